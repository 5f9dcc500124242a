import json, os, urllib.request

lede = os.environ["LEDE"]
body = {"text": "Amina Okello met the press in Nairobi.", "offsets": "codepoint"}
request = urllib.request.Request(
    lede + "/api/v1/annotate", json.dumps(body).encode(), {"Content-Type": "application/json"})
with urllib.request.urlopen(request) as answer:
    for mention in json.load(answer)["mentions"]:
        print(mention["label"], body["text"][mention["start"]:mention["end"]])
