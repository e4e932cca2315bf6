// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importmatcher.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

/// Translation context of what stands here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

bool differ(const QString &one, const QString &other)
{
    return !one.isEmpty() && !other.isEmpty() && base::fold(one) != base::fold(other);
}

QString postalCodeOf(const domain::Record &record)
{
    for (const domain::Record &address : record.children("addresses"))
        if (!address.isEmpty("postal_code"))
            return address.text("postal_code");
    return {};
}

} // namespace

ImportMatcher::ImportMatcher(const ImportPlan &plan, records::MatchRecords &records, Reader reader)
    : m_plan(plan), m_records(records), m_reader(std::move(reader))
{
}

bool ImportMatcher::uses(MatchKey key) const
{
    return m_plan.match == MatchKey::Automatic || m_plan.match == key;
}

QString ImportMatcher::nameKeyOf(const domain::Record &record) const
{
    QStringList parts;
    for (const QByteArray &field : record.entity().keyFields)
        if (!record.isEmpty(field))
            parts.append(record.text(field));
    return base::fold(parts.join(u' '));
}

QStringList ImportMatcher::emailsOf(const ImportedRow &row) const
{
    QStringList emails;
    for (const domain::Record &email : row.record.children("emails"))
        if (const auto normal = domain::normalEmail(email.text("value_raw")))
            emails.append(*normal);
    return emails;
}

QStringList ImportMatcher::phonesOf(const ImportedRow &row) const
{
    QString country = m_plan.defaultCountry;
    for (const domain::Record &address : row.record.children("addresses"))
        if (!address.isEmpty("country_iso2"))
            country = address.text("country_iso2");
    QStringList phones;
    for (const domain::Record &phone : row.record.children("phones"))
        if (const auto e164 = domain::toE164(phone.text("value_raw"), country);
            e164 && phone.text("label") != "fax"_L1)
            phones.append(*e164);
    return phones;
}

QSet<QString> ImportMatcher::keysOf(const ImportedRow &row) const
{
    QSet<QString> keys;
    if (!row.externalKey.isEmpty())
        keys.insert(u"x:"_s + row.externalKey);
    for (const QString &email : emailsOf(row))
        keys.insert(u"e:"_s + email);
    for (const QString &phone : phonesOf(row))
        keys.insert(u"p:"_s + phone);
    if (const QString name = nameKeyOf(row.record); !name.isEmpty())
        keys.insert(u"n:"_s + name);
    if (!row.parentName.isEmpty())
        keys.insert(u"n:"_s + base::fold(row.parentName));
    return keys;
}

bool ImportMatcher::isRecognisable(const ImportedRow &row) const
{
    return !row.externalKey.isEmpty() || !nameOf(row).isEmpty() || !emailsOf(row).isEmpty() ||
           !phonesOf(row).isEmpty();
}

bool ImportMatcher::namesFit(const QString &one, const QString &other)
{
    if (one.isEmpty() || other.isEmpty())
        return true;
    const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.size() > 1 && others.contains(word); });
}

base::RecordId ImportMatcher::find(const ImportedRow &row) const
{
    const QByteArray &entity = m_plan.entity;
    if (uses(MatchKey::ExternalId) && m_system && !row.externalKey.isEmpty()) {
        const QList<base::RecordId> found = m_records.withExternalKey(entity, m_system, row.externalKey);
        if (!found.isEmpty())
            return found.constFirst();
    }
    if (uses(MatchKey::Email))
        for (const QString &email : emailsOf(row))
            if (const auto id = chosen(m_records.withContactPoint(entity, "email", email), row, false))
                return id;
    if (uses(MatchKey::Phone))
        for (const QString &phone : phonesOf(row))
            if (const auto id = chosen(m_records.withContactPoint(entity, "phone", phone), row, false))
                return id;
    if (uses(MatchKey::NameAndCompany))
        if (const QString name = nameKeyOf(row.record); !name.isEmpty())
            return chosen(m_records.withNameKey(entity, name), row, true);
    return {};
}

base::RecordId ImportMatcher::chosen(const QList<base::RecordId> &candidates, const ImportedRow &row,
                                     bool byName) const
{
    QList<base::RecordId> fitting;
    QList<base::RecordId> sameName;
    const QString name = nameKeyOf(row.record);
    for (const base::RecordId id : candidates) {
        const domain::Record candidate = m_reader(id);
        if (!fits(candidate, row, byName))
            continue;
        fitting.append(id);
        if (nameKeyOf(candidate) == name)
            sameName.append(id);
    }
    if (fitting.size() > 1 && sameName.size() == 1)
        return sameName.constFirst();
    if (fitting.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("The row fits %1 records equally well. Give it a key of its own, or merge them first.")
                .arg(fitting.size()));
    return fitting.isEmpty() ? base::RecordId() : fitting.constFirst();
}

bool ImportMatcher::fits(const domain::Record &candidate, const ImportedRow &row, bool byName) const
{
    if (m_system && !row.externalKey.isEmpty())
        for (const domain::Record &key : candidate.children("external_ids"))
            if (key.linkId("system_id") == m_system && key.text("external_key") != row.externalKey)
                return false;
    if (byName)
        return m_plan.entity == "company" || fitsByName(candidate, row);
    return namesFit(nameKeyOf(candidate), nameKeyOf(row.record));
}

/// Two people of one name are the same when they work at the same company, or when neither a company nor
/// anything else tells them apart.
bool ImportMatcher::fitsByName(const domain::Record &candidate, const ImportedRow &row) const
{
    if (differ(candidate.text("birthday"), row.record.text("birthday")))
        return false;
    if (!row.companyName.isEmpty()) {
        const QString company = base::fold(row.companyName);
        const QList<domain::Record> jobs = candidate.children("jobs");
        return std::any_of(jobs.begin(), jobs.end(), [&](const domain::Record &job) {
            return base::fold(job.linkTitles.value("company_id")) == company;
        });
    }
    if (differ(postalCodeOf(candidate), postalCodeOf(row.record)))
        return false;
    const QStringList emails = emailsOf(row);
    const QList<domain::Record> known = candidate.children("emails");
    return emails.isEmpty() || known.isEmpty() ||
           std::any_of(known.begin(), known.end(), [&](const domain::Record &email) {
               return emails.contains(email.text("value_norm"));
           });
}

} // namespace kith::services
