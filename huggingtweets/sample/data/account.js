window.YTD.account.part0 = [
 {
  "account": {
   "email": "wren@example.org",
   "createdVia": "web",
   "username": "wrenandtide",
   "accountId": "1000000000000000041",
   "createdAt": "2021-01-03T08:15:00.000Z",
   "accountDisplayName": "Wren Halloran"
  }
 }
]
