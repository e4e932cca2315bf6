// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listpage.h"

#include "models/items/await.h"
#include "models/items/windowmodel.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/recordwindow.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using items::WindowModel;
using records::RecordId;

namespace {

constexpr int FilterPauseMs = 500;
constexpr int PanelWidth = 380;

QToolButton *toolButton(const QString &icon, const QString &text, const QString &objectName, QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setIcon(Icons::get(icon));
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setToolTip(text);
    button->setAccessibleName(text);
    return button;
}

} // namespace

struct ListPage::Private
{
    ListPage &q;
    records::Records &records;
    const domain::Entity &entity;
    WindowModel *model = nullptr;
    ListView *view = nullptr;

    QStackedWidget *stack = nullptr;
    QWidget *listSide = nullptr;
    SearchBox *search = nullptr;
    QPushButton *newButton = nullptr;
    QToolButton *filterButton = nullptr;
    QToolButton *trashButton = nullptr;
    QToolButton *panelButton = nullptr;
    QWidget *filterRow = nullptr;
    QLineEdit *filterEdit = nullptr;
    QLabel *filterError = nullptr;
    QTimer *filterPause = nullptr;
    QWidget *trashRow = nullptr;
    QPushButton *restoreButton = nullptr;
    QSplitter *splitter = nullptr;
    QLabel *range = nullptr;
    QLabel *loading = nullptr;
    RecordPanel *panel = nullptr; ///< beside the list; made when it is first shown
    RecordPanel *page = nullptr;  ///< instead of the list; made when it is first shown
    QList<QPointer<RecordEditor>> editors;
    RecordId selectWhenListed;

    Private(ListPage &page_, records::Records &from, const QByteArray &key)
        : q(page_), records(from), entity(from.catalogue().entity(key))
    {
    }

    QWidget *makeTop();
    QWidget *makeFilterRow();
    QWidget *makeTrashRow();
    QWidget *makeFooter();
    void connectView();
    void connectPanel(RecordPanel *which);
    void makePanel();
    void followSelection();
    void showEmptyState();
    void applyFilter();
    void showMenu(const QPoint &at);
    void backToList();
    void openWindow(RecordId id);
    void moveToTrash(const QList<RecordId> &ids);
    void restore(const QList<RecordId> &ids);
    void report(const Problem &problem);
    QString settingsKey(const char *name) const
    {
        return u"lists/%1/%2"_s.arg(QString::fromLatin1(entity.key), QLatin1StringView(name));
    }
};

ListPage::ListPage(records::Records &records, QByteArray entity, QWidget *parent)
    : QWidget(parent), d(std::make_unique<Private>(*this, records, entity))
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
    column->addWidget(d->makeFilterRow());
    column->addWidget(d->makeTrashRow());
    column->addWidget(d->splitter, 1);
    column->addWidget(d->makeFooter());
    d->stack->addWidget(d->listSide);

    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(d->stack);
    d->connectView();
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
}

QWidget *ListPage::Private::makeTop()
{
    auto *top = new QWidget(listSide);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::XL, space::L, space::L, space::M);
    row->setSpacing(space::S);
    auto *title = new QLabel(entity.pluralText(), top);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(fontOf(TextRole::Title));
    search = new SearchBox(top);
    search->setPlaceholderText(tr("Search %1").arg(entity.pluralText().toLower()));
    search->setAccessibleName(search->placeholderText());
    search->setToolTip(
        tr("Search (%1)").arg(QKeySequence(QKeySequence::Find).toString(QKeySequence::NativeText)));
    search->setMinimumWidth(180);
    search->setMaximumWidth(420);
    filterButton = toolButton(u"filter"_s, tr("Filter"), u"filterButton"_s, top);
    filterButton->setCheckable(true);
    auto *columns = toolButton(u"columns"_s, tr("Choose columns"), u"columnsButton"_s, top);
    auto *import = toolButton(u"import"_s, tr("Import …"), u"importButton"_s, top);
    auto *exportButton = toolButton(u"export"_s, tr("Export this list …"), u"exportButton"_s, top);
    trashButton = toolButton(u"trash"_s, tr("Show the trash"), u"trashButton"_s, top);
    trashButton->setCheckable(true);
    trashButton->setVisible(entity.hasTrash);
    panelButton = toolButton(u"panel-right"_s, tr("Show the record panel (Space)"), u"panelButton"_s, top);
    panelButton->setCheckable(true);
    newButton = new QPushButton(tr("New"), top);
    newButton->setObjectName(u"newButton"_s);
    newButton->setProperty("kith_primary", true);
    newButton->setAccessibleName(tr("New: %1").arg(entity.singularText()));
    newButton->setToolTip(tr("%1 (%2)").arg(
        newButton->accessibleName(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    row->addWidget(title);
    row->addSpacing(space::L);
    row->addWidget(search, 1);
    row->addWidget(filterButton);
    row->addStretch();
    for (QToolButton *button : {columns, import, exportButton, trashButton, panelButton})
        row->addWidget(button);
    row->addSpacing(space::S);
    row->addWidget(newButton);

    connect(search, &SearchBox::searchChanged, &q, [this](const QString &text) {
        domain::RecordQuery query = model->query();
        query.search = text;
        model->setQuery(query);
    });
    connect(search, &SearchBox::leaveRequested, &q, [this] {
        view->setFocus();
        if (!view->currentIndex().isValid() && model->rowCount() > 0)
            view->selectId(model->idAt(0));
    });
    connect(filterButton, &QToolButton::toggled, &q, [this](bool on) {
        filterRow->setVisible(on);
        if (on) {
            filterEdit->setFocus();
        } else if (!filterEdit->text().isEmpty()) {
            filterEdit->clear();
            applyFilter();
        }
    });
    connect(columns, &QToolButton::clicked, &q, [this, columns] {
        QMenu *menu = view->columnMenu(-1, columns);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(columns->mapToGlobal(QPoint(0, columns->height())));
    });
    connect(import, &QToolButton::clicked, &q, [this] { Q_EMIT q.importRequested(entity.key); });
    connect(exportButton, &QToolButton::clicked, &q,
            [this] { Q_EMIT q.exportRequested(entity.key, q.query(), q.columns()); });
    connect(trashButton, &QToolButton::toggled, &q, [this](bool on) { q.setTrashShown(on); });
    connect(panelButton, &QToolButton::toggled, &q, [this](bool on) { q.setPanelVisible(on); });
    connect(newButton, &QPushButton::clicked, &q, &ListPage::createNew);
    return top;
}

QWidget *ListPage::Private::makeFilterRow()
{
    filterRow = new QWidget(listSide);
    auto *column = new QVBoxLayout(filterRow);
    column->setContentsMargins(space::XL, 0, space::L, space::M);
    column->setSpacing(space::XS);
    filterEdit = new QLineEdit(filterRow);
    filterEdit->setObjectName(u"filterEdit"_s);
    filterEdit->setClearButtonEnabled(true);
    filterEdit->setAccessibleName(tr("Filter"));
    // An example from this kind's own fields teaches the grammar.
    QString example;
    for (const domain::Field &field : entity.fields) {
        if (field.is(domain::FieldFlag::InList) && field.type == domain::FieldType::Text) {
            example = QString::fromLatin1(field.key) + u" ~ \"anna\""_s;
            break;
        }
    }
    filterEdit->setPlaceholderText(tr("For example: %1 and created_at >= 2026-01-01")
                                       .arg(example.isEmpty() ? u"id is not empty"_s : example));
    filterEdit->setToolTip(tr("field = value, with != < <= > >= ~ (contains) ^ (begins with), "
                              "is empty, is not empty, in (a, b), joined by and, or, not and parentheses"));
    filterError = new QLabel(filterRow);
    filterError->setObjectName(u"filterError"_s);
    filterError->setTextFormat(Qt::PlainText);
    filterError->setWordWrap(true);
    filterError->setFont(fontOf(TextRole::Caption));
    Theme::setTone(filterError, Tone::Danger);
    filterError->hide();
    column->addWidget(filterEdit);
    column->addWidget(filterError);
    filterRow->hide();
    filterPause = new QTimer(&q);
    filterPause->setSingleShot(true);
    filterPause->setInterval(FilterPauseMs);
    connect(filterPause, &QTimer::timeout, &q, [this] { applyFilter(); });
    connect(filterEdit, &QLineEdit::textChanged, filterPause, qOverload<>(&QTimer::start));
    connect(filterEdit, &QLineEdit::returnPressed, &q, [this] { applyFilter(); });
    return filterRow;
}

void ListPage::Private::applyFilter()
{
    filterPause->stop();
    domain::RecordQuery query = model->query();
    const QString text = filterEdit->text().trimmed();
    try {
        query.filter = text.isEmpty() ? domain::Filter() : domain::Filter::parse(entity, text);
    } catch (const Problem &problem) {
        filterError->setText(problem.sentence());
        filterError->show();
        return;
    }
    filterError->hide();
    model->setQuery(query);
}

QWidget *ListPage::Private::makeTrashRow()
{
    trashRow = new QWidget(listSide);
    auto *row = new QHBoxLayout(trashRow);
    row->setContentsMargins(space::XL, 0, space::L, space::M);
    auto *label = new QLabel(tr("This is the trash. What is in it can be restored at any time."), trashRow);
    label->setWordWrap(true);
    Theme::setTone(label, Tone::Muted);
    restoreButton = new QPushButton(Icons::get(u"restore"_s), tr("&Restore"), trashRow);
    restoreButton->setObjectName(u"restoreButton"_s);
    row->addWidget(label, 1);
    row->addWidget(restoreButton);
    trashRow->hide();
    connect(restoreButton, &QPushButton::clicked, &q, [this] { restore(view->selectedIds()); });
    return trashRow;
}

QWidget *ListPage::Private::makeFooter()
{
    auto *footer = new QWidget(listSide);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::XL, space::S, space::L, space::S);
    range = new QLabel(footer);
    range->setObjectName(u"rangeLabel"_s);
    range->setFont(fontOf(TextRole::Caption));
    loading = new QLabel(tr("Looking …"), footer);
    loading->setFont(fontOf(TextRole::Caption));
    loading->hide();
    auto *keys = new QLabel(tr("Space: panel · Enter: open · F2: edit"), footer);
    keys->setFont(fontOf(TextRole::Caption));
    for (QLabel *label : {range, loading, keys})
        Theme::setTone(label, Tone::Muted);
    row->addWidget(range);
    row->addWidget(loading);
    row->addStretch();
    row->addWidget(keys);
    return footer;
}

void ListPage::Private::connectView()
{
    connect(view, &ListView::rangeTextChanged, range, &QLabel::setText);
    connect(view, &ListView::openRequested, &q, [this](RecordId id) { q.openRecord(id); });
    connect(view, &ListView::openInWindowRequested, &q, [this](RecordId id) { openWindow(id); });
    connect(view, &ListView::editRequested, &q, [this](RecordId id) { q.editRecord(id); });
    connect(view, &ListView::panelToggleRequested, &q, [this] { q.setPanelVisible(!q.isPanelVisible()); });
    connect(view, &ListView::trashRequested, &q, [this] { moveToTrash(view->selectedIds()); });
    connect(view, &ListView::currentIdChanged, &q, [this] { followSelection(); });
    connect(view, &ListView::customContextMenuRequested, &q, [this](const QPoint &at) { showMenu(at); });
    connect(view, &ListView::searchTyped, &q, [this](const QString &text) {
        search->setFocus();
        search->setText(text);
    });
    connect(&view->emptyState(), &EmptyState::primaryTriggered, &q, [this] {
        if (model->query().search.isEmpty() && model->query().filter.kind == domain::Filter::Kind::All) {
            q.createNew();
        } else {
            search->setSearch({});
            filterEdit->clear();
            applyFilter();
            view->setFocus();
        }
    });
    connect(&view->emptyState(), &EmptyState::secondaryTriggered, &q,
            [this] { Q_EMIT q.importRequested(entity.key); });
    connect(model, &WindowModel::queryChanged, &q, [this] { showEmptyState(); });
    connect(model, &WindowModel::loaded, &q, [this] {
        if (selectWhenListed && view->selectId(selectWhenListed))
            selectWhenListed = {};
    });
    connect(model, &WindowModel::loadingChanged, &q, [this](bool on) {
        // Only when it takes long enough to wonder about.
        if (!on) {
            loading->hide();
            return;
        }
        QTimer::singleShot(300, loading,
                           [this] { loading->setVisible(model->isLoading() && model->isAnswered()); });
    });
    connect(model, &WindowModel::failed, &q, [this](const Problem &problem) { report(problem); });
}

void ListPage::Private::showEmptyState()
{
    EmptyState &empty = view->emptyState();
    const domain::RecordQuery &query = model->query();
    const QString many = entity.pluralText().toLower();
    if (!query.search.isEmpty()) {
        empty.setContent(u"search"_s, tr("Nothing found for “%1”").arg(query.search),
                         tr("All words must be found, the last one may be unfinished. Accents and capitals "
                            "do not matter."));
        empty.setActions(tr("Clear the search"));
    } else if (query.filter.kind != domain::Filter::Kind::All) {
        empty.setContent(u"filter"_s, tr("No %1 match the filter").arg(many), {});
        empty.setActions(tr("Clear the filter"));
    } else if (query.inTrash) {
        empty.setContent(u"trash"_s, tr("The trash is empty"),
                         tr("Deleted %1 wait here until they are restored.").arg(many));
        empty.setActions({});
    } else {
        empty.setContent(QString::fromLatin1(entity.icon), tr("No %1 yet").arg(many),
                         tr("Add the first one, or import a list you already have."));
        empty.setActions(tr("New: %1").arg(entity.singularText()), tr("Import …"));
    }
}

void ListPage::Private::connectPanel(RecordPanel *which)
{
    connect(which, &RecordPanel::editRequested, &q,
            [this](const QByteArray &, RecordId id) { q.editRecord(id); });
    connect(which, &RecordPanel::trashRequested, &q,
            [this](const QByteArray &, RecordId id) { moveToTrash({id}); });
    connect(which, &RecordPanel::restoreRequested, &q,
            [this](const QByteArray &, RecordId id) { restore({id}); });
    connect(which, &RecordPanel::windowRequested, &q,
            [this](const QByteArray &, RecordId id) { openWindow(id); });
    connect(which, &RecordPanel::openRequested, &q, [this](const QByteArray &kind, RecordId id) {
        if (kind == entity.key)
            q.openRecord(id);
        else
            Q_EMIT q.openRequested(kind, id);
    });
    connect(which, &RecordPanel::notice, &q, &ListPage::notice);
}

void ListPage::Private::makePanel()
{
    panel = new RecordPanel(records, RecordPanel::Place::Beside, splitter);
    panel->setMinimumWidth(280);
    splitter->addWidget(panel);
    splitter->setStretchFactor(1, 0);
    connectPanel(panel);
    connect(panel, &RecordPanel::closeRequested, &q, [this] {
        q.setPanelVisible(false);
        view->setFocus();
    });
    if (!splitter->restoreState(QSettings().value(settingsKey("splitter")).toByteArray()))
        splitter->setSizes({std::max(400, splitter->width() - PanelWidth), PanelWidth});
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
        menu->addSeparator();
        if (entity.hasTrash)
            menu->addAction(Icons::get(u"trash"_s), tr("Move to the &trash"), &q,
                            [this] { moveToTrash(view->selectedIds()); });
    }
    menu->popup(view->viewport()->mapToGlobal(at));
}

void ListPage::Private::backToList()
{
    stack->setCurrentWidget(listSide);
    view->setFocus();
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
    connectPanel(&window->panel());
    connect(&window->panel(), &RecordPanel::gone, window, &QWidget::close);
    window->show();
}

void ListPage::Private::moveToTrash(const QList<RecordId> &ids)
{
    if (ids.isEmpty() || !entity.hasTrash || model->query().inTrash)
        return;
    items::await(
        records.moveToTrash(entity.key, ids), &q,
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
    items::await(
        records.restore(entity.key, ids), &q,
        [this](const records::Outcome &outcome) {
            Q_EMIT q.notice(NoticeLevel::Success, tr("%1.").arg(outcome.label), {});
        },
        [this](const Problem &problem) { report(problem); });
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
    d->search->setFocus(Qt::ShortcutFocusReason);
    d->search->selectAll();
}

void ListPage::createNew()
{
    auto *editor = new RecordEditor(d->records, d->entity.key, window());
    d->editors.append(editor);
    connect(editor, &RecordEditor::saved, this, [this](const QByteArray &, RecordId id) {
        d->selectWhenListed = id;
        if (d->view->selectId(id))
            d->selectWhenListed = {};
        d->view->setFocus();
    });
    editor->show();
    editor->activateWindow();
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
    auto *editor = new RecordEditor(d->records, d->entity.key, id, window());
    d->editors.append(editor);
    editor->show();
    editor->activateWindow();
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
    d->stack->setCurrentWidget(d->page);
    d->page->setFocus();
    // Coming back, the list stands at the record that was open.
    if (d->view->currentId() != id)
        d->view->selectId(id);
}

bool ListPage::hasUnsavedEdits() const
{
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
    d->search->setSearch(text);
}

domain::RecordQuery ListPage::query() const
{
    return d->model->query();
}

QList<QByteArray> ListPage::columns() const
{
    return d->view->shownColumns();
}

QList<RecordId> ListPage::selection() const
{
    return d->view->selectedIds();
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
    if (event->key() == Qt::Key_F2 ||
        (event->key() == Qt::Key_E && event->modifiers() == Qt::ControlModifier)) {
        editRecord(id);
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
