// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/storage/changerules.h"
#include "models/storage/session.h"
#include "tests/support/testfile.h"

#include <memory>

namespace kith::test {

using base::RecordId;
using domain::Record;
using records::Records;

using Values = QList<std::pair<QByteArray, QVariant>>;

/// A fresh encrypted workspace with the rules of the CRM, and short words for what tests do with it.
class CrmFile
{
public:
    CrmFile() : m_file(records::crmRules())
    {
        m_file.options().clock = &m_clock;
        m_file.create();
        m_records = std::make_unique<Records>(m_file.store());
    }

    Records &records() { return *m_records; }
    storage::Store &store() { return m_file.store(); }
    FakeClock &clock() { return m_clock; }
    TestFile &file() { return m_file; }

    void reopen()
    {
        m_records.reset();
        m_file.reopen();
        m_records = std::make_unique<Records>(m_file.store());
    }

    Record make(const QByteArray &entity, const Values &values = {}) const
    {
        Record record(domain::Catalogue::builtIn().entity(entity));
        for (const auto &[field, value] : values)
            record.setValue(field, value);
        return record;
    }

    static void addChild(Record &owner, const QByteArray &relation, const Values &values)
    {
        const domain::Relation *found = owner.entity().relation(relation);
        Record child(domain::Catalogue::builtIn().entity(found->entity));
        for (const auto &[field, value] : values)
            child.setValue(field, value);
        owner.children(relation).append(child);
    }

    /// Saves a new record; its id.
    RecordId save(const Record &record) { return await(records().save({}, record)).ids.first(); }
    RecordId add(const QByteArray &entity, const Values &values) { return save(make(entity, values)); }
    Record load(const QByteArray &entity, RecordId id) { return await(records().load(entity, id)); }

    /// Loads, changes, saves.
    template<class Fn>
    storage::Outcome edit(const QByteArray &entity, RecordId id, Fn fn)
    {
        const Record before = load(entity, id);
        Record after = before;
        fn(after);
        return await(records().save(before, after));
    }

    storage::Outcome set(const QByteArray &entity, RecordId id, const QByteArray &field,
                         const QVariant &value)
    {
        return edit(entity, id, [&](Record &record) { record.setValue(field, value); });
    }

    storage::Outcome write(const QList<storage::RowChange> &rows,
                           storage::Origin origin = storage::Origin::Ui)
    {
        storage::ChangeSet changes;
        changes.label = QStringLiteral("Test");
        changes.origin = origin;
        changes.rows = rows;
        return await(store().write(changes));
    }

    static storage::RowChange insertRow(const QByteArray &table, const Values &values, RecordId id = {})
    {
        storage::RowChange row;
        row.op = storage::RowOp::Insert;
        row.table = table;
        row.id = id;
        for (const auto &[column, value] : values)
            row.cells.append({column, {}, value});
        return row;
    }

    static storage::RowChange removeRow(const QByteArray &table, RecordId id)
    {
        storage::RowChange row;
        row.op = storage::RowOp::Remove;
        row.table = table;
        row.id = id;
        return row;
    }

    QVariant cell(const QByteArray &table, RecordId id, const QByteArray &column)
    {
        return ask(store(),
                   QStringLiteral("SELECT \"%1\" FROM \"%2\" WHERE id = ?")
                       .arg(QString::fromLatin1(column), QString::fromLatin1(table)),
                   {id.value()});
    }

    /// Waits until what saves put off is done.
    void settle()
    {
        await(store().read([](storage::Session &) {}, storage::Store::Cache::Shared,
                           storage::Store::Freshness::Settled));
    }

    /// What is wrong with derived data and invariants; empty when all is well.
    QStringList findings()
    {
        return await(
            store().read([](storage::Session &session) { return records::crmRules()->check(session); }));
    }

    QStringList titles(const QByteArray &entity, const QString &search)
    {
        domain::RecordQuery query;
        query.entity = entity;
        query.search = search;
        return titlesOf(entity, await(records().findIds(query)));
    }

    QStringList titlesOf(const QByteArray &entity, const QList<RecordId> &ids)
    {
        QStringList titles;
        for (const RecordId id : ids)
            titles += load(entity, id).title();
        return titles;
    }

    RecordId choice(const QByteArray &picklist, const QByteArray &key)
    {
        for (const records::PicklistValue &value : await(records().picklist(picklist))) {
            if (value.key == key)
                return value.id;
        }
        return {};
    }

    RecordId stage(const QString &kind, int nth = 0)
    {
        return RecordId(
            ask(store(),
                QStringLiteral("SELECT id FROM stage WHERE kind = ? ORDER BY position LIMIT 1 OFFSET ?"),
                {kind, nth})
                .toLongLong());
    }

private:
    FakeClock m_clock;
    TestFile m_file;
    std::unique_ptr<Records> m_records;
};

} // namespace kith::test
