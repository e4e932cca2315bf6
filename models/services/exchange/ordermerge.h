// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/importedrow.h"
#include "models/services/exchange/importlinks.h"

namespace kith::services {

/// Adds to an order what a row says of it: whose it is, a line, and what it comes to.
class OrderMerge
{
public:
    OrderMerge(const ImportPlan &plan, storage::Session &session, records::MatchRecords &match,
               ImportLinks &links);

    /// `order` may be a new one. Customers that are not there are made, or refused, as the plan says. Throws
    /// Problem(Invalid) when the row cannot be true, or says nothing of whose a new order is.
    void merge(domain::Record &order, const ImportedRow &row, ImportedLinks &made);

    /// Forgets customers when they are many. Only while no row waits to be written.
    void trim();

private:
    struct Customer
    {
        base::RecordId company;
        base::RecordId contact;
        bool isKnown() const { return company || contact; }
    };

    void mergeCustomer(domain::Record &order, const ImportedRow &row, ImportedLinks &made);
    void mergeLine(domain::Record &order, const ImportedRow &row);
    static void sumUp(domain::Record &order);
    Customer withKey(const QString &key);
    base::RecordId withKey(const QByteArray &entity, const QString &key);
    base::RecordId company(const ImportedRow &row, ImportedLinks &made);
    base::RecordId person(const ImportedRow &row, base::RecordId company, ImportedLinks &made);
    base::RecordId knownPerson(const ImportedRow &row, const domain::Record &named);
    void giveKey(const ImportedRow &row, const Customer &customer, ImportedLinks &made);

    const ImportPlan m_plan;
    storage::Session &m_session;
    records::MatchRecords &m_match;
    ImportLinks &m_links;
    QHash<QString, Customer> m_customers; ///< by what rows say of them
};

} // namespace kith::services
