// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"

#include <QBasicTimer>
#include <QListView>

#include <optional>

namespace kith::ui {

using items::CalendarEntry;
using items::CalendarSlot;
using records::RecordId;

/// What the day, the week and the month have in common: items painted as pieces, one that is current, a day
/// (and an hour) that the keys are on, dragging with the mouse or with Alt and the arrows. A list to screen
/// readers. Geometry is thought of from left to right and turned around when it is shown.
class CalendarCanvas : public QListView
{
    Q_OBJECT

public:
    enum class ColourBy { Kind, Owner };

    CalendarCanvas(items::CalendarModel &model, QWidget *parent);

    /// What is shown: a first day and how many.
    void setDays(QDate first, int count);
    QDate firstDay() const { return m_first; }
    int dayCount() const { return m_count; }
    QDate lastDay() const { return m_first.addDays(m_count - 1); }

    /// The day and the minute that it is, in the calendar's time zone.
    void setNow(QDate today, int minute);
    void setColourBy(ColourBy by);
    void setHolidays(const QSet<QDate> &days);

    /// The place the keys are on; a minute of -1 means the whole day.
    void setSlot(const CalendarSlot &slot);
    const CalendarSlot &slot() const { return m_slot; }
    int currentRow() const { return currentIndex().row(); }
    void select(int row);
    /// Takes the current item's time of day away, or gives it one: when work begins.
    void takeWholeDay(bool whole);

    /// The colour an item is told by, as it is stored or made up, before it is fitted to the scheme.
    QColor baseColour(const CalendarEntry &item) const;

    /// Where an item is on the viewport; empty when it is not to be seen.
    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void reset() override;

    /// Where a day (and minute) is on the viewport, for who points at it.
    virtual QRect slotRect(const CalendarSlot &slot) const = 0;

Q_SIGNALS:
    void opened(int row);
    void editRequested(int row);
    void menuRequested(int row, const QPoint &globalPos); ///< a row of -1: on an empty place
    void createRequested(const kith::items::CalendarSlot &slot);
    void moveRequested(int row, const kith::items::CalendarSlot &from, const kith::items::CalendarSlot &to);
    void trashRequested(int row);
    void completeRequested(int row);
    void dayOpened(QDate day);
    /// Not all of a day fits: show it all, beside `place` of the viewport.
    void moreRequested(QDate day, const QRect &place);
    /// The items of these days are meant by a total.
    void totalOpened(QDate first, QDate last);
    /// The keys went over the edge: show what holds the slot.
    void slotLeft(const kith::items::CalendarSlot &slot);
    void slotChanged();

protected:
    /// A part of an item, in logical coordinates: of the viewport when pinned, else of what scrolls.
    struct Piece
    {
        int row = -1;
        QRect rect;
        bool pinned = true;
        bool isLast = true;  ///< holds the item's end
        bool isFirst = true; ///< holds its beginning
    };
    /// A place that does something when it is pressed.
    struct Spot
    {
        enum class Does { OpenDay, ShowMore, OpenTotal };
        Does does = Does::OpenDay;
        QRect rect; ///< logical, of the viewport
        QDate first;
        QDate last;
        QString text;
    };
    enum class Drag { None, Pressed, Move, MoveStart, MoveEnd, Create };

    virtual void layOut() = 0;
    virtual QRect scrolledArea() const = 0; ///< logical; what is not pinned is clipped to it
    virtual void paintGround(QPainter &painter) const = 0;
    virtual void paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const = 0;
    virtual void paintGhost(QPainter &painter, const CalendarEntry &item, const CalendarSlot &slot) const = 0;
    virtual void paintOver(QPainter &painter) const { Q_UNUSED(painter) }
    /// The place under a logical point; an invalid day outside.
    virtual CalendarSlot slotAt(QPoint point) const = 0;
    virtual bool hasHours() const = 0;
    virtual int beginOfWork() const { return 8 * 60; } ///< minute of the day
    /// Where an arrow leads to; beyond the days that are shown the view is turned.
    virtual CalendarSlot next(const CalendarSlot &slot, Qt::Key arrow) const = 0;

    items::CalendarModel &calendar() const { return m_model; }
    QRect toShown(const QRect &logical) const;
    QPoint toLogical(QPoint shown) const;
    QRect rectOf(const Piece &piece) const; ///< on the viewport, logical
    int offset() const;
    QDate today() const { return m_today; }
    int nowMinute() const { return m_nowMinute; }
    bool isHoliday(QDate day) const { return m_holidays.contains(day); }
    bool isDragged(int row) const;
    bool isHovered(int row) const { return m_hovered == row; }
    const Spot *hoveredSpot() const;
    QList<Piece> &pieces() { return m_pieces; }
    const QList<Piece> &pieces() const { return m_pieces; }
    QList<Spot> &spots() { return m_spots; }
    const QList<Spot> &spots() const { return m_spots; }

    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void updateGeometries() override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool event(QEvent *event) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override { return offset(); }
    bool isIndexHidden(const QModelIndex &) const override { return false; }
    QModelIndex moveCursor(CursorAction, Qt::KeyboardModifiers) override { return currentIndex(); }
    void setSelection(const QRect &, QItemSelectionModel::SelectionFlags) override {}
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
                     const QList<int> &roles = {}) override;

    static constexpr int Snap = 15; ///< minutes

private:
    const Piece *pieceAt(QPoint logical) const;
    const Spot *spotAt(QPoint logical) const;
    Drag dragAt(const Piece &piece, QPoint logical) const;
    CalendarSlot dragTarget(QPoint logical) const;
    void endDrag(bool take);
    void step(Qt::Key arrow);
    void nudge(Qt::Key arrow, bool duration);
    void commitNudge(bool take);
    void findCurrent();
    void showCursorShape(QPoint logical);
    QList<int> rowsAt(const CalendarSlot &slot) const;
    Qt::Key logicalArrow(int key) const;

    items::CalendarModel &m_model;
    QDate m_first;
    int m_count = 1;
    QDate m_today;
    int m_nowMinute = 0;
    ColourBy m_colourBy = ColourBy::Kind;
    QSet<QDate> m_holidays;
    CalendarSlot m_slot;
    QList<Piece> m_pieces;
    QList<Spot> m_spots;
    records::ActivityRef m_current; ///< found again when the items are new
    int m_hovered = -1;
    int m_hoveredSpot = -1;

    Drag m_drag = Drag::None;
    Drag m_dragWants = Drag::None;
    QPoint m_pressed;
    QPoint m_pointer;
    int m_dragRow = -1;
    CalendarSlot m_dragFrom;
    CalendarSlot m_dragTo;
    int m_grabDays = 0;
    int m_grabMinutes = 0;
    QBasicTimer m_scrolling;

    struct Nudge
    {
        records::ActivityRef ref;
        CalendarSlot from;
        CalendarSlot to;
    };
    std::optional<Nudge> m_nudge; ///< moved by keys and not written yet
    QBasicTimer m_nudging;
};

} // namespace kith::ui
