#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Builds the Debian package of the last commit into build/debian. Needs the packages of test.sh and debhelper.
set -euo pipefail
root=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
out=$root/build/debian
rm -rf "$out"
mkdir -p "$out/kith"
git -C "$root" archive HEAD | tar -x -C "$out/kith"
cp -r "$out/kith/packaging/debian" "$out/kith/debian"
(cd "$out/kith" && dpkg-buildpackage --build=binary --unsigned-changes)
ls -l "$out"/*.deb
