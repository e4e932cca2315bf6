// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sqlfilter.h"

#include "models/base/problem.h"
#include "models/base/similartext.h"
#include "models/base/textfold.h"
#include "models/domain/filtercheck.h"
#include "models/domain/memberpath.h"
#include "models/records/filterscope.h"
#include "models/records/recordtext.h"
#include "models/records/sqlcompare.h"

#include <QScopeGuard>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::Operator;
using domain::TextFormat;

namespace {

constexpr int MaxDepth = 100; // SQLite stops at expressions of 1000 levels
constexpr qsizetype MaxValues = 100'000;
constexpr qsizetype MaxBound = 500; // longer lists of numbers are written out, which is as safe for integers

SqlText nothing()
{
    return {u"0"_s, {}};
}

bool isTextual(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

bool looksAtText(Operator op)
{
    return op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar;
}

/// "A, and what is unknown counts as no", turned round.
SqlText complement(const SqlText &inner)
{
    return {u"("_s + inner.sql + u") IS NOT TRUE"_s, inner.values};
}

std::optional<bool> asBoolean(const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return value.toBool();
    const QString text = base::fold(value.toString());
    if (text == "1"_L1 || text == "true"_L1 || text == "yes"_L1)
        return true;
    if (text == "0"_L1 || text == "false"_L1 || text == "no"_L1)
        return false;
    return std::nullopt;
}

SqlText compareBoolean(const Field &field, const QString &subject, Operator op, const QVariant &value)
{
    if (op == Operator::Contains || op == Operator::StartsWith)
        return SqlCompare::folded(u"CAST("_s + subject + u" AS TEXT)"_s, op, value.toString());
    const std::optional<bool> wanted = asBoolean(value);
    if (!wanted)
        SqlCompare::refuse(field, Text::tr("“%1” is either yes or no.").arg(field.labelText()));
    return {u"coalesce("_s + subject + u", 0)"_s + SqlCompare::sign(op) + u'?', {*wanted ? 1 : 0}};
}

bool labelPasses(const QString &label, Operator op, const QString &value)
{
    switch (op) {
    case Operator::Contains:
        return base::fold(label).contains(base::fold(value));
    case Operator::StartsWith:
        return base::fold(label).startsWith(base::fold(value));
    default:
        return base::isSimilar(label, base::searchWords(value));
    }
}

bool inOrder(qsizetype position, Operator op, qsizetype other)
{
    switch (op) {
    case Operator::Is:
        return position == other;
    case Operator::Less:
        return position < other;
    case Operator::LessOrEqual:
        return position <= other;
    case Operator::Greater:
        return position > other;
    default:
        return position >= other;
    }
}

SqlText compareChoice(const Field &field, const QString &subject, Operator op, const QString &value)
{
    QVariantList keys;
    const qsizetype named = looksAtText(op) ? -1 : domain::choiceNamed(field, value);
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        const domain::Choice &choice = field.choices.at(i);
        if (looksAtText(op) ? labelPasses(choice.labelText(), op, value)
                            : named >= 0 && inOrder(i, op, named))
            keys += QString::fromUtf8(choice.key);
    }
    if (keys.isEmpty())
        return nothing();
    return {subject + u" IN ("_s + placeholders(keys.size()) + u')', keys};
}

bool looksLikePhone(const QString &text)
{
    bool anyDigit = false;
    for (const QChar c : text) {
        if (c.isDigit())
            anyDigit = true;
        else if (!c.isSpace() && !QStringView(u"+-/().").contains(c))
            return false;
    }
    return anyDigit;
}

/// Also by the digits, when a number was typed.
SqlText comparePhone(const QString &subject, Operator op, const QString &value)
{
    SqlText either = SqlCompare::text(subject, op, value);
    const bool byDigits = op == Operator::Is || op == Operator::Contains || op == Operator::StartsWith;
    if (!byDigits || !looksLikePhone(value))
        return either;
    const QString typed = base::digitsOf(value);
    const QString digits = u"kith_digits("_s + subject + u')';
    either.sql = u"("_s + either.sql + u") OR "_s;
    either += SqlCompare::folded(digits, op, typed);
    if (op != Operator::Is && typed.size() > 1 && typed.startsWith(u'0') && !typed.startsWith("00"_L1)) {
        // "030 123" is found in "+49 30 123…": the trunk prefix is not part of the international form.
        either += u" OR ";
        either += SqlCompare::folded(digits, Operator::Contains, typed.mid(1));
    }
    return either;
}

} // namespace

SqlFilter::SqlFilter(const domain::Catalogue &, const Entity &entity, QString alias)
    : SqlFilter(std::make_shared<FilterScope>(nullptr), entity, std::move(alias), 0)
{
}

SqlFilter::SqlFilter(storage::Session &session, const Entity &entity, QString alias)
    : SqlFilter(std::make_shared<FilterScope>(&session), entity, std::move(alias), 0)
{
}

SqlFilter::SqlFilter(std::shared_ptr<FilterScope> scope, const Entity &entity, QString alias, int depth)
    : m_scope(std::move(scope))
    , m_catalogue(domain::Catalogue::of(entity))
    , m_entity(entity)
    , m_alias(std::move(alias))
    , m_depth(depth)
{
}

SqlText SqlFilter::where(const Filter &filter) const
{
    if (filter.depth() > MaxDepth)
        throw Problem(ProblemKind::Invalid, Text::tr("This filter is nested too deeply. Make it simpler."));
    domain::checkFilter(m_entity, filter);
    return node(filter, m_depth);
}

SqlText SqlFilter::node(const Filter &filter, int depth) const
{
    if (depth > MaxDepth)
        throw Problem(ProblemKind::Invalid, Text::tr("This filter is nested too deeply. Make it simpler."));
    switch (filter.kind) {
    case Filter::Kind::All:
        return {u"1"_s, {}};
    case Filter::Kind::And:
        return conjunction(filter.children, depth);
    case Filter::Kind::Or:
        return filter.children.isEmpty() ? nothing() : joined(filter.children, u" OR ", depth);
    case Filter::Kind::Not:
        // Of an unknown (an empty field) it makes true, so that a filter and its negation share all records
        // out.
        return complement(conjunction(filter.children, depth));
    case Filter::Kind::Test:
        return test(filter);
    case Filter::Kind::Related:
        return related(filter, depth);
    case Filter::Kind::Segment:
        return inSegment(filter, depth);
    }
    return nothing();
}

SqlText SqlFilter::joined(const QList<Filter> &children, QStringView word, int depth) const
{
    SqlText all;
    for (const Filter &child : children) {
        if (!all.sql.isEmpty())
            all += word;
        const SqlText one = node(child, depth + 1);
        all += SqlText{u"("_s + one.sql + u')', one.values};
    }
    return all.sql.isEmpty() ? SqlText{u"1"_s, {}} : all;
}

SqlText SqlFilter::inSegment(const Filter &filter, int depth) const
{
    const auto segment = m_scope->segment(filter.segment);
    if (!segment || segment->entity != m_entity.key)
        return nothing();
    if (!segment->filter)
        return {
            u"%1 IN (SELECT object_id FROM segment_member WHERE segment_id = ? AND removed_at IS NULL)"_s.arg(
                columnOf(m_alias, "id")),
            {filter.segment.value()}};
    m_scope->enter(filter.segment, segment->name);
    const auto left = qScopeGuard([this] { m_scope->leave(); });
    domain::checkFilter(m_entity, *segment->filter);
    return node(*segment->filter, depth + 1);
}

SqlText SqlFilter::member(const domain::MemberPath &path, const Filter &filter) const
{
    if (filter.op == Operator::HasAll) {
        QList<Filter> each;
        for (const QVariant &value : filter.values)
            each.append(Filter::test(filter.field, Operator::Is, value));
        return joined(each, u" AND ", m_depth);
    }
    const QString alias = m_alias + u"_m"_s;
    // Not EXISTS: members are found by what is asked of them, however many records there are.
    SqlText sql{u"%1 IN (SELECT %2 FROM %3 AS %4 WHERE %2 IS NOT NULL"_s.arg(
                    columnOf(m_alias, "id"), columnOf(alias, path.relation->parentField),
                    tableOf(*path.member), alias),
                {}};
    if (!path.relation->parentTypeField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(alias, path.relation->parentTypeField)),
                       {QString::fromLatin1(m_entity.key)}};
    if (!path.relation->kindField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(alias, path.relation->kindField)),
                       {QString::fromLatin1(path.relation->kindValue)}};
    if (path.member->hasTrash)
        sql += u" AND %1 IS NULL"_s.arg(columnOf(alias, "deleted_at"));
    const SqlFilter inner(m_scope, *path.member, alias, m_depth);
    const SqlText one = inner.tested(*path.field, valueOf(*path.member, *path.field, alias), filter);
    sql += SqlText{u" AND ("_s + one.sql + u"))"_s, one.values};
    return sql;
}

SqlText SqlFilter::test(const Filter &filter) const
{
    if (const auto path = domain::MemberPath::parse(m_entity, filter.field))
        return member(*path, filter);
    const Field &field = domain::Catalogue::fieldOrStamp(m_entity, filter.field);
    return tested(field, valueOf(m_entity, field, m_alias), filter);
}

SqlText SqlFilter::tested(const Field &field, const QString &subject, const Filter &filter) const
{
    const QVariant value = filter.values.value(0);
    switch (filter.op) {
    case Operator::IsEmpty:
        return {subject + u" IS NULL"_s, {}};
    case Operator::IsNotEmpty:
        return {subject + u" IS NOT NULL"_s, {}};
    case Operator::In:
        return isOneOf(field, subject, filter.values);
    case Operator::Between:
        return between(field, subject, filter.values);
    case Operator::HasAll: {
        SqlText all;
        for (const QVariant &one : filter.values) {
            const SqlText has = tested(field, subject, Filter::test(field.key, Operator::Is, one));
            all += SqlText{(all.sql.isEmpty() ? u"("_s : u" AND ("_s) + has.sql + u')', has.values};
        }
        return all.sql.isEmpty() ? SqlText{u"1"_s, {}} : all;
    }
    case Operator::IsNot:
        if (value.isNull())
            return {subject + u" IS NOT NULL"_s, {}};
        return complement(compare(field, subject, Operator::Is, value));
    default:
        break;
    }
    if (value.isNull())
        return {subject + u" IS NULL"_s, {}};
    if (filter.op == Operator::Anniversary)
        return SqlCompare::anniversary(*m_scope, field, subject, value);
    return compare(field, subject, filter.op, value);
}

/// A null leaves its side open.
SqlText SqlFilter::between(const Field &field, const QString &subject, const QVariantList &values) const
{
    SqlText both{field.type == FieldType::Boolean ? u"1"_s : subject + u" IS NOT NULL"_s, {}};
    const auto bound = [&](Operator op, const QVariant &value) {
        if (value.isNull())
            return;
        const SqlText one = compare(field, subject, op, value);
        both += SqlText{u" AND ("_s + one.sql + u')', one.values};
    };
    bound(Operator::GreaterOrEqual, values.value(0));
    bound(Operator::LessOrEqual, values.value(1));
    return both;
}

SqlText SqlFilter::compare(const Field &field, const QString &subject, Operator op,
                           const QVariant &value) const
{
    if (value.userType() == qMetaTypeId<domain::UserGroup>())
        return inGroup(field, subject, op, value);
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.format == TextFormat::Phone ? comparePhone(subject, op, value.toString())
                                                 : compareText(field, subject, op, value.toString());
    case FieldType::Choice:
        return compareChoice(field, subject, op, value.toString());
    case FieldType::Picklist:
    case FieldType::MultiPicklist:
        return comparePicklist(field, subject, op, SqlCompare::plain(value));
    case FieldType::Link:
        return compareLink(field, subject, op, SqlCompare::plain(value));
    case FieldType::Boolean:
        return compareBoolean(field, subject, op, value);
    default:
        return compareNumber(field, subject, op, value);
    }
}

SqlText SqlFilter::isOneOf(const Field &field, const QString &subject, const QVariantList &values) const
{
    if (values.size() > MaxValues)
        SqlCompare::refuse(field, Text::tr("A filter can hold %1 values at most.").arg(MaxValues));
    const bool isPlainText = isTextual(field) && field.format != TextFormat::Phone;
    const bool bare = !isTextual(field) && field.type != FieldType::Choice &&
                      field.type != FieldType::Boolean && field.type != FieldType::MultiPicklist;
    SqlText all;
    QStringList numbers;
    QVariantList texts;
    const auto add = [&all](const SqlText &one) {
        if (!all.sql.isEmpty())
            all += u" OR ";
        all += SqlText{u"("_s + one.sql + u')', one.values};
    };
    for (const QVariant &value : values) {
        const QVariant plain = SqlCompare::plain(value);
        const bool isNumber = plain.userType() == QMetaType::LongLong || plain.userType() == QMetaType::Int ||
                              plain.userType() == QMetaType::ULongLong || plain.userType() == QMetaType::UInt;
        if (plain.isNull())
            add({subject + u" IS NULL"_s, {}});
        else if (bare && isNumber)
            numbers += QString::number(SqlCompare::integer(field, plain).toLongLong());
        else if (all.values.size() + texts.size() > MaxBound)
            SqlCompare::refuse(field, Text::tr("A filter can hold %1 texts at most.").arg(MaxBound));
        else if (isPlainText)
            texts += base::fold(plain.toString());
        else
            add(compare(field, subject, Operator::Is, plain));
    }
    if (!numbers.isEmpty())
        add({subject + u" IN ("_s + numbers.join(u',') + u')', {}});
    if (!texts.isEmpty()) {
        const QString key = storedKey(field);
        add({(key.isEmpty() ? u"kith_fold("_s + subject + u')' : key) + u" IN ("_s +
                 placeholders(texts.size()) + u')',
             texts});
    }
    return all.sql.isEmpty() ? nothing() : all;
}

} // namespace kith::records
