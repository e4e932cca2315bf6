// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignment.h"

#include "models/base/textfold.h"

#include <QLocale>
#include <QMap>

#include <algorithm>
#include <array>
#include <limits>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct StrategyKey
{
    AssignmentStrategy strategy;
    const char *key;
};

constexpr std::array Strategies{
    StrategyKey{AssignmentStrategy::Fixed, "fixed"},
    StrategyKey{AssignmentStrategy::RoundRobin, "round_robin"},
    StrategyKey{AssignmentStrategy::Weighted, "weighted"},
    StrategyKey{AssignmentStrategy::LeastLoad, "least_load"},
    StrategyKey{AssignmentStrategy::Territory, "territory"},
    StrategyKey{AssignmentStrategy::AccountOwner, "account_owner"},
};

constexpr std::array DayKeys{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

/// 1 Monday … 7 Sunday; 0 for none.
int weekdayNamed(const QString &word, const QLocale &locale)
{
    const QString folded = base::fold(word);
    if (folded.size() < 2)
        return 0;
    const QLocale english = QLocale::c();
    for (int day = 1; day <= 7; ++day) {
        for (const QLocale &language : {english, locale}) {
            if (base::fold(language.dayName(day, QLocale::LongFormat)).startsWith(folded) ||
                base::fold(language.standaloneDayName(day, QLocale::ShortFormat)) == folded)
                return day;
        }
    }
    return 0;
}

bool isAway(const Assignee &person, QDate day)
{
    if (!person.absentFrom.isValid() && !person.absentTo.isValid())
        return false;
    return (!person.absentFrom.isValid() || person.absentFrom <= day) &&
           (!person.absentTo.isValid() || day <= person.absentTo);
}

/// How closely a member's territory says the value: longer is closer, -1 not at all.
qsizetype closeness(const QString &territory, const QStringList &values)
{
    if (territory.isEmpty() || territory == "*"_L1)
        return 0;
    if (!territory.endsWith(u'*'))
        return values.contains(territory) ? std::numeric_limits<qsizetype>::max() : -1;
    const QStringView beginning = QStringView(territory).chopped(1);
    const bool begins = std::any_of(values.cbegin(), values.cend(), [beginning](const QString &value) {
        return value.startsWith(beginning);
    });
    return begins ? beginning.size() : -1;
}

} // namespace

QByteArray keyOf(AssignmentStrategy strategy)
{
    for (const StrategyKey &one : Strategies) {
        if (one.strategy == strategy)
            return one.key;
    }
    return {};
}

AssignmentStrategy assignmentStrategyOf(QStringView key)
{
    for (const StrategyKey &one : Strategies) {
        if (key == QLatin1StringView(one.key))
            return one.strategy;
    }
    return AssignmentStrategy::RoundRobin;
}

QByteArray keyOf(AssignmentCause cause)
{
    switch (cause) {
    case AssignmentCause::Manual:
        return "manual"_ba;
    case AssignmentCause::Import:
        return "import"_ba;
    case AssignmentCause::Capture:
        return "capture"_ba;
    case AssignmentCause::Demand:
        break;
    }
    return "demand"_ba;
}

QByteArray keyOf(Standing standing)
{
    switch (standing) {
    case Standing::Able:
        return "able"_ba;
    case Standing::Inactive:
        return "inactive"_ba;
    case Standing::Absent:
        return "absent"_ba;
    case Standing::DayOff:
        return "day_off"_ba;
    case Standing::Full:
        return "full"_ba;
    case Standing::Gone:
        break;
    }
    return "gone"_ba;
}

QByteArray keyOf(AssignmentWhy why)
{
    switch (why) {
    case AssignmentWhy::NoRule:
        return "no_rule"_ba;
    case AssignmentWhy::Fixed:
        return "fixed"_ba;
    case AssignmentWhy::Turn:
        return "turn"_ba;
    case AssignmentWhy::LeastLoad:
        return "least_load"_ba;
    case AssignmentWhy::Territory:
        return "territory"_ba;
    case AssignmentWhy::AccountOwner:
        return "account_owner"_ba;
    case AssignmentWhy::Nobody:
        break;
    }
    return "nobody"_ba;
}

AssignmentDesk::AssignmentDesk(QList<AssignmentRule> rules, const QList<Assignee> &people,
                               BusinessCalendar calendar)
    : m_rules(std::move(rules)), m_calendar(std::move(calendar))
{
    for (const Assignee &person : people)
        m_people.insert(person.id, person);
    for (AssignmentRule &rule : m_rules) {
        for (AssignmentMember &member : rule.members)
            member.territory = base::fold(member.territory.trimmed());
    }
}

qint64 AssignmentDesk::loadOf(RecordId user, RecordId ownerNow) const
{
    const qint64 load = m_people.value(user).openLeads;
    return m_countsOwn && user == ownerNow ? load - 1 : load;
}

Standing AssignmentDesk::standingOf(RecordId user, const AssignmentRule &rule, RecordId ownerNow,
                                    qint64 atMs) const
{
    const auto found = m_people.constFind(user);
    if (found == m_people.cend())
        return Standing::Gone;
    if (!found->active)
        return Standing::Inactive;
    const QDate day =
        found->zone.isValid() ? BusinessCalendar(found->zone).dateAt(atMs) : m_calendar.dateAt(atMs);
    if (isAway(*found, day))
        return Standing::Absent;
    const bool works = found->worksOn
                           ? (found->worksOn >> (day.dayOfWeek() - 1) & 1) != 0 && !m_calendar.isHoliday(day)
                           : m_calendar.isWorkingDay(day);
    if (!works && !rule.daysOff)
        return Standing::DayOff;
    if (found->capacity && loadOf(user, ownerNow) >= *found->capacity)
        return Standing::Full;
    return Standing::Able;
}

AssignmentDesk::Group AssignmentDesk::able(AssignmentRule &rule, const Group &group, const LeadFacts &lead,
                                           qint64 atMs, Choice &choice) const
{
    Group able;
    for (const AssignmentMember &member : group) {
        const auto known =
            std::find_if(choice.candidates.cbegin(), choice.candidates.cend(),
                         [&member](const AssignmentCandidate &one) { return one.user == member.user; });
        const bool isNew = known == choice.candidates.cend();
        const Standing standing = isNew ? standingOf(member.user, rule, lead.owner, atMs) : known->standing;
        if (isNew)
            choice.candidates.append({member.user, standing, loadOf(member.user, lead.owner)});
        const bool twice = std::any_of(able.cbegin(), able.cend(), [&member](const AssignmentMember &one) {
            return one.user == member.user;
        });
        if (standing == Standing::Able && !twice)
            able.append(member);
    }
    return able;
}

RecordId AssignmentDesk::nextInTurn(AssignmentRule &rule, const Group &group, bool weighted) const
{
    qint64 total = 0;
    RecordId best;
    qint64 most = 0;
    for (const AssignmentMember &member : group) {
        const qint64 weight = weighted ? member.weight : 1;
        if (weight <= 0)
            continue;
        total += weight;
        const qint64 credit = rule.credits[member.user] += weight;
        if (!best || credit > most) {
            best = member.user;
            most = credit;
        }
    }
    if (best)
        rule.credits[best] -= total;
    return best;
}

RecordId AssignmentDesk::leastLoaded(AssignmentRule &rule, const Group &group, RecordId ownerNow) const
{
    qint64 least = std::numeric_limits<qint64>::max();
    for (const AssignmentMember &member : group)
        least = std::min(least, loadOf(member.user, ownerNow));
    Group equals;
    for (const AssignmentMember &member : group) {
        if (loadOf(member.user, ownerNow) == least)
            equals.append(member);
    }
    return nextInTurn(rule, equals, false);
}

AssignmentDesk::Choice AssignmentDesk::chooseByValue(qsizetype at, const LeadFacts &lead, qint64 atMs)
{
    AssignmentRule &rule = m_rules[at];
    Choice choice;
    const QStringList values = lead.values.value(at);
    QMap<qsizetype, Group> groups; // by closeness
    for (const AssignmentMember &member : std::as_const(rule.members)) {
        const qsizetype close = closeness(member.territory, values);
        if (close >= 0)
            groups[close].append(member);
    }
    choice.passesOn = groups.isEmpty();
    for (auto it = groups.cend(); it != groups.cbegin() && !choice.user;) {
        --it;
        choice.user = nextInTurn(rule, able(rule, it.value(), lead, atMs, choice), true);
    }
    if (choice.user)
        choice.why = AssignmentWhy::Territory;
    return choice;
}

AssignmentDesk::Choice AssignmentDesk::choose(qsizetype at, const LeadFacts &lead, qint64 atMs)
{
    AssignmentRule &rule = m_rules[at];
    if (rule.strategy == AssignmentStrategy::Territory)
        return chooseByValue(at, lead, atMs);
    Choice choice;
    if (rule.strategy == AssignmentStrategy::AccountOwner) {
        if (lead.accountOwner) {
            const Group owner = able(rule, {{lead.accountOwner, 1, {}}}, lead, atMs, choice);
            if (!owner.isEmpty()) {
                choice.user = lead.accountOwner;
                choice.why = AssignmentWhy::AccountOwner;
                return choice;
            }
        } else if (rule.members.isEmpty()) {
            choice.passesOn = true;
            return choice;
        }
    }
    const Group group = able(rule, rule.members, lead, atMs, choice);
    switch (rule.strategy) {
    case AssignmentStrategy::Fixed:
        choice.user = group.isEmpty() ? RecordId() : group.first().user;
        choice.why = AssignmentWhy::Fixed;
        break;
    case AssignmentStrategy::LeastLoad:
        choice.user = leastLoaded(rule, group, lead.owner);
        choice.why = AssignmentWhy::LeastLoad;
        break;
    default:
        choice.user = nextInTurn(rule, group, rule.strategy != AssignmentStrategy::RoundRobin);
        choice.why = AssignmentWhy::Turn;
        break;
    }
    if (!choice.user)
        choice.why = AssignmentWhy::Nobody;
    return choice;
}

AssignmentDecision AssignmentDesk::decide(const LeadFacts &lead, qint64 atMs)
{
    m_countsOwn = lead.isOpen && lead.owner;
    AssignmentDecision decision;
    for (qsizetype at = 0; at < m_rules.size(); ++at) {
        if (!lead.fits.value(at))
            continue;
        const Choice choice = choose(at, lead, atMs);
        if (choice.passesOn && decision.rule >= 0)
            continue;
        decision.rule = at;
        decision.candidates = choice.candidates;
        decision.owner = choice.user;
        decision.why = choice.why;
        if (!choice.passesOn)
            break;
    }
    if (decision.rule < 0)
        return decision;
    AssignmentRule &rule = m_rules[decision.rule];
    if (!decision.owner) {
        decision.why = AssignmentWhy::Nobody;
        decision.queue = rule.queue;
    } else {
        decision.turn = ++rule.turn;
    }
    if (m_countsOwn && m_people.contains(lead.owner))
        --m_people[lead.owner].openLeads;
    if (lead.isOpen && decision.owner)
        ++m_people[decision.owner].openLeads;
    return decision;
}

std::optional<quint8> weekdaysOf(QStringView text, const QLocale &locale)
{
    quint8 days = 0;
    QString spaced = text.toString();
    for (QChar &c : spaced) {
        if (c == u'–' || c == u'—')
            c = u'-';
        else if (c == u';' || c == u'/')
            c = u',';
    }
    const bool hasCommas = spaced.contains(u',');
    const QStringList parts = spaced.split(hasCommas ? u',' : u' ', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        if (part.trimmed().isEmpty())
            continue;
        const QStringList ends = part.split(u'-');
        const int first = weekdayNamed(ends.first().trimmed(), locale);
        const int last = ends.size() == 2 ? weekdayNamed(ends.last().trimmed(), locale) : first;
        if (!first || !last || ends.size() > 2)
            return std::nullopt;
        for (int day = first;; day = day % 7 + 1) {
            days |= quint8(1U << (day - 1));
            if (day == last)
                break;
        }
    }
    return days;
}

QString weekdaysText(quint8 days)
{
    QStringList names;
    for (size_t day = 0; day < DayKeys.size(); ++day) {
        if (days >> day & 1)
            names += QLatin1StringView(DayKeys.at(day));
    }
    return names.join(u',');
}

} // namespace kith::domain
