// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How long the event loop does not come round while a dashboard of twelve tiles and a report of many lines
// are painted as PDF, SVG and PNG, and how long that takes. Usage: bench_printing [lines, 2000]
#include "tests/bench/measure.h"
#include "tests/gui/stallmeter.h"
#include "ui/report/printing.h"

#include <QApplication>

#include <array>

using namespace kith;
using namespace Qt::StringLiterals;
using items::ChartKind;
using ui::ReportPrinter;

namespace {

items::ChartData chart(int at)
{
    constexpr std::array kinds{ChartKind::Bar, ChartKind::Line, ChartKind::Area, ChartKind::Number};
    items::ChartData data;
    data.kind = kinds.at(std::size_t(at) % kinds.size());
    data.title = u"Measure %1"_s.arg(at);
    data.isTimed = true;
    data.addsUp = true;
    items::ChartSeries series;
    for (int month = 0; month < 24; ++month) {
        items::ChartPoint point;
        point.category = QDate(2025, 1, 1).addMonths(month).toString(u"MMM yyyy"_s);
        point.value = (month * 37 + at * 11) % 101;
        point.text = QString::number(*point.value);
        series.points.append(point);
    }
    data.series = {series};
    data.total = u"1234"_s;
    return data;
}

ui::PrintSheet dashboard()
{
    ui::PrintSheet sheet;
    sheet.title = u"Dashboard"_s;
    sheet.madeAt = QDateTime::currentDateTime();
    for (int at = 0; at < 12; ++at)
        sheet.tiles.append({{(at % 3) * 4, (at / 3) * 4, 4, 4}, chart(at), {}});
    return sheet;
}

ui::PrintSheet report(int lines)
{
    ui::PrintSheet sheet;
    sheet.title = u"Report"_s;
    sheet.madeAt = QDateTime::currentDateTime();
    domain::ReportTable table;
    domain::ReportTable::Line line;
    for (int at = 0; at < 14; ++at) {
        domain::ReportTable::Column column;
        column.title = u"Column %1"_s.arg(at);
        column.isNumber = at > 0;
        table.columns.append(column);
        domain::ReportTable::Cell cell;
        cell.text = u"123,456.%1"_s.arg(at);
        line.cells.append(cell);
    }
    table.lines = QList<domain::ReportTable::Line>(lines, line);
    sheet.table = table;
    return sheet;
}

void measure(const char *what, const ui::PrintSheet &sheet, ReportPrinter::Format format)
{
    test::StallMeter meter; // of the thread that has the window
    QCoreApplication::processEvents();
    qsizetype bytes = 0;
    const double took = bench::ms([&] {
        QFuture<QByteArray> printing = ui::printed(sheet, format, qApp);
        while (!printing.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        bytes = printing.resultCount() > 0 ? printing.result().size() : 0;
    });
    std::printf("%-24s %8.0f ms   event loop held up for %3lld ms at most   %lld bytes\n", what, took,
                static_cast<long long>(meter.worst()), static_cast<long long>(bytes));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const int lines = argc > 1 ? std::max(1, QByteArray(argv[1]).toInt()) : 2000;
    measure("first (fonts)", dashboard(), ReportPrinter::Format::Pdf);
    measure("dashboard, PDF", dashboard(), ReportPrinter::Format::Pdf);
    measure("dashboard, SVG", dashboard(), ReportPrinter::Format::Svg);
    measure("dashboard, PNG", dashboard(), ReportPrinter::Format::Png);
    measure("report, PDF", report(lines), ReportPrinter::Format::Pdf);
    return 0;
}
