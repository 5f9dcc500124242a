"""The lemma table of the product: endings and whole forms, a class of tags each, learnt from treebanks.

    python -m lede_train.lemma_table --data DATA --out ../main/resources/lemma/en.tsv

A line reads `class, ending, strip, add`; an ending that starts with ^ is a whole form. The longest ending that fits a form wins, so an
ending is kept only where it says something else than the shorter one that would apply (ripple-down rules; cf. Jursic et al., 2010)."""

import argparse
import re
from collections import Counter, defaultdict
from pathlib import Path

TREEBANKS = ("ud/en_ewt-ud-train.conllu", "ud/en_gum_open-ud-train.conllu")
INFLECTED = ("VBD", "VBN", "VBG", "VBZ", "NNS", "NNPS", "JJR", "JJS", "RBR", "RBS", "PRP$")
LONGEST = 5
# "1,100": the product takes the commas out itself.
GROUPED = re.compile(r"\d{1,3}(,\d{3})+(\.\d+)?$")


def rows(path):
    with open(path, encoding="utf-8") as lines:
        for line in lines:
            columns = line.rstrip("\n").split("\t")
            if len(columns) == 10 and columns[0].isdigit() and columns[2] != "_" and not GROUPED.match(columns[1]):
                yield columns[1], columns[3], columns[4], columns[2]


def class_of(upos, xpos):
    """Names by NNP and NNPS whatever their part of speech; else part of speech and, where it inflects, tag."""
    if upos == "PROPN" or xpos in ("NNP", "NNPS"):
        return "NNPS" if xpos in ("NNPS", "NNS") else "NNP"
    return f"{upos}:{xpos}" if xpos in INFLECTED else upos


def plain(form):
    return form.lower().replace("\u2019", "'") if len(form) > 1 else form.lower()


def keeps_case(group):
    return group in ("NNP", "NNPS", "X", "SYM")


def script(form, lemma):
    k = 0
    while k < min(len(form), len(lemma)) and form[k] == lemma[k]:
        k += 1
    return len(form) - k, lemma[k:]


def endings(form):
    return [form[len(form) - k :] for k in range(min(LONGEST, len(form) - 1) + 1)]


def learn(evidence):
    """{(class, form): Counter of lemmas} -> {(class, ending): (strip, add)}."""
    table = {}
    inflected = {c for c, _ in evidence if ":" in c or c == "NNPS"}
    votes = defaultdict(Counter)
    best = {}
    for (group, form), lemmas in evidence.items():
        lemma = max(lemmas.items(), key=lambda item: (item[1], item[0]))[0]
        best[group, form] = script(form, lemma)
        if group in inflected:
            for ending in endings(form):
                votes[group, ending][best[group, form]] += 1
    for (group, ending), counts in sorted(votes.items(), key=lambda item: (item[0][0], len(item[0][1]), item[0][1])):
        (strip, add), count = max(counts.items(), key=lambda item: (item[1], item[0]))
        if ending and (count < 2 or strip > len(ending)):
            continue
        if answer(table, group, ending) != (strip, add):
            table[group, ending] = (strip, add)
    for (group, form), edit in sorted(best.items()):
        if answer(table, group, form) != edit:
            table[group, "^" + form] = edit
    return table


def answer(table, group, form):
    for key in ["^" + form] + [form[i:] for i in range(len(form) + 1)]:
        if (group, key) in table:
            return table[group, key]
    return 0, ""


def evidence_of(data):
    evidence = defaultdict(Counter)
    for name in TREEBANKS:
        for form, upos, xpos, lemma in rows(Path(data) / name):
            group = class_of(upos, xpos)
            evidence[group, form if keeps_case(group) else plain(form)][lemma] += 2 if "ewt" in name else 1
    return evidence


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--data", required=True)
    parser.add_argument("--out", required=True)
    options = parser.parse_args()
    table = learn(evidence_of(options.data))
    with open(options.out, "w", encoding="utf-8") as out:
        for (group, ending), (strip, add) in sorted(table.items()):
            out.write(f"{group}\t{ending}\t{strip}\t{add}\n")


if __name__ == "__main__":
    main()
