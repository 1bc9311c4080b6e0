"""Writes nodes and constants of an ONNX graph."""

import numpy as np
from onnx import TensorProto, helper

from weights import BLOCK, Q4


def tensor(name: str, kind: int, shape: tuple, raw: bytes) -> TensorProto:
    return TensorProto(name=name, data_type=kind, dims=shape, raw_data=raw)


class Graph:
    """Collects the nodes and constants of the ONNX graph in the order they are made."""

    def __init__(self):
        self.nodes, self.constants = [], []

    def node(self, kind: str, inputs: list[str], output: str, **attributes) -> str:
        self.nodes.append(helper.make_node(kind, inputs, [output], name=output, **attributes))
        return output

    def floats(self, name: str, values: np.ndarray) -> str:
        raw = np.ascontiguousarray(values, "<f4").tobytes()
        self.constants.append(tensor(name, TensorProto.FLOAT, values.shape, raw))
        return name

    def integers(self, name: str, values: list[int]) -> str:
        raw = np.array(values, "<i8").tobytes()
        self.constants.append(tensor(name, TensorProto.INT64, (len(values),), raw))
        return name

    def q4(self, name: str, nibbles: np.ndarray, scales: np.ndarray) -> tuple[str, str]:
        """Signed 4-bit values, two a byte with the first one low, and their scales as floats."""
        signed = nibbles.ravel() ^ 8
        raw = (signed[0::2] | signed[1::2] << 4).tobytes()
        half = np.ascontiguousarray(scales, "<f2").tobytes()
        self.constants.append(tensor(f"{name}.q4", TensorProto.INT4, nibbles.shape, raw))
        self.constants.append(tensor(f"{name}.half", TensorProto.FLOAT16, scales.shape, half))
        scale = self.node("Cast", [f"{name}.half"], f"{name}.scale", to=TensorProto.FLOAT)
        return f"{name}.q4", scale

    def linear(self, name: str, x: str, parts: list[Q4], biases: list[np.ndarray]) -> str:
        """x times the matrices side by side, plus their biases."""
        nibbles = np.concatenate([part.nibbles for part in parts]).T
        scales = np.concatenate([part.scales for part in parts]).T
        q4 = list(self.q4(f"{name}.weight", nibbles, scales))
        weight = self.node("DequantizeLinear", q4, f"{name}.weight", axis=0, block_size=BLOCK)
        product = self.node("MatMul", [x, weight], f"{name}.product")
        bias = self.floats(f"{name}.bias", np.concatenate(biases))
        return self.node("Add", [product, bias], name)

    def norm(self, name: str, x: str, scale: np.ndarray, bias: np.ndarray, epsilon: float) -> str:
        inputs = [x, self.floats(f"{name}.w", scale), self.floats(f"{name}.b", bias)]
        return self.node("LayerNormalization", inputs, name, axis=-1, epsilon=epsilon)
