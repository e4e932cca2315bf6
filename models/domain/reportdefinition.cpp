// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/reportdefinition.h"

#include "models/base/language.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>
#include <array>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct ReportDefinitionText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

constexpr std::array<std::pair<DateUnit, QLatin1StringView>, 5> units{
    {{DateUnit::Day, QLatin1StringView("day")},
     {DateUnit::Week, QLatin1StringView("week")},
     {DateUnit::Month, QLatin1StringView("month")},
     {DateUnit::Quarter, QLatin1StringView("quarter")},
     {DateUnit::Year, QLatin1StringView("year")}}};

constexpr std::array<std::pair<ReportSort::By, QLatin1StringView>, 3> orders{
    {{ReportSort::By::Usual, QLatin1StringView("usual")},
     {ReportSort::By::Label, QLatin1StringView("label")},
     {ReportSort::By::Value, QLatin1StringView("value")}}};

QString textOf(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

[[noreturn]] void refuse(const QString &sentence, const QString &detail = {})
{
    throw Problem(ProblemKind::Invalid, sentence, detail);
}

[[noreturn]] void refuseForm(const QString &place)
{
    refuse(
        ReportDefinitionText::tr("This report cannot be read: “%1” is not what this version of Kith knows.")
            .arg(place),
        place);
}

void allow(const QJsonObject &object, std::initializer_list<QLatin1StringView> known)
{
    for (auto it = object.constBegin(); it != object.constEnd(); ++it) {
        const QString key = it.key();
        if (std::none_of(known.begin(), known.end(), [&](QLatin1StringView one) { return key == one; }))
            refuseForm(key);
    }
}

QJsonObject groupingJson(const MetricGrouping &grouping)
{
    return {{u"by"_s, textOf(grouping.key)}, {u"unit"_s, textOf(dateUnitKey(grouping.unit))}};
}

MetricGrouping groupingOf(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    allow(object, {"by"_L1, "unit"_L1});
    MetricGrouping grouping;
    grouping.key = object.value("by"_L1).toString().toLatin1();
    if (grouping.key.isEmpty())
        refuseForm(u"by"_s);
    if (object.contains("unit"_L1)) {
        const auto unit = dateUnitOf(object.value("unit"_L1).toString());
        if (!unit)
            refuseForm(u"unit"_s);
        grouping.unit = *unit;
    }
    return grouping;
}

QJsonObject sortJson(const ReportSort &sort)
{
    QJsonObject object;
    for (const auto &[by, word] : orders) {
        if (by == sort.by)
            object.insert("by"_L1, word);
    }
    if (sort.by == ReportSort::By::Value) {
        object.insert("measure"_L1, sort.measure);
        if (sort.across)
            object.insert("across"_L1, *sort.across);
    }
    object.insert("descending"_L1, sort.isDescending);
    return object;
}

ReportSort sortOf(const QJsonObject &object)
{
    allow(object, {"by"_L1, "measure"_L1, "across"_L1, "descending"_L1});
    ReportSort sort;
    const QString word = object.value("by"_L1).toString();
    const auto *const found =
        std::find_if(orders.begin(), orders.end(), [&](const auto &one) { return word == one.second; });
    if (found == orders.end())
        refuseForm(u"sort"_s);
    sort.by = found->first;
    sort.measure = object.value("measure"_L1).toInt();
    if (object.contains("across"_L1))
        sort.across = object.value("across"_L1).toString();
    sort.isDescending = object.value("descending"_L1).toBool();
    return sort;
}

MetricCompare compareOf(const QString &key)
{
    for (const MetricCompare one :
         {MetricCompare::Nothing, MetricCompare::PreviousPeriod, MetricCompare::LastYear}) {
        if (key == textOf(metricCompareKey(one)))
            return one;
    }
    refuseForm(u"compare"_s);
}

} // namespace

QByteArray dateUnitKey(DateUnit unit)
{
    for (const auto &[one, word] : units) {
        if (one == unit)
            return QByteArray(word.data(), word.size());
    }
    return {};
}

std::optional<DateUnit> dateUnitOf(QStringView key)
{
    for (const auto &[one, word] : units) {
        if (key == word)
            return one;
    }
    return std::nullopt;
}

QByteArray metricCompareKey(MetricCompare compare)
{
    switch (compare) {
    case MetricCompare::Nothing:
        break;
    case MetricCompare::PreviousPeriod:
        return "previous"_ba;
    case MetricCompare::LastYear:
        return "last_year"_ba;
    }
    return {};
}

QString metricCompareText(MetricCompare compare)
{
    switch (compare) {
    case MetricCompare::Nothing:
        break;
    case MetricCompare::PreviousPeriod:
        return ReportDefinitionText::tr("The period before");
    case MetricCompare::LastYear:
        return ReportDefinitionText::tr("The same days a year before");
    }
    return ReportDefinitionText::tr("Nothing");
}

QByteArray FieldMeasure::key() const
{
    QByteArray text = figure + ':' + entity;
    if (!field.isEmpty())
        text += '.' + field;
    if (!dateField.isEmpty())
        text += '@' + dateField;
    return text;
}

std::optional<FieldMeasure> FieldMeasure::of(QByteArrayView key)
{
    const qsizetype colon = key.indexOf(':');
    if (colon <= 0)
        return std::nullopt;
    FieldMeasure measure;
    measure.figure = key.first(colon).toByteArray();
    if (!figures().contains(measure.figure))
        return std::nullopt;
    QByteArrayView rest = key.sliced(colon + 1);
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        measure.dateField = rest.sliced(at + 1).toByteArray();
        rest = rest.first(at);
    }
    const qsizetype dot = rest.indexOf('.');
    measure.entity = (dot < 0 ? rest : rest.first(dot)).toByteArray();
    if (dot >= 0)
        measure.field = rest.sliced(dot + 1).toByteArray();
    if (measure.entity.isEmpty() || measure.field.isEmpty() != (measure.figure == "count"))
        return std::nullopt;
    return measure;
}

const QList<QByteArray> &FieldMeasure::figures()
{
    static const QList<QByteArray> all{"count", "sum", "mean", "median", "min", "max"};
    return all;
}

QString FieldMeasure::figureText(QByteArrayView figure)
{
    if (figure == "sum")
        return ReportDefinitionText::tr("Sum");
    if (figure == "mean")
        return ReportDefinitionText::tr("Mean");
    if (figure == "median")
        return ReportDefinitionText::tr("Median");
    if (figure == "min")
        return ReportDefinitionText::tr("Smallest");
    if (figure == "max")
        return ReportDefinitionText::tr("Largest");
    return ReportDefinitionText::tr("Number");
}

MetricQuery ReportDefinition::query(qsizetype measure, const QList<MetricGrouping> &by) const
{
    MetricQuery query;
    query.metric = measures.value(measure);
    query.period = period;
    query.filter = filter;
    query.by = by;
    query.compare = compare;
    return query;
}

void ReportDefinition::check(const Catalogue &catalogue) const
{
    const Entity &kind = catalogue.entity(entity);
    if (measures.isEmpty())
        refuse(ReportDefinitionText::tr("This report measures nothing yet. Add a number to it."),
               u"no measure"_s);
    if (measures.size() > MostMeasures)
        refuse(ReportDefinitionText::tr("A report has at most %n number(s). Take some away.", nullptr,
                                        MostMeasures),
               u"too many measures"_s);
    QList<MetricGrouping> groupings = rows;
    if (rows.size() > MostRows)
        refuse(ReportDefinitionText::tr("A report has at most two groupings in its rows."),
               u"too many rows"_s);
    if (across)
        groupings.append(*across);
    QSet<QByteArray> seen;
    for (const MetricGrouping &grouping : std::as_const(groupings)) {
        const QByteArray place = grouping.key + '/' + dateUnitKey(grouping.unit);
        if (seen.contains(place))
            refuse(ReportDefinitionText::tr(
                       "The report is grouped by the same thing twice. Choose another one."),
                   textOf(grouping.key));
        seen.insert(place);
    }
    for (const QByteArray &key : measures) {
        const Metric metric = MetricCatalogue::metric(catalogue, key);
        if (metric.entity != entity)
            refuse(ReportDefinitionText::tr(
                       "“%1” is not a number of %2. Take it away or choose another kind of record.")
                       .arg(metric.labelText(), base::Language::inSentence(kind.pluralText())),
                   textOf(key));
    }
}

QJsonObject ReportDefinition::toJson(const Catalogue &catalogue) const
{
    const Entity &kind = catalogue.entity(entity);
    QJsonObject object{{u"kith_report"_s, Version}, {u"entity"_s, textOf(entity)}};
    QJsonArray keys;
    for (const QByteArray &key : measures)
        keys.append(textOf(key));
    object.insert("measures"_L1, keys);
    QJsonArray groupings;
    for (const MetricGrouping &grouping : rows)
        groupings.append(groupingJson(grouping));
    object.insert("rows"_L1, groupings);
    if (across)
        object.insert("across"_L1, groupingJson(*across));
    if (filter != Filter())
        object.insert("filter"_L1, FilterJson::toObject(kind, filter));
    object.insert("period"_L1, period.toText());
    if (compare != MetricCompare::Nothing)
        object.insert("compare"_L1, textOf(metricCompareKey(compare)));
    if (sort != ReportSort())
        object.insert("sort"_L1, sortJson(sort));
    if (!chart.isEmpty())
        object.insert("chart"_L1, textOf(chart));
    return object;
}

QString ReportDefinition::toText(const Catalogue &catalogue) const
{
    return QString::fromUtf8(QJsonDocument(toJson(catalogue)).toJson(QJsonDocument::Compact));
}

ReportDefinition ReportDefinition::fromJson(const Catalogue &catalogue, const QJsonObject &json)
{
    if (json.value("kith_report"_L1).toInt() != Version)
        refuse(ReportDefinitionText::tr(
                   "This report was made by another version of Kith. Open it with that version."),
               u"version"_s);
    allow(json, {"kith_report"_L1, "entity"_L1, "measures"_L1, "rows"_L1, "across"_L1, "filter"_L1,
                 "period"_L1, "compare"_L1, "sort"_L1, "chart"_L1});
    ReportDefinition report;
    report.entity = json.value("entity"_L1).toString().toLatin1();
    const Entity &kind = catalogue.entity(report.entity);
    const QJsonArray keys = json.value("measures"_L1).toArray();
    for (const QJsonValue &key : keys)
        report.measures.append(key.toString().toLatin1());
    const QJsonArray groupings = json.value("rows"_L1).toArray();
    for (const QJsonValue &grouping : groupings)
        report.rows.append(groupingOf(grouping));
    if (json.contains("across"_L1))
        report.across = groupingOf(json.value("across"_L1));
    if (json.contains("filter"_L1))
        report.filter = FilterJson::read(kind, json.value("filter"_L1).toObject());
    report.period = MetricPeriod::parse(json.value("period"_L1).toString(u"all"_s));
    report.compare = compareOf(json.value("compare"_L1).toString());
    if (json.contains("sort"_L1))
        report.sort = sortOf(json.value("sort"_L1).toObject());
    report.chart = json.value("chart"_L1).toString().toLatin1();
    report.check(catalogue);
    return report;
}

ReportDefinition ReportDefinition::fromText(const Catalogue &catalogue, const QString &text)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text.toUtf8(), &error);
    if (!document.isObject())
        refuseForm(error.errorString());
    return fromJson(catalogue, document.object());
}

} // namespace kith::domain
