// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testfile.h"

#include "models/storage/journal.h"
#include "tests/support/toyrules.h"

using namespace Qt::StringLiterals;

namespace kith::test {

TestFile::TestFile(std::shared_ptr<const storage::ChangeRules> rules)
    : m_path(m_dir.filePath(u"work.kith"_s)), m_key(rawKey()), m_rules(std::move(rules))
{
    m_options.userName = u"Anna Tester"_s;
    m_options.pollMs = 50;
}

TestFile::TestFile() : TestFile(std::make_shared<ToyRules>())
{
    m_options.migrations = ToyRules::writeMigrations(m_dir.filePath(u"migrations"_s));
}

storage::Store &TestFile::create()
{
    m_store = another();
    await(m_store->create());
    return *m_store;
}

storage::Store &TestFile::reopen()
{
    m_store.reset();
    m_store = another();
    await(m_store->open());
    return *m_store;
}

std::unique_ptr<storage::Store> TestFile::another() const
{
    return std::make_unique<storage::Store>(m_path, m_key, m_options, m_rules);
}

storage::FileKey TestFile::rawKey(const QByteArray &salt)
{
    return {storage::SecretBytes(QByteArrayView("a key of thirty-two bytes, not 31", 32)), salt};
}

QVariant ask(storage::Store &store, const QString &sql, const QVariantList &values)
{
    return await(store.read([&](storage::Session &session) { return session.scalar(sql, values); }));
}

QVariant askWriter(storage::Store &store, const QString &sql)
{
    QVariant answer;
    storage::BulkJob job;
    job.dryRun = true;
    job.work = [&](storage::BulkWriter &bulk) { answer = bulk.session().scalar(sql); };
    await(store.writeBulk(job));
    return answer;
}

QByteArray hashOf(storage::Store &store)
{
    return await(
        store.read([](storage::Session &session) { return storage::Journal::contentHash(session); }));
}

} // namespace kith::test
