"""Holds an export against the model it came from: python -m lede_train.compare --run run --model model --data data --vocab vocab.txt

Prints the largest difference of logits of the fp32 graph, and the dev scores of the int8 file."""

import argparse
from pathlib import Path

import numpy as np
import onnxruntime as ort
import torch

from . import corpora, evaluate
from .export import load
from .features import Batcher, Inventory
from .quantized import QuantizedLinear
from .wordpiece import WordPiece


def feed(batch):
    return dict(
        ids=batch["ids"].numpy().astype(np.int32), casing=batch["casing"].numpy().astype(np.int32),
        lengths=batch["lengths"].numpy().astype(np.int32), first=batch["first"].numpy(),
    )


def main():
    p = argparse.ArgumentParser(description=__doc__)
    for name in ("run", "model", "data", "vocab"):
        p.add_argument("--" + name, required=True)
    p.add_argument("--part", default="dev")
    a = p.parse_args()
    QuantizedLinear.exact = True
    model, saved = load(a.run)
    scale = model.word.weight.abs().amax(1, keepdim=True) / 127  # the graph's word embeddings have 8 bits: so here
    model.word.weight.data = (model.word.weight / scale).round() * scale
    inventory = Inventory(**saved["inventory"])
    batcher = Batcher(WordPiece(Path(a.vocab).read_text(encoding="utf-8").split("\n")), inventory)
    dev = corpora.load_dev(a.data, a.part)
    options = ort.SessionOptions()
    options.intra_op_num_threads = 1
    full = ort.InferenceSession(str(Path(a.run) / "lede-fp32.onnx"), options)
    small = ort.InferenceSession(str(Path(a.model) / "lede.onnx"), options)
    batch = batcher.build(dev["lede"][:12])
    with torch.no_grad():
        w = model.words(model.encode(batch["ids"], batch["casing"], batch["lengths"]), batch["first"])
        want = model.outer(w[:, 1:]).log_softmax(-1).numpy(), model.trees(w)[0].numpy()
        rel = model.relations(*model.trees(w)[1:]).numpy()
    outer, arcs, relations = full.run(["outer", "arcs", "relations"], feed(batch))
    for r in range(12):
        n = int(batch["counts"][r])
        for name, x, y in (("outer", outer[r, :n], want[0][r, :n]), ("arcs", arcs[r, :n, : n + 1], want[1][r, :n, : n + 1])):
            assert np.abs(x - y).max() < 1e-3, (name, r, np.abs(x - y).max())
        best = np.take_along_axis(rel[r], relations[r][None], 0)[0]  # the model's score of the graph's best relation
        assert (rel[r].max(0) - best)[:n, : n + 1].max() < 1e-3, ("relations", r)
    print("fp32 graph equals the model to 1e-3")
    for session, title in ((full, "fp32"), (small, "int8")):
        score = lambda b: session.run(["outer", "inner"], feed(b))
        lede, _ = evaluate.entity_scores(score, batcher, dev["lede"])
        uner, _, _ = evaluate.flat_scores(score, batcher, dev["uner"])
        print(title, "lede", round(lede, 4), "uner", round(uner, 4), flush=True)


if __name__ == "__main__":
    main()
