"""The mean of the weights of several runs that began from one another: python -m lede_train.average --runs run1 run2 --out mean

Runs that share their beginning lie in one basin, and the middle of it errs less than its rim (Wortsman et al., ICML 2022, "model soups").
Writes `model.pt`, which `export` takes like that of a run."""

import argparse
from pathlib import Path

import torch


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--runs", nargs="+", required=True)
    p.add_argument("--out", required=True)
    a = p.parse_args()
    saved = [torch.load(Path(run) / "model.pt", weights_only=False) for run in a.runs]
    for other, run in zip(saved, a.runs):
        if other["inventory"] != saved[0]["inventory"]:
            raise SystemExit(f"{run} has other labels than {a.runs[0]}")
    weights = {name: sum(s["weights"][name] for s in saved) / len(saved) for name in saved[0]["weights"]}
    Path(a.out).mkdir(parents=True, exist_ok=True)
    torch.save(dict(saved[0], weights=weights), Path(a.out) / "model.pt")


if __name__ == "__main__":
    main()
