// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/filtersource.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/domain/catalogue.h"
#include "models/domain/filterjson.h"
#include "models/records/exchangerates.h"
#include "models/records/organisation.h"
#include "models/records/recordtext.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/session.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::Catalogue;
using domain::Entity;
using domain::Field;

namespace {

QVariant plain(const QVariant &value)
{
    return value.isNull() ? QVariant() : value;
}

/// Place of a field or a stamp in a row.
qsizetype placeOf(const Entity &entity, QByteArrayView field)
{
    if (const int at = entity.indexOf(field); at >= 0)
        return at;
    const QList<Field> &stamps = Catalogue::stampFields();
    for (qsizetype i = 0; i < stamps.size(); ++i) {
        if (stamps.at(i).key == field)
            return entity.fields.size() + i;
    }
    return -1;
}

} // namespace

const QVariantList &FilterSource::row(const Entity &entity, RecordId id)
{
    const RowKey key{&entity, id};
    if (const auto known = m_rows.constFind(key); known != m_rows.cend())
        return *known;
    QString sql = u"SELECT "_s;
    for (const Field &field : entity.fields)
        sql += valueOf(entity, field, u"t") + u", "_s; // calculated ones have no column
    sql += u"t.created_at, t.updated_at, %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
        entity.hasTrash ? u"t.deleted_at"_s : u"NULL"_s, tableOf(entity));
    QVariantList values;
    QSqlQuery &found = m_session.run(sql, {id.value()});
    if (found.next()) {
        const int count = int(entity.fields.size() + Catalogue::stampFields().size());
        values.reserve(count);
        for (int i = 0; i < count; ++i)
            values.append(plain(found.value(i)));
    }
    found.finish();
    return *m_rows.insert(key, values);
}

QVariant FilterSource::value(const Entity &entity, RecordId id, QByteArrayView field)
{
    const qsizetype at = placeOf(entity, field);
    return at < 0 ? QVariant() : row(entity, id).value(at);
}

QList<RecordId> FilterSource::members(const Entity &entity, RecordId id, const domain::Relation &relation)
{
    const std::pair key{&relation, id};
    if (const auto known = m_members.constFind(key); known != m_members.cend())
        return *known;
    const Entity &joining = Catalogue::of(entity).entity(relation.entity);
    SqlText sql{u"SELECT t.id FROM %1 AS t WHERE %2 = ?"_s.arg(tableOf(joining),
                                                               columnOf(u"t", relation.parentField)),
                {id.value()}};
    if (!relation.parentTypeField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation.parentTypeField)),
                       {QString::fromLatin1(entity.key)}};
    if (!relation.kindField.isEmpty())
        sql += SqlText{u" AND %1 = ?"_s.arg(columnOf(u"t", relation.kindField)),
                       {QString::fromLatin1(relation.kindValue)}};
    QList<RecordId> ids;
    QSqlQuery &found = m_session.run(sql.sql, sql.values);
    while (found.next())
        ids.append(RecordId(found.value(0).toLongLong()));
    found.finish();
    return *m_members.insert(key, ids);
}

QString FilterSource::title(const Entity &entity, RecordId id)
{
    const RowKey key{&entity, id};
    if (const auto known = m_titles.constFind(key); known != m_titles.cend())
        return *known;
    const QString sql = u"SELECT %1 FROM %2 AS t WHERE t.id = ?"_s.arg(
        titleOf(Catalogue::of(entity), entity, u"t"_s), tableOf(entity));
    return *m_titles.insert(key, m_session.scalar(sql, {id.value()}).toString());
}

QList<domain::PicklistItem> FilterSource::picklist(QByteArrayView key)
{
    const QByteArray name = key.toByteArray();
    if (const auto known = m_picklists.constFind(name); known != m_picklists.cend())
        return *known;
    QList<domain::PicklistItem> items;
    QSqlQuery &found = m_session.run(
        u"SELECT v.id, v.\"key\", v.label, v.merged_into_id FROM picklist_value AS v "
        "JOIN picklist AS p ON p.id = v.picklist_id WHERE p.\"key\" = ? ORDER BY v.position, v.id"_s,
        {QString::fromUtf8(name)});
    while (found.next())
        items.append({RecordId(found.value(0).toLongLong()), found.value(1).toString(),
                      found.value(2).toString(), RecordId(found.value(3).toLongLong())});
    found.finish();
    return *m_picklists.insert(name, items);
}

std::optional<domain::FilterSegment> FilterSource::segment(RecordId segment)
{
    const auto known = m_segments.constFind(segment);
    return known != m_segments.cend() ? *known : *m_segments.insert(segment, readSegment(m_session, segment));
}

bool FilterSource::isListed(RecordId segment, RecordId id)
{
    return !m_session
                .scalar(u"SELECT 1 FROM segment_member WHERE segment_id = ? AND removed_at IS NULL AND "
                        u"object_id = ? "
                        "LIMIT 1"_s,
                        {segment.value(), id.value()})
                .isNull();
}

const ExchangeRates &FilterSource::rates()
{
    if (!m_rates) {
        m_rates = std::make_shared<const ExchangeRates>(ExchangeRates::read(m_session));
        m_organisation = std::make_shared<const Organisation>(Organisation::read(m_session));
    }
    return *m_rates;
}

std::optional<qint64> FilterSource::worth(const Entity &entity, RecordId id, const Field &amount)
{
    // One question to the table, so that an amount and its currency are found over links in the same way.
    const Field &currency = Catalogue::fieldOrStamp(entity, amount.target);
    QSqlQuery &found =
        m_session.run(u"SELECT %1, %2 FROM %3 AS t WHERE t.id = ?"_s.arg(
                          valueOf(entity, amount, u"t"), valueOf(entity, currency, u"t"), tableOf(entity)),
                      {id.value()});
    std::optional<std::pair<qint64, QString>> money;
    if (found.next() && !found.value(0).isNull())
        money = {found.value(0).toLongLong(), found.value(1).toString()};
    found.finish();
    if (!money)
        return std::nullopt;
    const ExchangeRates &known = rates();
    if (entity.key == "deal" && amount.key == "amount_minor" && !value(entity, id, "closed_at").isNull()) {
        const QVariant kept = value(entity, id, "amount_base_minor");
        const bool isOfBase = value(entity, id, "base_currency").toString() == known.baseCurrency();
        return isOfBase && !kept.isNull() ? std::optional(kept.toLongLong()) : std::nullopt;
    }
    const QVariant orderedAt = entity.key == "sales_order" ? value(entity, id, "ordered_at") : QVariant();
    const QDate day = orderedAt.isNull() ? m_organisation->dayOf(m_session.clock().nowMs())
                                         : m_organisation->dayOf(orderedAt.toLongLong());
    return known.toBase(money->first, money->second, day);
}

QString FilterSource::baseCurrency()
{
    return rates().baseCurrency();
}

std::optional<domain::FilterSegment> readSegment(storage::Session &session, RecordId id)
{
    QSqlQuery &found = session.run(
        u"SELECT entity, name, kind, definition_json FROM segment WHERE id = ? AND deleted_at IS NULL"_s,
        {id.value()});
    if (!found.next()) {
        found.finish();
        return std::nullopt;
    }
    domain::FilterSegment segment;
    segment.entity = found.value(0).toString().toUtf8();
    segment.name = found.value(1).toString();
    const bool isList = found.value(2).toString() == "list"_L1;
    const QByteArray definition = found.value(3).toString().toUtf8();
    found.finish();
    if (!isList)
        segment.filter = domain::FilterJson::read(catalogueOf(session), definition).filter;
    return segment;
}

} // namespace kith::records
