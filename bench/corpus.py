"""From a large corpus to its first batch: 500,000 invented tweets are split, encoded and put into batches. The next
training on them finds their tokens in the cache.

The words are those of @BarackObama's tweets, drawn anew, so that no text comes twice.
"""

import os
import sys
import tempfile
import time
from pathlib import Path
from unittest.mock import patch

import numpy as np
from common import apart, data_folder, finish, machine, say, table

SIZES = (50_000, 500_000)


def made(n: int) -> list[str]:
    "`n` texts of 5 to 25 words."
    from huggingtweets import clean, download

    words = " ".join(clean(download(data_folder() / "BarackObama.csv")).texts).split()
    rng = np.random.default_rng(0)
    return [" ".join([words[i] for i in rng.integers(len(words), size=rng.integers(5, 26))]) for _ in range(n)]


def first_step(n: int):
    from huggingtweets.corpus import Corpus, Counts, Part
    from huggingtweets.model.bases import load_base
    from huggingtweets.model.data import Epochs, encode, encode_kept, split
    from huggingtweets.timeline import Account

    tokenizer, texts = load_base("smollm2").tokenizer, made(n)
    corpus, seconds = Corpus([Part(Account("made"), texts, Counts())]), {}

    def timed(name, f):
        begin = time.perf_counter()
        result = f()
        seconds[name] = time.perf_counter() - begin
        return result

    Path("/proc/self/clear_refs").write_text("5")  # the peak begins anew: loading the base isn't measured
    before = _memory()
    parts = timed("split", lambda: split(corpus))
    sequences = timed("encode", lambda: encode(tokenizer, parts.train[0]))
    characters = [np.array([len(t) for t in parts.train[0]])]
    timed("batch", lambda: next(Epochs(sequences, characters).from_step(0)))
    more = _memory(peak=True) - before
    with tempfile.TemporaryDirectory() as folder, patch.dict(os.environ, HUGGINGTWEETS_CACHE=folder):
        encode_kept(tokenizer, parts.train[0])
        timed("again", lambda: encode_kept(tokenizer, parts.train[0]))
    finish(
        {
            "seconds": seconds,
            "texts_mib": sum(sys.getsizeof(t) for t in texts) >> 20,
            "more_mib": more,
            "tokens": len(sequences.tokens),
        }
    )


def _memory(peak: bool = False) -> int:
    "The memory that this process holds, or held at most, in MiB."
    status = Path("/proc/self/status").read_text().split()
    return int(status[status.index("VmHWM:" if peak else "VmRSS:") + 1]) >> 10


def main() -> str:
    rows = [
        [
            "from tweets to the first batch",
            "tokens",
            "split, s",
            "encode, s",
            "from the cache, s",
            "batch, s",
            "texts, MiB",
            "memory for the rest, MiB",
        ]
    ]
    for n in SIZES:
        r = apart(Path(__file__), str(n))
        seconds = [f"{r['seconds'][k]:.1f}" for k in ("split", "encode", "again", "batch")]
        rows.append([f"{n:,}", f"{r['tokens']:,}", *seconds, str(r["texts_mib"]), str(r["more_mib"])])
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    if len(sys.argv) > 1:
        first_step(int(sys.argv[1]))
    else:
        say(main())
