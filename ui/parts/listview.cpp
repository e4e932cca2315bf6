// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/listview.h"

#include "ui/parts/emptystate.h"
#include "ui/parts/listdelegate.h"
#include "ui/parts/metrics.h"

#include <QClipboard>
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

constexpr int RowHeight = 38;
constexpr int MaxCopiedRows = 10'000;

} // namespace

ListView::ListView(WindowModel &model, QWidget *parent)
    : QTableView(parent)
    , m_model(model)
    , m_delegate(new ListDelegate(this))
    , m_empty(new EmptyState(viewport()))
    , m_saveTimer(new QTimer(this))
    , m_rangeTimer(new QTimer(this))
{
    setObjectName(u"list"_s);
    setAccessibleName(model.entity().pluralText());
    setItemDelegate(m_delegate);
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

    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setMinimumSectionSize(24);
    verticalHeader()->setDefaultSectionSize(std::max(RowHeight, fontMetrics().height() + space::L));
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setSectionsClickable(true);
    header->setHighlightSections(false);
    header->setMinimumSectionSize(48);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    header->setFont(fontOf(TextRole::Caption));
    header->setTextElideMode(Qt::ElideRight);

    m_saveTimer->setSingleShot(true);
    m_saveTimer->setInterval(400);
    m_rangeTimer->setSingleShot(true);
    m_rangeTimer->setInterval(0);
    m_empty->hide();

    restoreState();

    connect(m_saveTimer, &QTimer::timeout, this, &ListView::saveState);
    connect(m_rangeTimer, &QTimer::timeout, this, &ListView::updateRange);
    connect(header, &QHeaderView::sectionClicked, this, [this](int section) {
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
    connect(header, &QHeaderView::sectionResized, this, [this] {
        if (m_fitting)
            return;
        m_widthsChosen = true;
        m_saveTimer->start();
    });
    connect(header, &QHeaderView::sectionMoved, this, [this] {
        m_saveTimer->start();
        Q_EMIT columnsChanged();
    });
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = columnMenu(header->logicalIndexAt(at), this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });

    // Whatever happens above the first visible row, what is being read stays where it is.
    connect(&model, &QAbstractItemModel::layoutAboutToBeChanged, this, &ListView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &ListView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &ListView::holdPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeMoved, this, &ListView::holdPlace);
    connect(&model, &QAbstractItemModel::layoutChanged, this, &ListView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &ListView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &ListView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsMoved, this, &ListView::keepPlace);
    connect(&model, &WindowModel::queryChanged, this, [this] {
        m_newQuery = true;
        showSort();
    });
    connect(&model, &WindowModel::columnsChanged, this, [this] {
        showSort();
        Q_EMIT columnsChanged();
    });
    connect(&model, &WindowModel::loaded, this, &ListView::settle);
    connect(selectionModel(), &QItemSelectionModel::selectionChanged, m_rangeTimer,
            qOverload<>(&QTimer::start));
}

ListView::~ListView()
{
    if (m_saveTimer->isActive())
        saveState();
}

QList<RecordId> ListView::selectedIds() const
{
    QList<RecordId> ids;
    QList<QItemSelectionRange> ranges = selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    int next = 0;
    for (const QItemSelectionRange &range : std::as_const(ranges)) {
        for (int row = std::max(next, range.top()); row <= range.bottom(); ++row)
            ids.append(m_model.idAt(row));
        next = std::max(next, range.bottom() + 1);
    }
    return ids;
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
    const int total = m_model.rowCount();
    if (total == 0)
        return m_model.isAnswered() ? tr("Nothing to show") : tr("Looking …");
    const QLocale locale;
    const int first = std::max(0, rowAt(0));
    int last = rowAt(viewport()->height() - 1);
    if (last < 0)
        last = total - 1;
    const QString range = tr("Showing %1–%2 of %3")
                              .arg(locale.toString(first + 1), locale.toString(std::min(last, total - 1) + 1),
                                   locale.toString(total));
    qint64 selected = 0;
    for (const QItemSelectionRange &part : selectionModel()->selection())
        selected += part.height();
    return selected > 1 ? tr("%1 selected · %2").arg(locale.toString(selected), range) : range;
}

void ListView::updateRange()
{
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
    m_rangeTimer->start();
}

void ListView::settle()
{
    const bool isNew = std::exchange(m_newQuery, false);
    const QModelIndex current = currentIndex();
    if (!current.isValid() && m_toldId && m_lastRow >= 0 && m_model.rowCount() > 0 && !isNew) {
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
        if (id)
            Q_EMIT editRequested(id);
        return;
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

void ListView::mouseMoveEvent(QMouseEvent *event)
{
    hoverRow(rowAt(event->position().toPoint().y()));
    QTableView::mouseMoveEvent(event);
}

void ListView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->position().toPoint());
    if (index.isValid() && event->button() == Qt::LeftButton) {
        Q_EMIT openRequested(m_model.idAt(index.row()));
        return;
    }
    QTableView::mouseDoubleClickEvent(event);
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
    m_rangeTimer->start();
}

void ListView::copySelection() const
{
    const QList<QByteArray> columns = shownColumns();
    QString text;
    int copied = 0;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom() && copied < MaxCopiedRows; ++row, ++copied) {
            QStringList cells;
            for (int visual = 0; visual < columns.size(); ++visual) {
                const QModelIndex index = m_model.index(row, horizontalHeader()->logicalIndex(visual));
                cells.append(index.data().toString().replace(u'\t', u' '));
            }
            text += cells.join(u'\t') + u'\n';
        }
    }
    QGuiApplication::clipboard()->setText(text);
}

} // namespace kith::ui
