// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterparser.h"
#include "models/domain/query.h"
#include "tests/support/randomfilter.h"

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

QVariant last(int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{DateSpan::Kind::Last, count, unit});
}

QVariant next(int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{DateSpan::Kind::Next, count, unit});
}

QVariant away(int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{DateSpan::Kind::Unit, count, unit});
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
        row("contact", u"city in ()"_s, Filter::test("city", Operator::In, QVariantList{}));
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
        const QDate march(2026, 3, 1);
        row("contact", u"created_at < 2026-03-01"_s, Filter::test("created_at", Operator::Less, march));
        row("contact", u"created_at >= 2026-03-01"_s,
            Filter::test("created_at", Operator::GreaterOrEqual, march));
        row("contact", u"created_at = 2026-03-01"_s, is("created_at", march));
        row("contact", u"created_at != 2026-03-01"_s, Filter::test("created_at", Operator::IsNot, march));
        row("contact", u"created_at = 2026-03-01T12:30:00Z"_s, is("created_at", qlonglong(1772368200000)));

        row("contact", u"city = null"_s, is("city", QVariant()));
        row("contact", u"city = \"null\""_s, is("city", u"null"_s));
        row("contact", u"last_name similar Mueler"_s,
            Filter::test("last_name", Operator::Similar, u"Mueler"_s));
        row("contact", u"city between A and \"M z\""_s,
            Filter::test("city", Operator::Between, QVariantList{u"A"_s, u"M z"_s}));
        row("company", u"employees BETWEEN 10 AND 50 and city = A"_s,
            Filter::all(
                {Filter::test("employees", Operator::Between, QVariantList{qlonglong(10), qlonglong(50)}),
                 is("city", u"A"_s)}));
        row("contact", u"tags.tag_id has all (VIP, 42)"_s,
            Filter::test("tags.tag_id", Operator::HasAll, QVariantList{u"VIP"_s, qlonglong(42)}));
        row("deal", u"amount_minor = #125050"_s, is("amount_minor", qlonglong(125050)));
        row("contact", u"owner_id = me"_s, is("owner_id", QVariant::fromValue(UserGroup::Me)));
        row("contact", u"owner_id = \"me\""_s, is("owner_id", u"me"_s));
        row("contact", u"owner_id = \"123\""_s, is("owner_id", u"123"_s));
        row("contact", u"owner_id in (my team, Vera)"_s,
            Filter::test("owner_id", Operator::In,
                         QVariantList{QVariant::fromValue(UserGroup::MyTeam), u"Vera"_s}));
        row("contact", u"last_name = me"_s, is("last_name", u"me"_s));

        row("contact", u"created_at in last 30 days"_s, is("created_at", last(30, DateUnit::Day)));
        row("contact", u"created_at = last 1 month"_s, is("created_at", last(1, DateUnit::Month)));
        row("contact", u"created_at = this month"_s, is("created_at", away(0, DateUnit::Month)));
        row("contact", u"created_at in last week"_s, is("created_at", away(-1, DateUnit::Week)));
        row("contact", u"created_at = next quarter"_s, is("created_at", away(1, DateUnit::Quarter)));
        row("contact", u"birthday < today"_s,
            Filter::test("birthday", Operator::Less, away(0, DateUnit::Day)));
        row("contact", u"birthday != yesterday"_s,
            Filter::test("birthday", Operator::IsNot, away(-1, DateUnit::Day)));
        row("contact", u"next_step_at <= 3 weeks ahead"_s,
            Filter::test("next_step_at", Operator::LessOrEqual, away(3, DateUnit::Week)));
        row("contact", u"next_step_at > 2 years ago"_s,
            Filter::test("next_step_at", Operator::Greater, away(-2, DateUnit::Year)));
        row("contact", u"birthday anniversary in next 14 days"_s,
            Filter::test("birthday", Operator::Anniversary, next(14, DateUnit::Day)));
        row("contact", u"birthday anniversary tomorrow"_s,
            Filter::test("birthday", Operator::Anniversary, away(1, DateUnit::Day)));
        row("contact", u"created_at between this year and today"_s,
            Filter::test("created_at", Operator::Between,
                         QVariantList{away(0, DateUnit::Year), away(0, DateUnit::Day)}));
        row("contact", u"birthday in (today, 1980-01-31)"_s,
            Filter::test("birthday", Operator::In, QVariantList{away(0, DateUnit::Day), u"1980-01-31"_s}));

        const Filter paid = is("status", u"paid"_s);
        row("contact", u"has orders"_s, Filter::related("orders", Aggregate::Any));
        row("contact", u"has no orders"_s, Filter::related("orders", Aggregate::None));
        row("contact", u"HAS orders (where status = Paid)"_s,
            Filter::related("orders", Aggregate::Any, paid));
        row("contact", u"has no orders(status = paid or status = open)"_s,
            Filter::related("orders", Aggregate::None, Filter::any({paid, is("status", u"open"_s)})));
        row("contact", u"has orders (everything)"_s, Filter::related("orders", Aggregate::Any));
        row("contact", u"count orders (status = paid) >= 3"_s,
            Filter::related("orders", Aggregate::Count, paid, {}, Operator::GreaterOrEqual, {qlonglong(3)}));
        row("contact", u"count orders in (1, 2) and city = A"_s,
            Filter::all({Filter::related("orders", Aggregate::Count, {}, {}, Operator::In,
                                         {qlonglong(1), qlonglong(2)}),
                         is("city", u"A"_s)}));
        row("contact", u"sum orders.total_minor (ordered_at in last 12 months) >= 1000"_s,
            Filter::related("orders", Aggregate::Sum, is("ordered_at", last(12, DateUnit::Month)),
                            "total_minor", Operator::GreaterOrEqual, {u"1000"_s}));
        row("contact", u"sum orders.lines.qty_milli > 1.5"_s,
            Filter::related("orders.lines", Aggregate::Sum, {}, "qty_milli", Operator::Greater,
                            {qlonglong(1500)}));
        row("contact", u"last activities.done_at < 30 days ago"_s,
            Filter::related("activities", Aggregate::Last, {}, "done_at", Operator::Less,
                            {away(-30, DateUnit::Day)}));
        row("contact", u"first tickets.created_at is empty"_s,
            Filter::related("tickets", Aggregate::First, {}, "created_at", Operator::IsEmpty));
        row("contact", u"not last orders.ordered_at = this year"_s,
            Filter::negate(Filter::related("orders", Aggregate::Last, {}, "ordered_at", Operator::Is,
                                           {away(0, DateUnit::Year)})));
        row("contact", u"has deals (has contacts (last_name = A))"_s,
            Filter::related("deals", Aggregate::Any,
                            Filter::related("contacts", Aggregate::Any, is("last_name", u"A"_s))));
        row("contact", u"in segment 77 or not in segment 78"_s,
            Filter::any({Filter::inSegment(base::RecordId(77)),
                         Filter::negate(Filter::inSegment(base::RecordId(78)))}));
        row("contact", u"nothing or city = A"_s, Filter::any({Filter::any({}), is("city", u"A"_s)}));

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
        row("contact", u"city in (,)"_s, u"a value"_s);
        row("contact", u"city in (Wien"_s, u"“)”"_s);
        row("contact", u"(city = A"_s, u"“)”"_s);
        row("contact", u"city = A)"_s, u"“)” (character 9)"_s);
        row("contact", u"city = A or"_s, u"the name of a field"_s);
        row("contact", u"city = \"A"_s, u"a closing \""_s);
        row("contact", u"birthday = 31.01.1980"_s, u"2026-01-31"_s);
        row("contact", u"birthday = 1980-02-30"_s, u"2026-01-31"_s);
        row("contact", u"do_not_contact = perhaps"_s, u"yes or no"_s);
        row("contact", u"do_not_contact > no"_s, u"yes or no"_s);
        row("contact", u"created_at > soon"_s, u"2026-01-31T14:30"_s);
        row("deal", u"status = gone"_s, u"open, won, lost"_s);
        row("deal", u"amount_minor > 1,5"_s, u"“,5”"_s);
        row("deal", u"amount_minor > abc"_s, u"1250.50"_s);
        row("company", u"employees > 1.5"_s, u"a whole number"_s);
        row("company", u"employees > 99999999999999999999"_s, u"a whole number"_s);
        row("deal_line", u"qty_milli = 1.2345"_s, u"3 decimals"_s);
        row("tag", u"deleted_at is empty"_s, u"deleted_at"_s);
        row("contact", u"created_at in last days ago"_s, u"“and”, “or”"_s);
        row("contact", u"created_at < 3 days"_s, u"“ago” or “ahead”"_s);
        row("contact", u"created_at = last 99999 days"_s, u"10000"_s);
        row("contact", u"created_at = this decade"_s, u"quarter"_s);
        row("contact", u"city in last 30 days"_s, u"“(”"_s);
        row("contact", u"city anniversary today"_s, u"= != <"_s);
        row("contact", u"employees between 1"_s, u"employees"_s);
        row("company", u"employees between 1"_s, u"“and”"_s);
        row("contact", u"has all (a)"_s, u"all"_s);
        row("contact", u"has goats"_s, u"orders"_s);
        row("contact", u"has orders (city = A)"_s, u"city"_s);
        row("contact", u"has orders (status = paid"_s, u"“)”"_s);
        row("contact", u"count orders"_s, u"= != <"_s);
        row("contact", u"sum orders >= 3"_s, u"orders.total_minor"_s);
        row("contact", u"sum orders.number >= 3"_s, u"summed up"_s);
        row("contact", u"last orders.number >= 3"_s, u"a date"_s);
        row("contact", u"in segment Friends"_s, u"number of a segment"_s);
        row("contact", u"in group 3"_s, u"“in segment”"_s);
        row("contact", u"owner_id = my"_s, u"“team”"_s);
        row("contact", QString(u"has deals (has contacts ("_s.repeated(10'000)), u"fewer parentheses"_s);
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

    void whateverIsWrittenIsReadAgain()
    {
        for (const char *key : {"contact", "company", "deal", "activity", "sales_order", "ticket", "lead"}) {
            test::RandomFilter random(
                20261122, {{}, {}, {{QByteArray(key), base::RecordId(5)}, {"contact", base::RecordId(6)}}});
            for (int i = 0; i < 400; ++i) {
                const Filter filter = random.make(entity(key));
                const QString text = filter.toText(entity(key));
                QVERIFY2(Filter::parse(entity(key), text) == filter, qPrintable(text));
            }
        }
    }

    void segmentsByName()
    {
        const auto friends = [](const Entity &of, const QString &name) {
            return of.key == "contact" && name == u"Best friends"_s ? std::optional(base::RecordId(9))
                                                                    : std::nullopt;
        };
        const Filter filter =
            FilterParser(entity("company"), u"has contacts (in segment \"Best friends\")", friends).parse();
        QVERIFY(filter.members() == Filter::inSegment(base::RecordId(9)));
        QVERIFY_THROWS_EXCEPTION(base::Problem,
                                 FilterParser(entity("contact"), u"in segment Foes", friends).parse());
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
