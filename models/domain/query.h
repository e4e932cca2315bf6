// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kith::domain {

struct Entity;

struct SortKey
{
    QByteArray field;
    bool descending = false;
    bool operator==(const SortKey &) const = default;

    /// "last_name,-updated_at": a leading minus means descending. Throws Problem(NotFound) for an unknown
    /// field.
    static QList<SortKey> parse(const Entity &entity, QStringView text);
};

/// Which records, in which order.
struct RecordQuery
{
    QByteArray entity;
    Filter filter;
    QString search = {};      ///< words as typed into a search box; all must be found, the last as a prefix
    QList<SortKey> sort = {}; ///< empty: the entity's default; ties break by id
    QByteArray groupBy = {};  ///< field whose values the records are put together by; empty: none
    bool inTrash = false;     ///< the trash instead of the living
    qint64 limit = -1;
    bool operator==(const RecordQuery &) const = default;

    /// The field they are grouped by with its direction, which is that of the sort key for it if there is
    /// one.
    SortKey groupKey() const;
};

} // namespace kith::domain
