// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QVariant>

namespace kith::domain {

struct Entity;

/// Leads or deals that are over, as a WinChance learns from them: of each field a word, numbers as they are.
struct WinSample
{
    QVariantList values; ///< in the order of the fields; null: the field was empty
    bool won = false;
};

/// How likely a lead or a deal is won, learned from those that are over: a logistic regression over the
/// values of some fields. Each value that occurred often enough has a weight of its own, numbers are put into
/// five classes of equal size; an empty field is a value too. Weights are shrunk by a ridge penalty (lambda
/// 1), found by Newton's method (Hastie, Tibshirani, Friedman: The Elements of Statistical Learning, 4.4.1
/// and 3.4.1).
class WinChance
{
public:
    static constexpr int MinOfEach = 100; ///< won ones and lost ones that learning takes
    static constexpr int MinOfValue = 20; ///< a value that occurs less often weighs nothing
    static constexpr int Folds = 5;

    /// What was said beforehand of a tenth of the samples, and what came of them. Each sample was judged by a
    /// regression that had not seen it.
    struct Decile
    {
        qint64 count = 0;
        double predicted = 0; ///< mean chance, 0 to 1
        double actual = 0;    ///< share of those that were won, 0 to 1
        bool operator==(const Decile &) const = default;
    };

    struct Reason
    {
        int field = 0;     ///< index into fields()
        double weight = 0; ///< change of the log odds against the average sample; more than 0 speaks for it
    };

    struct Judgement
    {
        double chance = 0;     ///< 0 to 1
        QList<Reason> reasons; ///< those of most weight first; fields that say nothing are left out
    };

    WinChance() = default;

    /// Which samples are which is up to their order: the same samples in the same order give the same
    /// weights. Throws Problem(Invalid) that says how many there are when there are fewer than MinOfEach of a
    /// kind.
    static WinChance learn(const QList<QByteArray> &fields, const QList<WinSample> &samples);

    bool isNull() const { return m_features.isEmpty(); }
    QList<QByteArray> fields() const;
    qint64 wonCount() const { return m_won; }
    qint64 lostCount() const { return m_lost; }
    const QList<Decile> &deciles() const { return m_deciles; }

    /// How often a won sample was given a better chance than a lost one by a regression that knew neither:
    /// 0.5 is guessing, 1 is always (area under the ROC curve, ties count half).
    double discrimination() const { return m_discrimination; }

    Judgement judge(const QVariantList &values) const;

    QByteArray toJson() const;
    /// A null one for a text that is not one of ours.
    static WinChance fromJson(const QByteArray &json);

    /// Fields of leads or deals that may be learned from: what is known while the record is open, as a word
    /// or a number. Nothing that is only written down once it is over.
    static QList<QByteArray> offeredFields(const Entity &entity);
    static QList<QByteArray> usualFields(const Entity &entity);

private:
    struct Value
    {
        QString word;
        double weight = 0;
        double share = 0; ///< of the samples that have it
    };
    struct Feature
    {
        QByteArray field;
        bool isNumber = false;
        QList<double> limits; ///< upper ends of the classes of a number but the last
        QList<Value> values;
        double average = 0; ///< Σ weight × share
    };
    struct Design;

    static Feature prepared(const QByteArray &field, int index, const QList<WinSample> &samples);
    static QString wordOf(const Feature &feature, const QVariant &value);
    void rate(const QList<WinSample> &samples, const Design &design);
    void takeWeights(const Design &design, const QList<double> &weights);

    double m_constant = 0;
    QList<Feature> m_features;
    qint64 m_won = 0;
    qint64 m_lost = 0;
    double m_discrimination = 0.5;
    QList<Decile> m_deciles;
};

} // namespace kith::domain
