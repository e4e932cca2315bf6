// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QDate>

#include <memory>

namespace kith::domain {

struct Entity;
struct Field;
struct Relation;

/// What is said about the members of a relation: count(deals), sum(orders.total_minor, 'status = paid').
struct RollUp
{
    enum class Kind { Count, Sum, Least, Greatest, Last };
    Kind kind = Kind::Count;
    const Relation *relation = nullptr;
    const Entity *member = nullptr; ///< that is meant: behind the joining records of an n–m relation
    const Field *field = nullptr;   ///< of the member; null for Count
    Filter filter;                  ///< what members must meet; All: every one
};

/// Where a formula that is worked out in memory finds the values of the record it is about.
class FormulaSource
{
public:
    FormulaSource() = default;
    virtual ~FormulaSource() = default;
    Q_DISABLE_COPY_MOVE(FormulaSource)

    /// In stored form, null when empty; picklists by their label. Paths as lists know them.
    virtual QVariant value(const Field &field) const = 0;
    /// In stored form; amounts in whole units of the currency, null when members have different ones.
    virtual QVariant rollUp(const RollUp &rollUp) const = 0;
    virtual QDate today() const = 0; ///< in the organisation's zone
};

/// How a calculated field is worked out from others of the same record, of records it leads to and of those
/// that lead to it. An empty value makes what is calculated with it empty, but for the functions that ask for
/// it. Written down like this:
///
///     if(amount(amount_minor) >= 1000 and not empty(company_id.city), 'large in ' & company_id.city,
///     'small')
///
/// Numbers have a decimal point, texts stand in ' or " (doubled inside), yes and no are truth values; names
/// are those of fields, with paths over links ("company_id.city"). Operators, the strongest first: - (sign);
/// * /;
/// + - & (joins texts; empty ones are nothing); = != < <= > >= (texts by base::fold()); not; and; or.
///
/// - if(test, then, else): `else` also when the test is empty
/// - empty(x); first(a, b, …): the first that is not empty
/// - round(n, digits), floor(n), ceil(n), abs(n), least(a, b, …), greatest(a, b, …): numbers; least and
///   greatest also of dates. round() takes halves away from zero.
/// - amount(m): an amount of money as a number, in whole units of its currency
/// - length(t) in characters, left(t, n), right(t, n), contains(t, part), text(x) of whole numbers and dates
/// - today(), year(d), month(d), day(d), days(later, earlier), years(later, earlier): whole ones,
///   adddays(d, n)
/// - count(relation), sum(relation.field), min(relation.field), max(relation.field), last(relation.field): of
///   the members that are not in the trash; last() is of the one that was made last. A second argument, a
///   text, is a filter as the command line reads it ('status = won'). Of amounts they give numbers; empty
///   when the members' currencies differ.
///
/// Amounts of the same currency can be added, subtracted, compared and divided by each other, and multiplied
/// and divided by numbers.
class Formula
{
public:
    enum class Kind { Number, Money, Text, Date, Flag };

    struct Node;

    static constexpr int MostNodes = 500;
    static constexpr int Deepest = 40;

    /// Reads and checks. `own`: the key of the field itself, which it may not lead back to. Throws
    /// Problem(Invalid) that says where and why.
    static Formula parse(const Entity &entity, QStringView text, QByteArrayView own = {});

    /// The formula of a calculated field, read once. Null when it can no longer be read (a field it needs is
    /// gone) or leads back to itself.
    static std::shared_ptr<const Formula> of(const Entity &entity, const Field &field);

    Kind kind() const;
    bool isWhole() const;               ///< a number without decimals
    const QByteArray &currency() const; ///< of Money: the field that holds the currency
    const Node &root() const { return *m_root; }

    /// Gives the field the type of what the formula gives.
    void applyTo(Field &field) const;

    /// In the stored form of the field's type, null when empty.
    QVariant evaluate(const FormulaSource &source) const;

private:
    std::shared_ptr<const Node> m_root;
};

/// One step of a formula, checked: what its children are fits.
struct Formula::Node
{
    enum class Op {
        Literal,
        Value,
        Members,
        Negate,
        Not,
        Add,
        Subtract,
        Multiply,
        Divide,
        Join,
        Equal,
        NotEqual,
        Less,
        LessOrEqual,
        Greater,
        GreaterOrEqual,
        And,
        Or,
        If,
        Empty,
        First,
        Round,
        Floor,
        Ceil,
        Abs,
        Least,
        Greatest,
        Amount,
        Length,
        Left,
        Right,
        Contains,
        Text,
        Today,
        Year,
        Month,
        Day,
        Days,
        Years,
        AddDays
    };
    Op op = Op::Literal;
    Kind kind = Kind::Number;
    bool isWhole = false;
    QByteArray currency;          ///< of Money
    QVariant literal;             ///< double, text, or bool
    const Field *field = nullptr; ///< Value
    RollUp members;
    QList<Node> children;
};

} // namespace kith::domain
