// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/viewlayout.h"
#include "models/records/viewrecords.h"
#include "ui/parts/noticebar.h"

#include <QFuture>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <memory>
#include <optional>

class QKeyEvent;
class QMenu;
class QTabBar;
class QToolButton;

namespace kith::domain {
struct Entity;
}

namespace kith::records {
class Records;
}

namespace kith::ui {

class ViewPage;
class ViewPlace;

/// The views of a page as tabs: the built-in one, then what people saved. What somebody changes in a view and
/// does not save stays with it, in the file, until it is saved or reset. On the tabs: arrows, Enter to the
/// records, F2 renames, Delete deletes, Ctrl+Shift+Left and Right move, the menu key has all of it.
class ViewBar final : public QWidget
{
    Q_OBJECT

public:
    ViewBar(records::Records &records, const QByteArray &entity, const QByteArray &form, ViewPage &page,
            QWidget *parent = nullptr);
    ~ViewBar() override;

    /// Kind of record and form, "deal/board".
    QByteArray place() const { return m_place; }
    /// The views are here; until then the page shows the built-in one.
    bool isLoaded() const { return m_isLoaded; }
    const records::ViewShelf &shelf() const { return m_shelf; }
    base::RecordId current() const { return m_current; } ///< null: the built-in view
    bool isChanged() const;                              ///< the view that is shown, and it is not saved
    bool isChanged(base::RecordId view) const;
    /// Views as their tabs stand, the built-in one first.
    QList<std::pair<base::RecordId, QString>> views() const;

    void show(base::RecordId view);
    /// Alt+1 to Alt+9, which pages hand on: true when it was one of them.
    bool goByKey(const QKeyEvent &event);
    /// The page is about to show what it was asked for, which belongs to no saved view.
    void showBuiltIn();
    /// What the page shows was changed there.
    void contentChanged();

    void save(); ///< of another person's view and of the built-in one: a new one
    void saveAs();
    void reset();
    void rename();
    void duplicate();
    void share(records::ViewScope scope, base::RecordId team = {});
    void togglePinned();
    void toggleShownFirst();
    void remove();
    void moveTab(int by);
    /// All that can be done to the view that is shown. The caller owns the menu.
    QMenu *menu(QWidget *parent);
    QTabBar &tabs() const { return *m_tabs; }

    /// Writes what is not saved to the file now.
    void flush();

Q_SIGNALS:
    void notice(kith::ui::NoticeLevel level, const QString &text, const QString &details);
    void viewShown(kith::base::RecordId view);
    void viewsChanged();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeButtons();
    void connectTabs();
    void load();
    void take(const records::ViewShelf &shelf);
    void begin();
    void follow(const records::ViewShelf &before);
    void fillTabs();
    void labelTab(int index);
    void refresh();
    int indexOf(base::RecordId view) const;
    base::RecordId viewAt(int index) const;
    void leave();
    void enter(base::RecordId view);
    void note();
    void keep(base::RecordId view);
    domain::ViewContent saved(base::RecordId view, bool tells);
    domain::ViewContent read(const records::ViewText &text, const QString &name, bool tells);
    records::ViewText textOf(const domain::ViewContent &content) const;
    bool differs(const domain::ViewContent &content) const;
    bool keyOnTabs(const QKeyEvent &event);
    void arrange();
    void forget(base::RecordId view);
    void add(const records::SavedView &view, bool takesChanges);
    void change(const records::SavedView &after);
    void write(const QFuture<storage::Outcome> &written,
               const std::function<void(const storage::Outcome &)> &done);
    void report(const base::Problem &problem);
    QString nameOf(base::RecordId view) const;

    records::Records &m_records;
    records::ViewRecords m_views;
    const domain::Entity &m_entity;
    ViewPage &m_page;
    const QByteArray m_place;
    QTabBar *m_tabs;
    QToolButton *m_save = nullptr;
    QToolButton *m_saveAs = nullptr;
    QToolButton *m_reset = nullptr;
    QToolButton *m_add = nullptr;
    QToolButton *m_more = nullptr;

    records::ViewShelf m_shelf; ///< its drafts are kept up to date by the bar itself
    base::RecordId m_current;
    domain::ViewContent m_saved; ///< of the current view, as the page gives it back
    QHash<base::RecordId, std::shared_ptr<const ViewPlace>> m_places;
    QList<base::RecordId> m_unwritten;             ///< views whose unsaved changes the file does not hold yet
    std::optional<base::RecordId> m_showWhenThere; ///< made a moment ago, or asked for early
    QTimer m_noteTimer;
    QTimer m_keepTimer;
    QTimer m_arrangeTimer;
    base::RecordId m_removed; ///< by this window
    bool m_isLoaded = false;
    bool m_wasAsked = false;  ///< what is shown was asked for before the views were here
    bool m_isFilling = false; ///< tabs or page change by the bar's own doing
    bool m_loadAgain = false;
    bool m_isLoading = false;
};

} // namespace kith::ui
