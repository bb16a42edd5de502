"Colab's secrets."

import json
import re

import google.colab as colab
from google.colab import errors


class NotebookAccessError(Exception):  # not an errors.Error, on Colab either
    def __init__(self, key):
        super().__init__(f"Notebook does not have access to secret {key}")


class SecretNotFoundError(errors.Error):
    def __init__(self, key):
        super().__init__(f"Secret {key} does not exist.")


class TimeoutException(errors.Error):  # nobody is at the browser, or it is no browser
    def __init__(self, key):
        super().__init__(
            f"Requesting secret {key} timed out. Secrets can only be fetched when running from the Colab UI."
        )


def get(key):
    if not key or not isinstance(key, str):
        raise ValueError("Please enter a valid secret name")
    if re.search(r"\s", key):
        raise ValueError("Secret name cannot contain spaces or whitespace")
    colab._record("userdata.get", key=key)
    path = colab._folder() / "secrets.json"
    secrets = json.loads(path.read_text(encoding="utf-8")) if path.exists() else {}
    if secrets is None:
        raise TimeoutException(key)
    if key not in secrets:
        raise SecretNotFoundError(key)
    if not secrets[key]["access"]:
        raise NotebookAccessError(key)
    return secrets[key]["value"]
