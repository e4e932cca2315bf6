// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QStringView>

#include <functional>
#include <optional>

namespace kith::domain {

struct Field;

/// Words mean the same whatever their case.
inline bool isSameWord(QStringView word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// Reads the text form of filters for Filter::parse(), which says what it looks like. Recursive descent:
///
///   any     = all {"or" all}      all = one {"and" one}
///   one     = "not" one | "(" any ")" | "everything" | "nothing" | "in" "segment" value | related | test
///   related = ("has" ["no"] relation | "count" relation | ("sum" | "first" | "last") relation "." field)
///             ["(" ["where"] any ")"] [compare]
///   test    = field compare
///   compare = sign value | "is" ["not"] "empty" | ["not"] "in" "(" value {"," value} ")" | "in" span
///           | "between" value "and" value | "similar" value | "has" "all" "(" value {"," value} ")"
///           | "anniversary" ["in"] span
///   span    = "today" | "yesterday" | "tomorrow" | ("this" | "last" | "next") unit
///           | ("last" | "next") number unit | number unit ("ago" | "ahead")
///
/// Values: numbers with a decimal point, "text" or 'text' (quotes inside are doubled) or one word, dates as
/// YYYY-MM-DD, instants as a day or as YYYY-MM-DDThh:mm (of this machine's time zone, or with Z), yes and no,
/// choices and picklist values by key or label, links by id or title (a number in quotes is a title), money
/// as decimal in the record's currency or as minor units (#125050), null for empty; keywords in quotes.
class FilterParser
{
public:
    /// Finds a segment of the entity by its name; nothing when there is none.
    using SegmentNames = std::function<std::optional<base::RecordId>(const Entity &, const QString &)>;

    FilterParser(const Entity &entity, QStringView text, SegmentNames segments = {})
        : m_entity(&entity), m_text(text), m_segments(std::move(segments))
    {
    }

    Filter parse();

    /// Words that mean something and need quotes as a value.
    static bool isKeyword(QStringView word);
    /// What a value without quotes may be made of.
    static bool isWordCharacter(QChar c);

private:
    Filter any();
    Filter all();
    Filter one();
    Filter leaf();
    Filter test();
    Filter segment();
    std::optional<Filter> related();
    Filter membersOf(Aggregate aggregate);

    /// Takes operator and values into `into`, which becomes a Not of itself for "not in".
    Filter compared(Filter into, const Field &field);
    Filter comparedBySign(Filter into, const Field &field);
    QVariantList takeList(const Field &field);

    std::optional<Operator> takeSign();
    QVariant takeValue(const Field &field);
    QVariant takePlainValue(const Field &field);
    std::optional<DateSpan> takeSpan();
    std::optional<DateSpan> takeCountedSpan();
    DateUnit takeUnit();
    std::optional<DateUnit> peekUnit();
    std::optional<UserGroup> takeUserGroup();
    QVariant convert(const Field &field, const QString &text, qsizetype at) const;

    void skipBlanks();
    bool takeKeyword(QStringView word);
    bool takeCharacter(QChar c);
    QString takeText();
    QStringView peekWord() const;
    bool isQuoted() const;

    [[noreturn]] void refuse(qsizetype at, const QString &expected) const;

    const Entity *m_entity; ///< whose fields are named just now
    QStringView m_text;
    SegmentNames m_segments;
    qsizetype m_at = 0;
    int m_depth = 0;
};

} // namespace kith::domain
