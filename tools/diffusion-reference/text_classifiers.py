"""Makes three small text classifiers of random weights as transformers exports them, and writes what its own pipeline
makes of hard prompts:

    pip install -r tools/diffusion-reference/requirements.txt
    python tools/diffusion-reference/text_classifiers.py packages/diffusion/testing/text-classifiers

One of a kind: `bert` (pieces of words, labels that exclude each other), `roberta` (bytes, labels that do not), `deberta`
(bytes, as moderation models have them).
"""

import json
import sys
from pathlib import Path

import torch
import transformers
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors, trainers
from tokenizers_reference import PROMPTS, SENTENCES

LABELS = ["OK", "violence", "hate"]
SIZES = dict(hidden_size=16, num_hidden_layers=2, num_attention_heads=2, intermediate_size=32)


def word_pieces() -> Tokenizer:
    tokenizer = Tokenizer(models.WordPiece(unk_token="[UNK]"))
    tokenizer.normalizer = normalizers.BertNormalizer(lowercase=True)
    tokenizer.pre_tokenizer = pre_tokenizers.BertPreTokenizer()
    special = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"]
    tokenizer.train_from_iterator(SENTENCES, trainers.WordPieceTrainer(vocab_size=300, special_tokens=special))
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[(name, tokenizer.token_to_id(name)) for name in ("[CLS]", "[SEP]")]
    )
    tokenizer.decoder = decoders.WordPiece()
    return tokenizer


def byte_pairs(start: str, end: str, pad: str, unknown: str, mask: str) -> Tokenizer:
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    trainer = trainers.BpeTrainer(
        vocab_size=400,
        special_tokens=[start, pad, end, unknown, mask],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
    )
    tokenizer.train_from_iterator(SENTENCES, trainer)
    tokenizer.post_processor = processors.TemplateProcessing(
        single=f"{start} $A {end}", special_tokens=[(name, tokenizer.token_to_id(name)) for name in (start, end)]
    )
    tokenizer.decoder = decoders.ByteLevel()
    return tokenizer


class Logits(torch.nn.Module):
    """The logits alone, of inputs by position."""

    def __init__(self, model: torch.nn.Module, names: list[str]) -> None:
        super().__init__()
        self.model = model
        self.names = names

    def forward(self, *values: torch.Tensor) -> torch.Tensor:
        return self.model(**dict(zip(self.names, values))).logits


def write(folder: Path, model: torch.nn.Module, tokenizer: Tokenizer, names: list[str], special: dict[str, str]) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    fast = transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, model_max_length=64, **special)
    fast.model_input_names = names
    example = fast("a red circle", return_tensors="pt")
    torch.onnx.export(
        Logits(model, names).eval(),
        tuple(example[name] for name in names),
        str(folder / "model.onnx"),
        input_names=names,
        output_names=["logits"],
        dynamic_axes={name: {0: "batch", 1: "sequence"} for name in names} | {"logits": {0: "batch"}},
        opset_version=17,
        dynamo=False,
    )
    model.config.save_pretrained(folder)
    fast.save_pretrained(folder)
    pipeline = transformers.pipeline("text-classification", model=model, tokenizer=fast, top_k=None)
    cases = []
    for prompt in PROMPTS:
        ids = fast(prompt)["input_ids"]
        if len(ids) > 64:
            continue
        shares = {entry["label"]: round(entry["score"], 7) for entry in pipeline([prompt])[0]}
        cases.append({"prompt": prompt, "ids": ids, "shares": shares})
    (folder / "reference.json").write_text(json.dumps({"cases": cases}, ensure_ascii=False, indent=1) + "\n")


def main(target: Path) -> None:
    labels = dict(id2label=dict(enumerate(LABELS)), label2id={name: n for n, name in enumerate(LABELS)})
    torch.manual_seed(1)

    pieces = word_pieces()
    bert = transformers.BertForSequenceClassification(
        transformers.BertConfig(
            vocab_size=pieces.get_vocab_size(), max_position_embeddings=64, initializer_range=0.4, **SIZES, **labels
        )
    )
    special = dict(unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]", pad_token="[PAD]", mask_token="[MASK]")
    write(target / "bert", bert, pieces, ["input_ids", "attention_mask", "token_type_ids"], special)

    pairs = byte_pairs("<s>", "</s>", "<pad>", "<unk>", "<mask>")
    roberta = transformers.RobertaForSequenceClassification(
        transformers.RobertaConfig(
            vocab_size=pairs.get_vocab_size(),
            max_position_embeddings=66,
            initializer_range=0.4,
            problem_type="multi_label_classification",
            bos_token_id=0,
            pad_token_id=1,
            eos_token_id=2,
            type_vocab_size=1,
            **SIZES,
            **labels,
        )
    )
    special = dict(
        bos_token="<s>",
        eos_token="</s>",
        cls_token="<s>",
        sep_token="</s>",
        pad_token="<pad>",
        unk_token="<unk>",
        mask_token="<mask>",
    )
    write(target / "roberta", roberta, pairs, ["input_ids", "attention_mask"], special)

    pairs = byte_pairs("[CLS]", "[SEP]", "[PAD]", "[UNK]", "[MASK]")
    deberta = transformers.DebertaForSequenceClassification(
        transformers.DebertaConfig(
            vocab_size=pairs.get_vocab_size(),
            max_position_embeddings=64,
            initializer_range=0.4,
            type_vocab_size=0,
            relative_attention=True,
            pos_att_type=["c2p", "p2c"],
            pad_token_id=1,
            **SIZES,
            **labels,
        )
    )
    special = dict(unk_token="[UNK]", cls_token="[CLS]", sep_token="[SEP]", pad_token="[PAD]", mask_token="[MASK]")
    write(target / "deberta", deberta, pairs, ["input_ids", "attention_mask"], special)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
