// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "ui/pages/pagedrafts.h"
#include "ui/parts/noticebar.h"

#include <QFuture>
#include <QHash>
#include <QKeySequence>
#include <QStringList>
#include <QWidget>

#include <optional>

class QStackedWidget;

namespace kith::ui {

class EntityPage;
class FilterBar;
class ListPage;
class NavigationRail;
class Page;
class ReportsPage;
class SegmentsPage;
class SettingsPage;
class TodayPage;
class ViewBar;
class WorkspaceHost;

/// The pages of an open workspace beside their rail. A page is made when it is first shown and kept, so that
/// its position, selection and search survive leaving it. Lives as long as the workspace is open.
class WorkspaceView : public QWidget
{
    Q_OBJECT

public:
    explicit WorkspaceView(WorkspaceHost &host, QWidget *parent = nullptr);

    /// Pages in the order of the rail: kinds of records, and what is made of several.
    static const QList<QByteArray> &railPages();
    static QString pageTitle(const QByteArray &page);
    static QString pageIcon(const QByteArray &page);
    /// The digit that leads to a page with Ctrl, and makes a record of it with Shift as well: 1 to 9, then 0.
    /// Nothing for the page of reports, which has a letter.
    static std::optional<int> pageDigit(const QByteArray &page);
    static QKeySequence pageShortcut(const QByteArray &page);
    /// The kinds of records among them.
    static const QList<QByteArray> &railEntities();
    static constexpr const char *todayKey = "today";
    static constexpr const char *segmentsKey = "segments";
    static constexpr const char *reportsKey = "reports";
    static constexpr const char *settingsKey = "settings";
    QList<QByteArray> settingsEntities() const;

    void showPage(const QByteArray &key);
    QByteArray currentPage() const;
    /// The kind of records that the shown page is about, which a new one would be of.
    QByteArray currentEntity() const;
    /// The list that is shown, on a page of the rail or in the settings; null when the page shows something
    /// else, a board for example.
    ListPage *currentList() const;
    /// The page that can be seen in several ways, when it is shown; may be null.
    EntityPage *currentViews() const;
    /// The tabs of views, and the filter, of what is shown; null where there are none.
    ViewBar *currentViewBar() const;
    FilterBar *currentFilterBar() const;
    /// Which view each page shows, by the name of its bar; and pages that are made later show the same again.
    QHash<QByteArray, records::RecordId> shownViews() const;
    void setShownViews(const QHash<QByteArray, records::RecordId> &views) { m_shownBefore = views; }
    /// The page of the day, when it is shown; else null.
    TodayPage *currentToday() const;
    /// The page of the segments, when it is shown; else null.
    SegmentsPage *currentSegments() const;
    /// The page of dashboards and reports, when it is shown; else null.
    ReportsPage *currentReports() const;
    void showSegment(records::RecordId id);
    SettingsPage *settings();
    /// The deals that an action on deals means; none where other records are shown.
    QList<records::RecordId> dealsMeant() const;

    void createNew(const QByteArray &entity);
    /// With what was typed into a search box: a name, a phone number or an e-mail address.
    void createFrom(const QByteArray &entity, const QString &text);
    /// With what is known already; the page stays.
    void createWith(const domain::Record &begun);
    void openRecord(const QByteArray &entity, records::RecordId id);
    /// Lists the records that a filter finds.
    void showRecords(const domain::RecordQuery &query);
    void openRecordWindow(const QByteArray &entity, records::RecordId id);

    void goBack();
    void goForward();
    bool canGoBack() const { return m_at > 0; }
    bool canGoForward() const { return m_at + 1 < m_trail.size(); }

    QList<ListPage *> lists() const { return m_lists.values(); }
    bool hasUnsavedEdits() const;
    /// What is typed and not saved, by page; restore() goes on with it.
    QHash<QByteArray, PageDrafts> drafts() const;
    void restore(const QHash<QByteArray, PageDrafts> &drafts);

    /// The workspace's own fields are others now: pages are made anew and go on with what was typed in them.
    void makeAnew();

    NavigationRail &rail() const { return *m_rail; }

Q_SIGNALS:
    void pageChanged(const QByteArray &key);
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void importRequested(const QByteArray &entity);
    /// Rows were pasted into a list: the clipboard's text.
    void pasteRequested(const QByteArray &entity, const QString &text);
    /// Work that takes its time began: show it among the jobs.
    void workStarted(const QString &label, const QFuture<void> &running);
    void exportRequested(const QByteArray &entity, const kith::domain::RecordQuery &query,
                         const QList<QByteArray> &columns);
    /// The settings page was made: connect what it asks for.
    void settingsMade(kith::ui::SettingsPage *page);

private:
    void keepSchedules();
    Page *makePage(const QByteArray &key);
    Page *makeViews(ListPage *list);
    ListPage *makeList(const QByteArray &entity, QWidget *parent);
    void connectPage(Page *page);
    void showAsBefore(const Page &page);
    Page *pageOf(const QByteArray &key);        ///< made when it is first asked for
    ListPage *listOf(const QByteArray &entity); ///< without showing it, unless it is one of the settings
    ListPage *showList(const QByteArray &entity);
    void display(const QByteArray &key);

    WorkspaceHost &m_host;
    NavigationRail *m_rail;
    QStackedWidget *m_stack;
    SettingsPage *m_settings = nullptr;
    QHash<QByteArray, Page *> m_pages;
    QHash<QByteArray, ListPage *> m_lists; ///< of the pages and of the settings
    QHash<QByteArray, records::RecordId> m_shownBefore;
    QList<QByteArray> m_trail; ///< pages visited, for back and forward
    qsizetype m_at = -1;
};

} // namespace kith::ui
