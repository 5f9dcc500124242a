"""Readers: every corpus becomes a list of Example, one sentence each, with words and whatever the corpus says about them."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

from .scheme import SCHEMES
from .words import tokenize

STOP = re.compile(r"[.!?]+[\"'”’)\]]*\s+(?=[\"'“‘(\[]?[A-Z0-9])")
ABBREVIATION = re.compile(
    r"(?:\b(?:Mr|Mrs|Ms|Dr|Prof|Gen|Sen|Rep|Gov|Lt|Col|Capt|Sgt|Maj|Cmdr|Rev|Hon|St|Jr|Sr|No|vs|Inc|Ltd|Corp|Co|Jan|Feb|Mar|Apr|Aug|Sept|Sep"
    r"|Oct|Nov|Dec|Ave|Fig|et al|e\.g|i\.e|approx|Mt|Ft)|\b[A-Z]|\b[A-Z]\.[A-Z])\.$"
)


@dataclass
class Example:
    """One sentence. `spans`: (first word, last word + 1, corpus type), outer before inner; None where the corpus has no entities.
    `ud`: (upos, xpos, lemma, head, relation) a word, head -1 for the root; None where the corpus has no trees."""

    corpus: str
    words: list
    scheme: str | None = None
    spans: list | None = None
    ud: list | None = None
    doc: str = ""


def sentences_of(text):
    """(start, end) of sentences: lines, then stops that are not abbreviations."""
    for line in re.finditer(r"[^\n]+", text):
        start, end = line.span()
        begin = start
        for m in STOP.finditer(text, start, end):
            head = text[begin : m.end()].rstrip()
            if ABBREVIATION.search(head):
                continue
            yield begin, begin + len(head)
            begin = m.end()
        tail = text[begin:end].strip()
        if tail:
            lead = len(text[begin:end]) - len(text[begin:end].lstrip())
            yield begin + lead, begin + lead + len(tail)


def word_spans(words, entities):
    """Character spans -> word spans; borders inside a word are widened to the word."""
    spans = []
    for a, b, t in entities:
        inside = [i for i, (s, e) in enumerate(words) if s < b and e > a]
        if inside:
            spans.append((inside[0], inside[-1] + 1, t))
    spans.sort(key=lambda s: (s[0], -s[1]))
    return spans


def read_entities(path, corpus, scheme, keep=None):
    """Reads `{text, entities}` lines; sentences are the corpus's own where it has them."""
    examples = []
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = record["text"]
        bounds = record.get("sentences") or list(sentences_of(text))
        entities = [(e[0], e[1], e[2]) for e in record["entities"] if e[2] in SCHEMES[scheme].types]
        dropped = [(e[0], e[1]) for e in record["entities"] if e[2] not in SCHEMES[scheme].types]
        for start, end in bounds:
            local = [(a - start, b - start, t) for a, b, t in entities if a >= start and b <= end]
            if any(a < end and b > start for a, b in dropped) and keep != "all":
                continue
            words = tokenize(text[start:end])
            if words:
                forms = [text[start + a : start + b] for a, b in words]
                examples.append(Example(corpus, forms, scheme, word_spans(words, local), doc=record["id"]))
    return examples


def read_trees(path, corpus):
    """Reads CoNLL-U: words (parts of multi-word tokens apart), no empty nodes."""
    examples, rows, doc, sent_id = [], [], "", ""
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            doc = line.split("=")[-1].strip()
        elif line.startswith("# sent_id"):
            sent_id = line.split("=")[-1].strip()
        elif line and not line.startswith("#"):
            f = line.split("\t")
            if f[0].isdigit():
                rows.append((f[1], (f[3], f[4], f[2], int(f[6]) - 1, f[7])))
        elif not line and rows:
            examples.append(Example(corpus, [r[0] for r in rows], ud=[r[1] for r in rows], doc=sent_id or doc))
            rows = []
    return examples


def align_entities(trees, path, scheme="uner"):
    """Gives each tree of EWT the entities that Universal NER marked on the same sentence; both come in the same order of words."""
    by_text = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = record["text"]
        for start, end in record["sentences"]:
            key = re.sub(r"\s", "", text[start:end])
            hits = [(a - start, b - start, t) for a, b, t in [e[:3] for e in record["entities"]] if a >= start and b <= end]
            by_text.setdefault(key, []).append((text[start:end], hits))
    found = 0
    for tree in trees:
        key = re.sub(r"\s", "", "".join(tree.words))
        if key not in by_text:
            continue
        text, hits = by_text[key][0] if len(by_text[key]) == 1 else by_text[key].pop(0)
        if any(t not in SCHEMES[scheme].types for _, _, t in hits):
            continue
        squeezed = [None] * (len(text) + 1)
        n = 0
        for i, c in enumerate(text):
            squeezed[i] = n
            n += not c.isspace()
        squeezed[len(text)] = n
        bounds, at = [], 0
        for w in tree.words:
            size = len(re.sub(r"\s", "", w))
            bounds.append((at, at + size))
            at += size
        tree.scheme = scheme
        tree.spans = word_spans(bounds, [(squeezed[a], squeezed[b], t) for a, b, t in hits])
        found += 1
    print(f"entities aligned to {found} of {len(trees)} trees")
    return trees


def load(data):
    """All training corpora, as {name: (examples, weight)}."""
    data = Path(data)
    ewt = align_entities(read_trees(data / "ud/en_ewt-ud-train.conllu", "ewt"), data / "ner/uner-ewt.train-v0.jsonl")
    politics = []
    for part in ("train", "dev", "test"):
        politics += read_entities(data / f"ner/crossner-politics.{part}.jsonl", "crossner-politics", "politics")
    literature = []
    for part in ("train", "dev"):
        literature += read_entities(data / f"ner/crossner-literature.{part}.jsonl", "crossner-literature", "literature")
    return {
        "lede": (read_entities(data / "lede-news/train.jsonl", "lede", "lede"), 3),
        "ewt": (ewt, 1),
        "gum": (read_trees(data / "ud/en_gum_open-ud-train.conllu", "gum"), 1),
        "wikigold": (read_entities(data / "ner/wikigold.all.jsonl", "wikigold", "conll"), 1),
        "politics": (politics, 1),
        "literature": (literature, 1),
    }


def load_dev(data, part="dev"):
    data = Path(data)
    return {
        "lede": read_entities(data / f"lede-news/{part}.jsonl", "lede", "lede"),
        "uner": read_entities(data / f"ner/uner-ewt.{part}.jsonl", "uner", "uner", keep="all"),
        "ewt": read_trees(data / f"ud/en_ewt-ud-{part}.conllu", "ewt"),
        "gum": read_trees(data / f"ud/en_gum_open-ud-{part}.conllu", "gum"),
    }


def sample_round(corpora, rng: random.Random):
    """One pass: each corpus `weight` times, shuffled."""
    order = [e for examples, weight in corpora.values() for _ in range(weight) for e in examples]
    rng.shuffle(order)
    return order
