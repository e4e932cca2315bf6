// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Which records of a list are selected, also after they have been sorted anew, and copying them.
#include "models/base/await.h"
#include "models/items/listcolumns.h"
#include "ui/parts/listview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMimeData>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;

namespace {

constexpr qsizetype MaxScattered = 400; ///< the table looks through every range for every cell it paints
constexpr qsizetype MaxCopiedRows = 100'000;

/// The same for the same records, whatever their order.
std::pair<qsizetype, quint64> fingerprint(const QList<RecordId> &ids)
{
    quint64 sum = 0;
    for (const RecordId id : ids) {
        const quint64 mixed = quint64(id.value()) * 0x9E3779B97F4A7C15ULL;
        sum += mixed ^ (mixed >> 29);
    }
    return {ids.size(), sum};
}

QString tableText(const items::ListColumns &columns, const QList<records::Row> &rows)
{
    QString text;
    QStringList line;
    for (const domain::Field *field : columns.fields())
        line += field->labelText();
    text = line.join(u'\t') + u'\n';
    for (const records::Row &row : rows) {
        line.clear();
        for (int column = 0; column < columns.fields().size(); ++column)
            line += columns.text(row, column).replace(u'\t', u' ');
        text += line.join(u'\t') + u'\n';
    }
    return text;
}

QString tableHtml(const items::ListColumns &columns, const QList<records::Row> &rows)
{
    QString html = u"<html><body><table border=\"1\" cellspacing=\"0\" cellpadding=\"3\"><tr>"_s;
    for (const domain::Field *field : columns.fields())
        html += u"<th align=\"left\">"_s + field->labelText().toHtmlEscaped() + u"</th>"_s;
    html += u"</tr>"_s;
    for (const records::Row &row : rows) {
        html += u"<tr>"_s;
        for (int column = 0; column < columns.fields().size(); ++column) {
            html += columns.fields().at(column)->isNumber() ? u"<td align=\"right\">"_s : u"<td>"_s;
            html += columns.text(row, column).toHtmlEscaped() + u"</td>"_s;
        }
        html += u"</tr>"_s;
    }
    return html + u"</table></body></html>"_s;
}

} // namespace

QList<RecordId> ListView::selectedIds() const
{
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QList<RecordId> ids;
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        ids += m_model.idsIn(std::max(next, range.top()), range.bottom());
        next = std::max(next, range.bottom() + 1);
    }
    if (m_held.isEmpty())
        return ids;
    items::IdSet both = m_held;
    both.insert(ids);
    ids.clear();
    for (const RecordId id : m_model.ids()) {
        if (both.contains(id))
            ids.append(id);
    }
    return ids;
}

qint64 ListView::selectedCount() const
{
    qint64 count = m_held.size();
    for (const QItemSelectionRange &range : selectionModel()->selection())
        count += m_model.countIn(range.top(), range.bottom());
    return count;
}

void ListView::selectAll()
{
    m_allWhenLoaded = m_model.isPartial();
    if (!m_model.isGrouped()) {
        QTableView::selectAll();
        return;
    }
    // Also those in groups that are closed.
    m_movingSelection = true;
    selectionModel()->clearSelection();
    m_held.clear();
    m_held.insert(m_model.ids());
    m_movingSelection = false;
    viewport()->update();
    m_rangeTimer->start();
}

/// Before rows change their places. Qt would note each selected row by itself, which takes seconds for many.
void ListView::holdSelection()
{
    m_heldCurrent = currentId();
    const QItemSelection ranges = selectionModel()->selection();
    const qint64 count = selectedCount();
    if (ranges.isEmpty() || count <= 1)
        return;
    m_movingSelection = true;
    if (m_held.isEmpty() && count == m_model.ids().size()) {
        m_heldAll = fingerprint(m_model.ids());
        selectionModel()->clearSelection();
        m_movingSelection = false;
        m_allBefore = m_model.ids();
        return;
    }
    for (const QItemSelectionRange &range : ranges)
        m_held.insert(m_model.idsIn(range.top(), range.bottom()));
    selectionModel()->clearSelection();
    m_movingSelection = false;
}

void ListView::keepSelection()
{
    const QList<RecordId> all = std::exchange(m_allBefore, {});
    if (!all.isEmpty()) {
        // The same records in another order are all of them again.
        if (fingerprint(m_model.ids()) == m_heldAll) {
            m_movingSelection = true;
            selectAll();
            m_movingSelection = false;
            return;
        }
        m_held.insert(all);
    }
    if (m_held.isEmpty())
        return;
    if (m_held.size() <= MaxScattered && m_model.columnCount() > 0) {
        QItemSelection selection;
        const int last = m_model.columnCount() - 1;
        int first = -1;
        int before = -2;
        const auto add = [&] {
            if (first >= 0)
                selection.append(QItemSelectionRange(m_model.index(first, 0), m_model.index(before, last)));
        };
        const QList<RecordId> &ids = m_model.ids();
        for (qsizetype position = 0, open = m_held.size(); position < ids.size() && open > 0; ++position) {
            if (!m_held.contains(ids.at(position)))
                continue;
            --open;
            const int row = m_model.rowOfPosition(position);
            if (row < 0)
                continue;
            if (row != before + 1) {
                add();
                first = row;
            }
            before = row;
        }
        add();
        m_movingSelection = true;
        m_held.clear();
        selectionModel()->select(selection, QItemSelectionModel::Select);
        m_movingSelection = false;
    }
    viewport()->update();
    m_rangeTimer->start();
}

/// Records that are no longer in the list are no longer selected.
void ListView::dropLost()
{
    if (m_held.isEmpty())
        return;
    qsizetype found = 0;
    for (const RecordId id : m_model.ids())
        found += m_held.contains(id) ? 1 : 0;
    if (found == m_held.size())
        return;
    items::IdSet there;
    there.reserve(found);
    for (const RecordId id : m_model.ids()) {
        if (m_held.contains(id))
            there.insert(id);
    }
    m_held = std::move(there);
    m_rangeTimer->start();
}

void ListView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    m_rangeTimer->start();
    if (m_movingSelection || m_held.isEmpty())
        return;
    // Ctrl adds to what is held and takes away from it; anything else begins anew.
    if (!(QGuiApplication::keyboardModifiers() & Qt::ControlModifier)) {
        m_held.clear();
        viewport()->update();
        return;
    }
    QItemSelection taken;
    for (const QItemSelectionRange &range : selected) {
        const QList<RecordId> ids = m_model.idsIn(range.top(), range.bottom());
        bool any = false;
        for (const RecordId id : ids)
            any = m_held.remove(id) || any;
        if (any)
            taken.append(range);
    }
    m_movingSelection = true;
    selectionModel()->select(taken, QItemSelectionModel::Deselect | QItemSelectionModel::Rows);
    m_movingSelection = false;
}

ListView::Place ListView::place() const
{
    Place place;
    place.current = currentId();
    if (const int top = rowAt(0); top >= 0 && verticalScrollBar()->value() > 0) {
        place.top = m_model.idAt(top);
        place.offset = rowViewportPosition(top);
    }
    const qint64 count = selectedCount();
    place.isAll = count > 1 && count == m_model.ids().size();
    if (count > 1 && !place.isAll)
        place.selected = selectedIds();
    return place;
}

void ListView::goTo(const Place &place)
{
    m_goTo = place;
    if (!m_model.isLoading() && m_model.isAnswered())
        takePlace();
}

void ListView::takePlace()
{
    const Place place = *std::exchange(m_goTo, std::nullopt);
    m_held.clear();
    if (place.current.isNull() || !selectId(place.current))
        selectionModel()->clear();
    if (currentId() != m_toldId) {
        m_toldId = currentId();
        Q_EMIT currentIdChanged(m_toldId);
    }
    if (place.isAll) {
        selectAll();
    } else if (place.selected.size() > 1) {
        m_held.insert(place.selected);
        keepSelection();
        dropLost();
    }
    updateGeometries();
    const int row = place.top ? m_model.rowOf(place.top) : 0;
    if (row >= 0)
        verticalScrollBar()->setValue(place.top ? row * verticalHeader()->defaultSectionSize() - place.offset
                                                : 0);
    m_rangeTimer->start();
}

void ListView::copySelection()
{
    QList<RecordId> ids = selectedIds();
    if (ids.isEmpty() && currentId())
        ids = {currentId()};
    if (ids.isEmpty())
        return;
    const bool all = ids.size() <= MaxCopiedRows;
    ids.resize(std::min(ids.size(), MaxCopiedRows));
    items::ListColumns columns(m_model.entity());
    columns.choose(shownColumns());
    struct Table
    {
        QString text;
        QString html;
        int rows = 0;
    };
    // Many cells take their time to be written out: not in this thread.
    const QFuture<Table> written =
        m_model.records()
            .fetchRows(m_model.entity().key, columns.fetched(), ids)
            .then(QtFuture::Launch::Async, [columns](const QList<records::Row> &rows) {
                return Table{tableText(columns, rows), tableHtml(columns, rows), int(rows.size())};
            });
    base::await(
        written, this,
        [this, all](const Table &table) {
            auto *mime = new QMimeData;
            mime->setText(table.text);
            mime->setHtml(table.html);
            QGuiApplication::clipboard()->setMimeData(mime);
            Q_EMIT copied(table.rows, all);
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

} // namespace kith::ui
