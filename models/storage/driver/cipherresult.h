// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/driver/rowcache.h"

#include <QByteArray>
#include <QSqlError>
#include <QSqlRecord>
#include <QSqlResult>
#include <QStringEncoder>

#include <vector>

struct sqlite3_stmt;

namespace kith::storage {

class CipherDriver;
class CipherHandle;

/// One statement of a CipherDriver.
///
/// Forward-only results read values straight from the statement; scrolling ones, and statements that write
/// and return rows, keep what they have seen in a RowCache.
class CipherResult final : public QSqlResult
{
public:
    CipherResult(const CipherDriver *driver, CipherHandle *handle);
    ~CipherResult() override;

    /// The connection closes: lets go of the statement; rows already cached stay readable.
    void letGo();
    /// The driver is gone.
    void forgetHandle() { m_handle = nullptr; }
    CipherResult *next() const { return m_next; }

    QVariant handle() const override;

protected:
    using QSqlResult::bindValue;
    void bindValue(int position, const QVariant &value, QSql::ParamType type) override;
    void setLastError(const QSqlError &error) override;
    void setAt(int row) override;
    void setActive(bool active) override;
    void setNumericalPrecisionPolicy(QSql::NumericalPrecisionPolicy policy) override;
    bool prepare(const QString &query) override;
    bool reset(const QString &query) override;
    bool exec() override;
    bool execBatch(bool arrayBind) override;
    QVariant data(int column) override;
    bool isNull(int column) override;
    bool fetch(int row) override;
    bool fetchNext() override;
    bool fetchFirst() override;
    bool fetchLast() override;
    int size() override { return -1; }
    int numRowsAffected() override;
    QVariant lastInsertId() const override;
    QSqlRecord record() const override;
    void detachFromResultSet() override;

private:
    /// Where the statement stands, seen from the result's position.
    enum class Cursor {
        None,    ///< not executed, finished, or failed
        Ahead,   ///< on the row after the current one, stepped to by exec()
        Current, ///< on the current row
    };

    void cleanUp();
    void finalize();
    bool fail(const QString &what, QSqlError::ErrorType type, int code);
    bool failWith(const QString &what, const QString &why, QSqlError::ErrorType type, int code);
    bool step();
    bool cacheNext();
    bool bindAll();
    bool bindOne(int parameter, const QVariant &value);
    int bindValue(int parameter, const QVariant &value, QString &refusal);
    int bindText(int parameter, QStringView text);
    int bindBlob(int parameter, const QByteArray &blob);
    bool mapParameters(qsizetype valueCount);
    char *textRoom(qsizetype size);
    void noteFirstRow();
    void noteChanges();
    void makeRecord() const;
    QVariant realValue(double value) const;

    CipherHandle *m_handle;
    CipherResult *m_previous = nullptr;
    CipherResult *m_next = nullptr;
    sqlite3_stmt *m_stmt = nullptr;

    int m_columns = 0;
    int m_row = QSql::BeforeFirstRow; ///< what at() says, without the call
    QSql::NumericalPrecisionPolicy m_precision;
    Cursor m_cursor = Cursor::None;
    bool m_cached = false;      ///< values come from m_cache
    bool m_lastRowOnly = false; ///< m_cache holds just the current row (fetchLast of a forward-only result)
    RowCache m_cache;

    std::vector<signed char> m_firstTypes; ///< of the first row, or −1
    mutable QSqlRecord m_record;
    mutable bool m_recordMade = false;
    mutable int m_recordPrepares = 0;

    int m_changes = -1;
    int m_totalBefore = 0;
    qint64 m_lastId = 0;

    bool m_failed = false;              ///< lastError() is valid; asking that would copy it
    std::vector<bool> m_positionsBound; ///< positions QSqlResult has in its own tables
    bool m_onlyIn = true;               ///< no value was bound as Out or InOut

    // Bound memory must outlive the steps of the statement, which the bound values themselves need not.
    std::vector<qsizetype> m_valueOfParameter;
    qsizetype m_mappedValues = -1;
    std::vector<QByteArray> m_heldBlobs;
    std::vector<std::unique_ptr<char[]>> m_textBlocks;
    char *m_text = nullptr;
    qsizetype m_textLeft = 0;
    qsizetype m_textSize = 0;
    QStringEncoder m_encoder;
};

} // namespace kith::storage
