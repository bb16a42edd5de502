"""What makes a bot sound more like its person: ways to draw its words, each judged as `evaluate` judges a bot.

    python bench/voice.py FOLDER_OF_A_SECOND_READER [FILE [WAY...]]

trains SmolLM2 once, with the defaults, on 800 tweets of a timeline, of @BarackObama's if no other is named, and keeps
that bot. Each way, or each that is named, then writes tweets under the guard against copies. Figures stand beside the
person's own unseen tweets, where a judge has nothing to tell. The last rows draw several tweets for each that is kept:
the one that a small classifier takes most for the person's. It has learned from one half of the unseen tweets, and is
judged on the other half, by judges that never saw its choices. Or the one that is most typical of the person: that the
bot finds likelier than its base does, by the most bits a character.

`python bench/voice.py longer FOLDER_OF_A_SECOND_READER FILE EPOCHS...` judges bots that were trained for so many epochs
instead, with a rate that falls to zero, and whose last weights were kept, whatever their held-out loss. EPOCHS may be
"2.5 noise 5", with noise on the embeddings of the tokens while it trains (NEFTune, arXiv 2310.05914), or "2.5 dropout
0.1", of what each half of a layer adds.
"""

import sys
from pathlib import Path

import numpy as np
from common import HERE, apart, finish, say, table, task

FILE = "BarackObama.csv"
SAMPLES, READ = 300, 200
WAYS = {  # temperature, top_p; and for some a rule for which tokens may come, with its value
    "default": (1.0, 0.95),
    "all that is probable": (1.0, 1.0),
    "top_p 0.9": (1.0, 0.9),
    "temperature 0.9": (0.9, 0.95),
    "min-p 0.02": (1.0, 1.0, "min_p", 0.02),
    "min-p 0.05": (1.0, 1.0, "min_p", 0.05),
    "typical 0.95": (1.0, 1.0, "typical", 0.95),
    "top-n-sigma 1.5": (1.0, 1.0, "sigma", 1.5),
}
OF = (2, 4)  # tweets that one is chosen from


def folder(file: str) -> Path:
    return HERE / "out" / "voice" / Path(file).stem


def train(file: str):
    from huggingtweets import finetune

    corpus, held_out = task(file)
    bot = finetune(corpus, "smollm2", folder(file), held_out=held_out, track="off")
    finish({"loss": bot.run.losses.after, "seconds": bot.run.seconds, "steps": bot.run.steps})


def opened(file: str, where: Path | None = None):
    "The bot, the tweets that it has seen, and those that it hasn't."
    from huggingtweets import Bot
    from huggingtweets.evaluation.evaluating import _both_sides

    bot = Bot.load(where or folder(file))
    return bot, *_both_sides(bot, task(file)[1], seed=0)


def figures(tokenizer, reader: str, texts: list[str], seen: list[str], unseen: list[str]) -> dict:
    from huggingtweets.evaluation.copying import copying
    from huggingtweets.evaluation.habits import variety, words_in
    from huggingtweets.evaluation.judges import verdicts
    from huggingtweets.evaluation.reader import as_table, read_texts, second_reader, sense

    second = second_reader(tokenizer, reader)
    read = {who: read_texts(second.model, second.tokenizer, some[:READ]) for who, some in (("p", unseen), ("b", texts))}
    verdict = verdicts(unseen, texts, (as_table(read["p"]), as_table(read["b"])))
    words = min(map(words_in, (unseen, texts)))
    return {
        "sense": {who: sense(read[who], some[:READ]) for who, some in (("p", unseen), ("b", texts))},
        "told": {judge: [v.auc, v.error] for judge, v in verdict.items()},
        "variety": [variety(unseen, words), variety(texts, words)],
        "six": copying(texts, seen).share(6),
    }


def _rule(kind: str, value: float):
    "A function from logits to those of the tokens that may come: min-p, typical sampling, or top-n-sigma."
    import torch
    from transformers import MinPLogitsWarper, TypicalLogitsWarper

    if kind != "sigma":
        warper = {"min_p": MinPLogitsWarper, "typical": TypicalLogitsWarper}[kind](value)
        return lambda logits: warper(None, logits)

    def near_the_largest(logits):  # arXiv 2411.07641: no further below the largest than so many standard deviations
        spread = torch.stack([row[row.isfinite()].std() for row in logits])
        return logits.masked_fill(logits < logits.amax(-1, keepdim=True) - value * spread[:, None], -torch.inf)

    return near_the_largest


def _draw_by(kind: str, value: float):
    "Bots sample by that rule from now on."
    from huggingtweets.model import sampling

    rule, choose = _rule(kind, value), sampling.choose
    sampling.choose = lambda logits, *rest: choose(rule(logits.float()), *rest)


def way(file: str, reader: str, name: str):
    bot, seen, unseen = opened(file)
    if name == "the person":
        from huggingtweets.evaluation.copying import copying

        found = figures(bot.tokenizer, reader, seen[:SAMPLES], seen, unseen)
        finish({**found, "six": copying(unseen, seen).share(6)})  # all that was seen is among what was seen
        return
    temperature, top_p, *rule = WAYS[name]
    if rule:
        _draw_by(*rule)
    texts = bot.tweet("", SAMPLES, seed=0, temperature=temperature, top_p=top_p)
    finish(figures(bot.tokenizer, reader, texts, seen, unseen))


def chosen(file: str, reader: str, several: str):
    "Of several candidates the one that is taken most for the person's."
    from sklearn.feature_extraction.text import TfidfVectorizer
    from sklearn.linear_model import LogisticRegression
    from sklearn.pipeline import make_pipeline

    bot, seen, unseen = opened(file)
    k, teach, judge = int(several), unseen[::2], unseen[1::2]
    lesson = bot.tweet("", SAMPLES, seed=1)
    by_letters = make_pipeline(
        TfidfVectorizer(analyzer="char", ngram_range=(1, 4), lowercase=False, min_df=2, sublinear_tf=True),
        LogisticRegression(solver="liblinear", C=10, class_weight="balanced"),
    ).fit([*teach, *lesson], np.repeat([0, 1], [len(teach), len(lesson)]))
    candidates = bot.tweet("", READ * k, seed=0)
    scores = by_letters.decision_function(candidates).reshape(READ, k)
    finish(
        figures(bot.tokenizer, reader, [candidates[i * k + at] for i, at in enumerate(scores.argmin(1))], seen, judge)
    )


def likelier(file: str, reader: str, several: str):
    "Of several candidates the one that the bot, compared with its base, finds the likeliest."
    import torch

    from huggingtweets.evaluation.likelihood import text_bits
    from huggingtweets.model.bases import load_base

    bot, seen, unseen = opened(file)
    k, base = int(several), load_base("smollm2", torch.bfloat16)
    candidates = bot.tweet("", READ * k, seed=0)
    bits = [np.array(text_bits(m.model, m.tokenizer, candidates)) for m in (bot, base)]
    more = ((bits[0] - bits[1]) / np.array([max(1, len(t)) for t in candidates])).reshape(READ, k)
    best = [candidates[i * k + at] for i, at in enumerate(more.argmin(1))]
    finish(figures(bot.tokenizer, reader, best, seen, unseen))


def _disturb(kind: str, size: float):
    "From now on trainings have noise on the embeddings, or dropout."
    import torch

    from huggingtweets.training.loop import Trainer

    def noise(module, inputs, out):
        most = size / (out.shape[-1] * out.shape[-2]) ** 0.5
        return out + torch.empty_like(out).uniform_(-most, most) if module.training else out

    def dropout(module, inputs, out):
        return torch.nn.functional.dropout(out, size, module.training)

    begin = Trainer.__post_init__

    def disturbed(trainer):
        begin(trainer)
        if kind == "noise":
            trainer.model.get_input_embeddings().register_forward_hook(noise)
            return
        for layer in trainer.model.model.layers:
            for part in (layer.self_attn.o_proj, layer.mlp):
                part.register_forward_hook(dropout)

    Trainer.__post_init__ = disturbed


def trained_for(file: str, reader: str, how: str):
    "A bot of other epochs, and perhaps disturbed while it learned; and what it copies without its guard."
    from huggingtweets import finetune
    from huggingtweets.evaluation.copying import copying
    from huggingtweets.evaluation.likelihood import bits_per_character

    where, (corpus, held_out) = folder(file).with_name("-".join([Path(file).stem, *how.split()])), task(file)
    if not (where / "run.json").exists():
        epochs, *kind = how.split()
        if kind:
            _disturb(kind[0], float(kind[1]))
        settings = {"epochs": float(epochs), "final_rate": 0.0, "evaluate_every": 10**6}  # only at the end
        finetune(corpus, "smollm2", where, held_out=held_out, track="off", **settings)
    bot, seen, unseen = opened(file, where)
    unguarded = copying(bot.tweet("", SAMPLES, seed=0, copies="keep"), seen)
    found = figures(bot.tokenizer, reader, bot.tweet("", SAMPLES, seed=0), seen, unseen)
    bits = bits_per_character(bot.model, bot.tokenizer, unseen)
    finish(
        {**found, "bits": bits, "loss": bot.run.losses.after, "unguarded": [unguarded.share(6), unguarded.share(10)]}
    )


def longer(reader: str, file: str, *several: str):
    rows = [[*HEAD, "without its guard, 6 and 10", "held-out loss", "bits a character"]]
    for how in several:
        epochs, *kind = how.split()
        name = " ".join([epochs, "epochs", *kind])
        r = apart(Path(__file__), "trained_for", file, reader, how, about={"part": _part(file, name)})
        six, ten = r["unguarded"]
        rows.append([*row(name, r), f"{six:.1%}, {ten:.1%}", f"{r['loss']:.3f}", f"{r['bits']:.3f}"])
    say(table(rows))


def told(r: dict) -> list[str]:
    "What the judges reach, with their intervals."
    return [f"{r['told'][j][0]:.2f} ± {1.96 * r['told'][j][1]:.2f}" for j in ("letters", "reader", "both")]


HEAD = ["", "second reader, bits a character", "its spread", "surprise over entropy", "told by letters",
        "by the reader's figures", "by both", "variety", "6 words in a row copied"]  # fmt: skip


def row(name: str, r: dict) -> list[str]:
    s = r["sense"]["b"]
    return [name, f"{s['bits']:.2f}", f"{s['spread']:.2f}", f"{s['over_entropy']:.2f}", *told(r),
            f"{r['variety'][1]:.0%}", f"{r['six']:.1%}"]  # fmt: skip


def main(reader: str, file: str = FILE, *names: str):
    script = Path(__file__)
    if not (folder(file) / "run.json").exists():
        apart(script, "train", file, about={"part": _part(file, "train")})
    rows = [HEAD]
    for name in names or ("the person", *WAYS):
        rows.append(row(name, apart(script, "way", file, reader, name, about={"part": _part(file, name)})))
    for k in () if names else OF:
        for how, by in (("chosen", "letters"), ("likelier", "its likelihood beside the base's")):
            about = {"part": _part(file, str(k) if how == "chosen" else f"{how} {k}")}
            rows.append(row(f"one of {k}, chosen by {by}", apart(script, how, file, reader, str(k), about=about)))
    say(table(rows))


def _part(file: str, name: str) -> str:
    return name if file == FILE else f"{Path(file).stem}: {name}"


if __name__ == "__main__":
    parts = {f.__name__: f for f in (train, way, chosen, likelier, trained_for, longer)}
    if sys.argv[1] in parts:
        parts[sys.argv[1]](*sys.argv[2:])
    else:
        main(*sys.argv[1:])
