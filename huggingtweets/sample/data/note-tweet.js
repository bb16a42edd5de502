window.YTD.note_tweet.part0 = [
 {
  "noteTweet": {
   "noteTweetId": "1825141503368247099",
   "updatedAt": "2024-08-17T22:30:55.000Z",
   "lifecycle": {
    "value": "Persisted",
    "name": "Persisted",
    "originalName": "Persisted",
    "annotations": {}
   },
   "createdAt": "2024-08-17T22:30:55.000Z",
   "core": {
    "styletags": [],
    "urls": [],
    "text": "For the record, then. The Patience went down the slip at 2.40 with Ines at the bow, me at the oars, my sister in the stern with a whistle, and a bucket that nobody used. Mrs. Abernathy broke the bottle. She had chosen ginger beer, because it's the noise that counts. We slid in, we bobbed, and then there was that moment where a boat makes up her mind. I looked at the planks, and the planks looked back. Nothing came in! We rowed right round the point and there it was, the clock, from the sea, small and gold and right. I'd waited fifteen years for that. Nobody spoke. Then something heavy landed on the bow, and it had my sandwich, and I have to say that it felt like being complete.",
    "mentions": [],
    "cashtags": [],
    "hashtags": []
   }
  }
 },
 {
  "noteTweet": {
   "noteTweetId": "1610159717160015997",
   "updatedAt": "2023-01-02T16:50:03.000Z",
   "lifecycle": {
    "value": "Persisted",
    "name": "Persisted",
    "originalName": "Persisted",
    "annotations": {}
   },
   "createdAt": "2023-01-02T16:50:03.000Z",
   "core": {
    "styletags": [],
    "urls": [],
    "text": "The clock is going. I want to set it down properly while my hands still smell of it. We hung the weights at three. Ines set the hand by the water itself, leaning out of the louvre with Mrs. Abernathy shouting up the inches from the steps below. Then nobody wanted to be the one. So I said \"on three\" and Ines, who is seventeen and has no patience with ceremony, pushed it on two. It went tick. We waited. I have waited for doctors with less interest. It went tock. Down on the quay somebody began to clap, and then they all did, and Gerald, who had stood on that hand since Christmas, was carried very slowly past the window with a look on his face as though he had arranged it.",
    "mentions": [],
    "cashtags": [],
    "hashtags": []
   }
  }
 }
]
