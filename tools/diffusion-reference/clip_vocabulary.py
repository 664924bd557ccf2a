"""A small vocabulary for CLIP's tokenizer: every byte, and merges learnt from a handful of words."""

import json
from collections import Counter

WORDS = """a an the of on in with and photo painting drawing red green blue yellow white black small large circle
square triangle cat dog house tree mountain lake sky night morning light dark old new street portrait background
wooden table glass flower garden river city""".split()
MERGES = 120


def byte_symbols():
    """The printable characters that stand for the 256 bytes, in the order of GPT-2's table."""
    printable = [*range(ord("!"), ord("~") + 1), *range(ord("¡"), ord("¬") + 1), *range(ord("®"), ord("ÿ") + 1)]
    others = [byte for byte in range(256) if byte not in printable]
    return [chr(byte) for byte in printable] + [chr(256 + index) for index in range(len(others))]


def learn_merges():
    """Byte pair encoding: the commonest pair is joined, time after time; ties go to the first in order."""
    words = [[*word[:-1], word[-1] + "</w>"] for word in WORDS]
    merges = []
    while len(merges) < MERGES:
        pairs = Counter(pair for word in words for pair in zip(word, word[1:]))
        if not pairs:
            break
        best = min(pairs, key=lambda pair: (-pairs[pair], pair))
        merges.append(best)
        for word in words:
            index = 0
            while index + 1 < len(word):
                if (word[index], word[index + 1]) == best:
                    word[index : index + 2] = ["".join(best)]
                index += 1
    return merges


def write_clip_tokenizer(folder, pad_token, ready_made):
    """Writes vocab.json and merges.txt, or tokenizer.json too, and returns the size of the vocabulary."""
    folder.mkdir(parents=True)
    symbols = byte_symbols()
    merges = learn_merges()
    joined = list(dict.fromkeys("".join(pair) for pair in merges))
    entries = [*symbols, *(symbol + "</w>" for symbol in symbols), *joined, "<|startoftext|>", "<|endoftext|>"]
    vocabulary = {entry: number for number, entry in enumerate(entries)}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False) + "\n")
    lines = ["#version: 0.2", *(" ".join(pair) for pair in merges)]
    (folder / "merges.txt").write_text("\n".join(lines) + "\n")
    special = {
        "bos_token": "<|startoftext|>",
        "eos_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
        "pad_token": pad_token,
    }
    settings = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": 77,
        "add_prefix_space": False,
        "do_lower_case": True,
        **special,
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    if ready_made:
        from transformers import CLIPTokenizer

        CLIPTokenizer.from_pretrained(folder).backend_tokenizer.save(str(folder / "tokenizer.json"))
    return len(vocabulary)
