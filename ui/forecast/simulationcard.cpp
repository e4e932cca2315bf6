// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/simulationcard.h"

#include "ui/charts/chartview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::MetricUnit;
using records::ForecastSimulation;

namespace {

constexpr int HistogramHeight = 200;

QString amount(double value, const QString &currency)
{
    return domain::metricShortText(MetricUnit::Money, value, currency, QLocale());
}

QString periodText(const domain::GoalPace::Period &period)
{
    return domain::MetricPeriod::days(period.first, period.end.addDays(-1)).sentence();
}

items::ChartPoint point(const QString &category, double value, const QString &text)
{
    items::ChartPoint point;
    point.category = category;
    point.value = value;
    point.text = text;
    point.opens = false;
    return point;
}

QLabel *figureLabel(const QString &name, QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setObjectName(name);
    label->setFont(fontOf(TextRole::Title));
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

SimulationCard::SimulationCard(QWidget *parent)
    : QWidget(parent)
    , m_state(paragraph({}, this))
    , m_figures(new QWidget(this))
    , m_p10(figureLabel(u"simulationP10"_s, m_figures))
    , m_p50(figureLabel(u"simulationP50"_s, m_figures))
    , m_p90(figureLabel(u"simulationP90"_s, m_figures))
    , m_basis(remark({}, m_figures))
    , m_runs(new ChartView(m_figures))
    , m_test(paragraph({}, m_figures))
    , m_past(new ChartView(m_figures))
{
    setObjectName(u"simulationCard"_s);
    m_state->setObjectName(u"simulationState"_s);
    m_test->setObjectName(u"simulationTest"_s);
    m_runs->setObjectName(u"simulationRuns"_s);
    m_past->setObjectName(u"simulationPast"_s);
    m_runs->setMinimumHeight(HistogramHeight);
    m_past->setMinimumHeight(HistogramHeight);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::XL);
    const QList<std::pair<QLabel *, QString>> figures{{m_p10, tr("P10: nine of ten runs bring more")},
                                                      {m_p50, tr("P50: half of the runs bring more")},
                                                      {m_p90, tr("P90: one of ten runs brings more")}};
    for (int i = 0; i < figures.size(); ++i) {
        grid->addWidget(figures.at(i).first, 0, i);
        grid->addWidget(remark(figures.at(i).second, m_figures), 1, i);
        grid->setColumnStretch(i, 1);
    }
    auto *inner = new QVBoxLayout(m_figures);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(space::M);
    inner->addLayout(grid);
    inner->addWidget(m_runs);
    inner->addWidget(m_basis);
    inner->addWidget(m_test);
    inner->addWidget(m_past);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::M);
    column->addWidget(heading(tr("What may be won"), this));
    column->addWidget(m_state);
    column->addWidget(m_figures);
    column->addStretch();
    showRunning();
}

void SimulationCard::say(const QString &text)
{
    m_state->setText(text);
    m_state->setVisible(!text.isEmpty());
    m_figures->setVisible(text.isEmpty());
}

void SimulationCard::showRunning()
{
    say(tr("Simulating…"));
}

void SimulationCard::showTrouble(const QString &sentence)
{
    say(sentence);
}

void SimulationCard::setSimulation(const ForecastSimulation &simulation)
{
    say(simulation.refusal);
    if (!simulation.refusal.isEmpty())
        return;
    showResult(simulation);
    showPast(simulation);
}

void SimulationCard::showResult(const ForecastSimulation &simulation)
{
    const domain::SimulationResult &result = simulation.result;
    const QString &currency = simulation.currency;
    const auto put = [&](QLabel *label, const QString &name, double value) {
        label->setText(amount(value, currency));
        label->setAccessibleName(tr("%1: %2").arg(name, label->text()));
    };
    put(m_p10, tr("P10"), result.p10);
    put(m_p50, tr("P50"), result.p50);
    put(m_p90, tr("P90"), result.p90);
    m_basis->setText(
        tr("%1 runs over %2 open deals, learned from how %3 closed deals went. Won already: %4. From deals "
           "that are not there yet, on average: %5.")
            .arg(QLocale().toString(result.runs), QLocale().toString(simulation.open),
                 QLocale().toString(simulation.closed), amount(result.won, currency),
                 amount(result.meanOfNew, currency)));
    items::ChartData chart;
    chart.kind = items::ChartKind::Bar;
    chart.title = tr("Runs by what they bring");
    chart.unit = MetricUnit::Count;
    chart.categoryTitle = tr("Won by the end of the period");
    chart.isTimed = true; // in their order
    chart.n = result.runs;
    items::ChartSeries series;
    series.name = tr("Runs");
    for (const domain::SimulationResult::Bar &bar : result.histogram)
        series.points.append(point(amount(bar.from, currency), bar.runs, QLocale().toString(bar.runs)));
    chart.series = {series};
    m_runs->setData(chart);
    m_runs->setAccessibleName(chart.title);
}

void SimulationCard::showPast(const ForecastSimulation &simulation)
{
    const auto tries = int(simulation.past.size());
    m_past->setVisible(tries > 0);
    if (tries == 0) {
        m_test->setText(tr("There is no earlier period to test it with yet."));
        return;
    }
    m_test->setText(tr("Tested: in %1 of %2 earlier periods, what was won lay between P10 and P90. Eight of "
                       "ten would be as it should be.")
                        .arg(QLocale().toString(simulation.hits()), QLocale().toString(tries)));
    items::ChartData chart;
    chart.kind = items::ChartKind::Line;
    chart.title = tr("What would have been foretold, and what was won");
    chart.unit = MetricUnit::Money;
    chart.currency = simulation.currency;
    chart.unitText = simulation.currency;
    chart.isTimed = true;
    const QList<std::pair<QString, double ForecastSimulation::Past::*>> lines{
        {tr("P10"), &ForecastSimulation::Past::p10},
        {tr("P50"), &ForecastSimulation::Past::p50},
        {tr("P90"), &ForecastSimulation::Past::p90},
        {tr("Won"), &ForecastSimulation::Past::actual}};
    for (const auto &[name, member] : lines) {
        items::ChartSeries series;
        series.name = name;
        for (auto past = simulation.past.crbegin(); past != simulation.past.crend(); ++past)
            series.points.append(point(periodText(past->period), (*past).*member,
                                       amount((*past).*member, simulation.currency)));
        chart.series.append(series);
    }
    m_past->setData(chart);
    m_past->setAccessibleName(chart.title);
}

} // namespace kith::ui
