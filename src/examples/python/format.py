import os, urllib.request

request = urllib.request.Request(
    os.environ["LEDE"] + "/api/v1/annotate?format=brat",
    "Amina Okello met the press in Nairobi.".encode(),
    {"Content-Type": "text/plain; charset=utf-8"})
with urllib.request.urlopen(request) as answer:
    print(answer.read().decode())
