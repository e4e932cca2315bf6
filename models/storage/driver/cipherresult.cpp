// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/cipherresult.h"

#include "models/storage/driver/cipherdriver.h"
#include "models/storage/driver/cipherhandle.h"
#include "models/storage/driver/columnvalue.h"

#include <QCoreApplication>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

// The context is Qt's own, so that its translations of these sentences apply.
QString sayOfResult(const char *text)
{
    return QCoreApplication::translate("QSQLiteResult", text);
}

QString unableToFetch()
{
    return sayOfResult("Unable to fetch row");
}

/// True if nothing but white space and comments follows the first statement.
bool isOnlyComment(QByteArrayView sql)
{
    qsizetype at = 0;
    while (at < sql.size()) {
        const QByteArrayView rest = sql.sliced(at);
        qsizetype end = -1;
        if (QChar::isSpace(uchar(rest.front())))
            end = 1;
        else if (rest.startsWith("--"))
            end = rest.contains('\n') ? rest.indexOf('\n') + 1 : rest.size();
        else if (rest.startsWith("/*"))
            end = rest.indexOf("*/", 2) < 0 ? rest.size() : rest.indexOf("*/", 2) + 2;
        if (end < 0)
            return false;
        at += end;
    }
    return true;
}

} // namespace

CipherResult::CipherResult(const CipherDriver *driver, CipherHandle *handle)
    : QSqlResult(driver)
    , m_handle(handle)
    , m_next(handle->firstResult)
    , m_precision(driver->numericalPrecisionPolicy())
    , m_encoder(QStringConverter::Utf8, QStringConverter::Flag::Stateless)
{
    if (m_next)
        m_next->m_previous = this;
    handle->firstResult = this;
}

CipherResult::~CipherResult()
{
    finalize();
    if (m_handle) {
        (m_previous ? m_previous->m_next : m_handle->firstResult) = m_next;
        if (m_next)
            m_next->m_previous = m_previous;
    }
}

void CipherResult::letGo()
{
    if (isActive() && isSelect())
        makeRecord();
    finalize();
    m_cursor = Cursor::None;
}

QVariant CipherResult::handle() const
{
    return QVariant::fromValue(m_stmt);
}

void CipherResult::finalize()
{
    sqlite3_finalize(m_stmt);
    m_stmt = nullptr;
}

void CipherResult::cleanUp()
{
    finalize();
    m_cursor = Cursor::None;
    m_recordMade = false;
    m_record.clear();
    m_columns = 0;
    m_changes = -1;
    m_lastId = 0;
    m_valueOfParameter.clear();
    m_mappedValues = -1;
    setAt(QSql::BeforeFirstRow);
    setActive(false);
    setSelect(false);
}

bool CipherResult::fail(const QString &what, QSqlError::ErrorType type, int code)
{
    setLastError(m_handle->error(what, type, code));
    return false;
}

bool CipherResult::failWith(const QString &what, const QString &why, QSqlError::ErrorType type, int code)
{
    setLastError(QSqlError(what, why, type, code ? QString::number(code) : QString()));
    return false;
}

void CipherResult::setLastError(const QSqlError &error)
{
    m_failed = error.isValid();
    QSqlResult::setLastError(error);
}

void CipherResult::setAt(int row)
{
    m_row = row;
    QSqlResult::setAt(row);
}

void CipherResult::setActive(bool active)
{
    if (!active) {
        m_cache.start(0);
        m_cached = false;
        m_lastRowOnly = false;
    }
    QSqlResult::setActive(active);
}

void CipherResult::setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy policy)
{
    m_precision = policy;
    QSqlResult::setNumericalPrecisionPolicy(policy);
}

bool CipherResult::prepare(const QString &query)
{
    m_positionsBound.clear();
    m_onlyIn = true;
    if (!m_handle || !m_handle->db || !driver() || !driver()->isOpen() || driver()->isOpenError())
        return false;
    cleanUp();

    const QString failure = sayOfResult("Unable to execute statement");
    const QByteArray sql = query.toUtf8();
    if (sql.contains('\0'))
        return failWith(failure, u"the statement contains a NUL character"_s, QSqlError::StatementError,
                        SQLITE_MISUSE);
    const char *tail = nullptr;
    const int code = sqlite3_prepare_v2(m_handle->db, sql.constData(), int(sql.size()) + 1, &m_stmt, &tail);
    if (code != SQLITE_OK) {
        finalize();
        return fail(failure, QSqlError::StatementError, code);
    }
    if (tail && !isOnlyComment(tail)) {
        finalize();
        return fail(sayOfResult("Unable to execute multiple statements at a time"), QSqlError::StatementError,
                    SQLITE_MISUSE);
    }
    return true;
}

bool CipherResult::reset(const QString &query)
{
    return prepare(query) && exec();
}

bool CipherResult::exec()
{
    if (m_failed)
        setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);
    m_cursor = Cursor::None;
    m_lastRowOnly = false;
    if (m_cached)
        m_cache.start(0);
    if (!m_stmt) {
        setSelect(false);
        setActive(false);
        return failWith(unableToFetch(), sayOfResult("No query"), QSqlError::ConnectionError, 0);
    }
    // What reset answers is the failure of the run before, which was reported then.
    sqlite3_reset(m_stmt);
    m_handle->cancelled.store(false, std::memory_order_relaxed);
    if (!bindAll())
        return false;

    m_totalBefore = sqlite3_total_changes(m_handle->db);
    const bool hasRow = step();
    if (!hasRow && m_failed) {
        setSelect(false);
        setActive(false);
        return false;
    }
    // Counted after the first step: a changed schema may have given `SELECT *` other columns.
    m_columns = sqlite3_column_count(m_stmt);
    const bool writes = m_columns > 0 && !sqlite3_stmt_readonly(m_stmt);
    m_cached = m_columns > 0 && (writes || !isForwardOnly());
    if (m_cached)
        m_cache.start(m_columns);
    if (m_columns > 0)
        noteFirstRow();
    if (hasRow) {
        m_cursor = Cursor::Ahead;
        // A write is complete, and its transaction free to end, only when the last row was taken.
        while (writes && cacheNext()) {
        }
        if (m_failed) {
            setSelect(false);
            setActive(false);
            return false;
        }
    }
    noteChanges();
    setAt(QSql::BeforeFirstRow);
    setSelect(m_columns > 0);
    setActive(true);
    return true;
}

bool CipherResult::execBatch(bool)
{
    // Both modes mean the same: SQLite has no array columns.
    const QList<QVariant> lists = boundValues();
    if (lists.isEmpty())
        return false;
    QList<QVariantList> columns;
    columns.reserve(lists.size());
    for (const QVariant &list : lists) {
        columns.append(list.toList());
        if (columns.constLast().size() != columns.constFirst().size())
            return failWith(sayOfResult("Parameter count mismatch"), QString(), QSqlError::StatementError, 0);
    }
    bool done = true;
    for (qsizetype row = 0; done && row < columns.constFirst().size(); ++row) {
        QList<QVariant> &values = boundValues();
        for (qsizetype column = 0; column < columns.size(); ++column)
            values[column] = columns.at(column).at(row);
        done = exec();
    }
    boundValues() = lists;
    return done;
}

bool CipherResult::step()
{
    int code = sqlite3_step(m_stmt);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        sqlite3_reset(m_stmt);
        m_cursor = Cursor::None;
        return false;
    }
    if (code == SQLITE_BUSY && m_handle->cancelled.load(std::memory_order_relaxed)) {
        // Cancelled while waiting for a lock; the wait itself cannot say so.
        sqlite3_reset(m_stmt);
        failWith(unableToFetch(), u"interrupted"_s, QSqlError::ConnectionError, SQLITE_INTERRUPT);
    } else {
        fail(unableToFetch(), QSqlError::ConnectionError, code);
        sqlite3_reset(m_stmt);
    }
    m_cursor = Cursor::None;
    return false;
}

void CipherResult::noteFirstRow()
{
    const bool reprepared = sqlite3_stmt_status(m_stmt, SQLITE_STMTSTATUS_REPREPARE, 0) != m_recordPrepares;
    bool same = m_recordMade && !reprepared && m_firstTypes.size() == size_t(m_columns);
    m_firstTypes.resize(size_t(m_columns), -1);
    const int columnsWithData = sqlite3_data_count(m_stmt);
    for (int column = 0; column < m_columns; ++column) {
        const auto type =
            static_cast<signed char>(column < columnsWithData ? sqlite3_column_type(m_stmt, column) : -1);
        same = same && m_firstTypes[size_t(column)] == type;
        m_firstTypes[size_t(column)] = type;
    }
    m_recordMade = same;
}

void CipherResult::noteChanges()
{
    // A statement that changes no rows by its nature, like CREATE, leaves SQLite's count as it was.
    const bool counts = sqlite3_stmt_readonly(m_stmt) || sqlite3_total_changes(m_handle->db) != m_totalBefore;
    m_changes = counts ? sqlite3_changes(m_handle->db) : 0;
    m_lastId = sqlite3_last_insert_rowid(m_handle->db);
}

int CipherResult::numRowsAffected()
{
    return m_changes;
}

QVariant CipherResult::lastInsertId() const
{
    return isActive() && m_lastId != 0 ? QVariant(qlonglong(m_lastId)) : QVariant();
}

bool CipherResult::cacheNext()
{
    if (m_cursor == Cursor::None)
        return false;
    if (m_cursor == Cursor::Current && !step()) {
        m_cursor = Cursor::None;
        return false;
    }
    m_cursor = Cursor::Current;
    m_cache.append(m_stmt);
    return true;
}

bool CipherResult::fetchNext()
{
    const int row = m_row + 1;
    if (m_cached) {
        if (row < m_cache.rows() || cacheNext()) {
            setAt(row);
            return true;
        }
    } else if (m_cursor == Cursor::Ahead || (m_cursor == Cursor::Current && step())) {
        m_cursor = Cursor::Current;
        setAt(row);
        return true;
    }
    setAt(QSql::AfterLastRow);
    return false;
}

bool CipherResult::fetch(int row)
{
    if (!isActive() || row < 0)
        return false;
    if (m_row == row)
        return true;
    if (m_cached) {
        while (row >= m_cache.rows()) {
            if (!cacheNext()) {
                setAt(QSql::AfterLastRow);
                return false;
            }
        }
        setAt(row);
        return true;
    }
    if (m_row > row || m_row == QSql::AfterLastRow || m_lastRowOnly)
        return false;
    while (m_row < row) {
        if (!fetchNext())
            return false;
    }
    return true;
}

bool CipherResult::fetchFirst()
{
    if (!m_cached && m_row == QSql::BeforeFirstRow)
        return fetchNext();
    if (!m_cached && m_row != 0)
        return false;
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (m_cached) {
        while (cacheNext()) {
        }
        if (m_failed || m_cache.rows() == 0) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        setAt(int(m_cache.rows()) - 1);
        return true;
    }
    if (m_row == QSql::AfterLastRow)
        return false;
    if (m_lastRowOnly)
        return true;
    // Only stepping beyond it tells that a row was the last one, so each is kept until the next is there.
    int last = m_row;
    if (m_cursor == Cursor::Current) {
        m_cache.start(m_columns);
        m_cache.append(m_stmt);
    }
    while (fetchNext()) {
        last = m_row;
        m_cache.start(m_columns);
        m_cache.append(m_stmt);
    }
    if (m_failed || last < 0)
        return false;
    m_lastRowOnly = true;
    setAt(last);
    return true;
}

QVariant CipherResult::realValue(double value) const
{
    switch (m_precision) {
    case QSql::LowPrecisionInt32:
        return int(qint64(value));
    case QSql::LowPrecisionInt64:
        return qint64(value);
    default:
        return value;
    }
}

QVariant CipherResult::data(int column)
{
    if (column < 0 || column >= m_columns || m_row < 0)
        return QVariant();
    if (m_cached || m_lastRowOnly) {
        const RowCache::Cell cell = m_cache.cell(m_lastRowOnly ? 0 : m_row, column);
        switch (cell.type) {
        case SQLITE_INTEGER:
            return cell.integer;
        case SQLITE_FLOAT:
            return realValue(cell.real);
        case SQLITE_BLOB:
            return blobValue(cell.bytes, cell.size);
        case SQLITE_NULL:
            return nullValue();
        default:
            return textValue(cell.bytes, cell.size);
        }
    }
    if (m_cursor != Cursor::Current)
        return QVariant();
    // One look at the column instead of three; "unprotected" means no more than one thread per connection.
    sqlite3_value *value = sqlite3_column_value(m_stmt, column);
    switch (sqlite3_value_type(value)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_value_int64(value));
    case SQLITE_FLOAT:
        return realValue(sqlite3_value_double(value));
    case SQLITE_BLOB: {
        const void *bytes = sqlite3_value_blob(value);
        return blobValue(bytes, sqlite3_value_bytes(value));
    }
    case SQLITE_NULL:
        return nullValue();
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
        return textValue(text, sqlite3_value_bytes(value));
    }
    }
}

bool CipherResult::isNull(int column)
{
    if (column < 0 || column >= m_columns || m_row < 0)
        return true;
    if (m_cached || m_lastRowOnly)
        return m_cache.type(m_lastRowOnly ? 0 : m_row, column) == SQLITE_NULL;
    return m_cursor != Cursor::Current || sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

void CipherResult::detachFromResultSet()
{
    // QSqlTableModel calls this before it writes, to be rid of the read lock, and goes on reading afterwards:
    // the rows not seen yet are taken now. QSqlQuery::finish() has gone to before the first row by then.
    while (m_cached && m_row != QSql::BeforeFirstRow && cacheNext()) {
    }
    sqlite3_reset(m_stmt);
    m_cursor = Cursor::None;
}

QSqlRecord CipherResult::record() const
{
    if (!isActive() || !isSelect())
        return QSqlRecord();
    makeRecord();
    return m_record;
}

} // namespace kith::storage
