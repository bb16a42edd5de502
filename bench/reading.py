"""Seconds and memory to read and clean a made X archive of 100,000 tweets, against json.loads of the same file."""

import json
import random
import sys
import tempfile
import time
import zipfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from common import apart, finish, machine, table

N = 100_000


def make(path: Path):
    "Write an archive of `N` tweets with the fields and sizes that real ones have; the words come from the sample account."
    from huggingtweets import download
    from huggingtweets.sources.archive import sample_archive

    texts = [t.text for t in download(sample_archive())]
    rng, start = random.Random(0), datetime(2012, 1, 1, tzinfo=UTC)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z, z.open("data/tweets.js", "w", force_zip64=True) as f:
        f.write(b"window.YTD.tweets.part0 = [ ")
        for i in range(N):
            text = f"{rng.choice(texts)} {rng.choice(texts)[:80]} https://t.co/{rng.randrange(36**10):010x}"
            url = {"url": "https://t.co/abc", "expanded_url": f"https://example.org/{i}", "display_url": "example.org", "indices": ["0", "23"]}
            media = {**url, "id_str": str(i), "type": "photo", "media_url_https": f"https://example.org/media/{i}.jpg",
                     "sizes": {s: {"w": "680", "h": "453", "resize": "fit"} for s in ("thumb", "small", "medium", "large")}}
            tweet = {"edit_info": {"initial": {"editTweetIds": [str(i)], "editableUntil": "2022-01-01T00:00:00.000Z", "editsRemaining": "5",
                                               "isEditEligible": True}},
                     "retweeted": False, "source": '<a href="https://example.org" rel="nofollow">Example Web App</a>',
                     "entities": {"hashtags": [], "symbols": [], "user_mentions": [], "urls": [url], "media": [media]},
                     "extended_entities": {"media": [media]}, "display_text_range": ["0", str(len(text))],
                     "favorite_count": str(rng.randrange(99)), "id_str": str(10**18 + i), "truncated": False,
                     "retweet_count": "0", "id": str(10**18 + i), "possibly_sensitive": False,
                     "created_at": (start + timedelta(minutes=37 * i)).strftime("%a %b %d %H:%M:%S +0000 %Y"),
                     "favorited": False, "full_text": text, "lang": "en"}
            f.write((", " if i else "").encode() + json.dumps({"tweet": tweet}).encode())
        f.write(b" ]")


def ours(path: str):
    from huggingtweets import clean, download

    start = time.perf_counter()
    corpus = clean(download(path))
    seconds = time.perf_counter() - start
    assert corpus.counts.downloaded == N
    finish({"seconds": seconds})


def whole(path: str):
    start = time.perf_counter()
    with zipfile.ZipFile(path) as z:
        tweets = json.loads(z.read("data/tweets.js").split(b"=", 1)[1])
    assert len(tweets) == N
    finish({"seconds": time.perf_counter() - start})


def nothing(path: str):
    import pyarrow  # noqa: F401

    import huggingtweets  # noqa: F401

    finish({})


def main() -> str:
    with tempfile.TemporaryDirectory() as d:
        path = Path(d) / "archive.zip"
        make(path)
        with zipfile.ZipFile(path) as z:
            size = z.getinfo("data/tweets.js").file_size / 2**20
        parts = {part: apart(Path(__file__), part, str(path)) for part in ("ours", "whole", "nothing")}
    rows = [["an archive of 100,000 tweets", "seconds", "peak memory, MiB"],
            ["huggingtweets: read and cleaned", f"{parts['ours']['seconds']:.1f}", f"{parts['ours']['peak_mib']:.0f}"],
            ["json.loads of the file, nothing else", f"{parts['whole']['seconds']:.1f}", f"{parts['whole']['peak_mib']:.0f}"],
            ["the libraries alone, nothing read", "", f"{parts['nothing']['peak_mib']:.0f}"]]
    return f"{table(rows)}\n\ntweets.js has {size:.0f} MiB. {machine()}\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        {"ours": ours, "whole": whole, "nothing": nothing}[sys.argv[1]](sys.argv[2])
    else:
        print(main())
