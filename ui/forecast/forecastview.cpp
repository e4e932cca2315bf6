// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/forecast/forecastview.h"

#include "models/base/await.h"
#include "models/items/chartdata.h"
#include "models/records/dashboardrecords.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/forecast/forecasttable.h"
#include "ui/forecast/quotadialog.h"
#include "ui/forecast/simulationcard.h"
#include "ui/parts/iconbutton.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QToolButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::DateSpan;
using domain::DateUnit;
using domain::GoalPace;
using domain::MetricPeriod;
using domain::MetricQuery;
using records::ForecastQuestion;
using records::ForecastRecords;
using records::ForecastSheet;
using records::ForecastSimulation;
using records::MetricAnswer;
using records::MetricRecords;

namespace {

constexpr int RefreshMs = 400; ///< after a change, so that many make one reading
constexpr int FlowHeight = 280;
constexpr int AccuracyHeight = 220;
constexpr int PastMonths = 12;
constexpr int MonthsPerQuarter = 3;

} // namespace

ForecastView::ForecastView(records::Records &records, QWidget *parent)
    : Page(parent)
    , m_records(records)
    , m_notice(new NoticeBar(this))
    , m_unit(new QComboBox(this))
    , m_by(new QComboBox(this))
    , m_pipeline(new QComboBox(this))
    , m_team(new QComboBox(this))
    , m_title(heading({}, this))
    , m_now(new QToolButton(this))
    , m_table(new ForecastTable(this))
    , m_remarks(remark({}, this))
    , m_flow(new ChartView(this))
    , m_accuracy(new ChartView(this))
    , m_accuracyNote(remark({}, this))
    , m_simulation(new SimulationCard(this))
    , m_timer(new QTimer(this))
{
    setObjectName(u"forecastView"_s);
    setAccessibleName(tr("Forecast"));
    m_flow->setObjectName(u"forecastFlow"_s);
    m_flow->setMinimumHeight(FlowHeight);
    m_accuracy->setObjectName(u"forecastAccuracy"_s);
    m_accuracy->setMinimumHeight(AccuracyHeight);
    m_timer->setSingleShot(true);
    m_timer->setInterval(RefreshMs);

    auto *content = new QWidget(this);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(space::XL, space::M, space::XL, space::XL);
    column->setSpacing(space::M);
    column->addWidget(m_table);
    column->addWidget(m_remarks);
    column->addSpacing(space::L);
    column->addWidget(heading(tr("How the pipeline changed"), content));
    column->addWidget(m_flow);
    column->addSpacing(space::L);
    column->addWidget(m_simulation);
    column->addSpacing(space::L);
    column->addWidget(heading(tr("How good forecasts have been"), content));
    column->addWidget(m_accuracy);
    column->addWidget(m_accuracyNote);
    column->addStretch();
    auto *scroll = new QScrollArea(this);
    scroll->setAccessibleName(tr("Forecast"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidget(content);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_notice);
    all->addWidget(makeBar());
    all->addWidget(scroll, 1);

    connect(m_timer, &QTimer::timeout, this, &ForecastView::load);
    connect(m_table, &ForecastTable::numberActivated, this,
            [this](int of, const QVariantList &keys) { follow(m_table->sheet().queries.at(of), keys); });
    connect(m_flow, &ChartView::pointActivated, this,
            [this](const QVariantList &keys) { follow(m_flowQuery, keys); });
    connect(m_accuracy, &ChartView::pointActivated, this,
            [this](const QVariantList &keys) { follow(m_accuracyQuery, keys); });
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        static const QList<QByteArray> kinds{
            "deal"_ba,        "deal_stage_history"_ba, "goal"_ba,          "stage"_ba,   "team"_ba,
            "team_member"_ba, "app_user"_ba,           "exchange_rate"_ba, "pipeline"_ba};
        const bool concerns =
            notice.everything || std::any_of(kinds.cbegin(), kinds.cend(), [&](const QByteArray &kind) {
                return notice.entities.contains(kind);
            });
        if (!concerns)
            return;
        if (notice.everything || notice.entities.contains("pipeline") || notice.entities.contains("team"))
            loadChoices();
        m_isStale = true;
        if (isVisible())
            m_timer->start();
    });
    loadChoices();
}

ForecastView::~ForecastView()
{
    m_running.cancel();
}

QWidget *ForecastView::makeBar()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(space::XL, space::M, space::XL, space::S);
    row->setSpacing(space::S);
    m_unit->setObjectName(u"forecastUnit"_s);
    m_unit->setAccessibleName(tr("Length of the period"));
    m_unit->addItem(tr("Month"), int(DateUnit::Month));
    m_unit->addItem(tr("Quarter"), int(DateUnit::Quarter));
    m_by->setObjectName(u"forecastBy"_s);
    m_by->setAccessibleName(tr("Lines of the table"));
    m_by->addItem(tr("By owner"), false);
    m_by->addItem(tr("By team"), true);
    m_pipeline->setObjectName(u"forecastPipeline"_s);
    m_pipeline->setAccessibleName(tr("Pipeline"));
    m_team->setObjectName(u"forecastTeam"_s);
    m_team->setAccessibleName(tr("Team"));
    for (QComboBox *box : {m_unit, m_by, m_pipeline, m_team})
        box->setMinimumContentsLength(10);
    auto *before = makeIconButton(u"chevron-left"_s, tr("The period before"), u"forecastBefore"_s, bar);
    auto *after = makeIconButton(u"chevron-right"_s, tr("The period after"), u"forecastAfter"_s, bar);
    m_now->setText(tr("Now"));
    m_now->setObjectName(u"forecastNow"_s);
    m_now->setToolTip(tr("The period that today lies in"));
    auto *quotas = new QPushButton(tr("&Quotas…"), bar);
    quotas->setObjectName(u"forecastQuotas"_s);
    m_title->setObjectName(u"forecastTitle"_s);
    row->addWidget(m_unit);
    row->addWidget(before);
    row->addWidget(m_title);
    row->addWidget(after);
    row->addWidget(m_now);
    row->addStretch();
    row->addWidget(m_pipeline);
    row->addWidget(m_team);
    row->addWidget(m_by);
    row->addWidget(quotas);
    connect(m_unit, &QComboBox::currentIndexChanged, this, [this] { setFirst(m_first); });
    connect(m_by, &QComboBox::currentIndexChanged, this, [this] { load(); });
    for (const QComboBox *box : {m_pipeline, m_team}) // filled again and again
        connect(box, &QComboBox::activated, this, [this] { load(); });
    connect(before, &QToolButton::clicked, this, [this] { move(-1); });
    connect(after, &QToolButton::clicked, this, [this] { move(1); });
    connect(m_now, &QToolButton::clicked, this, [this] { setFirst({}); });
    connect(quotas, &QPushButton::clicked, this, &ForecastView::setQuotas);
    return bar;
}

void ForecastView::loadChoices()
{
    const auto fill = [](QComboBox *box, const QString &all, const records::DashboardChoices::Named &names,
                         int fewest) {
        const QVariant before = box->currentData();
        box->clear();
        box->addItem(all, qint64(0));
        for (const auto &[id, name] : names)
            box->addItem(name, id.value());
        box->setCurrentIndex(std::max(0, box->findData(before)));
        box->setVisible(names.size() >= fewest);
    };
    base::await(
        records::DashboardRecords(m_records).choices(), this,
        [this, fill](const records::DashboardChoices &choices) {
            fill(m_pipeline, tr("All pipelines"), choices.pipelines, 2);
            fill(m_team, tr("All teams"), choices.teams, 1);
        },
        [this](const base::Problem &problem) { report(problem); });
}

DateUnit ForecastView::unit() const
{
    return DateUnit(m_unit->currentData().toInt());
}

bool ForecastView::isQuarter() const
{
    return unit() == DateUnit::Quarter;
}

void ForecastView::setFirst(QDate day)
{
    m_first = day.isValid() ? GoalPace::periodOf(isQuarter() ? "quarter" : "month", day).first : QDate();
    m_isStale = true;
    if (isVisible())
        load();
}

bool ForecastView::isComplete() const
{
    return m_table->rowCount() > 0 && m_missing == 0 && !m_running.isRunning();
}

void ForecastView::move(int periods)
{
    if (m_first.isValid())
        setFirst(m_first.addMonths(periods * (isQuarter() ? MonthsPerQuarter : 1)));
}

ForecastQuestion ForecastView::question() const
{
    ForecastQuestion question;
    question.period = MetricPeriod::moving({DateSpan::Kind::Unit, 0, unit()});
    if (m_first.isValid()) {
        const GoalPace::Period period = GoalPace::periodOf(isQuarter() ? "quarter" : "month", m_first);
        question.period = MetricPeriod::days(period.first, period.end.addDays(-1));
    }
    question.byTeam = m_by->currentData().toBool();
    question.scope.pipeline = base::RecordId(m_pipeline->currentData().toLongLong());
    question.scope.team = base::RecordId(m_team->currentData().toLongLong());
    return question;
}

void ForecastView::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        load();
}

void ForecastView::load()
{
    m_isStale = false;
    const quint64 mine = ++m_generation;
    const ForecastQuestion asked = question();
    base::await(
        ForecastRecords(m_records).sheet(asked), this,
        [this, mine](const ForecastSheet &sheet) {
            if (mine != m_generation)
                return;
            m_first = sheet.period.first;
            m_title->setText(question().period.sentence());
            m_table->setSheet(sheet);
            m_table->setMinimumHeight(m_table->sizeHint().height());
            m_remarks->setText(sheet.remarks.join(u'\n'));
            m_remarks->setVisible(!sheet.remarks.isEmpty());
            showCharts(question());
            loadSlowly(question());
        },
        [this](const base::Problem &problem) { report(problem); });
}

void ForecastView::showCharts(const ForecastQuestion &asked)
{
    const quint64 mine = m_generation;
    m_flowQuery = {};
    m_flowQuery.metric = "pipeline_waterfall"_ba;
    m_flowQuery.period = asked.period;
    m_flowQuery.scope = asked.scope;
    m_accuracyQuery = {};
    m_accuracyQuery.metric = "forecast_accuracy"_ba;
    m_accuracyQuery.period = MetricPeriod::days(m_first.addMonths(-PastMonths), m_first.addDays(-1));
    m_accuracyQuery.by = {{"period"_ba, unit()}};
    m_accuracyQuery.scope = asked.scope;
    const auto draw = [this, mine](ChartView *chart, const MetricQuery &query, items::ChartKind kind) {
        base::await(
            MetricRecords(m_records).answer(query), this,
            [this, mine, chart, kind](const MetricAnswer &answer) {
                if (mine != m_generation)
                    return;
                --m_missing;
                const items::ChartData shown = items::chartData(answer, kind, QLocale());
                chart->setData(shown);
                if (chart != m_accuracy)
                    return;
                m_accuracy->setVisible(!shown.isEmpty());
                m_accuracyNote->setVisible(shown.isEmpty());
                m_accuracyNote->setText(answer.remarks.join(u'\n'));
            },
            [this](const base::Problem &problem) { report(problem); });
    };
    m_missing = 2;
    draw(m_flow, m_flowQuery, items::ChartKind::Waterfall);
    draw(m_accuracy, m_accuracyQuery, items::ChartKind::Bar);
}

void ForecastView::loadSlowly(const ForecastQuestion &asked)
{
    const quint64 mine = m_generation;
    m_running.cancel();
    m_simulation->showRunning();
    m_running = ForecastRecords(m_records).simulate(asked);
    base::await(
        m_running, this,
        [this, mine](const ForecastSimulation &simulation) {
            if (mine == m_generation)
                m_simulation->setSimulation(simulation);
        },
        [this, mine](const base::Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                m_simulation->showTrouble(problem.sentence());
        });
}

void ForecastView::follow(const MetricQuery &query, const QVariantList &keys)
{
    base::await(
        MetricRecords(m_records).behind(query, keys), this,
        [this](const domain::RecordQuery &behind) { Q_EMIT recordsRequested(behind); },
        [this](const base::Problem &problem) { report(problem); });
}

void ForecastView::setQuotas()
{
    if (!m_first.isValid())
        return;
    auto *dialog = new QuotaDialog(m_records, m_first.year(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ForecastView::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        showProblem(m_notice, problem);
}

} // namespace kith::ui
