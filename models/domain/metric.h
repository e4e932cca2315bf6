// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QByteArray>
#include <QList>
#include <QLocale>
#include <QString>

#include <optional>

namespace kith::domain {

class Catalogue;
struct Field;

/// What a metric is counted in.
enum class MetricUnit {
    Count,       ///< records, or pieces of something: a whole number
    Money,       ///< of the base currency
    Percent,     ///< 0 to 100 and beyond
    Days,        ///< of 24 hours
    Hours,       ///< of working time where the definition says so
    MoneyPerDay, ///< of the base currency
    Number,      ///< a plain figure, as of a field of the workspace
    Score        ///< -100 to 100
};

/// How the value of a group comes from its records.
enum class MetricKind {
    Sum,     ///< additive: the values of the groups add up to that of the whole
    Ratio,   ///< one sum by another
    Spread,  ///< median, quartile or mean of one value of each record
    Extreme, ///< the smallest or largest value
    Composed ///< worked out by a reader of its own (records::MetricReader)
};

enum class SpreadFigure { Median, Mean, P75, P90 };

/// A side of a metric: what the records that pass `filter` add.
struct MetricSum
{
    Filter filter;    ///< beside that of the metric
    QByteArray value; ///< key of a MetricValueSource or of a field or path; empty: 1 for each record
    friend bool operator==(const MetricSum &, const MetricSum &) = default;
};

/// Something that records may be put together by. `path` leads to it from the metric's own records.
struct MetricDimension
{
    QByteArray key; ///< "owner", "team", "pipeline", "stage", "source", "industry", "country", "product" …
    QByteArray path;
    const char *label = nullptr; ///< QT_TRANSLATE_NOOP("Metrics", …); null: the label of the field
    QString ownLabel = {};       ///< where there is no `label`; groupings() fills it in
    QString labelText() const;
};

/// One number, defined once (design: metrics.md): for tiles, boards, goals, reports and the command line.
///
/// The records behind it are those of `entity` that are not in the trash, pass `filter` and whose
/// `dateField` falls into the period; n is how many they are. What opens behind the number is a list with
/// exactly this filter.
struct Metric
{
    QByteArray key;    ///< for ever: tiles, reports, goals and scripts hold it
    QByteArray family; ///< "pipeline", "leads", "activities", "customers", "sources", "service", "quality"
    const char *label = nullptr;      ///< QT_TRANSLATE_NOOP("Metrics", …)
    const char *definition = nullptr; ///< the formula as a sentence, likewise
    QByteArray entity;
    MetricUnit unit = MetricUnit::Count;
    MetricKind kind = MetricKind::Sum;
    QByteArray dateField; ///< a date or an instant; empty: as things are now, whatever the period
    Filter filter;
    MetricSum sum;     ///< Sum; Ratio: above the line. Spread and Extreme: the value of each record
    MetricSum divisor; ///< Ratio: below the line
    SpreadFigure figure = SpreadFigure::Median;
    bool largest = true;                ///< Extreme
    bool isGoodWhenHigher = true;       ///< how a change is coloured
    QByteArray ownerField = "owner_id"; ///< who it counts for: the owner at the event where there is one
    QList<MetricDimension> dimensions;  ///< beside the period, the owner and the team
    QList<QByteArray> dependsOn;        ///< other kinds of records whose changes change it
    QString ownLabel;                   ///< of a measure that a report names by its field, instead of `label`
    QString ownDefinition;

    QString labelText() const;
    QString definitionText() const;
    bool isAdditive() const { return kind == MetricKind::Sum; }
    bool hasPeriod() const { return !dateField.isEmpty(); }
    const MetricDimension *dimension(QByteArrayView dimensionKey) const; ///< null when there is none
};

/// All metrics that Kith knows.
class MetricCatalogue
{
public:
    static const QList<Metric> &all();
    static const Metric *find(QByteArrayView key); ///< null when there is none

    /// Also a measure over the fields of a kind of record, as the report builder makes them: "count:deal",
    /// "sum:deal.amount_minor", "mean:contact.x_size", "median:…", "min:…", "max:…". Throws
    /// Problem(NotFound) that names what there is.
    static Metric metric(const Catalogue &catalogue, QByteArrayView key);

    /// The fields and paths of an entity that its records may be grouped by, with their labels: dimensions of
    /// the metric first.
    static QList<MetricDimension> groupings(const Catalogue &catalogue, const Metric &metric);

    /// "Pipeline and deals"
    static QString familyText(QByteArrayView family);
};

/// A value of a metric. `number` is what charts draw: money in whole units of the currency, percent as 0 to
/// 100. Nothing is known when it would be a division by zero, or nothing was measured: "—", never 0.
struct MetricFigure
{
    std::optional<double> number;
    qint64 exact = 0;  ///< Count: the number; Money: minor units of the base currency; else 0
    qint64 n = 0;      ///< records behind it
    qint64 top = 0;    ///< Ratio: above the line, exact where both are whole
    qint64 bottom = 0; ///< Ratio: below the line

    bool isKnown() const { return number.has_value(); }
    friend bool operator==(const MetricFigure &, const MetricFigure &) = default;
};

/// As people read it: "1 234", "12 345,00 €", "40,0 %", "12,5 days", "—". Percent and days have one decimal,
/// rounded half up. `currency`: the base currency.
QString metricText(MetricUnit unit, const MetricFigure &figure, const QString &currency,
                   const QLocale &locale);

/// The same in short for axes and small tiles: "12 k €".
QString metricShortText(MetricUnit unit, double number, const QString &currency, const QLocale &locale);

/// The value such that a share of the values lies below or at it, between neighbours in proportion (the
/// definition of Hyndman & Fan, type 7, as spreadsheets have it). Nothing of no values. 0 <= share <= 1.
std::optional<double> quantileOf(QList<double> values, double share);

/// The figure of some values; nothing of none.
std::optional<double> spreadOf(SpreadFigure figure, const QList<double> &values);

/// Tenths of a percent, rounded half up away from zero, as a number of percent: 1 of 3 is 33.3.
double percentOf(qint64 part, qint64 whole);

} // namespace kith::domain
