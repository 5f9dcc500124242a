curl -sf "$LEDE/api/v1/annotate" -H 'Content-Type: application/json' \
  -d '{"text": "Amina Okello met the press in Nairobi on 9 March.", "layers": ["mentions"], "date": "2019-03-11"}'
