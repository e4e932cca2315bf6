// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/records/records.h"

#include <QSet>

namespace kith::items {

/// The columns of a list: which fields must be fetched for them, whose changes they show, and how a cell
/// reads.
class ListColumns
{
public:
    explicit ListColumns(const domain::Entity &entity) : m_entity(entity) {}

    void choose(const QList<QByteArray> &keys);

    const QList<const domain::Field *> &fields() const { return m_fields; }
    QList<QByteArray> keys() const;
    /// The columns' fields and the currencies that their amounts need.
    const QList<QByteArray> &fetched() const { return m_fetched; }
    /// Other kinds of records whose values or names are shown.
    const QSet<QByteArray> &sources() const { return m_sources; }
    /// Columns whose numbers may be added up: amounts and plain numbers. A number with a largest value is a
    /// rate, a year or a place, of which a sum says nothing.
    QList<QByteArray> additive() const;

    QString text(const records::Row &row, int column) const;
    /// A total as people read it: one amount per currency.
    static QString totalText(const domain::Field &field, const records::ColumnTotal &total);
    /// What the line of a group is called.
    static QString groupText(const domain::Field &field, const records::RecordGroup &group);

    static bool isAdditive(const domain::Field &field);
    /// Kinds of records that a field's value or order depends on, besides the one it belongs to.
    static QSet<QByteArray> sourcesOf(const domain::Entity &entity, const domain::Field &field);

private:
    const domain::Entity &m_entity;
    QList<const domain::Field *> m_fields;
    QList<QByteArray> m_fetched;
    QList<int> m_currencyOf; ///< per column: position in m_fetched, or -1
    QSet<QByteArray> m_sources;
};

} // namespace kith::items
