// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QPushButton;
class QTreeWidget;
class QTreeWidgetItem;

namespace kith::ui {

/// Which columns a list shows, and in which order: its own fields, what its relations say, and the fields of
/// the records it leads to, grouped by the way to them and found by typing.
class ColumnsDialog final : public QDialog
{
    Q_OBJECT

public:
    ColumnsDialog(const domain::Entity &entity, const QList<QByteArray> &shown, QWidget *parent = nullptr);

    /// From left to right; never empty.
    QList<QByteArray> columns() const;

private:
    void fill();
    void tick(QTreeWidgetItem *item);
    void narrow(const QString &typed);
    void showOrder();
    void move(int step);
    void remove();
    void refresh();

    const domain::Entity &m_entity;
    QList<QByteArray> m_shown;
    QLineEdit *m_search;
    QTreeWidget *m_all;
    QListWidget *m_order;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_remove = nullptr;
    bool m_filling = false;
};

} // namespace kith::ui
