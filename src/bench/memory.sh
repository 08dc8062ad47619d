#!/bin/bash
# How much memory reading takes, however much is read: the peak of the process under a heap of 512 MB, while it extracts
# and while it builds a store, from N articles (those of ../shared/soak, over and over, each under an id of its own) with
# one of 20,000 words among them. Usage: src/bench/memory.sh [N [CHARACTERS]]; with CHARACTERS an article is cut into
# pieces of that many, for 100,000 in minutes. Linux, for the peak is read from /proc.
set -euo pipefail
cd "$(dirname "$0")/../.."
soak=${AGON_SHARED:-../shared}/soak
articles=${1:-2000}
length=${2:-1000000}
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
./agon --version >/dev/null # builds the jar

# Articles from all files in turn, each round under other ids; a piece is the next one of its article at each round.
python=${PYTHON:-python3}
"$python" - "$articles" "$length" "$soak"/*.jsonl >"$work/articles.jsonl" <<'END'
import json, sys
wanted, length, files = int(sys.argv[1]), int(sys.argv[2]), sys.argv[3:]
texts = [json.loads(line) for name in files for line in open(name, encoding="utf-8")]
long = " ".join(text["text"] for text in texts[:200]).split(" ")[:20000]
print(json.dumps({"id": "long", "lang": texts[0]["lang"], "title": "Long", "text": " ".join(long)}))
for i in range(1, wanted):
    text = texts[i * 7919 % len(texts)]
    keys = {"id": f"memory-{i}", "lang": text["lang"], "title": text["title"], "date": text["date"]}
    start = i // len(texts) * length % len(text["text"])
    print(json.dumps({**keys, "text": f"{text['text'][start:start + length]}\n\n{i}."}, ensure_ascii=False))
END

# Runs a command and prints the most memory that it held, in MB, as a row: what is its own, and a second row with the files
# that it has mapped, which the system takes back when others need the room.
peak() {
  name="$1 of $articles articles, heap of 512 MB"
  shift
  AGON_OPTS=-Xmx512m "$@" >"$work/out" 2>"$work/err" &
  pid=$!
  own=0 all=0
  while kill -0 $pid 2>/dev/null; do
    while read -r key kb _; do
      [ "$key" = RssAnon: ] && [ "$kb" -gt "$own" ] && own=$kb
      [ "$key" = VmHWM: ] && [ "$kb" -gt "$all" ] && all=$kb
    done < <(cat /proc/$pid/status 2>/dev/null)
    sleep 1
  done
  wait $pid || { cat "$work/err" >&2; exit 2; }
  printf '%s\t%s\tMB\t\n' "$name" $((own / 1024)) "$name, with mapped files" $((all / 1024))
}

peak "extract" ./agon extract "$work/articles.jsonl"
peak "build" ./agon build --store "$work/store" "$work/articles.jsonl"
