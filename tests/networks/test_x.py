"An X account is read: what comes out, what it costs, and all that can go wrong on the way."

import json
import logging
import subprocess
import sys
import threading
import traceback
from datetime import datetime
from pathlib import Path

import pytest
from loopback import DROP, HTML, Answer
from makers import texts
from runs import environment
from typer.testing import CliRunner
from x_server import (
    BROKEN,
    BUSY,
    CUT,
    HTML_BUSY,
    NO_CREDIT,
    NO_PROJECT,
    NOT_FOUND,
    TOKEN,
    UNAUTHORIZED,
    XAccount,
    XServer,
    detour,
    invalid,
    newer_posts,
    problem,
    real_posts,
    too_many,
)

from huggingtweets import Account, HuggingTweetsError, clean, download, finetune
from huggingtweets.cli import app


@pytest.fixture(scope="session")
def many(shared_data):
    return real_posts(shared_data, 5_000)


@pytest.fixture
def x(quick, many, tmp_path, tmp_path_factory, monkeypatch, caplog):
    "A server with @BernieSanders and 450 posts. The token must not come to light, whatever happens."
    caplog.set_level(logging.DEBUG)
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    monkeypatch.setenv("X_BEARER_TOKEN", TOKEN)
    with XServer(XAccount("BernieSanders", many[:450])) as server:
        detour(monkeypatch, server)
        yield server
    log = "\n".join(logging.Formatter().format(r) for r in caplog.get_records("call"))
    assert "tweepy" in {r.name.split(".")[0] for r in caplog.get_records("call")} or not server.requests
    assert TOKEN not in log
    for path in tmp_path.rglob("*"):
        assert not path.is_file() or TOKEN.encode() not in path.read_bytes(), path


def get(address="@berniesanders", agree=True, on_progress=lambda a: None, **options):
    return download(address, agree=agree, on_progress=on_progress, **options)


def refusal(address="@berniesanders", **options) -> str:
    "The message of the error, which keeps the token to itself."
    with pytest.raises(HuggingTweetsError) as e:
        get(address, **options)
    assert TOKEN not in "".join(traceback.format_exception(e.value))
    return str(e.value)


def ids(timeline) -> list[str]:
    return [t.id for t in timeline]


def ids_of(posts) -> list[str]:
    return [p["id"] for p in posts]


def journal(tmp_path) -> Path:
    return tmp_path / "downloads" / "x" / "@berniesanders" / "journal.jsonl"


# What comes out


def test_every_post_comes_out_as_it_is(x, many):
    timeline = get()
    assert timeline.account == Account(
        "BernieSanders",
        "x",
        "Bernie Sanders 🗽",
        "https://pbs.twimg.com/profile_images/1097820307388334080/9ddg5F6v_400x400.png",
    )
    assert timeline.origin == "x:berniesanders" and ids(timeline) == ids_of(many[:450])
    for i, (tweet, post) in enumerate(zip(timeline, many, strict=False)):
        assert tweet.text == (post["note_tweet"]["text"] if i == 2 else post["text"])
        assert tweet.time == datetime.fromisoformat(post["created_at"]) and tweet.lang == post["lang"]
        assert (tweet.retweet, tweet.reply) == (i % 10 == 3, i % 10 == 5)
    assert texts(timeline)[3].startswith("RT @somebody: ") and len(texts(timeline)[2]) > 280
    assert {t.lang for t in timeline} == {"en", "es"} and timeline.newest(1)[0].time.tzinfo is not None


def test_pages_are_as_large_as_they_may_be_and_hold_what_is_used(x):
    get()
    assert [p for p, _ in x.requests] == ["/2/users/by/username/berniesanders"] + ["/2/users/216776631/tweets"] * 5
    assert {q["max_results"] for q in x.tweet_requests} == {"100"} and x.lookups == 1 and len(x.delivered) == 450
    assert all(
        set(q["tweet.fields"].split(","))
        == {"created_at", "in_reply_to_user_id", "lang", "note_tweet", "referenced_tweets"}
        for q in x.tweet_requests
    )


@pytest.mark.parametrize(
    "address",
    ["@BERNIESANDERS", "x:BernieSanders", "https://x.com/BernieSanders", "twitter.com/berniesanders/status/1"],
)
def test_an_account_is_the_same_however_it_is_written(x, address):
    get(max_posts=100)
    assert len(get(address, max_posts=100)) == 100 and x.lookups == 1 and len(x.delivered) == 100


def test_x_shows_the_newest_3200_posts(x, many):
    x.accounts["berniesanders"].posts = many
    assert ids(get()) == ids_of(many[:3200])
    assert len(x.delivered) == 3200 and x.dollars == pytest.approx(16.01)
    get()
    assert x.dollars == pytest.approx(16.01)


def test_progress_tells_posts_and_dollars(x):
    seen = []
    get(on_progress=seen.append)
    assert [a.posts for a in seen if not a.waiting and not a.done][:6] == [0, 100, 200, 300, 400, 450]
    assert {a.total for a in seen} == {450} and {a.address for a in seen} == {"@berniesanders"}
    assert seen[-1].done and seen[-1].posts == 450 and seen[-1].dollars == pytest.approx(x.dollars)
    seen.clear()
    get(on_progress=seen.append)
    assert seen[-1].dollars == 0 and seen[-1].posts == 450


def test_an_account_without_posts_says_so_and_may_have_some_later(x, many):
    x.accounts["berniesanders"].posts = []
    assert "@berniesanders holds no tweets" in refusal()
    x.accounts["berniesanders"].posts = many[:7]
    assert ids(get()) == ids_of(many[:7]) and x.lookups == 1


# Money


def test_nothing_is_spent_that_nobody_agreed_to(x, tmp_path):
    for agree in (False, lambda costs: False):
        said = refusal(agree=agree)
        assert "$16.01" in said and "Nothing was spent" in said and "@berniesanders" in said and "agree=True" in said
    assert not x.requests and not journal(tmp_path).exists()
    assert (
        "$1.26" in refusal(agree=False, max_posts=250)
        and "$0.50" in refusal(agree=False, max_cost=0.5)
        and not x.requests
    )


def test_a_function_is_asked_with_the_costs(x):
    asked = []
    get(agree=lambda costs: asked.append(costs) or True, max_posts=200)
    ((cost,),) = asked
    assert (
        cost.dollars == pytest.approx(0.01 + 200 * 0.005) and "@berniesanders" in cost.what and "200 posts" in cost.what
    )
    assert x.dollars == pytest.approx(cost.dollars)


@pytest.mark.parametrize("most", [1, 3, 5, 99, 101, 104, 105, 250])
def test_the_costs_that_were_agreed_to_are_never_exceeded(x, most):
    asked = []
    assert len(get(agree=lambda costs: asked.extend(costs) or True, max_posts=most)) == most
    assert x.dollars <= asked[0].dollars + 1e-9
    get(agree=lambda costs: asked.extend(costs) or True, max_posts=most)
    assert x.dollars <= sum(c.dollars for c in asked) + 1e-9


def test_several_accounts_are_agreed_to_at_once(x, many):
    x.accounts["other"] = XAccount("Other", many[500:520], id="5", name="")
    asked = []
    one, two = get(["@berniesanders", "@other"], agree=lambda costs: asked.append(costs) or True)
    assert len(asked) == 1 and len(asked[0]) == 2 and (len(one), ids(two)) == (450, ids_of(many[500:520]))


def test_a_second_call_asks_for_what_is_newer_alone(x, many):
    get()
    spent, before = x.dollars, len(x.requests)
    assert len(get()) == 450 and x.dollars == spent
    assert [q.get("since_id") for q in x.tweet_requests[5:]] == [many[0]["id"]] and len(x.requests) == before + 1


def test_newer_posts_are_added(x, many):
    get()
    x.accounts["berniesanders"].posts = [*newer_posts(many, 130), *many[:450]]
    assert ids(get()) == ids_of(x.accounts["berniesanders"].posts)
    assert len(x.delivered) == len(set(x.delivered)) == 580 and x.lookups == 1


def test_more_posts_are_fetched_below_those_that_are_here(x, many):
    assert ids(get(max_posts=250)) == ids_of(many[:250]) and len(x.delivered) == 250
    assert ids(get(max_posts=100)) == ids_of(many[:100]) and len(x.delivered) == 250
    assert ids(get(max_posts=333)) == ids_of(many[:333]) and len(x.delivered) == 333
    assert ids(get()) == ids_of(many[:450]) and sorted(x.delivered) == sorted(ids_of(many[:450])) and x.lookups == 1


def test_newer_posts_and_more_below_are_fetched_once(x, many):
    get(max_posts=50)
    x.accounts["berniesanders"].posts = posts = [*newer_posts(many, 230), *many[:450]]
    assert ids(get(max_posts=120)) == ids_of(posts[:120])
    x.accounts["berniesanders"].posts = posts = [*newer_posts(posts, 20), *posts]
    assert ids(get()) == ids_of(posts) and len(x.delivered) == len(set(x.delivered)) == 700 and x.lookups == 1


@pytest.mark.parametrize("bound, posts", [(0.10, 18), (0.035, 5), (0.55, 108), (1.0, 198)])
def test_max_cost_is_never_exceeded(x, bound, posts):
    assert len(get(max_cost=bound)) == posts and x.dollars <= bound + 1e-9
    spent = x.dollars
    get(max_cost=bound)  # the next call has a bound of its own
    assert x.dollars - spent <= bound + 1e-9 and len(x.delivered) == len(set(x.delivered)) > posts


def test_a_bound_of_nothing_gives_what_is_here_without_a_request(x, many, monkeypatch):
    get(max_posts=100)
    before = len(x.requests)
    monkeypatch.delenv("X_BEARER_TOKEN")
    assert ids(get(max_cost=0, agree=False)) == ids_of(many[:100]) and len(x.requests) == before


@pytest.mark.parametrize("bound", [0, 0.005, -1])
def test_a_bound_below_the_look_up_spends_nothing(x, bound):
    assert "$0.010" in refusal(max_cost=bound) and not x.requests


@pytest.mark.parametrize("bound", [None, 2.36])
def test_replies_come_with_what_they_answer_and_cost_no_more_than_was_agreed_to(x, many, bound):
    replies = [p for p in many[:450] if p.get("in_reply_to_user_id")]
    answered = [p["referenced_tweets"][0]["id"] for p in replies]
    x.others = {id: {"id": id, "text": f"What about {id}?", "edit_history_tweet_ids": [id]} for id in answered[:-1]}
    x.others[answered[0]]["note_tweet"] = {"text": "What about " + "a long text " * 40}
    x.accounts["berniesanders"].posts[2]["referenced_tweets"] = [{"type": "replied_to", "id": "5"}]  # in a thread
    x.accounts["berniesanders"].posts[2]["in_reply_to_user_id"] = x.accounts["berniesanders"].id
    try:
        assert get().answers == 0 and not any(path == "/2/tweets" for path, _ in x.requests)
        asked, before = [], x.dollars
        timeline = get(agree=lambda costs: asked.extend(costs) or True, context=True, max_cost=bound)
        assert x.dollars - before <= asked[0].dollars and asked[0].what.endswith("and what they answer)")
        contexts = {t.id: t.context for t in timeline if t.context}
        assert contexts == {
            p["id"]: (x.others[id].get("note_tweet") or x.others[id])["text"]
            for p, id in zip(replies[:-1], answered, strict=False)
        }
        assert contexts[replies[0]["id"]].endswith("a long text ")
        ids = [query["ids"] for path, query in x.requests if path == "/2/tweets"]
        assert len(ids) == 1 and "5" not in ids[0].split(",")
        before = x.dollars
        assert get(context=True).answers == len(replies) - 1 and x.dollars == before  # nothing is paid for twice
        assert get(context=True, max_cost=0, agree=False).answers == len(replies) - 1
    finally:
        x.accounts["berniesanders"].posts[2].pop("in_reply_to_user_id")
        x.accounts["berniesanders"].posts[2].pop("referenced_tweets")


def test_of_what_is_answered_only_so_much_is_read_as_may_be_spent(x, many):
    x.others = {id: {"id": id, "text": f"What about {id}?"} for id in (str(int(p["id"]) - 1000) for p in many[:450])}
    bound = 0.01 + 450 * 0.005 + 20 * 0.005
    assert get(context=True, max_cost=bound).answers == 20 and x.dollars == pytest.approx(bound)
    assert get(context=True).answers == 45


def test_refresh_starts_over(x, many):
    get()
    x.accounts["berniesanders"].name = "Bernie"
    x.accounts["berniesanders"].posts = many[100:450]
    timeline = get(refresh=True)
    assert ids(timeline) == ids_of(many[100:450]) and timeline.account.name == "Bernie" and x.lookups == 2
    assert "a look-up" in refusal(agree=False, refresh=True)


@pytest.mark.parametrize("why", ["no token", "no agreement", "no money", "wrong token"])
def test_a_refresh_that_cannot_begin_keeps_what_was_paid_for(x, many, monkeypatch, why):
    get()
    if why == "no token":
        monkeypatch.delenv("X_BEARER_TOKEN")
    if why == "wrong token":
        x.fails(UNAUTHORIZED)
    refusal(refresh=True, agree=why != "no agreement", **({"max_cost": 0.0} if why == "no money" else {}))
    assert ids(get(max_cost=0)) == ids_of(many[:450])


def test_refresh_mends_a_damaged_journal(x, tmp_path):
    get(max_posts=100)
    with open(journal(tmp_path), "ab") as f:
        f.write(b'{"pass": 7, "posts": [], "next": ""}\n')
    assert "damaged" in refusal(max_posts=100) and "refresh" in refusal(max_posts=100)
    assert len(get(max_posts=100, refresh=True)) == 100


# Interruptions


@pytest.mark.parametrize(
    "answer, words", [(BROKEN, "500"), (BUSY, "503"), (HTML_BUSY, "503"), (DROP, "connection"), (NO_CREDIT, "credit")]
)
@pytest.mark.parametrize("at", [1, 2, 3, 6])
def test_after_an_interruption_the_next_call_goes_on(x, many, at, answer, words):
    x.fails(answer, first=at)
    assert words in refusal()
    assert len(x.delivered) == max(0, at - 2) * 100
    x.mend()
    assert ids(get()) == ids_of(many[:450])
    assert sorted(x.delivered) == sorted(ids_of(many[:450])) and x.lookups == 1


@pytest.mark.parametrize("answer", [BROKEN, BUSY, HTML_BUSY, DROP, CUT], ids=["500", "503", "html", "closed", "cut"])
def test_what_passes_is_not_noticed(x, many, answer):
    x.fails(answer, first=3, times=3)
    assert ids(get()) == ids_of(many[:450])


def test_a_server_that_is_down_is_asked_five_times(x):
    x.fails(BROKEN)
    assert "api.twitter.com" in refusal() and len(x.requests) == 5


def test_posts_that_arrive_between_an_interruption_and_the_next_call_are_there(x, many):
    x.fails(BROKEN, first=4)
    refusal()
    x.mend()
    x.accounts["berniesanders"].posts = posts = [*newer_posts(many, 120), *many[:450]]
    x.fails(BROKEN, first=2)
    refusal()  # in the midst of the newer ones
    x.mend()
    assert ids(get()) == ids_of(posts) and len(x.delivered) == len(set(x.delivered)) == 570


def test_a_token_that_x_has_forgotten_is_replaced_by_the_last_post(x, many):
    get(max_posts=250)
    x.forget_tokens()
    assert ids(get()) == ids_of(many[:450]) and sorted(x.delivered) == sorted(ids_of(many[:450]))
    assert [q.get("until_id") for q in x.tweet_requests if "until_id" in q] == [many[249]["id"]] and x.statuses.count(
        400
    ) == 1


def test_a_token_of_this_call_that_x_refuses_is_an_error(x):
    x.fails(invalid("pagination_token", "x"), first=3, times=1)
    assert "didn't understand" in refusal() and len(x.requests) == 3


def test_a_line_that_was_torn_is_fetched_again(x, many, tmp_path):
    get(max_posts=250)
    whole = journal(tmp_path).read_bytes()
    journal(tmp_path).write_bytes(whole[:-100])
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 500
    assert all(json.loads(line) for line in journal(tmp_path).read_bytes().splitlines())


def test_stopping_keeps_what_has_arrived(x, many):
    stop = threading.Event()
    said = refusal(stop=stop, on_progress=lambda a: a.posts >= 200 and stop.set())
    assert "Stopped" in said and "kept" in said and len(x.delivered) == 200
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 450


def test_pages_that_never_end_are_left(x):
    x.repeats = True
    assert "same posts again and again" in refusal() and len(x.delivered) == 200


def test_empty_pages_that_never_end_are_left(x):
    def before(n):
        if 1 < n < 300:
            x.mend()
            x.fails(Answer({"meta": {"result_count": 0, "next_token": f"token{n}"}}), first=0, times=1)

    x.before = before
    assert refusal() and len(x.requests) < 300


def test_an_empty_page_in_between_is_no_end(x, many):
    get(max_posts=100)
    (token,) = x._tokens
    x.fails(Answer({"meta": {"result_count": 0, "next_token": token}}), first=1, times=1)
    assert ids(get()) == ids_of(many[:450])


def test_an_account_that_posts_while_it_is_read(x, many):
    bernie, new = x.accounts["berniesanders"], newer_posts(many, 6)

    def before(n):
        if new and n >= 3:
            bernie.posts = [new.pop(), *bernie.posts]

    x.before = before
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 450
    assert ids(get()) == ids_of(bernie.posts) and len(x.delivered) == len(set(x.delivered)) == len(bernie.posts)


# Limits


def test_a_limit_that_ends_soon_is_waited_for(x, many):
    seen = []
    x.fails(too_many(2), first=3, times=1)
    assert ids(get(on_progress=seen.append)) == ids_of(many[:450]) and len(x.delivered) == 450
    waiting = [a for a in seen if a.waiting]
    assert waiting and waiting[0].posts == 100 and "lets us go on in 0:0" in str(waiting[0]) and not seen[-1].waiting


def test_a_limit_that_is_used_up_is_not_run_into(x, many):
    x.limit, x.window, seen = 4, 2, []
    assert ids(get(on_progress=seen.append)) == ids_of(many[:450])
    assert 429 not in x.statuses and len(x.requests) == 6


def test_a_limit_that_ends_too_late_is_an_error_that_keeps_what_arrived(x, many):
    x.fails(too_many(900), first=3)
    said = refusal(max_wait=60)
    assert (
        "slow down" in said
        and "longer than you want to wait" in said
        and "(1:00)" in said
        and "kept" in said
        and len(x.requests) == 3
    )
    x.mend()
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 450


def test_waiting_can_be_stopped(x):
    stop = threading.Event()
    x.fails(too_many(600), first=2)
    assert "Stopped" in refusal(stop=stop, on_progress=lambda a: a.waiting and stop.set())


# Errors


ERRORS = {
    "400": (invalid("username", "x"), ["didn't understand", "Check the handle"]),
    "401": (UNAUTHORIZED, ["X_BEARER_TOKEN", "Copy the bearer token"]),
    "402": (NO_CREDIT, ["credit", "Buy some", "kept"]),
    "403": (NO_PROJECT, ["forbids", "project", "attached to a Project"]),
    "404": (NOT_FOUND, ["no such page", "update"]),
    "429": (too_many(10**6), ["slow down", "longer than you want to wait"]),
    "500": (BROKEN, ["out of order", "500", "Something is broken"]),
    "503": (HTML_BUSY, ["out of order", "503", "kept"]),
    "html": (HTML, ["X answered with", "where data was expected"]),
    "html 403": (Answer(b"<html>Blocked</html>", 403, {"Content-Type": "text/html"}), ["forbids"]),
    "410": (problem(410, "Gone", "Use the API v3."), ["410", "Use the API v3."]),
    "list": (Answer([]), ["something other than data"]),
    "null": (Answer(None), ["something other than data"]),
    "cut json": (Answer(b'{"data": {"id": "1'), ["where data was expected"]),
    "elsewhere": (Answer(b"", 302, {"Location": "https://example.org/2/users"}), ["example.org", "Nothing was read"]),
    "closed": (DROP, ["connection", "online"]),
}


@pytest.mark.parametrize("at", [1, 2, 3])
@pytest.mark.parametrize("name", ERRORS)
def test_every_error_has_words_of_its_own_and_loses_nothing(x, many, name, at):
    answer, words = ERRORS[name]
    x.fails(answer, first=at)
    said = refusal()
    assert all(word in said for word in words), said
    x.mend()
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 450 and x.lookups == 1


NONSENSE_USERS = [
    {"data": {"username": "x"}},
    {"data": []},
    {"data": [1]},
    {"data": "x"},
    {"data": {"id": None}},
    {"errors": "x"},
    {"errors": 5},
    {},
]
NONSENSE_PAGES = [
    {},
    {"data": "x", "meta": {}},
    {"data": [{"text": "x"}], "meta": {}},
    {"data": [5], "meta": {}},
    {"data": [{"id": []}]},
    {"meta": []},
    {"data": {"id": "1"}, "meta": {}},
    {"data": [{"id": "1", "text": "x", "created_at": "yesterday"}], "meta": {}},
    {"data": [{"id": "1", "text": 5}], "meta": {}},
    {"meta": {"next_token": 5, "result_count": 0}},
    {"data": [{"id": "1", "text": "x", "referenced_tweets": 5}], "meta": {}},
]


@pytest.mark.parametrize("body", NONSENSE_USERS, ids=json.dumps)
def test_a_look_up_that_makes_no_sense_is_an_error_and_passes(x, many, body):
    x.fails(Answer(body), times=1)
    refusal()
    assert ids(get()) == ids_of(many[:450])


@pytest.mark.parametrize("body", NONSENSE_PAGES, ids=json.dumps)
def test_a_page_that_makes_no_sense_is_an_error_and_passes(x, many, body):
    x.fails(Answer(body), first=3, times=1)
    refusal()
    assert ids(get()) == ids_of(many[:450]) and len(x.delivered) == 450


def test_an_account_that_is_not_there(x):
    said = refusal("@nobody_here")
    assert "no account @nobody_here" in said and "spelling" in said and x.dollars == 0


def test_a_suspended_account(x, many):
    x.accounts["berniesanders"].suspended = True
    said = refusal()
    assert "suspended" in said and "@berniesanders" in said and "archive" in said
    x.accounts["berniesanders"].suspended = False
    assert ids(get()) == ids_of(many[:450])


def test_a_protected_account_can_be_read_when_it_opens(x, many):
    x.accounts["berniesanders"].protected = True
    said = refusal()
    assert "protected" in said and "followers" in said and "archive" in said and not x.tweet_requests
    x.accounts["berniesanders"].protected = False
    assert ids(get()) == ids_of(many[:450])


@pytest.mark.parametrize("since", ["protected", "suspended"])
def test_an_account_that_closed_since_the_look_up_keeps_its_posts(x, many, since):
    get(max_posts=100)
    setattr(x.accounts["berniesanders"], since, True)
    said = refusal()
    assert "@BernieSanders" in said and "protected" in said and "suspended" in said
    assert ids(get(max_cost=0)) == ids_of(many[:100])


def test_a_wrong_token(x, monkeypatch):
    monkeypatch.setenv("X_BEARER_TOKEN", "wrong-token")
    said = refusal()
    assert "X_BEARER_TOKEN" in said and "wrong-token" not in said and x.statuses == [401]


@pytest.mark.parametrize(
    "token", [f"{TOKEN[:20]}\n{TOKEN[20:]}", f"{TOKEN[:20]}é{TOKEN[20:]}", f"{TOKEN[:20]}→{TOKEN[20:]}"]
)
def test_a_token_that_cannot_be_one_is_an_error_that_does_not_show_it(x, monkeypatch, token):
    monkeypatch.setenv("X_BEARER_TOKEN", token)
    with pytest.raises(HuggingTweetsError, match="X_BEARER_TOKEN") as e:
        get()
    assert TOKEN[20:] not in "".join(traceback.format_exception(e.value))


def test_without_a_token_the_message_says_where_to_put_it(x, monkeypatch):
    monkeypatch.delenv("X_BEARER_TOKEN")
    said = refusal()
    assert "X_BEARER_TOKEN" in said and ".env" in said and not x.requests


def test_a_token_in_a_file_beside_the_notebook(x, monkeypatch):
    monkeypatch.delenv("X_BEARER_TOKEN")
    Path(".env").write_text(f"X_BEARER_TOKEN={TOKEN}\n", encoding="utf-8")
    assert len(get()) == 450


def test_two_processes_at_once(x, tmp_path):
    program = (
        "from huggingtweets.sources.journal import locked_folder\n"
        "with locked_folder('x', 'berniesanders'):\n    print('held', flush=True)\n    input()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, env=environment()
    ) as other:
        assert other.stdout.readline() == "held\n"
        said = refusal()
        assert "berniesanders" in said and "another process" in said and not x.requests
        other.communicate("\n", timeout=60)
    assert len(get()) == 450


def test_an_account_that_is_named_twice_is_read_once(x):
    one, two = get(["@BernieSanders", "x.com/berniesanders"])
    assert ids(one) == ids(two) and len(x.delivered) == 450 and x.lookups == 1


def test_max_cost_is_for_x_alone(x, tmp_path):
    (tmp_path / "me.csv").write_text("text\nhello there\n", encoding="utf-8")
    assert "max_cost means nothing" in refusal(tmp_path / "me.csv", max_cost=1)


# The whole way


def test_from_an_account_to_tweets(x, tiny_base, tmp_path):
    corpus = clean(get())
    assert (
        corpus.accounts[0].handle == "BernieSanders"
        and corpus.counts.downloaded == 450
        and corpus.counts.retweets == 45
    )
    bot = finetune(corpus, str(tiny_base), tmp_path / "bot", max_steps=3, on_progress=lambda p: None)
    tweets = bot.tweet("My dream is", n=3, seed=1)
    assert len(tweets) == 3 and all(t.startswith("My dream is") for t in tweets)


def test_the_command_spends_nothing_unasked(x):
    said = CliRunner().invoke(app, ["inspect", "@berniesanders", "--json"])
    assert said.exit_code == 1 and "$16.01" in said.output and "--yes" in said.output and not x.requests
    said = CliRunner().invoke(app, ["inspect", "@berniesanders", "--json", "--yes", "--max-posts", "100"])
    assert said.exit_code == 0, said.output
    (account,) = json.loads(said.stdout)["accounts"]
    assert (
        account["network"] == "x"
        and account["downloaded"] == 100 == account["retweets"] + account["short"] + account["kept"]
    )
