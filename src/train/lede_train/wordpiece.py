"""Uncased WordPiece, as the base model was trained with; the product has its own in Java, held to the same golden file."""

import unicodedata


def _clean(word):
    text = unicodedata.normalize("NFD", word.lower())
    return "".join(c for c in text if unicodedata.category(c) != "Mn")


def _is_punctuation(c):
    o = ord(c)
    if 33 <= o <= 47 or 58 <= o <= 64 or 91 <= o <= 96 or 123 <= o <= 126:
        return True
    return unicodedata.category(c).startswith("P")


def _is_cjk(c):
    o = ord(c)
    return (
        0x4E00 <= o <= 0x9FFF or 0x3400 <= o <= 0x4DBF or 0x20000 <= o <= 0x2A6DF or 0x2A700 <= o <= 0x2B73F
        or 0x2B740 <= o <= 0x2B81F or 0x2B820 <= o <= 0x2CEAF or 0xF900 <= o <= 0xFAFF or 0x2F800 <= o <= 0x2FA1F
    )


class WordPiece:
    """Pieces of one word at a time; answers are remembered."""

    def __init__(self, vocabulary):
        self.ids = {piece: i for i, piece in enumerate(vocabulary)}
        self.cls, self.sep, self.unk = self.ids["[CLS]"], self.ids["[SEP]"], self.ids["[UNK]"]
        self.known = {}

    def pieces(self, word):
        if word not in self.known:
            self.known[word] = self._pieces(word)
        return self.known[word]

    def _pieces(self, word):
        out, run = [], ""
        for c in _clean(word):
            if c.isspace() or unicodedata.category(c) in ("Cc", "Cf") or ord(c) in (0, 0xFFFD):
                if c.isspace() and run:
                    out += self._greedy(run)
                    run = ""
            elif _is_punctuation(c) or _is_cjk(c):
                if run:
                    out += self._greedy(run)
                out += self._greedy(c)
                run = ""
            else:
                run += c
        if run:
            out += self._greedy(run)
        return out or [self.unk]

    def _greedy(self, run):
        if len(run) > 100:
            return [self.unk]
        out, start = [], 0
        while start < len(run):
            end = len(run)
            while end > start:
                piece = ("##" if start else "") + run[start:end]
                if piece in self.ids:
                    break
                end -= 1
            if end == start:
                return [self.unk]
            out.append(self.ids[piece])
            start = end
        return out
