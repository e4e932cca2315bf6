// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"
#include "models/base/problem.h"
#include "models/domain/displaytext.h"
#include "models/services/exchange/listwriter.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileDevice>
#include <QIODevice>

#include <cmath>

using namespace Qt::StringLiterals;

namespace kith::services {

namespace {

using domain::Field;
using domain::FieldType;

constexpr qsizetype BufferBytes = 256 * 1024;

} // namespace

QString ListShape::currencyOf(const records::Row &row, qsizetype column) const
{
    const int at = currencies.value(column, -1);
    return at < 0 ? QString() : row.values.at(at).toString();
}

JsonWriter::JsonWriter(QIODevice &device, ListShape shape) : m_device(device), m_shape(std::move(shape))
{
    for (const Field *field : std::as_const(m_shape.columns)) {
        appendText(QString::fromLatin1(field->key));
        m_keys.append(m_buffer + ':');
        m_buffer.clear();
    }
    m_buffer = "[";
}

void JsonWriter::write(const records::Row &row)
{
    m_buffer += m_first ? "\n{\"id\":\"" : ",\n{\"id\":\"";
    m_first = false;
    m_buffer += row.id.toString().toLatin1() + '"';
    for (qsizetype i = 0; i < m_shape.columns.size(); ++i) {
        m_buffer += ',';
        m_buffer += m_keys.at(i);
        appendValue(row, i);
    }
    m_buffer += '}';
    if (m_buffer.size() > BufferBytes)
        put();
}

void JsonWriter::finish()
{
    m_buffer += m_first ? "]\n" : "\n]\n";
    put();
    auto *file = qobject_cast<QFileDevice *>(&m_device);
    if (file && !file->flush())
        put(); // says why
}

void JsonWriter::appendValue(const records::Row &row, qsizetype column)
{
    const Field &field = *m_shape.columns.at(column);
    const QVariant &value = row.values.at(column);
    if (value.isNull()) {
        m_buffer += "null";
        return;
    }
    switch (field.type) {
    case FieldType::Integer:
        if (field.decimals == 0)
            m_buffer += QByteArray::number(value.toLongLong());
        else
            m_buffer += domain::displayText(field, value, QLocale::c()).toLatin1();
        return;
    case FieldType::Decimal: {
        const double number = value.toDouble();
        m_buffer +=
            std::isfinite(number) ? QByteArray::number(number, 'g', QLocale::FloatingPointShortest) : "null";
        return;
    }
    case FieldType::Money:
        m_buffer +=
            domain::displayText(field, value, QLocale::c(), {}, m_shape.currencyOf(row, column)).toLatin1();
        return;
    case FieldType::Boolean:
        m_buffer += value.toBool() ? "true" : "false";
        return;
    case FieldType::Instant:
        appendText(QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC).toString(Qt::ISODateWithMs));
        return;
    case FieldType::Link:
    case FieldType::Picklist:
        m_buffer += "{\"id\":\"" + QByteArray::number(value.toLongLong()) + "\",\"title\":";
        appendText(row.linkTitles.at(column));
        m_buffer += '}';
        return;
    case FieldType::MultiPicklist: {
        m_buffer += "{\"ids\":[";
        bool first = true;
        for (const QString &id : value.toString().split(u'|', Qt::SkipEmptyParts)) {
            if (!first)
                m_buffer += ',';
            appendText(id);
            first = false;
        }
        m_buffer += "],\"title\":";
        appendText(row.linkTitles.at(column));
        m_buffer += '}';
        return;
    }
    case FieldType::Text:
    case FieldType::LongText:
    case FieldType::Date:
    case FieldType::Choice:
        appendText(value.toString());
        return;
    }
}

/// As RFC 8259, 7 asks.
void JsonWriter::appendText(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    m_buffer += '"';
    for (const char c : bytes) {
        switch (c) {
        case '"':
            m_buffer += "\\\"";
            break;
        case '\\':
            m_buffer += "\\\\";
            break;
        case '\n':
            m_buffer += "\\n";
            break;
        case '\r':
            m_buffer += "\\r";
            break;
        case '\t':
            m_buffer += "\\t";
            break;
        default:
            if (uchar(c) < 0x20)
                m_buffer += "\\u00" + QByteArray::number(uchar(c), 16).rightJustified(2, '0');
            else
                m_buffer += c;
        }
    }
    m_buffer += '"';
}

void JsonWriter::put()
{
    const auto *file = qobject_cast<const QFileDevice *>(&m_device);
    if (m_device.write(m_buffer) != m_buffer.size() || (file && file->error() != QFileDevice::NoError))
        throw base::Problem(
            base::ProblemKind::DiskFull,
            QCoreApplication::translate("Exporter", "\"%1\" cannot be written: %2. Nothing was left there.")
                .arg(file ? file->fileName() : QString(), m_device.errorString()));
    m_buffer.clear();
}

} // namespace kith::services
