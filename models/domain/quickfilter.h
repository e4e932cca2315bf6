// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/textfold.h"
#include "models/domain/filter.h"
#include "models/domain/quicknames.h"

#include <QLocale>

namespace kith::domain {

struct Entity;

/// What a few words mean as a filter: "deals > 5k berlin no touch 30d owner me". English and German words
/// always both, in any case and with or without accents; names of fields and values also in the language of
/// the program. What means nothing remains a search. quickfilterwords.cpp lists the words.
///
/// A text is read from left to right; at each place the first of these that fits is taken:
///
///  1. text in quotes                       a search
///  2. #tag, @user                          a tag, the owner
///  3. phrases                              no touch 30d · no next step · overdue · won this month ·
///                                          created this week · this week created · has deals ·
///                                          without orders in the last 90 days · > 2 deals · unassigned · my
///  4. a field of the kind of record        owner me · stage proposal · city "New York" · email empty ·
///                                          employees between 10 and 50 · birthday next week
///  5. an amount after a sign or a word     > 5k · over 5 tsd eur · 5k-10k · mindestens 2 mio
///  6. kinds of records                     the first word, or a plural anywhere
///  7. "in" or "aus" and a place            in Berlin
///  8. names, in this order                 stages, pipelines, states, other picklists, tags, countries,
///  towns
///
/// So a stage called Berlin comes before the town. "not", "nicht" and a minus in front turn what follows
/// round; "or" and "oder" join what stands on both sides; several values of the same field mean any of them.
/// A number with one separator and three digits behind it has thousands ("5.000" and "5,000" are five
/// thousand). Throws nothing.
class QuickFilter
{
public:
    struct Piece
    {
        enum class Kind {
            Entity, ///< names the kind of record
            Clause,
            Join,  ///< "and", "or"
            Search ///< means nothing else
        };
        Kind kind = Kind::Search;
        base::TextPart span; ///< in the text, in UTF-16 units
        Filter filter;       ///< of a clause
        /// A clause that says what it means by a sign, a field or a phrase. Others are a name alone, which
        /// may as well be searched for.
        bool isCertain = false;
    };

    /// Reads a text that was typed about records of one kind. Dates whose order of day and month is not
    /// clear are read as the locale writes them.
    static QuickFilter parse(const Entity &entity, QStringView text, const QuickNames &names,
                             const QLocale &locale = QLocale());

    QByteArray entity;   ///< the kind of record that is meant: the one asked about or one that is named
    QList<Piece> pieces; ///< in the order of the text
    Filter filter;       ///< all clauses; All when there is none
    QString search;      ///< words that mean nothing, as typed

    bool hasFilter() const { return filter.kind != Filter::Kind::All; }
    bool isCertain() const; ///< some clause is

    /// What may stand where somebody is typing.
    struct Suggestion
    {
        enum class Kind { Field, Value, User, Tag, Place, Phrase, Example };
        Kind kind = Kind::Value;
        base::TextPart span; ///< what it takes the place of
        QString text;        ///< what is put there
        QString label;       ///< as people read it
        QString detail;      ///< what it is: "Stage", "Owner"
    };

    /// The likeliest at a place in the text, best first; examples when there is no text.
    static QList<Suggestion> suggest(const Entity &entity, const QString &text, qsizetype cursor,
                                     const QuickNames &names, int limit = 8);

    struct Example
    {
        QString text;
        QString meaning;
    };
    /// What may be asked of a kind of record, for the help.
    static QList<Example> examples(const Entity &entity);
};

} // namespace kith::domain
