"""Files made by a grammar of shapes: any order of keys, nesting, other lists, dialect, encoding and line ends.

Whatever comes of it, the texts of the chosen author come out exactly, and no others, with what the shape keeps of each,
and every tweet is counted once. What is ambiguous by nature isn't made: lists that look exactly like posts under a name
that says nothing, texts that look like broken encodings, backslashes before quotes in tables.
"""

import gzip
import json
from datetime import UTC, datetime

import pytest
import shapes
from columns import TOOLS, grid
from hypothesis import HealthCheck, assume, given, note, settings
from hypothesis import strategies as st
from makers import adds_up, as_folder, saved, script
from shapes import MARKED, OTHER_LISTS, SHAPES, Post, facts, same
from test_kinds_archive import PRIVATE, SECRET, private

from huggingtweets import download
from huggingtweets.timeline import SeveralAuthors

some = settings(
    max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large]
)

# Texts

WORDS = "tide harbour bread the of and nobody morning lighthouse gull again before kettle walked".split()
WESTERN = [
    "Straße",
    "café",
    "déjà",
    "naïve",
    "mañana",
    "über",
    "garçon",
    "Ærø",
    "sœur déjà à l’œuvre",
    "l’été",
    "–",
    "« oui »",
]
WORLD = [
    "散歩に行きました",
    "天气很好",
    "산책을",
    "погода",
    "καιρός",
    "שלום",
    "مرحبا",
    "สวัสดี",
    "🦊",
    "👩‍👩‍👧",
    "🇳🇴",
    "é",
    "\u200frtl",
    "½",
]
HOSTILE = [
    '"quoted"', '"', '""', "'", ",", ";", "|", ":", "{", "}", "[", "]", '},{"tweet":', '{"text": "no"}', '"text":',
    "</script>", "<3", "<b>", "a<b", "&amp;", "&", "@otto", "#tag", "https://t.co/x", "C:\\dir", "NaN", "null", "None",
    "text", "id,text", "=1+1", "--", "...", "%s", "{}", "`", "*",
]  # fmt: skip
CALM = [h for h in HOSTILE if h not in ("&amp;", "&", "<b>", "a<b", "</script>", "<3")]  # what HTML leaves as it is


def texts_of(words, breaks=True):
    "Texts of a few of these words, of which the first half are plain ones."
    between = st.sampled_from([" "] * 6 + [", "] + ["\n", "\n\n"] * breaks)

    @st.composite
    def make(draw):
        parts = draw(st.lists(st.sampled_from(words), min_size=0, max_size=6)) + draw(
            st.lists(st.sampled_from(WORDS), min_size=4, max_size=8)
        )
        parts = draw(st.permutations(parts))
        text = parts[0]
        for p in parts[1:]:
            text += draw(between) + p
        return text.strip()

    return make()


ids = st.integers(10**3, 10**18).map(str)
times = st.datetimes(datetime(2008, 1, 1), datetime(2024, 1, 1)).map(
    lambda t: t.replace(microsecond=0, fold=0, tzinfo=UTC)
)


@st.composite
def posts(draw, texts, authors=("wren_k",), flags=True):
    "A few posts, with all they have."
    found = []
    for i in sorted(set(draw(st.lists(ids, min_size=1, max_size=7)))):
        flag = draw(st.sampled_from(["", "", "retweet", "reply"])) if flags else ""
        author = draw(st.sampled_from(authors))
        found.append(Post(draw(texts), i, draw(times), flag == "retweet", flag == "reply", author, author.title()))
    return draw(st.permutations(found))


def check(path, wanted, keeps, loose=False, **options):
    "Assert that `path` gives what `wanted` says; `loose`: retweets may be left out, and texts were HTML."
    timeline = download(path, **options)
    form = same if loose else str
    got = [MARKED if t.retweet else (form(t.text), t.id if "id" in keeps else None, t.time, t.reply) for t in timeline]
    if loose and MARKED not in got:
        wanted = [w for w in wanted if w != MARKED]
    assert got == wanted
    adds_up(timeline)
    return timeline


def exact(found, keeps):
    "What must come out, with the texts as they are."
    made = []
    for p in sorted(found, key=lambda p: p.time, reverse=True):
        retweet = p.retweet and "retweet" in keeps
        made.append(
            MARKED if retweet else (p.text, p.id if "id" in keeps else None, p.time, p.reply and "reply" in keeps)
        )
    return made


# Forms


@st.composite
def shuffled(draw, value):
    "The same JSON value with the keys of its objects in any order."
    how = draw(st.sampled_from(["as it is", "sorted", "turned round", "any"]))
    if how == "any":
        r = draw(st.randoms(use_true_random=False))
        return shapes.turned(value, lambda keys: r.sample(keys, len(keys)))
    return value if how == "as it is" else shapes.turned(value, sorted if how == "sorted" else reversed)


@st.composite
def among_others(draw, records):
    "A list of posts with other lists around it, or in something."
    key = draw(st.sampled_from(["tweets", "data", "posts", "statuses", "items", "results"]))
    how = draw(st.sampled_from(["bare", "data", "response", "others", "others in data"]))
    if how == "bare":
        return records
    if how == "data":
        return {"data": records}
    if how == "response":
        return {"status": "ok", "response": {"total": len(records), key: records}}
    names = draw(st.lists(st.sampled_from(sorted(OTHER_LISTS)), unique=True, max_size=5))
    at = draw(st.integers(0, len(names)))
    value = {n: OTHER_LISTS[n] for n in names[:at]} | {key: records} | {n: OTHER_LISTS[n] for n in names[at:]}
    return value if how == "others" else {"data": value, "meta": {"count": len(records)}}


@st.composite
def encoded(draw, data, more=()):
    "The bytes of a text, in one of the encodings that are told by a mark or need none, with line ends of one kind."
    data = data.replace("\n", draw(st.sampled_from(["\n", "\r\n"]))) if "\r" not in data else data
    how = draw(st.sampled_from(["utf-8", "utf-8", "utf-8-sig", "utf-16", "utf-32", *more]))
    note(f"encoding: {how}")
    return data.encode(how)


@st.composite
def kept(draw, folder, name, data):
    "The path of a file with these bytes: as it is, gzipped, in a zip or in a folder."
    how = draw(
        st.sampled_from(
            ["file", "file", "zip", "folder"] if name.endswith("xlsx") else ["file", "gzipped", "zip", "folder"]
        )
    )
    note(f"{how}, {name}, {data[:2000]!r}")
    if how == "zip":
        return saved(folder / "me.zip", shapes.zipped({draw(st.sampled_from(["", "a folder/"])) + name: data}))
    if how == "folder":
        return as_folder(folder / "me", {name: data})
    return saved(folder / (name + ".gz" * (how == "gzipped")), gzip.compress(data) if how == "gzipped" else data)


def dumped(draw, value):
    indent = draw(st.sampled_from([None, None, 1, 4]))
    separators = (",", ":") if indent is None and draw(st.booleans()) else None
    return json.dumps(value, indent=indent, ensure_ascii=draw(st.booleans()), separators=separators)


# JSON


@pytest.mark.parametrize("shape", SHAPES)
@settings(some, max_examples=15)
@given(data=st.data())
def test_the_posts_of_json_come_out_exactly(tmp_path_factory, shape, data):
    s, draw = SHAPES[shape], data.draw
    found = draw(posts(texts_of(WESTERN + WORLD + (CALM if s.html else HOSTILE))))
    value = s.make(found)
    lines = s.records and draw(st.booleans())
    if s.records and not lines:
        value = draw(among_others(value))
    value = draw(shuffled(value))
    text = shapes.lines(value, ensure_ascii=draw(st.booleans())) if lines else dumped(draw, value)
    name = draw(
        st.sampled_from(
            ["me.jsonl", "me.ndjson", "me.json", "me.txt"] if lines else ["me.json", "me.json", "me.txt", "me"]
        )
    )
    path = draw(kept(tmp_path_factory.mktemp("json"), name, draw(encoded(text))))
    loose = s.html or shape in ("Mastodon outbox", "Bluesky feed")
    assume(not loose or not all(p.retweet for p in found))  # then there isn't a word of the person's
    timeline = check(path, facts(shape, found) if loose else exact(found, s.keeps), s.keeps, loose)
    if "author" in s.keeps and any(not p.retweet for p in found):
        assert timeline.account.handle.split("@")[0] == "wren_k"


@pytest.mark.parametrize(
    "shape", [n for n, s in SHAPES.items() if "author" in s.keeps and n not in ("Tumblr", "mastodon-archive")]
)
@settings(some, max_examples=8)
@given(data=st.data())
def test_of_several_authors_in_json_each_has_their_own(tmp_path_factory, shape, data):
    s, draw = SHAPES[shape], data.draw
    found = draw(posts(texts_of(WESTERN + WORLD + CALM), ("wren_k", "ada_b", "Mo_7"), flags=False))
    value = draw(shuffled(s.make(found)))
    path = draw(kept(tmp_path_factory.mktemp("json"), "me.json", draw(encoded(dumped(draw, value)))))
    each_has_their_own(path, found, s)


def each_has_their_own(path, found, s):
    numbers = {p.author: sum(q.author == p.author for q in found) for p in found}
    if len(numbers) > 1:
        with pytest.raises(SeveralAuthors) as caught:
            download(path)
        assert caught.value.authors == numbers
    for who in numbers:
        own = [p for p in found if p.author == who]
        wanted = [
            (same(p.text), p.id if "id" in s.keeps else None, p.time, False)
            for p in sorted(own, key=lambda p: p.time, reverse=True)
        ]
        timeline = check(path, wanted, s.keeps, loose=True, author=f"@{who.upper()}")
        assert timeline.account.handle == who


@some
@given(data=st.data())
def test_records_of_any_names_and_order_come_out_exactly(tmp_path_factory, data):
    draw = data.draw
    found = draw(posts(texts_of(WESTERN + WORLD + HOSTILE)))
    names = {
        "text": draw(
            st.sampled_from(
                ["text", "full_text", "fullText", "tweet", "content", "body", "rawContent", "tweet_text", "Text"]
            )
        ),
        "id": draw(st.sampled_from(["id", "id_str", "tweet_id", "tweetId", "Tweet Id"])),
        "time": draw(
            st.sampled_from(["created_at", "createdAt", "date", "timestamp", "time", "created_utc", "Datetime"])
        ),
        "author": draw(st.sampled_from(["username", "screen_name", "handle", "userName", "author"])),
        "reply": draw(st.sampled_from(["is_reply", "isReply", "in_reply_to_status_id"])),
        "retweet": draw(st.sampled_from(["is_retweet", "isRetweet", "retweet", "retweeted_status_id"])),
    }
    rows = [shapes.plain(p, **names) for p in found]
    for r in rows:
        for key in ("reply", "retweet"):
            if names[key].endswith("_id"):
                r[names[key]] = 77 if r[names[key]] else None
        if names["time"] == "created_utc":
            r["created_utc"] = int(datetime.fromisoformat(r["created_utc"]).timestamp())
    orient = draw(st.sampled_from(["records", "lines", "columns", "index", "split", "table"]))
    value = draw(shuffled(rows))
    if orient != "records" and orient != "lines":
        value = shapes.orients(value)[orient]
    text = shapes.lines(value) if orient == "lines" else dumped(draw, value)
    path = draw(
        kept(tmp_path_factory.mktemp("json"), "me.jsonl" if orient == "lines" else "me.json", draw(encoded(text)))
    )
    keeps = SHAPES["plain records"].keeps
    check(path, exact(found, keeps), keeps)


# Tables


@st.composite
def columns_moved(draw, rows):
    "Rows that have all columns, in any order."
    names = draw(st.permutations(list(dict.fromkeys(k for r in rows for k in r))))
    return [{n: r.get(n, "") for n in names} for r in rows]


@st.composite
def table_file(draw, rows):
    "The name and bytes of a file with these rows."
    form = draw(st.sampled_from(["CSV", "CSV", "CSV", "backslashes", "no quotes", "Excel", "Parquet", "JSON"]))
    if form == "Excel":
        return "me.xlsx", shapes.workbook(grid(rows), draw(st.booleans()))
    rows = [{k: v for k, v in r.items() if k} for r in rows] if form in ("Parquet", "JSON") else rows
    if form == "Parquet":
        return "me.parquet", shapes.parquet(rows)
    if form == "JSON":
        return "me.json", json.dumps(rows).encode()
    delimiter = draw(st.sampled_from([",", ";", "\t", "|"]))
    end = draw(st.sampled_from(["\n", "\r\n"]))
    how = {"quoting": draw(st.sampled_from([0, 1, 2]))}
    if form == "backslashes":
        how = {"quoting": 1, "doublequote": False, "escapechar": "\\"}
        rows = [{k: v.replace("\\", "/") for k, v in r.items()} for r in rows]
    if form == "no quotes":  # what can't stand in an unquoted table isn't there
        delimiter, how = "\t", {"quoting": 3, "quotechar": None}
        rows = [{k: " ".join(v.replace("\\", "/").split()) for k, v in r.items()} for r in rows]
    text = shapes.table(rows, delimiter, end, **how)
    name = draw(st.sampled_from(["me.csv", "me.txt", "me.tsv" if delimiter == "\t" else "me.csv"]))
    western = []
    try:
        if sum(text.encode("cp1252").count(bytes([b])) for b in range(128, 256)) > 9:
            western = ["cp1252"]
    except UnicodeEncodeError:
        pass
    return name, draw(encoded(text, western))


@pytest.mark.parametrize("tool", [n for n, (_, says) in TOOLS.items() if "day" not in says])
@settings(some, max_examples=15)
@given(data=st.data())
def test_the_posts_of_tables_come_out_exactly(tmp_path_factory, tool, data):
    draw = data.draw
    row, says = TOOLS[tool]
    western = draw(st.booleans())
    texts = texts_of((WESTERN if western else WESTERN + WORLD) + [h for h in HOSTILE if h != '"' and h != '""'])
    found = draw(posts(texts))
    found = [Post(p.text.replace('\\"', '"'), p.id, p.time.replace(second=0), p.retweet, p.reply) for p in found]
    rows = [{k: str(v) for k, v in row(p).items()} for p in found]
    name, made = draw(table_file(draw(columns_moved(rows))))
    path = draw(kept(tmp_path_factory.mktemp("table"), name, made))
    # Backslashes and unquoted line breaks were taken out of the texts of those forms that can't hold them.
    timeline = download(path)
    keeps = says.split()
    wanted = exact(found, keeps)

    def bare(text):
        return " ".join(text.replace("\\", "/").split())

    got = [MARKED if t.retweet else (t.text, t.id if "id" in keeps else None, t.time, t.reply) for t in timeline]
    if got != wanted:
        assert [g if g == MARKED else (bare(g[0]), *g[1:]) for g in got] == [
            w if w == MARKED else (bare(w[0]), *w[1:]) for w in wanted
        ]
        assert {"\\", "\n"} & set("".join(p.text for p in found))
    adds_up(timeline)
    if "author" in keeps and any(not p.retweet for p in found):
        assert timeline.account.handle == "wren_k"


@some
@given(data=st.data())
def test_of_several_authors_in_tables_each_has_their_own(tmp_path_factory, data):
    draw = data.draw
    row, _ = TOOLS[
        draw(st.sampled_from([n for n, (_, says) in TOOLS.items() if {"time", "author"} <= {*says.split()}]))
    ]
    found = draw(posts(texts_of(WESTERN + WORLD + CALM[8:]), ("wren_k", "ada_b", "Mo_7"), flags=False))
    found = [
        Post(" ".join(p.text.replace("\\", "/").split()), p.id, p.time.replace(second=0), author=p.author)
        for p in found
    ]
    rows = [{k: str(v) for k, v in row(p).items()} for p in found]
    name, made = draw(table_file(draw(columns_moved(rows))))
    each_has_their_own(draw(kept(tmp_path_factory.mktemp("table"), name, made)), found, SHAPES["plain records"])


@some
@given(data=st.data())
def test_lines_of_text_come_out_exactly(tmp_path_factory, data):
    draw = data.draw
    written = draw(
        st.lists(texts_of(WESTERN + WORLD + ["@otto", "#tag", "<3", "&", "..."], breaks=False), min_size=3, max_size=20)
    )
    text = draw(st.sampled_from(["\n", "\n\n"])).join(written) + draw(st.sampled_from(["", "\n"]))
    path = draw(kept(tmp_path_factory.mktemp("lines"), "me.txt", draw(encoded(text))))
    timeline = download(path)
    assert [t.text for t in timeline] == written
    adds_up(timeline)


# Archives


@some
@given(data=st.data())
def test_the_tweets_of_an_archive_come_out_exactly_and_nothing_else(tmp_path_factory, data):
    draw = data.draw
    found = draw(posts(texts_of(WESTERN + WORLD + HOSTILE)))
    parts = draw(st.integers(1, 3))
    kind = draw(st.sampled_from(["tweet", "tweets"]))
    form = draw(st.sampled_from(["as X writes it", "BOM", "semicolon", "a line", "Windows"]))
    files = {f"data/{n}.js": private(n, form) for n in draw(st.lists(st.sampled_from(sorted(PRIVATE)), unique=True))}
    for i in range(parts):
        items = [shapes.archived(p) for p in found[i::parts]]
        name = f"data/{kind}{f'-part{i}' if i else ''}.js"
        files[name] = script(kind if draw(st.booleans()) else "tweets", items, i, draw(st.booleans())) + draw(
            st.sampled_from([b"", b";\n"])
        )
    names = draw(st.permutations(list(files)))
    prefix = draw(st.sampled_from(["", "twitter-2024-01-01/"]))
    files = {prefix + n: files[n] for n in names}
    note(", ".join(files))
    folder = tmp_path_factory.mktemp("archive")
    how = draw(st.sampled_from(["zip", "folder", "a part", "zip in a zip", "backslashes"]))
    if how == "zip":
        path = saved(folder / "a.zip", shapes.zipped(files))
    elif how == "backslashes":
        path = saved(folder / "a.zip", shapes.zipped({k.replace("/", "\\"): v for k, v in files.items()}))
    elif how == "zip in a zip":
        path = saved(folder / "b.zip", shapes.zipped({"a.zip": shapes.zipped(files)}))
    else:
        own = [n for n in files if n.rsplit("/", 1)[1].startswith(("tweet.", "tweets.", "tweet-part", "tweets-part"))]
        path = as_folder(folder / "a", files)
        path = path / draw(st.sampled_from(sorted(own))) if how == "a part" else path
    keeps = {"id", "time", "reply"}
    timeline = check(path, exact([p for i in range(parts) for p in found[i::parts]], keeps), keeps)
    assert timeline.account.network == "x" and SECRET not in " ".join(timeline.about())
