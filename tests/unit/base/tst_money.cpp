// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/base/problem.h"

#include <QTest>

#include <limits>

using namespace kith::base;
using namespace Qt::StringLiterals;

namespace {
constexpr qint64 Largest = std::numeric_limits<qint64>::max();
}

class TestMoney : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decimals_data();
    void decimals();
    void refusesUnknownCurrencies();
    void parses_data();
    void parses();
    void refusesNonsense_data();
    void refusesNonsense();
    void plainForm_data();
    void plainForm();
    void textForm_data();
    void textForm();
    void textCanBeTypedAgain_data();
    void textCanBeTypedAgain();
    void scales_data();
    void scales();
    void addsWithinOneCurrency();
};

void TestMoney::decimals_data()
{
    QTest::addColumn<int>("decimals");
    const QList<std::pair<const char *, int>> known{{"EUR", 2}, {"USD", 2}, {"JPY", 0}, {"KWD", 3},
                                                    {"CLF", 4}, {"ISK", 0}, {"HUF", 2}, {"RSD", 2},
                                                    {"IQD", 3}, {"DEM", 2}};
    for (const auto &[code, decimals] : known)
        QTest::newRow(code) << decimals;
}

void TestMoney::decimals()
{
    QFETCH(int, decimals);
    QCOMPARE(Money::decimals(QString::fromLatin1(QTest::currentDataTag())), decimals);
}

void TestMoney::refusesUnknownCurrencies()
{
    for (const QString &code : {u""_s, u"EU"_s, u"eur"_s, u"EURO"_s, u"ZZZ"_s, u"E€R"_s}) {
        QVERIFY2(!Money::decimals(code), qPrintable(code));
        QVERIFY_THROWS_EXCEPTION(Problem, Money(1, code));
        QVERIFY(!Money::parse(u"1", code, QLocale::c()));
    }
}

void TestMoney::parses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<qint64>("minor");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale swiss(QLocale::German, QLocale::Switzerland);
    const QLocale french(QLocale::French, QLocale::France);
    const QLocale hindi(QLocale::English, QLocale::India);
    const auto add = [](const QString &text, const QString &currency, const QLocale &locale, qint64 minor) {
        QTest::newRow(qPrintable(text + u' ' + locale.name())) << text << currency << locale << minor;
    };
    add(u"1,234.50"_s, u"USD"_s, english, 123450);
    add(u"$ 1,234.50"_s, u"USD"_s, english, 123450);
    add(u"(12.30)"_s, u"USD"_s, english, -1230);
    add(u"-$12.30"_s, u"USD"_s, english, -1230);
    add(u"$-12.30"_s, u"USD"_s, english, -1230);
    add(u"12.30-"_s, u"USD"_s, english, -1230);
    add(u"\u221212"_s, u"USD"_s, english, -1200);
    add(u".5"_s, u"USD"_s, english, 50);
    add(u"7."_s, u"USD"_s, english, 700);
    add(u"1.234,50 €"_s, u"EUR"_s, german, 123450);
    add(u"EUR 12,5"_s, u"EUR"_s, german, 1250);
    add(u"1’234.50"_s, u"CHF"_s, swiss, 123450);
    add(u"1'234.50 CHF"_s, u"CHF"_s, swiss, 123450);
    add(u"1\u202f234,50\u00a0€"_s, u"EUR"_s, french, 123450);
    add(u"1 234,50"_s, u"EUR"_s, french, 123450);
    add(u"12,34,567.89"_s, u"INR"_s, hindi, 123456789);
    add(u"1,234"_s, u"JPY"_s, english, 1234);
    add(u"1.5"_s, u"JPY"_s, english, 2);
    add(u"1.4999"_s, u"JPY"_s, english, 1);
    add(u"1.2345"_s, u"KWD"_s, english, 1235);
    add(u"0.005"_s, u"USD"_s, english, 1);
    add(u"-0.005"_s, u"USD"_s, english, -1);
    add(u"0.0049999"_s, u"USD"_s, english, 0);
    add(u"92233720368547758.07"_s, u"USD"_s, english, Largest);
    add(u"١٢"_s, u"USD"_s, english, 1200);
}

void TestMoney::parses()
{
    QFETCH(QString, text);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QFETCH(qint64, minor);
    const auto money = Money::parse(text, currency, locale);
    QVERIFY(money.has_value());
    QCOMPARE(money->minor(), minor);
    QCOMPARE(money->currency(), currency);
}

void TestMoney::refusesNonsense_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"", " ", "abc", "1,5", "12,34.5", "1.2.3", "1,,000", ",000", "1e5", "--5", "€", "()", "1 2 3",
          "92233720368547758.08", "92233720368547758.075", "1.234,50", "5 apples"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestMoney::refusesNonsense()
{
    QFETCH(QString, text);
    QVERIFY(!Money::parse(text, u"USD", QLocale(QLocale::English, QLocale::UnitedStates)));
}

void TestMoney::plainForm_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QString>("plain");
    QTest::newRow("cents") << qint64(5) << u"EUR"_s << u"0.05"_s;
    QTest::newRow("negative cents") << qint64(-5) << u"EUR"_s << u"-0.05"_s;
    QTest::newRow("zero") << qint64(0) << u"EUR"_s << u"0.00"_s;
    QTest::newRow("yen") << qint64(-12) << u"JPY"_s << u"-12"_s;
    QTest::newRow("dinar") << qint64(1234) << u"KWD"_s << u"1.234"_s;
    QTest::newRow("largest") << Largest << u"EUR"_s << u"92233720368547758.07"_s;
}

void TestMoney::plainForm()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QString, plain);
    QCOMPARE(Money(minor, currency).toPlain(), plain);
    QCOMPARE(Money::fromPlain(plain, currency), Money(minor, currency));
    QVERIFY(!Money::fromPlain(plain + u'x', currency));
    QVERIFY(!Money::fromPlain(u"1,5", currency) && !Money::fromPlain(u"", currency) &&
            !Money::fromPlain(u"-", currency));
}

void TestMoney::textForm_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<QString>("currency");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("text");
    const QLocale english(QLocale::English, QLocale::UnitedStates);
    const QLocale german(QLocale::German, QLocale::Germany);
    QTest::newRow("dollars") << qint64(123450) << u"USD"_s << english << u"$1,234.50"_s;
    QTest::newRow("euros") << qint64(-123450) << u"EUR"_s << german << u"-1.234,50\u00a0€"_s;
    QTest::newRow("yen") << qint64(1234) << u"JPY"_s << english << u"¥1,234"_s;
    QTest::newRow("beyond what a double holds")
        << qint64(900719925474099301) << u"EUR"_s << german << u"9.007.199.254.740.993,01\u00a0€"_s;
}

void TestMoney::textForm()
{
    QFETCH(qint64, minor);
    QFETCH(QString, currency);
    QFETCH(QLocale, locale);
    QTEST(Money(minor, currency).toText(locale), "text");
    QCOMPARE(Money().toText(locale), QString());
}

void TestMoney::textCanBeTypedAgain_data()
{
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("currency");
    for (const auto &[name, currency] : {std::pair{"en_US", "USD"},
                                         {"en_GB", "GBP"},
                                         {"de_DE", "EUR"},
                                         {"de_AT", "EUR"},
                                         {"de_CH", "CHF"},
                                         {"fr_FR", "EUR"},
                                         {"es_ES", "EUR"},
                                         {"it_IT", "EUR"},
                                         {"nl_NL", "EUR"},
                                         {"pt_BR", "BRL"},
                                         {"pl_PL", "PLN"},
                                         {"en_IN", "INR"}})
        QTest::newRow(name) << QLocale(QString::fromLatin1(name)) << QString::fromLatin1(currency);
}

void TestMoney::textCanBeTypedAgain()
{
    QFETCH(QLocale, locale);
    QFETCH(QString, currency);
    for (const qint64 minor : {0LL, 5LL, 99900LL, -123456LL, 123456789012LL}) {
        const QString text = Money(minor, currency).toText(locale);
        const auto again = Money::parse(text, currency, locale);
        QVERIFY2(again.has_value(), qPrintable(text));
        QCOMPARE(again->minor(), minor);
    }
}

void TestMoney::scales_data()
{
    QTest::addColumn<qint64>("minor");
    QTest::addColumn<qint64>("numerator");
    QTest::addColumn<qint64>("denominator");
    QTest::addColumn<qint64>("result");
    QTest::newRow("a half up") << qint64(25) << qint64(1) << qint64(2) << qint64(13);
    QTest::newRow("a half away from zero") << qint64(-25) << qint64(1) << qint64(2) << qint64(-13);
    QTest::newRow("under a half") << qint64(10) << qint64(1) << qint64(3) << qint64(3);
    QTest::newRow("over a half") << qint64(20) << qint64(1) << qint64(3) << qint64(7);
    QTest::newRow("19 % of 9.99") << qint64(999) << qint64(1900) << qint64(10000) << qint64(190);
    QTest::newRow("no overflow in between") << Largest << qint64(1000) << qint64(1000) << Largest;
}

void TestMoney::scales()
{
    QFETCH(qint64, minor);
    QFETCH(qint64, numerator);
    QFETCH(qint64, denominator);
    QFETCH(qint64, result);
    QCOMPARE(Money(minor, u"EUR").scaled(numerator, denominator), Money(result, u"EUR"));
    QVERIFY_THROWS_EXCEPTION(Problem, Money(Largest, u"EUR").scaled(2, 1));
}

void TestMoney::addsWithinOneCurrency()
{
    QCOMPARE(Money(150, u"EUR") + Money(-50, u"EUR"), Money(100, u"EUR"));
    QCOMPARE(Money(150, u"EUR") - Money(200, u"EUR"), Money(-50, u"EUR"));
    QVERIFY_THROWS_EXCEPTION(Problem, Money(1, u"EUR") + Money(1, u"USD"));
    QVERIFY_THROWS_EXCEPTION(Problem, Money(Largest, u"EUR") + Money(1, u"EUR"));
    QVERIFY_THROWS_EXCEPTION(Problem, Money(0, u"EUR") - Money(std::numeric_limits<qint64>::min(), u"EUR"));
}

QTEST_APPLESS_MAIN(TestMoney)
#include "tst_money.moc"
