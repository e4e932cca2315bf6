// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/storage/changeset.h"
#include "models/storage/session.h"

#include <QHash>
#include <QVarLengthArray>

#include <deque>
#include <optional>

namespace kith::records {

using base::RecordId;
using storage::RowChange;

/// A record with what belongs to it, for working out what follows from them. The values of a row are the
/// `after` of its cells.
struct RecordImage
{
    using Values = QVarLengthArray<std::pair<QByteArray, QVariant>, 12>;

    const domain::Entity *entity = nullptr;
    const RowChange *row = nullptr; ///< null: there is no such record
    QVarLengthArray<const RowChange *, 8> children;
    bool isFresh = false; ///< written just now, all of it, derived columns included

    Values derived; ///< what the derived columns of the row should be
    QList<std::pair<const RowChange *, Values>> childDerived;

    RecordId id() const { return row->id; }
    QVariant stored(QByteArrayView column) const { return valueOf(*row, column); }

    /// A derived value once it has been worked out, else what is stored.
    QVariant value(QByteArrayView column) const;
    QString text(QByteArrayView column) const { return value(column).toString(); }

    static QVariant valueOf(const RowChange &row, QByteArrayView column);
    static QString textOf(const RowChange &row, QByteArrayView column)
    {
        return valueOf(row, column).toString();
    }
};

/// Makes RecordImages, out of rows that are at hand or from the file. They live as long as it does.
class RecordImages
{
public:
    explicit RecordImages(storage::Session &session) : m_session(session) {}

    /// Rows of one ChangeSet. New records among them that carry their derived columns came whole, with all
    /// that belongs to them: the file need not be asked.
    void know(const QList<RowChange> &rows, bool derivedIncluded);

    /// Whether the record is one of those.
    bool isFresh(RecordId id) const { return m_fresh.contains(id); }

    RecordImage of(const domain::Entity &entity, RecordId id);

    /// Name of a company or tag; remembered.
    QString nameOf(const QByteArray &table, RecordId id);

    /// Home country of the workspace; remembered.
    const QString &country();

    /// Forgets images (not names), when many records are gone through.
    void clear();

    /// Tables of the rows that belong to a record of the entity and matter to what follows from it.
    struct ChildTable
    {
        QByteArray table;
        QByteArray ownerColumn;
        QByteArray typeColumn;
        QString sql; ///< selects the rows of one owner
    };
    static const QList<ChildTable> &childTablesOf(const domain::Entity &entity);

private:
    void readChildren(RecordImage &image, RecordId id);
    const RowChange *readRow(const QByteArray &table, const QSqlQuery &query);

    storage::Session &m_session;
    QHash<RecordId, const RowChange *> m_fresh;
    QHash<RecordId, QVarLengthArray<const RowChange *, 8>> m_freshChildren;
    QHash<RecordId, const RowChange *> m_inserts;
    std::deque<RowChange> m_read;
    QHash<std::pair<QByteArray, RecordId>, QString> m_names;
    std::optional<QString> m_country;
};

} // namespace kith::records
