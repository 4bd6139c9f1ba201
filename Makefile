# What people and CI run. `make demo` and `make test` need nothing but Debian and a Swift toolchain.
PREFIX ?= /usr/local
DESTDIR ?=
SWIFT ?= swift
DAEJO = .build/release/daejo
data = $(DESTDIR)$(PREFIX)/share

.PHONY: demo build release test lint format install clean

# Checks the bundled pairs against the bundled glossary. Findings are what it is to show: they are no failure.
demo: release
	$(DAEJO) check --fail-on never Pairs

build:
	scripts/bootstrap
	$(SWIFT) build

release:
	scripts/bootstrap
	$(SWIFT) build --configuration release

test:
	scripts/bootstrap
	$(SWIFT) build --build-tests
	$(SWIFT) test --skip-build --disable-xctest

lint:
	$(SWIFT) format lint --strict --recursive Sources Tests Package.swift

format:
	$(SWIFT) format --in-place --recursive Sources Tests Package.swift

install: release
	install -D --mode=755 $(DAEJO) $(DESTDIR)$(PREFIX)/bin/daejo
	mkdir -p $(data)/daejo $(data)/man/man1 $(data)/bash-completion/completions
	mkdir -p $(data)/zsh/site-functions $(data)/fish/vendor_completions.d
	cp -R Glossaries $(data)/daejo/
	$(DAEJO) help --generate man > $(data)/man/man1/daejo.1
	$(DAEJO) help --generate complete-bash > $(data)/bash-completion/completions/daejo
	$(DAEJO) help --generate complete-zsh > $(data)/zsh/site-functions/_daejo
	$(DAEJO) help --generate complete-fish > $(data)/fish/vendor_completions.d/daejo.fish

clean:
	$(SWIFT) package clean
