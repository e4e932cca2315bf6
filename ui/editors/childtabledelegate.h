// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editors/childtablemodel.h"

#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

namespace kith::ui {

class FieldEdit;

/// Cells that are typed into, each with the right input for its field.
class ChildTable::Delegate final : public QStyledItemDelegate
{
public:
    Delegate(ChildTable &table, Model &model);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &,
                          const QModelIndex &index) const override;

    void setEditorData(QWidget *, const QModelIndex &) const override {} // it has begun from it already

    void setModelData(QWidget *editor, QAbstractItemModel *, const QModelIndex &index) const override;

    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                              const QModelIndex &) const override;

    void destroyEditor(QWidget *editor, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void leaveWhenOutside();

    /// A name that was typed is looked up first.
    void leave(FieldEdit *edit, EndEditHint hint);
    void giveUp();
    void leaveNow(FieldEdit *edit, EndEditHint hint);

    ChildTable &m_table;
    Model &m_model;
    mutable QPointer<FieldEdit> m_edit;
    mutable QPersistentModelIndex m_at;
    bool m_resolving = false;
};

} // namespace kith::ui
