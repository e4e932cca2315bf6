// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/reportrecords.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace kith::ui {

/// What is written to folders: when, where, and what became of it the last time.
class ScheduleListDialog final : public QDialog
{
    Q_OBJECT

public:
    explicit ScheduleListDialog(records::Records &records, QWidget *parent = nullptr);

    bool isLoaded() const { return m_isLoaded; }

Q_SIGNALS:
    void failed(const kith::base::Problem &problem);

private:
    void load();
    void fill();
    void edit();
    void remove();
    const records::ReportSchedule *current() const;

    records::Records &m_records;
    QList<records::ReportSchedule> m_schedules;
    QTreeWidget *m_list;
    QLabel *m_empty;
    QLabel *m_trouble;
    QPushButton *m_edit;
    QPushButton *m_remove;
    bool m_isLoaded = false;
};

} // namespace kith::ui
