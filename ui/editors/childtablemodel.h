// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/childtable.h"

#include <QAbstractTableModel>
#include <QHash>

namespace kith::ui {

/// The lines of a ChildTable, with what was typed and cannot be read.
class ChildTable::Model final : public QAbstractTableModel
{
public:
    static constexpr int ErrorRole = Qt::UserRole + 1; ///< true where a cell cannot be read

    struct Bad
    {
        QString typed; ///< null: what is stored is what is wrong
        QString why;
    };
    struct Line
    {
        quint64 key = 0;
        domain::Record record;
        QHash<QByteArray, Bad> bad;
    };

    Model(const domain::Entity &entity, QList<Column> columns, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    QVariant data(const QModelIndex &index, int role) const override;

    Qt::ItemFlags flags(const QModelIndex &index) const override;

    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    bool isTick(int column) const;

    /// Some cells only mean something beside a certain value of another.
    bool isAsked(const QModelIndex &index) const;

    bool isNumber(int column) const;
    const domain::Field *fieldAt(int column) const { return m_fields.at(column); }
    int columnOf(QByteArrayView field) const;
    const QList<Line> &lines() const { return m_lines; }
    const QList<Column> &columns() const { return m_columns; }
    Line &line(int row) { return m_lines[row]; }

    QString shown(const domain::Record &record, const domain::Field &field) const;

    void rowChanged(int row) { Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1)); }

    void insert(int at, const domain::Record &record);
    void remove(int at);
    void move(int from, int to);

    /// Line by line, so that what is being edited keeps its place.
    void setRecords(const QList<domain::Record> &records);

    std::function<void(int row, const QByteArray &field, bool ticked)> tick;
    QString currency;
    bool readOnly = false;

private:
    const QList<Column> m_columns;
    QList<const domain::Field *> m_fields;
    QList<Line> m_lines;
    quint64 m_lastKey = 0;
};

} // namespace kith::ui
