// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/cellvalue.h"

#include "models/base/problem.h"
#include "models/base/recordid.h"
#include "models/storage/text.h"

#include <QDate>
#include <QDateTime>
#include <QStringConverter>
#include <QtEndian>
#include <QTime>

#include <bit>
#include <cmath>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

/// QString::fromUtf8() would take a U+FEFF in front for a mark of the encoding and drop it.
QString textOf(QByteArrayView utf8)
{
    QStringDecoder decoder(QStringDecoder::Utf8,
                           QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder(utf8);
    return text.isNull() ? QString(""_L1) : text;
}

// RFC 8949: the major type is in the upper three bits of the first byte.
enum Major : quint8 { Unsigned = 0, Negative = 1, Bytes = 2, Utf8 = 3, Array = 4, Simple = 7 };
constexpr quint8 NullByte = 0xf6;
constexpr quint8 DoubleByte = 0xfb;

/// SQLite turns text into a number in a numeric column only if nothing is lost by it.
QVariant numberFromText(const QString &text, bool real)
{
    bool ok = false;
    if (!real) {
        const qint64 integer = text.toLongLong(&ok);
        if (ok)
            return integer;
    }
    const double number = text.toDouble(&ok);
    return ok ? storedValue(number, real ? Affinity::Real : Affinity::Numeric) : QVariant(text);
}

QVariant integerIfWhole(double number)
{
    constexpr double limit = 9007199254740992.0; // 2^53: beyond it not every integer is a double
    if (std::fabs(number) < limit && number == std::trunc(number))
        return qint64(number);
    return number;
}

/// Integer, double, text, bytes or invalid, whatever came in.
QVariant plainValue(const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<base::RecordId>()) {
        const auto id = value.value<base::RecordId>();
        return id ? QVariant(id.value()) : QVariant();
    }
    if (value.isNull())
        return {};
    switch (value.typeId()) {
    case QMetaType::Bool:
    case QMetaType::Int:
    case QMetaType::UInt:
    case QMetaType::Long:
    case QMetaType::ULong:
    case QMetaType::LongLong:
    case QMetaType::ULongLong:
    case QMetaType::Short:
    case QMetaType::UShort:
    case QMetaType::Char:
    case QMetaType::SChar:
    case QMetaType::UChar:
        return value.toLongLong();
    case QMetaType::Double:
    case QMetaType::Float:
        return std::isnan(value.toDouble()) ? QVariant() : QVariant(value.toDouble());
    // Qt 6 does not call a variant null whose content is: such values mean "nothing" all the same.
    case QMetaType::QByteArray:
        return value.toByteArray().isNull() ? QVariant() : value;
    case QMetaType::QString:
        return value.toString().isNull() ? QVariant() : value;
    case QMetaType::QDate:
        return value.toDate().isValid() ? QVariant(value.toDate().toString(Qt::ISODate)) : QVariant();
    case QMetaType::QTime:
        return value.toTime().isValid() ? QVariant(value.toTime().toString(Qt::ISODateWithMs)) : QVariant();
    case QMetaType::QDateTime:
        return value.toDateTime().isValid() ? QVariant(value.toDateTime().toMSecsSinceEpoch()) : QVariant();
    default:
        return value.toString();
    }
}

void putHead(QByteArray &out, Major major, quint64 number)
{
    const auto top = static_cast<quint8>(major << 5);
    const auto put = [&](quint8 width, auto narrow) {
        out.append(char(top | width));
        const auto big = qToBigEndian(narrow);
        out.append(reinterpret_cast<const char *>(&big), sizeof big);
    };
    if (number < 24)
        out.append(char(top | number));
    else if (number <= 0xff)
        put(24, quint8(number));
    else if (number <= 0xffff)
        put(25, quint16(number));
    else if (number <= 0xffffffff)
        put(26, quint32(number));
    else
        put(27, number);
}

void putInteger(QByteArray &out, qint64 number)
{
    if (number >= 0)
        putHead(out, Unsigned, quint64(number));
    else
        putHead(out, Negative, ~quint64(number));
}

void putValue(QByteArray &out, const QVariant &value)
{
    switch (value.isValid() ? value.typeId() : int(QMetaType::UnknownType)) {
    case QMetaType::LongLong:
        putInteger(out, value.toLongLong());
        break;
    case QMetaType::Double: {
        const quint64 bits = qToBigEndian(std::bit_cast<quint64>(value.toDouble()));
        out.append(char(DoubleByte));
        out.append(reinterpret_cast<const char *>(&bits), sizeof bits);
        break;
    }
    case QMetaType::QString: {
        const QByteArray text = value.toString().toUtf8();
        putHead(out, Utf8, quint64(text.size()));
        out.append(text);
        break;
    }
    case QMetaType::QByteArray: {
        const QByteArray bytes = value.toByteArray();
        putHead(out, Bytes, quint64(bytes.size()));
        out.append(bytes);
        break;
    }
    default:
        out.append(char(NullByte));
    }
}

/// Reads exactly what putValue() and putHead() write.
class Reader
{
public:
    explicit Reader(const QByteArray &bytes)
        : m_at(bytes.constData()), m_end(bytes.constData() + bytes.size())
    {
    }

    quint64 head(quint8 &major)
    {
        const quint8 first = byte();
        major = first >> 5;
        const quint8 low = first & 31;
        if (low < 24)
            return low;
        if (low > 27)
            fail();
        return number(1 << (low - 24));
    }

    qint64 integer()
    {
        quint8 major = 0;
        const quint64 n = head(major);
        if (major > Negative)
            fail();
        return major == Unsigned ? qint64(n) : qint64(~n);
    }

    QVariant value()
    {
        if (m_at == m_end)
            fail();
        const auto first = static_cast<quint8>(*m_at);
        if (first == NullByte) {
            ++m_at;
            return {};
        }
        if (first == DoubleByte) {
            ++m_at;
            return std::bit_cast<double>(number(8));
        }
        if (first >> 5 <= Negative)
            return integer();
        quint8 major = 0;
        const quint64 length = head(major);
        if (length > quint64(m_end - m_at) || (major != Bytes && major != Utf8))
            fail();
        const char *start = m_at;
        m_at += length;
        if (major == Bytes)
            return length > 0 ? QByteArray(start, qsizetype(length)) : QByteArray("");
        return textOf(QByteArrayView(start, qsizetype(length)));
    }

    bool atEnd() const { return m_at == m_end; }

    [[noreturn]] static void fail()
    {
        throw Problem(
            ProblemKind::Corrupt,
            Text::tr("The history of the workspace is damaged at one place. Open a backup to undo this."),
            u"row image is not readable"_s);
    }

private:
    quint8 byte()
    {
        if (m_at == m_end)
            fail();
        return static_cast<quint8>(*m_at++);
    }

    quint64 number(int width)
    {
        quint64 result = 0;
        for (int i = 0; i < width; ++i)
            result = result << 8 | byte();
        return result;
    }

    const char *m_at;
    const char *m_end;
};

} // namespace

Affinity affinityOf(const QString &declaredType)
{
    const QString type = declaredType.toUpper();
    if (type.contains("INT"_L1))
        return Affinity::Integer;
    if (type.contains("CHAR"_L1) || type.contains("CLOB"_L1) || type.contains("TEXT"_L1))
        return Affinity::Text;
    if (type.isEmpty() || type.contains("BLOB"_L1) || type == "ANY"_L1)
        return Affinity::Blob;
    if (type.contains("REAL"_L1) || type.contains("FLOA"_L1) || type.contains("DOUB"_L1))
        return Affinity::Real;
    return Affinity::Numeric;
}

QVariant storedValue(const QVariant &value, Affinity affinity)
{
    const QVariant plain = plainValue(value);
    if (!plain.isValid())
        return plain;
    const int type = plain.typeId();
    switch (affinity) {
    case Affinity::Integer:
    case Affinity::Numeric:
        if (type == QMetaType::Double)
            return integerIfWhole(plain.toDouble());
        return type == QMetaType::QString ? numberFromText(plain.toString(), false) : plain;
    case Affinity::Real:
        if (type == QMetaType::LongLong)
            return double(plain.toLongLong());
        return type == QMetaType::QString ? numberFromText(plain.toString(), true) : plain;
    case Affinity::Text:
        // SQLite writes numbers in its own way; only whole ones are sure to come back the same.
        return type == QMetaType::LongLong ? QVariant(QString::number(plain.toLongLong())) : plain;
    case Affinity::Blob:
        break;
    }
    return plain;
}

bool sameValue(const QVariant &left, const QVariant &right)
{
    const bool leftNull = !left.isValid() || left.isNull();
    const bool rightNull = !right.isValid() || right.isNull();
    if (leftNull || rightNull)
        return leftNull == rightNull;
    if (left.typeId() == right.typeId())
        return left == right;
    const auto isNumber = [](const QVariant &value) {
        return value.typeId() == QMetaType::LongLong || value.typeId() == QMetaType::Double;
    };
    return isNumber(left) && isNumber(right) && left.toDouble() == right.toDouble();
}

RowImage::RowImage()
{
    constexpr qsizetype usual = 400;
    m_bytes.reserve(usual);
    // The array's head with two bytes for the number of values, which is known at the end.
    m_bytes.append("\x99\0\0", 3);
}

void RowImage::add(qint64 column, const QVariant &value)
{
    putInteger(m_bytes, column - m_column);
    m_column = column;
    putValue(m_bytes, value);
    m_values += 2;
}

QByteArray RowImage::bytes()
{
    qToBigEndian(m_values, m_bytes.data() + 1);
    return m_bytes;
}

QList<std::pair<qint64, QVariant>> RowImage::decode(const QByteArray &bytes)
{
    Reader reader(bytes);
    quint8 major = 0;
    const quint64 count = reader.head(major);
    if (major != Array || count % 2 != 0 || count > quint64(bytes.size()))
        Reader::fail();
    QList<std::pair<qint64, QVariant>> values;
    values.reserve(qsizetype(count / 2));
    qint64 column = 0;
    for (quint64 i = 0; i < count / 2; ++i) {
        column += reader.integer();
        values.append({column, reader.value()});
    }
    if (!reader.atEnd())
        Reader::fail();
    return values;
}

} // namespace kith::storage
