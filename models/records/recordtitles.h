// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/records/records.h"
#include "models/storage/session.h"

#include <QHash>

namespace kith::records {

/// Names of the records that values lead to, each asked for once.
class RecordTitles
{
public:
    explicit RecordTitles(storage::Session &session) : m_session(session) {}

    /// Title beside a Link or Picklist value; null beside others and empty values. `kind` is the value of the
    /// sibling field that names the entity, for links of that sort.
    QString beside(const domain::Field &field, const QVariant &value, const QVariant &kind = {});

    /// What names a record; "Contact without a name" when it has none, null when it is gone.
    QString of(const domain::Entity &entity, RecordId id);

    /// Reads the names of many records at once, for those who ask for them one after the other.
    void readAhead(const domain::Entity &entity, const QList<RecordId> &ids);

    /// Records as search results, in the order of the ids; those that are gone are left out, and those in the
    /// trash unless asked for. The subtitle also has the fields of `more`.
    QList<Hit> hits(const domain::Entity &entity, const QList<RecordId> &ids, bool withTrash = false,
                    const QList<QByteArray> &more = {});

    /// "Contact without a name".
    static QString nameless(const domain::Entity &entity);

private:
    storage::Session &m_session;
    QHash<std::pair<QByteArray, RecordId>, QString> m_titles;
};

} // namespace kith::records
