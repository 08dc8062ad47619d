#!/bin/bash
# How fast Agon starts, as ratios to a bare Java, since absolute times differ from machine to machine: rows for
# src/bench/run. Usage: src/bench/start.sh [RUNS]. The store is made from data/articles in a temporary folder.
set -euo pipefail
cd "$(dirname "$0")/../.."
runs=${1:-15}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
export XDG_CACHE_HOME=$work/cache AGON_STORE=$work/store
java=${AGON_JAVA:-${JAVA_HOME:+$JAVA_HOME/bin/java}}

./agon build --quiet data/articles >/dev/null
./agon query who-competes-with-whom >/dev/null
for _ in $(seq 120); do # the archive is made in the background
  compgen -G "$XDG_CACHE_HOME/agon/*.jsa" >/dev/null && break
  sleep 1
done

# The median wall time of a command, in milliseconds.
median() {
  for _ in $(seq "$runs"); do
    begin=$(date +%s%N)
    "$@" >/dev/null 2>&1
    echo $((($(date +%s%N) - begin) / 1000000))
  done | sort -n | sed -n "$(((runs + 1) / 2))p"
}

bare=$(median "${java:-java}" -version)

# Prints a row: the measure, its milliseconds, and how many times java -version that is.
row() { printf '%s\t%s\tms\t%s\n' "$1" "$2" "$(awk -v a="$2" -v b="$bare" 'BEGIN { printf "%.2f", a / b }')"; }

row "java -version (floor)" "$bare"
row "agon --help (wanted under 7)" "$(median ./agon --help)"
query=$(median ./agon query who-competes-with-whom)
row "agon query (wanted under 15)" "$query"
plain=$(AGON_NO_CDS=1 median ./agon query who-competes-with-whom)
row "agon query, no archive" "$plain"
printf 'agon query over the same with no archive (wanted under 0.6)\t%s\ttimes\t\n' \
  "$(awk -v a="$query" -v b="$plain" 'BEGIN { printf "%.2f", a / b }')"
row "agon extract, a French article" "$(median ./agon extract data/articles/fr/deepseek-r1-choc.txt)"
row "agon extract, an English article" "$(median ./agon extract data/articles/en/kadrey-v-meta.txt)"
