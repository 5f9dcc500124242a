"""Training in one command, resumable: python -m lede_train.train --data ../shared/data --base bge-small-en-v1.5.onnx --vocab vocab.txt --out run

Writes `checkpoint.pt` (everything needed to go on), `model.pt` (the averaged weights) and `log.jsonl` (losses and dev scores)."""

import argparse
import json
import random
import time
from pathlib import Path

import torch

from . import corpora, evaluate
from .features import Batcher, Inventory, batches
from .model import Tagger, load_base
from .names import Names
from .objectives import losses, total
from .wordpiece import WordPiece


def arguments():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--data", required=True)
    p.add_argument("--base", required=True)
    p.add_argument("--vocab", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--init", help="go on from the averaged weights of this model.pt, which may have more layers, instead of the base")
    p.add_argument("--layers", type=int, default=8)
    p.add_argument("--pieces", type=int, default=3_500_000, help="pieces to train on in all")
    p.add_argument("--batch", type=int, default=1200, help="pieces a step, padding included")
    p.add_argument("--rate", type=float, default=1.5e-4)
    p.add_argument("--head-rate", type=float, default=1.5e-3)
    p.add_argument("--decay", type=float, default=0.88, help="learning rate of a layer over that of the layer above")
    p.add_argument("--average", type=float, default=0.998)
    p.add_argument("--seed", type=int, default=13)
    p.add_argument("--minutes", type=float, default=1e9, help="stop after so many minutes (resume later)")
    p.add_argument("--every", type=float, default=20, help="minutes between checkpoints with dev scores")
    p.add_argument("--threads", type=int, default=2)
    return p.parse_args()


def optimizer_of(model, a):
    groups = []
    names = [("heads", a.head_rate)] + [(f"layers.{i}.", a.rate * a.decay ** (len(model.layers) - 1 - i)) for i in range(len(model.layers))]
    embeddings = ("norm.", "position.")
    for name, parameter in model.named_parameters():
        if name == "word.weight":
            parameter.requires_grad_(False)
            continue
        if name.startswith("layers."):
            rate = dict(names)[".".join(name.split(".")[:2]) + "."]
        elif name.startswith(embeddings):
            rate = a.rate * a.decay ** len(model.layers)
        elif name.startswith("casing."):
            rate = a.rate
        else:
            rate = a.head_rate
        flat = parameter.ndim < 2
        groups.append(dict(params=[parameter], lr=rate, peak=rate, weight_decay=0.0 if flat else 0.01))
    return torch.optim.AdamW(groups, betas=(0.9, 0.98), eps=1e-6)


def begun_from(run, layers):
    """The weights of a `model.pt`, without the layers above those that are wanted."""
    weights = torch.load(run, weights_only=False)["weights"]
    return {k: v for k, v in weights.items() if not k.startswith("layers.") or int(k.split(".")[1]) < layers}


def main():
    a = arguments()
    torch.manual_seed(a.seed)
    torch.set_num_threads(a.threads)
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    data = corpora.load(a.data)
    dev = corpora.load_dev(a.data)
    inventory = Inventory.of(data["ewt"][0] + data["gum"][0])
    batcher = Batcher(WordPiece(Path(a.vocab).read_text(encoding="utf-8").split("\n")), inventory, names=Names())
    model = load_base(Tagger(inventory.sizes(), layers=a.layers), a.base)
    if a.init:
        model.load_state_dict(begun_from(a.init, a.layers))
    model.train()
    optimizer = optimizer_of(model, a)
    average = {k: v.clone() for k, v in model.state_dict().items()}
    state = dict(seen=0, step=0, round=0, offset=0)
    if (out / "checkpoint.pt").exists():
        saved = torch.load(out / "checkpoint.pt", weights_only=False)
        model.load_state_dict(saved["model"]); optimizer.load_state_dict(saved["optimizer"])
        average, state = saved["average"], saved["state"]
    print({k: (len(v[0]), v[1]) for k, v in data.items()}, inventory.sizes(), state, flush=True)
    log = open(out / "log.jsonl", "a")

    def write(record):
        log.write(json.dumps(record) + "\n"); log.flush()
        print(json.dumps(record), flush=True)

    def save():
        torch.save(dict(model=model.state_dict(), optimizer=optimizer.state_dict(), average=average, state=state), out / "checkpoint.tmp")
        (out / "checkpoint.tmp").rename(out / "checkpoint.pt")
        torch.save(dict(weights=average, config=model.config, inventory={n: getattr(inventory, n) for n in ("upos", "xpos", "lemma", "relation")}), out / "model.pt")

    def score():
        current = {k: v.clone() for k, v in model.state_dict().items()}
        model.load_state_dict(average)
        write(dict(step=state["step"], seen=state["seen"], dev=evaluate.report(model, batcher, inventory, dev)))
        model.load_state_dict(current)

    begun = last = time.time()
    running, mark, mark_seen = {}, time.time(), state["seen"]
    while state["seen"] < a.pieces:
        rng = random.Random(a.seed * 1000 + state["round"])
        order = corpora.sample_round(data, rng)
        groups = batches(order, batcher, a.batch, rng)
        for group in groups[state["offset"]:]:
            batch = batcher.build(group, rng)
            progress = state["seen"] / a.pieces
            factor = min(1.0, state["step"] / 150) * max(0.02, 1 - progress)
            for g in optimizer.param_groups:
                g["lr"] = g["peak"] * factor
            parts = losses(model, batch)
            loss = total(parts)
            optimizer.zero_grad(set_to_none=True)
            loss.backward()
            norm = torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.grad is not None], 1.0)
            if torch.isfinite(norm):
                optimizer.step()
            keep = min(a.average, (1 + state["step"]) / (10 + state["step"]))
            with torch.no_grad():
                for k, v in model.state_dict().items():
                    if k != "word.weight":
                        average[k].lerp_(v, 1 - keep)
            state["step"] += 1; state["offset"] += 1
            state["seen"] += int(batch["lengths"].sum())
            for k, v in parts.items():
                running.setdefault(k, []).append(float(v.detach()))
            if state["step"] % 50 == 0:
                rate = (state["seen"] - mark_seen) / (time.time() - mark)
                write(dict(step=state["step"], seen=state["seen"], rate=round(rate), **{k: round(sum(v) / len(v), 4) for k, v in running.items()}))
                running, mark, mark_seen = {}, time.time(), state["seen"]
            if time.time() - last > a.every * 60 or state["seen"] >= a.pieces:
                save(); score(); last = time.time()
            if time.time() - begun > a.minutes * 60 or state["seen"] >= a.pieces:
                save()
                return
        state["round"] += 1; state["offset"] = 0


if __name__ == "__main__":
    main()
