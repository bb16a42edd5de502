"""Rows of tables, as tools write them: a row is made of a `Post` of shapes.py.

`TOOLS` has the maker of each tool's rows, and what they say of a post: its id, time (or only its day), retweet, reply, author.
"""

from shapes import apify, exporter, flat, iso, plain, stranger, twint, v2, v11, x_form


def spaced(time, suffix=""):
    return f"{time:%Y-%m-%d %H:%M:%S}{suffix}"


def grid(rows):
    "The rows as a table: a list of lists, the header first."
    names = list(dict.fromkeys(k for r in rows for k in r))
    return [names, *([r.get(n, "") for n in names] for r in rows)]


def vicinitas(p):
    kind = "Retweet" if p.retweet else "Reply" if p.reply else "Tweet"
    return {
        "Tweet Id": p.id,
        "Text": p.text,
        "Name": "Wren K.",
        "Screen Name": p.author,
        "UTC": iso(p.time),
        "Created At": x_form(p.time),
        "Favorites": "3",
        "Retweets": "12",
        "Language": "en",
        "Client": '<a href="https://example.org">an app</a>',
        "Tweet Type": kind,
        "URLs": "1",
        "Hashtags": "2",
    }


def twint_csv(p):
    return {k: str(v) for k, v in twint(p).items()} | {
        "near": "",
        "geo": "",
        "source": "",
        "user_rt_id": "",
        "user_rt": "",
        "retweet_id": "77" if p.retweet else "",
        "retweet_date": "",
        "translate": "",
        "trans_src": "",
        "trans_dest": "",
    }


def analytics(p):
    return {
        "Tweet id": p.id,
        "Tweet permalink": f"https://twitter.com/{p.author}/status/{p.id}",
        "Tweet text": p.text,
        "time": f"{p.time:%Y-%m-%d %H:%M} +0000",
        "impressions": "55.0",
        "engagements": "1.0",
        "retweets": "12.0",
        "replies": "4.0",
        "likes": "0.0",
        "url clicks": "0.0",
        "promoted impressions": "-",
    }


def analytics_of_2024(p):
    return {
        "Post id": p.id,
        "Date": f"{p.time:%a, %b %d, %Y}",
        "Post text": p.text,
        "Post Link": f"https://x.com/{p.author}/status/{p.id}",
        "Impressions": "55",
        "Likes": "3",
        "Engagements": "9",
        "Reposts": "12",
        "Replies": "4",
        "New follows": "0",
    }


def snscrape_frame(p, user=lambda p: f"https://twitter.com/{p.author}"):
    return {
        "url": f"https://twitter.com/{p.author}/status/{p.id}",
        "date": spaced(p.time, "+00:00"),
        "rawContent": p.text,
        "renderedContent": p.text,
        "id": p.id,
        "user": user(p),
        "replyCount": "4",
        "retweetCount": "12",
        "lang": "en",
        "retweetedTweet": "https://twitter.com/otto/status/77" if p.retweet else "",
        "quotedTweet": "https://twitter.com/lina/status/78",
        "inReplyToTweetId": "5.0" if p.reply else "",
        "hashtags": "['tea', 'a tag of several words']",
    }


def snscrape_tutorial(p):
    return {"": p.id[-1], "Datetime": spaced(p.time, "+00:00"), "Tweet Id": p.id, "Text": p.text, "Username": p.author}


def public_scraper(p):
    return {
        "datetime": f"{p.time:%Y-%m-%d %H:%M:%S}",
        "tid": p.id,
        "uscreenname": p.author,
        "text": p.text,
        "retweet": str(int(p.id) * 12 - 1212),
        "likes": "7",
    }


def get_old_tweets(p):
    return {
        "username": p.author,
        "date": f"{p.time:%Y-%m-%d %H:%M}",
        "retweets": "12",
        "favorites": "3",
        "text": p.text,
        "geo": "",
        "mentions": "@otto",
        "hashtags": "#tea #harbour",
        "id": p.id,
        "permalink": f"https://twitter.com/{p.author}/status/{p.id}",
    }


def archive_of_2016(p):
    return {
        "tweet_id": p.id,
        "in_reply_to_status_id": "5" if p.reply else "",
        "in_reply_to_user_id": "8" if p.reply else "",
        "timestamp": spaced(p.time, " +0000"),
        "source": '<a href="https://example.org" rel="nofollow">an app of many words</a>',
        "text": p.text,
        "retweeted_status_id": "77" if p.retweet else "",
        "retweeted_status_user_id": "8" if p.retweet else "",
        "retweeted_status_timestamp": "",
        "expanded_urls": "https://example.org/a",
    }


def trump_archive(p):
    return {
        "id": p.id,
        "text": p.text,
        "isRetweet": "t" if p.retweet else "f",
        "isDeleted": "f",
        "device": "An app of many words",
        "favorites": "49",
        "retweets": "255",
        "date": spaced(p.time),
        "isFlagged": "f",
    }


def kaggle(p):
    return {
        "id": p.id,
        "handle": p.author,
        "text": p.text,
        "is_retweet": str(p.retweet),
        "original_author": "otto" if p.retweet else "",
        "time": f"{p.time:%Y-%m-%dT%H:%M:%S}",
        "in_reply_to_screen_name": "otto" if p.reply else "",
        "is_quote_status": "False",
        "lang": "en",
        "retweet_count": "218",
        "favorite_count": "651",
        "source_url": "http://example.org",
        "truncated": "False",
        "entities": "{'hashtags': [{'text': 'tea'}]}",
    }


def reddit_csv(p):
    return {
        "id": p.id,
        "permalink": f"https://www.reddit.com/r/tea/comments/x/y/{p.id}/",
        "date": spaced(p.time, " UTC"),
        "ip": "",
        "subreddit": "tea",
        "gildings": "0",
        "link": "https://www.reddit.com/r/tea/comments/x/y/",
        "parent": "abc",
        "body": p.text,
        "media": "",
    }


def linkedin(p):
    return {
        "Date": spaced(p.time),
        "ShareLink": f"https://www.linkedin.com/feed/update/urn%3Ali%3Ashare%3A{p.id}",
        "ShareCommentary": p.text,
        "SharedUrl": "",
        "MediaUrl": "",
        "Visibility": "MEMBER_NETWORK",
    }


def normalized(p):
    return flat(v2(p) | {"author": {"username": p.author, "description": stranger()}})


TOOLS = {  # the maker of a row; what it says: id, time (or day), retweet, reply, author
    "Vicinitas": (vicinitas, "id time retweet reply author"),
    "twint": (twint_csv, "id time retweet reply author"),
    "Twitter Analytics": (analytics, "id time"),
    "X Analytics": (analytics_of_2024, "id day"),
    "snscrape, an address for the user": (snscrape_frame, "id time retweet reply author"),
    "snscrape, a dict for the user": (
        lambda p: snscrape_frame(p, lambda p: repr({"username": p.author, "id": 7, "displayname": "Wren K."})),
        "id time retweet reply author",
    ),
    "snscrape, an object for the user": (
        lambda p: snscrape_frame(p, lambda p: f"User(username={p.author!r}, id=7, displayname='Wren K.', rawDescription='{stranger()}')"),
        "id time retweet reply author",
    ),
    "snscrape tutorial": (snscrape_tutorial, "id time author"),
    "a public scraper": (public_scraper, "id time author"),
    "GetOldTweets": (get_old_tweets, "id time author"),
    "the archive of 2012 to 2018": (archive_of_2016, "id time retweet reply"),
    "the Trump archive": (trump_archive, "id time retweet"),
    "Kaggle": (kaggle, "id time retweet reply author"),
    "Reddit's own export": (reddit_csv, "id time"),
    "LinkedIn": (linkedin, "time"),
    "web exporter": (lambda p: {k: "" if v is None else str(v) for k, v in exporter(p).items()}, "id time retweet reply author"),
    "Apify, flat with dots": (lambda p: flat(apify(p)), "id time retweet reply author"),
    "Apify, flat with slashes": (lambda p: flat(apify(p), "/"), "id time retweet reply author"),
    "json_normalize of API v2": (normalized, "id time retweet reply author"),
    "json_normalize of API v1.1": (lambda p: flat(v11(p)), "id time retweet reply author"),
    "one's own": (plain, "id time retweet reply author"),
}
