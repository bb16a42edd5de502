// The page of a bot: loads it, lets it write, keeps what is liked, plays "real or bot?".
import { Index, Watch } from "./guard.js";
import { drawn } from "./picture.js";
import { Wllama, LoggerWithoutDebug } from "./wllama/index.min.js";

const CONTEXT = 512; // tokens: a tweet has 280 characters, and few scripts need two tokens for one
const TRIES = 20; // a bot that knows a tweet by heart may begin to copy it again; then the text ends there
// Incomplete UTF-8 sequences, control characters, and what else is taken for a line break: all but \t, \n and \r.
const UNREADABLE = /[\ufffd\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029]/g;
const $ = (id) => document.getElementById(id);
const page = $("page"), { name, mark } = page.dataset;
const storage = `huggingtweets ${location.pathname}`; // other bots may live on the same host

function element(kind, properties = {}, ...children) {
    const made = Object.assign(document.createElement(kind), properties);
    made.append(...children);
    return made;
}

function say(text) {
    $("status").textContent = text;
}

// Loading

let about, model, guard, pieces = [];
const megabytes = (bytes) => `${(bytes / 1e6).toLocaleString("en", { maximumFractionDigits: 0 })} MB`;

async function whole(url, onBytes) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`the server answered ${response.status} for ${url}`);
    const reader = response.body.getReader(), parts = [];
    for (let read; !(read = await reader.read()).done; onBytes(read.value.length)) parts.push(read.value);
    return new Blob(parts);
}

async function download() {
    const total = about.weights.reduce((sum, { size }) => sum + size, 0);
    let here = pieces.reduce((sum, piece) => sum + piece.size, 0);
    $("bar").hidden = false;
    for (const { name: file, size } of about.weights.slice(pieces.length)) {
        const before = here;
        const piece = await whole(file, (n) => {
            here += n;
            const percent = Math.floor((100 * here) / total);
            $("bar").setAttribute("aria-valuenow", percent);
            $("bar").firstElementChild.style.width = `${percent}%`;
            say(`Loading the bot: ${megabytes(here)} of ${megabytes(total)}`);
        });
        if (piece.size !== size) throw new Error("the connection broke");
        here = before + size;
        pieces.push(piece);
    }
}

async function start() {
    const paths = {
        "single-thread/wllama.wasm": "./wllama/single-thread/wllama.wasm",
        "multi-thread/wllama.wasm": "./wllama/multi-thread/wllama.wasm",
    };
    model = new Wllama(paths, { suppressNativeLog: true, logger: LoggerWithoutDebug });
    await model.loadModel(pieces, { n_ctx: CONTEXT });
    pieces = [];
}

async function load() {
    $("load").hidden = true;
    try {
        await download();
    } catch (error) {
        say(`The bot couldn't be loaded: ${error.message}. What has arrived is kept.`);
        return retry();
    }
    say("The bot wakes up …");
    try {
        await start();
    } catch (error) {
        say(`The bot couldn't be started (${error.message}). This browser may have too little memory for it: close other tabs, or open the page on a computer.`);
        pieces = [];
        return retry();
    }
    if (about.copies) guard = new Index(await (await fetch(about.copies)).json());
    $("loading").hidden = true;
    $("writing").hidden = false;
    $("game").hidden = !about.real.length;
    showKept();
    $("prompt").focus();
}

function retry() {
    $("load").textContent = "Try again";
    $("load").hidden = false;
}

// Writing

let mood, stopped, job = null;

async function sampler(temperature) {
    if (temperature === mood) return;
    mood = temperature;
    await model.samplingInit({ temp: temperature, top_p: about.top_p, top_k: 0, min_p: 0, penalty_repeat: 1 });
}

// Tokens that go on from a text, with the text so far, until the tweet ends.
async function* grown(text) {
    const ids = await model.tokenize(text, false);
    if (ids[0] !== model.getBOS()) ids.unshift(model.getBOS());
    await model.kvClear();
    await model.decode(ids, {});
    let bytes = new Uint8Array();
    for (let n = ids.length; n < CONTEXT; n++) {
        let { token, piece } = await model.samplingSample();
        for (let i = 0; model.isTokenEOG(token) && n === ids.length && i < 50; i++) {
            ({ token, piece } = await model.samplingSample()); // each says something
        }
        if (model.isTokenEOG(token)) return;
        bytes = Uint8Array.from([...bytes, ...piece]);
        yield text + new TextDecoder().decode(bytes).replace(UNREADABLE, "");
        await model.decode([token], {});
    }
}

function cut(text, least) {
    const characters = [...text];
    if (characters.length <= about.max_chars) return text;
    const head = characters.slice(0, about.max_chars + 1).join("");
    const at = Math.max(head.lastIndexOf(" "), head.lastIndexOf("\n"));
    return at > least ? head.slice(0, at).trimEnd() : characters.slice(0, about.max_chars).join("");
}

function ended(text, prompt) {
    const line = about.line_breaks ? -1 : text.slice(prompt.length).search(/[\r\n]/);
    if (line >= 0) return text.slice(0, prompt.length + line);
    return [...text].length > about.max_chars ? cut(text, prompt.length) : null;
}

// A tweet that begins with the prompt; `show` gets what there is of it that will stay.
export async function tweet(prompt, temperature, show, isStopped = () => false) {
    await sampler(temperature);
    let text = prompt, safe = prompt.length;
    for (let tries = 0; ; tries++) {
        const watch = guard && new Watch(guard, prompt.length, safe);
        let complete = null, copied = -1;
        for await (const so_far of grown(text)) {
            text = so_far;
            complete = ended(text, prompt);
            if (complete !== null || isStopped()) break;
            if (watch && (copied = watch.look(text, true)) >= 0) break;
            show(watch ? text.slice(0, watch.safe) : text);
        }
        text = (complete ?? text).trimEnd();
        if (isStopped()) return watch ? text.slice(0, watch.safe).trimEnd() : text;
        if (watch && copied < 0) copied = watch.look(text, false);
        if (copied < 0 || tries === TRIES) return copied < 0 ? text : text.slice(0, Math.max(copied, watch.safe)).trimEnd();
        safe = Math.max(watch.safe, safe);
        text = text.slice(0, Math.max(copied, safe)).trimEnd();
    }
}

function action(label, onclick) {
    const button = element("button", { type: "button", className: "ht-button", textContent: label });
    button.onclick = () => onclick(button);
    return button;
}

function marked(text) {
    return `${text}\n\n${mark}, not ${name.replaceAll("@", "")}: made with huggingtweets`;
}

async function copy(button, text) {
    try {
        await navigator.clipboard.writeText(text);
        button.textContent = "Copied";
    } catch {
        button.textContent = "Select the text to copy it";
    }
}

function card() {
    const words = element("div", { className: "ht-text ht-growing", dir: "auto" });
    const head = element("div", {}, element("span", { className: "ht-name", textContent: name }), " ",
        element("span", { className: "ht-mark", textContent: mark }));
    const actions = element("div", { className: "page-actions" });
    const made = element("article", { className: "ht-tweet" }, head, words, actions);
    return {
        made,
        show: (text) => { words.textContent = text; },
        done: (text) => {
            words.textContent = text;
            words.classList.remove("ht-growing");
            actions.append(action("☆ Keep", (b) => { keep(text); b.textContent = "★ Kept"; b.disabled = true; }),
                action("Copy", (b) => copy(b, text)), action("Picture", (b) => picture(b, text, made)));
            if (navigator.share) actions.append(action("Share", () => navigator.share({ text: marked(text) }).catch(() => {})));
        },
    };
}

async function picture(button, text, place) {
    button.disabled = true;
    const url = URL.createObjectURL(await drawn(text, name, mark));
    const alt = `A picture of the tweet, marked as a bot's: ${text}`;
    place.append(element("img", { src: url, alt, className: "ht-picture" }),
        element("a", { href: url, download: "tweet.png", className: "ht-button", textContent: "Save the picture" }));
    place.lastChild.focus();
}

async function write(prompt) {
    if (job) return;
    const { made, show, done } = card();
    $("cards").prepend(made);
    stopped = false;
    $("write").disabled = true;
    $("stop").hidden = false;
    $("said").textContent = "The bot writes …";
    try {
        job = tweet(prompt, Number($("mood").value), show, () => stopped);
        done(await job);
        $("said").textContent = "Written.";
    } catch (error) {
        made.remove();
        $("said").textContent = `That went wrong (${error.message}). Reload the page.`;
    } finally {
        job = null;
        $("write").disabled = false;
        $("stop").hidden = true;
    }
}

// Keeping

function kept() {
    try {
        const found = JSON.parse(localStorage.getItem(storage) ?? "[]");
        return Array.isArray(found) ? found.filter((text) => typeof text === "string") : [];
    } catch {
        return [];
    }
}

function store(texts) {
    try {
        localStorage.setItem(storage, JSON.stringify(texts));
    } catch {
        $("said").textContent = "This browser keeps nothing for this page. Copy what you like.";
    }
    showKept();
}

function keep(text) {
    store([text, ...kept().filter((other) => other !== text)]);
}

function showKept() {
    const texts = kept();
    $("kept").hidden = !texts.length;
    $("kept-list").replaceChildren(...texts.map((text) => element("li", { textContent: text, dir: "auto" })));
}

function save() {
    const said = kept().map((text) => ({ text, bot: name, ai_generated: true }));
    const url = URL.createObjectURL(new Blob([JSON.stringify(said, null, 1)], { type: "application/json" }));
    element("a", { href: url, download: "favourites.json" }).click();
    URL.revokeObjectURL(url);
}

// Real or bot?

const score = { asked: 0, right: 0 };
let asked = null;

async function ask() {
    if (job) return;
    $("play").disabled = true;
    const real = Math.random() < 0.5;
    let text = about.real[Math.floor(Math.random() * about.real.length)];
    $("question").hidden = false;
    $("question").textContent = "…";
    job = tweet("", 1, () => {});
    const written = await job.finally(() => { job = null; }); // in both cases, or the time would tell
    if (!real) text = written;
    $("question").textContent = text;
    asked = real;
    for (const id of ["real", "made"]) $(id).hidden = false;
    $("play").hidden = true;
    $("play").disabled = false;
    $("real").focus();
}

function guess(real) {
    if (asked === null) return; // a double click
    score.asked += 1;
    score.right += real === asked;
    $("score").textContent = `${real === asked ? "Right" : "Wrong"}: ${asked ? "that was a real tweet" : "that was the bot"}. ${score.right} of ${score.asked} right.`;
    asked = null;
    for (const id of ["real", "made"]) $(id).hidden = true;
    $("play").hidden = false;
    $("play").textContent = "Next";
    $("play").focus();
}

// Beginning

async function begin() {
    if (typeof WebAssembly !== "object") {
        say("This browser can't run the bot: it has no WebAssembly. Open the page in another one.");
        return;
    }
    say("Looking for the bot …");
    about = await (await fetch("bot.json")).json();
    if (navigator.serviceWorker) {
        navigator.serviceWorker.register("sw.js").catch(() => {});
        const weights = about.weights.map(({ name: file }) => new URL(file, location.href).href);
        navigator.serviceWorker.ready.then(({ active }) => active.postMessage({ weights })).catch(() => {});
        if (!navigator.serviceWorker.controller) { // it keeps only what it fetches
            await Promise.race([
                new Promise((resolve) => navigator.serviceWorker.addEventListener("controllerchange", resolve)),
                new Promise((resolve) => setTimeout(resolve, 3000)),
            ]);
        }
    }
    const size = megabytes(about.weights.reduce((sum, { size: n }) => sum + n, 0));
    say(`The bot runs in your browser. It has ${size}, and is kept for the next time.`);
    $("load").textContent = "Load the bot";
    $("load").hidden = false;
    if (await there()) await load();
}

async function there() {
    if (!globalThis.caches) return false;
    const found = await Promise.all(about.weights.map(({ name: file }) => caches.match(new URL(file, location.href).href)));
    return found.every(Boolean);
}

$("load").onclick = load;
$("form").onsubmit = (event) => {
    event.preventDefault();
    write($("prompt").value.trim());
};
$("stop").onclick = () => { stopped = true; };
$("save").onclick = save;
$("forget").onclick = () => store([]);
$("play").onclick = ask;
$("real").onclick = () => guess(true);
$("made").onclick = () => guess(false);
begin().catch((error) => say(`The bot couldn't be found (${error.message}). Reload the page.`));
