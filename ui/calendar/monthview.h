// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/calendar/calendarcanvas.h"

namespace kith::ui {

/// Weeks below each other, days beside each other: bars for whole days, lines for what takes part of a day,
/// and how many more there are. Amounts add up for each day and, at the end of the line, for each week.
class MonthView final : public CalendarCanvas
{
    Q_OBJECT

public:
    explicit MonthView(items::CalendarModel &model, QWidget *parent = nullptr);

    /// The month that is meant: days of others step back.
    void setMonth(QDate anyDay);
    /// Whether items have amounts that add up.
    void setTotalsShown(bool shown);
    QString totalText(QDate first, QDate last) const; ///< of the items that are shown; empty: nothing
    QRect slotRect(const CalendarSlot &slot) const override;

Q_SIGNALS:
    /// The wheel was turned: -1 is back, 1 is ahead.
    void wheeled(int by);

protected:
    void layOut() override;
    QRect scrolledArea() const override { return {}; }
    void paintGround(QPainter &painter) const override;
    void paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const override;
    void paintGhost(QPainter &painter, const CalendarEntry &item, const CalendarSlot &slot) const override;
    CalendarSlot slotAt(QPoint point) const override;
    bool hasHours() const override { return false; }
    CalendarSlot next(const CalendarSlot &slot, Qt::Key arrow) const override;
    void updateGeometries() override;
    void wheelEvent(QWheelEvent *event) override;

private:
    void layOutWeekAt(int week, const QList<int> &rows);
    int weeks() const { return dayCount() / 7; }
    int headHeight() const;
    int numberHeight() const;
    int totalsWidth() const;
    QRect cell(int week, int day) const;
    QRect weekEnd(int week) const; ///< beside the last day of a week
    bool isBar(const CalendarEntry &item) const;
    void paintDay(QPainter &painter, int week, int day) const;

    QDate m_month;
    bool m_totals = false;
    int m_wheel = 0;
};

} // namespace kith::ui
