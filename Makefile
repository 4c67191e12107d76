# Steadyback. Each target hands over to `cargo xtask`; nothing else is needed to work on the project.
#   make serve [PORT=8080]   build and serve the app on this machine
#   make test                run every check, cheapest first
#   make test-all            the same, with every journey in every engine
#   make dist                build the static site into dist/ and hold its size against the budget
#   make bench               measure speed and size
#   make gallery             draw every exercise, and take every screen, into target/gallery
PORT ?= 8080
XTASK = cargo run -q -p xtask --

.DEFAULT_GOAL := help
.PHONY: help setup toolchain serve test test-all dist bench gallery

help:
	@sed -n 's/^#   //p' Makefile

serve: toolchain
	@$(XTASK) serve --port $(PORT)

test: toolchain
	@$(XTASK) test

test-all: toolchain
	@$(XTASK) test-all

dist: toolchain
	@$(XTASK) dist

bench: toolchain
	@$(XTASK) bench

gallery: toolchain
	@$(XTASK) gallery

setup: toolchain
	@$(XTASK) setup

# The compiler named in rust-toolchain.toml: quick when present, fetched once when not.
toolchain:
	@command -v rustup >/dev/null || { echo "rustup is missing. Install it from https://rustup.rs, then run make again." >&2; exit 1; }
	@command -v npm >/dev/null || echo "Note: Node.js with npm is missing, so wasm-opt cannot be fetched; the build goes on, a little larger." >&2
	@cargo --version >/dev/null 2>&1 && rustup target list --installed 2>/dev/null | grep -q wasm32-unknown-unknown \
		&& cargo clippy --version >/dev/null 2>&1 && cargo fmt --version >/dev/null 2>&1 \
		|| { echo "Fetching the compiler named in rust-toolchain.toml, once; this takes about a minute."; rustup toolchain install; }
	@test -x target/debug/xtask || echo "Compiling the project's own build steps, once; this takes about half a minute on two cores."
