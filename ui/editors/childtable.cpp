// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editors/childtable.h"

#include "ui/editors/childtabledelegate.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Field;
using domain::Record;

namespace {

constexpr int ChildRowHeight = 34;
constexpr int LeastRows = 3;

} // namespace

class ChildTable::View final : public QTableView
{
public:
    explicit View(ChildTable &table) : QTableView(&table), m_table(table) {}

    QSize sizeHint() const override
    {
        const int rows = std::max(LeastRows, model() ? model()->rowCount() : 0);
        return {360, horizontalHeader()->sizeHint().height() + rows * ChildRowHeight + 2 * frameWidth()};
    }
    QSize minimumSizeHint() const override
    {
        return {160, horizontalHeader()->sizeHint().height() + ChildRowHeight + 2 * frameWidth()};
    }
    bool isEditorOpen() const { return state() == EditingState; }

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const int row = currentIndex().row();
        const auto modifiers = event->modifiers() & ~Qt::KeypadModifier;
        const bool alt = modifiers == Qt::AltModifier;
        if (event->key() == Qt::Key_Escape && m_gap >= 0) {
            endDrag();
        } else if (alt && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) && m_table.m_movable) {
            m_table.moveRow(row, event->key() == Qt::Key_Up ? row - 1 : row + 1);
        } else if (event->key() == Qt::Key_Delete && modifiers == Qt::NoModifier && row >= 0) {
            m_table.askRemove(row);
        } else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
                   modifiers == Qt::NoModifier && (currentIndex().flags() & Qt::ItemIsEditable)) {
            edit(currentIndex());
        } else {
            QTableView::keyPressEvent(event);
        }
    }

    void mousePressEvent(QMouseEvent *event) override
    {
        const bool may = m_table.m_movable && !m_table.m_model->readOnly && event->button() == Qt::LeftButton;
        m_dragged = may ? indexAt(event->position().toPoint()).row() : -1;
        m_pressed = event->position().toPoint();
        m_gap = -1;
        QTableView::mousePressEvent(event);
    }

    /// Lines are dragged by ourselves: nothing of them may leave the program.
    void mouseMoveEvent(QMouseEvent *event) override
    {
        const QPoint at = event->position().toPoint();
        const bool far = (at - m_pressed).manhattanLength() >= QApplication::startDragDistance();
        if (m_dragged < 0 || !(event->buttons() & Qt::LeftButton) || (m_gap < 0 && !far)) {
            QTableView::mouseMoveEvent(event);
            return;
        }
        m_gap = gapAt(at.y());
        setCursor(Qt::ClosedHandCursor);
        if (m_gap < model()->rowCount())
            scrollTo(model()->index(m_gap, currentIndex().column()));
        viewport()->update();
    }

    void mouseReleaseEvent(QMouseEvent *event) override
    {
        if (m_gap < 0) {
            m_dragged = -1;
            QTableView::mouseReleaseEvent(event);
            return;
        }
        const int from = m_dragged;
        const int to = m_gap > from ? m_gap - 1 : m_gap;
        endDrag();
        m_table.moveRow(from, to);
    }

    void paintEvent(QPaintEvent *event) override
    {
        QTableView::paintEvent(event);
        if (m_gap < 0)
            return;
        QPainter painter(viewport());
        painter.setPen(QPen(Theme::color(Tone::Accent), 2));
        const int y = m_gap < model()->rowCount() ? rowViewportPosition(m_gap)
                                                  : rowViewportPosition(m_gap - 1) + rowHeight(m_gap - 1);
        painter.drawLine(0, y, viewport()->width(), y);
    }

private:
    /// Before which line a drop at this height puts the dragged one.
    int gapAt(int y) const
    {
        const int row = rowAt(y);
        if (row < 0)
            return y < 0 ? 0 : model()->rowCount();
        return y > rowViewportPosition(row) + rowHeight(row) / 2 ? row + 1 : row;
    }
    void endDrag()
    {
        m_dragged = -1;
        m_gap = -1;
        unsetCursor();
        viewport()->update();
    }

    ChildTable &m_table;
    int m_dragged = -1;
    int m_gap = -1; ///< before which line it would go; -1: nothing is dragged
    QPoint m_pressed;
};

ChildTable::ChildTable(records::Records &records, const domain::Entity &entity, QList<Column> columns,
                       QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_entity(entity)
    , m_model(new Model(entity, std::move(columns), this))
    , m_view(new View(*this))
    , m_delegate(new Delegate(*this, *m_model))
    , m_title(new QLabel(this))
    , m_error(new QLabel(this))
    , m_foot(new QHBoxLayout)
    , m_add(new QPushButton(Icons::get(u"plus"_s), tr("Add"), this))
    , m_up(makeIconButton(u"arrow-up"_s, tr("Up (Alt+Up)"), u"rowUp"_s, this))
    , m_down(makeIconButton(u"arrow-down"_s, tr("Down (Alt+Down)"), u"rowDown"_s, this))
    , m_drop(makeIconButton(u"trash"_s, tr("Remove this line (Del)"), u"rowRemove"_s, this))
{
    setObjectName(u"table_"_s + QString::fromLatin1(entity.key));
    m_model->tick = [this](int row, const QByteArray &field, bool ticked) {
        setCell(row, field, qlonglong(ticked ? 1 : 0));
    };
    m_title->setFont(fontOf(TextRole::Heading));
    m_title->hide();
    m_view->setObjectName(u"childTable"_s);
    m_view->setAccessibleName(entity.pluralText());
    m_view->setModel(m_model);
    m_view->setItemDelegate(m_delegate);
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed |
                            QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(ChildRowHeight);
    m_view->horizontalHeader()->setHighlightSections(false);
    m_view->horizontalHeader()->setMinimumSectionSize(40);
    for (int i = 0; i < m_model->columnCount(); ++i) {
        if (const int width = m_model->columns().at(i).width; width > 0)
            m_view->setColumnWidth(i, width);
        else
            m_view->horizontalHeader()->setSectionResizeMode(i, QHeaderView::Stretch);
    }
    m_error->setObjectName(u"childTableError"_s);
    m_error->setTextFormat(Qt::PlainText);
    m_error->setWordWrap(true);
    m_error->setFont(fontOf(TextRole::Caption));
    Theme::setTone(m_error, Tone::Danger);
    m_error->hide();
    m_add->setObjectName(u"rowAdd"_s);
    m_add->setAutoDefault(false);
    m_up->hide();
    m_down->hide();

    m_foot->setSpacing(space::XS);
    for (QWidget *button : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_up),
                            static_cast<QWidget *>(m_down), static_cast<QWidget *>(m_drop)})
        m_foot->addWidget(button);
    m_foot->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(m_title);
    column->addWidget(m_view, 1);
    column->addWidget(m_error);
    column->addLayout(m_foot);

    connect(m_add, &QPushButton::clicked, this, [this] { addRow(m_make ? m_make() : Record(m_entity)); });
    connect(m_up, &QToolButton::clicked, this, [this] { moveRow(currentRow(), currentRow() - 1); });
    connect(m_down, &QToolButton::clicked, this, [this] { moveRow(currentRow(), currentRow() + 1); });
    connect(m_drop, &QToolButton::clicked, this, [this] { askRemove(currentRow()); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) {
                refreshButtons();
                Q_EMIT currentRowChanged(current.row());
            });
    for (const auto changed : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, changed, this, [this] {
            m_view->updateGeometry();
            refreshButtons();
        });
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &ChildTable::refreshButtons);
    refreshButtons();
}

ChildTable::~ChildTable() = default;

QTableView &ChildTable::view() const
{
    return *m_view;
}

void ChildTable::setTitle(const QString &text)
{
    m_title->setText(text);
    m_title->show();
    m_view->setAccessibleName(text);
}

void ChildTable::setAddText(const QString &text)
{
    m_add->setText(text);
}

void ChildTable::setMovable(bool movable)
{
    m_movable = movable;
    m_up->setVisible(movable);
    m_down->setVisible(movable);
}

void ChildTable::setReadOnly(bool readOnly)
{
    m_model->readOnly = readOnly;
    for (QWidget *button : {static_cast<QWidget *>(m_add), static_cast<QWidget *>(m_drop)})
        button->setVisible(!readOnly);
}

void ChildTable::setCurrency(const QString &currency)
{
    m_model->currency = currency;
    refresh();
}

void ChildTable::setRows(const QList<Record> &rows)
{
    const int before = currentRow();
    m_model->setRecords(rows);
    if (currentRow() < 0 && !rows.isEmpty())
        setCurrentRow(std::clamp(before, 0, int(rows.size()) - 1));
    showErrors();
}

QList<Record> ChildTable::rows() const
{
    QList<Record> rows;
    for (const Model::Line &line : m_model->lines())
        rows.append(line.record);
    return rows;
}

QList<quint64> ChildTable::keys() const
{
    QList<quint64> keys;
    for (const Model::Line &line : m_model->lines())
        keys.append(line.key);
    return keys;
}

int ChildTable::indexOf(quint64 key) const
{
    return int(keys().indexOf(key));
}

void ChildTable::replaceRow(quint64 key, const Record &row)
{
    if (const int at = indexOf(key); at >= 0) {
        m_model->line(at).record = row;
        m_model->rowChanged(at);
    }
}

void ChildTable::setCell(int row, const QByteArray &field, const QVariant &value, const QString &linkTitle)
{
    Model::Line &line = m_model->line(row);
    line.bad.remove(field);
    line.record.setValue(field, value);
    for (const Column &column : m_model->columns()) { // what is no longer asked for says nothing
        const Field *other = m_entity.field(column.field);
        if (other && other->onlyIfField == field && value.toString().toLatin1() != other->onlyIfValue)
            line.record.setValue(other->key, {});
    }
    if (linkTitle.isEmpty())
        line.record.linkTitles.remove(field);
    else
        line.record.linkTitles.insert(field, linkTitle);
    m_model->rowChanged(row);
    showErrors();
    Q_EMIT cellEdited(row, field);
    Q_EMIT edited();
}

int ChildTable::addRow(const Record &row)
{
    const int at = m_model->rowCount();
    m_model->insert(at, row);
    setCurrentRow(at);
    m_view->setFocus();
    m_view->scrollToBottom();
    const QModelIndex first = m_model->index(at, 0);
    if (first.flags() & Qt::ItemIsEditable)
        m_view->edit(first);
    return at;
}

void ChildTable::askRemove(int row)
{
    if (row < 0 || row >= m_model->rowCount() || m_model->readOnly)
        return;
    if (m_remove && !m_model->lines().at(row).record.isNew())
        m_remove(row);
    else
        removeRow(row);
}

void ChildTable::removeRow(int row)
{
    const bool wasNew = m_model->lines().at(row).record.isNew();
    const bool blank = isBlank(m_model->lines().at(row).record);
    m_model->remove(row);
    if (m_model->rowCount() > 0)
        setCurrentRow(std::min(row, m_model->rowCount() - 1));
    showErrors();
    if (!wasNew || !blank)
        Q_EMIT edited();
}

void ChildTable::moveRow(int from, int to)
{
    if (from < 0 || to < 0 || from >= m_model->rowCount() || to >= m_model->rowCount() || from == to)
        return;
    m_model->move(from, to);
    refreshButtons();
    Q_EMIT edited();
}

void ChildTable::refresh()
{
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_model->rowChanged(row);
}

int ChildTable::currentRow() const
{
    return m_view->currentIndex().row();
}

void ChildTable::setCurrentRow(int row)
{
    const int column = std::max(0, m_view->currentIndex().column());
    m_view->setCurrentIndex(m_model->index(row, column));
}

bool ChildTable::isEditing() const
{
    return m_view->isEditorOpen();
}

bool ChildTable::hasErrors() const
{
    return std::any_of(m_model->lines().cbegin(), m_model->lines().cend(),
                       [](const Model::Line &line) { return !line.bad.isEmpty(); });
}

bool ChildTable::isBlank(const Record &row) const
{
    const Record fresh(m_entity);
    return std::all_of(m_model->columns().cbegin(), m_model->columns().cend(), [&](const Column &column) {
        return column.field.isEmpty() || row.isEmpty(column.field) ||
               row.value(column.field).toString() == fresh.value(column.field).toString();
    });
}

bool ChildTable::showError(quint64 key, const QByteArray &field, const QString &text)
{
    const int row = indexOf(key);
    if (row < 0 || m_model->columnOf(field) < 0)
        return false;
    m_model->line(row).bad.insert(field, {{}, text});
    m_model->rowChanged(row);
    showErrors();
    return true;
}

void ChildTable::clearErrors()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        Model::Line &line = m_model->line(row);
        line.bad.removeIf([](const auto &one) { return one.value().typed.isNull(); });
        m_model->rowChanged(row);
    }
    showErrors();
}

/// The first thing that is wrong, in words: a cell alone cannot say it.
void ChildTable::showErrors()
{
    QString text;
    for (int row = 0; row < m_model->rowCount() && text.isEmpty(); ++row) {
        const Model::Line &line = m_model->lines().at(row);
        for (int i = 0; i < m_model->columnCount() && text.isEmpty(); ++i) {
            const auto bad = line.bad.constFind(m_model->columns().at(i).field);
            if (bad != line.bad.cend())
                text = tr("Line %1: %2").arg(row + 1).arg(bad->why);
        }
    }
    m_error->setText(text);
    m_error->setVisible(!text.isEmpty());
}

void ChildTable::refreshButtons()
{
    const int row = currentRow();
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_drop->setEnabled(row >= 0 && m_model->rowCount() > 0);
}

} // namespace kith::ui
