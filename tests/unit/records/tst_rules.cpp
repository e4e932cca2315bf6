// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the rules of the CRM make of a change, and what they refuse.
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::ProblemKind;

class TestRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newWorkspaceHasWhatItNeeds();
    void textIsTrimmedAndEmptyIsNothing();
    void contactNeedsOneOfNameEmailPhone();
    void emailIsNormalised();
    void phonesAreNormalisedByTheOwnersCountry();
    void unreadableValuesAreKeptAndFlagged();
    void correctedValueLosesItsFlag();
    void countryByNameBecomesItsCode();
    void firstBecomesPrimary();
    void settingOnePrimaryUnsetsTheOther();
    void removingThePrimaryPromotesTheNext();
    void onlyPrimaryCannotBeUnset();
    void onlyCurrentJobsArePrimary();
    void companyDomainFollowsFromWebAndMail();
    void parentCycleIsRefused();
    void uniqueValuesNameWhoHasThem();
    void externalKeyBelongsToOneRecord();
    void linksMustLeadSomewhere();
    void choicesMustBeOfTheList();
    void fixedFieldsStay();
    void derivedColumnsAreNotWrittenByPeople();
    void moneyGetsTheHomeCurrency();
    void dealFollowsItsStage();
    void stageHistoryTiles();
    void reopenedDealIsOpen();
    void statusMovesToAFittingStage();
    void stageOfAnotherPipelineIsRefused();
    void stageInUseKeepsItsKind();
    void dealAmountIsTheSumOfItsLines();
    void linesRoundHalfUp();
    void ticketsGetNumbersAndTimes();
    void ordersGetNumbers();
    void usedRecordsCannotBeRemoved();
    void removedRecordTakesItsChildrenAlong();
    void placeholdersBecomeIds();
    void touchesFollowActivitiesAndNotes();

private:
    RecordId person(const QString &last, const Values &more = {})
    {
        Values values{{"first_name", u"Maria"_s}, {"last_name", last}};
        return m_crm.add("contact", values + more);
    }
    RecordId deal(const QString &name, const Values &more = {})
    {
        return m_crm.add("deal", Values{{"name", name}} + more);
    }
    QVariant point(RecordId owner, const QString &kind, const QString &column)
    {
        return ask(
            m_crm.store(),
            u"SELECT %1 FROM contact_point WHERE party_id = ? AND kind = ? ORDER BY id LIMIT 1"_s.arg(column),
            {owner.value(), kind});
    }
    QStringList primaries(RecordId owner)
    {
        return ask(m_crm.store(),
                   u"SELECT group_concat(value_raw) FROM contact_point WHERE party_id = ? AND is_primary = 1"_s,
                   {owner.value()})
            .toString()
            .split(u',');
    }
    template<class Fn>
    void refused(ProblemKind kind, const QByteArray &field, Fn fn)
    {
        const auto problem = problemOf(fn);
        QVERIFY(problem);
        QCOMPARE(base::problemKindName(problem->kind()), base::problemKindName(kind));
        QCOMPARE(problem->field(), field);
        QVERIFY(!problem->sentence().contains(u'%'));
    }

    CrmFile m_crm;
};

void TestRules::newWorkspaceHasWhatItNeeds()
{
    CrmFile fresh;
    QCOMPARE(ask(fresh.store(), u"SELECT display_name FROM app_user"_s).toString(), u"Anna Tester"_s);
    QVERIFY(await(fresh.records().picklist("industry")).size() > 10);
    QVERIFY(fresh.choice("activity_type", "call"));
    QVERIFY(fresh.stage(u"open"_s) && fresh.stage(u"won"_s) && fresh.stage(u"lost"_s));
    QCOMPARE(ask(fresh.store(), u"SELECT count(*) FROM external_system"_s).toInt(), 1);
    QCOMPARE(await(fresh.records().counts()).value("contact", -1), 0);
    QCOMPARE(fresh.findings(), QStringList());
    QVERIFY(await(fresh.records().undoState()).undoTx.isNull());
}

void TestRules::textIsTrimmedAndEmptyIsNothing()
{
    const RecordId id =
        m_crm.add("company", {{"name", u"  Alfreds\tFutterkiste \n"_s}, {"legal_name", u"   "_s}});
    QCOMPARE(m_crm.cell("company", id, "name").toString(), u"Alfreds Futterkiste"_s);
    QVERIFY(m_crm.cell("company", id, "legal_name").isNull());
    refused(ProblemKind::Invalid, "name", [&] { m_crm.set("company", id, "name", u"   "_s); });
}

void TestRules::contactNeedsOneOfNameEmailPhone()
{
    refused(ProblemKind::Invalid, "last_name", [&] { m_crm.add("contact", {{"salutation", u"Dr."_s}}); });
    refused(ProblemKind::Invalid, "last_name", [&] {
        m_crm.write({CrmFile::insertRow("contact", {{"salutation", u"Dr."_s}})});
    });
    Record record = m_crm.make("contact");
    CrmFile::addChild(record, "emails", {{"value_raw", u"anna@example.com"_s}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(m_crm.load("contact", id).title(), u"anna@example.com"_s);
}

void TestRules::emailIsNormalised()
{
    Record record = m_crm.make("contact", {{"last_name", u"Klein"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u" Info@Bücher.DE "_s}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(point(id, u"email"_s, u"value_raw"_s).toString(), u"Info@Bücher.DE"_s);
    QCOMPARE(point(id, u"email"_s, u"value_norm"_s).toString(), u"info@xn--bcher-kva.de"_s);
    QCOMPARE(m_crm.cell("contact", id, "email").toString(), u"Info@Bücher.DE"_s);
}

void TestRules::phonesAreNormalisedByTheOwnersCountry()
{
    Record record = m_crm.make("contact", {{"last_name", u"Gruber"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"(030) 1234-5678"_s}});
    CrmFile::addChild(record, "addresses", {{"city", u"Berlin"_s}, {"country_iso2", u"DE"_s}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(point(id, u"phone"_s, u"value_norm"_s).toString(), u"+493012345678"_s);
    QCOMPARE(point(id, u"phone"_s, u"value_raw"_s).toString(), u"(030) 1234-5678"_s);
    // When she moves, the number is read anew.
    m_crm.edit("contact", id,
               [](Record &r) { r.children("addresses")[0].setValue("country_iso2", u"AT"_s); });
    QCOMPARE(point(id, u"phone"_s, u"value_norm"_s).toString(), u"+433012345678"_s);
    // Without any country, its digits are all that is known; that is no fault of it.
    Record unknown = m_crm.make("contact", {{"last_name", u"Nowhere"_s}});
    CrmFile::addChild(unknown, "phones", {{"value_raw", u"030 / 1234"_s}});
    const RecordId other = m_crm.save(unknown);
    QCOMPARE(point(other, u"phone"_s, u"value_norm"_s).toString(), u"0301234"_s);
    QCOMPARE(point(other, u"phone"_s, u"status"_s).toString(), u"ok"_s);
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::unreadableValuesAreKeptAndFlagged()
{
    Record record = m_crm.make("contact", {{"last_name", u"Odd"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"ask at the desk"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"not an address"_s}});
    CrmFile::addChild(record, "urls", {{"value_raw", u"https://"_s}});
    const RecordId id = m_crm.save(record);
    for (const QString &kind : {u"phone"_s, u"email"_s, u"url"_s}) {
        QCOMPARE(point(id, kind, u"status"_s).toString(), u"invalid"_s);
        QVERIFY(point(id, kind, u"value_norm"_s).isNull());
    }
    QCOMPARE(point(id, u"phone"_s, u"value_raw"_s).toString(), u"ask at the desk"_s);
}

void TestRules::correctedValueLosesItsFlag()
{
    Record record = m_crm.make("contact", {{"last_name", u"Fixed"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"nonsense"_s}});
    const RecordId id = m_crm.save(record);
    m_crm.edit("contact", id,
               [](Record &r) { r.children("emails")[0].setValue("value_raw", u"a@b.example"_s); });
    QCOMPARE(point(id, u"email"_s, u"status"_s).toString(), u"ok"_s);
    m_crm.edit("contact", id, [](Record &r) { r.children("emails")[0].setValue("status", u"bounced"_s); });
    QCOMPARE(point(id, u"email"_s, u"status"_s).toString(), u"bounced"_s);
}

void TestRules::countryByNameBecomesItsCode()
{
    const RecordId id = person(u"Country"_s);
    m_crm.write({CrmFile::insertRow("address", {{"party_type", u"contact"_s},
                                                {"party_id", id.value()},
                                                {"city", u"Wien"_s},
                                                {"country_iso2", u"Österreich"_s}})});
    QCOMPARE(m_crm.cell("contact", id, "country").toString(), u"AT"_s);
    QCOMPARE(m_crm.cell("contact", id, "city").toString(), u"Wien"_s);
    refused(ProblemKind::Invalid, "country_iso2", [&] {
        m_crm.write({CrmFile::insertRow("address", {{"party_type", u"contact"_s},
                                                    {"party_id", id.value()},
                                                    {"city", u"Xanadu"_s},
                                                    {"country_iso2", u"Cloud Cuckoo Land"_s}})});
    });
}

void TestRules::firstBecomesPrimary()
{
    Record record = m_crm.make("contact", {{"last_name", u"Primary"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"first@example.com"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"second@example.com"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+43 1 5123456"_s}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(primaries(id), QStringList({u"first@example.com"_s, u"+43 1 5123456"_s}));
}

void TestRules::settingOnePrimaryUnsetsTheOther()
{
    Record record = m_crm.make("contact", {{"last_name", u"Switch"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"old@example.com"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"new@example.com"_s}});
    const RecordId id = m_crm.save(record);
    m_crm.edit("contact", id, [](Record &r) { r.children("emails")[1].setValue("is_primary", true); });
    QCOMPARE(primaries(id), QStringList(u"new@example.com"_s));
    QCOMPARE(m_crm.cell("contact", id, "email").toString(), u"new@example.com"_s);
    // a new one that says so takes it too
    m_crm.edit("contact", id, [](Record &r) {
        CrmFile::addChild(r, "emails", {{"value_raw", u"third@example.com"_s}, {"is_primary", true}});
    });
    QCOMPARE(primaries(id), QStringList(u"third@example.com"_s));
    await(m_crm.records().undo());
    QCOMPARE(primaries(id), QStringList(u"new@example.com"_s));
}

void TestRules::removingThePrimaryPromotesTheNext()
{
    Record record = m_crm.make("contact", {{"last_name", u"Promote"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"a@example.com"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"broken"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"c@example.com"_s}});
    const RecordId id = m_crm.save(record);
    m_crm.edit("contact", id, [](Record &r) { r.children("emails").removeFirst(); });
    QCOMPARE(primaries(id), QStringList(u"c@example.com"_s)); // not the broken one
    m_crm.edit("contact", id, [](Record &r) { r.children("emails").removeFirst(); });
    QCOMPARE(primaries(id), QStringList(u"broken"_s));
    m_crm.edit("contact", id, [](Record &r) { r.children("emails").clear(); });
    QVERIFY(m_crm.cell("contact", id, "email").isNull());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::onlyPrimaryCannotBeUnset()
{
    Record record = m_crm.make("contact", {{"last_name", u"Only"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"only@example.com"_s}});
    const RecordId id = m_crm.save(record);
    m_crm.edit("contact", id, [](Record &r) { r.children("emails")[0].setValue("is_primary", false); });
    QCOMPARE(primaries(id), QStringList(u"only@example.com"_s));
}

void TestRules::onlyCurrentJobsArePrimary()
{
    const RecordId first = m_crm.add("company", {{"name", u"First Ltd"_s}});
    const RecordId second = m_crm.add("company", {{"name", u"Second Ltd"_s}});
    Record record = m_crm.make("contact", {{"last_name", u"Jobs"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", first.value()}, {"title", u"Buyer"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", second.value()}, {"title", u"Chief"_s}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(m_crm.cell("contact", id, "company_name").toString(), u"First Ltd"_s);
    m_crm.edit("contact", id, [](Record &r) { r.children("jobs")[0].setValue("to_date", u"2026-01-31"_s); });
    QCOMPARE(m_crm.cell("contact", id, "company_name").toString(), u"Second Ltd"_s);
    QCOMPARE(m_crm.cell("contact", id, "title").toString(), u"Chief"_s);
    m_crm.set("company", second, "name", u"Renamed Ltd"_s);
    QCOMPARE(m_crm.cell("contact", id, "company_name").toString(), u"Renamed Ltd"_s);
    QCOMPARE(m_crm.titles("contact", u"renamed"_s), QStringList(u"Jobs"_s));
    m_crm.edit("contact", id, [](Record &r) {
        for (Record &job : r.children("jobs"))
            job.setValue("to_date", u"2026-02-28"_s);
    });
    QVERIFY(m_crm.cell("contact", id, "company_name").isNull());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::companyDomainFollowsFromWebAndMail()
{
    const auto domainOf = [&](const QString &name, const Values &mail, const Values &web) {
        Record record = m_crm.make("company", {{"name", name}});
        if (!mail.isEmpty())
            CrmFile::addChild(record, "emails", mail);
        if (!web.isEmpty())
            CrmFile::addChild(record, "urls", web);
        return m_crm.cell("company", m_crm.save(record), "domain").toString();
    };
    QCOMPARE(domainOf(u"Web"_s, {}, {{"value_raw", u"https://www.Example.com/about"_s}}), u"example.com"_s);
    QCOMPARE(domainOf(u"Mail"_s, {{"value_raw", u"info@mail.example.org"_s}}, {}), u"mail.example.org"_s);
    QCOMPARE(domainOf(u"Both"_s, {{"value_raw", u"x@other.example"_s}}, {{"value_raw", u"shop.example"_s}}),
             u"shop.example"_s);
    QCOMPARE(domainOf(u"Private"_s, {{"value_raw", u"somebody@gmail.com"_s}}, {}), QString());
    const RecordId own =
        m_crm.add("company", {{"name", u"Own"_s}, {"domain", u"HTTPS://www.own.example/x"_s}});
    QCOMPARE(m_crm.cell("company", own, "domain").toString(), u"own.example"_s);
    m_crm.edit("company", own, [](Record &r) {
        CrmFile::addChild(r, "urls", {{"value_raw", u"other.example"_s}});
    });
    QCOMPARE(m_crm.cell("company", own, "domain").toString(), u"own.example"_s);
}

void TestRules::parentCycleIsRefused()
{
    const RecordId top = m_crm.add("company", {{"name", u"Top"_s}});
    const RecordId middle = m_crm.add("company", {{"name", u"Middle"_s}, {"parent_id", top.value()}});
    const RecordId low = m_crm.add("company", {{"name", u"Low"_s}, {"parent_id", middle.value()}});
    refused(ProblemKind::Invalid, "parent_id", [&] { m_crm.set("company", top, "parent_id", low.value()); });
    refused(ProblemKind::Invalid, "parent_id", [&] { m_crm.set("company", top, "parent_id", top.value()); });
    m_crm.set("company", low, "parent_id", top.value());
    m_crm.set("company", top, "parent_id", QVariant());
}

void TestRules::uniqueValuesNameWhoHasThem()
{
    m_crm.add("product", {{"name", u"Chai"_s}, {"sku", u"A-1"_s}});
    const auto problem = problemOf([&] { m_crm.add("product", {{"name", u"Chang"_s}, {"sku", u"A-1"_s}}); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::Constraint);
    QCOMPARE(problem->field(), "sku");
    QVERIFY2(problem->sentence().contains(u"Chai"_s), qPrintable(problem->sentence()));
    m_crm.add("tag", {{"name", u"VIP"_s}});
    refused(ProblemKind::Constraint, "name", [&] { m_crm.add("tag", {{"name", u"vip"_s}}); });
    refused(ProblemKind::Constraint, "sku", [&] {
        m_crm.write({CrmFile::insertRow("product", {{"name", u"One"_s}, {"sku", u"B"_s}}),
                     CrmFile::insertRow("product", {{"name", u"Two"_s}, {"sku", u"B"_s}})});
    });

    m_crm.add("product", {{"name", u"Sale"_s}, {"sku", u"-20%1"_s}});
    const auto percent = problemOf([&] { m_crm.add("product", {{"name", u"Too"_s}, {"sku", u"-20%1"_s}}); });
    QVERIFY(percent);
    QVERIFY2(percent->sentence().contains(u"“-20%1”"_s) && percent->sentence().contains(u"“Sale”"_s),
             qPrintable(percent->sentence()));
}

void TestRules::externalKeyBelongsToOneRecord()
{
    const RecordId system(ask(m_crm.store(), u"SELECT id FROM external_system"_s).toLongLong());
    const auto keyed = [&](const QString &name) {
        Record record = m_crm.make("company", {{"name", name}});
        CrmFile::addChild(record, "external_ids",
                          {{"system_id", system.value()}, {"external_key", u"ALFKI"_s}});
        return record;
    };
    m_crm.save(keyed(u"Alfreds"_s));
    const auto problem = problemOf([&] { m_crm.save(keyed(u"Twin"_s)); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::Constraint);
    QVERIFY2(problem->sentence().contains(u"Alfreds"_s), qPrintable(problem->sentence()));
}

void TestRules::linksMustLeadSomewhere()
{
    refused(ProblemKind::Constraint, "parent_id", [&] {
        m_crm.add("company", {{"name", u"Lost"_s}, {"parent_id", qint64(12345)}});
    });
    refused(ProblemKind::Constraint, "party_id", [&] {
        m_crm.write({CrmFile::insertRow(
            "address", {{"party_type", u"contact"_s}, {"party_id", qint64(12345)}, {"city", u"Nowhere"_s}})});
    });
}

void TestRules::choicesMustBeOfTheList()
{
    const RecordId source = m_crm.choice("source", "website");
    QVERIFY(source);
    refused(ProblemKind::Constraint, "industry_id", [&] {
        m_crm.add("company", {{"name", u"Wrong list"_s}, {"industry_id", source.value()}});
    });
    m_crm.add("company", {{"name", u"Right list"_s}, {"source_id", source.value()}});
    refused(ProblemKind::Invalid, "size_band", [&] {
        m_crm.add("company", {{"name", u"Big"_s}, {"size_band", u"huge"_s}});
    });
}

void TestRules::fixedFieldsStay()
{
    const RecordId id = m_crm.add("ticket", {{"subject", u"Broken"_s}});
    refused(ProblemKind::NotAllowed, "number", [&] { m_crm.set("ticket", id, "number", u"X-1"_s); });
}

void TestRules::derivedColumnsAreNotWrittenByPeople()
{
    m_crm.write(
        {CrmFile::insertRow("company", {{"name", u"Plain"_s}, {"email", u"smuggled@example.com"_s}})});
    QVERIFY(ask(m_crm.store(), u"SELECT email FROM company WHERE name = 'Plain'"_s).isNull());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::moneyGetsTheHomeCurrency()
{
    const RecordId id = m_crm.add("company", {{"name", u"Rich"_s}, {"revenue_minor", qint64(100)}});
    QCOMPARE(m_crm.cell("company", id, "currency"), ask(m_crm.store(), u"SELECT currency FROM pipeline"_s));
}

void TestRules::dealFollowsItsStage()
{
    const RecordId id = deal(u"First"_s, {{"amount_minor", qint64(100)}});
    QCOMPARE(m_crm.cell("deal", id, "stage_id").toLongLong(), m_crm.stage(u"open"_s).value());
    QCOMPARE(m_crm.cell("deal", id, "status").toString(), u"open"_s);
    QVERIFY(m_crm.cell("deal", id, "closed_at").isNull());
    m_crm.clock().advance(1000);
    m_crm.set("deal", id, "stage_id", m_crm.stage(u"won"_s).value());
    QCOMPARE(m_crm.cell("deal", id, "status").toString(), u"won"_s);
    QCOMPARE(m_crm.cell("deal", id, "closed_at").toLongLong(), m_crm.clock().nowMs());
    QCOMPARE(m_crm.cell("deal", id, "stage_entered_at").toLongLong(), m_crm.clock().nowMs());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::stageHistoryTiles()
{
    const RecordId id = deal(u"Steps"_s, {{"lost_reason_id", m_crm.choice("lost_reason", "price").value()}});
    for (const RecordId stage :
         {m_crm.stage(u"open"_s, 1), m_crm.stage(u"open"_s, 0), m_crm.stage(u"lost"_s)}) {
        m_crm.clock().advance(60'000);
        m_crm.set("deal", id, "stage_id", stage.value());
    }
    const QString sql = u"SELECT count(*) FROM deal_stage_history WHERE deal_id = ?"_s;
    QCOMPARE(ask(m_crm.store(), sql, {id.value()}).toInt(), 4);
    QCOMPARE(ask(m_crm.store(), sql + u" AND left_at IS NULL"_s, {id.value()}).toInt(), 1);
    QCOMPARE(m_crm.findings(), QStringList());
    // a clock that went back does not make steps overlap
    m_crm.clock().advance(-3'600'000);
    m_crm.set("deal", id, "stage_id", m_crm.stage(u"open"_s).value());
    QCOMPARE(m_crm.findings(), QStringList());
    m_crm.clock().advance(3'600'000);
    await(m_crm.records().undo());
    QCOMPARE(ask(m_crm.store(), sql, {id.value()}).toInt(), 4);
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::reopenedDealIsOpen()
{
    const RecordId id = deal(u"Again"_s, {{"stage_id", m_crm.stage(u"lost"_s).value()},
                                          {"lost_reason_id", m_crm.choice("lost_reason", "price").value()}});
    QVERIFY(!m_crm.cell("deal", id, "closed_at").isNull());
    m_crm.set("deal", id, "stage_id", m_crm.stage(u"open"_s).value());
    QVERIFY(m_crm.cell("deal", id, "closed_at").isNull());
    QCOMPARE(m_crm.cell("deal", id, "status").toString(), u"open"_s);
}

void TestRules::statusMovesToAFittingStage()
{
    const RecordId id = deal(u"By status"_s);
    storage::RowChange row;
    row.table = "deal";
    row.id = id;
    row.cells = {{"status", u"open"_s, u"won"_s}};
    m_crm.write({row}, storage::Origin::Import);
    QCOMPARE(m_crm.cell("deal", id, "stage_id").toLongLong(), m_crm.stage(u"won"_s).value());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::stageOfAnotherPipelineIsRefused()
{
    Record other = m_crm.make("pipeline", {{"name", u"Renewals"_s}, {"currency", u"USD"_s}, {"position", 2}});
    CrmFile::addChild(other, "stages", {{"name", u"Due"_s}, {"position", 1}});
    const RecordId pipeline = m_crm.save(other);
    refused(ProblemKind::Invalid, "stage_id", [&] {
        deal(u"Mixed"_s, {{"pipeline_id", pipeline.value()}, {"stage_id", m_crm.stage(u"won"_s).value()}});
    });
    const RecordId id = deal(u"There"_s, {{"pipeline_id", pipeline.value()}, {"amount_minor", qint64(500)}});
    QCOMPARE(m_crm.load("deal", id).linkTitles.value("stage_id"), u"Due"_s);
    QCOMPARE(m_crm.cell("deal", id, "currency").toString(), u"USD"_s);
}

void TestRules::stageInUseKeepsItsKind()
{
    deal(u"Standing here"_s, {{"stage_id", m_crm.stage(u"open"_s, 1).value()}});
    const RecordId stage = m_crm.stage(u"open"_s, 1);
    storage::RowChange row;
    row.table = "stage";
    row.id = stage;
    row.cells = {{"kind", u"open"_s, u"won"_s}};
    refused(ProblemKind::Constraint, "kind", [&] { m_crm.write({row}); });
}

void TestRules::dealAmountIsTheSumOfItsLines()
{
    Record record = m_crm.make("deal", {{"name", u"Lines"_s}, {"amount_minor", qint64(1)}});
    CrmFile::addChild(record, "lines",
                      {{"description", u"Chai"_s}, {"qty_milli", 2500}, {"unit_minor", qint64(1000)}});
    CrmFile::addChild(record, "lines",
                      {{"description", u"Chang"_s}, {"unit_minor", qint64(999)}, {"discount_bp", 1000}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(m_crm.cell("deal", id, "amount_minor").toLongLong(), 2500 + 899);
    m_crm.set("deal", id, "amount_minor", qint64(7)); // locked while there are lines
    QCOMPARE(m_crm.cell("deal", id, "amount_minor").toLongLong(), 2500 + 899);
    m_crm.edit("deal", id, [](Record &r) { r.children("lines").removeFirst(); });
    QCOMPARE(m_crm.cell("deal", id, "amount_minor").toLongLong(), 899);
    m_crm.edit("deal", id, [](Record &r) { r.children("lines").clear(); });
    m_crm.set("deal", id, "amount_minor", qint64(7));
    QCOMPARE(m_crm.cell("deal", id, "amount_minor").toLongLong(), 7);
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::linesRoundHalfUp()
{
    Record record = m_crm.make("sales_order", {{"number", u"R-1"_s}});
    CrmFile::addChild(record, "lines", {{"qty_milli", 500}, {"unit_minor", qint64(5)}});  // 2.5
    CrmFile::addChild(record, "lines", {{"qty_milli", -500}, {"unit_minor", qint64(5)}}); // a return
    CrmFile::addChild(record, "lines",
                      {{"qty_milli", 333}, {"unit_minor", qint64(100)}, {"discount_bp", 3333}});
    const RecordId id = m_crm.save(record);
    QCOMPARE(m_crm.cell("sales_order", id, "total_minor").toLongLong(), 3 - 3 + 22);
    Record huge = m_crm.make("sales_order", {{"number", u"R-2"_s}});
    CrmFile::addChild(huge, "lines", {{"qty_milli", qint64(1) << 60}, {"unit_minor", qint64(1) << 60}});
    refused(ProblemKind::Invalid, "unit_minor", [&] { m_crm.save(huge); });
}

void TestRules::ticketsGetNumbersAndTimes()
{
    const RecordId first = m_crm.add("ticket", {{"subject", u"One"_s}});
    const RecordId second = m_crm.add("ticket", {{"subject", u"Two"_s}});
    const QString number = m_crm.cell("ticket", first, "number").toString();
    QVERIFY(!number.isEmpty());
    QVERIFY(number < m_crm.cell("ticket", second, "number").toString());
    m_crm.clock().advance(1000);
    m_crm.set("ticket", first, "status", u"closed"_s);
    QCOMPARE(m_crm.cell("ticket", first, "solved_at").toLongLong(), m_crm.clock().nowMs());
    QCOMPARE(m_crm.cell("ticket", first, "closed_at").toLongLong(), m_crm.clock().nowMs());
    m_crm.set("ticket", first, "status", u"open"_s);
    QVERIFY(m_crm.cell("ticket", first, "closed_at").isNull());
    // a number is never given twice, also when its ticket was undone
    const QString taken =
        m_crm.cell("ticket", m_crm.add("ticket", {{"subject", u"Three"_s}}), "number").toString();
    await(m_crm.records().undo());
    QVERIFY(m_crm.cell("ticket", m_crm.add("ticket", {{"subject", u"Four"_s}}), "number").toString() > taken);
}

void TestRules::ordersGetNumbers()
{
    const RecordId id = m_crm.add("sales_order", {{"total_minor", qint64(100)}});
    QVERIFY(!m_crm.cell("sales_order", id, "number").toString().isEmpty());
    const RecordId system(ask(m_crm.store(), u"SELECT id FROM external_system"_s).toLongLong());
    m_crm.add("sales_order", {{"number", u"10248"_s}, {"system_id", system.value()}});
    refused(ProblemKind::Constraint, "number", [&] {
        m_crm.add("sales_order", {{"number", u"10248"_s}, {"system_id", system.value()}});
    });
}

void TestRules::usedRecordsCannotBeRemoved()
{
    const RecordId source = m_crm.choice("source", "referral");
    m_crm.add("company", {{"name", u"Keeps its source"_s}, {"source_id", source.value()}});
    const auto problem = problemOf([&] { m_crm.write({CrmFile::removeRow("picklist_value", source)}); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::Constraint);
    QVERIFY2(problem->sentence().contains(u"Keeps its source"_s), qPrintable(problem->sentence()));
}

void TestRules::removedRecordTakesItsChildrenAlong()
{
    const RecordId tag = m_crm.add("tag", {{"name", u"Gone soon"_s}});
    Record record = m_crm.make("company", {{"name", u"Tagged"_s}});
    CrmFile::addChild(record, "tags", {{"tag_id", tag.value()}});
    CrmFile::addChild(record, "notes", {{"body", u"remember"_s}});
    const RecordId id = m_crm.save(record);
    const QByteArray before = hashOf(m_crm.store());
    QCOMPARE(m_crm.titles("company", u"gone soon"_s), QStringList(u"Tagged"_s));
    await(m_crm.records().moveToTrash("tag", {tag}));
    QCOMPARE(m_crm.load("company", id).children("tags").size(), 0);
    QCOMPARE(m_crm.titles("company", u"gone soon"_s), QStringList());
    await(m_crm.records().undo());
    QCOMPARE(hashOf(m_crm.store()), before);
    QCOMPARE(m_crm.titles("company", u"gone soon"_s), QStringList(u"Tagged"_s));
    m_crm.write({CrmFile::removeRow("company", id)});
    QCOMPARE(m_crm.findings(), QStringList());
    await(m_crm.records().undo());
    QCOMPARE(hashOf(m_crm.store()), before);
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::placeholdersBecomeIds()
{
    const auto outcome = m_crm.write({
        CrmFile::insertRow("company", {{"name", u"New Firm"_s}}, RecordId(-1)),
        CrmFile::insertRow("contact", {{"last_name", u"New"_s}}, RecordId(-2)),
        CrmFile::insertRow("contact_company", {{"contact_id", qint64(-2)}, {"company_id", qint64(-1)}}),
    });
    QVERIFY(outcome.ids.at(0).value() > 0);
    QCOMPARE(m_crm.cell("contact", outcome.ids.at(1), "company_id").toLongLong(), outcome.ids.at(0).value());
    QCOMPARE(m_crm.findings(), QStringList());
}

void TestRules::touchesFollowActivitiesAndNotes()
{
    const RecordId id = person(u"Touched"_s);
    const auto touch = [&] { return m_crm.cell("contact", id, "last_touch_at"); };
    const auto step = [&] { return m_crm.cell("contact", id, "next_step_at"); };
    QVERIFY(touch().isNull() && step().isNull());
    const auto plan = [&](const Values &values) {
        Record record =
            m_crm.make("activity", Values{{"subject", u"Call"_s},
                                          {"type_id", m_crm.choice("activity_type", "call").value()}} +
                                       values);
        CrmFile::addChild(record, "links", {{"object_type", u"contact"_s}, {"object_id", id.value()}});
        return m_crm.save(record);
    };
    const RecordId call = plan({{"due_on", u"2026-10-01"_s}});
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(step().toLongLong(), Qt::UTC).date(), QDate(2026, 10, 1));
    plan({{"due_at", qint64(1'790'000'500'000)}});
    QCOMPARE(step().toLongLong(), 1'790'000'500'000);
    m_crm.set("activity", call, "done_at", qint64(1'790'000'100'000));
    QCOMPARE(touch().toLongLong(), 1'790'000'100'000);
    await(m_crm.records().moveToTrash("activity", {call}));
    QVERIFY(touch().isNull());
    await(m_crm.records().undo());
    QCOMPARE(touch().toLongLong(), 1'790'000'100'000);
    m_crm.clock().set(1'790'000'900'000);
    m_crm.edit("contact", id, [](Record &r) { CrmFile::addChild(r, "notes", {{"body", u"met"_s}}); });
    QCOMPARE(touch().toLongLong(), m_crm.clock().nowMs());
    QCOMPARE(m_crm.findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestRules)
#include "tst_rules.moc"
