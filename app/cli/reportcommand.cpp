// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/base/money.h"
#include "models/domain/metricoptions.h"
#include "models/records/metricrecords.h"
#include "models/records/segmentrecords.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using domain::Metric;
using domain::MetricCompare;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricOption;
using domain::MetricQuery;
using domain::MetricUnit;
using records::MetricAnswer;
using records::MetricCell;
using records::MetricRecords;

QString unitKey(MetricUnit unit)
{
    switch (unit) {
    case MetricUnit::Count:
        return u"count"_s;
    case MetricUnit::Money:
        return u"money"_s;
    case MetricUnit::Percent:
        return u"percent"_s;
    case MetricUnit::Days:
        return u"days"_s;
    case MetricUnit::Hours:
        return u"hours"_s;
    case MetricUnit::MoneyPerDay:
        return u"money_per_day"_s;
    case MetricUnit::Number:
        return u"number"_s;
    case MetricUnit::Score:
        return u"score"_s;
    }
    return {};
}

Answer metrics(Cli &cli)
{
    refuseTwoForms(cli);
    QJsonArray json;
    QList<QStringList> table;
    for (const Metric &metric : domain::MetricCatalogue::all()) {
        QStringList by;
        if (metric.hasPeriod())
            by.append(u"period"_s);
        if (!metric.ownerField.isEmpty())
            by += {u"owner"_s, u"team"_s};
        for (const domain::MetricDimension &dimension : metric.dimensions)
            by.append(QString::fromLatin1(dimension.key));
        QStringList options;
        for (const MetricOption &option : domain::metricOptions(metric.key))
            options.append(QString::fromLatin1(option.key));
        json.append(QJsonObject{{u"key"_s, QString::fromLatin1(metric.key)},
                                {u"family"_s, QString::fromLatin1(metric.family)},
                                {u"entity"_s, QString::fromLatin1(metric.entity)},
                                {u"unit"_s, unitKey(metric.unit)},
                                {u"label"_s, metric.labelText()},
                                {u"definition"_s, metric.definitionText()},
                                {u"date"_s, QString::fromLatin1(metric.dateField)},
                                {u"by"_s, QJsonArray::fromStringList(by)},
                                {u"options"_s, QJsonArray::fromStringList(options)}});
        table.append({QString::fromLatin1(metric.key), metric.labelText(), unitKey(metric.unit),
                      by.join(u' '), options.join(u' '), metric.definitionText()});
    }
    return {
        {{u"count"_s, json.size()}, {u"metrics"_s, json}},
        rowsText(cli, {u"metric"_s, u"label"_s, u"unit"_s, u"by"_s, u"options"_s, u"definition"_s}, table)};
}

/// "owner,period:quarter"
QList<MetricGrouping> groupingsFrom(const QString &text)
{
    static const QList<std::pair<QString, domain::DateUnit>> units{{u"day"_s, domain::DateUnit::Day},
                                                                   {u"week"_s, domain::DateUnit::Week},
                                                                   {u"month"_s, domain::DateUnit::Month},
                                                                   {u"quarter"_s, domain::DateUnit::Quarter},
                                                                   {u"year"_s, domain::DateUnit::Year}};
    QList<MetricGrouping> by;
    for (const QString &word : text.split(u',', Qt::SkipEmptyParts)) {
        const QStringList parts = word.trimmed().split(u':');
        MetricGrouping grouping{parts.constFirst().toUtf8(), domain::DateUnit::Month};
        if (parts.size() > 1) {
            const auto unit = std::find_if(units.cbegin(), units.cend(),
                                           [&](const auto &one) { return one.first == parts.at(1); });
            if (parts.size() > 2 || unit == units.cend())
                throw UsageError{Text::tr("\"%1\" is no unit of time. Use day, week, month, quarter or year.")
                                     .arg(parts.mid(1).join(u':'))};
            grouping.unit = unit->second;
        }
        by.append(grouping);
    }
    return by;
}

MetricCompare compareFrom(const Cli &cli)
{
    const QString text = cli.value(u"compare"_s);
    if (text.isEmpty())
        return MetricCompare::Nothing;
    if (text == "previous"_L1)
        return MetricCompare::PreviousPeriod;
    if (text == "last-year"_L1)
        return MetricCompare::LastYear;
    throw UsageError{Text::tr("--compare is previous or last-year, not \"%1\".").arg(text)};
}

/// What is not known would be passed over in silence, and the number taken for another one.
void checkGroupings(const records::Records &records, const Metric &metric, const QList<MetricGrouping> &by)
{
    const domain::Entity &entity = records.catalogue().entity(metric.entity);
    for (const MetricGrouping &grouping : by) {
        if (metric.dimension(grouping.key) || grouping.key.contains('.') ||
            QList<QByteArray>{"period", "weekday", "hour", "owner", "team"}.contains(grouping.key) ||
            domain::Catalogue::find(entity, grouping.key))
            continue;
        QStringList known{u"owner"_s, u"team"_s, u"period"_s, u"weekday"_s, u"hour"_s};
        for (const domain::MetricDimension &dimension : metric.dimensions) {
            if (const QString key = QString::fromLatin1(dimension.key); !known.contains(key))
                known.append(key);
        }
        throw base::Problem(
            base::ProblemKind::NotFound,
            Text::tr("%1 is not told by \"%2\". It is told by %3, and by fields and those of linked records, "
                     "such as company_id.industry_id.")
                .arg(metric.labelText(), QString::fromUtf8(grouping.key), known.join(u", "_s)));
    }
}

QJsonValue optionValue(records::Records &records, const MetricOption &option, const QString &text)
{
    const QString key = QString::fromLatin1(option.key);
    switch (option.kind) {
    case MetricOption::Kind::Days: {
        bool isNumber = false;
        const int days = text.toInt(&isNumber);
        if (!isNumber || days < 1 || days > domain::MostOptionDays)
            throw UsageError{Text::tr("%1 is a number of days from 1 to %2, not \"%3\".")
                                 .arg(key, QString::number(domain::MostOptionDays), text)};
        return days;
    }
    case MetricOption::Kind::Choice: {
        QStringList keys;
        for (const auto &choice : option.choices)
            keys.append(QString::fromLatin1(choice.first));
        if (!keys.contains(text))
            throw UsageError{Text::tr("%1 is one of %2, not \"%3\".").arg(key, keys.join(u", "_s), text)};
        return text;
    }
    case MetricOption::Kind::Pipeline:
    case MetricOption::Kind::Stage:
        return recordNamed(records, option.key, text).toString();
    }
    return {};
}

/// "days=90", given once for each.
QJsonObject optionsFrom(const Cli &cli, records::Records &records, const Metric &metric)
{
    const QList<MetricOption> known = domain::metricOptions(metric.key);
    QJsonObject options;
    for (const QString &one : cli.values(u"option"_s)) {
        const qsizetype equals = one.indexOf(u'=');
        if (equals < 1)
            throw UsageError{Text::tr("--option is NAME=VALUE, not \"%1\".").arg(one)};
        const QByteArray key = one.left(equals).toUtf8();
        const auto option = std::find_if(known.cbegin(), known.cend(),
                                         [&key](const MetricOption &is) { return is.key == key; });
        if (option == known.cend()) {
            QStringList keys;
            for (const MetricOption &is : known)
                keys.append(QString::fromLatin1(is.key));
            throw UsageError{keys.isEmpty()
                                 ? Text::tr("\"%1\" has no options.").arg(metric.labelText())
                                 : Text::tr("\"%1\" has no option \"%2\". It has: %3.")
                                       .arg(metric.labelText(), one.left(equals), keys.join(u", "_s))};
        }
        options.insert(one.left(equals), optionValue(records, *option, one.mid(equals + 1)));
    }
    return options;
}

MetricQuery queryFrom(Cli &cli, records::Records &records, const Metric &metric)
{
    MetricQuery query;
    query.metric = metric.key;
    if (cli.isSet(u"period"_s))
        query.period = domain::MetricPeriod::parse(cli.value(u"period"_s));
    if (cli.isSet(u"where"_s))
        query.filter = filterFrom(cli, records.catalogue().entity(metric.entity), cli.value(u"where"_s));
    query.by = groupingsFrom(cli.value(u"by"_s));
    checkGroupings(records, metric, query.by);
    query.compare = compareFrom(cli);
    query.options = optionsFrom(cli, records, metric);
    const auto named = [&](const QString &option, const QByteArray &entity) {
        return cli.isSet(option) ? recordNamed(records, entity, cli.value(option)) : base::RecordId();
    };
    query.scope.owner = named(u"owner"_s, "app_user"_ba);
    query.scope.team = named(u"team"_s, "team"_ba);
    query.scope.pipeline = named(u"pipeline"_s, "pipeline"_ba);
    if (cli.isSet(u"segment"_s))
        query.scope.segment = await(records::SegmentRecords(records).named(cli.value(u"segment"_s), {})).id;
    return query;
}

/// For files: all decimals of an amount, up to four of other figures, nothing when it is not known.
QString plain(MetricUnit unit, const MetricFigure &figure, const QString &currency)
{
    if (!figure.isKnown())
        return {};
    if (unit == MetricUnit::Count)
        return QString::number(figure.exact);
    if (unit == MetricUnit::Money)
        return base::Money(figure.exact, currency).toPlain();
    return QString::number(*figure.number, 'g', 15);
}

QJsonObject jsonOf(const MetricAnswer &answer, const MetricFigure &figure)
{
    QJsonObject json{{u"n"_s, figure.n}};
    if (!figure.isKnown()) {
        json.insert(u"value"_s, QJsonValue::Null);
        return json;
    }
    if (answer.metric.unit == MetricUnit::Count)
        json.insert(u"value"_s, figure.exact);
    else
        json.insert(u"value"_s, *figure.number);
    if (answer.metric.unit == MetricUnit::Money)
        json.insert(u"minor"_s, figure.exact);
    if (answer.metric.kind == domain::MetricKind::Ratio) {
        json.insert(u"above"_s, figure.top);
        json.insert(u"below"_s, figure.bottom);
    }
    return json;
}

QJsonValue keyOf(const QVariant &key)
{
    if (key.isNull())
        return QJsonValue::Null;
    if (key.userType() == QMetaType::QDate)
        return key.toDate().toString(Qt::ISODate);
    return key.toString();
}

QJsonObject jsonOf(const MetricAnswer &answer, bool isCompared)
{
    QJsonArray groups;
    for (const MetricCell &cell : answer.cells) {
        QJsonObject one = jsonOf(answer, cell.figure);
        QJsonArray keys;
        for (const QVariant &key : cell.keys)
            keys.append(keyOf(key));
        one.insert(u"keys"_s, keys);
        one.insert(u"titles"_s, QJsonArray::fromStringList(cell.titles));
        if (isCompared)
            one.insert(u"before"_s, jsonOf(answer, cell.before));
        groups.append(one);
    }
    QJsonObject json{{u"metric"_s, QString::fromLatin1(answer.metric.key)},
                     {u"label"_s, answer.metric.labelText()},
                     {u"definition"_s, answer.metric.definitionText()},
                     {u"unit"_s, unitKey(answer.metric.unit)},
                     {u"records"_s, answer.sentence},
                     {u"total"_s, jsonOf(answer, answer.total)},
                     {u"groups"_s, groups},
                     {u"without_rate"_s, answer.withoutRate},
                     {u"without_value"_s, answer.withoutValue},
                     {u"remarks"_s, QJsonArray::fromStringList(answer.remarks)},
                     {u"ms"_s, answer.ms}};
    if (!answer.currency.isEmpty())
        json.insert(u"currency"_s, answer.currency);
    if (answer.period.first.isValid()) {
        json.insert(u"from"_s, answer.period.first.toString(Qt::ISODate));
        json.insert(u"until"_s, answer.period.end.toString(Qt::ISODate));
    }
    if (isCompared)
        json.insert(u"before"_s, jsonOf(answer, answer.totalBefore));
    return json;
}

QString textOf(const Cli &cli, const MetricAnswer &answer, bool isCompared)
{
    const bool isCsv = cli.isSet(u"csv"_s);
    const auto shown = [&](const MetricFigure &figure) {
        return isCsv ? plain(answer.metric.unit, figure, answer.currency)
                     : domain::metricText(answer.metric.unit, figure, answer.currency, QLocale());
    };
    const auto line = [&](const QStringList &titles, const MetricFigure &figure, const MetricFigure &before) {
        QStringList row = titles;
        row.append(shown(figure));
        if (isCompared)
            row.append(shown(before));
        row.append(QString::number(figure.n));
        return row;
    };
    QStringList header;
    for (const MetricGrouping &grouping : answer.query.by)
        header.append(QString::fromLatin1(grouping.key));
    header.append(QString::fromLatin1(answer.metric.key));
    if (isCompared)
        header.append(u"before"_s);
    header.append(u"n"_s);
    QList<QStringList> rows;
    for (const MetricCell &cell : answer.cells)
        rows.append(line(cell.titles, cell.figure, cell.before));
    if (isCsv && !rows.isEmpty())
        return rowsText(cli, header, rows);
    QStringList total(answer.query.by.size());
    if (!total.isEmpty())
        total.first() = Text::tr("Total");
    rows.append(line(total, answer.total, answer.totalBefore));
    if (isCsv)
        return rowsText(cli, header, rows);
    QString text = answer.metric.labelText() + u'\n' + answer.sentence + u'\n';
    if (answer.metric.hasPeriod())
        text += answer.query.period.sentence() + u'\n';
    text += u'\n' + rowsText(cli, header, rows) + u'\n' + answer.metric.definitionText() + u'\n';
    for (const QString &remark : answer.remarks)
        text += remark + u'\n';
    return text;
}

Answer report(Cli &cli)
{
    refuseTwoForms(cli);
    records::Records &records = cli.open(true);
    const Metric metric = domain::MetricCatalogue::metric(records.catalogue(), cli.argument(1).toUtf8());
    const MetricQuery query = queryFrom(cli, records, metric);
    const bool isCompared = query.compare != MetricCompare::Nothing;
    MetricAnswer answer = await(MetricRecords(records).answer(query));
    if (!metric.hasPeriod() && cli.isSet(u"period"_s))
        answer.remarks.prepend(Text::tr("The period does not narrow this number: it is as of now."));
    Answer told{jsonOf(answer, isCompared), textOf(cli, answer, isCompared)};
    for (const QString &remark : answer.remarks) {
        if (cli.isSet(u"csv"_s))
            cli.remark(remark);
    }
    return told;
}

} // namespace

Command metricsCommand()
{
    return {
        u"metrics"_s,
        {},
        Text::tr("Lists the numbers that reports know, what they are grouped by, and how each is defined."),
        {{u"csv"_s, {}}},
        metrics};
}

Command reportCommand()
{
    return {
        u"report"_s,
        {u"FILE"_s, u"METRIC"_s},
        Text::tr("Answers a metric, or a measure such as sum:deal.amount_minor (also count, mean, median, "
                 "min and max), in groups of at most three: --by owner,period:quarter. Periods: this month, "
                 "last quarter, last 12 months, 2026, 2026-Q1, 2026-03, 2026-01-01..2026-03-31, all."),
        {{u"by"_s, {}, u"GROUPS"_s},
         {u"where"_s, {}, u"FILTER"_s},
         {u"period"_s, {}, u"PERIOD"_s},
         {u"compare"_s, {}, u"previous|last-year"_s},
         {u"owner"_s, {}, u"USER"_s},
         {u"team"_s, {}, u"TEAM"_s},
         {u"pipeline"_s, {}, u"PIPELINE"_s},
         {u"segment"_s, {}, u"SEGMENT"_s},
         {u"option"_s, {}, u"NAME=VALUE"_s},
         {u"csv"_s, {}}},
        report};
}

} // namespace kith::cli
