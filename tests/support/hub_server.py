"""A Hugging Face Hub on loopback: repos with a history, large files by the LFS protocol, tokens with rights; it fails when a test wants it."""

import base64
import hashlib
import json
import re
import socket
import struct
import threading
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import unquote, urlsplit

WRITE, READ, OTHER = "hf_thetokenthatmaywrite", "hf_thetokenthatmayread", "hf_thetokenofsomebodyelse"
USERS = {WRITE: ("me", "write"), READ: ("me", "read"), OTHER: ("other", "write")}
LARGE = (".safetensors", ".png", ".bin")  # what the Hub's .gitattributes sends to the large files


@dataclass
class Commit:
    sha: str
    message: str
    files: dict[str, tuple[bytes, bool]] = field(repr=False)  # name -> content, and whether it is a large file


@dataclass
class Repo:
    private: bool = False
    commits: list[Commit] = field(default_factory=list)

    def __post_init__(self):
        self.commit("initial commit", {".gitattributes": (b"*.safetensors filter=lfs\n", False)})

    @property
    def sha(self):
        return self.commits[-1].sha

    @property
    def messages(self):
        return [c.message for c in self.commits]

    @property
    def files(self) -> dict[str, bytes]:
        return {name: data for name, (data, _) in self.commits[-1].files.items()}

    def commit(self, message, files):
        digest = hashlib.sha1(repr((len(self.commits), message, sorted(files))).encode()).hexdigest()
        self.commits.append(Commit(digest, message, dict(files)))


@dataclass
class Asked:
    "A request that arrived."

    method: str
    path: str
    headers: dict  # in lower case
    body: bytes

    @property
    def json(self):
        return json.loads(self.body)


class HubServer:
    """The Hub on a free port of 127.0.0.1, and the store of its large files on another. `asked` lists its requests, in order.

    `cuts`: after how many bytes the next uploads that have more are cut. `refuse`: path -> answers that are given before the usual one, each
    a status or a triple of status, words and error code; a status of 0 hangs up. `lost`: so many next commits are made, but their answers get lost.
    """

    def __init__(self, part=None):
        self.repos: dict[str, Repo] = {}
        self.large: dict[str, bytes] = {}  # sha256 -> content
        self.parts: dict[tuple[str, int], bytes] = {}
        self.asked: list[Asked] = []
        self.cuts: list[int] = []
        self.refuse: dict[str, list] = {}
        self.lost = 0
        self.part = part  # bytes of a part of a large file; None: in one piece
        self.lock = threading.Lock()

    def add(self, repo, files, private=False):
        "A repo that is there already: name -> bytes."
        self.repos[repo] = made = Repo(private)
        made.commit("before", {**made.commits[-1].files, **{n: (data, n.endswith(LARGE)) for n, data in files.items()}})
        self.large |= {hashlib.sha256(data).hexdigest(): data for n, data in files.items() if n.endswith(LARGE)}
        return made

    def paths(self, method):
        return [a.path for a in self.asked if a.method == method]

    @property
    def uploaded(self) -> int:
        "Bytes of large files that arrived whole, or in whole parts."
        return sum(len(a.body) for a in self.asked if a.method == "PUT")

    def __enter__(self):
        handler = type("Handler", (_Handler,), {"hub": self})
        self._servers = [ThreadingHTTPServer(("127.0.0.1", 0), handler) for _ in range(2)]
        for server in self._servers:
            server.daemon_threads, server.handle_error = (
                True,
                lambda *_: None,
            )  # those who hang up early are part of the tests
            threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        self.url, self.store = (f"http://127.0.0.1:{server.server_address[1]}" for server in self._servers)
        return self

    def __exit__(self, *_):
        for server in self._servers:
            server.shutdown()
            server.server_close()


class Refused(Exception):
    def __init__(self, status, words, code=""):
        self.status, self.words, self.code = status, words, code


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    hub: HubServer

    def one(self):
        path = unquote(urlsplit(self.path).path)
        size = int(self.headers.get("Content-Length") or 0)
        with self.hub.lock:
            cut = self.hub.cuts.pop(0) if self.command == "PUT" and self.hub.cuts and self.hub.cuts[0] < size else None
            refusals = self.hub.refuse.get(path)
            refusal = refusals.pop(0) if refusals else None
        body = self.rfile.read(size if cut is None else cut)
        if cut is not None or refusal == 0:
            return self.hang_up()
        with self.hub.lock:
            self.hub.asked.append(Asked(self.command, path, {k.lower(): v for k, v in self.headers.items()}, body))
        try:
            if refusal:
                raise Refused(*refusal if isinstance(refusal, tuple) else (refusal, "no"))
            self.route(path, body)
        except Refused as e:
            self.say(
                e.status,
                {"error": e.words},
                **{"X-Error-Message": e.words, **({"X-Error-Code": e.code} if e.code else {})},
            )

    do_GET = do_HEAD = do_POST = do_PUT = one

    def hang_up(self):
        "With a reset, as a broken connection ends."
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        self.close_connection = True

    def say(self, status, value=b"", **headers):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(status)
        for name, text in {"Content-Length": str(len(body)), **headers}.items():
            self.send_header(name, text)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(body)

    @property
    def user(self) -> tuple[str, str]:
        "Who asks, and what they may."
        token = self.headers.get("Authorization", "").removeprefix("Bearer ")
        if token and token not in USERS:
            raise Refused(401, "Invalid credentials in Authorization header")
        return USERS.get(token, ("", ""))

    def readable(self, name) -> Repo:
        repo = self.hub.repos.get(name)
        if repo is None or (repo.private and self.user[0] != name.split("/")[0]):
            raise Refused(404 if self.user[0] else 401, "Repository not found", "RepoNotFound")
        return repo

    def writable(self, name) -> Repo:
        repo = self.readable(name)
        if self.user != (name.split("/")[0], "write"):
            raise Refused(403, "Forbidden: you need write access to this repository")
        return repo

    def commit_of(self, repo, revision) -> Commit:
        if revision in (None, "main"):
            return repo.commits[-1]
        found = [c for c in repo.commits if c.sha == revision]
        if not found:
            raise Refused(404, f"Invalid rev id: {revision}", "RevisionNotFound")
        return found[0]

    def route(self, path, body):
        for method, pattern, answer in ROUTES:
            if self.command in method and (found := re.fullmatch(pattern, path)):
                return answer(self, *found.groups(), body=body)
        raise Refused(404, "Entry not found", "EntryNotFound")

    # What the routes do

    def who_am_i(self, body):
        name, role = self.user
        if not name:
            raise Refused(401, "Invalid username or password.")
        self.say(
            200,
            {
                "type": "user",
                "name": name,
                "orgs": [],
                "auth": {"type": "access_token", "accessToken": {"displayName": "t", "role": role}},
            },
        )

    def create(self, body):
        asked = json.loads(body)
        who, role = self.user
        owner = asked.get("organization") or who
        name = f"{owner}/{asked['name']}"
        if not who:
            raise Refused(401, "Invalid username or password.")
        if (who, role) != (owner, "write"):
            raise Refused(403, f'You don\'t have the rights to create a model under the namespace "{owner}"')
        address = {"url": f"{self.hub.url}/{name}"}
        if name in self.hub.repos:
            return self.say(409, {"error": "You already created this model repo", **address})
        self.hub.repos[name] = Repo(asked.get("visibility") == "private" or asked.get("private") is True)
        self.say(200, address)

    def validate(self, body):
        import yaml

        head = re.match(r"---\n(.*?)\n---\n", json.loads(body)["content"], re.DOTALL)
        try:
            assert head and isinstance(yaml.safe_load(head[1]), dict)
        except (AssertionError, yaml.YAMLError) as e:
            return self.say(400, {"errors": [{"message": f"bad metadata: {e}"}], "warnings": []})
        self.say(200, {"errors": [], "warnings": []})

    def preupload(self, name, revision, body):
        now = self.commit_of(self.writable(name), revision).files
        self.say(
            200,
            {
                "files": [
                    {
                        "path": f["path"],
                        "uploadMode": "lfs" if f["path"].endswith(LARGE) else "regular",
                        "shouldIgnore": False,
                        **({"oid": oid(*now[f["path"]])} if f["path"] in now else {}),
                    }
                    for f in json.loads(body)["files"]
                ]
            },
        )

    def batch(self, name, body):
        self.writable(name)
        objects = []
        for o in json.loads(body)["objects"]:
            if o["oid"] not in self.hub.large:
                href, header = f"{self.hub.store}/lfs/{o['oid']}", {}
                if self.hub.part and o["size"] > self.hub.part:
                    count = -(-o["size"] // self.hub.part)
                    header = {"chunk_size": str(self.hub.part), **{str(i + 1): f"{href}/{i + 1}" for i in range(count)}}
                verify = {"href": f"{self.hub.url}/verify/{name}", "header": {}}
                o["actions"] = {"upload": {"href": href, "header": header}, "verify": verify}
            objects.append(o)
        self.say(200, {"transfer": "basic", "objects": objects})

    def store(self, digest, part, body):
        "The address is the right to write, as with signed addresses."
        assert "Authorization" not in self.headers
        if part:
            self.hub.parts[digest, int(part)] = body
        else:
            self.keep(digest, body)
        self.say(200, ETag=f'"{hashlib.md5(body).hexdigest()}"')

    def complete(self, digest, body):
        numbers = [p["partNumber"] for p in json.loads(body)["parts"]]
        self.keep(digest, b"".join(self.hub.parts[digest, n] for n in numbers))
        self.say(200, {})

    def keep(self, digest, data):
        if hashlib.sha256(data).hexdigest() != digest:
            raise Refused(400, "The content doesn't have this digest")
        self.hub.large[digest] = data

    def verify(self, name, body):
        self.writable(name)
        asked = json.loads(body)
        if len(self.hub.large.get(asked["oid"], b"")) != asked["size"]:
            raise Refused(404, "Object not found")
        self.say(200, {})

    def commit(self, name, revision, body):
        repo = self.writable(name)
        files, message = dict(self.commit_of(repo, revision).files), ""
        for line in body.splitlines():
            key, value = (item := json.loads(line))["key"], item["value"]
            if key == "header":
                message = value["summary"]
            elif key == "file":
                files[value["path"]] = base64.b64decode(value["content"]), False
            elif key == "lfsFile":
                if value["oid"] not in self.hub.large:
                    raise Refused(400, f"The large file {value['path']} was never uploaded")
                files[value["path"]] = self.hub.large[value["oid"]], True
            elif key == "deletedFile":
                del files[value["path"]]
        repo.commit(message, files)
        if self.hub.lost:
            self.hub.lost -= 1
            return self.hang_up()
        self.say(
            200,
            {
                "success": True,
                "commitOid": repo.sha,
                "commitUrl": f"{self.hub.url}/{name}/commit/{repo.sha}",
                "hookOutput": "",
            },
        )

    def about(self, name, revision, body):
        repo = self.readable(name)
        commit = self.commit_of(repo, revision)
        self.say(
            200,
            {
                "id": name,
                "modelId": name,
                "sha": commit.sha,
                "private": repo.private,
                "tags": [],
                "siblings": [{"rfilename": f} for f in sorted(commit.files)],
            },
            **{"Content-Type": "application/json"},
        )

    def tree(self, name, revision, folder, body):
        commit = self.commit_of(self.readable(name), revision)
        if folder:
            raise Refused(404, "Entry not found", "EntryNotFound")
        self.say(
            200,
            [
                {
                    "type": "file",
                    "path": f,
                    "size": len(data),
                    "oid": oid(data, False),
                    **({"lfs": {"oid": oid(data, True), "size": len(data), "pointerSize": 130}} if large else {}),
                }
                for f, (data, large) in sorted(commit.files.items())
            ],
        )

    def resolve(self, name, revision, file, body):
        commit = self.commit_of(self.readable(name), revision)
        if file not in commit.files:
            raise Refused(404, "Entry not found", "EntryNotFound")
        data, large = commit.files[file]
        headers = {"X-Repo-Commit": commit.sha, "ETag": f'"{oid(data, large)}"', "Accept-Ranges": "bytes"}
        if large:  # these live on another host, to which the token doesn't go
            linked = {
                "X-Linked-Etag": headers["ETag"],
                "X-Linked-Size": str(len(data)),
                "Location": f"{self.hub.store}/lfs/{oid(data, True)}",
            }
            return self.say(302, **headers, **linked)
        self.say(200, data, **headers)

    def large(self, digest, body):
        assert "Authorization" not in self.headers
        data = self.hub.large[digest]
        start = re.match(r"bytes=(\d+)-", self.headers.get("Range", ""))
        at = int(start[1]) if start else 0
        more = {"Content-Range": f"bytes {at}-{len(data) - 1}/{len(data)}"} if start else {}
        self.say(206 if start else 200, data[at:], ETag=f'"{digest}"', **more)

    def log_message(self, *args):
        pass


def oid(data, large):
    "What names a file's content: its SHA-256 if it is a large file, else git's digest of it."
    return hashlib.sha256(data).hexdigest() if large else hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


NAME, REV = r"([^/]+/[^/]+)", r"([^/]+)"
ROUTES = [
    (("GET",), "/api/whoami-v2", _Handler.who_am_i),
    (("POST",), "/api/repos/create", _Handler.create),
    (("POST",), "/api/validate-yaml", _Handler.validate),
    (("POST",), f"/api/models/{NAME}/preupload/{REV}", _Handler.preupload),
    (("POST",), f"/{NAME}\\.git/info/lfs/objects/batch", _Handler.batch),
    (("PUT",), "/lfs/([0-9a-f]{64})(?:/([0-9]+))?", _Handler.store),
    (("POST",), "/lfs/([0-9a-f]{64})", _Handler.complete),
    (("GET", "HEAD"), "/lfs/([0-9a-f]{64})", _Handler.large),
    (("POST",), f"/verify/{NAME}", _Handler.verify),
    (("POST",), f"/api/models/{NAME}/commit/{REV}", _Handler.commit),
    (("GET",), f"/api/models/{NAME}(?:/revision/{REV})?", _Handler.about),
    (("GET",), f"/api/models/{NAME}/tree/{REV}(?:/(.+))?", _Handler.tree),
    (("GET", "HEAD"), f"/{NAME}/resolve/{REV}/(.+)", _Handler.resolve),
]
