// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/reportdefinition.h"
#include "models/records/reportrecords.h"

#include <QDate>
#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>

namespace kith::services {

/// Writes scheduled reports and dashboards to their folders while the program is open; what was missed is
/// written once. Of several programs on one file one writes each. What goes wrong is told and tried again.
class ReportScheduler final : public QObject
{
    Q_OBJECT

public:
    static constexpr int LookEveryMs = 30'000;
    static constexpr qint64 ClaimMs =
        10 * 60'000;                              ///< a program that is killed while writing: another one may
    static constexpr qint64 AgainMs = 5 * 60'000; ///< after trouble

    /// Makes the PDF of a report or a dashboard, in memory. Without one, what is written as PDF is left.
    using Printer = std::function<QFuture<QByteArray>(const records::ReportSchedule &schedule)>;

    ReportScheduler(records::Records &records, Printer printer, QObject *parent = nullptr);

    /// Looks now and then until it goes.
    void start();

    /// Looks now. Does nothing while it still writes.
    void look();
    bool isBusy() const { return m_busy; }

    static QString thisMachine();
    /// Where a schedule writes to on a day.
    static QString fileOf(const records::ReportSchedule &schedule, QDate day);
    /// The report that a schedule is of. Throws Problem(NotFound) when it is gone.
    static domain::ReportDefinition definitionOf(storage::Session &session,
                                                 const records::ReportSchedule &schedule);

Q_SIGNALS:
    void written(const QString &name, const QString &file);
    /// Told once for each schedule until something else goes wrong with it.
    void failed(const kith::base::Problem &problem);
    /// All that was due is done or was told.
    void idle();

private:
    void writeNext();
    void writeTable(const records::ReportRecords::Due &due);
    void writePrint(const records::ReportRecords::Due &due);
    void keep(const records::ReportRecords::Due &due, const QFuture<QString> &writing);
    void done(const records::ReportRecords::Due &due, const QString &file);
    void trouble(const records::ReportRecords::Due &due, const base::Problem &problem);
    void finish(const records::ReportRecords::Due &due, const QString &file, const QString &trouble);
    void rest();

    records::Records &m_records;
    Printer m_printer;
    QTimer m_timer;
    QList<records::ReportRecords::Due> m_due;
    QHash<records::RecordId, QString> m_told;
    bool m_busy = false;
};

} // namespace kith::services
