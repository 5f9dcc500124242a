curl -sf -H 'Authorization: Bearer first-key-0123456789' -H 'Content-Type: text/plain' \
     --data 'Amina Okello met the press.' "$LEDE/api/v1/annotate"
curl -sf -H 'X-Api-Key: first-key-0123456789' -H 'Content-Type: text/plain' \
     --data 'Amina Okello met the press.' "$LEDE/api/v1/annotate"
