#!/bin/sh
# SPDX-FileCopyrightText: ICCS Workbench contributors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Usagi's way on Lucene (Usagi.java) and our engine over the same questions, one after the other.
# Needs: liblucene4.10-java default-jdk-headless, bench_quality built and the open expert-coded lists.
# Usage: tests/bench/rivals/usagi/usagi.sh
set -eu
root=$(cd "$(dirname "$0")/../../../.." && pwd)
bench=$root/build/release/bench/bench_quality
folder=$root/build/release/bench/usagi
classes=$folder/classes
export CLASSPATH="$classes:$(printf '/usr/share/java/lucene-%s-4.10.4.jar:' core queries analyzers-common)"

uptime
mkdir -p "$classes"
javac -d "$classes" "$(dirname "$0")/Usagi.java"
"$bench" --write-texts "$folder"
for texts in "$folder"/*.texts; do
  list=$(basename "$texts" .texts)
  echo "$list, Usagi on Lucene, titles and inclusions: $(java Usagi "$texts" "$folder/$list.questions")"
done
"$bench" --tables rivals | grep -E 'rivals|engine|ours|Usagi'
