"What people type and paste, and which account it means."

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from huggingtweets import HuggingTweetsError, download
from huggingtweets.sources.addresses import Address, parse

PLC = "did:plc:z72i7hdynmk6r22z27h6tvur"


def x(handle):
    return Address("x", handle)


def bluesky(handle):
    return Address("bluesky", handle)


def mastodon(handle, server):
    return Address("mastodon", handle, server)


KNOWN = {
    "mastodon.social/@Gargron": Address("mastodon", "gargron", "https://mastodon.social"),
    "www.mastodon.social/@Gargron/1234": Address("mastodon", "gargron", "https://www.mastodon.social"),
    "@jack": x("jack"),
    "  @Jack\n": x("jack"),
    "\u2068@jack\u2069": x("jack"),  # as copied from X's app
    "\u202a@jack\u202c": x("jack"),
    "\ufeff@ja\u200bck\u200e": x("jack"),
    "@_": x("_"),
    "@fifteen_letters": x("fifteen_letters"),
    "x:jack": x("jack"),
    "X:@Jack": x("jack"),
    "twitter:jack": x("jack"),
    "x:https://twitter.com/jack": x("jack"),
    "https://x.com/jack": x("jack"),
    "HTTPS://X.COM/JACK": x("jack"),
    "http://www.twitter.com/Jack/": x("jack"),
    "https://mobile.twitter.com/jack?lang=de": x("jack"),
    "https://x.com/jack/status/20?s=46&t=abc#m": x("jack"),
    "https://x.com/jack/with_replies": x("jack"),
    "https://x.com/@jack": x("jack"),
    "x.com/jack": x("jack"),
    "www.twitter.com/jack/": x("jack"),
    "https://nitter.net/jack": x("jack"),
    "bsky.app": bluesky("bsky.app"),
    "jay.bsky.team": bluesky("jay.bsky.team"),
    "@Jay.bsky.Team": bluesky("jay.bsky.team"),
    "\u2068@jay.bsky.team\u2069": bluesky("jay.bsky.team"),
    "bluesky:jay.bsky.team": bluesky("jay.bsky.team"),
    "bsky:@jay.bsky.team": bluesky("jay.bsky.team"),
    "x.com": bluesky("x.com"),  # a domain alone is a handle
    "@münchen.example": bluesky("xn--mnchen-3ya.example"),
    PLC: bluesky(PLC),
    "did:web:blog.example.com": bluesky("did:web:blog.example.com"),
    "did:web:localhost%3A2583": bluesky("did:web:localhost%3A2583"),
    f"bluesky:{PLC}": bluesky(PLC),
    "https://bsky.app/profile/jay.bsky.team": bluesky("jay.bsky.team"),
    "https://bsky.app/profile/jay.bsky.team/": bluesky("jay.bsky.team"),
    "https://bsky.app/profile/jay.bsky.team/post/3jzfcijpj2z2a?ref=x": bluesky("jay.bsky.team"),
    f"https://bsky.app/profile/{PLC}": bluesky(PLC),
    f"https://bsky.app/profile/{PLC.replace(':', '%3A')}/post/3jzfcijpj2z2a": bluesky(PLC),
    "bsky.app/profile/jay.bsky.team": bluesky("jay.bsky.team"),
    "at://jay.bsky.team": bluesky("jay.bsky.team"),
    f"at://{PLC}/app.bsky.feed.post/3jzfcijpj2z2a": bluesky(PLC),
    "@Gargron@Mastodon.social": mastodon("gargron", "https://mastodon.social"),
    "Gargron@mastodon.social": mastodon("gargron", "https://mastodon.social"),
    "\u2068@Gargron@mastodon.social\u2069": mastodon("gargron", "https://mastodon.social"),
    "mastodon:gargron@mastodon.social": mastodon("gargron", "https://mastodon.social"),
    "mastodon:https://mastodon.social/@Gargron": mastodon("gargron", "https://mastodon.social"),
    "@a.b-c@social.example": mastodon("a.b-c", "https://social.example"),
    "@me@münchen.social": mastodon("me", "https://xn--mnchen-3ya.social"),
    "@me@localhost:3000": mastodon("me", "https://localhost:3000"),
    "https://mastodon.social/@Gargron": mastodon("gargron", "https://mastodon.social"),
    "https://mastodon.social/@Gargron/": mastodon("gargron", "https://mastodon.social"),
    "https://Mastodon.social/@Gargron/109393847?x=1#y": mastodon("gargron", "https://mastodon.social"),
    "https://mastodon.social/users/Gargron/statuses/1": mastodon("gargron", "https://mastodon.social"),
    "https://mastodon.social/web/@Gargron": mastodon("gargron", "https://mastodon.social"),
    "https://mastodon.social/deck/@Gargron": mastodon("gargron", "https://mastodon.social"),
    "https://mstdn.example/@Gargron@mastodon.social": mastodon("gargron", "https://mastodon.social"),
    "https://user:password@mastodon.social/@Gargron": mastodon("gargron", "https://mastodon.social"),
    "http://127.0.0.1:3000/@alice": mastodon("alice", "http://127.0.0.1:3000"),
    "http://[::1]:3000/@alice": mastodon("alice", "http://[::1]:3000"),
    "community:Someone": Address("community", "someone"),
    "Community:@someone": Address("community", "someone"),
    "community:https://x.com/someone": Address("community", "someone"),
}


@pytest.mark.parametrize("text", KNOWN)
def test_what_people_paste_is_the_account_it_means(text):
    assert parse(text) == KNOWN[text]


@pytest.mark.parametrize(
    "text",
    [
        "someone",
        "tweets.csv",
        "TWEETS.CSV",
        "me.csv.gz",
        "twitter-2024.zip",
        "tweets.js",
        "a.parquet",
        "folder/tweets.csv",
        "./jack.bsky.social",
        "../x",
        "/home/me/tweets.csv",
        "~/tweets.csv",
        r"C:\Users\me\tweets.csv",
        "C:/tweets.csv",
        r"x:\tweets.csv",
        "x:/tweets.csv",
        "",
        " ",
        "x:",
        "12.5",
        "1.2.3.4",
        "two words",
        "a,b",
        ".",
        "..",
        ".csv",
        "no_such.domain_",
        "https",
        "\u2068\u2069",
        "@someone@server/path",
    ],
)
def test_files_and_words_are_no_account(text):
    assert parse(text) is None


@pytest.mark.parametrize(
    "text",
    [
        "@",
        "@sixteen_letters_",
        "@no-dashes",
        "@müller",
        "x:jay.bsky.team",
        "x:a b",
        "https://x.com",
        "https://x.com/home",
        "https://x.com/i/lists/1",
        "https://www.threads.net/@zuck",
        "tiktok.com/@someone",
        "https://youtube.com/@someone",
        "https://twitter.com/search?q=jack",
        "https://bsky.app/search",
        "https://bsky.app/profile",
        "https://bsky.app/profile/jay",
        "https://x.com/a-b",
        "did:plc:short",
        "did:key:zQ3shokFTS3brHcDQrn82RUDfCZESWL1ZdCEJwekUDPQiYBme",
        "did:",
        "bluesky:jay",
        "bluesky:did:plc:1",
        "@-.example",
        "mastodon:someone",
        "mastodon:@server.example",
        "@some one@server.example",
        "@a@b@c",
        "@someone@-bad-",
        "@a@b:port",
        "https://mastodon.social",
        "https://mastodon.social/about",
        "https://mastodon.social/@",
        "https://mastodon.social/@a%2Fb",
        "x:https://mastodon.social/@Gargron",
        "mastodon:https://x.com/jack",
        "bluesky:https://x.com/jack",
        "https://",
        "https://[",
        "http://[::1/@a",
        "http://]/@a",
        "https://a\u2100b/@someone",
        "at://",
        "at://[",
        "http://x.com:port/@someone@[",
        "community:someone@server",
        "community:a.b",
    ],
)
def test_what_cannot_be_an_account_says_how_one_looks(text):
    with pytest.raises(
        HuggingTweetsError,
        match=r"can't be an account there\. It looks like this: |isn't a link to a profile\. Open the account's",
    ):
        parse(text)


_STARTS = st.sampled_from(
    [
        "",
        "@",
        "x:",
        "bsky:",
        "mastodon:",
        "community:",
        "https://",
        "HTTP://",
        "at://",
        "did:plc:",
        "did:web:",
        "x:https://",
    ]
)
_PIECES = st.sampled_from(
    [
        "@",
        ":",
        "/",
        "//",
        ".",
        "https://",
        "x.com",
        "bsky.app",
        "profile",
        "users",
        "web",
        "[",
        "]",
        "[::1]",
        "%2F",
        "%00",
        "%ff",
        "%",
        "?",
        "#",
        "\\",
        "\0",
        "\u2100",
        "\u2068",
        "ü",
        "ß",
        "\ud800",
        "。",
        " ",
        "\n",
        "-",
        "_",
        "a",
        "someone",
        "server.example",
        "xn--",
        "csv",
        "1",
        "9" * 70,
    ]
)


@settings(max_examples=500)
@given(_STARTS, st.lists(_PIECES | st.text(max_size=2), max_size=10).map("".join))
def test_no_text_breaks_the_parser(start, text):
    try:
        found = parse(start + text)
    except HuggingTweetsError:
        return
    assert found is None or (found.network in ("x", "bluesky", "mastodon", "community") and found.handle and str(found))


@given(st.sampled_from(list(KNOWN.values())))
def test_what_an_address_is_shown_as_means_the_same(address):
    if not address.server.startswith("http://"):
        assert parse(str(address)) == address


@pytest.mark.parametrize(
    "name", ["@jack", "jay.bsky.team", "@Gargron@mastodon.social", "did:web:example.com", "community:someone"]
)
def test_a_file_that_looks_like_an_account_is_read_as_a_file(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    Path(name).write_text("a first line of mine\nand the second one\n", encoding="utf-8")
    assert [t.text for t in download(name)] == ["a first line of mine", "and the second one"]
    assert download(Path(name)).account.network == "file"


def test_a_bare_word_lists_the_forms(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HuggingTweetsError) as e:
        download("someone")
    for form in ("'someone'", "@someone for X", "someone.bsky.social", "@someone@server", "community:someone"):
        assert form in str(e.value)


@pytest.mark.parametrize(
    "address", ["no such file.csv", "nowhere/tweets.csv", "~nobody/tweets", "a\0b", "x" * 5000, ""]
)
def test_what_is_nothing_at_all_lists_what_can_be_read(address, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HuggingTweetsError, match=r"can be read: .*Mastodon account|There is no file"):
        download(address)


def test_what_was_typed_does_not_come_back_whole():
    with pytest.raises(HuggingTweetsError) as e:
        download(f"@{'x' * 3000}")
    assert len(str(e.value)) < 300


def test_an_impossible_account_is_refused_before_anything_is_asked():
    with pytest.raises(HuggingTweetsError, match="can't be an account there"):
        download(["@fine@127.0.0.1:9", "@sixteen_letters_"])
    with pytest.raises(HuggingTweetsError, match="isn't a link to a profile"):
        download("https://x.com/home")


@pytest.mark.parametrize("typed", ["https://me:s3cret@tide.example/", "https://tide.example/feed?token=s3cret"])
def test_a_link_that_is_none_is_shown_without_its_password(typed):
    with pytest.raises(HuggingTweetsError, match=r"'https://tide\.example/[a-z]*' isn't a link to a profile"):
        parse(typed)
