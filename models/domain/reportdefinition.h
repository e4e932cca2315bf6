// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricquery.h"

#include <optional>

namespace kith::domain {

/// In which order a report's rows stand.
struct ReportSort
{
    enum class By {
        Usual, ///< as the metrics engine gives them: stages and periods in their order, others by value
        Label,
        Value
    };

    By by = By::Usual;
    int measure = 0;               ///< Value: by which of the measures
    std::optional<QString> across; ///< Value: of this group across, by its key as text; none: by the total
    bool isDescending = false;
    friend bool operator==(const ReportSort &, const ReportSort &) = default;
};

/// A report as somebody built it: numbers of one kind of record, put together by up to two things in rows and
/// one across.
struct ReportDefinition
{
    static constexpr int Version = 1;
    static constexpr int MostMeasures = 8;
    static constexpr int MostRows = 2;

    QByteArray entity;
    QList<QByteArray> measures; ///< keys as MetricCatalogue::metric() reads them
    QList<MetricGrouping> rows;
    std::optional<MetricGrouping> across;
    Filter filter;
    MetricPeriod period = MetricPeriod::all();
    MetricCompare compare = MetricCompare::Nothing;
    ReportSort sort;
    QByteArray chart; ///< items::chartKindKey(); empty: no chart

    /// One question of the report: a measure, put together by some of its groupings.
    MetricQuery query(qsizetype measure, const QList<MetricGrouping> &by) const;

    /// Throws Problem(Invalid) with what to change: nothing to measure, a measure of another kind of record,
    /// a grouping twice or one that the measures do not know.
    void check(const Catalogue &catalogue) const;

    /// Readable and with a version:
    ///   { "kith_report": 1, "entity": "deal", "measures": ["won_value"],
    ///     "rows": [ { "by": "owner" }, { "by": "period", "unit": "month" } ], "across": { "by": "pipeline"
    ///     }, "filter": …as in filterjson.h, "period": "this year", "compare": "last_year", "sort": { "by":
    ///     "value", "measure": 0, "descending": true }, "chart": "bar" }
    QJsonObject toJson(const Catalogue &catalogue) const;
    QString toText(const Catalogue &catalogue) const; ///< the same on one line

    /// Throws Problem(Invalid) for what it does not know, NotFound for fields that are gone.
    static ReportDefinition fromJson(const Catalogue &catalogue, const QJsonObject &json);
    static ReportDefinition fromText(const Catalogue &catalogue, const QString &text);

    friend bool operator==(const ReportDefinition &, const ReportDefinition &) = default;
};

/// The key of a measure over the fields of a kind of record: "count:deal", "sum:deal.amount_minor@closed_at".
/// What stands behind the @ is the date by which it falls into a period.
struct FieldMeasure
{
    QByteArray figure; ///< "count", "sum", "mean", "median", "min", "max"
    QByteArray entity;
    QByteArray field;
    QByteArray dateField;

    QByteArray key() const;
    static std::optional<FieldMeasure> of(QByteArrayView key);
    /// "count", "sum" … in the order in which they are offered.
    static const QList<QByteArray> &figures();
    static QString figureText(QByteArrayView figure); ///< "Sum"
    friend bool operator==(const FieldMeasure &, const FieldMeasure &) = default;
};

/// A report that every workspace has.
struct BuiltInReport
{
    QByteArray key; ///< for ever: schedules hold it
    QString name;
    QString purpose;
    ReportDefinition definition;
};

/// In the order in which they are shown.
QList<BuiltInReport> builtInReports(const Catalogue &catalogue);

QByteArray dateUnitKey(DateUnit unit); ///< "month"
std::optional<DateUnit> dateUnitOf(QStringView key);
QByteArray metricCompareKey(MetricCompare compare); ///< "previous", "last_year"; empty: nothing
QString metricCompareText(MetricCompare compare);

} // namespace kith::domain
