"llama.cpp's converter in a fork, in which torch is loaded: importing it takes longer than the rest."

import subprocess

from forks import interpreter

from huggingtweets.publishing import exporting


def fork_converter(monkeypatch):
    "From now on bots are converted in forks."
    real = subprocess.run

    def run(command, env=None, **options):
        if command[1:3] != ["-m", "convert_hf_to_gguf"]:
            return real(command, env=env, **options)
        return real([*interpreter(), *command[1:]], env=env, **options)

    monkeypatch.setattr(exporting.subprocess, "run", run)
