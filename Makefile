# Gazette: `make run` and `make test` are all the set-up there is.

PREFIX ?= /usr/local
# Without colours whether there is a terminal or not: the flag is part of what is built.
RELEASE = swift build -c release --static-swift-stdlib --no-color-diagnostics
BINARY = .build/release/gazette
MAN = $(DESTDIR)$(PREFIX)/share/man/man1/gazette.1
BASH_COMPLETION = $(DESTDIR)$(PREFIX)/share/bash-completion/completions/gazette
ZSH_COMPLETION = $(DESTDIR)$(PREFIX)/share/zsh/site-functions/_gazette
UNITS = $(DESTDIR)$(PREFIX)/lib/systemd/user
FISH_COMPLETION = $(DESTDIR)$(PREFIX)/share/fish/vendor_completions.d/gazette.fish

.PHONY: run build test lint format check bench fuzz soak install uninstall release packages packages-test clean

run: release
	@$(BINARY) seeds

# The build talks on standard error, so that `make run | cat` gives the list and nothing else.
release: packages
	@$(RELEASE) --product gazette >&2

build: packages
	swift build

test: packages-test
	swift test

lint:
	swift format lint --strict --recursive --parallel Package.swift Sources Tests
	@sh scripts/check-layers

format:
	swift format --in-place --recursive --parallel Package.swift Sources Tests

check: lint test

# All of it takes hours; BENCH="--quick" some minutes: 100 feeds, 10,000 articles, few samples.
# BENCH="--feeds" measures only how fast feeds are read, beside xmllint where it is installed;
# BENCH="--pages" only how fast pages are read, and how soon an original is on the screen;
# BENCH="--refresh" only how 1,000 feeds are refreshed from a server here, beside newsboat;
# BENCH="--sizes 10000" only a library of so many articles; BENCH="--keep FOLDER" keeps what was made.
bench: release
	@$(RELEASE) --product GazetteBench >&2
	@mkdir -p bench-results
	.build/release/GazetteBench --json bench-results/bench.json $(BENCH)

fuzz: packages
	@$(RELEASE) --product GazetteFuzz >&2
	.build/release/GazetteFuzz --count 10000

# Two hundred kills, some ten minutes.
soak: packages-test
	GAZETTE_KILLS=200 swift test --filter KillJourneys

install: release
	install -d $(DESTDIR)$(PREFIX)/bin $(UNITS) $(dir $(MAN) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION))
	install -s -m 755 $(BINARY) $(DESTDIR)$(PREFIX)/bin/gazette
	$(BINARY) manual > $(MAN)
	$(BINARY) --generate-completion-script bash > $(BASH_COMPLETION)
	$(BINARY) --generate-completion-script zsh > $(ZSH_COMPLETION)
	$(BINARY) --generate-completion-script fish > $(FISH_COMPLETION)
	sed 's|@PREFIX@|$(PREFIX)|' packaging/gazette-refresh.service > $(UNITS)/gazette-refresh.service
	install -m 644 packaging/gazette-refresh.timer $(UNITS)/gazette-refresh.timer
	@# Whatever the mask of whoever installs, all users read these.
	chmod 644 $(MAN) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION) $(UNITS)/gazette-refresh.service

uninstall:
	rm -f $(DESTDIR)$(PREFIX)/bin/gazette $(MAN) $(BASH_COMPLETION) $(ZSH_COMPLETION) $(FISH_COMPLETION) \
	  $(UNITS)/gazette-refresh.service $(UNITS)/gazette-refresh.timer

packages:
	@sh scripts/install-packages

packages-test:
	@sh scripts/install-packages tmux

clean:
	rm -rf .build
