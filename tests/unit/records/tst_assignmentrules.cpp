// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/assignmentrecords.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::AssignmentWhy;
using records::AssignmentPreview;
using records::AssignmentRecords;
using storage::Origin;

class TestAssignmentRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_file.reset(); }

    void newLeadsGetOwnersInTurn();
    void everyOccasionHasItsSwitch();
    void whoIsNamedStaysOwner();
    void conditionsChooseTheRule();
    void valuesChooseThePerson();
    void ownersOfCompaniesWin();
    void nobodyMeansTheQueue();
    void aLeadWithAnOwnerLeavesItsQueue();
    void theTaskIsDueInWorkingHours();
    void turnsSurviveClosing();
    void undoGivesTheTurnBack();
    void olderAssignmentsCanBeUndone();
    void twoProgramsNeverGiveTheSameTurn();
    void importsGoOnFromBatchToBatch();
    void onDemandIsOneAction();
    void theTaskGoesToTheNewOwner();
    void closedLeadsAreLeftAlone();
    void aDryRunWritesNothingAndTellsTheTruth();
    void thePastIsSimulated();
    void rulesAreTidied();
    void badRulesAreRefused();
    void theReasonCanBeTold();

private:
    RecordId user(const QString &name, const Values &more = {})
    {
        return m_file->add("app_user", Values{{"display_name", name}} + more);
    }
    RecordId addRule(const Values &values, const QList<RecordId> &users, const QStringList &territories = {});
    RecordId addLead(const Values &values = {})
    {
        return m_file->add("lead", Values{{"last_name", u"Lead %1"_s.arg(++m_leads)}} + values);
    }
    RecordId ownerOf(RecordId lead) { return RecordId(m_file->cell("lead", lead, "owner_id").toLongLong()); }
    QString ownersOf(const QList<RecordId> &leads);
    qint64 count(const QString &table)
    {
        return ask(m_file->store(), u"SELECT count(*) FROM "_s + table).toLongLong();
    }
    storage::Outcome writeLeads(storage::Store &store, Origin origin, int leads);

    std::unique_ptr<CrmFile> m_file;
    RecordId m_ana;
    RecordId m_ben;
    int m_leads = 0;
};

void TestAssignmentRules::init()
{
    m_file = std::make_unique<CrmFile>();
    m_ana = user(u"Ana"_s);
    m_ben = user(u"Ben"_s);
    m_leads = 0;
}

RecordId TestAssignmentRules::addRule(const Values &values, const QList<RecordId> &users,
                                      const QStringList &territories)
{
    Record rule = m_file->make("assignment_rule", Values{{"name", u"Rule"_s}} + values);
    for (qsizetype i = 0; i < users.size(); ++i)
        CrmFile::addChild(rule, "members"_ba,
                          {{"user_id", users.at(i).value()},
                           {"territory", territories.value(i)},
                           {"position", qlonglong(i + 1)}});
    return m_file->save(rule);
}

/// "ABA-": A Ana, B Ben, - nobody, ? somebody else.
QString TestAssignmentRules::ownersOf(const QList<RecordId> &leads)
{
    QString text;
    for (const RecordId lead : leads) {
        const RecordId owner = ownerOf(lead);
        text += owner == m_ana ? u'A' : owner == m_ben ? u'B' : owner ? u'?' : u'-';
    }
    return text;
}

storage::Outcome TestAssignmentRules::writeLeads(storage::Store &store, Origin origin, int leads)
{
    storage::ChangeSet changes;
    changes.label = u"Leads"_s;
    changes.origin = origin;
    for (int i = 0; i < leads; ++i)
        changes.rows += CrmFile::insertRow("lead", {{"last_name", u"Lead %1"_s.arg(++m_leads)}});
    return await(store.write(changes));
}

void TestAssignmentRules::newLeadsGetOwnersInTurn()
{
    const RecordId rule = addRule({}, {m_ana, m_ben});
    QList<RecordId> leads;
    for (int i = 0; i < 5; ++i)
        leads += addLead();
    QCOMPARE(ownersOf(leads), u"ABABA"_s);
    QCOMPARE(count(u"assignment_log"_s), 5);
    const Record lead = m_file->load("lead", leads.at(1));
    QVERIFY(lead.isEmpty("queue_id"));
    QCOMPARE(ask(m_file->store(),
                 u"SELECT cause || ' ' || strategy || ' ' || why || ' ' || rule_name || ' ' || turn FROM "
                 "assignment_log WHERE lead_id = ? AND rule_id = ? AND owner_id = ?"_s,
                 {lead.id.value(), rule.value(), m_ben.value()})
                 .toString(),
             u"manual round_robin turn Rule 2"_s);
    const QString candidates =
        ask(m_file->store(), u"SELECT candidates FROM assignment_log WHERE lead_id = ?"_s, {lead.id.value()})
            .toString();
    QVERIFY(candidates.contains(m_ana.toString()) && candidates.contains(m_ben.toString()));
    QCOMPARE(m_file->findings(), QStringList());
}

void TestAssignmentRules::everyOccasionHasItsSwitch()
{
    for (const auto &[occasion, origin] :
         {std::pair{"on_manual", Origin::Ui}, {"on_import", Origin::Import}, {"on_capture", Origin::Api}}) {
        const RecordId rule = addRule({}, {m_ana});
        QCOMPARE(ownersOf(writeLeads(m_file->store(), origin, 1).ids), u"A"_s);
        m_file->set("assignment_rule", rule, occasion, false);
        QCOMPARE(ownersOf(writeLeads(m_file->store(), origin, 1).ids), u"-"_s);
        QCOMPARE(count(u"assignment_log"_s), 1);
        m_file->set("assignment_rule", rule, occasion, true);
        m_file->set("assignment_rule", rule, "active", false);
        QCOMPARE(ownersOf(writeLeads(m_file->store(), origin, 1).ids), u"-"_s);
        for (int i = 0; i < 7; ++i)
            await(m_file->records().undo());
        QCOMPARE(count(u"assignment_log"_s), 0);
    }
    addRule({}, {m_ana});
    QCOMPARE(ownersOf(writeLeads(m_file->store(), Origin::System, 1).ids), u"-"_s);
}

void TestAssignmentRules::whoIsNamedStaysOwner()
{
    addRule({}, {m_ana});
    const RecordId lead = addLead({{"owner_id", m_ben.value()}});
    QCOMPARE(ownerOf(lead), m_ben);
    QCOMPARE(count(u"assignment_log"_s), 0);
    const qint64 spam = m_file->choice("disqualify_reason", "spam").value();
    QCOMPARE(ownersOf({addLead({{"status", u"disqualified"_s}, {"disqualify_reason_id", spam}})}),
             u"-"_s); // nothing is left to do
}

void TestAssignmentRules::conditionsChooseTheRule()
{
    const RecordId company = m_file->add("company", {{"name", u"Big"_s}, {"city", u"Wien"_s}});
    Q_UNUSED(company)
    addRule({{"condition", u"source_id = Website and not country_iso2 = DE"_s}, {"position", 2}}, {m_ana});
    addRule({{"condition", u"display_name ^ Müller or company_id.name = big"_s}, {"position", 1}}, {m_ben});
    const qint64 website = m_file->choice("source", "website").value();
    QCOMPARE(ownersOf({addLead({{"source_id", website}})}), u"A"_s);
    QCOMPARE(ownersOf({addLead({{"source_id", website}, {"country_iso2", u"DE"_s}})}), u"-"_s);
    QCOMPARE(ownersOf({m_file->add("lead", {{"first_name", u"MULLER"_s}, {"source_id", website}})}), u"B"_s);
    QCOMPARE(ownersOf({addLead({{"company_id", company.value()}})}), u"B"_s);
    QCOMPARE(ownersOf({addLead()}), u"-"_s);
}

void TestAssignmentRules::valuesChooseThePerson()
{
    addRule({{"strategy", u"territory"_s}, {"territory_field", u"source_id"_s}}, {m_ana, m_ben},
            {u"Website"_s, {}});
    QCOMPARE(ownersOf({addLead({{"source_id", m_file->choice("source", "website").value()}}),
                       addLead({{"source_id", m_file->choice("source", "event").value()}}), addLead()}),
             u"ABB"_s);
    addRule({{"strategy", u"territory"_s}, {"territory_field", u"Country"_s}, {"position", -1}}, {m_ben},
            {u"at"_s});
    QCOMPARE(
        ask(m_file->store(), u"SELECT territory_field FROM assignment_rule WHERE position = -1"_s).toString(),
        u"country_iso2"_s);
    const qint64 website = m_file->choice("source", "website").value();
    QCOMPARE(ownersOf({addLead({{"country_iso2", u"AT"_s}, {"source_id", website}}),
                       addLead({{"country_iso2", u"CH"_s}, {"source_id", website}})}),
             u"BA"_s);
}

void TestAssignmentRules::ownersOfCompaniesWin()
{
    addRule({{"strategy", u"account_owner"_s}}, {m_ana});
    const RecordId company = m_file->add(
        "company", {{"name", u"Grüne Wiese"_s}, {"domain", u"wiese.example"_s}, {"owner_id", m_ben.value()}});
    Record contact = m_file->make("contact", {{"last_name", u"Anders"_s}});
    CrmFile::addChild(contact, "jobs"_ba, {{"company_id", company.value()}, {"is_primary", true}});
    const RecordId person = m_file->save(contact);
    QCOMPARE(
        ownersOf({addLead({{"company_id", company.value()}}), addLead({{"contact_id", person.value()}}),
                  addLead({{"email", u"x@wiese.example"_s}}),
                  addLead({{"website", u"https://www.wiese.example/x"_s}}),
                  addLead({{"company_name", u"GRÜNE WIESE"_s}}), addLead({{"email", u"x@gmail.com"_s}})}),
        u"BBBBBA"_s);
    m_file->set("app_user", m_ben, "active", false);
    QCOMPARE(ownersOf({addLead({{"company_id", company.value()}})}), u"A"_s);
}

void TestAssignmentRules::nobodyMeansTheQueue()
{
    const RecordId night = m_file->add("queue", {{"name", u"Night"_s}});
    addRule({{"fallback_queue_id", night.value()}}, {m_ana});
    m_file->set("app_user", m_ana, "capacity_open_leads", 2);
    const QList<RecordId> leads{addLead(), addLead(), addLead()};
    QCOMPARE(ownersOf(leads), u"AA-"_s);
    QCOMPARE(m_file->load("lead", leads.last()).linkId("queue_id"), night);
    QCOMPARE(await(AssignmentRecords::waiting(m_file->records())), 1);
    domain::RecordQuery query;
    query.entity = "lead";
    query.filter = AssignmentRecords::waitingFilter();
    QCOMPARE(await(m_file->records().findIds(query)), QList<RecordId>{leads.last()});
    QCOMPARE(
        ask(m_file->store(), u"SELECT why FROM assignment_log WHERE lead_id = ?"_s, {leads.last().value()})
            .toString(),
        u"nobody"_s);
    // a lead that is done makes room
    m_file->edit("lead", leads.first(), [this](Record &lead) {
        lead.setValue("status", u"disqualified"_s);
        lead.setValue("disqualify_reason_id", m_file->choice("disqualify_reason", "spam").value());
    });
    QCOMPARE(ownersOf({addLead()}), u"A"_s);
}

void TestAssignmentRules::aLeadWithAnOwnerLeavesItsQueue()
{
    addRule({}, {});
    const RecordId lead = addLead();
    QVERIFY(!m_file->load("lead", lead).isEmpty("queue_id"));
    m_file->set("lead", lead, "owner_id", m_ana.value());
    QVERIFY(m_file->load("lead", lead).isEmpty("queue_id"));
    QCOMPARE(await(AssignmentRecords::waiting(m_file->records())), 0);
    await(m_file->records().undo());
    QCOMPARE(await(AssignmentRecords::waiting(m_file->records())), 1);
}

void TestAssignmentRules::theTaskIsDueInWorkingHours()
{
    // it is Monday 2026-09-21, 14:13 in UTC
    const RecordId organisation(ask(m_file->store(), u"SELECT id FROM organisation"_s).toLongLong());
    m_file->edit("organisation", organisation, [](Record &record) {
        record.setValue("tz", u"Europe/Berlin"_s); // 16:13 there
        record.children("working_hours"_ba).clear();
        record.children("holidays"_ba).clear();
        for (const char *day : {"monday", "wednesday"})
            CrmFile::addChild(
                record, "working_hours"_ba,
                {{"weekday", QString::fromLatin1(day)}, {"from_minute", 540}, {"to_minute", 1020}});
    });
    addRule({{"sla_minutes", 120}, {"task_type_id", m_file->choice("activity_type", "call").value()}},
            {m_ana});
    const RecordId lead = addLead();
    const RecordId task(
        ask(m_file->store(), u"SELECT activity_id FROM assignment_log WHERE lead_id = ?"_s, {lead.value()})
            .toLongLong());
    const Record activity = m_file->load("activity", task);
    QCOMPARE(activity.text("subject"), u"Follow up: Lead 1"_s);
    QCOMPARE(activity.linkId("owner_id"), m_ana);
    QCOMPARE(activity.linkId("type_id"), m_file->choice("activity_type", "call"));
    // 46 minutes and 40 seconds of Monday are left; the rest is Wednesday's
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(activity.value("due_at").toLongLong(), Qt::UTC),
             QDateTime(QDate(2026, 9, 23), QTime(8, 13, 20), Qt::UTC));
    QCOMPARE(activity.children("links"_ba).value(0).linkId("object_id"), lead);
    QCOMPARE(m_file->cell("lead", lead, "next_step_at"), activity.value("due_at"));
    QCOMPARE(m_file->findings(), QStringList());
}

void TestAssignmentRules::turnsSurviveClosing()
{
    addRule({}, {m_ana, m_ben});
    QList<RecordId> leads;
    for (int i = 0; i < 4; ++i) {
        leads += addLead();
        m_file->reopen();
    }
    QCOMPARE(ownersOf(leads), u"ABAB"_s);
}

void TestAssignmentRules::undoGivesTheTurnBack()
{
    addRule({}, {m_ana, m_ben});
    addLead();
    const QByteArray before = hashOf(m_file->store());
    const RecordId lead = addLead();
    QCOMPARE(ownersOf({lead}), u"B"_s);
    await(m_file->records().undo());
    QCOMPARE(hashOf(m_file->store()), before);
    QCOMPARE(ownersOf({addLead()}), u"B"_s);
}

void TestAssignmentRules::olderAssignmentsCanBeUndone()
{
    addRule({}, {m_ana, m_ben});
    const auto first = writeLeads(m_file->store(), Origin::Ui, 1);
    const QList<RecordId> later{addLead(), addLead()};
    await(m_file->store().undo({first.tx, false})); // no conflict: nothing of later actions hangs on it
    QCOMPARE(count(u"lead"_s), 2);
    QCOMPARE(ownersOf(later + QList<RecordId>{addLead()}), u"BAB"_s); // turns that were given stay given
}

void TestAssignmentRules::twoProgramsNeverGiveTheSameTurn()
{
    const RecordId cem = user(u"Cem"_s);
    const RecordId rule = addRule({}, {m_ana, m_ben, cem});
    const std::unique_ptr<storage::Store> other = m_file->file().another();
    await(other->open());
    QList<QFuture<storage::Outcome>> running;
    constexpr int each = 30;
    for (int i = 0; i < each; ++i) {
        for (storage::Store *store : {&m_file->store(), other.get()}) {
            storage::ChangeSet changes;
            changes.label = u"Lead"_s;
            changes.rows += CrmFile::insertRow("lead", {{"last_name", u"Lead %1"_s.arg(++m_leads)}});
            running += store->write(changes);
        }
    }
    for (const QFuture<storage::Outcome> &one : running)
        await(one);
    for (const RecordId who : {m_ana, m_ben, cem})
        QCOMPARE(
            ask(m_file->store(), u"SELECT count(*) FROM lead WHERE owner_id = ?"_s, {who.value()}).toInt(),
            2 * each / 3);
    QCOMPARE(ask(m_file->store(), u"SELECT count(DISTINCT turn) FROM assignment_log WHERE rule_id = ?"_s,
                 {rule.value()})
                 .toInt(),
             2 * each);
    QCOMPARE(ask(m_file->store(),
                 u"SELECT count(DISTINCT created_by || ':' || (id >> 12 & 1023)) FROM assignment_log"_s)
                 .toInt(),
             2); // both had a hand in it
}

void TestAssignmentRules::importsGoOnFromBatchToBatch()
{
    addRule({{"task_type_id", m_file->choice("activity_type", "task").value()}}, {m_ana, m_ben});
    const QByteArray before = hashOf(m_file->store());
    storage::BulkJob job;
    job.label = u"Import"_s;
    job.work = [](storage::BulkWriter &bulk) {
        for (int batch = 0; batch < 7; ++batch) {
            QList<storage::RowChange> rows;
            for (int i = 0; i < 51; ++i)
                rows += CrmFile::insertRow("lead", {{"last_name", u"Lead %1"_s.arg(batch * 51 + i)}});
            bulk.apply(rows);
        }
    };
    await(m_file->store().writeBulk(job));
    QCOMPARE(ask(m_file->store(), u"SELECT count(*) FROM lead WHERE owner_id = ?"_s, {m_ana.value()}).toInt(),
             179);
    QCOMPARE(ask(m_file->store(), u"SELECT count(*) FROM lead WHERE owner_id = ?"_s, {m_ben.value()}).toInt(),
             178);
    QCOMPARE(ask(m_file->store(), u"SELECT count(DISTINCT turn) FROM assignment_log"_s).toInt(), 357);
    QCOMPARE(count(u"activity"_s), 357);
    QCOMPARE(m_file->findings(), QStringList());
    await(m_file->records().undo());
    QCOMPARE(hashOf(m_file->store()), before);
}

void TestAssignmentRules::onDemandIsOneAction()
{
    QList<RecordId> leads;
    for (int i = 0; i < 6; ++i)
        leads += addLead(i == 2 ? Values{{"owner_id", m_ben.value()}} : Values());
    QCOMPARE(kindOf([&] { await(AssignmentRecords::assign(m_file->records(), leads)); }), "NotFound");
    addRule({{"task_type_id", m_file->choice("activity_type", "task").value()}, {"on_manual", false}},
            {m_ana, m_ben});
    const QByteArray before = hashOf(m_file->store());
    const storage::Outcome outcome = await(AssignmentRecords::assign(m_file->records(), leads));
    QCOMPARE(outcome.label, u"Assign 6 lead(s) by rules"_s);
    QCOMPARE(ownersOf(leads), u"ABABAB"_s);
    QCOMPARE(count(u"activity"_s), 6);
    QCOMPARE(ask(m_file->store(), u"SELECT previous_owner_id FROM assignment_log WHERE lead_id = ?"_s,
                 {leads.at(2).value()})
                 .toLongLong(),
             m_ben.value());
    QCOMPARE(m_file->findings(), QStringList());
    await(m_file->records().undo());
    QCOMPARE(hashOf(m_file->store()), before);
    await(m_file->records().redo());
    QCOMPARE(ownersOf(leads), u"ABABAB"_s);
}

void TestAssignmentRules::theTaskGoesToTheNewOwner()
{
    addRule({{"task_type_id", m_file->choice("activity_type", "task").value()}}, {m_ana});
    const RecordId lead = addLead();
    QCOMPARE(count(u"activity"_s), 1);
    m_file->set("app_user", m_ana, "active", false);
    addRule({{"position", -5}}, {m_ben});
    await(AssignmentRecords::assign(m_file->records(), {lead}));
    QCOMPARE(ownersOf({lead}), u"B"_s);
    QCOMPARE(count(u"activity"_s), 1);
    QCOMPARE(ask(m_file->store(), u"SELECT owner_id FROM activity"_s).toLongLong(), m_ben.value());
    QCOMPARE(count(u"assignment_log"_s), 2); // history is kept
}

void TestAssignmentRules::closedLeadsAreLeftAlone()
{
    const RecordId lead = addLead();
    m_file->edit("lead", lead, [this](Record &record) {
        record.setValue("status", u"disqualified"_s);
        record.setValue("disqualify_reason_id", m_file->choice("disqualify_reason", "spam").value());
    });
    addRule({}, {m_ana});
    const AssignmentPreview preview = await(AssignmentRecords::preview(m_file->records(), {lead}));
    QCOMPARE(preview.closed, 1);
    await(AssignmentRecords::assign(m_file->records(), {lead}));
    QCOMPARE(ownersOf({lead}), u"-"_s);
}

void TestAssignmentRules::aDryRunWritesNothingAndTellsTheTruth()
{
    QList<RecordId> leads;
    for (int i = 0; i < 9; ++i)
        leads += addLead({{"country_iso2", i % 3 == 0 ? u"DE"_s : u"AT"_s}});
    const RecordId gone = leads.takeLast();
    await(m_file->records().moveToTrash("lead", {gone}));
    addRule({{"condition", u"country_iso2 = DE"_s}, {"strategy", u"least_load"_s}}, {m_ana, m_ben});
    addRule({{"condition", u"country_iso2 = AT"_s}}, {m_ben});
    m_file->set("app_user", m_ben, "capacity_open_leads", 3);
    const QByteArray before = hashOf(m_file->store());
    const AssignmentPreview preview =
        await(AssignmentRecords::preview(m_file->records(), leads + QList<RecordId>{gone}));
    QCOMPARE(hashOf(m_file->store()), before);
    QCOMPARE(preview.lines.size(), 8);
    QCOMPARE(preview.assigned + preview.queued, 8);
    QVERIFY(preview.queued > 0);
    const auto done = std::make_shared<AssignmentPreview>();
    await(AssignmentRecords::assign(m_file->records(), leads, done));
    QCOMPARE(done->lines.size(), preview.lines.size());
    QCOMPARE(done->queued, preview.queued);
    for (qsizetype i = 0; i < done->lines.size(); ++i)
        QCOMPARE(done->target(done->lines.at(i)), preview.target(preview.lines.at(i)));
    for (const records::AssignmentLine &line : preview.lines) {
        const Record lead = m_file->load("lead", line.lead);
        QCOMPARE(lead.linkId("owner_id"), line.decision.owner);
        QCOMPARE(lead.linkId("queue_id"), line.decision.queue);
        QVERIFY(!preview.target(line).isEmpty() && !preview.rule(line).isEmpty());
    }
    const auto queued =
        std::find_if(preview.lines.cbegin(), preview.lines.cend(),
                     [](const records::AssignmentLine &line) { return !line.decision.owner; });
    QCOMPARE(preview.reason(*queued), u"Nobody can take it: waits in the queue"_s);
    QCOMPARE(preview.candidates(*queued), QStringList{u"Ben: has no room, 3 open lead(s)"_s});
}

void TestAssignmentRules::thePastIsSimulated()
{
    addRule({}, {m_ana});
    m_file->edit("app_user", m_ana, [](Record &record) {
        record.setValue("absent_from", u"2026-09-22"_s);
        record.setValue("absent_to", u"2026-09-30"_s);
    });
    const RecordId lead = addLead();
    m_file->clock().advance(qint64(2) * 86'400'000);
    const AssignmentPreview now = await(AssignmentRecords::preview(m_file->records(), {lead}));
    QCOMPARE(now.queued, 1);
    const AssignmentPreview then =
        await(AssignmentRecords::preview(m_file->records(), {lead}, AssignmentRecords::At::Creation));
    QCOMPARE(then.assigned, 1);
}

void TestAssignmentRules::rulesAreTidied()
{
    const RecordId first = addRule({}, {});
    const RecordId second = addRule({}, {});
    QCOMPARE(m_file->cell("assignment_rule", first, "position").toInt(), 1);
    QCOMPARE(m_file->cell("assignment_rule", second, "position").toInt(), 2);
    QCOMPARE(count(u"queue"_s), 1); // made for the first, used for both
    QCOMPARE(m_file->cell("assignment_rule", second, "fallback_queue_id"),
             m_file->cell("assignment_rule", first, "fallback_queue_id"));
    m_file->set("app_user", m_ana, "works_on", u"Mon - Wed, fri"_s);
    QCOMPARE(m_file->load("app_user", m_ana).text("works_on"), u"mon,tue,wed,fri"_s);
    m_file->set("app_user", m_ana, "works_on", QVariant());
    QVERIFY(m_file->load("app_user", m_ana).isEmpty("works_on"));
}

void TestAssignmentRules::badRulesAreRefused()
{
    const auto fieldOf = [this](const Values &values) {
        const auto problem = problemOf([&] { addRule(values, {m_ana}); });
        return problem ? problem->field() : QByteArray("none");
    };
    QCOMPARE(fieldOf({{"condition", u"colour = red"_s}}), "condition");
    QCOMPARE(fieldOf({{"condition", u"created_at = "_s}}), "condition");
    QCOMPARE(fieldOf({{"condition", u"created_at >= 2026-01-01 or created_at in last 3 days"_s}}), "none");
    QCOMPARE(fieldOf({{"strategy", u"territory"_s}}), "territory_field");
    QCOMPARE(fieldOf({{"strategy", u"territory"_s}, {"territory_field", u"moon"_s}}), "territory_field");
    QCOMPARE(fieldOf({{"name", QString()}}), "name");
    const auto problem = problemOf([&] { m_file->set("app_user", m_ana, "works_on", u"someday"_s); });
    QVERIFY(problem);
    QCOMPARE(problem->field(), "works_on");
}

void TestAssignmentRules::theReasonCanBeTold()
{
    const RecordId unknown = addLead();
    QVERIFY(!await(AssignmentRecords::latest(m_file->records(), unknown)));
    addRule({{"name", u"DACH"_s}}, {m_ana, m_ben});
    const RecordId lead = addLead();
    auto latest = await(AssignmentRecords::latest(m_file->records(), lead));
    QVERIFY(latest);
    QCOMPARE(latest->sentence(), u"Ana got this lead by the rule “DACH”: next in turn"_s);
    QCOMPARE(latest->why, AssignmentWhy::Turn);
    QCOMPARE(latest->candidates.size(), 2);
    QVERIFY(latest->stillHolds);
    m_file->set("lead", lead, "owner_id", m_ben.value());
    latest = await(AssignmentRecords::latest(m_file->records(), lead));
    QVERIFY(!latest->stillHolds);
}

QTEST_GUILESS_MAIN(TestAssignmentRules)
#include "tst_assignmentrules.moc"
