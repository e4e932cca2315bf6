// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/domain/schedule.h"
#include "models/records/records.h"

#include <QFuture>

#include <optional>

namespace kith::records {

/// One activity for each of many records.
struct TaskPlan
{
    QByteArray entity;
    QList<RecordId> ids;
    RecordId type;   ///< value of the list of activity types
    QString subject; ///< "{name}" in it becomes the record's name
    QString body;
    QByteArray priority = "normal";
    domain::ActivityTime time;
    QByteArray tz;       ///< IANA, of times of day
    bool byOwner = true; ///< whoever looks after the record; `owner` where nobody does
    RecordId owner;      ///< null: nobody
};

struct TaskPreview
{
    qint64 tasks = 0;
    qint64 gone = 0;      ///< removed or in the trash since they were chosen
    qint64 ownerless = 0; ///< of the tasks: nobody looks after the record, so `owner` gets them
};

/// Makes tasks for many records through the one change path, in batches inside one transaction.
class BulkTasks
{
public:
    /// Whether activities can be about records of the kind.
    static bool canBeAbout(const domain::Entity &entity);

    static std::optional<base::Problem> problemOf(const TaskPlan &plan);

    /// Can be cancelled.
    static QFuture<TaskPreview> preview(Records &records, const TaskPlan &plan);

    /// Progress through the future (0..1000). Cancelled or refused, nothing is made.
    static QFuture<Outcome> run(Records &records, const TaskPlan &plan);
};

} // namespace kith::records
