// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The opening steps of a connection, its key, and the two callbacks SQLite makes into it.
#include "models/storage/driver/cipherdriver.h"
#include "models/storage/driver/cipherhandle.h"
#include "models/storage/driver/cipherresult.h"
#include "models/storage/driver/sqlfunctions.h"

#include <QFileInfo>
#include <QRandomGenerator>
#include <QThread>

#include <chrono>
#include <cstring>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

/// The parameters of a file name that is a URI, percent-decoded.
QByteArrayList uriParameters(const QString &name)
{
    QByteArray query = name.section(u'?', 1).section(u'#', 0, 0).toUtf8();
    QByteArrayList parameters = query.split('&');
    for (QByteArray &parameter : parameters)
        parameter = QByteArray::fromPercentEncoding(parameter);
    return parameters;
}

/// Whether SQLite will keep the main database in memory.
bool livesInMemory(const QString &name, bool uri)
{
    if (name == ":memory:"_L1)
        return true;
    if (!uri || !name.startsWith("file:"_L1))
        return false;
    if (name.section(u'?', 0, 0) == "file::memory:"_L1)
        return true;
    // The last of several wins, so anything but this one would put it on the disk again.
    bool memory = false;
    for (const QByteArray &parameter : uriParameters(name)) {
        if (parameter.startsWith("mode=") && parameter != "mode=memory")
            return false;
        memory = memory || parameter == "mode=memory";
    }
    return memory;
}

/// A second connection to a shared cache gets its pages decrypted, whatever its own key is.
bool asksForSharedCache(const QString &name, bool uri)
{
    return uri && name.startsWith("file:"_L1) && uriParameters(name).contains("cache=shared");
}

} // namespace

void wipe(void *memory, qsizetype size)
{
    volatile char *byte = static_cast<char *>(memory);
    for (qsizetype i = 0; i < size; ++i)
        byte[i] = 0;
}

void KeyText::take(QByteArray &&text)
{
    clear();
    m_bytes = std::move(text);
}

void KeyText::clear()
{
    if (!m_bytes.isEmpty())
        wipe(m_bytes.data(), m_bytes.size());
    m_bytes.clear();
}

QSqlError CipherHandle::error(const QString &what, QSqlError::ErrorType type, int errorCode) const
{
    return QSqlError(what, QString::fromUtf8(sqlite3_errmsg(db)), type, QString::number(errorCode));
}

bool CipherHandle::fail(const QString &why, int errorCode)
{
    reason = why;
    code = errorCode;
    if (db) {
        sqlite3_close_v2(db);
        db = nullptr;
    }
    return false;
}

bool CipherHandle::failByEngine(int errorCode)
{
    return fail(db ? QString::fromUtf8(sqlite3_errmsg(db)) : QString::fromUtf8(sqlite3_errstr(errorCode)),
                errorCode);
}

bool CipherHandle::failWithoutKey()
{
    return fail(CipherDriver::tr("Without a key only a database in memory can be opened"), SQLITE_AUTH);
}

bool CipherHandle::open(const QString &name, const KeyText &key, const ConnectOptions &options)
{
    code = SQLITE_OK;
    reason.clear();
    const QString target = name.isEmpty() ? u":memory:"_s : name;
    const bool inMemory = livesInMemory(target, options.uri);
    if (key.isEmpty() && !inMemory && !options.allowPlain) {
        // Opening would make an empty file, and only then find that it has no key.
        return QFileInfo::exists(target) ? failWithoutKey() : failByEngine(SQLITE_CANTOPEN);
    }
    const bool keyed = !key.isEmpty();
    if (keyed && asksForSharedCache(target, options.uri))
        return fail(CipherDriver::tr("An encrypted database cannot have a shared cache"), SQLITE_MISUSE);

    int flags = SQLITE_OPEN_NOMUTEX;
    flags |= options.readOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    flags |= options.sharedCache && !keyed ? SQLITE_OPEN_SHAREDCACHE : SQLITE_OPEN_PRIVATECACHE;
    flags |= options.uri ? SQLITE_OPEN_URI : 0;
    flags |= options.noFollow ? SQLITE_OPEN_NOFOLLOW : 0;
    const QByteArray path = target.toUtf8();
    if (path.contains('\0'))
        return fail(CipherDriver::tr("The file name contains a NUL character"), SQLITE_CANTOPEN);
    sqlite3 *opened = nullptr;
    const QByteArray &vfs = options.vfs;
    const int opening =
        sqlite3_open_v2(path.constData(), &opened, flags, vfs.isEmpty() ? nullptr : vfs.constData());
    db = opened;
    if (opening != SQLITE_OK)
        return failByEngine(db ? sqlite3_extended_errcode(db) : opening);

    sqlite3_extended_result_codes(db, options.extendedCodes ? 1 : 0);
    // Waiting is set up here since reading the first page may meet a lock; it is not a statement.
    sqlite3_busy_timeout(db, options.busyTimeoutMs);
    if (options.busyLimitMs >= 0)
        busyLimitMs = options.busyLimitMs;
    applyBusyLimit();
    applyInterruptCheck();
    if (!keyed && !options.allowPlain && *sqlite3_db_filename(db, "main"))
        return failWithoutKey();
    if (keyed && !applyKey(key, options))
        return false;
    if (!readFirstPage(keyed && !inMemory) || !keepTempInMemory())
        return false;
    if (options.regexpCacheSize > 0)
        addRegexp(db, options.regexpCacheSize);
    if (options.foldNonAscii)
        addCaseFolding(db);
    return true;
}

bool CipherHandle::applyKey(const KeyText &key, const ConnectOptions &options)
{
    const QByteArray &text = key.bytes();
    const int keying = sqlite3_key_v2(db, "main", text.constData(), int(text.size()));
    if (keying != SQLITE_OK)
        return failByEngine(keying);

    QByteArray version;
    const int asking = pragma("PRAGMA cipher_version", &version);
    if (asking != SQLITE_OK)
        return failByEngine(asking);
    if (version.isEmpty())
        return fail(CipherDriver::tr("The SQLite library in use cannot encrypt"), SQLITE_MISUSE);

    // SQLCipher would describe a wrong key on standard error. The parameters are pinned, so that they do not
    // depend on the program's defaults or on a later library's.
    QByteArrayList parameters = {"PRAGMA cipher_log_level = NONE",
                                 "PRAGMA cipher_compatibility = " +
                                     QByteArray::number(options.compatibility)};
    // Else SQLCipher opens attached files with this file's derived key, which no file with a salt of its own
    // has.
    if (options.keyForAttach)
        parameters << "PRAGMA cipher_store_pass = 1";
    if (options.pageSize > 0)
        parameters << "PRAGMA cipher_page_size = " + QByteArray::number(options.pageSize);
    if (options.kdfIterations > 0)
        parameters << "PRAGMA kdf_iter = " + QByteArray::number(options.kdfIterations);
    for (const QByteArray &parameter : parameters) {
        const int setting = pragma(parameter);
        if (setting != SQLITE_OK)
            return failByEngine(setting);
    }
    return true;
}

bool CipherHandle::readFirstPage(bool keyed)
{
    const int reading = pragma("SELECT count(*) FROM sqlite_master");
    if ((reading & 0xff) == SQLITE_NOTADB)
        return fail(keyed ? CipherDriver::tr("The key is wrong, or the file is not an encrypted database")
                          : CipherDriver::tr("The file is encrypted, or not a database"),
                    reading);
    if (reading != SQLITE_OK)
        return failByEngine(reading);
    if (keyed && startsPlain())
        return fail(CipherDriver::tr("The file is not encrypted"), SQLITE_NOTADB);
    return true;
}

bool CipherHandle::startsPlain() const
{
    // Through SQLite's own file: opening and closing the path again would drop this process's POSIX locks.
    sqlite3_file *file = nullptr;
    if (sqlite3_file_control(db, "main", SQLITE_FCNTL_FILE_POINTER, &file) != SQLITE_OK || !file ||
        !file->pMethods)
        return false;
    char start[16] = {};
    return file->pMethods->xRead(file, start, sizeof start, 0) == SQLITE_OK &&
           std::memcmp(start, "SQLite format 3", sizeof start) == 0;
}

bool CipherHandle::keepTempInMemory()
{
    // Debian builds SQLCipher with SQLITE_TEMP_STORE=1: sorts would spill to plain files otherwise.
    QByteArray store;
    int setting = pragma("PRAGMA temp_store = MEMORY");
    if (setting == SQLITE_OK)
        setting = pragma("PRAGMA temp_store", &store);
    if (setting != SQLITE_OK)
        return failByEngine(setting);
    return store == "2" ||
           fail(CipherDriver::tr("Temporary data cannot be kept off the disk"), SQLITE_MISUSE);
}

int CipherHandle::pragma(const QByteArray &sql, QByteArray *answer) const
{
    sqlite3_stmt *statement = nullptr;
    int result = sqlite3_prepare_v2(db, sql.constData(), int(sql.size()) + 1, &statement, nullptr);
    if (result != SQLITE_OK)
        return result;
    result = sqlite3_step(statement);
    if (result == SQLITE_ROW && answer)
        *answer = reinterpret_cast<const char *>(sqlite3_column_text(statement, 0));
    while (result == SQLITE_ROW)
        result = sqlite3_step(statement);
    sqlite3_finalize(statement);
    return result == SQLITE_DONE ? SQLITE_OK : result;
}

bool CipherHandle::close()
{
    for (CipherResult *result = firstResult; result; result = result->next())
        result->letGo();
    const std::lock_guard lock(cancelGuard);
    code = sqlite3_close(db);
    reason = code == SQLITE_OK ? QString() : QString::fromUtf8(sqlite3_errmsg(db));
    // Statements somebody prepared through handle() are still open: SQLite closes with the last of them.
    if (code != SQLITE_OK)
        sqlite3_close_v2(db);
    db = nullptr;
    return code == SQLITE_OK;
}

bool CipherHandle::shouldStop() const
{
    return interruptCheck && interruptCheck();
}

void CipherHandle::applyInterruptCheck()
{
    if (db)
        sqlite3_progress_handler(db, interruptCheck ? 1000 : 0, interruptCheck ? &onProgress : nullptr, this);
}

int CipherHandle::onProgress(void *handle)
{
    return static_cast<CipherHandle *>(handle)->shouldStop() ? 1 : 0;
}

void CipherHandle::applyBusyLimit()
{
    if (db && busyLimitMs >= 0)
        sqlite3_busy_handler(db, &onBusy, this);
}

int CipherHandle::onBusy(void *handle, int count)
{
    using namespace std::chrono;
    auto *self = static_cast<CipherHandle *>(handle);
    const qint64 now = duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count();
    if (count == 0)
        self->m_busySince = now;
    if (self->shouldStop())
        self->cancelled.store(true, std::memory_order_relaxed);
    if (self->cancelled.load(std::memory_order_relaxed) || now - self->m_busySince >= self->busyLimitMs)
        return 0;
    QThread::usleep(300 + QRandomGenerator::global()->bounded(2700U));
    return 1;
}

} // namespace kith::storage
