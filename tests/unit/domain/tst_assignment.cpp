// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/assignment.h"

#include <QDateTime>
#include <QLocale>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith::domain;
using kith::base::RecordId;

namespace {

const RecordId Ana(1);
const RecordId Ben(2);
const RecordId Cem(3);
const RecordId Queue(90);

constexpr qint64 Wednesday = 1'782'900'000'000; ///< 2026-07-01T10:00Z

Assignee person(RecordId id)
{
    Assignee made;
    made.id = id;
    made.name = u"P%1"_s.arg(id.value());
    return made;
}

AssignmentRule rule(AssignmentStrategy strategy, const QList<AssignmentMember> &members)
{
    AssignmentRule made;
    made.id = RecordId(50);
    made.strategy = strategy;
    made.members = members;
    made.queue = Queue;
    return made;
}

QList<Assignee> everybody()
{
    return {person(Ana), person(Ben), person(Cem)};
}

BusinessCalendar weekdays()
{
    BusinessCalendar calendar;
    for (int day = 1; day <= 5; ++day)
        calendar.addHours(day, 9 * 60, 17 * 60);
    return calendar;
}

LeadFacts lead(int rules = 1)
{
    LeadFacts facts;
    facts.fits.fill(true, rules);
    return facts;
}

/// Who gets the next `count` leads, as letters.
QString given(AssignmentDesk &desk, int count, const LeadFacts &facts = lead(), qint64 atMs = Wednesday)
{
    QString text;
    for (int i = 0; i < count; ++i) {
        const RecordId owner = desk.decide(facts, atMs).owner;
        text += owner ? QChar(u'A' + ushort(owner.value() - 1)) : u'-';
    }
    return text;
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void roundRobinIsFair();
    void weightsAreSpreadSmoothly();
    void whoIsAwayNeitherGainsNorPays();
    void eligibility();
    void absenceIsCountedInDaysOfThePerson();
    void capacityIsUsedUp();
    void theLeadItselfDoesNotFillItsOwner();
    void leastLoadLevelsOut();
    void fixedHasDeputies();
    void territories();
    void accountOwnersWin();
    void theFirstRuleThatFitsDecides();
    void weekdaysAreRead();
};

void TestAssignment::roundRobinIsFair()
{
    AssignmentDesk desk({rule(AssignmentStrategy::RoundRobin, {{Ana, 5, {}}, {Ben, 1, {}}, {Cem, 1, {}}})},
                        everybody(), weekdays());
    QCOMPARE(given(desk, 7), u"ABCABCA"_s); // weights do not count
    QString all = u"ABCABCA"_s + given(desk, 3 * 1000 - 7);
    for (const QChar who : {u'A', u'B', u'C'})
        QCOMPARE(all.count(who), 1000);
    QCOMPARE(desk.rules().first().turn, qint64(3000));
}

void TestAssignment::weightsAreSpreadSmoothly()
{
    AssignmentDesk desk({rule(AssignmentStrategy::Weighted,
                              {{Ana, 5, {}}, {Ben, 1, {}}, {Cem, 1, {}}, {RecordId(4), 0, {}}})},
                        everybody() + QList<Assignee>{person(RecordId(4))}, weekdays());
    QCOMPARE(given(desk, 7), u"AABACAA"_s); // the sequence of nginx's description
    const QString all = given(desk, 7 * 100);
    QCOMPARE(all.count(u'A'), 500);
    QCOMPARE(all.count(u'B'), 100);
    QCOMPARE(all.count(u'C'), 100);
}

void TestAssignment::whoIsAwayNeitherGainsNorPays()
{
    QList<Assignee> people = everybody();
    people[1].absentFrom = QDate(2026, 7, 2);
    people[1].absentTo = QDate(2026, 7, 2);
    AssignmentDesk desk({rule(AssignmentStrategy::RoundRobin, {{Ana, 1, {}}, {Ben, 1, {}}, {Cem, 1, {}}})},
                        people, weekdays());
    constexpr qint64 day = 86'400'000;
    QCOMPARE(given(desk, 3), u"ABC"_s);
    QCOMPARE(given(desk, 6, lead(), Wednesday + day), u"ACACAC"_s);
    QCOMPARE(given(desk, 6, lead(), Wednesday + 2 * day), u"ABCABC"_s); // nobody catches up
}

void TestAssignment::eligibility()
{
    QList<Assignee> people = everybody();
    people[0].active = false;
    people[1].absentFrom = QDate(2026, 6, 30);
    people[2].worksOn = *weekdaysOf(u"mon,tue", QLocale::c());
    AssignmentRule only = rule(AssignmentStrategy::RoundRobin,
                               {{Ana, 1, {}}, {Ben, 1, {}}, {Cem, 1, {}}, {RecordId(9), 1, {}}});
    AssignmentDesk desk({only}, people, weekdays());
    const AssignmentDecision decision = desk.decide(lead(), Wednesday);
    QVERIFY(!decision.owner);
    QCOMPARE(decision.queue, Queue);
    QCOMPARE(decision.why, AssignmentWhy::Nobody);
    QCOMPARE(decision.turn, qint64(0));
    QList<QByteArray> standings;
    for (const AssignmentCandidate &candidate : decision.candidates)
        standings += keyOf(candidate.standing);
    QCOMPARE(standings, (QList<QByteArray>{"inactive", "absent", "day_off", "gone"}));

    only.daysOff = true;
    AssignmentDesk always({only}, people, weekdays());
    QCOMPARE(given(always, 1), u"C"_s);
    constexpr qint64 saturday = Wednesday + qint64(3) * 86'400'000;
    AssignmentDesk atWeekend({rule(AssignmentStrategy::RoundRobin, {{Ana, 1, {}}})}, everybody(), weekdays());
    QCOMPARE(given(atWeekend, 1, lead(), saturday), u"-"_s);
}

void TestAssignment::absenceIsCountedInDaysOfThePerson()
{
    QList<Assignee> people{person(Ana)};
    people[0].zone = QTimeZone("Pacific/Auckland"); // there it is already 2026-07-02 when it is 13:00 in UTC
    people[0].absentFrom = QDate(2026, 7, 2);
    people[0].absentTo = QDate(2026, 7, 2);
    AssignmentDesk desk({rule(AssignmentStrategy::Fixed, {{Ana, 1, {}}})}, people, weekdays());
    QCOMPARE(given(desk, 1), u"A"_s); // 22:00 of the first
    QCOMPARE(given(desk, 1, lead(), Wednesday + 3 * 3'600'000), u"-"_s);
}

void TestAssignment::capacityIsUsedUp()
{
    QList<Assignee> people{person(Ana), person(Ben)};
    people[0].capacity = 12;
    people[0].openLeads = 10;
    people[1].capacity = 1;
    AssignmentDesk desk({rule(AssignmentStrategy::RoundRobin, {{Ana, 1, {}}, {Ben, 1, {}}})}, people,
                        weekdays());
    QCOMPARE(given(desk, 5), u"ABA--"_s);
}

void TestAssignment::theLeadItselfDoesNotFillItsOwner()
{
    QList<Assignee> people{person(Ana), person(Ben)};
    people[0].capacity = 1;
    people[0].openLeads = 1;
    people[1].active = false;
    AssignmentDesk desk({rule(AssignmentStrategy::RoundRobin, {{Ana, 1, {}}, {Ben, 1, {}}})}, people,
                        weekdays());
    LeadFacts hers = lead();
    hers.owner = Ana;
    QCOMPARE(given(desk, 2, hers), u"AA"_s);
    QCOMPARE(given(desk, 1), u"-"_s);
}

void TestAssignment::leastLoadLevelsOut()
{
    QList<Assignee> people = everybody();
    people[0].openLeads = 4;
    people[1].openLeads = 2;
    people[2].openLeads = 3;
    AssignmentDesk desk({rule(AssignmentStrategy::LeastLoad, {{Ana, 1, {}}, {Ben, 1, {}}, {Cem, 1, {}}})},
                        people, weekdays());
    QString first = given(desk, 3); // until all have four
    std::sort(first.begin(), first.end());
    QCOMPARE(first, u"BBC"_s);
    const QString level = given(desk, 30);
    for (const QChar who : {u'A', u'B', u'C'})
        QCOMPARE(level.count(who), 10);
}

void TestAssignment::fixedHasDeputies()
{
    QList<Assignee> people = everybody();
    people[0].capacity = 2;
    AssignmentDesk desk({rule(AssignmentStrategy::Fixed, {{Ana, 1, {}}, {Ben, 1, {}}})}, people, weekdays());
    QCOMPARE(given(desk, 4), u"AABB"_s);
}

void TestAssignment::territories()
{
    const QList<AssignmentMember> map{{Ana, 1, u"DE"_s}, {Ben, 1, u"D*"_s}, {Cem, 1, {}}};
    AssignmentDesk desk({rule(AssignmentStrategy::Territory, map)}, everybody(), weekdays());
    const auto from = [](const QString &value) {
        LeadFacts facts = lead();
        facts.values.insert(0, value.isEmpty() ? QStringList() : QStringList{value});
        return facts;
    };
    QCOMPARE(given(desk, 2, from(u"de"_s)), u"AA"_s);
    QCOMPARE(given(desk, 1, from(u"dk"_s)), u"B"_s);
    QCOMPARE(given(desk, 1, from(u"fr"_s)), u"C"_s);
    QCOMPARE(given(desk, 1, from({})), u"C"_s);

    QList<Assignee> people = everybody();
    people[0].active = false;
    AssignmentDesk without({rule(AssignmentStrategy::Territory, map)}, people, weekdays());
    QCOMPARE(given(without, 1, from(u"de"_s)), u"B"_s); // who has the next wider one

    AssignmentDesk narrow({rule(AssignmentStrategy::Territory, {{Ana, 1, u"DE"_s}}),
                           rule(AssignmentStrategy::Fixed, {{Ben, 1, {}}})},
                          everybody(), weekdays());
    LeadFacts french = from(u"fr"_s);
    french.fits = {true, true};
    QCOMPARE(given(narrow, 1, french), u"B"_s);
    french.fits = {true, false};
    const AssignmentDecision nobody = narrow.decide(french, Wednesday);
    QCOMPARE(nobody.why, AssignmentWhy::Nobody); // never silently unassigned
    QCOMPARE(nobody.queue, Queue);
}

void TestAssignment::accountOwnersWin()
{
    QList<Assignee> people = everybody();
    AssignmentDesk desk({rule(AssignmentStrategy::AccountOwner, {{Ana, 1, {}}, {Ben, 1, {}}})}, people,
                        weekdays());
    LeadFacts known = lead();
    known.accountOwner = Cem;
    QCOMPARE(desk.decide(known, Wednesday).why, AssignmentWhy::AccountOwner);
    QCOMPARE(given(desk, 2, known), u"CC"_s);
    QCOMPARE(given(desk, 2), u"AB"_s);
    people[2].active = false;
    AssignmentDesk without({rule(AssignmentStrategy::AccountOwner, {{Ana, 1, {}}})}, people, weekdays());
    QCOMPARE(given(without, 1, known), u"A"_s);
    AssignmentDesk alone(
        {rule(AssignmentStrategy::AccountOwner, {}), rule(AssignmentStrategy::Fixed, {{Ben, 1, {}}})},
        everybody(), weekdays());
    QCOMPARE(given(alone, 1, lead(2)), u"B"_s);
}

void TestAssignment::theFirstRuleThatFitsDecides()
{
    AssignmentDesk desk(
        {rule(AssignmentStrategy::Fixed, {{Ana, 1, {}}}), rule(AssignmentStrategy::Fixed, {{Ben, 1, {}}})},
        everybody(), weekdays());
    LeadFacts facts;
    facts.fits = {false, true};
    QCOMPARE(desk.decide(facts, Wednesday).rule, 1);
    facts.fits = {true, true};
    QCOMPARE(desk.decide(facts, Wednesday).rule, 0);
    facts.fits = {false, false};
    const AssignmentDecision none = desk.decide(facts, Wednesday);
    QCOMPARE(none.why, AssignmentWhy::NoRule);
    QVERIFY(!none.owner && !none.queue);
}

void TestAssignment::weekdaysAreRead()
{
    const auto text = [](const char *typed, const QLocale &locale = QLocale::c()) {
        const auto days = weekdaysOf(QString::fromUtf8(typed), locale);
        return days ? weekdaysText(*days) : u"?"_s;
    };
    QCOMPARE(text("mon, Tue-Thu"), u"mon,tue,wed,thu"_s);
    QCOMPARE(text("Friday–Monday"), u"mon,fri,sat,sun"_s);
    QCOMPARE(text("mo di sa", QLocale(QLocale::German)), u"mon,tue,sat"_s);
    QCOMPARE(text("lundi,jeu.", QLocale(QLocale::French)), u"mon,thu"_s);
    QCOMPARE(text(""), QString());
    QCOMPARE(text("mon,someday"), u"?"_s);
    QCOMPARE(text("m"), u"?"_s);
    QCOMPARE(text("mon-tue-wed"), u"?"_s);
}

QTEST_APPLESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
