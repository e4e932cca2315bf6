// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/similartext.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/customfield.h"
#include "models/domain/filter.h"
#include "models/domain/filteruse.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

const Filter a = Filter::test("city", Operator::Is, u"A"_s);
const Filter b = Filter::test("city", Operator::Is, u"B"_s);
const Filter c = Filter::test("city", Operator::Is, u"C"_s);

} // namespace

class TestFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void daysOfSpans_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("unit");
        QTest::addColumn<QDate>("first");
        QTest::addColumn<QDate>("last");
        const auto row = [](const char *name, DateSpan::Kind kind, int count, DateUnit unit, QDate first,
                            QDate last) {
            QTest::newRow(name) << int(kind) << count << int(unit) << first << last;
        };
        using Kind = DateSpan::Kind;
        // seen from Wednesday, 31 July 2024, weeks begin on Monday
        row("today", Kind::Unit, 0, DateUnit::Day, {2024, 7, 31}, {2024, 7, 31});
        row("yesterday", Kind::Unit, -1, DateUnit::Day, {2024, 7, 30}, {2024, 7, 30});
        row("this week", Kind::Unit, 0, DateUnit::Week, {2024, 7, 29}, {2024, 8, 4});
        row("next week", Kind::Unit, 1, DateUnit::Week, {2024, 8, 5}, {2024, 8, 11});
        row("this month", Kind::Unit, 0, DateUnit::Month, {2024, 7, 1}, {2024, 7, 31});
        row("five months ago", Kind::Unit, -5, DateUnit::Month, {2024, 2, 1}, {2024, 2, 29});
        row("this quarter", Kind::Unit, 0, DateUnit::Quarter, {2024, 7, 1}, {2024, 9, 30});
        row("three quarters ago", Kind::Unit, -3, DateUnit::Quarter, {2023, 10, 1}, {2023, 12, 31});
        row("last year", Kind::Unit, -1, DateUnit::Year, {2023, 1, 1}, {2023, 12, 31});
        row("last 30 days", Kind::Last, 30, DateUnit::Day, {2024, 7, 1}, {2024, 7, 31});
        row("last 5 months", Kind::Last, 5, DateUnit::Month, {2024, 2, 29}, {2024, 7, 31});
        row("next 2 quarters", Kind::Next, 2, DateUnit::Quarter, {2024, 7, 31}, {2025, 1, 31});
        row("next 7 months", Kind::Next, 7, DateUnit::Month, {2024, 7, 31}, {2025, 2, 28});
        row("last 0 weeks", Kind::Last, 0, DateUnit::Week, {2024, 7, 31}, {2024, 7, 31});
        row("long ago", Kind::Unit, -10'000, DateUnit::Year, {1, 1, 1}, {1, 1, 1});
        row("far ahead", Kind::Next, 2'000'000'000, DateUnit::Year, {2024, 7, 31}, {9999, 12, 31});
    }

    void daysOfSpans()
    {
        QFETCH(int, kind);
        QFETCH(int, count);
        QFETCH(int, unit);
        QFETCH(QDate, first);
        QFETCH(QDate, last);
        const DateSpan span{DateSpan::Kind(kind), count, DateUnit(unit)};
        const auto days = span.days(QDate(2024, 7, 31), Qt::Monday);
        QCOMPARE(days.first, first);
        QCOMPARE(days.second, last);
    }

    void weeksBeginWhereTheOrganisationSays()
    {
        const DateSpan week{DateSpan::Kind::Unit, 0, DateUnit::Week};
        const QDate sunday(2024, 7, 28);
        QCOMPARE(week.days(sunday, Qt::Monday).first, QDate(2024, 7, 22));
        QCOMPARE(week.days(sunday, Qt::Sunday).first, sunday);
        QCOMPARE(week.days(sunday, Qt::Saturday), std::pair(QDate(2024, 7, 27), QDate(2024, 8, 2)));
    }

    void depthCountsGroups()
    {
        QCOMPARE(Filter().depth(), 0);
        QCOMPARE(a.depth(), 0);
        QCOMPARE(Filter::all({a, b}).depth(), 1);
        QCOMPARE(Filter::all({a, Filter::negate(Filter::any({b, c}))}).depth(), 3);
        QCOMPARE(Filter::related("orders", Aggregate::Any).depth(), 0);
        QCOMPARE(Filter::related("orders", Aggregate::Any, Filter::all({a, b})).depth(), 2);
    }

    void normalisedSaysTheSameShorter()
    {
        const Filter nothing = Filter::any({});
        QVERIFY(Filter::all({}).normalised() == Filter());
        QVERIFY(Filter::all({a}).normalised() == a);
        QVERIFY(Filter::all({Filter(), a}).normalised() == a);
        QVERIFY(Filter::any({Filter(), a}).normalised() == Filter());
        QVERIFY(nothing.normalised() == nothing);
        QVERIFY(Filter::all({Filter::all({a, b}), c}).normalised() == Filter::all({a, b, c}));
        QVERIFY(Filter::any({Filter::all({a, Filter::all({b})}), c}).normalised() ==
                Filter::any({Filter::all({a, b}), c}));
        QVERIFY(Filter::negate(Filter::negate(a)).normalised() == a);
        QVERIFY(Filter::negate(Filter::negate(Filter::negate(a))).normalised() == Filter::negate(a));
        Filter neither;
        neither.kind = Filter::Kind::Not;
        neither.children = {a, b};
        QVERIFY(neither.normalised() == Filter::negate(Filter::all({a, b})));
        QVERIFY(Filter::related("orders", Aggregate::None, Filter::all({Filter::all({a})})).normalised() ==
                Filter::related("orders", Aggregate::None, a));
        Filter everyOrder = Filter::related("orders", Aggregate::Any);
        everyOrder.children = {Filter::all({})};
        QVERIFY(everyOrder.normalised() == Filter::related("orders", Aggregate::Any));
    }

    void useNamesWhatIsRead()
    {
        const Entity &contact = Catalogue::builtIn().entity("contact");
        const DateSpan week{DateSpan::Kind::Last, 1, DateUnit::Week};
        const Filter filter = Filter::all(
            {Filter::test("company_id.city", Operator::Is, u"A"_s),
             Filter::test("owner_id", Operator::Is, qlonglong(9)),
             Filter::test("source_id", Operator::In, QVariantList{qlonglong(10), u"fair"_s}),
             Filter::test("emails.value_raw", Operator::Contains, u"@"_s),
             Filter::inSegment(base::RecordId(3)),
             Filter::related("activities", Aggregate::Last,
                             Filter::test("owner_id", Operator::Is, QVariant::fromValue(UserGroup::Me)),
                             "done_at", Operator::Is, {QVariant::fromValue(week)}),
             Filter::related("orders.lines", Aggregate::Sum, {}, "unit_minor", Operator::Greater, {u"5"_s})});
        const FilterUse use = FilterUse::of(contact, filter);
        const QSet<QByteArray> entities{"contact",  "company",     "contact_point", "activity_link",
                                        "activity", "sales_order", "order_line"};
        QCOMPARE(use.entities, entities);
        for (const auto &[kind, field] :
             std::initializer_list<std::pair<QByteArray, QByteArray>>{{"contact", "company_id"},
                                                                      {"company", "city"},
                                                                      {"contact_point", "value_raw"},
                                                                      {"activity_link", "object_id"},
                                                                      {"activity_link", "activity_id"},
                                                                      {"activity", "done_at"},
                                                                      {"activity", "owner_id"},
                                                                      {"order_line", "unit_minor"},
                                                                      {"sales_order", "currency"}})
            QVERIFY2(use.fields.contains(std::pair(kind, field)), field.constData());
        QVERIFY(!use.fields.contains(std::pair<QByteArray, QByteArray>("contact", "city")));
        QCOMPARE(use.segments, QSet<base::RecordId>{base::RecordId(3)});
        const QSet<std::pair<QByteArray, base::RecordId>> records{{"app_user", base::RecordId(9)},
                                                                  {"picklist_value", base::RecordId(10)}};
        QCOMPARE(use.records, records);
        QVERIFY(use.movesWithDay);
        QVERIFY(use.asksWho);
        QVERIFY(!FilterUse::of(contact, a).movesWithDay);
        QVERIFY(!FilterUse::of(contact, a).asksWho);
    }

    void useFollowsCalculatedFields()
    {
        CustomField worth;
        worth.entity = "company";
        worth.key = "x_worth";
        worth.type = "formula";
        worth.label = u"Worth"_s;
        worth.formula = u"if(year(today()) > founded_year, sum(deals.amount_minor, 'status = won'), 0)"_s;
        const Entity &contact = Catalogue::with({worth}).entity("contact");
        const FilterUse use =
            FilterUse::of(contact, Filter::test("company_id.x_worth", Operator::Greater, qlonglong(5)));
        const QSet<QByteArray> entities{"contact", "company", "deal"};
        QCOMPARE(use.entities, entities);
        for (const auto &[kind, field] :
             std::initializer_list<std::pair<QByteArray, QByteArray>>{{"contact", "company_id"},
                                                                      {"company", "founded_year"},
                                                                      {"deal", "company_id"},
                                                                      {"deal", "amount_minor"},
                                                                      {"deal", "status"}})
            QVERIFY2(use.fields.contains(std::pair(kind, field)), field.constData());
        QVERIFY(use.movesWithDay);
    }

    void similarTexts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<bool>("similar");
        const auto row = [](const QString &text, const QString &wanted, bool similar) {
            QTest::newRow(qPrintable(text + u" / "_s + wanted)) << text << wanted << similar;
        };
        row(u"Hans Müller"_s, u"muller"_s, true);
        row(u"Hans Mueller"_s, u"Müller"_s, true);
        row(u"Hans Müller"_s, u"Muler"_s, true);   // one too few
        row(u"Hans Müller"_s, u"Mulller"_s, true); // one too many
        row(u"Hans Müller"_s, u"Mütler"_s, true);  // another
        row(u"Hans Müller"_s, u"Mullre"_s, true);  // two swapped
        row(u"Hans Müller"_s, u"Muelelr Hans"_s, true);
        row(u"Hans Müller"_s, u"Mutlre"_s, false); // two wrong
        row(u"Hans Müller"_s, u"Hens"_s, false);   // too short a word
        row(u"Hans Müller"_s, u"Müller Karl"_s, false);
        row(u"Hans Müller"_s, u"Mülle"_s, true);
        row(u"Hans Müller"_s, u"Müll"_s, false);
        row(u"abcde"_s, u"abced"_s, true);
        row(u"abcde"_s, u"abcdx"_s, true);
        row(u"abcde"_s, u"abxdy"_s, false);
        row(u"abcde"_s, u"..."_s, false);
        row(u""_s, u"abcde"_s, false);
    }

    void similarTexts()
    {
        QFETCH(QString, text);
        QFETCH(QString, wanted);
        QFETCH(bool, similar);
        QCOMPARE(base::isSimilar(text, base::searchWords(wanted)), similar);
    }
};

QTEST_GUILESS_MAIN(TestFilter)
#include "tst_filter.moc"
