# Entente: what governments promise each other. `make help` lists what there is to do.

SHELL := /bin/bash
PREFIX ?= /usr/local
DESTDIR ?=
CORPUS ?= $(firstword $(wildcard ../shared/corpus) $(ENTENTE_CORPUS))
RELEASE := swift build -c release --static-swift-stdlib --product entente
BIN := .build/release

.PHONY: help demo test test-all check-page check-web lint docs install expected score bench bench-peers fuzz picture clean swift

help: ## this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1\t/p' Makefile | expand -t 20

demo: swift ## read the sample statement, keep a register of it, open it in the browser
	@scripts/install-packages build run
	@$(RELEASE)
	@scripts/demo $(BIN)/entente

test: swift ## run every test
	@scripts/install-packages build run test
	@scripts/test-tools
	ENTENTE_AKN_SCHEMA="$(CURDIR)/.venv/akomantoso30.xsd" swift test

check-page: swift ## check the annotated page in Chromium: accessibility, keys, filters
	@$(RELEASE)
	@scripts/check-page $(BIN)/entente

check-web: swift ## play stories in Chromium and look at every page of the web application
	@$(RELEASE)
	@scripts/check-web $(BIN)/entente

test-all: test ## all of this and what the gate leaves out: every browser check, fuzzing for a minute
	@$(RELEASE)
	@scripts/check-page $(BIN)/entente
	@scripts/check-web $(BIN)/entente --all
	@FUZZ_SECONDS=15 scripts/fuzz

lint: swift ## check the style of the sources
	swift format lint --strict --recursive Sources Tests Package.swift

docs: swift ## document the libraries' public API in out/docs
	@scripts/install-packages build
	@scripts/docs

install: swift ## install into PREFIX (/usr/local)
	@scripts/install-packages build run
	@$(RELEASE)
	install -d "$(DESTDIR)$(PREFIX)/bin" "$(DESTDIR)$(PREFIX)/share/entente" \
	  "$(DESTDIR)$(PREFIX)/share/man/man1" \
	  "$(DESTDIR)$(PREFIX)/share/bash-completion/completions" \
	  "$(DESTDIR)$(PREFIX)/share/zsh/site-functions" \
	  "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d"
	install -m 755 $(BIN)/entente "$(DESTDIR)$(PREFIX)/bin/entente"
	rm -rf "$(DESTDIR)$(PREFIX)/share/entente/Lexicons"
	cp -R Sources/Reading/Lexicons "$(DESTDIR)$(PREFIX)/share/entente/Lexicons"
	rm -rf "$(DESTDIR)$(PREFIX)/share/entente/Web"
	cp -R Sources/Web/Resources "$(DESTDIR)$(PREFIX)/share/entente/Web"
	$(BIN)/entente manual > "$(DESTDIR)$(PREFIX)/share/man/man1/entente.1"
	$(BIN)/entente completions bash > "$(DESTDIR)$(PREFIX)/share/bash-completion/completions/entente"
	$(BIN)/entente completions zsh > "$(DESTDIR)$(PREFIX)/share/zsh/site-functions/_entente"
	$(BIN)/entente completions fish > "$(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/entente.fish"

expected: swift ## write the samples' expected output anew, after a change that is meant
	@$(RELEASE)
	@rm -rf Samples/expected && mkdir -p Samples/expected
	$(BIN)/entente read --format csv --out Samples/expected Samples

score: swift ## compare the reader with reference codings, where a corpus is present
	@scripts/score "$(CORPUS)"

picture: swift ## make the README's picture from the program's own page
	@$(RELEASE)
	@scripts/picture

bench: swift ## time reading and writing beside plain passes, a register, and its pages beside nginx
	@scripts/install-packages build bench
	@scripts/bench $(if $(CORPUS),"$(CORPUS)/statements",Samples)
	@scripts/bench-register $(REGISTER)
	@scripts/bench-web $(COMMITMENTS)

bench-peers: swift ## time a statistical pipeline (spaCy) beside the reader on the same text
	@scripts/install-packages build test
	@scripts/bench-peers $(if $(CORPUS),"$(CORPUS)/statements",Samples)

fuzz: swift ## feed made-up bytes to every door of the program, FUZZ_SECONDS (60) each
	@scripts/install-packages build run
	@scripts/fuzz

clean: ## remove what was built
	rm -rf .build Benchmarks/.build Fuzzing/.build out

swift:
	@scripts/check-swift
