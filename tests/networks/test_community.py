"The Community Archive: every tweet as it was given, whatever happens on the way."

import base64
import contextlib
import json
import logging
from datetime import timedelta

import pytest
from community_server import KEY, CommunityServer, row
from loopback import DROP, HTML, Answer, refusal
from makers import ids, made, rows_of, texts

from huggingtweets import Account, Bot, HuggingTweetsError, clean, download, finetune
from huggingtweets.sources.http import RetryPolicy
from huggingtweets.sources.journal import locked_folder

BUSY = Answer(
    {"code": "57014", "details": None, "hint": None, "message": "canceling statement due to statement timeout"}, 500
)


@pytest.fixture(autouse=True)
def key(quick, monkeypatch):
    monkeypatch.setenv("COMMUNITY_ARCHIVE_KEY", KEY)


@pytest.fixture
def archive(monkeypatch):
    "A service with nothing in it."
    with CommunityServer() as server:
        monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", server.url)
        yield server


def got(handle="alice", **options):
    return download(f"community:{handle}", on_progress=lambda a: None, **options)


def fill(server, n=20, most=6, username="alice"):
    server.rows, server.most = [row(t, username) for t in made(n)], most


def test_replies_come_with_what_they_answer(archive):
    fill(archive, n=300, most=1000)
    asked = [
        row({"id": 7_000 + i, "time": made(1)[0]["time"], "text": f"Who wound clock {i}?"}, "bob") for i in range(150)
    ]
    for i, r in enumerate(archive.rows[::2]):
        r["reply_to_tweet_id"] = str(7_000 + i)
    archive.rows[1]["reply_to_tweet_id"] = archive.rows[3]["tweet_id"]  # a thread
    archive.rows[5]["reply_to_tweet_id"] = "1"  # of somebody who hasn't donated
    mine = [r["tweet_id"] for r in archive.rows[::2]]
    archive.rows += asked
    timeline = got(context=True)
    assert {t.id: t.context for t in timeline if t.context} == {
        id: f"Who wound clock {i}?" for i, id in enumerate(mine)
    }
    assert [a["tweet_id"].count(",") + 1 for a in archive.asked if a["tweet_id"]] == [100, 52]
    archive.asked.clear()
    assert got(context=True).answers == 150 and not any(a["tweet_id"] for a in archive.asked)
    assert got().answers == 0


def test_every_tweet_of_a_real_account_comes_back_as_it_was(archive, shared_data):
    rows = rows_of(shared_data)
    archive.rows = [
        row(r, "BernieSanders", account_display_name="Bernie", avatar_media_url="https://pbs.example/b.jpg")
        for r in rows
    ]
    seen = []
    timeline = download("community:berniesanders", on_progress=seen.append)
    served = sorted(((r["time"], str(r["id"]), r["text"]) for r in rows), reverse=True)
    assert [(t.time, t.id, t.text) for t in timeline] == served and len(served) == 7386
    assert timeline.account == Account("BernieSanders", "community", "Bernie", "https://pbs.example/b.jpg")
    assert timeline.origin == "community:berniesanders"
    assert [a["limit"] for a in archive.asked] == ["1000"] * len(archive.asked) and len(archive.asked) in (8, 9)
    assert [a.posts for a in seen] == sorted(a.posts for a in seen) and seen[-1].done and seen[-1].posts == 7386
    assert seen[1].total == 7386 and seen[1].posts == 1000


def test_retweets_and_replies_are_marked(archive):
    a, b, c, d = made(4)
    archive.rows = [
        row({**a, "text": "RT @bob: his words"}),
        row(b, reply_to_tweet_id="1"),
        row(c, reply_to_user_id="2"),
        row(d),
    ]
    assert [(t.retweet, t.reply, t.lang) for t in got()] == [
        (True, False, ""),
        (False, True, ""),
        (False, True, ""),
        (False, False, ""),
    ]


def test_empty_texts_and_missing_profiles_are_no_obstacle(archive):
    a, b = made(2)
    archive.rows = [
        row({**a, "text": None}, account_display_name=None, avatar_media_url=None),
        row(b, account_display_name=None, avatar_media_url=None),
    ]
    timeline = got()
    assert texts(timeline) == ["", b["text"]] and timeline.account == Account("alice", "community")


@pytest.mark.parametrize("most", [2, 3, 7, 1000])
def test_a_service_with_smaller_pages_gives_all_the_same(archive, most):
    fill(archive, 20, most)
    assert ids(got()) == list(range(1019, 999, -1))


@pytest.mark.parametrize("shift", range(6))
def test_tweets_of_one_second_on_a_page_border_all_come(archive, shift):
    rows = made(30)
    for r in rows[5 + shift : 11 + shift]:
        r["time"] = rows[5 + shift]["time"]
    archive.rows, archive.most = [row(r) for r in rows], 8
    assert sorted(ids(got())) == list(range(1000, 1030))


def test_more_tweets_in_one_second_than_a_page_holds_lose_nothing_silently(archive):
    rows = made(20)
    for r in rows[4:14]:
        r["time"] = rows[4]["time"]
    archive.rows, archive.most = [row(r) for r in rows], 5
    try:
        assert sorted(ids(got())) == list(range(1000, 1020))
    except HuggingTweetsError as e:  # saying so would do, too
        assert "same" in str(e) or "second" in str(e)


def test_rows_of_others_that_match_the_underscore_are_left_out(archive):
    archive.rows = [
        row({**t, "id": t["id"] * 10 + i, "time": t["time"] + timedelta(seconds=i)}, name)
        for t in made(15)
        for i, name in enumerate(["a_b", "A_B", "axb", "a1b"])
    ]
    archive.most = 7
    timeline = got("A_b")
    assert sorted(ids(timeline)) == sorted(t["id"] * 10 + i for t in made(15) for i in (0, 1))
    assert timeline.account.handle.lower() == "a_b"


@pytest.mark.parametrize("mine", range(1, 5))
def test_many_rows_of_others_after_mine_are_passed_over(archive, mine):
    rows = made(20)
    archive.rows = [row(t, "a_b" if i < mine or i > 16 else "axb") for i, t in enumerate(rows)]
    archive.most = 3
    assert ids(got("a_b")) == [t["id"] for i, t in enumerate(rows) if i < mine or i > 16]


def test_an_account_that_only_others_match_has_given_nothing(archive):
    fill(archive, 20, 6, "axb")
    with pytest.raises(HuggingTweetsError, match="No one has donated tweets of @a_b to the Community Archive"):
        got("a_b")
    with pytest.raises(HuggingTweetsError, match="No one has donated tweets of @nobody"):
        got("nobody")


def test_a_second_call_asks_only_for_what_is_newer(archive):
    fill(archive, 20, 6)
    assert len(got()) == 20
    archive.asked.clear()
    assert len(got()) == 20 and len(archive.asked) == 1
    assert archive.asked[0].every("created_at") == [f"gte.{made(20)[0]['time'].isoformat()}"]
    archive.rows += [row(t) for t in made(10, start=20)]
    archive.asked.clear()
    assert ids(got()) == list(range(1029, 999, -1))
    assert all(f"gte.{made(20)[0]['time'].isoformat()}" in a.every("created_at") for a in archive.asked) and len(
        archive.asked
    ) in (2, 3)
    assert ids(got()) == list(range(1029, 999, -1))


def test_a_tweet_in_the_same_second_as_the_newest_is_found_later(archive):
    fill(archive, 10, 6)
    got()
    archive.rows.append(row({"id": 5000, "time": made(10)[0]["time"], "text": "given later"}))
    assert "given later" in texts(got()) and len(got()) == 11


@pytest.mark.parametrize(
    "failure",
    [DROP, Answer(b"[{", drop=1), BUSY, Answer({"message": "x"}, 503), Answer({"message": "no"}, 400), HTML],
    ids=["cut", "half", "57014", "503", "400", "html"],
)
def test_an_interrupted_download_goes_on_where_it_was(archive, failure):
    fill(archive, 30, 6)
    archive.fail = dict.fromkeys(range(3, 30), failure)
    with pytest.raises(HuggingTweetsError):
        got()
    cursor = archive.asked[-1].every("created_at")
    archive.fail = {}
    archive.asked.clear()
    assert ids(got()) == list(range(1029, 999, -1))
    assert archive.asked[0].every("created_at") == [f"gte.{made(30)[0]['time'].isoformat()}"]
    assert archive.asked[1].every("created_at") == cursor
    asked = [tuple(a.every("created_at")) for a in archive.asked]
    assert len(set(asked)) == len(asked)


@pytest.mark.parametrize(
    "failure", [DROP, BUSY, Answer(b"x" * 100, drop=50), Answer({}, 408)], ids=["cut", "57014", "half", "408"]
)
def test_what_passes_is_asked_again(archive, failure):
    fill(archive)
    archive.fail = dict.fromkeys([1, 3, 4, 6], failure)
    assert ids(got()) == list(range(1019, 999, -1))


def test_new_tweets_while_reading_come_with_the_next_call(archive):
    fill(archive)

    def given(asked):
        archive.rows += [row(t) for t in made(5, start=20)]

    archive.fail = {2: given}
    assert ids(got()) == list(range(1019, 999, -1))
    assert ids(got()) == list(range(1024, 999, -1))


def test_a_service_that_does_not_go_on_is_left(archive):
    fill(archive)
    turns = []

    def again(asked):
        turns.append(1)
        return Answer([row({**t, "time": t["time"] - timedelta(days=len(turns))}) for t in made(6)])

    archive.fail = {0: again}
    with pytest.raises(HuggingTweetsError, match="same posts again and again, so the download was stopped"):
        got()
    assert len(turns) < 5


def test_max_posts_and_refresh(archive):
    fill(archive)
    assert ids(got(max_posts=8)) == list(range(1019, 1011, -1)) and len(archive.asked) == 2
    assert ids(got(max_posts=2)) == [1019, 1018]
    assert ids(got()) == list(range(1019, 999, -1))
    archive.rows = [row({**t, "text": "corrected"}) for t in made(3)]
    assert len(got()) == 20 and texts(got(refresh=True)) == ["corrected"] * 3


def test_limits_are_obeyed(archive, monkeypatch):
    fill(archive)
    monkeypatch.setattr(RetryPolicy, "pause", lambda self, seconds: self.on_wait(seconds))
    archive.fail = {2: refusal(429, "slow down", Retry_After=30)}
    seen = []
    assert len(download("community:alice", on_progress=seen.append)) == 20
    assert [round(a.waiting) for a in seen if a.waiting] == [30] and "go on in 0:30" in str(
        next(a for a in seen if a.waiting)
    )
    archive.fail = {0: refusal(429, "slow down", Retry_After=30)}
    with pytest.raises(HuggingTweetsError, match=r"ends in 0:30 minutes, longer than you want to wait \(0:20\)"):
        got(max_wait=20)
    archive.fail = {}
    assert len(got()) == 20


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (Answer({"message": "Invalid API key"}, 401), "doesn't take the key.*COMMUNITY_ARCHIVE_KEY.*api-doc.md"),
        (
            Answer({"message": "permission denied for view enriched_tweets", "code": "42501"}, 403),
            "doesn't take the key",
        ),
        (
            Answer({"message": "Could not find the table"}, 404),
            r"There is no Community Archive at http://127.*/rest/v1\. .*api-doc\.md",
        ),
        (
            Answer({"message": "column tweets.nonsense does not exist", "code": "42703"}, 400),
            r"refused \(400: column tweets\.nonsense does not exist\)",
        ),
        (BUSY, r"is out of order \(500: canceling statement due to statement timeout\)"),
        (DROP, "The connection to 127.* failed"),
        (HTML, "answered with text/html where data was expected"),
        (Answer({"a": "b"}), "where data was expected"),
        (Answer({}), "where data was expected"),
        (Answer("text"), "where data was expected"),
        (Answer(None), "where data was expected"),
        (Answer([1]), "where data was expected"),
        (Answer([None]), "where data was expected"),
        (Answer([{}]), "where data was expected"),
        (Answer([row({**made(1)[0]}, username=None)]), "where data was expected"),
        (Answer([{**row(made(1)[0]), "created_at": "yesterday"}]), "where data was expected"),
        (Answer([{**row(made(1)[0]), "created_at": None}]), "where data was expected"),
        (Answer([{**row(made(1)[0]), "tweet_id": None}]), "where data was expected"),
        (Answer([{**row(made(1)[0]), "full_text": 7}]), "where data was expected"),
        (Answer([{**row(made(1)[0]), "full_text": ["a"]}]), "where data was expected"),
        (Answer(b"[" * 100_000), "where data was expected"),
    ],
)
def test_each_failure_has_its_own_message_and_none_has_the_key(archive, answer, message, caplog):
    caplog.set_level(logging.DEBUG)
    archive.fail = {0: answer}
    with pytest.raises(HuggingTweetsError, match=message) as e:
        got()
    assert KEY not in str(e.value) and KEY not in caplog.text and len(str(e.value)) < 600


def test_the_key_goes_to_the_service_and_nowhere_else(archive, caplog, tmp_path, monkeypatch):
    caplog.set_level(logging.DEBUG)
    fill(archive)
    assert len(got()) == 20
    assert all(a.headers["apikey"] == KEY and a.headers["authorization"] == f"Bearer {KEY}" for a in archive.asked)
    with CommunityServer(archive.rows) as other:
        archive.fail = {
            0: Answer(b"", 307, {"Location": other.url.replace("127.0.0.1", "localhost") + "/rest/v1/enriched_tweets"})
        }
        with pytest.raises(HuggingTweetsError, match="another place"):
            got()
        archive.fail = {
            0: Answer(b"", 307, {"Location": other.url + "/rest/v1/enriched_tweets"})
        }  # another port is another server
        with contextlib.suppress(HuggingTweetsError):
            got()
        assert all("apikey" not in a.headers and "authorization" not in a.headers for a in other.asked)
    monkeypatch.setenv("COMMUNITY_ARCHIVE_KEY", "wrong-key-of-mine")
    archive.fail = {}
    with pytest.raises(HuggingTweetsError, match="doesn't take the key") as e:
        got()
    assert "wrong-key-of-mine" not in str(e.value) + caplog.text and KEY not in caplog.text
    assert not any(KEY.encode() in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())


@pytest.mark.parametrize("ending", ["", "/", "/rest/v1", "/rest/v1/"])
def test_the_address_may_be_given_in_each_form(archive, monkeypatch, ending):
    fill(archive)
    monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", archive.url + ending)
    assert len(got()) == 20 and {a.path for a in archive.asked} == {"/rest/v1/enriched_tweets"}


def test_without_settings_the_published_address_and_key_are_used(archive, monkeypatch):
    from huggingtweets.sources import (
        community_archive,
    )  # imported at the top, it would be the first network of all tests

    fill(archive)
    assert community_archive.URL == "https://fabxmporizzqflnftavs.supabase.co"
    claims = json.loads(base64.urlsafe_b64decode(community_archive.KEY.split(".")[1] + "=="))
    assert claims["role"] == "anon" and claims["ref"] in community_archive.URL
    monkeypatch.setattr(community_archive, "URL", archive.url)
    monkeypatch.setattr(community_archive, "KEY", KEY)
    for name in ("COMMUNITY_ARCHIVE_URL", "COMMUNITY_ARCHIVE_KEY"):
        monkeypatch.delenv(name)
    assert len(got()) == 20 and {a.headers["apikey"] for a in archive.asked} == {KEY}


def test_settings_may_stand_in_a_file(archive, monkeypatch, tmp_path):
    fill(archive)
    for name in ("COMMUNITY_ARCHIVE_URL", "COMMUNITY_ARCHIVE_KEY"):
        monkeypatch.delenv(name)
    (tmp_path / ".env").write_text(
        f"COMMUNITY_ARCHIVE_URL={archive.url}\nCOMMUNITY_ARCHIVE_KEY='{KEY}'\n", encoding="utf-8"
    )
    assert len(got()) == 20


def test_an_address_that_is_none_is_refused(monkeypatch):
    monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", "not an address")
    with pytest.raises(HuggingTweetsError, match="isn't a web address"):
        got()


def test_two_downloads_of_one_account_at_once_are_refused(archive):
    fill(archive)
    with (
        locked_folder("community", "alice"),
        pytest.raises(HuggingTweetsError, match="is being downloaded by another process just now"),
    ):
        got()
    assert not archive.asked
    assert len(got()) == 20


def test_from_an_account_to_its_bot(archive, shared_data, tiny_base, tmp_path):
    archive.rows = [row(r, "BernieSanders") for r in rows_of(shared_data, 450)]
    finetune(clean(got("berniesanders")), str(tiny_base), tmp_path / "bot", max_steps=3, on_progress=lambda p: None)
    assert len(Bot.load(tmp_path / "bot").tweet("My dream is", n=2, seed=1)) == 2


def test_options_of_other_sources_mean_nothing_here(archive):
    for name, value in (("content_warnings", False), ("encoding", "utf-8"), ("time", "when")):
        with pytest.raises(HuggingTweetsError, match=f"option {name} means nothing for community:alice"):
            got(**{name: value})
    assert not archive.asked
