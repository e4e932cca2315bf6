// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Filters and sorts against the same question asked of the loaded records, on random data.
#include "models/base/textfold.h"
#include "models/domain/fieldpath.h"
#include "models/domain/filterevaluator.h"
#include "models/records/filtercontext.h"
#include "models/records/filtersource.h"
#include "models/records/organisation.h"
#include "models/records/recordreader.h"
#include "models/records/sqlfilter.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::Operator;
using domain::SortKey;

namespace {

/// The meaning of a filter, said a second time and slowly.
class Oracle
{
public:
    static inline QList<records::PicklistValue> industries;

    static bool matches(const Record &record, const Filter &filter)
    {
        const auto child = [&](const Filter &one) { return matches(record, one); };
        switch (filter.kind) {
        case Filter::Kind::All:
            return true;
        case Filter::Kind::And:
            return std::all_of(filter.children.begin(), filter.children.end(), child);
        case Filter::Kind::Or:
            return std::any_of(filter.children.begin(), filter.children.end(), child);
        case Filter::Kind::Not:
            return !std::all_of(filter.children.begin(), filter.children.end(), child);
        case Filter::Kind::Test:
            return test(record, *record.entity().field(filter.field), filter);
        case Filter::Kind::Related:
        case Filter::Kind::Segment:
            break; // tst_filterproof
        }
        return false;
    }

private:
    static bool test(const Record &record, const Field &field, const Filter &filter)
    {
        const QVariant stored = record.value(field.key);
        switch (filter.op) {
        case Operator::IsEmpty:
            return stored.isNull();
        case Operator::IsNotEmpty:
            return !stored.isNull();
        case Operator::IsNot:
            return !compares(record, field, Operator::Is, filter.values.value(0));
        case Operator::In:
            return std::any_of(filter.values.begin(), filter.values.end(), [&](const QVariant &value) {
                return compares(record, field, Operator::Is, value);
            });
        default:
            return compares(record, field, filter.op, filter.values.value(0));
        }
    }

    static bool compares(const Record &record, const Field &field, Operator op, const QVariant &value)
    {
        const QVariant stored = record.value(field.key);
        if (field.type == FieldType::Boolean)
            return ordered(stored.toInt(), op, value.toInt());
        if (stored.isNull())
            return false;
        switch (field.type) {
        case FieldType::Text:
        case FieldType::LongText:
            return text(base::fold(stored.toString()), op, base::fold(value.toString()));
        case FieldType::Choice:
            return choice(field, stored.toString(), op, value.toString());
        case FieldType::Picklist:
            if (value.userType() != QMetaType::QString)
                return stored.toLongLong() == value.toLongLong();
            if (op != Operator::Is && op != Operator::Contains && op != Operator::StartsWith)
                return placeIsInOrder(stored.toLongLong(), op, value.toString());
            [[fallthrough]];
        case FieldType::Link:
            if (value.userType() != QMetaType::QString)
                return stored.toLongLong() == value.toLongLong();
            return text(base::fold(record.linkTitles.value(field.key)), op, base::fold(value.toString()));
        case FieldType::Date:
            return text(stored.toString(), op, value.toString());
        default:
            if (op == Operator::Contains || op == Operator::StartsWith)
                return text(stored.toString(), op, value.toString());
            return ordered(stored.toDouble(), op, value.toDouble());
        }
    }

    /// By the place in the list.
    static bool placeIsInOrder(qint64 stored, Operator op, const QString &value)
    {
        qsizetype own = -1;
        qsizetype named = -1;
        for (qsizetype i = 0; i < industries.size(); ++i) {
            const records::PicklistValue &one = industries.at(i);
            if (one.id.value() == stored)
                own = i;
            if (named < 0 &&
                (QString::fromUtf8(one.key) == value || base::fold(one.label) == base::fold(value)))
                named = i;
        }
        return own >= 0 && named >= 0 && ordered(own, op, named);
    }

    static bool text(const QString &stored, Operator op, const QString &value)
    {
        if (op == Operator::Contains)
            return stored.contains(value);
        if (op == Operator::StartsWith)
            return stored.startsWith(value);
        return ordered(stored.toUtf8(), op, value.toUtf8());
    }

    static bool choice(const Field &field, const QString &stored, Operator op, const QString &value)
    {
        const auto position = [&](const QString &key) {
            for (qsizetype i = 0; i < field.choices.size(); ++i) {
                if (QString::fromLatin1(field.choices.at(i).key) == key)
                    return i;
            }
            return qsizetype(-1);
        };
        if (op == Operator::Contains || op == Operator::StartsWith)
            return text(base::fold(field.choices.at(position(stored)).labelText()), op, base::fold(value));
        return position(value) >= 0 && ordered(position(stored), op, position(value));
    }

    template<class T>
    static bool ordered(const T &left, Operator op, const T &right)
    {
        switch (op) {
        case Operator::Less:
            return left < right;
        case Operator::LessOrEqual:
            return left <= right;
        case Operator::Greater:
            return left > right;
        case Operator::GreaterOrEqual:
            return left >= right;
        default:
            return left == right;
        }
    }
};

QString describe(const Filter &filter)
{
    QString text = QString::number(int(filter.kind));
    if (filter.kind == Filter::Kind::Test) {
        text = QString::fromLatin1(filter.field) + u" op %1"_s.arg(int(filter.op));
        for (const QVariant &value : filter.values)
            text += u" [%1]"_s.arg(value.toString());
    }
    for (const Filter &child : filter.children)
        text += u" ("_s + describe(child) + u')';
    return text;
}

} // namespace

class TestSqlFilter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomFiltersMatchTheOracle();
    void everySortIsAnOrder();
    void relatedFieldsMatchTheOracle();
    void summariesOfRelations();
    void partsOfTimeAndLargestLines();
    void everyOfferedColumnCanBeRead();
    void groupTotalsAddUp();
    void groupsByMonthAndText();
    void notIsTheComplement();
    void choicesByLabelAndPicklistsByKey();
    void linksOfAnyKindByTitle();
    void phonesByDigits();
    void textIsFoldedAsEverywhere();
    void injectionIsData_data();
    void injectionIsData();
    void wrongValuesAreRefused();
    void manyValues();
    void deepNestingIsRefused();
    void defaultSortsUseTheirIndex_data();
    void defaultSortsUseTheirIndex();

private:
    QList<RecordId> ids(const QByteArray &entity, const Filter &filter, const QList<SortKey> &sort = {})
    {
        domain::RecordQuery query;
        query.entity = entity;
        query.filter = filter;
        query.sort = sort;
        return await(m_crm.records().findIds(query));
    }
    QList<RecordId> companies(const Filter &filter) { return ids("company", filter); }
    Filter randomTest();
    Filter randomFilter(int depth);
    template<class List>
    auto pick(const List &list)
    {
        return list.at(m_random.bounded(int(list.size())));
    }

    QRandomGenerator m_random{20260921};
    CrmFile m_crm;
    QList<Record> m_companies;
};

void TestSqlFilter::initTestCase()
{
    const QStringList names{
        u"Müller"_s, u"muller"_s, u"Mueller & Co"_s, u"Straße 7"_s, u"STRASSE 7"_s, u"Łódź Sp. z o.o."_s,
        u"Москва"_s, u"100 %"_s,  u"under_score"_s,  u"O'Brien"_s,  u"a"_s,         u"Ä"_s};
    const QStringList sizes{u"1"_s, u"2-10"_s, u"11-50"_s, u"5001+"_s};
    const auto industries = await(m_crm.records().picklist("industry"));
    Oracle::industries = industries;
    QList<std::pair<Record, Record>> pairs;
    QList<RecordId> parents;
    for (int i = 0; i < 3; ++i)
        parents += m_crm.add("company", {{"name", u"Holding %1"_s.arg(i)}});
    for (int i = 0; i < 150; ++i) {
        Record record = m_crm.make(
            "company", {{"name", pick(names) + (m_random.bounded(2) ? u" %1"_s.arg(i) : QString())}});
        const auto maybe = [&](const QByteArray &field, const QVariant &value) {
            if (m_random.bounded(3) > 0)
                record.setValue(field, value);
        };
        maybe("legal_name", pick(names));
        maybe("size_band", pick(sizes));
        maybe("employees", m_random.bounded(5));
        maybe("founded_year", 1990 + m_random.bounded(30));
        maybe("industry_id", pick(industries).id.value());
        maybe("parent_id", pick(parents).value());
        maybe("revenue_minor", qint64(m_random.bounded(1000)) * 100);
        pairs.append({{}, record});
    }
    await(m_crm.records().saveAll(pairs, u"Random"_s));
    for (const RecordId id : companies({}))
        m_companies.append(m_crm.load("company", id));
    QCOMPARE(m_companies.size(), 153);
}

Filter TestSqlFilter::randomTest()
{
    static const QList<QByteArray> fields{"name",         "legal_name",  "size_band", "employees",
                                          "founded_year", "industry_id", "parent_id", "revenue_minor"};
    static const QList<Operator> operators{
        Operator::Is,      Operator::IsNot,          Operator::Less,     Operator::LessOrEqual,
        Operator::Greater, Operator::GreaterOrEqual, Operator::Contains, Operator::StartsWith,
        Operator::IsEmpty, Operator::IsNotEmpty,     Operator::In};
    Filter filter = Filter::test(pick(fields), pick(operators));
    const Field &field = *domain::Catalogue::builtIn().entity("company").field(filter.field);
    const auto value = [&]() -> QVariant {
        const Record &some = pick(m_companies);
        QVariant one = some.value(field.key);
        const bool links = field.type == FieldType::Link || field.type == FieldType::Picklist;
        if (links && (m_random.bounded(2) || filter.op != Operator::Is))
            one = some.linkTitles.value(field.key);
        if (one.isNull())
            one = field.isNumber() ? QVariant(3) : QVariant(u"a"_s);
        const bool partial = filter.op == Operator::Contains || filter.op == Operator::StartsWith;
        return partial && one.userType() == QMetaType::QString ? QVariant(one.toString().left(2).toUpper())
                                                               : one;
    };
    if (filter.op == Operator::In)
        filter.values = {value(), value(), value()};
    else if (filter.op != Operator::IsEmpty && filter.op != Operator::IsNotEmpty)
        filter.values = {value()};
    return filter;
}

Filter TestSqlFilter::randomFilter(int depth)
{
    const int kind = depth > 3 ? 0 : m_random.bounded(5);
    if (kind <= 1)
        return randomTest();
    if (kind == 2)
        return Filter::negate(randomFilter(depth + 1));
    QList<Filter> children;
    for (int i = m_random.bounded(1, 4); i > 0; --i)
        children.append(randomFilter(depth + 1));
    return kind == 3 ? Filter::all(children) : Filter::any(children);
}

void TestSqlFilter::randomFiltersMatchTheOracle()
{
    for (int i = 0; i < 1500; ++i) {
        const Filter filter = randomFilter(0);
        QSet<RecordId> expected;
        for (const Record &record : m_companies) {
            if (Oracle::matches(record, filter))
                expected.insert(record.id);
        }
        const QList<RecordId> found = companies(filter);
        QVERIFY2(QSet<RecordId>(found.begin(), found.end()) == expected, qPrintable(describe(filter)));
        QCOMPARE(found.size(), expected.size());
    }
}

void TestSqlFilter::everySortIsAnOrder()
{
    QHash<RecordId, const Record *> byId;
    for (const Record &record : m_companies)
        byId.insert(record.id, &record);
    for (const Field &field : domain::Catalogue::builtIn().entity("company").fields) {
        for (const bool descending : {false, true}) {
            const QList<RecordId> sorted = ids("company", {}, {{field.key, descending}});
            QCOMPARE(sorted.size(), m_companies.size());
            bool seenEmpty = false;
            for (qsizetype i = 0; i < sorted.size(); ++i) {
                const bool isEmpty = byId.value(sorted.at(i))->isEmpty(field.key);
                QVERIFY2(isEmpty || !seenEmpty, field.key.constData()); // empty ones last, both ways
                seenEmpty = seenEmpty || isEmpty;
                if (i == 0 || isEmpty)
                    continue;
                const Record &left = *byId.value(sorted.at(i - 1));
                const Record &right = *byId.value(sorted.at(i));
                const auto key = [&](const Record &record) -> QVariant {
                    if (field.type == FieldType::Link)
                        return base::fold(record.linkTitles.value(field.key));
                    return field.type == FieldType::Text ? QVariant(base::fold(record.text(field.key)))
                                                         : QVariant();
                };
                if (key(left).isNull())
                    continue;
                const int order = key(left).toString().toUtf8().compare(key(right).toString().toUtf8());
                QVERIFY2(descending ? order >= 0 : order <= 0, field.key.constData());
                QVERIFY2(order != 0 || (left.id > right.id) == descending, field.key.constData());
            }
        }
    }
    // several keys
    const QList<RecordId> two = ids("company", {}, {{"employees", true}, {"name", false}});
    for (qsizetype i = 1; i < two.size(); ++i) {
        const Record &left = *byId.value(two.at(i - 1));
        const Record &right = *byId.value(two.at(i));
        if (left.isEmpty("employees") || right.isEmpty("employees"))
            continue;
        QVERIFY(left.value("employees").toInt() >= right.value("employees").toInt());
        if (left.value("employees") == right.value("employees"))
            QVERIFY(base::fold(left.text("name")) <= base::fold(right.text("name")));
    }
}

void TestSqlFilter::relatedFieldsMatchTheOracle()
{
    QHash<RecordId, const Record *> byId;
    for (const Record &record : m_companies)
        byId.insert(record.id, &record);
    const auto parentName = [&](RecordId id) {
        const Record *parent = byId.value(byId.value(id)->linkId("parent_id"));
        return parent ? base::fold(parent->text("name")) : QString();
    };
    QSet<RecordId> expected;
    for (const Record &record : m_companies) {
        if (parentName(record.id) == u"holding 1"_s)
            expected.insert(record.id);
    }
    QVERIFY(!expected.isEmpty());
    const Filter filter = Filter::parse(domain::Catalogue::builtIn().entity("company"),
                                        u"parent_id.name = \"Holding 1\" or parent_id.parent_id.name ^ x"_s);
    const QList<RecordId> found = companies(filter);
    QCOMPARE(QSet<RecordId>(found.begin(), found.end()), expected);
    for (const bool descending : {false, true}) {
        const QList<RecordId> sorted = ids("company", {}, {{"parent_id.name", descending}, {"name", false}});
        QCOMPARE(sorted.size(), m_companies.size());
        for (qsizetype i = 1; i < sorted.size(); ++i) {
            const QString left = parentName(sorted.at(i - 1));
            const QString right = parentName(sorted.at(i));
            QVERIFY(right.isEmpty() || !left.isEmpty());
            QVERIFY(right.isEmpty() || (descending ? left >= right : left <= right));
        }
    }
}

void TestSqlFilter::summariesOfRelations()
{
    CrmFile crm;
    const RecordId acme = crm.add("company", {{"name", u"Acme"_s}});
    const RecordId other = crm.add("company", {{"name", u"Other"_s}});
    Record person = crm.make("contact", {{"last_name", u"Abel"_s}});
    CrmFile::addChild(person, "jobs", {{"company_id", acme.value()}});
    const RecordId abel = crm.save(person);
    const auto deal = [&](const QString &name, bool won) {
        Record record =
            crm.make("deal", {{"name", name}, {"company_id", acme.value()}, {"amount_minor", qint64(100)}});
        CrmFile::addChild(record, "contacts", {{"contact_id", abel.value()}});
        if (won)
            record.setValue("stage_id", crm.stage(u"won"_s).value());
        return crm.save(record);
    };
    deal(u"Open"_s, false);
    deal(u"Won"_s, true);
    const RecordId gone = deal(u"Gone"_s, false);
    await(crm.records().moveToTrash("deal", {gone}));
    crm.add("sales_order", {{"number", u"1"_s}, {"company_id", acme.value()}, {"ordered_at", 1000}});
    crm.add("sales_order", {{"number", u"2"_s}, {"company_id", acme.value()}, {"ordered_at", 5000}});

    const auto value = [&](const QByteArray &entity, RecordId id, const QByteArray &key) {
        return await(crm.records().fetchRows(entity, {key}, {id})).constFirst().values.constFirst();
    };
    QCOMPARE(value("company", acme, "deals/count").toInt(), 2);
    QCOMPARE(value("company", acme, "deals/open").toInt(), 1);
    QCOMPARE(value("company", acme, "orders/last").toLongLong(), 5000);
    QCOMPARE(value("company", other, "deals/count").toInt(), 0);
    QVERIFY(value("company", other, "orders/last").isNull());
    QCOMPARE(value("contact", abel, "deals/open").toInt(), 1); // through the joining records
    QCOMPARE(value("contact", abel, "company_id.orders/last").toLongLong(), 5000);

    domain::RecordQuery query;
    query.entity = "company";
    query.sort = {{"deals/open", true}};
    QCOMPARE(await(crm.records().findIds(query)), (QList<RecordId>{acme, other}));
    query.filter = Filter::parse(domain::Catalogue::builtIn().entity("company"), u"orders/last is empty"_s);
    QCOMPARE(await(crm.records().findIds(query)), QList<RecordId>{other});
}

/// Whatever the chooser of columns offers is known to the file.
/// In SQL and in memory alike.
void TestSqlFilter::partsOfTimeAndLargestLines()
{
    CrmFile crm;
    const RecordId pen = crm.add("product", {{"name", u"Pen"_s}});
    const RecordId ink = crm.add("product", {{"name", u"Ink"_s}});
    const QTimeZone zone = await(records::Organisation::load(crm.records())).zone;
    const auto order = [&](const QString &number, const QDateTime &at,
                           const QList<std::pair<RecordId, int>> &lines) {
        Record record =
            crm.make("sales_order",
                     {{"number", number}, {"currency", u"EUR"_s}, {"ordered_at", at.toMSecsSinceEpoch()}});
        for (const auto &[product, price] : lines)
            CrmFile::addChild(record, "lines",
                              {{"product_id", product.value()}, {"qty_milli", 1000}, {"unit_minor", price}});
        return crm.save(record);
    };
    const RecordId early =
        order(u"1"_s, QDateTime(QDate(2026, 3, 30), QTime(0, 30), zone), {{pen, 500}, {ink, 900}});
    const RecordId late =
        order(u"2"_s, QDateTime(QDate(2026, 3, 29), QTime(23, 30), zone), {{pen, 700}, {ink, 700}});
    const RecordId bare = order(u"3"_s, QDateTime(QDate(2026, 3, 29), QTime(12, 0), zone), {});
    const auto found = [&](const QByteArray &field, Operator op, const QVariant &value) {
        const Filter filter = Filter::test(field, op, value);
        domain::RecordQuery query;
        query.entity = "sales_order"_ba;
        query.filter = filter;
        QList<RecordId> ids = await(crm.records().findIds(query));
        const QList<RecordId> inMemory = await(crm.store().read([&](storage::Session &session) {
            records::FilterSource source(session);
            const domain::FilterContext context = records::filterContext(session);
            domain::FilterEvaluator evaluator(domain::Catalogue::builtIn().entity("sales_order"), context,
                                              source);
            QList<RecordId> passing;
            for (const RecordId id : {early, late, bare}) {
                if (evaluator.matches(filter, id))
                    passing.append(id);
            }
            return passing;
        }));
        std::sort(ids.begin(), ids.end());
        if (ids != inMemory)
            qWarning() << "not the same in memory" << field << value;
        return ids == inMemory ? ids : QList<RecordId>();
    };
    QCOMPARE(found("ordered_at/weekday", Operator::Is, u"1"_s), QList{early});
    QCOMPARE(found("ordered_at/weekday", Operator::Is, u"7"_s), (QList{late, bare}));
    QCOMPARE(found("ordered_at/hour", Operator::Is, 23), QList{late});
    QCOMPARE(found("ordered_at/hour", Operator::Less, 13), (QList{early, bare}));
    QCOMPARE(found("lines/product", Operator::Is, ink.value()), QList{early});
    QCOMPARE(found("lines/product", Operator::Is, pen.value()), QList{late}); // of lines of a size the first
    QCOMPARE(found("lines/product", Operator::IsEmpty, {}), QList{bare});
}

void TestSqlFilter::everyOfferedColumnCanBeRead()
{
    for (const domain::Entity &entity : domain::Catalogue::builtIn().entities()) {
        if (!entity.standalone)
            continue;
        QList<QByteArray> keys;
        for (const domain::FieldPath::Group &group : domain::FieldPath::columnsOf(entity))
            keys += group.keys;
        QCOMPARE(QSet<QByteArray>(keys.cbegin(), keys.cend()).size(), keys.size());
        for (const QByteArray &key : std::as_const(keys)) {
            QVERIFY(!domain::Catalogue::fieldOrStamp(entity, key).labelText().isEmpty());
            domain::RecordQuery query;
            query.entity = entity.key;
            query.sort = {{key, false}};
            query.limit = 1;
            const QList<RecordId> found = await(m_crm.records().findIds(query));
            await(m_crm.records().fetchRows(entity.key, {key}, found));
        }
    }
}

void TestSqlFilter::groupTotalsAddUp()
{
    domain::RecordQuery query;
    query.entity = "company";
    query.groupBy = "industry_id";
    query.sort = {{"employees", true}};
    const auto answer = await(m_crm.records().findGroups(query, {"employees", "revenue_minor"}));
    QMap<qint64, qint64> count;
    QMap<qint64, qint64> employees;
    QMap<std::pair<qint64, QString>, qint64> revenue;
    QHash<RecordId, const Record *> byId;
    for (const Record &record : m_companies) {
        byId.insert(record.id, &record);
        const qint64 industry = record.value("industry_id").toLongLong();
        ++count[industry];
        employees[industry] += record.value("employees").toLongLong();
        if (!record.isEmpty("revenue_minor"))
            revenue[{industry, record.text("currency")}] += record.value("revenue_minor").toLongLong();
    }
    QCOMPARE(answer.groups.size(), count.size());
    QVERIFY(answer.groups.constLast().value.isNull());
    qsizetype at = 0;
    for (const records::RecordGroup &group : answer.groups) {
        const qint64 industry = group.value.toLongLong();
        QCOMPARE(group.count, count.value(industry));
        QCOMPARE(group.totals.at(0).sums.value(QString()), employees.value(industry));
        for (auto it = group.totals.at(1).sums.cbegin(); it != group.totals.at(1).sums.cend(); ++it)
            QCOMPARE(it.value(), revenue.value({industry, it.key()}));
        for (qint64 i = 0; i < group.count; ++i, ++at) {
            const Record &record = *byId.value(answer.ids.at(at));
            QCOMPARE(record.value("industry_id").toLongLong(), industry);
            // Inside a group the list's own order goes on.
            if (i > 0 && !record.isEmpty("employees"))
                QVERIFY(byId.value(answer.ids.at(at - 1))->value("employees").toInt() >=
                        record.value("employees").toInt());
        }
    }
    QCOMPARE(at, m_companies.size());
    QCOMPARE(QSet<RecordId>(answer.ids.cbegin(), answer.ids.cend()).size(), m_companies.size());
}

void TestSqlFilter::groupsByMonthAndText()
{
    domain::RecordQuery query;
    query.entity = "company";
    query.groupBy = "name";
    query.filter = Filter::test("name", Operator::In, QVariantList{u"muller"_s, u"a"_s});
    const auto byName = await(m_crm.records().findGroups(query, {}));
    QCOMPARE(byName.groups.size(), 2); // Müller and muller are one, as for filters
    query.filter = {};
    query.groupBy = "created_at";
    const auto byMonth = await(m_crm.records().findGroups(query, {}));
    QCOMPARE(byMonth.groups.size(), 1);
    QCOMPARE(byMonth.groups.constFirst().value.toString(), u"2026-09"_s);
    query.sort = {{"industry_id", true}};
    query.groupBy = "industry_id";
    const auto down = await(m_crm.records().findGroups(query, {}));
    query.sort.clear();
    const auto up = await(m_crm.records().findGroups(query, {}));
    QVERIFY(down.groups.constLast().value.isNull() && up.groups.constLast().value.isNull());
    QCOMPARE(down.groups.constFirst().value, up.groups.at(up.groups.size() - 2).value);
}

void TestSqlFilter::notIsTheComplement()
{
    for (int i = 0; i < 100; ++i) {
        const Filter filter = randomFilter(1);
        QCOMPARE(companies(filter).size() + companies(Filter::negate(filter)).size(), m_companies.size());
    }
}

void TestSqlFilter::choicesByLabelAndPicklistsByKey()
{
    const auto byKey = companies(Filter::test("size_band", Operator::Is, u"11-50"_s));
    QVERIFY(!byKey.isEmpty());
    QCOMPARE(companies(Filter::test("size_band", Operator::Is, u"11 TO 50 people"_s)), byKey);
    QCOMPARE(companies(Filter::test("size_band", Operator::Is, u"nonsense"_s)).size(), 0);
    const auto value = await(m_crm.records().picklist("industry")).first();
    const auto byId = companies(Filter::test("industry_id", Operator::Is, value.id.value()));
    QVERIFY(!byId.isEmpty());
    QCOMPARE(companies(Filter::test("industry_id", Operator::Is, QString::fromLatin1(value.key))), byId);
    QCOMPARE(companies(Filter::test("industry_id", Operator::Is, value.label.toUpper())), byId);
    QCOMPARE(companies(Filter::test("industry_id", Operator::Is, value.id.toString())), byId);
    QCOMPARE(companies(Filter::test("industry_id", Operator::In, QVariant::fromValue(value.id))), byId);
}

void TestSqlFilter::linksOfAnyKindByTitle()
{
    const RecordId company = m_companies.first().id;
    m_crm.write({CrmFile::insertRow(
        "note", {{"object_type", u"company"_s}, {"object_id", company.value()}, {"body", u"x"_s}})});
    const QString title = m_companies.first().title();
    QCOMPARE(ids("note", Filter::test("object_id", Operator::Is, title)).size(), 1);
    QCOMPARE(ids("note", Filter::test("object_id", Operator::Is, company.toString())).size(), 1);
    QCOMPARE(ids("note", Filter::test("object_id", Operator::Is, u"nobody"_s)).size(), 0);
}

void TestSqlFilter::phonesByDigits()
{
    Record record = m_crm.make("contact", {{"last_name", u"Caller"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+49 (30) 901-820 17"_s}});
    const RecordId id = m_crm.save(record);
    for (const QString &typed : {u"+49 30 90182017"_s, u"4930 90182017"_s})
        QCOMPARE(ids("contact", Filter::test("phone", Operator::Is, typed)), QList<RecordId>{id});
    for (const QString &typed : {u"030 9018"_s, u"90182"_s, u"(30)"_s})
        QCOMPARE(ids("contact", Filter::test("phone", Operator::Contains, typed)), QList<RecordId>{id});
    QCOMPARE(ids("contact", Filter::test("phone", Operator::Contains, u"555"_s)).size(), 0);
}

/// SQL folds Latin letters by a table of its own.
void TestSqlFilter::textIsFoldedAsEverywhere()
{
    QStringList texts{u" a"_s,
                      u"a "_s,
                      u"a  B"_s,
                      u"a\tb"_s,
                      u""_s,
                      u"e\u0301"_s,
                      u"\u0301"_s,
                      u"Ж\u00fc"_s,
                      u"🙂é"_s,
                      QString(300, u'ß'),
                      QString(84, u'Æ'),
                      QString(255, u'X'),
                      QString(256, u'X'),
                      u"A\u00a0B"_s};
    for (char16_t letter = 0x20; letter < 0x2C0; ++letter)
        texts += QChar(letter) + u"Ab"_s + QChar(letter);
    const QStringList folded = await(m_crm.store().read([&texts](storage::Session &session) {
        QStringList all;
        for (const QString &text : std::as_const(texts)) {
            const QString fold = base::fold(text);
            const bool same = session.scalar(u"SELECT kith_same(?, ?)"_s, {text, fold}).toBool();
            all += same ? session.scalar(u"SELECT kith_fold(?)"_s, {text}).toString() : u"not the same"_s;
        }
        return all;
    }));
    for (qsizetype i = 0; i < texts.size(); ++i)
        QCOMPARE(folded.at(i), base::fold(texts.at(i)));
}

void TestSqlFilter::injectionIsData_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value :
         {"' OR 1=1 --", "\"; DROP TABLE company; --", "%", "_", "*", "a' UNION SELECT id FROM app_user --",
          "?", "?1", ":x", "\\'", "x') OR ('1'='1", ""})
        QTest::newRow(value) << QString::fromLatin1(value);
}

void TestSqlFilter::injectionIsData()
{
    QFETCH(QString, value);
    for (const Operator op :
         {Operator::Is, Operator::Contains, Operator::StartsWith, Operator::In, Operator::Less}) {
        for (const QByteArray &field : {"name"_ba, "size_band"_ba, "parent_id"_ba, "industry_id"_ba}) {
            QSet<RecordId> expected;
            const Filter filter = Filter::test(field, op, value);
            for (const Record &record : m_companies) {
                if (Oracle::matches(record, filter))
                    expected.insert(record.id);
            }
            const auto found = companies(filter);
            QVERIFY2(QSet<RecordId>(found.begin(), found.end()) == expected, qPrintable(describe(filter)));
        }
    }
    QCOMPARE(kindOf([&] { companies(Filter::test(value.toUtf8(), Operator::Is, 1)); }), "NotFound");
    QCOMPARE(kindOf([&] { ids("company", {}, {{value.toUtf8(), false}}); }), "NotFound");
    QCOMPARE(kindOf([&] { ids(value.toUtf8(), {}); }), "NotFound");
    QCOMPARE(ask(m_crm.store(), u"SELECT count(*) FROM company"_s).toInt(), 153);
}

void TestSqlFilter::wrongValuesAreRefused()
{
    for (const auto &[field, value] :
         QList<std::pair<QByteArray, QVariant>>{{"employees", u"many"_s}, {"revenue_minor", u"1,5 Mio"_s}}) {
        const auto problem = problemOf([&] { companies(Filter::test(field, Operator::Greater, value)); });
        QVERIFY(problem);
        QCOMPARE(problem->kind(), base::ProblemKind::Invalid);
        QCOMPARE(problem->field(), field);
    }
    QCOMPARE(kindOf([&] { ids("contact", Filter::test("birthday", Operator::Less, u"2026-02-30"_s)); }),
             "Invalid");
    QCOMPARE(kindOf([&] { ids("contact", Filter::test("do_not_contact", Operator::Is, u"perhaps"_s)); }),
             "Invalid");
    QVERIFY(ids("contact", Filter::test("do_not_contact", Operator::Is, u"yes"_s)).isEmpty());
}

void TestSqlFilter::manyValues()
{
    Filter filter = Filter::test("parent_id", Operator::In);
    filter.values.clear();
    for (int i = 0; i < 50'000; ++i)
        filter.values.append(qint64(i));
    QCOMPARE(companies(filter).size(), 0);
    Filter texts = Filter::test("name", Operator::In);
    texts.values.clear();
    for (int i = 0; i < 400; ++i)
        texts.values.append(u"Holding %1"_s.arg(i));
    QCOMPARE(companies(texts).size(), 3);
    for (int i = 0; i < 1000; ++i)
        texts.values.append(u"x"_s);
    QCOMPARE(kindOf([&] { companies(texts); }), "Invalid");
}

void TestSqlFilter::deepNestingIsRefused()
{
    Filter filter = Filter::test("name", Operator::Is, u"a"_s);
    for (int i = 0; i < 60; ++i)
        filter = Filter::negate(filter);
    companies(filter);
    for (int i = 0; i < 5000; ++i)
        filter = Filter::negate(filter);
    QCOMPARE(kindOf([&] { companies(filter); }), "Invalid");
}

void TestSqlFilter::defaultSortsUseTheirIndex_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::newRow("contact") << "contact"_ba;
    QTest::newRow("company") << "company"_ba;
    QTest::newRow("lead") << "lead"_ba;
    QTest::newRow("product") << "product"_ba;
    QTest::newRow("activity") << "activity"_ba;
    QTest::newRow("ticket") << "ticket"_ba;
    QTest::newRow("sales_order") << "sales_order"_ba;
}

void TestSqlFilter::defaultSortsUseTheirIndex()
{
    QFETCH(QByteArray, entity);
    const QStringList plan = await(m_crm.store().read([&](storage::Session &session) {
        domain::RecordQuery query;
        query.entity = entity;
        QStringList lines;
        QSqlQuery &rows =
            session.run(u"EXPLAIN QUERY PLAN "_s + records::RecordReader::idStatement(session, query).sql);
        while (rows.next())
            lines += rows.value(3).toString();
        return lines;
    }));
    QCOMPARE(plan.size(), 1);
    QVERIFY2(plan.first().contains(u"COVERING INDEX"_s), qPrintable(plan.first()));
}

QTEST_GUILESS_MAIN(TestSqlFilter)
#include "tst_sqlfilter.moc"
