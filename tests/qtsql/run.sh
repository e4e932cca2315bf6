#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Runs Qt's published QtSql autotests, of the very version that is installed, against the QSQLCIPHER plugin and, as the
# yardstick, against Qt's own QSQLITE. It fetches Qt's sources from the Debian mirror (46 MB), so CI does not run it.
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/../../packaging/common.sh"

install_packages "${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}" qt6-base-private-dev curl xz-utils
folder=$(build_folder release)
configure release "$folder"
build "$folder" kith_cipherplugin

work=$(build_folder qtsql)
version=$(dpkg-query -W -f '${source:Upstream-Version}' qt6-base-dev)
archive=qt6-base_$version.orig.tar.xz
[ -f "$work/$archive" ] || {
    curl -sSfL -o "$work/$archive.part" "$(debian_mirror)/pool/main/q/qt6-base/$archive"
    mv "$work/$archive.part" "$work/$archive"
}
rm -rf "$work/source"
mkdir "$work/source"
tar -xf "$work/$archive" -C "$work/source" --strip-components=1 --wildcards '*/tests/auto/sql/*'

cmake -S "$kith_root/tests/qtsql" -B "$work/build" -G Ninja -DQTSQL_TESTS="$work/source/tests/auto/sql" >"$work/configure.log"
build "$work/build"

# The tests read the databases to try from a file; QSQLITE they always add themselves.
database=$(mktemp -d)
trap 'rm -rf "$database"' EXIT
cat >"$work/databases.json" <<END
{"entries": [{"driver": "QSQLCIPHER", "name": "$database/test.db", "username": "", "password": "a passphrase",
  "hostname": "", "port": -1, "parameters": ""}]}
END
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8 QT_PLUGIN_PATH=$folder/plugins QT_TEST_DATABASES_FILE=$work/databases.json
ctest --test-dir "$work/build" --output-on-failure --timeout 600 "$@"
