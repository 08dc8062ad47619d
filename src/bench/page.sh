#!/bin/bash
# How soon the page shows its first view, and how fluidly a map of 2,000 things moves, in a headless Chromium without a
# graphics card: rows for src/bench/run. Usage: src/bench/page.sh [CLAIMS]: of how many made-up claims the large map is
# (default 6,000). Needs chromium and chromium-driver, as Debian packages them.
set -euo pipefail
cd "$(dirname "$0")/../.."
claims=${1:-6000}
work=$(mktemp -d)
servers=()
trap 'kill "${servers[@]}" 2>/dev/null || true; rm -rf "$work"' EXIT

./agon --version >/dev/null # builds the jar
mvn -q -B -f src/bench/pom.xml process-classes >&2
bench() { java -Xlog:disable -cp "target/bench/classes:$(cat target/bench/classpath)" "agon.bench.$@"; }

./agon build --quiet --store "$work/small" data/articles >/dev/null
bench GraphGenerator "$claims" "$work/graph.nq.gz" >&2
./agon load --store "$work/large" "$work/graph.nq.gz" >/dev/null

# Starts a server and waits for the line that tells its address.
serve() {
  ./agon serve --store "$work/$1" --port 0 >"$work/$1.log" 2>&1 &
  servers+=($!)
  for _ in $(seq 60); do
    grep -qo 'http://[^ ]*' "$work/$1.log" && return
    sleep 1
  done
  cat "$work/$1.log" >&2
  exit 2
}
serve small
serve large
bench PageBench "$(grep -o 'http://[^ ]*' "$work/small.log")" "$(grep -o 'http://[^ ]*' "$work/large.log")" 2>"$work/log" ||
  { cat "$work/log" >&2; exit 2; }
