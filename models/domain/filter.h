// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QMetaType>
#include <QString>
#include <QTimeZone>
#include <QVariant>

namespace kith::domain {

struct Entity;

/// How a field is compared. Text compares folded (case and accents do not count).
enum class Operator {
    Is,
    IsNot,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    Between, ///< two values, both included
    Contains,
    StartsWith,
    Similar, ///< text with one typo forgiven in words of five letters and more
    IsEmpty,
    IsNotEmpty,
    In,         ///< any of the values
    HasAll,     ///< multi-picklists and members of relations: every one of the values is there
    Anniversary ///< dates and instants: month and day fall into a DateSpan
};

enum class DateUnit { Day, Week, Month, Quarter, Year };

/// Days that move with the calendar, as the value of a test on a date or an instant. Is: within them; Less:
/// before the first; LessOrEqual: not after the last; Greater: after the last; GreaterOrEqual: not before the
/// first.
struct DateSpan
{
    enum class Kind {
        Unit, ///< the whole unit that lies `count` units away from the current one: 0 this week, -1 last week
        Last, ///< from the day `count` units before today to today
        Next  ///< from today to the day `count` units ahead
    };

    static constexpr int LargestCount = 10'000;

    Kind kind = Kind::Unit;
    int count = 0; ///< not negative for Last and Next; what is larger than LargestCount counts as that
    DateUnit unit = DateUnit::Day;

    /// First and last day, both included; between the years 1 and 9999.
    std::pair<QDate, QDate> days(QDate today, Qt::DayOfWeek weekStart) const;

    friend bool operator==(const DateSpan &, const DateSpan &) = default;
};

/// Users by who asks, as the value of a test on a link to a user.
enum class UserGroup { Me, MyTeam };

/// What a condition says about the members of a relation.
enum class Aggregate {
    Any,   ///< there is one
    None,  ///< there is none
    Count, ///< how many there are
    Sum,   ///< of a number or money; of no members it is 0
    First, ///< the earliest value of a date or an instant
    Last   ///< the latest
};

/// What filters need to know of the day and of who asks, to say what moves.
struct FilterContext
{
    QDate today; ///< in `zone`
    QTimeZone zone = QTimeZone::utc();
    Qt::DayOfWeek weekStart = Qt::Monday;
    base::RecordId me;            ///< null: nobody is named in the file
    QList<base::RecordId> myTeam; ///< with me
};

/// A condition over the records of one entity: a tree of And, Or and Not with tests at its leaves. This is
/// what it means, said twice: in SQL (records::SqlFilter) and for one record in memory (FilterEvaluator).
///
/// A record passes or it does not; nothing is unknown. And of nothing passes, Or of nothing does not, Not is
/// the exact complement of all its children together. A test on an empty field fails, whatever the operator,
/// except IsEmpty and IsNot; an empty yes-or-no field counts as no (but is empty). IsNot is the complement of
/// Is. In: Is one of the values; HasAll: Is each of them; Between: GreaterOrEqual the first and LessOrEqual
/// the second value, a missing one is refused. Any other test with a null value is IsEmpty, with IsNot
/// IsNotEmpty. Whether its own record is in the trash a filter does not ask.
///
/// - Text is compared folded (base::fold): "muller" is "Müller", not "Mueller". Greater and less compare the
///   folded texts by code point. Similar: each word of the value (base::searchWords, so that "Mueller" meets
///   "Müller") is a word of the text, with one letter too many, too few, another or two swapped in words of
///   five letters and more (base::isSimilar); a value without words is similar to nothing. Phone numbers also
///   pass Is, Contains and StartsWith by their digits, when the value has only digits and the signs of
///   numbers; a national number ("030 12") is also contained in and begins what has its digits without the 0.
/// - Numbers are compared as numbers, yes and no as 1 and 0. Contains and StartsWith look at the stored text
///   (SQLite's CAST; "2026-05" begins a date of that month). Similar is refused for numbers, dates, instants
///   and yes-or-no; so are values that cannot be one of the field.
/// - Money: an integer is minor units as they are stored; a text is a decimal amount of each record's own
///   currency, rounded half up to its decimals (two when it has none).
/// - Dates and instants: an instant falls on a day in FilterContext::zone. With a QDate on an instant (the
///   DateSpan of that day) or a DateSpan, Is: from its first to its last day; Less: before the first;
///   LessOrEqual: not after the last; Greater: after the last; GreaterOrEqual: not before the first.
///   Anniversary, with a DateSpan or a day: month and day are those of one of its days, over the turn of the
///   year too; a span of a year and more takes every date. 29 February counts with the 28th of years without
///   one.
/// - Choices: a text names one by its key, else by its folded label or key; Greater and less go by the order
/// of
///   the choices. Picklists: an integer is the id; a text names the values of this picklist whose key it is
///   exactly, whose label it is folded, or whose id it is. Greater and less go by the place in the list
///   (position, id) of the first value named. A text that names none matches nothing; a stored value that is
///   not in the list is neither greater nor less than any. Contains, StartsWith and Similar look at the
///   label.
/// - Several picklist values (MultiPicklist) pass what one of them passes: Is means has this one, In has any
/// of
///   these, HasAll has all of them.
/// - Links: an integer (or RecordId) is the id. A text is the id or the folded title of what is linked to (in
///   the trash or not); Greater and less go by the folded title, Contains, StartsWith and Similar look at it.
///   A UserGroup, with Is, IsNot and In alone, stands for the ids of the context; Me without anybody is
///   nobody.
/// - A field of members ("contacts.role_id", MemberPath) passes when some member passes, IsEmpty and IsNot
///   included; HasAll when for each value some member Is it. Members are the records of the relation itself,
///   not those they lead to; those in the trash do not count.
/// - Related: the members are the records meant (RelationPath). Where Relation::memberField leads to one kind
/// of
///   record, these (activities of a contact, not their links), else the joining records. "orders.lines": the
///   lines of all orders. Members in the trash, and those reached over a record in the trash, do not count. A
///   record that is reached in several ways counts once. Those count that pass the child, a filter over their
///   own entity. None is the complement of Any. Count compares a whole number, 0 of none.
///   Sum: of none it is 0, empty fields add nothing. Numbers add up as stored, money in minor units of the
///   base currency: by the rate of the day of an order (ordered_at), with the stored amount of a closed deal
///   (amount_base_minor), else by today's rate. When one of the amounts has no rate, the sum is unknown,
///   which is like empty. Values: a number; money in minor units of the base currency or as decimal text.
///   First and Last: earliest and latest value there is of a date or an instant, compared like that field
///   itself, empty when there is none.
/// - Segment: a dynamic segment is asked its filter, a list its members. In a segment that is not there or of
///   other records is nobody; a segment that leads back to itself is refused.
struct Filter
{
    enum class Kind {
        All, ///< every record
        And,
        Or,
        Not,
        Test,    ///< of a field
        Related, ///< of the members of a relation
        Segment  ///< is in a segment or list
    };

    Kind kind = Kind::All;
    QList<Filter> children; ///< Related: at most one, what the members must meet to count
    QByteArray field; ///< Test: field or path. Related: what is summed, or the date looked at; else empty
    Operator op = Operator::Is; ///< Test, and Related with a number or a date

    /// In stored form; two for Between, several for In and HasAll. Dates and instants may have a DateSpan,
    /// instants a QDate (the whole day in the organisation's time zone), links to users a UserGroup. Two
    /// kinds of field cannot say theirs without the records, and records resolve it: Link and Picklist hold
    /// an id (integer) or the text that was typed (key, label, title or id), Money holds minor units
    /// (integer) or a decimal as text in C form ("1250.50"), to be compared in each record's own currency.
    QVariantList values;

    QByteArray relation; ///< Related: key of a relation; "orders.lines" goes on to the members' own
    Aggregate aggregate = Aggregate::Any;
    base::RecordId segment; ///< Segment

    static Filter test(QByteArray field, Operator op, QVariant value = {});
    static Filter all(QList<Filter> children); ///< And
    static Filter any(QList<Filter> children); ///< Or
    static Filter negate(Filter child);
    static Filter inSegment(base::RecordId segment);

    /// Of the members of a relation: related("orders", Aggregate::Any, thatMeet) or
    /// related("orders", Aggregate::Sum, thatMeet, "total_minor", Operator::GreaterOrEqual, {u"1000"_s}).
    static Filter related(QByteArray relation, Aggregate aggregate);
    static Filter related(QByteArray relation, Aggregate aggregate, Filter members, QByteArray field = {},
                          Operator op = Operator::Is, QVariantList values = {});

    bool isEverything() const { return kind == Kind::All; }
    const Filter &members() const; ///< Related: what its members must meet; every record when nothing

    /// How many groups stand inside one another: 0 for a test, 1 for a group of tests. What members must meet
    /// counts as a group.
    int depth() const;

    /// The same condition said in the shortest way: groups of one and groups in groups of their kind are
    /// taken apart, double negations and conditions that say nothing left out.
    Filter normalised() const;

    /// Reads the command line's form, whose grammar and values stand at FilterParser: tests (field op value),
    /// has orders (..), count orders >= 3, sum orders.total_minor (..) >= 1000 and in segment 7, joined by
    /// and, or, not and parentheses. Operators: = != < <= > >= ~ (contains) ^ (starts with), "is empty", "is
    /// not empty", "in (a, b)", "between a and b", "similar", "has all (a, b)", "anniversary in". An instant
    /// compared with a day means the whole day; days are also "today", "last 30 days", "this month", "2 weeks
    /// ago". Users: "me", "my team". An empty text is every record.
    /// Throws Problem(Invalid) that says where and what was expected, or NotFound for an unknown field.
    static Filter parse(const Entity &entity, QStringView text);

    /// The form that parse() reads, equal again when read.
    QString toText(const Entity &entity) const;

    bool
    operator==(const Filter &other) const; // not defaulted here: Filter is incomplete inside its own QList
};

} // namespace kith::domain

Q_DECLARE_METATYPE(kith::domain::DateSpan)
Q_DECLARE_METATYPE(kith::domain::UserGroup)
