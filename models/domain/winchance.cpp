// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/winchance.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>
#include <Eigen/Cholesky>
#include <Eigen/Core>
#include <numeric>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr double Ridge = 1.0;
constexpr int MaxSteps = 30;
constexpr double Enough = 1e-8; ///< largest change of a weight at which the search ends
constexpr int Classes = 5;
constexpr int MaxValues = 60; ///< of one field, the most frequent
constexpr int Tenths = 10;
constexpr double Noticeable = 0.02; ///< a smaller weight is no reason

/// Translation context of what stands here.
class WinChanceText
{
    Q_DECLARE_TR_FUNCTIONS(WinChance)
};

double logistic(double x)
{
    return 1 / (1 + std::exp(-x));
}

} // namespace

/// The samples as the columns that are 1 for them; the constant, which all have, is column 0.
struct WinChance::Design
{
    int columns = 1;
    QList<int> firstColumn;   ///< by feature
    QList<QList<int>> active; ///< by sample
    QList<bool> won;

    /// Weights by column, of the samples for which `in` holds.
    template<class Fn>
    QList<double> weights(Fn in) const
    {
        Eigen::VectorXd beta = Eigen::VectorXd::Zero(columns);
        for (int step = 0; step < MaxSteps; ++step) {
            Eigen::MatrixXd hessian = Eigen::MatrixXd::Zero(columns, columns);
            Eigen::VectorXd gradient = Eigen::VectorXd::Zero(columns);
            for (qsizetype i = 0; i < active.size(); ++i) {
                if (!in(i))
                    continue;
                const double p = logistic(score(beta, i));
                const double spread = p * (1 - p);
                const double miss = (won.at(i) ? 1.0 : 0.0) - p;
                for (const int a : active.at(i)) {
                    gradient(a) += miss;
                    for (const int b : active.at(i))
                        hessian(a, b) += spread;
                }
            }
            for (int column = 1; column < columns; ++column) { // the constant is not shrunk
                gradient(column) -= Ridge * beta(column);
                hessian(column, column) += Ridge;
            }
            hessian(0, 0) += 1e-9; // never singular, also when all chances are 0 or 1
            const Eigen::VectorXd change = hessian.ldlt().solve(gradient);
            beta += change;
            if (change.cwiseAbs().maxCoeff() < Enough)
                break;
        }
        return {beta.begin(), beta.end()};
    }

    template<class Weights>
    double score(const Weights &beta, qsizetype sample) const
    {
        double sum = 0;
        for (const int column : active.at(sample))
            sum += beta[column];
        return sum;
    }
};

QString WinChance::wordOf(const Feature &feature, const QVariant &value)
{
    if (value.isNull())
        return {};
    if (!feature.isNumber)
        return value.toString();
    const double number = value.toDouble();
    const auto at = std::lower_bound(feature.limits.cbegin(), feature.limits.cend(), number);
    return QString::number(at - feature.limits.cbegin());
}

WinChance::Feature WinChance::prepared(const QByteArray &field, int index, const QList<WinSample> &samples)
{
    Feature feature;
    feature.field = field;
    QList<double> numbers;
    for (const WinSample &sample : samples) {
        const QVariant &value = sample.values.at(index);
        if (value.userType() == QMetaType::Double)
            numbers.append(value.toDouble());
    }
    feature.isNumber = !numbers.isEmpty();
    if (feature.isNumber) {
        std::sort(numbers.begin(), numbers.end());
        for (int i = 1; i < Classes; ++i) {
            const double limit = numbers.at((numbers.size() - 1) * i / Classes);
            if (feature.limits.isEmpty() || limit > feature.limits.constLast())
                feature.limits.append(limit);
        }
    }
    QHash<QString, qint64> counts;
    for (const WinSample &sample : samples)
        ++counts[wordOf(feature, sample.values.at(index))];
    for (auto it = counts.cbegin(); it != counts.cend(); ++it) {
        if (it.value() >= MinOfValue)
            feature.values.append({it.key(), 0, double(it.value()) / double(samples.size())});
    }
    std::sort(feature.values.begin(), feature.values.end(), [](const Value &a, const Value &b) {
        return a.share != b.share ? a.share > b.share : a.word < b.word;
    });
    if (feature.values.size() > MaxValues)
        feature.values.resize(MaxValues);
    return feature;
}

WinChance WinChance::learn(const QList<QByteArray> &fields, const QList<WinSample> &samples)
{
    WinChance model;
    for (const WinSample &sample : samples)
        ++(sample.won ? model.m_won : model.m_lost);
    if (model.m_won < MinOfEach || model.m_lost < MinOfEach)
        throw base::Problem(
            base::ProblemKind::Invalid,
            WinChanceText::tr(
                "There is too little to learn from: %1 were won and %2 lost, and it takes %3 of each.")
                .arg(model.m_won)
                .arg(model.m_lost)
                .arg(MinOfEach));
    if (fields.isEmpty())
        throw base::Problem(base::ProblemKind::Invalid, WinChanceText::tr("Choose a field to learn from."));

    Design design;
    QList<QHash<QString, int>> columnOf;
    for (int i = 0; i < fields.size(); ++i) {
        model.m_features.append(prepared(fields.at(i), i, samples));
        design.firstColumn.append(design.columns);
        QHash<QString, int> columns;
        for (const Value &value : std::as_const(model.m_features.constLast().values))
            columns.insert(value.word, design.columns++);
        columnOf.append(columns);
    }
    for (const WinSample &sample : samples) {
        QList<int> active{0};
        for (int i = 0; i < fields.size(); ++i) {
            const int column = columnOf.at(i).value(wordOf(model.m_features.at(i), sample.values.at(i)), -1);
            if (column >= 0)
                active.append(column);
        }
        design.active.append(active);
        design.won.append(sample.won);
    }
    model.rate(samples, design);
    model.takeWeights(design, design.weights([](qsizetype) { return true; }));
    return model;
}

void WinChance::takeWeights(const Design &design, const QList<double> &weights)
{
    m_constant = weights.constFirst();
    for (qsizetype i = 0; i < m_features.size(); ++i) {
        Feature &feature = m_features[i];
        for (qsizetype j = 0; j < feature.values.size(); ++j) {
            Value &value = feature.values[j];
            value.weight = weights.at(design.firstColumn.at(i) + j);
            feature.average += value.weight * value.share;
        }
    }
}

/// Every sample is judged by what the other folds teach.
void WinChance::rate(const QList<WinSample> &samples, const Design &design)
{
    QList<double> chances(samples.size());
    for (int fold = 0; fold < Folds; ++fold) {
        const QList<double> weights = design.weights([fold](qsizetype i) { return i % Folds != fold; });
        for (qsizetype i = fold; i < samples.size(); i += Folds)
            chances[i] = logistic(design.score(weights, i));
    }
    QList<qsizetype> order(samples.size());
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(),
                     [&chances](qsizetype a, qsizetype b) { return chances.at(a) < chances.at(b); });

    double ranks = 0; // of the won ones, from 1; equal chances share theirs
    for (qsizetype from = 0; from < order.size();) {
        qsizetype to = from;
        qint64 won = 0;
        for (; to < order.size() && chances.at(order.at(to)) == chances.at(order.at(from)); ++to)
            won += samples.at(order.at(to)).won ? 1 : 0;
        ranks += double(won) * (double(from + 1) + double(to)) / 2;
        from = to;
    }
    const double won = double(m_won);
    m_discrimination = (ranks - won * (won + 1) / 2) / (won * double(m_lost));

    for (int tenth = 0; tenth < Tenths; ++tenth) {
        Decile decile;
        const qsizetype to = order.size() * (tenth + 1) / Tenths;
        for (qsizetype at = order.size() * tenth / Tenths; at < to; ++at) {
            ++decile.count;
            decile.predicted += chances.at(order.at(at));
            decile.actual += samples.at(order.at(at)).won ? 1 : 0;
        }
        decile.predicted /= double(decile.count);
        decile.actual /= double(decile.count);
        m_deciles.append(decile);
    }
}

QList<QByteArray> WinChance::fields() const
{
    QList<QByteArray> keys;
    for (const Feature &feature : m_features)
        keys.append(feature.field);
    return keys;
}

WinChance::Judgement WinChance::judge(const QVariantList &values) const
{
    Judgement judgement;
    double sum = m_constant;
    for (int i = 0; i < m_features.size(); ++i) {
        const Feature &feature = m_features.at(i);
        const QString word = wordOf(feature, values.value(i));
        const auto known = std::find_if(feature.values.cbegin(), feature.values.cend(),
                                        [&word](const Value &value) { return value.word == word; });
        if (known == feature.values.cend())
            continue;
        sum += known->weight;
        if (const double weight = known->weight - feature.average; std::abs(weight) >= Noticeable)
            judgement.reasons.append({i, weight});
    }
    std::stable_sort(
        judgement.reasons.begin(), judgement.reasons.end(),
        [](const Reason &a, const Reason &b) { return std::abs(a.weight) > std::abs(b.weight); });
    judgement.chance = logistic(sum);
    return judgement;
}

QByteArray WinChance::toJson() const
{
    QJsonArray features;
    for (const Feature &feature : m_features) {
        QJsonArray values;
        for (const Value &value : feature.values)
            values.append(
                QJsonObject{{u"is"_s, value.word}, {u"weight"_s, value.weight}, {u"share"_s, value.share}});
        QJsonArray limits;
        for (const double limit : feature.limits)
            limits.append(limit);
        features.append(QJsonObject{{u"field"_s, QString::fromLatin1(feature.field)},
                                    {u"number"_s, feature.isNumber},
                                    {u"limits"_s, limits},
                                    {u"values"_s, values}});
    }
    QJsonArray deciles;
    for (const Decile &decile : m_deciles)
        deciles.append(QJsonObject{
            {u"count"_s, decile.count}, {u"predicted"_s, decile.predicted}, {u"actual"_s, decile.actual}});
    return QJsonDocument(QJsonObject{{u"kith_win_chance"_s, 1},
                                     {u"constant"_s, m_constant},
                                     {u"won"_s, m_won},
                                     {u"lost"_s, m_lost},
                                     {u"discrimination"_s, m_discrimination},
                                     {u"features"_s, features},
                                     {u"deciles"_s, deciles}})
        .toJson(QJsonDocument::Compact);
}

WinChance WinChance::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    WinChance model;
    if (object.value("kith_win_chance"_L1).toInt() != 1)
        return model;
    model.m_constant = object.value("constant"_L1).toDouble();
    model.m_won = object.value("won"_L1).toInteger();
    model.m_lost = object.value("lost"_L1).toInteger();
    model.m_discrimination = object.value("discrimination"_L1).toDouble();
    for (const QJsonValue part : object.value("features"_L1).toArray()) {
        Feature feature;
        feature.field = part["field"_L1].toString().toLatin1();
        feature.isNumber = part["number"_L1].toBool();
        for (const QJsonValue limit : part["limits"_L1].toArray())
            feature.limits.append(limit.toDouble());
        for (const QJsonValue value : part["values"_L1].toArray()) {
            feature.values.append(
                {value["is"_L1].toString(), value["weight"_L1].toDouble(), value["share"_L1].toDouble()});
            feature.average += feature.values.constLast().weight * feature.values.constLast().share;
        }
        model.m_features.append(feature);
    }
    for (const QJsonValue part : object.value("deciles"_L1).toArray())
        model.m_deciles.append(
            {part["count"_L1].toInteger(), part["predicted"_L1].toDouble(), part["actual"_L1].toDouble()});
    return model;
}

QList<QByteArray> WinChance::offeredFields(const Entity &entity)
{
    static const QList<QByteArray> told{"status",
                                        "stage_id",
                                        "won_reason_id",
                                        "lost_reason_id",
                                        "competitor_id",
                                        "closed_at",
                                        "lead_id",
                                        "disqualify_reason_id",
                                        "probability_override",
                                        "forecast_category",
                                        "base_currency",
                                        "queue_id",
                                        "category_is_manual",
                                        "own_chance",
                                        "score",
                                        "first_response_at",
                                        "push_count"};
    const auto isKnowable = [](const Field &field) {
        if (told.contains(field.key) || field.is(FieldFlag::Derived) || field.is(FieldFlag::Hidden) ||
            field.is(FieldFlag::FixedAtBirth))
            return false;
        switch (field.type) {
        case FieldType::Choice:
        case FieldType::Picklist:
        case FieldType::Boolean:
        case FieldType::Integer:
        case FieldType::Decimal:
        case FieldType::Money:
            return true;
        case FieldType::Link:
            return field.target == "app_user" || field.target == "pipeline";
        case FieldType::Text:
            return field.format == TextFormat::Country || field.format == TextFormat::Currency ||
                   field.key == "medium";
        default:
            return false;
        }
    };
    QList<QByteArray> keys;
    for (const Field &field : entity.fields) {
        if (isKnowable(field))
            keys.append(field.key);
    }
    if (entity.field("company_id")) {
        for (const char *key : {"industry_id", "size_band", "employees", "country", "lifecycle_id"})
            keys.append("company_id."_ba + key);
    }
    return keys;
}

QList<QByteArray> WinChance::usualFields(const Entity &entity)
{
    const QList<QByteArray> usual{
        "source_id",   "medium",       "country_iso2",           "owner_id",
        "pipeline_id", "amount_minor", "company_id.industry_id", "company_id.country"};
    QList<QByteArray> keys;
    for (const QByteArray &key : offeredFields(entity)) {
        if (usual.contains(key))
            keys.append(key);
    }
    return keys;
}

} // namespace kith::domain
