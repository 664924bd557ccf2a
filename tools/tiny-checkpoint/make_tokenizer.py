"""Writes the tokenizer: CLIP's file format and byte alphabet, with a merge list that covers the world's own words.

Any text still encodes (bytes are the base vocabulary, as in CLIP); the world's words are one token each.
"""

import json
from pathlib import Path

from transformers import CLIPTokenizer

from scenes import COLOURS, GROUNDS, SHAPES, SKIES

START, END = "<|startoftext|>", "<|endoftext|>"
OTHER_WORDS = ("a", "an", "on", "at", "by", "the", "over", "background", "and", "in", "of", "with", "picture", "no")


def byte_alphabet() -> list[str]:
    """The 256 printable characters that stand for bytes in the GPT-2 and CLIP vocabularies, in their order."""
    printable = [*range(33, 127), *range(161, 173), *range(174, 256)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + index) for index in range(len(others))]


def learn_merges(words: list[str]) -> list[tuple[str, str]]:
    """Byte pair encoding until every word is one token: the most frequent pair first, then by the alphabet."""
    spellings = [[*word[:-1], word[-1] + "</w>"] for word in words]
    merges = []
    while any(len(spelling) > 1 for spelling in spellings):
        counts: dict[tuple[str, str], int] = {}
        for spelling in spellings:
            for pair in zip(spelling, spelling[1:]):
                counts[pair] = counts.get(pair, 0) + 1
        best = min(counts, key=lambda pair: (-counts[pair], pair))
        merges.append(best)
        for spelling in spellings:
            index = 0
            while index < len(spelling) - 1:
                if (spelling[index], spelling[index + 1]) == best:
                    spelling[index : index + 2] = ["".join(best)]
                index += 1
    return merges


def make_tokenizer(folder: Path) -> CLIPTokenizer:
    """Writes vocab.json, merges.txt and the two configuration files, and loads them with transformers."""
    words = sorted({*COLOURS, *SHAPES, *SKIES, *GROUNDS, *OTHER_WORDS})
    merges = learn_merges(words)
    alphabet = byte_alphabet()
    tokens = [*alphabet, *(letter + "</w>" for letter in alphabet), *("".join(merge) for merge in merges), START, END]
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {token: index for index, token in enumerate(tokens)}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False))
    (folder / "merges.txt").write_text("\n".join(["#version: 0.2", *(" ".join(merge) for merge in merges)]) + "\n")
    special = {"bos_token": START, "eos_token": END, "unk_token": END, "pad_token": END}
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    settings = {**special, "tokenizer_class": "CLIPTokenizer", "model_max_length": 77, "do_lower_case": True}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")
    return CLIPTokenizer.from_pretrained(folder)
