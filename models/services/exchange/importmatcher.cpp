// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importmatcher.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/emailaddress.h"
#include "models/domain/phonenumber.h"
#include "models/domain/webaddress.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using base::RecordId;
using records::MatchCandidate;

/// So many records with one key are not looked through one by one.
constexpr int MostCandidates = 200;

/// Translation context of what stands here.
class ImportMatcherText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

[[noreturn]] void refuseTooMany()
{
    throw base::Problem(
        base::ProblemKind::Invalid,
        ImportMatcherText::tr(
            "More than %1 records have the same name, address or number. Give the row a key of its own.")
            .arg(MostCandidates));
}

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

bool shareAWord(const QString &one, const QString &other, qsizetype shortest)
{
    if (one.isEmpty() || other.isEmpty() || one == other)
        return true;
    const QStringList words = one.split(u' ', Qt::SkipEmptyParts);
    const QStringList others = other.split(u' ', Qt::SkipEmptyParts);
    return std::any_of(words.begin(), words.end(),
                       [&](const QString &word) { return word.size() >= shortest && others.contains(word); });
}

/// The records behind these keys whose names do not rule them out, each once, the oldest first.
QList<RecordId> behind(const QMultiHash<QString, MatchCandidate> &found, const QStringList &keys,
                       const QString &name)
{
    QList<RecordId> ids;
    for (const QString &key : keys)
        for (auto it = found.constFind(key); it != found.cend() && it.key() == key; ++it)
            if (shareAWord(it->nameKey, name, 1) && !ids.contains(it->id)) {
                if (ids.size() >= MostCandidates)
                    refuseTooMany();
                ids.append(it->id);
            }
    std::sort(ids.begin(), ids.end());
    return ids;
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

void ImportMatcher::look(const QList<const ImportedRow *> &rows)
{
    forgetNames();
    QStringList keys;
    QStringList emails;
    QStringList phones;
    for (const ImportedRow *row : rows) {
        if (!row->keys.external.isEmpty())
            keys.append(row->keys.external);
        emails += row->keys.emails;
        phones += row->keys.phones;
    }
    if (uses(MatchKey::ExternalId))
        m_byKey = withKeys(keys);
    if (uses(MatchKey::Email))
        m_byEmail = m_records.withContactPoints(m_plan.entity, "email", emails);
    if (uses(MatchKey::Phone))
        m_byPhone = m_records.withContactPoints(m_plan.entity, "phone", phones);
}

/// Orders have their key in a column of their own, rates are what they are about.
QMultiHash<QString, MatchCandidate> ImportMatcher::withKeys(const QStringList &keys) const
{
    if (m_plan.entity == "exchange_rate")
        return m_records.exchangeRates(keys);
    return m_plan.entity == "sales_order" ? m_records.ordersNumbered(m_system, keys)
                                          : m_records.withExternalKeys(m_plan.entity, m_system, keys);
}

void ImportMatcher::lookAgain(const ImportedRow &row)
{
    forgetNames();
    const auto renew = [](QMultiHash<QString, MatchCandidate> &known, const QStringList &keys,
                          const QMultiHash<QString, MatchCandidate> &now) {
        for (const QString &key : keys)
            known.remove(key);
        known.unite(now);
    };
    const QStringList key{row.keys.external};
    if (uses(MatchKey::ExternalId) && !row.keys.external.isEmpty())
        renew(m_byKey, key, withKeys(key));
    if (uses(MatchKey::Email))
        renew(m_byEmail, row.keys.emails,
              m_records.withContactPoints(m_plan.entity, "email", row.keys.emails));
    if (uses(MatchKey::Phone))
        renew(m_byPhone, row.keys.phones,
              m_records.withContactPoints(m_plan.entity, "phone", row.keys.phones));
}

namespace {

enum class Key { External, Email, Phone, Name, NameWithoutKey };

size_t hashOf(Key key, const QString &text, const QString &employer = {})
{
    return qHashMulti(0, int(key), text, employer);
}

void appendKeys(QList<size_t> &hashes, const ImportedRow &row)
{
    if (!row.keys.external.isEmpty())
        hashes.append(hashOf(Key::External, row.keys.external));
    for (const QString &email : row.keys.emails)
        hashes.append(hashOf(Key::Email, email));
    for (const QString &phone : row.keys.phones)
        hashes.append(hashOf(Key::Phone, phone));
}

/// Whom the row names beside the one it is about, folded.
QStringList namedBeside(const ImportedRow &row)
{
    QStringList names;
    for (const QString &name : {row.parentName, row.teamLead})
        if (!name.isEmpty())
            names.append(base::fold(name));
    return names;
}

/// What an employer is known by: folded name and domain; empty ones stand for rows that name none.
QStringList employersOf(const ImportedRow &row)
{
    QStringList names;
    if (!row.companyName.isEmpty())
        names.append(base::fold(row.companyName));
    if (!row.companyDomain.isEmpty())
        names.append(domain::webDomain(row.companyDomain).value_or(QString()));
    return names;
}

} // namespace

QList<size_t> ImportMatcher::offeredBy(const ImportedRow &row)
{
    QList<size_t> hashes;
    appendKeys(hashes, row);
    if (!row.keys.name.isEmpty())
        for (const QString &employer : employersOf(row) + QStringList{QString()}) {
            hashes.append(hashOf(Key::Name, row.keys.name, employer));
            if (row.keys.external.isEmpty())
                hashes.append(hashOf(Key::NameWithoutKey, row.keys.name, employer));
        }
    for (const QString &other : namedBeside(row))
        for (const Key key : {Key::Name, Key::NameWithoutKey})
            hashes.append(hashOf(key, other));
    return hashes;
}

QList<size_t> ImportMatcher::askedBy(const ImportedRow &row)
{
    QList<size_t> hashes;
    appendKeys(hashes, row);
    if (!row.keys.name.isEmpty()) {
        // somebody of the name with another key, or with another employer, is somebody else
        const Key key = row.keys.external.isEmpty() ? Key::Name : Key::NameWithoutKey;
        QStringList employers = row.companyName.isEmpty() ? QStringList() : employersOf(row);
        if (employers.isEmpty())
            employers.append(QString());
        for (const QString &employer : employers)
            hashes.append(hashOf(key, row.keys.name, employer));
    }
    for (const QString &other : namedBeside(row))
        hashes.append(hashOf(Key::Name, other));
    return hashes;
}

bool ImportMatcher::isRecognisable(const ImportedRow &row)
{
    return !row.keys.external.isEmpty() || !row.keys.name.isEmpty() || !row.keys.emails.isEmpty() ||
           !row.keys.phones.isEmpty();
}

bool ImportMatcher::isByName(const ImportedRow &row) const
{
    return uses(MatchKey::NameAndCompany) && !row.keys.name.isEmpty() &&
           !(uses(MatchKey::ExternalId) && !row.keys.external.isEmpty()) &&
           !(uses(MatchKey::Email) && !row.keys.emails.isEmpty()) &&
           !(uses(MatchKey::Phone) && !row.keys.phones.isEmpty());
}

bool ImportMatcher::isFoundAgain(const domain::Record &record, const ImportedRow &row,
                                 const QString &country) const
{
    if (m_plan.entity == "sales_order")
        return record.text("number") == row.keys.external;
    bool asked = false;
    if (uses(MatchKey::ExternalId) && !row.keys.external.isEmpty()) {
        asked = true;
        for (const domain::Record &key : record.children("external_ids"))
            if (key.text("external_key") == row.keys.external &&
                (!m_system || key.linkId("system_id") == m_system))
                return true;
    }
    if (uses(MatchKey::Email) && !row.keys.emails.isEmpty()) {
        asked = true;
        for (const domain::Record &email : record.children("emails"))
            if (const auto normal = domain::normalEmail(email.text("value_raw"));
                normal && row.keys.emails.contains(*normal))
                return true;
    }
    if (uses(MatchKey::Phone) && !row.keys.phones.isEmpty()) {
        asked = true;
        for (const domain::Record &phone : record.children("phones"))
            if (const auto e164 = domain::toE164(phone.text("value_raw"), country);
                e164 && row.keys.phones.contains(*e164))
                return true;
    }
    if (uses(MatchKey::NameAndCompany) && !row.keys.name.isEmpty())
        return nameKeyOf(record) == row.keys.name;
    return !asked;
}

bool ImportMatcher::namesFit(const QString &one, const QString &other)
{
    return one.isEmpty() || other.isEmpty() || shareAWord(one, other, 2);
}

QList<RecordId> ImportMatcher::named(const ImportedRow &row) const
{
    if (m_namedRow == &row)
        return m_named;
    records::MatchName name;
    name.key = row.keys.name;
    name.system = m_system;
    name.external = row.keys.external;
    if (m_plan.entity == "contact") {
        name.company = base::fold(row.companyName);
        name.companyHost = domain::webDomain(row.companyDomain).value_or(QString());
        name.birthday = row.record.text("birthday");
        name.email = row.keys.emails.size() == 1 ? row.keys.emails.constFirst() : QString();
    }
    const QList<RecordId> found = m_records.named(m_plan.entity, name, MostCandidates + 1);
    if (found.size() > MostCandidates)
        refuseTooMany();
    m_namedRow = &row;
    m_named = found;
    return found;
}

QList<RecordId> ImportMatcher::candidates(const ImportedRow &row) const
{
    QList<RecordId> ids;
    const auto add = [&ids](const QList<RecordId> &more) {
        for (const RecordId id : more)
            if (!ids.contains(id))
                ids.append(id);
    };
    const QString &name = row.keys.name;
    if (uses(MatchKey::ExternalId))
        add(behind(m_byKey, {row.keys.external}, {}));
    if (uses(MatchKey::Email))
        add(behind(m_byEmail, row.keys.emails, name));
    if (uses(MatchKey::Phone))
        add(behind(m_byPhone, row.keys.phones, name));
    if (uses(MatchKey::NameAndCompany) && !name.isEmpty())
        add(named(row));
    std::sort(ids.begin(), ids.end());
    return ids;
}

RecordId ImportMatcher::find(const ImportedRow &row) const
{
    const QString &name = row.keys.name;
    if (uses(MatchKey::ExternalId) && m_system && !row.keys.external.isEmpty()) {
        const QList<RecordId> found = behind(m_byKey, {row.keys.external}, {});
        if (!found.isEmpty())
            return found.constFirst();
    }
    if (m_plan.entity == "sales_order")
        return row.namesCustomer() ? RecordId() : orderElsewhere(row);
    if (uses(MatchKey::Email))
        for (const QString &email : row.keys.emails)
            if (const auto id = chosen(behind(m_byEmail, {email}, name), row, false))
                return id;
    if (uses(MatchKey::Phone))
        for (const QString &phone : row.keys.phones)
            if (const auto id = chosen(behind(m_byPhone, {phone}, name), row, false))
                return id;
    if (uses(MatchKey::NameAndCompany) && !name.isEmpty())
        return chosen(named(row), row, true);
    return {};
}

/// A file of lines says nothing of its orders but their numbers, which may have come from another system.
RecordId ImportMatcher::orderElsewhere(const ImportedRow &row) const
{
    const QList<RecordId> found = m_records.ordersNumbered(row.keys.external);
    if (found.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImportMatcherText::tr(
                "Several orders have the number \"%1\", from different systems. Say which system "
                "the file comes from.")
                .arg(row.keys.external));
    return found.value(0);
}

RecordId ImportMatcher::chosen(const QList<RecordId> &candidates, const ImportedRow &row, bool byName) const
{
    QList<RecordId> fitting;
    QList<RecordId> sameName;
    for (const RecordId id : candidates) {
        const domain::Record &candidate = m_reader(id);
        if (!fits(candidate, row, byName))
            continue;
        fitting.append(id);
        if (nameKeyOf(candidate) == row.keys.name)
            sameName.append(id);
    }
    if (fitting.size() > 1 && sameName.size() == 1)
        return sameName.constFirst();
    if (fitting.size() > 1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            ImportMatcherText::tr(
                "The row fits %1 records equally well. Give it a key of its own, or merge them first.")
                .arg(fitting.size()));
    return fitting.isEmpty() ? RecordId() : fitting.constFirst();
}

bool ImportMatcher::fits(const domain::Record &candidate, const ImportedRow &row, bool byName) const
{
    if (m_system && !row.keys.external.isEmpty())
        for (const domain::Record &key : candidate.children("external_ids"))
            if (key.linkId("system_id") == m_system && key.text("external_key") != row.keys.external)
                return false;
    if (byName)
        return m_plan.entity != "contact" || fitsByName(candidate, row);
    return namesFit(nameKeyOf(candidate), row.keys.name);
}

/// Two people of one name are the same when they work at the same company, or when neither a company nor
/// anything else tells them apart. What the statement behind named() asked already is not asked again.
bool ImportMatcher::fitsByName(const domain::Record &candidate, const ImportedRow &row) const
{
    if (!row.companyName.isEmpty())
        return true;
    if (differ(postalCodeOf(candidate), postalCodeOf(row.record)))
        return false;
    const QList<domain::Record> known = candidate.children("emails");
    return row.keys.emails.isEmpty() || known.isEmpty() ||
           std::any_of(known.begin(), known.end(), [&](const domain::Record &email) {
               return row.keys.emails.contains(email.text("value_norm"));
           });
}

} // namespace kith::services
