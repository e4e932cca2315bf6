// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the mouse and the keys do in a calendar.
#include "models/base/timespans.h"
#include "ui/calendar/calendarcanvas.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>
#include <utility>

namespace kith::ui {

namespace {

constexpr int scrollMs = 30;
constexpr int scrollStep = 12;
constexpr int nudgeMs = 700; ///< after the last key, a move by keys is written as one action
using base::MinutesOfDay;

/// Minutes since the beginning of a day, which may lie in another one.
void putAt(CalendarSlot &slot, QDate day, int minutes)
{
    const int days = minutes < 0 ? -((-minutes + MinutesOfDay - 1) / MinutesOfDay) : minutes / MinutesOfDay;
    slot.day = day.addDays(days);
    slot.minute = minutes - days * MinutesOfDay;
}

} // namespace

// The mouse

void CalendarCanvas::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    commitNudge(true);
    m_pressed = m_pointer = toLogical(event->pos());
    if (const Spot *spot = spotAt(m_pressed)) {
        const Spot pressed = *spot; // the answer may lay everything out anew
        switch (pressed.does) {
        case Spot::Does::OpenDay:
            Q_EMIT dayOpened(pressed.first);
            break;
        case Spot::Does::ShowMore:
            setSlot({pressed.first, -1, -1});
            Q_EMIT moreRequested(pressed.first, toShown(pressed.rect));
            break;
        case Spot::Does::OpenTotal:
            Q_EMIT totalOpened(pressed.first, pressed.last);
            break;
        }
        return;
    }
    const CalendarSlot slot = slotAt(m_pressed);
    if (!slot.day.isValid())
        return;
    m_drag = Drag::Pressed;
    m_dragRow = -1;
    if (const Piece *piece = pieceAt(m_pressed)) {
        m_dragRow = piece->row;
        m_dragWants = dragAt(*piece, m_pressed);
        const CalendarEntry &item = m_model.itemAt(piece->row);
        m_dragFrom = items::CalendarModel::slotOf(item);
        m_grabDays = int(item.firstDay.daysTo(slot.day));
        m_grabMinutes = item.isWholeDays() || slot.minute < 0
                            ? 0
                            : m_grabDays * MinutesOfDay + slot.minute - item.fromMinute;
        setSlot({slot.day, item.isWholeDays() ? -1 : item.fromMinute / 60 * 60, -1});
        select(piece->row);
    } else {
        m_dragWants = hasHours() ? Drag::Create : Drag::None;
        m_dragFrom = {slot.day, slot.minute < 0 ? -1 : slot.minute / Snap * Snap, -1};
        select(-1);
        setSlot({slot.day, slot.minute < 0 ? -1 : slot.minute / 60 * 60, -1});
    }
}

CalendarSlot CalendarCanvas::dragTarget(QPoint logical) const
{
    const QRect area = scrolledArea();
    const bool pinned = m_dragFrom.minute < 0;
    QPoint point = logical;
    if (!pinned && hasHours()) // also what is dragged beyond the edge stays among the hours
        point.setY(std::clamp(point.y(), area.top(), area.bottom()));
    const CalendarSlot under = slotAt(point);
    if (!under.day.isValid())
        return {};
    const CalendarSlot over = slotAt(logical);
    if (m_drag == Drag::Move && hasHours() && over.day.isValid() && (over.minute < 0) != pinned)
        return items::CalendarModel::slotAcross(m_model.itemAt(m_dragRow), over.day,
                                                over.minute < 0 ? -1 : over.minute / Snap * Snap);
    const auto snapped = [](int minutes) { return int(std::lround(double(minutes) / Snap)) * Snap; };
    CalendarSlot to = m_dragFrom;
    switch (m_drag) {
    case Drag::Move:
        if (pinned) {
            to.day = under.day.addDays(-m_grabDays);
        } else if (hasHours()) {
            putAt(to, under.day, snapped(under.minute - m_grabMinutes));
        } else {
            to.day = under.day.addDays(-m_grabDays);
        }
        break;
    case Drag::MoveStart:
    case Drag::MoveEnd: { // in minutes since the day it begins on
        const int end = m_dragFrom.minute + m_dragFrom.duration;
        const int at = int(m_dragFrom.day.daysTo(under.day)) * MinutesOfDay + snapped(under.minute);
        if (m_drag == Drag::MoveEnd) {
            to.duration = std::max(Snap, at - m_dragFrom.minute);
            break;
        }
        const int start = std::min(at, end - Snap);
        putAt(to, m_dragFrom.day, start);
        to.duration = end - start;
        break;
    }
    case Drag::Create:
        if (pinned) {
            to.day = std::min(m_dragFrom.day, under.day);
            to.duration = int(std::abs(m_dragFrom.day.daysTo(under.day))) + 1;
        } else {
            const int from = m_dragFrom.minute;
            const int at = int(m_dragFrom.day.daysTo(under.day)) * MinutesOfDay + under.minute;
            const int upTo = at >= from ? std::max(from + Snap, snapped(at)) : from + Snap;
            const int since = at >= from ? from : std::max(0, snapped(at));
            if (under.day != m_dragFrom.day)
                return m_dragTo.day.isValid() ? m_dragTo : m_dragFrom;
            to.minute = since;
            to.duration = upTo - since;
        }
        break;
    case Drag::None:
    case Drag::Pressed:
        break;
    }
    return to;
}

void CalendarCanvas::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = toLogical(event->pos());
    if (m_drag == Drag::None || !(event->buttons() & Qt::LeftButton)) {
        showCursorShape(m_pointer);
        return;
    }
    if (m_drag == Drag::Pressed && m_dragWants != Drag::None &&
        (m_pointer - m_pressed).manhattanLength() >= QApplication::startDragDistance()) {
        m_drag = m_dragWants;
        m_scrolling.start(scrollMs, this);
    }
    if (m_drag >= Drag::Move) {
        m_dragTo = dragTarget(m_pointer);
        viewport()->update();
    }
}

void CalendarCanvas::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && m_drag != Drag::None)
        endDrag(true);
}

void CalendarCanvas::endDrag(bool take)
{
    const Drag drag = std::exchange(m_drag, Drag::None);
    const int row = std::exchange(m_dragRow, -1);
    const CalendarSlot to = std::exchange(m_dragTo, {});
    m_scrolling.stop();
    viewport()->update();
    if (!take || drag < Drag::Move || !to.day.isValid())
        return;
    if (drag == Drag::Create)
        Q_EMIT createRequested(to);
    else if (row >= 0 && row < m_model.rowCount() && !(to == m_dragFrom))
        Q_EMIT moveRequested(row, m_dragFrom, to);
}

void CalendarCanvas::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const QPoint point = toLogical(event->pos());
    endDrag(false);
    if (spotAt(point))
        return;
    if (const Piece *piece = pieceAt(point)) {
        Q_EMIT editRequested(piece->row);
        return;
    }
    const CalendarSlot slot = slotAt(point);
    if (slot.day.isValid())
        Q_EMIT createRequested({slot.day, slot.minute < 0 ? -1 : slot.minute / 30 * 30, -1});
}

void CalendarCanvas::showCursorShape(QPoint logical)
{
    const Spot *spot = spotAt(logical);
    const Piece *piece = spot ? nullptr : pieceAt(logical);
    const int hovered = piece ? piece->row : -1;
    const int hoveredSpot = spot ? int(spot - m_spots.constData()) : -1;
    viewport()->setCursor(spot                                             ? Qt::PointingHandCursor
                          : piece && dragAt(*piece, logical) != Drag::Move ? Qt::SizeVerCursor
                                                                           : Qt::ArrowCursor);
    if (hovered == m_hovered && hoveredSpot == m_hoveredSpot)
        return;
    m_hovered = hovered;
    m_hoveredSpot = hoveredSpot;
    viewport()->update();
}

void CalendarCanvas::leaveEvent(QEvent *event)
{
    m_hovered = m_hoveredSpot = -1;
    viewport()->update();
    QListView::leaveEvent(event);
}

void CalendarCanvas::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_nudging.timerId()) {
        commitNudge(true);
    } else if (event->timerId() == m_scrolling.timerId()) {
        const QRect area = scrolledArea();
        const bool isInLane = m_drag == Drag::Move && slotAt(m_pointer).day.isValid();
        const int by = m_pointer.y() < area.top() && !isInLane ? -scrollStep
                       : m_pointer.y() > area.bottom()         ? scrollStep
                                                               : 0;
        if (by == 0 || m_dragFrom.minute < 0 || !hasHours())
            return;
        verticalScrollBar()->setValue(verticalScrollBar()->value() + by);
        m_dragTo = dragTarget(m_pointer);
        viewport()->update();
    } else {
        QListView::timerEvent(event);
    }
}

// The keys

QList<int> CalendarCanvas::rowsAt(const CalendarSlot &slot) const
{
    QList<int> rows;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const CalendarEntry &item = m_model.itemAt(row);
        if (!item.isOn(slot.day))
            continue;
        if (!hasHours() || (slot.minute < 0 && item.isWholeDays()) ||
            (slot.minute >= 0 && !item.isWholeDays() && item.firstDay == slot.day &&
             item.fromMinute / 60 == slot.minute / 60))
            rows.append(row);
    }
    return rows;
}

/// Arrows go through the items of a place one after another before they leave it.
void CalendarCanvas::step(Qt::Key arrow)
{
    const bool vertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const bool back = arrow == Qt::Key_Up;
    if (vertical) {
        const QList<int> here = rowsAt(m_slot);
        const qsizetype at = here.indexOf(currentRow());
        const qsizetype to = at < 0 ? -1 : at + (back ? -1 : 1);
        if (to >= 0 && to < here.size()) {
            select(here.at(to));
            return;
        }
    }
    const CalendarSlot slot = next(m_slot, arrow);
    if (slot.day < m_first || slot.day > lastDay()) {
        Q_EMIT slotLeft(slot);
        return;
    }
    setSlot(slot);
    const QList<int> there = rowsAt(slot);
    if (there.isEmpty()) {
        select(-1);
        const QRect rect = slotRect(slot);
        const QRect area = toShown(scrolledArea());
        if (slot.minute >= 0 && !area.contains(rect.adjusted(0, 0, 0, -1)))
            verticalScrollBar()->setValue(
                verticalScrollBar()->value() +
                (rect.top() < area.top() ? rect.top() - area.top() : rect.bottom() - area.bottom()));
    } else {
        select(vertical && back ? there.constLast() : there.constFirst());
    }
}

Qt::Key CalendarCanvas::logicalArrow(int key) const
{
    if (isRightToLeft() && key == Qt::Key_Left)
        return Qt::Key_Right;
    if (isRightToLeft() && key == Qt::Key_Right)
        return Qt::Key_Left;
    return Qt::Key(key);
}

void CalendarCanvas::nudge(Qt::Key arrow, bool duration)
{
    const int row = currentRow();
    if (row < 0)
        return;
    const CalendarEntry &item = m_model.itemAt(row);
    if (m_nudge && !(m_nudge->ref == item.ref))
        commitNudge(true);
    const CalendarSlot now = items::CalendarModel::slotOf(item);
    if (!m_nudge)
        m_nudge = Nudge{item.ref, now, now};
    CalendarSlot &to = m_nudge->to;
    const bool hours = hasHours() && to.minute >= 0;
    const bool vertical = arrow == Qt::Key_Up || arrow == Qt::Key_Down;
    const int sign = arrow == Qt::Key_Up || arrow == Qt::Key_Left ? -1 : 1;
    if (duration) {
        if (!vertical || item.isPoint || !hasHours())
            return;
        to.duration = hours ? std::max(Snap, to.duration + sign * Snap) : std::max(1, to.duration + sign);
    } else if (!vertical) {
        to.day = to.day.addDays(sign);
    } else if (!hours) {
        to.day = to.day.addDays(hasHours() ? 0 : sign * 7);
    } else {
        const int minute = to.minute + sign * Snap;
        to.day = to.day.addDays(minute < 0 ? -1 : minute >= MinutesOfDay ? 1 : 0);
        to.minute = (minute + MinutesOfDay) % MinutesOfDay;
    }
    m_nudging.start(nudgeMs, this);
    m_slot = {to.day, to.minute < 0 ? -1 : to.minute / 60 * 60, -1};
    m_model.showMoved(row, to);
    scrollTo(m_model.index(row));
}

void CalendarCanvas::takeWholeDay(bool whole)
{
    const int row = currentRow();
    if (row < 0 || !hasHours())
        return;
    commitNudge(true);
    const CalendarEntry &item = m_model.itemAt(row);
    if (item.isWholeDays() == whole)
        return;
    const CalendarSlot to = items::CalendarModel::slotAcross(item, item.firstDay, whole ? -1 : beginOfWork());
    m_slot = {to.day, to.minute < 0 ? -1 : to.minute / 60 * 60, -1};
    Q_EMIT moveRequested(row, items::CalendarModel::slotOf(item), to);
}

void CalendarCanvas::commitNudge(bool take)
{
    m_nudging.stop();
    if (!m_nudge)
        return;
    const Nudge nudge = *m_nudge;
    m_nudge.reset();
    const int row = m_model.rowOf(nudge.ref);
    if (row < 0)
        return;
    if (!take) {
        m_model.showMoved(row, nudge.from);
        setSlot({nudge.from.day, nudge.from.minute < 0 ? -1 : nudge.from.minute / 60 * 60, -1});
    } else if (!(nudge.from == nudge.to)) {
        Q_EMIT moveRequested(row, nudge.from, nudge.to);
    }
}

void CalendarCanvas::keyPressEvent(QKeyEvent *event)
{
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    const int row = currentRow();
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held & Qt::AltModifier) {
            nudge(logicalArrow(event->key()), held & Qt::ShiftModifier);
        } else if (held == Qt::NoModifier) {
            commitNudge(true);
            step(logicalArrow(event->key()));
        } else {
            event->ignore();
        }
        return;
    case Qt::Key_Home:
    case Qt::Key_End:
        if (held == Qt::AltModifier)
            takeWholeDay(event->key() == Qt::Key_Home);
        else
            event->ignore();
        return;
    case Qt::Key_Escape:
        if (m_drag != Drag::None)
            endDrag(false);
        else if (m_nudge)
            commitNudge(false);
        else
            event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commitNudge(true);
        if (held & Qt::ControlModifier) {
            if (row >= 0)
                Q_EMIT completeRequested(row);
        } else if (row >= 0) {
            Q_EMIT opened(row);
        } else if (m_slot.day.isValid()) {
            Q_EMIT createRequested({m_slot.day, m_slot.minute, m_slot.minute < 0 ? -1 : 60});
        }
        return;
    case Qt::Key_Delete:
        commitNudge(true);
        if (row >= 0)
            Q_EMIT trashRequested(row);
        return;
    default:
        event->ignore(); // the page knows more keys
    }
}

bool CalendarCanvas::event(QEvent *event)
{
    // Alt and arrows, Ctrl+Enter and Del are the window's elsewhere; here they are about the item.
    if (event->type() == QEvent::ShortcutOverride && currentRow() >= 0) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool moves = (key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down) ||
                           key->key() == Qt::Key_Home || key->key() == Qt::Key_End;
        if ((moves && key->modifiers() & Qt::AltModifier) || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

void CalendarCanvas::focusOutEvent(QFocusEvent *event)
{
    commitNudge(true);
    QListView::focusOutEvent(event);
}

void CalendarCanvas::contextMenuEvent(QContextMenuEvent *event)
{
    commitNudge(true);
    if (event->reason() == QContextMenuEvent::Keyboard) {
        const QModelIndex index = currentIndex();
        const QRect place = index.isValid() ? visualRect(index) : slotRect(m_slot);
        Q_EMIT menuRequested(index.row(), viewport()->mapToGlobal(place.center()));
        return;
    }
    const QPoint point = toLogical(viewport()->mapFromGlobal(event->globalPos()));
    const Piece *piece = pieceAt(point);
    const int row = piece ? piece->row : -1;
    const CalendarSlot slot = slotAt(point);
    if (slot.day.isValid())
        setSlot({slot.day, slot.minute < 0 ? -1 : slot.minute / 60 * 60, -1});
    select(row);
    Q_EMIT menuRequested(row, event->globalPos());
}

} // namespace kith::ui
