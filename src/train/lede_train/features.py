"""Examples -> tensors. Also the augmentations: they change surface forms only, never what the labels mean."""

import random
import torch

from .lemma import script_of
from .names import swapped
from .scheme import CONTAINERS, INDEX, LABELS, SCHEMES, VAGUE
from .words import casing

IGNORE = -100
# 0 is for [CLS], [SEP] and padding; the order is that of the Java enum Casing.
CASINGS = {name: i + 1 for i, name in enumerate("LOWER INITIAL UPPER MIXED DIGIT OTHER".split())}
CURLY = {"'": "’", '"': "”", "n't": "n’t", "'s": "’s", "``": "“", "''": "”"}


class Inventory:
    """The label lists of the heads, in the order of the logits."""

    def __init__(self, upos, xpos, lemma, relation):
        self.upos, self.xpos, self.lemma, self.relation = upos, xpos, lemma, relation
        self.index = {n: {v: i for i, v in enumerate(getattr(self, n))} for n in ("upos", "xpos", "lemma", "relation")}

    @classmethod
    def of(cls, trees, rarest=3):
        counts = {n: {} for n in ("upos", "xpos", "lemma", "relation")}
        for e in trees:
            for form, (upos, xpos, lemma, _, relation) in zip(e.words, e.ud):
                for n, v in (("upos", upos), ("xpos", xpos), ("lemma", script_of(form, lemma)), ("relation", relation)):
                    counts[n][v] = counts[n].get(v, 0) + 1
        keep = {n: sorted(v for v, c in counts[n].items() if c >= (rarest if n == "lemma" else 2)) for n in counts}
        return cls(**keep)

    def sizes(self):
        return dict(entity=len(LABELS), **{n: len(getattr(self, n)) for n in ("upos", "xpos", "lemma", "relation")})


def augment(example, rng: random.Random, names=None):
    """Words as another desk would have set them: other names, capitals, lower case, curly quotes, no final stop, U.S. or US."""
    words = list(example.words)
    if names is not None and rng.random() < 0.35:
        words = swapped(example, rng, names)
    p = rng.random()
    news = example.corpus == "lede"
    if p < (0.06 if news else 0.03):
        words = [w.upper() for w in words]
    elif p < (0.09 if news else 0.05):
        words = [w.lower() for w in words]
    elif p < (0.12 if news else 0.07):
        words = [w[:1].upper() + w[1:] for w in words]
    if rng.random() < 0.25:
        opened = False
        for i, w in enumerate(words):
            if w == '"':
                words[i] = "”" if opened else "“"
                opened = not opened
            elif w in CURLY or "'" in w:
                words[i] = CURLY.get(w, w.replace("'", "’"))
    if rng.random() < 0.3:
        swap = {"U.S.": "US", "US": "U.S.", "U.K.": "UK", "UK": "U.K.", "U.N.": "UN", "UN": "U.N."}
        words = [swap.get(w, w) if w not in ("US",) or rng.random() < 0.5 else "U.S." for w in words]
    return words


def entity_targets(example, masks):
    """(allowed outer [n, L], container [n, L], inner [n, L]): see objectives.entity_loss. Row masks are booleans."""
    scheme = SCHEMES[example.scheme]
    n = len(example.words)
    allowed, container, inner = masks(n), masks(n), masks(n)
    if scheme.full:
        outer_tags, inner_tags = ["O"] * n, ["O"] * n
        end = 0
        inner_end = 0
        for a, b, t in example.spans:
            if a >= end:
                tags, end = outer_tags, b
                inner_end = a
            elif b <= end and a >= inner_end:
                tags, inner_end = inner_tags, b
            else:
                continue
            for i in range(a, b):
                tags[i] = ("B-" if i == a else "I-") + t
        for i in range(n):
            allowed[i, INDEX[outer_tags[i]]] = True
            inner[i, INDEX[inner_tags[i]]] = True
        return allowed, container, inner
    free = [0] + [INDEX[p + t] for t in scheme.unmarked for p in ("B-", "I-")]
    allowed[:, free] = True
    for a, b, t in example.spans:
        if t == VAGUE:
            allowed[a:b], container[a:b], inner[a:b] = True, True, True
            continue
        for i in range(a, b):
            types = [x for x in scheme.types[t] if x != "O"]
            ids = [INDEX[("B-" if i == a else "I-") + x] for x in types]
            allowed[i] = False
            allowed[i, ids] = True
            if "O" in scheme.types[t]:
                allowed[i, 0] = True
            inner[i, ids] = True
            for c in CONTAINERS:
                if c not in types:
                    container[i, INDEX["B-" + c]] = True
                    container[i, INDEX["I-" + c]] = True
    return allowed, container, inner


class Batcher:
    """Turns a list of examples into tensors; pieces are bounded by `limit`, the rest of an over-long sentence is left out of training."""

    def __init__(self, wordpiece, inventory, limit=160, names=None):
        self.wordpiece, self.inventory, self.limit, self.names = wordpiece, inventory, limit, names

    def pieces(self, words):
        return [self.wordpiece.pieces(w) for w in words]

    def build(self, examples, rng=None):
        rows = []
        for e in examples:
            words = augment(e, rng, self.names) if rng else e.words
            pieces, kept = [], 0
            for w in words:
                p = self.wordpiece.pieces(w)[:24]
                if sum(map(len, pieces)) + len(p) > self.limit:
                    break
                pieces.append(p)
                kept += 1
            rows.append((e, words[:kept], pieces))
        t = max(sum(map(len, r[2])) for r in rows) + 2
        w = max(len(r[1]) for r in rows)
        b = len(rows)
        ids, cases = torch.zeros(b, t, dtype=torch.long), torch.zeros(b, t, dtype=torch.long)
        first = torch.zeros(b, w + 1, dtype=torch.long)
        lengths, counts = torch.zeros(b, dtype=torch.long), torch.zeros(b, dtype=torch.long)
        for r, (_, words, pieces) in enumerate(rows):
            at = 1
            ids[r, 0] = self.wordpiece.cls
            for i, (word, p) in enumerate(zip(words, pieces)):
                first[r, i + 1] = at
                ids[r, at : at + len(p)] = torch.tensor(p)
                cases[r, at : at + len(p)] = CASINGS[casing(word)]
                at += len(p)
            ids[r, at] = self.wordpiece.sep
            lengths[r], counts[r] = at + 1, len(words)
        return dict(ids=ids, casing=cases, first=first, lengths=lengths, counts=counts, **self.targets(rows, w))

    def targets(self, rows, w):
        b, size = len(rows), len(LABELS)
        masks = lambda n: torch.zeros(n, size, dtype=torch.bool)
        entity = dict(allowed=torch.zeros(b, w, size, dtype=torch.bool), container=torch.zeros(b, w, size, dtype=torch.bool))
        entity["inner"] = torch.zeros(b, w, size, dtype=torch.bool)
        entity["full"] = torch.zeros(b, w, dtype=torch.bool)
        entity["partial"] = torch.zeros(b, w, dtype=torch.bool)
        ud = {n: torch.full((b, w), IGNORE) for n in ("upos", "xpos", "lemma", "head", "relation")}
        for r, (e, words, _) in enumerate(rows):
            n = len(words)
            if e.spans is not None:
                allowed, container, inner = entity_targets(e, masks)
                entity["allowed"][r, :n], entity["container"][r, :n], entity["inner"][r, :n] = allowed[:n], container[:n], inner[:n]
                entity["full" if SCHEMES[e.scheme].full else "partial"][r, :n] = True
            if e.ud is not None:
                for i in range(n):
                    upos, xpos, lemma, head, relation = e.ud[i]
                    get = lambda k, v: self.inventory.index[k].get(v, IGNORE)
                    ud["upos"][r, i], ud["xpos"][r, i] = get("upos", upos), get("xpos", xpos)
                    ud["lemma"][r, i] = get("lemma", script_of(e.words[i], lemma)) if words[i] == e.words[i] else IGNORE
                    if head < n:
                        ud["head"][r, i] = head + 1
                        ud["relation"][r, i] = get("relation", relation)
        return dict(**entity, **ud)


def batches(examples, batcher, pieces_a_batch, rng, train=True):
    """Batches of about equal work: sorted by length inside windows, then shuffled."""
    window = 2000
    out = []
    for k in range(0, len(examples), window):
        part = sorted(examples[k : k + window], key=lambda e: (len(e.words), rng.random() if train else 0))
        batch, longest = [], 0
        for e in part:
            size = min(int(len(e.words) * 1.25) + 2, batcher.limit)
            if batch and max(longest, size) * (len(batch) + 1) > pieces_a_batch:
                out.append(batch)
                batch, longest = [], 0
            batch.append(e)
            longest = max(longest, size)
        out.append(batch)
    if train:
        rng.shuffle(out)
    return out
