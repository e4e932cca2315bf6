// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/dashboardrecords.h"

#include <QWidget>

class QComboBox;
class QToolButton;

namespace kith::ui {

class PeriodPicker;

/// The filter that reaches every tile of a dashboard, and what its numbers are compared with.
class DashboardBar final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardBar(QWidget *parent = nullptr);

    void setChoices(const records::DashboardChoices &choices);
    /// Tells nobody.
    void setFilter(const domain::DashboardFilter &filter);
    const domain::DashboardFilter &filter() const { return m_filter; }
    /// It differs from what is saved; and it may be saved.
    void setChanged(bool changed, bool canSave);

Q_SIGNALS:
    void changed(const kith::domain::DashboardFilter &filter);
    void saveRequested();
    void resetRequested();

private:
    QComboBox *makeBox(const char *objectName, const QString &name);
    void fill(QComboBox *box, const QString &all, const records::DashboardChoices::Named &names);
    void select(QComboBox *box, base::RecordId id, const QString &gone);
    void selectAll();
    void read();

    domain::DashboardFilter m_filter;
    records::DashboardChoices m_choices;
    PeriodPicker *m_period;
    QComboBox *m_compare;
    QComboBox *m_pipeline;
    QComboBox *m_team;
    QComboBox *m_owner;
    QComboBox *m_segment;
    QToolButton *m_save;
    QToolButton *m_reset;
};

} // namespace kith::ui
