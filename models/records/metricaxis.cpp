// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/metricaxis.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/base/timespans.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"

#include <QDateTime>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::DateSpan;
using domain::DateUnit;
using domain::Entity;
using domain::FieldType;
using domain::Filter;
using domain::GoalPace;
using domain::Metric;
using domain::MetricGrouping;
using domain::Operator;

namespace {

constexpr qsizetype MostBuckets = 4000;
constexpr int DaysPerWeek = 7;
constexpr int HoursPerDay = 24;
using base::DayMs;
using base::HourMs;
constexpr int MonthsPerQuarter = 3;

int monthsOf(DateUnit unit)
{
    return unit == DateUnit::Year ? 12 : unit == DateUnit::Quarter ? MonthsPerQuarter : 1;
}

QDate moved(QDate day, DateUnit unit, int count)
{
    if (unit == DateUnit::Day)
        return day.addDays(count);
    if (unit == DateUnit::Week)
        return day.addDays(qint64(count) * DaysPerWeek);
    return day.addMonths(count * monthsOf(unit));
}

QString bucketTitle(QDate day, DateUnit unit)
{
    const QLocale locale;
    switch (unit) {
    case DateUnit::Day:
        return locale.toString(day, QLocale::ShortFormat);
    case DateUnit::Week: {
        int year = 0;
        const int week = day.addDays(DaysPerWeek / 2).weekNumber(&year);
        return Text::tr("Week %1, %2").arg(week).arg(year);
    }
    case DateUnit::Month:
        return locale.toString(day, u"MMM yyyy"_s);
    case DateUnit::Quarter:
        return Text::tr("Q%1 %2", "quarter and year")
            .arg((day.month() - 1) / MonthsPerQuarter + 1)
            .arg(day.year());
    case DateUnit::Year:
        return QString::number(day.year());
    }
    return {};
}

} // namespace

MetricAxis::MetricAxis(const MetricGround &ground, const Metric &metric, const MetricGrouping &grouping,
                       const GoalPace::Period &days, const SqlText &from)
    : m_ground(ground), m_grouping(grouping), m_entity(catalogueOf(ground.session).entity(metric.entity))
{
    const QByteArray &key = grouping.key;
    const bool ofDate = key == "period" || key == "weekday" || key == "hour";
    const domain::MetricDimension *dimension = metric.dimension(key);
    if (ofDate && metric.hasPeriod()) {
        m_path = metric.dateField;
        m_isOwnDate = true;
    } else if (dimension) {
        m_path = dimension->path;
    } else if ((key == "owner" || key == "team") && !metric.ownerField.isEmpty()) {
        m_path = metric.ownerField;
        if (key == "team")
            m_kind = Kind::Team;
    } else if (ofDate || key == "owner" || key == "team") {
        throw Problem(
            ProblemKind::NotFound,
            Text::tr("“%1” cannot be put together by %2.").arg(metric.labelText(), QString::fromLatin1(key)));
    } else {
        m_path = key;
    }
    m_field = &domain::Catalogue::fieldOrStamp(m_entity, m_path);
    m_column = valueOf(m_entity, *m_field, u"t");
    if (m_kind == Kind::Team)
        prepareTeams();
    else if (key == "weekday" || key == "hour")
        prepareClock(days, from);
    else if (m_field->type == FieldType::Date || m_field->type == FieldType::Instant)
        prepareBuckets(days, from);
    else
        prepareField(m_entity);
}

void MetricAxis::prepareField(const Entity &entity)
{
    m_sql = m_column;
    switch (m_field->type) {
    case FieldType::Boolean:
        m_sql = u"coalesce(%1, 0)"_s.arg(m_column);
        m_isOrdered = true;
        break;
    case FieldType::Choice:
    case FieldType::Integer:
    case FieldType::Decimal:
        m_isOrdered = true;
        break;
    case FieldType::Link:
        if (m_field->is(domain::FieldFlag::LinkByField))
            throw Problem(ProblemKind::Invalid, Text::tr("%1 cannot be put together by “%2”.")
                                                    .arg(entity.pluralText(), m_field->labelText()));
        readPlaces();
        break;
    case FieldType::MultiPicklist:
    case FieldType::LongText:
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("%1 cannot be put together by “%2”.").arg(entity.pluralText(), m_field->labelText()));
    default:
        break;
    }
}

/// Stages and pipelines stand in the order of the board.
void MetricAxis::readPlaces()
{
    QString sql;
    if (m_field->target == "stage")
        sql = u"SELECT s.id FROM stage AS s JOIN pipeline AS p ON p.id = s.pipeline_id ORDER BY p.position, "
              "p.id, s.position, s.id"_s;
    else if (m_field->target == "pipeline")
        sql = u"SELECT id FROM pipeline ORDER BY position, id"_s;
    else
        return;
    m_isOrdered = true;
    QSqlQuery &query = m_ground.session.run(sql);
    while (query.next())
        m_places.insert(query.value(0).toLongLong(), double(m_places.size()));
    query.finish();
}

/// Who is in several teams counts for the first of them by name, so that the teams add up.
void MetricAxis::prepareTeams()
{
    m_sql = m_column;
    QSqlQuery &query = m_ground.session.run(
        u"SELECT m.user_id, t.id, t.name FROM team_member AS m JOIN team AS t ON t.id = m.team_id "
        "ORDER BY t.name COLLATE NOCASE, t.id"_s);
    while (query.next()) {
        const qint64 user = query.value(0).toLongLong();
        const qint64 team = query.value(1).toLongLong();
        if (!m_teamOf.contains(user))
            m_teamOf.insert(user, team);
        m_teamNames.insert(team, query.value(2).toString());
    }
    query.finish();
}

std::pair<QDate, QDate> MetricAxis::daysIn(const SqlText &from) const
{
    QSqlQuery &query =
        m_ground.session.run(u"SELECT min(%1), max(%1)"_s.arg(m_column) + from.sql, from.values);
    std::pair<QDate, QDate> days;
    if (query.next() && !query.isNull(0)) {
        const auto dayOf = [&](int at) {
            return m_field->type == FieldType::Instant
                       ? m_ground.organisation.dayOf(query.value(at).toLongLong())
                       : QDate::fromString(query.value(at).toString(), Qt::ISODate);
        };
        days = {dayOf(0), dayOf(1)};
    }
    query.finish();
    return days;
}

QDate MetricAxis::beginOf(QDate day) const
{
    return DateSpan{DateSpan::Kind::Unit, 0, m_grouping.unit}
        .days(day, m_ground.organisation.weekStart)
        .first;
}

QString MetricAxis::literalOf(QDate day) const
{
    return m_field->type == FieldType::Instant ? QString::number(m_ground.beginOf(day))
                                               : u'\'' + day.toString(Qt::ISODate) + u'\'';
}

/// Halves the places until one is left: a thousand of them are ten comparisons.
QString MetricAxis::tree(const QStringList &bounds, const QStringList &results, qsizetype first,
                         qsizetype last) const
{
    if (first == last)
        return results.at(first);
    const qsizetype middle = (first + last + 1) / 2;
    return u"CASE WHEN %1 < %2 THEN %3 ELSE %4 END"_s.arg(m_column, bounds.at(middle),
                                                          tree(bounds, results, first, middle - 1),
                                                          tree(bounds, results, middle, last));
}

void MetricAxis::prepareBuckets(const GoalPace::Period &days, const SqlText &from)
{
    m_kind = Kind::Bucket;
    std::pair<QDate, QDate> limits{days.first, days.end.addDays(-1)};
    if (!m_isOwnDate || !days.first.isValid() || !days.end.isValid())
        limits = daysIn(from);
    m_sql = u"NULL"_s;
    if (!limits.first.isValid() || !limits.second.isValid())
        return;
    QStringList bounds;
    QStringList numbers;
    QDate start = beginOf(limits.first);
    for (; start <= limits.second; start = moved(start, m_grouping.unit, 1)) {
        bounds += literalOf(start);
        numbers += QString::number(m_starts.size());
        m_starts.append(start);
        if (m_starts.size() > MostBuckets)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("That would be more than %1 groups. Choose a longer unit of time or a "
                                   "shorter period.")
                              .arg(MostBuckets));
    }
    m_starts.append(start);
    m_sql =
        u"CASE WHEN %1 IS NOT NULL THEN %2 END"_s.arg(m_column, tree(bounds, numbers, 0, numbers.size() - 1));
}

/// Between two changes of the clocks the time of day follows from the instant by arithmetic.
void MetricAxis::prepareClock(const GoalPace::Period &days, const SqlText &from)
{
    const bool isHour = m_grouping.key == "hour";
    m_kind = isHour ? Kind::Hour : Kind::Weekday;
    if (m_field->type == FieldType::Date) {
        if (isHour)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("“%1” is a day without a time.").arg(m_field->labelText()));
        m_sql = u"(CAST(strftime('%w', %1) AS INTEGER) + 6) % 7 + 1"_s;
        m_sql.replace("%1"_L1, m_column);
        return;
    }
    std::pair<QDate, QDate> limits{days.first, days.end.addDays(-1)};
    if (!days.first.isValid() || !days.end.isValid())
        limits = daysIn(from);
    m_sql = u"NULL"_s;
    if (!limits.first.isValid())
        return;
    const QTimeZone &zone = m_ground.organisation.zone;
    const QDateTime begin = limits.first.startOfDay(zone);
    const QDateTime end = limits.second.addDays(1).startOfDay(zone);
    QList<std::pair<qint64, int>> offsets{{begin.toMSecsSinceEpoch(), zone.offsetFromUtc(begin)}};
    for (const QTimeZone::OffsetData &change : zone.transitions(begin, end))
        offsets.append({change.atUtc.toMSecsSinceEpoch(), change.offsetFromUtc});
    constexpr qint64 manyDays = 1'000'000 * DaysPerWeek; // keeps the remainders of long ago positive
    QStringList bounds;
    QStringList results;
    for (const auto &[ms, seconds] : std::as_const(offsets)) {
        bounds += QString::number(ms);
        const QString local =
            u"(%1 + %2)"_s.arg(m_column, QString::number(qint64(seconds) * 1000 + manyDays * DayMs));
        results += isHour ? u"%1 / %2 % %3"_s.arg(local).arg(HourMs).arg(HoursPerDay)
                          : u"(%1 / %2 + 3) % 7 + 1"_s.arg(local).arg(DayMs);
    }
    m_sql =
        u"CASE WHEN %1 IS NOT NULL THEN %2 END"_s.arg(m_column, tree(bounds, results, 0, results.size() - 1));
}

/// Texts that compare alike are one group, named as the first of them is written.
QVariant MetricAxis::textKey(const QString &text)
{
    const QString folded = base::fold(text);
    const auto known = m_folded.constFind(folded);
    return known != m_folded.cend() ? *known : *m_folded.insert(folded, text);
}

QVariant MetricAxis::keyOf(const QVariant &raw)
{
    if (raw.isNull())
        return {};
    switch (m_kind) {
    case Kind::Bucket:
        return m_starts.at(raw.toLongLong());
    case Kind::Weekday:
    case Kind::Hour:
        return raw.toLongLong();
    case Kind::Team: {
        const auto team = m_teamOf.constFind(raw.toLongLong());
        return team == m_teamOf.cend() ? QVariant() : QVariant(*team);
    }
    case Kind::Field:
        break;
    }
    return m_field->type == FieldType::Text ? textKey(raw.toString()) : raw;
}

QVariantList MetricAxis::fixedKeys() const
{
    QVariantList keys;
    if (m_kind == Kind::Bucket) {
        for (qsizetype i = 0; i + 1 < m_starts.size(); ++i)
            keys.append(m_starts.at(i));
    } else if (m_kind == Kind::Weekday) {
        for (int i = 0; i < DaysPerWeek; ++i)
            keys.append(qint64((int(m_ground.organisation.weekStart) - 1 + i) % DaysPerWeek + 1));
    } else if (m_kind == Kind::Hour) {
        for (int hour = 0; hour < HoursPerDay; ++hour)
            keys.append(qint64(hour));
    }
    return keys;
}

double MetricAxis::placeOf(const QVariant &key) const
{
    switch (m_kind) {
    case Kind::Bucket:
        return double(key.toDate().toJulianDay());
    case Kind::Weekday:
        return double((key.toInt() - int(m_ground.organisation.weekStart) + DaysPerWeek) % DaysPerWeek);
    case Kind::Hour:
        return key.toDouble();
    case Kind::Team:
        return 0;
    case Kind::Field:
        break;
    }
    if (m_field->type == FieldType::Choice) {
        const QByteArray choice = key.toByteArray();
        const auto at = std::find_if(m_field->choices.cbegin(), m_field->choices.cend(),
                                     [&](const domain::Choice &one) { return one.key == choice; });
        return double(at - m_field->choices.cbegin());
    }
    if (!m_places.isEmpty())
        return m_places.value(key.toLongLong(), double(m_places.size()));
    return key.toDouble();
}

QString MetricAxis::titleOf(RecordTitles &titles, const QVariant &key) const
{
    if (key.isNull())
        return Text::tr("Without", "group of the records that have no value");
    switch (m_kind) {
    case Kind::Bucket:
        return bucketTitle(key.toDate(), m_grouping.unit);
    case Kind::Weekday:
        return QLocale().standaloneDayName(key.toInt(), QLocale::ShortFormat);
    case Kind::Hour:
        return QLocale().toString(QTime(key.toInt(), 0), QLocale::ShortFormat);
    case Kind::Team:
        return m_teamNames.value(key.toLongLong());
    case Kind::Field:
        break;
    }
    const QString title = titles.beside(*m_field, key);
    if (!title.isEmpty())
        return title;
    for (const domain::Choice &choice : m_field->choices) {
        if (key.toByteArray() == choice.key)
            return choice.labelText();
    }
    return domain::displayText(*m_field, key, QLocale());
}

void MetricAxis::readTitles(RecordTitles &titles, const QVariantList &keys) const
{
    constexpr qsizetype few = 16;
    const bool isLink = m_field->type == FieldType::Link || m_field->type == FieldType::Picklist;
    const Entity *target = !isLink
                               ? nullptr
                               : domain::Catalogue::of(m_entity).find(m_field->type == FieldType::Picklist
                                                                          ? QByteArrayView("picklist_value")
                                                                          : QByteArrayView(m_field->target));
    if (m_kind != Kind::Field || !target || keys.size() <= few)
        return;
    QList<RecordId> ids;
    for (const QVariant &key : keys) {
        if (!key.isNull())
            ids.append(RecordId(key.toLongLong()));
    }
    titles.readAhead(*target, ids);
}

Filter MetricAxis::filterOf(const QVariant &key) const
{
    if (m_kind == Kind::Team) {
        QVariantList users;
        for (auto it = m_teamOf.cbegin(); it != m_teamOf.cend(); ++it) {
            if (key.isNull() || *it == key.toLongLong())
                users.append(it.key());
        }
        std::sort(users.begin(), users.end(),
                  [](const QVariant &a, const QVariant &b) { return a.toLongLong() < b.toLongLong(); });
        const Filter inTeam = Filter::test(m_path, Operator::In, users);
        return key.isNull() ? Filter::negate(inTeam) : inTeam;
    }
    if (key.isNull())
        return Filter::test(m_path, Operator::IsEmpty);
    if (m_kind == Kind::Bucket)
        return m_ground.within(m_entity, m_path, {key.toDate(), moved(key.toDate(), m_grouping.unit, 1)});
    if (m_kind == Kind::Weekday)
        return Filter::test(m_path + "/weekday", Operator::Is, key.toString());
    if (m_kind == Kind::Hour)
        return Filter::test(m_path + "/hour", Operator::Is, key);
    return Filter::test(m_path, Operator::Is, key);
}

QVariant MetricAxis::keyBefore(const QVariant &key) const
{
    return isPeriod() && !key.isNull() ? QVariant(moved(key.toDate(), m_grouping.unit, -1)) : QVariant();
}

QVariant MetricAxis::keyAYearBefore(const QVariant &key) const
{
    return isPeriod() && !key.isNull() ? QVariant(beginOf(key.toDate().addYears(-1))) : QVariant();
}

} // namespace kith::records
