"""Servers on this machine's loopback: threads, requests that are recorded, answers, and faults when a test wants them.

The servers of Mastodon, the Community Archive, X, the Hugging Face Hub and Weights & Biases stand on it.
"""

import json
import socket
import ssl
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, unquote, urlsplit


@dataclass
class Asked:
    "A request that arrived."

    path: str
    query: list[tuple[str, str]]
    headers: dict  # in lower case
    method: str = "GET"
    body: bytes = b""
    raw: str = ""  # path and query as they came

    def __getitem__(self, name):
        return next((v for k, v in self.query if k == name), None)

    def every(self, name):
        return [v for k, v in self.query if k == name]

    @property
    def json(self):
        return json.loads(self.body)


@dataclass
class Answer:
    """What is sent back.

    `drop`: how many bytes of the body are sent before the connection is cut; 0 cuts it before the first line.
    `reset`: cut it as a broken connection ends, not as a server that hangs up.
    """

    body: object = b""  # bytes, or what becomes JSON
    status: int = 200
    headers: dict = field(default_factory=dict)
    drop: int | None = None
    reset: bool = False


DROP = Answer(drop=0)
RESET = Answer(drop=0, reset=True)
HTML = Answer(
    b"<!DOCTYPE html><title>Welcome to our Wi-Fi</title>", headers={"Content-Type": "text/html; charset=utf-8"}
)


def refusal(status, message, **headers):
    return Answer({"error": message}, status, {k.replace("_", "-"): str(v) for k, v in headers.items()})


def free_ports(count: int) -> list[int]:
    "Ports on which nothing listens: all are held until all are found, so that they differ."
    held = [socket.create_server(("127.0.0.1", 0)) for _ in range(count)]
    ports = [s.getsockname()[1] for s in held]
    for s in held:
        s.close()
    return ports


def free_port() -> int:
    return free_ports(1)[0]


class _Quiet(ThreadingHTTPServer):
    daemon_threads = True  # no test waits at its end for a client that stays

    def handle_error(self, request, client_address):  # clients that hang up early are part of the tests
        pass


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    ours: "Server"

    def setup(self):
        self.ours.sockets.add(self.request)
        super().setup()

    def finish(self):
        self.ours.sockets.discard(self.request)
        super().finish()

    def one(self):
        parts = urlsplit(self.path)
        headers = {k.lower(): v for k, v in self.headers.items()}
        query = parse_qsl(parts.query, keep_blank_values=True)
        asked = Asked(unquote(parts.path), query, headers, self.command, raw=self.path)
        size = int(headers.get("content-length") or 0)
        most = self.ours.accepts(asked, size)
        asked.body = self.rfile.read(most)
        if not self.ours.alive:
            self.close_connection = True
        else:
            self.send(self.ours.reply(asked) if most == size else RESET)

    do_GET = do_HEAD = do_POST = do_PUT = do_PATCH = do_DELETE = one

    def send(self, answer: Answer):
        if answer.reset:
            self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        if answer.drop == 0:
            self.close_connection = True
            return
        body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
        (self.send_response_only if "Date" in answer.headers else self.send_response)(answer.status)
        usual = {"Content-Type": "application/json; charset=utf-8", "Content-Length": str(len(body))}
        for name, value in {**usual, **answer.headers}.items():
            self.send_header(name, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body[: answer.drop])
        self.close_connection = self.close_connection or answer.drop is not None

    def log_message(self, *args):
        pass


class Server:
    """A server on a free port of 127.0.0.1, until the block ends. `asked` lists its requests, in order.

    `fail[n]` is the answer to the n-th request (from 1), `fail[0]` to all: an `Answer`, or a function of the request,
    which may return None for the usual answer.
    """

    def __init__(self, tls: ssl.SSLContext | None = None):
        self.asked: list[Asked] = []
        self.fail: dict = {}
        self.alive = False
        self.sockets: set[socket.socket] = set()
        self.released = threading.Event()  # set at the end: lets go of answers that never come
        self._tls = tls
        self._lock = threading.RLock()

    def answer(self, asked: Asked) -> Answer | None:
        "The usual answer. None hangs up."
        raise NotImplementedError

    def accepts(self, asked: Asked, size: int) -> int:
        "How many of a body's bytes are read; if that isn't all, the connection breaks."
        return size

    def reply(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            fail = self.fail.get(len(self.asked), self.fail.get(0))
        return (fail(asked) if callable(fail) else fail) or self.answer(asked) or DROP

    def start(self, port: int = 0):
        self._server = _Quiet(("127.0.0.1", port), type("Handler", (_Handler,), {"ours": self}))
        if self._tls:
            self._server.socket = self._tls.wrap_socket(self._server.socket, server_side=True)
        self.alive = True
        self.port = self._server.server_address[1]
        self.host = f"127.0.0.1:{self.port}"
        self.url = f"{'https' if self._tls else 'http'}://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()

    def die(self):
        "Cut all connections and take no new ones."
        self.alive = False
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()
        for s in list(self.sockets):
            s.close()

    def revive(self):
        "Be back at the same address."
        self.start(self.port)

    def __enter__(self):
        self.start()
        return self

    def __exit__(self, *_):
        self.released.set()
        if self.alive:
            self.die()


class Says(Server):
    "A server that gives the same answer to everything; or what a function makes of the request."

    def __init__(self, answer, tls=None):
        super().__init__(tls)
        self._answer = answer

    def answer(self, asked):
        return self._answer(asked) if callable(self._answer) else self._answer
