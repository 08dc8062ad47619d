#!/bin/bash
# How fast articles are read, in tokens and articles a second of CPU time, beside Apache OpenNLP (the floor) and
# Stanford CoreNLP (the peer). Usage: src/bench/reading.sh [ARTICLES [PEER_ARTICLES]]: how many articles of each language
# are measured (after as many others that warm up), and how many of them the peer reads, which needs 4 GB and is slow.
set -euo pipefail
cd "$(dirname "$0")/../.."
soak=${AGON_SHARED:-../shared}/soak
articles=${1:-100}
peer=${2:-8}

./agon --version >/dev/null # builds the jar
mvn -q -B -f src/bench/pom.xml process-classes >&2
measure() {
  java -Xmx5g -XX:+UseParallelGC -Dorg.slf4j.simpleLogger.defaultLogLevel=error \
    -cp "target/bench/classes:$(cat target/bench/classpath)" agon.bench.ReadingBench "$@" 2>target/bench/reading.log ||
    { cat target/bench/reading.log >&2; exit 2; }
}
measure fr "$articles" "$peer" "$soak/anaoy-veille-fr.jsonl" "$soak/lebrieftech-fr.jsonl"
measure en "$articles" "$peer" "$soak/aivibe-tech-press-en.jsonl"
