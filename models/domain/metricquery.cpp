// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metricquery.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"
#include "models/domain/filtersentence.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QRegularExpression>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct MetricQueryText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

constexpr int Version = 1;
constexpr int MonthsPerQuarter = 3;
constexpr int MonthsPerYear = 12;
constexpr int DaysPerWeek = 7;

template<class Value>
using Names = QList<std::pair<QLatin1String, Value>>;

const Names<DateUnit> &unitNames()
{
    static const Names<DateUnit> names{{"day"_L1, DateUnit::Day},
                                       {"week"_L1, DateUnit::Week},
                                       {"month"_L1, DateUnit::Month},
                                       {"quarter"_L1, DateUnit::Quarter},
                                       {"year"_L1, DateUnit::Year}};
    return names;
}

const Names<MetricCompare> &compareNames()
{
    static const Names<MetricCompare> names{{"nothing"_L1, MetricCompare::Nothing},
                                            {"previous"_L1, MetricCompare::PreviousPeriod},
                                            {"last-year"_L1, MetricCompare::LastYear}};
    return names;
}

template<class Value>
QString nameOf(const Names<Value> &names, Value value)
{
    for (const auto &[name, one] : names) {
        if (one == value)
            return name;
    }
    return {};
}

template<class Value>
std::optional<Value> named(const Names<Value> &names, QStringView text)
{
    for (const auto &[name, one] : names) {
        if (text == name || text == QString(name + u's'))
            return one;
    }
    return std::nullopt;
}

[[noreturn]] void refusePeriod(QStringView text)
{
    throw Problem(ProblemKind::Invalid,
                  MetricQueryText::tr(
                      "“%1” is no period. Understood are: all, today, yesterday, this month, last "
                      "quarter, next year, last 30 days, next 2 weeks, 2026, 2026-Q1, 2026-03, 2026-W07 "
                      "and 2026-01-01..2026-03-31.")
                      .arg(text.toString()));
}

QDate mondayOf(int year, int week)
{
    const QDate fourth(year, 1, 4); // always in week 1
    return fourth.addDays(1 - fourth.dayOfWeek() + qint64(week - 1) * DaysPerWeek);
}

/// "2026", "2026-Q1", "2026-03", "2026-W07", "2026-01-31" and "a..b" of two days.
std::optional<std::pair<QDate, QDate>> fixedDays(const QString &text)
{
    static const QRegularExpression form(u"^(\\d{4})(?:-(?:q([1-4])|w(\\d{2})|(\\d{2})(?:-(\\d{2}))?))?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    if (const qsizetype dots = text.indexOf(".."_L1); dots >= 0) {
        const auto first = fixedDays(text.left(dots));
        const auto last = fixedDays(text.mid(dots + 2));
        return first && last && first->first <= last->second
                   ? std::optional(std::pair(first->first, last->second))
                   : std::nullopt;
    }
    const QRegularExpressionMatch match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int year = match.captured(1).toInt();
    QDate first(year, 1, 1);
    QDate end = first.addYears(1);
    if (const int quarter = match.captured(2).toInt(); quarter > 0) {
        first = first.addMonths((quarter - 1) * MonthsPerQuarter);
        end = first.addMonths(MonthsPerQuarter);
    } else if (!match.captured(3).isEmpty()) {
        const int week = match.captured(3).toInt();
        first = mondayOf(year, week);
        end = first.addDays(DaysPerWeek);
        int weekYear = 0;
        if (first.weekNumber(&weekYear) != week || weekYear != year)
            return std::nullopt;
    } else if (!match.captured(5).isEmpty()) {
        first = QDate(year, match.captured(4).toInt(), match.captured(5).toInt());
        end = first.addDays(1);
    } else if (!match.captured(4).isEmpty()) {
        first = QDate(year, match.captured(4).toInt(), 1);
        end = first.addMonths(1);
    }
    if (!first.isValid())
        return std::nullopt;
    return std::pair(first, end.addDays(-1));
}

std::optional<DateSpan> spanOf(const QString &text)
{
    static const QHash<QString, int> days{{u"yesterday"_s, -1}, {u"today"_s, 0}, {u"tomorrow"_s, 1}};
    if (const auto day = days.constFind(text); day != days.cend())
        return DateSpan{DateSpan::Kind::Unit, *day, DateUnit::Day};
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() < 2 || words.size() > 3)
        return std::nullopt;
    const std::optional<DateUnit> unit = named(unitNames(), words.constLast());
    static const QHash<QString, int> places{{u"last"_s, -1}, {u"this"_s, 0}, {u"next"_s, 1}};
    const auto place = places.constFind(words.constFirst());
    if (!unit || place == places.cend())
        return std::nullopt;
    if (words.size() == 2)
        return DateSpan{DateSpan::Kind::Unit, *place, *unit};
    bool isNumber = false;
    const int count = words.at(1).toInt(&isNumber);
    if (!isNumber || count < 1 || count > DateSpan::LargestCount || *place == 0)
        return std::nullopt;
    return DateSpan{*place < 0 ? DateSpan::Kind::Last : DateSpan::Kind::Next, count, *unit};
}

QString spanText(const DateSpan &span)
{
    const QString unit = nameOf(unitNames(), span.unit);
    if (span.kind != DateSpan::Kind::Unit)
        return u"%1 %2 %3s"_s.arg(span.kind == DateSpan::Kind::Last ? "last"_L1 : "next"_L1)
            .arg(span.count)
            .arg(unit);
    const bool isDay = span.unit == DateUnit::Day;
    switch (span.count) {
    case -1:
        return isDay ? u"yesterday"_s : u"last "_s + unit;
    case 0:
        return isDay ? u"today"_s : u"this "_s + unit;
    case 1:
        return isDay ? u"tomorrow"_s : u"next "_s + unit;
    default:
        return u"unit %1 %2"_s.arg(QString::number(span.count), unit);
    }
}

/// A whole unit some places away, which has no word of its own: "unit -3 month".
std::optional<DateSpan> farUnitOf(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    if (words.size() != 3 || words.constFirst() != "unit"_L1)
        return std::nullopt;
    bool isNumber = false;
    const int count = words.at(1).toInt(&isNumber);
    const std::optional<DateUnit> unit = named(unitNames(), words.constLast());
    if (!isNumber || !unit || std::abs(count) > DateSpan::LargestCount)
        return std::nullopt;
    return DateSpan{DateSpan::Kind::Unit, count, *unit};
}

/// Whole months that the days make, 0 when they do not.
int monthsOf(const GoalPace::Period &days)
{
    if (days.first.day() != 1 || days.end.day() != 1)
        return 0;
    return (days.end.year() - days.first.year()) * MonthsPerYear + days.end.month() - days.first.month();
}

GoalPace::Period withEnd(std::pair<QDate, QDate> days)
{
    return {days.first, days.second.addDays(1)};
}

[[noreturn]] void refuseJson(const QString &place)
{
    throw Problem(
        ProblemKind::Invalid,
        MetricQueryText::tr("This question to the reports cannot be read: “%1” is not as it should be.")
            .arg(place));
}

QJsonObject scopeJson(const MetricScope &scope)
{
    QJsonObject json;
    const auto add = [&json](QLatin1String key, base::RecordId id) {
        if (id)
            json.insert(key, QString::number(id.value()));
    };
    add("pipeline"_L1, scope.pipeline);
    add("team"_L1, scope.team);
    add("owner"_L1, scope.owner);
    add("segment"_L1, scope.segment);
    return json;
}

base::RecordId idOf(const QJsonObject &json, QLatin1String key)
{
    if (!json.contains(key))
        return {};
    bool isNumber = false;
    const qint64 id = json.value(key).toString().toLongLong(&isNumber);
    if (!isNumber || id <= 0)
        refuseJson(key);
    return base::RecordId(id);
}

} // namespace

GoalPace::Period MetricPeriod::on(QDate today, Qt::DayOfWeek weekStart) const
{
    switch (kind) {
    case Kind::All:
        return {};
    case Kind::Moving:
        return withEnd(span.days(today, weekStart));
    case Kind::Days:
        return withEnd({first, last});
    }
    return {};
}

MetricPeriod MetricPeriod::parse(QStringView text)
{
    QString plain = text.toString().simplified().toLower();
    if (plain.isEmpty())
        refusePeriod(text);
    if (plain == "all"_L1)
        return all();
    if (const auto days = fixedDays(plain))
        return MetricPeriod::days(days->first, days->second);
    if (const auto far = farUnitOf(plain))
        return moving(*far);
    plain.replace(u'-', u' ');
    if (const auto span = spanOf(plain))
        return moving(*span);
    refusePeriod(text);
}

QString MetricPeriod::toText() const
{
    switch (kind) {
    case Kind::All:
        return u"all"_s;
    case Kind::Moving:
        return spanText(span);
    case Kind::Days:
        break;
    }
    const int months = monthsOf(withEnd({first, last}));
    if (months == MonthsPerYear && first.month() == 1)
        return first.toString(u"yyyy"_s);
    if (months == MonthsPerQuarter && first.month() % MonthsPerQuarter == 1)
        return u"%1-Q%2"_s.arg(first.toString(u"yyyy"_s)).arg((first.month() - 1) / MonthsPerQuarter + 1);
    if (months == 1)
        return first.toString(u"yyyy-MM"_s);
    return first.toString(Qt::ISODate) + ".."_L1 + last.toString(Qt::ISODate);
}

QString MetricPeriod::sentence() const
{
    switch (kind) {
    case Kind::All:
        return MetricQueryText::tr("all the time");
    case Kind::Moving:
        return FilterSentence::spanText(span);
    case Kind::Days:
        break;
    }
    const QLocale locale;
    const int months = monthsOf(withEnd({first, last}));
    if (months == MonthsPerYear && first.month() == 1)
        return QString::number(first.year());
    if (months == MonthsPerQuarter && first.month() % MonthsPerQuarter == 1)
        return MetricQueryText::tr("quarter %1 of %2")
            .arg((first.month() - 1) / MonthsPerQuarter + 1)
            .arg(first.year());
    if (months == 1)
        return locale.toString(first, u"MMMM yyyy"_s);
    if (first == last)
        return locale.toString(first, QLocale::ShortFormat);
    return MetricQueryText::tr("%1 to %2")
        .arg(locale.toString(first, QLocale::ShortFormat), locale.toString(last, QLocale::ShortFormat));
}

GoalPace::Period comparedPeriod(const MetricPeriod &period, MetricCompare compare, QDate today,
                                Qt::DayOfWeek weekStart)
{
    const GoalPace::Period days = period.on(today, weekStart);
    if (period.kind == MetricPeriod::Kind::All || compare == MetricCompare::Nothing)
        return {};
    if (compare == MetricCompare::LastYear)
        return {days.first.addYears(-1), days.end.addYears(-1)};
    if (period.kind == MetricPeriod::Kind::Moving && period.span.kind == DateSpan::Kind::Unit) {
        DateSpan before = period.span;
        --before.count;
        return withEnd(before.days(today, weekStart));
    }
    if (const int months = monthsOf(days); months > 0)
        return {days.first.addMonths(-months), days.first};
    return {days.first.addDays(-days.first.daysTo(days.end)), days.first};
}

QJsonObject MetricQuery::toJson(const Catalogue &catalogue) const
{
    QJsonObject json{
        {u"version"_s, Version}, {u"metric"_s, QString::fromUtf8(metric)}, {u"period"_s, period.toText()}};
    if (!filter.isEverything()) {
        const Entity &entity = catalogue.entity(MetricCatalogue::metric(catalogue, metric).entity);
        json.insert("filter"_L1, FilterJson::toObject(entity, filter));
    }
    if (const QJsonObject narrowed = scopeJson(scope); !narrowed.isEmpty())
        json.insert("scope"_L1, narrowed);
    QJsonArray groups;
    for (const MetricGrouping &one : by) {
        QJsonObject group{{u"key"_s, QString::fromUtf8(one.key)}};
        group.insert("unit"_L1, nameOf(unitNames(), one.unit));
        groups.append(group);
    }
    if (!groups.isEmpty())
        json.insert("by"_L1, groups);
    if (compare != MetricCompare::Nothing)
        json.insert("compare"_L1, nameOf(compareNames(), compare));
    if (!options.isEmpty())
        json.insert("options"_L1, options);
    return json;
}

MetricQuery MetricQuery::fromJson(const Catalogue &catalogue, const QJsonObject &json)
{
    if (json.value("version"_L1).toInt() != Version)
        refuseJson(u"version"_s);
    MetricQuery query;
    query.metric = json.value("metric"_L1).toString().toUtf8();
    if (query.metric.isEmpty())
        refuseJson(u"metric"_s);
    query.period = MetricPeriod::parse(json.value("period"_L1).toString(u"all"_s));
    if (json.contains("filter"_L1)) {
        const Entity &entity = catalogue.entity(MetricCatalogue::metric(catalogue, query.metric).entity);
        query.filter = FilterJson::read(entity, json.value("filter"_L1).toObject());
    }
    const QJsonObject scope = json.value("scope"_L1).toObject();
    query.scope = {idOf(scope, "pipeline"_L1), idOf(scope, "team"_L1), idOf(scope, "owner"_L1),
                   idOf(scope, "segment"_L1)};
    const QJsonArray groups = json.value("by"_L1).toArray();
    for (const QJsonValue &value : groups) {
        MetricGrouping grouping;
        grouping.key = value.toObject().value("key"_L1).toString().toUtf8();
        const auto unit = named(unitNames(), value.toObject().value("unit"_L1).toString(u"month"_s));
        if (grouping.key.isEmpty() || !unit)
            refuseJson(u"by"_s);
        grouping.unit = *unit;
        query.by.append(grouping);
    }
    const auto compare = named(compareNames(), json.value("compare"_L1).toString(u"nothing"_s));
    if (!compare)
        refuseJson(u"compare"_s);
    query.compare = *compare;
    query.options = json.value("options"_L1).toObject();
    return query;
}

} // namespace kith::domain
