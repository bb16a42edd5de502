"A server on this machine's loopback that speaks X's API v2 as it is documented, and counts what X would charge for."

import re
import time
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from pathlib import Path

from loopback import Answer, Server
from makers import rows_of
from requests.adapters import HTTPAdapter

HOST = "https://api.twitter.com"  # tweepy's
TOKEN = "AAAAAAAAAAAAAAAAAAAAAsecret%3Dtoken0123456789"
REACHABLE = 3_200
POST, LOOKUP = 0.005, 0.010  # dollars
PROBLEMS = "https://api.twitter.com/2/problems/"
TWEET_FIELDS = {
    "article",
    "attachments",
    "author_id",
    "card_uri",
    "community_id",
    "context_annotations",
    "conversation_id",
    "created_at",
    "display_text_range",
    "edit_controls",
    "edit_history_tweet_ids",
    "entities",
    "geo",
    "id",
    "in_reply_to_user_id",
    "lang",
    "media_metadata",
    "note_tweet",
    "paid_partnership",
    "possibly_sensitive",
    "public_metrics",
    "referenced_tweets",
    "reply_settings",
    "scopes",
    "source",
    "suggested_source_links",
    "text",
    "withheld",
}
USER_FIELDS = {
    "affiliation",
    "confirmed_email",
    "connection_status",
    "created_at",
    "description",
    "entities",
    "id",
    "is_identity_verified",
    "location",
    "most_recent_tweet_id",
    "name",
    "parody",
    "pinned_tweet_id",
    "profile_banner_url",
    "profile_image_url",
    "protected",
    "public_metrics",
    "receives_your_dm",
    "subscription",
    "subscription_type",
    "url",
    "username",
    "verified",
    "verified_type",
    "withheld",
}
TWEET_PARAMETERS = {
    "since_id",
    "until_id",
    "max_results",
    "pagination_token",
    "exclude",
    "start_time",
    "end_time",
    "tweet.fields",
    "expansions",
    "media.fields",
    "poll.fields",
    "user.fields",
    "place.fields",
}


def real_posts(folder: Path, n: int) -> list[dict]:
    "The newest `n` posts of Bernie Sanders as X has them, newest first: retweets, replies, quotes and a long post too."
    posts = []
    for i, row in enumerate(rows_of(folder, n)):
        id, text, other = str(row["id"]), row["text"], str(row["id"] - 1000)
        post = {
            "id": id,
            "text": text,
            "edit_history_tweet_ids": [id],
            "lang": "es" if i % 50 == 9 else "en",
            "created_at": row["time"].strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        }
        if i % 10 == 3:
            post |= {"text": f"RT @somebody: {text}"[:140], "referenced_tweets": [{"type": "retweeted", "id": other}]}
        elif i % 10 == 5:
            post |= {
                "text": f"@somebody {text}",
                "in_reply_to_user_id": "77",
                "referenced_tweets": [{"type": "replied_to", "id": other}],
            }
        elif i % 10 == 7:
            post |= {"referenced_tweets": [{"type": "quoted", "id": other}]}
        elif i == 2:
            post |= {"text": f"{text[:100]}… https://t.co/abcdefghij", "note_tweet": {"text": " ".join([text] * 4)}}
        posts.append(post)
    return posts


def newer_posts(posts: list[dict], n: int) -> list[dict]:
    "`n` posts that are newer than those in `posts`."
    top, time = int(posts[0]["id"]), datetime.fromisoformat(posts[0]["created_at"])
    return [
        {
            "id": str(top + i * 1_000_000),
            "text": f"A newer post, number {i}",
            "edit_history_tweet_ids": [str(top + i * 1_000_000)],
            "lang": "en",
            "created_at": (time + timedelta(seconds=i)).strftime("%Y-%m-%dT%H:%M:%S.000Z"),
        }
        for i in range(n, 0, -1)
    ]


@dataclass
class XAccount:
    "What X knows of an account."

    username: str
    posts: list[dict]  # newest first
    id: str = "216776631"
    name: str = "Bernie Sanders 🗽"
    protected: bool = False
    suspended: bool = False

    def as_user(self, fields: set[str]) -> dict:
        about = {
            "id": self.id,
            "name": self.name,
            "username": self.username,
            "protected": self.protected,
            "profile_image_url": "https://pbs.twimg.com/profile_images/1097820307388334080/9ddg5F6v_normal.png",
            "public_metrics": {
                "followers_count": 1,
                "following_count": 1,
                "tweet_count": len(self.posts),
                "listed_count": 1,
            },
        }
        return {k: v for k, v in about.items() if k in fields | {"id", "name", "username"}}


def problem(status: int, title: str, detail: str, kind: str = "about:blank", headers=(), **more) -> Answer:
    return Answer({"title": title, "type": kind, "status": status, "detail": detail, **more}, status, dict(headers))


UNAUTHORIZED = problem(401, "Unauthorized", "Unauthorized")
NO_CREDIT = problem(
    402,
    "CreditsDepleted",
    "Your enrolled account [12] does not have any credits to fulfill this request.",
    PROBLEMS + "credits",
)
NO_PROJECT = problem(
    403,
    "Client Forbidden",
    "When authenticating requests to the Twitter API v2 endpoints, you must use keys and tokens from a "
    "Twitter developer App that is attached to a Project.",
    PROBLEMS + "client-forbidden",
    reason="client-not-enrolled",
)
NOT_FOUND = problem(404, "Not Found", "Not Found")
BROKEN = problem(500, "Internal Server Error", "Something is broken.")
BUSY = problem(503, "Service Unavailable", "Service Unavailable")
HTML_BUSY = Answer(b"<html><body><h1>503 Over capacity</h1></body></html>", 503, {"Content-Type": "text/html"})
CUT = Answer(drop=20)  # the connection, in the middle of the right answer


def invalid(parameter: str, value: str) -> Answer:
    message = f"The `{parameter}` query parameter value [{value}] is not valid"
    return problem(
        400,
        "Invalid Request",
        "One or more parameters to your request was invalid.",
        PROBLEMS + "invalid-request",
        errors=[{"parameters": {parameter: [value]}, "message": message}],
    )


def too_many(seconds: float) -> Answer:
    reset = str(int(time.time() + seconds))
    return problem(
        429,
        "Too Many Requests",
        "Too Many Requests",
        headers={"x-rate-limit-limit": "900", "x-rate-limit-remaining": "0", "x-rate-limit-reset": reset},
    )


class XServer(Server):
    "The server; it runs until the block ends."

    def __init__(self, *accounts: XAccount):
        super().__init__()
        self.accounts = {a.username.lower(): a for a in accounts}
        self.statuses: list[int] = []  # of the answers; 0 for a connection that was closed
        self.delivered: list[str] = []  # ids of posts, as often as they were delivered
        self.lookups = 0  # that found somebody
        self.before = lambda n: None  # called before the n-th request is answered
        self.others: dict[str, dict] = {}  # posts of other accounts, by id
        self.repeats = False  # a server that goes in circles: new tokens, the same posts
        self.limit, self.window = 900, 15 * 60  # requests in so many seconds
        self._tokens: dict[str, str] = {}
        self._made = self._used = 0
        self._reset = 0.0

    @property
    def dollars(self) -> float:
        "What X would charge."
        return self.lookups * LOOKUP + len(self.delivered) * POST

    @property
    def requests(self) -> list[tuple[str, dict]]:
        "Path and parameters of each request."
        return [(a.path, dict(a.query)) for a in self.asked]

    @property
    def tweet_requests(self) -> list[dict]:
        "The parameters of the requests for posts."
        return [query for path, query in self.requests if path.endswith("/tweets")]

    def fails(self, answer: Answer, first: int = 1, times: int = 1000):
        "From the `first` request on, counted from now, answer so many times with something else."
        start = len(self.asked) + first
        self.fail |= dict.fromkeys(range(start, start + times), answer)

    def mend(self):
        self.fail.clear()

    def forget_tokens(self):
        self._tokens.clear()

    def reply(self, asked) -> Answer:
        with self._lock:
            self.asked.append(asked)
            self.before(len(self.asked))
            limits, left = self._limits()
            wrong = self.fail.get(len(self.asked))
            if wrong and wrong is not CUT:
                answer = wrong
            elif asked.headers.get("authorization") != f"Bearer {TOKEN}":
                answer = UNAUTHORIZED
            elif left < 0:
                answer = too_many(self._reset - time.time())
            else:
                answer = replace(self._right(asked.path, dict(asked.query)), drop=CUT.drop if wrong else None)
            self.statuses.append(answer.status if answer.drop is None else 0)
            return replace(answer, headers=limits | answer.headers)

    def _limits(self) -> tuple[dict, int]:
        if time.time() >= self._reset:
            self._reset, self._used = int(time.time()) + self.window, 0
        self._used += 1
        left = self.limit - self._used
        return {
            "x-rate-limit-limit": str(self.limit),
            "x-rate-limit-remaining": str(max(0, left)),
            "x-rate-limit-reset": str(self._reset),
        }, left

    def _right(self, path: str, query: dict) -> Answer:
        if found := re.fullmatch(r"/2/users/by/username/(\w{1,15})", path, re.ASCII):
            return self._user(found[1], query)
        if found := re.fullmatch(r"/2/users/(\d{1,19})/tweets", path):
            return self._tweets(found[1], query)
        if path == "/2/tweets":
            return self._by_id(query)
        return NOT_FOUND

    def _by_id(self, query: dict) -> Answer:
        ids = query.get("ids", "").split(",")
        if bad := [k for k in query if k not in ("ids", "tweet.fields")]:
            return invalid(bad[0], query[bad[0]])
        if not 1 <= len(ids) <= 100 or not all(map(str.isdigit, ids)):
            return invalid("ids", query.get("ids", ""))
        found = [self.others[id] for id in ids if id in self.others]
        self.delivered += [p["id"] for p in found]
        gone = [
            {"value": id, "resource_type": "tweet", "title": "Not Found Error", "type": PROBLEMS + "resource-not-found"}
            for id in ids
            if id not in self.others
        ]
        return Answer(({"data": found} if found else {}) | ({"errors": gone} if gone else {}))

    def _user(self, name: str, query: dict) -> Answer:
        if bad := [k for k in query if k not in ("user.fields", "tweet.fields", "expansions")]:
            return invalid(bad[0], query[bad[0]])
        fields = set(query.get("user.fields", "id").split(","))
        if not fields <= USER_FIELDS:
            return invalid("user.fields", query["user.fields"])
        account = self.accounts.get(name.lower())
        about = {
            "value": name,
            "resource_type": "user",
            "parameter": "username",
            "resource_id": name,
            "type": PROBLEMS + "resource-not-found",
        }
        if account is None:
            return Answer(
                {
                    "errors": [
                        about | {"title": "Not Found Error", "detail": f"Could not find user with username: [{name}]."}
                    ]
                }
            )
        if account.suspended:
            return Answer({"errors": [about | {"title": "Forbidden", "detail": f"User has been suspended: [{name}]."}]})
        self.lookups += 1
        return Answer({"data": account.as_user(fields)})

    def _tweets(self, id: str, query: dict) -> Answer:
        if bad := [k for k in query if k not in TWEET_PARAMETERS]:
            return invalid(bad[0], query[bad[0]])
        account = next((a for a in self.accounts.values() if a.id == id), None)
        about = {"value": id, "resource_type": "user", "parameter": "id", "resource_id": id, "section": "data"}
        if account is None or account.suspended:
            return Answer(
                {
                    "errors": [
                        about
                        | {
                            "title": "Not Found Error",
                            "detail": f"Could not find user with id: [{id}].",
                            "type": PROBLEMS + "resource-not-found",
                        }
                    ]
                }
            )
        if account.protected:
            return Answer(
                {
                    "errors": [
                        about
                        | {
                            "title": "Authorization Error",
                            "type": PROBLEMS + "not-authorized-for-resource",
                            "detail": f"Sorry, you are not authorized to see the user with id: [{id}].",
                        }
                    ]
                }
            )
        size = query.get("max_results", "10")
        if not size.isdigit() or not 5 <= int(size) <= 100:
            return invalid("max_results", size)
        for name in ("since_id", "until_id"):
            if name in query and not re.fullmatch(r"\d{1,19}", query[name]):
                return invalid(name, query[name])
        fields = {"id", "text", "edit_history_tweet_ids"} | set(filter(None, query.get("tweet.fields", "").split(",")))
        if not fields <= TWEET_FIELDS:
            return invalid("tweet.fields", query["tweet.fields"])
        token = query.get("pagination_token")
        if token is not None and token not in self._tokens:
            return invalid("pagination_token", token)
        below = [
            int(i) for i in (query.get("until_id"), self._tokens[token] if token and not self.repeats else None) if i
        ]
        above = int(query.get("since_id", 0))
        there = [p for p in account.posts[:REACHABLE] if int(p["id"]) > above and all(int(p["id"]) < b for b in below)]
        page = there[: int(size)]
        meta = {"result_count": len(page)}
        if page:
            meta |= {"newest_id": page[0]["id"], "oldest_id": page[-1]["id"]}
        if len(there) > len(page) or self.repeats:
            self._made += 1
            meta["next_token"] = f"7140dibdnow9c7xw{self._made:06d}"
            self._tokens[meta["next_token"]] = page[-1]["id"]
        self.delivered += [p["id"] for p in page]
        posts = [{k: v for k, v in p.items() if k in fields} for p in page]
        return Answer({"data": posts, "meta": meta} if posts else {"meta": meta})


class Detour(HTTPAdapter):
    "Sends what is meant for X to the server here."

    def __init__(self, url: str):
        super().__init__()
        self.url = url

    def send(self, request, **options):
        meant = request.url
        assert meant.startswith(HOST + "/"), meant
        request.url = self.url + meant.removeprefix(HOST)
        response = super().send(request, **options)
        request.url = response.url = meant
        return response


def detour(monkeypatch, server: XServer):
    "While the test runs, what tweepy asks X for is asked of `server`."
    from huggingtweets.sources import x_api as x

    real = x.new_client

    def new_client(retry):
        client = real(retry)
        client.session.mount(HOST, Detour(server.url))
        return client

    monkeypatch.setattr(x, "new_client", new_client)
