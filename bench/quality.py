"""Is a bot of ours better than one that was made otherwise? Each is judged as `evaluate` judges a bot.

    python bench/quality.py FOLDER_OF_A_SECOND_READER [FILE...]

For each timeline (@BarackObama's, @berniesanders's and the sample account's if none is named) SmolLM2 is trained three
times on the same tweets, unless it was before: by the library with its defaults, by the recipe of 2021, and by
transformers' Trainer as one would write it today; see `bench/training.py`. What the last two end with is what one gets
from them. They write as the recipe did, at temperature 1 and top_p 0.95, without a guard. The base with ten tweets of
the person in its prompt is what anybody can have without a training.
"""

import sys
from pathlib import Path

import voice
from common import HERE, apart, finish, say, table

FILES = ("BarackObama.csv", "berniesanders.csv", "sample")
WHO = {
    "person": "the person's unseen tweets",
    "ours": "huggingtweets",
    "recipe": "the 2021 recipe",
    "trainer": "transformers' Trainer",
    "examples": "the base with 10 tweets in its prompt",
}


def _folder(file: str, who: str) -> Path:
    return HERE / "out" / "quality" / Path(file).stem / who


def judge(file: str, reader: str, who: str):
    "All figures of what one of `WHO` writes."
    from huggingtweets.evaluation.copying import copying
    from huggingtweets.evaluation.evaluating import _load, base_samples
    from huggingtweets.evaluation.likelihood import bits_per_character
    from huggingtweets.evaluation.report import EXAMPLES

    bot, seen, unseen = voice.opened(file)
    bits, n = None, voice.SAMPLES
    if who == "person":
        texts, copies = seen[:n], unseen  # all that was seen is among what was seen
    elif who == "ours":
        texts = copies = bot.tweet("", n, seed=0)
        bits = bits_per_character(bot.model, bot.tokenizer, unseen)
    else:
        examples = seen[-EXAMPLES:] if who == "examples" else ()
        base, fast = _load("smollm2" if examples else str(_folder(file, who)), n)
        texts = copies = base_samples(base, n, 0, examples, fast)
        bits = bits_per_character(base.model, base.tokenizer, unseen, examples)
    copied = copying(copies, seen)
    figures = voice.figures(bot.tokenizer, reader, texts, seen, unseen)
    finish({**figures, "bits": bits, "six": copied.share(6), "ten": copied.share(10),
            "once": copied.once / len(copies)})  # fmt: skip


def row(name: str, r: dict, person: dict) -> list[str]:
    own = person["sense"]["p"]["bits"]
    gap = "" if r is person else f" ({r['sense']['b']['bits'] / own - 1:+.0%})"
    read = own if r is person else r["sense"]["b"]["bits"]
    return [name, f"{r['bits']:.3f}" if r["bits"] else "", f"{read:.2f}{gap}", *voice.told(r), f"{r['variety'][1]:.0%}",
            f"{r['six']:.1%}", f"{r['ten']:.1%}", f"{r['once']:.1%}"]  # fmt: skip


def main(reader: str, *files: str):
    rows = [["", "bits a character of unseen tweets", "second reader, bits a character", "told by letters",
             "by the reader's figures", "by both", "variety", "6 words in a row copied", "10 words",
             "10 words that the person wrote once"]]  # fmt: skip
    for file in files or FILES:
        if not (voice.folder(file) / "run.json").exists():
            apart(HERE / "voice.py", "train", file, about={})
        for who in ("recipe", "trainer"):
            if not (_folder(file, who) / "config.json").exists():
                apart(HERE / "training.py", "--run", who, file, str(_folder(file, who)), about={})
        made = {}
        for who, name in WHO.items():
            part = {"part": f"{Path(file).stem}: {who}"}
            made[who] = apart(Path(__file__), "judge", file, reader, who, about=part)
            rows.append(row(f"{Path(file).stem}: {name}", made[who], made["person"]))
    say(table(rows))


if __name__ == "__main__":
    if sys.argv[1] == "judge":
        judge(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
