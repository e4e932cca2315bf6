// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/recurrence.h"
#include "models/records/activityrecords.h"
#include "models/records/reminderrecords.h"
#include "models/services/calendar/calendarexchange.h"
#include "models/services/calendar/icalendar.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QtTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::records;
using namespace kith::services;
using namespace kith::test;
using domain::ActivityTime;

namespace {

qint64 utcMs(const QString &text)
{
    return QDateTime::fromString(text + u":00Z"_s, Qt::ISODate).toMSecsSinceEpoch();
}

QByteArray calendar(const QByteArray &parts)
{
    QByteArray text = "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//Test//EN\n" + parts + "END:VCALENDAR\n";
    return text.replace("\n", "\r\n");
}

QByteArray vevent(const QByteArray &lines)
{
    return "BEGIN:VEVENT\nUID:one@test\nSUMMARY:Team\n" + lines + "END:VEVENT\n";
}

IcalFile read(const QByteArray &parts, const char *zone = "Europe/Berlin")
{
    return IcalReader(QTimeZone(zone)).read(calendar(parts));
}

QString timeText(const ActivityTime &time)
{
    const auto moment = [](qint64 ms) {
        return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-dd'T'HH:mm"_s);
    };
    if (time.isNone())
        return u"none"_s;
    if (time.isByDay())
        return time.from.toString(Qt::ISODate) + u'/' + time.to.toString(Qt::ISODate);
    return moment(time.startMs) + u'/' + moment(time.endMs);
}

constexpr const char *OutlookZone = "BEGIN:VTIMEZONE\nTZID:Customized Time Zone\nBEGIN:STANDARD\n"
                                    "DTSTART:16011028T030000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10\n"
                                    "TZOFFSETFROM:+0200\nTZOFFSETTO:+0100\nEND:STANDARD\nBEGIN:DAYLIGHT\n"
                                    "DTSTART:16010325T020000\nRRULE:FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3\n"
                                    "TZOFFSETFROM:+0100\nTZOFFSETTO:+0200\nEND:DAYLIGHT\nEND:VTIMEZONE\n";

} // namespace

class TestIcalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTimes_data();
    void readsTimes();
    void readsTasks();
    void readsSeries();
    void readsWhatPeopleAndAlarmsSay();
    void refusesWhatIsNoCalendar();
    void survivesAnything();
    void importsOnce();
    void importsChanges();
    void importsSeriesWithExceptions();
    void findsParticipants();
    void leavesAloneWhatWentOnHere();
    void writesWhatItReads();
    void writesListRangeAndOne();
    void exportsAndImportsElsewhere();

private:
    static ImportReport take(CrmFile &crm, const QByteArray &parts, bool dryRun = false)
    {
        return await(CalendarExchange(crm.records()).importContent(calendar(parts), u"test.ics"_s, dryRun));
    }
    static QString counts(const ImportReport &report)
    {
        return u"%1 = %2 + %3 + %4 + %5"_s.arg(report.rows)
            .arg(report.created)
            .arg(report.updated)
            .arg(report.unchanged)
            .arg(report.rejected);
    }
    static void inBerlin(CrmFile &crm)
    {
        const RecordId organisation(ask(crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
        crm.set("organisation", organisation, "tz", u"Europe/Berlin"_s);
    }
    static QStringList shown(CrmFile &crm, const QDate &from, const QDate &to)
    {
        CalendarQuery query;
        query.from = from;
        query.to = to;
        query.zone = QTimeZone("Europe/Berlin");
        QStringList texts;
        for (const CalendarItem &item : await(ActivityRecords(crm.records()).items(query)))
            texts += item.subject + u' ' + timeText(item.time);
        return texts;
    }
};

void TestIcalendar::readsTimes_data()
{
    QTest::addColumn<QByteArray>("parts");
    QTest::addColumn<QString>("time");
    QTest::addColumn<QByteArray>("tz");
    const auto row = [](const char *name, const QByteArray &parts, const QString &time, const char *tz) {
        QTest::newRow(name) << parts << time << QByteArray(tz);
    };
    const QString nine = u"2026-03-30T07:00/2026-03-30T08:00"_s;
    row("zone",
        vevent("DTSTART;TZID=Europe/Berlin:20260330T090000\nDTEND;TZID=Europe/Berlin:20260330T100000\n"),
        nine, "Europe/Berlin");
    row("UTC", vevent("DTSTART:20260330T070000Z\nDTEND:20260330T080000Z\n"), nine, "Europe/Berlin");
    row("duration", vevent("DTSTART:20260330T070000Z\nDURATION:PT1H\n"), nine, "Europe/Berlin");
    row("no end", vevent("DTSTART:20260330T070000Z\n"), u"2026-03-30T07:00/2026-03-30T07:00"_s,
        "Europe/Berlin");
    row("end before the beginning", vevent("DTSTART:20260330T070000Z\nDTEND:20260330T060000Z\n"),
        u"2026-03-30T07:00/2026-03-30T07:00"_s, "Europe/Berlin");
    row("floating", vevent("DTSTART:20260330T090000\nDTEND:20260330T100000\n"), nine, "Europe/Berlin");
    row("Google's usual zone",
        "X-WR-TIMEZONE:Asia/Kolkata\n" + vevent("DTSTART:20260330T090000\nDTEND:20260330T100000\n"),
        u"2026-03-30T03:30/2026-03-30T04:30"_s, "Asia/Kolkata");
    row("Windows' name",
        vevent("DTSTART;TZID=W. Europe Standard Time:20260330T090000\nDTEND;TZID=W. Europe Standard "
               "Time:20260330T100000\n"),
        nine, "Europe/Berlin");
    row("Windows' name in quotes", vevent("DTSTART;TZID=\"India Standard Time\":20260330T090000\n"),
        u"2026-03-30T03:30/2026-03-30T03:30"_s, "Asia/Kolkata");
    row("path before the name",
        vevent("DTSTART;TZID=/freeassociation.sourceforge.net/Tzfile/Australia/Lord_Howe:20260404T090000\n"),
        u"2026-04-03T22:00/2026-04-03T22:00"_s, "Australia/Lord_Howe");
    row("a zone of its own",
        OutlookZone + vevent("DTSTART;TZID=Customized Time Zone:20260330T090000\nDTEND;TZID=Customized Time "
                             "Zone:20260330T100000\n"),
        nine, "Europe/Berlin");
    row("a zone nobody knows",
        vevent("DTSTART;TZID=Mars/Olympus:20260330T090000\nDTEND;TZID=Mars/Olympus:20260330T100000\n"), nine,
        "Europe/Berlin");
    row("the hour that is skipped", vevent("DTSTART;TZID=Europe/Berlin:20260329T023000\n"),
        u"2026-03-29T01:30/2026-03-29T01:30"_s, "Europe/Berlin");
    row("a day", vevent("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260330\n"),
        u"2026-03-29/2026-03-29"_s, "");
    row("days", vevent("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260401\n"),
        u"2026-03-29/2026-03-31"_s, "");
    row("a day without an end", vevent("DTSTART;VALUE=DATE:20260329\n"), u"2026-03-29/2026-03-29"_s, "");
    row("a day that ends when it begins", vevent("DTSTART;VALUE=DATE:20260329\nDTEND;VALUE=DATE:20260329\n"),
        u"2026-03-29/2026-03-29"_s, "");
    row("two days by duration", vevent("DTSTART;VALUE=DATE:20260329\nDURATION:P2D\n"),
        u"2026-03-29/2026-03-30"_s, "");
    row("Outlook's midnights",
        vevent("DTSTART;TZID=Europe/Berlin:20260329T000000\nDTEND;TZID=Europe/"
               "Berlin:20260330T000000\nX-MICROSOFT-CDO-ALLDAYEVENT:TRUE\n"),
        u"2026-03-29/2026-03-29"_s, "");
}

void TestIcalendar::readsTimes()
{
    QFETCH(const QByteArray, parts);
    QFETCH(const QString, time);
    QFETCH(const QByteArray, tz);
    const IcalFile file = read(parts);
    QCOMPARE(file.entries.size(), 1);
    QCOMPARE(timeText(file.entries.first().time), time);
    if (tz == "Asia/Kolkata") // which has two names
        QVERIFY(file.entries.first().tz.startsWith("Asia/"));
    else
        QCOMPARE(file.entries.first().tz, tz);
    QCOMPARE(file.remarks.size(), parts.contains("Olympus") ? 1 : 0);
}

void TestIcalendar::readsTasks()
{
    const auto task = [](const QByteArray &lines) {
        return read("BEGIN:VTODO\nUID:t\nSUMMARY:Task\n" + lines + "END:VTODO\n").entries.first();
    };
    QCOMPARE(task("DUE;VALUE=DATE:20260330\n").time, ActivityTime::dueOn(QDate(2026, 3, 30)));
    QCOMPARE(task("DUE:20260330T070000Z\n").time, ActivityTime::dueAt(utcMs(u"2026-03-30T07:00"_s)));
    QCOMPARE(task("DTSTART;VALUE=DATE:20260330\n").time, ActivityTime::dueOn(QDate(2026, 3, 30)));
    QVERIFY(task("").time.isNone());
    QCOMPARE(task("COMPLETED:20260330T070000Z\n").doneAtMs.value_or(0), utcMs(u"2026-03-30T07:00"_s));
    QVERIFY(task("STATUS:COMPLETED\nDUE;VALUE=DATE:20260330\n").doneAtMs.has_value());
    QVERIFY(!task("STATUS:IN-PROCESS\n").doneAtMs);
    QCOMPARE(task("PRIORITY:1\n").priority, "high");
    QCOMPARE(task("PRIORITY:9\nCLASS:PRIVATE\n").priority, "low");
    QVERIFY(task("CLASS:CONFIDENTIAL\n").isPrivate);
    QVERIFY(task("STATUS:CANCELLED\n").isCancelled);
}

void TestIcalendar::readsSeries()
{
    const IcalFile file =
        read(vevent("DTSTART;TZID=Europe/Berlin:20260323T090000\nRRULE:FREQ=WEEKLY;BYDAY=MO;COUNT=9\n"
                    "EXDATE;TZID=Europe/Berlin:20260330T090000\nEXDATE:20260406T070000Z\n"
                    "EXDATE;VALUE=DATE:20260413\nRDATE;TZID=Europe/Berlin:20260401T090000\n") +
             vevent("DTSTART;TZID=Europe/Berlin:20260421T120000\n"
                    "RECURRENCE-ID;TZID=Europe/Berlin:20260420T090000\n"));
    QCOMPARE(file.entries.size(), 3);
    const IcalEntry series = file.entries.first();
    QCOMPARE(series.rule, domain::Recurrence::normalised(u"FREQ=WEEKLY;COUNT=9;BYDAY=MO"_s));
    QCOMPARE(series.exceptions,
             (QStringList{u"2026-03-30T09:00:00"_s, u"2026-04-06T09:00:00"_s, u"2026-04-13"_s}));
    QCOMPARE(file.entries.at(1).recurrenceId, u"2026-04-01T09:00:00"_s);
    QCOMPARE(file.entries.at(2).recurrenceId, u"2026-04-20T09:00:00"_s);
    // what cannot repeat here is taken once, and said
    const IcalFile hourly = read(vevent("DTSTART:20260323T090000Z\nRRULE:FREQ=HOURLY;INTERVAL=4\n"));
    QCOMPARE(hourly.entries.size(), 1);
    QVERIFY(hourly.entries.first().rule.isEmpty());
    QCOMPARE(hourly.remarks.size(), 1);
}

void TestIcalendar::readsWhatPeopleAndAlarmsSay()
{
    const IcalEntry entry =
        read(vevent("DTSTART:20260330T070000Z\nDTEND:20260330T080000Z\nDESCRIPTION:One\\, "
                    "two\\nthree\nLOCATION:Room 1\n"
                    "ORGANIZER;CN=Anna:mailto:anna@example.org\n"
                    "ATTENDEE;CN=\"Muller, Bob\";PARTSTAT=ACCEPTED:MAILTO:Bob@Example.org\n"
                    "ATTENDEE;PARTSTAT=DECLINED:mailto:anna@example.org\nATTENDEE:not an address\n"
                    "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\n"
                    "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER;RELATED=END:-PT10M\nEND:VALARM\n"
                    "BEGIN:VALARM\nACTION:AUDIO\nTRIGGER;VALUE=DATE-TIME:20260329T070000Z\nEND:VALARM\n"))
            .entries.first();
    QCOMPARE(entry.body, u"One, two\nthree"_s);
    QCOMPARE(entry.location, u"Room 1"_s);
    QCOMPARE(entry.people.size(), 2);
    QCOMPARE(entry.people.at(0).email, u"anna@example.org"_s);
    QCOMPARE(entry.people.at(0).rsvp, "declined");
    QCOMPARE(entry.people.at(1).name, u"Muller, Bob"_s);
    QCOMPARE(entry.reminders, (QList<int>{-50, 15, 1440}));
    // of a day: nine in the evening before, counted from midnight there and from nine in the morning here
    QCOMPARE(
        read(vevent("DTSTART;VALUE=DATE:20260330\nBEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT3H\nEND:VALARM\n"))
            .entries.first()
            .reminders,
        QList<int>{12 * 60});
}

void TestIcalendar::refusesWhatIsNoCalendar()
{
    const auto kind = [](const QByteArray &bytes) {
        return kindOf([&] { IcalReader(QTimeZone::utc()).read(bytes); });
    };
    QCOMPARE(kind({}), "Invalid");
    QCOMPARE(kind("name,start\nTeam,2026-03-30\n"), "Invalid");
    QCOMPARE(kind("BEGIN:VCALENDAR\r\nVERSION:1.0\r\nEND:VCALENDAR\r\n"), "Invalid");
    QCOMPARE(kind("BEGIN:VCALENDAR\r\n" + QByteArray("BEGIN:VEVENT\r\n").repeated(100'000)), "Invalid");
    QVERIFY(IcalReader::begins("\xEF\xBB\xBF"
                               "begin:vcalendar\n"));
    // half a file gives what is whole in it
    const QByteArray whole = calendar(vevent("DTSTART:20260330T070000Z\n"));
    QCOMPARE(kind(whole.left(whole.size() / 2)), kind(whole.left(whole.size() / 2)));
    // other encodings
    const IcalFile latin = read(vevent("DTSTART:20260330T070000Z\nLOCATION:M\xFCnchen\n"));
    QCOMPARE(latin.entries.first().location, u"München"_s);
}

void TestIcalendar::survivesAnything()
{
    const QByteArray whole = calendar(
        OutlookZone +
        vevent(
            "DTSTART;TZID=Customized Time "
            "Zone:20260323T090000\nRRULE:FREQ=MONTHLY;BYDAY=-1FR;UNTIL=20261231T000000Z\n"
            "EXDATE;TZID=Customized Time Zone:20260424T090000\nRDATE;VALUE=PERIOD:20260501T090000Z/PT1H\n"
            "ATTENDEE;CN=\"A;B\";PARTSTAT=TENTATIVE:mailto:a@example.org\nDURATION:PT1H30M\n"
            "DESCRIPTION:Long \\n\\, text\n  folded\nGEO:1.5;2.5\nATTACH;ENCODING=BASE64;VALUE=BINARY:AAAA\n"
            "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-P1DT2H\nEND:VALARM\n") +
        "BEGIN:VTODO\nUID:t\nDUE;VALUE=DATE:20260330\nRRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=29\nEND:"
        "VTODO\n");
    QRandomGenerator random(20260329);
    const QList<QByteArray> pieces{"\r\n",
                                   ":",
                                   ";",
                                   "\"",
                                   "BEGIN:VEVENT\r\n",
                                   "END:VEVENT\r\n",
                                   "BEGIN:VTIMEZONE\r\n",
                                   "RRULE:FREQ=DAILY;BYSETPOS=-1;BYDAY=MO\r\n",
                                   "RRULE:FREQ=YEARLY;BYWEEKNO=53;BYDAY=1MO\r\n",
                                   "DTSTART:99999999T999999\r\n",
                                   "DTSTART;VALUE=DATE:00000000\r\n",
                                   "TRIGGER:P99999999W\r\n",
                                   "DURATION:-P1000000000D\r\n",
                                   "EXDATE:\r\n",
                                   "\\",
                                   "\xFF\xFE",
                                   QByteArray(1, '\0'),
                                   "RECURRENCE-ID:20260424T090000\r\n",
                                   "UNTIL=",
                                   "COUNT=-1",
                                   "INTERVAL=0",
                                   "BYMONTHDAY=-32",
                                   ",,,,",
                                   "20260230T256199",
                                   "PRIORITY:\r\n",
                                   "STATUS:\r\n",
                                   "CLASS:\r\n",
                                   "METHOD:CANCEL\r\n"};
    int understood = 0;
    for (int i = 0; i < 800; ++i) {
        QByteArray text = whole;
        for (int changes = 1 + random.bounded(6); changes > 0; --changes) {
            const qsizetype at = random.bounded(int(text.size()));
            switch (random.bounded(4)) {
            case 0:
                text[at] = char(random.bounded(256));
                break;
            case 1:
                text.remove(at, random.bounded(40));
                break;
            case 2:
                text.insert(at, pieces.at(random.bounded(int(pieces.size()))));
                break;
            default: {
                const QByteArray copy = text.mid(at, random.bounded(200));
                text.insert(random.bounded(int(text.size())), copy);
            }
            }
        }
        try {
            const IcalFile file = IcalReader(QTimeZone("Europe/Berlin")).read(text);
            for (const IcalEntry &entry : file.entries) {
                QVERIFY(!entry.uid.isEmpty() && !entry.subject.isEmpty());
                QVERIFY(entry.isTask || !entry.time.isNone());
                QVERIFY(entry.time.endMs >= entry.time.startMs);
                QVERIFY(entry.tz.isEmpty() || domain::zoneNamed(entry.tz).isValid());
                if (!entry.rule.isEmpty()) {
                    const domain::WallClock clock(domain::zoneNamed(entry.tz));
                    const QString start =
                        entry.time.isByDay()
                            ? entry.time.from.toString(Qt::ISODate)
                            : domain::Recurrence::keyOf(clock.wallOf(entry.time.startMs), false);
                    const domain::Recurrence times(entry.rule, start, entry.exceptions.join(u','), clock);
                    times.between(times.startWallMs(), times.startWallMs() + 400 * 86'400'000LL, 1000);
                }
                QVERIFY(!IcalWriter::entry(entry, 0).isEmpty());
            }
            understood += file.entries.isEmpty() ? 0 : 1;
        } catch (const base::Problem &problem) {
            QCOMPARE(base::problemKindName(problem.kind()), "Invalid");
        }
    }
    QVERIFY(understood > 400);
}

void TestIcalendar::importsOnce()
{
    CrmFile crm;
    inBerlin(crm);
    const QByteArray parts = vevent("DTSTART:20260330T070000Z\nDTEND:20260330T080000Z\nRRULE:FREQ=WEEKLY\n") +
                             "BEGIN:VTODO\nUID:t\nSUMMARY:Task\nDUE;VALUE=DATE:20260330\nEND:VTODO\n"
                             "BEGIN:VEVENT\nSUMMARY:No UID\nDTSTART:20260331T070000Z\nEND:VEVENT\n"
                             "BEGIN:VEVENT\nUID:x\nSUMMARY:No time\nEND:VEVENT\n";
    QCOMPARE(counts(take(crm, parts, true)), u"3 = 3 + 0 + 0 + 0"_s);
    QCOMPARE(ask(crm.store(), u"SELECT count(*) FROM activity"_s).toInt(), 0);
    const QByteArray before = hashOf(crm.store());
    const ImportReport report = take(crm, parts);
    QCOMPARE(counts(report), u"3 = 3 + 0 + 0 + 0"_s);
    QCOMPARE(report.remarks.size(), 1); // the one without a time
    const QByteArray after = hashOf(crm.store());
    QCOMPARE(counts(take(crm, parts)), u"3 = 0 + 0 + 3 + 0"_s);
    QCOMPARE(hashOf(crm.store()), after);
    QCOMPARE(shown(crm, QDate(2026, 3, 30), QDate(2026, 4, 6)),
             (QStringList{u"Task 2026-03-30/2026-03-30"_s, u"Team 2026-03-30T07:00/2026-03-30T08:00"_s,
                          u"No UID 2026-03-31T07:00/2026-03-31T07:00"_s,
                          u"Team 2026-04-06T07:00/2026-04-06T08:00"_s}));
    QCOMPARE(crm.findings(), QStringList());
    await(crm.records().undo());
    QCOMPARE(hashOf(crm.store()), before);
}

void TestIcalendar::importsChanges()
{
    CrmFile crm;
    inBerlin(crm);
    take(crm, vevent("DTSTART:20260330T070000Z\nDTEND:20260330T080000Z\n"));
    const QByteArray moved = vevent(
        "DTSTART:20260331T070000Z\nDTEND:20260331T090000Z\nLOCATION:Room 2\nRRULE:FREQ=DAILY;COUNT=2\n");
    QCOMPARE(counts(take(crm, moved)), u"1 = 0 + 1 + 0 + 0"_s);
    QCOMPARE(counts(take(crm, moved)), u"1 = 0 + 0 + 1 + 0"_s);
    QCOMPARE(shown(crm, QDate(2026, 3, 1), QDate(2026, 4, 30)),
             (QStringList{u"Team 2026-03-31T07:00/2026-03-31T09:00"_s,
                          u"Team 2026-04-01T07:00/2026-04-01T09:00"_s}));
    // it does not repeat any more, and takes all day
    QCOMPARE(counts(take(crm, vevent("DTSTART;VALUE=DATE:20260402\n"))), u"1 = 0 + 1 + 0 + 0"_s);
    QCOMPARE(shown(crm, QDate(2026, 3, 1), QDate(2026, 4, 30)), QStringList{u"Team 2026-04-02/2026-04-02"_s});
    QCOMPARE(crm.findings(), QStringList());
}

void TestIcalendar::importsSeriesWithExceptions()
{
    CrmFile crm;
    inBerlin(crm);
    const QByteArray parts =
        vevent("DTSTART;TZID=Europe/Berlin:20260323T090000\nDTEND;TZID=Europe/"
               "Berlin:20260323T100000\nRRULE:FREQ=WEEKLY;COUNT=4\n"
               "EXDATE;TZID=Europe/Berlin:20260330T090000\n") +
        vevent("DTSTART;TZID=Europe/Berlin:20260407T120000\nDTEND;TZID=Europe/Berlin:20260407T130000\n"
               "RECURRENCE-ID;TZID=Europe/Berlin:20260406T090000\n") +
        vevent("DTSTART;TZID=Europe/Berlin:20260413T090000\nRECURRENCE-ID;TZID=Europe/"
               "Berlin:20260413T090000\nSTATUS:CANCELLED\n");
    QCOMPARE(counts(take(crm, parts)), u"3 = 2 + 0 + 1 + 0"_s);
    const QStringList expected{u"Team 2026-03-23T08:00/2026-03-23T09:00"_s,
                               u"Team 2026-04-07T10:00/2026-04-07T11:00"_s};
    QCOMPARE(shown(crm, QDate(2026, 3, 1), QDate(2026, 5, 30)), expected);
    const QByteArray after = hashOf(crm.store());
    QCOMPARE(counts(take(crm, parts)), u"3 = 0 + 0 + 3 + 0"_s);
    QCOMPARE(hashOf(crm.store()), after);
    QCOMPARE(crm.findings(), QStringList());
}

void TestIcalendar::findsParticipants()
{
    CrmFile crm;
    Record contact = crm.make("contact", {{"last_name", u"Muller"_s}});
    CrmFile::addChild(contact, "emails", {{"value_raw", u"bob@example.org"_s}});
    const RecordId bob = crm.save(contact);
    const ImportReport report =
        take(crm, vevent("DTSTART:20990330T070000Z\nATTENDEE;PARTSTAT=ACCEPTED:mailto:BOB@example."
                         "org\nATTENDEE:mailto:stranger@example.org\n"
                         "BEGIN:VALARM\nACTION:DISPLAY\nTRIGGER:-PT15M\nEND:VALARM\n"));
    QVERIFY2(report.rejected == 0, qPrintable(report.reasons.value(0).first));
    QCOMPARE(report.remarks.size(), 1);
    const RecordId id(ask(crm.store(), u"SELECT id FROM activity"_s).toLongLong());
    const Record activity = crm.load("activity", id);
    QCOMPARE(activity.children("participants").size(), 1);
    QCOMPARE(activity.children("participants").first().linkId("party_id"), bob);
    QCOMPARE(activity.children("participants").first().text("rsvp"), u"accepted"_s);
    QCOMPARE(activity.children("links").size(), 1);
    QCOMPARE(await(ReminderRecords(crm.records()).of(id, crm.store().info().user)), QList<int>{15});
    QVERIFY(!crm.cell("contact", bob, "next_step_at").isNull());
}

void TestIcalendar::leavesAloneWhatWentOnHere()
{
    CrmFile crm;
    inBerlin(crm);
    const QByteArray parts = vevent("DTSTART:20260323T080000Z\nRRULE:FREQ=WEEKLY;COUNT=3\n") +
                             "BEGIN:VTODO\nUID:t\nSUMMARY:Task\nDUE;VALUE=DATE:20260330\nEND:VTODO\n"
                             "BEGIN:VTODO\nUID:u\nSUMMARY:Gone\nDUE;VALUE=DATE:20260330\nEND:VTODO\n";
    take(crm, parts);
    const auto idOf = [&](const QString &subject) {
        return RecordId(
            ask(crm.store(), u"SELECT id FROM activity WHERE subject = ? ORDER BY id"_s, {subject})
                .toLongLong());
    };
    ActivityRecords activities(crm.records());
    await(activities.complete({idOf(u"Team"_s), {}}));
    await(activities.complete({idOf(u"Task"_s), {}}));
    await(crm.records().moveToTrash("activity", {idOf(u"Gone"_s)}));
    const QByteArray after = hashOf(crm.store());
    QCOMPARE(counts(take(crm, parts)), u"3 = 0 + 0 + 3 + 0"_s);
    QCOMPARE(hashOf(crm.store()), after);
}

void TestIcalendar::writesWhatItReads()
{
    QList<IcalEntry> entries;
    IcalEntry meeting;
    meeting.uid = u"a@test"_s;
    meeting.subject = u"Long, with; signs and Ümläute "_s.repeated(6).trimmed();
    meeting.body = u"Line one\nLine \"two\" \\ and more"_s;
    meeting.location = u"Room 1"_s;
    meeting.time = ActivityTime::span(utcMs(u"2026-03-23T08:00"_s), utcMs(u"2026-03-23T09:00"_s));
    meeting.tz = "Europe/Berlin";
    meeting.rule = domain::Recurrence::normalised(u"FREQ=WEEKLY;BYDAY=MO;COUNT=9"_s);
    meeting.exceptions = {u"2026-03-30T09:00:00"_s};
    meeting.type = "visit";
    meeting.priority = "high";
    meeting.isPrivate = true;
    meeting.people = {{u"Bob"_s, u"bob@example.org"_s, "accepted"}};
    meeting.reminders = {0, 15};
    entries.append(meeting);
    IcalEntry days;
    days.uid = u"b@test"_s;
    days.subject = u"Fair"_s;
    days.time = ActivityTime::days(QDate(2026, 3, 29), QDate(2026, 3, 31));
    days.reminders = {720};
    entries.append(days);
    IcalEntry task;
    task.uid = u"c@test"_s;
    task.subject = u"Task"_s;
    task.isTask = true;
    task.time = ActivityTime::dueOn(QDate(2026, 3, 29));
    task.doneAtMs = utcMs(u"2026-03-29T08:00"_s);
    entries.append(task);
    IcalEntry repeated = task;
    repeated.uid = u"d@test"_s;
    repeated.doneAtMs.reset();
    repeated.rule = u"FREQ=DAILY"_s;
    repeated.exceptions = {u"2026-03-31"_s};
    entries.append(repeated);
    IcalEntry moment;
    moment.uid = u"e@test"_s;
    moment.subject = u"By ten"_s;
    moment.isTask = true;
    moment.time = ActivityTime::dueAt(utcMs(u"2026-03-29T08:00"_s));
    moment.tz = "Asia/Kolkata";
    moment.reminders = {30};
    entries.append(moment);
    QByteArray text = IcalWriter::begin({"Asia/Kolkata", "Europe/Berlin"}, 2026);
    for (const IcalEntry &entry : std::as_const(entries))
        text += IcalWriter::entry(entry, utcMs(u"2026-03-01T08:00"_s));
    text += IcalWriter::end();
    for (const QByteArray &line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line.constData());
        QVERIFY(line.isEmpty() || line.endsWith('\r'));
    }
    const IcalFile back = IcalReader(QTimeZone::utc()).read(text);
    QCOMPARE(back.remarks, QStringList());
    QCOMPARE(back.entries.size(), entries.size());
    for (const IcalEntry &entry : std::as_const(entries)) {
        const auto found = std::find_if(back.entries.cbegin(), back.entries.cend(),
                                        [&](const IcalEntry &other) { return other.uid == entry.uid; });
        QVERIFY(found != back.entries.cend());
        QCOMPARE(found->subject, entry.subject);
        QCOMPARE(found->body, entry.body);
        QCOMPARE(found->location, entry.location);
        QCOMPARE(timeText(found->time), timeText(entry.time));
        QCOMPARE(found->isTask, entry.isTask);
        QCOMPARE(found->tz, entry.tz);
        QCOMPARE(found->rule, entry.rule);
        QCOMPARE(found->exceptions, entry.exceptions);
        QCOMPARE(found->type, entry.type);
        QCOMPARE(found->priority, entry.priority);
        QCOMPARE(found->isPrivate, entry.isPrivate);
        QVERIFY(found->people == entry.people);
        QCOMPARE(found->reminders, entry.reminders);
        QVERIFY(found->doneAtMs == entry.doneAtMs);
    }
    // the zones of the file mean what the names say, for programs that look
    QByteArray renamed = text;
    renamed.replace("Europe/Berlin", "Own zone");
    QCOMPARE(IcalReader(QTimeZone::utc()).read(renamed).entries.first().time, meeting.time);
}

void TestIcalendar::writesListRangeAndOne()
{
    CrmFile crm;
    inBerlin(crm);
    take(crm, vevent("DTSTART:20260330T070000Z\nRRULE:FREQ=WEEKLY\n") +
                  "BEGIN:VTODO\nUID:t\nSUMMARY:Task\nDUE;VALUE=DATE:20260430\nEND:VTODO\n");
    CalendarExchange exchange(crm.records());
    const auto subjects = [&](const QString &file) {
        QFile source(file);
        if (!source.open(QIODevice::ReadOnly))
            return QStringList{u"no file"_s};
        QStringList found;
        for (const IcalEntry &entry : IcalReader(QTimeZone::utc()).read(source.readAll()).entries)
            found += entry.subject + u' ' + entry.rule;
        return found;
    };
    domain::RecordQuery query;
    query.entity = "activity";
    query.sort = {{"subject", false}};
    QCOMPARE(await(exchange.exportList(query, crm.file().path(u"all.ics"_s))), 2);
    QCOMPARE(subjects(crm.file().path(u"all.ics"_s)), (QStringList{u"Team FREQ=WEEKLY"_s, u"Task "_s}));
    CalendarQuery range;
    range.from = QDate(2026, 4, 1);
    range.to = QDate(2026, 4, 20);
    QCOMPARE(await(exchange.exportRange(range, crm.file().path(u"range.ics"_s))), 1);
    QCOMPARE(subjects(crm.file().path(u"range.ics"_s)), QStringList{u"Team FREQ=WEEKLY"_s});
    const RecordId task(ask(crm.store(), u"SELECT id FROM activity WHERE subject = 'Task'"_s).toLongLong());
    QCOMPARE(await(exchange.exportOne(task, crm.file().path(u"one.ics"_s))), 1);
    QCOMPARE(subjects(crm.file().path(u"one.ics"_s)), QStringList{u"Task "_s});
    QCOMPARE(kindOf([&] { await(exchange.exportOne(task, u"/nowhere/one.ics"_s)); }), "ReadOnly");
    query.entity = "contact";
    QCOMPARE(kindOf([&] { await(exchange.exportList(query, crm.file().path(u"x.ics"_s))); }), "Invalid");
    // its own file is known again
    QCOMPARE(counts(await(exchange.importFile(crm.file().path(u"all.ics"_s)))), u"2 = 0 + 0 + 2 + 0"_s);
}

void TestIcalendar::exportsAndImportsElsewhere()
{
    CrmFile one;
    inBerlin(one);
    one.add("activity", {{"type_id", one.choice("activity_type", "call").value()},
                         {"subject", u"Call"_s},
                         {"due_at", utcMs(u"2026-03-29T08:00"_s)}});
    one.add("activity", {{"type_id", one.choice("activity_type", "visit").value()},
                         {"subject", u"Visit"_s},
                         {"start_on", u"2026-03-29"_s},
                         {"end_on", u"2026-03-30"_s}});
    one.add("activity", {{"type_id", one.choice("activity_type", "meeting").value()},
                         {"subject", u"Team"_s},
                         {"start_at", utcMs(u"2026-03-23T08:00"_s)},
                         {"end_at", utcMs(u"2026-03-23T09:00"_s)},
                         {"tz", u"Europe/Berlin"_s},
                         {"recurrence_rule", u"FREQ=WEEKLY;COUNT=4"_s}});
    const RecordId team(ask(one.store(), u"SELECT id FROM activity WHERE subject = 'Team'"_s).toLongLong());
    await(ActivityRecords(one.records()).complete({team, {}}));
    await(ActivityRecords(one.records())
              .remove({ActivityRef{
                  RecordId(ask(one.store(), u"SELECT id FROM activity WHERE recurrence_rule IS NOT NULL"_s)
                               .toLongLong()),
                  u"2026-04-06T09:00:00"_s}}));
    domain::RecordQuery query;
    query.entity = "activity";
    const QString file = one.file().path(u"all.ics"_s);
    await(CalendarExchange(one.records()).exportList(query, file));
    // itself changes nothing
    const QByteArray before = hashOf(one.store());
    QCOMPARE(counts(await(CalendarExchange(one.records()).importFile(file))), u"4 = 0 + 0 + 4 + 0"_s);
    QCOMPARE(hashOf(one.store()), before);
    CrmFile two;
    inBerlin(two);
    QCOMPARE(counts(await(CalendarExchange(two.records()).importFile(file))), u"4 = 4 + 0 + 0 + 0"_s);
    QCOMPARE(shown(two, QDate(2026, 3, 1), QDate(2026, 12, 31)),
             shown(one, QDate(2026, 3, 1), QDate(2026, 12, 31)));
    QCOMPARE(two.findings(), QStringList());
    QCOMPARE(counts(await(CalendarExchange(two.records()).importFile(file))), u"4 = 0 + 0 + 4 + 0"_s);
}

QTEST_GUILESS_MAIN(TestIcalendar)
#include "tst_icalendar.moc"
