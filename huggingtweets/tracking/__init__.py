"""Records a training with Weights & Biases: online when there is a key, else in the bot's folder, to be sent later."""

from .names import TRACK, artifact_name, run_name, tracking_mode
from .notes import log_published, log_report, log_tweets
from .record import record_location, wait
from .server import SERVER_TIMEOUT
from .tracker import Tracker
from .upload import sync

__all__ = [
    "SERVER_TIMEOUT",
    "TRACK",
    "Tracker",
    "artifact_name",
    "log_published",
    "log_report",
    "log_tweets",
    "record_location",
    "run_name",
    "sync",
    "tracking_mode",
    "wait",
]
