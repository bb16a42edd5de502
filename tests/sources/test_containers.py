"Zips, tars and folders: what is in them, what of it is read, and what is never opened."

import bz2
import io
import json
import lzma
import os
import re
import tarfile
import tempfile
import zipfile
from pathlib import Path

import pytest
from makers import archive, as_folder, as_zip, encrypted, refusal, saved, script, texts, tweet
from runs import python

from huggingtweets import HuggingTweetsError, Timeline, download
from huggingtweets.sources import containers
from huggingtweets.sources.containers import LAYOUTS, is_container, member_name, open_container
from huggingtweets.sources.registry import Place
from huggingtweets.timeline import SeveralAuthors

ONE, TWO, THREE = "Fog at six and clear by nine", "The tide clock stopped again", "Nobody told the geese about it"
SECRET = "a secret that was told to one friend only"
FIRST, SECOND = f"text,id\n{ONE},1\n{TWO},2\n", f"text,id\n{THREE},3\n"
TABLES = {"1.csv": FIRST, "2.csv": SECOND}


def zipped(files):
    "The bytes of a zip; `files` may be pairs, so that a name is there twice."
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items() if isinstance(files, dict) else files:
            z.writestr(name, data)
    return out.getvalue()


def tarred(files, mode="w"):
    "The bytes of a tar. What isn't text or bytes is a `TarInfo` of its own."
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as t:
        for name, data in files.items() if isinstance(files, dict) else files:
            if isinstance(data, tarfile.TarInfo):
                t.addfile(data)
                continue
            data = data.encode() if isinstance(data, str) else data
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
    return out.getvalue()


FORMS = {
    "zip": lambda d, files: saved(d / "a.zip", zipped(files)),
    "renamed zip": lambda d, files: saved(d / "a.backup", zipped(files)),
    "gzipped zip": lambda d, files: saved(d / "a.zip.gz", zipped(files), gzipped=True),
    "tar": lambda d, files: saved(d / "a.tar", tarred(files)),
    "tar.gz": lambda d, files: saved(d / "a.tar.gz", tarred(files, "w:gz")),
    "tgz": lambda d, files: saved(d / "a.tgz", tarred(files, "w:gz")),
    "tar.bz2": lambda d, files: saved(d / "a.tar.bz2", tarred(files, "w:bz2")),
    "tar.xz": lambda d, files: saved(d / "a.tar.xz", tarred(files, "w:xz")),
    "folder": lambda d, files: as_folder(
        d / "a", {k: v.encode() if isinstance(v, str) else v for k, v in files.items()}
    ),
    "zip in a zip": lambda d, files: saved(d / "a.zip", zipped({"README.md": "hello", "b/c.zip": zipped(files)})),
    "tar in a zip": lambda d, files: saved(d / "a.zip", zipped({"b.tar.gz": tarred(files, "w:gz")})),
    "zip in a tar": lambda d, files: saved(d / "a.tar.xz", tarred({"b.zip": zipped(files)}, "w:xz")),
    "zip in a folder": lambda d, files: as_folder(d / "a", {"b.zip": zipped(files)}),
    "three zips deep": lambda d, files: saved(d / "a.zip", zipped({"b.zip": zipped({"c.zip": zipped(files)})})),
}
PLAIN = ["zip", "tar", "tar.gz", "tar.bz2", "folder"]  # with no other container inside


@pytest.fixture(params=FORMS)
def form(request):
    return FORMS[request.param]


@pytest.fixture(params=PLAIN)
def plain(request):
    return FORMS[request.param]


@pytest.fixture(autouse=True)
def no_rubbish(tmp_path, monkeypatch):
    "Temporary files go where the test looks, and are gone at its end."
    (tmp_path / "temporary").mkdir()
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path / "temporary"))
    yield
    assert not list((tmp_path / "temporary").iterdir())


@pytest.fixture
def home(tmp_path):
    (tmp_path / "home").mkdir()
    return tmp_path / "home"


# Opening


@pytest.mark.parametrize(
    "written, name",
    [
        ("tweets.csv", "tweets.csv"),
        ("data/tweets.js", "data/tweets.js"),
        ("data\\tweets.js", "data/tweets.js"),
        (".\\data\\tweets.js", "data/tweets.js"),
        ("./data//tweets.js", "data/tweets.js"),
        ("__MACOSX/data/tweets.js", ""),
        ("a/__MACOSX/tweets.js", ""),
        ("data/._tweets.js", ""),
        (".hidden/tweets.js", ""),
        ("a/.DS_Store", ""),
        ("a\\Thumbs.db", ""),
        ("desktop.ini", ""),
        ("../tweets.js", ""),
        ("data/../../tweets.js", ""),
        ("..\\tweets.js", ""),
        ("/etc/tweets.js", ""),
        ("\\etc\\tweets.js", ""),
        ("C:\\tweets.js", ""),
        ("c:tweets.js", ""),
        ("data/tweets_media/1.JPG", ""),
        ("a..b/c...csv", "a..b/c...csv"),
        ("é 😀.csv", "é 😀.csv"),
        (".", ""),
        ("/", ""),
        ("", ""),
    ],
)
def test_names_are_paths_from_the_top_or_passed_over(written, name):
    assert member_name(written) == name


def test_every_container_has_the_same_members(home, plain):
    files = {
        "b/tweets.csv": FIRST,
        "empty.txt": "",
        "c.json": "[]",
        "__MACOSX/b/tweets.csv": "no",
        "b/._tweets.csv": "no",
        "me.png": "no",
    }
    path = Place(str(plain(home, files)))
    assert is_container(path)
    with open_container(path) as members:
        assert {n: p.open().read().decode() for n, p in members.items()} == {
            "b/tweets.csv": FIRST,
            "empty.txt": "",
            "c.json": "[]",
        }
        member = members["b/tweets.csv"]
        assert (member.file_name, member.suffix, member.name, member.is_file) == ("tweets.csv", "csv", "tweets", True)
        assert "b/tweets.csv" in member.address and path.path.name in member.address
        assert member.open().read() == member.open().read() == FIRST.encode()  # again and again


def test_members_can_be_read_side_by_side_and_from_their_end(home, plain):
    files = {f"{i}.csv": f"text\n{'word ' * 50_000}{i}\n" for i in range(3)}
    with open_container(Place(str(plain(home, files)))) as members:
        streams = [members[n].open() for n in sorted(members)]
        halves = [s.read(100_000) for s in streams]
        assert [a + s.read() for a, s in zip(halves, streams, strict=True)] == [
            files[n].encode() for n in sorted(files)
        ]
        streams[0].seek(-10, io.SEEK_END)
        assert streams[0].read() == files["0.csv"].encode()[-10:]


@pytest.mark.parametrize(
    "make", [lambda f: ("a.zip", zipped(f)), lambda f: ("a.tar", tarred(f)), lambda f: ("a.tgz", tarred(f, "w:gz"))]
)
@pytest.mark.filterwarnings("ignore:Duplicate name")
def test_of_two_members_with_one_name_the_later_counts(home, make):
    path = saved(
        home / (made := make([("t.csv", FIRST), ("x.csv", SECOND), ("t.csv", "text,id\nthe newest of them,9\n")]))[0],
        made[1],
    )
    assert sorted(texts(download(path))) == sorted(["the newest of them", THREE])


@pytest.mark.parametrize(
    "kind",
    [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.CHRTYPE, tarfile.BLKTYPE, tarfile.FIFOTYPE, tarfile.GNUTYPE_SPARSE],
)
def test_links_and_devices_in_a_tar_are_passed_over(home, kind):
    link = tarfile.TarInfo("passwd.csv")
    link.type, link.linkname, link.size = kind, "/etc/passwd", 0
    path = saved(home / "a.tar", tarred([("1.csv", FIRST), ("passwd.csv", link)]))
    with open_container(Place(str(path))) as members:
        assert list(members) == ["1.csv"]


def test_links_in_a_folder_lead_nowhere_else(home):
    folder = as_folder(home / "a", {"1.csv": FIRST.encode()})
    as_folder(home / "b", {"2.csv": SECOND.encode()})
    os.symlink(home / "b", folder / "more")
    os.symlink(folder, folder / "again")
    os.mkfifo(folder / "pipe.csv")
    assert texts(download(folder)) == [ONE, TWO]


@pytest.mark.parametrize("suffix, pack", [("bz2", bz2.compress), ("xz", lzma.compress)])
def test_a_single_packed_file_is_read(home, suffix, pack):
    timeline = download(saved(home / f"me.csv.{suffix}", pack(FIRST.encode())))
    assert texts(timeline) == [ONE, TWO] and timeline.account.handle == "me"
    assert len(download(saved(home / f"tweets.json.{suffix}", pack(json.dumps([{"text": ONE}]).encode())))) == 1


def test_a_zip_comes_through_a_pipe(home):
    path = saved(home / "a.zip", zipped({"b.zip": zipped(TABLES)}))
    code = "from huggingtweets import download; print(len(download('-')))"
    with open(path, "rb") as f:
        assert python(code, stdin=f).stdout.strip() == "3"


@pytest.mark.parametrize(
    "data, container",
    [
        (zipped(TABLES), True),
        (zipped({}), True),
        (tarred(TABLES), True),
        (bz2.compress(b"text"), True),
        (zipped({"[Content_Types].xml": "", "word/document.xml": ""}), False),
        (zipped({"_rels/.rels": "", "xl/workbook.xml": ""}), False),
        (zipped({"docProps/app.xml": "", "xl/workbook.xml": "", "[Content_Types].xml": ""}), False),
        (zipped({"xl/worksheets/sheet1.xml": ""}), False),
        (zipped({"META-INF/MANIFEST.MF": ""}), False),
        (zipped({"AndroidManifest.xml": ""}), False),
        (b"text,id\n" + FIRST.encode() * 100, False),
        (bytes(1024), False),
        (b"", False),
        (b"PK\1\2", False),
        (b"0" * 148 + b"0000000 " + b"0" * 400, False),
    ],
)
def test_containers_are_known_by_their_content(home, data, container):
    assert is_container(Place(str(saved(home / "x", data)))) == container


@pytest.mark.parametrize("mime", ["epub+zip", "vnd.oasis.opendocument.text", "vnd.oasis.opendocument.spreadsheet"])
def test_a_book_is_no_container(home, mime):
    with zipfile.ZipFile(home / "x", "w") as z:  # stored, as their standards want it
        z.writestr("mimetype", f"application/{mime}")
        z.writestr("META-INF/container.xml", "<container/>")
    assert not is_container(Place(str(home / "x")))
    assert "tweets" not in refusal(home / "x")


# Limits


BLANKS = b"text,id\n" + b" " * (64 << 20)


@pytest.mark.parametrize(
    "name, data",
    [
        ("a.zip", lambda: zipped({"a.csv": BLANKS})),
        ("a.tar.gz", lambda: tarred({"a.csv": BLANKS}, "w:gz")),
        ("a.tar.xz", lambda: tarred({"a.csv": BLANKS}, "w:xz")),
        ("a.tar.bz2", lambda: tarred({"a.csv": BLANKS}, "w:bz2")),
        ("a.csv.xz", lambda: lzma.compress(BLANKS)),
        ("a.csv.bz2", lambda: bz2.compress(BLANKS)),
        ("b.zip", lambda: zipped({"a.zip": zipped({"a.csv": BLANKS})})),
        ("many.zip", lambda: zipped({f"{i}.csv": b"text,id\n" + b" " * (9 << 20) for i in range(9)})),
        ("deep.zip", lambda: zipped({"a.zip": zipped({f"{i}.csv": b"text\n" + b" " * (9 << 20) for i in range(9)})})),
    ],
)
def test_what_expands_too_much_is_refused(home, name, data):
    assert "expands" in refusal(saved(home / name, data()))


def test_what_a_small_file_packs_well_is_read(home):
    path = saved(home / "a.zip", zipped({"a.csv": f"text,id\n{ONE},1\n" + (" " * 99 + "\n") * (80 << 10)}))
    assert texts(download(path)) == [ONE]


@pytest.mark.parametrize("name", ["tweets.csv", "data/tweets.js", "outbox.json"])
def test_what_is_encrypted_is_refused(home, name):
    data = script("tweets", [tweet(ONE)]) if name.endswith("js") else FIRST
    assert "encrypted" in refusal(saved(home / "a.zip", encrypted(zipped({name: data, "actor.json": "{}"}))))


def test_too_many_files_are_refused(home, plain, monkeypatch):
    monkeypatch.setattr(containers, "_MAX_MEMBERS", 9)
    assert "more than 9 files" in refusal(plain(home, {f"{i}.csv": FIRST for i in range(10)}))
    (home / "b").mkdir()
    files = {**{f"{i}.csv": f"text,id\n{ONE},{i}\n" for i in range(9)}, **{f"{i}.jpg": "x" for i in range(9)}}
    assert len(download(plain(home / "b", files))) == 9


def test_a_zip_four_deep_is_not_opened(home):
    inner = zipped({"b.zip": zipped({"c.zip": zipped({"d.zip": zipped(TABLES)})})})
    assert "d.zip" in refusal(saved(home / "a.zip", inner))


def test_a_container_whose_name_hides_it_is_not_read(home):
    data = zipped({"a.csv": zipped({"a.csv": FIRST})})
    assert "no tweets" in refusal(saved(home / "a.zip", data))


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_cut_off_anywhere_is_read_whole_or_refused_by_name(home, mode):
    whole = tarred({"1.csv": FIRST, "2.csv": SECOND}, mode)
    end = len(whole) if mode != "w" else 4 * 512
    for n in range(512 if mode == "w" else 10, end, 61 if mode == "w" else 11):
        try:
            assert texts(download(saved(home / "cut.tar", whole[:n]))) == [ONE, TWO, THREE]
        except HuggingTweetsError as e:
            assert "cut.tar" in str(e)


@pytest.mark.parametrize("mode", ["w", "w:gz", "w:bz2", "w:xz"])
def test_a_tar_with_any_byte_changed_is_read_or_refused(home, mode):
    whole, escaped = tarred(TABLES, mode), {}
    for i in range(0, min(len(whole), 2600), 7 if mode == "w" else 3):
        path = saved(home / "a.tar", whole[:i] + bytes([whole[i] ^ 0x11]) + whole[i + 1 :])
        try:
            download(path)
        except HuggingTweetsError:
            pass
        except Exception as e:
            escaped.setdefault(type(e).__name__, f"byte {i}: {e}")
    assert not escaped


# What is never opened


PRIVATE = [
    "messages/inbox/otto_1/message_1.json",
    "messages.csv",
    "Messages/c1/messages.csv",
    "data/direct-messages.js",
    "direct_messages.json",
    "dms.json",
    "chats/otto.txt",
    "json/chat_history.json",
    "inbox.csv",
    "mail.csv",
    "conversations.json",
]


@pytest.mark.parametrize("name", PRIVATE)
def test_private_messages_are_never_opened(home, plain, name):
    secret = f"text,id\n{SECRET},1\n"
    path = plain(home, {"1.csv": FIRST, name: secret})
    with open_container(Place(str(path))) as members, pytest.raises(HuggingTweetsError, match="private messages"):
        members[name].open()
    try:
        assert texts(download(path)) == [ONE, TWO]
    except HuggingTweetsError as e:
        assert SECRET not in str(e)


@pytest.mark.parametrize("name", PRIVATE)
def test_private_messages_alone_are_refused(home, plain, name):
    assert SECRET not in refusal(plain(home, {name: f"text,id\n{SECRET},1\n"}))


@pytest.mark.parametrize(
    "name", ["likes.csv", "liked_posts.json", "bookmarks.csv", "favourites.json", "deleted-tweets.csv", "followers.csv"]
)
def test_what_others_wrote_is_not_read(home, plain, name):
    data = f"text,id\n{SECRET},1\n" if name.endswith("csv") else json.dumps([{"text": SECRET}])
    assert texts(download(plain(home, {"1.csv": FIRST, name: data}))) == [ONE, TWO]
    refusal(plain(home, {name: data})) if plain is not FORMS["folder"] else None


# Exports of other networks


CHAT = json.dumps({"messages": [{"from": "Otto", "text": SECRET}]})
EXPORTS = {
    "Instagram": {
        "your_instagram_activity/media/posts_1.html": "<html></html>",
        "your_instagram_activity/messages/inbox/o_1/message_1.html": f"<html>{SECRET}</html>",
    },
    "Facebook": {"your_facebook_activity/posts/your_posts__check_ins_1.html": "<html></html>"},
    "messages of Facebook": {"messages/inbox/otto_1/message_1.html": f"<html>{SECRET}</html>"},
    "TikTok": {"user_data_tiktok.json": json.dumps({"Direct Message": {"text": SECRET}})},
    "Google": {"Takeout/archive_browser.html": "<html></html>", "Takeout/Google Chat/Groups/DM 1/messages.json": CHAT},
    "Signal": {"signal-export/main.jsonl": CHAT, "signal-export/metadata.json": "{}"},
    "Snapchat": {"json/chat_history.json": CHAT, "index.html": "<html></html>"},
    "Tumblr": {"posts_index.html": "<html></html>", "payload-0.json": "[]"},
}


@pytest.mark.parametrize("network", EXPORTS)
def test_exports_of_other_networks_are_refused_by_name(home, form, network):
    message = refusal(form(home, EXPORTS[network]))
    assert SECRET not in message and re.search(network.split()[-1], message)


def of_meta(text, when=1654689600, **more):
    "A post as Meta writes it."
    return {"media": [{"title": text.encode().decode("latin-1"), "creation_timestamp": when}], **more}


def of_facebook(text, when=1654689600):
    return {"timestamp": when, "data": [{"post": text.encode().decode("latin-1")}], "title": "Mira updated her status."}


THEIRS = {  # a chat of Messenger's, in which Otto says a secret
    "participants": [{"name": "Otto"}, {"name": "Mira"}],
    "messages": [
        {"sender_name": "Otto", "timestamp_ms": 1654689720000, "content": SECRET},
        {"sender_name": "Mira", "timestamp_ms": 1654689660000, "content": THREE},
    ],
}
INBOX = {"messages/inbox/otto_1/message_1.json": json.dumps(THEIRS)}
INSTAGRAM = {
    "personal_information/personal_information/personal_information.json": json.dumps(
        {"profile_user": [{"string_map_data": {"Username": {"value": "mira.k"}, "Name": {"value": "Mira"}}}]}
    ),
    "your_instagram_activity/media/posts_1.json": json.dumps([of_meta(ONE), of_meta(TWO, 1654689601)]),
    "your_instagram_activity/media/stories.json": json.dumps({"ig_stories": []}),
}
FACEBOOK = {
    "your_facebook_activity/posts/your_posts__check_ins__photos_and_videos_1.json": json.dumps(
        [of_facebook(ONE), of_facebook(TWO, 1654689601), {"timestamp": 1, "attachments": [], "title": SECRET}]
    ),
    "your_facebook_activity/posts/other_people's_posts_to_your_timeline.json": json.dumps([of_facebook(SECRET)]),
    "personal_information/profile_information/profile_information.json": json.dumps(
        {"profile_v2": {"name": {"full_name": "Mira"}, "bio": SECRET}}
    ),
}
COMMENT = {"timestamp": 9, "data": [{"comment": {"comment": THREE, "author": "Mira"}}], "title": "Mira commented."}
REDDIT = {
    "comments.csv": "id,permalink,date,ip,subreddit,gildings,link,parent,body,media\n"
    f'1,a,2022-06-08 12:00:00 UTC,,t,0,b,c,"> {SECRET}\n\n{ONE}",\n',
    "posts.csv": f"id,permalink,date,ip,subreddit,gildings,title,url,body\n2,a,2022-06-08 12:01:00 UTC,,t,0,{TWO},c,\n",
    "chat_history.csv": f"message\n{SECRET}\n",
    "statistics.csv": "statistic,value\naccount name,mira_k\n",
}
SLACK = {
    "channels.json": "[]",
    "users.json": json.dumps([{"id": "U1", "name": "mira"}, {"id": "U2", "name": "otto"}]),
    "general/2022-06-08.json": json.dumps(
        [
            {"type": "message", "user": "U2", "ts": "1654689600.1", "text": SECRET},
            {"type": "message", "user": "U1", "ts": "1654689601.1", "text": ONE},
        ]
    ),
    "D1234567/2022-06-08.json": json.dumps([{"type": "message", "user": "U1", "ts": "1654689600.1", "text": THREE}]),
}
LINKEDIN = {
    "Shares.csv": f"Date,ShareLink,ShareCommentary\n2022-06-08 12:00:00,https://x,{ONE}\n",
    "messages.csv": f"FROM,TO,CONTENT\nOtto,Me,{SECRET}\n",
    "Connections.csv": "a\n",
}
WHATSAPP = f"[08.06.22, 12:00:00] Otto: {SECRET}\n[08.06.22, 12:00:01] Mira: {ONE}\n"
SUBSTACK = {
    "posts.csv": "post_id,post_date,is_published,email_sent_at,type,audience,title,subtitle\n"
    f"1.a,2022-06-08T12:00:00.000Z,true,,newsletter,everyone,{ONE},\n2.b,,false,,newsletter,everyone,{SECRET},\n"
    f"3.c,2022-06-08T12:01:00.000Z,true,,newsletter,only_paid,{TWO},\n4.d,,true,,podcast,everyone,,\n",
    "posts/1.a.html": f"<blockquote>{SECRET}</blockquote><script>{SECRET}</script>",
    "posts/2.b.html": f"<p>{SECRET}</p>",
    "posts/3.c.html": "<figure><img></figure>",
    "posts/4.d.html": "",
    "posts/1.opens.csv": f"email\n{SECRET}\n",
    "email_list.wren.csv": f"email\n{SECRET}\n",
}


def of_medium(words):
    return f"""<article class="h-entry"><header><h1 class="p-name">{words[:9]}…</h1></header>
    <section data-field="body" class="e-content"><section><p>{words}</p>
    <blockquote>{SECRET}</blockquote></section></section>
    <footer><p>By <a href="https://medium.com/@mira.k" class="p-author h-card">Mira</a> on
    <time class="dt-published" datetime="2022-06-08T12:00:00.000Z">June 8</time></p></footer></article>"""


MEDIUM = {
    "posts/2022-06-08_Hello-0123456789ab.html": of_medium(ONE),
    "posts/2022-06-09_-ba9876543210.html": of_medium(TWO),
    "posts/draft_No-ab0123456789.html": of_medium(SECRET),
    "claps/claps-0001.html": of_medium(SECRET),
    "bookmarks/bookmarks-0001.html": SECRET,
}
CHAIN = f'<p><a class="tumblr_blog" href="x">otto</a>:</p><blockquote><p>{SECRET}</p></blockquote>'
TUMBLR = {
    f"posts/html/12345{i}.html": f"<html><body>{words}<div id='footer'><span id='timestamp'> June 8th, 2022 12:0{i}pm "
    f"</span><span class='tag'>{SECRET}</span></div></body></html>"
    for i, words in enumerate([f"<p>{ONE}</p>", CHAIN, f"{CHAIN}<p>{TWO}</p>"])
} | {"payload-0.json": json.dumps([{"text": SECRET}])}
PAGE = """<html><div class="page_header"></div><div class="history">{}</div></html>"""
SAID = """<div class="message default clearfix"><div class="body"><div class="pull_right date details"
    title="08.06.2022 12:00:00">12:00</div><div class="from_name">{}</div><div class="text">{}</div></div></div>"""
TELEGRAM = {
    "ChatExport/messages.html": PAGE.format(SAID.format("Otto", SECRET) + SAID.format("Mira", ONE)),
    "ChatExport/messages2.html": PAGE.format(SAID.format("Mira", TWO)),
    "ChatExport/css/style.css": "",
    "ChatExport/js/script.js": "",
}
KNOWN = {  # what is in the file, what one asks for, what comes out, and whose it is
    "Instagram": (INSTAGRAM | {f"your_instagram_activity/{n}": v for n, v in INBOX.items()}, {}, {ONE, TWO}, "mira.k"),
    "Instagram, older": ({"content/posts_1.json": json.dumps([of_meta(ONE)])} | INBOX, {}, {ONE}, "me"),
    "Instagram with messages": (INSTAGRAM | INBOX, {"direct": True}, {ONE, TWO, THREE}, "Mira"),
    "Threads": (
        {
            "your_instagram_activity/threads/threads_and_replies.json": json.dumps(
                {"text_post_app_text_posts": [of_meta(ONE)]}
            )
        },
        {},
        {ONE},
        "me",
    ),
    "Facebook": (FACEBOOK | {"your_facebook_activity/" + n: v for n, v in INBOX.items()}, {}, {ONE, TWO}, "Mira"),
    "Facebook with comments": (
        FACEBOOK
        | {"your_facebook_activity/comments_and_reactions/comments.json": json.dumps({"comments_v2": [COMMENT]})},
        {},
        {ONE, TWO, THREE},
        "Mira",
    ),
    "Facebook with messages": (FACEBOOK | INBOX, {"direct": True}, {ONE, TWO, THREE}, "Mira"),
    "older Facebook": (
        {"facebook-mira/posts/your_posts_1.json": json.dumps([of_facebook(ONE)])} | INBOX,
        {},
        {ONE},
        "me",
    ),
    "messages of Facebook": (INBOX, {"me": "Mira"}, {THREE}, "Mira"),
    "Reddit": (REDDIT, {}, {ONE, TWO}, "mira_k"),
    "Slack": (SLACK, {"me": "mira"}, {ONE}, "mira"),
    "Slack with direct messages": (SLACK, {"me": "mira", "direct": True}, {ONE, THREE}, "mira"),
    "LinkedIn": (LINKEDIN, {}, {ONE}, ""),
    "Substack": (SUBSTACK, {}, {ONE}, ""),
    "Substack with posts for subscribers": (SUBSTACK, {"direct": True}, {ONE, TWO}, ""),
    "Medium": (MEDIUM, {}, {ONE, TWO}, "mira.k"),
    "Tumblr": (TUMBLR, {}, {ONE, TWO}, ""),
    "Telegram": (TELEGRAM, {"me": "Mira"}, {ONE, TWO}, "Mira"),
    "WhatsApp": ({"_chat.txt": WHATSAPP, "00000012-PHOTO.jpg": "x"}, {"me": "Mira"}, {ONE}, "Mira"),
    "WhatsApp of Android": ({"WhatsApp Chat with Otto.txt": WHATSAPP}, {"me": "Mira"}, {ONE}, "Mira"),
}


@pytest.mark.parametrize("network", KNOWN)
def test_exports_that_are_known_are_read_and_nothing_of_others(home, form, network):
    files, options, wanted, owner = KNOWN[network]
    timeline = download(path := form(home, files), **options)
    assert set(texts(timeline)) == wanted and len(timeline) == len(wanted)
    assert SECRET not in str(timeline.findings.lines()) and owner in ("", timeline.account.handle)
    if "me" in options:
        assert "Which of these is you" in refusal(path, **{k: v for k, v in options.items() if k != "me"})


def test_every_layout_says_what_it_is():
    assert [k.name for k in LAYOUTS if not k.refused] == [
        "Mastodon archive",
        "LinkedIn's export",
        "archive of X",
        "archive of X from 2012 to 2018",
        "Telegram's export in HTML",
        "Discord's data package",
        "an export of Instagram, Threads or Facebook",
        "Reddit's export",
        "Slack's export",
        "Substack's export",
        "Medium's export",
        "Tumblr's export",
    ]
    assert all(re.match("(an? )", k.name) for k in LAYOUTS if k.refused)


@pytest.mark.parametrize(
    "files",
    [
        {"posts.csv": FIRST, "comments.csv": SECOND},
        {"users.json": "[]", "channels.json": "[]", "1.csv": FIRST, "2.csv": SECOND},
        {"Profile.csv": "name\nWren\n", "tweets/1.csv": FIRST, "tweets/2.csv": SECOND},
    ],
)
def test_names_that_others_use_too_are_no_export(home, files):
    assert texts(download(FORMS["zip"](home, files))) in ([ONE, TWO, THREE], [THREE, ONE, TWO])


# Files


def test_all_files_are_read_in_the_order_of_their_numbers(home, form):
    files = {f"t-{i}.csv": f"text,id\nnumber {i} of many,{i}\n" for i in (10, 9, 1, 2)}
    timeline = download(form(home, files))
    assert texts(timeline) == [f"number {i} of many" for i in (1, 2, 9, 10)]
    assert timeline.account.handle == "a" and "t-1.csv, 1; " in timeline.findings.taken


def test_a_single_file_is_read_as_by_itself(home, form):
    timeline = download(
        form(home, {"tweets.csv": "id,body,author\n" + "".join(f"{i},{ONE} {i},Wren\n" for i in range(9))})
    )
    assert len(timeline) == 9 and timeline.account.handle == "Wren"


@pytest.mark.parametrize(
    "second, expected, again",
    [
        (f"text,id\n{TWO},2\n{THREE},3\n", [ONE, TWO, THREE], 1),
        (f"text,id\nthe same id but other words,1\n{THREE},3\n", [ONE, TWO, "the same id but other words", THREE], 0),
        (FIRST, [ONE, TWO], 2),
    ],
    ids=["one post twice", "the same id", "the same file"],
)
def test_a_post_that_is_in_two_files_is_taken_once(home, plain, second, expected, again):
    timeline = download(plain(home, {"1.csv": FIRST, "2.csv": second}))
    assert texts(timeline) == expected and timeline.findings.left_out.get("posts that are in two files", 0) == again


def test_a_file_without_ids_that_is_there_twice_is_taken_once(home, plain):
    data = f"date,text\n2022-01-01,{ONE}\n2022-01-02,{TWO}\n"
    other = data.replace("2022-01-02", "2022-01-03").replace(TWO, THREE)
    assert sorted(texts(download(plain(home, {"a.csv": data, "a (1).csv": data, "b.csv": other})))) == sorted(
        [ONE, ONE, TWO, THREE]
    )


def test_files_of_several_kinds_are_read_together(home, plain):
    files = {
        "1.csv": FIRST,
        "2.json": json.dumps([{"text": THREE, "id": "3"}]),
        "3.jsonl": json.dumps({"text": "a fourth one in lines", "id": "4"}) + "\n",
        "my tweets.js": script("tweets", [tweet("a fifth one in a script", time="", id="5")]),
        "README.txt": "these are words about the files\n" * 9,
        "license": "MIT\n" * 9,
        "page.html": "<html></html>",
        "plan.txt": "first this\nand then that\nand more\n",
    }
    timeline = download(plain(home, files))
    assert texts(timeline) == [ONE, TWO, THREE, "a fourth one in lines", "a fifth one in a script"]
    assert [n for what, n in timeline.findings.left_out.items() if what.startswith("other files")] == [4]


def test_texts_are_read_where_there_is_nothing_else(home, plain):
    lines = "".join(f"{ONE}, day {i}\n" for i in range(40))
    assert len(download(plain(home, {"a.txt": lines, "README.md": "about it", "LICENSE": "MIT"}))) == 40
    assert "no tweets" in refusal(saved(home / "b.zip", zipped({"a.txt": lines, "script.py": "print(1)"})))


@pytest.mark.parametrize(
    "name, data", [("x.json", '[{"text": "fo'), ("users.csv", "name,age\nWren,3\n"), ("x.csv.gz", b"\x1f\x8b\x08")]
)
def test_a_file_that_cannot_be_read_costs_the_others_nothing(home, plain, name, data):
    timeline = download(plain(home, {"1.csv": FIRST, "2.csv": SECOND, name: data}))
    assert texts(timeline) == [ONE, TWO, THREE]
    assert name in " ".join(timeline.about())


def test_files_of_which_none_can_be_read_are_refused(home, plain):
    message = refusal(plain(home, {"a.csv": "name,age\nWren,3\n", "b.csv": "name,age\nOtto,4\n"}))
    assert "a.csv" in message and "age" in message


@pytest.mark.parametrize(
    "files",
    [
        {"a.jpg": b"x"},
        {"a.html": "<html>"},
        {"README.txt": ONE},
        {"src/a.py": "x = 1"},
        {"package.json": '{"text": "x y z"}'},
    ],
)
def test_a_container_without_posts_is_refused(home, plain, files):
    assert "no tweets" in refusal(plain(home, files))


def test_an_empty_container_is_refused(home):
    (home / "a").mkdir()
    for path in (home / "a", saved(home / "b.zip", zipped({}))):
        assert "no tweets" in refusal(path)


def test_authors_are_never_mixed_silently(home, plain):
    files = {
        f"{who}.csv": "text,id,username\n" + "".join(f"{who} said this {i},{who}{i},{who}\n" for i in range(5))
        for who in ("wren", "otto")
    }
    path = plain(home, files)
    with pytest.raises(SeveralAuthors) as caught:
        download(path)
    assert caught.value.authors == {"otto": 5, "wren": 5}
    assert {t[:4] for t in texts(download(path, author="wren"))} == {"wren"}
    assert len(download(path, author="*")) == 2


def test_files_without_authors_but_with_names_are_doubted(home, plain):
    rows = [f"text\n{who} said this\nand {who} said that\n" for who in ("wren", "otto")]
    [doubt] = download(plain(home, {"wren.csv": rows[0], "otto.csv": rows[1]})).findings.doubts
    assert "who wrote" in doubt


def test_options_reach_the_files(home, plain):
    files = {"1.csv": f"a,b\n1,{ONE}\n", "2.csv": f"a,b\n2,{TWO}\n"}
    assert texts(download(plain(home, files), text="b", id="a")) == [ONE, TWO]


def test_a_damaged_zip_among_files_is_told(home):
    folder = as_folder(home / "a", {"1.csv": FIRST.encode(), "b.zip": zipped(TABLES)[:-30]})
    timeline = download(folder)
    assert texts(timeline) == [ONE, TWO] and "b.zip" in " ".join(timeline.findings.doubts)
    assert "b.zip" in refusal(as_folder(home / "c", {"b.zip": zipped(TABLES)[:-30]}))


def test_a_folder_of_many_small_files_is_read(home):
    files = {
        f"{i // 100}/{i}.json": json.dumps({"text": f"number {i} of many", "id": str(i)}).encode() for i in range(500)
    }
    timeline = download(as_folder(home / "a", files))
    assert len(timeline) == 500 and isinstance(timeline, Timeline)
    assert len(" ".join(timeline.about())) < 500


# Mastodon


def outbox(*posts, who="wren"):
    return json.dumps(
        {
            "@context": "https://www.w3.org/ns/activitystreams",
            "id": "outbox.json",
            "type": "OrderedCollection",
            "totalItems": len(posts),
            "orderedItems": [
                {
                    "id": f"https://m.example/users/{who}/statuses/{i}/activity",
                    "type": "Create",
                    "actor": f"https://m.example/users/{who}",
                    "published": f"2022-06-08T12:00:0{i}Z",
                    "to": ["https://www.w3.org/ns/activitystreams#Public"],
                    "object": {
                        "id": f"https://m.example/users/{who}/statuses/{i}",
                        "type": "Note",
                        "content": f"<p>{text}</p>",
                    },
                }
                for i, text in enumerate(posts)
            ],
        }
    )


def actor(who="wren"):
    return json.dumps({"type": "Person", "preferredUsername": who, "name": "W"})


def test_a_mastodon_archive_is_read_whatever_it_is_packed_in(home, form):
    likes = json.dumps({"orderedItems": [SECRET]})
    timeline = download(
        form(home, {"outbox.json": outbox(ONE, TWO), "actor.json": actor(), "likes.json": likes, "media/1.png": "x"})
    )
    assert texts(timeline) == [TWO, ONE] and timeline.account.handle.partition("@")[0] == "wren"
    assert sum(n for what, n in timeline.findings.left_out.items() if "likes" in what) == 1


def mastodon(**posts):
    "A folder for each archive; its name may have a number after the handle."
    files = {f"{n}/outbox.json": outbox(*p, who=n.rstrip("0123456789")) for n, p in posts.items()}
    return {**files, **{f"{n}/actor.json": actor(n.rstrip("0123456789")) for n in posts}}


def test_two_mastodon_archives_of_one_account_are_read_together(home):
    path = saved(home / "a.zip", zipped(mastodon(wren1=[ONE], wren2=[ONE, TWO])))
    assert sorted(texts(download(path))) == sorted([ONE, TWO])
    message = refusal(saved(home / "b.zip", zipped(mastodon(wren=[ONE], otto=[TWO]))))
    assert "@wren" in message and "@otto" in message


# The X archive among other things


def test_an_archive_is_found_wherever_it_is(home, form):
    files = {f"twitter-2024/{k}": v for k, v in archive([tweet(ONE)]).items()}
    timeline = download(form(home, {**files, "notes.csv": SECOND, "twitter-2024/README.txt": SECRET}))
    assert texts(timeline) == [ONE] and str(timeline.account) == "Some One (@someone)"


def test_a_program_called_like_an_archive_is_none(home, plain):
    code = "const fetch = require('node-fetch');\nmodule.exports = async () => fetch('https://example.org');\n"
    assert texts(download(plain(home, {"tweets.js": code, "1.csv": FIRST}))) == [ONE, TWO]


def test_a_zip_in_an_archive_is_left_alone(home):
    files = archive([tweet(ONE)])
    assert texts(download(as_zip(home / "a.zip", {**files, "data/backup.zip": zipped(archive([tweet(SECRET)]))}))) == [
        ONE
    ]


def test_a_full_disk_is_told(home, monkeypatch):
    def full(*args):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(containers.shutil, "copyfileobj", full)
    assert "disk is full" in refusal(saved(home / "a.tar", tarred(TABLES)))
    assert Path(home / "a.tar").exists()
