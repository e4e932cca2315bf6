// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcanvas.h"

namespace kith::ui {

/// One or more days beside each other with their hours from top to bottom, and above them a lane for what
/// takes whole days. Overlapping items stand side by side; a line shows the time it is.
class TimeGridView final : public CalendarCanvas
{
    Q_OBJECT

public:
    /// A stretch of working time; minutes of the day.
    struct Working
    {
        Qt::DayOfWeek day = Qt::Monday;
        int from = 0;
        int to = 0;
    };

    explicit TimeGridView(items::CalendarModel &model, QWidget *parent = nullptr);

    /// Other hours are shaded; the first one is scrolled to.
    void setWorkingHours(const QList<Working> &hours);
    /// What stands above the hours when the calendar's time zone is not the machine's; empty: nothing.
    void setZoneText(const QString &text);
    void scrollToHours(); ///< of work, or to now where today is shown
    QRect slotRect(const CalendarSlot &slot) const override;

protected:
    void layOut() override;
    QRect scrolledArea() const override;
    void paintGround(QPainter &painter) const override;
    void paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const override;
    void paintGhost(QPainter &painter, const CalendarEntry &item, const CalendarSlot &slot) const override;
    void paintOver(QPainter &painter) const override;
    CalendarSlot slotAt(QPoint point) const override;
    bool hasHours() const override { return true; }
    int beginOfWork() const override;
    CalendarSlot next(const CalendarSlot &slot, Qt::Key arrow) const override;
    void updateGeometries() override;
    void showEvent(QShowEvent *event) override;

private:
    void layOutLane();
    void layOutHours();
    int hourHeight() const;
    int gutter() const;
    int headHeight() const;
    int top() const;                                         ///< where the hours begin
    QRect column(int day) const;                             ///< from the top of the viewport to its end
    int yOf(int minute) const;                               ///< of what scrolls
    QList<QRect> pieceRects(const CalendarSlot &slot) const; ///< on the viewport, logical
    void paintHead(QPainter &painter) const;
    void paintHours(QPainter &painter) const;

    QList<Working> m_working;
    QString m_zoneText;
    int m_lanes = 0; ///< lines of the lane that are shown
    bool m_scrolled = false;
};

} // namespace kith::ui
