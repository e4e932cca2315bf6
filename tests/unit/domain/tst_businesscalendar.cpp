// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/businesscalendar.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using kith::domain::BusinessCalendar;

namespace {

/// Monday to Friday, 9 to 17, with an hour at noon off.
BusinessCalendar office(const QByteArray &zone)
{
    BusinessCalendar calendar{QTimeZone(zone)};
    for (int day = 1; day <= 5; ++day) {
        calendar.addHours(day, 9 * 60, 12 * 60);
        calendar.addHours(day, 13 * 60, 17 * 60);
    }
    return calendar;
}

/// "2026-03-29T01:00Z" as milliseconds.
qint64 utc(const char *text)
{
    return QDateTime::fromString(QString::fromLatin1(text), Qt::ISODate).toMSecsSinceEpoch();
}

QString text(qint64 ms)
{
    return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(u"yyyy-MM-ddTHH:mm'Z'"_s);
}

constexpr qint64 Minute = 60'000;
constexpr qint64 Hour = 60 * Minute;

} // namespace

class TestBusinessCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsMinutes_data();
    void addsMinutes();
    void countsBetween_data();
    void countsBetween();
    void addingAndCountingAgree();
    void knowsWorkingDays();
    void hoursAreMergedAndGoOnPastMidnight();
    void withoutHoursIsAroundTheClock();
    void skippedAndRepeatedHours();
    void countsAsTheClockIsRead();
    void aZoneOfHalfHours();
    void nothingButHolidays();
};

void TestBusinessCalendar::addsMinutes_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<qint64>("minutes");
    QTest::addColumn<QString>("expected");
    const QByteArray berlin = "Europe/Berlin";
    QTest::newRow("within the morning")
        << berlin << QByteArray("2026-07-01T08:00Z") << qint64(60) << u"2026-07-01T09:00Z"_s;
    QTest::newRow("over noon") << berlin << QByteArray("2026-07-01T09:30Z") << qint64(60)
                               << u"2026-07-01T11:30Z"_s;
    QTest::newRow("to closing time") << berlin << QByteArray("2026-07-01T14:00Z") << qint64(60)
                                     << u"2026-07-01T15:00Z"_s;
    QTest::newRow("from closing time")
        << berlin << QByteArray("2026-07-01T15:00Z") << qint64(60) << u"2026-07-02T08:00Z"_s;
    QTest::newRow("from Friday evening")
        << berlin << QByteArray("2026-07-03T20:00Z") << qint64(30) << u"2026-07-06T07:30Z"_s;
    QTest::newRow("over the spring change")
        << berlin << QByteArray("2026-03-27T15:00Z") << qint64(120) << u"2026-03-30T08:00Z"_s;
    QTest::newRow("over the autumn change")
        << berlin << QByteArray("2026-10-23T14:00Z") << qint64(120) << u"2026-10-26T09:00Z"_s;
    QTest::newRow("two weeks of work")
        << berlin << QByteArray("2026-07-01T07:00Z") << qint64(10 * 7 * 60) << u"2026-07-14T15:00Z"_s;
    QTest::newRow("none") << berlin << QByteArray("2026-07-04T07:13Z") << qint64(0) << u"2026-07-04T07:13Z"_s;
    QTest::newRow("Kolkata") << QByteArray("Asia/Kolkata") << QByteArray("2026-07-01T11:00Z") << qint64(60)
                             << u"2026-07-02T04:00Z"_s;
    QTest::newRow("leap day") << berlin << QByteArray("2028-02-28T16:00Z") << qint64(60)
                              << u"2028-02-29T09:00Z"_s;
}

void TestBusinessCalendar::addsMinutes()
{
    QFETCH(const QByteArray, zone);
    QFETCH(const QByteArray, from);
    QFETCH(const qint64, minutes);
    QFETCH(const QString, expected);
    QCOMPARE(text(office(zone).addWorkingMinutes(utc(from.constData()), minutes)), expected);
}

void TestBusinessCalendar::countsBetween_data()
{
    QTest::addColumn<QByteArray>("from");
    QTest::addColumn<QByteArray>("to");
    QTest::addColumn<qint64>("minutes");
    QTest::newRow("a day") << QByteArray("2026-07-01T00:00Z") << QByteArray("2026-07-02T00:00Z")
                           << qint64(420);
    QTest::newRow("a weekend") << QByteArray("2026-07-03T15:00Z") << QByteArray("2026-07-06T07:00Z")
                               << qint64(0);
    QTest::newRow("noon") << QByteArray("2026-07-01T09:30Z") << QByteArray("2026-07-01T11:30Z") << qint64(60);
    QTest::newRow("backwards") << QByteArray("2026-07-02T00:00Z") << QByteArray("2026-07-01T00:00Z")
                               << qint64(-420);
    QTest::newRow("with the spring change")
        << QByteArray("2026-03-23T00:00Z") << QByteArray("2026-04-06T00:00Z") << qint64(10 * 420);
}

void TestBusinessCalendar::countsBetween()
{
    QFETCH(const QByteArray, from);
    QFETCH(const QByteArray, to);
    QFETCH(const qint64, minutes);
    QCOMPARE(office("Europe/Berlin").workingMinutesBetween(utc(from.constData()), utc(to.constData())),
             minutes);
}

void TestBusinessCalendar::addingAndCountingAgree()
{
    for (const char *zone : {"Europe/Berlin", "America/Argentina/Buenos_Aires", "Asia/Kolkata",
                             "Australia/Lord_Howe", "America/St_Johns"}) {
        const BusinessCalendar calendar = office(zone);
        qint64 at = utc("2026-01-01T00:00Z");
        for (int step = 0; step < 2000; ++step) {
            at += (step * 7919 % 500) * Minute; // some two years
            const qint64 minutes = step * 31 % 3000 + 1;
            const qint64 due = calendar.addWorkingMinutes(at, minutes);
            QCOMPARE(calendar.workingMinutesBetween(at, due), minutes);
            QCOMPARE(calendar.workingMsBetween(at, due - 1), minutes * Minute - 1); // no instant is earlier
        }
    }
}

void TestBusinessCalendar::knowsWorkingDays()
{
    BusinessCalendar calendar = office("Europe/Berlin");
    calendar.addHoliday(QDate(2026, 5, 1));
    calendar.addYearlyHoliday(12, 25);
    QVERIFY(calendar.isWorkingDay(QDate(2026, 4, 30)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 1)));
    QVERIFY(!calendar.isWorkingDay(QDate(2026, 5, 2)));
    QVERIFY(!calendar.isWorkingDay(QDate(2028, 12, 25)));
    QVERIFY(calendar.isWorkingTime(utc("2026-04-30T09:59Z")));
    QVERIFY(!calendar.isWorkingTime(utc("2026-04-30T10:00Z"))); // noon has begun
    QCOMPARE(text(calendar.addWorkingMinutes(utc("2026-04-30T14:30Z"), 60)), u"2026-05-04T07:30Z"_s);
    QCOMPARE(calendar.dateAt(utc("2026-04-30T22:30Z")), QDate(2026, 5, 1)); // there
}

void TestBusinessCalendar::hoursAreMergedAndGoOnPastMidnight()
{
    BusinessCalendar calendar;
    calendar.addHours(1, 600, 700);
    calendar.addHours(1, 650, 800);
    calendar.addHours(7, 22 * 60, 6 * 60);
    using Span = BusinessCalendar::Span;
    QCOMPARE(calendar.hoursOf(1), (QList<Span>{{0, 360}, {600, 800}}));
    QCOMPARE(calendar.hoursOf(7), (QList<Span>{{22 * 60, 1440}}));
    // Sunday 2026-07-05 21:00 to Monday 07:00
    QCOMPARE(calendar.workingMinutesBetween(utc("2026-07-05T21:00Z"), utc("2026-07-06T07:00Z")), qint64(480));
}

void TestBusinessCalendar::withoutHoursIsAroundTheClock()
{
    BusinessCalendar calendar{QTimeZone("Europe/Berlin")};
    QVERIFY(calendar.isAroundTheClock());
    QCOMPARE(calendar.addWorkingMinutes(utc("2026-03-28T12:00Z"), 48 * 60), utc("2026-03-30T12:00Z"));
    calendar.addHoliday(QDate(2026, 3, 29)); // 23 hours long
    QCOMPARE(calendar.workingMsBetween(utc("2026-03-28T12:00Z"), utc("2026-03-30T12:00Z")), 25 * Hour);
}

void TestBusinessCalendar::skippedAndRepeatedHours()
{
    BusinessCalendar night{QTimeZone("Europe/Berlin")};
    for (int day = 1; day <= 7; ++day)
        night.addHours(day, 60, 4 * 60);
    QCOMPARE(night.workingMsBetween(utc("2026-03-28T12:00Z"), utc("2026-03-29T12:00Z")), 2 * Hour);
    QCOMPARE(night.workingMsBetween(utc("2026-10-24T12:00Z"), utc("2026-10-25T12:00Z")), 4 * Hour);
    BusinessCalendar skipped{QTimeZone("Europe/Berlin")};
    for (int day = 1; day <= 7; ++day)
        skipped.addHours(day, 2 * 60 + 15, 2 * 60 + 45);
    QCOMPARE(skipped.workingMsBetween(utc("2026-03-28T12:00Z"), utc("2026-03-29T12:00Z")), qint64(0));
    BusinessCalendar into{QTimeZone("Europe/Berlin")};
    for (int day = 1; day <= 7; ++day)
        into.addHours(day, 2 * 60 + 30, 5 * 60);
    QCOMPARE(into.workingMsBetween(utc("2026-03-28T12:00Z"), utc("2026-03-29T12:00Z")), 2 * Hour);
}

void TestBusinessCalendar::countsAsTheClockIsRead()
{
    // Around both changes of the clocks, over few days and over many, with nights that are worked through.
    BusinessCalendar calendar = office("Europe/Berlin");
    calendar.addHours(6, 22 * 60, 4 * 60);
    constexpr qint64 Quarter = 15 * Minute;
    for (const char *around : {"2026-03-29T01:00Z", "2026-10-25T01:00Z"}) {
        const qint64 begin = utc(around) - 10 * 24 * Hour;
        QList<qint64> worked{0}; // up to each quarter of an hour
        for (int i = 0; i < 20 * 24 * 4; ++i)
            worked.append(worked.constLast() + (calendar.isWorkingTime(begin + i * Quarter) ? 15 : 0));
        for (qsizetype from = 0; from < worked.size(); from += 13) {
            for (qsizetype to = from; to < worked.size(); to += 29)
                QCOMPARE(calendar.workingMinutesBetween(begin + from * Quarter, begin + to * Quarter),
                         worked.at(to) - worked.at(from));
        }
    }
}

void TestBusinessCalendar::aZoneOfHalfHours()
{
    // Lord Howe Island changes its clocks by half an hour, at 2 o'clock on 2026-10-04
    BusinessCalendar calendar{QTimeZone("Australia/Lord_Howe")};
    for (int day = 1; day <= 7; ++day)
        calendar.addHours(day, 60, 3 * 60);
    QCOMPARE(calendar.workingMsBetween(utc("2026-10-03T12:00Z"), utc("2026-10-03T20:00Z")), 90 * Minute);
}

void TestBusinessCalendar::nothingButHolidays()
{
    BusinessCalendar calendar;
    for (int month = 1; month <= 12; ++month) {
        for (int day = 1; day <= 31; ++day)
            calendar.addYearlyHoliday(month, day);
    }
    const qint64 from = utc("2026-07-01T00:00Z");
    QCOMPARE(calendar.addWorkingMinutes(from, 60), from + Hour);
}

QTEST_APPLESS_MAIN(TestBusinessCalendar)
#include "tst_businesscalendar.moc"
