// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/query.h"
#include "models/records/sqltext.h"
#include "models/storage/session.h"

#include <vector>

namespace kith::records {

using base::RecordId;

/// Puts the records of a condition into an order that no index has. The table is read once from its beginning
/// to its end, which is several times faster than following an index into an encrypted file; each different
/// text is folded once, and what other records contribute (the name of a company) is read for those that
/// occur. Sorts exactly as the statement of RecordReader::idStatement() does.
class ListSort
{
public:
    /// `keys` are complete: without any the ids are in their own order.
    ListSort(storage::Session &session, const domain::Entity &entity, const QList<domain::SortKey> &keys);

    /// Links whose kind of target differs from row to row are left to the statement.
    static bool canSort(const domain::Entity &entity, const QList<domain::SortKey> &keys);

    QList<RecordId> ids(const SqlText &condition);

    /// The table behind FROM for a statement that reads many of its rows: told to leave the indexes alone
    /// when they would only lead back into the table.
    static QString tableFor(storage::Session &session, const domain::Entity &entity, const QString &columns,
                            const SqlText &condition);

private:
    struct Column
    {
        const domain::Field *field =
            nullptr;                         ///< what is compared, with the type of the last field on the way
        const domain::Field *link = nullptr; ///< the first link on the way to it
        bool descending = false;
        QString expression;
        std::vector<qint64> raw;    ///< per row: number, place in `texts`, or id of the linked record
        QHash<QString, int> places; ///< of texts in `texts`
        QStringList texts;
        std::vector<quint64> keys; ///< per row: smaller comes first
    };

    qint64 rawOf(Column &column, const domain::Field &field, const QVariant &value) const;
    void follow(Column &column);
    QHash<qint64, qint64> ranks(Column &column);
    QHash<qint64, QString> titlesOf(const domain::Field &field, const std::vector<qint64> &ids);
    void makeKeys(Column &column);
    void scan(const SqlText &condition);

    storage::Session &m_session;
    const domain::Entity &m_entity;
    std::vector<Column> m_columns;
    std::vector<qint64> m_ids;
};

} // namespace kith::records
