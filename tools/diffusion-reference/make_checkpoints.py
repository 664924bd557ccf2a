"""Writes the tiny checkpoints with random weights, and what torch makes of them, that the tests of
packages/diffusion compare with.

    python make_checkpoints.py [folder] [name ...]

Needs torch, diffusers, transformers, tokenizers and safetensors (requirements.txt). Run it only to change the
checkpoints: their bytes are committed. Inputs of the recorded runs come from a formula that the tests have too
(`formula`), so that only outputs are stored.
"""

import json
import shutil
import sys
from pathlib import Path

import numpy
import torch
from clip_vocabulary import write_clip_tokenizer
from diffusers import (
    AutoencoderKL,
    AutoencoderTiny,
    BriaTransformer2DModel,
    DDIMScheduler,
    EulerDiscreteScheduler,
    FlowMatchEulerDiscreteScheduler,
    LCMScheduler,
    PNDMScheduler,
    StableDiffusionPipeline,
    StableDiffusionXLPipeline,
    UNet2DConditionModel,
)
from safetensors.torch import load_file, save_file
from t5_vocabulary import write_t5_tokenizer
from transformers import (
    CLIPTextConfig,
    CLIPTextModel,
    CLIPTextModelWithProjection,
    T5Config,
    T5EncoderModel,
)

TEXT_SIZE = 32
TOKENS = 77


def formula(shape, seed):
    """Numbers in -1 ... 1 that a test can make again: exact in float64, then rounded to float32."""
    count = int(numpy.prod(shape))
    index = numpy.arange(count, dtype=numpy.float64)
    values = (index * 7919 + seed * 104729) % 2003 / 1001.5 - 1
    return torch.from_numpy(values.astype(numpy.float32).reshape(shape))


def tokens(shape, seed, vocabulary_size):
    """Token numbers by the same kind of formula."""
    index = numpy.arange(int(numpy.prod(shape)), dtype=numpy.int64)
    return torch.from_numpy(((index * 7919 + seed * 104729) % vocabulary_size).reshape(shape))


def randomise(model, seed):
    """Gives every parameter random values that keep activations near 1, those that start as 0 or 1 included."""
    generator = torch.Generator().manual_seed(seed)
    with torch.no_grad():
        for name, parameter in sorted(model.named_parameters()):
            noise = torch.randn(parameter.shape, generator=generator)
            if parameter.dim() == 1:
                is_scale = name.endswith("weight")
                parameter.copy_(1 + 0.2 * noise if is_scale else 0.1 * noise)
            elif "embedding" in name or name.startswith("shared"):
                parameter.copy_(0.5 * noise)
            else:
                fan_in = parameter[0].numel()
                parameter.copy_(noise / fan_in**0.5)
    return model.eval()


def unet(seed, **changes):
    settings = {
        "sample_size": 16,
        "block_out_channels": (16, 16, 32),
        "down_block_types": ("CrossAttnDownBlock2D", "CrossAttnDownBlock2D", "DownBlock2D"),
        "up_block_types": ("UpBlock2D", "CrossAttnUpBlock2D", "CrossAttnUpBlock2D"),
        "layers_per_block": 1,
        "norm_num_groups": 8,
        "cross_attention_dim": TEXT_SIZE,
        "attention_head_dim": 2,
    }
    return randomise(UNet2DConditionModel(**{**settings, **changes}), seed)


def autoencoder(seed, **changes):
    settings = {
        "block_out_channels": (8, 16, 16),
        "down_block_types": ("DownEncoderBlock2D",) * 3,
        "up_block_types": ("UpDecoderBlock2D",) * 3,
        "layers_per_block": 1,
        "norm_num_groups": 4,
        "latent_channels": 4,
        "sample_size": 64,
    }
    return randomise(AutoencoderKL(**{**settings, **changes}), seed)


def clip_settings(vocabulary_size, **changes):
    settings = {
        "vocab_size": vocabulary_size,
        "hidden_size": TEXT_SIZE,
        "intermediate_size": 64,
        "num_hidden_layers": 3,
        "num_attention_heads": 4,
        "max_position_embeddings": TOKENS,
        "hidden_act": "quick_gelu",
        "bos_token_id": vocabulary_size - 2,
        "eos_token_id": vocabulary_size - 1,
        "pad_token_id": vocabulary_size - 1,
        "projection_dim": TEXT_SIZE,
    }
    return CLIPTextConfig(**{**settings, **changes})


stable_diffusion_betas = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}


class Checkpoint:
    """A folder in the making: components, the index of the pipeline, and recorded outputs."""

    def __init__(self, folder):
        self.folder = folder
        self.index = {}
        self.golden = {}
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)

    def add(self, name, component, library="diffusers", **saving):
        component.save_pretrained(self.folder / name, **saving)
        self.index[name] = [library, type(component).__name__]
        return component

    def add_clip_tokenizer(self, name="tokenizer", pad_token="<|endoftext|>", ready_made=False):
        self.index[name] = ["transformers", "CLIPTokenizer"]
        return write_clip_tokenizer(self.folder / name, pad_token, ready_made)

    def finish(self, pipeline, **settings):
        index = {"_class_name": pipeline, "_diffusers_version": "0.42.1", **settings, **self.index}
        (self.folder / "model_index.json").write_text(json.dumps(index, indent=2) + "\n")
        self.save_golden()

    def save_golden(self):
        tensors = {name: value.detach().float().contiguous() for name, value in self.golden.items()}
        save_file(tensors, self.folder / "golden.safetensors")

    def record_unet(self, model, in_channels=4, context=TEXT_SIZE, **added):
        """One call of an even size for two pictures at once, and one of sizes that do not halve evenly."""
        for label, batch, height, width in (("even", 2, 16, 12), ("odd", 1, 9, 13)):
            sample = formula((batch, in_channels, height, width), 1)
            states = formula((batch, TOKENS, context), 2)
            step = torch.tensor([981.0, 21.0][:batch])
            extra = {name: make(batch) for name, make in added.items()}
            condition = extra.pop("timestep_cond", None)
            out = model(sample, step, states, timestep_cond=condition, added_cond_kwargs=extra or None).sample
            self.golden[f"unet.{label}"] = out

    def record_autoencoder(self, model, latent_channels=4):
        self.golden["vae_encoder"] = model.encode(formula((1, 3, 32, 24), 3)).latent_dist.parameters
        self.golden["vae_decoder"] = model.decode(formula((2, latent_channels, 6, 8), 4)).sample

    def record_clip(self, model, name, vocabulary_size):
        ids = tokens((2, TOKENS), 5, vocabulary_size)
        # The end of the text, once in the middle and once at the end.
        ids[0, 10:] = vocabulary_size - 1
        ids[1, -1] = vocabulary_size - 1
        out = model(ids, output_hidden_states=True)
        self.golden[f"{name}.last_hidden_state"] = out.last_hidden_state
        self.golden[f"{name}.penultimate"] = out.hidden_states[-2]
        pooled = out.text_embeds if isinstance(model, CLIPTextModelWithProjection) else out.pooler_output
        self.golden[f"{name}.pooled"] = pooled


def make_sd15(folder):
    """Stable Diffusion 1.5, float32; the text encoder's end token and tensor names as in old checkpoints."""
    checkpoint = Checkpoint(folder)
    size = checkpoint.add_clip_tokenizer()
    text = randomise(CLIPTextModel(clip_settings(size, eos_token_id=2)), 11)
    checkpoint.add("text_encoder", text, "transformers")
    name_as_older(folder / "text_encoder" / "model.safetensors")
    checkpoint.add("scheduler", PNDMScheduler(**stable_diffusion_betas, skip_prk_steps=True, steps_offset=1))
    denoiser = checkpoint.add("unet", unet(12))
    vae = checkpoint.add("vae", autoencoder(13, scaling_factor=0.18215))
    checkpoint.index.update(safety_checker=[None, None], feature_extractor=[None, None])
    checkpoint.record_clip(text, "text_encoder", size)
    checkpoint.record_unet(denoiser)
    checkpoint.record_autoencoder(vae)
    checkpoint.finish("StableDiffusionPipeline")


def name_as_older(path):
    """transformers before version 5 put the inner class into the names, and saved a constant."""
    tensors = {f"text_model.{name}": tensor for name, tensor in load_file(path).items()}
    tensors["text_model.embeddings.position_ids"] = torch.arange(TOKENS)[None]
    save_file(tensors, path, metadata={"format": "pt"})


def make_sd15_inpainting(folder):
    """Nine-channel inpainting in float16, as a `fp16` variant; the VAE's attention has its names of before 2023."""
    checkpoint = Checkpoint(folder)
    size = checkpoint.add_clip_tokenizer()
    text = randomise(CLIPTextModel(clip_settings(size)), 21)
    checkpoint.add("text_encoder", text.half(), "transformers", variant="fp16")
    plain = {"clip_sample": False, "set_alpha_to_one": False, "steps_offset": 1}
    checkpoint.add("scheduler", DDIMScheduler(**stable_diffusion_betas, **plain))
    denoiser = checkpoint.add("unet", unet(22, in_channels=9).half(), variant="fp16")
    vae = checkpoint.add("vae", autoencoder(23).half(), variant="fp16")
    checkpoint.index.update(safety_checker=[None, None], feature_extractor=[None, None])
    rename_attention(folder / "vae" / "diffusion_pytorch_model.fp16.safetensors")
    checkpoint.record_clip(text.float(), "text_encoder", size)
    checkpoint.record_unet(denoiser.float(), in_channels=9)
    checkpoint.record_autoencoder(vae.float())
    checkpoint.finish("StableDiffusionInpaintPipeline")


def rename_attention(path):
    older = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
    tensors = {}
    for name, tensor in load_file(path).items():
        for new, old in older.items():
            name = name.replace(f"attentions.0.{new}.", f"attentions.0.{old}.")
        tensors[name] = tensor
    save_file(tensors, path, metadata={"format": "pt"})


def make_sd2(folder):
    """Stable Diffusion 2: linear projections, heads by level, two layers per block, exact GELU, v-prediction."""
    checkpoint = Checkpoint(folder)
    size = checkpoint.add_clip_tokenizer(pad_token="!")
    text = randomise(CLIPTextModel(clip_settings(size, hidden_act="gelu", pad_token_id=0)), 31)
    checkpoint.add("text_encoder", text, "transformers")
    euler = EulerDiscreteScheduler(**stable_diffusion_betas, prediction_type="v_prediction", steps_offset=1)
    checkpoint.add("scheduler", euler)
    form = {"use_linear_projection": True, "attention_head_dim": (1, 2, 4), "layers_per_block": 2}
    denoiser = checkpoint.add("unet", unet(32, block_out_channels=(8, 16, 16), **form))
    vae = checkpoint.add("vae", autoencoder(33, scaling_factor=0.18215))
    checkpoint.index.update(safety_checker=[None, None], feature_extractor=[None, None])
    checkpoint.record_clip(text, "text_encoder", size)
    checkpoint.record_unet(denoiser)
    checkpoint.record_autoencoder(vae)
    checkpoint.finish("StableDiffusionPipeline")


def make_sdxl(folder):
    """SDXL: two text encoders, pooled text and sizes beside the timestep, deeper transformers; the UNet in shards."""
    checkpoint = Checkpoint(folder)
    size = checkpoint.add_clip_tokenizer(ready_made=True)
    checkpoint.add_clip_tokenizer("tokenizer_2", pad_token="!", ready_made=True)
    text = randomise(CLIPTextModel(clip_settings(size)), 41)
    checkpoint.add("text_encoder", text, "transformers")
    second = clip_settings(size, hidden_act="gelu", num_hidden_layers=2, pad_token_id=0, projection_dim=24)
    text_2 = randomise(CLIPTextModelWithProjection(second), 42)
    checkpoint.add("text_encoder_2", text_2, "transformers")
    euler = EulerDiscreteScheduler(**stable_diffusion_betas, timestep_spacing="leading", steps_offset=1)
    checkpoint.add("scheduler", euler)
    denoiser = unet(
        43,
        block_out_channels=(16, 32),
        down_block_types=("DownBlock2D", "CrossAttnDownBlock2D"),
        up_block_types=("CrossAttnUpBlock2D", "UpBlock2D"),
        transformer_layers_per_block=(1, 2),
        attention_head_dim=(2, 4),
        use_linear_projection=True,
        cross_attention_dim=2 * TEXT_SIZE,
        addition_embed_type="text_time",
        addition_time_embed_dim=8,
        projection_class_embeddings_input_dim=6 * 8 + 24,
    )
    checkpoint.add("unet", denoiser, max_shard_size="300KB")
    vae = checkpoint.add("vae", autoencoder(44, scaling_factor=0.13025, force_upcast=True))
    checkpoint.index.update(image_encoder=[None, None], feature_extractor=[None, None])
    checkpoint.record_clip(text, "text_encoder", size)
    checkpoint.record_clip(text_2, "text_encoder_2", size)
    checkpoint.record_unet(
        denoiser,
        context=2 * TEXT_SIZE,
        text_embeds=lambda batch: formula((batch, 24), 6),
        time_ids=lambda batch: torch.tensor([[64, 48, 0, 8, 64, 48]] * batch, dtype=torch.float32),
    )
    checkpoint.record_autoencoder(vae)
    checkpoint.finish("StableDiffusionXLPipeline", force_zeros_for_empty_prompt=True)


def make_lcm(folder):
    """A latent consistency model: the UNet is told the guidance; float16, in files without a variant."""
    checkpoint = Checkpoint(folder)
    size = checkpoint.add_clip_tokenizer()
    text = randomise(CLIPTextModel(clip_settings(size)), 51)
    checkpoint.add("text_encoder", text.half(), "transformers")
    checkpoint.add("scheduler", LCMScheduler(**stable_diffusion_betas, set_alpha_to_one=True, steps_offset=1))
    denoiser = checkpoint.add("unet", unet(52, time_cond_proj_dim=16).half())
    vae = checkpoint.add("vae", autoencoder(53).half())
    checkpoint.index.update(safety_checker=[None, None], feature_extractor=[None, None])
    checkpoint.record_clip(text.float(), "text_encoder", size)
    checkpoint.record_unet(denoiser.float(), timestep_cond=lambda batch: formula((batch, 16), 7))
    checkpoint.record_autoencoder(vae.float())
    checkpoint.finish("LatentConsistencyModelPipeline", requires_safety_checker=False)


def make_bria(folder):
    """BRIA 3.2: T5, a transformer, a VAE without quant convolutions; the transformer in bfloat16."""
    checkpoint = Checkpoint(folder)
    checkpoint.index["tokenizer"] = ["transformers", "T5TokenizerFast"]
    size = write_t5_tokenizer(folder / "tokenizer")
    settings = T5Config(
        vocab_size=size,
        d_model=TEXT_SIZE,
        d_kv=6,
        d_ff=64,
        num_layers=2,
        num_heads=4,
        feed_forward_proj="gated-gelu",
        is_encoder_decoder=False,
        use_cache=False,
    )
    text = randomise(T5EncoderModel(settings), 61)
    checkpoint.add("text_encoder", text, "transformers")
    transformer = BriaTransformer2DModel(
        in_channels=16,
        num_layers=2,
        num_single_layers=2,
        attention_head_dim=16,
        num_attention_heads=2,
        joint_attention_dim=TEXT_SIZE,
        axes_dims_rope=(0, 8, 8),
    )
    transformer = randomise(transformer, 62).bfloat16()
    checkpoint.add("transformer", transformer)
    flow = FlowMatchEulerDiscreteScheduler(use_dynamic_shifting=True, base_shift=0.5, max_shift=1.15)
    checkpoint.add("scheduler", flow)
    form = {"use_quant_conv": False, "use_post_quant_conv": False, "scaling_factor": 0.13025, "shift_factor": 0.1}
    vae = checkpoint.add("vae", autoencoder(63, **form))

    for label, length in (("short", 9), ("long", 150)):
        states = text(tokens((2, length), 8, size)).last_hidden_state
        # Of the longer text only the end, which is as far from its start as the buckets of distances go.
        checkpoint.golden[f"text_encoder.{label}"] = states[:, -9:]
    height, width, words = 6, 5, 7
    rows, columns = torch.meshgrid(torch.arange(height), torch.arange(width), indexing="ij")
    positions = torch.stack([torch.zeros_like(rows), rows, columns], -1).reshape(-1, 3).float()
    checkpoint.golden["transformer"] = transformer.float()(
        hidden_states=formula((2, height * width, 16), 9),
        encoder_hidden_states=formula((2, words, TEXT_SIZE), 10),
        timestep=torch.tensor([993.0, 21.0]),
        img_ids=positions,
        txt_ids=torch.zeros(words, 3),
    ).sample
    checkpoint.record_autoencoder(vae)
    checkpoint.finish("BriaPipeline")


def make_taesd(folder):
    """TAESD by itself, as it is published: no pipeline, the component's files at the top."""
    checkpoint = Checkpoint(folder)
    form = {"encoder_block_out_channels": (16,) * 3, "decoder_block_out_channels": (16,) * 3}
    blocks = {"num_encoder_blocks": (1, 2, 1), "num_decoder_blocks": (2, 1, 1)}
    model = randomise(AutoencoderTiny(**form, **blocks), 71)
    model.save_pretrained(folder)
    checkpoint.golden["encoder"] = model.encode(formula((1, 3, 32, 24), 3)).latents
    checkpoint.golden["decoder"] = model.decode(3 * formula((2, 4, 6, 8), 4)).sample
    checkpoint.save_golden()


def lora_pair(down_name, up_name, module, rank, seed):
    """Random matrices for a Linear or a convolution; strong enough to be seen."""
    weight = module.weight
    inner = weight[0].numel()
    down = formula((rank, *weight.shape[1:]), seed) * (3 / inner) ** 0.5
    up_shape = (weight.shape[0], rank, *(1 for _ in weight.shape[2:]))
    return {down_name: down, up_name: formula(up_shape, seed + 1) * (3 / rank) ** 0.5}


def save_lora(folder, name, pipeline, tensors, scale):
    """Saves the file, and what diffusers makes of the pipeline with it at the given scale."""
    save_file(tensors, folder / f"{name}.safetensors")
    pipeline.load_lora_weights(str(folder), weight_name=f"{name}.safetensors")
    pipeline.fuse_lora(components=["unet", "text_encoder"], lora_scale=scale)


def make_loras(folder):
    """LoRA files in the styles of kohya and peft for sd15, and of kohya with the original names for sdxl."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    golden = {}
    rank = 2
    attention = "down_blocks.1.attentions.0.transformer_blocks.0"
    unet_modules = [
        f"{attention}.attn1.to_q",
        f"{attention}.attn2.to_k",
        f"{attention}.attn2.to_out.0",
        f"{attention}.ff.net.0.proj",
        "mid_block.attentions.0.proj_in",
        "up_blocks.1.resnets.1.conv1",
    ]
    text_modules = ["encoder.layers.0.self_attn.q_proj", "encoder.layers.1.mlp.fc1"]
    for style in ("kohya", "peft"):
        pipeline = StableDiffusionPipeline.from_pretrained(folder.parent / "sd15", safety_checker=None)
        tensors = {}
        parts = (("unet", "lora_unet_", "", unet_modules), ("text_encoder", "lora_te_", "text_model.", text_modules))
        for part, prefix, inner, names in parts:
            for index, name in enumerate(names):
                module = getattr(pipeline, part).get_submodule(name)
                if style == "kohya":
                    key = prefix + (inner + name).replace(".", "_")
                    sides = (f"{key}.lora_down.weight", f"{key}.lora_up.weight")
                    tensors |= lora_pair(*sides, module, rank, 100 + 2 * index)
                    tensors[f"{key}.alpha"] = torch.tensor(1.0)
                else:
                    key = f"{part}.{inner}{name}"
                    sides = (f"{key}.lora_A.weight", f"{key}.lora_B.weight")
                    tensors |= lora_pair(*sides, module, rank, 100 + 2 * index)
        save_lora(folder, style, pipeline, tensors, 0.75)
        sample, states = formula((1, 4, 16, 12), 1), formula((1, TOKENS, TEXT_SIZE), 2)
        golden[f"{style}.unet"] = pipeline.unet(sample, torch.tensor([981.0]), states).sample
        ids = tokens((1, TOKENS), 5, pipeline.text_encoder.config.vocab_size)
        if style == "kohya":
            # This diffusers finds no place for kohya's q_proj in a text encoder of transformers 5.
            pipeline.text_encoder = CLIPTextModel.from_pretrained(folder.parent / "sd15" / "text_encoder").eval()
            for name in text_modules:
                key = "lora_te_text_model_" + name.replace(".", "_")
                up, down = (tensors[f"{key}.lora_{side}.weight"] for side in ("up", "down"))
                pipeline.text_encoder.get_submodule(name).weight += 0.75 / rank * up @ down
        golden[f"{style}.text_encoder"] = pipeline.text_encoder(ids).last_hidden_state

    pipeline = StableDiffusionXLPipeline.from_pretrained(folder.parent / "sdxl")
    original = {
        "input_blocks_3_1_transformer_blocks_1_attn1_to_v": "down_blocks.1.attentions.0.transformer_blocks.1.attn1.to_v",
        "input_blocks_1_0_in_layers_2": "down_blocks.0.resnets.0.conv1",
        "middle_block_1_proj_out": "mid_block.attentions.0.proj_out",
        "middle_block_2_emb_layers_1": "mid_block.resnets.1.time_emb_proj",
        "output_blocks_1_1_transformer_blocks_0_ff_net_2": "up_blocks.0.attentions.1.transformer_blocks.0.ff.net.2",
    }
    tensors = {}
    for index, (name, place) in enumerate(original.items()):
        key = f"lora_unet_{name}"
        module = pipeline.unet.get_submodule(place)
        tensors |= lora_pair(f"{key}.lora_down.weight", f"{key}.lora_up.weight", module, rank, 200 + 2 * index)
        tensors[f"{key}.alpha"] = torch.tensor(2.0)
    save_lora(folder, "original-names", pipeline, tensors, 1.0)
    added = {"text_embeds": formula((1, 24), 6), "time_ids": torch.tensor([[64.0, 48, 0, 8, 64, 48]])}
    sample, states = formula((1, 4, 16, 12), 1), formula((1, TOKENS, 2 * TEXT_SIZE), 2)
    out = pipeline.unet(sample, torch.tensor([981.0]), states, added_cond_kwargs=added).sample
    golden["original-names.unet"] = out
    save_file({name: value.contiguous() for name, value in golden.items()}, folder / "golden.safetensors")


makers = {
    "sd15": make_sd15,
    "sd15-inpainting": make_sd15_inpainting,
    "sd2": make_sd2,
    "sdxl": make_sdxl,
    "lcm": make_lcm,
    "bria": make_bria,
    "taesd": make_taesd,
    "loras": make_loras,
}

if __name__ == "__main__":
    here = Path(__file__).resolve().parent
    target = Path(sys.argv[1]) if len(sys.argv) > 1 else here / "../../packages/diffusion/testing/checkpoints"
    torch.set_num_threads(1)
    with torch.no_grad():
        for name in sys.argv[2:] or makers:
            makers[name](target.resolve() / name)
            print(name)
