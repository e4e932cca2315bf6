// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/filterparser.h"

#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filtercheck.h"
#include "models/domain/memberpath.h"
#include "models/domain/relationpath.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <utility>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

constexpr int DeepestNesting = 100;

struct FilterParserText
{
    Q_DECLARE_TR_FUNCTIONS(Filter)
};

} // namespace

bool FilterParser::isKeyword(QStringView word)
{
    static constexpr std::array<QStringView, 7> words{u"and", u"or", u"not", u"is", u"in", u"empty", u"null"};
    return std::any_of(words.begin(), words.end(),
                       [word](QStringView known) { return isSameWord(known, word); });
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
        refuse(m_at, FilterParserText::tr("“and”, “or” or the end; put a value of several words in quotes"));
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
        refuse(m_at, FilterParserText::tr("fewer parentheses"));
    Filter result;
    if (takeKeyword(u"not")) {
        result = Filter::negate(one());
    } else if (takeCharacter(u'(')) {
        result = any();
        if (!takeCharacter(u')'))
            refuse(m_at, FilterParserText::tr("“)”"));
    } else {
        result = leaf();
    }
    --m_depth;
    return result;
}

Filter FilterParser::leaf()
{
    const QStringView word = peekWord();
    if (isSameWord(word, u"in"))
        return segment();
    // the names of fields come first, so that a field may be called like one of these words
    if (!Catalogue::find(*m_entity, word.toUtf8())) {
        if (takeKeyword(u"everything"))
            return {};
        if (takeKeyword(u"nothing"))
            return Filter::any({});
        if (const auto filter = related())
            return *filter;
    }
    return test();
}

Filter FilterParser::test()
{
    const QStringView word = peekWord();
    if (word.isEmpty() || isKeyword(word))
        refuse(m_at, FilterParserText::tr("the name of a field"));
    const Field &field = MemberPath::filterField(*m_entity, word.toUtf8());
    m_at += word.size();
    skipBlanks();
    return compared(Filter::test(field.key, Operator::IsEmpty), field);
}

Filter FilterParser::segment()
{
    takeKeyword(u"in");
    if (!takeKeyword(u"segment"))
        refuse(m_at, FilterParserText::tr("the name of a field, or “in segment”"));
    const bool isName = isQuoted();
    const qsizetype at = m_at;
    const QString text = takeText();
    if (const auto id = base::RecordId::fromString(text); id && !id->isNull() && !isName)
        return Filter::inSegment(*id);
    if (!m_segments)
        refuse(at, FilterParserText::tr("the number of a segment"));
    if (const auto id = m_segments(*m_entity, text))
        return Filter::inSegment(*id);
    refuse(at, FilterParserText::tr("the name or number of a segment"));
}

std::optional<Filter> FilterParser::related()
{
    if (takeKeyword(u"has"))
        return membersOf(takeKeyword(u"no") ? Aggregate::None : Aggregate::Any);
    if (takeKeyword(u"count"))
        return membersOf(Aggregate::Count);
    if (takeKeyword(u"sum"))
        return membersOf(Aggregate::Sum);
    if (takeKeyword(u"first"))
        return membersOf(Aggregate::First);
    if (takeKeyword(u"last"))
        return membersOf(Aggregate::Last);
    return std::nullopt;
}

Filter FilterParser::membersOf(Aggregate aggregate)
{
    const bool hasField =
        aggregate == Aggregate::Sum || aggregate == Aggregate::First || aggregate == Aggregate::Last;
    const qsizetype at = m_at;
    const QByteArray name = peekWord().toUtf8();
    if (name.isEmpty() || isKeyword(peekWord()))
        refuse(at, hasField ? FilterParserText::tr("a relation and a field of it, such as orders.total_minor")
                            : FilterParserText::tr("the name of a relation"));
    Filter filter = Filter::related(name, aggregate);
    if (hasField) {
        const auto parts = RelationPath::withField(*m_entity, name);
        if (!parts)
            refuse(at, FilterParserText::tr("a relation and a field of it, such as orders.total_minor"));
        filter.relation = parts->first;
        filter.field = parts->second;
    }
    const RelationPath path = RelationPath::of(*m_entity, filter.relation);
    const Field *field = aggregateField(path.member(), filter);
    m_at += peekWord().size();
    skipBlanks();
    if (takeCharacter(u'(')) {
        takeKeyword(u"where");
        const Entity *outer = std::exchange(m_entity, &path.member());
        filter.children = {any()};
        m_entity = outer;
        if (!takeCharacter(u')'))
            refuse(m_at, FilterParserText::tr("“)”"));
        if (filter.children.constFirst().isEverything())
            filter.children.clear();
    }
    return field ? compared(std::move(filter), *field) : filter;
}

Filter FilterParser::compared(Filter into, const Field &field)
{
    const auto with = [&into](Operator op, const QVariantList &values = {}) {
        into.op = op;
        into.values = values;
        return into;
    };
    if (takeKeyword(u"is")) {
        const bool negated = takeKeyword(u"not");
        if (!takeKeyword(u"empty"))
            refuse(m_at, negated ? FilterParserText::tr("“empty”")
                                 : FilterParserText::tr("“empty” or “not empty”"));
        return with(negated ? Operator::IsNotEmpty : Operator::IsEmpty);
    }
    if (takeKeyword(u"in")) {
        if (const auto span = takesDays(field) ? takeSpan() : std::nullopt)
            return with(Operator::Is, {QVariant::fromValue(*span)});
        return with(Operator::In, takeList(field));
    }
    if (takeKeyword(u"not")) {
        if (!takeKeyword(u"in"))
            refuse(m_at, FilterParserText::tr("“in”"));
        return Filter::negate(with(Operator::In, takeList(field)));
    }
    if (takeKeyword(u"between")) {
        const QVariant from = takeValue(field);
        if (!takeKeyword(u"and"))
            refuse(m_at, FilterParserText::tr("“and” and a second value"));
        return with(Operator::Between, {from, takeValue(field)});
    }
    if (takeKeyword(u"similar"))
        return with(Operator::Similar, {takeText()});
    if (takeKeyword(u"has")) {
        if (!takeKeyword(u"all"))
            refuse(m_at, FilterParserText::tr("“all”"));
        return with(Operator::HasAll, takeList(field));
    }
    if (takesDays(field) && takeKeyword(u"anniversary")) {
        takeKeyword(u"in");
        if (const auto span = takeSpan())
            return with(Operator::Anniversary, {QVariant::fromValue(*span)});
        return with(Operator::Anniversary, {takeValue(field)});
    }
    return comparedBySign(into, field);
}

Filter FilterParser::comparedBySign(Filter into, const Field &field)
{
    const std::optional<Operator> op = takeSign();
    if (!op)
        refuse(m_at, FilterParserText::tr(
                         "one of = != < <= > >= ~ ^, “is empty”, “is not empty”, “between” or “in (…)”"));
    skipBlanks();
    const qsizetype at = m_at;
    into.op = *op;
    if (op == Operator::Contains || op == Operator::StartsWith) {
        into.values = {takeText()};
        return into;
    }
    const bool isOrdered = op != Operator::Is && op != Operator::IsNot;
    if (isOrdered && field.type == FieldType::Boolean)
        refuse(at, FilterParserText::tr("= or != for a field that is yes or no"));
    into.values = {takeValue(field)};
    return into;
}

QVariantList FilterParser::takeList(const Field &field)
{
    if (!takeCharacter(u'('))
        refuse(m_at, takesDays(field) ? FilterParserText::tr("“(”, or days such as “last 30 days”")
                                      : FilterParserText::tr("“(”"));
    QVariantList values;
    if (takeCharacter(u')'))
        return values;
    do {
        values.append(takeValue(field));
    } while (takeCharacter(u','));
    if (!takeCharacter(u')'))
        refuse(m_at, FilterParserText::tr("“,” or “)”"));
    return values;
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
    if (!isSameWord(peekWord(), word))
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

bool FilterParser::isQuoted() const
{
    return m_at < m_text.size() && (m_text.at(m_at) == u'"' || m_text.at(m_at) == u'\'');
}

QString FilterParser::takeText()
{
    skipBlanks();
    const QChar quote = m_at < m_text.size() ? m_text.at(m_at) : QChar();
    if (quote != u'"' && quote != u'\'') {
        const QStringView word = peekWord();
        if (word.isEmpty())
            refuse(m_at, FilterParserText::tr("a value"));
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
    refuse(begin, FilterParserText::tr("a closing %1").arg(quote));
}

void FilterParser::refuse(qsizetype at, const QString &expected) const
{
    const QString rest = m_text.sliced(qMin(at, m_text.size())).toString();
    const QString place = rest.isEmpty() ? FilterParserText::tr("at the end")
                                         : FilterParserText::tr("at “%1” (character %2)")
                                               .arg(rest.size() > 25 ? rest.first(24) + u'…' : rest)
                                               .arg(at + 1);
    throw Problem(
        ProblemKind::Invalid,
        FilterParserText::tr("The filter cannot be understood %1. Expected: %2.").arg(place, expected),
        u"filter position "_s + QString::number(at));
}

} // namespace kith::domain
