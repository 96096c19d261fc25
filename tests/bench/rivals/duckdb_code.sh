#!/bin/sh
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Our coding engine beside DuckDB on the same file, two threads each, alternating, median of three.
# Refuses to time results that differ. Needs: npm i --prefix build/rivals @duckdb/node-api
# Usage: tests/bench/rivals/duckdb_code.sh [rows, default 10000000] [quoted note of so many rows, default 0] [tasks]
set -eu
root=$(cd "$(dirname "$0")/../../.." && pwd)
rows=${1:-10000000}
quoted=${2:-0}
tasks=${3:-tabulate rows}
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
  node "$root/tests/bench/rivals/duckdb_code.js" "$records" "$folder/country.csv" "$1" "$2" "$folder/duckdb.csv"
}
sum() { tail -n +2 "$1" | LC_ALL=C sort --parallel=2 -S 2G | md5sum; }
median() { printf '%s\n' "$@" | sort -n | sed -n 2p; }

uptime
for task in $tasks; do
  mine=$task
  [ $task = rows ] && mine=rowByRow
  ours $mine > /dev/null
  cat "$records" > /dev/null
  expected=$(sum "$folder/$mine.csv")
  for form in where number; do
    theirs $task $form > /dev/null
    if [ "$(sum "$folder/duckdb.csv")" != "$expected" ]; then
      echo "$task: the results differ ($form)" >&2
      exit 1
    fi
  done
  a=$(ours $mine) b=$(theirs $task where) c=$(theirs $task number)
  d=$(ours $mine) e=$(theirs $task where) f=$(theirs $task number)
  g=$(ours $mine) h=$(theirs $task where) i=$(theirs $task number)
  echo "$task: results equal; ms ours $a $d $g; duckdb where $b $e $h; duckdb number $c $f $i"
  echo "$task: median ours $(median $a $d $g), duckdb where $(median $b $e $h), number $(median $c $f $i)"
done
rm -f "$folder/duckdb.csv" "$folder/tabulate.csv" "$folder/rowByRow.csv"
