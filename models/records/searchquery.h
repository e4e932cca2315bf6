// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"
#include "models/storage/session.h"

#include <QString>
#include <QStringList>

namespace kith::records {

/// How far a search reaches, from what is meant most likely to all that can be meant.
enum class SearchReach {
    Contact,        ///< the phone number, e-mail address or domain that was typed
    NameWords,      ///< every word as a whole in the name
    NameBeginnings, ///< the last word may go on
    Words,          ///< every word as a whole anywhere
    Anywhere,       ///< all of this, the last word may go on
};

/// What somebody typed into a search box, understood. Lives while one answer is made.
class SearchQuery
{
public:
    SearchQuery(storage::Session &session, const QString &typed);

    bool isEmpty() const { return m_words.isEmpty(); }

    /// Folded, as titles are compared with them; the last one may be a beginning.
    const QStringList &words() const { return m_words; }

    /// The digits of what looks like a phone number, else empty.
    const QString &digits() const { return m_digits; }

    /// Whether it is a phone number, an e-mail address or a domain rather than a name.
    bool isContact() const { return !m_phones.isEmpty() || !m_address.isEmpty(); }

    /// The same with other words in the place of those typed; each place may have several.
    void replace(const QList<QStringList> &spellings) { m_spellings = spellings; }

    QStringList allSpellings() const; ///< in place of words(), after replace()

    /// FTS5 expression; empty when nothing can be found so.
    QString expression(storage::Session &session, const domain::Entity &entity, SearchReach reach) const;

private:
    QString wordsIn(storage::Session &session, const domain::Entity &entity, bool nameOnly, bool whole) const;
    QString contact(storage::Session &session, const domain::Entity &entity) const;

    QStringList m_words;
    QList<QStringList> m_spellings; ///< of each word
    QString m_digits;
    QStringList m_phones;   ///< beginnings in the index
    QString m_phoneEnd;     ///< from the last digit
    QString m_address;      ///< beginning of an e-mail address or domain
    bool m_isEmail = false; ///< something stands before the @
};

} // namespace kith::records
