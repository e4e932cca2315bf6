// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/record.h"
#include "models/storage/changeset.h"

namespace kith::records {

/// What a person did to a record in an editor, as row changes: the difference between what was loaded and
/// what it is now, children included. New rows get placeholders for ids, which the rules replace.
class RecordDiff
{
public:
    /// `before` null means a new record. The record's own row comes first; none when it did not change.
    void add(const domain::Record &before, const domain::Record &after);

    const QList<storage::RowChange> &rows() const { return m_rows; }

private:
    base::RecordId placeholder() { return base::RecordId(--m_lastPlaceholder); }
    void addChildren(const domain::Record &before, const domain::Record &after, base::RecordId owner);
    void addInsert(const domain::Record &record, base::RecordId id,
                   const QList<std::pair<QByteArray, QVariant>> &belonging);
    void addUpdate(const domain::Record &before, const domain::Record &after);

    QList<storage::RowChange> m_rows;
    qint64 m_lastPlaceholder = 0;
};

} // namespace kith::records
