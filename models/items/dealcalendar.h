// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"

namespace kith::items {

/// Deals on the day they are expected to be closed. Closed ones count as done.
class DealCalendar final : public CalendarModel
{
    Q_OBJECT

public:
    explicit DealCalendar(records::Records &records, QObject *parent = nullptr);

    QFuture<storage::Outcome> move(const CalendarEntry &item, const CalendarSlot &to,
                                   records::SeriesScope scope) override;
    bool hasHours() const override { return false; }
    const domain::Entity &entity() const override;
    domain::Filter filterOf(QDate first, QDate last) const override;

protected:
    QFuture<QList<CalendarEntry>> fetch(QDate first, QDate last, const QTimeZone &zone) override;
    QFuture<QList<CalendarClass>> fetchKinds() override;
    bool concerns(const records::RecordNotice &notice) const override;

private:
    void readBase();

    QString m_base; ///< currency of totals
};

} // namespace kith::items
