import os
from importlib import import_module
from importlib.metadata import PackageNotFoundError, version

# OpenMP's threads spin while they wait for each other. Where another program runs, they spin on the core that it needs,
# and steps take three times as long; if they sleep at once, waking them takes half as long again where nothing else
# runs. This number is in between (bench/steps.py). torch must not be loaded yet.
if "OMP_WAIT_POLICY" not in os.environ:
    os.environ.setdefault("GOMP_SPINCOUNT", "4000")

try:
    __version__ = version("huggingtweets")
except PackageNotFoundError:  # a checkout that was never installed
    __version__ = "0+unknown"

# Names are imported when they are first used: torch alone takes seconds, and reading a timeline needs none of it.
# No module is called clean or finetune: importing it would put the module in the place of the function.
_HOMES = {
    "HuggingTweetsError": "core",
    "Account": "timeline",
    "Timeline": "timeline",
    "Tweet": "timeline",
    "download": "sources.registry",
    "Corpus": "corpus",
    "clean": "corpus",
    "finetune": "finetuning",
    "plan_training": "training.plan",
    "evaluate": "evaluation.evaluating",
    "Bot": "model.bot",
    "write_picture": "report.picture",
    "write_card": "report.card",
}
__all__ = list(_HOMES)

# The command and the form reach these through the package, so that torch and wandb are imported when first used. They
# aren't part of its interface.
_MORE = {"sample_archive": "sources.x_archive", "renew_card": "report.card"}
_MODULES = {
    "app": "app",
    "callbacks": "training.callbacks",
    "checkpoint": "training.checkpoint",
    "finetuning": "finetuning",
    "people": "evaluation.people",
    "plan": "training.plan",
    "posting": "publishing.posting",
    "repos": "publishing.repos",
    "schedule": "publishing.schedule",
    "serving": "publishing.serving",
    "tracking": "tracking",
}


def __getattr__(name):
    if name in _MODULES:
        value = import_module(f"{__name__}.{_MODULES[name]}")
    elif home := (_HOMES | _MORE).get(name):
        value = getattr(import_module(f"{__name__}.{home}"), name)
    else:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    if name in ("Bot", "finetune"):
        import_module(f"{__name__}.publishing.repos")  # adds Bot.push_to_hub and, with what it imports, Bot.export
    globals()[name] = value
    return value


def __dir__():
    return sorted({*globals(), *_HOMES})
