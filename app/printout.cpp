// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printout.h"

#include "app/cli/cli.h"
#include "app/cli/dailywork.h"
#include "models/domain/dashboardtemplates.h"
#include "ui/report/printing.h"
#include "ui/report/sheets.h"

#include <QCommandLineParser>
#include <QFileInfo>

#include <cstdio>
#include <optional>

using namespace Qt::StringLiterals;

namespace kith::app {

using base::Problem;
using base::ProblemKind;
using cli::ExitCode;
using ui::ReportPrinter;

namespace {

/// Translation context of what stands here.
class Text
{
    Q_DECLARE_TR_FUNCTIONS(Printout)
};

bool isCalled(const QString &name, const QString &wanted)
{
    return name.compare(wanted, Qt::CaseInsensitive) == 0;
}

/// By its name: a dashboard, one of the built-in ones, a report, or one of the built-in ones.
QFuture<ui::PrintSheet> sheetOf(records::Records &records, const QString &name,
                                const std::optional<domain::MetricPeriod> &period)
{
    const auto dashboardOf = [&](records::Dashboard dashboard) {
        if (period)
            dashboard.filter.period = *period;
        return ui::dashboardSheet(records, dashboard);
    };
    const auto reportOf = [&](domain::ReportDefinition definition, const QString &title) {
        if (period)
            definition.period = *period;
        return ui::reportSheet(records, definition, title);
    };
    QStringList known;
    const records::DashboardShelf dashboards = cli::await(records::DashboardRecords(records).load());
    for (const records::Dashboard &dashboard : dashboards.dashboards) {
        known.append(dashboard.name);
        if (isCalled(dashboard.name, name))
            return dashboardOf(dashboard);
    }
    for (const domain::DashboardTemplate &one : domain::DashboardTemplate::all()) {
        known.append(one.name);
        if (!isCalled(one.name, name))
            continue;
        records::Dashboard dashboard;
        dashboard.name = one.name;
        dashboard.filter = one.filter;
        dashboard.tiles = one.tiles;
        return dashboardOf(dashboard);
    }
    const records::ReportShelf reports = cli::await(records::ReportRecords(records).load());
    for (const records::SavedReport &report : reports.reports) {
        known.append(report.name);
        if (isCalled(report.name, name))
            return reportOf(domain::ReportDefinition::fromText(records.catalogue(), report.definition),
                            report.name);
    }
    for (const domain::BuiltInReport &report : domain::builtInReports(records.catalogue())) {
        known.append(report.name);
        if (isCalled(report.name, name))
            return reportOf(report.definition, report.name);
    }
    known.removeDuplicates();
    throw Problem(ProblemKind::NotFound,
                  Text::tr("There is no dashboard and no report called “%1”. There are: %2.")
                      .arg(name, known.join(u", "_s)));
}

ReportPrinter::Format formatOf(const QString &file)
{
    const QString ending = QFileInfo(file).suffix().toLower();
    if (ending != "pdf"_L1 && ending != "svg"_L1 && ending != "png"_L1)
        throw cli::UsageError{
            Text::tr("“%1” says no format. End the file's name in .pdf, .svg or .png.").arg(ending)};
    return ReportPrinter::formatOf(ending);
}

void print(const QCommandLineParser &parser)
{
    const QString target = parser.value(u"to"_s);
    if (target.isEmpty() || parser.positionalArguments().size() != 1)
        throw cli::UsageError{Text::tr("Use it like this: %1").arg(u"kith --print NAME --to OUT.pdf FILE"_s)};
    const ReportPrinter::Format format = formatOf(target);
    std::optional<domain::MetricPeriod> period;
    if (parser.isSet(u"period"_s))
        period = domain::MetricPeriod::parse(parser.value(u"period"_s));
    cli::Cli session(parser, 0);
    records::Records &records = session.open(true);
    const ui::PrintSheet sheet = cli::await(sheetOf(records, parser.value(u"print"_s), period));
    QObject context;
    cli::await(ui::printedTo(target, sheet, format, &context));
}

ExitCode doDaily(const QCommandLineParser &parser)
{
    if (parser.positionalArguments().size() != 1)
        throw cli::UsageError{Text::tr("Use it like this: %1").arg(u"kith --daily FILE"_s)};
    cli::Cli session(parser, 0);
    records::Records &records = session.open(false);
    QObject context;
    const cli::Answer answer =
        cli::doDailyWork(records, [&records, &context](const records::ReportSchedule &schedule) {
            return ui::scheduledPdf(records, &context, schedule);
        });
    std::fprintf(stdout, "%s", answer.text.toUtf8().constData());
    return answer.code;
}

int failed(const QString &sentence, ExitCode code)
{
    std::fprintf(stderr, "kith: %s\n", qPrintable(sentence));
    return int(code);
}

} // namespace

void Printout::describe(QCommandLineParser &parser)
{
    parser.addOption({u"print"_s,
                      Text::tr("Write the dashboard or the report NAME of the workspace into the file that "
                               "--to names, and quit. Needs no display."),
                      u"NAME"_s});
    parser.addOption(
        {u"to"_s, Text::tr("The file to write: PDF, SVG or PNG by its ending. Not encrypted."), u"OUT"_s});
    parser.addOption({u"period"_s,
                      Text::tr("With --print, other days than its own: 2026, 2026-Q1, last month."),
                      u"PERIOD"_s});
    parser.addOption(
        {u"daily"_s, Text::tr("Do what an open window does by itself, and quit: note what segments, the "
                              "forecast and the data look like today, and write the scheduled reports that "
                              "are due on this computer. For cron; needs no display.")});
    parser.addOption(
        {u"passphrase-fd"_s,
         Text::tr("With --print and --daily, the first line of this descriptor is the passphrase; also "
                  "KITH_PASSPHRASE_FD. Else the keychain is asked, else the terminal."),
         u"N"_s});
}

bool Printout::isWanted(const QCommandLineParser &parser)
{
    return parser.isSet(u"print"_s) || parser.isSet(u"daily"_s);
}

int Printout::run(const QCommandLineParser &parser)
{
    try {
        if (parser.isSet(u"daily"_s))
            return int(doDaily(parser));
        print(parser);
        return int(ExitCode::Done);
    } catch (const cli::UsageError &error) {
        return failed(error.sentence, ExitCode::Usage);
    } catch (const Problem &problem) {
        return failed(problem.sentence(), cli::exitCodeOf(problem.kind()));
    }
}

} // namespace kith::app
