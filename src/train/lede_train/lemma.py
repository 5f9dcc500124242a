"""Lemmas as edit scripts: a case rule, how many characters to strip from the end, what to add (cf. Chrupala, 2006).

A script reads `case|strip|add`; case is `l` (lower the form first) or `k` (keep it). Applied to a form it gives the lemma."""


def script_of(form, lemma):
    candidates = []
    for case, base in (("l", form.lower()), ("k", form)):
        k = 0
        while k < min(len(base), len(lemma)) and base[k] == lemma[k]:
            k += 1
        candidates.append((len(base) - k + len(lemma) - k, case != "l", f"{case}|{len(base) - k}|{lemma[k:]}"))
    return min(candidates)[2]


def apply(script, form):
    case, strip, add = script.split("|", 2)
    base = form.lower() if case == "l" else form
    return base[: max(0, len(base) - int(strip))] + add
