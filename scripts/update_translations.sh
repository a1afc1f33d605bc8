#!/bin/sh
# Brings resources/translations up to date with the tr() of the sources: new texts come as "unfinished", texts
# that are gone go. With a folder as argument, the .ts files there instead.
set -eu
cd "$(dirname "$0")/.."
folder="${1:-resources/translations}"
for file in "$folder"/quizstage_*.ts; do
    language="${file##*_}"
    language="${language%.ts}"
    # The sources are English; English translations only tell one from many.
    if [ "$language" = en ]; then forms="-pluralonly"; else forms=""; fi
    "${LUPDATE:-/usr/lib/qt6/bin/lupdate}" -silent -I . -no-obsolete -locations none $forms \
        -source-language en -target-language "$language" ui app/desktop -ts "$file"
done
