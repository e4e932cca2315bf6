// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importedrow.h"

#include <QHash>

namespace kith::services {

/// What the rows of one file say about which record. A later row may add to what an earlier one said, but not
/// contradict it: nothing is lost silently, and importing the file again changes nothing.
class ImportClaims
{
public:
    explicit ImportClaims(const domain::Entity &entity) : m_entity(entity) {}

    /// The row is about this record, which holds all that the row says. `byName`: the row has nothing else by
    /// which the record can be found.
    void claim(base::RecordId record, qint64 rowNumber, const ImportedRow &row, bool byName);

    qint64 rowOf(base::RecordId record) const { return m_claims.value(record).row; }

    /// Whether the change alters what any row could have said: another value, another name, phone numbers
    /// read in another country. `countryBefore` and `countryAfter` are the countries that read them.
    bool overwrites(const domain::Record &before, const domain::Record &after, const QString &countryBefore,
                    const QString &countryAfter) const;

    /// Throws Problem(Invalid) when it alters what a row of this file said.
    void refuseContradiction(const domain::Record &before, const domain::Record &after,
                             const QString &countryBefore, const QString &countryAfter) const;

    /// The same for what this row said, which is not claimed yet.
    void refuseContradiction(const ImportedRow &said, qint64 rowNumber, const domain::Record &before,
                             const domain::Record &after) const;

private:
    struct Claim
    {
        qint64 row = 0;
        quint64 said = 0; ///< one bit a field, relation, or name
    };

    struct Altered
    {
        quint64 bits = 0;
        QString label; ///< of the first one
    };

    Altered alteredBy(const domain::Record &before, const domain::Record &after, const QString &countryBefore,
                      const QString &countryAfter) const;
    quint64 saidBy(const ImportedRow &row, bool byName) const;
    static void refuse(const Altered &altered, const Claim &claim);
    quint64 bitOfRelation(QByteArrayView relation) const;
    static quint64 bitOfName();

    const domain::Entity &m_entity;
    QHash<base::RecordId, Claim> m_claims;
};

} // namespace kith::services
