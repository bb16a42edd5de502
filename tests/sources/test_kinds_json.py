"Posts in JSON, as APIs, scrapers, browsers and other networks write them: the right list, whole texts, what is known."

import gzip
import html
import json
from datetime import UTC, datetime, timedelta

import pytest
import shapes
from makers import as_folder, reads, reads_or_refuses, refusal, saved, texts
from shapes import MARKED, OTHER_LISTS, SHAPES, STRANGERS, Post, facts, lines, same, stranger, three, turned

from huggingtweets import HuggingTweetsError, clean, download
from huggingtweets.timeline import SeveralAuthors

DAY = datetime(2022, 6, 8, 12, tzinfo=UTC)
ONE, TWO, RETWEET = (p.text for p in three())
MANY = [
    Post(f"{t} and so it was, as the {n} of them said", str(200 + n), DAY + timedelta(minutes=n))
    for n, t in enumerate([ONE, TWO] * 4)
]


def holds(path, shape, posts, **options):
    "Assert that `path` gives these posts and no others."
    keeps, timeline = SHAPES[shape].keeps, download(path, **options)
    got = [MARKED if t.retweet else (same(t.text), t.id if "id" in keeps else None, t.time, t.reply) for t in timeline]
    wanted = facts(shape, posts)
    if (
        shape in ("Mastodon outbox", "Bluesky feed") and MARKED not in got
    ):  # what has no words of the person may be left out
        wanted = [f for f in wanted if f is not MARKED]
    assert got == wanted
    if "author" in keeps:
        assert timeline.account.handle.split("@")[0] == posts[0].author
    counts = clean(timeline).counts
    assert counts.downloaded == counts.retweets + counts.short + counts.kept == len(got)
    return timeline


# Every shape in every form in which JSON is written


FORMS = {
    "compact": lambda v: json.dumps(v, separators=(",", ":")),
    "indented": lambda v: json.dumps(v, indent=2, ensure_ascii=False),
    "keys sorted": lambda v: json.dumps(v, sort_keys=True),
    "keys turned round": lambda v: json.dumps(turned(v)),
    "keys turned round and indented, Windows line ends": lambda v: json.dumps(turned(v), indent=4).replace(
        "\n", "\r\n"
    ),
    "blank lines around": lambda v: "\n\n " + json.dumps(v) + "\n\n",
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_read_whatever_the_order_of_its_keys(tmp_path, shape, form):
    value = SHAPES[shape].make(three())
    holds(saved(tmp_path / "posts.json", FORMS[form](value)), shape, three())


BYTES = {
    "BOM": lambda s: s.encode("utf-8-sig"),
    "UTF-16": lambda s: s.encode("utf-16"),
    "gzipped": lambda s: gzip.compress(s.encode()),
    "gzipped twice over": lambda s: gzip.compress(s[: len(s) // 2].encode()) + gzip.compress(s[len(s) // 2 :].encode()),
}


@pytest.mark.parametrize("form", BYTES)
@pytest.mark.parametrize("shape", SHAPES)
def test_a_shape_is_read_in_other_encodings(tmp_path, shape, form):
    data = BYTES[form](json.dumps(SHAPES[shape].make(three()), ensure_ascii=False, indent=1))
    holds(saved(tmp_path / "posts.json", data), shape, three())


@pytest.mark.parametrize("name", ["posts.json", "posts.jsonl", "posts.txt", "posts", "posts.js", "posts.csv"])
@pytest.mark.parametrize("shape", ["API v1.1", "API v2", "GraphQL of 2025", "Mastodon outbox", "plain records"])
def test_json_is_recognised_under_any_name(tmp_path, shape, name):
    holds(saved(tmp_path / name, json.dumps(SHAPES[shape].make(three()))), shape, three())


@pytest.mark.parametrize(
    "form", ["plain", "keys sorted", "keys turned round", "blank lines", "Windows line ends", "no last line end"]
)
@pytest.mark.parametrize("shape", [n for n, s in SHAPES.items() if s.records])
def test_records_are_read_as_json_lines(tmp_path, shape, form):
    records = SHAPES[shape].make(three())
    data = {
        "plain": lambda: lines(records),
        "keys sorted": lambda: lines(records, sort_keys=True),
        "keys turned round": lambda: lines(turned(records)),
        "blank lines": lambda: "\n" + lines(records).replace("\n", "\n\n"),
        "Windows line ends": lambda: lines(records, ensure_ascii=False).replace("\n", "\r\n"),
        "no last line end": lambda: lines(records).rstrip("\n"),
    }[form]()
    holds(saved(tmp_path / "posts.jsonl", data), shape, three())


PAGES = {
    "a page a line": lambda pages: lines(pages),
    "pages one after the other": lambda pages: "\n".join(json.dumps(p, indent=2) for p in pages),
    "pages without anything between": lambda pages: "".join(map(json.dumps, pages)),
    "a list of pages": lambda pages: json.dumps(pages),
    "a list of pages, keys turned round": lambda pages: json.dumps(turned(pages), indent=1),
}


@pytest.mark.parametrize(
    "shape, form",
    [
        (name, form)
        for name, shape in SHAPES.items()
        for form in PAGES
        if name not in ("mastodon-archive", "Mastodon outbox") and not (shape.records and form.startswith("a list"))
    ],
)
def test_several_pages_are_read_as_one(tmp_path, shape, form):
    pages = [SHAPES[shape].make(part) for part in (MANY[:3], MANY[3:6], MANY[6:])]
    holds(saved(tmp_path / "pages.json", PAGES[form](pages)), shape, MANY)


# Other lists: before the posts, after them, longer than they are


@pytest.mark.parametrize("place", ["before", "after"])
@pytest.mark.parametrize("other", OTHER_LISTS)
@pytest.mark.parametrize("key", ["tweets", "data", "posts", "statuses", "items"])
def test_other_lists_are_never_taken_for_the_posts(tmp_path, key, other, place):
    posts = [shapes.plain(p) for p in three()]
    value = {other: OTHER_LISTS[other], key: posts} if place == "before" else {key: posts, other: OTHER_LISTS[other]}
    holds(saved(tmp_path / "posts.json", json.dumps(value)), "plain records", three())


@pytest.mark.parametrize("shape", [n for n, s in SHAPES.items() if s.records and n != "Reddit comments"])
def test_the_posts_are_found_among_all_other_lists(tmp_path, shape):
    rest = list(OTHER_LISTS.items())
    value = dict([*rest[:7], ("tweets", SHAPES[shape].make(three())), *rest[7:]])
    holds(saved(tmp_path / "posts.json", json.dumps(value)), shape, three())


def within(p, name, other, how=shapes.plain):
    "A record of `p` that holds what somebody else wrote under this name, at greater length."
    by = Post(f"{stranger()}, and {stranger(1)}, and {stranger(2)}", "77", p.time, author="otto", name="Otto")
    return how(p) | {name: other(by)}


NESTED = {  # posts of others inside the person's own
    "quoted_status": lambda p: within(p, "quoted_status", shapes.v11, shapes.v11),
    "retweeted_status": lambda p: within(p, "retweeted_status", shapes.v11, shapes.v11),
    "retweeted_status of the streaming API": lambda p: within(
        p, "retweeted_status", lambda o: shapes.v11(o, "text"), lambda o: shapes.v11(o, "text")
    ),
    "quotedTweet": lambda p: within(p, "quotedTweet", shapes.snscrape, shapes.snscrape),
    "retweetedTweet": lambda p: within(p, "retweetedTweet", shapes.snscrape, shapes.snscrape),
    "quote of Apify": lambda p: within(p, "quote", shapes.apify, shapes.apify),
    "retweet of Apify": lambda p: within(p, "retweet", shapes.apify, shapes.apify) | {"isRetweet": True},
    "quoted_tweet": lambda p: within(p, "quoted_tweet", shapes.plain),
    "parent": lambda p: within(p, "parent", shapes.plain),
    "in_reply_to": lambda p: within(p, "in_reply_to_status", shapes.v11, shapes.v11),
    "replies": lambda p: within(p, "replies", lambda o: [shapes.plain(o)] * 5),
    "comments": lambda p: within(p, "comments", lambda o: [{"text": o.text, "id": "5"}] * 5),
    "quote of Mastodon": lambda p: within(
        p, "quote", lambda o: {"state": "accepted", "quoted_status": shapes.status(o)}, shapes.status
    ),
    "reblog": lambda p: within(p, "reblog", shapes.status, shapes.status) | {"content": ""},
}


@pytest.mark.parametrize("form", ["list", "lines", "keys turned round", "lines, keys turned round"])
@pytest.mark.parametrize("n", [1, 2])
@pytest.mark.parametrize("name", NESTED)
def test_posts_of_others_inside_the_posts_never_win(tmp_path, name, n, form):
    posts = [Post(p.text, p.id, p.time) for p in three()[:n]]
    value = [NESTED[name](p) for p in posts]
    value = turned(value) if "turned" in form else value
    path = saved(tmp_path / "posts.json", lines(value) if "lines" in form else json.dumps(value))
    if name == "reblog":  # of these there are no own words at all
        try:
            timeline = download(path)
        except HuggingTweetsError:
            return
        assert all(t.retweet for t in timeline)
        return
    timeline = download(path)
    retweet = name.startswith("retweet")
    assert [(same(t.text) if not retweet else MARKED, t.id, t.retweet) for t in timeline] == [
        (MARKED if retweet else same(p.text), p.id, retweet) for p in reversed(posts)
    ]
    assert retweet or timeline.account.handle.split("@")[0] == "wren_k"


@pytest.mark.parametrize(
    "wrap",
    [
        lambda v: {"data": v},
        lambda v: {"data": {"tweets": v}},
        lambda v: {"response": {"posts": v, "total": 3}},
        lambda v: {"status": "ok", "result": {"page": 1, "items": v}},
        lambda v: {"a": {"b": {"c": {"d": v}}}},
        lambda v: {"timeline": {"entries": [{"content": {"item": {"tweet": r}}} for r in v]}},
        lambda v: [{"tweet": r} for r in v],
        lambda v: [{"type": "post", "attributes": r} for r in v],
        lambda v: [[r] for r in v],
    ],
    ids=[
        "data",
        "data.tweets",
        "response.posts",
        "result.items",
        "deep",
        "entries",
        "tweet",
        "attributes",
        "lists of one",
    ],
)
def test_posts_may_be_wrapped(tmp_path, wrap):
    records = [{k: v for k, v in shapes.plain(p).items() if k != "likes"} for p in three()]
    holds(saved(tmp_path / "posts.json", json.dumps(wrap(records))), "plain records", three())


def test_what_was_taken_and_left_out_is_told(tmp_path):
    value = {"likes": OTHER_LISTS["likes"], "data": [shapes.plain(p) for p in three()]}
    findings = download(saved(tmp_path / "posts.json", json.dumps(value))).findings
    assert "data[].text" in findings.taken and "3" in findings.taken
    assert sum(findings.left_out.values()) >= len(OTHER_LISTS["likes"])


# Each kind of its own


LONG = (
    "A story that goes on about the ferry, and then about the lock on the shed door, and all that was in the shed, " * 3
)
CUT = LONG[:140].rstrip() + "… https://t.co/abcdefghij"


@pytest.mark.parametrize("where", ["fullText", "full_text", "legacy.full_text", "tweet.fullText"])
def test_apify_items_with_another_field_for_the_text(tmp_path, where):
    items = []
    for p in three():
        item = {"id": p.id, "createdAt": shapes.iso(p.time), "url": "https://x.com/a/status/1"}
        *outer, last = where.split(".")
        items.append(item | ({outer[0]: {last: p.text}} if outer else {last: p.text}))
    reads(saved(tmp_path / "d.json", json.dumps(items)), RETWEET, TWO, ONE, ids=["103", "102", "101"])


def test_items_of_one_id_are_all_there(tmp_path):
    items = [{"id": 1, "fullText": p.text} for p in three()]
    reads(saved(tmp_path / "d.json", json.dumps(items)), ONE, TWO, RETWEET, ids=["1"] * 3, handle="d")


@pytest.mark.parametrize("odd", ["[", "]", None, 5, [], {}, "", True])
@pytest.mark.parametrize("place", [0, 2, 3])
def test_what_is_no_post_hides_no_others(tmp_path, odd, place):
    records = [{"id": p.id, "text": p.text} for p in three()]
    records.insert(place, odd)
    got = texts(download(saved(tmp_path / "2018.json", json.dumps(records))))
    assert [t for t in got if t] == [ONE, TWO, RETWEET]
    assert len(got) == 3 or odd == {}


def test_a_days_file_of_many_people_has_several_authors(tmp_path):
    rows = [
        {"id": p.id, "screen_name": a, "time": shapes.iso(p.time, "-05:00"), "text": p.text}
        for a in "abc"
        for p in three()
    ]
    with pytest.raises(SeveralAuthors):
        download(saved(tmp_path / "2018-01-08.json", json.dumps(["[", *rows])))


NOTICES = [
    {"delete": {"status": {"id": 1, "id_str": "1", "user_id": 7}, "timestamp_ms": "1"}},
    {"limit": {"track": 5, "timestamp_ms": "1"}},
    {"scrub_geo": {"user_id": 7, "up_to_status_id": 5}},
    {"status_withheld": {"id": 1, "user_id": 7, "withheld_in_countries": ["DE"]}},
    {"warning": {"code": "FALLING_BEHIND", "message": stranger(), "percent_full": 60}},
    {"disconnect": {"code": 4, "reason": stranger(1)}},
    {"friends": [1, 2, 3]},
    {"event": "favorite", "created_at": "Wed Jun 08 12:00:00 +0000 2022", "source": {"screen_name": "otto"}},
]


@pytest.mark.parametrize("notice", NOTICES, ids=lambda n: next(iter(n)))
def test_notices_in_a_stream_are_no_posts(tmp_path, notice):
    records = [notice, shapes.v11(three()[0], "text"), notice, notice, shapes.v11(three()[1], "text")]
    timeline = reads(saved(tmp_path / "d.jsonl", lines(records)), TWO, ONE, replies=[TWO])
    assert sum(timeline.findings.left_out.values()) in (0, 3)


@pytest.mark.parametrize("gzipped", [False, True])
@pytest.mark.parametrize("before", [60_000, 250_000])
def test_posts_are_found_after_any_number_of_notices(tmp_path, before, gzipped):
    data = b'{"delete":{"status":{"id":1,"user_id":7}}}\n' * before + lines(map(shapes.v11, three()[:2])).encode()
    name = "grab.jsonl" + ".gz" * gzipped
    reads(saved(tmp_path / name, data, gzipped), TWO, ONE, replies=[TWO], ids=["102", "101"], handle="wren_k")


@pytest.mark.parametrize("form", ["list", "lines", "indented"])
def test_nan_and_infinity_are_missing_values(tmp_path, form):
    rows = [
        {"text": ONE, "place": float("nan"), "is_retweet": float("nan")},
        {"text": "He said NaN, Infinity and -Infinity", "n": float("inf")},
        {"text": TWO, "n": -float("inf"), "id": float("nan")},
        {"text": float("nan"), "n": 1},
    ]
    data = {"list": json.dumps(rows), "lines": lines(rows), "indented": json.dumps(rows, indent=1)}[form]
    got = [(t.text, t.id, t.retweet) for t in download(saved(tmp_path / "d.json", data))]
    assert got[:3] == [(t, "", False) for t in (ONE, "He said NaN, Infinity and -Infinity", TWO)]
    assert [t for t, *_ in got[3:]] in ([], [""])


@pytest.mark.parametrize("name", ["d.txt", "d.json", "d.jsonl"])
@pytest.mark.parametrize("wrap", ["lines", "list"])
def test_what_python_prints_is_read_or_refused(tmp_path, name, wrap):
    rows = [
        {
            "text": "It's a \"fine\" day, isn't it\nat all",
            "id": 1,
            "place": None,
            "retweeted": False,
            "entities": {"hashtags": [{"text": "t"}]},
        },
        {"text": TWO, "id": 2, "place": None, "retweeted": False, "entities": {}},
    ]
    data = "\n".join(map(repr, rows)) if wrap == "lines" else repr(rows)
    reads_or_refuses(saved(tmp_path / name, data), rows[0]["text"], TWO, ids=["1", "2"])


@pytest.mark.parametrize("form", ["list", "lines", "wrapped"])
def test_a_refusal_lists_the_fields_that_are_there(tmp_path, form):
    rows = [{"title": p.text, "when": "2022", "by": {"nick": "wren_k"}} for p in three()]
    data = {"list": json.dumps(rows), "lines": lines(rows), "wrapped": json.dumps({"data": {"rows": rows}})}[form]
    path = saved(tmp_path / "t.json", data)
    message = refusal(path)
    assert "title" in message and "when" in message and "--text" in message
    reads(path, ONE, TWO, RETWEET, text="title")
    assert "title" in refusal(path, text="headline")


@pytest.mark.parametrize("option", ["object.content", "content", "OBJECT.CONTENT"])
@pytest.mark.parametrize("context_list", [True, False])
def test_the_texts_of_an_outbox_can_be_named(tmp_path, option, context_list):
    posts = three()[:2]
    path = saved(tmp_path / "outbox.json", json.dumps(shapes.outbox(posts, context_list)))
    reads(path, TWO, ONE, times=[p.time for p in reversed(posts)], text=option, replies=[TWO])


@pytest.mark.parametrize("option", ["text", "value.text"])
def test_the_texts_of_records_can_be_named(tmp_path, option):
    path = saved(tmp_path / "posts.json", json.dumps(shapes.bluesky_records(three()[:2])))
    reads(path, TWO, ONE, text=option, replies=[TWO])


@pytest.mark.parametrize(
    "value",
    [
        [],
        {},
        {"data": [], "meta": {"result_count": 0}},
        {"errors": [{"message": stranger(), "code": 88}]},
        {"title": "Unauthorized", "type": "about:blank", "status": 401, "detail": "Unauthorized"},
        {"cells": [{"cell_type": "code", "source": ["import os"], "outputs": [{"text": [stranger()]}]}], "nbformat": 4},
        {"name": "x", "scripts": {"build": "make it all of it"}, "dependencies": {"a": "1"}},
        {"data": [{"id": str(i), "username": f"user{i}", "description": s} for i, s in enumerate(STRANGERS)]},
        [[1, 2], [3, 4]],
        [{"id": 1, "text": ["a list", "of words"]}],
        5,
        None,
    ],
    ids=[
        "list",
        "object",
        "page",
        "errors",
        "problem",
        "notebook",
        "package",
        "users",
        "numbers",
        "a list for text",
        "number",
        "null",
    ],
)
def test_json_without_posts_is_refused(tmp_path, value):
    told = refusal(saved(tmp_path / "t.json", json.dumps(value)))
    assert "fields are ." not in told and "columns are ." not in told


def test_a_deeper_field_can_be_named(tmp_path):
    rows = [
        {"data": {"attributes": {"words": p.text, "at": shapes.iso(p.time), "key": p.id}, "text": "not this"}}
        for p in three()
    ]
    options = {"text": "data.attributes.words", "time": "data.attributes.at", "id": "data.attributes.key"}
    reads(saved(tmp_path / "t.json", json.dumps(rows)), RETWEET, TWO, ONE, ids=["103", "102", "101"], **options)


@pytest.mark.parametrize("turn", [False, True])
def test_a_cut_tweet_of_the_streaming_api_gets_its_whole_text(tmp_path, turn):
    cut = shapes.v11(Post(CUT, "7", DAY), "text") | {
        "truncated": True,
        "extended_tweet": {"full_text": LONG, "entities": {"hashtags": []}},
    }
    rows = [cut, shapes.v11(three()[1], "text")]
    reads(saved(tmp_path / "s.jsonl", lines(turned(rows) if turn else rows)), TWO, LONG, replies=[TWO], handle="wren_k")


@pytest.mark.parametrize("order", [(0, 1, 2), (1, 0, 2), (2, 1, 0)])
def test_tweets_of_both_modes_may_be_mixed(tmp_path, order):
    rows = [
        {"id_str": "1", "full_text": ONE},
        {"id_str": "2", "text": TWO},
        {"id_str": "3", "text": RETWEET, "full_text": RETWEET},
    ]
    rows = [rows[i] for i in order]
    path = saved(tmp_path / "m.jsonl", lines(rows))
    reads(path, *((ONE, TWO, RETWEET)[i] for i in order), ids=[str(i + 1) for i in order])


@pytest.mark.parametrize("key", ["full_text", "fullText"])
def test_the_whole_text_wins_over_the_cut_one(tmp_path, key):
    rows = [{"id": "1", "text": CUT, key: LONG}, {"id": "2", "text": TWO, key: TWO}]
    reads(saved(tmp_path / "m.json", json.dumps(rows)), LONG, TWO)
    reads(saved(tmp_path / "n.json", json.dumps(turned(rows))), LONG, TWO)


@pytest.mark.parametrize("turn", [False, True])
def test_a_long_post_of_api_v2_gets_its_whole_text(tmp_path, turn):
    page = shapes.v2_page([Post(CUT, "7", DAY), three()[1]])
    page["data"][0]["note_tweet"] = {"text": LONG, "entities": {"hashtags": [{"tag": "t"}]}}
    reads(
        saved(tmp_path / "p.json", json.dumps(turned(page) if turn else page)),
        TWO,
        LONG,
        replies=[TWO],
        handle="wren_k",
    )


@pytest.mark.parametrize("turn", [False, True])
def test_a_long_tweet_of_graphql_gets_its_whole_text(tmp_path, turn):
    value = shapes.graphql(three()[:2])
    entries = value["data"]["user"]["result"]["timeline_v2"]["timeline"]["instructions"][-1]["entries"]
    entries.append(shapes.gql_entry(shapes.gql_tweet(Post(CUT, "7", DAY - timedelta(days=1)), note=LONG)))
    reads(
        saved(tmp_path / "UserTweets.json", json.dumps(turned(value) if turn else value)),
        TWO,
        ONE,
        LONG,
        replies=[TWO],
        handle="wren_k",
    )


@pytest.mark.parametrize("turn", [False, True])
@pytest.mark.parametrize("name", ["quoted_status_result", "retweeted_status_result"])
def test_tweets_of_others_inside_those_of_graphql_never_win(tmp_path, name, turn):
    value = shapes.graphql([three()[0]])
    entry = value["data"]["user"]["result"]["timeline_v2"]["timeline"]["instructions"][-1]["entries"][0]
    result = entry["content"]["itemContent"]["tweet_results"]["result"]
    other = {"result": shapes.gql_tweet(Post(stranger() + stranger(1), "77", DAY, author="otto"))}
    (result if name.startswith("quoted") else result["legacy"])[name] = other
    path = saved(tmp_path / "UserTweets.json", json.dumps(turned(value) if turn else value))
    [tweet] = download(path)
    assert (tweet.id, tweet.retweet) == ("101", name.startswith("retweeted")) and (tweet.retweet or tweet.text == ONE)


def test_graphql_in_its_other_parts(tmp_path):
    "Tweets in conversations, behind a notice of visibility, and those that are gone."
    value = shapes.graphql(three()[:1])
    entries = value["data"]["user"]["result"]["timeline_v2"]["timeline"]["instructions"][-1]["entries"]
    items = [{"entryId": f"c-{p.id}", "item": shapes.gql_entry(shapes.gql_tweet(p))["content"]} for p in MANY[:2]]
    entries.append(
        {"entryId": "profile-conversation-1", "content": {"entryType": "TimelineTimelineModule", "items": items}}
    )
    seen = {"__typename": "TweetWithVisibilityResults", "tweet": shapes.gql_tweet(MANY[2]), "limitedActionResults": {}}
    entries.append(shapes.gql_entry(seen))
    entries.append(
        shapes.gql_entry({"__typename": "TweetTombstone", "tombstone": {"text": {"text": "This Post is unavailable."}}})
    )
    wanted = sorted([*three()[:1], *MANY[:3]], key=lambda p: p.time, reverse=True)
    reads(saved(tmp_path / "UserTweets.json", json.dumps(value)), *(p.text for p in wanted), handle="wren_k")


def test_a_tweet_is_there_once_if_it_is_also_pinned(tmp_path):
    value = shapes.graphql(three()[:2], pinned=True)
    value["data"]["user"]["result"]["timeline_v2"]["timeline"]["instructions"][-1]["entries"].append(
        shapes.gql_entry(shapes.gql_tweet(three()[0]))
    )
    reads(saved(tmp_path / "UserTweets.json", json.dumps(value)), TWO, ONE, replies=[TWO])


def test_the_least_that_graphql_may_hold(tmp_path):
    results = [
        {
            "rest_id": p.id,
            "legacy": {
                "entities": {"hashtags": [{"text": "t"}]},
                "created_at": shapes.x_form(p.time),
                "full_text": p.text,
            },
        }
        for p in three()
    ]
    entries = [
        {"entryId": f"tweet-{r['rest_id']}", "content": {"itemContent": {"tweet_results": {"result": r}}}}
        for r in results
    ]
    value = {"data": {"user": {"result": {"timeline": {"timeline": {"instructions": [{"entries": entries}]}}}}}}
    reads(saved(tmp_path / "UserTweets.json", json.dumps(value)), RETWEET, TWO, ONE, ids=["103", "102", "101"])


@pytest.mark.parametrize(
    "more, retweet, reply",
    [
        ({"referenced_tweets": [{"type": "retweeted", "id": "5"}]}, True, False),
        ({"referenced_tweets": [{"id": "5", "type": "replied_to"}]}, False, True),
        ({"referenced_tweets": [{"type": "quoted", "id": "5"}]}, False, False),
        ({"referenced_tweets": [{"type": "quoted", "id": "5"}, {"type": "replied_to", "id": "6"}]}, False, True),
        ({"referenced_tweets": []}, False, False),
        ({"referenced_tweets": None}, False, False),
        ({"in_reply_to_user_id": "8"}, False, True),
        ({"in_reply_to_user_id": None}, False, False),
        ({"in_reply_to_status_id": 5}, False, True),
        ({"inReplyToId": "5"}, False, True),
        ({"inReplyToTweetId": 5}, False, True),
        ({"reply_to": []}, False, False),
        ({"reply_to": [{"screen_name": "otto"}]}, False, True),
        ({"isReply": True}, False, True),
        ({"isReply": False, "isRetweet": True}, True, False),
        ({"retweetedTweet": {"id": 5, "rawContent": stranger()}}, True, False),
        ({"retweetedTweet": None, "quotedTweet": {"id": 5, "rawContent": stranger()}}, False, False),
        ({"retweeted_status": {"id": 5, "full_text": stranger()}}, True, False),
        ({"quoted_status": {"id": 5, "full_text": stranger()}}, False, False),
        ({"retweeted_status_id": "5"}, True, False),
        ({"Tweet Type": "Retweet"}, True, False),
        ({"Tweet Type": "Reply"}, False, True),
        ({"Tweet Type": "Tweet"}, False, False),
        (
            {"retweet_count": 12, "reply_count": 4, "replies": 3, "retweets": 9, "retweetCount": 1, "replyCount": 2},
            False,
            False,
        ),
        ({"retweeted": False, "retweet": False, "is_retweet": False}, False, False),
    ],
    ids=lambda v: json.dumps(v)[:60] if isinstance(v, dict) else None,
)
@pytest.mark.parametrize("form", ["records", "page"])
def test_retweets_and_replies_are_told_by_many_fields(tmp_path, more, retweet, reply, form):
    posts = [{"id": "0", "text": ONE, **more}, {"id": "1", "text": TWO}]
    value = posts if form == "records" else {"data": posts, "meta": {"result_count": 2}}
    first, second = download(saved(tmp_path / "p.json", json.dumps(value)))
    assert (first.text, first.retweet, first.reply) == (ONE, retweet, reply)
    assert (second.text, second.retweet, second.reply) == (TWO, False, False)


def test_counts_are_no_flags(tmp_path):
    rows = [{"text": p.text, "retweet": n, "reply": n + 2, "favorite": 5} for n, p in enumerate(three())]
    reads(saved(tmp_path / "p.json", json.dumps(rows)), ONE, TWO, RETWEET)


@pytest.mark.parametrize("orient", ["records", "columns", "index", "split", "table", "lines"])
@pytest.mark.parametrize("turn", [False, True])
def test_what_pandas_writes(tmp_path, orient, turn):
    rows = [
        {"id": int(p.id), "created_at": shapes.iso(p.time), "text": p.text, "likes": 3, "tags": "a few words of tags"}
        for p in three()
    ]
    rows = turned(rows) if turn else rows
    data = lines(rows) if orient == "lines" else json.dumps(shapes.orients(rows)[orient])
    reads(
        saved(tmp_path / "df.json", data),
        RETWEET,
        TWO,
        ONE,
        ids=["103", "102", "101"],
        times=[p.time for p in reversed(three())],
    )


def test_what_pandas_writes_without_names(tmp_path):
    rows = [[int(p.id), p.text] for p in three()]
    reads_or_refuses(saved(tmp_path / "df.json", json.dumps(rows)), ONE, TWO, RETWEET, says=["--text"])


def test_a_series_of_pandas(tmp_path):
    reads_or_refuses(
        saved(tmp_path / "s.json", json.dumps({str(i): p.text for i, p in enumerate(three())})), ONE, TWO, RETWEET
    )


def test_the_community_archive(tmp_path):
    "archive.json: the tweets are the person's, likes, followers and messages are not."
    value = {
        "account": [{"account": {"username": "wren_k", "accountDisplayName": "Wren K.", "accountId": "7"}}],
        "follower": [{"follower": {"accountId": "8", "userLink": "https://twitter.com/intent/user?user_id=8"}}],
        "like": [{"like": {"tweetId": str(i), "fullText": s}} for i, s in enumerate(STRANGERS * 3)],
        "profile": [
            {"profile": {"description": {"bio": "a bio of several words", "website": ""}, "avatarMediaUrl": "x"}}
        ],
        "tweets": [shapes.archived(p) for p in three()],
        "note-tweet": [],
        "community-tweet": [shapes.archived(MANY[7])],
    }
    wanted = [RETWEET, TWO, MANY[7].text, ONE]
    for i, v in enumerate([value, turned(value, sorted), turned(value)]):
        path = saved(tmp_path / f"archive{i}.json", json.dumps(v))
        reads(path, *wanted, ids=["103", "102", "207", "101"], replies=[TWO], handle="wren_k")


def test_messages_in_an_archive_object_are_never_read(tmp_path):
    message = {
        "recipientId": "2",
        "senderId": "1",
        "text": stranger(),
        "id": "9",
        "createdAt": "2022-01-01T00:00:00.000Z",
    }
    talk = {"dmConversation": {"conversationId": "1-2", "messages": [{"messageCreate": message}] * 40}}
    value = {"direct-messages": [talk] * 3, "tweets": [shapes.archived(three()[0])]}
    reads(saved(tmp_path / "archive.json", json.dumps(value)), ONE)
    refusal(saved(tmp_path / "dms.json", json.dumps({"direct-messages": [talk] * 3})))
    refusal(saved(tmp_path / "list.json", json.dumps([talk] * 3)))


def test_addresses_in_a_list_are_no_posts(tmp_path):
    "likes.json and bookmarks.json of Mastodon's archive."
    value = shapes.outbox(three()) | {
        "id": "likes.json",
        "orderedItems": [f"https://m.example/users/otto/statuses/{i}" for i in range(9)],
    }
    refusal(saved(tmp_path / "likes.json", json.dumps(value)))


def test_a_content_warning_costs_no_post(tmp_path):
    rows = [shapes.status(p) | {"spoiler_text": "long story"} for p in three()[:2]]
    got = texts(download(saved(tmp_path / "statuses.json", json.dumps(rows))))
    assert [t.endswith(w) for t, w in zip(got, (TWO, ONE), strict=True)] == [True, True]


@pytest.mark.parametrize("turn", [False, True])
def test_direct_messages_of_mastodon_are_never_read(tmp_path, turn):
    secret = Post("a direct message to one person that nobody else may read", "9", DAY)
    value = shapes.outbox([*three()[:1], secret])
    for item in (value["orderedItems"][1], value["orderedItems"][1]["object"]):
        item |= {"to": ["https://other.example/users/otto"], "cc": []}
    rows = [shapes.status(three()[0]), shapes.status(secret) | {"visibility": "direct"}]
    for name, v in {"outbox.json": value, "statuses.json": rows}.items():
        assert texts(download(saved(tmp_path / name, json.dumps(turned(v) if turn else v)))) == [ONE]
    refusal(saved(tmp_path / "one.json", json.dumps(rows[1:])))


def test_the_markup_of_mastodon(tmp_path):
    content = (
        f"<p>{ONE} &amp; more</p><p>second<br />third "
        '<a href="https://m.example/tags/tea" class="mention hashtag" rel="tag">#<span>tea</span></a> '
        '<span class="h-card"><a href="https://o.example/@otto" class="u-url mention">@<span>otto</span></a></span>'
        " &lt;3</p>"
    )
    path = saved(tmp_path / "statuses.json", json.dumps([shapes.status(three()[0]) | {"content": content}]))
    reads(
        path, f"{ONE} & more\n\nsecond\nthird #tea @otto <3", same=html.unescape, handle=("wren_k", "wren_k@m.example")
    )


def test_texts_that_only_look_like_markup_are_left_alone(tmp_path):
    odd = [
        "i <3 you all so much",
        "a < b and b > c, if x<y",
        "use <div> for that, and <br> too",
        "mail me <me@example.org> today",
    ]
    rows = [{"text": t, "id": str(i)} for i, t in enumerate(odd)]
    reads(saved(tmp_path / "t.json", json.dumps(rows)), *odd)


@pytest.mark.parametrize("field", ["body", "caption", "text", "description"])
def test_the_html_of_tumblr(tmp_path, field):
    value = shapes.tumblr(three())
    for p in value["response"]["posts"]:
        kind = {"body": "text", "caption": "photo", "text": "quote", "description": "link"}[field]
        p |= {"type": kind, field: f"<div><b>{p.pop('body')}</b></div>"}
    if field == "description":
        reads_or_refuses(saved(tmp_path / "p.json", json.dumps(value)), RETWEET, TWO, ONE, same=same)
    else:
        reads(saved(tmp_path / "p.json", json.dumps(value)), RETWEET, TWO, ONE, same=same, handle="wren_k")


@pytest.mark.parametrize("form", ["comments", "listing"])
def test_what_reddit_removed_is_no_text(tmp_path, form):
    posts = [*three()[:2], Post("[deleted]", "104", DAY, author="[deleted]"), Post("[removed]", "105", DAY)]
    value = [shapes.reddit_comment(p) for p in posts] if form == "comments" else shapes.reddit_listing(posts)
    timeline = download(saved(tmp_path / "c.json", json.dumps(value)))
    assert [t for t in texts(timeline) if not t.startswith("[")] == [TWO, ONE]
    assert timeline.account.handle == "wren_k" and clean(timeline).counts.kept == 2


@pytest.mark.parametrize("created", [1577836800, "1577836800", 1577836800.0])
def test_the_times_of_reddit(tmp_path, created):
    rows = [shapes.reddit_comment(p) | {"created_utc": created} for p in three()]
    reads(
        saved(tmp_path / "c.jsonl", lines(rows)),
        ONE,
        TWO,
        RETWEET,
        times=[datetime(2020, 1, 1, tzinfo=UTC)] * 3,
        handle="wren_k",
    )


def test_submissions_to_reddit(tmp_path):
    rows = [
        {
            "author": "wren_k",
            "title": "A title of some words",
            "selftext": p.text,
            "created_utc": 1577836800 + i,
            "id": p.id,
            "is_self": True,
        }
        for i, p in enumerate(three())
    ]
    got = texts(download(saved(tmp_path / "s.jsonl", lines(rows))))
    assert [t.endswith(p.text) for t, p in zip(got, reversed(three()), strict=True)] == [True] * 3


# Chats: refused for now, and never one voice


def chat(posts, **more):
    return json.dumps(shapes.telegram(posts, **more))


TWO_PEOPLE = [Post(p.text, p.id, p.time, author=a) for p, a in zip(MANY[:4], ["Wren", "Otto"] * 2, strict=True)]


@pytest.mark.parametrize("turn", [False, True])
def test_a_channel_of_telegram_is_read_whole_or_refused(tmp_path, turn):
    value = shapes.telegram(MANY)
    pieces = ["See here ", {"type": "link", "text": "https://x.example"}, " for more of it"]
    value["messages"][0]["text"] = pieces
    value = turned(value) if turn else value
    wanted = [*(p.text for p in reversed(MANY[1:])), "See here https://x.example for more of it"]
    reads_or_refuses(saved(tmp_path / "result.json", json.dumps(value)), *wanted)


@pytest.mark.parametrize("form", ["list", "exporter"])
def test_messages_of_discord_are_read_whole_or_refused(tmp_path, form):
    if form == "list":  # a channel of the data package: only the person's own
        value = [
            {"ID": int(p.id), "Timestamp": f"{p.time:%Y-%m-%d %H:%M:%S}", "Contents": p.text, "Attachments": ""}
            for p in MANY
        ]
        reads_or_refuses(saved(tmp_path / "messages.json", json.dumps(value)), *(p.text for p in reversed(MANY)))
        return
    messages = [
        {
            "id": p.id,
            "type": "Default",
            "timestamp": shapes.iso(p.time, "+00:00"),
            "content": p.text,
            "author": {"id": "1", "name": p.author},
        }
        for p in TWO_PEOPLE
    ]
    value = {
        "guild": {"id": "0", "name": "Direct Messages"},
        "channel": {"type": "DirectTextChat", "topic": stranger()},
        "messages": messages,
    }
    with pytest.raises(HuggingTweetsError):
        download(saved(tmp_path / "chat.json", json.dumps(value)))


@pytest.mark.parametrize(
    "value",
    [
        {
            "participants": [{"name": "Wren"}, {"name": "Otto"}],
            "messages": [
                {"sender_name": p.author, "timestamp_ms": 1654689600000, "content": p.text} for p in TWO_PEOPLE
            ],
            "title": "Otto",
            "thread_path": "inbox/otto_1",
        },
        {
            "conversations": [
                {"id": "8:otto", "MessageList": [{"from": "8:wren", "content": p.text} for p in TWO_PEOPLE]}
            ]
        },
        [{"author": p.author, "date": "2022-01-01", "message": p.text, "thread": "otto"} for p in TWO_PEOPLE],
        {"dmConversation": {"messages": [{"messageCreate": {"senderId": "1", "text": p.text}} for p in TWO_PEOPLE]}},
        [
            {"mapping": {"a": {"message": {"author": {"role": r}, "content": {"parts": [stranger()]}}}}}
            for r in ("user", "assistant")
        ],
    ],
    ids=["Facebook and Instagram", "Skype", "Signal", "X", "ChatGPT"],
)
def test_other_chats_are_never_one_voice(tmp_path, value):
    with pytest.raises(HuggingTweetsError):
        download(saved(tmp_path / "message_1.json", json.dumps(value)))


MESSAGES = {  # of programs whose messages say neither who wrote them nor what they are: only their fields do
    "X, one by one": {"recipientId": "2", "text": stranger(), "senderId": "1", "id": "5", "createdAt": "2022-06-08"},
    "X, API v2": {"id": "1", "event_type": "MessageCreate", "text": stranger(), "dm_conversation_id": "1-2"},
    "X, API v1.1": {"type": "message_create", "id": "1", "message_create": {"message_data": {"text": stranger()}}},
    "SMS": {"_id": "1", "thread_id": "1", "address": "+100", "date": "1654689600000", "type": "1", "body": stranger()},
    "iMessage": {"guid": "A", "text": stranger(), "is_from_me": 1, "date": "2022-06-08 12:00:00"},
    "Signal": {"date": "2022-06-08 12:00:00", "sender": "Me", "body": stranger(), "quote": "", "attachments": []},
    "Snapchat": {"From": "otto", "Media Type": "TEXT", "Created": "2022-06-08 12:00:00 UTC", "Content": stranger()},
    "Google Chat": {"creator": {"name": "Mira"}, "created_date": "8 June 2022", "text": stranger(), "topic_id": "a"},
    "a language model": {"role": "assistant", "content": stranger()},
    "another model": {"uuid": "2", "text": stranger(), "sender": "human", "created_at": "2024-01-01T00:00:00Z"},
    "Hangouts": {"chat_message": {"message_content": {"segment": [{"type": "TEXT", "text": stranger()}]}}},
}


@pytest.mark.parametrize("program", MESSAGES)
@pytest.mark.parametrize("form", ["list", "lines", "under a key"])
def test_messages_are_known_by_their_fields(tmp_path, program, form):
    rows = [MESSAGES[program]] * 3
    data = {"list": json.dumps(rows), "lines": lines(rows), "under a key": json.dumps([{"a": 1, "messages": rows}])}
    told = refusal(saved(tmp_path / "t.json", data[form]))
    assert "private messages" in told and stranger() not in told


def test_chats_under_a_key_are_never_posts(tmp_path):
    rows = [{"match": [{"timestamp": "2022"}], "chats": [{"body": stranger(), "timestamp": "2022-06-08"}]}]
    assert stranger() not in refusal(saved(tmp_path / "matches.json", json.dumps(rows)))


@pytest.mark.parametrize("seen", ["specified", "followers", "direct"])
def test_notes_of_misskey_for_certain_people_are_left_out(tmp_path, seen):
    rows = [
        {"id": str(i), "text": t, "createdAt": "2022-06-08T12:00:00.000Z", "replyId": None, "visibility": v}
        for i, (t, v) in enumerate([(ONE, "public"), (stranger(), seen), (TWO, "home")])
    ]
    path = saved(tmp_path / "notes.json", json.dumps(rows))
    assert sorted(texts(download(path))) == sorted([ONE, TWO])
    assert sorted(texts(download(path, direct=True))) == sorted([ONE, TWO, stranger()])  # asked for


def test_of_nostr_only_notes_are_read(tmp_path):
    told = [(0, '{"about": "a life"}'), (1, ONE), (4, "b64?iv=b64"), (6, json.dumps({"content": stranger()})), (7, "+")]
    rows = [{"id": f"{i}", "pubkey": "f" * 64, "kind": k, "content": t, "sig": "e"} for i, (k, t) in enumerate(told)]
    assert texts(download(saved(tmp_path / "notes.jsonl", lines(rows)))) == [ONE]


@pytest.mark.parametrize("who", [lambda w: {"by": w}, lambda w: {"user": {"login": w, "id": 7}}, lambda w: {"nick": w}])
def test_authors_of_other_sites_are_seen(tmp_path, who):
    rows = [{"id": i, "text": t} | who(w) for i, (w, t) in enumerate([("wren", ONE), ("otto", stranger())])]
    with pytest.raises(SeveralAuthors) as told:
        download(saved(tmp_path / "t.jsonl", lines(rows)))
    assert set(told.value.authors) == {"wren", "otto"}


def test_rows_of_a_data_set_viewer(tmp_path):
    value = {
        "features": [{"name": "text"}],
        "rows": [{"row_idx": i, "row": {"text": t}} for i, t in enumerate((ONE, TWO))],
    }
    reads(saved(tmp_path / "rows.json", json.dumps(value)), ONE, TWO)


def tumblr_post(i, body, added=None, **more):
    "A post as Tumblr really sends it: every one has `reblog`, with what its author added."
    reblog = {"comment": body if added is None else added, "tree_html": "" if added is None else "<p>otto</p>"}
    return {"id": i, "blog_name": "wren_k", "type": "text", "body": body, "reblog": reblog, **more}


def test_reblogs_of_tumblr_are_told_by_what_they_hold(tmp_path):
    others = f"<p>otto:</p><blockquote>{stranger()}</blockquote>"
    posts = [
        tumblr_post(1, f"<p>{ONE}</p>"),
        tumblr_post(2, f"{others}<p>{TWO}</p>", f"<p>{TWO}</p>"),
        tumblr_post(3, others, ""),
        {"id": 4, "blog_name": "wren_k", "type": "quote", "text": stranger(1), "source": "otto"},
    ]
    timeline = download(saved(tmp_path / "t.json", json.dumps({"response": {"posts": posts}})))
    assert [t.text for t in timeline if not t.retweet] == [ONE, TWO] and timeline.account.handle == "wren_k"
    assert sum(t.retweet for t in timeline) == 1 and timeline.findings.left_out == {"quotations": 1}


def test_paragraphs_of_tumblr_may_have_pictures_between_them(tmp_path):
    content = [{"type": "text", "text": ONE}, {"type": "image", "media": []}, {"type": "text", "text": TWO}]
    posts = [{"id_string": "1", "blog_name": "wren_k", "content": content}]
    reads(saved(tmp_path / "t.json", json.dumps({"response": {"posts": posts}})), f"{ONE}\n\n{TWO}")


def test_what_a_channel_forwards_is_no_word_of_its_own(tmp_path):
    own = {"type": "message", "from": "Wren", "from_id": "channel1"}
    messages = [{"id": 1, **own, "text": ONE}, {"id": 2, **own, "text": stranger(), "forwarded_from": "Otto"}]
    path = saved(tmp_path / "result.json", json.dumps({"type": "public_channel", "messages": messages}))
    reads(path, ONE, stranger(), retweets=[stranger()], handle="Wren")


@pytest.mark.parametrize("notices", [1, 3])
def test_who_did_something_in_a_group_hides_nobody(tmp_path, notices):
    done = [{"id": i, "type": "service", "actor": "Wren", "action": "pin_message", "text": ""} for i in range(notices)]
    said = [{"id": 10 + i, "type": "message", "from": w, "text": f"{ONE} {i}"} for i, w in enumerate(["Wren", "Otto"])]
    path = saved(tmp_path / "result.json", json.dumps({"type": "public_supergroup", "messages": done + said}))
    with pytest.raises(SeveralAuthors) as told:
        download(path)
    assert told.value.authors == {"Wren": 1, "Otto": 1}


def test_a_field_that_few_posts_have_names_no_authors(tmp_path):
    rows = [{"id": i, "user": w, "text": f"{ONE} {i}"} for i, w in enumerate(["wren_k", "otto"] * 3)]
    rows[0]["author"] = "wren_k"
    with pytest.raises(SeveralAuthors):
        download(saved(tmp_path / "t.json", json.dumps(rows)))


def test_comments_under_a_picture_are_not_its_caption(tmp_path):
    def edges(*texts):
        return {"edges": [{"node": {"text": t}} for t in texts]}

    node = {"edge_media_to_comment": edges(stranger(), stranger(1)), "edge_media_to_caption": edges(ONE)}
    reads(saved(tmp_path / "t.json", json.dumps({"node": node})), ONE)


# Folders and zips of JSON


@pytest.mark.parametrize("form", ["folder", "zip", "deep folder"])
@pytest.mark.parametrize(
    "shape", ["API v1.1", "API v2", "GraphQL of 2025", "plain records", "Mastodon statuses", "Bluesky feed"]
)
def test_pages_in_files_of_their_own_are_read_together(tmp_path, shape, form):
    parts = (MANY[:3], MANY[3:6], MANY[6:])
    under = "a/b/" if form == "deep folder" else ""
    files = {f"{under}page{i}.json": json.dumps(SHAPES[shape].make(part)).encode() for i, part in enumerate(parts)}
    path = (
        saved(tmp_path / "pages.zip", shapes.zipped(files)) if form == "zip" else as_folder(tmp_path / "pages", files)
    )
    holds(path, shape, MANY)


@pytest.mark.parametrize(
    "name", ["quotedTweet", "retweetedTweet", "quote", "quoted_tweet", "parent", "replies", "comments", "reblog"]
)
@pytest.mark.parametrize("form", ["one line", "a list of one", "two lines"])
def test_the_posts_inside_a_post_are_by_others(tmp_path, name, form):
    other = {"id": "9", "text": stranger() * 3, "created_at": "2022-06-08T12:00:00Z", "username": "otto"}
    post = {"id": "1", "text": ONE, "created_at": "2022-06-08T12:00:00Z", "username": "wren_k"}
    post[name] = [other] if name in ("replies", "comments") else other
    value = {
        "one line": lines([post]),
        "a list of one": json.dumps([post]),
        "two lines": lines([post, post | {"id": "2", "text": TWO}]),
    }[form]
    timeline = download(saved(tmp_path / "t.json", value))
    assert texts(timeline) == ([ONE, TWO] if form == "two lines" else [ONE])
    assert (
        all(t.retweet for t in timeline)
        if name in ("retweetedTweet", "reblog")
        else timeline.account.handle == "wren_k"
    )


def test_a_filtered_stream_names_its_authors(tmp_path):
    users = {"users": [{"id": "7", "username": "wren_k"}, {"id": "8", "username": "otto"}]}
    rows = [{"data": {"id": str(i), "text": t, "author_id": "7"}, "includes": users} for i, t in enumerate([ONE, TWO])]
    assert download(saved(tmp_path / "s.jsonl", lines(rows))).account.handle == "wren_k"


@pytest.mark.parametrize("value", [[], {}, 5, None, [[]], {"data": []}, [{"text": {"nested": 1}}]])
def test_what_holds_no_posts_is_refused(tmp_path, value):
    refusal(saved(tmp_path / "t.json", json.dumps(value)))


FERRY = [
    "The ferry left without me and my sandwich",
    "Nobody asked the pigeons what they think",
    "Three cups of tea and it is not even nine",
]


def test_a_second_list_that_could_be_posts_is_counted_as_left_out(tmp_path):
    path = tmp_path / "two.json"
    path.write_text(json.dumps({"otto": [{"text": t} for t in FERRY], "mira": [{"text": t} for t in FERRY[:2]]}))
    timeline = download(path)
    assert [t.text for t in timeline] == FERRY and timeline.findings.left_out == {"under `mira[].text`": 2}


def test_others_posts_without_ids_are_counted_as_left_out(tmp_path):
    likes = [{"text": f"Somebody else wrote this about a garden, number {i}"} for i in range(3)]
    path = saved(tmp_path / "t.json", json.dumps({"likes": likes, "mine": [{"text": t} for t in FERRY]}))
    timeline = download(path)
    assert [t.text for t in timeline] == FERRY and timeline.findings.left_out == {"under `likes[].text`": 3}


@pytest.mark.parametrize("late", [{"is_retweet": True}, {"mood": "calm"}])
def test_a_field_may_come_late_in_a_long_file(tmp_path, late):
    rows = [{"id": i, "text": f"gulls seen today, number {i}"} for i in range(400)]
    rows[350] |= late
    path = tmp_path / "me.json"
    path.write_text(json.dumps(rows))
    assert [t.retweet for t in download(path)].count(True) == ("is_retweet" in late)


@pytest.mark.parametrize("name", ["t.json", "t.csv"])
def test_a_named_field_that_counts_is_refused(tmp_path, name):
    rows = [(f"{text} {i}", 3 * i) for i, text in enumerate(FERRY * 3)]
    table = "text,retweet\n" + "".join(f"{t},{n}\n" for t, n in rows)
    path = saved(
        tmp_path / name, table if name == "t.csv" else json.dumps([{"text": t, "retweet": n} for t, n in rows])
    )
    assert len(download(path)) == 9
    with pytest.raises(HuggingTweetsError, match=r"The field 'retweet' of .* holds counts"):
        download(path, retweet="retweet")
