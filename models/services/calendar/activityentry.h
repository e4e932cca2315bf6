// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activityrow.h"
#include "models/services/calendar/icalendar.h"

#include <QUuid>

namespace kith::storage {
class Session;
}

namespace kith::services {

using base::RecordId;

/// What a stored activity would be in a file; the import compares with that.
class ActivityEntries
{
public:
    ActivityEntries(storage::Session &session, const QUuid &workspace);

    struct Stored
    {
        IcalEntry entry;
        records::ActivityRow row;
        qint64 changedAtMs = 0;
        bool isInTrash = false;
    };
    std::optional<Stored> read(RecordId id);

    /// The activity that a UID (with a recurrence id) means; null when there is none.
    RecordId find(const IcalEntry &entry);

    /// Under which the system of iCalendar UIDs is kept; null before the first import.
    RecordId system() const { return m_system; }
    static QString systemName();
    static QString keyOf(const IcalEntry &entry);

private:
    void readPeople(RecordId id, IcalEntry &entry);

    storage::Session &m_session;
    QString m_suffix; ///< of our own UIDs
    RecordId m_system;
    records::WallClocks m_clocks;
    QHash<qint64, QByteArray> m_types;
};

} // namespace kith::services
