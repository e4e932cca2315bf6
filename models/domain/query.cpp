// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/query.h"

#include "models/domain/catalogue.h"

namespace kith::domain {

QList<SortKey> SortKey::parse(const Entity &entity, QStringView text)
{
    QList<SortKey> keys;
    for (QStringView part : text.split(u',')) {
        part = part.trimmed();
        if (part.isEmpty())
            continue;
        SortKey key;
        key.descending = part.startsWith(u'-');
        if (key.descending || part.startsWith(u'+'))
            part = part.sliced(1).trimmed();
        key.field = Catalogue::fieldOrStamp(entity, part.toUtf8()).key;
        keys.append(key);
    }
    return keys;
}

SortKey RecordQuery::groupKey() const
{
    for (const SortKey &key : sort) {
        if (key.field == groupBy)
            return key;
    }
    return {groupBy, false};
}

} // namespace kith::domain
