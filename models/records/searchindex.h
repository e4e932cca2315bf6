// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/recordimage.h"

namespace kith::records {

/// The words by which records are found: search_index and search_entry of the schema.
class SearchIndex
{
public:
    struct Line
    {
        QString kind;
        QString title;
        QString body;
        qint64 digest() const;
    };

    /// Whether records of the entity have a line.
    static bool covers(const domain::Entity &entity);

    /// The line of a record whose derived values are worked out.
    static Line lineOf(const RecordImage &image, RecordImages &images);

    /// Writes the line unless it is there already. `isNew`: there cannot be one yet.
    static void put(storage::Session &session, const RecordImage &image, RecordImages &images, bool isNew);
    static void remove(storage::Session &session, RecordId id);
    static void clear(storage::Session &session);

    /// Merges what bulk work left in many small pieces, which every later write would stumble over.
    static void tidy(storage::Session &session, qint64 rowsWritten);

    /// Whether the line that is there is the right one.
    static bool isCurrent(storage::Session &session, const RecordImage &image, RecordImages &images);

    /// FTS5 expression for what somebody typed: all words, the last one as a prefix, or a phone number in any
    /// format. Narrowed to one entity when `entity` is not null. Empty when there is nothing to look for.
    /// With `titleOnly`, words count only where they name the record.
    static QString expression(storage::Session &session, const QString &typed, const domain::Entity *entity,
                              bool titleOnly = false);
};

} // namespace kith::records
