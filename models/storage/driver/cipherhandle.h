// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/driver/connectoptions.h"

#include <QByteArray>
#include <QSqlError>
#include <QVariant>

#include <sqlite3.h>

#include <atomic>
#include <functional>
#include <mutex>

Q_DECLARE_OPAQUE_POINTER(sqlite3 *)
Q_DECLARE_METATYPE(sqlite3 *)
Q_DECLARE_OPAQUE_POINTER(sqlite3_stmt *)
Q_DECLARE_METATYPE(sqlite3_stmt *)

namespace kith::storage {

class CipherResult;

/// Overwrites `size` bytes in a way the compiler may not leave out.
void wipe(void *memory, qsizetype size);

/// Bytes of a key, overwritten when they go.
class KeyText
{
public:
    KeyText() = default;
    KeyText(const KeyText &) = delete;
    KeyText &operator=(const KeyText &) = delete;
    ~KeyText() { clear(); }

    /// Takes over the bytes of `text`, which must not be shared.
    void take(QByteArray &&text);
    void clear();
    const QByteArray &bytes() const { return m_bytes; }
    bool isEmpty() const { return m_bytes.isEmpty(); }

private:
    QByteArray m_bytes;
};

/// The open SQLite connection, shared by a driver and its results.
class CipherHandle
{
public:
    CipherHandle() = default;
    CipherHandle(const CipherHandle &) = delete;
    CipherHandle &operator=(const CipherHandle &) = delete;

    /// Goes through the opening steps; true when the file is open and readable with the key.
    /// Otherwise `reason` and `code` say why and nothing stays open.
    bool open(const QString &name, const KeyText &key, const ConnectOptions &options);
    /// Finalizes every statement of every result, then closes. False if SQLite reports an error.
    bool close();
    void applyInterruptCheck();
    void applyBusyLimit();
    /// The error of the last call, with `what` as the driver's text.
    QSqlError error(const QString &what, QSqlError::ErrorType type, int code) const;

    sqlite3 *db = nullptr;
    CipherResult *firstResult = nullptr; ///< doubly linked through the results
    std::mutex cancelGuard;              ///< keeps `db` alive while another thread interrupts it
    std::atomic<bool> cancelled = false;
    std::function<bool()> interruptCheck;
    int busyLimitMs = -1;
    KeyText nextKey;
    bool nextKeyBad = false;
    QByteArray nextVfs;
    QString reason;
    int code = 0;

private:
    bool fail(const QString &why, int errorCode);
    bool failByEngine(int errorCode);
    bool failWithoutKey();
    bool applyKey(const KeyText &key, const ConnectOptions &options);
    bool readFirstPage(bool keyed);
    bool keepTempInMemory();
    bool startsPlain() const;
    int pragma(const QByteArray &sql, QByteArray *answer = nullptr) const;
    bool shouldStop() const;
    static int onProgress(void *handle);
    static int onBusy(void *handle, int count);

    qint64 m_busySince = 0;
};

} // namespace kith::storage
