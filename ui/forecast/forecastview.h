// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/forecastrecords.h"
#include "ui/pages/page.h"

class QComboBox;
class QLabel;
class QPushButton;
class QTimer;
class QToolButton;

namespace kith::ui {

class ChartView;
class ForecastTable;
class SimulationCard;

/// The forecast of a month or a quarter: what everybody has won and expects, against quotas; how the pipeline
/// came to be what it is; what may be won; and how good forecasts have been. Every number opens its deals.
class ForecastView final : public Page
{
    Q_OBJECT

public:
    explicit ForecastView(records::Records &records, QWidget *parent = nullptr);
    ~ForecastView() override;

    /// The first day of the period that is shown; invalid until it is known.
    QDate first() const { return m_first; }
    /// The period that the day lies in; an invalid one: the period that runs now.
    void setFirst(QDate day);
    bool isQuarter() const;
    /// Everything is here, the simulation too.
    bool isComplete() const;
    ForecastTable &table() const { return *m_table; }

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeBar();
    void loadChoices();
    void move(int periods);
    void load();
    void loadSlowly(const records::ForecastQuestion &question);
    void showCharts(const records::ForecastQuestion &question);
    void follow(const domain::MetricQuery &query, const QVariantList &keys);
    void setQuotas();
    void report(const base::Problem &problem);
    records::ForecastQuestion question() const;
    domain::DateUnit unit() const;

    records::Records &m_records;
    NoticeBar *m_notice;
    QComboBox *m_unit;
    QComboBox *m_by;
    QComboBox *m_pipeline;
    QComboBox *m_team;
    QLabel *m_title;
    QToolButton *m_now;
    ForecastTable *m_table;
    QLabel *m_remarks;
    ChartView *m_flow;
    ChartView *m_accuracy;
    QLabel *m_accuracyNote; ///< instead of the chart while nothing is known
    SimulationCard *m_simulation;
    QTimer *m_timer;
    QFuture<records::ForecastSimulation> m_running;
    domain::MetricQuery m_flowQuery;
    domain::MetricQuery m_accuracyQuery;
    QDate m_first;
    quint64 m_generation = 0;
    int m_missing = 0; ///< answers that are on their way
    bool m_isStale = true;
};

} // namespace kith::ui
