// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Calculated fields: what the database works out is what the evaluator in memory does, and what is refused.
#include "models/base/problem.h"
#include "models/domain/formula.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::Problem;
using domain::Entity;
using domain::Field;
using domain::Filter;
using domain::Formula;
using domain::Operator;
using domain::RollUp;

namespace {

/// Reads every value by itself and adds up by hand, without the statements that formulas become.
class RecordSource final : public domain::FormulaSource
{
public:
    RecordSource(CrmFile &crm, const Entity &entity, RecordId id) : m_crm(crm), m_entity(entity), m_id(id) {}

    QVariant value(const Field &field) const override { return valueOf(m_entity, m_id, field.key); }

    QVariant rollUp(const RollUp &rollUp) const override
    {
        domain::RecordQuery query;
        query.entity = rollUp.member->key;
        query.filter = Filter::all(
            {Filter::test(rollUp.relation->parentField, Operator::Is, m_id.value()), rollUp.filter});
        QList<RecordId> ids = await(m_crm.records().findIds(query));
        std::sort(ids.begin(), ids.end());
        if (rollUp.kind == RollUp::Kind::Count)
            return ids.size();
        QVariant found = rollUp.kind == RollUp::Kind::Sum ? QVariant(0.0) : QVariant();
        QStringList currencies;
        for (const RecordId id : std::as_const(ids)) {
            QVariant one = valueOf(*rollUp.member, id, rollUp.field->key);
            if (rollUp.kind == RollUp::Kind::Last)
                found = {};
            if (one.isNull())
                continue;
            if (rollUp.field->type == domain::FieldType::Money) {
                currencies.append(valueOf(*rollUp.member, id, rollUp.field->target).toString());
                one = one.toDouble() / (currencies.constLast() == u"JPY"_s ? 1.0 : 100.0);
            }
            if (rollUp.kind == RollUp::Kind::Sum)
                found = found.toDouble() + one.toDouble();
            else if (found.isNull() || rollUp.kind == RollUp::Kind::Last ||
                     isLess(one, found) == (rollUp.kind == RollUp::Kind::Least))
                found = one;
        }
        currencies.removeDuplicates();
        return currencies.size() > 1 && rollUp.kind != RollUp::Kind::Last ? QVariant() : found;
    }

    QDate today() const override { return {2026, 9, 21}; }

private:
    static bool isLess(const QVariant &left, const QVariant &right)
    {
        return left.userType() == QMetaType::QString ? left.toString() < right.toString()
                                                     : left.toDouble() < right.toDouble();
    }

    QVariant valueOf(const Entity &entity, RecordId id, const QByteArray &key) const
    {
        const QList<records::Row> rows = await(m_crm.records().fetchRows(entity.key, {key}, {id}));
        const Field &field = domain::Catalogue::fieldOrStamp(entity, key);
        if (field.type == domain::FieldType::Picklist)
            return rows.first().values.first().isNull() ? QVariant()
                                                        : QVariant(rows.first().linkTitles.first());
        return rows.first().values.first();
    }

    CrmFile &m_crm;
    const Entity &m_entity;
    RecordId m_id;
};

} // namespace

class TestFormula : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_crm.reset(); }

    void databaseAndMemoryAgree_data();
    void databaseAndMemoryAgree();
    void whatItGives_data();
    void whatItGives();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void cyclesAreRefused();
    void listsSortAndFilterByIt();
    void valuesFollowAtOnce();

private:
    RecordId define(const QByteArray &entity, const QString &label, const QString &formula)
    {
        const RecordId id = m_crm->add("custom_field", {{"entity", QString::fromLatin1(entity)},
                                                        {"label", label},
                                                        {"type", u"formula"_s},
                                                        {"formula", formula}});
        await(m_crm->records().readCatalogue());
        return id;
    }
    const Entity &entity(const QByteArray &key) { return m_crm->records().catalogue().entity(key); }
    QVariant calculated(const QByteArray &kind, RecordId id, const QByteArray &key)
    {
        return await(m_crm->records().fetchRows(kind, {key}, {id})).first().values.first();
    }

    std::unique_ptr<CrmFile> m_crm;
    QList<RecordId> m_companies;
    QList<RecordId> m_contacts;
    int m_number = 0;
};

void TestFormula::initTestCase()
{
    m_crm = std::make_unique<CrmFile>();
    for (const auto &[label, type] : {std::pair{u"Size"_s, u"integer"_s},
                                      {u"Weight"_s, u"decimal"_s},
                                      {u"Budget"_s, u"money"_s},
                                      {u"Spent"_s, u"money"_s},
                                      {u"Since"_s, u"date"_s},
                                      {u"Until"_s, u"date"_s},
                                      {u"Vip"_s, u"boolean"_s},
                                      {u"Motto"_s, u"text"_s}})
        m_crm->add("custom_field", {{"entity", u"company"_s}, {"label", label}, {"type", type}});
    await(m_crm->records().readCatalogue());
    const QStringList mottos{u"Größe zählt"_s, u"it's \"fine\" ?"_s, u"100 %1 %2"_s, u"😀 ok"_s, {}};
    const QStringList days{u"2024-02-29"_s, u"2026-09-21"_s, u"2025-12-31"_s, {}};
    for (int i = 0; i < 12; ++i) {
        Record company(entity("company"));
        company.setValue("name", u"Company %1"_s.arg(i));
        if (i % 4 != 3) {
            company.setValue("x_size", 7 * i - 20);
            company.setValue("x_weight", i * 1.37 - 4.05);
            company.setValue("x_budget", 12345 * i - 30000);
        }
        if (i % 3 != 2)
            company.setValue("x_spent", 990 * i);
        company.setValue("x_since", days.at(i % 4));
        company.setValue("x_until", days.at((i / 2) % 4));
        company.setValue("x_vip", i % 2);
        company.setValue("x_motto", mottos.at(i % 5));
        m_companies.append(m_crm->save(company));
        for (int d = 0; d < i % 4; ++d) {
            Record deal(entity("deal"));
            deal.setValue("name", u"Deal %1"_s.arg(d));
            deal.setValue("company_id", m_companies.constLast().value());
            deal.setValue("amount_minor", 100000 * d + 5050);
            deal.setValue("probability_override", 10 * d + 20);
            deal.setValue("currency", i == 7 && d == 1 ? u"JPY"_s : u"EUR"_s);
            if (d != 1)
                deal.setValue("expected_close_on", u"2026-1%1-01"_s.arg(d));
            m_crm->save(deal);
        }
    }
}

void TestFormula::databaseAndMemoryAgree_data()
{
    QTest::addColumn<QString>("formula");
    for (const char *text : {"x_size + 1",
                             "x_size * x_weight - 3",
                             "-x_size / 0",
                             "x_size / 7",
                             "x_weight / x_size",
                             "round(x_weight)",
                             "round(x_weight, 1)",
                             "floor(x_weight)",
                             "ceil(x_weight)",
                             "abs(x_size)",
                             "least(x_size, x_weight, 2.5)",
                             "greatest(x_size, 3)",
                             "least(x_since, x_until)",
                             "x_budget - x_spent",
                             "x_budget * 1.19",
                             "0.5 * x_budget",
                             "x_budget / 3",
                             "x_spent / x_budget",
                             "amount(x_budget) > 500",
                             "amount(x_budget + x_spent)",
                             "if(x_budget > x_spent, x_budget, x_spent)",
                             "x_motto & ' / ' & name",
                             "length(x_motto)",
                             "left(x_motto, 3)",
                             "right(x_motto, 4)",
                             "right(x_motto, 100)",
                             "left(x_motto, -1)",
                             "contains(x_motto, 'GROSSE')",
                             "contains(x_motto, '?')",
                             "x_motto = 'grosse zahlt'",
                             "x_motto < 'k'",
                             "first(x_motto, 'none')",
                             "empty(x_motto)",
                             "not empty(x_motto) and x_vip",
                             "x_vip or x_size > 10",
                             "x_size > 0 and x_weight > 0",
                             "not (x_size > 0 or x_weight > 2)",
                             "if(x_size > 0, 'more', 'less')",
                             "if(x_vip, 1, 0) * 3",
                             "today()",
                             "days(x_until, x_since)",
                             "years(today(), x_since)",
                             "year(x_since) * 100 + month(x_since)",
                             "day(x_until)",
                             "adddays(x_since, 366)",
                             "adddays(x_since, x_size)",
                             "adddays(x_since, 9999999)",
                             "x_since <= x_until",
                             "text(x_size) & ' pieces'",
                             "text(x_since)",
                             "count(deals)",
                             "count(deals, 'name = \"Deal 1\"')",
                             "sum(deals.amount_minor)",
                             "min(deals.amount_minor)",
                             "max(deals.amount_minor)",
                             "last(deals.name)",
                             "last(deals.amount_minor)",
                             "min(deals.expected_close_on)",
                             "max(deals.probability_override)",
                             "last(deals.expected_close_on)",
                             "sum(deals.amount_minor, 'name ~ deal and amount_minor > 100')",
                             "sum(deals.probability_override) / count(deals)",
                             "if(count(deals) = 0, 'none', last(deals.name))",
                             "parent_id.x_size",
                             "deals/count + 1",
                             "'a%1' & x_motto & '%2'",
                             "1e"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void TestFormula::databaseAndMemoryAgree()
{
    QFETCH(QString, formula);
    if (formula == "1e"_L1) { // a digit and a name
        QVERIFY_THROWS_EXCEPTION(Problem, Formula::parse(entity("company"), formula));
        return;
    }
    const QString label = u"Calc %1"_s.arg(++m_number);
    const QByteArray key = "x_calc_" + QByteArray::number(m_number);
    define("company", label, formula);
    const Entity &company = entity("company");
    const Field *field = company.field(key);
    QVERIFY(field);
    const std::shared_ptr<const Formula> read = Formula::of(company, *field);
    QVERIFY(read);
    int filled = 0;
    for (const RecordId id : std::as_const(m_companies)) {
        const QVariant stored = calculated("company", id, key);
        const QVariant evaluated = read->evaluate(RecordSource(*m_crm, company, id));
        filled += stored.isNull() ? 0 : 1;
        const bool same = stored.isNull() || evaluated.isNull() ? stored.isNull() == evaluated.isNull()
                          : field->type == domain::FieldType::Decimal
                              ? qAbs(stored.toDouble() - evaluated.toDouble()) < 1e-9
                              : stored.toString() == evaluated.toString();
        QVERIFY2(same, qPrintable(u"%1: database %2, memory %3"_s.arg(formula, stored.toString(),
                                                                      evaluated.toString())));
    }
    if (!formula.contains(u"/ 0"_s) && !formula.contains(u"9999999"_s) && !formula.contains(u"parent_id"_s) &&
        !formula.contains(u", -1"_s))
        QVERIFY(filled > 0);
}

void TestFormula::whatItGives_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<int>("type");
    QTest::addColumn<QVariant>("value"); // of the company with size 22, budget 44070, since 2025-12-31
    using domain::FieldType;
    QTest::newRow("whole") << u"x_size * 2"_s << int(FieldType::Integer) << QVariant(44);
    QTest::newRow("decimal") << u"x_size / 4"_s << int(FieldType::Decimal) << QVariant(5.5);
    QTest::newRow("money") << u"x_budget * 0.5"_s << int(FieldType::Money) << QVariant(22035);
    QTest::newRow("date") << u"adddays(x_since, 60)"_s << int(FieldType::Date) << QVariant(u"2026-03-01"_s);
    QTest::newRow("flag") << u"x_size >= 22"_s << int(FieldType::Boolean) << QVariant(1);
    QTest::newRow("text") << u"name & '!'"_s << int(FieldType::Text) << QVariant(u"Company 6!"_s);
    QTest::newRow("age") << u"years(today(), x_since)"_s << int(FieldType::Integer) << QVariant(0);
    QTest::newRow("order") << u"2 + 3 * 4 - 6 / 2"_s << int(FieldType::Decimal) << QVariant(11.0);
    QTest::newRow("logic") << u"if(yes or no and no, 1, 2)"_s << int(FieldType::Integer) << QVariant(1);
}

void TestFormula::whatItGives()
{
    QFETCH(QString, formula);
    QFETCH(int, type);
    QFETCH(QVariant, value);
    const QByteArray key = "x_gives_" + QByteArray::number(++m_number);
    define("company", u"Gives %1"_s.arg(m_number), formula);
    QCOMPARE(int(entity("company").field(key)->type), type);
    QCOMPARE(calculated("company", m_companies.at(6), key).toString(), value.toString());
    QCOMPARE(m_crm->load("company", m_companies.at(6)).value(key).toString(), value.toString());
}

void TestFormula::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("formula");
    QTest::addColumn<QString>("said");
    QTest::newRow("nothing") << u" "_s << u"formula"_s;
    QTest::newRow("unknown field") << u"x_nothing + 1"_s << u"x_nothing"_s;
    QTest::newRow("unknown function") << u"sqrt(4)"_s << u"sqrt"_s;
    QTest::newRow("open") << u"(1 + 2"_s << u")"_s;
    QTest::newRow("text plus number") << u"name + 1"_s << u"a number"_s;
    QTest::newRow("number as a test") << u"if(x_size, 1, 2)"_s << u"yes or no"_s;
    QTest::newRow("two types") << u"if(x_vip, 1, 'a')"_s << u"a text"_s;
    QTest::newRow("currencies") << u"x_budget + parent_id.x_budget"_s << u"currencies"_s;
    QTest::newRow("no end") << u"'abc"_s << u"no end"_s;
    QTest::newRow("relation") << u"count(things)"_s << u"things"_s;
    QTest::newRow("filter") << u"count(deals, 'zebra = 1')"_s << u"zebra"_s;
    QTest::newRow("trailing") << u"1 2"_s << u"2"_s;
    QTest::newRow("injection") << u"1); DROP TABLE company; --"_s << u")"_s;
}

void TestFormula::mistakesAreNamed()
{
    QFETCH(QString, formula);
    QFETCH(QString, said);
    try {
        define("company", u"Wrong"_s, formula);
        QFAIL("it was taken");
    } catch (const Problem &problem) {
        QVERIFY2(problem.sentence().contains(said), qPrintable(problem.sentence()));
        QCOMPARE(problem.field(), "formula"_ba);
    }
}

void TestFormula::cyclesAreRefused()
{
    define("contact", u"One"_s, u"1 + 1"_s);
    define("contact", u"Two"_s, u"x_one * 2"_s);
    define("contact", u"Three"_s, u"x_two + x_one"_s);
    QCOMPARE(entity("contact").field("x_three")->type, domain::FieldType::Integer);
    const RecordId one(
        ask(m_crm->store(), u"SELECT id FROM custom_field WHERE key = 'x_one'"_s, {}).toLongLong());
    QVERIFY_THROWS_EXCEPTION(Problem, m_crm->set("custom_field", one, "formula", u"x_three + 1"_s));
    QVERIFY_THROWS_EXCEPTION(Problem, m_crm->set("custom_field", one, "formula", u"x_one + 1"_s));
    m_crm->set("custom_field", one, "formula", u"2.5"_s);
    await(m_crm->records().readCatalogue());
    QCOMPARE(entity("contact").field("x_three")->type, domain::FieldType::Decimal);
    const RecordId ann = m_crm->add("contact", {{"last_name", u"Anders"_s}});
    QCOMPARE(calculated("contact", ann, "x_three").toDouble(), 7.5);
}

void TestFormula::listsSortAndFilterByIt()
{
    define("company", u"Twice"_s, u"x_size * 2"_s);
    domain::RecordQuery query;
    query.entity = "company";
    query.filter = Filter::parse(entity("company"), u"x_twice > 40");
    query.sort = {{"x_twice"_ba, true}};
    const QList<RecordId> ids = await(m_crm->records().findIds(query));
    QVERIFY(ids.size() >= 3);
    for (qsizetype i = 1; i < ids.size(); ++i)
        QVERIFY(calculated("company", ids.at(i - 1), "x_twice").toInt() >=
                calculated("company", ids.at(i), "x_twice").toInt());
    QVERIFY(calculated("company", ids.constLast(), "x_twice").toInt() > 40);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestFormula::valuesFollowAtOnce()
{
    define("company", u"Deals worth"_s, u"sum(deals.amount_minor, 'status = open')"_s);
    const RecordId company = m_crm->add("company", {{"name", u"New"_s}});
    QCOMPARE(calculated("company", company, "x_deals_worth").toDouble(), 0.0);
    const RecordId deal = m_crm->add("deal", {{"name", u"Big"_s},
                                              {"company_id", company.value()},
                                              {"amount_minor", 250000},
                                              {"currency", u"EUR"_s}});
    QCOMPARE(calculated("company", company, "x_deals_worth").toDouble(), 2500.0);
    await(m_crm->records().moveToTrash("deal", {deal}));
    QCOMPARE(calculated("company", company, "x_deals_worth").toDouble(), 0.0);
    // writing it is nobody's right
    m_crm->write({[&] {
        storage::RowChange row;
        row.table = "company";
        row.id = company;
        row.cells = {{"x_deals_worth"_ba, {}, 5}};
        return row;
    }()});
    QCOMPARE(calculated("company", company, "x_deals_worth").toDouble(), 0.0);
}

QTEST_GUILESS_MAIN(TestFormula)
#include "tst_formula.moc"
