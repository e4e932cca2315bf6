// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QList>

#include <mutex>

namespace kith::storage {
class Session;
}

namespace kith::records {

using base::RecordId;

/// The records that were opened or changed last. Thread-safe.
class RecentRecords
{
public:
    using Record = std::pair<QByteArray, RecordId>; ///< entity, id

    static constexpr qsizetype Most = 40;

    /// Now the latest of all. Kinds that are not searched for are left out.
    void note(const QByteArray &entity, RecordId id);

    /// Those that the journal says were changed last by people, behind what is known already; only the first
    /// time.
    void load(storage::Session &session);

    QList<Record> list() const; ///< latest first

private:
    mutable std::mutex m_guard;
    QList<Record> m_records;
    bool m_isLoaded = false;
};

} // namespace kith::records
