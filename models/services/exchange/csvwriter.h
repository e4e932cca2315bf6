// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/csvdialect.h"

#include <QStringList>

#include <memory>

class QIODevice;
struct UConverter;

namespace kith::services {

/// Writes rows as RFC 4180 asks (CRLF, quotes only where needed) in the delimiter, quote and encoding of a
/// dialect. What it wrote, CsvReader reads back unchanged.
class CsvWriter
{
public:
    struct Options
    {
        bool byteOrderMark = false; ///< spreadsheets on Windows recognise UTF-8 by it
        bool guardFormulas =
            false; ///< an apostrophe before = + - @, which spreadsheets would compute; numbers excepted
    };

    /// The device must be open for writing and outlive the writer. Throws Problem (Invalid) for an unknown
    /// encoding.
    explicit CsvWriter(QIODevice &device, CsvDialect dialect = {});
    CsvWriter(QIODevice &device, CsvDialect dialect, Options options);
    ~CsvWriter();

    /// One row of at least one field. U+0000 and half surrogate pairs have no place in a text file and become
    /// U+FFFD. Throws Problem: DiskFull or ReadOnly when the device fails, Invalid when a character is not in
    /// the encoding (then nothing of the row is written).
    void write(const QStringList &row);

    /// Hands everything to the operating system; call it before trusting the file. Throws as write() does.
    void finish();

private:
    void appendField(QString &line, const QString &field, bool alone) const;
    bool needsQuotes(const QString &field) const;
    QByteArray encoded(const QString &text);
    void put(const QByteArray &bytes);
    [[noreturn]] void fail() const;

    struct Close
    {
        void operator()(UConverter *converter) const;
    };

    QIODevice &m_device;
    CsvDialect m_dialect;
    Options m_options;
    std::unique_ptr<UConverter, Close> m_converter; ///< none for UTF-8
    bool m_started = false;
};

} // namespace kith::services
