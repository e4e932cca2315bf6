// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterevaluator.h"

#include <QDateTime>
#include <QHash>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;
using base::RecordId;

namespace {

using Row = QHash<QByteArray, QVariant>;

const Entity &entity(const QByteArray &key)
{
    return Catalogue::builtIn().entity(key);
}

/// A few tables in memory.
class Tables : public FilterSource
{
public:
    RecordId add(const QByteArray &kind, const Row &row)
    {
        const RecordId id(++m_last);
        m_tables[kind].insert(id, row);
        return id;
    }

    Row &row(const QByteArray &kind, RecordId id) { return m_tables[kind][id]; }

    QVariant value(const Entity &of, RecordId id, QByteArrayView field) override
    {
        return m_tables.value(of.key).value(id).value(field.toByteArray());
    }

    QList<RecordId> members(const Entity &of, RecordId id, const Relation &relation) override
    {
        QList<RecordId> found;
        const QHash<RecordId, Row> table = m_tables.value(relation.entity);
        for (auto it = table.cbegin(); it != table.cend(); ++it) {
            const auto is = [&it](const QByteArray &field, const QVariant &wanted) {
                return field.isEmpty() || it->value(field) == wanted;
            };
            if (is(relation.parentField, id.value()) &&
                is(relation.parentTypeField, QString::fromUtf8(of.key)) &&
                is(relation.kindField, QString::fromUtf8(relation.kindValue)))
                found.append(it.key());
        }
        std::sort(found.begin(), found.end());
        return found;
    }

    QString title(const Entity &of, RecordId id) override
    {
        QStringList parts;
        for (const QByteArray &field : of.titleFields)
            parts.append(value(of, id, field).toString());
        return m_tables.value(of.key).contains(id) ? parts.join(u' ').trimmed() : QString();
    }

    QList<PicklistItem> picklist(QByteArrayView key) override { return picklists.value(key.toByteArray()); }

    std::optional<FilterSegment> segment(RecordId id) override
    {
        const auto found = segments.constFind(id);
        return found == segments.cend() ? std::nullopt : std::optional(*found);
    }

    bool isListed(RecordId segment, RecordId id) override { return listed.contains({segment, id}); }

    std::optional<qint64> worth(const Entity &of, RecordId id, const Field &amount) override
    {
        const QString currency = value(of, id, amount.target).toString();
        const qint64 minor = value(of, id, amount.key).toLongLong();
        if (currency == "EUR"_L1)
            return minor;
        return currency == "USD"_L1 ? std::optional(minor / 2) : std::nullopt;
    }

    QString baseCurrency() override { return u"EUR"_s; }

    QHash<QByteArray, QList<PicklistItem>> picklists;
    QHash<RecordId, FilterSegment> segments;
    QSet<std::pair<RecordId, RecordId>> listed;

private:
    QHash<QByteArray, QHash<RecordId, Row>> m_tables;
    qint64 m_last = 100;
};

qint64 at(const char *moment)
{
    return QDateTime::fromString(QString::fromLatin1(moment), Qt::ISODate).toMSecsSinceEpoch();
}

QVariant days(DateSpan::Kind kind, int count, DateUnit unit)
{
    return QVariant::fromValue(DateSpan{kind, count, unit});
}

} // namespace

Q_DECLARE_METATYPE(kith::domain::Filter)

class TestFilterEvaluator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void texts_data();
    void texts();
    void emptyFields_data();
    void emptyFields();
    void days_data();
    void days();
    void namedThings_data();
    void namedThings();
    void relatedRecords_data();
    void relatedRecords();
    void amountsInTheirOwnCurrency();
    void sumsNeedARate();
    void segmentsAndLists();
    void circlesOfSegmentsAreRefused();
    void severalPicklistValues();
    void whatCannotBeIsRefused_data();
    void whatCannotBeIsRefused();
    void explainsClauseByClause();
    void explanationsAgreeWithTheAnswer();

private:
    bool passes(const QString &filter) { return passes(Filter::parse(entity("contact"), filter)); }
    bool passes(const Filter &filter, const QByteArray &kind = "contact", RecordId id = {})
    {
        return FilterEvaluator(entity(kind), m_context, *m_tables).matches(filter, id ? id : m_anna);
    }
    RecordId addOrder(const Row &row)
    {
        Row all{{"contact_id", m_anna.value()}, {"currency", u"EUR"_s}, {"status", u"paid"_s}};
        all.insert(row);
        return m_tables->add("sales_order", all);
    }

    std::unique_ptr<Tables> m_tables;
    FilterContext m_context;
    RecordId m_anna;
    RecordId m_company;
    RecordId m_vera;
    RecordId m_udo;
};

/// Anna Müller of Acme in Łódź, looked after by Vera, seen on Tuesday, 3 March 2026, in Berlin.
void TestFilterEvaluator::init()
{
    m_tables = std::make_unique<Tables>();
    m_vera = m_tables->add("app_user", {{"display_name", u"Vera"_s}});
    m_udo = m_tables->add("app_user", {{"display_name", u"Udo"_s}});
    m_company =
        m_tables->add("company", {{"name", u"Acme & Söhne"_s}, {"employees", 12}, {"city", u"Łódź"_s}});
    m_tables->picklists["source"] = {{RecordId(11), u"fair"_s, u"Trade fair"_s},
                                     {RecordId(12), {}, u"Empfehlung"_s},
                                     {RecordId(13), u"web"_s, u"Website"_s}};
    m_anna = m_tables->add("contact", {{"first_name", u"Anna"_s},
                                       {"last_name", u"Müller"_s},
                                       {"display_name", u"Anna Müller"_s},
                                       {"phone", u"+49 30 1234-56"_s},
                                       {"birthday", u"1984-02-29"_s},
                                       {"company_id", m_company.value()},
                                       {"owner_id", m_vera.value()},
                                       {"source_id", 12},
                                       {"created_at", at("2026-03-02T23:30:00Z")}, // 3 March in Berlin
                                       {"last_touch_at", at("2026-02-28T10:00:00Z")}});
    m_context.today = QDate(2026, 3, 3);
    m_context.zone = QTimeZone("Europe/Berlin");
    m_context.weekStart = Qt::Monday;
    m_context.me = m_vera;
    m_context.myTeam = {m_vera};
}

void TestFilterEvaluator::texts_data()
{
    QTest::addColumn<bool>("expected");
    const auto yes = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << true; };
    const auto no = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << false; };
    yes(u"last_name = MULLER"_s);
    no(u"last_name = Mueller"_s);
    yes(u"last_name similar Mueller"_s);
    yes(u"display_name similar 'Mueler anna'"_s);
    no(u"display_name similar 'Mueler Ann'"_s);
    no(u"last_name similar '!'"_s);
    yes(u"last_name ~ ÜLL"_s);
    no(u"last_name ^ üll"_s);
    yes(u"last_name > Mulle"_s);
    yes(u"last_name between Mu and Mz"_s);
    no(u"last_name between Mz and Mu"_s);
    yes(u"last_name in (A, Müller)"_s);
    no(u"last_name not in (A, Müller)"_s);
    yes(u"company_id.city = lodz"_s);
    yes(u"company_id.employees >= 12"_s);
    no(u"company_id.employees > 12"_s);
    yes(u"company_id.employees ~ 2"_s);
    yes(u"phone = 0049301234-56 or phone = '+49 30123456'"_s);
    yes(u"phone ~ 030/12"_s);
    yes(u"phone ^ 030-12"_s);
    no(u"phone = 030123456"_s);
    no(u"phone ^ 0"_s); // nothing is left of it
    no(u"phone ~ 0031"_s);
    yes(u"phone ~ '49 30'"_s);
    yes(u"everything"_s);
    no(u"nothing"_s);
    yes(u"not (last_name = Müller and first_name = Udo)"_s);
}

void TestFilterEvaluator::texts()
{
    QFETCH(bool, expected);
    const QString filter = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(passes(filter), expected);
    QCOMPARE(passes(u"not ("_s + filter + u')'), !expected);
}

void TestFilterEvaluator::emptyFields_data()
{
    QTest::addColumn<Filter>("filter");
    QTest::addColumn<bool>("expected");
    const auto row = [](const char *name, Operator op, const QVariant &value, bool expected) {
        QTest::newRow(name) << Filter::test("city", op, value) << expected;
    };
    row("is", Operator::Is, u"A"_s, false);
    row("is not", Operator::IsNot, u"A"_s, true);
    row("less", Operator::Less, u"A"_s, false);
    row("contains nothing", Operator::Contains, u""_s, false);
    row("similar", Operator::Similar, u"A"_s, false);
    row("between", Operator::Between, QVariantList{u"A"_s, u"Z"_s}, false);
    row("in", Operator::In, QVariantList{u"A"_s, u"B"_s}, false);
    row("in with nothing", Operator::In, QVariantList{u"A"_s, QVariant()}, true);
    row("is nothing", Operator::Is, {}, true);
    row("is not nothing", Operator::IsNot, {}, false);
    row("empty", Operator::IsEmpty, {}, true);
    row("not empty", Operator::IsNotEmpty, {}, false);
    QTest::newRow("empty yes or no is no")
        << Filter::test("do_not_contact", Operator::Is, qlonglong(0)) << true;
    QTest::newRow("empty yes or no is empty") << Filter::test("do_not_contact", Operator::IsEmpty) << true;
    QTest::newRow("over an empty link")
        << Filter::test("company_id.parent_id.name", Operator::IsEmpty) << true;
}

void TestFilterEvaluator::emptyFields()
{
    QFETCH(Filter, filter);
    QFETCH(bool, expected);
    QCOMPARE(passes(filter), expected);
}

void TestFilterEvaluator::days_data()
{
    QTest::addColumn<bool>("expected");
    const auto yes = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << true; };
    const auto no = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << false; };
    yes(u"created_at = today"_s); // in Berlin, though yesterday in UTC
    yes(u"created_at = 2026-03-03"_s);
    no(u"created_at = 2026-03-02"_s);
    no(u"created_at != 2026-03-03"_s);
    no(u"created_at < today"_s);
    yes(u"created_at <= 2026-03-03"_s);
    no(u"created_at > 2026-03-03"_s);
    yes(u"created_at > yesterday"_s);
    yes(u"created_at in last 0 days"_s);
    yes(u"created_at = 2026-03-02T23:30:00Z"_s);
    yes(u"created_at < 2026-03-02T23:30:00.001Z"_s);
    yes(u"last_touch_at = last week"_s); // Saturday before
    no(u"last_touch_at = this week"_s);
    yes(u"last_touch_at in last 3 days"_s);
    no(u"last_touch_at in last 2 days"_s);
    yes(u"last_touch_at < this month"_s);
    yes(u"last_touch_at between last month and this year"_s);
    yes(u"last_touch_at between 2026-02-28 and 2026-02-28"_s);
    no(u"next_step_at > 10 years ago"_s);
    yes(u"birthday = 1984-02-29"_s);
    yes(u"birthday ^ 1984-02"_s);
    yes(u"birthday < this year"_s);
    yes(u"birthday anniversary 2026-02-28"_s); // there is no 29th
    no(u"birthday anniversary 2024-02-28"_s);
    yes(u"birthday anniversary 2024-02-29"_s);
    yes(u"birthday anniversary in last 3 days"_s);
    no(u"birthday anniversary in last 2 days"_s);
    no(u"birthday anniversary in next 360 days"_s);
    yes(u"birthday anniversary in next 362 days"_s);
    yes(u"birthday anniversary this year"_s);
    yes(u"created_at anniversary this month"_s);
    yes(u"created_at anniversary in next 10 years"_s);
    no(u"created_at anniversary next month"_s);
}

void TestFilterEvaluator::days()
{
    QFETCH(bool, expected);
    QCOMPARE(passes(QString::fromUtf8(QTest::currentDataTag())), expected);
}

void TestFilterEvaluator::namedThings_data()
{
    QTest::addColumn<bool>("expected");
    const auto yes = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << true; };
    const auto no = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << false; };
    yes(u"source_id = 12"_s);
    yes(u"source_id = empfehlung"_s);
    no(u"source_id = fair"_s);
    no(u"source_id = nonsense"_s);
    yes(u"source_id > 'Trade fair'"_s); // by the order of the list
    yes(u"source_id > fair and source_id < web"_s);
    yes(u"source_id between fair and Empfehlung"_s);
    no(u"source_id > nonsense"_s);
    yes(u"source_id ^ EMPF"_s);
    yes(u"source_id similar Empfelung"_s);
    yes(u"owner_id = me"_s);
    yes(u"owner_id in (my team)"_s);
    no(u"owner_id != me"_s);
    yes(u"owner_id = Vera"_s);
    no(u"owner_id = Udo"_s);
    yes(u"owner_id > Udo"_s);
    yes(u"company_id = 'acme & sohne'"_s);
    yes(u"company_id ~ söhne"_s);
    yes(u"company_id similar Soehne"_s);
    no(u"company_id = nobody"_s);
}

void TestFilterEvaluator::namedThings()
{
    QFETCH(bool, expected);
    QCOMPARE(passes(QString::fromUtf8(QTest::currentDataTag())), expected);
    m_context.me = {};
    m_context.myTeam = {};
    QVERIFY(!passes(u"owner_id = me or owner_id = my team"_s));
    m_tables->row("contact", m_anna).remove("owner_id");
    QVERIFY(!passes(u"owner_id = me"_s)); // nobody is not who looks after nobody's people
}

void TestFilterEvaluator::relatedRecords_data()
{
    QTest::addColumn<bool>("expected");
    const auto yes = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << true; };
    const auto no = [](const QString &filter) { QTest::newRow(qPrintable(filter)) << false; };
    yes(u"has orders"_s);
    no(u"has no orders"_s);
    no(u"has orders (status = cancelled)"_s);
    yes(u"has no orders (status = cancelled)"_s);
    no(u"has orders (total_minor = 999)"_s); // that one is in the trash
    yes(u"count orders = 2"_s);
    yes(u"count orders (status = paid) = 1"_s);
    yes(u"count tickets = 0"_s);
    yes(u"sum orders.total_minor = 350"_s);
    yes(u"sum orders.total_minor (status = open) between 50 and 250"_s);
    yes(u"sum orders.lines.qty_milli = 3.5"_s);
    yes(u"sum orders.total_minor (status = draft) = 0"_s);
    yes(u"last orders.ordered_at = 2026-02-01"_s);
    yes(u"first orders.ordered_at = 2025-12-24"_s);
    yes(u"first orders.ordered_at < this year"_s);
    no(u"last orders.ordered_at < this year"_s);
    yes(u"last orders.ordered_at (status = draft) is empty"_s);
    no(u"last orders.ordered_at (status = draft) < this year"_s);
    yes(u"last orders.ordered_at (status = draft) != today"_s);
    yes(u"has deals (name = Big)"_s); // over joining records
    yes(u"count deals = 1"_s);        // linked twice
    no(u"has deals (name = Gone)"_s); // in the trash
    yes(u"has activities (subject = Call)"_s);
    yes(u"count activities = 1"_s); // another one is about another kind of record with the same number
    yes(u"has deals (has contacts (last_name = Müller))"_s);
    yes(u"deals/count = 1"_s);
    yes(u"orders/last = 2026-02-01"_s);
    yes(u"company_id.orders/count = 1"_s);
    yes(u"emails.value_raw ~ @example"_s);
    no(u"emails.value_raw = '+49'"_s); // that is a phone number
    yes(u"emails.value_raw has all (a@example.org, b@example.org)"_s);
    no(u"emails.value_raw has all (a@example.org, c@example.org)"_s);
    yes(u"emails.value_raw != a@example.org"_s); // there is another
    yes(u"emails.value_raw is not empty"_s);
}

void TestFilterEvaluator::relatedRecords()
{
    QFETCH(bool, expected);
    const RecordId first =
        addOrder({{"total_minor", 15000}, {"ordered_at", at("2025-12-23T23:30:00Z")}}); // the 24th in Berlin
    const RecordId second = addOrder({{"total_minor", 40000},
                                      {"currency", u"USD"_s},
                                      {"status", u"open"_s},
                                      {"ordered_at", at("2026-02-01T12:00:00Z")}});
    addOrder({{"total_minor", 99900}, {"ordered_at", at("2026-03-01T12:00:00Z")}, {"deleted_at", 1}});
    m_tables->add("sales_order", {{"company_id", m_company.value()}, {"ordered_at", 5000}});
    m_tables->add("order_line", {{"order_id", first.value()}, {"qty_milli", 1500}});
    m_tables->add("order_line", {{"order_id", second.value()}, {"qty_milli", 2000}});
    m_tables->add("order_line", {{"order_id", second.value()}});
    const RecordId big = m_tables->add("deal", {{"name", u"Big"_s}});
    const RecordId gone = m_tables->add("deal", {{"name", u"Gone"_s}, {"deleted_at", 1}});
    for (const RecordId deal : {big, big, gone})
        m_tables->add("deal_contact", {{"contact_id", m_anna.value()}, {"deal_id", deal.value()}});
    const RecordId call = m_tables->add("activity", {{"subject", u"Call"_s}});
    const RecordId visit = m_tables->add("activity", {{"subject", u"Visit"_s}});
    m_tables->add(
        "activity_link",
        {{"object_id", m_anna.value()}, {"object_type", u"contact"_s}, {"activity_id", call.value()}});
    m_tables->add(
        "activity_link",
        {{"object_id", m_anna.value()}, {"object_type", u"company"_s}, {"activity_id", visit.value()}});
    for (const QString &address : {u"a@example.org"_s, u"b@example.org"_s})
        m_tables->add("contact_point", {{"party_type", u"contact"_s},
                                        {"party_id", m_anna.value()},
                                        {"kind", u"email"_s},
                                        {"value_raw", address}});
    m_tables->add("contact_point", {{"party_type", u"contact"_s},
                                    {"party_id", m_anna.value()},
                                    {"kind", u"phone"_s},
                                    {"value_raw", u"+49"_s}});
    const QString filter = QString::fromUtf8(QTest::currentDataTag());
    QCOMPARE(passes(filter), expected);
    QCOMPARE(passes(u"not ("_s + filter + u')'), !expected);
}

void TestFilterEvaluator::amountsInTheirOwnCurrency()
{
    const auto order = [this](qint64 minor, const QVariant &currency) {
        return addOrder({{"total_minor", minor}, {"currency", currency}});
    };
    const auto isThousand = [this](RecordId id) {
        return passes(Filter::test("total_minor", Operator::Is, u"1000"_s), "sales_order", id);
    };
    QVERIFY(isThousand(order(100'000, u"EUR"_s)));
    QVERIFY(isThousand(order(1000, u"JPY"_s)));
    QVERIFY(isThousand(order(1'000'000, u"KWD"_s)));
    QVERIFY(isThousand(order(100'000, {})));
    QVERIFY(!isThousand(order(100'000, u"JPY"_s)));
    QVERIFY(passes(Filter::test("total_minor", Operator::Is, qlonglong(1000)), "sales_order",
                   order(1000, u"JPY"_s)));
    // of a line it is the currency of its order
    const RecordId yen = order(0, u"JPY"_s);
    const RecordId line = m_tables->add("order_line", {{"order_id", yen.value()}, {"unit_minor", 1000}});
    QVERIFY(passes(Filter::test("unit_minor", Operator::Is, u"1000"_s), "order_line", line));
}

void TestFilterEvaluator::sumsNeedARate()
{
    addOrder({{"total_minor", 100}});
    addOrder({{"total_minor", 100}, {"currency", u"CHF"_s}, {"status", u"open"_s}});
    QVERIFY(!passes(u"sum orders.total_minor > 0"_s));
    QVERIFY(passes(u"sum orders.total_minor is empty"_s));
    QVERIFY(passes(u"sum orders.total_minor != 1"_s));
    QVERIFY(passes(u"sum orders.total_minor (status = paid) = 1"_s));
}

void TestFilterEvaluator::segmentsAndLists()
{
    const Filter inOne = Filter::inSegment(RecordId(1));
    QVERIFY(!passes(inOne)); // there is none
    m_tables->segments[RecordId(1)] = {"contact", u"Polish"_s,
                                       Filter::parse(entity("contact"), u"company_id.city = Lodz")};
    m_tables->segments[RecordId(2)] = {"contact", u"List"_s, std::nullopt};
    m_tables->segments[RecordId(3)] = {"deal", u"Deals"_s, Filter()};
    m_tables->segments[RecordId(4)] = {"contact", u"Both"_s,
                                       Filter::parse(entity("contact"), u"in segment 1 and in segment 2")};
    QVERIFY(passes(inOne));
    QVERIFY(!passes(u"in segment 2"_s));
    QVERIFY(!passes(u"in segment 3"_s)); // of other records
    QVERIFY(!passes(u"in segment 4"_s));
    m_tables->listed.insert({RecordId(2), m_anna});
    QVERIFY(passes(u"in segment 2 and in segment 4"_s));
    QVERIFY(!passes(u"not in segment 4"_s));
}

void TestFilterEvaluator::circlesOfSegmentsAreRefused()
{
    m_tables->segments[RecordId(1)] = {"contact", u"One"_s,
                                       Filter::parse(entity("contact"), u"in segment 2")};
    m_tables->segments[RecordId(2)] = {"contact", u"Two"_s,
                                       Filter::parse(entity("contact"), u"has jobs or in segment 1")};
    QVERIFY_THROWS_EXCEPTION(base::Problem, passes(u"in segment 1"_s));
    QVERIFY_THROWS_EXCEPTION(base::Problem,
                             FilterEvaluator(entity("contact"), m_context, *m_tables)
                                 .explain(Filter::inSegment(RecordId(1)), m_anna, QLocale::c()));
}

void TestFilterEvaluator::severalPicklistValues()
{
    FilterContext context = m_context;
    Field field;
    field.key = "x_sources";
    field.type = FieldType::MultiPicklist;
    field.target = "source";
    const FilterComparison comparison(context, *m_tables);
    const auto holds = [&](const QVariant &stored, Operator op, const QVariantList &values) {
        return comparison.passes({field, stored, {}, {}}, op, values);
    };
    const QString both = u"|11|13|"_s;
    QVERIFY(holds(both, Operator::Is, {qlonglong(11)}));
    QVERIFY(holds(both, Operator::Is, {u"Website"_s}));
    QVERIFY(!holds(both, Operator::Is, {qlonglong(1)}));
    QVERIFY(!holds(both, Operator::IsNot, {u"web"_s}));
    QVERIFY(holds(both, Operator::In, {qlonglong(12), u"fair"_s}));
    QVERIFY(holds(both, Operator::HasAll, {qlonglong(13), u"fair"_s}));
    QVERIFY(!holds(both, Operator::HasAll, {qlonglong(13), qlonglong(12)}));
    QVERIFY(holds(both, Operator::Contains, {u"SITE"_s}));
    QVERIFY(!holds({}, Operator::In, {qlonglong(11)}));
    QVERIFY(holds({}, Operator::IsNot, {qlonglong(11)}));
}

void TestFilterEvaluator::whatCannotBeIsRefused_data()
{
    QTest::addColumn<Filter>("filter");
    const auto row = [](const char *name, const Filter &filter) { QTest::newRow(name) << filter; };
    const QVariant today = ::days(DateSpan::Kind::Unit, 0, DateUnit::Day);
    row("field", Filter::test("town", Operator::Is, u"A"_s));
    row("similar date", Filter::test("birthday", Operator::Similar, u"1980"_s));
    row("anniversary of a text", Filter::test("city", Operator::Anniversary, today));
    row("days of a text", Filter::test("city", Operator::Is, today));
    row("contains days", Filter::test("birthday", Operator::Contains, today));
    row("word as a date", Filter::test("birthday", Operator::Is, u"soon"_s));
    row("word as a moment", Filter::test("created_at", Operator::Is, u"soon"_s));
    row("word as a number", Filter::test("company_id.employees", Operator::Is, u"many"_s));
    row("word as yes or no", Filter::test("do_not_contact", Operator::Is, u"maybe"_s));
    row("one end", Filter::test("city", Operator::Between, QVariantList{u"A"_s}));
    row("no end", Filter::test("city", Operator::Between, QVariantList{u"A"_s, QVariant()}));
    row("me as a city", Filter::test("city", Operator::Is, QVariant::fromValue(UserGroup::Me)));
    row("less than me", Filter::test("owner_id", Operator::Less, QVariant::fromValue(UserGroup::Me)));
    row("relation", Filter::related("goats", Aggregate::Any));
    row("sum of texts", Filter::related("orders", Aggregate::Sum, {}, "number", Operator::Is, {u"1"_s}));
    row("last of amounts", Filter::related("orders", Aggregate::Last, {}, "total_minor", Operator::IsEmpty));
    row("inside", Filter::related("orders", Aggregate::Any, Filter::test("city", Operator::IsEmpty)));
}

void TestFilterEvaluator::whatCannotBeIsRefused()
{
    QFETCH(Filter, filter);
    QVERIFY_THROWS_EXCEPTION(base::Problem, passes(filter));
    QVERIFY_THROWS_EXCEPTION(base::Problem, passes(Filter::any({Filter(), Filter::negate(filter)})));
}

void TestFilterEvaluator::explainsClauseByClause()
{
    addOrder({{"number", u"A-1"_s}, {"total_minor", 15000}});
    addOrder({{"number", u"A-2"_s}, {"total_minor", 5000}});
    m_tables->segments[RecordId(1)] = {"contact", u"Polish"_s,
                                       Filter::parse(entity("contact"), u"company_id.city = Lodz")};
    const Filter filter =
        Filter::parse(entity("contact"),
                      u"last_name = Meier and (source_id = fair or created_at = today) and "
                      "sum orders.total_minor >= 100 and not in segment 1 and city = Rom and owner_id = Udo");
    const FilterExplanation why =
        FilterEvaluator(entity("contact"), m_context, *m_tables)
            .explain(filter, m_anna, QLocale(QLocale::English, QLocale::UnitedStates));
    QCOMPARE(why.text, u"All of these"_s);
    QVERIFY(!why.passed);
    QCOMPARE(why.children.size(), 6);

    const FilterExplanation &name = why.children.at(0);
    QCOMPARE(name.text, u"last name is “Meier”"_s);
    QVERIFY(!name.passed);
    QCOMPARE(name.seen, u"Müller"_s);

    const FilterExplanation &either = why.children.at(1);
    QVERIFY(either.passed);
    QCOMPARE(either.children.at(0).seen, u"Empfehlung"_s);
    QCOMPARE(either.children.at(0).text, u"source is “Trade fair”"_s);
    QVERIFY(!either.children.at(0).passed);
    QCOMPARE(either.children.at(1).seen, u"3/3/2026 12:30 AM"_s);
    QVERIFY(either.children.at(1).passed);

    const FilterExplanation &sum = why.children.at(2);
    QVERIFY(sum.passed);
    QCOMPARE(sum.text, u"the sum of total over orders is at least €100.00"_s);
    QCOMPARE(sum.seen, u"€200.00"_s);
    QCOMPARE(sum.count, 2);
    QCOMPARE(sum.members, (QStringList{u"A-1"_s, u"A-2"_s}));

    const FilterExplanation &segment = why.children.at(3);
    QVERIFY(!segment.passed);
    QVERIFY(segment.children.at(0).passed);
    QCOMPARE(segment.children.at(0).text, u"it is in the segment “Polish”"_s);
    QCOMPARE(segment.children.at(0).children.at(0).seen, u"Łódź"_s);

    QCOMPARE(why.children.at(4).seen, u"—"_s);
    QCOMPARE(why.children.at(5).seen, u"Vera"_s);
}

void TestFilterEvaluator::explanationsAgreeWithTheAnswer()
{
    addOrder({{"total_minor", 15000}});
    for (const QString &text : {u"has orders"_s, u"has no orders"_s, u"not (last_name = Müller)"_s,
                                u"city = A or last_name ~ u"_s, u""_s}) {
        const Filter filter = Filter::parse(entity("contact"), text);
        const FilterExplanation why =
            FilterEvaluator(entity("contact"), m_context, *m_tables).explain(filter, m_anna, QLocale::c());
        QCOMPARE(why.passed, passes(filter));
        QCOMPARE(why.kind, filter.kind);
    }
}

QTEST_GUILESS_MAIN(TestFilterEvaluator)
#include "tst_filterevaluator.moc"
