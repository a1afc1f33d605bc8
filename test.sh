#!/bin/sh
# Installs what is missing, builds and runs all tests; ends with "N passed, N failed".
#   ./test.sh            what every push runs
#   ./test.sh --long     also the slow ones
#   ./test.sh --bench    the benchmarks instead
#   PRESET=asan ./test.sh  with another preset of CMakePresets.json (default: dev)
set -eu
cd "$(dirname "$0")"
. scripts/packages.sh
preset="${PRESET:-dev}"
labels="-LE long|bench"
# Most tests wait more than they compute.
jobs=$((2 * $(nproc)))
case "${1:-}" in
"") ;;
--long) labels="-LE bench" ;;
--bench) labels="-L bench" preset="${PRESET:-ci}" jobs=1 ;;
*) echo "usage: ./test.sh [--long | --bench]" >&2; exit 2 ;;
esac

install_packages $build_packages $run_packages $test_packages
(cd tests/browser && npm install --loglevel=error --no-audit --no-fund)
build "$preset"

results="build/$preset/test-results.xml"
rm -f "$results"
status=0
ctest --test-dir "build/$preset" $labels -j "$jobs" --output-on-failure --no-tests=error \
    --test-output-size-passed 4000000 --test-output-size-failed 4000000 \
    ${VERBOSE:+--verbose} --output-junit test-results.xml || status=$?
python3 scripts/count_tests.py "$results" || status=1
exit "$status"
