# Sourced by run.sh and test.sh: goes to the project's folder, installs the missing packages, configures and builds.
# shellcheck shell=bash
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/.."

step() { printf '\n== %s\n' "$*"; }

install_packages() {
    local wanted missing=() package
    mapfile -t wanted < <(grep -v '^#' packaging/linux/packages.txt)
    for package in "${wanted[@]}"; do
        dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ]; then
        step "All ${#wanted[@]} Debian packages are installed"
        return
    fi
    step "Installing ${#missing[@]} missing Debian packages: ${missing[*]}"
    local root=()
    if [ "$(id -u)" -ne 0 ]; then root=(sudo); fi
    "${root[@]}" apt-get update -qq
    DEBIAN_FRONTEND=noninteractive "${root[@]}" apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}

build() { # build TARGET...: the release preset; nothing is done again that is up to date
    step "Building the release preset in build/release (the first time takes some minutes)"
    cmake --preset release >build-configure.log 2>&1 || { cat build-configure.log; return 1; }
    mkdir -p build/release && mv build-configure.log build/release/configure.log
    cmake --build --preset release --target "$@" | grep -v '^\[' || test "${PIPESTATUS[0]}" -eq 0
}
