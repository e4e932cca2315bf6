// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"

namespace kith::storage {

/// BEGIN IMMEDIATE … COMMIT; rolled back when it goes without commit().
class Transaction
{
public:
    /// Waits for other programs up to the busy limit. Throws ReadOnly, Busy, and Offline when another file or
    /// none stands where the open one was: SQLite would go on writing into a file that nobody can find any
    /// more.
    explicit Transaction(Session &session);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    /// The point of no return: from here on nothing is cancelled. A COMMIT that fails is rolled back and
    /// thrown.
    void commit();

    /// Gives everything back that was done, on purpose (dry run).
    void rollback();

private:
    Session &m_session;
    bool m_open = false;
};

/// Throws Problem(Offline) when the session's file is no longer where it was opened.
void checkFileIsThere(Session &session);

} // namespace kith::storage
