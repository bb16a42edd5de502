"""A server that answers what the client of Weights & Biases asks of runs and artifacts, and keeps what it was sent.

It knows GraphQL operations by their names and fields, not GraphQL: the client asks the same few again and again.
"""

import base64
import json
import re
import threading

from loopback import Answer, Asked, Server

KEY = "0123456789abcdef0123456789abcdef01234567"  # the length that the client asks for
ENTITY = "alice"


class WandbServer(Server):
    """A server on a free port of 127.0.0.1. `runs` and `artifacts` are what arrived, `bodies` every byte of it.

    `key`: the only one that is taken. `takes`: while cleared, uploads of artifacts' files wait.
    """

    def __init__(self, key: str = KEY):
        super().__init__()
        self.key = key
        # By id: name, job_type, project, config, summary, history (rows), complete, exitcode, files.
        self.runs: dict[str, dict] = {}
        # Each: id, name, type, version, aliases, digest, metadata, run, manifest, files, state, used_by.
        self.artifacts: list[dict] = []
        self.unknown: list[str] = []  # operations that nobody has taught it
        self.takes = threading.Event()
        self.takes.set()

    # What arrived ---------------------------------------------------------------------------------------------------

    def run(self, name: str) -> dict:
        "The run of that display name; there must be one."
        found = [r for r in self.runs.values() if r["name"] == name]
        assert len(found) == 1, (name, [r["name"] for r in self.runs.values()])
        return found[0]

    def artifact(self, type: str) -> dict:
        "The artifact of that type; there must be one."
        found = [a for a in self.artifacts if a["type"] == type]
        assert len(found) == 1, (type, [(a["type"], a["name"]) for a in self.artifacts])
        return found[0]

    def table(self, run: dict, key: str) -> list[dict]:
        "The rows of the latest table that the run logged under `key`."
        entry = [row[key] for row in run["history"] if key in row][-1]
        table = json.loads(run["files"][entry["path"]])
        return [dict(zip(table["columns"], row, strict=True)) for row in table["data"]]

    @property
    def bodies(self) -> list[bytes]:
        "Path and body of each request."
        return [a.raw.encode() + b"\n" + a.body for a in list(self.asked)]

    def received(self) -> bytes:
        "Every byte that came in."
        return b"\n".join(self.bodies)

    # GraphQL --------------------------------------------------------------------------------------------------------

    def graphql(self, query: str, given: dict) -> dict:
        operation = (re.search(r"(?:query|mutation)\s+(\w+)", query) or [None, query[:40]])[1]
        given = {**given, **given.get("input", {})} if isinstance(given.get("input"), dict) else given
        with self._lock:
            for field, answer in (
                ("upsertBucket(", self._upsert),
                ("createArtifact(", self._create),
                ("createArtifactManifest(", self._manifest),
                ("updateArtifactManifest(", self._manifest),
                ("createArtifactFiles(", self._artifact_files),
                ("commitArtifact(", self._commit),
                ("useArtifact(", self._use),
                ("updateArtifact(", self._update),
                ("createRunFiles(", self._run_files),
                ("artifactSequence(", self._nothing),
                ("createArtifactType(", self._type),
            ):
                if field in query:
                    called = re.search(rf"(\w+)\s*:\s*{re.escape(field)}", query)
                    return {called[1] if called else k: v for k, v in answer(given).items()}
            if operation == "ArtifactType":  # what is called so is of which type?
                a = next((a for a in self.artifacts if a["name"] == given["name"].partition(":")[0]), None)
                return {"project": {"artifact": self._shown(a)}}
            if operation == "ProjectArtifacts":
                found = [
                    a
                    for a in self.artifacts
                    if (a["name"], a["type"], a["state"]) == (given["collection"], given["type"], "COMMITTED")
                ]
                edges = [{"version": f"v{a['version']}", "node": self._shown(a)} for a in found]
                versions = {
                    "totalCount": len(edges),
                    "pageInfo": {"endCursor": None, "hasNextPage": False},
                    "edges": edges,
                }
                return {
                    "project": {
                        "artifactType": {
                            "artifactCollection": {"__typename": "ArtifactSequence", "artifacts": versions}
                        }
                    }
                }
            if "bucket(" in query:
                return self._bucket(given)
            if re.search(r"\bartifact\s*\(\s*id", query):
                return {"artifact": self._shown(self._by_id(given.get("id") or given.get("artifactID")))}
            if "viewer" in query:
                return {
                    "viewer": {
                        "id": "1",
                        "username": ENTITY,
                        "entity": ENTITY,
                        "name": ENTITY,
                        "email": "",
                        "admin": False,
                        "flags": "{}",
                        "teams": {"edges": []},
                        "apiKeys": {"edges": []},
                    },
                    "serverInfo": self._info(),
                }
            if "serverInfo" in query:
                return {"serverInfo": self._info()}
            if "__type" in query:  # the client asks whether the server knows a field
                return {
                    "__type": None,
                    **{k: {"name": k, "fields": [], "inputFields": []} for k in re.findall(r"(\w+): __type", query)},
                }
        self.unknown.append(operation)
        return {}

    def _info(self):
        return {"cliVersionInfo": {"max_cli_version": "99.0.0"}, "latestLocalVersionInfo": None, "features": []}

    def _nothing(self, given):
        return {"artifactSequence": None}

    def _type(self, given):
        return {"createArtifactType": {"artifactType": {"id": given.get("name")}}}

    def _bucket_of(self, run):
        return {
            "id": f"storage-{run['id']}",
            "name": run["id"],
            "displayName": run["name"],
            "description": "",
            "config": json.dumps(run["config"]),
            "sweepName": None,
            "project": {"id": "p", "name": run["project"], "entity": {"id": "e", "name": ENTITY}},
            "historyLineCount": len(run["history"]),
            "logLineCount": 0,
            "eventsLineCount": 0,
            "historyTail": json.dumps([json.dumps(r) for r in run["history"][-1:]]),
            "eventsTail": "[]",
            "summaryMetrics": json.dumps(run["summary"]),
            "tags": [],
            "wandbConfig": json.dumps({"t": 1}),
            "stopped": False,
        }

    def _upsert(self, given):
        run = self.runs.setdefault(
            given["name"],
            {
                "id": given["name"],
                "name": given["name"],
                "job_type": None,
                "group": None,
                "config": {},
                "summary": {},
                "history": [],
                "complete": False,
                "exitcode": None,
                "files": {},
                "sessions": 0,
                "host": None,
                "project": given.get("project"),
            },
        )
        for ours, theirs in (
            ("name", "displayName"),
            ("job_type", "jobType"),
            ("group", "groupName"),
            ("host", "host"),
        ):
            run[ours] = given.get(theirs) or run[ours]
        if given.get("config"):
            run["config"] = json.loads(given["config"])
        if given.get("summaryMetrics"):
            run["summary"] = json.loads(given["summaryMetrics"])
        return {
            "upsertBucket": {"bucket": self._bucket_of(run), "inserted": True, "serverSettings": {"serverMessages": []}}
        }

    def _bucket(self, given):
        run = self.runs.get(given.get("name") or given.get("run") or given.get("runName") or "")
        bucket = self._bucket_of(run) if run else None
        return {"model": {"id": "p", "bucket": bucket}, "project": {"id": "p", "bucket": bucket, "run": bucket}}

    def _run_files(self, given):
        name = given.get("runName") or given.get("run")
        files = [{"name": f, "uploadUrl": f"{self.url}/put/run/{name}/{f}"} for f in given["files"]]
        return {"createRunFiles": {"runID": name, "uploadHeaders": [], "files": files}}

    # Artifacts ------------------------------------------------------------------------------------------------------

    def _by_id(self, id):
        return next((a for a in self.artifacts if a["id"] == id), None)

    def _shown(self, a):
        if a is None:
            return None
        project = {
            "id": "p",
            "internalId": "p",
            "name": a["project"],
            "entity": {"id": "e", "name": ENTITY},
            "entityName": ENTITY,
        }
        family = {
            "id": a["name"],
            "name": a["name"],
            "__typename": "ArtifactSequence",
            "project": project,
            "latestArtifact": {"id": a["id"], "versionIndex": a["version"]},
        }
        return {
            "id": a["id"],
            "__typename": "Artifact",
            "artifactSequence": family,
            "versionIndex": a["version"],
            "digest": a["digest"],
            "artifactType": {"id": "t", "name": a["type"]},
            "description": None,
            "metadata": a["metadata"],
            "ttlDurationSeconds": -1,
            "ttlIsInherited": True,
            "labels": "{}",
            "tags": [],
            "historyStep": None,
            "size": 0,
            "fileCount": len(a["files"]),
            "state": a["state"],
            "commitHash": a["digest"],
            "createdAt": "2020-01-01T00:00:00Z",
            "updatedAt": "2020-01-01T00:00:00Z",
            "aliases": [
                {"id": x, "alias": x, "artifactCollection": family, "artifactCollectionName": a["name"]}
                for x in a["aliases"]
            ],
            "currentManifest": {
                "id": "m",
                "file": {"id": "f", "directUrl": f"{self.url}/put/artifact/{a['id']}/manifest"},
            },
            "artifactMemberships": {"edges": []},
            "artifactCollections": {"edges": []},
        }

    def _create(self, given):
        name, digest = (
            (given.get("artifactCollectionNames") or [given.get("artifactCollectionName")])[0],
            given["digest"],
        )
        family = [a for a in self.artifacts if a["name"] == name]
        same = [a for a in family if a["digest"] == digest and a["state"] == "COMMITTED"]
        if not same:
            same = [
                {
                    "id": base64.b64encode(f"artifact:{len(self.artifacts)}".encode()).decode(),
                    "name": name,
                    "type": given["artifactTypeName"],
                    "version": len(family),
                    "aliases": [],
                    "digest": digest,
                    "metadata": given.get("metadata"),
                    "run": given["runName"],
                    "project": given["projectName"],
                    "manifest": None,
                    "files": {},
                    "state": "PENDING",
                    "used_by": [],
                }
            ]
            self.artifacts += same
        a = same[0]
        a["aliases"] = sorted({*a["aliases"], *(x["alias"] for x in given.get("aliases") or ())})
        return {"createArtifact": {"artifact": self._shown(a)}}

    def _manifest(self, given):
        id = given.get("artifactID") or given.get("artifactManifestID")
        file = {
            "id": "f",
            "name": "wandb_manifest.json",
            "displayName": "wandb_manifest.json",
            "uploadUrl": f"{self.url}/put/artifact/{id}/manifest",
            "uploadHeaders": [],
        }
        return {
            "createArtifactManifest": {"artifactManifest": {"id": id, "file": file}},
            "updateArtifactManifest": {"artifactManifest": {"id": id, "file": file}},
        }

    def _artifact_files(self, given):
        edges = []
        for f in given["artifactFiles"]:
            url = f"{self.url}/put/artifact/{f['artifactID']}/file/{f['name']}"
            edges.append(
                {
                    "node": {
                        "id": f["name"],
                        "name": f["name"],
                        "displayName": f["name"],
                        "uploadUrl": url,
                        "uploadHeaders": [],
                        "storagePath": f"artifacts/{f['name']}",
                        "uploadMultipartUrls": None,
                        "artifact": {"id": f["artifactID"]},
                    }
                }
            )
        return {"createArtifactFiles": {"files": {"edges": edges}}}

    def _commit(self, given):
        a = self._by_id(given["artifactID"])
        a["state"] = "COMMITTED"
        return {"commitArtifact": {"artifact": self._shown(a)}}

    def _use(self, given):
        a = self._by_id(given["artifactID"])
        a["used_by"].append(given["runName"])
        return {"useArtifact": {"artifact": self._shown(a)}}

    def _update(self, given):
        a = self._by_id(given["artifactID"])
        return {"updateArtifact": {"artifact": self._shown(a)}}

    # Files ----------------------------------------------------------------------------------------------------------

    def stream(self, run: dict, said: dict):
        "The file stream: lines with their place in a file. What a sync sends again replaces what was there."
        for name, part in said.get("files", {}).items():
            lines, offset = part["content"], part.get("offset", 0)
            if name == "wandb-history.jsonl":
                run["history"][offset:] = [json.loads(line) for line in lines]
            elif name == "wandb-summary.json":
                run["summary"] = json.loads(lines[-1])
        if said.get("complete"):
            run["complete"], run["exitcode"] = True, said.get("exitcode")
            run["sessions"] += 1

    def put(self, path: str, body: bytes):
        kind, id, *rest = path.split("/", 2)
        if kind == "run":
            self.runs[id]["files"][rest[0]] = body
        elif rest[0] == "manifest":
            self._by_id(id)["manifest"] = json.loads(body)
        else:
            self._by_id(id)["files"][rest[0].removeprefix("file/")] = body

    def answer(self, asked: Asked) -> Answer:
        basic = base64.b64decode(asked.headers.get("authorization", "").removeprefix("Basic ") or "Og==").decode()
        if asked.path.startswith("/put/") and asked.method == "PUT":
            if "/file/" in asked.path:
                self.takes.wait()
            self.put(asked.path.removeprefix("/put/"), asked.body)
            return Answer()
        if basic.partition(":")[2] != self.key:
            return Answer({"errors": [{"message": "user is not logged in"}]}, 401)
        if asked.path == "/graphql":
            said = asked.json
            return Answer({"data": self.graphql(said["query"], said.get("variables") or {})})
        if found := re.fullmatch(r"/files/[^/]+/[^/]+/([^/]+)/file_stream", asked.path):
            with self._lock:
                self.stream(self.runs[found[1]], asked.json)
            return Answer({"exitcode": None, "limits": {}})
        self.unknown.append(f"{asked.method} {asked.path}")
        return Answer({}, 404)

    def die(self):
        "Cut all connections and take no new ones."
        self.alive = False
        self.takes.set()
        super().die()
