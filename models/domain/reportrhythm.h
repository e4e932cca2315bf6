// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QTimeZone>

namespace kith::domain {

/// When something is written again and again: at a time of day, by the clocks of a zone.
struct ReportRhythm
{
    enum class Every { Day, Week, Month };

    Every every = Every::Week;
    int weekday = 1;  ///< Week: 1 Monday to 7
    int monthDay = 1; ///< Month: 1 to 31; the last day of months that are shorter
    int minute =
        480; ///< after midnight, 0 to 1439; a time that the clocks leave out is that of an hour later

    /// The latest time at or before an instant, and the first one after it; UTC milliseconds.
    qint64 latest(qint64 nowMs, const QTimeZone &zone) const;
    qint64 next(qint64 nowMs, const QTimeZone &zone) const;

    QString sentence(const QLocale &locale) const; ///< "Every Monday at 08:00"

    static QByteArray keyOf(Every every); ///< "day", "week", "month"
    static Every everyOf(QStringView key);

    friend bool operator==(const ReportRhythm &, const ReportRhythm &) = default;

private:
    QDate dayAtOrBefore(QDate day) const;
    QDate dayAfter(QDate day) const;
    qint64 momentOn(QDate day, const QTimeZone &zone) const;
};

} // namespace kith::domain
