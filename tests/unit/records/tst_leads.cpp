// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Leads: scores and their reasons, conversion, what ends them and begins them anew, and how quickly they are
// answered.
#include "models/records/leadrecords.h"
#include "models/records/organisation.h"
#include "models/records/recordsummary.h"
#include "models/records/timeline.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::LeadScore;
using domain::ScoreRule;
using records::ConversionPlan;
using records::ConversionProposal;
using records::ConversionTarget;
using records::LeadRecords;
using records::LeadSpeed;
using How = ConversionTarget::How;

namespace {

constexpr qint64 Minute = 60'000;
constexpr qint64 Day = 24 * 60 * Minute;

QStringList linesOf(const LeadScore &score)
{
    QStringList lines;
    for (const LeadScore::Line &line : score.lines)
        lines += line.text();
    return lines;
}

/// A workspace with words for what happens to leads.
class LeadFile : public CrmFile
{
public:
    LeadFile() : leads(records()) {}

    qint64 score(RecordId lead) { return cell("lead"_ba, lead, "score"_ba).toLongLong(); }
    QString text(RecordId lead, const QByteArray &column) { return cell("lead"_ba, lead, column).toString(); }

    RecordId maria()
    {
        return add("lead"_ba, {{"first_name"_ba, u"Maria"_s},
                               {"last_name"_ba, u"Anders"_s},
                               {"company_name"_ba, u"Alfreds Futterkiste"_s},
                               {"email"_ba, u"maria@alfreds.example"_s},
                               {"phone"_ba, u"+49 30 0074321"_s},
                               {"job_title"_ba, u"Buyer"_s},
                               {"city"_ba, u"Berlin"_s},
                               {"title"_ba, u"Pet food"_s},
                               {"source_id"_ba, choice("source"_ba, "referral"_ba).value()}});
    }

    /// Somebody did something about a record.
    RecordId activity(const QByteArray &type, const QByteArray &entity, RecordId about, qint64 doneMs,
                      storage::Origin origin = storage::Origin::Ui)
    {
        write({insertRow("activity"_ba,
                         {{"type_id"_ba, choice("activity_type"_ba, type).value()},
                          {"subject"_ba, u"Talk"_s},
                          {"done_at"_ba, doneMs == 0 ? QVariant() : QVariant(doneMs)}},
                         RecordId(-1)),
               insertRow("activity_link"_ba, {{"activity_id"_ba, -1},
                                              {"object_type"_ba, QString::fromLatin1(entity)},
                                              {"object_id"_ba, about.value()}})},
              origin);
        return RecordId(ask(store(), u"SELECT max(id) FROM activity"_s).toLongLong());
    }

    ConversionProposal propose(RecordId lead) { return await(leads.propose(lead)); }
    storage::Outcome convert(const ConversionPlan &plan) { return await(leads.convert(plan)); }

    /// What follows from the rows; times that have passed do not count.
    QStringList wrong() { return findings(); }

    LeadRecords leads;
};

} // namespace

class TestLeads : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pointsFade_data();
    void pointsFade();
    void linesAddUpToTheTotal();
    void conditionsThatWouldGoStaleAreRefused_data();
    void conditionsThatWouldGoStaleAreRefused();
    void scoreFollowsTheLead();
    void scoreFollowsWhatTheLeadLinksTo();
    void scoreFollowsTheWorkspacesOwnFields();
    void silenceCostsPoints();
    void changedRulesScoreAllLeadsAnew();
    void scoreStopsWhenTheLeadIsOver();
    void listsSortByScore();

    void conversionLinksWhatIsThere();
    void conversionMakesWhatIsMissing();
    void conversionIsUndoneInOneStep();
    void convertingTwiceIsImpossible();
    void convertedLeadsAreHistory();
    void sharedMailboxesAreNoProof();
    void leadsTimelineStandsOnTheContact();
    void openActivitiesGoAlong();
    void nothingCannotComeOfALead();

    void endingALeadNeedsAReason();
    void recyclingBeginsAnew();
    void silentLeadsAreFound();
    void importsMayBringWhatIsOver();

    void firstResponseIsTheFirstOutboundOne();
    void takenBackResponsesDoNotCount();
    void speedCountsWorkingTime();
    void groupsAddUpToTheTotal();
};

void TestLeads::pointsFade_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("decay");
    QTest::addColumn<int>("floor");
    QTest::addColumn<int>("weeks");
    QTest::addColumn<int>("left");
    QTest::newRow("no decay") << 20 << 0 << 0 << 9 << 20;
    QTest::newRow("not yet") << 20 << 5 << 0 << 0 << 20;
    QTest::newRow("two weeks") << 20 << 5 << 0 << 2 << 10;
    QTest::newRow("floor") << 20 << 5 << 8 << 4 << 8;
    QTest::newRow("below zero") << 0 << 5 << -30 << 4 << -20;
    QTest::newRow("deepest") << 0 << 5 << -30 << 40 << -30;
    QTest::newRow("negative points are not lifted to the floor") << -20 << 5 << 0 << 3 << -20;
}

void TestLeads::pointsFade()
{
    QFETCH(int, points);
    QFETCH(int, decay);
    QFETCH(int, floor);
    QFETCH(int, weeks);
    ScoreRule rule;
    rule.points = points;
    rule.decay = decay;
    rule.floor = floor;
    QTEST(int(rule.pointsAfter(weeks)), "left");
}

void TestLeads::linesAddUpToTheTotal()
{
    const QList<ScoreRule> rules{{RecordId(1), u"Has a phone number"_s, {}, 20, 0, 0},
                                 {RecordId(2), u"Silence"_s, {}, 0, 5, -30}};
    const QDate touched(2026, 3, 1);
    const LeadScore score = LeadScore::of(rules, touched, touched.addDays(20));
    QCOMPARE(linesOf(score), QStringList({u"+20 Has a phone number"_s, u"−10 2 week(s) of silence"_s}));
    QCOMPARE(score.total, 10);
    QCOMPARE(score.until, touched.addDays(21));
    qint64 sum = 0;
    for (const LeadScore::Line &line : score.lines)
        sum += line.points;
    QCOMPARE(sum, score.total);
    QCOMPARE(LeadScore::of(rules, touched, touched.addDays(21)).total, 5);
    QVERIFY(!LeadScore::of(rules, touched, touched.addDays(42)).until); // nothing is left to lose
    QCOMPARE(LeadScore::of(rules, touched, touched.addDays(-3)).total, 20);
}

void TestLeads::conditionsThatWouldGoStaleAreRefused_data()
{
    QTest::addColumn<QString>("condition");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("own field") << u"phone is not empty"_s << true;
    QTest::newRow("every lead") << QString() << true;
    QTest::newRow("company's field") << u"company_id.industry_id = retail"_s << true;
    QTest::newRow("tag") << u"tags.tag_id = VIP"_s << true;
    QTest::newRow("how many activities") << u"activities/count > 2"_s << true;
    QTest::newRow("the score itself") << u"score > 5"_s << false;
    QTest::newRow("company's deals") << u"company_id.deals/open > 0"_s << false;
    QTest::newRow("parent company") << u"company_id.parent_id.name = Acme"_s << false;
    QTest::newRow("a day") << u"created_at > 2026-01-01"_s << true;
    QTest::newRow("days that move") << u"created_at in last 30 days"_s << false;
    QTest::newRow("who looks") << u"not owner_id = me"_s << false;
    QTest::newRow("related records") << u"phone is empty or has activities"_s << false;
    QTest::newRow("a segment") << u"not in segment 7"_s << false;
    QTest::newRow("not a condition") << u"phone is"_s << false;
    QTest::newRow("no such field") << u"shoe_size > 40"_s << false;
}

void TestLeads::conditionsThatWouldGoStaleAreRefused()
{
    QFETCH(QString, condition);
    QFETCH(bool, isFine);
    static LeadFile file;
    const auto problem = problemOf([&] {
        file.add("score_rule"_ba, {{"name"_ba, u"Test"_s}, {"condition"_ba, condition}});
    });
    QCOMPARE(!problem, isFine);
    if (problem)
        QCOMPARE(problem->field(), "condition"_ba);
}

void TestLeads::scoreFollowsTheLead()
{
    LeadFile file;
    const RecordId lead = file.maria();
    QCOMPARE(file.score(lead), 50); // phone, e-mail, company, referral
    file.set("lead"_ba, lead, "phone"_ba, {});
    QCOMPARE(file.score(lead), 40);
    file.set("lead"_ba, lead, "email"_ba, {});
    QCOMPARE(file.score(lead), 10); // and nobody can reach them
    await(file.records().undo());
    QCOMPARE(file.score(lead), 40);
    file.set("lead"_ba, lead, "status"_ba, u"qualified"_s);
    QCOMPARE(file.score(lead), 60);
    QCOMPARE(linesOf(await(file.leads.score(lead))),
             QStringList({u"+10 Has an e-mail address"_s, u"+10 Names a company"_s, u"+20 Came by referral"_s,
                          u"+20 Is qualified"_s}));
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::scoreFollowsWhatTheLeadLinksTo()
{
    LeadFile file;
    file.add("score_rule"_ba,
             {{"name"_ba, u"Large"_s}, {"condition"_ba, u"company_id.employees > 100"_s}, {"points"_ba, 7}});
    file.add("score_rule"_ba,
             {{"name"_ba, u"Busy"_s}, {"condition"_ba, u"activities/count > 0"_s}, {"points"_ba, 3}});
    const RecordId company = file.add("company"_ba, {{"name"_ba, u"Acme"_s}});
    const RecordId lead = file.maria();
    file.set("lead"_ba, lead, "company_id"_ba, company.value());
    const qint64 before = file.score(lead);
    file.set("company"_ba, company, "employees"_ba, 250);
    QCOMPARE(file.score(lead), before + 7);
    file.activity("task"_ba, "lead"_ba, lead, 0);
    QCOMPARE(file.score(lead), before + 10);
    await(file.records().undo());
    await(file.records().undo());
    QCOMPARE(file.score(lead), before);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::scoreFollowsTheWorkspacesOwnFields()
{
    LeadFile file;
    file.add("custom_field"_ba,
             {{"entity"_ba, u"lead"_s}, {"label"_ba, u"Seats"_s}, {"type"_ba, u"integer"_s}});
    await(file.records().readCatalogue());
    file.add("score_rule"_ba,
             {{"name"_ba, u"Many seats"_s}, {"condition"_ba, u"x_seats >= 100"_s}, {"points"_ba, 5}});
    const RecordId lead = file.maria();
    const qint64 before = file.score(lead);
    file.set("lead"_ba, lead, "x_seats"_ba, 120);
    QCOMPARE(file.score(lead), before + 5);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::silenceCostsPoints()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const QByteArray before = hashOf(file.store());
    file.clock().advance(15 * Day);
    QCOMPARE(file.wrong(), QStringList()); // due, which is no damage
    QCOMPARE(await(file.leads.score(lead)).total, 40);
    QCOMPARE(file.score(lead), 50);
    QCOMPARE(await(file.leads.refreshScores()), 1);
    QCOMPARE(file.score(lead), 40);
    QCOMPARE(await(file.leads.refreshScores()), 0);
    QCOMPARE(hashOf(file.store()), before); // it is no change of the records
    QVERIFY(linesOf(await(file.leads.score(lead))).contains(u"−10 2 week(s) of silence"_s));

    file.activity("call"_ba, "lead"_ba, lead, file.clock().nowMs());
    QCOMPARE(file.score(lead), 50); // they were spoken to
    file.clock().advance(365 * Day);
    await(file.leads.refreshScores());
    QCOMPARE(file.score(lead), 20);
    QVERIFY(file.cell("lead"_ba, lead, "score_until"_ba).isNull());
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::changedRulesScoreAllLeadsAnew()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const RecordId rule =
        file.add("score_rule"_ba,
                 {{"name"_ba, u"In Berlin"_s}, {"condition"_ba, u"city = berlin"_s}, {"points"_ba, 5}});
    QCOMPARE(file.score(lead), 55);
    file.set("score_rule"_ba, rule, "active"_ba, 0);
    QCOMPARE(file.score(lead), 50);
    await(file.records().undo());
    QCOMPARE(file.score(lead), 55);
    file.write({CrmFile::removeRow("score_rule"_ba, rule)});
    QCOMPARE(file.score(lead), 50);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::scoreStopsWhenTheLeadIsOver()
{
    LeadFile file;
    const RecordId lead = file.maria();
    file.clock().advance(8 * Day);
    await(file.leads.close({lead}, LeadRecords::End::Disqualified,
                           file.choice("disqualify_reason"_ba, "no_budget"_ba)));
    QCOMPARE(file.score(lead), 45);
    file.clock().advance(100 * Day);
    QCOMPARE(await(file.leads.refreshScores()), 0);
    QCOMPARE(await(file.leads.score(lead)).total, 45);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::listsSortByScore()
{
    LeadFile file;
    const RecordId low = file.add("lead"_ba, {{"last_name"_ba, u"Low"_s}});
    const RecordId high = file.maria();
    domain::RecordQuery query;
    query.entity = "lead"_ba;
    query.sort = {{"score"_ba, true}};
    QCOMPARE(await(file.records().findIds(query)), QList<RecordId>({high, low}));
    query.filter = domain::Filter::parse(domain::Catalogue::builtIn().entity("lead"), u"score > 30");
    QCOMPARE(await(file.records().findIds(query)), QList<RecordId>{high});
}

void TestLeads::conversionLinksWhatIsThere()
{
    LeadFile file;
    Record company = file.make(
        "company"_ba, {{"name"_ba, u"Alfreds Futterkiste GmbH"_s}, {"domain"_ba, u"alfreds.example"_s}});
    const RecordId alfreds = file.save(company);
    Record person = file.make("contact"_ba, {{"last_name"_ba, u"Anders"_s}});
    CrmFile::addChild(person, "phones"_ba, {{"kind"_ba, u"phone"_s}, {"value_raw"_ba, u"0049300074321"_s}});
    const RecordId anders = file.save(person);
    const RecordId deal =
        file.add("deal"_ba, {{"name"_ba, u"Yearly order"_s}, {"company_id"_ba, alfreds.value()}});
    const RecordId lead = file.maria();

    const ConversionProposal proposal = file.propose(lead);
    QCOMPARE(proposal.plan.company, (ConversionTarget{How::Link, alfreds}));
    QCOMPARE(proposal.plan.contact, (ConversionTarget{How::Link, anders}));
    QCOMPARE(proposal.plan.deal, (ConversionTarget{How::Link, deal}));
    QCOMPARE(proposal.companies.first().why, u"has the domain alfreds.example"_s);
    QCOMPARE(proposal.contacts.first().why, u"has this phone number"_s);

    file.convert(proposal.plan);
    QCOMPARE(ask(file.store(), u"SELECT count(*) FROM contact"_s), 1);
    QCOMPARE(ask(file.store(), u"SELECT count(*) FROM company"_s), 1);
    const Record known = file.load("contact"_ba, anders);
    QCOMPARE(known.text("last_name"), u"Anders"_s);
    QVERIFY(known.isEmpty("first_name"));         // it has a name of its own
    QCOMPARE(known.children("phones").size(), 1); // the same number, written another way
    QCOMPARE(known.children("emails").size(), 1);
    QCOMPARE(known.text("company_name"), u"Alfreds Futterkiste GmbH"_s);
    QCOMPARE(known.text("title"), u"Buyer"_s);
    QCOMPARE(file.load("deal"_ba, deal).linkId("lead_id"), lead);
    QCOMPARE(file.load("deal"_ba, deal).children("contacts").first().linkId("contact_id"), anders);
    const Record converted = file.load("lead"_ba, lead);
    QCOMPARE(converted.text("status"), u"converted"_s);
    QCOMPARE(converted.linkId("converted_contact_id"), anders);
    QCOMPARE(converted.value("converted_at"), file.clock().nowMs());
    QCOMPARE(converted.value("closed_at"), converted.value("converted_at"));
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::conversionMakesWhatIsMissing()
{
    LeadFile file;
    const RecordId lead = file.maria();
    ConversionProposal proposal = file.propose(lead);
    QCOMPARE(proposal.plan.company.how, How::Create);
    QCOMPARE(proposal.plan.contact.how, How::Create);
    QCOMPARE(proposal.plan.deal.how, How::Create);
    QCOMPARE(proposal.plan.dealName, u"Pet food"_s);
    proposal.plan.amountMinor = 120'000;
    proposal.plan.currency = u"EUR"_s;
    proposal.plan.carry.remove("phone"_ba);
    file.convert(proposal.plan);
    const Record converted = file.load("lead"_ba, lead);
    const Record person = file.load("contact"_ba, converted.linkId("converted_contact_id"));
    QCOMPARE(person.title(), u"Maria Anders"_s);
    QCOMPARE(person.children("emails").size(), 1);
    QCOMPARE(person.children("phones").size(), 0); // was not to go along
    const Record company = file.load("company"_ba, converted.linkId("converted_company_id"));
    QCOMPARE(company.text("domain"), u"alfreds.example"_s);
    QCOMPARE(company.text("city"), u"Berlin"_s);
    const Record deal = file.load("deal"_ba, converted.linkId("converted_deal_id"));
    QCOMPARE(deal.value("amount_minor"), 120'000);
    QCOMPARE(deal.linkId("company_id"), company.id);
    QCOMPARE(deal.linkId("source_id"), file.choice("source"_ba, "referral"_ba));
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::conversionIsUndoneInOneStep()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const QByteArray before = hashOf(file.store());
    file.convert(file.propose(lead).plan);
    QVERIFY(hashOf(file.store()) != before);
    QCOMPARE(await(file.records().undoState()).undoLabel, u"Convert Maria Anders"_s);
    await(file.records().undo());
    QCOMPARE(hashOf(file.store()), before);
    file.convert(file.propose(lead).plan); // and it can be converted again
    QCOMPARE(file.text(lead, "status"_ba), u"converted"_s);
}

void TestLeads::convertingTwiceIsImpossible()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const ConversionProposal proposal = file.propose(lead);
    file.convert(proposal.plan);
    const QByteArray after = hashOf(file.store());
    for (const auto &attempt : std::initializer_list<std::function<void()>>{
             [&] { file.propose(lead); }, [&] { file.convert(proposal.plan); }}) {
        const auto problem = problemOf(attempt);
        QVERIFY(problem);
        QCOMPARE(problem->kind(), base::ProblemKind::NotAllowed);
        for (const QString &result :
             {u"Contact “Maria Anders”"_s, u"Company “Alfreds Futterkiste”"_s, u"Deal “Pet food”"_s})
            QVERIFY2(problem->sentence().contains(result), qPrintable(problem->sentence()));
    }
    // Two people at once: the second wrote its plan down before the first was done.
    storage::RowChange row;
    row.table = "lead"_ba;
    row.id = lead;
    row.set("status"_ba, u"new"_s, u"converted"_s);
    row.set("converted_contact_id"_ba, {}, -2);
    QCOMPARE(
        kindOf([&] {
            file.write({row, CrmFile::insertRow("contact"_ba, {{"last_name"_ba, u"Twice"_s}}, RecordId(-2))});
        }),
        "NotAllowed"_ba);
    QCOMPARE(hashOf(file.store()), after);
}

void TestLeads::convertedLeadsAreHistory()
{
    LeadFile file;
    const RecordId lead = file.maria();
    file.convert(file.propose(lead).plan);
    QCOMPARE(kindOf([&] { file.set("lead"_ba, lead, "phone"_ba, u"123"_s); }), "NotAllowed"_ba);
    QCOMPARE(kindOf([&] { file.set("lead"_ba, lead, "status"_ba, u"new"_s); }), "NotAllowed"_ba);
    await(file.records().moveToTrash("lead"_ba, {lead}));
    await(file.records().restore("lead"_ba, {lead}));
    const RecordId other = file.add("lead"_ba, {{"last_name"_ba, u"Other"_s}});
    QCOMPARE(kindOf([&] { file.set("lead"_ba, other, "status"_ba, u"converted"_s); }), "Invalid"_ba);
    QCOMPARE(kindOf([&] { file.set("lead"_ba, other, "converted_at"_ba, 5); }), "NotAllowed"_ba);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::sharedMailboxesAreNoProof()
{
    LeadFile file;
    Record person = file.make("contact"_ba, {{"first_name"_ba, u"Thomas"_s}, {"last_name"_ba, u"Hardy"_s}});
    CrmFile::addChild(person, "emails"_ba,
                      {{"kind"_ba, u"email"_s}, {"value_raw"_ba, u"info@shop.example"_s}});
    file.save(person);
    const RecordId lead =
        file.add("lead"_ba, {{"last_name"_ba, u"Moreno"_s}, {"email"_ba, u"INFO@shop.example"_s}});
    const ConversionProposal proposal = file.propose(lead);
    QCOMPARE(proposal.contacts.size(), 1); // offered all the same
    QVERIFY(!proposal.contacts.first().fits);
    QCOMPARE(proposal.plan.contact.how, How::Create);
    QCOMPARE(await(file.leads.contactsWith(u"info@shop.example"_s, {}, {})).size(), 1);
    QCOMPARE(await(file.leads.contactsWith(u"nobody@shop.example"_s, {}, {})).size(), 0);
}

void TestLeads::leadsTimelineStandsOnTheContact()
{
    LeadFile file;
    const RecordId lead = file.maria();
    file.activity("call"_ba, "lead"_ba, lead, file.clock().nowMs());
    file.write({CrmFile::insertRow(
        "note"_ba,
        {{"object_type"_ba, u"lead"_s}, {"object_id"_ba, lead.value()}, {"body"_ba, u"Wants dog food"_s}})});
    file.convert(file.propose(lead).plan);
    const RecordId person = file.load("lead"_ba, lead).linkId("converted_contact_id");
    const auto page = await(file.records().timeline("contact"_ba, person, {}, {}, 20));
    QStringList told;
    for (const records::TimelineEntry &entry : page.entries)
        told += entry.title;
    QVERIFY2(told.contains(u"Talk"_s), qPrintable(told.join(u'|')));
    QVERIFY2(told.contains(u"Wants dog food"_s), qPrintable(told.join(u'|')));
}

void TestLeads::openActivitiesGoAlong()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const RecordId task = file.activity("task"_ba, "lead"_ba, lead, 0);
    file.set("activity"_ba, task, "due_on"_ba, u"2026-10-01"_s);
    file.convert(file.propose(lead).plan);
    const Record converted = file.load("lead"_ba, lead);
    QVERIFY(!file.load("deal"_ba, converted.linkId("converted_deal_id")).isEmpty("next_step_at"));
    QVERIFY(!file.load("contact"_ba, converted.linkId("converted_contact_id")).isEmpty("next_step_at"));
}

void TestLeads::nothingCannotComeOfALead()
{
    LeadFile file;
    const RecordId lead = file.maria();
    ConversionPlan plan = file.propose(lead).plan;
    plan.company = plan.contact = plan.deal = {};
    QCOMPARE(kindOf([&] { file.convert(plan); }), "Invalid"_ba);
}

void TestLeads::endingALeadNeedsAReason()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const auto problem = problemOf([&] { file.set("lead"_ba, lead, "status"_ba, u"disqualified"_s); });
    QVERIFY(problem);
    QCOMPARE(problem->field(), "disqualify_reason_id"_ba);
    QCOMPARE(kindOf([&] { await(file.leads.close({lead}, LeadRecords::End::Abandoned, {})); }), "Invalid"_ba);

    const RecordId reason = file.choice("disqualify_reason"_ba, "no_fit"_ba);
    await(file.leads.close({lead}, LeadRecords::End::Disqualified, reason, u"Sells cats only"_s));
    const Record closed = file.load("lead"_ba, lead);
    QCOMPARE(closed.text("status"), u"disqualified"_s);
    QCOMPARE(closed.linkId("disqualify_reason_id"), reason);
    QCOMPARE(closed.value("closed_at"), file.clock().nowMs());
    QCOMPARE(ask(file.store(), u"SELECT body FROM note"_s), u"Sells cats only"_s);
    QCOMPARE(kindOf([&] { await(file.leads.close({lead}, LeadRecords::End::Disqualified, reason)); }),
             "Invalid"_ba);
    await(file.records().undo());
    QCOMPARE(file.text(lead, "status"_ba), u"new"_s);
    QVERIFY(file.cell("lead"_ba, lead, "closed_at"_ba).isNull());
}

void TestLeads::recyclingBeginsAnew()
{
    LeadFile file;
    const RecordId lead = file.maria();
    QCOMPARE(kindOf([&] { await(file.leads.recycle({lead})); }), "Invalid"_ba);
    await(file.leads.close({lead}, LeadRecords::End::Abandoned,
                           file.choice("disqualify_reason"_ba, "unreachable"_ba)));
    await(file.leads.recycle({lead}, QDate(2026, 11, 2), u"Ask about the new budget"_s));
    const Record again = file.load("lead"_ba, lead);
    QCOMPARE(again.text("status"), u"new"_s);
    QVERIFY(again.isEmpty("disqualify_reason_id"));
    QVERIFY(again.isEmpty("closed_at"));
    QVERIFY(!again.isEmpty("next_step_at"));
    QCOMPARE(ask(file.store(), u"SELECT subject FROM activity"_s), u"Ask about the new budget"_s);
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::silentLeadsAreFound()
{
    LeadFile file;
    const RecordId silent = file.maria();
    const RecordId touched = file.add("lead"_ba, {{"last_name"_ba, u"Touched"_s}});
    const RecordId over = file.add("lead"_ba, {{"last_name"_ba, u"Over"_s}});
    await(file.leads.close({over}, LeadRecords::End::Disqualified,
                           file.choice("disqualify_reason"_ba, "spam"_ba)));
    file.clock().advance(61 * Day);
    file.activity("call"_ba, "lead"_ba, touched, file.clock().nowMs() - Day);
    const RecordId fresh = file.add("lead"_ba, {{"last_name"_ba, u"Fresh"_s}});
    domain::RecordQuery query;
    query.entity = "lead"_ba;
    query.filter = await(file.leads.silentFilter());
    QCOMPARE(await(file.records().findIds(query)), QList<RecordId>{silent});
    query.filter = await(file.leads.silentFilter(100));
    QCOMPARE(await(file.records().findIds(query)), QList<RecordId>());

    await(file.leads.close({silent, touched, fresh}, LeadRecords::End::Abandoned,
                           file.choice("disqualify_reason"_ba, "unreachable"_ba)));
    QCOMPARE(ask(file.store(), u"SELECT count(*) FROM lead WHERE status = 'abandoned'"_s), 3);
    QCOMPARE(ask(file.store(), u"SELECT count(*) FROM lead WHERE deleted_at IS NOT NULL"_s), 0);
    await(file.records().undo());
    QCOMPARE(ask(file.store(), u"SELECT count(*) FROM lead WHERE status = 'abandoned'"_s), 0);
}

void TestLeads::importsMayBringWhatIsOver()
{
    LeadFile file;
    file.write(
        {CrmFile::insertRow("lead"_ba,
                            {{"last_name"_ba, u"Old"_s}, {"converted_at"_ba, qint64(1'500'000'000'000)}}),
         CrmFile::insertRow("lead"_ba, {{"last_name"_ba, u"Lost"_s}, {"status"_ba, u"disqualified"_s}})},
        storage::Origin::Import);
    QCOMPARE(
        ask(file.store(), u"SELECT closed_at FROM lead WHERE last_name = 'Old' AND status = 'converted'"_s),
        qint64(1'500'000'000'000));
    QCOMPARE(ask(file.store(), u"SELECT closed_at FROM lead WHERE last_name = 'Lost'"_s),
             file.clock().nowMs());
    // a deal that comes with its lead is what the lead became
    const RecordId lead = file.maria();
    file.write({CrmFile::insertRow("deal"_ba, {{"name"_ba, u"Pets"_s},
                                               {"status"_ba, u"won"_s},
                                               {"closed_at"_ba, qint64(1'600'000'000'000)},
                                               {"lead_id"_ba, lead.value()}})},
               storage::Origin::Import);
    QCOMPARE(file.text(lead, "status"_ba), u"converted"_s);
    QCOMPARE(file.cell("lead"_ba, lead, "converted_at"_ba), qint64(1'600'000'000'000));
    QVERIFY(!file.cell("lead"_ba, lead, "converted_deal_id"_ba).isNull());
    QCOMPARE(file.wrong(), QStringList());
}

void TestLeads::firstResponseIsTheFirstOutboundOne()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const qint64 created = file.clock().nowMs();
    const auto answered = [&] { return file.cell("lead"_ba, lead, "first_response_at"_ba); };
    file.clock().advance(Day);
    file.activity("task"_ba, "lead"_ba, lead, created + 5 * Minute);
    QVERIFY(answered().isNull()); // a task answers nobody
    file.activity("call"_ba, "lead"_ba, lead, created + 6 * Minute, storage::Origin::Import);
    QVERIFY(answered().isNull()); // nor does an import
    file.activity("call"_ba, "lead"_ba, lead, created + 90 * Minute);
    QCOMPARE(answered(), created + 90 * Minute);
    file.activity("email"_ba, "lead"_ba, lead, created + 30 * Minute); // logged later, happened earlier
    QCOMPARE(answered(), created + 30 * Minute);
    file.activity("email"_ba, "lead"_ba, lead, created - Day); // before anybody knew of the lead
    QCOMPARE(answered(), created);
    await(file.records().undo());
    QCOMPARE(answered(), created + 30 * Minute);
    QCOMPARE(kindOf([&] { file.set("lead"_ba, lead, "first_response_at"_ba, created); }), "NotAllowed"_ba);
}

void TestLeads::takenBackResponsesDoNotCount()
{
    LeadFile file;
    const RecordId lead = file.maria();
    const qint64 created = file.clock().nowMs();
    file.clock().advance(Day);
    const RecordId later = file.activity("meeting"_ba, "lead"_ba, lead, created + 90 * Minute);
    const RecordId first = file.activity("call"_ba, "lead"_ba, lead, created + 30 * Minute);
    file.activity("call"_ba, "lead"_ba, lead, created + 10 * Minute, storage::Origin::Import);
    await(file.records().moveToTrash("activity"_ba, {first}));
    QCOMPARE(file.cell("lead"_ba, lead, "first_response_at"_ba), created + 90 * Minute);
    file.set("activity"_ba, later, "done_at"_ba, {});
    QVERIFY(file.cell("lead"_ba, lead, "first_response_at"_ba).isNull());
    await(file.records().restore("activity"_ba, {first}));
    QCOMPARE(file.cell("lead"_ba, lead, "first_response_at"_ba), created + 30 * Minute);
}

void TestLeads::speedCountsWorkingTime()
{
    LeadFile file;
    // Friday 2026-09-25, 16:30 in Berlin; people work from 9 to 17, and Monday is a holiday.
    const QTimeZone berlin("Europe/Berlin");
    const qint64 friday = QDateTime(QDate(2026, 9, 25), QTime(16, 30), berlin).toMSecsSinceEpoch();
    const RecordId organisation(ask(file.store(), u"SELECT id FROM organisation"_s).toLongLong());
    file.edit("organisation"_ba, organisation, [](Record &record) {
        record.setValue("tz", u"Europe/Berlin"_s);
        record.children("working_hours").clear();
        for (const char *day : {"monday", "tuesday", "wednesday", "thursday", "friday"})
            CrmFile::addChild(record, "working_hours"_ba,
                              {{"weekday"_ba, QString::fromLatin1(day)},
                               {"from_minute"_ba, 9 * 60},
                               {"to_minute"_ba, 17 * 60}});
        CrmFile::addChild(record, "holidays"_ba, {{"on_date"_ba, u"2026-09-28"_s}});
    });
    file.clock().set(friday);
    const RecordId quick = file.add("lead"_ba, {{"last_name"_ba, u"Quick"_s}});
    const RecordId tuesday = file.add("lead"_ba, {{"last_name"_ba, u"Tuesday"_s}});
    const RecordId slow = file.add("lead"_ba, {{"last_name"_ba, u"Slow"_s}});
    file.add("lead"_ba, {{"last_name"_ba, u"Never"_s}});
    file.clock().set(QDateTime(QDate(2026, 9, 29), QTime(18, 0), berlin).toMSecsSinceEpoch());
    file.add("lead"_ba, {{"last_name"_ba, u"Waiting"_s}});
    file.activity("call"_ba, "lead"_ba, quick, friday + 12 * Minute);
    file.activity("call"_ba, "lead"_ba, tuesday,
                  QDateTime(QDate(2026, 9, 29), QTime(9, 30), berlin).toMSecsSinceEpoch());
    file.activity("call"_ba, "lead"_ba, slow,
                  QDateTime(QDate(2026, 9, 29), QTime(12, 0), berlin).toMSecsSinceEpoch());

    const LeadSpeed speed = await(file.leads.speed({}));
    QCOMPARE(speed.targetMinutes, 60);
    QHash<RecordId, qint64> minutes;
    for (const LeadSpeed::Lead &lead : speed.total.leads) {
        if (lead.minutes)
            minutes.insert(lead.id, *lead.minutes);
    }
    QCOMPARE(minutes, (QHash<RecordId, qint64>{{quick, 12}, {tuesday, 60}, {slow, 210}}));
    QCOMPARE(speed.total.medianMinutes(), 60.0);
    QCOMPARE(speed.total.count(LeadSpeed::State::InTime), 2);
    QCOMPARE(speed.total.count(LeadSpeed::State::Late), 2); // the slow one and the one nobody called
    QCOMPARE(speed.total.count(LeadSpeed::State::Undecided), 1);
    QCOMPARE(speed.total.shareInTime(), 0.5);
    LeadSpeed::Question question;
    question.targetMinutes = 300;
    QCOMPARE(await(file.leads.speed(question)).total.shareInTime(), 0.75);
}

void TestLeads::groupsAddUpToTheTotal()
{
    LeadFile file;
    const RecordId lead = file.maria();
    file.add("lead"_ba, {{"last_name"_ba, u"Nobody's"_s}});
    file.add("lead"_ba,
             {{"last_name"_ba, u"Web"_s}, {"source_id"_ba, file.choice("source"_ba, "website"_ba).value()}});
    file.activity("call"_ba, "lead"_ba, lead, file.clock().nowMs());
    LeadSpeed::Question question;
    question.by = LeadSpeed::By::Source;
    const LeadSpeed speed = await(file.leads.speed(question));
    QStringList names;
    qint64 leads = 0;
    for (const LeadSpeed::Group &group : speed.groups) {
        names += group.name;
        leads += group.leads.size();
    }
    QCOMPARE(names, QStringList({u"Referral"_s, u"Website"_s, QString()}));
    QCOMPARE(leads, speed.total.leads.size());
    QCOMPARE(speed.groups.first().medianMinutes(), 0.0);
    QVERIFY(!speed.groups.last().medianMinutes());
}

QTEST_GUILESS_MAIN(TestLeads)
#include "tst_leads.moc"
