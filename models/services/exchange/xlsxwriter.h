// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/listwriter.h"

#include <memory>

namespace kith::services {

/// A workbook (Office Open XML, ISO/IEC 29500) with the list on its first sheet, and on more of them when
/// there are more rows than one holds. Headings are the fields' names. Numbers, amounts, dates and yes/no are
/// of their own type; instants are shown in the organisation's time zone; everything else, ids above all, is
/// text, whatever it begins with, so nothing is ever computed.
class XlsxWriter final : public ListWriter
{
public:
    static constexpr int MostRows = 1'048'576; ///< of a sheet, its headings included
    static constexpr int LongestText = 32'767; ///< UTF-16 units of a cell

    /// Writes to `file`, which finish() makes or replaces. `rowsPerSheet` is for tests. Throws
    /// Problem(ReadOnly) where nothing but a disk could hold what is not finished yet: see scratchFolder().
    explicit XlsxWriter(const QString &file, ListShape shape, int rowsPerSheet = MostRows);
    ~XlsxWriter() override;

    /// Throws Problem(Invalid) about the column for a text that no cell can hold, and DiskFull when the
    /// memory for it is used up.
    void write(const records::Row &row) override;
    void finish() override;

    /// Where the rows wait until the file is put together: a folder in memory, because they are not
    /// encrypted. Its files never have a name that others could open. Empty where this machine has none.
    static QString scratchFolder();

private:
    struct Book;
    void beginSheet();
    void writeCell(const records::Row &row, int column);
    void writeText(int column, const QString &text);
    void requireRoom();

    std::unique_ptr<Book> d;
};

} // namespace kith::services
