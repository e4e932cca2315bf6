// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/reportspage.h"

#include "models/base/await.h"
#include "models/domain/dashboardtemplates.h"
#include "models/items/metriccache.h"
#include "ui/dashboard/dashboardview.h"
#include "ui/dialogs/ask.h"
#include "ui/forecast/forecastview.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/report/reportdialogs.h"
#include "ui/report/reportsview.h"
#include "ui/report/sheets.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QScreen>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using records::Dashboard;
using records::DashboardRecords;
using records::DashboardShelf;

namespace {

/// A tab holds the id of its dashboard, or the key of another part.
bool isDashboard(const QVariant &tab)
{
    return tab.userType() == QMetaType::LongLong;
}

Dashboard builtInDashboard()
{
    const domain::DashboardTemplate first = domain::DashboardTemplate::first();
    Dashboard dashboard;
    dashboard.name = first.name;
    dashboard.filter = first.filter;
    dashboard.tiles = first.tiles;
    return dashboard;
}

} // namespace

ReportsPage::ReportsPage(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_cache(new items::MetricCache(records, base::Clock::system(), this))
    , m_builtIn(builtInDashboard())
    , m_tabs(new QTabBar(this))
    , m_stack(new QStackedWidget(this))
{
    setObjectName(u"page.reports"_s);
    setAccessibleName(tr("Reports"));
    setFocusPolicy(Qt::ClickFocus);
    makeHead();
    addParts();
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        const auto touches = [&notice](std::initializer_list<const char *> kinds) {
            return (notice.everything && notice.entities.isEmpty()) ||
                   std::any_of(kinds.begin(), kinds.end(),
                               [&](const char *kind) { return notice.entities.contains(kind); });
        };
        if (touches({"dashboard", "dashboard_tile", "view_choice", "team", "team_member", "app_user"}))
            load();
        if (touches({"pipeline", "team", "app_user", "segment"}))
            loadChoices();
    });
    load();
    loadChoices();
}

ReportsPage::~ReportsPage()
{
    for (DashboardView *view : std::as_const(m_views))
        view->flush();
    delete m_screen;
}

void ReportsPage::makeHead()
{
    m_tabs->setObjectName(u"reportTabs"_s);
    m_tabs->setAccessibleName(tr("Dashboards and reports"));
    m_tabs->setDocumentMode(true);
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setMovable(true);
    m_tabs->setUsesScrollButtons(true);
    m_tabs->setMinimumWidth(metrics::ControlHeight);
    m_tabs->setElideMode(Qt::ElideRight);
    m_tabs->setFocusPolicy(Qt::TabFocus);
    m_tabs->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tabs->installEventFilter(this);
    m_new = makeIconButton(u"plus"_s, tr("New dashboard"), u"newDashboard"_s, this);
    m_more = makeIconButton(u"more"_s, tr("This dashboard"), u"dashboardMenu"_s, this);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(m_more);
    m_more->setMenu(menu);
    auto *row = new QHBoxLayout;
    row->setContentsMargins(space::XL, space::S, space::L, space::XS);
    row->setSpacing(space::XS);
    row->addWidget(m_tabs, 0, Qt::AlignBottom);
    row->addWidget(m_new);
    row->addWidget(m_more);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(row);
    column->addWidget(m_stack, 1);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        fillMenu(*menu);
    });
    connect(m_new, &QToolButton::clicked, this, [this] { perform(DashboardAction::New); });
    connect(m_tabs, &QTabBar::currentChanged, this, &ReportsPage::showTab);
    connect(m_tabs, &QTabBar::tabMoved, this, &ReportsPage::moved);
    connect(m_tabs, &QTabBar::tabBarDoubleClicked, this, [this] { perform(DashboardAction::Properties); });
    connect(m_tabs, &QTabBar::customContextMenuRequested, this, [this](const QPoint &at) {
        const int index = m_tabs->tabAt(at);
        if (index >= 0)
            m_tabs->setCurrentIndex(index);
        if (!current())
            return;
        auto *popup = new QMenu(m_tabs);
        popup->setAttribute(Qt::WA_DeleteOnClose);
        fillMenu(*popup);
        popup->popup(m_tabs->mapToGlobal(at));
    });
}

void ReportsPage::addParts()
{
    addPart("forecast", tr("Forecast"),
            [this](QWidget *parent) { return new ForecastView(m_records, parent); });
    addPart("reports", tr("Reports"), [this](QWidget *parent) { return new ReportsView(m_records, parent); });
}

/// Made when it is first shown.
void ReportsPage::addPart(const QByteArray &key, const QString &title, std::function<Page *(QWidget *)> make)
{
    m_parts.append({key, title, std::move(make), nullptr});
}

void ReportsPage::load()
{
    if (m_isLoading) {
        m_loadAgain = true;
        return;
    }
    m_isLoading = true;
    base::await(
        DashboardRecords(m_records).load(), this,
        [this](const DashboardShelf &shelf) {
            m_isLoading = false;
            if (std::exchange(m_loadAgain, false))
                load();
            else
                take(shelf);
        },
        [this](const base::Problem &problem) {
            m_isLoading = false;
            report(problem);
        });
}

void ReportsPage::loadChoices()
{
    base::await(
        DashboardRecords(m_records).choices(), this,
        [this](const records::DashboardChoices &choices) {
            m_choices = choices;
            for (DashboardView *view : std::as_const(m_views))
                view->setChoices(choices);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void ReportsPage::take(const DashboardShelf &shelf)
{
    m_shelf = shelf;
    m_isLoaded = true;
    QList<RecordId> gone;
    for (auto view = m_views.cbegin(); view != m_views.cend(); ++view) {
        const Dashboard *dashboard = view.key() ? m_shelf.find(view.key()) : &m_builtIn;
        if (!dashboard || (!view.key() && !m_shelf.dashboards.isEmpty()))
            gone.append(view.key());
        else if (!view.value()->isBusy()) // else its own writing asks again
            updateView(*view.value(), *dashboard);
    }
    fillTabs();
    for (const RecordId id : std::as_const(gone)) {
        DashboardView *view = m_views.take(id);
        if (m_screen && view->window() == m_screen)
            setFullScreen(false);
        m_stack->removeWidget(view);
        view->deleteLater();
    }
    Q_EMIT currentChanged();
}

void ReportsPage::updateView(DashboardView &view, const Dashboard &dashboard)
{
    const auto draft = m_shelf.drafts.constFind(dashboard.id);
    view.setDashboard(dashboard, draft == m_shelf.drafts.cend() ? std::nullopt : std::optional(*draft),
                      m_shelf.user);
}

/// The tab that is shown stays, as long as there is one of it.
void ReportsPage::fillTabs()
{
    m_isFilling = true;
    QVariant before = m_tabs->tabData(m_tabs->currentIndex());
    if (m_wanted && (m_shelf.find(*m_wanted) || !*m_wanted))
        before = std::exchange(m_wanted, std::nullopt)->value();
    while (m_tabs->count() > 0)
        m_tabs->removeTab(0);
    const auto add = [this](const QString &title, const QVariant &tab, const QString &toolTip,
                            const QIcon &icon = {}) {
        const int index = m_tabs->addTab(icon, QString(title).replace(u'&', "&&"_L1));
        m_tabs->setTabData(index, tab);
        m_tabs->setTabToolTip(index, toolTip);
        return index;
    };
    int shown = -1;
    QList<Dashboard> dashboards = m_shelf.dashboards;
    if (dashboards.isEmpty())
        dashboards.append(m_builtIn);
    for (const Dashboard &one : std::as_const(dashboards)) {
        QString tip = one.name;
        if (!one.isOwn)
            tip = tr("%1, shared by %2").arg(one.name, one.ownerName);
        const QIcon icon =
            one.scope == records::ViewScope::Private ? QIcon() : Icons::get(u"users"_s, Tone::Muted);
        const int index = add(one.name, one.id.value(), tip, icon);
        if (isDashboard(before) && before.toLongLong() == one.id.value())
            shown = index;
    }
    for (const Part &part : std::as_const(m_parts)) {
        const int index = add(part.title, part.key, part.title);
        if (!isDashboard(before) && before.toByteArray() == part.key)
            shown = index;
    }
    m_isFilling = false;
    m_tabs->setCurrentIndex(std::max(0, shown));
    showTab(m_tabs->currentIndex());
}

void ReportsPage::showTab(int index)
{
    if (m_isFilling || index < 0)
        return;
    const QVariant tab = m_tabs->tabData(index);
    if (isDashboard(tab)) {
        const RecordId id(tab.toLongLong());
        const Dashboard *dashboard = id ? m_shelf.find(id) : &m_builtIn;
        if (DashboardView *view = dashboard ? viewOf(*dashboard) : nullptr;
            view && view->window() == window())
            m_stack->setCurrentWidget(view);
    } else {
        for (Part &part : m_parts) {
            if (part.key != tab.toByteArray())
                continue;
            if (!part.page) {
                part.page = part.make(m_stack);
                connectPart(part.page);
                m_stack->addWidget(part.page);
            }
            m_stack->setCurrentWidget(part.page);
        }
    }
    m_more->setVisible(isDashboard(tab));
    Q_EMIT currentChanged();
}

void ReportsPage::connectPart(Page *page)
{
    connect(page, &Page::notice, this, &Page::notice);
    connect(page, &Page::openRequested, this, &Page::openRequested);
    connect(page, &Page::windowRequested, this, &Page::windowRequested);
    connect(page, &Page::editRequested, this, &Page::editRequested);
    connect(page, &Page::newRequested, this, &Page::newRequested);
    connect(page, &Page::recordsRequested, this, &Page::recordsRequested);
    connect(page, &Page::workStarted, this, &Page::workStarted);
}

DashboardView *ReportsPage::viewOf(const Dashboard &dashboard)
{
    DashboardView *&view = m_views[dashboard.id];
    if (view)
        return view;
    view = new DashboardView(*m_cache, m_stack);
    view->setChoices(m_choices);
    updateView(*view, dashboard);
    m_stack->addWidget(view);
    connect(view, &DashboardView::filterChanged, this, &ReportsPage::currentChanged);
    connect(view, &DashboardView::notice, this, &Page::notice);
    connect(view, &DashboardView::reloadRequested, this, &ReportsPage::load);
    connect(view, &DashboardView::madeOwn, this, &ReportsPage::showDashboard);
    connect(view, &DashboardView::copyRequested, this, &ReportsPage::duplicate);
    connect(view, &DashboardView::exportRequested, this,
            [this](const items::ChartData &chart) { exportSheet(tileSheet(chart), this); });
    connect(view, &DashboardView::fullScreenRequested, this,
            [this] { perform(DashboardAction::FullScreen); });
    connect(view, &DashboardView::recordsRequested, this, [this](const domain::RecordQuery &query) {
        setFullScreen(false);
        Q_EMIT recordsRequested(query);
    });
    return view;
}

DashboardView *ReportsPage::current() const
{
    const QVariant tab = m_tabs->tabData(m_tabs->currentIndex());
    return isDashboard(tab) ? m_views.value(RecordId(tab.toLongLong())) : nullptr;
}

RecordId ReportsPage::currentId() const
{
    const QVariant tab = m_tabs->tabData(m_tabs->currentIndex());
    return isDashboard(tab) ? RecordId(tab.toLongLong()) : RecordId();
}

const Dashboard *ReportsPage::shown() const
{
    const DashboardView *view = current();
    return view ? &view->dashboard() : nullptr;
}

void ReportsPage::showDashboard(RecordId id)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QVariant tab = m_tabs->tabData(index);
        if (isDashboard(tab) && tab.toLongLong() == id.value()) {
            m_tabs->setCurrentIndex(index);
            return;
        }
    }
    m_wanted = id;
}

bool ReportsPage::showPart(const QByteArray &key)
{
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QVariant tab = m_tabs->tabData(index);
        if (!isDashboard(tab) && tab.toByteArray() == key) {
            m_tabs->setCurrentIndex(index);
            return true;
        }
    }
    return false;
}

void ReportsPage::showNextTab(int by)
{
    const int count = m_tabs->count();
    if (count > 0)
        m_tabs->setCurrentIndex((m_tabs->currentIndex() + by + count) % count);
}

bool ReportsPage::hasUnsavedEdits() const
{
    return std::any_of(m_parts.cbegin(), m_parts.cend(),
                       [](const Part &part) { return part.page && part.page->hasUnsavedEdits(); });
}

void ReportsPage::fillMenu(QMenu &menu)
{
    const auto add = [&](const QString &icon, const QString &text, DashboardAction action) {
        QAction *entry = menu.addAction(Icons::get(icon), text, this, [this, action] { perform(action); });
        entry->setEnabled(canPerform(action));
    };
    add(u"plus"_s, tr("&Add a tile…"), DashboardAction::AddTile);
    add(u"edit"_s, tr("&Name and sharing…"), DashboardAction::Properties);
    add(u"copy"_s, tr("Make a &copy…"), DashboardAction::Duplicate);
    add(u"maximize"_s, tr("&Full screen"), DashboardAction::FullScreen);
    menu.addSeparator();
    add(u"export"_s, tr("&Export…"), DashboardAction::Export);
    add(u"print"_s, tr("&Print…"), DashboardAction::Print);
    add(u"clock"_s, tr("&Write to a folder regularly…"), DashboardAction::Schedule);
    menu.addSeparator();
    add(u"save"_s, tr("&Save the filter"), DashboardAction::SaveFilter);
    add(u"undo"_s, tr("&Reset the filter"), DashboardAction::ResetFilter);
    menu.addSeparator();
    add(u"trash"_s, tr("&Delete the dashboard"), DashboardAction::Remove);
}

/// Everybody has an order of their own.
void ReportsPage::moved()
{
    if (m_isFilling)
        return;
    QList<RecordId> order;
    for (int index = 0; index < m_tabs->count(); ++index) {
        const QVariant tab = m_tabs->tabData(index);
        if (isDashboard(tab) && tab.toLongLong() > 0)
            order.append(RecordId(tab.toLongLong()));
    }
    if (order.size() > 1)
        write(DashboardRecords(m_records).arrange(order), [] {});
}

/// A window of its own, so that nothing of the program's frame is in the way. It goes with the page.
void ReportsPage::setFullScreen(bool full)
{
    if (full == isFullScreen())
        return;
    if (full) {
        DashboardView *view = current();
        m_screen = new QWidget(this, Qt::Window);
        m_screen->setObjectName(u"dashboardScreen"_s);
        m_screen->setWindowTitle(view->dashboard().name);
        m_screen->setScreen(screen());
        m_screen->installEventFilter(this);
        m_screen->addActions(window()->actions()); // undo and the like
        auto *column = new QVBoxLayout(m_screen);
        column->setContentsMargins(0, space::L, 0, 0);
        column->addWidget(view);
        view->setFullScreen(true);
        view->show();
        m_screen->showFullScreen();
        view->focusTiles();
    } else {
        QWidget *screen = std::exchange(m_screen, nullptr);
        screen->removeEventFilter(this);
        auto *view = screen->findChild<DashboardView *>();
        if (view) {
            view->setFullScreen(false);
            m_stack->addWidget(view);
            showTab(m_tabs->currentIndex());
        }
        screen->hide();
        screen->deleteLater();
        if (view)
            view->focusTiles();
    }
    Q_EMIT currentChanged();
}

bool ReportsPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_screen && m_screen) {
        if (event->type() == QEvent::Close) {
            setFullScreen(false);
            event->ignore();
            return true;
        }
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Escape || key == Qt::Key_F11) {
                setFullScreen(false);
                return true;
            }
        }
    }
    if (watched == m_tabs && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->modifiers() == Qt::NoModifier) {
            switch (key->key()) {
            case Qt::Key_F2:
                perform(DashboardAction::Properties);
                return true;
            case Qt::Key_Delete:
                perform(DashboardAction::Remove);
                return true;
            case Qt::Key_Return:
            case Qt::Key_Enter:
            case Qt::Key_Down:
                if (DashboardView *view = current())
                    view->focusTiles();
                else if (QWidget *page = m_stack->currentWidget())
                    page->setFocus(Qt::OtherFocusReason);
                return true;
            default:
                break;
            }
        }
    }
    return Page::eventFilter(watched, event);
}

void ReportsPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier && !m_tabs->hasFocus()) {
        m_tabs->setFocus(Qt::OtherFocusReason);
        return;
    }
    Page::keyPressEvent(event);
}

void ReportsPage::focusInEvent(QFocusEvent *event)
{
    Page::focusInEvent(event);
    m_tabs->setFocus(event->reason());
}

void ReportsPage::write(const QFuture<storage::Outcome> &written, const std::function<void()> &done)
{
    base::await(
        written, this,
        [this, done](const storage::Outcome &) {
            done();
            load();
        },
        [this](const base::Problem &problem) {
            report(problem);
            load();
        });
}

void ReportsPage::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

} // namespace kith::ui
