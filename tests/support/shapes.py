"""Plain functions that build files in the shapes that people have: what X, its APIs, scrapers, other networks write.

A `Post` is what a person wrote; a shape makes of posts the value that stands in a JSON file, with the words of other
people in all the places where that shape has them: in users' descriptions, hashtags, quotes, retweets and `includes`.
"""

import csv
import html
import io
import json
import sqlite3
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from xml.sax.saxutils import escape

import pyarrow as pa
import pyarrow.parquet as pq

# Words that somebody else wrote. They are longer than any post, and none of them may ever come out.
STRANGERS = [
    "words of a stranger who isn't the author of this file and who should never be heard in it, in no order of keys",
    "a second stranger who tells at great length about gardens and ladders and the price of paint in a far town",
    "a third stranger, liked and quoted and bookmarked by the author, but never ever the author, not even once",
]
TAGS = ["tea", "harbour", "a tag of several words", "spring"]


@dataclass(frozen=True)
class Post:
    "What one person wrote, once."

    text: str
    id: str = "1"
    time: datetime | None = None  # aware, whole seconds
    retweet: bool = False
    reply: bool = False
    author: str = "wren_k"
    name: str = "Wren K."


def three(author="wren_k", day=datetime(2022, 6, 8, 12, tzinfo=UTC)):
    "Three posts, the oldest first: a plain one, a reply, a retweet."
    return [
        Post("The baker counts his loaves before the sun is up", "101", day, author=author),
        Post(
            "We rowed out past the buoys and back before tea",
            "102",
            day + timedelta(hours=1),
            reply=True,
            author=author,
        ),
        Post(
            "Nobody asked the heron about the harbour wall",
            "103",
            day + timedelta(hours=2),
            retweet=True,
            author=author,
        ),
    ]


def iso(time, suffix=".000Z"):
    return f"{time:%Y-%m-%dT%H:%M:%S}{suffix}"


def x_form(time):
    return f"{time:%a %b %d %H:%M:%S +0000 %Y}"


def stranger(n=0):
    return STRANGERS[n % len(STRANGERS)]


def number_of(author):
    "The id of an account: the same for the same handle."
    return str(1000 + sum(ord(c) * 7**i for i, c in enumerate(author[:8])))


# X: API v1.1, its archive, API v2


def entities(n=0):
    "What X tells about the parts of a tweet, with texts that are none."
    return {
        "hashtags": [{"text": t, "indices": [0, 5]} for t in TAGS[: 1 + n % 3]],
        "symbols": [],
        "user_mentions": [{"screen_name": "otto", "name": "Otto", "id_str": "8", "indices": ["0", "5"]}],
        "urls": [{"url": "https://t.co/x", "expanded_url": "https://example.org/a", "display_url": "example.org/a"}],
    }


def v11(p, text="full_text"):
    "A tweet of API v1.1, as twarc, tweepy and the streams of old give it."
    tweet = {
        "created_at": x_form(p.time) if p.time else None,
        "id": int(p.id),
        "id_str": p.id,
        text: p.text,
        "truncated": False,
        "display_text_range": [0, len(p.text)],
        "entities": entities(len(p.text)),
        "source": '<a href="https://example.org" rel="nofollow">an app of many words</a>',
        "in_reply_to_status_id": 5 if p.reply else None,
        "in_reply_to_status_id_str": "5" if p.reply else None,
        "in_reply_to_screen_name": "otto" if p.reply else None,
        "user": {
            "id_str": number_of(p.author),
            "screen_name": p.author,
            "name": p.name,
            "description": stranger(),
            "created_at": "Mon Jan 04 10:00:00 +0000 2010",
        },
        "is_quote_status": False,
        "retweet_count": 12,
        "favorite_count": 3,
        "favorited": False,
        "retweeted": False,
        "lang": "en",
    }
    if p.retweet:
        tweet["retweeted_status"] = v11(Post(stranger(1), "77", p.time, author="otto", name="Otto"), text)
    elif len(p.text) % 2 and p.author != "lina":
        tweet["quoted_status"] = v11(Post(stranger(2), "78", p.time, author="lina", name="Lina"), text)
    return tweet


def archived(p):
    "An item of tweets.js in an X archive. Its retweets are told by their text alone."
    tweet = {
        k: v for k, v in v11(p).items() if k not in ("user", "retweeted_status", "quoted_status") and v is not None
    }
    tweet = {k: str(v) if isinstance(v, int) and not isinstance(v, bool) else v for k, v in tweet.items()}
    return {"tweet": {**tweet, "edit_info": {"initial": {"editTweetIds": [p.id], "editsRemaining": "5"}}}}


def v2(p):
    "A post of API v2, under `data`."
    kinds = ["replied_to"] * p.reply + ["retweeted"] * p.retweet
    post = {
        "edit_history_tweet_ids": [p.id],
        "id": p.id,
        "text": p.text,
        "author_id": number_of(p.author),
        "lang": "en",
        "public_metrics": {"retweet_count": 4, "reply_count": 2, "like_count": 9, "quote_count": 0},
        "entities": {
            "hashtags": [{"tag": TAGS[2], "start": 0, "end": 3}],
            "annotations": [{"normalized_text": stranger(1)}],
        },
        "context_annotations": [{"domain": {"id": "46", "name": "Business", "description": stranger(2)}}],
    }
    if p.time:
        post["created_at"] = iso(p.time)
    if kinds:
        post["referenced_tweets"] = [{"type": k, "id": "90"} for k in kinds]
    return post


def v2_page(posts):
    "A page of API v2, with the users and the tweets of others that it includes."
    users = {p.author: p for p in posts}
    return {
        "data": [v2(p) for p in posts],
        "includes": {
            "users": [
                {"id": number_of(a), "name": p.name, "username": a, "description": stranger(1)}
                for a, p in users.items()
            ]
            + [{"id": "8", "name": "Otto", "username": "otto", "description": stranger(2)}],
            "tweets": [
                {"id": str(90 + i), "text": s, "author_id": "8", "created_at": "2021-01-01T00:00:00.000Z"}
                for i, s in enumerate(STRANGERS)
            ],
            "media": [{"media_key": "3_1", "type": "photo", "alt_text": stranger()}],
        },
        "meta": {"newest_id": posts[0].id, "oldest_id": posts[-1].id, "result_count": len(posts)},
    }


def v2_streamed(p):
    "A line of the filtered stream: one post, with whom and what it includes."
    return {**v2_page([p]), "data": v2(p), "matching_rules": [{"id": "1", "tag": stranger(2)}]}


# x.com's own GraphQL


def _gql_user(p, new=True):
    about = {"screen_name": p.author, "name": p.name}
    legacy = {"description": stranger(), **({} if new else about)}
    return {
        "result": {
            "__typename": "User",
            "rest_id": number_of(p.author),
            "legacy": legacy,
            **({"core": about} if new else {}),
        }
    }


def gql_tweet(p, new=True, note=None):
    "A tweet of x.com's GraphQL. `new`: the user's name is under `core`, not `legacy`. `note`: a long one's whole text."
    legacy = {
        "bookmark_count": 0,
        "created_at": x_form(p.time) if p.time else None,
        "conversation_id_str": p.id,
        "entities": entities(len(p.text)),
        "full_text": p.text,
        "is_quote_status": False,
        "lang": "en",
        "retweet_count": 3,
        "retweeted": False,
        "user_id_str": number_of(p.author),
        "id_str": p.id,
    }
    if p.reply:
        legacy |= {"in_reply_to_status_id_str": "5", "in_reply_to_screen_name": "otto"}
    if p.retweet:
        legacy["retweeted_status_result"] = {
            "result": gql_tweet(Post(stranger(1), "77", p.time, author="otto", name="Otto"), new)
        }
    result = {
        "__typename": "Tweet",
        "rest_id": p.id,
        "core": {"user_results": _gql_user(p, new)},
        "views": {"count": "10", "state": "EnabledWithCount"},
        "legacy": legacy,
    }
    if note:
        result["note_tweet"] = {"is_expandable": True, "note_tweet_results": {"result": {"id": "n", "text": note}}}
    return result


def gql_entry(result, kind="tweet"):
    item = {"__typename": "TimelineTweet", "itemType": "TimelineTweet", "tweet_results": {"result": result}}
    if kind == "promoted-tweet":
        item["promotedMetadata"] = {"advertiser_results": {"result": {"__typename": "User", "rest_id": "9"}}}
    content = {"entryType": "TimelineTimelineItem", "__typename": "TimelineTimelineItem", "itemContent": item}
    return {"entryId": f"{kind}-{result.get('rest_id', 0)}", "sortIndex": "1", "content": content}


def graphql(posts, new=True, pinned=False, timeline="timeline_v2"):
    "A response of UserTweets, as a browser saves it: with a pinned tweet, advertising, people to follow and cursors."
    add = [gql_tweet(p, new) for p in posts]
    instructions = [{"type": "TimelineClearCache"}]
    if pinned:
        instructions.append({"type": "TimelinePinEntry", "entry": gql_entry(add[0])})
    entries = [gql_entry(r) for r in add[pinned:]]
    entries.insert(
        1,
        gql_entry(gql_tweet(Post(stranger(2), "66", posts[0].time, author="shop", name="Shop"), new), "promoted-tweet"),
    )
    follow = {
        "itemContent": {
            "itemType": "TimelineUser",
            "user_results": _gql_user(Post("", author="lina", name="Lina"), new),
        }
    }
    entries += [
        {"entryId": "who-to-follow-1", "content": {"entryType": "TimelineTimelineModule", "items": [{"item": follow}]}},
        {
            "entryId": "cursor-bottom-1",
            "content": {"entryType": "TimelineTimelineCursor", "value": "DAABCgAB", "cursorType": "Bottom"},
        },
    ]
    instructions.append({"type": "TimelineAddEntries", "entries": entries})
    return {
        "data": {"user": {"result": {"__typename": "User", timeline: {"timeline": {"instructions": instructions}}}}}
    }


def exporter(p):
    "A row of the browser add-on twitter-web-exporter, without its raw metadata."
    return {
        "id": p.id,
        "created_at": f"{p.time:%Y-%m-%d %H:%M:%S +00:00}" if p.time else None,
        "full_text": p.text,
        "media": [
            {"type": "photo", "url": "https://t.co/x", "thumbnail": "https://pbs.example/x", "ext_alt_text": stranger()}
        ],
        "screen_name": p.author,
        "name": p.name,
        "profile_image_url": "https://pbs.example/me.jpg",
        "user_id": number_of(p.author),
        "in_reply_to": "5" if p.reply else None,
        "retweeted_status": "77" if p.retweet else None,
        "quoted_status": None,
        "media_tags": [],
        "favorite_count": 3,
        "retweet_count": 12,
        "reply_count": 1,
        "views_count": None,
        "favorited": False,
        "retweeted": False,
        "url": f"https://twitter.com/{p.author}/status/{p.id}",
    }


# Scrapers


def apify(p):
    "An item of Apify's tweet scrapers."
    item = {
        "type": "tweet",
        "id": p.id,
        "url": f"https://x.com/{p.author}/status/{p.id}",
        "text": p.text,
        "fullText": p.text,
        "retweetCount": 12,
        "replyCount": 1,
        "likeCount": 3,
        "createdAt": x_form(p.time) if p.time else "",
        "lang": "en",
        "isReply": p.reply,
        "isRetweet": p.retweet,
        "isQuote": False,
        "author": {
            "type": "user",
            "userName": p.author,
            "url": f"https://x.com/{p.author}",
            "id": number_of(p.author),
            "name": p.name,
            "description": stranger(),
            "createdAt": "Mon Jan 04 10:00:00 +0000 2010",
        },
        "entities": {k: v for k, v in entities(1).items() if k != "symbols"},
        "extendedEntities": {},
    }
    if p.retweet:
        item["retweet"] = apify(Post(stranger(1), "77", p.time, author="otto", name="Otto"))
    return item


def snscrape(p, text="rawContent"):
    "A line of snscrape's JSON Lines: `content` until 2022, `rawContent` since."
    user = {"username": p.author, "id": int(number_of(p.author)), "displayname": p.name, "rawDescription": stranger()}
    other = {"_type": "snscrape.modules.twitter.Tweet", "id": 77, text: stranger(1), "user": {"username": "otto"}}
    return {
        "_type": "snscrape.modules.twitter.Tweet",
        "url": f"https://twitter.com/{p.author}/status/{p.id}",
        "date": iso(p.time, "+00:00") if p.time else None,
        text: p.text,
        "renderedContent": p.text,
        "id": int(p.id),
        "user": {"_type": "snscrape.modules.twitter.User", **user},
        "replyCount": 2,
        "retweetCount": 12,
        "lang": "en",
        "outlinks": ["https://example.org/a"],
        "retweetedTweet": other if p.retweet else None,
        "quotedTweet": {**other, text: stranger(2)} if len(p.text) % 2 and not p.retweet else None,
        "inReplyToTweetId": 5 if p.reply else None,
        "inReplyToUser": {"_type": "snscrape.modules.twitter.User", "username": "otto", "id": 8} if p.reply else None,
        "mentionedUsers": [
            {"_type": "snscrape.modules.twitter.User", "username": "lina", "rawDescription": stranger()}
        ],
        "hashtags": TAGS[:2],
    }


def twint(p):
    "A line of twint's JSON Lines. Its times are of the zone it ran in."
    return {
        "id": int(p.id),
        "conversation_id": p.id,
        "created_at": f"{p.time:%Y-%m-%d %H:%M:%S} UTC" if p.time else "",
        "date": f"{p.time:%Y-%m-%d}" if p.time else "",
        "time": f"{p.time:%H:%M:%S}" if p.time else "",
        "timezone": "+0000",
        "user_id": int(number_of(p.author)),
        "username": p.author,
        "name": p.name,
        "place": "",
        "tweet": p.text,
        "language": "en",
        "mentions": [{"screen_name": "otto", "name": stranger(), "id": "8"}],
        "urls": ["https://example.org/a"],
        "photos": [],
        "replies_count": 2,
        "retweets_count": 12,
        "likes_count": 3,
        "hashtags": TAGS[:2],
        "cashtags": [],
        "link": f"https://twitter.com/{p.author}/status/{p.id}",
        "retweet": p.retweet,
        "quote_url": "",
        "video": 0,
        "reply_to": [{"screen_name": "otto", "name": "Otto", "id": "8"}] if p.reply else [],
    }


def plain(p, text="text", id="id", time="created_at", author="username", reply="is_reply", retweet="is_retweet"):
    "A record with names that people use who write their own scripts."
    record = {id: p.id, text: p.text, author: p.author, reply: p.reply, retweet: p.retweet, "likes": 3}
    return {**record, time: iso(p.time, "Z")} if p.time else record


# Mastodon, Bluesky, Reddit, Tumblr


def paragraphs(text):
    "The HTML that Mastodon makes of a text."
    return "<p>" + html.escape(text, quote=False).replace("\n", "<br />") + "</p>"


def status(p, server="m.example"):
    "A status of Mastodon's API. A boost has the words of somebody else under `reblog`."
    account = {
        "id": number_of(p.author),
        "username": p.author,
        "acct": p.author,
        "display_name": p.name,
        "note": stranger(),
    }
    made = {
        "id": p.id,
        "created_at": iso(p.time or datetime(2020, 1, 1)),
        "in_reply_to_id": "5" if p.reply else None,
        "in_reply_to_account_id": "8" if p.reply else None,
        "sensitive": False,
        "spoiler_text": "",
        "visibility": "public",
        "language": "en",
        "uri": f"https://{server}/users/{p.author}/statuses/{p.id}",
        "url": f"https://{server}/@{p.author}/{p.id}",
        "content": "" if p.retweet else paragraphs(p.text),
        "reblog": None,
        "account": {**account, "url": f"https://{server}/@{p.author}"},
        "media_attachments": [{"id": "1", "type": "image", "description": stranger(1)}],
        "mentions": [{"id": "8", "username": "otto", "acct": "otto@other.example"}],
        "tags": [{"name": "tea", "url": f"https://{server}/tags/tea"}],
        "card": {"title": "A page", "description": stranger(2)},
        "poll": None,
    }
    if p.retweet:
        made["reblog"] = status(Post(stranger(1), "77", p.time, author="otto", name="Otto"), "other.example")
    return made


def mastodon_tool(posts):
    "The file of mastodon-archive: also what the person liked, and what others wrote to them."
    others = [status(Post(s, str(70 + i), author="otto")) for i, s in enumerate(STRANGERS)]
    return {
        "account": {
            "id": number_of(posts[0].author),
            "username": posts[0].author,
            "acct": posts[0].author,
            "note": stranger(),
        },
        "statuses": [status(p) for p in posts],
        "favourites": others,
        "bookmarks": others[:2],
        "mentions": others[1:],
    }


def outbox(posts, context_list=True):
    "outbox.json of Mastodon's archive. A boost is only the address of what was boosted."
    who = f"https://m.example/users/{posts[0].author}"
    items = []
    for p in posts:
        time = iso(p.time or datetime(2020, 1, 1), "Z")
        note = {
            "id": f"{who}/statuses/{p.id}",
            "type": "Note",
            "summary": None,
            "inReplyTo": "https://other.example/users/otto/statuses/5" if p.reply else None,
            "published": time,
            "attributedTo": who,
            "content": paragraphs(p.text),
            "contentMap": {"en": paragraphs(p.text)},
            "attachment": [{"type": "Document", "mediaType": "image/png", "url": "/a.png", "name": stranger()}],
            "tag": [{"type": "Hashtag", "href": "https://m.example/tags/tea", "name": "#tea"}],
            "replies": {"type": "Collection", "first": {"type": "CollectionPage", "items": ["https://m.example/a/9"]}},
        }
        items.append(
            {
                "id": f"{who}/statuses/{p.id}/activity",
                "type": "Announce" if p.retweet else "Create",
                "actor": who,
                "published": time,
                "to": ["https://www.w3.org/ns/activitystreams#Public"],
                "cc": [f"{who}/followers"],
                "object": "https://other.example/users/otto/statuses/77" if p.retweet else note,
            }
        )
    context = "https://www.w3.org/ns/activitystreams"
    more = {"ostatus": "http://ostatus.org#", "sensitive": "as:sensitive", "text": "a word of the context"}
    return {
        "@context": [context, more] if context_list else context,
        "id": "outbox.json",
        "type": "OrderedCollection",
        "totalItems": len(items),
        "orderedItems": items,
    }


def _bsky(p):
    record = {
        "$type": "app.bsky.feed.post",
        "text": p.text,
        "langs": ["en"],
        "facets": [
            {
                "features": [{"$type": "app.bsky.richtext.facet#tag", "tag": TAGS[2]}],
                "index": {"byteStart": 0, "byteEnd": 3},
            }
        ],
        "embed": {"$type": "app.bsky.embed.images", "images": [{"alt": stranger(), "image": {"$type": "blob"}}]},
    }
    record["createdAt"] = iso(p.time) if p.time else "2020-01-01T00:00:00.000Z"
    if p.reply:
        ref = {"uri": "at://did:plc:otto/app.bsky.feed.post/5", "cid": "b"}
        record["reply"] = {"root": ref, "parent": ref}
    return record


def bluesky_records(posts):
    "A page of com.atproto.repo.listRecords: all records are of one person."
    did = f"did:plc:{posts[0].author}"
    records = [{"uri": f"at://{did}/app.bsky.feed.post/{p.id}", "cid": "bafy", "value": _bsky(p)} for p in posts]
    return {"records": records, "cursor": "3k"}


def bluesky_feed(posts):
    "A page of app.bsky.feed.getAuthorFeed; a repost holds the post of somebody else."

    def view(p, text):
        author = {"did": f"did:plc:{p.author}", "handle": p.author, "displayName": p.name, "labels": []}
        return {
            "uri": f"at://did:plc:{p.author}/app.bsky.feed.post/{p.id}",
            "cid": "bafy",
            "author": author,
            "record": _bsky(replace(p, text=text)),
            "embed": {"record": {"author": {"handle": "lina.example"}, "value": {"text": stranger(2)}}},
            "replyCount": 1,
            "indexedAt": iso(p.time) if p.time else "2020-01-01T00:00:00.000Z",
        }

    feed = []
    for p in posts:
        if p.retweet:
            by = {"did": f"did:plc:{p.author}", "handle": p.author}
            reason = {
                "$type": "app.bsky.feed.defs#reasonRepost",
                "by": by,
                "indexedAt": iso(p.time or datetime(2020, 1, 1)),
            }
            feed.append(
                {
                    "post": view(Post("", "77", p.time, author="otto.example", name="Otto"), stranger(1)),
                    "reason": reason,
                }
            )
            continue
        item = {"post": view(p, p.text)}
        if p.reply:
            parent = view(Post("", "5", p.time, author="otto.example", name="Otto"), stranger())
            item["reply"] = {"root": parent, "parent": parent}
        feed.append(item)
    return {"feed": feed, "cursor": "2020"}


def reddit_comment(p):
    "A comment as Pushshift and Reddit's API give it."
    return {
        "author": p.author,
        "author_flair_text": "a flair of several words",
        "body": p.text,
        "created_utc": int(p.time.timestamp()) if p.time else None,
        "id": p.id,
        "link_title": stranger(),
        "parent_id": "t1_abc" if p.reply else "t3_abc",
        "score": 3,
        "subreddit": "tea",
    }


def reddit_listing(posts):
    "A listing of Reddit's API."
    children = [
        {"kind": "t1", "data": {**reddit_comment(p), "body_html": html.escape(paragraphs(p.text))}} for p in posts
    ]
    return {"kind": "Listing", "data": {"after": "t1_z", "dist": len(posts), "children": children, "before": None}}


def tumblr(posts):
    "A page of Tumblr's API: the blog, and its posts in HTML."
    made = [
        {
            "type": "text",
            "blog_name": p.author,
            "id": int(p.id),
            "post_url": f"https://{p.author}.tumblr.com/post/{p.id}",
            "date": f"{p.time:%Y-%m-%d %H:%M:%S} GMT" if p.time else None,
            "timestamp": int(p.time.timestamp()) if p.time else None,
            "tags": TAGS[:3],
            "summary": p.text[:10],
            "note_count": 4,
            "title": None,
            "body": paragraphs(p.text),
            "can_like": True,
        }
        for p in posts
    ]
    return {
        "meta": {"status": 200, "msg": "OK"},
        "response": {
            "blog": {"name": posts[0].author, "title": "A blog", "description": stranger(), "posts": len(made)},
            "posts": made,
            "total_posts": len(made),
        },
    }


def telegram(posts, kind="public_channel", name="Wren's notes"):
    "result.json of one chat or channel of Telegram."
    messages = [
        {
            "id": i,
            "type": "message",
            "date": iso(p.time, ""),
            "date_unixtime": str(int(p.time.timestamp())),
            "from": p.author,
            "from_id": f"user{number_of(p.author)}",
            "text": p.text,
            "text_entities": [{"type": "plain", "text": p.text}],
        }
        for i, p in enumerate(posts, 1)
    ]
    return {"name": name, "type": kind, "id": 1, "messages": messages}


@dataclass(frozen=True)
class Shape:
    "How a value is made of posts, and what it keeps of them."

    make: Callable
    keeps: frozenset = frozenset({"id", "time", "retweet", "reply", "author"})
    html: bool = False  # the texts are HTML there
    records: bool = False  # the value is a list of posts, each of which may be a line


def _each(of):
    return lambda posts: [of(p) for p in posts]


_ALL = Shape.keeps
SHAPES = {
    "API v1.1": Shape(_each(v11), records=True),
    "streaming API": Shape(_each(lambda p: v11(p, "text")), records=True),
    "API v2": Shape(v2_page),
    "filtered stream": Shape(_each(v2_streamed), records=True),
    "stripped tweets.js": Shape(_each(archived), _ALL - {"retweet", "author"}, records=True),
    "GraphQL of 2023": Shape(lambda posts: graphql(posts, new=False)),
    "GraphQL of 2025": Shape(lambda posts: graphql(posts, pinned=True, timeline="timeline")),
    "web exporter": Shape(_each(exporter), records=True),
    "Apify": Shape(_each(apify), records=True),
    "snscrape": Shape(_each(snscrape), records=True),
    "snscrape of 2021": Shape(_each(lambda p: snscrape(p, "content")), records=True),
    "twint": Shape(_each(twint), records=True),
    "plain records": Shape(_each(plain), records=True),
    "Mastodon statuses": Shape(_each(status), html=True, records=True),
    "mastodon-archive": Shape(mastodon_tool, html=True),
    "Mastodon outbox": Shape(outbox, _ALL - {"id", "author"}, html=True),
    "Bluesky records": Shape(bluesky_records, frozenset({"time", "reply"})),
    "Bluesky feed": Shape(bluesky_feed, frozenset({"time", "reply", "retweet", "author"})),
    "Reddit comments": Shape(_each(reddit_comment), frozenset({"id", "time", "author"}), records=True),
    "Reddit listing": Shape(reddit_listing, frozenset({"id", "time", "author"})),
    "Tumblr": Shape(tumblr, frozenset({"id", "time", "author"}), html=True),
}


MARKED = "a retweet"  # whose words say nothing


def same(text):
    "A text whatever became of its entities and white space: some shapes hold HTML."
    return " ".join(html.unescape(text).split())


def facts(shape, posts):
    "What must come out of `posts` in this shape, newest first: what it keeps of each, and `MARKED` for retweets."
    keeps = SHAPES[shape].keeps
    found = []
    for p in sorted(posts, key=lambda p: p.time, reverse=True):
        if p.retweet and "retweet" in keeps:
            found.append(MARKED)
        else:
            found.append((same(p.text), p.id if "id" in keeps else None, p.time, p.reply and "reply" in keeps))
    return found


# Other lists that stand beside the posts: before them, after them, longer than they are

_OTHERS = [Post(s, str(i), datetime(2022, 6, 8, 12, tzinfo=UTC), author="otto") for i, s in enumerate(STRANGERS * 3)]
OTHER_LISTS = {
    "hashtags": [{"text": t, "indices": [0, 4]} for t in TAGS * 3],
    "tags": TAGS * 4,
    "urls": [{"url": "https://t.co/x", "expanded_url": "https://example.org/a/page/of/its/own"}] * 9,
    "links": ["https://example.org/a/page/of/its/own"] * 9,
    "users": [{"id": str(i), "username": f"user{i}", "description": s} for i, s in enumerate(STRANGERS * 3)],
    "likes": [plain(p) for p in _OTHERS],
    "favourites": [plain(p) for p in _OTHERS],
    "favorites": [v11(p) for p in _OTHERS],
    "bookmarks": [plain(p) for p in _OTHERS],
    "mentions": [plain(p) for p in _OTHERS],
    "includes": {"tweets": [v2(p) for p in _OTHERS]},
    "columns": ["id", "text", "created_at", "a column with a long name"],
    "errors": [
        {"title": "Not Found Error", "detail": s, "type": "https://example.org/problems"} for s in STRANGERS * 3
    ],
    "@context": ["https://www.w3.org/ns/activitystreams", {"text": "a word of the context"}],
    "meta": {"text": stranger(), "count": 3, "content": [{"text": stranger(1)}]},
}


# Files


def lines(records, **how):
    "JSON Lines."
    return "".join(json.dumps(r, **how) + "\n" for r in records)


def turned(value, order=reversed):
    "The same JSON value with the keys of all its objects in another order."
    if isinstance(value, dict):
        return {k: turned(value[k], order) for k in order(list(value))}
    return [turned(v, order) for v in value] if isinstance(value, list) else value


def flat(record, joint=".", lists=repr):
    "A nested record as one row, with names like `author.userName`: json_normalize's, or Apify's with `/`."
    row = {}
    for k, v in record.items():
        if isinstance(v, dict) and v:
            row |= {f"{k}{joint}{inner}": w for inner, w in flat(v, joint, lists).items()}
        else:
            row[k] = lists(v) if isinstance(v, list | dict) else "" if v is None else v
    return row


def table(rows, delimiter=",", end="\r\n", **how):
    "A CSV file: the header from the keys of the rows."
    names = list(dict.fromkeys(k for r in rows for k in r))
    out = io.StringIO()
    w = csv.writer(out, delimiter=delimiter, lineterminator=end, **how)
    w.writerows([names, *([r.get(n, "") for n in names] for r in rows)])
    return out.getvalue()


def orients(rows):
    "What pandas.DataFrame.to_json writes of rows, by its option `orient`."
    names = list(rows[0])
    grid = [[r[n] for n in names] for r in rows]
    fields = [{"name": "index", "type": "integer"}, *({"name": n, "type": "string"} for n in names)]
    return {
        "records": rows,
        "columns": {n: {str(i): r[n] for i, r in enumerate(rows)} for n in names},
        "index": {str(i): r for i, r in enumerate(rows)},
        "split": {"columns": names, "index": list(range(len(rows))), "data": grid},
        "table": {
            "schema": {"fields": fields, "primaryKey": ["index"], "pandas_version": "1.4.0"},
            "data": [{"index": i, **r} for i, r in enumerate(rows)],
        },
    }


def parquet(rows):
    "The bytes of a Parquet file."
    out = pa.BufferOutputStream()
    names = dict.fromkeys(k for r in rows for k in r)
    pq.write_table(pa.table({n: [r.get(n) for r in rows] for n in names}), out)
    return out.getvalue().to_pybytes()


_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006"
_KIND = "application/vnd.openxmlformats-officedocument.spreadsheetml"


def workbook(grid, shared=True, before=()):
    "The bytes of an Excel workbook. `shared`: texts are in a file of their own, as Excel has them. `before`: sheets."
    strings = {}

    def cell(v, at):
        if v is None or v == "":
            return ""
        if isinstance(v, bool):
            return f'<c r="{at}" t="b"><v>{int(v)}</v></c>'
        if isinstance(v, int | float):
            return f'<c r="{at}"><v>{v}</v></c>'
        if shared:
            return f'<c r="{at}" t="s"><v>{strings.setdefault(str(v), len(strings))}</v></c>'
        return f'<c r="{at}" t="inlineStr"><is><t xml:space="preserve">{escape(str(v))}</t></is></c>'

    def column(n):
        return (chr(64 + n // 26) if n >= 26 else "") + chr(65 + n % 26)

    def sheet(rows):
        made = ""
        for i, row in enumerate(rows, 1):
            made += f'<row r="{i}">{"".join(cell(v, f"{column(n)}{i}") for n, v in enumerate(row))}</row>'
        return f'<worksheet xmlns="{_SHEET}"><sheetData>{made}</sheetData></worksheet>'

    sheets = [sheet(rows) for rows in (*before, grid)]
    numbers = range(1, len(sheets) + 1)
    parts = "".join(
        f'<Override PartName="/xl/worksheets/sheet{n}.xml" ContentType="{_KIND}.worksheet+xml"/>' for n in numbers
    )
    more = f'<Override PartName="/xl/sharedStrings.xml" ContentType="{_KIND}.sharedStrings+xml"/>' if shared else ""
    named = "".join(f'<sheet name="Sheet{n}" sheetId="{n}" r:id="rId{n}"/>' for n in numbers)
    refs = "".join(
        f'<Relationship Id="rId{n}" Type="{_OFFICE}/worksheet" Target="worksheets/sheet{n}.xml"/>' for n in numbers
    )
    if shared:
        refs += f'<Relationship Id="rId99" Type="{_OFFICE}/sharedStrings" Target="sharedStrings.xml"/>'
    files = {
        "[Content_Types].xml": f'<Types xmlns="{_PACKAGE}/content-types">'
        '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Default Extension="xml" ContentType="application/xml"/>'
        f'<Override PartName="/xl/workbook.xml" ContentType="{_KIND}.sheet.main+xml"/>{parts}{more}</Types>',
        "_rels/.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">'
        f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}"><sheets>{named}</sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_PACKAGE}/relationships">{refs}</Relationships>',
        **{f"xl/worksheets/sheet{n}.xml": s for n, s in zip(numbers, sheets, strict=True)},
    }
    if shared:
        items = "".join(f'<si><t xml:space="preserve">{escape(s)}</t></si>' for s in strings)
        files["xl/sharedStrings.xml"] = f'<sst xmlns="{_SHEET}" uniqueCount="{len(strings)}">{items}</sst>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items():
            z.writestr(name, f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n{data}')
    return out.getvalue()


def sqlite(path, tables):
    "An SQLite file with these tables: name -> rows."
    base = sqlite3.connect(path)
    for name, rows in tables.items():
        names = list(rows[0])
        base.execute(f'create table "{name}" ({", ".join(chr(34) + n + chr(34) for n in names)})')
        base.executemany(
            f'insert into "{name}" values ({", ".join("?" * len(names))})', [list(r.values()) for r in rows]
        )
    base.commit()
    base.close()
    return path


def tarred(files, mode="w:gz"):
    "The bytes of a tar archive."
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode=mode) as t:
        for name, data in files.items():
            data = data.encode() if isinstance(data, str) else data
            info = tarfile.TarInfo(name)
            info.size = len(data)
            t.addfile(info, io.BytesIO(data))
    return out.getvalue()


def zipped(files):
    "The bytes of a zip; names may have any characters, a backslash too, and may be there twice."
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as z:
        for name, data in files.items() if isinstance(files, dict) else files:
            info = zipfile.ZipInfo("x")
            info.filename = name  # its maker would turn a backslash on Windows
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, data)
    return out.getvalue()
