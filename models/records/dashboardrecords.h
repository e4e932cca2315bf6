// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboard.h"
#include "models/records/viewrecords.h"

#include <memory>

namespace kith::records {

/// A dashboard as one person sees it.
struct Dashboard
{
    RecordId id; ///< null: one that is built in
    QString name;
    ViewScope scope = ViewScope::Private;
    RecordId owner;
    QString ownerName;
    RecordId team; ///< with ViewScope::Team
    QString teamName;
    domain::DashboardFilter filter;
    QList<domain::Tile> tiles; ///< by their rows, then columns
    bool isOwn = true;         ///< this person may change it; what others share can be copied
    friend bool operator==(const Dashboard &, const Dashboard &) = default;

    const domain::Tile *tile(RecordId tileId) const; ///< null when there is none
};

/// All dashboards that a person sees, in the order of the tabs.
struct DashboardShelf
{
    RecordId user;
    QList<Dashboard> dashboards;
    QHash<RecordId, domain::DashboardFilter> drafts; ///< filters that were changed and not saved
    QList<std::pair<RecordId, QString>> teams;       ///< that this person may share with

    const Dashboard *find(RecordId id) const; ///< null when there is none
};

/// What the filter of a dashboard can be chosen from.
struct DashboardChoices
{
    using Named = QList<std::pair<RecordId, QString>>;
    Named pipelines;
    struct Stage
    {
        RecordId id;
        QString name;
        RecordId pipeline;
    };
    QList<Stage> stages; ///< of open deals, in the order of the boards
    Named teams;
    Named owners;
    struct Segment
    {
        RecordId id;
        QString name;
        QByteArray entity;
    };
    QList<Segment> segments;
};

/// Dashboards of an open workspace. Everything that people do to one is an action with one undo; a filter
/// that is not saved is kept in the file by the program, which undo passes over. Futures may fail with
/// base::Problem: NotAllowed for the dashboard of another person.
class DashboardRecords
{
public:
    explicit DashboardRecords(Records &records) : m_records(records) {}

    QFuture<DashboardShelf> load() const;
    static DashboardShelf read(storage::Session &session);
    QFuture<DashboardChoices> choices() const;

    /// A new one of the current user, with its tiles; `made` is set to its id.
    QFuture<storage::Outcome> add(const Dashboard &dashboard,
                                  const std::shared_ptr<RecordId> &made = {}) const;
    /// Name, scope, team and filter as in `after`; Conflict when somebody changed the same meanwhile.
    QFuture<storage::Outcome> change(const Dashboard &before, const Dashboard &after) const;
    QFuture<storage::Outcome> remove(const Dashboard &dashboard) const;

    /// The tiles as in `after`: those without an id are new, those that are missing go. `label` names what
    /// was done.
    QFuture<storage::Outcome> changeTiles(const Dashboard &before, const QList<domain::Tile> &after,
                                          const QString &label) const;

    /// What this person looks at without saving it; nothing: as it is saved.
    QFuture<storage::Outcome> keepDraft(RecordId dashboard,
                                        const std::optional<domain::DashboardFilter> &filter) const;
    /// The current user's own order of the tabs.
    QFuture<storage::Outcome> arrange(const QList<RecordId> &dashboards) const;

private:
    ViewRecords views() const;

    Records &m_records;
};

} // namespace kith::records
