// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/metricquery.h"

#include <QWidget>

class QComboBox;
class QDateEdit;

namespace kith::ui {

/// Which days numbers look at: those that move with the calendar, or two certain days.
class PeriodPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PeriodPicker(QWidget *parent = nullptr);

    domain::MetricPeriod period() const { return m_period; }
    /// Tells nobody.
    void setPeriod(const domain::MetricPeriod &period);
    QComboBox &box() const { return *m_box; }

Q_SIGNALS:
    void changed(const kith::domain::MetricPeriod &period);

private:
    void choose(int index);
    void readDays();
    void showDays();

    domain::MetricPeriod m_period;
    QComboBox *m_box;
    QDateEdit *m_first;
    QDateEdit *m_last;
    int m_extra = -1; ///< of a period that is none of the usual ones
};

} // namespace kith::ui
