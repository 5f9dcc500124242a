"""A plain BERT with a casing embedding and all heads of Lede; weights of the base come from an ONNX file."""

import math

import torch
from torch import nn
from torch.nn import functional as F

from .quantized import QuantizedLinear


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv = QuantizedLinear(width, 3 * width)
        self.out = QuantizedLinear(width, width)
        self.norm1 = nn.LayerNorm(width, eps=1e-12)
        self.up = QuantizedLinear(width, inner)
        self.down = QuantizedLinear(inner, width)
        self.norm2 = nn.LayerNorm(width, eps=1e-12)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, t, w = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, w // self.heads).permute(2, 0, 3, 1, 4)
        a = F.scaled_dot_product_attention(q, k, v, attn_mask=mask)
        a = self.out(a.transpose(1, 2).reshape(b, t, w))
        x = self.norm1(x + self.dropout(a))
        return self.norm2(x + self.dropout(self.down(F.gelu(self.up(x)))))


class Biaffine(nn.Module):
    """scores[b, k, dependent, head] = d^T U_k h + linear terms (Dozat and Manning, ICLR 2017)."""

    def __init__(self, width, outputs):
        super().__init__()
        self.weight = nn.Parameter(torch.zeros(outputs, width + 1, width + 1))
        nn.init.normal_(self.weight, std=1 / math.sqrt(width * outputs) if outputs > 1 else 1 / width)

    @staticmethod
    def one(x):
        return torch.cat([x, torch.ones_like(x[..., :1])], -1)

    def forward(self, dependents, heads):
        return torch.einsum("bdi,kij,bhj->bkdh", self.one(dependents), self.weight, self.one(heads))

    def chosen(self, dependents, heads):
        """Scores of one head a dependent: dependents, heads [n, width] -> [n, outputs]."""
        return torch.einsum("ni,kij,nj->nk", self.one(dependents), self.weight, self.one(heads))


class Tagger(nn.Module):
    CASINGS = 7

    def __init__(self, sizes, width=384, layers=12, heads=12, inner=1536, pieces=30522, dropout=0.1, arc=128, rel=96):
        """`sizes`: number of labels of each head: entity, upos, xpos, lemma, relation."""
        super().__init__()
        self.config = dict(sizes=sizes, width=width, layers=layers, heads=heads, inner=inner, pieces=pieces, arc=arc, rel=rel)
        self.word = nn.Embedding(pieces, width)
        self.position = nn.Embedding(512, width)
        self.casing = nn.Embedding(self.CASINGS, width)
        nn.init.zeros_(self.casing.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, heads, inner, dropout) for _ in range(layers))
        self.dropout = nn.Dropout(dropout)
        self.outer = nn.Linear(width, sizes["entity"])
        self.inner_head = nn.Linear(width, sizes["entity"])
        self.upos = QuantizedLinear(width, sizes["upos"])
        self.xpos = QuantizedLinear(width, sizes["xpos"])
        self.lemma = QuantizedLinear(width, sizes["lemma"])
        self.arc_dependent, self.arc_head = nn.Linear(width, arc), nn.Linear(width, arc)
        self.rel_dependent, self.rel_head = QuantizedLinear(width, rel), QuantizedLinear(width, rel)
        self.arcs = Biaffine(arc, 1)
        self.relations = Biaffine(rel, sizes["relation"])

    def encode(self, ids, casing, lengths):
        """ids, casing [b, t] -> hidden [b, t, width]."""
        t = ids.shape[1]
        x = self.word(ids) + self.position.weight[:t] + self.casing(casing)
        x = self.dropout(self.norm(x))
        mask = None
        if int(lengths.min()) < t:
            mask = (torch.arange(t)[None, :] < lengths[:, None])[:, None, None, :]
        for layer in self.layers:
            x = layer(x, mask)
        return x

    def words(self, hidden, first):
        """Vectors at the first piece of each word, [CLS] in front as the root: first [b, w+1] -> [b, w+1, width]."""
        return self.dropout(hidden.gather(1, first[..., None].expand(-1, -1, hidden.shape[2])))

    def trees(self, w):
        """w [b, w+1, width] -> arc scores [b, w, w+1] and the projections for relations."""
        dependents = F.gelu(self.arc_dependent(w[:, 1:]))
        heads = F.gelu(self.arc_head(w))
        arcs = self.arcs(dependents, heads).squeeze(1)
        return arcs, F.gelu(self.rel_dependent(w[:, 1:])), F.gelu(self.rel_head(w))


def load_base(model, path):
    """Copies the weights of a BERT encoder out of an ONNX file's initializers into `model`."""
    import onnx
    from onnx import numpy_helper

    graph = onnx.load(path).graph
    tensors = {i.name: torch.tensor(numpy_helper.to_array(i)) for i in graph.initializer}
    for node in graph.node:  # MatMul weights carry no name: find them by the name of their node
        if node.op_type == "MatMul" and node.input[1] in tensors:
            tensors[node.name.strip("/").replace("/MatMul", ".weight").replace("/", ".")] = tensors[node.input[1]].T
    keys = {k.replace("encoder.layer.", "L"): v for k, v in tensors.items()}
    with torch.no_grad():
        model.word.weight.copy_(tensors["embeddings.word_embeddings.weight"])
        model.position.weight.copy_(
            tensors["embeddings.position_embeddings.weight"] + tensors["embeddings.token_type_embeddings.weight"][0]
        )
        model.norm.weight.copy_(tensors["embeddings.LayerNorm.weight"])
        model.norm.bias.copy_(tensors["embeddings.LayerNorm.bias"])
        for i, layer in enumerate(model.layers):
            p = f"L{i}."
            for kind in ("weight", "bias"):
                qkv = [keys[f"{p}attention.self.{n}.{kind}"] for n in ("query", "key", "value")]
                getattr(layer.qkv, kind).copy_(torch.cat(qkv))
                getattr(layer.out, kind).copy_(keys[f"{p}attention.output.dense.{kind}"])
                getattr(layer.up, kind).copy_(keys[f"{p}intermediate.dense.{kind}"])
                getattr(layer.down, kind).copy_(keys[f"{p}output.dense.{kind}"])
                getattr(layer.norm1, kind).copy_(keys[f"{p}attention.output.LayerNorm.{kind}"])
                getattr(layer.norm2, kind).copy_(keys[f"{p}output.LayerNorm.{kind}"])
    return model
