// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

#include <QStringList>

namespace kith::domain {
struct Entity;
}

namespace kith::records {

/// All that follows from the rows, made anew or compared.
class DerivedData
{
public:
    static void rebuild(storage::Session &session);
    static QStringList differences(storage::Session &session);
};

/// What must be true of the rows themselves. One line per finding, with ids and counts, never with contents.
class Invariants
{
public:
    static QStringList findings(storage::Session &session);
};

} // namespace kith::records
