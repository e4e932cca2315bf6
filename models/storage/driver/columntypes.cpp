// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/columntypes.h"

#include "models/storage/driver/cipherresult.h"

#include <QSqlField>

#include <sqlite3.h>

namespace kith::storage {

using namespace Qt::StringLiterals;

QMetaType typeOfDeclaration(QStringView declared)
{
    const auto is = [declared](QLatin1StringView name) {
        return declared.compare(name, Qt::CaseInsensitive) == 0;
    };
    if (is("integer"_L1) || is("int"_L1))
        return QMetaType::fromType<int>();
    if (is("double"_L1) || is("float"_L1) || is("real"_L1) ||
        declared.startsWith("numeric"_L1, Qt::CaseInsensitive))
        return QMetaType::fromType<double>();
    if (is("blob"_L1))
        return QMetaType::fromType<QByteArray>();
    if (is("boolean"_L1) || is("bool"_L1))
        return QMetaType::fromType<bool>();
    return QMetaType::fromType<QString>();
}

namespace {

QMetaType typeOfValue(int sqliteType)
{
    switch (sqliteType) {
    case SQLITE_INTEGER:
        return QMetaType::fromType<int>();
    case SQLITE_FLOAT:
        return QMetaType::fromType<double>();
    case SQLITE_BLOB:
        return QMetaType::fromType<QByteArray>();
    case SQLITE_TEXT:
        return QMetaType::fromType<QString>();
    default:
        return QMetaType();
    }
}

} // namespace

void CipherResult::makeRecord() const
{
    if (m_recordMade || !m_stmt)
        return;
    m_record.clear();
    for (int column = 0; column < m_columns; ++column) {
        const QString name = QString::fromUtf8(sqlite3_column_name(m_stmt, column)).remove(u'"');
        const QString table = QString::fromUtf8(sqlite3_column_table_name(m_stmt, column)).remove(u'"');
        const QString declared = QString::fromUtf8(sqlite3_column_decltype(m_stmt, column));
        const int valueType = m_firstTypes[size_t(column)];
        QSqlField field(name, declared.isEmpty() ? typeOfValue(valueType) : typeOfDeclaration(declared),
                        table);
        field.setSqlType(valueType);
        m_record.append(field);
    }
    m_recordPrepares = sqlite3_stmt_status(m_stmt, SQLITE_STMTSTATUS_REPREPARE, 0);
    m_recordMade = true;
}

} // namespace kith::storage
