"""What it brings to learn replies together with what they answer.

    python bench/answers.py CHAT NAME

trains SmolLM2 on NAME's messages in a chat twice, with the defaults: once with what they answer, and once without. The
same messages are held out. The figure is bits per character of those of them that answer something.
"""

import sys
import tempfile
from pathlib import Path

from common import apart, finish, say, table


def train(chat: str, name: str, how: str):
    from huggingtweets import clean, download, finetune
    from huggingtweets.evaluation.likelihood import text_bits
    from huggingtweets.model.data import split

    read = download(chat, me=name, context=True)
    corpus = clean(read)
    parts = split(corpus)
    pairs = [p for p in zip(*parts.held_out, *parts.held_out_contexts, strict=True) if p[1]]
    texts, contexts = map(list, zip(*pairs, strict=True))
    if how == "alone":
        corpus.parts[0].contexts = []
    with tempfile.TemporaryDirectory() as folder:
        bot = finetune(corpus, "smollm2", folder, track="off")
    characters = sum(map(len, texts))
    bits = {
        kind: sum(text_bits(bot.model, bot.tokenizer, texts, contexts=some)) / characters
        for kind, some in (("with", contexts), ("without", []))
    }
    finish({**bits, "replies": len(texts), "tweets": bot.run.train, "seconds": bot.run.seconds})


def main(chat: str, name: str):
    results = {how: apart(Path(__file__), "train", chat, name, how) for how in ("answering", "alone")}
    rows = [["trained", "bits a character with what they answer", "without it"]]
    rows += [[how, f"{r['with']:.3f}", f"{r['without']:.3f}"] for how, r in results.items()]
    say(f"{results['alone']['replies']} unseen replies\n\n{table(rows)}")


if __name__ == "__main__":
    if sys.argv[1] == "train":
        train(*sys.argv[2:])
    else:
        main(*sys.argv[1:])
