// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changewriter.h"
#include "models/storage/store.h"

#include <optional>

namespace kith::storage {

/// BulkWriter over a ChangeWriter: each batch stands in a savepoint.
class BulkRun : public BulkWriter
{
public:
    using Progress = std::function<void(int permille, const QString &text)>;

    BulkRun(Session &session, ChangeWriter &writer, Progress progress);

    Session &session() override { return m_session; }
    Outcome apply(QList<RowChange> rows) override;
    void progress(qint64 done, qint64 total, const QString &text) override;
    void throwIfCancelled() override;

    /// For work that swallowed it: what it wrote is gone, and nothing may be written outside of the
    /// transaction.
    void throwIfLost() const;

private:
    template<class Fn>
    void inSavepoint(const Fn &fn);
    void takeBack(const ChangeWriter::Mark &mark);

    Session &m_session;
    ChangeWriter &m_writer;
    Progress m_progress;
    std::optional<base::Problem> m_lost; ///< SQLite gave up the whole transaction
};

/// A larger page cache for the writer while bulk work runs: without it random index pages are written again
/// and again.
class BulkCache
{
public:
    explicit BulkCache(Session &session);
    ~BulkCache();
    Q_DISABLE_COPY_MOVE(BulkCache)

private:
    Session &m_session;
    qint64 m_before = 0;
};

} // namespace kith::storage
