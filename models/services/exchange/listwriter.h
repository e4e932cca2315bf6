// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"

#include <QTimeZone>

class QIODevice;

namespace kith::services {

/// What a list that is written to a file consists of.
struct ListShape
{
    const domain::Entity *entity = nullptr;
    QList<const domain::Field *> columns; ///< in their order; they stand first among the fetched ones
    QList<QByteArray> fetched;            ///< the columns and what their values need besides
    QTimeZone zone = QTimeZone::utc();    ///< of the organisation

    /// The currency that an amount of a row is in; empty when the row has none.
    QString currencyOf(const records::Row &row, qsizetype column) const;

    QList<int> currencies; ///< by column: where among the fetched its currency stands, or -1
};

/// Writes the records of a list one after the other. All functions throw base::Problem.
class ListWriter
{
public:
    ListWriter() = default;
    virtual ~ListWriter() = default;
    Q_DISABLE_COPY_MOVE(ListWriter)

    virtual void write(const records::Row &row) = 0;
    /// Everything is handed to the operating system; nothing is written after that.
    virtual void finish() = 0;
};

/// A JSON array with one object for each record on a line of its own. Numbers and amounts are numbers,
/// without what binary fractions would add to them; ids and dates are text (ISO 8601, instants in UTC); a
/// link is its id and title; what is empty is null.
class JsonWriter final : public ListWriter
{
public:
    JsonWriter(QIODevice &device, ListShape shape);

    void write(const records::Row &row) override;
    void finish() override;

private:
    void appendValue(const records::Row &row, qsizetype column);
    void appendText(const QString &text);
    void put();

    QIODevice &m_device;
    ListShape m_shape;
    QByteArrayList m_keys; ///< quoted, with the colon
    QByteArray m_buffer;
    bool m_first = true;
};

} // namespace kith::services
