// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/records/activityreader.h"
#include "models/records/activityrecords.h"
#include "models/records/recordreader.h"
#include "models/records/reminderrecords.h"
#include "models/records/timeline.h"
#include "models/storage/changerules.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::records;
using namespace kith::test;
using domain::Snooze;

namespace {

qint64 utcMs(const QString &text)
{
    return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
}

QString utcText(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm"_s);
}

QString timeText(const ActivityTime &time)
{
    using Kind = ActivityTime::Kind;
    switch (time.kind) {
    case Kind::None:
        return {};
    case Kind::Span:
        return utcText(time.startMs) + u'/' + utcText(time.endMs).mid(11);
    case Kind::Days:
        return time.from.toString(Qt::ISODate) + u'/' + time.to.toString(Qt::ISODate);
    case Kind::DueAt:
        return u"by "_s + utcText(time.startMs);
    case Kind::DueOn:
        return u"on "_s + time.from.toString(Qt::ISODate);
    }
    return {};
}

} // namespace

class TestActivities : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_crm.reset(); }

    void wholeDaysAreDays();
    void refusesUnknownZonesAndRules();
    void calendarShowsWhatIsInTheRange();
    void calendarKeepsDaysInEveryZone();
    void calendarShowsEachTimeOfASeries();
    void calendarFilters();
    void completingOffersTheNextStep();
    void nextStepIsOnAWorkingDay();
    void completingGoesOnToTheNextTime();
    void completingCountsAndEnds();
    void completingALaterTimeLeavesTheSeries();
    void completingInTheFormDoesTheSame();
    void movesOneTime();
    void movesAllFollowing();
    void movingTheFirstTimeMovesTheSeries();
    void removesOneTimeOrAll();
    void separatesForTheEditor();
    void refusesTimesThatAreGone();
    void nineStaysNineWhenClocksChange();
    void everyOpenRecordIsInOneBucket();
    void bucketsGoByTheZone();
    void bucketsOpenTheirRecords();
    void listsWhatIsDue();
    void readsByIndex();
    void timelineSaysOverdueFromTheNextDay();
    void remindsInOrderAndOnce();
    void twoWindowsRemindOnce();
    void snoozesReminders();
    void remindersFollowTheActivity();
    void remindersOfASeries();
    void remindersOfWhatIsOverStaySilent();
    void shownRemindersAreNothingToUndo();
    void derivedTimesSurviveAnything();

private:
    RecordId user() { return m_crm->store().info().user; }
    RecordId type(const QByteArray &key) { return m_crm->choice("activity_type", key); }
    RecordId add(Values values, const QList<std::pair<QByteArray, RecordId>> &links = {})
    {
        values.prepend({"type_id", type("call").value()});
        values.append({"owner_id", user().value()});
        Record record = m_crm->make("activity", values);
        for (const auto &[kind, id] : links)
            CrmFile::addChild(record, "links",
                              {{"object_type", QString::fromLatin1(kind)}, {"object_id", id.value()}});
        return m_crm->save(record);
    }
    RecordId meeting(const QString &subject, const QString &start, const QString &end,
                     const QString &rule = {}, const QString &zone = u"Europe/Berlin"_s)
    {
        return add({{"subject", subject},
                    {"start_at", utcMs(start)},
                    {"end_at", utcMs(end)},
                    {"tz", zone},
                    {"recurrence_rule", rule.isEmpty() ? QVariant() : QVariant(rule)}});
    }
    QList<CalendarItem> items(const QDate &from, const QDate &to, const char *zone = "Europe/Berlin")
    {
        CalendarQuery query;
        query.from = from;
        query.to = to;
        query.zone = QTimeZone(zone);
        return await(m_activities->items(query));
    }
    QStringList shown(const QDate &from, const QDate &to, const char *zone = "Europe/Berlin")
    {
        QStringList texts;
        for (const CalendarItem &item : items(from, to, zone))
            texts += item.subject + u' ' + timeText(item.time) + (item.isDone ? u" done"_s : QString());
        return texts;
    }
    ActivityRef refOf(RecordId id, const QString &occurrence = {}) { return {id, occurrence}; }
    QStringList due()
    {
        QStringList texts;
        const QList<DueReminder> reminders = await(m_reminders->takeDue(user()));
        for (const DueReminder &reminder : reminders)
            texts += reminder.item.subject + u' ' + timeText(reminder.item.time) +
                     (reminder.wasMissed ? u" missed"_s : QString());
        return texts;
    }
    void remind(RecordId activity, int minutes) { await(m_reminders->set(activity, user(), {minutes})); }
    QString nextReminder()
    {
        const std::optional<qint64> at = await(m_reminders->nextAt(user()));
        return at ? utcText(*at) : QString();
    }
    QString steps(const QByteArray &entity, const char *zone = "Europe/Berlin")
    {
        const StepCounts counts = await(m_activities->stepCounts(entity, {}, QTimeZone(zone)));
        return u"%1 %2 %3 %4"_s.arg(counts.counts[0])
            .arg(counts.counts[1])
            .arg(counts.counts[2])
            .arg(counts.counts[3]);
    }
    QString cell(RecordId id, const QByteArray &column)
    {
        return m_crm->cell("activity", id, column).toString();
    }

    std::unique_ptr<CrmFile> m_crm;
    std::unique_ptr<ActivityRecords> m_activities;
    std::unique_ptr<ReminderRecords> m_reminders;
};

void TestActivities::init()
{
    m_crm = std::make_unique<CrmFile>();
    m_crm->clock().set(utcMs(u"2026-03-27T10:00"_s)); // a Friday
    m_activities = std::make_unique<ActivityRecords>(m_crm->records());
    m_reminders = std::make_unique<ReminderRecords>(m_crm->records());
    const RecordId organisation(ask(m_crm->store(), u"SELECT id FROM organisation"_s).toLongLong());
    m_crm->set("organisation", organisation, "tz", u"Europe/Berlin"_s);
    m_crm->set("app_user", user(), "tz", u"Europe/Berlin"_s);
}

void TestActivities::wholeDaysAreDays()
{
    const RecordId fair =
        add({{"subject", u"Fair"_s}, {"start_on", u"2026-03-28"_s}, {"end_on", u"2026-03-30"_s}});
    QCOMPARE(m_crm->cell("activity", fair, "all_day").toInt(), 1);
    // an all-day event that comes with moments becomes the days that clocks show then
    const RecordId imported = add({{"subject", u"Holiday"_s},
                                   {"all_day", true},
                                   {"tz", u"Asia/Kolkata"_s},
                                   {"start_at", utcMs(u"2026-03-28T18:30"_s)},
                                   {"end_at", utcMs(u"2026-03-30T18:30"_s)}});
    QCOMPARE(cell(imported, "start_on"), u"2026-03-29"_s);
    QCOMPARE(cell(imported, "end_on"), u"2026-03-30"_s);
    QVERIFY(m_crm->cell("activity", imported, "start_at").isNull());
    m_crm->set("activity", fair, "all_day", false);
    QVERIFY(m_crm->cell("activity", fair, "start_on").isNull());
    QCOMPARE(
        kindOf([&] {
            add({{"subject", u"Backwards"_s}, {"start_on", u"2026-03-28"_s}, {"end_on", u"2026-03-27"_s}});
        }),
        "Invalid");
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::refusesUnknownZonesAndRules()
{
    QCOMPARE(
        kindOf([&] { meeting(u"A"_s, u"2026-03-28T09:00"_s, u"2026-03-28T10:00"_s, {}, u"Mars/Olympus"_s); }),
        "Invalid");
    QCOMPARE(kindOf([&] { meeting(u"A"_s, u"2026-03-28T09:00"_s, u"2026-03-28T10:00"_s, u"every day"_s); }),
             "Invalid");
    QCOMPARE(kindOf([&] { add({{"subject", u"A"_s}, {"recurrence_rule", u"FREQ=DAILY"_s}}); }), "Invalid");
}

void TestActivities::calendarShowsWhatIsInTheRange()
{
    meeting(u"Before"_s, u"2026-03-28T22:00"_s, u"2026-03-28T23:00"_s); // ends at midnight in Berlin
    meeting(u"Night"_s, u"2026-03-28T22:30"_s, u"2026-03-29T01:30"_s);
    meeting(u"Inside"_s, u"2026-03-29T08:00"_s, u"2026-03-29T09:00"_s);
    meeting(u"Week"_s, u"2026-03-25T08:00"_s, u"2026-04-02T09:00"_s);
    meeting(u"After"_s, u"2026-03-29T22:00"_s, u"2026-03-29T23:00"_s);
    add({{"subject", u"Fair"_s}, {"start_on", u"2026-03-27"_s}, {"end_on", u"2026-03-30"_s}});
    add({{"subject", u"Day before"_s}, {"start_on", u"2026-03-28"_s}});
    add({{"subject", u"Task"_s}, {"due_on", u"2026-03-29"_s}});
    add({{"subject", u"Later task"_s}, {"due_on", u"2026-03-30"_s}});
    add({{"subject", u"By ten"_s}, {"due_at", utcMs(u"2026-03-29T08:00"_s)}});
    add({{"subject", u"No time"_s}});
    const RecordId gone = meeting(u"Trash"_s, u"2026-03-29T08:00"_s, u"2026-03-29T09:00"_s);
    await(m_crm->records().moveToTrash("activity", {gone}));
    QCOMPARE(shown(QDate(2026, 3, 29), QDate(2026, 3, 29)),
             (QStringList{u"Week 2026-03-25T08:00/09:00"_s, u"Fair 2026-03-27/2026-03-30"_s,
                          u"Night 2026-03-28T22:30/01:30"_s, u"Task on 2026-03-29"_s,
                          u"Inside 2026-03-29T08:00/09:00"_s, u"By ten by 2026-03-29T08:00"_s}));
    QCOMPARE(shown(QDate(2026, 3, 30), QDate(2026, 3, 29)), QStringList());
}

void TestActivities::calendarKeepsDaysInEveryZone()
{
    add({{"subject", u"Task"_s}, {"due_on", u"2026-03-29"_s}});
    add({{"subject", u"Fair"_s}, {"start_on", u"2026-03-29"_s}});
    add({{"subject", u"Weekly"_s}, {"start_on", u"2026-03-22"_s}, {"recurrence_rule", u"FREQ=WEEKLY"_s}});
    for (const char *zone :
         {"Europe/Berlin", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kolkata", "Australia/Lord_Howe"}) {
        QCOMPARE(shown(QDate(2026, 3, 29), QDate(2026, 3, 29), zone),
                 (QStringList{u"Task on 2026-03-29"_s, u"Fair 2026-03-29/2026-03-29"_s,
                              u"Weekly 2026-03-29/2026-03-29"_s}));
        QCOMPARE(shown(QDate(2026, 3, 30), QDate(2026, 3, 30), zone), QStringList());
    }
}

void TestActivities::calendarShowsEachTimeOfASeries()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;BYDAY=MO;COUNT=4"_s);
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-23T08:00/09:00"_s, u"Team 2026-03-30T07:00/08:00"_s,
                          u"Team 2026-04-06T07:00/08:00"_s, u"Team 2026-04-13T07:00/08:00"_s}));
    const QList<CalendarItem> all = items(QDate(2026, 3, 23), QDate(2026, 3, 30));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.at(0).ref, refOf(id));
    QCOMPARE(all.at(1).ref, refOf(id, u"2026-03-30T09:00:00"_s));
    QVERIFY(all.at(0).isSeries && all.at(1).isSeries);
    QCOMPARE(all.at(1).type, "call");
    // the row is the one that stands there; the others have none
    QCOMPARE(ask(m_crm->store(), u"SELECT count(*) FROM activity"_s).toInt(), 1);
}

void TestActivities::calendarFilters()
{
    const RecordId company = m_crm->add("company", {{"name", u"Acme"_s}});
    const RecordId other = m_crm->add("app_user", {{"display_name", u"Anna"_s}});
    const RecordId mine = add({{"subject", u"Mine"_s}, {"due_on", u"2026-03-29"_s}}, {{"company", company}});
    const RecordId annas = add({{"subject", u"Hers"_s}, {"due_on", u"2026-03-29"_s}});
    m_crm->set("activity", annas, "owner_id", other.value());
    m_crm->set("activity", annas, "type_id", type("task").value());
    const RecordId nobodys = add({{"subject", u"Nobody"_s}, {"due_on", u"2026-03-29"_s}});
    m_crm->set("activity", nobodys, "owner_id", {});
    CalendarQuery query;
    query.from = query.to = QDate(2026, 3, 29);
    const auto subjects = [&] {
        QStringList found;
        for (const CalendarItem &item : await(m_activities->items(query)))
            found += item.subject;
        return found;
    };
    QCOMPARE(subjects().size(), 3);
    query.owners = {other};
    QCOMPARE(subjects(), QStringList{u"Hers"_s});
    query.owners = {RecordId(), user()};
    QCOMPARE(subjects(), (QStringList{u"Mine"_s, u"Nobody"_s}));
    query.owners = {};
    query.types = {"task"};
    QCOMPARE(subjects(), QStringList{u"Hers"_s});
    query.types = {"visit"};
    QCOMPARE(subjects(), QStringList());
    query.types = {};
    await(m_activities->complete(refOf(mine)));
    query.withDone = false;
    QCOMPARE(subjects().size(), 2);
    query.withDone = true;
    const CalendarItem item = await(m_activities->items(query)).first();
    QVERIFY(item.isDone);
    QCOMPARE(item.links, 1);
    QCOMPARE(item.about.title, u"Acme"_s);
}

void TestActivities::completingOffersTheNextStep()
{
    const RecordId company = m_crm->add("company", {{"name", u"Acme"_s}});
    const RecordId contact = m_crm->add("contact", {{"last_name", u"Muller"_s}});
    const RecordId id =
        add({{"subject", u"Offer"_s}, {"due_at", utcMs(u"2026-03-27T13:30"_s)}, {"tz", u"Europe/Berlin"_s}},
            {{"company", company}, {"contact", contact}});
    const RecordId reached = m_crm->choice("activity_outcome", "reached");
    const Completion completion = await(m_activities->complete(refOf(id), reached));
    QCOMPARE(m_crm->cell("activity", id, "done_at").toLongLong(), m_crm->clock().nowMs());
    QCOMPARE(m_crm->cell("activity", id, "outcome_id").toLongLong(), reached.value());
    QVERIFY(!completion.nextInRow);
    QCOMPARE(completion.next.subject, u"Follow up: Offer"_s);
    QCOMPARE(completion.next.typeKey, "call");
    QCOMPARE(timeText(completion.next.time), u"by 2026-03-30T12:30"_s); // Monday, the same time on the clock
    QCOMPARE(completion.next.links.size(), 2);
    const Outcome planned = await(m_activities->addNextStep(completion.next));
    const Record next = m_crm->load("activity", planned.ids.first());
    QCOMPARE(next.title(), u"Follow up: Offer"_s);
    QCOMPARE(next.children("links").size(), 2);
    QCOMPARE(m_crm->cell("company", company, "next_step_at").toLongLong(), utcMs(u"2026-03-30T12:30"_s));
    QCOMPARE(m_crm->cell("company", company, "last_touch_at").toLongLong(), m_crm->clock().nowMs());
    QCOMPARE(kindOf([&] { await(m_activities->complete(refOf(id))); }), "Conflict");
    // the follow-up of a follow-up does not say it twice
    QCOMPARE(await(m_activities->complete(refOf(next.id))).next.subject, u"Follow up: Offer"_s);
    // who could not be reached is called again
    const RecordId again = add({{"subject", u"Ring"_s}, {"due_on", u"2026-03-27"_s}});
    const Completion missed =
        await(m_activities->complete(refOf(again), m_crm->choice("activity_outcome", "not_reached")));
    QCOMPARE(missed.next.subject, u"Ring"_s);
    QCOMPARE(timeText(missed.next.time), u"on 2026-03-30"_s);
    await(m_crm->records().undo());
    QVERIFY(m_crm->cell("activity", again, "done_at").isNull());
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::nextStepIsOnAWorkingDay()
{
    m_crm->add("holiday", {{"organisation_id", ask(m_crm->store(), u"SELECT id FROM organisation"_s)},
                           {"on_date", u"2026-03-30"_s},
                           {"name", u"Day off"_s}});
    const RecordId id = add({{"subject", u"Visit"_s}, {"due_on", u"2026-03-27"_s}});
    m_crm->set("activity", id, "type_id", type("visit").value());
    const NextStep step = await(m_activities->proposal(id));
    QCOMPARE(timeText(step.time), u"on 2026-03-31"_s);
    QCOMPARE(step.typeKey, "task");
}

void TestActivities::completingGoesOnToTheNextTime()
{
    const RecordId company = m_crm->add("company", {{"name", u"Acme"_s}});
    const RecordId contact = m_crm->add("contact", {{"last_name", u"Muller"_s}});
    Record record = m_crm->make("activity", {{"type_id", type("call").value()},
                                             {"subject", u"Weekly"_s},
                                             {"location", u"Room 1"_s},
                                             {"start_at", utcMs(u"2026-03-23T08:00"_s)},
                                             {"end_at", utcMs(u"2026-03-23T09:00"_s)},
                                             {"tz", u"Europe/Berlin"_s},
                                             {"recurrence_rule", u"FREQ=WEEKLY"_s}});
    CrmFile::addChild(record, "links", {{"object_type", u"company"_s}, {"object_id", company.value()}});
    CrmFile::addChild(record, "participants",
                      {{"party_type", u"contact"_s}, {"party_id", contact.value()}, {"rsvp", u"accepted"_s}});
    CrmFile::addChild(record, "reminders", {{"user_id", user().value()}, {"minutes_before", 30}});
    const RecordId id = m_crm->save(record);
    const QByteArray before = hashOf(m_crm->store());
    const Completion completion = await(m_activities->complete(refOf(id)));
    QVERIFY(completion.nextInRow);
    QCOMPARE(timeText(completion.nextInRowTime),
             u"2026-03-30T07:00/08:00"_s); // nine on the clock in summer too
    const Record next = m_crm->load("activity", completion.nextInRow);
    QCOMPARE(next.text("location"), u"Room 1"_s);
    QCOMPARE(next.children("links").size(), 1);
    QCOMPARE(next.children("participants").size(), 1);
    QCOMPARE(next.children("reminders").size(), 1);
    QCOMPARE(next.text("recurrence_rule"), u"FREQ=WEEKLY"_s);
    QVERIFY(next.isEmpty("done_at"));
    QVERIFY(m_crm->cell("activity", id, "recurrence_rule").isNull());
    QCOMPARE(m_crm->cell("activity", next.id, "series_id").toLongLong(), id.value());
    QCOMPARE(shown(QDate(2026, 3, 23), QDate(2026, 4, 6)),
             (QStringList{u"Weekly 2026-03-23T08:00/09:00 done"_s, u"Weekly 2026-03-30T07:00/08:00"_s,
                          u"Weekly 2026-04-06T07:00/08:00"_s}));
    QCOMPARE(m_crm->findings(), QStringList());
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), before);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::completingCountsAndEnds()
{
    RecordId id = add({{"subject", u"Three"_s},
                       {"due_on", u"2026-01-31"_s},
                       {"recurrence_rule", u"FREQ=MONTHLY;COUNT=3"_s}});
    QStringList days;
    while (id) {
        days += cell(id, "due_on");
        id = await(m_activities->complete(refOf(id))).nextInRow;
    }
    QCOMPARE(days, (QStringList{u"2026-01-31"_s, u"2026-03-31"_s,
                                u"2026-05-31"_s})); // months without a 31st have none
    RecordId leap =
        add({{"subject", u"Leap"_s}, {"due_on", u"2024-02-29"_s}, {"recurrence_rule", u"FREQ=YEARLY"_s}});
    leap = await(m_activities->complete(refOf(leap))).nextInRow;
    QCOMPARE(cell(leap, "due_on"), u"2028-02-29"_s);
}

void TestActivities::completingALaterTimeLeavesTheSeries()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;COUNT=3"_s);
    const Completion completion = await(m_activities->complete(refOf(id, u"2026-03-30T09:00:00"_s)));
    QVERIFY(completion.outcome.ids.first() != id);
    QCOMPARE(completion.nextInRow, id);
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-23T08:00/09:00"_s, u"Team 2026-03-30T07:00/08:00 done"_s,
                          u"Team 2026-04-06T07:00/08:00"_s}));
    QCOMPARE(kindOf([&] { await(m_activities->complete(refOf(id, u"2026-03-30T09:00:00"_s))); }), "Conflict");
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::completingInTheFormDoesTheSame()
{
    const RecordId id =
        add({{"subject", u"Call back"_s}, {"due_on", u"2026-03-27"_s}, {"recurrence_rule", u"FREQ=DAILY"_s}});
    m_crm->set("activity", id, "done_at", m_crm->clock().nowMs());
    QCOMPARE(shown(QDate(2026, 3, 27), QDate(2026, 3, 28)),
             (QStringList{u"Call back on 2026-03-27 done"_s, u"Call back on 2026-03-28"_s}));
}

void TestActivities::movesOneTime()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;COUNT=3"_s);
    const auto span = [](const QString &start, const QString &end) {
        return ActivityTime::span(utcMs(start), utcMs(end));
    };
    // a later one
    const QByteArray before = hashOf(m_crm->store());
    await(m_activities->reschedule(refOf(id, u"2026-03-30T09:00:00"_s),
                                   span(u"2026-03-31T10:00"_s, u"2026-03-31T12:00"_s)));
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-23T08:00/09:00"_s, u"Team 2026-03-31T10:00/12:00"_s,
                          u"Team 2026-04-06T07:00/08:00"_s}));
    // the one that has the row
    await(m_activities->reschedule(refOf(id), span(u"2026-03-24T08:00"_s, u"2026-03-24T09:00"_s)));
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-24T08:00/09:00"_s, u"Team 2026-03-31T10:00/12:00"_s,
                          u"Team 2026-04-06T07:00/08:00"_s}));
    QCOMPARE(m_crm->findings(), QStringList());
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), before);
    // what does not repeat
    const RecordId task = add({{"subject", u"Task"_s}, {"due_on", u"2026-03-27"_s}});
    await(m_activities->moveToDay(refOf(task), QDate(2026, 4, 1), QTimeZone("Europe/Berlin")));
    QCOMPARE(cell(task, "due_on"), u"2026-04-01"_s);
    // a day becomes hours and the other way round
    await(m_activities->reschedule(refOf(task), span(u"2026-04-02T08:00"_s, u"2026-04-02T09:00"_s)));
    QCOMPARE(shown(QDate(2026, 4, 2), QDate(2026, 4, 2)), QStringList{u"Task 2026-04-02T08:00/09:00"_s});
    await(m_activities->reschedule(refOf(task), ActivityTime::days(QDate(2026, 4, 2), QDate(2026, 4, 3))));
    QCOMPARE(shown(QDate(2026, 4, 3), QDate(2026, 4, 3)), QStringList{u"Task 2026-04-02/2026-04-03"_s});
}

void TestActivities::movesAllFollowing()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;BYDAY=MO;COUNT=5"_s);
    await(m_activities->remove(refOf(id, u"2026-04-13T09:00:00"_s)));
    const QByteArray before = hashOf(m_crm->store());
    await(m_activities->reschedule(
        refOf(id, u"2026-04-06T09:00:00"_s),
        ActivityTime::span(utcMs(u"2026-04-07T12:00"_s), utcMs(u"2026-04-07T12:30"_s)),
        SeriesScope::ThisAndFollowing));
    // the one that was left out stays left out
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-23T08:00/09:00"_s, u"Team 2026-03-30T07:00/08:00"_s,
                          u"Team 2026-04-07T12:00/12:30"_s, u"Team 2026-04-21T12:00/12:30"_s}));
    QCOMPARE(m_crm->findings(), QStringList());
    await(m_crm->records().undo());
    QCOMPARE(hashOf(m_crm->store()), before);
    // the last one alone is no series any more
    await(m_activities->reschedule(refOf(id, u"2026-04-20T09:00:00"_s),
                                   ActivityTime::days(QDate(2026, 4, 24), {}),
                                   SeriesScope::ThisAndFollowing));
    QCOMPARE(shown(QDate(2026, 4, 10), QDate(2026, 12, 31)), QStringList{u"Team 2026-04-24/2026-04-24"_s});
    QVERIFY(!items(QDate(2026, 4, 24), QDate(2026, 4, 24)).first().isSeries);
}

void TestActivities::movingTheFirstTimeMovesTheSeries()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;BYDAY=MO;COUNT=3"_s);
    const QStringList moved{u"Team 2026-03-24T13:00/14:00"_s, u"Team 2026-03-31T12:00/13:00"_s,
                            u"Team 2026-04-07T12:00/13:00"_s};
    await(m_activities->reschedule(
        refOf(id), ActivityTime::span(utcMs(u"2026-03-24T13:00"_s), utcMs(u"2026-03-24T14:00"_s)),
        SeriesScope::ThisAndFollowing));
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)), moved);
    await(m_crm->records().undo());
    // the same in a form, which knows nothing of series
    m_crm->edit("activity", id, [](Record &record) {
        record.setValue("start_at", utcMs(u"2026-03-24T13:00"_s));
        record.setValue("end_at", utcMs(u"2026-03-24T14:00"_s));
    });
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)), moved);
    // another rule counts from the row on
    m_crm->set("activity", id, "recurrence_rule", u"FREQ=DAILY;COUNT=2"_s);
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)),
             (QStringList{u"Team 2026-03-24T13:00/14:00"_s, u"Team 2026-03-25T13:00/14:00"_s}));
    m_crm->set("activity", id, "recurrence_rule", {});
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)), QStringList{u"Team 2026-03-24T13:00/14:00"_s});
}

void TestActivities::removesOneTimeOrAll()
{
    const RecordId id = add(
        {{"subject", u"Daily"_s}, {"due_on", u"2026-03-27"_s}, {"recurrence_rule", u"FREQ=DAILY;COUNT=5"_s}});
    const auto days = [&] {
        return shown(QDate(2026, 3, 1), QDate(2026, 12, 31))
            .replaceInStrings(u"Daily on 2026-03-"_s, QString())
            .join(u' ');
    };
    QCOMPARE(days(), u"27 28 29 30 31"_s);
    await(m_activities->remove(refOf(id, u"2026-03-29"_s)));
    QCOMPARE(days(), u"27 28 30 31"_s);
    await(m_activities->remove(refOf(id)));
    QCOMPARE(days(), u"28 30 31"_s);
    const RecordId open = items(QDate(2026, 3, 28), QDate(2026, 3, 28)).first().ref.id;
    QVERIFY(open != id);
    await(m_activities->remove(refOf(open, u"2026-03-31"_s), SeriesScope::ThisAndFollowing));
    QCOMPARE(days(), u"28 30"_s);
    await(m_activities->remove(refOf(open), SeriesScope::ThisAndFollowing));
    QCOMPARE(days(), QString());
    for (int i = 0; i < 4; ++i)
        await(m_crm->records().undo());
    QCOMPARE(days(), u"27 28 29 30 31"_s);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::separatesForTheEditor()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;COUNT=4"_s);
    const QStringList all = shown(QDate(2026, 3, 1), QDate(2026, 12, 31));
    const RecordId third =
        await(m_activities->separate(refOf(id, u"2026-04-06T09:00:00"_s), SeriesScope::This)).ids.first();
    QVERIFY(third != id);
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31)), all);
    m_crm->set("activity", third, "subject", u"Special"_s);
    QVERIFY(shown(QDate(2026, 4, 6), QDate(2026, 4, 6)).first().startsWith(u"Special"_s));
    const RecordId rest =
        await(m_activities->separate(refOf(id, u"2026-03-30T09:00:00"_s), SeriesScope::ThisAndFollowing))
            .ids.first();
    m_crm->set("activity", rest, "subject", u"Rest"_s);
    QCOMPARE(shown(QDate(2026, 3, 1), QDate(2026, 12, 31))
                 .replaceInStrings(QRegularExpression(u" .*"_s), QString()),
             (QStringList{u"Team"_s, u"Rest"_s, u"Special"_s, u"Rest"_s}));
    // what has its row needs nothing
    QCOMPARE(await(m_activities->separate(refOf(rest), SeriesScope::ThisAndFollowing)).ids.first(), rest);
    QCOMPARE(await(m_activities->separate(refOf(third), SeriesScope::This)).ids.first(), third);
}

void TestActivities::refusesTimesThatAreGone()
{
    const RecordId id =
        meeting(u"Team"_s, u"2026-03-23T08:00"_s, u"2026-03-23T09:00"_s, u"FREQ=WEEKLY;COUNT=2"_s);
    for (const QString &occurrence :
         {u"2026-03-31T09:00:00"_s, u"2026-04-06T09:00:00"_s, u"2026-03-16T09:00:00"_s, u"nonsense"_s})
        QCOMPARE(kindOf([&] { await(m_activities->complete(refOf(id, occurrence))); }), "Conflict");
    QCOMPARE(kindOf([&] { await(m_activities->complete(refOf(RecordId(12345)))); }), "NotFound");
    await(m_crm->records().moveToTrash("activity", {id}));
    QCOMPARE(kindOf([&] { await(m_activities->remove(refOf(id))); }), "NotFound");
}

void TestActivities::nineStaysNineWhenClocksChange()
{
    const auto rows = [&](const QString &start, const QString &zone, int many) {
        RecordId id = add({{"subject", u"X"_s},
                           {"start_at", utcMs(start)},
                           {"tz", zone},
                           {"recurrence_rule", u"FREQ=DAILY"_s}});
        QStringList moments;
        for (int i = 0; i < many; ++i) {
            moments += utcText(m_crm->cell("activity", id, "start_at").toLongLong());
            id = await(m_activities->complete(refOf(id))).nextInRow;
        }
        return moments;
    };
    QCOMPARE(rows(u"2026-03-28T08:00"_s, u"Europe/Berlin"_s, 3),
             (QStringList{u"2026-03-28T08:00"_s, u"2026-03-29T07:00"_s, u"2026-03-30T07:00"_s}));
    QCOMPARE(rows(u"2026-10-24T07:00"_s, u"Europe/Berlin"_s, 3),
             (QStringList{u"2026-10-24T07:00"_s, u"2026-10-25T08:00"_s, u"2026-10-26T08:00"_s}));
    // the hour that is skipped: half past two comes back the day after
    QCOMPARE(rows(u"2026-03-28T01:30"_s, u"Europe/Berlin"_s, 3),
             (QStringList{u"2026-03-28T01:30"_s, u"2026-03-29T01:30"_s, u"2026-03-30T00:30"_s}));
    QCOMPARE(rows(u"2026-03-28T12:00"_s, u"America/Argentina/Buenos_Aires"_s, 2),
             (QStringList{u"2026-03-28T12:00"_s, u"2026-03-29T12:00"_s}));
    QCOMPARE(rows(u"2026-03-28T03:30"_s, u"Asia/Kolkata"_s, 2),
             (QStringList{u"2026-03-28T03:30"_s, u"2026-03-29T03:30"_s}));
    QCOMPARE(rows(u"2026-04-03T22:00"_s, u"Australia/Lord_Howe"_s, 3),
             (QStringList{u"2026-04-03T22:00"_s, u"2026-04-04T22:30"_s, u"2026-04-05T22:30"_s}));
}

void TestActivities::everyOpenRecordIsInOneBucket()
{
    QRandomGenerator random(4);
    for (int i = 0; i < 30; ++i) {
        const bool isLead = i % 2;
        const QString name = u"R%1"_s.arg(i);
        const RecordId id = isLead ? m_crm->add("lead", {{"last_name", name}})
                                   : m_crm->add("deal", {{"name", name}, {"amount_minor", 100}});
        const QByteArray kind = isLead ? "lead" : "deal";
        for (int k = random.bounded(4); k > 0; --k) {
            const QDate day = QDate(2026, 3, 27).addDays(random.bounded(-4, 5));
            const qint64 at = QDateTime(day, QTime(random.bounded(24), 0), Qt::UTC).toMSecsSinceEpoch();
            const int form = random.bounded(4);
            const RecordId activity =
                add({{"subject", name},
                     {form == 0   ? "due_on"
                      : form == 1 ? "due_at"
                      : form == 2 ? "start_at"
                                  : "start_on",
                      form == 0 || form == 3 ? QVariant(day.toString(Qt::ISODate)) : QVariant(at)}},
                    {{kind, id}});
            if (random.bounded(5) == 0)
                await(m_activities->complete(refOf(activity)));
        }
        if (isLead && random.bounded(5) == 0)
            m_crm->edit("lead", id, [&](Record &lead) {
                lead.setValue("status", u"disqualified"_s);
                lead.setValue("disqualify_reason_id", m_crm->choice("disqualify_reason", "spam").value());
            });
        if (!isLead && random.bounded(5) == 0)
            m_crm->set("deal", id, "stage_id", m_crm->stage(u"won"_s).value());
        if (random.bounded(8) == 0)
            await(m_crm->records().moveToTrash(kind, {id}));
    }
    for (const char *zone :
         {"Europe/Berlin", "Pacific/Kiritimati", "Pacific/Niue", "Asia/Kolkata", "Etc/GMT+12"}) {
        for (const QByteArray &kind : {"lead"_ba, "deal"_ba}) {
            const StepCounts counts = await(m_activities->stepCounts(kind, {}, QTimeZone(zone)));
            domain::RecordQuery open;
            open.entity = kind;
            open.filter = ActivityRecords::openFilter(kind);
            const QList<RecordId> all = await(m_crm->records().findIds(open));
            QVERIFY(all.size() > 3);
            QCOMPARE(all.size(), ask(m_crm->store(),
                                     kind == "lead" ? u"SELECT count(*) FROM lead WHERE deleted_at IS NULL "
                                                      "AND status <> 'disqualified'"_s
                                                    : u"SELECT count(*) FROM deal WHERE deleted_at IS NULL "
                                                      "AND closed_at IS NULL"_s)
                                     .toLongLong());
            QCOMPARE(counts.total(), all.size());
            QSet<RecordId> seen;
            const domain::WallClock clock{QTimeZone(zone)};
            const QDate today = clock.dayOf(m_crm->clock().nowMs());
            for (const StepBucket bucket :
                 {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None}) {
                open.filter =
                    ActivityRecords::stepFilter(kind, bucket, {}, QTimeZone(zone), m_crm->clock().nowMs());
                const QList<RecordId> ids = await(m_crm->records().findIds(open));
                QCOMPARE(ids.size(), counts.of(bucket));
                for (const RecordId id : ids) {
                    QVERIFY(!seen.contains(id));
                    seen.insert(id);
                    // by the activities themselves
                    QDate first;
                    await(m_crm->store().read([&](storage::Session &session) {
                        QSqlQuery &query = session.run(
                            u"SELECT a.due_at, a.due_on, a.start_at, a.start_on FROM activity_link AS l "
                            "JOIN activity AS a ON a.id = l.activity_id WHERE l.object_id = ? "
                            "AND a.done_at IS NULL AND a.deleted_at IS NULL"_s,
                            {id.value()});
                        while (query.next()) {
                            QDate day;
                            for (int column : {0, 2})
                                if (!query.value(column).isNull())
                                    day = clock.dayOf(query.value(column).toLongLong());
                            for (int column : {1, 3})
                                if (!query.value(column).isNull())
                                    day = QDate::fromString(query.value(column).toString(), Qt::ISODate);
                            first = !first.isValid() || day < first ? day : first;
                        }
                        query.finish();
                    }));
                    const StepBucket expected = !first.isValid() ? StepBucket::None
                                                : first < today  ? StepBucket::Overdue
                                                : first == today ? StepBucket::Today
                                                                 : StepBucket::Later;
                    QCOMPARE(domain::stepBucketKey(bucket), domain::stepBucketKey(expected));
                }
            }
        }
    }
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::bucketsGoByTheZone()
{
    const RecordId deal = m_crm->add("deal", {{"name", u"D"_s}});
    QCOMPARE(steps("deal"), u"0 0 0 1"_s);
    const RecordId call =
        add({{"subject", u"Call"_s}, {"due_at", utcMs(u"2026-03-27T22:30"_s)}}, {{"deal", deal}});
    QCOMPARE(steps("deal"), u"0 1 0 0"_s);                 // half past eleven at night in Berlin
    QCOMPARE(steps("deal", "Asia/Kolkata"), u"0 0 1 0"_s); // tomorrow at four in Kolkata
    // what was due this morning is due today, until the day is over
    m_crm->clock().set(utcMs(u"2026-03-27T22:50"_s));
    QCOMPARE(steps("deal"), u"0 1 0 0"_s);
    m_crm->clock().set(utcMs(u"2026-03-27T23:10"_s));
    QCOMPARE(steps("deal"), u"1 0 0 0"_s);
    await(m_activities->complete(refOf(call)));
    QCOMPARE(steps("deal"), u"0 0 0 1"_s);
    add({{"subject", u"Task"_s}, {"due_on", u"2026-03-28"_s}}, {{"deal", deal}});
    for (const char *zone : {"Europe/Berlin", "Pacific/Auckland"})
        QCOMPARE(steps("deal", zone), u"0 1 0 0"_s);                         // the 28th in both
    QCOMPARE(steps("deal", "America/Argentina/Buenos_Aires"), u"0 0 1 0"_s); // still the 27th
}

void TestActivities::bucketsOpenTheirRecords()
{
    const RecordId other = m_crm->add("app_user", {{"display_name", u"Anna"_s}});
    m_crm->add("deal", {{"name", u"Mine"_s}, {"owner_id", user().value()}});
    m_crm->add("deal", {{"name", u"Hers"_s}, {"owner_id", other.value()}});
    const QTimeZone zone("Europe/Berlin");
    QCOMPARE(await(m_activities->stepCounts("deal", user(), zone)).of(StepBucket::None), 1);
    domain::RecordQuery query;
    query.entity = "deal";
    query.filter = ActivityRecords::stepFilter("deal", StepBucket::None, other, zone, m_crm->clock().nowMs());
    QCOMPARE(m_crm->titlesOf("deal", await(m_crm->records().findIds(query))), QStringList{u"Hers"_s});
    // it can be written into a filter and read again, as saved views do
    const domain::Entity &deal = domain::Catalogue::builtIn().entity("deal");
    for (const StepBucket bucket :
         {StepBucket::Overdue, StepBucket::Today, StepBucket::Later, StepBucket::None}) {
        const domain::Filter filter =
            ActivityRecords::stepFilter("deal", bucket, other, zone, m_crm->clock().nowMs());
        QVERIFY(!domain::Filter::parse(deal, filter.toText(deal)).children.isEmpty());
    }
    // each is answered from one index
    const QStringList plan = await(m_crm->store().read([&](storage::Session &session) {
        QStringList steps;
        const SqlText where = RecordReader::condition(session, query);
        QSqlQuery &explain = session.run(
            u"EXPLAIN QUERY PLAN SELECT count(*) FROM deal AS t WHERE "_s + where.sql, where.values);
        while (explain.next())
            steps += explain.value(3).toString();
        explain.finish();
        return steps;
    }));
    QVERIFY2(plan.size() == 1 && plan.first().contains(u"COVERING INDEX deal_by_step"_s),
             qPrintable(plan.join(u'\n')));
}

void TestActivities::listsWhatIsDue()
{
    add({{"subject", u"Yesterday"_s}, {"due_on", u"2026-03-26"_s}});
    add({{"subject", u"This morning"_s}, {"due_at", utcMs(u"2026-03-27T07:00"_s)}});
    add({{"subject", u"Meeting"_s}, {"start_at", utcMs(u"2026-03-27T15:00"_s)}});
    add({{"subject", u"Today"_s}, {"due_on", u"2026-03-27"_s}});
    add({{"subject", u"Tomorrow"_s}, {"due_on", u"2026-03-28"_s}});
    const RecordId done = add({{"subject", u"Done"_s}, {"due_on", u"2026-03-27"_s}});
    await(m_activities->complete(refOf(done)));
    DueQuery query;
    query.owner = user();
    query.zone = QTimeZone("Europe/Berlin");
    query.nowMs = m_crm->clock().nowMs();
    const auto listed = [&] {
        QStringList texts;
        for (const DueItem &item : await(m_activities->due(query)))
            texts += item.item.subject + u' ' + QString::fromLatin1(domain::stepBucketKey(item.bucket));
        return texts;
    };
    QCOMPARE(listed(), (QStringList{u"Yesterday overdue"_s, u"Today today"_s, u"This morning today"_s,
                                    u"Meeting today"_s}));
    query.daysAhead = 1;
    QCOMPARE(listed().last(), u"Tomorrow later"_s);
    query.limit = 1;
    QCOMPARE(listed(), QStringList{u"Yesterday overdue"_s});
    query.owner = RecordId();
    QCOMPARE(listed(), QStringList());
}

void TestActivities::readsByIndex()
{
    const auto planOf = [&](const QString &sql) {
        return await(m_crm->store().read([sql](storage::Session &session) {
            QString plan;
            QSqlQuery &explain = session.run(u"EXPLAIN QUERY PLAN "_s + sql);
            while (explain.next())
                plan += explain.value(3).toString() + u'\n';
            explain.finish();
            return plan;
        }));
    };
    const QString series =
        planOf(u"SELECT id FROM activity WHERE recurrence_rule > '' AND deleted_at IS NULL"_s);
    QVERIFY2(series.contains(u"activity_by_rule"_s), qPrintable(series));
    const QString open =
        planOf(u"SELECT id, due_at, due_on, start_at, start_on FROM activity WHERE done_at IS NULL AND "
               "deleted_at IS NULL AND (due_at < 5 OR due_on <= '2' OR start_at < 5 OR start_on <= '2')"_s);
    QVERIFY2(open.contains(u"COVERING INDEX activity_open"_s), qPrintable(open));
    const QString links = planOf(
        u"SELECT activity_id FROM activity_link WHERE activity_id IN (1, 2) ORDER BY activity_id, id"_s);
    QVERIFY2(links.contains(u"activity_link_by_activity"_s), qPrintable(links));
}

void TestActivities::timelineSaysOverdueFromTheNextDay()
{
    const RecordId company = m_crm->add("company", {{"name", u"Acme"_s}});
    add({{"subject", u"Day"_s}, {"due_on", u"2026-03-27"_s}}, {{"company", company}});
    add({{"subject", u"Moment"_s}, {"due_at", utcMs(u"2026-03-27T08:00"_s)}}, {{"company", company}});
    add({{"subject", u"Visit"_s},
         {"start_at", utcMs(u"2026-03-27T09:00"_s)},
         {"end_at", utcMs(u"2026-03-27T10:00"_s)}},
        {{"company", company}});
    add({{"subject", u"Fair"_s}, {"all_day", 1}, {"start_on", u"2026-03-26"_s}, {"end_on", u"2026-03-28"_s}},
        {{"company", company}});
    const auto late = [&] {
        QStringList found;
        TimelineFilter filter;
        filter.kinds = {TimelineEntry::Kind::Activity};
        for (const TimelineEntry &entry :
             await(m_crm->records().timeline("company", company, filter, {}, 10)).entries) {
            if (entry.state == "overdue")
                found += entry.title;
        }
        found.sort();
        return found;
    };
    m_crm->clock().set(utcMs(u"2026-03-27T22:30"_s)); // half past eleven in Berlin
    QCOMPARE(late(), QStringList());
    m_crm->clock().set(utcMs(u"2026-03-27T23:30"_s));
    QCOMPARE(late(), (QStringList{u"Day"_s, u"Moment"_s, u"Visit"_s})); // the fair goes on until tomorrow
    m_crm->clock().set(utcMs(u"2026-03-28T23:30"_s));
    QCOMPARE(late().size(), 4);
}

void TestActivities::remindsInOrderAndOnce()
{
    const RecordId second = add({{"subject", u"Second"_s}, {"start_at", utcMs(u"2026-03-27T11:00"_s)}});
    const RecordId first = add({{"subject", u"First"_s}, {"due_at", utcMs(u"2026-03-27T10:45"_s)}});
    const RecordId day = add({{"subject", u"Day"_s}, {"due_on", u"2026-03-28"_s}});
    remind(second, 5);
    remind(first, 15);
    remind(day, 0);
    QCOMPARE(nextReminder(), u"2026-03-27T10:30"_s);
    QCOMPARE(due(), QStringList());
    m_crm->clock().set(utcMs(u"2026-03-27T10:31"_s));
    QCOMPARE(due(), QStringList{u"First by 2026-03-27T10:45"_s});
    QCOMPARE(due(), QStringList());
    QCOMPARE(nextReminder(), u"2026-03-27T10:55"_s);
    // the program was closed until the next day: both, in order, once
    m_crm->reopen();
    m_reminders = std::make_unique<ReminderRecords>(m_crm->records());
    m_crm->clock().set(utcMs(u"2026-03-28T09:00"_s));
    QCOMPARE(due(), (QStringList{u"Second 2026-03-27T11:00/11:00 missed"_s, u"Day on 2026-03-28 missed"_s}));
    QCOMPARE(due(), QStringList());
    QCOMPARE(nextReminder(), QString());
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::twoWindowsRemindOnce()
{
    const RecordId id = add({{"subject", u"Call"_s}, {"due_at", utcMs(u"2026-03-27T11:00"_s)}});
    remind(id, 0);
    m_crm->clock().set(utcMs(u"2026-03-27T11:00"_s));
    const std::unique_ptr<storage::Store> other = m_crm->file().another();
    await(other->open());
    Records otherRecords(*other);
    ReminderRecords theirs(otherRecords);
    QFuture<QList<DueReminder>> one = m_reminders->takeDue(user());
    QFuture<QList<DueReminder>> two = theirs.takeDue(user());
    QCOMPARE(await(one).size() + await(two).size(), 1);
}

void TestActivities::snoozesReminders()
{
    const RecordId id = add({{"subject", u"Call"_s}, {"due_at", utcMs(u"2026-03-28T22:00"_s)}});
    remind(id, 0);
    m_crm->clock().set(utcMs(u"2026-03-28T22:00"_s)); // the clocks change this night
    const QTimeZone berlin("Europe/Berlin");
    const RecordId reminder = await(m_reminders->takeDue(user())).first().id;
    await(m_reminders->snooze(reminder, Snooze::TenMinutes, berlin));
    QCOMPARE(nextReminder(), u"2026-03-28T22:10"_s);
    m_crm->clock().set(utcMs(u"2026-03-28T22:10"_s));
    QCOMPARE(due().size(), 1);
    await(m_reminders->snooze(reminder, Snooze::TomorrowMorning, berlin));
    QCOMPARE(nextReminder(), u"2026-03-29T07:00"_s); // nine in summer time
    await(m_reminders->snoozeUntil(reminder, utcMs(u"2026-04-02T12:00"_s)));
    QCOMPARE(nextReminder(), u"2026-04-02T12:00"_s);
    await(m_activities->complete(refOf(id)));
    QCOMPARE(nextReminder(), QString());
}

void TestActivities::remindersFollowTheActivity()
{
    const RecordId id = add({{"subject", u"Call"_s}, {"due_at", utcMs(u"2026-03-28T11:00"_s)}});
    remind(id, 60);
    QCOMPARE(nextReminder(), u"2026-03-28T10:00"_s);
    await(m_activities->moveToDay(refOf(id), QDate(2026, 3, 30), QTimeZone("Europe/Berlin")));
    QCOMPARE(nextReminder(), u"2026-03-30T09:00"_s); // noon in Berlin, an hour before
    await(m_activities->reschedule(refOf(id), ActivityTime::dueOn(QDate(2026, 3, 30))));
    QCOMPARE(nextReminder(), u"2026-03-30T06:00"_s); // an hour before nine
    // the user goes to India: nine there
    m_crm->set("app_user", user(), "tz", u"Asia/Kolkata"_s);
    QCOMPARE(nextReminder(), u"2026-03-30T02:30"_s);
    await(m_crm->records().moveToTrash("activity", {id}));
    QCOMPARE(nextReminder(), QString());
    await(m_crm->records().restore("activity", {id}));
    QCOMPARE(nextReminder(), u"2026-03-30T02:30"_s);
    QCOMPARE(await(m_reminders->of(id, user())), QList<int>{60});
    await(m_reminders->set(id, user(), {0, 60, 1440}));
    QCOMPARE(await(m_reminders->of(id, user())), (QList<int>{0, 60, 1440}));
    QCOMPARE(nextReminder(), u"2026-03-29T03:30"_s);
    await(m_reminders->set(id, user(), {}));
    QCOMPARE(nextReminder(), QString());
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::remindersOfASeries()
{
    const RecordId id = meeting(u"Team"_s, u"2026-03-27T12:00"_s, u"2026-03-27T13:00"_s, u"FREQ=DAILY"_s);
    remind(id, 30);
    QCOMPARE(nextReminder(), u"2026-03-27T11:30"_s);
    m_crm->clock().set(utcMs(u"2026-03-27T11:30"_s));
    QCOMPARE(due(), QStringList{u"Team 2026-03-27T12:00/13:00"_s});
    QCOMPARE(nextReminder(), u"2026-03-28T11:30"_s); // nobody completed the first
    // three days without the program: one reminder, of the last of them, and 13:00 is 11:00 in summer
    m_crm->clock().set(utcMs(u"2026-03-30T15:00"_s));
    const QList<DueReminder> missed = await(m_reminders->takeDue(user()));
    QCOMPARE(missed.size(), 1);
    QVERIFY(missed.first().wasMissed);
    QCOMPARE(timeText(missed.first().item.time), u"2026-03-30T11:00/12:00"_s);
    QCOMPARE(missed.first().item.ref, refOf(id, u"2026-03-30T13:00:00"_s));
    QCOMPARE(nextReminder(), u"2026-03-31T10:30"_s);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestActivities::remindersOfWhatIsOverStaySilent()
{
    const RecordId past = meeting(u"Past"_s, u"2026-03-20T12:00"_s, u"2026-03-20T13:00"_s);
    remind(past, 30);
    QCOMPARE(nextReminder(), QString());
    // what begins in five minutes is reminded of at once
    const RecordId soon = meeting(u"Soon"_s, u"2026-03-27T10:05"_s, u"2026-03-27T11:00"_s);
    remind(soon, 30);
    QCOMPARE(due(), QStringList{u"Soon 2026-03-27T10:05/11:00 missed"_s});
    // the past ones of a series neither
    const RecordId series =
        meeting(u"Series"_s, u"2026-03-02T12:00"_s, u"2026-03-02T13:00"_s, u"FREQ=DAILY"_s);
    remind(series, 30);
    QCOMPARE(nextReminder(), u"2026-03-27T11:30"_s);
}

void TestActivities::shownRemindersAreNothingToUndo()
{
    const RecordId id = add({{"subject", u"Call"_s}, {"due_at", utcMs(u"2026-03-27T11:00"_s)}});
    remind(id, 0);
    const QString before = await(m_crm->records().undoState()).undoLabel;
    m_crm->clock().set(utcMs(u"2026-03-27T11:00"_s));
    QCOMPARE(due().size(), 1);
    QCOMPARE(await(m_crm->records().undoState()).undoLabel, before);
}

void TestActivities::derivedTimesSurviveAnything()
{
    const RecordId deal = m_crm->add("deal", {{"name", u"D"_s}});
    const RecordId lead = m_crm->add("lead", {{"last_name", u"L"_s}});
    QRandomGenerator random(9);
    QList<RecordId> ids;
    for (int i = 0; i < 60; ++i) {
        const QDate day = QDate(2026, 3, 27).addDays(random.bounded(-5, 6));
        const RecordId id = ids.isEmpty() ? RecordId() : ids.at(random.bounded(int(ids.size())));
        const auto tryTo = [](const std::function<void()> &fn) {
            try {
                fn();
            } catch (const base::Problem &) {
                // done already or gone: fine
            }
        };
        switch (ids.isEmpty() ? 0 : random.bounded(7)) {
        case 0:
        case 1:
            ids +=
                add({{"subject", u"A"_s},
                     {"due_on", day.toString(Qt::ISODate)},
                     {"recurrence_rule", random.bounded(2) ? QVariant(u"FREQ=DAILY;COUNT=4"_s) : QVariant()}},
                    {{"deal", deal}, {"lead", lead}});
            remind(ids.last(), random.bounded(100));
            break;
        case 2:
            tryTo([&] { await(m_activities->complete(refOf(id))); });
            break;
        case 3:
            tryTo([&] {
                await(m_activities->moveToDay(refOf(id), day, QTimeZone::utc(),
                                              SeriesScope(random.bounded(2))));
            });
            break;
        case 4:
            tryTo([&] { await(m_activities->remove(refOf(id), SeriesScope(random.bounded(2)))); });
            break;
        case 5:
            tryTo([&] { await(m_crm->records().undo()); });
            break;
        case 6:
            m_crm->clock().advance(random.bounded(20) * 3'600'000);
            due();
            break;
        }
    }
    QCOMPARE(m_crm->findings(), QStringList());
    const QByteArray before = hashOf(m_crm->store());
    await(m_crm->store().rebuildDerived());
    QCOMPARE(hashOf(m_crm->store()), before);
    QCOMPARE(m_crm->findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestActivities)
#include "tst_activities.moc"
