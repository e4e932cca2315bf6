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
#include "ui/report/printing.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPromise>

#include <utility>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::Problem;

namespace {

struct SheetsText
{
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Turns an answer from the file into a sheet, in another thread: the texts of long tables take their time.
template<class From, class Fn>
QFuture<PrintSheet> sheetFrom(QFuture<From> from, Fn make)
{
    return from.then(QtFuture::Launch::Async,
                     [make = std::move(make)](const From &answer) { return make(answer); });
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

QFuture<PrintSheet> dashboardSheet(records::Records &records, const records::Dashboard &dashboard,
                                   const std::optional<domain::DashboardFilter> &filter)
{
    return sheetFrom(services::DashboardAnswers::load(records, dashboard, filter),
                     [](const services::DashboardAnswers &answers) { return sheetOf(answers); });
}

QFuture<PrintSheet> reportSheet(records::Records &records, const domain::ReportDefinition &definition,
                                const QString &title)
{
    return sheetFrom(services::ReportAnswer::load(records, definition),
                     [title](const services::ReportAnswer &answered) { return sheetOf(answered, title); });
}

QFuture<QByteArray> scheduledPdf(records::Records &records, QObject *context,
                                 const records::ReportSchedule &schedule)
{
    const QFuture<PrintSheet> asked =
        schedule.isDashboard
            ? sheetFrom(services::DashboardAnswers::loadScheduled(records, schedule),
                        [](const services::DashboardAnswers &answers) { return sheetOf(answers); })
            : sheetFrom(services::ReportAnswer::loadScheduled(records, schedule),
                        [name = schedule.name](const services::ReportAnswer &answered) {
                            return sheetOf(answered, name);
                        });
    const auto promise = std::make_shared<QPromise<QByteArray>>();
    promise->start();
    const auto failed = [promise](const Problem &problem) {
        promise->setException(problem);
        promise->finish();
    };
    base::await(
        asked, context,
        [promise, context, failed](const PrintSheet &sheet) {
            base::await(
                printed(sheet, ReportPrinter::Format::Pdf, context), context,
                [promise](const QByteArray &content) {
                    promise->addResult(content);
                    promise->finish();
                },
                failed);
        },
        failed);
    return promise->future();
}

} // namespace kith::ui
