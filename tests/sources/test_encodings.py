"Encodings: found by how the text reads, mixed files, and texts that were broken on their way."

import codecs
import io

import pytest
from ftfy import fix_encoding
from hypothesis import given, settings
from hypothesis import strategies as st

from huggingtweets.sources.encodings import encoding_note, find_encoding, is_text, open_text, open_utf8, repair
from huggingtweets.sources.registry import Place

ENGLISH = [
    "It’s a fine day — the tide is in",
    "“Nobody told the geese”, said the baker…",
    "a naïve café by the harbour",
]
TEXTS = {
    "cp1252": [
        "Où est passé l’été ? Il a neigé à Noël",
        "Les élèves ont fêté leur réussite",
        "Schöne Grüße aus dem Süden",
    ],
    "mac_roman": ENGLISH,
    "cp1250": ["Żółta łódź płynie przez jezioro", "Dzień dobry, pójdźmy na spacer", "Chłopiec pogłaskał kotkę"],
    "cp1251": ["Сегодня хорошая погода, и мы идём гулять", "Вчера я читал книгу о море", "Какой чудесный день!"],
    "koi8_r": ["Сегодня хорошая погода, и мы идём гулять", "Вчера я читал книгу о море", "Какой чудесный день!"],
    "cp1253": ["Σήμερα ο καιρός είναι πολύ καλός", "Το βιβλίο που διάβασα χθες", "Καλημέρα σε όλους"],
    "cp1254": [
        "Bu sabah çok güzel bir yürüyüş yaptık",
        "Şehirde hiç kimse kazlara söylemedi",
        "Işık çıkınca ağaçların altında oturduk",
    ],
    "cp1255": ["היום מזג האוויר יפה מאוד", "קראתי אתמול ספר על הים", "בוקר טוב לכולם"],
    "cp1256": ["اليوم الطقس جميل جدا", "قرأت كتابا عن البحر", "صباح الخير للجميع"],
    "cp932": ["今日はとても天気がいいです", "昨日の夜は面白い本を読みました", "コーヒーを飲みながら書いています"],
    "euc_jp": ["今日はとても天気がいいです", "昨日の夜は面白い本を読みました", "コーヒーを飲みながら書いています"],
    "euc_kr": ["오늘은 날씨가 좋아서 산책을 나갔습니다", "어제 저녁에 책을 읽었어요", "커피를 마시며 쓰고 있어요"],
    "gb18030": ["今天天气很好我们去公园散步吧", "昨天的电影真的太好看了", "这是一本很有意思的书"],
    "big5": ["今天天氣很好我們去公園散步吧", "昨天的電影真的太好看了", "這是一本很有意思的書"],
}


def place(data: bytes, **options) -> Place:
    return Place("me.csv", options, opener=lambda: io.BytesIO(data), member="me.csv")


def read(data: bytes, **options) -> str:
    with open_text(place(data, **options)) as f:
        whole = f.read()
    with open_utf8(place(data, **options)) as f:
        assert f.read().decode("utf-8", "surrogatepass") == whole
    return whole


@pytest.mark.parametrize("times", [1, 300])
@pytest.mark.parametrize("encoding", TEXTS)
def test_an_encoding_is_found_by_how_the_text_reads(encoding, times):
    text = "id,text\n" + "".join(f"{i},{t}\n" for i, t in enumerate(TEXTS[encoding] * times))
    assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "encoding",
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be", "iso2022_jp"],
)
def test_unicode_is_found_with_and_without_its_mark(encoding):
    text = "id,text\n" + "".join(f"{i},{t}\n" for i, t in enumerate(TEXTS["euc_jp"] * 5))
    data = text.encode(encoding)
    assert is_text(place(data)) and read(data) == text


@pytest.mark.parametrize(  # a sample can end after any of the four bytes of a character
    ("encoding", "shift"),
    [
        *(("gb18030", shift) for shift in range(4)),
        *((e, n) for e in ("cp932", "euc_jp", "big5", "euc_kr") for n in (0, 1)),
    ],
)
def test_large_files_are_told_wherever_a_sample_of_them_ends(encoding, shift):
    text = "a" * shift + "".join(
        f"{t}\n" for t in TEXTS[encoding] * (330_000 // len("".join(TEXTS[encoding]).encode(encoding)))
    )
    assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "data, whole",
    [
        (
            "Ça va — là-bas\n".encode() * 30 + "C'était l’été à la plage\n".encode("cp1252"),
            "C'était l’été à la plage\n",
        ),
        ("Où est passé l’été\n".encode("cp1252") * 30 + "Il a neigé à Noël\n".encode(), "Il a neigé à Noël\n"),
    ],
    ids=["a line of cp1252 in UTF-8", "a line of UTF-8 in cp1252"],
)
def test_files_of_two_encodings_are_read_line_by_line(data, whole):
    text = read(data)
    assert text.endswith(whole) and "\ufffd" not in text and "Ã" not in text
    assert "cp1252" in encoding_note(place(data))


def test_one_bad_byte_costs_only_itself():
    data = "また明日\n".encode() * 20 + b"bad \xff byte\n" + "また".encode()[:-1]
    text = read(data)
    assert text.startswith("また明日\n" * 20) and "bad " in text and " byte" in text


def test_a_stray_nul_makes_no_binary_and_a_picture_is_none():
    data = b"id,text\n1,one\0 two three\n"
    assert is_text(place(data)) and read(data) == "id,text\n1,one two three\n"
    assert not is_text(place(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\1\0\0\0\1\0\x08\6\0\0\0" + bytes(range(256)) * 4))


@pytest.mark.parametrize(
    "text, broken",
    [
        ("It’s time", "It‰Ûªs time"),
        ("the “best” day", "the ‰ÛÏbest‰Û\x9d day"),
        ("Café déjà vu", "CafÃ© dÃ©jÃ\xa0 vu"),
        ("don’t stop", "donâ€™t stop"),
        ("😀 smile", "ðŸ˜€ smile"),
    ],
)
def test_what_was_broken_on_its_way_is_made_whole(text, broken):
    assert repair(broken) == text and repair(text) == text


def test_two_journeys_through_wrong_encodings_are_undone():
    for text in ENGLISH[:1]:
        assert repair(text.encode().decode("cp1252").encode("mac_roman").decode("cp1252")) == text


# As ftfy knows them; what a text became that was written as UTF-8 and read as one of them.
CODECS = ["cp1252", "latin-1", "mac_roman", "cp1251", "cp1250", "cp1253", "cp1254", "cp1257", "cp437", "iso8859_2"]


SIGNS = st.one_of(st.sampled_from("’“”—…éüñßøłışяа😀今 a"), st.characters(exclude_categories=["Cs", "Cc"]))


@settings(max_examples=400, deadline=None)
@given(st.text(SIGNS, max_size=12), st.sampled_from(CODECS))
def test_the_quick_look_misses_nothing_that_is_repaired(text, codec):
    broken = text.encode().decode(codec, "replace")
    if "‰" not in broken and "Ì" not in broken and "å" not in broken:  # what is undone beyond ftfy
        assert repair(broken) == fix_encoding(broken) or repair(broken) != broken


RUSSIAN, POLISH = TEXTS["cp1251"], TEXTS["cp1250"]


@pytest.mark.parametrize(
    "encoding, lines",
    [
        ("mac_cyrillic", RUSSIAN),
        ("iso8859_5", RUSSIAN),
        ("iso8859_6", TEXTS["cp1256"]),
        ("cp852", POLISH),
        ("cp866", RUSSIAN),
    ],
)
def test_other_encodings_of_a_language_are_found(encoding, lines):
    text = "id,text\n" + "".join(f"{i},{t}\n" for i, t in enumerate(lines * 4))
    assert read(text.encode(encoding)) == text


@pytest.mark.parametrize(
    "was, taken_for, lines",
    [
        ("cp1251", "latin-1", RUSSIAN),
        ("cp1251", "cp1252", RUSSIAN),
        ("koi8_r", "cp1251", RUSSIAN),
        ("cp1250", "cp1252", POLISH),
        ("cp1253", "cp1252", TEXTS["cp1253"]),
        ("cp1255", "cp1252", TEXTS["cp1255"]),
        ("cp1252", "mac_roman", ENGLISH * 2 + TEXTS["cp1252"]),
        ("mac_roman", "sloppy-windows-1252", ENGLISH * 2 + TEXTS["cp1252"]),
    ],
)
def test_letters_that_were_mistaken_are_put_right(was, taken_for, lines):
    text = "id,text\n" + "".join(f"{i},{t} 😀\n" for i, t in enumerate(lines))
    odd = "".join(t if (t := c.encode(was, "ignore").decode(taken_for, "ignore")) else c for c in text)
    assert odd != text and read(odd.encode()) == text
    assert "took" in encoding_note(place(odd.encode()))


OTHER_LANGUAGES = [
    "Það er gott veður í dag og æðurin sést",
    "Astăzi este o zi frumoasă și mergem în parc",
    "Hôm nay trời rất đẹp nên chúng tôi đi dạo",
    "Bu gün hava çox gözəldir, şəhər ığdır",
    "Бүгін ауа райы өте жақсы, қала ғылым",
    "СЕГОДНЯ ОЧЕНЬ ХОРОШАЯ ПОГОДА",
    "ÀÉÈÙÇ, ÉTÉ À LA PLAGE, NOËL",
    "ʻO ka lā maikaʻi kēia",
    "∀x ∈ ℝ: x² ≥ 0, ½ cup, 7 °C, 5 µm",
    "ѕιηgѕ вєfσяє αηуσηє",
    "Beyoncé, Zoë, Ångström, Łódź, Dvořák, Erdoğan",
]


@pytest.mark.parametrize("text", [*OTHER_LANGUAGES, *(t for lines in TEXTS.values() for t in lines)])
@pytest.mark.parametrize("times", [1, 30])
def test_letters_that_are_right_stay(text, times):
    whole = "id,text\n" + "".join(f"{i},{text}\n" for i in range(times))
    assert read(whole.encode()) == whole and encoding_note(place(whole.encode())) is None


FOREIGN = [w for t in OTHER_LANGUAGES + [t for lines in TEXTS.values() for t in lines] for w in t.split()]


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(FOREIGN), min_size=1, max_size=20))
def test_words_of_several_languages_that_are_right_stay(words):
    whole = "id,text\n" + "".join(f"{i},{w} tide tide\n" for i, w in enumerate(words))
    assert read(whole.encode()) == whole and encoding_note(place(whole.encode())) is None


def test_broken_japanese_is_made_whole():
    for text in (t for lines in (TEXTS["cp932"], TEXTS["gb18030"]) for t in lines):
        assert repair(text.encode().decode("sloppy-windows-1252")) == text


@pytest.mark.parametrize(
    "text", [*ENGLISH, *(t for texts in TEXTS.values() for t in texts), "naïve Ã", "100 ‰ of it", "Ûber Øre"]
)
def test_good_texts_are_left_alone(text):
    assert repair(text) == text


def test_a_real_timeline_that_was_broken_reads_right(shared_data):
    from huggingtweets import clean, download

    corpus = clean(download(shared_data / "BarackObama.csv"))
    c = corpus.counts
    assert (c.downloaded, c.retweets, c.short, c.kept) == (3207, 351, 30, 2826)
    texts = "\n".join(corpus.texts)
    assert "‰Û" not in texts and "\ufffd" not in texts
    assert sum(map(texts.count, "’‘“”—–…")) > 1_000


def test_the_user_may_name_the_encoding():
    text = "Сегодня хорошая погода\n"
    assert read(text.encode("cp866"), encoding="cp866") == text
    assert (
        find_encoding(place(b"abc")) == "utf-8-sig"
        and codecs.lookup(find_encoding(place(text.encode("koi8_r") * 9))).name == "koi8-r"
    )
