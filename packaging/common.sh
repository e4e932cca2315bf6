# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What run.sh, test.sh and .ci/run share: install what is missing, configure, build. Sourced, not run.

kith_root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

packages_build=(
    build-essential cmake ninja-build ccache mold
    qt6-base-dev libqt6opengl6-dev qt6-charts-dev qt6-svg-dev qt6-l10n-tools qtkeychain-qt6-dev libpoppler-qt6-dev
    libeigen3-dev libical-dev libicu-dev libjemalloc-dev libphonenumber-dev libprotobuf-dev libssl-dev libxlsxwriter-dev
    libzxcvbn-dev
)
packages_run=(libqt6svg6 libsecret-1-0 qt6-translations-l10n fonts-dejavu-core)
packages_test=(libqt6sql6-sqlite dbus-daemon gnome-keyring zlib1g-dev)
packages_ci=(clang-format clang-tidy)

say() { printf '%s\n' "kith: $*" >&2; }
die() {
    say "$*"
    exit 1
}

as_root() {
    if [ "$(id -u)" -eq 0 ]; then
        "$@"
    elif command -v sudo >/dev/null; then
        sudo "$@"
    else
        die "installing packages needs root; either install sudo or run as root: $*"
    fi
}

apt_get() {
    as_root env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600 \
        -o Dpkg::Options::=--force-confold -o Dpkg::Use-Pty=0 "$@"
}

installed() {
    [ "$(dpkg-query -W -f '${db:Status-Status}' "$1" 2>/dev/null)" = installed ]
}

# SQLCipher's package must hold version 4.5 or newer: version 3, as in Debian 12 proper, writes another file format.
recent_sqlcipher() { dpkg --compare-versions "${1:-0}" ge 4.5; }

installed_sqlcipher() {
    dpkg-query -W -f '${db:Status-Status} ${Version}' libsqlcipher-dev 2>/dev/null | sed -n 's/^installed //p'
}

candidate_sqlcipher() { apt-cache policy libsqlcipher-dev 2>/dev/null | sed -n 's/^ *Candidate: //p'; }

# The mirror this machine takes Debian from, so that a local mirror serves the backports too.
debian_mirror() {
    local site
    site=$(apt-get indextargets --format '$(SITE) $(CODENAME) $(RELEASE)' 2>/dev/null |
        awk '$1 ~ /^http/ && $1 !~ /security/ && ($2 == "bookworm" || $3 == "bookworm" || $3 == "stable") {print $1; exit}')
    printf '%s' "${site:-http://deb.debian.org/debian}"
}

add_backports() {
    if apt-get indextargets --format '$(RELEASE) $(CODENAME)' 2>/dev/null | grep -q bookworm-backports; then
        return
    fi
    local list=/etc/apt/sources.list.d/kith-backports.list mirror
    for mirror in "$(debian_mirror)" http://deb.debian.org/debian; do
        say "adding $mirror bookworm-backports, for SQLCipher 4.6, as $list"
        printf 'deb [signed-by=/usr/share/keyrings/debian-archive-keyring.gpg] %s bookworm-backports main\n' \
            "$mirror" | as_root tee "$list" >/dev/null
        as_root chmod 644 "$list"
        if apt_get update && recent_sqlcipher "$(apt-cache madison libsqlcipher-dev | awk '{print $3}' | sort -V | tail -1)"; then
            return
        fi
    done
    die "no mirror offers bookworm-backports; SQLCipher 4.5 or newer is needed (package libsqlcipher-dev)"
}

install_sqlcipher() {
    recent_sqlcipher "$(installed_sqlcipher)" && return
    if recent_sqlcipher "$(candidate_sqlcipher)"; then
        apt_get install -y --no-install-recommends libsqlcipher-dev
        return
    fi
    # shellcheck disable=SC1091
    local codename
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    [ "$codename" = bookworm ] ||
        die "this system offers no SQLCipher 4.5 or newer; install libsqlcipher-dev 4.5+ and run this again"
    add_backports
    apt_get install -y --no-install-recommends -t bookworm-backports libsqlcipher-dev libsqlcipher1
}

# install_packages NAME...: brings what is missing; asks nothing of apt when all is there.
install_packages() {
    command -v apt-get >/dev/null || {
        say "this is no Debian: the packages are expected to be there ($*, SQLCipher 4.5 or newer)"
        return
    }
    local missing=() package
    for package in "$@"; do
        installed "$package" || missing+=("$package")
    done
    if [ ${#missing[@]} -eq 0 ] && recent_sqlcipher "$(installed_sqlcipher)"; then
        return
    fi
    say "installing ${missing[*]} SQLCipher"
    apt_get update
    if [ ${#missing[@]} -gt 0 ]; then
        apt_get install -y --no-install-recommends "${missing[@]}"
    fi
    install_sqlcipher
}

# One compiler needs up to 1 GB: no more at a time than processors and memory allow.
job_count() {
    local processors memory
    processors=$(nproc)
    memory=$(awk '/^MemAvailable:/ {print int($2 / 1048576)}' /proc/meminfo)
    [ "$memory" -lt 1 ] && memory=1
    [ "$memory" -lt "$processors" ] && processors=$memory
    printf '%s' "$processors"
}

# build_folder NAME: build/NAME in the clone or, where that cannot be written, in the user's cache.
build_folder() {
    local folder=$kith_root/build/$1
    if ! mkdir -p "$folder" 2>/dev/null || [ ! -w "$folder" ] ||
        { [ -e "$folder/CMakeCache.txt" ] && [ ! -w "$folder/CMakeCache.txt" ]; }; then
        folder=${XDG_CACHE_HOME:-$HOME/.cache}/kith/build/$1
        mkdir -p "$folder"
    fi
    printf '%s' "$folder"
}

# configure PRESET FOLDER [OPTION...]
configure() {
    local preset=$1 folder=$2
    shift 2
    # A build folder that was copied or moved along with the clone remembers another place: begin afresh.
    if [ -f "$folder/CMakeCache.txt" ] &&
        ! grep -qxF "CMAKE_HOME_DIRECTORY:INTERNAL=$kith_root" "$folder/CMakeCache.txt"; then
        rm -rf "$folder"
        mkdir -p "$folder"
    fi
    (cd "$kith_root" && cmake --preset "$preset" -B "$folder" "$@" >"$folder/configure.log" 2>&1) || {
        tail -40 "$folder/configure.log" >&2
        die "configuring failed; the whole log is $folder/configure.log"
    }
}

# build FOLDER [TARGET...]
build() {
    local folder=$1
    shift
    cmake --build "$folder" --parallel "$(job_count)" ${1:+--target "$@"}
}
