"""Makes two small language models of random weights as Optimum exports them, with their cache, and writes what
transformers itself makes of hard prompts:

    pip install -r tools/diffusion-reference/requirements.txt
    python tools/diffusion-reference/language_models.py packages/diffusion/testing/language-models

One of a kind: `qwen2` (biased projections, heads in groups, a cache in float16), `llama` (a token for the start, heads of
a size of their own, weights outside of the network's file).
"""

import json
import sys
from pathlib import Path

import onnx
import torch
import transformers
from text_classifiers import byte_pairs
from tokenizers_reference import PROMPTS

SYSTEM = 'You rewrite prompts. Keep every colour ("red" stays "red").\nNo people.'
ANSWER_TOKENS = 24

# Templates of our own, with what real ones do: conditions, loops with their index, trimming, marks of blanks.
TEMPLATES = {
    "qwen2": """{%- if messages[0]['role'] == 'system' %}
    {{- '<|im_start|>system\\n' + messages[0]['content'] + '<|im_end|>\\n' }}
{%- else %}
    {{- '<|im_start|>system\\nYou are helpful.<|im_end|>\\n' }}
{%- endif %}
{%- for message in messages %}
    {%- if not loop.first or message.role != "system" %}
    {{- '<|im_start|>' + message.role + '\\n' + message.content + '<|im_end|>' + '\\n' }}
    {%- endif %}
{%- endfor %}
{%- if add_generation_prompt %}
    {{- '<|im_start|>assistant\\n' }}
    {%- if enable_thinking is defined and enable_thinking is false %}
        {{- '<think>\\n\\n</think>\\n\\n' }}
    {%- endif %}
{%- endif %}""",
    "llama": """{{ bos_token }}{% set offset = 0 %}{% if messages[0].role == 'system' %}{% set offset = 1 %}{{ messages[0].content | trim }}
{% endif %}
{% for message in messages[offset:] %}
[{{ loop.index0 }}:{{ message['role'] | upper }}] {{ message['content'] | trim }}{{ eos_token }}
{% endfor %}
{% if add_generation_prompt %}[ASSISTANT] {% endif %}""",
}


class WithCache(torch.nn.Module):
    """A model of tensors by position: ids, mask, positions, and keys and values of each block."""

    def __init__(self, model: torch.nn.Module, cache_type: torch.dtype) -> None:
        super().__init__()
        self.model = model
        self.cache_type = cache_type

    def forward(self, ids, mask, positions, *past):
        cache = transformers.DynamicCache()
        for block in range(len(past) // 2):
            cache.update(past[2 * block].float(), past[2 * block + 1].float(), block)
        total = torch.arange(mask.shape[1])
        visible = (total[None, :] <= total[mask.shape[1] - ids.shape[1] :, None]) & (mask[:, None, None, :] > 0)
        hidden = torch.zeros(visible.shape).masked_fill(~visible, torch.finfo(torch.float32).min)
        output = self.model(ids, attention_mask=hidden, position_ids=positions, past_key_values=cache, use_cache=True)
        layers = output.past_key_values.layers
        present = [tensor.to(self.cache_type) for layer in layers for tensor in (layer.keys, layer.values)]
        return output.logits, *present


def export(folder: Path, model: torch.nn.Module, cache_type: torch.dtype, outside: bool) -> None:
    config = model.config
    parts = [f"{block}.{part}" for block in range(config.num_hidden_layers) for part in ("key", "value")]
    inputs = ["input_ids", "attention_mask", "position_ids", *(f"past_key_values.{part}" for part in parts)]
    outputs = ["logits", *(f"present.{part}" for part in parts)]
    size = getattr(config, "head_dim", None) or config.hidden_size // config.num_attention_heads
    past = [torch.zeros(1, config.num_key_value_heads, 3, size, dtype=cache_type) for _ in parts]
    axes = {name: {0: "batch_size", 1: "sequence_length"} for name in ("input_ids", "position_ids", "logits")}
    axes["attention_mask"] = {0: "batch_size", 1: "total_sequence_length"}
    axes |= {f"past_key_values.{part}": {0: "batch_size", 2: "past_sequence_length"} for part in parts}
    axes |= {f"present.{part}": {0: "batch_size", 2: "total_sequence_length"} for part in parts}
    file = folder / "model.onnx"
    torch.onnx.export(
        WithCache(model, cache_type).eval(),
        (torch.ones(1, 2, dtype=torch.int64), torch.ones(1, 5, dtype=torch.int64), torch.tensor([[3, 4]]), *past),
        str(file),
        input_names=inputs,
        output_names=outputs,
        dynamic_axes=axes,
        opset_version=17,
        dynamo=False,
    )
    if outside:
        options = dict(save_as_external_data=True, all_tensors_to_one_file=True, location="model.onnx_data")
        onnx.save_model(onnx.load(file), file, size_threshold=256, **options)


def generate(model: torch.nn.Module, ids: list[int]) -> tuple[list[int], float]:
    """The likeliest answer, and by how much the most doubtful of its tokens was likelier than the next one."""
    inputs = dict(attention_mask=torch.ones(1, len(ids)), max_new_tokens=ANSWER_TOKENS)
    with torch.no_grad():
        told = model.generate(torch.tensor([ids]), **inputs, output_scores=True, return_dict_in_generate=True)
    leads = [first - second for scores in told.scores for first, second in [scores[0].topk(2).values.tolist()]]
    return told.sequences[0, len(ids) :].tolist(), min(leads)


def write(
    folder: Path,
    model: torch.nn.Module,
    end: str,
    special: dict[str, str],
    other_end: int,
    cache_type: torch.dtype = torch.float32,
    outside: bool = False,
) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    tokenizer = byte_pairs("<s>", end, "<pad>", "<unk>", "<|im_start|>")
    tokenizer.post_processor = None
    fast = transformers.PreTrainedTokenizerFast(tokenizer_object=tokenizer, eos_token=end, pad_token="<pad>", **special)
    fast.chat_template = TEMPLATES[folder.name]
    model.generation_config = transformers.GenerationConfig(
        eos_token_id=[fast.eos_token_id, other_end], pad_token_id=1, repetition_penalty=1.3, do_sample=False
    )
    export(folder, model, cache_type, outside)
    model.config.save_pretrained(folder)
    model.generation_config.save_pretrained(folder)
    fast.save_pretrained(folder)
    cases = []
    for prompt in PROMPTS:
        messages = [{"role": "system", "content": SYSTEM}, {"role": "user", "content": prompt}]
        # Without the system's words most templates write others.
        for conversation in (messages, messages[1:]):
            options = dict(add_generation_prompt=True, enable_thinking=False)
            ids = fast.apply_chat_template(conversation, tokenize=True, return_dict=False, **options)
            answer, lead = generate(model, ids)
            # Where two tokens are about as likely, rounding decides; that is no matter of right or wrong.
            if lead < (0.02 if cache_type is torch.float16 else 1e-4):
                continue
            is_whole = answer[-1] in model.generation_config.eos_token_id
            said = answer[:-1] if is_whole else answer
            text = fast.decode(said, skip_special_tokens=True)
            cases.append({"messages": conversation, "ids": ids, "text": text, "isWhole": is_whole})
    reference = {"answerTokens": ANSWER_TOKENS, "cases": cases}
    (folder / "reference.json").write_text(json.dumps(reference, ensure_ascii=False, indent=1) + "\n")


def main(target: Path) -> None:
    sizes = dict(vocab_size=400, hidden_size=32, intermediate_size=48, num_hidden_layers=2, initializer_range=0.3)
    ids = dict(bos_token_id=0, pad_token_id=1, eos_token_id=2)
    torch.manual_seed(3)
    # The second token that ends an answer is one that such weights come to soon enough.
    qwen = transformers.Qwen2ForCausalLM(
        transformers.Qwen2Config(
            num_attention_heads=4,
            num_key_value_heads=2,
            max_position_embeddings=512,
            tie_word_embeddings=True,
            **sizes,
            **ids,
        )
    )
    write(target / "qwen2", qwen.eval(), "<|im_end|>", {}, 384, cache_type=torch.float16)
    llama = transformers.LlamaForCausalLM(
        transformers.LlamaConfig(
            num_attention_heads=2, num_key_value_heads=2, head_dim=8, max_position_embeddings=512, **sizes, **ids
        )
    )
    write(target / "llama", llama.eval(), "</s>", {"bos_token": "<s>"}, 25, outside=True)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
