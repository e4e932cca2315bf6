// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/changeset.h"
#include "models/storage/session.h"

#include <mutex>
#include <optional>

namespace kith::storage {

/// Finds out what other programs have written since the last look. Asked by the readers in turn; thread-safe.
class ChangeFeed
{
public:
    /// Changes with a commit_seq up to `seen`, and those of `seat`, are no news.
    void start(qint64 seen, int seat);

    /// `PRAGMA data_version` first, which costs next to nothing; the journal only when somebody has written.
    std::optional<ChangeNotice> look(Session &session);

    static qint64 latest(Session &session); ///< greatest commit_seq

private:
    std::mutex m_guard;
    qint64 m_seen = 0;
    int m_seat = 0;
};

} // namespace kith::storage
