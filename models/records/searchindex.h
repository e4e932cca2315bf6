// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordimage.h"

namespace kith::records {

/// Where a word stands in a record. The first two letters of every term of search_index say the kind of
/// record and this, so that no question ever goes through the words of other kinds.
enum class WordPlace : char {
    Name = 't',     ///< what names the record
    Body = 'b',     ///< everything else that is searched for
    Phone = 'p',    ///< the digits by which a phone number begins
    PhoneEnd = 'r', ///< its digits from the last to the first
    Email = 'e',    ///< a whole e-mail address
    Domain = 'd',   ///< a whole internet domain
};

/// The words by which records are found: search_index and search_entry of the schema.
class SearchIndex
{
public:
    /// Beginnings up to this many letters have a list of their own in the index; longer ones are put together
    /// from the words that begin so.
    static constexpr int LongestListedPrefix = 4;

    struct Line
    {
        QString words;
        qint64 digest() const;
    };

    /// Whether records of the entity have a line.
    static bool covers(const domain::Entity &entity);

    /// The line of a record whose derived values are worked out.
    static Line lineOf(const RecordImage &image, RecordImages &images);

    /// Writes the line unless it is there already. `isNew`: there cannot be one yet.
    static void put(storage::Session &session, const RecordImage &image, RecordImages &images, bool isNew);
    static void putLine(storage::Session &session, RecordId id, int entity, const Line &line, bool isNew);
    static void remove(storage::Session &session, RecordId id);

    /// Notes that the line of a record is to be written by catchUp(), which costs a save a fraction of what
    /// the index does.
    static void putOff(storage::Session &session, RecordId id, int entity);
    static bool isBehind(storage::Session &session);
    static void catchUp(storage::Session &session);

    static void clear(storage::Session &session);

    /// Merges what bulk work left in many small pieces, which every later write would stumble over.
    static void tidy(storage::Session &session, qint64 rowsWritten);

    /// Whether the line that is there is the right one.
    static bool isCurrent(storage::Session &session, const RecordImage &image, RecordImages &images);

    /// What the terms of this kind and place begin with.
    static QString head(const domain::Entity &entity, WordPlace place);

    /// An e-mail address or a domain as one term: folded, and signs that the tokenizer would cut at replaced.
    static QString addressTerm(QStringView address);

    /// FTS5 expression for what somebody typed: all words, the last one as a prefix, or a phone number, an
    /// e-mail address or a domain in any format; empty when there is nothing to look for. With `titleOnly`,
    /// words count only where they name the record. `entity` is not null.
    static QString expression(storage::Session &session, const QString &typed, const domain::Entity *entity,
                              bool titleOnly = false);

    /// Records that an expression finds, newest first, below `before` when it is not null.
    static QList<RecordId> matching(storage::Session &session, const QString &expression, int limit,
                                    RecordId before = {});
};

} // namespace kith::records
