"A server that speaks as the Community Archive does: PostgREST with one view."

import re
from datetime import datetime

from loopback import Answer, Server

KEY = "eyJhbGciOiJIUzI1NiJ9.anonymous.community-archive-key"


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
    if way == "in":
        return value in wanted.strip("()").split(",")
    value, wanted = _value(name, value), _value(name, wanted)
    return {
        "lte": value <= wanted,
        "gte": value >= wanted,
        "lt": value < wanted,
        "gt": value > wanted,
        "eq": value == wanted,
    }[way]
