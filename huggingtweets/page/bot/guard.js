// What huggingtweets' copy guard does, in the browser: which runs of words are in the index of the training tweets.
const UNSPACED = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]`;
const SPACED = String.raw`[[\p{L}\p{M}\p{N}]--${UNSPACED}]`;
const WORD = new RegExp(String.raw`${UNSPACED}\p{M}*|${SPACED}(?:['’]?${SPACED})*`, "gv");
const BYTES = 5;

// Upper and then lower case is the nearest to what Python calls casefold: both spell ß as ss.
export const fold = (word) => word.normalize("NFKC").toUpperCase().toLowerCase().replace(/ς/g, "σ").replace(/['’]/g, "");

export function spans(text, start = 0) {
    WORD.lastIndex = start;
    const found = [];
    for (let m; (m = WORD.exec(text)); ) found.push([m.index, m.index + m[0].length]);
    return found;
}

// BLAKE2b (RFC 7693) of a message, as a number of BYTES bytes, the first the lowest.
const MASK = (1n << 64n) - 1n;
const IV = [0x6a09e667f3bcc908n, 0xbb67ae8584caa73bn, 0x3c6ef372fe94f82bn, 0xa54ff53a5f1d36f1n,
    0x510e527fade682d1n, 0x9b05688c2b3e6c1fn, 0x1f83d9abfb41bd6bn, 0x5be0cd19137e2179n];
const SIGMA = ["0123456789abcdef", "ea489fd61c02b753", "b8c052fdae367194", "7931dcbe265a40f8", "905724afe1bc683d",
    "2c6a0b834d75fe19", "c51fed4a0763928b", "db7ec13950f4862a", "6fe9b308c2d714a5", "a2847615fb9e3cd0"]
    .map((row) => [...row].map((c) => parseInt(c, 16)));
const turn = (x, n) => ((x >> n) | (x << (64n - n))) & MASK;

function mix(v, a, b, c, d, x, y) {
    v[a] = (v[a] + v[b] + x) & MASK;
    v[d] = turn(v[d] ^ v[a], 32n);
    v[c] = (v[c] + v[d]) & MASK;
    v[b] = turn(v[b] ^ v[c], 24n);
    v[a] = (v[a] + v[b] + y) & MASK;
    v[d] = turn(v[d] ^ v[a], 16n);
    v[c] = (v[c] + v[d]) & MASK;
    v[b] = turn(v[b] ^ v[c], 63n);
}

function compress(h, block, count, last) {
    const v = [...h, ...IV], view = new DataView(block.buffer), m = [];
    for (let i = 0; i < 16; i++) m.push(view.getBigUint64(8 * i, true));
    v[12] ^= BigInt(count);
    if (last) v[14] ^= MASK;
    for (let round = 0; round < 12; round++) {
        const s = SIGMA[round % 10];
        for (let i = 0; i < 4; i++) mix(v, i, i + 4, i + 8, i + 12, m[s[2 * i]], m[s[2 * i + 1]]);
        for (let i = 0; i < 4; i++) {
            mix(v, i, 4 + ((i + 1) % 4), 8 + ((i + 2) % 4), 12 + ((i + 3) % 4), m[s[8 + 2 * i]], m[s[9 + 2 * i]]);
        }
    }
    for (let i = 0; i < 8; i++) h[i] ^= v[i] ^ v[i + 8];
}

export function hashWords(words) {
    const message = new TextEncoder().encode(words.join(" ")), h = [...IV];
    h[0] ^= 0x01010000n ^ BigInt(BYTES);
    const blocks = Math.max(1, Math.ceil(message.length / 128));
    for (let i = 0; i < blocks; i++) {
        const block = new Uint8Array(128);
        block.set(message.subarray(128 * i, 128 * (i + 1)));
        compress(h, block, Math.min(message.length, 128 * (i + 1)), i === blocks - 1);
    }
    return Number(h[0] & ((1n << 40n) - 1n));
}

export class Index {
    constructor({ run, hashes }) {
        const bytes = Uint8Array.from(atob(hashes), (c) => c.charCodeAt(0));
        this.run = run;
        this.hashes = new Set();
        for (let at = 0; at < bytes.length; at += BYTES) {
            let value = 0;
            for (let i = BYTES - 1; i >= 0; i--) value = value * 256 + bytes[at + i];
            this.hashes.add(value);
        }
    }

    has(words) {
        return this.hashes.has(hashWords(words.length === this.run ? words : ["", ...words]));
    }
}

// Looks for copies in one text, which may be growing. In its first `safe` characters no copy can begin.
export class Watch {
    constructor(index, prompt, safe = prompt) {
        Object.assign(this, { index, prompt, safe, words: [] });
    }

    copied(text, some) {
        if (some[Math.floor(some.length / 2)][0] < this.prompt) return false;
        return this.index.has(some.map(([start, end]) => fold(text.slice(start, end))));
    }

    // The first run that is copied: where it begins. -1 if there is none.
    look(text, growing) {
        const { words, index } = this;
        for (const [start, end] of spans(text, words.length ? words.at(-1)[1] : 0)) {
            if (growing && !text.slice(end).replace(/['’\ufffd]/g, "")) break;
            words.push([start, end]);
            if (words.length >= index.run) {
                const run = words.slice(-index.run);
                if (this.copied(text, run)) return run[0][0];
                this.safe = Math.max(this.safe, run[0][1]);
            }
        }
        return !growing && words.length && words.length < index.run && this.copied(text, words) ? words[0][0] : -1;
    }
}
