// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/quickfilter.h"

#include <optional>

namespace kith::domain {

struct Field;
struct Relation;

/// A word, a sign or a text in quotes.
struct QuickToken
{
    enum class Kind { Word, Quoted, Sign, Tag, User };
    Kind kind = Kind::Word;
    base::TextPart span;
    QString text; ///< without quotes, # or @
    QString folded;
    bool isNegated = false; ///< a minus stands in front

    static QList<QuickToken> of(QStringView text);
};

/// Reads quick filters for QuickFilter::parse(), which says what they look like.
///
/// Functions named …At() look whether something begins at a token: nothing, or what it means with how many
/// tokens it takes.
class QuickReader
{
public:
    QuickReader(const Entity &entity, const QuickNames &names, const QLocale &locale);

    void read(const QList<QuickToken> &tokens, QuickFilter &into);

    /// Fields that may be named, each with its phrases (folded words).
    struct NamedField
    {
        const Field *field;
        QStringList phrases;
    };
    const QList<NamedField> &fields() const { return m_fields; }
    /// The kinds of names that a field's values have: "stage", "picklist/source", "city"; empty for none.
    static QByteArray namesOf(const Field &field);
    static QString choiceWords(const QByteArray &key);

private:
    struct Found
    {
        qsizetype count = 0;
        Filter filter;
        bool isCertain = true;
    };
    using Maybe = std::optional<Found>;

    /// A time: days that move, or a day, or days from one to another.
    struct Period
    {
        qsizetype count = 0;
        std::optional<DateSpan> span;
        QDate from;
        QDate to;
    };
    struct Duration
    {
        qsizetype count = 0;
        int number = 0;
        DateUnit unit = DateUnit::Day;
    };
    struct Amount
    {
        qsizetype count = 0;
        QString plain; ///< "1250.5"
        QString upper; ///< of a range: "5k-10k"
        QString currency;
        bool isAtLeast = false; ///< "80+"
    };
    struct Comparison
    {
        qsizetype count = 0;
        Operator op = Operator::Is;
    };
    struct Meant ///< a name or several
    {
        qsizetype count = 0;
        QVariantList values;
    };

    // words
    const QuickToken *tokenAt(qsizetype at) const;
    bool isWordAt(qsizetype at) const;
    /// How many tokens a pattern takes, 0 when it does not fit.
    qsizetype patternAt(qsizetype at, const char *pattern) const;
    qsizetype phraseAt(qsizetype at, const QString &words) const;
    Comparison comparisonAt(qsizetype at) const;

    // quickfilterdates.cpp
    Duration durationAt(qsizetype at) const;
    Period periodAt(qsizetype at, DateSpan::Kind bare) const;
    Period relativeAt(qsizetype at, DateSpan::Kind bare) const;
    Period dayAt(qsizetype at) const;
    Period monthAt(qsizetype at) const;
    Amount amountAt(qsizetype at) const;
    Amount numberIn(const QString &raw) const;
    /// A field tested for days, a comparison in front of them or not.
    Maybe datesAt(qsizetype at, const Field &field) const;
    Maybe betweenDatesAt(qsizetype at, const Field &field) const;
    Filter dateTest(const Field &field, Operator op, const Period &period) const;

    // quickfilterphrases.cpp
    Maybe phrasesAt(qsizetype at) const;
    Maybe touchAt(qsizetype at) const;
    Maybe stepAt(qsizetype at) const;
    Maybe overdueAt(qsizetype at) const;
    Maybe ownedAt(qsizetype at) const;
    Maybe endedAt(qsizetype at) const;
    Maybe periodFirstAt(qsizetype at) const;
    Maybe relatedAt(qsizetype at) const;
    Maybe countedAt(qsizetype at) const;
    Maybe summedAt(qsizetype at) const;
    struct Members
    {
        qsizetype count = 0;
        const Relation *relation = nullptr;
        const Entity *member = nullptr;
    };
    Members relationAt(qsizetype at) const;
    /// What follows a relation's name about when: "in the last 90 days".
    Found memberTimeAt(qsizetype at, const Entity &member) const;
    Filter untouched(const Period &since) const;

    // quickfilterfields.cpp
    Maybe fieldAt(qsizetype at) const;
    Maybe fieldTestAt(qsizetype at, const Field &field) const;
    Maybe emptyAt(qsizetype at, const Field &field) const;
    Maybe numberTestAt(qsizetype at, const Field &field, const Comparison &comparison) const;
    Maybe betweenNumbersAt(qsizetype at, const Field &field) const;
    Maybe namedTestAt(qsizetype at, const Field &field, Operator op) const;
    Maybe textTestAt(qsizetype at, const Field &field, const Comparison &comparison) const;
    Maybe booleanTestAt(qsizetype at, const Field &field) const;
    Maybe amountTestAt(qsizetype at) const;
    Maybe tagAt(qsizetype at) const;
    Maybe userAt(qsizetype at) const;
    Maybe placeAt(qsizetype at, bool isCertain) const;
    Maybe nameAt(qsizetype at) const;
    Maybe choiceBeforeFieldAt(qsizetype at) const;
    Meant valueAt(qsizetype at, const Field &field) const;
    Meant choiceAt(qsizetype at, const Field &field) const;
    Meant nameOfKindAt(qsizetype at, const QByteArray &kind, bool isExact = true) const;
    Meant usersAt(qsizetype at) const;
    QVariant numberValue(const Field &field, const QString &plain) const;
    Filter placed(const QByteArray &field, const QVariant &value) const;

    Maybe clauseAt(qsizetype at) const;
    Maybe negatedAt(qsizetype at) const;
    QByteArray entityAt(qsizetype at) const;
    const Field *known(const char *field) const;
    void finish(QuickFilter &into) const;

    const Entity *m_entity;
    const QuickNames &m_names;
    QLocale m_locale;
    QList<NamedField> m_fields;
    QList<QuickToken> m_tokens;
};

} // namespace kith::domain
