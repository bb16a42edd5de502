"The rules of cleaning, the counts, and the corpus on disk."

import html
import json
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from runs import python

from huggingtweets import Account, Corpus, HuggingTweetsError, Timeline, Tweet, clean
from huggingtweets.corpus import Counts, Part, clean_text, is_short

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
        # entities encoded twice, or more often
        ("tea &amp;amp; tide &amp;lt;3", "tea & tide <3"),
        ("&amp;amp;amp;quot;tea&amp;#39;s&amp;#x22;", '"tea\'s"'),
        ("&#38;lt; &#x26;amp;gt;", "< >"),
        ("&amp;eacute;t&amp;eacute;", "été"),
        ("tea &amp; tide; B&amp;B; x", "tea & tide; B&B; x"),
        ("?a=1&amp;copy=2&amp;lt=3", "?a=1&copy=2&lt=3"),
        # markers
        ("<|startoftext|>tea and tide<|endoftext|>", "tea and tide"),
        ("tea https://t.co/x<|endoftext|><|startoftext|>tide", "tea tide"),
        ("<|im_start|>user&lt;|im_end|&gt; tea", "user tea"),
        ("a <| b |> c <|two words|>", "a <| b |> c <|two words|>"),
    ],
)
def test_texts_are_cleaned_by_the_rules(text, cleaned):
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("見た https://t.co/AbCdEfGhIj「とても 良い」 みんな", "見た「とても 良い」 みんな"),
        ("見たhttps://t.co/AbCdEfGhIjすごい", "見たすごい"),
        ("see https://t.co/AbCdEfGhIj猫", "see 猫"),
        ("見た https://t.co/AbCdEfGhIjABCの話", "見た ABCの話"),
        ("見た https://t.co/AbCdEfGhIj#猫 と", "見た#猫 と"),
        ("見た https://t.co/AbCdEfGhIj😂すごい", "見た😂すごい"),
        ("見た https://t.co/AbCdEfGhIj…すごい", "見た…すごい"),
        ("https://t.co/AbCdEfGhIjすごい", "すごい"),
        ("看 https://a.cn/x?y=1，很好。", "看，很好。"),
        ("看（https://a.cn/x）很好", "看很好"),
        ("ดู https://example.com/aดีมาก", "ดูดีมาก"),
        ("보세요 https://t.co/AbCdEfGhIj정말 좋아요", "보세요 정말 좋아요"),
        ("voir https://t.co/AbCdEfGhIjécoute", "voir écoute"),
        ("см. https://t.co/AbCdEfGhIjсмотри", "см. смотри"),
        ("http://a.jp/xｆｕｌｌ", "ｆｕｌｌ"),
        ("見た https://例え.jp/x を", "見た を"),
        ("https://を付ける", "を付ける"),
        # letters of other alphabets may be part of an address, and so may signs that are glued to it
        ("see https://a.fr/wiki/Café now", "see now"),
        ("см. https://ru.example/wiki/Чай сюда", "см. сюда"),
        ("see https://t.co/AbCdEfGhIj😂 now", "see now"),
        ("see https://t.co/AbCdEfGhIj… now", "see now"),
    ],
)
def test_a_link_ends_where_a_script_without_blanks_begins(text, cleaned):
    assert clean_text(text) == cleaned


@pytest.mark.parametrize(
    "text, cleaned",
    [
        ("tea (https://t.co/x) now", "tea now"),
        ("tea (https://t.co/x).", "tea."),
        ("tea ( https://t.co/x ) now", "tea now"),
        ("tea [https://t.co/x], now", "tea, now"),
        ("tea <https://t.co/x> now", "tea now"),
        ("tea &lt;https://t.co/x&gt; now", "tea now"),
        ("tea “https://t.co/x” now", "tea now"),
        ("茶「https://a.jp/x」だ", "茶だ"),
        ("tea ((https://t.co/x)) now", "tea now"),
        ("tea (https://t.co/x https://t.co/y) now", "tea now"),
        ("(see https://t.co/x), now", "(see), now"),
        ("(see https://t.co/x and https://t.co/y) now", "(see and) now"),
        (":) (see https://t.co/x) now", ":) (see) now"),
        ("“tea https://t.co/x” now", "“tea” now"),
        ("[tea](https://t.co/x) now", "[tea] now"),
        ("tea(https://t.co/x)now", "tea now"),
        ("(https://a.b/wiki/Tide_(soap)) now", "now"),
        ("https://a.b/wiki/Tide_(soap) now", "now"),
        ("tea https://t.co/x) now", "tea now"),
        ("tea (https://t.co/x now", "tea ( now"),
        ("sad :( https://t.co/x ) now", "sad :( ) now"),
        ("I <3 https://t.co/x> now", "I <3 now"),
    ],
)
def test_brackets_go_with_a_link_or_close_after_it(text, cleaned):
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
        # scripts without blanks
        ("今日はとても寒い", False),
        ("今天很冷。", False),
        ("วันนี้หนาวมาก", False),
        ("ມື້ນີ້ໜາວຫຼາຍ", False),
        ("ថ្ងៃនេះត្រជាក់", False),
        ("ဒီနေ့အေးတယ်", False),
        ("དེ་རིང་གྲང་མོ།", False),
        ("はい", True),
        ("草", True),
        ("@you はい", True),
        ("はい！！！😂😂", True),
        ("コーヒー", True),
        ("コーヒー 飲む", False),
        ("ｺｰﾋｰ", True),
        ("はい Tokyo tea", False),
        ("@you寒いですね", False),
        ("＠you 寒いですね", False),
        ("#寒い", True),
        ("#寒い日が続く、", True),
        ("#寒い 日が続く", False),
        ("今も#寒い日", True),
        ("今日も寒い#冬", False),
        ("http寒い", True),
        # blanks divide words in Korean, and in what only holds a letter or two of another script
        ("오늘은 추워요", True),
        ("오늘은 정말 추워요", False),
        ("오늘은#정말 춥고 추워요", True),
        ("ok ¯\\_(ツ)_/¯", True),
        ("no (ノಠ益ಠ)ノ彡┻━┻", True),
        ("ヽ༼ຈل͜ຈ༽ﾉ ok", True),
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
    [
        "' ' * n + 'x'",
        "'http' * (n // 4)",
        "'https://' * (n // 8) + ' x'",
        "'\\n' * n + 'x'",
        "'&' * n",
        "'a ' * (n // 2)",
        "'https://t.co/AbCdEfGhIj今' * (n // 25)",
        "'(a https://t.co/x) ' * (n // 20)",
        "'(' * n + 'https://a' + ')' * n",
        "'&' + 'amp;' * n",
        "'<|' * n",
        "'https://' + 'a.' * n + '今'",
        "'今a@' * n",
    ],
    ids=[
        "blanks",
        "http",
        "urls",
        "breaks",
        "entities",
        "words",
        "glued",
        "brackets",
        "nested",
        "amp",
        "markers",
        "labels",
        "mentions",
    ],
)
def test_cleaning_takes_time_in_proportion_to_the_text(text):
    # Where time grows with the square this takes many minutes, and is ended.
    done = python(
        f"""if True:
        import resource
        from huggingtweets.corpus import clean_text, is_short
        resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
        n = 1_000_000
        clean_text({text}), clean_text({text}, True), is_short({text}, 10**9)
        print("cleaned")"""
    )
    assert done.stdout == "cleaned\n", done.stderr or "stopped after 120 s"


@few
@given(
    st.text(st.characters(codec="utf-8", max_codepoint=0xDFF), max_size=30).map(
        lambda t: re.sub(r"[()\[\]{}<>«»&\0]", "", t)
    ),
    st.sampled_from(
        ["", " ", "\n ", "https://t.co/x", " HTTPS://T.CO/AbCdEfGhIj ", "http://a.b/c?d", "https://", "@you ", "#tag "]
    ),
    st.sampled_from(["", "now", " https://t.co/AbCdEfGhIj", "! ", "\u2028", "😂", "—"]),
)
def test_texts_with_blanks_between_words_are_cleaned_and_counted_as_ever(text, link, end):
    whole = f"{text}{link}{end} {text}"
    if re.search(r"t\.co/[a-z0-9@#]*[^\W\x00-\x7f]", whole, re.IGNORECASE):  # there X's own links end
        return
    cleaned = " ".join(re.sub(r"(?<!\s)\s*https?://\S+", "", whole, flags=re.IGNORECASE).split())
    assert clean_text(whole) == cleaned
    own = [w for w in cleaned.split() if not re.search("http|[@#]", w)]
    assert is_short(cleaned) == (len(own) < 3) == is_short(cleaned, by_blanks=True)


@few
@given(st.text(max_size=20), st.sampled_from(["<", "&lt;", "&", "'", '"', "&#39;"]), st.integers(2, 5))
def test_entities_may_be_encoded_any_number_of_times(text, sign, times):
    often = once = html.escape(text + sign + text)
    for _ in range(times - 1):
        often = html.escape(often)
    assert clean_text(often) == clean_text(once)


ALPHABETS = st.sampled_from(["今日は寒いですね", "我们喝茶", "กขคง", "ະດມນ", "အမန"])
LETTERS = ALPHABETS.flatmap(lambda a: st.text(st.sampled_from(a), min_size=3, max_size=20))


@few
@given(
    LETTERS,
    LETTERS,
    st.sampled_from(["https://t.co/AbCdEfGhIj", "http://a.jp/x", "https://www.a.jp/x?y=(z)"]),
    st.sampled_from(["", " ", "\n"]),
)
def test_no_word_after_a_link_is_lost(before, after, link, blank):
    assert clean_text(f"{before}{blank}{link}{after}") == before + after


@few
@given(LETTERS)
def test_every_letter_of_a_script_without_blanks_counts(text):
    for glued in (text, f"@you{text}", f"{text}#tag", f"@you {text} #tag https"):
        assert not is_short(glued, len(text)) and is_short(glued, len(text) + 1)


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


def test_one_tweet_of_thousands_in_a_script_without_blanks_is_short():
    english = ["one two three"] * 5000
    corpus = clean(timeline(*english, "今日はとても寒い"))
    assert corpus.counts == Counts(5001, 0, 1, 5000) and set(corpus.texts) == {"one two three"}
    corpus = clean(
        timeline(
            *english, "今日はとても寒い", "今日は とても 寒い", "明日もとても寒い", Tweet("RT @you: 寒い", retweet=True)
        )
    )
    assert corpus.counts == Counts(5004, 1, 0, 5003)


def test_duplicates_are_dropped_and_counted_when_asked():
    corpus = clean(timeline("one two three", "one  two\nthree", "four five six"), drop_duplicates=True)
    assert corpus.counts == Counts(3, 0, 0, 2, 1) and corpus.texts == ["one two three", "four five six"]
    assert ["Duplicates", "1"] in corpus.table()


@pytest.mark.parametrize("min_words, kept", [(0, 3), (1, 3), (2, 2), (3, 1), (4, 0)])
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


def test_an_empty_text_is_short_whatever_is_asked_for():
    link, handle = Tweet("https://t.co/x"), Tweet("@ada")
    counts = clean(Timeline(Account("wren"), [link, handle]), min_words=0).counts
    assert (counts.short, counts.kept) == (1, 1)
