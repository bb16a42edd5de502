"A bot that has its tweets already, for tests of what becomes of them."

import itertools
from pathlib import Path

from huggingtweets import Account
from huggingtweets.corpus import Counts
from huggingtweets.model.copies import copy_index
from huggingtweets.model.run import BaseOf, Losses, Run, TrainedOn

LEARNED = "I wound the tide clock twice today, and it was right both times."


class Speaker:
    "A bot that says some texts in turn, and what it was asked."

    def __init__(self, folder, *texts, account=("wrenandtide", "x", "Wren Halloran"), loss=3.4, **of_run):
        trained = TrainedOn(Account(*account), Counts(602, 45, 25, 532, answers=3))
        rest = {"languages": {"en": 0.97}, **of_run}
        self.run = Run([trained], BaseOf("gpt2"), Losses(4.1, loss, 60), "done", {}, 479, 53, 64, 24_000, 58.2, **rest)
        self.folder, self.name = folder and Path(folder), f"@{account[0]}"
        self.copies, self.hidden, self.answers = copy_index([LEARNED]), None, 3
        self.texts = (
            itertools.cycle(texts) if texts else (f"The tide is in, it says here, {i}." for i in itertools.count())
        )
        self.asked = []  # what was said to it

    def tweet(self, prompt="", n=5, **options):
        return [prompt + next(self.texts) for _ in range(n)]

    def reply(self, to, n=5, **options):
        self.asked.append(to)
        return self.tweet(n=n)
