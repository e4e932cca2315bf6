// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/boardmodel.h"
#include "ui/board/boardlayout.h"
#include "ui/board/cardpainter.h"

#include <QAbstractScrollArea>
#include <QCache>
#include <QElapsedTimer>
#include <QPixmap>
#include <QSet>

class QTimer;
class QVariantAnimation;

namespace kith::ui {

class BoardHeader;
class EmptyState;

/// The deals of a pipeline as cards in columns: one painted surface, however many there are. Cards are
/// dragged with the mouse or moved with Alt+Left and Alt+Right; the view only asks for the move and shows it
/// when the model does. Handles the arrows, Home, End, PageUp, PageDown, Shift and Ctrl with them, Ctrl+A,
/// Space, Enter, Ctrl+Enter, F2, Ctrl+E, Ctrl+N, Delete, Escape and the menu key.
class BoardView : public QAbstractScrollArea
{
    Q_OBJECT

public:
    explicit BoardView(items::BoardModel &model, QWidget *parent = nullptr);
    ~BoardView() override;

    items::BoardModel &model() const { return m_model; }
    const BoardLayout &boardLayout() const { return m_layout; }
    EmptyState &emptyState() const { return *m_empty; }
    BoardHeader &header() const { return *m_header; }

    void setLook(CardPainter::Look look);
    const CardPainter &cardPainter() const { return m_painter; }

    void setColumnOpen(records::RecordId stage, bool open);
    /// Stages whose columns are closed.
    const QSet<records::RecordId> &closedColumns() const { return m_closedColumns; }
    void setClosedColumns(const QSet<records::RecordId> &stages);
    void setLaneOpen(int lane, bool open);
    void setAllLanesOpen(bool open);
    bool hasLanes() const;

    records::RecordId currentId() const { return m_current; }
    /// Column of the current card, else the first open one that may hold new deals; -1 on an empty board.
    int currentColumn() const;
    /// In the order of the board.
    QList<records::RecordId> selectedIds() const;
    bool isSelected(records::RecordId id) const { return m_selected.contains(id); }
    /// Makes the card the current and only selected one and shows it; false when it is not on the board.
    bool selectId(records::RecordId id);
    void clearSelection();
    /// Asks for the selected cards to be moved to the stage behind (1) or before (-1) that of the current
    /// one.
    void moveSelection(int by);

    /// Takes a move back that was shown: the cards fly home.
    void takeBack(quint64 move, const QList<records::RecordId> &ids);

    /// Where things are in the viewport.
    QRect rectOf(records::RecordId id) const; ///< null when the card is not on the board or its place closed
    QRect toView(const QRect &rect) const;    ///< from the layout's coordinates, mirrored and scrolled
    QPoint toLayout(const QPoint &point) const;
    int verticalOffset() const;
    QColor groundOf(int column) const;
    /// Cards are dragged over the column and may be let go there.
    bool isDropColumn(int column) const { return isDragging() && column == m_dropColumn; }

    bool isDragging() const { return !m_dragged.isEmpty(); }
    /// What is drawn at the pointer while cards are dragged or fly; in the viewport.
    QRect ghostRect() const;

Q_SIGNALS:
    void openRequested(kith::records::RecordId id);
    void openInWindowRequested(kith::records::RecordId id);
    void editRequested(kith::records::RecordId id);
    void panelToggleRequested();
    void trashRequested();
    void newRequested(int column);
    void listRequested(int column);       ///< the deals that a head counts
    void menuRequested(const QPoint &at); ///< in the viewport
    void searchTyped(const QString &text);
    /// Cards were dropped on another column, or moved there by key.
    void moveRequested(const QList<kith::records::RecordId> &ids, int column, bool byKey);
    void currentIdChanged(kith::records::RecordId id);
    void selectedCountChanged(int count);
    void closedColumnsChanged();

protected:
    bool viewportEvent(QEvent *event) override;
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    friend class BoardAccess;
    using Place = items::BoardModel::Place;

    // boardview.cpp
    void layOut();
    void onBoardChanged();
    void updateBars();
    void updateEmpty();
    void setCurrent(records::RecordId id, bool show);
    void select(records::RecordId id, bool alone);
    void selectTo(records::RecordId id);
    void selectionHasChanged();
    void ensureVisible(const Place &place);
    void repaintCard(records::RecordId id);
    QString laneKey(int lane) const;
    BoardSpot spotAt(const QPoint &viewPoint) const;
    QRect laneHeaderRect(int lane) const;
    int laneHeaderAt(const QPoint &viewPoint) const;
    Place placeAt(const QPoint &viewPoint) const;
    void hover(const QPoint &viewPoint);
    void prefetch();

    // boardviewpaint.cpp
    void paintColumns(QPainter &painter, const QRect &clip) const;
    void paintCards(QPainter &painter, const QRect &clip);
    void paintCard(QPainter &painter, records::RecordId id, const QRect &rect);
    QPixmap cardPixmap(records::RecordId id, const QSize &size, bool selected, bool *loaded);
    void drawCard(QPainter &painter, records::RecordId id, const QRect &rect, bool selected,
                  const items::CardFace *face) const;
    void paintLanes(QPainter &painter, const QRect &clip) const;
    void paintDrop(QPainter &painter) const;
    void paintGhost(QPainter &painter) const;
    void makeGhost();

    // boardviewdrag.cpp
    void beginDrag();
    void drag(const QPoint &viewPoint);
    void drop();
    void cancelDrag();
    void autoScroll();
    void fly(const QRect &from, const QList<records::RecordId> &ids);
    void setDropColumn(int column);

    // boardviewkeys.cpp
    bool moveByKey(QKeyEvent *event);
    bool walk(QKeyEvent *event);
    Place neighbour(const Place &from, int step) const;
    Place beside(const Place &from, int step) const;
    Place edgeOfColumn(int column, bool last) const;
    Place firstPlace() const;
    bool isSeen(int column, int lane) const;

    items::BoardModel &m_model;
    BoardHeader *m_header;
    EmptyState *m_empty;
    CardPainter m_painter;
    BoardLayout m_layout;
    QSet<records::RecordId> m_closedColumns;
    QSet<QString> m_closedLanes;
    QSet<records::RecordId> m_selected;
    records::RecordId m_current;
    records::RecordId m_anchor;
    records::RecordId m_hovered;
    int m_hoveredLane = -1;
    QCache<std::pair<qint64, bool>, QPixmap> m_pixmaps;
    QTimer *m_ahead; ///< fetches what may be looked at next

    QPoint m_pressedAt;
    records::RecordId m_pressed;
    bool m_singleOnRelease = false;
    QList<records::RecordId> m_dragged;
    QSet<records::RecordId> m_faded; ///< dragged or flying: only a shade where they stand
    QPixmap m_ghost;
    QPoint m_grab; ///< of the pointer in the ghost
    QPoint m_pointer;
    int m_dropColumn = -1;
    Place m_dropPlace;
    QTimer *m_scroller;
    QElapsedTimer m_scrolled;
    QVariantAnimation *m_flight;
    QRect m_flyFrom;
    QRect m_flyTo;
};

} // namespace kith::ui
