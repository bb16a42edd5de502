"""Modules that are run in forks of a process that has their packages loaded: importing those takes longer than most of
what they do.

Whoever runs one starts this file instead. It asks the process for a fork, hands over its own input and outputs, and
stands in for the fork from then on: it passes signals on, ends when the fork ends, and takes the fork with it if it is
killed.
"""

import array
import atexit
import functools
import gc
import json
import os
import select
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
import traceback
from pathlib import Path

from forks import ALL

POSSIBLE = hasattr(os, "pidfd_open")  # on Linux
# Not ipywidgets, which looks for its kernel when it is imported.
KERNELS = f"{ALL}import ipykernel.kernelapp\n"
CLIENTS = "import huggingtweets.tracking.client, wandb.cli.cli, wandb.proto.wandb_telemetry_pb2\n"
KERNEL = "ipykernel_launcher"
USED = "HUGGINGTWEETS_TESTS_CLIENTS"  # names the socket for those that a test starts
PAUSE = 0.5  # seconds between two looks whether the parent is there
STEP = 0.05  # seconds that a step of training waits: one of a tiny model takes none, and pages need the processor too
LONGEST = 1 << 20  # bytes of a request: an environment and a few arguments


class Preloaded:
    "A process that modules are forked from, with what `preload` imports in the environment that is given here."

    def __init__(self, preload: str, **env: str):
        self.folder = Path(tempfile.mkdtemp(prefix="preloaded-"))  # a socket's path has a hundred bytes at most
        self.path = str(self.folder / "socket")
        self._process = subprocess.Popen(
            [sys.executable, __file__, "serve", self.path, preload],
            stdout=subprocess.PIPE,
            env={**os.environ, **env},
        )
        atexit.register(self.close)
        assert self._process.stdout.readline() == b"ready\n"

    def close(self):
        self._process.kill()
        self._process.wait()
        shutil.rmtree(self.folder)


def stand_in(path: str) -> list[str]:
    "The command that stands in for `python`, to run a module."
    return [sys.executable, "-S", __file__, "fork", path]


def kernels(**env: str) -> dict[str, str]:
    "With these variables Jupyter forks its Python kernels."
    server = Preloaded(KERNELS, **env)
    spec = server.folder / "kernels" / "python3" / "kernel.json"
    spec.parent.mkdir(parents=True)
    installed = Path(sys.prefix, "share", "jupyter", "kernels", "python3", "kernel.json")
    kernel = json.loads(installed.read_text(encoding="utf-8"))
    kernel["argv"][:1] = stand_in(server.path)
    spec.write_text(json.dumps(kernel), encoding="utf-8")
    return {"JUPYTER_PATH": os.pathsep.join(filter(None, [str(server.folder), os.environ.get("JUPYTER_PATH")]))}


@functools.cache
def _clients() -> Preloaded:
    return Preloaded(CLIENTS, WANDB_ERROR_REPORTING="false", WANDB_SILENT="true")


def fork_clients(patch):
    "Fork the processes of W&B's client, here and in the programs of `forks`. `patch` is pytest's monkeypatch."
    if POSSIBLE:
        patch.setenv(USED, _clients().path)
        use_clients(patch.setattr)


def use_clients(set_attribute=setattr):
    "Fork the client's processes of this process, if a test has asked for that."
    if path := os.environ.get(USED):
        from huggingtweets.tracking import process, upload

        for module in (process, upload):
            set_attribute(module, "module_command", lambda *args: [*stand_in(path), "-m", *args])


def serve(path: str, preload: str):
    "For each request, fork a keeper: a process that forks the one asked for and connects it with the stand-in."
    exec(preload, {})
    gc.freeze()  # what forks share isn't looked through again in each
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system clears keepers away
    print("ready", flush=True)
    while True:
        connection = listener.accept()[0]
        if os.fork() == 0:
            listener.close()
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            keep(connection)
        connection.close()


def keep(connection: socket.socket):
    data, fds, _, _ = socket.recv_fds(connection, LONGEST, 3)
    while not data.endswith(b"\n"):
        data += connection.recv(LONGEST)
    if (child := os.fork()) == 0:
        connection.close()
        run(json.loads(data), fds)
    for fd in fds:
        os.close(fd)
    ended = os.pidfd_open(child)
    while ended not in (ready := select.select([connection, ended], [], [])[0]):
        assert connection in ready
        received = connection.recv(1)
        os.kill(child, received[0] if received else signal.SIGKILL)
        if not received:
            break
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    try:
        connection.send(array.array("i", [status]).tobytes())
    finally:
        os._exit(0)


def slow_down_training():
    "Let each step wait."
    from huggingtweets.training.loop import Trainer

    def unhurried(*args, train_step=Trainer.train_step):
        time.sleep(STEP)
        return train_step(*args)

    Trainer.train_step = unhurried


def run(request: dict, fds: list[int]):
    "Be the module's process."
    import runpy

    status = 1
    os.setsid()
    for to, fd in enumerate(fds):
        os.dup2(fd, to)
        os.close(fd)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    module, *args = request["args"][1:]  # after -m
    if module == KERNEL:
        slow_down_training()
        args.append(f"--IPKernelApp.parent_handle={os.getppid()}")  # it ends when its parent is another one
    sys.argv = [module, *args]
    sys.path[0] = ""  # where it works, as with -m
    try:
        runpy.run_module(module, run_name="__main__", alter_sys=True)
        status = 0
    except SystemExit as e:
        status = e.code if isinstance(e.code, int) else int(e.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


def fork(path: str, *args: str):
    "Stand in for a process until it ends. A kernel ends with the server that asked for it."
    parent, connection = os.getppid(), socket.socket(socket.AF_UNIX)
    connection.connect(path)
    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, lambda number, _: connection.send(bytes([number])))
    request = json.dumps({"args": args, "cwd": os.getcwd(), "env": dict(os.environ)}).encode() + b"\n"
    socket.send_fds(connection, [request[:1]], [0, 1, 2])
    connection.sendall(request[1:])
    while not select.select([connection], [], [], PAUSE)[0]:
        if KERNEL in args and os.getppid() != parent:
            sys.exit(1)
    status = array.array("i")
    status.frombytes(connection.recv(status.itemsize) or bytes(status.itemsize))
    if status[0] < 0:
        signal.signal(-status[0], signal.SIG_DFL)
        os.kill(os.getpid(), -status[0])
    sys.exit(status[0])


if __name__ == "__main__":
    {"serve": serve, "fork": fork}[sys.argv[1]](*sys.argv[2:])
