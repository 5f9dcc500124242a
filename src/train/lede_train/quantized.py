"""Linear layers that compute in training what the int8 export computes: weights of 7 bits a column, activations of 8 bits a sentence.

Gradients pass the rounding unchanged (straight-through; cf. Jacob et al., CVPR 2018), so the weights learn to live with it."""

import torch
from torch import nn
from torch.nn import functional as F


def rounded_weights(w):
    """w [out, in] on 129 levels a row of `w`, as ONNX Runtime's symmetric int8 with reduced range."""
    scale = w.abs().amax(1, keepdim=True).clamp_min(1e-8) / 64
    return (w / scale).round().clamp(-64, 64) * scale


def rounded_activations(x):
    """x [b, t, k] on 256 levels a sentence, zero among them, as DynamicQuantizeLinear."""
    low = x.amin((1, 2), keepdim=True).clamp_max(0)
    high = x.amax((1, 2), keepdim=True).clamp_min(0)
    scale = ((high - low) / 255).clamp_min(1e-8)
    zero = (-low / scale).round()
    return ((x / scale).round() + zero).clamp(0, 255).sub(zero) * scale


class QuantizedLinear(nn.Linear):
    """`exact` of the class turns the rounding off everywhere: what the graph computes before it is quantized."""

    exact = False

    def forward(self, x):
        if QuantizedLinear.exact:
            return super().forward(x)
        with torch.no_grad():
            dw = rounded_weights(self.weight) - self.weight
            dx = rounded_activations(x) - x
        return F.linear(x + dx, self.weight + dw, self.bias)
