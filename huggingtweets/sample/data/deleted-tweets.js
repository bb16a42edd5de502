window.YTD.deleted_tweets.part0 = [
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "208"
   ],
   "favorite_count": "11",
   "id_str": "1556113870363695267",
   "truncated": false,
   "retweet_count": "1",
   "id": "1556113870363695267",
   "created_at": "Sat Aug 06 13:31:09 +0000 2022",
   "favorited": false,
   "full_text": "Starting gun fired on time and without incident. (I am going to delete this. It was posted eleven minutes early, and nothing else about it is true either. If you can read it, put the kettle on and forget it.)",
   "lang": "en",
   "deleted_at": "Sat Aug 06 13:42:09 +0000 2022"
  }
 }
]
