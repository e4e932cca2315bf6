// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importmerge.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/phonenumber.h"
#include "models/domain/webaddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::RecordId;
using domain::Record;

/// Translation context of what stands here.
class ImportMergeText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

bool sameText(const Record &one, const Record &other, QByteArrayView field)
{
    return base::fold(one.text(field)) == base::fold(other.text(field));
}

/// Whether the list holds this address or number already, however it is written.
bool holdsPoint(const QList<Record> &points, const Record &point)
{
    const QString raw = point.text("value_raw");
    const QString normal = point.text("value_norm");
    return std::any_of(points.begin(), points.end(), [&](const Record &known) {
        return known.text("value_raw").compare(raw, Qt::CaseInsensitive) == 0 ||
               (!normal.isEmpty() && known.text("value_norm") == normal);
    });
}

/// Whether the list has a child that says the same in these fields.
bool holdsText(const QList<Record> &children, const Record &child, std::initializer_list<const char *> fields)
{
    return std::any_of(children.begin(), children.end(), [&](const Record &known) {
        return std::all_of(fields.begin(), fields.end(),
                           [&](const char *field) { return known.text(field) == child.text(field); });
    });
}

} // namespace

Record ImportMerge::merged(const Record &existing, const ImportedRow &row, ImportedLinks &made,
                           RecordId &parent)
{
    Record record = existing;
    mergeValues(record, row, made);
    for (const QByteArray relation : {"emails", "urls"})
        for (const Record &point : row.record.children(relation))
            if (!holdsPoint(std::as_const(record).children(relation), point))
                record.children(relation).append(point);
    for (const Record &address : row.record.children("addresses"))
        mergeAddress(record, address);
    mergePhones(record, row); // the addresses say in which country they are read
    for (const Record &note : row.record.children("notes"))
        if (!holdsText(std::as_const(record).children("notes"), note, {"body"}))
            record.children("notes").append(note);
    for (const Record &fact : row.record.children("facts"))
        if (!holdsText(std::as_const(record).children("facts"), fact, {"kind", "text"}))
            record.children("facts").append(fact);
    mergeLinks(record, row, made, parent);
    return record;
}

void ImportMerge::mergeLinks(Record &record, const ImportedRow &row, ImportedLinks &made, RecordId &parent)
{
    mergeNamed(record, row);
    if (record.id)
        m_links.join(record.id, row, made);
    mergeJob(record, row, made);
    if (m_entity.key == "deal")
        mergeDeal(record, row, made);
    const bool isOrder = m_entity.key == "sales_order";
    if (isOrder)
        m_orders.merge(record, row, made);
    const bool isEvent = m_entity.key == "campaign_event";
    if (isEvent)
        record.setValue("recipient_id", m_links.recipient(row.campaignName, row.contactEmail, made).value());
    if (!row.contactEmail.isEmpty() && !isOrder && !isEvent)
        record.setValue("contact_id", m_links.contactAt(row.contactEmail).value());
    if (!row.ticketNumber.isEmpty())
        record.setValue("ticket_id", m_links.ticket(row.ticketNumber).value());
    mergeTags(record, row, made);
    mergeExternalId(record, row, made);
    mergeParent(record, row, made, parent);
}

Record ImportMerge::fresh(const ImportedRow &row, ImportedLinks &made, RecordId &parent)
{
    const QHash<QByteArray, QList<Record>> &children = row.record.allChildren();
    const bool once = std::all_of(children.cbegin(), children.cend(), [](const auto &list) {
        return list.size() < 2; // else some of them may say the same
    });
    if (!once || (children.contains("phones") && countryOf(row.record) != row.keys.country))
        return merged(Record(m_entity), row, made, parent);
    Record record = row.record;
    for (auto it = row.picklistTexts.begin(); it != row.picklistTexts.end(); ++it)
        record.setValue(it.key(), m_links.choices(*m_entity.field(it.key()), it.value(), made));
    mergeLinks(record, row, made, parent);
    return record;
}

bool ImportMerge::mayBeHeld(const Record &record, const ImportedRow &row) const
{
    return std::all_of(m_entity.fields.begin(), m_entity.fields.end(), [&](const domain::Field &field) {
        return !field.isEditable() || field.type == domain::FieldType::Boolean ||
               row.record.isEmpty(field.key) || row.record.value(field.key) == field.defaultValue ||
               row.record.value(field.key) == record.value(field.key);
    });
}

QString ImportMerge::countryOf(const Record &record) const
{
    QString country;
    for (const Record &address : record.children("addresses")) {
        const QString one = address.text("country_iso2");
        if (!one.isEmpty() && (address.value("is_primary").toBool() || country.isEmpty()))
            country = one;
    }
    return country.isEmpty() ? m_homeCountry : country;
}

void ImportMerge::mergeValues(Record &record, const ImportedRow &row, ImportedLinks &made)
{
    const Record blank(m_entity);
    for (const domain::Field &field : m_entity.fields) {
        if (!field.isEditable() || row.record.isEmpty(field.key))
            continue;
        const bool fresh = row.record.value(field.key) == blank.value(field.key);
        if (!(fresh && !record.isEmpty(field.key)))
            record.setValue(field.key, row.record.value(field.key));
    }
    for (auto it = row.picklistTexts.begin(); it != row.picklistTexts.end(); ++it)
        record.setValue(it.key(), m_links.choices(*m_entity.field(it.key()), it.value(), made));
}

/// The row's address replaces the one of the same type field by field, or is added.
void ImportMerge::mergeAddress(Record &record, const Record &address)
{
    static const QList<QByteArray> parts{"street", "postal_code", "city", "region", "country_iso2"};
    QList<Record> &addresses = record.children("addresses");
    const auto same = std::find_if(addresses.begin(), addresses.end(), [&](const Record &known) {
        return std::all_of(parts.begin(), parts.end(), [&](const QByteArray &part) {
            return address.isEmpty(part) || sameText(known, address, part);
        });
    });
    if (same != addresses.end())
        return;
    const auto ofType = std::find_if(addresses.begin(), addresses.end(), [&](const Record &known) {
        return known.text("label") == address.text("label");
    });
    if (ofType == addresses.end()) {
        addresses.append(address);
        return;
    }
    for (const QByteArray &part : parts)
        if (!address.isEmpty(part))
            ofType->setValue(part, address.value(part));
}

/// A number is kept as typed where the record reads it as the row does, else with its country: the record's
/// address may be in another country than the file says.
void ImportMerge::mergePhones(Record &record, const ImportedRow &row) const
{
    const QList<Record> points = row.record.children("phones");
    if (points.isEmpty())
        return;
    const QString country = countryOf(record);
    QList<Record> &phones = record.children("phones");
    for (const Record &point : points) {
        const QString raw = point.text("value_raw");
        const QString wanted = point.text("value_norm");
        const bool held = std::any_of(phones.begin(), phones.end(), [&](const Record &known) {
            const QString theirs = known.text("value_raw");
            if (wanted.isEmpty())
                return theirs.compare(raw, Qt::CaseInsensitive) == 0;
            return domain::toE164(theirs, country) == wanted;
        });
        if (held)
            continue;
        Record added = point;
        if (!wanted.isEmpty() && domain::toE164(raw, country) != wanted)
            added.setValue("value_raw", domain::internationalPhone(wanted));
        phones.append(added);
    }
}

/// A parent of that name stays, also when there are several of them.
void ImportMerge::mergeParent(Record &record, const ImportedRow &row, ImportedLinks &made, RecordId &parent)
{
    if (row.parentName.isEmpty())
        return;
    parent = record.linkId("parent_id");
    if (!parent || base::fold(record.linkTitles.value("parent_id")) != ImportLinks::keyOfName(row.parentName))
        parent = m_links.company(row.parentName, {}, made);
    if (parent == record.id)
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportMergeText::tr("The company would be its own parent."));
    record.setValue("parent_id", parent.value());
}

void ImportMerge::mergeJob(Record &record, const ImportedRow &row, ImportedLinks &made)
{
    if (m_entity.key != "contact" || row.companyName.isEmpty())
        return;
    const QString key = ImportLinks::keyOfName(row.companyName);
    const QString host = domain::webDomain(row.companyDomain).value_or(QString());
    QList<Record> &jobs = record.children("jobs");
    auto job = std::find_if(jobs.begin(), jobs.end(), [&](const Record &known) {
        return known.isEmpty("to_date") &&
               (base::fold(known.linkTitles.value("company_id")) == key ||
                (!host.isEmpty() && m_links.hostOf(known.linkId("company_id")) == host));
    });
    if (job == jobs.end()) {
        // titles of long names are shortened, and a domain may lead to another name
        const RecordId company = m_links.company(row.companyName, host, made);
        job = std::find_if(jobs.begin(), jobs.end(), [&](const Record &known) {
            return known.isEmpty("to_date") && known.linkId("company_id") == company;
        });
        if (job == jobs.end()) {
            Record fresh(domain::Catalogue::builtIn().entity("contact_company"));
            fresh.setValue("company_id", company.value());
            jobs.append(fresh);
            job = std::prev(jobs.end());
        }
    }
    if (!row.jobTitle.isEmpty())
        job->setValue("title", row.jobTitle);
    if (!row.jobDepartment.isEmpty())
        job->setValue("department", row.jobDepartment);
}

void ImportMerge::mergeNamed(Record &record, const ImportedRow &row)
{
    for (auto it = row.linkTexts.cbegin(); it != row.linkTexts.cend(); ++it) {
        const domain::Field &field = *m_entity.field(it.key());
        if (field.target != "stage") // which pipeline's is known later
            record.setValue(field.key, m_links.named(field, it.value()).value());
    }
}

/// A deal has a pipeline and a stage, also when the row says neither.
void ImportMerge::mergeDeal(Record &record, const ImportedRow &row, ImportedLinks &made)
{
    if (!row.companyName.isEmpty() &&
        (record.isEmpty("company_id") ||
         base::fold(record.linkTitles.value("company_id")) != ImportLinks::keyOfName(row.companyName)))
        record.setValue("company_id", m_links.company(row.companyName, {}, made).value());
    if (record.isEmpty("pipeline_id"))
        record.setValue("pipeline_id", m_links.homePipeline().value());
    const RecordId pipeline = record.linkId("pipeline_id");
    const bool statusSaid = row.record.text("status") != u"open"_s && !row.record.isEmpty("status");
    if (const QString stage = row.linkTexts.value("stage_id"); !stage.isEmpty())
        record.setValue("stage_id", m_links.named(*m_entity.field("stage_id"), stage, pipeline).value());
    else if (record.isEmpty("stage_id") ||
             (statusSaid && m_links.kindOfStage(record.linkId("stage_id")) != row.record.text("status")))
        record.setValue(
            "stage_id",
            m_links.firstStage(pipeline, statusSaid ? row.record.text("status") : u"open"_s).value());
    const QString kind = m_links.kindOfStage(record.linkId("stage_id"));
    if (!kind.isEmpty())
        record.setValue("status", kind);
    if (!row.leadKey.isEmpty()) {
        const RecordId lead = m_links.lead(row.leadKey);
        record.setValue("lead_id", lead.value());
        if (!record.id && record.isEmpty("source_id")) // as a deal that the lead is converted to
            if (const RecordId source = m_links.sourceOfLead(lead))
                record.setValue("source_id", source.value());
    }
    if (!row.closeOn.isEmpty()) {
        if (kind == "open"_L1)
            record.setValue("expected_close_on", row.closeOn);
        else
            record.setValue("closed_at", row.closeAtMs);
    }
    mergeLine(record, row);
}

/// What a deal is about, at the amount of the deal.
void ImportMerge::mergeLine(Record &record, const ImportedRow &row)
{
    if (row.productName.isEmpty())
        return;
    const RecordId product = m_links.product(row.productName);
    QList<Record> &lines = record.children("lines");
    const auto known = std::find_if(lines.begin(), lines.end(),
                                    [&](const Record &line) { return line.linkId("product_id") == product; });
    if (known != lines.end()) {
        if (lines.size() == 1 && !row.record.isEmpty("amount_minor") &&
            known->value("qty_milli").toLongLong() == 1000 && known->value("discount_bp").toLongLong() == 0)
            known->setValue("unit_minor", row.record.value("amount_minor"));
        return;
    }
    Record line(domain::Catalogue::builtIn().entity("deal_line"));
    line.setValue("product_id", product.value());
    if (lines.isEmpty())
        line.setValue("unit_minor", row.record.value("amount_minor"));
    lines.append(line);
}

void ImportMerge::mergeTags(Record &record, const ImportedRow &row, ImportedLinks &made)
{
    for (const QString &name : row.tags) {
        const RecordId tag = m_links.tag(name, made);
        QList<Record> &links = record.children("tags");
        if (std::any_of(links.begin(), links.end(),
                        [&](const Record &link) { return link.linkId("tag_id") == tag; }))
            continue;
        Record link(domain::Catalogue::builtIn().entity("tag_link"));
        link.setValue("tag_id", tag.value());
        links.append(link);
    }
}

void ImportMerge::mergeExternalId(Record &record, const ImportedRow &row, ImportedLinks &made)
{
    if (row.externalKey.isEmpty())
        return;
    const RecordId system = m_links.system(made);
    QList<Record> &keys = record.children("external_ids");
    if (std::any_of(keys.begin(), keys.end(),
                    [&](const Record &key) { return key.linkId("system_id") == system; }))
        return; // by another key the matcher would not have chosen this record, unless it was told to look
                // elsewhere
    Record key(domain::Catalogue::builtIn().entity("external_id"));
    key.setValue("system_id", system.value());
    key.setValue("external_key", row.externalKey);
    keys.append(key);
}

} // namespace kith::services
