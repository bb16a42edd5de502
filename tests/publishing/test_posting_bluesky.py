"Posting on the real Bluesky server: a PDS and a PLC directory on loopback. Who spoke to the bot, a stand-in says."

import base64
import hashlib
import hmac
import json
import time

import pytest
from bluesky_server import BlueskyServer, Missing
from loopback import Answer, Server
from speaker import Speaker

from huggingtweets import HuggingTweetsError
from huggingtweets.publishing import bluesky
from huggingtweets.publishing.accounts import open_account
from huggingtweets.publishing.posting import Posting
from huggingtweets.sources import http
from huggingtweets.sources.http import RetryPolicy

pytestmark = [pytest.mark.slow, pytest.mark.any_version]
POST = "app.bsky.feed.post"


class AppView(Server):
    "Bluesky's service that knows who spoke to whom, as far as it is needed here."

    told = ()  # notifications

    def answer(self, asked):
        if asked.path.endswith("listNotifications"):
            # The PDS vouches for the account in a token of its own; the app password stays with it.
            claims = json.loads(base64.urlsafe_b64decode(asked.headers["authorization"].split(".")[1] + "=="))
            return Answer({"notifications": [t for t in self.told if t["to"] == claims["iss"]]})
        return Answer({"error": "MethodNotImplemented"}, 501)


@pytest.fixture(scope="module")
def public():
    with AppView() as s:
        yield s


@pytest.fixture(scope="module")
def server(public):
    settings = {"rateLimitsEnabled": True, "bskyAppViewUrl": public.url, "bskyAppViewDid": "did:web:localhost"}
    try:
        with BlueskyServer(**settings) as s:
            yield s
    except Missing as e:
        pytest.skip(str(e))


@pytest.fixture(autouse=True)
def settings(quick, server, monkeypatch):
    monkeypatch.setenv("BLUESKY_API", server.pds)
    monkeypatch.setenv("BLUESKY_DIRECTORY", server.plc)
    monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")


@pytest.fixture
def session(server, monkeypatch, request):
    "A new account, whose app password is set."
    name = hashlib.sha256(request.node.name.encode()).hexdigest()[:10]
    made = server.create_account(f"bot-{name}.test")
    monkeypatch.setenv("BLUESKY_APP_PASSWORD", server.app_password(made))
    return made


def on(session, bot, policy=None, **options):
    return Posting(bot, open_account(f"bluesky:{session['handle']}", policy), **options)


def agreed(posting):
    posting.declare(mine=True, bot_account=True, run_by="Mira", contact="mira@example.org")
    return posting


def approved(posting, n=1):
    drafts = posting.write(n)
    for draft in drafts:
        draft.approve()
    return drafts


def refused(match):
    return pytest.raises(HuggingTweetsError, match=match)


def test_label_post_and_undo(server, session, tmp_path):
    server.put_profile(session, "Wren's bot", b"\x89PNG\r\n\x1a\n")
    posting = agreed(on(session, Speaker(tmp_path)))
    [post, other] = posting.send(approved(posting, 2))
    profile = server.record(session["did"], "app.bsky.actor.profile", "self")["value"]
    assert profile["labels"] == {"$type": "com.atproto.label.defs#selfLabels", "values": [{"val": "bot"}]}
    assert profile["description"].startswith("🤖 A bot.") and "wrenandtide (X)" in profile["description"]
    assert profile["displayName"] == "Wren's bot" and profile["avatar"]["mimeType"] == "image/png"
    record = server.record(session["did"], POST, post.key)["value"]
    assert record["text"] == post.text and record["langs"] == ["en"] and not record.keys() & {"facets", "reply"}
    assert post.uri == f"at://{session['did']}/{POST}/{post.key}" and post.key < other.key
    assert post.url == f"https://bsky.app/profile/{session['handle']}/post/{post.key}"
    assert [p.text for p in posting.undo("last")] == [other.text]
    assert [r["uri"] for r in server.records(session["did"], POST)] == [post.uri]
    server.delete(session, [post.uri])  # by hand: gone already is no error
    assert [p.text for p in posting.undo("all")] == [post.text]
    assert [p.state for p in posting.posts()] == ["deleted"] * 2


def test_wrong_passwords(session, server, tmp_path, monkeypatch):
    monkeypatch.setenv("BLUESKY_APP_PASSWORD", "abcd-efgh-ijkl-mnop")
    with refused("doesn't accept BLUESKY_APP_PASSWORD") as e:
        on(session, Speaker(tmp_path))
    assert "abcd" not in str(e.value)
    monkeypatch.setenv("BLUESKY_APP_PASSWORD", "password")  # the account's own, which the server would take
    with refused("isn't an app password"):
        on(session, Speaker(tmp_path))
    monkeypatch.delenv("BLUESKY_APP_PASSWORD")
    with refused("takes an app password"):
        on(session, Speaker(tmp_path))


def test_an_account_that_cannot_be_labelled(session, server, tmp_path, monkeypatch):
    posting = agreed(on(session, Speaker(tmp_path)))
    monkeypatch.setattr(bluesky, "labelled", lambda profile, about: {**profile, "$type": "app.bsky.actor.profile"})
    with refused("isn't labelled as a bot and can't be"):
        posting.send(approved(posting))
    assert server.records(session["did"], POST) == []


def expired(login):
    "An access token as the server makes them, which ended a minute ago."
    part = lambda b: base64.urlsafe_b64encode(b).rstrip(b"=").decode()  # noqa: E731
    header, claims, _ = login._access.split(".")
    said = json.loads(base64.urlsafe_b64decode(claims + "=="))
    signed = f"{header}.{part(json.dumps({**said, 'iat': said['iat'] - 9_000, 'exp': int(time.time()) - 60}).encode())}"
    key = b"jwt-secret"  # of @atproto/dev-env
    return f"{signed}.{part(hmac.digest(key, signed.encode(), 'sha256'))}"


def test_a_session_that_ended_is_renewed(session, server, tmp_path):
    posting = agreed(on(session, Speaker(tmp_path)))
    login = posting.account._login
    login._access = old = expired(login)
    refresh = login._refresh
    posting.send(approved(posting))
    assert login._access != old and login._refresh != refresh and len(server.records(session["did"], POST)) == 1
    login._access, login._refresh = expired(login), "nonsense"  # logs in again
    posting.send(approved(posting))
    assert len(server.records(session["did"], POST)) == 2


def test_a_rate_limit(session, tmp_path):
    policy = RetryPolicy(max_wait=0)
    with refused(r"limit is used up.* It ends in [1-5]:\d\d minutes, longer than you want to wait"):
        for _ in range(40):  # 30 logins in five minutes
            open_account(f"bluesky:{session['handle']}", policy)


def test_a_server_that_dies_after_the_post_arrived(session, server, tmp_path, monkeypatch):
    posting = agreed(on(session, Speaker(tmp_path)))
    drafts = approved(posting, 2)
    real, arrived = http.Session.request, []

    def dies(self, method, url, **options):
        answer = real(self, method, url, **options)
        if url.endswith("putRecord") and options["json"]["collection"] == POST:
            arrived.append(options["json"])
            if len(arrived) < 3:
                raise http.Unreachable("The connection was lost.")
            if len(arrived) < 4:
                server.stop_pds()
                raise http.Unreachable("The connection was lost.")
        return answer

    monkeypatch.setattr(http.Session, "request", dies)
    try:
        with refused("Whether the last post arrived isn't known"):
            posting.send(drafts)
    finally:
        server.start_pds()
    assert arrived[0] == arrived[1] == arrived[2]  # the same record under the same name
    assert len(server.records(session["did"], POST)) == 1
    monkeypatch.setattr(http.Session, "request", real)
    later = on(session, Speaker(tmp_path))
    later.send([])
    assert [(p.state, p.text) for p in later.posts()] == [("sent", drafts[0].text)]
    assert len(server.records(session["did"], POST)) == 1
    record = {"repo": session["did"], **arrived[0]}
    server.post("com.atproto.repo.putRecord", record, session)  # also if it is sent once more, much later
    assert len(server.records(session["did"], POST)) == 1


def test_a_post_that_never_arrived_is_sent_under_its_name(session, server, tmp_path, monkeypatch):
    posting = agreed(on(session, Speaker(tmp_path)))
    posting.prepare()
    real = http.Session.request

    def lost(self, method, url, **options):
        if url.endswith("putRecord"):
            raise http.Unreachable("The connection was lost.")
        return real(self, method, url, **options)

    monkeypatch.setattr(http.Session, "request", lost)
    with refused("arrived isn't known"):
        posting.send(approved(posting))
    monkeypatch.setattr(http.Session, "request", real)
    [post] = posting.posts()
    assert post.state == "pending" and server.records(session["did"], POST) == []
    on(session, Speaker(tmp_path)).send([])
    assert server.record(session["did"], POST, post.key)["value"]["text"] == post.text


def test_a_ledger_that_was_deleted(session, tmp_path):
    posting = agreed(on(session, Speaker(tmp_path, "Tea at four.", "Geese."), per_day=2))
    posting.send(approved(posting))
    posting.ledger.path.unlink()
    again = on(session, Speaker(tmp_path, "Tea at four.", "Geese."), per_day=2)
    assert [d.text for d in again.write(2)] == ["Geese."] and again.left_today() == 1
    with refused("first batch"):
        again.send(again.write(1), auto=True)


def asks(server, session, text, to=None, handle="asks.test", mention=True, labels=()):
    "Somebody posts; gives how the service tells the bot of it."
    try:
        author = server.create_account(handle)
        server.sessions = {**getattr(server, "sessions", {}), handle: author}
    except RuntimeError:  # has one already
        author = server.sessions[handle]
    record = {"$type": POST, "text": text, "createdAt": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())}
    if mention:
        feature = {"$type": "app.bsky.richtext.facet#mention", "did": session["did"]}
        record["facets"] = [{"index": {"byteStart": 0, "byteEnd": 3}, "features": [feature]}]
    if to:
        record["reply"] = {"root": to, "parent": to}
    [uri] = server.write(author, [(POST, None, record)])
    cid = server.record(author["did"], POST, uri.rsplit("/", 1)[-1])["cid"]
    who = {"did": author["did"], "handle": handle, "labels": [{"val": v, "src": author["did"]} for v in labels]}
    reason = "mention" if mention else "reply"
    return {"to": session["did"], "uri": uri, "cid": cid, "author": who, "reason": reason, "record": record}


def test_answers(session, server, public, tmp_path):
    bot = Speaker(tmp_path)
    posting = agreed(on(session, bot))
    [post] = posting.send(approved(posting))
    own = {"uri": post.uri, "cid": server.record(session["did"], POST, post.key)["cid"]}
    first = asks(server, session, f"@{session['handle']} is it high tide?")
    public.told = [
        first,
        asks(
            server, session, "And to you.", to={k: first[k] for k in ("uri", "cid")}, handle="else.test", mention=False
        ),
        asks(server, session, "Right you are!", to=own, mention=False),
        asks(server, session, "Hello, colleague.", handle="beep.test", labels=["bot"]),
    ]
    drafts = posting.answer()
    assert [d.answers.text for d in drafts] == bot.asked == ["is it high tide?", "Right you are!"]
    for draft in drafts:
        draft.approve()
    posting.send(drafts)
    replies = [r["value"]["reply"] for r in server.records(session["did"], POST) if "reply" in r["value"]]
    mention = {k: first[k] for k in ("uri", "cid")}
    assert {"root": mention, "parent": mention} in replies and {own["uri"]} == {
        r["root"]["uri"] for r in replies if r["root"] != mention
    }
    assert posting.answer() == []
    posting.ledger.path.unlink()  # what was answered is read from the account
    assert on(session, bot).answer() == []


def test_texts_over_the_limit_are_refused_by_the_server_too(session, server, tmp_path):
    posting = agreed(on(session, Speaker(tmp_path)))
    account = posting.account
    for text in ("👩‍👩‍👧‍👦" * 120, "é" * 300):
        assert not account.limit.problem(text)
        assert account.send(
            f"3kabcdefg{len(text):04}".translate(str.maketrans("0189", "2345")), text, posting.now(), "en", None
        )
    for text in ("👩‍👩‍👧‍👦" * 121, "é" * 301):
        assert account.limit.problem(text)
        with pytest.raises(http.Refused):
            account.send("3kabcdefghij2", text, posting.now(), "en", None)


def test_a_server_that_is_down(session, server, tmp_path):
    posting = agreed(on(session, Speaker(tmp_path)))
    drafts = approved(posting)
    server.stop_pds()
    try:
        with refused("failed"):
            posting.send(drafts)
    finally:
        server.start_pds()
    assert len(posting.send(drafts)) == 1  # nothing was lost
