// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSqlDatabase>
#include <QSqlDriver>

#include <functional>
#include <memory>

struct sqlite3;

namespace kith::storage {

class CipherHandle;
struct ConnectOptions;

/// Makes QSqlDatabase::addDatabase("QSQLCIPHER") work in this process. Calling it again changes nothing.
void registerCipherDriver();

/// QtSql driver for SQLCipher, built on the public QtSql API. Driver name: QSQLCIPHER.
///
/// **Key.** Either setRawKey() before open(), or the `password` of open(): a passphrase, or a raw key as
/// `x'…'` with 64 hex digits (key) or 96 (key and salt). Without a key only `:memory:` opens, because memory
/// never reaches the disk; a plain file is opened or created only with `QSQLCIPHER_ALLOW_PLAIN`. An empty
/// database name means `:memory:`, not SQLite's temporary file.
///
/// `ATTACH` without a `KEY` clause uses the password; after setRawKey(), which does not leave the key behind,
/// it opens only new files and those with the same salt.
///
/// **connectOptions**, separated by `;`. As Qt's QSQLITE reads them (each also with the prefix QSQLCIPHER_):
/// `QSQLITE_BUSY_TIMEOUT=ms` (5000), `QSQLITE_OPEN_READONLY`, `QSQLITE_OPEN_URI`, `QSQLITE_OPEN_NOFOLLOW`,
/// `QSQLITE_ENABLE_SHARED_CACHE`, `QSQLITE_ENABLE_REGEXP[=cached patterns]`,
/// `QSQLITE_ENABLE_NON_ASCII_CASE_FOLDING`, `QSQLITE_NO_USE_EXTENDED_RESULT_CODES`. Of its own:
/// `QSQLCIPHER_ALLOW_PLAIN`, `QSQLCIPHER_BUSY_LIMIT=ms` (see setBusyHandlerLimit()),
/// `QSQLCIPHER_COMPATIBILITY=1…4` (4; the cipher parameters of that major version), `QSQLCIPHER_KDF_ITER=n`,
/// `QSQLCIPHER_PAGE_SIZE=n`, `QSQLCIPHER_VFS=name`. An unknown option is named in a warning.
///
/// **Opening** goes: open, key by C call before any statement, cipher_version must answer, cipher parameters,
/// first read (code 26: wrong key or no such file), temp_store=MEMORY set and read back.
///
/// dbmsType() is SQLite, as the models and Qt's own tests expect (dbmstype.h tells how).
///
/// **Where it differs from Qt's QSQLITE on purpose**
/// - QSQLITE_ENABLE_SHARED_CACHE has no effect with a key: SQLCipher lets any key into a shared cache.
/// - A wrong key, a plain file or a damaged first page makes open() fail; Qt's opens anything.
/// - cancelQuery() works, from any thread (hasFeature(CancelQuery) is true).
/// - Temporary tables, sorts and indexes never touch the disk.
/// - Statements that write and return rows (RETURNING, PRAGMA journal_mode=…) run to their end in exec().
/// - numRowsAffected() and lastInsertId() are those of this query, not of whatever ran last.
/// - Short, long and 64-bit unsigned integers are bound as integers, float as double. An unsigned number
///   above 9223372036854775807 and a value without a text form are refused instead of stored as something
///   else.
/// - An empty QByteArray read back is empty, not null. Text keeps embedded NULs; a NUL in a statement is an
///   error instead of its silent end.
/// - A comment after the statement's semicolon is allowed.
/// - Blobs and texts stay alive while a SELECT steps, even if the bound value is replaced meanwhile.
/// - QSqlTableModel may edit before it has fetched all rows; with Qt's driver it then sees rows twice.
/// - A failed bind leaves the query prepared. A batch with lists of unequal length is an error.
/// - record() and primaryIndex() know generated columns (read-only) and tables whose names hold quotes or
///   dots, and accept "schema"."table". Names in backticks or brackets count as escaped; stripping undoes
///   doubled quotes.
/// - REGEXP with NULL is NULL, with a malformed pattern an error.
class CipherDriver : public QSqlDriver
{
    Q_OBJECT

public:
    explicit CipherDriver(QObject *parent = nullptr);
    ~CipherDriver() override;

    /// The driver behind `database`, or nullptr if that is another kind of driver.
    static CipherDriver *of(const QSqlDatabase &database);

    /// Key for the next open(), which wipes it whether it succeeds or not. `key` has 32 bytes, `salt` 16 or
    /// none (then the file's own is used). Other sizes make open() fail. Takes precedence over the password.
    void setRawKey(QByteArrayView key, QByteArrayView salt = {});

    /// Name of the SQLite VFS for the next open(); empty means the default one.
    void setVfs(const QByteArray &name);

    /// `check` is asked in the connection's thread about every 1000 steps of the virtual machine and while
    /// waiting for a lock; true ends the running statement with SQLITE_INTERRUPT (9). An empty function
    /// switches the check off.
    void setInterruptCheck(std::function<bool()> check);

    /// Waits for locks in random pauses of 0.3 to 3 ms, at most `ms` in all, instead of SQLite's own growing
    /// ones, which starve single writers when several compete. 0: give up at once.
    void setBusyHandlerLimit(int ms);

    /// Encrypts the open file anew. `rawKeyHex` holds 64 hex digits (key) or 96 (key and salt).
    /// False, with lastError(), if the database is closed, the key malformed, or SQLCipher refuses.
    bool rekey(const QByteArray &rawKeyHex);

    /// SQLite's extended code of the last call on this connection, or of the failed open().
    int lastExtendedErrorCode() const;

    /// True inside BEGIN … COMMIT. SQLite may have rolled back by itself after a full disk or an I/O error.
    bool inTransaction() const;

    bool hasFeature(DriverFeature feature) const override;
    bool open(const QString &db, const QString &user, const QString &password, const QString &host, int port,
              const QString &connOpts) override;
    void close() override;
    QSqlResult *createResult() const override;
    bool beginTransaction() override;
    bool commitTransaction() override;
    bool rollbackTransaction() override;
    QStringList tables(QSql::TableType type) const override;
    QSqlIndex primaryIndex(const QString &tableName) const override;
    QSqlRecord record(const QString &tableName) const override;
    QVariant handle() const override;
    QString escapeIdentifier(const QString &identifier, IdentifierType type) const override;
    bool isIdentifierEscaped(const QString &identifier, IdentifierType type) const override;
    QString stripDelimiters(const QString &identifier, IdentifierType type) const override;
    bool subscribeToNotification(const QString &name) override;
    bool unsubscribeFromNotification(const QString &name) override;
    QStringList subscribedToNotifications() const override;
    bool cancelQuery() override;

private:
    bool runTransaction(QLatin1StringView sql, const QString &failure);
    QSqlIndex tableInfo(const QString &tableName, bool onlyPrimary) const;
    QSqlIndex columnsOf(const QString &escapedTable, const QString &shownTable, bool onlyPrimary) const;
    bool failOpen(const QString &reason, int code);
    static void rowChanged(void *driver, int operation, const char *database, const char *table,
                           long long row);

    std::unique_ptr<CipherHandle> m_handle;
    QStringList m_notifications;
};

} // namespace kith::storage
