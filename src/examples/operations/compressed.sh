printf 'Amina Okello met the press.' | gzip | curl -sf -H 'Content-Type: text/plain' -H 'Content-Encoding: gzip' \
     --compressed --data-binary @- "$LEDE/api/v1/annotate"
