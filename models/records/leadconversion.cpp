// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/leadconversion.h"

#include "models/base/textfold.h"
#include "models/domain/displaytext.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/records/contactvalue.h"
#include "models/records/leadtoconvert.h"
#include "models/records/matchrecords.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"

#include <QLocale>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Record;
using storage::Session;
using How = ConversionTarget::How;

namespace {

constexpr int MostDeals = 20;
constexpr qsizetype MostCandidates = 8;

const Entity &entityOf(const char *key)
{
    return Catalogue::builtIn().entity(key);
}

bool shareAWord(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return true;
    const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.size() > 1 && others.contains(word); });
}

QString personNameOf(const Record &lead)
{
    return (lead.text("first_name") + u' ' + lead.text("last_name")).trimmed();
}

/// Collects records by the ways they are found, each once, the surest way first.
class Candidates
{
public:
    Candidates(Session &session, const Entity &entity, const QString &name)
        : m_entity(entity), m_titles(session), m_name(base::fold(name))
    {
    }

    void add(const QList<RecordId> &ids, const QString &why, bool isSure = false)
    {
        for (const Hit &hit : m_titles.hits(m_entity, ids)) {
            const bool isKnown =
                std::any_of(m_list.cbegin(), m_list.cend(),
                            [&](const ConversionCandidate &one) { return one.id == hit.id; });
            if (!isKnown)
                m_list.append({hit.id, hit.title, hit.subtitle, why,
                               isSure || shareAWord(m_name, base::fold(hit.title))});
        }
    }

    /// Those whose names fit come first.
    QList<ConversionCandidate> take()
    {
        std::stable_sort(m_list.begin(), m_list.end(),
                         [](const auto &left, const auto &right) { return left.fits && !right.fits; });
        return m_list.mid(0, MostCandidates);
    }

private:
    const Entity &m_entity;
    RecordTitles m_titles;
    QString m_name;
    QList<ConversionCandidate> m_list;
};

QList<RecordId> idsOf(const QMultiHash<QString, MatchCandidate> &found)
{
    QList<RecordId> ids;
    for (const MatchCandidate &one : found)
        ids.append(one.id);
    std::sort(ids.begin(), ids.end());
    return ids;
}

void addByKeys(Session &session, Candidates &contacts, const QString &email, const QString &phone,
               const QString &country)
{
    MatchRecords match(session);
    if (const auto normal = domain::normalEmail(email))
        contacts.add(idsOf(match.withContactPoints("contact"_ba, "email"_ba, {*normal})),
                     Text::tr("has this e-mail address"));
    if (const auto normal = domain::toE164(phone, country))
        contacts.add(idsOf(match.withContactPoints("contact"_ba, "phone"_ba, {*normal})),
                     Text::tr("has this phone number"));
}

ConversionTarget preferred(const QList<ConversionCandidate> &candidates, bool canCreate)
{
    if (!candidates.isEmpty() && candidates.constFirst().fits)
        return {How::Link, candidates.constFirst().id};
    return {canCreate ? How::Create : How::Nothing, {}};
}

QList<ConversionCandidate> companiesFor(Session &session, const Record &lead,
                                        const QList<ConversionCandidate> &contacts)
{
    Candidates found(session, entityOf("company"), lead.text("company_name"));
    MatchRecords match(session);
    if (const RecordId known = lead.linkId("company_id"))
        found.add({known}, Text::tr("is the lead's company"), true);
    const QString host = LeadToConvert::hostOf(lead);
    if (!host.isEmpty())
        found.add(match.companiesAt(host), Text::tr("has the domain %1").arg(host), true);
    if (const QString key = base::fold(lead.text("company_name")); !key.isEmpty())
        found.add(match.companiesNamed(key), Text::tr("has this name"), true);
    for (const ConversionCandidate &contact : contacts) {
        const RecordId company(
            session.scalar(u"SELECT company_id FROM contact WHERE id = ?"_s, {contact.id.value()})
                .toLongLong());
        if (company && contact.fits)
            found.add({company}, Text::tr("is where %1 works").arg(contact.title));
    }
    return found.take();
}

QList<ConversionCandidate> contactsFor(Session &session, const Record &lead)
{
    Candidates found(session, entityOf("contact"), personNameOf(lead));
    if (const RecordId known = lead.linkId("contact_id"))
        found.add({known}, Text::tr("is the lead's contact"), true);
    addByKeys(session, found, lead.text("email"), lead.text("phone"),
              LeadToConvert::countryOf(session, lead));
    return found.take();
}

QList<ConversionCandidate> openDealsOf(Session &session, RecordId company)
{
    QList<RecordId> ids;
    QSqlQuery &query = session.run(u"SELECT id FROM deal WHERE company_id = ? AND status = 'open' "
                                   "AND +deleted_at IS NULL ORDER BY created_at DESC, id DESC LIMIT ?"_s,
                                   {company.value(), MostDeals});
    while (query.next())
        ids.append(RecordId(query.value(0).toLongLong()));
    query.finish();
    Candidates found(session, entityOf("deal"), {});
    found.add(ids, Text::tr("is open"), true);
    return found.take();
}

QString newDealName(const Record &lead)
{
    for (const QString &name : {lead.text("title"), lead.text("company_name"), personNameOf(lead)}) {
        if (!name.isEmpty())
            return name;
    }
    return lead.text("display_name");
}

} // namespace

const QList<QByteArray> &LeadConversion::carried()
{
    static const QList<QByteArray> fields{"email", "phone",        "job_title", "website",
                                          "city",  "country_iso2", "source_id", "owner_id"};
    return fields;
}

ConversionProposal LeadConversion::propose(Session &session, RecordId lead)
{
    ConversionProposal proposal;
    proposal.lead = LeadToConvert::load(session, lead);
    const Record &record = proposal.lead;
    proposal.contacts = contactsFor(session, record);
    proposal.companies = companiesFor(session, record, proposal.contacts);
    for (const ConversionCandidate &company : std::as_const(proposal.companies)) {
        if (const auto deals = openDealsOf(session, company.id); !deals.isEmpty())
            proposal.deals.insert(company.id, deals);
    }
    proposal.newCompany = record.text("company_name");
    proposal.newContact = personNameOf(record);
    for (const char *field : {"email", "phone"}) {
        if (proposal.newContact.isEmpty())
            proposal.newContact = record.text(field);
    }
    proposal.newDeal = newDealName(record);

    ConversionPlan &plan = proposal.plan;
    plan.lead = lead;
    plan.contact = preferred(proposal.contacts, !proposal.newContact.isEmpty());
    plan.company = preferred(proposal.companies, !proposal.newCompany.isEmpty());
    plan.dealName = proposal.newDeal;
    const QList<ConversionCandidate> deals = proposal.deals.value(plan.company.id);
    plan.deal = preferred(deals, !proposal.newDeal.isEmpty());
    for (const QByteArray &key : carried()) {
        if (record.isEmpty(key))
            continue;
        const domain::Field &field = *record.entity().field(key);
        const QString title = record.linkTitles.value(key);
        proposal.values.append(
            {key, field.labelText(),
             title.isEmpty() ? domain::displayText(field, record.value(key), QLocale()) : title});
        plan.carry.insert(key);
    }
    return proposal;
}

QList<ConversionCandidate> LeadConversion::contactsWith(Session &session, const QString &email,
                                                        const QString &phone, const QString &country)
{
    Candidates contacts(session, entityOf("contact"), {});
    addByKeys(session, contacts, email, phone, country.isEmpty() ? homeCountry(session) : country);
    return contacts.take();
}

} // namespace kith::records
