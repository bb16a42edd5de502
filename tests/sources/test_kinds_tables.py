"Posts in tables: the columns that tools really write, in every dialect, encoding and kind of file, and damaged tables."

import gzip
import json
import random
import re
import sqlite3
from datetime import UTC, datetime, timedelta

import openpyxl
import pytest
import shapes
from columns import TOOLS, grid, spaced, vicinitas
from makers import as_folder, reads, reads_or_refuses, refusal, saved, texts
from shapes import stranger, table, three, twint

from huggingtweets import HuggingTweetsError, clean, download
from huggingtweets.timeline import SeveralAuthors

DAY = datetime(2022, 6, 8, 12, tzinfo=UTC)
POSTS = three()
ONE, TWO, THREE = (p.text for p in POSTS)
IDS = [p.id for p in POSTS]
TIMES = [p.time for p in POSTS]
NEWEST = {"ids": IDS[::-1], "times": TIMES[::-1]}


# The columns of tools, in every kind of file


FILES = {  # what is written of rows: the file's name and bytes
    "CSV": lambda rows: ("t.csv", table(rows).encode()),
    "CSV of Unix": lambda rows: ("t.csv", table(rows, end="\n").encode()),
    "columns turned round": lambda rows: ("t.csv", table(shapes.turned(rows)).encode()),
    "columns by name": lambda rows: ("t.csv", table(shapes.turned(rows, sorted)).encode()),
    "all quoted": lambda rows: ("t.csv", table(rows, quoting=1).encode()),
    "semicolons": lambda rows: ("t.csv", table(rows, ";").encode()),
    "tabs": lambda rows: ("t.tsv", table(rows, "\t").encode()),
    "bars, as text": lambda rows: ("t.txt", table(rows, "|").encode()),
    "BOM": lambda rows: ("t.csv", table(rows).encode("utf-8-sig")),
    "UTF-16 with tabs": lambda rows: ("t.csv", table(rows, "\t").encode("utf-16")),
    "UTF-32": lambda rows: ("t.csv", table(rows).encode("utf-32")),
    "gzipped": lambda rows: ("t.csv.gz", gzip.compress(table(rows).encode())),
    "zipped": lambda rows: ("t.zip", shapes.zipped({"some folder/t.csv": table(rows)})),
    "Excel": lambda rows: ("t.xlsx", shapes.workbook(grid(rows))),
    "JSON": lambda rows: ("t.json", json.dumps(rows).encode()),
    "JSON Lines": lambda rows: ("t.jsonl", shapes.lines(rows).encode()),
    "Parquet": lambda rows: ("t.parquet", shapes.parquet(rows)),
}


@pytest.mark.parametrize("file", FILES)
@pytest.mark.parametrize("tool", TOOLS)
def test_the_tables_of_tools(tmp_path, tool, file):
    row, says = TOOLS[tool]
    rows = [row(p) for p in POSTS]
    if file in ("JSON", "JSON Lines", "Parquet"):
        rows = [{k: v for k, v in r.items() if k} for r in rows]  # a column of numbers has no name there
    if file in ("Excel", "Parquet"):
        rows = [{k: str(v) for k, v in r.items()} for r in rows]
    name, data = FILES[file](rows)
    reads(
        saved(tmp_path / name, data),
        *((ONE, TWO, THREE) if "day" in says else (THREE, TWO, ONE)),
        ids=None if says[0] == "x" else (IDS if "day" in says else IDS[::-1]) if "id" in says else ["", "", ""],
        times=TIMES[::-1] if "time" in says else [datetime(2022, 6, 8, tzinfo=UTC)] * 3,
        retweets=[THREE] if "retweet" in says else [],
        replies=[TWO] if "reply" in says else [],
        handle="wren_k" if "author" in says else "t",
    )


@pytest.mark.parametrize(
    "name", ["tweets", "Tweet text", "Post text", "Contents", "rawContent", "ShareCommentary", "full_text", "fullText"]
)
@pytest.mark.parametrize("file", ["CSV", "semicolons", "Excel", "JSON", "Parquet"])
def test_the_names_that_texts_really_have(tmp_path, name, file):
    made, data = FILES[file]([{"No": str(i), name: p.text, "Link": f"https://l/{i}"} for i, p in enumerate(POSTS)])
    if name == "Contents":  # of Discord's own messages, and of other things
        reads_or_refuses(saved(tmp_path / made, data), ONE, TWO, THREE)
    else:
        reads(saved(tmp_path / made, data), ONE, TWO, THREE)


@pytest.mark.parametrize(
    "name",
    ["createdAt", "created_utc", "Created At", "timestamp", "Datetime", "date", "created_at", "Timestamp", "posted_at"],
)
@pytest.mark.parametrize("file", ["CSV", "JSON"])
def test_the_names_that_times_really_have(tmp_path, name, file):
    made, data = FILES[file]([{name: str(int(p.time.timestamp())), "text": p.text} for p in POSTS])
    reads(saved(tmp_path / made, data), THREE, TWO, ONE, times=TIMES[::-1])


@pytest.mark.parametrize(
    "name", ["Tweet Id", "tweet_id", "tweetId", "id_str", "status_id", "Tweet ID", "ID", "post_id", "Post id"]
)
@pytest.mark.parametrize("file", ["CSV", "JSON"])
def test_the_names_that_ids_really_have(tmp_path, name, file):
    made, data = FILES[file]([{"text": p.text, "user_id": "7", "conversation_id": "9", name: p.id} for p in POSTS])
    reads(saved(tmp_path / made, data), ONE, TWO, THREE, ids=IDS)


@pytest.mark.parametrize(
    "name",
    [
        "author.userName",
        "author.username",
        "user.screen_name",
        "Screen Name",
        "screen_name",
        "username",
        "Username",
        "handle",
        "user",
        "author",
    ],
)
@pytest.mark.parametrize(
    "value",
    ["wren_k", "@wren_k", "https://twitter.com/wren_k", "https://x.com/wren_k/", "{'screen_name': 'wren_k', 'id': 7}"],
)
def test_the_handle_is_never_an_address_or_a_dict(tmp_path, name, value):
    rows = [{name: value, "text": p.text, "date": spaced(p.time)} for p in POSTS]
    reads(saved(tmp_path / "t.csv", table(rows)), THREE, TWO, ONE, handle="wren_k")


@pytest.mark.parametrize(
    "name",
    [
        "user_username",
        "Twitter Handle",
        "posted_by",
        "by",
        "creator",
        "Profile",
        "page_name",
        "channel",
        "owner",
        "login",
        "politician",
    ],
)
def test_the_names_that_authors_really_have(tmp_path, name):
    rows = [{"id": p.id, name: w, "text": p.text} for p, w in zip(POSTS, ["wren_k", "otto", "wren_k"], strict=True)]
    with pytest.raises(SeveralAuthors) as told:
        download(saved(tmp_path / "t.csv", table(rows)))
    assert told.value.authors == {"wren_k": 2, "otto": 1}


@pytest.mark.parametrize("name", ["url", "Link", "permalink", "Tweet permalink"])
@pytest.mark.parametrize(
    "address", ["https://twitter.com/{}/status/{}", "https://x.com/{}/status/{}?s=20", "https://m.example/@{}/{}"]
)
def test_the_addresses_of_the_posts_name_their_author(tmp_path, name, address):
    rows = [{name: address.format("wren_k", p.id), "text": p.text} for p in POSTS]
    reads(saved(tmp_path / "t.csv", table(rows)), ONE, TWO, THREE, handle="wren_k")
    rows[1][name] = address.format("otto", 5)
    with pytest.raises(SeveralAuthors):
        download(saved(tmp_path / "t.csv", table(rows)))


@pytest.mark.parametrize("link", ["https://x.com/i/web/status/1", "https://example.org/a", "", "https://x.com/wren_k"])
def test_other_addresses_name_no_author(tmp_path, link):
    rows = [{"url": link, "text": p.text} for p in POSTS]
    reads(saved(tmp_path / "t.csv", table(rows)), ONE, TWO, THREE, handle="t")


def test_the_kinds_of_academic_data(tmp_path):
    kinds = ["", "replied_to", "retweeted"]
    rows = [{"tweet_id": p.id, "text": p.text, "sourcetweet_type": k} for p, k in zip(POSTS, kinds, strict=True)]
    reads(saved(tmp_path / "t.csv", table(rows)), ONE, TWO, THREE, retweets=[THREE], replies=[TWO])


@pytest.mark.parametrize("nothing", ["\\N", "NA", "<NA>", "N/A", "NULL", "nan", "(null)"])
def test_what_programs_write_for_nothing_is_no_reply(tmp_path, nothing):
    rows = [{"text": p.text, "reply_to": "5" if p is POSTS[0] else nothing} for p in POSTS]
    reads(saved(tmp_path / "t.csv", table(rows)), ONE, TWO, THREE, replies=[ONE])


# Columns by what is in them


@pytest.mark.parametrize("file", ["CSV", "columns turned round", "tabs", "Excel", "JSON", "Parquet"])
@pytest.mark.parametrize("name", ["retweet", "retweets", "Retweet", "RT", "reply", "replies", "Reply"])
@pytest.mark.parametrize("numbers", [["5", "5", "5"], ["0", "3", "15"], ["1.0", "0.0", "27.0"], ["1,234", "0", "2"]])
def test_counts_are_no_flags(tmp_path, name, file, numbers):
    rows = [{"text": p.text, name: n, "time": spaced(p.time)} for p, n in zip(POSTS, numbers, strict=True)]
    made, data = FILES[file](rows)
    reads(saved(tmp_path / made, data), THREE, TWO, ONE)


@pytest.mark.parametrize("file", ["CSV", "Excel", "JSON"])
@pytest.mark.parametrize(
    "name, of", [("retweet", "retweets"), ("is_retweet", "retweets"), ("reply", "replies"), ("isReply", "replies")]
)
@pytest.mark.parametrize(
    "yes, no", [("True", "False"), ("true", "false"), ("TRUE", "FALSE"), ("yes", "no"), ("Y", "N")]
)
def test_flags_are_still_flags(tmp_path, file, name, of, yes, no):
    rows = [{"text": p.text, name: yes if p is POSTS[1] else no} for p in POSTS]
    made, data = FILES[file](rows)
    reads(saved(tmp_path / made, data), ONE, TWO, THREE, **{of: [TWO]})


@pytest.mark.parametrize("file", ["CSV", "columns turned round", "JSON", "Excel", "Parquet"])
@pytest.mark.parametrize("text", ["body", "content"])
@pytest.mark.parametrize(
    "name, values",
    [
        ("tweet", ["1600000000000000001", "1600000000000000002", "1600000000000000003"]),
        ("tweet", [f"https://twitter.com/wren_k/status/{i}" for i in range(3)]),
        ("post", ["https://example.org/p/1", "https://example.org/p/2", ""]),
        ("post", ["1", "2", "3"]),
        ("text", ["", "", ""]),
    ],
    ids=["ids", "links", "some links", "numbers", "nothing"],
)
def test_the_text_is_the_column_that_holds_texts(tmp_path, file, text, name, values):
    rows = [{name: v, text: p.text} for v, p in zip(values, POSTS, strict=True)]
    made, data = FILES[file](rows)
    reads(saved(tmp_path / made, data), ONE, TWO, THREE)


@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("empty", [0, 2, 1])
def test_of_two_columns_of_one_name_the_filled_one_counts(tmp_path, empty, delimiter):
    cells = [("text", "id", "text"), *((p.text, p.id, "") for p in POSTS)]
    if empty == 0:
        cells = [(a, b, c) for c, b, a in cells]
    if empty == 1:  # the second text in the middle
        cells = [(a, c, b) for a, b, c in cells]
    data = "".join(delimiter.join(row) + "\n" for row in cells)
    timeline = reads(saved(tmp_path / "t.csv", data), ONE, TWO, THREE, ids=IDS)
    assert clean(timeline).counts.kept == 3


@pytest.mark.parametrize("written", ["repr", "double quotes", "both"])
@pytest.mark.parametrize("form", ["CSV", "JSON", "Excel"])
def test_texts_written_as_bytes_are_read_as_what_they_hold(tmp_path, written, form):
    wanted = [
        "The robots spared the town 😀 from the flood",
        "It’s fine, said nobody today",
        'He said "no" and it wasn\'t\nfine at all',
        ONE,
    ]
    cells = [repr(t.encode()) for t in wanted]
    if written == "double quotes":
        wanted, cells = wanted[1:2] * 3, ['b"' + cells[1][2:-1] + '"'] * 3
    made, data = FILES[form]([{"id": str(i), "created_at": "2017", "text": c} for i, c in enumerate(cells)])
    reads(saved(tmp_path / made, data), *wanted)


def test_a_text_that_begins_like_bytes_is_left_alone(tmp_path):
    odd = ["b'ville is where I grew up, b'sides", "b'fine", "b", 'b"rilliant" they said']
    reads(
        saved(tmp_path / "t.csv", table([{"id": str(i), "text": t} for i, t in enumerate([*odd, ONE, TWO])])),
        *odd,
        ONE,
        TWO,
    )


@pytest.mark.parametrize("tool, written", [("\\u2019", "’"), ("\\ud83d\\ude00", "😀"), ("\\xe2\\x80\\x99", "’")])
def test_escapes_that_were_written_out_are_read_or_told(tmp_path, tool, written):
    rows = [
        {"id": str(i), "text": f"It{tool}s the {w} of them all, {tool}"}
        for i, w in enumerate("first second third fourth fifth".split())
    ]
    timeline = download(saved(tmp_path / "t.csv", table(rows)))
    assert texts(timeline)[0] == f"It{written}s the first of them all, {written}" or timeline.findings.doubts


@pytest.mark.parametrize("way", ["text", "backslash path"])
def test_a_backslash_in_a_text_is_no_escape(tmp_path, way):
    odd = ["C:\\new\\table is the path of it", "¯\\_(ツ)_/¯ whatever you say", "a line\\nthat says so itself"]
    reads(saved(tmp_path / "t.csv", table([{"id": str(i), "text": t} for i, t in enumerate([*odd, ONE])])), *odd, ONE)


# Dialects and damage


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("place", ["middle", "last", "only"])
def test_quotes_escaped_by_backslashes(tmp_path, place, end):
    wanted = ['He said "come, all of you" and left the room', ONE, 'a "b", c', 'ends in "quotes"', '"begins" and so on']
    cells = ['"' + t.replace('"', '\\"') + '"' for t in wanted]
    rows = {
        "middle": ["id,text,likes", *(f"{i},{c},5" for i, c in enumerate(cells))],
        "last": ["id,text", *(f"{i},{c}" for i, c in enumerate(cells))],
        "only": ["text", *cells],
    }[place]
    reads(saved(tmp_path / "t.csv", end.join(rows) + end), *wanted)


def test_a_text_that_ends_in_a_backslash_swallows_nothing(tmp_path):
    rows = [
        {"id": "1", "text": "the path is C:\\", "likes": "5"},
        {"id": "2", "text": 'a "quoted", word', "likes": "6"},
        {"id": "3", "text": ONE},
    ]
    reads(
        saved(tmp_path / "t.csv", table(rows, quoting=1)),
        "the path is C:\\",
        'a "quoted", word',
        ONE,
        ids=["1", "2", "3"],
    )


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("name", ["t.tsv", "t.csv", "t.txt"])
@pytest.mark.parametrize("place", ["last", "middle", "first"])
def test_a_tsv_without_quoting_loses_nothing(tmp_path, name, end, place):
    wanted = [
        ONE,
        '"Home is where',
        TWO,
        'they said" and left',
        'a "word" in the middle',
        '"all of it in quotes"x',
        '5" of snow, 6" of rain',
        THREE,
    ]
    at = {"last": ("id", "text"), "middle": ("id", "text", "n"), "first": ("text", "id")}[place]
    rows = [{"id": str(i), "text": t, "n": "7"} for i, t in enumerate(wanted)]
    data = end.join(["\t".join(at), *("\t".join(r[c] for c in at) for r in rows)]) + end
    reads(saved(tmp_path / name, data), *wanted, ids=[str(i) for i in range(len(wanted))])


@pytest.mark.parametrize("name", ["t.txt", "t.csv"])
@pytest.mark.parametrize("rows", [True, False])
def test_what_r_writes_by_default(tmp_path, name, rows):
    cells = [f'"{i}" {p.id} "{p.text}"' if rows else f'{p.id} "{p.text}"' for i, p in enumerate(POSTS, 1)]
    reads(saved(tmp_path / name, "\n".join(['"id" "text"', *cells]) + "\n"), ONE, TWO, THREE, ids=IDS)


DRAWN = {
    "MySQL": "+----+------+\n| id | text |\n+----+------+\n{}+----+------+\n3 rows in set (0.00 sec)\n",
    "PostgreSQL": " id | text\n----+------\n{}(3 rows)\n",
    "Markdown": "| id | text |\n| --- | --- |\n{}",
}


@pytest.mark.parametrize("program", DRAWN)
def test_tables_that_are_drawn_are_refused_by_name(tmp_path, program):
    rows = "".join(f"| {p.id} | {p.text} |\n" for p in POSTS)
    assert "drawn" in refusal(saved(tmp_path / "t.txt", DRAWN[program].format(rows)))


def test_a_tsv_with_quoting_is_still_read_with_it(tmp_path):
    wanted = ['He said "hi" to her', "a tab\tin it", "a line\nbreak", '"all of it"']
    reads(saved(tmp_path / "t.tsv", table([{"id": str(i), "text": t} for i, t in enumerate(wanted)], "\t")), *wanted)


def test_a_stray_quote_swallows_no_rows_or_is_told(tmp_path):
    odd = [
        ONE,
        '"Home is where the bread is',
        TWO,
        THREE,
        "a fifth one of them",
        'they said" and left',
        "the last one of all",
    ]
    data = "id,text,likes\n" + "".join(f"{i},{t},5\n" for i, t in enumerate(odd))
    timeline = download(saved(tmp_path / "t.csv", data))
    assert texts(timeline) == odd or timeline.findings.doubts


@pytest.mark.parametrize("header", ["text", "tweet", "tweets", "Text"])
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_one_column_without_quotes_is_not_cut_at_commas(tmp_path, header, end):
    wanted = [
        "The geese had plans, of their own",
        ONE,
        "one, two, three, four, five",
        "semi; colons; too",
        'and "quotes", of course',
    ]
    reads(saved(tmp_path / "t.csv", end.join([header, *wanted]) + end), *wanted, handle="t")


def test_one_column_with_quotes_is_read_with_them(tmp_path):
    wanted = ["The geese had plans, of their own", ONE, 'and "quotes", of course', "two\nlines of it"]
    reads(saved(tmp_path / "wren_tweets.csv", table([{"tweets": t} for t in wanted])), *wanted, handle="wren_tweets")


def test_unquoted_commas_in_the_last_column_are_read_or_told(tmp_path):
    wanted = [ONE, "The geese had plans, of their own", "one, two, three"]
    timeline = download(saved(tmp_path / "t.csv", "id,text\n" + "".join(f"{i},{t}\n" for i, t in enumerate(wanted))))
    assert texts(timeline) == wanted or timeline.findings.doubts


@pytest.mark.parametrize("end", ["\n", "\r\n"])
@pytest.mark.parametrize("delimiter", [",", "\t", ";"])
@pytest.mark.parametrize("between", ["", "\ufeff", "blank line"])
def test_a_header_in_the_middle_is_no_post(tmp_path, end, delimiter, between):
    parts = [table([{"id": p.id, "text": p.text}], delimiter, end) for p in POSTS]
    data = (end if between == "blank line" else between).join(parts)
    reads(saved(tmp_path / "t.csv", data), ONE, TWO, THREE, ids=IDS)


@pytest.mark.parametrize("sep", [";", ",", "\t", "|"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("first", ["sep={}", "SEP={}", '"sep={}"'])
def test_the_first_line_of_excel_is_no_header(tmp_path, sep, encoding, first):
    rows = [{"id": p.id, "created_at": spaced(p.time), "text": p.text} for p in POSTS]
    data = first.format(sep) + "\r\n" + table(rows, sep)
    reads(saved(tmp_path / "t.csv", data.encode(encoding)), THREE, TWO, ONE, **NEWEST)


@pytest.mark.parametrize("header", ["id, text", '"id", "text"', "id ,  text"])
def test_blanks_after_commas_belong_to_nothing(tmp_path, header):
    wanted = ["The geese had plans, of their own", 'a "quoted" word', ONE]
    data = header + "\n" + "".join(f'{i}, "{t.replace(chr(34), chr(34) * 2)}"\n' for i, t in enumerate(wanted))
    reads(saved(tmp_path / "t.csv", data), *wanted, ids=["0", "1", "2"])


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_the_line_breaks_of_linkedin(tmp_path, end):
    "Every line of a share is quoted for itself, and then all of them together."
    wanted = [
        f"{ONE}\n\n{TWO}",
        "One line, with a comma",
        f"first\nsecond, of {THREE}\nthird",
        "the last share of them all",
    ]
    cells = ['"' + f'"{chr(34)}{end}{chr(34)}"'.join(t.split("\n")) + '"' for t in wanted]
    head = "Date,ShareLink,ShareCommentary,SharedUrl,MediaUrl,Visibility"
    rows = [f"2023-01-0{9 - i} 10:00:00,https://l/{i},{c},,,MEMBER_NETWORK" for i, c in enumerate(cells)]
    timeline = download(saved(tmp_path / "Shares.csv", end.join([head, *rows]) + end))
    assert [t.replace("\r\n", "\n") for t in texts(timeline)] == wanted
    assert [t.time.day for t in timeline] == [9, 8, 7, 6]


@pytest.mark.parametrize("people", ["two", "one"])
@pytest.mark.parametrize("name", ["messages.csv", "t.csv"])
def test_private_messages_of_reddit_are_not_read(tmp_path, people, name):
    who = ["wren_k", "otto"] * 3 if people == "two" else ["wren_k"] * 6
    head = "id,permalink,thread_id,date,ip,from,to,subject,body\n"
    mail = head + "".join(
        f"{i},u,{i},2023-01-01 00:00:00 UTC,,{a},lina,hello,{stranger(i)}\n" for i, a in enumerate(who)
    )
    head = "message_id,created_at,updated_at,username,message,thread_parent_message_id,channel_url,subreddit,"
    head += "channel_name,conversation_type\n"
    chat = head + "".join(f"{i},2023-01-01 00:00:00 UTC,,{a},{stranger(i)},,u,,dm,direct\n" for i, a in enumerate(who))
    for data in (mail, chat):
        with pytest.raises(HuggingTweetsError):
            download(saved(tmp_path / name, data))


MAIL = (
    "CONVERSATION ID,CONVERSATION TITLE,FROM,TO,DATE,SUBJECT,CONTENT,FOLDER\n"
    + f"a,,Wren,Otto,2023-01-01 10:00:00 UTC,,{stranger()},INBOX\n" * 5
)
TALK = json.dumps(
    {
        "participants": [{"name": "Otto"}],
        "messages": [{"sender_name": "Wren", "timestamp_ms": 1, "content": stranger()}] * 9,
    }
)
EXPORTS = {  # of other networks: their messages lie beside the posts
    "Reddit": {
        "comments.csv": table([TOOLS["Reddit's own export"][0](p) for p in POSTS]),
        "messages.csv": f"id,date,from,to,subject,body\n1,2023-01-01,wren_k,otto,hello,{stranger()}\n" * 5,
        "chat_history.csv": f"message_id,created_at,username,message\n1,2023-01-01,wren_k,{stranger()}\n",
        "saved_comments.csv": "id,permalink\n1,u\n",
    },
    "LinkedIn": {
        "Shares.csv": table([TOOLS["LinkedIn"][0](p) for p in POSTS]),
        "messages.csv": MAIL,
        "Profile.csv": f"Headline\n{stranger()}\n",
    },
    "Facebook": {
        "your_facebook_activity/posts/your_posts_1.json": json.dumps(
            [{"timestamp": 1, "data": [{"post": t}]} for t in (ONE, TWO, THREE)]
        ),
        "your_facebook_activity/messages/inbox/otto_1/message_1.json": TALK,
    },
    "Instagram": {"your_instagram_activity/messages/inbox/otto_1/message_1.json": TALK, "content/posts_1.json": "[]"},
    "Discord": {
        "messages/c1/messages.csv": "ID,Timestamp,Contents,Attachments\n"
        + f"1,2021-01-01 10:00:00,{stranger()},\n" * 5,
        "messages/c1/channel.json": json.dumps({"id": "1", "type": 1, "recipients": ["1", "2"]}),
        "messages/index.json": json.dumps({"1": "Direct Message with otto"}),
    },
    "Slack": {
        "general/2023-01-01.json": json.dumps(
            [{"type": "message", "user": "U1", "text": stranger(i), "ts": "1.2"} for i in range(9)]
        )
    },
}


@pytest.mark.parametrize("form", ["zip", "folder"])
@pytest.mark.parametrize("network", EXPORTS)
def test_exports_of_other_networks_are_refused_or_their_posts_read(tmp_path, network, form):
    files = {k: v.encode() for k, v in EXPORTS[network].items()}
    path = (
        saved(tmp_path / "export.zip", shapes.zipped(files)) if form == "zip" else as_folder(tmp_path / "export", files)
    )
    try:
        timeline = download(path)
    except HuggingTweetsError:
        refusal(path)
    else:
        assert set(texts(timeline)) <= {ONE, TWO, THREE}


def test_the_messages_of_linkedin_are_not_read(tmp_path):
    head = "CONVERSATION ID,CONVERSATION TITLE,FROM,SENDER PROFILE URL,TO,"
    head += "RECIPIENT PROFILE URLS,DATE,SUBJECT,CONTENT,FOLDER"
    rows = [
        f"a,,{a},https://l/{a},{b},https://l/{b},2023-01-01 10:00:00 UTC,,{stranger(i)},INBOX"
        for i, (a, b) in enumerate(["WO", "OW", "WO"])
    ]
    with pytest.raises(HuggingTweetsError):
        download(saved(tmp_path / "messages.csv", "\n".join([head, *rows]) + "\n"))


LETTERS = {  # the columns of programs that keep messages
    "X": {"id": "1", "created_at": "2022-06-08", "sender_id": "1", "recipient_id": "2", "text": stranger()},
    "Outlook": {"Subject": "tea", "Body": stranger(), "From: (Name)": "Mira", "To: (Name)": "Otto"},
    "iMazing": {"Chat Session": "Otto", "Message Date": "2022", "Type": "Incoming", "Text": stranger()},
    "a phone": {"date": "2022-06-08 12:00:00", "type": "received", "contact": "Otto", "body": stranger()},
    "SMS": {"Type": "SMS", "Date": "2022-06-08 12:00:00", "Name / Number": "+100", "Content": stranger()},
    "iMessage": {"text": stranger(), "is_from_me": "1", "date": "2022"},
}


@pytest.mark.parametrize("program", LETTERS)
@pytest.mark.parametrize("file", ["CSV", "tabs", "Excel", "Parquet"])
def test_messages_are_known_by_their_columns(tmp_path, program, file):
    name, data = FILES[file]([LETTERS[program]] * 3)
    told = refusal(saved(tmp_path / name, data))
    assert "rivate messages" in told and stranger() not in told


@pytest.mark.parametrize("name", ["t.csv", "t.tsv", "t.txt"])
@pytest.mark.parametrize("where", ["a text", "a header", "between", "two texts"])
def test_nuls_in_a_small_table_cost_nothing(tmp_path, name, where):
    d = "\t" if name == "t.tsv" else ","
    data = f"id{d}text\n1{d}{ONE}\n2{d}{TWO}\n"
    data = {
        "a text": data.replace("loaves", "lo\0aves"),
        "a header": data.replace("text", "te\0xt"),
        "between": data.replace("\n2", "\n\0" + "2"),
        "two texts": data.replace("loaves", "lo\0aves").replace("buoys", "buoys\0"),
    }[where]
    (reads_or_refuses if where == "many" else reads)(saved(tmp_path / name, data), ONE, TWO, ids=["1", "2"])


@pytest.mark.parametrize("file", ["CSV", "semicolons", "Excel", "JSON"])
@pytest.mark.parametrize(
    "cells, times",
    [
        (["17.05.2020 14:00", "05.06.2020 14:00"], [(2020, 5, 17, 14), (2020, 6, 5, 14)]),
        (["05.06.2020 14:00", "04.07.2020 14:00"], [(2020, 6, 5, 14), (2020, 7, 4, 14)]),
        (["17.05.20", "05.06.20"], [(2020, 5, 17), (2020, 6, 5)]),
        (["17/05/2020 14:00", "05/06/2020 14:00"], [(2020, 5, 17, 14), (2020, 6, 5, 14)]),
        (["05/06/2020 14:00", "17/06/2020 14:00"], [(2020, 6, 5, 14), (2020, 6, 17, 14)]),
        (["05/17/2020 14:00", "06/05/2020 14:00"], [(2020, 5, 17, 14), (2020, 6, 5, 14)]),
        (["17-05-2020 14:00", "05-06-2020 14:00"], [(2020, 5, 17, 14), (2020, 6, 5, 14)]),
        (
            ["2020-05-17 14:00:00 CEST", "2020-05-17 14:00:00 Eastern Daylight Time"],
            [(2020, 5, 17, 12), (2020, 5, 17, 18)],
        ),
        (["2020-01-17 14:00:00 CET", "2020-01-17 14:00:00 EST"], [(2020, 1, 17, 13), (2020, 1, 17, 19)]),
        (["2020-05-17 14:00:00 UTC", "2020-05-17 14:00:00 PDT"], [(2020, 5, 17, 14), (2020, 5, 17, 21)]),
        (["2020-05-17 14:00 +0200", "2020-05-18 14:00 +0200"], [(2020, 5, 17, 12), (2020, 5, 18, 12)]),
    ],
    ids=lambda v: v[0] if isinstance(v[0], str) else "",
)
def test_the_order_of_days_and_months_and_zones_by_name(tmp_path, file, cells, times):
    rows = [{"created_at": c, "tweet": t, "username": "wren_k"} for c, t in zip(cells, (ONE, TWO), strict=True)]
    made, data = FILES[file](rows)
    reads(saved(tmp_path / made, data), TWO, ONE, times=[datetime(*t, tzinfo=UTC) for t in reversed(times)])


@pytest.mark.parametrize("zone, hours", [("+0200", 2), ("-0500", -5), ("+0530", 5.5), ("+0000", 0)])
def test_the_times_of_twint_are_of_its_zone(tmp_path, zone, hours):
    rows = [twint(p) | {"created_at": spaced(p.time, " CEST"), "timezone": zone} for p in POSTS]
    for r in rows:
        r["created_at"] = r["created_at"].replace("CEST", "Some Zone")
    wanted = [t - timedelta(hours=hours) for t in TIMES[::-1]]
    kept = {"replies": [TWO], "retweets": [THREE], "times": wanted}
    reads(saved(tmp_path / "t.json", shapes.lines(rows)), THREE, TWO, ONE, **kept)
    reads(saved(tmp_path / "t.csv", table([{k: str(v) for k, v in r.items()} for r in rows])), THREE, TWO, ONE, **kept)


# What `clean` makes of texts


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("Salt &amp;amp; tide &amp;lt;3 for all", "Salt & tide <3 for all"),
        ("Salt &amp; tide &lt;3 for all", "Salt & tide <3 for all"),
        ("one<br>two &quot;three&quot; four<br/>five<br />six", 'one two "three" four five six'),
        ("a &lt; b and b &gt; c, always", "a < b and b > c, always"),
        ("i <3 you and you <3 me", "i <3 you and you <3 me"),
        ("the whole story (https://t.co/abcdefghij)", "the whole story"),
        ("the whole story (https://t.co/abcdefghij) and more", "the whole story and more"),
        (
            "これ見て https://t.co/AbCdEfGhIj「とても 良い 話です」 みんな 読んで",
            "これ見て「とても 良い 話です」 みんな 読んで",
        ),
        ("これ見て https://t.co/AbCdEfGhIjすごくきれいな景色でした", "これ見てすごくきれいな景色でした"),
        ("看这个 https://t.co/AbCdEfGhIj，真的很好看的一部电影", "看这个，真的很好看的一部电影"),
        ("이거 봐요 https://t.co/AbCdEfGhIj정말 좋은 이야기 입니다", "이거 봐요 정말 좋은 이야기 입니다"),
        ("ดูนี่สิ https://t.co/AbCdEfGhIjสวยมากเลยนะวันนี้", "ดูนี่สิสวยมากเลยนะวันนี้"),
        ("read it https://example.org/a?b=c&amp;d=e#f now or never", "read it now or never"),
    ],
)
@pytest.mark.parametrize("file", ["CSV", "JSON"])
def test_what_is_left_of_entities_links_and_breaks(tmp_path, text, cleaned, file):
    made, data = FILES[file]([{"id": "1", "text": text}])
    assert clean(download(saved(tmp_path / made, data))).texts == [cleaned]


@pytest.mark.parametrize(
    "text, retweet",
    [
        ("RT @otto: what a day for geese", True),
        ("RT: @otto what a day for geese", True),
        ("RT@otto what a day for geese", True),
        ("Rt @otto: what a day for geese", True),
        ("rt @otto what a day for geese", True),
        ("RT if you like geese and days", False),
        ("so true RT @otto: what a day", False),
        ("ART @otto is what a day is for", False),
        ("start @ the beginning of days", False),
        ("@otto RT @lina what a day", False),
    ],
)
@pytest.mark.parametrize("form", ["CSV", "JSON", "text"])
def test_old_retweets_are_retweets(tmp_path, text, retweet, form):
    name, data = ("t.txt", f"{text}\n{ONE}\n") if form == "text" else FILES[form]([{"text": text}, {"text": ONE}])
    reads(saved(tmp_path / name, data), text, ONE, retweets=[text] if retweet else [])


@pytest.mark.parametrize(
    "text, short",
    [
        ("今日はとても天気がいいので散歩に行きました", False),
        ("レポート終わらせた。締め切り延長してなかったら落としてた", False),
        ("今天天气很好我们去公园散步吧", False),
        ("วันนี้อากาศดีมากเลยไปเดินเล่นที่สวน", False),
        ("ມື້ນີ້ອາກາດດີຫຼາຍໄປຍ່າງຫຼິ້ນ", False),
        ("ថ្ងៃនេះអាកាសធាតុល្អណាស់", False),
        ("はい", True),
        ("草", True),
        ("@otto はい", True),
        ("one two", True),
        ("one two three", False),
        ("안녕하세요 여러분", True),
        ("오늘 날씨가 정말 좋네요", False),
        ("so-called well-known", True),
        ("don't can't", True),
        ("😀😀😀😀", True),
        ("#tea #harbour #spring #geese", True),
    ],
)
def test_words_are_counted_as_their_script_has_them(tmp_path, text, short):
    counts = clean(download(saved(tmp_path / "t.csv", table([{"text": text, "id": "1"}])))).counts
    assert (counts.short, counts.kept) == ((1, 0) if short else (0, 1))


# Encodings

WRITTEN = {
    "cp1254": [
        "Bugün hava çok güzel, yürüyüşe çıktım",
        "Yarın yağmur yağacağını düşünüyorum",
        "Kedi pencereden dışarı bakıyor şimdi",
    ],
    "iso8859_9": [
        "Şehirde çok güzel bir gün geçirdik",
        "Annem bugün börek yapmış, çok iyi",
        "Işıklar söndü ama kimse fark etmedi",
    ],
    "cp1250": [
        "Żółta łódź płynie przez jezioro",
        "Dziś jest piękna pogoda, idziemy na spacer",
        "Zażółć gęślą jaźń, powiedział kot",
    ],
    "iso8859_2": [
        "Příliš žluťoučký kůň úpěl ďábelské ódy",
        "Dnes je krásný den na procházku",
        "Včera večer jsem četl knihu o moři",
    ],
    "cp1251": [
        "Сегодня хорошая погода, и мы идём гулять",
        "Вчера вечером я читал книгу о море",
        "Какой чудесный день для прогулки!",
    ],
    "koi8_r": [
        "Сегодня хорошая погода, и мы идём гулять",
        "Вчера вечером я читал книгу о море",
        "Какой чудесный день для прогулки!",
    ],
    "cp1253": [
        "Σήμερα ο καιρός είναι πολύ καλός",
        "Χθες το βράδυ διάβασα ένα βιβλίο",
        "Τι όμορφη μέρα για μια βόλτα στη θάλασσα",
    ],
    "cp1255": ["היום מזג האוויר יפה מאוד ואנחנו יוצאים", "אתמול בערב קראתי ספר מעניין על הים", "איזה יום נפלא לטיול"],
    "cp1256": [
        "اليوم الطقس جميل جدا وسنخرج للمشي",
        "قرأت أمس كتابا جميلا عن البحر",
        "يا له من يوم رائع للنزهة مع الأصدقاء",
    ],
    "cp1252": [
        "Où est passé l’été ? Il a neigé à Noël",
        "Café déjà vu à la plage, naïve façade",
        "Der Bär geht über die Straße – heute früh",
    ],
    "mac_roman": [
        "Où est passé l’été ? Il a neigé à Noël",
        "Café déjà vu à la plage, naïve façade",
        "Les élèves ont fêté leur réussite « hier »",
    ],
    "cp932": [
        "今日はとても天気がいいので散歩に行きました",
        "昨日の夜は面白い本を読みました",
        "コーヒーを飲みながら書いています",
    ],
    "euc_jp": [
        "今日はとても天気がいいので散歩に行きました",
        "昨日の夜は面白い本を読みました",
        "コーヒーを飲みながら書いています",
    ],
    "gb18030": ["今天天气很好我们去公园散步吧", "昨天的电影真的太好看了", "我在海边看了一本很有意思的书"],
    "big5": ["今天天氣很好我們去公園散步吧", "昨天的電影真的太好看了", "我在海邊看了一本很有意思的書"],
    "euc_kr": [
        "오늘은 날씨가 좋아서 산책을 나갔습니다",
        "어제 저녁에 재미있는 책을 읽었어요",
        "바닷가에서 커피를 마시면서 쓰고 있어요",
    ],
}


@pytest.mark.parametrize("end", ["\r\n", "\n"])
@pytest.mark.parametrize("encoding", WRITTEN)
def test_texts_come_out_as_they_were_written(tmp_path, encoding, end):
    rows = [{"id": str(i), "text": t} for i, t in enumerate(WRITTEN[encoding] * 4)]
    path = saved(tmp_path / "t.csv", table(rows, end=end).encode(encoding))
    reads(path, *WRITTEN[encoding] * 4, ids=[str(i) for i in range(12)])


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("delimiter", ["\t", ","])
@pytest.mark.parametrize("form", ["table", "lines", "JSON"])
def test_wide_encodings_are_told_by_their_mark(tmp_path, encoding, delimiter, form):
    wanted = [
        "Der Bär 🐻 geht über die Straße heute",
        "Ça va être très long là-bas, mon frère",
        "今日はとても天気がいいので",
    ]
    rows = [{"text": t, "id": "1"} for t in wanted]
    data = {
        "table": table(rows, delimiter),
        "lines": "\r\n".join(wanted) + "\r\n",
        "JSON": json.dumps(rows, ensure_ascii=False),
    }[form]
    path = saved(tmp_path / "t.txt", ("\ufeff" + data).encode(encoding))
    reads(path, *wanted)
    reads_or_refuses(saved(tmp_path / "no mark.txt", data.encode(encoding)), *wanted)


@pytest.mark.parametrize("encoding", ["cp932", "euc_jp", "gb18030", "big5", "euc_kr"])
@pytest.mark.parametrize("shift", [0, 1])
@pytest.mark.parametrize("size", [270_000, 70_000])
def test_an_encoding_is_told_wherever_the_sample_ends(tmp_path, encoding, shift, size):
    some = " ".join(WRITTEN[encoding][:2])
    n = size // (len(some.encode(encoding)) + 1)
    path = saved(tmp_path / "t.csv", ("text\n" + "a" * shift + f"{some}\n" * n).encode(encoding))
    reads(path, "a" * shift + some, *[some] * (n - 1))


@pytest.mark.parametrize("place", ["last", "first", "middle", "several"])
def test_a_file_of_two_encodings(tmp_path, place):
    good = [f"Ça va très bien numéro {i} — là-bas" for i in range(30)]
    odd = ["C'était l’été à la plage", "Où est passée la forêt ?"]
    at = {"last": [30], "first": [0], "middle": [15], "several": [3, 20]}[place]
    wanted, data = list(good), [t.encode() for t in good]
    for n, i in enumerate(at):
        wanted.insert(i, odd[n])
        data.insert(i, odd[n].encode("cp1252"))
    reads(saved(tmp_path / "t.csv", b"\n".join([b"text", *data]) + b"\n"), *wanted)
    reads(saved(tmp_path / "t.txt", b"\n".join(data) + b"\n"), *wanted)


@pytest.mark.parametrize("now", ["utf-8", "mac_roman", "cp1252"])
def test_what_was_broken_on_its_way_is_made_whole(tmp_path, now):
    "UTF-8 that was read as cp1252, saved as MacRoman, and read as cp1252 again."
    wanted = [
        "It’s time — right now — to act",
        "“Change isn’t easy, the President said",
        "We’ve come too far to turn back",
        "Let’s go, café",
    ]
    broken = [t.encode().decode("cp1252").encode("mac_roman").decode("cp1252") for t in wanted]
    assert "‰Ûª" in broken[0]
    path = saved(tmp_path / "t.csv", table([{"id": str(i), "text": t} for i, t in enumerate(broken * 5)]).encode(now))
    reads(path, *wanted * 5)


@pytest.mark.parametrize("times", [1, 2])
def test_mojibake_of_every_text_is_undone(tmp_path, times):
    wanted = ["It’s time, right now", "Café déjà vu à la plage", "plain words only here"]
    broken = wanted
    for _ in range(times):
        broken = [t.encode().decode("cp1252") for t in broken]
    reads(saved(tmp_path / "t.csv", table([{"id": str(i), "text": t} for i, t in enumerate(broken)])), *wanted)


# Other files


@pytest.mark.parametrize("shared", [True, False])
@pytest.mark.parametrize("name", ["t.xlsx", "t", "t.xls", "t.csv"])
def test_an_excel_workbook_is_read(tmp_path, shared, name):
    rows = [vicinitas(p) for p in POSTS]
    path = saved(tmp_path / name, shapes.workbook(grid(rows), shared))
    reads(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


def test_the_sheet_with_the_posts_is_taken(tmp_path):
    cover = [["A report of many words about an account"], ["made by", "a tool of some kind"], []]
    path = saved(tmp_path / "t.xlsx", shapes.workbook(grid([shapes.plain(p) for p in POSTS]), before=[cover]))
    reads(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


@pytest.mark.parametrize("name", ["t.xlsx", "t.zip"])
def test_a_damaged_workbook_is_refused_by_name(tmp_path, name):
    files = {"[Content_Types].xml": "<x/>", "xl/workbook.xml": "<x/>", "xl/worksheets/sheet1.xml": "<x/>"}
    message = refusal(saved(tmp_path / name, shapes.zipped(files)))
    assert "CSV" in message or "workbook" in message


def test_an_old_workbook_is_refused_by_name(tmp_path):
    message = refusal(saved(tmp_path / "t.xls", bytes.fromhex("d0cf11e0a1b11ae1") + bytes(2000)))
    assert "CSV" in message


@pytest.mark.parametrize("name", ["t.ods", "t.docx", "t.pdf"])
def test_other_documents_are_refused(tmp_path, name):
    data = {
        "t.ods": shapes.zipped(
            {"mimetype": "application/vnd.oasis.opendocument.spreadsheet", "content.xml": f"<x>{stranger()}</x>"}
        ),
        "t.docx": shapes.zipped({"[Content_Types].xml": "<x/>", "word/document.xml": f"<x>{stranger()}</x>"}),
        "t.pdf": b"%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n" + stranger().encode(),
    }[name]
    refusal(saved(tmp_path / name, data))


def test_an_sqlite_file_is_read(tmp_path):
    tables = {
        "users": [{"id": 7, "name": "Wren", "description": stranger()}],
        "tweets": [shapes.plain(p) for p in POSTS],
    }
    path = shapes.sqlite(tmp_path / "t.db", tables)
    reads(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


def test_messages_in_an_sqlite_file_are_not_read(tmp_path):
    rows = [{"ROWID": i, "text": stranger(i), "handle_id": i % 2, "is_from_me": i % 2, "date": 6e17} for i in range(20)]
    chats = {
        "message": rows,
        "chat": [{"ROWID": 1}],
        "handle": [{"ROWID": 1, "id": "+100"}],
        "chat_message_join": [{"chat_id": 1}],
    }
    with pytest.raises(HuggingTweetsError):
        download(shapes.sqlite(tmp_path / "chat.db", chats))


TWEETS = [shapes.plain(p) for p in POSTS]
VIEWS = {
    "a view": ["CREATE VIEW recent AS SELECT id, text FROM tweets"],
    "an index of the texts": [
        "CREATE VIRTUAL TABLE tweets_fts USING fts5(text)",
        "INSERT INTO tweets_fts SELECT text FROM tweets",
    ],
    "an older index": [
        "CREATE VIRTUAL TABLE ids USING fts4(text, content=tweets)",
        "INSERT INTO ids(ids) VALUES ('rebuild')",
    ],
}


@pytest.mark.parametrize("view", VIEWS)
def test_what_shows_other_tables_is_not_read_again(tmp_path, view):
    path = shapes.sqlite(tmp_path / "t.db", {"tweets": TWEETS})
    with sqlite3.connect(path) as base:
        for line in VIEWS[view]:
            base.execute(line)
    base.close()
    reads(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


def test_an_index_that_holds_the_texts_alone_is_read(tmp_path):
    base = sqlite3.connect(tmp_path / "t.db")
    base.execute("CREATE VIRTUAL TABLE posts USING fts5(text)")
    base.executemany("INSERT INTO posts VALUES (?)", [[p.text] for p in POSTS])
    base.commit()
    base.close()
    reads(tmp_path / "t.db", ONE, TWO, THREE)


OTHERS = [{"id": "9", "text": stranger(), "created_at": "2022-06-08"}]


@pytest.mark.parametrize(
    "name",
    ["archive_like", "liked_tweets", "tweet_favorites", "archive_deleted_tweet", "archive_direct_message", "dms"],
)
@pytest.mark.parametrize("file", ["SQLite", "Excel"])
def test_tables_of_others_and_private_ones_are_left_out(tmp_path, name, file):
    if file == "SQLite":
        path = shapes.sqlite(tmp_path / "t.db", {name: OTHERS, "archive_tweet": TWEETS})
    else:
        path = book(tmp_path / "t.xlsx", {name: grid(OTHERS), "Tweets": grid(TWEETS)})
    timeline = reads(path, THREE, TWO, ONE, retweets=[THREE], replies=[TWO], handle="wren_k")
    assert any(name in what for what in timeline.findings.left_out)


def test_a_table_of_messages_beside_the_posts_is_left_out(tmp_path):
    letters = [{"id": "1", "sender_id": "1", "recipient_id": "2", "text": stranger()}]
    path = shapes.sqlite(tmp_path / "t.db", {"letters": letters, "tweets": TWEETS})
    timeline = reads(path, THREE, TWO, ONE, retweets=[THREE], replies=[TWO], handle="wren_k")
    assert timeline.findings.left_out == {"tables of messages ('letters')": 1}
    told = refusal(shapes.sqlite(tmp_path / "alone.db", {"letters": letters}))
    assert "messages" in told and stranger() not in told


def test_users_of_a_database_are_told_by_name(tmp_path):
    users = [{"id": 7, "screen_name": "wren_k"}, {"id": 8, "screen_name": "otto"}]
    tweets = [{"id": i, "user": u, "full_text": t} for i, (u, t) in enumerate([(7, ONE), (8, stranger()), (7, TWO)])]
    path = shapes.sqlite(tmp_path / "t.db", {"tweets": tweets, "users": users})
    with pytest.raises(SeveralAuthors) as told:
        download(path)
    assert told.value.authors == {"wren_k": 2, "otto": 1}


def book(path, sheets):
    "An Excel workbook with these sheets: name -> rows."
    made = openpyxl.Workbook()
    made.remove(made.active)
    for name, rows in sheets.items():
        sheet = made.create_sheet(name)
        for row in rows:
            sheet.append(row)
    made.save(path)
    return path


@pytest.mark.parametrize(
    "above",
    [
        [["Tweets of Wren"]],
        [["Tweets"], []],
        [["Report:", "Tea"], ["From:", "2022-06-01"], ["To:", "2022-06-08"], []],
        [[None, None], [None]],
    ],
)
def test_lines_above_the_header_of_a_sheet_are_left_out(tmp_path, above):
    path = book(tmp_path / "t.xlsx", {"Sheet": [*above, *grid(TWEETS)]})
    reads(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


def test_line_breaks_that_a_workbook_has_written_out(tmp_path):
    path = saved(tmp_path / "t.xlsx", shapes.workbook([["text"], [f"{ONE}_x000D_\nand on"], ["a_x005F_b is a name"]]))
    reads(path, f"{ONE}\r\nand on", "a_b is a name")


@pytest.mark.parametrize("names, doubtful", [(("wren", "otto"), True), (("2021", "2022"), False)])
def test_sheets_that_may_be_several_peoples_are_doubted(tmp_path, names, doubtful):
    path = book(tmp_path / "t.xlsx", {names[0]: [["text"], [ONE]], names[1]: [["text"], [TWO]]})
    timeline = download(path)
    assert texts(timeline) == [ONE, TWO]
    assert doubtful == any("who wrote" in d for d in timeline.findings.doubts)


@pytest.mark.parametrize("form", ["folder", "zip", "deep", "with others", "two dialects"])
def test_tables_of_one_person_are_read_together(tmp_path, form):
    rows = [[shapes.plain(p)] for p in POSTS]
    files = {f"{i}.csv": table(r, ";" if form == "two dialects" and i else ",").encode() for i, r in enumerate(rows)}
    if form == "deep":
        files = {f"a/b/{k}": v for k, v in files.items()}
    if form == "with others":
        files |= {
            "picture.png": b"\x89PNG\r\n\x1a\n" + bytes(99),
            ".DS_Store": bytes(99),
            "README.md": stranger().encode(),
            "notes.txt": b"",
        }
    path = saved(tmp_path / "t.zip", shapes.zipped(files)) if form == "zip" else as_folder(tmp_path / "a folder", files)
    reads_or_refuses(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE], replies=[TWO], handle="wren_k")


def test_a_zip_of_one_table_is_read(tmp_path):
    rows = [{"text": p.text, "id": p.id} for p in POSTS]
    for name, files in {
        "archive.zip": {"tweets.csv": table(rows)},
        "nested.zip": {"a.zip": shapes.zipped({"tweets.csv": table(rows)})},
        "mac.zip": {"__MACOSX/._tweets.csv": b"\0\5\26\7" + bytes(99), "tweets.csv": table(rows)},
        "json.zip": {"tweets.json": json.dumps(rows)},
        "jsonl.zip": {"data/tweets.jsonl": shapes.lines(rows)},
    }.items():
        reads(saved(tmp_path / name, shapes.zipped(files)), ONE, TWO, THREE, ids=IDS)


def test_tables_of_several_people_in_a_folder_have_several_authors(tmp_path):
    files = {f"{a}.csv": table([shapes.plain(p) for p in three(a)]).encode() for a in ("wren_k", "otto")}
    with pytest.raises(SeveralAuthors) as caught:
        download(as_folder(tmp_path / "two", files))
    assert caught.value.authors == {"wren_k": 2, "otto": 2}


# Text, a tweet a line, must be earned


@pytest.mark.parametrize("name", ["t.txt", "t", "tweets.md"])
def test_lines_are_still_read(tmp_path, name):
    wanted = [ONE, "Salt, tide & time: all of it <3", TWO, "[sighs] what a day it was", THREE]
    reads(saved(tmp_path / name, "\n".join(wanted) + "\n"), *wanted)


@pytest.mark.parametrize(
    "marks", [("<|startoftext|>", "<|endoftext|>"), ("", "<|endoftext|>"), ("<|startoftext|>", "")]
)
@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_markers_of_other_programs_are_never_learned(tmp_path, marks, between):
    start, end = marks
    wanted = [ONE, "Salt & tide, and all of it", TWO, THREE]
    data = between.join(start + t + end for t in wanted)
    corpus = clean(download(saved(tmp_path / "t.txt", data)))
    assert corpus.texts == wanted
    rows = [{"text": start + t + end, "id": "1"} for t in wanted]
    assert clean(download(saved(tmp_path / "t.csv", table(rows)))).texts == wanted


PAGE = "<html>\n<head><meta charset='utf-8'><title>Your archive</title>\n</head>\n<body>"
PAGE += f"<p>{stranger()}</p>\n<p>{stranger(1)}</p></body>\n</html>\n"
CODE = "import os\n\ndef main(argv):\n    for name in argv[1:]:\n        print(os.path.join('a', name))\n\n"
CODE += "if __name__ == '__main__':\n    main([])\n"
WORDS = "\n".join(shapes.STRANGERS)
REFUSED = {  # what the refusal says, beside the name of the file, and what is in the file
    "Your archive.html": ("HTML|web page", "<!DOCTYPE html>\n" + PAGE),
    "page.htm": ("HTML|web page", PAGE.upper()),
    "page.txt": ("HTML|web page", "\n\n  <!doctype HTML>\n" + PAGE),
    "comment.html": ("HTML|web page", "<!-- saved from url=(0014)about:internet -->\n" + PAGE),
    "list.xml": ("XML|feed", f'<?xml version="1.0"?>\n<opml version="2.0"><body>\n<p>{WORDS}</p></body></opml>'),
    "picture.svg": ("XML|picture", f'<svg xmlns="http://www.w3.org/2000/svg">\n<text>{WORDS}</text>\n</svg>\n'),
    "t.rtf": (
        "",
        "{\\rtf1\\ansi\\deff0\n{\\fonttbl{\\f0 Arial;}}\n\\f0 " + WORDS.replace("\n", "\\par\n") + "\\par\n}",
    ),
    "renamed rtf.txt": ("", "{\\rtf1\\ansi\n\\f0 " + WORDS.replace("\n", "\\par\n") + "\\par\n}"),
    "dump.sql": (
        "SQL",
        "-- MySQL dump 10.13\n\nDROP TABLE IF EXISTS `t`;\nCREATE TABLE `t` (\n  `id` int\n);\n"
        + f"INSERT INTO `t` VALUES (1,'{stranger()}');\n" * 9,
    ),
    "main.py": ("", CODE * 3),
    "main.txt": ("", CODE * 3),
    "main.js": (
        "",
        "const a = require('b');\n\nfunction f(x) {\n  return a(x) + 1;\n}\n\nmodule.exports = { f };\n" * 4,
    ),
    "style.css": ("", "body {\n  color: red;\n  margin: 0 auto;\n}\n\n.a > .b {\n  display: none;\n}\n" * 4),
    "archive.tar": ("", shapes.tarred({"notes.bin": bytes(range(256)) * 9}, "w")),
}
UNLIKELY = {  # other files of text that people have
    "notes.tex": "\\documentclass{article}\n\\begin{document}\n" + WORDS + "\n\\end{document}\n",
    "mail.eml": "From: otto@example.org\nTo: wren@example.org\nSubject: hello\nDate: Wed, 08 Jun 2022 12:00:00\n\n"
    + WORDS,
    "page.mhtml": "From: <Saved by Blink>\nSnapshot-Content-Location: https://x.com/\nMIME-Version: 1.0\n\n<html>"
    + WORDS
    + "</html>\n",
    "film.srt": "".join(f"{i}\n00:00:0{i},000 --> 00:00:0{i},900\n{stranger(i)}\n\n" for i in range(1, 7)),
    "me.ics": "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:" + stranger() + "\nEND:VEVENT\nEND:VCALENDAR\n",
    "me.vcf": "BEGIN:VCARD\nVERSION:3.0\nFN:Otto\nNOTE:" + stranger() + "\nEND:VCARD\n",
    "server.log": '127.0.0.1 - - [08/Jun/2022:12:00:00 +0000] "GET /a HTTP/1.1" 200 5 "-" "An agent of many words"\n'
    * 20,
    "key.pem": "-----BEGIN CERTIFICATE-----\n"
    + "MIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUF\n" * 9
    + "-----END CERTIFICATE-----\n",
}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("name", REFUSED)
def test_what_is_no_list_of_tweets_is_refused_by_name(tmp_path, name, encoding):
    says, data = REFUSED[name]
    path = saved(tmp_path / name, data if isinstance(data, bytes) else data.encode(encoding))
    assert re.search(says, refusal(path).replace(str(path), ""))


@pytest.mark.parametrize("name", UNLIKELY)
def test_other_files_of_text_are_refused(tmp_path, name):
    refusal(saved(tmp_path / name, UNLIKELY[name]))


CHATS = {
    "WhatsApp of iOS": "[{:%d.%m.%y, %H:%M:%S}] {}: {}",
    "WhatsApp of iOS, American": "[{:%m/%d/%y, %I:%M:%S %p}] {}: {}",
    "WhatsApp of Android": "{:%d/%m/%Y, %H:%M} - {}: {}",
    "WhatsApp of Android, German": "{:%d.%m.%y, %H:%M} - {}: {}",
    "WhatsApp with marks": "\u200e[{:%d.%m.%y, %H:%M:%S}] {}: {}",
    "IRC": "[{:%H:%M}] <{}> {}",
    "IRC, another": "{:%H:%M:%S} <{}> {}",
    "Signal or Telegram": "[{:%Y-%m-%d %H:%M}] {}: {}",
}


@pytest.mark.parametrize("name", ["_chat.txt", "WhatsApp Chat with Otto.txt", "log"])
@pytest.mark.parametrize("form", CHATS)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_chat_is_never_read_as_tweets(tmp_path, form, name, encoding):
    people = ["Wren K.", "Otto"]
    said = [CHATS[form].format(DAY + timedelta(minutes=i), people[i % 2], stranger(i)) for i in range(12)]
    if "WhatsApp" in form:
        said.insert(0, CHATS[form].format(DAY, "Otto", "\u200eMessages and calls are end-to-end encrypted."))
        said.insert(5, "a second line of the message before it")
    with pytest.raises(HuggingTweetsError):
        download(saved(tmp_path / name, ("\n".join(said) + "\n").encode(encoding)))


def test_a_zipped_chat_is_refused(tmp_path):
    said = "\n".join(CHATS["WhatsApp of iOS"].format(DAY, "Wren", stranger(i)) for i in range(9))
    with pytest.raises(HuggingTweetsError):
        download(saved(tmp_path / "WhatsApp Chat - Otto.zip", shapes.zipped({"_chat.txt": said})))


def test_any_mix_of_rows_is_counted(tmp_path):
    "downloaded = retweets + short + kept, whatever the rows hold."
    r = random.Random(1)
    words = ["tide", "@otto", "#tea", "https://t.co/x", "RT", "salt", "今日", "", "&amp;", "<br>", "\n", "😀"]
    rows = [
        {
            "id": str(i),
            "text": " ".join(r.choices(words, k=r.randint(0, 9))),
            "is_retweet": r.choice(["True", "False", ""]),
        }
        for i in range(400)
    ]
    timeline = download(saved(tmp_path / "t.csv", table(rows)))
    assert len(timeline) == 400
    c = clean(timeline).counts
    assert c.downloaded == c.retweets + c.short + c.kept == 400 and c.retweets >= sum(
        x["is_retweet"] == "True" for x in rows
    )
