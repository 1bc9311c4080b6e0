"""Makes tokenizer.json for @huggingface/tokenizers."""

import json

from pieces import SPACE
from weights import CONTROL, UNKNOWN, Weights


def build_tokenizer(weights: Weights, keep: list[int]) -> bytes:
    """tokenizer.json. The JavaScript normaliser needs no map: it has its own fixed list."""
    start, end = ({"SpecialToken": {"id": name, "type_id": 0}} for name in ("<s>", "</s>"))
    first, second = ({"Sequence": {"id": name, "type_id": 0}} for name in "AB")
    space = {"type": "Metaspace", "replacement": SPACE, "prepend_scheme": "always", "split": False}
    tokenizer = {
        "version": "1.0",
        "added_tokens": [],
        "normalizer": {
            "type": "Sequence",
            "normalizers": [
                {"type": "Precompiled", "precompiled_charsmap": ""},
                {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": " "},
            ],
        },
        "pre_tokenizer": space,
        "post_processor": {
            "type": "TemplateProcessing",
            "single": [start, first, end],
            "pair": [start, first, end, second, end],
            "special_tokens": {
                name: {"id": name, "ids": [CONTROL.index(name)], "tokens": [name]}
                for name in ("<s>", "</s>")
            },
        },
        "decoder": space,
        "model": {
            "type": "Unigram",
            "unk_id": UNKNOWN,
            "vocab": [[weights.pieces[old], float(str(weights.scores[old]))] for old in keep],
        },
    }
    return json.dumps(tokenizer, ensure_ascii=False, separators=(",", ":")).encode() + b"\n"
