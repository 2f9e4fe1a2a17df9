#!/usr/bin/env bash
# Prints the path of a Chromium for the browser tests. Installs Debian's when there is none.
set -euo pipefail

names=(chromium chromium-browser google-chrome google-chrome-stable)

if ! command -v "${names[@]}" >/dev/null; then
    echo "chromium.sh: no Chromium here, installing it" >&2
    as_root=()
    [ "$(id -u)" -eq 0 ] || as_root=(sudo)
    for needed in apt-get "${as_root[@]}"; do
        command -v "$needed" >/dev/null ||
            { echo "chromium.sh: cannot, without $needed; install Chromium or Chrome yourself" >&2; exit 1; }
    done
    install() { "${as_root[@]}" apt-get -qq install -y --no-install-recommends chromium >&2; }
    # the package lists of a machine can be missing or too old to fetch what they name
    install || { "${as_root[@]}" apt-get -qq update >&2; install; }
fi

command -v "${names[@]}" | head -1
