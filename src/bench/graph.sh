#!/bin/bash
# What the store takes: a made-up graph of CLAIMS claims (default 300,000, some 6 million statements) is loaded in
# bulk, then asked every canned query. Prints tables in Markdown, those of src/bench/store.md. Usage: src/bench/graph.sh [CLAIMS].
# AGON_OPTS are options for the Java that loads (default -Xmx5g). Times are of the CPU, so that other work on the machine
# counts less.
set -euo pipefail
cd "$(dirname "$0")/../.."
claims=${1:-300000}
export AGON_OPTS=${AGON_OPTS:--Xmx5g}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

./agon --version >/dev/null # builds the jar
mkdir -p target/bench/graph
javac -nowarn -proc:none -d target/bench/graph -cp target/agon.jar \
  src/bench/java/agon/bench/GraphGenerator.java src/bench/java/agon/bench/QueryBench.java
bench() { java -Xmx5g -Xlog:disable -cp target/bench/graph:target/agon.jar "agon.bench.$@"; }

bench GraphGenerator "$claims" "$work/graph.nq.gz"
TIMEFORMAT='%U %S'
{ time ./agon load --store "$work/store" "$work/graph.nq.gz" >"$work/loaded"; } 2>"$work/time"
statements=$(grep -oE '[0-9]+ statements' "$work/loaded" | cut -d' ' -f1)
bytes=$(du -sb "$work/store" | cut -f1)
awk -v claims="$claims" -v statements="$statements" -v bytes="$bytes" '
  { cpu = $1 + $2 }
  END {
    print "| claims | statements loaded | CPU s | claims a CPU second | bytes a claim |"
    print "|---|---|---|---|---|"
    printf "| %d | %d | %.0f | %.0f | %.0f |\n\n", claims, statements, cpu, claims / cpu, bytes / claims
  }' "$work/time"
bench QueryBench "$work/store" src/test/resources/queries/parameters.tsv
