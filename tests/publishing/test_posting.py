"Posting without a real network: what may be posted, the ledger, Mastodon on loopback, and the command."

import itertools
import os
import pty
import re
import select
import shutil
import threading
import zipfile
from datetime import UTC, datetime, timedelta

import pytest
from forks import python, start
from hypothesis import example, given
from hypothesis import strategies as st
from loopback import DROP, Answer, refusal
from mastodon_server import TOKEN, BotServer
from speaker import LEARNED, Speaker
from typer.testing import CliRunner

from huggingtweets import Bot, HuggingTweetsError
from huggingtweets.cli import app
from huggingtweets.model.hidden import hidden_by, save_hidden
from huggingtweets.personal import Private
from huggingtweets.publishing import posting as posting_module
from huggingtweets.publishing.accounts import MemoryAccount, Mention, open_account
from huggingtweets.publishing.drafts import SLURS, defused
from huggingtweets.publishing.ledger import POSTS, Ledger
from huggingtweets.publishing.posting import PER_DAY, Posting
from huggingtweets.sources.http import Refused, RetryPolicy

pytestmark = pytest.mark.any_version
WORD = {"mine": True, "bot_account": True, "run_by": "Mira", "contact": "mira@example.org"}


@pytest.fixture
def server(quick, monkeypatch):
    "A Mastodon server with the bot's account."
    with BotServer() as s:
        monkeypatch.setenv("MASTODON_SERVER", s.host)
        monkeypatch.setenv("MASTODON_ACCESS_TOKEN", TOKEN)
        yield s


def on(server, bot, policy=None, **options):
    return Posting(bot, open_account(f"mastodon:wren_bot@{server.url}", policy), **options)


def agreed(posting, **word):
    posting.declare(**{**WORD, **word})
    return posting


def approved(posting, n=1, **options):
    "Drafts that the user approved."
    drafts = posting.write(n, **options)
    for draft in drafts:
        draft.approve()
    return drafts


def in_memory(tmp_path, *texts, account=None, per_day=PER_DAY, without=(), **bot):
    "A posting that its user agreed to."
    account = account or MemoryAccount("wren-bot", "Wren, a bot")
    return agreed(Posting(Speaker(tmp_path / "wren", *texts, **bot), account, per_day, without))


def refused(match):
    return pytest.raises(HuggingTweetsError, match=match)


def texts(server):
    return [re.sub("<[^>]+>", "", s["content"]) for s in server.statuses]


def posted(server):
    "The requests that post."
    return [a for a in server.asked if a.method == "POST" and a.path.rstrip("/") == "/api/v1/statuses"]


# --- nothing without consent, approval and a label


def test_nothing_is_posted_without_consent_or_approval(tmp_path):
    account = MemoryAccount("wren-bot")
    posting = Posting(Speaker(tmp_path / "wren"), account)
    with refused("Nobody has said"):
        posting.send(approved(posting))
    for missing, words in (
        ({"mine": None}, "--not-mine"),
        ({"bot_account": False}, "--bot-account"),
        ({"run_by": " "}, "--run-by"),
        ({"contact": "\n"}, "--contact"),
    ):
        with refused(words):
            agreed(posting, **missing)
    agreed(posting)
    drafts = posting.write(3)
    drafts[0].drop()
    drafts[1].approve()
    drafts[1].edit("Something else entirely.")
    assert posting.send(drafts) == [] and not account.posts
    with refused("first batch"):
        posting.send(drafts, auto=True)
    assert not account.posts and not posting.ledger.lines("sending")


def test_another_training_needs_another_approval(tmp_path):
    posting = in_memory(tmp_path)
    posting.send(approved(posting))
    assert len(posting.send(posting.write(2), auto=True)) == 2
    again = Posting(Speaker(tmp_path / "wren", loss=3.1), posting.account)
    with refused("first batch"):
        again.send(again.write(1), auto=True)
    from_the_hub = Posting(Speaker(None), posting.account)
    assert from_the_hub.training == posting.training and from_the_hub.ledger.path.parts[0] == "bots"


def test_a_name_that_would_pass_for_the_person_is_refused(tmp_path):
    for handle, name, good in (
        ("wren-bot", "", True),
        ("wren-bot", "Wren Halloran (parody)", True),
        ("wrenandtide", "A bot", False),
        ("wren-bot", "Wren Halloran", False),
        ("botany", "", False),
    ):
        posting = Posting(Speaker(tmp_path / f"{handle}{name}"), MemoryAccount(handle, name))
        if good:
            agreed(posting, mine=False)
            continue
        with refused("would pass for the person"):
            agreed(posting, mine=False)
        agreed(posting, mine=True)
    posting = in_memory(tmp_path)
    agreed(posting, mine=False)
    posting.account.said = type(posting.account.said)("Wren Halloran", "", True)  # renamed since
    with refused("would pass for the person"):
        posting.send(approved(posting))
    assert not posting.account.posts


def test_the_account_that_it_learned_from_is_no_account_for_the_bot(tmp_path):
    bot = Speaker(tmp_path, account=("wren-bot", "memory", ""))
    with refused("learned from memory:wren-bot"):
        agreed(Posting(bot, MemoryAccount("wren-bot")))


def test_a_bot_that_could_copy_cannot_post(tmp_path):
    bot = Speaker(tmp_path)
    bot.copies = None
    with refused("must not copy"):
        Posting(bot, MemoryAccount("wren-bot"))


def test_a_profile_without_room_is_an_error_before_anything_is_posted(tmp_path):
    account = MemoryAccount("wren-bot")
    account.set_profile("tea " * 50)
    posting = Posting(Speaker(tmp_path), account)
    with refused("can't say all that it has to"):
        agreed(posting)
    assert posting.consent is None


# --- texts


@example("= \u200f =")
@given(st.text(st.sampled_from("@＠ab_.-é\u200b\u200f\u202e\n /=猫\u0301"), max_size=24))
def test_no_text_mentions_anybody(text):
    once = defused(text)
    assert defused(once) == once
    # As Mastodon finds them: https://github.com/mastodon/mastodon, app/models/account.rb, MENTION_RE
    assert not re.search(r"(?<![=/\w])@(([a-z0-9_]+([.-]+[a-z0-9_]+)*)(?:@[\w.-]+\w+)?)", once)


def test_a_bot_from_the_hub_is_told_beside_its_ledger_what_it_must_not_say(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    bot = Speaker(tmp_path / "other", "Ines was here.", "Tea at four.")
    bot.folder = None
    assert {d.text for d in Posting(bot, MemoryAccount("wren-bot")).write(2)} == {"Ines was here.", "Tea at four."}
    save_hidden(hidden_by(Private(words=("Ines",))), tmp_path / "bots" / "wrenandtide")
    assert [d.text for d in Posting(bot, MemoryAccount("wren-bot")).write(2)] == ["Tea at four."]


@pytest.mark.parametrize(
    "to", ["https://me:s3cret@tide.example/", "https://tide.example/?token=s3cret", "mastodon:me:s3cret", "s3cret"]
)
def test_an_address_that_is_none_is_not_repeated(to):
    "It may have a password or token in it."
    with pytest.raises(HuggingTweetsError) as e:
        open_account(to)
    assert "s3cret" not in str(e.value)


def test_what_can_be_posted(tmp_path):
    private = hidden_by(Private(words=("Ines",)))
    bot = Speaker(tmp_path, "Good morning.")
    bot.hidden = private
    posting = agreed(Posting(bot, MemoryAccount("wren-bot"), without=["Mrs. Abernathy"]))
    [draft] = posting.write(1)
    for text, why in (
        ("", "no words"),
        ("🐚🐚🐚", "no words"),
        ("tick " * 61, "304 characters"),
        ("👩‍👩‍👧‍👦" * 121 + " tea", "3,029 bytes"),
        ("I saw ines there.", "filtered"),
        ("So, mrs abernathy broke it.", "filtered"),
        (f"Those {SLURS[3].upper()}S again.", "filtered"),
        ("Write to wren@tide.example", "filtered"),
        ("Call me on 212 555-2368.", "filtered"),
        (LEARNED, "copies a tweet"),
        ("He said: " + LEARNED.upper(), "copies a tweet"),
    ):
        draft.edit(text)
        with refused(why):
            draft.approve()
        assert draft.state == "new" and posting.send([draft], auto=False) == []
    draft.edit("Thanks @gerald, and ＠mira@tide.example!")
    draft.approve()
    assert [p.text for p in posting.send([draft])] == ["Thanks gerald, and mira!"]


def test_prompts_that_try_to_make_it_say_what_is_filtered(tmp_path):
    posting = in_memory(tmp_path, " it is.", without=["barnacle"])
    spellings = (
        "a barnacle",
        "A BARNACLE,",
        "b a r n a c l e",
        "b.a.r.n.a.c.l.e",
        "bаrnасlе",
        "b4rnac1e",
        "barn\u200bacle",
        "bárnâcle",
        "ｂａｒｎａｃｌｅ",
        "barnaaaacle",
    )
    for prompt in spellings:
        with refused("filtered"):
            posting.write(1, prompt)
    with refused("filtered"):
        posting.write(1, SLURS[0])
    assert posting.write(1, "a bar, a nacre, c l e")  # as far as it goes


def test_nothing_is_posted_twice(tmp_path):
    posting = in_memory(tmp_path, "Tea at four.", "tea, at FOUR", "The clock is right.")
    drafts = approved(posting, 2)
    assert [d.text for d in drafts] == ["Tea at four.", "The clock is right."]
    drafts[1].edit("Tea at four!")
    drafts[1].approve()  # nothing is posted yet
    assert len(posting.send(drafts)) == 1
    with refused("posted it before"):
        drafts[1].approve()
    posting.undo("all")
    with refused("posted it before"):
        drafts[1].approve()


def test_a_bot_without_anything_to_say_ends(tmp_path):
    posting = in_memory(tmp_path, LEARNED)
    with refused("wrote nothing that can be posted"):
        posting.write(3)


# --- the day


class Clock:
    "What the machine's clock says, which a test can set."

    def __init__(self, monkeypatch):
        self.now = datetime(2026, 11, 30, 12, tzinfo=UTC)
        monkeypatch.setattr(posting_module, "_local", lambda: self.now)


def test_a_clock_that_is_set_back_allows_no_more_posts(tmp_path, monkeypatch):
    clock = Clock(monkeypatch)
    posting = in_memory(tmp_path, per_day=2)
    with refused("2 posts of 24 hours"):
        posting.send(approved(posting, 3))
    assert len(posting.account.posts) == 2
    for days in (-3, -400, 0):
        clock.now += timedelta(days=days)
        assert posting.left_today() == 0
    clock.now = datetime(2026, 12, 1, 11, 59, tzinfo=UTC)
    assert posting.left_today() == 0
    clock.now += timedelta(minutes=2)
    assert posting.left_today() == 2


def test_the_servers_time_counts_where_it_is_told(tmp_path, monkeypatch):
    clock = Clock(monkeypatch)
    posting = in_memory(tmp_path, per_day=1)
    posting.account.clock.hear("Mon, 30 Nov 2026 12:00:00 GMT")
    posting.send(approved(posting))
    for days in (5, -9):  # by which the machine's clock is wrong
        clock.now += timedelta(days=days)
        assert posting.left_today() == 0 and posting.now().day == 30
    posting.account.clock.hear("Tue, 01 Dec 2026 12:00:01 GMT")
    assert posting.left_today() == 1


def test_posts_by_hand_count_for_the_day(tmp_path):
    posting = in_memory(tmp_path, per_day=2)
    for key in ("3k", "3l"):
        posting.account.send(key, f"By hand {key}.", posting.now(), "", None)
    with refused("2 posts of 24 hours"):
        posting.send(approved(posting))


# --- the ledger


def test_a_ledger_that_was_deleted_is_made_again(tmp_path):
    posting = in_memory(tmp_path, "Tea at four.", "The clock is right.", "Geese.", per_day=3)
    posting.send(approved(posting, 2))
    posting.ledger.path.unlink()
    again = Posting(posting.bot, posting.account, per_day=3)
    assert again.left_today() == 1 and [d.text for d in again.write(3)] == ["Geese."]
    with refused("Nobody has said"):
        again.send(approved(again))
    agreed(again)
    with refused("first batch"):
        again.send(again.write(1), auto=True)
    again.send(approved(again))
    kinds = [line["kind"] for line in again.ledger.lines()]
    assert kinds == ["consent", "found", "found", "approved", "sending", "sent"]
    with refused("nothing to delete"):
        again.undo(again.account.recent()[0].uri + "x")
    assert [p.text for p in again.undo("all")] == ["Geese."]  # not what may have been written by hand
    first = again.posts()[0]
    assert [p.key for p in again.undo(first.key)] == [first.key] and len(again.account.posts) == 1


def test_a_line_that_was_cut_off_anywhere_is_no_line(tmp_path):
    posting = in_memory(tmp_path)
    posting.send(approved(posting))
    whole = posting.ledger.path.read_bytes()
    last = whole[whole[:-1].rfind(b"\n") + 1 :]
    before = posting.ledger.posts()[0]
    for cut in range(1, len(last) + 1):
        posting.ledger.path.write_bytes(whole[:-cut])
        [post] = posting.ledger.posts()
        assert post.state == "pending" and post.text == before.text
    posting.ledger.path.write_bytes(whole[:-5])
    posting.send([])
    assert posting.ledger.posts()[0].state == "sent" and len(posting.account.posts) == 1


@pytest.mark.parametrize(
    "line", [b"", b"{}", b"[]", b"\xff", b'{"kind": "sent"}', b'{"kind": [], "time": 1}', b"1" * 5000]
)
def test_a_damaged_ledger_stops_everything(tmp_path, line):
    posting = in_memory(tmp_path)
    drafts = approved(posting)
    posting.ledger.path.write_bytes(line + b"\n" + posting.ledger.path.read_bytes())
    for act in (lambda: posting.send(drafts), posting.undo, posting.left_today, lambda: posting.write(1)):
        with refused("Line 1 of .* is damaged"):
            act()
    assert not posting.account.posts


def test_two_schedulers_at_once(tmp_path):
    one = in_memory(tmp_path)
    two, inside, leave = Posting(one.bot, one.account), threading.Event(), threading.Event()
    one.send(approved(one))
    real = one.account.send

    def slow(*args):
        inside.set()
        assert leave.wait(30)
        return real(*args)

    one.account.send = slow
    thread = threading.Thread(target=one.send, args=(one.write(1), True))
    thread.start()
    assert inside.wait(30)
    with refused("Another program is posting"):
        two.send(two.write(1), auto=True)
    leave.set()
    thread.join()
    assert len(one.account.posts) == 2


def test_the_ledger_stays_at_home(tiny_bot, tmp_path):
    Ledger(tiny_bot, "memory:x").add("approved", datetime.now(UTC), training="x", count=1)
    try:
        with zipfile.ZipFile(Bot.load(tiny_bot).zip(tmp_path / "wren.zip")) as z:
            assert POSTS not in z.namelist() and "run.json" in z.namelist()
        assert (tiny_bot / POSTS).parent != Bot.load(tiny_bot).model_folder
    finally:
        (tiny_bot / POSTS).unlink()


# --- Mastodon


def test_a_post_on_mastodon(server, tmp_path):
    server.user["source"]["note"] = "Tides."
    posting = agreed(on(server, Speaker(tmp_path)))
    assert not server.user["bot"] and not posted(server)
    [post] = posting.send(approved(posting))
    assert server.user["bot"] and server.user["source"]["note"].startswith("Tides.\n\n🤖 A bot.")
    assert "wrenandtide (X)" in server.user["source"]["note"] and "mira@example.org" in server.user["source"]["note"]
    [asked] = posted(server)
    assert asked.headers["idempotency-key"] == post.key and texts(server) == [post.text]
    assert server.statuses[0]["language"] == "en" and post.url
    note = server.user["source"]["note"]
    posting.send(approved(posting))
    assert server.user["source"]["note"] == note and sum("update_credentials" in a.path for a in server.asked) == 1
    assert [p.state for p in posting.posts()] == ["sent", "sent"]
    assert len(posting.undo("all")) == 2 and not server.statuses
    assert TOKEN not in posting.ledger.path.read_text()


def test_an_account_that_cannot_be_labelled_gets_no_post(server, tmp_path, monkeypatch):
    posting = agreed(on(server, Speaker(tmp_path)))
    server.may_edit = False
    with refused(r"isn't labelled as a bot and can't be .*scopes"):
        posting.send(approved(posting))
    server.may_edit = True
    monkeypatch.setattr(server, "_edit", lambda given: Answer(server.user))  # a server that ignores it
    with refused("isn't labelled as a bot and can't be, so"):
        posting.send(approved(posting))
    assert not posted(server) and not posting.ledger.lines("sending")


def test_wrong_tokens(server, tmp_path, monkeypatch):
    monkeypatch.setenv("MASTODON_ACCESS_TOKEN", "not-that-token")
    with refused("doesn't accept MASTODON_ACCESS_TOKEN") as e:
        on(server, Speaker(tmp_path))
    assert "not-that-token" not in str(e.value)
    monkeypatch.setenv("MASTODON_ACCESS_TOKEN", TOKEN)
    server.user["username"] = "mira"
    with refused("is of mira, not of wren_bot"):
        on(server, Speaker(tmp_path))
    monkeypatch.setenv("MASTODON_SERVER", "tide.example")
    asked = len(server.asked)
    with refused("takes a token"):
        on(server, Speaker(tmp_path))
    assert len(server.asked) == asked


def lose_answers(server, times):
    "The server does what it is asked, and its answer to a post is lost."

    def lost(asked):
        if asked.method == "POST" and asked.path.rstrip("/") == "/api/v1/statuses" and next(left) > 0:
            server.answer(asked)
            return DROP
        return None

    left = itertools.count(times, -1)
    server.fail = {0: lost}


def test_a_server_that_dies_after_the_post_arrived(server, tmp_path):
    posting = agreed(on(server, Speaker(tmp_path)))
    lose_answers(server, 2)
    posting.send(approved(posting))
    assert len({a.headers["idempotency-key"] for a in posted(server)}) == 1 and len(posted(server)) == 3
    assert len(server.statuses) == 1
    lose_answers(server, 99)
    drafts = approved(posting)
    with refused("Whether the last post arrived isn't known"):
        posting.send(drafts)
    server.keys.clear()  # it forgets them after an hour
    server.fail = {}
    later, before = on(server, Speaker(tmp_path)), len(posted(server))
    assert later.send([]) == [] and len(posted(server)) == before and len(server.statuses) == 2
    assert [p.state for p in later.posts()] == ["sent", "sent"] and drafts[
        0
    ].problem == "the account has posted it before"


def test_a_post_that_never_arrived_is_sent_again_for_an_hour(server, tmp_path, monkeypatch):
    posting = agreed(on(server, Speaker(tmp_path)))
    posting.send(approved(posting))
    server.fail = {0: lambda asked: DROP if asked.method == "POST" else None}
    for _ in range(2):
        with refused("arrived isn't known"):
            posting.send(approved(posting))
    assert [p.state for p in posting.posts()] == ["sent", "pending"]
    server.fail = {}
    key = posting.posts()[1].key
    posting.send([])
    assert server.keys[key] and [p.state for p in posting.posts()] == ["sent", "sent"]
    server.fail = {0: lambda asked: DROP if asked.method == "POST" else None}
    with refused("arrived isn't known"):
        posting.send(approved(posting))
    server.fail, server.ahead = {}, timedelta(hours=2)
    posting.look()
    posting.send([])
    assert [p.state for p in posting.posts()] == ["sent", "sent", "refused"] and len(server.statuses) == 2


KILLED = """
import sys
from runs import kill_at
from speaker import Speaker
from huggingtweets.publishing import ledger
from huggingtweets.publishing.accounts import open_account
from huggingtweets.publishing.posting import Posting

url, folder, n, before = sys.argv[1:]
posting = Posting(Speaker(folder), open_account(f"mastodon:wren_bot@{url}"))
if not posting.consent:
    posting.declare(True, True, "Mira", "mira@example.org")
drafts = posting.write(1)
drafts[0].approve()
if int(n):
    kill_at(ledger, "_append", int(n), before == "before")
posting.send(drafts if int(n) else [])
"""


@pytest.mark.parametrize("before", ["before", "after"])
@pytest.mark.parametrize("n", [1, 2, 3])  # approved, sending, sent
def test_killed_anywhere_it_posts_once(server, tmp_path, n, before):
    env = {"MASTODON_SERVER": server.host, "MASTODON_ACCESS_TOKEN": TOKEN, "NO_PROXY": "*"}
    killed = python(KILLED, server.url, tmp_path / "wren", str(n), before, cwd=tmp_path, env=env)
    assert killed.returncode == -9, killed.stderr
    there = len(server.statuses)
    assert there == (n == 3)
    done = python(KILLED, server.url, tmp_path / "wren", "0", "", cwd=tmp_path, env=env)
    assert done.returncode == 0, done.stderr
    written = n == 3 or (n, before) == (2, "after")  # the intent was on the disk
    assert (
        len(server.statuses) == written
        and [p.state for p in Ledger(tmp_path / "wren", f"{server.user['id']}@{server.host}").posts()]
        == ["sent"] * written
    )


def test_what_a_server_refuses_is_told_and_free_again(server, tmp_path):
    posting = agreed(on(server, Speaker(tmp_path)))
    server.fail = {0: lambda asked: refusal(422, "Validation failed: no") if asked.method == "POST" else None}
    drafts = approved(posting, 2)
    with refused("didn't take the post .*Validation failed: no"):
        posting.send(drafts)
    assert [p.state for p in posting.posts()] == ["refused"] * 2 and posting.left_today() == PER_DAY
    server.fail = {}
    assert len(posting.send(drafts)) == 2


def test_a_servers_own_limit_with_links(server, tmp_path):
    server.longest = 40
    posting = agreed(on(server, Speaker(tmp_path, "Short.")))
    [draft] = posting.write(1)
    draft.edit("Look at https://tide.example/a/very/long/way/to/the/clock")
    assert posting.account.limit.count(draft.text) == 31 and not draft.problem
    draft.edit("The tide is in, and it is as high as it was.")
    with refused("44 characters, and 40 are allowed"):
        draft.approve()


def test_limits_and_failures_of_the_network(server, tmp_path):
    posting = agreed(on(server, Speaker(tmp_path), RetryPolicy(max_wait=0)))
    drafts = approved(posting)
    server.fail = {0: lambda asked: refusal(429, "Slow down", retry_after=300) if asked.method == "POST" else None}
    with refused("5:00 minutes"):
        posting.send(drafts)
    server.fail = {0: Answer({"error": "down"}, 503)}
    with refused("out of order"):
        posting.send(drafts)
    server.die()
    with refused("failed"):
        posting.send(drafts)
    server.revive()
    server.fail = {}
    assert posting.send(drafts) == [] and len(server.statuses) == 1  # it was on its way since the first attempt


# --- answers


def test_who_is_answered_on_mastodon(server, tmp_path):
    bot = Speaker(tmp_path)
    posting = agreed(on(server, bot, per_day=20))
    posting.send(approved(posting))
    own = server.statuses[0]["id"]
    server.mention("@wren_bot is it high tide?", "901")
    server.mention("@wren_bot and now?", "902", above="901", mine=False)  # to somebody else, or itself
    server.mention("@wren_bot hello?", "903", who="mira", visibility="direct")
    server.mention("@wren_bot hello, colleague", "904", who="beep", bot=True)
    server.mention("@wren_bot @mira no, Mira", "905", who="ines", above="903", mine=False)
    server.mention("@wren_bot older", "906", who="old", time=server.date - timedelta(days=3))
    server.mention("@wren_bot right you are!", "907", who="ada", above=own)
    server.mention("@wren_bot", "908", who="silent")
    drafts = posting.answer()
    assert [d.answers.handle for d in drafts] == ["ada@geese.example", "gerald@geese.example"]
    assert bot.asked == ["right you are!", "is it high tide?"]
    for draft in drafts:
        draft.approve()
    posting.send(drafts)
    shown = texts(server)[-2:]
    assert [t.split()[0] for t in shown] == ["@ada@geese.example", "@gerald@geese.example"]
    assert [s["in_reply_to_id"] for s in server.statuses[-2:]] == ["907", "901"]
    assert [s["visibility"] for s in server.statuses[-2:]] == ["unlisted"] * 2
    again = on(server, bot)
    assert again.answer() == []
    server.mention("@wren_bot once more", "910", who="ada", above=own)  # the same thread
    server.mention("@wren_bot something else", "911", who="ada")  # another
    assert [d.answers.uri for d in again.answer()] == ["911"]
    posting.undo("all")
    assert not {d.answers.uri for d in on(server, bot).answer()} & {"901", "907"}  # a deleted answer was one


def test_an_answer_counts_the_name_in_front_of_it(server, tmp_path):
    server.longest = 40
    server.mention("@wren_bot well?", "901")
    posting = agreed(on(server, Speaker(tmp_path, "That is too long with a name.", "Yes, it is.")))
    assert [d.text for d in posting.answer()] == ["Yes, it is."]


def test_after_the_ledger_is_lost_nobody_is_answered_again(server, tmp_path):
    posting = agreed(on(server, Speaker(tmp_path)))
    server.mention("@wren_bot well?", "901")
    drafts = posting.answer()
    drafts[0].approve()
    posting.send(drafts)
    posting.ledger.path.unlink()
    server.mention("@wren_bot and now?", "902")
    assert on(server, Speaker(tmp_path)).answer() == []


def test_what_somebody_says_cannot_make_it_say_what_is_filtered(tmp_path):
    class Echo(Speaker):
        def reply(self, to, n=5, **options):
            return [to] * n

    account = MemoryAccount("wren-bot")
    posting = agreed(Posting(Echo(tmp_path), account, without=["barnacle"]))
    said = (
        "Say barnacle.",
        "Say b a r n a c l e!",
        "My number is 212 555-2368.",
        f"Say: {LEARNED}",
        SLURS[0],
        "Say hello, please.",
    )
    for i, text in enumerate(said):
        account.heard.append(Mention(f"m{i}", f"p{i}", f"t{i}", f"p{i}", text, posting.now()))
    assert [d.text for d in posting.answer()] == ["Say hello, please."]


def test_an_answer_that_was_given_meanwhile_is_not_given_again(tmp_path):
    posting = in_memory(tmp_path)
    posting.account.heard.append(Mention("m", "gerald", "t", "gerald", "Is it high tide?", posting.now()))
    one, two = posting.answer(), posting.answer()
    for draft in one + two:
        draft.approve()
    assert len(posting.send(one)) == 1 and posting.send(two) == []
    assert two[0].problem == "gerald was answered in this thread"


def test_a_mention_that_says_nothing_or_is_gone_stops_no_answers(tmp_path, monkeypatch):
    posting = in_memory(tmp_path)
    for i, text in enumerate(("https://example.org/tide", "Is it high tide?", "And now?", "")):
        posting.account.heard.append(Mention(f"m{i}", f"p{i}", f"t{i}", f"p{i}", text, posting.now()))

    def in_thread(mention):
        if mention.uri == "m2":
            raise Refused("memory refused (404).", 404)
        return mention

    monkeypatch.setattr(posting.account, "in_thread", in_thread)
    assert [d.answers.uri for d in posting.answer()] == ["m1"] and posting.bot.asked == ["Is it high tide?"]


def test_what_arrived_before_a_refusal_is_not_posted_again(tmp_path, monkeypatch):
    posting = in_memory(tmp_path)
    send = posting.account.send

    def twice(*what):  # as a session does whose first answer was lost
        send(*what)
        raise Refused("memory refused (400).", 400)

    monkeypatch.setattr(posting.account, "send", twice)
    drafts = posting.write(1)
    drafts[0].approve()
    assert len(posting.send(drafts)) == 1 and posting.send(drafts) == []
    assert len(posting.account.posts) == 1 and [p.state for p in posting.posts()] == ["sent"]
    assert posting.left_today() == PER_DAY - 1 and len(posting.undo()) == 1 and not posting.account.posts


def test_the_users_word_waits_for_a_program_that_posts(tmp_path):
    posting = in_memory(tmp_path)
    with posting.ledger.held(), pytest.raises(HuggingTweetsError, match="Another program is posting"):
        agreed(posting)


# --- the command


def run(*args, status=0):
    done = CliRunner().invoke(app, ["post", *map(str, args)], prog_name="huggingtweets")
    assert done.exit_code == status, done.output
    return done.stderr if status else done.stdout


def test_without_a_terminal_it_says_what_to_do(quick):
    said = run("bots/wren", "--to", "bluesky:wren-bot.example", status=1)
    assert "at a terminal" in said and "--auto" in said and "first batch" in said
    assert f"[default: {PER_DAY}]" in run("--help")


def typed(args, answers, **more):
    "Run the command on a terminal, and type an answer at each prompt. Returns what the terminal shows."
    leader, follower = pty.openpty()
    process = start(
        "-m", "huggingtweets", *args, stdin=follower, stdout=follower, stderr=follower, COLUMNS="200", **more
    )
    os.close(follower)
    shown, at = "", 0
    for prompt, answer in answers:
        while not (found := re.compile(prompt).search(shown, at)):
            ready, _, _ = select.select([leader], [], [], 120)
            assert ready, shown
            shown += os.read(leader, 4096).decode()
        at = found.end()
        os.write(leader, f"{answer}\n".encode())
    while True:
        try:
            shown += os.read(leader, 4096).decode()
        except OSError:
            break
    os.close(leader)
    return process.wait(), shown


def test_the_command_with_a_real_bot(server, tiny_bot, tmp_path):
    bot, to = tmp_path / "wren", f"mastodon:wren_bot@{server.url}"
    shutil.copytree(tiny_bot, bot)
    assert "would be labelled" not in run(bot, "--to", to, "--dry-run", "-n", "1")
    assert "first batch" in run(
        bot, "--to", to, "--auto", "--mine", "--bot-account", "--run-by", "Mira", "--contact", "m@example.org", status=1
    )
    (bot / POSTS).unlink()
    choice = r"\[q\]uit: "
    status, shown = typed(
        ["post", bot, "--to", to, "-n", "3", "--seed", "1"],
        [
            (r"all your own.*: ", "y"),
            (r"an account for this bot.*: ", "y"),
            (r"Who runs the bot.*: ", "Mira"),
            (r"want it gone.*: ", "mira@example.org"),
            (choice, "e"),
            (r"Its text.*: ", "Edited, with thanks to @gerald."),
            (choice, "y"),
            (choice, "x"),
            (choice, "r"),
            (choice, "y"),
            (choice, "n"),
            (r"Post 2 tweets now.*: ", "y"),
        ],
        MASTODON_SERVER=server.host,
        MASTODON_ACCESS_TOKEN=TOKEN,
        NO_PROXY="*",
    )
    assert status == 0 and "Traceback" not in shown, shown
    assert len(server.statuses) == 2 and texts(server)[0] == "Edited, with thanks to gerald." and server.user["bot"]
    assert "labelled as a bot, and" in run(bot, "--to", to, "--dry-run", "-n", "1") and len(server.statuses) == 2
    run(bot, "--to", to, "--auto", "-n", "2")
    listed = run(bot, "--to", to, "--list")
    assert len(server.statuses) == 4 and listed.count("  sent     ") == 4
    assert "has had its 4 posts" in run(bot, "--to", to, "--auto", "--per-day", "4", status=1)
    # Those of one second may stand in any order: a server's clock is known to a second.
    key = next(line for line in listed.splitlines() if "Edited, with" in line).split()[0]
    would = run(bot, "--to", to, "--undo", key, "--dry-run")
    assert would == "Would delete: Edited, with thanks to gerald.\n" and len(server.statuses) == 4
    assert "has no post 'nothing'" in run(bot, "--to", to, "--undo", "nothing", "--dry-run", status=1)
    assert "Edited, with" in run(bot, "--to", to, "--undo", key) and len(server.statuses) == 3
    assert run(bot, "--to", to, "--undo", "all").count("Deleted: ") == 3 and not server.statuses
    server.mention("@wren_bot is it high tide?")
    assert "never seen what its tweets answer" in run(bot, "--to", to, "--auto", "--answer", status=1)
