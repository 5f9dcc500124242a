"""Logits -> spans and trees, for dev scores; the product decodes in Java by the same rules."""

import numpy as np

from .scheme import LABELS, TYPES

TYPE_OF = np.array([-1] + [i // 2 for i in range(2 * len(TYPES))])
BEGIN = np.array([False] + [True, False] * len(TYPES))
ALLOWED = np.array([[b == 0 or BEGIN[b] or (a > 0 and TYPE_OF[a] == TYPE_OF[b]) for b in range(len(LABELS))] for a in range(len(LABELS))])
TRANSITION = np.where(ALLOWED, 0.0, -1e9)
START = np.where((np.arange(len(LABELS)) == 0) | BEGIN, 0.0, -1e9)


def viterbi(logp):
    """Best label sequence [n] under BIO constraints."""
    score, back = logp[0] + START, []
    for row in logp[1:]:
        table = score[:, None] + TRANSITION
        back.append(table.argmax(0))
        score = table.max(0) + row
    best = [int(score.argmax())]
    for b in reversed(back):
        best.append(int(b[best[-1]]))
    return best[::-1]


def spans(labels):
    out, start = [], None
    for i, k in enumerate(list(labels) + [0]):
        if start is not None and (k == 0 or BEGIN[k]):
            out.append((start, i, TYPES[TYPE_OF[labels[start]]]))
            start = None
        if k and BEGIN[k]:
            start = i
    return out


def entities(outer, inner):
    """(outer spans, inner spans): the inner layer is read inside each outer span, the span itself excepted."""
    tops = spans(viterbi(outer))
    nested = []
    for a, b, t in tops:
        if b - a > 1:
            nested += [(a + s, a + e, k) for s, e, k in spans(viterbi(inner[a:b])) if (s, e) != (0, b - a)]
    return tops, nested
