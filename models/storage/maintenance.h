// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/connection.h"
#include "models/storage/store.h"

namespace kith::storage {

class ChangeRules;

/// Work on the whole file. Each makes connections of its own with the given settings.
class Maintenance
{
public:
    /// VACUUM INTO a file beside `target`, left in DELETE mode, opened again with the same key, checked,
    /// flushed, and only then named `target`. Every table must have as many rows, unless somebody wrote
    /// meanwhile; `compareRows`: nobody can.
    static void backup(const ConnectionSettings &source, const QString &target, bool compareRows,
                       const std::function<bool()> &isCancelled = {});

    /// Everything that can be found out about the health of the file. Others may read and write meanwhile.
    /// `isWritable`: the settings are those of a store that may write.
    static CheckReport check(const ConnectionSettings &settings, bool isWritable, const ChangeRules &rules,
                             const std::function<bool()> &isCancelled);

    /// Encrypts the file anew. No connection of this process may be open. Throws Busy when another program
    /// has it open.
    static void rekey(const ConnectionSettings &settings, const FileKey &newKey);
};

} // namespace kith::storage
