"""A stand-in for the package google.colab, which exists only on Colab: the same functions, arguments and errors.

The folder that COLAB_STAND_IN names plays the person at the browser:
  uploads/      the files that they pick when asked for an upload
  secrets.json  {"NAME": {"value": "...", "access": true}}; no file: no secrets; `null`: no answer
  drive/        what is in their Drive; without the folder they decline to connect it
  calls.jsonl   is written: what they were asked, a line each
"""

import json
import os
import threading
from pathlib import Path

from google.colab import files, output

__all__ = ["files", "output"]
_writing = threading.Lock()


def _folder() -> Path:
    return Path(os.environ["COLAB_STAND_IN"])


def _record(call: str, **what):
    with _writing, (_folder() / "calls.jsonl").open("a", encoding="utf-8") as f:
        f.write(json.dumps({"call": call, **what}) + "\n")


def load_ipython_extension(ipython):
    "Colab's kernels load google.colab as an extension, so that it is imported before the first cell runs."
