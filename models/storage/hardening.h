// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace kith::storage {

/// Keeps the memory of this process, which holds the key and decrypted pages, out of core dumps and away from
/// other processes of the same user (ptrace, /proc/PID/mem). Called once, first thing in main().
void hardenProcess();

} // namespace kith::storage
