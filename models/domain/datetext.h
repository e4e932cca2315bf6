// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <array>
#include <optional>

namespace kith::domain {

/// In which order the parts of a date are written. Separators are - / . or spaces.
enum class DateOrder {
    YearMonthDay, ///< 2016-10-20, also 20161020 and 2016-10-20T08:15Z
    DayMonthYear, ///< 20.10.2016, 20-10-16
    MonthDayYear, ///< 10/20/2016, 10/20/16
};

/// A calendar date written exactly YYYY-MM-DD. Impossible dates (2023-02-29) are none; nothing is rolled
/// over.
std::optional<QDate> parseIsoDate(QStringView text);

/// A date written in one order; a time of day behind it is left out. What can be read in one way only is read
/// whatever the order: a year of four digits in front, and a month by name in English, German, French,
/// Spanish, Italian, Portuguese or Dutch ("4 Jul 1996", "Jul 4, 1996", "4. Juli 1996"). A year of two digits
/// is the last one so written that is not after latestYear. Impossible dates are none.
std::optional<QDate> parseDate(QStringView text, DateOrder order, int latestYear);

/// The order people of a locale write dates in.
DateOrder dateOrderOf(const class QLocale &locale);

/// What a column of dates can be read as.
struct DateOrderVerdict
{
    std::optional<DateOrder> order; ///< the one that reads most values; nothing when none reads any
    std::optional<DateOrder>
        alternative;   ///< reads as many values, and some of them as other dates: a person must choose
    QString differing; ///< the first value that the two read differently
    qint64 differingIndex = -1; ///< which value that was, from 0
    qint64 values = 0;          ///< not empty
    qint64 readable = 0;        ///< of these, dates when read in the order found
};

/// Finds the order of dates in a column that is shown to it value by value.
class DateOrderDetector
{
public:
    /// preferred: what is taken when nothing tells two orders apart.
    DateOrderDetector(DateOrder preferred, int latestYear);

    void add(QStringView value);
    DateOrderVerdict verdict() const;

private:
    static constexpr int Orders = 3;

    struct Difference
    {
        QString value;
        qint64 index = -1;
    };

    DateOrder m_preferred;
    int m_latestYear;
    qint64 m_seen = 0;
    qint64 m_values = 0;
    std::array<qint64, Orders> m_readable{};
    std::array<qint64, Orders> m_written{}; ///< readable and written in this very order
    std::array<std::array<Difference, Orders>, Orders> m_differences;
};

} // namespace kith::domain
