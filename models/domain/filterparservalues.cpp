// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The values in the text form of filters.
#include "models/domain/catalogue.h"
#include "models/domain/filtercheck.h"
#include "models/domain/filterparser.h"
#include "models/domain/scalednumber.h"

#include <QCoreApplication>
#include <QDateTime>

#include <algorithm>
#include <array>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

struct FilterParserValuesText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

std::optional<QDate> asDay(const QString &text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

/// How many units of a span a word says, -1 when it says no such number.
int countIn(QStringView word)
{
    const bool isNumber = !word.isEmpty() && std::all_of(word.cbegin(), word.cend(),
                                                         [](QChar c) { return c >= u'0' && c <= u'9'; });
    bool ok = false;
    const int count = isNumber ? word.toInt(&ok) : -1;
    return ok && count <= DateSpan::LargestCount ? count : -1;
}

} // namespace

QVariant FilterParser::takeValue(const Field &field)
{
    skipBlanks();
    if (takeKeyword(u"null"))
        return {};
    if (takesDays(field)) {
        if (const auto span = takeSpan())
            return QVariant::fromValue(*span);
    }
    if (leadsToUser(field)) {
        if (const auto group = takeUserGroup())
            return QVariant::fromValue(*group);
    }
    return takePlainValue(field);
}

QVariant FilterParser::takePlainValue(const Field &field)
{
    const qsizetype at = m_at;
    const bool isName = isQuoted() && (field.type == FieldType::Link || field.type == FieldType::Picklist ||
                                       field.type == FieldType::MultiPicklist);
    const QString text = takeText();
    return isName ? QVariant(text) : convert(field, text, at);
}

std::optional<UserGroup> FilterParser::takeUserGroup()
{
    if (takeKeyword(u"me"))
        return UserGroup::Me;
    if (!takeKeyword(u"my"))
        return std::nullopt;
    if (!takeKeyword(u"team"))
        refuse(m_at, FilterParserValuesText::tr("“team”"));
    return UserGroup::MyTeam;
}

std::optional<DateSpan> FilterParser::takeSpan()
{
    using Kind = DateSpan::Kind;
    if (takeKeyword(u"today"))
        return DateSpan{Kind::Unit, 0, DateUnit::Day};
    if (takeKeyword(u"yesterday"))
        return DateSpan{Kind::Unit, -1, DateUnit::Day};
    if (takeKeyword(u"tomorrow"))
        return DateSpan{Kind::Unit, 1, DateUnit::Day};
    if (takeKeyword(u"this"))
        return DateSpan{Kind::Unit, 0, takeUnit()};
    for (const bool isLast : {true, false}) {
        if (!takeKeyword(isLast ? u"last" : u"next"))
            continue;
        if (peekWord().isEmpty() || !peekWord().front().isDigit())
            return DateSpan{Kind::Unit, isLast ? -1 : 1, takeUnit()};
        const qsizetype at = m_at;
        const int count = countIn(takeText());
        if (count < 0)
            refuse(at, FilterParserValuesText::tr("a number up to %1").arg(DateSpan::LargestCount));
        return DateSpan{isLast ? Kind::Last : Kind::Next, count, takeUnit()};
    }
    return takeCountedSpan();
}

/// "3 weeks ago"; nothing when what follows is a value that begins with digits.
std::optional<DateSpan> FilterParser::takeCountedSpan()
{
    const qsizetype begin = m_at;
    const QStringView word = peekWord();
    const int count = countIn(word);
    m_at += word.size();
    skipBlanks();
    const std::optional<DateUnit> unit = count < 0 ? std::nullopt : peekUnit();
    if (!unit) {
        m_at = begin;
        return std::nullopt;
    }
    takeText();
    if (takeKeyword(u"ago"))
        return DateSpan{DateSpan::Kind::Unit, -count, *unit};
    if (takeKeyword(u"ahead"))
        return DateSpan{DateSpan::Kind::Unit, count, *unit};
    refuse(m_at, FilterParserValuesText::tr("“ago” or “ahead”"));
}

std::optional<DateUnit> FilterParser::peekUnit()
{
    using Unit = std::pair<QStringView, DateUnit>;
    static constexpr std::array<Unit, 10> units{
        Unit{u"day", DateUnit::Day},         Unit{u"days", DateUnit::Day},
        Unit{u"week", DateUnit::Week},       Unit{u"weeks", DateUnit::Week},
        Unit{u"month", DateUnit::Month},     Unit{u"months", DateUnit::Month},
        Unit{u"quarter", DateUnit::Quarter}, Unit{u"quarters", DateUnit::Quarter},
        Unit{u"year", DateUnit::Year},       Unit{u"years", DateUnit::Year}};
    const QStringView word = peekWord();
    const auto *const found = std::find_if(units.begin(), units.end(),
                                           [word](const Unit &unit) { return isSameWord(unit.first, word); });
    return found == units.end() ? std::nullopt : std::optional(found->second);
}

DateUnit FilterParser::takeUnit()
{
    const std::optional<DateUnit> unit = peekUnit();
    if (!unit)
        refuse(m_at, FilterParserValuesText::tr("day, week, month, quarter or year"));
    takeText();
    return *unit;
}

QVariant FilterParser::convert(const Field &field, const QString &text, qsizetype at) const
{
    switch (field.type) {
    case FieldType::Integer:
        if (const auto number = scaledNumber(text, field.decimals))
            return *number;
        refuse(at, field.decimals
                       ? FilterParserValuesText::tr("a number with up to %1 decimals").arg(field.decimals)
                       : FilterParserValuesText::tr("a whole number"));
    case FieldType::Decimal:
        if (isDecimalText(text))
            return text.toDouble();
        refuse(at, FilterParserValuesText::tr("a number, with a point before the decimals"));
    case FieldType::Money:
        if (isDecimalText(text))
            return text;
        if (const auto minor = text.startsWith(u'#') ? scaledNumber(text.sliced(1), 0) : std::nullopt)
            return *minor;
        refuse(at, FilterParserValuesText::tr("an amount such as 1250.50"));
    case FieldType::Boolean:
        for (const QStringView yes : {u"yes", u"true", u"1"}) {
            if (isSameWord(text, yes))
                return qlonglong(1);
        }
        for (const QStringView no : {u"no", u"false", u"0"}) {
            if (isSameWord(text, no))
                return qlonglong(0);
        }
        refuse(at, FilterParserValuesText::tr("yes or no"));
    case FieldType::Date:
        if (asDay(text))
            return text;
        refuse(at, FilterParserValuesText::tr(
                       "a date such as 2026-01-31, or days such as “today” or “last 30 days”"));
    case FieldType::Instant: {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (instant.isValid() && text.contains(u'T'))
            return instant.toMSecsSinceEpoch();
        if (const auto day = asDay(text))
            return *day;
        refuse(at,
               FilterParserValuesText::tr(
                   "a day such as 2026-01-31, a time such as 2026-01-31T14:30, or days such as “today” or "
                   "“last 30 days”"));
    }
    case FieldType::Choice: {
        if (const qsizetype named = choiceNamed(field, text); named >= 0)
            return QString::fromUtf8(field.choices.at(named).key);
        QStringList keys;
        for (const Choice &choice : field.choices)
            keys.append(QString::fromUtf8(choice.key));
        refuse(at, FilterParserValuesText::tr("one of %1").arg(keys.join(u", "_s)));
    }
    case FieldType::Link:
    case FieldType::Picklist:
    case FieldType::MultiPicklist: {
        // "007" may be a title, so only what prints the same is taken for an id
        bool ok = false;
        const qlonglong id = text.toLongLong(&ok);
        return ok && QString::number(id) == text ? QVariant(id) : QVariant(text);
    }
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return text;
}

} // namespace kith::domain
