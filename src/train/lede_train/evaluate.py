"""Dev scores: strict span F1 and the CoNLL 2018 measures on gold words (arcs by argmax: the product's trees are decoded)."""

import random

import torch

from .decode import entities
from .features import batches
from .lemma import apply
from .scheme import PLACES

COARSE = {"PERSON": "PER", "ORG": "ORG", **{p: "LOC" for p in PLACES}}


class Counts:
    def __init__(self):
        self.correct = self.predicted = self.gold = 0

    def add(self, predicted, gold):
        self.correct += len(predicted & gold)
        self.predicted += len(predicted)
        self.gold += len(gold)

    def f1(self):
        return 2 * self.correct / max(1, self.predicted + self.gold)


def outer_of(spans):
    out, end = [], 0
    for a, b, t in spans:
        if a >= end:
            out.append((a, b, t))
            end = b
    return out


def predict(model, batcher, examples, pieces):
    model.eval()
    with torch.no_grad():
        for group in batches(examples, batcher, pieces, random.Random(0), train=False):
            batch = batcher.build(group)
            w = model.words(model.encode(batch["ids"], batch["casing"], batch["lengths"]), batch["first"])
            yield group, batch, w
    model.train()


def scorer(model):
    """batch -> log-probabilities of the outer and inner labels, by the model in evaluation mode."""

    def score(batch):
        training = model.training
        model.eval()
        with torch.no_grad():
            w = model.words(model.encode(batch["ids"], batch["casing"], batch["lengths"]), batch["first"])[:, 1:]
            outer, inner = (head(w).log_softmax(-1).numpy() for head in (model.outer, model.inner_head))
        model.train(training)
        return outer, inner

    return score


def decoded(score, batcher, examples):
    """(example, outer spans, inner spans) of each."""
    for group in batches(examples, batcher, 3000, random.Random(0), train=False):
        batch = batcher.build(group)
        outer, inner = score(batch)
        for r, e in enumerate(group):
            n = int(batch["counts"][r])
            yield e, *(entities(outer[r, :n], inner[r, :n]) if n else ([], []))


def entity_scores(score, batcher, examples):
    """Strict F1 of outer spans: all types, then PER, ORG and LOC among them."""
    full, names = Counts(), Counts()
    for e, tops, _ in decoded(score, batcher, examples):
        truth = outer_of(e.spans)
        full.add(set(tops), set(truth))
        names.add(names_of(tops), names_of(truth))
    return full.f1(), names.f1()


def names_of(spans):
    return {(a, b, COARSE[t]) for a, b, t in spans if t in COARSE}


def flat_names(tops, nested):
    """Flat names as CoNLL-style corpora mark them: outer names, and inner ones of what is no name itself."""
    out = names_of(tops)
    for a, b, t in nested:
        if t in COARSE and not any(x <= a and b <= y for x, y, _ in out):
            out.add((a, b, COARSE[t]))
    return out


def flat_scores(score, batcher, examples):
    """F1, precision and recall on a corpus with flat PER, ORG, LOC."""
    counts = Counts()
    for e, tops, nested in decoded(score, batcher, examples):
        counts.add(flat_names(tops, nested), set(e.spans))
    return counts.f1(), counts.correct / max(1, counts.predicted), counts.correct / max(1, counts.gold)


def tree_scores(model, batcher, inventory, examples):
    n = upos = xpos = uas = las = lemma = 0
    for group, batch, w in predict(model, batcher, examples, pieces=1500):
        words = w[:, 1:]
        u, x, l = (h(words).argmax(-1) for h in (model.upos, model.xpos, model.lemma))
        arcs, rd, rh = model.trees(w)
        absent = torch.arange(w.shape[1])[None, :] > batch["counts"][:, None]
        heads = arcs.masked_fill(absent[:, None, :], -1e4).argmax(-1)
        rel = model.relations(rd, rh).argmax(1)
        for r, e in enumerate(group):
            for i in range(len(e.ud)):
                n += 1
                if i >= int(batch["counts"][r]):
                    continue
                gu, gx, gl, gh, gr = e.ud[i]
                upos += inventory.upos[u[r, i]] == gu
                xpos += inventory.xpos[x[r, i]] == gx
                lemma += apply(inventory.lemma[l[r, i]], e.words[i]) == gl
                h = int(heads[r, i])
                if h == gh + 1:
                    uas += 1
                    las += inventory.relation[rel[r, i, h]].split(":")[0] == gr.split(":")[0]
    return {k: round(100 * v / n, 2) for k, v in dict(upos=upos, xpos=xpos, uas=uas, las=las, lemma=lemma).items()}


def report(model, batcher, inventory, dev):
    fine, names = entity_scores(scorer(model), batcher, dev["lede"])
    uner = flat_scores(scorer(model), batcher, dev["uner"])
    return dict(
        lede=round(fine, 4), lede_names=round(names, 4), uner=[round(v, 4) for v in uner],
        ewt=tree_scores(model, batcher, inventory, dev["ewt"]), gum=tree_scores(model, batcher, inventory, dev["gum"]),
    )
