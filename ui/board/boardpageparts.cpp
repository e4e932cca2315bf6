// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/await.h"
#include "models/base/clock.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardpageprivate.h"
#include "ui/board/boardview.h"
#include "ui/board/gatebubble.h"
#include "ui/pages/recordpanel.h"
#include "ui/parts/elidedlabel.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/filterbar.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/metrics.h"
#include "ui/parts/searchbox.h"
#include "ui/parts/theme.h"
#include "ui/views/viewbar.h"

#include <QComboBox>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;
using records::RecordId;

namespace {

constexpr int SaidMs = 10'000;
constexpr int PanelWidth = 380;

const domain::Entity &dealEntity()
{
    return domain::Catalogue::builtIn().entity("deal");
}

} // namespace

QWidget *BoardPage::Private::makeTop()
{
    auto *top = new QWidget(&q);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(space::XL, space::L, space::L, space::M);
    row->setSpacing(space::S);
    auto *title = new ElidedLabel(dealEntity().pluralText(), top);
    title->setObjectName(u"pageTitle"_s);
    title->setFont(fontOf(TextRole::Title));
    pipelines = new QComboBox(top);
    pipelines->setObjectName(u"pipelineBox"_s);
    pipelines->setAccessibleName(tr("Pipeline"));
    pipelines->setToolTip(tr("Pipeline"));
    pipelines->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    pipelines->hide();
    filterBar = new FilterBar(records, "deal"_ba, &q);
    filterBar->searchBox().setMaximumWidth(340);
    const auto addMenu = [this, top](const QString &icon, const QString &name, const QString &objectName,
                                     QMenu *(Private::*make)(QWidget *)) {
        QToolButton *button = makeIconButton(icon, name, objectName, top);
        button->setPopupMode(QToolButton::InstantPopup);
        auto *menu = new QMenu(button);
        button->setMenu(menu);
        // Made anew each time: pipelines, stages and choices may have changed.
        QObject::connect(menu, &QMenu::aboutToShow, &q, [this, menu, make] {
            menu->clear();
            qDeleteAll(menu->findChildren<QMenu *>(QString(), Qt::FindDirectChildrenOnly));
            const QMenu *made = (this->*make)(menu);
            menu->addActions(made->actions());
        });
        return button;
    };
    QToolButton *sort =
        addMenu(u"chevrons-up-down"_s, tr("Order of the cards"), u"sortButton"_s, &Private::makeSortMenu);
    QToolButton *lanes = addMenu(u"layers"_s, tr("Lanes"), u"lanesButton"_s, &Private::makeLaneMenu);
    QToolButton *cards =
        addMenu(u"sliders"_s, tr("Cards and stages"), u"cardsButton"_s, &Private::makeCardMenu);
    panelButton =
        makeIconButton(u"panel-right"_s, tr("Show the record panel (Space)"), u"panelButton"_s, top);
    panelButton->setCheckable(true);
    newButton = new QPushButton(tr("New"), top);
    newButton->setObjectName(u"newButton"_s);
    newButton->setProperty("kith_primary", true);
    newButton->setAccessibleName(tr("New: %1").arg(dealEntity().singularText()));
    newButton->setToolTip(tr("New deal in the stage of the chosen card (%1)")
                              .arg(QKeySequence(QKeySequence::New).toString(QKeySequence::NativeText)));
    row->addWidget(title);
    row->addWidget(pipelines);
    row->addSpacing(space::S);
    filterBar->addTo(*row);
    row->addStretch();
    for (QToolButton *button : {sort, lanes, cards, panelButton})
        row->addWidget(button);
    row->addSpacing(space::S);
    row->addWidget(newButton);

    QObject::connect(filterBar, &FilterBar::searchChanged, &q, [this] { ask(); });
    QObject::connect(filterBar, &FilterBar::filterChanged, &q, [this] { ask(); });
    QObject::connect(filterBar, &FilterBar::leaveRequested, &q, [this] { focusRecords(); });
    QObject::connect(filterBar, &FilterBar::recordsRequested, &q, &Page::recordsRequested);
    QObject::connect(pipelines, &QComboBox::activated, &q, [this](int at) {
        change([&](BoardPreferences &it) { it.pipeline = RecordId(pipelines->itemData(at).toLongLong()); });
        view->setFocus();
    });
    QObject::connect(panelButton, &QToolButton::clicked, &q, [this](bool on) { q.setPanelVisible(on); });
    QObject::connect(newButton, &QPushButton::clicked, &q, [this] { q.createIn(view->currentColumn()); });
    return top;
}

QWidget *BoardPage::Private::makeFooter()
{
    auto *footer = new QWidget(&q);
    auto *row = new QHBoxLayout(footer);
    row->setContentsMargins(space::XL, space::S, space::L, space::S);
    row->setSpacing(space::L);
    sums = new QLabel(footer);
    sums->setObjectName(u"boardSums"_s);
    said = new ElidedLabel({}, footer);
    said->setObjectName(u"boardSaid"_s);
    auto *keys = new ElidedLabel(tr("Alt+Left, Alt+Right: move · Space: panel · Enter: open"), footer);
    for (QLabel *label : {sums, static_cast<QLabel *>(said), static_cast<QLabel *>(keys)}) {
        label->setFont(fontOf(TextRole::Caption));
        Theme::setTone(label, Tone::Muted);
    }
    Theme::setTone(said, Tone::Text);
    row->addWidget(sums);
    row->addWidget(said);
    row->addStretch();
    row->addWidget(keys);
    saidTimer = new QTimer(&q);
    saidTimer->setSingleShot(true);
    saidTimer->setInterval(SaidMs);
    QObject::connect(saidTimer, &QTimer::timeout, said, [this] { said->setText({}); });
    return footer;
}

void BoardPage::Private::connectView()
{
    QObject::connect(view, &BoardView::openRequested, &q,
                     [this](RecordId id) { Q_EMIT q.openRequested("deal", id); });
    QObject::connect(view, &BoardView::openInWindowRequested, &q,
                     [this](RecordId id) { Q_EMIT q.windowRequested("deal", id); });
    QObject::connect(view, &BoardView::editRequested, &q,
                     [this](RecordId id) { Q_EMIT q.editRequested("deal", id); });
    QObject::connect(view, &BoardView::panelToggleRequested, &q,
                     [this] { q.setPanelVisible(!q.isPanelVisible()); });
    QObject::connect(view, &BoardView::trashRequested, &q, [this] { trash(); });
    QObject::connect(view, &BoardView::newRequested, &q, [this](int column) { q.createIn(column); });
    QObject::connect(view, &BoardView::listRequested, &q, [this](int column) { q.showAsList(column); });
    QObject::connect(view, &BoardView::menuRequested, &q, [this](const QPoint &at) { showMenu(at); });
    QObject::connect(view, &BoardView::searchTyped, &q, [this](const QString &text) {
        filterBar->searchBox().setFocus();
        filterBar->searchBox().setText(text);
    });
    QObject::connect(view, &BoardView::moveRequested, &q,
                     [this](const QList<RecordId> &ids, int column, bool byKey) {
                         hasFocusedMove = byKey;
                         move(ids, column);
                     });
    QObject::connect(view, &BoardView::currentIdChanged, &q, [this] {
        bubble->leave();
        followCurrent();
    });
    QObject::connect(view, &BoardView::selectedCountChanged, &q, [this] { showSums(); });
    QObject::connect(view, &BoardView::closedColumnsChanged, &q, [this] {
        preferences.closedColumns = view->closedColumns();
        views->contentChanged();
    });
    QObject::connect(&view->emptyState(), &EmptyState::primaryTriggered, &q, [this] {
        if (model->isAnswered() && !model->board().pipeline) {
            Q_EMIT q.recordsRequested({"pipeline"_ba, {}});
        } else if (filterBar->isEmpty()) {
            q.createIn(view->currentColumn());
        } else {
            filterBar->clear();
            view->setFocus();
        }
    });
    QObject::connect(model, &items::BoardModel::boardChanged, &q, [this] {
        showEmptyState();
        showSums();
    });
    QObject::connect(model, &items::BoardModel::failed, &q, [this](const Problem &problem) {
        if (problem.kind() == base::ProblemKind::NotFound && preferences.pipeline) {
            // The pipeline that was shown last is gone, or this is another workspace.
            preferences.pipeline = {};
            ask();
            askPipelines();
            return;
        }
        report(problem);
    });
    QObject::connect(bubble, &GateBubble::fillInRequested, &q,
                     [this] { askAndMove(refused, refusedStage, 0); });
    QObject::connect(bubble, &GateBubble::editRequested, &q,
                     [this] { Q_EMIT q.editRequested("deal", refused.value(0)); });
    QObject::connect(bubble, &GateBubble::left, &q, [this] {
        if (hasFocusedMove)
            view->setFocus();
    });
}

void BoardPage::Private::makePanel()
{
    panel = new RecordPanel(records, RecordPanel::Place::Beside, splitter);
    panel->setMinimumWidth(280);
    panel->setAccessibleName(tr("Chosen deal"));
    splitter->addWidget(panel);
    splitter->setStretchFactor(1, 0);
    splitter->setSizes({std::max(400, splitter->width() - PanelWidth), PanelWidth});
    QObject::connect(panel, &RecordPanel::editRequested, &q, &Page::editRequested);
    QObject::connect(panel, &RecordPanel::windowRequested, &q, &Page::windowRequested);
    QObject::connect(panel, &RecordPanel::openRequested, &q, &Page::openRequested);
    QObject::connect(panel, &RecordPanel::recordsRequested, &q, &Page::recordsRequested);
    QObject::connect(panel, &RecordPanel::notice, &q, &Page::notice);
    QObject::connect(panel, &RecordPanel::trashRequested, &q, [this](const QByteArray &, RecordId id) {
        view->selectId(id);
        trash();
    });
    QObject::connect(panel, &RecordPanel::closeRequested, &q, [this] {
        q.setPanelVisible(false);
        view->setFocus();
    });
}

void BoardPage::Private::followCurrent()
{
    if (panel && !panel->isHidden())
        panel->showRecord("deal", view->currentId());
}

void BoardPage::Private::askPipelines()
{
    base::await(
        records::BoardRecords(records).pipelines(), &q,
        [this](const QList<records::PipelineInfo> &infos) { showPipelines(infos); },
        [this](const Problem &problem) { report(problem); });
}

void BoardPage::Private::showPipelines(const QList<records::PipelineInfo> &infos)
{
    pipelines->clear();
    for (const records::PipelineInfo &info : infos) {
        if (info.isActive || info.id == preferences.pipeline)
            pipelines->addItem(info.name, info.id.value());
    }
    pipelines->setCurrentIndex(std::max(0, pipelines->findData(preferences.pipeline.value())));
    pipelines->setVisible(pipelines->count() > 1);
}

void BoardPage::Private::applyPreferences()
{
    model->setFace(preferences.fields, preferences.colourBy);
    view->setLook({preferences.isCompact, int(preferences.fields.size()), !preferences.colourBy.isEmpty()});
    view->setClosedColumns(preferences.closedColumns);
    view->header().setClosedText(
        preferences.closedDays > 0 ? tr("last %n day(s)", nullptr, preferences.closedDays) : tr("not shown"));
    if (const int at = pipelines->findData(preferences.pipeline.value()); at >= 0)
        pipelines->setCurrentIndex(at);
}

void BoardPage::Private::ask()
{
    records::BoardQuery query = model->query();
    query.pipeline = preferences.pipeline;
    query.laneBy = preferences.laneBy;
    query.filter = filterBar->filter();
    query.search = filterBar->search();
    query.sort = preferences.sort.isEmpty() ? QList<domain::SortKey>()
                                            : domain::SortKey::parse(records.catalogue().entity("deal"),
                                                                     QString::fromLatin1(preferences.sort));
    query.closedSinceMs = preferences.closedDays > 0 ? base::Clock::system()
                                                           .today()
                                                           .addDays(1 - preferences.closedDays)
                                                           .startOfDay()
                                                           .toMSecsSinceEpoch()
                                                     : -1;
    bubble->leave();
    model->setQuery(query);
    views->contentChanged();
}

void BoardPage::Private::showEmptyState()
{
    EmptyState &empty = view->emptyState();
    const records::BoardQuery &query = model->query();
    if (model->isAnswered() && !model->board().pipeline) {
        empty.setContent(u"columns-board"_s, tr("No pipeline yet"),
                         tr("A pipeline holds the stages that your deals go through, from the first talk to "
                            "the signature. Set one up, and its board appears here."));
        empty.setActions(tr("Set up a pipeline"));
    } else if (!query.search.isEmpty()) {
        empty.setContent(u"search"_s, tr("Nothing found for “%1”").arg(query.search),
                         tr("All words must be found, the last one may be unfinished. Accents and capitals "
                            "do not matter."));
        empty.setActions(tr("Clear the search"));
    } else if (query.filter.kind != domain::Filter::Kind::All) {
        empty.setContent(u"filter"_s, tr("No deals match the filter"), {});
        empty.setActions(tr("Clear the filter"));
    } else {
        empty.setContent(u"handshake"_s, tr("No deals here yet"),
                         tr("Every deal is a card. Move it from stage to stage, and the totals above say "
                            "what is in the pipeline."));
        empty.setActions(tr("New: %1").arg(dealEntity().singularText()));
    }
}

void BoardPage::Private::showSums()
{
    const records::Board &board = model->board();
    const records::BoardTotals &totals = board.totals;
    QString text;
    if (board.pipeline && !totals.isTooLarge) {
        text = tr("%Ln open deal(s) · %1 · weighted %2", nullptr, int(totals.count))
                   .arg(BoardHeader::amountText(totals.amountMinor, board.currency),
                        BoardHeader::amountText(totals.weightedMinor, board.currency));
        if (totals.overdueCount > 0)
            text = tr("%1 · %2").arg(text, tr("%Ln overdue", nullptr, int(totals.overdueCount)));
    }
    if (const qsizetype selected = view->selectedIds().size(); selected > 1)
        text = tr("%1 · %2").arg(text, tr("%Ln selected", nullptr, int(selected)));
    sums->setText(text);
    sums->setToolTip(BoardHeader::caveats(totals));
}

} // namespace kith::ui
