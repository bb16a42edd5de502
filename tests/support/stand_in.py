"""Stand in for a process that `preloaded` forks: ask for the fork, hand over our own input and outputs, pass signals
on, end when it ends, and take it with us if we are killed.

Imports little, since it is started often.
"""

import array
import json
import os
import select
import signal
import socket
import sys

KERNEL = "ipykernel_launcher"
PAUSE = 0.5  # seconds between two looks whether the parent is there


def main(path: str, *args: str):
    "Until the fork ends; a kernel ends with the server that asked for it."
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
        if -status[0] != signal.SIGKILL:  # which nobody handles
            signal.signal(-status[0], signal.SIG_DFL)
        os.kill(os.getpid(), -status[0])
    sys.exit(status[0])


if __name__ == "__main__":
    main(*sys.argv[1:])
