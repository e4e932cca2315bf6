// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Looks into workbooks that were written, without the library that wrote them.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QHash>
#include <QtEndian>

#include <zlib.h>

namespace kith::test {

template<class T>
T numberAt(const QByteArray &bytes, qsizetype at)
{
    return qFromLittleEndian<T>(bytes.constData() + at);
}

inline QByteArray inflated(const QByteArray &packed, qsizetype size)
{
    QByteArray out(size, '\0');
    z_stream stream{};
    if (inflateInit2(&stream, -MAX_WBITS) != Z_OK)
        return {};
    QByteArray in = packed;
    stream.next_in = reinterpret_cast<Bytef *>(in.data());
    stream.avail_in = uInt(in.size());
    stream.next_out = reinterpret_cast<Bytef *>(out.data());
    stream.avail_out = uInt(out.size());
    const int done = inflate(&stream, Z_FINISH);
    inflateEnd(&stream);
    return done == Z_STREAM_END ? out : QByteArray();
}

/// The files in a ZIP archive, by its central directory (APPNOTE 4.3).
inline QHash<QByteArray, QByteArray> unzipped(const QString &file)
{
    QFile archive(file);
    if (!archive.open(QIODevice::ReadOnly))
        return {};
    const QByteArray all = archive.readAll();
    QHash<QByteArray, QByteArray> parts;
    for (qsizetype at = all.indexOf("PK\x01\x02"); at >= 0; at = all.indexOf("PK\x01\x02", at + 4)) {
        const auto method = numberAt<quint16>(all, at + 10);
        const auto packed = numberAt<quint32>(all, at + 20);
        const auto size = numberAt<quint32>(all, at + 24);
        const QByteArray name = all.mid(at + 46, numberAt<quint16>(all, at + 28));
        const auto local = qsizetype(numberAt<quint32>(all, at + 42));
        const qsizetype data =
            local + 30 + numberAt<quint16>(all, local + 26) + numberAt<quint16>(all, local + 28);
        const QByteArray content = all.mid(data, packed);
        parts.insert(name, method == 0 ? content : inflated(content, size));
    }
    return parts;
}

/// "A2": the cell's XML.
inline QByteArray cellOf(const QByteArray &sheet, const QByteArray &place)
{
    const qsizetype from = sheet.indexOf("<c r=\"" + place + "\"");
    return from < 0 ? QByteArray() : sheet.mid(from, sheet.indexOf("</c>", from) + 4 - from);
}

inline QByteArray numberOf(const QByteArray &cell)
{
    const qsizetype from = cell.indexOf("<v>") + 3;
    return cell.mid(from, cell.indexOf("</v>", from) - from);
}

} // namespace kith::test
