// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/businesscalendar.h"
#include "models/domain/deal.h"
#include "models/domain/goalpace.h"
#include "models/records/organisation.h"
#include "models/records/todayrecords.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>
#include <QTimeZone>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::Filter;
using domain::GoalPace;
using domain::StepBucket;
using records::StepCounts;
using records::TodayFrame;
using records::TodayGoal;
using records::TodayRecords;
using records::TodaySheet;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

qint64 at(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

/// What the page of the day knows, on a Monday morning in UTC.
class TestTodayRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }

    void periodsAreMonthsQuartersAndYears();
    void paceCountsWorkingDays();
    void theFourBucketsAddUp();
    void leadsToCallFirst();
    void answeredLeadsAreNoneToCall();
    void rottingDealsAreThoseOfTheBoard();
    void rottingDealsByWorth();
    void wonIsMeasuredAgainstTheGoal();
    void goalsOfTeamsAndOfAll();
    void goalsEndAndBegin();
    void withoutAGoalItTellsWhatWasWon();
    void aGoalNeedsItsTarget();
    void addressesOfThePeopleBehindALine();

private:
    QList<RecordId> found(const QByteArray &entity, const Filter &filter)
    {
        return await(m_file->records().findIds({entity, filter, {}, {}, {}, false, -1}));
    }
    TodayFrame frame(bool everybody = false)
    {
        return await(TodayRecords::frame(m_file->records(), everybody));
    }
    TodaySheet work(bool everybody = false, int lines = TodayRecords::MostLines)
    {
        return await(TodayRecords::work(m_file->records(), frame(everybody), lines));
    }
    RecordId me() { return frame().user; }
    RecordId addUser(const QString &name) { return m_file->add("app_user"_ba, {{"display_name"_ba, name}}); }
    RecordId addDeal(const QString &name, qint64 minor, RecordId owner, int stage = 0)
    {
        return m_file->add("deal"_ba, {{"name"_ba, name},
                                       {"amount_minor"_ba, minor},
                                       {"currency"_ba, u"EUR"_s},
                                       {"stage_id"_ba, m_file->stage(u"open"_s, stage).value()},
                                       {"owner_id"_ba, owner.value()}});
    }
    RecordId addLead(const QString &name, RecordId owner, const Values &more = {})
    {
        Values values{{"last_name"_ba, name}, {"owner_id"_ba, owner.value()}};
        return m_file->add("lead"_ba, values + more);
    }
    RecordId addTask(const QByteArray &entity, RecordId about, const Values &when)
    {
        Record task = m_file->make("activity"_ba,
                                   Values{{"subject"_ba, u"Step"_s},
                                          {"type_id"_ba, m_file->choice("activity_type", "task").value()},
                                          {"owner_id"_ba, me().value()}} +
                                       when);
        CrmFile::addChild(task, "links"_ba,
                          {{"object_type"_ba, QString::fromLatin1(entity)}, {"object_id"_ba, about.value()}});
        return m_file->save(task);
    }
    void win(RecordId deal)
    {
        m_file->edit("deal", deal,
                     [&](Record &record) { record.setValue("stage_id", m_file->stage(u"won"_s).value()); });
    }

    std::unique_ptr<CrmFile> m_file;
    const QDate Monday{2026, 9, 21};
};

void TestTodayRecords::init()
{
    m_file = std::make_unique<CrmFile>();
    m_file->clock().set(at(Monday, QTime(10, 0)));
    const RecordId office(ask(m_file->store(), u"SELECT id FROM organisation"_s).toLongLong());
    m_file->edit("organisation", office, [](Record &record) {
        record.setValue("tz", u"UTC"_s);
        record.setValue("base_currency", u"EUR"_s);
        record.setValue("response_target_minutes", 60);
    });
}

void TestTodayRecords::periodsAreMonthsQuartersAndYears()
{
    using Period = GoalPace::Period;
    QCOMPARE(GoalPace::periodOf("month", QDate(2026, 2, 28)), (Period{QDate(2026, 2, 1), QDate(2026, 3, 1)}));
    QCOMPARE(GoalPace::periodOf("quarter", QDate(2026, 12, 31)),
             (Period{QDate(2026, 10, 1), QDate(2027, 1, 1)}));
    QCOMPARE(GoalPace::periodOf("quarter", QDate(2026, 5, 1)),
             (Period{QDate(2026, 4, 1), QDate(2026, 7, 1)}));
    QCOMPARE(GoalPace::periodOf("year", QDate(2028, 2, 29)), (Period{QDate(2028, 1, 1), QDate(2029, 1, 1)}));
}

void TestTodayRecords::paceCountsWorkingDays()
{
    domain::BusinessCalendar calendar(QTimeZone::utc());
    for (int day = Qt::Monday; day <= Qt::Friday; ++day)
        calendar.addHours(day, 9 * 60, 17 * 60);
    calendar.addHoliday(QDate(2026, 9, 7));
    const GoalPace::Period september = GoalPace::periodOf("month", Monday);
    const GoalPace pace(calendar, september, Monday);
    QCOMPARE(pace.allDays(), 21); // 22 less the holiday
    QCOMPARE(pace.elapsedDays(), 14);
    QCOMPARE(pace.expected(2100), 1400);
    QCOMPARE(pace.expected(1), 1); // 0.67, rounded
    // On Sunday it stands as on Friday.
    QCOMPARE(GoalPace(calendar, september, QDate(2026, 9, 20)).elapsedDays(), 13);
    QCOMPARE(GoalPace(calendar, september, QDate(2026, 9, 18)).elapsedDays(), 13);
    QCOMPARE(GoalPace::percent(999, 1000), 99); // not reached yet
    QCOMPARE(GoalPace::percent(1000, 1000), 100);
    QCOMPARE(GoalPace::percent(1, 0), 0);
    QCOMPARE(GoalPace::percent(-5, 10), 0);
}

void TestTodayRecords::theFourBucketsAddUp()
{
    const RecordId other = addUser(u"Ben"_s);
    const RecordId late = addDeal(u"Late"_s, 100, me());
    const RecordId today = addDeal(u"Today"_s, 100, me());
    const RecordId later = addDeal(u"Later"_s, 100, me());
    addDeal(u"None"_s, 100, me());
    addDeal(u"Ben's"_s, 100, other);
    win(addDeal(u"Won"_s, 100, me()));
    const RecordId lead = addLead(u"Lead"_s, me());
    addLead(u"Without"_s, me());
    addTask("deal"_ba, late, {{"due_on"_ba, u"2026-09-18"_s}});
    addTask("deal"_ba, today, {{"due_at"_ba, at(Monday, QTime(8, 0))}}); // this morning is still today
    addTask("deal"_ba, later, {{"due_on"_ba, u"2026-09-22"_s}});
    addTask("lead"_ba, lead, {{"due_on"_ba, u"2026-09-21"_s}});

    records::ActivityRecords activities(m_file->records());
    for (const bool everybody : {false, true}) {
        const TodayFrame day = frame(everybody);
        const StepCounts deals = await(activities.stepCounts("deal", day.owner, day.zone));
        const StepCounts leads = await(activities.stepCounts("lead", day.owner, day.zone));
        TodaySheet sheet;
        for (const StepBucket bucket :
             {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None})
            sheet.buckets.append(TodayRecords::bucketOf(bucket, deals, leads, day));
        QCOMPARE(sheet.countOf(StepBucket::Overdue), 1);
        QCOMPARE(sheet.countOf(StepBucket::Today), 2);
        QCOMPARE(sheet.countOf(StepBucket::Later), 1);
        QCOMPARE(sheet.countOf(StepBucket::None), everybody ? 3 : 2);
        QCOMPARE(sheet.openRecords(), everybody ? 7 : 6);
        // Each number opens exactly its records.
        for (const records::TodayBucket &bucket : std::as_const(sheet.buckets)) {
            for (const records::TodayNumber &number : bucket.numbers)
                QCOMPARE(found(number.entity, number.filter).size(), number.count);
        }
    }
}

void TestTodayRecords::leadsToCallFirst()
{
    // Working hours are Monday to Friday; the target is an hour of them.
    m_file->clock().set(at(Monday.addDays(-4), QTime(10, 0)));
    const RecordId old = addLead(u"Old"_s, me());
    m_file->clock().set(at(Monday, QTime(13, 30)));
    const RecordId half = addLead(u"Half"_s, me());
    m_file->clock().set(at(Monday, QTime(14, 0)));
    const RecordId fresh = addLead(u"Fresh"_s, me());
    addLead(u"Other"_s, addUser(u"Ben"_s));
    // Scores follow from rules, which the test leaves empty: what is here counts the same.
    const TodaySheet sheet = work();
    QCOMPARE(sheet.leads.all.count, 3);
    QCOMPARE(found("lead", sheet.leads.all.filter).size(), 3);
    QList<RecordId> order;
    for (const records::TodayLine &line : sheet.leads.lines)
        order.append(line.id);
    QVERIFY(order.indexOf(old) < order.indexOf(half));
    QVERIFY(order.indexOf(half) < order.indexOf(fresh));
    const records::TodayLine &first = sheet.leads.lines.first();
    QCOMPARE(first.sinceMs, at(Monday.addDays(-4), QTime(10, 0)));
    QVERIFY(first.answerByMs > first.sinceMs && first.answerByMs < m_file->clock().nowMs());
    QVERIFY(first.owner.isEmpty());
    QCOMPARE(first.object, "lead"_ba);
    QVERIFY(sheet.leads.lines.last().answerByMs > m_file->clock().nowMs());
    // Everybody's name whose they are.
    const TodaySheet all = work(true);
    QCOMPARE(all.leads.all.count, 4);
    QVERIFY(std::any_of(all.leads.lines.cbegin(), all.leads.lines.cend(),
                        [](const records::TodayLine &line) { return line.owner == u"Ben"_s; }));
    // Only so many lines, and those that press most.
    const TodaySheet one = work(false, 1);
    QCOMPARE(one.leads.lines.size(), 1);
    QCOMPARE(one.leads.lines.first().id, old);
    QCOMPARE(one.leads.all.count, 3);
}

void TestTodayRecords::answeredLeadsAreNoneToCall()
{
    const RecordId lead = addLead(u"Answered"_s, me());
    addLead(u"Working"_s, me(), {{"status"_ba, u"working"_s}});
    QCOMPARE(work().leads.all.count, 1);
    Record call =
        m_file->make("activity"_ba, {{"subject"_ba, u"Call"_s},
                                     {"type_id"_ba, m_file->choice("activity_type", "call").value()},
                                     {"owner_id"_ba, me().value()},
                                     {"done_at"_ba, m_file->clock().nowMs()}});
    CrmFile::addChild(call, "links"_ba, {{"object_type"_ba, u"lead"_s}, {"object_id"_ba, lead.value()}});
    m_file->save(call);
    QCOMPARE(work().leads.all.count, 0);
}

/// The filter that counts rotting deals finds what domain::rotOf() calls so, deal by deal.
void TestTodayRecords::rottingDealsAreThoseOfTheBoard()
{
    const qint64 now = m_file->clock().nowMs();
    const auto days =
        ask(m_file->store(), u"SELECT rot_days FROM stage WHERE id = ?"_s, {m_file->stage(u"open"_s).value()})
            .toLongLong();
    QVERIFY(days > 0);
    struct Case
    {
        qint64 touchedBefore;
        qint64 stepAfter; ///< 0: none
    };
    const QList<Case> cases{
        {days * DayMs - HourMs, 0},          {days * DayMs + HourMs, 0},
        {days * DayMs + HourMs, 2 * DayMs},  {days * DayMs + HourMs, days * DayMs + 2 * DayMs},
        {days * DayMs + HourMs, -5 * DayMs}, {3 * days * DayMs, -HourMs}};
    for (const Case &one : cases) {
        m_file->clock().set(now - one.touchedBefore);
        const RecordId deal = addDeal(u"Deal"_s, 1000, me());
        if (one.stepAfter != 0)
            addTask("deal"_ba, deal, {{"due_at"_ba, now + one.stepAfter}});
    }
    m_file->clock().set(now);
    const TodaySheet sheet = work();
    const QList<RecordId> rotting = found("deal", sheet.deals.all.filter);
    QCOMPARE(rotting.size(), sheet.deals.all.count);
    int expected = 0;
    for (const RecordId id : found("deal", {})) {
        const Record deal = m_file->load("deal", id);
        const domain::RotSigns signs{deal.value("last_touch_at").toLongLong(),
                                     deal.value("stage_entered_at").toLongLong(),
                                     deal.value("next_step_at").toLongLong(), int(days)};
        const bool isRotten =
            domain::rotOf(signs, now, Monday.startOfDay(Qt::UTC).toMSecsSinceEpoch()) == domain::Rot::Rotting;
        QCOMPARE(rotting.contains(id), isRotten);
        expected += isRotten;
    }
    QVERIFY(expected > 0 && expected < int(cases.size()));
}

void TestTodayRecords::rottingDealsByWorth()
{
    const qint64 now = m_file->clock().nowMs();
    m_file->add("exchange_rate"_ba,
                {{"currency"_ba, u"USD"_s}, {"on_date"_ba, u"2026-01-01"_s}, {"rate_to_base"_ba, 0.5}});
    m_file->clock().set(now - 60 * DayMs);
    const RecordId small = addDeal(u"Small"_s, 100'00, me());
    const RecordId large = addDeal(u"Large"_s, 900'00, me());
    const RecordId foreign = addDeal(u"Foreign"_s, 1000'00, me());
    m_file->set("deal", foreign, "currency", u"USD"_s);
    m_file->clock().set(now);
    const TodaySheet sheet = work();
    QCOMPARE(sheet.deals.lines.size(), 3);
    QCOMPARE(sheet.deals.lines.at(0).id, large);
    QCOMPARE(sheet.deals.lines.at(1).id, foreign);
    QCOMPARE(sheet.deals.lines.at(2).id, small);
    QCOMPARE(sheet.deals.lines.at(1).value, base::Money(1000'00, u"USD"));
    QCOMPARE(sheet.deals.value, base::Money(1500'00, u"EUR"));
    QVERIFY(sheet.deals.lines.first().daysOver >= 1);
    QVERIFY(sheet.deals.lines.first().daysOver < 60);
}

void TestTodayRecords::wonIsMeasuredAgainstTheGoal()
{
    m_file->add("goal"_ba, {{"name"_ba, u"My month"_s},
                            {"target_minor"_ba, 2000'00},
                            {"currency"_ba, u"EUR"_s},
                            {"user_id"_ba, me().value()}});
    const RecordId other = addUser(u"Ben"_s);
    m_file->clock().set(at(QDate(2026, 8, 31), QTime(23, 59)));
    win(addDeal(u"August"_s, 7000'00, me()));
    m_file->clock().set(at(QDate(2026, 9, 1), QTime(0, 0)));
    win(addDeal(u"First"_s, 300'00, me()));
    m_file->clock().set(at(Monday, QTime(10, 0)));
    const RecordId second = addDeal(u"Second"_s, 200'00, me());
    win(second);
    win(addDeal(u"Ben's"_s, 4000'00, other));
    addDeal(u"Open"_s, 9000'00, me());

    const QList<TodayGoal> goals = work().goals;
    QCOMPARE(goals.size(), 1);
    const TodayGoal &goal = goals.first();
    QCOMPARE(goal.name, u"My month"_s);
    QCOMPARE(goal.currency, u"EUR"_s);
    QCOMPARE(goal.reached, 500'00);
    QCOMPARE(goal.target, 2000'00);
    QCOMPARE(goal.percent, 25);
    QCOMPARE(goal.number.count, 2);
    QCOMPARE(found(goal.number.entity, goal.number.filter).size(), 2);
    QCOMPARE(goal.allDays, 22);
    QCOMPARE(goal.elapsedDays, 15);
    QCOMPARE(goal.expected, qint64(1363'64));
    // Who won it keeps it, whoever looks after the customer from then on.
    m_file->set("deal"_ba, second, "owner_id"_ba, other.value());
    QCOMPARE(work().goals.first().reached, 500'00);
    // The first of the next month begins anew.
    m_file->clock().set(at(QDate(2026, 10, 1), QTime(9, 0)));
    QCOMPARE(work().goals.first().reached, 0);
}

void TestTodayRecords::goalsOfTeamsAndOfAll()
{
    const RecordId ben = addUser(u"Ben"_s);
    const RecordId cleo = addUser(u"Cleo"_s);
    Record team = m_file->make("team"_ba, {{"name"_ba, u"North"_s}});
    CrmFile::addChild(team, "members"_ba, {{"user_id"_ba, me().value()}});
    CrmFile::addChild(team, "members"_ba, {{"user_id"_ba, ben.value()}});
    const RecordId north = m_file->save(team);
    m_file->add("goal"_ba, {{"name"_ba, u"North's deals"_s},
                            {"metric"_ba, u"won_deals"_s},
                            {"period"_ba, u"quarter"_s},
                            {"target_count"_ba, 10},
                            {"scope"_ba, u"team"_s},
                            {"team_id"_ba, north.value()}});
    m_file->add("goal"_ba, {{"name"_ba, u"All calls"_s},
                            {"metric"_ba, u"done_activities"_s},
                            {"target_count"_ba, 4},
                            {"scope"_ba, u"all"_s}});
    win(addDeal(u"Mine"_s, 100, me()));
    win(addDeal(u"Ben's"_s, 100, ben));
    win(addDeal(u"Cleo's"_s, 100, cleo));
    const RecordId deal = addDeal(u"Open"_s, 100, me());
    addTask("deal"_ba, deal, {{"done_at"_ba, m_file->clock().nowMs()}});

    const QList<TodayGoal> mine = work().goals;
    QCOMPARE(mine.size(), 1); // of my team; that of all together is everybody's affair
    QCOMPARE(mine.first().reached, 2);
    QCOMPARE(mine.first().percent, 20);
    QVERIFY(mine.first().currency.isEmpty());
    const QList<TodayGoal> all = work(true).goals;
    QCOMPARE(all.size(), 2);
    for (const TodayGoal &goal : all)
        QCOMPARE(found(goal.number.entity, goal.number.filter).size(), goal.number.count);
    QCOMPARE(all.last().name, u"All calls"_s);
    QCOMPARE(all.last().reached, 1);
}

void TestTodayRecords::goalsEndAndBegin()
{
    const auto add = [this](const QString &name, const QString &from, const QString &to) {
        m_file->add("goal"_ba, {{"name"_ba, name},
                                {"metric"_ba, u"won_deals"_s},
                                {"target_count"_ba, 1},
                                {"user_id"_ba, me().value()},
                                {"from_date"_ba, from.isEmpty() ? QVariant() : QVariant(from)},
                                {"to_date"_ba, to.isEmpty() ? QVariant() : QVariant(to)}});
    };
    add(u"Over"_s, {}, u"2026-09-20"_s);
    add(u"Last day"_s, {}, u"2026-09-21"_s);
    add(u"First day"_s, u"2026-09-21"_s, {});
    add(u"Not yet"_s, u"2026-09-22"_s, {});
    QStringList names;
    for (const TodayGoal &goal : work().goals)
        names.append(goal.name);
    QCOMPARE(names, (QStringList{u"First day"_s, u"Last day"_s}));
}

void TestTodayRecords::withoutAGoalItTellsWhatWasWon()
{
    win(addDeal(u"Won"_s, 700'00, me()));
    const QList<TodayGoal> goals = work().goals;
    QCOMPARE(goals.size(), 1);
    QVERIFY(!goals.first().id);
    QCOMPARE(goals.first().reached, 700'00);
    QCOMPARE(goals.first().target, 0);
    QCOMPARE(found("deal", goals.first().number.filter).size(), 1);
}

void TestTodayRecords::aGoalNeedsItsTarget()
{
    const auto refused = [this](const Values &values) {
        const auto problem = problemOf([&] { m_file->add("goal"_ba, values); });
        return problem ? problem->field() : QByteArray();
    };
    const QVariant user = me().value();
    QCOMPARE(refused({{"name"_ba, u"A"_s}, {"user_id"_ba, user}}), "target_minor"_ba);
    QCOMPARE(refused({{"name"_ba, u"A"_s}, {"metric"_ba, u"won_deals"_s}, {"user_id"_ba, user}}),
             "target_count"_ba);
    QCOMPARE(refused({{"name"_ba, u"A"_s}, {"metric"_ba, u"won_deals"_s}, {"target_count"_ba, 1}}),
             "user_id"_ba);
    QCOMPARE(refused({{"name"_ba, u"A"_s},
                      {"metric"_ba, u"won_deals"_s},
                      {"target_count"_ba, 1},
                      {"scope"_ba, u"team"_s}}),
             "team_id"_ba);
}

void TestTodayRecords::addressesOfThePeopleBehindALine()
{
    Record contact = m_file->make("contact"_ba, {{"last_name"_ba, u"Anders"_s}});
    CrmFile::addChild(contact, "emails"_ba, {{"value_raw"_ba, u"old@anders.example"_s}});
    CrmFile::addChild(contact, "emails"_ba,
                      {{"value_raw"_ba, u"maria@anders.example"_s}, {"is_primary"_ba, 1}});
    CrmFile::addChild(contact, "phones"_ba, {{"value_raw"_ba, u"+43 1 234567"_s}});
    const RecordId maria = m_file->save(contact);
    Record deal =
        m_file->make("deal"_ba, {{"name"_ba, u"Pumps"_s}, {"stage_id"_ba, m_file->stage(u"open"_s).value()}});
    CrmFile::addChild(deal, "contacts"_ba, {{"contact_id"_ba, maria.value()}});
    const RecordId pumps = m_file->save(deal);
    const RecordId task = addTask("deal"_ba, pumps, {{"due_on"_ba, u"2026-09-21"_s}});
    const auto texts = [this](const QByteArray &entity, RecordId id) {
        QStringList all;
        for (const records::TodayAddress &address :
             await(TodayRecords::addresses(m_file->records(), entity, id)))
            all.append(address.text);
        return all;
    };
    const QStringList hers{u"maria@anders.example"_s, u"old@anders.example"_s, u"+43 1 234567"_s};
    QCOMPARE(texts("deal", pumps), hers);
    QCOMPARE(texts("activity", task), hers);
    const RecordId lead = addLead(u"Nowak"_s, me(), {{"email"_ba, u"n@owak.example"_s}});
    QCOMPARE(texts("lead", lead), QStringList{u"n@owak.example"_s});
    QCOMPARE(texts("deal", addDeal(u"Nobody's"_s, 1, me())), QStringList());
}

QTEST_GUILESS_MAIN(TestTodayRecords)
#include "tst_todayrecords.moc"
