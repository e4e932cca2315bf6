// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordimage.h"

#include <QSet>

namespace kith::records {

class SearchBacklog;

/// Brings what follows from rows up to date after they were written: derived columns of these records and of
/// those they belong to, and the search index.
class Settling
{
public:
    /// With a backlog, lines of the search index go there.
    Settling(storage::Session &session, const QList<RowChange> &applied, SearchBacklog *backlog = nullptr);
    void run();

private:
    void collect(const RowChange &row);
    void collectRecord(const RowChange &row, const domain::Entity &entity);
    void collectChild(const RowChange &row, const QByteArray &ownerColumn, const QByteArray &typeColumn,
                      const QByteArray &onlyType, bool touches);
    void collectContactsOf(RecordId company);
    void collectTagged(RecordId tag);
    void collectAll();
    /// The values a row had and has; both, when the change moved it to another owner.
    QVariantList valuesOf(const RowChange &row, const QByteArray &column);

    void settleRecords();
    void settleRecord(const domain::Entity &entity, RecordId id);
    void settleTimes();
    void settleReminders();
    void settleScores();
    void collectCustomers(const RowChange &row);
    void settleCustomers();
    bool collectScored(const RowChange &row);
    void putLine(const RecordImage &image);
    void removeLine(const domain::Entity &entity, RecordId id);

    storage::Session &m_session;
    const QList<RowChange> &m_applied;
    SearchBacklog *m_backlog;
    RecordImages m_images;
    QHash<QByteArray, QSet<RecordId>> m_records;
    QHash<QByteArray, QSet<RecordId>> m_touched;
    QSet<RecordId> m_activities;
    QSet<RecordId> m_reminded;      ///< activities whose reminders may come at another time now
    QSet<RecordId> m_remindedUsers; ///< whose clocks are others now; null: everybody's
    QSet<RecordId> m_reminders;
    QSet<RecordId> m_leads;                       ///< whose score may be another now
    QHash<QByteArray, QSet<RecordId>> m_lookedAt; ///< contacts and companies that scores may look at
    bool m_allScores = false;
    QHash<QByteArray, QSet<RecordId>> m_customers; ///< whose orders changed
    QSet<RecordId> m_recipients;                   ///< of campaigns, whose events changed
    bool m_statsStale = false;                     ///< customers compare with each other in another way now
    bool m_engagementStale = false;
};

} // namespace kith::records
