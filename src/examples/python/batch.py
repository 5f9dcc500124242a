import http.client, json, os, urllib.parse

texts = ["Amina Okello spoke.", "Lena Berg left Oslo."]
lines = (json.dumps({"id": str(i), "text": text}).encode() + b"\n" for i, text in enumerate(texts))
server = http.client.HTTPConnection(urllib.parse.urlsplit(os.environ["LEDE"]).netloc)
server.request("POST", "/api/v1/batch", lines, {"Content-Type": "application/x-ndjson"}, encode_chunked=True)
for line in server.getresponse():
    answer = json.loads(line)
    print(answer["id"], [mention["text"] for mention in answer.get("mentions", [])])
