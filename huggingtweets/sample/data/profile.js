window.YTD.profile.part0 = [
 {
  "profile": {
   "description": {
    "bio": "Keeper of the tide clock. 124 steps, 212 turns, every 30 hours. Bread: ongoing. The gull is called Gerald and he has my hat.",
    "website": "",
    "location": "Saltmere"
   },
   "avatarMediaUrl": "",
   "headerMediaUrl": ""
  }
 }
]
