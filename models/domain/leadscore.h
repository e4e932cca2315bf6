// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/base/recordid.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace kith::domain {

struct Entity;

/// Points that a lead gets for something that can be said about it, and how silence takes them away.
struct ScoreRule
{
    base::RecordId id;
    QString name;
    QString condition; ///< a filter over leads (Filter::parse); empty: every lead
    qint64 points = 0;
    qint64 decay = 0; ///< points that go with every full week of silence; 0 or more
    qint64 floor = 0; ///< silence leaves this much, or the points themselves where they are fewer

    /// The points after so many full weeks of silence: max(min(floor, points), points − decay × weeks).
    qint64 pointsAfter(qint64 weeks) const;
    /// Whether one more week of silence takes points away.
    bool fadesAfter(qint64 weeks) const;
};

/// What a lead is worth on a day, with its reasons.
struct LeadScore
{
    /// One reason: "+20 Has a phone number", "−10 2 weeks of silence".
    struct Line
    {
        qint64 points = 0;
        QString reason; ///< the rule's name, or what silence is called
        base::RecordId rule;
        qint64 weeks = 0; ///< of silence, when that is the reason
        QString text() const;
    };

    qint64 total = 0;
    QList<Line> lines;          ///< of each rule its points, then what silence took; they add up to the total
    std::optional<QDate> until; ///< the first day with another total, if nothing else happens

    /// `rules` are those whose conditions hold, `touched` is the day of the last touch, `today` the day it is
    /// worked out for; both in the organisation's time zone. Silence is counted in full weeks from day to
    /// day.
    static LeadScore of(const QList<ScoreRule> &rules, QDate touched, QDate today);

    /// Points with their sign: "+20", "−10", "0".
    static QString signedText(qint64 points);

    /// What is wrong with a rule's condition: it cannot be read, or asks for something that changes without
    /// the lead noticing. A condition may ask for the lead's own fields, for what is said about its own
    /// notes, documents, tags and activities, and for fields of its contact, its company and its owner.
    static std::optional<base::Problem> problemOf(const Entity &lead, const QString &condition);

    /// Whether a condition looks at records that the lead only links to.
    static bool looksFurther(const Entity &lead, const QString &condition);
};

/// What a new workspace begins with; from then on the rules belong to its users.
struct ScoreRuleSeed
{
    const char *name;
    const char *condition;
    int points;
    int decay;
    int floor;
    QString nameText() const;
};
const QList<ScoreRuleSeed> &scoreRuleSeeds();

} // namespace kith::domain
