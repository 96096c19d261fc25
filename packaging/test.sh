#!/usr/bin/env bash
# Installs what is missing, builds everything and runs the whole test suite.
source "$(dirname "$0")/setup.sh"

install_packages
build all
step "Checking the format of the sources"
git ls-files '*.cpp' '*.h' | xargs clang-format-14 --dry-run --Werror
if [ ! -d ../shared/data ]; then
    step "The folder of real data (../shared) is not beside this checkout: parts of $(grep -rl 'NEEDS_SHARED_DATA()' tests --include=*.cpp | wc -l) test programs are skipped and say so"
fi
step "Running all tests"
ctest --preset release
