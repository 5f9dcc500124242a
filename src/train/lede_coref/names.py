"""Writes which given names are men's and which are women's.

From the first names of the US census of 1990 (public domain, in the MIT-licensed package names
0.3.0), the providers of Faker 40.54.0 (MIT), with Cyrillic names romanised, and names-news.txt,
written by hand, which has the last word. A name of both is left out, unless one is ten times as
frequent in the census.

    pip download --no-deps names==0.3.0 Faker==40.54.0     # and unpack both
    PYTHONPATH=FAKER python3 names.py NAMES/names > ../../main/resources/coref/given-names.tsv
"""

import collections
import importlib
import pathlib
import pkgutil
import sys
import unicodedata

CYRILLIC = dict(
    zip(
        "абвгдежзийклмнопрстуфхцчшщъыьэюяіїєґ",
        "a b v g d e zh z i y k l m n o p r s t u f kh ts ch sh shch _ y _ e yu ya i yi ye g".split(),
    )
)
RATIO = 10


def folded(name):
    """Lower case, Latin, without accents; None when that cannot be."""
    name = "".join(CYRILLIC.get(c, c) for c in name.lower()).replace("_", "")
    name = name.replace("ə", "a").replace("ı", "i").replace("ł", "l").replace("ø", "o")
    name = "".join(c for c in unicodedata.normalize("NFD", name) if not unicodedata.combining(c))
    return name if name.isascii() and name.isalpha() and len(name) > 1 else None


def census(folder, gender):
    for line in (pathlib.Path(folder) / f"dist.{gender}.first").read_text().splitlines():
        name, share = line.split()[:2]
        yield folded(name), float(share)


def faker(attribute):
    import faker.providers.person as person

    for module in pkgutil.iter_modules(person.__path__):
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        for name in getattr(provider, attribute, None) or ():
            if folded(name):
                yield folded(name)


def main(folder):
    share = {g: collections.Counter(dict(census(folder, g))) for g in ("male", "female")}
    votes = {g: collections.Counter(faker(f"first_names_{g}")) for g in ("male", "female")}
    gender = {}
    for name in set().union(*share.values(), *votes.values()):
        for one, other in (("male", "female"), ("female", "male")):
            counts = share if name in share["male"] or name in share["female"] else votes
            if counts[one][name] > RATIO * counts[other][name]:
                gender[name] = one
    for line in (pathlib.Path(__file__).parent / "names-news.txt").read_text().splitlines():
        if line and not line.startswith("#"):
            kind, names = line.split(": ", 1)
            gender.update((name, kind) for name in names.split())
    print("# given names by gender; made by src/train/lede_coref/names.py")
    for one in ("male", "female"):
        print(one + "\t" + " ".join(sorted(n for n, g in gender.items() if g == one)))


if __name__ == "__main__":
    main(*sys.argv[1:])
