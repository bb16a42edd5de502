from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

try:
    __version__ = version("huggingtweets")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"

# Names are imported when they are first used: torch alone takes seconds, and reading a timeline needs none of it.
# No module is called clean or finetune: importing it would put the module where the function belongs.
_HOMES = {
    "HuggingTweetsError": "core",
    "Account": "timeline",
    "Timeline": "timeline",
    "Tweet": "timeline",
    "download": "sources.registry",
    "Corpus": "corpus",
    "clean": "corpus",
    "finetune": "finetuning",
    "Bot": "model.bot",
    "write_picture": "report.picture",
    "write_card": "report.card",
}
__all__ = list(_HOMES)

# Modules that import torch, for the form and the command line: `huggingtweets.bases` is imported when it is first used.
_MODULES = {"bases": "model.bases", "finetuning": "finetuning", "publishing": "publishing"}


def __getattr__(name):
    if name in _HOMES:
        value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    elif name in _MODULES:
        value = import_module(f"{__name__}.{_MODULES[name]}")
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_HOMES})
