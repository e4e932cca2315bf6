// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/records/recordtitles.h"
#include "models/storage/journal.h"

namespace kith::records {

/// Turns journal entries into lines that people read.
class HistoryWriter
{
public:
    explicit HistoryWriter(storage::Session &session) : m_session(session), m_titles(session) {}

    /// Without changes when the entry is about nothing that people see.
    HistoryLine lineOf(const domain::Entity &entity, const storage::JournalEntry &entry);

    /// The same, read where the record is shown that the row belongs to: what says so is left out.
    HistoryLine lineOf(const domain::Entity &entity, const storage::JournalEntry &entry, RecordId owner);

    /// Name of a user; empty for none.
    QString userName(RecordId user);
    RecordTitles &titles() { return m_titles; }

    /// The field of a journaled column, deleted_at included; null for plumbing.
    static const domain::Field *fieldOf(const domain::Entity &entity, const QByteArray &column);

private:
    QString text(const domain::Entity &entity, const domain::Field &field, const storage::RowChange &change,
                 const QVariant &value, bool before);
    QVariant sibling(const domain::Entity &entity, const storage::RowChange &change, const QByteArray &column,
                     bool before);
    QString currency(const domain::Entity &entity, const domain::Field &field,
                     const storage::RowChange &change, bool before);
    QString kindName(const domain::Entity &entity, const storage::RowChange &change);

    storage::Session &m_session;
    RecordTitles m_titles;
};

} // namespace kith::records
