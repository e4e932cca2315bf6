// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QChar>

namespace kith::services {

/// How a delimited text file is written down. The default is RFC 4180 in UTF-8 with a header.
struct CsvDialect
{
    QByteArray encoding = "UTF-8"; ///< a name that ICU knows
    QChar delimiter = u',';
    QChar quote = u'"';
    QChar escape;          ///< makes the next character literal inside quotes (\"); null: only "" does
    bool hasHeader = true; ///< the first row names the columns
    bool skipInitialSpace = false; ///< spaces after a delimiter do not belong to the field

    bool operator==(const CsvDialect &) const = default;
};

} // namespace kith::services
