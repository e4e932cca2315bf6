// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/cipherdriver.h"

#include "models/storage/driver/cipherhandle.h"
#include "models/storage/driver/cipherresult.h"
#include "models/storage/driver/columntypes.h"
#include "models/storage/driver/dbmstype.h"

#include <QCoreApplication>
#include <QDebug>
#include <QSqlError>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlQuery>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

// The context is Qt's own, so that its translations of these sentences apply.
QString sayOfDriver(const char *text)
{
    return QCoreApplication::translate("QSQLiteDriver", text);
}

bool isEnclosed(QStringView name)
{
    if (name.size() <= 2)
        return false;
    const QChar first = name.front();
    const QChar last = name.back();
    return (first == u'"' && last == u'"') || (first == u'`' && last == u'`') ||
           (first == u'[' && last == u']');
}

/// Where the dot between schema and table is, or −1. A dot inside of enclosed parts does not count.
qsizetype schemaDot(QStringView name)
{
    QChar closing;
    for (qsizetype i = 0; i < name.size(); ++i) {
        const QChar c = name.at(i);
        if (!closing.isNull()) {
            if (c == closing)
                closing = QChar();
        } else if (c == u'.') {
            return i;
        } else if (c == u'"' || c == u'`') {
            closing = c;
        } else if (c == u'[') {
            closing = u']';
        }
    }
    return -1;
}

QString quoted(QString name)
{
    return u'"' + name.replace(u'"', "\"\""_L1) + u'"';
}

bool isHex(QByteArrayView text)
{
    return std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
    });
}

QByteArray rawKeyText(QByteArrayView hex)
{
    QByteArray text;
    text.reserve(hex.size() + 3);
    text.append("x'").append(hex).append('\'');
    return text;
}

void appendHex(QByteArray &text, QByteArrayView bytes)
{
    constexpr char digits[] = "0123456789abcdef";
    for (const char c : bytes) {
        text.append(digits[uchar(c) >> 4]);
        text.append(digits[uchar(c) & 15]);
    }
}

} // namespace

void registerCipherDriver()
{
    static std::mutex guard;
    const std::lock_guard lock(guard);
    // Registering replaces; Qt forgets its list with each QCoreApplication, so this cannot be done just once.
    QSqlDatabase::registerSqlDriver(u"QSQLCIPHER"_s, new QSqlDriverCreator<CipherDriver>);
}

CipherDriver::CipherDriver(QObject *parent) : QSqlDriver(parent), m_handle(std::make_unique<CipherHandle>())
{
    setDbmsType(*this, d_ptr.data(), SQLite);
}

CipherDriver::~CipherDriver()
{
    CipherDriver::close();
    for (CipherResult *result = m_handle->firstResult; result; result = result->next())
        result->forgetHandle();
}

CipherDriver *CipherDriver::of(const QSqlDatabase &database)
{
    return qobject_cast<CipherDriver *>(database.driver());
}

void CipherDriver::setRawKey(QByteArrayView key, QByteArrayView salt)
{
    QByteArray text;
    m_handle->nextKeyBad = key.size() != 32 || (!salt.isEmpty() && salt.size() != 16);
    if (!m_handle->nextKeyBad) {
        text.reserve(99);
        text.append("x'");
        appendHex(text, key);
        appendHex(text, salt);
        text.append('\'');
    }
    m_handle->nextKey.take(std::move(text));
}

void CipherDriver::setVfs(const QByteArray &name)
{
    m_handle->nextVfs = name;
}

void CipherDriver::setInterruptCheck(std::function<bool()> check)
{
    m_handle->interruptCheck = std::move(check);
    m_handle->applyInterruptCheck();
}

void CipherDriver::setBusyHandlerLimit(int ms)
{
    m_handle->busyLimitMs = std::max(ms, 0);
    m_handle->applyBusyLimit();
}

bool CipherDriver::rekey(const QByteArray &rawKeyHex)
{
    const QString failure = tr("Unable to change the key");
    if (!isOpen())
        return false;
    if ((rawKeyHex.size() != 64 && rawKeyHex.size() != 96) || !isHex(rawKeyHex)) {
        setLastError(QSqlError(failure, tr("A raw key has 64 or 96 hexadecimal digits"),
                               QSqlError::ConnectionError, QString::number(SQLITE_MISUSE)));
        return false;
    }
    KeyText key;
    key.take(rawKeyText(rawKeyHex));
    const int code = sqlite3_rekey_v2(m_handle->db, "main", key.bytes().constData(), int(key.bytes().size()));
    if (code == SQLITE_OK)
        return true;
    setLastError(m_handle->error(failure, QSqlError::ConnectionError, code));
    return false;
}

int CipherDriver::lastExtendedErrorCode() const
{
    return m_handle->db ? sqlite3_extended_errcode(m_handle->db) : m_handle->code;
}

bool CipherDriver::inTransaction() const
{
    return m_handle->db && !sqlite3_get_autocommit(m_handle->db);
}

bool CipherDriver::hasFeature(DriverFeature feature) const
{
    switch (feature) {
    case BLOB:
    case Transactions:
    case Unicode:
    case LastInsertId:
    case PreparedQueries:
    case PositionalPlaceholders:
    case NamedPlaceholders:
    case SimpleLocking:
    case FinishQuery:
    case LowPrecisionNumbers:
    case EventNotifications:
    case CancelQuery:
        return true;
    case QuerySize:
    case BatchOperations:
    case MultipleResultSets:
        return false;
    }
    return false;
}

bool CipherDriver::failOpen(const QString &reason, int code)
{
    setLastError(QSqlError(sayOfDriver("Error opening database"), reason, QSqlError::ConnectionError,
                           QString::number(code)));
    setOpenError(true);
    return false;
}

bool CipherDriver::open(const QString &db, const QString &, const QString &password, const QString &, int,
                        const QString &connOpts)
{
    close();
    ConnectOptions options = ConnectOptions::parse(connOpts);
    if (!m_handle->nextVfs.isEmpty())
        options.vfs = m_handle->nextVfs;
    KeyText &key = m_handle->nextKey;
    if (key.isEmpty() && !password.isEmpty()) {
        key.take(password.toUtf8());
        options.keyForAttach = true;
    }
    const bool badKey = std::exchange(m_handle->nextKeyBad, false);
    const bool opened = !badKey && m_handle->open(db, key, options);
    key.clear();
    if (badKey)
        return failOpen(tr("A raw key has 32 bytes, its salt 16"), m_handle->code = SQLITE_MISUSE);
    if (!opened)
        return failOpen(m_handle->reason, m_handle->code);
    setLastError(QSqlError());
    setOpen(true);
    setOpenError(false);
    return true;
}

void CipherDriver::close()
{
    if (!isOpen())
        return;
    m_notifications.clear();
    if (!m_handle->close())
        setLastError(QSqlError(sayOfDriver("Error closing database"), m_handle->reason,
                               QSqlError::ConnectionError, QString::number(m_handle->code)));
    setOpen(false);
    setOpenError(false);
}

QSqlResult *CipherDriver::createResult() const
{
    return new CipherResult(this, m_handle.get());
}

bool CipherDriver::runTransaction(QLatin1StringView sql, const QString &failure)
{
    if (!isOpen() || isOpenError())
        return false;
    QSqlQuery query(createResult());
    if (query.exec(sql))
        return true;
    const QSqlError error = query.lastError();
    setLastError(
        QSqlError(failure, error.databaseText(), QSqlError::TransactionError, error.nativeErrorCode()));
    return false;
}

bool CipherDriver::beginTransaction()
{
    return runTransaction("BEGIN"_L1, sayOfDriver("Unable to begin transaction"));
}

bool CipherDriver::commitTransaction()
{
    return runTransaction("COMMIT"_L1, sayOfDriver("Unable to commit transaction"));
}

bool CipherDriver::rollbackTransaction()
{
    return runTransaction("ROLLBACK"_L1, sayOfDriver("Unable to rollback transaction"));
}

QStringList CipherDriver::tables(QSql::TableType type) const
{
    QStringList names;
    if (!isOpen())
        return names;
    QLatin1StringView condition;
    if ((type & QSql::Tables) && (type & QSql::Views))
        condition = "type IN ('table', 'view')"_L1;
    else if (type & QSql::Tables)
        condition = "type = 'table'"_L1;
    else if (type & QSql::Views)
        condition = "type = 'view'"_L1;
    if (!condition.isEmpty()) {
        QSqlQuery query(createResult());
        query.setForwardOnly(true);
        const QString sql = u"SELECT name FROM sqlite_master WHERE %1 "
                            "UNION ALL SELECT name FROM sqlite_temp_master WHERE %1"_s.arg(condition);
        if (query.exec(sql)) {
            while (query.next())
                names.append(query.value(0).toString());
        }
    }
    if (type & QSql::SystemTables)
        names.append(u"sqlite_master"_s);
    return names;
}

QSqlIndex CipherDriver::tableInfo(const QString &tableName, bool onlyPrimary) const
{
    if (!isOpen())
        return QSqlIndex();
    const bool whole = isIdentifierEscaped(tableName, TableName);
    const QString shown = whole ? stripDelimiters(tableName, TableName) : tableName;
    const QString escaped = escapeIdentifier(tableName, TableName);
    const qsizetype dot = schemaDot(escaped);
    if (dot <= 0)
        return columnsOf(escaped, shown, onlyPrimary);
    const QSqlIndex index = columnsOf(escaped, shown, onlyPrimary);
    // A name with a dot means schema and table; as tables() tells it, it may be a table's whole name as well.
    return index.isEmpty() && !whole ? columnsOf(quoted(tableName), shown, onlyPrimary) : index;
}

QSqlIndex CipherDriver::columnsOf(const QString &escapedTable, const QString &shownTable,
                                  bool onlyPrimary) const
{
    QString sql = u"PRAGMA "_s;
    const qsizetype dot = schemaDot(escapedTable);
    if (dot > 0)
        sql += escapedTable.first(dot + 1);
    sql += "table_xinfo("_L1 + escapedTable.sliced(std::max<qsizetype>(dot + 1, 0)) + u')';

    QSqlIndex index;
    QSqlQuery query(createResult());
    query.setForwardOnly(true);
    query.exec(sql);
    while (query.next()) {
        const int hidden = query.value(6).toInt();
        const bool primary = query.value(5).toInt() > 0;
        if (hidden == 1 || (onlyPrimary && !primary))
            continue;
        const QString declared = query.value(2).toString().toLower();
        QString defaultValue = query.value(4).toString();
        if (defaultValue.startsWith(u'\'')) {
            if (const qsizetype end = defaultValue.lastIndexOf(u'\''); end > 0)
                defaultValue = defaultValue.sliced(1, end - 1);
        }
        QSqlField field(query.value(1).toString(), typeOfDeclaration(declared), shownTable);
        // Only the exact spelling INTEGER PRIMARY KEY names the row's own number; INT does not.
        if (primary && declared == "integer"_L1)
            field.setAutoValue(true);
        field.setRequired(query.value(3).toInt() != 0);
        field.setDefaultValue(defaultValue);
        if (hidden > 1)
            field.setReadOnly(true);
        index.append(field);
    }
    return index;
}

QSqlIndex CipherDriver::primaryIndex(const QString &tableName) const
{
    return tableInfo(tableName, true);
}

QSqlRecord CipherDriver::record(const QString &tableName) const
{
    return tableInfo(tableName, false);
}

QVariant CipherDriver::handle() const
{
    return QVariant::fromValue(m_handle->db);
}

QString CipherDriver::escapeIdentifier(const QString &identifier, IdentifierType type) const
{
    if (identifier.isEmpty() || identifier.startsWith(u'"') || identifier.endsWith(u'"') ||
        (identifier.contains(u'[') && identifier.contains(u']')) || isEnclosed(identifier))
        return identifier;
    QString escaped = quoted(identifier);
    return type == TableName ? escaped.replace(u'.', "\".\""_L1) : escaped;
}

bool CipherDriver::isIdentifierEscaped(const QString &identifier, IdentifierType) const
{
    return isEnclosed(identifier);
}

QString CipherDriver::stripDelimiters(const QString &identifier, IdentifierType) const
{
    const auto strip = [](QStringView part) {
        if (!isEnclosed(part))
            return part.toString();
        QString inner = part.sliced(1).chopped(1).toString();
        return part.front() == u'"' ? inner.replace("\"\""_L1, "\""_L1) : inner;
    };
    if (const qsizetype dot = schemaDot(identifier); dot > 0) {
        const QStringView left = QStringView(identifier).first(dot);
        const QStringView right = QStringView(identifier).sliced(dot + 1);
        if (isEnclosed(left) || isEnclosed(right))
            return strip(left) + u'.' + strip(right);
    }
    return strip(identifier);
}

bool CipherDriver::subscribeToNotification(const QString &name)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (m_notifications.contains(name)) {
        qWarning("Already subscribing to '%ls'.", qUtf16Printable(name));
        return false;
    }
    m_notifications.append(name);
    if (m_notifications.size() == 1)
        sqlite3_update_hook(m_handle->db, &rowChanged, this);
    return true;
}

bool CipherDriver::unsubscribeFromNotification(const QString &name)
{
    if (!isOpen()) {
        qWarning("Database not open.");
        return false;
    }
    if (!m_notifications.removeAll(name)) {
        qWarning("Not subscribed to '%ls'.", qUtf16Printable(name));
        return false;
    }
    if (m_notifications.isEmpty())
        sqlite3_update_hook(m_handle->db, nullptr, nullptr);
    return true;
}

QStringList CipherDriver::subscribedToNotifications() const
{
    return m_notifications;
}

void CipherDriver::rowChanged(void *driver, int, const char *, const char *table, long long row)
{
    auto *self = static_cast<CipherDriver *>(driver);
    const QString name = QString::fromUtf8(table);
    if (!self->m_notifications.contains(name))
        return;
    const auto tell = [self, name, row] {
        if (self->m_notifications.contains(name))
            Q_EMIT self->notification(name, UnknownSource, QVariant(qlonglong(row)));
    };
    // Not now: inside of the hook SQLite forbids using the connection.
    QMetaObject::invokeMethod(self, tell, Qt::QueuedConnection);
}

bool CipherDriver::cancelQuery()
{
    const std::lock_guard lock(m_handle->cancelGuard);
    if (!m_handle->db)
        return false;
    m_handle->cancelled.store(true, std::memory_order_relaxed);
    sqlite3_interrupt(m_handle->db);
    return true;
}

} // namespace kith::storage
