// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/formulasql.h"

#include "models/base/money.h"
#include "models/domain/catalogue.h"
#include "models/domain/fieldpath.h"
#include "models/records/sqlfilter.h"
#include "models/records/sqltext.h"

#include <algorithm>
#include <cmath>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Formula;
using domain::RollUp;
using Kind = Formula::Kind;
using Node = Formula::Node;
using Op = Node::Op;

namespace {

thread_local QDate formulaDay;
thread_local int depth = 0; ///< of calculated fields in each other

QString quotedText(const QString &text)
{
    QString quoted = text;
    quoted.remove(QChar(0));
    quoted.replace(u'\'', "''"_L1);
    return u'\'' + quoted + u'\'';
}

QString numberText(double number)
{
    const QString text = QString::number(number, 'g', 17);
    return text.contains(u'.') || text.contains(u'e') ? text : text + u".0"_s;
}

/// The values in place of their question marks. Names in the statement come from the catalogue and are quoted
/// with ", so a mark outside quotes is always a value's.
QString inlined(const SqlText &text)
{
    QString sql;
    qsizetype next = 0;
    QChar quote;
    for (const QChar c : text.sql) {
        if (!quote.isNull()) {
            sql += c;
            if (c == quote)
                quote = QChar();
            continue;
        }
        if (c == u'\'' || c == u'"')
            quote = c;
        if (c != u'?') {
            sql += c;
            continue;
        }
        const QVariant value = text.values.value(next++);
        switch (value.userType()) {
        case QMetaType::Double:
            sql += numberText(value.toDouble());
            break;
        case QMetaType::Bool:
        case QMetaType::Int:
        case QMetaType::UInt:
        case QMetaType::LongLong:
            sql += QString::number(value.toLongLong());
            break;
        default:
            sql += value.isNull() ? u"NULL"_s : quotedText(value.toString());
        }
    }
    return sql;
}

/// Amounts in whole units of their currency.
QString wholeUnits(const QString &minor, const QString &currency)
{
    QString sql = u"("_s + minor + u" / CASE "_s + currency;
    const QHash<QByteArray, int> &unusual = base::Money::unusualDecimals();
    QList<QByteArray> codes = unusual.keys();
    std::sort(codes.begin(), codes.end()); // the same text each time
    for (const QByteArray &code : std::as_const(codes))
        sql += u" WHEN "_s + quotedText(QString::fromLatin1(code)) + u" THEN "_s +
               numberText(std::pow(10.0, unusual.value(code)));
    return sql + u" ELSE 100.0 END)"_s;
}

class Compiler
{
public:
    Compiler(const Entity &entity, QStringView alias) : m_entity(entity), m_alias(alias.toString()) {}

    QString of(const Node &node) const
    {
        switch (node.op) {
        case Op::Literal:
            return literal(node);
        case Op::Value:
            return fieldValue(m_entity, *node.field, node.kind, m_alias);
        case Op::Members:
            return members(node);
        case Op::Negate:
            return u"(- "_s + child(node, 0) + u')';
        case Op::Not:
            return u"(NOT "_s + child(node, 0) + u')';
        case Op::Join:
            return u"nullif(coalesce("_s + child(node, 0) + u", '') || coalesce("_s + child(node, 1) +
                   u", ''), '')"_s;
        case Op::Equal:
        case Op::NotEqual:
        case Op::Less:
        case Op::LessOrEqual:
        case Op::Greater:
        case Op::GreaterOrEqual:
            return comparison(node);
        case Op::If:
            return u"CASE WHEN %1 THEN %2 ELSE %3 END"_s.arg(child(node, 0), child(node, 1), child(node, 2));
        case Op::Empty:
            return u"("_s + child(node, 0) + u" IS NULL)"_s;
        case Op::First:
            return node.children.size() == 1 ? child(node, 0) : call(u"coalesce"_s, node);
        case Op::Least:
            return node.children.size() == 1 ? child(node, 0) : call(u"min"_s, node);
        case Op::Greatest:
            return node.children.size() == 1 ? child(node, 0) : call(u"max"_s, node);
        case Op::Round:
        case Op::Floor:
        case Op::Ceil:
        case Op::Abs:
        case Op::Amount:
            return ofNumber(node);
        default:
            break;
        }
        if (const QString sign = signOf(node.op); !sign.isEmpty())
            return u"("_s + child(node, 0) + sign + child(node, 1) + u')';
        return ofTextsAndDays(node);
    }

private:
    QString child(const Node &node, qsizetype index) const { return of(node.children.at(index)); }

    QString call(const QString &function, const Node &node) const
    {
        QStringList list;
        for (const Node &one : node.children)
            list.append(of(one));
        return function + u'(' + list.join(u", "_s) + u')';
    }

    static QString signOf(Op op)
    {
        switch (op) {
        case Op::Add:
            return u" + "_s;
        case Op::Subtract:
            return u" - "_s;
        case Op::Multiply:
            return u" * "_s;
        case Op::Divide:
            return u" / "_s;
        case Op::And:
            return u" AND "_s;
        case Op::Or:
            return u" OR "_s;
        default:
            return {};
        }
    }

    static QString literal(const Node &node)
    {
        switch (node.kind) {
        case Kind::Number:
            return numberText(node.literal.toDouble());
        case Kind::Flag:
            return node.literal.toBool() ? u"1"_s : u"0"_s;
        default:
            return node.literal.toString().isEmpty() ? u"NULL"_s : quotedText(node.literal.toString());
        }
    }

    /// A field's value as formulas calculate with it: numbers and amounts as REAL.
    static QString fieldValue(const Entity &entity, const Field &field, Kind kind, const QString &alias)
    {
        const QString column = valueOf(entity, field, alias);
        if (field.type == FieldType::Picklist)
            return u"(SELECT p.label FROM picklist_value AS p WHERE p.id = %1)"_s.arg(column);
        switch (kind) {
        case Kind::Number:
            return field.type == FieldType::Integer && field.decimals > 0
                       ? u"(CAST(%1 AS REAL) / %2)"_s.arg(column, numberText(std::pow(10.0, field.decimals)))
                       : u"CAST(%1 AS REAL)"_s.arg(column);
        case Kind::Money:
            return u"CAST(%1 AS REAL)"_s.arg(column);
        case Kind::Flag:
            return u"(coalesce(%1, 0) <> 0)"_s.arg(column);
        case Kind::Text:
        case Kind::Date:
            break;
        }
        return column;
    }

    QString comparison(const Node &node) const
    {
        static const QHash<Op, QString> signs{{Op::Equal, u" = "_s},   {Op::NotEqual, u" <> "_s},
                                              {Op::Less, u" < "_s},    {Op::LessOrEqual, u" <= "_s},
                                              {Op::Greater, u" > "_s}, {Op::GreaterOrEqual, u" >= "_s}};
        const bool folds = node.children.first().kind == Kind::Text;
        const auto side = [&](qsizetype index) {
            const QString text = child(node, index);
            return folds ? u"kith_fold("_s + text + u')' : text;
        };
        return u"("_s + side(0) + signs.value(node.op) + side(1) + u')';
    }

    QString ofNumber(const Node &node) const
    {
        const QString number = child(node, 0);
        switch (node.op) {
        case Op::Round:
            if (node.children.size() > 1) { // SQLite's own looks at the decimal form
                const double digits = std::clamp(node.children.at(1).literal.toDouble(), 0.0, 10.0);
                const QString factor = numberText(std::pow(10.0, int(digits)));
                return u"(round(%1 * %2) / %2)"_s.arg(number, factor);
            }
            return u"round(%1)"_s.arg(number);
        // SQLite has no floor() unless it is built with it.
        case Op::Floor:
            return u"(SELECT CAST(CAST(n AS INTEGER) - (n < CAST(n AS INTEGER)) AS REAL) FROM (SELECT %1 AS n))"_s
                .arg(number);
        case Op::Ceil:
            return u"(SELECT CAST(CAST(n AS INTEGER) + (n > CAST(n AS INTEGER)) AS REAL) FROM (SELECT %1 AS n))"_s
                .arg(number);
        case Op::Abs:
            return u"abs(%1)"_s.arg(number);
        default: {
            const Node &money = node.children.first();
            return wholeUnits(
                number,
                valueOf(m_entity, domain::Catalogue::fieldOrStamp(m_entity, money.currency), m_alias));
        }
        }
    }

    QString ofTextsAndDays(const Node &node) const
    {
        const QString first = node.children.isEmpty() ? QString() : child(node, 0);
        const QString second = node.children.size() < 2 ? QString() : child(node, 1);
        const auto part = [&first](int from, int count) {
            return u"CAST(CAST(substr(%1, %2, %3) AS INTEGER) AS REAL)"_s.arg(first, QString::number(from),
                                                                              QString::number(count));
        };
        switch (node.op) {
        case Op::Length:
            return u"CAST(length(%1) AS REAL)"_s.arg(first);
        case Op::Left:
            return u"substr(%1, 1, max(0, CAST(%2 AS INTEGER)))"_s.arg(first, second);
        case Op::Right:
            return u"(SELECT substr(t, max(1, length(t) - n + 1), max(0, n)) FROM (SELECT %1 AS t, CAST(%2 AS INTEGER) AS n))"_s
                .arg(first, second);
        case Op::Contains:
            return u"(instr(kith_fold(%1), kith_fold(%2)) > 0)"_s.arg(first, second);
        case Op::Text:
            return node.children.first().kind == Kind::Date
                       ? first
                       : u"CAST(CAST(%1 AS INTEGER) AS TEXT)"_s.arg(first);
        case Op::Today:
            return quotedText((formulaDay.isValid() ? formulaDay : QDate(1970, 1, 1)).toString(Qt::ISODate));
        case Op::Year:
            return part(1, 4);
        case Op::Month:
            return part(6, 2);
        case Op::Day:
            return part(9, 2);
        case Op::Days:
            return u"round(julianday(%1) - julianday(%2))"_s.arg(first, second);
        case Op::Years:
            return u"(SELECT CAST(CAST(substr(a, 1, 4) AS INTEGER) - CAST(substr(b, 1, 4) AS INTEGER) - "
                   "(substr(a, 6) < substr(b, 6)) AS REAL) FROM (SELECT %1 AS a, %2 AS b))"_s.arg(first,
                                                                                                  second);
        case Op::AddDays:
            return u"(SELECT CASE WHEN abs(n) > 4000000 THEN NULL ELSE date(d, printf('%+d days', n)) END "
                   "FROM (SELECT %1 AS d, CAST(%2 AS INTEGER) AS n WHERE n IS NOT NULL))"_s.arg(first,
                                                                                                second);
        default:
            return u"NULL"_s;
        }
    }

    QString members(const Node &node) const
    {
        const RollUp &rollUp = node.members;
        const domain::Relation &relation = *rollUp.relation;
        const domain::Catalogue &catalogue = domain::Catalogue::of(m_entity);
        const Entity &joining = *catalogue.find(relation.entity);
        const Entity &member = *rollUp.member;
        const bool isJoined = &joining != &member;
        const QString m = m_alias + u"_f"_s;
        const QString x = isJoined ? m_alias + u"_g"_s : m;
        QString from = u" FROM %1 AS %2"_s.arg(tableOf(joining), m);
        if (isJoined)
            from +=
                u" JOIN %1 AS %2 ON %2.id = %3"_s.arg(tableOf(member), x, columnOf(m, relation.memberField));
        from += u" WHERE %1 = %2.id"_s.arg(columnOf(m, relation.parentField), m_alias);
        if (!relation.parentTypeField.isEmpty())
            from += u" AND %1 = %2"_s.arg(columnOf(m, relation.parentTypeField),
                                          quotedText(QString::fromLatin1(m_entity.key)));
        if (!relation.kindField.isEmpty())
            from += u" AND %1 = %2"_s.arg(columnOf(m, relation.kindField),
                                          quotedText(QString::fromLatin1(relation.kindValue)));
        if (member.hasTrash)
            from += u" AND %1.deleted_at IS NULL"_s.arg(x);
        if (!rollUp.filter.isEverything())
            from += u" AND ("_s + inlined(SqlFilter(catalogue, member, x).where(rollUp.filter)) + u')';
        if (rollUp.kind == RollUp::Kind::Count)
            return u"(SELECT CAST(count(DISTINCT %1.id) AS REAL)%2)"_s.arg(x, from);
        return u"(SELECT "_s + overMembers(node, member, x, from) + u')';
    }

    static QString overMembers(const Node &node, const Entity &member, const QString &x, const QString &from)
    {
        const RollUp &rollUp = node.members;
        const Field &field = *rollUp.field;
        const bool isMoney = field.type == FieldType::Money;
        QString value = fieldValue(member, field, isMoney ? Kind::Money : node.kind, x);
        QString currencies; // how many different ones there are
        if (isMoney) {
            const QString currency =
                valueOf(member, domain::Catalogue::fieldOrStamp(member, field.target), x);
            value = wholeUnits(value, currency);
            currencies = u"count(DISTINCT CASE WHEN %1 IS NOT NULL THEN %2 END)"_s.arg(
                valueOf(member, field, x), currency);
        }
        QString result;
        switch (rollUp.kind) {
        case RollUp::Kind::Sum:
            result = u"coalesce(sum(%1), 0.0)"_s.arg(value);
            break;
        case RollUp::Kind::Least:
            result = u"min(%1)"_s.arg(value);
            break;
        case RollUp::Kind::Greatest:
            result = u"max(%1)"_s.arg(value);
            break;
        default:
            return u"%1%2 ORDER BY %3.id DESC LIMIT 1"_s.arg(value, from, x);
        }
        return (isMoney ? u"CASE WHEN %1 <= 1 THEN %2 END"_s.arg(currencies, result) : result) + from;
    }

    const Entity &m_entity;
    QString m_alias;
};

} // namespace

QString formulaSql(const Entity &entity, const Formula &formula, QStringView alias)
{
    if (depth >= Formula::Deepest)
        return u"NULL"_s;
    ++depth;
    QString sql;
    try {
        sql = Compiler(entity, alias).of(formula.root());
    } catch (...) {
        --depth;
        throw;
    }
    --depth;
    if (formula.kind() == Kind::Money || (formula.kind() == Kind::Number && formula.isWhole()))
        return u"CAST(round(%1) AS INTEGER)"_s.arg(sql);
    return u'(' + sql + u')';
}

void setFormulaDay(QDate today)
{
    formulaDay = today;
}

} // namespace kith::records
