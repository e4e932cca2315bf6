// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listview.h"

#include "ui/editors/celledit.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/listdelegate.h"
#include "ui/parts/listheader.h"
#include "ui/parts/metrics.h"

#include <QGuiApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QScrollBar>
#include <QTimer>
#include <QToolTip>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using items::WindowModel;

namespace {

constexpr int ListRowHeight = 38;
constexpr int CompactHeight = 26;

} // namespace

ListView::ListView(WindowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ListDelegate(*this))
    , m_header(new ListHeader(this))
    , m_empty(new EmptyState(viewport()))
    , m_rangeTimer(new QTimer(this))
{
    setObjectName(u"list"_s);
    setAccessibleName(model.entity().pluralText());
    setItemDelegate(m_delegate);
    // Before the table listens: it would note every selected row by itself.
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListView::holdSelection);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &ListView::holdSelection);
    setHorizontalHeader(m_header);
    setModel(&model);
    setShowGrid(false);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(SelectRows);
    setSelectionMode(ExtendedSelection);
    setEditTriggers(NoEditTriggers);
    setWordWrap(false);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    setContextMenuPolicy(Qt::CustomContextMenu);
    m_rangeTimer->setSingleShot(true);
    m_rangeTimer->setInterval(0);
    m_empty->hide();
    setUpHeaders();
    setColumnLayout({});
    connect(m_rangeTimer, &QTimer::timeout, this, &ListView::updateRange);
    connectModel();
}

void ListView::setUpHeaders()
{
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    setRowHeight();
    m_header->setSectionsMovable(true);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setMinimumSectionSize(48);
    m_header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_header->setFont(fontOf(TextRole::Caption));
    m_header->setTextElideMode(Qt::ElideRight);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int section) {
        const QByteArray field = m_model.columns().value(section);
        const bool more = QGuiApplication::keyboardModifiers() & Qt::ShiftModifier;
        const QList<domain::SortKey> &keys = m_model.query().sort;
        bool descending = false;
        for (const domain::SortKey &key : keys) {
            if (key.field == field)
                descending = !key.descending;
        }
        if (keys.isEmpty() && field == m_model.entity().defaultSort)
            descending = !m_model.entity().defaultSortDescending;
        sortBy(field, descending, more);
    });
    connect(m_header, &QHeaderView::sectionResized, this, [this] {
        if (m_cellEdit)
            m_cellEdit->place();
        if (m_fitting)
            return;
        m_widthsChosen = true;
        Q_EMIT lookChanged();
    });
    connect(m_header, &QHeaderView::sectionMoved, this, [this] {
        if (m_fitting)
            return;
        Q_EMIT columnsChanged();
        Q_EMIT lookChanged();
    });
    connect(m_header, &QHeaderView::customContextMenuRequested, this, [this](const QPoint &at) {
        QMenu *menu = columnMenu(m_header->logicalIndexAt(at), this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(m_header->mapToGlobal(at));
    });
}

void ListView::connectModel()
{
    // Whatever happens above the first visible row, what is being read stays where it is.
    connect(&m_model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListView::holdPlace);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListView::holdPlace);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListView::holdPlace);
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ListView::holdPlace);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ListView::keepPlace);
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, &ListView::keepPlace);
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, &ListView::keepPlace);
    connect(&m_model, &QAbstractItemModel::rowsMoved, this, &ListView::keepPlace);
    connect(&m_model, &QAbstractItemModel::layoutChanged, this, &ListView::keepSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        const int row = m_heldCurrent ? m_model.rowOf(m_heldCurrent) : -1;
        if (row >= 0 && m_model.columnCount() > 0)
            selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                              m_held.isEmpty() ? QItemSelectionModel::ClearAndSelect |
                                                                     QItemSelectionModel::Rows
                                                               : QItemSelectionModel::NoUpdate);
        keepSelection();
    });
    connect(&m_model, &WindowModel::queryChanged, this, [this] {
        m_newQuery = true;
        showSort();
    });
    connect(&m_model, &WindowModel::columnsChanged, this, [this] {
        showSort();
        Q_EMIT columnsChanged();
    });
    connect(&m_model, &WindowModel::loaded, this, &ListView::settle);
}

ListView::~ListView() = default;

void ListView::setRowHeight()
{
    verticalHeader()->setDefaultSectionSize(m_compact
                                                ? std::max(CompactHeight, fontMetrics().height() + space::S)
                                                : std::max(ListRowHeight, fontMetrics().height() + space::L));
}

void ListView::setCompact(bool compact)
{
    if (m_compact == compact)
        return;
    const Place before = place();
    m_compact = compact;
    setRowHeight();
    goTo(before);
    Q_EMIT lookChanged();
}

RecordId ListView::currentId() const
{
    return currentIndex().isValid() ? m_model.idAt(currentIndex().row()) : RecordId();
}

bool ListView::selectId(RecordId id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || m_model.columnCount() == 0)
        return false;
    const int column = std::max(0, horizontalHeader()->logicalIndex(0));
    selectionModel()->setCurrentIndex(m_model.index(row, column),
                                      QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    scrollTo(currentIndex());
    return true;
}

QString ListView::rangeText() const
{
    const int rows = m_model.rowCount();
    const qsizetype total = m_model.ids().size();
    if (rows == 0)
        return m_model.isAnswered() ? tr("Nothing to show") : tr("Looking …");
    const QLocale locale;
    const int first = std::max(0, rowAt(0));
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = rows - 1;
    QString range;
    if (m_model.isPartial())
        range = tr("Showing %1–%2").arg(locale.toString(first + 1), locale.toString(last + 1));
    else if (m_model.isGrouped())
        //: %1 records on the screen, %2 records altogether, then the number of groups
        range = tr("Showing %1 of %2 in %n group(s)", nullptr, m_model.groupCount())
                    .arg(locale.toString(m_model.countIn(first, last)), locale.toString(qint64(total)));
    else
        range = tr("Showing %1–%2 of %3")
                    .arg(locale.toString(first + 1), locale.toString(std::min(last, rows - 1) + 1),
                         locale.toString(qint64(total)));
    const qint64 selected = selectedCount();
    return selected > 1 ? tr("%1 selected · %2").arg(locale.toString(selected), range) : range;
}

void ListView::updateRange()
{
    const qint64 selected = selectedCount();
    if (selected != std::exchange(m_toldCount, selected))
        Q_EMIT selectedCountChanged(selected);
    const QString text = rangeText();
    if (text == m_range)
        return;
    m_range = text;
    Q_EMIT rangeTextChanged(text);
}

void ListView::holdPlace()
{
    const int top = rowAt(0);
    // At the very top new rows are welcome; anywhere else they must not push away what is being read.
    if (top < 0 || m_newQuery || verticalScrollBar()->value() == 0) {
        m_topId = {};
        return;
    }
    m_topId = m_model.idAt(top);
    m_topOffset = rowViewportPosition(top);
}

void ListView::keepPlace()
{
    if (m_topId) {
        const int row = m_model.rowOf(m_topId);
        if (row >= 0) {
            const int height = verticalHeader()->defaultSectionSize();
            updateGeometries(); // the scroll bar has to know the new length first
            verticalScrollBar()->setValue(row * height - m_topOffset);
        }
        m_topId = {};
    }
    if (m_model.isPartial())
        m_newQuery = false; // the rest comes below what is read already
    if (m_cellEdit)
        m_cellEdit->place();
    m_rangeTimer->start();
}

void ListView::settle()
{
    if (std::exchange(m_allWhenLoaded, false))
        selectAll();
    dropLost();
    updateGeometries(); // the scroll bar knows the new length at once
    const bool isNew = std::exchange(m_newQuery, false);
    const QModelIndex current = currentIndex();
    if (!current.isValid() && m_toldId && m_lastRow >= 0 && m_model.rowCount() > 0 && !isNew &&
        m_held.isEmpty()) {
        // The current record left the list: its place is taken by the one that stands there now.
        const int row = std::min(m_lastRow, m_model.rowCount() - 1);
        selectionModel()->setCurrentIndex(m_model.index(row, 0),
                                          QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    } else if (isNew) {
        if (current.isValid())
            scrollTo(current);
        else
            scrollToTop();
    }
    if (m_goTo && !m_model.isPartial())
        takePlace();
    m_empty->setVisible(m_model.rowCount() == 0);
    m_empty->setGeometry(viewport()->rect());
    if (currentId() != m_toldId) {
        m_toldId = currentId();
        Q_EMIT currentIdChanged(m_toldId);
    }
    if (currentIndex().isValid())
        m_lastRow = currentIndex().row();
    updateRange();
}

void ListView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    // The mark of the current row stands in its first cell.
    viewport()->update();
    if (current.isValid())
        m_lastRow = current.row();
    const RecordId id = currentId();
    if (id && id != m_toldId) {
        m_toldId = id;
        Q_EMIT currentIdChanged(id);
    }
}

void ListView::keyPressEvent(QKeyEvent *event)
{
    const bool plain = (event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == Qt::NoModifier;
    const RecordId id = currentId();
    if (event->matches(QKeySequence::Copy)) {
        copySelection();
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        Q_EMIT pasteRequested();
        return;
    }
    if (groupKey(event))
        return;
    switch (event->key()) {
    case Qt::Key_Space:
        if (event->modifiers() == Qt::NoModifier) {
            Q_EMIT panelToggleRequested();
            return;
        }
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (id && event->modifiers().testFlag(Qt::ControlModifier))
            Q_EMIT openInWindowRequested(id);
        else if (id)
            Q_EMIT openRequested(id);
        return;
    case Qt::Key_F2:
        if (event->modifiers() & Qt::ShiftModifier)
            break; // the page's
        if (id && !tick(currentIndex()) && !editCell(currentIndex()))
            Q_EMIT editRequested(id);
        return;
    case Qt::Key_Up:
    case Qt::Key_Down:
        if ((event->modifiers() & ~Qt::KeypadModifier) == Qt::AltModifier) {
            event->ignore(); // the page's
            return;
        }
        break;
    case Qt::Key_E:
        if (event->modifiers() == Qt::ControlModifier) {
            if (id)
                Q_EMIT editRequested(id);
            return;
        }
        break;
    case Qt::Key_Delete:
        if (plain) {
            Q_EMIT trashRequested();
            return;
        }
        break;
    default:
        break;
    }
    if (plain && !event->text().isEmpty() && event->text().at(0).isPrint() &&
        !event->text().at(0).isSpace()) {
        Q_EMIT searchTyped(event->text());
        return;
    }
    QTableView::keyPressEvent(event);
}

/// The keys of a grouped list: on the line of a group Space and Enter open and close it, Left closes and
/// Right opens; Left in the first column of a record leads to its group.
bool ListView::groupKey(QKeyEvent *event)
{
    const QModelIndex current = currentIndex();
    if (!m_model.isGrouped() || !current.isValid() || event->modifiers() & ~Qt::KeypadModifier)
        return false;
    const int group = m_model.groupAt(current.row());
    const bool rightToLeft = layoutDirection() == Qt::RightToLeft;
    const bool isLeft = event->key() == (rightToLeft ? Qt::Key_Right : Qt::Key_Left);
    const bool isRight = event->key() == (rightToLeft ? Qt::Key_Left : Qt::Key_Right);
    if (group < 0) {
        if (!isLeft || m_header->visualIndex(current.column()) != 0)
            return false;
        const int line = m_model.rowOfGroup(m_model.groupAround(current.row()));
        setCurrentIndex(m_model.index(line, current.column()));
        return true;
    }
    switch (event->key()) {
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        m_model.setGroupOpen(group, !m_model.isGroupOpen(group));
        return true;
    default:
        break;
    }
    if (isLeft || isRight)
        m_model.setGroupOpen(group, isRight);
    return isLeft || isRight;
}

CellEdit *ListView::cellEdit() const
{
    return m_cellEdit;
}

QModelIndex ListView::indexOf(RecordId id, const QByteArray &field) const
{
    const int row = m_model.rowOf(id);
    const int column = int(m_model.columns().indexOf(field));
    return row < 0 || column < 0 ? QModelIndex() : m_model.index(row, column);
}

QRect ListView::tickRect(const QModelIndex &index) const
{
    if (!index.data(Qt::CheckStateRole).isValid())
        return {};
    const QRect cell = visualRect(index);
    QRect box(cell.left() + space::M, 0, style()->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, this),
              style()->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, this));
    box.moveTop(cell.center().y() - box.height() / 2);
    return QStyle::visualRect(layoutDirection(), cell, box);
}

bool ListView::tick(const QModelIndex &index)
{
    if (m_model.query().inTrash || !index.data(Qt::CheckStateRole).isValid())
        return false;
    Q_EMIT tickRequested(m_model.idAt(index.row()), index.data(Qt::CheckStateRole).toInt() != Qt::Checked);
    return true;
}

bool ListView::editCell(const QModelIndex &index)
{
    if (!index.isValid() || m_model.query().inTrash || !index.data(WindowModel::LoadedRole).toBool())
        return false;
    const RecordId id = m_model.idAt(index.row());
    const QByteArray field = index.data(WindowModel::FieldRole).toByteArray();
    if (!id || !CellEdit::canEdit(m_model.entity(), field))
        return false;
    if (m_cellEdit && m_cellEdit->isOf(id, field))
        return true;
    if (m_cellEdit && !m_cellEdit->leave())
        return true; // what is typed there has to be mended first
    scrollTo(index);
    m_cellEdit = new CellEdit(m_model.records(), m_model.entity(), id, field, viewport());
    m_cellEdit->setBase(index.data(WindowModel::RawRole), index.data(WindowModel::LinkTitleRole).toString());
    m_cellEdit->setPlace([this, id, field] { return visualRect(indexOf(id, field)); });
    connect(m_cellEdit, &CellEdit::done, this, [this, id, field](int step) {
        setFocus();
        if (step != 0)
            editNext(field, id, step);
    });
    m_cellEdit->open();
    return true;
}

/// Tab goes on with the next cell of the row that can be edited in place.
void ListView::editNext(const QByteArray &field, RecordId id, int step)
{
    const QList<QByteArray> columns = shownColumns();
    for (qsizetype at = columns.indexOf(field) + step; at >= 0 && at < columns.size(); at += step) {
        const QModelIndex index = indexOf(id, columns.at(at));
        if (!index.isValid())
            return;
        if (CellEdit::canEdit(m_model.entity(), columns.at(at))) {
            setCurrentIndex(index);
            editCell(index);
            return;
        }
    }
}

void ListView::keyboardSearch(const QString &search)
{
    Q_UNUSED(search) // what is typed goes into the search box: a list of a million is not searched row by row
}

QModelIndex ListView::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    const int rows = m_model.rowCount();
    if (rows == 0 || m_model.columnCount() == 0)
        return {};
    const int column = std::max(0, currentIndex().column());
    if (action == MoveHome)
        return m_model.index(0, column);
    if (action == MoveEnd)
        return m_model.index(rows - 1, column);
    return QTableView::moveCursor(action, modifiers);
}

void ListView::hoverRow(int row)
{
    if (m_delegate->hoveredRow() == row)
        return;
    for (const int changed : {m_delegate->hoveredRow(), row}) {
        if (changed >= 0)
            viewport()->update(0, rowViewportPosition(changed), viewport()->width(),
                               verticalHeader()->defaultSectionSize());
    }
    m_delegate->setHoveredRow(row);
}

void ListView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    const int group = index.isValid() ? m_model.groupAt(index.row()) : -1;
    if (group >= 0 && group < m_model.groupCount() && event->button() == Qt::LeftButton) {
        selectionModel()->setCurrentIndex(index, QItemSelectionModel::NoUpdate);
        m_model.setGroupOpen(group, !m_model.isGroupOpen(group));
        return;
    }
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::NoModifier &&
        tickRect(index).contains(event->position().toPoint())) {
        setCurrentIndex(index);
        tick(index);
        return;
    }
    QTableView::mousePressEvent(event);
}

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    hoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (!index.isValid() || event->button() != Qt::LeftButton) {
        QTableView::mouseDoubleClickEvent(event);
        return;
    }
    if (m_model.groupAt(index.row()) >= 0 || tickRect(index).contains(event->position().toPoint())) {
        mousePressEvent(event); // two quick clicks are two
        return;
    }
    // A name opens what it names; other cells are edited where they stand.
    const bool isName =
        m_model.entity().titleFields.contains(index.data(WindowModel::FieldRole).toByteArray());
    if (isName || !editCell(index))
        Q_EMIT openRequested(m_model.idAt(index.row()));
}

bool ListView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Leave)
        hoverRow(-1);
    if (event->type() == QEvent::ToolTip) {
        // Only what is cut needs to be said again.
        const QModelIndex index = indexAt(static_cast<QHelpEvent *>(event)->pos());
        const int room = visualRect(index).width() - space::M - space::S;
        const bool isNamed =
            m_model.entity().titleFields.contains(index.data(WindowModel::FieldRole).toByteArray());
        const int face = isNamed ? metrics::AvatarSmall + space::S : 0;
        if (fontMetrics().horizontalAdvance(index.data().toString()) + face <= room) {
            QToolTip::hideText();
            return true;
        }
    }
    return QTableView::viewportEvent(event);
}

void ListView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    m_empty->setGeometry(viewport()->rect());
    fitColumns();
    m_rangeTimer->start();
}

void ListView::scrollContentsBy(int dx, int dy)
{
    QTableView::scrollContentsBy(dx, dy);
    hoverRow(-1);
    if (m_cellEdit)
        m_cellEdit->place();
    m_rangeTimer->start();
}

} // namespace kith::ui
