"Files that go from the browser to Colab's machine, and back."

import os
from pathlib import Path

import google.colab as colab


def upload(target_dir=""):
    "The uploaded files, by the names under which they were saved: a name that is taken gets a number."
    colab._record("files.upload", target_dir=target_dir)
    uploaded = {}
    for path in sorted(colab._folder().glob("uploads/*")):
        saved, n = os.path.join(target_dir, path.name), 0
        while os.path.lexists(saved):
            n += 1
            saved = os.path.join(target_dir, f"{path.stem} ({n}){path.suffix}")
        os.makedirs(target_dir or ".", exist_ok=True)
        print(f"Saving {path.name} to {saved}")
        uploaded[saved] = path.read_bytes()
        Path(saved).write_bytes(uploaded[saved])
    return uploaded


def download(filename):
    "The browser fetches the file later, so it has to stay where it is: tests look for it at the path when all has run."
    if not os.path.exists(filename):
        raise FileNotFoundError(f"Cannot find file: {filename}")
    if os.path.isdir(filename):
        raise IsADirectoryError(filename)  # on Colab it is the browser that gets nothing
    colab._record("files.download", path=os.path.abspath(filename), size=os.path.getsize(filename))
