// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspaceview.h"

#include "models/domain/customfield.h"
#include "models/domain/personname.h"
#include "models/services/report/reportscheduler.h"
#include "ui/board/boardpage.h"
#include "ui/calendar/calendarview.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/pages/reportspage.h"
#include "ui/pages/segmentspage.h"
#include "ui/pages/todaypage.h"
#include "ui/report/sheets.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/preferences.h"
#include "ui/shell/settingspage.h"
#include "ui/shell/workspacehost.h"
#include "ui/views/viewbar.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeySequence>
#include <QStackedWidget>
#include <QTimer>

#include <algorithm>
#include <iterator>
#include <utility>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr qsizetype longestTrail = 50;

} // namespace

WorkspaceView::WorkspaceView(WorkspaceHost &host, QWidget *parent)
    : QWidget(parent), m_host(host), m_rail(new NavigationRail(this)), m_stack(new QStackedWidget(this))
{
    setObjectName("workspaceView");
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_rail);
    layout->addWidget(m_stack, 1);
    for (const QByteArray &key : railPages()) {
        const QString shortcut = pageShortcut(key).toString(QKeySequence::NativeText);
        m_rail->addPage(key, pageIcon(key), pageTitle(key), NavigationRail::Place::Top,
                        tr("%1 (%2)").arg(pageTitle(key), shortcut));
    }
    m_rail->addPage(settingsKey, u"settings"_s, tr("Settings"), NavigationRail::Place::Foot);
    m_rail->setCollapsed(Preferences::isRailCollapsed());
    connect(m_rail, &NavigationRail::collapsedChanged, this, &Preferences::setRailCollapsed);
    connect(m_rail, &NavigationRail::chosen, this, &WorkspaceView::showPage);
    connect(m_host.records(), &records::Records::catalogueChanged, this, &WorkspaceView::makeAnew,
            Qt::QueuedConnection);
    keepSchedules();
}

/// Reports and dashboards that are written to folders, while the workspace is open.
void WorkspaceView::keepSchedules()
{
    records::Records *records = m_host.records();
    auto *scheduler = new services::ReportScheduler(
        *records,
        [this, records](const records::ReportSchedule &schedule) {
            return scheduledPdf(*records, this, schedule);
        },
        this);
    connect(scheduler, &services::ReportScheduler::failed, this, [this](const base::Problem &problem) {
        Q_EMIT notice(NoticeLevel::Warning, problem.sentence(), problem.detail());
    });
    // What was missed is written when the window is up.
    constexpr int afterOpeningMs = 4000;
    QTimer::singleShot(afterOpeningMs, scheduler, &services::ReportScheduler::start);
}

const QList<QByteArray> &WorkspaceView::railPages()
{
    static const QList<QByteArray> keys{todayKey,   "contact",  "company",     "lead",
                                        "deal",     "activity", segmentsKey,   "campaign",
                                        reportsKey, "product",  "sales_order", "ticket"};
    return keys;
}

std::optional<int> WorkspaceView::pageDigit(const QByteArray &page)
{
    QList<QByteArray> numbered = railPages();
    numbered.removeOne(reportsKey);
    numbered.removeOne("campaign");
    const qsizetype at = numbered.indexOf(page);
    return at < 0 ? std::nullopt : std::optional(int(at + 1) % 10);
}

QKeySequence WorkspaceView::pageShortcut(const QByteArray &page)
{
    if (page == "campaign")
        return {Qt::CTRL | Qt::Key_M};
    const std::optional<int> digit = pageDigit(page);
    return {Qt::CTRL | (digit ? Qt::Key(Qt::Key_0 + *digit) : Qt::Key_R)};
}

QString WorkspaceView::pageTitle(const QByteArray &page)
{
    if (page == todayKey)
        return tr("Today");
    if (page == "activity")
        return tr("Calendar");
    if (page == segmentsKey)
        return tr("Segments");
    if (page == reportsKey)
        return tr("Reports");
    return domain::Catalogue::builtIn().entity(page).pluralText();
}

QString WorkspaceView::pageIcon(const QByteArray &page)
{
    if (page == todayKey)
        return u"sun"_s;
    if (page == "activity")
        return u"calendar"_s;
    if (page == segmentsKey)
        return u"funnel"_s;
    if (page == reportsKey)
        return u"chart-bar"_s;
    return QString::fromLatin1(domain::Catalogue::builtIn().entity(page).icon);
}

const QList<QByteArray> &WorkspaceView::railEntities()
{
    static const QList<QByteArray> keys = [] {
        QList<QByteArray> found;
        for (const QByteArray &page : railPages()) {
            if (domain::Catalogue::builtIn().find(page))
                found.append(page);
        }
        return found;
    }();
    return keys;
}

QList<QByteArray> WorkspaceView::settingsEntities() const
{
    QList<QByteArray> keys;
    for (const domain::Entity &entity : m_host.records()->catalogue().entities()) {
        // Segments have a page of their own.
        if (entity.standalone && entity.key != "segment" && !railEntities().contains(entity.key))
            keys.append(entity.key);
    }
    return keys;
}

Page *WorkspaceView::makePage(const QByteArray &key)
{
    if (key == todayKey) {
        auto *today = new TodayPage(*m_host.records(), base::Clock::system(), m_stack);
        connectPage(today);
        return today;
    }
    if (key == segmentsKey) {
        auto *segments = new SegmentsPage(*m_host.records(), m_stack);
        connectPage(segments);
        connect(segments, &SegmentsPage::currentChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
        return segments;
    }
    if (key == reportsKey) {
        auto *reports = new ReportsPage(*m_host.records(), m_stack);
        connectPage(reports);
        connect(reports, &ReportsPage::currentChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
        if (const auto before = m_shownBefore.constFind(reportsKey); before != m_shownBefore.cend())
            reports->showDashboard(*before);
        return reports;
    }
    ListPage *list = makeList(key, m_stack);
    Page *page = list;
    if (key == "activity" || key == "deal")
        page = makeViews(list);
    connectPage(page);
    return page;
}

/// Kinds of records that can be seen in more ways than as a table.
Page *WorkspaceView::makeViews(ListPage *list)
{
    records::Records &records = *m_host.records();
    auto *views = new EntityPage(list, m_stack);
    if (list->entity() == "activity")
        views->addView("calendar", u"calendar"_s, tr("Calendar"),
                       [&records](QWidget *parent) { return CalendarView::ofActivities(records, parent); });
    if (list->entity() == "deal")
        views->addView("board", u"columns-board"_s, tr("Board"), [this, &records](QWidget *parent) {
            auto *board = new BoardPage(records, parent);
            showAsBefore(*board);
            return board;
        });
    if (list->entity() == "deal")
        views->addView("calendar", u"calendar"_s, tr("Calendar"),
                       [&records](QWidget *parent) { return CalendarView::ofDeals(records, parent); });
    return views;
}

ListPage *WorkspaceView::makeList(const QByteArray &entity, QWidget *parent)
{
    auto *page = new ListPage(*m_host.records(), entity, parent);
    page->setObjectName(u"page."_s + QString::fromLatin1(entity));
    connect(page, &ListPage::importRequested, this, &WorkspaceView::importRequested);
    connect(page, &ListPage::exportRequested, this, &WorkspaceView::exportRequested);
    connect(page, &ListPage::pasteRequested, this, &WorkspaceView::pasteRequested);
    m_lists.insert(entity, page);
    showAsBefore(*page);
    return page;
}

void WorkspaceView::connectPage(Page *page)
{
    connect(page, &Page::notice, this, &WorkspaceView::notice);
    connect(page, &Page::openRequested, this, &WorkspaceView::openRecord);
    connect(page, &Page::windowRequested, this, &WorkspaceView::openRecordWindow);
    connect(page, &Page::editRequested, this, [this](const QByteArray &entity, records::RecordId id) {
        if (ListPage *list = listOf(entity))
            list->editRecord(id);
    });
    connect(page, &Page::newRequested, this, &WorkspaceView::createWith);
    connect(page, &Page::recordsRequested, this, &WorkspaceView::showRecords);
    connect(page, &Page::workStarted, this, &WorkspaceView::workStarted);
}

Page *WorkspaceView::pageOf(const QByteArray &key)
{
    Page *&page = m_pages[key];
    if (!page) {
        page = makePage(key);
        m_stack->addWidget(page);
        if (auto *views = qobject_cast<EntityPage *>(page))
            connect(views, &EntityPage::viewChanged, this, [this] { Q_EMIT pageChanged(currentPage()); });
    }
    return page;
}

ListPage *WorkspaceView::listOf(const QByteArray &entity)
{
    const domain::Entity *known = domain::Catalogue::builtIn().find(entity);
    if (!known || !known->standalone || entity == "segment")
        return nullptr;
    if (railEntities().contains(entity))
        pageOf(entity);
    else
        settings()->showSection(entity);
    return m_lists.value(entity);
}

ListPage *WorkspaceView::showList(const QByteArray &entity)
{
    ListPage *list = listOf(entity);
    const domain::Entity *known = domain::Catalogue::builtIn().find(entity);
    if (known && known->standalone) // some sections of the settings are no lists
        showPage(railEntities().contains(entity) ? entity : QByteArray(settingsKey));
    return list;
}

void WorkspaceView::showPage(const QByteArray &key)
{
    if (m_at < 0 || m_trail.at(m_at) != key) {
        m_trail.resize(m_at + 1);
        m_trail.append(key);
        if (m_trail.size() > longestTrail)
            m_trail.removeFirst();
        m_at = m_trail.size() - 1;
    }
    display(key);
}

void WorkspaceView::display(const QByteArray &key)
{
    QWidget *page = key == settingsKey ? static_cast<QWidget *>(settings()) : pageOf(key);
    m_stack->setCurrentWidget(page);
    m_rail->setCurrent(key);
    if (ListPage *list = currentList())
        list->setFocus();
    else if (key != settingsKey)
        page->setFocus();
    Q_EMIT pageChanged(key);
}

SettingsPage *WorkspaceView::settings()
{
    if (!m_settings) {
        m_settings = new SettingsPage(
            m_host, settingsEntities(),
            [this](const QByteArray &entity, QWidget *parent) { return makeList(entity, parent); }, m_stack);
        m_stack->addWidget(m_settings);
        connect(m_settings, &SettingsPage::recordsRequested, this, &WorkspaceView::showRecords);
        Q_EMIT settingsMade(m_settings);
    }
    return m_settings;
}

QByteArray WorkspaceView::currentPage() const
{
    return m_at < 0 ? QByteArray() : m_trail.at(m_at);
}

QByteArray WorkspaceView::currentEntity() const
{
    if (const ListPage *list = currentList())
        return list->entity();
    const QByteArray page = currentPage();
    return railEntities().contains(page) ? page : railEntities().first();
}

ListPage *WorkspaceView::currentList() const
{
    if (m_settings && m_stack->currentWidget() == m_settings)
        return m_settings->currentList();
    if (const EntityPage *views = currentViews())
        return views->isListShown() ? &views->list() : nullptr;
    return qobject_cast<ListPage *>(m_stack->currentWidget());
}

EntityPage *WorkspaceView::currentViews() const
{
    return qobject_cast<EntityPage *>(m_stack->currentWidget());
}

QList<records::RecordId> WorkspaceView::dealsMeant() const
{
    const auto *page = qobject_cast<Page *>(m_stack->currentWidget());
    return page && currentPage() == "deal" ? page->meant() : QList<records::RecordId>();
}

ViewBar *WorkspaceView::currentViewBar() const
{
    if (const ListPage *list = currentList())
        return list->isRecordShown() ? nullptr : list->viewBar();
    const EntityPage *views = currentViews();
    const Page *shown = views ? views->view(views->currentView()) : nullptr;
    return shown ? shown->viewBar() : nullptr;
}

FilterBar *WorkspaceView::currentFilterBar() const
{
    if (const ListPage *list = currentList())
        return list->isRecordShown() ? nullptr : &list->filterBar();
    const EntityPage *views = currentViews();
    const auto *board = qobject_cast<BoardPage *>(views ? views->view(views->currentView()) : nullptr);
    return board ? &board->filterBar() : nullptr;
}

void WorkspaceView::showAsBefore(const Page &page)
{
    ViewBar *bar = page.viewBar();
    if (const auto before = m_shownBefore.constFind(bar->place()); before != m_shownBefore.cend())
        bar->show(*before);
}

QHash<QByteArray, records::RecordId> WorkspaceView::shownViews() const
{
    QHash<QByteArray, records::RecordId> shown = m_shownBefore;
    const QList<ViewBar *> bars = findChildren<ViewBar *>();
    for (const ViewBar *bar : bars) {
        if (bar->isLoaded())
            shown.insert(bar->place(), bar->current());
    }
    if (const auto *reports = qobject_cast<ReportsPage *>(m_pages.value(reportsKey)))
        shown.insert(reportsKey, reports->currentId());
    return shown;
}

void WorkspaceView::makeAnew()
{
    constexpr int againMs = 300;
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) { // it may belong to a page
        QTimer::singleShot(againMs, this, &WorkspaceView::makeAnew);
        return;
    }
    QHash<QByteArray, PageDrafts> typed = drafts();
    m_shownBefore = shownViews();
    const QByteArray shown = currentPage();
    const QHash<QByteArray, Page *> pages = std::exchange(m_pages, {});
    for (auto list = m_lists.begin(); list != m_lists.end();) {
        const bool goes = std::any_of(pages.cbegin(), pages.cend(), [list](const Page *page) {
            return page == *list || page->isAncestorOf(*list);
        });
        list = goes ? m_lists.erase(list) : std::next(list);
    }
    for (Page *page : pages) {
        m_stack->removeWidget(page);
        delete page;
    }
    const domain::Catalogue &catalogue = m_host.records()->catalogue();
    for (auto page = typed.begin(); page != typed.end();) {
        if (m_lists.contains(page.key())) { // it stayed
            page = typed.erase(page);
            continue;
        }
        for (EditorDraft &editor : page->editors) {
            editor.base = domain::carriedOver(editor.base, catalogue);
            editor.typed = domain::carriedOver(editor.typed, catalogue);
        }
        ++page;
    }
    if (!shown.isEmpty() && shown != settingsKey)
        display(shown);
    restore(typed);
}

TodayPage *WorkspaceView::currentToday() const
{
    return qobject_cast<TodayPage *>(m_stack->currentWidget());
}

SegmentsPage *WorkspaceView::currentSegments() const
{
    return qobject_cast<SegmentsPage *>(m_stack->currentWidget());
}

ReportsPage *WorkspaceView::currentReports() const
{
    return qobject_cast<ReportsPage *>(m_stack->currentWidget());
}

void WorkspaceView::showSegment(records::RecordId id)
{
    static_cast<SegmentsPage *>(pageOf(segmentsKey))->showSegment(id);
    showPage(segmentsKey);
}

void WorkspaceView::createNew(const QByteArray &entity)
{
    if (ListPage *list = showList(entity))
        list->createNew();
}

void WorkspaceView::createWith(const domain::Record &begun)
{
    const domain::Entity &entity = begun.entity();
    ListPage *list = listOf(entity.key);
    if (!list)
        return;
    PageDrafts drafts;
    drafts.editors.append({entity.key, {}, domain::Record(entity), begun, {}});
    list->restore(drafts);
}

void WorkspaceView::createFrom(const QByteArray &entityKey, const QString &text)
{
    const domain::Catalogue &catalogue = m_host.records()->catalogue();
    const domain::Entity &entity = catalogue.entity(entityKey);
    domain::Record typed(entity);
    const auto addPoint = [&](const QByteArray &relation) {
        domain::Record point(catalogue.entity("contact_point"));
        const domain::Relation *kind = entity.relation(relation);
        point.setValue(kind->kindField, QString::fromLatin1(kind->kindValue));
        point.setValue("value_raw", text);
        typed.children(relation).append(point);
    };
    const bool isNumber = std::none_of(text.cbegin(), text.cend(), [](QChar c) { return c.isLetter(); });
    if (entity.relation("emails") && text.contains(u'@')) {
        addPoint("emails"_ba);
    } else if (entity.relation("phones") && isNumber) {
        addPoint("phones"_ba);
    } else if (entity.field("last_name")) {
        const domain::PersonName name = domain::splitPersonName(text);
        typed.setValue("salutation", name.salutation);
        typed.setValue("first_name", name.first);
        typed.setValue("middle", name.middle);
        typed.setValue("last_name", name.last);
        typed.setValue("suffix", name.suffix);
    } else {
        typed.setValue(entity.titleFields.first(), text);
    }
    showList(entityKey);
    createWith(typed);
}

void WorkspaceView::openRecordWindow(const QByteArray &entity, records::RecordId id)
{
    if (ListPage *list = listOf(entity))
        list->openWindow(id);
}

void WorkspaceView::openRecord(const QByteArray &entity, records::RecordId id)
{
    if (entity == "segment") {
        showSegment(id);
        return;
    }
    if (ListPage *list = showList(entity))
        list->openRecord(id);
}

void WorkspaceView::showRecords(const domain::RecordQuery &query)
{
    ListPage *list = showList(query.entity);
    if (!list)
        return;
    if (EntityPage *views = currentViews())
        views->revealList();
    list->setFilter(query.filter, query.inTrash);
}

void WorkspaceView::goBack()
{
    if (canGoBack())
        display(m_trail.at(--m_at));
}

void WorkspaceView::goForward()
{
    if (canGoForward())
        display(m_trail.at(++m_at));
}

bool WorkspaceView::hasUnsavedEdits() const
{
    const auto unsaved = [](const Page *page) { return page->hasUnsavedEdits(); };
    return std::any_of(m_pages.cbegin(), m_pages.cend(), unsaved) ||
           std::any_of(m_lists.cbegin(), m_lists.cend(), unsaved);
}

QHash<QByteArray, PageDrafts> WorkspaceView::drafts() const
{
    QHash<QByteArray, PageDrafts> drafts;
    for (auto it = m_lists.cbegin(); it != m_lists.cend(); ++it) {
        const PageDrafts page = it.value()->drafts();
        if (!page.isEmpty())
            drafts.insert(it.key(), page);
    }
    if (const auto *today = qobject_cast<TodayPage *>(m_pages.value(todayKey));
        today && !today->drafts().isEmpty())
        drafts.insert(todayKey, today->drafts());
    return drafts;
}

void WorkspaceView::restore(const QHash<QByteArray, PageDrafts> &drafts)
{
    const QByteArray shown = currentPage();
    for (auto it = drafts.cbegin(); it != drafts.cend(); ++it) {
        if (it.key() == todayKey)
            static_cast<TodayPage *>(pageOf(todayKey))->restore(*it);
        else
            showList(it.key())->restore(*it);
    }
    if (currentPage() != shown)
        showPage(shown);
}

} // namespace kith::ui
