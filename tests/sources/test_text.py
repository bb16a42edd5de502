"Text files: what is a post a line, what is something else, and what is refused by name."

import csv
import io
import json
import re
import zipfile

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from makers import csv_text, refusal, saved, script, texts

from huggingtweets import Account, download
from huggingtweets.sources.registry import Place
from huggingtweets.sources.text import other_format, why_not_lines, zip_document
from huggingtweets.sources.x_archive import sample_archive

POSTS = [
    "The ferry left without me & my sandwich",
    "Nobody asked the pigeons what they think",
    "RT @harbour: fog until noon, then more fog",
    "Why is there always one sock too many?",
    "three cups of tea and it is not even nine",
    "I would like to speak to whoever invented mornings",
]


def zipped(**files):
    with zipfile.ZipFile(out := io.BytesIO(), "w") as z:
        for name, data in files.items():
            z.writestr(name, data)
    return out.getvalue()


def tar(name, data):
    import tarfile

    with tarfile.open(fileobj=(out := io.BytesIO()), mode="w") as t:
        info = tarfile.TarInfo(name)
        info.size = len(data)
        t.addfile(info, io.BytesIO(data))
    return out.getvalue()


MESSAGES = [
    {
        "dmConversation": {
            "conversationId": "1-2",
            "messages": [{"messageCreate": {"text": "a secret", "senderId": "1"}}],
        }
    }
]
GRAILBIRD = 'Grailbird.data.tweets_2014_03 = \n [ {\n  "id_str" : "1",\n  "text" : "The ferry left"\n} ]'
PAGE = "<!DOCTYPE html>\n<html>\n<head><title>{}</title></head>\n<body>\n<p>The ferry left</p>\n</body>\n</html>\n"
RTF = "{\\rtf1\\ansi\\deff0{\\fonttbl{\\f0 Times;}}\n\\f0\\fs24 The ferry left\\par\nwithout me\\par\n}"
PYTHON = """import os


def main(path):
    "Say where we are."
    for name in os.listdir(path):
        print(name)
    return len(path)


if __name__ == "__main__":
    main(".")
"""
JAVASCRIPT = (
    "const fs = require('fs');\n\nfunction main(a, b) {\n  // say it\n  console.log(a + b);\n"
    "  return a;\n}\nmain(1, 2);\n"
)
C = '/* hello */\n#include <stdio.h>\n\nint main(void)\n{\n    puts("The ferry left");\n    return 0;\n}\n'
JAVA = (
    "public class Ferry {\n    public static void main(String[] args) {\n"
    '        System.out.println("left");\n    }\n}\n'
)
CSS = "body {\n  margin: 0;\n  color: #333;\n}\n.post, .reply {\n  padding: 1em;\n}\n"
SHELL = '#!/bin/sh\nset -e\nfor f in *.txt; do\n  echo "$f"\ndone\n'
MYSQL = (
    "-- MySQL dump 10.13\n--\n\nDROP TABLE IF EXISTS `t`;\n"
    "CREATE TABLE `t` (\n  `text` varchar(280)\n);\nINSERT INTO `t` VALUES ('The ferry left');\n"
)
SQLITE = (
    "PRAGMA foreign_keys=OFF;\nBEGIN TRANSACTION;\n"
    "CREATE TABLE tweets (id INTEGER, text TEXT);\nINSERT INTO tweets VALUES(1,'The ferry left');\nCOMMIT;\n"
)
INSERTS = "".join(f"insert into tweets (id, text) values ({i}, '{p}');\n" for i, p in enumerate(POSTS))
YAML = (
    "version: 2\nposts:\n  - text: The ferry left\n    likes: 3\n  - text: Nobody asked\n    likes: 5\n"
    "owner:\n  name: Otto\n"
)
TOML = '[tool]\nname = "otto"\nversion = "1"\n\n[tool.more]\nposts = 3\n'
INI = "; settings\n[server]\nhost=localhost\nport=8080\n\n[client]\nname=otto\n"
DIFF = "diff --git a/x.txt b/x.txt\nindex 1..2\n--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n-The ferry\n+A ferry\n"
LATEX = "% my thesis\n\\documentclass{article}\n\\begin{document}\nThe ferry left.\n\\end{document}\n"
MARKDOWN = (
    "# Ferries\n\nThe ferry left without me.\n\n## When\n\n- in the morning\n- at night\n\n## Why\n\nNobody knows.\n"
)
MAIL = (
    "From: otto@example.org\nTo: mira@example.org\nSubject: ferry\n"
    "Date: Wed, 08 Jun 2022 12:00:00 +0000\nMessage-ID: <1@x>\n\nIt left.\n"
)
MBOX = "From otto@example.org Wed Jun  8 12:00:00 2022\n" + MAIL
VCARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Otto\nTEL:+100\nEND:VCARD\n"
ICAL = "BEGIN:VCALENDAR\nVERSION:2.0\nBEGIN:VEVENT\nSUMMARY:Ferry\nEND:VEVENT\nEND:VCALENDAR\n"
SRT = "1\n00:00:01,000 --> 00:00:04,000\nThe ferry left\n\n2\n00:00:05,000 --> 00:00:06,000\nwithout me\n"
VTT = "WEBVTT\n\n00:01.000 --> 00:04.000\nThe ferry left\n"
TRANSCRIPT = "0:00\nthe ferry left\n0:04\nwithout me\n0:09\nand my sandwich\n"
RSS = (
    '<?xml version="1.0"?>\n<!DOCTYPE rss [<!ENTITY a "tea"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>\n'
    '<rss version="2.0"><channel>\n<item><title>The ferry left &b;</title></item>\n</channel></rss>\n'
)
SMS = '<?xml version=\'1.0\'?>\n<smses count="1">\n<sms address="+100" body="a secret" />\n</smses>\n'
ACCESS = "".join(f'10.0.0.{i} - - [08/Jun/2022:12:00:0{i} +0000] "GET / HTTP/1.1" 200 12\n' for i in range(4))
SYSLOG = "".join(f"Jun  8 12:00:0{i} host kernel: [1.{i}] the ferry left\n" for i in range(4))
LOG = "".join(f"2022-06-08T12:00:0{i}Z INFO ferry.app - left\n" for i in range(4))
STAMPED = "".join(f"2022-06-08 12:0{i} {p}\n" for i, p in enumerate(POSTS))
PEM = "-----BEGIN PGP MESSAGE-----\n\nhQEMA1Fsc2ZBQUFBAQf/\n=abcd\n-----END PGP MESSAGE-----\n"
BASE64 = "".join("QUJDREVGR0hJSktMTU5PUFFSU1RVVldYWVphYmNkZWZnaGlqa2xtbm9wcXJzdHV2d3h5ejAx\n" for _ in range(5))
BOOK = re.sub(r"(.{50,66}) ", r"\1\n", " ".join(POSTS * 12)) + "\n"

REFUSED = {  # what is said of it, and the file
    "messages.js": ("X archive|direct", script("direct_messages", MESSAGES)),
    "renamed.txt": ("X archive|direct", script("direct_messages", MESSAGES)),
    "utf16.txt": ("X archive|direct", script("direct_messages", MESSAGES).decode().encode("utf-16")),
    "broken header.txt": (
        "X archive|script|JSON",
        b"var x = " + script("like", [{"like": {"tweetId": "1"}}]).partition(b"= ")[2],
    ),
    "index.txt": ("X archive", 'var tweet_index =  [ {\n  "file_name" : "data/js/tweets/2014_03.js"\n} ]'),
    "manifest.txt": ("X archive", 'window.__THAR_CONFIG = {\n  "userInfo" : {\n    "accountId" : "1"\n  }\n}'),
    "es module.txt": ("script", "export default [\n  {\n    text: 'The ferry left'\n  }\n]\n"),
    "pretty part.txt": ("JSON", '  "id": 1,\n  "text": "The ferry left",\n  "likes": 3\n},\n{\n  "id": 2,\n'),
    "callback.txt": ("JSON|program", 'callback({\n"text": "The ferry left",\n"id": 1\n});'),
    "reprs.txt": ("Python", "".join(f"Tweet(id={i}, text={p!r})\n" for i, p in enumerate(POSTS))),
    "Your archive.html": ("X archive", PAGE.format("Your archive")),
    "page.txt": (r"web page \(HTML\)", PAGE.format("Ferries")),
    "upper case.txt": (r"web page \(HTML\)", PAGE.format("Ferries").upper()),
    "fragment.txt": ("part of a web page", "".join(f'<div class="post">{p}</div>\n' for p in POSTS)),
    "utf16 page.txt": ("web page", PAGE.format("Ferries").encode("utf-16")),
    "feed that grows.txt": ("XML", RSS),
    "data.rdf": ("RDF", "<rdf:RDF xmlns:rdf='https://x'>\n<item><title>The ferry left</title></item>\n</rdf:RDF>"),
    "sms.txt": ("phone's messages", SMS),
    "drawing.txt": ("SVG", "<svg xmlns='http://www.w3.org/2000/svg'>\n<path d='M0 0'/>\n</svg>"),
    "note.rtf": (r"rich text file \(RTF\)", RTF),
    "note.txt": (r"rich text file \(RTF\)", RTF),
    "mysql.sql": ("SQL", MYSQL),
    "mysql.txt": ("SQL", MYSQL),
    "sqlite.txt": ("SQL", SQLITE),
    "inserts.txt": ("SQL", INSERTS),
    "x.py": ("program|source code", PYTHON),
    "python.txt": ("program|source code", PYTHON),
    "javascript.txt": ("program|source code", JAVASCRIPT),
    "c.txt": ("program|source code", C),
    "java.txt": ("program|source code", JAVA),
    "css.txt": ("program|source code", CSS),
    "shell.txt": ("program|source code", SHELL),
    "yaml.txt": ("YAML", YAML),
    "front matter.md": ("YAML", "---\ntitle: Ferries\n---\nThe ferry left.\n"),
    "toml.txt": ("settings", TOML),
    "ini.txt": ("settings", INI),
    "diff.txt": ("diff", DIFF),
    "thesis.txt": ("LaTeX", LATEX),
    "readme.md": ("document", MARKDOWN),
    "mail.eml": ("mail", MAIL),
    "mail.txt": ("mail", MAIL),
    "box.txt": ("mails", MBOX),
    "contacts.txt": ("vCard", VCARD),
    "calendar.txt": ("iCalendar", ICAL),
    "film.srt": ("subtitles", SRT),
    "film.txt": ("subtitles", VTT),
    "talk.txt": ("transcript", TRANSCRIPT),
    "access.log": ("log", ACCESS),
    "syslog.txt": ("log|chat", SYSLOG),
    "app.txt": ("log", LOG),
    "stamped.txt": ("date and a time", STAMPED),
    "secret.txt": ("encrypted", PEM),
    "table.txt": (
        "table with 3 columns, separated by tabs: 'day', 'words', 'likes'.*--text",
        csv_text([["day", "words", "likes"], *(["8 June", p, "3"] for p in POSTS)], "\t"),
    ),
    "commas.txt": (
        "table with 3 columns, separated by commas: 'day', 'words', 'likes'.*--text",
        csv_text([["day", "words", "likes"], *(["8 June", p, "3"] for p in POSTS)]),
    ),
    "no header.txt": ("no names for them", csv_text([[str(i), p, "2022-06-08"] for i, p in enumerate(POSTS)], ";")),
    "ids.txt": ("ids, not texts", "".join(f"12345678901234567{i:02}\n" for i in range(20))),
    "links.txt": ("links, not texts", "".join(f"https://x.com/otto/status/{i}\n" for i in range(20))),
    "accounts.txt": ("account names", "@otto\n@mira\n@harbour\n"),
    "addresses.txt": ("e-mail addresses", "otto@example.org\nmira@example.org\n"),
    "files.txt": ("file names", "/home/otto/a.jpg\n/home/otto/b.jpg\nC:\\x\\c.png\n"),
    "hashes.txt": ("keys or packed data", "d41d8cd98f00b204e9800998ecf8427e\n900150983cd24fb0d6963f7d28e17f72\n"),
    "base64.txt": ("keys or packed data", BASE64),
    "numbers.txt": ("symbols and digits", "1.5 2.5\n3.5 4.5\n5 6 7\n"),
    "book.txt": ("paragraphs", BOOK),
    "chapters.txt": ("longer than posts", "\n\n".join(" ".join(POSTS * 6) for _ in range(5))),
    "report.docx": ("Word document", zipped(**{"[Content_Types].xml": b"<x/>", "word/document.xml": b"<x/>"})),
    "book.epub": ("book", zipped(mimetype=b"application/epub+zip")),
    "slides.pptx": ("PowerPoint", zipped(**{"[Content_Types].xml": b"<x/>", "ppt/slides.xml": b"<x/>"})),
    "doc.pdf": ("PDF", b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj\n<< >>\nendobj\n"),
    "old.doc": ("old", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)),
    "photo.txt": ("JPEG", b"\xff\xd8\xff\xe0\0\x10JFIF\0" + bytes(200)),
    "film.mp4": ("film", b"\0\0\0\x20ftypisom\0\0\2\0" + bytes(200)),
    "song.mp3": ("MP3", b"ID3\3\0\0\0\0\0\0" + bytes(200)),
    "packed.7z": ("7z|7-Zip", b"7z\xbc\xaf\x27\x1c\0\4" + bytes(200)),
    "packed.rar": ("RAR", b"Rar!\x1a\7\1\0" + bytes(200)),
    "packed.zst": ("Zstandard", b"\x28\xb5\x2f\xfd\4\0" + bytes(200)),
    "program": ("program", b"\x7fELF\2\1\1\0" + bytes(200)),
    "data.pkl": ("pickle", b"\x80\4\x95\x10\0\0\0\0\0\0\0]\x94." + bytes(200)),
    "data.npy": ("NumPy", b"\x93NUMPY\1\0v\0{'descr': '<f8'}" + bytes(200)),
    "data.feather": ("Arrow", b"ARROW1\0\0" + bytes(200)),
    "list.plist": ("property list", b"bplist00\xd1\1\2" + bytes(200)),
}


@pytest.mark.parametrize("name", REFUSED)
def test_what_is_something_else_is_refused_by_name(tmp_path, name):
    says, data = REFUSED[name]
    message = refusal(saved(tmp_path / name, data))
    assert re.search(says, message), message
    assert "secret" not in message.replace("secret.txt", "")


def test_a_tar_is_never_read_line_by_line(tmp_path):
    lines = "".join(p + "\n" for p in POSTS).encode()
    place = Place(str(saved(tmp_path / "x.txt", tar("posts.txt", lines))))
    assert "tar" in other_format(place)


STAMPS = [
    "2022. 6. 8. 오후 12:00, {} : ",
    "2022년 6월 8일 오후 12:00, {} : ",
    "Jun 8, 2022, 12:00 PM - {}: ",
    "8 de junio de 2022, 12:00 - {}: ",
    "[12:00] <{}> ",
    "12:00 <@{}> ",
    "<{}> ",
    "(12:00:00) {}: ",
    "[12:00:00] {}: ",
    "2022-06-08 12:00:00 <{}> ",
    "12:00\t{}\t",
    "午後12:00\t{}\t",
    "12:00:00\t From {} : ",
    "[08-Jun-22 12:00 PM] {}\n",
    "{}, [08.06.2022 12:00]\n",
    "{}, [Jun 8, 2022 at 12:00:00 PM]:\n",
    "{} — Today at 12:00 PM\n",
    "{} — 06/08/2022 12:00 PM\n",
    "{} 2022-06-08 12:00:00\n",
    "{}: ",
    "{}:\n",
]


@pytest.mark.parametrize("stamp", STAMPS)
@pytest.mark.parametrize(
    "names", [("Mira", "Otto"), ("Mira K.", "+49 170 1234567"), ("水希", "Отто")], ids=["names", "numbers", "scripts"]
)
def test_chats_of_all_forms_are_refused(tmp_path, stamp, names):
    if "<" in stamp or stamp in ("{}: ", "{}:\n"):
        names = ("mira_k", "otto")
    lines = [stamp.format(names[i % 2]) + p for i, p in enumerate(POSTS[:2] + POSTS[3:])]
    message = refusal(saved(tmp_path / "_chat.txt", "\n".join(lines)))
    assert "chat" in message.partition("_chat.txt")[2], message
    assert not any(p[:15] in message for p in POSTS)


SPOKEN = [p for p in POSTS if not p.startswith("RT")]
CHATS = {  # head, then how each line is written, of who said it and what
    "KakoaTalk on a computer": ("Mira 님과 카카오톡 대화\n", "[{}] [오후 12:00] {}\n"),
    "Slack, copied": ("", "{}  12:00 PM\n{}\n"),
    "Slack, copied in three lines": ("", "{}\n  12:00 PM\n{}\n"),
    "Teams": ("", "[6/8 12:00 PM] {}\n{}\n"),
    "Teams, this week": ("", "[Wednesday 12:00 PM] {}\n{}\n"),
    "Zoom": ("", "12:00:00 From {} to Everyone:\n\t{}\n"),
    "AIM": ("", "{} (12:00:00 PM): {}\n"),
    "Messenger, copied": ("", "{}\n{}\n"),
    "Discord, exported": (
        "=" * 60 + "\nGuild: Tea\nChannel: general\n" + "=" * 60 + "\n\n",
        "[6/8/2022 12:00 PM] {}\n{}\n\n",
    ),
    "a transcript": ("", "{}  0:12\n  {}\n\n"),
    "a transcript with brackets": ("", "{} (00:12):\n{}\n\n"),
    "a play": ("", "{}\n{}\n\n"),
    "mails": ("", "From: {}\nDate: 08.06.2022 12:00\nTo: Me\n{}\n\n"),
}


@pytest.mark.parametrize("kind", CHATS)
def test_chats_of_more_programs_are_refused(tmp_path, kind):
    head, line = CHATS[kind]
    said = "".join(line.format(("Mira Kern", "Otto")[i % 2], t) for i, t in enumerate(SPOKEN[:4]))
    message = refusal(saved(tmp_path / "saved.txt", head + said))
    assert re.search("chat|mail|transcript", message), message


def test_a_reply_to_an_email_is_refused(tmp_path):
    mail = f"{POSTS[0]}\n\nOn Wed, Jun 8, 2022 at 12:00 PM Otto <otto@example.org> wrote:\n> {POSTS[1]}\n"
    assert "mail" in refusal(saved(tmp_path / "mail.txt", mail))


def test_speakers_may_be_three(tmp_path):
    lines = [f"{('Mira', 'Otto', 'Lina')[i % 3]}: {p}" for i, p in enumerate(SPOKEN + SPOKEN[:1])]
    assert "chat" in refusal(saved(tmp_path / "talk.txt", "\n".join(lines)))


OTHER_TEXTS = {
    "a dump of PostgreSQL": "COPY public.tweets (id, text) FROM stdin;\n1\tThe ferry left\n2\tNobody asked\n\\.\n",
    "a dump of SQL Server": "SET IDENTITY_INSERT [dbo].[t] ON\nGO\nINSERT [dbo].[t] ([id]) VALUES (1, N'The ferry')\n",
    "a program": 'module Main where\n\nmain :: IO ()\nmain = putStrLn "the ferry left"\n',
    "a Dockerfile": "FROM python:3.11\nWORKDIR /app\nCOPY . /app\nRUN pip install tea\n",
    "the log of a repository": "commit 1f0c9d8e7a\nAuthor: Mira <m@x>\nDate:   Wed Jun 8\n\n    The ferry left\n",
    "a list of files": "total 12\n-rw-r--r-- 1 mira mira  120 Jun  8 12:00 tweets.csv\n",
    "settings": "[InternetShortcut]\nURL=https://example.org/ferry\n",
    "notes of Emacs": "#+TITLE: Ferries\n* When\n  The ferry left\n** Why\n  Nobody knows\n",
    "a page of a wiki": "== Ferries ==\nThe ferry left.\n=== Why ===\nNobody knows.\n[[Category:Ferries]]\n",
}


@pytest.mark.parametrize("kind", OTHER_TEXTS)
def test_other_texts_are_refused(tmp_path, kind):
    refusal(saved(tmp_path / "saved.txt", OTHER_TEXTS[kind]))


def test_japanese_of_old_mails_is_read(tmp_path):
    written = ["今日はいい天気ですね、散歩に行きました", "明日は雨が降るそうです", "猫がまた窓辺で寝ている"]
    assert texts(download(saved(tmp_path / "me.txt", "\n".join(written).encode("iso2022_jp")))) == written


READ = {
    "posts": POSTS,
    "one": POSTS[:1],
    "smileys": ["<3 <3 <3", ":-)", "I <3 ferries", "¯\\_(ツ)_/¯ whatever", "🦊🦊🦊", "(╯°□°)╯ enough of this"],
    "code words": [
        "import antigravity lol",
        "def not going",
        "return of the ferry",
        "class of 2009 was best",
        "if only: a novel",
        "while we wait...",
    ],
    "code": [
        "x = y, said the teacher",
        "print('hello') is all I know",
        "SELECT * FROM my life;",
        "git commit -m 'sorry'",
        "the ferry left",
        "and so did I",
    ],
    "markup words": [
        "<html> is a language, fight me",
        "<b>bold</b> claim",
        "my <div> is not centred",
        "the ferry left",
        "and so did I",
    ],
    "chat words": ["Me: one tea", "Also me: three teas", "Nobody:", "Absolutely nobody:", "Me: help"],
    "questions": ["Q: Why?", "A: Because.", "Q: Really?", "A: No."],
    "news": [
        "BREAKING: ferry leaves",
        "UPDATE: it left",
        "BREAKING: it is gone",
        "JUST IN: no ferry",
        "UPDATE: none at all",
    ],
    "times": [
        "10:30: coffee",
        "11:15 tea",
        "See you at 12:00",
        "9:45 the ferry left",
        "not before 08/06/2022 12:00",
        "so long",
    ],
    "days": ["Day 1: no ferry", "Day 2: no ferry", "Day 3: I have built a raft"],
    "retweets": ["RT @otto: tea", "RT @mira: more tea", "RT @otto: no tea", "RT @mira: why"],
    "replies": ["@otto tea?", "@mira @otto yes please", "@otto: why the colon", "@mira ok then"],
    "brackets": [
        "{shrug} what a day",
        "[sighs] what a day",
        "(sighs) what a day",
        "[VIDEO] the ferry leaves",
        "{it left}",
    ],
    "commas": [
        "eat, sleep, tweet, repeat",
        "Body, mind and soul",
        "and again, and again",
        "tea, milk, honey",
        "one, two",
    ],
    "one comma each": ["Well, it left", "So, it is gone", "Yes, I know", "No, I don't", "Oh, fine"],
    "hashtags": ["# hashtags first", "#tea", "#tea #ferry #fog", "# again", "so #tired"],
    "lists": ["- first of all", "1. the ferry", "* a footnote", "> quoted", ">> quoted twice", "2) the fog"],
    "links": [
        "https://example.com/ferry look at this",
        "http://t.co/x",
        "the ferry left https://t.co/y",
        "and so did I",
        "bye",
    ],
    "quotes": ['"To be or not to be"', "“So it goes”", "'twas the night", "«Allons»", "the ferry left"],
    "letters": ["From me to you", "Subject to change", "To whom it may concern", "Date night", "Dear diary: no"],
    "statements": [
        "insert coin",
        "create table for two",
        "drop everything",
        "begin again;",
        "update: still here",
        "commit;",
    ],
    "numbers": ["10 out of 10", "3 ferries, 2 fogs, 1 me", "100% of ferries", "24/7", "the ferry left"],
    "signs": ["???", "!!!", "...", "the ferry left", "and so did I", "oh no"],
    "poem": ["The ferry left", "  without me", "    and my sandwich", "  and my hat", "so be it"],
    "japanese": ["今日はいい天気ですね", "散歩に行きましょう", "コーヒー：最高", "眠い"],
    "arabic": ["هذا يوم جميل", "أين القهوة؟", "لا أعرف", "صباح الخير"],
    "thai": ["วันนี้อากาศดีมาก", "ไปเดินเล่นกัน", "กาแฟหมดแล้ว"],
    "escapes": ["C:\\Windows is where I live", "\\o/ ferries", "a/b testing my patience", "and/or", "he/him, tired"],
    "assignments": ["mood = tired", "me = you + tea", "life: 0, ferry: 1", "tea > coffee", "me -> bed"],
}


@pytest.mark.parametrize("ends", ["\n", "\r\n", "\r", "\n\n"], ids=["LF", "CRLF", "CR", "blank lines"])
@pytest.mark.parametrize("kind", READ)
def test_ordinary_posts_are_read_a_line_each(tmp_path, kind, ends):
    path = tmp_path / "me.txt"
    timeline = download(saved(path, ends.join(READ[kind]) + ends))
    assert texts(timeline) == READ[kind] and timeline.account == Account("me")
    assert timeline.findings.taken == f"posts: a line each, {len(READ[kind])}"
    assert [t.retweet for t in timeline] == [t.startswith("RT @") for t in READ[kind]]


@pytest.mark.parametrize(
    "name", ["me", "me.text", "me.md", "me.log", "me.html", "me.py", "me.sql", "me.dat", "me.txt.gz", "@me", "2022.06"]
)
def test_what_a_file_of_posts_is_called_matters_little(tmp_path, name):
    assert texts(download(saved(tmp_path / name, "\n".join(POSTS), name.endswith("gz")))) == POSTS


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "cp1251", "koi8_r"])
def test_posts_in_other_encodings_are_no_other_format(tmp_path, encoding):
    written = [
        "Сегодня хорошая погода, и мы идём гулять в парк",
        "Вчера вечером я читал интересную книгу о море",
        "Какой чудесный день для прогулки!",
    ]
    place = Place(str(saved(tmp_path / "me.txt", "\n".join(written).encode(encoding))))
    assert other_format(place) is None and why_not_lines(place) is None


@pytest.mark.parametrize("name", ["BarackObama.csv", "berniesanders.csv"])
def test_real_timelines_are_read_whole(tmp_path, shared_data, name):
    with open(shared_data / name, encoding="utf-8", errors="replace", newline="") as f:
        rows = list(csv.DictReader(f))
    column = next(c for c in rows[0] if c.lower() in ("text", "tweet", "content"))
    written = [line for r in rows if (line := " ".join(r[column].split()))]
    for start in range(0, len(written), max(len(written) // 4, 1)):
        path = saved(tmp_path / "me.txt", "\n".join(written[start:]))
        place = Place(str(path))
        assert other_format(place) is None and why_not_lines(place) is None
    assert len(download(saved(tmp_path / "me.txt", "\n".join(written)))) == len(written) > 2_000


def test_the_sample_account_is_read_whole(tmp_path):
    written = [" ".join(t.text.split()) for t in download(sample_archive())]
    timeline = download(saved(tmp_path / "wren.txt", "\n".join(written)))
    assert texts(timeline) == written and not timeline.findings.doubts


WORDS = (
    "ferry fog tea harbour pigeon why not again never maybe left without me "
    "my sandwich so it goes import def class from to select where "
    "RT http html body time 12:00 10:30 2022 #fog #tea @otto @mira & <3 :) ... ? ! - → 🦊 lol "
    "if for else return = ( ) [ ] quote's".split()
)
PLAIN, SIGNS = [w for w in WORDS if w.isalpha()], [w for w in WORDS if not w.isalpha()]
prose = (
    st.tuples(st.lists(st.sampled_from(PLAIN), min_size=4, unique=True), st.lists(st.sampled_from(SIGNS), max_size=3))
    .flatmap(lambda words: st.permutations(words[0] + words[1]))
    .map(" ".join)
)


@settings(max_examples=150, deadline=None)
@given(st.lists(prose, min_size=6, max_size=60, unique=True))
@example(["me: tea"] * 8)
def test_posts_of_words_are_never_refused(tmp_path_factory, lines):
    place = Place(str(saved(tmp_path_factory.mktemp("any") / "me.txt", "\n".join(lines))))
    assert other_format(place) is None and why_not_lines(place) is None


@settings(max_examples=150, deadline=None)
@given(st.one_of(st.text(), st.binary()))
def test_any_file_gets_an_answer(tmp_path_factory, data):
    place = Place(str(saved(tmp_path_factory.mktemp("any") / "me.txt", data)))
    for why in (other_format(place), why_not_lines(place)):
        assert why is None or (why.startswith(str(place.path)) and "\n" not in why and why.endswith("."))


@settings(max_examples=60, deadline=None)
@given(st.lists(prose, min_size=2, max_size=12), st.data())
def test_json_is_never_read_line_by_line(tmp_path_factory, lines, data):
    rows = [{"id": str(i), "text": t, "user": {"name": "otto"}} for i, t in enumerate(lines)]
    whole = data.draw(st.sampled_from([json.dumps(rows), json.dumps(rows, indent=1), "\n".join(map(json.dumps, rows))]))
    cut = data.draw(st.integers(len(whole) // 3, len(whole)))
    place = Place(str(saved(tmp_path_factory.mktemp("any") / "me.txt", whole[:cut])))
    assert "JSON" in other_format(place)


# Where a post ends


@pytest.mark.parametrize(
    "data",
    [
        "".join(f"<|startoftext|>{p}<|endoftext|>\n" for p in POSTS),
        "".join(f"<|startoftext|>{p}<|endoftext|>" for p in POSTS),
        "".join(f"<|startoftext|>\n{p}\n<|endoftext|>\n" for p in POSTS),
        "\n<|endoftext|>\n".join(POSTS),
        "<|endoftext|>\n".join(POSTS),
        "".join(f"<|startoftext|> {p}\n" for p in POSTS),
        "\r\n".join(f"<|startoftext|>{p}<|endoftext|>" for p in POSTS),
    ],
)
def test_markers_of_gpt2_stand_between_posts(tmp_path, data):
    timeline = download(saved(tmp_path / "me.txt", data))
    assert texts(timeline) == POSTS and timeline.findings.taken == "posts: between markers, 6"
    assert sum(t.retweet for t in timeline) == 1


def test_a_post_between_markers_may_have_several_lines(tmp_path):
    data = "<|startoftext|>One tea\n\nor two<|endoftext|>\n<|startoftext|>No tea<|endoftext|>\n"
    assert texts(download(saved(tmp_path / "me.txt", data))) == ["One tea\n\nor two", "No tea"]


def test_markers_may_all_be_on_one_line(tmp_path):
    assert texts(download(saved(tmp_path / "me.txt", "<|endoftext|>".join(POSTS)))) == POSTS


@pytest.mark.parametrize(
    "form", ["<s>{}</s>", "{}</s>", "[BOS]{}[EOS]", "<BOS> {} <EOS>", "</startoftext/>{}</endoftext/>", "{}<|eos|>"]
)
def test_markers_of_other_models_count_if_they_are_around_all_posts(tmp_path, form):
    data = "".join(form.format(p) + "\n" for p in POSTS)
    assert texts(download(saved(tmp_path / "me.txt", data))) == POSTS
    lines = [*POSTS, form.format("just this one"), *POSTS]
    assert texts(download(saved(tmp_path / "me.txt", "\n".join(lines)))) == lines


def test_a_marker_in_a_post_is_a_word(tmp_path):
    lines = [*POSTS, "my bot just said <|endoftext|> to me", *POSTS]
    assert texts(download(saved(tmp_path / "me.txt", "\n".join(lines)))) == lines


@pytest.mark.parametrize("ruler", ["%", "---", "=====", "***", "~~~~"])
def test_the_same_line_of_signs_between_all_posts_ends_them(tmp_path, ruler):
    data = f"\n{ruler}\n".join(["two\nlines", *POSTS])
    timeline = download(saved(tmp_path / "fortunes", data))
    assert texts(timeline) == ["two\nlines", *POSTS] and timeline.findings.taken == "posts: between lines of symbols, 7"


def test_one_line_of_signs_is_a_post(tmp_path):
    lines = [*POSTS, "---", *POSTS]
    assert texts(download(saved(tmp_path / "me.txt", "\n".join(lines)))) == lines


def test_csv_of_one_column_without_a_header_loses_its_quotes(tmp_path):
    written = [*POSTS, "one, two", 'she said "tea"', "two\nlines, at least"]
    timeline = download(saved(tmp_path / "me.txt", csv_text([[t] for t in written])))
    assert texts(timeline) == written and timeline.findings.taken == "posts: a cell each, 9"


def test_quotes_that_the_author_wrote_stay(tmp_path):
    lines = ['"To be, or not to be"', "said nobody, ever", '"So it goes, again"', "the ferry left"]
    assert texts(download(saved(tmp_path / "me.txt", "\n".join(lines)))) == lines


def test_bytes_as_python_shows_them_are_turned_back(tmp_path):
    written = [*POSTS, "café 🦊", "it's"]
    timeline = download(saved(tmp_path / "me.txt", "".join(f"{t.encode()!r}\n" for t in written)))
    assert texts(timeline) == written


# Doubts


@pytest.mark.parametrize(
    "change, says",
    [
        (lambda i, p: f"{i}. {p}", "begin with a number"),
        (lambda i, p: f"- {p}", "begin with a dash"),
        (lambda i, p: f'"{p}"', "in quotes"),
        (lambda i, p: f"2022-06-0{i + 1}: {p}", "begin with a date"),
        (lambda i, p: f"mira: {p}", "begin with a name"),
        (lambda i, p: f"{p} <br> {p}", "HTML tags"),
        (lambda i, p: f"https://t.co/{i}" if i % 4 else p, "links and nothing else"),
        (lambda i, p: " ".join([p] * 15), "long for posts"),
    ],
)
def test_doubts_are_shown(tmp_path, change, says):
    lines = [change(i, p) for i, p in enumerate(POSTS)]
    timeline = download(saved(tmp_path / "me.txt", "\n".join(lines)))
    assert len(timeline) == 6 and any(says in d for d in timeline.findings.doubts), timeline.findings
    assert says in " ".join(timeline.about())


def test_repeated_lines_are_doubted(tmp_path):
    timeline = download(saved(tmp_path / "me.txt", "\n".join(POSTS * 5)))
    assert len(timeline) == 30 and timeline.findings.doubts == ["24 of 30 lines repeat an earlier one."]


def test_options_of_readers_are_no_matter_for_what_is_refused(tmp_path):
    path = saved(tmp_path / "page.txt", PAGE.format("Ferries"))
    for options in ({"text": "body"}, {"encoding": "cp1252"}, {"id": "x"}):
        assert "web page" in refusal(path, **options)


def test_documents_are_told_by_the_files_in_them():
    assert zip_document(zipped(**{"data/tweets.js": b"x"})) is None
    assert zip_document(zipped(mimetype=b"application/vnd.oasis.opendocument.text")).startswith("an OpenDocument")
    assert zip_document(zipped(mimetype=b"text/plain")) is None
