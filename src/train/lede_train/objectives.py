"""Losses of the heads. All are means over the words that carry the annotation."""

import torch
from torch.nn import functional as F

from .features import IGNORE


def entity_loss(outer, inner, batch):
    """Full corpora: cross-entropy of both layers. Partial corpora: -log of the mass of every reading that agrees with what is marked:
    the outer label is allowed, or the outer label is a container and the inner label is the one marked."""
    lo, li = outer.log_softmax(-1), inner.log_softmax(-1)
    inside = lambda logp, mask: torch.where(mask, logp, torch.full_like(logp, -1e4)).logsumexp(-1)
    direct = inside(lo, batch["allowed"])
    loss = outer.new_zeros(())
    full, partial = batch["full"], batch["partial"]
    if full.any():
        loss = loss - direct[full].mean() - inside(li, batch["inner"])[full].mean()
    if partial.any():
        nested = inside(lo, batch["container"]) + inside(li, batch["inner"])
        loss = loss - torch.logaddexp(direct, nested)[partial].mean()
    return loss


def losses(model, batch):
    hidden = model.encode(batch["ids"], batch["casing"], batch["lengths"])
    w = model.words(hidden, batch["first"])
    words = w[:, 1:]
    out = {}
    if batch["full"].any() or batch["partial"].any():
        out["entity"] = entity_loss(model.outer(words), model.inner_head(words), batch)
    if (batch["upos"] != IGNORE).any():
        flat = lambda logits, key: F.cross_entropy(logits.flatten(0, 1), batch[key].flatten(), ignore_index=IGNORE)
        out["upos"], out["xpos"] = flat(model.upos(words), "upos"), flat(model.xpos(words), "xpos")
        out["lemma"] = flat(model.lemma(words), "lemma")
        arcs, rel_dep, rel_head = model.trees(w)
        absent = torch.arange(w.shape[1])[None, :] > batch["counts"][:, None]
        arcs = arcs.masked_fill(absent[:, None, :], -1e4)
        out["arc"] = flat(arcs, "head")
        known = batch["relation"] != IGNORE
        r, i = known.nonzero(as_tuple=True)
        scores = model.relations.chosen(rel_dep[r, i], rel_head[r, batch["head"][r, i]])
        out["relation"] = F.cross_entropy(scores, batch["relation"][known])
    return out


WEIGHTS = dict(entity=1.0, upos=0.4, xpos=0.3, lemma=0.3, arc=0.6, relation=0.4)


def total(parts):
    return sum(WEIGHTS[k] * v for k, v in parts.items())
