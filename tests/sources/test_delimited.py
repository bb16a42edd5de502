"CSV and TSV of every dialect: valid rows come out exactly, damage is mended where that is certain, or reported."

import csv
import io
import threading

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from huggingtweets import HuggingTweetsError
from huggingtweets.sources.delimited import header_of, normalize_name, read_table, unescape_cell


def table(text, **more):
    "The names, rows and doubts of a table."
    read = read_table(io.StringIO(text, newline=""), "me.csv", **more)
    rows = list(read.rows)
    return read.names, rows, read.doubts


def rows_of(text, **more):
    return table(text, **more)[1]


# What is in each file, and a word of each sentence that is to be said about it.
FILES = {
    # Dialects, of which nothing needs to be said.
    "semicolons": ("id;text\n1;a, b\n", [["1", "a, b"]], []),
    "tabs": ('id\ttext\n1\t"a\tb"\n', [["1", "a\tb"]], []),
    "bars": ("id|text\n1|a, b\n", [["1", "a, b"]], []),
    "sep line": ("sep=;\r\nid;text\r\n1;a, b\r\n", [["1", "a, b"]], []),
    "sep line with a tab": ("sep=\\t\nid\ttext\n1\ta b\n", [["1", "a b"]], []),
    "empty lines": ("\n \nid,text\n\n1,a b\n\n", [["1", "a b"]], []),
    "mark of UTF-8": ('\ufeff"id","text"\n1,"a, b"\n', [["1", "a, b"]], []),
    "NUL": ('id,te\0xt\n1,"a\0, b"\n', [["1", "a, b"]], []),
    "old Macs": ('id,text\r1,"a, b"\r2,c d\r', [["1", "a, b"], ["2", "c d"]], []),
    "line ends twice": ('id,text\r\r\n1,"a, b"\r\r\n2,c d\r\r\n', [["1", "a, b"], ["2", "c d"]], []),
    "blanks after commas": ('id, text\n1, "a, b"\n2, "c ""d"""\n', [["1", "a, b"], ["2", 'c "d"']], []),
    "blanks, and no need": ('id, text\n1, "a b"\n', [["1", "a b"]], []),
    "blanks before commas": ('id,text,likes\n1,"a, b" ,5\n2,"c" ,6\n', [["1", "a, b", "5"], ["2", "c", "6"]], []),
    "single quotes": ("id,text\n1,'a, b'\n2,'it''s c'\n", [["1", "a, b"], ["2", "it's c"]], []),
    "backslashes": (
        'id,text,likes\n1,"She said \\"come, all\\"",5\n2,"\\"Go\\" \\\\o/ ¯\\_(ツ)_/¯",6\n3,"a\\nb",\\N\n',
        [["1", 'She said "come, all"', "5"], ["2", '"Go" \\o/ ¯\\_(ツ)_/¯', "6"], ["3", "a\nb", ""]],
        [],
    ),
    "backslashes, no quotes": ('id,text\n1,a\\, b\n2,c \\"d\\"\n', [["1", "a, b"], ["2", 'c "d"']], []),
    "backslashes at line ends": ("id\ttext\n1\ta\\\nb\n2\tc\\\td\n", [["1", "a\nb"], ["2", "c\td"]], []),
    "marks inside of cells": (
        'id,text\n1,"{""a"": ""b, c""}"\n2,5\'10" tall\n',
        [["1", '{"a": "b, c"}'], ["2", "5'10\" tall"]],
        [],
    ),
    "LinkedIn": (
        'Date,ShareLink,ShareCommentary,Visibility\n2024-05-03 10:00:00,https://l,"One ""small"" step.""\n""""\n""'
        'Then, the next.""\n""",MEMBER\n2024-05-04 10:00:00,https://l,"No\nchange",MEMBER\n',
        [
            ["2024-05-03 10:00:00", "https://l", 'One "small" step.\n\nThen, the next.\n', "MEMBER"],
            ["2024-05-04 10:00:00", "https://l", "No\nchange", "MEMBER"],
        ],
        [],
    ),
    "LinkedIn, other columns": ('id,text\n1,"a""\n""b"\n', [["1", 'a"\n"b']], []),
    "a delimiter at each end": ("id,text\n1,a b,\n2,c d,\n", [["1", "a b", ""], ["2", "c d", ""]], []),
    "R": ('"text","likes"\n"1","a, b",5\n"2","c d",6\n', [["1", "a, b", "5"], ["2", "c d", "6"]], []),
    # Lines that are no rows.
    "comments": ("# by a tool\n# on a day\nid,text\n1,a b\n", [["1", "a b"]], ["2 lines before the header"]),
    "a title": ("Posts of @me\n\nDate,Text\n2020-05-17,a b\n", [["2020-05-17", "a b"]], ["1 line before"]),
    "header twice": ("id,text\n1,a b\nID,Text\n2,c d\n", [["1", "a b"], ["2", "c d"]], ["header comes again"]),
    "header after a mark": ("id,text\n1,a b\n\ufeffid,text\n2,c d\n", [["1", "a b"], ["2", "c d"]], ["again"]),
    "header in a row": ("id,text\n1,a b\n2,c did,text\n3,e\n", [["1", "a b"], ["2", "c d"], ["3", "e"]], ["again"]),
    "sep line twice": ("sep=;\nid;text\n1;a\nsep=;\nid;text\n2;c\n", [["1", "a"], ["2", "c"]], ["again"]),
    # Delimiters without quotes.
    "commas, text alone": (
        'text\nTea, then tide\n"Be kind," she said, and left\n"Well, ""yes"""\nFog\n',
        [["Tea, then tide"], ['"Be kind," she said, and left'], ['Well, "yes"'], ["Fog"]],
        ["1 row the delimiter", "1 row quote marks"],
    ),
    "commas, text last": (
        "id,text\n1,Tea, then tide, then tea\n2,Fog\n",
        [["1", "Tea, then tide, then tea"], ["2", "Fog"]],
        ["1 row the delimiter is part of the text"],
    ),
    "commas, text first": (
        "text,created_at\nTea, then tide,2020-05-17 12:00:00\nFog,2020-05-18 12:00:00\n",
        [["Tea, then tide", "2020-05-17 12:00:00"], ["Fog", "2020-05-18 12:00:00"]],
        ["1 row the delimiter"],
    ),
    "commas, text between": (
        "id,text,likes\n1,Tea, then tide, then tea,5\n2,Fog, again,6\n",
        [["1", "Tea, then tide, then tea", "5"], ["2", "Fog, again", "6"]],
        ["2 rows the delimiter"],
    ),
    "commas, one row": ("id,text,likes\n1,Tea, then tide,5\n", [["1", "Tea, then tide", "5"]], ["1 row the delimiter"]),
    "commas in one of two texts": (
        "title,text,place\nA day,Tea, then tide,By the sea\nA night,Fog,At home\n",
        [["A day", "Tea", " then tide"], ["A night", "Fog", "At home"]],
        ["more cells than the header"],
    ),
    "more after a text in quotes": (
        'id,text,likes\n1,"a, b",5\n2,"c, d",6,7\n3,"e, f",8\n',
        [["1", "a, b", "5"], ["2", "c, d", "6"], ["3", "e, f", "8"]],
        ["1 row has more cells"],
    ),
    # Quote marks in wrong places.
    "TSV without quotes": (
        'id\ttext\n1\tTea\n2\t"Home is\n3\tFog\n4\tnot here" he said\n5\t"Yes"\n',
        [["1", "Tea"], ["2", '"Home is'], ["3", "Fog"], ["4", 'not here" he said'], ["5", '"Yes"']],
        ["2 rows have a cell that begins with one"],
    ),
    "a quote to the end": (
        'id\ttext\n1\tTea\n2\t"Home is\n3\tFog\n',
        [["1", "Tea"], ["2", '"Home is'], ["3", "Fog"]],
        ["a cell that begins with one"],
    ),
    "a quote that isn't closed": (
        'id,text,likes\n1,"Tea, then tide",3\n2,"Home is,4\n3,Fog,5\n4,"Salt, tar",6\n5,Wind,7\n',
        [
            ["1", "Tea, then tide", "3"],
            ["2", '"Home is', "4"],
            ["3", "Fog", "5"],
            ["4", "Salt, tar", "6"],
            ["5", "Wind", "7"],
        ],
        ["1 row quote marks", "2 rows are inside a quote that is never closed"],
    ),
    "closed by another row": (
        'id,text\n1,"Tea, then tide"\n2,"Home is\n3,Fog\n4,not here"\n5,Wind\n',
        [["1", "Tea, then tide"], ["2", '"Home is'], ["3", "Fog"], ["4", 'not here"'], ["5", "Wind"]],
        ["2 rows are inside a quote"],
    ),
    "a text that quotes rows": (
        'id,text\n1,"Tea, then tide"\n2,"Look:\n7,Fog\n9,Wind"\n3,Wind\n',
        [["1", "Tea, then tide"], ["2", "Look:\n7,Fog\n9,Wind"], ["3", "Wind"]],
        ["look like rows"],
    ),
    "marks that aren't doubled": (
        'id,text,likes\n1,"She said "go" and left",5\n2,"He said "come, all", and left",6\n3,"Tea, then tide",7\n',
        [
            ["1", 'She said "go" and left', "5"],
            ["2", 'He said "come, all", and left', "6"],
            ["3", "Tea, then tide", "7"],
        ],
        ["2 rows quote marks"],
    ),
    "marks that aren't doubled, line breaks": (
        'id,text,likes\n1,"Tea, then tide",3\n2,"He said:\n"hi" to all\nand left",5\n3,Fog,7\n',
        [["1", "Tea, then tide", "3"], ["2", 'He said:\n"hi" to all\nand left', "5"], ["3", "Fog", "7"]],
        ["1 row quote marks"],
    ),
    "one backslash among doubled marks": (
        'id,text\n1,"a ""b"", c"\n2,"d \\"e\\", f"\n3,"g, h"\n4,"i ""j"""\n',
        [["1", 'a "b", c'], ["2", 'd "e", f'], ["3", "g, h"], ["4", 'i "j"']],
        [],
    ),
    "rows in quotes": (
        '"id,text"\n"1,Tea"\n"2,""Fog, still"""\n',
        [["1", "Tea"], ["2", "Fog, still"]],
        ["2 rows are in quotes as a whole"],
    ),
    # Line breaks without quotes.
    "broken lines, text between": (
        "id,text,likes\n1,Tea,3\n2,Fog\nand more,5\n3,Wind,7\n",
        [["1", "Tea", "3"], ["2", "Fog\nand more", "5"], ["3", "Wind", "7"]],
        ["1 row is broken"],
    ),
    "broken lines, text last": (
        'id\ttext\n1\tTea "and\nthe tide"\n2\tFog\nand more\tfog\nand wind\n3\tSalt\n',
        [["1", 'Tea "and\nthe tide"'], ["2", "Fog\nand more\tfog\nand wind"], ["3", "Salt"]],
        ["2 rows are broken"],
    ),
    # Rows that nobody can be certain of.
    "short": ("id,text,date\n1\n2,a b,2020-05-17\n", [["1", "", ""], ["2", "a b", "2020-05-17"]], ["1 row has fewer"]),
    "a sum at the end": (
        "id,text\n1,a b\n2,c d\n(2 rows)\n",
        [["1", "a b"], ["2", "c d"], ["(2 rows)", ""]],
        ["fewer"],
    ),
    "nothing is known": ("a;b\n1;x\n", [["1", "x"]], []),
}


@pytest.mark.parametrize("name", FILES)
def test_files_are_read_right_and_what_is_doubtful_is_said(name):
    text, rows, said = FILES[name]
    _, found, doubts = table(text)
    assert found == rows
    assert len(doubts) == len(said), doubts
    for words, doubt in zip(said, doubts, strict=True):
        assert words in doubt and doubt.endswith(".") and "\n" not in doubt, doubt


@pytest.mark.parametrize("name", FILES)
def test_where_a_block_of_lines_ends_makes_no_difference(name, monkeypatch):
    text, rows, said = FILES[name]
    for size in (1, 12):
        monkeypatch.setattr("huggingtweets.sources.delimited._CHUNK", size)
        _, found, doubts = table(text)
        assert (found, len(doubts)) == (rows, len(said))


@pytest.mark.parametrize(
    "text, names",
    [
        ("\ufeff id ,Tweet text\n", ["id", "Tweet text"]),
        (",text,text\n1,2,3\n", ["", "text", "text"]),
        ("id,text,\n1,a b\n", ["id", "text", ""]),
        ("sep=;\nid;text\n", ["id", "text"]),
        ('"text","likes"\n"1","a",5\n"2","b",6\n', ["", "text", "likes"]),
        ('"id,text"\n"1,a"\n', ["id", "text"]),
        ("", []),
        ("\n \n", []),
    ],
)
def test_names_are_those_of_the_header(text, names):
    assert table(text)[0] == names


def test_the_first_row_of_a_file_without_a_header_gives_the_names():
    text = "5,hello there\n5,hello there\n6,more of it\n"
    read = read_table(io.StringIO(text, newline=""), "me.csv")
    assert (read.names, read.headed, list(read.rows)) == (
        ["5", "hello there"],
        False,
        [["5", "hello there"], ["6", "more of it"]],
    )
    assert read_table(io.StringIO("text\nx\n"), "me.csv").headed


def test_the_first_doubtful_row_is_shown_with_its_number():
    lines = [f"{i},words and words,5" for i in range(1, 100)]
    lines[49] = "50,well, " + "word " * 40 + ",5"
    [doubt] = table("\n".join(["id,text,likes", *lines]))[2]
    assert "The first: row 50, 'well, word" in doubt and len(doubt) < 220


def test_damage_after_the_sample_is_mended_too():
    lines = [f'{i},"words, and more words of number {i}",5' for i in range(30_000)]
    lines[20_000] = '20000,"not closed,5'
    lines[25_000] = "25000,no, quotes,5"
    lines[26_000] = '26000,"a "b" c",5'
    _, rows, doubts = table("\n".join(["id,text,likes", *lines]))
    assert len(rows) == 30_000 and {len(row) for row in rows} == {3}
    assert [rows[i][1] for i in (20_000, 20_001, 25_000, 26_000)] == [
        '"not closed',
        "words, and more words of number 20001",
        "no, quotes",
        'a "b" c',
    ]
    assert ["row 25,001" in doubts[0], "2 rows quote marks" in doubts[1], "1 row is inside" in doubts[2]] == [True] * 3


def test_a_quote_that_is_never_closed_hides_nothing_however_long_the_file():
    lines = ['0,"Tea, then tide",7', '1,"not closed,5', *(f"{i},words of number {i},5" for i in range(2, 60_000))]
    _, rows, doubts = table("\n".join(["id,text,likes", *lines]))
    assert [row[0] for row in rows] == [str(i) for i in range(60_000)]
    assert "inside a quote" in doubts[1] and "row 3, " in doubts[1]


@pytest.mark.parametrize("second", ["text,id", "id,date,text"])
def test_two_tables_in_one_file_are_refused(second):
    with pytest.raises(HuggingTweetsError, match=r"me.csv holds two tables: after row 1 .*Save each"):
        table(f"id,text\n1,a b\n{second}\n")


def test_a_cell_of_a_million_characters_is_refused_and_the_limit_put_back():
    before = csv.field_size_limit()
    with pytest.raises(HuggingTweetsError, match=r"me.csv can't be read after row 1:.*Mend"):
        table("id,text\n1,a b\n2," + "x" * 1_000_001 + "\n")
    assert rows_of("id,text\n1," + "x" * 900_000 + "\n") == [["1", "x" * 900_000]]
    assert csv.field_size_limit() == before


def test_files_can_be_read_in_several_threads():
    text = "id,text\n" + "".join(f'{i},"{"x" * 200_000}"\n' for i in range(20))
    found = []
    threads = [threading.Thread(target=lambda: found.append(len(rows_of(text)))) for _ in range(4)]
    for t in threads:
        t.start()
    for t in threads:
        t.join()
    assert found == [20] * 4


@pytest.mark.parametrize(
    "line, wanted, delimiter",
    [
        ("id,text", ["text"], ","),
        ("id;Tweet text;x", ["tweet_text"], ";"),
        ('"id"\t"tweetText"', ["tweet-text"], "\t"),
        ("text", ["text"], ","),
        ("text;a,b", ["text", "likes"], ";"),
        ("id,message", ["text"], None),
        ("context,more", ["text"], None),
        ("", ["text"], None),
        ('"' + "x" * 200_000, ["text"], None),
    ],
)
def test_headers_are_told_by_wanted_names(line, wanted, delimiter):
    assert header_of(line, frozenset(wanted)) == delimiter


def test_spellings_of_a_name_are_the_same():
    assert (
        len({normalize_name(n) for n in ("Tweet text", "tweet_text", "tweetText", " TWEET-TEXT ", '"tweet text"')}) == 1
    )
    assert normalize_name("author.userName") == "author.username" and normalize_name("") == ""


@pytest.mark.parametrize(
    "cells, texts",
    [
        (["b'caf\\xc3\\xa9 \\xf0\\x9f\\x98\\x80'", 'b"it\\xe2\\x80\\x99s"', ""], ["café 😀", "it’s", ""]),
        (["b'cut \\xf0\\x9f'"], ["cut \ufffd"]),
        (["u'caf\\xe9'", "u'\\ud83d\\ude00'"], ["café", "😀"]),
        (["caf\\u00e9 \\ud83d\\ude00", "plain", "half \\ud83d"], ["café 😀", "plain", "half \ufffd"]),
        (["one\\ntwo", "three\\n\\nfour \\\\n"], ["one\ntwo", "three\n\nfour \\n"]),
        (["it\\xe2\\x80\\x99s", "caf\\xe9", "plain"], ["it’s", "café", "plain"]),
        (['She said \\"go\\"', "plain"], ['She said "go"', "plain"]),
        (['"caf\\u00e9\\n"', '"\\"go\\""'], ["café\n", '"go"']),
        (["caf<U+00E9> <U+0001F600>", "a <b> c"], ["café 😀", "a <b> c"]),
        (["<ed><U+00A0><U+00BD><ed><U+00B8><U+0080> <U+2019>"], ["😀 ’"]),
    ],
)
def test_written_out_characters_are_put_back(cells, texts):
    assert list(map(unescape_cell(cells), cells)) == texts


@pytest.mark.parametrize(
    "cells",
    [
        [],
        ["", " "],
        ["plain", "b'ytes are one kind of string'", "more", "and more"],
        ["C:\\new", "plain"],
        ["¯\\_(ツ)_/¯", "a\\nb", "c\\nd"],
        ["\\d+ matches", "one\\ntwo", "three\\nfour"],
        ["café", "caf\\u00e9"],
        ["one\\ntwo"],
        ['She said \\"go\\"', 'and "come"'],
        ['"Go."', '"Come."', "neither"],
        ["<b>bold</b>", "<ed>"],
        [None, 5],
    ],
)
def test_plain_texts_are_left_alone(cells):
    assert unescape_cell(cells) is None


def test_a_cell_that_is_no_bytes_after_all_is_left_as_it_is():
    undo = unescape_cell(["b'a'"] * 30)
    assert [undo(c) for c in ("plain", "b'a' and b'b'", "b'\\x'", "b'é'")] == [
        "plain",
        "b'a' and b'b'",
        "b'\\x'",
        "b'é'",
    ]


# Texts of all kinds: any characters, and what is most likely to be taken for something else.
PARTS = [
    '"',
    '""',
    ",",
    ";",
    "\t",
    "|",
    "\n",
    "\r\n",
    "\r",
    "\\",
    '\\"',
    " ",
    "'",
    "a",
    "text",
    "id",
    "1",
    "3,x,5",
    "b c",
    "#",
    "sep=;",
    "2020-05-17",
    "\n1,",
    '\n2,"',
    "\ufeff",
    "É",
    "\u2028",
    "\x0b",
]
ANY = st.one_of(
    st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0"), max_size=30),
    st.lists(st.sampled_from(PARTS), max_size=12).map("".join),
)
HEADERS = [
    ["text"],
    ["id", "text"],
    ["text", "id"],
    ["id", "text", "likes"],
    ["user", "text", "created_at", "source"],
    ["", "text"],
]
few = settings(max_examples=150, deadline=None)


def written(rows, **dialect):
    out = io.StringIO(newline="")
    csv.writer(out, **dialect).writerows(rows)
    return out.getvalue()


@st.composite
def grids(draw, texts=ANY):
    "A header and rows of random texts, with numbers and the like in the other columns."
    names = draw(st.sampled_from(HEADERS))
    made = {
        "id": st.none(),
        "": st.none(),
        "likes": st.sampled_from(["0", "7", "123"]),
        "user": st.just("mira"),
        "created_at": st.just("2020-05-17 12:00:00"),
        "source": texts,
        "text": texts,
    }
    rows = [[str(i) if n in ("id", "") else draw(made[n]) for n in names] for i in range(draw(st.integers(1, 6)))]
    return [names, *(row for row in rows if [normalize_name(c) for c in row] != [normalize_name(n) for n in names])]


@few
@given(grids(), st.sampled_from(",\t;|"), st.sampled_from([csv.QUOTE_MINIMAL, csv.QUOTE_ALL, csv.QUOTE_NONNUMERIC]))
def test_valid_files_come_out_exactly(grid, delimiter, quoting):
    names, rows, _ = table(written(grid, delimiter=delimiter, quoting=quoting))
    assert [names, *rows] == grid


WORDS = st.lists(
    st.sampled_from(["Tea", "fog,", "tide", "salt, tar", "and", '"go"', '"wind,"', "—"]), min_size=2, max_size=8
)
PROSE = WORDS.map(" ".join)


@few
@given(grids(PROSE).filter(lambda grid: len(grid[0]) > 1), st.sampled_from("\t;|"))
def test_files_with_backslashes_come_out_exactly(grid, delimiter):
    first = ["mark" if n == "text" else "0" for n in grid[0]]
    first[grid[0].index("text")] = f'She said "go{delimiter} all"'
    text = written([grid[0], first, *grid[1:]], delimiter=delimiter, doublequote=False, escapechar="\\")
    assert rows_of(text) == [first, *grid[1:]]


@few
@given(st.lists(st.tuples(st.integers(0, 10**18), PROSE, st.integers(0, 999)), min_size=1, max_size=8), st.booleans())
def test_files_that_were_written_with_print_come_out_exactly(posts, likes):
    names = ["id", "text", "likes"][: 2 + likes]
    rows = [list(map(str, post))[: 2 + likes] for post in posts]
    text = "".join(",".join(row) + "\n" for row in [names, *rows])
    assume(likes or not all(row[1].endswith(",") for row in rows))  # those commas are an empty third cell to any reader
    found = table(text)
    unquoted = [row for row in rows if not (row[1].startswith('"') and row[1].endswith('"'))]
    if unquoted == rows:  # else nobody knows whose quotes they are
        assert found[1] == rows
    assert len(found[1]) == len(rows) and bool(found[2]) >= any("," in row[1] for row in unquoted)


@few
@given(st.lists(PROSE, min_size=1, max_size=8))
def test_texts_that_were_written_line_by_line_come_out_exactly(texts):
    whole = [t for t in texts if not (t.startswith('"') and t.endswith('"'))]
    assume(not all(t.endswith(",") for t in whole))  # those commas are an empty second cell to any reader
    assert rows_of("text\n" + "".join(f"{t}\n" for t in whole)) == [[t] for t in whole]


@few
@given(st.lists(PROSE, min_size=2, max_size=8))
def test_a_tsv_without_quotes_comes_out_exactly(texts):
    whole = [t for t in texts if not (t.startswith('"') and t.endswith('"'))]
    assert rows_of("id\ttext\n" + "".join(f"{i}\t{t}\n" for i, t in enumerate(whole))) == [
        [str(i), t] for i, t in enumerate(whole)
    ]


@few
@given(st.text(st.sampled_from('a,"\n\\\t;1 \r'), max_size=120))
def test_whatever_a_file_holds_all_rows_have_as_many_cells_as_there_are_names(text):
    names, rows, doubts = table("id,text,likes\n" + text)
    assert {len(row) for row in rows} <= {len(names)} and all(isinstance(d, str) for d in doubts)
