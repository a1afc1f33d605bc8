#!/bin/sh
# Fuzzes each importer for some seconds, beginning with the files of tests/data: scripts/fuzz.sh [SECONDS]
# What it finds is kept in build/fuzz/findings; a finding makes this fail.
set -eu
cd "$(dirname "$0")/.."
seconds="${1:-60}"

mkdir -p build
cmake --preset fuzz >build/fuzz.log 2>&1 && cmake --build --preset fuzz >>build/fuzz.log 2>&1 \
    || { tail -n 40 build/fuzz.log >&2; exit 1; }

failed=0
for fuzzer in build/fuzz/bin/fuzz_*; do
    name="${fuzzer##*/fuzz_}"
    corpus="build/fuzz/corpus/$name"
    mkdir -p "$corpus" build/fuzz/findings
    find tests/data -type f ! -name '*.expected.json' ! -name '*.py' -size -20k -exec cp {} "$corpus/" \;
    log="build/fuzz/$name.log"
    if "$fuzzer" -max_total_time="$seconds" -max_len=20000 -timeout=20 -rss_limit_mb=2048 \
        -artifact_prefix="build/fuzz/findings/$name-" "$corpus" >"$log" 2>&1; then
        echo "$name: $(tail -n 1 "$log")"
    else
        failed=1
        echo "$name: FOUND SOMETHING, see $log"
    fi
done
exit "$failed"
