"""Everything that the README's tables say, in one run."""

import corpus
import form
import memory
import networks
import reading
import record
import sampling
import steps
import training
from common import HERE, keep

if __name__ == "__main__":
    (HERE / "out").mkdir(exist_ok=True)
    text = ""
    for part in (reading, corpus, networks, form, record, steps, memory, training, sampling):
        text += part.main() + "\n"
        print(f"\n{text}" if part is sampling else f"\n{part.__name__}: done", flush=True)
    (HERE / "out" / "bench.md").write_text(text, encoding="utf-8")
    keep()
