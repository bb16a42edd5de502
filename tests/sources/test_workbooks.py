"Excel workbooks and SQLite databases: what is read of them, and what is refused."

import gzip
import io
import sqlite3
import zipfile
from contextlib import closing
from datetime import UTC, datetime

import pytest
from makers import as_zip, refusal, saved, texts
from openpyxl import Workbook

from huggingtweets import download
from huggingtweets.timeline import SeveralAuthors

ROWS = [
    ["id", "text", "created_at"],
    ["7", "the tide is in", datetime(2020, 5, 17, 12)],
    ["8", "the tide is out", datetime(2020, 5, 18, 12)],
]
WORDS = ["the tide is out", "the tide is in"]


def workbook(**sheets) -> bytes:
    book = Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def database(path, **tables):
    with closing(sqlite3.connect(path)) as db:
        for name, (names, *rows) in tables.items():
            db.execute(f"CREATE TABLE '{name}' ({', '.join(names)})")
            db.executemany(f"INSERT INTO '{name}' VALUES ({', '.join('?' * len(names))})", rows)
        db.commit()
    return path


@pytest.mark.parametrize("name", ["me.xlsx", "renamed.txt", "me.xlsx.gz"])
def test_a_workbook_is_known_by_its_content(tmp_path, name):
    data = workbook(Posts=ROWS)
    timeline = download(saved(tmp_path / name, gzip.compress(data) if name.endswith("gz") else data))
    assert texts(timeline) == WORDS and [t.id for t in timeline] == ["8", "7"]
    assert timeline.newest(1)[0].time == datetime(2020, 5, 18, 12, tzinfo=UTC)


def test_empty_rows_and_short_ones_cost_nothing(tmp_path):
    rows = [[], [], ROWS[0], [], *ROWS[1:], ["9", "no day for this one"], ["", None, None]]
    assert (
        sorted(texts(download(saved(tmp_path / "me.xlsx", workbook(a=rows)))))
        == sorted([*WORDS, "no day for this one", ""])[1:]
    )


def test_sheets_of_others_are_left_out_and_said(tmp_path):
    liked = [["id", "text"], ["1", "words of someone else"]]
    timeline = download(saved(tmp_path / "me.xlsx", workbook(Likes=liked, Posts=ROWS, Numbers=[["a", "b"], [1, 2]])))
    assert texts(timeline) == WORDS and timeline.findings.left_out == {"rows of the table 'Likes'": 1}


def test_ids_that_excel_has_rounded_are_a_doubt(tmp_path):
    rows = [["id", "text"], [1268000000000000123.0, "the tide is in"]]
    timeline = download(saved(tmp_path / "me.xlsx", workbook(Posts=rows)))
    assert any("15 digits" in d for d in timeline.findings.doubts)


def test_authors_in_a_workbook_are_seen(tmp_path):
    rows = [["text", "username"], ["the tide is in", "wren"], ["the tide is out", "gerald"]]
    path = saved(tmp_path / "me.xlsx", workbook(Posts=rows))
    with pytest.raises(SeveralAuthors):
        download(path)
    assert texts(download(path, author="gerald")) == ["the tide is out"]


@pytest.mark.parametrize(
    "name, data",
    [
        ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(2000)),
        ("cut.xlsx", workbook(Posts=ROWS)[:-300]),
        ("numbers.xlsx", workbook(Posts=[["a", "b"], [1, 2]])),
        ("empty.xlsx", workbook(Posts=[])),
    ],
)
def test_what_cannot_be_read_is_refused(tmp_path, name, data):
    refusal(saved(tmp_path / name, data))


def test_a_workbook_made_to_fill_the_memory_is_refused(tmp_path):
    out = io.BytesIO(workbook(Posts=ROWS))
    with zipfile.ZipFile(out, "a", zipfile.ZIP_DEFLATED) as z:
        z.writestr("xl/media/bomb.bin", bytes(60 << 20))
    refusal(saved(tmp_path / "bomb.xlsx", out.getvalue()))


@pytest.mark.parametrize("inside", [False, True])
def test_a_database_is_read_also_in_a_zip(tmp_path, inside):
    path = database(
        tmp_path / "me.db",
        tweets=ROWS[:1] + [[i, t, str(d)] for i, t, d in ROWS[1:]],
        users=[["name", "bio"], ["Wren", "a keeper of clocks"]],
    )
    before = sorted(tmp_path.iterdir())
    if inside:
        path = as_zip(tmp_path / "me.zip", {"me.db": path.read_bytes()})
        before.append(path)
    assert texts(download(path)) == WORDS
    assert sorted(tmp_path.iterdir()) == sorted(before)  # no journal is left


@pytest.mark.parametrize("table", ["message", "ZWAMESSAGE", "chat", "moz_places"])
def test_databases_of_private_things_are_refused(tmp_path, table):
    path = database(tmp_path / "their.db", **{table: [["id", "text"], ["1", "a private word to you"]]})
    assert "never read" in refusal(path)


def test_a_damaged_database_is_refused(tmp_path):
    data = database(tmp_path / "me.db", tweets=ROWS[:1] + [[i, t, str(d)] for i, t, d in ROWS[1:]] * 400).read_bytes()
    refusal(saved(tmp_path / "cut.db", data[:3000]))
    refusal(saved(tmp_path / "junk.db", data[:100] + b"\xff" * 5000))
