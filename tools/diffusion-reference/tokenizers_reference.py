"""Trains two small tokenizers on sentences that this script names, and writes what transformers makes of hard prompts:

    pip install transformers==5.23.0 tokenizers==0.23.3
    python tools/diffusion-reference/tokenizers_reference.py packages/diffusion/testing/tokenizers

`clip/` has `vocab.json` and `merges.txt` only, as many Stable Diffusion repositories have; `t5/` has `tokenizer.json`.
"""

import json
import sys
from pathlib import Path

import tokenizers
import transformers
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers

COLOURS = "red orange yellow green blue violet brown black white grey golden silver pale dark bright".split()
THINGS = (
    "circle square triangle star ring house tree cat dog horse boat lighthouse mountain river lake sea beach forest "
    "meadow flower rose apple lemon bottle cup chair table window door street city bridge castle garden sky cloud"
).split()
WORDS = (
    "a an the of on in at with without over under behind beside near two three many photograph painting drawing "
    "portrait landscape sunset sunrise night morning light shadow soft sharp detailed beautiful old new small large "
    "it's don't we're you'll i've he'd café naïve"
).split()
SENTENCES = [
    f"{word} {colour} {thing} {THINGS[(7 * n + len(colour)) % len(THINGS)]}"
    for n, word in enumerate(WORDS)
    for colour in COLOURS
    for thing in THINGS[n % 5 :: 5]
]

PROMPTS = [
    "",
    "a red circle",
    "A Red CIRCLE, on a blue square!!",
    "  many   spaces\tand\nlines  ",
    "it's don't we're you'll I've he'd",
    "café naïve CAFÉ ﬁne",
    "数字 と 日本語",
    "🦊 fox & 👩‍🚀 astronaut",
    "1234 5.67 8,900 x2",
    "https://example.org/a?b=c#d",
    "(weights:1.3) [are] {not} syntax",
    "lighthouse " * 60,
    "a_b-c--d...e",
    "Ω≈ç√∫˜µ≤",
    "<|endoftext|> inside",
    "x" * 300,
]

WORD = r"""'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+"""


def clip(folder: Path) -> None:
    """A byte-level BPE with word ends, as CLIP has it."""
    tokenizer = Tokenizer(models.BPE(unk_token="<|endoftext|>", end_of_word_suffix="</w>", continuing_subword_prefix=""))
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFC(), normalizers.Replace(tokenizers.Regex(r"\s+"), " "), normalizers.Lowercase()]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Split(tokenizers.Regex(WORD), behavior="removed", invert=True),
            pre_tokenizers.ByteLevel(add_prefix_space=False),
        ]
    )
    alphabet = pre_tokenizers.ByteLevel.alphabet()
    trainer = trainers.BpeTrainer(
        vocab_size=1000, initial_alphabet=sorted(alphabet), end_of_word_suffix="</w>", show_progress=False
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    model = json.loads(tokenizer.to_str())["model"]
    merges = [tuple(m) if isinstance(m, list) else tuple(m.split(" ")) for m in model["merges"]]
    symbols = sorted(alphabet) + [s + "</w>" for s in sorted(alphabet)] + ["".join(m) for m in merges]
    symbols = list(dict.fromkeys(symbols)) + ["<|startoftext|>", "<|endoftext|>"]
    folder.mkdir(parents=True, exist_ok=True)
    vocabulary = {symbol: i for i, symbol in enumerate(symbols)}
    (folder / "vocab.json").write_text(json.dumps(vocabulary, ensure_ascii=False))
    (folder / "merges.txt").write_text("#version: 0.2\n" + "".join(f"{a} {b}\n" for a, b in merges))
    config = {
        "tokenizer_class": "CLIPTokenizer",
        "model_max_length": 77,
        "bos_token": "<|startoftext|>",
        "eos_token": "<|endoftext|>",
        "pad_token": "<|endoftext|>",
        "unk_token": "<|endoftext|>",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1))
    reference = transformers.CLIPTokenizer.from_pretrained(folder)
    write_reference(folder, reference, 77)


def t5(folder: Path) -> None:
    """A unigram tokenizer with the special tokens of T5."""
    tokenizer = Tokenizer(models.Unigram())
    tokenizer.normalizer = normalizers.Sequence(
        [normalizers.NFKC(), normalizers.Replace(tokenizers.Regex(r" {2,}"), " ")]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    trainer = trainers.UnigramTrainer(
        vocab_size=400, special_tokens=["<pad>", "</s>", "<unk>"], unk_token="<unk>", show_progress=False
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 1)]
    )
    reference = transformers.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, pad_token="<pad>", eos_token="</s>", unk_token="<unk>", model_max_length=128
    )
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer.save(str(folder / "tokenizer.json"), pretty=False)
    config = {
        "tokenizer_class": "T5TokenizerFast",
        "model_max_length": 128,
        "pad_token": "<pad>",
        "eos_token": "</s>",
        "unk_token": "<unk>",
    }
    (folder / "tokenizer_config.json").write_text(json.dumps(config, indent=1))
    write_reference(folder, reference, 128)


def write_reference(folder: Path, tokenizer, length: int) -> None:
    cases = []
    for prompt in PROMPTS:
        ids = tokenizer(prompt, padding="max_length", max_length=length, truncation=True)["input_ids"]
        while len(ids) > 2 and ids[-1] == ids[-2]:
            ids = ids[:-1]
        cases.append({"prompt": prompt, "ids": ids})
    reference = {
        "transformers": transformers.__version__,
        "about": f"ids for {length} places; repeats of the last id are left out",
        "cases": cases,
    }
    (folder / "reference.json").write_text(json.dumps(reference, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    clip(Path(sys.argv[1]) / "clip")
    t5(Path(sys.argv[1]) / "t5")
