// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/page.h"

namespace kith::ui {

class NoticeBar;
class SavedForm;
class SavedTable;
class WorkingHoursEdit;

/// Settings › Organisation: whose workspace this is and what everybody in it counts by. Every change is saved
/// at once and undone like any other.
class OrganisationSettings final : public Page
{
    Q_OBJECT

public:
    explicit OrganisationSettings(records::Records &records, QWidget *parent = nullptr);

    SavedForm &form() const { return *m_form; }
    WorkingHoursEdit &hours() const { return *m_hours; }
    SavedTable &holidays() const { return *m_holidays; }

private:
    void load();
    void addZones();
    void report(const base::Problem &problem);

    records::Records &m_records;
    NoticeBar *m_notice;
    SavedForm *m_form;
    WorkingHoursEdit *m_hours;
    SavedTable *m_holidays;
};

} // namespace kith::ui
