// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/boardaccess.h"

#include "models/items/boardmodel.h"
#include "ui/board/boardheader.h"
#include "ui/board/boardview.h"

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using Place = items::BoardModel::Place;

namespace {

/// What columns and cards have in common: they are painted, and there is no object of theirs.
class Painted : public QAccessibleInterface, public QAccessibleActionInterface
{
public:
    explicit Painted(const BoardAccess &board) : m_board(board) {}

    QObject *object() const override { return nullptr; }
    QWindow *window() const override { return m_board.window(); }
    void setText(QAccessible::Text, const QString &) override {}
    QStringList keyBindingsForAction(const QString &) const override { return {}; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }

    void *interface_cast(QAccessible::InterfaceType type) override
    {
        return type == QAccessible::ActionInterface ? static_cast<QAccessibleActionInterface *>(this)
                                                    : nullptr;
    }

protected:
    BoardView &view() const { return m_board.view(); }
    const items::BoardModel &model() const { return view().model(); }
    QRect onScreen(const QRect &inViewport) const
    {
        return {view().viewport()->mapToGlobal(inViewport.topLeft()), inViewport.size()};
    }
    const BoardAccess &m_board;
};

class ColumnAccess final : public Painted
{
public:
    ColumnAccess(const BoardAccess &board, int column) : Painted(board), m_column(column) {}

    bool isValid() const override { return m_column < model().board().columns.size(); }
    QAccessible::Role role() const override { return QAccessible::List; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        const bool open = isValid() && view().boardLayout().isColumnOpen(m_column);
        state.expandable = true;
        state.expanded = open;
        state.collapsed = !open;
        return state;
    }
    QRect rect() const override
    {
        if (!isValid())
            return {};
        QRect all = view().toView(view().boardLayout().column(m_column));
        all.setTop(-view().header().height());
        all.setBottom(view().viewport()->height());
        return onScreen(all);
    }
    QString text(QAccessible::Text kind) const override
    {
        if (!isValid() || kind != QAccessible::Name)
            return {};
        const records::Board &board = model().board();
        return BoardHeader::spoken(board, board.columns.at(m_column)).replace(u'\n', u", "_s);
    }
    QAccessibleInterface *parent() const override { return const_cast<BoardAccess *>(&m_board); }
    int childCount() const override { return isValid() ? model().rowCount(model().index(m_column, 0)) : 0; }
    QAccessibleInterface *child(int index) const override
    {
        const QModelIndex at = model().index(index, 0, model().index(m_column, 0));
        return at.isValid() ? m_board.cardOf(RecordId(at.data(items::BoardModel::IdRole).toLongLong()))
                            : nullptr;
    }
    int indexOfChild(const QAccessibleInterface *child) const override
    {
        for (int i = 0; i < childCount(); ++i) {
            if (this->child(i) == child)
                return i;
        }
        return -1;
    }
    QStringList actionNames() const override
    {
        return {isValid() && view().boardLayout().isColumnOpen(m_column) ? decreaseAction()
                                                                         : increaseAction()};
    }
    void doAction(const QString &name) override
    {
        if (isValid() && actionNames().contains(name))
            view().setColumnOpen(model().board().columns.at(m_column).stage,
                                 !view().boardLayout().isColumnOpen(m_column));
    }

private:
    int m_column;
};

class CardAccess final : public Painted
{
public:
    CardAccess(const BoardAccess &board, RecordId id) : Painted(board), m_id(id) {}

    bool isValid() const override { return model().placeOf(m_id).isValid(); }
    QAccessible::Role role() const override { return QAccessible::ListItem; }
    QAccessible::State state() const override
    {
        QAccessible::State state;
        state.focusable = true;
        state.selectable = true;
        state.selected = view().isSelected(m_id);
        state.focused = view().hasFocus() && view().currentId() == m_id;
        state.offscreen = !view().viewport()->rect().intersects(view().rectOf(m_id));
        return state;
    }
    QRect rect() const override { return onScreen(view().rectOf(m_id)); }
    QString text(QAccessible::Text kind) const override
    {
        if (kind != QAccessible::Name)
            return {};
        const items::CardFace *face = view().model().face(m_id);
        return face ? CardPainter::spoken(*face) : BoardView::tr("Deal");
    }
    QAccessibleInterface *parent() const override
    {
        const Place place = model().placeOf(m_id);
        return place.isValid() ? m_board.columnOf(place.column) : const_cast<BoardAccess *>(&m_board);
    }
    int childCount() const override { return 0; }
    QAccessibleInterface *child(int) const override { return nullptr; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString &name) override
    {
        if (name == setFocusAction() && view().selectId(m_id))
            view().setFocus();
        else if (name == pressAction())
            Q_EMIT view().openRequested(m_id);
    }

private:
    RecordId m_id;
};

QAccessibleInterface *make(const QString &, QObject *object)
{
    auto *view = qobject_cast<BoardView *>(object);
    return view ? new BoardAccess(*view) : nullptr;
}

} // namespace

BoardAccess::BoardAccess(BoardView &view) : QAccessibleWidget(&view, QAccessible::Grouping), m_view(view) {}

BoardAccess::~BoardAccess()
{
    for (const QAccessible::Id id : std::as_const(m_columns))
        QAccessible::deleteAccessibleInterface(id);
    for (const QAccessible::Id id : std::as_const(m_cards))
        QAccessible::deleteAccessibleInterface(id);
}

void BoardAccess::install()
{
    static const bool done = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(done)
}

int BoardAccess::childCount() const
{
    return int(m_view.model().board().columns.size());
}

QAccessibleInterface *BoardAccess::child(int index) const
{
    return index >= 0 && index < childCount() ? columnOf(index) : nullptr;
}

QAccessibleInterface *BoardAccess::columnOf(int column) const
{
    if (const auto known = m_columns.constFind(column); known != m_columns.cend())
        return QAccessible::accessibleInterface(*known);
    auto *made = new ColumnAccess(*this, column);
    m_columns.insert(column, QAccessible::registerAccessibleInterface(made));
    return made;
}

QAccessibleInterface *BoardAccess::cardOf(RecordId id) const
{
    if (const auto known = m_cards.constFind(id); known != m_cards.cend())
        return QAccessible::accessibleInterface(*known);
    auto *made = new CardAccess(*this, id);
    m_cards.insert(id, QAccessible::registerAccessibleInterface(made));
    return made;
}

int BoardAccess::indexOfChild(const QAccessibleInterface *child) const
{
    for (int i = 0; i < childCount(); ++i) {
        if (columnOf(i) == child)
            return i;
    }
    return -1;
}

QAccessibleInterface *BoardAccess::focusChild() const
{
    return m_view.hasFocus() && m_view.currentId() ? cardOf(m_view.currentId())
                                                   : QAccessibleWidget::focusChild();
}

QAccessibleInterface *BoardAccess::childAt(int x, int y) const
{
    const BoardSpot spot =
        m_view.boardLayout().at(m_view.toLayout(m_view.viewport()->mapFromGlobal(QPoint(x, y))));
    if (spot.column < 0)
        return nullptr;
    const RecordId id = m_view.model().idAt({spot.column, spot.lane, spot.card});
    return id ? cardOf(id) : columnOf(spot.column);
}

void BoardAccess::tellFocus(BoardView &view)
{
    if (!QAccessible::isActive() || !view.hasFocus() || !view.currentId())
        return;
    auto *board = dynamic_cast<BoardAccess *>(QAccessible::queryAccessibleInterface(&view));
    QAccessibleInterface *card = board ? board->cardOf(view.currentId()) : nullptr;
    if (!card)
        return;
    QAccessibleEvent focused(card, QAccessible::Focus);
    QAccessible::updateAccessibility(&focused);
}

} // namespace kith::ui
