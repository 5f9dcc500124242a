"""How near the encoder comes to what the machine can do: python -m lede_train.peak --model model/lede.onnx

Times the model on one thread, and in the same rounds its matrix multiplications alone (one DynamicQuantizeMatMul of each shape, 7-bit weights,
as the graph has them), and prints 8-bit operations a second for both. A multiplication and an addition are two operations."""

import argparse
import time

import numpy as np
import onnx
import onnxruntime as ort
from onnx import TensorProto, helper, numpy_helper

LAYERS, WIDTH, INNER = 8, 384, 1536
SHAPES = dict(qkv=(WIDTH, 3 * WIDTH), out=(WIDTH, WIDTH), up=(WIDTH, INNER), down=(INNER, WIDTH))


def session(model):
    options = ort.SessionOptions()
    options.intra_op_num_threads = options.inter_op_num_threads = 1
    return ort.InferenceSession(model, options, providers=["CPUExecutionProvider"])


def product(k, n, rng):
    b = rng.integers(-64, 64, (k, n)).astype(np.int8)
    tensors = [numpy_helper.from_array(v, m) for m, v in (("b", b), ("scale", np.full(n, 0.01, np.float32)), ("zero", np.zeros(n, np.int8)))]
    node = helper.make_node("DynamicQuantizeMatMul", ["a", "b", "scale", "zero"], ["y"], domain="com.microsoft")
    info = helper.make_tensor_value_info
    graph = helper.make_graph([node], "product", [info("a", TensorProto.FLOAT, [1, "m", k])], [info("y", TensorProto.FLOAT, [1, "m", n])], tensors)
    model = helper.make_model(graph, opset_imports=[helper.make_opsetid("", 17), helper.make_opsetid("com.microsoft", 1)])
    model.ir_version = 9
    return session(model.SerializeToString())


def inputs(pieces, rng):
    words = max(1, round((pieces - 2) / 1.22))
    first = np.concatenate([[0], 1 + np.arange(words) * (pieces - 2) // words])[None].astype(np.int64)
    ids = rng.integers(1000, 30000, (1, pieces)).astype(np.int32)
    return dict(ids=ids, casing=np.zeros((1, pieces), np.int32), lengths=np.array([pieces], np.int32), first=first)


def seconds(run, feed, repeat):
    begin = time.thread_time()
    for _ in range(repeat):
        run.run(None, feed)
    return (time.thread_time() - begin) / repeat


def main():
    p = argparse.ArgumentParser(description=__doc__)
    p.add_argument("--model", required=True)
    p.add_argument("--rounds", type=int, default=7)
    a = p.parse_args()
    rng = np.random.default_rng(13)
    model, products = session(a.model), {name: product(*shape, rng) for name, shape in SHAPES.items()}
    a_piece = 2 * LAYERS * sum(k * n for k, n in SHAPES.values())
    print(f"onnxruntime {ort.__version__}; {a_piece / 1e6:.1f} M operations a piece")
    for m in (8, 25, 60, 160):
        best = dict.fromkeys(["model", *SHAPES], float("inf"))
        for _ in range(a.rounds):
            best["model"] = min(best["model"], seconds(model, inputs(m, rng), 400 // m))
            for name, (k, _) in SHAPES.items():
                feed = dict(a=rng.standard_normal((1, m, k)).astype(np.float32))
                best[name] = min(best[name], seconds(products[name], feed, 4000 // m))
        alone = LAYERS * sum(best[name] for name in SHAPES)
        rates = ", ".join(f"{name} {2 * m * k * n / best[name] / 1e9:.0f}" for name, (k, n) in SHAPES.items())
        print(
            f"{m} pieces: model {best['model'] * 1e3:.2f} ms = {m * a_piece / best['model'] / 1e9:.0f} G/s; its products alone"
            f" {alone * 1e3:.2f} ms = {m * a_piece / alone / 1e9:.0f} G/s ({rates}); share {alone / best['model']:.2f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
