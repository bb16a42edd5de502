"JSON of any form, cut into blocks of any size: what was written comes out, or the refusal says why not."

import io
import json
import math
import subprocess
import sys
import zlib
from pprint import pformat

import orjson
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from makers import ADVICE, HALVES
from test_memory import PEAK

from huggingtweets import HuggingTweetsError
from huggingtweets.sources import jsonstream
from huggingtweets.sources.jsonstream import VALUE, Tail, first_values, json_items


class Blocks:
    "A stream that gives `size` bytes at a time, whatever is asked for."

    def __init__(self, data: bytes, size: int):
        self.data, self.size, self.at = data, size, 0

    def read(self, n: int = -1) -> bytes:
        self.at += self.size
        return self.data[self.at - self.size : self.at]


def read(data, size=1 << 30, **more):
    "What comes out, with batches of one path joined: [(path, items)]."
    found = []
    for path, items in json_items(Blocks(data.encode() if isinstance(data, str) else data, size), "me.json", **more):
        assert isinstance(items, list) and items
        if found and found[-1][0] == path and not path.endswith("{}"):
            found[-1][1].extend(items)
        elif found and found[-1][0] == path:
            found[-1][1][0].update(items[0])
        else:
            found.append((path, list(items)))
    return found


def refused(data, **more):
    "What came out before the refusal, and its reason."
    found = []
    with pytest.raises(HuggingTweetsError) as caught:
        for path, items in json_items(io.BytesIO(data.encode() if isinstance(data, str) else data), "me.json", **more):
            found.append((path, items))
    message = str(caught.value)
    assert message.startswith("me.json is ") and ADVICE.search(message) and "\n" not in message, message
    return found, message


@pytest.fixture(params=["as it is", "small pieces"])
def pieces(request, monkeypatch):
    "Pieces so small that every small document has many."
    if request.param == "small pieces":
        shrink(monkeypatch)


def shrink(patch, piece=60, value=400, block=40):
    patch.setattr(jsonstream, "_PIECE", piece)
    patch.setattr(jsonstream, "VALUE", value)
    patch.setattr(jsonstream, "_BLOCK", block)


# Any JSON


TEXTS = st.one_of(
    st.text(max_size=12),
    st.sampled_from(
        [
            '},{"tweet"',
            '}, {"id": 1',
            "\n{",
            '\\"',
            '"',
            "\\",
            "[",
            "]]",
            "{",
            "},\n  {",
            "a, b",
            "', '",
            "\u2028",
            "\r\n",
            "\ud83d",
        ]
    ),
)
SCALARS = st.one_of(st.none(), st.booleans(), st.integers(-(1 << 63), (1 << 64) - 1), st.floats(allow_nan=False), TEXTS)
KEYS = st.one_of(st.sampled_from(["tweet", "id", "text", ""]), TEXTS)
VALUES = st.recursive(SCALARS, lambda v: st.lists(v, max_size=4) | st.dictionaries(KEYS, v, max_size=4), max_leaves=12)
OBJECTS = st.dictionaries(KEYS, VALUES, max_size=4)
# Lists of items that look like the items of the list that they are in
ALIKE = st.recursive(
    st.fixed_dictionaries({"id": SCALARS}),
    lambda v: st.fixed_dictionaries({"id": st.lists(v, max_size=3), "n": SCALARS}),
    max_leaves=5,
)
ITEMS = st.one_of(
    st.lists(VALUES, max_size=8), st.lists(OBJECTS, max_size=20), st.lists(ALIKE, min_size=2, max_size=20)
)
FORMS = st.fixed_dictionaries(
    {
        "indent": st.sampled_from([None, 0, 1, 4, "\t"]),
        "separators": st.sampled_from([None, (",", ":"), (" ,\r\n", "\n: "), (", ", " : ")]),
        "ensure_ascii": st.booleans(),
    }
)
SIZES = st.sampled_from([1, 2, 3, 7, 40, 1000, 1 << 20])
PIECES = st.sampled_from([5, 60, 1000, 1 << 15])


def dumps(value, form) -> bytes:
    return json.dumps(value, **form).encode("utf-8", "surrogatepass" if form["ensure_ascii"] else "replace")


def as_written(value, form):
    "Lone surrogates have no UTF-8: what is written without escapes has replacement characters in their place."
    return json.loads(dumps(value, form), strict=False)


def enough(piece):
    "So many bytes that any key that is drawn has less."
    return max(4 * piece, 150)


def small(data, size, piece, **more):
    with pytest.MonkeyPatch.context() as patch:
        shrink(patch, piece, enough(piece), max(piece // 2, 3))
        return read(data, size, **more)


@settings(deadline=None)
@given(ITEMS, FORMS, SIZES, PIECES, st.sampled_from([b"", b";", b"\r\n", b"\0\0", b" ); "]), st.booleans())
@example(
    [{"id": 1, "t": [{"id": 2}, {"id": 3}]}] * 9,
    {"indent": None, "separators": None, "ensure_ascii": True},
    7,
    60,
    b"",
    False,
)
def test_any_list_comes_out_as_it_was_written(items, form, size, piece, end, bom):
    data = b"\xef\xbb\xbf" * bom + dumps(items, form) + end
    expected = [("[]", as_written(items, form))] if items else []
    assert small(data, size, piece) == expected
    assert read(data, size) == expected


BETWEEN = st.sampled_from(["\n", "\r\n", "\n\n", " \n", ",\n", "", "\n,", "\0\n", "\n\x1e", ";\n"])


@settings(deadline=None)
@given(st.lists(OBJECTS, min_size=1, max_size=12), FORMS, SIZES, PIECES, BETWEEN)
def test_any_values_one_after_the_other_come_out_as_they_were_written(values, form, size, piece, between):
    data = between.encode().join(dumps(v, form) for v in values)
    assert read(data, size) == [("", as_written(values, form))]
    # With few bytes a value, some count as too big to be held; joined again they are what was written.
    joined = [v for _, items in merged(small(data, size, piece)) for v in items]
    if all(len(dumps(v, form)) < enough(piece) for v in values):
        assert joined == as_written(values, form)


def merged(found):
    "Pieces of objects at the top, one after the other, as values."
    return [("", items) if path == "{}" else (path, items) for path, items in found]


@settings(deadline=None)
@given(st.lists(VALUES, min_size=1, max_size=12), st.booleans(), SIZES, PIECES)
def test_json_lines_of_orjson(values, last, size, piece):
    values = [v for v in as_written(values, {"ensure_ascii": False}) if not isinstance(v, list)]
    values = orjson.loads(orjson.dumps(values))
    data = b"\n".join(map(orjson.dumps, values)) + b"\n" * last
    if values:
        assert read(data, size) == [("", values)]
        assert small(data, size, max(piece, 1000)) == [("", values)]


PLAIN = st.text("abc", min_size=1, max_size=3)
NESTED = st.dictionaries(
    PLAIN,
    st.recursive(SCALARS, lambda v: st.lists(v, max_size=6) | st.dictionaries(PLAIN, v, max_size=4), max_leaves=20),
)


@settings(deadline=None)
@given(NESTED, FORMS, SIZES, st.sampled_from([1, 9, 100]))
def test_a_big_object_comes_out_by_its_paths(value, form, size, piece):
    whole, again = as_written(value, form), {}
    with pytest.MonkeyPatch.context() as patch:
        shrink(patch, piece, 150, 3)
        found = read(dumps(value, form), size)
    if found[0][0] == "":
        assert found == [("", [whole])]
        return
    for path, items in found:
        keys = [k for k in path[:-2].split(".") if k]
        for key, v in ({None: items} if path.endswith("[]") else items[0]).items():
            put(again, [*keys, key] if key else keys, v)
    assert without_empty(again) == without_empty(whole)


def put(whole, keys, value):
    for key in keys[:-1]:
        whole = whole.setdefault(key, {})
    whole[keys[-1]] = value


def without_empty(value):
    "Lists and objects that hold nothing aren't told of when an object is gone into."
    if not isinstance(value, dict):
        return value
    kept = {k: without_empty(v) for k, v in value.items()}
    return {k: v for k, v in kept.items() if v not in ([], {})}


@settings(deadline=None)
@given(st.binary(max_size=200) | st.text('{}[]",:\n 1aN\\', max_size=60).map(str.encode), SIZES, st.booleans())
def test_whatever_is_in_a_file_is_read_or_refused(data, size, lines):
    bad = []
    try:
        read(data, size, **({"on_bad": lambda *line: bad.append(line)} if lines else {}))
    except HuggingTweetsError as e:
        assert "\n" not in str(e)
    first_values(data)


@settings(deadline=None)
@given(ITEMS.filter(len), FORMS, SIZES, PIECES, st.data())
def test_a_list_that_is_cut_off_gives_its_beginning_and_is_refused(items, form, size, piece, data):
    written = dumps(items, form)
    cut = data.draw(st.integers(0, len(written) - 1))
    found = []
    with pytest.MonkeyPatch.context() as patch, pytest.raises(HuggingTweetsError, match="cut off"):
        shrink(patch, piece, enough(piece), max(piece // 2, 3))
        for path, batch in json_items(Blocks(written[:cut], size), "me.json"):
            assert path == "[]"
            found += batch
    whole = as_written(items, form)
    # A number that is cut off is still a number, so the last item may differ.
    assert found[:-1] == whole[: max(len(found) - 1, 0)] and len(found) <= len(whole)


# Forms


TWO = [{"id": 1, "text": "one"}, {"id": 2, "text": "two"}]
LINES = b'{"id": 1, "text": "one"}\n{"id": 2, "text": "two"}\n'


@pytest.mark.parametrize(
    "data",
    [
        b"\xef\xbb\xbf" + LINES,
        LINES.replace(b"\n", b"\r\n"),
        LINES.replace(b"\n", b"\r"),
        LINES.replace(b"\n", b"\n \n\t\n"),
        LINES.replace(b"\n", b""),
        LINES.replace(b"\n", b",\n"),
        LINES.replace(b"\n", b"\n,"),
        LINES.replace(b"\n", b";\n"),
        LINES + b"\0" * 512,
        LINES.replace(b'{"id"', b'\x1e{"id"'),
        LINES.replace(b'{"id": 2', b'\xef\xbb\xbf{"id": 2'),
        LINES.replace(b"}", b",}"),
        b"\n".join(json.dumps(t, indent=2).encode() for t in TWO),
        b"".join(json.dumps(t, indent=0).encode() for t in TWO),
        b"\n".join(str(t).encode() for t in TWO),
        b"\n".join(pformat(t, width=10).encode() for t in TWO),
        b"{u'id': 1L, u'text': u'one'}\n{u'id': 2L, u'text': u'two'}",
    ],
)
def test_values_one_after_the_other(pieces, data):
    assert read(data) == [("", TWO)]


@pytest.mark.parametrize(
    "data",
    [
        json.dumps(TWO),
        json.dumps(TWO) + ";",
        json.dumps(TWO) + "\n);\n",
        json.dumps(TWO)[:-1] + ",\n]",
        json.dumps(TWO).replace("}", ",}"),
        "[" + json.dumps(TWO[0]) + "]\n[" + json.dumps(TWO[1]) + "]",
        "[" + json.dumps(TWO[0]) + "][" + json.dumps(TWO[1]) + "]",
        str(TWO),
        pformat(TWO, width=20),
        str(tuple(TWO)).replace("(", "[").replace(")", "]"),
        "[{'id': 1, 'text': 'one'}, {'id': 2, 'text': 'two'}]".replace("'id'", "u'id'"),
    ],
)
def test_lists(pieces, data):
    assert read(data) == [("[]", TWO)]


@pytest.mark.parametrize(
    "written, value",
    [
        ("[NaN, Infinity, -Infinity]", [None, math.inf, -math.inf]),
        ("[1e999, -1e999, 1E5, -0.0]", [math.inf, -math.inf, 100000.0, 0.0]),
        ("[" + "1" * 5000 + ", 12345678901234567890123]", [math.inf, 12345678901234567890123.0]),
        ("[18446744073709551615, 18446744073709551616]", [18446744073709551615, 18446744073709551616.0]),
        ('["a\tb\x01c", "d\ne"]', ["a\tb\x01c", "d\ne"]),
        ('["a\0b"]', ["ab"]),
        ('["a\\u0000b"]', ["a\0b"]),
        ("[[1, 2], [3]]", [[1, 2], [3]]),
        ("[1, [], {}, null, true]", [1, [], {}, None, True]),
        ('["[", {"id": 1}, {"id": 2}]', ["[", {"id": 1}, {"id": 2}]),
        ('["caf\udce9", "\udcff"]', ["caf\ufffd", "\ufffd"]),
    ],
)
def test_what_strict_parsers_refuse(pieces, written, value):
    def plain(v):
        return [None if x != x else x for x in v]

    data = written.encode("utf-8", "surrogateescape")
    [(path, items)] = read(data)
    assert path == "[]" and plain(items) == value and list(map(type, plain(items))) == list(map(type, value))
    if "\n" not in written and len(written) < 400:
        many = b"\n".join([b'{"id": 0}', b'{"v": ' + data + b"}", b'{"id": 2}'])
        [(path, [first, found, last])] = read(many)
        assert path == "" and plain(found["v"]) == value and (first, last) == ({"id": 0}, {"id": 2})


@pytest.mark.parametrize("escape, kept", HALVES)
@pytest.mark.parametrize("form", ['[{"text": "one %s two"}]', '{"text": "one %s two"}\n'], ids=["list", "lines"])
def test_halves_of_emoji_stay_lone_surrogates(pieces, form, escape, kept):
    [(_, [value])] = read(form % escape)
    text = value["text"].replace("\0", "")
    assert "".join("\ufffd" if "\ud800" <= c <= "\udfff" else c for c in text) == f"one {kept} two"
    assert ("\ufffd" in text) is False


@pytest.mark.parametrize(
    "form", ['{"text": "one%stwo", "n": 1}\n{"text": "three"}\n', '[{"text": "one%stwo", "n": 1}, {"text": "three"}]']
)
@pytest.mark.parametrize("inside", ["\n", "\r\n", "\n\n", ",\n", "\n{", '\n{\\"a\\": 1}\n', "\t"])
def test_bare_line_breaks_in_texts_stay_what_they_are(pieces, form, inside):
    [(_, items)] = read(form % inside)
    assert items == [{"text": f"one{inside}two".replace('\\"', '"'), "n": 1}, {"text": "three"}]


def test_rows_are_values_and_pages_are_lists():
    assert read('["1", "a, b"]\n["2", "c"]\n') == [("", [["1", "a, b"], ["2", "c"]])]
    assert read('["1", "a"]') == [("[]", ["1", "a"])]
    assert read('["1",\n "a"]\n["2", "c"]') == [("[]", ["1", "a", "2", "c"])]
    assert read('[{"id": 1}]\n[{"id": 2}]\n') == [("[]", [{"id": 1}, {"id": 2}])]
    assert read('{"id": 0}\n[{"id": 1}]\n[{"id": 2}]\n{"id": 3}') == [
        ("", [{"id": 0}]),
        ("[]", [{"id": 1}, {"id": 2}]),
        ("", [{"id": 3}]),
    ]


def test_python_is_read_and_never_run():
    data = "{'a': nan, 'b': -1, 'c': None, 'd': datetime.datetime(2020, 5, 17, 14, 0), "
    data += "'e': print('no'), 'f': ('x', \"it's\"), 'g': true, 'h': {1: b'x'}}"
    [(_, [value])] = read(data)
    assert value == {
        "a": None,
        "b": -1,
        "c": None,
        "d": "2020-05-17T14:00:00",
        "e": "print('no')",
        "f": ["x", "it's"],
        "g": True,
        "h": {"1": "x"},
    }


@pytest.mark.parametrize(
    "data",
    [
        "{'a': " + "-" * 100_000 + "1}",
        "{'a': " + "1+" * 50_000 + "1}",
        "{'a': '" + "x" * 300_000 + "'}",
        "{'a': " + "(" * 400 + ")" * 400 + "}",
        "{'a': **b}",
        "{**{'a': 1}}",
        "['a', for]",
        "{'a': datetime.datetime(2020, 15, 17)}",
    ],
)
def test_python_made_to_break_readers_is_read_or_refused(data):
    try:
        assert read(data)
    except HuggingTweetsError as e:
        assert "me.json is" in str(e)


# Big objects


def test_an_object_is_gone_into_from_one_mebibyte_on():
    posts = [{"id": i, "text": "x" * 1000} for i in range(1200)]
    whole = {"account": {"name": "Mira", "tags": []}, "data": {"tweets": posts, "next": None}, "n": 1, "empty": []}
    for text in (json.dumps(whole), json.dumps(whole, indent=1), json.dumps(whole) + "\n" + json.dumps({"n": 2})):
        found = read(text)
        assert found[:4] == [
            ("{}", [{"account": whole["account"]}]),
            ("data.tweets[]", posts),
            ("data{}", [{"next": None}]),
            ("{}", [{"n": 1}]),
        ]
        assert found[4:] in ([], [("", [{"n": 2}])])
    whole["data"]["tweets"] = posts[:900]
    assert len(json.dumps(whole)) < VALUE
    assert read(json.dumps(whole)) == [("", [whole])] == read(json.dumps(whole, indent=1))
    two = {**whole, "data": {"tweets": posts}}
    paths = [path for path, _ in json_items(io.BytesIO(json.dumps(two).encode() * 2), "me.json") if path.endswith("}")]
    assert paths == ["{}", "{}"] * 2


def test_an_object_of_many_small_ones_comes_in_pieces():
    whole = {str(i): {"text": "x" * 100, "tags": ["a", {"b": 1}]} for i in range(20_000)}
    found = list(json_items(io.BytesIO(json.dumps(whole).encode()), "me.json"))
    assert {path for path, _ in found} == {"{}"} and len(found) > 20
    assert {k: v for _, [piece] in found for k, v in piece.items()} == whole
    columns = {"text": {str(i): "x" * 100 for i in range(20_000)}, "id": {str(i): i for i in range(20_000)}}
    found = read(json.dumps(columns))
    assert found == [("text{}", [columns["text"]]), ("{}", [{"id": columns["id"]}])]


# Damage


@pytest.mark.parametrize(
    "data, before, reason",
    [
        ("", [], "it is empty"),
        (" \n\r\n ", [], "it is empty"),
        ("these are words", [], "no JSON on line 1"),
        ("<html><body>", [], "no JSON on line 1"),
        ('{"id": 1}\nnot json\n', [("", [{"id": 1}])], "no JSON on line 2"),
        ('{"id": 1}\n{"id": 2, "te', [("", [{"id": 1}])], "it ends inside an object"),
        ('{"id": 1}\n{"id": 2, "te\n{"id": 3}', [("", [{"id": 1}])], "no JSON on line 2"),
        ('{"id": 1, "data": [{"n": 1}, {"n"', [("{}", [{"id": 1}]), ("data[]", [{"n": 1}])], "it ends inside an item"),
        ('[{"id": 1}, {"id": 2}, {"id', [("[]", [{"id": 1}, {"id": 2}])], "it ends inside an item"),
        ('[{"id": 1}, {"id": 2}', [("[]", [{"id": 1}, {"id": 2}])], "it ends inside a list"),
        ('[{"id": 1}, {"id": 2}, {"id": x}, {"id": 4}]', [("[]", [{"id": 1}, {"id": 2}])], "no JSON at byte 23"),
        ('[{"id": 1} {"id": 2}]', [("[]", [{"id": 1}])], "no comma after an item at byte 11"),
        ('[{"id": 1}}', [("[]", [{"id": 1}])], "no comma after an item at byte 10"),
        ("[1, :]", [("[]", [1])], "no JSON at byte 4"),
        ("{'id': 1}\n{'id': }", [("", [{"id": 1}])], "no JSON on line 2"),
    ],
)
def test_what_is_damaged_is_refused_after_what_came_before(data, before, reason):
    found, message = refused(data)
    assert found == before
    assert f"cut off or damaged after {sum(len(i) for p, i in before if p != '{}'):,} items ({reason}" in message


def test_damaged_lines_are_reported_if_wanted(pieces):
    good = [b'{"id": %d, "text": "%b"}' % (i, b"x" * (i % 40)) for i in range(400)]
    lines = list(good)
    damage = {
        0: b"Reading ...",
        17: b'{"id": 17, "text": "cut',
        30: b"{",
        100: b"\xff\xfe\x00",
        101: b'{"id": 101}}',
        399: b'{"id": 399, "te',
    }
    for i, line in damage.items():
        lines[i] = line
    bad = []
    found = read(b"\n".join(lines), on_bad=lambda *line: bad.append(line))
    kept = [orjson.loads(v) for i, v in enumerate(good) if i not in damage or i == 101]
    kept[kept.index(orjson.loads(good[101]))] = {"id": 101}
    assert found == [("", kept)]
    assert [n for n, _ in bad][:3] == [1, 18, 31] and bad[-1] == (400, damage[399])
    assert (18, damage[17]) in bad


def test_many_cut_lines_cost_no_more_than_themselves():
    good, cut = b'{"id": 1, "text": "one"}', b'{"id": 2, "text": "cut'
    bad = []
    found = read(b"\n".join([good, cut] * 20_000), on_bad=lambda *line: bad.append(line))
    assert found == [("", [{"id": 1, "text": "one"}] * 20_000)]
    assert bad == [(2 * n, cut) for n in range(1, 20_001)]


def test_what_is_all_damage_is_refused_though_lines_may_be_damaged():
    bad = []
    _, message = refused("one\ntwo\n{three\n", on_bad=lambda *line: bad.append(line))
    assert "no JSON on line 1" in message and bad[0] == (1, b"one")
    _, message = refused('[{"id": 1}, {"id"', on_bad=lambda *line: None)
    assert "after 1 items" in message


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 5_000_000,
        b"[" * 100_000 + b"]" * 100_000,
        b"[" * 1500 + b"]" * 1500,
        b'{"a":' * 100_000,
        b'{"a":' * 500_000,
        b'{"a":' * 1500 + b"1" + b"}" * 1500,
        b'{"a":1}\n' + b'{"a":[' * 5000 + b"]}" * 5000,
        b"{'a':" * 5000,
        b'{"big": "' + b"x" * VALUE + b'", "a": ' + b'{"a": ' * 200 + b'"' + b"x" * VALUE + b'"' + b"}" * 201,
    ],
)
def test_what_is_nested_too_deeply_is_refused(data):
    assert "nested too deeply" in refused(data)[1] or data.startswith(b"{'")


def test_a_hundred_levels_are_read():
    for data in ("[" * 100 + "]" * 100, '{"a":' * 100 + "1" + "}" * 100):
        [(_, [value])] = read(data)
        depth = 0
        while isinstance(value, (list, dict)) and value:
            value, depth = value[0] if isinstance(value, list) else value["a"], depth + 1
        assert depth in (98, 100)


@pytest.mark.parametrize(
    "error", [zlib.error("Error -3"), EOFError("cut"), OSError(5, "input"), HuggingTweetsError("me.gz is a bomb.")]
)
@pytest.mark.parametrize("more", [b"", b"]"])
def test_errors_of_the_stream_come_after_what_was_read(error, more):
    class Failing(Blocks):
        def read(self, n=-1):
            if self.at >= len(self.data):
                raise error
            return super().read(n)

    found = []
    expected = HuggingTweetsError if isinstance(error, (zlib.error, EOFError)) else type(error)
    with pytest.raises(expected) as caught:
        for _, items in json_items(Failing(b'[{"id": 1}, {"id": 2}' + more, 4), "me.json"):
            found += items
    assert found == [{"id": 1}, {"id": 2}]
    if expected is HuggingTweetsError and caught.value is not error:
        assert str(caught.value).startswith("me.json is damaged (") and ADVICE.search(str(caught.value))


def test_a_stream_is_neither_read_on_nor_closed_when_its_reader_stops(tmp_path):
    path = tmp_path / "me.json"
    path.write_bytes(json.dumps([{"id": i, "text": "x" * 100} for i in range(50_000)]).encode())
    with open(path, "rb") as f:
        items = json_items(f, "me.json")
        next(items)
        at = f.tell()
        assert at < 1 << 20
        items.close()
        assert not f.closed and f.tell() == at


# First values


@pytest.mark.parametrize(
    "head, values",
    [
        (b"", []),
        (b"\xff\xfe[\0", []),
        (b"words, words", []),
        (b'{"id": 1}\n{"id": 2}\n{"id"', [{"id": 1}, {"id": 2}]),
        (b'[{"id": 1}, {"id": 2}, {"id"', [{"id": 1}, {"id": 2}]),
        (
            b'{"user": {"name": "Mira"}, "data": [{"id": 1}, {"id": 2}, {"id"',
            [{"user": {"name": "Mira"}, "data": [{"id": 1}, {"id": 2}]}],
        ),
        (b'{"data": {"tweets": [{"id": 1}, {"i', [{"data": {"tweets": [{"id": 1}]}}]),
        (b'[{"id": 1, "user": {"name": "Mira", "about": "cut', [{"id": 1, "user": {"name": "Mira"}}]),
        (b'[[{"id": 1}, {"id": 2}, {"i', [{"id": 1}, {"id": 2}]),
        (b'{"id": 1, "id": [1], "id": {"a": [2', [{"id": 1}]),
        (b"[" * 70_000, []),
        (b'{"a":' * 20_000, []),
        (b"{'id': 1}\n{'id': 2", [{"id": 1}]),
        (b"\xef\xbb\xbf[1, 2, 3", [1, 2, 3]),
    ],
)
def test_first_values(head, values):
    assert first_values(head) == values


def test_first_values_are_no_more_than_asked_for():
    assert first_values(json.dumps(list(range(100))).encode(), 5) == [0, 1, 2, 3, 4]
    assert len(first_values(b"1\n" * 30_000)) == 20


def test_what_was_read_too_much_is_given_back():
    stream = Tail(b"[1, ", io.BytesIO(b"2]"))
    assert stream.read(1) == b"[" and stream.read() == b"1, " and stream.read() == b"2]" and stream.read(5) == b""
    assert list(json_items(Tail(b" [1", io.BytesIO(b", 2];")), "tweets.js")) == [("[]", [1, 2])]


# Memory and time

MADE = """
    import io, json, resource
    from huggingtweets.sources.jsonstream import json_items

    class Made:
        "A stream of `n` times `block` between `start` and `end`."
        def __init__(self, start, block, n, end):
            self.start, self.block, self.n, self.end = start, block, n, end
        def read(self, n):
            if self.start:
                new, self.start = self.start, b""
            elif self.n:
                self.n -= 1
                new = self.block
            else:
                new, self.end = self.end, b""
            return new

    post = {"id": 1, "text": "x" * 500, "tags": [{"id": n, "text": "y"} for n in range(30)]}
    text = json.dumps(post, indent=INDENT).encode()
    resource.setrlimit(resource.RLIMIT_CPU, (300, 300))
    before = peak()
"""

STREAMS = {
    "list": ("Made(b'[' + text, (b', ' + text) * 500, 80_000_000 // (500 * len(text)), b']')", None),
    "indented": ("Made(b'[' + text, (b', ' + text) * 500, 80_000_000 // (500 * len(text)), b']')", 2),
    "lines": ("Made(text, (b'\\n' + text) * 500, 80_000_000 // (500 * len(text)), b'')", None),
    "values": ("Made(text, (b'\\n' + text) * 500, 80_000_000 // (500 * len(text)), b'')", 2),
    "object": (
        "Made(b'{\"a\": {\"b\": [' + text, (b', ' + text) * 500, 80_000_000 // (500 * len(text)), b']}}')",
        None,
    ),
    "objects": ("Made(b'{\"a\": ' + text, (b', \"b\": ' + text) * 500, 80_000_000 // (500 * len(text)), b'}')", None),
    "bad lines": ("Made(text, (b'\\n!' + text) * 500, 80_000_000 // (500 * len(text)), b'')", None),
}


@pytest.mark.parametrize("form", STREAMS)
def test_80_megabytes_take_little_memory(form):
    stream, indent = STREAMS[form]
    code = (
        f"{PEAK}{MADE}".replace("INDENT", str(indent))
        + f"""
    n = sum(len(items) for path, items in json_items({stream}, "me.json", on_bad=lambda n, line: None))
    print(n, peak() - before)
    """
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=900)
    assert done.returncode == 0, done.stderr
    n, more = map(int, done.stdout.split())
    assert more < 40 << 20
    assert n >= (1 if form == "bad lines" else 1000)


# An item that was looked through again with each block that arrives would take hours.
@pytest.mark.parametrize(
    "start, block, end",
    [
        (b'[{"id": 1}, {"id": 2, "text": "', b"x" * 1000, b'"}, {"id": 3}]'),
        (b'[{"id": 1}, {"id": 2, "text": [[[""', b', "xxxxxxx", [{"id": 1}, {}], 123' * 30, b']]]}, {"id": 3}]'),
        (b'{"id": 1}\n{"id": 2, "text": "', b"x" * 1000, b'"}\n{"id": 3}'),
        (b'{"id": 1}\n', b" \n" * 500, b'{"id": 2}\n{"id": 3}'),
        (b'{"id": 1}\n' + b'"', b"x" * 1000, b'"\n{"id": 3}'),
    ],
)
def test_one_item_of_10_megabytes_is_read_in_linear_time(start, block, end):
    code = (
        f"{PEAK}{MADE}".replace("INDENT", "None")
        + f"""
    made = Made({start!r}, {block!r}, 10_000_000 // {len(block)}, {end!r})
    n = sum(len(items) for path, items in json_items(made, "me.json"))
    print(n)
    """
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=900)
    assert done.stdout.strip() == "3", done.stderr
