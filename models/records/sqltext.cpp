// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/sqltext.h"

#include "models/domain/fieldpath.h"
#include "models/records/formulasql.h"

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

QString literal(QByteArrayView key)
{
    QString text = QString::fromUtf8(key);
    text.replace(u'\'', "''"_L1);
    return u'\'' + text + u'\'';
}

/// The column of the record at the end of the first `count` steps. Each table on the way gets an alias of its
/// own.
QString overSteps(const QList<domain::FieldPath::Step> &steps, qsizetype count, QByteArrayView column,
                  QStringView alias)
{
    if (count == 0)
        return columnOf(alias, column);
    const domain::FieldPath::Step &last = steps.at(count - 1);
    const QString inner = alias.toString() + u"_w"_s + QString::number(count);
    return u"(SELECT %1 FROM %2 AS %3 WHERE %3.id = %4)"_s.arg(
        columnOf(inner, column), tableOf(*last.target), inner,
        overSteps(steps, count - 1, last.link->key, alias));
}

QString idOver(const QList<domain::FieldPath::Step> &steps, QStringView alias)
{
    return steps.isEmpty() ? alias.toString() + u".id"_s
                           : overSteps(steps, steps.size() - 1, steps.constLast().link->key, alias);
}

/// Quantity times price less the discounts, as far as that tells which line is the largest.
QString sizeOfLine(const domain::Entity &line, QStringView alias)
{
    QString size = u"1.0 * %1.qty_milli * coalesce(%1.unit_minor, 0)"_s.arg(alias);
    if (line.field("discount_bp"))
        size += u" * (10000 - %1.discount_bp)"_s.arg(alias);
    if (line.field("discount_minor"))
        size += u" - coalesce(%1.discount_minor, 0) * 1e7"_s.arg(alias);
    return size;
}

/// The product of the largest line that has one.
QString productOf(const domain::FieldPath &path, QStringView alias)
{
    const domain::Entity &line = *path.member();
    const QString m = alias.toString() + u"_m"_s;
    return u"(SELECT %1.product_id FROM %2 AS %1 WHERE %3 = %4 AND %1.product_id IS NOT NULL "
           "ORDER BY %5 DESC, %1.id LIMIT 1)"_s.arg(m, tableOf(line), columnOf(m, path.relation->parentField),
                                                    idOver(path.steps, alias), sizeOfLine(line, m));
}

/// A part of a day or a moment, by the organisation's clocks.
QString partOf(domain::FieldPath::Part part, const domain::Field &leaf, const QString &value)
{
    const QString zone = u"(SELECT tz FROM organisation LIMIT 1)"_s;
    if (part == domain::FieldPath::Part::Hour)
        return u"kith_hour(%1, %2)"_s.arg(value, zone);
    const QString day = leaf.type == FieldType::Instant ? u"kith_day(%1, %2)"_s.arg(value, zone) : value;
    return u"CAST((strftime('%w', "_s + day + u") + 6) % 7 + 1 AS TEXT)"_s;
}

/// What is said about the members of a relation.
QString summaryOf(const domain::FieldPath &path, QStringView alias)
{
    const domain::Relation &relation = *path.relation;
    const domain::Entity &joining = *domain::Catalogue::of(*path.entity).find(relation.entity);
    const domain::Entity &member = *path.member();
    const bool isJoined = &joining != &member;
    const QString m = alias.toString() + u"_m"_s;
    const QString x = isJoined ? alias.toString() + u"_x"_s : m;
    QString value = isJoined ? u"count(DISTINCT %1.id)"_s.arg(x) : u"count(*)"_s;
    if (path.summary == domain::FieldPath::Summary::Last) {
        const auto [column, inJoining] = path.memberTime();
        value = u"max(%1)"_s.arg(columnOf(inJoining ? m : x, column));
    }
    QString sql = u"(SELECT %1 FROM %2 AS %3"_s.arg(value, tableOf(joining), m);
    if (isJoined)
        sql += u" JOIN %1 AS %2 ON %2.id = %3"_s.arg(tableOf(member), x, columnOf(m, relation.memberField));
    sql += u" WHERE %1 = %2"_s.arg(columnOf(m, relation.parentField), idOver(path.steps, alias));
    if (!relation.parentTypeField.isEmpty())
        sql += u" AND %1 = %2"_s.arg(columnOf(m, relation.parentTypeField), literal(path.entity->key));
    if (!relation.kindField.isEmpty())
        sql += u" AND %1 = %2"_s.arg(columnOf(m, relation.kindField), literal(relation.kindValue));
    if (member.hasTrash)
        sql += u" AND %1.deleted_at IS NULL"_s.arg(x);
    if (path.summary == domain::FieldPath::Summary::Open) {
        QStringList states;
        for (const QByteArray &state : domain::FieldPath::openStates(member))
            states += literal(state);
        sql += u" AND %1.status IN (%2)"_s.arg(x, states.join(u", "_s));
    }
    return sql + u')';
}

/// What has no column of its own.
QString calculated(const domain::Entity &entity, const domain::Field &field, QStringView alias)
{
    const std::shared_ptr<const domain::Formula> formula = domain::Formula::of(entity, field);
    return formula ? formulaSql(entity, *formula, alias) : u"NULL"_s;
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

QString valueOf(const domain::Entity &entity, const domain::Field &field, QStringView alias,
                QByteArrayView column)
{
    if (!domain::FieldPath::isPath(field.key)) {
        if (!field.formula.isEmpty())
            return calculated(entity, field, alias);
        return columnOf(alias, column.isEmpty() ? QByteArrayView(field.key) : column);
    }
    const auto path = domain::FieldPath::parse(entity, field.key);
    if (!path)
        return u"NULL"_s;
    if (!path->leaf)
        return path->summary == domain::FieldPath::Summary::Product ? productOf(*path, alias)
                                                                    : summaryOf(*path, alias);
    if (path->part != domain::FieldPath::Part::Whole)
        return partOf(path->part, *path->leaf,
                      overSteps(path->steps, path->steps.size(), path->leaf->key, alias));
    if (!path->leaf->formula.isEmpty()) {
        const QString inner = alias.toString() + u"_w"_s;
        return u"(SELECT %1 FROM %2 AS %3 WHERE %3.id = %4)"_s.arg(
            calculated(*path->entity, *path->leaf, inner), tableOf(*path->entity), inner,
            idOver(path->steps, alias));
    }
    return overSteps(path->steps, path->steps.size(),
                     column.isEmpty() ? QByteArrayView(path->leaf->key) : column, alias);
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
