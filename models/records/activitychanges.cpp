// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activitychanges.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/activityrules.h"
#include "models/records/changebatch.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Field;
using domain::FieldFlag;
using storage::ChangeSet;

namespace {

constexpr qsizetype MaxTitle = 60;
constexpr qint64 Copy = -1; ///< placeholders of the rows that a change makes
constexpr qint64 Planned = -9;
constexpr qint64 Next = -2;

QString shifted(const QString &exceptions, qint64 fromWallMs, qint64 byMs)
{
    QStringList kept;
    for (const QString &key : exceptions.split(u',', Qt::SkipEmptyParts)) {
        const std::optional<qint64> wall = Recurrence::wallOf(key.trimmed());
        if (wall && *wall >= fromWallMs)
            kept.append(Recurrence::keyOf(*wall + byMs, Recurrence::isDayKey(key.trimmed())));
    }
    return kept.join(u',');
}

} // namespace

ActivityChanges::ActivityChanges(storage::Session &session, const ActivityRef &ref)
    : m_session(session), m_clocks(session)
{
    const QList<QByteArray> &columns = session.columnsOf("activity"_ba);
    QSqlQuery &query = session.run(u"SELECT * FROM activity WHERE id = ?"_s, {ref.id.value()});
    if (query.next()) {
        for (int i = 0; i < columns.size(); ++i)
            m_stored.insert(columns.at(i), query.value(i));
    }
    query.finish();
    if (m_stored.isEmpty() || !m_stored.value("deleted_at").isNull())
        throw Problem(
            ProblemKind::NotFound,
            Text::tr("This activity is not there any more. Somebody may have moved it to the trash."),
            u"activity %1"_s.arg(ref.id.value()));
    m_row = ActivityRow::from(
        ref.id, [this](int column) { return m_stored.value(ActivityRow::columns().at(column)); });
    m_clock = &m_clocks.named(m_row.tz);
    m_wall = m_row.time().isNone() ? 0 : m_row.wall(*m_clock);
    if (ref.occurrence.isEmpty() || ref.occurrence == m_row.occursAt)
        return;
    const std::optional<qint64> wall = Recurrence::wallOf(ref.occurrence);
    if (!wall || !isSeries() || *wall < m_wall || !m_row.recurrence(*m_clock).contains(*wall))
        throw Problem(
            ProblemKind::Conflict,
            Text::tr("This time is no longer one of the series. Somebody may have changed it meanwhile; "
                     "look at the calendar again."),
            u"activity %1"_s.arg(ref.id.value()));
    m_wall = *wall;
}

bool ActivityChanges::isOwnTime() const
{
    return !isSeries() || m_wall == m_row.wall(*m_clock);
}

ActivityTime ActivityChanges::time() const
{
    return isOwnTime() ? m_row.time() : m_row.movedTo(m_wall, *m_clock).time();
}

QString ActivityChanges::title() const
{
    const QString subject = m_stored.value("subject").toString();
    return subject.size() <= MaxTitle ? subject : subject.left(MaxTitle - 1).trimmed() + u'…';
}

ChangeSet ActivityChanges::labelled(const QString &label) const
{
    ChangeSet changes;
    changes.label = label;
    return changes;
}

void ActivityChanges::update(ChangeSet &changes, const Cells &cells) const
{
    RowChange row;
    row.op = RowOp::Update;
    row.table = "activity"_ba;
    row.id = m_row.id;
    for (const auto &[column, value] : cells) {
        // where it counts from tells the rules that all of the series was written here
        const bool isStated = column == "recurrence_start" && !value.isNull();
        if (isStated || !sameCell(m_stored.value(column), value))
            row.set(column, m_stored.value(column), value);
    }
    if (!row.cells.isEmpty())
        changes.rows.append(row);
}

/// The series goes on without this time.
void ActivityChanges::leaveOut(ChangeSet &changes) const
{
    const QString key = Recurrence::keyOf(m_wall, Recurrence::isDayKey(m_row.key(*m_clock)));
    update(changes, {{"recurrence_except", m_row.except.isEmpty() ? key : QString(m_row.except + u',' + key)},
                     {"recurrence_start", m_row.ruleStart}});
}

/// The row's own time leaves the series: the next one gets a row, which has the rule from now on.
void ActivityChanges::handOver(ChangeSet &changes) const
{
    if (const std::optional<qint64> wall = m_row.recurrence(*m_clock).after(m_wall)) {
        ActivityRow next = m_row.movedTo(*wall, *m_clock);
        next.occursAt = Recurrence::keyOf(*wall, Recurrence::isDayKey(m_row.key(*m_clock)));
        copy(changes, next, {}, Next);
    }
}

ActivityRow ActivityChanges::alone(const ActivityTime &when) const
{
    ActivityRow row = m_row.at(when);
    row.leaveSeries();
    row.occursAt = Recurrence::keyOf(m_wall, Recurrence::isDayKey(m_row.key(*m_clock)));
    return row;
}

void ActivityChanges::copy(ChangeSet &changes, const ActivityRow &row, const Cells &more,
                           qint64 placeholder) const
{
    RowChange made;
    made.op = RowOp::Insert;
    made.table = "activity"_ba;
    made.id = RecordId(placeholder);
    Cells cells = row.timeCells() + row.seriesCells() + more;
    for (const Field &field : catalogueOf(m_session).entity("activity").fields) {
        if (!field.is(FieldFlag::Derived) && !ActivityRules::isOfOneTime(field.key))
            cells.append({field.key, m_stored.value(field.key)});
    }
    for (const auto &[column, value] : std::as_const(cells)) {
        if (!value.isNull())
            made.cells.append({column, {}, value});
    }
    changes.rows.append(made);
    copyChildren(changes, "activity_link"_ba, "activity_id"_ba, placeholder);
    copyChildren(changes, "activity_participant"_ba, "activity_id"_ba, placeholder);
    copyChildren(changes, "reminder"_ba, "activity_id"_ba, placeholder);
    copyChildren(changes, "tag_link"_ba, "object_id"_ba, placeholder);
}

void ActivityChanges::copyChildren(ChangeSet &changes, const QByteArray &table, const QByteArray &ownerColumn,
                                   qint64 placeholder) const
{
    QStringList names;
    QList<QByteArray> columns;
    for (const Field &field : catalogueOf(m_session).entity(table).fields) {
        if (field.is(FieldFlag::Derived) || field.key == "fired_at" || field.key == "snoozed_to")
            continue;
        columns.append(field.key);
        names.append(columnOf({}, field.key));
    }
    QSqlQuery &query =
        m_session.run(u"SELECT %1 FROM \"%2\" WHERE %3 = ? ORDER BY id"_s.arg(
                          names.join(u", "_s), QString::fromLatin1(table), columnOf({}, ownerColumn)),
                      {m_row.id.value()});
    while (query.next()) {
        RowChange made;
        made.op = RowOp::Insert;
        made.table = table;
        for (int i = 0; i < columns.size(); ++i) {
            const QVariant value = columns.at(i) == ownerColumn ? QVariant(placeholder) : query.value(i);
            if (!value.isNull())
                made.cells.append({columns.at(i), {}, value});
        }
        changes.rows.append(made);
    }
    query.finish();
}

/// This time and all following become a series of their own.
void ActivityChanges::split(ChangeSet &changes, const ActivityTime &when) const
{
    const Recurrence recurrence = m_row.recurrence(*m_clock);
    ActivityRow rest = m_row.at(when);
    const qint64 wall =
        when.isByDay() ? m_clock->wallOf(m_clock->utcOf(when.from)) : m_clock->wallOf(when.startMs);
    rest.rule = recurrence.ruleFrom(m_wall);
    if (!rest.rule.isEmpty())
        rest.rule =
            Recurrence::moved(rest.rule, time().firstDay(m_clock->zone()), when.firstDay(m_clock->zone()));
    rest.ruleStart = rest.occursAt = ActivityRow::keyOf(when, *m_clock);
    rest.except = shifted(m_row.except, m_wall, wall - m_wall);
    if (rest.rule.isEmpty())
        rest.leaveSeries();
    copy(changes, rest, {}, Copy);

    ActivityRow first = m_row;
    first.rule = recurrence.ruleBefore(m_wall);
    const Recurrence before(first.rule, m_row.ruleStart, m_row.except, *m_clock);
    if (!before.after(m_row.wall(*m_clock)))
        first.leaveSeries();
    update(changes, first.seriesCells());
}

ChangeSet ActivityChanges::complete(RecordId outcome)
{
    if (!m_row.doneAt.isNull())
        throw Problem(ProblemKind::Conflict, Text::tr("“%1” is done already.").arg(title()),
                      u"activity %1"_s.arg(m_row.id.value()));
    ChangeSet changes = labelled(Text::tr("Complete %1").arg(title()));
    const qint64 now = m_session.clock().nowMs();
    Cells done{{"done_at", now}};
    if (outcome)
        done.append({"outcome_id", outcome.value()});
    if (isOwnTime()) {
        update(changes, done); // the rules see to the next time of the series
        return changes;
    }
    copy(changes, alone(time()), done, Copy);
    leaveOut(changes);
    return changes;
}

ChangeSet ActivityChanges::reschedule(const ActivityTime &when, SeriesScope scope)
{
    ChangeSet changes = labelled(Text::tr("Move %1").arg(title()));
    if (!isSeries()) {
        update(changes, m_row.at(when).timeCells());
        return changes;
    }
    if (isOwnTime()) {
        if (scope == SeriesScope::ThisAndFollowing) {
            update(changes, m_row.at(when).timeCells()); // the rules move the series along
            return changes;
        }
        const ActivityRow own = alone(when);
        update(changes, own.timeCells() + own.seriesCells());
        handOver(changes);
        return changes;
    }
    if (scope == SeriesScope::ThisAndFollowing) {
        split(changes, when);
        return changes;
    }
    copy(changes, alone(when), {}, Copy);
    leaveOut(changes);
    return changes;
}

ChangeSet ActivityChanges::moveToDay(const QDate &day, const QTimeZone &zone, SeriesScope scope)
{
    const ActivityTime now = time();
    return reschedule(now.isNone() ? ActivityTime::dueOn(day) : now.onDay(day, zone), scope);
}

ChangeSet ActivityChanges::separate(SeriesScope scope)
{
    ChangeSet changes = labelled(Text::tr("Take %1 out of its series").arg(title()));
    if (!isSeries() || (isOwnTime() && scope == SeriesScope::ThisAndFollowing))
        return changes;
    const ActivityTime when = time();
    if (!isOwnTime() && scope == SeriesScope::ThisAndFollowing) {
        split(changes, when);
        return changes;
    }
    const ActivityRow own = alone(when);
    if (isOwnTime()) {
        update(changes, own.seriesCells());
        handOver(changes);
        return changes;
    }
    copy(changes, own, {}, Copy);
    leaveOut(changes);
    return changes;
}

ChangeSet ActivityChanges::remove(SeriesScope scope)
{
    ChangeSet changes = labelled(Text::tr("Move %1 to the trash").arg(title()));
    const Cells gone{{"deleted_at", m_session.clock().nowMs()}};
    if (!isSeries() || (isOwnTime() && scope == SeriesScope::ThisAndFollowing)) {
        update(changes, gone);
        return changes;
    }
    if (isOwnTime()) {
        update(changes, alone(time()).seriesCells() + gone);
        handOver(changes);
        return changes;
    }
    if (scope == SeriesScope::This) {
        leaveOut(changes);
        return changes;
    }
    ActivityRow first = m_row;
    first.rule = m_row.recurrence(*m_clock).ruleBefore(m_wall);
    if (!Recurrence(first.rule, m_row.ruleStart, m_row.except, *m_clock).after(m_row.wall(*m_clock)))
        first.leaveSeries();
    update(changes, first.seriesCells());
    return changes;
}

ChangeSet ActivityChanges::add(const NextStep &step)
{
    ChangeSet changes;
    changes.label = Text::tr("Plan %1").arg(step.subject.left(MaxTitle));
    addRows(changes, step, Copy);
    return changes;
}

ChangeSet ActivityChanges::completeAndPlan(RecordId outcome, const NextStep &next)
{
    ChangeSet changes = complete(outcome);
    addRows(changes, next, Planned);
    return changes;
}

void ActivityChanges::addRows(ChangeSet &changes, const NextStep &step, qint64 placeholder)
{
    RowChange made;
    made.op = RowOp::Insert;
    made.table = "activity"_ba;
    made.id = RecordId(placeholder);
    Cells cells = ActivityRow{}.at(step.time).timeCells();
    cells.append({"subject", step.subject});
    if (step.type)
        cells.append({"type_id", step.type.value()});
    if (step.owner)
        cells.append({"owner_id", step.owner.value()});
    if (!step.tz.isEmpty() && !step.time.isByDay())
        cells.append({"tz", QString::fromLatin1(step.tz)});
    for (const auto &[column, value] : std::as_const(cells)) {
        if (!value.isNull())
            made.cells.append({column, {}, value});
    }
    changes.rows.append(made);
    for (const auto &[entity, id] : step.links) {
        RowChange link;
        link.op = RowOp::Insert;
        link.table = "activity_link"_ba;
        link.cells = {{"activity_id", {}, placeholder},
                      {"object_type", {}, QString::fromLatin1(entity)},
                      {"object_id", {}, id.value()}};
        changes.rows.append(link);
    }
}

} // namespace kith::records
