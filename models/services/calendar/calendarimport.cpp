// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/calendar/calendarimport.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/changebatch.h"
#include "models/records/organisation.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <algorithm>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using records::ActivityRow;
using storage::RowChange;
using storage::RowOp;

namespace {

constexpr qint64 Made = -1; ///< placeholder of the activity that a batch adds
constexpr qsizetype MostRejections = 100;

struct CalendarImportText
{
    Q_DECLARE_TR_FUNCTIONS(CalendarExchange)
};

RowChange insertion(const QByteArray &table, const QList<std::pair<QByteArray, QVariant>> &values,
                    qint64 id = 0)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    row.id = RecordId(id);
    for (const auto &[column, value] : values) {
        if (!value.isNull())
            row.cells.append({column, {}, value});
    }
    return row;
}

QVariant orNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

CalendarImport::CalendarImport(storage::BulkWriter &bulk, const QUuid &workspace)
    : m_bulk(bulk), m_session(bulk.session()), m_workspace(workspace)
{
    QSqlQuery &query = m_session.run(u"SELECT v.key, v.id FROM picklist_value AS v JOIN picklist AS p "
                                     "ON p.id = v.picklist_id WHERE p.key = 'activity_type'"_s);
    while (query.next())
        m_types.insert(query.value(0).toString().toLatin1(), query.value(1).toLongLong());
    query.finish();
}

ImportReport CalendarImport::run(const QByteArray &content)
{
    QElapsedTimer timer;
    timer.start();
    const IcalFile file = IcalReader(records::Organisation::read(m_session).zone).read(content);
    m_report.remarks = file.remarks;
    // times of a series that stand for themselves are no times of its rule any more
    QHash<QString, QStringList> replaced;
    for (const IcalEntry &entry : file.entries) {
        if (!entry.recurrenceId.isEmpty())
            replaced[entry.uid].append(entry.recurrenceId);
    }
    m_entries.emplace(m_session, m_workspace);
    m_system = m_entries->system();
    m_report.rows = file.entries.size();
    qint64 done = 0;
    for (const IcalEntry &entry : file.entries) {
        if (m_tell && done % 50 == 0)
            m_tell(done, m_report.rows);
        m_bulk.throwIfCancelled();
        ++done;
        try {
            takeOne(entry, replaced);
        } catch (const Problem &problem) {
            if (problem.kind() == ProblemKind::Cancelled || problem.kind() == ProblemKind::DiskFull ||
                problem.kind() == ProblemKind::Busy || problem.kind() == ProblemKind::ReadOnly)
                throw;
            reject(problem.sentence());
            if (m_report.firstRejections.size() < MostRejections)
                m_report.firstRejections.append({done, 0, problem.sentence()});
        }
    }
    if (m_strangers > 0)
        m_report.remarks.append(
            CalendarImportText::tr("%n participant(s) are neither contacts nor users and were left out.",
                                   nullptr, int(m_strangers)));
    m_report.elapsedMs = timer.elapsed();
    return m_report;
}

void CalendarImport::reject(const QString &reason)
{
    ++m_report.rejected;
    const auto known = std::find_if(m_report.reasons.begin(), m_report.reasons.end(),
                                    [&reason](const auto &one) { return one.first == reason; });
    if (known == m_report.reasons.end())
        m_report.reasons.append({reason, 1});
    else
        ++known->second;
}

void CalendarImport::takeOne(const IcalEntry &given, const QHash<QString, QStringList> &replaced)
{
    IcalEntry entry = given;
    if (!entry.rule.isEmpty()) {
        for (const QString &key : replaced.value(entry.uid)) {
            if (!entry.exceptions.contains(key))
                entry.exceptions.append(key);
        }
        entry.exceptions.sort();
    }
    const RecordId known = m_entries->find(entry);
    if (entry.recurrenceId.isEmpty() && known)
        m_masters.insert(entry.uid, known);
    const std::optional<ActivityEntries::Stored> stored = known ? m_entries->read(known) : std::nullopt;
    if (entry.isCancelled || (stored && stored->isInTrash)) {
        ++m_report.unchanged; // somebody threw it away, or it does not take place
        return;
    }
    if (stored)
        update(entry, *stored);
    else
        insert(entry);
}

QVariant CalendarImport::typeOf(const IcalEntry &entry)
{
    for (const QByteArray &key : {entry.type, entry.isTask ? "task"_ba : "meeting"_ba, "task"_ba}) {
        if (!key.isEmpty() && m_types.contains(key))
            return m_types.value(key);
    }
    return m_types.isEmpty() ? QVariant() : QVariant(m_types.cbegin().value());
}

CalendarImport::Cells CalendarImport::cellsOf(const IcalEntry &entry) const
{
    Cells cells = ActivityRow{}.at(entry.time).timeCells();
    cells += Cells{{"subject", entry.subject},
                   {"body", orNull(entry.body)},
                   {"location", orNull(entry.location)},
                   {"tz", orNull(QString::fromLatin1(entry.tz))},
                   {"priority", QString::fromLatin1(entry.priority)},
                   {"private", int(entry.isPrivate)}};
    return cells;
}

QVariant CalendarImport::personOf(const QString &email, const QString &table)
{
    if (table == "app_user"_L1)
        return m_session.scalar(u"SELECT id FROM app_user WHERE lower(email) = ? ORDER BY id LIMIT 1"_s,
                                {email});
    return m_session.scalar(
        u"SELECT p.party_id FROM contact_point AS p JOIN contact AS c ON c.id = p.party_id "
        "WHERE p.kind = 'email' AND p.value_norm = ? AND p.party_type = 'contact' AND c.deleted_at IS NULL "
        "ORDER BY p.party_id LIMIT 1"_s,
        {email});
}

void CalendarImport::addPeople(const IcalEntry &entry, QList<RowChange> &rows)
{
    for (const IcalEntry::Person &person : entry.people) {
        for (const QString &table : {u"contact"_s, u"app_user"_s}) {
            const QVariant id = personOf(person.email, table);
            if (id.isNull()) {
                if (table == "app_user"_L1)
                    ++m_strangers;
                continue;
            }
            rows.append(insertion("activity_participant"_ba, {{"activity_id", Made},
                                                              {"party_type", table},
                                                              {"party_id", id},
                                                              {"rsvp", QString::fromLatin1(person.rsvp)}}));
            if (table == "contact"_L1) // so that it stands in the person's timeline
                rows.append(insertion("activity_link"_ba,
                                      {{"activity_id", Made}, {"object_type", table}, {"object_id", id}}));
            break;
        }
    }
}

void CalendarImport::learnSystem()
{
    if (m_system)
        return;
    m_bulk.apply(
        {insertion("external_system"_ba, {{"name", ActivityEntries::systemName()}, {"kind", u"file"_s}})});
    m_entries.emplace(m_session, m_workspace);
    m_system = m_entries->system();
}

void CalendarImport::insert(const IcalEntry &entry)
{
    learnSystem();
    Cells cells = cellsOf(entry);
    cells.append({"type_id", typeOf(entry)});
    cells.append(
        {"owner_id", m_session.currentUser() ? QVariant(m_session.currentUser().value()) : QVariant()});
    cells.append({"recurrence_rule", orNull(entry.rule)});
    if (!entry.rule.isEmpty() && !entry.exceptions.isEmpty())
        cells.append({"recurrence_except", entry.exceptions.join(u',')});
    if (entry.doneAtMs)
        cells.append({"done_at", *entry.doneAtMs ? *entry.doneAtMs : m_session.clock().nowMs()});
    if (!entry.recurrenceId.isEmpty()) {
        cells.append({"occurs_at", entry.recurrenceId});
        if (const RecordId master = m_masters.value(entry.uid))
            cells.append({"series_id", master.value()});
    }
    QList<RowChange> rows{insertion("activity"_ba, cells, Made)};
    rows.append(insertion("external_id"_ba, {{"object_type", u"activity"_s},
                                             {"object_id", Made},
                                             {"system_id", m_system.value()},
                                             {"external_key", ActivityEntries::keyOf(entry)}}));
    addPeople(entry, rows);
    if (const RecordId user = m_session.currentUser()) {
        for (const int minutes : entry.reminders)
            rows.append(
                insertion("reminder"_ba,
                          {{"activity_id", Made}, {"user_id", user.value()}, {"minutes_before", minutes}}));
    }
    const storage::Outcome outcome = m_bulk.apply(rows);
    if (entry.recurrenceId.isEmpty())
        m_masters.insert(entry.uid, outcome.ids.value(0));
    ++m_report.created;
}

void CalendarImport::update(const IcalEntry &entry, const ActivityEntries::Stored &stored)
{
    const ActivityRow &row = stored.row;
    // A series that went on here has its rule in a later row, and what was done stays as it was done.
    if ((!entry.rule.isEmpty() && row.rule.isEmpty() && row.series) || !row.doneAt.isNull()) {
        ++m_report.unchanged;
        return;
    }
    const IcalEntry &before = stored.entry;
    Cells cells = entry.time == before.time ? Cells() : row.at(entry.time).timeCells();
    const auto compare = [&cells](bool isSame, const QByteArray &column, const QVariant &value) {
        if (!isSame)
            cells.append({column, value});
    };
    compare(entry.subject == before.subject, "subject", entry.subject);
    compare(entry.body == before.body.trimmed(), "body", orNull(entry.body));
    compare(entry.location == before.location, "location", orNull(entry.location));
    compare(entry.tz == before.tz, "tz", orNull(QString::fromLatin1(entry.tz)));
    compare(entry.priority == before.priority, "priority", QString::fromLatin1(entry.priority));
    compare(entry.isPrivate == before.isPrivate, "private", int(entry.isPrivate));
    if (entry.doneAtMs)
        cells.append({"done_at", *entry.doneAtMs ? *entry.doneAtMs : m_session.clock().nowMs()});
    const bool isOtherSeries =
        entry.rule != before.rule || entry.exceptions != before.exceptions ||
        (!entry.rule.isEmpty() && (entry.time != before.time || entry.tz != before.tz));
    if (isOtherSeries) {
        records::WallClocks clocks(m_session);
        ActivityRow series = row;
        series.leaveSeries();
        if (!entry.rule.isEmpty()) {
            series.rule = entry.rule;
            series.ruleStart = series.occursAt = ActivityRow::keyOf(entry.time, clocks.named(entry.tz));
            series.except = entry.exceptions.join(u',');
        }
        cells += series.seriesCells();
    }
    RowChange change;
    change.op = RowOp::Update;
    change.table = "activity"_ba;
    change.id = row.id;
    for (const auto &[column, value] : std::as_const(cells)) {
        const QVariant now = m_session.scalar(
            u"SELECT \"%1\" FROM activity WHERE id = ?"_s.arg(QString::fromLatin1(column)), {row.id.value()});
        if (!records::sameCell(now, value) || (column == "recurrence_start" && !value.isNull()))
            change.cells.append({column, now, value});
    }
    const auto differs = [](const storage::Cell &cell) {
        return !records::sameCell(cell.before, cell.after);
    };
    if (!std::any_of(change.cells.cbegin(), change.cells.cend(), differs)) {
        ++m_report.unchanged;
        return;
    }
    m_bulk.apply({change});
    ++m_report.updated;
}

} // namespace kith::services
