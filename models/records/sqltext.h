// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/catalogue.h"

#include <QString>
#include <QVariant>

namespace kith::records {

/// A piece of SQL with the values of its placeholders, in order. Names in it come from the catalogue alone;
/// whatever a person typed is a value.
struct SqlText
{
    QString sql;
    QVariantList values;

    SqlText &operator+=(const SqlText &other);
    SqlText &operator+=(QStringView text);
};

/// "alias"."column", quoted.
QString columnOf(QStringView alias, QByteArrayView column);

/// Expression for a field of the record that `alias` stands for, also for one reached over other records
/// (domain::FieldPath). `column`: this column of the record where it stands, instead of its own.
QString valueOf(const domain::Entity &entity, const domain::Field &field, QStringView alias,
                QByteArrayView column = {});

/// The table of an entity, quoted.
QString tableOf(const domain::Entity &entity);

/// Expression for what names a record: its title fields joined by a blank; links among them by their own
/// title.
QString titleOf(const domain::Catalogue &catalogue, const domain::Entity &entity, const QString &alias);

/// Expression by which titles of the entity sort; the stored key where there is one.
QString titleSortKeyOf(const domain::Catalogue &catalogue, const domain::Entity &entity,
                       const QString &alias);

/// "?, ?, ?"
QString placeholders(qsizetype count);

} // namespace kith::records
