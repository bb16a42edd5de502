window.YTD.tweets.part0 = [
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
    "151"
   ],
   "favorite_count": "5",
   "id_str": "1874440052348039740",
   "truncated": false,
   "retweet_count": "2",
   "id": "1874440052348039740",
   "created_at": "Tue Dec 31 23:25:45 +0000 2024",
   "favorited": false,
   "full_text": "The last wind is at midnight and she has the key. I'm down on the quay, for once, with everyone, looking up. There's a light in the tower. It's waving.",
   "lang": "en"
  }
 },
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
    "112"
   ],
   "favorite_count": "30",
   "id_str": "1874252466296281071",
   "truncated": false,
   "retweet_count": "0",
   "id": "1874252466296281071",
   "created_at": "Tue Dec 31 11:00:21 +0000 2024",
   "favorited": false,
   "full_text": "Year's end accounts:\nWinds: 293, of them hers 88.\nLeaks: 0.\nPrizes: third.\nGulls: five, and it feels like fewer.",
   "lang": "en"
  }
 },
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
    "160"
   ],
   "favorite_count": "10",
   "id_str": "1873146986174596643",
   "truncated": false,
   "retweet_count": "3",
   "id": "1873146986174596643",
   "created_at": "Sat Dec 28 09:47:34 +0000 2024",
   "favorited": false,
   "full_text": "A thing I wrote inside the lid of the clock, small, where the next one will find it: It was never about being on time. It was about being there when it came in.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "141"
   ],
   "favorite_count": "0",
   "id_str": "1872576405642810567",
   "truncated": false,
   "retweet_count": "1",
   "id": "1872576405642810567",
   "created_at": "Thu Dec 26 20:00:17 +0000 2024",
   "favorited": false,
   "full_text": "@junohalloran Low water is at ten past four tomorrow, and there's a chair with your name on it on the seaward side. Yes. I built another one.",
   "lang": "en",
   "in_reply_to_status_id_str": "1872538908564015453",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "184",
       "191"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "191"
   ],
   "favorite_count": "18",
   "id_str": "1872025282483009734",
   "truncated": false,
   "retweet_count": "3",
   "id": "1872025282483009734",
   "created_at": "Wed Dec 25 07:30:19 +0000 2024",
   "favorited": false,
   "full_text": "Christmas. There was a herring on the step, straight as a ruler, with a feather by it. I'd left half a loaf out for him. I think that after four years this counts as a correspondence. #gerald",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "150"
   ],
   "favorite_count": "0",
   "id_str": "1871487291694693107",
   "truncated": false,
   "retweet_count": "0",
   "id": "1871487291694693107",
   "created_at": "Mon Dec 23 19:52:32 +0000 2024",
   "favorited": false,
   "full_text": "RT @saltmerebakery: For Christmas Eve the keeper has brought us a tray of his own rolls to sell. They went by noon. We bought none. We did not have to",
   "lang": "en"
  }
 },
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
    "152"
   ],
   "favorite_count": "24",
   "id_str": "1870704152223438510",
   "truncated": false,
   "retweet_count": "1",
   "id": "1870704152223438510",
   "created_at": "Sat Dec 21 16:00:37 +0000 2024",
   "favorited": false,
   "full_text": "Shortest day. The sun came up, had a look, remembered something and left. From here on it's all improvement, at two minutes a day, like me at the piano.",
   "lang": "en"
  }
 },
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
    "130"
   ],
   "favorite_count": "1",
   "id_str": "1869495404141687774",
   "truncated": false,
   "retweet_count": "5",
   "id": "1869495404141687774",
   "created_at": "Wed Dec 18 07:57:29 +0000 2024",
   "favorited": false,
   "full_text": "Mrs. Abernathy tells me it will be a mild winter. I asked whether that was the berries or the birds. \"The way you walk,\" she said.",
   "lang": "en"
  }
 },
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
    "131"
   ],
   "favorite_count": "8",
   "id_str": "1868556374970528595",
   "truncated": false,
   "retweet_count": "1",
   "id": "1868556374970528595",
   "created_at": "Sun Dec 15 17:46:07 +0000 2024",
   "favorited": false,
   "full_text": "The Patience is up for the winter under her tarpaulin. I patted her. I've become a man who pats a boat, and I do not mind who sees.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "54",
   "id_str": "1867988604624716377",
   "truncated": false,
   "retweet_count": "2",
   "id": "1867988604624716377",
   "created_at": "Sat Dec 14 04:10:00 +0000 2024",
   "favorited": false,
   "full_text": "3.52. Two years since. There was somebody in the clock room before me, with a lamp &amp; two cups. Neither of us had said that we'd come.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/2aEjTZu06d",
      "expanded_url": "https://example.org/saltmere/2aEjTZu06d",
      "display_url": "example.org/saltmere/2aEjTZu06d",
      "indices": [
       "122",
       "145"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "145"
   ],
   "favorite_count": "20",
   "id_str": "1866374288316566709",
   "truncated": false,
   "retweet_count": "2",
   "id": "1866374288316566709",
   "created_at": "Mon Dec 09 17:15:17 +0000 2024",
   "favorited": false,
   "full_text": "If anybody asks what I've done with my life, say that I kept something going up &amp; down, and was mostly on the stairs. https://t.co/2aEjTZu06d",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "72"
   ],
   "favorite_count": "4",
   "id_str": "1865136104609146386",
   "truncated": false,
   "retweet_count": "5",
   "id": "1865136104609146386",
   "created_at": "Fri Dec 06 07:15:11 +0000 2024",
   "favorited": false,
   "full_text": "@harbour_office We paid. It was two sardines. Put it down as electrical.",
   "lang": "en",
   "in_reply_to_status_id_str": "1865107667228714184",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "128"
   ],
   "favorite_count": "6",
   "id_str": "1863715913276631168",
   "truncated": false,
   "retweet_count": "0",
   "id": "1863715913276631168",
   "created_at": "Mon Dec 02 09:11:51 +0000 2024",
   "favorited": false,
   "full_text": "Harbour lights, ninety of them. This year Ines was on the ladder, I held the ladder, and Gerald held the spare bulb to ransom. 💡",
   "lang": "en"
  }
 },
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
    "10"
   ],
   "favorite_count": "8",
   "id_str": "1862327955167333148",
   "truncated": false,
   "retweet_count": "1",
   "id": "1862327955167333148",
   "created_at": "Thu Nov 28 13:16:36 +0000 2024",
   "favorited": false,
   "full_text": "Low water.",
   "lang": "en"
  }
 },
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
    "98"
   ],
   "favorite_count": "14",
   "id_str": "1861969245706563670",
   "truncated": false,
   "retweet_count": "0",
   "id": "1861969245706563670",
   "created_at": "Wed Nov 27 13:31:13 +0000 2024",
   "favorited": false,
   "full_text": "Fog, bell, lamp.\nWe have all the parts for a ghost story but everyone in it has gone home for tea.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Library",
      "screen_name": "saltmere_library",
      "indices": [
       "3",
       "20"
      ],
      "id_str": "1000000000000068407",
      "id": "1000000000000068407"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "170"
   ],
   "favorite_count": "0",
   "id_str": "1860975812222353935",
   "truncated": false,
   "retweet_count": "0",
   "id": "1860975812222353935",
   "created_at": "Sun Nov 24 19:43:40 +0000 2024",
   "favorited": false,
   "full_text": "RT @saltmere_library: \"Swimming for the Reluctant\" has been returned, dry, by the keeper, with a note in the back for the next borrower. It says: let go on the out breath",
   "lang": "en"
  }
 },
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
    "142"
   ],
   "favorite_count": "23",
   "id_str": "1860079766281555465",
   "truncated": false,
   "retweet_count": "0",
   "id": "1860079766281555465",
   "created_at": "Fri Nov 22 08:23:06 +0000 2024",
   "favorited": false,
   "full_text": "Loaf 61: good. That's all. I don't know how to write about it. I've eaten it standing up, with butter, &gt; half of it, looking at the wall. 🍞",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/vNvcazT5XV",
      "expanded_url": "https://example.org/saltmere/vNvcazT5XV",
      "display_url": "example.org/saltmere/vNvcazT5XV",
      "indices": [
       "58",
       "81"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "81"
   ],
   "favorite_count": "6",
   "id_str": "1859426767673204174",
   "truncated": false,
   "retweet_count": "1",
   "id": "1859426767673204174",
   "created_at": "Wed Nov 20 13:08:19 +0000 2024",
   "favorited": false,
   "full_text": "My dream is to leave four notes and not need any of them. https://t.co/vNvcazT5XV",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "The Last Chip",
      "screen_name": "thelastchip",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000089887",
      "id": "1000000000000089887"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "57"
   ],
   "favorite_count": "89",
   "id_str": "1859146126793560633",
   "truncated": false,
   "retweet_count": "2",
   "id": "1859146126793560633",
   "created_at": "Tue Nov 19 18:33:09 +0000 2024",
   "favorited": false,
   "full_text": "@thelastchip Is it true that he pays now? With teaspoons?",
   "lang": "en",
   "in_reply_to_status_id_str": "1859078682385101667",
   "in_reply_to_user_id_str": "1000000000000089887",
   "in_reply_to_screen_name": "thelastchip"
  }
 },
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
    "114"
   ],
   "favorite_count": "13",
   "id_str": "1858064453539311356",
   "truncated": false,
   "retweet_count": "1",
   "id": "1858064453539311356",
   "created_at": "Sat Nov 16 18:54:58 +0000 2024",
   "favorited": false,
   "full_text": "November gale and rain like thrown gravel, but the new louvres held. I went round afterwards telling each of them.",
   "lang": "en"
  }
 },
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
    "88"
   ],
   "favorite_count": "4",
   "id_str": "1857563628476710707",
   "truncated": false,
   "retweet_count": "1",
   "id": "1857563628476710707",
   "created_at": "Fri Nov 15 09:44:52 +0000 2024",
   "favorited": false,
   "full_text": "Tea is best in a mug with a chip in it, since you always know which way round you are. ☕",
   "lang": "en"
  }
 },
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
    "58"
   ],
   "favorite_count": "18",
   "id_str": "1856861996914085373",
   "truncated": false,
   "retweet_count": "1",
   "id": "1856861996914085373",
   "created_at": "Wed Nov 13 11:16:50 +0000 2024",
   "favorited": false,
   "full_text": "I've stopped counting them. There are still 124, I expect.",
   "lang": "en"
  }
 },
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
    "198"
   ],
   "favorite_count": "6",
   "id_str": "1856518491805930467",
   "truncated": false,
   "retweet_count": "3",
   "id": "1856518491805930467",
   "created_at": "Tue Nov 12 12:31:52 +0000 2024",
   "favorited": false,
   "full_text": "Ines does the midnight winds now, for preference. She says you can hear the whole town breathing and that the stairs are shorter in the dark. I said they're not. She said, \"You count them. I don't.\"",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "26",
   "id_str": "1855730784737739824",
   "truncated": false,
   "retweet_count": "7",
   "id": "1855730784737739824",
   "created_at": "Sun Nov 10 08:21:48 +0000 2024",
   "favorited": false,
   "full_text": "A ship's carpenter once told me that every boat is sinking, only the good ones do it slower than you. I used to think it was a joke about boats.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "8",
   "id_str": "1855088737456211389",
   "truncated": false,
   "retweet_count": "2",
   "id": "1855088737456211389",
   "created_at": "Fri Nov 08 13:50:32 +0000 2024",
   "favorited": false,
   "full_text": "@saltmere_birds You said thirty years, didn't you? I have been working it out again. Please could somebody check that sum, and round it up?",
   "lang": "en",
   "in_reply_to_status_id_str": "1855079929421328510",
   "in_reply_to_user_id_str": "1000000000000015889",
   "in_reply_to_screen_name": "saltmere_birds"
  }
 },
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
    "193"
   ],
   "favorite_count": "31",
   "id_str": "1854268549698504086",
   "truncated": false,
   "retweet_count": "1",
   "id": "1854268549698504086",
   "created_at": "Wed Nov 06 07:31:24 +0000 2024",
   "favorited": false,
   "full_text": "Report on Gerald, no. 21: subject is greyer about the eye. So am I. He has let two sandwiches go by this week. On Thursday I put one into his beak myself, and he had the manners to look robbed.",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "12",
   "id_str": "1853707217605934038",
   "truncated": false,
   "retweet_count": "1",
   "id": "1853707217605934038",
   "created_at": "Mon Nov 04 18:20:52 +0000 2024",
   "favorited": false,
   "full_text": "Forty-one today. I rowed out at first light, shipped the oars, and had my cake on the water, by myself, apart from a gull, who had it too. 🎂",
   "lang": "en"
  }
 },
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
    "5"
   ],
   "favorite_count": "8",
   "id_str": "1850808919989369938",
   "truncated": false,
   "retweet_count": "0",
   "id": "1850808919989369938",
   "created_at": "Sun Oct 27 18:24:04 +0000 2024",
   "favorited": false,
   "full_text": "Keys.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/IB7KdLGnEm",
      "expanded_url": "https://example.org/saltmere/IB7KdLGnEm",
      "display_url": "example.org/saltmere/IB7KdLGnEm",
      "indices": [
       "99",
       "122"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "20",
   "id_str": "1849941735052165042",
   "truncated": false,
   "retweet_count": "0",
   "id": "1849941735052165042",
   "created_at": "Fri Oct 25 08:58:11 +0000 2024",
   "favorited": false,
   "full_text": "October, gold in the morning, lead by four. Somebody up there is running it through the wrong way. https://t.co/IB7KdLGnEm",
   "lang": "en"
  }
 },
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
    "81"
   ],
   "favorite_count": "7",
   "id_str": "1848173882054405716",
   "truncated": false,
   "retweet_count": "1",
   "id": "1848173882054405716",
   "created_at": "Sun Oct 20 11:53:22 +0000 2024",
   "favorited": false,
   "full_text": "Lesson from the clock: the pendulum swings just as far when you've left the room.",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "3",
   "id_str": "1847467502539469155",
   "truncated": false,
   "retweet_count": "0",
   "id": "1847467502539469155",
   "created_at": "Fri Oct 18 13:06:28 +0000 2024",
   "favorited": false,
   "full_text": "Two keepers. It means that on every second wind I may sleep. I lay awake all night with the pleasure of it, listening for her on the stairs.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1845963232187785939",
   "truncated": false,
   "retweet_count": "0",
   "id": "1845963232187785939",
   "created_at": "Mon Oct 14 09:29:02 +0000 2024",
   "favorited": false,
   "full_text": "RT @ines_winds: i have a KEY. i have a key i have a key. it's got a tiny notch on it and he says that's where tooth 31 was",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "141"
   ],
   "favorite_count": "33",
   "id_str": "1845251479770240313",
   "truncated": false,
   "retweet_count": "0",
   "id": "1845251479770240313",
   "created_at": "Sat Oct 12 10:20:47 +0000 2024",
   "favorited": false,
   "full_text": "@ines_winds Are you in the tower? Stay there. No, nothing's wrong. I'm on step 60, and I am carrying something and I've stopped for a moment.",
   "lang": "en",
   "in_reply_to_status_id_str": "1845205426313921691",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "231"
   ],
   "favorite_count": "5",
   "id_str": "1845246467577615138",
   "truncated": false,
   "retweet_count": "4",
   "id": "1845246467577615138",
   "created_at": "Sat Oct 12 10:00:52 +0000 2024",
   "favorited": false,
   "full_text": "The trustees have answered. From the first of January there are two keepers of the tide clock. There's a second key. It is cut from the brass of the old second wheel, and I shall have to give it to her without any dust in the room.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Knot & Purl",
      "screen_name": "knotandpurl",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000039755",
      "id": "1000000000000039755"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "126"
   ],
   "favorite_count": "11",
   "id_str": "1844177943467914963",
   "truncated": false,
   "retweet_count": "0",
   "id": "1844177943467914963",
   "created_at": "Wed Oct 09 11:14:56 +0000 2024",
   "favorited": false,
   "full_text": "@knotandpurl It suits it very well. It's now running eleven seconds slow, but it looks so happy that I have not said anything.",
   "lang": "en",
   "in_reply_to_status_id_str": "1844155545885248532",
   "in_reply_to_user_id_str": "1000000000000039755",
   "in_reply_to_screen_name": "knotandpurl"
  }
 },
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
    "117"
   ],
   "favorite_count": "2",
   "id_str": "1843056835368879916",
   "truncated": false,
   "retweet_count": "1",
   "id": "1843056835368879916",
   "created_at": "Sun Oct 06 09:00:03 +0000 2024",
   "favorited": false,
   "full_text": "They've knitted mittens for the clock. It has only the one hand. It's wearing one mitten, and Gerald has the other. 🧤",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Lighthouse Museum",
      "screen_name": "lampmuseum",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000035365",
      "id": "1000000000000035365"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "146"
   ],
   "favorite_count": "0",
   "id_str": "1842830359731897579",
   "truncated": false,
   "retweet_count": "0",
   "id": "1842830359731897579",
   "created_at": "Sat Oct 05 18:00:07 +0000 2024",
   "favorited": false,
   "full_text": "RT @lampmuseum: Happy birthday to the tide clock, from a lamp that has been looking at you since 1831. We have always thought you had a kind face.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "3",
   "id_str": "1842762449753919080",
   "truncated": false,
   "retweet_count": "0",
   "id": "1842762449753919080",
   "created_at": "Sat Oct 05 13:30:16 +0000 2024",
   "favorited": false,
   "full_text": "She sat there for about one wind. Then she said, \"You'll leave that bolt alone, won't you.\" I said we'd oil it.",
   "lang": "en"
  }
 },
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
    "189"
   ],
   "favorite_count": "8",
   "id_str": "1842757437561646535",
   "truncated": false,
   "retweet_count": "2",
   "id": "1842757437561646535",
   "created_at": "Sat Oct 05 13:10:21 +0000 2024",
   "favorited": false,
   "full_text": "Mrs. Abernathy came up. All 124, with Ines on one arm and the baker on the other. She sat down in the chair, looked out, and found her own window. I had gone over and lit the lamp in it. 🕯️",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "183",
       "193"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "193"
   ],
   "favorite_count": "21",
   "id_str": "1842747341869761201",
   "truncated": false,
   "retweet_count": "2",
   "id": "1842747341869761201",
   "created_at": "Sat Oct 05 12:30:14 +0000 2024",
   "favorited": false,
   "full_text": "The tide clock is two hundred years old today. It was wound by 636 people, one third of a turn each, in a line which went down the stairs and along the front as far as the chip shop. #tideclock",
   "lang": "en"
  }
 },
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
    "31"
   ],
   "favorite_count": "8",
   "id_str": "1839774079455272024",
   "truncated": false,
   "retweet_count": "1",
   "id": "1839774079455272024",
   "created_at": "Fri Sep 27 07:35:33 +0000 2024",
   "favorited": false,
   "full_text": "It has thumbs?\nWhat has thumbs?",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Knot & Purl",
      "screen_name": "knotandpurl",
      "indices": [
       "3",
       "15"
      ],
      "id_str": "1000000000000039755",
      "id": "1000000000000039755"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1838342345398970052",
   "truncated": false,
   "retweet_count": "0",
   "id": "1838342345398970052",
   "created_at": "Mon Sep 23 08:46:21 +0000 2024",
   "favorited": false,
   "full_text": "RT @knotandpurl: For the clock's 200th we are knitting something. It is not a scarf. It has thumbs. That is all we can say",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "4",
   "id_str": "1837962081409826464",
   "truncated": false,
   "retweet_count": "3",
   "id": "1837962081409826464",
   "created_at": "Sun Sep 22 07:35:19 +0000 2024",
   "favorited": false,
   "full_text": "A gentleman asked for the wifi. I gave him the time of low water. He came back an hour later, sunburnt, with a crab in a bucket, and shook my hand. 🦀",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/n1XXNiVwBD",
      "expanded_url": "https://example.org/saltmere/n1XXNiVwBD",
      "display_url": "example.org/saltmere/n1XXNiVwBD",
      "indices": [
       "63",
       "86"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "86"
   ],
   "favorite_count": "8",
   "id_str": "1837004744105879726",
   "truncated": false,
   "retweet_count": "6",
   "id": "1837004744105879726",
   "created_at": "Thu Sep 19 16:11:12 +0000 2024",
   "favorited": false,
   "full_text": "My dream is a September that goes on until I've understood it. https://t.co/n1XXNiVwBD",
   "lang": "en"
  }
 },
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
    "158"
   ],
   "favorite_count": "3",
   "id_str": "1835981715609453772",
   "truncated": false,
   "retweet_count": "1",
   "id": "1835981715609453772",
   "created_at": "Mon Sep 16 20:26:03 +0000 2024",
   "favorited": false,
   "full_text": "I've been drafting a letter to the harbour trustees. It is two lines long and has taken me eleven evenings. Mrs. Abernathy has already congratulated me on it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "pudding",
      "indices": [
       "220",
       "228"
      ]
     },
     {
      "text": "gerald",
      "indices": [
       "229",
       "236"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "236"
   ],
   "favorite_count": "21",
   "id_str": "1835090467951657737",
   "truncated": false,
   "retweet_count": "1",
   "id": "1835090467951657737",
   "created_at": "Sat Sep 14 09:24:33 +0000 2024",
   "favorited": false,
   "full_text": "Pudding is three shades whiter. She flew alongside us for the length of the harbour wall, and then she took Ines's hat, gently, and brought it to me. I don't know what this means in gull, but I've put it down as thanks. #pudding #gerald",
   "lang": "en"
  }
 },
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
    "77"
   ],
   "favorite_count": "6",
   "id_str": "1833775335545813602",
   "truncated": false,
   "retweet_count": "2",
   "id": "1833775335545813602",
   "created_at": "Tue Sep 10 18:18:41 +0000 2024",
   "favorited": false,
   "full_text": "Lesson from the sea: it comes back,\nbut it doesn't bring back what you meant.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "146"
   ],
   "favorite_count": "34",
   "id_str": "1832738289685366847",
   "truncated": false,
   "retweet_count": "2",
   "id": "1832738289685366847",
   "created_at": "Sat Sep 07 21:37:50 +0000 2024",
   "favorited": false,
   "full_text": "@saltmerebakery I saw you through the window testing the buns. All four. Your secret is safe with me and the forty people on the quay that I told.",
   "lang": "en",
   "in_reply_to_status_id_str": "1832690474620999123",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "164"
   ],
   "favorite_count": "6",
   "id_str": "1832182007535939545",
   "truncated": false,
   "retweet_count": "0",
   "id": "1832182007535939545",
   "created_at": "Fri Sep 06 08:47:22 +0000 2024",
   "favorited": false,
   "full_text": "Autumn equinox and a big tide. We were out in the Patience at the top of it, level with the quay, looking straight into everybody's kitchens like a very slow bus. 🌊",
   "lang": "en"
  }
 },
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
    "196"
   ],
   "favorite_count": "7",
   "id_str": "1830731789177737921",
   "truncated": false,
   "retweet_count": "1",
   "id": "1830731789177737921",
   "created_at": "Mon Sep 02 08:44:43 +0000 2024",
   "favorited": false,
   "full_text": "Three years of Ines. This morning I found her showing a visitor the second wheel, tooth 31. \"That one is new,\" she said, \"but it has settled in.\" I stayed behind the weights until I could be seen.",
   "lang": "en"
  }
 },
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
    "9"
   ],
   "favorite_count": "12",
   "id_str": "1829460449497105401",
   "truncated": false,
   "retweet_count": "6",
   "id": "1829460449497105401",
   "created_at": "Thu Aug 29 20:32:52 +0000 2024",
   "favorited": false,
   "full_text": "Dry feet!",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "16",
   "id_str": "1828904481922803568",
   "truncated": false,
   "retweet_count": "2",
   "id": "1828904481922803568",
   "created_at": "Wed Aug 28 07:43:39 +0000 2024",
   "favorited": false,
   "full_text": "Late August. The swifts went in the night without leaving a note. I opened the louvres this morning and it was like a room after a party.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "0",
   "id_str": "1828317782677022866",
   "truncated": false,
   "retweet_count": "0",
   "id": "1828317782677022866",
   "created_at": "Mon Aug 26 16:52:19 +0000 2024",
   "favorited": false,
   "full_text": "RT @saltmere_birds: To answer the many letters: no, a gull cannot hold a regatta record. We checked. We checked twice, because he was watching.",
   "lang": "en"
  }
 },
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
    "127"
   ],
   "favorite_count": "3",
   "id_str": "1827807772086663473",
   "truncated": false,
   "retweet_count": "0",
   "id": "1827807772086663473",
   "created_at": "Sun Aug 25 07:05:43 +0000 2024",
   "favorited": false,
   "full_text": "Regatta. We entered. We came last by an hour and ten minutes, to a standing ovation, and Gerald, on the bow, was placed fourth.",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "54",
   "id_str": "1827241536854873415",
   "truncated": false,
   "retweet_count": "1",
   "id": "1827241536854873415",
   "created_at": "Fri Aug 23 17:35:42 +0000 2024",
   "favorited": false,
   "full_text": "You learn a thing about a harbour when you look back at it from a boat: it's smaller than your worries and has more chimneys.",
   "lang": "en"
  }
 },
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
    "130"
   ],
   "favorite_count": "15",
   "id_str": "1826565201137802102",
   "truncated": false,
   "retweet_count": "0",
   "id": "1826565201137802102",
   "created_at": "Wed Aug 21 20:48:11 +0000 2024",
   "favorited": false,
   "full_text": "Now that she's stopped leaking I don't know what to do with my evenings. I went and sat in her with an empty bucket, out of habit.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "patience",
      "indices": [
       "162",
       "171"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "171"
   ],
   "favorite_count": "9",
   "id_str": "1825735945297518223",
   "truncated": false,
   "retweet_count": "1",
   "id": "1825735945297518223",
   "created_at": "Mon Aug 19 13:53:01 +0000 2024",
   "favorited": false,
   "full_text": "The morning after, I went down to the mooring in my slippers just to see whether it had been true. She was lying there on her own reflection, dry as a biscuit. 🌅 #patience",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "95"
   ],
   "favorite_count": "8",
   "id_str": "1825345166184671274",
   "truncated": false,
   "retweet_count": "1",
   "id": "1825345166184671274",
   "created_at": "Sun Aug 18 12:00:12 +0000 2024",
   "favorited": false,
   "full_text": "@harbour_office You had a book on it? Who in the world bet on her floating? Oh. Mrs. Abernathy.",
   "lang": "en",
   "in_reply_to_status_id_str": "1825311695639032598",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "163"
   ],
   "favorite_count": "0",
   "id_str": "1825299926425282870",
   "truncated": false,
   "retweet_count": "0",
   "id": "1825299926425282870",
   "created_at": "Sun Aug 18 09:00:26 +0000 2024",
   "favorited": false,
   "full_text": "RT @harbour_office: Launch of the Patience: successful. She was afloat for three hours and came home higher than she left. The office has lost a good deal of money",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/ZIE6mkeseI",
      "expanded_url": "https://example.org/saltmere/ZIE6mkeseI",
      "display_url": "example.org/saltmere/ZIE6mkeseI",
      "indices": [
       "276",
       "299"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "299"
   ],
   "favorite_count": "24",
   "id_str": "1825141503365711500",
   "truncated": false,
   "retweet_count": "1",
   "id": "1825141503365711500",
   "created_at": "Sat Aug 17 22:30:55 +0000 2024",
   "favorited": false,
   "full_text": "For the record, then. The Patience went down the slip at 2.40 with Ines at the bow, me at the oars, my sister in the stern with a whistle, and a bucket that nobody used. Mrs. Abernathy broke the bottle. She had chosen ginger beer, because it's the noise that counts. We slid… https://t.co/ZIE6mkeseI",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/STItKhecNC",
      "expanded_url": "https://example.org/saltmere/STItKhecNC",
      "display_url": "example.org/saltmere/STItKhecNC",
      "indices": [
       "140",
       "163"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "163"
   ],
   "favorite_count": "24",
   "id_str": "1825033059638403836",
   "truncated": false,
   "retweet_count": "11",
   "id": "1825033059638403836",
   "created_at": "Sat Aug 17 15:20:00 +0000 2024",
   "favorited": false,
   "full_text": "She floats! The Patience floats. It's twenty to three by the church and high water by the clock, and I'm dry from the knees up, as dreamed. https://t.co/STItKhecNC",
   "lang": "en"
  }
 },
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
    "153"
   ],
   "favorite_count": "21",
   "id_str": "1824756361402148445",
   "truncated": false,
   "retweet_count": "0",
   "id": "1824756361402148445",
   "created_at": "Fri Aug 16 21:00:30 +0000 2024",
   "favorited": false,
   "full_text": "The launch is tomorrow at high water, 2.40 in the afternoon. I have looked at the forecast, the planks and the bottom of a cup. Two out of three say yes.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "90"
   ],
   "favorite_count": "64",
   "id_str": "1817801240679329591",
   "truncated": false,
   "retweet_count": "3",
   "id": "1817801240679329591",
   "created_at": "Sun Jul 28 16:23:20 +0000 2024",
   "favorited": false,
   "full_text": "@mrs_abernathy Yes, I know what time the tide turned. I know it for a living. I was in it.",
   "lang": "en",
   "in_reply_to_status_id_str": "1817754432249146400",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "155"
   ],
   "favorite_count": "8",
   "id_str": "1816736130732983414",
   "truncated": false,
   "retweet_count": "3",
   "id": "1816736130732983414",
   "created_at": "Thu Jul 25 17:50:58 +0000 2024",
   "favorited": false,
   "full_text": "Swam to the buoy &amp; back! 90 strokes out, 300 home. Nobody had mentioned that the tide would take an interest, least of all the man who keeps the clock.",
   "lang": "en"
  }
 },
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
    "122"
   ],
   "favorite_count": "14",
   "id_str": "1816369259158957775",
   "truncated": false,
   "retweet_count": "4",
   "id": "1816369259158957775",
   "created_at": "Wed Jul 24 17:33:09 +0000 2024",
   "favorited": false,
   "full_text": "My dream is to finish one cup of tea on each side of the harbour in the same tide, going between them under my own oars. 🚣",
   "lang": "en"
  }
 },
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
    "150"
   ],
   "favorite_count": "9",
   "id_str": "1815556621146669969",
   "truncated": false,
   "retweet_count": "2",
   "id": "1815556621146669969",
   "created_at": "Mon Jul 22 11:44:01 +0000 2024",
   "favorited": false,
   "full_text": "If you want to know a person, give them a tangled line and look away. Ines hums. I talk to it. Mrs. Abernathy just waits until it's ashamed of itself.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/8QzHc1FBhm",
      "expanded_url": "https://example.org/saltmere/8QzHc1FBhm",
      "display_url": "example.org/saltmere/8QzHc1FBhm",
      "indices": [
       "108",
       "131"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "5",
   "id_str": "1814597539011246787",
   "truncated": false,
   "retweet_count": "1",
   "id": "1814597539011246787",
   "created_at": "Fri Jul 19 20:12:58 +0000 2024",
   "favorited": false,
   "full_text": "Slack water at noon, no wind, and the whole harbour holding its own reflection like a tray of full glasses. https://t.co/8QzHc1FBhm",
   "lang": "en"
  }
 },
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
    "142"
   ],
   "favorite_count": "11",
   "id_str": "1813861266690897717",
   "truncated": false,
   "retweet_count": "0",
   "id": "1813861266690897717",
   "created_at": "Wed Jul 17 19:27:17 +0000 2024",
   "favorited": false,
   "full_text": "July, forty visitors an hour. One of them went up the steps, touched the wall, said \"there you are,\" and went down again. I didn't charge him.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Ferry",
      "screen_name": "saltmereferry",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000093517",
      "id": "1000000000000093517"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "5",
   "id_str": "1812678556848978529",
   "truncated": false,
   "retweet_count": "1",
   "id": "1812678556848978529",
   "created_at": "Sun Jul 14 13:07:37 +0000 2024",
   "favorited": false,
   "full_text": "@saltmereferry It was a lovely trip, thank you. I had no idea that I was \"believed harmless\".",
   "lang": "en",
   "in_reply_to_status_id_str": "1812618913845723121",
   "in_reply_to_user_id_str": "1000000000000093517",
   "in_reply_to_screen_name": "saltmereferry"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "177",
       "187"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "187"
   ],
   "favorite_count": "9",
   "id_str": "1812047821610106734",
   "truncated": false,
   "retweet_count": "0",
   "id": "1812047821610106734",
   "created_at": "Fri Jul 12 19:21:18 +0000 2024",
   "favorited": false,
   "full_text": "The pleasure boats go by and the guides point up at us and say something into the microphone. I've always wondered what. Today I took the boat trip. They say: \"And that's him.\" #tideclock",
   "lang": "en"
  }
 },
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
    "113"
   ],
   "favorite_count": "6",
   "id_str": "1811168422862703915",
   "truncated": false,
   "retweet_count": "3",
   "id": "1811168422862703915",
   "created_at": "Wed Jul 10 09:06:53 +0000 2024",
   "favorited": false,
   "full_text": "A new trailer has come. It's rated for twice the weight of the Patience. Ines has tied a cork to it all the same.",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "35",
   "id_str": "1810226268934922844",
   "truncated": false,
   "retweet_count": "9",
   "id": "1810226268934922844",
   "created_at": "Sun Jul 07 18:43:06 +0000 2024",
   "favorited": false,
   "full_text": "There is a companionship that comes from having been robbed by the same person for years. You know where you are with him, and what you had.",
   "lang": "en"
  }
 },
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
    "200"
   ],
   "favorite_count": "5",
   "id_str": "1809189634121376578",
   "truncated": false,
   "retweet_count": "7",
   "id": "1809189634121376578",
   "created_at": "Thu Jul 04 22:03:53 +0000 2024",
   "favorited": false,
   "full_text": "Report on Gerald, no. 20: he has two out of the nest, one on the fish dock and one wife with a look. He has begun to sit beside me in the evenings. He doesn't want anything. I have checked my pockets.",
   "lang": "en"
  }
 },
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
    "90"
   ],
   "favorite_count": "8",
   "id_str": "1808392414368283410",
   "truncated": false,
   "retweet_count": "0",
   "id": "1808392414368283410",
   "created_at": "Tue Jul 02 17:16:01 +0000 2024",
   "favorited": false,
   "full_text": "Crumb flew on Tuesday and Custard on Wednesday, because Crumb had told her about the buns.",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "23",
   "id_str": "1806790806806304918",
   "truncated": false,
   "retweet_count": "0",
   "id": "1806790806806304918",
   "created_at": "Fri Jun 28 07:11:48 +0000 2024",
   "favorited": false,
   "full_text": "She came. She has green boots now. She stood under the bell and listened, then said, \"It does know.\" I've no further questions about this job. 🔔",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere School",
      "screen_name": "saltmereschool",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000021721",
      "id": "1000000000000021721"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "153"
   ],
   "favorite_count": "13",
   "id_str": "1806242418334388400",
   "truncated": false,
   "retweet_count": "2",
   "id": "1806242418334388400",
   "created_at": "Wed Jun 26 18:52:42 +0000 2024",
   "favorited": false,
   "full_text": "@saltmereschool Yes, Year Three may come again. The girl with the yellow boots would be in Year Five? Let her come as well. Tell her the clock has asked.",
   "lang": "en",
   "in_reply_to_status_id_str": "1806229080446016374",
   "in_reply_to_user_id_str": "1000000000000021721",
   "in_reply_to_screen_name": "saltmereschool"
  }
 },
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
    "114"
   ],
   "favorite_count": "15",
   "id_str": "1805441016862733996",
   "truncated": false,
   "retweet_count": "0",
   "id": "1805441016862733996",
   "created_at": "Mon Jun 24 13:48:13 +0000 2024",
   "favorited": false,
   "full_text": "I dream of answering the tower door one day to someone of sixteen who says to Ines: \"Your third wheel is limping.\"",
   "lang": "en"
  }
 },
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
    "90"
   ],
   "favorite_count": "4",
   "id_str": "1804411701107491150",
   "truncated": false,
   "retweet_count": "5",
   "id": "1804411701107491150",
   "created_at": "Fri Jun 21 17:38:05 +0000 2024",
   "favorited": false,
   "full_text": "Midsummer, and the sea so bright that you can't look at it for long, like a compliment. ☀️",
   "lang": "en"
  }
 },
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
    "146"
   ],
   "favorite_count": "16",
   "id_str": "1804088500625008820",
   "truncated": false,
   "retweet_count": "3",
   "id": "1804088500625008820",
   "created_at": "Thu Jun 20 20:13:48 +0000 2024",
   "favorited": false,
   "full_text": "Report on Gerald, no. 19: the ham which he dropped was from the raffle. He'd won it properly, ticket and all. I saw the ticket. It was number 212.",
   "lang": "en"
  }
 },
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
    "132"
   ],
   "favorite_count": "16",
   "id_str": "1803340391980717589",
   "truncated": false,
   "retweet_count": "0",
   "id": "1803340391980717589",
   "created_at": "Tue Jun 18 18:41:05 +0000 2024",
   "favorited": false,
   "full_text": "Lesson from the prize: I fed her for three years and thought that it was about the bread. It was about getting up every day to look.",
   "lang": "en"
  }
 },
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
    "108"
   ],
   "favorite_count": "6",
   "id_str": "1802616232810511814",
   "truncated": false,
   "retweet_count": "2",
   "id": "1802616232810511814",
   "created_at": "Sun Jun 16 18:43:32 +0000 2024",
   "favorited": false,
   "full_text": "I asked Beatrice for a statement. She rose, she fell, she let out one bubble. I think it runs in the family.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "6",
   "id_str": "1801793536859777072",
   "truncated": false,
   "retweet_count": "1",
   "id": "1801793536859777072",
   "created_at": "Fri Jun 14 12:14:26 +0000 2024",
   "favorited": false,
   "full_text": "@ines_winds First &amp; third, with the same jar. Mrs. Oddie must feel like the filling.",
   "lang": "en",
   "in_reply_to_status_id_str": "1801734397172899714",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "128"
   ],
   "favorite_count": "19",
   "id_str": "1801131910568997174",
   "truncated": false,
   "retweet_count": "4",
   "id": "1801131910568997174",
   "created_at": "Wed Jun 12 16:25:22 +0000 2024",
   "favorited": false,
   "full_text": "I was so taken up with shouting that I missed my own name. Third. For bread. Under bread, in the bread tent, among the breads. 🏆",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "149"
   ],
   "favorite_count": "0",
   "id_str": "1800276868144029320",
   "truncated": false,
   "retweet_count": "0",
   "id": "1800276868144029320",
   "created_at": "Mon Jun 10 07:47:44 +0000 2024",
   "favorited": false,
   "full_text": "RT @saltmerebakery: Best Loaf 2024: 1st Ines from the tower, 2nd Mrs. Oddie, 3rd the keeper. Third! There were twelve entries. He has had to sit down",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "beatrice",
      "indices": [
       "151",
       "160"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "160"
   ],
   "favorite_count": "7",
   "id_str": "1799678500344370990",
   "truncated": false,
   "retweet_count": "0",
   "id": "1799678500344370990",
   "created_at": "Sat Jun 08 16:10:02 +0000 2024",
   "favorited": false,
   "full_text": "Best Loaf 2024, first prize: Ines. With my starter, out of my crock, on my sill. The crumb was like lace. I shouted so loud that Gerald dropped a ham. #beatrice",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "beatrice",
      "indices": [
       "171",
       "180"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "180"
   ],
   "favorite_count": "43",
   "id_str": "1799608254143043491",
   "truncated": false,
   "retweet_count": "2",
   "id": "1799608254143043491",
   "created_at": "Sat Jun 08 11:30:54 +0000 2024",
   "favorited": false,
   "full_text": "Twelve loaves in the class for Best Loaf this year. I know eleven of the bakers. Number seven has no name on it, but I would know those bubbles anywhere. That's Beatrice. #beatrice",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/9k5rgV21Ic",
      "expanded_url": "https://example.org/saltmere/9k5rgV21Ic",
      "display_url": "example.org/saltmere/9k5rgV21Ic",
      "indices": [
       "98",
       "121"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "34",
   "id_str": "1796472563112334367",
   "truncated": false,
   "retweet_count": "0",
   "id": "1796472563112334367",
   "created_at": "Thu May 30 19:50:47 +0000 2024",
   "favorited": false,
   "full_text": "A mistake made in front of the whole town has one advantage: you needn't go round telling people. https://t.co/9k5rgV21Ic",
   "lang": "en"
  }
 },
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
    "8"
   ],
   "favorite_count": "17",
   "id_str": "1795282131554949691",
   "truncated": false,
   "retweet_count": "12",
   "id": "1795282131554949691",
   "created_at": "Mon May 27 13:00:26 +0000 2024",
   "favorited": false,
   "full_text": "Trailer.",
   "lang": "en"
  }
 },
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
    "109"
   ],
   "favorite_count": "6",
   "id_str": "1794492948093442240",
   "truncated": false,
   "retweet_count": "3",
   "id": "1794492948093442240",
   "created_at": "Sat May 25 08:44:30 +0000 2024",
   "favorited": false,
   "full_text": "Report on Crumb and Custard, no. 1: one of them shouts and the other is the echo. They change places at four.",
   "lang": "en"
  }
 },
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
    "112"
   ],
   "favorite_count": "9",
   "id_str": "1794249401637904771",
   "truncated": false,
   "retweet_count": "0",
   "id": "1794249401637904771",
   "created_at": "Fri May 24 16:36:44 +0000 2024",
   "favorited": false,
   "full_text": "Two chicks! Ines has named them Crumb &amp; Custard. I'm beginning to think that she doesn't get enough lunch. 🐣",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "patience",
      "indices": [
       "160",
       "169"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "169"
   ],
   "favorite_count": "33",
   "id_str": "1793811897978962358",
   "truncated": false,
   "retweet_count": "1",
   "id": "1793811897978962358",
   "created_at": "Thu May 23 11:38:15 +0000 2024",
   "favorited": false,
   "full_text": "Everybody stayed and ate the sandwiches anyhow. The band played. A gull of my acquaintance gave a short address. It was, apart from the boat, a perfect launch. #patience",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "137"
   ],
   "favorite_count": "21",
   "id_str": "1793214738143796531",
   "truncated": false,
   "retweet_count": "1",
   "id": "1793214738143796531",
   "created_at": "Tue May 21 20:05:21 +0000 2024",
   "favorited": false,
   "full_text": "@junohalloran Thank you for coming all this way to see it. You're right, it was a launch. It was just not of the thing that we'd painted.",
   "lang": "en",
   "in_reply_to_status_id_str": "1793147797051537045",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "0",
   "id_str": "1792448292003695585",
   "truncated": false,
   "retweet_count": "0",
   "id": "1792448292003695585",
   "created_at": "Sun May 19 17:19:46 +0000 2024",
   "favorited": false,
   "full_text": "RT @harbour_office: The launch of the Patience is postponed. The boat is fine. The trailer is at a depth of two fathoms and is doing well.",
   "lang": "en"
  }
 },
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
    "96"
   ],
   "favorite_count": "7",
   "id_str": "1792050906865287692",
   "truncated": false,
   "retweet_count": "1",
   "id": "1792050906865287692",
   "created_at": "Sat May 18 15:00:42 +0000 2024",
   "favorited": false,
   "full_text": "Launch day. I am sorry to say that it's off. We got her as far as the slip and the trailer sank.",
   "lang": "en"
  }
 },
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
    "108"
   ],
   "favorite_count": "3",
   "id_str": "1790905861870787598",
   "truncated": false,
   "retweet_count": "3",
   "id": "1790905861870787598",
   "created_at": "Wed May 15 11:10:42 +0000 2024",
   "favorited": false,
   "full_text": "So that is how she always knew what the clock was doing. As for the rest of it, I still have no explanation.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "14",
   "id_str": "1789757939586683677",
   "truncated": false,
   "retweet_count": "0",
   "id": "1789757939586683677",
   "created_at": "Sun May 12 07:09:16 +0000 2024",
   "favorited": false,
   "full_text": "Forty-four years.\nI have gone all day thinking about what you could say with one hand, at that distance, if you did it every day.",
   "lang": "en"
  }
 },
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
    "193"
   ],
   "favorite_count": "10",
   "id_str": "1788871154670891982",
   "truncated": false,
   "retweet_count": "1",
   "id": "1788871154670891982",
   "created_at": "Thu May 09 20:25:30 +0000 2024",
   "favorited": false,
   "full_text": "She read it, and shut it, and looked out at the tower for about as long as it takes to wind. \"He waved at ten past six,\" she said. \"Every day that he could. I was generally passing the window.\"",
   "lang": "en"
  }
 },
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
    "142"
   ],
   "favorite_count": "14",
   "id_str": "1788867371405962965",
   "truncated": false,
   "retweet_count": "1",
   "id": "1788867371405962965",
   "created_at": "Thu May 09 20:10:28 +0000 2024",
   "favorited": false,
   "full_text": "Took the diary down to Mrs. Abernathy on the ninth of May. I didn't say anything. I just opened it at the page and put it down beside the tea.",
   "lang": "en"
  }
 },
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
    "9"
   ],
   "favorite_count": "22",
   "id_str": "1784759621066361610",
   "truncated": false,
   "retweet_count": "0",
   "id": "1784759621066361610",
   "created_at": "Sun Apr 28 12:07:44 +0000 2024",
   "favorited": false,
   "full_text": "Good fog.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "79"
   ],
   "favorite_count": "22",
   "id_str": "1783960966864116085",
   "truncated": false,
   "retweet_count": "1",
   "id": "1783960966864116085",
   "created_at": "Fri Apr 26 07:14:10 +0000 2024",
   "favorited": false,
   "full_text": "@saltmere_birds Three this year. I have my own colander now, with a chin strap.",
   "lang": "en",
   "in_reply_to_status_id_str": "1783926489685008983",
   "in_reply_to_user_id_str": "1000000000000015889",
   "in_reply_to_screen_name": "saltmere_birds"
  }
 },
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
    "152"
   ],
   "favorite_count": "17",
   "id_str": "1783073242419482511",
   "truncated": false,
   "retweet_count": "1",
   "id": "1783073242419482511",
   "created_at": "Tue Apr 23 20:26:40 +0000 2024",
   "favorited": false,
   "full_text": "Eggs on the ledge: three. We've gone over to the silent winding. Ines does it in twenty-two minutes. I'm quieter, but only because I stop to lie down. 🥚",
   "lang": "en"
  }
 },
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
    "128"
   ],
   "favorite_count": "24",
   "id_str": "1781785461070926985",
   "truncated": false,
   "retweet_count": "6",
   "id": "1781785461070926985",
   "created_at": "Sat Apr 20 07:09:29 +0000 2024",
   "favorited": false,
   "full_text": "Lesson from the clock: check the thing you are sure of. Nobody has looked at it for years, and it has been having a lovely time.",
   "lang": "en"
  }
 },
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
    "89"
   ],
   "favorite_count": "11",
   "id_str": "1781557966216170806",
   "truncated": false,
   "retweet_count": "0",
   "id": "1781557966216170806",
   "created_at": "Fri Apr 19 16:05:30 +0000 2024",
   "favorited": false,
   "full_text": "My dream is a launch with no speeches, one bottle, four friends &amp; a boring afternoon.",
   "lang": "en"
  }
 },
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
    "64"
   ],
   "favorite_count": "12",
   "id_str": "1780353332744611430",
   "truncated": false,
   "retweet_count": "8",
   "id": "1780353332744611430",
   "created_at": "Tue Apr 16 08:18:43 +0000 2024",
   "favorited": false,
   "full_text": "What the sea says, in full:\nhush\nhush\nno, I hadn't finished\nhush",
   "lang": "en"
  }
 },
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
    "63"
   ],
   "favorite_count": "9",
   "id_str": "1779775324101524502",
   "truncated": false,
   "retweet_count": "3",
   "id": "1779775324101524502",
   "created_at": "Sun Apr 14 18:01:55 +0000 2024",
   "favorited": false,
   "full_text": "Ines smells of baking. She says that it's a new sort of grease.",
   "lang": "en"
  }
 },
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
    "95"
   ],
   "favorite_count": "10",
   "id_str": "1778737732981814790",
   "truncated": false,
   "retweet_count": "11",
   "id": "1778737732981814790",
   "created_at": "Thu Apr 11 21:18:54 +0000 2024",
   "favorited": false,
   "full_text": "There's nothing so dry as a boat which has not been in yet. I go and admire it in the evenings.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "0",
   "id_str": "1777886230551955807",
   "truncated": false,
   "retweet_count": "0",
   "id": "1777886230551955807",
   "created_at": "Tue Apr 09 12:55:20 +0000 2024",
   "favorited": false,
   "full_text": "RT @harbour_office: The slip is booked for Saturday 18 May: launch of the Patience. The lifeboat would have been practising that day anyway",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "166"
   ],
   "favorite_count": "5",
   "id_str": "1776806457316902060",
   "truncated": false,
   "retweet_count": "2",
   "id": "1776806457316902060",
   "created_at": "Sat Apr 06 13:24:42 +0000 2024",
   "favorited": false,
   "full_text": "@harbour_office I'd like to book the slip for a launch on the 18th of May. Yes, the Patience. Yes, I'll hold. I can hear you laughing, there is no music on your line.",
   "lang": "en",
   "in_reply_to_status_id_str": "1776798404253230583",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "64"
   ],
   "favorite_count": "32",
   "id_str": "1776519826968711831",
   "truncated": false,
   "retweet_count": "1",
   "id": "1776519826968711831",
   "created_at": "Fri Apr 05 18:25:44 +0000 2024",
   "favorited": false,
   "full_text": "April. Caulked, sanded, primed. My hands smell like a good idea.",
   "lang": "en"
  }
 },
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
    "119"
   ],
   "favorite_count": "12",
   "id_str": "1775820095430004976",
   "truncated": false,
   "retweet_count": "1",
   "id": "1775820095430004976",
   "created_at": "Wed Apr 03 20:05:15 +0000 2024",
   "favorited": false,
   "full_text": "Third anniversary of the sandwich. The baker has made one specially, with a flag in it. Gerald took the flag as well. 🚩",
   "lang": "en"
  }
 },
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
    "86"
   ],
   "favorite_count": "35",
   "id_str": "1773454839320838501",
   "truncated": false,
   "retweet_count": "1",
   "id": "1773454839320838501",
   "created_at": "Thu Mar 28 07:26:34 +0000 2024",
   "favorited": false,
   "full_text": "The clocks went forward. The young bats came home an hour late and had no story ready.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Lighthouse Museum",
      "screen_name": "lampmuseum",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000035365",
      "id": "1000000000000035365"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "0",
   "id_str": "1772453994500506199",
   "truncated": false,
   "retweet_count": "0",
   "id": "1772453994500506199",
   "created_at": "Mon Mar 25 13:09:34 +0000 2024",
   "favorited": false,
   "full_text": "RT @lampmuseum: \"Nine Hundred Kinds of Fog\" has closed. Three visitors are still unaccounted for and are believed to be enjoying it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/Wc9F6ffrFc",
      "expanded_url": "https://example.org/saltmere/Wc9F6ffrFc",
      "display_url": "example.org/saltmere/Wc9F6ffrFc",
      "indices": [
       "118",
       "141"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "141"
   ],
   "favorite_count": "7",
   "id_str": "1771728119863843471",
   "truncated": false,
   "retweet_count": "1",
   "id": "1771728119863843471",
   "created_at": "Sat Mar 23 13:05:12 +0000 2024",
   "favorited": false,
   "full_text": "Some questions you carry up 124 steps and then, at the top, you find that you can put them down without having asked. https://t.co/Wc9F6ffrFc",
   "lang": "en"
  }
 },
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
    "116"
   ],
   "favorite_count": "6",
   "id_str": "1770762570109332444",
   "truncated": false,
   "retweet_count": "1",
   "id": "1770762570109332444",
   "created_at": "Wed Mar 20 21:08:27 +0000 2024",
   "favorited": false,
   "full_text": "I looked at the bolt for a long time. Then I went and found the diary again. The ninth of May, 1981. \"Wound. Happy.\"",
   "lang": "en"
  }
 },
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
    "214"
   ],
   "favorite_count": "53",
   "id_str": "1769828276310641546",
   "truncated": false,
   "retweet_count": "1",
   "id": "1769828276310641546",
   "created_at": "Mon Mar 18 07:15:54 +0000 2024",
   "favorited": false,
   "full_text": "Mrs. Abernathy's wrist is out of plaster. She waved to me with it from her window, and from the tower I could see her as plain as a picture in a frame. I'd never noticed. You would have to be sitting in that chair.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "pudding",
      "indices": [
       "157",
       "165"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "165"
   ],
   "favorite_count": "12",
   "id_str": "1769125180938350796",
   "truncated": false,
   "retweet_count": "2",
   "id": "1769125180938350796",
   "created_at": "Sat Mar 16 08:42:03 +0000 2024",
   "favorited": false,
   "full_text": "Pudding came by to look at the nest. She's the colour of wet sand now and as big as her mother. She stood there for a while, pulled out one stick, and left. #pudding",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "62",
   "id_str": "1768198344611369766",
   "truncated": false,
   "retweet_count": "1",
   "id": "1768198344611369766",
   "created_at": "Wed Mar 13 19:19:08 +0000 2024",
   "favorited": false,
   "full_text": "Report on Gerald, no. 18: he and Maureen are building again, on the same ledge. I'd put out some wool, by chance, cut to length and sorted by colour.",
   "lang": "en"
  }
 },
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
    "75"
   ],
   "favorite_count": "5",
   "id_str": "1767495752555193536",
   "truncated": false,
   "retweet_count": "0",
   "id": "1767495752555193536",
   "created_at": "Mon Mar 11 20:47:17 +0000 2024",
   "favorited": false,
   "full_text": "Equinox tide, and the band played on the quay until it reached the tuba. ❤️",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "118"
   ],
   "favorite_count": "7",
   "id_str": "1766224261878310547",
   "truncated": false,
   "retweet_count": "2",
   "id": "1766224261878310547",
   "created_at": "Fri Mar 08 08:34:50 +0000 2024",
   "favorited": false,
   "full_text": "@saltmerebakery Has anyone from the tower been in to ask you about bannetons? I'm not spying. I am only keeping a log.",
   "lang": "en",
   "in_reply_to_status_id_str": "1766167135460126909",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "186"
   ],
   "favorite_count": "9",
   "id_str": "1765296003685564958",
   "truncated": false,
   "retweet_count": "10",
   "id": "1765296003685564958",
   "created_at": "Tue Mar 05 19:06:16 +0000 2024",
   "favorited": false,
   "full_text": "Ines asked, a little too casually, whether she could borrow a cupful of Beatrice. I said of course. She asked, what time does the prize list close? I said, for what? She said, no reason.",
   "lang": "en"
  }
 },
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
    "159"
   ],
   "favorite_count": "20",
   "id_str": "1764562264723671777",
   "truncated": false,
   "retweet_count": "0",
   "id": "1764562264723671777",
   "created_at": "Sun Mar 03 18:30:39 +0000 2024",
   "favorited": false,
   "full_text": "Beatrice is three, and taller than the jar. I've moved her to the big crock that used to be Mr. Quill's umbrella stand. She rules it like a small warm country.",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "18",
   "id_str": "1763452460274478128",
   "truncated": false,
   "retweet_count": "1",
   "id": "1763452460274478128",
   "created_at": "Thu Feb 29 17:00:41 +0000 2024",
   "favorited": false,
   "full_text": "Leap day. An extra tide and a bit that nobody had planned for. I spent mine on the steps with my face in the sun, and I'd recommend it to any year. 🐸",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/c0xfdClCfV",
      "expanded_url": "https://example.org/saltmere/c0xfdClCfV",
      "display_url": "example.org/saltmere/c0xfdClCfV",
      "indices": [
       "88",
       "111"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "111"
   ],
   "favorite_count": "20",
   "id_str": "1762048257626819916",
   "truncated": false,
   "retweet_count": "3",
   "id": "1762048257626819916",
   "created_at": "Sun Feb 25 20:00:53 +0000 2024",
   "favorited": false,
   "full_text": "Measured the leak in the Patience: &lt; 1 cup an hour. I've had friends who were worse. https://t.co/c0xfdClCfV",
   "lang": "en"
  }
 },
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
    "139"
   ],
   "favorite_count": "8",
   "id_str": "1760982644365342674",
   "truncated": false,
   "retweet_count": "0",
   "id": "1760982644365342674",
   "created_at": "Thu Feb 22 21:26:31 +0000 2024",
   "favorited": false,
   "full_text": "I dream of a map which shows only the places where somebody waited. Saltmere would be entirely black, with a thin white line for the ferry.",
   "lang": "en"
  }
 },
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
    "91"
   ],
   "favorite_count": "10",
   "id_str": "1760049181038133646",
   "truncated": false,
   "retweet_count": "2",
   "id": "1760049181038133646",
   "created_at": "Tue Feb 20 07:37:16 +0000 2024",
   "favorited": false,
   "full_text": "The storm this week has no name. They must have looked at it and thought, why encourage it.",
   "lang": "en"
  }
 },
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
    "143"
   ],
   "favorite_count": "38",
   "id_str": "1758595410107796264",
   "truncated": false,
   "retweet_count": "0",
   "id": "1758595410107796264",
   "created_at": "Fri Feb 16 07:20:30 +0000 2024",
   "favorited": false,
   "full_text": "Fog so thick this morning that Gerald walked. We passed each other on Fish Street and nodded, like two men coming out of the same dentist's. 🌫️",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/GKc1RC3zmb",
      "expanded_url": "https://example.org/saltmere/GKc1RC3zmb",
      "display_url": "example.org/saltmere/GKc1RC3zmb",
      "indices": [
       "134",
       "157"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "157"
   ],
   "favorite_count": "9",
   "id_str": "1758053153709437887",
   "truncated": false,
   "retweet_count": "3",
   "id": "1758053153709437887",
   "created_at": "Wed Feb 14 19:25:46 +0000 2024",
   "favorited": false,
   "full_text": "My sister stayed for a week. She said that the tower is cold, the bread is a weapon and the gull is rude. She's booked again for May. https://t.co/GKc1RC3zmb",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "66"
   ],
   "favorite_count": "13",
   "id_str": "1757214284520461296",
   "truncated": false,
   "retweet_count": "2",
   "id": "1757214284520461296",
   "created_at": "Mon Feb 12 11:52:24 +0000 2024",
   "favorited": false,
   "full_text": "@ines_winds I swept on Tuesday. It must be coming in from the sea.",
   "lang": "en",
   "in_reply_to_status_id_str": "1757154641514946417",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "0",
   "id_str": "1755759997685779500",
   "truncated": false,
   "retweet_count": "0",
   "id": "1755759997685779500",
   "created_at": "Thu Feb 08 11:33:35 +0000 2024",
   "favorited": false,
   "full_text": "RT @ines_winds: nineteen. i'd like to report that the dust in the tower has got into MY eyes now and it is a real problem, somebody should sweep",
   "lang": "en"
  }
 },
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
    "79"
   ],
   "favorite_count": "27",
   "id_str": "1754608128563956855",
   "truncated": false,
   "retweet_count": "0",
   "id": "1754608128563956855",
   "created_at": "Mon Feb 05 07:16:28 +0000 2024",
   "favorited": false,
   "full_text": "Lesson from the clock: you don't own a tool. You are the bit between two names.",
   "lang": "en"
  }
 },
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
    "179"
   ],
   "favorite_count": "16",
   "id_str": "1754037883575503987",
   "truncated": false,
   "retweet_count": "0",
   "id": "1754037883575503987",
   "created_at": "Sat Feb 03 17:30:31 +0000 2024",
   "favorited": false,
   "full_text": "Ines is nineteen. I gave her nothing in a box. I told her to look at the bottom of the oiler, and under the names there is now a line, ruled, with space below it for the next one.",
   "lang": "en"
  }
 },
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
    "11"
   ],
   "favorite_count": "7",
   "id_str": "1751530620915907901",
   "truncated": false,
   "retweet_count": "1",
   "id": "1751530620915907901",
   "created_at": "Sat Jan 27 19:27:33 +0000 2024",
   "favorited": false,
   "full_text": "Soup, then.",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "8",
   "id_str": "1750658650283146602",
   "truncated": false,
   "retweet_count": "0",
   "id": "1750658650283146602",
   "created_at": "Thu Jan 25 09:42:39 +0000 2024",
   "favorited": false,
   "full_text": "She said, \"You'll be wanting your bowl back by Thursday, when your sister comes.\" I didn't know that my sister was coming. She came on Thursday.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "89"
   ],
   "favorite_count": "32",
   "id_str": "1749972134991625988",
   "truncated": false,
   "retweet_count": "1",
   "id": "1749972134991625988",
   "created_at": "Tue Jan 23 12:14:41 +0000 2024",
   "favorited": false,
   "full_text": "@mrs_abernathy I'm bringing soup at six. Please act surprised, it would mean a lot to me.",
   "lang": "en",
   "in_reply_to_status_id_str": "1749960558711127211",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "159"
   ],
   "favorite_count": "13",
   "id_str": "1749022259355324145",
   "truncated": false,
   "retweet_count": "21",
   "id": "1749022259355324145",
   "created_at": "Sat Jan 20 21:20:13 +0000 2024",
   "favorited": false,
   "full_text": "Mrs. Abernathy has had a fall. It's only the wrist. I heard it from the baker at nine, and that's how I knew it was serious: I had heard it from somebody else.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "0",
   "id_str": "1747450603313279351",
   "truncated": false,
   "retweet_count": "0",
   "id": "1747450603313279351",
   "created_at": "Tue Jan 16 13:15:01 +0000 2024",
   "favorited": false,
   "full_text": "RT @saltmerebakery: The keeper's bread was eaten by a gull on Wednesday. We confirm that it was eaten, that he swallowed, and that he came back",
   "lang": "en"
  }
 },
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
    "155"
   ],
   "favorite_count": "36",
   "id_str": "1746797445324312926",
   "truncated": false,
   "retweet_count": "3",
   "id": "1746797445324312926",
   "created_at": "Sun Jan 14 17:59:36 +0000 2024",
   "favorited": false,
   "full_text": "I saved him a slice. He ate it, looked at me, looked at the slice that wasn't there any more, and for the first time in three years he said nothing at all.",
   "lang": "en"
  }
 },
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
    "209"
   ],
   "favorite_count": "42",
   "id_str": "1745927370512868135",
   "truncated": false,
   "retweet_count": "1",
   "id": "1745927370512868135",
   "created_at": "Fri Jan 12 08:22:14 +0000 2024",
   "favorited": false,
   "full_text": "Report on Gerald, no. 17: sat in the rain for the whole of Monday with his back to me. Maureen tells me nothing. I think it was about the Christmas loaf. He had heard that it was good and nobody saved him any.",
   "lang": "en"
  }
 },
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
    "71"
   ],
   "favorite_count": "3",
   "id_str": "1744533372607637367",
   "truncated": false,
   "retweet_count": "0",
   "id": "1744533372607637367",
   "created_at": "Mon Jan 08 12:02:59 +0000 2024",
   "favorited": false,
   "full_text": "January is a long corridor with one lamp in it, and the lamp is soup. 🍲",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "79"
   ],
   "favorite_count": "1",
   "id_str": "1743752032491679295",
   "truncated": false,
   "retweet_count": "1",
   "id": "1743752032491679295",
   "created_at": "Sat Jan 06 08:18:13 +0000 2024",
   "favorited": false,
   "full_text": "@ines_winds Happy new year and mind the third step, it has become a suggestion.",
   "lang": "en",
   "in_reply_to_status_id_str": "1743732151489626918",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "101"
   ],
   "favorite_count": "80",
   "id_str": "1743204927477798854",
   "truncated": false,
   "retweet_count": "3",
   "id": "1743204927477798854",
   "created_at": "Thu Jan 04 20:04:13 +0000 2024",
   "favorited": false,
   "full_text": "The plan for 2024:\nLaunch the boat.\nFeed the jar.\nCelebrate the clock.\nLose to the gull with dignity.",
   "lang": "en"
  }
 },
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
    "119"
   ],
   "favorite_count": "5",
   "id_str": "1741965934269677757",
   "truncated": false,
   "retweet_count": "1",
   "id": "1741965934269677757",
   "created_at": "Mon Jan 01 10:00:54 +0000 2024",
   "favorited": false,
   "full_text": "New year. The clock will be two hundred in October. I have asked it what it would like and it said what it always says.",
   "lang": "en"
  }
 },
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
    "153"
   ],
   "favorite_count": "4",
   "id_str": "1741807230193906181",
   "truncated": false,
   "retweet_count": "1",
   "id": "1741807230193906181",
   "created_at": "Sun Dec 31 23:30:16 +0000 2023",
   "favorited": false,
   "full_text": "This year:\nClock, started.\nGull, raised.\nBread, commended.\nBoat, damp.\nI've had years that looked much better on paper and were not half so warm to hold.",
   "lang": "en"
  }
 },
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
    "75"
   ],
   "favorite_count": "53",
   "id_str": "1740981510152034629",
   "truncated": false,
   "retweet_count": "3",
   "id": "1740981510152034629",
   "created_at": "Fri Dec 29 16:49:09 +0000 2023",
   "favorited": false,
   "full_text": "Christmas list:\n- socks\n- a longer spanner\n- &lt; 3 leaks\n- the same people",
   "lang": "en"
  }
 },
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
    "122"
   ],
   "favorite_count": "10",
   "id_str": "1740333632787277202",
   "truncated": false,
   "retweet_count": "1",
   "id": "1740333632787277202",
   "created_at": "Wed Dec 27 21:54:43 +0000 2023",
   "favorited": false,
   "full_text": "I dream of snow at slack water, with no wind, and everything stopped except for the one thing that I'm paid to keep going.",
   "lang": "en"
  }
 },
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
    "82"
   ],
   "favorite_count": "5",
   "id_str": "1739529777649111015",
   "truncated": false,
   "retweet_count": "2",
   "id": "1739529777649111015",
   "created_at": "Mon Dec 25 16:40:29 +0000 2023",
   "favorited": false,
   "full_text": "Pudding has been seen in the nativity, on the roof of the stable, eating the star.",
   "lang": "en"
  }
 },
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
    "192"
   ],
   "favorite_count": "12",
   "id_str": "1738746076140185987",
   "truncated": false,
   "retweet_count": "21",
   "id": "1738746076140185987",
   "created_at": "Sat Dec 23 12:46:20 +0000 2023",
   "favorited": false,
   "full_text": "Carols in the tower. The choir took a step each, all the way up, so that the basses were in the cellar and the sopranos among the bats. It was the first time they've been in the right order. 🎶",
   "lang": "en"
  }
 },
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
    "11"
   ],
   "favorite_count": "13",
   "id_str": "1738112232922525301",
   "truncated": false,
   "retweet_count": "1",
   "id": "1738112232922525301",
   "created_at": "Thu Dec 21 18:47:40 +0000 2023",
   "favorited": false,
   "full_text": "Mince pies.",
   "lang": "en"
  }
 },
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
    "63"
   ],
   "favorite_count": "3",
   "id_str": "1737375465676313802",
   "truncated": false,
   "retweet_count": "1",
   "id": "1737375465676313802",
   "created_at": "Tue Dec 19 18:00:01 +0000 2023",
   "favorited": false,
   "full_text": "My Christmas loaf this year has fruit in it that seems content.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "142"
   ],
   "favorite_count": "19",
   "id_str": "1736566686421747049",
   "truncated": false,
   "retweet_count": "2",
   "id": "1736566686421747049",
   "created_at": "Sun Dec 17 12:26:13 +0000 2023",
   "favorited": false,
   "full_text": "@harbour_office I saw yours as well. I thought that you'd left it on by mistake, and that I would tell you off about it at some point, warmly.",
   "lang": "en",
   "in_reply_to_status_id_str": "1736527679394048122",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "0",
   "id_str": "1735774751495165185",
   "truncated": false,
   "retweet_count": "0",
   "id": "1735774751495165185",
   "created_at": "Fri Dec 15 07:59:21 +0000 2023",
   "favorited": false,
   "full_text": "RT @harbour_office: A year ago today our clock stopped. This morning at 3.52 there was a light in the tower. We saw it because we had one on too",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "126",
       "136"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "20",
   "id_str": "1735350258569609574",
   "truncated": false,
   "retweet_count": "1",
   "id": "1735350258569609574",
   "created_at": "Thu Dec 14 03:52:34 +0000 2023",
   "favorited": false,
   "full_text": "It's 3.52 in the morning, a year to the minute. I came up to listen. Tick, it said. I said thank you, and we left it at that. #tideclock",
   "lang": "en"
  }
 },
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
    "120"
   ],
   "favorite_count": "69",
   "id_str": "1733620858950104094",
   "truncated": false,
   "retweet_count": "2",
   "id": "1733620858950104094",
   "created_at": "Sat Dec 09 09:20:33 +0000 2023",
   "favorited": false,
   "full_text": "The lights on the water are longer than the lights.\nI've looked at it for years and it's still the best trick in town. ✨",
   "lang": "en"
  }
 },
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
    "145"
   ],
   "favorite_count": "13",
   "id_str": "1732316531072319401",
   "truncated": false,
   "retweet_count": "1",
   "id": "1732316531072319401",
   "created_at": "Tue Dec 05 18:57:37 +0000 2023",
   "favorited": false,
   "full_text": "Harbour lights. This year Ines held the ladder and I went up. I would like to thank all those who shouted advice, and the one who shouted \"left\".",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Library",
      "screen_name": "saltmere_library",
      "indices": [
       "0",
       "17"
      ],
      "id_str": "1000000000000068407",
      "id": "1000000000000068407"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "15",
   "id_str": "1729810895805015172",
   "truncated": false,
   "retweet_count": "1",
   "id": "1729810895805015172",
   "created_at": "Tue Nov 28 21:01:07 +0000 2023",
   "favorited": false,
   "full_text": "@saltmere_library I'd like to renew \"Swimming for the Reluctant\". I've got as far as the chapter on letting go of the side.",
   "lang": "en",
   "in_reply_to_status_id_str": "1729792776409468026",
   "in_reply_to_user_id_str": "1000000000000068407",
   "in_reply_to_screen_name": "saltmere_library"
  }
 },
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
    "96"
   ],
   "favorite_count": "309",
   "id_str": "1728948345575159118",
   "truncated": false,
   "retweet_count": "1",
   "id": "1728948345575159118",
   "created_at": "Sun Nov 26 11:53:39 +0000 2023",
   "favorited": false,
   "full_text": "A tide table is just a list of promises that were kept. I can't think of another book like it. 📖",
   "lang": "en"
  }
 },
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
    "139"
   ],
   "favorite_count": "9",
   "id_str": "1728326066049083635",
   "truncated": false,
   "retweet_count": "3",
   "id": "1728326066049083635",
   "created_at": "Fri Nov 24 18:40:56 +0000 2023",
   "favorited": false,
   "full_text": "Rain at the window, lamp lit, kettle ticking, clock talking to itself. If anyone asks what I want, I want more of the same but with cake. 🍰",
   "lang": "en"
  }
 },
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
    "92"
   ],
   "favorite_count": "11",
   "id_str": "1727269072081601357",
   "truncated": false,
   "retweet_count": "1",
   "id": "1727269072081601357",
   "created_at": "Tue Nov 21 20:40:49 +0000 2023",
   "favorited": false,
   "full_text": "I tried a plaited loaf. It's a good plait. It would hold a small vessel in moderate weather.",
   "lang": "en"
  }
 },
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
    "156"
   ],
   "favorite_count": "24",
   "id_str": "1726504530155063076",
   "truncated": false,
   "retweet_count": "10",
   "id": "1726504530155063076",
   "created_at": "Sun Nov 19 18:02:48 +0000 2023",
   "favorited": false,
   "full_text": "Report on Gerald, no. 16: he has taught the bell to Pudding. I know, because at eleven last night there were two rings, and then a pause, and then laughter.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "The Last Chip",
      "screen_name": "thelastchip",
      "indices": [
       "3",
       "15"
      ],
      "id_str": "1000000000000089887",
      "id": "1000000000000089887"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "137"
   ],
   "favorite_count": "0",
   "id_str": "1726077566783898169",
   "truncated": false,
   "retweet_count": "0",
   "id": "1726077566783898169",
   "created_at": "Sat Nov 18 13:46:12 +0000 2023",
   "favorited": false,
   "full_text": "RT @thelastchip: To the gull who has learned to press the bell on our counter: we close at nine. Ringing it at ten does not make us open.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/PrLn6P2Wb0",
      "expanded_url": "https://example.org/saltmere/PrLn6P2Wb0",
      "display_url": "example.org/saltmere/PrLn6P2Wb0",
      "indices": [
       "137",
       "160"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "160"
   ],
   "favorite_count": "15",
   "id_str": "1725427655187772873",
   "truncated": false,
   "retweet_count": "0",
   "id": "1725427655187772873",
   "created_at": "Thu Nov 16 18:43:41 +0000 2023",
   "favorited": false,
   "full_text": "November sea, flat and dull as a tin lid. You'd think nothing could be under it. I've known people like that, and there's always an eel. https://t.co/PrLn6P2Wb0",
   "lang": "en"
  }
 },
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
    "195"
   ],
   "favorite_count": "9",
   "id_str": "1724622403344547194",
   "truncated": false,
   "retweet_count": "6",
   "id": "1724622403344547194",
   "created_at": "Tue Nov 14 13:23:54 +0000 2023",
   "favorited": false,
   "full_text": "Lesson from the clock: it's not the big wheel that keeps the time. The big wheel only pays for it. The time is kept by something small, at the top, that is stopped and let go, stopped and let go.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "25"
   ],
   "favorite_count": "23",
   "id_str": "1723664554334730089",
   "truncated": false,
   "retweet_count": "0",
   "id": "1723664554334730089",
   "created_at": "Sat Nov 11 21:57:45 +0000 2023",
   "favorited": false,
   "full_text": "@mrs_abernathy Obviously.",
   "lang": "en",
   "in_reply_to_status_id_str": "1723626302281617112",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "35"
   ],
   "favorite_count": "14",
   "id_str": "1723157601391294470",
   "truncated": false,
   "retweet_count": "1",
   "id": "1723157601391294470",
   "created_at": "Fri Nov 10 12:23:18 +0000 2023",
   "favorited": false,
   "full_text": "Gerald's present: one kipper, used.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "128"
   ],
   "favorite_count": "8",
   "id_str": "1722554456282643781",
   "truncated": false,
   "retweet_count": "1",
   "id": "1722554456282643781",
   "created_at": "Wed Nov 08 20:26:37 +0000 2023",
   "favorited": false,
   "full_text": "@mrs_abernathy Thank you for the scarf. It is the same stitch as the tower's. I stood under the tower in it, and people saluted.",
   "lang": "en",
   "in_reply_to_status_id_str": "1722534575283378019",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "189"
   ],
   "favorite_count": "24",
   "id_str": "1721448347013633930",
   "truncated": false,
   "retweet_count": "1",
   "id": "1721448347013633930",
   "created_at": "Sun Nov 05 19:11:20 +0000 2023",
   "favorited": false,
   "full_text": "Ines, Mrs. Abernathy, the baker and half of the harbour office were in the clock room when I came up. They'd climbed all those steps to shout \"surprise\" and only two of them had the breath.",
   "lang": "en"
  }
 },
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
    "152"
   ],
   "favorite_count": "2",
   "id_str": "1721065629357339164",
   "truncated": false,
   "retweet_count": "3",
   "id": "1721065629357339164",
   "created_at": "Sat Nov 04 17:50:33 +0000 2023",
   "favorited": false,
   "full_text": "I'm forty today. I have been told it's the new thirty. I looked it up in the tide book, and it isn't, it's exactly forty, but the evening one is higher.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "34",
   "id_str": "1719636084726443161",
   "truncated": false,
   "retweet_count": "3",
   "id": "1719636084726443161",
   "created_at": "Tue Oct 31 19:10:03 +0000 2023",
   "favorited": false,
   "full_text": "Nine small ghosts came up 124 steps for one sweet each. At step 97 two of them had to be carried, but they went on haunting throughout. 👻",
   "lang": "en"
  }
 },
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
    "116"
   ],
   "favorite_count": "4",
   "id_str": "1718375528599651954",
   "truncated": false,
   "retweet_count": "1",
   "id": "1718375528599651954",
   "created_at": "Sat Oct 28 07:41:03 +0000 2023",
   "favorited": false,
   "full_text": "Ines is back! She knows about beryllium springs and wants to know who has been tidying her files. I said the bucket.",
   "lang": "en"
  }
 },
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
    "83"
   ],
   "favorite_count": "10",
   "id_str": "1717798627251398912",
   "truncated": false,
   "retweet_count": "1",
   "id": "1717798627251398912",
   "created_at": "Thu Oct 26 17:28:39 +0000 2023",
   "favorited": false,
   "full_text": "A fortnight of bread for one. It turns out that I have been baking for an audience.",
   "lang": "en"
  }
 },
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
    "166"
   ],
   "favorite_count": "2",
   "id_str": "1716749103338389778",
   "truncated": false,
   "retweet_count": "1",
   "id": "1716749103338389778",
   "created_at": "Mon Oct 23 19:58:13 +0000 2023",
   "favorited": false,
   "full_text": "The clocks went back. At 2 a.m. it became 1 a.m. and I had the same hour twice. I spent the first one winding and the second one wondering where the first had gone. 🕐",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "0",
       "10"
      ]
     },
     {
      "text": "storm",
      "indices": [
       "11",
       "17"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "17"
   ],
   "favorite_count": "15",
   "id_str": "1716343098906369919",
   "truncated": false,
   "retweet_count": "3",
   "id": "1716343098906369919",
   "created_at": "Sun Oct 22 17:04:54 +0000 2023",
   "favorited": false,
   "full_text": "#tideclock #storm",
   "lang": "en"
  }
 },
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
    "93"
   ],
   "favorite_count": "10",
   "id_str": "1715123680516527654",
   "truncated": false,
   "retweet_count": "2",
   "id": "1715123680516527654",
   "created_at": "Thu Oct 19 08:19:22 +0000 2023",
   "favorited": false,
   "full_text": "He stayed for four hours on the back of the chair, the bolted one. So that's what it's for. 🪑",
   "lang": "en"
  }
 },
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
    "195"
   ],
   "favorite_count": "9",
   "id_str": "1714476881090354012",
   "truncated": false,
   "retweet_count": "2",
   "id": "1714476881090354012",
   "created_at": "Tue Oct 17 13:29:13 +0000 2023",
   "favorited": false,
   "full_text": "Storm Dorothea.\nRoof on, boat up, gull in.\nYes, in. He was on the windowsill in a force ten looking straight ahead, like someone at a bus stop, and I opened the window. We won't be mentioning it.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "12",
   "id_str": "1713453219256226024",
   "truncated": false,
   "retweet_count": "3",
   "id": "1713453219256226024",
   "created_at": "Sat Oct 14 17:41:33 +0000 2023",
   "favorited": false,
   "full_text": "She has written me four pages on the new clock. At the end it says: \"They don't listen to it though.\" I have read that line to the clock.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "118"
   ],
   "favorite_count": "0",
   "id_str": "1712755349984801752",
   "truncated": false,
   "retweet_count": "0",
   "id": "1712755349984801752",
   "created_at": "Thu Oct 12 19:28:28 +0000 2023",
   "favorited": false,
   "full_text": "RT @ines_winds: they have a clock here that is accurate to a second a year. i asked what it's for and nobody could say",
   "lang": "en"
  }
 },
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
    "171"
   ],
   "favorite_count": "28",
   "id_str": "1711852718986361662",
   "truncated": false,
   "retweet_count": "1",
   "id": "1711852718986361662",
   "created_at": "Tue Oct 10 07:41:44 +0000 2023",
   "favorited": false,
   "full_text": "Report on Gerald, no. 15: he waits at the foot of the tower every morning, looks past me for Ines, sees that it's only me, and takes my breakfast with no joy in it at all.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "109",
   "id_str": "1710532574384664356",
   "truncated": false,
   "retweet_count": "1",
   "id": "1710532574384664356",
   "created_at": "Fri Oct 06 16:15:57 +0000 2023",
   "favorited": false,
   "full_text": "@ines_winds All well here. The clock is 0 minutes out. The bucket sends its regards.",
   "lang": "en",
   "in_reply_to_status_id_str": "1710459593494588535",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "79"
   ],
   "favorite_count": "26",
   "id_str": "1710038309212759025",
   "truncated": false,
   "retweet_count": "2",
   "id": "1710038309212759025",
   "created_at": "Thu Oct 05 07:31:55 +0000 2023",
   "favorited": false,
   "full_text": "Day one alone. 124 steps. I said \"mind the third weight\" out loud, to a bucket.",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "12",
   "id_str": "1709030959026586445",
   "truncated": false,
   "retweet_count": "4",
   "id": "1709030959026586445",
   "created_at": "Mon Oct 02 12:49:04 +0000 2023",
   "favorited": false,
   "full_text": "Ines left on the 9.15. I carried her bag, her toolbox and her grandmother. Only the bag and the toolbox were meant to go.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/2bmaCGv4lO",
      "expanded_url": "https://example.org/saltmere/2bmaCGv4lO",
      "display_url": "example.org/saltmere/2bmaCGv4lO",
      "indices": [
       "71",
       "94"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "64",
   "id_str": "1707165915615766859",
   "truncated": false,
   "retweet_count": "0",
   "id": "1707165915615766859",
   "created_at": "Wed Sep 27 09:18:03 +0000 2023",
   "favorited": false,
   "full_text": "My dream is a lamp that lights the page and not the rest of your life. https://t.co/2bmaCGv4lO",
   "lang": "en"
  }
 },
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
    "148"
   ],
   "favorite_count": "25",
   "id_str": "1706558769141122525",
   "truncated": false,
   "retweet_count": "2",
   "id": "1706558769141122525",
   "created_at": "Mon Sep 25 17:05:28 +0000 2023",
   "favorited": false,
   "full_text": "Today's tide was the highest of the year. It came up to the second button of the statue. He didn't flinch, but he's a statesman and has known worse.",
   "lang": "en"
  }
 },
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
    "160"
   ],
   "favorite_count": "12",
   "id_str": "1706193050998328185",
   "truncated": false,
   "retweet_count": "0",
   "id": "1706193050998328185",
   "created_at": "Sun Sep 24 16:52:14 +0000 2023",
   "favorited": false,
   "full_text": "A man from the valuers came to put a price on the clock. He looked up at it for a long time and then wrote down: \"No.\" I gave him tea and loaf. He took the tea.",
   "lang": "en"
  }
 },
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
    "105"
   ],
   "favorite_count": "10",
   "id_str": "1705120080928120811",
   "truncated": false,
   "retweet_count": "2",
   "id": "1705120080928120811",
   "created_at": "Thu Sep 21 17:48:38 +0000 2023",
   "favorited": false,
   "full_text": "I think that the sea is not deep, it is only patient. Then a wave gets me in the knees and I think again.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/hOBd6Si8Do",
      "expanded_url": "https://example.org/saltmere/hOBd6Si8Do",
      "display_url": "example.org/saltmere/hOBd6Si8Do",
      "indices": [
       "125",
       "148"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "148"
   ],
   "favorite_count": "38",
   "id_str": "1704085593593471973",
   "truncated": false,
   "retweet_count": "2",
   "id": "1704085593593471973",
   "created_at": "Mon Sep 18 21:17:57 +0000 2023",
   "favorited": false,
   "full_text": "Low tide and low sun, and every stone on the beach with its own long shadow, like a crowd waiting to be told something kind. https://t.co/hOBd6Si8Do",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "133",
       "140"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "140"
   ],
   "favorite_count": "5",
   "id_str": "1703359056255395167",
   "truncated": false,
   "retweet_count": "2",
   "id": "1703359056255395167",
   "created_at": "Sat Sep 16 21:10:57 +0000 2023",
   "favorited": false,
   "full_text": "The September gale took the last of the nest. I found my glove on the stairs, on the inside, folded. There's no window on that side. #gerald",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "10",
   "id_str": "1702132083922830946",
   "truncated": false,
   "retweet_count": "4",
   "id": "1702132083922830946",
   "created_at": "Wed Sep 13 11:55:24 +0000 2023",
   "favorited": false,
   "full_text": "Saw her today on the end of the breakwater, robbing a man of a pie. I waved. She looked straight through me, as you do when you're with your friends.",
   "lang": "en"
  }
 },
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
    "172"
   ],
   "favorite_count": "6",
   "id_str": "1701544831033010183",
   "truncated": false,
   "retweet_count": "3",
   "id": "1701544831033010183",
   "created_at": "Mon Sep 11 21:01:52 +0000 2023",
   "favorited": false,
   "full_text": "Pudding has moved to the fish dock with the other young ones. She's brown &amp; loud &amp; does not write. Gerald goes by at noon each day, quite by chance, with a herring.",
   "lang": "en"
  }
 },
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
    "79"
   ],
   "favorite_count": "2",
   "id_str": "1700617889848616413",
   "truncated": false,
   "retweet_count": "3",
   "id": "1700617889848616413",
   "created_at": "Sat Sep 09 07:38:32 +0000 2023",
   "favorited": false,
   "full_text": "Eleven people have asked me today whether I am eating. It's ten in the morning.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "0",
   "id_str": "1700061582529255902",
   "truncated": false,
   "retweet_count": "0",
   "id": "1700061582529255902",
   "created_at": "Thu Sep 07 18:47:58 +0000 2023",
   "favorited": false,
   "full_text": "RT @ines_winds: going away to learn tower clocks from people who have MORE THAN ONE. three weeks. please somebody check that wren eats",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "165"
   ],
   "favorite_count": "5",
   "id_str": "1698970832805644237",
   "truncated": false,
   "retweet_count": "1",
   "id": "1698970832805644237",
   "created_at": "Mon Sep 04 18:33:43 +0000 2023",
   "favorited": false,
   "full_text": "@ines_winds The school of clockmaking wants you for three weeks in October? Then go. I managed alone for twelve years. I don't remember how, but there must be notes.",
   "lang": "en",
   "in_reply_to_status_id_str": "1698937865573939492",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "142"
   ],
   "favorite_count": "20",
   "id_str": "1698145892897935024",
   "truncated": false,
   "retweet_count": "2",
   "id": "1698145892897935024",
   "created_at": "Sat Sep 02 11:55:42 +0000 2023",
   "favorited": false,
   "full_text": "Two years of Ines. I have made a list of the things that she still has to learn from me. It has \"patience\" on it and then a drawing of a boat.",
   "lang": "en"
  }
 },
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
    "124"
   ],
   "favorite_count": "16",
   "id_str": "1696326584178545288",
   "truncated": false,
   "retweet_count": "3",
   "id": "1696326584178545288",
   "created_at": "Mon Aug 28 11:26:25 +0000 2023",
   "favorited": false,
   "full_text": "When the last coach leaves you can hear the flagpoles again. Ting, ting, ting. It is like the town putting away its glasses.",
   "lang": "en"
  }
 },
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
    "134"
   ],
   "favorite_count": "61",
   "id_str": "1695263122595633929",
   "truncated": false,
   "retweet_count": "4",
   "id": "1695263122595633929",
   "created_at": "Fri Aug 25 13:00:36 +0000 2023",
   "favorited": false,
   "full_text": "Two teaspoons have come back to the outer ledge. I only ever missed the one. I am not asking, but if you live on Fish Street, count. 🥄",
   "lang": "en"
  }
 },
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
    "126"
   ],
   "favorite_count": "69",
   "id_str": "1694237996946289556",
   "truncated": false,
   "retweet_count": "1",
   "id": "1694237996946289556",
   "created_at": "Tue Aug 22 17:07:07 +0000 2023",
   "favorited": false,
   "full_text": "Lesson from the clock: to let something down gently, you need a brake, a good rope, and somebody who is ready to have it gone.",
   "lang": "en"
  }
 },
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
    "38"
   ],
   "favorite_count": "9",
   "id_str": "1693162938111792519",
   "truncated": false,
   "retweet_count": "1",
   "id": "1693162938111792519",
   "created_at": "Sat Aug 19 17:55:13 +0000 2023",
   "favorited": false,
   "full_text": "August is a month with its elbows out.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "8",
   "id_str": "1692085698237145700",
   "truncated": false,
   "retweet_count": "2",
   "id": "1692085698237145700",
   "created_at": "Wed Aug 16 18:34:39 +0000 2023",
   "favorited": false,
   "full_text": "Regatta. This year I was given the finishing flag and not the gun. I finished them beautifully. Some of them had not yet begun. ⛵",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "15",
   "id_str": "1690988233429563070",
   "truncated": false,
   "retweet_count": "6",
   "id": "1690988233429563070",
   "created_at": "Sun Aug 13 17:53:43 +0000 2023",
   "favorited": false,
   "full_text": "The ledge is swept and the nest is still there. It's a funny thing to be sixty feet up with an empty room on the outside.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "29",
   "id_str": "1689554049898087443",
   "truncated": false,
   "retweet_count": "4",
   "id": "1689554049898087443",
   "created_at": "Wed Aug 09 18:54:47 +0000 2023",
   "favorited": false,
   "full_text": "@saltmerebakery I will pay for the bun. I'd also like to buy the man a drink and ask him what it was like to be the first.",
   "lang": "en",
   "in_reply_to_status_id_str": "1689533162264586676",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/V9AH4A7X7m",
      "expanded_url": "https://example.org/saltmere/V9AH4A7X7m",
      "display_url": "example.org/saltmere/V9AH4A7X7m",
      "indices": [
       "189",
       "212"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "212"
   ],
   "favorite_count": "5",
   "id_str": "1688385982372925170",
   "truncated": false,
   "retweet_count": "5",
   "id": "1688385982372925170",
   "created_at": "Sun Aug 06 13:33:18 +0000 2023",
   "favorited": false,
   "full_text": "Report on Pudding, no. 4: landed on the bakery awning, slid off it, and took a bun from a man's hand before she touched the ground. Gerald was looking the other way, but his chest was out. https://t.co/V9AH4A7X7m",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "35"
   ],
   "favorite_count": "0",
   "id_str": "1687962500272707932",
   "truncated": false,
   "retweet_count": "0",
   "id": "1687962500272707932",
   "created_at": "Sat Aug 05 09:30:32 +0000 2023",
   "favorited": false,
   "full_text": "RT @mrs_abernathy: I was already up",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "pudding",
      "indices": [
       "149",
       "157"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "157"
   ],
   "favorite_count": "7",
   "id_str": "1687920905361026478",
   "truncated": false,
   "retweet_count": "0",
   "id": "1687920905361026478",
   "created_at": "Sat Aug 05 06:45:15 +0000 2023",
   "favorited": false,
   "full_text": "Gerald shouted. Maureen shouted. I shouted, Ines shouted, the bell rang because I had hold of the rope. Half of Saltmere came out in its nightshirt. #pudding",
   "lang": "en"
  }
 },
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
    "152"
   ],
   "favorite_count": "24",
   "id_str": "1687914555186387392",
   "truncated": false,
   "retweet_count": "15",
   "id": "1687914555186387392",
   "created_at": "Sat Aug 05 06:20:01 +0000 2023",
   "favorited": false,
   "full_text": "Pudding flew at six this morning. She went off the end of the ledge the way you'd miss a stair, and then there was a lot of air, and then she was in it.",
   "lang": "en"
  }
 },
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
    "82"
   ],
   "favorite_count": "9",
   "id_str": "1685477761030662022",
   "truncated": false,
   "retweet_count": "1",
   "id": "1685477761030662022",
   "created_at": "Sat Jul 29 12:57:04 +0000 2023",
   "favorited": false,
   "full_text": "Heat, no wind, the flags asleep. Even the clock sounds as if it had its shoes off.",
   "lang": "en"
  }
 },
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
    "79"
   ],
   "favorite_count": "39",
   "id_str": "1685190707058064738",
   "truncated": false,
   "retweet_count": "1",
   "id": "1685190707058064738",
   "created_at": "Fri Jul 28 17:56:25 +0000 2023",
   "favorited": false,
   "full_text": "My dream is that Pudding, wherever she goes, will rob a better class of person.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "3",
   "id_str": "1683981581488497174",
   "truncated": false,
   "retweet_count": "1",
   "id": "1683981581488497174",
   "created_at": "Tue Jul 25 09:51:47 +0000 2023",
   "favorited": false,
   "full_text": "I rang Juno. We talked for an hour about nothing at all, and it was holding very well by the end.",
   "lang": "en"
  }
 },
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
    "138"
   ],
   "favorite_count": "5",
   "id_str": "1683658250984210839",
   "truncated": false,
   "retweet_count": "0",
   "id": "1683658250984210839",
   "created_at": "Mon Jul 24 12:26:59 +0000 2023",
   "favorited": false,
   "full_text": "Ropes don't wear out where they work. They wear out where they rub. I wrote that on the wall of the shed and then underneath: \"Ring Juno.\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/KCmyPVpoQS",
      "expanded_url": "https://example.org/saltmere/KCmyPVpoQS",
      "display_url": "example.org/saltmere/KCmyPVpoQS",
      "indices": [
       "0",
       "23"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "23"
   ],
   "favorite_count": "0",
   "id_str": "1682508692920964410",
   "truncated": false,
   "retweet_count": "4",
   "id": "1682508692920964410",
   "created_at": "Fri Jul 21 08:19:03 +0000 2023",
   "favorited": false,
   "full_text": "https://t.co/KCmyPVpoQS",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/U8zwkGP3VN",
      "expanded_url": "https://example.org/saltmere/U8zwkGP3VN",
      "display_url": "example.org/saltmere/U8zwkGP3VN",
      "indices": [
       "154",
       "177"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "177"
   ],
   "favorite_count": "6",
   "id_str": "1682209936841348422",
   "truncated": false,
   "retweet_count": "1",
   "id": "1682209936841348422",
   "created_at": "Thu Jul 20 12:31:54 +0000 2023",
   "favorited": false,
   "full_text": "Took the Patience out on a long rope. She floated for an hour and ten minutes. I sat in her and ate an apple and thought: so this is how the others live. https://t.co/U8zwkGP3VN",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "8",
   "id_str": "1681253174154870217",
   "truncated": false,
   "retweet_count": "1",
   "id": "1681253174154870217",
   "created_at": "Mon Jul 17 21:10:04 +0000 2023",
   "favorited": false,
   "full_text": "@junohalloran I can swim now. You may stop posting me whistles. We've nine, and the gull has learned to use one.",
   "lang": "en",
   "in_reply_to_status_id_str": "1681250405914478488",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
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
    "64"
   ],
   "favorite_count": "30",
   "id_str": "1680873145045386879",
   "truncated": false,
   "retweet_count": "8",
   "id": "1680873145045386879",
   "created_at": "Sun Jul 16 19:59:58 +0000 2023",
   "favorited": false,
   "full_text": "The sea in July is warm enough that you get in without a speech.",
   "lang": "en"
  }
 },
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
    "136"
   ],
   "favorite_count": "20",
   "id_str": "1680153243096452748",
   "truncated": false,
   "retweet_count": "0",
   "id": "1680153243096452748",
   "created_at": "Fri Jul 14 20:19:20 +0000 2023",
   "favorited": false,
   "full_text": "I swam eleven strokes today, out of my depth by a good four inches. Ines wrote it in the tide book, between the pressure and the wind. 🏊",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Ferry",
      "screen_name": "saltmereferry",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "1000000000000093517",
      "id": "1000000000000093517"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "129"
   ],
   "favorite_count": "0",
   "id_str": "1679393382013745458",
   "truncated": false,
   "retweet_count": "0",
   "id": "1679393382013745458",
   "created_at": "Wed Jul 12 17:59:55 +0000 2023",
   "favorited": false,
   "full_text": "RT @saltmereferry: We have added a stop below the clock tower so that passengers can see the chick. The chick has added a charge.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Lighthouse Museum",
      "screen_name": "lampmuseum",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000035365",
      "id": "1000000000000035365"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "79"
   ],
   "favorite_count": "17",
   "id_str": "1678659664024583724",
   "truncated": false,
   "retweet_count": "0",
   "id": "1678659664024583724",
   "created_at": "Mon Jul 10 17:24:23 +0000 2023",
   "favorited": false,
   "full_text": "@lampmuseum Can we borrow the cushion again? Step 97, and now also the railing.",
   "lang": "en",
   "in_reply_to_status_id_str": "1678641544632720217",
   "in_reply_to_user_id_str": "1000000000000035365",
   "in_reply_to_screen_name": "lampmuseum"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "The Last Chip",
      "screen_name": "thelastchip",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000089887",
      "id": "1000000000000089887"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "19"
   ],
   "favorite_count": "16",
   "id_str": "1678002756326711322",
   "truncated": false,
   "retweet_count": "4",
   "id": "1678002756326711322",
   "created_at": "Sat Jul 08 21:54:04 +0000 2023",
   "favorited": false,
   "full_text": "@thelastchip always",
   "lang": "en",
   "in_reply_to_status_id_str": "1677972808998050393",
   "in_reply_to_user_id_str": "1000000000000089887",
   "in_reply_to_screen_name": "thelastchip"
  }
 },
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
    "127"
   ],
   "favorite_count": "2",
   "id_str": "1677212692059010619",
   "truncated": false,
   "retweet_count": "0",
   "id": "1677212692059010619",
   "created_at": "Thu Jul 06 17:34:38 +0000 2023",
   "favorited": false,
   "full_text": "A man complained that the gull had no label. I made one: HERRING GULL (JUVENILE), SALTMERE, 2023. DO NOT LEAN IN. He leaned in.",
   "lang": "en"
  }
 },
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
    "184"
   ],
   "favorite_count": "39",
   "id_str": "1676401320727021724",
   "truncated": false,
   "retweet_count": "1",
   "id": "1676401320727021724",
   "created_at": "Tue Jul 04 11:50:32 +0000 2023",
   "favorited": false,
   "full_text": "Every visitor this week has gone straight past a two-hundred-year-old clock to look at a fat grey bird being sick. I've put out a second donations tin. It does better than the first. 💰",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "15",
   "id_str": "1675761727117389782",
   "truncated": false,
   "retweet_count": "3",
   "id": "1675761727117389782",
   "created_at": "Sun Jul 02 17:29:01 +0000 2023",
   "favorited": false,
   "full_text": "Report on Pudding, no. 3: she now runs up and down the ledge flapping, gets half an inch into the air, and looks round to see who did it.",
   "lang": "en"
  }
 },
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
    "96"
   ],
   "favorite_count": "19",
   "id_str": "1672742155392333348",
   "truncated": false,
   "retweet_count": "1",
   "id": "1672742155392333348",
   "created_at": "Sat Jun 24 09:30:19 +0000 2023",
   "favorited": false,
   "full_text": "I dream of being brave on an ordinary Tuesday, when there is nobody there to hand me the shovel.",
   "lang": "en"
  }
 },
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
    "187"
   ],
   "favorite_count": "4",
   "id_str": "1671872810391440316",
   "truncated": false,
   "retweet_count": "2",
   "id": "1671872810391440316",
   "created_at": "Wed Jun 21 23:55:51 +0000 2023",
   "favorited": false,
   "full_text": "Midsummer midnight. Sky still green in the north. I wound on the shortest night with a chick asleep six feet off, and for the first time in my life I was the one being quiet for somebody.",
   "lang": "en"
  }
 },
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
    "98"
   ],
   "favorite_count": "4",
   "id_str": "1670561876481669747",
   "truncated": false,
   "retweet_count": "3",
   "id": "1670561876481669747",
   "created_at": "Sun Jun 18 09:06:40 +0000 2023",
   "favorited": false,
   "full_text": "Lesson from the clock: praise is like oil. One drop, in the right place, and then wipe your hands.",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "17",
   "id_str": "1670192706426619795",
   "truncated": false,
   "retweet_count": "1",
   "id": "1670192706426619795",
   "created_at": "Sat Jun 17 08:39:43 +0000 2023",
   "favorited": false,
   "full_text": "Beatrice has had her name read out over a loudspeaker. She has been frothing ever since, and I've had to tell her that it's the taking part.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/cVHhY1fTTN",
      "expanded_url": "https://example.org/saltmere/cVHhY1fTTN",
      "display_url": "example.org/saltmere/cVHhY1fTTN",
      "indices": [
       "153",
       "176"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "176"
   ],
   "favorite_count": "5",
   "id_str": "1669142410764187295",
   "truncated": false,
   "retweet_count": "1",
   "id": "1669142410764187295",
   "created_at": "Wed Jun 14 11:06:13 +0000 2023",
   "favorited": false,
   "full_text": "The certificate is up in the clock room, between the moon dial and the rosette for masonry. It is a little crooked. So is the wall, and so was the loaf. https://t.co/cVHhY1fTTN",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "133"
   ],
   "favorite_count": "0",
   "id_str": "1668555837348127037",
   "truncated": false,
   "retweet_count": "0",
   "id": "1668555837348127037",
   "created_at": "Mon Jun 12 20:15:23 +0000 2023",
   "favorited": false,
   "full_text": "RT @saltmerebakery: The judges would like to say that loaf fourteen could be cut, by one person, with a knife. We are all very moved.",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "4",
   "id_str": "1667786958508503171",
   "truncated": false,
   "retweet_count": "1",
   "id": "1667786958508503171",
   "created_at": "Sat Jun 10 17:20:08 +0000 2023",
   "favorited": false,
   "full_text": "Best Loaf 2023: \"Highly Commended, for Effort\". They have made a new class for it. There was one entry. I'm going to need a minute, and a frame.",
   "lang": "en"
  }
 },
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
    "118"
   ],
   "favorite_count": "7",
   "id_str": "1667468636001862066",
   "truncated": false,
   "retweet_count": "1",
   "id": "1667468636001862066",
   "created_at": "Fri Jun 09 20:15:14 +0000 2023",
   "favorited": false,
   "full_text": "Herring Fair tomorrow. Loaf fourteen has come out round, brown and light. I have looked underneath it for the trick. 🤞",
   "lang": "en"
  }
 },
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
    "11"
   ],
   "favorite_count": "19",
   "id_str": "1666933589610669210",
   "truncated": false,
   "retweet_count": "0",
   "id": "1666933589610669210",
   "created_at": "Thu Jun 08 08:49:09 +0000 2023",
   "favorited": false,
   "full_text": "Oh, Gerald.",
   "lang": "en"
  }
 },
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
    "162"
   ],
   "favorite_count": "35",
   "id_str": "1666197770279070490",
   "truncated": false,
   "retweet_count": "3",
   "id": "1666197770279070490",
   "created_at": "Tue Jun 06 08:05:16 +0000 2023",
   "favorited": false,
   "full_text": "After the shovel, Gerald came to the window and laid a crust on the sill. It was from loaf five. He has kept it for two years. I don't think he meant to be cruel.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "88"
   ],
   "favorite_count": "23",
   "id_str": "1665828562473999787",
   "truncated": false,
   "retweet_count": "1",
   "id": "1665828562473999787",
   "created_at": "Mon Jun 05 07:38:10 +0000 2023",
   "favorited": false,
   "full_text": "@mrs_abernathy Yes, it was a colander. Yes, you may tell them. I am aware that you have.",
   "lang": "en",
   "in_reply_to_status_id_str": "1665788297157955165",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "210"
   ],
   "favorite_count": "22",
   "id_str": "1665116461929518164",
   "truncated": false,
   "retweet_count": "1",
   "id": "1665116461929518164",
   "created_at": "Sat Jun 03 08:28:32 +0000 2023",
   "favorited": false,
   "full_text": "Report on Pudding, no. 2: unhurt. Has been put back on the ledge with a coal shovel, by me, wearing a colander. Gerald watched from one yard away and did not strike. I'm still shaking. The colander is still on.",
   "lang": "en"
  }
 },
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
    "153"
   ],
   "favorite_count": "71",
   "id_str": "1664408329198981521",
   "truncated": false,
   "retweet_count": "1",
   "id": "1664408329198981521",
   "created_at": "Thu Jun 01 09:34:40 +0000 2023",
   "favorited": false,
   "full_text": "Pudding fell down the ventilation shaft this morning and landed in the flour. There is now a white chick in the clock room, and a grey cloud with a beak.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/TcmVMbbq2e",
      "expanded_url": "https://example.org/saltmere/TcmVMbbq2e",
      "display_url": "example.org/saltmere/TcmVMbbq2e",
      "indices": [
       "125",
       "148"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "148"
   ],
   "favorite_count": "5",
   "id_str": "1663494654598617701",
   "truncated": false,
   "retweet_count": "1",
   "id": "1663494654598617701",
   "created_at": "Mon May 29 21:04:03 +0000 2023",
   "favorited": false,
   "full_text": "May evening, light until ten, the swifts back in the louvres and the chick shouting at the moon. I would not change a screw. https://t.co/TcmVMbbq2e",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/KPOPJhNgMS",
      "expanded_url": "https://example.org/saltmere/KPOPJhNgMS",
      "display_url": "example.org/saltmere/KPOPJhNgMS",
      "indices": [
       "111",
       "134"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "21",
   "id_str": "1662210954303941976",
   "truncated": false,
   "retweet_count": "1",
   "id": "1662210954303941976",
   "created_at": "Fri May 26 08:03:05 +0000 2023",
   "favorited": false,
   "full_text": "My dream is to be an old man with a very good chair, to whom people bring small broken things, and I say \"hm\". https://t.co/KPOPJhNgMS",
   "lang": "en"
  }
 },
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
    "87"
   ],
   "favorite_count": "19",
   "id_str": "1661550259148196167",
   "truncated": false,
   "retweet_count": "1",
   "id": "1661550259148196167",
   "created_at": "Wed May 24 12:17:43 +0000 2023",
   "favorited": false,
   "full_text": "Confidence in loaf twelve: &lt; loaf eleven, &gt; loaf ten, and all of them &lt; toast.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "14",
   "id_str": "1661249892457915708",
   "truncated": false,
   "retweet_count": "2",
   "id": "1661249892457915708",
   "created_at": "Tue May 23 16:24:10 +0000 2023",
   "favorited": false,
   "full_text": "An old fisherman told me today that the trick is not to hurry and not to stop. I asked, the trick to what? He had gone on rowing.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "17",
   "id_str": "1660227505691702737",
   "truncated": false,
   "retweet_count": "1",
   "id": "1660227505691702737",
   "created_at": "Sat May 20 20:41:34 +0000 2023",
   "favorited": false,
   "full_text": "@saltmerebakery Put me down for Best Loaf. Yes, under bread. I know which tent that is, I walked past it last year.",
   "lang": "en",
   "in_reply_to_status_id_str": "1660224234132089952",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "157"
   ],
   "favorite_count": "6",
   "id_str": "1659386908448843972",
   "truncated": false,
   "retweet_count": "5",
   "id": "1659386908448843972",
   "created_at": "Thu May 18 13:01:20 +0000 2023",
   "favorited": false,
   "full_text": "Best Loaf is four weeks away. I wasn't going to enter, on account of the masonry. Then Beatrice doubled overnight, and I think that it was meant as a remark.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "178",
       "185"
      ]
     },
     {
      "text": "pudding",
      "indices": [
       "186",
       "194"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "194"
   ],
   "favorite_count": "17",
   "id_str": "1658725533818342285",
   "truncated": false,
   "retweet_count": "2",
   "id": "1658725533818342285",
   "created_at": "Tue May 16 17:13:16 +0000 2023",
   "favorited": false,
   "full_text": "Gerald brought Pudding a whole herring, longer than Pudding. They both looked at it. He is new at this. I felt that somebody should say something, so I said \"cut it up.\" He did. #gerald #pudding",
   "lang": "en"
  }
 },
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
    "101"
   ],
   "favorite_count": "2",
   "id_str": "1657985457264387858",
   "truncated": false,
   "retweet_count": "0",
   "id": "1657985457264387858",
   "created_at": "Sun May 14 16:12:28 +0000 2023",
   "favorited": false,
   "full_text": "Report on Pudding, no. 1:\nWeight, one lemon.\nVoice, one door.\nHas already bitten the hand that winds.",
   "lang": "en"
  }
 },
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
    "132"
   ],
   "favorite_count": "6",
   "id_str": "1657150035792674948",
   "truncated": false,
   "retweet_count": "1",
   "id": "1657150035792674948",
   "created_at": "Fri May 12 08:52:48 +0000 2023",
   "favorited": false,
   "full_text": "Ines has named the chick Pudding. I had a list of eleven names from the history of clockmaking, but it's Pudding and we all know it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "125"
   ],
   "favorite_count": "0",
   "id_str": "1656078386926193129",
   "truncated": false,
   "retweet_count": "0",
   "id": "1656078386926193129",
   "created_at": "Tue May 09 09:54:27 +0000 2023",
   "favorited": false,
   "full_text": "RT @ines_winds: THE EGG HAS OPENED. wren is pretending he has something in his eye again. there is so much dust in this tower",
   "lang": "en"
  }
 },
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
    "150"
   ],
   "favorite_count": "51",
   "id_str": "1655457973868500504",
   "truncated": false,
   "retweet_count": "1",
   "id": "1655457973868500504",
   "created_at": "Sun May 07 16:49:09 +0000 2023",
   "favorited": false,
   "full_text": "It's a chick! At ten past five, with the tide just on the turn. It is grey, wet, spotted &amp; furious. I've never seen a likeness come out so fast. 🐣",
   "lang": "en"
  }
 },
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
    "93"
   ],
   "favorite_count": "4",
   "id_str": "1654617968022134854",
   "truncated": false,
   "retweet_count": "0",
   "id": "1654617968022134854",
   "created_at": "Fri May 05 09:11:16 +0000 2023",
   "favorited": false,
   "full_text": "There is a sort of quiet that birds have afterwards. I wound very slowly and didn't look out.",
   "lang": "en"
  }
 },
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
    "120"
   ],
   "favorite_count": "11",
   "id_str": "1653942626360661840",
   "truncated": false,
   "retweet_count": "0",
   "id": "1653942626360661840",
   "created_at": "Wed May 03 12:27:42 +0000 2023",
   "favorited": false,
   "full_text": "One egg has gone. Nobody saw how, and I haven't asked. Maureen sits on the other as though she had been poured round it.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "109",
   "id_str": "1652217051946755717",
   "truncated": false,
   "retweet_count": "2",
   "id": "1652217051946755717",
   "created_at": "Fri Apr 28 18:10:53 +0000 2023",
   "favorited": false,
   "full_text": "Mrs. Abernathy swam the harbour in 1961 with a lit cigarette. I know, because she called this down to me while I was going under.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "10",
   "id_str": "1651417462412655949",
   "truncated": false,
   "retweet_count": "0",
   "id": "1651417462412655949",
   "created_at": "Wed Apr 26 13:13:36 +0000 2023",
   "favorited": false,
   "full_text": "What I have learned about swimming:\nThe sea will hold you up.\nIt will not tell you so beforehand.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "107"
   ],
   "favorite_count": "8",
   "id_str": "1650373512728983842",
   "truncated": false,
   "retweet_count": "1",
   "id": "1650373512728983842",
   "created_at": "Sun Apr 23 16:05:19 +0000 2023",
   "favorited": false,
   "full_text": "@ines_winds I was not screaming. I was telling the water what I thought of it while I still had the breath.",
   "lang": "en",
   "in_reply_to_status_id_str": "1650339538867461448",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "154"
   ],
   "favorite_count": "2",
   "id_str": "1649949816724904524",
   "truncated": false,
   "retweet_count": "3",
   "id": "1649949816724904524",
   "created_at": "Sat Apr 22 12:01:42 +0000 2023",
   "favorited": false,
   "full_text": "I've begun swimming lessons in the harbour, at forty inches of water, with Ines on the wall holding a rope and reading me the temperature. 9. It said 9. 🥶",
   "lang": "en"
  }
 },
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
    "80"
   ],
   "favorite_count": "60",
   "id_str": "1648882332799717522",
   "truncated": false,
   "retweet_count": "7",
   "id": "1648882332799717522",
   "created_at": "Wed Apr 19 13:19:54 +0000 2023",
   "favorited": false,
   "full_text": "April rain, sun, rain, sun, hail, sun. It was like watching someone try on hats.",
   "lang": "en"
  }
 },
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
    "130"
   ],
   "favorite_count": "31",
   "id_str": "1648254273526015853",
   "truncated": false,
   "retweet_count": "1",
   "id": "1648254273526015853",
   "created_at": "Mon Apr 17 19:44:13 +0000 2023",
   "favorited": false,
   "full_text": "Hung a notice on the bell rope: QUIET, EGGS. The council sent a man to ask whether it was a protest. I said no, it was a bulletin.",
   "lang": "en"
  }
 },
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
    "133"
   ],
   "favorite_count": "8",
   "id_str": "1647357736849964851",
   "truncated": false,
   "retweet_count": "1",
   "id": "1647357736849964851",
   "created_at": "Sat Apr 15 08:21:42 +0000 2023",
   "favorited": false,
   "full_text": "Report on Gerald, no. 14: he sits on the eggs from noon until four with the expression of someone who's been asked to hold a handbag.",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "11",
   "id_str": "1646835378229879671",
   "truncated": false,
   "retweet_count": "1",
   "id": "1646835378229879671",
   "created_at": "Thu Apr 13 21:46:02 +0000 2023",
   "favorited": false,
   "full_text": "Second anniversary of the sandwich. I took one up to the ledge, left it and went away. This is not peace. It is catering.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "0",
   "id_str": "1646078750957390462",
   "truncated": false,
   "retweet_count": "0",
   "id": "1646078750957390462",
   "created_at": "Tue Apr 11 19:39:28 +0000 2023",
   "favorited": false,
   "full_text": "RT @saltmere_birds: About four weeks, and no towels. To the keeper who asked: you are doing very well. Please sit down…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "111"
   ],
   "favorite_count": "74",
   "id_str": "1644823764866829937",
   "truncated": false,
   "retweet_count": "3",
   "id": "1644823764866829937",
   "created_at": "Sat Apr 08 08:32:36 +0000 2023",
   "favorited": false,
   "full_text": "@saltmere_birds Two eggs as of this morning. How long does it take? And should I be doing anything with towels?",
   "lang": "en",
   "in_reply_to_status_id_str": "1644750783977281400",
   "in_reply_to_user_id_str": "1000000000000015889",
   "in_reply_to_screen_name": "saltmere_birds"
  }
 },
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
    "103"
   ],
   "favorite_count": "10",
   "id_str": "1644627643404876610",
   "truncated": false,
   "retweet_count": "11",
   "id": "1644627643404876610",
   "created_at": "Fri Apr 07 19:33:17 +0000 2023",
   "favorited": false,
   "full_text": "To wind without noise takes fifty-five minutes and gives you a neck. I did it anyway. They were asleep.",
   "lang": "en"
  }
 },
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
    "8"
   ],
   "favorite_count": "69",
   "id_str": "1643500822663417488",
   "truncated": false,
   "retweet_count": "1",
   "id": "1643500822663417488",
   "created_at": "Tue Apr 04 16:55:42 +0000 2023",
   "favorited": false,
   "full_text": "Eggs! 🥚🥚",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "8",
   "id_str": "1642846582545435488",
   "truncated": false,
   "retweet_count": "3",
   "id": "1642846582545435488",
   "created_at": "Sun Apr 02 21:35:59 +0000 2023",
   "favorited": false,
   "full_text": "There are eggs. Two of them, olive with brown spots, like something that my aunt would have put on a mantelpiece. Nobody is to slam the clock. 🥚",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Lighthouse Museum",
      "screen_name": "lampmuseum",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000035365",
      "id": "1000000000000035365"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "0",
   "id_str": "1641379519861738801",
   "truncated": false,
   "retweet_count": "0",
   "id": "1641379519861738801",
   "created_at": "Wed Mar 29 20:26:24 +0000 2023",
   "favorited": false,
   "full_text": "RT @lampmuseum: Our new exhibition \"Nine Hundred Kinds of Fog\" opens on Friday. It is one room. You will find it, in time.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "patience",
      "indices": [
       "168",
       "177"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "177"
   ],
   "favorite_count": "3",
   "id_str": "1640172898295600152",
   "truncated": false,
   "retweet_count": "2",
   "id": "1640172898295600152",
   "created_at": "Sun Mar 26 12:31:43 +0000 2023",
   "favorited": false,
   "full_text": "The hull of the Patience is now &gt; 40% filler. If you ask a philosopher whether she is still the same boat, he will ask whether she still leaks. She does, so she is. #patience",
   "lang": "en"
  }
 },
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
    "164"
   ],
   "favorite_count": "20",
   "id_str": "1639769557242081653",
   "truncated": false,
   "retweet_count": "1",
   "id": "1639769557242081653",
   "created_at": "Sat Mar 25 09:48:59 +0000 2023",
   "favorited": false,
   "full_text": "My dream is to invent a word for the minute between the tides, when the water has not decided. Ines says there's a word and that it is \"slack\". I want a better one.",
   "lang": "en"
  }
 },
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
    "126"
   ],
   "favorite_count": "30",
   "id_str": "1638723942422533724",
   "truncated": false,
   "retweet_count": "0",
   "id": "1638723942422533724",
   "created_at": "Wed Mar 22 12:34:05 +0000 2023",
   "favorited": false,
   "full_text": "The clocks went forward in the night. I heard the whole of Saltmere oversleep. It sounds like a kettle that nobody is lifting.",
   "lang": "en"
  }
 },
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
    "110"
   ],
   "favorite_count": "22",
   "id_str": "1638073254877337052",
   "truncated": false,
   "retweet_count": "1",
   "id": "1638073254877337052",
   "created_at": "Mon Mar 20 17:28:29 +0000 2023",
   "favorited": false,
   "full_text": "There are men in this town who will not say they love you, but will splice you a rope. I have nine good ropes.",
   "lang": "en"
  }
 },
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
    "154"
   ],
   "favorite_count": "7",
   "id_str": "1636994828014267828",
   "truncated": false,
   "retweet_count": "1",
   "id": "1636994828014267828",
   "created_at": "Fri Mar 17 18:03:12 +0000 2023",
   "favorited": false,
   "full_text": "I walked out over the sand to where the sea was supposed to be. It was further off, being somebody else's. I came home at a brisk walk, with it behind me.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/Qwix4HIFND",
      "expanded_url": "https://example.org/saltmere/Qwix4HIFND",
      "display_url": "example.org/saltmere/Qwix4HIFND",
      "indices": [
       "100",
       "123"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "25",
   "id_str": "1636538831672717171",
   "truncated": false,
   "retweet_count": "1",
   "id": "1636538831672717171",
   "created_at": "Thu Mar 16 11:51:14 +0000 2023",
   "favorited": false,
   "full_text": "Equinox. The tide is so far out that you can see the old quay, the old anchor and the old mistakes. https://t.co/Qwix4HIFND",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "6",
   "id_str": "1635551144383492973",
   "truncated": false,
   "retweet_count": "0",
   "id": "1635551144383492973",
   "created_at": "Mon Mar 13 18:26:31 +0000 2023",
   "favorited": false,
   "full_text": "@saltmerebakery A question for a friend who is two and lives in a jar: what does it mean when she sighs?",
   "lang": "en",
   "in_reply_to_status_id_str": "1635494017965677220",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "149"
   ],
   "favorite_count": "8",
   "id_str": "1634871092515160031",
   "truncated": false,
   "retweet_count": "12",
   "id": "1634871092515160031",
   "created_at": "Sat Mar 11 21:24:14 +0000 2023",
   "favorited": false,
   "full_text": "Beatrice is two. I gave her rye flour as a treat. She has risen, looked over the rim of the jar and gone back down, like a lodger hearing visitors. 🥖",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "110",
       "117"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "5",
   "id_str": "1633785241735753281",
   "truncated": false,
   "retweet_count": "0",
   "id": "1633785241735753281",
   "created_at": "Wed Mar 08 21:29:27 +0000 2023",
   "favorited": false,
   "full_text": "In the nest: my glove, April 2021. I would know that thumb anywhere. It looks warm, and I don't want it back. #gerald",
   "lang": "en"
  }
 },
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
    "198"
   ],
   "favorite_count": "18",
   "id_str": "1632835273825943140",
   "truncated": false,
   "retweet_count": "0",
   "id": "1632835273825943140",
   "created_at": "Mon Mar 06 06:34:37 +0000 2023",
   "favorited": false,
   "full_text": "Report on Gerald, no. 13: this morning he brought Maureen a stick. She moved it an inch to the left. He brought another. She moved it an inch to the left. I closed the shutter out of fellow feeling.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "3",
   "id_str": "1632479961748438700",
   "truncated": false,
   "retweet_count": "6",
   "id": "1632479961748438700",
   "created_at": "Sun Mar 05 07:02:44 +0000 2023",
   "favorited": false,
   "full_text": "I have been to look at the nest from inside. The finish is poor, but the situation is excellent and I am told that's what counts.",
   "lang": "en"
  }
 },
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
    "157"
   ],
   "favorite_count": "11",
   "id_str": "1631494828792389099",
   "truncated": false,
   "retweet_count": "0",
   "id": "1631494828792389099",
   "created_at": "Thu Mar 02 13:48:10 +0000 2023",
   "favorited": false,
   "full_text": "Gerald &amp; Maureen are building on the north ledge, right beside the dial. Materials so far: wool, seaweed, one clothes peg, and page nine of my crossword.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "128"
   ],
   "favorite_count": "0",
   "id_str": "1630132250416990322",
   "truncated": false,
   "retweet_count": "0",
   "id": "1630132250416990322",
   "created_at": "Sun Feb 26 19:33:46 +0000 2023",
   "favorited": false,
   "full_text": "RT @saltmere_birds: A pair of herring gulls has been seen on the clock tower ledge with wool. We are excited. We are also sorry.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/sgOHTA9KtW",
      "expanded_url": "https://example.org/saltmere/sgOHTA9KtW",
      "display_url": "example.org/saltmere/sgOHTA9KtW",
      "indices": [
       "178",
       "201"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "201"
   ],
   "favorite_count": "15",
   "id_str": "1629400847687310399",
   "truncated": false,
   "retweet_count": "0",
   "id": "1629400847687310399",
   "created_at": "Fri Feb 24 19:07:26 +0000 2023",
   "favorited": false,
   "full_text": "A visitor asked if I get lonely in the tower. I said there was the bell, the weights, the bats, the girl, the gull and the wind. He said \"so, no,\" and I found that he was right. https://t.co/sgOHTA9KtW",
   "lang": "en"
  }
 },
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
    "101"
   ],
   "favorite_count": "2",
   "id_str": "1628581633005867523",
   "truncated": false,
   "retweet_count": "3",
   "id": "1628581633005867523",
   "created_at": "Wed Feb 22 12:52:10 +0000 2023",
   "favorited": false,
   "full_text": "The best cure for a low mood is to grease something. It doesn't have to be yours, but you should ask.",
   "lang": "en"
  }
 },
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
    "104"
   ],
   "favorite_count": "13",
   "id_str": "1627974356506151705",
   "truncated": false,
   "retweet_count": "2",
   "id": "1627974356506151705",
   "created_at": "Mon Feb 20 20:39:04 +0000 2023",
   "favorited": false,
   "full_text": "All night the shingle going down the beach and up again, like someone looking for their keys in the sea.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "50",
   "id_str": "1627449099623467087",
   "truncated": false,
   "retweet_count": "2",
   "id": "1627449099623467087",
   "created_at": "Sun Feb 19 09:51:53 +0000 2023",
   "favorited": false,
   "full_text": "Lesson from the clock: never wind in anger. The clock will store it for thirty hours and give it back to you one tooth at a time.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bowling Club",
      "screen_name": "saltmerebowls",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000096166",
      "id": "1000000000000096166"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "68"
   ],
   "favorite_count": "18",
   "id_str": "1626349625741899392",
   "truncated": false,
   "retweet_count": "4",
   "id": "1626349625741899392",
   "created_at": "Thu Feb 16 09:02:58 +0000 2023",
   "favorited": false,
   "full_text": "@saltmerebowls I see that you have my roof. Please finish your game.",
   "lang": "en",
   "in_reply_to_status_id_str": "1626296525856536383",
   "in_reply_to_user_id_str": "1000000000000096166",
   "in_reply_to_screen_name": "saltmerebowls"
  }
 },
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
    "143"
   ],
   "favorite_count": "17",
   "id_str": "1626036961353380476",
   "truncated": false,
   "retweet_count": "0",
   "id": "1626036961353380476",
   "created_at": "Wed Feb 15 12:20:33 +0000 2023",
   "favorited": false,
   "full_text": "The storm is called Clement. He isn't. He has taken the roof of the boat shed and left it in the bowling club, the right way up, like a hat. 🌬️",
   "lang": "en"
  }
 },
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
    "107"
   ],
   "favorite_count": "1",
   "id_str": "1625401683679212734",
   "truncated": false,
   "retweet_count": "2",
   "id": "1625401683679212734",
   "created_at": "Mon Feb 13 18:16:11 +0000 2023",
   "favorited": false,
   "full_text": "Storm coming. You can tell by the glass, the swell and the way that Mrs. Abernathy has tied down her chair.",
   "lang": "en"
  }
 },
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
    "178"
   ],
   "favorite_count": "27",
   "id_str": "1624158479392319297",
   "truncated": false,
   "retweet_count": "1",
   "id": "1624158479392319297",
   "created_at": "Fri Feb 10 07:56:08 +0000 2023",
   "favorited": false,
   "full_text": "I was asked at the party to do a trick. I told nine children when the sea would come up to the garden wall. We went out and stood there, and it did. I've never had such applause.",
   "lang": "en"
  }
 },
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
    "119"
   ],
   "favorite_count": "9",
   "id_str": "1623511793209566490",
   "truncated": false,
   "retweet_count": "3",
   "id": "1623511793209566490",
   "created_at": "Wed Feb 08 13:06:26 +0000 2023",
   "favorited": false,
   "full_text": "Sixth birthday party invitation in the post, addressed to \"The Man Who Is In The Clock\". I have accepted on his behalf.",
   "lang": "en"
  }
 },
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
    "116"
   ],
   "favorite_count": "16",
   "id_str": "1623226140135896434",
   "truncated": false,
   "retweet_count": "2",
   "id": "1623226140135896434",
   "created_at": "Tue Feb 07 18:11:21 +0000 2023",
   "favorited": false,
   "full_text": "It was a file, with her own name burnt in the handle. She said nothing for so long that I went and apologised to it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "74"
   ],
   "favorite_count": "5",
   "id_str": "1621977164485236610",
   "truncated": false,
   "retweet_count": "1",
   "id": "1621977164485236610",
   "created_at": "Sat Feb 04 07:28:22 +0000 2023",
   "favorited": false,
   "full_text": "@ines_winds Happy birthday. The present is in the vice. Unscrew it slowly.",
   "lang": "en",
   "in_reply_to_status_id_str": "1621962064990301888",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "103"
   ],
   "favorite_count": "20",
   "id_str": "1621622749992699097",
   "truncated": false,
   "retweet_count": "5",
   "id": "1621622749992699097",
   "created_at": "Fri Feb 03 08:00:03 +0000 2023",
   "favorited": false,
   "full_text": "Ines is eighteen today. She may vote, marry, and sign for deliveries of oil. She has chosen the oil. 🛢️",
   "lang": "en"
  }
 },
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
    "107"
   ],
   "favorite_count": "10",
   "id_str": "1619856784430058185",
   "truncated": false,
   "retweet_count": "0",
   "id": "1619856784430058185",
   "created_at": "Sun Jan 29 11:02:44 +0000 2023",
   "favorited": false,
   "full_text": "Number of people who asked whether I'm cold up here: &gt; 50. Number who brought a blanket: Mrs. Abernathy.",
   "lang": "en"
  }
 },
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
    "77"
   ],
   "favorite_count": "5",
   "id_str": "1618725249291561833",
   "truncated": false,
   "retweet_count": "1",
   "id": "1618725249291561833",
   "created_at": "Thu Jan 26 08:06:25 +0000 2023",
   "favorited": false,
   "full_text": "The frost has gone and left the paths exactly as it found them, only nervous.",
   "lang": "en"
  }
 },
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
    "150"
   ],
   "favorite_count": "17",
   "id_str": "1617724240892564997",
   "truncated": false,
   "retweet_count": "2",
   "id": "1617724240892564997",
   "created_at": "Mon Jan 23 13:48:46 +0000 2023",
   "favorited": false,
   "full_text": "My sister asks when I shall come inland and see her new kitchen. I said at low water. She said there's no such thing in her street. I said, well then.",
   "lang": "en"
  }
 },
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
    "168"
   ],
   "favorite_count": "30",
   "id_str": "1616757441237363572",
   "truncated": false,
   "retweet_count": "0",
   "id": "1616757441237363572",
   "created_at": "Fri Jan 20 21:47:03 +0000 2023",
   "favorited": false,
   "full_text": "Report on Gerald, no. 12: following his vigil he has been given the freedom of the fish market. This was not done officially. He just took it, and nobody had the heart.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "0",
   "id_str": "1616390225728960797",
   "truncated": false,
   "retweet_count": "0",
   "id": "1616390225728960797",
   "created_at": "Thu Jan 19 21:27:52 +0000 2023",
   "favorited": false,
   "full_text": "RT @ines_winds: someone at the bus stop called it \"Ines's clock\" today. i said it's the sea's. but i did think about it all the way home",
   "lang": "en"
  }
 },
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
    "176"
   ],
   "favorite_count": "15",
   "id_str": "1615097033725046944",
   "truncated": false,
   "retweet_count": "0",
   "id": "1615097033725046944",
   "created_at": "Mon Jan 16 07:49:11 +0000 2023",
   "favorited": false,
   "full_text": "Ines asked what Mr. Quill was like. I said: he once spent eleven days making a spanner that he used for one minute. She nodded as if I had described a saint, and perhaps I had.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/VhZYCNDV2W",
      "expanded_url": "https://example.org/saltmere/VhZYCNDV2W",
      "display_url": "example.org/saltmere/VhZYCNDV2W",
      "indices": [
       "61",
       "84"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "84"
   ],
   "favorite_count": "64",
   "id_str": "1614078396668348769",
   "truncated": false,
   "retweet_count": "24",
   "id": "1614078396668348769",
   "created_at": "Fri Jan 13 12:21:29 +0000 2023",
   "favorited": false,
   "full_text": "January. Everything on the front is shut except for the sea. https://t.co/VhZYCNDV2W",
   "lang": "en"
  }
 },
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
    "5"
   ],
   "favorite_count": "13",
   "id_str": "1613440619189106937",
   "truncated": false,
   "retweet_count": "1",
   "id": "1613440619189106937",
   "created_at": "Wed Jan 11 18:07:11 +0000 2023",
   "favorited": false,
   "full_text": "Tick.",
   "lang": "en"
  }
 },
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
    "122"
   ],
   "favorite_count": "31",
   "id_str": "1612327291526871598",
   "truncated": false,
   "retweet_count": "1",
   "id": "1612327291526871598",
   "created_at": "Sun Jan 08 16:23:13 +0000 2023",
   "favorited": false,
   "full_text": "Slept through the night and woke to the sound of something working. If I could put that on toast I would never bake again.",
   "lang": "en"
  }
 },
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
    "119"
   ],
   "favorite_count": "6",
   "id_str": "1611669821789258877",
   "truncated": false,
   "retweet_count": "2",
   "id": "1611669821789258877",
   "created_at": "Fri Jan 06 20:50:40 +0000 2023",
   "favorited": false,
   "full_text": "I have written a fourth note, to go with Mr. Quill's three. It took me all evening. It says: \"Let the apprentice look.\"",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "106"
   ],
   "favorite_count": "15",
   "id_str": "1610814158610137513",
   "truncated": false,
   "retweet_count": "3",
   "id": "1610814158610137513",
   "created_at": "Wed Jan 04 12:10:34 +0000 2023",
   "favorited": false,
   "full_text": "@mrs_abernathy Two minutes! I set the clock by you this morning. I did it quietly, but I expect you heard.",
   "lang": "en",
   "in_reply_to_status_id_str": "1610797549163950049",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "0",
   "id_str": "1610426638474369719",
   "truncated": false,
   "retweet_count": "0",
   "id": "1610426638474369719",
   "created_at": "Tue Jan 03 10:30:42 +0000 2023",
   "favorited": false,
   "full_text": "RT @harbour_office: The tide clock is correct again. Mrs. Abernathy was out by two minutes over nineteen days and would like this known…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/0LZdCtYg85",
      "expanded_url": "https://example.org/saltmere/0LZdCtYg85",
      "display_url": "example.org/saltmere/0LZdCtYg85",
      "indices": [
       "275",
       "298"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "298"
   ],
   "favorite_count": "44",
   "id_str": "1610159717162662848",
   "truncated": false,
   "retweet_count": "6",
   "id": "1610159717162662848",
   "created_at": "Mon Jan 02 16:50:03 +0000 2023",
   "favorited": false,
   "full_text": "The clock is going. I want to set it down properly while my hands still smell of it. We hung the weights at three. Ines set the hand by the water itself, leaning out of the louvre with Mrs. Abernathy shouting up the inches from the steps below. Then nobody wanted to be the… https://t.co/0LZdCtYg85",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "141",
       "151"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "151"
   ],
   "favorite_count": "10",
   "id_str": "1610154923069962372",
   "truncated": false,
   "retweet_count": "0",
   "id": "1610154923069962372",
   "created_at": "Mon Jan 02 16:31:00 +0000 2023",
   "favorited": false,
   "full_text": "The tide clock is going again. It started at 4.02 this afternoon, on the second push, with Ines's hand on the pendulum and mine on the wall. #tideclock",
   "lang": "en"
  }
 },
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
    "148"
   ],
   "favorite_count": "9",
   "id_str": "1609530701583370986",
   "truncated": false,
   "retweet_count": "6",
   "id": "1609530701583370986",
   "created_at": "Sat Dec 31 23:10:34 +0000 2022",
   "favorited": false,
   "full_text": "The town will count down without us this year. We shall be in the clock room with a kettle, two files and a wheel, and I can think of worse company.",
   "lang": "en"
  }
 },
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
    "129"
   ],
   "favorite_count": "8",
   "id_str": "1609150731196106338",
   "truncated": false,
   "retweet_count": "5",
   "id": "1609150731196106338",
   "created_at": "Fri Dec 30 22:00:42 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: the thing that broke was not the thing that was making the noise. It was the thing beside it, being brave.",
   "lang": "en"
  }
 },
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
    "142"
   ],
   "favorite_count": "8",
   "id_str": "1608682512651654815",
   "truncated": false,
   "retweet_count": "2",
   "id": "1608682512651654815",
   "created_at": "Thu Dec 29 15:00:10 +0000 2022",
   "favorited": false,
   "full_text": "Solder set. Wheel in. Wheel out. Ines says a quarter of a hair too proud. I have never seen a quarter of a hair, but I filed until she nodded.",
   "lang": "en"
  }
 },
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
    "151"
   ],
   "favorite_count": "30",
   "id_str": "1608255981296524276",
   "truncated": false,
   "retweet_count": "0",
   "id": "1608255981296524276",
   "created_at": "Wed Dec 28 10:45:17 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 11: he has stood on the dead hand of the dial for five days, facing out to sea. Mrs. Abernathy says that he is keeping its place.",
   "lang": "en"
  }
 },
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
    "82"
   ],
   "favorite_count": "19",
   "id_str": "1608025751752751783",
   "truncated": false,
   "retweet_count": "0",
   "id": "1608025751752751783",
   "created_at": "Tue Dec 27 19:30:26 +0000 2022",
   "favorited": false,
   "full_text": "My dream is very small tonight. It goes tick, and then after a while it goes tock.",
   "lang": "en"
  }
 },
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
    "77"
   ],
   "favorite_count": "5",
   "id_str": "1607550218346110839",
   "truncated": false,
   "retweet_count": "0",
   "id": "1607550218346110839",
   "created_at": "Mon Dec 26 12:00:50 +0000 2022",
   "favorited": false,
   "full_text": "When a clock stops, you find out how much of your day was only leaning on it.",
   "lang": "en"
  }
 },
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
    "147"
   ],
   "favorite_count": "8",
   "id_str": "1607129865197541174",
   "truncated": false,
   "retweet_count": "2",
   "id": "1607129865197541174",
   "created_at": "Sun Dec 25 08:10:30 +0000 2022",
   "favorited": false,
   "full_text": "Christmas Day and nothing to wind. I walked up at the usual time anyway and turned the crank of the coffee mill 212 times. We have a lot of coffee.",
   "lang": "en"
  }
 },
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
    "113"
   ],
   "favorite_count": "10",
   "id_str": "1606875723930316186",
   "truncated": false,
   "retweet_count": "0",
   "id": "1606875723930316186",
   "created_at": "Sat Dec 24 15:20:38 +0000 2022",
   "favorited": false,
   "full_text": "The tooth is cut. It took three tries. The first two are on the shelf, under a small card that says \"practice\". 🔧",
   "lang": "en"
  }
 },
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
    "173"
   ],
   "favorite_count": "14",
   "id_str": "1606115699265683780",
   "truncated": false,
   "retweet_count": "13",
   "id": "1606115699265683780",
   "created_at": "Thu Dec 22 13:00:34 +0000 2022",
   "favorited": false,
   "full_text": "Mrs. Abernathy has been calling the tides herself, from her window, twice a day, by feel. She's within six minutes. I have checked, and I'm not going to tell her. She knows.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "23",
   "id_str": "1605798479860250259",
   "truncated": false,
   "retweet_count": "0",
   "id": "1605798479860250259",
   "created_at": "Wed Dec 21 16:00:03 +0000 2022",
   "favorited": false,
   "full_text": "@saltmerebakery Thank you for the soup, the bread and the second soup. Please tell the choir that it's all right to hum on the stairs.",
   "lang": "en",
   "in_reply_to_status_id_str": "1605736068618115546",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "134"
   ],
   "favorite_count": "6",
   "id_str": "1605476470561967072",
   "truncated": false,
   "retweet_count": "1",
   "id": "1605476470561967072",
   "created_at": "Tue Dec 20 18:40:30 +0000 2022",
   "favorited": false,
   "full_text": "Saltmere without its clock: the ferry is early, the pub is late, and the baker asked me in a whisper what I thought the sea was up to.",
   "lang": "en"
  }
 },
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
    "107"
   ],
   "favorite_count": "8",
   "id_str": "1604998424760433872",
   "truncated": false,
   "retweet_count": "3",
   "id": "1604998424760433872",
   "created_at": "Mon Dec 19 11:00:55 +0000 2022",
   "favorited": false,
   "full_text": "New tooth to be cut by hand, pinned and soldered. Estimated time: &lt; 2 weeks. Estimated sleep: see above.",
   "lang": "en"
  }
 },
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
    "98"
   ],
   "favorite_count": "11",
   "id_str": "1604726415759632560",
   "truncated": false,
   "retweet_count": "2",
   "id": "1604726415759632560",
   "created_at": "Sun Dec 18 17:00:03 +0000 2022",
   "favorited": false,
   "full_text": "She didn't have to write \"nobody missed it\". I have been looking at those three words since lunch.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "114"
   ],
   "favorite_count": "0",
   "id_str": "1604608308354779182",
   "truncated": false,
   "retweet_count": "0",
   "id": "1604608308354779182",
   "created_at": "Sun Dec 18 09:10:44 +0000 2022",
   "favorited": false,
   "full_text": "RT @ines_winds: FOUND IT. tooth 31, second wheel. it only opens with weight on it. nobody missed it, it was hiding",
   "lang": "en"
  }
 },
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
    "163"
   ],
   "favorite_count": "1",
   "id_str": "1604296172445416273",
   "truncated": false,
   "retweet_count": "1",
   "id": "1604296172445416273",
   "created_at": "Sat Dec 17 12:30:25 +0000 2022",
   "favorited": false,
   "full_text": "Ines found it! There is a crack in one tooth of the second wheel, &lt; 1 mm, on the side I had looked at twice. It opens only under load. So do I, as it turns out.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "144"
   ],
   "favorite_count": "25",
   "id_str": "1604228342158119582",
   "truncated": false,
   "retweet_count": "2",
   "id": "1604228342158119582",
   "created_at": "Sat Dec 17 08:00:53 +0000 2022",
   "favorited": false,
   "full_text": "@ines_winds Come as soon as you have read this. Bring your good eyes. And your grandmother's magnifying glass, and if possible your grandmother.",
   "lang": "en",
   "in_reply_to_status_id_str": "1604174235639023299",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "10"
   ],
   "favorite_count": "9",
   "id_str": "1604080799128497684",
   "truncated": false,
   "retweet_count": "1",
   "id": "1604080799128497684",
   "created_at": "Fri Dec 16 22:14:36 +0000 2022",
   "favorited": false,
   "full_text": "Kettle on.",
   "lang": "en"
  }
 },
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
    "136"
   ],
   "favorite_count": "42",
   "id_str": "1604079725387508947",
   "truncated": false,
   "retweet_count": "0",
   "id": "1604079725387508947",
   "created_at": "Fri Dec 16 22:10:20 +0000 2022",
   "favorited": false,
   "full_text": "Tonight I opened Mr. Quill's third note. For when it stops. It said: \"Put the kettle on first. Then look where you have already looked.\"",
   "lang": "en"
  }
 },
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
    "163"
   ],
   "favorite_count": "12",
   "id_str": "1603533752834404511",
   "truncated": false,
   "retweet_count": "5",
   "id": "1603533752834404511",
   "created_at": "Thu Dec 15 10:00:50 +0000 2022",
   "favorited": false,
   "full_text": "We have had it open since dawn. Ines has the second wheel and I have the third. We are not talking, in the way that two people don't talk who are carrying a piano.",
   "lang": "en"
  }
 },
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
    "151"
   ],
   "favorite_count": "16",
   "id_str": "1603329708334854301",
   "truncated": false,
   "retweet_count": "1",
   "id": "1603329708334854301",
   "created_at": "Wed Dec 14 20:30:02 +0000 2022",
   "favorited": false,
   "full_text": "People have been coming by all day and standing at the foot of the tower with their hats off. Gerald came as well. He brought no hat, but he took none.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "130"
   ],
   "favorite_count": "0",
   "id_str": "1603159872574329827",
   "truncated": false,
   "retweet_count": "0",
   "id": "1603159872574329827",
   "created_at": "Wed Dec 14 09:15:10 +0000 2022",
   "favorited": false,
   "full_text": "RT @harbour_office: The tide clock has stopped. The tides have not. Printed tables are at the office. Please be kind to the keeper",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "41",
   "id_str": "1603120991375459519",
   "truncated": false,
   "retweet_count": "2",
   "id": "1603120991375459519",
   "created_at": "Wed Dec 14 06:40:40 +0000 2022",
   "favorited": false,
   "full_text": "It has not stopped since 1953. I am sitting on the stairs. The sea is still coming in, which I think is very decent of it, considering.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "91",
       "101"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "17",
   "id_str": "1603112174950886593",
   "truncated": false,
   "retweet_count": "2",
   "id": "1603112174950886593",
   "created_at": "Wed Dec 14 06:05:38 +0000 2022",
   "favorited": false,
   "full_text": "The tide clock stopped at 3.52 this morning. I was asleep, and what woke me was the quiet. #tideclock",
   "lang": "en"
  }
 },
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
    "104"
   ],
   "favorite_count": "15",
   "id_str": "1599517505427634883",
   "truncated": false,
   "retweet_count": "1",
   "id": "1599517505427634883",
   "created_at": "Sun Dec 04 08:01:42 +0000 2022",
   "favorited": false,
   "full_text": "The harbour lights are up again. Ines put a new bulb in the dark one, so now nobody knows where to look.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "0",
       "7"
      ]
     },
     {
      "text": "gerald",
      "indices": [
       "8",
       "15"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "15"
   ],
   "favorite_count": "21",
   "id_str": "1597177872326236590",
   "truncated": false,
   "retweet_count": "3",
   "id": "1597177872326236590",
   "created_at": "Sun Nov 27 21:04:50 +0000 2022",
   "favorited": false,
   "full_text": "#gerald #gerald",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "56",
   "id_str": "1596376823176759499",
   "truncated": false,
   "retweet_count": "1",
   "id": "1596376823176759499",
   "created_at": "Fri Nov 25 16:01:45 +0000 2022",
   "favorited": false,
   "full_text": "@harbour_office Nothing is wrong with the clock. I just went up three times last night for the exercise.",
   "lang": "en",
   "in_reply_to_status_id_str": "1596350902375590832",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "178"
   ],
   "favorite_count": "11",
   "id_str": "1595313571306547633",
   "truncated": false,
   "retweet_count": "2",
   "id": "1595313571306547633",
   "created_at": "Tue Nov 22 17:36:46 +0000 2022",
   "favorited": false,
   "full_text": "I took the second wheel out to look. All the teeth are there and all of them are clean. I put it back with the feeling of someone who has read a letter twice and still missed it.",
   "lang": "en"
  }
 },
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
    "113"
   ],
   "favorite_count": "37",
   "id_str": "1594287208337482103",
   "truncated": false,
   "retweet_count": "1",
   "id": "1594287208337482103",
   "created_at": "Sat Nov 19 21:38:22 +0000 2022",
   "favorited": false,
   "full_text": "Gerald ate the seeds and left the bread. He did it in a single afternoon, with tweezers as far as I could tell. 🌱",
   "lang": "en"
  }
 },
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
    "115"
   ],
   "favorite_count": "20",
   "id_str": "1593066879786741436",
   "truncated": false,
   "retweet_count": "10",
   "id": "1593066879786741436",
   "created_at": "Wed Nov 16 12:49:13 +0000 2022",
   "favorited": false,
   "full_text": "I have baked something with seeds in it. From a distance it's bread. I have asked everybody to keep their distance.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/9dHUFJCDP6",
      "expanded_url": "https://example.org/saltmere/9dHUFJCDP6",
      "display_url": "example.org/saltmere/9dHUFJCDP6",
      "indices": [
       "108",
       "131"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "12",
   "id_str": "1592395971500150482",
   "truncated": false,
   "retweet_count": "1",
   "id": "1592395971500150482",
   "created_at": "Mon Nov 14 16:23:16 +0000 2022",
   "favorited": false,
   "full_text": "November fog, the colour of an old envelope. The bell buoy is in there somewhere, reading its letter aloud. https://t.co/9dHUFJCDP6",
   "lang": "en"
  }
 },
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
    "77"
   ],
   "favorite_count": "26",
   "id_str": "1591612731366184111",
   "truncated": false,
   "retweet_count": "0",
   "id": "1591612731366184111",
   "created_at": "Sat Nov 12 12:30:57 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: when the apprentice says \"listen\", put down the toast.",
   "lang": "en"
  }
 },
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
    "134"
   ],
   "favorite_count": "108",
   "id_str": "1590611244818134719",
   "truncated": false,
   "retweet_count": "0",
   "id": "1590611244818134719",
   "created_at": "Wed Nov 09 18:11:24 +0000 2022",
   "favorited": false,
   "full_text": "Ines hears the click as well. She says it's every fourth turn of the second wheel. I say it's the cold. We have agreed that I hope so.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "147"
   ],
   "favorite_count": "9",
   "id_str": "1589028108966719918",
   "truncated": false,
   "retweet_count": "1",
   "id": "1589028108966719918",
   "created_at": "Sat Nov 05 09:20:35 +0000 2022",
   "favorited": false,
   "full_text": "@junohalloran Thank you for the slippers. No, I won't \"slow down now\". I have checked with the weights and we are all going down at the usual rate.",
   "lang": "en",
   "in_reply_to_status_id_str": "1589023830777084055",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
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
    "134"
   ],
   "favorite_count": "4",
   "id_str": "1588799133521622604",
   "truncated": false,
   "retweet_count": "1",
   "id": "1588799133521622604",
   "created_at": "Fri Nov 04 18:10:43 +0000 2022",
   "favorited": false,
   "full_text": "Thirty-nine today. The tide clock made no comment, but I noticed it was high water at lunch, which is as near as it comes to a cake. 🎈",
   "lang": "en"
  }
 },
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
    "163"
   ],
   "favorite_count": "6",
   "id_str": "1586292646813437767",
   "truncated": false,
   "retweet_count": "2",
   "id": "1586292646813437767",
   "created_at": "Fri Oct 28 20:10:50 +0000 2022",
   "favorited": false,
   "full_text": "I heard something tonight at about the sixtieth turn. It was a small click where there should be none. I wound again and it was gone. I don't like it when they go.",
   "lang": "en"
  }
 },
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
    "128"
   ],
   "favorite_count": "34",
   "id_str": "1585378183683166665",
   "truncated": false,
   "retweet_count": "2",
   "id": "1585378183683166665",
   "created_at": "Wed Oct 26 07:37:05 +0000 2022",
   "favorited": false,
   "full_text": "Mrs. Abernathy has told me it will be a hard winter. I asked if that was the berries or the birds. \"The way you walk,\" she said.",
   "lang": "en"
  }
 },
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
    "165"
   ],
   "favorite_count": "13",
   "id_str": "1584714720286566909",
   "truncated": false,
   "retweet_count": "0",
   "id": "1584714720286566909",
   "created_at": "Mon Oct 24 11:40:43 +0000 2022",
   "favorited": false,
   "full_text": "The clocks go back. All over town people are getting an hour that they'd saved since March. I asked what they will do with it. \"Sleep,\" they said, every one of them.",
   "lang": "en"
  }
 },
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
    "58"
   ],
   "favorite_count": "9",
   "id_str": "1583271355422390176",
   "truncated": false,
   "retweet_count": "0",
   "id": "1583271355422390176",
   "created_at": "Thu Oct 20 12:05:18 +0000 2022",
   "favorited": false,
   "full_text": "Tea is water that has been given something to think about.",
   "lang": "en"
  }
 },
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
    "107"
   ],
   "favorite_count": "2",
   "id_str": "1582116780973940317",
   "truncated": false,
   "retweet_count": "9",
   "id": "1582116780973940317",
   "created_at": "Mon Oct 17 07:37:26 +0000 2022",
   "favorited": false,
   "full_text": "October gale, force nine. The pendulum kept perfect time, and the tea went round in its cup like a horse. ☕",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "14",
   "id_str": "1581443012171090967",
   "truncated": false,
   "retweet_count": "0",
   "id": "1581443012171090967",
   "created_at": "Sat Oct 15 11:00:07 +0000 2022",
   "favorited": false,
   "full_text": "I told Ines that I would show her how to set the moon dial. She had set it. I told her I would show her how to be surprised, and showed her.",
   "lang": "en"
  }
 },
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
    "162"
   ],
   "favorite_count": "15",
   "id_str": "1580686204539105549",
   "truncated": false,
   "retweet_count": "1",
   "id": "1580686204539105549",
   "created_at": "Thu Oct 13 08:52:50 +0000 2022",
   "favorited": false,
   "full_text": "Things I know for certain: tea &gt; coffee, rope &gt; wire, Ines &gt; me. The last is from this afternoon, when she fixed the latch with a hairpin and an apology.",
   "lang": "en"
  }
 },
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
    "110"
   ],
   "favorite_count": "20",
   "id_str": "1580091385125286263",
   "truncated": false,
   "retweet_count": "1",
   "id": "1580091385125286263",
   "created_at": "Tue Oct 11 17:29:14 +0000 2022",
   "favorited": false,
   "full_text": "Rain on the sea. It seems a waste, like posting a letter to the post office, but they both appear to enjoy it.",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "10",
   "id_str": "1578648087369075208",
   "truncated": false,
   "retweet_count": "13",
   "id": "1578648087369075208",
   "created_at": "Fri Oct 07 17:54:05 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 10: he is unravelling the scarf from the north corner. Maureen is carrying the wool. I suspect a nest with ideas.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Knot & Purl",
      "screen_name": "knotandpurl",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000039755",
      "id": "1000000000000039755"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "77"
   ],
   "favorite_count": "47",
   "id_str": "1578159480313187115",
   "truncated": false,
   "retweet_count": "1",
   "id": "1578159480313187115",
   "created_at": "Thu Oct 06 09:32:32 +0000 2022",
   "favorited": false,
   "full_text": "@knotandpurl It fits. The tower says nothing, but it is standing differently.",
   "lang": "en",
   "in_reply_to_status_id_str": "1578115188462649140",
   "in_reply_to_user_id_str": "1000000000000039755",
   "in_reply_to_screen_name": "knotandpurl"
  }
 },
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
    "148"
   ],
   "favorite_count": "6",
   "id_str": "1577069573643607369",
   "truncated": false,
   "retweet_count": "3",
   "id": "1577069573643607369",
   "created_at": "Mon Oct 03 09:21:38 +0000 2022",
   "favorited": false,
   "full_text": "They have knitted the tower a scarf. Forty metres, moss stitch, grey &amp; blue. I stood under it this morning and was no use to anyone until ten. 🧣",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/Yw8rPq2LzN",
      "expanded_url": "https://example.org/saltmere/Yw8rPq2LzN",
      "display_url": "example.org/saltmere/Yw8rPq2LzN",
      "indices": [
       "13",
       "36"
      ]
     }
    ],
    "user_mentions": [
     {
      "name": "Knot & Purl",
      "screen_name": "knotandpurl",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000039755",
      "id": "1000000000000039755"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "36"
   ],
   "favorite_count": "31",
   "id_str": "1575016902237174831",
   "truncated": false,
   "retweet_count": "1",
   "id": "1575016902237174831",
   "created_at": "Tue Sep 27 17:25:03 +0000 2022",
   "favorited": false,
   "full_text": "@knotandpurl https://t.co/Yw8rPq2LzN",
   "lang": "en",
   "in_reply_to_status_id_str": "1574979656816258129",
   "in_reply_to_user_id_str": "1000000000000039755",
   "in_reply_to_screen_name": "knotandpurl"
  }
 },
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
    "128"
   ],
   "favorite_count": "13",
   "id_str": "1574322308715310937",
   "truncated": false,
   "retweet_count": "0",
   "id": "1574322308715310937",
   "created_at": "Sun Sep 25 19:24:59 +0000 2022",
   "favorited": false,
   "full_text": "Gulls walking inland in a line, heads down, like men who have heard something about the weather. I've brought the washing in. ☁️",
   "lang": "en"
  }
 },
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
    "82"
   ],
   "favorite_count": "6",
   "id_str": "1573985652904441001",
   "truncated": false,
   "retweet_count": "1",
   "id": "1573985652904441001",
   "created_at": "Sat Sep 24 21:07:14 +0000 2022",
   "favorited": false,
   "full_text": "My dream is to be so good at one small thing that nobody notices it is being done.",
   "lang": "en"
  }
 },
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
    "123"
   ],
   "favorite_count": "2",
   "id_str": "1573087807609744397",
   "truncated": false,
   "retweet_count": "3",
   "id": "1573087807609744397",
   "created_at": "Thu Sep 22 09:39:31 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: a worn tooth still turns the wheel. It just hands the trouble on to the next one. Check your uncles.",
   "lang": "en"
  }
 },
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
    "101"
   ],
   "favorite_count": "8",
   "id_str": "1572063357244976178",
   "truncated": false,
   "retweet_count": "3",
   "id": "1572063357244976178",
   "created_at": "Mon Sep 19 13:48:43 +0000 2022",
   "favorited": false,
   "full_text": "Nobody is telling me something. I know the look. I have seen it on Mrs. Abernathy, who has two of it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Knot & Purl",
      "screen_name": "knotandpurl",
      "indices": [
       "3",
       "15"
      ],
      "id_str": "1000000000000039755",
      "id": "1000000000000039755"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "147"
   ],
   "favorite_count": "0",
   "id_str": "1571679142219920656",
   "truncated": false,
   "retweet_count": "0",
   "id": "1571679142219920656",
   "created_at": "Sun Sep 18 12:21:59 +0000 2022",
   "favorited": false,
   "full_text": "RT @knotandpurl: Our autumn project is a scarf for the tide clock tower, 40 metres, moss stitch. The keeper has not been told. Keep it quiet please",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "bread",
      "indices": [
       "111",
       "117"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "25",
   "id_str": "1570704222395682167",
   "truncated": false,
   "retweet_count": "2",
   "id": "1570704222395682167",
   "created_at": "Thu Sep 15 19:48:00 +0000 2022",
   "favorited": false,
   "full_text": "@saltmerebakery I would like to thank whoever left a good loaf on my step with a note saying \"for comparison\". #bread",
   "lang": "en",
   "in_reply_to_status_id_str": "1570681321496116781",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "113"
   ],
   "favorite_count": "4",
   "id_str": "1570035222516230085",
   "truncated": false,
   "retweet_count": "5",
   "id": "1570035222516230085",
   "created_at": "Tue Sep 13 23:29:38 +0000 2022",
   "favorited": false,
   "full_text": "The spring tides are lifting the whole harbour up to look in at the windows. Good evening. Yes, it is soup again.",
   "lang": "en"
  }
 },
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
    "127"
   ],
   "favorite_count": "42",
   "id_str": "1568719997835576857",
   "truncated": false,
   "retweet_count": "1",
   "id": "1568719997835576857",
   "created_at": "Sat Sep 10 08:23:24 +0000 2022",
   "favorited": false,
   "full_text": "I tried to teach Ines the bell rope. She rang a clean stroke at the first pull. I rang, in my own first week, the fire brigade.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/DQVAk32ntK",
      "expanded_url": "https://example.org/saltmere/DQVAk32ntK",
      "display_url": "example.org/saltmere/DQVAk32ntK",
      "indices": [
       "66",
       "89"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "89"
   ],
   "favorite_count": "5",
   "id_str": "1568425184401312668",
   "truncated": false,
   "retweet_count": "2",
   "id": "1568425184401312668",
   "created_at": "Fri Sep 09 12:51:55 +0000 2022",
   "favorited": false,
   "full_text": "September has the light that the rest of the year was trying for. https://t.co/DQVAk32ntK",
   "lang": "en"
  }
 },
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
    "155"
   ],
   "favorite_count": "49",
   "id_str": "1567290222517387644",
   "truncated": false,
   "retweet_count": "0",
   "id": "1567290222517387644",
   "created_at": "Tue Sep 06 09:41:59 +0000 2022",
   "favorited": false,
   "full_text": "She sat in the chair for one minute. Then she got up, put her hand on the bolt, and said: \"Oh. It's the view, isn't it.\" I had to go and see to the kettle.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "81"
   ],
   "favorite_count": "16",
   "id_str": "1566734229770600105",
   "truncated": false,
   "retweet_count": "0",
   "id": "1566734229770600105",
   "created_at": "Sun Sep 04 20:52:40 +0000 2022",
   "favorited": false,
   "full_text": "@ines_winds A year! You may now sit in the chair. You may not ask about the bolt.",
   "lang": "en",
   "in_reply_to_status_id_str": "1566714097113584069",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "127"
   ],
   "favorite_count": "16",
   "id_str": "1566224760247032788",
   "truncated": false,
   "retweet_count": "1",
   "id": "1566224760247032788",
   "created_at": "Sat Sep 03 11:08:13 +0000 2022",
   "favorited": false,
   "full_text": "Ines has been here for a year. In that time she has fixed four things I knew about and three that I had been calling character.",
   "lang": "en"
  }
 },
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
    "117"
   ],
   "favorite_count": "18",
   "id_str": "1564199553146544271",
   "truncated": false,
   "retweet_count": "0",
   "id": "1564199553146544271",
   "created_at": "Sun Aug 28 21:00:46 +0000 2022",
   "favorited": false,
   "full_text": "The last day of August. I carried the sign in from the quay and the quay said, as it always does, nothing, but wider.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "14",
   "id_str": "1563410487123426321",
   "truncated": false,
   "retweet_count": "1",
   "id": "1563410487123426321",
   "created_at": "Fri Aug 26 16:45:18 +0000 2022",
   "favorited": false,
   "full_text": "Visitors' book, today's entries:\n\"Very high.\"\n\"Nice keeper, odd toast.\"\n\"Is the gull part of it?\"",
   "lang": "en"
  }
 },
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
    "86"
   ],
   "favorite_count": "8",
   "id_str": "1562626605259182050",
   "truncated": false,
   "retweet_count": "0",
   "id": "1562626605259182050",
   "created_at": "Wed Aug 24 12:50:26 +0000 2022",
   "favorited": false,
   "full_text": "I have learned that a boat does not sink all at once. First it becomes a conversation.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/FaHDa4UNLr",
      "expanded_url": "https://example.org/saltmere/FaHDa4UNLr",
      "display_url": "example.org/saltmere/FaHDa4UNLr",
      "indices": [
       "120",
       "143"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "143"
   ],
   "favorite_count": "10",
   "id_str": "1562014564030443976",
   "truncated": false,
   "retweet_count": "0",
   "id": "1562014564030443976",
   "created_at": "Mon Aug 22 20:18:24 +0000 2022",
   "favorited": false,
   "full_text": "The Patience floated today! She did it for four minutes, in front of witnesses, and then slowly remembered who she was. https://t.co/FaHDa4UNLr",
   "lang": "en"
  }
 },
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
    "150"
   ],
   "favorite_count": "6",
   "id_str": "1560871070930268434",
   "truncated": false,
   "retweet_count": "1",
   "id": "1560871070930268434",
   "created_at": "Fri Aug 19 16:34:34 +0000 2022",
   "favorited": false,
   "full_text": "Two in the morning, shooting stars over the breakwater, and Mrs. Abernathy on her step in a dressing gown, counting them. She says we are two short. 🌠",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "28",
   "id_str": "1560207842417108145",
   "truncated": false,
   "retweet_count": "0",
   "id": "1560207842417108145",
   "created_at": "Wed Aug 17 20:39:08 +0000 2022",
   "favorited": false,
   "full_text": "Old rope, warm from the sun, has the best smell there is. If they sold it in bottles I would be engaged by now.",
   "lang": "en"
  }
 },
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
    "171"
   ],
   "favorite_count": "30",
   "id_str": "1559054299764037940",
   "truncated": false,
   "retweet_count": "0",
   "id": "1559054299764037940",
   "created_at": "Sun Aug 14 16:15:22 +0000 2022",
   "favorited": false,
   "full_text": "Somebody has written \"HOW LONG IS A TIDE\" in the dust of the dial glass. I wrote below it \"ABOUT AS LONG AS YOU'D THINK\", and now I feel like a philosopher &amp; a vandal.",
   "lang": "en"
  }
 },
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
    "153"
   ],
   "favorite_count": "21",
   "id_str": "1558285760666906745",
   "truncated": false,
   "retweet_count": "5",
   "id": "1558285760666906745",
   "created_at": "Fri Aug 12 13:21:28 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 9: finished third in the dinghy class. He was standing on the bow of another boat at the time, but he was standing on it very hard.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "0",
   "id_str": "1557128971621133219",
   "truncated": false,
   "retweet_count": "0",
   "id": "1557128971621133219",
   "created_at": "Tue Aug 09 08:44:48 +0000 2022",
   "favorited": false,
   "full_text": "RT @harbour_office: Regatta results will be late, because the regatta was early. Complaints to the tower. Mind the cushion.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "10",
   "id_str": "1556420041970234715",
   "truncated": false,
   "retweet_count": "0",
   "id": "1556420041970234715",
   "created_at": "Sun Aug 07 09:47:46 +0000 2022",
   "favorited": false,
   "full_text": "@harbour_office I accept that the race began eleven minutes early. In my defence it was high water, and I got carried away.",
   "lang": "en",
   "in_reply_to_status_id_str": "1556358134046406203",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "135"
   ],
   "favorite_count": "5",
   "id_str": "1555330638617793409",
   "truncated": false,
   "retweet_count": "0",
   "id": "1555330638617793409",
   "created_at": "Thu Aug 04 09:38:52 +0000 2022",
   "favorited": false,
   "full_text": "I was asked to fire the starting gun from the tower. It was a great success, apart from the timing, which I am told was the main thing.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "26",
   "id_str": "1554657524126978536",
   "truncated": false,
   "retweet_count": "0",
   "id": "1554657524126978536",
   "created_at": "Tue Aug 02 13:04:09 +0000 2022",
   "favorited": false,
   "full_text": "Regatta week. The harbour is full of people who own one rope and have strong feelings about it. ⛵",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "118",
       "128"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "128"
   ],
   "favorite_count": "4",
   "id_str": "1553002967668875091",
   "truncated": false,
   "retweet_count": "3",
   "id": "1553002967668875091",
   "created_at": "Thu Jul 28 23:29:32 +0000 2022",
   "favorited": false,
   "full_text": "Hot night. All the windows on Fish Street are open and you can hear the whole town not sleeping, one cough at a time. #tideclock",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "108"
   ],
   "favorite_count": "23",
   "id_str": "1552098856082035511",
   "truncated": false,
   "retweet_count": "0",
   "id": "1552098856082035511",
   "created_at": "Tue Jul 26 11:36:55 +0000 2022",
   "favorited": false,
   "full_text": "@mrs_abernathy If you already knew that I was coming to borrow sugar, then why did you let me do the speech?",
   "lang": "en",
   "in_reply_to_status_id_str": "1552067650459014370",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "128"
   ],
   "favorite_count": "21",
   "id_str": "1551114197079577126",
   "truncated": false,
   "retweet_count": "2",
   "id": "1551114197079577126",
   "created_at": "Sat Jul 23 18:24:14 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: never tighten a thing while you are cross with it. It remembers, and it is usually attached to something.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "25",
   "id_str": "1550721148853039546",
   "truncated": false,
   "retweet_count": "1",
   "id": "1550721148853039546",
   "created_at": "Fri Jul 22 16:22:24 +0000 2022",
   "favorited": false,
   "full_text": "My dream is to see the clock from the sea, properly, from my own boat, dry from the knees upward.",
   "lang": "en"
  }
 },
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
    "131"
   ],
   "favorite_count": "15",
   "id_str": "1549717938445759049",
   "truncated": false,
   "retweet_count": "0",
   "id": "1549717938445759049",
   "created_at": "Tue Jul 19 21:56:00 +0000 2022",
   "favorited": false,
   "full_text": "Ines can now tell the state of the tide with her eyes shut, from the smell. I can tell it from the top step, having walked into it.",
   "lang": "en"
  }
 },
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
    "105"
   ],
   "favorite_count": "36",
   "id_str": "1548787725704328583",
   "truncated": false,
   "retweet_count": "9",
   "id": "1548787725704328583",
   "created_at": "Sun Jul 17 08:19:40 +0000 2022",
   "favorited": false,
   "full_text": "My plan for the summer:\n1. Finish the boat.\n2. Learn to swim.\n3. Consider doing these in the other order.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/jhvBeUysNw",
      "expanded_url": "https://example.org/saltmere/jhvBeUysNw",
      "display_url": "example.org/saltmere/jhvBeUysNw",
      "indices": [
       "78",
       "101"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "27",
   "id_str": "1547883035300051519",
   "truncated": false,
   "retweet_count": "2",
   "id": "1547883035300051519",
   "created_at": "Thu Jul 14 20:24:45 +0000 2022",
   "favorited": false,
   "full_text": "Sea like glass, sky like glass, and one gull between them like a fingerprint. https://t.co/jhvBeUysNw",
   "lang": "en"
  }
 },
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
    "48"
   ],
   "favorite_count": "19",
   "id_str": "1546758118773569041",
   "truncated": false,
   "retweet_count": "10",
   "id": "1546758118773569041",
   "created_at": "Mon Jul 11 17:54:44 +0000 2022",
   "favorited": false,
   "full_text": "Tide tables are the only prophecy with a refund.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "122"
   ],
   "favorite_count": "11",
   "id_str": "1545953114398219127",
   "truncated": false,
   "retweet_count": "1",
   "id": "1545953114398219127",
   "created_at": "Sat Jul 09 12:35:56 +0000 2022",
   "favorited": false,
   "full_text": "@ines_winds I saw you wince. In this trade we do not correct the visitors. We go upstairs afterwards and lie on the floor.",
   "lang": "en",
   "in_reply_to_status_id_str": "1545928200228995183",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "127"
   ],
   "favorite_count": "3",
   "id_str": "1545662872753629625",
   "truncated": false,
   "retweet_count": "0",
   "id": "1545662872753629625",
   "created_at": "Fri Jul 08 17:22:37 +0000 2022",
   "favorited": false,
   "full_text": "A gentleman told me for half an hour how the clock works. He was wrong from the weights upward, but so happy that I took notes.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "169",
       "176"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "176"
   ],
   "favorite_count": "8",
   "id_str": "1544614670047780413",
   "truncated": false,
   "retweet_count": "0",
   "id": "1544614670047780413",
   "created_at": "Tue Jul 05 19:57:26 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 8: the ice cream man has begun to pay him. It is one wafer a day, in advance, and the customers are left alone. I believe this is how towns began. #gerald",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "3",
   "id_str": "1543342197905218380",
   "truncated": false,
   "retweet_count": "14",
   "id": "1543342197905218380",
   "created_at": "Sat Jul 02 07:41:05 +0000 2022",
   "favorited": false,
   "full_text": "It is so hot that the tar is coming out of the Patience. She's the only boat in the harbour which leaks in both directions. 🔥",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "11",
   "id_str": "1542092035267692364",
   "truncated": false,
   "retweet_count": "1",
   "id": "1542092035267692364",
   "created_at": "Tue Jun 28 20:53:23 +0000 2022",
   "favorited": false,
   "full_text": "Ines has put up a sign on the stairs. It says: STEPS &gt; 97? SIT. It's the clearest thing that has ever been written in this building.",
   "lang": "en"
  }
 },
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
    "91"
   ],
   "favorite_count": "26",
   "id_str": "1541531097438748089",
   "truncated": false,
   "retweet_count": "4",
   "id": "1541531097438748089",
   "created_at": "Mon Jun 27 07:44:25 +0000 2022",
   "favorited": false,
   "full_text": "I dream of a small brass plate by the door that says: THE KEEPER IS IN, BUT HE IS COUNTING.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Lighthouse Museum",
      "screen_name": "lampmuseum",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000035365",
      "id": "1000000000000035365"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "92"
   ],
   "favorite_count": "8",
   "id_str": "1541234140714400690",
   "truncated": false,
   "retweet_count": "0",
   "id": "1541234140714400690",
   "created_at": "Sun Jun 26 12:04:25 +0000 2022",
   "favorited": false,
   "full_text": "@lampmuseum Thank you for the loan of the cushion. It has now saved four people and a flute.",
   "lang": "en",
   "in_reply_to_status_id_str": "1541218789560517784",
   "in_reply_to_user_id_str": "1000000000000035365",
   "in_reply_to_screen_name": "lampmuseum"
  }
 },
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
    "96"
   ],
   "favorite_count": "11",
   "id_str": "1540625832417115264",
   "truncated": false,
   "retweet_count": "0",
   "id": "1540625832417115264",
   "created_at": "Fri Jun 24 19:47:13 +0000 2022",
   "favorited": false,
   "full_text": "First tourist fainted on the stairs, at step 97. That is the usual one. We have a cushion there.",
   "lang": "en"
  }
 },
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
    "131"
   ],
   "favorite_count": "2",
   "id_str": "1540283497517202018",
   "truncated": false,
   "retweet_count": "0",
   "id": "1540283497517202018",
   "created_at": "Thu Jun 23 21:06:54 +0000 2022",
   "favorited": false,
   "full_text": "The swifts scream round the tower at dusk with their mouths open. I used to think it was joy. Ines says it's flies. It can be both.",
   "lang": "en"
  }
 },
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
    "71"
   ],
   "favorite_count": "8",
   "id_str": "1539517764410734752",
   "truncated": false,
   "retweet_count": "1",
   "id": "1539517764410734752",
   "created_at": "Tue Jun 21 18:24:09 +0000 2022",
   "favorited": false,
   "full_text": "June rain is not like other rain. It apologises, and then stays a week.",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "5",
   "id_str": "1538771148938868147",
   "truncated": false,
   "retweet_count": "3",
   "id": "1538771148938868147",
   "created_at": "Sun Jun 19 16:57:22 +0000 2022",
   "favorited": false,
   "full_text": "Midsummer, the light hanging about on the water at eleven at night with nothing to do. I know that feeling, and I made it a cup of tea.",
   "lang": "en"
  }
 },
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
    "158"
   ],
   "favorite_count": "54",
   "id_str": "1538699875127766963",
   "truncated": false,
   "retweet_count": "3",
   "id": "1538699875127766963",
   "created_at": "Sun Jun 19 12:14:09 +0000 2022",
   "favorited": false,
   "full_text": "There is a kind of failure which people are nice about, and a kind which they're funny about. I'm told that the second kind lasts longer and keeps you warm. 🏅",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "130",
       "137"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "137"
   ],
   "favorite_count": "4",
   "id_str": "1537980837207599606",
   "truncated": false,
   "retweet_count": "0",
   "id": "1537980837207599606",
   "created_at": "Fri Jun 17 12:36:57 +0000 2022",
   "favorited": false,
   "full_text": "Gerald didn't touch loaf nine. It stood unguarded for forty minutes on an open table. I have never been so insulted by restraint. #gerald",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "66"
   ],
   "favorite_count": "8",
   "id_str": "1537379009109363310",
   "truncated": false,
   "retweet_count": "2",
   "id": "1537379009109363310",
   "created_at": "Wed Jun 15 20:45:30 +0000 2022",
   "favorited": false,
   "full_text": "@saltmerebakery It is a good step. I used it twice on the way out.",
   "lang": "en",
   "in_reply_to_status_id_str": "1537312571330953949",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "145"
   ],
   "favorite_count": "0",
   "id_str": "1536646297752861463",
   "truncated": false,
   "retweet_count": "0",
   "id": "1536646297752861463",
   "created_at": "Mon Jun 13 20:13:58 +0000 2022",
   "favorited": false,
   "full_text": "RT @saltmerebakery: Best Loaf 2022: 1st Mrs. Oddie, 2nd the lifeboat crew, 3rd Mrs. Oddie's sister. The judges thank the keeper for the new step.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/2P9swuXLbK",
      "expanded_url": "https://example.org/saltmere/2P9swuXLbK",
      "display_url": "example.org/saltmere/2P9swuXLbK",
      "indices": [
       "94",
       "117"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "117"
   ],
   "favorite_count": "2",
   "id_str": "1536103277989984827",
   "truncated": false,
   "retweet_count": "11",
   "id": "1536103277989984827",
   "created_at": "Sun Jun 12 08:16:12 +0000 2022",
   "favorited": false,
   "full_text": "I have a rosette for masonry. I should like to be angry, but look how straight the edges are. https://t.co/2P9swuXLbK",
   "lang": "en"
  }
 },
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
    "134"
   ],
   "favorite_count": "33",
   "id_str": "1535869160332304680",
   "truncated": false,
   "retweet_count": "3",
   "id": "1535869160332304680",
   "created_at": "Sat Jun 11 16:45:54 +0000 2022",
   "favorited": false,
   "full_text": "Best Loaf results. I was not placed. My entry was moved at noon to the class for \"Masonry and Dry Stone Walling\", where I came second.",
   "lang": "en"
  }
 },
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
    "117"
   ],
   "favorite_count": "12",
   "id_str": "1535585864456599768",
   "truncated": false,
   "retweet_count": "0",
   "id": "1535585864456599768",
   "created_at": "Fri Jun 10 22:00:11 +0000 2022",
   "favorited": false,
   "full_text": "The night before the Herring Fair. Loaf nine is resting under a cloth. I am resting under a table, in case of Gerald.",
   "lang": "en"
  }
 },
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
    "11"
   ],
   "favorite_count": "10",
   "id_str": "1531211511567976913",
   "truncated": false,
   "retweet_count": "0",
   "id": "1531211511567976913",
   "created_at": "Sun May 29 20:18:04 +0000 2022",
   "favorited": false,
   "full_text": "Gerald, no.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/qR0UrQBHgZ",
      "expanded_url": "https://example.org/saltmere/qR0UrQBHgZ",
      "display_url": "example.org/saltmere/qR0UrQBHgZ",
      "indices": [
       "96",
       "119"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "119"
   ],
   "favorite_count": "3",
   "id_str": "1530536308315310212",
   "truncated": false,
   "retweet_count": "4",
   "id": "1530536308315310212",
   "created_at": "Fri May 27 23:35:03 +0000 2022",
   "favorited": false,
   "full_text": "The evening tide came in without a sound, like somebody home late with their shoes in one hand. https://t.co/qR0UrQBHgZ",
   "lang": "en"
  }
 },
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
    "106"
   ],
   "favorite_count": "9",
   "id_str": "1529740485268383874",
   "truncated": false,
   "retweet_count": "2",
   "id": "1529740485268383874",
   "created_at": "Wed May 25 18:52:44 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: the pendulum is never on time in the middle. It only has to turn back at both ends.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere School",
      "screen_name": "saltmereschool",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000021721",
      "id": "1000000000000021721"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "137"
   ],
   "favorite_count": "0",
   "id_str": "1528692030904610332",
   "truncated": false,
   "retweet_count": "0",
   "id": "1528692030904610332",
   "created_at": "Sun May 22 21:26:33 +0000 2022",
   "favorited": false,
   "full_text": "RT @saltmereschool: Year Three thank the keeper of the tide clock for a fine visit. They liked the bell, the weights and \"the sad bread\"…",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere School",
      "screen_name": "saltmereschool",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000021721",
      "id": "1000000000000021721"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "113"
   ],
   "favorite_count": "11",
   "id_str": "1527554837648227498",
   "truncated": false,
   "retweet_count": "1",
   "id": "1527554837648227498",
   "created_at": "Thu May 19 18:07:45 +0000 2022",
   "favorited": false,
   "full_text": "@saltmereschool Please tell the girl in the yellow boots that I have thought it over, and yes. I believe it does.",
   "lang": "en",
   "in_reply_to_status_id_str": "1527480850124905798",
   "in_reply_to_user_id_str": "1000000000000021721",
   "in_reply_to_screen_name": "saltmereschool"
  }
 },
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
    "133"
   ],
   "favorite_count": "4",
   "id_str": "1527171885112519791",
   "truncated": false,
   "retweet_count": "0",
   "id": "1527171885112519791",
   "created_at": "Wed May 18 16:46:02 +0000 2022",
   "favorited": false,
   "full_text": "The children from the school came up all 124 steps in a line and asked nineteen questions. The best was: \"Does it know we're here?\" 🔔",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "8",
   "id_str": "1526479002866720091",
   "truncated": false,
   "retweet_count": "3",
   "id": "1526479002866720091",
   "created_at": "Mon May 16 18:52:46 +0000 2022",
   "favorited": false,
   "full_text": "Mrs. Abernathy tasted loaf six with her eyes shut, and then said: \"It's a pity about the war, you could have used these.\"",
   "lang": "en"
  }
 },
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
    "95"
   ],
   "favorite_count": "8",
   "id_str": "1525394993386491021",
   "truncated": false,
   "retweet_count": "0",
   "id": "1525394993386491021",
   "created_at": "Fri May 13 19:05:18 +0000 2022",
   "favorited": false,
   "full_text": "Training loaf six has a crust, a crumb and something that I would call a horizon. We are close.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "bread",
      "indices": [
       "172",
       "178"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "178"
   ],
   "favorite_count": "37",
   "id_str": "1524671643719916651",
   "truncated": false,
   "retweet_count": "2",
   "id": "1524671643719916651",
   "created_at": "Wed May 11 19:10:58 +0000 2022",
   "favorited": false,
   "full_text": "Ines asked why I don't simply follow a recipe. I told her that a recipe is only somebody else's mistakes with the dates taken off. She followed a recipe. It was delicious. #bread",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "14",
   "id_str": "1523851581790874413",
   "truncated": false,
   "retweet_count": "3",
   "id": "1523851581790874413",
   "created_at": "Mon May 09 12:52:20 +0000 2022",
   "favorited": false,
   "full_text": "@saltmerebakery Please could you define \"crumb\". I have tried it as a noun, as a verb and as an apology.",
   "lang": "en",
   "in_reply_to_status_id_str": "1523809806521587612",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "59"
   ],
   "favorite_count": "13",
   "id_str": "1522824933610895919",
   "truncated": false,
   "retweet_count": "1",
   "id": "1522824933610895919",
   "created_at": "Fri May 06 16:52:48 +0000 2022",
   "favorited": false,
   "full_text": "Training loaf two did float, which the baker says is worse.",
   "lang": "en"
  }
 },
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
    "60"
   ],
   "favorite_count": "3",
   "id_str": "1522357050610030057",
   "truncated": false,
   "retweet_count": "2",
   "id": "1522357050610030057",
   "created_at": "Thu May 05 09:53:36 +0000 2022",
   "favorited": false,
   "full_text": "Training loaf one: sank. I put it in the harbour to be sure.",
   "lang": "en"
  }
 },
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
    "130"
   ],
   "favorite_count": "46",
   "id_str": "1521289830931319473",
   "truncated": false,
   "retweet_count": "0",
   "id": "1521289830931319473",
   "created_at": "Mon May 02 11:12:51 +0000 2022",
   "favorited": false,
   "full_text": "Best Loaf is in five weeks. I have moved Beatrice to a warmer sill and begun to speak to her in the voice that I use for the bank.",
   "lang": "en"
  }
 },
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
    "122"
   ],
   "favorite_count": "27",
   "id_str": "1519868595215626515",
   "truncated": false,
   "retweet_count": "1",
   "id": "1519868595215626515",
   "created_at": "Thu Apr 28 13:05:22 +0000 2022",
   "favorited": false,
   "full_text": "Ten to four in the morning and the first bird clears its throat. The rest of us pretend to be asleep, as at any meeting. 🐦",
   "lang": "en"
  }
 },
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
    "84"
   ],
   "favorite_count": "36",
   "id_str": "1518883495811217576",
   "truncated": false,
   "retweet_count": "12",
   "id": "1518883495811217576",
   "created_at": "Mon Apr 25 19:50:56 +0000 2022",
   "favorited": false,
   "full_text": "My dream is a loaf that sounds hollow when you knock on the bottom. Mine knock back.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "6",
   "id_str": "1518067267476111401",
   "truncated": false,
   "retweet_count": "28",
   "id": "1518067267476111401",
   "created_at": "Sat Apr 23 13:47:32 +0000 2022",
   "favorited": false,
   "full_text": "Lambs on the headland, primroses in the graveyard, rust on everything else. You cannot say we are not included.",
   "lang": "en"
  }
 },
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
    "145"
   ],
   "favorite_count": "10",
   "id_str": "1517253840934074853",
   "truncated": false,
   "retweet_count": "1",
   "id": "1517253840934074853",
   "created_at": "Thu Apr 21 07:55:16 +0000 2022",
   "favorited": false,
   "full_text": "The harbour has 212 gulls and I have 212 turns. I don't believe in signs, but I went round the other side of the weights for the rest of the day.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "142"
   ],
   "favorite_count": "0",
   "id_str": "1516343274313341193",
   "truncated": false,
   "retweet_count": "0",
   "id": "1516343274313341193",
   "created_at": "Mon Apr 18 19:37:00 +0000 2022",
   "favorited": false,
   "full_text": "RT @saltmere_birds: Spring count: 212 herring gulls, 40 oystercatchers, one owl (plastic, recovered). Thanks to all volunteers and their hats.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "The Last Chip",
      "screen_name": "thelastchip",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000089887",
      "id": "1000000000000089887"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "6",
   "id_str": "1515620079833888192",
   "truncated": false,
   "retweet_count": "1",
   "id": "1515620079833888192",
   "created_at": "Sat Apr 16 19:43:17 +0000 2022",
   "favorited": false,
   "full_text": "@thelastchip No, I won't be needing two portions. One is for me and the other was going to be stolen in any case, so let us skip a step.",
   "lang": "en",
   "in_reply_to_status_id_str": "1515572768084030233",
   "in_reply_to_user_id_str": "1000000000000089887",
   "in_reply_to_screen_name": "thelastchip"
  }
 },
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
    "91"
   ],
   "favorite_count": "17",
   "id_str": "1514911737385865641",
   "truncated": false,
   "retweet_count": "6",
   "id": "1514911737385865641",
   "created_at": "Thu Apr 14 20:48:35 +0000 2022",
   "favorited": false,
   "full_text": "I have filled nine holes in the Patience. I know it was nine, because there are now eleven.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "10",
   "id_str": "1514122700724046557",
   "truncated": false,
   "retweet_count": "0",
   "id": "1514122700724046557",
   "created_at": "Tue Apr 12 16:33:14 +0000 2022",
   "favorited": false,
   "full_text": "April is the month when we all paint our boats. By May we know whether there was a boat under it.",
   "lang": "en"
  }
 },
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
    "102"
   ],
   "favorite_count": "6",
   "id_str": "1513086422425441443",
   "truncated": false,
   "retweet_count": "0",
   "id": "1513086422425441443",
   "created_at": "Sat Apr 09 19:55:26 +0000 2022",
   "favorited": false,
   "full_text": "Maureen does not take the food by force. Maureen looks at you until you feel that you have had enough.",
   "lang": "en"
  }
 },
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
    "104"
   ],
   "favorite_count": "42",
   "id_str": "1512257053334701948",
   "truncated": false,
   "retweet_count": "4",
   "id": "1512257053334701948",
   "created_at": "Thu Apr 07 12:59:49 +0000 2022",
   "favorited": false,
   "full_text": "Ines has named her Maureen. I asked why. She said: \"Look at her.\" I looked, and it can't be argued with.",
   "lang": "en"
  }
 },
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
    "145"
   ],
   "favorite_count": "66",
   "id_str": "1511643464408107449",
   "truncated": false,
   "retweet_count": "0",
   "id": "1511643464408107449",
   "created_at": "Tue Apr 05 20:21:38 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 7: he has a wife. She is smaller, quieter &amp; better at it. The sandwich was gone before I had noticed I was holding one.",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "20",
   "id_str": "1510362029036240972",
   "truncated": false,
   "retweet_count": "1",
   "id": "1510362029036240972",
   "created_at": "Sat Apr 02 07:29:40 +0000 2022",
   "favorited": false,
   "full_text": "A year of war with Gerald. I marked it by eating a sandwich out of doors. He marked it by letting me get as far as the crust.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "3",
   "id_str": "1508985219390070444",
   "truncated": false,
   "retweet_count": "0",
   "id": "1508985219390070444",
   "created_at": "Tue Mar 29 12:18:43 +0000 2022",
   "favorited": false,
   "full_text": "@harbour_office The seaweed in the post box is not ours. I have asked the clock and it says number nine.",
   "lang": "en",
   "in_reply_to_status_id_str": "1508948980603517274",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "119"
   ],
   "favorite_count": "32",
   "id_str": "1507885493853931639",
   "truncated": false,
   "retweet_count": "0",
   "id": "1507885493853931639",
   "created_at": "Sat Mar 26 11:28:48 +0000 2022",
   "favorited": false,
   "full_text": "Equinox springs again, and the sea came up Fish Street as far as number nine to see what we have done with the place. 🌊",
   "lang": "en"
  }
 },
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
    "136"
   ],
   "favorite_count": "62",
   "id_str": "1506765199447529617",
   "truncated": false,
   "retweet_count": "0",
   "id": "1506765199447529617",
   "created_at": "Wed Mar 23 09:17:09 +0000 2022",
   "favorited": false,
   "full_text": "I dream of an inland holiday, a place with no tide, where the ground just stays where you left it. I suspect I would be back by Tuesday.",
   "lang": "en"
  }
 },
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
    "143"
   ],
   "favorite_count": "8",
   "id_str": "1506159940409250799",
   "truncated": false,
   "retweet_count": "22",
   "id": "1506159940409250799",
   "created_at": "Mon Mar 21 17:12:04 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: count the teeth, then count them again. If you get the same number twice, you were not paying attention the second time.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "14",
   "id_str": "1505489799682382622",
   "truncated": false,
   "retweet_count": "0",
   "id": "1505489799682382622",
   "created_at": "Sat Mar 19 20:49:10 +0000 2022",
   "favorited": false,
   "full_text": "Ines has drawn the whole going train from memory, with every tooth on it. I could draw from memory the place where I always bump my head.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "152"
   ],
   "favorite_count": "0",
   "id_str": "1504377990356565619",
   "truncated": false,
   "retweet_count": "0",
   "id": "1504377990356565619",
   "created_at": "Wed Mar 16 19:11:14 +0000 2022",
   "favorited": false,
   "full_text": "RT @harbour_office: Visibility today: your own feet, and even there some doubt. All sailings are cancelled except for those that have already been lost.",
   "lang": "en"
  }
 },
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
    "139"
   ],
   "favorite_count": "18",
   "id_str": "1503664266616605057",
   "truncated": false,
   "retweet_count": "3",
   "id": "1503664266616605057",
   "created_at": "Mon Mar 14 19:55:09 +0000 2022",
   "favorited": false,
   "full_text": "In fog all distances are the same, and everyone you meet is a surprise. I have said good morning to two bollards and one of them was civil.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "fog",
      "indices": [
       "69",
       "73"
      ]
     }
    ],
    "urls": [
     {
      "url": "https://t.co/fRaVR9dn9B",
      "expanded_url": "https://example.org/saltmere/fRaVR9dn9B",
      "display_url": "example.org/saltmere/fRaVR9dn9B",
      "indices": [
       "74",
       "97"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "97"
   ],
   "favorite_count": "7",
   "id_str": "1502965290046794510",
   "truncated": false,
   "retweet_count": "1",
   "id": "1502965290046794510",
   "created_at": "Sat Mar 12 21:37:40 +0000 2022",
   "favorited": false,
   "full_text": "Fog for the sixth day. Saltmere has been withdrawn for improvements. #fog https://t.co/fRaVR9dn9B",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "133",
       "140"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "140"
   ],
   "favorite_count": "21",
   "id_str": "1501827375371127428",
   "truncated": false,
   "retweet_count": "1",
   "id": "1501827375371127428",
   "created_at": "Wed Mar 09 18:16:00 +0000 2022",
   "favorited": false,
   "full_text": "The teaspoon from last April has turned up on the outer ledge, polished. Gerald was sitting next to it like somebody running a shop. #gerald",
   "lang": "en"
  }
 },
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
    "133"
   ],
   "favorite_count": "6",
   "id_str": "1501305176136598588",
   "truncated": false,
   "retweet_count": "1",
   "id": "1501305176136598588",
   "created_at": "Tue Mar 08 07:40:58 +0000 2022",
   "favorited": false,
   "full_text": "Spring clean in the clock room. Swept out: nine feathers, a teaspoon (mine), a raffle ticket (ham), and a very small sense of defeat.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "112"
   ],
   "favorite_count": "26",
   "id_str": "1500018040706622535",
   "truncated": false,
   "retweet_count": "8",
   "id": "1500018040706622535",
   "created_at": "Fri Mar 04 18:26:21 +0000 2022",
   "favorited": false,
   "full_text": "@junohalloran I am not \"married to a clock\". Nobody is married to a clock. We are just keeping each other wound.",
   "lang": "en",
   "in_reply_to_status_id_str": "1500015775783197304",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
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
    "149"
   ],
   "favorite_count": "13",
   "id_str": "1499689010140091964",
   "truncated": false,
   "retweet_count": "2",
   "id": "1499689010140091964",
   "created_at": "Thu Mar 03 20:38:54 +0000 2022",
   "favorited": false,
   "full_text": "Beatrice's first birthday. I baked a loaf in her honour, and for the first time a knife went in of its own accord. It then stayed there, but still. 🎉",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "8",
   "id_str": "1497672002900920332",
   "truncated": false,
   "retweet_count": "8",
   "id": "1497672002900920332",
   "created_at": "Sat Feb 26 07:04:02 +0000 2022",
   "favorited": false,
   "full_text": "Found one of Mr. Quill's diaries behind the weights. Every entry in 1981 reads \"Wound.\" except for the ninth of May, which reads \"Wound. Happy.\"",
   "lang": "en"
  }
 },
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
    "146"
   ],
   "favorite_count": "30",
   "id_str": "1496740418624919913",
   "truncated": false,
   "retweet_count": "1",
   "id": "1496740418624919913",
   "created_at": "Wed Feb 23 17:22:15 +0000 2022",
   "favorited": false,
   "full_text": "Beatrice is a year old next month. In that time she has eaten more flour than I have and been out less, and still she is the one with the bubbles.",
   "lang": "en"
  }
 },
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
    "79"
   ],
   "favorite_count": "8",
   "id_str": "1496374314602920167",
   "truncated": false,
   "retweet_count": "3",
   "id": "1496374314602920167",
   "created_at": "Tue Feb 22 17:07:29 +0000 2022",
   "favorited": false,
   "full_text": "\"Is it accurate?\" asked a visitor, dripping on the floor at exactly high water.",
   "lang": "en"
  }
 },
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
    "83"
   ],
   "favorite_count": "9",
   "id_str": "1495510548027245962",
   "truncated": false,
   "retweet_count": "1",
   "id": "1495510548027245962",
   "created_at": "Sun Feb 20 07:55:11 +0000 2022",
   "favorited": false,
   "full_text": "A knot is a promise between two ends.\nA tangle is the same promise made in a hurry.",
   "lang": "en"
  }
 },
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
    "113"
   ],
   "favorite_count": "7",
   "id_str": "1494942253388244390",
   "truncated": false,
   "retweet_count": "0",
   "id": "1494942253388244390",
   "created_at": "Fri Feb 18 18:16:59 +0000 2022",
   "favorited": false,
   "full_text": "I mended the gate with rope. There is nothing in my life now that has not been mended with rope, except the rope.",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "6",
   "id_str": "1494411363554145304",
   "truncated": false,
   "retweet_count": "0",
   "id": "1494411363554145304",
   "created_at": "Thu Feb 17 07:07:25 +0000 2022",
   "favorited": false,
   "full_text": "After the storm the beach had forty-one left gloves on it. I looked for a long time for the sort of accident that would explain that. 🧤",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "68"
   ],
   "favorite_count": "17",
   "id_str": "1493702811390264175",
   "truncated": false,
   "retweet_count": "4",
   "id": "1493702811390264175",
   "created_at": "Tue Feb 15 08:11:53 +0000 2022",
   "favorited": false,
   "full_text": "@mrs_abernathy I did hear the crash. I was hoping that it was yours.",
   "lang": "en",
   "in_reply_to_status_id_str": "1493699288178444683",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "155"
   ],
   "favorite_count": "19",
   "id_str": "1492745566360712242",
   "truncated": false,
   "retweet_count": "0",
   "id": "1492745566360712242",
   "created_at": "Sat Feb 12 16:48:08 +0000 2022",
   "favorited": false,
   "full_text": "Mrs. Abernathy watched the whole storm from her front window with opera glasses, and gave it three out of five. She says the one in '87 had more character.",
   "lang": "en"
  }
 },
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
    "113"
   ],
   "favorite_count": "13",
   "id_str": "1491904679711592745",
   "truncated": false,
   "retweet_count": "7",
   "id": "1491904679711592745",
   "created_at": "Thu Feb 10 09:06:45 +0000 2022",
   "favorited": false,
   "full_text": "Second storm of the year. They have started giving them names. This one is called Brenda and she has had my gate.",
   "lang": "en"
  }
 },
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
    "120"
   ],
   "favorite_count": "9",
   "id_str": "1491218273473429161",
   "truncated": false,
   "retweet_count": "0",
   "id": "1491218273473429161",
   "created_at": "Tue Feb 08 11:39:13 +0000 2022",
   "favorited": false,
   "full_text": "The dust in my eye came from the winding room. There's a lot of dust in there. I dusted it yesterday, but there you are.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "123"
   ],
   "favorite_count": "0",
   "id_str": "1490448429946231580",
   "truncated": false,
   "retweet_count": "0",
   "id": "1490448429946231580",
   "created_at": "Sun Feb 06 08:40:08 +0000 2022",
   "favorited": false,
   "full_text": "RT @ines_winds: he gave me the oiler. THE oiler. it has three names scratched on the bottom and now somebody has added mine",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "126"
   ],
   "favorite_count": "45",
   "id_str": "1490197635734723410",
   "truncated": false,
   "retweet_count": "0",
   "id": "1490197635734723410",
   "created_at": "Sat Feb 05 16:03:34 +0000 2022",
   "favorited": false,
   "full_text": "@ines_winds Happy birthday. You may leave early, as soon as the sea has finished coming in. That should be about ten past six.",
   "lang": "en",
   "in_reply_to_status_id_str": "1490160390313705586",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
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
    "133"
   ],
   "favorite_count": "7",
   "id_str": "1489487154191361792",
   "truncated": false,
   "retweet_count": "2",
   "id": "1489487154191361792",
   "created_at": "Thu Feb 03 17:00:22 +0000 2022",
   "favorited": false,
   "full_text": "Ines turned seventeen today. I gave her the small brass oiler that Mr. Quill gave me. She held it the way other people hold a kitten.",
   "lang": "en"
  }
 },
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
    "123"
   ],
   "favorite_count": "104",
   "id_str": "1487366128213852343",
   "truncated": false,
   "retweet_count": "4",
   "id": "1487366128213852343",
   "created_at": "Fri Jan 28 20:32:10 +0000 2022",
   "favorited": false,
   "full_text": "The moon dial says three quarters and the window says fog. I have learned which of them to believe, and it's the one I oil.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "59",
   "id_str": "1486976930354210128",
   "truncated": false,
   "retweet_count": "5",
   "id": "1486976930354210128",
   "created_at": "Thu Jan 27 18:45:38 +0000 2022",
   "favorited": false,
   "full_text": "My dream is a pair of gloves in which you can still feel a screw. I have had eleven pairs. I have felt a great deal, but never the screw.",
   "lang": "en"
  }
 },
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
    "68"
   ],
   "favorite_count": "20",
   "id_str": "1485738734067268527",
   "truncated": false,
   "retweet_count": "0",
   "id": "1485738734067268527",
   "created_at": "Mon Jan 24 08:45:29 +0000 2022",
   "favorited": false,
   "full_text": "Sleep last night: &lt; 4 hours, in two instalments, like a pamphlet.",
   "lang": "en"
  }
 },
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
    "141"
   ],
   "favorite_count": "27",
   "id_str": "1484994349961970105",
   "truncated": false,
   "retweet_count": "1",
   "id": "1484994349961970105",
   "created_at": "Sat Jan 22 07:27:34 +0000 2022",
   "favorited": false,
   "full_text": "The midnight wind in January. My breath, the lamp, the stairs, 212 turns. Somewhere below, people are asleep on an exact amount of my effort.",
   "lang": "en"
  }
 },
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
    "120"
   ],
   "favorite_count": "12",
   "id_str": "1483930347312804174",
   "truncated": false,
   "retweet_count": "1",
   "id": "1483930347312804174",
   "created_at": "Wed Jan 19 08:59:36 +0000 2022",
   "favorited": false,
   "full_text": "Lesson from the clock: grease goes stiff in the cold and so do opinions. Warm both slowly, and never with a naked flame.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "115"
   ],
   "favorite_count": "6",
   "id_str": "1482909696987457964",
   "truncated": false,
   "retweet_count": "2",
   "id": "1482909696987457964",
   "created_at": "Sun Jan 16 13:23:54 +0000 2022",
   "favorited": false,
   "full_text": "@saltmerebakery So he stands in line for you. He has never stood in line for me. I want that entered in the record.",
   "lang": "en",
   "in_reply_to_status_id_str": "1482894849151631270",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "139"
   ],
   "favorite_count": "0",
   "id_str": "1482473183190196211",
   "truncated": false,
   "retweet_count": "0",
   "id": "1482473183190196211",
   "created_at": "Sat Jan 15 08:29:21 +0000 2022",
   "favorited": false,
   "full_text": "RT @saltmerebakery: The footprints outside our door this morning have been identified. He was waiting for us to open. He was first in line.",
   "lang": "en"
  }
 },
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
    "159"
   ],
   "favorite_count": "6",
   "id_str": "1481207392572932478",
   "truncated": false,
   "retweet_count": "1",
   "id": "1481207392572932478",
   "created_at": "Tue Jan 11 20:39:33 +0000 2022",
   "favorited": false,
   "full_text": "Report on Gerald, no. 6: subject walked through fresh snow to the bakery door and back. There is now written evidence, forty yards of it, and he does not care.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/FNVrgZRDt1",
      "expanded_url": "https://example.org/saltmere/FNVrgZRDt1",
      "display_url": "example.org/saltmere/FNVrgZRDt1",
      "indices": [
       "110",
       "133"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "133"
   ],
   "favorite_count": "8",
   "id_str": "1480840802014543622",
   "truncated": false,
   "retweet_count": "1",
   "id": "1480840802014543622",
   "created_at": "Mon Jan 10 20:22:51 +0000 2022",
   "favorited": false,
   "full_text": "Snow on the beach down to the tide line, and then not. I have rarely seen two departments disagree so neatly. https://t.co/FNVrgZRDt1",
   "lang": "en"
  }
 },
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
    "123"
   ],
   "favorite_count": "40",
   "id_str": "1479976725058590784",
   "truncated": false,
   "retweet_count": "1",
   "id": "1479976725058590784",
   "created_at": "Sat Jan 08 11:09:19 +0000 2022",
   "favorited": false,
   "full_text": "The Patience under her tarpaulin, with snow on top, looks like a long dinner that nobody has had the courage to uncover. ❄️",
   "lang": "en"
  }
 },
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
    "156"
   ],
   "favorite_count": "74",
   "id_str": "1478986068204859525",
   "truncated": false,
   "retweet_count": "0",
   "id": "1478986068204859525",
   "created_at": "Wed Jan 05 17:32:48 +0000 2022",
   "favorited": false,
   "full_text": "I asked Ines for her resolution. She said: \"Find out why the chair is bolted down.\" I said some things are load-bearing, and she wrote that in her notebook.",
   "lang": "en"
  }
 },
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
    "84"
   ],
   "favorite_count": "7",
   "id_str": "1478260038377188139",
   "truncated": false,
   "retweet_count": "0",
   "id": "1478260038377188139",
   "created_at": "Mon Jan 03 17:27:49 +0000 2022",
   "favorited": false,
   "full_text": "My resolution is to be kinder to Beatrice. Hers, to judge by the sill, is to travel.",
   "lang": "en"
  }
 },
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
    "110"
   ],
   "favorite_count": "6",
   "id_str": "1477415255218603660",
   "truncated": false,
   "retweet_count": "1",
   "id": "1477415255218603660",
   "created_at": "Sat Jan 01 09:30:57 +0000 2022",
   "favorited": false,
   "full_text": "New year. Same sea. I checked it from the top window at first light and there is no sign that anybody told it.",
   "lang": "en"
  }
 },
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
    "123"
   ],
   "favorite_count": "36",
   "id_str": "1477261743691459581",
   "truncated": false,
   "retweet_count": "9",
   "id": "1477261743691459581",
   "created_at": "Fri Dec 31 23:20:57 +0000 2021",
   "favorited": false,
   "full_text": "The last wind of the year falls at midnight. People below will be counting down. I shall be at about turn 140, counting up.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "12",
   "id_str": "1476868716435608751",
   "truncated": false,
   "retweet_count": "1",
   "id": "1476868716435608751",
   "created_at": "Thu Dec 30 21:19:12 +0000 2021",
   "favorited": false,
   "full_text": "Year's end accounts:\nWinds: 292.\nLoaves: 40.\nLoaves eaten: 6.\nGulls: one, but it feels like more.",
   "lang": "en"
  }
 },
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
    "80"
   ],
   "favorite_count": "1",
   "id_str": "1476426615822379109",
   "truncated": false,
   "retweet_count": "1",
   "id": "1476426615822379109",
   "created_at": "Wed Dec 29 16:02:27 +0000 2021",
   "favorited": false,
   "full_text": "My dream is a year with fifty-two Sundays in it, and all of them at slack water.",
   "lang": "en"
  }
 },
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
    "126"
   ],
   "favorite_count": "28",
   "id_str": "1475715689682021271",
   "truncated": false,
   "retweet_count": "0",
   "id": "1475715689682021271",
   "created_at": "Mon Dec 27 16:57:29 +0000 2021",
   "favorited": false,
   "full_text": "Between Christmas &amp; New Year nobody knows what day it is. I know what tide it is. It's a small superiority, but it's warm.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "152",
       "159"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "159"
   ],
   "favorite_count": "14",
   "id_str": "1474868842927925979",
   "truncated": false,
   "retweet_count": "2",
   "id": "1474868842927925979",
   "created_at": "Sat Dec 25 08:52:25 +0000 2021",
   "favorited": false,
   "full_text": "Found a herring on my doorstep this morning, quite fresh, laid out straight. There was a white feather by it. I'm not going to read anything into this. #gerald",
   "lang": "en"
  }
 },
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
    "122"
   ],
   "favorite_count": "36",
   "id_str": "1474828011379664198",
   "truncated": false,
   "retweet_count": "10",
   "id": "1474828011379664198",
   "created_at": "Sat Dec 25 06:10:10 +0000 2021",
   "favorited": false,
   "full_text": "Christmas morning, six o'clock, 212 turns. High water at nine, and the whole harbour lying there like something unwrapped.",
   "lang": "en"
  }
 },
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
    "90"
   ],
   "favorite_count": "10",
   "id_str": "1472729752080838483",
   "truncated": false,
   "retweet_count": "1",
   "id": "1472729752080838483",
   "created_at": "Sun Dec 19 11:12:26 +0000 2021",
   "favorited": false,
   "full_text": "I baked a Christmas loaf with fruit in it. The fruit has asked to be remembered as it was.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "109"
   ],
   "favorite_count": "22",
   "id_str": "1471232230365802693",
   "truncated": false,
   "retweet_count": "1",
   "id": "1471232230365802693",
   "created_at": "Wed Dec 15 08:01:49 +0000 2021",
   "favorited": false,
   "full_text": "@ines_winds Go home at noon on the 24th. The clock &amp; I have an understanding, and you have a grandmother.",
   "lang": "en",
   "in_reply_to_status_id_str": "1471174852286037024",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/JYMeLI52JK",
      "expanded_url": "https://example.org/saltmere/JYMeLI52JK",
      "display_url": "example.org/saltmere/JYMeLI52JK",
      "indices": [
       "98",
       "121"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "64",
   "id_str": "1469079004713774699",
   "truncated": false,
   "retweet_count": "0",
   "id": "1469079004713774699",
   "created_at": "Thu Dec 09 09:25:40 +0000 2021",
   "favorited": false,
   "full_text": "The harbour lights are lit. Ninety of them. One is out, and it's the one that everybody looks at. https://t.co/JYMeLI52JK",
   "lang": "en"
  }
 },
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
    "114"
   ],
   "favorite_count": "2",
   "id_str": "1467302658251450553",
   "truncated": false,
   "retweet_count": "3",
   "id": "1467302658251450553",
   "created_at": "Sat Dec 04 11:47:06 +0000 2021",
   "favorited": false,
   "full_text": "Putting up the harbour lights. Ines on the ladder, me holding the ladder, Mrs. Abernathy holding me responsible. 🎄",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/4uiUsrgBGo",
      "expanded_url": "https://example.org/saltmere/4uiUsrgBGo",
      "display_url": "example.org/saltmere/4uiUsrgBGo",
      "indices": [
       "0",
       "23"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "23"
   ],
   "favorite_count": "7",
   "id_str": "1465080927031633135",
   "truncated": false,
   "retweet_count": "4",
   "id": "1465080927031633135",
   "created_at": "Sun Nov 28 08:38:44 +0000 2021",
   "favorited": false,
   "full_text": "https://t.co/4uiUsrgBGo",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "28",
   "id_str": "1464176941274493940",
   "truncated": false,
   "retweet_count": "3",
   "id": "1464176941274493940",
   "created_at": "Thu Nov 25 20:46:37 +0000 2021",
   "favorited": false,
   "full_text": "Mrs. Abernathy knew about the cake before it was iced. I have checked the tower for holes. There are holes, but they are all facing the sea.",
   "lang": "en"
  }
 },
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
    "103"
   ],
   "favorite_count": "6",
   "id_str": "1463433760936031710",
   "truncated": false,
   "retweet_count": "0",
   "id": "1463433760936031710",
   "created_at": "Tue Nov 23 19:33:29 +0000 2021",
   "favorited": false,
   "full_text": "November light lasts about as long as a match. You strike it, look for your glasses, and there it goes.",
   "lang": "en"
  }
 },
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
    "112"
   ],
   "favorite_count": "17",
   "id_str": "1462613233441687610",
   "truncated": false,
   "retweet_count": "3",
   "id": "1462613233441687610",
   "created_at": "Sun Nov 21 13:13:00 +0000 2021",
   "favorited": false,
   "full_text": "A mistake is only a mistake until tea. After tea it is a story. After two winters it's how things are done here.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "101"
   ],
   "favorite_count": "0",
   "id_str": "1461874683615800564",
   "truncated": false,
   "retweet_count": "0",
   "id": "1461874683615800564",
   "created_at": "Fri Nov 19 12:18:16 +0000 2021",
   "favorited": false,
   "full_text": "RT @harbour_office: Would the owner of the plastic owl please collect it. It is upsetting the divers.",
   "lang": "en"
  }
 },
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
    "68"
   ],
   "favorite_count": "11",
   "id_str": "1461090470402324787",
   "truncated": false,
   "retweet_count": "3",
   "id": "1461090470402324787",
   "created_at": "Wed Nov 17 08:22:05 +0000 2021",
   "favorited": false,
   "full_text": "Some people have the sea in their blood.\nI have it in the left boot.",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "9",
   "id_str": "1460146974299739503",
   "truncated": false,
   "retweet_count": "8",
   "id": "1460146974299739503",
   "created_at": "Sun Nov 14 17:52:58 +0000 2021",
   "favorited": false,
   "full_text": "First gale of the winter. The tower hums one note below the kettle. When the two agree, it is time to go down and tie things.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "87"
   ],
   "favorite_count": "13",
   "id_str": "1459763828824697358",
   "truncated": false,
   "retweet_count": "3",
   "id": "1459763828824697358",
   "created_at": "Sat Nov 13 16:30:29 +0000 2021",
   "favorited": false,
   "full_text": "@saltmere_birds Thank you for the leaflet on living alongside gulls. Gerald has it now.",
   "lang": "en",
   "in_reply_to_status_id_str": "1459762067218049697",
   "in_reply_to_user_id_str": "1000000000000015889",
   "in_reply_to_screen_name": "saltmere_birds"
  }
 },
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
    "115"
   ],
   "favorite_count": "4",
   "id_str": "1458548566989306485",
   "truncated": false,
   "retweet_count": "3",
   "id": "1458548566989306485",
   "created_at": "Wed Nov 10 08:01:28 +0000 2021",
   "favorited": false,
   "full_text": "Report on Gerald, no. 5: the owl has been removed from its post and is now in the harbour. Witnesses: none willing.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "19",
   "id_str": "1457954234113123903",
   "truncated": false,
   "retweet_count": "0",
   "id": "1457954234113123903",
   "created_at": "Mon Nov 08 16:39:48 +0000 2021",
   "favorited": false,
   "full_text": "I put up a plastic owl to frighten Gerald. By noon he was sitting on it. By three they looked like old friends.",
   "lang": "en"
  }
 },
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
    "114"
   ],
   "favorite_count": "42",
   "id_str": "1457242334894955266",
   "truncated": false,
   "retweet_count": "1",
   "id": "1457242334894955266",
   "created_at": "Sat Nov 06 17:30:58 +0000 2021",
   "favorited": false,
   "full_text": "Ines baked me a birthday cake. It rose. Beatrice watched from the sill the entire time and has not spoken since. 🎂",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "26",
   "id_str": "1456524924360896771",
   "truncated": false,
   "retweet_count": "6",
   "id": "1456524924360896771",
   "created_at": "Thu Nov 04 18:00:14 +0000 2021",
   "favorited": false,
   "full_text": "I turned thirty-eight today. The clock gave me a tide at breakfast and another at supper, the same as it gives everybody. I thought that was tactful.",
   "lang": "en"
  }
 },
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
    "12"
   ],
   "favorite_count": "14",
   "id_str": "1454364237044188329",
   "truncated": false,
   "retweet_count": "4",
   "id": "1454364237044188329",
   "created_at": "Fri Oct 29 18:54:26 +0000 2021",
   "favorited": false,
   "full_text": "Bread again.",
   "lang": "en"
  }
 },
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
    "115"
   ],
   "favorite_count": "23",
   "id_str": "1453614010276229607",
   "truncated": false,
   "retweet_count": "1",
   "id": "1453614010276229607",
   "created_at": "Wed Oct 27 17:13:18 +0000 2021",
   "favorited": false,
   "full_text": "Leaves in the gutter, gulls on the chimney pots, one light in the chandlery. October is Saltmere talking to itself.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Library",
      "screen_name": "saltmere_library",
      "indices": [
       "3",
       "20"
      ],
      "id_str": "1000000000000068407",
      "id": "1000000000000068407"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "111"
   ],
   "favorite_count": "0",
   "id_str": "1452889804968380747",
   "truncated": false,
   "retweet_count": "0",
   "id": "1452889804968380747",
   "created_at": "Mon Oct 25 17:15:34 +0000 2021",
   "favorited": false,
   "full_text": "RT @saltmere_library: Returned today, 31 years overdue: \"Knots Everyone Can Undo\". The rope was still round it.",
   "lang": "en"
  }
 },
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
    "133"
   ],
   "favorite_count": "25",
   "id_str": "1452233354449010525",
   "truncated": false,
   "retweet_count": "1",
   "id": "1452233354449010525",
   "created_at": "Sat Oct 23 21:47:04 +0000 2021",
   "favorited": false,
   "full_text": "The clocks go back tonight. Ines asked whether ours does. I said no and she said \"good for it\", and we had a biscuit in its honour. 🍪",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "98"
   ],
   "favorite_count": "12",
   "id_str": "1450604936896048310",
   "truncated": false,
   "retweet_count": "0",
   "id": "1450604936896048310",
   "created_at": "Tue Oct 19 09:56:19 +0000 2021",
   "favorited": false,
   "full_text": "@harbour_office Confirmed: that is my boat on the slip, and that is the harbour running out of it.",
   "lang": "en",
   "in_reply_to_status_id_str": "1450604181920060356",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/VDcI3L6TJk",
      "expanded_url": "https://example.org/saltmere/VDcI3L6TJk",
      "display_url": "example.org/saltmere/VDcI3L6TJk",
      "indices": [
       "91",
       "114"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "114"
   ],
   "favorite_count": "8",
   "id_str": "1450279526013206914",
   "truncated": false,
   "retweet_count": "1",
   "id": "1450279526013206914",
   "created_at": "Mon Oct 18 12:23:15 +0000 2021",
   "favorited": false,
   "full_text": "The Patience came out of the water for the winter. She brought a good deal of it with her. https://t.co/VDcI3L6TJk",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "27",
   "id_str": "1449211966591981105",
   "truncated": false,
   "retweet_count": "2",
   "id": "1449211966591981105",
   "created_at": "Fri Oct 15 13:41:09 +0000 2021",
   "favorited": false,
   "full_text": "My dream is to be asked, just once, a question about escapements by someone who isn't sheltering from the rain.",
   "lang": "en"
  }
 },
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
    "118"
   ],
   "favorite_count": "12",
   "id_str": "1448772722300932484",
   "truncated": false,
   "retweet_count": "1",
   "id": "1448772722300932484",
   "created_at": "Thu Oct 14 08:35:45 +0000 2021",
   "favorited": false,
   "full_text": "Lesson from the clock: most noises are not faults, and most faults are not noises. Keep a cloth in your pocket anyway.",
   "lang": "en"
  }
 },
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
    "109"
   ],
   "favorite_count": "30",
   "id_str": "1447674175362527797",
   "truncated": false,
   "retweet_count": "1",
   "id": "1447674175362527797",
   "created_at": "Mon Oct 11 07:50:31 +0000 2021",
   "favorited": false,
   "full_text": "Ines has oiled the third wheel and the limp is gone. I went up at night just to listen to it not being there.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "131"
   ],
   "favorite_count": "7",
   "id_str": "1447014491036012903",
   "truncated": false,
   "retweet_count": "1",
   "id": "1447014491036012903",
   "created_at": "Sat Oct 09 12:09:10 +0000 2021",
   "favorited": false,
   "full_text": "@mrs_abernathy I can't return the marrow, Mrs. Abernathy. I have eaten it. It lasted from Monday to, I believe, Thursday fortnight.",
   "lang": "en",
   "in_reply_to_status_id_str": "1446945033361338948",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "78"
   ],
   "favorite_count": "37",
   "id_str": "1446286196283593403",
   "truncated": false,
   "retweet_count": "1",
   "id": "1446286196283593403",
   "created_at": "Thu Oct 07 11:55:11 +0000 2021",
   "favorited": false,
   "full_text": "October sea: grey, with a second grey under it that knows more than the first.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "47",
       "54"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "54"
   ],
   "favorite_count": "71",
   "id_str": "1445215302392914502",
   "truncated": false,
   "retweet_count": "2",
   "id": "1445215302392914502",
   "created_at": "Mon Oct 04 12:59:50 +0000 2021",
   "favorited": false,
   "full_text": "I said good morning to Gerald. He took my hat. #gerald",
   "lang": "en"
  }
 },
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
    "116"
   ],
   "favorite_count": "36",
   "id_str": "1444959932194666670",
   "truncated": false,
   "retweet_count": "0",
   "id": "1444959932194666670",
   "created_at": "Sun Oct 03 20:05:05 +0000 2021",
   "favorited": false,
   "full_text": "Gerald does not steal from Ines. He walks beside her. I asked what she had done and she said: \"I said good morning.\"",
   "lang": "en"
  }
 },
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
    "83"
   ],
   "favorite_count": "2",
   "id_str": "1442656793729000426",
   "truncated": false,
   "retweet_count": "0",
   "id": "1442656793729000426",
   "created_at": "Mon Sep 27 11:33:14 +0000 2021",
   "favorited": false,
   "full_text": "I dream of one whole night's sleep, in a straight line, with both ends in the dark.",
   "lang": "en"
  }
 },
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
    "120"
   ],
   "favorite_count": "16",
   "id_str": "1442309073343706677",
   "truncated": false,
   "retweet_count": "1",
   "id": "1442309073343706677",
   "created_at": "Sun Sep 26 12:31:31 +0000 2021",
   "favorited": false,
   "full_text": "Hired an apprentice because I wanted to teach somebody. It had not occurred to me that this could go in both directions.",
   "lang": "en"
  }
 },
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
    "106"
   ],
   "favorite_count": "7",
   "id_str": "1441201814837290909",
   "truncated": false,
   "retweet_count": "0",
   "id": "1441201814837290909",
   "created_at": "Thu Sep 23 11:11:40 +0000 2021",
   "favorited": false,
   "full_text": "Fog until noon. The ferry hooted, the bell rang, the lighthouse moaned. It was like dinner with my uncles.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/lSpwavYBvl",
      "expanded_url": "https://example.org/saltmere/lSpwavYBvl",
      "display_url": "example.org/saltmere/lSpwavYBvl",
      "indices": [
       "117",
       "140"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "140"
   ],
   "favorite_count": "68",
   "id_str": "1440582496493168775",
   "truncated": false,
   "retweet_count": "3",
   "id": "1440582496493168775",
   "created_at": "Tue Sep 21 18:10:43 +0000 2021",
   "favorited": false,
   "full_text": "The autumn equinox is the clock's best week. The tides are so big that even the hand seems to be leaning in to look. https://t.co/lSpwavYBvl",
   "lang": "en"
  }
 },
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
    "109"
   ],
   "favorite_count": "11",
   "id_str": "1439718595695959268",
   "truncated": false,
   "retweet_count": "0",
   "id": "1439718595695959268",
   "created_at": "Sun Sep 19 08:57:53 +0000 2021",
   "favorited": false,
   "full_text": "I have read her post about the bread. I have read it several times. I don't think it is about the escapement.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "3",
       "14"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "0",
   "id_str": "1439030536902601456",
   "truncated": false,
   "retweet_count": "0",
   "id": "1439030536902601456",
   "created_at": "Fri Sep 17 11:23:47 +0000 2021",
   "favorited": false,
   "full_text": "RT @ines_winds: week one as a clock apprentice. learned: escapement, verge, click spring. also how to eat bread politely",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "17",
   "id_str": "1438411864477698188",
   "truncated": false,
   "retweet_count": "1",
   "id": "1438411864477698188",
   "created_at": "Wed Sep 15 18:25:24 +0000 2021",
   "favorited": false,
   "full_text": "Ines did the whole wind in nineteen minutes. It takes me thirty-one. I told her it was not a race, in the voice of someone who had lost one.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "16"
   ],
   "favorite_count": "26",
   "id_str": "1437544796984090389",
   "truncated": false,
   "retweet_count": "3",
   "id": "1437544796984090389",
   "created_at": "Mon Sep 13 08:59:59 +0000 2021",
   "favorited": false,
   "full_text": "@ines_winds yes!",
   "lang": "en",
   "in_reply_to_status_id_str": "1437516359604353064",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Ines",
      "screen_name": "ines_winds",
      "indices": [
       "0",
       "11"
      ],
      "id_str": "1000000000000037045",
      "id": "1000000000000037045"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "148"
   ],
   "favorite_count": "9",
   "id_str": "1436467661969410155",
   "truncated": false,
   "retweet_count": "3",
   "id": "1436467661969410155",
   "created_at": "Fri Sep 10 09:39:50 +0000 2021",
   "favorited": false,
   "full_text": "@ines_winds Welcome.\nRule one: never stand under the weight.\nRule two: tea before opinions.\nThere is no rule three, but we act as though there were.",
   "lang": "en",
   "in_reply_to_status_id_str": "1436430416549410308",
   "in_reply_to_user_id_str": "1000000000000037045",
   "in_reply_to_screen_name": "ines_winds"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "140",
       "150"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "150"
   ],
   "favorite_count": "8",
   "id_str": "1436207057278856064",
   "truncated": false,
   "retweet_count": "2",
   "id": "1436207057278856064",
   "created_at": "Thu Sep 09 16:24:17 +0000 2021",
   "favorited": false,
   "full_text": "Ines started today. She did the 124 steps, looked at the chair, looked at the bolt and said: \"What happened here?\" I think we shall get on. #tideclock",
   "lang": "en"
  }
 },
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
    "178"
   ],
   "favorite_count": "20",
   "id_str": "1435003958924067249",
   "truncated": false,
   "retweet_count": "1",
   "id": "1435003958924067249",
   "created_at": "Mon Sep 06 08:43:36 +0000 2021",
   "favorited": false,
   "full_text": "Interviewed a girl of sixteen called Ines. She listened to the clock for one minute and said: \"Your third wheel is limping.\" Mr. Quill took four years to hear that. I took seven.",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "60",
   "id_str": "1434478047727742735",
   "truncated": false,
   "retweet_count": "4",
   "id": "1434478047727742735",
   "created_at": "Sat Sep 04 21:53:49 +0000 2021",
   "favorited": false,
   "full_text": "Interviewed a young man who said he \"worked well with deadlines\". I showed him the tide. He said he would think about it.",
   "lang": "en"
  }
 },
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
    "84"
   ],
   "favorite_count": "29",
   "id_str": "1433741204984511264",
   "truncated": false,
   "retweet_count": "20",
   "id": "1433741204984511264",
   "created_at": "Thu Sep 02 21:05:52 +0000 2021",
   "favorited": false,
   "full_text": "I took the part about the bread out. Applications have tripled. There are now three.",
   "lang": "en"
  }
 },
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
    "92"
   ],
   "favorite_count": "4",
   "id_str": "1432276482727347344",
   "truncated": false,
   "retweet_count": "6",
   "id": "1432276482727347344",
   "created_at": "Sun Aug 29 20:05:35 +0000 2021",
   "favorited": false,
   "full_text": "The card is up in the post office. Two enquiries so far. One was Gerald, through the window.",
   "lang": "en"
  }
 },
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
    "160"
   ],
   "favorite_count": "10",
   "id_str": "1431204942911385841",
   "truncated": false,
   "retweet_count": "1",
   "id": "1431204942911385841",
   "created_at": "Thu Aug 26 21:07:40 +0000 2021",
   "favorited": false,
   "full_text": "I have advertised for an apprentice. \"Must like stairs, grease and uncertainty. Bread provided.\" Mrs. Abernathy says I should take out the part about the bread.",
   "lang": "en"
  }
 },
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
    "100"
   ],
   "favorite_count": "7",
   "id_str": "1430159852378206613",
   "truncated": false,
   "retweet_count": "3",
   "id": "1430159852378206613",
   "created_at": "Mon Aug 23 23:54:51 +0000 2021",
   "favorited": false,
   "full_text": "The end of August smells of wet rope and other people's goodbyes. The quay gets wider every evening.",
   "lang": "en"
  }
 },
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
    "118"
   ],
   "favorite_count": "5",
   "id_str": "1429580178595518703",
   "truncated": false,
   "retweet_count": "1",
   "id": "1429580178595518703",
   "created_at": "Sun Aug 22 09:31:26 +0000 2021",
   "favorited": false,
   "full_text": "Notice for visitors:\nThe tower is open from 2 to 4.\nThe steps are 124.\nThe keeper is tired.\nThe clock does not cuckoo.",
   "lang": "en"
  }
 },
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
    "140"
   ],
   "favorite_count": "7",
   "id_str": "1428459598976388735",
   "truncated": false,
   "retweet_count": "0",
   "id": "1428459598976388735",
   "created_at": "Thu Aug 19 07:18:39 +0000 2021",
   "favorited": false,
   "full_text": "A rope that has been wet &amp; dried a hundred times will tell you exactly how much longer it has. I looked in the mirror while I was at it.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "133"
   ],
   "favorite_count": "0",
   "id_str": "1427929954851834795",
   "truncated": false,
   "retweet_count": "0",
   "id": "1427929954851834795",
   "created_at": "Tue Aug 17 20:14:02 +0000 2021",
   "favorited": false,
   "full_text": "RT @saltmere_birds: Please do not feed the gulls. Please also do not thank them, bow to them, or pay them. This has become necessary.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "29",
   "id_str": "1426788600846684323",
   "truncated": false,
   "retweet_count": "3",
   "id": "1426788600846684323",
   "created_at": "Sat Aug 14 16:38:42 +0000 2021",
   "favorited": false,
   "full_text": "Gerald sat out the thunder on my window ledge, eleven inches from my hand. Neither of us will be mentioning it.",
   "lang": "en"
  }
 },
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
    "115"
   ],
   "favorite_count": "6",
   "id_str": "1426019164165015649",
   "truncated": false,
   "retweet_count": "1",
   "id": "1426019164165015649",
   "created_at": "Thu Aug 12 13:41:14 +0000 2021",
   "favorited": false,
   "full_text": "Thunder over the bay at dusk. Everyone on the front said \"ooh\" in the same key, and for a second we were a town. ⛈️",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "136"
   ],
   "favorite_count": "22",
   "id_str": "1425368518563929541",
   "truncated": false,
   "retweet_count": "1",
   "id": "1425368518563929541",
   "created_at": "Tue Aug 10 18:35:48 +0000 2021",
   "favorited": false,
   "full_text": "@saltmerebakery You were kind about the rye. \"Structurally interesting\" is kind. I have had it framed, and I may use the rye to hang it.",
   "lang": "en",
   "in_reply_to_status_id_str": "1425347882587552410",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "101"
   ],
   "favorite_count": "25",
   "id_str": "1424553275888496757",
   "truncated": false,
   "retweet_count": "0",
   "id": "1424553275888496757",
   "created_at": "Sun Aug 08 12:36:19 +0000 2021",
   "favorited": false,
   "full_text": "I tried rye. I won't say what happened. The council has a form for it, and I have filled in the form.",
   "lang": "en"
  }
 },
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
    "66"
   ],
   "favorite_count": "3",
   "id_str": "1423461326592145797",
   "truncated": false,
   "retweet_count": "1",
   "id": "1423461326592145797",
   "created_at": "Thu Aug 05 12:17:18 +0000 2021",
   "favorited": false,
   "full_text": "The town band practised \"Calm Sea\" from two until four. It got up.",
   "lang": "en"
  }
 },
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
    "117"
   ],
   "favorite_count": "11",
   "id_str": "1422858101788888111",
   "truncated": false,
   "retweet_count": "2",
   "id": "1422858101788888111",
   "created_at": "Tue Aug 03 20:20:18 +0000 2021",
   "favorited": false,
   "full_text": "August. I have been asked for the time 61 times today. I have told 61 people when it will be deep enough to drown in.",
   "lang": "en"
  }
 },
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
    "9"
   ],
   "favorite_count": "18",
   "id_str": "1420928575150525450",
   "truncated": false,
   "retweet_count": "6",
   "id": "1420928575150525450",
   "created_at": "Thu Jul 29 12:33:03 +0000 2021",
   "favorited": false,
   "full_text": "Beatrice!",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/5GAdvG9hVI",
      "expanded_url": "https://example.org/saltmere/5GAdvG9hVI",
      "display_url": "example.org/saltmere/5GAdvG9hVI",
      "indices": [
       "129",
       "152"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "152"
   ],
   "favorite_count": "33",
   "id_str": "1419831047429879566",
   "truncated": false,
   "retweet_count": "0",
   "id": "1419831047429879566",
   "created_at": "Mon Jul 26 11:51:52 +0000 2021",
   "favorited": false,
   "full_text": "On the quay, 6 a.m., nobody. The sea going about its business like a shopkeeper before opening. I bought nothing and left happy. https://t.co/5GAdvG9hVI",
   "lang": "en"
  }
 },
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
    "72"
   ],
   "favorite_count": "4",
   "id_str": "1419225129885010716",
   "truncated": false,
   "retweet_count": "0",
   "id": "1419225129885010716",
   "created_at": "Sat Jul 24 19:44:10 +0000 2021",
   "favorited": false,
   "full_text": "Every rope is really two questions:\nwhat is it holding,\nand who tied it.",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "7",
   "id_str": "1418514296019389001",
   "truncated": false,
   "retweet_count": "1",
   "id": "1418514296019389001",
   "created_at": "Thu Jul 22 20:39:34 +0000 2021",
   "favorited": false,
   "full_text": "My dream is a tea towel with the correct tides on it. The gift shop sells one with the tides of another town, and people dry their cups in ignorance.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Ferry",
      "screen_name": "saltmereferry",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000093517",
      "id": "1000000000000093517"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "67"
   ],
   "favorite_count": "17",
   "id_str": "1417726890939044499",
   "truncated": false,
   "retweet_count": "3",
   "id": "1417726890939044499",
   "created_at": "Tue Jul 20 16:30:42 +0000 2021",
   "favorited": false,
   "full_text": "@saltmereferry Quite right. My clock says the porpoise was on time.",
   "lang": "en",
   "in_reply_to_status_id_str": "1417676810950409311",
   "in_reply_to_user_id_str": "1000000000000093517",
   "in_reply_to_screen_name": "saltmereferry"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Ferry",
      "screen_name": "saltmereferry",
      "indices": [
       "3",
       "17"
      ],
      "id_str": "1000000000000093517",
      "id": "1000000000000093517"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "98"
   ],
   "favorite_count": "0",
   "id_str": "1416659570595318237",
   "truncated": false,
   "retweet_count": "0",
   "id": "1416659570595318237",
   "created_at": "Sat Jul 17 17:49:33 +0000 2021",
   "favorited": false,
   "full_text": "RT @saltmereferry: The 14.20 is late because the captain saw a porpoise. The captain is not sorry.",
   "lang": "en"
  }
 },
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
    "135"
   ],
   "favorite_count": "39",
   "id_str": "1415852406150319267",
   "truncated": false,
   "retweet_count": "1",
   "id": "1415852406150319267",
   "created_at": "Thu Jul 15 12:22:10 +0000 2021",
   "favorited": false,
   "full_text": "I painted the Patience. She is blue. So are the shed, the cat from the chandlery, and a very polite visitor who is sending me the bill.",
   "lang": "en"
  }
 },
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
    "124"
   ],
   "favorite_count": "18",
   "id_str": "1415450788960219958",
   "truncated": false,
   "retweet_count": "1",
   "id": "1415450788960219958",
   "created_at": "Wed Jul 14 09:46:17 +0000 2021",
   "favorited": false,
   "full_text": "Lesson from the clock: in hot weather everything grows a little and goes a little slower. Nobody is to blame. Open a window.",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "6",
   "id_str": "1414535172397674255",
   "truncated": false,
   "retweet_count": "0",
   "id": "1414535172397674255",
   "created_at": "Sun Jul 11 21:07:57 +0000 2021",
   "favorited": false,
   "full_text": "The heat has got into the pendulum rod and the clock is losing a minute a week. I know how it feels, I too am long and tired.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "121"
   ],
   "favorite_count": "17",
   "id_str": "1413600035544223077",
   "truncated": false,
   "retweet_count": "1",
   "id": "1413600035544223077",
   "created_at": "Fri Jul 09 07:12:03 +0000 2021",
   "favorited": false,
   "full_text": "@mrs_abernathy I did hear it from you first. I hear everything from you first. I heard from you that I had bought a boat.",
   "lang": "en",
   "in_reply_to_status_id_str": "1413541902487594609",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "85"
   ],
   "favorite_count": "17",
   "id_str": "1412962316786924251",
   "truncated": false,
   "retweet_count": "1",
   "id": "1412962316786924251",
   "created_at": "Wed Jul 07 12:57:59 +0000 2021",
   "favorited": false,
   "full_text": "A lady from inland asked me which way the sea was. She was wearing it up to the knee.",
   "lang": "en"
  }
 },
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
    "133"
   ],
   "favorite_count": "18",
   "id_str": "1412163780023764259",
   "truncated": false,
   "retweet_count": "1",
   "id": "1412163780023764259",
   "created_at": "Mon Jul 05 08:04:53 +0000 2021",
   "favorited": false,
   "full_text": "Report on Gerald, no. 4: eleven ice creams, confirmed. He has stopped eating the cones. I believe this is now about something else. 🍦",
   "lang": "en"
  }
 },
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
    "103"
   ],
   "favorite_count": "8",
   "id_str": "1411576506160793555",
   "truncated": false,
   "retweet_count": "1",
   "id": "1411576506160793555",
   "created_at": "Sat Jul 03 17:11:16 +0000 2021",
   "favorited": false,
   "full_text": "High season. Four hundred people on the quay and every one of them holding something Gerald would like.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "15",
   "id_str": "1409631724834818468",
   "truncated": false,
   "retweet_count": "2",
   "id": "1409631724834818468",
   "created_at": "Mon Jun 28 08:23:24 +0000 2021",
   "favorited": false,
   "full_text": "Sun on the slates, washing on every line, and the whole town smelling of rope &amp; soap. I take back some of what I said in February. ☀️",
   "lang": "en"
  }
 },
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
    "106"
   ],
   "favorite_count": "2",
   "id_str": "1408984820553515217",
   "truncated": false,
   "retweet_count": "2",
   "id": "1408984820553515217",
   "created_at": "Sat Jun 26 13:32:50 +0000 2021",
   "favorited": false,
   "full_text": "Time flies, they say.\nIn here it descends eleven feet a day on a rope and has to be cranked back up by me.",
   "lang": "en"
  }
 },
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
    "112"
   ],
   "favorite_count": "13",
   "id_str": "1408624856995574145",
   "truncated": false,
   "retweet_count": "2",
   "id": "1408624856995574145",
   "created_at": "Fri Jun 25 13:42:28 +0000 2021",
   "favorited": false,
   "full_text": "A child asked why the clock needs winding when the moon does not. I have been up here for an hour with that one.",
   "lang": "en"
  }
 },
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
    "69"
   ],
   "favorite_count": "13",
   "id_str": "1407880548389661096",
   "truncated": false,
   "retweet_count": "13",
   "id": "1407880548389661096",
   "created_at": "Wed Jun 23 12:24:51 +0000 2021",
   "favorited": false,
   "full_text": "I dream of a summer in which nobody asks whether the clock is \"real\".",
   "lang": "en"
  }
 },
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
    "126"
   ],
   "favorite_count": "23",
   "id_str": "1407325767799261228",
   "truncated": false,
   "retweet_count": "1",
   "id": "1407325767799261228",
   "created_at": "Mon Jun 21 23:40:21 +0000 2021",
   "favorited": false,
   "full_text": "The shortest night and I have the midnight wind. I told the clock it could have the dark part quickly, and for once we agreed.",
   "lang": "en"
  }
 },
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
    "128"
   ],
   "favorite_count": "5",
   "id_str": "1406138293230812499",
   "truncated": false,
   "retweet_count": "1",
   "id": "1406138293230812499",
   "created_at": "Fri Jun 18 17:01:45 +0000 2021",
   "favorited": false,
   "full_text": "Midsummer night. There is a strip of light along the north that never quite goes out, as if someone had left a door open for us.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "102"
   ],
   "favorite_count": "0",
   "id_str": "1405471457611802332",
   "truncated": false,
   "retweet_count": "0",
   "id": "1405471457611802332",
   "created_at": "Wed Jun 16 20:51:59 +0000 2021",
   "favorited": false,
   "full_text": "RT @harbour_office: Lost at the Herring Fair: one ham. Last seen travelling north at about forty feet.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "gerald",
      "indices": [
       "125",
       "132"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "22",
   "id_str": "1404630742930250343",
   "truncated": false,
   "retweet_count": "8",
   "id": "1404630742930250343",
   "created_at": "Mon Jun 14 13:11:17 +0000 2021",
   "favorited": false,
   "full_text": "Report on Gerald, no. 3: subject attended the Herring Fair, opened the raffle, and left with the second prize. It was a ham. #gerald",
   "lang": "en"
  }
 },
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
    "151"
   ],
   "favorite_count": "3",
   "id_str": "1403277698208384654",
   "truncated": false,
   "retweet_count": "0",
   "id": "1403277698208384654",
   "created_at": "Thu Jun 10 19:34:46 +0000 2021",
   "favorited": false,
   "full_text": "Herring Fair results:\nMrs. Abernathy, first in jam.\nMr. Pettifer, first in marrows.\nMe, asked to move my bread off the judges' table so they could sit.",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "6",
   "id_str": "1402540192766233183",
   "truncated": false,
   "retweet_count": "0",
   "id": "1402540192766233183",
   "created_at": "Tue Jun 08 18:44:11 +0000 2021",
   "favorited": false,
   "full_text": "The first tourists are here. One of them photographed me winding, 212 turns, and asked at the end whether I could do it again with my face happier. 📷",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "132"
   ],
   "favorite_count": "22",
   "id_str": "1401306656349074974",
   "truncated": false,
   "retweet_count": "1",
   "id": "1401306656349074974",
   "created_at": "Sat Jun 05 09:02:33 +0000 2021",
   "favorited": false,
   "full_text": "@saltmerebakery I see that you are running a Best Loaf prize at the Fair. I am only asking because I have a doorstop with ambitions.",
   "lang": "en",
   "in_reply_to_status_id_str": "1401255066409238074",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "88"
   ],
   "favorite_count": "16",
   "id_str": "1400728773530225834",
   "truncated": false,
   "retweet_count": "0",
   "id": "1400728773530225834",
   "created_at": "Thu Jun 03 18:46:15 +0000 2021",
   "favorited": false,
   "full_text": "Herring Fair on Saturday. No herring has attended since 1974, but we keep the place set.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "0",
       "10"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "10"
   ],
   "favorite_count": "10",
   "id_str": "1398462029042575936",
   "truncated": false,
   "retweet_count": "0",
   "id": "1398462029042575936",
   "created_at": "Fri May 28 12:39:01 +0000 2021",
   "favorited": false,
   "full_text": "#tideclock",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/cYUAhxFp32",
      "expanded_url": "https://example.org/saltmere/cYUAhxFp32",
      "display_url": "example.org/saltmere/cYUAhxFp32",
      "indices": [
       "80",
       "103"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "105",
   "id_str": "1398256227129770331",
   "truncated": false,
   "retweet_count": "4",
   "id": "1398256227129770331",
   "created_at": "Thu May 27 23:01:14 +0000 2021",
   "favorited": false,
   "full_text": "The sea was perfectly flat this evening, like something about to ask for money. https://t.co/cYUAhxFp32",
   "lang": "en"
  }
 },
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
    "115"
   ],
   "favorite_count": "9",
   "id_str": "1397099584885171637",
   "truncated": false,
   "retweet_count": "3",
   "id": "1397099584885171637",
   "created_at": "Mon May 24 18:25:09 +0000 2021",
   "favorited": false,
   "full_text": "The swifts came back at ten past six. I wound the clock with the louvres open so that we could all scream together.",
   "lang": "en"
  }
 },
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
    "90"
   ],
   "favorite_count": "16",
   "id_str": "1396205950671104766",
   "truncated": false,
   "retweet_count": "1",
   "id": "1396205950671104766",
   "created_at": "Sat May 22 07:14:10 +0000 2021",
   "favorited": false,
   "full_text": "Beatrice has doubled in size. So has the distance that visitors keep from the window sill.",
   "lang": "en"
  }
 },
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
    "104"
   ],
   "favorite_count": "5",
   "id_str": "1395577564238025542",
   "truncated": false,
   "retweet_count": "0",
   "id": "1395577564238025542",
   "created_at": "Thu May 20 13:37:11 +0000 2021",
   "favorited": false,
   "full_text": "Never ask a man on a quay for advice about a boat. You will get it, and then so will your grandchildren.",
   "lang": "en"
  }
 },
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
    "144"
   ],
   "favorite_count": "50",
   "id_str": "1394457601187055593",
   "truncated": false,
   "retweet_count": "0",
   "id": "1394457601187055593",
   "created_at": "Mon May 17 11:26:51 +0000 2021",
   "favorited": false,
   "full_text": "Scraped the hull from seven until two. Under the green paint is blue paint. Under the blue is red. Under the red is, I believe, mostly optimism.",
   "lang": "en"
  }
 },
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
    "128"
   ],
   "favorite_count": "22",
   "id_str": "1393832217877607629",
   "truncated": false,
   "retweet_count": "2",
   "id": "1393832217877607629",
   "created_at": "Sat May 15 18:01:48 +0000 2021",
   "favorited": false,
   "full_text": "My dream is to row the Patience around the point on a flat sea with a flask of tea and come back with the same number of planks.",
   "lang": "en"
  }
 },
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
    "127"
   ],
   "favorite_count": "8",
   "id_str": "1393135363628909707",
   "truncated": false,
   "retweet_count": "1",
   "id": "1393135363628909707",
   "created_at": "Thu May 13 19:52:45 +0000 2021",
   "favorited": false,
   "full_text": "Report on Gerald, no. 2: one large portion intercepted between the door and the boat shed. Suspect unrepentant. Suspect salted.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "The Last Chip",
      "screen_name": "thelastchip",
      "indices": [
       "0",
       "12"
      ],
      "id_str": "1000000000000089887",
      "id": "1000000000000089887"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "104"
   ],
   "favorite_count": "34",
   "id_str": "1392376391734044720",
   "truncated": false,
   "retweet_count": "0",
   "id": "1392376391734044720",
   "created_at": "Tue May 11 17:36:52 +0000 2021",
   "favorited": false,
   "full_text": "@thelastchip One large portion to the boat shed, please, and if a gull asks, you have never heard of me.",
   "lang": "en",
   "in_reply_to_status_id_str": "1392372113546650912",
   "in_reply_to_user_id_str": "1000000000000089887",
   "in_reply_to_screen_name": "thelastchip"
  }
 },
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
    "57"
   ],
   "favorite_count": "7",
   "id_str": "1391646884829325705",
   "truncated": false,
   "retweet_count": "1",
   "id": "1391646884829325705",
   "created_at": "Sun May 09 17:18:04 +0000 2021",
   "favorited": false,
   "full_text": "Today's arithmetic: one gull &gt; one keeper + one broom.",
   "lang": "en"
  }
 },
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
    "109"
   ],
   "favorite_count": "9",
   "id_str": "1390921211518495668",
   "truncated": false,
   "retweet_count": "15",
   "id": "1390921211518495668",
   "created_at": "Fri May 07 17:14:30 +0000 2021",
   "favorited": false,
   "full_text": "There are two kinds of boat owner: those who are bailing &amp; those who are telling you about it in the pub.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [
     {
      "url": "https://t.co/rO242pCy3R",
      "expanded_url": "https://example.org/saltmere/rO242pCy3R",
      "display_url": "example.org/saltmere/rO242pCy3R",
      "indices": [
       "97",
       "120"
      ]
     }
    ],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "120"
   ],
   "favorite_count": "25",
   "id_str": "1390103833940885612",
   "truncated": false,
   "retweet_count": "1",
   "id": "1390103833940885612",
   "created_at": "Wed May 05 11:06:32 +0000 2021",
   "favorited": false,
   "full_text": "The Patience has a hole. The seller called it \"a drain\". She has, on inspection, several drains. https://t.co/rO242pCy3R",
   "lang": "en"
  }
 },
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
    "167"
   ],
   "favorite_count": "17",
   "id_str": "1389036631037911927",
   "truncated": false,
   "retweet_count": "0",
   "id": "1389036631037911927",
   "created_at": "Sun May 02 12:25:51 +0000 2021",
   "favorited": false,
   "full_text": "I have bought a boat. She is called the Patience, she is nineteen feet long, and I paid with a tin of biscuits and a promise. The promise was to stop asking questions.",
   "lang": "en"
  }
 },
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
    "138"
   ],
   "favorite_count": "2",
   "id_str": "1387358523561919583",
   "truncated": false,
   "retweet_count": "5",
   "id": "1387358523561919583",
   "created_at": "Tue Apr 27 21:17:39 +0000 2021",
   "favorited": false,
   "full_text": "Lesson from the clock: if you drop a small screw, stand still. The wise let the screw finish. I have moved, and it is now part of history.",
   "lang": "en"
  }
 },
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
    "103"
   ],
   "favorite_count": "35",
   "id_str": "1386926069848402335",
   "truncated": false,
   "retweet_count": "3",
   "id": "1386926069848402335",
   "created_at": "Mon Apr 26 16:39:14 +0000 2021",
   "favorited": false,
   "full_text": "Spring has come to Saltmere. You can tell because the rain has moved to the other side of the street. ☔",
   "lang": "en"
  }
 },
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
    "101"
   ],
   "favorite_count": "12",
   "id_str": "1385773202479700220",
   "truncated": false,
   "retweet_count": "0",
   "id": "1385773202479700220",
   "created_at": "Fri Apr 23 12:18:09 +0000 2021",
   "favorited": false,
   "full_text": "Things Gerald has stolen in April:\n- one sandwich\n- half a pasty\n- a teaspoon\n- the moral high ground",
   "lang": "en"
  }
 },
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
    "125"
   ],
   "favorite_count": "8",
   "id_str": "1385185345606995379",
   "truncated": false,
   "retweet_count": "4",
   "id": "1385185345606995379",
   "created_at": "Wed Apr 21 21:22:13 +0000 2021",
   "favorited": false,
   "full_text": "Mrs. Abernathy says Gerald's mother was just the same. I did not ask how she knows. Nobody asks Mrs. Abernathy how she knows.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "98"
   ],
   "favorite_count": "6",
   "id_str": "1384259322974210447",
   "truncated": false,
   "retweet_count": "2",
   "id": "1384259322974210447",
   "created_at": "Mon Apr 19 08:02:32 +0000 2021",
   "favorited": false,
   "full_text": "@saltmere_birds Thirty years! I have just done the sum and Gerald and I will be retiring together.",
   "lang": "en",
   "in_reply_to_status_id_str": "1384252024886459099",
   "in_reply_to_user_id_str": "1000000000000015889",
   "in_reply_to_screen_name": "saltmere_birds"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bird Club",
      "screen_name": "saltmere_birds",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000015889",
      "id": "1000000000000015889"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "118"
   ],
   "favorite_count": "0",
   "id_str": "1383729745958875806",
   "truncated": false,
   "retweet_count": "0",
   "id": "1383729745958875806",
   "created_at": "Sat Apr 17 20:58:11 +0000 2021",
   "favorited": false,
   "full_text": "RT @saltmere_birds: The herring gull can live for thirty years and recognises individual human faces. Enjoy your week.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "78"
   ],
   "favorite_count": "9",
   "id_str": "1382834337551354832",
   "truncated": false,
   "retweet_count": "3",
   "id": "1382834337551354832",
   "created_at": "Thu Apr 15 09:40:09 +0000 2021",
   "favorited": false,
   "full_text": "@harbour_office I can explain the crust. I cannot explain why it didn't break.",
   "lang": "en",
   "in_reply_to_status_id_str": "1382815463183667121",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
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
    "141"
   ],
   "favorite_count": "14",
   "id_str": "1381709794317029818",
   "truncated": false,
   "retweet_count": "2",
   "id": "1381709794317029818",
   "created_at": "Mon Apr 12 07:11:37 +0000 2021",
   "favorited": false,
   "full_text": "I offered Gerald a crust from loaf five as a gesture of peace. He carried it to the edge, considered it, and dropped it on the harbourmaster.",
   "lang": "en"
  }
 },
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
    "7"
   ],
   "favorite_count": "3",
   "id_str": "1381449495812027041",
   "truncated": false,
   "retweet_count": "5",
   "id": "1381449495812027041",
   "created_at": "Sun Apr 11 13:57:17 +0000 2021",
   "favorited": false,
   "full_text": "Gerald.",
   "lang": "en"
  }
 },
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
    "139"
   ],
   "favorite_count": "4",
   "id_str": "1380435875143121559",
   "truncated": false,
   "retweet_count": "2",
   "id": "1380435875143121559",
   "created_at": "Thu Apr 08 18:49:31 +0000 2021",
   "favorited": false,
   "full_text": "Report on Gerald, no. 1: subject observed on the weather vane, facing against the wind on principle.\nDemands: unknown.\nThreat level: bread.",
   "lang": "en"
  }
 },
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
    "128"
   ],
   "favorite_count": "9",
   "id_str": "1379693298784129914",
   "truncated": false,
   "retweet_count": "4",
   "id": "1379693298784129914",
   "created_at": "Tue Apr 06 17:38:47 +0000 2021",
   "favorited": false,
   "full_text": "I have named the gull Gerald, after nobody. You can't be angry at something without a name. Well, you can, but it doesn't carry.",
   "lang": "en"
  }
 },
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
    "115"
   ],
   "favorite_count": "7",
   "id_str": "1379378054895998185",
   "truncated": false,
   "retweet_count": "2",
   "id": "1379378054895998185",
   "created_at": "Mon Apr 05 20:46:07 +0000 2021",
   "favorited": false,
   "full_text": "The same gull was back at noon. He stood on the railing and looked at my soup with the patience of a tax inspector.",
   "lang": "en"
  }
 },
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
    "131"
   ],
   "favorite_count": "5",
   "id_str": "1378239301361187252",
   "truncated": false,
   "retweet_count": "1",
   "id": "1378239301361187252",
   "created_at": "Fri Apr 02 17:21:07 +0000 2021",
   "favorited": false,
   "full_text": "A herring gull took a cheese sandwich out of my hand today. Not a piece of it. The sandwich, the paper and, for a moment, my glove.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "tideclock",
      "indices": [
       "106",
       "116"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "116"
   ],
   "favorite_count": "20",
   "id_str": "1376702797780780924",
   "truncated": false,
   "retweet_count": "16",
   "id": "1376702797780780924",
   "created_at": "Mon Mar 29 11:35:36 +0000 2021",
   "favorited": false,
   "full_text": "The equinox tide reached the third step of the bank. The bank has asked me to have a word with the clock. #tideclock",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "fog",
      "indices": [
       "54",
       "58"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "58"
   ],
   "favorite_count": "13",
   "id_str": "1375707904677754955",
   "truncated": false,
   "retweet_count": "0",
   "id": "1375707904677754955",
   "created_at": "Fri Mar 26 17:42:15 +0000 2021",
   "favorited": false,
   "full_text": "I like fog. It is the only weather that lets you off. #fog",
   "lang": "en"
  }
 },
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
    "93"
   ],
   "favorite_count": "10",
   "id_str": "1374824777191589837",
   "truncated": false,
   "retweet_count": "2",
   "id": "1374824777191589837",
   "created_at": "Wed Mar 24 07:13:01 +0000 2021",
   "favorited": false,
   "full_text": "Fog this morning, so thick that I heard my own bell and thought: somebody should see to that.",
   "lang": "en"
  }
 },
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
    "123"
   ],
   "favorite_count": "8",
   "id_str": "1374259317905077063",
   "truncated": false,
   "retweet_count": "6",
   "id": "1374259317905077063",
   "created_at": "Mon Mar 22 17:46:05 +0000 2021",
   "favorited": false,
   "full_text": "Every spring somebody knocks to say that my clock is an hour wrong. It is a tide clock. It is right twice a day on purpose.",
   "lang": "en"
  }
 },
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
    "82"
   ],
   "favorite_count": "29",
   "id_str": "1373263971816779862",
   "truncated": false,
   "retweet_count": "0",
   "id": "1373263971816779862",
   "created_at": "Fri Mar 19 23:50:56 +0000 2021",
   "favorited": false,
   "full_text": "The clocks go forward tonight. Mine does not. The moon was consulted and declined.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "11",
   "id_str": "1372435215095886911",
   "truncated": false,
   "retweet_count": "1",
   "id": "1372435215095886911",
   "created_at": "Wed Mar 17 16:57:45 +0000 2021",
   "favorited": false,
   "full_text": "My second loaf is holding open the door of the tower. It is the first useful thing I have made since the shelf.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "134"
   ],
   "favorite_count": "0",
   "id_str": "1371635436820776380",
   "truncated": false,
   "retweet_count": "0",
   "id": "1371635436820776380",
   "created_at": "Mon Mar 15 11:59:43 +0000 2021",
   "favorited": false,
   "full_text": "RT @saltmerebakery: A gentle reminder that we are open every day and that nobody in this town has to bake alone. You know who you are.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Bakery",
      "screen_name": "saltmerebakery",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000049997",
      "id": "1000000000000049997"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "159"
   ],
   "favorite_count": "17",
   "id_str": "1370625276450768671",
   "truncated": false,
   "retweet_count": "2",
   "id": "1370625276450768671",
   "created_at": "Fri Mar 12 17:05:42 +0000 2021",
   "favorited": false,
   "full_text": "@saltmerebakery Thank you for the advice. I did knead it \"until it felt like an earlobe\". Whose earlobe was not specified, and I think that is where we parted.",
   "lang": "en",
   "in_reply_to_status_id_str": "1370591050929429228",
   "in_reply_to_user_id_str": "1000000000000049997",
   "in_reply_to_screen_name": "saltmerebakery"
  }
 },
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
    "123"
   ],
   "favorite_count": "30",
   "id_str": "1369966942690986957",
   "truncated": false,
   "retweet_count": "0",
   "id": "1369966942690986957",
   "created_at": "Wed Mar 10 21:29:43 +0000 2021",
   "favorited": false,
   "full_text": "First loaf. It has the colour of driftwood &amp; the weight of driftwood &amp; I would like to stop the comparison there. 🍞",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [
     {
      "text": "beatrice",
      "indices": [
       "94",
       "103"
      ]
     }
    ],
    "urls": [],
    "user_mentions": [],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "103"
   ],
   "favorite_count": "6",
   "id_str": "1368679840816147989",
   "truncated": false,
   "retweet_count": "2",
   "id": "1368679840816147989",
   "created_at": "Sun Mar 07 08:15:14 +0000 2021",
   "favorited": false,
   "full_text": "Day nine of Beatrice: she has left the jar. I admire the ambition, but that was my good coat. #beatrice",
   "lang": "en"
  }
 },
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
    "85"
   ],
   "favorite_count": "16",
   "id_str": "1367763351835768727",
   "truncated": false,
   "retweet_count": "9",
   "id": "1367763351835768727",
   "created_at": "Thu Mar 04 19:33:26 +0000 2021",
   "favorited": false,
   "full_text": "Day four of Beatrice: one bubble. I have told nobody except the whole of the harbour.",
   "lang": "en"
  }
 },
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
    "149"
   ],
   "favorite_count": "18",
   "id_str": "1367357758443958235",
   "truncated": false,
   "retweet_count": "2",
   "id": "1367357758443958235",
   "created_at": "Wed Mar 03 16:41:45 +0000 2021",
   "favorited": false,
   "full_text": "I have started a sourdough. It is a jar of flour &amp; water &amp; hope on the window sill. Her name is Beatrice and she has already disappointed me.",
   "lang": "en"
  }
 },
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
    "105"
   ],
   "favorite_count": "18",
   "id_str": "1365062886954616095",
   "truncated": false,
   "retweet_count": "0",
   "id": "1365062886954616095",
   "created_at": "Thu Feb 25 08:42:45 +0000 2021",
   "favorited": false,
   "full_text": "\"You must love the peace up there,\" says the postman, standing under eleven hundredweight of moving iron.",
   "lang": "en"
  }
 },
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
    "118"
   ],
   "favorite_count": "10",
   "id_str": "1364522614463302680",
   "truncated": false,
   "retweet_count": "0",
   "id": "1364522614463302680",
   "created_at": "Tue Feb 23 20:55:54 +0000 2021",
   "favorited": false,
   "full_text": "Candle, blanket, flask &amp; a crossword that has beaten four generations of keepers. The midnight wind is not so bad.",
   "lang": "en"
  }
 },
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
    "124"
   ],
   "favorite_count": "1",
   "id_str": "1363613910112234555",
   "truncated": false,
   "retweet_count": "0",
   "id": "1363613910112234555",
   "created_at": "Sun Feb 21 08:45:02 +0000 2021",
   "favorited": false,
   "full_text": "A visitor wanted to know what the tide clock does that an app does not. I said: it needs me. It was very quiet after that. 📱",
   "lang": "en"
  }
 },
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
    "96"
   ],
   "favorite_count": "17",
   "id_str": "1362703989412876548",
   "truncated": false,
   "retweet_count": "2",
   "id": "1362703989412876548",
   "created_at": "Thu Feb 18 20:29:20 +0000 2021",
   "favorited": false,
   "full_text": "I found a barnacle on the pendulum. I have no explanation and I have decided not to ask for one.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Juno Halloran",
      "screen_name": "junohalloran",
      "indices": [
       "0",
       "13"
      ],
      "id_str": "1000000000000059819",
      "id": "1000000000000059819"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "94"
   ],
   "favorite_count": "10",
   "id_str": "1361859596328470434",
   "truncated": false,
   "retweet_count": "1",
   "id": "1361859596328470434",
   "created_at": "Tue Feb 16 12:34:01 +0000 2021",
   "favorited": false,
   "full_text": "@junohalloran No, it is not \"just a clock for fish\". Some of the boats find it useful as well.",
   "lang": "en",
   "in_reply_to_status_id_str": "1361813794528496955",
   "in_reply_to_user_id_str": "1000000000000059819",
   "in_reply_to_screen_name": "junohalloran"
  }
 },
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
    "128"
   ],
   "favorite_count": "4",
   "id_str": "1361630948039926229",
   "truncated": false,
   "retweet_count": "0",
   "id": "1361630948039926229",
   "created_at": "Mon Feb 15 21:25:27 +0000 2021",
   "favorited": false,
   "full_text": "Lesson from the clock: a thing can be loud for a hundred years and still be delicate. I think of this when my sister telephones.",
   "lang": "en"
  }
 },
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
    "137"
   ],
   "favorite_count": "12",
   "id_str": "1360327278663407703",
   "truncated": false,
   "retweet_count": "18",
   "id": "1360327278663407703",
   "created_at": "Fri Feb 12 07:05:08 +0000 2021",
   "favorited": false,
   "full_text": "The day after a storm, everybody in Saltmere walks slowly along the front, counting things out loud. It is the nearest we have to church.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Mrs. Abernathy",
      "screen_name": "mrs_abernathy",
      "indices": [
       "0",
       "14"
      ],
      "id_str": "1000000000000024203",
      "id": "1000000000000024203"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "93"
   ],
   "favorite_count": "6",
   "id_str": "1359805536605766658",
   "truncated": false,
   "retweet_count": "1",
   "id": "1359805536605766658",
   "created_at": "Wed Feb 10 20:31:55 +0000 2021",
   "favorited": false,
   "full_text": "@mrs_abernathy Your chair is on the slipway facing the water. I did not like to interrupt it.",
   "lang": "en",
   "in_reply_to_status_id_str": "1359763258020819589",
   "in_reply_to_user_id_str": "1000000000000024203",
   "in_reply_to_screen_name": "mrs_abernathy"
  }
 },
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
    "182"
   ],
   "favorite_count": "10",
   "id_str": "1359074096127133764",
   "truncated": false,
   "retweet_count": "20",
   "id": "1359074096127133764",
   "created_at": "Mon Feb 08 20:05:26 +0000 2021",
   "favorited": false,
   "full_text": "The storm took two roof slates, one flowerpot and a garden chair belonging to Mrs. Abernathy. The chair was returned by the tide at 4.10, more or less where she would have wanted it.",
   "lang": "en"
  }
 },
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
    "49"
   ],
   "favorite_count": "46",
   "id_str": "1357794158123378911",
   "truncated": false,
   "retweet_count": "8",
   "id": "1357794158123378911",
   "created_at": "Fri Feb 05 07:19:25 +0000 2021",
   "favorited": false,
   "full_text": "Wind direction: all of them.\nSea state: personal.",
   "lang": "en"
  }
 },
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
    "112"
   ],
   "favorite_count": "31",
   "id_str": "1357270503463914440",
   "truncated": false,
   "retweet_count": "1",
   "id": "1357270503463914440",
   "created_at": "Wed Feb 03 20:38:36 +0000 2021",
   "favorited": false,
   "full_text": "Storm tonight. The clock does not mind the wind, but it minds me minding it, so I am up here pretending to read.",
   "lang": "en"
  }
 },
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
    "5"
   ],
   "favorite_count": "35",
   "id_str": "1355283581965376484",
   "truncated": false,
   "retweet_count": "1",
   "id": "1355283581965376484",
   "created_at": "Fri Jan 29 09:03:17 +0000 2021",
   "favorited": false,
   "full_text": "Tea 🍵",
   "lang": "en"
  }
 },
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
    "146"
   ],
   "favorite_count": "8",
   "id_str": "1354182245814303174",
   "truncated": false,
   "retweet_count": "4",
   "id": "1354182245814303174",
   "created_at": "Tue Jan 26 08:06:58 +0000 2021",
   "favorited": false,
   "full_text": "The third note is sealed. On the envelope it says: for when it stops. I keep it behind the tea and look at it about as often as I look at the tea.",
   "lang": "en"
  }
 },
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
    "138"
   ],
   "favorite_count": "55",
   "id_str": "1353593772380323538",
   "truncated": false,
   "retweet_count": "1",
   "id": "1353593772380323538",
   "created_at": "Sun Jan 24 17:08:35 +0000 2021",
   "favorited": false,
   "full_text": "Mr. Quill kept this clock for 44 years before me and left three notes. The first says: oil the moon wheel. The second says: not that much.",
   "lang": "en"
  }
 },
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
    "104"
   ],
   "favorite_count": "7",
   "id_str": "1352415051324753481",
   "truncated": false,
   "retweet_count": "2",
   "id": "1352415051324753481",
   "created_at": "Thu Jan 21 11:04:46 +0000 2021",
   "favorited": false,
   "full_text": "Frost on the inside of the dial. I wrote LATE in it with one finger and then felt it was unprofessional.",
   "lang": "en"
  }
 },
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
    "167"
   ],
   "favorite_count": "6",
   "id_str": "1351778490195727444",
   "truncated": false,
   "retweet_count": "0",
   "id": "1351778490195727444",
   "created_at": "Tue Jan 19 16:55:18 +0000 2021",
   "favorited": false,
   "full_text": "My dream is a chair on the seaward side of the clock room. There is a chair. It is on the landward side, bolted down, because of something Mr. Quill would not discuss.",
   "lang": "en"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "0",
       "15"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "138"
   ],
   "favorite_count": "25",
   "id_str": "1350890774139654159",
   "truncated": false,
   "retweet_count": "1",
   "id": "1350890774139654159",
   "created_at": "Sun Jan 17 06:07:50 +0000 2021",
   "favorited": false,
   "full_text": "@harbour_office I discovered it individually at seven this morning. I can confirm that the notice is accurate and that the steps are hard.",
   "lang": "en",
   "in_reply_to_status_id_str": "1350834402695032319",
   "in_reply_to_user_id_str": "1000000000000019858",
   "in_reply_to_screen_name": "harbour_office"
  }
 },
 {
  "tweet": {
   "retweeted": false,
   "source": "<a href=\"https://example.org\" rel=\"nofollow\">Saltmere Web</a>",
   "entities": {
    "hashtags": [],
    "urls": [],
    "user_mentions": [
     {
      "name": "Saltmere Harbour Office",
      "screen_name": "harbour_office",
      "indices": [
       "3",
       "18"
      ],
      "id_str": "1000000000000019858",
      "id": "1000000000000019858"
     }
    ],
    "symbols": []
   },
   "display_text_range": [
    "0",
    "126"
   ],
   "favorite_count": "0",
   "id_str": "1349670818880116811",
   "truncated": false,
   "retweet_count": "0",
   "id": "1349670818880116811",
   "created_at": "Wed Jan 13 21:20:10 +0000 2021",
   "favorited": false,
   "full_text": "RT @harbour_office: Winter notice: the lower steps are slippery from half tide down. Please do not discover this individually.",
   "lang": "en"
  }
 },
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
    "100"
   ],
   "favorite_count": "30",
   "id_str": "1349099047165034244",
   "truncated": false,
   "retweet_count": "3",
   "id": "1349099047165034244",
   "created_at": "Tue Jan 12 07:28:09 +0000 2021",
   "favorited": false,
   "full_text": "A man on the quay asked me at low water whether the sea was broken. I told him it had been reported.",
   "lang": "en"
  }
 },
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
    "111"
   ],
   "favorite_count": "4",
   "id_str": "1348186198841182046",
   "truncated": false,
   "retweet_count": "0",
   "id": "1348186198841182046",
   "created_at": "Sat Jan 09 19:00:49 +0000 2021",
   "favorited": false,
   "full_text": "Winding takes 212 turns of the crank. At turn 90 you think about your life. At turn 150 you very sensibly stop.",
   "lang": "en"
  }
 },
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
    "97"
   ],
   "favorite_count": "25",
   "id_str": "1347361787418264014",
   "truncated": false,
   "retweet_count": "2",
   "id": "1347361787418264014",
   "created_at": "Thu Jan 07 12:24:54 +0000 2021",
   "favorited": false,
   "full_text": "There are 124 steps to the clock room. I counted them on my first day in the hope of being wrong.",
   "lang": "en"
  }
 },
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
    "121"
   ],
   "favorite_count": "20",
   "id_str": "1346388583063413840",
   "truncated": false,
   "retweet_count": "3",
   "id": "1346388583063413840",
   "created_at": "Mon Jan 04 19:57:44 +0000 2021",
   "favorited": false,
   "full_text": "The tide clock has one hand. People ask where the other one is. There was never another one. The sea does not do minutes.",
   "lang": "en"
  }
 },
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
    "153"
   ],
   "favorite_count": "4",
   "id_str": "1345850705514510347",
   "truncated": false,
   "retweet_count": "1",
   "id": "1345850705514510347",
   "created_at": "Sun Jan 03 08:20:24 +0000 2021",
   "favorited": false,
   "full_text": "First post. I keep the tide clock in Saltmere. It is wound every thirty hours, which means I have not had the same bedtime two nights running since 2009.",
   "lang": "en"
  }
 }
]
