// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/ordermerge.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/displaytext.h"
#include "models/domain/personname.h"
#include "models/domain/validation.h"
#include "models/domain/webaddress.h"
#include "models/records/linetotals.h"
#include "models/records/recorddiff.h"
#include "models/storage/session.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::RecordId;
using domain::Record;

/// Customers that rows name again and again are remembered; memory must not grow with the file.
constexpr qsizetype MostRemembered = 50'000;

/// Translation context of what stands here.
class OrderMergeText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

[[noreturn]] void refuseOrder(const QString &reason)
{
    throw base::Problem(base::ProblemKind::Invalid, reason);
}

Record blank(const char *entity)
{
    return Record(domain::Catalogue::builtIn().entity(entity));
}

/// The person a row names, as a record that could be written.
Record personOf(const ImportedRow &row)
{
    Record person = blank("contact");
    const domain::PersonName name = domain::splitPersonName(row.contactName);
    person.setValue("salutation", name.salutation);
    person.setValue("first_name", name.first);
    person.setValue("middle", name.middle);
    person.setValue("last_name", name.last);
    person.setValue("suffix", name.suffix);
    return person;
}

} // namespace

OrderMerge::OrderMerge(const ImportPlan &plan, storage::Session &session, records::MatchRecords &match,
                       ImportLinks &links)
    : m_plan(plan), m_session(session), m_match(match), m_links(links)
{
}

void OrderMerge::trim()
{
    if (m_customers.size() >= MostRemembered)
        m_customers.clear();
}

void OrderMerge::merge(Record &order, const ImportedRow &row, ImportedLinks &made)
{
    if (row.namesCustomer())
        mergeCustomer(order, row, made);
    if (!order.id) {
        if (order.isEmpty("company_id") && order.isEmpty("contact_id"))
            refuseOrder(OrderMergeText::tr(
                            "There is no order \"%1\" yet, and the row does not say whose it is. Import "
                            "orders before their lines, and say for both which system they come from.")
                            .arg(row.keys.external));
        const RecordId system = m_links.system(made);
        if (m_match.isOrderInTrash(system, row.keys.external))
            refuseOrder(OrderMergeText::tr(
                            "Order \"%1\" is in the trash. Restore it, or empty the trash, and import again.")
                            .arg(row.keys.external));
        order.setValue("system_id", system.value());
    }
    mergeLine(order, row);
    sumUp(order);
}

void OrderMerge::mergeCustomer(Record &order, const ImportedRow &row, ImportedLinks &made)
{
    const QString said =
        QStringList{row.customerKey, row.contactEmail, row.contactName, row.companyName, row.companyDomain}
            .join(u'\n');
    Customer customer = m_customers.value(said);
    if (!customer.isKnown()) {
        if (!row.customerKey.isEmpty())
            customer = withKey(row.customerKey);
        const bool hadKey = customer.isKnown();
        if (!customer.company && !row.companyName.isEmpty())
            customer.company = company(row, made);
        if (!customer.contact && (!row.contactName.isEmpty() || !row.contactEmail.isEmpty()))
            customer.contact = person(row, customer.company, made);
        if (!customer.isKnown())
            refuseOrder(OrderMergeText::tr(
                            "No customer has the key \"%1\". Import the customers first, or map a column "
                            "that names them.")
                            .arg(row.customerKey));
        if (!hadKey && !row.customerKey.isEmpty())
            giveKey(row, customer, made);
        m_customers.insert(said, customer);
        if (!made.rows.isEmpty())
            made.forget.append([this, said] { m_customers.remove(said); });
    }
    if (customer.company)
        order.setValue("company_id", customer.company.value());
    if (customer.contact)
        order.setValue("contact_id", customer.contact.value());
}

OrderMerge::Customer OrderMerge::withKey(const QString &key)
{
    return {withKey("company"_ba, key), withKey("contact"_ba, key)};
}

/// Customers may have come from another file than their orders. Where two systems use the key, that of the
/// orders counts.
RecordId OrderMerge::withKey(const QByteArray &entity, const QString &key)
{
    const QList<RecordId> found = m_match.withKeyAnywhere(entity, key);
    if (found.size() < 2)
        return found.value(0);
    const auto here = m_match.withExternalKeys(entity, m_links.knownSystem(), {key});
    if (here.size() != 1)
        refuseOrder(
            OrderMergeText::tr("Several customers have the key \"%1\", from different systems.").arg(key));
    return here.cbegin()->id;
}

RecordId OrderMerge::company(const ImportedRow &row, ImportedLinks &made)
{
    const QString host = domain::webDomain(row.companyDomain).value_or(QString());
    if (!m_plan.makesCustomers && m_match.companiesNamed(ImportLinks::keyOfName(row.companyName)).isEmpty() &&
        (host.isEmpty() || m_match.companiesAt(host).isEmpty()))
        refuseOrder(
            OrderMergeText::tr("No company is called \"%1\", and unknown customers are to be rejected.")
                .arg(row.companyName));
    return m_links.company(row.companyName, host, made);
}

RecordId OrderMerge::knownPerson(const ImportedRow &row, const Record &named)
{
    const QString key = nameKeyOf(named);
    if (!row.contactEmail.isEmpty()) {
        const auto found = m_match.withContactPoints("contact"_ba, "email"_ba, {row.contactEmail});
        QList<RecordId> ids;
        for (const records::MatchCandidate &candidate : found)
            if (found.size() == 1 || candidate.nameKey == key)
                ids.append(candidate.id);
        if (ids.size() == 1)
            return ids.constFirst();
        if (!found.isEmpty())
            refuseOrder(
                OrderMergeText::tr("Several contacts have the e-mail address \"%1\".").arg(row.contactEmail));
    }
    if (key.isEmpty())
        return {};
    records::MatchName name;
    name.key = key;
    name.company = base::fold(row.companyName);
    name.companyHost = domain::webDomain(row.companyDomain).value_or(QString());
    name.email = row.contactEmail;
    const QList<RecordId> found = m_match.named("contact"_ba, name, 2);
    if (found.size() > 1)
        refuseOrder(OrderMergeText::tr(
                        "Several contacts are called \"%1\". Map a column with their key or e-mail address.")
                        .arg(row.contactName));
    return found.value(0);
}

RecordId OrderMerge::person(const ImportedRow &row, RecordId company, ImportedLinks &made)
{
    Record person = personOf(row);
    if (const RecordId known = knownPerson(row, person))
        return known;
    if (!m_plan.makesCustomers)
        refuseOrder(
            OrderMergeText::tr("No contact is called \"%1\", and unknown customers are to be rejected.")
                .arg(row.contactName.isEmpty() ? row.contactEmail : row.contactName));
    if (nameKeyOf(person).isEmpty())
        refuseOrder(OrderMergeText::tr(
                        "No contact has the e-mail address \"%1\", and the row does not say what they are "
                        "called.")
                        .arg(row.contactEmail));
    if (!row.contactEmail.isEmpty()) {
        Record email = blank("contact_point");
        email.setValue("label", u"work"_s);
        email.setValue("value_raw", row.contactEmail);
        person.children("emails").append(email);
    }
    if (company) {
        Record job = blank("contact_company");
        job.setValue("company_id", company.value());
        person.children("jobs").append(job);
    }
    domain::requireValid(person);
    person.id = m_session.newId();
    records::RecordDiff diff;
    diff.add({}, person);
    made.rows += diff.rows();
    ++made.companies;
    return person.id;
}

/// Next time the customer is found by the key alone.
void OrderMerge::giveKey(const ImportedRow &row, const Customer &customer, ImportedLinks &made)
{
    const bool isPerson = !customer.company;
    const RecordId owner = isPerson ? customer.contact : customer.company;
    const QString entity = isPerson ? u"contact"_s : u"company"_s;
    const RecordId system = m_links.system(made);
    storage::RowChange change;
    change.op = storage::RowOp::Insert;
    change.table = "external_id";
    change.id = m_session.newId();
    change.set("system_id", {}, system.value());
    change.set("object_type", {}, entity);
    change.set("object_id", {}, owner.value());
    change.set("external_key", {}, row.customerKey);
    made.rows.append(change);
}

/// The line that the row is about is the one at its place, or else as many lines of the article on as the
/// file had before: two lines that say the same are two lines, also the next time.
void OrderMerge::mergeLine(Record &order, const ImportedRow &row)
{
    const ImportedLine &said = row.line;
    if (!said.isThere())
        return;
    const RecordId product = said.product.isEmpty() ? RecordId() : m_links.product(said.product);
    if (order.isEmpty("currency") && !said.price.isEmpty())
        order.setValue("currency", m_plan.currency);
    QList<Record> &lines = order.children("lines");
    int before = said.number > 0 ? 0 : said.occurrence;
    qint64 last = -1;
    Record *line = nullptr;
    for (Record &known : lines) {
        const qint64 position = known.value("position").toLongLong();
        last = std::max(last, position);
        const bool isAlike = said.number > 0 ? position == said.number
                                             : known.linkId("product_id") == product &&
                                                   (product || known.text("description") == said.description);
        if (!line && isAlike && before-- == 0)
            line = &known;
    }
    if (!line) {
        Record fresh = blank("order_line");
        fresh.setValue("position", said.number > 0 ? said.number : last + 1);
        lines.append(fresh);
        line = &lines.last();
    }
    const Record found = *line;
    if (product)
        line->setValue("product_id", product.value());
    if (!said.description.isEmpty())
        line->setValue("description", said.description);
    if (!said.quantityMilli.isNull())
        line->setValue("qty_milli", said.quantityMilli);
    if (!said.discountBp.isNull())
        line->setValue("discount_bp", said.discountBp);
    if (!said.price.isEmpty())
        line->setValue("unit_minor", domain::parseText(*line->entity().field("unit_minor"), said.price,
                                                       QLocale::c(), order.text("currency")));
    if (said.number > 0 && said.occurrence > 0 && !(found == *line))
        refuseOrder(OrderMergeText::tr("The file says two different things of line %1 of order \"%2\".")
                        .arg(said.number)
                        .arg(order.text("number")));
}

/// As the core will write it, so that the row is seen to be held.
void OrderMerge::sumUp(Record &order)
{
    const QList<Record> lines = std::as_const(order).children("lines");
    const bool hasPrices = std::any_of(lines.cbegin(), lines.cend(),
                                       [](const Record &line) { return !line.isEmpty("unit_minor"); });
    if (!hasPrices)
        return;
    records::LineTotals totals;
    for (const Record &line : lines)
        totals.add(line);
    order.setValue("total_minor", totals.total);
}

} // namespace kith::services
