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

data=resources/sample
step "Decision tables: what one code leaves open is decided by the facts of the record"
"$iccs" rules check "$out/sample.iccs" --out "$out/rules.csv"

step "Records: 420 synthetic ones get their category, and nothing gets lost"
# A code that no list has and one without a category are part of the sample: exit code 1 is expected.
"$iccs" code "$out/sample.iccs" "$data/records.csv" --layout sample-records --traces --coded "$out/coded.csv" \
    --tabulate iccs,victim.SV,year --out-table "$out/table.csv" --totals "$out/totals.csv" || [ $? -eq 1 ]
echo "Three records of robbery, with the reason of each:"
grep -m 3 ',034/01,' "$out/coded.csv"
echo "The same records by the principal offence of each incident:"
"$iccs" code "$out/sample.iccs" "$data/records.csv" --layout sample-records --unit incidents --principal \
    --tabulate iccs2,year --out-table "$out/incidents.csv" || [ $? -eq 1 ]

step "Counts: a table with sums among its rows"
"$iccs" counts "$out/sample.iccs" "$data/counts.csv" --layout sample-counts --tabulate iccs,year \
    --out "$out/counts.csv" --kept-out "$out/counts-kept-out.csv"

step "Why is a robbery in a bank 040131, and not 040132?"
"$iccs" rules why "$out/sample.iccs" --code 034/01 --with premises=bank,event.At=2 --not 040132 --out "$out/why.csv"

step "The same coding as a script for a database"
"$iccs" export "$out/sample.iccs" --format sql-sqlite --layout sample-records --tabulate iccs,victim.SV,year \
    --out "$out/coding.sqlite.sql" --author "Sample author"

step "Reports: assessment, one page for a minister, correspondence"
echo "The answers of the sample's assessment are synthetic; see resources/sample/README.md."
for report in assessment minister correspondence; do
    for format in pdf odt docx html; do
        "$iccs" report "$out/sample.iccs" --report "$report" --out "$out/$report.$format" --author "Sample author"
    done
done

step "What was made, in $out"
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
