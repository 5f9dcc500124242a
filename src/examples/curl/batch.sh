printf '%s\n' '{"id": "a", "text": "Amina Okello spoke."}' '{"id": "b", "text": "Lena Berg left Oslo."}' |
  curl -sf "$LEDE/api/v1/batch" -H 'Content-Type: application/x-ndjson' -T - -X POST
