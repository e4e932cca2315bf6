// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/calendar/activityentry.h"
#include "models/services/exchange/importplan.h"
#include "models/storage/store.h"

#include <functional>

namespace kith::services {

/// Takes the entries of a calendar in, inside the transaction of a bulk job.
class CalendarImport
{
public:
    CalendarImport(storage::BulkWriter &bulk, const QUuid &workspace);

    void onProgress(std::function<void(qint64 done, qint64 all)> tell) { m_tell = std::move(tell); }
    ImportReport run(const QByteArray &content);

private:
    using Cells = QList<std::pair<QByteArray, QVariant>>;

    void takeOne(const IcalEntry &entry, const QHash<QString, QStringList> &replaced);
    void insert(const IcalEntry &entry);
    void update(const IcalEntry &entry, const ActivityEntries::Stored &stored);
    Cells cellsOf(const IcalEntry &entry) const;
    QVariant typeOf(const IcalEntry &entry);
    void addPeople(const IcalEntry &entry, QList<storage::RowChange> &rows);
    QVariant personOf(const QString &email, const QString &table);
    void learnSystem();
    void reject(const QString &reason);

    storage::BulkWriter &m_bulk;
    storage::Session &m_session;
    QUuid m_workspace;
    std::optional<ActivityEntries> m_entries;
    std::function<void(qint64, qint64)> m_tell;
    QHash<QByteArray, qint64> m_types;
    QHash<QString, RecordId> m_masters; ///< by UID
    RecordId m_system;
    ImportReport m_report;
    qint64 m_strangers = 0; ///< participants that nobody here is
};

} // namespace kith::services
