// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/metric.h"

#include "models/base/money.h"
#include "models/base/moneytext.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/domain/metrics/families.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

struct MetricText
{
    Q_DECLARE_TR_FUNCTIONS(Metrics)
};

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Metrics", text) : QString();
}

QList<Metric> allMetrics()
{
    return metrics::pipelineMetrics() + metrics::composedPipelineMetrics() + metrics::leadMetrics() +
           metrics::activityMetrics() + metrics::customerMetrics() + metrics::sourceMetrics() +
           metrics::campaignMetrics() + metrics::serviceMetrics() + metrics::qualityMetrics();
}

/// "sum" of "sum:deal.amount_minor", or of "sum:deal.amount_minor@closed_at" with the date it goes by.
struct Measure
{
    QByteArray word;
    QByteArray entity;
    QByteArray field;
    QByteArray date;
};

std::optional<Measure> measureOf(QByteArrayView key)
{
    const qsizetype colon = key.indexOf(':');
    if (colon < 0)
        return std::nullopt;
    QByteArray rest = key.sliced(colon + 1).toByteArray();
    QByteArray date;
    if (const qsizetype at = rest.lastIndexOf('@'); at >= 0) {
        date = rest.mid(at + 1);
        rest.truncate(at);
    }
    const qsizetype point = rest.indexOf('.');
    return Measure{key.first(colon).toByteArray(), rest.left(point < 0 ? rest.size() : point),
                   point < 0 ? QByteArray() : rest.mid(point + 1), date};
}

MetricUnit unitOf(const Field &field)
{
    return field.type == FieldType::Money ? MetricUnit::Money : MetricUnit::Number;
}

/// The moment that says when a record of this kind happened.
QByteArray dateFieldOf(const Entity &entity)
{
    for (const char *key : {"ordered_at", "start_at"}) {
        if (entity.field(key))
            return key;
    }
    return "created_at"_ba;
}

[[noreturn]] void refuseMeasure(QByteArrayView key)
{
    QStringList keys;
    for (const Metric &metric : MetricCatalogue::all())
        keys += QString::fromLatin1(metric.key);
    throw Problem(ProblemKind::NotFound,
                  MetricText::tr("There is no metric “%1”. There are: %2, and measures over fields like "
                                 "count:deal or sum:deal.amount_minor.")
                      .arg(QString::fromUtf8(key), keys.join(", "_L1)));
}

void describeCount(Metric &metric, const Entity &entity)
{
    metric.unit = MetricUnit::Count;
    metric.ownLabel = MetricText::tr("%1: number").arg(entity.pluralText());
    metric.ownDefinition = MetricText::tr("How many records there are.");
}

void describeField(Metric &metric, const Entity &entity, const Field &field, const QByteArray &word)
{
    const QString name = field.labelText();
    metric.unit = unitOf(field);
    metric.sum.value = field.key;
    if (word == "sum") {
        metric.kind = MetricKind::Sum;
        metric.ownLabel = MetricText::tr("%1: sum of %2").arg(entity.pluralText(), name);
        metric.ownDefinition =
            MetricText::tr("The values of this field added up, amounts in the base currency.");
    } else if (word == "mean" || word == "median") {
        metric.kind = MetricKind::Spread;
        metric.figure = word == "mean" ? SpreadFigure::Mean : SpreadFigure::Median;
        metric.ownLabel = word == "mean" ? MetricText::tr("%1: mean of %2").arg(entity.pluralText(), name)
                                         : MetricText::tr("%1: median of %2").arg(entity.pluralText(), name);
        metric.ownDefinition =
            word == "mean"
                ? MetricText::tr(
                      "The sum of the values that are filled in by their number; amounts in the base "
                      "currency.")
                : MetricText::tr("Half of the values that are filled in are below it; amounts in the base "
                                 "currency.");
    } else {
        metric.kind = MetricKind::Extreme;
        metric.largest = word == "max";
        metric.ownLabel = metric.largest ? MetricText::tr("%1: largest %2").arg(entity.pluralText(), name)
                                         : MetricText::tr("%1: smallest %2").arg(entity.pluralText(), name);
        metric.ownDefinition =
            metric.largest
                ? MetricText::tr("The largest value that is filled in; amounts in the base currency.")
                : MetricText::tr("The smallest value that is filled in; amounts in the base currency.");
    }
}

bool isGroupable(const Field &field)
{
    if (field.is(FieldFlag::Hidden) || field.is(FieldFlag::LinkByField))
        return false;
    switch (field.type) {
    case FieldType::Text:
        return field.format == TextFormat::Plain || field.format == TextFormat::Country ||
               field.format == TextFormat::Currency;
    case FieldType::Integer:
    case FieldType::Boolean:
    case FieldType::Date:
    case FieldType::Instant:
    case FieldType::Choice:
    case FieldType::Picklist:
    case FieldType::Link:
        return true;
    default:
        return false;
    }
}

double roundedTo(double number, int decimals)
{
    const double factor = std::pow(10.0, decimals);
    // A value such as 0.15 lies a hair below the half that it stands for.
    const double size = std::floor(std::abs(number) * factor + 0.5 + 1e-9) / factor;
    return number < 0 ? -size : size;
}

QString oneDecimal(double number, const QLocale &locale)
{
    return locale.toString(roundedTo(number, 1), 'f', 1);
}

} // namespace

QString MetricDimension::labelText() const
{
    return label ? translated(label) : ownLabel;
}

QString Metric::labelText() const
{
    return ownLabel.isEmpty() ? translated(label) : ownLabel;
}

QString Metric::definitionText() const
{
    return ownDefinition.isEmpty() ? translated(definition) : ownDefinition;
}

const MetricDimension *Metric::dimension(QByteArrayView dimensionKey) const
{
    for (const MetricDimension &one : dimensions) {
        if (one.key == dimensionKey)
            return &one;
    }
    return nullptr;
}

const QList<Metric> &MetricCatalogue::all()
{
    static const QList<Metric> metrics = allMetrics();
    return metrics;
}

const Metric *MetricCatalogue::find(QByteArrayView key)
{
    for (const Metric &metric : all()) {
        if (metric.key == key)
            return &metric;
    }
    return nullptr;
}

Metric MetricCatalogue::metric(const Catalogue &catalogue, QByteArrayView key)
{
    if (const Metric *known = find(key))
        return *known;
    const std::optional<Measure> measure = measureOf(key);
    static const QList<QByteArray> words{"count", "sum", "mean", "median", "min", "max"};
    if (!measure || !words.contains(measure->word))
        refuseMeasure(key);
    const Entity &entity = catalogue.entity(measure->entity);
    Metric metric;
    metric.key = key.toByteArray();
    metric.family = "fields"_ba;
    metric.entity = entity.key;
    metric.dateField = measure->date.isEmpty() ? dateFieldOf(entity) : measure->date;
    if (const FieldType type = Catalogue::fieldOrStamp(entity, metric.dateField).type;
        type != FieldType::Date && type != FieldType::Instant)
        throw Problem(ProblemKind::Invalid, MetricText::tr("“%1” is no date. Choose another field.")
                                                .arg(QString::fromUtf8(metric.dateField)));
    metric.ownerField = entity.field("owner_id") ? "owner_id"_ba : QByteArray();
    if (entity.key == "deal")
        metric.dimensions = metrics::dealDimensions();
    if (measure->word == "count") {
        describeCount(metric, entity);
        return metric;
    }
    const Field &field = Catalogue::fieldOrStamp(entity, measure->field);
    if (!field.isNumber())
        throw Problem(ProblemKind::Invalid,
                      MetricText::tr("“%1” holds no numbers that could be added up. Choose another field.")
                          .arg(field.labelText()));
    describeField(metric, entity, field, measure->word);
    return metric;
}

QList<MetricDimension> MetricCatalogue::groupings(const Catalogue &catalogue, const Metric &metric)
{
    QList<MetricDimension> all;
    QSet<QByteArray> paths;
    const Entity &entity = catalogue.entity(metric.entity);
    const auto add = [&](MetricDimension one) {
        if (!one.label && one.ownLabel.isEmpty()) {
            const Field *field = Catalogue::find(entity, one.path);
            one.ownLabel = field ? field->labelText() : QString::fromLatin1(one.key);
        }
        paths.insert(one.path);
        all.append(one);
    };
    const bool isComposed =
        metric.kind == MetricKind::Composed; // these know what they can be put together by
    if (metric.dimension("cohort"))          // which is the period, and all there is
        return metric.dimensions;
    if (metric.hasPeriod())
        add({"period", {}, QT_TRANSLATE_NOOP("Metrics", "Period"), {}});
    if (metric.hasPeriod() && !isComposed) {
        add({"weekday", {}, QT_TRANSLATE_NOOP("Metrics", "Weekday"), {}});
        if (Catalogue::fieldOrStamp(entity, metric.dateField).type == FieldType::Instant)
            add({"hour", {}, QT_TRANSLATE_NOOP("Metrics", "Hour"), {}});
    }
    if (!metric.ownerField.isEmpty()) {
        add({"owner", metric.ownerField, QT_TRANSLATE_NOOP("Metrics", "Owner"), {}});
        add({"team", {}, QT_TRANSLATE_NOOP("Metrics", "Team"), {}});
    }
    for (const MetricDimension &one : metric.dimensions)
        add(one);
    for (const FieldPath::Group &group : FieldPath::columnsOf(entity)) {
        for (const QByteArray &key : isComposed ? QList<QByteArray>() : group.keys) {
            const Field *field = Catalogue::find(entity, key);
            if (field && isGroupable(*field) && !paths.contains(key) && !entity.titleFields.contains(key))
                add({key, key, nullptr, {}});
        }
    }
    return all;
}

QString MetricCatalogue::familyText(QByteArrayView family)
{
    static const QList<std::pair<QByteArray, const char *>> texts{
        {"pipeline", QT_TRANSLATE_NOOP("Metrics", "Pipeline and deals")},
        {"forecast", QT_TRANSLATE_NOOP("Metrics", "Forecast")},
        {"leads", QT_TRANSLATE_NOOP("Metrics", "Leads")},
        {"activities", QT_TRANSLATE_NOOP("Metrics", "Activities")},
        {"customers", QT_TRANSLATE_NOOP("Metrics", "Customers and orders")},
        {"sources", QT_TRANSLATE_NOOP("Metrics", "Sources and costs")},
        {"campaigns", QT_TRANSLATE_NOOP("Metrics", "Campaigns and e-mail")},
        {"service", QT_TRANSLATE_NOOP("Metrics", "Service")},
        {"quality", QT_TRANSLATE_NOOP("Metrics", "Quality of the data")},
        {"fields", QT_TRANSLATE_NOOP("Metrics", "Fields")},
    };
    for (const auto &[key, text] : texts) {
        if (key == family)
            return translated(text);
    }
    return QString::fromLatin1(family);
}

QString metricText(MetricUnit unit, const MetricFigure &figure, const QString &currency,
                   const QLocale &locale)
{
    if (!figure.isKnown())
        return u"—"_s;
    const double number = *figure.number;
    switch (unit) {
    case MetricUnit::Count:
        return locale.toString(qint64(std::llround(number)));
    case MetricUnit::Money:
        return currency.isEmpty() ? locale.toString(number, 'f', 2)
                                  : base::Money(figure.exact, currency).toText(locale);
    case MetricUnit::Percent:
        return MetricText::tr("%1 %", "percent").arg(oneDecimal(number, locale));
    case MetricUnit::Days:
        return MetricText::tr("%1 days").arg(oneDecimal(number, locale));
    case MetricUnit::Hours:
        return MetricText::tr("%1 h", "hours").arg(oneDecimal(number, locale));
    case MetricUnit::MoneyPerDay:
        return MetricText::tr("%1 per day")
            .arg(currency.isEmpty() ? locale.toString(number, 'f', 2)
                                    : base::Money(figure.exact, currency).toText(locale));
    case MetricUnit::Number: {
        const double rounded = roundedTo(number, 2);
        const bool isWhole = rounded == std::floor(rounded);
        return locale.toString(rounded, 'f', isWhole ? 0 : 2);
    }
    case MetricUnit::Score:
        return locale.toString(qint64(roundedTo(number, 0)));
    }
    return {};
}

QString metricShortText(MetricUnit unit, double number, const QString &currency, const QLocale &locale)
{
    constexpr double thousand = 1000;
    QString text;
    const double size = std::abs(number);
    const auto brief = [&](double value) {
        const double rounded = roundedTo(value, 1);
        return locale.toString(rounded, 'f', rounded == std::floor(rounded) ? 0 : 1);
    };
    if (size >= thousand * thousand * thousand)
        text =
            MetricText::tr("%1 bn", "thousand millions").arg(brief(number / thousand / thousand / thousand));
    else if (size >= thousand * thousand)
        text = MetricText::tr("%1 M", "millions").arg(brief(number / thousand / thousand));
    else if (size >= thousand * 10)
        text = MetricText::tr("%1 k", "thousands").arg(brief(number / thousand));
    else if (size >= 100 && (unit == MetricUnit::Money || unit == MetricUnit::MoneyPerDay))
        text = locale.toString(roundedTo(number, 0), 'f', 0); // cents tell nothing here
    else
        text = brief(number);
    switch (unit) {
    case MetricUnit::Money:
    case MetricUnit::MoneyPerDay:
        return base::moneyText(text, currency, locale);
    case MetricUnit::Percent:
        return MetricText::tr("%1 %", "percent").arg(text);
    case MetricUnit::Days:
        return MetricText::tr("%1 d", "days").arg(text);
    case MetricUnit::Hours:
        return MetricText::tr("%1 h", "hours").arg(text);
    default:
        return text;
    }
}

std::optional<double> quantileOf(QList<double> values, double share)
{
    if (values.isEmpty())
        return std::nullopt;
    const double place = std::clamp(share, 0.0, 1.0) * double(values.size() - 1);
    const auto below = qsizetype(std::floor(place));
    std::nth_element(values.begin(), values.begin() + below, values.end());
    const double low = values.at(below);
    if (below + 1 >= values.size())
        return low;
    const double high = *std::min_element(values.cbegin() + below + 1, values.cend());
    return low + (high - low) * (place - double(below));
}

std::optional<double> spreadOf(SpreadFigure figure, const QList<double> &values)
{
    switch (figure) {
    case SpreadFigure::Mean: {
        if (values.isEmpty())
            return std::nullopt;
        QList<double> sorted = values; // in whatever order they came, the sum is the same to the last bit
        std::sort(sorted.begin(), sorted.end());
        return std::accumulate(sorted.cbegin(), sorted.cend(), 0.0) / double(sorted.size());
    }
    case SpreadFigure::Median:
        return quantileOf(values, 0.5);
    case SpreadFigure::P75:
        return quantileOf(values, 0.75);
    case SpreadFigure::P90:
        return quantileOf(values, 0.9);
    }
    return std::nullopt;
}

double percentOf(qint64 part, qint64 whole)
{
    __extension__ using Wide = __int128;
    if (whole == 0)
        return 0;
    const Wide size = Wide(part < 0 ? -Wide(part) : Wide(part)) * 2000;
    const Wide by = whole < 0 ? -Wide(whole) : Wide(whole);
    const Wide tenths = (size + by) / (by * 2);
    constexpr double perPercent = 10;
    return double((part < 0) == (whole < 0) ? tenths : -tenths) / perPercent;
}

} // namespace kith::domain
