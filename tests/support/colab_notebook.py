"""Run a notebook as Colab does: on a kernel configured like Colab's, with the stand-in for google.colab."""

import asyncio
import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import nbformat
import zmq
from nbclient import NotebookClient

COLAB = Path(__file__).parent / "colab"


class Client(NotebookClient):
    "Looks for replies every second: one was there already and wasn't seen until its ten minutes were over."

    async def _async_poll_kernel_alive(self):
        async def look():
            while True:
                await asyncio.sleep(1)
                for channel in (self.kc.shell_channel, self.kc.iopub_channel):
                    channel.socket.get(zmq.EVENTS)

        looking = asyncio.ensure_future(look())
        try:
            await super()._async_poll_kernel_alive()
        finally:
            looking.cancel()


class Colab:
    "A machine with a browser before it, in the folder `home`. google/colab/__init__.py says who plays the browser."

    def __init__(self, home: Path, **env):
        self.content, self.browser, profile = home / "content", home / "browser", home / "ipython" / "profile_default"
        for folder in (self.content, self.browser / "uploads", self.browser / "drive", profile):
            folder.mkdir(parents=True)
        shutil.copy(COLAB / "ipython_config.py", profile)
        path = os.pathsep.join(filter(None, [str(COLAB), os.environ.get("PYTHONPATH")]))
        self.env = {
            **os.environ,
            "PYTHONPATH": path,
            "IPYTHONDIR": str(profile.parent),
            "COLAB_STAND_IN": str(self.browser),
            "COLAB_RELEASE_TAG": "release-colab",
            "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
            **env,
        }

    def run(self, notebook: nbformat.NotebookNode, timeout: int = 600) -> nbformat.NotebookNode:
        "Runs all cells in the folder `content`, and gives the notebook with its outputs. Raises CellExecutionError."
        client = Client(
            notebook,
            timeout=timeout,
            startup_timeout=300,
            iopub_timeout=60,
            kernel_name="python3",
            resources={"metadata": {"path": str(self.content)}},
        )
        return client.execute(env=self.env)

    def cells(self, *sources: str, **more) -> nbformat.NotebookNode:
        "Runs a notebook of these cells."
        return self.run(
            nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source) for source in sources]), **more
        )

    def secrets(self, secrets: dict | None):
        (self.browser / "secrets.json").write_text(json.dumps(secrets), encoding="utf-8")

    def calls(self, name: str = "") -> list[dict]:
        "What the browser was asked; only this one call, if a name is given."
        path = self.browser / "calls.jsonl"
        lines = path.read_text(encoding="utf-8").splitlines() if path.exists() else []
        return [call for call in map(json.loads, lines) if name in ("", call["call"])]


def printed(notebook: nbformat.NotebookNode) -> str:
    "All that the cells printed or ended with, as text."
    outputs = [o for cell in notebook.cells if cell.cell_type == "code" for o in cell.outputs]
    return "".join(o.get("text") or o.get("data", {}).get("text/plain", "") for o in outputs)


def errors(notebook: nbformat.NotebookNode) -> list[str]:
    "What went wrong in a cell, or in a click: an Output widget keeps the errors of what is done within it."
    outputs = [o for cell in notebook.cells if cell.cell_type == "code" for o in cell.outputs]
    widgets = notebook.metadata.get("widgets", {}).get("application/vnd.jupyter.widget-state+json", {}).get("state", {})
    outputs += [o for widget in widgets.values() for o in widget["state"].get("outputs", ())]
    return [f"{o['ename']}: {o['evalue']}" for o in outputs if o["output_type"] == "error"]


def distributions() -> dict[str, str]:
    "The versions of all packages that are installed here, as a new process sees them."
    program = "import json, importlib.metadata as m; print(json.dumps({d.name: d.version for d in m.distributions()}))"
    return json.loads(
        subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    )
