// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "models/base/await.h"
#include "ui/editors/celledit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpageprivate.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/recordwindow.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/views/viewbar.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using items::WindowModel;
using records::RecordId;

ListPage::ListPage(records::Records &records, QByteArray entity, QWidget *parent)
    : Page(parent), d(std::make_unique<Private>(*this, records, entity))
{
    setObjectName(u"page_"_s + QString::fromLatin1(entity));
    setAccessibleName(d->entity.pluralText());
    d->model = new WindowModel(records, entity, this);
    d->stack = new QStackedWidget(this);
    d->listSide = new QWidget(d->stack);
    d->view = new ListView(*d->model, d->listSide);

    d->splitter = new QSplitter(Qt::Horizontal, d->listSide);
    d->splitter->setChildrenCollapsible(false);
    d->splitter->addWidget(d->view);
    d->splitter->setStretchFactor(0, 1);
    auto *column = new QVBoxLayout(d->listSide);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(d->makeTop());
    d->views = new ViewBar(records, entity, "table"_ba, *d, d->listSide);
    column->addWidget(d->views);
    d->addAssignment(column);
    column->addWidget(d->filterBar);
    column->addWidget(d->makeTrashRow());
    column->addWidget(d->makeSelectionRow());
    column->addWidget(d->splitter, 1);
    column->addWidget(d->makeFooter());
    d->stack->addWidget(d->listSide);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(d->stack);
    d->connectView();
    d->connectSelection();
    d->connectViews();
    d->showEmptyState();
    setFocusProxy(d->view);
    setPanelVisible(QSettings().value(d->settingsKey("panel"), true).toBool());
}

ListPage::~ListPage()
{
    if (d->panel && d->panel->isVisibleTo(d->splitter))
        QSettings().setValue(d->settingsKey("splitter"), d->splitter->saveState());
    // Editors and windows are children: they must not meet a page that is half gone.
    const QList<QPointer<RecordEditor>> open = std::exchange(d->editors, {});
    for (const QPointer<RecordEditor> &editor : open)
        delete editor;
    qDeleteAll(findChildren<RecordWindow *>());
    delete d->views; // asks the page a last time what it shows
    delete d->stack; // the view looks at the model until its end
}

void ListPage::Private::followSelection()
{
    if (panel && !panel->isHidden())
        panel->showRecord(entity.key, view->currentId());
}

void ListPage::Private::showMenu(const QPoint &at)
{
    const RecordId id = view->currentId();
    if (!id)
        return;
    auto *menu = new QMenu(view);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("&Open"), &q, [this, id] { q.openRecord(id); });
    menu->addAction(Icons::get(u"external"_s), tr("Open in a &window of its own"), &q,
                    [this, id] { openWindow(id); });
    if (model->query().inTrash) {
        menu->addAction(Icons::get(u"restore"_s), tr("&Restore"), &q,
                        [this] { restore(view->selectedIds()); });
    } else {
        menu->addAction(Icons::get(u"edit"_s), tr("&Edit"), &q, [this, id] { q.editRecord(id); });
        if (const qint64 count = view->selectedCount(); count > 1)
            menu->addAction(Icons::get(u"layers"_s), tr("Edit the %n &selected …", nullptr, int(count)), &q,
                            [this] { bulkEdit(); });
        if (entity.key == "lead")
            menu->addAction(Icons::get(u"git-branch"_s), tr("Assign by &rules …"), &q, [this] { assign(); });
        menu->addAction(Icons::get(u"copy"_s), tr("&Copy as a table"), view, &ListView::copySelection);
        menu->addSeparator();
        menu->addAction(Icons::get(u"trash"_s), entity.hasTrash ? tr("Move to the &trash") : tr("&Delete"),
                        &q, [this] { moveToTrash(view->selectedIds()); });
    }
    menu->popup(view->viewport()->mapToGlobal(at));
}

void ListPage::Private::backToList()
{
    const bool left = stack->currentWidget() != listSide;
    stack->setCurrentWidget(listSide);
    view->setFocus();
    if (left)
        Q_EMIT q.recordShown(false);
}

void ListPage::Private::openWindow(RecordId id)
{
    const QList<RecordWindow *> windows = q.findChildren<RecordWindow *>();
    for (RecordWindow *window : windows) {
        if (window->panel().id() == id) {
            window->raise();
            window->activateWindow();
            return;
        }
    }
    auto *window = new RecordWindow(records, entity.key, id, &q);
    records.noteOpened(entity.key, id);
    connectPanel(&window->panel());
    connect(&window->panel(), &RecordPanel::gone, window, &QWidget::close);
    connect(window, &RecordWindow::stepRequested, &q, [this, window](int by) { step(&window->panel(), by); });
    window->show();
}

void ListPage::Private::moveToTrash(const QList<RecordId> &ids)
{
    if (ids.isEmpty() || model->query().inTrash)
        return;
    const QFuture<records::Outcome> work = records.moveToTrash(entity.key, ids);
    track(work, ids.size());
    base::await(
        work, &q,
        [this](const records::Outcome &outcome) {
            if (page && stack->currentWidget() == page)
                backToList();
            Q_EMIT q.notice(NoticeLevel::Success, tr("%1. Undo brings it back.").arg(outcome.label), {});
        },
        [this](const Problem &problem) { report(problem); });
}

void ListPage::Private::restore(const QList<RecordId> &ids)
{
    if (ids.isEmpty())
        return;
    const QFuture<records::Outcome> work = records.restore(entity.key, ids);
    track(work, ids.size());
    base::await(
        work, &q,
        [this](const records::Outcome &outcome) {
            Q_EMIT q.notice(NoticeLevel::Success, tr("%1.").arg(outcome.label), {});
        },
        [this](const Problem &problem) { report(problem); });
}

/// Work on many records shows how far it is and can be cancelled.
void ListPage::Private::track(const QFuture<records::Outcome> &work, qsizetype count)
{
    constexpr qsizetype Many = 1000;
    if (count > Many)
        Q_EMIT q.workStarted(tr("%n record(s)", nullptr, int(count)), QFuture<void>(work));
}

void ListPage::Private::report(const Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT q.notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

const QByteArray &ListPage::entity() const
{
    return d->entity.key;
}

WindowModel &ListPage::model() const
{
    return *d->model;
}

ListView &ListPage::view() const
{
    return *d->view;
}

void ListPage::focusSearch()
{
    d->backToList();
    d->filterBar->focusSearch();
}

void ListPage::createNew()
{
    d->present(new RecordEditor(d->records, d->entity.key, window()));
}

void ListPage::Private::present(RecordEditor *editor)
{
    editors.append(editor);
    connect(editor, &RecordEditor::saved, &q, [this](const QByteArray &, RecordId id, bool created) {
        if (!created)
            return;
        if (entity.key == "lead")
            tellAssignment(id);
        selectWhenListed = id;
        if (view->selectId(id))
            selectWhenListed = {};
        view->setFocus();
    });
    editor->show();
    editor->activateWindow();
}

PageDrafts ListPage::drafts() const
{
    PageDrafts drafts;
    if (const CellEdit *cell = d->view->cellEdit()) {
        if (const std::optional<EditorDraft> draft = cell->draft())
            drafts.editors.append(*draft);
    }
    for (const RecordEditor *editor : editors()) {
        if (editor->isDirty())
            drafts.editors.append(editor->draft());
    }
    const QList<RecordPanel *> panels = findChildren<RecordPanel *>();
    for (const RecordPanel *panel : panels) {
        const QHash<RecordId, NoteDraft> &notes = panel->notes().drafts();
        for (auto it = notes.cbegin(); it != notes.cend(); ++it) {
            if (!it->isEmpty())
                drafts.notes.insert(it.key(), *it);
        }
    }
    return drafts;
}

void ListPage::restore(const PageDrafts &drafts)
{
    for (const EditorDraft &draft : drafts.editors)
        d->present(new RecordEditor(d->records, draft, window()));
    if (drafts.notes.isEmpty())
        return;
    setPanelVisible(true);
    d->panel->notes().restore(drafts.notes);
}

void ListPage::editRecord(RecordId id)
{
    if (!id)
        return;
    d->editors.removeAll(nullptr);
    for (const QPointer<RecordEditor> &open : std::as_const(d->editors)) {
        if (open->id() == id) {
            open->raise();
            open->activateWindow();
            return;
        }
    }
    d->present(new RecordEditor(d->records, d->entity.key, id, window()));
}

void ListPage::openRecord(RecordId id)
{
    if (!d->page) {
        d->page = new RecordPanel(d->records, RecordPanel::Place::Page, d->stack);
        d->page->setObjectName(u"recordPage"_s);
        d->stack->addWidget(d->page);
        d->connectPanel(d->page);
        connect(d->page, &RecordPanel::closeRequested, this, [this] { d->backToList(); });
        connect(d->page, &RecordPanel::gone, this, [this] { d->backToList(); });
    }
    d->page->showRecord(d->entity.key, id);
    d->records.noteOpened(d->entity.key, id);
    d->stack->setCurrentWidget(d->page);
    Q_EMIT recordShown(true);
    d->page->setFocus();
    // Coming back, the list stands at the record that was open.
    if (d->view->currentId() != id)
        d->view->selectId(id);
}

void ListPage::openWindow(RecordId id)
{
    d->openWindow(id);
}

bool ListPage::isRecordShown() const
{
    return d->page && d->stack->currentWidget() == d->page;
}

bool ListPage::hasUnsavedEdits() const
{
    if (d->view->cellEdit() && d->view->cellEdit()->isDirty())
        return true;
    for (const QPointer<RecordEditor> &editor : std::as_const(d->editors)) {
        if (editor && editor->isDirty())
            return true;
    }
    const QList<RecordPanel *> panels = findChildren<RecordPanel *>();
    return std::any_of(panels.cbegin(), panels.cend(),
                       [](const RecordPanel *panel) { return panel->hasUnsavedEdits(); });
}

void ListPage::setSearch(const QString &text)
{
    d->backToList();
    d->filterBar->setSearch(text);
}

void ListPage::setFilter(const domain::Filter &filter, bool inTrash)
{
    d->backToList();
    setTrashShown(inTrash);
    d->views->showBuiltIn();
    d->filterBar->setContent(filter, {});
    d->narrow(filter, {});
    d->view->setFocus();
}

domain::RecordQuery ListPage::query() const
{
    return d->model->query();
}

ViewBar *ListPage::viewBar() const
{
    return d->views;
}

FilterBar &ListPage::filterBar() const
{
    return *d->filterBar;
}

QList<QByteArray> ListPage::columns() const
{
    return d->view->shownColumns();
}

QList<RecordId> ListPage::selection() const
{
    return d->view->selectedIds();
}

QList<RecordId> ListPage::meant() const
{
    if (d->page && d->stack->currentWidget() == d->page && d->page->id())
        return {d->page->id()};
    return d->model->query().inTrash ? QList<RecordId>() : selection();
}

void ListPage::setPanelVisible(bool visible)
{
    if (visible && !d->panel)
        d->makePanel();
    if (d->panel) {
        d->panel->setVisible(visible);
        d->followSelection();
    }
    if (d->panelButton->isChecked() != visible)
        d->panelButton->setChecked(visible);
    QSettings().setValue(d->settingsKey("panel"), visible);
}

bool ListPage::isPanelVisible() const
{
    return d->panel && !d->panel->isHidden();
}

void ListPage::setTrashShown(bool shown)
{
    domain::RecordQuery query = d->model->query();
    query.inTrash = shown;
    d->model->setQuery(query);
    d->trashRow->setVisible(shown);
    d->newButton->setVisible(!shown);
    if (d->trashButton->isChecked() != shown)
        d->trashButton->setChecked(shown);
    d->trashButton->setToolTip(shown ? tr("Leave the trash") : tr("Show the trash"));
    d->trashButton->setAccessibleName(d->trashButton->toolTip());
}

QList<RecordEditor *> ListPage::editors() const
{
    QList<RecordEditor *> open;
    for (const QPointer<RecordEditor> &editor : std::as_const(d->editors)) {
        if (editor)
            open.append(editor);
    }
    return open;
}

void ListPage::keyPressEvent(QKeyEvent *event)
{
    const bool onPage = d->page && d->stack->currentWidget() == d->page;
    const RecordId id = onPage ? d->page->id() : d->view->currentId();
    if (event->matches(QKeySequence::Find)) {
        focusSearch();
        return;
    }
    if (!onPage && d->views->goByKey(*event))
        return;
    if (event->key() == Qt::Key_F2 && event->modifiers() == Qt::ShiftModifier) {
        editSelection();
        return;
    }
    if (event->key() == Qt::Key_F2 ||
        (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)) {
        editRecord(id);
        return;
    }
    if ((event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) &&
        (event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
        stepRecord(event->key() == Qt::Key_Up ? -1 : 1);
        return;
    }
    if (onPage && event->key() == Qt::Key_Escape) {
        d->backToList();
        return;
    }
    if (!onPage && event->key() == Qt::Key_Escape && !d->view->hasFocus()) {
        d->view->setFocus();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kith::ui
