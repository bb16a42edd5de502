"Archives of X of all ages, whole and in pieces, of Mastodon and Bluesky; and all that must never come out of them."

import json
import os
from datetime import UTC, datetime, timedelta

import pytest
import shapes
from makers import archive, as_folder, note, reads, reads_or_refuses, refusal, saved, script, texts
from shapes import Post, archived, stranger, three, zipped

from huggingtweets import HuggingTweetsError, clean, download

POSTS = three()
ONE, TWO, THREE = (p.text for p in POSTS)
ITEMS = [archived(p) for p in POSTS]
NEWEST = {"ids": ["103", "102", "101"], "times": [p.time for p in reversed(POSTS)], "replies": [TWO]}
SECRET = "a secret that was told to one friend and to nobody else in the world"
TWEETS = script("tweets", ITEMS).decode()


def alone(path, **more):
    "Assert that a script with the three tweets is read."
    return reads(path, THREE, TWO, ONE, **NEWEST, **more)


# Scripts as people have them


@pytest.mark.parametrize("end", [";", " ;\n", ";\r\n\r\n", "\n", "\n;\n", ";;"])
@pytest.mark.parametrize("name", ["tweets.js", "tweet.js", "renamed.txt"])
def test_a_script_may_end_in_a_semicolon(tmp_path, name, end):
    alone(saved(tmp_path / name, TWEETS + end))
    alone(saved(tmp_path / "a.zip", zipped({"data/tweets.js": TWEETS + end})))


@pytest.mark.parametrize(
    "head",
    [
        "window.YTD.tweet.part0 = ",
        "window.YTD.tweets.part0=",
        "window.YTD.tweets.part12 = ",
        "window.YTD.tweets.part0 =\n",
        "\n\nwindow.YTD.tweets.part0 = ",
        "\ufeffwindow.YTD.tweets.part0 = ",
    ],
)
def test_the_headers_that_x_writes(tmp_path, head):
    alone(saved(tmp_path / "tweets.js", TWEETS.replace("window.YTD.tweets.part0 = ", head)))


@pytest.mark.parametrize(
    "head",
    [
        "module.exports = ",
        "module.exports=",
        "export default ",
        "const tweets = ",
        "var data = ",
        "let a = ",
        "exports.tweets = ",
        "tweets = ",
    ],
)
@pytest.mark.parametrize("end", ["", ";\n"])
def test_a_renamed_header_is_read_or_refused(tmp_path, head, end):
    path = saved(tmp_path / "tweets.js", TWEETS.replace("window.YTD.tweets.part0 = ", head) + end)
    reads_or_refuses(path, THREE, TWO, ONE, **NEWEST)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
@pytest.mark.parametrize("name", ["tweets.js", "tweets.txt"])
def test_a_script_that_an_editor_saved(tmp_path, encoding, mark, name):
    reads_or_refuses(saved(tmp_path / name, (mark + TWEETS).encode(encoding)), THREE, TWO, ONE, **NEWEST)


@pytest.mark.parametrize("form", ["list", "indented", "lines", "tweets alone", "sorted", "object"])
@pytest.mark.parametrize("name", ["tweets.json", "tweets.js", "tweets.txt"])
def test_a_script_whose_header_was_taken_off(tmp_path, form, name):
    data = {
        "list": json.dumps(ITEMS),
        "indented": json.dumps(ITEMS, indent=2),
        "lines": shapes.lines(ITEMS),
        "tweets alone": json.dumps([i["tweet"] for i in ITEMS]),
        "sorted": json.dumps(shapes.turned(ITEMS, sorted)),
        "object": json.dumps({"tweets": ITEMS}),
    }[form]
    alone(saved(tmp_path / name, data))


# Everything else that is in an archive


def message(text=SECRET):
    return {
        "messageCreate": {
            "recipientId": "2",
            "senderId": "1",
            "text": text,
            "id": "9",
            "createdAt": "2022-01-01T00:00:00.000Z",
        }
    }


PRIVATE = {  # name -> items
    "direct-messages": [{"dmConversation": {"conversationId": "1-2", "messages": [message(), message(stranger())]}}],
    "direct-messages-group": [
        {"dmConversation": {"conversationId": "g", "name": SECRET, "messages": [message(), message(stranger())]}}
    ],
    "direct-message-headers": [
        {"dmConversation": {"conversationId": "1-2", "messages": [{"messageCreate": {"id": "9", "senderId": "1"}}]}}
    ],
    "direct-message-group-headers": [{"dmConversation": {"conversationId": "g", "messages": []}}],
    "direct-message-mute": [{"dmMute": {"conversationId": SECRET}}],
    "account": [
        {
            "account": {
                "email": SECRET,
                "phoneNumber": "+100",
                "username": "wren_k",
                "accountId": "7",
                "accountDisplayName": "Wren K.",
            }
        }
    ],
    "account-creation-ip": [{"accountCreationIp": {"accountId": "7", "userCreationIp": SECRET}}],
    "account-timezone": [{"accountTimezone": {"accountId": "7", "timeZone": SECRET}}],
    "ad-engagements": [
        {"ad": {"adsUserData": {"adEngagements": {"engagements": [{"promotedTweetInfo": {"tweetText": stranger()}}]}}}}
    ],
    "ad-impressions": [
        {
            "ad": {
                "adsUserData": {
                    "adImpressions": {"impressions": [{"promotedTweetInfo": {"tweetText": stranger()}}] * 9}
                }
            }
        }
    ],
    "ageinfo": [{"ageMeta": {"ageInfo": {"age": ["40"], "birthDate": SECRET}}}],
    "app": [{"app": {"appId": "1", "appNames": [SECRET]}}],
    "block": [{"blocking": {"accountId": "8", "userLink": "https://twitter.com/intent/user?user_id=8"}}] * 9,
    "connected-application": [
        {"connectedApplication": {"name": SECRET, "description": stranger(), "permissions": ["read"]}}
    ],
    "contact": [{"contact": {"id": "1", "emails": [SECRET], "phoneNumbers": ["+100"]}}],
    "deleted-tweets": [
        {
            "tweet": {
                "id_str": "50",
                "full_text": SECRET,
                "created_at": "Wed Jun 08 12:00:00 +0000 2022",
                "deleted_at": "x",
            }
        }
    ],
    "deleted-tweet-headers": [
        {"tweet": {"tweet_id": "50", "user_id": "7", "created_at": "Wed Jun 08 12:00:00 +0000 2022"}}
    ],
    "device-token": [{"deviceToken": {"token": SECRET, "clientApplicationName": "an app of many words"}}],
    "email-address-change": [{"emailAddressChange": {"accountId": "7", "emailChange": {"changedTo": SECRET}}}],
    "follower": [{"follower": {"accountId": "8", "userLink": "https://twitter.com/intent/user?user_id=8"}}] * 9,
    "following": [{"following": {"accountId": "8", "userLink": "https://twitter.com/intent/user?user_id=8"}}] * 9,
    "grok-chat-item": [
        {
            "grokChatItem": {
                "chatId": "1",
                "createdAt": "2025-01-10T12:00:00.000Z",
                "sender": {"name": "User"},
                "message": SECRET,
            }
        }
    ],
    "ip-audit": [{"ipAudit": {"accountId": "7", "createdAt": "2022-01-01T00:00:00.000Z", "loginIp": SECRET}}],
    "like": [
        {"like": {"tweetId": str(i), "fullText": stranger(i), "expandedUrl": "https://twitter.com/i/web/status/1"}}
        for i in range(9)
    ],
    "lists-created": [{"userListInfo": {"url": "https://twitter.com/wren_k/lists/" + SECRET}}],
    "moment": [{"moment": {"momentId": "1", "title": SECRET, "tweets": [{"tweet": {"fullText": stranger()}}]}}],
    "mute": [{"muting": {"accountId": "8", "userLink": "https://twitter.com/intent/user?user_id=8"}}],
    "ni-devices": [{"niDeviceResponse": {"messagingDevice": {"phoneNumber": SECRET, "carrier": "us"}}}],
    "personalization": [
        {"p13nData": {"demographics": {"languages": []}, "interests": {"interests": [{"name": SECRET}] * 9}}}
    ],
    "phone-number": [{"device": {"phoneNumber": SECRET}}],
    "profile": [
        {
            "profile": {
                "description": {"bio": SECRET, "website": "https://t.co/x"},
                "avatarMediaUrl": "https://pbs.example/me.jpg",
            }
        }
    ],
    "saved-search": [{"savedSearch": {"savedSearchId": "1", "query": SECRET}}],
    "screen-name-change": [
        {"screenNameChange": {"accountId": "7", "screenNameChange": {"changedFrom": SECRET, "changedTo": "wren_k"}}}
    ],
    "spaces-metadata": [{"spacesMetadata": {"id": "1", "creatorUserId": "7", "title": SECRET}}],
    "sso": [{"sso": {"ssoId": SECRET, "ssoEmail": SECRET}}],
    "tweet-headers": [{"tweet": {"tweet_id": "101", "user_id": "7", "created_at": "Wed Jun 08 12:00:00 +0000 2022"}}],
    "tweetdeck": [{"deck": {"title": SECRET, "columns": [{"pathname": "/home"}]}}],
    "user-link-clicks": [
        {"userInteractionsData": {"linkClick": {"tweetId": "1", "finalUrl": "https://example.org/" + SECRET}}}
    ],
    "verified": [{"verified": {"accountId": "7", "verified": False}}],
}


def private(name, form="as X writes it"):
    "The bytes of a script that holds no posts."
    data = script(name.replace("-", "_"), PRIVATE[name]).decode()
    return {
        "as X writes it": data.encode(),
        "old": data.replace("[\n", "[ ", 1).encode(),
        "BOM": b"\xef\xbb\xbf" + data.encode(),
        "semicolon": (data + ";\n").encode(),
        "UTF-16": data.encode("utf-16"),
        "a line": f"window.YTD.{name.replace('-', '_')}.part0 = {json.dumps(PRIVATE[name])}".encode(),
        "Windows": data.replace("\n", "\r\n").encode(),
    }[form]


@pytest.mark.parametrize("form", ["as X writes it", "BOM", "semicolon", "UTF-16", "a line", "Windows"])
@pytest.mark.parametrize("name", PRIVATE)
def test_another_script_of_the_archive_is_refused_by_name(tmp_path, name, form):
    path = saved(tmp_path / f"{name}.js", private(name, form))
    told = refusal(path)
    assert SECRET not in told and "none of the things that can be read" not in told


@pytest.mark.parametrize("renamed", ["tweets.js", "tweets.txt", "tweets.json", "me.csv", "no ending", "renamed.js.gz"])
@pytest.mark.parametrize("name", ["direct-messages", "like", "account", "deleted-tweets", "grok-chat-item", "profile"])
def test_another_script_is_refused_whatever_it_is_called(tmp_path, name, renamed):
    refusal(saved(tmp_path / renamed, private(name), gzipped=renamed.endswith(".gz")))


@pytest.mark.parametrize("name", [n for n in PRIVATE if n not in ("deleted-tweets", "moment")])
@pytest.mark.parametrize("form", ["list", "lines", "under its name"])
def test_another_script_without_its_header_is_refused(tmp_path, name, form):
    items = PRIVATE[name]
    data = {
        "list": json.dumps(items, indent=1),
        "lines": shapes.lines(items),
        "under its name": json.dumps({name: items}),
    }[form]
    path = saved(tmp_path / f"{name}.json", data)
    with pytest.raises(HuggingTweetsError) as caught:
        download(path)
    assert SECRET not in str(caught.value)


@pytest.mark.parametrize("form", ["zip", "folder", "data folder", "tweets.js in it", "nested zip", "zip in a zip"])
@pytest.mark.parametrize("first", [True, False])
def test_no_word_of_the_other_scripts_comes_out_of_an_archive(tmp_path, form, first):
    others = {f"data/{n}.js": private(n) for n in PRIVATE} | {
        "Your archive.html": b"<html></html>",
        "data/manifest.js": b"window.__THAR_CONFIG = {}",
    }
    own = {"data/tweets.js": TWEETS.encode()}
    files = others | own if first else own | others
    if form == "nested zip":
        files = {f"twitter-2024/{k}": v for k, v in files.items()}
    data = zipped(files)
    path = {
        "zip": lambda: saved(tmp_path / "a.zip", data),
        "nested zip": lambda: saved(tmp_path / "a.zip", data),
        "zip in a zip": lambda: saved(tmp_path / "b.zip", zipped({"README.txt": "hello", "twitter-archive.zip": data})),
        "folder": lambda: as_folder(tmp_path / "a", files),
        "data folder": lambda: as_folder(tmp_path / "a", files) / "data",
        "tweets.js in it": lambda: as_folder(tmp_path / "a", files) / "data" / "tweets.js",
    }[form]()
    timeline = alone(path, handle="wren_k")
    assert timeline.account.network == "x" and timeline.account.name == "Wren K."
    assert SECRET not in " ".join(timeline.about())


@pytest.mark.parametrize("form", ["zip", "folder"])
@pytest.mark.parametrize(
    "names", [["direct-messages"], ["direct-messages", "account", "like"], ["deleted-tweets", "note"]]
)
def test_an_archive_without_tweets_is_refused(tmp_path, form, names):
    files = {f"data/{n}.js": private(n) for n in names if n in PRIVATE}
    path = saved(tmp_path / "a.zip", zipped(files)) if form == "zip" else as_folder(tmp_path / "a", files)
    assert SECRET not in refusal(path)


@pytest.mark.parametrize("name", ["manifest.js", "config.js"])
def test_the_manifest_is_refused(tmp_path, name):
    about = {
        "userInfo": {"accountId": "7", "userName": "wren_k"},
        "dataTypes": {"tweets": {"files": [{"fileName": "data/tweets.js"}]}},
    }
    refusal(saved(tmp_path / name, "window.__THAR_CONFIG = " + json.dumps(about, indent=2)))


# The person's words that stand elsewhere


def test_posts_in_communities_are_the_persons_too(tmp_path):
    other = Post("Words that I put into a community of bakers", "150", POSTS[0].time + timedelta(minutes=5))
    files = archive(ITEMS, handle="wren_k", community_tweet=script("community_tweet", [archived(other)]))
    for path in (saved(tmp_path / "a.zip", zipped(files)), as_folder(tmp_path / "a", files), tmp_path / "a" / "data"):
        reads(path, THREE, TWO, other.text, ONE, ids=["103", "102", "150", "101"], replies=[TWO], handle="wren_k")


def test_a_post_that_is_in_both_files_is_there_once(tmp_path):
    files = archive(ITEMS, handle="wren_k", community_tweet=script("community_tweet", ITEMS[:1]))
    alone(saved(tmp_path / "a.zip", zipped(files)), handle="wren_k")


def test_a_lone_script_of_communities_is_read_or_refused(tmp_path):
    reads_or_refuses(
        saved(tmp_path / "community-tweet.js", script("community_tweet", ITEMS)), THREE, TWO, ONE, **NEWEST
    )


@pytest.mark.parametrize("n", [1, 3])
def test_a_lone_script_of_notes_is_read_or_refused(tmp_path, n):
    items = [note(f"{t} and so on", f"2016-06-0{i}T12:00:00.000Z") for i, t in enumerate((ONE, TWO, THREE)[:n], 1)]
    path = saved(tmp_path / "note-tweet.js", script("note_tweet", items))
    reads_or_refuses(path, *(f"{t} and so on" for t in reversed((ONE, TWO, THREE)[:n])))


STORY = (
    "The ferry left without the baker and nobody saw it until the bread ran out, {}which was long before the "
    "lighthouse, so all of us turned round and went back for him, and there he stood with his tray and told us one "
    "after the other that the clock of the harbour was wrong, "
    "as it always is in spring, and that he had been there on time like every other morning of his life"
)


def cut(text):
    return text[:270].rsplit(" ", 1)[0] + "…"


@pytest.mark.parametrize(
    "before, in_tweet, in_note",
    [
        ("", "", ""),
        ("@otto ", "", ""),
        ("@otto @lina @a_third_one ", "", ""),
        ("", "https://t.co/AAAAAAAAAA ", "https://t.co/BBBBBBBBBB "),
        ("", " https://t.co/AAAAAAAAAA ", "https://t.co/BBBBBBBBBB "),
        ("@otto ", "https://t.co/AAAAAAAAAA ", "https://t.co/BBBBBBBBBB "),
        ("", "salt &amp; bread ", "salt & bread "),
        ("", "he said &lt;3 ", "he said <3 "),
        ("@Otto ", "a\n\nbreak ", "a\nbreak "),
    ],
)
@pytest.mark.parametrize("form", ["zip", "folder"])
def test_a_long_post_gets_the_text_of_its_note(tmp_path, before, in_tweet, in_note, form):
    whole = STORY.format(in_note)
    long = Post(
        before + cut(STORY.format(in_tweet)), "100", datetime(2024, 2, 22, 9, 30, tzinfo=UTC), reply=bool(before)
    )
    items = [archived(long), archived(Post(STORY.format("")[:60], "99", datetime(2024, 2, 22, 9, 29, tzinfo=UTC)))]
    files = archive(items, note_tweet=script("note_tweet", [note(whole, "2024-02-22T09:30:00.000Z")]))
    path = saved(tmp_path / "a.zip", zipped(files)) if form == "zip" else as_folder(tmp_path / "a", files)
    first, second = download(path)
    assert first.text.endswith(whole) and first.text.removesuffix(whole) in (before, "")
    assert second.text == STORY.format("")[:60] and first.reply == bool(before)


def test_a_note_of_another_post_is_never_taken(tmp_path):
    "Two long replies of one second to different people, and one note."
    time = datetime(2024, 2, 22, 9, 30, tzinfo=UTC)
    other = (
        "An entirely other story, of which the note says not a word, and which goes on and on about paint and ladders "
        * 3
    )
    items = [
        archived(Post("@otto " + cut(STORY.format("")), "1", time)),
        archived(Post("@lina " + cut(other), "2", time)),
    ]
    files = archive(items, note_tweet=script("note_tweet", [note(STORY.format(""), "2024-02-22T09:30:00.000Z")]))
    by_id = {t.id: t.text for t in download(saved(tmp_path / "a.zip", zipped(files)))}
    assert by_id["1"].endswith(STORY.format("")) and by_id["2"] == "@lina " + cut(other)


# Parts


PARTS = {"data/account.js": script("account", PRIVATE["account"])} | {
    f"data/tweets{f'-part{i}' if i else ''}.js": script("tweets", [item], i) for i, item in enumerate(ITEMS)
}


@pytest.mark.parametrize("given", ["data/tweets.js", "data/tweets-part1.js", "data/tweets-part2.js", "data", "."])
def test_an_archive_in_parts_is_whole_by_any_of_them(tmp_path, given, monkeypatch):
    folder = as_folder(tmp_path / "a", PARTS)
    alone(folder / given, handle="wren_k")
    monkeypatch.chdir(folder)
    alone(given, handle="wren_k")


def test_an_archive_of_many_parts_is_whole(tmp_path):
    many = [
        Post(f"{ONE}, said the {i}th of them", str(100 + i), POSTS[0].time + timedelta(minutes=i)) for i in range(13)
    ]
    files = {
        f"data/tweets{f'-part{i}' if i else ''}.js": script("tweets", [archived(p)], i) for i, p in enumerate(many)
    }
    as_folder(tmp_path / "a", files)
    wanted = [p.text for p in reversed(many)]
    for path in (
        tmp_path / "a/data/tweets-part12.js",
        tmp_path / "a/data/tweets-part1.js",
        saved(tmp_path / "a.zip", zipped(files)),
    ):
        reads(path, *wanted)


def test_a_part_that_is_alone_is_read(tmp_path):
    reads(saved(tmp_path / "tweets-part1.js", PARTS["data/tweets-part1.js"]), TWO, replies=[TWO])


NUMBERED = [  # what three zips or folders of one archive are called
    ["a-part1", "a-part2", "a-part3"],
    ["a", "a (1)", "a (2)"],
    ["a (1)", "a (2)", "a"],
    ["a-0001-of-0003", "a-0002-of-0003", "a-0003-of-0003"],
    ["a_2022_x", "a_2022_x(1)", "a_2022_x(2)"],
]


@pytest.mark.parametrize("names", NUMBERED, ids=", ".join)
@pytest.mark.parametrize("form", ["zips", "folders"])
def test_parts_are_found_however_they_are_numbered(tmp_path, names, form):
    scripts = [n for n in PARTS if "tweets" in n]
    given = []
    for i, (name, inside) in enumerate(zip(names, scripts, strict=True)):
        files = {inside: PARTS[inside]} | ({"data/account.js": PARTS["data/account.js"]} if i == 0 else {})
        if form == "zips":
            given.append(saved(tmp_path / f"{name}.zip", zipped(files)))
        else:
            folder = as_folder(tmp_path / name, files)
            given += [folder, folder / "data", folder / inside]
    for path in given:
        alone(path, handle="wren_k")


def test_old_parts_and_those_of_communities(tmp_path):
    names = ["data/tweet.js", "data/tweet-part1.js", "data/tweet-part2.js"]
    files = dict(zip(names, list(PARTS.values())[1:], strict=True))
    files = {k: v.replace(b"YTD.tweets", b"YTD.tweet") for k, v in files.items()}
    as_folder(tmp_path / "a", files)
    for name in (*names, "data", "."):
        alone(tmp_path / "a" / name)


def test_likes_in_parts_are_never_read(tmp_path):
    files = {"data/tweets.js": TWEETS.encode(), "data/like.js": private("like"), "data/like-part1.js": private("like")}
    alone(as_folder(tmp_path / "a", files))
    refusal(tmp_path / "a/data/like-part1.js")


# Zips and folders as programs make them


MAC = b"\x00\x05\x16\x07\x00\x02\x00\x00Mac OS X        " + bytes(40)
ACCOUNT = script("account", PRIVATE["account"])


@pytest.mark.parametrize(
    "files",
    [
        {"data\\tweets.js": TWEETS, "data\\account.js": ACCOUNT},
        {
            "twitter-2024\\data\\tweets.js": TWEETS,
            "twitter-2024\\data\\account.js": ACCOUNT,
            "twitter-2024\\Your archive.html": "<html>",
        },
        {".\\data\\tweets.js": TWEETS, ".\\data\\account.js": ACCOUNT},
        {"./data/tweets.js": TWEETS, "./data/account.js": ACCOUNT},
        {"__MACOSX/data/._tweets.js": MAC, "data/tweets.js": TWEETS, "data/account.js": ACCOUNT},
        {
            "__MACOSX/data/tweets.js": MAC,
            "__MACOSX/data/account.js": MAC,
            "data/tweets.js": TWEETS,
            "data/account.js": ACCOUNT,
        },
        {"data/._tweets.js": MAC, "data/tweets.js": TWEETS, "data/._account.js": MAC, "data/account.js": ACCOUNT},
        {"data/tweets.js": TWEETS, "data/account.js": ACCOUNT, "__MACOSX/data/tweets.js": MAC},
        {"a/__MACOSX/data/tweets.js": MAC, "a/data/tweets.js": TWEETS, "a/data/account.js": ACCOUNT},
        {"data/": b"", "data/tweets.js": TWEETS, "data/account.js": ACCOUNT, "data/tweets_media/": b""},
        {"tweets.js": TWEETS, "account.js": ACCOUNT},
        [("data/tweets.js", script("tweets", ITEMS[:1])), ("data/account.js", ACCOUNT), ("data/tweets.js", TWEETS)],
        [
            ("data/account.js", script("account", [{"account": {"username": "older"}}])),
            ("data/tweets.js", TWEETS),
            ("data/account.js", ACCOUNT),
        ],
        {"backup/a.zip": zipped({"data/tweets.js": TWEETS, "data/account.js": ACCOUNT})},
        {"b.zip": zipped({"c.zip": zipped({"data/tweets.js": TWEETS, "data/account.js": ACCOUNT})})},
    ],
    ids=[
        "backslashes",
        "backslashes and a folder",
        "a dot and backslashes",
        "a dot",
        "Mac first",
        "Mac first, of the same name",
        "Mac beside it",
        "Mac last",
        "Mac in a folder",
        "folders as entries",
        "no folder",
        "twice",
        "the account twice",
        "a zip in it",
        "two zips deep",
    ],
)
def test_zips_as_programs_make_them(tmp_path, files):
    timeline = alone(saved(tmp_path / "a.zip", zipped(files)), handle="wren_k")
    assert timeline.account.network == "x"


def test_of_two_entries_the_later_counts_even_if_it_is_smaller(tmp_path):
    data = zipped([("data/tweets.js", TWEETS), ("data/tweets.js", script("tweets", ITEMS[:1]))])
    reads(saved(tmp_path / "a.zip", data), ONE)


@pytest.mark.parametrize(
    "other", [{"data/x.txt": b"x"}, {"data/a.csv": b"a,b\n1,2\n"}, {"data/notes/b.md": b"# words of a page"}]
)
def test_a_folder_of_another_program_beside_the_script(tmp_path, other):
    folder = as_folder(tmp_path / "a", {"tweets.js": TWEETS.encode(), **other})
    alone(folder)
    alone(folder / "tweets.js")


def test_a_home_folder_is_no_archive(tmp_path):
    files = {"notes.txt": SECRET.encode(), "mail/inbox.mbox": SECRET.encode(), "data/db.sqlite": bytes(200)}
    assert SECRET not in refusal(as_folder(tmp_path / "home", files))


def test_links_that_lead_out_of_a_folder_are_not_followed(tmp_path):
    as_folder(tmp_path / "other", {"tweets.csv": f"text\n{SECRET}\n".encode()})
    folder = as_folder(tmp_path / "a", {"1.csv": f"text,id\n{ONE},1\n".encode()})
    os.symlink(tmp_path / "other", folder / "more")
    os.symlink(folder, folder / "again")
    try:
        assert SECRET not in texts(download(folder))
    except HuggingTweetsError:
        refusal(folder)


# The archive of 2012 to 2018


def grailbird(posts, name="tweets_2012_11"):
    items = []
    for p in posts:
        item = {k: v for k, v in shapes.v11(p, "text").items() if v is not None} | {
            "created_at": f"{p.time:%Y-%m-%d %H:%M:%S} +0000"
        }
        items.append({k: item[k] for k in item if k != "quoted_status"})
    return f"Grailbird.data.{name} = \n {json.dumps(items, indent=1)}"


def old_csv(posts):
    reply = "in_reply_to_status_id in_reply_to_user_id".split()
    names = ["tweet_id", *reply, "timestamp", "source", "text", "retweeted_status_id", "expanded_urls"]
    rows = [
        [
            p.id,
            "5" * p.reply,
            "8" * p.reply,
            f"{p.time:%Y-%m-%d %H:%M:%S} +0000",
            "an app",
            p.text,
            "77" * p.retweet,
            "https://example.org",
        ]
        for p in posts
    ]
    return shapes.table([dict(zip(names, r, strict=True)) for r in rows], quoting=1)


MONTHS = {
    "data/js/tweets/2012_12.js": grailbird(POSTS[1:], "tweets_2012_12"),
    "data/js/tweets/2012_11.js": grailbird(POSTS[:1]),
}
OLD = {
    **MONTHS,
    "data/js/payload_details.js": 'var payload_details =  {\n "tweets" : 3,\n "lang" : "en"\n}',
    "data/js/tweet_index.js": 'var tweet_index =  [ {\n "file_name" : "data/js/tweets/2012_11.js",\n "month" : 11\n} ]',
    "data/js/user_details.js": 'var user_details =  {\n "screen_name" : "wren_k",\n "bio" : "' + stranger() + '"\n}',
    "data/csv/.keep": "",
    "js/application.js": "var Grailbird = {};\nfunction f(a) {\n  return a;\n}\n" * 9,
    "css/application.css": "body { color: red }\n" * 9,
    "index.html": f"<!DOCTYPE html>\n<html><body>{stranger()}</body></html>",
    "README.txt": "# How to use your Twitter archive data\n" + stranger(),
    "tweets.csv": old_csv(POSTS),
}


@pytest.mark.parametrize("form", ["zip", "folder", "zip with a folder"])
@pytest.mark.parametrize("lacks", ["nothing", "tweets.csv", "months", "user_details"])
def test_an_archive_of_2012_to_2018(tmp_path, form, lacks):
    gone = {"nothing": [], "tweets.csv": ["tweets.csv"], "months": MONTHS, "user_details": ["data/js/user_details.js"]}[
        lacks
    ]
    files = {k: v.encode() for k, v in OLD.items() if k not in gone}
    if form == "zip with a folder":
        files = {f"1234_abcd/{k}": v for k, v in files.items()}
    path = as_folder(tmp_path / "old", files) if form == "folder" else saved(tmp_path / "old.zip", zipped(files))
    timeline = reads_or_refuses(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE])
    assert timeline is None or lacks in ("user_details", "months") or timeline.account.handle == "wren_k"


def test_the_table_of_an_old_archive_alone(tmp_path):
    reads(saved(tmp_path / "tweets.csv", old_csv(POSTS)), THREE, TWO, ONE, **NEWEST, retweets=[THREE])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("end", ["", ";\n"])
def test_a_lone_month_is_read_or_refused(tmp_path, encoding, end):
    path = saved(tmp_path / "2012_11.js", (grailbird(POSTS) + end).encode(encoding))
    reads_or_refuses(path, THREE, TWO, ONE, **NEWEST, retweets=[THREE])


@pytest.mark.parametrize(
    "name", ["data/js/user_details.js", "data/js/tweet_index.js", "data/js/payload_details.js", "js/application.js"]
)
def test_other_scripts_of_an_old_archive_are_refused(tmp_path, name):
    refusal(saved(tmp_path / name.split("/")[-1], OLD[name]))


# Archives of Mastodon and Bluesky


ACTOR = {
    "@context": ["https://www.w3.org/ns/activitystreams"],
    "type": "Person",
    "preferredUsername": "wren_k",
    "name": "Wren K.",
}
OUTBOX = {
    "outbox.json": json.dumps(shapes.outbox(POSTS)),
    "actor.json": json.dumps(ACTOR | {"summary": stranger()}),
    "likes.json": json.dumps(
        {
            "id": "likes.json",
            "type": "OrderedCollection",
            "orderedItems": ["https://o.example/users/otto/statuses/1"] * 9,
        }
    ),
    "bookmarks.json": json.dumps(
        {"id": "bookmarks.json", "type": "OrderedCollection", "orderedItems": ["https://o.example/a"] * 9}
    ),
    "avatar.png": "\x89PNG",
}


@pytest.mark.parametrize(
    "form", ["archive.zip", "archive.tar.gz", "archive.tar", "archive.tgz", "folder", "zip with a folder.zip"]
)
def test_an_archive_of_mastodon(tmp_path, form):
    files = {f"a/{k}": v for k, v in OUTBOX.items()} if "with" in form else OUTBOX
    if form == "folder":
        path = as_folder(tmp_path / form, {k: v.encode() for k, v in files.items()})
    else:
        data = zipped(files) if form.endswith("zip") else shapes.tarred(files, "w" if form.endswith("tar") else "w:gz")
        path = saved(tmp_path / form, data)
    try:
        timeline = download(path)
    except HuggingTweetsError:
        refusal(path)
        return
    assert [t.text for t in timeline if not t.retweet] == [TWO, ONE]
    assert [t.reply for t in timeline if not t.retweet] == [True, False]
    assert timeline.account.handle.split("@")[0] == "wren_k"
    assert clean(timeline).counts.kept == 2


@pytest.mark.parametrize("form", ["zip", "tar"])
def test_an_empty_archive_of_mastodon_is_refused(tmp_path, form):
    files = {"outbox.json": "{}", "actor.json": "{}", "likes.json": "{}"}
    refusal(saved(tmp_path / f"archive.{form}", zipped(files) if form == "zip" else shapes.tarred(files)))


@pytest.mark.parametrize("name", ["repo.car", "renamed.bin", "no-ending"])
@pytest.mark.parametrize("cut_off", [False, True])
def test_a_bluesky_repository_is_read_or_the_handle_asked_for(tmp_path, name, cut_off):
    head = b"\x3a\xa2eroots\x81\xd8\x2a\x58\x25\x00\x01\x71\x12\x20" + bytes(32) + b"gversion\x01"
    block = (
        b"\x01\x71\x12\x20" + bytes(32) + b"\xa2dtext\x78\x2f" + ONE.encode()[:47] + b"\x65$typersapp.bsky.feed.post"
    )
    data = head + bytes([len(block)]) + block
    told = refusal(saved(tmp_path / name, data[:-9] if cut_off else data))
    assert "handle" in told


def test_any_archive_adds_up(tmp_path):
    "downloaded = retweets + short + kept, of an archive with every kind of tweet."
    said = [
        "RT @otto: " + stranger(),
        "one two",
        "@otto yes",
        "",
        "https://t.co/x",
        "#tea #salt #tide",
        ONE,
        "今日はとても天気がいいので",
        "&lt;3",
    ]
    items = [archived(Post(t, str(i), POSTS[0].time)) for i, t in enumerate(said)]
    counts = clean(download(saved(tmp_path / "a.zip", zipped(archive(items))))).counts
    assert (counts.downloaded, counts.retweets, counts.short, counts.kept) == (9, 1, 6, 2)
