#!/bin/sh
# Installs what is missing, builds, and opens the desktop host; without a display the headless node.
# Options go to the program: ./run.sh --demo 8, ./run.sh --port 9000, ./run.sh --help
set -eu
cd "$(dirname "$0")"
. scripts/packages.sh

install_packages $build_packages $run_packages
build release

if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
    exec build/release/bin/quizstage "$@"
fi
case " $* " in
*" --demo"* | *" --open-pack"* | *" --help"* | *" --version"*) ;;
*) set -- --open-pack a-taste "$@" ;;
esac
exec build/release/bin/quizstage-server "$@"
