"HTML becomes text, and what only looks like it stays."

import html
import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from mastodon_server import markup as served
from runs import python

from huggingtweets.sources.markup import _read, html_text, looks_like_html

few = settings(max_examples=80, deadline=None)
WORDS = st.text(st.characters(codec="utf-8", exclude_categories=["Cc", "Zs", "Zl", "Zp"]), min_size=1, max_size=12)


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<p>one<br>two<br />three</p><p>four</p>", "one\ntwo\nthree\n\nfour"),
        ("<p>1 &lt; 2 &amp;&amp; 3 &gt; 2 &quot;&#39;&nbsp;x</p>", "1 < 2 && 3 > 2 \"'\xa0x"),
        (
            served("a long link https://www.example.org/2016/06/08/this-is-a-very-long-path?a=1&b=2 here"),
            "a long link https://www.example.org/2016/06/08/this-is-a-very-long-path?a=1&b=2 here",
        ),
        (served("#Hello @bob, see https://example.org"), "#Hello @bob, see https://example.org"),
        (served("https://example.org"), "https://example.org"),
        ("<p>a list</p><ul><li>one</li><li>two</li></ul><p>end</p>", "a list\n\n- one\n- two\n\nend"),
        ("<blockquote>said</blockquote><p>so</p>", "said\n\nso"),
        ("<pre><code>a = 1\nb = 2</code></pre>", "a = 1\nb = 2"),
        ('<p class="quote-inline">RE: <a href="https://a.example/1">https://a.example/1</a></p><p>mine</p>', "mine"),
        ("<p>x</p><script>alert(1)</script><style>p {}</style>", "x"),
        ("<p><strong>bold</strong> and <em>it</em></p>", "bold and it"),
        ("<p>unclosed <b>tags", "unclosed tags"),
        ("plain text of another server", "plain text of another server"),
        ("one<BR>two</br>three<br clear='all'/>four", "one\ntwo\nthree\nfour"),
        ("<div>one</div><div>two</div><h2>three</h2>four", "one\ntwo\nthree\nfour"),
        ("one<p>two<p>three", "one\n\ntwo\n\nthree"),
        ("<ol>\n  <li>one</li>\n  <li><p>two</p></li>\n</ol>", "- one\n- two"),
        ("<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>", "a b\nc"),
        ('<a title="a > b" href="https://a.b/c?d=1&amp;e=2">a.b/c…</a>', "https://a.b/c?d=1&e=2"),
        ("<a href='https://a.b/c'>a.b…</a> <a href=https://a.b/d>a.b…</a> <a>…</a>", "https://a.b/c https://a.b/d …"),
        ('<span class="quote-inline"><br><span>RE:</span> x</span>mine', "mine"),
        ("one<!-- two <b>three</b> -->four<!-- five", "onefour"),
        ("I <3 <b>you</b> and 1 < 2", "I <3 you and 1 < 2"),
        ("<p>&amp;lt;b&amp;gt;</p>", "&lt;b&gt;"),
        ("I <3 you", "I <3 you"),
        ("", ""),
        ("<p></p>", ""),
        ('<p>🦊 <span lang="ja">狐</span> \u202eabc</p>', "🦊 狐 \u202eabc"),
    ],
)
def test_html_becomes_text_with_its_line_breaks(markup, text):
    assert html_text(markup) == text


def slowly(markup):
    "The text as the reader of all tags gives it."
    lines = "\n".join(line.strip() for line in _read(markup).split("\n"))
    return re.sub(r"\n{3,}", "\n\n", lines).strip()


@few
@given(
    st.lists(st.lists(WORDS, min_size=1, max_size=3), min_size=1, max_size=4),
    st.sampled_from(["<br>", "<br/>", "<br />"]),
)
def test_lines_and_paragraphs_come_back_as_they_were(paragraphs, br):
    markup = "".join(f"<p>{br.join(map(html.escape, lines))}</p>" for lines in paragraphs)
    assert looks_like_html(markup)
    assert html_text(markup) == slowly(markup) == "\n\n".join("\n".join(lines) for lines in paragraphs)
    marked = markup.replace("<p>", '<p dir="auto">').replace("</p>", "<b></b></p>")
    assert html_text(marked) == html_text(markup)


@few
@given(
    st.lists(
        st.one_of(
            WORDS,
            st.sampled_from(
                [
                    "<",
                    ">",
                    "<p>",
                    "</p>",
                    "<br>",
                    "<!--",
                    "-->",
                    "<script>",
                    '"',
                    " ",
                    "\n",
                    "&lt;",
                    "<a href=x>",
                    "</a>",
                ]
            ),
        )
    ).map("".join)
)
def test_any_text_is_read(markup):
    assert html_text(markup) == html_text(markup).strip()
    if "<" not in markup:
        assert not looks_like_html(markup) and html_text(markup).split() == html.unescape(markup).split()


@pytest.mark.parametrize(
    "text",
    [
        "<p>one</p>",
        "<P>one</P>",
        "one<br>two",
        "one <br/> two",
        "<br />",
        '<a href="https://a.b">x',
        "<a href=https://a.b>x</a>",
        "<b>never</b>",
        '<p class="x">unclosed',
        '<img src="a.png">',
        "<div>one</div>",
        "<h1>one</h1>",
        "one</p><p>two",
    ],
)
def test_html_is_recognised(text):
    assert looks_like_html(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "I <3 you",
        "a < b and b > c",
        "<sighs>",
        "<b",
        "<b>",
        "</sarcasm>",
        "the tag <p> is old",
        "x <y = 3> z",
        "<3 <3 <3",
        "<- here ->",
        "a <b or c> d",
        "&lt;p&gt;one&lt;/p&gt;",
        "<wren@tide.example>",
        "<https://a.b/c?d=e>",
        "vector<int> a; list<p> b;",
        "<p> and <b>",
        "<grin>yes</grin>",
    ],
)
def test_what_only_looks_like_html_is_not_taken_for_it(text):
    assert not looks_like_html(text)


@pytest.mark.parametrize(
    "markup",
    [
        "'<' * n",
        "'<p' * n",
        "'<p>' * n",
        "'<a href=' * n",
        "'<a x=\"' * n",
        "'<a ' + ' ' * n",
        "'<!--' * n",
        "'<script>' * n",
        "'<br x>' * n",
        "'<a href=x>…' * n",
    ],
    ids=["angles", "open", "paragraphs", "unquoted", "quoted", "blanks", "comments", "scripts", "breaks", "links"],
)
def test_reading_takes_time_in_proportion_to_the_text(markup):
    # Where time grows with the square this takes many minutes, and is ended.
    done = python(
        f"""if True:
        import resource
        from huggingtweets.sources.markup import html_text, looks_like_html
        resource.setrlimit(resource.RLIMIT_CPU, (120, 120))
        n = 200_000
        html_text({markup}), looks_like_html({markup})
        print("read")"""
    )
    assert done.stdout == "read\n", done.stderr or "stopped after 120 s"
