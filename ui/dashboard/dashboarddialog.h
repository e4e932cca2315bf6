// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dashboardrecords.h"

#include <QDialog>

class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace kith::ui {

/// What a dashboard is called and who sees it; of a new one also what it begins with.
class DashboardDialog final : public QDialog
{
    Q_OBJECT

public:
    using Teams = QList<std::pair<base::RecordId, QString>>;

    /// For a new one, with the templates.
    DashboardDialog(const Teams &teams, QWidget *parent = nullptr);
    /// For one that is there, or a copy of it.
    DashboardDialog(const QString &title, const records::Dashboard &dashboard, const Teams &teams,
                    QWidget *parent = nullptr);

    /// With what was chosen.
    records::Dashboard dashboard() const;

private:
    void build(const QString &title, const QString &ok, const Teams &teams, bool withTemplates);
    QWidget *makeTemplates();
    void takeTemplate(int row);
    void refresh();

    records::Dashboard m_dashboard;
    QListWidget *m_templates = nullptr;
    QLineEdit *m_name;
    QComboBox *m_scope;
    QPushButton *m_ok = nullptr;
    QString m_offered; ///< name that came with the template
};

} // namespace kith::ui
