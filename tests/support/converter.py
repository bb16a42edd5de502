"llama.cpp's converter in a fork, in which torch is loaded: importing it takes longer than the rest."

import subprocess
from pathlib import Path

from forks import shared

from huggingtweets.publishing import exporting

CONVERTER = """
import runpy
runpy.run_module("convert_hf_to_gguf", run_name="__main__", alter_sys=True)
"""


def fork_converter(monkeypatch):
    "From now on bots are converted in forks."
    real = subprocess.run

    def run(command, env=None, **options):
        if command[1:3] != ["-m", "convert_hf_to_gguf"]:
            return real(command, env=env, **options)
        return shared().python(CONVERTER, *command[3:], cwd=Path(__file__).parent, **env)

    monkeypatch.setattr(exporting.subprocess, "run", run)
