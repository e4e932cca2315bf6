// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/matchrecords.h"
#include "models/services/exchange/importedrow.h"

#include <QSet>

#include <functional>

namespace kith::services {

/// Finds the record that a row is about: external key, then e-mail, phone, name and company, as the plan
/// says. A shared mailbox or switchboard does not make two people one: by e-mail or phone only records whose
/// name fits are taken, and a record that has another key in the same system is somebody else.
class ImportMatcher
{
public:
    using Reader = std::function<domain::Record(base::RecordId)>;

    ImportMatcher(const ImportPlan &plan, records::MatchRecords &records, Reader reader);

    void setSystem(base::RecordId system) { m_system = system; }

    /// Null when nothing is found. Throws Problem(Invalid) when several records fit equally well.
    base::RecordId find(const ImportedRow &row) const;

    /// Texts by which other rows may find the record of this row; rows that share one cannot be matched
    /// independently.
    QSet<QString> keysOf(const ImportedRow &row) const;

    /// Whether the row says anything by which its record can be found again: a key, a name, an e-mail address
    /// or a phone number that can be read.
    bool isRecognisable(const ImportedRow &row) const;

    QString nameOf(const ImportedRow &row) const { return nameKeyOf(row.record); }

    /// Whether two name keys may be of one person or company: one is missing, or they share a word.
    static bool namesFit(const QString &one, const QString &other);

    /// The row's phone numbers in E.164, where they can be read.
    QStringList phonesOf(const ImportedRow &row) const;

private:
    bool uses(MatchKey key) const;
    base::RecordId chosen(const QList<base::RecordId> &candidates, const ImportedRow &row, bool byName) const;
    bool fits(const domain::Record &candidate, const ImportedRow &row, bool byName) const;
    bool fitsByName(const domain::Record &candidate, const ImportedRow &row) const;
    QString nameKeyOf(const domain::Record &record) const;
    QStringList emailsOf(const ImportedRow &row) const;

    ImportPlan m_plan;
    records::MatchRecords &m_records;
    Reader m_reader;
    base::RecordId m_system;
};

} // namespace kith::services
