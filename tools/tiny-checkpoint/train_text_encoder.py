"""Makes the tokenizer and trains the CLIPTextModel to say, at every place after the caption's end, what it tells.

In Stable Diffusion the text encoder comes ready from CLIP. Here a few linear read-outs (colour, shape, background
colour, time, ground; each with "not said") stand in for CLIP's pictures. The padding after the end token repeats what
the whole caption says, so the painter's cross attention finds it from its first step on.
"""

import argparse
import time
from pathlib import Path

import numpy as np
import torch
from transformers import CLIPTextConfig, CLIPTextModel

from make_tokenizer import make_tokenizer
from optimiser import Schedule
from scenes import COLOURS, GROUNDS, SHAPES, SKIES, Scene, all_scenes, article, background_words, caption

SEED = 2
LENGTH = 77
WIDTH = 64
READ_OUTS = {"colour": [*COLOURS], "shape": [*SHAPES], "plain": [*COLOURS], "time": [*SKIES], "ground": [*GROUNDS]}


def labelled_captions() -> list[tuple[str, list[int]]]:
    """Every caption that the painter trains on with the answers of the read-outs (0 is "not said")."""

    def answers(colour: str = "", shape: str = "", background: str | tuple[str, str] = "") -> list[int]:
        plain, (time_, ground) = (background, ("", "")) if isinstance(background, str) else ("", background)
        said = {"colour": colour, "shape": shape, "plain": plain, "time": time_, "ground": ground}
        return [["", *READ_OUTS[name]].index(said[name]) for name in READ_OUTS]

    scenes = all_scenes()
    labelled = {"": answers()}
    for scene in scenes:
        labelled[caption(scene)] = answers(scene.colour, scene.shape, scene.background)
        labelled[scene.colour] = answers(scene.colour)
        labelled[scene.shape] = labelled[f"a {scene.shape}"] = answers("", scene.shape)
        labelled[f"{article(scene.colour)} {scene.colour} {scene.shape}"] = answers(scene.colour, scene.shape)
        where = background_words(scene.background)
        labelled[where] = answers("", "", scene.background)
        labelled[f"a {scene.shape} {where}"] = answers("", scene.shape, scene.background)
    return list(labelled.items())


def new_text_encoder(tokenizer) -> CLIPTextModel:
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=len(tokenizer),
            hidden_size=WIDTH,
            intermediate_size=2 * WIDTH,
            num_hidden_layers=2,
            num_attention_heads=4,
            max_position_embeddings=LENGTH,
            hidden_act="quick_gelu",
            bos_token_id=tokenizer.bos_token_id,
            eos_token_id=tokenizer.eos_token_id,
            pad_token_id=tokenizer.eos_token_id,
            projection_dim=WIDTH,
        )
    )


def encode(tokenizer, texts: list[str]) -> torch.Tensor:
    """Token ids (count, 77), padded as the diffusers pipelines pad."""
    return tokenizer(texts, padding="max_length", max_length=LENGTH, truncation=True, return_tensors="pt").input_ids


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--steps", type=int, default=600)
    parser.add_argument("--out", type=Path, required=True, help="folder for tokenizer/ and text_encoder/")
    options = parser.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(SEED)
    random = np.random.default_rng(SEED)
    tokenizer = make_tokenizer(options.out / "tokenizer")
    labelled = labelled_captions()
    ids = encode(tokenizer, [text for text, _ in labelled])
    labels = torch.tensor([answers for _, answers in labelled])
    print(len(tokenizer), "tokens,", len(labelled), "captions", flush=True)
    model = new_text_encoder(tokenizer)
    sizes = [len(words) + 1 for words in READ_OUTS.values()]
    heads = torch.nn.Linear(WIDTH, sum(sizes))
    update = torch.optim.AdamW([*model.parameters(), *heads.parameters()], 2e-3, weight_decay=0.01)
    schedule, begin = Schedule([update], options.steps, fall=0.4), time.time()
    # Full captions are many and single words few, so each draw takes either kind with the same chance.
    full = np.array([sum(answer > 0 for answer in answers) >= 3 or " on " in text and answers[0] > 0
                     for text, answers in labelled])
    kinds = [np.flatnonzero(full), np.flatnonzero(~full)]
    for step in range(options.steps):
        schedule.set(step)
        chosen = np.concatenate([random.choice(kind, 32) for kind in kinds])
        hidden = model(ids[chosen]).last_hidden_state
        ends = (ids[chosen] == tokenizer.eos_token_id).nonzero()
        said = heads(hidden[ends[:, 0], ends[:, 1]]).split(sizes, 1)
        wanted = labels[chosen][ends[:, 0]]
        loss = sum(torch.nn.functional.cross_entropy(one, wanted[:, index]) for index, one in enumerate(said))
        update.zero_grad()
        loss.backward()
        update.step()
        if step % 50 == 0 or step == options.steps - 1:
            print(f"step {step} {time.time() - begin:.0f} s: loss {loss.item():.4f}", flush=True)
    model.eval()
    with torch.no_grad():
        hidden = torch.cat([model(part).last_hidden_state for part in ids.split(128)])
        right = torch.stack([one.argmax(1) for one in heads(hidden[:, -1]).split(sizes, 1)], 1) == labels
    print(f"captions read back wholly right at the last place: {right.all(1).float().mean():.4f}", flush=True)
    model.save_pretrained(options.out / "text_encoder")


if __name__ == "__main__":
    main()
