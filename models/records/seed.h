// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"
#include "models/storage/session.h"

namespace kith::records {

/// What a new workspace begins with: its first user, the lists of choices, a pipeline, the system that
/// imports come from. Home country and currency are those of the machine.
class Seed
{
public:
    static storage::ChangeSet changes(storage::Session &session, const QString &userName);

    /// Name of the external system that keys from imported files belong to unless the import names another.
    static QString importSystemName();
};

} // namespace kith::records
