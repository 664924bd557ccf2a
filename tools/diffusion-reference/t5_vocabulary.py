"""A small vocabulary for T5's tokenizer: letters and a handful of words, in the form of T5's own tokenizer.json."""

import json

from clip_vocabulary import WORDS
from tokenizers import Tokenizer, decoders, models, normalizers, pre_tokenizers, processors


def write_t5_tokenizer(folder):
    """Writes tokenizer.json with its settings, and returns the size of the vocabulary."""
    folder.mkdir(parents=True)
    entries = [("<pad>", 0.0), ("</s>", 0.0), ("<unk>", -20.0), ("▁", -4.0)]
    entries += [("▁" + word, -5.0 - 0.01 * index) for index, word in enumerate(WORDS)]
    entries += [(chr(code), -9.0 - 0.01 * code) for code in range(ord("!"), ord("~") + 1)]
    tokenizer = Tokenizer(models.Unigram(entries, unk_id=2))
    tokenizer.normalizer = normalizers.Nmt()
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.WhitespaceSplit(), pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always")]
    )
    tokenizer.decoder = decoders.Metaspace(replacement="▁", prepend_scheme="always")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="$A </s>", pair="$A </s> $B </s>", special_tokens=[("</s>", 1)]
    )
    tokenizer.add_special_tokens(["<pad>", "</s>", "<unk>"])
    tokenizer.save(str(folder / "tokenizer.json"))
    special = {"eos_token": "</s>", "unk_token": "<unk>", "pad_token": "<pad>"}
    settings = {"tokenizer_class": "T5TokenizerFast", "model_max_length": 512, "extra_ids": 0, **special}
    (folder / "tokenizer_config.json").write_text(json.dumps(settings, indent=2) + "\n")
    (folder / "special_tokens_map.json").write_text(json.dumps(special, indent=2) + "\n")
    return tokenizer.get_vocab_size()
