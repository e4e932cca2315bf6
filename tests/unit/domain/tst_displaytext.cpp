// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Field &field(const QByteArray &path)
{
    const qsizetype point = path.indexOf('.');
    return Catalogue::fieldOrStamp(Catalogue::builtIn().entity(path.first(point)), path.sliced(point + 1));
}

/// Blanks of any width become plain ones: locales separate by no-break blanks.
QString plain(QString text)
{
    for (QChar &c : text) {
        if (c.isSpace())
            c = u' ';
    }
    return text;
}

qint64 local(int year, int month, int day, int hour = 0, int minute = 0)
{
    return QDateTime(QDate(year, month, day), QTime(hour, minute)).toMSecsSinceEpoch();
}

} // namespace

class TestDisplayText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bothWays_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<QString>("currency");
        QTest::addColumn<QString>("text");
        const QLocale german(QLocale::German, QLocale::Germany);
        const QLocale american(QLocale::English, QLocale::UnitedStates);
        const QLocale british(QLocale::English, QLocale::UnitedKingdom);
        const QLocale none = QLocale::c();
        const auto row = [](const char *path, const QVariant &value, const QLocale &locale,
                            const QString &text, const QString &currency = {}) {
            QTest::newRow(qPrintable(QLatin1String(path) + u' ' + locale.name() + u' ' + text))
                << QByteArray(path) << value << locale << currency << text;
        };
        row("contact.last_name", u"Müller"_s, german, u"Müller"_s);
        row("contact.birthday", u"1980-02-29"_s, german, u"29.02.1980"_s);
        row("contact.birthday", u"1980-02-29"_s, american, u"2/29/1980"_s);
        row("contact.birthday", u"1980-02-29"_s, british, u"29/02/1980"_s);
        row("contact.birthday", u"1980-02-29"_s, none, u"1980-02-29"_s);
        row("company.employees", qlonglong(12345), german, u"12.345"_s);
        row("company.employees", qlonglong(12345), none, u"12345"_s);
        row("company.founded_year", qlonglong(1998), american, u"1998"_s);
        row("deal_line.qty_milli", qlonglong(1500), german, u"1,5"_s);
        row("deal_line.qty_milli", qlonglong(2000), american, u"2"_s);
        row("deal_line.discount_bp", qlonglong(1250), none, u"12.5"_s);
        row("fact.value_num", -1.25, german, u"-1,25"_s);
        row("deal.amount_minor", qlonglong(123450), german, u"1.234,50 €"_s, u"EUR"_s);
        row("deal.amount_minor", qlonglong(123450), american, u"$1,234.50"_s, u"USD"_s);
        row("deal.amount_minor", qlonglong(1234), none, u"1234"_s, u"JPY"_s);
        row("deal.amount_minor", qlonglong(1234567), none, u"1234.567"_s, u"KWD"_s);
        row("deal.amount_minor", qlonglong(-50), none, u"-0.50"_s, u"EUR"_s);
        row("deal.amount_minor", qlonglong(123450), german, u"1.234,50"_s);
        row("contact.do_not_contact", qlonglong(1), german, u"yes"_s);
        row("contact.do_not_contact", qlonglong(0), german, u"no"_s);
        row("ticket.status", u"waiting_us"_s, german, u"Waiting for us"_s);
        row("address.country_iso2", u"AT"_s, german, u"Österreich"_s);
        row("address.country_iso2", u"AT"_s, none, u"AT"_s);
        row("activity.start_at", local(2026, 1, 31, 14, 30), german, u"31.01.2026 14:30"_s);
        row("activity.start_at", local(2026, 1, 31, 14, 30), american, u"1/31/2026 2:30 PM"_s);
        row("activity.start_at", qlonglong(1769869800000), none, u"2026-01-31T14:30:00Z"_s);
        row("contact.email", u"Ada@Example.com"_s, german, u"Ada@Example.com"_s);
    }

    void bothWays()
    {
        QFETCH(QByteArray, path);
        QFETCH(QVariant, value);
        QFETCH(QLocale, locale);
        QFETCH(QString, currency);
        QFETCH(QString, text);
        const QString shown = displayText(field(path), value, locale, {}, currency);
        QCOMPARE(plain(shown), text);
        QCOMPARE(parseText(field(path), shown, locale, currency), value);
        QCOMPARE(parseText(field(path), u"  "_s + text + u" "_s, locale, currency), value);
    }

    void reads_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QVariant>("value");
        const auto row = [](const char *path, const QString &text, const char *locale,
                            const QVariant &value) {
            QTest::newRow(qPrintable(QLatin1String(path) + u' ' + text))
                << QByteArray(path) << text << QString::fromLatin1(locale) << value;
        };
        row("contact.last_name", u"   "_s, "en_US", QVariant());
        row("contact.last_name", u"two\nlines"_s, "en_US", u"two lines"_s);
        row("note.body", u"two\nlines"_s, "en_US", u"two\nlines"_s);
        row("contact.do_not_contact", u"Ja"_s, "de_DE", qlonglong(1));
        row("contact.do_not_contact", u"FALSE"_s, "de_DE", qlonglong(0));
        row("contact.do_not_contact", u"Não"_s, "pt_PT", qlonglong(0));
        row("deal.status", u"WON"_s, "en_US", u"won"_s);
        row("company.employees", u"12,345"_s, "en_US", qlonglong(12345));
        row("company.employees", u"12345"_s, "de_DE", qlonglong(12345));
        row("deal_line.discount_bp", u"12,5 %"_s, "de_DE", qlonglong(1250));
        row("deal.amount_minor", u"1.234,5"_s, "de_DE", qlonglong(123450));
        row("address.country_iso2", u"Deutschland"_s, "en_US", u"DE"_s);
        row("address.country_iso2", u"usa"_s, "en_US", u"US"_s);
        row("deal.currency", u"eur"_s, "en_US", u"EUR"_s);
        row("deal.currency", u"€"_s, "en_US", u"EUR"_s);
        row("contact.birthday", u"1980-02-29"_s, "en_US", u"1980-02-29"_s);
        row("contact.birthday", u"29.2.80"_s, "de_DE", u"1980-02-29"_s);
        row("activity.start_at", u"2026-01-31 14:30"_s, "en_US", local(2026, 1, 31, 14, 30));
        row("activity.start_at", u"31.1.2026, 9:05"_s, "de_DE", local(2026, 1, 31, 9, 5));
        row("activity.start_at", u"1/31/2026 12:10 am"_s, "en_US", local(2026, 1, 31, 0, 10));
        row("activity.start_at", u"31.1.2026"_s, "de_DE", local(2026, 1, 31));
        row("deal.company_id", u"Acme"_s, "en_US", u"Acme"_s); // records know which one
        row("contact_point.value_raw", u" ask at the desk "_s, "en_US", u"ask at the desk"_s);
    }

    void reads()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, text);
        QFETCH(QString, locale);
        QFETCH(QVariant, value);
        QCOMPARE(parseText(field(path), text, QLocale(locale)), value);
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *path, const QString &text) {
            QTest::newRow(qPrintable(QLatin1String(path) + u' ' + text)) << QByteArray(path) << text;
        };
        row("contact.birthday", u"30.2.1980"_s);
        row("contact.birthday", u"soon"_s);
        row("company.employees", u"a lot"_s);
        row("company.employees", u"1,5"_s);
        row("company.employees", u"-3"_s);
        row("deal_line.qty_milli", u"1,2345"_s);
        row("deal_line.qty_milli", u"1e300"_s);
        row("deal_line.discount_bp", u"101"_s);
        row("fact.value_num", u"nan"_s);
        row("deal.amount_minor", u"ten"_s);
        row("deal.status", u"gone"_s);
        row("deal.currency", u"dollars"_s);
        row("address.country_iso2", u"Atlantis"_s);
        row("contact.do_not_contact", u"perhaps"_s);
        row("activity.start_at", u"tomorrow at noon"_s);
        row("activity.start_at", u"31.1.2026 25:10"_s);
        row("contact.first_name", QString(201, u'x'));
    }

    void refuses()
    {
        QFETCH(QByteArray, path);
        QFETCH(QString, text);
        const Field &about = field(path);
        try {
            const QVariant value = parseText(about, text, QLocale(QLocale::German, QLocale::Germany));
            QFAIL(qPrintable(u"read as "_s + value.toString()));
        } catch (const base::Problem &problem) {
            QCOMPARE(problem.kind(), base::ProblemKind::Invalid);
            QCOMPARE(problem.field(), about.key);
            QVERIFY2(problem.sentence().contains(about.labelText()), qPrintable(problem.sentence()));
        }
    }

    void linksShowTheirTitle()
    {
        QCOMPARE(displayText(field("deal.company_id"), qlonglong(5), QLocale::c(), u"Acme"_s), u"Acme"_s);
        QCOMPARE(displayText(field("deal.company_id"), qlonglong(5), QLocale::c()), u"5"_s);
        QCOMPARE(displayText(field("deal.company_id"), QVariant(), QLocale::c(), u"Acme"_s), QString());
    }
};

QTEST_GUILESS_MAIN(TestDisplayText)
#include "tst_displaytext.moc"
