"A server that speaks as Mastodon does, with one account."

import html
import re
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from urllib.parse import parse_qsl, urlencode

from loopback import Answer, Server, refusal

TOKEN = "mastodon-access-token-of-alice"

_TOKENS = re.compile(
    r"(?P<link>https?://[^\s<>\"]+)|(?<!\w)#(?P<tag>[A-Za-z]\w*)|(?<!\w)@(?P<user>[A-Za-z]\w*)", re.ASCII
)


def _marked(match):
    "A link, hashtag or mention as Mastodon marks it up."
    if link := match["link"]:
        prefix, rest = re.fullmatch(r"(https?://(?:www\.)?)(.*)", link).groups()
        shown, hidden = html.escape(rest[:30]), html.escape(rest[30:])
        return (
            f'<a href="{html.escape(link)}" target="_blank" rel="nofollow noopener" translate="no">'
            f'<span class="invisible">{prefix}</span>'
            f'<span class="{"ellipsis" if hidden else ""}">{shown}</span><span class="invisible">{hidden}</span></a>'
        )
    if tag := match["tag"]:
        href = f"https://mastodon.example/tags/{tag.lower()}"
        return f'<a href="{href}" class="mention hashtag" rel="tag">#<span>{tag}</span></a>'
    user = match["user"]
    link = f'<a href="https://mastodon.example/@{user}" class="u-url mention">@<span>{user}</span></a>'
    return f'<span class="h-card" translate="no">{link}</span>'


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
        self.others: dict[str, dict] = {}  # statuses of other accounts, by id
        self.several = True  # gives more than one by their ids, as servers do since 4.3

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
        if asked.path == "/api/v1/statuses" and self.several and len(asked.every("id[]")) <= 20:
            return Answer([self.others[id] for id in asked.every("id[]") if id in self.others], headers=headers)
        if found := self.others.get(asked.path.removeprefix("/api/v1/statuses/")):
            return Answer(found, headers=headers)
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


class BotServer(MastodonServer):
    "A server with the account of a bot, to which those who have its token can post."

    def __init__(self, **user):
        super().__init__(**{"username": "wren_bot", "display_name": "Wren, a bot", "source": {"note": ""}, **user})
        self.keys: dict[str, dict] = {}  # statuses by their idempotency key
        self.heard: list[dict] = []  # notifications
        self.longest = 500
        self.may_edit = True
        self.ahead = timedelta()  # of the real time

    @property
    def date(self):
        return datetime.now(UTC) + self.ahead

    def answer(self, asked):
        answer = self._answer(asked)
        answer.headers["Date"] = format_datetime(self.date, usegmt=True)
        return answer

    def _answer(self, asked):
        if asked.headers.get("authorization") != f"Bearer {TOKEN}":
            return refusal(401, "The access token is invalid")
        path = asked.path.rstrip("/")
        if path == "/api/v2/instance":
            limits = {"max_characters": self.longest, "characters_reserved_per_url": 23}
            return Answer({"configuration": {"statuses": limits}})
        if path == "/api/v1/accounts/verify_credentials":
            return Answer(self.user)
        if path == "/api/v1/accounts/update_credentials":
            return self._edit(dict(parse_qsl(asked.body.decode())))
        if path == "/api/v1/notifications":
            return Answer(self.heard)
        if path.endswith("/context"):
            return Answer({"ancestors": self._above(path.split("/")[-2]), "descendants": []})
        if path.startswith("/api/v1/statuses"):
            return self._post(asked) if asked.method == "POST" else self._delete(asked, path.split("/")[-1])
        return super().answer(asked)

    def mention(self, text, id="900", who="gerald", above="", mine=True, **more):
        "Somebody says something to the bot, or to somebody else."
        author = account(who, id=f"2{who}", acct=f"{who}@geese.example", bot=more.pop("bot", False))
        row = {"id": id, "time": more.pop("time", self.date), "text": text}
        said = status(row, author, in_reply_to_id=above or None, **more)
        if above:
            said["in_reply_to_account_id"] = self.user["id"] if mine else "77"
        self.others[id] = said
        self.heard.insert(
            0, {"id": id, "type": "mention", "created_at": said["created_at"], "account": author, "status": said}
        )

    def _above(self, id):
        above = self.others[id]["in_reply_to_id"]
        found = next((s for s in self.statuses if s["id"] == above), None)
        return [found] if found else []

    def _edit(self, given):
        if not self.may_edit:
            return refusal(403, "This action is outside the authorized scopes")
        self.user["bot"] = given.get("bot", "false").lower() in ("true", "1")
        self.user["source"] = {"note": given.get("note", "")}
        return Answer(self.user)

    def _post(self, asked):
        given, key = dict(parse_qsl(asked.body.decode())), asked.headers["idempotency-key"]
        if len(given["status"]) > self.longest:
            return refusal(422, "Validation failed: Text limit of 500 characters exceeded")
        if key not in self.keys:
            above = given.get("in_reply_to_id")
            more = (
                {"in_reply_to_id": above, "in_reply_to_account_id": self.others[above]["account"]["id"]}
                if above
                else {}
            )
            row = {"id": str(1000 + len(self.keys)), "time": self.date, "text": given["status"]}
            self.keys[key] = status(
                row, self.user, **more, visibility=given.get("visibility", "public"), language=given.get("language")
            )
            self.statuses.append(self.keys[key])
        return Answer(self.keys[key])

    def _delete(self, asked, id):
        if asked.method != "DELETE" or id not in {s["id"] for s in self.statuses}:
            return refusal(404, "Record not found")
        [gone] = [s for s in self.statuses if s["id"] == id]
        self.statuses.remove(gone)
        return Answer(gone)


def reset(seconds):
    "The moment in so many seconds as Mastodon's headers have it."
    return (datetime.now(UTC) + timedelta(seconds=seconds)).strftime("%Y-%m-%dT%H:%M:%S.%fZ")
