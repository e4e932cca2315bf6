// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dashboardmodel.h"
#include "models/records/dashboardrecords.h"
#include "ui/dashboard/tileboard.h"
#include "ui/parts/noticebar.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace kith::ui {

class DashboardBar;
class EmptyState;

/// A dashboard: its filter and its tiles. What its owner does to the tiles is written at once and can be
/// undone; of a dashboard that is built in, the first change makes a copy of one's own. A filter that is not
/// saved is kept for the person who chose it.
class DashboardView final : public QWidget
{
    Q_OBJECT

public:
    explicit DashboardView(items::MetricCache &cache, QWidget *parent = nullptr);
    ~DashboardView() override;

    /// Also when it changed: what is shown follows, charts and focus stay. `draft`: its filter as this person
    /// left it.
    void setDashboard(const records::Dashboard &dashboard,
                      const std::optional<domain::DashboardFilter> &draft, base::RecordId me);
    void setChoices(const records::DashboardChoices &choices);
    const records::Dashboard &dashboard() const { return m_dashboard; }
    const domain::DashboardFilter &filter() const { return m_filter; }
    bool isFilterChanged() const { return m_filter != m_dashboard.filter; }
    items::DashboardModel &model() const { return *m_model; }
    TileBoard &board() const { return *m_board; }
    DashboardBar &bar() const { return *m_bar; }
    /// Something is being written: what is read meanwhile may be older than what is shown.
    bool isBusy() const { return m_writes > 0 || m_board->isArranging(); }

    void addTile();
    void perform(base::RecordId tile, TileAction action);
    void setFilter(const domain::DashboardFilter &filter);
    void saveFilter();
    void resetFilter();
    void setFullScreen(bool full);
    void focusTiles();
    /// Writes what keys have moved, and the filter, now.
    void flush();

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void recordsRequested(const kith::domain::RecordQuery &query);
    /// What is shown may not be what is stored any more.
    void reloadRequested();
    /// A dashboard that is built in became one of this person's own.
    void madeOwn(kith::base::RecordId dashboard);
    void copyRequested();
    void fullScreenRequested();
    void filterChanged();
    /// What a tile shows is to be written to a file.
    void exportRequested(const kith::items::ChartData &chart);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeForeign();
    void showParts();
    void refreshChanged();
    void keepFilter();
    void arrange(const QList<domain::TilePlace> &places, const QString &label);
    void changeTiles(const QList<domain::Tile> &after, const QString &label);
    void write(const QFuture<storage::Outcome> &written, const std::function<void()> &done);
    void openRecords(base::RecordId tile, const QVariantList &keys);
    void edit(base::RecordId tile);
    void openEditor(const domain::Tile &tile, const std::function<void(const domain::Tile &)> &take);
    void put(domain::Tile tile, const QString &label);
    void duplicate(const domain::Tile &tile);
    void removeTile(const domain::Tile &tile);
    void explain(const items::TileState &state);
    void copyTable(const items::TileState &state);
    bool mayChange();
    void report(const base::Problem &problem);

    items::MetricCache &m_cache;
    items::DashboardModel *m_model;
    records::Dashboard m_dashboard;
    domain::DashboardFilter m_filter;
    base::RecordId m_me;
    DashboardBar *m_bar;
    QPushButton *m_add;
    QToolButton *m_full;
    QWidget *m_foreign;
    QLabel *m_foreignText;
    QScrollArea *m_scroll;
    TileBoard *m_board;
    EmptyState *m_empty;
    QTimer m_keep;
    int m_writes = 0;
};

} // namespace kith::ui
