// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/dashboardrecords.h"
#include "ui/pages/page.h"

#include <QHash>

#include <functional>

class QMenu;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace kith::items {
class MetricCache;
}

namespace kith::ui {

class DashboardView;

/// What can be done with dashboards.
enum class DashboardAction {
    New,
    AddTile,
    Properties,
    Duplicate,
    Remove,
    SaveFilter,
    ResetFilter,
    FullScreen,
    Export,
    Print,
    Schedule
};

/// The numbers of the workspace: a tab for each dashboard that somebody sees, then what else is made of them.
/// A workspace without dashboards shows one that is built in.
class ReportsPage final : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(records::Records &records, QWidget *parent = nullptr);
    ~ReportsPage() override;

    bool isLoaded() const { return m_isLoaded; }
    const records::DashboardShelf &shelf() const { return m_shelf; }
    items::MetricCache &cache() const { return *m_cache; }
    QTabBar &tabs() const { return *m_tabs; }
    /// The dashboard that is shown; null on the other tabs.
    DashboardView *current() const;
    /// Of the dashboard that is shown; null also for the one that is built in.
    base::RecordId currentId() const;
    /// As soon as it is there.
    void showDashboard(base::RecordId id);
    /// One of the other tabs, by its key; false when there is none.
    bool showPart(const QByteArray &key);
    void showNextTab(int by = 1);

    void perform(DashboardAction action);
    bool canPerform(DashboardAction action) const;
    bool isFullScreen() const { return m_screen != nullptr; }
    bool hasUnsavedEdits() const override;

Q_SIGNALS:
    void currentChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Part
    {
        QByteArray key;
        QString title;
        std::function<Page *(QWidget *)> make;
        Page *page = nullptr;
    };

    void makeHead();
    void addParts();
    void addPart(const QByteArray &key, const QString &title, std::function<Page *(QWidget *)> make);
    void load();
    void loadChoices();
    void take(const records::DashboardShelf &shelf);
    void fillTabs();
    void showTab(int index);
    void fillMenu(QMenu &menu);
    DashboardView *viewOf(const records::Dashboard &dashboard);
    void updateView(DashboardView &view, const records::Dashboard &dashboard);
    void connectPart(Page *page);
    const records::Dashboard *shown() const;
    void createNew();
    void editProperties();
    void duplicate();
    void removeCurrent();
    void setFullScreen(bool full);
    void output(bool print);
    void schedule();
    void moved();
    void write(const QFuture<storage::Outcome> &written, const std::function<void()> &done);
    void report(const base::Problem &problem);

    records::Records &m_records;
    items::MetricCache *m_cache;
    records::DashboardShelf m_shelf;
    records::DashboardChoices m_choices;
    records::Dashboard m_builtIn;
    QTabBar *m_tabs;
    QToolButton *m_new = nullptr;
    QToolButton *m_more = nullptr;
    QStackedWidget *m_stack;
    QHash<base::RecordId, DashboardView *> m_views; ///< null id: the one that is built in
    QList<Part> m_parts;
    std::optional<base::RecordId> m_wanted; ///< made a moment ago, or asked for early
    QWidget *m_screen = nullptr;            ///< holds the dashboard that fills the screen
    bool m_isLoaded = false;
    bool m_isLoading = false;
    bool m_loadAgain = false;
    bool m_isFilling = false;
};

} // namespace kith::ui
