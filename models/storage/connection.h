// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/session.h"
#include "models/storage/vault.h"

#include <functional>

namespace kith::storage {

class ChangeRules;

struct ConnectionSettings
{
    enum class Journal {
        Keep,   ///< as the file has it
        Wal,    ///< local file, several programs
        Delete, ///< one file that is whole by itself: creating, backups
    };

    QString file;
    FileKey key;
    bool readOnly = false;
    bool immutable = false; ///< nobody writes and nothing may be written beside the file
    bool mayCreate = false;
    Journal journal = Journal::Keep;
    qint64 cacheBytes = 16LL << 20;
    int busyLimitMs = 10'000;
    QByteArray vfs;
    const base::Clock *clock = nullptr;
    std::shared_ptr<const ChangeRules> rules;
    base::RecordId user;
    /// Looks at the file when it can be read and before anything about it is changed; throws to refuse it.
    std::function<void(Session &)> inspect;
};

/// Makes a connection by the opening ritual. Each step that does not end as it should is a Problem.
class Connection
{
public:
    static std::unique_ptr<Session> open(const ConnectionSettings &settings);

    /// The pinned cipher parameters as SQLCipher reports them, one per line.
    static QString cipherSettings(Session &session);

    static constexpr const char *PinnedParameters[][2] = {
        {"cipher_page_size", "4096"},
        {"kdf_iter", "256000"},
        {"cipher_hmac_algorithm", "HMAC_SHA512"},
        {"cipher_kdf_algorithm", "PBKDF2_HMAC_SHA512"},
    };
    static constexpr int WalAutoCheckpointPages = 1000;
};

} // namespace kith::storage
