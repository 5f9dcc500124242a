"""Writes what common nouns mean: a person, an organisation, a place or a thing.

Counts the heads of the mentions of GUM (gum-mentions-open.train.jsonl, CC BY and CC BY-SA) and
adds the nouns of news in nouns-news.txt, which have the last word.

    python3 nouns.py GUM_MENTIONS > ../../main/resources/coref/nouns.tsv
"""

import collections
import json
import pathlib
import sys

CLASSES = {"person": "PERSON", "organization": "ORGANISATION", "place": "PLACE", "time": "TIME"}
STOPS = {
    "of", "in", "for", "at", "on", "with", "from", "to", "by", "who", "that", "which", "about",
    "as", "over", "between", "including", "like", "under", "and", "or", "where", "whose", "such",
}
MINIMUM, SHARE = 2, 0.75


def head(words):
    """The last word before a preposition, a clause or a comma; None when it is no common noun."""
    kept = []
    for word in words:
        if kept and (word.lower() in STOPS or not word[0].isalnum()):
            break
        kept.append(word)
    word = kept[-1] if kept else ""
    return word if word.isalpha() and word.islower() and len(word) > 2 else None


def singular(word, vocabulary):
    """The singular of a regular plural, where the singular is a word of the corpus too."""
    for end, instead in (("ies", "y"), ("es", ""), ("s", "")):
        stem = word[: len(word) - len(end)] + instead
        if word.endswith(end) and stem in vocabulary:
            return stem
    return word


def counted(path):
    heads = collections.Counter()
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        for start, end, kind in record["entities"]:
            words = [record["text"][a:b] for a, b in record["tokens"] if start <= a and b <= end]
            noun = head(words)
            if noun:
                heads[noun, CLASSES.get(kind, "THING")] += 1
    return heads


def main(mentions):
    heads = counted(mentions)
    vocabulary = {noun for noun, _ in heads}
    votes = collections.defaultdict(collections.Counter)
    for (noun, kind), count in heads.items():
        votes[singular(noun, vocabulary)][kind] += count
    known = {}
    for noun, kinds in votes.items():
        kind, count = kinds.most_common(1)[0]
        if count >= MINIMUM and count >= SHARE * sum(kinds.values()):
            known[noun] = kind
    for line in (pathlib.Path(__file__).parent / "nouns-news.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            kind, nouns = line.split(": ", 1)
            known.update((noun, kind) for noun in nouns.split())
    print("# noun, what it means; made by src/train/lede_coref/nouns.py")
    for noun in sorted(known):
        print(f"{noun}\t{known[noun]}")


if __name__ == "__main__":
    main(*sys.argv[1:])
