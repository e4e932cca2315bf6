// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/dailywork.h"

#include "models/records/datahealth.h"
#include "models/records/forecastsnapshots.h"
#include "models/records/reportrecords.h"
#include "models/records/segmentrecords.h"

#include <QDir>
#include <QEventLoop>
#include <QJsonArray>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::cli {

using services::ReportScheduler;

namespace {

constexpr int WatchMs = 100;

struct Reports
{
    QStringList lines;
    QJsonArray written;
    QStringList troubles;
};

Reports writeReports(records::Records &records, const ReportScheduler::Printer &printer)
{
    Reports reports;
    ReportScheduler scheduler(records, printer);
    QEventLoop loop;
    QObject::connect(&scheduler, &ReportScheduler::written, &loop,
                     [&reports](const QString &name, const QString &file) {
                         reports.lines.append(
                             Text::tr("\"%1\" was written to %2").arg(name, QDir::toNativeSeparators(file)));
                         reports.written.append(QJsonObject{{u"name"_s, name}, {u"file"_s, file}});
                     });
    QObject::connect(&scheduler, &ReportScheduler::failed, &loop, [&reports](const base::Problem &problem) {
        reports.troubles.append(problem.sentence());
    });
    QObject::connect(&scheduler, &ReportScheduler::idle, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QTimer watch; // so that Ctrl+C is noticed
    QObject::connect(&watch, &QTimer::timeout, &loop, [&loop] {
        if (interrupted())
            loop.quit();
    });
    watch.start(WatchMs);
    scheduler.look();
    loop.exec();
    if (interrupted())
        throw base::Problem(base::ProblemKind::Cancelled,
                            Text::tr("Stopped. What was done stays; the rest is done the next time."));
    return reports;
}

/// Schedules of this computer that are written as PDF, when nobody here can paint.
int leftForPrinting(records::Records &records)
{
    const QList<records::ReportSchedule> schedules = await(records::ReportRecords(records).load()).schedules;
    return int(std::count_if(schedules.cbegin(), schedules.cend(), [](const records::ReportSchedule &one) {
        return one.isActive && one.format == "pdf" && one.machine == ReportScheduler::thisMachine();
    }));
}

} // namespace

Answer doDailyWork(records::Records &records, const ReportScheduler::Printer &printer)
{
    const int segments = await(records::SegmentRecords(records).takeSnapshots());
    const bool forecast = await(records::ForecastSnapshots::take(records));
    const qint64 data = await(records::DataHealth::refresh(records));
    const Reports reports = writeReports(records, printer);
    const int left = printer ? 0 : leftForPrinting(records);

    QStringList lines;
    if (segments > 0)
        lines.append(Text::tr("%n segment(s) noted", nullptr, segments));
    if (forecast)
        lines.append(Text::tr("The forecast of today noted"));
    if (data > 0)
        lines.append(Text::tr("%n record(s) that may be there twice marked or cleared", nullptr, int(data)));
    lines += reports.lines;
    if (lines.isEmpty() && reports.troubles.isEmpty())
        lines.append(Text::tr("Nothing was due."));
    if (left > 0)
        lines.append(Text::tr("%n schedule(s) as PDF left alone: \"kith --daily FILE\" writes them, too.",
                              nullptr, left));
    lines += reports.troubles;
    Answer answer;
    answer.text = lines.join(u'\n') + u'\n';
    answer.json = {
        {u"segments"_s, segments},      {u"forecast"_s, forecast},
        {u"data_health"_s, data},       {u"reports"_s, reports.written},
        {u"left_for_printing"_s, left}, {u"troubles"_s, QJsonArray::fromStringList(reports.troubles)}};
    answer.code = reports.troubles.isEmpty() ? ExitCode::Done : ExitCode::Refused;
    return answer;
}

} // namespace kith::cli
