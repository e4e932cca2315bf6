// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/services/exchange/vcardwriter.h"

#include <QFuture>
#include <QPromise>

#include <functional>
#include <optional>

namespace kith::storage {
class Session;
}

namespace kith::services {

enum class ExportFormat { Csv, Xlsx, Json, VCards };

/// What is written where.
struct ExportPlan
{
    domain::RecordQuery query;
    std::optional<QList<base::RecordId>> ids; ///< these records of that kind, in this order, instead of all
                                              ///< that the query finds
    QList<QByteArray> columns;                ///< empty: every field that can be shown
    QString file;                             ///< "-" is standard output
    ExportFormat format = ExportFormat::Csv;

    /// CSV: an apostrophe before what a spreadsheet would compute ("=…", "+…", "@…"). Kith's import takes it
    /// away again; other programs may keep it.
    bool guardFormulas = false;
    VCardVersion version = VCardVersion::V3;
};

/// Writes any list to a file: ids and readable names, in the list's order; contacts also as vCards. The file
/// is not encrypted; whoever calls this has asked for it.
class Exporter
{
public:
    explicit Exporter(records::Records &records);

    /// Writes beside the target and renames, so a full disk leaves no half file. The result is the number of
    /// rows. Progress by QFuture (0..1000); cancel() leaves no file. Throws Problem(Invalid) for vCards of
    /// something else than contacts, and for a workbook on standard output.
    QFuture<qint64> run(const ExportPlan &plan);

    /// The format that a file's name ends in: .csv, .xlsx, .json, .vcf.
    static std::optional<ExportFormat> formatOf(const QString &file);

    /// run() for the commonest of plans.
    QFuture<qint64> toCsv(const domain::RecordQuery &query, const QList<QByteArray> &columns,
                          const QString &file, bool guardFormulas = false);

    /// Contacts for address books and phones.
    QFuture<qint64> toVCards(const domain::RecordQuery &query, const QString &file,
                             VCardVersion version = VCardVersion::V3);

    /// The columns and, behind them, the currencies that their amounts need.
    static QList<QByteArray> withCurrencies(const domain::Entity &entity, QList<QByteArray> columns);

private:
    using Work = std::function<qint64(storage::Session &, QPromise<qint64> &)>;
    QFuture<qint64> start(Work work);

    records::Records &m_records;
};

} // namespace kith::services
