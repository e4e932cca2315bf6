// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"

#include <QStringList>

namespace kith::domain {

/// How a view shows records: of a table its columns, order, groups and density; of a board its pipeline,
/// lanes and cards; of a calendar its period. What a form does not have is left as it is.
struct ViewLayout
{
    struct Column
    {
        QByteArray field; ///< or a path
        int width = 0;    ///< device independent pixels; 0: as wide as what it holds asks for
        friend bool operator==(const Column &, const Column &) = default;
    };

    // tables
    QList<Column> columns; ///< from left to right; empty: the entity's own
    QList<SortKey> sort;   ///< empty: the entity's own order
    QByteArray groupBy;    ///< the number columns are added up for each group; empty: no groups
    bool isCompact = false;

    // boards
    base::RecordId pipeline; ///< null: the first one
    QByteArray laneBy;
    QList<QByteArray> cardFields;
    QByteArray colourBy;
    int closedDays = 30;                 ///< won and lost deals of so many days; 0: none
    QList<base::RecordId> closedColumns; ///< stages, in the order of their numbers

    // calendars
    QByteArray mode;        ///< "day", "week", "month", "agenda"; empty: the usual one
    bool isByOwner = false; ///< colours say whose it is

    /// Readable and with a version.
    QString toJson() const;

    /// Reads what toJson() wrote. Fields that the entity does not have or show any more are left out and
    /// their keys added to `dropped`. Whatever is not readable is as if it were not there.
    static ViewLayout fromJson(const Entity &entity, const QString &json, QStringList *dropped = nullptr);

    friend bool operator==(const ViewLayout &, const ViewLayout &) = default;
};

/// What a view shows and how.
struct ViewContent
{
    Filter filter;
    QString search;
    ViewLayout layout;

    /// Filter and search.
    QString definitionJson(const Entity &entity) const;
    /// Throws Problem(Invalid or NotFound) when the filter asks for what is not there any more; then filter
    /// and search are as they were.
    void readDefinition(const Entity &entity, const QString &json);

    friend bool operator==(const ViewContent &, const ViewContent &) = default;
};

} // namespace kith::domain
