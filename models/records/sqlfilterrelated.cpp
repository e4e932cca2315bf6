// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What filters ask of the members of relations: sets of owners, each made by one statement.
#include "models/base/money.h"
#include "models/domain/relationpath.h"
#include "models/records/filterscope.h"
#include "models/records/recordtext.h"
#include "models/records/sqlcompare.h"
#include "models/records/sqlfilter.h"
#include "models/records/worthsql.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Aggregate;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::Operator;
using domain::RelationPath;

/// `from` begins with FROM and says which rows count; each is a member of `parent`.
struct SqlFilter::Members
{
    SqlText from;
    QString parent;
    QString id;
    QString alias; ///< of the member, when its fields are read
    const Entity *entity = nullptr;
    bool areDistinct = true; ///< no member comes twice for one parent
};

struct SqlFilter::Owners
{
    SqlText select;
    bool areOthers = false; ///< who passes is all but those
};

namespace {

/// Whether a number passes; what cannot be compared is refused when the condition itself is made.
bool numberPasses(double number, const Filter &filter)
{
    const auto isLike = [number](Operator op, const QVariant &value) {
        const double other = value.toDouble();
        switch (op) {
        case Operator::Less:
            return number < other;
        case Operator::LessOrEqual:
            return number <= other;
        case Operator::Greater:
            return number > other;
        case Operator::GreaterOrEqual:
            return number >= other;
        case Operator::Contains:
            return QString::number(number).contains(value.toString());
        case Operator::StartsWith:
            return QString::number(number).startsWith(value.toString());
        default:
            return number == other;
        }
    };
    const QVariantList &values = filter.values;
    const auto is = [&](const QVariant &value) { return !value.isNull() && isLike(Operator::Is, value); };
    switch (filter.op) {
    case Operator::IsEmpty:
        return false;
    case Operator::IsNotEmpty:
        return true;
    case Operator::IsNot:
        return !is(values.value(0));
    case Operator::In:
        return std::any_of(values.cbegin(), values.cend(), is);
    case Operator::HasAll:
        return std::all_of(values.cbegin(), values.cend(), is);
    case Operator::Between:
        return (values.value(0).isNull() || isLike(Operator::GreaterOrEqual, values.value(0))) &&
               (values.value(1).isNull() || isLike(Operator::LessOrEqual, values.value(1)));
    default:
        return !values.value(0).isNull() && isLike(filter.op, values.value(0));
    }
}

/// Whether having no value at all passes.
bool emptyPasses(const Filter &filter)
{
    switch (filter.op) {
    case Operator::IsEmpty:
        return true;
    case Operator::IsNotEmpty:
    case Operator::Between:
        return false;
    case Operator::IsNot:
        return !filter.values.value(0).isNull();
    case Operator::In:
        return std::any_of(filter.values.cbegin(), filter.values.cend(),
                           [](const QVariant &value) { return value.isNull(); });
    case Operator::HasAll:
        return std::all_of(filter.values.cbegin(), filter.values.cend(),
                           [](const QVariant &value) { return value.isNull(); });
    default:
        return filter.values.value(0).isNull();
    }
}

/// A number of members that says no more than that there is one, or none.
std::optional<Aggregate> simpler(const Filter &filter)
{
    if (filter.aggregate != Aggregate::Count || filter.values.size() != 1 ||
        filter.values.constFirst().isNull())
        return std::nullopt;
    bool isNumber = false;
    const double number = filter.values.constFirst().toDouble(&isNumber);
    if (!isNumber)
        return std::nullopt;
    const bool isOne = (filter.op == Operator::Greater && number == 0) ||
                       (filter.op == Operator::GreaterOrEqual && number == 1) ||
                       (filter.op == Operator::IsNot && number == 0);
    const bool isNone = (filter.op == Operator::Is && number == 0) ||
                        (filter.op == Operator::Less && number == 1) ||
                        (filter.op == Operator::LessOrEqual && number == 0);
    return isOne ? std::optional(Aggregate::Any) : isNone ? std::optional(Aggregate::None) : std::nullopt;
}

/// Whether a record without members passes, as far as that can be said without the rates.
bool passesAlone(const Filter &filter)
{
    switch (simpler(filter).value_or(filter.aggregate)) {
    case Aggregate::Any:
        return false;
    case Aggregate::None:
        return true;
    case Aggregate::Count:
    case Aggregate::Sum:
        return numberPasses(0, filter);
    case Aggregate::First:
    case Aggregate::Last:
        break;
    }
    return emptyPasses(filter);
}

/// The latest value is after a day when one of them is: no need to look at the others.
bool oneDecides(const Filter &filter)
{
    if (filter.values.value(0).isNull())
        return false;
    if (filter.aggregate == Aggregate::Last)
        return filter.op == Operator::Greater || filter.op == Operator::GreaterOrEqual;
    return filter.aggregate == Aggregate::First &&
           (filter.op == Operator::Less || filter.op == Operator::LessOrEqual);
}

bool isAboutDays(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Instant;
}

/// How few members a condition leaves, by the look of it; the fewest first.
enum class Few { OfOneRecord, OfSomeDays, OfSomeKind, All };

Few fewOf(const Entity &member, const Filter &condition)
{
    if (condition.isEverything())
        return Few::All;
    const QList<Filter> conditions =
        condition.kind == Filter::Kind::And ? condition.children : QList{condition};
    Few few = Few::OfSomeKind;
    for (const Filter &one : conditions) {
        const Field *field = one.kind == Filter::Kind::Test ? member.field(one.field) : nullptr;
        const bool isRange = one.op != Operator::IsNot && one.op != Operator::IsEmpty &&
                             one.op != Operator::IsNotEmpty && one.op != Operator::Anniversary &&
                             one.op != Operator::Contains && one.op != Operator::StartsWith;
        if (!field || !isRange)
            continue;
        const bool isOne = one.op == Operator::Is || one.op == Operator::In;
        if (field->type == FieldType::Link && isOne && field->target != "app_user")
            few = std::min(few, Few::OfOneRecord);
        else if (isAboutDays(*field))
            few = std::min(few, Few::OfSomeDays);
    }
    return few;
}

/// Whether one member that meets the condition decides.
bool isOneEnough(const Filter &filter)
{
    const Aggregate aggregate = simpler(filter).value_or(filter.aggregate);
    return aggregate == Aggregate::Any || aggregate == Aggregate::None || oneDecides(filter);
}

/// Amounts are typed in the base currency.
Filter inMinorUnits(const Filter &filter, const Field &field, const QString &currency)
{
    Filter plain = filter;
    for (QVariant &value : plain.values) {
        if (value.userType() != QMetaType::QString)
            continue;
        const auto money = base::Money::fromPlain(value.toString(), currency);
        if (!money)
            SqlCompare::refuseNumber(field, value.toString());
        value = money->minor();
    }
    return plain;
}

} // namespace

SqlFilter::Members SqlFilter::members(const Filter &filter, int depth, const SqlText &within) const
{
    const RelationPath path = RelationPath::of(m_entity, filter.relation);
    const bool asksMembers = !filter.members().isEverything() || !filter.field.isEmpty();
    // Where no day or record narrows them down, an index that begins with the trash only gets in the way.
    const Few few = fewOf(path.member(), filter.members());
    const QString plus = !within.sql.isEmpty() || few > Few::OfSomeDays ? u"+"_s : QString();
    Members members;
    SqlText joins;
    SqlText conditions;
    for (qsizetype i = 0; i < path.steps.size(); ++i) {
        const RelationPath::Step &step = path.steps.at(i);
        const QString j = m_alias + u"_j"_s + QString::number(i);
        const QString owner = columnOf(j, step.relation->parentField);
        if (i == 0) {
            joins += SqlText{u" FROM %1 AS %2"_s.arg(tableOf(*step.joining), j), {}};
            // Each member by its days, or owner by owner: the plus keeps the owners' index out of the first.
            const bool byDays = within.sql.isEmpty() && few <= Few::OfSomeDays && isOneEnough(filter);
            const Field *link = step.joining->field(step.relation->parentField);
            const bool isNeeded = link && link->is(domain::FieldFlag::Required);
            conditions += isNeeded ? u"1"_s : (byDays ? u"+"_s : QString()) + owner + u" IS NOT NULL"_s;
            members.parent = owner;
        } else {
            joins +=
                SqlText{u" JOIN %1 AS %2 ON %3 = %4"_s.arg(tableOf(*step.joining), j, owner, members.id), {}};
        }
        if (!step.relation->parentTypeField.isEmpty())
            conditions += SqlText{u" AND %1 = ?"_s.arg(columnOf(j, step.relation->parentTypeField)),
                                  {QString::fromLatin1(step.owner->key)}};
        if (!step.relation->kindField.isEmpty())
            conditions += SqlText{u" AND %1 = ?"_s.arg(columnOf(j, step.relation->kindField)),
                                  {QString::fromLatin1(step.relation->kindValue)}};
        if (step.joining->hasTrash)
            conditions += u" AND %1%2 IS NULL"_s.arg(plus, columnOf(j, "deleted_at"));
        members.alias = j;
        members.id = columnOf(j, "id");
        members.entity = step.member;
        if (!step.through)
            continue;
        members.areDistinct = false;
        const QString x = m_alias + u"_x"_s + QString::number(i);
        const QString link = columnOf(j, step.through->key);
        members.id = link;
        if (asksMembers && i + 1 == path.steps.size()) {
            joins += SqlText{u" JOIN %1 AS %2 ON %2.id = %3"_s.arg(tableOf(*step.member), x, link), {}};
            if (step.member->hasTrash)
                conditions += u" AND %1%2 IS NULL"_s.arg(plus, columnOf(x, "deleted_at"));
            members.alias = x;
        } else if (step.member->hasTrash) {
            // Few are in the trash: looking them up is quicker than looking every member up.
            conditions +=
                u" AND %1 NOT IN (SELECT %2.id FROM %3 AS %2 WHERE %2.deleted_at IS NOT NULL)"_s.arg(
                    link, x, tableOf(*step.member));
            conditions += u" AND %1 IS NOT NULL"_s.arg(link);
        } else {
            conditions += u" AND %1 IS NOT NULL"_s.arg(link);
        }
    }
    if (!filter.members().isEverything()) {
        const SqlText one =
            SqlFilter(m_scope, *members.entity, members.alias, depth + 1).where(filter.members());
        conditions += SqlText{u" AND ("_s + one.sql + u')', one.values};
    }
    if (!within.sql.isEmpty())
        conditions += SqlText{u" AND %1 IN ("_s.arg(members.parent) + within.sql + u')', within.values};
    members.from = joins;
    members.from += u" WHERE ";
    members.from += conditions;
    return members;
}

/// What a member adds to a sum: numbers as they are, amounts in the base currency, NULL when that is not
/// known.
SqlText SqlFilter::worth(const Field &field, const Members &members) const
{
    if (field.type != FieldType::Money)
        return {valueOf(*members.entity, field, members.alias), {}};
    const domain::FilterContext &context = m_scope->context();
    return WorthSql(m_scope->rates(), context.today, context.zone).of(*members.entity, field, members.alias);
}

/// Those whose members together pass, or, where having none passes as well, all but the others.
SqlFilter::Owners SqlFilter::aggregated(const Filter &filter, const Members &members) const
{
    const Field &field = *domain::aggregateField(*members.entity, filter);
    Field number = field;
    Filter asked = filter;
    QString group = members.parent;
    QString value;
    SqlText sql{u"SELECT "_s + members.parent, {}};
    bool nonePasses = false;
    if (filter.aggregate == Aggregate::Count) {
        value = members.areDistinct ? u"count(*)"_s : u"count(DISTINCT %1)"_s.arg(members.id);
        nonePasses = numberPasses(0, asked);
        sql += members.from;
    } else if (filter.aggregate == Aggregate::Sum) {
        const bool isMoney = field.type == FieldType::Money;
        if (isMoney) {
            asked = inMinorUnits(filter, field, m_scope->rates().baseCurrency());
            number.type = FieldType::Integer; // of the base currency, whatever each amount was in
        }
        const QString s = m_alias + u"_s"_s;
        const SqlText each = worth(field, members);
        const QString amount =
            isMoney ? u", %1 AS a"_s.arg(valueOf(*members.entity, field, members.alias)) : QString();
        sql = {u"SELECT %1.p FROM (SELECT %2%3 AS p, %4 AS m%5, "_s.arg(
                   s, members.areDistinct ? QString() : u"DISTINCT "_s, members.parent, members.id, amount) +
                   each.sql + u" AS v"_s,
               each.values};
        sql += members.from;
        sql += u") AS "_s + s;
        group = s + u".p"_s;
        value = isMoney ? u"CASE WHEN count(%1.a) = count(%1.v) THEN coalesce(sum(%1.v), 0) END"_s.arg(s)
                        : u"coalesce(sum(%1.v), 0)"_s.arg(s);
        nonePasses = numberPasses(0, asked);
    } else {
        value = (filter.aggregate == Aggregate::First ? u"min("_s : u"max("_s) +
                valueOf(*members.entity, field, members.alias) + u')';
        nonePasses = emptyPasses(asked);
        sql += members.from;
    }
    const SqlText passes = tested(number, value, asked);
    sql += u" GROUP BY "_s + group + u" HAVING "_s;
    sql += nonePasses ? SqlText{u"("_s + passes.sql + u") IS NOT TRUE"_s, passes.values} : passes;
    return {sql, nonePasses};
}

SqlFilter::Owners SqlFilter::owners(const Filter &filter, int depth, const SqlText &within) const
{
    Filter asked = filter;
    if (const auto same = simpler(filter))
        asked.aggregate = *same;
    const bool isNone = asked.aggregate == Aggregate::None;
    const bool isAny = asked.aggregate == Aggregate::Any;
    if (isAny || isNone)
        asked.field.clear();
    Members found = members(asked, depth, within);
    if (!isAny && !isNone) {
        if (!oneDecides(asked))
            return aggregated(asked, found);
        const Field &field = *domain::aggregateField(*found.entity, asked);
        const SqlText one = tested(field, valueOf(*found.entity, field, found.alias), asked);
        found.from += SqlText{u" AND ("_s + one.sql + u')', one.values};
    }
    return {{u"SELECT "_s + found.parent + found.from.sql, found.from.values}, isNone};
}

SqlText SqlFilter::related(const Filter &filter, int depth) const
{
    const Owners found = owners(filter, depth, {});
    return {columnOf(m_alias, "id") + (found.areOthers ? u" NOT IN ("_s : u" IN ("_s) + found.select.sql +
                u')',
            found.select.values};
}

/// All of them. What is asked of related records is asked one after the other, of those alone who passed so
/// far: first what few pass, by the look of it. Members that are found by their days are better found without
/// that.
SqlText SqlFilter::conjunction(const QList<Filter> &children, int depth) const
{
    QList<std::pair<Few, const Filter *>> chain;
    QList<Filter> rest;
    for (const Filter &child : children) {
        if (child.kind == Filter::Kind::Related && !passesAlone(child))
            chain.append(
                {fewOf(RelationPath::of(m_entity, child.relation).member(), child.members()), &child});
        else
            rest.append(child);
    }
    std::stable_sort(chain.begin(), chain.end(),
                     [](const auto &left, const auto &right) { return left.first < right.first; });
    SqlText within;
    for (const auto &[few, child] : std::as_const(chain)) {
        const bool overLinks = RelationPath::of(m_entity, child->relation).steps.constFirst().through;
        if (!within.sql.isEmpty() && overLinks && few == Few::OfSomeDays) {
            rest.prepend(*child);
            continue;
        }
        const Owners found = owners(*child, depth + 1, within);
        if (found.areOthers)
            rest.prepend(*child);
        else
            within = found.select;
    }
    SqlText all;
    if (!within.sql.isEmpty())
        all = {columnOf(m_alias, "id") + u" IN ("_s + within.sql + u')', within.values};
    if (!rest.isEmpty()) {
        const SqlText others = joined(rest, u" AND ", depth);
        if (!all.sql.isEmpty())
            all += u" AND ";
        all += others;
    }
    return all.sql.isEmpty() ? SqlText{u"1"_s, {}} : all;
}

} // namespace kith::records
