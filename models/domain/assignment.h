// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/businesscalendar.h"

#include <QByteArray>
#include <QDate>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace kith::domain {

using base::RecordId;

/// How a rule chooses among its people. The keys are those of assignment_rule.strategy.
enum class AssignmentStrategy {
    Fixed,        ///< the first of them who can take it
    RoundRobin,   ///< in turn
    Weighted,     ///< in turn by weight
    LeastLoad,    ///< who has the fewest open leads; of equals whose turn it is
    Territory,    ///< by a value of the lead; of several with the same value whose turn it is
    AccountOwner, ///< the owner of the lead's company; else in turn by weight
};

/// What makes the rules run. The keys are those of assignment_log.cause.
enum class AssignmentCause { Manual, Import, Capture, Demand };

QByteArray keyOf(AssignmentStrategy strategy);
AssignmentStrategy assignmentStrategyOf(QStringView key); ///< RoundRobin for an unknown one
QByteArray keyOf(AssignmentCause cause);

struct AssignmentMember
{
    RecordId user;
    int weight = 1;    ///< 0: none in turn by weight
    QString territory; ///< folded by the desk; "ber*" is a beginning; empty: all others
};

struct AssignmentRule
{
    RecordId id;
    QString name;
    AssignmentStrategy strategy = AssignmentStrategy::RoundRobin;
    QList<AssignmentMember> members;  ///< in order
    bool daysOff = false;             ///< also to people who do not work that day
    RecordId queue;                   ///< for leads that nobody can take
    std::optional<qint64> slaMinutes; ///< of working time
    RecordId taskType;                ///< null: no task

    /// Where the round robin stands. Credits by user: who has most is next.
    qint64 turn = 0; ///< slots given so far
    QHash<RecordId, qint64> credits;
};

/// Somebody who may get leads.
struct Assignee
{
    RecordId id;
    QString name;
    bool active = true;
    QDate absentFrom; ///< with only one of the two, absence is open on the other side
    QDate absentTo;   ///< the last day away
    std::optional<qint64> capacity;
    qint64 openLeads = 0;
    QTimeZone zone;     ///< invalid: that of the calendar
    quint8 worksOn = 0; ///< weekdays, bit 0 Monday; 0: those of the calendar
};

enum class Standing { Able, Inactive, Absent, DayOff, Full, Gone };
QByteArray keyOf(Standing standing);

struct AssignmentCandidate
{
    RecordId user;
    Standing standing = Standing::Able;
    qint64 openLeads = 0; ///< before this lead, which does not count itself
};

/// The keys are those of assignment_log.why; NoRule is not logged.
enum class AssignmentWhy { NoRule, Fixed, Turn, LeastLoad, Territory, AccountOwner, Nobody };
QByteArray keyOf(AssignmentWhy why);

/// What the rules need to know about one lead.
struct LeadFacts
{
    RecordId owner;        ///< now
    bool isOpen = true;    ///< counts in its owner's load
    QList<bool> fits;      ///< by rule: whether its condition holds
    RecordId accountOwner; ///< of the company that it is about
    QHash<qsizetype, QStringList>
        values; ///< by territory rule: what the deciding value may be called, folded
};

struct AssignmentDecision
{
    qsizetype rule = -1; ///< index, -1 with NoRule
    AssignmentWhy why = AssignmentWhy::NoRule;
    RecordId owner; ///< null with NoRule and Nobody
    RecordId queue; ///< with Nobody
    QList<AssignmentCandidate> candidates;
    qint64 turn = 0; ///< of the rule; 0 when no slot was given
};

/// Decides lead after lead who gets it, and keeps loads and turns up to date on the way. Pure: what it starts
/// from is read, and what it ends with is written, by others.
///
/// Turns are those of the smooth weighted round robin (as nginx has it): each candidate's credit grows by its
/// weight, the one with most credit gets the lead and pays the sum of the weights. With equal weights and the
/// same people able, each of k people gets exactly n of n·k leads. Who is not able neither gains nor pays, so
/// nobody has to catch up after an absence.
class AssignmentDesk
{
public:
    AssignmentDesk(QList<AssignmentRule> rules, const QList<Assignee> &people, BusinessCalendar calendar);

    const QList<AssignmentRule> &rules() const { return m_rules; }
    const BusinessCalendar &calendar() const { return m_calendar; }

    /// The first rule that fits decides. A rule that has nobody for this value of the lead, or only knows
    /// company owners and there is none, lets the next one decide; when no other fits, the lead goes to its
    /// queue.
    AssignmentDecision decide(const LeadFacts &lead, qint64 atMs);

    Standing standingOf(RecordId user, const AssignmentRule &rule, RecordId ownerNow, qint64 atMs) const;

private:
    using Group = QList<AssignmentMember>;

    struct Choice
    {
        RecordId user;
        AssignmentWhy why = AssignmentWhy::Nobody;
        bool passesOn = false;
        QList<AssignmentCandidate> candidates;
    };
    Choice choose(qsizetype rule, const LeadFacts &lead, qint64 atMs);
    Choice chooseByValue(qsizetype rule, const LeadFacts &lead, qint64 atMs);
    Group able(AssignmentRule &rule, const Group &group, const LeadFacts &lead, qint64 atMs,
               Choice &choice) const;
    RecordId nextInTurn(AssignmentRule &rule, const Group &group, bool weighted) const;
    RecordId leastLoaded(AssignmentRule &rule, const Group &group, RecordId ownerNow) const;
    qint64 loadOf(RecordId user, RecordId ownerNow) const;

    QList<AssignmentRule> m_rules;
    QHash<RecordId, Assignee> m_people;
    BusinessCalendar m_calendar;
    bool m_countsOwn = false; ///< the lead at hand counts in its owner's load
};

/// "mon, Tue-Thu" as bits (bit 0 Monday); nothing when a part of it is no weekday. Names are English or those
/// of the locale, in full or with at least their first two letters.
std::optional<quint8> weekdaysOf(QStringView text, const class QLocale &locale);
/// "mon,tue,wed", as stored.
QString weekdaysText(quint8 days);

} // namespace kith::domain
