"A format of files with posts of several people, for the form: a line is an author, a tab and a text."

import itertools
from datetime import UTC, datetime
from pathlib import Path

from huggingtweets import HuggingTweetsError
from huggingtweets.sources import registry
from huggingtweets.timeline import Findings, Posts

REFUSAL = (
    "{} holds the private messages of an X archive (direct-messages.js), and nobody's posts: 20,563 messages to and "
    "from other people, which are never read. "
    "Choose the whole archive, as X sends it, or the file tweets.js in its folder data."
)
DOUBT = (
    "3 rows have more cells than the header <b>: the first is row 17, “the tide, the fog, the rope”. "
    "They are read up to the last column."
)


def read(place: registry.Place) -> Posts:
    lines = place.path.read_text(encoding="utf-8").splitlines()
    if lines == ["private"]:
        raise HuggingTweetsError(REFUSAL.format(place.address))
    found = Findings(f"column `text`, {len(lines):,} posts", {"likes": 40, "drafts <b>": 2}, [DOUBT])
    days = (
        datetime.fromtimestamp(s, UTC) for s in itertools.count(datetime(2020, 1, 1, tzinfo=UTC).timestamp(), 86_400)
    )
    rows = ((text, "", next(days), False, False, "", author) for author, text in (line.split("\t") for line in lines))
    return Posts(place.name, rows, place.address, found)


def register():
    registry.source(
        "mixed", "posts.mixed: posts of several people", lambda place: place.is_file and place.suffix == "mixed"
    )(read)


def write(path: Path, posts: dict[str, int]) -> Path:
    "A file with so many posts of each author."
    nouns = ("tide", "fog", "rope", "gull", "kettle", "lamp", "stair")
    path.write_text(
        "\n".join(
            f"{author}\tthe {nouns[i % 7]} came in at number {i}, and {author} spoke of bread and the {nouns[i % 5]}"
            for author, n in posts.items()
            for i in range(n)
        ),
        encoding="utf-8",
    )
    return path


def ipython(folder: Path) -> str:
    "A folder of IPython's whose kernels know the format; for the environment variable IPYTHONDIR."
    startup = folder / "profile_default" / "startup" / "formats.py"
    startup.parent.mkdir(parents=True)
    startup.write_text(f"import sys\nsys.path.append({str(Path(__file__).parent)!r})\nimport mixed\nmixed.register()\n")
    return str(folder)
