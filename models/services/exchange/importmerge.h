// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importedrow.h"
#include "models/services/exchange/importlinks.h"
#include "models/services/exchange/ordermerge.h"

namespace kith::services {

/// Adds what a row says to the record it is about. Merging the same row a second time changes nothing.
class ImportMerge
{
public:
    /// `homeCountry` reads the phone numbers of records without an address.
    ImportMerge(const domain::Entity &entity, ImportLinks &links, OrderMerge &orders, QString homeCountry)
        : m_entity(entity), m_links(links), m_orders(orders), m_homeCountry(std::move(homeCountry))
    {
    }

    /// `existing` may be a new record. What the row names and is not there yet comes into `made`; `parent` is
    /// set to the parent company the row names. Throws Problem(Invalid) when the row cannot be true.
    domain::Record merged(const domain::Record &existing, const ImportedRow &row, ImportedLinks &made,
                          base::RecordId &parent);

    /// What merged() makes of a new record, at less cost.
    domain::Record fresh(const ImportedRow &row, ImportedLinks &made, base::RecordId &parent);

    /// Whether the row could be held by the record, judged by what costs little.
    bool mayBeHeld(const domain::Record &record, const ImportedRow &row) const;

    /// The country by which the record's phone numbers are read.
    QString countryOf(const domain::Record &record) const;

private:
    void mergeValues(domain::Record &record, const ImportedRow &row, ImportedLinks &made);
    void mergeLinks(domain::Record &record, const ImportedRow &row, ImportedLinks &made,
                    base::RecordId &parent);
    static void mergeAddress(domain::Record &record, const domain::Record &address);
    void mergePhones(domain::Record &record, const ImportedRow &row) const;
    void mergeParent(domain::Record &record, const ImportedRow &row, ImportedLinks &made,
                     base::RecordId &parent);
    void mergeJob(domain::Record &record, const ImportedRow &row, ImportedLinks &made);
    void mergeNamed(domain::Record &record, const ImportedRow &row);
    void mergeDeal(domain::Record &record, const ImportedRow &row, ImportedLinks &made);
    void mergeLine(domain::Record &record, const ImportedRow &row);
    void mergeTags(domain::Record &record, const ImportedRow &row, ImportedLinks &made);
    void mergeExternalId(domain::Record &record, const ImportedRow &row, ImportedLinks &made);

    const domain::Entity &m_entity;
    ImportLinks &m_links;
    OrderMerge &m_orders;
    QString m_homeCountry;
};

} // namespace kith::services
