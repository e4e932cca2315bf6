// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/query.h"
#include "models/storage/session.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace kith::records {

using base::RecordId;

/// A segment or a list, as its row says.
struct Segment
{
    RecordId id;
    QByteArray entity;
    QString name;
    bool isList = false;
    QString definition; ///< JSON. Of a list: what it was made from, or empty
    QString description;
    RecordId owner;
    QString ownerName;
    QByteArray scope;      ///< "own", "team", "all"
    qint64 lastCount = -1; ///< when it was counted last; -1 never
    qint64 lastMs = -1;    ///< what that took
    qint64 countedAtMs = 0;
    QList<RecordId> excludes; ///< segments that are left out whenever this one is used
};

/// One stay on a list.
struct SegmentStay
{
    RecordId record;
    QString title;
    qint64 addedAtMs = 0;
    QString addedBy;
    qint64 removedAtMs = 0; ///< 0: still on it
    QString removedBy;
};

/// What uses a segment.
struct SegmentUse
{
    QByteArray entity; ///< "segment", "saved_view"
    RecordId id;
    QString name;
};

/// Reads segments and lists, on a reader's thread or the writer's.
class SegmentReader
{
public:
    /// Nothing when there is none, or it is in the trash.
    static std::optional<Segment> find(storage::Session &session, RecordId id);
    /// find(), but throws Problem(NotFound).
    static Segment get(storage::Session &session, RecordId id);

    /// By name (case and accents do not count) or id. Throws Problem(NotFound) naming those there are, and
    /// Problem(Invalid) when kinds of records have segments of the same name.
    static Segment named(storage::Session &session, const QString &nameOrId, const QByteArray &entity = {});

    /// By entity and name; `entity` empty: of all kinds of records.
    static QList<Segment> all(storage::Session &session, const QByteArray &entity = {});

    /// "Is in the segment", as a filter.
    static domain::Filter isIn(RecordId segment);

    /// Members that are not in the trash, by id.
    static QList<RecordId> members(storage::Session &session, const Segment &segment);
    static qint64 count(storage::Session &session, const Segment &segment);

    /// Who came onto a list and left it, the latest event first; of the whole list or of one record.
    static QList<SegmentStay> stays(storage::Session &session, RecordId list, int limit,
                                    RecordId record = {});

    /// Lists that hold the record now, by name.
    static QList<Segment> listsOf(storage::Session &session, const QByteArray &entity, RecordId record);

    /// Segments (also by leaving it out) and saved views that ask for it.
    static QList<SegmentUse> usedBy(storage::Session &session, RecordId segment);

    /// All segments that a filter asks for, directly.
    static QSet<RecordId> askedFor(const domain::Filter &filter);

    /// A definition as filter and back. Throws Problem(Invalid) for JSON that is no filter of the entity.
    static domain::Filter filterOf(const domain::Entity &entity, const QString &json);
    static QString jsonOf(const domain::Entity &entity, const domain::Filter &filter);
    static domain::Filter filterOf(storage::Session &session, const Segment &segment);
};

} // namespace kith::records
