// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Works formulas out in memory, as records::formulaSql() has the database do it.
#include "models/domain/formula.h"

#include "models/base/money.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"

#include <cmath>
#include <optional>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

using Kind = Formula::Kind;
using Node = Formula::Node;
using Op = Node::Op;

QDate dayOf(const QVariant &value)
{
    return QDate::fromString(value.toString(), Qt::ISODate);
}

QVariant isoDay(const QDate &day)
{
    return day.isValid() && day.year() >= 1 && day.year() <= 9999 ? QVariant(day.toString(Qt::ISODate))
                                                                  : QVariant();
}

/// Halves go away from zero, as in SQL.
double rounded(double number, int digits)
{
    const double factor = std::pow(10.0, digits);
    return std::round(number * factor) / factor;
}

/// Characters, as SQL counts them.
QString cut(const QString &text, qsizetype count, bool fromEnd)
{
    const QList<uint> characters = text.toUcs4();
    const qsizetype length = std::clamp<qsizetype>(count, 0, characters.size());
    const QList<uint> part = fromEnd ? characters.last(length) : characters.first(length);
    return QString::fromUcs4(reinterpret_cast<const char32_t *>(part.constData()), part.size());
}

/// Values of nodes: numbers and amounts (in minor units) as double, texts, ISO days, and truth as bool.
class Evaluation
{
public:
    explicit Evaluation(const FormulaSource &source) : m_source(source) {}

    QVariant of(const Node &node) const
    {
        switch (node.op) {
        case Op::Literal:
            return node.literal;
        case Op::Value:
            return inKind(node, *node.field, m_source.value(*node.field));
        case Op::Members:
            return ofMembers(node);
        case Op::Not: {
            const QVariant inner = of(node.children.first());
            return inner.isNull() ? QVariant() : QVariant(!inner.toBool());
        }
        case Op::And:
        case Op::Or:
            return joinedFlags(node);
        case Op::If:
            return of(node.children.at(of(node.children.first()).toBool() ? 1 : 2));
        case Op::Empty:
            return of(node.children.first()).isNull();
        case Op::First:
            for (const Node &child : node.children) {
                if (const QVariant value = of(child); !value.isNull())
                    return value;
            }
            return {};
        case Op::Join: {
            const QString all = of(node.children.at(0)).toString() + of(node.children.at(1)).toString();
            return all.isEmpty() ? QVariant() : QVariant(all);
        }
        case Op::Today:
            return isoDay(m_source.today());
        default:
            break;
        }
        QVariantList values;
        for (const Node &child : node.children) {
            values.append(of(child));
            if (values.constLast().isNull())
                return {};
        }
        return ofValues(node, values);
    }

private:
    static QVariant inKind(const Node &node, const Field &field, const QVariant &value)
    {
        if (value.isNull() && node.kind != Kind::Flag)
            return {};
        switch (node.kind) {
        case Kind::Number:
            return field.type == FieldType::Integer && field.decimals > 0
                       ? value.toDouble() / std::pow(10.0, field.decimals)
                       : value.toDouble();
        case Kind::Money:
            return value.toDouble();
        case Kind::Flag:
            return value.toInt() != 0;
        case Kind::Text:
        case Kind::Date:
            break;
        }
        return value.toString();
    }

    QVariant ofMembers(const Node &node) const
    {
        const QVariant value = m_source.rollUp(node.members);
        if (node.members.kind == RollUp::Kind::Count || value.isNull())
            return node.members.kind == RollUp::Kind::Count ? QVariant(value.toDouble()) : QVariant();
        if (node.members.field->type == FieldType::Money)
            return value.toDouble();
        return inKind(node, *node.members.field, value);
    }

    QVariant joinedFlags(const Node &node) const
    {
        const QVariant left = of(node.children.at(0));
        const QVariant right = of(node.children.at(1));
        const bool decisive = node.op == Op::Or;
        if ((!left.isNull() && left.toBool() == decisive) || (!right.isNull() && right.toBool() == decisive))
            return decisive;
        return left.isNull() || right.isNull() ? QVariant() : QVariant(!decisive);
    }

    static int compared(const Node &node, const QVariantList &values)
    {
        const Kind kind = node.children.first().kind;
        if (kind == Kind::Text)
            return base::fold(values.at(0).toString()).compare(base::fold(values.at(1).toString()));
        if (kind == Kind::Date)
            return values.at(0).toString().compare(values.at(1).toString());
        const double left = values.at(0).toDouble();
        const double right = values.at(1).toDouble();
        return left < right ? -1 : left > right ? 1 : 0;
    }

    QVariant ofValues(const Node &node, const QVariantList &values) const
    {
        const double first = values.isEmpty() ? 0 : values.at(0).toDouble();
        const double second = values.size() < 2 ? 0 : values.at(1).toDouble();
        switch (node.op) {
        case Op::Negate:
            return -first;
        case Op::Add:
            return first + second;
        case Op::Subtract:
            return first - second;
        case Op::Multiply:
            return first * second;
        case Op::Divide:
            return second == 0 ? QVariant() : QVariant(first / second);
        case Op::Equal:
            return compared(node, values) == 0;
        case Op::NotEqual:
            return compared(node, values) != 0;
        case Op::Less:
            return compared(node, values) < 0;
        case Op::LessOrEqual:
            return compared(node, values) <= 0;
        case Op::Greater:
            return compared(node, values) > 0;
        case Op::GreaterOrEqual:
            return compared(node, values) >= 0;
        case Op::Round:
            return rounded(first, values.size() < 2 ? 0 : int(std::clamp(second, 0.0, 10.0)));
        case Op::Floor:
            return std::floor(first);
        case Op::Ceil:
            return std::ceil(first);
        case Op::Abs:
            return std::abs(first);
        case Op::Least:
        case Op::Greatest:
            return furthest(node, values);
        case Op::Amount:
            return amountOf(node.children.first(), first);
        default:
            return ofTextsAndDays(node, values, second);
        }
    }

    static QVariant furthest(const Node &node, const QVariantList &values)
    {
        QVariant found = values.first();
        for (const QVariant &value : values) {
            const bool less = node.kind == Kind::Number ? value.toDouble() < found.toDouble()
                                                        : value.toString() < found.toString();
            const bool same = node.kind == Kind::Number ? value.toDouble() == found.toDouble()
                                                        : value.toString() == found.toString();
            if (!same && less == (node.op == Op::Least))
                found = value;
        }
        return found;
    }

    QVariant amountOf(const Node &money, double minor) const
    {
        Field currency;
        currency.key = money.currency;
        const QByteArray code = m_source.value(currency).toString().toLatin1();
        const int decimals = base::Money::unusualDecimals().value(code, 2);
        return minor / std::pow(10.0, decimals);
    }

    static QVariant ofTextsAndDays(const Node &node, const QVariantList &values, double second)
    {
        const QString text = values.value(0).toString();
        const QDate day = dayOf(values.value(0));
        switch (node.op) {
        case Op::Length:
            return double(text.toUcs4().size());
        case Op::Left:
            return cut(text, qsizetype(second), false);
        case Op::Right:
            return cut(text, qsizetype(second), true);
        case Op::Contains:
            return base::fold(text).contains(base::fold(values.at(1).toString()));
        case Op::Text:
            return node.children.first().kind == Kind::Date
                       ? text
                       : QString::number(qint64(std::trunc(values.first().toDouble())));
        case Op::Year:
            return day.isValid() ? QVariant(double(day.year())) : QVariant();
        case Op::Month:
            return day.isValid() ? QVariant(double(day.month())) : QVariant();
        case Op::Day:
            return day.isValid() ? QVariant(double(day.day())) : QVariant();
        case Op::Days: {
            const QDate earlier = dayOf(values.at(1));
            return day.isValid() && earlier.isValid() ? QVariant(double(earlier.daysTo(day))) : QVariant();
        }
        case Op::Years: {
            const QString earlier = values.at(1).toString();
            const double years = text.left(4).toInt() - earlier.left(4).toInt();
            return years - (text.mid(5) < earlier.mid(5) ? 1 : 0);
        }
        case Op::AddDays:
            return std::abs(second) > 4'000'000 ? QVariant()
                                                : isoDay(day.addDays(qint64(std::trunc(second))));
        default:
            return {};
        }
    }

    const FormulaSource &m_source;
};

} // namespace

Formula::Kind Formula::kind() const
{
    return m_root->kind;
}

bool Formula::isWhole() const
{
    return m_root->isWhole;
}

const QByteArray &Formula::currency() const
{
    return m_root->currency;
}

void Formula::applyTo(Field &field) const
{
    switch (kind()) {
    case Kind::Number:
        field.type = isWhole() ? FieldType::Integer : FieldType::Decimal;
        return;
    case Kind::Money:
        field.type = FieldType::Money;
        field.target = currency();
        return;
    case Kind::Date:
        field.type = FieldType::Date;
        return;
    case Kind::Flag:
        field.type = FieldType::Boolean;
        return;
    case Kind::Text:
        field.type = FieldType::Text;
        return;
    }
}

QVariant Formula::evaluate(const FormulaSource &source) const
{
    const QVariant value = Evaluation(source).of(root());
    if (value.isNull())
        return {};
    if (kind() == Kind::Money || (kind() == Kind::Number && isWhole()))
        return qlonglong(std::round(value.toDouble()));
    if (kind() == Kind::Flag)
        return qlonglong(value.toBool() ? 1 : 0);
    return value;
}

} // namespace kith::domain
