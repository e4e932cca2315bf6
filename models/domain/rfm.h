// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QList>
#include <QString>

namespace kith::domain {

/// What a customer's orders say, for ranking: recency, frequency, money.
struct RfmFigures
{
    qint64 days = 0;       ///< since the last order
    qint64 orders = 0;     ///< in the window
    qint64 valueMinor = 0; ///< of these, in the base currency
};

/// Scores from 1 to 5, 5 the best.
///
/// A customer's score is one more than the number of full fifths of all customers that do worse: who has more
/// than 60 % of them behind has at least a 4. Equal values have equal scores. With fewer than 25 customers
/// fifths say nothing, so that thirds are taken, on the same scale: 1, 3 or 5.
struct RfmScore
{
    static constexpr qsizetype Few = 25;
    static constexpr int Best = 5;

    int r = 0;
    int f = 0;
    int m = 0;

    /// In the order of the customers.
    static QList<RfmScore> of(const QList<RfmFigures> &customers);

    /// From how many do worse, of how many. `all` is at least 1 and more than `worse`.
    static int scoreOf(qint64 worse, qint64 all);

    QString text() const; ///< "5-4-3"
    friend bool operator==(const RfmScore &, const RfmScore &) = default;
};

/// A name for customers whose scores are alike.
struct RfmSegment
{
    base::RecordId id;
    QString name;
    RfmScore from{1, 1, 1};
    RfmScore to{5, 5, 5};

    bool fits(const RfmScore &score) const;
    /// The first that fits; null when none does.
    static const RfmSegment *first(const QList<RfmSegment> &segments, const RfmScore &score);
};

/// What a new workspace begins with; from then on the table belongs to its users.
struct RfmSegmentSeed
{
    const char *name;
    RfmScore from;
    RfmScore to;
    QString nameText() const;
};
const QList<RfmSegmentSeed> &rfmSegmentSeeds();

} // namespace kith::domain
