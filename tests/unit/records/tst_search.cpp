// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into the search box, and whom they find.
#include "models/records/listsearch.h"
#include "models/records/searchquery.h"
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
    void whatIsSavedIsFoundAtOnce();
    void linesNotYetWrittenOutliveAnEnd();
    void typosOfWhatWasJustSavedAreForgiven();
    void everyKindGetsItsLines();
    void manyInTheTrashHideNobody();
    void theLatestComeFirst();
    void typosAreForgiven_data();
    void typosAreForgiven();
    void newNamesAreForgivenToo();
    void oneLetterIsEnoughToBegin();
    void manyMatchesComeInTheOrderOfTheList();
    void aDomainIsReadAsFarAsItIsWanted();

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
    addPerson(u"Наталья"_s, u"Жукова"_s);
    addPerson(u"Taras"_s, u"Shevchenko"_s);
    addPerson(u"Ελλάδα"_s, u"Παππά"_s);
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
    m_crm.add("lead", {{"first_name", u"Lea"_s},
                       {"last_name", u"Dietrich"_s},
                       {"email", u"lea@weinhof.example"_s},
                       {"phone", u"+49 171 5550123"_s}});
    m_crm.add("sales_order", {{"number", u"SO-2026/0004711"_s}});
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
          u"4930901820"_s, u"+49 (0)30 90182017"_s, u"3090182017"_s, u"030/901"_s, u"2017"_s, u"182017"_s,
          u"90182017"_s, u"901820"_s, u"030-90 18 20 17"_s})
        row(typed, zoe);
    for (const QString &typed : {u"lodz"_s, u"Łódź"_s, u"grosse strasse"_s, u"Große Stra"_s})
        row(typed, zoe);
    for (const QString &typed :
         {u"sokolov"_s, u"Соколов"_s, u"ivan"_s, u"соколов иван"_s, u"495 1234567"_s, u"4951234567"_s})
        row(typed, u"Иван Соколов"_s);
    for (const QString &typed : {u"ase"_s, u"aase"_s, u"Åse"_s, u"bjornstad"_s, u"Bjørn"_s})
        row(typed, u"Åse Bjørnstad"_s);
    for (const QString &typed : {u"obrien sean"_s, u"o'brien"_s, u"O’Brien"_s, u"brien"_s, u"sean obri"_s})
        row(typed, u"Seán O'Brien"_s);
    for (const QString &typed : {u"lena gross"_s, u"Groß anna"_s, u"anna lena"_s, u"lena"_s, u"annalena"_s})
        row(typed, u"Anna-Lena Groß"_s);
    for (const QString &typed :
         {u"Жуков"_s, u"zhukov"_s, u"Zukov"_s, u"natalya"_s, u"natalia zh"_s, u"жук"_s})
        row(typed, typed.startsWith(u"natalia"_s) ? QString() : u"Наталья Жукова"_s);
    for (const QString &typed : {u"Ελλάδα"_s, u"ελλαδα"_s, u"ellada"_s})
        row(typed, u"Ελλάδα Παππά"_s);
    for (const QString &typed : {u"Шевченко"_s, u"shevch"_s})
        row(typed, u"Taras Shevchenko"_s);
    for (const QString &typed :
         {u"firma-mueller.ex"_s, u"@firma-mue"_s, u"firma"_s, u"ZOE.M@FIRMA-MUELLER.EXAMPLE"_s, u"zoe.m@"_s})
        row(typed, zoe);
    row(u"zoe.x@firma"_s, QString());
    row(u"小龙"_s, u"李 小龙"_s);
    for (const QString &typed : {u"lebkuchen"_s, u"cold calls"_s, u"weihnachtskarte"_s, u"segelflieg"_s,
                                 u"CUST-0042"_s, u"nora leb"_s, u"cust0042"_s, u"cust-42"_s, u"CUST42"_s})
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
    QTest::newRow("ticket number, short") << "ticket"_ba << u"T-1"_s << 1;
    QTest::newRow("ticket number, together") << "ticket"_ba << u"t1"_s << 1;
    QTest::newRow("order number, its end") << "sales_order"_ba << u"4711"_s << 1;
    QTest::newRow("order number, whole") << "sales_order"_ba << u"SO-2026/0004711"_s << 1;
    QTest::newRow("lead's domain") << "lead"_ba << u"weinhof.ex"_s << 1;
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
    QVERIFY(await(m_crm.records().search(u"salesorder"_s)).hits.isEmpty());
}

void TestSearch::nothingTypedFindsAll()
{
    QCOMPARE(m_crm.titles("contact", QString()).size(), 10);
    QCOMPARE(m_crm.titles("contact", u" ,;- "_s).size(), 10);
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
    QVERIFY(await(m_crm.records().search(u"wegwerf"_s)).hits.isEmpty());
    QVERIFY(await(m_crm.records().suggest("contact", u"wegwerf"_s)).isEmpty());
}

void TestSearch::homeCountryReadsTypedNumbers()
{
    CrmFile crm;
    domain::RecordQuery all;
    all.entity = "organisation";
    const RecordId home = await(crm.records().findIds(all)).constFirst();
    crm.set("organisation", home, "country_iso2", u"RU"_s);
    Record record = crm.make("contact", {{"last_name", u"Kuznetsov"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+7 912 345 67 89"_s}});
    crm.save(record);
    QCOMPARE(crm.titles("contact", u"8 (912) 345-67-89"_s), QStringList(u"Kuznetsov"_s));
    // What was written down before is read anew.
    crm.add("lead", {{"last_name", u"Orlov"_s}, {"phone", u"8 (495) 123-45-67"_s}});
    crm.set("organisation", home, "country_iso2", u"DE"_s);
    QCOMPARE(crm.findings(), QStringList());
    await(crm.records().undo());
    QCOMPARE(crm.findings(), QStringList());
}

static qint64 waitingLines(CrmFile &crm)
{
    return ask(crm.store(), u"SELECT count(*) FROM search_waiting"_s).toLongLong();
}

void TestSearch::whatIsSavedIsFoundAtOnce()
{
    CrmFile crm;
    const RecordId id = crm.add("contact", {{"last_name", u"Spaethmann"_s}});
    QCOMPARE(waitingLines(crm), 1); // a save only notes it
    QCOMPARE(crm.titles("contact", u"spaethmann"_s), QStringList(u"Spaethmann"_s));
    QCOMPARE(waitingLines(crm), 0);
    crm.set("contact", id, "last_name", u"Fruehmann"_s);
    QCOMPARE(await(crm.records().search(u"fruehmann"_s)).hits.size(), 1);
    QVERIFY(await(crm.records().suggest("contact", u"spaethmann"_s)).isEmpty());
    crm.set("contact", id, "last_name", u"Abendmann"_s);
    QTRY_COMPARE(waitingLines(crm), 0); // and without anybody searching
    QCOMPARE(crm.findings(), QStringList());
}

void TestSearch::linesNotYetWrittenOutliveAnEnd()
{
    CrmFile crm;
    const RecordId id = crm.add("contact", {{"last_name", u"Gestern"_s}});
    crm.add("contact", {{"last_name", u"Heute"_s}});
    // As another program that was killed behind its commit leaves the file.
    QCOMPARE(crm.titles("contact", u"gestern"_s).size(), 1);
    storage::BulkJob job;
    job.work = [&](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE search_index SET words = '1tvorgestern' WHERE rowid = ?"_s, {id.value()});
        bulk.session().run(u"UPDATE search_entry SET digest = 0 WHERE id = ?"_s, {id.value()});
        bulk.session().run(u"INSERT INTO search_waiting (id, entity) VALUES (?, 1)"_s, {id.value()});
    };
    await(crm.store().writeBulk(job));
    QCOMPARE(crm.findings(), QStringList());
    crm.reopen();
    QCOMPARE(crm.titles("contact", u"gestern"_s), QStringList(u"Gestern"_s));
    QCOMPARE(crm.findings(), QStringList());
}

void TestSearch::typosOfWhatWasJustSavedAreForgiven()
{
    for (int i = 0; i < 5; ++i) {
        CrmFile crm;
        crm.add("contact", {{"last_name", u"Brandstetter"_s}});
        await(crm.records().search(u"anybody"_s)); // begins to read the words
        QTRY_VERIFY(crm.records().isSearchReady());
        const records::Found found = await(crm.records().search(u"brandsteter"_s));
        QVERIFY(found.isSimilar && found.hits.size() == 1);
    }
}

void TestSearch::everyKindGetsItsLines()
{
    CrmFile crm;
    for (int i = 0; i < 60; ++i)
        crm.add("contact", {{"last_name", u"Marbach %1"_s.arg(i)}});
    crm.add("company", {{"name", u"Marbach Werke"_s}});
    crm.add("deal", {{"name", u"Marbach renewal"_s}});
    crm.add("activity",
            {{"subject", u"Call Marbach"_s}, {"type_id", crm.choice("activity_type", "call").value()}});
    const records::Found found = await(crm.records().search(u"marb"_s, 20));
    QCOMPARE(found.hits.size(), 15); // twelve of a kind are enough
    QStringList kinds;
    for (const records::Hit &hit : found.hits) {
        if (!kinds.contains(QString::fromLatin1(hit.entity)))
            kinds.append(QString::fromLatin1(hit.entity));
    }
    QCOMPARE(kinds, QStringList({u"contact"_s, u"company"_s, u"deal"_s, u"activity"_s}));
    QCOMPARE(found.words, QStringList(u"marb"_s));
    QVERIFY(!found.isSimilar);
}

void TestSearch::manyInTheTrashHideNobody()
{
    CrmFile crm;
    crm.add("contact", {{"last_name", u"Tiedemann"_s}, {"first_name", u"Old"_s}});
    QList<RecordId> thrown;
    for (int i = 0; i < 70; ++i)
        thrown.append(crm.add("contact", {{"last_name", u"Tiedemann"_s}}));
    await(crm.records().moveToTrash("contact", thrown));
    const records::Found found = await(crm.records().search(u"tied"_s));
    QCOMPARE(found.hits.size(), 1);
    QCOMPARE(found.hits.first().title, u"Old Tiedemann"_s);
}

void TestSearch::theLatestComeFirst()
{
    CrmFile crm;
    QList<RecordId> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(crm.add("contact", {{"last_name", u"Latest%1"_s.arg(i)}}));
    const auto first = [&crm](const QString &typed) {
        const records::Found found = await(crm.records().search(typed));
        return found.hits.isEmpty() ? RecordId() : found.hits.first().id;
    };
    QCOMPARE(first(u"lat"_s), ids.last());
    crm.records().noteOpened("contact", ids.at(3));
    QCOMPARE(first(u"lat"_s), ids.at(3));
    QCOMPARE(first(QString()), ids.at(3)); // without anything typed, what was used last
    crm.records().noteOpened("contact", ids.at(7));
    QCOMPARE(first(QString()), ids.at(7));
    // A program started anew knows from the journal what was changed last.
    records::Records anew(crm.store());
    const records::Found found = await(anew.search(QString()));
    QCOMPARE(found.hits.first().id, ids.last());
    QVERIFY(found.hits.size() >= 30);
}

void TestSearch::typosAreForgiven_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("found"); // empty: none
    QTest::newRow("letter too many") << u"shevchhenko"_s << u"Taras Shevchenko"_s;
    QTest::newRow("letter missing") << u"shvchenko"_s << u"Taras Shevchenko"_s;
    QTest::newRow("first letter wrong") << u"chevchenko"_s << u"Taras Shevchenko"_s;
    QTest::newRow("two swapped") << u"shevchenok"_s << u"Taras Shevchenko"_s;
    QTest::newRow("while typing") << u"shevhce"_s << u"Taras Shevchenko"_s;
    QTest::newRow("two words") << u"tarsa shevchenko"_s << u"Taras Shevchenko"_s;
    QTest::newRow("first name exact") << u"taras shefchenko"_s << u"Taras Shevchenko"_s;
    QTest::newRow("company") << u"strassenbua"_s << u"Straßenbau AG"_s;
    QTest::newRow("with umlaut") << u"Mülller"_s << u"Zoë Müller"_s;
    QTest::newRow("two typos") << u"shefchenok"_s << QString();
    QTest::newRow("a short word") << u"lenq"_s << QString();
    QTest::newRow("digits") << u"0309018"_s << u"Zoë Müller"_s;
}

void TestSearch::typosAreForgiven()
{
    QFETCH(QString, typed);
    QFETCH(QString, found);
    await(m_crm.records().search(QString()));
    QTRY_VERIFY(m_crm.records().isSearchReady()); // in the background
    const records::Found answer = await(m_crm.records().search(typed));
    QStringList titles;
    for (const records::Hit &hit : answer.hits)
        titles.append(hit.title);
    QCOMPARE(titles, found.isEmpty() ? QStringList() : QStringList(found));
    QCOMPARE(answer.isSimilar, !titles.isEmpty() && !typed.at(0).isDigit());
}

void TestSearch::newNamesAreForgivenToo()
{
    await(m_crm.records().search(QString()));
    QTRY_VERIFY(m_crm.records().isSearchReady());
    QVERIFY(await(m_crm.records().search(u"quastenblum"_s)).hits.isEmpty());
    const RecordId id = m_crm.add("contact", {{"last_name", u"Quastenbaum"_s}});
    QTRY_COMPARE(await(m_crm.records().search(u"quastenbaun"_s)).hits.size(), 1);
    await(m_crm.records().moveToTrash("contact", {id}));
    QVERIFY(await(m_crm.records().search(u"quastenbaun"_s)).hits.isEmpty());
}

void TestSearch::oneLetterIsEnoughToBegin()
{
    QVERIFY(await(m_crm.records().search(u"z"_s)).hits.size() >= 1);
    QVERIFY(m_crm.titles("contact", u"z"_s).contains(u"Zoë Müller"_s));
}

void TestSearch::manyMatchesComeInTheOrderOfTheList()
{
    CrmFile crm;
    for (int i = 0; i < 40; ++i)
        crm.add("contact", {{"last_name", (i % 3 ? u"Orderly %1"_s : u"Other %1"_s).arg(i * 7 % 40)},
                            {"language", i % 2 ? u"de"_s : u"fr"_s}});
    domain::RecordQuery query;
    query.entity = "contact";
    query.search = u"ord"_s;
    query.filter = domain::Filter::test("language", domain::Operator::Is, u"de"_s);
    const QList<RecordId> sorted = await(crm.records().findIds(query));
    QCOMPARE(sorted.size(), 13);
    const auto found = [&](qint64 limit, const records::ListSearch::Many &many) {
        query.limit = limit;
        return await(crm.store().read([query = query, many](storage::Session &session) {
            const auto ids = records::ListSearch::find(session, query, many);
            return std::pair(records::ListSearch::hasOrder(session, query, many),
                             ids.value_or(QList<RecordId>()));
        }));
    };
    QCOMPARE(found(-1, {10, 10}), (std::pair<bool, QList<RecordId>>(true, sorted)));
    QCOMPARE(found(5, {10, 1000}), (std::pair<bool, QList<RecordId>>(true, sorted.mid(0, 5))));
    QCOMPARE(found(-1, {1000, 1000}), (std::pair<bool, QList<RecordId>>(false, sorted))); // few: looked up
    query.search = u"nobody"_s;
    QVERIFY(!found(-1, {10, 10}).first);
    QVERIFY(found(-1, {10, 10}).second.isEmpty());
    query.entity = "tag";
    query.filter = {};
    query.inTrash = true; // tags have none
    QVERIFY(found(-1, {10, 10}).second.isEmpty());
}

/// FTS5 puts all of a beginning together before it answers; half of all people may be at one domain.
void TestSearch::aDomainIsReadAsFarAsItIsWanted()
{
    addPerson(u"Odette"_s, u"Fern"_s, u"odette@fernweh-reisen.example"_s);
    QCOMPARE(await(m_crm.records().search(u"fernweh-reisen.ex"_s)).hits.size(), 1);
    const QString asked = await(m_crm.store().read([](storage::Session &session) {
        const records::SearchQuery query(session, u"fernweh-reisen.ex"_s);
        return query.expression(session, domain::Catalogue::builtIn().entity("contact"),
                                records::SearchReach::Contact);
    }));
    QVERIFY2(asked.contains("dfernweh-reisen.example\""_L1), qPrintable(asked));
    QVERIFY2(!asked.contains("dfernweh-reisen.ex\"*"_L1), qPrintable(asked));
}

QTEST_GUILESS_MAIN(TestSearch)
#include "tst_search.moc"
