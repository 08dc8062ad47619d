#!/bin/bash
# How much memory reading takes, however much is read: the peak of the process under a heap of 512 MB, while it extracts
# and while it builds a store, from N articles (those of ../shared/soak, over and over, each under an id of its own) with
# one of 20,000 words among them. Usage: src/bench/memory.sh [N]; Linux, for the peak is read from /proc.
set -euo pipefail
cd "$(dirname "$0")/../.."
soak=${AGON_SHARED:-../shared}/soak
articles=${1:-2000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./agon --version >/dev/null # builds the jar

# Articles from all files in turn; each round gives them other ids and texts.
python=${PYTHON:-python3}
"$python" - "$articles" "$soak"/*.jsonl >"$work/articles.jsonl" <<'END'
import json, sys
wanted, files = int(sys.argv[1]), sys.argv[2:]
texts = [json.loads(line) for name in files for line in open(name, encoding="utf-8")]
long = " ".join(text["text"] for text in texts[:200]).split(" ")[:20000]
print(json.dumps({"id": "long", "lang": texts[0]["lang"], "title": "Long", "text": " ".join(long)}))
for i in range(1, wanted):
    text = texts[i * 7919 % len(texts)]
    keys = {"id": f"memory-{i}", "lang": text["lang"], "title": text["title"], "date": text["date"]}
    print(json.dumps({**keys, "text": f"{text['text']}\n\n{i}."}, ensure_ascii=False))
END

# Runs a command and prints the most memory that it held, in MB, as a row.
peak() {
  name=$1
  shift
  AGON_OPTS=-Xmx512m "$@" >"$work/out" 2>"$work/err" &
  pid=$!
  most=0
  while kill -0 $pid 2>/dev/null; do
    now=$(sed -n 's/^VmHWM:[[:space:]]*\([0-9]*\).*/\1/p' /proc/$pid/status 2>/dev/null || true)
    [ "${now:-0}" -gt "$most" ] && most=$now
    sleep 1
  done
  wait $pid || { cat "$work/err" >&2; exit 2; }
  printf '%s of %s articles, heap of 512 MB\t%s\tMB\t\n' "$name" "$articles" $((most / 1024))
}

peak "extract" ./agon extract "$work/articles.jsonl"
peak "build" ./agon build --store "$work/store" "$work/articles.jsonl"
