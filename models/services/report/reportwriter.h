// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reporttable.h"

#include <QDate>

#include <optional>

namespace kith::services {

enum class ReportFormat { Csv, Xlsx, Json };

/// Writes what a report says to a file. The file is not encrypted; whoever calls this has asked for it.
/// Nothing is left anywhere else: what is not finished waits in memory or beside the target.
class ReportWriter
{
public:
    /// Replaces the target when all is written, so a full disk leaves no half file. Throws Problem(DiskFull
    /// or ReadOnly); NotFound when the folder is not there.
    static void write(const domain::ReportTable &table, ReportFormat format, const QString &file,
                      bool guardFormulas = true);

    /// The same for what was made elsewhere, as a PDF.
    static void save(const QByteArray &content, const QString &file);

    /// One row of headings and one for each line, totals as well; numbers with a point and without signs.
    static QByteArray csv(const domain::ReportTable &table, bool guardFormulas = true);
    static QByteArray json(const domain::ReportTable &table);

    /// "csv", "xlsx", "json"; by the end of a file's name.
    static std::optional<ReportFormat> formatOf(const QString &file);

    /// "Won by owner 2026-11-22.pdf": without what file systems refuse.
    static QString fileName(const QString &title, QDate day, const QString &suffix);

    /// Throws Problem(NotFound) that names the folder.
    static void requireFolder(const QString &folder);

    /// A figure for files: money with all its decimals, percent as 0 to 100; empty when it is not known.
    static QString plainNumber(domain::MetricUnit unit, const domain::MetricFigure &figure,
                               const QString &currency);

private:
    /// Into `beside`, which becomes `file`.
    static void writeWorkbook(const domain::ReportTable &table, const QString &beside, const QString &file);
};

} // namespace kith::services
