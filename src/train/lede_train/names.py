"""Names from every part of the world: a person, city or country of a training sentence is now and then given another name of the
same number of words, so that the model learns where names stand, not whose they are.

`names.json` is written by collect_names.py. The trees and labels of the sentence stay as they are."""

import json
import random
from pathlib import Path

PERSONS = {"PERSON", "PER", "person", "politician", "writer", "musicalartist", "scientist", "researcher"}
PLACES = {"GPE", "LOC", "country", "location", "place", "Location"}


class Names:
    def __init__(self, path=Path(__file__).with_name("names.json")):
        data = json.loads(Path(path).read_text(encoding="utf-8"))
        self.people = [(r["given"], r["family"], r["order"]) for r in data["people"]]
        self.cities, self.countries = set(data["cities"]), set(data["countries"])
        self.demonyms = data["demonyms"]
        self.by_size = {}
        for kind in ("cities", "countries"):
            for name in data[kind]:
                self.by_size.setdefault((kind, len(name.split())), []).append(name.split())

    def person(self, size, rng):
        given, family, order = rng.choice(self.people)
        if size == 1:
            return [rng.choice(family if rng.random() < 0.7 else given)]
        names = [rng.choice(given) for _ in range(size - 1)]
        last = rng.choice(family)
        return [last] + names if order == "family" else names + [last]

    def place(self, words, rng):
        name = " ".join(words)
        for kind in ("countries", "cities"):
            if name in getattr(self, kind):
                return rng.choice(self.by_size[kind, len(words)])
        return None


def swapped(example, rng: random.Random, names: Names, share=0.5):
    """The words of `example`, each name replaced with probability `share`; a word that comes twice is replaced alike."""
    words, memory = list(example.words), {}
    changed = set()
    for a, b, t in example.spans or []:
        old = tuple(example.words[a:b])
        if changed & set(range(a, b)) or rng.random() > share:
            continue
        if t in PERSONS and b - a <= 3 and all(w[:1].isupper() and w.replace("-", "").isalpha() and not w.isupper() for w in old):
            new = memory[old] if old in memory else names.person(b - a, rng)
        elif t in PLACES:
            new = memory[old] if old in memory else names.place(old, rng)
        elif t == "NORP" and b - a == 1 and old[0] in names.demonyms:
            new = [rng.choice(names.demonyms)]
        else:
            continue
        if new and len(new) == b - a:
            memory[old] = new
            if b - a > 1:
                memory.setdefault((old[-1],), [new[-1]])
            words[a:b] = new
            changed |= set(range(a, b))
    return words
