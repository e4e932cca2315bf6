// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/importclaims.h"

#include "models/base/problem.h"
#include "models/domain/phonenumber.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith::services {

namespace {

constexpr int NameBit = 63;
constexpr int FirstRelationBit = 48; ///< fields have the bits below

/// Translation context of what stands here.
class ImportClaimsText
{
    Q_DECLARE_TR_FUNCTIONS(Importer)
};

quint64 bit(int at)
{
    return quint64(1) << at;
}

quint64 bitOfField(qsizetype at)
{
    return bit(std::min(int(at), FirstRelationBit - 1)); // the last one is shared when there are more
}

bool readsPhonesOtherwise(const domain::Record &before, const QString &countryBefore,
                          const QString &countryAfter)
{
    if (countryBefore == countryAfter)
        return false;
    const QList<domain::Record> phones = before.children("phones");
    return std::any_of(phones.begin(), phones.end(), [&](const domain::Record &phone) {
        const QString raw = phone.text("value_raw");
        return domain::toE164(raw, countryBefore) != domain::toE164(raw, countryAfter);
    });
}

} // namespace

quint64 ImportClaims::bitOfName()
{
    return bit(NameBit);
}

quint64 ImportClaims::bitOfRelation(QByteArrayView relation) const
{
    const auto at = std::find_if(m_entity.relations.begin(), m_entity.relations.end(),
                                 [&](const domain::Relation &one) { return one.key == relation; });
    const auto index = int(at - m_entity.relations.begin());
    return bit(std::min(FirstRelationBit + index, NameBit - 1));
}

quint64 ImportClaims::saidBy(const ImportedRow &row, bool byName) const
{
    quint64 said = byName ? bitOfName() : 0;
    const bool isCustomer = m_entity.key == "sales_order" && row.namesCustomer();
    for (qsizetype i = 0; i < m_entity.fields.size(); ++i) {
        const domain::Field &field = m_entity.fields.at(i);
        if (!row.record.isEmpty(field.key) || row.picklistTexts.contains(field.key) ||
            row.linkTexts.contains(field.key) || (field.key == "parent_id" && !row.parentName.isEmpty()) ||
            (field.key == "company_id" && !row.companyName.isEmpty()) ||
            (isCustomer && (field.key == "company_id" || field.key == "contact_id")) ||
            ((field.key == "closed_at" || field.key == "expected_close_on") && !row.closeOn.isEmpty()))
            said |= bitOfField(i);
    }
    const QHash<QByteArray, QList<domain::Record>> &children = row.record.allChildren();
    for (auto it = children.cbegin(); it != children.cend(); ++it)
        if (!it->isEmpty())
            said |= bitOfRelation(it.key());
    if (!row.companyName.isEmpty())
        said |= bitOfRelation("jobs");
    return said;
}

void ImportClaims::claim(base::RecordId record, qint64 rowNumber, const ImportedRow &row, bool byName)
{
    Claim &claim = m_claims[record];
    if (claim.row == 0)
        claim.row = rowNumber;
    claim.said |= saidBy(row, byName);
}

ImportClaims::Altered ImportClaims::alteredBy(const domain::Record &before, const domain::Record &after,
                                              const QString &countryBefore, const QString &countryAfter) const
{
    Altered altered;
    const auto note = [&altered](quint64 bits, const QString &label) {
        altered.bits |= bits;
        if (altered.label.isEmpty())
            altered.label = label;
    };
    for (qsizetype i = 0; i < m_entity.fields.size(); ++i) {
        const domain::Field &field = m_entity.fields.at(i);
        if (field.key == "total_minor" && !after.children("lines").isEmpty())
            continue; // it follows from the lines
        if (!before.isEmpty(field.key) && before.value(field.key) != after.value(field.key))
            note(bitOfField(i), field.labelText());
    }
    const QHash<QByteArray, QList<domain::Record>> &known = before.allChildren();
    for (auto it = known.cbegin(); it != known.cend(); ++it) {
        const QList<domain::Record> now = after.children(it.key());
        for (qsizetype i = 0; i < it->size(); ++i)
            if (!(it->at(i) == now.value(i)))
                note(bitOfRelation(it.key()), m_entity.relation(it.key())->labelText());
    }
    if (nameKeyOf(before) != nameKeyOf(after))
        note(bitOfName(),
             m_entity.field(m_entity.keyFields.value(0, m_entity.titleFields.constFirst()))->labelText());
    if (readsPhonesOtherwise(before, countryBefore, countryAfter))
        note(bitOfRelation("phones"), m_entity.relation("phones")->labelText());
    return altered;
}

bool ImportClaims::overwrites(const domain::Record &before, const domain::Record &after,
                              const QString &countryBefore, const QString &countryAfter) const
{
    return alteredBy(before, after, countryBefore, countryAfter).bits != 0;
}

void ImportClaims::refuseContradiction(const domain::Record &before, const domain::Record &after,
                                       const QString &countryBefore, const QString &countryAfter) const
{
    const auto claim = m_claims.constFind(before.id);
    if (claim == m_claims.cend())
        return;
    refuse(alteredBy(before, after, countryBefore, countryAfter), *claim);
}

void ImportClaims::refuseContradiction(const ImportedRow &said, qint64 rowNumber,
                                       const domain::Record &before, const domain::Record &after) const
{
    refuse(alteredBy(before, after, {}, {}), {rowNumber, saidBy(said, false)});
}

void ImportClaims::refuse(const Altered &altered, const Claim &claim)
{
    if (altered.bits & claim.said)
        throw base::Problem(base::ProblemKind::Invalid,
                            ImportClaimsText::tr(
                                "Row %1 of the file is about the same record and says something else for %2.")
                                .arg(claim.row)
                                .arg(altered.label));
}

} // namespace kith::services
