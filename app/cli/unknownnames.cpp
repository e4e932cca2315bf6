// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/unknownnames.h"

#include "app/cli/commands.h"
#include "models/base/textfold.h"
#include "models/domain/catalogue.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using domain::Field;
using domain::FieldType;
using domain::Filter;
using domain::Operator;

constexpr int MostHits = 12;

/// What is nearly called so, for people; nothing when something is called just so.
std::optional<QString> unknownOf(records::Records &records, const Field &field, const QString &name)
{
    const QString folded = base::fold(name);
    QStringList near;
    if (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist) {
        const QList<records::PicklistValue> values = await(records.picklist(field.target));
        for (const records::PicklistValue &value : values) {
            if (QString::fromUtf8(value.key) == name || base::fold(value.label) == folded)
                return std::nullopt;
            near.append(value.label);
        }
        return near.join(u", "_s);
    }
    const QList<records::Hit> hits = await(records.suggest(field.target, name, MostHits));
    for (const records::Hit &hit : hits) {
        if (base::fold(hit.title) == folded)
            return std::nullopt;
        near.append(hit.title);
    }
    if (hits.size() == MostHits)
        return std::nullopt; // it may be among those that were not told
    return near.join(u", "_s);
}

void remarkTest(Cli &cli, const domain::Entity &entity, const Filter &test)
{
    static const QList<Operator> exact{Operator::Is, Operator::IsNot, Operator::In, Operator::HasAll};
    const Field *field = domain::Catalogue::find(entity, test.field);
    const bool isNamed = field && exact.contains(test.op) &&
                         (field->type == FieldType::Picklist || field->type == FieldType::MultiPicklist ||
                          (field->type == FieldType::Link && !field->is(domain::FieldFlag::LinkByField)));
    if (!isNamed)
        return;
    for (const QVariant &value : test.values) {
        const QString name = value.toString();
        if (value.typeId() != QMetaType::QString || base::RecordId::fromString(name))
            continue;
        const std::optional<QString> near = unknownOf(cli.records(), *field, name);
        if (!near)
            continue;
        cli.remark(near->isEmpty() ? Text::tr("%1: nothing is called \"%2\".").arg(field->labelText(), name)
                                   : Text::tr("%1: nothing is called \"%2\". There is: %3.")
                                         .arg(field->labelText(), name, *near));
    }
}

} // namespace

void remarkUnknownNames(Cli &cli, const domain::Entity &entity, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Test)
        remarkTest(cli, entity, filter);
    if (filter.kind == Filter::Kind::Related)
        return;
    for (const Filter &child : filter.children)
        remarkUnknownNames(cli, entity, child);
}

} // namespace kith::cli
