// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filtersource.h"

#include <QHash>

#include <memory>

namespace kith::storage {
class Session;
}

namespace kith::records {

class ExchangeRates;
struct Organisation;

/// Reads for FilterEvaluator from the open file, one thing at a time, and keeps what it has read: for one
/// record, or for the few that a test or an explanation asks about. Only valid while the session is.
class FilterSource : public domain::FilterSource
{
public:
    explicit FilterSource(storage::Session &session) : m_session(session) {}

    QVariant value(const domain::Entity &entity, base::RecordId id, QByteArrayView field) override;
    QList<base::RecordId> members(const domain::Entity &entity, base::RecordId id,
                                  const domain::Relation &relation) override;
    QString title(const domain::Entity &entity, base::RecordId id) override;
    QList<domain::PicklistItem> picklist(QByteArrayView key) override;
    std::optional<domain::FilterSegment> segment(base::RecordId segment) override;
    bool isListed(base::RecordId segment, base::RecordId id) override;
    std::optional<qint64> worth(const domain::Entity &entity, base::RecordId id,
                                const domain::Field &amount) override;
    QString baseCurrency() override;

private:
    using RowKey = std::pair<const domain::Entity *, base::RecordId>;
    const QVariantList &row(const domain::Entity &entity, base::RecordId id);
    const ExchangeRates &rates();

    storage::Session &m_session;
    QHash<RowKey, QVariantList> m_rows; ///< fields, then stamps; empty: no such record
    QHash<std::pair<const domain::Relation *, base::RecordId>, QList<base::RecordId>> m_members;
    QHash<RowKey, QString> m_titles;
    QHash<QByteArray, QList<domain::PicklistItem>> m_picklists;
    QHash<base::RecordId, std::optional<domain::FilterSegment>> m_segments;
    std::shared_ptr<const ExchangeRates> m_rates;
    std::shared_ptr<const Organisation> m_organisation;
};

/// Nothing when there is none, or it is in the trash. Throws Problem(Corrupt) when its definition cannot be
/// read.
std::optional<domain::FilterSegment> readSegment(storage::Session &session, base::RecordId id);

} // namespace kith::records
