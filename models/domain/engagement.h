// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kith::domain {

/// How much is going on with somebody: each completed activity counts the points of its type, and half of
/// what is left of them goes with every half-life:
///
///     sum of points × 2^(−days since it was done / half-life), rounded half up
///
/// What is older than ten half-lives has less than a thousandth of its points and is left out.
struct Engagement
{
    static constexpr int HalfLives = 10;
    static constexpr qint64 UsualPoints = 1; ///< of a type that the settings do not name

    struct Touch
    {
        base::RecordId type;
        qint64 points = 0;
        QDate day; ///< it was done on
    };

    /// What the activities of one type come to: "2 Meetings, the last 5 days ago: 17.8 points".
    struct Line
    {
        base::RecordId type;
        qint64 count = 0;
        qint64 points = 0; ///< of one when it was new
        QDate last;
        double worth = 0;
    };

    qint64 total = 0;
    double exact = 0;
    QList<Line> lines;          ///< the worthiest first
    std::optional<QDate> until; ///< the first day with another total, if nothing else happens

    /// Both days in the organisation's time zone. halfLife: days, 1 or more. Activities of days to come do
    /// not count before.
    static Engagement of(const QList<Touch> &touches, QDate today, int halfLife);
};

/// Points of the types of activities in a new workspace, by the keys of their picklist values.
struct EngagementSeed
{
    QByteArray type;
    int points;
};
const QList<EngagementSeed> &engagementSeeds();

} // namespace kith::domain
