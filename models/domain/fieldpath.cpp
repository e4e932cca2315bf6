// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/fieldpath.h"

#include "models/domain/catalogue.h"

#include <QCoreApplication>
#include <QMutex>

#include <map>
#include <memory>
#include <tuple>

namespace kith::domain {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype MaxSteps = 3;
constexpr qsizetype OfferedSteps = 2;

const Field *ownField(const Entity &entity, QByteArrayView key)
{
    if (const Field *field = entity.field(key))
        return field;
    for (const Field &stamp : Catalogue::stampFields()) {
        if (stamp.key == key && (entity.hasTrash || stamp.key != "deleted_at"))
            return &stamp;
    }
    return nullptr;
}

/// Where a link leads, when that is always the same kind of record.
const Entity *targetOf(const Entity &entity, const Field &field)
{
    if (field.type != FieldType::Link || field.is(FieldFlag::LinkByField))
        return nullptr;
    return Catalogue::of(entity).find(field.target);
}

const char *frameOf(FieldPath::Summary summary)
{
    switch (summary) {
    case FieldPath::Summary::Count:
        return QT_TRANSLATE_NOOP("Catalogue", "%1: number");
    case FieldPath::Summary::Open:
        return QT_TRANSLATE_NOOP("Catalogue", "%1: open");
    case FieldPath::Summary::Last:
        return QT_TRANSLATE_NOOP("Catalogue", "%1: last");
    case FieldPath::Summary::Product:
        return QT_TRANSLATE_NOOP("Catalogue", "%1: product of the largest");
    case FieldPath::Summary::None:
        break;
    }
    return nullptr;
}

/// Part of a day or a moment that a key asks for behind its slash.
FieldPath::Part partNamed(QByteArrayView name, const Field &field)
{
    const bool isInstant = field.type == FieldType::Instant;
    if (name == "weekday" && (isInstant || field.type == FieldType::Date))
        return FieldPath::Part::Weekday;
    return name == "hour" && isInstant ? FieldPath::Part::Hour : FieldPath::Part::Whole;
}

void becomePart(Field &field, FieldPath::Part part)
{
    if (part == FieldPath::Part::Whole)
        return;
    const bool isWeekday = part == FieldPath::Part::Weekday;
    field.labelFrame = isWeekday ? QT_TRANSLATE_NOOP("Catalogue", "%1: weekday")
                                 : QT_TRANSLATE_NOOP("Catalogue", "%1: hour");
    field.type = isWeekday ? FieldType::Choice : FieldType::Integer;
    if (isWeekday)
        field.choices = {{"1", QT_TRANSLATE_NOOP("Catalogue", "Monday")},
                         {"2", QT_TRANSLATE_NOOP("Catalogue", "Tuesday")},
                         {"3", QT_TRANSLATE_NOOP("Catalogue", "Wednesday")},
                         {"4", QT_TRANSLATE_NOOP("Catalogue", "Thursday")},
                         {"5", QT_TRANSLATE_NOOP("Catalogue", "Friday")},
                         {"6", QT_TRANSLATE_NOOP("Catalogue", "Saturday")},
                         {"7", QT_TRANSLATE_NOOP("Catalogue", "Sunday")}};
}

std::optional<FieldPath::Summary> summaryNamed(QByteArrayView name)
{
    if (name == "count")
        return FieldPath::Summary::Count;
    if (name == "open")
        return FieldPath::Summary::Open;
    if (name == "last")
        return FieldPath::Summary::Last;
    if (name == "product")
        return FieldPath::Summary::Product;
    return std::nullopt;
}

/// The keys that lists offer for a record reached over `steps` links.
QList<QByteArray> fieldsOf(const Entity &entity, const QByteArray &prefix)
{
    QList<QByteArray> keys;
    for (const Field &field : entity.fields) {
        if (!field.is(FieldFlag::Hidden))
            keys.append(prefix + field.key);
    }
    for (const Field &stamp : Catalogue::stampFields()) {
        if (stamp.key != "deleted_at" || (entity.hasTrash && prefix.isEmpty()))
            keys.append(prefix + stamp.key);
    }
    return keys;
}

QList<QByteArray> summariesOf(const Entity &entity, const QByteArray &prefix)
{
    QList<QByteArray> keys;
    for (const Relation &relation : entity.relations) {
        for (const char *summary : {"/open", "/count", "/last"}) {
            const QByteArray key = relation.key + summary;
            if (FieldPath::parse(entity, key))
                keys.append(prefix + key);
        }
    }
    return keys;
}

void addGroups(QList<FieldPath::Group> &groups, const Entity &entity, const QByteArray &prefix,
               const QList<WayLabel> &way)
{
    if (way.size() >= OfferedSteps)
        return;
    for (const Field &field : entity.fields) {
        const Entity *target = targetOf(entity, field);
        // Of users, steps and other settings their name is enough, and the link itself shows it.
        if (!target || !target->standalone || (!target->hasTrash && !way.isEmpty()))
            continue;
        const QByteArray inner = prefix + field.key + '.';
        FieldPath::Group group{way, fieldsOf(*target, inner)};
        group.wayLabels.append({field.label, field.ownLabel});
        group.keys += summariesOf(*target, inner);
        groups.append(group);
        addGroups(groups, *target, inner, group.wayLabels);
    }
}

} // namespace

QList<QByteArray> FieldPath::openStates(const Entity &entity)
{
    if (entity.key == "deal")
        return {"open"};
    if (entity.key == "ticket")
        return {"new", "open", "waiting_customer", "waiting_us"};
    if (entity.key == "lead")
        return {"new", "working", "qualified"};
    return {};
}

QString FieldPath::Group::labelText() const
{
    QStringList labels;
    for (const WayLabel &label : wayLabels)
        labels.append(label.text());
    return labels.join(u" › "_s);
}

QList<FieldPath::Group> FieldPath::columnsOf(const Entity &entity)
{
    QList<Group> groups{{{}, fieldsOf(entity, {})}};
    const QList<QByteArray> summaries = summariesOf(entity, {});
    if (!summaries.isEmpty())
        groups.append({{QT_TRANSLATE_NOOP("Catalogue", "Related records")}, summaries});
    addGroups(groups, entity, {}, {});
    return groups;
}

std::optional<FieldPath> FieldPath::parse(const Entity &entity, QByteArrayView key)
{
    FieldPath path;
    path.entity = &entity;
    for (qsizetype point = key.indexOf('.'); point >= 0; point = key.indexOf('.')) {
        const Field *link = path.entity->field(key.first(point));
        const Entity *target = link ? targetOf(*path.entity, *link) : nullptr;
        if (!target || path.steps.size() == MaxSteps)
            return std::nullopt;
        path.steps.append({link, target});
        path.entity = target;
        key = key.sliced(point + 1);
    }
    const qsizetype slash = key.indexOf('/');
    if (slash < 0) {
        path.leaf = ownField(*path.entity, key);
        if (!path.leaf)
            return std::nullopt;
        return path;
    }
    if (const Field *leaf = ownField(*path.entity, key.first(slash))) {
        path.part = partNamed(key.sliced(slash + 1), *leaf);
        path.leaf = leaf;
        return path.part == Part::Whole ? std::nullopt : std::optional(path);
    }
    path.relation = path.entity->relation(key.first(slash));
    const std::optional<Summary> summary = summaryNamed(key.sliced(slash + 1));
    if (!path.relation || !summary || !path.member())
        return std::nullopt;
    path.summary = *summary;
    if (path.summary == Summary::Open && openStates(*path.member()).isEmpty())
        return std::nullopt;
    if (path.summary == Summary::Last && path.memberTime().first.isEmpty())
        return std::nullopt;
    const bool hasProducts = path.member()->field("product_id") && path.member()->field("unit_minor");
    if (path.summary == Summary::Product && !hasProducts)
        return std::nullopt;
    return path;
}

const Entity *FieldPath::member() const
{
    const Catalogue &catalogue = Catalogue::of(*entity);
    const Entity *joining = relation ? catalogue.find(relation->entity) : nullptr;
    if (!joining || relation->memberField.isEmpty())
        return joining;
    const Field *through = joining->field(relation->memberField);
    return through ? targetOf(*joining, *through) : nullptr;
}

std::pair<QByteArray, bool> FieldPath::memberTime() const
{
    const Entity *joining = Catalogue::of(*entity).find(relation->entity);
    if (joining && joining->field("at"))
        return {"at", true};
    const Entity *counted = member();
    if (counted && counted->field("ordered_at"))
        return {"ordered_at", joining == counted};
    // Addresses, tags and the like have no time that would say something.
    if (counted && (counted->hasTrash || counted->key == "note"))
        return {"created_at", joining == counted};
    return {};
}

Field FieldPath::asField(QByteArrayView key) const
{
    Field field;
    QByteArray prefix;
    for (const Step &step : steps)
        prefix += step.link->key + '.';
    if (leaf) {
        field = *leaf;
        const bool besideIt = field.type == FieldType::Money || field.is(FieldFlag::LinkByField);
        if (besideIt && !field.target.isEmpty())
            field.target.prepend(prefix); // the currency, or what the link leads to, stands there too
        field.flags = leaf->flags & (FieldFlag::LinkByField | FieldFlag::Custom);
        field.defaultValue.clear();
        becomePart(field, part);
    } else {
        field.label = relation->label;
        field.labelFrame = frameOf(summary);
        field.type = summary == Summary::Last      ? FieldType::Instant
                     : summary == Summary::Product ? FieldType::Link
                                                   : FieldType::Integer;
        if (summary == Summary::Product)
            field.target = "product"_ba;
    }
    field.flags |= FieldFlag::Derived;
    field.key = key.toByteArray();
    for (const Step &step : steps)
        field.wayLabels.append({step.link->label, step.link->ownLabel});
    return field;
}

const Field *FieldPath::field(const Entity &entity, QByteArrayView key)
{
    if (!isPath(key))
        return nullptr;
    // Few are ever used; whoever holds one may keep it.
    static QMutex guard;
    static std::map<std::tuple<const Catalogue *, QByteArray, QByteArray>, std::shared_ptr<const Field>>
        known;
    const std::tuple name{&Catalogue::of(entity), entity.key, key.toByteArray()};
    const QMutexLocker lock(&guard);
    if (const auto found = known.find(name); found != known.end())
        return found->second.get();
    const std::optional<FieldPath> path = parse(entity, key);
    if (!path)
        return nullptr;
    return known.emplace(name, std::make_shared<const Field>(path->asField(key))).first->second.get();
}

} // namespace kith::domain
