// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/datetext.h"

#include <QLocale>
#include <QTest>

using namespace kith::domain;
using namespace Qt::StringLiterals;

namespace {
constexpr int LatestYear = 2046;
constexpr std::array Orders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};

QString printed(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : u"-"_s;
}
} // namespace

class TestDateText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isoDates_data();
    void isoDates();
    void readsInEachOrder_data();
    void readsInEachOrder();
    void everyDayOfSomeYearsIsReadBack();
    void ordersOfLocales();
    void detects_data();
    void detects();
};

void TestDateText::isoDates_data()
{
    QTest::addColumn<bool>("good");
    for (const char *text : {"2023-01-31", "2024-02-29", "0001-01-01", "9999-12-31"})
        QTest::newRow(text) << true;
    for (const char *text : {"2023-02-29", "2023-02-30", "2023-13-01", "2023-00-10", "2023-01-00", "2023-1-1",
                             "23-01-01", "2023/01/01", "20230101", " 2023-01-01", "2023-01-01 ",
                             "2023-01-01T00:00", "0000-01-01", "2023-01-0x", "+023-01-01", ""})
        QTest::newRow(*text ? text : "empty") << false;
}

void TestDateText::isoDates()
{
    QFETCH(bool, good);
    const QByteArray tag = QTest::currentDataTag();
    const QString text = tag == "empty" ? QString() : QString::fromLatin1(tag);
    const auto date = parseIsoDate(text);
    QCOMPARE(date.has_value(), good);
    if (good)
        QCOMPARE(date->toString(Qt::ISODate), text);
}

void TestDateText::readsInEachOrder_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("readings"); // year first, day first, month first
    const QList<std::pair<const char16_t *, const char16_t *>> dates{
        {u"2016-10-20", u"2016-10-20 2016-10-20 2016-10-20"},
        {u"20161020", u"2016-10-20 2016-10-20 2016-10-20"},
        {u"19081209", u"1908-12-09 1908-12-09 1908-12-09"},
        {u"2016/1/2", u"2016-01-02 2016-01-02 2016-01-02"},
        {u"1996-07-04 00:00:00.000", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"2018-02-26T19:58:01Z", u"2018-02-26 2018-02-26 2018-02-26"},
        {u"2018-02-26T19:58+01:00", u"2018-02-26 2018-02-26 2018-02-26"},
        {u"2/26/2018 19:58", u"- - 2018-02-26"},
        {u"2/26/2018 7:58 PM", u"- - 2018-02-26"},
        {u"20-10-16", u"- 2016-10-20 -"},
        {u"05/04/2020", u"- 2020-04-05 2020-05-04"},
        {u"5.4.2020", u"- 2020-04-05 2020-05-04"},
        {u"5. 4. 2020", u"- 2020-04-05 2020-05-04"},
        {u"01-02-47", u"- 1947-02-01 1947-01-02"},
        {u"01-02-46", u"- 2046-02-01 2046-01-02"},
        {u"29.02.2023", u"- - -"},
        {u"29.02.2024", u"- 2024-02-29 -"},
        {u"31/04/2020", u"- - -"},
        {u"32/01/2020", u"- - -"},
        {u"00/01/2020", u"- - -"},
        {u"2020-02-30", u"- - -"},
        {u"20200230", u"- - -"},
        {u"1/2-2020", u"- - -"},
        {u"1/2/202", u"- - -"},
        {u"1/2/2020/3", u"- - -"},
        {u"1/2", u"- - -"},
        {u"4 Jul 1996", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"04-Jul-96", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"July 4th, 1996", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"4. Juli 1996", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"1er août 2020", u"2020-08-01 2020-08-01 2020-08-01"},
        {u"4 de julio de 1996", u"1996-07-04 1996-07-04 1996-07-04"},
        {u"31. Februar 2020", u"- - -"},
        {u"tomorrow", u"- - -"},
        {u"NULL", u"- - -"},
        {u"", u"- - -"},
        {u"43831", u"- - -"},
        {u"٠١/٠٢/٢٠٢٠", u"- - -"},
    };
    for (const auto &[text, readings] : dates)
        QTest::newRow(qPrintable(QString::fromUtf16(text)))
            << QString::fromUtf16(text) << QString::fromUtf16(readings);
}

void TestDateText::readsInEachOrder()
{
    QFETCH(QString, text);
    QStringList readings;
    for (const DateOrder order : Orders)
        readings.append(printed(parseDate(text, order, LatestYear)));
    QTEST(readings.join(u' '), "readings");
}

void TestDateText::everyDayOfSomeYearsIsReadBack()
{
    for (QDate day(1999, 1, 1); day < QDate(2001, 3, 2); day = day.addDays(1)) {
        QCOMPARE(parseIsoDate(day.toString(Qt::ISODate)), day);
        QCOMPARE(parseDate(day.toString(u"d.M.yy"), DateOrder::DayMonthYear, LatestYear), day);
        QCOMPARE(parseDate(day.toString(u"MM/dd/yyyy"), DateOrder::MonthDayYear, LatestYear), day);
        QCOMPARE(parseDate(day.toString(u"yyyyMMdd"), DateOrder::YearMonthDay, LatestYear), day);
    }
}

void TestDateText::ordersOfLocales()
{
    QCOMPARE(dateOrderOf(QLocale(QLocale::English, QLocale::UnitedStates)), DateOrder::MonthDayYear);
    QCOMPARE(dateOrderOf(QLocale(QLocale::English, QLocale::UnitedKingdom)), DateOrder::DayMonthYear);
    QCOMPARE(dateOrderOf(QLocale(QLocale::German)), DateOrder::DayMonthYear);
    QCOMPARE(dateOrderOf(QLocale(QLocale::Swedish)), DateOrder::YearMonthDay);
}

void TestDateText::detects_data()
{
    QTest::addColumn<QStringList>("values");
    QTest::addColumn<QString>(
        "verdict"); // order, alternative, differing value and its index, readable / values
    QTest::newRow("ISO") << QStringList{u"2020-05-04"_s, u""_s, u"2020-05-13"_s} << u"0 - 2/2"_s;
    QTest::newRow("compact") << QStringList{u"19081209"_s, u"19990219"_s} << u"0 - 2/2"_s;
    QTest::newRow("day first") << QStringList{u"05/04/2020"_s, u"13/04/2020"_s} << u"1 - 2/2"_s;
    QTest::newRow("month first") << QStringList{u"2/1/2018"_s, u"10/20/2017"_s} << u"2 - 2/2"_s;
    QTest::newRow("ambiguous") << QStringList{u"5/5/2020"_s, u"05/04/2020"_s} << u"1 2 05/04/2020@1 2/2"_s;
    QTest::newRow("ambiguous in theory only") << QStringList{u"5/5/2020"_s, u"6/6/2020"_s} << u"1 - 2/2"_s;
    QTest::newRow("one impossible date")
        << QStringList{u"13/04/2020"_s, u"31/04/2020"_s, u"14/04/2020"_s} << u"1 - 2/3"_s;
    QTest::newRow("mixed with ISO") << QStringList{u"13.04.2020"_s, u"2020-05-04"_s, u"14.04.2020"_s}
                                    << u"1 - 3/3"_s;
    QTest::newRow("two digits") << QStringList{u"20-10-16"_s, u"01-03-17"_s} << u"1 - 2/2"_s;
    QTest::newRow("no dates") << QStringList{u"Anna"_s, u"12"_s} << u"- - 0/2"_s;
    QTest::newRow("nothing") << QStringList{u" "_s} << u"- - 0/0"_s;
}

void TestDateText::detects()
{
    QFETCH(QStringList, values);
    DateOrderDetector detector(DateOrder::DayMonthYear, LatestYear);
    for (const QString &value : values)
        detector.add(value);
    const DateOrderVerdict verdict = detector.verdict();
    QString text = verdict.order ? QString::number(int(*verdict.order)) : u"-"_s;
    text +=
        verdict.alternative
            ? u" %1 %2@%3"_s.arg(int(*verdict.alternative)).arg(verdict.differing).arg(verdict.differingIndex)
            : u" -"_s;
    text += u" %1/%2"_s.arg(verdict.readable).arg(verdict.values);
    QTEST(text, "verdict");
}

QTEST_APPLESS_MAIN(TestDateText)
#include "tst_datetext.moc"
