// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/noticereader.h"

#include "models/records/changebatch.h"
#include "models/records/sqltext.h"
#include "models/storage/journal.h"

namespace kith::records {

using namespace Qt::StringLiterals;
using domain::Catalogue;
using domain::Entity;
using domain::Field;
using domain::FieldFlag;
using domain::FieldType;
using storage::ChangeNotice;

namespace {

constexpr qsizetype MostNamed = 5000; // as many as the storage names

/// The links by which a row is part of other records: a job of its contact and its company.
QList<const Field *> belongings(const Entity &entity)
{
    QList<const Field *> fields;
    for (const Field &field : entity.fields) {
        if (field.type == FieldType::Link && field.is(FieldFlag::Required))
            fields.append(&field);
    }
    return fields;
}

class NoticeBuilder
{
public:
    NoticeBuilder(storage::Session &session, RecordNotice &notice) : m_session(session), m_notice(notice) {}

    void addTable(const QByteArray &table, const QSet<RecordId> &ids)
    {
        const Entity *entity = Catalogue::builtIn().find(table);
        if (!entity)
            return;
        m_notice.entities.insert(table);
        m_notice.records[table].unite(ids);
        m_named += ids.size();
        if (!entity->standalone) {
            for (const RecordId id : ids)
                addOwners(*entity, id);
        }
        for (const RecordId id : ids) {
            if (table == "company") // contacts show its name
                addFrom("contact"_ba, u"SELECT contact_id FROM contact_company WHERE company_id = ?"_s, id);
            else if (table == "tag")
                addKinds(u"SELECT object_type, object_id FROM tag_link WHERE tag_id = ?"_s, id);
            else if (table == "activity")
                addKinds(u"SELECT object_type, object_id FROM activity_link WHERE activity_id = ?"_s, id);
        }
    }

    bool isTooMuch() const { return m_named > MostNamed; }

private:
    void add(const QByteArray &entity, RecordId id)
    {
        if (!id || !Catalogue::builtIn().find(entity))
            return;
        m_notice.entities.insert(entity);
        m_notice.records[entity].insert(id);
        ++m_named;
    }

    void addFrom(const QByteArray &entity, const QString &sql, RecordId id)
    {
        QSqlQuery &query = m_session.run(sql, {id.value()});
        while (query.next() && !isTooMuch())
            add(entity, RecordId(query.value(0).toLongLong()));
        query.finish();
    }

    void addKinds(const QString &sql, RecordId id)
    {
        QSqlQuery &query = m_session.run(sql, {id.value()});
        while (query.next() && !isTooMuch())
            add(query.value(0).toString().toLatin1(), RecordId(query.value(1).toLongLong()));
        query.finish();
    }

    void addOwners(const Entity &entity, RecordId id)
    {
        const QList<const Field *> links = belongings(entity);
        if (links.isEmpty() || isTooMuch())
            return;
        QString sql;
        for (const Field *link : links) {
            sql += sql.isEmpty() ? u"SELECT "_s : u", "_s;
            sql += columnOf({}, link->key) + u", "_s;
            sql += link->is(FieldFlag::LinkByField) ? columnOf({}, link->target) : u"NULL"_s;
        }
        QSqlQuery &query = m_session.run(sql + u" FROM %1 WHERE id = ?"_s.arg(tableOf(entity)), {id.value()});
        const bool isThere = query.next();
        QList<std::pair<QVariant, QVariant>> values;
        for (int i = 0; isThere && i < links.size(); ++i)
            values.append({query.value(2 * i), query.value(2 * i + 1)});
        query.finish();
        if (!isThere)
            values = lastValues(entity, id, links);
        for (qsizetype i = 0; i < values.size(); ++i) {
            const Field &link = *links.at(i);
            add(link.is(FieldFlag::LinkByField) ? values.at(i).second.toString().toLatin1() : link.target,
                RecordId(values.at(i).first.toLongLong()));
        }
    }

    /// Of a row that is gone, the journal knows whose it was.
    QList<std::pair<QVariant, QVariant>> lastValues(const Entity &entity, RecordId id,
                                                    const QList<const Field *> &links)
    {
        const auto entries = storage::Journal::historyOf(m_session, entity.key, id, 1);
        if (entries.isEmpty())
            return {};
        const auto value = [&](const QByteArray &column) {
            const storage::Cell *cell = entries.first().change.cell(column);
            return cell ? (cell->before.isNull() ? cell->after : cell->before) : QVariant();
        };
        QList<std::pair<QVariant, QVariant>> values;
        for (const Field *link : links)
            values.append(
                {value(link->key), link->is(FieldFlag::LinkByField) ? value(link->target) : QVariant()});
        return values;
    }

    storage::Session &m_session;
    RecordNotice &m_notice;
    qsizetype m_named = 0;
};

} // namespace

RecordNotice NoticeReader::recordsOf(storage::Session &session, const ChangeNotice &notice)
{
    RecordNotice told;
    told.everything = notice.everything;
    told.foreign = notice.foreign;
    told.label = notice.label;
    for (const QByteArray &table : notice.tables) {
        if (Catalogue::builtIn().find(table))
            told.entities.insert(table);
    }
    if (notice.tables.contains("score_rule"_ba)) { // the scores of all leads follow from it
        told.entities.insert("lead"_ba);
        told.everything = true;
    }
    NoticeBuilder builder(session, told);
    for (auto it = notice.rows.cbegin(); it != notice.rows.cend() && !told.everything; ++it) {
        builder.addTable(it.key(), it.value());
        told.everything = builder.isTooMuch();
    }
    if (told.everything)
        told.records.clear();
    return told;
}

} // namespace kith::records
