// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/memberpath.h"

#include "models/domain/catalogue.h"

#include <QMutex>

#include <map>
#include <memory>
#include <tuple>

namespace kith::domain {

std::optional<MemberPath> MemberPath::parse(const Entity &entity, QByteArrayView key)
{
    const qsizetype point = key.indexOf('.');
    if (point < 0)
        return std::nullopt;
    MemberPath path;
    path.relation = entity.relation(key.first(point));
    path.member = path.relation ? Catalogue::of(entity).find(path.relation->entity) : nullptr;
    path.field = path.member ? path.member->field(key.sliced(point + 1)) : nullptr;
    if (!path.field)
        return std::nullopt;
    return path;
}

const Field &MemberPath::filterField(const Entity &entity, QByteArrayView key)
{
    const auto path = parse(entity, key);
    if (!path)
        return Catalogue::fieldOrStamp(entity, key);
    static QMutex mutex;
    static std::map<std::tuple<const Catalogue *, QByteArray, QByteArray>, std::shared_ptr<const Field>>
        known;
    const QMutexLocker lock(&mutex);
    std::shared_ptr<const Field> &field = known[{&Catalogue::of(entity), entity.key, key.toByteArray()}];
    if (!field) {
        Field made = *path->field;
        made.key = key.toByteArray();
        made.wayLabels.prepend(path->relation->label);
        if (made.is(FieldFlag::LinkByField))
            made.target = key.first(key.indexOf('.') + 1).toByteArray() + made.target;
        field = std::make_shared<const Field>(std::move(made));
    }
    return *field;
}

} // namespace kith::domain
