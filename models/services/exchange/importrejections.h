// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/exchange/csvwriter.h"
#include "models/services/exchange/importplan.h"

#include <QHash>
#include <QSaveFile>

#include <memory>

namespace kith::services {

/// The rows that were not taken: their reasons, and the file of them when the plan wants one.
class ImportRejections
{
public:
    ImportRejections(const ImportPlan &plan, QStringList header);

    /// Throws Problem(ReadOnly) when the file cannot be made.
    void add(const ImportReport::Rejection &rejection, const QStringList &cells);

    /// What is added from here on may be taken back by back().
    void mark();
    void back();

    /// Gives the file its name and the report its numbers. Throws Problem(DiskFull) when it cannot be
    /// written.
    void finish(ImportReport &report);

private:
    struct Told
    {
        qint64 rows = 0;
        QList<ImportReport::Rejection> first;
        QHash<QString, qint64> reasons;
        qint64 bytes = 0; ///< of the file
    };

    void write(QStringList cells, const QString &reason);

    QString m_path;
    CsvDialect m_dialect;
    QStringList m_header;
    qsizetype m_columns;
    std::unique_ptr<QSaveFile> m_file;
    std::unique_ptr<CsvWriter> m_writer;
    Told m_told;
    Told m_marked;
};

} // namespace kith::services
