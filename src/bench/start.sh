#!/bin/bash
# How fast Agon starts, as ratios to a bare Java, since absolute times differ from machine to machine:
#   help         agon --help / java -version                                   wanted under 7
#   query        agon query who-competes-with-whom / java -version             wanted under 15
#   archive      the same query / the same without its class-data archive      wanted under 0.6
# Usage: src/bench/start.sh [RUNS]. The store is made from data/articles in a temporary folder.
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
help=$(median ./agon --help)
query=$(median ./agon query who-competes-with-whom)
plain=$(AGON_NO_CDS=1 median ./agon query who-competes-with-whom)

ratio() { awk -v a="$1" -v b="$2" 'BEGIN { printf "%.2f", a / b }'; }
echo "java -version            $bare ms"
echo "agon --help              $help ms, $(ratio "$help" "$bare") times java -version (wanted under 7)"
echo "agon query               $query ms, $(ratio "$query" "$bare") times java -version (wanted under 15)"
echo "agon query, no archive   $plain ms; with it $(ratio "$query" "$plain") of that (wanted under 0.6)"
