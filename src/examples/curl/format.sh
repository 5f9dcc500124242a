curl -sf "$LEDE/api/v1/annotate?format=conllu" -H 'Content-Type: text/plain; charset=utf-8' \
  -d 'Amina Okello met the press in Nairobi.'
