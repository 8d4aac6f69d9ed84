# What one does with a checkout. Every target makes `.venv` first and installs what is missing; `make` lists them.
.DEFAULT_GOAL := help
.PHONY: help setup demo serve test check docs bench soak lock audit
BIN := .venv/bin
ARGS ?=

help: ## show this list
	@sed -n 's/^\([a-z]*\):.*## /  make \1 - /p' $(MAKEFILE_LIST)

setup: ## make .venv with everything in it, and `hotline`
	@sh .ci/setup

demo: setup ## the playground on an embedded database: no account, no key
	@$(BIN)/hotline demo $(ARGS)

serve: setup ## serve LINE and Telegram; the settings are in .env (see .env.example)
	@$(BIN)/hotline serve $(ARGS)

test: setup ## all tests but the long runs; `make test ARGS=tests/engine` for some of them
	@sh .ci/browser
	@$(BIN)/python -m compileall -q bot storage benchmarks tests
ifeq ($(ARGS),)
	@$(BIN)/pytest -n 3 --dist loadfile --ignore=tests/harness; status=$$?; \
	$(BIN)/pytest -n 2 --dist loadfile tests/harness && exit $$status
else
	@$(BIN)/pytest -n 2 --dist loadfile $(ARGS)
endif

check: setup ## lint, format, types, layers, flows
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/hotline flows check
	$(BIN)/hotline flows test --min 100 .
	@$(BIN)/python .ci/sizes.py

docs: setup ## write anew what is made of flows and code: pictures, reference, JSON Schema, settings of VS Code, roles, data map
	$(BIN)/hotline flows graph --all --output docs/flows .
	$(BIN)/hotline flows schema --all --output .
	$(BIN)/hotline volunteers roles --markdown > docs/roles.md
	$(BIN)/hotline data map > docs/data-map.md

bench: setup ## measure against the targets
	@$(BIN)/python -m benchmarks $(ARGS)

soak: setup ## the long runs of the tests
	@sh .ci/browser
	@$(BIN)/pytest -m soak $(ARGS)

lock: ## lock the dependencies of pyproject.toml anew (needs uv)
	@sh .ci/lock $(ARGS)

audit: setup ## look the locked dependencies up among known vulnerabilities (needs pip-audit and a network)
	@sh .ci/audit
