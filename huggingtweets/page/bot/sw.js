// Keeps the page for later, so that it opens without a network. Weights and WebAssembly are named or built once and for
// all, and come from the cache; all else comes from the server where that can be reached.
const NAME = `huggingtweets ${self.registration.scope}`;
const FOR_GOOD = /\.(gguf|wasm)$/;

const SHELL = ["./", "style.css", "page.css", "page.js", "guard.js", "picture.js", "bot.json", "wllama/index.min.js",
    "wllama/single-thread/wllama.wasm", "wllama/multi-thread/wllama.wasm"]; // the page came before it could be kept

self.addEventListener("install", (event) => {
    self.skipWaiting();
    event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(SHELL)));
});
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));

async function fresh(request) {
    const response = await fetch(request);
    if (response.ok) {
        const cache = await caches.open(NAME);
        await cache.put(request, response.clone()).catch(() => {}); // the disk may be full
    }
    return response;
}

async function answer(request) {
    const kept = await (await caches.open(NAME)).match(request);
    if (kept && FOR_GOOD.test(new URL(request.url).pathname)) return kept;
    try {
        return await fresh(request);
    } catch (error) {
        if (kept) return kept;
        throw error;
    }
}

self.addEventListener("fetch", (event) => {
    const { request } = event;
    if (request.method === "GET" && request.url.startsWith(self.registration.scope)) event.respondWith(answer(request));
});

// After another bot was put here, the weights of the one before only take room.
self.addEventListener("message", async ({ data }) => {
    const cache = await caches.open(NAME);
    for (const request of await cache.keys()) {
        if (request.url.endsWith(".gguf") && !data.weights.includes(request.url)) await cache.delete(request);
    }
});
