"""Chooses the pieces to keep: those that Swedish and English need."""

import sys

import numpy as np
import wordfreq

from weights import CONTROL, UNKNOWN, Weights

WORDS = {"sv": 100_000, "en": 50_000}
WORDS_WITHOUT_SPACE = 5_000
LETTERS = 2
SIGNS = 3
LATIN = frozenset(map(chr, range(0x20, 0x7F))) | frozenset("åäöÅÄÖéÉüÜ§°·½«»–—‘’“”…€")

SPACE = "\u2581"
UNKNOWN_PENALTY = 10.0


def letters_of(piece: str) -> str:
    return piece.removeprefix(SPACE)


def is_short(piece: str) -> bool:
    """True for one or two Latin characters, and for up to three where none is a letter."""
    text = letters_of(piece)
    if not LATIN.issuperset(text):
        return False
    return len(text) <= (LETTERS if any(map(str.isalpha, text)) else SIGNS)


def spellings(words: list[str]) -> list[str]:
    """Each word small and capital after a space; the commonest also after a quotation mark."""
    capital = [word[:1].upper() + word[1:] for word in words]
    after_space = [SPACE + word for word in words + capital]
    return after_space + words[:WORDS_WITHOUT_SPACE] + capital[:WORDS_WITHOUT_SPACE]


class Splitter:
    """The likeliest pieces of a word, found as the tokenizer finds them (Viterbi)."""

    def __init__(self, pieces: list[str], scores: np.ndarray):
        self.known = {
            piece: (index, float(scores[index]))
            for index, piece in enumerate(pieces)
            if index >= len(CONTROL) and piece != "<mask>"
        }
        self.longest = max(map(len, self.known))
        self.unknown = float(scores.min()) - UNKNOWN_PENALTY

    def split(self, text: str) -> list[int]:
        best = [0.0] + [-np.inf] * len(text)
        last = [(0, UNKNOWN)] * (len(text) + 1)
        for start in range(len(text)):
            for end in range(start + 1, min(start + self.longest, len(text)) + 1):
                index, score = self.known.get(text[start:end], (UNKNOWN, -np.inf))
                if best[start] + score > best[end]:
                    best[end], last[end] = best[start] + score, (start, index)
            if best[start] + self.unknown > best[start + 1]:
                best[start + 1], last[start + 1] = best[start] + self.unknown, (start, UNKNOWN)
        found, end = [], len(text)
        while end:
            end, index = last[end]
            found.append(index)
        return found


def choose_pieces(weights: Weights) -> list[int]:
    """The control pieces, the short ones and those of frequent words, in their old order."""
    splitter = Splitter(weights.pieces, weights.scores)
    keep = set(range(len(CONTROL)))
    keep.update(index for piece, (index, _) in splitter.known.items() if is_short(piece))
    for language, count in WORDS.items():
        words = wordfreq.top_n_list(language, count, wordlist="large")
        if len(words) != count:
            sys.exit(f"only {len(words)} words for {language}")
        for text in spellings(words):
            keep.update(splitter.split(text))
    return sorted(keep)
