"""Supplies the fields that pyproject.toml calls dynamic from settings.ini."""

from configparser import ConfigParser
from pathlib import Path

from setuptools import find_namespace_packages, setup
from setuptools.command.build_py import build_py

here = Path(__file__).parent
parser = ConfigParser(delimiters=["="], interpolation=None)
parser.read(here / "settings.ini", encoding="utf-8")
cfg = parser["DEFAULT"]
statuses = ["1 - Planning", "2 - Pre-Alpha", "3 - Alpha", "4 - Beta", "5 - Production/Stable"]


class WithDemo(build_py):
    "Puts the demo notebook into the package: the command `huggingtweets app` serves it."

    def run(self):
        super().run()
        if not self.editable_mode:
            self.copy_file(str(here / "nbs" / "demo.ipynb"), str(Path(self.build_lib) / "huggingtweets" / "demo.ipynb"))


setup(
    version=cfg["version"],
    description=cfg["description"],
    long_description=(here / "README.md").read_text(encoding="utf-8"),
    long_description_content_type="text/markdown",
    keywords=cfg["keywords"].split(),
    author=cfg["author"],
    license=cfg["license"],
    python_requires=f">={cfg['min_python']}",
    classifiers=[
        f"Development Status :: {statuses[int(cfg['status']) - 1]}",
        "Programming Language :: Python :: 3",
    ],
    # Folders of data are packages too: setuptools warns of those that aren't.
    packages=find_namespace_packages(include=["huggingtweets", "huggingtweets.*"], exclude=["*.__pycache__"]),
    package_data={
        "huggingtweets": ["sample/*.md", "sample/data/*.js", "page/voila/templates/huggingtweets/*", "page/bot/*",
                          "*.jinja"],
        "huggingtweets.form": ["*.css", "*.js"],
    },
    install_requires=cfg["requirements"].split(),
    extras_require={
        "smollm2": cfg["smollm2_requirements"].split(),
        "adapters": cfg["adapters_requirements"].split(),
        "gguf": cfg["gguf_requirements"].split(),
        "quantised": cfg["quantised_requirements"].split(),
        "app": cfg["app_requirements"].split(),
        "serve": cfg["serve_requirements"].split(),
        "dev": cfg["dev_requirements"].split(),
    },
    cmdclass={"build_py": WithDemo},
    entry_points={"console_scripts": cfg["console_scripts"].split()},
)
