// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dashboardmodel.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace kith::ui {

class MetricOptionRows;
class MetricPicker;
class PeriodPicker;
class TileFrame;

/// What a tile shows: a number, what it is put together by, how it is drawn, which records and which days;
/// beside it how that looks with the dashboard's filter. Only groupings and charts that fit are offered.
class TileEditor final : public QDialog
{
    Q_OBJECT

public:
    /// `filter`: of the dashboard, for the preview. `me`: who looks.
    TileEditor(items::MetricCache &cache, const domain::Tile &tile, const domain::DashboardFilter &filter,
               base::RecordId me, QWidget *parent = nullptr);

    domain::Tile tile() const;
    items::DashboardModel &preview() const { return *m_preview; }

private:
    struct GroupRow
    {
        QComboBox *by;
        QComboBox *unit;
    };

    QWidget *makeForm();
    GroupRow makeGroupRow(QFormLayout &form, const QString &label, const char *objectName);
    QWidget *makeSide();
    void takeMetric(const QByteArray &key);
    void fillGroupings();
    void fillGroup(const GroupRow &row, const domain::MetricGrouping &chosen, const QByteArray &without);
    void fillCharts();
    void read();
    void editFilter();
    void showFilter();
    void refresh();

    items::MetricCache &m_cache;
    domain::DashboardFilter m_filter;
    base::RecordId m_me;
    domain::Tile m_tile;
    domain::Metric m_metric;
    items::DashboardModel *m_preview;
    MetricPicker *m_picker;
    QLabel *m_definition;
    QLineEdit *m_title;
    QList<GroupRow> m_groups;
    MetricOptionRows *m_options;
    QComboBox *m_chart;
    QPushButton *m_edit;
    QPushButton *m_clear;
    QLabel *m_sentence;
    QCheckBox *m_ownPeriod;
    PeriodPicker *m_period;
    QComboBox *m_compare;
    QCheckBox *m_hasTarget;
    QDoubleSpinBox *m_target;
    QSpinBox *m_most;
    TileFrame *m_frame;
    QPushButton *m_ok;
    QTimer m_pause;
    bool m_isFilling = false;
};

} // namespace kith::ui
