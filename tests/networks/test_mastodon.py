"Accounts on Mastodon: every post as it was served, whatever happens on the way."

import logging
import re
import threading
from datetime import timedelta

import pytest
from community_server import KEY, CommunityServer, row
from loopback import DROP, HTML, Answer, refusal
from makers import ids, made, rows_of, texts
from mastodon_server import PICTURE, POLL, TOKEN, MastodonServer, account, boost, reset, status

from huggingtweets import Account, Bot, HuggingTweetsError, clean, download, finetune
from huggingtweets.sources.http import RetryPolicy

pytestmark = pytest.mark.usefixtures("quick")


@pytest.fixture
def pauses(monkeypatch):
    "How long each pause would have been; none is made."
    made = []

    def pause(self, seconds):
        self.check()
        self.on_wait(seconds)
        if seconds:
            made.append(seconds)
        self.until = 0.0

    monkeypatch.setattr(RetryPolicy, "pause", pause)
    return made


def got(address, **options):
    return download(
        address if isinstance(address, (str, list)) else address.address, on_progress=lambda a: None, **options
    )


def server(n=10, page=4, **more):
    return MastodonServer([status(t) for t in made(n)], page=page, **more)


def as_text(text):
    "What Mastodon's HTML can hold of a text."
    lines = "\n".join(line.strip() for line in text.split("\n"))
    while "\n\n\n" in lines:
        lines = lines.replace("\n\n\n", "\n\n")
    return lines.strip()


@pytest.mark.any_version
def test_every_tweet_of_a_real_account_comes_back_as_it_was(shared_data):
    rows = rows_of(shared_data, 1500)
    with MastodonServer([status(r) for r in rows]) as s:
        seen = []
        timeline = download(s.address, on_progress=seen.append)
    # Of blanks between two tags an HTML parser keeps one, as a browser does.
    assert [re.sub(" +", " ", t) for t in texts(timeline)] == [re.sub(" +", " ", as_text(r["text"])) for r in rows]
    assert [(t.id, t.time) for t in timeline] == [(str(r["id"]), r["time"]) for r in rows]
    assert timeline.account == Account(
        f"alice@{s.host}", "mastodon", "Alice Doe", "https://files.mastodon.example/a.png"
    )
    assert timeline.origin == f"@alice@{s.host}"
    assert all(a["limit"] == "40" for a in s.pages) and len(s.pages) == 39  # the last is empty
    assert {a["since_id"] for a in s.pages} == {None} and len({a["max_id"] for a in s.pages}) == 39
    assert [a.posts for a in seen] == sorted(a.posts for a in seen) and seen[-1].done and seen[-1].posts == 1500
    assert seen[1].total == 1500 and str(seen[1]) == f"{s.address}: 40 of about 1,500 posts"


def test_boosts_replies_languages_polls_and_pictures():
    a, b, c, d, e = made(5)
    with MastodonServer(
        [
            boost(a, "somebody else's words"),
            status(b, in_reply_to_id="1", in_reply_to_account_id="2", language="de"),
            status(c, poll=POLL, language=None),
            status(d, media_attachments=[PICTURE], content="", visibility="unlisted"),
            status(e, edited_at="2021-01-01T00:00:00.000Z", language="pt-BR"),
        ]
    ) as s:
        posts = list(got(s))
    assert [(t.text, t.retweet, t.reply, t.lang) for t in posts] == [
        ("somebody else's words", True, False, "en"),
        (b["text"], False, True, "de"),
        (c["text"], False, False, ""),
        ("", False, False, "en"),
        (e["text"], False, False, "pt-BR"),
    ]


@pytest.mark.parametrize("several", [True, False], ids=["4.3", "before"])
def test_replies_come_with_what_they_answer(several):
    tweets = made(30)
    with server(0) as s:
        s.several = several
        for i, t in enumerate(tweets):
            mine = {"in_reply_to_id": str(t["id"] - 1), "in_reply_to_account_id": account()["id"]}
            others = {"in_reply_to_id": str(i), "in_reply_to_account_id": "2"}
            s.statuses.append(status(t, **(mine if i == 5 else others if i % 2 else {})))
            asked = {"id": i, "time": t["time"], "text": f"question <{i}> of mine"}
            s.others[str(i)] = status(asked, account("bob", id="2"), spoiler_text="tea" if i == 7 else "")
        del s.others["9"]  # deleted
        assert got(s).answers == 0
        s.asked.clear()
        seen = []
        timeline = download(s.address, on_progress=seen.append, context=True)
        said = {1000 + 29 - i: f"question <{i}> of mine" for i in range(1, 30, 2) if i not in (5, 9)}
        said[1022] = "tea\nquestion <7> of mine"
        assert {int(t.id): t.context for t in timeline if t.context} == said and timeline.answers == 13
        asked = [a for a in s.asked if a.path.startswith("/api/v1/statuses")]
        assert len(asked) == (1 if several else 15) and seen[-2].answered == (14, 14)
        s.asked.clear()
        assert got(s, context=True).answers == 13  # kept, and that one is gone as well
        assert not [a for a in s.asked if a.path.startswith("/api/v1/statuses")]
        assert texts(got(s, context=True, content_warnings=False)) == texts(timeline)
        assert got(s, context=True, refresh=True).answers == 13


def test_content_warnings_are_a_first_line_or_left_out_also_afterwards():
    first, second = made(2)
    with MastodonServer([status(first, spoiler_text="politics & <food> ", sensitive=True), status(second)]) as s:
        assert texts(got(s)) == [f"politics & <food>\n{first['text']}", second["text"]]
        assert texts(got(s, content_warnings=False)) == [first["text"], second["text"]]
        assert texts(got(s, content_warnings=True)) == [f"politics & <food>\n{first['text']}", second["text"]]
        assert sum(len(a.every("max_id")) == 0 and a["since_id"] is None for a in s.pages) == 1  # fetched once


def test_a_second_call_asks_only_for_what_is_newer():
    with server(10) as s:
        assert ids(got(s)) == list(range(1009, 999, -1))
        s.asked.clear()
        assert len(got(s)) == 10 and [a["since_id"] for a in s.pages] == ["1009"]
        s.statuses += [status(t) for t in made(6, start=10)]
        s.asked.clear()
        assert ids(got(s)) == list(range(1015, 999, -1))
        assert {a["since_id"] for a in s.pages} == {"1009"} and [a["max_id"] for a in s.pages] == [None, "1012", "1010"]
        s.asked.clear()
        s.statuses = [p for p in s.statuses if p["id"] != "1015"]  # the newest is deleted
        assert len(got(s)) == 16 and [a["since_id"] for a in s.pages] == ["1015"]


@pytest.mark.parametrize(
    "failure",
    [
        DROP,
        Answer(b"[{", drop=1),
        refusal(503, "Service Unavailable"),
        refusal(500, "oops"),
        Answer(b"bad gateway", 502),
        HTML,
    ],
    ids=["cut", "half", "503", "500", "502", "html"],
)
def test_an_interrupted_download_goes_on_where_it_was(failure):
    with server(20) as s:
        s.fail = dict.fromkeys(range(4, 20), failure)
        with pytest.raises(HuggingTweetsError):
            got(s)
        before, s.fail = [a["max_id"] for a in s.pages[:2]], {}
        assert before == [None, "1016"]
        s.asked.clear()
        assert ids(got(s)) == list(range(1019, 999, -1))
        assert [(a["max_id"], a["since_id"]) for a in s.pages][:2] == [(None, "1019"), ("1012", None)]
        assert len({a["max_id"] for a in s.pages}) == len(s.pages)


@pytest.mark.parametrize(
    "failure", [DROP, refusal(503, "Service Unavailable"), refusal(408, "slow"), Answer(b"x" * 100, drop=50)]
)
def test_what_passes_is_asked_again(failure):
    with server(10) as s:
        s.fail = {1: failure, 3: failure, 4: failure, 6: failure}
        assert ids(got(s)) == list(range(1009, 999, -1))


def test_new_posts_while_reading_come_with_the_next_call():
    with server(12) as s:

        def post(asked):
            s.statuses += [status(t) for t in made(5, start=12)]

        s.fail = {3: post}
        assert ids(got(s)) == list(range(1011, 999, -1))
        assert ids(got(s)) == list(range(1016, 999, -1))


def test_posts_between_an_interruption_and_the_next_call_leave_no_gap():
    with server(12) as s:
        for n in (12, 19, 25):
            s.fail = {len(s.asked) + 4: refusal(403, "not now")}
            with pytest.raises(HuggingTweetsError):
                got(s)
            s.statuses += [
                status(t)
                for t in made(6 if n == 25 else 25 - n, start=n)
                if str(t["id"]) not in {p["id"] for p in s.statuses}
            ]
        s.fail = {}
        assert ids(got(s)) == sorted((int(p["id"]) for p in s.statuses), reverse=True)


def test_a_link_header_that_goes_further_than_the_posts_is_followed():
    with server(9) as s:
        usual, page = s.answer, []

        def filtered(asked):  # servers take out what is not for everyone after they have cut the page
            answer = usual(asked)
            if asked.path.endswith("/statuses"):
                page.append(len(answer.body))
                answer.body = [p for p in answer.body if p["id"] not in ("1005", "1004", "1003", "1002", "1001")]
            return answer

        s.answer = filtered
        assert ids(got(s)) == [1008, 1007, 1006, 1000]


def test_a_server_that_hands_out_the_same_page_for_ever_is_left():
    with server(8) as s:
        s.fail = {
            n: lambda asked: Answer(
                s.statuses[:4], headers={"Link": f'<{s.url}/api?max_id={len(s.asked)}>; rel="next"'}
            )
            for n in range(2, 50)
        }
        with pytest.raises(HuggingTweetsError, match="same posts again and again, so the download was stopped"):
            got(s)
        assert len(s.asked) < 6


def test_empty_pages_for_ever_are_left():
    with server(8) as s:
        s.fail = {n: Answer([], headers={"Link": f'<{s.url}/api?max_id=77>; rel="next"'}) for n in range(3, 50)}
        with pytest.raises(HuggingTweetsError, match="same posts again and again"):
            got(s)
        assert len(s.asked) < 8


def test_max_posts_stops_early_and_a_later_call_gets_the_rest():
    with server(20) as s:
        assert ids(got(s, max_posts=6)) == list(range(1019, 1013, -1)) and len(s.pages) == 2
        assert ids(got(s, max_posts=3)) == [1019, 1018, 1017]
        s.asked.clear()
        assert ids(got(s)) == list(range(1019, 999, -1))
        assert (s.pages[0]["max_id"], s.pages[0]["since_id"]) == (None, "1019") and s.pages[1]["max_id"] == "1012"


def test_refresh_starts_over_and_forgets_what_was_deleted():
    with server(6) as s:
        got(s)
        s.statuses = [status({**t, "text": "edited"}) for t in made(4)]
        assert len(got(s)) == 6
        assert texts(got(s, refresh=True)) == ["edited"] * 4


def test_another_account_of_the_same_name_is_not_mixed_in():
    with server(6) as s:
        got(s)
        s.user["id"] = "555"
        with pytest.raises(
            HuggingTweetsError, match=r"another account than the one that was downloaded before.*refresh"
        ):
            got(s)
        assert len(got(s, refresh=True)) == 6


def test_a_limit_is_waited_for_and_reported():
    with server(10) as s:
        s.fail = {
            3: lambda a: refusal(
                429, "Too many requests", X_RateLimit_Limit=300, X_RateLimit_Remaining=0, X_RateLimit_Reset=reset(1)
            )
        }
        seen = []
        assert len(download(s.address, on_progress=seen.append)) == 10
    waiting = [a.waiting for a in seen if a.waiting]
    assert waiting and waiting == sorted(waiting, reverse=True) and max(waiting) < 5
    assert "the server lets us go on in 0:0" in str(next(a for a in seen if a.waiting))
    assert not seen[-1].waiting and seen[-1].done


def test_a_used_up_limit_is_obeyed_before_the_next_request(pauses):
    with server(10) as s:
        s.limits = [299, 0, 298]
        s.fail = {4: lambda asked: pauses.append("asked")}
        assert len(got(s)) == 10
    assert len(pauses) == 2 and pauses[0] > 0 and pauses[1] == "asked"


def test_a_longer_limit_than_wanted_ends_the_download_and_keeps_what_came(pauses):
    with server(10) as s:
        s.fail = {3: refusal(429, "Too many requests", X_RateLimit_Reset=reset(300))}
        with pytest.raises(
            HuggingTweetsError,
            match=r"asks us to slow down\. It ends in [45]:\d\d minutes, longer than you want to wait \(0:10\)",
        ):
            got(s, max_wait=10)
        assert not pauses
        s.asked.clear()
        assert len(got(s)) == 10 and s.pages[1]["max_id"] == "1006"


def test_limits_that_never_end_are_not_waited_for_for_ever(pauses):
    with server(10) as s:
        s.fail = {n: refusal(429, "Too many requests", X_RateLimit_Reset=reset(-5)) for n in range(2, 10_000)}
        with pytest.raises(HuggingTweetsError, match="longer than you want to wait"):
            got(s)
    assert sum(pauses) < 20 * 60 and len(s.asked) < 40


@pytest.mark.parametrize(
    ("answer", "message"),
    [
        (refusal(404, "Record not found"), r"knows no account @alice@127.*Check the spelling and the server"),
        (
            refusal(401, "This method requires an authenticated user"),
            r"members only.*\(127.*401: This method requires.*set MASTODON_SERVER=127",
        ),
        (refusal(403, "Forbidden"), r"or has blocked this computer \(127.*403: Forbidden\)"),
        (refusal(410, "Gone"), "is gone from 127.*closed or suspended"),
        (refusal(422, "Validation failed"), r"refused \(422: Validation failed\)"),
        (Answer(b"", 501), r"refused \(501\)"),
        (refusal(503, "Service Unavailable"), r"is out of order \(503: Service Unavailable\)\. Try again later"),
        (refusal(429, "Too many requests", Retry_After=9999), "slow down.*longer than you want to wait"),
        (DROP, "The connection to 127.* failed"),
        (HTML, "answered with something else where data was expected|answered with text/html where data was expected"),
        (Answer([]), "answered with something else where data was expected"),
        (Answer({}), "where data was expected"),
        (Answer("text"), "where data was expected"),
        (Answer(b"null"), "where data was expected"),
        (Answer(b"[" * 100_000), "where data was expected"),
        (Answer(b"\xff\xfe\x00"), "where data was expected"),
        (Answer(account(id=None)), "where data was expected"),
        (Answer(account(suspended=True)), "has suspended @alice@127.*can't be read"),
    ],
    ids=str,
)
@pytest.mark.filterwarnings("ignore::UserWarning")
def test_each_refusal_of_the_account_has_its_own_message(answer, message):
    with server(3) as s:
        s.fail = {0: answer}
        with pytest.raises(HuggingTweetsError, match=message) as e:
            got(s)
    assert len(str(e.value)) < 600 and "\x1b" not in str(e.value)


@pytest.mark.parametrize(
    "body", [{"error": "x"}, {}, "text", [1, 2], ["a"], [{}], [{"id": "1"}, None], [None], [[]], 7]
)
def test_pages_that_make_no_sense_are_refused(body):
    with server(3) as s:
        s.fail = {2: Answer(body)}
        with pytest.raises(HuggingTweetsError, match="where data was expected"):
            got(s)


def test_a_server_cannot_write_to_the_terminal():
    with server(3) as s:
        s.fail = {0: refusal(422, "\x1b[2J\x07evil\u202e" + "x" * 10_000)}
        with pytest.raises(HuggingTweetsError) as e:
            got(s)
    assert str(e.value).isprintable() and len(str(e.value)) < 400


def test_a_locked_account_without_posts_says_so_and_an_empty_one_too():
    with (
        MastodonServer(locked=True) as s,
        pytest.raises(HuggingTweetsError, match="is locked: it shows its posts to followers only"),
    ):
        got(s)
    with MastodonServer() as s, pytest.raises(HuggingTweetsError, match="holds no tweets"):
        got(s)


def test_the_token_opens_its_own_server_only(monkeypatch, caplog, tmp_path):
    caplog.set_level(logging.DEBUG)
    monkeypatch.setenv("MASTODON_ACCESS_TOKEN", TOKEN)
    with server(5, members_only=TOKEN) as ours, server(5, username="bob") as other:
        for named in ("", "mastodon.social", other.host):
            monkeypatch.setenv("MASTODON_SERVER", named)
            with pytest.raises(HuggingTweetsError, match="members only") as e:
                got(ours)
            assert "authorization" not in ours.asked[-1].headers and TOKEN not in str(e.value)
        for named in (ours.host, ours.host.upper(), f"https://{ours.host}/"):
            monkeypatch.setenv("MASTODON_SERVER", named)
            assert len(got(ours, refresh=True)) == 5
            assert {a.headers["authorization"] for a in ours.asked[-2:]} == {f"Bearer {TOKEN}"}
        assert len(got(other)) == 5
        ours.fail = {0: refusal(422, "no")}
        with pytest.raises(HuggingTweetsError) as e:
            got(ours)
    assert all("authorization" not in a.headers for a in other.asked)
    assert TOKEN not in str(e.value) and TOKEN not in caplog.text and TOKEN not in repr(e.getrepr())
    assert not any(TOKEN.encode() in f.read_bytes() for f in tmp_path.rglob("*") if f.is_file())


def test_a_redirect_to_another_server_is_not_followed(monkeypatch):
    with server(5) as s, server(5) as other:
        monkeypatch.setenv("MASTODON_ACCESS_TOKEN", TOKEN)
        monkeypatch.setenv("MASTODON_SERVER", s.host)
        s.fail = {
            0: Answer(
                b"",
                302,
                {"Location": other.url.replace("127.0.0.1", "localhost") + "/api/v1/accounts/lookup?acct=alice"},
            )
        }
        with pytest.raises(HuggingTweetsError, match=r"sends us on to http://localhost.*another place"):
            got(s)
        assert not other.asked


@pytest.mark.any_version
def test_from_an_account_to_its_bot(shared_data, tiny_base, tmp_path):
    with MastodonServer([status(r) for r in rows_of(shared_data, 450)]) as s:
        corpus = clean(got(s))
    finetune(corpus, str(tiny_base), tmp_path / "bot", max_steps=3, on_progress=lambda p: None)
    bot = Bot.load(tmp_path / "bot")
    assert len(bot.tweet("My dream is", n=2, seed=1)) == 2


def two_networks(monkeypatch):
    rows = [row(t, "carol") for t in made(30)]
    archive = CommunityServer(rows, most=8)
    monkeypatch.setenv("COMMUNITY_ARCHIVE_KEY", KEY)
    return server(20, page=5), archive


def test_several_accounts_of_two_networks_come_in_their_order(monkeypatch):
    mastodon, archive = two_networks(monkeypatch)
    with mastodon, archive:
        monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", archive.url)
        seen = []
        both = download([mastodon.address, "community:carol"], on_progress=seen.append)
        assert [(len(t), t.account.network) for t in both] == [(20, "mastodon"), (30, "community")]
        assert [t.account.network for t in got(["community:carol", mastodon.address, "community:carol"])] == [
            "community",
            "mastodon",
        ]
        assert {a.address for a in seen if a.done} == {mastodon.address, "community:carol"}
        assert [len(t) for t in got([mastodon.address])] == [20]


def test_one_that_fails_ends_all_and_what_came_is_kept(monkeypatch):
    mastodon, archive = two_networks(monkeypatch)
    with mastodon, archive:
        monkeypatch.setenv("COMMUNITY_ARCHIVE_URL", archive.url)

        stop, reading = threading.Event(), threading.Event()

        def slow(asked):  # answers when the other has failed
            reading.set()
            stop.wait(30)

        def fail(asked):
            reading.wait(30)
            return Answer({"message": "Invalid API key"}, 401)

        mastodon.fail = {3: slow}
        archive.fail = {0: fail}
        with pytest.raises(HuggingTweetsError, match="doesn't take the key"):
            got([mastodon.address, "community:carol"], stop=stop)
        assert len(mastodon.pages) == 2  # the other ended after the page at hand
        mastodon.asked.clear()
        mastodon.fail = archive.fail = {}
        assert [len(t) for t in got([mastodon.address, "community:carol"])] == [20, 30]
        assert mastodon.pages[0]["since_id"] == "1019" and [a["max_id"] for a in mastodon.pages] == [
            None,
            "1010",
            "1005",
            "1000",
        ]


def test_options_must_be_known_and_mean_something():
    with server(3) as s:
        with pytest.raises(TypeError, match="no option 'content_warning'"):
            got(s, content_warning=False)
        with pytest.raises(HuggingTweetsError, match="option text means nothing for http"):
            got(s, text="body")
        with pytest.raises(HuggingTweetsError, match="option content_warnings means nothing for community:carol"):
            got("community:carol", content_warnings=False)
        with pytest.raises(HuggingTweetsError, match="max_posts is 0; it must be at least 1"):
            got(s, max_posts=0)
        with pytest.raises(HuggingTweetsError, match="nothing to download"):
            got([])
        assert not s.asked


def test_ids_that_are_no_numbers_and_times_with_zones_are_kept():
    rows = [{**t, "id": f"01GZ{t['id']}"} for t in made(3)]
    with MastodonServer() as s:
        s.fail = {
            2: Answer(
                [
                    status(r, created_at=(r["time"] + timedelta(hours=2)).strftime("%Y-%m-%dT%H:%M:%S.123+02:00"))
                    for r in rows
                ]
            ),
            3: Answer([]),
        }
        posts = list(got(s))
        assert s.pages[-1]["max_id"] == "01GZ1000"
    assert [t.id for t in posts] == ["01GZ1002", "01GZ1001", "01GZ1000"]
    assert [t.time.replace(microsecond=0) for t in posts] == [r["time"] for r in rows]
