// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/records.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace kith::ui {

class SavedTable;

/// What a deal sells, line by line, with the sum. The deal's amount is that sum unless somebody says that it
/// is typed by hand.
class DealLinesView final : public QWidget
{
    Q_OBJECT

public:
    explicit DealLinesView(records::Records &records, QWidget *parent = nullptr);

    void show(const domain::Record &deal);
    using QWidget::show;
    SavedTable &lines() const { return *m_lines; }
    bool hasUnsavedEdits() const;

Q_SIGNALS:
    void failed(const kith::base::Problem &problem);

private:
    void displaySums();
    void takeProduct(int row);
    void setManual(bool manual);

    records::Records &m_records;
    SavedTable *m_lines;
    QLabel *m_sum;
    QCheckBox *m_manual;
    domain::Record m_deal;
};

/// Who takes part in a deal, in which role and with how much say.
class DealPeopleView final : public QWidget
{
    Q_OBJECT

public:
    explicit DealPeopleView(records::Records &records, QWidget *parent = nullptr);

    void show(const domain::Record &deal);
    using QWidget::show;
    SavedTable &people() const { return *m_people; }
    bool hasUnsavedEdits() const;

Q_SIGNALS:
    void failed(const kith::base::Problem &problem);

private:
    SavedTable *m_people;
};

} // namespace kith::ui
