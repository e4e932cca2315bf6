// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/changefeed.h"

#include "models/storage/changewriter.h"
#include "models/storage/sessionprivate.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

namespace {

void addRows(Session &session, RecordId tx, ChangeNotice &notice)
{
    QSqlQuery &query = session.run(u"SELECT DISTINCT t.name, c.row_id FROM change_log c JOIN journal_table t "
                                   "ON t.id = c.table_id WHERE c.tx_id = ?"_s,
                                   {tx.value()});
    while (query.next()) {
        const QByteArray table = query.value(0).toString().toUtf8();
        notice.tables.insert(table);
        notice.rows[table].insert(RecordId(query.value(1).toLongLong()));
    }
    query.finish();
}

void addTables(Session &session, RecordId tx, ChangeNotice &notice)
{
    QSqlQuery &query = session.run(u"SELECT name FROM journal_table WHERE id IN "
                                   "(SELECT DISTINCT table_id FROM change_log WHERE tx_id = ?)"_s,
                                   {tx.value()});
    while (query.next())
        notice.tables.insert(query.value(0).toString().toUtf8());
    query.finish();
}

} // namespace

void ChangeFeed::start(qint64 seen, int seat)
{
    const std::lock_guard lock(m_guard);
    m_seen = seen;
    m_seat = seat;
}

qint64 ChangeFeed::latest(Session &session)
{
    return session.scalar(u"SELECT max(commit_seq) FROM tx"_s).toLongLong();
}

std::optional<ChangeNotice> ChangeFeed::look(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    const qint64 version = session.scalar(u"PRAGMA data_version"_s).toLongLong();
    if (version == d.dataVersion)
        return std::nullopt;

    const std::lock_guard lock(m_guard);
    struct Foreign
    {
        RecordId tx;
        QString label;
        Origin origin;
        qint64 rows;
    };
    QList<Foreign> list;
    qint64 seen = m_seen;
    qint64 rows = 0;
    QSqlQuery &query = session.run(
        u"SELECT id, label, origin, row_count, commit_seq, seat FROM tx WHERE commit_seq > ? ORDER BY commit_seq"_s,
        {m_seen});
    while (query.next()) {
        seen = query.value(4).toLongLong();
        if (query.value(5).toInt() == m_seat)
            continue;
        list.append({RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                     static_cast<Origin>(query.value(2).toInt()), query.value(3).toLongLong()});
        rows += list.last().rows;
    }
    session.throwIfIncomplete();
    query.finish();

    ChangeNotice notice;
    notice.foreign = true;
    notice.everything = rows > ChangeWriter::NamedRowsLimit;
    for (const Foreign &one : std::as_const(list)) {
        if (notice.everything)
            addTables(session, one.tx, notice);
        else
            addRows(session, one.tx, notice);
        notice.label = one.label;
        notice.origin = one.origin;
        notice.tx = one.tx;
    }
    m_seen = seen; // only now: an error above means looking again
    d.dataVersion = version;
    if (list.isEmpty())
        return std::nullopt;
    return notice;
}

} // namespace kith::storage
