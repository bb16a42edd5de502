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


def __getattr__(name):
    if name not in _HOMES:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in ("Bot", "finetune"):
        import_module(f"{__name__}.publishing")  # adds Bot.push_to_hub
    value = getattr(import_module(f"{__name__}.{_HOMES[name]}"), name)
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_HOMES})
