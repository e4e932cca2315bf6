// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How filters compare what takes more than the value itself: stored keys, currencies, lists and linked
// records.
#include "models/base/money.h"
#include "models/base/textfold.h"
#include "models/domain/fieldpath.h"
#include "models/records/filterscope.h"
#include "models/records/recordtext.h"
#include "models/records/sqlcompare.h"
#include "models/records/sqlfilter.h"

#include <QMap>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using domain::Operator;

namespace {

/// What name_key holds is the folded field where this one alone makes it.
bool isKeyOf(const Entity &entity, QByteArrayView field)
{
    return entity.keyFields.size() == 1 && field == entity.keyFields.constFirst() && entity.field("name_key");
}

QByteArrayView ordering(Operator op)
{
    switch (op) {
    case Operator::Less:
        return " < ";
    case Operator::LessOrEqual:
        return " <= ";
    case Operator::Greater:
        return " > ";
    default:
        return " >= ";
    }
}

/// Which values of the picklist are named, as a condition over `x`.
SqlText namedValue(const QString &x, const QVariant &value)
{
    if (value.userType() != QMetaType::QString)
        return {x + u".id = ?"_s, {value.toLongLong()}};
    const QString typed = value.toString();
    SqlText named{u"(%1.\"key\" = ? OR kith_same(%1.label, ?)"_s.arg(x), {typed, base::fold(typed)}};
    if (const auto id = RecordId::fromString(typed))
        named += SqlText{u" OR %1.id = ?"_s.arg(x), {id->value()}};
    named += u")";
    return named;
}

} // namespace

QString SqlFilter::storedKey(const Field &field) const
{
    if (field.sortColumn != "name_key")
        return {};
    if (!domain::FieldPath::isPath(field.key))
        return isKeyOf(m_entity, field.key) ? columnOf(m_alias, "name_key") : QString();
    const auto path = domain::FieldPath::parse(m_entity, field.key);
    return path && path->leaf && isKeyOf(*path->entity, path->leaf->key)
               ? valueOf(m_entity, field, m_alias, "name_key")
               : QString();
}

SqlText SqlFilter::compareText(const Field &field, const QString &subject, Operator op,
                               const QString &value) const
{
    const QString key = op == Operator::Similar ? QString() : storedKey(field);
    if (key.isEmpty())
        return SqlCompare::text(subject, op, value);
    const QString typed = base::fold(value);
    if (op == Operator::StartsWith && !typed.isEmpty())
        // What an index can find: nothing that people write sorts behind the last code point.
        return {u"(%1 >= ? AND %1 < ?)"_s.arg(key), {typed, typed + QString::fromUcs4(U"\U0010FFFF", 1)}};
    return SqlCompare::folded(key, op, value);
}

SqlText SqlFilter::compareNumber(const Field &field, const QString &subject, Operator op,
                                 const QVariant &value) const
{
    if (op == Operator::Similar)
        SqlCompare::refuse(field, Text::tr("Nothing is similar to “%1”: only texts are compared like that.")
                                      .arg(field.labelText()));
    if (op == Operator::Contains || op == Operator::StartsWith) {
        if (!value.canConvert<QString>() || value.userType() == qMetaTypeId<domain::DateSpan>())
            SqlCompare::refuseNumber(field, {});
        return SqlCompare::folded(u"CAST("_s + subject + u" AS TEXT)"_s, op, value.toString());
    }
    if (field.type == FieldType::Money && value.userType() == QMetaType::QString)
        return compareAmount(field, subject, op, value.toString());
    return SqlCompare::ordered(*m_scope, field, subject, op, value);
}

/// A decimal amount means the same sum in every currency, whatever its smallest unit: 1000 is 100000 cents
/// and 1000 yen.
SqlText SqlFilter::compareAmount(const Field &field, const QString &subject, Operator op,
                                 const QString &amount) const
{
    QMap<int, QStringList> codes; // by decimals
    const QHash<QByteArray, int> &unusual = base::Money::unusualDecimals();
    for (auto it = unusual.cbegin(); it != unusual.cend(); ++it)
        codes[it.value()].append(u'\'' + QString::fromLatin1(it.key()) + u'\'');
    const auto minor = [&](const QString &currency) -> QVariant {
        if (const auto money = base::Money::fromPlain(amount, currency))
            return money->minor();
        SqlCompare::refuseNumber(field, amount);
    };
    const QString currency =
        valueOf(m_entity, domain::Catalogue::fieldOrStamp(m_entity, field.target), m_alias);
    SqlText text{subject + SqlCompare::sign(op) + u"CASE"_s, {}};
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        text.sql += u" WHEN "_s + currency + u" IN ("_s + it.value().join(u',') + u") THEN ?"_s;
        text.values += minor(it.value().first().sliced(1, 3));
    }
    text.sql += u" ELSE ? END"_s;
    text.values += minor(u"EUR"_s);
    return text;
}

SqlText SqlFilter::comparePicklist(const Field &field, const QString &subject, Operator op,
                                   const QVariant &value) const
{
    const bool several = field.type == FieldType::MultiPicklist;
    const bool isId = value.userType() != QMetaType::QString;
    if (op == Operator::Is && isId) {
        const QVariant id = SqlCompare::integer(field, value);
        const RecordId into = m_scope->mergedInto(RecordId(id.toLongLong()));
        const auto holds = [](const QString &number) -> QString { return u'|' + number + u'|'; };
        if (several)
            return into ? SqlText{u"(instr(%1, ?) > 0 OR instr(%1, ?) > 0)"_s.arg(subject),
                                  {holds(id.toString()), holds(into.toString())}}
                        : SqlText{u"instr("_s + subject + u", ?) > 0"_s, {holds(id.toString())}};
        return into ? SqlText{subject + u" IN (?, ?)"_s, {id, into.value()}}
                    : SqlText{subject + u" = ?"_s, {id}};
    }
    const SqlText list{u"%1.picklist_id = (SELECT id FROM picklist WHERE \"key\" = ?)"_s,
                       {QString::fromUtf8(field.target)}};
    SqlText passing;
    if (op == Operator::Is) {
        // What was merged is asked for by its old name: its records have the value that it became.
        const SqlText merged = namedValue(u"n"_s, value);
        passing = namedValue(u"x"_s, value);
        passing = {u"("_s + passing.sql +
                       u" OR x.id IN (SELECT n.merged_into_id FROM picklist_value AS n "
                       "WHERE n.merged_into_id IS NOT NULL AND "_s +
                       list.sql.arg(u"n"_s) + u" AND "_s + merged.sql + u"))"_s,
                   passing.values + list.values + merged.values};
    } else if (op == Operator::Contains || op == Operator::StartsWith || op == Operator::Similar) {
        passing = SqlCompare::text(u"x.label"_s, op, value.toString());
    } else {
        const SqlText named = namedValue(u"n"_s, value);
        passing = {u"(x.position, x.id)"_s + QLatin1StringView(ordering(op)) +
                       u"(SELECT n.position, n.id FROM picklist_value AS n WHERE "_s + list.sql.arg(u"n"_s) +
                       u" AND "_s + named.sql + u" ORDER BY n.position, n.id LIMIT 1)"_s,
                   list.values + named.values};
    }
    const QVariantList values = list.values + passing.values;
    const QString from =
        u"FROM picklist_value AS x WHERE "_s + list.sql.arg(u"x"_s) + u" AND "_s + passing.sql;
    if (several)
        return {u"EXISTS (SELECT 1 "_s + from + u" AND instr("_s + subject + u", '|' || x.id || '|') > 0)"_s,
                values};
    return {subject + u" IN (SELECT x.id "_s + from + u')', values};
}

SqlText SqlFilter::compareLink(const Field &field, const QString &subject, Operator op,
                               const QVariant &value) const
{
    if (op == Operator::Is && value.userType() != QMetaType::QString)
        return {subject + u" = ?"_s, {SqlCompare::integer(field, value)}};
    const QString typed = value.toString();
    SqlText any;
    if (const auto id = RecordId::fromString(typed); id && op == Operator::Is)
        any = {subject + u" = ?"_s, {id->value()}};
    const auto add = [&any](const SqlText &one) {
        if (!any.sql.isEmpty())
            any += u" OR ";
        any += one;
    };
    if (field.is(FieldFlag::LinkByField)) {
        const Field &kind = domain::Catalogue::fieldOrStamp(m_entity, field.target);
        for (const domain::Choice &choice : kind.choices) {
            const Entity *target = m_catalogue.find(choice.key);
            if (!target)
                continue;
            const SqlText one = linkTo(subject, *target, op, typed);
            add({u"("_s + valueOf(m_entity, kind, m_alias) + u" = ? AND "_s + one.sql + u')',
                 QVariantList{QString::fromUtf8(choice.key)} + one.values});
        }
    } else if (const Entity *target = m_catalogue.find(field.target)) {
        add(linkTo(subject, *target, op, typed));
    }
    return any.sql.isEmpty() ? SqlText{u"0"_s, {}} : any;
}

SqlText SqlFilter::linkTo(const QString &subject, const Entity &target, Operator op,
                          const QString &value) const
{
    const QString x = m_alias + u"_l"_s;
    const bool hasKey = target.titleFields.size() == 1 && isKeyOf(target, target.titleFields.constFirst()) &&
                        op != Operator::Similar;
    const SqlText named = hasKey ? SqlCompare::folded(columnOf(x, "name_key"), op, value)
                                 : SqlCompare::text(titleOf(m_catalogue, target, x), op, value);
    return {u"%1 IN (SELECT %2.id FROM "_s.arg(subject, x) + tableOf(target) + u" AS %1 WHERE "_s.arg(x) +
                named.sql + u')',
            named.values};
}

SqlText SqlFilter::inGroup(const Field &field, const QString &subject, Operator op,
                           const QVariant &group) const
{
    if (field.type != FieldType::Link || field.target != "app_user" || op != Operator::Is)
        SqlCompare::refuse(field,
                           Text::tr("“%1” is not a user: “me” and “my team” cannot be asked for there.")
                               .arg(field.labelText()));
    const domain::FilterContext &context = m_scope->context();
    QVariantList ids;
    if (group.value<domain::UserGroup>() == domain::UserGroup::MyTeam) {
        for (const RecordId id : context.myTeam)
            ids += id.value();
    } else if (context.me) {
        ids += context.me.value();
    }
    if (ids.isEmpty())
        return {u"0"_s, {}};
    return {subject + u" IN ("_s + placeholders(ids.size()) + u')', ids};
}

} // namespace kith::records
