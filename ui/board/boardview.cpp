// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardview.h"

#include "ui/board/boardaccess.h"
#include "ui/board/boardheader.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QContextMenuEvent>
#include <QHelpEvent>
#include <QScrollBar>
#include <QStyle>
#include <QTimer>
#include <QToolTip>
#include <QVariantAnimation>
#include <QWheelEvent>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;

namespace {

constexpr int PixmapBytes = 96 * 1024 * 1024;
constexpr int AheadMs = 60;
constexpr int LaneHeader = 34;
constexpr int Flight = 240;

} // namespace

BoardView::BoardView(items::BoardModel &model, QWidget *parent)
    : QAbstractScrollArea(parent)
    , m_model(model)
    , m_header(new BoardHeader(*this))
    , m_empty(new EmptyState(viewport()))
    , m_ahead(new QTimer(this))
    , m_scroller(new QTimer(this))
    , m_flight(new QVariantAnimation(this))
{
    BoardAccess::install();
    setObjectName(u"board"_s);
    setAccessibleName(tr("Deals by stage"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
    viewport()->setMouseTracking(true);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    m_empty->hide();
    m_pixmaps.setMaxCost(PixmapBytes);
    m_ahead->setSingleShot(true);
    m_ahead->setInterval(AheadMs);
    m_scroller->setInterval(1000 / 120);
    m_scroller->setTimerType(Qt::PreciseTimer);
    m_flight->setStartValue(0.0);
    m_flight->setEndValue(1.0);
    m_flight->setDuration(Flight);
    m_flight->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_ahead, &QTimer::timeout, this, &BoardView::prefetch);
    connect(m_scroller, &QTimer::timeout, this, &BoardView::autoScroll);
    connect(m_flight, &QVariantAnimation::valueChanged, this, [this] { viewport()->update(); });
    connect(m_flight, &QVariantAnimation::finished, this, [this] {
        m_faded.clear();
        m_ghost = {};
        viewport()->update();
    });
    connect(&model, &items::BoardModel::boardChanged, this, &BoardView::onBoardChanged);
    connect(&model, &items::BoardModel::cardsChanged, this, [this](const QList<RecordId> &ids) {
        if (ids.isEmpty())
            m_pixmaps.clear();
        for (const RecordId id : ids) {
            m_pixmaps.remove({id.value(), false});
            m_pixmaps.remove({id.value(), true});
        }
        viewport()->update();
    });
    layOut();
}

BoardView::~BoardView() = default;

void BoardView::setLook(CardPainter::Look look)
{
    m_painter.setLook(look);
    m_pixmaps.clear();
    layOut();
}

bool BoardView::hasLanes() const
{
    return !m_model.query().laneBy.isEmpty();
}

QString BoardView::laneKey(int lane) const
{
    const records::BoardLane &it = m_model.board().lanes.at(lane);
    return it.value.isNull() ? u"-"_s : it.value.toString();
}

void BoardView::layOut()
{
    const records::Board &board = m_model.board();
    QList<bool> columns;
    for (const records::BoardColumn &column : board.columns)
        columns.append(!m_closedColumns.contains(column.stage));
    QList<bool> lanes;
    QList<QList<int>> cards;
    for (int lane = 0; lane < board.lanes.size(); ++lane) {
        lanes.append(!hasLanes() || !m_closedLanes.contains(laneKey(lane)));
        QList<int> counts;
        for (int column = 0; column < board.columns.size(); ++column)
            counts.append(int(board.cell(column, lane).ids.size()));
        cards.append(counts);
    }
    m_layout.lay({viewport()->width(), viewport()->height(), m_painter.height(),
                  hasLanes() ? std::max(LaneHeader, fontMetrics().height() + space::L) : 0},
                 columns, lanes, cards);
    updateBars();
    m_header->setGeometry(QStyle::visualRect(
        layoutDirection(), rect(), QRect(0, 0, viewport()->width(), m_header->sizeHint().height())));
    m_header->update();
    viewport()->update();
}

void BoardView::onBoardChanged()
{
    // What went from the board is no longer selected.
    QSet<RecordId> here;
    if (!m_selected.isEmpty() || m_current) {
        const records::Board &board = m_model.board();
        for (const records::BoardCell &cell : board.cells) {
            for (const RecordId id : cell.ids) {
                if (m_selected.contains(id) || id == m_current)
                    here.insert(id);
            }
        }
    }
    const qsizetype before = m_selected.size();
    m_selected.intersect(here);
    layOut();
    updateEmpty();
    if (m_current && !here.contains(m_current))
        setCurrent({}, false);
    if (m_selected.size() != before)
        selectionHasChanged();
    if (isDragging())
        drag(m_pointer);
}

void BoardView::updateEmpty()
{
    const records::Board &board = m_model.board();
    const bool none = std::all_of(board.cells.cbegin(), board.cells.cend(),
                                  [](const records::BoardCell &cell) { return cell.ids.isEmpty(); });
    m_empty->setVisible(m_model.isAnswered() && none);
    m_empty->setGeometry(viewport()->rect());
    m_header->setVisible(!board.columns.isEmpty());
    m_header->update();
}

void BoardView::updateBars()
{
    const QSize shown = viewport()->size();
    verticalScrollBar()->setPageStep(shown.height());
    verticalScrollBar()->setSingleStep(std::max(20, m_layout.cardHeight() / 3));
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size().height() - shown.height()));
    horizontalScrollBar()->setPageStep(shown.width());
    horizontalScrollBar()->setSingleStep(40);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size().width() - shown.width()));
}

int BoardView::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect BoardView::toView(const QRect &rect) const
{
    const QRect scrolled = rect.translated(-horizontalScrollBar()->value(), -verticalOffset());
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), scrolled);
}

QPoint BoardView::toLayout(const QPoint &point) const
{
    const QPoint logical = QStyle::visualPos(layoutDirection(), viewport()->rect(), point);
    return logical + QPoint(horizontalScrollBar()->value(), verticalOffset());
}

QRect BoardView::rectOf(RecordId id) const
{
    const Place place = m_model.placeOf(id);
    if (!place.isValid() || !isSeen(place.column, place.lane))
        return {};
    return toView(m_layout.card({place.column, place.lane, place.card}));
}

BoardSpot BoardView::spotAt(const QPoint &viewPoint) const
{
    return m_layout.at(toLayout(viewPoint));
}

BoardView::Place BoardView::placeAt(const QPoint &viewPoint) const
{
    if (laneHeaderAt(viewPoint) >= 0)
        return {};
    const BoardSpot spot = spotAt(viewPoint);
    return spot.isCard() ? Place{spot.column, spot.lane, spot.card} : Place{};
}

/// The line of a lane stays at the top as long as something of the lane is seen.
QRect BoardView::laneHeaderRect(int lane) const
{
    const QRect all = m_layout.lane(lane);
    QRect line = m_layout.laneHeader(lane);
    const int top =
        std::clamp(verticalOffset(), all.top(), std::max(all.top(), all.bottom() + 1 - line.height()));
    line.moveTop(top - verticalOffset());
    line.setLeft(0);
    line.setWidth(viewport()->width());
    return line;
}

int BoardView::laneHeaderAt(const QPoint &viewPoint) const
{
    if (!hasLanes())
        return -1;
    const int lane = m_layout.at({0, toLayout(viewPoint).y()}).lane;
    return lane >= 0 && laneHeaderRect(lane).contains(viewPoint) ? lane : -1;
}

void BoardView::setColumnOpen(RecordId stage, bool open)
{
    if (open)
        m_closedColumns.remove(stage);
    else
        m_closedColumns.insert(stage);
    layOut();
    Q_EMIT closedColumnsChanged();
}

void BoardView::setClosedColumns(const QSet<RecordId> &stages)
{
    m_closedColumns = stages;
    layOut();
}

void BoardView::setLaneOpen(int lane, bool open)
{
    if (open)
        m_closedLanes.remove(laneKey(lane));
    else
        m_closedLanes.insert(laneKey(lane));
    layOut();
}

void BoardView::setAllLanesOpen(bool open)
{
    m_closedLanes.clear();
    for (int lane = 0; lane < m_layout.laneCount() && !open; ++lane)
        m_closedLanes.insert(laneKey(lane));
    layOut();
}

bool BoardView::isSeen(int column, int lane) const
{
    return column < m_layout.columnCount() && lane < m_layout.laneCount() && m_layout.isColumnOpen(column) &&
           m_layout.isLaneOpen(lane);
}

void BoardView::ensureVisible(const Place &place)
{
    if (!isSeen(place.column, place.lane))
        return;
    const QRect card = m_layout.card({place.column, place.lane, place.card});
    const int above = m_layout.laneHeader(place.lane).height() + BoardLayout::Margin;
    QScrollBar *down = verticalScrollBar();
    if (card.top() - above < down->value())
        down->setValue(card.top() - above);
    else if (card.bottom() + BoardLayout::Margin > down->value() + viewport()->height())
        down->setValue(card.bottom() + BoardLayout::Margin - viewport()->height());
    QScrollBar *across = horizontalScrollBar();
    const QRect column = m_layout.column(place.column);
    if (column.left() - BoardLayout::Edge < across->value())
        across->setValue(column.left() - BoardLayout::Edge);
    else if (column.right() + BoardLayout::Edge > across->value() + viewport()->width())
        across->setValue(column.right() + BoardLayout::Edge - viewport()->width());
}

void BoardView::repaintCard(RecordId id)
{
    if (id)
        viewport()->update(rectOf(id).adjusted(-4, -4, 4, 4));
}

void BoardView::hover(const QPoint &viewPoint)
{
    const RecordId now = m_model.idAt(placeAt(viewPoint));
    if (now != m_hovered) {
        const RecordId before = std::exchange(m_hovered, now);
        repaintCard(before);
        repaintCard(now);
    }
    const int lane = laneHeaderAt(viewPoint);
    if (lane != m_hoveredLane) {
        m_hoveredLane = lane;
        viewport()->update();
    }
    const BoardSpot spot = spotAt(viewPoint);
    const bool closed = spot.column >= 0 && !m_layout.isColumnOpen(spot.column);
    viewport()->setCursor(lane >= 0 || closed ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

/// What stands above and below what is seen, so that slow scrolling never meets an empty card.
void BoardView::prefetch()
{
    const int height = viewport()->height();
    QList<RecordId> ids;
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        const QRect room = m_layout.lane(lane);
        if (room.top() > verticalOffset() + 2 * height || room.bottom() < verticalOffset() - height)
            continue;
        for (int column = 0; column < m_layout.columnCount(); ++column) {
            const auto [first, last] =
                m_layout.cardsBetween(column, lane, verticalOffset() - height, verticalOffset() + 2 * height);
            ids += m_model.idsIn(column, lane).mid(first, last - first);
        }
    }
    m_model.prefetch(ids);
}

void BoardView::takeBack(quint64 move, const QList<RecordId> &ids)
{
    const QRect from = ids.isEmpty() ? QRect() : rectOf(ids.constFirst());
    m_model.takeBack(move);
    if (!from.isEmpty())
        fly(from, ids);
}

bool BoardView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool sideways = key->key() == Qt::Key_Left || key->key() == Qt::Key_Right;
        // On a card these move it, and do not leave the page.
        const bool moves =
            sideways && m_current && (key->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier;
        if (moves || key->matches(QKeySequence::New)) {
            event->accept();
            return true;
        }
    }
    return QAbstractScrollArea::event(event);
}

bool BoardView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave) {
        repaintCard(std::exchange(m_hovered, {}));
        m_hoveredLane = -1;
    }
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const BoardSpot spot = spotAt(help->pos());
        const items::CardFace *face = m_model.face(m_model.idAt(placeAt(help->pos())));
        if (face)
            QToolTip::showText(help->globalPos(), CardPainter::spoken(*face).replace(u", "_s, u"\n"_s), this,
                               rectOf(face->id));
        else if (spot.column >= 0 && !m_layout.isColumnOpen(spot.column))
            QToolTip::showText(help->globalPos(),
                               BoardHeader::spoken(m_model.board(), m_model.board().columns.at(spot.column)),
                               this);
        else
            QToolTip::hideText();
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void BoardView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    m_pixmaps.clear();
    layOut();
    m_empty->setGeometry(viewport()->rect());
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    Q_UNUSED(dy)
    if (dx != 0)
        m_header->update();
    viewport()->update();
    m_ahead->start();
}

void BoardView::wheelEvent(QWheelEvent *event)
{
    // Shift turns the wheel of a plain mouse sideways.
    const QPoint turned = event->angleDelta();
    if (event->modifiers() == Qt::ShiftModifier && turned.x() == 0) {
        const int sign = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        horizontalScrollBar()->setValue(horizontalScrollBar()->value() - sign * turned.y());
        event->accept();
        return;
    }
    QAbstractScrollArea::wheelEvent(event);
}

void BoardView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    QPoint at = event->pos();
    if (byKey) {
        at = rectOf(m_current).center();
    } else if (const RecordId id = m_model.idAt(placeAt(at)); id && !m_selected.contains(id)) {
        select(id, true);
    } else if (!id) {
        return;
    }
    if (m_current)
        Q_EMIT menuRequested(at);
}

void BoardView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    const bool byKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (!m_current && byKey) {
        const Place first = firstPlace();
        if (first.isValid())
            select(m_model.idAt(first), true);
    }
    BoardAccess::tellFocus(*this);
    viewport()->update();
}

void BoardView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void BoardView::changeEvent(QEvent *event)
{
    QAbstractScrollArea::changeEvent(event);
    switch (event->type()) {
    case QEvent::FontChange:
    case QEvent::ApplicationFontChange:
    case QEvent::StyleChange:
        setViewportMargins(0, m_header->sizeHint().height(), 0, 0);
        setLook(m_painter.look());
        break;
    case QEvent::PaletteChange:
        m_pixmaps.clear();
        if (isDragging())
            makeGhost();
        viewport()->update();
        break;
    case QEvent::LayoutDirectionChange:
        m_pixmaps.clear();
        layOut();
        break;
    default:
        break;
    }
}

} // namespace kith::ui
