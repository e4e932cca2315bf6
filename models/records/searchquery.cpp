// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/searchquery.h"

#include "models/base/textfold.h"
#include "models/domain/phonenumber.h"
#include "models/records/contactvalue.h"
#include "models/records/searchindex.h"

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Entity;

namespace {

constexpr qsizetype MostWords = 16; // of what is typed; more narrow nothing further
constexpr qsizetype FewestDigits = 3;
constexpr qsizetype FewestLastDigits = 4;
constexpr int MostWordsOfABeginning = 24;

bool looksLikePhone(const QString &typed)
{
    for (const QChar c : typed) {
        if (!c.isDigit() && !c.isSpace() && !QStringView(u"+-/().").contains(c))
            return false;
    }
    return base::digitsOf(typed).size() >= FewestDigits;
}

/// The beginnings that a typed number may have in the index.
QStringList phonePrefixes(storage::Session &session, const QString &typed)
{
    QStringList prefixes;
    const auto add = [&prefixes](const QString &digits) {
        if (digits.size() >= FewestDigits - 1 && !prefixes.contains(digits))
            prefixes.append(digits);
    };
    const QString digits = base::digitsOf(typed);
    const bool isInternational = typed.trimmed().startsWith(u'+');
    add(digits);
    if (digits.startsWith("00"_L1))
        add(digits.mid(2));
    else if (digits.startsWith(u'0') && !isInternational)
        add(digits.mid(1));
    QString withoutTrunk = typed;
    add(base::digitsOf(withoutTrunk.remove(u"(0)"_s)));
    if (const auto e164 = domain::toE164(typed, homeCountry(session)))
        add(base::digitsOf(*e164));
    return prefixes;
}

QString quotedTerm(QString term, bool asPrefix)
{
    term.replace(u'"', "\"\""_L1);
    return u'"' + term + (asPrefix ? u"\"*"_s : u"\""_s);
}

QString anyOf(const QStringList &parts)
{
    return parts.size() == 1 ? parts.first() : u'(' + parts.join(" OR "_L1) + u')';
}

/// The words of the index that begin so, when they are few: their lists are read only as far as they are
/// wanted, while FTS5 puts all of a longer beginning's together before it answers.
QStringList wordsBeginning(storage::Session &session, const QString &beginning)
{
    QStringList words;
    QString from = beginning;
    while (words.size() <= MostWordsOfABeginning) {
        const QString word =
            session.scalar(u"SELECT term FROM search_word WHERE term >= ? LIMIT 1"_s, {from}).toString();
        if (!word.startsWith(beginning))
            return words;
        words.append(word);
        from = word + u' '; // before every word that goes on, after this one
    }
    return {};
}

QString beginningTerm(storage::Session &session, const QString &head, const QString &word)
{
    const QString beginning = head + word;
    if (word.size() <= SearchIndex::LongestListedPrefix)
        return quotedTerm(beginning, true);
    const QStringList words = wordsBeginning(session, beginning);
    if (words.isEmpty())
        return quotedTerm(beginning, true);
    QStringList terms;
    for (const QString &one : words)
        terms.append(quotedTerm(one, false));
    return anyOf(terms);
}

} // namespace

SearchQuery::SearchQuery(storage::Session &session, const QString &typed)
    : m_words(base::searchWords(typed).mid(0, MostWords))
{
    for (const QString &word : std::as_const(m_words))
        m_spellings.append(QStringList(word));
    const QStringList others = base::searchWords(base::otherSpelling(typed));
    if (others.size() == m_spellings.size()) {
        for (qsizetype i = 0; i < others.size(); ++i) {
            if (others.at(i) != m_spellings.at(i).first())
                m_spellings[i].append(others.at(i));
        }
    }
    const QString text = typed.trimmed();
    if (looksLikePhone(text)) {
        m_digits = base::digitsOf(text);
        m_phones = phonePrefixes(session, text);
        if (m_digits.size() >= FewestLastDigits) {
            // How a number begins depends on who wrote it: kept without country, found with it, and the other
            // way round. Its end is the same.
            if (text.startsWith(u'+'))
                m_phoneEnd = nationalDigits(text);
            else if (m_digits.startsWith("00"_L1))
                m_phoneEnd = nationalDigits(QStringView(m_digits).mid(2));
            else
                m_phoneEnd = m_digits.startsWith(u'0') ? m_digits.mid(1) : m_digits;
            std::reverse(m_phoneEnd.begin(), m_phoneEnd.end());
            if (m_phoneEnd.size() < FewestLastDigits)
                m_phoneEnd.clear();
        }
    } else if (!text.contains(u' ')) {
        const qsizetype at = text.lastIndexOf(u'@');
        const qsizetype dot = text.indexOf(u'.');
        m_isEmail = at > 0;
        if (at >= 0 || (dot > 0 && dot < text.size() - 1))
            m_address = SearchIndex::addressTerm(at == 0 ? QStringView(text).mid(1) : QStringView(text));
        if (m_address.startsWith("www."_L1))
            m_address.remove(0, 4);
    }
}

QStringList SearchQuery::allSpellings() const
{
    QStringList all;
    for (const QStringList &one : m_spellings)
        all += one;
    return all;
}

QString SearchQuery::wordsIn(storage::Session &session, const Entity &entity, bool nameOnly, bool whole) const
{
    const QString name = SearchIndex::head(entity, WordPlace::Name);
    const QString body = SearchIndex::head(entity, WordPlace::Body);
    QStringList all;
    for (qsizetype i = 0; i < m_spellings.size(); ++i) {
        const bool mayGoOn = !whole && i == m_spellings.size() - 1;
        QStringList terms;
        for (const QString &word : m_spellings.at(i)) {
            for (const QString &head : nameOnly ? QStringList{name} : QStringList{name, body})
                terms.append(mayGoOn ? beginningTerm(session, head, word) : quotedTerm(head + word, false));
        }
        all.append(anyOf(terms));
    }
    return all.join(" AND "_L1);
}

QString SearchQuery::contact(storage::Session &session, const Entity &entity) const
{
    QStringList terms;
    for (const QString &digits : m_phones)
        terms.append(quotedTerm(SearchIndex::head(entity, WordPlace::Phone) + digits, true));
    if (!m_phoneEnd.isEmpty())
        terms.append(quotedTerm(SearchIndex::head(entity, WordPlace::PhoneEnd) + m_phoneEnd, true));
    if (!m_address.isEmpty()) {
        // A third of all people may be at the one domain that begins so.
        terms.append(beginningTerm(session, SearchIndex::head(entity, WordPlace::Email), m_address));
        if (!m_isEmail)
            terms.append(beginningTerm(session, SearchIndex::head(entity, WordPlace::Domain), m_address));
    }
    return terms.isEmpty() ? QString() : anyOf(terms);
}

QString SearchQuery::expression(storage::Session &session, const Entity &entity, SearchReach reach) const
{
    if (isEmpty())
        return {};
    switch (reach) {
    case SearchReach::Contact:
        return contact(session, entity);
    case SearchReach::NameWords:
        return wordsIn(session, entity, true, true);
    case SearchReach::NameBeginnings:
        return wordsIn(session, entity, true, false);
    case SearchReach::Words:
        return wordsIn(session, entity, false, true);
    case SearchReach::Anywhere:
        break;
    }
    const QString words = wordsIn(session, entity, false, false);
    const QString other = contact(session, entity);
    return other.isEmpty() ? words : u'(' + words + u") OR "_s + other;
}

} // namespace kith::records
