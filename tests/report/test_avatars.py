"An account's picture: what is taken, what is refused, and that nothing but pixels gets through."

import base64
import io
import socket
import struct
import threading
import xml.dom.minidom
import zlib

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from loopback import DROP, Answer, Says
from PIL import Image, PngImagePlugin

from huggingtweets import HuggingTweetsError
from huggingtweets.report import avatars
from huggingtweets.report.avatars import SIZE, avatar_uri, fetch_avatar, initial_svg, small_png
from huggingtweets.timeline import Account

SECRET = b"<script>alert(1)</script> 52.5200 N"


def encoded(picture: Image.Image, form: str, **options) -> bytes:
    out = io.BytesIO()
    picture.save(out, form, **options)
    return out.getvalue()


def halves(mode="RGB", left=(200, 0, 0), right=(0, 0, 200), size=(120, 120)) -> Image.Image:
    "Red at the left, blue at the right."
    picture = Image.new(mode, size, left)
    picture.paste(right, (size[0] // 2, 0, *size))
    return picture


def pixels(png: bytes) -> np.ndarray:
    picture = Image.open(io.BytesIO(png))
    assert (picture.format, picture.mode, picture.size) == ("PNG", "RGBA", (SIZE, SIZE))
    return np.asarray(picture).astype(int)


def is_red_and_blue(shown: np.ndarray) -> bool:
    left, right = shown[SIZE // 2, SIZE // 8], shown[SIZE // 2, -SIZE // 8]
    return left[0] > 150 > 60 > left[2] and right[2] > 150 > 60 > right[0] and left[3] == right[3] == 255


@pytest.mark.parametrize(
    "form, options",
    [
        ("PNG", {}),
        ("JPEG", {"quality": 95}),
        ("WEBP", {}),
        ("GIF", {}),
        ("PNG", {"compress_level": 0}),
        ("JPEG", {"progressive": True, "quality": 95}),
    ],
)
def test_each_kind_of_picture_becomes_a_small_png(form, options):
    assert is_red_and_blue(pixels(small_png(encoded(halves(), form, **options))))


@pytest.mark.parametrize("form", ["GIF", "WEBP", "PNG"])
def test_an_animation_shows_its_first_picture(form):
    frames = [halves(), *(Image.new("RGB", (120, 120), (0, 255 - i, 0)) for i in range(5))]
    made = small_png(encoded(frames[0], form, save_all=True, append_images=frames[1:], duration=50))
    assert is_red_and_blue(pixels(made)) and not getattr(Image.open(io.BytesIO(made)), "is_animated", False)


@pytest.mark.parametrize("mode, left, right", [("RGBA", (200, 0, 0, 255), (0, 0, 200, 255)), ("P", 0, 1)])
def test_pictures_of_other_modes_keep_their_colours(mode, left, right):
    picture = halves(mode, left, right)
    if mode == "P":
        picture.putpalette([200, 0, 0, 0, 0, 200] + [0] * 762)
    assert is_red_and_blue(pixels(small_png(encoded(picture, "PNG"))))


def test_a_jpeg_for_printers_keeps_its_colours():
    assert is_red_and_blue(
        pixels(small_png(encoded(halves("CMYK", (0, 255, 255, 40), (255, 255, 0, 40)), "JPEG", quality=95)))
    )


@pytest.mark.parametrize("mode", ["L", "LA", "1", "I;16"])
def test_pictures_without_colours_keep_their_shades(mode):
    light = Image.fromarray(np.repeat(np.array([[0] * 60 + [255] * 60], np.uint8), 120, 0))
    light = (
        Image.fromarray(np.asarray(light).astype(np.uint16) * 200) if mode == "I;16" else light.convert(mode)
    )  # 51000 of 65535
    shown = pixels(small_png(encoded(light, "PNG")))
    assert (
        shown[48, 10, :3].max() < 10
        and shown[48, 85, :3].min() > 150
        and shown[48, 85, :3].max() - shown[48, 85, :3].min() == 0
    )


@pytest.mark.parametrize(
    "orientation, turned",
    [(3, Image.Transpose.ROTATE_180), (6, Image.Transpose.ROTATE_90), (8, Image.Transpose.ROTATE_270)],
)
def test_a_picture_of_a_camera_that_was_turned_stands_upright(orientation, turned):
    exif = Image.Exif()
    exif[274] = orientation
    assert is_red_and_blue(pixels(small_png(encoded(halves().transpose(turned), "JPEG", exif=exif, quality=95))))


@pytest.mark.parametrize("size", [(1, 1), (1, 3000), (3000, 1), (95, 97), (5000, 4000)])
def test_any_shape_is_cut_to_the_middle_square(size):
    assert (pixels(small_png(encoded(Image.new("RGB", size, (9, 8, 7)), "PNG")))[..., :3] == (9, 8, 7)).all()


def test_what_is_transparent_stays_so():
    assert pixels(small_png(encoded(Image.new("RGBA", (50, 50), (1, 2, 3, 0)), "PNG")))[..., 3].max() == 0


def test_nothing_but_pixels_gets_through():
    notes = PngImagePlugin.PngInfo()
    notes.add_text("Comment", SECRET.decode())
    notes.add_itxt("XML:com.adobe.xmp", SECRET.decode())
    exif = Image.Exif()
    exif[270] = SECRET.decode()  # ImageDescription
    profile = b"icc" + SECRET
    hidden = [
        encoded(halves(), "PNG", pnginfo=notes, exif=exif, icc_profile=profile) + SECRET,
        encoded(halves(), "JPEG", comment=SECRET, exif=exif, icc_profile=profile, quality=95) + SECRET,
        encoded(halves(), "GIF", comment=SECRET) + SECRET,
        encoded(halves(), "WEBP", exif=exif, icc_profile=profile, xmp=SECRET),
    ]
    for data in hidden:
        made = small_png(data)
        kinds, at = [], 8
        while at < len(made):
            (n,) = struct.unpack(">I", made[at : at + 4])
            kinds.append(made[at + 4 : at + 8])
            at += 12 + n
        assert SECRET in data or b"script" in data
        assert set(kinds) == {b"IHDR", b"IDAT", b"IEND"} and at == len(made) and b"script" not in made
        assert is_red_and_blue(pixels(made))


def declared(width: int, height: int) -> bytes:
    "A PNG of a few bytes that says that it is so large, with rows of nothing for as long as its data go."

    def chunk(kind, data):
        return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))

    header = struct.pack(">IIBBBBB", width, height, 8, 6, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", header)
        + chunk(b"IDAT", zlib.compress(bytes(1 << 20)))
        + chunk(b"IEND", b"")
    )


SVG = b"<svg xmlns='http://www.w3.org/2000/svg' onload='alert(1)'><rect width='9' height='9'/></svg>"
NO_PICTURES = {
    "empty": b"",
    "svg": SVG,
    "html": b"<html><img src=x onerror=alert(1)></html>",
    "text": b"hello",
    "noise": bytes(range(256)) * 9,
    "cut png": encoded(halves(), "PNG")[:90],
    "cut jpeg": encoded(halves(), "JPEG")[:300],
    "cut gif": encoded(halves(), "GIF")[:30],
    "cut webp": encoded(halves(), "WEBP")[:60],
    "bmp": encoded(halves(), "BMP"),
    "tiff": encoded(halves(), "TIFF"),
    "ico": encoded(halves(), "ICO"),
    "eps": b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n",
    "pdf": encoded(halves(), "PDF"),
    "wide": declared(30_000, 30_000),
    "very wide": declared(2**31 - 1, 2**31 - 1),
    "no width": declared(0, 9),
    "long": declared(60_000, 1000),
    "large gif": b"GIF89a" + struct.pack("<HH", 65_535, 65_535) + b"\x00\x00\x00\x2c" + bytes(20),
}


@pytest.mark.parametrize("kind", NO_PICTURES)
def test_what_is_no_picture_is_refused(kind):
    with pytest.raises(HuggingTweetsError, match=r"picture"):
        small_png(NO_PICTURES[kind])


@settings(max_examples=60, deadline=None)
@given(
    st.sampled_from(["PNG", "JPEG", "GIF", "WEBP"]),
    st.lists(st.tuples(st.integers(0, 10**6), st.integers(0, 255)), max_size=9),
    st.integers(0, 10**6),
)
def test_a_damaged_picture_is_shown_or_refused(form, changes, cut):
    data = bytearray(encoded(halves(size=(20, 20)), form))
    for at, value in changes:
        data[at % len(data)] = value
    data = bytes(data[: cut % len(data)]) if cut % 3 == 0 else bytes(data)
    try:
        pixels(small_png(data))
    except HuggingTweetsError as e:
        assert "picture" in str(e)


# From a server

PNG = encoded(halves(), "PNG")


def as_answer(data: bytes, kind: str = "image/png", **more) -> Answer:
    return Answer(data, headers={"Content-Type": kind}, **more)


@pytest.fixture
def cache(quick, monkeypatch, tmp_path):
    "The servers here are at private addresses, which is allowed; and the cache is the test's own."
    monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache"


def test_a_picture_is_asked_for_once(cache):
    with Says(as_answer(PNG)) as server:
        first = fetch_avatar(f"{server.url}/me.png")
        assert is_red_and_blue(pixels(first)) and first != PNG
        assert fetch_avatar(f"{server.url}/me.png") == first and len(server.asked) == 1
        fetch_avatar(f"{server.url}/other.png")
        assert len(server.asked) == 2
    assert fetch_avatar(f"{server.url}/me.png") == first  # when the server is gone
    assert len(list(cache.rglob("*.png"))) == 2 and not [p for p in cache.rglob("*") if "tmp" in p.name]


def test_a_picture_is_asked_for_without_keys_or_cookies(cache, monkeypatch, tmp_path):
    (tmp_path / ".netrc").write_text("machine 127.0.0.1 login me password hidden\n")
    monkeypatch.setenv("NETRC", str(tmp_path / ".netrc"))
    monkeypatch.setenv("X_BEARER_TOKEN", "secret-token")
    with Says(as_answer(PNG)) as server:
        assert fetch_avatar(f"{server.url}/me.png")
    assert not {"authorization", "cookie", "referer"} & set(server.asked[0].headers)


@pytest.mark.parametrize("kind", ["svg", "html", "empty", "cut png", "wide"])
def test_what_is_no_picture_leaves_the_initial_and_is_not_kept(cache, kind):
    with Says(as_answer(NO_PICTURES[kind], "image/png")) as server:
        assert fetch_avatar(f"{server.url}/me.png") is None
        assert avatar_uri(Account("wren", avatar=f"{server.url}/me.png")).startswith("data:image/svg+xml;base64,")
    assert not list(cache.rglob("*.png"))


def test_the_kind_that_a_server_names_does_not_count(cache):
    with Says(as_answer(PNG, "text/html")) as server:
        assert avatar_uri(Account("wren", avatar=f"{server.url}/x.svg")).startswith("data:image/png;base64,")


@pytest.mark.parametrize(
    "answer",
    [
        DROP,
        Answer({"error": "no"}, 404),
        Answer({"error": "no"}, 500),
        Answer({}, 429, {"Retry-After": "900"}),
        as_answer(PNG, drop=50),
        Answer(PNG, 302, {"Location": "file:///etc/passwd"}),
        Answer(b"", 302, {"Location": "http://[::1"}),
    ],
)
def test_a_server_that_fails_leaves_the_initial(cache, answer):
    with Says(answer) as server:
        assert fetch_avatar(f"{server.url}/me.png") is None
        assert len(server.asked) == 1  # and isn't asked again and again


def test_more_than_8_mib_are_not_read(cache):
    huge = encoded(
        Image.fromarray(np.random.default_rng(0).integers(0, 255, (1700, 1700, 3), np.uint8)), "PNG", compress_level=0
    )
    assert len(huge) > avatars._MAX_BYTES
    assert pixels(small_png(huge)).any()
    with Says(as_answer(huge)) as server:
        assert fetch_avatar(f"{server.url}/me.png") is None
    with Says(as_answer(huge[:-20] + bytes(len(huge)) + huge[-20:])) as server:
        assert fetch_avatar(f"{server.url}/me.png") is None


def test_a_server_that_never_ends_is_not_waited_for(cache, monkeypatch):
    monkeypatch.setattr(avatars, "_MAX_SECONDS", 3)
    let_go = threading.Event()

    def wait(asked):
        let_go.wait(120)
        return as_answer(PNG)

    with Says(wait) as server:
        assert fetch_avatar(f"{server.url}/me.png") is None
        assert not let_go.is_set() and len(server.asked) == 1
        let_go.set()


def test_a_redirect_on_the_same_server_is_followed_and_to_another_one_not(cache):
    with Says(as_answer(PNG)) as other:

        def answer(asked):
            if asked.path == "/old":
                return Answer(b"", 302, {"Location": "/new"})
            return (
                as_answer(PNG) if asked.path == "/new" else Answer(b"", 302, {"Location": f"{other.url}/tracker.png"})
            )

        with Says(answer) as server:
            assert is_red_and_blue(pixels(fetch_avatar(f"{server.url}/old")))
            assert fetch_avatar(f"{server.url}/away") is None
    assert not other.asked


def test_servers_inside_the_own_network_are_not_asked(cache, monkeypatch):
    monkeypatch.delenv("HUGGINGTWEETS_ALLOW_PRIVATE")
    with Says(as_answer(PNG)) as server:
        port = server.url.rsplit(":", 1)[1]
        for host in ("127.0.0.1", "localhost", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433"):
            assert fetch_avatar(f"http://{host}:{port}/me.png") is None
        assert not server.asked


def test_a_name_that_leads_into_the_own_network_is_not_followed(cache, monkeypatch):
    monkeypatch.delenv("HUGGINGTWEETS_ALLOW_PRIVATE")
    real = socket.getaddrinfo
    monkeypatch.setattr(
        socket, "getaddrinfo", lambda host, *a, **k: real("127.0.0.1" if host == "pictures.example" else host, *a, **k)
    )
    with Says(as_answer(PNG)) as server:
        port = server.url.rsplit(":", 1)[1]
        assert fetch_avatar(f"http://pictures.example:{port}/me.png") is None and not server.asked
        monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")
        assert fetch_avatar(f"http://pictures.example:{port}/me.png")


def test_a_cache_that_cannot_be_written_or_read_costs_no_picture(cache, monkeypatch, tmp_path):
    (tmp_path / "file").write_text("in the way")
    monkeypatch.setenv("HUGGINGTWEETS_CACHE", str(tmp_path / "file"))
    with Says(as_answer(PNG)) as server:
        assert is_red_and_blue(pixels(fetch_avatar(f"{server.url}/me.png")))
        assert is_red_and_blue(pixels(fetch_avatar(f"{server.url}/me.png")))


ODD = [
    "",
    "me.png",
    "/etc/passwd",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "data:image/svg+xml,<svg onload=alert(1)>",
    "ftp://a/b.png",
    "http://",
    "https://[::1",
    "http://a b/c",
    "http://user:pass@/x",
    "http://\ud800.example/",
    "https://x/\ud800",
    "http://x:99999999/",
    "http://\0/",
    "//x/y.png",
]


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.one_of(
        st.sampled_from(ODD),
        st.text(max_size=40),
        *(st.text(max_size=30).map(f"{s}://".__add__) for s in ("https", "http")),
    )
)
def test_no_address_makes_it_fail(cache, url):
    def nobody(*args, **options):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(socket, "getaddrinfo", nobody)
        assert fetch_avatar(url) is None


NAMES = [
    ("Wren", "x", "W"),
    ("李小龍", "x", "李"),
    ("ß", "x", "S"),
    ("ﷺ", "x", "ﷺ"),
    ("שלום", "x", "ש"),
    ("\u202eevil", "x", "E"),
    ("ǆ", "x", "Ǆ"),
    ("🙂🙃", "jack", "J"),
    ("🙂", "", "?"),
    ("", "", "?"),
    ("<&>\"'", "_y", "Y"),
    ("  ", "-9", "9"),
]


@pytest.mark.parametrize("name, handle, letter", NAMES)
def test_the_initial_is_a_letter_that_can_be_read(name, handle, letter):
    svg = initial_svg(Account(handle, name=name)).decode()
    parsed = xml.dom.minidom.parseString(svg)
    assert parsed.getElementsByTagName("text")[0].firstChild.data == letter
    assert {n.tagName for n in parsed.getElementsByTagName("*")} == {"svg", "rect", "text"}


@given(st.text(), st.text())
def test_an_initial_is_one_letter_whatever_the_name(name, handle):
    parsed = xml.dom.minidom.parseString(initial_svg(Account(handle, name=name)))
    assert len(parsed.getElementsByTagName("text")[0].firstChild.data) == 1
    assert [n.tagName for n in parsed.getElementsByTagName("*")] == ["svg", "rect", "text"]


def test_the_address_of_a_picture_is_data_and_nothing_else(cache):
    kind, data = avatar_uri(Account("a", name='"><script>', avatar='x" onerror="alert(1)')).split(",", 1)
    assert kind == "data:image/svg+xml;base64" and b"script" not in base64.b64decode(data, validate=True)
    assert avatar_uri(Account("a")) == avatar_uri(Account("a")) and avatar_uri(Account("a")) != avatar_uri(Account("b"))
