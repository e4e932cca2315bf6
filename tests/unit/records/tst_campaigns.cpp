// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Campaigns: what follows from their events, what these do to addresses and consents, and the numbers.
#include "models/base/problem.h"
#include "models/domain/metricquery.h"
#include "models/records/campaignsheet.h"
#include "models/records/exclusions.h"
#include "models/records/metricrecords.h"
#include "models/records/segmentreader.h"
#include "models/records/timeline.h"
#include "tests/unit/records/recordsfixture.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using domain::Filter;
using domain::MetricFigure;
using domain::MetricGrouping;
using domain::MetricPeriod;
using domain::MetricQuery;
using domain::Operator;
using records::MetricAnswer;
using records::MetricCell;
using records::MetricRecords;
using storage::Origin;
using storage::RowChange;

namespace {

constexpr qint64 HourMs = 3'600'000;

qint64 at(const QString &day, int hour = 12)
{
    return QDateTime(QDate::fromString(day, Qt::ISODate), QTime(hour, 0), QTimeZone("Europe/Berlin"))
        .toMSecsSinceEpoch();
}

/// A workspace in Berlin that counts in euros; it is noon of 15 December 2025.
class Office
{
public:
    Office()
    {
        crm.clock().set(at(u"2025-12-15"_s));
        const RecordId organisation(ask(crm.store(), u"SELECT id FROM organisation"_s).toLongLong());
        crm.edit("organisation"_ba, organisation, [](Record &record) {
            record.setValue("base_currency", u"EUR"_s);
            record.setValue("tz", u"Europe/Berlin"_s);
        });
    }

    RecordId campaign(const QString &name, const Values &more = {})
    {
        return crm.add("campaign"_ba, Values{{"name"_ba, name}} + more);
    }
    RecordId contact(const QString &name, const QString &email = {})
    {
        Record record = crm.make("contact"_ba, {{"last_name"_ba, name}});
        if (!email.isEmpty())
            CrmFile::addChild(record, "emails"_ba, {{"kind"_ba, u"email"_s}, {"value_raw"_ba, email}});
        return crm.save(record);
    }
    RecordId recipient(RecordId campaign, RecordId contact)
    {
        return crm.add("campaign_recipient"_ba,
                       {{"campaign_id"_ba, campaign.value()}, {"contact_id"_ba, contact.value()}});
    }
    RecordId event(RecordId recipient, const QString &kind, qint64 ms)
    {
        return crm.add("campaign_event"_ba,
                       {{"recipient_id"_ba, recipient.value()}, {"kind"_ba, kind}, {"at"_ba, ms}});
    }

    /// People who were sent the campaign, by import: each a list of kinds of events, an hour apart.
    QList<RecordId> send(RecordId campaign, const QList<QStringList> &stories, const QString &day)
    {
        QList<RowChange> rows;
        for (qsizetype i = 0; i < stories.size(); ++i)
            rows.append(CrmFile::insertRow("contact"_ba, {{"last_name"_ba, u"Person %1"_s.arg(i)}}));
        const QList<RecordId> people = crm.write(rows, Origin::Import).ids;
        rows.clear();
        for (const RecordId person : people)
            rows.append(CrmFile::insertRow("campaign_recipient"_ba, {{"campaign_id"_ba, campaign.value()},
                                                                     {"contact_id"_ba, person.value()}}));
        const QList<RecordId> recipients = crm.write(rows, Origin::Import).ids.mid(0, people.size());
        rows.clear();
        for (qsizetype i = 0; i < stories.size(); ++i) {
            qint64 ms = at(day, 8);
            for (const QString &kind : stories.at(i)) {
                rows.append(CrmFile::insertRow(
                    "campaign_event"_ba,
                    {{"recipient_id"_ba, recipients.at(i).value()}, {"kind"_ba, kind}, {"at"_ba, ms}}));
                ms += HourMs;
            }
        }
        if (!rows.isEmpty())
            crm.write(rows, Origin::Import);
        return recipients;
    }

    RecordId deal(qint64 minor, const QString &day, const Values &more)
    {
        return crm
            .write({CrmFile::insertRow("deal"_ba, Values{{"name"_ba, u"Deal"_s},
                                                         {"stage_id"_ba, crm.stage(u"won"_s).value()},
                                                         {"currency"_ba, u"EUR"_s},
                                                         {"amount_minor"_ba, minor},
                                                         {"created_at"_ba, at(day) - 240 * HourMs},
                                                         {"closed_at"_ba, at(day)}} +
                                                      more)},
                   Origin::Import)
            .ids.first();
    }

    static MetricQuery query(const QByteArray &metric, const QString &period = u"all"_s,
                             const QList<QByteArray> &by = {})
    {
        MetricQuery query;
        query.metric = metric;
        query.period = MetricPeriod::parse(period);
        for (const QByteArray &key : by)
            query.by.append({key, domain::DateUnit::Month});
        return query;
    }
    MetricAnswer answer(const MetricQuery &query)
    {
        return await(MetricRecords(crm.records()).answer(query));
    }
    MetricFigure figure(const QByteArray &metric, const QString &period = u"all"_s)
    {
        return answer(query(metric, period)).total;
    }
    qint64 behind(const MetricQuery &query, const QVariantList &keys = {}, bool above = false)
    {
        return await(crm.records().findIds(await(MetricRecords(crm.records()).behind(query, keys, above))))
            .size();
    }

    CrmFile crm;
};

QStringList mailMetrics()
{
    QStringList keys;
    for (const domain::Metric &metric : domain::MetricCatalogue::all()) {
        if (metric.entity == "campaign_recipient")
            keys.append(QString::fromLatin1(metric.key));
    }
    return keys;
}

} // namespace

class TestCampaigns : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// 200 sent, 8 bounced for good and 2 for now: 190 delivered.
    void ratesOfAMailing()
    {
        Office office;
        QList<QStringList> stories;
        for (int i = 0; i < 200; ++i) {
            QStringList story{u"sent"_s};
            if (i < 8)
                story += u"bounced_hard"_s;
            else if (i < 10)
                story += u"bounced_soft"_s;
            else if (i == 10)
                story += QStringList{u"bounced_soft"_s, u"delivered"_s}; // came through in the end
            if (i >= 10 && i < 86)                                       // 76 opens
                story += QStringList{u"opened"_s, u"opened"_s};
            if (i >= 10 && i < 48) // 38 clicks, of whom 19 replied
                story += QStringList{u"clicked"_s, u"clicked"_s};
            if (i >= 10 && i < 29)
                story += QStringList{u"replied"_s, u"replied"_s};
            if (i == 30)
                story += u"unsubscribed"_s;
            stories.append(story);
        }
        office.send(office.campaign(u"Spring"_s), stories, u"2025-03-10"_s);
        const auto value = [&](const QByteArray &metric) { return *office.figure(metric).number; };
        QCOMPARE(office.figure("email_sent"_ba).exact, 200);
        QCOMPARE(office.figure("email_delivered"_ba).exact, 190);
        QCOMPARE(office.figure("email_bounced"_ba).exact, 10);
        QCOMPARE(office.figure("email_opens"_ba).exact, 76);
        QCOMPARE(value("email_bounce_rate"_ba), 5.0);
        QCOMPARE(value("email_hard_bounce_rate"_ba), 4.0);
        QCOMPARE(value("email_soft_bounce_rate"_ba), 1.0);
        QCOMPARE(value("email_reply_rate"_ba), 10.0);
        QCOMPARE(value("email_click_rate"_ba), 20.0);
        QCOMPARE(value("email_unsubscribe_rate"_ba), 0.5); // 1 of 190
        QCOMPARE(value("email_open_rate"_ba), 40.0);
        QCOMPARE(value("email_click_to_open"_ba), 50.0);
        QVERIFY(!office.figure("email_reply_rate"_ba, u"2024"_s).isKnown()); // never 0 %
        for (const char *metric : {"email_opens", "email_open_rate", "email_click_to_open"})
            QVERIFY(domain::MetricCatalogue::find(metric)->labelText().contains(u"unreliable"_s));
        QCOMPARE(office.crm.findings(), QStringList());
    }

    void whatIsInTheTrashIsOut()
    {
        Office office;
        const RecordId campaign = office.campaign(u"Spring"_s);
        office.send(campaign, {{u"sent"_s}, {u"sent"_s}}, u"2025-03-10"_s);
        office.send(office.campaign(u"Autumn"_s), {{u"sent"_s}}, u"2025-09-10"_s);
        QCOMPARE(office.figure("email_sent"_ba).exact, 3);
        await(office.crm.records().moveToTrash("campaign"_ba, {campaign}));
        QCOMPARE(office.figure("email_sent"_ba).exact, 1);
        await(office.crm.records().undo());
        QCOMPARE(office.figure("email_sent"_ba).exact, 3);
    }

    /// Groups add up to the whole, and as many records stand behind each as it says.
    void groupsAddUp_data()
    {
        QTest::addColumn<QString>("metric");
        const QStringList keys = mailMetrics();
        QVERIFY(keys.size() >= 13);
        for (const QString &key : keys)
            QTest::newRow(qPrintable(key)) << key;
    }
    void groupsAddUp()
    {
        QFETCH(QString, metric);
        static Office office;
        static const bool isFilled = [] {
            QRandomGenerator random(4711);
            static const QStringList kinds{
                u"delivered"_s, u"bounced_hard"_s, u"bounced_soft"_s, u"opened"_s,       u"clicked"_s,
                u"replied"_s,   u"clicked"_s,      u"opened"_s,       u"unsubscribed"_s, u"converted"_s};
            const RecordId ada = office.crm.add("app_user"_ba, {{"display_name"_ba, u"Ada"_s}});
            for (int i = 0; i < 3; ++i) {
                const RecordId campaign = office.campaign(
                    u"Campaign %1"_s.arg(i),
                    {{"type_id"_ba,
                      office.crm.choice("campaign_type"_ba, i == 0 ? "event"_ba : "mailing"_ba).value()},
                     {"owner_id"_ba, i == 1 ? QVariant(ada.value()) : QVariant()}});
                QList<QStringList> stories;
                for (int person = 0; person < 40; ++person) {
                    QStringList story;
                    if (random.bounded(8) != 0)
                        story += u"sent"_s;
                    for (int step = random.bounded(4); step > 0; --step)
                        story += kinds.at(random.bounded(int(kinds.size())));
                    stories.append(story);
                }
                office.send(campaign, stories, QDate(2025, 2 + i, 27).toString(Qt::ISODate));
            }
            return office.crm.findings().isEmpty();
        }();
        QVERIFY(isFilled);
        const QByteArray key = metric.toLatin1();
        const MetricFigure grand = office.figure(key);
        for (const QByteArray &by : {"campaign"_ba, "type"_ba, "period"_ba, "owner"_ba, "country"_ba}) {
            const MetricQuery query = Office::query(key, u"all"_s, {by});
            const MetricAnswer answer = office.answer(query);
            QCOMPARE(answer.total, grand);
            QCOMPARE(office.behind(query), grand.n);
            qint64 n = 0;
            qint64 sum = 0;
            for (const MetricCell &cell : answer.cells) {
                n += cell.figure.n;
                sum += cell.figure.exact;
                QCOMPARE(office.behind(query, cell.keys), cell.figure.n);
            }
            QCOMPARE(n, grand.n);
            if (answer.metric.isAdditive())
                QCOMPARE(sum, grand.exact);
        }
    }

    /// The owner of the campaign, and segments of contacts.
    void scopesNarrow()
    {
        Office office;
        const RecordId ada = office.crm.add("app_user"_ba, {{"display_name"_ba, u"Ada"_s}});
        office.send(office.campaign(u"Ada's"_s, {{"owner_id"_ba, ada.value()}}),
                    {{u"sent"_s}, {u"sent"_s}, {u"sent"_s, u"bounced_soft"_s}}, u"2025-03-10"_s);
        office.send(office.campaign(u"Nobody's"_s), {{u"sent"_s}}, u"2025-03-11"_s);
        MetricQuery query = Office::query("email_sent"_ba, u"2025-03"_s);
        QCOMPARE(office.answer(query).total.exact, 4);
        query.scope.owner = ada;
        QCOMPARE(office.answer(query).total.exact, 3);
        QCOMPARE(office.behind(query), 3);
        const domain::Entity &contact = domain::Catalogue::builtIn().entity("contact");
        query.scope.segment = office.crm.add(
            "segment"_ba,
            {{"name"_ba, u"First"_s},
             {"entity"_ba, u"contact"_s},
             {"definition_json"_ba,
              records::SegmentReader::jsonOf(contact, Filter::parse(contact, u"last_name = 'Person 0'"_s))}});
        QCOMPARE(office.answer(query).total.exact, 1);
        query.scope.owner = {};
        QCOMPARE(office.answer(query).total.exact, 2); // the first of each campaign
        QCOMPARE(office.behind(query), 2);
    }

    void eventsMakeTheResult()
    {
        Office office;
        const RecordId recipient = office.recipient(office.campaign(u"Spring"_s), office.contact(u"Ada"_s));
        const auto stands = [&](const char *column) {
            return office.crm.cell("campaign_recipient"_ba, recipient, column);
        };
        QVERIFY(stands("sent_at").isNull());
        const RecordId opened = office.event(recipient, u"opened"_s, at(u"2025-03-12"_s));
        QCOMPARE(stands("sent_at").toLongLong(), at(u"2025-03-12"_s)); // nobody said when it was sent
        office.event(recipient, u"sent"_s, at(u"2025-03-10"_s));
        office.event(recipient, u"opened"_s, at(u"2025-03-11"_s));
        QCOMPARE(stands("sent_at").toLongLong(), at(u"2025-03-10"_s));
        QCOMPARE(stands("opened_at").toLongLong(), at(u"2025-03-11"_s));
        QCOMPARE(stands("state").toString(), u"opened"_s);
        office.crm.set("campaign_event"_ba, opened, "kind"_ba, u"clicked"_s);
        QCOMPARE(stands("state").toString(), u"clicked"_s);
        await(office.crm.records().undo());
        QCOMPARE(stands("state").toString(), u"opened"_s);
        QVERIFY(stands("clicked_at").isNull());
        office.event(recipient, u"bounced_soft"_s, at(u"2025-03-13"_s));
        QCOMPARE(stands("bounce").toString(), u"soft"_s);
        office.event(recipient, u"delivered"_s, at(u"2025-03-14"_s));
        QVERIFY(stands("bounce").isNull());
        QCOMPARE(office.crm.findings(), QStringList());
    }

    void hardBounceMarksTheAddress()
    {
        Office office;
        const RecordId ada = office.contact(u"Ada"_s, u"Ada@Example.org"_s);
        const RecordId recipient = office.recipient(office.campaign(u"Spring"_s), ada);
        QCOMPARE(office.crm.cell("campaign_recipient"_ba, recipient, "address_norm").toString(),
                 u"ada@example.org"_s);
        const auto status = [&] {
            return office.crm.load("contact"_ba, ada).children("emails").first().text("status");
        };
        const auto excluded = [&] {
            records::AudienceQuestion question;
            question.query.entity = "contact"_ba;
            question.channel = "email"_ba;
            const auto audience = await(office.crm.store().read(
                [&](storage::Session &session) { return records::Exclusions::audience(session, question); }));
            const auto *group = audience.group(records::Exclusion::Bounced);
            return group ? group->ids.size() : 0;
        };
        office.event(recipient, u"bounced_soft"_s, at(u"2025-03-10"_s));
        QCOMPARE(status(), u"ok"_s);
        office.event(recipient, u"bounced_hard"_s, at(u"2025-03-11"_s));
        QCOMPARE(status(), u"bounced"_s);
        QCOMPARE(excluded(), 1);
        await(office.crm.records().undo());
        QCOMPARE(status(), u"ok"_s);
        QCOMPARE(excluded(), 0);
        // Somebody wrote to it since, and it worked.
        office.crm.edit("contact"_ba, ada, [](Record &record) {
            record.children("emails").first().setValue("verified_at", at(u"2025-04-01"_s));
        });
        office.event(recipient, u"bounced_hard"_s, at(u"2025-03-11"_s));
        QCOMPARE(status(), u"ok"_s);
    }

    void unsubscribingTakesTheConsentBack()
    {
        Office office;
        const RecordId ada = office.contact(u"Ada"_s, u"ada@example.org"_s);
        const RecordId campaign = office.campaign(u"Spring"_s, {{"purpose"_ba, u"newsletter"_s}});
        office.crm.edit("contact"_ba, ada, [](Record &record) {
            for (const QString &purpose : {u"newsletter"_s, u"survey"_s})
                CrmFile::addChild(record, "consents"_ba,
                                  {{"channel"_ba, u"email"_s},
                                   {"purpose"_ba, purpose},
                                   {"status"_ba, u"given"_s},
                                   {"given_at"_ba, at(u"2025-01-01"_s)}});
        });
        const RecordId recipient = office.recipient(campaign, ada);
        QVERIFY(!office.crm.cell("campaign_recipient"_ba, recipient, "consent_id").isNull());
        const auto consents = [&] {
            QStringList said;
            const Record record = office.crm.load("contact"_ba, ada);
            for (const Record &consent : record.children("consents"))
                said += consent.text("purpose") + u' ' + consent.text("status");
            said.sort();
            return said;
        };
        const QStringList before{u"newsletter given"_s, u"survey given"_s};
        office.event(recipient, u"unsubscribed"_s, at(u"2024-12-01"_s)); // before they gave it
        QCOMPARE(consents(), before);
        office.event(recipient, u"unsubscribed"_s, at(u"2025-03-12"_s));
        QCOMPARE(consents(), (QStringList{u"newsletter withdrawn"_s, u"survey given"_s}));
        await(office.crm.records().undo());
        QCOMPARE(consents(), before);
        // Somebody who never said anything has said no now.
        const RecordId bob = office.contact(u"Bob"_s, u"bob@example.org"_s);
        office.event(office.recipient(campaign, bob), u"unsubscribed"_s, at(u"2025-03-12"_s));
        const Record record = office.crm.load("contact"_ba, bob);
        QCOMPARE(record.children("consents").size(), 1);
        QCOMPARE(record.children("consents").first().text("status"), u"withdrawn"_s);
        QCOMPARE(record.children("consents").first().value("withdrawn_at").toLongLong(), at(u"2025-03-12"_s));
        QCOMPARE(office.crm.findings(), QStringList());
    }

    /// What a campaign's page says is what the engine says, and opens as many records as it counts.
    void resultSheetIsTheEngines()
    {
        Office office;
        const RecordId other = office.campaign(u"Other"_s);
        office.send(other, {{u"sent"_s, u"replied"_s}}, u"2025-02-10"_s);
        const RecordId campaign = office.campaign(u"Spring"_s, {{"cost_minor"_ba, 100'00},
                                                                {"currency"_ba, u"EUR"_s},
                                                                {"start_on"_ba, u"2025-03-01"_s},
                                                                {"end_on"_ba, u"2025-03-31"_s}});
        const auto figures = [&](RecordId of) {
            const Record record = office.crm.load("campaign"_ba, of);
            return await(office.crm.store().read(
                [&](storage::Session &session) { return records::campaignFigures(session, record); }));
        };
        const auto keys = [&](RecordId of) {
            QList<QByteArray> found;
            for (const records::SummaryFigure &figure : figures(of))
                found += figure.key;
            return found;
        };
        QVERIFY(!keys(campaign).contains("email_reply_rate")); // nothing was sent: nothing to say
        office.send(campaign,
                    {{u"sent"_s, u"replied"_s}, {u"sent"_s}, {u"sent"_s, u"bounced_hard"_s}, {u"sent"_s}},
                    u"2025-03-10"_s);
        office.deal(250'00, u"2025-03-20"_s, {{"campaign_id"_ba, campaign.value()}});
        QVERIFY(!keys(campaign).contains("email_opens")); // nobody imported any
        QHash<QByteArray, QString> said;
        for (const records::SummaryFigure &figure : figures(campaign)) {
            said.insert(figure.key, figure.text);
            if (figure.entity.isEmpty())
                continue;
            domain::RecordQuery query;
            query.entity = figure.entity;
            query.filter = figure.filter;
            QCOMPARE(qint64(await(office.crm.records().findIds(query)).size()), figure.count);
        }
        QCOMPARE(said.value("count:campaign_recipient"), u"4"_s);
        QCOMPARE(said.value("email_delivered"), u"3"_s);
        QVERIFY(said.value("email_bounce_rate").startsWith(u"25.0"_s));
        QVERIFY(said.value("email_reply_rate").startsWith(u"33.3"_s));
        QVERIFY(said.value("campaign_roi_last").startsWith(u"150.0"_s));
        QVERIFY(said.value("campaign_revenue_last").contains(u"250"_s));
        QVERIFY(said.value("cost_minor").contains(u"100"_s));
    }

    void eventsStandOnTheTimeline()
    {
        Office office;
        const RecordId ada = office.contact(u"Ada"_s, u"ada@example.org"_s);
        const RecordId campaign = office.campaign(u"Spring"_s);
        const RecordId recipient = office.recipient(campaign, ada);
        office.event(recipient, u"sent"_s, at(u"2025-03-10"_s));
        office.event(recipient, u"clicked"_s, at(u"2025-03-11"_s));
        records::TimelineFilter filter;
        filter.kinds = {records::TimelineEntry::Kind::Campaign};
        const records::TimelinePage page =
            await(office.crm.records().timeline("contact"_ba, ada, filter, {}, 20));
        QCOMPARE(page.entries.size(), 2);
        QCOMPARE(page.entries.first().state, "clicked"_ba);
        QCOMPARE(page.entries.first().title, u"Spring"_s);
        QCOMPARE(page.entries.first().record, campaign);
        QCOMPARE(page.entries.first().atMs, at(u"2025-03-11"_s));
    }

    void whatCannotBeIsRefused()
    {
        Office office;
        const RecordId campaign = office.campaign(u"Spring"_s);
        const RecordId ada = office.contact(u"Ada"_s);
        office.recipient(campaign, ada);
        QVERIFY_THROWS_EXCEPTION(base::Problem, office.recipient(campaign, ada));
        QVERIFY_THROWS_EXCEPTION(base::Problem,
                                 office.campaign(u"Backwards"_s, {{"start_on"_ba, u"2025-03-10"_s},
                                                                  {"end_on"_ba, u"2025-03-01"_s}}));
    }

    void returnsNameTheirModel()
    {
        Office office;
        const Values march{{"start_on"_ba, u"2025-03-01"_s}, {"end_on"_ba, u"2025-03-31"_s}};
        const auto costing = [&](qint64 minor) {
            return Values{{"cost_minor"_ba, minor}, {"currency"_ba, u"EUR"_s}} + march;
        };
        const RecordId fair = office.campaign(u"Fair"_s, costing(100'00));
        const RecordId mail = office.campaign(u"Mail"_s, costing(200'00));
        const RecordId lead =
            office.crm
                .write({CrmFile::insertRow("lead"_ba, {{"last_name"_ba, u"Lead"_s},
                                                       {"status"_ba, u"new"_s},
                                                       {"campaign_id"_ba, fair.value()},
                                                       {"created_at"_ba, at(u"2025-03-01"_s)}})},
                       Origin::Import)
                .ids.first();
        const Values ofMail{{"campaign_id"_ba, mail.value()}};
        office.deal(301'00, u"2025-03-10"_s, Values{{"lead_id"_ba, lead.value()}} + ofMail);
        office.deal(100'00, u"2025-03-11"_s, ofMail);
        office.deal(50'00, u"2025-03-12"_s, {});
        const auto of = [&](const QByteArray &metric, RecordId campaign) {
            const MetricQuery query = Office::query(metric, u"2025-03"_s, {"campaign"_ba});
            const MetricAnswer answer = office.answer(query);
            for (const MetricCell &cell : answer.cells) {
                if (cell.keys.constFirst().toLongLong() != campaign.value())
                    continue;
                [&] { QCOMPARE(office.behind(query, cell.keys), cell.figure.n); }();
                return cell.figure.number.value_or(-1e9);
            }
            return -1e9;
        };
        QCOMPARE(of("campaign_revenue_first"_ba, fair), 301.0);
        QCOMPARE(of("campaign_revenue_last"_ba, mail), 401.0);
        QCOMPARE(of("campaign_revenue_linear"_ba, fair), 150.5);
        QCOMPARE(of("campaign_revenue_linear"_ba, mail), 250.5);
        QCOMPARE(of("campaign_roi_first"_ba, fair), 201.0);
        QCOMPARE(of("campaign_roi_last"_ba, mail), 100.5);
        QCOMPARE(of("campaign_roi_linear"_ba, fair), 50.5);
        QCOMPARE(of("cost_per_campaign_lead"_ba, fair), 100.0);
        QCOMPARE(office.figure("campaign_leads"_ba).exact, 1);
        QCOMPARE(office.figure("campaign_deals"_ba).exact, 2);
        const MetricQuery cost = Office::query("campaign_cost"_ba, u"2025-03"_s);
        QCOMPARE(office.answer(cost).total.exact, 300'00);
        QCOMPARE(office.behind(cost), 2);
        QCOMPARE(office.figure("campaign_cost"_ba, u"2025-04"_s).exact, 0);
        // Weeks add up to the month, to the cent.
        MetricQuery weekly = Office::query("campaign_cost"_ba, u"2025"_s);
        weekly.by = {{"period"_ba, domain::DateUnit::Week}};
        qint64 sum = 0;
        for (const MetricCell &cell : office.answer(weekly).cells)
            sum += cell.figure.exact;
        QCOMPARE(sum, 300'00);
        for (const QByteArray &model : {"first"_ba, "last"_ba, "linear"_ba})
            QVERIFY(office.answer(Office::query("campaign_roi_" + model)).metric.labelText().contains(u'('));
    }
};

QTEST_GUILESS_MAIN(TestCampaigns)
#include "tst_campaigns.moc"
