// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changerules.h"

namespace kith::test {

/// Rules over two toy tables, `firm` and `person`, for tests of the storage without the CRM. `firm.name_key`
/// is derived (lower case of the name); a firm that is called "forbidden" is refused; a new person without a
/// score gets none.
class ToyRules : public storage::ChangeRules
{
public:
    /// The storage's own first migration and the toy tables, in a new folder. Returns the folder.
    static QString writeMigrations(const QString &folder);

    storage::ChangeSet seed(storage::Session &session, const QString &userName) const override;
    void prepare(storage::Session &session, storage::ChangeSet &changes) const override;
    void settle(storage::Session &session, const QList<storage::RowChange> &applied) const override;
    void rebuild(storage::Session &session) const override;
    QStringList check(storage::Session &session) const override;
    bool isDerived(const QByteArray &table, const QByteArray &column) const override;
};

/// Row changes in one line each.
storage::RowChange insertRow(const QByteArray &table, const QList<QPair<QByteArray, QVariant>> &values,
                             storage::RecordId id = {});
storage::RowChange updateRow(const QByteArray &table, storage::RecordId id, qint64 rev,
                             const QByteArray &column, const QVariant &before, const QVariant &after);
storage::RowChange removeRow(const QByteArray &table, storage::RecordId id);

/// A ChangeSet of the window with these rows.
storage::ChangeSet changes(const QString &label, const QList<storage::RowChange> &rows);

} // namespace kith::test
