"""Bluesky: seconds and memory from the call to the saved timeline, by the whole repository and by lists of posts.

The server is real (the PDS of npm's @atproto/dev-env) and on this machine, so the way there costs nothing; over the
Internet each of the lists' requests would cost a round trip more. The posts are the texts of berniesanders.csv,
again and again.
"""

import csv
import os
import resource
import sys
import tempfile
import time
from pathlib import Path

from common import apart, data_folder, finish, machine, say, table

sys.path.insert(0, str(Path(__file__).parent.parent / "tests" / "support"))
SIZES = [2_000, 20_000]


def read(how: str, handle: str):
    "Download an account and save its timeline."
    import pyarrow.parquet  # noqa: F401  what is imported isn't what a download needs

    from huggingtweets import download
    from huggingtweets.sources import http
    from huggingtweets.sources.registry import sources

    sources()

    if how == "lists":
        real = http.Session.request

        def no_sync(self, method, url, **options):
            if "com.atproto.sync" in url:
                raise http.Refused("not here", 501)
            return real(self, method, url, **options)

        http.Session.request = no_sync
    with tempfile.TemporaryDirectory() as d:
        os.environ["HUGGINGTWEETS_DOWNLOADS"] = f"{d}/downloads"
        before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        start = time.perf_counter()
        timeline = download(handle, on_progress=lambda arrival: None)
        timeline.save(f"{d}/bot")
        seconds = time.perf_counter() - start
        size = sum(f.stat().st_size for f in Path(d).rglob("repository.car")) / 2**20
    finish({"posts": len(timeline), "seconds": seconds, "before_mib": before, "car_mib": size})


def main() -> str:
    from bluesky_server import BlueskyServer

    with open(data_folder() / "berniesanders.csv", encoding="utf-8", newline="") as f:
        texts = [r["text"][:300] for r in csv.DictReader(f)]
    os.environ["HUGGINGTWEETS_ALLOW_PRIVATE"] = "1"
    rows = [["Bluesky", "one repository", "pages of 100", "ratio", "CAR, MiB", "memory for it, MiB"]]
    with BlueskyServer() as server:
        os.environ["BLUESKY_API"], os.environ["BLUESKY_DIRECTORY"] = server.pds, server.plc
        for n in SIZES:
            session = server.create_account(f"bench{n}.test")
            server.write(
                session,
                [
                    (
                        "app.bsky.feed.post",
                        None,
                        {
                            "$type": "app.bsky.feed.post",
                            "text": texts[i % len(texts)],
                            "createdAt": f"2024-01-01T00:{i // 60 % 60:02d}:{i % 60:02d}Z",
                        },
                    )
                    for i in range(n)
                ],
            )
            whole, lists = (
                apart(Path(__file__), how, f"bench{n}.test", about={"way": how}) for how in ("repository", "lists")
            )
            assert whole["posts"] == lists["posts"] == n
            rows.append(
                [
                    f"{n:,} posts, seconds",
                    f"{whole['seconds']:.2f}",
                    f"{lists['seconds']:.2f}",
                    f"{lists['seconds'] / whole['seconds']:.1f}x",
                    f"{whole['car_mib']:.1f}",
                    f"{whole['peak_mib'] - whole['before_mib']:.0f}",
                ]
            )
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        read(*sys.argv[1:])
    else:
        say(main())
