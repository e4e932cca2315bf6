// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/forecastrecords.h"

#include <QWidget>

class QLabel;

namespace kith::ui {

class ChartView;

/// What may be won by the end of the period: P10, P50 and P90 of the simulation, how its runs lie, and how
/// good it would have been for earlier periods.
class SimulationCard final : public QWidget
{
    Q_OBJECT

public:
    explicit SimulationCard(QWidget *parent = nullptr);

    void showRunning();
    void setSimulation(const records::ForecastSimulation &simulation);
    void showTrouble(const QString &sentence);

private:
    void showResult(const records::ForecastSimulation &simulation);
    void showPast(const records::ForecastSimulation &simulation);
    void say(const QString &text);

    QLabel *m_state;
    QWidget *m_figures;
    QLabel *m_p10;
    QLabel *m_p50;
    QLabel *m_p90;
    QLabel *m_basis;
    ChartView *m_runs;
    QLabel *m_test;
    ChartView *m_past;
};

} // namespace kith::ui
