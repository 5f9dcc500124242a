curl -sf "$LEDE/api/v1/annotate" -H 'Content-Type: application/json' \
  -d '{"from": "brat", "text": "The Quds Force met Amina Okello.", "content": "T1\tORG 4 14\tQuds Force"}'
