// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/entity.h"

#include <optional>

namespace kith::domain {

/// What a filter may ask of the members of a relation: "contacts.contact_id" of a deal is true when some
/// person in it passes. Members in the trash do not count. A record has many members, so that such a value is
/// no column.
struct MemberPath
{
    const Relation *relation = nullptr;
    const Entity *member = nullptr;
    const Field *field = nullptr; ///< of the member

    /// Nothing when the key names no field of a relation's members.
    static std::optional<MemberPath> parse(const Entity &entity, QByteArrayView key);

    /// Field, stamp or path that lists may show, else the field of a member, whose key is the whole path.
    /// Throws Problem(NotFound) naming the fields there are. Lives as long as the program.
    static const Field &filterField(const Entity &entity, QByteArrayView key);
};

} // namespace kith::domain
