#!/usr/bin/env bash
# Makes the sample project from resources/sample with the command line: import, reviewed links, proposals.
# usage: make_sample.sh PROGRAM_FOLDER TARGET.iccs
set -euo pipefail
iccs="$1/iccs"
target=$2
data="$(cd "$(dirname "$0")/.." && pwd)/resources/sample"

mkdir -p "$(dirname "$target")"
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
