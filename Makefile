# make run: the bot. make test: the whole suite. Both set everything up first.
VENV := .venv
PY := $(VENV)/bin/python
PIP := $(PY) -m pip --quiet --disable-pip-version-check

.PHONY: run talk test check fmt setup lock train fonts screenshots clean

run: $(VENV)/.run
	@exec $(VENV)/bin/nabobot run

talk: $(VENV)/.run
	@exec $(VENV)/bin/nabobot talk

test: $(VENV)/.dev
	$(VENV)/bin/pytest

check: $(VENV)/.dev
	$(VENV)/bin/ruff format --check .
	$(VENV)/bin/ruff check .
	$(VENV)/bin/mypy
	$(VENV)/bin/lint-imports --no-cache
	$(MAKE) --no-print-directory test

fmt: $(VENV)/.dev
	$(VENV)/bin/ruff format .
	$(VENV)/bin/ruff check --fix .

setup: $(VENV)/.run

$(VENV)/.run: requirements.txt pyproject.toml
	@test -x $(PY) || { echo "Setting up .venv (once, about a minute)"; python3 -m venv $(VENV); }
	@$(PIP) install --require-hashes --no-deps -r requirements.txt
	@$(PIP) install --no-deps --no-build-isolation --config-settings editable_mode=compat -e .
	@$(PY) -m compileall -q bot handlers models scheduler
	@touch $@

$(VENV)/.dev: $(VENV)/.run requirements-dev.txt
	@$(PIP) install --require-hashes --no-deps -r requirements-dev.txt
	@touch $@

# The model that handlers/understanding/learned.json holds, made anew from tests/understanding/*.jsonl.
train: $(VENV)/.dev requirements-train.txt
	@$(PIP) install --require-hashes --no-deps -r requirements-train.txt
	$(PY) -m tests.understanding.train

# The letters that posters need, cut out of Debian's fonts-noto-core; what comes out is kept in the repository.
NOTO := /usr/share/fonts/truetype/noto
CUT = $(VENV)/bin/pyftsubset $(NOTO)/$(1).ttf --unicodes=$(2) --no-hinting --output-file=bot/posters/fonts/$(1).ttf
fonts: $(VENV)/.run
	$(foreach style,Regular Bold,$(call CUT,NotoSans-$(style),U+20-7E$(comma)U+A0-17F$(comma)U+218-21B$(comma)U+400-4FF$(comma)U+200E$(comma)U+2010-2026) && \
	$(call CUT,NotoSansArabic-$(style),U+20-40$(comma)U+A0$(comma)U+600-6FF$(comma)U+200C-200F) &&) true
comma := ,

# Every page at both widths under build/screens, and the pictures in docs/images: to be looked at.
screenshots: $(VENV)/.dev
	$(PY) -m tests.live.screenshots

LOCK := uv pip compile --quiet --universal --python-version 3.11 --generate-hashes --no-emit-index-url --no-emit-find-links --no-header pyproject.toml
lock:
	$(LOCK) --group build -o requirements.txt
	$(LOCK) --group build --extra dev -c requirements.txt -o requirements-dev.txt
	$(LOCK) --extra train -c requirements-dev.txt -o requirements-train.txt

clean:
	rm -rf $(VENV) .pytest_cache .mypy_cache .ruff_cache
