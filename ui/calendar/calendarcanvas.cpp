// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarcanvas.h"

#include "ui/calendar/calendarpaint.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QTimerEvent>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kith::ui {

namespace {

constexpr int edgeHeight = 7;

} // namespace

CalendarCanvas::CalendarCanvas(items::CalendarModel &model, QWidget *parent)
    : QListView(parent), m_model(model), m_today(QDate::currentDate())
{
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    viewport()->setMouseTracking(true);
    setModel(&model);
    // Behind what the selection does when the items are new.
    connect(&model, &QAbstractItemModel::modelReset, this, &CalendarCanvas::findCurrent);
}

void CalendarCanvas::setDays(QDate first, int count)
{
    m_first = first;
    m_count = count;
    m_hovered = m_hoveredSpot = -1;
    doItemsLayout();
}

void CalendarCanvas::setNow(QDate today, int minute)
{
    if (m_today == today && m_nowMinute == minute)
        return;
    m_today = today;
    m_nowMinute = minute;
    viewport()->update();
}

void CalendarCanvas::setColourBy(ColourBy by)
{
    m_colourBy = by;
    viewport()->update();
}

void CalendarCanvas::setHolidays(const QSet<QDate> &days)
{
    m_holidays = days;
    viewport()->update();
}

QColor CalendarCanvas::baseColour(const CalendarEntry &item) const
{
    if (m_colourBy == ColourBy::Owner)
        return paint::classColour({}, items::CalendarModel::ownerKey(item));
    return paint::classColour(m_model.kindColour(item.kind), item.kind);
}

void CalendarCanvas::setSlot(const CalendarSlot &slot)
{
    if (m_slot == slot)
        return;
    m_slot = slot;
    viewport()->update();
    Q_EMIT slotChanged();
}

void CalendarCanvas::select(int row)
{
    if (row < 0 || row >= m_model.rowCount()) {
        m_current = {};
        setCurrentIndex({});
        return;
    }
    const CalendarEntry &item = m_model.itemAt(row);
    m_current = item.ref;
    setCurrentIndex(m_model.index(row));
    scrollTo(m_model.index(row));
    viewport()->update();
}

// Geometry

QRect CalendarCanvas::toShown(const QRect &logical) const
{
    return QStyle::visualRect(layoutDirection(), viewport()->rect(), logical);
}

QPoint CalendarCanvas::toLogical(QPoint shown) const
{
    return isRightToLeft() ? QPoint(viewport()->width() - 1 - shown.x(), shown.y()) : shown;
}

int CalendarCanvas::offset() const
{
    return verticalScrollBar()->value();
}

QRect CalendarCanvas::rectOf(const Piece &piece) const
{
    return piece.pinned ? piece.rect : piece.rect.translated(0, scrolledArea().top() - offset());
}

QRect CalendarCanvas::visualRect(const QModelIndex &index) const
{
    for (const Piece &piece : m_pieces) {
        if (piece.row == index.row()) {
            const QRect rect = rectOf(piece);
            return toShown(piece.pinned ? rect : rect & scrolledArea());
        }
    }
    return {};
}

QModelIndex CalendarCanvas::indexAt(const QPoint &point) const
{
    const Piece *piece = pieceAt(toLogical(point));
    return piece ? m_model.index(piece->row) : QModelIndex();
}

const CalendarCanvas::Piece *CalendarCanvas::pieceAt(QPoint logical) const
{
    if (m_pieces.isEmpty())
        return nullptr; // also while it is made
    const bool inScrolled = scrolledArea().contains(logical);
    // what is painted last lies uppermost
    for (auto piece = m_pieces.crbegin(); piece != m_pieces.crend(); ++piece) {
        if ((piece->pinned || inScrolled) && rectOf(*piece).contains(logical))
            return &*piece;
    }
    return nullptr;
}

const CalendarCanvas::Spot *CalendarCanvas::spotAt(QPoint logical) const
{
    for (const Spot &spot : m_spots) {
        if (spot.rect.contains(logical))
            return &spot;
    }
    return nullptr;
}

const CalendarCanvas::Spot *CalendarCanvas::hoveredSpot() const
{
    return m_hoveredSpot >= 0 && m_hoveredSpot < m_spots.size() ? &m_spots.at(m_hoveredSpot) : nullptr;
}

/// What a drag that begins here does: the edges of what has hours change its beginning and its end.
CalendarCanvas::Drag CalendarCanvas::dragAt(const Piece &piece, QPoint logical) const
{
    if (piece.pinned || m_model.itemAt(piece.row).isPoint)
        return Drag::Move;
    const QRect rect = rectOf(piece);
    const int edge = std::min(edgeHeight, piece.rect.height() / 3);
    if (piece.isLast && logical.y() > rect.bottom() - edge)
        return Drag::MoveEnd;
    return piece.isFirst && logical.y() < rect.top() + edge ? Drag::MoveStart : Drag::Move;
}

void CalendarCanvas::scrollTo(const QModelIndex &index, ScrollHint)
{
    for (const Piece &piece : m_pieces) {
        if (piece.row != index.row())
            continue;
        if (piece.pinned)
            return;
        const QRect area = scrolledArea();
        const QRect rect = rectOf(piece);
        QScrollBar *bar = verticalScrollBar();
        if (rect.top() < area.top() || rect.height() > area.height())
            bar->setValue(bar->value() + rect.top() - area.top());
        else if (rect.bottom() > area.bottom())
            bar->setValue(bar->value() + rect.bottom() - area.bottom());
        return;
    }
}

void CalendarCanvas::doItemsLayout()
{
    m_pieces.clear();
    m_spots.clear();
    if (m_first.isValid() && viewport()->width() > 0)
        layOut();
    QAbstractItemView::doItemsLayout(); // NOLINT(bugprone-parent-virtual-call): no list is laid out here
    viewport()->update();
}

void CalendarCanvas::reset()
{
    m_hovered = -1;
    if (m_drag != Drag::None)
        endDrag(false);
    QListView::reset();
    doItemsLayout();
}

void CalendarCanvas::findCurrent()
{
    const int row = m_current.id ? m_model.rowOf(m_current) : -1;
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
}

void CalendarCanvas::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                                 const QList<int> &roles)
{
    QListView::dataChanged(topLeft, bottomRight, roles);
    doItemsLayout();
}

void CalendarCanvas::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event); // NOLINT(bugprone-parent-virtual-call): no list is laid out here
    doItemsLayout();
}

void CalendarCanvas::updateGeometries()
{
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): no list is laid out here
}

/// Only a part of the viewport scrolls: its pixels cannot be moved as a whole.
void CalendarCanvas::scrollContentsBy(int, int)
{
    viewport()->update();
}

QRegion CalendarCanvas::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    const QModelIndexList indexes = selection.indexes();
    for (const QModelIndex &index : indexes)
        region += visualRect(index);
    return region;
}

// Painting

void CalendarCanvas::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.setLayoutDirection(layoutDirection());
    paintGround(painter);
    for (const bool pinned : {false, true}) {
        painter.save();
        if (!pinned)
            painter.setClipRect(toShown(scrolledArea()));
        for (const Piece &piece : m_pieces) {
            const QRect rect = rectOf(piece);
            if (piece.pinned == pinned && rect.intersects(pinned ? viewport()->rect() : scrolledArea()))
                paintPiece(painter, piece, toShown(rect));
        }
        painter.restore();
    }
    paintOver(painter);
    if (m_drag >= Drag::Move && m_dragTo.day.isValid())
        paintGhost(painter, m_dragRow >= 0 ? m_model.itemAt(m_dragRow) : CalendarEntry(), m_dragTo);
}

bool CalendarCanvas::isDragged(int row) const
{
    return row == m_dragRow && m_drag >= Drag::Move;
}

void CalendarCanvas::changeEvent(QEvent *event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::LayoutDirectionChange)
        doItemsLayout();
}

} // namespace kith::ui
