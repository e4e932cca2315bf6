// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLabel;
class QLineEdit;
class QTreeWidget;

namespace kith::ui {

class ActionRegistry;

/// The sheet of shortcuts: every action of the window under its menu, then the keys of lists and editors;
/// searchable by what it does and by the keys.
class ShortcutsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ShortcutsDialog(const ActionRegistry &actions, QWidget *parent = nullptr);

    QLineEdit &search() const { return *m_search; }
    QTreeWidget &sheet() const { return *m_sheet; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fill(const ActionRegistry &actions);
    void filter(const QString &text);
    void print();

    QLineEdit *m_search;
    QTreeWidget *m_sheet;
    QLabel *m_nothing;
};

} // namespace kith::ui
