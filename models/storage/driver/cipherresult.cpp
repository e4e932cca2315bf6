// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/cipherresult.h"

#include "models/storage/driver/cipherdriver.h"
#include "models/storage/driver/cipherhandle.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QSqlField>
#include <QUuid>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

// The context is Qt's own, so that its translations of these sentences apply.
QString say(const char *text)
{
    return QCoreApplication::translate("QSQLiteResult", text);
}

QString unableToFetch()
{
    return say("Unable to fetch row");
}

bool holdsNull(const QVariant &value)
{
    if (value.isNull())
        return true;
    switch (value.typeId()) {
    case QMetaType::QString:
        return static_cast<const QString *>(value.constData())->isNull();
    case QMetaType::QByteArray:
        return static_cast<const QByteArray *>(value.constData())->isNull();
    case QMetaType::QDateTime:
        return static_cast<const QDateTime *>(value.constData())->isNull();
    case QMetaType::QDate:
        return static_cast<const QDate *>(value.constData())->isNull();
    case QMetaType::QTime:
        return static_cast<const QTime *>(value.constData())->isNull();
    case QMetaType::QUuid:
        return static_cast<const QUuid *>(value.constData())->isNull();
    default:
        return false;
    }
}

QVariant blobValue(const char *bytes, int size)
{
    return size > 0 ? QByteArray(bytes, size) : QByteArray("", 0);
}

/// True if nothing but spaces, comments and semicolons follows.
bool isOnlyComment(sqlite3 *db, const char *sql)
{
    while (*sql) {
        sqlite3_stmt *statement = nullptr;
        const char *tail = nullptr;
        const int code = sqlite3_prepare_v2(db, sql, -1, &statement, &tail);
        const bool empty = code == SQLITE_OK && !statement;
        sqlite3_finalize(statement);
        if (!empty)
            return false;
        if (tail == sql)
            break;
        sql = tail;
    }
    return true;
}

} // namespace

CipherResult::CipherResult(const CipherDriver *driver, CipherHandle *handle)
    : QSqlResult(driver)
    , m_handle(handle)
    , m_next(handle->firstResult)
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
    noteChanges();
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
    m_cache.start(0);
    m_cursor = Cursor::None;
    m_cached = false;
    m_lastRowOnly = false;
    m_recordMade = false;
    m_record.clear();
    m_columns = 0;
    m_changes = -1;
    m_changesPending = false;
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

bool CipherResult::prepare(const QString &query)
{
    if (!m_handle || !m_handle->db || !driver() || !driver()->isOpen() || driver()->isOpenError())
        return false;
    cleanUp();

    const QString failure = say("Unable to execute statement");
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
    if (tail && *tail && !isOnlyComment(m_handle->db, tail)) {
        finalize();
        return fail(say("Unable to execute multiple statements at a time"), QSqlError::StatementError,
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
    setLastError(QSqlError());
    setAt(QSql::BeforeFirstRow);
    m_cursor = Cursor::None;
    m_lastRowOnly = false;
    if (m_cached)
        m_cache.start(0);
    if (!m_stmt) {
        setSelect(false);
        setActive(false);
        return failWith(unableToFetch(), say("No query"), QSqlError::ConnectionError, 0);
    }
    // What reset answers is the failure of the run before, which was reported then.
    sqlite3_reset(m_stmt);
    m_handle->cancelled.store(false, std::memory_order_relaxed);
    if (!bindAll())
        return false;

    m_changesPending = true;
    const bool hasRow = step();
    if (!hasRow && lastError().isValid()) {
        m_changesPending = false;
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
        if (lastError().isValid()) {
            setSelect(false);
            setActive(false);
            return false;
        }
    }
    if (m_cursor == Cursor::None || !writes)
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
            return failWith(say("Parameter count mismatch"), QString(), QSqlError::StatementError, 0);
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
    if (!m_changesPending || !m_handle || !m_handle->db)
        return;
    m_changesPending = false;
    m_changes = sqlite3_changes(m_handle->db);
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
    const int row = at() + 1;
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
    if (at() == row)
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
    if (at() > row || at() == QSql::AfterLastRow || m_lastRowOnly)
        return false;
    while (at() < row) {
        if (!fetchNext())
            return false;
    }
    return true;
}

bool CipherResult::fetchFirst()
{
    if (!m_cached && at() == QSql::BeforeFirstRow)
        return fetchNext();
    if (!m_cached && at() != 0)
        return false;
    return fetch(0);
}

bool CipherResult::fetchLast()
{
    if (m_cached) {
        while (cacheNext()) {
        }
        if (lastError().isValid() || m_cache.rows() == 0) {
            setAt(QSql::AfterLastRow);
            return false;
        }
        setAt(int(m_cache.rows()) - 1);
        return true;
    }
    if (at() == QSql::AfterLastRow)
        return false;
    if (m_lastRowOnly)
        return true;
    // Only stepping beyond it tells that a row was the last one, so each is kept until the next is there.
    int last = at();
    if (m_cursor == Cursor::Current) {
        m_cache.start(m_columns);
        m_cache.append(m_stmt);
    }
    while (fetchNext()) {
        last = at();
        m_cache.start(m_columns);
        m_cache.append(m_stmt);
    }
    if (lastError().isValid() || last < 0)
        return false;
    m_lastRowOnly = true;
    setAt(last);
    return true;
}

QVariant CipherResult::realValue(double value) const
{
    switch (numericalPrecisionPolicy()) {
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
    if (column < 0 || column >= m_columns || at() < 0)
        return QVariant();
    if (m_cached || m_lastRowOnly) {
        const RowCache::Cell &cell = m_cache.cell(m_lastRowOnly ? 0 : at(), column);
        switch (cell.type) {
        case SQLITE_INTEGER:
            return cell.integer;
        case SQLITE_FLOAT:
            return realValue(cell.real);
        case SQLITE_BLOB:
            return blobValue(cell.bytes, cell.size);
        case SQLITE_NULL:
            return QVariant(QMetaType::fromType<QString>());
        default:
            return QString::fromUtf8(cell.bytes, cell.size);
        }
    }
    if (m_cursor != Cursor::Current)
        return QVariant();
    switch (sqlite3_column_type(m_stmt, column)) {
    case SQLITE_INTEGER:
        return qint64(sqlite3_column_int64(m_stmt, column));
    case SQLITE_FLOAT:
        return realValue(sqlite3_column_double(m_stmt, column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_stmt, column));
        return blobValue(bytes, sqlite3_column_bytes(m_stmt, column));
    }
    case SQLITE_NULL:
        return QVariant(QMetaType::fromType<QString>());
    default: {
        const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_stmt, column));
        return QString::fromUtf8(text, sqlite3_column_bytes(m_stmt, column));
    }
    }
}

bool CipherResult::isNull(int column)
{
    if (column < 0 || column >= m_columns || at() < 0)
        return true;
    if (m_cached || m_lastRowOnly)
        return m_cache.cell(m_lastRowOnly ? 0 : at(), column).type == SQLITE_NULL;
    return m_cursor != Cursor::Current || sqlite3_column_type(m_stmt, column) == SQLITE_NULL;
}

void CipherResult::detachFromResultSet()
{
    sqlite3_reset(m_stmt);
    m_cursor = Cursor::None;
    m_lastRowOnly = false;
    m_cache.start(0);
}

QSqlRecord CipherResult::record() const
{
    if (!isActive() || !isSelect())
        return QSqlRecord();
    makeRecord();
    return m_record;
}

bool CipherResult::mapParameters(qsizetype valueCount)
{
    const int parameters = sqlite3_bind_parameter_count(m_stmt);
    m_valueOfParameter.assign(size_t(parameters), 0);
    m_mappedValues = valueCount;
    if (parameters == valueCount) {
        for (qsizetype i = 0; i < valueCount; ++i)
            m_valueOfParameter[size_t(i)] = i;
        return true;
    }
    // SQLite counts a repeated name once, QtSql each time it occurs.
    if (parameters < 1 || parameters > valueCount)
        return false;
    QHash<QString, qsizetype> firstOfName;
    for (qsizetype i = valueCount - 1; i >= 0; --i)
        firstOfName.insert(boundValueName(int(i)), i);
    if (firstOfName.size() != parameters)
        return false;
    for (int parameter = 1; parameter <= parameters; ++parameter) {
        const char *name = sqlite3_bind_parameter_name(m_stmt, parameter);
        const auto found = firstOfName.constFind(QString::fromUtf8(name));
        if (found == firstOfName.constEnd())
            return false;
        m_valueOfParameter[size_t(parameter) - 1] = *found;
    }
    return true;
}

bool CipherResult::bindAll()
{
    const QList<QVariant> &values = boundValues();
    if (m_mappedValues != values.size() && !mapParameters(values.size())) {
        m_mappedValues = -1;
        return failWith(say("Parameter count mismatch"), QString(), QSqlError::StatementError, 0);
    }
    m_heldBlobs.clear();
    m_text = m_textBlocks.empty() ? nullptr : m_textBlocks.front().get();
    m_textLeft = m_textSize;
    if (m_textBlocks.size() > 1)
        m_textBlocks.resize(1);
    int parameter = 0;
    for (const qsizetype value : m_valueOfParameter) {
        if (!bindOne(++parameter, values.at(value)))
            return false;
    }
    return true;
}

bool CipherResult::bindOne(int parameter, const QVariant &value)
{
    const QString failure = say("Unable to bind parameters");
    int code = SQLITE_OK;
    if (holdsNull(value)) {
        code = sqlite3_bind_null(m_stmt, parameter);
    } else {
        switch (value.typeId()) {
        case QMetaType::QString:
            code = bindText(parameter, *static_cast<const QString *>(value.constData()));
            break;
        case QMetaType::Int:
            code = sqlite3_bind_int(m_stmt, parameter, *static_cast<const int *>(value.constData()));
            break;
        case QMetaType::LongLong:
            code = sqlite3_bind_int64(m_stmt, parameter, *static_cast<const qlonglong *>(value.constData()));
            break;
        case QMetaType::Double:
        case QMetaType::Float:
            code = sqlite3_bind_double(m_stmt, parameter, value.toDouble());
            break;
        case QMetaType::Bool:
        case QMetaType::UInt:
        case QMetaType::Short:
        case QMetaType::UShort:
        case QMetaType::SChar:
        case QMetaType::UChar:
        case QMetaType::Long:
            code = sqlite3_bind_int64(m_stmt, parameter, value.toLongLong());
            break;
        case QMetaType::ULong:
        case QMetaType::ULongLong: {
            const qulonglong number = value.toULongLong();
            if (number > qulonglong(std::numeric_limits<qlonglong>::max()))
                return failWith(failure, u"%1 does not fit into a signed 64-bit integer"_s.arg(number),
                                QSqlError::StatementError, SQLITE_RANGE);
            code = sqlite3_bind_int64(m_stmt, parameter, qlonglong(number));
            break;
        }
        case QMetaType::QByteArray:
            code = bindBlob(parameter, *static_cast<const QByteArray *>(value.constData()));
            break;
        case QMetaType::QDateTime:
            code = bindText(parameter, value.toDateTime().toString(Qt::ISODateWithMs));
            break;
        case QMetaType::QTime:
            code = bindText(parameter, value.toTime().toString(u"hh:mm:ss.zzz"));
            break;
        default: {
            QVariant text = value;
            if (!text.convert(QMetaType::fromType<QString>()))
                return failWith(
                    failure,
                    u"a value of type %1 has no text form"_s.arg(QString::fromLatin1(value.typeName())),
                    QSqlError::StatementError, SQLITE_MISMATCH);
            code = bindText(parameter, text.toString());
            break;
        }
        }
    }
    return code == SQLITE_OK || fail(failure, QSqlError::StatementError, code);
}

char *CipherResult::textRoom(qsizetype size)
{
    if (m_textLeft < size) {
        const qsizetype block = std::max<qsizetype>({size, 2 * m_textSize, 256});
        auto memory = std::make_unique_for_overwrite<char[]>(size_t(block));
        m_text = memory.get();
        m_textLeft = block;
        // The largest block comes first: it is the one kept for the next execution.
        m_textBlocks.insert(m_textBlocks.begin(), std::move(memory));
        m_textSize = block;
    }
    return m_text;
}

int CipherResult::bindText(int parameter, QStringView text)
{
    char *start = textRoom(m_encoder.requiredSpace(text.size()));
    const char *end = m_encoder.appendToBuffer(start, text);
    const qsizetype bytes = end - start;
    m_text += bytes;
    m_textLeft -= bytes;
    return sqlite3_bind_text64(m_stmt, parameter, start, sqlite3_uint64(bytes), SQLITE_STATIC, SQLITE_UTF8);
}

int CipherResult::bindBlob(int parameter, const QByteArray &blob)
{
    m_heldBlobs.push_back(blob);
    return sqlite3_bind_blob64(m_stmt, parameter, blob.constData(), sqlite3_uint64(blob.size()),
                               SQLITE_STATIC);
}

} // namespace kith::storage
