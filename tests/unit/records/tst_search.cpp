// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the search box, and whom they find.
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

class TestSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void finds_data();
    void finds();
    void companiesAndOthersAreFound_data();
    void companiesAndOthersAreFound();
    void wordsOfTheKindFindNothing();
    void nothingTypedFindsAll();
    void nothingOfItIsSyntax_data();
    void nothingOfItIsSyntax();
    void trashIsSearchedOnItsOwn();
    void homeCountryReadsTypedNumbers();

private:
    void addPerson(const QString &first, const QString &last, const QString &email = {},
                   const QString &phone = {}, const QString &country = {});
    CrmFile m_crm;
};

void TestSearch::addPerson(const QString &first, const QString &last, const QString &email,
                           const QString &phone, const QString &country)
{
    Record record = m_crm.make("contact", {{"first_name", first}, {"last_name", last}});
    if (!email.isEmpty())
        CrmFile::addChild(record, "emails", {{"value_raw", email}});
    if (!phone.isEmpty())
        CrmFile::addChild(record, "phones", {{"value_raw", phone}});
    if (!country.isEmpty())
        CrmFile::addChild(record, "addresses",
                          {{"street", u"Große Straße 5"_s}, {"city", u"Łódź"_s}, {"country_iso2", country}});
    m_crm.save(record);
}

void TestSearch::initTestCase()
{
    addPerson(u"Zoë"_s, u"Müller"_s, u"zoe.m@firma-mueller.example"_s, u"030 / 901 820-17"_s, u"DE"_s);
    addPerson(u"Иван"_s, u"Соколов"_s, u"i.sokolov@example.ru"_s, u"+7 (495) 123-45-67"_s);
    addPerson(u"Åse"_s, u"Bjørnstad"_s);
    addPerson(u"Seán"_s, u"O'Brien"_s, {}, u"+353 1 496 0000"_s);
    addPerson(u"Anna-Lena"_s, u"Groß"_s);
    addPerson(u"李"_s, u"小龙"_s);
    const RecordId tag = m_crm.add("tag", {{"name", u"Weihnachtskarte"_s}});
    Record noted = m_crm.make("contact", {{"first_name", u"Nora"_s}, {"last_name", u"Noted"_s}});
    CrmFile::addChild(noted, "notes", {{"body", u"Likes Lebkuchen, dislikes cold calls."_s}});
    CrmFile::addChild(noted, "tags", {{"tag_id", tag.value()}});
    CrmFile::addChild(noted, "facts", {{"kind", u"hobby"_s}, {"text", u"Segelfliegen"_s}});
    const RecordId system(ask(m_crm.store(), u"SELECT id FROM external_system"_s).toLongLong());
    CrmFile::addChild(noted, "external_ids",
                      {{"system_id", system.value()}, {"external_key", u"CUST-0042"_s}});
    m_crm.save(noted);
    m_crm.add("company", {{"name", u"Straßenbau AG"_s}, {"tax_id", u"ATU12345678"_s}});
    m_crm.add("lead",
              {{"first_name", u"Lea"_s}, {"last_name", u"Dietrich"_s}, {"phone", u"+49 171 5550123"_s}});
    m_crm.add("product", {{"name", u"Rössle Sauerkraut"_s}, {"sku", u"KR-28"_s}});
    m_crm.add("ticket", {{"subject", u"Tür klemmt"_s}});
}

void TestSearch::finds_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found");
    const auto row = [](const QString &typed, const QString &found) {
        QTest::newRow(qPrintable(typed)) << typed << found;
    };
    const QString zoe = u"Zoë Müller"_s;
    for (const QString &typed : {u"Müller"_s, u"Mueller"_s, u"muller"_s, u"MÜLLER"_s, u"müll"_s, u"zoe mul"_s,
                                 u"muller zoe"_s, u"  Zoë,  Müller "_s})
        row(typed, zoe);
    for (const QString &typed :
         {u"zoe.m@firma"_s, u"zoe.m@firma-mueller.example"_s, u"firma-mueller.example"_s})
        row(typed, zoe);
    for (const QString &typed :
         {u"030 901 820 17"_s, u"03090182017"_s, u"+49 30 90182017"_s, u"0049 30 90182017"_s, u"(030) 9018"_s,
          u"4930901820"_s, u"+49 (0)30 90182017"_s, u"3090182017"_s})
        row(typed, zoe);
    for (const QString &typed : {u"lodz"_s, u"Łódź"_s, u"grosse strasse"_s, u"Große Stra"_s})
        row(typed, zoe);
    for (const QString &typed :
         {u"sokolov"_s, u"Соколов"_s, u"ivan"_s, u"соколов иван"_s, u"495 1234567"_s, u"4951234567"_s})
        row(typed, u"Иван Соколов"_s);
    for (const QString &typed : {u"ase"_s, u"aase"_s, u"Åse"_s, u"bjornstad"_s, u"Bjørn"_s})
        row(typed, u"Åse Bjørnstad"_s);
    for (const QString &typed : {u"obrien sean"_s, u"o'brien"_s, u"O’Brien"_s, u"brien"_s})
        row(typed, typed.startsWith(u"obrien"_s) ? QString() : u"Seán O'Brien"_s);
    for (const QString &typed : {u"lena gross"_s, u"Groß anna"_s, u"anna lena"_s, u"lena"_s})
        row(typed, u"Anna-Lena Groß"_s);
    row(u"小龙"_s, u"李 小龙"_s);
    for (const QString &typed : {u"lebkuchen"_s, u"cold calls"_s, u"weihnachtskarte"_s, u"segelflieg"_s,
                                 u"CUST-0042"_s, u"nora leb"_s})
        row(typed, u"Nora Noted"_s);
    row(u"muller sokolov"_s, QString());
    row(u"ülle"_s, QString()); // words are found from their beginning
}

void TestSearch::finds()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    QCOMPARE(m_crm.titles("contact", typed), found.isEmpty() ? QStringList() : QStringList(found));
}

void TestSearch::companiesAndOthersAreFound_data()
{
    QTest::addColumn<QByteArray>("entity");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("count");
    QTest::newRow("name") << "company"_ba << u"strassenbau"_s << 1;
    QTest::newRow("tax number") << "company"_ba << u"atu123"_s << 1;
    QTest::newRow("lead by phone") << "lead"_ba << u"0171 555 0123"_s << 1;
    QTest::newRow("product") << "product"_ba << u"rossle"_s << 1;
    QTest::newRow("sku") << "product"_ba << u"KR-28"_s << 1;
    QTest::newRow("ticket") << "ticket"_ba << u"tur klemmt"_s << 1;
    QTest::newRow("ticket number") << "ticket"_ba << u"T-0000"_s << 1;
    QTest::newRow("pipeline, not in the index") << "pipeline"_ba << u"zzz"_s << 0;
    QTest::newRow("picklist, not in the index") << "picklist"_ba << u"ind"_s << 1;
    QTest::newRow("user") << "app_user"_ba << u"anna t"_s << 1;
}

void TestSearch::companiesAndOthersAreFound()
{
    QFETCH(QByteArray, entity);
    QFETCH(QString, typed);
    QFETCH(int, count);
    QCOMPARE(m_crm.titles(entity, typed).size(), count);
}

void TestSearch::wordsOfTheKindFindNothing()
{
    QCOMPARE(m_crm.titles("contact", u"contact"_s), QStringList());
    QVERIFY(await(m_crm.records().search(u"salesorder"_s)).isEmpty());
}

void TestSearch::nothingTypedFindsAll()
{
    QCOMPARE(m_crm.titles("contact", QString()).size(), 7);
    QCOMPARE(m_crm.titles("contact", u" ,;- "_s).size(), 7);
}

void TestSearch::nothingOfItIsSyntax_data()
{
    QTest::addColumn<QString>("typed");
    for (const char *typed : {"\"", "muller OR sokolov", "NOT muller", "kind:contact", "{title}:x", "mul*ler",
                              "^muller", "NEAR(a b)", "a AND", "')--", "(", "\"muller", "title : muller",
                              "-muller x", "\\", "%", "_", "muller\"*"})
        QTest::newRow(typed) << QString::fromLatin1(typed);
}

void TestSearch::nothingOfItIsSyntax()
{
    QFETCH(QString, typed);
    m_crm.titles("contact", typed); // throws when FTS5 refuses it
    await(m_crm.records().search(typed));
    await(m_crm.records().suggest("contact", typed));
    QVERIFY(!m_crm.titles("contact", u"muller OR sokolov"_s).contains(u"Zoë Müller"_s));
}

void TestSearch::trashIsSearchedOnItsOwn()
{
    const RecordId id = m_crm.add("contact", {{"last_name", u"Wegwerf"_s}});
    await(m_crm.records().moveToTrash("contact", {id}));
    domain::RecordQuery query;
    query.entity = "contact";
    query.search = u"wegwerf"_s;
    QCOMPARE(await(m_crm.records().findIds(query)).size(), 0);
    query.inTrash = true;
    QCOMPARE(await(m_crm.records().findIds(query)), QList<RecordId>{id});
    QVERIFY(await(m_crm.records().search(u"wegwerf"_s)).isEmpty());
    QVERIFY(await(m_crm.records().suggest("contact", u"wegwerf"_s)).isEmpty());
}

void TestSearch::homeCountryReadsTypedNumbers()
{
    CrmFile crm;
    storage::BulkJob job;
    job.work = [&](storage::BulkWriter &bulk) {
        bulk.session().run(u"INSERT INTO workspace_setting (\"key\", value) VALUES ('country', 'RU') "
                           "ON CONFLICT (\"key\") DO UPDATE SET value = 'RU'"_s);
    };
    await(crm.store().writeBulk(job));
    Record record = crm.make("contact", {{"last_name", u"Kuznetsov"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+7 912 345 67 89"_s}});
    crm.save(record);
    QCOMPARE(crm.titles("contact", u"8 (912) 345-67-89"_s), QStringList(u"Kuznetsov"_s));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
