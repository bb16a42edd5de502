"""Small servers on this machine's loopback that speak as Mastodon and the Community Archive do, and fail when a test wants it."""

import html
import json
import re
import ssl
import threading
from csv import DictReader
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qsl, urlencode, urlsplit

KEY = "eyJhbGciOiJIUzI1NiJ9.anonymous.community-archive-key"
TOKEN = "mastodon-access-token-of-alice"


class Quiet(ThreadingHTTPServer):
    "A server that keeps nobody waiting when the test ends."

    daemon_threads = True

    def handle_error(self, request, client_address):  # those who hang up early are part of the tests
        pass


@dataclass
class Asked:
    "A request that arrived."

    path: str
    query: list[tuple[str, str]]
    headers: dict  # in lower case

    def __getitem__(self, name):
        return next((v for k, v in self.query if k == name), None)

    def every(self, name):
        return [v for k, v in self.query if k == name]


@dataclass
class Answer:
    "What is sent back. `drop`: how many bytes of the body are sent before the connection is cut; 0 cuts it before the first line."

    body: object = b""  # bytes, or what becomes JSON
    status: int = 200
    headers: dict = field(default_factory=dict)
    drop: int | None = None


DROP = Answer(drop=0)
HTML = Answer(
    b"<!DOCTYPE html><title>Welcome to our Wi-Fi</title>", headers={"Content-Type": "text/html; charset=utf-8"}
)


def refusal(status, message, **headers):
    return Answer({"error": message}, status, {k.replace("_", "-"): str(v) for k, v in headers.items()})


class Server:
    """A server on a free port of 127.0.0.1. `asked` lists its requests; `fail[n]` is the answer to the n-th (from 1), `fail[0]` to all.

    A value of `fail` is an `Answer` or a function of the request, which may return None for the usual answer."""

    def __init__(self, tls: ssl.SSLContext | None = None):
        self.asked: list[Asked] = []
        self.fail: dict = {}
        self._tls = tls
        self._lock = threading.Lock()
        self.released = threading.Event()  # set at the end: lets go of answers that never come

    def answer(self, asked: Asked) -> Answer:
        raise NotImplementedError

    def reply(self, asked: Asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            fail = self.fail.get(len(self.asked), self.fail.get(0))
        return (fail(asked) if callable(fail) else fail) or self.answer(asked) or DROP

    def __enter__(self):
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            disable_nagle_algorithm = True

            def do_GET(self):
                parts = urlsplit(self.path)
                asked = Asked(
                    parts.path,
                    parse_qsl(parts.query, keep_blank_values=True),
                    {k.lower(): v for k, v in self.headers.items()},
                )
                self.send(outer.reply(asked))

            def send(self, answer):
                if answer.drop == 0:
                    self.close_connection = True
                    return
                body = answer.body if isinstance(answer.body, bytes) else json.dumps(answer.body).encode()
                self.send_response(answer.status)
                for name, value in {
                    "Content-Type": "application/json; charset=utf-8",
                    "Content-Length": str(len(body)),
                    **answer.headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body[: answer.drop])
                self.close_connection = self.close_connection or answer.drop is not None

            def log_message(self, *args):
                pass

        self._server = Quiet(("127.0.0.1", 0), Handler)
        if self._tls:
            self._server.socket = self._tls.wrap_socket(self._server.socket, server_side=True)
        self.host = f"127.0.0.1:{self._server.server_address[1]}"
        self.url = f"{'https' if self._tls else 'http'}://{self.host}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.01,), daemon=True)
        self._thread.start()
        return self

    def __exit__(self, *_):
        self.released.set()
        self._server.shutdown()
        self._server.server_close()
        self._thread.join()


class Says(Server):
    "A server that gives the same answer to everything; or what a function makes of the request."

    def __init__(self, answer, tls=None):
        super().__init__(tls)
        self._answer = answer

    def answer(self, asked):
        return self._answer(asked) if callable(self._answer) else self._answer


def rows_of(folder, most=None):
    "The tweets of Bernie Sanders, newest first: dicts with id, time and text."
    with open(folder / "berniesanders.csv", encoding="utf-8", newline="") as f:
        rows = [
            {
                "id": int(r["id_str"]),
                "time": datetime.strptime(r["created_at"], "%a %b %d %H:%M:%S %z %Y"),
                "text": r["text"],
            }
            for r in DictReader(f)
        ]
    return sorted(rows, key=lambda r: (r["time"], r["id"]), reverse=True)[:most]


def made(n, start=0):
    "Tweets that nobody wrote, newest first, a minute apart."
    times = (datetime(2020, 1, 1, tzinfo=UTC) + timedelta(minutes=i) for i in range(start, start + n))
    return [{"id": 1000 + i, "time": t, "text": f"tweet number {i}"} for i, t in enumerate(times, start)][::-1]


# Mastodon ------------------------------------------------------------------------------------------------------------------

_TOKENS = re.compile(
    r"(?P<link>https?://[^\s<>\"]+)|(?<!\w)#(?P<tag>[A-Za-z]\w*)|(?<!\w)@(?P<user>[A-Za-z]\w*)", re.ASCII
)


def _marked(match):
    "A link, hashtag or mention as Mastodon marks it up."
    if link := match["link"]:
        prefix, rest = re.fullmatch(r"(https?://(?:www\.)?)(.*)", link).groups()
        shown, hidden = html.escape(rest[:30]), html.escape(rest[30:])
        return (
            f'<a href="{html.escape(link)}" target="_blank" rel="nofollow noopener" translate="no"><span class="invisible">{prefix}</span>'
            f'<span class="{"ellipsis" if hidden else ""}">{shown}</span><span class="invisible">{hidden}</span></a>'
        )
    if tag := match["tag"]:
        return f'<a href="https://mastodon.example/tags/{tag.lower()}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
    user = match["user"]
    return f'<span class="h-card" translate="no"><a href="https://mastodon.example/@{user}" class="u-url mention">@<span>{user}</span></a></span>'


def markup(text):
    "A text as Mastodon serves it."
    out, at = [], 0
    for match in _TOKENS.finditer(text):
        out += [html.escape(text[at : match.start()]), _marked(match)]
        at = match.end()
    whole = "".join(out) + html.escape(text[at:])
    return "".join(f"<p>{part.replace(chr(10), '<br />')}</p>" for part in re.split(r"\n{2,}", whole))


def account(username="alice", **more):
    "An Account as in https://docs.joinmastodon.org/entities/Account/."
    url = f"https://mastodon.example/@{username}"
    return {
        "id": "109000000000000001",
        "username": username,
        "acct": username,
        "display_name": "Alice Doe",
        "locked": False,
        "bot": False,
        "discoverable": True,
        "indexable": False,
        "group": False,
        "created_at": "2016-03-16T00:00:00.000Z",
        "note": "<p>Hello!</p>",
        "url": url,
        "uri": f"https://mastodon.example/users/{username}",
        "avatar": "https://files.mastodon.example/a.gif",
        "avatar_static": "https://files.mastodon.example/a.png",
        "header": "https://files.mastodon.example/h.gif",
        "header_static": "https://files.mastodon.example/h.png",
        "followers_count": 3,
        "following_count": 2,
        "statuses_count": 0,
        "last_status_at": "2020-01-01",
        "hide_collections": None,
        "noindex": False,
        "emojis": [],
        "roles": [],
        "fields": [{"name": "Web", "value": "example.org", "verified_at": None}],
        **more,
    }


POLL = {
    "id": "34830",
    "expires_at": "2019-12-05T04:05:08.302Z",
    "expired": True,
    "multiple": False,
    "votes_count": 10,
    "voters_count": None,
    "options": [{"title": "accept", "votes_count": 6}, {"title": "deny", "votes_count": 4}],
    "emojis": [],
}
PICTURE = {
    "id": "22345792",
    "type": "image",
    "url": "https://files.mastodon.example/p.jpeg",
    "preview_url": "https://files.mastodon.example/s.jpeg",
    "remote_url": None,
    "text_url": None,
    "description": "a cat",
    "blurhash": "UFBWY:8_0Jxv4mx]t8t64.%M-:IUWGWAt6M}",
    "meta": {"original": {"width": 640, "height": 480, "size": "640x480", "aspect": 1.3333333333333333}},
}


def status(row, who=None, **more):
    "A Status as in https://docs.joinmastodon.org/entities/Status/."
    who = who or account()
    id = str(row["id"])
    return {
        "id": id,
        "created_at": row["time"].strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        "in_reply_to_id": None,
        "in_reply_to_account_id": None,
        "sensitive": False,
        "spoiler_text": "",
        "visibility": "public",
        "language": "en",
        "uri": f"https://mastodon.example/users/{who['username']}/statuses/{id}",
        "url": f"https://mastodon.example/@{who['username']}/{id}",
        "replies_count": 7,
        "reblogs_count": 98,
        "favourites_count": 112,
        "edited_at": None,
        "content": markup(row["text"]),
        "reblog": None,
        "application": {"name": "Web", "website": None},
        "account": who,
        "media_attachments": [],
        "mentions": [],
        "tags": [],
        "emojis": [],
        "card": None,
        "poll": None,
        **more,
    }


def boost(row, text):
    "A status that boosts somebody else's."
    original = status(
        {"id": 7, "time": row["time"] - timedelta(days=1), "text": text}, account("bob", id="2"), spoiler_text=""
    )
    return status(row, content=original["content"], reblog=original)


class MastodonServer(Server):
    "A Mastodon server with one account."

    def __init__(self, statuses=(), page=40, members_only="", tls=None, **user):
        super().__init__(tls)
        self.statuses, self.page, self.members_only = list(statuses), page, members_only
        self.user = {**account(), "statuses_count": len(self.statuses), **user}
        self.limits: list[int] = []  # what each answer says is left; then 299

    @property
    def address(self):
        return f"{self.url}/@{self.user['username']}"

    @property
    def pages(self):
        "The requests for pages of posts."
        return [a for a in self.asked if a.path.endswith("/statuses")]

    def answer(self, asked):
        if self.members_only and asked.headers.get("authorization") != f"Bearer {self.members_only}":
            return refusal(401, "This method requires an authenticated user")
        headers = {
            "X-RateLimit-Limit": "300",
            "X-RateLimit-Remaining": str(self.limits.pop(0) if self.limits else 299),
            "X-RateLimit-Reset": reset(60),
        }
        if asked.path == "/api/v1/accounts/lookup":
            name = (asked["acct"] or "").lower()
            return (
                Answer(self.user, headers=headers)
                if name == self.user["username"].lower()
                else refusal(404, "Record not found")
            )
        if asked.path != f"/api/v1/accounts/{self.user['id']}/statuses":
            return refusal(404, "Record not found")
        limit = min(int(asked["limit"] or 20), 40, self.page)
        found = sorted(self.statuses, key=lambda s: int(s["id"]), reverse=True)
        found = [
            s
            for s in found
            if (not asked["max_id"] or int(s["id"]) < int(asked["max_id"]))
            and (not asked["since_id"] or int(s["id"]) > int(asked["since_id"]))
        ][:limit]
        links = []
        if len(found) == limit:
            links.append(
                f'<{self.url}{asked.path}?{urlencode({"limit": limit, "max_id": found[-1]["id"]})}>; rel="next"'
            )
        if found:
            links.append(
                f'<{self.url}{asked.path}?{urlencode({"limit": limit, "min_id": found[0]["id"]})}>; rel="prev"'
            )
        return Answer(found, headers=headers | ({"Link": ", ".join(links)} if links else {}))


def reset(seconds):
    "The moment in so many seconds as Mastodon's headers have it."
    return (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")


# The Community Archive -----------------------------------------------------------------------------------------------------


def row(tweet, username="alice", **more):
    "A row of the view enriched_tweets."
    return {
        "tweet_id": str(tweet["id"]),
        "account_id": "12",
        "username": username,
        "account_display_name": "Alice Doe",
        "created_at": tweet["time"].isoformat(),
        "full_text": tweet["text"],
        "retweet_count": 1,
        "favorite_count": 2,
        "reply_to_tweet_id": None,
        "reply_to_user_id": None,
        "reply_to_username": None,
        "quoted_tweet_id": None,
        "conversation_id": None,
        "avatar_media_url": "https://pbs.example/alice.jpg",
        "archive_upload_id": 5,
        **more,
    }


class CommunityServer(Server):
    "PostgREST with the view enriched_tweets."

    def __init__(self, rows=(), most=1000):
        super().__init__()
        self.rows, self.most = list(rows), most

    def answer(self, asked):
        if asked.headers.get("apikey") != KEY or asked.headers.get("authorization") != f"Bearer {KEY}":
            return Answer(
                {"message": "Invalid API key", "hint": "Double check your Supabase `anon` or `service_role` API key."},
                401,
            )
        if asked.path != "/rest/v1/enriched_tweets":
            return Answer(
                {
                    "code": "PGRST205",
                    "details": None,
                    "hint": None,
                    "message": f"Could not find the table {asked.path}",
                },
                404,
            )
        found = self.rows
        for name in ("username", "created_at", "tweet_id"):
            for test in asked.every(name):
                found = [r for r in found if _holds(name, r[name], test)]
        for order in reversed(asked["order"].split(",") if asked["order"] else []):
            name, _, way = order.partition(".")
            found = sorted(found, key=lambda r, name=name: _value(name, r[name]), reverse=way == "desc")
        limit = min(int(asked["limit"] or self.most), self.most)
        start = int(asked["offset"] or 0)
        page = found[start : start + limit]
        columns = None if asked["select"] in (None, "*") else asked["select"].split(",")
        counted = "count=" in asked.headers.get("prefer", "")
        span = f"{start}-{start + len(page) - 1}" if page else "*"
        return Answer(
            [{k: r[k] for k in columns or r} for r in page],
            206 if counted and len(page) < len(found) else 200,
            {"Content-Range": f"{span}/{len(found) if counted else '*'}"},
        )


def _value(name, value):
    return datetime.fromisoformat(value) if name == "created_at" else value


def _holds(name, value, test):
    "Whether a value passes a filter of PostgREST's."
    way, _, wanted = test.partition(".")
    if way == "ilike":
        parts = re.findall(r"\\.|.", wanted, re.DOTALL)  # \_ is an underscore, and nothing else
        pattern = "".join({"_": ".", "%": ".*", "*": ".*"}.get(c, re.escape(c[-1])) for c in parts)
        return re.fullmatch(pattern, value, re.IGNORECASE | re.DOTALL) is not None
    value, wanted = _value(name, value), _value(name, wanted)
    return {
        "lte": value <= wanted,
        "gte": value >= wanted,
        "lt": value < wanted,
        "gt": value > wanted,
        "eq": value == wanted,
    }[way]
