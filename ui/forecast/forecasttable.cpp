// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecasttable.h"

#include "ui/parts/indenteddelegate.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLocale>
#include <QScrollBar>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::MetricFigure;
using records::ForecastSheet;

namespace {

constexpr int FirstColumnWidth = 160;
constexpr double Behind = 100; ///< percent of the pace below which somebody is late

struct Heading
{
    const char *text;
    const char *tip;
};

constexpr std::array<Heading, ForecastSheet::Columns> headings{{
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Won"), "won_value"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Commit"), "forecast_commit"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Best case"), "forecast_best_case"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Pipeline"), "forecast_pipeline"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Weighted"), "forecast_weighted"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Overdue"), "forecast_overdue"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Quota"), "quota_attainment"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Reached"), "quota_attainment"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Pace"), "quota_pace"},
    {QT_TRANSLATE_NOOP("kith::ui::ForecastTable", "Coverage"), "pipeline_coverage"},
}};

} // namespace

ForecastTable::ForecastTable(QWidget *parent) : QTableWidget(0, ForecastSheet::Columns + 1, parent)
{
    setObjectName(u"forecastTable"_s);
    setAccessibleName(tr("Forecast"));
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setTabKeyNavigation(false);
    setFrameShape(NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setItemDelegate(new IndentedDelegate(this));
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *name = new QTableWidgetItem(tr("Owner"));
    name->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setHorizontalHeaderItem(0, name);
    for (int i = 0; i < ForecastSheet::Columns; ++i) {
        const Heading &heading = headings[std::size_t(i)];
        auto *item = new QTableWidgetItem(tr(heading.text));
        if (const domain::Metric *metric = domain::MetricCatalogue::find(heading.tip))
            item->setToolTip(metric->definitionText());
        setHorizontalHeaderItem(i + 1, item);
    }
    connect(this, &QTableWidget::cellClicked, this, &ForecastTable::activate);
}

void ForecastTable::setSheet(const ForecastSheet &sheet)
{
    m_sheet = sheet;
    const int row = currentRow();
    const int column = currentColumn();
    setRowCount(int(sheet.lines.size()) + 1);
    for (int i = 0; i < sheet.lines.size(); ++i)
        putLine(i, sheet.lines.at(i), false);
    putLine(int(sheet.lines.size()), sheet.total, true);
    const bool byTeam = !sheet.queries.isEmpty() && sheet.queries.constFirst().by.value(0).key == "team";
    horizontalHeaderItem(0)->setText(byTeam ? tr("Team") : tr("Owner"));
    resizeColumnsToContents();
    for (int i = 1; i < columnCount(); ++i)
        setColumnWidth(i, columnWidth(i) + space::M);
    setColumnWidth(0, std::max(columnWidth(0), FirstColumnWidth));
    setCurrentCell(std::clamp(row, 0, rowCount() - 1), std::max(column, 0));
    updateGeometry();
}

QString ForecastTable::textOf(const ForecastSheet::Line &line, int column) const
{
    const MetricFigure figure = line.figures.value(column);
    if (column == ForecastSheet::Coverage) {
        if (line.isMet)
            return tr("met");
        return figure.isKnown() ? tr("%1 ×", "a multiple").arg(QLocale().toString(*figure.number, 'f', 1))
                                : u"—"_s;
    }
    return domain::metricText(m_sheet.units.value(column), figure, m_sheet.currency, QLocale());
}

void ForecastTable::putLine(int row, const ForecastSheet::Line &line, bool isTotal)
{
    QString name = line.title;
    if (isTotal)
        name = tr("Total");
    else if (line.keys.constFirst().isNull())
        name = tr("Nobody");
    auto *title = new QTableWidgetItem(name);
    title->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    setItem(row, 0, title);
    for (int i = 0; i < ForecastSheet::Columns; ++i) {
        const MetricFigure figure = line.figures.value(i);
        auto *item = new QTableWidgetItem(textOf(line, i));
        item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        item->setToolTip(tr("%n deal(s). Click to see them.", nullptr, int(figure.n)));
        item->setData(Qt::AccessibleTextRole,
                      tr("%1, %2: %3").arg(name, horizontalHeaderItem(i + 1)->text(), item->text()));
        if (i == ForecastSheet::Pace && figure.isKnown() && *figure.number < Behind)
            item->setForeground(Theme::color(Tone::Danger));
        if (i == ForecastSheet::Overdue && figure.n > 0)
            item->setForeground(Theme::color(Tone::Warning));
        if (isTotal)
            item->setFont(fontOf(TextRole::Strong));
        setItem(row, i + 1, item);
    }
    if (isTotal)
        title->setFont(fontOf(TextRole::Strong));
}

void ForecastTable::activate(int row, int column)
{
    if (column < 1 || row < 0)
        return;
    const bool isTotal = row >= m_sheet.lines.size();
    const ForecastSheet::Line &line = isTotal ? m_sheet.total : m_sheet.lines.at(row);
    if (line.figures.value(column - 1).n > 0)
        Q_EMIT numberActivated(column - 1, isTotal ? QVariantList() : line.keys);
}

void ForecastTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        activate(currentRow(), currentColumn());
        return;
    }
    QTableWidget::keyPressEvent(event);
}

void ForecastTable::changeEvent(QEvent *event)
{
    QTableWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_sheet.queries.isEmpty())
        return;
    for (int i = 0; i < rowCount(); ++i) // in the colours of the scheme
        putLine(i, i < m_sheet.lines.size() ? m_sheet.lines.at(i) : m_sheet.total, i >= m_sheet.lines.size());
}

QSize ForecastTable::sizeHint() const
{
    int height = horizontalHeader()->sizeHint().height() + 2;
    for (int i = 0; i < rowCount(); ++i)
        height += rowHeight(i);
    return {QTableWidget::sizeHint().width(), height + horizontalScrollBar()->sizeHint().height()};
}

QSize ForecastTable::minimumSizeHint() const
{
    return {FirstColumnWidth * 2, sizeHint().height()};
}

} // namespace kith::ui
