// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/csvdialect.h"

class QIODevice;

namespace kith::services {

/// Guesses how a delimited text file is written. A guess is always given; a person may correct it.
class CsvSniffer
{
public:
    static constexpr qsizetype HeadSize = 1024 * 1024; ///< bytes that are looked at closely

    /// From the first bytes of a file; HeadSize of them are enough.
    static CsvDialect sniff(const QByteArray &head);

    /// From a device that stands at its begin, and stands there again afterwards. A file that begins in ASCII
    /// is searched to its end for what tells the encoding. Throws Problem (Offline) when the device cannot be
    /// read.
    static CsvDialect sniff(QIODevice &device);

private:
    static CsvDialect sniff(const QByteArray &head, const QByteArray &encoding);
};

} // namespace kith::services
