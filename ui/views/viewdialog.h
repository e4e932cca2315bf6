// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/viewrecords.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QPushButton;

namespace kith::ui {

/// What a view is called and who sees it.
class ViewDialog final : public QDialog
{
    Q_OBJECT

public:
    /// `teams`: those that the view may be shared with.
    ViewDialog(const QString &title, const records::SavedView &view,
               const QList<std::pair<base::RecordId, QString>> &teams, QWidget *parent = nullptr);

    /// The view with what was chosen.
    records::SavedView view() const;

private:
    void refresh();

    records::SavedView m_view;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QPushButton *m_ok;
};

} // namespace kith::ui
