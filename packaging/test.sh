#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Kith authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Installs what is missing, builds everything and runs every test. The end is ctest's own summary.
#   bash packaging/test.sh [ARGUMENTS OF ctest...]      e.g. -L unit, -R tst_store
set -euo pipefail
# shellcheck source=packaging/common.sh
source "$(dirname "${BASH_SOURCE[0]}")/common.sh"

install_packages "${packages_build[@]}" "${packages_run[@]}" "${packages_test[@]}"
folder=$(build_folder release)
configure release "$folder"
build "$folder"
export QT_QPA_PLATFORM=offscreen LC_ALL=C.UTF-8
cd "$folder"
exec ctest --output-on-failure --parallel 2 "$@"
