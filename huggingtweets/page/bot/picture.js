// A tweet as a PNG of 1200 by 630 pixels, which says in its pixels and in its metadata that a bot wrote it.
const WIDE = 1200, HIGH = 630, EDGE = 70;
const FONT = '"Noto Sans", system-ui, -apple-system, "Segoe UI", "Noto Color Emoji", sans-serif';
// https://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia
const XMP = `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"/></rdf:RDF></x:xmpmeta><?xpacket end="r"?>`;

function lines(pen, text, size) {
    pen.font = `${size}px ${FONT}`;
    const rows = [];
    for (const line of text.split("\n")) {
        let row = "";
        for (const part of line.split(/(?<=\s)|(?<=\p{Script=Han}|\p{Script=Hiragana}|\p{Script=Katakana}|\p{Script=Thai})/u)) {
            for (const word of pen.measureText(part).width > WIDE - 2 * EDGE ? [...part] : [part]) {
                if (row && pen.measureText(row + word.trimEnd()).width > WIDE - 2 * EDGE) {
                    rows.push(row);
                    row = "";
                }
                row += word;
            }
        }
        rows.push(row);
    }
    return rows;
}

function fitted(pen, text, high) {
    for (let size = 64; ; size -= 2) {
        const rows = lines(pen, text, size);
        if (rows.length * size * 1.35 <= high || size <= 16) return { rows, size };
    }
}

function draw(pen, text, name, mark) {
    pen.fillStyle = "#ffffff";
    pen.fillRect(0, 0, WIDE, HIGH);
    pen.textBaseline = "top";
    pen.fillStyle = "#1b1b1b";
    pen.font = `bold 36px ${FONT}`;
    pen.fillText(name, EDGE, 56, WIDE - 2 * EDGE);
    const { rows, size } = fitted(pen, text, 370);
    pen.font = `${size}px ${FONT}`;
    pen.direction = /^[^\p{L}]*\p{Script=Arabic}|^[^\p{L}]*\p{Script=Hebrew}/u.test(text) ? "rtl" : "ltr";
    const x = pen.direction === "rtl" ? WIDE - EDGE : EDGE;
    rows.forEach((row, i) => pen.fillText(row, x, 130 + i * size * 1.35));
    pen.direction = "ltr";
    pen.fillStyle = "#0b57d0";
    pen.fillRect(0, HIGH - 92, WIDE, 92);
    pen.fillStyle = "#ffffff";
    pen.font = `bold 30px ${FONT}`;
    pen.fillText(`${mark}: ${name} didn't write this.`, EDGE, HIGH - 62, WIDE - 2 * EDGE);
}

const TABLE = Uint32Array.from({ length: 256 }, (_, n) => {
    for (let k = 0; k < 8; k++) n = n & 1 ? 0xedb88320 ^ (n >>> 1) : n >>> 1;
    return n;
});

function chunk(kind, data) {
    const made = new Uint8Array(12 + data.length), view = new DataView(made.buffer);
    view.setUint32(0, data.length);
    made.set(new TextEncoder().encode(kind), 4);
    made.set(data, 8);
    let crc = ~0;
    for (const byte of made.subarray(4, 8 + data.length)) crc = TABLE[(crc ^ byte) & 255] ^ (crc >>> 8);
    view.setUint32(8 + data.length, ~crc >>> 0);
    return made;
}

export async function drawn(text, name, mark) {
    const canvas = Object.assign(document.createElement("canvas"), { width: WIDE, height: HIGH });
    draw(canvas.getContext("2d"), text, name, mark);
    const png = new Uint8Array(await (await new Promise((resolve) => canvas.toBlob(resolve))).arrayBuffer());
    const xmp = chunk("iTXt", new TextEncoder().encode(`XML:com.adobe.xmp\0\0\0\0\0${XMP}`));
    const first = 33; // after the signature and the header
    return new Blob([png.subarray(0, first), xmp, png.subarray(first)], { type: "image/png" });
}
