// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterparser.h"

#include "models/base/problem.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"
#include "models/domain/memberpath.h"

#include <QCoreApplication>
#include <QDateTime>

#include <array>
#include <cmath>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr int DeepestNesting = 100;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

bool isSame(QStringView word, QStringView other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

bool isDecimal(const QString &text)
{
    qsizetype digits = 0;
    qsizetype points = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c >= u'0' && c <= u'9')
            ++digits;
        else if (c == u'.')
            ++points;
        else if (i > 0 || (c != u'-' && c != u'+'))
            return false;
    }
    return digits > 0 && digits <= 18 && points <= 1;
}

/// "1.5" with three decimals is 1500; nothing when there are more decimals than that.
std::optional<qlonglong> scaled(const QString &text, int decimals)
{
    if (!isDecimal(text))
        return std::nullopt;
    const qsizetype point = text.indexOf(u'.');
    const qsizetype given = point < 0 ? 0 : text.size() - point - 1;
    if (given > decimals)
        return std::nullopt;
    bool ok = false;
    QString digits = text + QString(decimals - given, u'0');
    const qlonglong number = digits.remove(u'.').toLongLong(&ok);
    return ok ? std::optional(number) : std::nullopt;
}

std::optional<QDate> asDay(const QString &text)
{
    const QDate day = text.size() == 10 ? QDate::fromString(text, u"yyyy-MM-dd"_s) : QDate();
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

bool FilterParser::isKeyword(QStringView word)
{
    static constexpr std::array<QStringView, 6> words{u"and", u"or", u"not", u"is", u"in", u"empty"};
    return std::any_of(words.begin(), words.end(), [word](QStringView known) { return isSame(known, word); });
}

bool FilterParser::isWordCharacter(QChar c)
{
    return !c.isSpace() && !u"()=!<>~^,\"'"_s.contains(c);
}

Filter FilterParser::parse()
{
    skipBlanks();
    if (m_at == m_text.size())
        return {};
    Filter filter = any();
    if (m_at < m_text.size())
        refuse(m_at, Text::tr("“and”, “or” or the end; put a value of several words in quotes"));
    return filter;
}

Filter FilterParser::any()
{
    QList<Filter> parts{all()};
    while (takeKeyword(u"or"))
        parts.append(all());
    return parts.size() == 1 ? parts.first() : Filter::any(parts);
}

Filter FilterParser::all()
{
    QList<Filter> parts{one()};
    while (takeKeyword(u"and"))
        parts.append(one());
    return parts.size() == 1 ? parts.first() : Filter::all(parts);
}

Filter FilterParser::one()
{
    // each level costs stack, so that a hostile text must not choose how many there are
    if (++m_depth > DeepestNesting)
        refuse(m_at, Text::tr("fewer parentheses"));
    Filter result;
    if (takeKeyword(u"not")) {
        result = Filter::negate(one());
    } else if (takeCharacter(u'(')) {
        result = any();
        if (!takeCharacter(u')'))
            refuse(m_at, Text::tr("“)”"));
    } else {
        result = test();
    }
    --m_depth;
    return result;
}

Filter FilterParser::test()
{
    const QStringView word = peekWord();
    if (word.isEmpty() || isKeyword(word))
        refuse(m_at, Text::tr("the name of a field"));
    const Field &field = MemberPath::filterField(m_entity, word.toUtf8());
    m_at += word.size();
    skipBlanks();
    if (takeKeyword(u"is")) {
        const bool negated = takeKeyword(u"not");
        if (!takeKeyword(u"empty"))
            refuse(m_at, negated ? Text::tr("“empty”") : Text::tr("“empty” or “not empty”"));
        return Filter::test(field.key, negated ? Operator::IsNotEmpty : Operator::IsEmpty);
    }
    if (takeKeyword(u"in"))
        return inList(field);
    if (takeKeyword(u"not")) {
        if (!takeKeyword(u"in"))
            refuse(m_at, Text::tr("“in”"));
        return Filter::negate(inList(field));
    }
    const std::optional<Operator> op = takeSign();
    if (!op)
        refuse(m_at, Text::tr("one of = != < <= > >= ~ ^, “is empty”, “is not empty” or “in (…)”"));
    return compare(field, *op);
}

Filter FilterParser::inList(const Field &field)
{
    if (!takeCharacter(u'('))
        refuse(m_at, Text::tr("“(”"));
    QVariantList values;
    do {
        values.append(takeValue(field));
    } while (takeCharacter(u','));
    if (!takeCharacter(u')'))
        refuse(m_at, Text::tr("“,” or “)”"));
    return Filter::test(field.key, Operator::In, values);
}

Filter FilterParser::compare(const Field &field, Operator op)
{
    skipBlanks();
    const qsizetype at = m_at;
    const bool partial = op == Operator::Contains || op == Operator::StartsWith;
    if (field.type == FieldType::Instant && !partial)
        return instantTest(field, op, takeText(), at);
    if (partial)
        return Filter::test(field.key, op, takeText());
    const bool ordered = op != Operator::Is && op != Operator::IsNot;
    if (ordered && field.type == FieldType::Boolean)
        refuse(at, Text::tr("= or != for a field that is yes or no"));
    return Filter::test(field.key, op, takeValue(field));
}

std::optional<Operator> FilterParser::takeSign()
{
    using Sign = std::pair<QStringView, Operator>;
    // the long ones first, else "<=" would be read as "<"
    static constexpr std::array<Sign, 10> signs{
        Sign{u"!=", Operator::IsNot},       Sign{u"<>", Operator::IsNot},
        Sign{u"<=", Operator::LessOrEqual}, Sign{u">=", Operator::GreaterOrEqual},
        Sign{u"==", Operator::Is},          Sign{u"=", Operator::Is},
        Sign{u"<", Operator::Less},         Sign{u">", Operator::Greater},
        Sign{u"~", Operator::Contains},     Sign{u"^", Operator::StartsWith}};
    for (const Sign &sign : signs) {
        if (m_text.sliced(m_at).startsWith(sign.first)) {
            m_at += sign.first.size();
            return sign.second;
        }
    }
    return std::nullopt;
}

QVariant FilterParser::takeValue(const Field &field)
{
    skipBlanks();
    const qsizetype at = m_at;
    return convert(field, takeText(), at);
}

Filter FilterParser::instantTest(const Field &field, Operator op, const QString &text, qsizetype at)
{
    const std::optional<QDate> day = asDay(text);
    if (!day)
        return Filter::test(field.key, op, convert(field, text, at));
    const QVariant begin = day->startOfDay().toMSecsSinceEpoch();
    const QVariant next = day->addDays(1).startOfDay().toMSecsSinceEpoch();
    const Filter notBefore = Filter::test(field.key, Operator::GreaterOrEqual, begin);
    const Filter beforeNext = Filter::test(field.key, Operator::Less, next);
    switch (op) {
    case Operator::Less:
        return Filter::test(field.key, Operator::Less, begin);
    case Operator::LessOrEqual:
        return beforeNext;
    case Operator::Greater:
        return Filter::test(field.key, Operator::GreaterOrEqual, next);
    case Operator::GreaterOrEqual:
        return notBefore;
    case Operator::IsNot:
        return Filter::negate(Filter::all({notBefore, beforeNext}));
    default:
        return Filter::all({notBefore, beforeNext});
    }
}

QVariant FilterParser::convert(const Field &field, const QString &text, qsizetype at) const
{
    switch (field.type) {
    case FieldType::Integer:
        if (const auto number = scaled(text, field.decimals))
            return *number;
        refuse(at, field.decimals ? Text::tr("a number with up to %1 decimals").arg(field.decimals)
                                  : Text::tr("a whole number"));
    case FieldType::Decimal:
        if (isDecimal(text))
            return text.toDouble();
        refuse(at, Text::tr("a number, with a point before the decimals"));
    case FieldType::Money:
        if (isDecimal(text))
            return text;
        refuse(at, Text::tr("an amount such as 1250.50"));
    case FieldType::Boolean:
        for (const QStringView yes : {u"yes", u"true", u"1"}) {
            if (isSame(text, yes))
                return qlonglong(1);
        }
        for (const QStringView no : {u"no", u"false", u"0"}) {
            if (isSame(text, no))
                return qlonglong(0);
        }
        refuse(at, Text::tr("yes or no"));
    case FieldType::Date:
        if (asDay(text))
            return text;
        refuse(at, Text::tr("a date such as 2026-01-31"));
    case FieldType::Instant: {
        const QDateTime instant = QDateTime::fromString(text, Qt::ISODateWithMs);
        if (instant.isValid() && text.contains(u'T'))
            return instant.toMSecsSinceEpoch();
        if (const auto day = asDay(text))
            return day->startOfDay().toMSecsSinceEpoch();
        refuse(at, Text::tr("a day such as 2026-01-31 or a time such as 2026-01-31T14:30"));
    }
    case FieldType::Choice: {
        QStringList keys;
        for (const Choice &choice : field.choices) {
            const QString key = QString::fromLatin1(choice.key);
            if (isSame(key, text) || base::fold(choice.labelText()) == base::fold(text))
                return key;
            keys.append(key);
        }
        refuse(at, Text::tr("one of %1").arg(keys.join(u", "_s)));
    }
    case FieldType::Link:
    case FieldType::Picklist: {
        // "007" may be a title, so only what prints the same is taken for an id
        bool ok = false;
        const qlonglong id = text.toLongLong(&ok);
        return ok && QString::number(id) == text ? QVariant(id) : QVariant(text);
    }
    case FieldType::Text:
    case FieldType::LongText:
        break;
    }
    return text;
}

void FilterParser::skipBlanks()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
}

QStringView FilterParser::peekWord() const
{
    qsizetype end = m_at;
    while (end < m_text.size() && isWordCharacter(m_text.at(end)))
        ++end;
    return m_text.sliced(m_at, end - m_at);
}

bool FilterParser::takeKeyword(QStringView word)
{
    skipBlanks();
    if (!isSame(peekWord(), word))
        return false;
    m_at += word.size();
    skipBlanks();
    return true;
}

bool FilterParser::takeCharacter(QChar c)
{
    skipBlanks();
    if (m_at >= m_text.size() || m_text.at(m_at) != c)
        return false;
    ++m_at;
    skipBlanks();
    return true;
}

QString FilterParser::takeText()
{
    skipBlanks();
    const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
    if (quote != u'"' && quote != u'\'') {
        const QStringView word = peekWord();
        if (word.isEmpty())
            refuse(m_at, Text::tr("a value"));
        m_at += word.size();
        skipBlanks();
        return word.toString();
    }
    const qsizetype begin = m_at++;
    QString text;
    for (; m_at < m_text.size(); ++m_at) {
        if (m_text.at(m_at) == quote) {
            if (m_at + 1 == m_text.size() || m_text.at(m_at + 1) != quote) {
                ++m_at;
                skipBlanks();
                return text;
            }
            ++m_at; // a doubled quote stands for itself
        }
        text += m_text.at(m_at);
    }
    refuse(begin, Text::tr("a closing %1").arg(quote));
}

void FilterParser::refuse(qsizetype at, const QString &expected) const
{
    const QString rest = m_text.sliced(qMin(at, m_text.size())).toString();
    const QString place = rest.isEmpty() ? Text::tr("at the end")
                                         : Text::tr("at “%1” (character %2)")
                                               .arg(rest.size() > 25 ? rest.first(24) + u'…' : rest)
                                               .arg(at + 1);
    throw Problem(ProblemKind::Invalid,
                  Text::tr("The filter cannot be understood %1. Expected: %2.").arg(place, expected),
                  u"filter position "_s + QString::number(at));
}

} // namespace kith::domain
