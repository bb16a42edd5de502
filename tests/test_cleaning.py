"The rules of cleaning, the counts, and the corpus on disk."

import html
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from makers import run_python

from huggingtweets import Account, Corpus, HuggingTweetsError, Timeline, Tweet, clean
from huggingtweets.cleaning import Counts, Part, clean_text, is_short

few = settings(max_examples=60, deadline=None)
# Drawn often: what the rules look at.
PIECES = st.lists(
    st.one_of(
        st.text(max_size=8),
        st.sampled_from(
            [
                "http://",
                "https://t.co/x",
                "HTTPS://T.CO",
                " ",
                "\n",
                "\r\n",
                "\u2028",
                "\x85",
                "\x1c",
                "&amp;",
                "&#10;",
                "&lt;",
                "RT @",
                "@you",
                "#tag",
                "http",
                "\0",
                "\ud83d",
                "\ude00",
                "&#x68;ttp://a",
                "\u200b",
                "\u3000",
                "://",
            ]
        ),
    ),
    max_size=12,
).map("".join)


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("Salt &amp; tide", "Salt & tide"),
        ("&lt;b&gt; &quot;q&quot; &#39;s", '<b> "q" \'s'),
        ("look https://t.co/abc", "look"),
        ("look \n https://t.co/abc now", "look now"),
        ("look https://t.co/a HTTP://T.CO/b done", "look done"),
        ("glued:https://t.co/abc done", "glued: done"),
        ("https://t.co/abc", ""),
        ("http is a word, http:// too", "http is a word, http:// too"),
        ("  much \t\u3000 space\u00a0here  ", "much space here"),
        ("one\ntwo\r\n\r\nthree", "one two three"),
        ("ftp://stays.example", "ftp://stays.example"),
        ("&#104;ttps://t.co/x hidden", "hidden"),
        ("", ""),
        (" \n ", ""),
        ("🦊🦊 سلام", "🦊🦊 سلام"),
    ],
)
def test_texts_are_cleaned_by_the_rules(text, cleaned):
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("one\ntwo", "one\ntwo"),
        ("one\r\ntwo\rthree", "one\ntwo\nthree"),
        ("one \n\n\n\n two", "one\n\ntwo"),
        ("\n\none  two\n", "one two"),
        ("one\nhttps://t.co/a\ntwo", "one\ntwo"),
        ("one\u2028two", "one\ntwo"),
    ],
)
def test_line_breaks_are_kept_when_asked(text, cleaned):
    assert clean_text(text, keep_line_breaks=True) == cleaned


@pytest.mark.parametrize(
    "text, short",
    [
        ("one two three", False),
        ("one two", True),
        ("", True),
        ("one two @you", True),
        ("one two #tag", True),
        ("one two http", True),
        ("one two three @you #tag", False),
        ("a@b c#d e", True),
        ("😀 😀", True),
        ("😀 🎉 🚀", False),
        ("سلام دنیا خوب", False),
    ],
)
def test_short_texts_have_fewer_than_three_words_of_their_own(text, short):
    assert is_short(text) == short


@few
@given(PIECES, st.booleans())
def test_no_url_odd_blank_or_surrogate_is_left(text, keep):
    out = clean_text(text, keep)
    assert not re.search(r"https?://\S", out, re.IGNORECASE)
    assert out == out.strip() and "  " not in out and not re.search(r"[^\S \n]", out)
    assert keep or "\n" not in out
    assert "\n\n\n" not in out and " \n" not in out and "\n " not in out
    assert "\0" not in out
    out.encode()


@few
@given(PIECES, st.booleans())
def test_cleaning_twice_changes_nothing_where_no_entity_is_left(text, keep):
    once = clean_text(text, keep)
    if html.unescape(once) == once:
        assert clean_text(once, keep) == once


@few
@given(PIECES)
def test_keeping_line_breaks_changes_nothing_else(text):
    assert clean_text(text, True).split() == clean_text(text).split()


@pytest.mark.parametrize(
    "text",
    ["' ' * n + 'x'", "'http' * (n // 4)", "'https://' * (n // 8) + ' x'", "'\\n' * n + 'x'", "'&' * n", "'a ' * (n // 2)"],
    ids=["blanks", "http", "urls", "breaks", "entities", "words"],
)
def test_cleaning_takes_time_in_proportion_to_the_text(text):
    # Where time grows with the square this takes many minutes, and is ended.
    done = run_python(
        f"""if True:
        import resource
        from huggingtweets.cleaning import clean_text
        resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
        n = 1_000_000
        clean_text({text}), clean_text({text}, True)
        print("cleaned")"""
    )
    assert done.stdout == "cleaned\n", done.stderr or "stopped after 120 s"


def timeline(*tweets, handle="me"):
    return Timeline(Account(handle), [t if isinstance(t, Tweet) else Tweet(t) for t in tweets])


def test_counts_say_what_became_of_every_tweet():
    corpus = clean(
        timeline(
            "one two three",
            Tweet("RT @you: their own words", retweet=True),
            "one two",
            "one two three",
            "four five six",
        )
    )
    assert corpus.counts == Counts(5, 1, 1, 3, None) and len(corpus) == 3
    assert corpus.texts == ["one two three", "one two three", "four five six"]
    assert corpus.characters == sum(map(len, corpus.texts))


def test_duplicates_are_dropped_and_counted_when_asked():
    corpus = clean(timeline("one two three", "one  two\nthree", "four five six"), drop_duplicates=True)
    assert corpus.counts == Counts(3, 0, 0, 2, 1) and corpus.texts == ["one two three", "four five six"]
    assert ["Duplicates", "1"] in corpus.table()


@pytest.mark.parametrize("min_words, kept", [(0, 4), (1, 3), (2, 2), (3, 1), (4, 0)])
def test_the_least_number_of_words_can_be_set(min_words, kept):
    assert clean(timeline("", "one", "one two", "one two three"), min_words=min_words).counts.kept == kept


@pytest.mark.parametrize("n", [0, 1, 100])
def test_timelines_of_every_size_are_cleaned_and_stored(tmp_path, n):
    corpus = clean(timeline(*["one two three"] * n))
    assert corpus.counts == Counts(n, 0, 0, n)
    corpus.save(tmp_path)
    assert Corpus.load(tmp_path).texts == ["one two three"] * n


def test_cleaning_nothing_at_all_is_refused():
    with pytest.raises(HuggingTweetsError, match="at least one timeline"):
        clean([])


@few
@given(
    st.lists(st.lists(st.builds(Tweet, PIECES, retweet=st.booleans()), max_size=12), min_size=1, max_size=3),
    st.booleans(),
    st.booleans(),
    st.integers(0, 4),
)
def test_every_tweet_is_counted_once(tmp_path_factory, accounts, keep, drop, min_words):
    corpus = clean([timeline(*tweets, handle=f"n{i}") for i, tweets in enumerate(accounts)], keep, drop, min_words)
    for part, tweets in zip(corpus.parts, accounts, strict=True):
        c = part.counts
        assert c.downloaded == len(tweets) == c.retweets + c.short + c.kept + (c.duplicates or 0)
        assert c.kept == len(part.texts) and c.retweets == sum(t.retweet for t in tweets)
        assert (c.duplicates is None) != drop
        assert not drop or len(set(part.texts)) == len(part.texts)
    folder = tmp_path_factory.mktemp("corpus")
    corpus.save(folder)
    back = Corpus.load(folder)
    assert [(p.account, p.texts, p.counts) for p in back.parts] == [
        (p.account, p.texts, p.counts) for p in corpus.parts
    ]
    assert back.keep_line_breaks == keep and repr(back) == repr(corpus)


def test_accounts_that_share_a_handle_stay_apart(tmp_path):
    parts = [Part(Account("me", n), [f"one two {n}"], Counts(1, 0, 0, 1)) for n in ("x", "bluesky")]
    Corpus(parts).save(tmp_path)
    assert [(p.account.network, p.texts) for p in Corpus.load(tmp_path).parts] == [
        ("x", ["one two x"]),
        ("bluesky", ["one two bluesky"]),
    ]


def test_the_table_has_one_column_an_account():
    table = clean([timeline("one two three", handle="a"), timeline("one two", "x", handle="b")]).table()
    assert table == [
        ["", "@a", "@b"],
        ["Tweets downloaded", "1", "2"],
        ["Retweets", "0", "0"],
        ["Short tweets", "0", "2"],
        ["Tweets kept", "1", "0"],
        ["Characters", "13", "0"],
    ]


@few
@given(st.text(), st.sampled_from(["", "<script>alert(1)</script>", "</td><script src=x>", "<SCRIPT\n>"]))
def test_nothing_in_a_corpus_becomes_markup(text, attack):
    evil = text + attack + text
    corpus = Corpus([Part(Account(evil, evil, evil, evil), [evil])])
    assert "<script" not in corpus._repr_html_().lower()


ROW = json.dumps({"account": "me", "text": "one two three"}) + "\n"
ABOUT = {
    "accounts": [{"handle": "me", "network": "x", "name": "", "avatar": "", "counts": {"downloaded": 2, "kept": 2}}]
}


def about(**changes):
    return json.dumps({"accounts": [{**ABOUT["accounts"][0], **changes}]})


@pytest.mark.parametrize(
    "file, content",
    [
        *[
            (f, c)
            for f in ("corpus.jsonl", "corpus.json")
            for c in (None, "", "not json", "[]", "null\n", "[" * 100_000, "\ufffe\0")
        ],
        ("corpus.jsonl", ROW),
        ("corpus.jsonl", ROW * 3),
        ("corpus.jsonl", ROW + ROW[:20]),
        ("corpus.jsonl", ROW + ROW.replace('"me"', '"you"')),
        ("corpus.jsonl", ROW + '{"account": "me", "text": 5}\n'),
        ("corpus.jsonl", ROW + "[]\n"),
        ("corpus.jsonl", ROW + '{"account": "me"}\n'),
        ("corpus.json", "{}"),
        ("corpus.json", '{"accounts": null}'),
        ("corpus.json", '{"accounts": ["me"]}'),
        ("corpus.json", about(counts=None)),
        ("corpus.json", about(counts={"kept": "two"})),
        ("corpus.json", about(counts={"likes": 2})),
        ("corpus.json", about(counts={"kept": -1})),
    ],
)
def test_a_missing_or_damaged_file_is_told(tmp_path, file, content):
    clean(timeline("one two three", "one two three")).save(tmp_path)
    (tmp_path / file).unlink()
    if content is not None:
        (tmp_path / file).write_text(content, encoding="utf-8")
    with pytest.raises(HuggingTweetsError) as caught:
        Corpus.load(tmp_path)
    message = str(caught.value)
    assert str(tmp_path / "corpus.json") in message and "Make the bot again" in message


def test_a_corpus_keeps_its_timelines_beside_it(tmp_path):
    clean([timeline("one two three", handle="a"), timeline("RT", handle="b")]).save(tmp_path)
    assert sorted(f.name for f in tmp_path.iterdir()) == [
        "corpus.json",
        "corpus.jsonl",
        "timeline.json",
        "timeline.parquet",
    ]
    lines = [json.loads(line) for line in (tmp_path / "corpus.jsonl").read_text(encoding="utf-8").splitlines()]
    assert lines == [{"account": "a", "text": "one two three"}]
