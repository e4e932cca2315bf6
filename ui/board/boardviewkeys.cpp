// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What keys do on the board.
#include "ui/board/boardview.h"

#include <QKeyEvent>

#include <algorithm>

namespace kith::ui {

using records::RecordId;

/// The card above or below in the column, over the borders of lanes.
BoardView::Place BoardView::neighbour(const Place &from, int step) const
{
    Place at = from;
    for (int left = std::abs(step); left > 0;) {
        const int size = int(m_model.idsIn(at.column, at.lane).size());
        const int room = step > 0 ? size - 1 - at.card : at.card;
        if (left <= room) {
            at.card += step > 0 ? left : -left;
            return at;
        }
        // On to the next lane that holds a card of this column.
        Place next = at;
        do {
            next.lane += step > 0 ? 1 : -1;
        } while (next.lane >= 0 && next.lane < m_layout.laneCount() &&
                 (!isSeen(at.column, next.lane) || m_model.idsIn(at.column, next.lane).isEmpty()));
        if (next.lane < 0 || next.lane >= m_layout.laneCount()) {
            at.card += step > 0 ? room : -room;
            return at;
        }
        left -= room + 1;
        at = next;
        at.card = step > 0 ? 0 : int(m_model.idsIn(at.column, at.lane).size()) - 1;
    }
    return at;
}

/// The card beside, at the same height or the last one above it; columns without any are passed over.
BoardView::Place BoardView::beside(const Place &from, int step) const
{
    for (int column = from.column + step; column >= 0 && column < m_layout.columnCount(); column += step) {
        if (!m_layout.isColumnOpen(column))
            continue;
        if (const qsizetype here = m_model.idsIn(column, from.lane).size(); here > 0)
            return {column, from.lane, std::min(from.card, int(here) - 1)};
        for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
            if (isSeen(column, lane) && !m_model.idsIn(column, lane).isEmpty())
                return {column, lane, 0};
        }
    }
    return from;
}

BoardView::Place BoardView::edgeOfColumn(int column, bool last) const
{
    Place found;
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        const int size = int(m_model.idsIn(column, lane).size());
        if (!isSeen(column, lane) || size == 0)
            continue;
        if (!last)
            return {column, lane, 0};
        found = {column, lane, size - 1};
    }
    return found;
}

BoardView::Place BoardView::firstPlace() const
{
    for (int column = 0; column < m_layout.columnCount(); ++column) {
        if (const Place place = edgeOfColumn(column, false); place.isValid())
            return place;
    }
    return {};
}

bool BoardView::walk(QKeyEvent *event)
{
    const Qt::KeyboardModifiers modifiers = event->modifiers() & ~Qt::KeypadModifier;
    if (modifiers & Qt::AltModifier)
        return false;
    const bool toEnds = modifiers & Qt::ControlModifier;
    Place from = m_model.placeOf(m_current);
    const bool known = from.isValid() && isSeen(from.column, from.lane);
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int page = std::max(1, viewport()->height() / (m_layout.cardHeight() + BoardLayout::CardGap) - 1);
    Place to = known ? from : firstPlace();
    switch (event->key()) {
    case Qt::Key_Up:
        to = known ? neighbour(from, -1) : to;
        break;
    case Qt::Key_Down:
        to = known ? neighbour(from, 1) : to;
        break;
    case Qt::Key_PageUp:
        to = known ? neighbour(from, -page) : to;
        break;
    case Qt::Key_PageDown:
        to = known ? neighbour(from, page) : to;
        break;
    case Qt::Key_Left:
        to = known ? beside(from, -forward) : to;
        break;
    case Qt::Key_Right:
        to = known ? beside(from, forward) : to;
        break;
    case Qt::Key_Home:
    case Qt::Key_End: {
        const bool last = event->key() == Qt::Key_End;
        if (toEnds) {
            for (int i = 0; i < m_layout.columnCount(); ++i) {
                const int column = last ? m_layout.columnCount() - 1 - i : i;
                if (const Place place = edgeOfColumn(column, false); place.isValid()) {
                    to = place;
                    break;
                }
            }
        } else if (known) {
            to = edgeOfColumn(from.column, last);
        }
        break;
    }
    default:
        return false;
    }
    if (!to.isValid())
        return true;
    const RecordId id = m_model.idAt(to);
    if (modifiers & Qt::ShiftModifier)
        selectTo(id);
    else
        select(id, true);
    return true;
}

bool BoardView::moveByKey(QKeyEvent *event)
{
    const bool sideways = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (!sideways || (event->modifiers() & ~Qt::KeypadModifier) != Qt::AltModifier)
        return false;
    const bool ahead = (event->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
    moveSelection(ahead ? 1 : -1);
    return true;
}

void BoardView::moveSelection(int by)
{
    const Place from = m_model.placeOf(m_current);
    const int column = from.column + by;
    if (!from.isValid() || column < 0 || column >= m_layout.columnCount())
        return;
    const QList<RecordId> ids = m_selected.contains(m_current) ? selectedIds() : QList<RecordId>{m_current};
    m_pressed = m_current;
    const QRect before = rectOf(m_current);
    Q_EMIT moveRequested(ids, column, true);
    if (const Place now = m_model.placeOf(m_current); now.isValid() && now != from) {
        const QPoint origin = toView(QRect(0, 0, 1, 1)).topLeft();
        ensureVisible(now);
        // It sets out from where it was, also when the board scrolled to where it goes.
        fly(before.translated(toView(QRect(0, 0, 1, 1)).topLeft() - origin), ids);
    }
    m_pressed = {};
}

void BoardView::keyPressEvent(QKeyEvent *event)
{
    if (isDragging()) {
        if (event->key() == Qt::Key_Escape)
            cancelDrag();
        return;
    }
    if (moveByKey(event) || walk(event))
        return;
    const bool control = event->modifiers() & Qt::ControlModifier;
    if (event->matches(QKeySequence::New)) {
        Q_EMIT newRequested(currentColumn());
        return;
    }
    if (event->matches(QKeySequence::SelectAll)) {
        const Place at = m_model.placeOf(m_current);
        const int column = at.isValid() ? at.column : -1;
        for (int lane = 0; lane < m_layout.laneCount() && column >= 0; ++lane) {
            if (!isSeen(column, lane))
                continue;
            const QList<RecordId> &ids = m_model.idsIn(column, lane);
            m_selected.unite(QSet<RecordId>(ids.cbegin(), ids.cend()));
        }
        selectionHasChanged();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_current && control)
            Q_EMIT openInWindowRequested(m_current);
        else if (m_current)
            Q_EMIT openRequested(m_current);
        return;
    case Qt::Key_Space:
        if (control && m_current) {
            if (!m_selected.remove(m_current))
                m_selected.insert(m_current);
            selectionHasChanged();
        } else {
            Q_EMIT panelToggleRequested();
        }
        return;
    case Qt::Key_F2:
        if (m_current && event->modifiers() == Qt::NoModifier)
            Q_EMIT editRequested(m_current);
        return;
    case Qt::Key_E:
        if (!control)
            break;
        if (m_current)
            Q_EMIT editRequested(m_current);
        return;
    case Qt::Key_Delete:
        if (!m_selected.isEmpty())
            Q_EMIT trashRequested();
        return;
    case Qt::Key_Escape:
        if (m_selected.isEmpty())
            break;
        m_selected.clear();
        selectionHasChanged();
        return;
    default:
        break;
    }
    const QString text = event->text();
    const bool typed = !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isSpace() &&
                       !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier));
    if (typed) {
        Q_EMIT searchTyped(text);
        return;
    }
    QAbstractScrollArea::keyPressEvent(event);
}

} // namespace kith::ui
