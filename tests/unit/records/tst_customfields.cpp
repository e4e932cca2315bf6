// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Fields that users make: every type from its definition to searching, and what is refused.
#include "models/base/problem.h"
#include "models/domain/customfield.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/journal.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::Problem;
using domain::Field;
using domain::FieldFlag;
using domain::Filter;

class TestCustomFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        if (!m_crm || !sharesFile())
            m_crm = std::make_unique<CrmFile>();
    }
    void cleanup()
    {
        if (!sharesFile())
            m_crm.reset();
    }
    void cleanupTestCase() { m_crm.reset(); }

    void everyTypeKeepsItsValue_data();
    void everyTypeKeepsItsValue();
    void definitionIsUndoneToTheSameContent();
    void valuesAreFoundAgainAfterRedo();
    void keysAreMadeFromNames();
    void keysThatAreTakenAreRefused();
    void columnsOfEarlierFieldsAreLeftAlone();
    void noMoreFieldsThanThereCanBe();
    void requiredIsAskedOfNewAndEditedRecords();
    void defaultsFillNewRecords();
    void uniqueValuesAreUnique();
    void uniquenessThatTheValuesContradictIsRefused();
    void choicesBelongToTheirList();
    void linksLeadToRecords();
    void amountsHaveACurrency();
    void searchFindsWhatIsSearchable();
    void listsSortGroupAndFilter();
    void manyRecordsAreChangedAtOnce();
    void historyNamesTheField();
    void retiredFieldsKeepTheirValues();
    void fieldsWithValuesAreNotRemoved();
    void anotherProgramSeesTheField();
    void oldCataloguesStayReadable();
    void rolledBackDefinitionsLeaveNothing();

private:
    /// The types do not meet each other: one file for all of them is quicker.
    static bool sharesFile() { return qstrcmp(QTest::currentTestFunction(), "everyTypeKeepsItsValue") == 0; }
    RecordId define(const Values &values)
    {
        const RecordId id = m_crm->add("custom_field", values);
        await(m_crm->records().readCatalogue());
        return id;
    }
    RecordId define(const QByteArray &entity, const QString &label, const QByteArray &type,
                    const Values &more = {})
    {
        return define(Values{{"entity", QString::fromLatin1(entity)},
                             {"label", label},
                             {"type", QString::fromLatin1(type)}} +
                      more);
    }
    const Field *field(const QByteArray &entity, const QByteArray &key)
    {
        return m_crm->records().catalogue().entity(entity).field(key);
    }
    Record make(const QByteArray &entity, const Values &values)
    {
        Record record(m_crm->records().catalogue().entity(entity));
        for (const auto &[key, value] : values)
            record.setValue(key, value);
        return record;
    }
    RecordId add(const QByteArray &entity, const Values &values) { return m_crm->save(make(entity, values)); }
    RecordId person(const QString &name, const Values &more = {})
    {
        return add("contact", Values{{"last_name", name}} + more);
    }
    QByteArray hash()
    {
        return await(m_crm->store().read(
            [](storage::Session &session) { return storage::Journal::contentHash(session); }));
    }
    QStringList found(const Filter &filter, const QByteArray &sort = {})
    {
        domain::RecordQuery query;
        query.entity = "contact";
        query.filter = filter;
        if (!sort.isEmpty())
            query.sort = {{sort, false}};
        return m_crm->titlesOf("contact", await(m_crm->records().findIds(query)));
    }
    RecordId choice(const QByteArray &list, const QString &label)
    {
        const RecordId id(
            ask(m_crm->store(), u"SELECT id FROM picklist WHERE key = ?"_s, {QString::fromLatin1(list)})
                .toLongLong());
        return m_crm->add("picklist_value", {{"picklist_id", id.value()},
                                             {"label", label},
                                             {"key", label.toLower()},
                                             {"position", ++m_position}});
    }
    /// The sentence with which saving is refused; empty when it is not.
    template<class Fn>
    QString refusal(Fn fn)
    {
        try {
            fn();
        } catch (const Problem &problem) {
            return problem.sentence();
        }
        return {};
    }

    std::unique_ptr<CrmFile> m_crm;
    int m_position = 0;
};

void TestCustomFields::everyTypeKeepsItsValue_data()
{
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QVariant>("first");
    QTest::addColumn<QVariant>("second");
    QTest::newRow("text") << "text"_ba << QVariant(u"Größe 42"_s) << QVariant(u"43"_s);
    QTest::newRow("long text") << "long_text"_ba << QVariant(u"one\ntwo"_s) << QVariant(u"three"_s);
    QTest::newRow("integer") << "integer"_ba << QVariant(42LL) << QVariant(-7LL);
    QTest::newRow("decimal") << "decimal"_ba << QVariant(2.5) << QVariant(0.125);
    QTest::newRow("money") << "money"_ba << QVariant(123456LL) << QVariant(5LL);
    QTest::newRow("date") << "date"_ba << QVariant(u"2026-02-28"_s) << QVariant(u"2024-02-29"_s);
    QTest::newRow("instant") << "instant"_ba << QVariant(1'790'000'000'000LL) << QVariant(1LL);
    QTest::newRow("boolean") << "boolean"_ba << QVariant(1LL) << QVariant(0LL);
    QTest::newRow("picklist") << "picklist"_ba << QVariant() << QVariant();
    QTest::newRow("several") << "multi_picklist"_ba << QVariant() << QVariant();
    QTest::newRow("user") << "user"_ba << QVariant() << QVariant();
    QTest::newRow("link") << "link"_ba << QVariant() << QVariant();
    QTest::newRow("url") << "url"_ba << QVariant(u"https://kith.example/a"_s)
                         << QVariant(u"http://b.example"_s);
    QTest::newRow("email") << "email"_ba << QVariant(u"ann@kith.example"_s) << QVariant(u"bo@kith.example"_s);
    QTest::newRow("phone") << "phone"_ba << QVariant(u"+49 30 1234567"_s) << QVariant(u"030 7654321"_s);
}

void TestCustomFields::everyTypeKeepsItsValue()
{
    QFETCH(QByteArray, type);
    QFETCH(QVariant, first);
    QFETCH(QVariant, second);
    const QByteArray key = "x_size_" + type;
    const QByteArray list = "contact_size_" + type;
    define("contact", u"Size "_s + QString::fromLatin1(type), type,
           type == "link" ? Values{{"target", u"company"_s}} : Values());
    if (type == "picklist") {
        first = choice(list, u"Large"_s).value();
        second = choice(list, u"Small"_s).value();
    } else if (type == "multi_picklist") {
        const RecordId large = choice(list, u"Large"_s);
        const RecordId small = choice(list, u"Small"_s);
        first = domain::multiPicklistValue({large, small});
        second = domain::multiPicklistValue({small});
    } else if (type == "user") {
        first = m_crm->add("app_user", {{"display_name", u"Ann"_s}}).value();
        second = m_crm->add("app_user", {{"display_name", u"Bo"_s}}).value();
    } else if (type == "link") {
        first = m_crm->add("company", {{"name", u"Ares"_s}}).value();
        second = m_crm->add("company", {{"name", u"Zeus"_s}}).value();
    }
    const RecordId id = person(u"Anders"_s, {{key, first}});
    QCOMPARE(m_crm->load("contact", id).value(key), first);
    m_crm->set("contact", id, key, second);
    QCOMPARE(m_crm->load("contact", id).value(key), second);
    await(m_crm->records().undo());
    QCOMPARE(m_crm->load("contact", id).value(key), first);
    await(m_crm->records().redo());
    QCOMPARE(m_crm->load("contact", id).value(key), second);
    m_crm->reopen();
    QCOMPARE(m_crm->load("contact", id).value(key), second);
    if (type != "boolean") {
        m_crm->set("contact", id, key, {});
        QVERIFY(m_crm->load("contact", id).isEmpty(key));
    }
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestCustomFields::definitionIsUndoneToTheSameContent()
{
    person(u"Anders"_s);
    const QByteArray before = hash();
    define("contact", u"Size"_s, "integer");
    const QByteArray defined = hash();
    QVERIFY(defined != before);
    await(m_crm->records().undo());
    QCOMPARE(hash(), before);
    await(m_crm->records().redo());
    QCOMPARE(hash(), defined);
    define("contact", u"Colour"_s, "picklist", {{"is_unique", 1}});
    await(m_crm->records().undo());
    QCOMPARE(hash(), defined);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestCustomFields::valuesAreFoundAgainAfterRedo()
{
    const RecordId id = define("contact", u"Size"_s, "integer");
    const RecordId ann = person(u"Anders"_s, {{"x_size", 42}});
    const QByteArray full = hash();
    await(m_crm->records().undo()); // the person
    await(m_crm->records().undo()); // the definition
    await(m_crm->records().readCatalogue());
    QVERIFY(!field("contact", "x_size"));
    QVERIFY_THROWS_EXCEPTION(Problem, m_crm->load("custom_field", id));
    await(m_crm->records().redo());
    await(m_crm->records().redo());
    await(m_crm->records().readCatalogue());
    QVERIFY(field("contact", "x_size"));
    QCOMPARE(m_crm->load("contact", ann).value("x_size").toInt(), 42);
    QCOMPARE(hash(), full);
}

void TestCustomFields::keysAreMadeFromNames()
{
    define("contact", u"Größe (EU)"_s, "integer");
    QVERIFY(field("contact", "x_grosse_eu"));
    define("contact", u"Größe EU"_s, "integer");
    QVERIFY(field("contact", "x_grosse_eu_2"));
    define("company", u"Größe EU"_s, "integer");
    QVERIFY(field("company", "x_grosse_eu"));
    define("contact", u"☃"_s, "text");
    QVERIFY(field("contact", "x_field"));
    define("contact", u"Shoes"_s, "text", {{"key", u"Shoe Size"_s}});
    QVERIFY(field("contact", "x_shoe_size"));
    QCOMPARE(field("contact", "x_shoe_size")->labelText(), u"Shoes"_s);
}

void TestCustomFields::keysThatAreTakenAreRefused()
{
    define("contact", u"Shoes"_s, "text", {{"key", u"size"_s}});
    const QString sentence = refusal([&] { define("contact", u"Hats"_s, "text", {{"key", u"x_size"_s}}); });
    QVERIFY2(sentence.contains(u"x_size"_s) && sentence.contains(u"Shoes"_s), qPrintable(sentence));
    QVERIFY(!refusal([&] {
                 define("contact", u"Hats"_s, "text", {{"key", u"\"; DROP TABLE contact"_s}});
             }).contains(u"Something"_s));
    QVERIFY(field("contact", "x_drop_table_contact"));
    QVERIFY(!refusal([&] { define("contact", u"Hats"_s, "text", {{"key", u"…"_s}}); }).isEmpty());
    QVERIFY(!refusal([&] { define("note", u"Hats"_s, "text"); }).isEmpty());
    QVERIFY(!refusal([&] { define("contact", u"Hats"_s, "link"); }).isEmpty());
}

void TestCustomFields::columnsOfEarlierFieldsAreLeftAlone()
{
    define("contact", u"Size"_s, "integer");
    person(u"Anders"_s, {{"x_size", 42}});
    const RecordId definition(
        ask(m_crm->store(), u"SELECT id FROM custom_field WHERE key = 'x_size'"_s, {}).toLongLong());
    // undone while its values stay, as by somebody who leaves later changes alone
    m_crm->store();
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    Q_UNUSED(definition)
    define("contact", u"Size"_s, "integer"); // nothing stands in the column
    await(m_crm->records().readCatalogue());
    QVERIFY(field("contact", "x_size"));
    await(m_crm->records().undo());
    define("contact", u"Size"_s, "text"); // which is of another type
    QVERIFY(!field("contact", "x_size"));
    QVERIFY(field("contact", "x_size_2"));
}

void TestCustomFields::noMoreFieldsThanThereCanBe()
{
    QList<storage::RowChange> rows;
    for (int i = 0; i < domain::CustomField::MostPerEntity; ++i)
        rows.append(CrmFile::insertRow(
            "custom_field", {{"entity", u"ticket"_s}, {"label", u"Field %1"_s.arg(i)}, {"type", u"text"_s}}));
    m_crm->write(rows);
    const QString sentence = refusal([&] { define("ticket", u"One more"_s, "text"); });
    QVERIFY2(sentence.contains(u"200"_s), qPrintable(sentence));
    define("contact", u"One more"_s, "text");
    const RecordId ticket = add("ticket", {{"subject", u"Help"_s}, {"x_field_199", u"last"_s}});
    QCOMPARE(m_crm->load("ticket", ticket).text("x_field_199"), u"last"_s);
}

void TestCustomFields::requiredIsAskedOfNewAndEditedRecords()
{
    const RecordId old = person(u"Anders"_s);
    define("contact", u"Size"_s, "integer", {{"required", 1}});
    m_crm->set("contact", old, "first_name", u"Maria"_s); // what is empty already stays so
    const QString sentence = refusal([&] { person(u"Berg"_s); });
    QVERIFY2(sentence.contains(u"Size"_s), qPrintable(sentence));
    const RecordId filled = person(u"Berg"_s, {{"x_size", 3}});
    QVERIFY(!refusal([&] { m_crm->set("contact", filled, "x_size", {}); }).isEmpty());
}

void TestCustomFields::defaultsFillNewRecords()
{
    define("contact", u"Size"_s, "integer", {{"default_value", u"38"_s}});
    QCOMPARE(m_crm->load("contact", person(u"Anders"_s)).value("x_size").toInt(), 38);
    QCOMPARE(m_crm->load("contact", person(u"Berg"_s, {{"x_size", 40}})).value("x_size").toInt(), 40);
    // and of those who know nothing of the field
    const storage::Outcome outcome =
        m_crm->write({CrmFile::insertRow("contact", {{"last_name", u"Chan"_s}})});
    QCOMPARE(m_crm->load("contact", outcome.ids.first()).value("x_size").toInt(), 38);
    QVERIFY(!refusal([&] {
                 define("contact", u"Since"_s, "date", {{"default_value", u"soon"_s}});
             }).isEmpty());
    QVERIFY(!refusal([&] {
                 define("contact", u"Age"_s, "integer", {{"default_value", u"old"_s}});
             }).isEmpty());
}

void TestCustomFields::uniqueValuesAreUnique()
{
    define("contact", u"Number"_s, "text", {{"is_unique", 1}});
    const RecordId ann = person(u"Anders"_s, {{"x_number", u"K-1"_s}});
    const QString sentence = refusal([&] { person(u"Berg"_s, {{"x_number", u"K-1"_s}}); });
    QVERIFY2(sentence.contains(u"Anders"_s) && sentence.contains(u"Number"_s), qPrintable(sentence));
    person(u"Berg"_s);
    person(u"Chan"_s); // nothing may stand in many
    m_crm->set("contact", ann, "x_number", u"K-2"_s);
    person(u"Dahl"_s, {{"x_number", u"K-1"_s}});
    QVERIFY(!refusal([&] { define("contact", u"Kinds"_s, "multi_picklist", {{"is_unique", 1}}); }).isEmpty());
}

void TestCustomFields::uniquenessThatTheValuesContradictIsRefused()
{
    const RecordId id = define("contact", u"Number"_s, "text");
    person(u"Anders"_s, {{"x_number", u"K-1"_s}});
    person(u"Berg"_s, {{"x_number", u"K-1"_s}});
    const QString sentence = refusal([&] { m_crm->set("custom_field", id, "is_unique", 1); });
    QVERIFY2(sentence.contains(u"K-1"_s), qPrintable(sentence));
}

void TestCustomFields::choicesBelongToTheirList()
{
    define("contact", u"Size"_s, "multi_picklist");
    const RecordId large = choice("contact_size", u"Large"_s);
    const RecordId small = choice("contact_size", u"Small"_s);
    const RecordId ann = person(u"Anders"_s, {{"x_size", domain::multiPicklistValue({small, large, small})}});
    const Record loaded = m_crm->load("contact", ann);
    QCOMPARE(domain::multiPicklistIds(loaded.value("x_size")), (QList<RecordId>{large, small}));
    QCOMPARE(loaded.linkTitles.value("x_size"), u"Large; Small"_s);
    const RecordId foreign = m_crm->choice("relation_kind", "manager");
    QVERIFY(foreign);
    QVERIFY(!refusal([&] {
                 person(u"Berg"_s, {{"x_size", domain::multiPicklistValue({foreign})}});
             }).isEmpty());
    QVERIFY(!refusal([&] { person(u"Berg"_s, {{"x_size", u"Large"_s}}); }).isEmpty());
}

void TestCustomFields::linksLeadToRecords()
{
    define("contact", u"Club"_s, "link", {{"target", u"company"_s}});
    const RecordId club = m_crm->add("company", {{"name", u"Chess Club"_s}});
    const RecordId ann = person(u"Anders"_s, {{"x_club", club.value()}});
    QCOMPARE(m_crm->load("contact", ann).linkTitles.value("x_club"), u"Chess Club"_s);
    QCOMPARE(found(Filter::parse(m_crm->records().catalogue().entity("contact"), u"x_club = \"chess club\"")),
             QStringList{u"Anders"_s});
    QCOMPARE(found(Filter::parse(m_crm->records().catalogue().entity("contact"), u"x_club.name ^ chess")),
             QStringList{u"Anders"_s});
    QVERIFY(!refusal([&] { person(u"Berg"_s, {{"x_club", 4711}}); }).isEmpty());
    QVERIFY(field("contact", "x_club") &&
            domain::Catalogue::find(m_crm->records().catalogue().entity("contact"), "x_club.city")
                ->labelText()
                .startsWith(u"Club › "_s));
}

void TestCustomFields::amountsHaveACurrency()
{
    define("contact", u"Budget"_s, "money");
    define("deal", u"Cost"_s, "money");
    const RecordId ann = person(u"Anders"_s, {{"x_budget", 5000}});
    const QString home = ask(m_crm->store(), u"SELECT base_currency FROM organisation"_s, {}).toString();
    QCOMPARE(m_crm->load("contact", ann).text("x_budget_currency"), home);
    QCOMPARE(field("deal", "x_cost")->target, "currency"_ba);
    QCOMPARE(found(Filter::parse(m_crm->records().catalogue().entity("contact"), u"x_budget = 50")),
             QStringList{u"Anders"_s});
}

void TestCustomFields::searchFindsWhatIsSearchable()
{
    const RecordId id = define("contact", u"Nickname"_s, "text");
    person(u"Anders"_s, {{"x_nickname", u"Quetzal"_s}});
    m_crm->settle();
    QCOMPARE(m_crm->titles("contact", u"quetzal"_s), QStringList());
    m_crm->set("custom_field", id, "searchable", 1);
    m_crm->settle();
    QCOMPARE(m_crm->titles("contact", u"quetzal"_s), QStringList{u"Anders"_s});
    person(u"Berg"_s, {{"x_nickname", u"Quetzalcoatl"_s}});
    m_crm->settle();
    QCOMPARE(m_crm->titles("contact", u"quetzal"_s).size(), 2);
    m_crm->set("custom_field", id, "retired", 1);
    m_crm->settle();
    QCOMPARE(m_crm->titles("contact", u"quetzal"_s), QStringList());
    QCOMPARE(m_crm->findings(), QStringList());
    QVERIFY(!refusal([&] { define("contact", u"Since"_s, "date", {{"searchable", 1}}); }).isEmpty());
}

void TestCustomFields::listsSortGroupAndFilter()
{
    define("contact", u"Size"_s, "integer");
    define("contact", u"Colour"_s, "picklist");
    const RecordId red = choice("contact_colour", u"Red"_s);
    person(u"Anders"_s, {{"x_size", 42}, {"x_colour", red.value()}});
    person(u"Berg"_s, {{"x_size", 38}, {"x_colour", red.value()}});
    person(u"Chan"_s, {{"x_size", 40}});
    const domain::Entity &contact = m_crm->records().catalogue().entity("contact");
    QCOMPARE(found({}, "x_size"), (QStringList{u"Berg"_s, u"Chan"_s, u"Anders"_s}));
    QCOMPARE(found(Filter::parse(contact, u"x_size >= 40"), "x_size"), (QStringList{u"Chan"_s, u"Anders"_s}));
    QCOMPARE(found(Filter::parse(contact, u"x_colour = red and x_size > 40")), QStringList{u"Anders"_s});
    QCOMPARE(found(Filter::parse(contact, u"x_colour is empty")), QStringList{u"Chan"_s});
    domain::RecordQuery query;
    query.entity = "contact";
    query.groupBy = "x_colour";
    const records::GroupedIds groups = await(m_crm->records().findGroups(query, {"x_size"}));
    QCOMPARE(groups.groups.size(), 2);
    const QList<records::Row> rows = await(m_crm->records().fetchRows(
        "contact", {"x_size", "x_colour"}, await(m_crm->records().findIds(query))));
    QCOMPARE(rows.size(), 3);
    QVERIFY(std::any_of(rows.cbegin(), rows.cend(),
                        [](const records::Row &row) { return row.linkTitles.at(1) == u"Red"_s; }));
}

void TestCustomFields::manyRecordsAreChangedAtOnce()
{
    define("contact", u"Size"_s, "integer");
    const RecordId ann = person(u"Anders"_s);
    const RecordId bo = person(u"Berg"_s, {{"x_size", 1}});
    records::BulkPlan plan;
    plan.entity = "contact";
    plan.ids = {ann, bo};
    records::BulkStep step;
    step.field = "x_size";
    step.value = 7;
    plan.steps = {step};
    QCOMPARE(await(m_crm->records().previewBulkEdit(plan)).changing, 2);
    await(m_crm->records().bulkEdit(plan));
    QCOMPARE(m_crm->load("contact", ann).value("x_size").toInt(), 7);
    await(m_crm->records().undo());
    QCOMPARE(m_crm->load("contact", bo).value("x_size").toInt(), 1);
}

void TestCustomFields::historyNamesTheField()
{
    define("contact", u"Shoe size"_s, "integer");
    const RecordId ann = person(u"Anders"_s, {{"x_shoe_size", 40}});
    m_crm->set("contact", ann, "x_shoe_size", 41);
    const QList<records::HistoryLine> lines = await(m_crm->records().history("contact", ann));
    QCOMPARE(lines.first().changes.size(), 1);
    QCOMPARE(lines.first().changes.first().beforeText, u"40"_s);
    QCOMPARE(lines.first().changes.first().afterText, u"41"_s);
}

void TestCustomFields::retiredFieldsKeepTheirValues()
{
    const RecordId id = define("contact", u"Size"_s, "integer", {{"required", 1}, {"default_value", u"1"_s}});
    const RecordId ann = person(u"Anders"_s, {{"x_size", 42}});
    m_crm->set("custom_field", id, "retired", 1);
    await(m_crm->records().readCatalogue());
    QVERIFY(field("contact", "x_size")->is(FieldFlag::Hidden));
    QVERIFY(!field("contact", "x_size")->is(FieldFlag::Required));
    m_crm->set("contact", ann, "first_name", u"Maria"_s);
    QVERIFY(m_crm->cell("contact", person(u"Berg"_s), "x_size").isNull());
    m_crm->set("custom_field", id, "retired", 0);
    await(m_crm->records().readCatalogue());
    QCOMPARE(m_crm->load("contact", ann).value("x_size").toInt(), 42);
    QVERIFY(!field("contact", "x_size")->is(FieldFlag::Hidden));
}

void TestCustomFields::fieldsWithValuesAreNotRemoved()
{
    const RecordId id = define("contact", u"Size"_s, "integer");
    const RecordId ann = person(u"Anders"_s, {{"x_size", 42}});
    const QString sentence = refusal([&] { m_crm->write({CrmFile::removeRow("custom_field", id)}); });
    QVERIFY2(sentence.contains(u"Size"_s), qPrintable(sentence));
    m_crm->set("contact", ann, "x_size", {});
    m_crm->write({CrmFile::removeRow("custom_field", id)});
    await(m_crm->records().readCatalogue());
    QVERIFY(!field("contact", "x_size"));
}

void TestCustomFields::anotherProgramSeesTheField()
{
    const std::unique_ptr<storage::Store> other = m_crm->file().another();
    await(other->open());
    Records theirs(*other);
    const RecordId ann = person(u"Anders"_s);
    await(theirs.load("contact", ann));
    define("contact", u"Size"_s, "integer");
    m_crm->set("contact", ann, "x_size", 42);
    QCOMPARE(await(theirs.load("contact", ann)).value("x_size").toInt(), 42);
    await(theirs.readCatalogue());
    Record theirsNew(theirs.catalogue().entity("contact"));
    theirsNew.setValue("last_name", u"Berg"_s);
    theirsNew.setValue("x_size", 43);
    const RecordId bo = await(theirs.save({}, theirsNew)).ids.first();
    QCOMPARE(m_crm->load("contact", bo).value("x_size").toInt(), 43);
    await(theirs.undo());
    QVERIFY_THROWS_EXCEPTION(Problem, m_crm->load("contact", bo));
}

void TestCustomFields::oldCataloguesStayReadable()
{
    int told = 0;
    connect(&m_crm->records(), &Records::catalogueChanged, this, [&told] { ++told; });
    const domain::Entity &before = m_crm->records().catalogue().entity("contact");
    const qsizetype fields = before.fields.size();
    define("contact", u"Size"_s, "integer");
    QTRY_COMPARE(told, 1);
    QCOMPARE(before.fields.size(), fields);
    const domain::Entity &after = m_crm->records().catalogue().entity("contact");
    QCOMPARE(after.fields.size(), fields + 1);
    QCOMPARE(&domain::Catalogue::of(after), &m_crm->records().catalogue());
    // a record that was opened before the field came is saved without it
    Record old(before);
    old.setValue("last_name", u"Anders"_s);
    const RecordId ann = m_crm->save(old);
    m_crm->set("contact", ann, "x_size", 42);
    old.id = ann;
    Record edited = old;
    edited.setValue("first_name", u"Maria"_s);
    await(m_crm->records().save(old, edited));
    QCOMPARE(m_crm->load("contact", ann).value("x_size").toInt(), 42);
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    await(m_crm->records().undo());
    QTRY_COMPARE(told, 2);
    QCOMPARE(m_crm->records().catalogue().entity("contact").fields.size(), fields);
}

void TestCustomFields::rolledBackDefinitionsLeaveNothing()
{
    const QByteArray before = hash();
    QVERIFY(!refusal([&] {
                 m_crm->write({CrmFile::insertRow(
                                   "custom_field",
                                   {{"entity", u"contact"_s}, {"label", u"Size"_s}, {"type", u"integer"_s}}),
                               CrmFile::insertRow("company", {{"name", {}}})});
             }).isEmpty());
    QCOMPARE(hash(), before);
    await(m_crm->records().readCatalogue());
    QVERIFY(!field("contact", "x_size"));
    define("contact", u"Size"_s, "integer");
    const RecordId ann = person(u"Anders"_s, {{"x_size", 42}});
    QCOMPARE(m_crm->load("contact", ann).value("x_size").toInt(), 42);
}

QTEST_GUILESS_MAIN(TestCustomFields)
#include "tst_customfields.moc"
