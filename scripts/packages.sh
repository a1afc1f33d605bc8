# Shared by run.sh and test.sh: what Quizstage needs of Debian, and how it is built.

build_packages="ca-certificates ccache cmake g++ libhiredis-dev libqrcodegencpp-dev libxlsxwriter-dev libzip-dev
    lld ninja-build qt6-base-dev qt6-httpserver-dev qt6-l10n-tools qt6-multimedia-dev qt6-svg-dev qt6-tools-dev
    qt6-websockets-dev libgl-dev zlib1g-dev"
run_packages="fonts-noto-color-emoji fonts-noto-core gstreamer1.0-plugins-base gstreamer1.0-plugins-good
    gstreamer1.0-pulseaudio libqt6sql6-sqlite libqt6svg6 qt6-image-formats-plugins
    qt6-qpa-plugins qt6-translations-l10n"
test_packages="chromium firefox-esr imagemagick libfuzzer-14-dev openssl pulseaudio pulseaudio-utils python3 redis-server
    xauth xdotool xvfb"
# Debian's npm can't stand beside a Node.js from elsewhere.
command -v npm >/dev/null || test_packages="$test_packages nodejs npm"

# install_packages NAME…: those that are not there yet.
install_packages() {
    missing=""
    for name in "$@"; do
        dpkg-query -W -f '${Status}' "$name" 2>/dev/null | grep -q 'ok installed' || missing="$missing $name"
    done
    [ -n "$missing" ] || return 0
    echo "Installing:$missing" >&2
    if [ "$(id -u)" -eq 0 ]; then as_root=""; else as_root="sudo"; fi
    $as_root apt-get update -q >&2
    $as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends $missing >&2
}

# build PRESET: configures when needed and builds; quiet unless something fails.
build() {
    log="build/$1.log"
    mkdir -p build
    if ! { cmake --preset "$1" && cmake --build --preset "$1"; } >"$log" 2>&1; then
        tail -n 60 "$log" >&2
        echo "The build failed; all of it is in $log." >&2
        return 1
    fi
}
