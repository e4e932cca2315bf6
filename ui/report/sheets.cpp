// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sheets.h"

#include "models/base/await.h"
#include "models/base/problem.h"
#include "models/items/chartdata.h"
#include "models/records/metricrecords.h"
#include "models/records/pivotreader.h"
#include "models/records/records.h"
#include "models/services/report/reportanswers.h"
#include "models/services/report/reportscheduler.h"
#include "ui/report/reportprinter.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Turns an answer from the file into something else, in the thread of `context`.
template<class To, class From, class Fn>
QFuture<To> mapped(const QFuture<From> &from, QObject *context, Fn fn)
{
    const auto promise = std::make_shared<QPromise<To>>();
    promise->start();
    base::await(
        from, context,
        [promise, fn = std::move(fn)](const From &answer) {
            promise->addResult(fn(answer));
            promise->finish();
        },
        [promise](const Problem &problem) {
            promise->setException(problem);
            promise->finish();
        });
    return promise->future();
}

PrintSheet sheetOf(const services::DashboardAnswers &answers)
{
    PrintSheet sheet;
    sheet.title = answers.dashboard.name;
    sheet.who = answers.who;
    sheet.madeAt = answers.madeAt;
    sheet.facts = answers.facts;
    const QLocale locale;
    for (const services::DashboardAnswers::Tile &answered : answers.tiles) {
        PrintSheet::Tile tile;
        tile.place = answered.tile.place;
        if (answered.answer)
            tile.data = items::chartData(*answered.answer, items::chartKindOf(answered.tile.chart), locale,
                                         answered.tile.most > 0 ? answered.tile.most : 24);
        tile.trouble = answered.trouble;
        tile.data.target = answered.tile.target;
        if (!answered.tile.title.isEmpty())
            tile.data.title = answered.tile.title;
        sheet.tiles.append(tile);
    }
    return sheet;
}

PrintSheet sheetOf(const services::ReportAnswer &answered, const QString &title)
{
    PrintSheet sheet;
    const QLocale locale;
    sheet.title = title;
    sheet.who = answered.who;
    sheet.madeAt = answered.madeAt;
    const domain::ReportTable table = answered.answer.table(title, locale);
    sheet.facts = {table.measures, table.sentence, table.periodText};
    sheet.facts.removeAll(QString());
    sheet.remarks = table.remarks;
    sheet.table = table;
    const domain::ReportDefinition &definition = answered.answer.definition;
    if (definition.chart.isEmpty() || (definition.rows.isEmpty() && !definition.across))
        return sheet;
    const items::ChartData data =
        items::chartData(answered.answer.chart, items::chartKindOf(definition.chart), locale);
    constexpr int rows = 7;
    if (!data.isEmpty())
        sheet.tiles.append({{0, 0, domain::TileGrid::Columns, rows}, data, {}});
    return sheet;
}

} // namespace

PrintSheet tileSheet(const items::ChartData &data)
{
    PrintSheet sheet;
    sheet.title = data.title;
    if (!data.subtitle.isEmpty())
        sheet.facts.append(data.subtitle);
    sheet.madeAt = QDateTime::currentDateTime();
    constexpr int rows = 11;
    sheet.tiles.append({{0, 0, domain::TileGrid::Columns, rows}, data, {}});
    sheet.remarks = data.remarks;
    return sheet;
}

QFuture<PrintSheet> dashboardSheet(records::Records &records, QObject *context,
                                   const records::Dashboard &dashboard,
                                   const std::optional<domain::DashboardFilter> &filter)
{
    return mapped<PrintSheet>(services::DashboardAnswers::load(records, dashboard, filter), context,
                              [](const services::DashboardAnswers &answers) { return sheetOf(answers); });
}

QFuture<PrintSheet> reportSheet(records::Records &records, QObject *context,
                                const domain::ReportDefinition &definition, const QString &title)
{
    return mapped<PrintSheet>(
        services::ReportAnswer::load(records, definition), context,
        [title](const services::ReportAnswer &answered) { return sheetOf(answered, title); });
}

QFuture<QByteArray> scheduledPdf(records::Records &records, QObject *context,
                                 const records::ReportSchedule &schedule)
{
    if (schedule.isDashboard)
        return mapped<QByteArray>(
            services::DashboardAnswers::loadScheduled(records, schedule), context,
            [](const services::DashboardAnswers &answers) { return ReportPrinter(sheetOf(answers)).pdf(); });
    return mapped<QByteArray>(services::ReportAnswer::loadScheduled(records, schedule), context,
                              [name = schedule.name](const services::ReportAnswer &answered) {
                                  return ReportPrinter(sheetOf(answered, name)).pdf();
                              });
}

} // namespace kith::ui
