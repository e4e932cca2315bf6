// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

namespace kith::domain {

struct CustomField;

/// All entities of Kith. Adding a field is one line, adding an entity is one file (models/domain/entities/)
/// and a migration. Besides their fields all entities have id, rev, created_at, created_by, updated_at,
/// updated_by and, with hasTrash, deleted_at; created_at and updated_at may be used in columns, sorts and
/// filters like fields.
class Catalogue
{
public:
    static const Catalogue &builtIn();

    /// builtIn() with the workspace's own fields behind the others, in their order. The same for the same
    /// fields; lives as long as the program. What this version does not know (a kind of record, a type) is
    /// left out.
    static const Catalogue &with(const QList<CustomField> &fields);

    /// The one that an entity stands in.
    static const Catalogue &of(const Entity &entity)
    {
        return entity.catalogue ? *entity.catalogue : builtIn();
    }

    const QList<Entity> &entities() const { return m_entities; }
    const Entity *find(QByteArrayView key) const; ///< null when there is none
    const Entity &
    entity(QByteArrayView key) const; ///< throws Problem(NotFound) naming the entities there are

    /// Entities that own records of `entity` through a relation, with the relation.
    QList<std::pair<const Entity *, const Relation *>> ownersOf(QByteArrayView entity) const;

    /// The stamps as fields: created_at, updated_at, deleted_at.
    static const QList<Field> &stampFields();

    /// Field of the entity, one of the stamps, or a value reached over other records (fieldpath.h); null when
    /// there is none.
    static const Field *find(const Entity &entity, QByteArrayView key);

    /// find(), but throws Problem(NotFound) naming the fields there are.
    static const Field &fieldOrStamp(const Entity &entity, QByteArrayView key);

    Catalogue(const Catalogue &) = delete;
    Catalogue &operator=(const Catalogue &) = delete;

private:
    Catalogue();
    explicit Catalogue(const QList<CustomField> &fields);
    QList<Entity> m_entities; ///< each leads back here
};

} // namespace kith::domain
