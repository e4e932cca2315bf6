// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/storage/store.h"
#include "tests/support/testfile.h"

#include <QEventLoop>
#include <QFutureWatcher>

namespace kith::test {

/// Waits for the answer while events run, which Records need; throws what the future failed with.
template<class T>
T answer(QFuture<T> future)
{
    if (!future.isFinished()) {
        QEventLoop loop;
        QFutureWatcher<T> watcher;
        QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
        watcher.setFuture(future);
        loop.exec();
    }
    future.waitForFinished();
    if (future.isCanceled())
        throw base::Problem(base::ProblemKind::Cancelled, QStringLiteral("Cancelled."));
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

/// An open workspace of the CRM with a raw key, and what the proofs ask of it.
class CrmWorkspace
{
public:
    /// Options for a workspace that nobody else writes to.
    static storage::StoreOptions alone();

    static std::unique_ptr<CrmWorkspace> create(const QString &file,
                                                const storage::FileKey &key = TestFile::rawKey(),
                                                const storage::StoreOptions &options = alone());
    static std::unique_ptr<CrmWorkspace> open(const QString &file,
                                              const storage::FileKey &key = TestFile::rawKey(),
                                              const storage::StoreOptions &options = alone());

    storage::Store &store() { return *m_store; }
    records::Records &records() { return *m_records; }

    QByteArray hash(); ///< hex
    QVariant ask(const QString &sql, const QVariantList &values = {});
    qint64 count(const QString &table)
    {
        return ask(QStringLiteral("SELECT count(*) FROM ") + table).toLongLong();
    }
    qint64 actions() { return count(QStringLiteral("tx")); }

    /// What Store::check() finds, empty when all is well.
    QString findings();

    records::Outcome save(const domain::Record &after) { return save({}, after); }
    records::Outcome save(const domain::Record &before, const domain::Record &after)
    {
        return answer(m_records->save(before, after));
    }
    domain::Record load(const QByteArray &entity, base::RecordId id)
    {
        return answer(m_records->load(entity, id));
    }
    base::RecordId picklistValue(const QByteArray &picklist, const QByteArray &key);

private:
    CrmWorkspace(const QString &file, const storage::FileKey &key, const storage::StoreOptions &options);

    std::unique_ptr<storage::Store> m_store;
    std::unique_ptr<records::Records> m_records; // goes before the store
};

using FieldValues = QList<std::pair<QByteArray, QVariant>>;

/// A new record of the entity with these fields.
domain::Record newRecord(const QByteArray &entity, const FieldValues &values);

/// Adds a new member of an owned relation ("emails") to the record.
void addChild(domain::Record &record, const QByteArray &relation, const FieldValues &values);

/// A contact with two e-mail addresses, a phone number, an address and a note, all of them told by `number`.
domain::Record fullContact(int number);

/// Writes a CSV of contacts with e-mail, phone, company and city, rows `first` to `first + count - 1`.
/// `extra` comes with each: a salutation.
void writeContactsCsv(const QString &file, int first, int count, const QString &extra = {});

} // namespace kith::test
