// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/rfm.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

/// How many of the sorted values are less.
qint64 below(const std::vector<qint64> &sorted, qint64 value)
{
    return std::lower_bound(sorted.begin(), sorted.end(), value) - sorted.begin();
}

} // namespace

int RfmScore::scoreOf(qint64 worse, qint64 all)
{
    if (all < Few)
        return 1 + 2 * int(3 * worse / all);
    return 1 + int(Best * worse / all);
}

QList<RfmScore> RfmScore::of(const QList<RfmFigures> &customers)
{
    std::vector<qint64> recency;
    std::vector<qint64> frequency;
    std::vector<qint64> money;
    for (std::vector<qint64> *values : {&recency, &frequency, &money})
        values->reserve(size_t(customers.size()));
    for (const RfmFigures &customer : customers) {
        recency.push_back(-customer.days); // fewer days are better
        frequency.push_back(customer.orders);
        money.push_back(customer.valueMinor);
    }
    for (std::vector<qint64> *values : {&recency, &frequency, &money})
        std::sort(values->begin(), values->end());
    const qint64 all = customers.size();
    QList<RfmScore> scores;
    scores.reserve(customers.size());
    for (const RfmFigures &customer : customers)
        scores.append({scoreOf(below(recency, -customer.days), all),
                       scoreOf(below(frequency, customer.orders), all),
                       scoreOf(below(money, customer.valueMinor), all)});
    return scores;
}

QString RfmScore::text() const
{
    return u"%1-%2-%3"_s.arg(r).arg(f).arg(m);
}

bool RfmSegment::fits(const RfmScore &score) const
{
    return score.r >= from.r && score.r <= to.r && score.f >= from.f && score.f <= to.f &&
           score.m >= from.m && score.m <= to.m;
}

const RfmSegment *RfmSegment::first(const QList<RfmSegment> &segments, const RfmScore &score)
{
    const auto found = std::find_if(segments.begin(), segments.end(),
                                    [&score](const RfmSegment &segment) { return segment.fits(score); });
    return found == segments.end() ? nullptr : &*found;
}

QString RfmSegmentSeed::nameText() const
{
    return QCoreApplication::translate("Seeds", name);
}

const QList<RfmSegmentSeed> &rfmSegmentSeeds()
{
    static const QList<RfmSegmentSeed> seeds{
        {QT_TRANSLATE_NOOP("Seeds", "Champions"), {4, 4, 4}, {5, 5, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "Loyal"), {3, 3, 1}, {5, 5, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "New customers"), {5, 1, 1}, {5, 2, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "Promising"), {3, 1, 1}, {4, 2, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "At risk"), {1, 3, 1}, {2, 5, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "Hibernating"), {1, 1, 1}, {1, 2, 5}},
        {QT_TRANSLATE_NOOP("Seeds", "About to sleep"), {2, 1, 1}, {2, 2, 5}},
    };
    return seeds;
}

} // namespace kith::domain
