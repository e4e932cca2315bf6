// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/historywriter.h"
#include "models/records/timeline.h"
#include "models/storage/journalreader.h"
#include "models/storage/session.h"

namespace kith::records {

/// What actions changed in a record and what belongs to it: one entry of the timeline per action.
class TimelineChanges
{
public:
    TimelineChanges(storage::Session &session, const domain::Entity &entity, RecordId id)
        : m_session(session), m_entity(entity), m_id(id), m_reader(session), m_writer(session)
    {
    }

    QList<TimelineEntry> newest(const TimelineFilter &filter, const TimelineKey &before, int limit);

    /// "E-mail, Status: Valid → Bounced": what the lines say of the record, one text each.
    static QStringList textsOf(const domain::Catalogue &catalogue, const QList<HistoryLine> &changes,
                               RecordId record);

private:
    struct Action
    {
        storage::JournalTx tx;
        qint64 rowCount = 0;
        QList<std::pair<RecordId, QByteArray>> rows; ///< of ours, with their tables
    };

    QList<Action> actions(const TimelineFilter &filter, const TimelineKey &before);
    TimelineEntry entryOf(const Action &action);
    void addLines(const Action &action, TimelineEntry &entry);
    void describe(const Action &action, TimelineEntry &entry) const;

    storage::Session &m_session;
    const domain::Entity &m_entity;
    RecordId m_id;
    storage::JournalReader m_reader;
    HistoryWriter m_writer;
};

} // namespace kith::records
