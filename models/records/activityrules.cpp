// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/activityrules.h"

#include "models/base/problem.h"
#include "models/records/activityrow.h"
#include "models/records/recordtext.h"
#include "models/records/workspacecatalogue.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

const QByteArray Table = "activity"_ba;

/// One activity of the set.
class ActivityChange
{
public:
    ActivityChange(ChangeBatch &batch, WallClocks &clocks, RecordId id)
        : m_batch(batch), m_clocks(clocks), m_id(id), m_isNew(batch.isNew(id))
    {
    }

    void apply()
    {
        checkZone();
        tidyDays();
        if (after("recurrence_rule").isNull()) {
            if (m_batch.writes(m_id, "recurrence_rule")) {
                ActivityRow alone = row();
                alone.leaveSeries();
                setAll(alone);
            }
            return;
        }
        tidySeries();
        const bool isCompleted = !after("done_at").isNull() && stored("done_at").isNull();
        if (isCompleted)
            handOver();
    }

private:
    QVariant after(QByteArrayView column) { return m_batch.after(Table, m_id, column); }
    QVariant stored(QByteArrayView column) { return m_batch.stored(Table, m_id, column); }
    void set(const QByteArray &column, const QVariant &value) { m_batch.set(Table, m_id, column, value); }

    void setAll(const ActivityRow &series)
    {
        for (const auto &[column, value] : series.seriesCells())
            set(column, value);
    }

    ActivityRow row(bool isStored = false)
    {
        return ActivityRow::from(m_id, [&](int column) {
            const QByteArray &name = ActivityRow::columns().at(column);
            return isStored ? stored(name) : after(name);
        });
    }

    void checkZone()
    {
        if (!m_batch.writes(m_id, "tz"))
            return;
        const QByteArray name = after("tz").toString().toLatin1();
        if (!name.isEmpty() && !domain::zoneNamed(name).isValid())
            throw Problem(
                ProblemKind::Invalid,
                Text::tr("There is no time zone called \"%1\". Zones are called like Europe/Vienna.")
                    .arg(QString::fromLatin1(name)),
                u"activity"_s)
                .about("tz");
    }

    void tidyDays()
    {
        const bool hasDays = !after("start_on").isNull();
        const bool isSwitchedOff = !m_isNew && m_batch.writes(m_id, "all_day") &&
                                   !after("all_day").toBool() && !m_batch.writes(m_id, "start_on");
        if (hasDays && isSwitchedOff) {
            set("start_on"_ba, {});
            set("end_on"_ba, {});
            return;
        }
        if (hasDays)
            set("all_day"_ba, 1);
        if (!after("all_day").toBool() || after("start_at").isNull())
            return;
        const WallClock &clock = clockOf();
        const QDate first = clock.dayOf(after("start_at").toLongLong());
        if (after("start_on").isNull()) {
            set("start_on"_ba, first.toString(Qt::ISODate));
            const qint64 end = after("end_at").toLongLong();
            if (end > after("start_at").toLongLong()) {
                const QDate last = clock.dayOf(end - 1);
                set("end_on"_ba, last > first ? QVariant(last.toString(Qt::ISODate)) : QVariant());
            }
        }
        set("start_at"_ba, {});
        set("end_at"_ba, {});
    }

    const WallClock &clockOf() { return m_clocks.named(after("tz").toString().toLatin1()); }

    void tidySeries()
    {
        ActivityRow now = row();
        if (now.time().isNone())
            throw Problem(ProblemKind::Invalid,
                          Text::tr("What repeats needs a day or a time to begin with. Enter a start or a due "
                                   "date."),
                          u"activity"_s)
                .about("recurrence_rule");
        if (now.tz.isEmpty()) { // the rule counts by clocks, so it has to say whose
            now.tz = m_clocks.fallback().id();
            set("tz"_ba, QString::fromLatin1(now.tz));
        }
        const WallClock &clock = clockOf();
        const bool writesRule = m_batch.writes(m_id, "recurrence_rule");
        if (writesRule)
            now.rule = Recurrence::normalised(now.rule);
        if (m_batch.writes(m_id, "recurrence_start") && !now.ruleStart.isEmpty()) {
            // somebody who knows the series wrote all of it
            now.series = now.series ? now.series : m_id;
            if (now.occursAt.isEmpty())
                now.occursAt = ActivityRow::keyOf(now.time(), clock);
            setAll(now);
            return;
        }
        const ActivityRow before = row(true);
        const bool wasSeries = !m_isNew && !before.rule.isEmpty() && !before.ruleStart.isEmpty();
        const QString key = ActivityRow::keyOf(now.time(), clock);
        const bool isMoved = wasSeries && key != ActivityRow::keyOf(before.time(), m_clocks.named(before.tz));
        if (wasSeries && !isMoved && (!writesRule || now.rule == before.rule))
            return;
        if (wasSeries && !writesRule)
            now.rule = rest(before, now, clock);
        // from here on it counts from this row
        now.except = isMoved ? QString() : now.except;
        now.ruleStart = now.occursAt = key;
        now.series = now.series ? now.series : m_id;
        if (!now.rule.isEmpty())
            Recurrence(now.rule, now.ruleStart, now.except, clock);
        setAll(now);
    }

    /// What is left of the rule of a series whose open row moves, moved along.
    QString rest(const ActivityRow &before, const ActivityRow &now, const WallClock &clock)
    {
        const WallClock &clockBefore = m_clocks.named(before.tz);
        const QString left = before.recurrence(clockBefore).ruleFrom(before.wall(clockBefore));
        if (left.isEmpty())
            return {};
        return Recurrence::moved(left, before.time().firstDay(clockBefore.zone()),
                                 now.time().firstDay(clock.zone()));
    }

    /// It is done: the next time of the series gets a row.
    void handOver()
    {
        const ActivityRow done = row();
        const WallClock &clock = clockOf();
        const std::optional<qint64> wall = done.recurrence(clock).after(done.wall(clock));
        ActivityRow over = done;
        over.leaveSeries();
        setAll(over);
        if (!wall)
            return;
        ActivityRow next = done.movedTo(*wall, clock);
        next.occursAt = Recurrence::keyOf(*wall, Recurrence::isDayKey(done.occursAt));
        copy(next);
    }

    void copy(const ActivityRow &next)
    {
        QList<std::pair<QByteArray, QVariant>> values = next.timeCells() + next.seriesCells();
        for (const domain::Field &field : catalogueOf(m_batch.session()).entity(Table).fields) {
            if (!field.is(domain::FieldFlag::Derived) && !ActivityRules::isOfOneTime(field.key))
                values.append({field.key, after(field.key)});
        }
        insertKnown(Table, values);
        const RecordId id = m_batch.rows().last().id;
        copyChildren("activity_link"_ba, "activity_id"_ba, id);
        copyChildren("activity_participant"_ba, "activity_id"_ba, id);
        copyChildren("reminder"_ba, "activity_id"_ba, id);
        copyChildren("tag_link"_ba, "object_id"_ba, id);
    }

    void insertKnown(const QByteArray &table, QList<std::pair<QByteArray, QVariant>> values)
    {
        values.removeIf([](const std::pair<QByteArray, QVariant> &value) { return value.second.isNull(); });
        m_batch.insert(table, values);
    }

    void copyChildren(const QByteArray &table, const QByteArray &ownerColumn, RecordId to)
    {
        const domain::Entity &entity = domain::Catalogue::builtIn().entity(table);
        const QList<RecordId> members = m_batch.members(table, ownerColumn, m_id);
        for (const RecordId member : members) {
            QList<std::pair<QByteArray, QVariant>> values;
            for (const domain::Field &field : entity.fields) {
                if (field.key == ownerColumn)
                    values.append({field.key, to.value()});
                else if (!field.is(domain::FieldFlag::Derived) && field.key != "fired_at" &&
                         field.key != "snoozed_to")
                    values.append({field.key, m_batch.after(table, member, field.key)});
            }
            insertKnown(table, values);
        }
    }

    ChangeBatch &m_batch;
    WallClocks &m_clocks;
    RecordId m_id;
    bool m_isNew;
};

} // namespace

bool ActivityRules::isOfOneTime(QByteArrayView column)
{
    static const QSet<QByteArray> own{"done_at", "outcome_id", "all_day"};
    const QByteArray key = column.toByteArray();
    return own.contains(key) || (key != "tz" && ActivityRow::columns().contains(key));
}

void ActivityRules::apply(ChangeBatch &batch)
{
    if (!batch.touches(Table))
        return;
    QList<RecordId> ids;
    for (const qsizetype at : batch.rowsOf(Table)) {
        const RowChange &row = batch.rows().at(at);
        const auto concerns = [](const storage::Cell &cell) {
            return cell.column == "all_day" || ActivityRow::columns().contains(cell.column);
        };
        if (row.op != RowOp::Remove && std::any_of(row.cells.cbegin(), row.cells.cend(), concerns) &&
            (ids.isEmpty() || ids.last() != row.id))
            ids.append(row.id);
    }
    WallClocks clocks(batch.session());
    for (const RecordId id : std::as_const(ids)) {
        if (!batch.isRemoved(id))
            ActivityChange(batch, clocks, id).apply();
    }
}

} // namespace kith::records
