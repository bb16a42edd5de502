"""Rows of tables, as tools write them: a row is made of a `Post` of shapes.py.

`TOOLS` has the maker of each tool's rows, and what they say: id, time (or only its day), retweet, reply, author.
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


def hydrator(p):
    return {
        "coordinates": "",
        "created_at": x_form(p.time),
        "hashtags": "tea harbour",
        "favorite_count": "3",
        "id": p.id,
        "in_reply_to_screen_name": "otto" * p.reply,
        "in_reply_to_status_id": "5" * p.reply,
        "lang": "en",
        "quote_id": "",
        "retweet_count": "12",
        "retweet_id": "77" * p.retweet,
        "retweet_screen_name": "otto" * p.retweet,
        "source": '<a href="https://example.org">an app of many words</a>',
        "text": p.text,
        "tweet_url": f"https://twitter.com/{p.author}/status/{p.id}",
        "user_created_at": "Mon Jan 04 10:00:00 +0000 2010",
        "user_id": "7",
        "user_description": stranger(),
        "user_name": p.name,
        "user_screen_name": p.author,
    }


def twarc_csv(p):
    return {
        "id": p.id,
        "conversation_id": "9",
        "referenced_tweets.replied_to.id": "5" * p.reply,
        "referenced_tweets.retweeted.id": "77" * p.retweet,
        "referenced_tweets.quoted.id": "78",
        "author_id": "7",
        "in_reply_to_user_id": "8" * p.reply,
        "in_reply_to_username": "otto" * p.reply,
        "retweeted_username": "otto" * p.retweet,
        "quoted_username": "lina",
        "created_at": iso(p.time),
        "text": p.text,
        "lang": "en",
        "public_metrics.retweet_count": "12",
        "public_metrics.reply_count": "2",
        "entities.annotations": stranger(),
        "author.id": "7",
        "author.created_at": "2010-01-01T00:00:00.000Z",
        "author.username": p.author,
        "author.name": p.name,
        "author.description": stranger(1),
        "__twarc.retrieved_at": "2023-01-01T00:00:00+00:00",
    }


def rtweet(p):
    "Its ids have an x before them, so that no program takes them for numbers."
    return {
        "user_id": "x7",
        "status_id": f"x{p.id}",
        "created_at": spaced(p.time),
        "screen_name": p.author,
        "text": p.text,
        "reply_to_status_id": "x5" * p.reply,
        "reply_to_screen_name": "otto" * p.reply,
        "is_quote": "FALSE",
        "is_retweet": str(p.retweet).upper(),
        "favorite_count": "3",
        "retweet_count": "12",
        "quoted_text": stranger(),
        "quoted_screen_name": "lina",
        "retweet_text": stranger(2) * p.retweet,
        "retweet_screen_name": "otto" * p.retweet,
        "name": p.name,
        "description": stranger(1),
        "account_created_at": "2010-01-01 00:00:00",
    }


def tags(p):
    "The Google sheet of TAGS."
    return {
        "id_str": p.id,
        "from_user": p.author,
        "text": p.text,
        "created_at": x_form(p.time),
        "time": f"{p.time:%d/%m/%Y %H:%M:%S}",
        "in_reply_to_screen_name": "otto" * p.reply,
        "from_user_id_str": "7",
        "in_reply_to_status_id_str": "5" * p.reply,
        "source": "an app of many words",
        "status_url": f"http://twitter.com/{p.author}/statuses/{p.id}",
        "entities_str": '{"hashtags":[{"text":"tea"}]}',
    }


def twitterscraper(p):
    "`is_replied` says that somebody answered."
    return {
        "username": p.author,
        "fullname": p.name,
        "user_id": "7",
        "tweet_id": p.id,
        "tweet_url": f"/{p.author}/status/{p.id}",
        "timestamp": f"{p.time:%Y-%m-%dT%H:%M:%S}",
        "replies": "4",
        "retweets": "12",
        "is_replied": "1",
        "is_reply_to": str(int(p.reply)),
        "text_html": f"<p class='tweet-text' lang='en'>{p.text}</p>",
        "text": p.text,
    }


TOOLS = {  # the maker of a row; what it says: id, time (or day), retweet, reply, author
    "Vicinitas": (vicinitas, "id time retweet reply author"),
    "twint": (twint_csv, "id time retweet reply author"),
    "Twitter Analytics": (analytics, "id time author"),
    "X Analytics": (analytics_of_2024, "id day author"),
    "snscrape, an address for the user": (snscrape_frame, "id time retweet reply author"),
    "snscrape, a dict for the user": (
        lambda p: snscrape_frame(p, lambda p: repr({"username": p.author, "id": 7, "displayname": "Wren K."})),
        "id time retweet reply author",
    ),
    "snscrape, an object for the user": (
        lambda p: snscrape_frame(
            p, lambda p: f"User(username={p.author!r}, id=7, displayname='Wren K.', rawDescription='{stranger()}')"
        ),
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
    "web exporter": (
        lambda p: {k: "" if v is None else str(v) for k, v in exporter(p).items()},
        "id time retweet reply author",
    ),
    "Apify, flat with dots": (lambda p: flat(apify(p)), "id time retweet reply author"),
    "Apify, flat with slashes": (lambda p: flat(apify(p), "/"), "id time retweet reply author"),
    "json_normalize of API v2": (normalized, "id time retweet reply author"),
    "json_normalize of API v1.1": (lambda p: flat(v11(p)), "id time retweet reply author"),
    "Hydrator": (hydrator, "id time retweet reply author"),
    "twarc-csv": (twarc_csv, "id time retweet reply author"),
    "rtweet": (rtweet, "x time retweet reply author"),
    "TAGS": (tags, "id time reply author"),
    "twitterscraper": (twitterscraper, "id time reply author"),
    "one's own": (plain, "id time retweet reply author"),
}
