"""Seconds and memory to read made files, in turn with the usual readers.

    python bench/reading.py [FILE...]

A CSV and JSON Lines of a million posts, an X archive of 100,000, a blog of 10,000 articles as WordPress exports it, and
chats of two people with 300,000 messages, of which only one person's are kept.
"""

import csv
import html
import json
import random
import sys
import tempfile
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path
from xml.etree import ElementTree

from common import apart, finish, machine, say, table

ROWS = 1_000_000  # of the CSV and the JSON Lines
TWEETS = 100_000  # of the archive
MESSAGES = 300_000  # of the chats
ARTICLES = 10_000  # of the blog, each of a title and 10 paragraphs
START = datetime(2012, 1, 1, tzinfo=UTC)


def texts(n: int):
    "Texts of the lengths that real ones have; the words come from the sample account."
    from huggingtweets import download
    from huggingtweets.sources.x_archive import sample_archive

    known = [t.text for t in download(sample_archive())]
    rng = random.Random(0)
    for _ in range(n):
        yield f"{rng.choice(known)} {rng.choice(known)[:60]} https://t.co/{rng.randrange(36**10):010x}"


def make_csv(path: Path):
    with open(path, "w", encoding="utf-8", newline="") as f:
        out = csv.writer(f)
        out.writerow(["id", "created_at", "text", "is_retweet", "username", "like_count"])
        for i, text in enumerate(texts(ROWS)):
            out.writerow([10**18 + i, f"{START + timedelta(minutes=i):%Y-%m-%d %H:%M:%S}", text, False, "wren", i % 97])


def make_lines(path: Path):
    with open(path, "w", encoding="utf-8") as f:
        for i, text in enumerate(texts(ROWS)):
            row = {
                "id": str(10**18 + i),
                "created_at": f"{START + timedelta(minutes=i):%Y-%m-%dT%H:%M:%S.000Z}",
                "author_id": "7",
                "text": text,
                "lang": "en",
                "public_metrics": {"like_count": i % 97, "retweet_count": 0},
                "edit_history_tweet_ids": [str(10**18 + i)],
            }
            f.write(json.dumps(row) + "\n")


def make_archive(path: Path):
    "An archive with the fields and sizes that real ones have."
    rng = random.Random(0)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z, z.open("data/tweets.js", "w", force_zip64=True) as f:
        f.write(b"window.YTD.tweets.part0 = [ ")
        for i, text in enumerate(texts(TWEETS)):
            url = {
                "url": "https://t.co/abc",
                "expanded_url": f"https://example.org/{i}",
                "display_url": "example.org",
                "indices": ["0", "23"],
            }
            media = {
                **url,
                "id_str": str(i),
                "type": "photo",
                "media_url_https": f"https://example.org/media/{i}.jpg",
                "sizes": {s: {"w": "680", "h": "453", "resize": "fit"} for s in ("thumb", "small", "medium", "large")},
            }
            tweet = {
                "edit_info": {
                    "initial": {
                        "editTweetIds": [str(i)],
                        "editableUntil": "2022-01-01T00:00:00.000Z",
                        "editsRemaining": "5",
                        "isEditEligible": True,
                    }
                },
                "retweeted": False,
                "source": '<a href="https://example.org" rel="nofollow">Example Web App</a>',
                "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": [url], "media": [media]},
                "extended_entities": {"media": [media]},
                "display_text_range": ["0", str(len(text))],
                "favorite_count": str(rng.randrange(99)),
                "id_str": str(10**18 + i),
                "truncated": False,
                "retweet_count": "0",
                "id": str(10**18 + i),
                "possibly_sensitive": False,
                "created_at": (START + timedelta(minutes=37 * i)).strftime("%a %b %d %H:%M:%S +0000 %Y"),
                "favorited": False,
                "full_text": text,
                "lang": "en",
            }
            f.write((", " if i else "").encode() + json.dumps({"tweet": tweet}, indent=2).encode())
        f.write(b" ]")


def spoken():
    "Who said what when in a chat."
    for i, text in enumerate(texts(MESSAGES)):
        yield i, START + timedelta(minutes=i), ("wren", "gull")[i % 2], text


def make_whatsapp(path: Path):
    with open(path, "w", encoding="utf-8") as f:
        for _, when, who, text in spoken():
            f.write(f"{when:%d.%m.%y, %H:%M} - {who}: {text}\n")


def make_telegram(path: Path):
    with open(path, "w", encoding="utf-8") as f:
        f.write('{"name": "gull", "type": "personal_chat", "id": 1, "messages": [')
        for i, when, who, text in spoken():
            message = {
                "id": i,
                "type": "message",
                "date": when.isoformat(),
                "date_unixtime": str(int(when.timestamp())),
                "from": who,
                "from_id": f"user_{who}",
                "text": text,
                "text_entities": [{"type": "plain", "text": text}],
            }
            f.write((",\n" if i else "\n") + json.dumps(message, indent=1))
        f.write("]}")


def make_wordpress(path: Path):
    spaces = {"content": "http://purl.org/rss/1.0/modules/content/", "wp": "http://wordpress.org/export/1.2/"}
    said = texts(ARTICLES * 10)
    with open(path, "w", encoding="utf-8") as f:
        f.write(f'<rss version="2.0" {" ".join(f"xmlns:{k}={v!r}" for k, v in spaces.items())}><channel>')
        for i in range(ARTICLES):
            body = "\n\n".join(f"<!-- wp:paragraph -->\n<p>{html.escape(next(said))}</p>" for _ in range(10))
            f.write(
                f"<item><title>Article {i}</title><content:encoded><![CDATA[{body}]]></content:encoded>"
                f"<wp:post_date_gmt>{START + timedelta(hours=i):%Y-%m-%d %H:%M:%S}</wp:post_date_gmt>"
                "<wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n"
            )
        f.write("</channel></rss>")


FILES = {
    "posts.csv": (make_csv, ROWS),
    "posts.jsonl": (make_lines, ROWS),
    "archive.zip": (make_archive, TWEETS),
    "wordpress.xml": (make_wordpress, ARTICLES * 11),
    "whatsapp.txt": (make_whatsapp, MESSAGES),
    "telegram.json": (make_telegram, MESSAGES),
}
CHATS = {"whatsapp.txt", "telegram.json"}


found: dict = {}  # what a reader says beside its seconds


def ours(path: Path) -> int:
    from huggingtweets import download

    timeline = download(path, **({"me": "wren"} if path.name in CHATS else {}))
    found["texts"] = timeline.table["text"].nbytes / 2**20
    return len(timeline)


def cleaned(path: Path) -> int:
    from huggingtweets import clean, download

    return clean(download(path)).counts.downloaded


def theirs(path: Path) -> int:
    "The usual way to have such a file in memory."
    if path.suffix == ".zip":
        with zipfile.ZipFile(path) as z:
            return len(json.loads(z.read("data/tweets.js").split(b"=", 1)[1]))
    import pandas

    return len(pandas.read_csv(path) if path.suffix == ".csv" else pandas.read_json(path, lines=True))


def plain(path: Path) -> int:
    "Python's own modules, a row at a time, nothing kept: what any reader in Python must spend."
    with open(path, encoding="utf-8", newline="") as f:
        if path.suffix == ".csv":
            return sum(1 for _ in csv.reader(f)) - 1
        if path.suffix == ".xml":
            return 11 * sum(1 for _, element in ElementTree.iterparse(f) if element.tag == "item")
        if path.name == "telegram.json":
            return sum(m["from"] == "wren" for m in json.load(f)["messages"])
        return sum(1 for line in f if json.loads(line))


def nothing(path: Path):
    import orjson  # noqa: F401
    import pyarrow  # noqa: F401

    import huggingtweets.sources.registry

    huggingtweets.sources.registry.sources()
    finish({})


def main(names=tuple(FILES)) -> str:
    rows = [["file", "reader", "seconds", "rows a second", "memory above the libraries, MiB"]]
    with tempfile.TemporaryDirectory() as d:
        for name, (make, n) in ((name, FILES[name]) for name in names):
            path = Path(d) / name
            make(path)
            bare = apart(Path(__file__), "nothing", str(path), about={})["peak_mib"]
            readers = {"ours": "huggingtweets, read", "cleaned": "huggingtweets, read and cleaned", "theirs": "pandas"}
            if name in CHATS:
                readers = {"ours": readers["ours"]}
                if name == "telegram.json":
                    readers["plain"] = "json.load of all, the other's left out"
            elif name == "wordpress.xml":
                readers = {"ours": readers["ours"], "plain": "ElementTree.iterparse, all kept"}
            elif name == "archive.zip":
                readers["theirs"] = "json.loads of the whole script"
            else:
                readers["plain"] = f"Python's {'csv' if name.endswith('csv') else 'json'}, nothing kept"
            for part, called in readers.items():
                done = apart(Path(__file__), part, str(path), about={"file": name, "posts": n, "reader": part})
                kept = f" (texts: {done['texts']:.0f})" if "texts" in done else ""
                rows.append(
                    [
                        f"{name}, {n:,} posts, {path.stat().st_size / 2**20:.0f} MiB",
                        called,
                        f"{done['seconds']:.1f}",
                        f"{n / done['seconds']:,.0f}",
                        f"{done['peak_mib'] - bare:.0f}{kept}",
                    ]
                )
            path.unlink()
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    if len(sys.argv) == 3 and sys.argv[1] not in FILES:
        part, path = sys.argv[1], Path(sys.argv[2])
        if part == "nothing":
            nothing(path)
        else:
            start = time.perf_counter()
            n = {"ours": ours, "cleaned": cleaned, "theirs": theirs, "plain": plain}[part](path)
            seconds = time.perf_counter() - start
            assert n == FILES[path.name][1] // (2 if path.name in CHATS else 1), n
            finish({"seconds": seconds, **found})
    else:
        say(main(sys.argv[1:] or tuple(FILES)))
