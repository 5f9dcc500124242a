"""Readers: every corpus becomes a list of Example, one sentence each, with words and whatever the corpus says about them."""

import json
import random
import re
from dataclasses import dataclass
from pathlib import Path

from .scheme import SCHEMES, VAGUE
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


def read_entities(path, corpus, scheme, keep=None, only=lambda record: True):
    """Reads `{text, entities}` lines; sentences are the corpus's own where it has them. Spans of types that the scheme does not know
    teach nothing; with `keep="all"`, for scoring, they are left out."""
    examples, known = [], SCHEMES[scheme].types
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        if not only(record):
            continue
        text = record["text"]
        bounds = record.get("sentences") or list(sentences_of(text))
        entities = [(e[0], e[1], e[2] if e[2] in known else VAGUE) for e in record["entities"] if keep != "all" or e[2] in known]
        for start, end in bounds:
            local = [(a - start, b - start, t) for a, b, t in entities if a >= start and b <= end]
            words = tokenize(text[start:end])
            if words:
                forms = [text[start + a : start + b] for a, b in words]
                examples.append(Example(corpus, forms, scheme, word_spans(words, local), doc=record["id"]))
    return examples


LINKS = {"of", "the", "for", "and", "&", "de", "la", "al", "bin", "van", "von", "der", "-", "'s", "’s", "."}
ROLES = {"President", "Prime", "Minister", "General", "Gen.", "Secretary", "Foreign", "Defense", "Lt.", "Col.", "Dr.", "Mr.", "Mrs.", "Ms.", "Sen.", "King", "Pope", "Prince"}


def is_name(words, kind):
    """Whether a span of a corpus that marks whole noun phrases is a bare name."""
    if not words or words[0] in ("The", "the", "a", "A", "an") or words[0] in LINKS or words[-1] in LINKS:
        return False
    proper = all(w in LINKS or w[:1].isupper() for w in words)
    return proper and not (kind.lower() == "person" and (len(words) > 3 or ROLES & set(words)))


def names_only(examples):
    """Keeps the spans that are bare names; the words of all others teach nothing, unless they are in a name."""
    for e in examples:
        if e.spans is None:
            continue
        names, rest = [], set()
        for a, b, t in sorted(e.spans, key=lambda s: s[1] - s[0]):
            while b - a > 1 and e.words[a].lower() in ("the", "a", "an"):
                rest.add(a)
                a += 1
            if b - a > 1 and e.words[b - 1] in ("'s", "’s", "'"):
                rest.add(b - 1)
                b -= 1
            free = not any(x < b and a < y for x, y, _ in names)
            if t != VAGUE and free and is_name(e.words[a:b], t):
                names.append((a, b, t))
            else:
                rest |= set(range(a, b))
        rest -= {i for a, b, _ in names for i in range(a, b)}
        e.spans = sorted(names + [(i, i + 1, VAGUE) for i in rest])
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
    """Gives each tree the entities that another corpus marked on the same sentence; both come in the same order of words."""
    by_text = {}
    for line in open(path, encoding="utf-8"):
        record = json.loads(line)
        text = record["text"]
        for start, end in record["sentences"]:
            key = re.sub(r"\s", "", text[start:end])
            known = SCHEMES[scheme].types
            hits = [(a - start, b - start, t if t in known else VAGUE) for a, b, t in [e[:3] for e in record["entities"]] if a >= start and b <= end]
            by_text.setdefault(key, []).append((text[start:end], hits))
    found = 0
    for tree in trees:
        key = re.sub(r"\s", "", "".join(tree.words))
        if key not in by_text:
            continue
        text, hits = by_text[key][0] if len(by_text[key]) == 1 else by_text[key].pop(0)
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


def merged(examples, rng, longest=60):
    """Neighbours as one sentence without trees, as a splitter leaves them that finds no stop: two or three of a document, most of
    them where the first ends without a stop. The sentences have to be in the order of their documents."""
    out = []
    for i in range(len(examples) - 1):
        run = examples[i : i + (3 if rng.random() < 0.3 else 2)]
        document = {e.doc.rsplit("-", 1)[0] for e in run}
        stopped = run[0].words[-1] in {".", "!", "?", '"', ")"}
        if len(document) > 1 or any(e.spans is None for e in run) or sum(len(e.words) for e in run) > longest:
            continue
        if rng.random() < (0.1 if stopped else 0.8):
            words, spans = [], []
            for e in run:
                spans += [(a + len(words), b + len(words), t) for a, b, t in e.spans]
                words += e.words
            out.append(Example(run[0].corpus, words, run[0].scheme, spans, doc=run[0].doc))
    return out


def load(data):
    """All training corpora, as {name: (examples, weight)}; a weight below one takes a share of the examples each round."""
    data = Path(data)

    def crossner(domain, scheme, *parts):
        return [e for part in parts for e in read_entities(data / f"ner/crossner-{domain}.{part}.jsonl", f"crossner-{domain}", scheme)]

    def tweets(section):
        plain = lambda record: record["entities"] and "@" not in record["text"] and "#" not in record["text"]
        return read_entities(data / f"ner/btc.{section}.jsonl", "btc", "uner", only=plain)

    ewt = align_entities(read_trees(data / "ud/en_ewt-ud-train.conllu", "ewt"), data / "ner/uner-ewt.train-v0.jsonl")
    gum = align_entities(read_trees(data / "ud/en_gum_open-ud-train.conllu", "gum"), data / "ner/gum-named-open.train.jsonl", "gum")
    return {
        "lede": (read_entities(data / "lede-news/train.jsonl", "lede", "lede"), 3),
        "ewt": (ewt, 1.3),
        "ewt-merged": (merged(ewt, random.Random(7)), 1),
        "gum": (names_only(gum), 0.8),
        "wikigold": (read_entities(data / "ner/wikigold.all.jsonl", "wikigold", "conll"), 1),
        "politics": (crossner("politics", "politics", "train", "dev", "test"), 1),
        "literature": (crossner("literature", "literature", "train", "dev"), 0.7),
        "science": (crossner("science", "science", "train", "dev"), 0.6),
        "music": (crossner("music", "music", "train", "dev"), 0.5),
        "tweets": (tweets("f") + tweets("g"), 0.5),
        "wnut": (read_entities(data / "ner/wnut17.train.jsonl", "wnut", "wnut", only=lambda r: r["entities"]), 0.5),
        "re3d": (names_only(read_entities(data / "ner/re3d.open.jsonl", "re3d", "re3d")), 1),
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
    order = []
    for examples, weight in corpora.values():
        order += examples * int(weight) + rng.sample(examples, int(len(examples) * (weight % 1)))
    rng.shuffle(order)
    return order
