"""What a bot should learn from: one thing at a time is changed in what it reads, and what it then expects is measured.

    python bench/trials.py [FILE...]

Of each timeline the newest 150 tweets are held out, and 150 others by chance. Each trial then takes 800 of the rest,
the first of those that it allows in one random order, and trains SmolLM2 on them for the same 52 steps, about once
through them. What is measured are bits per character on both kinds of held-out tweets, and on those by chance that
answer nobody. Two trials differ in nothing but which 800 they got: what lies between them is chance. A trial that
would leave out or change fewer than a twentieth of the texts is left out: it can't tell anything there.
"""

import csv
import re
import sys
import tempfile
from pathlib import Path

import numpy as np
from common import apart, data_folder, finish, machine, say, table

FILES = ("BarackObama.csv", "berniesanders.csv")
HELD, READ, STEPS = 150, 800, 52
_LEADING = re.compile(r"^(?:\.?@\w+[\s:,]*)+")


def without_near_duplicates(texts: list[str]) -> list[str]:
    "Those of whose runs of four words fewer than half were there before."
    seen, kept = set(), []
    for text in texts:
        words = re.findall(r"\w+", text.lower())
        runs = {tuple(words[i : i + 4]) for i in range(len(words) - 3)}
        if not runs or 2 * len(runs & seen) < len(runs):
            kept.append(text)
            seen |= runs
    return kept


def upper_half(texts: list[str], value: dict[str, float]) -> list[str]:
    "Those whose value is at least the one in the middle, in the same order."
    known = [t for t in texts if t in value]
    middle = np.median([value[t] for t in known])
    return [t for t in known if value[t] >= middle]


def read(file: str) -> tuple[list[str], dict[str, float], dict[str, float]]:
    "The different texts of a timeline, when each was written, and how many people liked it."
    from huggingtweets import clean, download
    from huggingtweets.corpus import clean_text

    timeline = download(data_folder() / file)
    times = {clean_text(t.text): t.time.timestamp() for t in timeline if t.time}
    with open(data_folder() / file, encoding="utf-8", errors="replace", newline="") as f:
        rows = list(csv.DictReader(f))
    liked = {_letters(clean_text(r["text"])): float(r.get("favorites") or r.get("favorite_count") or 0) for r in rows}
    texts = list(dict.fromkeys(clean(timeline).parts[0].texts))
    return texts, times, {t: liked[_letters(t)] for t in texts if _letters(t) in liked}


def _letters(text: str) -> str:
    "By which a text is found again in the file, where its quotation marks may be garbled."
    return re.sub("[^a-z0-9]", "", text.lower())


def answers(text: str) -> bool:
    return text.startswith(("@", ".@"))


TRIALS = {  # what each takes of the texts that it may learn from, with their times and likes
    "all kinds": lambda texts, times, likes: texts,
    "all kinds, others of them": lambda texts, times, likes: texts[READ:],
    "no answers": lambda texts, times, likes: [t for t in texts if not answers(t)],
    "answers without whom they answer": lambda texts, times, likes: [_LEADING.sub("", t) for t in texts],
    "no near-duplicates": lambda texts, times, likes: without_near_duplicates(texts),
    "the newer half": lambda texts, times, likes: upper_half(texts, times),
    "the half that was liked more": lambda texts, times, likes: upper_half(texts, likes),
}


def one(file: str, name: str):
    from huggingtweets import Account, finetune
    from huggingtweets.corpus import Corpus, Counts, Part
    from huggingtweets.evaluation.likelihood import bits_per_character

    texts, times, likes = read(file)
    newest = sorted((t for t in texts if t in times), key=times.get)[-HELD:]
    rest = [t for t in texts if t not in set(newest)]
    rest = [rest[i] for i in np.random.default_rng(0).permutation(len(rest))]
    by_chance, rest = rest[:HELD], rest[HELD:]
    allowed = [t for t in TRIALS[name](rest, times, likes) if len(t.split()) > 2]
    if name != "all kinds" and len({*rest} ^ {*allowed}) < len(rest) / 20:
        return finish({"file": file, "bits": {}, "allowed": len(allowed)})
    corpus = Corpus([Part(Account(Path(file).stem), allowed[:READ], Counts())])
    options = {"track": "off", "again": True, "max_steps": STEPS, "evaluate_every": STEPS}
    with tempfile.TemporaryDirectory() as d:
        bot = finetune(corpus, "smollm2", d, held_out=by_chance[:20], **options)
    held = {"newest": newest, "by chance": by_chance, "no answers": [t for t in by_chance if not answers(t)]}
    bits = {kind: bits_per_character(bot.model, bot.tokenizer, some) for kind, some in held.items()}
    finish({"file": file, "bits": bits, "allowed": len(allowed), "learned": len(allowed[:READ]), "texts": len(texts)})


def main(files=FILES) -> str:
    rows = [["", "trained on", "of", "newest", "by chance", "by chance, no answers"]]
    for file in files:
        for name in TRIALS:
            r = apart(Path(__file__), "--one", file, name, about={"file": file, "trial": name})
            if not r["bits"]:
                continue
            figures = [f"{b:.3f}" for b in r["bits"].values()]
            rows.append([f"{Path(file).stem}: {name}", str(r["learned"]), f"{r['allowed']:,}", *figures])
    return f"{table(rows)}\n\n{machine()}\n"


if __name__ == "__main__":
    if sys.argv[1:2] == ["--one"]:
        one(*sys.argv[2:])
    else:
        say(main(sys.argv[1:] or FILES))
