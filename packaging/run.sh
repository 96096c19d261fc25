#!/usr/bin/env bash
# Installs what is missing, builds the program, runs the main job on the sample project and opens the window.
# --no-window: do not open it.
source "$(dirname "$0")/setup.sh"

install_packages
build iccs iccs-workbench sample

out=build/release/demo
iccs=build/release/bin/iccs
rm -rf "$out"
mkdir -p "$out"
step "The main job: a national list becomes a documented correspondence table"
echo "The sample is the Home Office list of England and Wales with links reviewed for this program; see resources/sample/README.md."
bash packaging/make_sample.sh build/release/bin "$out/sample.iccs"

step "Checks"
"$iccs" check "$out/sample.iccs" --out "$out/findings.csv" || [ $? -eq 1 ]
echo "Findings by check and severity (all of them are in $out/findings.csv):"
tail -n +2 "$out/findings.csv" | cut -d, -f1,2 | sort | uniq -c

step "Coverage"
"$iccs" coverage "$out/sample.iccs" --out "$out/coverage.csv"
grep -E '^(measure|coverage,all|status,|residual,all|breadth,all)' "$out/coverage.csv"

step "Exports"
for format in xlsx=xlsx csv=csv sssom=sssom.tsv xkos=ttl; do
    "$iccs" export "$out/sample.iccs" --format "${format%=*}" --out "$out/correspondence.${format#*=}" --author "Sample author"
done

step "What was made"
ls -l "$out"
"$iccs" info "$out/sample.iccs" --format table

if [ "${1:-}" = "--no-window" ]; then
    exit 0
elif [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    step "Opening the window"
    exec build/release/bin/iccs-workbench "$out/sample.iccs"
else
    echo "There is no display, so the window was not opened: build/release/bin/iccs-workbench $out/sample.iccs"
fi
