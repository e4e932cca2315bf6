// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sqltext.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::FieldFlag;
using domain::FieldType;

namespace {

constexpr int MaxTitleDepth = 3; // a job is named by its company, which names itself

QString quoted(QByteArrayView name)
{
    QString text = QString::fromUtf8(name);
    text.replace(u'"', "\"\""_L1);
    return u'"' + text + u'"';
}

QString titlePart(const domain::Catalogue &catalogue, const domain::Entity &entity,
                  const domain::Field &field, const QString &alias, int depth)
{
    const QString column = columnOf(alias, field.key);
    const bool links = (field.type == FieldType::Link && !field.is(FieldFlag::LinkByField)) ||
                       field.type == FieldType::Picklist;
    if (!links)
        return column;
    const domain::Entity *target =
        catalogue.find(field.type == FieldType::Picklist ? QByteArrayView("picklist_value") : field.target);
    if (!target || depth >= MaxTitleDepth)
        return u"NULL"_s;
    const QString inner = alias + u'_' + QString::number(entity.indexOf(field.key));
    QStringList parts;
    for (const QByteArray &key : target->titleFields)
        parts += titlePart(catalogue, *target, *target->field(key), inner, depth + 1);
    QString title = parts.size() == 1 ? parts.first() : QString();
    for (const QString &part : parts) {
        if (parts.size() > 1)
            title += (title.isEmpty() ? QString() : u" || ' ' || "_s) + u"coalesce("_s + part + u", '')"_s;
    }
    return u"(SELECT %1 FROM %2 AS %3 WHERE %3.id = %4)"_s.arg(title, tableOf(*target), inner, column);
}

} // namespace

SqlText &SqlText::operator+=(const SqlText &other)
{
    sql += other.sql;
    values += other.values;
    return *this;
}

SqlText &SqlText::operator+=(QStringView text)
{
    sql += text;
    return *this;
}

QString columnOf(QStringView alias, QByteArrayView column)
{
    return alias.isEmpty() ? quoted(column) : alias.toString() + u'.' + quoted(column);
}

QString tableOf(const domain::Entity &entity)
{
    return quoted(entity.key);
}

QString titleOf(const domain::Catalogue &catalogue, const domain::Entity &entity, const QString &alias)
{
    QString title;
    for (const QByteArray &key : entity.titleFields) {
        const QString part = titlePart(catalogue, entity, *entity.field(key), alias, 0);
        if (entity.titleFields.size() == 1)
            return part;
        title += (title.isEmpty() ? QString() : u" || ' ' || "_s) + u"coalesce("_s + part + u", '')"_s;
    }
    return title.isEmpty() ? u"NULL"_s : u"trim("_s + title + u')';
}

QString titleSortKeyOf(const domain::Catalogue &catalogue, const domain::Entity &entity, const QString &alias)
{
    if (entity.field("name_key"))
        return columnOf(alias, "name_key");
    return u"kith_fold("_s + titleOf(catalogue, entity, alias) + u')';
}

QString placeholders(qsizetype count)
{
    QString marks;
    marks.reserve(count * 3);
    for (qsizetype i = 0; i < count; ++i)
        marks += i == 0 ? "?"_L1 : ", ?"_L1;
    return marks;
}

} // namespace kith::records
