# Everything that checks this project. `make` alone lists the parts; CI runs `make test`.
# Each part fetches what it needs and works on its own.

SHELL := bash
.SHELLFLAGS := -euo pipefail -c
.DELETE_ON_ERROR:
.NOTPARALLEL:
.DEFAULT_GOAL := help

PYTHON ?= python3
venv := .venv/bin
stamps := target/stamps

# The parts of `make test`, in the order in which they fail soonest.
parts := fmt-check lint docs rust caseload python notebooks wasm web

.PHONY: help test $(parts) fmt python-build wasm-build clean FORCE

help: ## this list
	@sed -nE 's/^([a-z-]+):[^#]*## (.*)/  make \1\t\2/p' $(firstword $(MAKEFILE_LIST)) | expand -t 20

test: ## every part below but fmt and clean, and a table of how many tests ran
	@.ci/test.sh $(parts)

# --- Rust -------------------------------------------------------------------------------------------

fmt-check: ## is all Rust formatted
	cargo fmt --all --check

lint: ## clippy on the whole workspace, warnings are errors
	cargo clippy --workspace --all-targets -- -D warnings

docs: ## the Rust documentation, warnings are errors
	RUSTDOCFLAGS="-D warnings" cargo doc --no-deps -p participatiewet

rust: ## unit, integration and documentation tests
	cargo test --no-fail-fast -p participatiewet -p participatiewet-tests -p participatiewet-examples

caseload: ## the caseload example, as a municipality would run it
	cargo run --release --example caseload

# --- Python -----------------------------------------------------------------------------------------

python: python-build ## the Python package: pytest, and its types against the compiled module
	$(venv)/python -m pytest tests/python
	$(venv)/python -m mypy.stubtest $(addprefix --allowlist ,$(wildcard bindings-python/stubtest-allowlist.txt)) participatiewet

notebooks: python-build ## every notebook, from a clean kernel
	$(venv)/python -m pytest tests/notebooks

python-build: $(stamps)/venv
	env -u CONDA_PREFIX VIRTUAL_ENV="$(CURDIR)/.venv" $(venv)/maturin develop --release -m bindings-python/Cargo.toml

$(stamps)/venv: bindings-python/requirements-dev.txt $(if $(wildcard .venv/bin/python),,FORCE)
	$(PYTHON) -m venv .venv
	$(venv)/python -m pip install --quiet --disable-pip-version-check -r $<
	@mkdir -p $(@D) && touch $@

# --- JavaScript and the browser ---------------------------------------------------------------------

module := target/wasm/wasm32-unknown-unknown/wasm/participatiewet_wasm.wasm
package := bindings-wasm/pkg

# The test files below a folder. None at all is an error: node would look for files elsewhere.
node-test = files=$$(find $(1) -name '*.test.mjs' -o -name '*.test.js'); \
	[ -n "$$files" ] || { echo "no *.test.mjs or *.test.js in $(1)" >&2; exit 1; }; \
	node --test $$files

wasm: wasm-build $(stamps)/npm ## the JavaScript package: its tests in Node, its types with tsc
	$(call node-test,tests/javascript)
	tests/node_modules/.bin/tsc -p tests/javascript/tsconfig.json

# The module is public: where the sources lay on this machine is left out of it.
sources := $(or $(CARGO_HOME),$(HOME)/.cargo)/registry/src
wasm-flags := --remap-path-prefix=$(sources)=deps --remap-path-prefix=$(CURDIR)=.

wasm-build:
	selected=$$(bindings-wasm/toolchain.sh); eval "$$selected"; \
	RUSTFLAGS="$(wasm-flags)" cargo build -p participatiewet-wasm --profile wasm --target wasm32-unknown-unknown
	rm -rf $(package)
	cargo run --quiet -p participatiewet-bindgen -- $(module) web $(package)/web participatiewet
	cargo run --quiet -p participatiewet-bindgen -- $(module) nodejs $(package)/nodejs participatiewet
	node bindings-wasm/pakket.mjs

web: wasm-build $(stamps)/npm ## the calculator, in a real Chromium
	node examples/web/bouw.mjs
	export CHROMIUM; CHROMIUM=$$(.ci/chromium.sh); $(call node-test,tests/browser)

$(stamps)/npm: tests/package.json tests/package-lock.json tests/.npmrc $(if $(wildcard tests/node_modules),,FORCE)
	cd tests && npm ci
	@mkdir -p $(@D) && touch $@

# --- other ------------------------------------------------------------------------------------------

fmt: ## format all Rust
	cargo fmt --all

clean: ## remove everything that was built or installed here
	rm -rf target .venv tests/node_modules $(package) examples/web/dist
