// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/storage/store.h"

#include <QTemporaryDir>

#include <atomic>
#include <memory>
#include <optional>

namespace kith::storage {
class ChangeRules;
}

namespace kith::test {

/// A clock that stands until it is told otherwise. Thread-safe.
class FakeClock : public base::Clock
{
public:
    static constexpr qint64 Start = 1'790'000'000'000; ///< 2026-09-21T14:13:20Z

    qint64 nowMs() const override { return m_now; }
    void set(qint64 ms) { m_now = ms; }
    void advance(qint64 ms) { m_now += ms; }

private:
    std::atomic<qint64> m_now = Start;
};

/// A fresh encrypted workspace in a folder of its own that goes with it. The key is raw, so nothing waits for
/// PBKDF2.
class TestFile
{
public:
    /// With the rules and the migrations of the program.
    explicit TestFile(std::shared_ptr<const storage::ChangeRules> rules);

    /// With toy tables (toyrules.h), for tests of the storage itself.
    TestFile();

    QString folder() const { return m_dir.path(); }
    QString path() const { return m_path; }
    QString path(const QString &name) const { return m_dir.filePath(name); }
    const storage::FileKey &key() const { return m_key; }
    std::shared_ptr<const storage::ChangeRules> rules() const { return m_rules; }
    storage::StoreOptions &options() { return m_options; }

    /// Makes the workspace. Throws base::Problem.
    storage::Store &create();

    /// Closes the open Store and opens the file anew. Throws base::Problem.
    storage::Store &reopen();

    void close() { m_store.reset(); }
    storage::Store &store() { return *m_store; }

    /// One more Store on the same file, not opened yet.
    std::unique_ptr<storage::Store> another() const;

    static storage::FileKey rawKey(const QByteArray &salt = "0123456789abcdef");

private:
    QTemporaryDir m_dir;
    QString m_path;
    storage::FileKey m_key;
    storage::StoreOptions m_options;
    std::shared_ptr<const storage::ChangeRules> m_rules;
    std::unique_ptr<storage::Store> m_store;
};

/// Waits for the answer; throws what the future failed with.
template<class T>
T await(QFuture<T> future)
{
    future.waitForFinished();
    if constexpr (!std::is_void_v<T>)
        return future.result();
}

/// First column of the first row, from a reader.
QVariant ask(storage::Store &store, const QString &sql, const QVariantList &values = {});

/// The same from the writer's connection.
QVariant askWriter(storage::Store &store, const QString &sql);

/// Journal::contentHash().
QByteArray hashOf(storage::Store &store);

/// The Problem that `fn` throws, or nothing.
template<class Fn>
std::optional<base::Problem> problemOf(Fn fn)
{
    try {
        fn();
    } catch (const base::Problem &problem) {
        return problem;
    }
    return std::nullopt;
}

/// "Conflict", "Busy", …; "" when `fn` throws nothing.
template<class Fn>
QByteArray kindOf(Fn fn)
{
    const std::optional<base::Problem> problem = problemOf(fn);
    return problem ? base::problemKindName(problem->kind()) : QByteArray();
}

} // namespace kith::test
