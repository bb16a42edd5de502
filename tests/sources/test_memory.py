"Large archives are read as they are unpacked: the memory that it takes stays below the size of what is read."

import json
import random
import zipfile

import pytest
from runs import python

pytestmark = pytest.mark.slow

N = 50_000

# The memory's high-water mark of this program alone. ru_maxrss can also hold that of the program that started it,
# so it is second choice.
PEAK = """if True:
    def peak():
        try:
            with open("/proc/self/status") as f:
                return next(int(line.split()[1]) for line in f if line.startswith("VmHWM")) * 1024
        except OSError:
            import resource, sys
            return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    import sys, pyarrow, pyarrow.parquet
    from huggingtweets import clean, download
"""


def item(i, word):
    "An item of tweets.js, indented, and with all its fields, as X writes it: about 2 KB."
    text = f"{i}: " + " ".join(word() for _ in range(24))
    link = f"https://t.co/{i:010d}"
    urls = [
        {
            "url": link,
            "expanded_url": f"https://example.org/{word()}/{i}",
            "display_url": f"example.org/{word()}",
            "indices": ["100", "123"],
        }
    ]
    mentions = [
        {"name": word(), "screen_name": word(), "indices": ["0", "9"], "id_str": str(i * 7919), "id": str(i * 7919)}
    ]
    media = [
        {
            "expanded_url": f"https://twitter.com/me/status/{i}/photo/1",
            "indices": ["124", "147"],
            "url": link,
            "id_str": str(i),
            "media_url": f"http://pbs.twimg.com/media/{word()}.jpg",
            "type": "photo",
            "display_url": f"pic.twitter.com/{word()}",
            "sizes": {
                s: {"w": str(i % 1200), "h": "900", "resize": "fit"} for s in ("small", "large", "thumb", "medium")
            },
        }
    ]
    return {
        "tweet": {
            "edit_info": {
                "initial": {
                    "editTweetIds": [str(10**18 + i)],
                    "editableUntil": "2023-01-01T00:00:00.000Z",
                    "editsRemaining": "5",
                }
            },
            "retweeted": False,
            "source": '<a href="http://twitter.com/download/iphone" rel="nofollow">Twitter for iPhone</a>',
            "entities": {
                "hashtags": [{"text": word(), "indices": ["3", "9"]}],
                "symbols": [],
                "user_mentions": mentions,
                "urls": urls,
                "media": media,
            },
            "display_text_range": ["0", str(len(text))],
            "favorite_count": str(i % 97),
            "id_str": str(10**18 + i),
            "truncated": False,
            "retweet_count": str(i % 13),
            "id": str(10**18 + i),
            "created_at": f"Wed Jun 08 {i // 3600 % 24:02d}:{i // 60 % 60:02d}:{i % 60:02d} +0000 2016",
            "favorited": False,
            "full_text": f"{text} {link}",
            "lang": "en",
        }
    }


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    "A zip of an archive with 50,000 tweets, and the unpacked size of its tweets.js."
    draw = random.Random(7)
    words = ["".join(draw.choices("aeioulnrst", k=draw.randint(2, 9))) for _ in range(5000)]
    path, size = tmp_path_factory.mktemp("large") / "archive.zip", 0
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as z,
        z.open("data/tweets.js", "w", force_zip64=True) as out,
    ):
        out.write(b"window.YTD.tweets.part0 = [\n")
        for i in range(N):
            size += out.write((",\n" * (i > 0) + json.dumps(item(i, lambda: draw.choice(words)), indent=2)).encode())
        out.write(b"\n]")
    return path, size


def measured(code, *args):
    done = python(f"{PEAK}    {code}\n    print(peak())", *args)
    assert done.returncode == 0, done.stderr
    return [int(n) for n in done.stdout.split()]


def test_a_large_archive_takes_less_memory_than_its_tweets(large):
    path, size = large
    assert 1500 < size / N < 4000
    [bare] = measured("pass")
    downloaded, kept, peak = measured("c = clean(download(sys.argv[1])).counts; print(c.downloaded, c.kept)", path)
    assert downloaded == kept == N
    assert peak - bare < size
