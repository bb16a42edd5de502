"A real Bluesky server on this machine's loopback: the PDS and the PLC directory of the package @atproto/dev-env."

import json
import subprocess
import threading
from itertools import accumulate

import requests
from bluesky_packages import FOLDER, NODE, install
from loopback import free_ports
from system import Missing  # noqa: F401

ADMIN = ("admin", "admin-pass")  # dev-env's own
# What the PDS takes in one request: 200 writes in 150 KiB of JSON, some of which is around them.
MOST_WRITES = 200
MOST_BYTES = 140_000


class BlueskyServer:
    "A running server with no accounts; it ends with the block, and also if this process is killed. Raises Missing."

    def __init__(self, **settings):
        self.settings = settings  # of the PDS, as in @atproto/pds's ServerEnvironment

    def __enter__(self):
        install()
        # It reads its commands from a pipe that only we hold: that closes when we die, and the server ends.
        self._process = subprocess.Popen(
            [NODE / "bin" / "node", "serve.mjs", *map(str, free_ports(2)), json.dumps(self.settings)],
            cwd=FOLDER,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        try:
            urls = self._answer()
        except BaseException:
            self._end()
            raise
        self.pds, self.plc = urls["pds"], urls["plc"]
        self._http = requests.Session()
        self._http.trust_env = False  # no proxy stands between us and ourselves
        return self

    def __exit__(self, *_):
        self._http.close()
        self._end()

    def stop_pds(self):
        "Cuts off all downloads and refuses connections; the directory goes on."
        self._command("stop pds")

    def start_pds(self):
        "Starts it again, with the same address and data."
        self._command("start pds")

    def create_account(self, handle) -> dict:
        "A new account's session: did, handle, accessJwt. The handle ends in .test."
        return self.post(
            "com.atproto.server.createAccount",
            {"handle": handle, "email": f"{handle}@example.org", "password": "password"},
        )

    def app_password(self, session) -> str:
        "A new app password for the account."
        return self.post("com.atproto.server.createAppPassword", {"name": "bot"}, session)["password"]

    def record(self, did, collection, rkey) -> dict:
        "A record of an account, as everybody can read it."
        where = {"repo": did, "collection": collection, "rkey": rkey}
        return self._http.get(f"{self.pds}/xrpc/com.atproto.repo.getRecord", params=where, timeout=60).json()

    def records(self, did, collection) -> list[dict]:
        "The newest 100 records of a collection."
        where = {"repo": did, "collection": collection, "limit": 100}
        found = self._http.get(f"{self.pds}/xrpc/com.atproto.repo.listRecords", params=where, timeout=60)
        return found.json()["records"]

    def write(self, session, records) -> list[str]:
        "Creates (collection, rkey or None, record) in the account's repository, in their order; gives their URIs."
        return [
            result["uri"]
            for result in self._apply(
                session,
                [
                    {"$type": "com.atproto.repo.applyWrites#create", "collection": collection, "value": record}
                    | ({"rkey": rkey} if rkey else {})
                    for collection, rkey, record in records
                ],
            )
        ]

    def delete(self, session, uris):
        "Deletes records by their URIs."
        parts = [uri.split("/")[-2:] for uri in uris]
        self._apply(
            session, [{"$type": "com.atproto.repo.applyWrites#delete", "collection": c, "rkey": r} for c, r in parts]
        )

    def put_profile(self, session, name, avatar=None):
        "Writes the account's profile; avatar is a PNG's bytes."
        record = {"$type": "app.bsky.actor.profile", "displayName": name}
        if avatar is not None:
            record["avatar"] = self.post("com.atproto.repo.uploadBlob", avatar, session)["blob"]
        place = {"repo": session["did"], "collection": record["$type"], "rkey": "self"}
        self.post("com.atproto.repo.putRecord", place | {"record": record}, session)

    def deactivate(self, session):
        "Does what a person does who leaves for a while."
        self.post("com.atproto.server.deactivateAccount", {}, session)

    def take_down(self, did):
        "Does what a moderator does."
        subject = {"$type": "com.atproto.admin.defs#repoRef", "did": did}
        self.post(
            "com.atproto.admin.updateSubjectStatus", {"subject": subject, "takedown": {"applied": True}}, auth=ADMIN
        )

    def post(self, method, body, session=None, auth=None) -> dict:
        "Calls a procedure of the PDS. The body is JSON or, as bytes, a PNG."
        content = {"data": body} if isinstance(body, bytes) else {"json": body}
        headers = {"Content-Type": "image/png"} if isinstance(body, bytes) else {}
        if session:
            headers["Authorization"] = f"Bearer {session['accessJwt']}"
        response = self._http.post(f"{self.pds}/xrpc/{method}", headers=headers, auth=auth, timeout=60, **content)
        if not response.ok:
            raise RuntimeError(f"{method}: {response.status_code} {response.text}")
        return response.json() if response.content else {}

    def _apply(self, session, writes):
        results = []
        while writes:
            sizes = accumulate(len(json.dumps(write)) for write in writes[:MOST_WRITES])
            count = max(1, sum(size <= MOST_BYTES for size in sizes))
            results += self.post(
                "com.atproto.repo.applyWrites", {"repo": session["did"], "writes": writes[:count]}, session
            )["results"]
            writes = writes[count:]
        return results

    def _command(self, line):
        self._process.stdin.write(f"{line}\n")
        self._process.stdin.flush()
        self._answer()

    def _answer(self):
        "The next line from the server; one that hangs is killed."
        timer = threading.Timer(120, self._process.kill)
        timer.start()
        line = self._process.stdout.readline()
        timer.cancel()
        if not line:
            raise RuntimeError(
                f"the Bluesky server ended with exit code {self._process.wait()}; its errors are on standard error"
            )
        return json.loads(line)

    def _end(self):
        self._process.stdin.close()
        try:
            self._process.wait(20)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        self._process.stdout.close()
