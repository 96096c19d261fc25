#!/usr/bin/env bash
# Makes the sample project from resources/sample with the command line: import, reviewed links, proposals, rules.
# usage: make_sample.sh PROGRAM_FOLDER TARGET.iccs
set -euo pipefail
iccs="$1/iccs"
target=$2
data="$(cd "$(dirname "$0")/.." && pwd)/resources/sample"

mkdir -p "$(dirname "$target")"
# A build that was stopped may have left edits beside the file, which "new" would rightly refuse to lose.
"$iccs" recover "$target" --discard >/dev/null 2>&1 || true
rm -f "$target"
"$iccs" new "$target" --country GBR --institution "Sample office" --title "Sample: Home Office offence codes" \
    --language en --author "Sample author"
# Import findings (doubled codes, rows without a label) are part of the sample: exit code 1 is expected.
"$iccs" import "$target" "$data/uk_home_office.csv" --as offences --code national_code --label description \
    --category category --list "Home Office" --source-institution police --text-language en \
    --author "Sample author" --out "${target%.iccs}-import-findings.csv" || [ $? -eq 1 ]
"$iccs" map "$target" --from "$data/uk_reviewed_links.csv" --author "Sample author" \
    --out "${target%.iccs}-reviewed.csv"
"$iccs" map "$target" --accept-suggestions --min-confidence 0.5 --author "Sample author" \
    --out "${target%.iccs}-proposals.csv"
# Decision tables for codes that hold several categories, and how the synthetic records and counts are read.
"$iccs" import "$target" "$data/attributes.csv" --as attributes --author "Sample author" >/dev/null
"$iccs" import "$target" "$data/tables.csv" --as rules --author "Sample author" >/dev/null
for layout in records counts; do
    "$iccs" import "$target" "$data/layout_$layout.json" --as layout --author "Sample author" >/dev/null
done
"$iccs" import "$target" "$data/counting.json" --as counting --author "Sample author" >/dev/null
# Synthetic answers to the assessment of the implementation, and what goes with them (challenges, practices, ...).
for part in answers entries; do
    "$iccs" assessment "$target" answer --from "$data/assessment_$part.csv" --author "Sample author" >/dev/null
done
