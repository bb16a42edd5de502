class Error(Exception):
    "What Colab's own errors are derived from."
