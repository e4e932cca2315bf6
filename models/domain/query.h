// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
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
    Contains,
    StartsWith,
    IsEmpty,
    IsNotEmpty,
    In
};

/// A condition over the records of one entity: a tree of And, Or and Not with tests at its leaves.
struct Filter
{
    enum class Kind { All, And, Or, Not, Test };

    Kind kind = Kind::All; ///< All: every record
    QList<Filter> children;
    QByteArray field;
    Operator op = Operator::Is;

    /// In stored form; several for In. Two kinds of field cannot say theirs without the records, and records
    /// resolve it: Link and Picklist hold an id (integer) or the text that was typed (key, label, title or
    /// id), Money holds minor units (integer) or a decimal as text in C form ("1250.50"), to be compared in
    /// each record's own currency.
    QVariantList values;

    static Filter test(QByteArray field, Operator op, QVariant value = {});
    static Filter all(QList<Filter> children); ///< And
    static Filter any(QList<Filter> children); ///< Or
    static Filter negate(Filter child);

    /// Reads the command line's form: field op value, with and, or, not and parentheses. Operators: = != < <=
    /// > >= ~ (contains) ^ (starts with), "is empty", "is not empty", "in (a, b)", "not in (a, b)". Values:
    /// numbers with a decimal point, "text" or 'text' (quotes inside are doubled) or one word, dates as
    /// YYYY-MM-DD, instants as a day or as YYYY-MM-DDThh:mm (of this machine's time zone, or with Z),
    /// yes/no, choices and picklist values by key or label, links by id or title, money as decimal in the
    /// record's currency. An instant compared with a day means the whole day. An empty text is every record.
    /// Throws Problem(Invalid) that says where and what was expected, or NotFound for an unknown field.
    static Filter parse(const Entity &entity, QStringView text);

    /// The form that parse() reads, equal again when read.
    QString toText(const Entity &entity) const;

    bool
    operator==(const Filter &other) const; // not defaulted here: Filter is incomplete inside its own QList
};

struct SortKey
{
    QByteArray field;
    bool descending = false;
    bool operator==(const SortKey &) const = default;

    /// "last_name,-updated_at": a leading minus means descending. Throws Problem(NotFound) for an unknown
    /// field.
    static QList<SortKey> parse(const Entity &entity, QStringView text);
};

/// Which records, in which order.
struct RecordQuery
{
    QByteArray entity;
    Filter filter;
    QString search;       ///< words as typed into a search box; all must be found, the last as a prefix
    QList<SortKey> sort;  ///< empty: the entity's default; ties break by id
    QByteArray groupBy;   ///< field whose values the records are put together by; empty: none
    bool inTrash = false; ///< the trash instead of the living
    qint64 limit = -1;
    bool operator==(const RecordQuery &) const = default;

    /// The field they are grouped by with its direction, which is that of the sort key for it if there is
    /// one.
    SortKey groupKey() const;
};

} // namespace kith::domain
