# Gazette: `make run` and `make test` are all the set-up there is.

PREFIX ?= /usr/local
RELEASE = swift build -c release --static-swift-stdlib --product gazette
BINARY = .build/release/gazette

.PHONY: run build test lint format check bench fuzz install uninstall packages packages-test clean

run: packages
	@swift build -c release --product gazette
	@$(BINARY) seeds

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

packages:
	@sh scripts/install-packages

packages-test:
	@sh scripts/install-packages tmux

clean:
	rm -rf .build
