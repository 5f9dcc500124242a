"""Checks words.py against the golden file that the Java test reads too.

python3 src/train/tests/test_words.py           checks
python3 src/train/tests/test_words.py --update  writes what words.py finds for the texts of the file
"""

import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parents[3]
sys.path.insert(0, str(ROOT / "src/train"))
from lede_train import words  # noqa: E402

GOLDEN = ROOT / "src/test/resources/token/words.jsonl"


def found(text):
    spans = words.tokenize(text)
    return {
        "text": text,
        "words": [list(span) for span in spans],
        "casing": [words.casing(text[start:end]) for start, end in spans],
    }


def check(record):
    text = record["text"]
    spans = words.tokenize(text)
    covered = set()
    for start, end in spans:
        assert start < end and not covered.intersection(range(start, end)), text
        covered.update(range(start, end))
    for i, char in enumerate(text):
        assert (i in covered) != words.is_space(ord(char)), text
    assert found(text) == record, (found(text), record)


def main():
    records = [json.loads(line) for line in GOLDEN.read_text("utf-8").splitlines()]
    if "--update" in sys.argv:
        lines = [json.dumps(found(r["text"]), separators=(",", ":")) for r in records]
        GOLDEN.write_text("\n".join(lines) + "\n", "utf-8")
        return
    for record in records:
        check(record)
    print(f"{len(records)} texts agree, tokenisation {words.VERSION}")


if __name__ == "__main__":
    main()
