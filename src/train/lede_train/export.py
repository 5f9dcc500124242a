"""Writes a trained model as an int8 ONNX file with its label lists and card: python -m lede_train.export --run run --vocab vocab.txt --out model

The graph is written afresh with ONNX Runtime's fused operators. Inputs: ids, casing int32 [b, t] ([CLS] first, [SEP] last, zeros after);
lengths int32 [b]; first int64 [b, w + 1], the piece of each word, [CLS] (0) in front. Outputs a word: outer, inner (log-probabilities of
the entity labels), upos, xpos, lemma (best label, int64), arcs [b, w, w + 1] (scores; head 0 is the root) and relations [b, w, w + 1] (best
label for each head, int64: a fiftieth of what the scores would take).
Weights have 7 bits, so that CPUs without VNNI do not saturate; word embeddings have 8 bits and a scale a row."""

import argparse
import json
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import TensorProto, helper, numpy_helper

from .model import Tagger
from .scheme import LABELS

MS = "com.microsoft"


class Graph:
    def __init__(self):
        self.nodes, self.tensors, self.names = [], [], 0

    def const(self, array, name):
        self.tensors.append(numpy_helper.from_array(np.ascontiguousarray(array), name))
        return name

    def op(self, kind, *inputs, domain="", out=None, name=None, **attributes):
        self.names += 1
        out = out or f"{kind}_{self.names}"
        self.nodes.append(helper.make_node(kind, list(inputs), [out], name=name or out, domain=domain, **attributes))
        return out

    def linear(self, x, layer, name, bias=True):
        y = self.op("MatMul", x, self.const(layer.weight.detach().numpy().T, name + ".weight"), name=name)
        return self.op("Add", y, self.const(layer.bias.detach().numpy(), name + ".bias")) if bias else y


def embeddings(g, m):
    table = m.word.weight.detach().numpy()
    scale = np.abs(table).max(1) / 127
    rows = g.op("Gather", g.const(np.round(table / scale[:, None]).astype(np.int8), "word.int8"), "ids")
    scales = g.op("Gather", g.const(scale.astype(np.float32)[:, None], "word.scale"), "ids")
    words = g.op("Mul", g.op("Cast", rows, to=TensorProto.FLOAT), scales)
    size = g.op("Shape", "ids")
    steps = g.op("Slice", size, g.const(np.array([1], np.int64), "one"), g.const(np.array([2], np.int64), "two"))
    positions = g.op("Slice", g.const(m.position.weight.detach().numpy(), "position"), g.const(np.array([0], np.int64), "zero"), steps, "zero")
    cases = g.op("Gather", g.const(m.casing.weight.detach().numpy(), "casing.table"), "casing")
    total = g.op("Add", g.op("Add", words, cases), positions)
    return g.op(
        "LayerNormalization", total, g.const(m.norm.weight.detach().numpy(), "norm.w"), g.const(m.norm.bias.detach().numpy(), "norm.b"),
        epsilon=1e-12, axis=-1,
    )


def layer(g, x, l, p):
    norm = lambda n, k: (g.const(n.weight.detach().numpy(), f"{p}.{k}.w"), g.const(n.bias.detach().numpy(), f"{p}.{k}.b"))
    a = g.op(
        "Attention", x, g.const(l.qkv.weight.detach().numpy().T, p + ".qkv.w"), g.const(l.qkv.bias.detach().numpy(), p + ".qkv.b"), "lengths",
        domain=MS, num_heads=l.heads, name=p + ".attention",
    )
    a = g.linear(a, l.out, p + ".out", bias=False)
    x = g.op("SkipLayerNormalization", a, x, *norm(l.norm1, "n1"), g.const(l.out.bias.detach().numpy(), p + ".out.b"), domain=MS, epsilon=1e-12)
    h = g.linear(x, l.up, p + ".up", bias=False)
    h = g.op("BiasGelu", h, g.const(l.up.bias.detach().numpy(), p + ".up.b"), domain=MS)
    h = g.linear(h, l.down, p + ".down", bias=False)
    return g.op("SkipLayerNormalization", h, x, *norm(l.norm2, "n2"), g.const(l.down.bias.detach().numpy(), p + ".down.b"), domain=MS, epsilon=1e-12)


def with_one(g, x):
    """[..., k] -> [..., k + 1], the last entry 1: bias of the biaffine forms."""
    if "pads" not in {t.name for t in g.tensors}:
        g.const(np.array([0, 0, 0, 0, 0, 1], np.int64), "pads")
        g.const(np.array(1, np.float32), "pad.one")
    return g.op("Pad", x, "pads", "pad.one")


def gelu_linear(g, x, l, name):
    y = g.op("MatMul", x, g.const(l.weight.detach().numpy().T, name + ".weight"), name=name)
    return g.op("BiasGelu", y, g.const(l.bias.detach().numpy(), name + ".bias"), domain=MS)


def trees(g, m, root, words):
    dependents = with_one(g, gelu_linear(g, words, m.arc_dependent, "arc.dependent"))
    heads = with_one(g, gelu_linear(g, root, m.arc_head, "arc.head"))
    left = g.op("MatMul", dependents, g.const(m.arcs.weight.detach().numpy()[0], "arc.U"), name="arc.bilinear")
    g.op("MatMul", left, g.op("Transpose", heads, perm=[0, 2, 1]), out="arcs")
    u = m.relations.weight.detach().numpy()  # [r, k, k]
    r, k, _ = u.shape
    dependents = with_one(g, gelu_linear(g, words, m.rel_dependent, "rel.dependent"))
    heads = with_one(g, gelu_linear(g, root, m.rel_head, "rel.head"))
    left = g.op("MatMul", dependents, g.const(u.transpose(1, 2, 0).reshape(k, k * r), "rel.U"), name="rel.bilinear")
    left = g.op("Reshape", left, g.const(np.array([0, 0, k, r], np.int64), "rel.shape"))
    g.op("ArgMax", g.op("MatMul", g.op("Unsqueeze", heads, "one"), left, name="rel.scores"), axis=-1, keepdims=0, out="relations")


def build(m):
    g = Graph()
    x = embeddings(g, m)
    for i, l in enumerate(m.layers):
        x = layer(g, x, l, f"layer{i}")
    index = g.op("Unsqueeze", "first", "two")
    root = g.op("GatherND", x, index, batch_dims=1)
    words = g.op("Slice", root, "one", g.const(np.array([2**31], np.int64), "end"), "one")
    for name, head in (("outer", m.outer), ("inner", m.inner_head)):
        g.op("LogSoftmax", g.linear(words, head, name + ".head"), axis=-1, out=name)
    for name in ("upos", "xpos", "lemma"):
        g.op("ArgMax", g.linear(words, getattr(m, name), name + ".head"), axis=-1, keepdims=0, out=name)
    trees(g, m, root, words)
    i32, i64, f32 = TensorProto.INT32, TensorProto.INT64, TensorProto.FLOAT
    info = helper.make_tensor_value_info
    n, r = len(LABELS), m.relations.weight.shape[0]
    inputs = [info("ids", i32, ["b", "t"]), info("casing", i32, ["b", "t"]), info("lengths", i32, ["b"]), info("first", i64, ["b", "w1"])]
    outputs = [info("outer", f32, ["b", "w", n]), info("inner", f32, ["b", "w", n])]
    outputs += [info(k, i64, ["b", "w"]) for k in ("upos", "xpos", "lemma")]
    outputs += [info("arcs", f32, ["b", "w", "w1"]), info("relations", i64, ["b", "w", "w1"])]
    graph = helper.make_graph(g.nodes, "lede", inputs, outputs, g.tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid(MS, 1)])
    model.ir_version = 9
    return model


KEEP = ("arc.bilinear", "outer.head", "inner.head", "arc.dependent", "arc.head")


def quantize(source, target):
    from onnxruntime.quantization import QuantType, quantize_dynamic

    quantize_dynamic(
        source, target, op_types_to_quantize=["MatMul", "Attention"], per_channel=True, reduce_range=True, weight_type=QuantType.QInt8,
        nodes_to_exclude=list(KEEP), extra_options={"DefaultTensorType": TensorProto.FLOAT, "MatMulConstBOnly": True},
    )


def load(run):
    saved = torch.load(Path(run) / "model.pt", weights_only=False)
    model = Tagger(**{k: v for k, v in saved["config"].items()})
    model.load_state_dict(saved["weights"])
    return model.eval(), saved


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--run", required=True)
    p.add_argument("--vocab", required=True)
    p.add_argument("--out", required=True)
    p.add_argument("--version", default="1")
    a = p.parse_args()
    out = Path(a.out)
    out.mkdir(parents=True, exist_ok=True)
    model, saved = load(a.run)
    full = Path(a.run) / "lede-fp32.onnx"
    onnx.save(build(model), full)
    quantize(full, out / "lede.onnx")
    (out / "vocab.txt").write_text(Path(a.vocab).read_text(encoding="utf-8"), encoding="utf-8")
    labels = dict(name="lede-news-small", version=a.version, entity=LABELS, **saved["inventory"])
    (out / "labels.json").write_text(json.dumps(labels, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
