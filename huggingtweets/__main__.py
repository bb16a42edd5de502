"""`python -m huggingtweets` is the command; `accelerate launch -m huggingtweets make ...` runs several processes."""

from huggingtweets.cli import main

main()
