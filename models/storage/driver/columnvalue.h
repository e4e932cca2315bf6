// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QVariant>

#include <cstring>

namespace kith::storage {

/// True if no byte of `text` has its highest bit set.
inline bool isAscii(const char *text, int size)
{
    quint64 all = 0;
    int i = 0;
    for (; i + 8 <= size; i += 8) {
        quint64 word;
        std::memcpy(&word, text + i, 8);
        all |= word;
    }
    quint64 rest = 0;
    std::memcpy(&rest, text + i, size_t(size - i));
    return ((all | rest) & 0x8080808080808080U) == 0;
}

/// UTF-8 from the database as a string: never null, embedded NULs kept. Most text is short ASCII, which is
/// widened here faster than a decoder can be called.
inline QString textOf(const char *utf8, int size)
{
    if (size == 0 || !isAscii(utf8, size)) {
        QString decoded = QString::fromUtf8(utf8, size);
        if (size >= 3 && std::memcmp(utf8, "\xEF\xBB\xBF", 3) == 0)
            decoded.prepend(QChar(QChar::ByteOrderMark)); // which Qt takes for a mark, not for text
        return decoded;
    }
    QString text(size, Qt::Uninitialized);
    auto *to = reinterpret_cast<char16_t *>(text.data());
    for (int i = 0; i < size; ++i)
        to[i] = uchar(utf8[i]);
    return text;
}

inline QVariant textValue(const char *utf8, int size)
{
    // Moved in after the variant's making, since its constructor would share the string: two atomic
    // operations.
    QVariant value{QString()};
    value.setValue(textOf(utf8, size));
    return value;
}

/// A blob as a value: an empty one is not null.
inline QVariant blobValue(const void *bytes, int size)
{
    return size > 0 ? QByteArray(static_cast<const char *>(bytes), size) : QByteArray("", 0);
}

/// NULL as QtSql gives it.
inline QVariant nullValue()
{
    return QVariant(QMetaType::fromType<QString>());
}

} // namespace kith::storage
