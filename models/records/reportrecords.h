// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/recordid.h"
#include "models/domain/reportrhythm.h"
#include "models/records/viewrecords.h"

#include <QFuture>

#include <optional>

namespace kith::records {

/// A report that somebody saved, as one person sees it.
struct SavedReport
{
    RecordId id;
    QString name;
    ViewScope scope = ViewScope::Private;
    RecordId owner;
    QString ownerName;
    RecordId team; ///< with ViewScope::Team
    QString teamName;
    QString definition; ///< domain::ReportDefinition::toText()
    bool isOwn = true;  ///< this person may change it; what others share can be copied
    friend bool operator==(const SavedReport &, const SavedReport &) = default;
};

/// When something is written to a folder.
struct ReportSchedule
{
    RecordId id;
    bool isDashboard = false;
    RecordId subject;   ///< the report or the dashboard
    QByteArray builtIn; ///< instead of a saved report
    QString name;       ///< of what is written, for the file
    RecordId owner;
    domain::ReportRhythm rhythm;
    QByteArray format = "pdf"; ///< "pdf", "csv", "xlsx"; dashboards: "pdf"
    QString folder;
    QString machine; ///< name of the computer that the folder is on
    bool isActive = true;

    // What became of it; not journaled.
    qint64 doneForMs = 0;   ///< the time for which it was written last
    qint64 writtenAtMs = 0; ///< 0: never
    QString file;           ///< last written
    QString trouble;        ///< of the last try, a sentence; empty when it went well

    friend bool operator==(const ReportSchedule &, const ReportSchedule &) = default;
};

/// All reports and schedules that a person sees.
struct ReportShelf
{
    RecordId user;
    QList<SavedReport> reports;                ///< own ones, then the team's, then everybody's, by name
    QList<ReportSchedule> schedules;           ///< own ones
    QList<std::pair<RecordId, QString>> teams; ///< that this person may share reports with
    QString userName;

    const SavedReport *find(RecordId report) const; ///< null when there is none
};

/// Reports that people save, and when they are written. What they do is journaled and undone; that something
/// was written to a folder is noted in the file but is no change of it.
class ReportRecords
{
public:
    explicit ReportRecords(Records &records) : m_records(records) {}

    QFuture<ReportShelf> load() const;
    static ReportShelf read(storage::Session &session);
    static std::optional<SavedReport> find(storage::Session &session, RecordId report);

    /// A new one of the current user. ids[0] of the outcome is its own. Invalid for a team's without a team.
    QFuture<storage::Outcome> add(const SavedReport &report) const;
    /// Name, scope, team and definition as in `after`; Conflict when somebody changed the same meanwhile,
    /// NotAllowed for the report of another person.
    QFuture<storage::Outcome> change(const SavedReport &before, const SavedReport &after) const;
    /// With its schedules.
    QFuture<storage::Outcome> remove(const SavedReport &report) const;

    /// A new one counts from now: what was due before it is not written.
    QFuture<storage::Outcome> addSchedule(const ReportSchedule &schedule) const;
    QFuture<storage::Outcome> changeSchedule(const ReportSchedule &before, const ReportSchedule &after) const;
    QFuture<storage::Outcome> removeSchedule(const ReportSchedule &schedule) const;

    /// A schedule that is due, and for when.
    struct Due
    {
        ReportSchedule schedule;
        qint64 forMs = 0;
    };

    /// Those of this person on this computer that are due, claimed in the file until `untilMs` from now, so
    /// that of two programs one gets each. What was missed several times is due once. Nothing in a file that
    /// is open for reading alone.
    /// Without prints, those written as PDF are left.
    QFuture<QList<Due>> takeDue(const QString &machine, qint64 untilMs, bool withPrints = true) const;

    /// It was written, or it went wrong (`trouble`): then it is due again `againAfterMs` from now.
    QFuture<void> finish(const Due &due, const QString &file, const QString &trouble,
                         qint64 againAfterMs) const;

private:
    Records &m_records;
};

} // namespace kith::records
