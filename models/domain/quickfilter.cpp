// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/quickfilter.h"

#include "models/domain/catalogue.h"
#include "models/domain/quickfilterreader.h"
#include "models/domain/quickfilterwords.h"

#include <algorithm>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype LongestText = 500; // characters; whatever is longer was pasted and not meant as a filter

bool isSign(QChar c)
{
    return u"<>=≤≥≠~^"_s.contains(c) || c == u'!';
}

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u',' || c == u';' || c == u'(' || c == u')';
}

QChar closing(QChar opening)
{
    switch (opening.unicode()) {
    case u'"':
    case u'\'':
        return opening;
    case u'“':
        return u'”';
    case u'„':
        return u'“';
    case u'«':
        return u'»';
    default:
        return {};
    }
}

/// Cuts a text into tokens.
class Cutter
{
public:
    explicit Cutter(QStringView text) : m_text(text) {}

    QList<QuickToken> cut()
    {
        while (m_at < m_text.size()) {
            if (isSeparator(m_text.at(m_at)))
                ++m_at;
            else
                take();
        }
        return m_tokens;
    }

private:
    QChar next(qsizetype by = 1) const { return m_at + by < m_text.size() ? m_text.at(m_at + by) : QChar(); }

    void take()
    {
        const qsizetype start = m_at;
        QuickToken token;
        const QChar c = m_text.at(m_at);
        if (c == u'-' &&
            (next().isLetter() || next() == u'#' || next() == u'@' || !closing(next()).isNull())) {
            token.isNegated = true;
            ++m_at;
        }
        const QChar first = m_text.at(m_at);
        const bool marked = (first == u'#' || first == u'@') && !next().isNull() && !isSeparator(next());
        if (marked) {
            token.kind = first == u'#' ? QuickToken::Kind::Tag : QuickToken::Kind::User;
            ++m_at;
        }
        if (!closing(m_text.at(m_at)).isNull()) {
            takeQuoted(token);
        } else if (!marked && (isSign(first) || isBareColon(first))) {
            token.kind = QuickToken::Kind::Sign;
            do {
                ++m_at;
            } while (m_at < m_text.size() && isSign(m_text.at(m_at)) && m_at - start < 2);
            token.text = m_text.sliced(start, m_at - start).toString();
        } else {
            takeWord(token);
        }
        token.span = {start, m_at - start};
        token.folded = token.kind == QuickToken::Kind::Sign ? token.text : base::fold(token.text);
        m_tokens.append(token);
    }

    bool isBareColon(QChar c) const { return c == u':'; }

    void takeQuoted(QuickToken &token)
    {
        const QChar end = closing(m_text.at(m_at));
        const qsizetype from = ++m_at;
        while (m_at < m_text.size() && m_text.at(m_at) != end && !(end == u'”' && m_text.at(m_at) == u'"'))
            ++m_at;
        token.text = m_text.sliced(from, m_at - from).trimmed().toString();
        if (token.kind == QuickToken::Kind::Word)
            token.kind = QuickToken::Kind::Quoted;
        if (m_at < m_text.size())
            ++m_at;
    }

    void takeWord(QuickToken &token)
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size()) {
            const QChar c = m_text.at(m_at);
            const bool between = m_at > from && m_text.at(m_at - 1).isDigit() && next().isDigit();
            if (c == u',' ? !between : isSeparator(c))
                break;
            if (isSign(c) || (c == u':' && !between) || c == u'"')
                break;
            ++m_at;
        }
        if (m_at == from)
            ++m_at;
        token.text = m_text.sliced(from, m_at - from).toString();
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QList<QuickToken> m_tokens;
};

} // namespace

QList<QuickToken> QuickToken::of(QStringView text)
{
    return Cutter(text).cut();
}

QuickFilter QuickFilter::parse(const Entity &entity, QStringView text, const QuickNames &names,
                               const QLocale &locale)
{
    QuickFilter result;
    result.entity = entity.key;
    if (text.size() > LongestText) {
        result.search = text.toString().simplified();
        result.pieces.append({Piece::Kind::Search, {0, text.size()}, {}, false});
        return result;
    }
    const QList<QuickToken> tokens = QuickToken::of(text);
    // The first word may say that something else is looked for, and everything behind it means that then.
    const Entity *meant = &entity;
    if (!tokens.isEmpty() && tokens.constFirst().kind == QuickToken::Kind::Word &&
        !tokens.constFirst().isNegated) {
        for (const quickwords::EntityWords &words : quickwords::entities()) {
            const QStringList all = QString::fromLatin1(words.plural).split(u'|');
            const Entity *other =
                all.contains(tokens.constFirst().folded) ? Catalogue::of(entity).find(words.entity) : nullptr;
            if (other)
                meant = other;
        }
    }
    result.entity = meant->key;
    QuickReader(*meant, names, locale).read(tokens, result);
    return result;
}

bool QuickFilter::isCertain() const
{
    return std::any_of(pieces.begin(), pieces.end(), [](const Piece &piece) {
        return piece.kind == Piece::Kind::Clause && piece.isCertain;
    });
}

QuickReader::QuickReader(const Entity &entity, const QuickNames &names, const QLocale &locale)
    : m_entity(&entity), m_names(names), m_locale(locale)
{
    QHash<QByteArray, const char *> words;
    for (const quickwords::FieldWords &field : quickwords::fields())
        words.insert(field.field, field.phrases);
    const auto add = [&](const Field &field) {
        NamedField named{&field, {QString::fromLatin1(field.key)}};
        named.phrases.append(base::fold(field.labelText()));
        if (field.label)
            named.phrases.append(base::fold(QString::fromUtf8(field.label)));
        if (const char *more = words.value(field.key))
            named.phrases += QString::fromLatin1(more).split(u',');
        named.phrases.removeAll(QString());
        named.phrases.removeDuplicates();
        m_fields.append(named);
    };
    for (const Field &field : entity.fields) {
        if (!field.is(FieldFlag::Hidden))
            add(field);
    }
    for (const Field &stamp : Catalogue::stampFields()) {
        if (stamp.key != "deleted_at")
            add(stamp);
    }
}

const QuickToken *QuickReader::tokenAt(qsizetype at) const
{
    return at >= 0 && at < m_tokens.size() ? &m_tokens.at(at) : nullptr;
}

bool QuickReader::isWordAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    return token && (token->kind == QuickToken::Kind::Word || token->kind == QuickToken::Kind::Sign);
}

qsizetype QuickReader::patternAt(qsizetype at, const char *pattern) const
{
    const qsizetype start = at;
    for (const QString &part : QString::fromUtf8(pattern).split(u' ')) {
        const bool mayMiss = part.endsWith(u'?');
        const QStringList words = (mayMiss ? part.chopped(1) : part).split(u'|');
        // only the first word may have a minus, and only where the caller looked at it
        const bool fits = isWordAt(at) && words.contains(m_tokens.at(at).folded) &&
                          (at == start || !m_tokens.at(at).isNegated);
        if (fits)
            ++at;
        else if (!mayMiss)
            return 0;
    }
    return at - start;
}

qsizetype QuickReader::phraseAt(qsizetype at, const QString &words) const
{
    qsizetype count = 0;
    for (const QString &word : words.split(u' ', Qt::SkipEmptyParts)) {
        const QuickToken *token = tokenAt(at + count);
        if (!token || token->kind != QuickToken::Kind::Word || token->folded != word ||
            (count > 0 && token->isNegated))
            return 0;
        ++count;
    }
    return count;
}

QuickReader::Comparison QuickReader::comparisonAt(qsizetype at) const
{
    for (const quickwords::ComparisonWords &words : quickwords::comparisons()) {
        if (const qsizetype count = patternAt(at, words.pattern))
            return {count, words.op};
    }
    return {};
}

QByteArray QuickReader::entityAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    if (!token || token->kind != QuickToken::Kind::Word || token->isNegated)
        return {};
    const auto has = [token](const char *words) {
        return QString::fromLatin1(words).split(u'|').contains(token->folded);
    };
    for (const quickwords::EntityWords &words : quickwords::entities()) {
        if (has(words.plural) || (at == 0 && m_entity->key == words.entity && has(words.singular)))
            return words.entity;
    }
    return at == 0 && token->folded == base::fold(m_entity->pluralText()) ? m_entity->key : QByteArray();
}

QuickReader::Maybe QuickReader::clauseAt(qsizetype at) const
{
    using Matcher = Maybe (QuickReader::*)(qsizetype) const;
    static constexpr Matcher inOrder[]{&QuickReader::tagAt, &QuickReader::userAt, &QuickReader::phrasesAt,
                                       &QuickReader::fieldAt, &QuickReader::amountTestAt};
    for (const Matcher matcher : inOrder) {
        if (Maybe found = (this->*matcher)(at))
            return found;
    }
    return std::nullopt;
}

/// What follows "not", "nicht" or a minus, turned round; "no" and "ohne" are read with what they deny.
QuickReader::Maybe QuickReader::negatedAt(qsizetype at) const
{
    const QuickToken *token = tokenAt(at);
    if (!token)
        return std::nullopt;
    const qsizetype word = token->isNegated ? 0 : patternAt(at, quickwords::Not);
    if (!token->isNegated && word == 0)
        return std::nullopt;
    if (word > 0) { // "not contacted" and the like are clauses of their own
        if (const Maybe phrase = clauseAt(at))
            return phrase;
    }
    Maybe found = clauseAt(at + word);
    if (!found)
        found = placeAt(at + word, false);
    if (!found)
        found = nameAt(at + word);
    if (!found && token->isNegated && !m_entity->titleFields.isEmpty()) {
        // a word that means nothing: the name has it not
        const Field *title = m_entity->field(m_entity->titleFields.constFirst());
        if (title && title->type == FieldType::Text)
            found = Found{1, Filter::test(title->key, Operator::Contains, token->text), true};
    }
    if (!found)
        return std::nullopt;
    return Found{found->count + word, Filter::negate(found->filter), true};
}

const Field *QuickReader::known(const char *field) const
{
    return Catalogue::find(*m_entity, field);
}

void QuickReader::read(const QList<QuickToken> &tokens, QuickFilter &into)
{
    using Piece = QuickFilter::Piece;
    m_tokens = tokens;
    const auto spanOf = [this](qsizetype at, qsizetype count) {
        const base::TextPart &first = m_tokens.at(at).span;
        const base::TextPart &last = m_tokens.at(at + count - 1).span;
        return base::TextPart{first.from, last.from + last.length - first.from};
    };
    for (qsizetype at = 0; at < m_tokens.size();) {
        const bool isQuoted = m_tokens.at(at).kind == QuickToken::Kind::Quoted;
        Maybe found = negatedAt(at);
        if (!found && !isQuoted && !m_tokens.at(at).isNegated) {
            found = clauseAt(at);
            if (!found && !entityAt(at).isEmpty() && (at == 0 || entityAt(at) == m_entity->key)) {
                into.pieces.append({Piece::Kind::Entity, spanOf(at, 1), {}, false});
                ++at;
                continue;
            }
            if (!found)
                found = placeAt(at, false);
            if (!found)
                found = nameAt(at);
        }
        if (found) {
            into.pieces.append(
                {Piece::Kind::Clause, spanOf(at, found->count), found->filter, found->isCertain});
            at += found->count;
            continue;
        }
        const bool joins = patternAt(at, quickwords::And) > 0 || patternAt(at, quickwords::Or) > 0;
        into.pieces.append({joins ? Piece::Kind::Join : Piece::Kind::Search, spanOf(at, 1), {}, false});
        ++at;
    }
    finish(into);
}

namespace {

/// Whether two values of the field can only mean either.
bool holdsOne(const Entity &entity, const Filter &filter)
{
    if (filter.kind != Filter::Kind::Test || (filter.op != Operator::Is && filter.op != Operator::In) ||
        filter.values.isEmpty())
        return false;
    const Field *field = Catalogue::find(entity, filter.field);
    if (!field || filter.field.startsWith("tags."))
        return false;
    return field->type == FieldType::Choice || field->type == FieldType::Picklist ||
           field->type == FieldType::Link || field->type == FieldType::Text;
}

Filter either(const Filter &one, const Filter &other)
{
    Filter both = one;
    both.op = Operator::In;
    for (const QVariant &value : other.values) {
        if (!both.values.contains(value))
            both.values.append(value);
    }
    return both;
}

} // namespace

/// Puts the clauses together, and the words that are left.
void QuickReader::finish(QuickFilter &into) const
{
    using Piece = QuickFilter::Piece;
    QList<Filter> clauses;
    QStringList words;
    bool isOr = false;
    for (qsizetype i = 0; i < into.pieces.size(); ++i) {
        Piece &piece = into.pieces[i];
        const auto wordsOf = [&] {
            for (const QuickToken &token : m_tokens) {
                if (token.span.from == piece.span.from)
                    return (token.isNegated ? u"-"_s : QString()) + token.text;
            }
            return QString();
        };
        if (piece.kind == Piece::Kind::Join) {
            const bool between = i > 0 && i + 1 < into.pieces.size() &&
                                 into.pieces.at(i - 1).kind == Piece::Kind::Clause &&
                                 into.pieces.at(i + 1).kind == Piece::Kind::Clause;
            if (!between) { // "Meyer und Söhne"
                piece.kind = Piece::Kind::Search;
            } else {
                const QString word = wordsOf();
                isOr = QString::fromLatin1(quickwords::Or).split(u'|').contains(base::fold(word));
                continue;
            }
        }
        if (piece.kind == Piece::Kind::Search)
            words.append(wordsOf());
        if (piece.kind != Piece::Kind::Clause)
            continue;
        Filter *last = clauses.isEmpty() ? nullptr : &clauses.last();
        const auto sameField = std::find_if(clauses.begin(), clauses.end(), [&](const Filter &clause) {
            return holdsOne(*m_entity, clause) && holdsOne(*m_entity, piece.filter) &&
                   clause.field == piece.filter.field;
        });
        if (sameField != clauses.end()) {
            *sameField = either(*sameField, piece.filter);
        } else if (isOr && last && last->kind == Filter::Kind::Or) {
            last->children.append(piece.filter);
        } else if (isOr && last) {
            *last = Filter::any({*last, piece.filter});
        } else if (!clauses.contains(piece.filter)) {
            clauses.append(piece.filter);
        }
        isOr = false;
    }
    into.search = words.join(u' ');
    if (clauses.size() == 1)
        into.filter = clauses.constFirst();
    else if (!clauses.isEmpty())
        into.filter = Filter::all(clauses);
}

} // namespace kith::domain
