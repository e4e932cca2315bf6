// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/filterworkbench.h"

#include "models/base/await.h"
#include "models/items/filternamebook.h"
#include "models/items/windowmodel.h"
#include "models/records/records.h"
#include "ui/filter/explainpanel.h"
#include "ui/filter/filterbuilder.h"
#include "ui/filter/filterlines.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/listview.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QLabel>
#include <QLocale>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int LiveCountPauseMs = 150; ///< between the last key and the question
constexpr int NarrowestBeside = 960;

} // namespace

FilterWorkbench::FilterWorkbench(records::Records &records, const QByteArray &entity, QWidget *parent)
    : QWidget(parent)
    , m_records(records)
    , m_entity(entity)
    , m_builder(new FilterBuilder(records, records.catalogue().entity(entity), this))
    , m_model(new items::WindowModel(records, entity, this))
    , m_names(new items::FilterNameBook(records, this))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_pause(new QTimer(this))
{
    setObjectName(u"filterWorkbench"_s);
    m_pause->setSingleShot(true);
    m_pause->setInterval(LiveCountPauseMs);
    m_builder->setMinimumSize(space::XXL * 5, space::XXL * 4);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(m_builder);
    m_splitter->addWidget(makeSide());
    m_splitter->setStretchFactor(0, 3);
    m_splitter->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::M);
    column->addWidget(makeHead());
    column->addWidget(m_splitter, 1);
    setFocusProxy(m_builder);
    connect(m_builder, &FilterBuilder::changed, this, &FilterWorkbench::follow);
    connect(m_pause, &QTimer::timeout, this, &FilterWorkbench::ask);
    connect(m_names, &items::FilterNameBook::learned, this, &FilterWorkbench::showSentence);
    connect(&records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        // Another kind of record may be what conditions ask about.
        if (notice.everything || !notice.entities.isEmpty()) {
            m_asked = {};
            m_count = -1;
            m_pause->start();
        }
        askTotal();
    });
    connect(m_view, &ListView::currentIdChanged, this, [this](base::RecordId id) {
        if (!id)
            return;
        const int row = m_model->rowOf(id);
        m_explain->setRecord(id, m_model->index(row, 0).data().toString());
    });
    askTotal();
    follow();
}

FilterWorkbench::~FilterWorkbench()
{
    m_running.cancel();
    delete m_view; // it looks at the model until its end
}

QWidget *FilterWorkbench::makeHead()
{
    auto *head = new QWidget(this);
    m_countLabel = new QLabel(head);
    m_countLabel->setObjectName(u"filterCount"_s);
    m_countLabel->setFont(fontOf(TextRole::Heading));
    m_countLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_remark = new QLabel(head);
    m_remark->setObjectName(u"filterRemark"_s);
    m_remark->setWordWrap(true);
    Theme::setTone(m_remark, Tone::Muted);
    m_sentence = new QLabel(head);
    m_sentence->setObjectName(u"filterSentence"_s);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::M);
    row->addWidget(m_countLabel);
    row->addWidget(m_remark, 1);
    auto *column = new QVBoxLayout(head);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::XS);
    column->addLayout(row);
    column->addWidget(m_sentence);
    return head;
}

QWidget *FilterWorkbench::makeSide()
{
    auto *side = new QWidget(m_splitter);
    auto *title = new QLabel(tr("&Examples"), side);
    title->setFont(fontOf(TextRole::Strong));
    m_view = new ListView(*m_model, side);
    m_view->setObjectName(u"filterSample"_s);
    m_view->setAccessibleName(tr("Examples of what meets the conditions"));
    m_view->emptyState().setContent(u"filter"_s, tr("Nothing meets these conditions"),
                                    tr("Choose a record below to see which condition it does not meet."));
    title->setBuddy(m_view);
    m_explain = new ExplainPanel(m_records, m_entity, side);
    auto *parts = new QSplitter(Qt::Vertical, side);
    parts->setChildrenCollapsible(false);
    parts->addWidget(m_view);
    parts->addWidget(m_explain);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(space::S, 0, 0, 0);
    column->setSpacing(space::S);
    column->addWidget(title);
    column->addWidget(parts, 1);
    return side;
}

void FilterWorkbench::setFilter(const domain::Filter &filter)
{
    m_builder->setFilter(filter);
}

domain::Filter FilterWorkbench::filter() const
{
    return m_builder->filter();
}

QString FilterWorkbench::sentence() const
{
    return m_sentence->text();
}

/// What is being asked is overtaken at once; the next question waits for a pause.
void FilterWorkbench::follow()
{
    const int unfinished = m_builder->model().unfinished();
    m_remark->setText(unfinished > 0 ? tr("%n condition(s) unfinished and left out", nullptr, unfinished)
                                     : QString());
    showSentence();
    if (m_count >= 0 && m_asked == filter())
        return;
    ++m_generation;
    m_running.cancel();
    m_pause->start();
}

void FilterWorkbench::ask()
{
    m_running.cancel();
    const quint64 mine = ++m_generation;
    m_asked = filter();
    m_counting = true;
    domain::RecordQuery query;
    query.entity = m_entity;
    query.filter = m_asked;
    m_running = m_records.count(query);
    base::await(
        m_running, this,
        [this, mine](qint64 count) {
            if (mine != m_generation)
                return;
            m_counting = false;
            m_count = count;
            showCount();
        },
        [this, mine](const base::Problem &problem) {
            if (mine != m_generation || problem.kind() == base::ProblemKind::Cancelled)
                return;
            m_counting = false;
            showTrouble(problem);
        });
    query.limit = SampleRows;
    m_model->setQuery(query);
    m_explain->setFilter(m_asked);
}

void FilterWorkbench::askTotal()
{
    base::await(
        m_records.counts(), this,
        [this](const QHash<QByteArray, qint64> &counts) {
            m_total = counts.value(m_entity);
            showCount();
        },
        [](const base::Problem &) {});
}

void FilterWorkbench::showCount()
{
    Theme::setTone(m_countLabel, Tone::Text);
    const QLocale locale;
    if (m_count < 0)
        m_countLabel->setText(tr("Counting…"));
    else if (m_total < 0)
        m_countLabel->setText(locale.toString(m_count));
    else
        m_countLabel->setText(tr("%1 of %2").arg(locale.toString(m_count), locale.toString(m_total)));
}

void FilterWorkbench::showTrouble(const base::Problem &problem)
{
    m_count = -1;
    Theme::setTone(m_countLabel, Tone::Danger);
    m_countLabel->setText(tr("This cannot be counted"));
    m_remark->setText(problem.sentence());
}

void FilterWorkbench::showSentence()
{
    const domain::Entity &entity = m_records.catalogue().entity(m_entity);
    try {
        m_sentence->setText(m_names->sentence(entity, filter()));
        const items::FilterModel &model = m_builder->model();
        for (FilterLine *line : m_builder->lines()) {
            const items::FilterNode *node = model.find(line->node());
            if (auto *kept = qobject_cast<KeptLine *>(line); kept && node)
                kept->setWords(m_names->clause(model.entityAt(node->id), node->kept));
        }
    } catch (const base::Problem &problem) {
        m_sentence->setText(problem.sentence());
    }
}

/// Beside each other where there is room, else below each other.
void FilterWorkbench::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const Qt::Orientation wanted = width() < NarrowestBeside ? Qt::Vertical : Qt::Horizontal;
    if (m_splitter->orientation() == wanted && m_arranged)
        return;
    m_arranged = true;
    m_splitter->setOrientation(wanted);
    // The conditions are what people come for.
    const int room = wanted == Qt::Horizontal ? width() : height();
    m_splitter->setSizes({room * 3 / 5, room * 2 / 5});
}

} // namespace kith::ui
