// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"

namespace kith::items {

/// Calls, meetings, tasks … by when they take place or are due; what repeats once for each time.
class ActivityCalendar final : public CalendarModel
{
    Q_OBJECT

public:
    explicit ActivityCalendar(records::Records &records, QObject *parent = nullptr);

    QFuture<storage::Outcome> move(const CalendarEntry &item, const CalendarSlot &to,
                                   records::SeriesScope scope) override;
    bool hasHours() const override { return true; }
    const domain::Entity &entity() const override;
    domain::Filter filterOf(QDate first, QDate last) const override;

    /// When something takes place that is put at a slot of this calendar. A moment without a duration is due
    /// then; a day without one is a task of that day.
    static records::ActivityTime timeAt(const CalendarSlot &slot, const QTimeZone &zone);
    /// Writes a time into an activity that has none.
    static void setTime(domain::Record &activity, const records::ActivityTime &time);

protected:
    QFuture<QList<CalendarEntry>> fetch(QDate first, QDate last, const QTimeZone &zone) override;
    QFuture<QList<CalendarClass>> fetchKinds() override;
    bool concerns(const records::RecordNotice &notice) const override;
};

} // namespace kith::items
