// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/dealledger.h"

#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"

#include <QMutex>
#include <QMutexLocker>
#include <QSqlQuery>

namespace kith::records {

using namespace Qt::StringLiterals;
using storage::Session;

namespace {

constexpr qint64 MostTouched = 5'000; ///< row changes; of more everything is read again
constexpr qsizetype MostSubjects = 24;

} // namespace

struct DealLedger::Memory
{
    struct Entry
    {
        Moment moment;
        std::shared_ptr<const void> lines;
    };
    QMutex guard;
    QHash<QByteArray, Entry> entries;
};

/// One for all connections to a file: which reader answers is chance.
std::shared_ptr<DealLedger::Memory> DealLedger::memoryOf(Session &session)
{
    static QMutex guard;
    static QHash<QString, std::weak_ptr<Memory>> memories;
    std::shared_ptr<void> &kept = keptOf(session);
    if (!kept) {
        const QMutexLocker lock(&guard);
        std::weak_ptr<Memory> &shared = memories[session.database().databaseName()];
        std::shared_ptr<Memory> memory = shared.lock();
        if (!memory) {
            memory = std::make_shared<Memory>();
            shared = memory;
        }
        memories.removeIf([](const std::pair<const QString &, std::weak_ptr<Memory> &> &entry) {
            return entry.second.expired();
        });
        kept = memory;
    }
    return std::static_pointer_cast<Memory>(kept);
}

DealLedger::Moment DealLedger::momentOf(Session &session)
{
    Moment moment;
    QSqlQuery &row = session.run(u"SELECT commit_seq, id FROM tx ORDER BY commit_seq DESC LIMIT 1"_s);
    if (row.next())
        moment = {row.value(0).toLongLong(), row.value(1).toLongLong()};
    row.finish();
    return moment;
}

DealLedger::Known DealLedger::find(Session &session, const Subject &subject)
{
    Known known;
    if (!session.isReadOnly()) // rows of a transaction that runs are in no journal yet
        return known;
    known.moment = momentOf(session);
    Moment then;
    {
        const std::shared_ptr<Memory> memory = memoryOf(session);
        const QMutexLocker lock(&memory->guard);
        const auto entry = memory->entries.constFind(subject.key);
        if (entry == memory->entries.cend() || entry->moment.commit > known.moment.commit)
            return known;
        then = entry->moment;
        known.lines = entry->lines;
    }
    // Another file may have come to this place.
    if (session.scalar(u"SELECT id FROM tx WHERE commit_seq = ?"_s, {then.commit}).toLongLong() != then.tx)
        known.lines.reset();
    else
        known.touched = touchedSince(session, subject, then.commit);
    return known;
}

void DealLedger::keep(Session &session, const Subject &subject, const Moment &moment,
                      std::shared_ptr<const void> lines)
{
    if (moment.commit == 0)
        return;
    const std::shared_ptr<Memory> memory = memoryOf(session);
    const QMutexLocker lock(&memory->guard);
    const auto entry = memory->entries.constFind(subject.key);
    if (entry != memory->entries.cend() && entry->moment.commit > moment.commit)
        return; // another reader sees more
    if (entry == memory->entries.cend() && memory->entries.size() >= MostSubjects)
        memory->entries.clear();
    memory->entries.insert(subject.key, {moment, std::move(lines)});
}

std::optional<QList<RecordId>> DealLedger::touchedSince(Session &session, const Subject &subject,
                                                        qint64 commit)
{
    QSqlQuery &size = session.run(
        u"SELECT coalesce(sum(row_count), 0), coalesce(min(started_at), 0) FROM tx WHERE commit_seq > ?"_s,
        {commit});
    size.next();
    const qint64 rows = size.value(0).toLongLong();
    const qint64 earliestMs = size.value(1).toLongLong();
    size.finish();
    if (rows == 0)
        return QList<RecordId>();
    // A clock that was set back, or that of another computer: the past got longer.
    if (rows > MostTouched || earliestMs < subject.pastMs)
        return std::nullopt;
    QSet<RecordId> deals;
    QHash<QByteArray, QList<qint64>> steps; ///< of histories, by table
    QSqlQuery &row = session.run(
        u"SELECT DISTINCT n.name, c.row_id, c.owner_id FROM tx AS t CROSS JOIN change_log AS c "
        "CROSS JOIN journal_table AS n WHERE c.tx_id = t.id AND n.id = c.table_id AND t.commit_seq > ?"_s,
        {commit});
    bool isKnown = true;
    while (row.next()) {
        const QByteArray table = row.value(0).toByteArray();
        isKnown = isKnown && !subject.grounds.contains(table);
        if (table == "deal")
            deals.insert(RecordId(row.value(1).toLongLong()));
        else if (table != "deal_stage_history" && table != "deal_close_date_history")
            continue;
        else if (!row.value(2).isNull())
            deals.insert(RecordId(row.value(2).toLongLong()));
        else
            steps[table].append(row.value(1).toLongLong());
    }
    session.throwIfIncomplete();
    row.finish();
    if (!isKnown)
        return std::nullopt;
    for (auto table = steps.cbegin(); table != steps.cend(); ++table) {
        const QString sql = u"SELECT deal_id FROM %1 WHERE id = ?"_s.arg(QString::fromLatin1(table.key()));
        for (const qint64 step : table.value()) {
            // One that came and went tells its deal where it went.
            if (const RecordId deal(session.scalar(sql, {step}).toLongLong()); deal)
                deals.insert(deal);
        }
    }
    return QList<RecordId>(deals.cbegin(), deals.cend());
}

QString jsonOf(const QList<RecordId> &ids)
{
    QString json = u"["_s;
    for (const RecordId id : ids) {
        if (json.size() > 1)
            json += u',';
        json += QString::number(id.value());
    }
    return json + u']';
}

} // namespace kith::records
