// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random filters over a random workspace: SQL and the evaluator in memory find the same records,
// one by one, and the explanation says the same. KITH_FILTERS sets how many, KITH_SEED which.
#include "models/base/problem.h"
#include "models/domain/filterevaluator.h"
#include "models/domain/filterjson.h"
#include "models/records/explain.h"
#include "models/records/filtercontext.h"
#include "models/records/filtersource.h"
#include "models/records/sqlfilter.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/connection.h"
#include "tests/proofs/filterworkspace.h"
#include "tests/support/randomfilter.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::Problem;
using domain::Aggregate;
using domain::Entity;
using domain::Field;
using domain::Filter;
using domain::FilterEvaluator;
using domain::Operator;
using records::FilterSource;
using records::SqlFilter;
using records::SqlText;
using storage::Session;

namespace {

constexpr int UsualFilters = 5000;
constexpr int RowsOfAKind = 24;

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok ? value : otherwise;
}

/// What both ways have to agree about: the ids, or that the question makes no sense.
struct Answer
{
    QSet<RecordId> ids;
    QString refusal;
    QString sql;
};

Answer bySql(Session &session, const Entity &entity, const Filter &filter)
{
    Answer answer;
    try {
        const SqlText where = SqlFilter(session, entity, u"t"_s).where(filter);
        answer.sql = where.sql;
        QSqlQuery query(session.database());
        query.setForwardOnly(true);
        query.prepare(u"SELECT t.id FROM %1 AS t WHERE "_s.arg(records::tableOf(entity)) + where.sql);
        for (int i = 0; i < where.values.size(); ++i)
            query.bindValue(i, where.values.at(i));
        session.exec(query);
        while (query.next())
            answer.ids.insert(RecordId(query.value(0).toLongLong()));
    } catch (const Problem &problem) {
        answer.refusal = QString::number(int(problem.kind())) + u' ' + problem.sentence() + problem.detail();
    }
    return answer;
}

} // namespace

class TestFilterProof : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void randomFiltersAgree();
    void countIsTheNumberOfIds();
    void explanationsAreOfOneRecord();
    void manyRatesAreLookedUp();
    void segmentsInCircles();
    void hostileTextsAreData_data();
    void hostileTextsAreData();
    void hostileKeysAreUnknown();

private:
    template<class Fn>
    auto read(Fn fn)
    {
        return await(m_crm.store().read(fn));
    }
    RandomFilter::World world(Session &session, FilterSource &source);
    void addOwnFields();
    RecordId addSegment(const QString &name, const QByteArray &entity, const Filter &filter);
    QByteArray contents();

    CrmFile m_crm;
    quint32 m_seed = 0;
    int m_tags = 0;
    QHash<QByteArray, QList<RecordId>> m_ids;
    QList<std::pair<QByteArray, RecordId>> m_segments;
};

RecordId TestFilterProof::addSegment(const QString &name, const QByteArray &entity, const Filter &filter)
{
    const Entity &kind = m_crm.records().catalogue().entity(entity);
    return m_crm.add("segment",
                     {{"name", name},
                      {"entity", QString::fromLatin1(entity)},
                      {"definition_json", QString::fromUtf8(domain::FilterJson::write(kind, filter))}});
}

/// Of every type, with names that look like SQL.
void TestFilterProof::addOwnFields()
{
    const RecordId list =
        m_crm.add("picklist", {{"label", u"'; DROP TABLE picklist; --"_s}, {"key", u"own_list"_s}});
    for (const char *const label : {"Red", "' OR 1=1 --", "Grün", "|"})
        m_crm.add("picklist_value", {{"picklist_id", list.value()},
                                     {"label", QString::fromUtf8(label)},
                                     {"key", QString::number(m_tags++)},
                                     {"position", m_tags}});
    for (const QByteArray &entity : {"contact"_ba, "deal"_ba, "order_line"_ba}) {
        for (const char *const type :
             {"text", "long_text", "integer", "decimal", "money", "date", "instant", "boolean", "picklist",
              "multi_picklist", "user", "link", "phone", "formula"}) {
            Values values{{"entity", QString::fromLatin1(entity)},
                          {"label", u"\"; DROP TABLE %1; -- %2 ?1"_s.arg(QString::fromLatin1(entity),
                                                                         QString::fromLatin1(type))},
                          {"type", QString::fromLatin1(type)}};
            if (QByteArrayView(type).endsWith("picklist"))
                values.append({"picklist_id", list.value()});
            if (QByteArrayView(type) == "link")
                values.append({"target", u"company"_s});
            if (QByteArrayView(type) == "formula")
                values.append({"formula", u"1 + 2 * 3"_s});
            m_crm.add("custom_field", values);
        }
    }
}

void TestFilterProof::initTestCase()
{
    m_seed = quint32(fromEnvironment("KITH_SEED", int(QRandomGenerator::global()->generate() >> 1)));
    qInfo("KITH_SEED=%u", m_seed);
    addOwnFields();
    storage::ConnectionSettings settings;
    settings.file = m_crm.file().path();
    settings.key = m_crm.file().key();
    {
        const auto session = storage::Connection::open(settings);
        FilterWorkspace workspace(*session, records::catalogueOf(*session), m_seed);
        workspace.fill(RowsOfAKind);
        m_ids = workspace.ids();
    }
    m_crm.reopen();
    for (const char *const entity : {"contact", "company", "deal"}) {
        QVERIFY(m_ids.value(entity).size() > RowsOfAKind / 2);
        const RecordId old =
            addSegment(u"Old"_s, entity, Filter::test("created_at", Operator::Less, QDate(2026, 1, 1)));
        const RecordId inside =
            addSegment(u"'; DROP TABLE segment; --"_s, entity,
                       Filter::any({Filter::inSegment(old), Filter::related("tags", Aggregate::Any)}));
        const RecordId list = m_crm.add(
            "segment", {{"name", u"List"_s}, {"entity", QString::fromLatin1(entity)}, {"kind", u"list"_s}});
        QList<storage::RowChange> stays;
        for (int i = 0; i < 12; ++i)
            stays += CrmFile::insertRow(
                "segment_member", {{"segment_id", list.value()},
                                   {"object_type", QString::fromLatin1(entity)},
                                   {"object_id", m_ids.value(entity).at(i).value()},
                                   {"added_at", FakeClock::Start},
                                   {"removed_at", i % 3 == 0 ? QVariant(FakeClock::Start + 1) : QVariant()}});
        m_crm.write(stays);
        for (const RecordId one : {old, inside, list})
            m_segments.append({entity, one});
    }
}

RandomFilter::World TestFilterProof::world(Session &session, FilterSource &source)
{
    RandomFilter::World world;
    world.segments = m_segments;
    auto random = std::make_shared<QRandomGenerator>(m_seed);
    world.sample = [this, &session, random](const Entity &entity, const Field &field) {
        const QList<RecordId> &ids = m_ids[entity.key];
        if (ids.isEmpty())
            return QVariant();
        return session.scalar(u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
                                  records::valueOf(entity, field, u"t"), records::tableOf(entity)),
                              {ids.at(random->bounded(int(ids.size()))).value()});
    };
    world.title = [&source](const Entity &entity, const Field &field, const QVariant &value) {
        if (field.type == domain::FieldType::Link) {
            const Entity *target = domain::Catalogue::of(entity).find(field.target);
            return target ? source.title(*target, RecordId(value.toLongLong())) : QString();
        }
        for (const domain::PicklistItem &item : source.picklist(field.target)) {
            if (item.id.value() == value.toLongLong())
                return value.toLongLong() % 2 ? item.label : item.key;
        }
        return QString();
    };
    return world;
}

void TestFilterProof::randomFiltersAgree()
{
    const int count = fromEnvironment("KITH_FILTERS", UsualFilters);
    const QString wrong = read([&](Session &session) -> QString {
        const domain::Catalogue &catalogue = records::catalogueOf(session);
        FilterSource source(session);
        const domain::FilterContext context = records::filterContext(session);
        RandomFilter random(m_seed, world(session, source));
        QRandomGenerator pick(m_seed);
        qsizetype some = 0;
        for (int i = 0; i < count; ++i) {
            static const QList<QByteArray> kinds{"contact",  "contact", "company", "deal",       "lead",
                                                 "activity", "product", "ticket",  "sales_order"};
            const Entity &entity = catalogue.entity(kinds.at(i % kinds.size()));
            const Filter filter = random.make(entity);
            const Answer answer = bySql(session, entity, filter);
            const auto describe = [&](const QString &what) {
                return u"filter %1 of %2: %3\n%4\n%5\n%6"_s.arg(
                    QString::number(i), QString::fromLatin1(entity.key), what,
                    QString::fromUtf8(domain::FilterJson::write(entity, filter)), answer.refusal, answer.sql);
            };
            FilterEvaluator evaluator(entity, context, source);
            const QList<RecordId> &ids = m_ids[entity.key];
            try {
                for (const RecordId id : ids) {
                    if (evaluator.matches(filter, id) != answer.ids.contains(id))
                        return describe(answer.ids.contains(id) ? u"SQL alone finds %1"_s.arg(id.value())
                                                                : u"SQL does not find %1"_s.arg(id.value()));
                }
                const RecordId one = ids.at(pick.bounded(int(ids.size())));
                if (evaluator.explain(filter, one, QLocale::c()).passed != answer.ids.contains(one))
                    return describe(u"the explanation says something else"_s);
            } catch (const Problem &problem) {
                if (answer.refusal.isEmpty())
                    return describe(u"only the evaluator refuses: "_s + problem.sentence());
                continue;
            }
            if (!answer.refusal.isEmpty())
                return describe(u"only SQL refuses"_s);
            some += !answer.ids.isEmpty() && answer.ids.size() < ids.size() ? 1 : 0;
        }
        // a proof about filters that find nothing, or all, would prove little
        return some > count / 3 ? QString() : u"only %1 filters found some and not all"_s.arg(some);
    });
    if (!wrong.isEmpty())
        qWarning("%s", qPrintable(wrong)); // whole: a failure's message is cut
    QVERIFY(wrong.isEmpty());
}

void TestFilterProof::countIsTheNumberOfIds()
{
    QList<domain::RecordQuery> queries = read([&](Session &session) {
        FilterSource source(session);
        RandomFilter random(m_seed + 1, world(session, source));
        QList<domain::RecordQuery> made;
        for (int i = 0; i < 60; ++i) {
            domain::RecordQuery query;
            query.entity = i % 2 ? "contact"_ba : "deal"_ba;
            query.filter = random.make(records::catalogueOf(session).entity(query.entity));
            query.inTrash = i % 5 == 0;
            made.append(query);
        }
        return made;
    });
    for (const domain::RecordQuery &query : std::as_const(queries)) {
        const auto refusal = problemOf([&] {
            const qint64 found = await(m_crm.records().count(query));
            QCOMPARE(found, await(m_crm.records().findIds(query)).size());
        });
        if (refusal)
            QCOMPARE(refusal->kind(), base::ProblemKind::Invalid);
    }
    domain::RecordQuery all;
    all.entity = "contact";
    all.limit = 3;
    QCOMPARE(await(m_crm.records().count(all)), 3);
}

void TestFilterProof::explanationsAreOfOneRecord()
{
    const RecordId contact = m_crm.add("contact", {{"last_name", u"Explained"_s}});
    m_crm.add("sales_order", {{"number", u"E1"_s},
                              {"contact_id", contact.value()},
                              {"ordered_at", FakeClock::Start},
                              {"total_minor", 150'000},
                              {"currency", u"EUR"_s}});
    const Filter filter = Filter::all(
        {Filter::test("display_name", Operator::Contains, u"explained"_s),
         Filter::related("orders", Aggregate::Sum, {}, "total_minor", Operator::GreaterOrEqual, {u"1500"_s}),
         Filter::related("orders", Aggregate::Count, {}, {}, Operator::Greater, {1})});
    const auto said = await(records::Explain::ask(m_crm.records(), "contact", filter, contact, QLocale::c()));
    QVERIFY(!said.passed);
    QCOMPARE(said.children.size(), 3);
    QVERIFY(said.children.at(0).passed);
    QVERIFY(said.children.at(0).seen.contains(u"Explained"_s));
    QVERIFY(said.children.at(1).passed);
    QVERIFY(said.children.at(1).seen.contains(u"1500"_s) || said.children.at(1).seen.contains(u"1,500"_s));
    QVERIFY(!said.children.at(2).passed);
    QCOMPARE(said.children.at(2).count, 1);
    QCOMPARE(kindOf([&] {
                 await(records::Explain::ask(m_crm.records(), "contact",
                                             Filter::test("nonsense", Operator::Is, 1), contact,
                                             QLocale::c()));
             }),
             "NotFound");
}

/// Of more rates than a statement should hold, the table is asked: with the same answer.
void TestFilterProof::manyRatesAreLookedUp()
{
    CrmFile crm;
    const RecordId contact = crm.add("contact", {{"last_name", u"Traveller"_s}});
    QList<storage::RowChange> rates;
    for (int i = 0; i < 200; ++i)
        rates += CrmFile::insertRow("exchange_rate",
                                    {{"currency", u"JPY"_s},
                                     {"on_date", QDate(2026, 1, 1).addDays(i).toString(Qt::ISODate)},
                                     {"rate_to_base", 0.01 + i * 0.0001}});
    crm.write(rates);
    const qint64 ordered =
        QDate(2026, 3, 2).startOfDay(QTimeZone("Europe/Berlin")).toMSecsSinceEpoch() + 3'600'000;
    crm.add("sales_order", {{"number", u"1"_s},
                            {"contact_id", contact.value()},
                            {"ordered_at", ordered},
                            {"total_minor", 100'000}, // yen have no smaller unit
                            {"currency", u"JPY"_s}});
    const auto sum = [](Operator op, const QVariant &value) {
        return Filter::related("orders", Aggregate::Sum, {}, "total_minor", op, {value});
    };
    await(crm.store().read([&](Session &session) {
        const Entity &entity = records::catalogueOf(session).entity("contact");
        FilterSource source(session);
        const domain::FilterContext context = records::filterContext(session);
        const QString base = source.baseCurrency();
        QCOMPARE(base, u"EUR"_s);
        FilterEvaluator evaluator(entity, context, source);
        for (qint64 minor = 158'000; minor < 162'000; minor += 100) {
            const Filter filter = sum(Operator::GreaterOrEqual, minor);
            QCOMPARE(bySql(session, entity, filter).ids.contains(contact),
                     evaluator.matches(filter, contact));
        }
        QVERIFY(evaluator.matches(sum(Operator::Is, u"1600"_s), contact)); // the 61st rate: 0.0160
        QVERIFY(bySql(session, entity, sum(Operator::Is, u"1600"_s)).ids.contains(contact));
    }));
}

void TestFilterProof::segmentsInCircles()
{
    // Rules refuse to save such a circle; a file may have one all the same.
    const RecordId first = addSegment(u"First"_s, "contact", Filter::test("city", Operator::Is, u"x"_s));
    const RecordId second = addSegment(u"Second"_s, "contact", Filter::inSegment(first));
    storage::ConnectionSettings settings;
    settings.file = m_crm.file().path();
    settings.key = m_crm.file().key();
    {
        const auto session = storage::Connection::open(settings);
        const Entity &contact = records::catalogueOf(*session).entity("contact");
        session
            ->run(u"UPDATE segment SET definition_json = ? WHERE id = ?"_s,
                  {QString::fromUtf8(domain::FilterJson::write(contact, Filter::inSegment(second))),
                   first.value()})
            .finish();
    }
    domain::RecordQuery query;
    query.entity = "contact";
    query.filter = Filter::inSegment(second);
    const auto problem = problemOf([&] { await(m_crm.records().count(query)); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), base::ProblemKind::Invalid);
    QVERIFY(problem->sentence().contains(u"Second"_s));
    QCOMPARE(kindOf([&] {
                 await(records::Explain::ask(m_crm.records(), "contact", query.filter,
                                             m_ids["contact"].first(), QLocale::c()));
             }),
             "Invalid");
    query.filter = Filter::inSegment(RecordId(12345));
    QCOMPARE(await(m_crm.records().count(query)), 0);
    query.filter = Filter::negate(query.filter);
    QVERIFY(await(m_crm.records().count(query)) > 0);
}

/// How many rows the tables have.
QByteArray TestFilterProof::contents()
{
    return read([](Session &session) {
        QByteArray all;
        for (const Entity &entity : records::catalogueOf(session).entities())
            all += session.scalar(u"SELECT count(*) FROM "_s + records::tableOf(entity)).toByteArray() + ' ';
        return all + session.scalar(u"SELECT group_concat(sql) FROM sqlite_master"_s).toByteArray();
    });
}

void TestFilterProof::hostileTextsAreData_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text : {"' OR 1=1 --",
                             "\"; DROP TABLE contact; --",
                             "'; DELETE FROM contact; --",
                             "%",
                             "_",
                             "*",
                             "?",
                             "?1",
                             ":x",
                             "@x",
                             "$x",
                             "\\'",
                             "x') OR ('1'='1",
                             "') IN (SELECT id FROM contact) --",
                             "a' UNION SELECT id FROM app_user --",
                             "1); ATTACH DATABASE '/tmp/x' AS y; --",
                             "|",
                             "||",
                             "NULL",
                             "\" OR \"1\"=\"1",
                             "[id]",
                             "`id`"})
        QTest::newRow(text) << QString::fromLatin1(text);
}

/// Every text a person may choose, in every place where filters meet it.
void TestFilterProof::hostileTextsAreData()
{
    QFETCH(QString, text);
    const RecordId tag = m_crm.add("tag", {{"name", text + u" t%1"_s.arg(m_tags++)}}); // no two alike
    const RecordId company = m_crm.add("company", {{"name", text}});
    const RecordId user = m_crm.add("app_user", {{"display_name", text}});
    Record person =
        m_crm.make("contact", {{"first_name", text}, {"last_name", text}, {"owner_id", user.value()}});
    CrmFile::addChild(person, "jobs", {{"company_id", company.value()}, {"title", text}});
    CrmFile::addChild(person, "tags", {{"tag_id", tag.value()}});
    const RecordId contact = m_crm.save(person);
    const RecordId segment = addSegment(text, "contact", Filter::test("last_name", Operator::Is, text));
    const QByteArray before = contents();

    read([&](Session &session) {
        const Entity &entity = records::catalogueOf(session).entity("contact");
        FilterSource source(session);
        const domain::FilterContext context = records::filterContext(session);
        FilterEvaluator evaluator(entity, context, source);
        QList<Filter> filters{Filter::inSegment(segment)};
        for (const QByteArray &field :
             {"last_name"_ba, "display_name"_ba, "city"_ba, "phone"_ba, "lifecycle_id"_ba, "owner_id"_ba,
              "company_id"_ba, "company_id.name"_ba, "tags.tag_id"_ba, "jobs.title"_ba, "jobs.company_id"_ba,
              "phones.label"_ba}) {
            for (const Operator op : {Operator::Is, Operator::IsNot, Operator::Contains, Operator::StartsWith,
                                      Operator::Similar, Operator::Less, Operator::In, Operator::HasAll}) {
                Filter filter = Filter::test(field, op, text);
                filters.append(filter);
                filters.append(Filter::related("tags", Aggregate::Any, Filter::test("name", op, text)));
                filters.append(Filter::related("jobs", Aggregate::Count, Filter::test("name", op, text), {},
                                               Operator::GreaterOrEqual, {1}));
            }
        }
        for (const Filter &filter : std::as_const(filters)) {
            const Answer answer = bySql(session, entity, filter);
            QVERIFY2(answer.refusal.isEmpty(), qPrintable(answer.refusal));
            QCOMPARE(answer.ids.contains(contact), evaluator.matches(filter, contact));
            const bool isWordOfSql = text.size() < 3 || text == u"NULL"_s;
            QVERIFY2(isWordOfSql || !answer.sql.contains(text), qPrintable(answer.sql));
        }
        QVERIFY(bySql(session, entity, filters.first()).ids.contains(contact));
    });
    QCOMPARE(contents(), before);
}

void TestFilterProof::hostileKeysAreUnknown()
{
    const QByteArray before = contents();
    for (const QByteArray &key :
         {"id = id OR 1"_ba, "last_name\" OR 1=1 --"_ba, "id; DROP TABLE contact"_ba, "rowid"_ba,
          "orders.lines\") --"_ba, "company_id.name\""_ba, "orders/count) --"_ba, ""_ba}) {
        read([&](Session &session) {
            const Entity &entity = records::catalogueOf(session).entity("contact");
            for (const Filter &filter :
                 {Filter::test(key, Operator::Is, 1), Filter::related(key, Aggregate::Any),
                  Filter::related("orders", Aggregate::Sum, {}, key, Operator::Is, {1}),
                  Filter::related("orders", Aggregate::Any, Filter::test(key, Operator::IsEmpty))})
                QVERIFY(!bySql(session, entity, filter).refusal.isEmpty());
        });
    }
    QCOMPARE(contents(), before);
    // a key of one's own becomes a name, whatever is typed
    m_crm.add("custom_field", {{"entity", u"ticket"_s},
                               {"label", u"Own"_s},
                               {"key", u"x\"; DROP TABLE ticket; --"_s},
                               {"type", u"text"_s}});
    const QString key =
        ask(m_crm.store(), u"SELECT key FROM custom_field WHERE entity = 'ticket' AND label = 'Own'"_s)
            .toString();
    QVERIFY2(QRegularExpression(u"^x_[a-z0-9_]+$"_s).match(key).hasMatch(), qPrintable(key));
    QVERIFY(ask(m_crm.store(), u"SELECT count(*) FROM ticket"_s).toInt() > 0);
}

QTEST_GUILESS_MAIN(TestFilterProof)
#include "tst_filterproof.moc"
