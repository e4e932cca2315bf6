// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QVariant>

#include <utility>

namespace kith::storage {

/// What SQLite makes of a value that is put into a column (sqlite.org/datatype3.html).
enum class Affinity : quint8 { Integer, Real, Numeric, Text, Blob };

Affinity affinityOf(const QString &declaredType);

/// The value as SQLite will hand it back after storing it in a column of this affinity: invalid (NULL),
/// qint64, double, QString or QByteArray. Dates become ISO text, instants UTC milliseconds.
QVariant storedValue(const QVariant &value, Affinity affinity);

/// Equality of two stored values: NULL equals NULL, integers equal reals of the same value, text never equals
/// a number.
bool sameValue(const QVariant &left, const QVariant &right);

/// A whole row in the journal: a CBOR array (RFC 8949) of column, value, column, value … Columns are told by
/// how far their number is from the one before, which mostly takes one byte.
class RowImage
{
public:
    RowImage();

    /// `value` as storedValue() gives it.
    void add(qint64 column, const QVariant &value);
    QByteArray bytes();

    /// Throws Problem(Corrupt) when the bytes are not what bytes() made.
    static QList<std::pair<qint64, QVariant>> decode(const QByteArray &bytes);

private:
    QByteArray m_bytes;
    qint64 m_column = 0;
    quint16 m_values = 0;
};

} // namespace kith::storage
