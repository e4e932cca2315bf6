// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/filternamebook.h"

#include "models/base/await.h"
#include "models/domain/catalogue.h"
#include "models/domain/relationpath.h"
#include "models/items/filteroperators.h"
#include "models/records/records.h"

namespace kith::items {

using domain::Entity;
using domain::Field;
using domain::FieldType;
using domain::Filter;
using records::RecordId;

FilterNameBook::FilterNameBook(records::Records &records, QObject *parent)
    : QObject(parent), m_records(records)
{
    // Names may be others afterwards.
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything) {
            m_titles.clear();
            m_picklists.clear();
        }
        for (auto it = notice.records.cbegin(); it != notice.records.cend(); ++it) {
            for (const RecordId id : it.value())
                m_titles.remove({it.key(), id.value()});
        }
        if (notice.entities.contains("picklist_value"))
            m_picklists.clear();
    });
}

QString FilterNameBook::sentence(const Entity &entity, const Filter &filter)
{
    learn(entity, filter);
    ask();
    return domain::FilterSentence(entity, QLocale(), names()).sentence(filter);
}

QString FilterNameBook::clause(const Entity &entity, const Filter &filter)
{
    learn(entity, filter);
    ask();
    return domain::FilterSentence(entity, QLocale(), names()).clause(filter);
}

domain::FilterNames FilterNameBook::names() const
{
    domain::FilterNames names;
    names.title = [this](const Field &field, const QVariant &value) {
        if (field.type == FieldType::Link)
            return m_titles.value({field.target, value.toLongLong()});
        return m_picklists.value(field.target).value(value.toString());
    };
    names.segment = [this](RecordId segment) {
        return m_titles.value({QByteArray("segment"), segment.value()});
    };
    names.baseCurrency = m_baseCurrency;
    return names;
}

void FilterNameBook::learn(const Entity &entity, const Filter &filter)
{
    if (filter.kind == Filter::Kind::Segment) {
        if (!m_titles.contains({QByteArray("segment"), filter.segment.value()}))
            m_wanted["segment"].insert(filter.segment.value());
        return;
    }
    if (filter.kind == Filter::Kind::Test) {
        if (const Field *field = FilterOperators::field(entity, filter.field)) {
            for (const QVariant &value : filter.values)
                learnValue(*field, value);
        }
        return;
    }
    const Entity *inside = &entity;
    if (filter.kind == Filter::Kind::Related) {
        const auto path = domain::RelationPath::parse(entity, filter.relation);
        if (!path)
            return;
        inside = &path->member();
        if (filter.aggregate == domain::Aggregate::Sum && !m_askedCurrency) {
            m_askedCurrency = true;
            m_wanted["organisation"].insert(0);
        }
    }
    for (const Filter &child : filter.children)
        learn(*inside, child);
}

void FilterNameBook::learnValue(const Field &field, const QVariant &value)
{
    const bool isText = value.userType() == QMetaType::QString;
    if (field.type == FieldType::Picklist || field.type == FieldType::MultiPicklist) {
        if (!m_picklists.contains(field.target))
            m_wantedPicklists.insert(field.target);
    } else if (field.type == FieldType::Link && !isText && value.canConvert<qlonglong>() &&
               !field.is(domain::FieldFlag::LinkByField) &&
               !m_titles.contains({field.target, value.toLongLong()})) {
        m_wanted[field.target].insert(value.toLongLong());
    }
}

void FilterNameBook::ask()
{
    const auto wanted = std::exchange(m_wanted, {});
    const auto picklists = std::exchange(m_wantedPicklists, {});
    const auto fail = [this](const base::Problem &) { answered(); };
    for (const QByteArray &list : picklists) {
        ++m_asked;
        m_picklists.insert(list, {});
        base::await(
            m_records.picklist(list), this,
            [this, list](const QList<records::PicklistValue> &values) {
                QHash<QString, QString> &labels = m_picklists[list];
                for (const records::PicklistValue &value : values) {
                    labels.insert(value.id.toString(), value.label);
                    labels.insert(QString::fromLatin1(value.key), value.label);
                    labels.insert(value.label, value.label);
                }
                answered();
            },
            fail);
    }
    for (auto it = wanted.cbegin(); it != wanted.cend(); ++it) {
        const Entity *entity = m_records.catalogue().find(it.key());
        if (!entity)
            continue;
        ++m_asked;
        if (entity->key == "organisation") {
            domain::RecordQuery query;
            query.entity = entity->key;
            query.limit = 1;
            base::await(
                m_records.findIds(query), this,
                [this, fail](const QList<RecordId> &ids) {
                    base::await(
                        m_records.fetchRows("organisation", {"base_currency"}, ids), this,
                        [this](const QList<records::Row> &rows) {
                            if (!rows.isEmpty())
                                m_baseCurrency = rows.constFirst().values.value(0).toString();
                            answered();
                        },
                        fail);
                },
                fail);
            continue;
        }
        QList<RecordId> ids;
        for (const qint64 id : it.value()) {
            ids.append(RecordId(id));
            m_titles.insert({entity->key, id}, {}); // what is gone is asked for once
        }
        base::await(
            m_records.fetchRows(entity->key, entity->titleFields, ids), this,
            [this, key = entity->key](const QList<records::Row> &rows) {
                for (const records::Row &row : rows) {
                    QStringList parts;
                    for (qsizetype i = 0; i < row.values.size(); ++i) {
                        const QString &link = row.linkTitles.at(i);
                        const QString part = link.isEmpty() ? row.values.at(i).toString() : link;
                        if (!part.isEmpty())
                            parts.append(part);
                    }
                    m_titles.insert({key, row.id.value()}, parts.join(QLatin1Char(' ')));
                }
                answered();
            },
            fail);
    }
}

void FilterNameBook::answered()
{
    if (--m_asked == 0)
        Q_EMIT learned();
}

} // namespace kith::items
