// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/records.h"
#include "models/services/exchange/vcardwriter.h"

#include <QFuture>
#include <QPromise>

#include <functional>

namespace kith::storage {
class Session;
}

namespace kith::services {

/// Writes any list to a CSV file, contacts also as vCards: ids and readable names, in the list's order. The
/// file is not encrypted; whoever calls this has asked for it.
class Exporter
{
public:
    explicit Exporter(records::Records &records);

    /// `file` "-" is standard output. Columns empty: every field that can be shown. Writes beside the target
    /// and renames, so a full disk leaves no half file. The result is the number of rows. Progress by
    /// QFuture; cancel() leaves no file.
    ///
    /// `guardFormulas`: an apostrophe before what a spreadsheet would compute ("=…", "+…", "@…"). Kith's
    /// import takes it away again; other programs may keep it.
    QFuture<qint64> toCsv(const domain::RecordQuery &query, const QList<QByteArray> &columns,
                          const QString &file, bool guardFormulas = false);

    /// Contacts as vCards, for address books and phones; the rest as toCsv(). Throws Problem(Invalid) for
    /// other entities.
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
