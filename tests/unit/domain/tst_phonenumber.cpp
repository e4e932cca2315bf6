// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/country.h"
#include "models/domain/phonenumber.h"
#include "models/domain/postaladdress.h"

#include <QSet>
#include <QTest>

using namespace kith::domain;
using namespace Qt::StringLiterals;

class TestPhoneNumber : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void e164_data();
    void e164();
    void refuses_data();
    void refuses();
    void formats();
    void keepsTheExtension();
    void knowsTheCountry();
    void countries_data();
    void countries();
    void everyCountryIsFoundByItsNames();
    void addressesLookAsInTheirCountry_data();
    void addressesLookAsInTheirCountry();
    void addressKeysMeet();
};

void TestPhoneNumber::e164_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("e164");
    const auto add = [](const QString &raw, const QString &country, const QString &e164) {
        QTest::newRow(qPrintable(raw + u' ' + country)) << raw << country << e164;
    };
    add(u"(030) 1234-5678"_s, u"DE"_s, u"+493012345678"_s);
    add(u"030/12345678"_s, u"de"_s, u"+493012345678"_s);
    add(u" 030 12345678 ext. 12 "_s, u"DE"_s, u"+493012345678"_s);
    add(u"+49 (0)30 12345678"_s, QString(), u"+493012345678"_s);
    add(u"0049 30 12345678"_s, u"DE"_s, u"+493012345678"_s);
    add(u"0049 30 12345678"_s, u"US"_s, u"+493012345678"_s);
    add(u"0049 30 12345678"_s, QString(), u"+493012345678"_s);
    add(u"011 49 30 12345678"_s, u"US"_s, u"+493012345678"_s);
    add(u"(206) 555-9857"_s, u"US"_s, u"+12065559857"_s);
    add(u"1-206-555-9857"_s, u"US"_s, u"+12065559857"_s);
    add(u"1-800-FLOWERS"_s, u"US"_s, u"+18003569377"_s);
    add(u"(11) 98765-4321"_s, u"BR"_s, u"+5511987654321"_s);
    add(u"01 42 34 22 66"_s, u"FR"_s, u"+33142342266"_s);
    add(u"٠٣٠١٢٣٤٥٦٧٨"_s, u"DE"_s, u"+493012345678"_s);
    add(u"+39 06 1234567"_s, QString(), u"+39061234567"_s); // Italy keeps its zero
}

void TestPhoneNumber::e164()
{
    QFETCH(QString, raw);
    QFETCH(QString, country);
    QFETCH(QString, e164);
    QCOMPARE(toE164(raw, country), e164);
    QCOMPARE(toE164(e164, {}), e164);
}

void TestPhoneNumber::refuses_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("country");
    QTest::newRow("empty") << QString() << u"DE"_s;
    QTest::newRow("words") << u"unknown"_s << u"DE"_s;
    QTest::newRow("NULL") << u"NULL"_s << u"US"_s;
    QTest::newRow("no country") << u"030 12345678"_s << QString();
    QTest::newRow("country unknown") << u"030 12345678"_s << u"XX"_s;
    QTest::newRow("too short") << u"030"_s << u"DE"_s;
    QTest::newRow("without area code") << u"555-1234"_s << u"US"_s;
    QTest::newRow("too long") << u"+49 30 1234567890123456"_s << QString();
    QTest::newRow("two numbers") << u"030/12345678 oder 0171 1234567"_s << u"DE"_s;
    QTest::newRow("signs") << u"+++---"_s << u"DE"_s;
    QTest::newRow("endless") << QString(100'000, u'1') << u"DE"_s;
}

void TestPhoneNumber::refuses()
{
    QFETCH(QString, raw);
    QFETCH(QString, country);
    const auto e164 = toE164(raw, country);
    QVERIFY2(!e164, qPrintable(e164.value_or(QString())));
}

void TestPhoneNumber::formats()
{
    QCOMPARE(internationalPhone(u"+493012345678"), u"+49 30 12345678"_s);
    QCOMPARE(nationalPhone(u"+493012345678", u"DE"), u"030 12345678"_s);
    QCOMPARE(nationalPhone(u"+493012345678", u"AT"), u"+49 30 12345678"_s);
    QCOMPARE(nationalPhone(u"+493012345678", u""), u"+49 30 12345678"_s);
    QCOMPARE(nationalPhone(u"+12065559857", u"CA"), u"(206) 555-9857"_s); // one numbering plan
    QCOMPARE(internationalPhone(u"ask Maria"), u"ask Maria"_s);
    QCOMPARE(nationalPhone(u"ask Maria", u"DE"), u"ask Maria"_s);
}

void TestPhoneNumber::keepsTheExtension()
{
    QCOMPARE(phoneExtension(u"030 12345678 ext. 12", u"DE"), u"12"_s);
    QCOMPARE(phoneExtension(u"(206) 555-9857 x3457", u"US"), u"3457"_s);
    QCOMPARE(phoneExtension(u"030 12345678", u"DE"), QString());
    QCOMPARE(phoneExtension(u"nothing", u"DE"), QString());
}

void TestPhoneNumber::knowsTheCountry()
{
    QCOMPARE(phoneCountry(u"+493012345678"), u"DE"_s);
    QCOMPARE(phoneCountry(u"+12065559857"), u"US"_s);
    QCOMPARE(phoneCountry(u"+14165550123"), u"CA"_s);
    QCOMPARE(phoneCountry(u"nothing"), QString());
}

void TestPhoneNumber::countries_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("code");
    const QList<std::pair<QString, QString>> known{{u"Germany"_s, u"DE"_s},
                                                   {u"Deutschland"_s, u"DE"_s},
                                                   {u"Allemagne"_s, u"DE"_s},
                                                   {u"ALEMANIA"_s, u"DE"_s},
                                                   {u"de"_s, u"DE"_s},
                                                   {u"DEU"_s, u"DE"_s},
                                                   {u" usa "_s, u"US"_s},
                                                   {u"U. S. A."_s, u"US"_s},
                                                   {u"United States"_s, u"US"_s},
                                                   {u"UK"_s, u"GB"_s},
                                                   {u"England"_s, u"GB"_s},
                                                   {u"Großbritannien"_s, u"GB"_s},
                                                   {u"Österreich"_s, u"AT"_s},
                                                   {u"Oesterreich"_s, u"AT"_s},
                                                   {u"Austria"_s, u"AT"_s},
                                                   {u"Australia"_s, u"AU"_s},
                                                   {u"España"_s, u"ES"_s},
                                                   {u"Spanien"_s, u"ES"_s},
                                                   {u"Czech Republic"_s, u"CZ"_s},
                                                   {u"Czechia"_s, u"CZ"_s},
                                                   {u"Holland"_s, u"NL"_s},
                                                   {u"South Korea"_s, u"KR"_s},
                                                   {u"Россия"_s, u"RU"_s},
                                                   {u"日本"_s, u"JP"_s},
                                                   {u"Turkey"_s, u"TR"_s},
                                                   {u"Brasil"_s, u"BR"_s},
                                                   {u"Niger"_s, u"NE"_s},
                                                   {u"Nigeria"_s, u"NG"_s},
                                                   {u"Ireland"_s, u"IE"_s},
                                                   {u"Hong Kong"_s, u"HK"_s},
                                                   {u"Venezuela"_s, u"VE"_s},
                                                   {u"Schweiz"_s, u"CH"_s}};
    for (const auto &[text, code] : known)
        QTest::newRow(qPrintable(text)) << text << code;
    for (const char *none : {"", "  ", "Atlantis", "Berlin", "ZZ", "12", "NULL"})
        QTest::newRow(none) << QString::fromLatin1(none) << QString();
}

void TestPhoneNumber::countries()
{
    QFETCH(QString, text);
    QTEST(countryCode(text).value_or(QString()), "code");
}

void TestPhoneNumber::everyCountryIsFoundByItsNames()
{
    QVERIFY(countryCodes().size() > 240);
    QCOMPARE(countryName(u"DE", QLocale(QLocale::French)), u"Allemagne"_s);
    QCOMPARE(countryName(u"de", QLocale(QLocale::German)), u"Deutschland"_s);
    for (const QString &code : countryCodes()) {
        QCOMPARE(countryCode(code), code);
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish}) {
            const QString name = countryName(code, QLocale(language));
            QVERIFY2(countryCode(name) == code, qPrintable(code + u' ' + name));
        }
    }
}

void TestPhoneNumber::addressesLookAsInTheirCountry_data()
{
    QTest::addColumn<QString>("country");
    QTest::addColumn<QString>("lines");
    QTest::newRow("Germany") << u"DE"_s << u"1 Main|c/o X|12345 Town|State|Germany"_s;
    QTest::newRow("USA") << u"US"_s << u"1 Main|c/o X|Town, State 12345|United States"_s;
    QTest::newRow("Great Britain") << u"GB"_s << u"1 Main|c/o X|Town|State|12345|United Kingdom"_s;
    QTest::newRow("at home") << u"CH"_s << u"1 Main|c/o X|12345 Town|State"_s;
    QTest::newRow("nowhere") << QString() << u"1 Main|c/o X|12345 Town|State"_s;
}

void TestPhoneNumber::addressesLookAsInTheirCountry()
{
    QFETCH(QString, country);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    const PostalAddress address{u"1 Main \nc/o X"_s, u"12345"_s, u"Town"_s, u"State"_s, country};
    QTEST(addressLines(address, u"CH").join(u'|'), "lines");
    QCOMPARE(addressLines({{}, {}, u"Town"_s, {}, {}}), QStringList{u"Town"_s});
    QCOMPARE(addressLines({}), QStringList());
}

void TestPhoneNumber::addressKeysMeet()
{
    const auto key = [](const QString &street, const QString &code = u"12209"_s) {
        return addressKey({street, code, u"Köln"_s, {}, u"DE"_s});
    };
    QCOMPARE(key(u"Goethestraße 5"_s), key(u"Goethestr. 5"_s));
    QCOMPARE(key(u"Goethestraße 5"_s), key(u"GOETHE-STRASSE 5"_s));
    QCOMPARE(key(u"Obere Str. 57"_s), key(u"Obere Straße 57"_s, u"122 09"_s));
    QVERIFY(key(u"Goethestr. 5"_s) != key(u"Goethestr. 6"_s));
    QVERIFY(key(u"Goethestr. 5"_s) != key(u"Goethestr. 5"_s, u"12210"_s));
    QCOMPARE(addressKey({{}, {}, {}, u"Bavaria"_s, u"DE"_s}), QString());
}

QTEST_APPLESS_MAIN(TestPhoneNumber)
#include "tst_phonenumber.moc"
