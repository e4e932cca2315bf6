// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/query.h"

#include <QDateTime>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Entity &entity(const char *key)
{
    return Catalogue::builtIn().entity(key);
}

Filter is(const char *field, const QVariant &value)
{
    return Filter::test(field, Operator::Is, value);
}

qint64 startOf(int year, int month, int day)
{
    return QDate(year, month, day).startOfDay().toMSecsSinceEpoch();
}

} // namespace

Q_DECLARE_METATYPE(kith::domain::Filter)

class TestFilterParse : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Filter>("expected");
        const auto row = [](const char *kind, const QString &text, const Filter &expected) {
            QTest::newRow(qPrintable(text.isEmpty() ? u"(empty)"_s : text))
                << QByteArray(kind) << text << expected;
        };
        row("contact", u""_s, {});
        row("contact", u"  "_s, {});
        row("contact", u"last_name = Anders"_s, is("last_name", u"Anders"_s));
        row("contact", u"last_name=Anders"_s, is("last_name", u"Anders"_s));
        row("contact", u"last_name = \"de la Cruz\""_s, is("last_name", u"de la Cruz"_s));
        row("contact", u"last_name = 'O''Neill'"_s, is("last_name", u"O'Neill"_s));
        row("contact", u"last_name = \"say \"\"hi\"\"\""_s, is("last_name", u"say \"hi\""_s));
        row("contact", u"last_name = \"\""_s, is("last_name", u""_s));
        row("contact", u"last_name = and"_s, is("last_name", u"and"_s));
        row("contact", u"email = a+b@example.com"_s, is("email", u"a+b@example.com"_s));
        row("contact", u"last_name ~ mül"_s, Filter::test("last_name", Operator::Contains, u"mül"_s));
        row("contact", u"last_name ^ Mc"_s, Filter::test("last_name", Operator::StartsWith, u"Mc"_s));
        row("contact", u"last_name != x"_s, Filter::test("last_name", Operator::IsNot, u"x"_s));
        row("contact", u"email is empty"_s, Filter::test("email", Operator::IsEmpty));
        row("contact", u"email IS NOT Empty"_s, Filter::test("email", Operator::IsNotEmpty));
        row("contact", u"city in (Wien, \"New York\",Rom)"_s,
            Filter::test("city", Operator::In, QVariantList{u"Wien"_s, u"New York"_s, u"Rom"_s}));
        row("contact", u"city not in (Wien)"_s,
            Filter::negate(Filter::test("city", Operator::In, QVariantList{u"Wien"_s})));
        row("contact", u"do_not_contact = yes"_s, is("do_not_contact", qlonglong(1)));
        row("contact", u"do_not_contact = False"_s, is("do_not_contact", qlonglong(0)));
        row("contact", u"birthday < 1980-01-31"_s, Filter::test("birthday", Operator::Less, u"1980-01-31"_s));
        row("contact", u"owner_id = 123"_s, is("owner_id", qlonglong(123)));
        row("contact", u"owner_id = 0123"_s, is("owner_id", u"0123"_s));
        row("contact", u"source_id = \"Trade fair\""_s, is("source_id", u"Trade fair"_s));
        row("deal", u"status = won"_s, is("status", u"won"_s));
        row("deal", u"status = WON"_s, is("status", u"won"_s));
        row("ticket", u"status = \"Waiting for us\""_s, is("status", u"waiting_us"_s));
        row("deal", u"amount_minor >= 1250.50"_s,
            Filter::test("amount_minor", Operator::GreaterOrEqual, u"1250.50"_s));
        row("deal_line", u"qty_milli <= 1.5"_s,
            Filter::test("qty_milli", Operator::LessOrEqual, qlonglong(1500)));
        row("deal_line", u"discount_bp > 12.5"_s,
            Filter::test("discount_bp", Operator::Greater, qlonglong(1250)));
        row("company", u"employees > -3"_s, Filter::test("employees", Operator::Greater, qlonglong(-3)));
        row("fact", u"value_num = -1.25"_s, is("value_num", -1.25));
        row("contact", u"created_at < 2026-03-01"_s,
            Filter::test("created_at", Operator::Less, startOf(2026, 3, 1)));
        row("contact", u"created_at <= 2026-03-01"_s,
            Filter::test("created_at", Operator::Less, startOf(2026, 3, 2)));
        row("contact", u"created_at > 2026-03-01"_s,
            Filter::test("created_at", Operator::GreaterOrEqual, startOf(2026, 3, 2)));
        row("contact", u"created_at = 2026-03-01"_s,
            Filter::all({Filter::test("created_at", Operator::GreaterOrEqual, startOf(2026, 3, 1)),
                         Filter::test("created_at", Operator::Less, startOf(2026, 3, 2))}));
        row("contact", u"created_at = 2026-03-01T12:30:00Z"_s, is("created_at", qlonglong(1772368200000)));

        const Filter a = is("city", u"A"_s);
        const Filter b = is("city", u"B"_s);
        const Filter c = is("city", u"C"_s);
        row("contact", u"city = A and city = B and city = C"_s, Filter::all({a, b, c}));
        row("contact", u"city = A or city = B and city = C"_s, Filter::any({a, Filter::all({b, c})}));
        row("contact", u"(city = A or city = B) and city = C"_s, Filter::all({Filter::any({a, b}), c}));
        row("contact", u"not city = A and city = B"_s, Filter::all({Filter::negate(a), b}));
        row("contact", u"not (city = A AND city = B)"_s, Filter::negate(Filter::all({a, b})));
        row("contact", u"not not city = A"_s, Filter::negate(Filter::negate(a)));
        row("contact", u"((city = A))"_s, a);
        row("contact", u"(city = A and city = B) and city = C"_s, Filter::all({Filter::all({a, b}), c}));
    }

    void reads()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, text);
        QFETCH(Filter, expected);
        const Entity &of = Catalogue::builtIn().entity(kind);
        const Filter filter = Filter::parse(of, text);
        QVERIFY2(filter == expected, qPrintable(filter.toText(of)));
        // what is written is read again as the same
        QVERIFY2(Filter::parse(of, filter.toText(of)) == filter, qPrintable(filter.toText(of)));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("said");
        const auto row = [](const char *kind, const QString &text, const QString &said) {
            QTest::newRow(qPrintable(text)) << QByteArray(kind) << text << said;
        };
        row("contact", u"nonsense = 1"_s, u"nonsense"_s);
        row("contact", u"last_name"_s, u"at the end"_s);
        row("contact", u"last_name ="_s, u"a value"_s);
        row("contact", u"last_name = New York"_s, u"at “York” (character 17)"_s);
        row("contact", u"= x"_s, u"the name of a field"_s);
        row("contact", u"last_name is"_s, u"not empty"_s);
        row("contact", u"last_name is not x"_s, u"“empty”"_s);
        row("contact", u"last_name not x"_s, u"“in”"_s);
        row("contact", u"city in Wien"_s, u"“(”"_s);
        row("contact", u"city in ()"_s, u"a value"_s);
        row("contact", u"city in (Wien"_s, u"“)”"_s);
        row("contact", u"(city = A"_s, u"“)”"_s);
        row("contact", u"city = A)"_s, u"“)” (character 9)"_s);
        row("contact", u"city = A or"_s, u"the name of a field"_s);
        row("contact", u"city = \"A"_s, u"a closing \""_s);
        row("contact", u"birthday = 31.01.1980"_s, u"2026-01-31"_s);
        row("contact", u"birthday = 1980-02-30"_s, u"2026-01-31"_s);
        row("contact", u"do_not_contact = perhaps"_s, u"yes or no"_s);
        row("contact", u"do_not_contact > no"_s, u"yes or no"_s);
        row("contact", u"created_at > yesterday"_s, u"2026-01-31T14:30"_s);
        row("deal", u"status = gone"_s, u"open, won, lost"_s);
        row("deal", u"amount_minor > 1,5"_s, u"“,5”"_s);
        row("deal", u"amount_minor > abc"_s, u"1250.50"_s);
        row("company", u"employees > 1.5"_s, u"a whole number"_s);
        row("company", u"employees > 99999999999999999999"_s, u"a whole number"_s);
        row("deal_line", u"qty_milli = 1.2345"_s, u"3 decimals"_s);
        row("tag", u"deleted_at is empty"_s, u"deleted_at"_s);
        row("contact", QString(u"("_s.repeated(100'000)), u"fewer parentheses"_s);
        row("contact", QString(u"not "_s.repeated(100'000)), u"fewer parentheses"_s);
    }

    void refuses()
    {
        QFETCH(QByteArray, kind);
        QFETCH(QString, text);
        QFETCH(QString, said);
        try {
            Filter::parse(Catalogue::builtIn().entity(kind), text);
        } catch (const base::Problem &problem) {
            QVERIFY(problem.kind() == base::ProblemKind::Invalid ||
                    problem.kind() == base::ProblemKind::NotFound);
            QVERIFY2(problem.sentence().contains(said), qPrintable(problem.sentence()));
            return;
        }
        QFAIL("the text was understood");
    }

    void whatIsBuiltByHandSurvivesText()
    {
        const Entity &deal = entity("deal");
        const Filter filter = Filter::all(
            {Filter::any({is("status", u"open"_s), Filter::negate(is("name", u"a \"b\" and, (c)"_s))}),
             Filter::test("company_id", Operator::In, QVariantList{qlonglong(5), u"Acme & Sons"_s}),
             Filter::test("closed_at", Operator::Greater, qlonglong(1772368200123))});
        QVERIFY2(Filter::parse(deal, filter.toText(deal)) == filter, qPrintable(filter.toText(deal)));
    }

    void sortKeys()
    {
        const Entity &contact = entity("contact");
        QCOMPARE(SortKey::parse(contact, u"last_name, -updated_at"),
                 (QList<SortKey>{{"last_name", false}, {"updated_at", true}}));
        QVERIFY(SortKey::parse(contact, u" ").isEmpty());
        QVERIFY_THROWS_EXCEPTION(base::Problem, SortKey::parse(contact, u"lastname"));
    }
};

QTEST_GUILESS_MAIN(TestFilterParse)
#include "tst_filterparse.moc"
