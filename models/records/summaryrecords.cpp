// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/summaryrecords.h"

#include "models/base/clock.h"
#include "models/domain/displaytext.h"
#include "models/records/campaignsheet.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqlfilter.h"
#include "models/records/sqltext.h"
#include "models/records/summaryscores.h"

#include <QDateTime>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Filter;
using domain::Operator;

namespace {

constexpr int MostSubsidiaries = 5000;

QVariantList asValues(const QList<RecordId> &ids)
{
    QVariantList values;
    for (const RecordId id : ids)
        values.append(id.value());
    return values;
}

Filter linksTo(const QByteArray &field, const QList<RecordId> &ids)
{
    return ids.size() == 1 ? Filter::test(field, Operator::Is, ids.first().value())
                           : Filter::test(field, Operator::In, asValues(ids));
}

Filter hasStatus(const QStringList &keys)
{
    if (keys.size() == 1)
        return Filter::test("status"_ba, Operator::Is, keys.first());
    QVariantList values;
    for (const QString &key : keys)
        values.append(key);
    return Filter::test("status"_ba, Operator::In, values);
}

class Summariser
{
public:
    Summariser(storage::Session &session, const domain::Record &record, bool withSubsidiaries)
        : m_session(session)
        , m_record(record)
        , m_titles(session)
        , m_today(QDateTime::fromMSecsSinceEpoch(session.clock().nowMs()).date())
    {
        m_summary.withSubsidiaries = withSubsidiaries && record.entity().key == "company";
    }

    RecordSummary run()
    {
        const QByteArray &key = m_record.entity().key;
        addMoments();
        if (key == "contact") {
            addContactFigures();
            for (const SummaryFigure &figure : scoreFigures(m_session, m_record))
                add(figure);
            addConsents();
            askForNewContacts();
        } else if (key == "company") {
            addCompanyFigures();
            for (const SummaryFigure &figure : scoreFigures(m_session, m_record))
                add(figure);
            askWhoLeft();
        } else if (key == "deal") {
            addDealFigures();
            askForNewContact();
        } else if (key == "campaign") {
            m_summary.figures = campaignFigures(m_session, m_record);
        }
        return m_summary;
    }

private:
    // --- moments

    void addMoments()
    {
        if (!m_record.entity().field("last_touch_at"))
            return;
        const qint64 touched = m_record.value("last_touch_at").toLongLong();
        const qint64 next = m_record.value("next_step_at").toLongLong();
        if (touched != 0) {
            m_summary.lastTouch = activityAt(touched, true);
            m_summary.lastTouch.atMs = touched;
        }
        if (next != 0) {
            m_summary.nextStep = activityAt(next, false);
            m_summary.nextStep.atMs = next;
        }
    }

    SummaryMoment activityAt(qint64 atMs, bool isDone)
    {
        SummaryMoment moment;
        QVariant type;
        QSqlQuery &query = m_session.run(
            u"SELECT a.id, a.subject, a.type_id FROM activity_link AS l JOIN activity AS a ON a.id = "
            u"l.activity_id "
            "WHERE l.object_id = ? AND l.object_type = ? AND l.at = ? AND a.deleted_at IS NULL "
            "AND (a.done_at IS NOT NULL) = ? ORDER BY a.id DESC LIMIT 1"_s,
            {m_record.id.value(), QString::fromLatin1(m_record.entity().key), atMs, isDone ? 1 : 0});
        if (query.next()) {
            moment.entity = "activity"_ba;
            moment.record = RecordId(query.value(0).toLongLong());
            moment.title = query.value(1).toString();
            type = query.value(2);
        }
        query.finish();
        if (!type.isNull())
            moment.what =
                m_titles.of(Catalogue::builtIn().entity("picklist_value"), RecordId(type.toLongLong()));
        return moment;
    }

    // --- figures

    void add(SummaryFigure figure)
    {
        const Entity &entity = Catalogue::builtIn().entity(figure.entity);
        const QByteArray amount = figure.entity == "deal"          ? "amount_minor"_ba
                                  : figure.entity == "sales_order" ? "total_minor"_ba
                                                                   : QByteArray();
        const SqlText where = SqlFilter(m_session, entity, u"t"_s).where(figure.filter);
        const QString sums = amount.isEmpty()
                                 ? u"count(*), NULL, NULL"_s
                                 : u"count(*), t.currency, sum(%1)"_s.arg(columnOf(u"t", amount));
        // The plus keeps the indexes of the big lists out of it: what belongs to one record is found by its
        // link.
        QString sql = u"SELECT %1 FROM %2 AS t WHERE +t.deleted_at IS NULL AND (%3)"_s.arg(
            sums, tableOf(entity), where.sql);
        if (!amount.isEmpty())
            sql += u" GROUP BY t.currency ORDER BY 1 DESC"_s;
        QSqlQuery &query = m_session.run(sql, where.values);
        while (query.next()) {
            figure.count += query.value(0).toLongLong();
            const QString currency = query.value(1).toString();
            if (!query.value(2).isNull() && base::Money::decimals(currency))
                figure.sums.append(base::Money(query.value(2).toLongLong(), currency));
        }
        query.finish();
        m_summary.figures.append(std::move(figure));
    }

    static QStringList openTicketStates()
    {
        return {u"new"_s, u"open"_s, u"waiting_customer"_s, u"waiting_us"_s};
    }

    void addContactFigures()
    {
        const QList<RecordId> self{m_record.id};
        add({"open_deals"_ba,
             Text::tr("Open deals"),
             Text::tr("Deals that are open and that this person takes part in."),
             0,
             false,
             {},
             "deal"_ba,
             Filter::all({linksTo("contacts.contact_id"_ba, self), hasStatus({u"open"_s})})});
        add({"open_tickets"_ba,
             Text::tr("Open tickets"),
             Text::tr("Tickets of this person that are neither solved nor closed."),
             0,
             false,
             {},
             "ticket"_ba,
             Filter::all({linksTo("contact_id"_ba, self), hasStatus(openTicketStates())})});
        add({"lifetime_value"_ba,
             Text::tr("Lifetime value"),
             Text::tr(
                 "All this person's orders that are open, shipped or paid, at their totals. Drafts and what "
                 "was cancelled or returned do not count."),
             0,
             true,
             {},
             "sales_order"_ba,
             Filter::all({linksTo("contact_id"_ba, self), hasStatus({u"open"_s, u"shipped"_s, u"paid"_s})})});
    }

    void addCompanyFigures()
    {
        const QList<RecordId> tree = subsidiaries();
        m_summary.hasSubsidiaries = tree.size() > 1;
        const bool isTree = m_summary.withSubsidiaries && tree.size() > 1;
        const QList<RecordId> ids = isTree ? tree : QList<RecordId>{m_record.id};
        const QString scope = isTree ? Text::tr("Of this company and all companies below it.")
                                     : Text::tr("Of this company alone.");
        const auto defined = [&scope](const QString &text) { return Text::tr("%1 %2").arg(text, scope); };
        add({"open_deals"_ba,
             Text::tr("Open deals"),
             defined(Text::tr("Deals that are open, at their amounts.")),
             0,
             false,
             {},
             "deal"_ba,
             Filter::all({linksTo("company_id"_ba, ids), hasStatus({u"open"_s})})});
        add({"won_deals"_ba,
             Text::tr("Won deals"),
             defined(Text::tr("Deals that were won, at their amounts.")),
             0,
             true,
             {},
             "deal"_ba,
             Filter::all({linksTo("company_id"_ba, ids), hasStatus({u"won"_s})})});
        add({"open_tickets"_ba,
             Text::tr("Open tickets"),
             defined(Text::tr("Tickets that are neither solved nor closed.")),
             0,
             false,
             {},
             "ticket"_ba,
             Filter::all({linksTo("company_id"_ba, ids), hasStatus(openTicketStates())})});
        add({"lifetime_value"_ba,
             Text::tr("Lifetime value"),
             defined(
                 Text::tr("All orders that are open, shipped or paid, at their totals. Drafts and what was "
                          "cancelled or returned do not count.")),
             0,
             true,
             {},
             "sales_order"_ba,
             Filter::all({linksTo("company_id"_ba, ids), hasStatus({u"open"_s, u"shipped"_s, u"paid"_s})})});
        add({"contacts"_ba,
             Text::tr("Contacts"),
             defined(Text::tr("People whose current main job is there.")),
             0,
             false,
             {},
             "contact"_ba,
             linksTo("company_id"_ba, ids)});
    }

    void addDealFigures()
    {
        const RecordId company = m_record.linkId("company_id");
        if (!company)
            return;
        add({"open_tickets"_ba,
             Text::tr("Open tickets"),
             Text::tr("Tickets of the deal's company that are neither solved nor closed."),
             0,
             false,
             {},
             "ticket"_ba,
             Filter::all({linksTo("company_id"_ba, {company}), hasStatus(openTicketStates())})});
    }

    QList<RecordId> subsidiaries()
    {
        QList<RecordId> ids;
        QSqlQuery &query = m_session.run(
            u"WITH RECURSIVE tree (id) AS (SELECT ? UNION SELECT c.id FROM tree JOIN company AS c "
            "ON c.parent_id = tree.id WHERE c.deleted_at IS NULL) SELECT id FROM tree LIMIT ?"_s,
            {m_record.id.value(), MostSubsidiaries});
        while (query.next())
            ids.append(RecordId(query.value(0).toLongLong()));
        query.finish();
        return ids;
    }

    // --- consents

    void addConsents()
    {
        const Entity &entity = Catalogue::builtIn().entity("consent");
        static const QList<QByteArray> strictness{"given", "asked", "expired", "refused"};
        for (const domain::Choice &channel : entity.field("channel")->choices) {
            SummaryConsent state;
            QStringList lines;
            for (const domain::Record &consent : m_record.children("consents")) {
                if (consent.text("channel").toLatin1() != channel.key)
                    continue;
                const QByteArray one = stateOf(consent);
                if (strictness.indexOf(one) > strictness.indexOf(state.state))
                    state.state = one;
                lines.append(Text::tr("%1: %2").arg(
                    domain::displayText(*entity.field("purpose"), consent.value("purpose"), QLocale()),
                    one == "expired"
                        ? Text::tr("expired")
                        : domain::displayText(*entity.field("status"), consent.value("status"), QLocale())));
            }
            if (lines.isEmpty())
                continue;
            state.channel = channel.key;
            state.channelText = channel.labelText();
            state.text = lines.join(u'\n');
            m_summary.consents.append(state);
        }
    }

    QByteArray stateOf(const domain::Record &consent) const
    {
        const QByteArray status = consent.text("status").toLatin1();
        if (status == "withdrawn")
            return "refused"_ba;
        const qint64 until = consent.value("expires_at").toLongLong();
        if (status == "given" && until != 0 && until < m_session.clock().nowMs())
            return "expired"_ba;
        return status;
    }

    // --- people who left

    struct Left
    {
        RecordId contact;
        RecordId company;
        QString on;
        qint64 deals = 0;
    };

    /// Open deals that name somebody who worked for the deal's company and does not any more.
    QList<Left> whoLeft(const QString &condition, RecordId id)
    {
        QList<Left> list;
        QSqlQuery &query = m_session.run(
            u"SELECT p.contact_id, d.company_id, max(j.to_date), count(DISTINCT d.id) FROM deal_contact AS p "
            "JOIN deal AS d ON d.id = p.deal_id "
            "JOIN contact_company AS j ON j.contact_id = p.contact_id AND j.company_id = d.company_id "
            "WHERE %1 = ? AND d.status = 'open' AND +d.deleted_at IS NULL AND NOT EXISTS (SELECT 1 FROM "
            "contact_company AS k WHERE k.contact_id = p.contact_id AND k.company_id = d.company_id "
            "AND coalesce(k.to_date, '9999') > ?) GROUP BY p.contact_id, d.company_id"_s.arg(condition),
            {id.value(), m_today.toString(Qt::ISODate)});
        while (query.next())
            list.append({RecordId(query.value(0).toLongLong()), RecordId(query.value(1).toLongLong()),
                         query.value(2).toString(), query.value(3).toLongLong()});
        query.finish();
        return list;
    }

    static QString dayText(const QString &iso)
    {
        return domain::displayText(*Catalogue::builtIn().entity("contact_company").field("to_date"), iso,
                                   QLocale());
    }

    QString titleOf(const char *entity, RecordId id)
    {
        return m_titles.of(Catalogue::builtIn().entity(entity), id);
    }

    void askForNewContacts()
    {
        for (const Left &left : whoLeft(u"p.contact_id"_s, m_record.id))
            m_summary.notices.append(
                {Text::tr("Left %1 on %2. Open deals there that need a new contact: %3.")
                     .arg(titleOf("company", left.company), dayText(left.on), QLocale().toString(left.deals)),
                 Text::tr("Show the deals"), "deal"_ba,
                 Filter::all({linksTo("company_id"_ba, {left.company}), hasStatus({u"open"_s}),
                              linksTo("contacts.contact_id"_ba, {m_record.id})})});
    }

    void askWhoLeft()
    {
        const QList<Left> list = whoLeft(u"d.company_id"_s, m_record.id);
        if (list.isEmpty())
            return;
        QList<RecordId> people;
        QStringList names;
        for (const Left &left : list) {
            people.append(left.contact);
            names.append(titleOf("contact", left.contact));
        }
        m_summary.notices.append(
            {Text::tr("Open deals here still name somebody who has left: %1.").arg(names.join(u", "_s)),
             Text::tr("Show the deals"), "deal"_ba,
             Filter::all({linksTo("company_id"_ba, {m_record.id}), hasStatus({u"open"_s}),
                          linksTo("contacts.contact_id"_ba, people)})});
    }

    void askForNewContact()
    {
        for (const Left &left : whoLeft(u"d.id"_s, m_record.id))
            m_summary.notices.append({Text::tr("%1 left %2 on %3. This deal needs a new contact.")
                                          .arg(titleOf("contact", left.contact),
                                               titleOf("company", left.company), dayText(left.on)),
                                      Text::tr("Choose a contact"),
                                      {},
                                      {}});
    }

    storage::Session &m_session;
    const domain::Record &m_record;
    RecordTitles m_titles;
    QDate m_today;
    RecordSummary m_summary;
};

} // namespace

const SummaryFigure *RecordSummary::figure(QByteArrayView key) const
{
    const auto found = std::find_if(figures.cbegin(), figures.cend(),
                                    [key](const SummaryFigure &figure) { return figure.key == key; });
    return found == figures.cend() ? nullptr : &*found;
}

RecordSheet SummaryRecords::sheet(storage::Session &session, const QByteArray &entity, RecordId id,
                                  bool withSubsidiaries)
{
    RecordSheet sheet{RecordReader::load(session, entity, id), {}};
    sheet.summary = of(session, sheet.record, withSubsidiaries);
    return sheet;
}

RecordSummary SummaryRecords::of(storage::Session &session, const domain::Record &record,
                                 bool withSubsidiaries)
{
    return Summariser(session, record, withSubsidiaries).run();
}

} // namespace kith::records
