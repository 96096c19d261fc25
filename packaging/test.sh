#!/usr/bin/env bash
# Installs what is missing, builds everything and runs the whole test suite.
source "$(dirname "$0")/setup.sh"

install_packages
build all
step "Checking the format of the sources"
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror
step "Running all tests"
ctest --preset release
