# Everything a developer needs. Bare `make` lists the targets.
SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DEFAULT_GOAL := help
.PHONY: help setup run demo check check-code check-files check-pages test bench programs

PYTHON ?= python3
# The machine's own certificates: a company's proxy may sign what the registries send.
export UV_SYSTEM_CERTS ?= 1
BIN := .venv/bin
NPM := $(BIN)/python scripts/npm.py
PAGES := frontend/dist/index.html
PAGE_SOURCES := $(shell find frontend/src frontend/public frontend/index.html frontend/*.json frontend/*.ts -type f 2>/dev/null)

help: ## List these targets
	@awk -F ':.*## ' '/^[a-z]+:.*## / { printf "make %-6s %s\n", $$1, $$2 }' Makefile

setup: .venv/.synced $(PAGES) ## Install what is missing and build the pages
run: setup ## Run CRMFlow: database, API and pages, worker, mail
	@$(BIN)/crmflow run
demo: setup ## Run CRMFlow with demo data that arrives through the real doors
	@$(BIN)/crmflow demo

check: setup ## Lint, types, imports, sizes, spelling, generated files
	@$(MAKE) --no-print-directory --jobs 2 --output-sync check-code check-files check-pages

check-code:
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy

check-files:
	$(BIN)/lint-imports --no-cache
	$(BIN)/python scripts/check_sizes.py
	$(BIN)/python scripts/generate.py --check
	$(BIN)/codespell $$(git ls-files)

check-pages:
	$(NPM) run typecheck
	$(NPM) run lint

test: setup programs ## Run every test, on PostgreSQL 18 and the database's also on 16
	$(NPM) test
	CRMFLOW_TEST_POSTGRES=16 $(BIN)/pytest -n 2 tests/database
	$(BIN)/pytest -n 2

bench: setup ## Measure what the product promises
	@for script in benchmarks/*.py; do echo "== $$script"; $(BIN)/python "$$script"; done

.venv/bin/uv: | scripts/bootstrap.py
	@$(PYTHON) scripts/bootstrap.py .venv
	@touch $@

.venv/.synced: .venv/bin/uv pyproject.toml uv.lock
	@$(BIN)/uv sync --locked --quiet --compile-bytecode
	@touch $@

frontend/node_modules/.package-lock.json: frontend/package.json frontend/package-lock.json | .venv/.synced
# Not `ci`: it refuses a lock that lacks other machines' optional binaries, as some registries make it.
	@$(NPM) install --no-save --no-audit --no-fund
	@touch $@

$(PAGES): frontend/node_modules/.package-lock.json $(PAGE_SOURCES)
	@$(NPM) run build
	@touch $@

programs:
	@{ command -v chromium-headless-shell && command -v curl; } >/dev/null \
		|| { test "$$(id -u)" = 0 && apt-get update -qq \
			&& apt-get install -y --no-install-recommends chromium-headless-shell curl; } \
		|| { command -v chromium && command -v curl; } >/dev/null \
		|| { echo "The tests need Chromium and curl: sudo apt-get install chromium-headless-shell curl" >&2; exit 1; }
