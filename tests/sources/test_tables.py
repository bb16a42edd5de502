"Tables, JSON and lines: every format, encoding and form of time."
# texts in many scripts are what is tested

import codecs
import csv
import gzip
import json
from datetime import UTC, date, datetime

import pyarrow as pa
import pyarrow.parquet as pq
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import counts, csv_text, refusal, saved, texts
from runs import command

from huggingtweets import Account, HuggingTweetsError, Timeline, clean, download
from huggingtweets.sources.encodings import repair
from huggingtweets.sources.fields import parse_time
from huggingtweets.timeline import SeveralAuthors

THREE = ["a first tweet, with a comma", 'the 2nd: "quoted";\tand a tab', "la troisième 🦊 en français"]
ROWS = [{"id": str(i), "text": t, "created_at": "2020-05-17T12:00:00Z"} for i, t in enumerate(THREE)]
GRID = [list(ROWS[0]), *(list(r.values()) for r in ROWS)]
FORMS = {
    "me.csv": csv_text(GRID),
    "me.tsv": csv_text(GRID, "\t"),
    "semicolon.csv": csv_text(GRID, ";"),
    "bar.csv": csv_text(GRID, "|"),
    "table.txt": csv_text(GRID),
    "no_ending": csv_text(GRID),
    "list.json": json.dumps(ROWS),
    "indented.json": json.dumps(ROWS, indent=2, ensure_ascii=False),
    "strings.json": json.dumps(THREE),
    "nested.json": json.dumps({"meta": {"count": 3, "text": "not a post"}, "data": {"tweets": ROWS}}),
    "wrapped.json": json.dumps([{"tweet": r} for r in ROWS]),
    "me.jsonl": "".join(json.dumps(r) + "\n" for r in ROWS),
    "windows.ndjson": "\r\n".join(json.dumps(r, ensure_ascii=False) for r in ROWS),
    "blank lines.jsonl": "\n\n".join(json.dumps(r) for r in ROWS) + "\n\n",
    "lines.json": "".join(json.dumps(r) + "\n" for r in ROWS),
    "me.txt": "\n".join(THREE),
    "blank lines.txt": "\r\n\r\n".join(["", *THREE, ""]),
}


def parquet(**columns):
    out = pa.BufferOutputStream()
    pq.write_table(pa.table(columns), out)
    return out.getvalue().to_pybytes()


def csv_file(folder, rows, name="me.csv", encoding="utf-8"):
    return saved(folder / name, csv_text(rows).encode(encoding))


@pytest.mark.parametrize("gzipped", [False, True], ids=["plain", "gzipped"])
@pytest.mark.parametrize("name", FORMS)
def test_every_format_is_read(tmp_path, name, gzipped):
    path = saved(tmp_path / (name + ".gz" * gzipped), FORMS[name], gzipped)
    timeline = download(path)
    assert texts(timeline) == THREE
    assert timeline.account == Account(name.split(".")[0])
    if "," in name or name in ("me.csv", "me.tsv", "list.json", "nested.json", "me.jsonl"):
        assert [t.id for t in timeline] == ["0", "1", "2"]
        assert {t.time for t in timeline} == {datetime(2020, 5, 17, 12, tzinfo=UTC)}


@pytest.mark.parametrize("gzipped", [False, True], ids=["plain", "gzipped"])
@pytest.mark.parametrize("name", ["me.parquet", "renamed.bin"])
def test_parquet_is_read(tmp_path, name, gzipped):
    times = pa.array([datetime(2020, 5, 17, 12, tzinfo=UTC)] * 3, pa.timestamp("us", tz="UTC"))
    path = saved(tmp_path / name, parquet(text=THREE, created_at=times, id=[1, 2, 3]), gzipped)
    timeline = download(path)
    assert texts(timeline) == THREE and [t.id for t in timeline] == ["1", "2", "3"]
    assert timeline.newest(1)[0].time == datetime(2020, 5, 17, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    "column, expected",
    [
        (pa.array([date(2020, 5, 17)]), datetime(2020, 5, 17, tzinfo=UTC)),
        (pa.array([1589716800], pa.int64()), datetime(2020, 5, 17, 12, tzinfo=UTC)),
        (pa.array([1589716800_000_000_001], pa.timestamp("ns")), datetime(2020, 5, 17, 12, tzinfo=UTC)),
        (pa.array(["2020-05-17 14:00+02:00"]).dictionary_encode(), datetime(2020, 5, 17, 12, tzinfo=UTC)),
        (pa.array([datetime(2020, 5, 17, 14)], pa.timestamp("s", tz="+02:00")), None),
        (pa.array([2**62], pa.duration("s")), None),
        (pa.array([None], pa.string()), None),
    ],
    ids=["date", "seconds", "nanoseconds", "dictionary", "zone", "duration", "missing"],
)
def test_times_in_parquet_of_any_type_cost_no_tweets(tmp_path, column, expected):
    [tweet] = download(saved(tmp_path / "me.parquet", parquet(text=["one two three"], time=column)))
    assert tweet.text == "one two three"
    if expected:
        assert tweet.time == expected


@pytest.mark.parametrize(
    "column",
    [
        pa.array([b"one two three"]),
        pa.array(["one two three"], pa.large_string()),
        pa.array(["one two three"]).dictionary_encode(),
    ],
    ids=["binary", "large", "dictionary"],
)
def test_text_in_parquet_may_have_any_type_of_string(tmp_path, column):
    assert texts(download(saved(tmp_path / "me.parquet", parquet(text=column)))) == ["one two three"]


@pytest.mark.parametrize("name", ["text", "Text", "FULL_TEXT", " tweet ", "Content", "body", "post", "tweet_text"])
@pytest.mark.parametrize("ending", ["csv", "json", "jsonl", "parquet"])
def test_usual_names_are_found_in_any_case(tmp_path, name, ending):
    if ending != "csv" and name != name.strip():
        name = name.strip()
    row = {"Number": "7", name: "one two three", "Created_At": "2020-05-17"}
    data = {
        "csv": csv_text([row, row.values()]),
        "json": json.dumps([row]),
        "jsonl": json.dumps(row),
        "parquet": parquet(**{k: [v] for k, v in row.items()}),
    }[ending]
    [tweet] = download(saved(tmp_path / f"me.{ending}", data))
    assert (tweet.text, tweet.time) == ("one two three", datetime(2020, 5, 17, tzinfo=UTC))


NAMED = {
    "Message": "one two three",
    "When": "1589716800",
    "Key": "k7",
    "Answers": "5",
    "Shared": "no",
    "text": "not this",
    "id": "not this",
}
ASKED = {"text": "message", "time": "When", "id": "KEY", "reply": "answers", "retweet": "shared"}


@pytest.mark.parametrize("ending", ["csv", "tsv", "json", "jsonl", "parquet"])
def test_the_user_may_name_the_columns(tmp_path, ending):
    data = {
        "csv": csv_text([NAMED, NAMED.values()]),
        "tsv": csv_text([NAMED, NAMED.values()], "\t"),
        "json": json.dumps([NAMED]),
        "jsonl": json.dumps(NAMED),
        "parquet": parquet(**{k: [v] for k, v in NAMED.items()}),
    }[ending]
    path = saved(tmp_path / f"me.{ending}", data)
    [t] = download(path, **ASKED)
    assert (t.text, t.id, t.time, t.reply, t.retweet) == (
        "one two three",
        "k7",
        datetime(2020, 5, 17, 12, tzinfo=UTC),
        True,
        False,
    )
    assert "nowhere" in refusal(path, text="nowhere")
    assert "Message" in refusal(path, time="nowhere")


def test_an_option_that_does_not_exist_is_not_passed_over(tmp_path):
    with pytest.raises(TypeError, match="txet"):
        download(csv_file(tmp_path, [["message", "text"], ["one two three", "x"]]), txet="message")


@pytest.mark.parametrize(
    "field, value, expected",
    [
        ("is_retweet", "True", (True, False)),
        ("is_retweet", "false", (False, False)),
        ("is_retweet", "", (False, False)),
        ("is_retweet", True, (True, False)),
        ("is_retweet", 0, (False, False)),
        ("is_retweet", None, (False, False)),
        ("in_reply_to_status_id", 5.0, (False, True)),
        ("in_reply_to_status_id", "nan", (False, False)),
        ("in_reply_to_screen_name", "you", (False, True)),
        ("retweeted_status", {"id": 5}, (True, False)),
        ("retweeted_status", {}, (False, False)),
    ],
)
def test_flags_say_yes_and_no_in_many_ways(tmp_path, field, value, expected):
    [t] = download(saved(tmp_path / "me.json", json.dumps([{"text": "one two three", field: value}])))
    assert (t.retweet, t.reply) == expected


def test_rt_at_the_beginning_makes_a_retweet(tmp_path):
    timeline = download(saved(tmp_path / "me.txt", "RT @you: their own words\nmy own words RT @you\n"))
    assert [t.retweet for t in timeline] == [True, False]


def test_missing_values_are_left_empty(tmp_path):
    rows = [
        ["id", "text", "created_at", "is_retweet"],
        ["1"],
        ["", "", "", ""],
        ["3", "one two three"],
        [],
        ["4", "four", "never", "x", "more"],
    ]
    timeline = download(csv_file(tmp_path, rows))
    assert sorted((t.text, t.id, t.retweet) for t in timeline) == sorted(
        [("", "1", False), ("", "", False), ("one two three", "3", False), ("four", "4", True)]
    )
    assert counts(clean(timeline)) == (4, 1, 2, 1)


@pytest.mark.parametrize(
    "rows",
    [
        [
            {"text": None},
            {"id": 5},
            {"text": {"nested": 1}},
            {"text": ["list"]},
            {"text": "one two three"},
            None,
            5,
            "string",
        ],
        [{"id": i} for i in range(150)] + [{"text": "one two three"}],
    ],
    ids=["odd values", "the first hundred have no text"],
)
def test_posts_without_text_hide_no_others(tmp_path, rows):
    timeline = download(saved(tmp_path / "me.json", json.dumps(rows)))
    assert [t for t in texts(timeline) if t] == ["one two three"]
    assert len(timeline) == sum(isinstance(r, dict) for r in rows)


@pytest.mark.parametrize(
    "value",
    [
        [{"hashtags": ["a", "b"], "text": "one two three"}],
        [{"display_text_range": ["0", "13"], "entities": {"urls": []}, "full_text": "one two three"}],
        {"tags": ["a", "b"], "tweets": [{"text": "one two three"}]},
        {"content": [{"text": "one two three"}]},
        {"posts": [{"user": {"text": "not this", "links": ["x"]}, "text": "one two three"}]},
    ],
    ids=[
        "list of tags in a post",
        "X's own fields",
        "list of tags before the posts",
        "a list named content",
        "text of a user",
    ],
)
def test_other_lists_and_texts_are_not_mistaken_for_the_posts(tmp_path, value):
    assert texts(download(saved(tmp_path / "me.json", json.dumps(value)))) == ["one two three"]


@pytest.mark.parametrize(
    "name, data, expected",
    [
        (
            "me.jsonl",
            '{"text": "eat, sleep, tweet, repeat"}\n{"text": "and again"}\n',
            ["eat, sleep, tweet, repeat", "and again"],
        ),
        ("me.json", '["eat, sleep, tweet, repeat", "and again"]', ["eat, sleep, tweet, repeat", "and again"]),
        (
            "me.txt",
            "eat, sleep, tweet, repeat\nand again, and again\n",
            ["eat, sleep, tweet, repeat", "and again, and again"],
        ),
        ("me.txt", "Body, mind and soul\nand again, and again\n", ["Body, mind and soul", "and again, and again"]),
        ("me.txt", "PKs are hard to fight\nand again\n", ["PKs are hard to fight", "and again"]),
        ("me.txt", "[sighs] what a day\nand again\n", ["[sighs] what a day", "and again"]),
        ("me.txt", "{shrug} what a day\nand again\n", ["{shrug} what a day", "and again"]),
    ],
)
def test_words_in_the_first_tweet_do_not_change_the_format(tmp_path, name, data, expected):
    assert texts(download(saved(tmp_path / name, data))) == expected


def test_line_breaks_in_quotes_belong_to_the_text(tmp_path):
    rows = [["text", "id"], ["one\ntwo\r\nthree\n\nfour", "1"], ['five "six"\nseven', "2"]]
    timeline = download(csv_file(tmp_path, rows))
    assert texts(timeline) == [rows[1][0], rows[2][0]]
    assert clean(timeline).texts == ["one two three four", 'five "six" seven']


RUSSIAN = [
    "Сегодня хорошая погода, и мы идём гулять в парк",
    "Вчера вечером я читал интересную книгу о море",
    "Какой чудесный день для прогулки!",
]
JAPANESE = [
    "今日はいい天気ですね。散歩に行きましょう",
    "昨日の夜は面白い本を読みました",
    "コーヒーを飲みながらツイートしています",
]
FRENCH = [
    "Café déjà vu à la plage, naïve façade",
    "Où est passé l’été ? Il a neigé à Noël",
    "Les élèves ont fêté leur réussite « hier »",
]


@pytest.mark.parametrize(
    "encoding, written",
    [
        ("utf-8", JAPANESE),
        ("utf-8-sig", JAPANESE),
        ("utf-16", JAPANESE),
        ("utf-16", ["plain words only here"]),
        ("cp1252", FRENCH),
        ("cp1251", RUSSIAN),
        ("shift_jis", JAPANESE),
    ],
)
@pytest.mark.parametrize("form", ["csv", "txt", "json"])
def test_encodings_are_found(tmp_path, encoding, written, form):
    data = {
        "csv": csv_text([["text", "id"], *([t, "1"] for t in written)]),
        "txt": "\n".join(written),
        "json": json.dumps([{"text": t} for t in written], ensure_ascii=False),
    }[form]
    assert texts(download(saved(tmp_path / f"me.{form}", data.encode(encoding)))) == written


def test_big_endian_utf_16_is_found(tmp_path):
    data = codecs.BOM_UTF16_BE + csv_text([["text", "id"], [JAPANESE[0], "1"]]).encode("utf-16-be")
    assert texts(download(saved(tmp_path / "me.csv", data))) == JAPANESE[:1]


@pytest.mark.parametrize("encoding", ["koi8_r", "cp866", "iso2022_jp", "utf-16-le", "utf-16-be", "utf-32", "KOI8-R"])
def test_the_user_may_give_the_encoding(tmp_path, encoding):
    written = JAPANESE if "jp" in encoding else RUSSIAN
    path = csv_file(tmp_path, [["text", "id"], *([t, "1"] for t in written)], encoding=encoding)
    assert texts(download(path, encoding=encoding)) == written


@pytest.mark.parametrize("encoding", ["no-such", "", "rot13", "base64", "undefined", "idna", "punycode", "a\0b"])
def test_an_encoding_that_cannot_be_used_is_refused(tmp_path, encoding):
    path = csv_file(tmp_path, [["text", "id"], ["Où est passé l’été", "1"]])
    with pytest.raises(HuggingTweetsError, match=r"encoding.*utf-8"):
        download(path, encoding=encoding)


@pytest.mark.parametrize(
    "damage", [b"bad \xff byte\n", "また".encode()[:-1]], ids=["a stray byte", "cut off in a character"]
)
def test_one_bad_byte_does_not_spoil_the_other_tweets(tmp_path, damage):
    timeline = download(saved(tmp_path / "me.txt", "\n".join(JAPANESE).encode() + b"\n" + damage))
    assert texts(timeline)[:3] == JAPANESE and len(timeline) == 4


@pytest.mark.parametrize(
    "broken, whole",
    [
        ("CafÃ© dÃ©jÃ\xa0 vu", "Café déjà vu"),
        ("donâ€™t stop", "don’t stop"),
        ("ðŸ˜€ smile", "😀 smile"),
        ("Café déjà vu", "Café déjà vu"),
        ("naïve Ã", "naïve Ã"),
        ("سلام دنیا", "سلام دنیا"),
        ("&amp; stays", "&amp; stays"),
    ],
)
def test_mojibake_is_repaired_and_good_text_left_alone(tmp_path, broken, whole):
    assert texts(download(csv_file(tmp_path, [["text", "id"], [broken, "1"]]))) == [whole]


@pytest.mark.parametrize(
    "cell, time",
    [
        ("Wed Jun 08 17:57:33 +0000 2016", (2016, 6, 8, 17, 57, 33)),
        ("2016-06-08T17:57:33Z", (2016, 6, 8, 17, 57, 33)),
        ("2016-06-08T17:57:33.000Z", (2016, 6, 8, 17, 57, 33)),
        ("2016-06-08T19:57:33+02:00", (2016, 6, 8, 17, 57, 33)),
        ("2016-06-08 17:57:33", (2016, 6, 8, 17, 57, 33)),
        ("2016-06-08 17:57:33 UTC", (2016, 6, 8, 17, 57, 33)),
        (" 2016-06-08 ", (2016, 6, 8)),
        ("1465408653", (2016, 6, 8, 17, 57, 33)),
        ("1465408653000", (2016, 6, 8, 17, 57, 33)),
        (1465408653, (2016, 6, 8, 17, 57, 33)),
        (1465408653.0, (2016, 6, 8, 17, 57, 33)),
        ("10/16/17 22:59", (2017, 10, 16, 22, 59)),
        ("Jun 8, 2016 5:57:33 PM", (2016, 6, 8, 17, 57, 33)),
        ("5:57 PM - 8 Jun 2016", (2016, 6, 8, 17, 57)),
    ],
)
def test_times_are_understood_in_many_forms(cell, time):
    assert parse_time(cell) == datetime(*time, tzinfo=UTC)


@pytest.mark.parametrize(
    "cell",
    [
        "",
        " ",
        "never",
        None,
        [],
        {},
        "9" * 400,
        10**400,
        float("nan"),
        float("inf"),
        -(10**18),
        "0000-00-00",
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "x" * 61,
        "٣" * 10**4,
    ],
)
def test_what_is_no_time_is_left_out(cell):
    assert parse_time(cell) is None


def test_barack_obama_is_counted_right(shared_data):
    timeline = download(shared_data / "BarackObama.csv")
    corpus = clean(timeline)
    assert counts(corpus) == (3207, 351, 30, 2826)
    assert timeline.account.handle == "BarackObama"
    assert timeline.newest(1)[0].time == datetime(2017, 10, 16, 22, 59, tzinfo=UTC)
    assert not any(
        t.startswith("RT @") or "&amp;" in t or "http" in t or "\ufffd" in t or "â€" in t for t in corpus.texts
    )


def test_bernie_sanders_is_counted_right(shared_data, tmp_path):
    timeline = download(shared_data / "berniesanders.csv")
    assert counts(clean(timeline)) == (7386, 9, 44, 7333)
    assert timeline.account.handle == "berniesanders"
    assert sum("\n" in t for t in texts(timeline)) > 100
    dropped = clean(timeline, drop_duplicates=True).counts
    assert dropped.duplicates > 0 and dropped.kept + dropped.duplicates == 7333
    gzipped = saved(tmp_path / "b.csv.gz", gzip.compress((shared_data / "berniesanders.csv").read_bytes(), 1))
    assert texts(download(gzipped)) == texts(timeline)


@pytest.mark.parametrize(
    "column, handles, expected",
    [
        ("username", ["fox", "fox"], "fox"),
        ("Screen_Name", ["@fox", "@fox"], "fox"),
        ("author", ["", "fox"], "fox"),
        ("user", [{"screen_name": "fox"}, {"username": "fox"}], "fox"),
        ("user", [{"id": 5}, {}], "me"),
        ("user", [["fox"], [1]], "me"),
    ],
)
def test_the_handle_is_the_one_in_the_rows_or_the_name_of_the_file(tmp_path, column, handles, expected):
    rows = [{"text": "one two three", column: h} for h in handles]
    assert download(saved(tmp_path / "me.json", json.dumps(rows))).account == Account(expected)


def test_a_table_of_two_authors_is_refused_until_one_is_chosen(tmp_path):
    path = csv_file(
        tmp_path,
        [["text", "user"], ["one two three", "fox"], ["four five six", "@Hen"], ["RT @owl: their words", "owl"]],
    )
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert caught.value.authors == {"fox": 1, "Hen": 1} and "me.csv" in str(caught.value)
    hen = download(path, author="hen")
    assert (texts(hen), hen.account.handle, hen.findings.left_out) == (
        ["four five six"],
        "Hen",
        {"posts of other people": 2},
    )
    assert [t.account.handle for t in download(path, author=["@FOX", "hen"])] == ["fox", "Hen"]
    assert [texts(t) for t in download(path, author="*")] == [["one two three"], ["four five six"]]
    assert "fox (1)" in refusal(path, author="owls")


def test_a_file_whose_name_is_not_utf8_can_be_read_and_stored(tmp_path):
    path = tmp_path / "caf\udce9.csv"  # how Python shows the byte 0xE9, left over from a Latin-1 file system
    try:
        saved(path, csv_text([["text", "id"], ["one two three", "1"]]))
    except (OSError, UnicodeEncodeError):
        pytest.skip("this file system takes only Unicode names")
    clean(download(path)).save(tmp_path / "bot")
    assert texts(Timeline.load(tmp_path / "bot")) == ["one two three"]
    assert command("inspect", path, "--json").returncode == 0


def test_reading_a_csv_leaves_the_limit_of_the_csv_module_alone(tmp_path):
    before = csv.field_size_limit()
    download(csv_file(tmp_path, GRID))
    refusal(saved(tmp_path / "bad.csv", "a,b\n1,2\n"))
    assert csv.field_size_limit() == before


# Left out: NULs and lone surrogates, which are tested elsewhere, and what is rightly taken for mojibake.
ANY = st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")).filter(lambda t: repair(t) == t)
few = settings(max_examples=40, deadline=None)


@few
@given(st.lists(ANY, min_size=1, max_size=8), st.sampled_from(",\t;"))
def test_any_texts_come_through_a_csv_unchanged(tmp_path_factory, written, delimiter):
    path = tmp_path_factory.mktemp("any") / "me.csv"
    # With the third column there are never so many control characters that the file looks binary.
    saved(
        path,
        csv_text(
            [["text", "n", "more"], *([t, str(i), "." * 100 * (len(t) + 1)] for i, t in enumerate(written))], delimiter
        ),
    )
    assert texts(download(path)) == written


@few
@given(st.lists(ANY, min_size=1, max_size=8), st.booleans(), st.booleans())
def test_any_texts_come_through_json_unchanged(tmp_path_factory, written, lines, ascii_only):
    rows = [{"n": i, "text": t} for i, t in enumerate(written)]
    data = (
        "\n".join(json.dumps(r, ensure_ascii=ascii_only) for r in rows)
        if lines
        else json.dumps(rows, ensure_ascii=ascii_only)
    )
    path = saved(tmp_path_factory.mktemp("any") / ("me.jsonl" if lines else "me.json"), data)
    assert texts(download(path)) == written


@few
@given(st.lists(ANY, min_size=1, max_size=8))
def test_any_texts_come_through_parquet_unchanged(tmp_path_factory, written):
    path = saved(tmp_path_factory.mktemp("any") / "me.parquet", parquet(text=written))
    assert texts(download(path)) == written
