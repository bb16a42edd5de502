"A Hugging Face Hub on loopback: repos with a history, large files by the LFS protocol, tokens with rights."

import base64
import hashlib
import json
import re
from dataclasses import dataclass, field

from loopback import RESET, Answer, Asked, Server

WRITE, READ, OTHER = "hf_thetokenthatmaywrite", "hf_thetokenthatmayread", "hf_thetokenofsomebodyelse"
USERS = {WRITE: ("me", "write"), READ: ("me", "read"), OTHER: ("other", "write")}
FILE = {"Content-Type": "application/octet-stream"}
LARGE = (".safetensors", ".gguf", ".wasm", ".png", ".bin")  # what the Hub's .gitattributes sends to the large files


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


class Refused(Exception):
    "A request that the Hub refuses, with its code for the reason."

    def __init__(self, status, words, code=""):
        self.status, self.words, self.code = status, words, code

    def answer(self) -> Answer:
        code = {"X-Error-Code": self.code} if self.code else {}
        return Answer({"error": self.words}, self.status, {"X-Error-Message": self.words, **code})


class HubServer(Server):
    """The Hub on a free port of 127.0.0.1, and the store of its large files on another.

    `cuts`: after how many bytes the next uploads that have more are cut. `refuse`: path -> answers that are given
    before the usual one, each a status or a triple of status, words and error code; a status of 0 hangs up. `lost`:
    so many next commits are made, but their answers get lost.
    """

    def __init__(self, part=None):
        super().__init__()
        self.repos: dict[str, Repo] = {}
        self.large: dict[str, bytes] = {}  # sha256 -> content
        self.parts: dict[tuple[str, int], bytes] = {}
        self.cuts: list[int] = []
        self.refuse: dict[str, list] = {}
        self.lost = 0
        self.part = part  # bytes of a part of a large file; None: in one piece
        self._store = Server()
        self._store.reply, self._store.accepts = self.reply, self.accepts

    @property
    def store(self) -> str:
        return self._store.url

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
        self._store.start()
        return super().__enter__()

    def __exit__(self, *error):
        self._store.die()
        super().__exit__(*error)

    def accepts(self, asked, size):
        with self._lock:
            cut = asked.method == "PUT" and self.cuts and self.cuts[0] < size
            return self.cuts.pop(0) if cut else size

    def reply(self, asked):
        with self._lock:
            refusals = self.refuse.get(asked.path)
            refusal = refusals.pop(0) if refusals else None
            if refusal == 0:
                return RESET
            self.asked.append(asked)
        try:
            if refusal:
                raise Refused(*refusal if isinstance(refusal, tuple) else (refusal, "no"))
            return self.answer(asked)
        except Refused as e:
            return e.answer()

    def answer(self, asked):
        path = asked.path.replace("/api/spaces/", "/api/models/spaces/")
        for methods, pattern, answer in ROUTES:
            if asked.method in methods and (found := re.fullmatch(pattern, path)):
                return answer(self, asked, *found.groups())
        raise Refused(404, "Entry not found", "EntryNotFound")

    # Who asks, and for what

    def user(self, asked: Asked) -> tuple[str, str]:
        "Who asks, and what they may."
        token = asked.headers.get("authorization", "").removeprefix("Bearer ")
        if token and token not in USERS:
            raise Refused(401, "Invalid credentials in Authorization header")
        return USERS.get(token, ("", ""))

    def readable(self, asked: Asked, name: str) -> Repo:
        repo, (who, _) = self.repos.get(name), self.user(asked)
        if repo is None or (repo.private and who != name.split("/")[-2]):
            raise Refused(404 if who else 401, "Repository not found", "RepoNotFound")
        return repo

    def writable(self, asked: Asked, name: str) -> Repo:
        repo = self.readable(asked, name)
        if self.user(asked) != (name.split("/")[-2], "write"):
            raise Refused(403, "Forbidden: you need write access to this repository")
        return repo

    def commit_of(self, repo: Repo, revision: str | None) -> Commit:
        if revision in (None, "main"):
            return repo.commits[-1]
        found = [c for c in repo.commits if c.sha == revision]
        if not found:
            raise Refused(404, f"Invalid rev id: {revision}", "RevisionNotFound")
        return found[0]

    # What the routes do

    def who_am_i(self, asked):
        name, role = self.user(asked)
        if not name:
            raise Refused(401, "Invalid username or password.")
        auth = {"type": "access_token", "accessToken": {"displayName": "t", "role": role}}
        return Answer({"type": "user", "name": name, "orgs": [], "auth": auth})

    def create(self, asked):
        wanted, (who, role) = asked.json, self.user(asked)
        owner = wanted.get("organization") or who
        name = f"{owner}/{wanted['name']}"
        if not who:
            raise Refused(401, "Invalid username or password.")
        if (who, role) != (owner, "write"):
            raise Refused(403, f'You don\'t have the rights to create a model under the namespace "{owner}"')
        if wanted.get("type") == "space":
            assert wanted["sdk"] == "static"
            name = f"spaces/{name}"
        address = {"url": f"{self.url}/{name}"}
        if name in self.repos:
            return Answer({"error": "You already created this model repo", **address}, 409)
        self.repos[name] = Repo(wanted.get("visibility") == "private" or wanted.get("private") is True)
        return Answer(address)

    def validate(self, asked):
        import yaml

        head = re.match(r"---\n(.*?)\n---\n", asked.json["content"], re.DOTALL)
        try:
            assert head and isinstance(yaml.safe_load(head[1]), dict)
        except (AssertionError, yaml.YAMLError) as e:
            return Answer({"errors": [{"message": f"bad metadata: {e}"}], "warnings": []}, 400)
        return Answer({"errors": [], "warnings": []})

    def preupload(self, asked, name, revision):
        now = self.commit_of(self.writable(asked, name), revision).files
        files = [
            {
                "path": f["path"],
                "uploadMode": "lfs" if f["path"].endswith(LARGE) else "regular",
                "shouldIgnore": False,
                **({"oid": oid(*now[f["path"]])} if f["path"] in now else {}),
            }
            for f in asked.json["files"]
        ]
        return Answer({"files": files})

    def batch(self, asked, name):
        self.writable(asked, name)
        objects = []
        for o in asked.json["objects"]:
            if o["oid"] not in self.large:
                href, header = f"{self.store}/lfs/{o['oid']}", {}
                if self.part and o["size"] > self.part:
                    count = -(-o["size"] // self.part)
                    header = {"chunk_size": str(self.part), **{str(i + 1): f"{href}/{i + 1}" for i in range(count)}}
                verify = {"href": f"{self.url}/verify/{name}", "header": {}}
                o["actions"] = {"upload": {"href": href, "header": header}, "verify": verify}
            objects.append(o)
        return Answer({"transfer": "basic", "objects": objects})

    def upload(self, asked, digest, part):
        "The address is the right to write, as with signed addresses."
        assert "authorization" not in asked.headers
        if part:
            self.parts[digest, int(part)] = asked.body
        else:
            self.keep(digest, asked.body)
        return Answer(headers={"ETag": f'"{hashlib.md5(asked.body).hexdigest()}"'})

    def complete(self, asked, digest):
        numbers = [p["partNumber"] for p in asked.json["parts"]]
        self.keep(digest, b"".join(self.parts[digest, n] for n in numbers))
        return Answer({})

    def keep(self, digest, data):
        if hashlib.sha256(data).hexdigest() != digest:
            raise Refused(400, "The content doesn't have this digest")
        self.large[digest] = data

    def verify(self, asked, name):
        self.writable(asked, name)
        if len(self.large.get(asked.json["oid"], b"")) != asked.json["size"]:
            raise Refused(404, "Object not found")
        return Answer({})

    def commit(self, asked, name, revision):
        repo = self.writable(asked, name)
        files, message = dict(self.commit_of(repo, revision).files), ""
        for line in asked.body.splitlines():
            key, value = (item := json.loads(line))["key"], item["value"]
            if key == "header":
                message = value["summary"]
            elif key == "file":
                files[value["path"]] = base64.b64decode(value["content"]), False
            elif key == "lfsFile":
                if value["oid"] not in self.large:
                    raise Refused(400, f"The large file {value['path']} was never uploaded")
                files[value["path"]] = self.large[value["oid"]], True
            elif key == "deletedFile":
                del files[value["path"]]
        repo.commit(message, files)
        if self.lost:
            self.lost -= 1
            return RESET
        address = f"{self.url}/{name}/commit/{repo.sha}"
        return Answer({"success": True, "commitOid": repo.sha, "commitUrl": address, "hookOutput": ""})

    def about(self, asked, name, revision):
        repo = self.readable(asked, name)
        commit = self.commit_of(repo, revision)
        files = [{"rfilename": f} for f in sorted(commit.files)]
        about = {"id": name, "modelId": name, "sha": commit.sha, "private": repo.private, "tags": []}
        return Answer({**about, "siblings": files})

    def tree(self, asked, name, revision, folder):
        commit = self.commit_of(self.readable(asked, name), revision)
        if folder:
            raise Refused(404, "Entry not found", "EntryNotFound")
        return Answer(
            [
                {
                    "type": "file",
                    "path": f,
                    "size": len(data),
                    "oid": oid(data, False),
                    **({"lfs": {"oid": oid(data, True), "size": len(data), "pointerSize": 130}} if large else {}),
                }
                for f, (data, large) in sorted(commit.files.items())
            ]
        )

    def resolve(self, asked, name, revision, file):
        commit = self.commit_of(self.readable(asked, name), revision)
        if file not in commit.files:
            raise Refused(404, "Entry not found", "EntryNotFound")
        data, large = commit.files[file]
        headers = {"X-Repo-Commit": commit.sha, "ETag": f'"{oid(data, large)}"', "Accept-Ranges": "bytes"}
        if large:  # these live on another host, to which the token doesn't go
            linked = {
                "X-Linked-Etag": headers["ETag"],
                "X-Linked-Size": str(len(data)),
                "Location": f"{self.store}/lfs/{oid(data, True)}",
            }
            return Answer(b"", 302, headers | linked)
        return Answer(data, headers=headers | FILE)

    def download(self, asked, digest):
        assert "authorization" not in asked.headers
        data = self.large[digest]
        start = re.match(r"bytes=(\d+)-", asked.headers.get("range", ""))
        at = int(start[1]) if start else 0
        more = {"Content-Range": f"bytes {at}-{len(data) - 1}/{len(data)}"} if start else {}
        return Answer(data[at:], 206 if start else 200, {"ETag": f'"{digest}"', **more, **FILE})


def oid(data, large):
    "What names a file's content: its SHA-256 if it is a large file, else git's digest of it."
    return hashlib.sha256(data).hexdigest() if large else hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest()


NAME, REV = r"((?:spaces/)?[^/]+/[^/]+)", r"([^/]+)"  # Spaces have repos of their own
ROUTES = [
    (("GET",), "/api/whoami-v2", HubServer.who_am_i),
    (("POST",), "/api/repos/create", HubServer.create),
    (("POST",), "/api/validate-yaml", HubServer.validate),
    (("POST",), f"/api/models/{NAME}/preupload/{REV}", HubServer.preupload),
    (("POST",), f"/{NAME}\\.git/info/lfs/objects/batch", HubServer.batch),
    (("PUT",), "/lfs/([0-9a-f]{64})(?:/([0-9]+))?", HubServer.upload),
    (("POST",), "/lfs/([0-9a-f]{64})", HubServer.complete),
    (("GET", "HEAD"), "/lfs/([0-9a-f]{64})", HubServer.download),
    (("POST",), f"/verify/{NAME}", HubServer.verify),
    (("POST",), f"/api/models/{NAME}/commit/{REV}", HubServer.commit),
    (("GET",), f"/api/models/{NAME}(?:/revision/{REV})?", HubServer.about),
    (("GET",), f"/api/models/{NAME}/tree/{REV}(?:/(.+))?", HubServer.tree),
    (("GET", "HEAD"), f"/{NAME}/resolve/{REV}/(.+)", HubServer.resolve),
]
