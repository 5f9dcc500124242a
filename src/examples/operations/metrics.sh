curl -sf "$LEDE/metrics" | grep lede_
