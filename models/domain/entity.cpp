// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/entity.h"

#include <QCoreApplication>

#include <algorithm>

namespace kith::domain {

namespace {

QString translated(const char *text)
{
    return text ? QCoreApplication::translate("Catalogue", text) : QString();
}

} // namespace

QString Choice::labelText() const
{
    return translated(label);
}

QString WayLabel::text() const
{
    return own.isEmpty() ? translated(label) : own;
}

QString Field::labelText() const
{
    const QString own = is(FieldFlag::Custom) ? ownLabel : translated(label);
    QString text = labelFrame ? translated(labelFrame).arg(own) : own;
    for (qsizetype i = wayLabels.size(); i-- > 0;)
        text = wayLabels.at(i).text() + QStringLiteral(" › ") + text;
    return text;
}

QString Field::helpText() const
{
    return is(FieldFlag::Custom) ? ownHelp : translated(help);
}

bool Field::isNumber() const
{
    return type == FieldType::Integer || type == FieldType::Decimal || type == FieldType::Money;
}

bool Field::isEditable() const
{
    return !is(FieldFlag::Derived) && !is(FieldFlag::Hidden);
}

QString Relation::labelText() const
{
    return translated(label);
}

const Field *Entity::field(QByteArrayView fieldKey) const
{
    const int index = indexOf(fieldKey);
    return index < 0 ? nullptr : &fields.at(index);
}

int Entity::indexOf(QByteArrayView fieldKey) const
{
    for (qsizetype i = 0; i < fields.size(); ++i) {
        if (fields.at(i).key == fieldKey)
            return int(i);
    }
    return -1;
}

const Relation *Entity::relation(QByteArrayView relationKey) const
{
    const auto found =
        std::find_if(relations.begin(), relations.end(),
                     [relationKey](const Relation &relation) { return relation.key == relationKey; });
    return found == relations.end() ? nullptr : &*found;
}

QString Entity::singularText() const
{
    return translated(singular);
}

QString Entity::pluralText() const
{
    return translated(plural);
}

} // namespace kith::domain
