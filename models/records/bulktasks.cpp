// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/bulktasks.h"

#include "models/base/language.h"
#include "models/records/activityrow.h"
#include "models/records/recordtext.h"
#include "models/records/recordtitles.h"
#include "models/records/sqltext.h"
#include "models/records/workspacecatalogue.h"
#include "models/storage/store.h"

#include <QLocale>

#include <algorithm>

namespace kith::records {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::Entity;
using storage::RowChange;
using storage::RowOp;
using storage::Session;

namespace {

constexpr qsizetype TasksPerBatch = 500;

/// A record that is still there, with who looks after it.
struct Subject
{
    RecordId id;
    RecordId owner;
};

QList<Subject> livingOf(Session &session, const Entity &entity, const QList<RecordId> &ids)
{
    QStringList numbers;
    numbers.reserve(ids.size());
    for (const RecordId id : ids)
        numbers += QString::number(id.value());
    QString sql = u"SELECT t.id, %1 FROM %2 AS t WHERE t.id IN (%3)"_s.arg(
        entity.field("owner_id") ? columnOf(u"t", "owner_id") : u"NULL"_s, tableOf(entity),
        numbers.join(u','));
    if (entity.hasTrash)
        sql += u" AND t.deleted_at IS NULL"_s;
    QList<Subject> found;
    QSqlQuery rows(session.database());
    rows.setForwardOnly(true);
    if (!rows.prepare(sql))
        throw Problem(ProblemKind::Bug, Text::tr("These records cannot be read."), u"tasks"_s);
    session.exec(rows);
    while (rows.next())
        found.append({RecordId(rows.value(0).toLongLong()), RecordId(rows.value(1).toLongLong())});
    return found;
}

QList<RowChange> taskFor(const TaskPlan &plan, const Subject &subject, const QString &name,
                         qint64 placeholder)
{
    RowChange task;
    task.op = RowOp::Insert;
    task.table = "activity"_ba;
    task.id = RecordId(placeholder);
    auto cells = ActivityRow{}.at(plan.time).timeCells();
    cells.append({"subject"_ba, QString(plan.subject).replace(u"{name}"_s, name).left(300).trimmed()});
    cells.append({"type_id"_ba, plan.type.value()});
    cells.append({"priority"_ba, QString::fromLatin1(plan.priority)});
    if (!plan.body.trimmed().isEmpty())
        cells.append({"body"_ba, plan.body});
    const RecordId owner = plan.byOwner && subject.owner ? subject.owner : plan.owner;
    if (owner)
        cells.append({"owner_id"_ba, owner.value()});
    if (!plan.tz.isEmpty() && !plan.time.isByDay())
        cells.append({"tz"_ba, QString::fromLatin1(plan.tz)});
    for (const auto &[column, value] : std::as_const(cells)) {
        if (!value.isNull())
            task.cells.append({column, {}, value});
    }
    RowChange link;
    link.op = RowOp::Insert;
    link.table = "activity_link"_ba;
    link.cells = {{"activity_id"_ba, {}, placeholder},
                  {"object_type"_ba, {}, QString::fromLatin1(plan.entity)},
                  {"object_id"_ba, {}, subject.id.value()}};
    return {task, link};
}

} // namespace

bool BulkTasks::canBeAbout(const Entity &entity)
{
    const domain::Field *kinds = domain::Catalogue::builtIn().entity("activity_link").field("object_type");
    return entity.key != "activity" && std::any_of(kinds->choices.cbegin(), kinds->choices.cend(),
                                                   [&](const auto &kind) { return kind.key == entity.key; });
}

std::optional<Problem> BulkTasks::problemOf(const TaskPlan &plan)
{
    if (plan.subject.trimmed().isEmpty())
        return Problem(ProblemKind::Invalid, Text::tr("Type what there is to do."), u"task"_s)
            .about("subject"_ba);
    if (!plan.type)
        return Problem(ProblemKind::Invalid, Text::tr("Choose what kind of activity it is."), u"task"_s)
            .about("type_id"_ba);
    return std::nullopt;
}

QFuture<TaskPreview> BulkTasks::preview(Records &records, const TaskPlan &plan)
{
    return records.store().read([plan](Session &session) {
        const Entity &entity = catalogueOf(session).entity(plan.entity);
        TaskPreview preview;
        for (qsizetype at = 0; at < plan.ids.size(); at += TasksPerBatch) {
            session.throwIfCancelled();
            const QList<Subject> found = livingOf(session, entity, plan.ids.mid(at, TasksPerBatch));
            preview.tasks += found.size();
            preview.ownerless +=
                std::count_if(found.cbegin(), found.cend(), [](const Subject &one) { return !one.owner; });
        }
        preview.gone = plan.ids.size() - preview.tasks;
        return preview;
    });
}

QFuture<Outcome> BulkTasks::run(Records &records, const TaskPlan &plan)
{
    storage::BulkJob job;
    job.origin = storage::Origin::Ui;
    const Entity &kind = records.catalogue().entity(plan.entity);
    job.label = Text::tr("Create tasks for %1 %2")
                    .arg(QLocale().toString(plan.ids.size()), base::Language::inSentence(kind.pluralText()));
    job.work = [plan](storage::BulkWriter &bulk) {
        if (const auto problem = problemOf(plan))
            throw *problem;
        Session &session = bulk.session();
        const Entity &entity = catalogueOf(session).entity(plan.entity);
        const bool named = plan.subject.contains("{name}"_L1);
        RecordTitles titles(session);
        for (qsizetype at = 0; at < plan.ids.size(); at += TasksPerBatch) {
            bulk.throwIfCancelled();
            QList<RowChange> rows;
            const QList<Subject> found = livingOf(session, entity, plan.ids.mid(at, TasksPerBatch));
            qint64 placeholder = 0;
            for (const Subject &subject : found)
                rows +=
                    taskFor(plan, subject, named ? titles.of(entity, subject.id) : QString(), --placeholder);
            if (!rows.isEmpty())
                bulk.apply(rows);
            bulk.progress(std::min(at + TasksPerBatch, plan.ids.size()), plan.ids.size());
        }
    };
    return records.store().writeBulk(job);
}

} // namespace kith::records
