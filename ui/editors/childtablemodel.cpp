// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/childtablemodel.h"

#include "models/domain/displaytext.h"
#include "ui/parts/theme.h"

#include <QLocale>

#include <algorithm>

namespace kith::ui {

using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Record;

ChildTable::Model::Model(const domain::Entity &entity, QList<Column> columns, QObject *parent)
    : QAbstractTableModel(parent), m_columns(std::move(columns))
{
    for (const Column &column : std::as_const(m_columns))
        m_fields.append(column.as                ? column.as
                        : column.field.isEmpty() ? nullptr
                                                 : entity.field(column.field));
}

int ChildTable::Model::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int ChildTable::Model::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ChildTable::Model::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::DisplayRole)
        return m_columns.at(section).title.isEmpty() && m_fields.at(section)
                   ? m_fields.at(section)->labelText()
                   : m_columns.at(section).title;
    if (role == Qt::ToolTipRole && m_fields.at(section))
        return m_fields.at(section)->helpText();
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    return {};
}

QVariant ChildTable::Model::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_lines.size())
        return {};
    const Line &line = m_lines.at(index.row());
    const Column &column = m_columns.at(index.column());
    const auto bad = line.bad.constFind(column.field);
    const bool isBad = !column.field.isEmpty() && bad != line.bad.cend();
    switch (role) {
    case Qt::DisplayRole:
        if (column.text)
            return column.text(line.record);
        if (isTick(index.column()) || !isAsked(index))
            return {};
        if (isBad && !bad->typed.isNull())
            return bad->typed;
        return m_fields.at(index.column()) ? shown(line.record, *m_fields.at(index.column())) : QString();
    case Qt::CheckStateRole:
        if (!isTick(index.column()))
            return {};
        return int(line.record.value(column.field).toBool() ? Qt::Checked : Qt::Unchecked);
    case Qt::ToolTipRole:
        return isBad ? bad->why : QString();
    case Qt::ForegroundRole:
        return isBad ? QVariant(Theme::color(Tone::Danger)) : QVariant();
    case Qt::TextAlignmentRole:
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::AccessibleTextRole:
        //: %1 name of a column, %2 what stands in it
        return ChildTable::tr("%1: %2").arg(
            headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
            data(index, Qt::DisplayRole).toString());
    case ErrorRole:
        return isBad;
    default:
        return {};
    }
}

Qt::ItemFlags ChildTable::Model::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const Field *field = m_fields.at(index.column());
    const bool fixed = field && field->is(FieldFlag::FixedAtBirth) && !m_lines.at(index.row()).record.isNew();
    if (field && field->isEditable() && !fixed && !m_columns.at(index.column()).text && !readOnly &&
        isAsked(index))
        flags |= isTick(index.column()) ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable;
    return flags;
}

bool ChildTable::Model::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !(flags(index) & Qt::ItemIsUserCheckable))
        return false;
    tick(index.row(), m_columns.at(index.column()).field, value.toInt() == Qt::Checked);
    return true;
}

bool ChildTable::Model::isTick(int column) const
{
    return m_fields.at(column) && m_fields.at(column)->type == FieldType::Boolean;
}

bool ChildTable::Model::isAsked(const QModelIndex &index) const
{
    const Field *field = m_fields.at(index.column());
    return !field || field->onlyIfField.isEmpty() ||
           m_lines.at(index.row()).record.text(field->onlyIfField).toLatin1() == field->onlyIfValue;
}

bool ChildTable::Model::isNumber(int column) const
{
    const Field *field = m_fields.at(column);
    return m_columns.at(column).isNumber || (field && field->isNumber() && field->choices.isEmpty());
}

int ChildTable::Model::columnOf(QByteArrayView field) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).field == field && !field.isEmpty())
            return int(i);
    }
    return -1;
}

QString ChildTable::Model::shown(const Record &record, const Field &field) const
{
    return domain::displayText(field, record.value(field.key), QLocale(), record.linkTitles.value(field.key),
                               currency);
}

void ChildTable::Model::insert(int at, const Record &record)
{
    beginInsertRows({}, at, at);
    m_lines.insert(at, {++m_lastKey, record, {}});
    endInsertRows();
}

void ChildTable::Model::remove(int at)
{
    beginRemoveRows({}, at, at);
    m_lines.removeAt(at);
    endRemoveRows();
}

void ChildTable::Model::move(int from, int to)
{
    if (from == to)
        return;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    m_lines.move(from, to);
    endMoveRows();
}

void ChildTable::Model::setRecords(const QList<Record> &records)
{
    for (int row = int(m_lines.size()) - 1; row >= 0; --row) {
        const base::RecordId id = m_lines.at(row).record.id;
        const bool stays =
            id && std::any_of(records.cbegin(), records.cend(), [id](const Record &r) { return r.id == id; });
        if (!stays)
            remove(row);
    }
    for (int row = 0; row < records.size(); ++row) {
        int at = row;
        while (at < m_lines.size() && m_lines.at(at).record.id != records.at(row).id)
            ++at;
        if (at == m_lines.size() || !records.at(row).id)
            insert(row, records.at(row));
        else
            move(at, row);
        m_lines[row].record = records.at(row);
        m_lines[row].bad.clear();
        rowChanged(row);
    }
}

} // namespace kith::ui
