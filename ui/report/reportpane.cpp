// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpane.h"

#include "models/base/await.h"
#include "models/records/records.h"
#include "ui/charts/chartview.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/indenteddelegate.h"
#include "ui/parts/listheader.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPainter>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::PivotModel;

namespace {

constexpr int QuestionPauseMs = 120; ///< between a change and the question
constexpr int LaterMs = 1500;        ///< after others changed records
constexpr int LongestSentence = 4000;
constexpr int WidestColumn = 320;
constexpr int MeasuredLines = 400; ///< whose texts say how wide a column is
constexpr int ChartHeight = 300;

/// Totals in bold on a ground of their own, and what only repeats the line above in grey.
class PivotDelegate final : public IndentedDelegate
{
public:
    using IndentedDelegate::IndentedDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool isGrandTotal =
            index.data(PivotModel::TotalRole).toBool() && index.data(PivotModel::LevelRole).toInt() == 0;
        if (isGrandTotal)
            painter->fillRect(option.rect, Theme::color(Tone::SurfaceRaised));
        IndentedDelegate::paint(painter, option, index);
    }

    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        IndentedDelegate::initStyleOption(option, index);
        if (index.data(PivotModel::TotalRole).toBool())
            option->font.setBold(true);
        if (index.data(PivotModel::RepeatedRole).toBool())
            option->palette.setColor(QPalette::Text, Theme::color(Tone::Muted));
    }
};

} // namespace

ReportPane::ReportPane(records::Records &records, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_model(new PivotModel(this))
    , m_stack(new QStackedWidget(this))
    , m_content(new QWidget(m_stack))
    , m_trouble(new EmptyState(m_stack))
    , m_facts(remark({}, m_content))
    , m_remarks(remark({}, m_content))
    , m_splitter(new QSplitter(Qt::Vertical, m_content))
    , m_chart(new ChartView(m_splitter))
    , m_table(new QTableView(m_splitter))
    , m_header(new ListHeader(m_table))
    , m_pause(new QTimer(this))
    , m_later(new QTimer(this))
{
    setObjectName(u"reportPane"_s);
    m_facts->setObjectName(u"reportFacts"_s);
    m_remarks->setObjectName(u"reportRemarks"_s);
    m_trouble->setObjectName(u"reportTrouble"_s);
    makeTable();
    m_chart->setObjectName(u"reportChartView"_s);
    m_chart->setMinimumHeight(ChartHeight * 2 / 3);
    m_splitter->addWidget(m_chart);
    m_splitter->addWidget(m_table);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setStretchFactor(1, 1);
    m_splitter->setSizes({ChartHeight, ChartHeight});
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(m_facts);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_remarks);
    m_stack->addWidget(m_content);
    m_stack->addWidget(m_trouble);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_stack);

    m_pause->setSingleShot(true);
    m_pause->setInterval(QuestionPauseMs);
    m_later->setSingleShot(true);
    m_later->setInterval(LaterMs);
    connect(m_pause, &QTimer::timeout, this, &ReportPane::ask);
    connect(m_later, &QTimer::timeout, this, &ReportPane::ask);
    connect(m_chart, &ChartView::pointActivated, this, &ReportPane::openPoint);
    connect(m_model, &PivotModel::sortChanged, this, &ReportPane::sortChanged);
    connect(&m_records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        const auto concerns = [&notice](const domain::Metric &metric) {
            return notice.entities.contains(metric.entity) ||
                   std::any_of(metric.dependsOn.cbegin(), metric.dependsOn.cend(),
                               [&](const QByteArray &one) { return notice.entities.contains(one); });
        };
        const QList<domain::Metric> &metrics = m_model->answer().metrics;
        if (notice.everything || std::any_of(metrics.cbegin(), metrics.cend(), concerns))
            m_later->start();
    });
}

ReportPane::~ReportPane()
{
    m_running.cancel();
}

void ReportPane::makeTable()
{
    m_table->setObjectName(u"reportTable"_s);
    m_table->setAccessibleName(tr("Numbers of the report"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new PivotDelegate(m_table));
    m_table->setHorizontalHeader(m_header);
    m_header->setSectionsClickable(true);
    m_header->setHighlightSections(false);
    m_header->setStretchLastSection(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(metrics::ControlHeight);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::ContiguousSelection);
    m_table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setTabKeyNavigation(false);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    m_table->installEventFilter(this);
    connect(m_header, &QHeaderView::sectionClicked, this, [this](int column) {
        m_keepsColumns = true;
        m_model->sortBy(column);
        fitColumns();
    });
    connect(m_table, &QTableView::doubleClicked, this, &ReportPane::open);
    connect(m_table, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        const QModelIndex index = m_table->indexAt(at);
        auto *menu = new QMenu(m_table);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addAction(tr("&Open the records"), this, [this, index] { open(index); })
            ->setEnabled(m_model->placeOf(index).has_value());
        menu->addAction(tr("&Copy"), this, &ReportPane::copySelected);
        menu->addAction(tr("Copy the whole &table"), this, &ReportPane::copyTable);
        menu->popup(m_table->viewport()->mapToGlobal(at));
    });
}

void ReportPane::show(const domain::ReportDefinition &definition, const QString &title)
{
    m_title = title;
    const bool isSame =
        m_definition == definition && !m_model->isEmpty() && m_stack->currentWidget() == m_content;
    domain::ReportDefinition asked = definition;
    asked.sort = m_definition.sort;
    const bool isSorted = asked == m_definition && !m_model->isEmpty() && !m_isAsking;
    m_definition = definition;
    if (isSame)
        return;
    if (isSorted) { // another order needs no question
        m_model->setOrder(definition.sort);
        fitColumns();
        return;
    }
    m_isAsking = true;
    ++m_generation;
    m_running.cancel();
    m_pause->start();
}

void ReportPane::ask()
{
    if (m_definition.entity.isEmpty())
        return;
    m_later->stop();
    m_isAsking = true;
    m_running.cancel();
    const quint64 generation = ++m_generation;
    m_running = records::PivotReader::load(m_records, m_definition);
    base::await(
        m_running, this,
        [this, generation](const records::PivotAnswer &answer) {
            if (generation == m_generation)
                take(answer);
        },
        [this, generation](const base::Problem &problem) {
            if (generation == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                showTrouble(problem);
        });
}

void ReportPane::take(const records::PivotAnswer &answer)
{
    m_isAsking = false;
    m_stack->setCurrentWidget(m_content);
    records::PivotAnswer shown = answer;
    shown.sort(m_definition.sort);
    m_model->setAnswer(shown, m_title);
    const bool hasChart =
        !m_definition.chart.isEmpty() &&
        (!m_definition.rows.isEmpty() || m_definition.across || m_definition.chart == "number");
    m_chart->setVisible(hasChart);
    if (hasChart)
        m_chart->setData(items::chartData(shown.chart, items::chartKindOf(m_definition.chart), QLocale()));
    fitColumns();
    showFacts();
    Q_EMIT answered();
}

QStringList ReportPane::facts() const
{
    const domain::ReportTable &table = m_model->content();
    QStringList facts{table.measures};
    QString sentence = table.sentence;
    if (sentence.size() > LongestSentence)
        sentence = sentence.left(LongestSentence) + u'…';
    facts.append(sentence);
    if (!table.periodText.isEmpty() && !sentence.contains(table.periodText))
        facts.append(table.periodText);
    facts.removeAll(QString());
    return facts;
}

void ReportPane::showFacts()
{
    const QStringList lines = facts();
    m_facts->setText(lines.mid(1).join(u" · "_s));
    m_facts->setVisible(lines.size() > 1);
    m_remarks->setText(m_model->content().remarks.join(u'\n'));
    m_remarks->setVisible(!m_model->content().remarks.isEmpty());
}

void ReportPane::showTrouble(const base::Problem &problem)
{
    m_isAsking = false;
    m_model->clear();
    m_troubleText = problem.sentence();
    m_trouble->setContent(u"chart-bar"_s, tr("This report says nothing yet"), problem.sentence());
    m_stack->setCurrentWidget(m_trouble);
    Q_EMIT answered();
}

QString ReportPane::trouble() const
{
    return m_stack->currentWidget() == m_trouble ? m_troubleText : QString();
}

void ReportPane::fitColumns()
{
    const int sorted = m_model->sortColumn();
    QHash<int, ListHeader::Mark> marks;
    if (sorted >= 0)
        marks.insert(sorted, {m_model->answer().definition.sort.isDescending, 0});
    m_header->setMarks(marks);
    if (std::exchange(m_keepsColumns, false))
        return;
    QFont bold = m_table->font();
    bold.setBold(true);
    const QFontMetrics wide(bold);
    const domain::ReportTable &table = m_model->content();
    for (int column = 0; column < m_model->columnCount(); ++column) {
        int width = m_header->sectionSizeHint(column) + space::L;
        const QStringList heads =
            m_model->headerData(column, Qt::Horizontal).toString().split(u'\n'); // one below the other
        for (const QString &head : heads)
            width = std::max(width, m_header->fontMetrics().horizontalAdvance(head) + 2 * space::XL);
        const qsizetype lines = std::min<qsizetype>(table.lines.size(), MeasuredLines);
        for (qsizetype row = 0; row < lines; ++row)
            width = std::max(width, wide.horizontalAdvance(table.lines.at(row).cells.at(column).text) +
                                        2 * space::M);
        if (!table.lines.isEmpty()) // the grand total is the longest of numbers
            width = std::max(width,
                             wide.horizontalAdvance(table.lines.last().cells.at(column).text) + 2 * space::M);
        m_table->setColumnWidth(column, std::min(width, WidestColumn));
    }
}

void ReportPane::open(const QModelIndex &index)
{
    const std::optional<records::PivotPlace> place = m_model->placeOf(index);
    if (!place)
        return;
    base::await(
        records::PivotReader::loadBehind(m_records, m_model->answer().definition, *place), this,
        [this](const domain::RecordQuery &query) { Q_EMIT recordsRequested(query); },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void ReportPane::openPoint(const QVariantList &keys)
{
    base::await(
        records::MetricRecords(m_records).behind(m_model->answer().chart.query, keys), this,
        [this](const domain::RecordQuery &query) { Q_EMIT recordsRequested(query); },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

bool ReportPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_table && event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Copy)) {
            copySelected();
            return true;
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            open(m_table->currentIndex());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ReportPane::copySelected() const
{
    const QModelIndexList selected = m_table->selectionModel()->selectedIndexes();
    if (selected.size() < 2) {
        copyTable();
        return;
    }
    QString text;
    int row = -1;
    QModelIndexList sorted = selected;
    std::sort(sorted.begin(), sorted.end());
    for (const QModelIndex &index : std::as_const(sorted)) {
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += index.data().toString();
    }
    QApplication::clipboard()->setText(text);
}

void ReportPane::copyTable() const
{
    if (!m_model->isEmpty())
        QApplication::clipboard()->setText(m_model->content().toTabText());
}

PrintSheet ReportPane::sheet() const
{
    PrintSheet sheet;
    sheet.title = m_title;
    sheet.facts = facts();
    sheet.table = m_model->content();
    sheet.remarks = m_model->content().remarks;
    if (!m_chart->isHidden() && !m_chart->data().isEmpty()) {
        constexpr int rows = 7;
        sheet.tiles.append({{0, 0, domain::TileGrid::Columns, rows}, m_chart->data(), {}});
    }
    return sheet;
}

} // namespace kith::ui
