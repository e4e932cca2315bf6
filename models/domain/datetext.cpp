// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/datetext.h"

#include "models/base/textfold.h"

#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array AllOrders{DateOrder::YearMonthDay, DateOrder::DayMonthYear, DateOrder::MonthDayYear};

std::optional<QDate> possible(int year, int month, int day)
{
    const QDate date(year, month, day);
    return date.isValid() && year > 0 ? std::optional(date) : std::nullopt;
}

bool isDigits(QStringView text)
{
    return !text.isEmpty() &&
           std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

/// The text before a time of day: "1996-07-04 00:00:00.000", "2/26/2018 19:58", "2018-02-26T19:58Z".
QStringView withoutTime(QStringView text)
{
    static const QRegularExpression time(
        uR"([T ,]\s*\d{1,2}[:.]\d{2}([:.]\d{2}([.,]\d{1,9})?)?\s*([AaPp]\.?[Mm]\.?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2})?$)"_s);
    if (text.size() < 11) // too short for both
        return text;
    const QRegularExpressionMatch match = time.match(text.toString());
    return match.hasMatch() && match.capturedStart() >= 6 ? text.left(match.capturedStart()).trimmed() : text;
}

/// Year of two or four digits; -1 when it is neither.
int yearOf(QStringView digits, int latestYear)
{
    if (digits.size() == 4)
        return digits.toInt();
    if (digits.size() != 2)
        return -1;
    const int year = latestYear - latestYear % 100 + digits.toInt();
    return year > latestYear ? year - 100 : year;
}

struct Parts
{
    QStringView first, second, third;
    bool valid = false;
};

/// Three numbers between two separators of one kind.
Parts partsOf(QStringView text)
{
    const auto isSeparator = [](QChar c) { return c == u'-' || c == u'/' || c == u'.' || c == u' '; };
    std::array<QStringView, 3> parts;
    QChar separator;
    qsizetype at = 0;
    for (int index = 0; index < 3; ++index) {
        const qsizetype begin = at;
        while (at < text.size() && !isSeparator(text.at(at)))
            ++at;
        parts[std::size_t(index)] = text.mid(begin, at - begin);
        if (index == 2)
            break;
        if (at == text.size() || (index == 1 && text.at(at) != separator))
            return {};
        separator = text.at(at++);
        while (separator != u' ' && at < text.size() && text.at(at) == u' ') // "4. 7. 1996"
            ++at;
    }
    const bool numbers = std::all_of(parts.begin(), parts.end(), isDigits);
    return {parts[0], parts[1], parts[2], numbers && at == text.size()};
}

/// Folded names and short names of months.
const QHash<QString, int> &monthNames()
{
    static const QHash<QString, int> names = [] {
        QHash<QString, int> made;
        for (const QLocale::Language language :
             {QLocale::English, QLocale::German, QLocale::French, QLocale::Spanish, QLocale::Italian,
              QLocale::Portuguese, QLocale::Dutch}) {
            const QLocale locale(language);
            for (int month = 1; month <= 12; ++month) {
                for (const QString &name : {locale.monthName(month, QLocale::LongFormat),
                                            locale.monthName(month, QLocale::ShortFormat),
                                            locale.standaloneMonthName(month, QLocale::LongFormat),
                                            locale.standaloneMonthName(month, QLocale::ShortFormat)}) {
                    const QString folded = base::searchFold(name);
                    if (folded.size() > 2 && !made.contains(folded))
                        made.insert(folded, month);
                }
            }
        }
        made.insert(u"sept"_s, 9);
        made.insert(base::searchFold(u"Jänner"), 1);
        made.insert(base::searchFold(u"Feber"), 2);
        return made;
    }();
    return names;
}

/// "4 Jul 1996", "04-Jul-96", "July 4, 1996", "1996 Jul 4", "4 de julio de 1996", "4th of July 1996".
std::optional<QDate> parseNamedMonth(QStringView text, int latestYear)
{
    static const QRegularExpression ordinal(u"(?<=\\d)(st|nd|rd|th|er|re|e|o)\\b"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    QStringList words = base::searchWords(text.toString().remove(ordinal));
    words.removeIf(
        [](const QString &word) { return word == "de"_L1 || word == "of"_L1 || word == "del"_L1; });
    if (words.size() != 3)
        return std::nullopt;
    int month = 0;
    int monthAt = -1;
    for (int index = 0; index < 3; ++index) {
        if (const int named = monthNames().value(words.at(index))) {
            month = named;
            monthAt = index;
        }
    }
    if (monthAt < 0)
        return std::nullopt;
    words.removeAt(monthAt);
    if (monthAt == 1 && words.at(0).size() == 4) // the year first
        words.swapItemsAt(0, 1);
    if (!isDigits(words.at(0)) || !isDigits(words.at(1)) || words.at(0).size() > 2)
        return std::nullopt;
    return possible(yearOf(words.at(1), latestYear), month, words.at(0).toInt());
}

/// 19960704, 1996-07-04, 1996/7/4, 1996.07.04
std::optional<QDate> parseYearFirst(QStringView text)
{
    if (isDigits(text) && text.size() == 8)
        return possible(text.left(4).toInt(), text.mid(4, 2).toInt(), text.mid(6).toInt());
    const Parts parts = partsOf(text);
    if (!parts.valid || parts.first.size() != 4 || parts.second.size() > 2 || parts.third.size() > 2)
        return std::nullopt;
    return possible(parts.first.toInt(), parts.second.toInt(), parts.third.toInt());
}

} // namespace

std::optional<QDate> parseIsoDate(QStringView text)
{
    if (text.size() != 10 || text.at(4) != u'-' || text.at(7) != u'-' || !isDigits(text.left(4)) ||
        !isDigits(text.mid(5, 2)) || !isDigits(text.mid(8)))
        return std::nullopt;
    return possible(text.left(4).toInt(), text.mid(5, 2).toInt(), text.mid(8).toInt());
}

std::optional<QDate> parseDate(QStringView text, DateOrder order, int latestYear)
{
    const QStringView date = withoutTime(text.trimmed());
    if (std::any_of(date.begin(), date.end(), [](QChar c) { return c.isLetter(); }))
        return parseNamedMonth(date, latestYear);
    if (const auto yearFirst = parseYearFirst(date))
        return yearFirst;
    const Parts parts = partsOf(date);
    if (order == DateOrder::YearMonthDay || !parts.valid || parts.first.size() > 2 || parts.second.size() > 2)
        return std::nullopt;
    const bool dayFirst = order == DateOrder::DayMonthYear;
    return possible(yearOf(parts.third, latestYear), (dayFirst ? parts.second : parts.first).toInt(),
                    (dayFirst ? parts.first : parts.second).toInt());
}

DateOrder dateOrderOf(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    const qsizetype day = format.indexOf(u'd');
    const qsizetype month = format.indexOf(u'M');
    const qsizetype year = format.indexOf(u'y');
    if (year < month && year < day)
        return DateOrder::YearMonthDay;
    return month < day ? DateOrder::MonthDayYear : DateOrder::DayMonthYear;
}

DateOrderDetector::DateOrderDetector(DateOrder preferred, int latestYear)
    : m_preferred(preferred), m_latestYear(latestYear)
{
}

void DateOrderDetector::add(QStringView value)
{
    const qint64 index = m_seen++;
    if (value.trimmed().isEmpty())
        return;
    ++m_values;
    const bool yearFirst = parseYearFirst(withoutTime(value.trimmed())).has_value();
    std::array<std::optional<QDate>, Orders> dates;
    for (std::size_t order = 0; order < Orders; ++order) {
        dates[order] = parseDate(value, AllOrders[order], m_latestYear);
        m_readable[order] += dates[order].has_value();
        m_written[order] +=
            dates[order].has_value() && yearFirst == (AllOrders[order] == DateOrder::YearMonthDay);
    }
    for (std::size_t one = 0; one < Orders; ++one) {
        for (std::size_t other = 0; other < Orders; ++other) {
            Difference &difference = m_differences[one][other];
            if (difference.index < 0 && dates[one] && dates[other] && dates[one] != dates[other])
                difference = {value.trimmed().toString(), index};
        }
    }
}

DateOrderVerdict DateOrderDetector::verdict() const
{
    DateOrderVerdict verdict;
    verdict.values = m_values;
    std::size_t best = std::size_t(m_preferred);
    for (std::size_t order = 0; order < Orders; ++order) {
        if (std::pair(m_readable[order], m_written[order]) > std::pair(m_readable[best], m_written[best]))
            best = order;
    }
    if (m_readable[best] == 0)
        return verdict;
    verdict.order = AllOrders[best];
    verdict.readable = m_readable[best];
    for (std::size_t order = 0; order < Orders; ++order) {
        const Difference &difference = m_differences[best][order];
        if (order != best && m_readable[order] == m_readable[best] && difference.index >= 0) {
            verdict.alternative = AllOrders[order];
            verdict.differing = difference.value;
            verdict.differingIndex = difference.index;
            break;
        }
    }
    return verdict;
}

} // namespace kith::domain
