// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "ui/editors/childtable.h"

namespace kith::ui {

/// The children that a record owns through one relation, in a table that saves each change at once as an
/// action of its own. Follows what others change. What the core refuses stays in its cell with the reason.
class SavedTable final : public QWidget
{
    Q_OBJECT

public:
    SavedTable(records::Records &records, const QByteArray &owner, const QByteArray &relation,
               QList<ChildTable::Column> columns, QWidget *parent = nullptr);

    ChildTable &table() const { return *m_table; }

    /// Reads the owner and shows its children; a null id shows none.
    void open(records::RecordId owner);
    /// As it was read last; null before that.
    const domain::Record &owner() const { return m_owner; }
    bool isSaving() const { return m_saving; }

    /// The order of lines that have no position of their own.
    void setOrder(std::function<bool(const domain::Record &, const domain::Record &)> before);
    /// Brings the owner into line before it is written, for what follows from the lines.
    void setOwnerEdit(std::function<void(domain::Record &owner)> edit) { m_ownerEdit = std::move(edit); }
    void save();

Q_SIGNALS:
    void loaded();
    void saved();
    /// Nothing in the table it could be shown at.
    void failed(const kith::base::Problem &problem);

private:
    void load();
    void take(const domain::Record &owner);
    void settle(const domain::Record &owner);
    void refuse(const base::Problem &problem);
    QList<domain::Record> sorted(QList<domain::Record> rows) const;

    records::Records &m_records;
    const domain::Entity &m_entity;
    const QByteArray m_relation;
    const bool m_positioned;
    ChildTable *m_table;
    records::RecordId m_id;
    domain::Record m_owner;
    std::function<bool(const domain::Record &, const domain::Record &)> m_before;
    std::function<void(domain::Record &)> m_ownerEdit;
    QList<quint64> m_sentKeys;
    QList<domain::Record> m_sent;
    quint64 m_lastKey = 0; ///< the line touched last, for what the core says about a field
    quint64 m_generation = 0;
    bool m_saving = false;
    bool m_again = false;
    bool m_stale = false;
};

} // namespace kith::ui
