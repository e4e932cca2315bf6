#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds Kith and starts it. Without a display it writes pictures of every page instead.
#   bash packaging/run.sh [ARGUMENTS OF kith...]
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

# A display that is named but not there (a session that ended) counts as none.
has_display() {
    if [ -n "${WAYLAND_DISPLAY:-}" ]; then
        case $WAYLAND_DISPLAY in
        /*) [ -S "$WAYLAND_DISPLAY" ] && return 0 ;;
        *) [ -S "${XDG_RUNTIME_DIR:-/nonexistent}/$WAYLAND_DISPLAY" ] && return 0 ;;
        esac
    fi
    case ${DISPLAY:-} in
    '') return 1 ;;
    :*)
        local number=${DISPLAY#:}
        number=${number%%.*}
        [ -S "/tmp/.X11-unix/X$number" ] || grep -q "@/tmp/.X11-unix/X$number\$" /proc/net/unix 2>/dev/null
        ;;
    *) return 0 ;;
    esac
}

install_packages "${packages_build[@]}" "${packages_run[@]}"
folder=$(build_folder release)
configure release "$folder"
build "$folder" kith kithctl

if has_display; then
    say "starting $folder/app/kith"
    exec "$folder/app/kith" "$@"
fi
tour=$folder/tour
say "no display here: writing the tour, a picture of every page, into $tour"
mkdir -p "$tour"
QT_QPA_PLATFORM=offscreen "$folder/app/kith" --tour "$tour"
say "$(find "$tour" -name '*.png' | wc -l) pictures in $tour; the command line is $folder/app/cli/kithctl"
