// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/report/reportanswers.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/organisation.h"
#include "models/records/records.h"
#include "models/records/recordtitles.h"
#include "models/records/workspacecatalogue.h"
#include "models/services/report/reportscheduler.h"
#include "models/storage/store.h"

#include <QCoreApplication>

namespace kith::services {

using base::Problem;
using base::ProblemKind;
using storage::Session;

namespace {

struct ReportAnswersText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

struct Moment
{
    QString who;
    QDateTime at;
};

Moment momentOf(Session &session)
{
    const base::RecordId user = session.currentUser();
    const QTimeZone zone = records::Organisation::read(session).zone;
    return {user ? records::RecordTitles(session).of(records::catalogueOf(session).entity("app_user"), user)
                 : QString(),
            QDateTime::fromMSecsSinceEpoch(session.clock().nowMs(), zone)};
}

QStringList factsOf(Session &session, const domain::DashboardFilter &filter, base::RecordId me)
{
    records::RecordTitles titles(session);
    QStringList facts{ReportAnswersText::tr("Period: %1").arg(filter.period.sentence())};
    const auto add = [&](const QString &frame, const char *entity, base::RecordId id) {
        if (id)
            facts.append(frame.arg(titles.of(records::catalogueOf(session).entity(entity), id)));
    };
    add(ReportAnswersText::tr("Pipeline: %1"), "pipeline", filter.scope.pipeline);
    add(ReportAnswersText::tr("Team: %1"), "team", filter.scope.team);
    add(ReportAnswersText::tr("Owner: %1"), "app_user", filter.isOwnerMe ? me : filter.scope.owner);
    add(ReportAnswersText::tr("Segment: %1"), "segment", filter.scope.segment);
    return {facts.join(QStringLiteral(" · "))};
}

} // namespace

ReportAnswer ReportAnswer::read(Session &session, const domain::ReportDefinition &definition)
{
    const Moment moment = momentOf(session);
    return {records::PivotReader::read(session, definition), moment.who, moment.at};
}

QFuture<ReportAnswer> ReportAnswer::load(records::Records &records,
                                         const domain::ReportDefinition &definition)
{
    return records.store().read([definition](Session &session) { return read(session, definition); });
}

QFuture<ReportAnswer> ReportAnswer::loadScheduled(records::Records &records,
                                                  const records::ReportSchedule &schedule)
{
    return records.store().read([schedule](Session &session) {
        return read(session, ReportScheduler::definitionOf(session, schedule));
    });
}

DashboardAnswers DashboardAnswers::read(Session &session, const records::Dashboard &dashboard,
                                        const domain::DashboardFilter &filter)
{
    const Moment moment = momentOf(session);
    const base::RecordId me = session.currentUser();
    DashboardAnswers answers;
    answers.dashboard = dashboard;
    answers.facts = factsOf(session, filter, me);
    answers.who = moment.who;
    answers.madeAt = moment.at;
    for (const domain::Tile &tile : dashboard.tiles) {
        session.throwIfCancelled();
        Tile answered{tile, {}, {}};
        try {
            if (!tile.unreadable.isEmpty())
                throw Problem(ProblemKind::Invalid,
                              ReportAnswersText::tr("This tile was made by another version of Kith."));
            answered.answer = records::MetricRecords::read(session, tile.asked(filter, me));
        } catch (const Problem &problem) {
            if (problem.kind() == ProblemKind::Cancelled)
                throw;
            answered.trouble = problem.sentence();
        }
        answers.tiles.append(answered);
    }
    return answers;
}

QFuture<DashboardAnswers> DashboardAnswers::load(records::Records &records,
                                                 const records::Dashboard &dashboard,
                                                 const std::optional<domain::DashboardFilter> &filter)
{
    return records.store().read([dashboard, filter](Session &session) {
        return read(session, dashboard, filter.value_or(dashboard.filter));
    });
}

QFuture<DashboardAnswers> DashboardAnswers::loadScheduled(records::Records &records,
                                                          const records::ReportSchedule &schedule)
{
    return records.store().read([schedule](Session &session) {
        const records::DashboardShelf shelf = records::DashboardRecords::read(session);
        const records::Dashboard *scheduled = shelf.find(schedule.subject);
        if (!scheduled)
            throw Problem(ProblemKind::NotFound,
                          ReportAnswersText::tr(
                              "The dashboard “%1” is to be written, but it is not there any more. Take its "
                              "schedule away.")
                              .arg(schedule.name));
        return read(session, *scheduled, scheduled->filter);
    });
}

} // namespace kith::services
