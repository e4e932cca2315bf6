// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sqlfilter.h"

#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/memberpath.h"
#include "models/domain/phonenumber.h"
#include "models/records/recordtext.h"

#include <QDateTime>
#include <QMap>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using base::RecordId;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
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

QString sign(Operator op)
{
    switch (op) {
    case Operator::Less:
        return u" < "_s;
    case Operator::LessOrEqual:
        return u" <= "_s;
    case Operator::Greater:
        return u" > "_s;
    case Operator::GreaterOrEqual:
        return u" >= "_s;
    default:
        return u" = "_s;
    }
}

bool isTextual(const Field &field)
{
    return field.type == FieldType::Text || field.type == FieldType::LongText;
}

/// `subject` is already folded; so becomes the value.
SqlText compareFolded(const QString &subject, Operator op, const QString &value)
{
    const QString folded = base::fold(value);
    if (op == Operator::Contains)
        return {u"instr("_s + subject + u", ?) > 0"_s, {folded}};
    if (op == Operator::StartsWith)
        return {u"instr("_s + subject + u", ?) = 1"_s, {folded}};
    return {subject + sign(op) + u'?', {folded}};
}

[[noreturn]] void refuse(const Field &field, const QString &sentence)
{
    throw Problem(ProblemKind::Invalid, sentence, u"filter on "_s + QString::fromUtf8(field.key))
        .about(field.key);
}

QVariant asInteger(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Instant && value.userType() == QMetaType::QDateTime)
        return value.toDateTime().toMSecsSinceEpoch();
    if (value.userType() == QMetaType::Double)
        return value; // 2.5 is a fair limit for whole numbers too
    bool ok = false;
    const qlonglong number = value.toLongLong(&ok);
    if (!ok)
        refuse(field, Text::tr("“%1” can only be compared with a number, not with “%2”.")
                          .arg(field.labelText(), value.toString().left(50)));
    return number;
}

QVariant asNumber(const Field &field, const QVariant &value)
{
    if (field.type == FieldType::Decimal) {
        bool ok = false;
        const double number = value.toDouble(&ok);
        if (!ok)
            refuse(field, Text::tr("“%1” can only be compared with a number, not with “%2”.")
                              .arg(field.labelText(), value.toString().left(50)));
        return number;
    }
    if (field.type == FieldType::Date) {
        const QDate date = value.userType() == QMetaType::QString
                               ? QDate::fromString(value.toString(), Qt::ISODate)
                               : value.toDate();
        if (!date.isValid())
            refuse(field, Text::tr("“%1” can only be compared with a date such as 2026-01-31, not with “%2”.")
                              .arg(field.labelText(), value.toString().left(50)));
        return date.toString(Qt::ISODate);
    }
    return asInteger(field, value);
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

QVariant plainId(const QVariant &value)
{
    if (value.userType() == qMetaTypeId<RecordId>())
        return value.value<RecordId>().value();
    return value;
}

bool matches(const QString &folded, Operator op, const QString &value)
{
    switch (op) {
    case Operator::Contains:
        return folded.contains(value);
    case Operator::StartsWith:
        return folded.startsWith(value);
    default:
        return folded == value;
    }
}

/// Position of the choice that a key or a label names, -1 for none.
qsizetype choiceNamed(const Field &field, const QString &value)
{
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        if (QString::fromUtf8(field.choices.at(i).key) == value)
            return i;
    }
    const QString folded = base::fold(value);
    for (qsizetype i = 0; i < field.choices.size(); ++i) {
        if (base::fold(field.choices.at(i).labelText()) == folded ||
            base::fold(QString::fromUtf8(field.choices.at(i).key)) == folded)
            return i;
    }
    return -1;
}

bool inOrder(qsizetype position, Operator op, qsizetype other)
{
    switch (op) {
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

} // namespace

SqlFilter::SqlFilter(const domain::Catalogue &catalogue, const Entity &entity, QString alias)
    : m_catalogue(catalogue), m_entity(entity), m_alias(std::move(alias))
{
}

SqlText SqlFilter::where(const Filter &filter) const
{
    return node(filter, 0);
}

SqlText SqlFilter::node(const Filter &filter, int depth) const
{
    if (depth > MaxDepth)
        throw Problem(ProblemKind::Invalid, Text::tr("This filter is nested too deeply. Make it simpler."));
    switch (filter.kind) {
    case Filter::Kind::All:
        return {u"1"_s, {}};
    case Filter::Kind::And:
        return filter.children.isEmpty() ? SqlText{u"1"_s, {}} : joined(filter.children, u" AND ", depth);
    case Filter::Kind::Or:
        return filter.children.isEmpty() ? nothing() : joined(filter.children, u" OR ", depth);
    case Filter::Kind::Not: {
        // Of an unknown (an empty field) it makes true, so that a filter and its negation share all records
        // out.
        const SqlText inner = joined(filter.children, u" AND ", depth);
        return {u"("_s + inner.sql + u") IS NOT TRUE"_s, inner.values};
    }
    case Filter::Kind::Test:
        return test(filter);
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

SqlText SqlFilter::member(const domain::MemberPath &path, const Filter &filter) const
{
    const QString alias = m_alias + u"_m"_s;
    Filter inner = filter;
    inner.field = path.field->key;
    // Not EXISTS: members are found by what is asked of them, however many records there are.
    SqlText sql{u"%1 IN (SELECT %2 FROM %3 AS %4 WHERE 1"_s.arg(columnOf(m_alias, "id"),
                                                                columnOf(alias, path.relation->parentField),
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
    const SqlText one = SqlFilter(m_catalogue, *path.member, alias).test(inner);
    sql += SqlText{u" AND ("_s + one.sql + u"))"_s, one.values};
    return sql;
}

SqlText SqlFilter::test(const Filter &filter) const
{
    if (const auto path = domain::MemberPath::parse(m_entity, filter.field))
        return member(*path, filter);
    const Field &field = domain::Catalogue::fieldOrStamp(m_entity, filter.field);
    const QVariant value = filter.values.value(0);
    const QString column = valueOf(m_entity, field, m_alias);
    switch (filter.op) {
    case Operator::IsEmpty:
        return {column + u" IS NULL"_s, {}};
    case Operator::IsNotEmpty:
        return {column + u" IS NOT NULL"_s, {}};
    case Operator::In:
        return isOneOf(field, filter.values);
    case Operator::IsNot: {
        if (value.isNull())
            return {column + u" IS NOT NULL"_s, {}};
        const SqlText equal = compare(field, Operator::Is, value);
        return {u"("_s + equal.sql + u") IS NOT TRUE"_s, equal.values};
    }
    default:
        break;
    }
    if (value.isNull())
        return {column + u" IS NULL"_s, {}};
    return compare(field, filter.op, value);
}

SqlText SqlFilter::compare(const Field &field, Operator op, const QVariant &value) const
{
    switch (field.type) {
    case FieldType::Text:
    case FieldType::LongText:
        return field.format == TextFormat::Phone ? comparePhone(field, op, value.toString())
                                                 : compareText(field, op, value.toString());
    case FieldType::Choice:
        return compareChoice(field, op, value.toString());
    case FieldType::Picklist:
    case FieldType::Link:
        return compareLink(field, op, plainId(value));
    case FieldType::Boolean:
        return compareBoolean(field, op, value);
    default:
        return compareNumber(field, op, value);
    }
}

SqlText SqlFilter::isOneOf(const Field &field, const QVariantList &values) const
{
    if (values.size() > MaxValues)
        refuse(field, Text::tr("A filter can hold %1 values at most.").arg(MaxValues));
    const QString column = valueOf(m_entity, field, m_alias);
    const bool bare =
        !isTextual(field) && field.type != FieldType::Choice && field.type != FieldType::Boolean;
    SqlText all;
    QStringList numbers;
    const auto add = [&all](const SqlText &one) {
        if (!all.sql.isEmpty())
            all += u" OR ";
        all += SqlText{u"("_s + one.sql + u')', one.values};
    };
    for (const QVariant &value : values) {
        const QVariant plain = plainId(value);
        if (plain.isNull())
            add({column + u" IS NULL"_s, {}});
        else if (bare && plain.userType() != QMetaType::QString && plain.userType() != QMetaType::Double)
            numbers += QString::number(asInteger(field, plain).toLongLong());
        else if (all.values.size() > MaxBound)
            refuse(field, Text::tr("A filter can hold %1 texts at most.").arg(MaxBound));
        else
            add(compare(field, Operator::Is, plain));
    }
    if (!numbers.isEmpty())
        add({column + u" IN ("_s + numbers.join(u',') + u')', {}});
    return all.sql.isEmpty() ? nothing() : all;
}

SqlText SqlFilter::compareText(const Field &field, Operator op, const QString &value) const
{
    return compareFolded(u"kith_fold("_s + valueOf(m_entity, field, m_alias) + u')', op, value);
}

SqlText SqlFilter::comparePhone(const Field &field, Operator op, const QString &value) const
{
    SqlText either = compareText(field, op, value);
    const bool byDigits = op == Operator::Is || op == Operator::Contains || op == Operator::StartsWith;
    if (!byDigits || !looksLikePhone(value))
        return either;
    const QString column = valueOf(m_entity, field, m_alias);
    const QString typed = base::digitsOf(value);
    either.sql = u"("_s + either.sql + u") OR "_s;
    either += compareFolded(u"kith_digits("_s + column + u')', op, typed);
    if (op != Operator::Is && typed.startsWith(u'0') && !typed.startsWith("00"_L1)) {
        // "030 123" is found in "+49 30 123…": the trunk prefix is not part of the international form.
        either += u" OR ";
        either += compareFolded(u"kith_digits("_s + column + u')', Operator::Contains, typed.mid(1));
    }
    return either;
}

SqlText SqlFilter::compareNumber(const Field &field, Operator op, const QVariant &value) const
{
    const QString column = valueOf(m_entity, field, m_alias);
    if (op == Operator::Contains || op == Operator::StartsWith)
        return compareFolded(u"CAST("_s + column + u" AS TEXT)"_s, op, value.toString());
    if (field.type == FieldType::Money && value.userType() == QMetaType::QString)
        return compareAmount(field, op, value.toString());
    return {column + sign(op) + u'?', {asNumber(field, value)}};
}

/// A decimal amount means the same sum in every currency, whatever its smallest unit: 1000 is 100000 cents
/// and 1000 yen.
SqlText SqlFilter::compareAmount(const Field &field, Operator op, const QString &amount) const
{
    QMap<int, QStringList> codes; // by decimals
    const QHash<QByteArray, int> &unusual = base::Money::unusualDecimals();
    for (auto it = unusual.cbegin(); it != unusual.cend(); ++it)
        codes[it.value()].append(u'\'' + QString::fromLatin1(it.key()) + u'\'');
    const auto minor = [&](const QString &currency) -> QVariant {
        if (const auto money = base::Money::fromPlain(amount, currency))
            return money->minor();
        refuse(field, Text::tr("“%1” can only be compared with a number, not with “%2”.")
                          .arg(field.labelText(), amount.left(50)));
    };
    const QString currency =
        valueOf(m_entity, domain::Catalogue::fieldOrStamp(m_entity, field.target), m_alias);
    SqlText text{valueOf(m_entity, field, m_alias) + sign(op) + u"CASE"_s, {}};
    for (auto it = codes.cbegin(); it != codes.cend(); ++it) {
        text.sql += u" WHEN "_s + currency + u" IN ("_s + it.value().join(u',') + u") THEN ?"_s;
        text.values += minor(it.value().first().sliced(1, 3));
    }
    text.sql += u" ELSE ? END"_s;
    text.values += minor(u"EUR"_s);
    return text;
}

SqlText SqlFilter::compareBoolean(const Field &field, Operator op, const QVariant &value) const
{
    const std::optional<bool> wanted = asBoolean(value);
    if (!wanted)
        refuse(field, Text::tr("“%1” is either yes or no.").arg(field.labelText()));
    return {u"coalesce("_s + valueOf(m_entity, field, m_alias) + u", 0)"_s + sign(op) + u'?',
            {*wanted ? 1 : 0}};
}

SqlText SqlFilter::compareChoice(const Field &field, Operator op, const QString &value) const
{
    QVariantList keys;
    if (op == Operator::Contains || op == Operator::StartsWith) {
        for (const domain::Choice &choice : field.choices) {
            if (matches(base::fold(choice.labelText()), op, base::fold(value)))
                keys += QString::fromUtf8(choice.key);
        }
    } else if (const qsizetype named = choiceNamed(field, value); named >= 0) {
        for (qsizetype i = 0; i < field.choices.size(); ++i) {
            if (op == Operator::Is ? i == named : inOrder(i, op, named))
                keys += QString::fromUtf8(field.choices.at(i).key);
        }
    }
    if (keys.isEmpty())
        return nothing();
    return {valueOf(m_entity, field, m_alias) + u" IN ("_s + placeholders(keys.size()) + u')', keys};
}

SqlText SqlFilter::compareLink(const Field &field, Operator op, const QVariant &value) const
{
    const QString column = valueOf(m_entity, field, m_alias);
    const bool ordered = op != Operator::Is && op != Operator::Contains && op != Operator::StartsWith;
    if (op == Operator::Is && value.userType() != QMetaType::QString)
        return {column + u" = ?"_s, {asInteger(field, value)}};
    const QString typed = value.toString();
    SqlText any;
    if (const auto id = RecordId::fromString(typed); id && !ordered)
        any = {column + u" = ?"_s, {id->value()}};
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
            const SqlText one = linkTo(field, *target, op, typed);
            add({u"("_s + valueOf(m_entity, kind, m_alias) + u" = ? AND "_s + one.sql + u')',
                 QVariantList{QString::fromUtf8(choice.key)} + one.values});
        }
    } else if (field.type == FieldType::Picklist) {
        const SqlText list{u"x.picklist_id = (SELECT id FROM picklist WHERE \"key\" = ?) AND "_s,
                           {QString::fromUtf8(field.target)}};
        SqlText named = compareFolded(u"kith_fold(x.label)"_s, op, typed);
        if (op == Operator::Is) {
            named.sql = u"(x.\"key\" = ? OR "_s + named.sql + u')';
            named.values.prepend(typed);
        }
        add({column + u" IN (SELECT x.id FROM picklist_value AS x WHERE "_s + list.sql + named.sql + u')',
             list.values + named.values});
    } else if (const Entity *target = m_catalogue.find(field.target)) {
        add(linkTo(field, *target, op, typed));
    }
    return any.sql.isEmpty() ? nothing() : any;
}

SqlText SqlFilter::linkTo(const Field &field, const Entity &target, Operator op, const QString &value) const
{
    const SqlText named =
        compareFolded(u"kith_fold("_s + titleOf(m_catalogue, target, u"x"_s) + u')', op, value);
    return {valueOf(m_entity, field, m_alias) + u" IN (SELECT x.id FROM "_s + tableOf(target) +
                u" AS x WHERE "_s + named.sql + u')',
            named.values};
}

} // namespace kith::records
