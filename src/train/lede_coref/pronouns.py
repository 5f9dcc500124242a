"""Trains the scorer of pronouns: a ranking by maximum likelihood, with a small L2 penalty.

    lede evaluate-entities --choices choices.txt GOLD...
    python3 pronouns.py choices.txt > ../../main/resources/coref/pronouns.tsv

choices.txt has a line for each thing that a pronoun could mean: 1 when that is right, else 0, and
its features, with tabs between; an empty line ends a pronoun. The features depend a little on what
earlier pronouns were taken to mean, so do it twice, the second time with the new weights built in.
"""

import math
import random
import sys

EPOCHS, RATE, PENALTY, SEED = 12, 0.1, 1e-5, 7


def read(path):
    """Pronouns as (correct, features), and the names of the features."""
    names, pronouns, lines = {}, [], []
    for line in open(path, encoding="utf-8"):
        if line.strip():
            correct, *features = line.rstrip("\n").split("\t")
            lines.append((int(correct), [names.setdefault(f, len(names)) for f in features]))
        elif lines:
            pronouns.append(([c for c, _ in lines], [f for _, f in lines]))
            lines = []
    return pronouns, list(names)


def scores(weights, features):
    return [sum(weights[f] for f in choice) for choice in features]


def train(pronouns, size):
    weights, squares = [0.0] * size, [1e-6] * size
    order = list(range(len(pronouns)))
    chance = random.Random(SEED)
    for _ in range(EPOCHS):
        chance.shuffle(order)
        for i in order:
            correct, features = pronouns[i]
            if all(correct):
                continue
            points = scores(weights, features)
            odds = [math.exp(p - max(points)) for p in points]
            total = sum(odds)
            right = sum(o for o, c in zip(odds, correct) if c)
            for odd, good, choice in zip(odds, correct, features):
                slope = odd / total - (odd / right if good and right else 0)
                for f in choice:
                    gradient = slope + PENALTY * weights[f]
                    squares[f] += gradient * gradient
                    weights[f] -= RATE * gradient / math.sqrt(squares[f])
    return weights


def accuracy(pronouns, weights):
    right = 0
    for correct, features in pronouns:
        points = scores(weights, features)
        right += correct[points.index(max(points))]
    return right / len(pronouns)


def main(path):
    pronouns, names = read(path)
    weights = train(pronouns, len(names))
    print(f"{len(pronouns)} pronouns, {accuracy(pronouns, weights):.4f} right", file=sys.stderr)
    print("# feature, weight; made by src/train/lede_coref/pronouns.py")
    for name, weight in sorted(zip(names, weights), key=lambda row: row[0]):
        if abs(weight) >= 0.005:
            print(f"{name}\t{weight:.2f}")


if __name__ == "__main__":
    main(*sys.argv[1:])
