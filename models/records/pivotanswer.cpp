// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/pivotanswer.h"

#include "models/domain/catalogue.h"

#include <QCollator>
#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::DateUnit;
using domain::MetricFigure;
using domain::MetricUnit;
using domain::ReportSort;

namespace {

struct PivotAnswerText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

QString unitTitle(DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        return PivotAnswerText::tr("Day");
    case DateUnit::Week:
        return PivotAnswerText::tr("Week");
    case DateUnit::Month:
        return PivotAnswerText::tr("Month");
    case DateUnit::Quarter:
        return PivotAnswerText::tr("Quarter");
    case DateUnit::Year:
        return PivotAnswerText::tr("Year");
    }
    return {};
}

/// A field by a unit of time.
QString byUnit(const QString &label, DateUnit unit)
{
    switch (unit) {
    case DateUnit::Day:
        return PivotAnswerText::tr("%1, by day").arg(label);
    case DateUnit::Week:
        return PivotAnswerText::tr("%1, by week").arg(label);
    case DateUnit::Month:
        return PivotAnswerText::tr("%1, by month").arg(label);
    case DateUnit::Quarter:
        return PivotAnswerText::tr("%1, by quarter").arg(label);
    case DateUnit::Year:
        return PivotAnswerText::tr("%1, by year").arg(label);
    }
    return label;
}

QString keyText(const QVariant &key)
{
    return key.isNull() ? QString() : key.toString();
}

/// A subtotal with its lines.
struct Block
{
    PivotLine head;
    QList<PivotLine> lines;
};

class Order
{
public:
    Order(const ReportSort &order, int column) : m_order(order), m_column(column)
    {
        m_collator.setNumericMode(true);
        m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    }

    bool operator()(const PivotLine &a, const PivotLine &b) const
    {
        if (m_order.by == ReportSort::By::Value && m_column >= 0) {
            const MetricFigure left = a.figures.value(m_column);
            const MetricFigure right = b.figures.value(m_column);
            if (left.isKnown() != right.isKnown()) // what is not known comes last, either way
                return left.isKnown();
            if (left.isKnown() && *left.number != *right.number)
                return m_order.isDescending ? *left.number > *right.number : *left.number < *right.number;
        } else if (m_order.by == ReportSort::By::Label) {
            const bool leftNamed = !a.keys.isEmpty() && !a.keys.last().isNull();
            const bool rightNamed = !b.keys.isEmpty() && !b.keys.last().isNull();
            if (leftNamed != rightNamed)
                return leftNamed;
            if (const int side = compareTitles(a, b))
                return m_order.isDescending ? side > 0 : side < 0;
        }
        return a.usual < b.usual;
    }

private:
    int compareTitles(const PivotLine &a, const PivotLine &b) const
    {
        if (a.keys.isEmpty() || b.keys.isEmpty())
            return 0;
        const QVariant &left = a.keys.last();
        const QVariant &right = b.keys.last();
        if (left.typeId() == QMetaType::QDate && right.typeId() == QMetaType::QDate) {
            const qint64 days = right.toDate().daysTo(left.toDate());
            return days < 0 ? -1 : int(days > 0);
        }
        return m_collator.compare(a.titles.value(a.titles.size() - 1), b.titles.value(b.titles.size() - 1));
    }

    const ReportSort &m_order;
    int m_column;
    QCollator m_collator;
};

QString changeText(const MetricFigure &figure, MetricUnit unit, const QLocale &locale)
{
    if (!figure.isKnown())
        return u"—"_s;
    const QString number = locale.toString(std::abs(*figure.number), 'f', 1);
    const QString sign = *figure.number > 0 ? u"+"_s : *figure.number < 0 ? u"−"_s : QString();
    return unit == MetricUnit::Percent ? PivotAnswerText::tr("%1 points").arg(sign + number)
                                       : PivotAnswerText::tr("%1 %").arg(sign + number);
}

} // namespace

QString groupingText(const domain::Catalogue &catalogue, const domain::Metric &metric,
                     const domain::MetricGrouping &grouping)
{
    if (grouping.key == "period")
        return unitTitle(grouping.unit);
    if (grouping.key == "weekday")
        return PivotAnswerText::tr("Day of the week");
    if (grouping.key == "hour")
        return PivotAnswerText::tr("Hour of the day");
    QString label;
    const QList<domain::MetricDimension> known = domain::MetricCatalogue::groupings(catalogue, metric);
    for (const domain::MetricDimension &one : known) {
        if (one.key == grouping.key)
            label = one.labelText();
    }
    const domain::Entity *entity = catalogue.find(metric.entity);
    const domain::MetricDimension *dimension = metric.dimension(grouping.key);
    const QByteArray path = dimension ? dimension->path : grouping.key;
    const domain::Field *field = entity ? domain::Catalogue::find(*entity, path) : nullptr;
    if (label.isEmpty())
        label = field ? field->labelText() : QString::fromLatin1(grouping.key);
    const bool isMoment =
        field && (field->type == domain::FieldType::Date || field->type == domain::FieldType::Instant);
    return isMoment ? byUnit(label, grouping.unit) : label;
}

void PivotAnswer::sort(const ReportSort &order)
{
    definition.sort = order;
    int column = -1;
    for (int at = 0; at < columns.size(); ++at) {
        const PivotColumn &one = columns.at(at);
        const bool isHere =
            one.across < 0 ? !order.across : order.across == keyText(across.at(one.across).key);
        if (one.part == PivotColumn::Part::Value && one.measure == order.measure && isHere)
            column = at;
    }
    QList<Block> blocks;
    std::optional<PivotLine> total;
    for (const PivotLine &line : std::as_const(lines)) {
        if (line.level == 0)
            total = line;
        else if (line.level == 1)
            blocks.append({line, {}});
        else if (!blocks.isEmpty())
            blocks.last().lines.append(line);
    }
    const Order isBefore(order, column);
    std::stable_sort(blocks.begin(), blocks.end(),
                     [&isBefore](const Block &a, const Block &b) { return isBefore(a.head, b.head); });
    lines.clear();
    for (Block &block : blocks) {
        std::stable_sort(block.lines.begin(), block.lines.end(), isBefore);
        lines.append(block.head);
        lines += block.lines;
    }
    if (total)
        lines.append(*total);
}

QString PivotAnswer::columnTitle(const PivotColumn &column) const
{
    const QString measure = metrics.at(column.measure).labelText();
    switch (column.part) {
    case PivotColumn::Part::Value:
        break;
    case PivotColumn::Part::Before:
        return definition.compare == domain::MetricCompare::LastYear
                   ? PivotAnswerText::tr("%1, a year before").arg(measure)
                   : PivotAnswerText::tr("%1, before").arg(measure);
    case PivotColumn::Part::Change:
        return PivotAnswerText::tr("Change");
    }
    return measure;
}

QString PivotAnswer::periodText(const domain::GoalPace::Period &period, const QLocale &locale)
{
    if (!period.first.isValid() || !period.end.isValid())
        return {};
    const QDate last = period.end.addDays(-1);
    const QString from = locale.toString(period.first, QLocale::ShortFormat);
    if (last == period.first)
        return from;
    //: from the first to the last day
    return PivotAnswerText::tr("%1 – %2").arg(from, locale.toString(last, QLocale::ShortFormat));
}

domain::ReportTable PivotAnswer::table(const QString &title, const QLocale &locale) const
{
    domain::ReportTable table;
    table.title = title;
    table.sentence = sentence;
    table.periodText = periodText(period, locale);
    QStringList measured;
    for (const domain::Metric &metric : metrics)
        measured.append(metric.labelText());
    table.measures = measured.join(PivotAnswerText::tr(", "));
    table.remarks = remarks;
    table.currency = currency;
    for (const QString &row : rowTitles)
        table.columns.append({row, {}, false, MetricUnit::Count, false});
    if (rowTitles.isEmpty())
        table.columns.append({{}, {}, false, MetricUnit::Count, false});
    const bool isSingle = metrics.size() == 1 && definition.compare == domain::MetricCompare::Nothing;
    for (const PivotColumn &column : columns) {
        domain::ReportTable::Column shown;
        shown.title = columnTitle(column);
        const QString group =
            column.across < 0 ? PivotAnswerText::tr("Total") : across.value(column.across).title;
        // Of a single number the groups alone say which column is which.
        if (!across.isEmpty() && isSingle)
            shown.title = group;
        else if (!across.isEmpty())
            shown.group = group;
        shown.isNumber = true;
        shown.unit =
            column.part == PivotColumn::Part::Change ? MetricUnit::Percent : metrics.at(column.measure).unit;
        shown.isTotal = !across.isEmpty() && column.across < 0;
        table.columns.append(shown);
    }
    const qsizetype heads = std::max<qsizetype>(1, rowTitles.size());
    for (const PivotLine &line : lines) {
        domain::ReportTable::Line shown;
        shown.level = line.level;
        shown.isTotal = line.isTotal;
        for (qsizetype at = 0; at < heads; ++at) {
            const bool isEnd = at == line.titles.size() && line.isTotal;
            shown.cells.append({isEnd ? PivotAnswerText::tr("Total") : line.titles.value(at), {}});
        }
        for (qsizetype at = 0; at < columns.size(); ++at) {
            const MetricFigure &figure = line.figures.at(at);
            const PivotColumn &column = columns.at(at);
            const MetricUnit unit = metrics.at(column.measure).unit;
            shown.cells.append({column.part == PivotColumn::Part::Change
                                    ? changeText(figure, unit, locale)
                                    : domain::metricText(unit, figure, currency, locale),
                                figure});
        }
        table.lines.append(shown);
    }
    return table;
}

} // namespace kith::records
