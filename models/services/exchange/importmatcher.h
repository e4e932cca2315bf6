// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/matchrecords.h"
#include "models/services/exchange/importedrow.h"

#include <functional>

namespace kith::services {

/// Finds the records that a row may be about: by external key, then e-mail, phone, name and company, as the
/// plan says. A shared mailbox or switchboard does not make two people one: by e-mail or phone only records
/// whose name fits are taken, and a record that has another key in the same system is somebody else.
class ImportMatcher
{
public:
    using Reader = std::function<const domain::Record &(base::RecordId)>;

    ImportMatcher(const ImportPlan &plan, records::MatchRecords &records, Reader reader);

    void setSystem(base::RecordId system) { m_system = system; }

    /// Looks up the keys of many rows at once; find() and candidates() answer for these rows, as long as
    /// nothing is written that has one of their keys.
    void look(const QList<const ImportedRow *> &rows);

    /// Looks up the keys of one of these rows anew, after something was written that has one of them.
    void lookAgain(const ImportedRow &row);

    /// Call when something was written: names are looked up one by one, at once.
    void forgetNames() { m_namedRow = nullptr; }

    /// Null when nothing is found. Throws Problem(Invalid) when several records fit equally well.
    base::RecordId find(const ImportedRow &row) const;

    /// All records that could hold what the row says: they share a key with it. The oldest first. Throws
    /// Problem(Invalid) when there are too many to tell.
    QList<base::RecordId> candidates(const ImportedRow &row) const;

    /// Hashes of what other rows may find the record of this row by, and of what this row looks for. Rows
    /// that offer and ask for the same cannot be matched independently; that two hashes meet by chance does
    /// no harm.
    static QList<size_t> offeredBy(const ImportedRow &row);
    static QList<size_t> askedBy(const ImportedRow &row);

    /// Whether the row says anything by which its record can be found again: a key, a name, an e-mail address
    /// or a phone number that can be read.
    static bool isRecognisable(const ImportedRow &row);

    /// Whether the plan looks for the row by its name alone.
    bool isByName(const ImportedRow &row) const;

    /// Whether the row would find this record by one of its keys. `country` reads the record's phone numbers.
    /// True also for rows that have none of the plan's keys.
    bool isFoundAgain(const domain::Record &record, const ImportedRow &row, const QString &country) const;

    /// Whether two name keys may be of one person or company: one is missing, or they share a word.
    static bool namesFit(const QString &one, const QString &other);

private:
    bool uses(MatchKey key) const;
    QMultiHash<QString, records::MatchCandidate> withKeys(const QStringList &keys) const;
    base::RecordId orderElsewhere(const ImportedRow &row) const;
    QList<base::RecordId> named(const ImportedRow &row) const;
    base::RecordId chosen(const QList<base::RecordId> &candidates, const ImportedRow &row, bool byName) const;
    bool fits(const domain::Record &candidate, const ImportedRow &row, bool byName) const;
    bool fitsByName(const domain::Record &candidate, const ImportedRow &row) const;

    ImportPlan m_plan;
    records::MatchRecords &m_records;
    Reader m_reader;
    base::RecordId m_system;
    mutable const ImportedRow *m_namedRow = nullptr; ///< the row that was asked for by name last …
    mutable QList<base::RecordId> m_named; ///< … and the answer, until something is looked up anew
    QMultiHash<QString, records::MatchCandidate> m_byKey;
    QMultiHash<QString, records::MatchCandidate> m_byEmail;
    QMultiHash<QString, records::MatchCandidate> m_byPhone;
};

} // namespace kith::services
