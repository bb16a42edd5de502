"Files of several people: one is chosen, or each becomes an account of its own; never are words mixed in silently."

import json
from datetime import UTC, datetime, timedelta

import pytest
import shapes
from makers import adds_up, as_folder, refusal, saved, texts
from runs import command
from shapes import SHAPES, Post, stranger

from huggingtweets import HuggingTweetsError, clean, download
from huggingtweets.timeline import SeveralAuthors

DAY = datetime(2022, 6, 8, 12, tzinfo=UTC)
SAID = {
    "wren_k": [
        "The baker counts his loaves before the sun is up",
        "Bread again, and nobody to tell of it",
        "Flour on the cat, flour on the stairs",
    ],
    "ada_b": ["We rowed out past the buoys and back before tea", "The oars are wet and so am I today"],
    "Mo_7": ["Nobody asked the heron about the harbour wall"],
}
MIXED = [  # by turns, the oldest first
    Post(text, str(100 + i), DAY + timedelta(minutes=i), author=who, name=who.title())
    for i, (who, text) in enumerate(
        (who, SAID[who][n])
        for n, who in [(0, "ada_b"), (0, "wren_k"), (0, "Mo_7"), (1, "wren_k"), (1, "ada_b"), (2, "wren_k")]
    )
]
NUMBERS = {"wren_k": 3, "ada_b": 2, "Mo_7": 1}
BOOST = Post("RT @otto: not my words at all", "200", DAY + timedelta(hours=1), retweet=True, author="Mo_7", name="Mo_7")
RECORDS = [n for n, s in SHAPES.items() if "author" in s.keeps and n not in ("Tumblr", "mastodon-archive")]


def same(text):
    return " ".join(text.split())


def wanted(who):
    return [same(t) for t in reversed(SAID[who])]


def file(folder, form, posts=MIXED):
    "A file of these posts in one of the forms."
    rows = [shapes.plain(p) for p in posts]
    if form in SHAPES:
        return saved(folder / "many.json", json.dumps(SHAPES[form].make(posts)))
    if form == "JSON Lines":
        return saved(folder / "many.jsonl", shapes.lines(map(shapes.v11, posts)))
    if form == "Parquet":
        return saved(folder / "many.parquet", shapes.parquet(rows))
    if form == "Excel":
        return saved(folder / "many.xlsx", shapes.workbook([list(rows[0]), *(list(r.values()) for r in rows)]))
    if form == "zip":
        return saved(folder / "many.zip", shapes.zipped({"many.csv": shapes.table(rows)}))
    if form == "folder":
        return as_folder(
            folder / "many", {f"{p.author}-{p.id}.csv": shapes.table([shapes.plain(p)]).encode() for p in posts}
        )
    return saved(folder / "many.csv", shapes.table(rows))


FORMS = ["CSV", "Excel", "Parquet", "JSON Lines", "zip", "folder", *RECORDS]


@pytest.mark.parametrize("form", FORMS)
def test_several_authors_are_told_with_their_numbers(tmp_path, form):
    path = file(tmp_path, form)
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert caught.value.authors == NUMBERS and list(caught.value.authors) == list(NUMBERS)
    told = refusal(path)
    assert "wren_k (3)" in told and "ada_b (2)" in told and "Mo_7 (1)" in told and "--author" in told


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("spelling", ["{}", "@{}", " {} ", "upper"])
def test_one_author_is_chosen_by_any_spelling(tmp_path, form, spelling):
    path = file(tmp_path, form)
    for who in SAID:
        timeline = download(path, author=who.upper() if spelling == "upper" else spelling.format(who))
        assert [same(t) for t in texts(timeline)] == wanted(who)
        assert timeline.account.handle == who
        assert timeline.findings.left_out.get("posts of other people") == 6 - len(SAID[who])
        adds_up(timeline)


@pytest.mark.parametrize("form", FORMS)
def test_several_authors_give_several_timelines(tmp_path, form):
    path = file(tmp_path, form)
    two = download(path, author=["Mo_7", "@wren_k"])
    assert [t.account.handle for t in two] == ["Mo_7", "wren_k"]
    assert [[same(x) for x in texts(t)] for t in two] == [wanted("Mo_7"), wanted("wren_k")]
    everyone = download(path, author="*")
    assert {t.account.handle: [same(x) for x in texts(t)] for t in everyone} == {who: wanted(who) for who in SAID}
    corpus = clean(everyone)
    assert {p.account.handle: p.counts.downloaded for p in corpus.parts} == NUMBERS
    c = corpus.counts
    assert c.downloaded == c.retweets + c.short + c.kept == 6


@pytest.mark.parametrize("form", FORMS)
def test_an_author_who_is_not_there_is_refused_with_the_list(tmp_path, form):
    path = file(tmp_path, form)
    for author in ("nobody", ["wren_k", "nobody"], "wren"):
        told = refusal(path, author=author)
        assert "wren_k (3)" in told and "ada_b (2)" in told


@pytest.mark.parametrize("form", FORMS)
def test_an_author_may_be_named_where_there_is_only_one(tmp_path, form):
    own = [p for p in MIXED if p.author == "wren_k"]
    path = file(tmp_path, form, own)
    for timeline in (
        download(path),
        download(path, author="Wren_K"),
        download(path, author=["wren_k"]),
        *download(path, author="*"),
    ):
        assert timeline.account.handle == "wren_k" and [same(t) for t in texts(timeline)] == wanted("wren_k")
    assert "wren_k (3)" in refusal(path, author="ada_b")


@pytest.mark.parametrize("form", FORMS)
def test_those_who_are_only_retweeted_are_no_authors(tmp_path, form):
    own = [p for p in MIXED if p.author == "Mo_7"]
    timeline = download(file(tmp_path, form, [*own, BOOST]))
    assert timeline.account.handle == "Mo_7"
    assert [same(t.text) for t in timeline if not t.retweet] == wanted("Mo_7")
    assert sum(t.retweet for t in timeline) <= 1


def test_whom_retweets_name_is_no_author(tmp_path):
    "Where the author of a retweet is the one who is retweeted."
    rows = [shapes.plain(p) for p in MIXED if p.author == "wren_k"]
    rows += [shapes.plain(Post(stranger(i), str(300 + i), DAY, retweet=True, author=f"other{i}")) for i in range(5)]
    for name, data in {"t.csv": shapes.table(rows), "t.json": json.dumps(rows), "t.jsonl": shapes.lines(rows)}.items():
        timeline = download(saved(tmp_path / name, data))
        assert timeline.account.handle == "wren_k"
        assert [t.text for t in timeline if not t.retweet] == wanted("wren_k")


@pytest.mark.parametrize(
    "columns", [("handle", "original_author"), ("username", "quoted_user"), ("screen_name", "in_reply_to_screen_name")]
)
@pytest.mark.parametrize("turn", [False, True])
def test_other_columns_with_names_are_no_authors(tmp_path, columns, turn):
    who, other = columns
    rows = [
        {"id": p.id, who: p.author, "text": p.text, other: f"someone{i % 3}"}
        for i, p in enumerate(MIXED)
        if p.author == "wren_k"
    ]
    path = saved(tmp_path / "t.csv", shapes.table(shapes.turned(rows) if turn else rows))
    assert download(path).account.handle == "wren_k"


def test_spellings_of_one_handle_are_one_author(tmp_path):
    rows = [{"username": n, "text": t} for n, t in zip(["wren_k", "@Wren_K", "WREN_K"], SAID["wren_k"], strict=True)]
    timeline = download(saved(tmp_path / "t.csv", shapes.table(rows)))
    assert timeline.account.handle == "wren_k" and len(timeline) == 3


def test_posts_of_nobody_are_taken_for_those_of_the_one_author_and_that_is_told(tmp_path):
    rows = [{"username": "wren_k" if i < 2 else "", "text": t} for i, t in enumerate(SAID["wren_k"])]
    timeline = download(saved(tmp_path / "t.csv", shapes.table(rows)))
    assert timeline.account.handle == "wren_k" and len(timeline) == 3
    assert any("who wrote" in d for d in timeline.findings.doubts)


def test_posts_of_nobody_are_nobodys_where_there_are_several_authors(tmp_path):
    rows = [shapes.plain(p) for p in MIXED] + [{"id": "9", "text": stranger(), "username": ""}]
    path = saved(tmp_path / "t.csv", shapes.table(rows))
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert caught.value.authors == NUMBERS
    assert texts(download(path, author="wren_k")) == wanted("wren_k")


@pytest.mark.parametrize("form", ["API v2", "GraphQL of 2025", "GraphQL of 2023"])
def test_users_known_by_number_are_told_by_name(tmp_path, form):
    path = file(tmp_path, form)
    assert download(path, author="ada_b").account.handle == "ada_b"


def test_a_page_of_a_conversation_has_several_authors(tmp_path):
    "What others answered stands among the person's own tweets in a response of x.com."
    value = shapes.graphql([p for p in MIXED if p.author == "wren_k"])
    add = value["data"]["user"]["result"]["timeline_v2"]["timeline"]["instructions"][-1]["entries"]
    items = [
        {"entryId": f"c-{p.id}", "item": shapes.gql_entry(shapes.gql_tweet(p))["content"]}
        for p in MIXED
        if p.author == "ada_b"
    ]
    add.append(
        {"entryId": "profile-conversation-1", "content": {"entryType": "TimelineTimelineModule", "items": items}}
    )
    path = saved(tmp_path / "UserTweetsAndReplies.json", json.dumps(value))
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert caught.value.authors == {"wren_k": 3, "ada_b": 2}
    assert texts(download(path, author="wren_k")) == wanted("wren_k")


def test_many_authors_are_told_in_one_line(tmp_path):
    rows = [
        {"username": f"user{i:03}", "text": f"{t} number {i}"} for i in range(300) for t in SAID["wren_k"][: 1 + i % 2]
    ]
    path = saved(tmp_path / "t.csv", shapes.table(rows))
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert len(caught.value.authors) == 300 and sum(caught.value.authors.values()) == 450
    assert "300 authors" in refusal(path) and len(refusal(path)) < len(str(path)) + 500


def test_an_author_of_a_list_without_authors_is_refused(tmp_path):
    path = saved(tmp_path / "t.csv", shapes.table([{"id": "1", "text": t} for t in SAID["wren_k"]]))
    refusal(path, author="wren_k")


# The command


@pytest.mark.parametrize("form", ["CSV", "JSON Lines", "API v2"])
def test_the_command_takes_authors(tmp_path, form):
    path = file(tmp_path, form)
    run = command("inspect", path, "--author", "@Ada_B", "--json")
    assert run.returncode == 0, run.stderr
    [account] = json.loads(run.stdout)["accounts"]
    assert (account["handle"], account["downloaded"], account["kept"]) == ("ada_b", 2, 2)
    assert account["span"] == ["2022-06-08T12:00:00Z", "2022-06-08T12:04:00Z"]
    assert account["left_out"]["posts of other people"] == 4
    run = command("inspect", path, "--author", "Mo_7", "--author", "wren_k", "--json")
    assert [a["handle"] for a in json.loads(run.stdout)["accounts"]] == ["Mo_7", "wren_k"]


def test_the_command_tells_the_authors_and_reads_none(tmp_path):
    run = command("inspect", file(tmp_path, "CSV"), "--json")
    assert run.returncode == 1 and not run.stdout and "Traceback" not in run.stderr
    assert "wren_k (3), ada_b (2), Mo_7 (1)" in run.stderr and "--author" in run.stderr


def test_the_command_shows_what_was_taken_and_left_out(tmp_path):
    value = {
        "likes": [shapes.plain(Post(stranger(i), str(i), DAY, author="otto")) for i in range(7)],
        **shapes.v2_page(MIXED[:1]),
    }
    path = saved(tmp_path / "page.json", json.dumps(value))
    run = command("inspect", path)
    assert run.returncode == 0, run.stderr
    assert "data[].text" in run.stdout and "2022-06-08" in run.stdout and "ada_b" in run.stdout
    [account] = json.loads(command("inspect", path, "--json").stdout)["accounts"]
    assert "data[].text" in account["taken"] and sum(account["left_out"].values()) >= 7


@pytest.mark.parametrize("form", ["CSV", "JSON Lines", "Excel", "zip"])
def test_the_command_reads_from_a_pipe(tmp_path, form):
    with open(file(tmp_path, form), "rb") as f:
        run = command("inspect", "-", "--author", "wren_k", "--json", stdin=f)
    assert run.returncode == 0, run.stderr
    assert json.loads(run.stdout)["accounts"][0]["downloaded"] == 3


def test_the_command_refuses_private_things_from_a_pipe(tmp_path):
    talk = {"dmConversation": {"messages": [{"messageCreate": {"senderId": "1", "text": stranger()}}]}}
    run = command("inspect", "-", input="window.YTD.direct_messages.part0 = " + json.dumps([talk], indent=1))
    assert run.returncode == 1 and not run.stdout and stranger() not in run.stderr


def test_a_nested_field_is_named_on_the_command_line(tmp_path):
    path = saved(tmp_path / "outbox.json", json.dumps(shapes.outbox(MIXED[:3])))
    run = command("inspect", path, "--text", "object.content", "--json")
    assert json.loads(run.stdout)["accounts"][0]["kept"] == 3, run.stderr


def test_several_files_keep_their_authors(tmp_path):
    one, two = (
        saved(tmp_path / f"{who}.json", json.dumps([shapes.v11(p) for p in MIXED if p.author == who]))
        for who in ("wren_k", "ada_b")
    )
    assert [t.account.handle for t in download([one, two])] == ["wren_k", "ada_b"]
    with pytest.raises(HuggingTweetsError):
        download([one, file(tmp_path, "CSV")])
