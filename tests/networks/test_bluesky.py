"""The Bluesky source against the real server: a PDS and a PLC directory on loopback."""

import csv
from datetime import UTC, datetime, timedelta

import pytest
import requests
from bluesky_server import BlueskyServer, Missing
from loopback import Answer, Server

from huggingtweets import clean, download, finetune
from huggingtweets.core import HuggingTweetsError
from huggingtweets.sources import bluesky, http
from huggingtweets.sources.journal import account_folder

PNG = bytes.fromhex(
    "89504e470d0a1a0a0000000d49484452000000010000000108060000001f15c4890000000d49444154789c63600000020000"
    "01e221bc330000000049454e44ae426082"
)

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def server():
    try:
        with BlueskyServer() as s:
            yield s
    except Missing as e:
        pytest.skip(str(e))


@pytest.fixture(autouse=True)
def settings(quick, server, monkeypatch):
    monkeypatch.setenv("BLUESKY_API", server.pds)
    monkeypatch.setenv("BLUESKY_DIRECTORY", server.plc)
    monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")


@pytest.fixture
def asked(monkeypatch):
    "The addresses that were asked for."
    log, real = [], http.Session.request
    monkeypatch.setattr(
        http.Session,
        "request",
        lambda self, method, url, **options: (log.append(url), real(self, method, url, **options))[1],
    )
    return log


def quiet(address, **options):
    return download(address, on_progress=lambda arrival: None, **options)


def post(text, minute=0, **more):
    time = datetime(2024, 1, 1, tzinfo=UTC) + timedelta(minutes=minute)
    return (
        "app.bsky.feed.post",
        None,
        {"$type": "app.bsky.feed.post", "text": text, "createdAt": time.isoformat(), **more},
    )


def texts(timeline):
    return sorted(t.text for t in timeline if not t.retweet)


@pytest.fixture(scope="module")
def bernie(server, shared_data):
    "An account with 2,100 real texts, replies, reposts, facets, embeds, deletions: its session, and what to read."
    with open(shared_data / "berniesanders.csv", encoding="utf-8", newline="") as f:
        rows = [r["text"] for r in csv.DictReader(f)][:2_130]
    session = server.create_account("bernie.test")
    server.put_profile(session, "Bernie", PNG)
    first = server.write(session, [post("The root of a thread.")])[0]
    cid = server._http.get(
        f"{server.pds}/xrpc/com.atproto.repo.listRecords",
        params={"repo": session["did"], "collection": "app.bsky.feed.post"},
    )
    ref = {"uri": first, "cid": cid.json()["records"][0]["cid"]}
    records = []
    for i, text in enumerate(rows):
        more = {"langs": ["en"]}
        if i % 10 == 1:
            more["reply"] = {"root": ref, "parent": ref}
        if i % 10 == 2:
            more["embed"] = {"$type": "app.bsky.embed.record", "record": ref}  # a quote
        if i % 10 == 3:
            more["facets"] = [
                {
                    "index": {"byteStart": 0, "byteEnd": 3},
                    "features": [{"$type": "app.bsky.richtext.facet#link", "uri": "https://example.com/a/long/way"}],
                }
            ]
        records.append(post(text, i + 1, **more))
    uris = server.write(session, records)
    server.delete(session, uris[:30])
    repost = {"$type": "app.bsky.feed.repost", "subject": ref, "createdAt": "2024-06-01T00:00:00Z"}
    like = {"$type": "app.bsky.feed.like", "subject": ref, "createdAt": "2024-06-01T00:00:00Z"}
    server.write(session, [(r["$type"], None, r) for r in [repost] * 7 + [like] * 50])
    return session, [(r[2]["text"], "reply" in r[2]) for r in reversed(records[30:])] + [
        ("The root of a thread.", False)
    ]


def test_every_text_of_a_large_account_is_read(bernie, asked):
    _, wanted = bernie
    timeline = quiet("@Bernie.test")
    posts = [t for t in timeline if not t.retweet]
    assert len(wanted) == 2_101 and [(t.text, t.reply) for t in posts] == wanted  # newest first
    assert sum(t.retweet for t in timeline) == 7 and len(timeline) == 2_108
    assert {t.lang for t in posts[:-1]} == {"en"} and posts[-1].time == datetime(2024, 1, 1, tzinfo=UTC)
    assert (
        timeline.account.handle == "bernie.test"
        and timeline.account.name == "Bernie"
        and timeline.account.network == "bluesky"
    )
    assert sum("getRepo" in url for url in asked) == 1 and not any("listRecords" in url for url in asked)
    counts = clean(timeline).counts
    assert counts.downloaded == 2_108 == counts.retweets + counts.short + counts.kept and counts.retweets == 7
    replies = sum(r for _, r in wanted)
    assert clean(timeline, exclude_replies=True).counts.replies == replies > 200
    picture = http.Session(http.RetryPolicy()).get(timeline.account.avatar).content
    assert picture == PNG


class PublicService(Server):
    "Bluesky's public service, as far as it is needed here: it knows the posts of the server behind it."

    def __init__(self, pds):
        super().__init__()
        self.pds = pds

    def answer(self, asked):
        if asked.path.endswith("getPosts"):
            posts = [{"uri": uri, "record": found} for uri in asked.every("uris") if (found := self.record(uri))]
            return Answer({"posts": posts} if len(asked.every("uris")) <= 25 else {"error": "InvalidRequest"})
        found = requests.get(f"{self.pds}{asked.raw}", timeout=60)
        return Answer(found.content, found.status_code, {"Content-Type": "application/json"})

    def record(self, uri):
        repo, collection, rkey = uri.removeprefix("at://").split("/")
        params = {"repo": repo, "collection": collection, "rkey": rkey}
        found = requests.get(f"{self.pds}/xrpc/com.atproto.repo.getRecord", params=params, timeout=60)
        return found.json().get("value") if found.ok else None


@pytest.mark.parametrize("listed", [False, True], ids=["repository", "lists"])
def test_replies_come_with_what_they_answer(server, monkeypatch, listed):
    name = "lists" if listed else "whole"
    other, mine = (server.create_account(f"{who}-{name}.test") for who in ("asks", "replies"))
    uris = server.write(other, [post(f"Question {i}: who wound the clock?", i) for i in range(60)])
    own = server.write(mine, [post("It was me, as always.", 100)])[0]
    cids = {
        r["uri"]: r["cid"]
        for session in (other, mine)
        for r in requests.get(
            f"{server.pds}/xrpc/com.atproto.repo.listRecords",
            params={"repo": session["did"], "collection": "app.bsky.feed.post", "limit": 100},
            timeout=60,
        ).json()["records"]
    }

    def answering(uri):
        return {"reply": {way: {"uri": uri, "cid": cids[uri]} for way in ("root", "parent")}}

    server.write(mine, [post(f"Answer {i}: nobody did.", 200 + i, **answering(uri)) for i, uri in enumerate(uris)])
    server.write(mine, [post("And it is late.", 900, **answering(own))])
    server.delete(other, [uris[3]])
    if listed:  # as where a server doesn't give whole repositories
        monkeypatch.setattr(bluesky, "update", lambda *_: (_ for _ in ()).throw(http.Refused("no", 501)))
    with PublicService(server.pds) as public:
        monkeypatch.setenv("BLUESKY_API", public.url)
        assert quiet(f"replies-{name}.test").answers == 0
        timeline = quiet(f"replies-{name}.test", context=True)
        wanted = {f"Answer {i}: nobody did.": f"Question {i}: who wound the clock?" for i in range(60) if i != 3}
        assert {t.text: t.context for t in timeline if t.context} == wanted and len(timeline) == 62
        asked = [a.every("uris") for a in public.asked if a.path.endswith("getPosts")]
        assert [len(some) for some in asked] == [25, 25, 10] and not any(own in some for some in asked)
        public.asked.clear()
        assert quiet(f"replies-{name}.test", context=True).answers == 59
        assert not any(a.path.endswith("getPosts") for a in public.asked)


def test_the_repository_in_a_file_gives_the_same_posts(bernie, server, tmp_path):
    session, _ = bernie
    car = server._http.get(f"{server.pds}/xrpc/com.atproto.sync.getRepo", params={"did": session["did"]})
    (tmp_path / "repo.car").write_bytes(car.content)
    timeline, network = quiet(tmp_path / "repo.car"), quiet("bernie.test")
    assert list(timeline) == list(network) and len(timeline) == 2_108 and not timeline.findings.doubts
    assert (timeline.account.handle, timeline.account.name, timeline.account.network) == (
        session["did"],
        "Bernie",
        "bluesky",
    )


def test_an_identifier_and_a_link_mean_the_same_account(bernie):
    session, wanted = bernie
    assert len(quiet(session["did"])) == len(quiet("https://bsky.app/profile/bernie.test/post/3k")) == len(wanted) + 7
    assert len(quiet("bluesky:bernie.test", max_posts=5)) == 5


def test_a_later_call_fetches_only_what_is_new_and_drops_what_was_deleted(server, asked):
    session = server.create_account("later.test")
    uris = server.write(session, [post(f"text {i}", i) for i in range(300)])
    assert len(quiet("later.test")) == 300
    asked.clear()
    assert len(quiet("later.test")) == 300
    assert not any("getRepo" in url or "getBlocks" in url for url in asked)
    server.write(session, [post("a new one", 400)])
    server.delete(session, uris[5:8])
    timeline = quiet("later.test")
    assert texts(timeline) == sorted([f"text {i}" for i in range(300) if i not in (5, 6, 7)] + ["a new one"])
    assert any("since=" in url for url in asked) and not any("getRepo" in url and "since=" not in url for url in asked)
    asked.clear()
    assert len(quiet("later.test", refresh=True)) == 298
    assert any("getRepo" in url and "since=" not in url for url in asked)


def cut_after(monkeypatch, pieces, what):
    "Do something when the first pieces of a repository have arrived."
    real, seen = http.Session.pieces, []

    def some(self, response):
        for piece in real(self, response):
            for i in range(0, len(piece), 1_000):
                yield piece[i : i + 1_000]
                seen.append(1)
                if len(seen) == pieces:
                    what()

    monkeypatch.setattr(http.Session, "pieces", some)


def test_a_server_that_stops_in_the_middle_loses_little(server, bernie, asked, monkeypatch):
    session, wanted = bernie
    with monkeypatch.context() as m:
        real = http.Session.pieces

        def some(self, response):
            for n, piece in enumerate(real(self, response)):
                if n == 2:
                    server.stop_pds()
                    response.close()
                    raise http.Unreachable("The connection was lost.")
                yield piece

        m.setattr(http.Session, "pieces", some)
        try:
            with pytest.raises(HuggingTweetsError, match="connection"):
                quiet(session["did"])
        finally:
            server.start_pds()
    kept = account_folder("bluesky", session["did"]) / "repository.car"
    assert kept.stat().st_size > 20_000
    asked.clear()
    timeline = quiet("bernie.test")
    assert [t.text for t in timeline if not t.retweet] == [t for t, _ in wanted]
    assert any("getBlocks" in url for url in asked) and not any("getRepo" in url for url in asked)


def test_posts_that_are_written_while_it_is_read_do_no_harm(server, monkeypatch):
    session = server.create_account("busy.test")
    server.write(session, [post(f"text {i}", i) for i in range(1_500)])
    cut_after(monkeypatch, 3, lambda: server.write(session, [post("meanwhile", 2_000)]))
    assert set(texts(quiet("busy.test"))) >= {f"text {i}" for i in range(1_500)}
    assert "meanwhile" in texts(quiet("busy.test"))


@pytest.mark.parametrize("cut", [1, 5_000, 90_000])
def test_a_repository_that_is_cut_off_is_completed(server, bernie, monkeypatch, cut):
    _, wanted = bernie
    real, times = http.Session.pieces, []

    def short(self, response):
        body = b"".join(real(self, response))
        times.append(1)
        yield body[:-cut] if len(times) == 1 else body

    monkeypatch.setattr(http.Session, "pieces", short)
    assert texts(quiet("bernie.test")) == sorted(t for t, _ in wanted)


def test_a_damaged_block_is_noticed_and_what_was_good_is_kept(server, bernie, monkeypatch):
    _, wanted = bernie
    with monkeypatch.context() as m:
        real = http.Session.pieces

        def broken(self, response):
            body = bytearray(b"".join(real(self, response)))
            body[len(body) // 2] ^= 1
            yield bytes(body)

        m.setattr(http.Session, "pieces", broken)
        with pytest.raises(HuggingTweetsError, match=r"damaged|expected|cut off"):
            quiet("bernie.test")
    assert texts(quiet("bernie.test")) == sorted(t for t, _ in wanted)


def test_a_torn_file_of_ours_is_mended(bernie):
    session, wanted = bernie
    quiet("bernie.test")
    kept = account_folder("bluesky", session["did"]) / "repository.car"
    kept.write_bytes(kept.read_bytes()[:-1_234])
    assert texts(quiet("bernie.test", refresh=False)) == sorted(t for t, _ in wanted)


def test_a_server_that_refuses_repositories_is_read_by_lists(server, asked, monkeypatch):
    session = server.create_account("listed-one.test")
    server.put_profile(session, "Lists")
    server.write(session, [post(f"text {i}", i) for i in range(250)])
    real = http.Session.request

    def no_sync(self, method, url, **options):
        if "com.atproto.sync" in url:
            raise http.Refused("The server refused (501: not implemented).", 501, "MethodNotImplemented")
        return real(self, method, url, **options)

    monkeypatch.setattr(http.Session, "request", no_sync)
    timeline = quiet("listed-one.test")
    assert [t.text for t in timeline] == [
        f"text {i}" for i in reversed(range(250))
    ] and timeline.account.name == "Lists"
    server.write(session, [post("a new one", 400)])
    asked.clear()
    assert texts(quiet("listed-one.test")) == sorted([f"text {i}" for i in range(250)] + ["a new one"])
    assert sum("feed.post" in url or "listRecords" in url for url in asked) <= 2  # a page of each collection


def test_accounts_that_cannot_be_read_say_why(server):
    for handle, do, words in (
        ("gone-down.test", lambda s: server.take_down(s["did"]), "taken down"),
        ("asleep.test", server.deactivate, "switched off"),
    ):
        session = server.create_account(handle)
        server.write(session, [post("hello there, world")])
        do(session)
        with pytest.raises(HuggingTweetsError, match=words):
            quiet(session["did"])
    with pytest.raises(HuggingTweetsError, match=r"knows no account nobody\.test"):
        quiet("nobody.test")
    with pytest.raises(HuggingTweetsError, match="no Bluesky account"):
        quiet("did:plc:aaaaaaaaaaaaaaaaaaaaaaaa")
    server.create_account("silent.test")
    with pytest.raises(HuggingTweetsError, match="holds no tweets"):
        quiet("silent.test")


def test_a_name_that_points_to_somebody_else_is_refused(server, bernie, monkeypatch):
    monkeypatch.setattr(bluesky, "_resolve", lambda handle, session: bernie[0]["did"])
    with pytest.raises(HuggingTweetsError, match=r"calls itself bernie\.test"):
        quiet("impostor.test")


def test_an_account_cannot_send_us_into_our_own_network(bernie, monkeypatch):
    monkeypatch.delenv("HUGGINGTWEETS_ALLOW_PRIVATE")
    with pytest.raises(HuggingTweetsError, match="inside your own network"):
        quiet("bernie.test")


def test_a_server_that_is_down_says_so(server):
    session = server.create_account("down.test")
    server.write(session, [post("hello there, world")])
    server.stop_pds()
    try:
        with pytest.raises(HuggingTweetsError, match="failed"):
            quiet(session["did"])
    finally:
        server.start_pds()


def test_records_that_make_no_sense_do_no_harm(server):
    session = server.create_account("odd.test")
    odd = [
        {"text": "no time at all"},
        {"text": "a strange time", "createdAt": "soon"},
        {"text": 7, "createdAt": 8, "langs": 9, "reply": 0},
        {},
    ]
    writes = [
        {
            "$type": "com.atproto.repo.applyWrites#create",
            "collection": "app.bsky.feed.post",
            "value": {"$type": "app.bsky.feed.post", **o},
        }
        for o in odd
    ]
    server.post("com.atproto.repo.applyWrites", {"repo": session["did"], "writes": writes, "validate": False}, session)
    timeline = quiet("odd.test")
    assert texts(timeline) == ["", "", "a strange time", "no time at all"] and all(
        t.time and t.time.year >= 2024 for t in timeline
    )


def test_address_in_bot_out(bernie, tiny_base, tmp_path):
    bot = finetune(
        clean(quiet("bernie.test")), str(tiny_base), tmp_path / "bot", max_steps=3, on_progress=lambda p: None
    )
    assert len(bot.tweet("My dream is", n=2, seed=1)) == 2 and bot.about["accounts"][0]["network"] == "bluesky"
