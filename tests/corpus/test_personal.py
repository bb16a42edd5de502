"""Personal details in texts: what is found, what isn't, and what becomes of tweets that have them."""

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from huggingtweets.corpus import Corpus, clean
from huggingtweets.personal import STAND_INS, hide_details, mask_handles, personal_details, regions_of
from huggingtweets.timeline import Account, Timeline, Tweet

EVERYWHERE = regions_of(["en", "de", "fr", "es", "pt", "it", "nl"])


def found(text, regions=EVERYWHERE):
    return [(d.kind, text[d.start : d.end]) for d in personal_details(text, regions)]


@pytest.mark.parametrize(
    ("text", "kind", "detail"),
    [
        ("Write to ines.w+tide@mail.example.co.uk today", "mail", "ines.w+tide@mail.example.co.uk"),
        ("(ines@example.com)", "mail", "ines@example.com"),
        ("ines_w(at)example(dot)org", "mail", "ines_w(at)example(dot)org"),
        ("Mail: ines [ät] example.de.", "mail", "ines [ät] example.de"),
        ("メールは ines@例え.jp へ", "mail", "ines@例え.jp"),
        ("+49 30 23125 012 is mine", "phone", "+49 30 23125 012"),
        ("call (212) 555-2368", "phone", "(212) 555-2368"),
        ("My number: 2125552368", "phone", "2125552368"),
        ("📞 020 7946 0018", "phone", "020 7946 0018"),
        ("Tel. 01 42 68 53 00", "phone", "01 42 68 53 00"),
        ("card 4111 1111 1111 1111, thanks", "card", "4111 1111 1111 1111"),
        ("5500-0000-0000-0004", "card", "5500-0000-0000-0004"),
        ("amex 378282246310005", "card", "378282246310005"),
        ("IBAN: DE89 3704 0044 0532 0130 00", "iban", "DE89 3704 0044 0532 0130 00"),
        ("GB29NWBK60161331926819 please", "iban", "GB29NWBK60161331926819"),
        ("my server 8.8.4.4 is down", "ip", "8.8.4.4"),
        ("2606:4700:4700::1111", "ip", "2606:4700:4700::1111"),
        ("I live at 12 Harbour Street.", "street", "12 Harbour Street"),
        ("221B Baker Street", "street", "221B Baker Street"),
        ("350 West 5th Ave", "street", "350 West 5th Ave"),
        ("in der Hauptstraße 12a", "street", "Hauptstraße 12a"),
        ("12 rue de la Paix, Paris", "street", "12 rue de la Paix"),
        ("Calle Mayor 5, Madrid", "street", "Calle Mayor 5"),
        ("Rua Augusta, 1200", "street", "Rua Augusta, 1200"),
        ("Via Garibaldi 10", "street", "Via Garibaldi 10"),
        ("Prinsengracht 263", "street", "Prinsengracht 263"),
    ],
)
def test_a_detail_is_found_where_it_is(text, kind, detail):
    assert found(text) == [(kind, detail)]
    public, hidden = hide_details(text, EVERYWHERE)
    assert hidden == [(detail, STAND_INS[kind])] and public == text.replace(detail, STAND_INS[kind])


@pytest.mark.parametrize(
    "text",
    [
        "@ines@example.social says hello",
        "ines.bsky.social and @wrenandtide",
        "in 2016, 2017, 2018 and 2019-2020",
        "from 9-11 to 24/7, on 12.05.2021 at 10:42:30",
        "1,234,567,890 dollars, or $1 234 567",
        "tweet 1234567890123456789 and 1200000000000000000",
        "4111 1111 1111 1112 has a wrong last digit",
        "DE89 3704 0044 0532 0130 01 too",
        "version 1.2.3, 192.168.1.1 and 127.0.0.1",
        "6 Wall Street banks got 700 billion",
        "5 ways to the top, 3 steps down the road",
        "pi is 3.14159265358979, e is 2.718281828",
        "#100000000 and 2125552368 people",
        "ISBN 978-3-16-148410-0",
        "10 000 000 000 people by 2100",
        "8 of 10 (80%) voted 52-48",
        "we won 21:14, 3-2, 6-4 6-3",
        "",
    ],
)
def test_numbers_that_are_none_of_these_stay(text):
    assert hide_details(text, EVERYWHERE) == (text, [])


def test_several_in_one_text_keep_their_order_and_do_not_overlap():
    text = "Ines, 12 Harbour Street: +44 20 7946 0018, ines@example.com; GB29 NWBK 6016 1331 9268 19 (8.8.8.8)"
    assert [kind for kind, _ in found(text)] == ["street", "phone", "mail", "iban", "ip"]
    assert hide_details(text)[0] == "Ines, [address]: [phone], [email]; [IBAN] ([IP])"


def test_a_number_without_its_countrys_prefix_depends_on_the_country():
    assert found("(212) 555-2368", ("US",)) and not found("(212) 555-2368", ("DE",)) and not found("(212) 555-2368", ())
    assert found("+1 212 555 2368", ()) == found("+1 212 555 2368", ("DE",)) == [("phone", "+1 212 555 2368")]
    assert regions_of(["de", "en", "xx"]) == ("DE", "AT", "CH", "US", "GB", "AU")


@given(st.text(alphabet="abAB 0123456789.@+-()[]:/straßeStreet", max_size=60))
def test_what_is_hidden_is_hidden_at_once_and_the_rest_stays(text):
    public, hidden = hide_details(text, ("US", "DE"))
    rest = public
    for detail, stand_in in hidden:
        before, _, rest = rest.partition(stand_in)
        assert text.startswith(before + detail)
        text = text[len(before + detail) :]
    assert rest == text


def test_a_long_text_of_digits_and_signs_is_read_in_reasonable_time():
    for piece in ("1 ", "a@", "a.", "(at)", "A1 ", "1.1.", "::", "Rua A ", "1 Ab ", "0-0", "DE89 "):
        hide_details(piece * 3000 + "@", ("US",))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("@ada thanks, @b_2!", "@someone thanks, @someone!"),
        (".@ada: look", ".@someone: look"),
        ("@ada@example.social and @ines.bsky.social.", "@someone and @someone."),
        ("@Wren and @wrenny", "@Wren and @someone"),
        ("ada@example.com stays, as a @ b does", "ada@example.com stays, as a @ b does"),
        ("＠ada", "@someone"),
    ],
)
def test_handles_of_others_are_masked(text, expected):
    assert mask_handles(text, own="wren") == expected and mask_handles(expected, own="wren") == expected


# In a corpus


def timeline(*texts, handle="wren", times=None):
    return Timeline(Account(handle), [Tweet(t, time=times[i] if times else None) for i, t in enumerate(texts)])


def test_details_are_counted_in_a_row_of_their_own_and_never_saved(tmp_path):
    wren = timeline("Write to ines@example.com or call +44 20 7946 0018.", "No detail in these words at all.", "hi")
    corpus = clean(wren, hide_personal=True)
    assert corpus.texts == ["Write to [email] or call [phone].", "No detail in these words at all."]
    counts = corpus.counts
    assert (counts.downloaded, counts.short, counts.kept, counts.details) == (3, 1, 2, 2)
    assert ["Personal details hidden", "2"] in corpus.table()
    assert corpus.parts[0].hidden == [("ines@example.com", "[email]"), ("+44 20 7946 0018", "[phone]")]
    corpus.save(tmp_path)
    assert not any(b"ines@" in p.read_bytes() or b"7946" in p.read_bytes() for p in tmp_path.iterdir())
    again = Corpus.load(tmp_path)
    assert again.texts == corpus.texts and again.counts == counts and again.parts[0].hidden == []


def test_only_details_of_kept_tweets_are_counted():
    once = "Write to ines@example.com any time you like."
    rare = "今日はとても寒いです: ines@example.com"  # one of several thousand in such a script is taken for short
    corpus = clean(
        timeline(once, once, rare, *["No detail in these words."] * 6_000), drop_duplicates=True, hide_personal=True
    )
    assert corpus.texts[0] == "Write to [email] any time you like." and corpus.counts.details == 1
    assert (corpus.counts.short, corpus.counts.duplicates, corpus.counts.kept) == (1, 6_000, 2)


def test_without_the_option_all_is_as_it_was(tmp_path):
    text = "Write to ines@example.com or call +44 20 7946 0018."
    corpus = clean(timeline(text))
    assert corpus.texts == [text] and corpus.counts.details is None and len(corpus.table()) == 6
    corpus.save(tmp_path)
    assert (tmp_path / "timeline.parquet").exists()


def test_what_was_hidden_is_neither_left_from_before_nor_recorded(tmp_path):
    from huggingtweets.tracking.tracker import data_files

    wren = timeline("Write to ines@example.com or call +44 20 7946 0018.", "No detail in these words at all.")
    plain, careful = clean(wren), clean(wren, hide_personal=True)
    plain.save(tmp_path / "bot")
    assert "raw" in data_files(tmp_path / "bot", plain, tmp_path / "linked")
    careful.save(tmp_path / "bot")
    assert {p.name for p in (tmp_path / "bot").iterdir()} == {"corpus.jsonl", "corpus.json"}
    assert "raw" not in data_files(tmp_path / "bot", careful, tmp_path / "again")
    Corpus.load(tmp_path / "bot").save(tmp_path / "bot")  # has no timelines, and takes none away
    plain.save(tmp_path / "bot")
    Corpus.load(tmp_path / "bot").save(tmp_path / "bot")
    assert (tmp_path / "bot" / "timeline.parquet").exists()


def test_the_language_says_how_telephone_numbers_are_written():
    german = "Das Wetter ist heute wieder sehr schön, und wir gehen gleich alle zusammen an den Strand."
    numbers = "Meine neue Nummer ist ab heute die 030 23125012, ruft mich bitte dort alle einmal an."
    assert clean(timeline(*[german] * 9, numbers), hide_personal=True).counts.details == 1


def test_tweets_of_another_time_are_left_out_and_counted():
    days = [datetime(2020, 3, day, 12, tzinfo=UTC) for day in (1, 2, 3)]
    texts = [f"The tide came in on day {i}." for i in range(4)]
    wren = timeline(*texts, times=[*days, None])
    assert clean(wren).counts.outside is None
    for options, kept in (
        ({"since": "2020-03-02"}, [1, 2]),
        ({"until": "2020-03-02"}, [0, 1]),
        ({"since": "2020-03-02", "until": "2020-03-02"}, [1]),
        ({"until": datetime(2020, 3, 2)}, [0]),
        ({"since": date(2020, 3, 2), "until": date(2020, 3, 2)}, [1]),
        ({"since": "2020-03-02T13:00"}, [2]),
    ):
        corpus = clean(wren, **options)
        assert sorted(corpus.texts) == [texts[i] for i in kept], options
        assert corpus.counts.outside == 4 - len(kept)


def test_what_is_rare_is_rare_among_the_tweets_that_are_left():
    old, new = datetime(2012, 3, 1, tzinfo=UTC), datetime(2020, 3, 1, tzinfo=UTC)
    before = [f"The tide came in on day {i}." for i in range(20_000)]
    wren = timeline(*before, "今日は海へ行きました。", "潮が満ちてきました。", times=[*[old] * 20_000, new, new])
    assert clean(wren).counts.short == 2
    assert clean(wren, since="2020-01-01").counts.kept == 2


@pytest.mark.parametrize("wrong", ["yesterday", "2020-13-01", "03/04/2020"])
def test_what_is_no_date_is_refused(wrong):
    from huggingtweets import HuggingTweetsError

    with pytest.raises(HuggingTweetsError, match=r"since='.*' is no date\. Give one like 2020-03-01"):
        clean(timeline("The tide came in."), since=wrong)


@pytest.mark.parametrize(
    ("word", "text", "left_out"),
    [
        ("Ada", "I met ADA at the pier", True),
        ("Ada", "I met Adam at the pier", False),
        ("Ada  Lovelace", "met Ada Lovelace there", True),
        ("@ada", "thanks to @ada for it", True),
        ("@ada", "thanks to @adam for it", False),
        ("straße", "in der STRASSE am Hafen", True),
        ("田中", "今日は田中さんと海へ行きました", True),
        ("c++", "I like C++ a lot", True),
        ("", "I like it a lot", False),
    ],
)
def test_tweets_with_unwanted_words_are_left_out_and_counted(word, text, left_out):
    corpus = clean(timeline(text, "There is fog in the harbour again."), without=[word])
    assert (text not in corpus.texts) == left_out
    assert corpus.counts.unwanted == (int(left_out) if word else None)


def test_the_commands_show_what_they_would_hide(tmp_path):
    from runs import command

    (tmp_path / "notes.txt").write_text("Write to ines@example.com, will you?\n@ada was there, and Gerald too.\n")
    options = ["--hide-personal", "--mask-others", "--without", "Gerald"]
    said = command("inspect", "notes.txt", *options, cwd=tmp_path)
    assert said.returncode == 0, said.stderr
    assert "hidden: ines@example.com -> [email]" in said.stdout and "Write to [email], will you?" in said.stdout
    as_json = json.loads(command("inspect", "notes.txt", *options, "--json", cwd=tmp_path).stdout)["accounts"][0]
    assert as_json["hidden"] == [["ines@example.com", "[email]"]]
    assert (as_json["details"], as_json["unwanted"], as_json["kept"]) == (1, 1, 1)
    wrong = command("inspect", "notes.txt", "--since", "soon", cwd=tmp_path)
    assert wrong.returncode == 1 and "since='soon' is no date" in wrong.stderr
