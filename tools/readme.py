"""Make README.md from nbs/index.ipynb, without directives (`#|` lines) and what went to standard error."""

import sys
from pathlib import Path

import nbformat
from nbconvert import MarkdownExporter


def readme(root: Path) -> str:
    "The text of README.md."
    nb = nbformat.read(root / "nbs" / "index.ipynb", as_version=4)
    nb.metadata["language_info"] = {"name": "python"}
    for cell in nb.cells:
        cell.source = "\n".join(line for line in cell.source.split("\n") if not line.startswith("#|"))
        if cell.cell_type == "code":
            cell.outputs = [o for o in cell.outputs if o.get("name") != "stderr"]
    text, _ = MarkdownExporter().from_notebook_node(nb)
    text = text.replace("](images/", "](nbs/images/").replace("../huggingtweets/sample", "huggingtweets/sample")
    text = text.replace("```sh\n%%sh\n", "```sh\n").replace("```python\n%%sh\n", "```sh\n")
    return "<!-- Made from nbs/index.ipynb by `make readme`. -->\n\n" + text.strip() + "\n"


if __name__ == "__main__":
    root = Path(sys.argv[1] if len(sys.argv) > 1 else ".")
    (root / "README.md").write_text(readme(root), encoding="utf-8")
