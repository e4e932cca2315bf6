// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse does on the board: selecting, and dragging cards to another stage.
#include "models/items/boardmoves.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardview.h"
#include "ui/parts/emptystate.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>
#include <QVariantAnimation>

#include <algorithm>

namespace kith::ui {

using records::RecordId;

namespace {

constexpr int Edge = 56;       ///< from here on the board scrolls by itself
constexpr int Fastest = 1400;  ///< pixels in a second, at the very edge
constexpr int ManyCards = 500; ///< so many are dragged without looking for each one's place

} // namespace

void BoardView::mousePressEvent(QMouseEvent *event)
{
    const QPoint at = event->pos();
    if (isDragging()) {
        if (event->button() == Qt::RightButton)
            cancelDrag();
        return;
    }
    m_pressed = {};
    m_singleOnRelease = false;
    if (event->button() != Qt::LeftButton)
        return;
    if (const int lane = laneHeaderAt(at); lane >= 0) {
        setLaneOpen(lane, !m_layout.isLaneOpen(lane));
        return;
    }
    const BoardSpot spot = spotAt(at);
    if (spot.column >= 0 && !m_layout.isColumnOpen(spot.column)) {
        setColumnOpen(m_model.board().columns.at(spot.column).stage, true);
        return;
    }
    const RecordId id = m_model.idAt(placeAt(at));
    if (!id) {
        if (!(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier)))
            clearSelection();
        return;
    }
    m_pressed = id;
    m_pressedAt = at;
    m_grab = at - rectOf(id).topLeft();
    if (event->modifiers() & Qt::ControlModifier) {
        if (m_selected.remove(id)) {
            setCurrent(id, false);
            selectionHasChanged();
        } else {
            select(id, false);
        }
    } else if (event->modifiers() & Qt::ShiftModifier) {
        selectTo(id);
    } else if (m_selected.contains(id)) {
        // All of them may be dragged: only a click without a drag selects the one.
        m_singleOnRelease = true;
        setCurrent(id, false);
    } else {
        select(id, true);
    }
}

void BoardView::mouseMoveEvent(QMouseEvent *event)
{
    if (isDragging()) {
        drag(event->pos());
        return;
    }
    const bool pressed = m_pressed && event->buttons() & Qt::LeftButton;
    if (pressed && (event->pos() - m_pressedAt).manhattanLength() >= QApplication::startDragDistance()) {
        m_pointer = event->pos();
        beginDrag();
        drag(event->pos());
        return;
    }
    if (!pressed)
        hover(event->pos());
}

void BoardView::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (isDragging())
        drop();
    else if (m_singleOnRelease && m_pressed)
        select(m_pressed, true);
    m_pressed = {};
    m_singleOnRelease = false;
}

void BoardView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const RecordId id = m_model.idAt(placeAt(event->pos()));
    if (id && event->button() == Qt::LeftButton) {
        m_pressed = {};
        Q_EMIT openRequested(id);
    }
}

void BoardView::beginDrag()
{
    m_flight->stop();
    m_dragged = m_selected.contains(m_pressed) ? selectedIds() : QList<RecordId>{m_pressed};
    m_model.prefetch(m_dragged); // their amounts go into the totals when they are dropped
    m_faded = QSet<RecordId>(m_dragged.cbegin(), m_dragged.cend());
    m_hovered = {};
    makeGhost();
    viewport()->setCursor(Qt::ClosedHandCursor);
    viewport()->update();
}

void BoardView::setDropColumn(int column)
{
    Place place;
    if (column >= 0 && m_dragged.size() <= ManyCards) {
        const RecordId id = m_dragged.contains(m_pressed) ? m_pressed : m_dragged.constFirst();
        const Place home = m_model.placeOf(id);
        const records::BoardCard *card = m_model.card(id);
        if (card && home.isValid() && home.column != column) {
            const auto cards = [this](RecordId other) { return m_model.card(other); };
            place = {column, home.lane,
                     int(items::BoardMoves::positionIn(m_model.board(), column, home.lane, *card,
                                                       m_model.query().sort, cards))};
        }
    }
    if (column == m_dropColumn && place == m_dropPlace)
        return;
    m_dropColumn = column;
    m_dropPlace = place;
    m_header->update();
    viewport()->update();
}

void BoardView::drag(const QPoint &viewPoint)
{
    const QRect before = ghostRect();
    m_pointer = viewPoint;
    viewport()->update(before.united(ghostRect()).adjusted(-2, -2, 2, 2));
    const QPoint at = toLayout(viewPoint);
    const int column = m_layout.columnAt(at.x());
    const QRect seen = viewport()->rect().adjusted(0, -m_header->height(), 0, 0);
    const bool inside = seen.adjusted(-Edge, -Edge, Edge, Edge).contains(viewPoint);
    // Its own column is no target: letting go there changes nothing.
    const bool elsewhere = std::any_of(m_dragged.cbegin(), m_dragged.cend(), [&](RecordId id) {
        const Place place = m_model.placeOf(id);
        return place.isValid() && place.column != column;
    });
    setDropColumn(inside && elsewhere ? column : -1);
    const QRect quiet = viewport()->rect().adjusted(Edge, Edge, -Edge, -Edge);
    if (quiet.contains(viewPoint)) {
        m_scroller->stop();
    } else if (!m_scroller->isActive()) {
        m_scrolled.start();
        m_scroller->start();
    }
}

/// Faster the nearer the pointer is to the edge, and as fast on any machine.
void BoardView::autoScroll()
{
    if (!isDragging()) {
        m_scroller->stop();
        return;
    }
    const double seconds = std::min(0.05, double(m_scrolled.nsecsElapsed()) / 1e9);
    const auto speed = [](int at, int size) {
        const int before = Edge - at;
        const int behind = at - (size - Edge);
        const int in = before > 0 ? -before : std::max(0, behind);
        return std::clamp(double(in) / Edge, -1.0, 1.0) * Fastest;
    };
    const int down = int(speed(m_pointer.y(), viewport()->height()) * seconds);
    int across = int(speed(m_pointer.x(), viewport()->width()) * seconds);
    if (layoutDirection() == Qt::RightToLeft)
        across = -across;
    if (down == 0 && across == 0)
        return; // too early for a whole pixel
    m_scrolled.restart();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + down);
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() + across);
    drag(m_pointer);
}

void BoardView::drop()
{
    const int column = m_dropColumn;
    const QList<RecordId> ids = m_dragged;
    const QRect from(m_pointer - m_grab, rectOf(m_pressed).size());
    m_scroller->stop();
    m_dragged.clear();
    m_dropColumn = -1;
    m_dropPlace = {};
    viewport()->setCursor(Qt::ArrowCursor);
    m_header->update();
    if (column >= 0)
        Q_EMIT moveRequested(ids, column, false);
    fly(from, ids);
    viewport()->update();
}

void BoardView::cancelDrag()
{
    m_dropColumn = -1;
    drop();
}

/// The cards go on their own from where they were seen to where they stand now.
void BoardView::fly(const QRect &from, const QList<RecordId> &ids)
{
    const RecordId first = ids.contains(m_pressed) ? m_pressed : ids.value(0);
    const QRect to = rectOf(first);
    m_flight->stop();
    m_faded.clear();
    if (to.isEmpty() || from == to) {
        m_ghost = {};
        viewport()->update();
        return;
    }
    if (m_ghost.isNull()) {
        m_dragged = ids;
        makeGhost();
        m_dragged.clear();
    }
    m_faded = QSet<RecordId>(ids.cbegin(), ids.cend());
    m_flyFrom = from;
    m_flyTo = to;
    m_flight->start();
}

} // namespace kith::ui
