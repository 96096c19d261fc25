#!/bin/sh
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Our coding engine beside DuckDB and R data.table on the same file, two threads each, in turns, median
# of three. Refuses to time results that differ. Needs: npm i --prefix build/rivals @duckdb/node-api;
# r-cran-data.table is left out when it is not installed.
# Usage: tests/bench/rivals/code.sh [rows, default 10000000] [quoted note of so many rows, default 0] [tasks]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
rows=${1:-10000000}
quoted=${2:-0}
tasks=${3:-tabulate rows weighted}
bench=$root/build/release/bench/bench_coding
folder=$root/build/release/bench/records
export NODE_PATH=$root/build/rivals/node_modules
export WORKBENCH_RECORDS=$rows WORKBENCH_OUTPUT=$folder
records=$folder/records_9000_${rows}_$quoted.csv

ours() { # tabulate|rowByRow -> milliseconds
  "$bench" "--benchmark_filter=$1/threads:2/quoted:$quoted/" --benchmark_min_time=0 --benchmark_format=csv 2>/dev/null |
    awk -F, '/^"/ { print $3 }'
}
theirs() { # tabulate|rows, form -> milliseconds
  node "$root/tests/bench/rivals/duckdb_code.js" "$records" "$folder/country.csv" "$1" "$2" "$folder/rival.csv"
}
tables() { # tabulate|rows -> milliseconds
  Rscript "$root/tests/bench/rivals/datatable_code.R" "$records" "$folder/country.csv" "$1" "$folder/rival.csv"
}
sum() { tail -n +2 "$1" | LC_ALL=C sort --parallel=2 -S 2G | md5sum; }
median() { printf '%s\n' "$@" | sort -n | sed -n 2p; }
run() { # rival, task
  case $1 in
    duckdb-*) theirs "$2" "${1#duckdb-}" ;;
    data.table) tables "$2" ;;
  esac
}

uptime
rivals="duckdb-where duckdb-number"
if Rscript -e 'library(data.table)' > /dev/null 2>&1; then
  rivals="$rivals data.table"
else
  echo "R data.table is not installed: left out"
fi
for name in $tasks; do
  task=$name mine=$name
  [ "$name" = rows ] && mine=rowByRow
  unset WORKBENCH_TABLES
  if [ "$name" = weighted ]; then # to a table, by links with weights alone
    task=tabulate mine=tabulate
    export WORKBENCH_TABLES=0
  fi
  ours "$mine" > /dev/null
  cat "$records" > /dev/null
  expected=$(sum "$folder/$mine.csv")
  for rival in $rivals; do
    run "$rival" "$task" > /dev/null
    if [ "$(sum "$folder/rival.csv")" != "$expected" ]; then
      echo "$name: the results differ ($rival)" >&2
      exit 1
    fi
  done
  echo "$name: results equal"
  times=$(mktemp -d)
  for round in 1 2 3; do
    ours "$mine" >> "$times/ours"
    for rival in $rivals; do
      run "$rival" "$task" >> "$times/$rival"
    done
  done
  for engine in ours $rivals; do
    echo "$name: $engine ms $(tr '\n' ' ' < "$times/$engine")median $(median $(cat "$times/$engine"))"
  done
  rm -r "$times"
done
rm -f "$folder/rival.csv" "$folder/tabulate.csv" "$folder/rowByRow.csv"
