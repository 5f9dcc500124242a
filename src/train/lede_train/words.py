"""Words of a sentence, exactly as dev.lede.nlp.token.WordTokenizer finds them.

Words are in the style of UD English EWT: punctuation apart, contractions split, hyphenated words
split at their hyphens, abbreviations with their stop unless it ends the sentence, numbers, URLs,
e-mail addresses, hashtags and handles whole. Every code point that is not white space belongs to
exactly one word; words are ascending and disjoint. Offsets here are code points.

VERSION says which tokenisation this is: a model is trained on one version. Python 3.11, no packages.
"""

import unicodedata

VERSION = 1

SPACE, LETTER, DIGIT, PUNCT, SYMBOL, EXTEND = range(6)
WORD = (LETTER, DIGIT, EXTEND)

LOOKAHEAD = 256

APOSTROPHES = "'\u2019"
INNER_APOSTROPHES = "'\u2019\u2018`"
CLOSERS = "\"')]}\u2019\u201d\u00bb"

ABBREVIATIONS = frozenset(
    """
    Mr Mrs Ms Messrs Mme Mlle Dr Drs Prof Gen Lt Col Sgt Capt Cmdr Cdr Maj Adm Brig Cpl Pvt Pfc Gov
    Govs Sen Sens Rep Reps Rev Hon Pres Supt Insp Det Fr Sr Jr Inc Corp Ltd Co Cos Bros Assn Dept
    Univ St Ste Mt Mts Ft Ave Blvd Rd Sq Hwy Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon
    Tue Tues Wed Thu Thur Thurs Fri Sat Sun Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky
    La Mass Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo Que Ont Esq
    Ph Attn Atty Tel Ext Vol Ed Eds Vs Etc Eg Ie Cf Approx Est Esp Gr
    vs etc al eg ie cf viz approx ca est esp ext incl govt dept div vol vols ed eds al repr trans
    yrs hrs mins lbs oz arrv
    MR MRS MS DR PROF GEN LT COL SGT CAPT GOV SEN REP REV SR JR INC CORP LTD CO BROS ST MT FT AVE
    BLVD VS ETC DEPT
    """.split()
)
BEFORE_NUMBER = frozenset(
    "No Nos no nos Art art Sec sec Fig fig Figs Ch ch Op op p pp P c b d m r l NO".split()
)
DEGREES = frozenset(
    "ph.d m.sc b.sc d.sc m.phil d.phil ll.b ll.m ll.d ed.d b.tech m.tech b.com m.com".split()
)
ENDINGS = frozenset(
    """
    com org net gov edu mil info biz io tv co uk ca au nz de fr jp cn ru eu ie za ch nl
    doc docx xls xlsx pdf txt jpg jpeg png gif html htm php asp url exe zip mp3 mp4 ppt js csv xml json
    """.split()
)
NEWSGROUPS = frozenset("alt comp misc rec sci soc talk".split())
PREFIXES = frozenset(
    """
    e non mid anti re pre co pro cross post over multi ex sub counter semi mini neo socio psycho
    inter intra micro un mis
    """.split()
)
SUFFIXES = frozenset("s m d re ve ll em".split())
ELIDED = frozenset("em n til till cause bout round".split())
SLASHED = frozenset("w/o w/out w/in b/c b/t l/c i/c i/s s/he n/a a/k/a".split())
UNITS = frozenset(
    """
    am pm AM PM mm cm km m kg mg lb lbs oz ft mph kph kmh bn mn mln tn hz Hz kHz MHz GHz kW MW GW
    kWh MWh sqft min mins hr hrs k K kb KB MB GB TB a.m p.m A.M P.M
    """.split()
)
DOLLARS = frozenset("US A AU C CA HK NZ S NT R U J Z TT BZ B EC AR CAN MX Can Mex".split())
EMOTICONS = sorted(
    ":) :-) ;) ;-) :( :-( =) =( :D :-D ;D =D :P :-P ;P :p :O :o :/ :-/ :| :'( >:( ^_^ -_- <3".split(),
    key=lambda e: (-len(e), e),
)
JOINED = {
    "cannot": (3,),
    "alot": (1,),
    "gonna": (3,),
    "wanna": (3,),
    "gotta": (3,),
    "lemme": (3,),
    "gimme": (3,),
    "outta": (3,),
    "dunno": (2, 3),
    "cant": (2,),
    "dont": (2,),
    "wont": (2,),
    "didnt": (3,),
    "doesnt": (4,),
    "isnt": (2,),
    "aint": (2,),
    "arent": (3,),
    "wasnt": (3,),
    "havent": (4,),
    "hasnt": (3,),
    "hadnt": (3,),
    "werent": (4,),
    "couldnt": (5,),
    "wouldnt": (5,),
    "shouldnt": (6,),
    "thats": (4,),
    "theres": (5,),
    "youre": (3,),
    "theyre": (4,),
}
PHONES = frozenset(
    [(3, 4), (3, 3, 4), (1, 3, 3, 4), (5, 4), (3, 2, 4), (3, 4, 4), (4, 2, 2)]
    + [(a, b, c) for a in (1, 2) for b in (1, 2) for c in (2, 4)]
)


def is_space(c):
    """Whether the code point is white space for Lede (dev.lede.text.WhiteSpace)."""
    if c <= 0x20:
        return c == 0x20 or 0x09 <= c <= 0x0D or 0x1C <= c <= 0x1F
    if c < 0x85:
        return False
    return (
        c in (0x85, 0xA0, 0x1680, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000, 0xFEFF)
        or 0x2000 <= c <= 0x200B
    )


def kind(char):
    c = ord(char)
    if is_space(c):
        return SPACE
    if 0x1F3FB <= c <= 0x1F3FF:
        return EXTEND
    category = unicodedata.category(char)
    if category == "Nd":
        return DIGIT
    if category[0] == "L" or category in ("Nl", "No"):
        return LETTER
    if category[0] == "M" or category == "Cf":
        return EXTEND
    return PUNCT if category[0] == "P" else SYMBOL


_KINDS = {}


def kinds(text):
    out = []
    for char in text:
        k = _KINDS.get(char)
        if k is None:
            k = _KINDS[char] = kind(char)
        out.append(k)
    return out


def tokenize(text):
    """The words of a sentence as a list of (start, end), in code points."""
    if not text or max(text) <= "\uffff":
        return Scan(text, kinds(text)).run()
    units, unit_kinds, starts = utf16(text)
    return [(starts[a], starts[b]) for a, b in Scan(units, unit_kinds).run()]


def utf16(text):
    """The UTF-16 units of a text, their kinds, and for each border of units the code point there."""
    units = []
    unit_kinds = []
    starts = []
    for i, (char, k) in enumerate(zip(text, kinds(text))):
        c = ord(char) - 0x10000
        starts.append(i)
        unit_kinds.append(k)
        if c < 0:
            units.append(char)
        else:
            units.append(chr(0xD800 + (c >> 10)) + chr(0xDC00 + (c & 0x3FF)))
            starts.append(i)
            unit_kinds.append(EXTEND)
    starts.append(len(text))
    return "".join(units), unit_kinds, starts


class Scan:
    """One pass over the UTF-16 units of one sentence. A low surrogate extends the high one."""

    def __init__(self, text, unit_kinds):
        self.text = text
        self.kinds = unit_kinds
        self.words = []
        last = len(text)
        while last > 0 and (self.kinds[last - 1] == SPACE or text[last - 1] in CLOSERS):
            last -= 1
        self.last = last  # the sentence without its closing quotes and brackets
        self.chunk = 0  # the run of characters without white space that is being read
        self.end = 0
        self.opened = 0  # brackets that are not closed yet

    def run(self):
        n = len(self.text)
        i = 0
        while i < n:
            if self.kinds[i] == SPACE:
                i += 1
                continue
            end = i
            letters = True
            while end < n and self.kinds[end] != SPACE:
                letters = letters and self.kinds[end] == LETTER
                end += 1
            self.chunk, self.end = i, end
            if letters:
                self.joined(i, end)
                i = end
            while i < end:
                i = self.next(i)
        return self.words

    # -- what stands where

    def at(self, i):
        return self.text[i] if self.chunk <= i < self.end else "\0"

    def kind_at(self, i):
        return self.kinds[i] if self.chunk <= i < self.end else SPACE

    def alnum(self, i):
        return self.chunk <= i < self.end and self.kinds[i] in (LETTER, DIGIT)

    def letter(self, i):
        return self.chunk <= i < self.end and self.kinds[i] == LETTER

    def digit(self, i):
        return self.chunk <= i < self.end and self.kinds[i] == DIGIT

    def extended(self, i):
        """The end of what extends the character before i: marks, joiners."""
        while i < self.end and self.kinds[i] == EXTEND:
            i += 1
        return i

    def alnum_end(self, i):
        while i < self.end and self.kinds[i] in WORD:
            i += 1
        return i

    def letters_end(self, i):
        while i < self.end and self.kinds[i] == LETTER:
            i += 1
        return i

    def digits_end(self, i):
        while i < self.end and self.kinds[i] == DIGIT:
            i += 1
        return i

    def add(self, start, end):
        self.words.append((start, end))
        return end

    # -- one step

    def next(self, i):
        """Adds the words that begin at i; returns where they end."""
        if not (self.alnum(i - 1) or self.at(i - 1) == "@"):
            end = self.web(i)
            if end > i:
                return self.add(i, end)
        if self.alnum(i):
            return self.word(i)
        if self.kinds[i] == EXTEND:
            return self.add(i, self.extended(i))
        return self.mark(i)

    # -- URLs, addresses, handles

    def web(self, i):
        c = self.at(i)
        if c == "#" and self.letter(i + 1):
            return self.tag_end(i + 1)
        if c == "@" and (self.letter(i + 1) or self.at(i + 1) == "_"):
            return self.tag_end(i + 1)
        if not self.alnum(i):
            return i
        end = self.url(i)
        return end if end > i else self.address(i)

    def tag_end(self, i):
        while i < self.end and (self.kinds[i] in WORD or self.text[i] == "_"):
            i += 1
        return i

    def url(self, i):
        """The end of a URL that begins at i, or i."""
        j = i
        while j < self.end and j < i + 12 and self.letter(j):
            j += 1
        scheme = self.text[i:j].lower()
        if self.at(j) == ":" and self.at(j + 1) == "/" and self.at(j + 2) == "/":
            return self.url_end(i, j + 3)
        if scheme == "mailto" and self.at(j) == ":":
            return self.url_end(i, j + 1)
        if scheme == "www" and self.at(j) == "." and self.alnum(j + 1):
            return self.url_end(i, j + 1)
        host = self.host_end(i)
        if host > i and self.at(host) == "/" and self.alnum(host + 1):
            return self.url_end(i, host + 1)
        return host

    def url_end(self, start, i):
        opened = 0
        while i < self.end and self.text[i] not in '<>"\u201c\u201d\u00ab\u00bb':
            opened += self.text[i] == "("
            i += 1
        while i > start:
            c = self.text[i - 1]
            if c == ")" and opened > 0:
                break
            if c not in ".,;:!?'\u2019)]}*|\u2026":
                break
            i -= 1
        return i

    def host_end(self, i):
        """The end of a host or file name (example.com, file.doc) that begins at i, or i."""
        j = i
        dots = 0
        part = i
        limit = min(self.end, i + LOOKAHEAD)
        while j < limit:
            if self.kinds[j] in WORD:
                j += 1
            elif self.text[j] in "-_" and self.alnum(j + 1):
                j += 1
            elif self.text[j] == "." and self.alnum(j + 1):
                j += 1
                dots += 1
                part = j
            else:
                break
        if dots == 0:
            return i
        ending = self.text[part:j]
        if ending.lower() in ENDINGS and ending in (ending.lower(), ending.upper()):
            return j
        parts = self.text[i:j].split(".")
        lower = all(lower_ascii(p.replace("-", "")) for p in parts)
        if lower and parts[0] in NEWSGROUPS and len(parts[-1]) > 1:
            return j
        return i

    def address(self, i):
        """The end of an e-mail address that begins at i, or i."""
        j = i
        limit = min(self.end, i + LOOKAHEAD)
        while j < limit and (self.kinds[j] in WORD or self.text[j] in "._%+-"):
            j += 1
        if self.at(j) != "@" or not self.alnum(j + 1):
            return i
        j += 1
        while j < self.end and (self.kinds[j] in WORD or self.text[j] in "._-"):
            j += 1
        while self.text[j - 1] in ".-_":
            j -= 1
        return j

    # -- words and numbers

    def word(self, i):
        phone = self.phone_end(i)
        end = phone if phone > i else self.word_end(i)
        unit = self.unit_start(i, end)
        if unit > i:
            self.add(i, unit)
            return self.add(unit, self.unit_end(unit, end))
        if self.at(end) == "." and self.keeps_stop(i, end) or self.takes_mark(i, end):
            return self.add(i, self.extended(end + 1))
        return self.contraction(i, end)

    def takes_mark(self, i, end):
        """Whether the mark at end is the last of the word: US$, w/, th-."""
        mark = self.at(end)
        if mark == "$":
            return self.text[i:end] in DOLLARS
        if mark == "/":
            return self.text[i:end] in ("w", "W")
        return mark == "-" and end + 1 == self.end and i == self.chunk and self.cut_off(i, end)

    def cut_off(self, i, end):
        part = self.text[i:end]
        return len(part) <= 2 and lower_ascii(part)

    def phone_end(self, i):
        """The end of a telephone number or a date of figures that begins at i, or i."""
        if not self.digit(i):
            return i
        groups = []
        j = i
        while len(groups) < 5:
            end = self.digits_end(j)
            groups.append(end - j)
            j = end
            if self.at(j) in "-/" and self.digit(j + 1) and len(groups) < 5:
                if self.at(j) == "/" and len(groups) > 1:
                    break
                j += 1
            else:
                break
        if self.alnum(j) or self.kind_at(j) == EXTEND:
            return i
        return j if tuple(groups) in PHONES else i

    def word_end(self, i):
        j = self.alnum_end(i)
        while j < self.end and self.alnum(j + 1) and self.joins(i, j):
            j = self.alnum_end(j + 1)
        return j

    def joins(self, start, j):
        """Whether the character at j joins what stands before it to what follows."""
        c = self.text[j]
        if c in INNER_APOSTROPHES:
            return self.letter(j + 1)
        if c == "_":
            return True
        if c == ".":
            return self.joins_stop(start, j)
        if c == ",":
            return self.thousands(j)
        if c == ":":
            return self.digit(j - 1) and self.digit(j + 1)
        if c == "/":
            return self.joins_slash(start, j)
        if c == "&":
            return self.joins_ampersand(start, j)
        if c == "*":
            return self.letter(j - 1) and self.letter(j + 1)
        if c == "-":
            return self.joins_hyphen(start, j)
        return False

    def joins_stop(self, start, j):
        if self.digit(j - 1) and self.digit(j + 1):
            return True
        if not (self.letter(j - 1) and self.letter(j + 1)):
            return False
        single = j - 1 == start or not self.letter(j - 2)
        if single and not self.alnum(j + 2) and self.kind_at(j + 2) != EXTEND:
            return True
        return self.text[start : self.letters_end(j + 1)].lower() in DEGREES

    def thousands(self, j):
        return self.digit(j - 1) and self.digits_end(j + 1) == j + 4 and not self.letter(j + 4)

    def joins_slash(self, start, j):
        if self.digit(j - 1) and self.digit(j + 1):
            return True
        end = self.alnum_end(j + 1)
        if self.at(end) == "/":
            end = self.alnum_end(end + 1)
        return self.text[start:end].lower() in SLASHED

    def joins_ampersand(self, start, j):
        after = self.letters_end(j + 1)
        if self.alnum(after) or j - start > 4 or after - j > 4:
            return False
        before = self.text[start:j]
        rest = self.text[j + 1 : after]
        if not (before.isascii() and rest.isascii() and before.isalpha()):
            return False
        if before.isupper() and rest.isupper():
            return True
        return len(before) == 1 and len(rest) == 1

    def joins_hyphen(self, start, j):
        before = self.text[start:j].lower()
        if before not in PREFIXES:
            return False
        c = self.text[j + 1]
        return before == "mid" or "a" <= c <= "z"

    def keeps_stop(self, start, j):
        """Whether the stop at j belongs to the word before it."""
        if j + 1 >= self.last:
            return False
        word = self.text[start:j]
        if self.at(j + 1) == "." and (self.at(j + 2) == "." or len(word) == 1):
            return False
        if "." in word:
            return self.letter(j - 1) and (self.at(j - 2) == "." or word.lower() in DEGREES)
        if len(word) == 1 and word.isupper():
            return True
        if word in ABBREVIATIONS or word in ("v", "V"):
            return True
        if word in BEFORE_NUMBER:
            k = j + 1
            while k < len(self.text) and self.kinds[k] == SPACE:
                k += 1
            return k < len(self.text) and self.kinds[k] == DIGIT
        return False

    # -- parts of words

    def unit_start(self, i, end):
        """Where the unit begins that is written onto the number at i, or i."""
        number = i
        while number < end and (self.digit(number) or number > i and self.text[number] in ".,:"):
            number += 1
        if number == i or number == end or not self.letter(number):
            return i
        unit = self.text[number:end]
        if unit in UNITS:
            return number
        money = i > self.chunk and unicodedata.category(self.text[i - 1]) == "Sc"
        return number if money and unit.isascii() and unit.isalpha() else i

    def unit_end(self, number, end):
        if "." in self.text[number:end] and self.at(end) == "." and end + 1 < self.last:
            return self.extended(end + 1)
        return end

    def contraction(self, i, end):
        cuts = [end]
        cut = self.suffix_start(i, end)
        while cut > i:
            cuts.append(cut)
            cut = self.suffix_start(i, cut)
        start = self.joined(i, cuts.pop())
        while cuts:
            start = self.add(start, cuts.pop())
        return start

    def suffix_start(self, i, end):
        """Where the last suffix of a contraction begins ('s, n't), or i."""
        quote = end - 1
        while quote > i and quote > end - 4 and self.text[quote] not in INNER_APOSTROPHES:
            quote -= 1
        if quote <= i or self.text[quote] not in INNER_APOSTROPHES:
            return i
        rest = self.text[quote + 1 : end].lower()
        if rest == "t" and quote - 1 > i and self.text[quote - 1] in "nN":
            return quote - 1
        if rest in SUFFIXES and not self.decade(i, quote, rest):
            return quote
        if rest == "all" and quote == i + 1 and self.text[i] in "yY":
            return quote + 1
        return i

    def decade(self, i, quote, rest):
        length = quote - i
        return (
            rest == "s"
            and length in (2, 4)
            and self.digits_end(i) == quote
            and self.text[quote - 1] == "0"
        )

    def joined(self, i, end):
        """Splits words written as one, like cannot."""
        if end - i == 2 and self.text[i:end] == "im":
            self.add(i, i + 1)
            return self.add(i + 1, end)
        if 4 <= end - i <= 8:
            cuts = JOINED.get(self.text[i:end].lower())
            if cuts:
                start = i
                for cut in cuts:
                    start = self.add(start, i + cut)
                return self.add(start, end)
        return self.add(i, end)

    # -- punctuation and symbols

    def mark(self, i):
        c = self.text[i]
        emoticon = self.emoticon(i)
        if emoticon > i:
            return self.add(i, emoticon)
        if c in APOSTROPHES + "\u2018`":
            return self.quote(i)
        if c in ".+" and self.number_after(i):
            end = self.word_end(i + 1)
            return self.add(i, end)
        if c == "(":
            self.opened += 1
        elif c == ")" and self.opened > 0:
            self.opened -= 1
        end = self.run_end(i)
        if end == i:
            end = self.cluster_end(i)
        return self.add(i, self.extended(end))

    def number_after(self, i):
        if not self.digit(i + 1) or self.alnum(i - 1):
            return False
        return self.at(i - 1) in "\0([$\u00a3\u20ac"

    def emoticon(self, i):
        for e in EMOTICONS:
            if not self.text.startswith(e, i, self.end):
                continue
            end = i + len(e)
            if self.alnum(end) or self.kind_at(end) == EXTEND or self.at(end) == e[-1] == "/":
                continue
            if e[-1] == ")" and self.opened > 0:
                continue
            if e[-1] not in ")(" and self.alnum(i - 1):
                continue
            return end
        return i

    def quote(self, i):
        c = self.text[i]
        if c != "`" and self.at(i + 1) == c or c == "`" and self.at(i + 1) == "`":
            return self.add(i, self.extended(i + 2))
        if c in APOSTROPHES and self.alnum(i + 1):
            end = self.alnum_end(i + 1)
            rest = self.text[i + 1 : end].lower()
            if rest in ("tis", "twas"):
                self.add(i, i + 2)
                return self.add(i + 2, end)
            year = self.digits_end(i + 1) == i + 3 and rest[2:] in ("", "s")
            if rest in ELIDED or year or rest in SUFFIXES and self.at(end) not in APOSTROPHES:
                return self.add(i, end)
        return self.add(i, self.extended(i + 1))

    def run_end(self, i):
        """The end of a run of marks that is one word, or i."""
        c = self.text[i]
        j = i + 1
        if c in "!?":
            while self.at(j) in "!?":
                j += 1
            return j
        if c == ".":
            while self.at(j) == ".":
                j += 1
            if j == i + 1 and self.at(j) in "!?":
                return self.run_end(j)
            return j
        if c in "-=<>":
            while self.at(j) in "-=<>":
                j += 1
            return j
        if c in "*_~#|+/\\$\u2026\u2014":
            while self.at(j) == c:
                j += 1
            return j
        return i

    def cluster_end(self, i):
        """The end of the symbol at i with all that is joined to it: one emoji, one flag."""
        j = self.extended(i + 1)
        if j == i + 2 and self.regional(i) and self.regional(j):
            j = self.extended(j + 1)
        while self.at(j - 1) == "\u200d" and self.kind_at(j) == SYMBOL:
            j = self.extended(j + 1)
        return j

    def regional(self, i):
        return self.at(i) == "\ud83c" and "\udde6" <= self.at(i + 1) <= "\uddff"


def lower_ascii(part):
    return all("a" <= c <= "z" for c in part) and part != ""


def casing(word):
    """LOWER, INITIAL, UPPER, MIXED, DIGIT or OTHER, as dev.lede.nlp.token.Casing."""
    letters = uppers = 0
    first = False
    for char in word:
        category = unicodedata.category(char)
        if category == "Nd":
            return "DIGIT"
        if category[0] == "L":
            upper = char.isupper() or category == "Lt"
            first = first or upper and letters == 0
            letters += 1
            uppers += upper
    if letters == 0:
        return "OTHER"
    if uppers == 0:
        return "LOWER"
    if uppers == 1 and first:
        return "INITIAL"
    return "UPPER" if uppers == letters else "MIXED"
