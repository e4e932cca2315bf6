// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/activityrecords.h"
#include "models/services/exchange/importplan.h"

#include <QFuture>

namespace kith::services {

/// Activities as iCalendar files (RFC 5545), for other calendars. Files are not encrypted; whoever calls this
/// has asked for it.
class CalendarExchange
{
public:
    explicit CalendarExchange(records::Records &records) : m_records(records) {}

    /// Writes a list of activities ("-": standard output); the result is their number. Writes beside the
    /// target and renames. Throws Problem: Invalid for other entities, ReadOnly, DiskFull.
    QFuture<qint64> exportList(const domain::RecordQuery &query, const QString &file);
    /// What a calendar shows; what repeats is written with its rule.
    QFuture<qint64> exportRange(const records::CalendarQuery &query, const QString &file);
    QFuture<qint64> exportOne(base::RecordId activity, const QString &file);

    /// Whether a file of this name or with this beginning holds a calendar.
    static bool isCalendar(const QString &file);

    /// Takes in a file as one action with one undo. UIDs are kept as external ids, so the same file again
    /// changes nothing, and a newer one changes what differs. What was done here stays done, and a series
    /// that went on here goes on. The report counts events and tasks as rows.
    QFuture<ImportReport> importFile(const QString &file, bool dryRun = false);
    QFuture<ImportReport> importContent(const QByteArray &content, const QString &name, bool dryRun = false);

private:
    records::Records &m_records;
};

} // namespace kith::services
