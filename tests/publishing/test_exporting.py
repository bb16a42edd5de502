"Bots for other programs: llama.cpp itself reads what is written, and says what we say."

import json
import shutil
import subprocess

import pytest
import torch
from converter import fork_converter
from llama_packages import FOLDER, install
from system import Missing
from transformers import (
    Gemma3ForCausalLM,
    Gemma3TextConfig,
    GPT2Config,
    GPT2LMHeadModel,
    Lfm2Config,
    Lfm2ForCausalLM,
    LlamaConfig,
    LlamaForCausalLM,
    Qwen3Config,
    Qwen3ForCausalLM,
    SmolLM3Config,
    SmolLM3ForCausalLM,
)
from typer.testing import CliRunner

from huggingtweets import Bot, HuggingTweetsError, finetune
from huggingtweets.cli import app
from huggingtweets.core import read_json, write_json
from huggingtweets.model.bases import load_base, starts_itself
from huggingtweets.model.data import plain_ids
from huggingtweets.publishing import exporting

pytestmark = pytest.mark.slow


@pytest.fixture(scope="session")
def llama():
    "What llama.cpp makes of a GGUF file."
    try:
        install()
    except Missing as e:
        pytest.skip(str(e))
    node = shutil.which("node")

    def ask(path, **asked) -> dict:
        run = subprocess.run(
            [node, "run.mjs", str(path)], cwd=FOLDER, input=json.dumps(asked), capture_output=True, text=True
        )
        assert run.returncode == 0, run.stderr[-3000:]
        return json.loads(run.stdout)

    return ask


@pytest.fixture
def forked(monkeypatch):
    fork_converter(monkeypatch)


def ids_of(bot, texts, end=False) -> list[list[int]]:
    start, last = bot.tokenizer.bos_token_id, [bot.tokenizer.eos_token_id] * end
    return [[start, *ids, *last] for ids in plain_ids(bot.tokenizer, texts)]


@torch.no_grad()
def greedy(bot, ids: list[int], n: int) -> tuple[list[int], list[float]]:
    "The likeliest tokens, and how much likelier each is than the next, in nats."
    found, leads = list(ids), []
    for _ in range(n):
        top = bot.model(torch.tensor([found])).logits[0, -1].float().topk(2)
        found.append(top.indices[0].item())
        leads.append((top.values[0] - top.values[1]).item())
        if found[-1] == bot.tokenizer.eos_token_id:
            break
    return found[len(ids) :], leads


@torch.no_grad()
def loss(bot, ids: list[int]) -> float:
    tokens = torch.tensor([ids])
    return bot.model(tokens, labels=tokens).loss.item() * (len(ids) - 1)


def check(bot, path, llama, texts, within=0.005, n=12):
    "llama.cpp cuts texts into the same tokens, goes on with the same, and is as surprised."
    prompts, read = ids_of(bot, ["My dream is", "Tea 🫖 and"]), ids_of(bot, texts, end=True)
    said = ["My dream is", "Tea 🫖 at 4, don't", "  two  blanks", "日本語 und Füße"]
    found = llama(path, greedy=prompts, n=n, texts=read, said=said)
    assert found["start"] == bot.tokenizer.bos_token_id and found["end"] == bot.tokenizer.eos_token_id
    assert found["adds_start"] is True
    assert found["tokens"] == plain_ids(bot.tokenizer, said)
    losses = sum(loss(bot, ids) for ids in read), sum(found["losses"])
    assert abs(losses[1] / losses[0] - 1) < within, losses
    if "f16" in path.name:
        surely = 0
        for ids, theirs in zip(prompts, found["greedy"], strict=True):
            ours, leads = greedy(bot, ids, n)
            sure = next((i for i, lead in enumerate(leads) if lead < 0.005), len(leads))  # a tie can end either way
            assert ours[:sure] == theirs[:sure], (leads, ours, theirs)
            surely += sure
        assert surely


@pytest.fixture(scope="module")
def smol(smollm2, wren, tmp_path_factory):
    "A bot that is the real SmolLM2."
    base, folder = load_base("smollm2", torch.float32), tmp_path_factory.mktemp("bots") / "wren"
    bot = Bot(base.model, base.tokenizer)
    bot.save(folder)
    return bot


@pytest.mark.parametrize("precision", ["f16", "q8_0"])
def test_the_real_model_says_the_same_in_llama_cpp(smol, wren, llama, forked, precision, tmp_path):
    path = smol.export("gguf", tmp_path, precision=precision)
    size = path.stat().st_size / sum(p.numel() for p in smol.model.parameters())
    assert path.name == f"wren-{precision}.gguf" and size < {"f16": 2.05, "q8_0": 1.1}[precision]
    check(smol, path, llama, wren.texts[:1] if precision == "f16" else wren.texts[:4])
    told = (tmp_path / "Modelfile").read_text(encoding="utf-8")
    assert f"FROM ./{path.name}\n" in told and 'TEMPLATE """{{ .Prompt }}"""' in told
    assert 'PARAMETER stop "<|endoftext|>"' in told and "PARAMETER top_p 0.95\n" in told and "a bot" in told


SIZES = {
    "hidden_size": 64,
    "intermediate_size": 96,
    "num_hidden_layers": 2,
    "num_attention_heads": 4,
    "num_key_value_heads": 2,
    "max_position_embeddings": 256,
}
TIED = {"head_dim": 16, "tie_word_embeddings": True}
HYBRID = {"layer_types": ["conv", "full_attention"], "block_auto_adjust_ff_dim": False, "tie_embedding": True}
FAMILIES = {
    "GPT-2": (GPT2LMHeadModel, GPT2Config, {"n_embd": 64, "n_layer": 2, "n_head": 4, "n_positions": 256}),
    "Llama": (LlamaForCausalLM, LlamaConfig, SIZES | TIED),
    "Qwen3": (Qwen3ForCausalLM, Qwen3Config, SIZES | TIED),
    "SmolLM3": (SmolLM3ForCausalLM, SmolLM3Config, SIZES | {"no_rope_layers": [1, 1], "tie_word_embeddings": True}),
    # llama.cpp divides by the square root of this one's size, as the published models do.
    "Gemma 3": (
        Gemma3ForCausalLM,
        Gemma3TextConfig,
        SIZES | TIED | {"sliding_window": 64, "query_pre_attn_scalar": 16},
    ),
    "LFM2": (Lfm2ForCausalLM, Lfm2Config, SIZES | HYBRID),
}


def base_of(family, tokenizer, folder):
    "A tiny model of random weights with GPT-2's vocabulary, loaded as a base."
    model, config, sizes = FAMILIES[family]
    torch.manual_seed(0)
    ends = dict.fromkeys(("bos_token_id", "eos_token_id", "pad_token_id"), tokenizer.eos_token_id)
    made = model(config(vocab_size=len(tokenizer), **sizes, **ends))
    with torch.no_grad():  # so that some tokens are clearly likelier than others
        for p in made.parameters():
            p.mul_(3 if p.dim() > 1 else 1)
    made.save_pretrained(folder)
    tokenizer.save_pretrained(folder)
    return load_base(str(folder), torch.float32)


@pytest.mark.parametrize("family", FAMILIES)
def test_every_family_is_converted(family, gpt2_tokenizer, wren, llama, forked, tmp_path):
    base = base_of(family, gpt2_tokenizer, tmp_path / "base")
    bot = Bot(base.model, base.tokenizer)
    bot.save(tmp_path / "bot")
    path = bot.export("gguf", precision="f16")
    assert path.parent == tmp_path / "bot" / "export"
    check(bot, path, llama, wren.texts[:1])


def test_an_adapter_is_merged_first(gpt2_tokenizer, wren, llama, forked, tmp_path):
    base_of("Llama", gpt2_tokenizer, tmp_path / "base")
    options = {"max_steps": 2, "held_out": wren.texts[::100], "precision": "fp32", "learning_rate": 3e-2, "rank": 2}
    quiet = {"track": "off", "on_progress": lambda p: None}
    bot = finetune(wren, str(tmp_path / "base"), tmp_path / "wren", method="lora", **options, **quiet)
    path = bot.export("gguf", precision="f16")
    assert not [p for p in (tmp_path / "wren").iterdir() if p.name.startswith(".")]
    check(bot.merged(), path, llama, wren.texts[:1])
    folder = bot.export("merged", tmp_path / "merged")
    assert folder == tmp_path / "merged" / "model" and (folder / "model.safetensors").is_file()
    ids = torch.tensor(ids_of(bot, ["My dream is"]))
    with torch.no_grad():
        assert torch.allclose(Bot.load(tmp_path / "merged").model(ids).logits, bot.model(ids).logits, atol=1e-2)


def test_a_bot_of_before_is_converted_too(gpt2_tokenizer, llama, forked, wren, tmp_path):
    base = base_of("Llama", gpt2_tokenizer, tmp_path / "base")
    new = Bot(base.model, base.tokenizer)
    new.save(tmp_path / "old")
    path = tmp_path / "old" / "model" / "tokenizer.json"
    about, start = read_json(path), new.tokenizer.bos_token
    about["post_processor"]["special_tokens"][start] |= {"ids": [new.tokenizer.bos_token_id], "tokens": [start]}
    write_json(path, about)
    before = path.read_bytes()
    old = Bot.load(tmp_path / "old")
    assert starts_itself(old.tokenizer) and not starts_itself(new.tokenizer)
    assert old.tweet("Tea", n=2, seed=1, max_chars=40) == new.tweet("Tea", n=2, seed=1, max_chars=40)
    check(new, old.export("gguf", tmp_path / "out", precision="f16"), llama, wren.texts[:1])
    assert path.read_bytes() == before  # the bot stays as it was


def test_a_bot_that_is_merged_keeps_its_own_folder(tiny_bot, tmp_path):
    bot = Bot.load(shutil.copytree(tiny_bot, tmp_path / "bot"))
    folder = bot.export("merged")
    assert folder == tmp_path / "bot" / "export" / "merged" / "model" and bot.folder == tmp_path / "bot"
    again = Bot.load(folder.parent)
    assert again.run == bot.run and again.tweet("Tea", n=2, seed=1) == bot.tweet("Tea", n=2, seed=1)


def test_what_llama_cpp_does_not_know_is_told(tiny_bot, forked, tmp_path):
    with pytest.raises(HuggingTweetsError, match="doesn't know this base's tokenizer"):
        Bot.load(tiny_bot).export("gguf", tmp_path / "out")
    assert not list((tmp_path / "out").iterdir())
    copied = shutil.copytree(tiny_bot, tmp_path / "bot")
    bot = Bot.load(copied)
    about = read_json(copied / "model" / "config.json")
    write_json(copied / "model" / "config.json", {**about, "architectures": ["NeverHeardOfForCausalLM"]})
    with pytest.raises(HuggingTweetsError, match="doesn't know models like this bot's base"):
        bot.export("gguf", tmp_path / "out")


@pytest.mark.parametrize(
    "options, words",
    [({"to": "onnx"}, "no format 'onnx'"), ({"precision": "q1"}, "no precision 'q1'. Use q8_0")],
)
def test_values_without_sense_are_explained(tiny_bot, options, words):
    with pytest.raises(HuggingTweetsError, match=words):
        Bot.load(tiny_bot).export(**options)


def test_what_is_missing_is_told(tiny_bot, smol, tmp_path, monkeypatch):
    bot = Bot.load(tiny_bot)
    with pytest.raises(HuggingTweetsError, match="hasn't been saved"):
        Bot(bot.model, bot.tokenizer).export()
    usage = shutil.disk_usage("/")
    monkeypatch.setattr(exporting.shutil, "disk_usage", lambda path: usage._replace(free=1 << 20))
    with pytest.raises(HuggingTweetsError, match="Free some space"):
        smol.export("gguf", tmp_path / "out")
    monkeypatch.undo()
    monkeypatch.setattr(exporting.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(HuggingTweetsError, match=r"pip install 'huggingtweets\[gguf\]'"):
        bot.export("gguf", tmp_path / "out")


def test_a_disk_that_fills_up_in_the_middle_leaves_nothing(smol, tmp_path, monkeypatch):
    (tmp_path / "out").mkdir()
    real = subprocess.run

    def run(command, **options):
        return real(["bash", "-c", 'ulimit -f 1000; exec "$@"', "bash", *command], **options)

    monkeypatch.setattr(exporting.subprocess, "run", run)
    with pytest.raises(HuggingTweetsError, match="can't be converted"):
        smol.export("gguf", tmp_path / "out")
    assert not list((tmp_path / "out").iterdir()) and not [p for p in smol.folder.iterdir() if p.name[0] == "."]


def test_the_command(gpt2_tokenizer, forked, tmp_path):
    base = base_of("GPT-2", gpt2_tokenizer, tmp_path / "base")
    Bot(base.model, base.tokenizer).save(tmp_path / "wren")
    made = CliRunner().invoke(app, ["export", str(tmp_path / "wren"), "--out", str(tmp_path / "out")])
    assert made.exit_code == 0 and made.stdout.strip() == str(tmp_path / "out" / "wren-q8_0.gguf")
    refused = CliRunner().invoke(app, ["export", str(tmp_path / "wren"), "--to", "gguf", "--precision", "q2"])
    assert refused.exit_code == 1 and "q8_0" in refused.stderr
