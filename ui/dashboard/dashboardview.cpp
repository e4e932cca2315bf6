// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardview.h"

#include "models/base/await.h"
#include "ui/charts/charttable.h"
#include "ui/dashboard/dashboardbar.h"
#include "ui/dashboard/tileeditor.h"
#include "ui/dashboard/tileexplanation.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::DashboardFilter;
using domain::Tile;
using domain::TileGrid;
using domain::TilePlace;
using items::ChartKind;
using items::TileState;
using records::Dashboard;
using records::DashboardRecords;

namespace {

constexpr int KeepPauseMs = 800; ///< an unsaved filter reaches the file this long after its last change
constexpr int VisibleMargin = 24;

QList<TilePlace> placesOf(const QList<Tile> &tiles)
{
    QList<TilePlace> places;
    for (const Tile &tile : tiles)
        places.append(tile.place);
    return places;
}

void putPlaces(QList<Tile> &tiles, const QList<TilePlace> &places)
{
    for (qsizetype i = 0; i < tiles.size() && i < places.size(); ++i)
        tiles[i].place = places.at(i);
}

} // namespace

DashboardView::DashboardView(items::MetricCache &cache, QWidget *parent)
    : QWidget(parent)
    , m_cache(cache)
    , m_model(new items::DashboardModel(cache, this))
    , m_bar(new DashboardBar(this))
    , m_add(new QPushButton(Icons::get(u"plus"_s), tr("&Add a tile"), this))
    , m_full(makeIconButton(u"maximize"_s, tr("Full screen (F11)"), u"dashboardFull"_s, this))
    , m_foreign(makeForeign())
    , m_scroll(new QScrollArea(this))
    , m_board(new TileBoard(*m_model, m_scroll))
    , m_empty(new EmptyState(this))
{
    setObjectName(u"dashboardView"_s);
    m_scroll->setObjectName(u"dashboardScroll"_s);
    m_scroll->setAccessibleName(tr("Dashboard"));
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(m_board);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_board->setAutoFillBackground(false);
    m_empty->setContent(u"chart-bar"_s, tr("An empty dashboard"),
                        tr("Each tile answers one question: how much is won, where deals wait, what leads "
                           "cost. Every number opens the records it counts."));
    m_empty->setActions(tr("&Add the first tile"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHead());
    column->addWidget(m_foreign);
    column->addWidget(m_scroll, 1);
    column->addWidget(m_empty, 1);
    m_empty->hide();
    m_keep.setSingleShot(true);
    m_keep.setInterval(KeepPauseMs);
    connect(&m_keep, &QTimer::timeout, this, &DashboardView::keepFilter);
    connect(m_bar, &DashboardBar::changed, this, &DashboardView::setFilter);
    connect(m_bar, &DashboardBar::saveRequested, this, &DashboardView::saveFilter);
    connect(m_bar, &DashboardBar::resetRequested, this, &DashboardView::resetFilter);
    connect(m_add, &QPushButton::clicked, this, &DashboardView::addTile);
    connect(m_empty, &EmptyState::primaryTriggered, this, &DashboardView::addTile);
    connect(m_full, &QToolButton::clicked, this, &DashboardView::fullScreenRequested);
    connect(m_board, &TileBoard::arranged, this, &DashboardView::arrange);
    connect(m_board, &TileBoard::actionRequested, this, &DashboardView::perform);
    connect(m_board, &TileBoard::pointActivated, this, &DashboardView::openRecords);
    connect(m_board, &TileBoard::refused, this, [this] { mayChange(); });
    connect(m_board, &TileBoard::wantsVisible, this, [this](const QRect &area) {
        m_scroll->ensureVisible(area.center().x(), area.bottom(), 0, VisibleMargin);
        m_scroll->ensureVisible(area.center().x(), area.top(), 0, VisibleMargin);
    });
}

DashboardView::~DashboardView()
{
    flush();
}

QWidget *DashboardView::makeHead()
{
    auto *head = new QWidget(this);
    m_add->setObjectName(u"addTile"_s);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, space::XS, space::XL, 0);
    row->setSpacing(space::S);
    row->addWidget(m_bar, 1);
    row->addWidget(m_add, 0, Qt::AlignTop);
    row->addWidget(m_full, 0, Qt::AlignTop);
    return head;
}

/// Stands above what somebody else shares.
QWidget *DashboardView::makeForeign()
{
    auto *strip = new QWidget(this);
    strip->setObjectName(u"dashboardForeign"_s);
    m_foreignText = new QLabel(strip);
    Theme::setTone(m_foreignText, Tone::Muted);
    auto *copy = new QPushButton(tr("Make a &copy"), strip);
    copy->setObjectName(u"copyDashboard"_s);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(space::XL, 0, space::XL, space::S);
    row->addWidget(m_foreignText);
    row->addWidget(copy);
    row->addStretch(1);
    strip->hide();
    connect(copy, &QPushButton::clicked, this, &DashboardView::copyRequested);
    return strip;
}

void DashboardView::setDashboard(const Dashboard &dashboard, const std::optional<DashboardFilter> &draft,
                                 RecordId me)
{
    const bool followed = m_filter == m_dashboard.filter;
    const bool isFirst = m_model->tiles().isEmpty() && m_dashboard.name.isEmpty();
    m_dashboard = dashboard;
    m_me = me;
    if (!dashboard.id) { // tiles that are built in have no ids, but need to be told apart
        for (qsizetype i = 0; i < m_dashboard.tiles.size(); ++i)
            m_dashboard.tiles[i].id = RecordId(-1 - i);
    }
    if (isFirst)
        m_filter = draft.value_or(dashboard.filter);
    else if (followed)
        m_filter = dashboard.filter;
    m_bar->setFilter(m_filter);
    m_model->setTiles(m_dashboard.tiles, m_filter, m_me);
    m_board->setEditable(m_dashboard.isOwn);
    showParts();
    refreshChanged();
}

void DashboardView::setChoices(const records::DashboardChoices &choices)
{
    m_bar->setChoices(choices);
}

void DashboardView::showParts()
{
    const bool isEmpty = m_dashboard.tiles.isEmpty();
    m_scroll->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_add->setVisible(m_dashboard.isOwn);
    m_foreign->setVisible(!m_dashboard.isOwn);
    m_foreignText->setText(m_dashboard.scope == records::ViewScope::Team
                               ? tr("%1 shares this dashboard with the team %2.")
                                     .arg(m_dashboard.ownerName, m_dashboard.teamName)
                               : tr("%1 shares this dashboard with everyone.").arg(m_dashboard.ownerName));
}

void DashboardView::refreshChanged()
{
    m_bar->setChanged(isFilterChanged(), m_dashboard.isOwn);
    Q_EMIT filterChanged();
}

void DashboardView::setFilter(const DashboardFilter &filter)
{
    m_filter = filter;
    if (m_bar->filter() != filter)
        m_bar->setFilter(filter);
    m_model->setTiles(m_dashboard.tiles, m_filter, m_me);
    refreshChanged();
    m_keep.start();
}

/// It is there again after the program was closed; saving it is another matter.
void DashboardView::keepFilter()
{
    m_keep.stop();
    const auto draft = isFilterChanged() ? std::optional(m_filter) : std::nullopt;
    base::await(
        DashboardRecords(m_cache.records()).keepDraft(m_dashboard.id, draft), this,
        [](const storage::Outcome &) {}, [this](const base::Problem &problem) { report(problem); });
}

void DashboardView::flush()
{
    m_board->flush();
    if (m_keep.isActive())
        keepFilter();
}

void DashboardView::resetFilter()
{
    setFilter(m_dashboard.filter);
}

void DashboardView::saveFilter()
{
    if (!mayChange())
        return;
    Dashboard after = m_dashboard;
    after.filter = m_filter;
    if (!m_dashboard.id) {
        const auto made = std::make_shared<RecordId>();
        write(DashboardRecords(m_cache.records()).add(after, made), [this, made] { Q_EMIT madeOwn(*made); });
        return;
    }
    write(DashboardRecords(m_cache.records()).change(m_dashboard, after), [] {});
    m_dashboard.filter = m_filter;
    refreshChanged();
    keepFilter();
}

void DashboardView::setFullScreen(bool full)
{
    m_full->setToolTip(full ? tr("Leave the full screen (Esc)") : tr("Full screen (F11)"));
    m_full->setAccessibleName(m_full->toolTip());
    m_full->setIcon(Icons::get(full ? u"minimize"_s : u"maximize"_s));
}

void DashboardView::focusTiles()
{
    const QList<TileFrame *> frames = m_board->frames();
    if (!frames.isEmpty())
        frames.constFirst()->setFocus(Qt::OtherFocusReason);
    else
        m_add->setFocus(Qt::OtherFocusReason);
}

bool DashboardView::mayChange()
{
    if (m_dashboard.isOwn)
        return true;
    Q_EMIT notice(NoticeLevel::Info,
                  tr("The dashboard “%1” belongs to %2. Make a copy of it to change it.")
                      .arg(m_dashboard.name, m_dashboard.ownerName),
                  {});
    return false;
}

void DashboardView::arrange(const QList<TilePlace> &places, const QString &label)
{
    QList<Tile> after = m_dashboard.tiles;
    putPlaces(after, places);
    changeTiles(after, label);
}

/// Shown at once; tiles that are new come with the file's answer, which knows their ids.
void DashboardView::changeTiles(const QList<Tile> &after, const QString &label)
{
    if (!mayChange()) {
        Q_EMIT reloadRequested();
        return;
    }
    const DashboardRecords dashboards(m_cache.records());
    if (!m_dashboard.id) {
        Dashboard copy = m_dashboard;
        copy.tiles = after;
        const auto made = std::make_shared<RecordId>();
        write(dashboards.add(copy, made), [this, made] { Q_EMIT madeOwn(*made); });
        return;
    }
    write(dashboards.changeTiles(m_dashboard, after, label), [] {});
    QList<Tile> known;
    std::copy_if(after.cbegin(), after.cend(), std::back_inserter(known),
                 [](const Tile &tile) { return bool(tile.id); });
    m_dashboard.tiles = known;
    m_model->setTiles(known, m_filter, m_me);
    if (!after.isEmpty())
        showParts();
}

void DashboardView::write(const QFuture<storage::Outcome> &written, const std::function<void()> &done)
{
    ++m_writes;
    base::await(
        written, this,
        [this, done](const storage::Outcome &) {
            --m_writes;
            done();
            Q_EMIT reloadRequested();
        },
        [this](const base::Problem &problem) {
            --m_writes;
            report(problem);
            Q_EMIT reloadRequested();
        });
}

void DashboardView::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void DashboardView::openEditor(const Tile &tile, const std::function<void(const Tile &)> &take)
{
    auto *editor = new TileEditor(m_cache, tile, m_filter, m_me, window());
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connect(editor, &QDialog::accepted, this, [editor, take] { take(editor->tile()); });
    connect(this, &QObject::destroyed, editor, &QDialog::reject);
    editor->open();
}

void DashboardView::addTile()
{
    if (!mayChange())
        return;
    openEditor({}, [this](const Tile &tile) {
        put(tile,
            tr("Add the tile “%1”")
                .arg(tile.title.isEmpty() ? domain::MetricCatalogue::find(tile.query.metric)->labelText()
                                          : tile.title));
    });
}

/// A number needs less room than a chart.
void DashboardView::put(Tile tile, const QString &label)
{
    m_board->flush();
    const bool isNumber = items::chartKindOf(tile.chart) == ChartKind::Number;
    QList<Tile> after = m_dashboard.tiles;
    tile.id = {};
    tile.place = TileGrid::gapFor(placesOf(after), isNumber ? 3 : 6, isNumber ? 3 : 5);
    after.append(tile);
    putPlaces(after, TileGrid::packed(placesOf(after)));
    changeTiles(after, label);
}

void DashboardView::perform(RecordId id, TileAction action)
{
    const int row = m_model->rowOf(id);
    const Tile *tile = m_dashboard.tile(id);
    if (row < 0 || !tile)
        return;
    const TileState &state = m_model->tiles().at(row);
    switch (action) {
    case TileAction::Explain:
        if (state.answer)
            explain(state);
        break;
    case TileAction::OpenRecords:
        openRecords(id, {});
        break;
    case TileAction::Edit:
        edit(id);
        break;
    case TileAction::Duplicate:
        duplicate(*tile);
        break;
    case TileAction::CopyTable:
        copyTable(state);
        break;
    case TileAction::Export:
        if (state.answer)
            Q_EMIT exportRequested(state.chart);
        break;
    case TileAction::ToggleTable:
        if (TileFrame *frame = m_board->frame(id))
            frame->setTable(!frame->isTable());
        break;
    case TileAction::Remove:
        removeTile(*tile);
        break;
    }
}

void DashboardView::edit(RecordId id)
{
    if (!mayChange())
        return;
    m_board->flush();
    openEditor(*m_dashboard.tile(id), [this, id](const Tile &edited) {
        QList<Tile> after = m_dashboard.tiles;
        const auto at =
            std::find_if(after.begin(), after.end(), [id](const Tile &one) { return one.id == id; });
        if (at == after.end())
            return;
        const TilePlace place = at->place;
        *at = edited;
        at->place = place;
        const TileFrame *frame = m_board->frame(id);
        changeTiles(after, tr("Edit the tile “%1”").arg(frame ? frame->title() : edited.title));
    });
}

void DashboardView::duplicate(const Tile &tile)
{
    if (!mayChange())
        return;
    m_board->flush();
    const TileFrame *frame = m_board->frame(tile.id);
    QList<Tile> after = m_dashboard.tiles;
    Tile copy = tile;
    copy.id = {};
    copy.place = TileGrid::gapFor(placesOf(after), tile.place.w, tile.place.h);
    after.append(copy);
    changeTiles(after, tr("Duplicate the tile “%1”").arg(frame ? frame->title() : tile.title));
}

void DashboardView::removeTile(const Tile &tile)
{
    if (!mayChange())
        return;
    m_board->flush();
    const TileFrame *frame = m_board->frame(tile.id);
    const QString label = tr("Remove the tile “%1”").arg(frame ? frame->title() : tile.title);
    QList<Tile> after = m_dashboard.tiles;
    const RecordId gone = tile.id;
    after.removeIf([gone](const Tile &one) { return one.id == gone; });
    putPlaces(after, TileGrid::packed(placesOf(after)));
    changeTiles(after, label);
    Q_EMIT notice(NoticeLevel::Success, tr("%1. Undo brings it back.").arg(label), {});
}

void DashboardView::explain(const TileState &state)
{
    auto *explanation = new TileExplanation(state, window());
    explanation->setAttribute(Qt::WA_DeleteOnClose);
    const RecordId tile = state.tile.id;
    connect(explanation, &TileExplanation::recordsRequested, this, [this, tile] { openRecords(tile, {}); });
    connect(this, &QObject::destroyed, explanation, &QDialog::reject);
    explanation->open();
}

/// Of what is shown, also when another answer is on its way.
void DashboardView::openRecords(RecordId tile, const QVariantList &keys)
{
    const int row = m_model->rowOf(tile);
    if (row < 0 || !m_model->tiles().at(row).answer)
        return;
    base::await(
        records::MetricRecords(m_cache.records()).behind(m_model->tiles().at(row).answer->query, keys), this,
        [this](const domain::RecordQuery &query) { Q_EMIT recordsRequested(query); },
        [this](const base::Problem &problem) { report(problem); });
}

/// With tabs between the cells, as spreadsheets take it.
void DashboardView::copyTable(const TileState &state)
{
    if (!state.answer)
        return;
    ChartTable table;
    table.setData(state.chart);
    QStringList lines{state.chart.title};
    QStringList cells;
    for (int column = 0; column < table.columnCount(); ++column)
        cells.append(table.headerData(column, Qt::Horizontal).toString());
    lines.append(cells.join(u'\t'));
    for (int row = 0; row < table.rowCount(); ++row) {
        cells.clear();
        for (int column = 0; column < table.columnCount(); ++column)
            cells.append(table.data(table.index(row, column)).toString());
        lines.append(cells.join(u'\t'));
    }
    QApplication::clipboard()->setText(lines.join(u'\n') + u'\n');
    Q_EMIT notice(NoticeLevel::Success, tr("“%1” is on the clipboard as a table.").arg(state.chart.title),
                  {});
}

void DashboardView::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_model->setActive(true);
}

void DashboardView::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_model->setActive(false);
}

} // namespace kith::ui
