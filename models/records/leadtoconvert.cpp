// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a conversion writes.
#include "models/records/leadtoconvert.h"

#include "models/base/problem.h"
#include "models/domain/webaddress.h"
#include "models/records/contactvalue.h"
#include "models/records/leadconversion.h"
#include "models/records/leadrules.h"
#include "models/records/recordreader.h"
#include "models/records/recordtext.h"

#include <array>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Record;
using storage::ChangeSet;
using storage::RowChange;
using storage::RowOp;
using storage::Session;
using How = ConversionTarget::How;

namespace {

// Placeholders of new rows (ChangeBatch).
constexpr RecordId NewCompany(-1);
constexpr RecordId NewContact(-2);
constexpr RecordId NewDeal(-3);

/// Writes the ChangeSet of one conversion.
class Converter
{
public:
    Converter(Session &session, const ConversionPlan &plan)
        : m_session(session), m_plan(plan), m_lead(LeadToConvert::load(session, plan.lead))
    {
    }

    ChangeSet run()
    {
        if (m_plan.company.how == How::Nothing && m_plan.contact.how == How::Nothing &&
            m_plan.deal.how == How::Nothing)
            throw Problem(ProblemKind::Invalid,
                          Text::tr("Choose a contact, a company or a deal that the lead becomes."),
                          u"conversion to nothing"_s);
        m_changes.label = Text::tr("Convert %1").arg(m_lead.title());
        m_company = target(m_plan.company, NewCompany);
        m_contact = target(m_plan.contact, NewContact);
        m_deal = target(m_plan.deal, NewDeal);
        if (m_company)
            writeCompany();
        if (m_contact)
            writeContact();
        if (m_deal)
            writeDeal();
        carryTags();
        carryOpenActivities();
        writeLead();
        return m_changes;
    }

private:
    using Values = QList<std::pair<QByteArray, QVariant>>;

    static RecordId target(const ConversionTarget &target, RecordId fresh)
    {
        return target.how == How::Nothing ? RecordId() : target.how == How::Create ? fresh : target.id;
    }

    /// A value of the lead that goes along; null when it does not.
    QVariant carried(const QByteArray &field) const
    {
        return m_plan.carry.contains(field) ? m_lead.value(field) : QVariant();
    }

    void insert(const QByteArray &table, const Values &values, RecordId id = {})
    {
        RowChange row;
        row.op = RowOp::Insert;
        row.table = table;
        row.id = id;
        for (const auto &[column, value] : values) {
            if (!value.isNull())
                row.cells.append({column, {}, value});
        }
        m_changes.rows.append(row);
    }

    /// Fills empty fields of a record that is there.
    void fill(const char *entity, RecordId id, const Values &values)
    {
        const Record record = RecordReader::load(m_session, entity, id);
        if (record.deletedAtMs != 0)
            throw Problem(ProblemKind::NotAllowed,
                          Text::tr("“%1” is in the trash. Restore it first, or choose another record.")
                              .arg(record.title()),
                          u"conversion to trash"_s);
        RowChange row;
        row.table = entity;
        row.id = id;
        for (const auto &[column, value] : values) {
            if (record.isEmpty(column) && !value.isNull())
                row.cells.append({column, {}, value});
        }
        if (!row.cells.isEmpty())
            m_changes.rows.append(row);
    }

    bool has(const QString &sql, const QVariantList &values)
    {
        return m_session.scalar(sql, values).isValid();
    }

    /// An e-mail address, phone number or web address, unless the party has it.
    void addPoint(const char *party, RecordId id, const char *kind, const QVariant &raw)
    {
        if (raw.isNull())
            return;
        const QString type = QString::fromLatin1(kind);
        const QString normal =
            ContactValue::of(type, raw.toString(), LeadToConvert::countryOf(m_session, m_lead)).normal;
        if (id.value() > 0 &&
            has(u"SELECT 1 FROM contact_point WHERE party_id = ? AND party_type = ? AND kind = ? "
                "AND (value_raw = ? OR value_norm = ?) LIMIT 1"_s,
                {id.value(), QString::fromLatin1(party), type, raw, normal.isEmpty() ? QVariant() : normal}))
            return;
        insert("contact_point"_ba, {{"party_type"_ba, QString::fromLatin1(party)},
                                    {"party_id"_ba, id.value()},
                                    {"kind"_ba, type},
                                    {"label"_ba, u"work"_s},
                                    {"value_raw"_ba, raw}});
    }

    void addAddress(const char *party, RecordId id)
    {
        const QVariant city = carried("city"_ba);
        const QVariant country = carried("country_iso2"_ba);
        if (city.isNull() && country.isNull())
            return;
        if (id.value() > 0 && has(u"SELECT 1 FROM address WHERE party_id = ? AND party_type = ? LIMIT 1"_s,
                                  {id.value(), QString::fromLatin1(party)}))
            return;
        insert("address"_ba, {{"party_type"_ba, QString::fromLatin1(party)},
                              {"party_id"_ba, id.value()},
                              {"label"_ba, u"work"_s},
                              {"city"_ba, city},
                              {"country_iso2"_ba, country}});
    }

    void writeCompany()
    {
        const QVariant source = carried("source_id"_ba);
        const QVariant owner = carried("owner_id"_ba);
        if (m_plan.company.how == How::Link) {
            fill("company", m_company, {{"source_id"_ba, source}, {"owner_id"_ba, owner}});
        } else {
            const QString name = m_lead.text("company_name");
            if (name.isEmpty())
                throw Problem(
                    ProblemKind::Invalid,
                    Text::tr("The lead names no company, so none can be made. Choose one, or none."),
                    u"company without name"_s)
                    .about("company_name"_ba);
            const QString host = LeadToConvert::hostOf(m_lead);
            insert("company"_ba,
                   {{"name"_ba, name},
                    {"domain"_ba, host.isEmpty() ? QVariant() : QVariant(host)},
                    {"source_id"_ba, source},
                    {"owner_id"_ba, owner}},
                   m_company);
        }
        addPoint("company", m_company, "url", carried("website"_ba));
        addAddress("company", m_company);
    }

    void writeContact()
    {
        const Values values{{"first_name"_ba, m_lead.value("first_name")},
                            {"last_name"_ba, m_lead.value("last_name")},
                            {"source_id"_ba, carried("source_id"_ba)},
                            {"owner_id"_ba, carried("owner_id"_ba)}};
        if (m_plan.contact.how == How::Link) {
            const Record known = RecordReader::load(m_session, "contact"_ba, m_contact);
            const bool hasName = !known.isEmpty("first_name") || !known.isEmpty("last_name");
            fill("contact", m_contact, hasName ? values.mid(2) : values);
        } else {
            insert("contact"_ba, values, m_contact);
        }
        addPoint("contact", m_contact, "email", carried("email"_ba));
        addPoint("contact", m_contact, "phone", carried("phone"_ba));
        if (!m_company)
            addAddress("contact", m_contact);
        const bool worksThere =
            m_contact.value() > 0 && m_company.value() > 0 &&
            has(u"SELECT 1 FROM contact_company WHERE contact_id = ? AND company_id = ? AND to_date IS NULL "
                "LIMIT 1"_s,
                {m_contact.value(), m_company.value()});
        if (m_company && !worksThere)
            insert("contact_company"_ba, {{"contact_id"_ba, m_contact.value()},
                                          {"company_id"_ba, m_company.value()},
                                          {"title"_ba, carried("job_title"_ba)}});
    }

    void writeDeal()
    {
        if (m_plan.deal.how == How::Link) {
            fill("deal", m_deal,
                 {{"lead_id"_ba, m_lead.id.value()},
                  {"source_id"_ba, carried("source_id"_ba)},
                  {"campaign_id"_ba, m_lead.value("campaign_id")},
                  {"company_id"_ba, m_company ? QVariant(m_company.value()) : QVariant()}});
        } else {
            const QString name = m_plan.dealName.simplified();
            if (name.isEmpty())
                throw Problem(ProblemKind::Invalid, Text::tr("Give the new deal a name."),
                              u"deal without name"_s)
                    .about("name"_ba);
            const auto orNull = [](RecordId id) { return id ? QVariant(id.value()) : QVariant(); };
            insert("deal"_ba,
                   {{"name"_ba, name},
                    {"company_id"_ba, orNull(m_company)},
                    {"pipeline_id"_ba, orNull(m_plan.pipeline)},
                    {"amount_minor"_ba, m_plan.amountMinor},
                    {"currency"_ba, m_plan.currency.isEmpty() ? QVariant() : QVariant(m_plan.currency)},
                    {"source_id"_ba, carried("source_id"_ba)},
                    {"campaign_id"_ba, m_lead.value("campaign_id")},
                    {"owner_id"_ba, carried("owner_id"_ba)},
                    {"lead_id"_ba, m_lead.id.value()}},
                   m_deal);
        }
        const bool takesPart =
            m_deal.value() > 0 && m_contact.value() > 0 &&
            has(u"SELECT 1 FROM deal_contact WHERE deal_id = ? AND contact_id = ? LIMIT 1"_s,
                {m_deal.value(), m_contact.value()});
        if (m_contact && !takesPart)
            insert("deal_contact"_ba, {{"deal_id"_ba, m_deal.value()}, {"contact_id"_ba, m_contact.value()}});
    }

    std::pair<QString, RecordId> heir() const
    {
        return m_contact   ? std::pair{u"contact"_s, m_contact}
               : m_company ? std::pair{u"company"_s, m_company}
                           : std::pair{u"deal"_s, m_deal};
    }

    void carryTags()
    {
        const auto [kind, id] = heir();
        QSqlQuery &query = m_session.run(
            u"SELECT tag_id FROM tag_link WHERE object_id = ? AND object_type = 'lead' AND tag_id NOT IN "
            "(SELECT tag_id FROM tag_link WHERE object_id = ? AND object_type = ?)"_s,
            {m_lead.id.value(), id.value(), kind});
        while (query.next())
            insert("tag_link"_ba,
                   {{"object_type"_ba, kind}, {"object_id"_ba, id.value()}, {"tag_id"_ba, query.value(0)}});
        query.finish();
    }

    /// What is still to be done about the lead is to be done about what it became.
    void carryOpenActivities()
    {
        QList<qint64> open;
        QSqlQuery &query = m_session.run(
            u"SELECT DISTINCT a.id FROM activity_link AS l JOIN activity AS a ON a.id = l.activity_id "
            "WHERE l.object_id = ? AND l.object_type = 'lead' AND a.done_at IS NULL AND a.deleted_at IS NULL"_s,
            {m_lead.id.value()});
        while (query.next())
            open.append(query.value(0).toLongLong());
        query.finish();
        const QList<std::pair<QString, RecordId>> heirs{
            {u"deal"_s, m_deal}, {u"contact"_s, m_contact}, {u"company"_s, m_company}};
        for (const qint64 activity : std::as_const(open)) {
            for (const auto &[kind, id] : heirs) {
                const bool isLinked =
                    !id ||
                    (id.value() > 0 &&
                     has(u"SELECT 1 FROM activity_link WHERE activity_id = ? AND object_id = ? LIMIT 1"_s,
                         {activity, id.value()}));
                if (!isLinked)
                    insert("activity_link"_ba, {{"activity_id"_ba, activity},
                                                {"object_type"_ba, kind},
                                                {"object_id"_ba, id.value()}});
            }
        }
    }

    void writeLead()
    {
        RowChange row;
        row.table = "lead"_ba;
        row.id = m_lead.id;
        row.set("status"_ba, m_lead.value("status"), u"converted"_s);
        const std::array<std::pair<const char *, RecordId>, 3> became{{{"converted_contact_id", m_contact},
                                                                       {"converted_company_id", m_company},
                                                                       {"converted_deal_id", m_deal}}};
        for (const auto &[column, id] : became) {
            if (id)
                row.set(column, {}, id.value());
        }
        m_changes.rows.append(row);
    }

    Session &m_session;
    const ConversionPlan &m_plan;
    Record m_lead;
    ChangeSet m_changes;
    RecordId m_company;
    RecordId m_contact;
    RecordId m_deal;
};

} // namespace

QString LeadToConvert::hostOf(const Record &lead)
{
    for (const char *field : {"website", "email"}) {
        const QString host = domain::webDomain(lead.text(field)).value_or(QString());
        if (!host.isEmpty() && !domain::isMailProvider(host))
            return host;
    }
    return {};
}

QString LeadToConvert::countryOf(Session &session, const Record &lead)
{
    return lead.isEmpty("country_iso2") ? homeCountry(session) : lead.text("country_iso2");
}

Record LeadToConvert::load(Session &session, RecordId id)
{
    Record lead = RecordReader::load(session, "lead"_ba, id);
    if (lead.text("status") == "converted"_L1)
        throw LeadRules::alreadyConverted(session, id);
    return lead;
}

ChangeSet LeadConversion::changes(Session &session, const ConversionPlan &plan)
{
    return Converter(session, plan).run();
}

} // namespace kith::records
