// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/domain/filtersentence.h"

#include <QTest>
#include <QTranslator>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

/// Puts what is compared with before what is compared, as other languages may need, and the condition first.
class BackwardTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int) const override
    {
        if (qstrcmp(context, "FilterSentence") != 0)
            return {};
        const QString text = QString::fromUtf8(source);
        if (text == "%1 is %2"_L1)
            return u"%2 ist %1"_s;
        if (text == "%1 where %2"_L1)
            return u"wenn %2, dann %1"_s;
        if (text == "the sum of %1 over %2"_L1)
            return u"%2 in %1 zusammen"_s;
        if (text == "%1 is at least %2"_L1)
            return u"mindestens %2 erreicht %1"_s;
        if (text == "%1 (where %2)"_L1)
            return u"[%2] %1"_s;
        if (text == "%1 and %2"_L1)
            return u"%1 sowie %2"_s;
        return {};
    }
};

FilterNames names()
{
    FilterNames names;
    names.title = [](const Field &field, const QVariant &value) -> QString {
        if (field.type == FieldType::Picklist)
            return value == QVariant(u"trade_fair"_s) ? u"Trade fair"_s : QString();
        return value == QVariant(qlonglong(7)) ? u"Vera Vogel"_s : QString();
    };
    names.segment = [](base::RecordId id) { return id == base::RecordId(3) ? u"Friends"_s : QString(); };
    names.baseCurrency = u"EUR"_s;
    return names;
}

} // namespace

class TestFilterSentence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("filter");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *kind, const QString &filter, const QString &sentence) {
            QTest::newRow(qPrintable(filter.isEmpty() ? u"(empty)"_s : filter))
                << QByteArray(kind) << filter << sentence;
        };
        const auto contacts = [&row](const QString &filter, const QString &condition) {
            row("contact", filter, u"Contacts where "_s + condition);
        };
        row("contact", u""_s, u"All contacts"_s);
        row("sales_order", u""_s, u"All orders"_s);
        contacts(u"city = Berlin"_s, u"city is “Berlin”"_s);
        contacts(u"city = null"_s, u"city is empty"_s);
        contacts(u"email is not empty"_s, u"e-mail is not empty"_s);
        contacts(u"city in (Rom, Wien, Bonn)"_s, u"city is “Rom”, “Wien” or “Bonn”"_s);
        contacts(u"city not in (Rom, Wien)"_s, u"city is none of “Rom” and “Wien”"_s);
        contacts(u"not city = Rom"_s, u"not (city is “Rom”)"_s);
        contacts(u"last_name ~ mül or last_name ^ Mc"_s,
                 u"last name contains “mül” or last name begins with “Mc”"_s);
        contacts(u"last_name similar Maier"_s, u"last name is similar to “Maier”"_s);
        contacts(u"last_name > M"_s, u"last name comes after “M”"_s);
        contacts(u"city = A and (city = B or city = C) and not (city = D and city = E)"_s,
                 u"city is “A”, (city is “B” or city is “C”) and not (city is “D” and city is “E”)"_s);
        contacts(u"do_not_contact = yes"_s, u"do not contact is yes"_s);
        contacts(u"owner_id = me or owner_id = my team"_s, u"owner is me or owner is my team"_s);
        contacts(u"owner_id = 7"_s, u"owner is “Vera Vogel”"_s);
        contacts(u"owner_id = 8"_s, u"owner is “8”"_s);
        contacts(u"source_id = trade_fair"_s, u"source is “Trade fair”"_s);
        contacts(u"source_id = 'Word of mouth'"_s, u"source is “Word of mouth”"_s);
        contacts(u"company_id.city = Berlin"_s, u"company › City is “Berlin”"_s);
        contacts(u"tags.tag_id has all (VIP, Press)"_s, u"tags › Tag has all of “VIP” and “Press”"_s);
        contacts(u"in segment 3 and not in segment 4"_s,
                 u"it is in the segment “Friends” and it is not in the segment “4”"_s);
        contacts(u"birthday < 1980-01-31"_s, u"birthday is before 1/31/1980"_s);
        contacts(u"created_at = 2026-03-01"_s, u"created is 3/1/2026"_s);
        contacts(u"created_at >= 2026-03-01T12:30:00Z"_s, u"created is not before 3/1/2026 1:30 PM"_s);
        contacts(u"created_at in last 30 days"_s, u"created is in the last 30 day(s)"_s);
        contacts(u"created_at = today"_s, u"created is today"_s);
        contacts(u"created_at = 3 days ago"_s, u"created is on the day 3 day(s) ago"_s);
        contacts(u"created_at = this week"_s, u"created is in this week"_s);
        contacts(u"created_at != last year"_s, u"not (created is in last year)"_s);
        contacts(u"next_step_at > 2 months ahead"_s, u"next step is after the month 2 month(s) ahead"_s);
        contacts(u"birthday anniversary in next 14 days"_s,
                 u"the anniversary of birthday is in the next 14 day(s)"_s);
        contacts(u"birthday anniversary today"_s, u"the anniversary of birthday is today"_s);
        contacts(u"created_at between this year and yesterday"_s,
                 u"created is between this year and yesterday"_s);
        contacts(u"sum orders.total_minor (ordered_at in last 12 months) >= 1000 and "
                 "has no orders (ordered_at in last 90 days)"_s,
                 u"the sum of total over orders (where ordered is in the last 12 month(s)) is at least "
                 u"€1,000.00 and "
                 "there are no orders (where ordered is in the last 90 day(s))"_s);
        contacts(u"not has orders (status = paid)"_s, u"there are no orders (where status is “Paid”)"_s);
        contacts(u"count deals (status = open) between 2 and 5"_s,
                 u"the number of deals (where status is “Open”) is between 2 and 5"_s);
        contacts(u"last activities.done_at < 30 days ago"_s,
                 u"the latest done of activities is before the day 30 day(s) ago"_s);
        contacts(u"has orders.lines (qty_milli > 1.5)"_s,
                 u"there are orders › Lines (where quantity is more than 1.5)"_s);
        row("deal", u"amount_minor >= 1250.5 or amount_minor = #100"_s,
            u"Deals where amount is at least 1,250.50 or amount is 1.00"_s);
        row("deal", u"status = won"_s, u"Deals where status is “Won”"_s);
        row("company", u"employees <= 10 and employees > -3"_s,
            u"Companies where employees is at most 10 and employees is more than -3"_s);
    }

    void sentences()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, filter);
        QFETCH(QString, sentence);
        const Entity &entity = Catalogue::builtIn().entity(kind);
        const FilterSentence words(entity, QLocale(QLocale::English, QLocale::UnitedStates), names(),
                                   QTimeZone("Europe/Berlin"));
        QCOMPARE(words.sentence(Filter::parse(entity, filter)), sentence);
    }

    void valuesAreWrittenAsTheLocaleDoes()
    {
        const Entity &contact = Catalogue::builtIn().entity("contact");
        const FilterSentence words(contact, QLocale(QLocale::German, QLocale::Germany), names(),
                                   QTimeZone("Europe/Berlin"));
        const QString money = words.clause(
            Filter::parse(contact, u"sum orders.total_minor >= 1000.5 and birthday > 1980-01-31"));
        QVERIFY2(money.contains(u"1.000,50\u00a0€"_s), qPrintable(money));
        QVERIFY2(money.contains(u"31.01.1980"_s), qPrintable(money));
        QVERIFY2(money.contains(u"Birthday"_s), qPrintable(money)); // German keeps its capitals
    }

    void wordOrderIsUpToTheTranslation()
    {
        BackwardTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        const Entity &contact = Catalogue::builtIn().entity("contact");
        const FilterSentence words(contact, QLocale(QLocale::English, QLocale::UnitedStates), names());
        const QString sentence = words.sentence(
            Filter::parse(contact, u"city = Berlin and sum orders.total_minor (status = paid) >= 1000"));
        QCoreApplication::removeTranslator(&translator);
        QCOMPARE(sentence,
                 u"wenn “Berlin” ist city sowie mindestens €1,000.00 erreicht [“Paid” ist status] orders "
                 "in total zusammen, dann Contacts"_s);
    }

    void linesOfTrees()
    {
        const Entity &contact = Catalogue::builtIn().entity("contact");
        const FilterSentence words(contact);
        QCOMPARE(words.line(Filter::parse(contact, u"city = A and city = B")), u"All of these"_s);
        QCOMPARE(words.line(Filter::parse(contact, u"city = A or city = B")), u"At least one of these"_s);
        QCOMPARE(words.line(Filter::parse(contact, u"not city = A")), u"Not"_s);
        QCOMPARE(words.line(Filter::parse(contact, u"city = A")), u"city is “A”"_s);
        QCOMPARE(words.line({}), u"Everything"_s);
    }

    void everySpanHasItsWords()
    {
        QSet<QString> texts;
        for (int kind = 0; kind < 3; ++kind) {
            for (int unit = 0; unit < 5; ++unit) {
                for (const int count : kind == 0 ? QList<int>{-2, -1, 0, 1, 2} : QList<int>{3})
                    texts.insert(FilterSentence::spanText({DateSpan::Kind(kind), count, DateUnit(unit)}));
            }
        }
        QCOMPARE(texts.size(), 35);
    }
};

QTEST_GUILESS_MAIN(TestFilterSentence)
#include "tst_filtersentence.moc"
