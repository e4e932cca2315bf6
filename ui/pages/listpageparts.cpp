// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/language.h"
#include "ui/pages/listpageprivate.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using items::WindowModel;
using records::RecordId;

namespace {

constexpr int PanelWidth = 380;

} // namespace

QWidget *ListPage::Private::makeTop()
{
    auto *top = new QWidget(listSide);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::XL, space::L, space::L, space::M);
    row->setSpacing(space::S);
    auto *title = new ElidedLabel(entity.pluralText(), top);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(fontOf(TextRole::Title));
    filterBar = new FilterBar(records, entity.key, listSide);
    auto *columns = makeIconButton(u"columns"_s, tr("Choose columns"), u"columnsButton"_s, top);
    groupButton = makeIconButton(u"layers"_s, tr("Sort and group"), u"sortButton"_s, top);
    auto *import = makeIconButton(u"import"_s, tr("Import …"), u"importButton"_s, top);
    auto *exportButton = makeIconButton(u"export"_s, tr("Export this list …"), u"exportButton"_s, top);
    trashButton = makeIconButton(u"trash"_s, tr("Show the trash"), u"trashButton"_s, top);
    trashButton->setCheckable(true);
    trashButton->setVisible(entity.hasTrash);
    panelButton =
        makeIconButton(u"panel-right"_s, tr("Show the record panel (Space)"), u"panelButton"_s, top);
    panelButton->setCheckable(true);
    newButton = new QPushButton(tr("New"), top);
    newButton->setObjectName(u"newButton"_s);
    newButton->setProperty("kith_primary", true);
    newButton->setAccessibleName(tr("New: %1").arg(entity.singularText()));
    newButton->setToolTip(tr("%1 (%2)").arg(
        newButton->accessibleName(), QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    row->addWidget(title);
    row->addSpacing(space::L);
    filterBar->addTo(*row);
    row->addStretch();
    for (QToolButton *button : {groupButton, columns, import, exportButton, trashButton, panelButton})
        row->addWidget(button);
    row->addSpacing(space::S);
    row->addWidget(newButton);

    connect(filterBar, &FilterBar::searchChanged, &q,
            [this](const QString &text) { narrow(filterBar->filter(), text); });
    connect(filterBar, &FilterBar::filterChanged, &q,
            [this](const domain::Filter &filter) { narrow(filter, filterBar->search()); });
    connect(filterBar, &FilterBar::leaveRequested, &q, [this] { focusRecords(); });
    connect(filterBar, &FilterBar::recordsRequested, &q, &Page::recordsRequested);
    connect(columns, &QToolButton::clicked, &q, [this] { chooseColumns(); });
    connect(groupButton, &QToolButton::clicked, &q, [this] { chooseSort(); });
    connect(import, &QToolButton::clicked, &q, [this] { Q_EMIT q.importRequested(entity.key); });
    connect(exportButton, &QToolButton::clicked, &q,
            [this] { Q_EMIT q.exportRequested(entity.key, q.query(), q.columns()); });
    connect(trashButton, &QToolButton::toggled, &q, [this](bool on) { q.setTrashShown(on); });
    connect(panelButton, &QToolButton::toggled, &q, [this](bool on) { q.setPanelVisible(on); });
    connect(newButton, &QPushButton::clicked, &q, &ListPage::createNew);
    return top;
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
    auto *keys = new ElidedLabel(tr("Space: panel · Enter: open · F2: edit"), footer);
    keys->setFont(fontOf(TextRole::Caption));
    for (QLabel *label : {range, loading, static_cast<QLabel *>(keys)})
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
    if (entity.key == "activity")
        model->setTickField("done_at");
    connect(view, &ListView::tickRequested, &q, [this](RecordId id, bool on) { tickActivity(id, on); });
    connect(view, &ListView::panelToggleRequested, &q, [this] { q.setPanelVisible(!q.isPanelVisible()); });
    connect(view, &ListView::trashRequested, &q, [this] { moveToTrash(view->selectedIds()); });
    connect(view, &ListView::currentIdChanged, &q, [this] { followSelection(); });
    connect(view, &ListView::customContextMenuRequested, &q, [this](const QPoint &at) { showMenu(at); });
    connect(view, &ListView::searchTyped, &q, [this](const QString &text) {
        filterBar->searchBox().setFocus();
        filterBar->searchBox().setText(text);
    });
    connect(&view->emptyState(), &EmptyState::primaryTriggered, &q, [this] {
        if (filterBar->isEmpty()) {
            q.createNew();
        } else {
            filterBar->clear();
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

/// What an empty list says about how it fills.
QString ListPage::Private::firstStep() const
{
    if (entity.key == "campaign")
        return tr(
            "Write down what you do to be heard of, and what it costs. Kith does not send mails: import "
            "what your mailing tool says came of them, and rates, leads and returns follow.");
    if (entity.key == "campaign_recipient" || entity.key == "campaign_event")
        return tr(
            "They come with the results of your mailing tool: import a file that names the campaign, the "
            "e-mail address, what happened and when.");
    return tr("Add the first one, or import a list you already have.");
}

void ListPage::Private::showEmptyState()
{
    EmptyState &empty = view->emptyState();
    const domain::RecordQuery &query = model->query();
    const QString many = base::Language::inSentence(entity.pluralText());
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
        empty.setContent(QString::fromLatin1(entity.icon), tr("No %1 yet").arg(many), firstStep());
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
    connect(which, &RecordPanel::stepRequested, &q, [this, which](int by) { step(which, by); });
    connect(which, &RecordPanel::loaded, &q, [this, which] {
        which->setNeighbours(bool(model->neighbour(which->id(), -1)), bool(model->neighbour(which->id(), 1)));
    });
    connect(which, &RecordPanel::recordsRequested, &q, [this](const domain::RecordQuery &query) {
        if (query.entity == entity.key)
            q.setFilter(query.filter, query.inTrash);
        else
            Q_EMIT q.recordsRequested(query);
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

} // namespace kith::ui
