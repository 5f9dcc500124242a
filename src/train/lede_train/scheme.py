"""The label scheme, and what each corpus says and does not say about it.

A corpus with fewer types than ours teaches by *allowed sets*: the loss is the negative log of the probability mass of all labels
that agree with its annotation (partial-label learning; cf. Cour, Sapp and Taskar, JMLR 2011). So a corpus that marks no dates
never teaches that a date is nothing, and a corpus with one LOC teaches "one of GPE, LOC, FAC".
"""

TYPES = (
    "PERSON TITLE NORP ORG GPE LOC FAC PRODUCT EVENT WORK_OF_ART LAW LANGUAGE DATE TIME MONEY PERCENT QUANTITY ORDINAL CARDINAL"
).split()
LABELS = ["O"] + [prefix + "-" + t for t in TYPES for prefix in ("B", "I")]
INDEX = {label: i for i, label in enumerate(LABELS)}

PLACES = ("GPE", "LOC", "FAC")
NUMERIC = ("DATE", "TIME", "MONEY", "PERCENT", "QUANTITY", "ORDINAL", "CARDINAL")
# Types that may hold a name inside them: a corpus with flat names may have marked only the inner one.
CONTAINERS = ("TITLE", "EVENT", "WORK_OF_ART", "LAW", "FAC", "PRODUCT", "ORG", "LOC")
ANYTHING = ("O",) + tuple(TYPES)  # of a span whose words may be anything: they teach nothing
VAGUE = "vague"
MISC = ("NORP", "EVENT", "WORK_OF_ART", "PRODUCT", "LANGUAGE", "LAW")


class CorpusScheme:
    """`types`: corpus type -> the types of ours that it may be. `unmarked`: types of ours that its O may hide."""

    def __init__(self, types, unmarked, full=False):
        self.types = {**types, VAGUE: ANYTHING}
        self.unmarked = tuple(unmarked)
        self.full = full


CONLL_TYPES = {"PER": ("PERSON",), "ORG": ("ORG",), "LOC": PLACES, "MISC": MISC}
NAMES_ONLY = [t for t in TYPES if t not in ("PERSON", "ORG") + PLACES]

SCHEMES = {
    "lede": CorpusScheme({t: (t,) for t in TYPES}, (), full=True),
    "uner": CorpusScheme({"PER": ("PERSON",), "ORG": ("ORG",), "LOC": PLACES}, NAMES_ONLY),
    "conll": CorpusScheme(CONLL_TYPES, [t for t in NUMERIC] + ["TITLE"]),
    "politics": CorpusScheme(
        {
            "election": ("EVENT",),
            "politicalparty": ("ORG", "NORP"),
            "organisation": ("ORG",),
            "politician": ("PERSON",),
            "person": ("PERSON",),
            "event": ("EVENT",),
            "country": ("GPE",),
            "location": PLACES,
            "misc": tuple(t for t in TYPES if t not in NUMERIC),
        },
        [t for t in NUMERIC] + ["TITLE", "NORP"],
    ),
    "literature": CorpusScheme(
        {
            "book": ("WORK_OF_ART",),
            "poem": ("WORK_OF_ART",),
            "award": ("WORK_OF_ART",),
            "location": PLACES,
            "country": ("GPE",),
            "writer": ("PERSON",),
            "person": ("PERSON",),
            "organisation": ("ORG",),
            "event": ("EVENT",),
            "magazine": ("ORG", "WORK_OF_ART"),
            "misc": tuple(t for t in TYPES if t not in NUMERIC),
            "literarygenre": ("O",) + tuple(t for t in TYPES if t not in NUMERIC),
        },
        [t for t in NUMERIC] + ["TITLE", "NORP"],
    ),
    "gum": CorpusScheme({"person": ("PERSON",), "place": PLACES, "organization": ("ORG",)}, NAMES_ONLY),
    "re3d": CorpusScheme(
        {"Person": ("PERSON",), "Organisation": ("ORG", "GPE", "NORP"), "Location": PLACES, "Nationality": ("NORP", "GPE")},
        [t for t in TYPES if t not in ("PERSON", "ORG")],
    ),
    "wnut": CorpusScheme(
        {
            "person": ("PERSON",),
            "location": PLACES,
            "group": ("ORG", "NORP"),
            "corporation": ("ORG",),
            "product": ("PRODUCT", "O"),
            "creative-work": ("WORK_OF_ART", "PRODUCT"),
        },
        [t for t in TYPES if t not in ("PERSON", "ORG", "GPE")],
    ),
    "science": CorpusScheme(
        {
            "scientist": ("PERSON",),
            "person": ("PERSON",),
            "university": ("ORG",),
            "organisation": ("ORG",),
            "country": ("GPE",),
            "location": PLACES,
            "award": ("WORK_OF_ART",),
            "event": ("EVENT",),
            "academicjournal": ("ORG", "WORK_OF_ART"),
        },
        [t for t in TYPES if t not in ("PERSON", "ORG", "GPE", "EVENT")],
    ),
    "music": CorpusScheme(
        {
            "musicalartist": ("PERSON", "ORG"),
            "person": ("PERSON",),
            "band": ("ORG",),
            "organisation": ("ORG",),
            "country": ("GPE",),
            "location": PLACES,
            "album": ("WORK_OF_ART",),
            "song": ("WORK_OF_ART",),
            "award": ("WORK_OF_ART",),
            "event": ("EVENT",),
        },
        [t for t in TYPES if t not in ("PERSON", "ORG", "GPE", "EVENT")],
    ),
}
