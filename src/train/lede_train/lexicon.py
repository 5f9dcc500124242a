"""Writes the lemma lexicon: python -m lede_train.lexicon --data DATA --out ../main/resources/model/lemmas.tsv

For each form (in lower case) with its UPOS and PTB tag, the lemma that UD English EWT and GUM (train) give it most often. Lines are
sorted: form, UPOS, tag, lemma with tabs between them; no lemma means that it is the form itself."""

import argparse
from collections import Counter, defaultdict
from pathlib import Path

CORPORA = ("ud/en_ewt-ud-train.conllu", "ud/en_gum_open-ud-train.conllu")


def words(path):
    """(form, UPOS, tag, lemma) of each word of a CoNLL-U file."""
    for line in open(path, encoding="utf-8"):
        f = line.rstrip("\n").split("\t")
        if len(f) == 10 and f[0].isdigit():
            yield f[1], f[3], f[4], f[2]


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    lemmas = defaultdict(Counter)
    for corpus in CORPORA:
        for form, upos, tag, lemma in words(Path(a.data) / corpus):
            if lemma != "_" and tag != "ADD" and "\t" not in form:
                lemmas[form.lower(), upos, tag][lemma] += 1
    lines = []
    for (form, upos, tag), counts in sorted(lemmas.items()):
        lemma = min(counts, key=lambda l: (-counts[l], l))
        lines.append("\t".join((form, upos, tag, "" if lemma == form else lemma)))
    Path(a.out).write_text("\n".join(lines) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
