"The ways that networks fail, limits, where servers may send us, and the journal of what has arrived."

import gzip
import json
import math
import socket
import ssl
import subprocess
import sys
import threading
import time
import types
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from loopback import DROP, HTML, Answer, Says, refusal
from loopback import free_port as closed_port
from makers import made
from mastodon_server import MastodonServer, status

from huggingtweets import HuggingTweetsError, download
from huggingtweets.sources.http import (
    Guard,
    Limited,
    Refused,
    RetryPolicy,
    Session,
    Unreachable,
    ask,
    explain,
    get_json,
    printable,
    seconds_to_wait,
)
from huggingtweets.sources.journal import Arrival, Bars, Journal, Page, fetch_pages, locked_folder

pytestmark = pytest.mark.usefixtures("quick")


def got(url, guarded=False, retry=None, **options):
    with Session(retry or RetryPolicy(), guarded) as session:
        return get_json(session, url, **options)[0]


@pytest.fixture(scope="module")
def certificate(tmp_path_factory):
    "A TLS context whose certificate nobody signed but itself."
    folder = tmp_path_factory.mktemp("tls")
    try:
        subprocess.run(
            [
                "openssl",
                "req",
                "-x509",
                "-newkey",
                "rsa:2048",
                "-nodes",
                "-days",
                "1",
                "-subj",
                "/CN=localhost",
                "-addext",
                "subjectAltName=DNS:localhost,IP:127.0.0.1",
                "-keyout",
                folder / "key.pem",
                "-out",
                folder / "cert.pem",
            ],
            check=True,
            capture_output=True,
        )
    except (OSError, subprocess.CalledProcessError) as e:
        pytest.skip(f"openssl makes no certificate here: {e}")
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(folder / "cert.pem", folder / "key.pem")
    context.cert = folder / "cert.pem"
    return context


def test_json_comes_with_its_headers():
    with Says(Answer({"a": "ü"}, headers={"X-Thing": "1"})) as s, Session(RetryPolicy(), token="secret") as session:
        assert get_json(session, s.url + "/x", {"q": "ä b"})[0] == {"a": "ü"}
        assert get_json(session, s.url)[1]["x-thing"] == "1"
        assert s.asked[0]["q"] == "ä b" and s.asked[0].headers["authorization"] == "Bearer secret"
        assert s.asked[0].headers["user-agent"].startswith("huggingtweets/")


def test_a_netrc_is_not_looked_into(tmp_path, monkeypatch):
    (tmp_path / "netrc").write_text(
        "machine 127.0.0.1 login me password hidden\ndefault login me password hidden\n", encoding="utf-8"
    )
    (tmp_path / "netrc").chmod(0o600)
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    with Says(Answer({})) as s:
        got(s.url)
        assert "authorization" not in s.asked[0].headers


def test_a_closed_port_is_a_failed_connection():
    port = closed_port()
    with pytest.raises(
        Unreachable,
        match=rf"The connection to 127\.0\.0\.1:{port} failed \(Connection refused\)\. Check that you are online",
    ):
        got(f"http://127.0.0.1:{port}")
    with pytest.raises(HuggingTweetsError, match=r"Connection refused.*what has arrived is kept"):
        download(f"http://127.0.0.1:{port}/@alice", on_progress=lambda a: None)


@pytest.mark.parametrize(
    ("errno", "message"),
    [
        (socket.EAI_NONAME, r"There is no server server\.example: no one knows that name"),
        (socket.EAI_AGAIN, r"The name server\.example can't be looked up\. Check that you are online"),
        (socket.EAI_FAIL, r"The name server\.example can't be looked up"),
    ],
)
@pytest.mark.parametrize("guarded", [False, True])
def test_names_that_cannot_be_looked_up(monkeypatch, errno, message, guarded):
    calls = []

    def lookup(*args, **kwargs):
        calls.append(args)
        raise socket.gaierror(errno, "system's words")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(HuggingTweetsError, match=message):
        got("https://server.example/x", guarded)
    assert len(calls) == (1 if errno == socket.EAI_NONAME else 5)  # what isn't there is not looked for again


def test_a_name_that_is_unknown_is_said_of_an_account_too(monkeypatch):
    def lookup(*args, **kwargs):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", lookup)
    with pytest.raises(HuggingTweetsError, match=r"There is no server no-such\.example"):
        download("@someone@no-such.example", on_progress=lambda a: None)


def test_a_certificate_that_nobody_signed_is_not_trusted(certificate):
    with MastodonServer([status(t) for t in made(3)], tls=certificate) as s:
        with pytest.raises(
            HuggingTweetsError, match=r"No safe connection to 127.* \(self.signed certificate\), so nothing was read"
        ):
            got(s.url)
        with pytest.raises(HuggingTweetsError, match="No safe connection"):
            download(s.address, on_progress=lambda a: None)
        assert not s.asked


def test_a_certificate_that_is_trusted_is_enough_and_there_is_no_way_back_to_plain_http(certificate, monkeypatch):
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate.cert))
    with Says(Answer({"safe": True}), tls=certificate) as s, Says(Answer({"safe": False})) as plain_one:
        assert got(s.url) == {"safe": True}
        s._answer = Answer(b"", 302, {"Location": plain_one.url})
        with pytest.raises(HuggingTweetsError, match="sends us on to http://127"):
            got(s.url)
        assert not plain_one.asked


def test_plain_http_where_https_is_expected():
    with Says(Answer({})) as s, pytest.raises(HuggingTweetsError, match="No safe connection to 127"):
        got(s.url.replace("http://", "https://"))


def test_a_server_that_never_answers(monkeypatch):
    monkeypatch.setattr("huggingtweets.sources.http.TIMEOUT", (10, 1))
    with Says(Answer({})) as s:
        s._answer = lambda asked: (s.released.wait(60) and None) or Answer({})
        with pytest.raises(Unreachable, match=r"didn't answer in time. Try again later"):
            got(s.url, retry=RetryPolicy(attempts=2))
        assert len(s.asked) == 2


def test_a_server_that_accepts_nothing(monkeypatch):
    monkeypatch.setattr("huggingtweets.sources.http.TIMEOUT", (0.1, 0.1))
    with socket.create_server(("127.0.0.1", 0)) as s, pytest.raises(Unreachable, match="didn't answer in time"):
        got(f"http://127.0.0.1:{s.getsockname()[1]}", retry=RetryPolicy(attempts=1))


def trickle():
    "A server that sends a byte now and then, for ever."
    server = socket.create_server(("127.0.0.1", 0))
    ended = threading.Event()

    def serve():
        connection, _ = server.accept()
        with connection:
            connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
            while not ended.wait(0.02):
                try:
                    connection.sendall(b"1\r\n[\r\n")
                except OSError:
                    return

    thread = threading.Thread(target=serve, daemon=True)
    thread.start()
    return server, ended, thread


def test_a_server_that_trickles_is_left(monkeypatch):
    monkeypatch.setattr("huggingtweets.sources.http.MAX_SECONDS", 0.2)
    server, ended, thread = trickle()
    with server, pytest.raises(Unreachable, match="takes too long to answer"):
        got(f"http://127.0.0.1:{server.getsockname()[1]}", retry=RetryPolicy(attempts=1))
    ended.set()
    thread.join()


@pytest.mark.parametrize("how", ["long", "chunks", "gzip", "error", "redirect"])
def test_an_endless_answer_is_not_read(monkeypatch, how):
    monkeypatch.setattr("huggingtweets.sources.http.MAX_ANSWER", 1 << 20)
    body = b"[" + b" " * (3 << 20) + b"]"
    answer = {
        "long": Answer(body),
        "chunks": Answer(body),
        "error": Answer(body, 400),
        "gzip": Answer(gzip.compress(body), headers={"Content-Encoding": "gzip"}),
        "redirect": Answer(body, 302, {"Location": "/again"}),
    }[how]
    with Says(answer) as s:
        if how == "redirect":
            s.fail = {2: Answer({})}
        with pytest.raises(HuggingTweetsError, match="sends more than 1 MiB where little was expected"):
            got(s.url)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(gzip.compress(json.dumps(list(range(999))).encode())[:-50], headers={"Content-Encoding": "gzip"}),
        Answer(b"no gzip", headers={"Content-Encoding": "gzip"}),
        Answer(b"zz\r\n", headers={"Transfer-Encoding": "chunked"}),
        Answer(b"x" * 100, drop=10),
        DROP,
    ],
    ids=["cut gzip", "no gzip", "bad chunk", "cut", "closed"],
)
def test_broken_answers_are_errors_for_people(answer):
    with Says(answer) as s, pytest.raises(HuggingTweetsError):
        got(s.url, retry=RetryPolicy(attempts=2))


def test_html_where_data_was_expected():
    with (
        Says(HTML) as s,
        pytest.raises(HuggingTweetsError, match=r"with text/html where data was expected.*if your network has a login"),
    ):
        got(s.url)
    with (
        Says(Answer(b"{", headers={"Content-Type": "\x1b[31m" + "a" * 100})) as s,
        pytest.raises(HuggingTweetsError) as e,
    ):
        got(s.url)
    assert str(e.value).isprintable()


def test_redirects(monkeypatch):
    with Says(lambda asked: Answer({"path": asked.path})) as s, Says(Answer({})) as other:
        s.fail = {1: Answer(b"", 301, {"Location": "/there"})}
        assert got(s.url) == {"path": "/there"}
        s.fail = {0: Answer(b"", 302, {"Location": s.url + "/x"})}
        with pytest.raises(HuggingTweetsError, match=r"127.* sends us in circles"):
            got(s.url)
        assert len(s.asked) == 2 + 6
        for target in (
            other.url.replace("127.0.0.1", "localhost"),
            "http://169.254.169.254/latest",
            "//localhost/x",
            "https://evil.example/\x1b[2J",
        ):
            s.fail = {0: Answer(b"", 302, {"Location": target})}
            with pytest.raises(HuggingTweetsError, match=r"another place. Nothing was read") as e:
                got(s.url)
            assert str(e.value).isprintable()
        for target in (
            "file:///etc/passwd",
            "ftp://127.0.0.1/x",
            "http://[",
            "http://127.0.0.1:99999/",
            "javascript:alert(1)",
        ):
            s.fail = {0: Answer(b"", 302, {"Location": target})}
            with pytest.raises(HuggingTweetsError):
                got(s.url)
        assert not other.asked


@pytest.mark.parametrize("status", [300, 304, 400, 401, 403, 404, 409, 410, 418, 422, 451, 501])
def test_refusals_are_not_asked_again(status):
    with Says(refusal(status, "the server's words")) as s, pytest.raises(Refused) as e:
        got(s.url)
    assert e.value.status == status and len(s.asked) == 1
    assert status == 304 or "the server's words" in str(e.value)


@pytest.mark.parametrize("status", [408, 425, 500, 502, 503, 504, 520])
def test_what_may_pass_is_asked_five_times(status):
    with Says(refusal(status, "try later")) as s:
        with pytest.raises(Unreachable, match=rf"is out of order \({status}: try later\)"):
            got(s.url)
        assert len(s.asked) == 5


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"null",
        b"[]",
        b"7",
        b"[" * 10_000,
        b"\xff",
        json.dumps({"error": {"a": [1]}}).encode(),
        b'{"message": null}',
        json.dumps({"message": "a\x1b[2J\u202e\nb" * 1000}).encode(),
    ],
)
def test_errors_in_any_form_are_shown_safely(body):
    with Says(Answer(body, 400)) as s, pytest.raises(Refused) as e:
        got(s.url)
    assert str(e.value).isprintable() and len(str(e.value)) < 300


@pytest.mark.parametrize(
    "url",
    [
        "file:///etc/passwd",
        "ftp://server.example/x",
        "gopher://x",
        "",
        "server.example",
        "http://",
        "http:///x",
        "http://[",
        "http://a b/",
        "https://" + "a" * 70 + ".example",
        "http://127.0.0.1:99999",
        "http://.example",
        "data:,x",
    ],
)
def test_what_is_no_address_is_refused(url):
    with pytest.raises(HuggingTweetsError):
        got(url, retry=RetryPolicy(attempts=1))


INSIDE = [
    "127.0.0.1",
    "127.1.2.3",
    "10.0.0.1",
    "172.16.0.1",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "0.0.0.0",
    "224.0.0.1",
    "255.255.255.255",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fd00:ec2::254]",
    "[::ffff:127.0.0.1]",
    "[::ffff:169.254.169.254]",
    "[2002:7f00:1::]",
    "[ff02::1]",
    "[64:ff9b::7f00:1]",
    "localhost",
    "2130706433",
    "0x7f.1",
    "127.1",
]


@pytest.mark.parametrize("host", INSIDE)
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_a_guarded_session_stays_out_of_the_own_network(host, scheme, monkeypatch):
    monkeypatch.setattr(socket.socket, "connect", lambda *a: pytest.fail("connected"))
    with pytest.raises(
        HuggingTweetsError, match=r"inside your own network|There is no server|can't be looked up|is no address"
    ):
        got(f"{scheme}://{host}:{closed_port()}/x", guarded=True, retry=RetryPolicy(attempts=1))


@pytest.mark.parametrize("addresses", [["10.0.0.7"], ["93.184.215.14", "127.0.0.1"], ["::1"], ["fe80::1%eth0"]])
def test_names_that_lead_inside_are_refused(addresses, monkeypatch):
    monkeypatch.setattr(
        socket,
        "getaddrinfo",
        lambda host, port, *a, **k: [
            (socket.AF_INET6 if ":" in a else socket.AF_INET, socket.SOCK_STREAM, 6, "", (a, port)) for a in addresses
        ],
    )
    monkeypatch.setattr(socket.socket, "connect", lambda *a: pytest.fail("connected"))
    with pytest.raises(
        HuggingTweetsError, match=r"sent us to pds\.example, which is inside your own network.*ALLOW_PRIVATE=1"
    ):
        got("http://pds.example", guarded=True)


def test_a_name_that_changes_its_mind_is_refused_before_anything_is_said(monkeypatch):
    with Says(Answer({"secret": 1})) as s:
        port, answers = int(s.url.rsplit(":", 1)[1]), iter(["93.184.215.14"])
        monkeypatch.setattr(
            socket,
            "getaddrinfo",
            lambda host, *a, **k: [(socket.AF_INET, socket.SOCK_STREAM, 6, "", (next(answers, "127.0.0.1"), port))],
        )
        with pytest.raises(HuggingTweetsError, match="inside your own network"):
            got(f"http://rebinding.example:{port}", guarded=True)
        assert not s.asked


def test_the_own_network_can_be_allowed_and_is_for_what_a_person_typed(monkeypatch):
    with Says(Answer({"here": True})) as s:
        assert got(s.url) == {"here": True}
        monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "1")
        assert got(s.url, guarded=True) == {"here": True}
        monkeypatch.setenv("HUGGINGTWEETS_ALLOW_PRIVATE", "0")
        with pytest.raises(HuggingTweetsError, match="inside your own network"):
            got(s.url, guarded=True)
        with Session(RetryPolicy(), guarded=True) as session:
            assert isinstance(session.get_adapter("https://x"), Guard) and isinstance(
                session.get_adapter("http://x"), Guard
            )


def test_pieces_of_a_streamed_answer():
    with Says(Answer(b"a" * 200_000)) as s, Session(RetryPolicy()) as session:
        assert b"".join(session.pieces(session.get(s.url, stream=True))) == b"a" * 200_000
        s._answer = Answer(b"a" * 200_000, drop=100_000)
        with pytest.raises(Unreachable, match=r"The connection to 127.* failed"):
            list(session.pieces(session.get(s.url, stream=True)))
        s._answer = refusal(404, "no")
        with pytest.raises(Refused):
            session.get(s.url, stream=True)
        s._answer = Answer(b"a" * 1000)
        session.retry.stop.set()
        with pytest.raises(HuggingTweetsError, match="Stopped"):
            list(session.pieces(session.get(s.url, stream=True)))


DATE = "Wed, 08 Jun 2016 12:00:00 GMT"
NOON = datetime(2016, 6, 8, 12, tzinfo=UTC).timestamp()


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({}, None),
        ({"date": DATE}, None),
        ({"Retry-After": "120"}, 120),
        ({"retry-after": "0"}, 0),
        ({"Retry-After": "Wed, 08 Jun 2016 12:00:30 GMT", "Date": DATE}, 30),
        ({"Retry-After": "Wed, 08 Jun 2016 11:00:00 GMT", "Date": DATE}, 0),
        ({"x-rate-limit-reset": str(int(NOON) + 900), "date": DATE}, 900),  # X
        ({"X-RateLimit-Reset": "2016-06-08T12:05:00.123456Z", "Date": DATE}, 300.123456),  # Mastodon
        ({"X-RateLimit-Reset": "2016-06-08T12:05:00", "Date": DATE}, 300),
        ({"ratelimit-reset": str(int(NOON) + 5), "date": DATE}, 5),  # Bluesky
        ({"RateLimit-Reset": "7", "Date": DATE}, 7),  # the IETF's draft: seconds from now
        ({"Retry-After": "5", "X-RateLimit-Reset": "900"}, 5),
        ({"Retry-After": "soon", "X-RateLimit-Reset": "900"}, 900),
        ({"Retry-After": "soon"}, None),
        ({"X-RateLimit-Reset": ""}, None),
        ({"Retry-After": "-5"}, 0),
    ],
)
def test_how_long_to_wait_is_read_from_every_form_of_header(headers, seconds):
    assert seconds_to_wait(headers) == (seconds if seconds is None else pytest.approx(seconds))


_VALUES = (
    st.text(max_size=30)
    | st.sampled_from(
        [
            "inf",
            "nan",
            "-inf",
            "1e400",
            "9" * 400,
            "²",
            "٣",
            "1_000",
            "Mon, 01 Jan 0001 00:00:00 -0000",
            "Fri, 31 Dec 9999 23:59:59 -0000",
            "0001-01-01T00:00:00+23:59",
            "9999-12-31T23:59:59-23:59",
            "Mon, 99 Foo 2020 99:99:99 +9999",
            "10000000000000000000",
        ]
    )
    | st.integers().map(str)
    | st.floats().map(str)
    | st.datetimes().map(datetime.isoformat)
)


@settings(max_examples=400)
@given(
    st.dictionaries(
        st.sampled_from(["Date", "Retry-After", "X-Rate-Limit-Reset", "X-RateLimit-Reset", "RateLimit-Reset"]), _VALUES
    )
)
def test_no_header_breaks_the_waiting(headers):
    seconds = seconds_to_wait(headers)
    assert seconds is None or (seconds >= 0 and not math.isnan(seconds))


@pytest.mark.parametrize("value", ["inf", "1e400", "9" * 400, "²", "nan", "1e308", "Fri, 31 Dec 9999 23:59:59 -0000"])
def test_absurd_limits_are_refused_in_words(value):
    with Says(refusal(429, "slow down", Retry_After=value)) as s, pytest.raises(HuggingTweetsError):
        got(s.url, retry=RetryPolicy(max_wait=0))


def test_stop_ends_a_wait_and_what_comes_after_it():
    retry = RetryPolicy()
    seen = []

    def told(seconds):
        seen.append(seconds)
        retry.stop.set()

    retry.on_wait = told
    with pytest.raises(HuggingTweetsError, match=r"Stopped. What has arrived is kept: start again to go on"):
        retry.pause(3600)
    assert len(seen) == 1
    with pytest.raises(HuggingTweetsError, match="Stopped"):
        retry.ask(lambda: pytest.fail("asked"))


def test_stop_ends_attempts_and_downloads():
    stop = threading.Event()
    with MastodonServer([status(t) for t in made(30)], page=5) as s:
        s.fail = {4: lambda asked: stop.set()}
        with pytest.raises(HuggingTweetsError, match="Stopped"):
            download(s.address, on_progress=lambda a: None, stop=stop)
        assert len(s.asked) == 4
        s.asked.clear()
        s.fail = {}
        assert len(download(s.address, on_progress=lambda a: None)) == 30
        assert s.pages[1]["max_id"] == "1015"  # the page at hand when it was stopped was kept


def test_a_policy_waits_for_limits_and_asks_again(monkeypatch):
    waits, answers = [], iter([Limited("slow", 3.0), Unreachable("busy"), Limited("slow", 0.0), "answer"])
    monkeypatch.setattr(RetryPolicy, "pause", lambda self, seconds: waits.append(seconds))

    def request():
        if isinstance(answer := next(answers), Exception):
            raise answer
        return answer

    assert RetryPolicy().ask(request) == "answer"
    assert [w for w in waits if w] == [3.5, 4.5]  # a limit that should be over is waited for longer each time


@pytest.mark.parametrize("name", ["x-rate-limit", "X-RateLimit", "RateLimit", "ratelimit"])
def test_nothing_left_is_obeyed(name, monkeypatch):
    waits = []
    monkeypatch.setattr(
        RetryPolicy, "pause", lambda self, seconds: waits.append(seconds) or setattr(self, "until", 0.0)
    )
    with (
        Says(Answer({}, headers={f"{name}-remaining": "0", f"{name}-reset": str(int(time.time()) + 100)})) as s,
        Session(RetryPolicy()) as session,
    ):
        get_json(session, s.url)
        assert not waits
        get_json(session, s.url)
        assert len(waits) == 1 and 90 < waits[0] < 110
        session.retry.max_wait = 10
        with pytest.raises(HuggingTweetsError, match=r"The server's limit is used up\. It ends in 1:\d\d minutes"):
            get_json(session, s.url)
        assert len(s.asked) == 2


def test_errors_of_client_libraries_become_ours():
    def wrapped():
        try:
            raise Refused("the reason", 404)
        except Refused as e:
            raise RuntimeError(f"could not complete: {e}") from None

    with Session(RetryPolicy()) as session:
        with pytest.raises(Refused, match="the reason"):
            ask(session, "server.example", wrapped)
        with pytest.raises(
            HuggingTweetsError, match=r"server\.example answered with something else where data was expected"
        ):
            ask(session, "server.example", lambda: {}["data"])
        assert ask(session, "server.example", lambda: 7) == 7


def test_explanations_of_errors_that_hold_themselves():
    a, b = OSError("first"), OSError("second")
    a.__cause__, b.__cause__ = b, a
    assert isinstance(explain(a, "server.example"), Unreachable)


@given(st.text(), st.integers(0, 50))
def test_what_a_server_says_can_be_printed(text, most):
    assert printable(text, most).isprintable() and len(printable(text, most)) <= most


# The journal --------------------------------------------------------------------------------------------------------


def pages_of(wall, size, cursor, since):
    "A page of a wall of ids, newest first."
    found = [i for i in wall if (not cursor or i < int(cursor)) and (not since or i > int(since))][:size]
    return Page([{"id": str(i), "text": f"{i}"} for i in found], str(found[-1]) if len(found) == size else "")


class Broken(Exception):
    pass


@settings(max_examples=150, deadline=None)
@given(
    st.integers(0, 12),
    st.lists(
        st.tuples(
            st.integers(0, 7),  # new posts
            st.integers(1, 4),  # posts a page
            st.integers(0, 5),  # pages until the connection breaks
            st.none() | st.integers(1, 10),  # how many are wanted
            st.integers(0, 400),  # bytes torn from the journal's last line at most, as when the power fails
        ),
        max_size=7,
    ),
)
def test_whatever_happens_every_post_is_there_once_in_the_end(first, calls):
    wall = list(range(first, 0, -1))
    with TemporaryDirectory() as folder:
        path = Path(folder) / "journal.jsonl"

        def call(size, breaks_after, most):
            journal, asked = Journal(folder), []

            def read(at, wanted):
                if len(asked) >= breaks_after:
                    raise Broken
                asked.append((at.cursor, at.since))
                return pages_of(wall, size, at.cursor, at.since)

            fetch_pages(journal, read, lambda: None, most)
            assert len(set(asked)) == len(asked)
            return journal

        for new, size, breaks_after, most, torn in calls:
            wall[:0] = range(len(wall) + new, len(wall), -1)
            try:
                journal = call(size, breaks_after, most)
                ids = sorted((int(p["id"]) for p in journal.posts()), reverse=True)
                wanted = len(wall) if most is None else min(most, len(wall))
                assert ids[:wanted] == wall[:wanted]
            except Broken:
                pass
            if path.exists() and torn:
                data = path.read_bytes()
                last = data.rstrip(b"\n").rfind(b"\n") + 1
                path.write_bytes(data[: max(last, len(data) - torn)])
        journal = call(3, 1000, None)
        ids = [int(p["id"]) for p in journal.posts()]
        assert sorted(ids, reverse=True) == wall and len(journal) == len(wall)
        assert all(line.endswith(b"\n") and json.loads(line) for line in path.read_bytes().splitlines(keepends=True))


@given(st.binary(max_size=200))
def test_a_torn_end_of_any_bytes_loses_only_itself(rest):
    with TemporaryDirectory() as folder:
        journal = Journal(folder)
        journal.set_about({"id": "7"})
        journal.add(journal.begin(), Page([{"id": "2"}, {"id": "1"}], "1"))
        with open(journal.path, "ab") as f:
            f.write(rest.replace(b"\n", b""))
        again = Journal(folder)
        assert len(again) == 2 and again.about == {"id": "7"} and again.passes[0].cursor == "1"
        again.add(0, Page([{"id": "0"}]))
        assert [p["id"] for p in Journal(folder).posts()] == ["0", "2", "1"]


@pytest.mark.parametrize(
    "line",
    [
        "{}",
        "7",
        "[]",
        '"text"',
        '{"pass": 9, "posts": [], "next": ""}',
        '{"pass": 0, "posts": [{}], "next": ""}',
        '{"pass": 0, "posts": 7, "next": ""}',
        '{"pass": 0}',
        '{"pass": "a", "posts": [], "next": ""}',
        "[" * 100_000,
    ],
)
def test_a_damaged_journal_says_so(line, tmp_path):
    (tmp_path / "journal.jsonl").write_text('{"since":""}\n' + line + "\n" + '{"about":{}}\n', encoding="utf-8")
    with pytest.raises(HuggingTweetsError, match=r"journal.jsonl is damaged.*Download the account again with refresh"):
        Journal(tmp_path)


def test_what_comes_after_garbage_is_fetched_again(tmp_path):
    (tmp_path / "journal.jsonl").write_bytes(
        b'{"since":""}\n{"pass":0,"posts":[{"id":"3"}],"next":"3"}\n\0\0\0garbage\n'
        b'{"pass":0,"posts":[{"id":"2"}],"next":"2"}\n'
    )
    journal = Journal(tmp_path)
    assert [p["id"] for p in journal.posts()] == ["3"]
    fetch_pages(journal, lambda at, wanted: pages_of([3, 2, 1], 1, at.cursor, at.since), lambda: None)
    assert [p["id"] for p in Journal(tmp_path).posts()] == [
        "1",
        "2",
        "3",
    ] and b"garbage" not in journal.path.read_bytes()


def test_a_folder_is_for_one_at_a_time_and_handles_cannot_leave_it(tmp_path):
    with (
        locked_folder("mastodon", "a/../../b@[::1]:80") as folder,
        pytest.raises(HuggingTweetsError, match="is being downloaded by another process"),
        locked_folder("mastodon", "a/../../b@[::1]:80"),
    ):
        pytest.fail("twice")
    assert folder.parent == tmp_path / "downloads" / "mastodon"


def test_progress_is_a_line_now_and_then_where_there_is_no_terminal(capsys, monkeypatch):
    monkeypatch.setitem(
        sys.modules, "ipykernel", types.ModuleType("ipykernel")
    )  # ipywidgets 7 imports it where there is no notebook
    bars = Bars(seconds_between_lines=3600)
    for posts in range(100):
        bars(Arrival("@a@server", posts, 100))
    bars(Arrival("@a@server", 100, 100, waiting=65))
    bars(Arrival("@a@server", 100, 100, waiting=64))
    bars(Arrival("@a@server", 100, 100, done=True))
    bars.close()
    assert capsys.readouterr().err.splitlines() == [
        "@a@server: 0 of about 100 posts",
        "@a@server: 100 of about 100 posts, the server lets us go on in 1:05",
        "@a@server: 100 posts",
    ]
