// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is known about people and companies: relations, facts, consents, the numbers and the timeline of their
// pages.
#include "models/records/recordsummary.h"
#include "models/records/timeline.h"
#include "tests/unit/records/recordsfixture.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::ProblemKind;
using domain::Filter;
using records::RecordSummary;
using records::SummaryFigure;
using records::TimelineEntry;
using records::TimelineFilter;
using records::TimelineKey;
using records::TimelinePage;
using Kind = TimelineEntry::Kind;

namespace {

constexpr qint64 HourMs = 3'600'000;
constexpr qint64 DayMs = 24 * HourMs;

} // namespace

class TestPeople : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_crm = std::make_unique<CrmFile>(); }
    void cleanup() { m_crm.reset(); }

    void relationIsSeenFromBothEnds();
    void relationIsChangedAtEitherEnd();
    void impossibleRelationsAreRefused();
    void relationGoesWithThePerson();
    void consentKnowsWhenItWasGivenAndWithdrawn();
    void oneConsentPerChannelAndPurpose();
    void factsHaveADayAndSentimentsANumber();
    void membersCanBeFilteredBy();

    void summaryOfAPersonCountsWhatItOpens();
    void summaryNamesLastTouchAndNextStep();
    void summaryTellsTheStrictestConsent();
    void companyCountsWithOrWithoutSubsidiaries();
    void openDealsAskForANewContactWhenSomebodyLeaves();

    void timelineMergesNewestFirst();
    void timelineComesInPages();
    void timelineIsFiltered();
    void importsAreOneLine();
    void bulkEditsAreOneLine();
    void removedChildrenAreTold();
    void historyStaysAtTheOldCompany();
    void historyNamesWhatChanged();

private:
    RecordId person(const QString &last) { return m_crm->add("contact", {{"last_name", last}}); }
    RecordId company(const QString &name, const Values &more = {})
    {
        return m_crm->add("company", Values{{"name", name}} + more);
    }
    RecordId kind(const QByteArray &key) { return m_crm->choice("relation_kind", key); }
    void relate(RecordId from, const QByteArray &how, RecordId to)
    {
        m_crm->edit("contact", from, [&](Record &record) {
            CrmFile::addChild(record, "relations",
                              {{"kind_id", kind(how).value()}, {"to_contact_id", to.value()}});
        });
    }
    RecordId deal(const QString &name, RecordId company, qint64 amount, const QList<RecordId> &people = {},
                  const Values &more = {})
    {
        Record record =
            m_crm->make("deal", Values{{"name", name},
                                       {"company_id", company ? QVariant(company.value()) : QVariant()},
                                       {"amount_minor", amount},
                                       {"currency", u"EUR"_s}} +
                                    more);
        for (const RecordId one : people)
            CrmFile::addChild(record, "contacts", {{"contact_id", one.value()}});
        return m_crm->save(record);
    }
    RecordId activity(const QString &subject, const QByteArray &objectType, RecordId object,
                      const Values &more)
    {
        Record record = m_crm->make(
            "activity",
            Values{{"subject", subject}, {"type_id", m_crm->choice("activity_type", "call").value()}} + more);
        CrmFile::addChild(record, "links",
                          {{"object_type", QString::fromLatin1(objectType)}, {"object_id", object.value()}});
        return m_crm->save(record);
    }
    RecordSummary summary(const QByteArray &entity, RecordId id, bool withSubsidiaries = false)
    {
        return await(m_crm->records().sheet(entity, id, withSubsidiaries)).summary;
    }
    QList<RecordId> behind(const SummaryFigure &figure)
    {
        domain::RecordQuery query;
        query.entity = figure.entity;
        query.filter = figure.filter;
        return await(m_crm->records().findIds(query));
    }
    QList<TimelineEntry> timeline(const QByteArray &entity, RecordId id, const TimelineFilter &filter = {})
    {
        return await(m_crm->records().timeline(entity, id, filter, {}, 1000)).entries;
    }
    static QStringList titles(const QList<TimelineEntry> &entries)
    {
        QStringList titles;
        for (const TimelineEntry &entry : entries)
            titles.append(entry.title);
        return titles;
    }
    template<class Fn>
    void refused(ProblemKind kind, const QByteArray &field, Fn fn)
    {
        const auto problem = problemOf(fn);
        QVERIFY2(problem, "nothing was refused");
        QCOMPARE(problem->kind(), kind);
        QCOMPARE(problem->field().split('.').last(), field);
    }

    std::unique_ptr<CrmFile> m_crm;
};

void TestPeople::relationIsSeenFromBothEnds()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId bernd = person(u"Bernd"_s);
    relate(anna, "manager", bernd);
    const Record seenByAnna = m_crm->load("contact", anna).children("relations").value(0);
    QCOMPARE(seenByAnna.linkTitles.value("kind_id"), u"Manager"_s);
    QCOMPARE(seenByAnna.linkTitles.value("to_contact_id"), u"Bernd"_s);
    const Record seenByBernd = m_crm->load("contact", bernd).children("relations_from").value(0);
    QCOMPARE(seenByBernd.linkTitles.value("kind_id"), u"Direct report"_s);
    QCOMPARE(seenByBernd.linkTitles.value("from_contact_id"), u"Anna"_s);
    relate(anna, "friend", bernd); // reads the same from both ends
    QCOMPARE(m_crm->load("contact", bernd).children("relations_from").value(1).linkTitles.value("kind_id"),
             u"Friend"_s);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestPeople::relationIsChangedAtEitherEnd()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId bernd = person(u"Bernd"_s);
    relate(anna, "manager", bernd);
    m_crm->edit("contact", bernd, [](Record &record) {
        record.children("relations_from")[0].setValue("note", u"since May"_s);
    });
    QCOMPARE(m_crm->load("contact", anna).children("relations").value(0).text("note"), u"since May"_s);
    m_crm->edit("contact", bernd, [](Record &record) { record.children("relations_from").clear(); });
    QVERIFY(m_crm->load("contact", anna).children("relations").isEmpty());
    await(m_crm->records().undo());
    QCOMPARE(m_crm->load("contact", anna).children("relations").size(), 1);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestPeople::impossibleRelationsAreRefused()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId bernd = person(u"Bernd"_s);
    refused(ProblemKind::Invalid, "to_contact_id", [&] { relate(anna, "friend", anna); });
    refused(ProblemKind::Invalid, "to_contact_id", [&] {
        m_crm->write({CrmFile::insertRow("contact_relation", {{"from_contact_id", anna.value()},
                                                              {"to_contact_id", anna.value()},
                                                              {"kind_id", kind("friend").value()}})});
    });
    relate(anna, "friend", bernd);
    refused(ProblemKind::Constraint, "kind_id", [&] { relate(anna, "friend", bernd); });
    relate(anna, "colleague", bernd);
}

void TestPeople::relationGoesWithThePerson()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId bernd = person(u"Bernd"_s);
    relate(anna, "manager", bernd);
    m_crm->write({CrmFile::removeRow("contact", bernd)});
    QVERIFY(m_crm->load("contact", anna).children("relations").isEmpty());
    await(m_crm->records().undo());
    QCOMPARE(m_crm->load("contact", anna).children("relations").size(), 1);
    QCOMPARE(m_crm->findings(), QStringList());
}

void TestPeople::consentKnowsWhenItWasGivenAndWithdrawn()
{
    const RecordId anna = person(u"Anna"_s);
    const auto consent = [&] { return m_crm->load("contact", anna).children("consents").value(0); };
    m_crm->edit("contact", anna, [](Record &record) {
        CrmFile::addChild(record, "consents", {{"channel", u"email"_s}, {"purpose", u"newsletter"_s}});
    });
    QCOMPARE(consent().text("status"), u"given"_s);
    QCOMPARE(consent().value("given_at").toLongLong(), m_crm->clock().nowMs());
    m_crm->clock().advance(DayMs);
    m_crm->edit("contact", anna,
                [](Record &record) { record.children("consents")[0].setValue("status", u"withdrawn"_s); });
    QCOMPARE(consent().value("withdrawn_at").toLongLong(), m_crm->clock().nowMs());
    QCOMPARE(consent().value("given_at").toLongLong(), m_crm->clock().nowMs() - DayMs);
    m_crm->clock().advance(DayMs);
    m_crm->edit("contact", anna,
                [](Record &record) { record.children("consents")[0].setValue("status", u"given"_s); });
    QCOMPARE(consent().value("given_at").toLongLong(), m_crm->clock().nowMs());
    QVERIFY(consent().isEmpty("withdrawn_at"));
    // What somebody says about the time counts.
    m_crm->edit("contact", anna, [](Record &record) {
        CrmFile::addChild(record, "consents", {{"channel", u"phone"_s}, {"given_at", qint64(1000)}});
    });
    QCOMPARE(m_crm->load("contact", anna).children("consents").value(1).value("given_at").toLongLong(), 1000);
}

void TestPeople::oneConsentPerChannelAndPurpose()
{
    const RecordId anna = person(u"Anna"_s);
    const auto add = [&](const QString &channel) {
        m_crm->edit("contact", anna, [&](Record &record) {
            CrmFile::addChild(record, "consents", {{"channel", channel}, {"purpose", u"sales"_s}});
        });
    };
    add(u"email"_s);
    add(u"phone"_s);
    refused(ProblemKind::Constraint, "purpose", [&] { add(u"email"_s); });
}

void TestPeople::factsHaveADayAndSentimentsANumber()
{
    const RecordId anna = person(u"Anna"_s);
    const auto add = [&](const Values &values) {
        m_crm->edit("contact", anna, [&](Record &record) { CrmFile::addChild(record, "facts", values); });
    };
    add({{"kind", u"hobby"_s}, {"text", u"Sailing"_s}, {"source", u"trade fair"_s}});
    QCOMPARE(m_crm->load("contact", anna).children("facts").value(0).text("observed_on"), u"2026-09-21"_s);
    refused(ProblemKind::Invalid, "value_num", [&] {
        add({{"kind", u"sentiment"_s}, {"text", u"Was upset"_s}});
    });
    refused(ProblemKind::Invalid, "value_num", [&] {
        add({{"kind", u"sentiment"_s}, {"text", u"Was upset"_s}, {"value_num", -3}});
    });
    add({{"kind", u"sentiment"_s},
         {"text", u"Was upset"_s},
         {"value_num", -2},
         {"observed_on", u"2026-01-05"_s}});
    const Record sentiment = m_crm->load("contact", anna).children("facts").value(1);
    QCOMPARE(sentiment.value("value_num").toDouble(), -2.0);
    QCOMPARE(sentiment.text("observed_on"), u"2026-01-05"_s);
    // A kind that becomes one asks for the number as well.
    refused(ProblemKind::Invalid, "value_num", [&] {
        m_crm->edit("contact", anna,
                    [](Record &record) { record.children("facts")[0].setValue("kind", u"sentiment"_s); });
    });
}

void TestPeople::membersCanBeFilteredBy()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId bernd = person(u"Bernd"_s);
    deal(u"Both"_s, {}, 100, {anna, bernd});
    deal(u"Anna's"_s, {}, 100, {anna});
    deal(u"Nobody's"_s, {}, 100);
    const domain::Entity &entity = domain::Catalogue::builtIn().entity("deal");
    const auto found = [&](const QString &text) {
        domain::RecordQuery query;
        query.entity = "deal";
        query.filter = Filter::parse(entity, text);
        if (!(Filter::parse(entity, query.filter.toText(entity)) == query.filter))
            return QStringList(u"not read back as written"_s);
        query.sort = {{"name"_ba}};
        return m_crm->titlesOf("deal", await(m_crm->records().findIds(query)));
    };
    QCOMPARE(found(u"contacts.contact_id = %1"_s.arg(bernd.value())), QStringList(u"Both"_s));
    QCOMPARE(found(u"contacts.contact_id = Anna"_s), (QStringList{u"Anna's"_s, u"Both"_s}));
    QCOMPARE(found(u"not contacts.contact_id = Anna"_s), QStringList(u"Nobody's"_s));
    QCOMPARE(found(u"contacts.contact_id in (%1, %2) and name ~ both"_s.arg(anna.value()).arg(bernd.value())),
             QStringList(u"Both"_s));
    const auto problem = problemOf([&] { Filter::parse(entity, u"contacts.nonsense = 1"_s); });
    QVERIFY(problem);
    QCOMPARE(problem->kind(), ProblemKind::NotFound);
}

void TestPeople::summaryOfAPersonCountsWhatItOpens()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId other = person(u"Other"_s);
    const RecordId firm = company(u"Alfreds"_s);
    deal(u"One"_s, firm, 10'000, {anna});
    const RecordId two = deal(u"Two"_s, firm, 2'500, {anna, other});
    deal(u"Not hers"_s, firm, 99'900, {other});
    const RecordId won = deal(u"Won"_s, firm, 5'000, {anna});
    m_crm->set("deal", won, "stage_id", m_crm->stage(u"won"_s).value());
    const RecordId gone = deal(u"In the trash"_s, firm, 7'700, {anna});
    await(m_crm->records().moveToTrash("deal", {gone}));
    m_crm->add("ticket", {{"subject", u"Broken"_s}, {"contact_id", anna.value()}});
    m_crm->add("ticket", {{"subject", u"Done"_s}, {"contact_id", anna.value()}, {"status", u"closed"_s}});
    const auto order = [&](const QString &status, qint64 total, const QString &currency) {
        m_crm->add("sales_order", {{"number", u"W"_s + status + currency},
                                   {"contact_id", anna.value()},
                                   {"status", status},
                                   {"total_minor", total},
                                   {"currency", currency}});
    };
    order(u"paid"_s, 12'000, u"EUR"_s);
    order(u"shipped"_s, 500, u"EUR"_s);
    order(u"paid"_s, 300, u"USD"_s);
    order(u"cancelled"_s, 88'800, u"EUR"_s);
    order(u"draft"_s, 77'700, u"EUR"_s);

    const RecordSummary told = summary("contact", anna);
    const SummaryFigure *deals = told.figure("open_deals");
    QVERIFY(deals);
    QCOMPARE(deals->count, 2);
    QCOMPARE(deals->sums, QList<base::Money>{base::Money(12'500, u"EUR")});
    QVERIFY(behind(*deals).contains(two));
    const SummaryFigure *value = told.figure("lifetime_value");
    QVERIFY(value);
    QCOMPARE(value->sums, (QList<base::Money>{base::Money(12'500, u"EUR"), base::Money(300, u"USD")}));
    QCOMPARE(told.figure("open_tickets")->count, 1);
    for (const SummaryFigure &figure : told.figures) {
        QCOMPARE(behind(figure).size(), figure.count);
        QVERIFY(!figure.definition.isEmpty() && !figure.label.isEmpty());
    }
    // Nobody did anything yet: zeros, not gaps.
    const RecordSummary empty = summary("contact", person(u"New"_s));
    QCOMPARE(empty.figures.size(), told.figures.size());
    for (const SummaryFigure &figure : empty.figures)
        QCOMPARE(figure.count, 0);
}

void TestPeople::summaryNamesLastTouchAndNextStep()
{
    const RecordId anna = person(u"Anna"_s);
    QCOMPARE(summary("contact", anna).lastTouch.atMs, 0);
    const qint64 now = m_crm->clock().nowMs();
    const RecordId done = activity(u"Talked"_s, "contact", anna, {{"done_at", now - DayMs}});
    activity(u"Long ago"_s, "contact", anna, {{"done_at", now - 9 * DayMs}});
    const RecordId next = activity(u"Ring again"_s, "contact", anna, {{"due_at", now + DayMs}});
    activity(u"Later"_s, "contact", anna, {{"due_at", now + 5 * DayMs}});
    const RecordSummary told = summary("contact", anna);
    QCOMPARE(told.lastTouch.atMs, now - DayMs);
    QCOMPARE(told.lastTouch.record, done);
    QCOMPARE(told.lastTouch.what, u"Call"_s);
    QCOMPARE(told.nextStep.atMs, now + DayMs);
    QCOMPARE(told.nextStep.record, next);
    QCOMPARE(told.nextStep.title, u"Ring again"_s);
}

void TestPeople::summaryTellsTheStrictestConsent()
{
    const RecordId anna = person(u"Anna"_s);
    QVERIFY(summary("contact", anna).consents.isEmpty());
    const qint64 past = m_crm->clock().nowMs() - DayMs;
    m_crm->edit("contact", anna, [&](Record &record) {
        CrmFile::addChild(record, "consents", {{"channel", u"email"_s}, {"purpose", u"sales"_s}});
        CrmFile::addChild(
            record, "consents",
            {{"channel", u"email"_s}, {"purpose", u"newsletter"_s}, {"status", u"withdrawn"_s}});
        CrmFile::addChild(record, "consents", {{"channel", u"phone"_s}, {"purpose", u"sales"_s}});
        CrmFile::addChild(record, "consents",
                          {{"channel", u"post"_s}, {"purpose", u"sales"_s}, {"expires_at", past}});
    });
    QHash<QByteArray, QByteArray> states;
    for (const records::SummaryConsent &consent : summary("contact", anna).consents)
        states.insert(consent.channel, consent.state);
    QCOMPARE(states,
             (QHash<QByteArray, QByteArray>{{"email", "refused"}, {"phone", "given"}, {"post", "expired"}}));
}

void TestPeople::companyCountsWithOrWithoutSubsidiaries()
{
    const RecordId top = company(u"Top"_s);
    const RecordId middle = company(u"Middle"_s, {{"parent_id", top.value()}});
    const RecordId low = company(u"Low"_s, {{"parent_id", middle.value()}});
    const RecordId gone = company(u"Gone"_s, {{"parent_id", top.value()}});
    await(m_crm->records().moveToTrash("company", {gone}));
    deal(u"At the top"_s, top, 1'000);
    deal(u"At the bottom"_s, low, 200);
    deal(u"At one that is gone"_s, gone, 50'000);
    m_crm->set("deal", deal(u"Won below"_s, middle, 30), "stage_id", m_crm->stage(u"won"_s).value());
    m_crm->add("ticket", {{"subject", u"Broken"_s}, {"company_id", low.value()}});
    Record staff = m_crm->make("contact", {{"last_name", u"Staff"_s}});
    CrmFile::addChild(staff, "jobs", {{"company_id", middle.value()}});
    m_crm->save(staff);

    const RecordSummary alone = summary("company", top);
    QVERIFY(alone.hasSubsidiaries && !alone.withSubsidiaries);
    QCOMPARE(alone.figure("open_deals")->sums, QList<base::Money>{base::Money(1'000, u"EUR")});
    QCOMPARE(alone.figure("won_deals")->count, 0);
    QCOMPARE(alone.figure("contacts")->count, 0);
    const RecordSummary tree = summary("company", top, true);
    QCOMPARE(tree.figure("open_deals")->sums, QList<base::Money>{base::Money(1'200, u"EUR")});
    QCOMPARE(tree.figure("won_deals")->sums, QList<base::Money>{base::Money(30, u"EUR")});
    QCOMPARE(tree.figure("open_tickets")->count, 1);
    QCOMPARE(tree.figure("contacts")->count, 1);
    for (const SummaryFigure &figure : tree.figures) {
        QCOMPARE(behind(figure).size(), figure.count);
        QVERIFY(figure.definition != alone.figure(figure.key)->definition);
    }
    QVERIFY(!summary("company", low).hasSubsidiaries);
}

void TestPeople::openDealsAskForANewContactWhenSomebodyLeaves()
{
    const RecordId firm = company(u"Alfreds"_s);
    Record record = m_crm->make("contact", {{"last_name", u"Maria"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", firm.value()}, {"title", u"Buyer"_s}});
    const RecordId maria = m_crm->save(record);
    const RecordId open = deal(u"Open"_s, firm, 100, {maria});
    const RecordId won = deal(u"Won"_s, firm, 100, {maria});
    m_crm->set("deal", won, "stage_id", m_crm->stage(u"won"_s).value());
    deal(u"Elsewhere"_s, company(u"Other"_s), 100, {maria});
    QVERIFY(summary("contact", maria).notices.isEmpty());

    const auto leave = [&](const QString &day) {
        m_crm->edit("contact", maria,
                    [&](Record &person) { person.children("jobs")[0].setValue("to_date", day); });
    };
    leave(u"2026-12-31"_s); // she is there until then
    QVERIFY(summary("contact", maria).notices.isEmpty());
    leave(u"2026-09-01"_s);
    QVERIFY(m_crm->cell("contact", maria, "company_name").isNull());
    for (const auto &[entity, id] :
         {std::pair{"contact"_ba, maria}, std::pair{"company"_ba, firm}, std::pair{"deal"_ba, open}}) {
        const QList<records::SummaryNotice> notices = summary(entity, id).notices;
        QCOMPARE(notices.size(), 1);
        QVERIFY(!notices.first().action.isEmpty());
        if (notices.first().entity.isEmpty())
            continue;
        domain::RecordQuery query;
        query.entity = notices.first().entity;
        query.filter = notices.first().filter;
        QCOMPARE(await(m_crm->records().findIds(query)), QList<RecordId>{open});
    }
    QVERIFY(summary("deal", won).notices.isEmpty());
    // Somebody else takes over.
    const RecordId anna = person(u"Anna"_s);
    m_crm->edit("deal", open,
                [&](Record &one) { one.children("contacts")[0].setValue("contact_id", anna.value()); });
    QVERIFY(summary("contact", maria).notices.isEmpty());
    QVERIFY(summary("deal", open).notices.isEmpty());
}

void TestPeople::timelineMergesNewestFirst()
{
    const auto later = [&] { m_crm->clock().advance(HourMs); };
    const RecordId anna = person(u"Anna"_s);
    later();
    m_crm->edit("contact", anna, [](Record &record) {
        CrmFile::addChild(record, "notes", {{"body", u"Nice"_s}});
    });
    later();
    const RecordId call = activity(u"Rang"_s, "contact", anna, {{"done_at", m_crm->clock().nowMs()}});
    later();
    const RecordId sale = deal(u"Ship"_s, {}, 100, {anna});
    later();
    m_crm->set("deal", sale, "stage_id", m_crm->stage(u"won"_s).value());
    later();
    m_crm->add("sales_order", {{"number", u"W1"_s},
                               {"contact_id", anna.value()},
                               {"ordered_at", m_crm->clock().nowMs()},
                               {"total_minor", 1250},
                               {"currency", u"EUR"_s}});
    later();
    m_crm->add("ticket", {{"subject", u"Leaks"_s}, {"contact_id", anna.value()}});
    later();
    m_crm->set("contact", anna, "first_name", u"Maria"_s);
    const qint64 planned = m_crm->clock().nowMs() + DayMs;
    activity(u"Visit"_s, "contact", anna, {{"due_at", planned}});

    const QList<TimelineEntry> entries = timeline("contact", anna);
    QList<Kind> kinds;
    for (const TimelineEntry &entry : entries)
        kinds.append(entry.kind);
    QCOMPARE(kinds, (QList<Kind>{Kind::Activity, Kind::Change, Kind::Ticket, Kind::Order, Kind::Stage,
                                 Kind::Stage, Kind::Activity, Kind::Note, Kind::Change}));
    QCOMPARE(entries.first().state, "planned");
    QCOMPARE(entries.at(1).text, u"First name: Maria"_s);
    QVERIFY(entries.at(2).title.endsWith(u"Leaks"_s));
    QCOMPARE(entries.at(4).record, sale);
    QCOMPARE(entries.at(4).state, "won");
    QCOMPARE(entries.at(6).record, call);
    QCOMPARE(entries.at(6).what, u"Call"_s);
    QVERIFY(!entries.at(6).who.isEmpty());
    // What is in the trash has not happened.
    await(m_crm->records().moveToTrash("activity", {call}));
    QVERIFY(!titles(timeline("contact", anna)).contains(u"Rang"_s));
}

void TestPeople::timelineComesInPages()
{
    const RecordId anna = person(u"Anna"_s);
    const qint64 now = m_crm->clock().nowMs();
    for (int i = 0; i < 23; ++i) // several at one moment: the id decides
        activity(u"Call %1"_s.arg(i), "contact", anna, {{"done_at", now - (i / 4) * DayMs}});
    for (int i = 0; i < 5; ++i)
        m_crm->edit("contact", anna, [&](Record &record) {
            CrmFile::addChild(record, "notes", {{"body", u"Note %1"_s.arg(i)}});
        });
    const QList<TimelineEntry> whole = timeline("contact", anna);
    QCOMPARE(whole.size(), 29);
    for (const int size : {1, 4, 7, 28, 29}) {
        QStringList paged;
        TimelineKey key;
        for (int pages = 0; pages < 40; ++pages) {
            const TimelinePage page = await(m_crm->records().timeline("contact", anna, {}, key, size));
            paged += titles(page.entries);
            QVERIFY(page.entries.size() <= size);
            if (!page.hasMore)
                break;
            key = {page.entries.last().atMs, page.entries.last().id};
        }
        QCOMPARE(paged, titles(whole));
    }
}

void TestPeople::timelineIsFiltered()
{
    const RecordId anna = person(u"Anna"_s);
    const RecordId colleague = m_crm->add("app_user", {{"display_name", u"Colleague"_s}});
    const qint64 now = m_crm->clock().nowMs();
    activity(u"Mine"_s, "contact", anna, {{"done_at", now - DayMs}});
    activity(u"Hers"_s, "contact", anna, {{"done_at", now - 3 * DayMs}, {"owner_id", colleague.value()}});
    m_crm->edit("contact", anna, [](Record &record) {
        CrmFile::addChild(record, "notes", {{"body", u"Nice"_s}});
    });
    TimelineFilter filter;
    filter.kinds = {Kind::Activity};
    QCOMPARE(titles(timeline("contact", anna, filter)), (QStringList{u"Mine"_s, u"Hers"_s}));
    filter.user = colleague;
    QCOMPARE(titles(timeline("contact", anna, filter)), QStringList(u"Hers"_s));
    filter = {};
    filter.fromMs = now - 2 * DayMs;
    filter.toMs = now;
    QCOMPARE(titles(timeline("contact", anna, filter)), QStringList(u"Mine"_s));
    filter = {};
    filter.kinds = {Kind::Note, Kind::Change};
    QCOMPARE(timeline("contact", anna, filter).size(), 2);
}

void TestPeople::importsAreOneLine()
{
    constexpr qint64 Placeholder = -1;
    m_crm->write(
        {CrmFile::insertRow("contact",
                            {{"first_name", u"Anna"_s}, {"last_name", u"Klein"_s}, {"language", u"de"_s}},
                            RecordId(Placeholder)),
         CrmFile::insertRow("contact_point", {{"party_type", u"contact"_s},
                                              {"party_id", Placeholder},
                                              {"kind", u"email"_s},
                                              {"value_raw", u"anna@example.com"_s}})},
        storage::Origin::Import);
    const RecordId anna(ask(m_crm->store(), u"SELECT id FROM contact"_s).toLongLong());
    const QList<TimelineEntry> entries = timeline("contact", anna);
    QCOMPARE(entries.size(), 1);
    QVERIFY(entries.first().isBulk);
    QCOMPARE(entries.first().fields, 5); // three of the name, the address, and that it is the main one
    QVERIFY2(entries.first().title.startsWith(u"Imported: 5"_s), qPrintable(entries.first().title));
    QCOMPARE(entries.first().changes, (QStringList{u"First name: Anna"_s, u"Last name: Klein"_s,
                                                   u"Language: de"_s, u"E-mail: anna@example.com"_s}));
}

void TestPeople::bulkEditsAreOneLine()
{
    QList<std::pair<Record, Record>> pairs;
    QList<RecordId> ids;
    for (int i = 0; i < 30; ++i)
        ids.append(person(u"Person %1"_s.arg(i)));
    for (const RecordId id : std::as_const(ids)) {
        const Record before = m_crm->load("contact", id);
        Record after = before;
        after.setValue("language", u"fr"_s);
        pairs.append({before, after});
    }
    m_crm->clock().advance(HourMs);
    await(m_crm->records().saveAll(pairs, u"Set the language"_s));
    const TimelineEntry entry = timeline("contact", ids.first()).first();
    QVERIFY(entry.isBulk);
    QCOMPARE(entry.fields, 1);
    QVERIFY(!timeline("contact", ids.first()).last().isBulk); // the one that made it
}

void TestPeople::removedChildrenAreTold()
{
    Record record = m_crm->make("contact", {{"last_name", u"Anna"_s}});
    CrmFile::addChild(record, "emails", {{"value_raw", u"old@example.com"_s}});
    const RecordId anna = m_crm->save(record);
    m_crm->clock().advance(HourMs);
    m_crm->edit("contact", anna, [](Record &one) { one.children("emails").clear(); });
    const QList<TimelineEntry> entries = timeline("contact", anna);
    QCOMPARE(entries.size(), 2);
    QVERIFY2(entries.first().text.contains(u"old@example.com"_s), qPrintable(entries.first().text));
    QVERIFY2(entries.first().text.startsWith(u"E-mail"_s), qPrintable(entries.first().text));
}

void TestPeople::historyStaysAtTheOldCompany()
{
    const RecordId old = company(u"Old"_s);
    const RecordId fresh = company(u"Fresh"_s);
    Record record = m_crm->make("contact", {{"last_name", u"Maria"_s}});
    CrmFile::addChild(record, "jobs", {{"company_id", old.value()}, {"from_date", u"2020-01-01"_s}});
    const RecordId maria = m_crm->save(record);
    const auto at = [](int year, int month) {
        return QDateTime(QDate(year, month, 15), QTime(10, 0)).toMSecsSinceEpoch();
    };
    activity(u"Before her time"_s, "contact", maria, {{"done_at", at(2019, 6)}});
    activity(u"At the old one"_s, "contact", maria, {{"done_at", at(2026, 1)}});
    m_crm->edit("contact", maria, [&](Record &person) {
        person.children("jobs")[0].setValue("to_date", u"2026-05-31"_s);
        CrmFile::addChild(person, "jobs", {{"company_id", fresh.value()}, {"from_date", u"2026-06-01"_s}});
    });
    activity(u"At the new one"_s, "contact", maria, {{"done_at", at(2026, 8)}});
    TimelineFilter filter;
    filter.kinds = {Kind::Activity};
    QCOMPARE(titles(timeline("company", old, filter)), QStringList(u"At the old one"_s));
    QCOMPARE(titles(timeline("company", fresh, filter)), QStringList(u"At the new one"_s));
    QCOMPARE(timeline("contact", maria, filter).size(), 3);
    QCOMPARE(m_crm->cell("contact", maria, "company_name").toString(), u"Fresh"_s);
    QCOMPARE(m_crm->load("contact", maria).children("jobs").size(), 2);
}

void TestPeople::historyNamesWhatChanged()
{
    Record record = m_crm->make("contact", {{"last_name", u"Anna"_s}});
    CrmFile::addChild(record, "phones", {{"value_raw", u"+49 30 123456"_s}});
    const RecordId anna = m_crm->save(record);
    m_crm->edit("contact", anna,
                [](Record &one) { one.children("phones")[0].setValue("value_raw", u"+49 30 654321"_s); });
    QStringList names;
    for (const records::HistoryLine &line : await(m_crm->records().history("contact", anna)))
        names.append(line.name);
    QCOMPARE(names, (QStringList{u"Phone"_s, u"Contact"_s, u"Phone"_s}));
}

QTEST_GUILESS_MAIN(TestPeople)
#include "tst_people.moc"
