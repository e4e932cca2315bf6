// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which cards are chosen, and at which one the board stands.
#include "ui/board/boardaccess.h"
#include "ui/board/boardview.h"

#include <algorithm>

namespace kith::ui {

using records::RecordId;

int BoardView::currentColumn() const
{
    if (const Place place = m_model.placeOf(m_current); place.isValid())
        return place.column;
    const records::Board &board = m_model.board();
    for (int column = 0; column < board.columns.size(); ++column) {
        if (board.columns.at(column).kind == "open")
            return column;
    }
    return -1;
}

QList<RecordId> BoardView::selectedIds() const
{
    if (m_selected.size() <= 1)
        return m_selected.values();
    QList<RecordId> ids;
    const records::Board &board = m_model.board();
    for (const records::BoardCell &cell : board.cells) {
        for (const RecordId id : cell.ids) {
            if (m_selected.contains(id))
                ids.append(id);
        }
    }
    return ids;
}

bool BoardView::selectId(RecordId id)
{
    const Place place = m_model.placeOf(id);
    if (!place.isValid())
        return false;
    if (!m_layout.isColumnOpen(place.column))
        setColumnOpen(m_model.board().columns.at(place.column).stage, true);
    if (!m_layout.isLaneOpen(place.lane))
        setLaneOpen(place.lane, true);
    select(id, true);
    return true;
}

void BoardView::clearSelection()
{
    m_selected.clear();
    setCurrent({}, false);
    selectionHasChanged();
}

void BoardView::setCurrent(RecordId id, bool show)
{
    const bool changed = m_current != id;
    m_current = id;
    const Place place = m_model.placeOf(id);
    if (show && place.isValid())
        ensureVisible(place);
    if (!changed)
        return;
    viewport()->update();
    BoardAccess::tellFocus(*this);
    Q_EMIT currentIdChanged(id);
}

void BoardView::select(RecordId id, bool alone)
{
    if (alone)
        m_selected.clear();
    m_selected.insert(id);
    m_anchor = id;
    setCurrent(id, true);
    selectionHasChanged();
}

/// From the anchor to the card, both in one column; else the card joins the selection.
void BoardView::selectTo(RecordId id)
{
    const Place from = m_model.placeOf(m_anchor);
    const Place to = m_model.placeOf(id);
    if (!from.isValid() || !to.isValid() || from.column != to.column) {
        m_selected.insert(id);
        setCurrent(id, true);
        selectionHasChanged();
        return;
    }
    m_selected.clear();
    QList<RecordId> column;
    for (int lane = 0; lane < m_layout.laneCount(); ++lane) {
        if (m_layout.isLaneOpen(lane))
            column += m_model.idsIn(to.column, lane);
    }
    const qsizetype a = column.indexOf(m_anchor);
    const qsizetype b = column.indexOf(id);
    for (qsizetype i = std::min(a, b); i <= std::max(a, b) && i >= 0; ++i)
        m_selected.insert(column.at(i));
    setCurrent(id, true);
    selectionHasChanged();
}

void BoardView::selectionHasChanged()
{
    viewport()->update();
    Q_EMIT selectedCountChanged(int(m_selected.size()));
}

} // namespace kith::ui
