// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How bound values reach the statement of a CipherResult.
#include "models/storage/driver/cipherhandle.h"
#include "models/storage/driver/cipherresult.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QUuid>

#include <algorithm>
#include <limits>

namespace kith::storage {

using namespace Qt::StringLiterals;

namespace {

// The context is Qt's own, so that its translations of these sentences apply.
QString say(const char *text)
{
    return QCoreApplication::translate("QSQLiteResult", text);
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

} // namespace

void CipherResult::bindValue(int position, const QVariant &value, QSql::ParamType type)
{
    // QSqlResult formats and looks up a name for each value bound; once per statement is enough for that.
    QList<QVariant> &values = boundValues();
    if (type == QSql::In && m_onlyIn && position >= 0 && position < values.size() &&
        size_t(position) < m_positionsBound.size() && m_positionsBound[size_t(position)]) {
        values[position] = value;
        return;
    }
    QSqlResult::bindValue(position, value, type);
    m_onlyIn = m_onlyIn && type == QSql::In;
    if (position >= 0) {
        if (size_t(position) >= m_positionsBound.size())
            m_positionsBound.resize(size_t(position) + 1);
        m_positionsBound[size_t(position)] = true;
    }
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
    QString refusal;
    const int code =
        holdsNull(value) ? sqlite3_bind_null(m_stmt, parameter) : bindValue(parameter, value, refusal);
    if (code == SQLITE_OK)
        return true;
    // Looked up only on failure: translating costs more than binding.
    const QString failure = say("Unable to bind parameters");
    return refusal.isEmpty() ? fail(failure, QSqlError::StatementError, code)
                             : failWith(failure, refusal, QSqlError::StatementError, code);
}

int CipherResult::bindValue(int parameter, const QVariant &value, QString &refusal)
{
    const void *content = value.constData();
    switch (value.typeId()) {
    case QMetaType::QString:
        return bindText(parameter, *static_cast<const QString *>(content));
    case QMetaType::Int:
        return sqlite3_bind_int(m_stmt, parameter, *static_cast<const int *>(content));
    case QMetaType::LongLong:
        return sqlite3_bind_int64(m_stmt, parameter, *static_cast<const qlonglong *>(content));
    case QMetaType::Double:
        return sqlite3_bind_double(m_stmt, parameter, *static_cast<const double *>(content));
    case QMetaType::Float:
        return sqlite3_bind_double(m_stmt, parameter, double(*static_cast<const float *>(content)));
    case QMetaType::Bool:
    case QMetaType::UInt:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::SChar:
    case QMetaType::UChar:
    case QMetaType::Long:
        return sqlite3_bind_int64(m_stmt, parameter, value.toLongLong());
    case QMetaType::ULong:
    case QMetaType::ULongLong: {
        const qulonglong number = value.toULongLong();
        if (number <= qulonglong(std::numeric_limits<qlonglong>::max()))
            return sqlite3_bind_int64(m_stmt, parameter, qlonglong(number));
        refusal = u"%1 does not fit into a signed 64-bit integer"_s.arg(number);
        return SQLITE_RANGE;
    }
    case QMetaType::QByteArray:
        return bindBlob(parameter, *static_cast<const QByteArray *>(content));
    case QMetaType::QDateTime:
        return bindText(parameter, value.toDateTime().toString(Qt::ISODateWithMs));
    case QMetaType::QTime:
        return bindText(parameter, value.toTime().toString(u"hh:mm:ss.zzz"));
    default: {
        QVariant text = value;
        if (text.convert(QMetaType::fromType<QString>()))
            return bindText(parameter, text.toString());
        refusal = u"a value of type %1 has no text form"_s.arg(QString::fromLatin1(value.typeName()));
        return SQLITE_MISMATCH;
    }
    }
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
