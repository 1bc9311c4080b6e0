"""Makes encoder.onnx: a BERT of 12 layers with 4-bit weights."""

import numpy as np
from onnx import GraphProto, ModelProto, TensorProto, checker, helper

from graph import Graph
from weights import BLOCK, Weights

OPSET, IR = 21, 10


def embed(graph: Graph, weights: Weights, keep: list[int]) -> str:
    """The sum of word, position and type, normalised."""
    floats, word = weights.floats, weights.blocks["emb.word"]
    q4, scale = graph.q4("word", word.nibbles[keep], word.scales[keep])
    words = graph.node(
        "GatherBlockQuantized", [q4, "ids", scale], "words", domain="com.microsoft",
        gather_axis=0, quantize_axis=1, block_size=BLOCK,
    )  # fmt: skip
    places = floats["emb.pos"].reshape(weights.positions, weights.width)
    table = graph.floats("places", places + floats["emb.type"][: weights.width])
    length = graph.node("Shape", ["ids"], "length")
    here = graph.node("Slice", [table, graph.integers("zero", [0]), length], "here")
    both = graph.node("Add", [words, here], "embedded")
    return graph.norm("l0.in", both, floats["emb.ln.w"], floats["emb.ln.b"], weights.epsilon)


def attend(graph: Graph, weights: Weights, layer: str, x: str) -> str:
    """Every piece looks at every piece of the sentence, once for each head."""
    names = [f"{layer}.{part}" for part in "qkv"]
    together = graph.linear(
        f"{layer}.qkv", x,
        [weights.blocks[f"{name}.w"] for name in names],
        [weights.floats[f"{name}.b"] for name in names],
    )  # fmt: skip
    graph.nodes.append(helper.make_node("Split", [together], names, axis=1, num_outputs=3))
    q, k, v = (
        graph.node(
            "Transpose",
            [graph.node("Reshape", [name, "by_head"], f"{name}.split")],
            f"{name}.heads",
            perm=order,
        )
        for name, order in zip(names, ([1, 0, 2], [1, 2, 0], [1, 0, 2]), strict=True)
    )
    likeness = graph.node("MatMul", [q, k], f"{layer}.likeness")
    scaled = graph.node("Mul", [likeness, "by_width"], f"{layer}.scaled")
    share = graph.node("Softmax", [scaled], f"{layer}.share", axis=-1)
    mixed = graph.node("MatMul", [share, v], f"{layer}.mixed")
    turned = graph.node("Transpose", [mixed], f"{layer}.turned", perm=[1, 0, 2])
    return graph.node("Reshape", [turned, "joined"], f"{layer}.context")


def add_layer(graph: Graph, weights: Weights, number: int, x: str) -> str:
    """One layer: attention and two linear steps, each added to what came in and normalised."""
    layer, floats, blocks = f"l{number}", weights.floats, weights.blocks

    def linear(part: str, x: str) -> str:
        name = f"{layer}.{part}"
        return graph.linear(name, x, [blocks[f"{name}.w"]], [floats[f"{name}.b"]])

    def add_norm(part: str, x: str, y: str) -> str:
        name = f"{layer}.{part}"
        both = graph.node("Add", [x, y], f"{name}.sum")
        return graph.norm(name, both, floats[f"{name}.w"], floats[f"{name}.b"], weights.epsilon)

    x = add_norm("aln", x, linear("ao", attend(graph, weights, layer, x)))
    inner = graph.node("Gelu", [linear("fi", x)], f"{layer}.gelu", approximate="none")
    return add_norm("oln", x, linear("fo", inner))


def pool(graph: Graph, x: str) -> str:
    """The mean of the pieces, made one long."""
    mean = graph.node("ReduceMean", [x, "zero"], "mean", keepdims=0)
    length = graph.node("ReduceL2", [mean], "norm")
    least = graph.floats("least", np.array([1e-6]))
    return graph.node("Div", [mean, graph.node("Max", [length, least], "divisor")], "vector")


def build_model(weights: Weights, keep: list[int]) -> bytes:
    """encoder.onnx: `ids` of one sentence, at most 512 of them, to `vector`."""
    head = weights.width // weights.heads
    graph = Graph()
    x = embed(graph, weights, keep)
    graph.integers("by_head", [0, weights.heads, head])
    graph.integers("joined", [0, weights.width])
    graph.floats("by_width", np.array(1 / np.sqrt(head)))
    for number in range(weights.layers):
        x = add_layer(graph, weights, number, x)
    pool(graph, x)

    model = ModelProto(
        ir_version=IR,
        producer_name="build_encoder",
        opset_import=[helper.make_opsetid("", OPSET), helper.make_opsetid("com.microsoft", 1)],
        graph=GraphProto(
            name="encoder",
            node=graph.nodes,
            initializer=graph.constants,
            input=[helper.make_tensor_value_info("ids", TensorProto.INT32, ["pieces"])],
            output=[helper.make_tensor_value_info("vector", TensorProto.FLOAT, [weights.width])],
        ),
    )
    checker.check_model(model, full_check=True)
    return model.SerializeToString(deterministic=True)
