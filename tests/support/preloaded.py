"""Programs and modules that are run in forks of a process that has their packages loaded: importing those takes longer
than most of what they do. One such process serves all tests of a session, those that run side by side too.

Whoever runs one starts stand_in.py instead.
"""

import array
import atexit
import fcntl
import functools
import gc
import hashlib
import importlib
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

from stand_in import KERNEL

POSSIBLE = hasattr(os, "pidfd_open")  # on Linux
# For programs and kernels: imported, and no tensor touched, since torch has no threads then that a fork would lose.
# Not ipywidgets, which looks for its kernel when it is imported.
ALL = """
import accelerate, numpy, peft, pyarrow.parquet, transformers
from transformers import AutoModelForCausalLM, AutoTokenizer, GPT2LMHeadModel, GPT2TokenizerFast
import fontTools.ttLib, huggingtweets.cli, huggingtweets.finetuning, ipykernel.kernelapp, py3langid
from huggingtweets.sources import bluesky, community_archive, containers, mastodon, posts, tables, text
from huggingtweets.sources import x_api, x_archive
py3langid.classify("The tide is right.")  # unpacks its model
try:
    import matplotlib_inline.backend_inline, nbdev.test  # for the notebooks
except ImportError:  # as with Colab's versions
    pass
"""
CLIENTS = "import huggingtweets.tracking.client, wandb.cli.cli, wandb.proto.wandb_telemetry_pb2\n"
STAND_IN = str(Path(__file__).with_name("stand_in.py"))
SESSION = "HUGGINGTWEETS_TESTS_SESSION"  # the process of all tests, and the folder of what serves them
USED = "HUGGINGTWEETS_TESTS_CLIENTS"  # names the socket for those that a test starts
STEP = 0.05  # seconds that a step of training waits: one of a tiny model takes none, and pages need the processor too
LONGEST = 1 << 20  # bytes of a request: an environment and a few arguments


OURS: dict[str, str] = {}  # the environment before any test has changed it


def begin():
    "Be the session's process, unless there is one: whatever is served ends with it. Remember the environment."
    if SESSION not in os.environ:
        _be_the_session()
    OURS.update(os.environ)


def _be_the_session():
    owner, folder = os.getpid(), tempfile.mkdtemp(prefix="forks-")  # a socket's path has a hundred bytes at most
    os.environ[SESSION] = f"{owner}:{folder}"
    atexit.register(lambda: owner == os.getpid() and shutil.rmtree(folder, ignore_errors=True))


@functools.cache
def serving(preload: str, **env: str) -> str:
    "The socket of the session's process that has imported `preload`, in our environment and `env`."
    if not OURS:
        begin()
    session, _, folder = OURS[SESSION].partition(":")
    name = hashlib.sha256(json.dumps([preload, env]).encode()).hexdigest()[:8]
    path = Path(folder, name)
    with Path(folder, f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not path.exists():
            command = [sys.executable, __file__, str(path), preload, session]
            process = subprocess.Popen(
                command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, env=OURS | env, start_new_session=True
            )
            assert process.stdout.readline() == b"ready\n"
    return str(path)


def stand_in(path: str) -> list[str]:
    "The command that stands in for `python`, to run a module or a program."
    return [sys.executable, "-S", STAND_IN, path]


@functools.cache
def kernels() -> dict[str, str]:
    "With these variables Jupyter forks its Python kernels, where processes can be forked."
    if not POSSIBLE:
        return {}
    path = serving(ALL)
    folder = Path(tempfile.mkdtemp(dir=Path(path).parent))
    spec = folder / "kernels" / "python3" / "kernel.json"
    spec.parent.mkdir(parents=True)
    installed = Path(sys.prefix, "share", "jupyter", "kernels", "python3", "kernel.json")
    kernel = json.loads(installed.read_text(encoding="utf-8"))
    kernel["argv"][:1] = stand_in(path)
    spec.write_text(json.dumps(kernel), encoding="utf-8")
    return {"JUPYTER_PATH": os.pathsep.join(filter(None, [str(folder), os.environ.get("JUPYTER_PATH")]))}


def fork_clients(patch):
    "Fork the processes of W&B's client, here and in the programs of `forks`. `patch` is pytest's monkeypatch."
    if POSSIBLE:
        patch.setenv(USED, serving(CLIENTS, WANDB_ERROR_REPORTING="false", WANDB_SILENT="true"))
        use_clients(patch.setattr)


def use_clients(set_attribute=setattr):
    "Fork the client's processes of this process, if a test has asked for that."
    if path := os.environ.get(USED):
        from huggingtweets.tracking import process, upload

        for module in (process, upload):
            set_attribute(module, "module_command", lambda *args: [*stand_in(path), "-m", *args])


def serve(path: str, preload: str, session: str):
    """For each request, fork a keeper: a process that forks the one asked for and connects it with the stand-in. Until
    the session's process ends."""
    ended = os.pidfd_open(int(session))
    exec(preload, {})
    if "huggingtweets.training.plan" in sys.modules:
        know_the_machine()
    gc.freeze()  # what forks share isn't looked through again in each
    listener = socket.socket(socket.AF_UNIX)
    listener.bind(path)
    listener.listen()
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)  # the system clears keepers away
    print("ready", flush=True)
    os.dup2(os.open(os.devnull, os.O_WRONLY), 1)
    while ended not in select.select([listener, ended], [], [])[0]:
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


def know_the_machine():
    """Measure once what would take each fork seconds: the fastest precision, and how fast a model is trained here. Done
    in a fork, since torch has threads afterwards."""
    from huggingtweets.model import bases
    from huggingtweets.training import plan

    reader, writer = os.pipe()
    if os.fork() == 0:
        found = bases.fast_precision("cpu"), plan.seconds_per_token_and_parameter()
        os.write(writer, json.dumps(found).encode())
        os._exit(0)
    os.close(writer)
    with open(reader) as told:
        precision, speed = json.load(told)
    os.wait()
    bases._bf16_to_fp32 = lambda rows, times: 0.1 if precision == "bf16" else 1.0
    plan.seconds_per_token_and_parameter = functools.cache(lambda: speed)


def read_the_environment():
    "Once more, for the Hub's client: it has read another one when it was imported, and copied what it found."
    if constants := sys.modules.get("huggingface_hub.constants"):
        importlib.reload(constants)
        found = {name: value for name, value in vars(constants).items() if name.isupper()}
        for name, module in list(sys.modules.items()):
            if name.startswith("huggingface_hub."):
                vars(module).update({k: found[k] for k in vars(module).keys() & found.keys()})


def run(request: dict, fds: list[int]):
    "Be the process of the module, or of the program."
    import runpy

    status = 1
    os.setsid()
    for to, fd in enumerate(fds):
        os.dup2(fd, to)
        os.close(fd)
    os.chdir(request["cwd"])
    os.environ.clear()
    os.environ.update(request["env"])
    # The parent's may be files, and these know whether one can go back in them.
    sys.stdin = open(0, closefd=False)  # noqa: SIM115
    sys.stdout = open(1, "w", 1, closefd=False)  # noqa: SIM115
    sys.stderr = open(2, "w", 1, errors="backslashreplace", closefd=False)  # noqa: SIM115
    read_the_environment()
    kind, what, *args = request["args"]  # -m and a module, or -c and a program
    sys.path[0] = ""  # where it works
    try:
        if kind == "-c":
            sys.path.append(str(Path(__file__).parent))
            use_clients()
            sys.argv = ["-c", *args]
            exec(what, {"__name__": "__main__"})
        else:
            if what == KERNEL:
                slow_down_training()
                args.append(f"--IPKernelApp.parent_handle={os.getppid()}")  # it ends when its parent is another one
            elif what == "huggingtweets":
                use_clients()
            sys.argv = [what, *args]
            runpy.run_module(what, run_name="__main__", alter_sys=True)
        status = 0
    except SystemExit as e:
        status = e.code if isinstance(e.code, int) else int(e.code is not None)
    except BaseException:
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(status)


if __name__ == "__main__":
    serve(*sys.argv[1:])
