"Chats: whose they are is asked, and then that person's words come out exactly, and nobody else's."

import csv
import html
import io
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta

import pytest
from babel.dates import format_date, format_time
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from makers import adds_up, as_zip, refusal, saved, texts

from huggingtweets import HuggingTweetsError, clean, download
from huggingtweets.sources.messages import PRIVACY
from huggingtweets.timeline import SeveralAuthors, WhoAreYou

NOON = datetime(2022, 6, 8, 12, tzinfo=UTC)
SAID = [
    ("A", "The ferry left without me & my sandwich"),
    ("B", "Nobody asked the pigeons what they think"),
    ("A", "Why is there always one sock too many?\nAnd never two"),
    ("B", "three cups of tea: it is not even nine"),
    ("A", "I would like to speak to: whoever invented mornings"),
]
MIRA_AND_OTTO, ME_AND_OTTO = {"A": "Mira", "B": "Otto"}, {"A": "Me", "B": "Otto"}
OWN, OTHERS = [t for who, t in SAID if who == "A"], [t for who, t in SAID if who == "B"]


def mine(path, me, **options):
    "The messages of `me` in the order in which they were written; the rest is as it must be for every chat."
    timeline = download(path, me=me, **options)
    assert PRIVACY in timeline.findings.doubts and adds_up(timeline) is None
    return timeline, [t.text for t in sorted(timeline, key=lambda t: t.time)]


# What they answer

TALK = [
    ("Otto", 0, "Who let the geese in?"),
    ("Mira", 1, "Nobody told the geese to wait."),
    ("Mira", 1, "They let themselves in."),
    ("Ida", 30, "And who feeds them now?"),
    ("Otto", 31, "Somebody should, really."),
    ("Mira", 32, "The bread is gone already."),
    ("Otto", 40, "Good night to everyone."),
    ("Mira", 400, "Tea at eight, as always."),
]
ANSWERED = {
    "Nobody told the geese to wait.": "Who let the geese in?",
    "The bread is gone already.": "Somebody should, really.",
}


@pytest.mark.parametrize("newest_first", [False, True])
@pytest.mark.parametrize("kind", ["WhatsApp", "a zip", "Telegram", "Discord"])
def test_messages_come_with_what_they_answer(tmp_path, kind, newest_first):
    times = [(who, NOON + timedelta(minutes=m), text) for who, m, text in TALK][:: -1 if newest_first else 1]
    if kind == "Telegram":
        told = [
            {"id": i, "type": "message", "date": f"{t:%Y-%m-%dT%H:%M:%S}", "from": who, "from_id": who, "text": text}
            for i, (who, t, text) in enumerate(times)
        ]
        path = saved(tmp_path / "result.json", json.dumps({"name": "Geese", "type": "private_group", "messages": told}))
    elif kind == "Discord":
        told = [
            {
                "id": str(i),
                "type": "Default",
                "timestamp": t.isoformat(),
                "content": text,
                "author": {"id": who, "name": who},
            }
            for i, (who, t, text) in enumerate(times)
        ]
        channel = {"id": "1", "type": "GuildTextChat", "name": "geese"}
        path = saved(tmp_path / "c.json", json.dumps({"guild": {"id": "2"}, "channel": channel, "messages": told}))
    else:
        lines = "".join(f"[{t:%d/%m/%Y, %H:%M:%S}] {who}: {text}\n" for who, t, text in times)
        path = saved(tmp_path / "chat.txt", lines)
        path = as_zip(tmp_path / "chat.zip", {"_chat.txt": lines}) if kind == "a zip" else path
    timeline = download(path, me="Mira", context=True)
    assert {t.text: t.context for t in timeline if t.context} == ANSWERED and len(timeline) == 4
    assert PRIVACY not in timeline.findings.doubts and any(
        "in the words of others" in d for d in timeline.findings.doubts
    )
    part = clean(timeline, without=["really"]).parts[0]  # of what others said, too
    assert dict(p for p in part.pairs if p[1]) == dict(list(ANSWERED.items())[:1]) and part.counts.answers == 1
    plain = download(path, me="Mira")
    assert plain.answers == 0 and texts(plain) == texts(timeline) and "Otto" not in str(plain.table.to_pydict())


def test_runs_of_messages_answer_the_run_before(tmp_path):
    lines = "".join(f"[{NOON + timedelta(minutes=m):%d/%m/%Y, %H:%M:%S}] {who}: {text}\n" for who, m, text in TALK)
    timeline = download(saved(tmp_path / "chat.txt", lines), me="Mira", context=True, join_within=2)
    assert {t.text: t.context for t in timeline if t.context} == {
        "Nobody told the geese to wait.\nThey let themselves in.": "Who let the geese in?",
        "The bread is gone already.": "Somebody should, really.",
    }


# WhatsApp

STAMPS = [  # all of noon on 8 June 2022
    "08/06/2022, 12:00 - {}: ",
    "6/8/22, 12:00 PM - {}: ",
    "6/8/22, 12:00\u202fPM - {}: ",
    "08.06.22, 12:00 - {}: ",
    "2022-06-08, 12:00 - {}: ",
    "8-6-2022 12:00 - {}: ",
    "8/6/22 12:00 p. m. - {}: ",
    "8/6/22, 12:00 pm - {}: ",
    "08/06/2022 à 12:00 - {}: ",
    "08/06/2022 12:00 - {}: ",
    "8.6.2022 klo 12.00 - {}: ",
    "08.06.2022, 12:00 Uhr - {}: ",
    "2022/06/08 12:00 - {}: ",
    "2022/6/8 下午12:00 - {}: ",
    "2022年6月8日 12:00 - {}: ",
    "2022. 6. 8. 오후 12:00 - {}: ",
    "٨/٦/٢٠٢٢، ١٢:٠٠ م - {}: ",
    "8/6/2565 12:00 - {}: ",
    "8.06.22 г., 12:00 - {}: ",
    "8. 6. 2022. 12:00 - {}: ",
    "[08.06.22, 12:00:00] {}: ",
    "[08/06/2022, 12:00:00] {}: ",
    "[6/8/22, 12:00:00\u202fPM] {}: ",
    "[2022-06-08, 12:00:00] {}: ",
    "[2022/6/8 下午12:00:00] {}: ",
    "\u200e[08.06.22, 12:00:00] {}: ",
    "[08/06/22 12:00:00] {}: ",
    "[2022-06-08 12:00:00 UTC] {}: ",
    "[12:00, 08/06/2022] {}: ",
    "[ 08-06-2022 12:00 ] {}: ",  # Viber
    "08/06/22 12:00:00: {}: ",  # iPhones until 2015
]


def whatsapp(stamp, names, said=SAID, end="\n"):
    return "".join(stamp.format(names[who]) + text + end for who, text in said)


@pytest.mark.parametrize("stamp", STAMPS)
@pytest.mark.parametrize(
    "names",
    [
        ("Mira", "Otto"),
        ("Mira K.", "+49 170 1234567"),
        ("水希", "Отто"),
        ("~\u202fMira", "\u202a+44 20 7946 0018\u202c"),
    ],
    ids=["names", "numbers", "scripts", "strangers"],
)
def test_chats_of_all_phones(tmp_path, stamp, names):
    path = saved(tmp_path / "_chat.txt", whatsapp(stamp, dict(zip("AB", names, strict=True))))
    me, other = (n.strip("~\u202f\u202a\u202c") for n in names)
    message = refusal(path)
    assert f"{me} (3)" in message and f"{other} (2)" in message and not any(t[:15] in message for _, t in SAID)
    timeline, got = mine(path, me.upper())
    assert got == OWN and {t.time for t in timeline} == {NOON} and timeline.account.handle == me
    assert timeline.findings.left_out == {"messages of other people": 2}
    timeline, got = mine(path, other)
    assert got == OTHERS and (timeline.account.handle == "me") == other.startswith("+")  # nobody's number is a handle


LOCALES = """
    af am ar az be bg bn bs ca cs da de el en en_AU en_GB en_IN es es_MX et eu fi fil fr ga gl gu he hi hr hu hy
    id is it ja ka kk km kn ko ky lo lt lv mk ml mn mr ms my nb ne nl pa pl pt pt_PT ro ru si sk sl sq sr sv sw
    ta te tr uk ur uz vi zh zh_Hant zh_Hant_HK zu
""".split()
FORMS = {"android": ("{}, {} - {}: ", "short"), "iphone": ("[{}, {}] {}: ", "medium")}


@st.composite
def chats(draw):
    "A chat of a phone in any language: its text, and who said what when."
    locale, form = draw(st.sampled_from(LOCALES)), draw(st.sampled_from(list(FORMS)))
    line, width = FORMS[form]
    when, said, out = NOON, [], ""
    for hours in draw(st.lists(st.integers(30, 300), min_size=8, max_size=20)):
        when += timedelta(hours=hours, minutes=hours % 60)
        name = draw(st.sampled_from(["Mira", "Otto", "Lina"]))
        text = draw(WORDS)
        stamp = (format_date(when, "short", locale=locale), format_time(when, width, locale=locale))
        out += line.format(*stamp, name) + text + "\n"
        said.append((name, text, when.replace(second=0)))
    return locale, out, said


MARKS = "\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\ufeff"
WORDS = st.text(
    st.characters(exclude_categories=("Cs", "Cc", "Zl", "Zp"), exclude_characters=MARKS + "Ã\x85"),
    min_size=1,
    max_size=60,
).map(lambda t: f"a {t} b")


@settings(max_examples=150, deadline=None)
@given(chats())
def test_chats_of_phones_in_any_language(tmp_path_factory, chat):
    locale, text, said = chat
    path = saved(tmp_path_factory.mktemp("phone") / "_chat.txt", text)
    for name in {who for who, *_ in said}:
        timeline, got = mine(path, name)
        assert got == [t for who, t, _ in said if who == name]
        assert sorted(t.time for t in timeline) == [when for who, _, when in said if who == name], (locale, text)


@pytest.mark.parametrize(
    "dates, first",
    [
        (["22/06/10", "22/06/11", "22/06/25"], "2022-06-10"),  # as in Basque; else it would be a chat of 15 years
        (["6/8/22", "7/8/22", "8/8/22"], "2022-08-06"),
        (["8/6/22", "8/7/22", "8/8/22"], "2022-08-06"),
        (["12/11/22", "1/12/22"], "2022-11-12"),
        (["6/8/22", "9/1/22"], "2022-06-08"),  # the other way round it would go back in time
    ],
)
def test_the_chat_says_in_which_order_its_dates_are(tmp_path, dates, first):
    chat = "".join(f"{date}, 12:00 - Mira: the ferry left without me\n" for date in dates)
    timeline, _ = mine(saved(tmp_path / "chat.txt", chat), "Mira")
    assert f"{min(t.time for t in timeline):%Y-%m-%d}" == first


@pytest.mark.parametrize(
    "line, words, left_out",
    [
        ("<Medien ausgeschlossen>", "", "messages without words"),
        ("\u200eimage omitted", "", "messages without words"),
        ("\u200e<attached: 00000012-PHOTO-2022.jpg>", "", "messages without words"),
        ("the harbour at six \u200e<attached: 00000012-PHOTO-2022.jpg>", "the harbour at six", ""),
        ("IMG-20220608-WA0001.jpg (Datei angehängt)", "", "messages without words"),
        ("\u200eIMG-20220608-WA0001.jpg (file attached)\nthe harbour at six", "the harbour at six", ""),
        ("This message was deleted", "", "deleted messages"),
        ("このメッセージは削除されました", "", "deleted messages"),
        ("see you at nine <This message was edited>", "see you at nine", ""),
        ("see you at nine \u200e<Diese Nachricht wurde bearbeitet.>", "see you at nine", ""),
        ("and you, @491701234567, and @\u2068Otto Kern\u2069?", "and you, @someone, and @someone?", ""),
        ("I <3 tea, 2 < 3 > 1", "I <3 tea, 2 < 3 > 1", ""),
        ("08.06.22: the day it began", "08.06.22: the day it began", ""),
        ("- tea\n- milk: two\n\n- honey", "- tea\n- milk: two\n\n- honey", ""),
        ("POLL:\nTea?\nOPTION: Yes (2 votes)\nOPTION: No", "", "polls"),
    ],
)
@pytest.mark.parametrize("stamp", ["08.06.22, 12:00 - {}: ", "[08.06.22, 12:00:00] {}: "])
def test_what_whatsapp_adds_is_nobodys_words(tmp_path, stamp, line, words, left_out):
    chat = whatsapp(stamp, {"A": "Mira", "B": "Otto"}, [*SAID, ("A", line), ("B", "bye")])
    timeline, got = mine(saved(tmp_path / "chat.txt", chat), "Mira")
    assert got == OWN + [words] * bool(words)
    assert timeline.findings.left_out == {"messages of other people": 3, **({left_out: 1} if left_out else {})}


def test_notices_of_a_group_are_nobodys_words(tmp_path):
    notices = [
        "Nachrichten sind Ende-zu-Ende-verschlüsselt.",
        'Otto hat den Betreff von "Tee: grün" zu "Tee" geändert.',
        "Lina ist beigetreten",
    ]
    chat = "".join(f"08.06.22, 12:00 - {n}\n" for n in notices) + "eine Beschreibung: lang\n"
    chat += whatsapp("08.06.22, 12:01 - {}: ", {"A": "Mira", "B": "Otto"})
    timeline, got = mine(saved(tmp_path / "Chat mit Otto", chat), "Mira")
    assert got == OWN and timeline.findings.left_out == {"lines of WhatsApp's own": 3, "messages of other people": 2}


def test_windows_line_ends_and_other_encodings(tmp_path):
    chat = whatsapp("[08.06.22, 12:00:00] {}: ", {"A": "Mira", "B": "Отто"}, end="\r\n")
    for encoding in ("utf-8-sig", "utf-16", "cp1251"):
        assert mine(saved(tmp_path / f"{encoding}.txt", chat.encode(encoding)), "Mira")[1] == OWN
    assert mine(saved(tmp_path / "chat.txt.gz", chat.encode(), gzipped=True), "Mira")[1] == OWN


def test_a_log_of_a_program_is_no_chat(tmp_path):
    for line in ("2022-06-08 12:00:00 - {}: {}", "[2022-06-08 12:00:00] {}: {}", "2022-06-08 12:00 - {}: {}"):
        log = "\n".join(line.format(level, t) for level, t in zip(["INFO", "ERROR"] * 3, OWN * 2, strict=True))
        assert "Which of these" not in refusal(saved(tmp_path / "log.txt", log))


# Telegram


def telegram(said=SAID, kind="personal_chat", people=(("A", "Mira", 1), ("B", "Otto", 2)), **more):
    who = {key: (name, id) for key, name, id in people}
    messages = [
        {
            "id": i,
            "type": "message",
            "date": "2022-06-08T14:00:00",
            "date_unixtime": str(int(NOON.timestamp()) + i),
            "from": who[key][0],
            "from_id": f"user{who[key][1]}",
            "text": text,
        }
        for i, (key, text) in enumerate(said)
    ]
    return {"name": "Otto", "type": kind, "id": 2, "messages": messages, **more}


KINDS = ["personal_chat", "private_group", "private_supergroup", "saved_messages", "bot_chat"]


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("turn", [False, True])
def test_a_chat_of_telegram(tmp_path, kind, turn):
    chat = telegram(kind=kind)
    path = saved(tmp_path / "result.json", json.dumps(dict(reversed(chat.items())) if turn else chat, indent=1))
    assert "Mira (3), Otto (2)" in refusal(path)
    timeline, got = mine(path, "mira")
    assert got == OWN and timeline.newest(1)[0].time == NOON + timedelta(seconds=4)


def test_pieces_forwards_replies_bots_and_notices_of_telegram(tmp_path):
    chat = telegram()
    pieces = [
        "See ",
        {"type": "bold", "text": "here"},
        {"type": "custom_emoji", "text": "🍵", "document_id": "x", "new": 1},
        "!",
    ]
    of_mira = chat["messages"][0]
    chat["messages"] += [
        {**of_mira, "id": 10, "text": pieces, "reply_to_message_id": 1},
        {**of_mira, "id": 11, "text": "words of a shop", "forwarded_from": "Shop"},
        {**of_mira, "id": 12, "text": "words of somebody who is gone", "forwarded_from": None},
        {**of_mira, "id": 13, "text": "a game", "via_bot": "@gamee"},
        {**of_mira, "id": 14, "text": "", "media_type": "sticker"},
        {
            "id": 15,
            "type": "service",
            "date": "2022-06-08T12:00:00",
            "actor": "Mira",
            "action": "phone_call",
            "text": "",
        },
        {**of_mira, "id": 16, "from": None, "from_id": "user77", "text": "of a deleted account"},
    ]
    timeline = download(saved(tmp_path / "result.json", json.dumps(chat)), me="Mira")
    assert {t.text for t in timeline if not t.retweet} == {*OWN, "See here🍵!"}
    assert [t.reply for t in timeline if t.text.startswith("See")] == [True]
    counts = clean(timeline).counts
    assert (counts.downloaded, counts.retweets) == (
        6,
        2,
    ) and counts.downloaded == counts.retweets + counts.short + counts.kept
    assert timeline.findings.left_out == {
        "messages by bots": 1,
        "messages without words": 1,
        "lines of Telegram's own": 1,
        "messages of other people": 3,
    }


def test_two_people_with_one_name_are_two(tmp_path):
    people = (("A", "Alex", 1), ("B", "Alex", 2))
    path = saved(tmp_path / "result.json", json.dumps(telegram(people=people)))
    assert "Alex (3), Alex (user2) (2)" in refusal(path)
    assert mine(path, "Alex")[1] == OWN and mine(path, "alex (user2)")[1] == OTHERS


def test_of_all_chats_the_owner_is_known(tmp_path):
    chats = [
        telegram(),
        telegram(
            [("C", "hello from a third one"), ("A", "and hello to you too")],
            "private_group",
            people=(("A", "Mira", 1), ("C", "Lina", 3)),
        ),
    ]
    for small in (True, False):  # an object of over a megabyte is read in parts
        value = {
            "about": "x",
            "personal_information": {"user_id": 1, "first_name": "Mira"},
            "contacts": {"list": [{"first_name": "Otto", "phone_number": "+100"}]},
            "chats": {"about": "x" if small else "x" * 2**20, "list": chats},
        }
        timeline = download(saved(tmp_path / "result.json", json.dumps(value)))
        assert sorted(texts(timeline)) == sorted([*OWN, "and hello to you too"]) and timeline.account.handle == "Mira"
        assert "+100" not in str(timeline.findings.lines())


# Discord


def exporter(said=SAID, people=(("A", "mira", 1), ("B", "otto", 2))):
    who = {key: {"id": str(id), "name": name, "isBot": False} for key, name, id in people}
    messages = [
        {
            "id": str(90 + i),
            "type": "Default",
            "timestamp": "2022-06-08T14:00:00.5+02:00",
            "content": text,
            "author": who[key],
        }
        for i, (key, text) in enumerate(said)
    ]
    return {"guild": {"id": "0"}, "channel": {"id": "8", "type": "DirectTextChat"}, "messages": messages}


def test_a_channel_saved_by_discordchatexporter(tmp_path):
    chat = exporter()
    chat["messages"] += [
        {**chat["messages"][0], "id": "200", "type": "GuildMemberJoin", "content": "Joined the server."},
        {**chat["messages"][0], "id": "201", "type": "Reply", "content": "an answer of three words"},
        {**chat["messages"][0], "id": "202", "content": ""},
        {**chat["messages"][0], "id": "203", "author": {"id": "9", "name": "beep", "isBot": True}},
    ]
    path = saved(tmp_path / "tea.json", json.dumps(chat))
    assert "mira (4), otto (2)" in refusal(path)
    timeline, got = mine(path, "mira")
    assert sorted(got) == sorted([*OWN, "an answer of three words"]) and sum(t.reply for t in timeline) == 1
    assert timeline.newest(1)[0].time == NOON + timedelta(seconds=0.5)
    assert timeline.findings.left_out == {
        "lines of Discord's own": 1,
        "messages without words": 1,
        "messages by bots": 1,
        "messages of other people": 2,
    }


def test_the_same_as_a_table(tmp_path):
    csv.writer(out := io.StringIO(), quoting=csv.QUOTE_ALL).writerows(
        [
            ["AuthorID", "Author", "Date", "Content", "Attachments", "Reactions"],
            *(
                [{"A": 1, "B": 2}[who], {"A": "mira#0000", "B": "otto#1234"}[who], "2022-06-08T12:00:00", text, "", ""]
                for who, text in SAID
            ),
        ]
    )
    path = saved(tmp_path / "tea.csv", "\ufeff" + out.getvalue())
    assert "mira (3), otto#1234 (2)" in refusal(path)
    assert mine(path, "mira")[1] == OWN


def package(year=2024):
    "Discord's data package, with a channel of a server and a direct one."
    rows = [{"ID": i, "Timestamp": "2022-06-08 12:00:00", "Contents": t, "Attachments": ""} for i, t in enumerate(OWN)]
    direct = [
        {
            "ID": 77,
            "Timestamp": "2022-06-08 13:00:00",
            "Contents": "just for you <@80351110224678912>",
            "Attachments": "",
        }
    ]
    files = {"account/user.json": json.dumps({"id": "1", "username": "mira"}), "messages/index.json": "{}"}
    for id, kind, said in (("c100001", 0, rows), ("c100002", 1, direct)):
        named = {0: "GUILD_TEXT", 1: "DM"}[kind] if year > 2023 else kind
        files[f"messages/{id}/channel.json"] = json.dumps({"id": id[1:], "type": named})
        if year > 2023:
            files[f"messages/{id}/messages.json"] = json.dumps(said)
        else:
            writer = csv.DictWriter(out := io.StringIO(), rows[0])
            writer.writeheader()
            writer.writerows(said)
            files[f"messages/{id}/messages.csv"] = out.getvalue()
    return files


@pytest.mark.parametrize("year", [2022, 2024])
def test_a_data_package(tmp_path, year):
    path = as_zip(tmp_path / "package.zip", package(year))
    timeline = download(path)
    assert sorted(texts(timeline)) == sorted(OWN) and timeline.account.handle == "mira"
    assert timeline.findings.left_out == {"direct messages": 1} and "direct=True" in " ".join(timeline.about())
    timeline = download(path, direct=True)
    assert sorted(texts(timeline)) == sorted([*OWN, "just for you @someone"]) and not timeline.findings.left_out


# The Mac's


def page_of_telegram(said=SAID, people=MIRA_AND_OTTO):
    "A page of a chat as Telegram Desktop writes it: the name stands once above what one person says in a row."
    rows, before = "", ""
    for i, (who, text) in enumerate(said):
        name = "" if who == before else f'<div class="from_name">\n{html.escape(people[who])}\n</div>'
        rows += f"""<div class="message default clearfix{"" if name else " joined"}" id="message{i}">
            <div class="body"><div class="pull_right date details" title="08.06.2022 14:00:00 UTC+02:00">14:00</div>
            {name}<div class="text">\n{html.escape(text).replace(chr(10), "<br>")}\n</div></div></div>"""
        before = who
    return f"""<!DOCTYPE html><html><head><script src="js/script.js"></script></head><body><div class="page_wrap">
        <div class="page_header"><div class="content"><div class="text bold">Otto</div></div></div>
        <div class="page_body chat_page"><div class="history">{rows}</div></div></div></body></html>"""


def exported_messages(said=SAID, people=ME_AND_OTTO):
    "A chat as imessage-exporter writes it."
    return "".join(
        f"Jun 08, 2022 12:00:{i % 60:02} PM{' (Read by them after 2 seconds)' * (i % 2)}\n{people[who]}\n{text}\n"
        + "Sent with Echo\n" * (i % 3 == 1)
        + "Tapbacks:\n    Loved by Otto\n\n" * (i % 4 == 1)
        + f"    Jun 08, 2022 12:00:59 PM\n    Otto\n    {OTHERS[0]}\n{OTHERS[1]}\n\n" * (i % 4 == 2)
        + "This message responded to an earlier message.\n" * (i % 4 == 3)
        + "\n"
        for i, (who, text) in enumerate(said)
    )


def table_of_imazing(said=SAID, people=ME_AND_OTTO):
    "A chat as iMazing writes it."
    columns = "Chat Session,Message Date,Delivered Date,Read Date,Edited Date,Service,Type,Sender ID,Sender Name,Status"
    columns += ",Replying to,Subject,Text,Attachment,Attachment type"
    rows = io.StringIO()
    writer = csv.writer(rows)
    for who, text in said:
        way = ["Outgoing", "", ""] if who == "A" else ["Incoming", "+49170123", people[who]]
        writer.writerow(["Otto", "2022-06-08 12:00:00", "", "", "", "iMessage", *way, "Read", "", "", text, "", ""])
    return f"{columns}\n{rows.getvalue()}Otto,2022-06-08 12:00:00,,,,iMessage,Notification,,,,,,{OTHERS[0]},,\n"


def archived(text):
    "Bytes in which a Mac keeps a text, as far as they are read: NSArchiver's typedstream."
    data = text.encode()
    size = bytes([len(data)]) if len(data) < 128 else b"\x81" + len(data).to_bytes(2, "little")
    start = b"\x04\x0bstreamtyped\x81\xe8\x03\x84\x01@\x84\x84\x84\x12NSAttributedString\x00\x84\x84\x08NSObject\x00"
    return start + b"\x85\x92\x84\x84\x84\x08NSString\x01\x94\x84\x01+" + size + data + b"\x86\x84\x02iI\x01\x0b\x92"


def database(path, said=SAID, year=2024):
    "A Mac's database of messages, of one year's version."
    columns = ["text", "is_from_me", "date", "handle_id", "guid"]
    columns += ["attributedBody", "associated_message_type", "item_type", "balloon_bundle_id"] * (year > 2016)
    with closing(sqlite3.connect(path)) as db:
        db.execute("CREATE TABLE chat_message_join (chat_id, message_id)")
        db.execute("CREATE TABLE chat (display_name)")
        db.execute(f"CREATE TABLE message ({', '.join(columns)})")
        for who, text in said:
            if year > 2016:
                row = [None, who == "A", 676382400 * 10**9, 1, "", archived(text), 0, 0, None]
            else:
                row = [text, who == "A", 676382400, 1, ""]
            db.execute(f"INSERT INTO message VALUES ({', '.join('?' * len(row))})", row)
        if year > 2016:
            odd = [(None, b"", 2000, 0, None), ("Otto left", b"", 0, 2, None), ("\ufffc", b"", 0, 0, None)]
            odd += [("A game", b"", 0, 0, "com.apple.game"), (None, b"NSString\x84\x01+\xff", 0, 0, None)]
            for text, *more in odd:
                db.execute("INSERT INTO message VALUES (?, 1, 0, 1, '', ?, ?, ?, ?)", (text, *more))
        db.commit()
    return path


@pytest.mark.parametrize("year", [2012, 2024])
def test_a_macs_messages(tmp_path, year):
    path = database(tmp_path / "chat.db", year=year)
    timeline = download(path)
    assert sorted(texts(timeline)) == sorted(OWN) and timeline.account.handle == "Me"
    assert {t.time for t in timeline} == {NOON} and timeline.findings.left_out["messages of other people"] == 2
    assert adds_up(timeline) is None and not any(b.encode() in str(timeline.findings).encode() for b in OTHERS)
    (tmp_path / "chat.db-wal").write_bytes(b"x")
    assert "chat.db-wal" in " ".join(download(path).findings.doubts)
    path.write_bytes(path.read_bytes()[:9000])
    assert not any(text in refusal(path) for text in OTHERS)


@pytest.mark.parametrize("make", [exported_messages, table_of_imazing])
def test_whose_a_chat_from_a_mac_or_a_telephone_is_is_known(tmp_path, make):
    path = saved(tmp_path / "Otto.txt", make())
    timeline = download(path)
    assert sorted(texts(timeline)) == sorted(OWN) and {f"{t.time:%F %H}" for t in timeline} == {"2022-06-08 12"}
    assert timeline.findings.left_out["messages of other people"] == 2
    assert mine(path, "Otto")[1] == OTHERS  # the chat of somebody whose files these aren't
    files = {"Otto.txt": make(), "Ida.txt": make([("A", "The ferry left, Ida"), ("B", "And without me!")])}
    assert sorted(texts(download(as_zip(tmp_path / "chats.zip", files)))) == sorted([*OWN, "The ferry left, Ida"])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from([exported_messages, table_of_imazing]), st.lists(st.tuples(st.sampled_from("AB"), WORDS)))
def test_any_words_of_ones_own_come_out_as_they_were(tmp_path_factory, make, said):
    assume({who for who, _ in said} == {"A", "B"} and not any("Edited" in text for _, text in said))
    path = saved(tmp_path_factory.mktemp("chat") / "chat.txt", make(said))
    assert sorted(texts(download(path))) == sorted(t for who, t in said if who == "A")


def test_pages_of_telegram_in_their_order(tmp_path):
    pages = [page_of_telegram([said]) for said in SAID[:2]]
    pages += [page_of_telegram([("A", "not mine but his")]).replace('<div class="from_name">\nMira\n</div>', "")]
    files = {f"Chat/messages{i or ''}.html": page for i, page in zip((0, 2, 10), pages, strict=True)}
    path = as_zip(tmp_path / "telegram.zip", {**files, "Chat/css/style.css": "", "Chat/js/script.js": ""})
    assert mine(path, "Mira")[1] == OWN[:1]
    assert mine(path, "Otto")[1] == [OTHERS[0], "not mine but his"]


def test_nobody_is_taken_for_who_spoke_last_in_another_chat(tmp_path):
    nameless = page_of_telegram([("A", "whose may this be")]).replace('<div class="from_name">\nMira\n</div>', "")
    files = {"chats/1/messages.html": page_of_telegram([SAID[0]]), "chats/2/messages.html": nameless}
    path = as_zip(tmp_path / "telegram.zip", {**files, "css/style.css": "", "export_results.html": ""})
    assert mine(path, "Mira")[1] == OWN[:1]


# All of them

SHAPES = {
    "Telegram in HTML": page_of_telegram,
    "WhatsApp": lambda said: whatsapp("[08.06.22, 12:00:00] {}: ", {"A": "Mira", "B": "Otto"}, said),
    "Telegram": lambda said: json.dumps(telegram(said)),
    "Discord": lambda said: json.dumps(exporter(said, (("A", "Mira", 1), ("B", "Otto", 2)))),
}


@pytest.fixture(params=SHAPES)
def shape(request):
    return SHAPES[request.param]


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(list(SHAPES)), st.lists(st.tuples(st.sampled_from("AB"), WORDS), min_size=4, max_size=30))
def test_any_words_come_out_as_they_were_and_no_others(tmp_path_factory, shape, said):
    assume({who for who, _ in said} == {"A", "B"})
    path = saved(tmp_path_factory.mktemp("chat") / "chat", SHAPES[shape](said))
    for key, name in (("A", "Mira"), ("B", "Otto")):
        assert sorted(mine(path, name)[1]) == sorted(t for who, t in said if who == key)


def test_who_you_are_must_be_said_and_must_be_there(tmp_path, shape):
    path = saved(tmp_path / "chat", shape(SAID))
    with pytest.raises(WhoAreYou) as asked:
        download(path)
    assert asked.value.authors == {"Mira": 3, "Otto": 2} and isinstance(asked.value, SeveralAuthors)
    assert "Its people are Mira (3), Otto (2)" in refusal(path, me="Nobody")
    assert "instead of author=" in refusal(path, author="Mira")
    assert sorted(texts(download(path, me=["mira", "Otto"]))) == sorted(t for _, t in SAID)  # two names of one person


def test_me_means_nothing_for_posts(tmp_path):
    path = saved(tmp_path / "tweets.csv", "text,id\nthe ferry left without me,1\n")
    with pytest.raises(HuggingTweetsError, match="The option me means nothing"):
        download(path, me="Mira")


def test_messages_of_one_burst_become_one_text(tmp_path):
    stamps = ["12:00", "12:01", "12:02", "12:09", "12:10", "12:11"]
    said = list(zip("AABAAA", ["one of", "them", "hm", "two of", "them too", "at last"], stamps, strict=True))
    chat = "".join(f"08.06.22, {at} - {'Mira' if who == 'A' else 'Otto'}: {text}\n" for who, text, at in said)
    path = saved(tmp_path / "chat.txt", chat)
    assert mine(path, "Mira", join_within=1)[1] == ["one of\nthem", "two of\nthem too\nat last"]
    assert len(mine(path, "Mira")[1]) == 5
    with pytest.raises(HuggingTweetsError, match="between 0 and 1,440"):
        download(path, me="Mira", join_within=0)


def test_nothing_of_others_is_kept_with_a_bots_data(tmp_path, shape):
    corpus = clean(download(saved(tmp_path / "chat", shape(SAID)), me="Mira"))
    corpus.save(tmp_path / "bot")
    kept = b"".join(f.read_bytes() for f in (tmp_path / "bot").iterdir())
    assert b"sandwich" in (tmp_path / "bot" / "corpus.jsonl").read_bytes()
    assert not any(word in kept for word in (b"pigeons", b"cups of tea", b"Otto"))


def test_a_chat_that_is_cut_off_or_damaged_is_told(tmp_path, shape):
    whole = shape(SAID * 20)
    for part in (whole[: len(whole) // 2], whole.replace('"messages"', '"messages', 1) if whole[0] == "{" else ""):
        path = saved(tmp_path / "chat.json", part)
        if whole[0] == "{" or not part:
            refusal(path)
        else:
            assert set(mine(path, "Mira")[1][:-1]) <= set(OWN)  # a text ends anywhere


def test_several_chats_in_one_zip_and_posts_beside_one(tmp_path, shape):
    first, second = shape(SAID), shape([("B", "this one is also not mine"), ("A", "this one is also mine")])
    ending = "txt" if first[0] == "[" else "json"
    files = {f"Chat {i}.{ending}": chat for i, chat in enumerate([first, second])}
    path = as_zip(tmp_path / "chats.zip", files)
    assert "Mira (4), Otto (3)" in refusal(path)
    assert sorted(mine(path, "Mira")[1]) == sorted([*OWN, "this one is also mine"])
    path = as_zip(tmp_path / "both.zip", {**files, "tweets.csv": "text,id\nthe ferry left without me,1\n"})
    timeline = download(path)
    assert texts(timeline) == ["the ferry left without me"] and "is a chat. Give it on its own" in " ".join(
        timeline.findings.doubts
    )


# Whatever stands where


def slots(value, above=()):
    "The places in a value of JSON, as lists of keys."
    inside = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, inner in inside:
        yield (*above, key)
        yield from slots(inner, (*above, key))


def put(value, path, new):
    for key in path[:-1]:
        value = value[key]
    value[path[-1]] = new


ODD = [
    None,
    True,
    0,
    -7,
    1e300,
    10**40,
    "",
    "x",
    "2022-06-08",
    "\ud800",
    [],
    {},
    [None],
    [[]],
    [{}],
    {"a": None},
    {"text": 3},
]
MESSENGER = {
    "participants": [{"name": "Mira"}, {"name": "Otto"}],
    "messages": [
        {"sender_name": {"A": "Mira", "B": "Otto"}[who], "timestamp_ms": 1654689600000 - i, "content": text}
        for i, (who, text) in enumerate(SAID)
    ],
}
SLACK = {
    "users.json": json.dumps(
        [{"id": "U1", "name": "Mira", "profile": {"real_name": "Mira"}}, {"id": "U2", "name": "Otto"}]
    ),
    "channels.json": "[]",
    "tea/2022-06-08.json": json.dumps(
        [
            {"type": "message", "user": {"A": "U1", "B": "U2"}[who], "ts": f"{1654689600 + i}.1", "text": text}
            for i, (who, text) in enumerate(SAID)
        ]
    ),
}
INSTAGRAM = {
    "personal_information/personal_information.json": json.dumps(
        {"profile_user": [{"string_map_data": {"Username": {"value": "mira.k"}, "Name": {"value": "Mira"}}}]}
    ),
    "media/posts_1.json": json.dumps([{"media": [{"title": t, "creation_timestamp": 1654689600}]} for t in OWN]),
    "comments/post_comments_1.json": json.dumps(
        [{"string_map_data": {"Comment": {"value": OWN[0]}, "Time": {"timestamp": 1654689600}}}]
    ),
    "messages/inbox/otto_1/message_1.json": json.dumps(MESSENGER),
}
FACEBOOK = {
    "profile_information/profile_information.json": json.dumps({"profile_v2": {"name": {"full_name": "Mira"}}}),
    "posts/your_posts_1.json": json.dumps([{"timestamp": 1, "data": [{"post": t}], "title": "Mira"} for t in OWN]),
    "comments/comments.json": json.dumps(
        {"comments_v2": [{"timestamp": 1, "data": [{"comment": {"comment": OWN[0], "author": "Mira"}}]}]}
    ),
}
SIGNAL = [
    {
        "date": f"2022-06-08T12:0{i}:00",
        "sender": {"A": "Me", "B": "Otto"}[who],
        "body": text + "  ",
        "quote": f"\n\n> {OTHERS[0]}\n\n",
    }
    | {"sticker": "", "reactions": [["Otto", "👍"]], "attachments": [], "deleted": False, "call": False}
    for i, (who, text) in enumerate(SAID)
]
ALL = {
    "Signal": {"data.json": json.dumps(SIGNAL)},
    "Telegram": {"result.json": json.dumps(telegram())},
    "all of Telegram": {
        "result.json": json.dumps({"personal_information": {"user_id": 1}, "chats": {"list": [telegram()]}})
    },
    "exporter": {"tea.json": json.dumps(exporter())},
    "Discord": package(),
    "Discord, older": package(2022),
    "Messenger": {"message_1.json": json.dumps(MESSENGER)},
    "Slack": SLACK,
    "Instagram": INSTAGRAM,
    "Facebook": FACEBOOK,
}


@pytest.mark.parametrize("name", ALL)
def test_an_odd_value_anywhere_is_read_or_refused(tmp_path, name):
    "And what is read is the person's own, whatever else is broken."
    n = 0
    for file in (f for f in ALL[name] if f.endswith(".json")):
        value = json.loads(ALL[name][file])
        for path in slots(value):
            for odd in ODD[n % 3 :: 3]:  # each slot gets a third of them, neighbours the others
                put(broken := json.loads(ALL[name][file]), path, odd)
                files = ALL[name] | {file: json.dumps(broken)}
                where = (
                    saved(tmp_path / file.rpartition("/")[2], files[file])
                    if len(files) == 1
                    else as_zip(tmp_path / "all.zip", files)
                )
                options = {"me": "Mira"} if name in ("Telegram", "exporter", "Messenger", "Slack") else {}
                try:
                    got = texts(download(where, **options))
                except HuggingTweetsError:
                    continue
                assert not set(got) & set(OTHERS), (file, path, odd)
            n += 1
    assert n > 3


@pytest.mark.parametrize("options", [{}, {"me": "Mira"}])
def test_posts_and_messages_of_one_export_keep_their_words(tmp_path, options):
    timeline = download(as_zip(tmp_path / "instagram.zip", INSTAGRAM), direct=True, **options)
    assert sorted(texts(timeline)) == sorted([*OWN, OWN[0], *OWN])  # posts, a comment and messages
    assert timeline.findings.left_out == {"messages of other people": 2}


def test_a_chat_of_messenger(tmp_path):
    path = saved(tmp_path / "message_1.json", json.dumps(MESSENGER))
    assert "Mira (3), Otto (2)" in refusal(path)
    assert mine(path, "Mira")[1] == OWN[::-1]  # the file has the newest first


def test_a_chat_of_signal(tmp_path):
    lines = "".join(json.dumps(r, ensure_ascii=False) + "\n" for r in SIGNAL)
    timeline = download(saved(tmp_path / "data.json", lines))
    assert texts(timeline)[::-1] == OWN and timeline.account.handle == "Me" and all(t.reply for t in timeline)
    assert mine(tmp_path / "data.json", "Otto")[1] == OTHERS  # whose computer it was may be another question
    markdown = "".join(
        f"[2022-06-08 12:00:0{i}] {r['sender']}: {r['quote']}{r['body']}\n" for i, r in enumerate(SIGNAL)
    )
    assert "data.json" in refusal(saved(tmp_path / "chat.md", markdown))
    assert "data.json" in refusal(tmp_path / "chat.md", me="Me")


def test_the_chats_of_one_person_are_one_account(tmp_path, shape):
    first = saved(tmp_path / "first", shape(SAID))
    second = saved(tmp_path / "second", shape([("A", "this one is also mine"), ("B", "and this one is not")]))
    table = saved(tmp_path / "tweets.csv", "text,id\nthe ferry left without me,1\n")
    chats, posts = download([first, table, second], me="Mira")
    assert sorted(texts(chats)) == sorted([*OWN, "this one is also mine"]) and len(posts) == 1
    assert chats.findings.left_out == {"messages of other people": 3} and chats.findings.doubts == [PRIVACY]
    corpus = clean([chats, posts])
    assert [len(p.texts) for p in corpus.parts] == [4, 1]


def test_an_export_in_several_zips_is_one_in_a_folder(tmp_path):
    names = list(INSTAGRAM)
    for i, part in enumerate((names[:2], names[2:])):
        as_zip(tmp_path / f"instagram-{i}.zip", {name: INSTAGRAM[name] for name in part})
    timeline = download(tmp_path)
    assert sorted(texts(timeline)) == sorted([*OWN, OWN[0]]) and timeline.account.handle == "mira.k"
    assert timeline.findings.private == timeline.findings.left_out["chats"] == 1


def test_a_chat_of_imessage_exporter_as_a_page_says_how_to_get_it_as_text(tmp_path):
    page = "<html><style>p {}</style><body><div class='x'></div>\n"
    page += f'<div class="message"><div class="received"><span>Otto</span>{OTHERS[0]}</div></div></body></html>'
    for options in ({}, {"me": "Me"}):
        message = refusal(saved(tmp_path / "otto.html", page), **options)
        assert "imessage-exporter -f txt" in message and OTHERS[0] not in message
