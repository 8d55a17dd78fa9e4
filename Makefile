# Two commands on a fresh machine with Python >= 3.11 and make:
#   make demo    sets up and normalises the bundled examples
#   make check   sets up and runs everything that must hold

PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
# A newer Python, where one is installed and runs (pyenv leaves names on the path that do not).
NEWER := $(shell for name in python3.14 python3.13 python3.12 "$$HOME"/.pyenv/versions/3.1[2-9]*/bin/python; do \
	"$$name" -c "import sys; sys.exit(sys.version_info < (3, 12))" 2>/dev/null && echo "$$name" && break; done)

.PHONY: demo check lint types test wheel newer benchmark schema cassettes clean

demo: $(VENV)/run.stamp
	$(BIN)/newsnorm normalize examples --format markdown

check: lint types test wheel newer

lint: $(VENV)/dev.stamp
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .

types: $(VENV)/dev.stamp
	$(BIN)/mypy

test: $(VENV)/dev.stamp
	$(BIN)/python -m pytest

# The wheel, in an environment that has the run-time dependencies only.
wheel: $(VENV)/dev.stamp
	rm -rf dist build/wheel
	$(BIN)/python -m build --outdir dist .
	$(PYTHON) -m venv --clear build/wheel
	build/wheel/bin/python -m pip install --quiet dist/*.whl
	build/wheel/bin/python tests/smoke.py

newer: $(VENV)/dev.stamp
ifneq ($(NEWER),)
	$(NEWER) -m venv --clear build/newer
	build/newer/bin/python -m pip install --quiet --editable ".[test]"
	build/newer/bin/python -m pytest -q
else
	@echo "no newer Python is installed here: the suite ran on one"
endif

benchmark: $(VENV)/dev.stamp
	$(BIN)/python -m benchmarks.speed

schema: $(VENV)/dev.stamp
	$(BIN)/python -m newsnorm.schema

cassettes: $(VENV)/dev.stamp
	$(BIN)/python tests/record_cassettes.py

$(VENV)/bin/python:
	$(PYTHON) -m venv $(VENV)

$(VENV)/run.stamp: pyproject.toml | $(VENV)/bin/python
	$(BIN)/python -m pip install --quiet --upgrade pip
	$(BIN)/python -m pip install --quiet --editable .
	touch $@

$(VENV)/dev.stamp: pyproject.toml $(VENV)/run.stamp
	$(BIN)/python -m pip install --quiet --editable ".[dev]"
	touch $@

clean:
	rm -rf $(VENV) build dist .mypy_cache .ruff_cache .pytest_cache .hypothesis
