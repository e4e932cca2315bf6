// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dashboard/dashboardbar.h"

#include "models/domain/catalogue.h"
#include "ui/dashboard/periodpicker.h"
#include "ui/parts/flowlayout.h"
#include "ui/parts/metrics.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QToolButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using base::RecordId;
using domain::DashboardFilter;
using domain::MetricCompare;
using records::DashboardChoices;

namespace {

constexpr qint64 Me = -1;          ///< in place of an owner: whoever looks
constexpr int ShortestBox = 12;    ///< characters
constexpr int LongestCompare = 24; ///< characters

} // namespace

DashboardBar::DashboardBar(QWidget *parent)
    : QWidget(parent)
    , m_period(new PeriodPicker(this))
    , m_compare(makeBox("dashboardCompare", tr("Compared with")))
    , m_pipeline(makeBox("dashboardPipeline", tr("Pipeline")))
    , m_team(makeBox("dashboardTeam", tr("Team")))
    , m_owner(makeBox("dashboardOwner", tr("Owner")))
    , m_segment(makeBox("dashboardSegment", tr("Segment")))
    , m_save(new QToolButton(this))
    , m_reset(new QToolButton(this))
{
    setObjectName(u"dashboardBar"_s);
    setAccessibleName(tr("Filter of the dashboard"));
    m_compare->addItem(tr("No comparison"), int(MetricCompare::Nothing));
    m_compare->addItem(tr("With the period before"), int(MetricCompare::PreviousPeriod));
    m_compare->addItem(tr("With the year before"), int(MetricCompare::LastYear));
    m_compare->setMinimumContentsLength(LongestCompare);
    m_save->setObjectName(u"saveDashboardFilter"_s);
    m_save->setText(tr("Save"));
    m_save->setToolTip(tr("Save this filter with the dashboard"));
    m_reset->setObjectName(u"resetDashboardFilter"_s);
    m_reset->setText(tr("Reset"));
    m_reset->setToolTip(tr("Back to the filter that is saved"));
    for (QToolButton *button : {m_save, m_reset}) {
        button->setAccessibleName(button->toolTip());
        button->setAutoRaise(true);
        button->hide();
    }
    // Names of segments may be long; the list that opens shows them whole.
    m_segment->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_segment->view()->setMinimumWidth(metrics::FieldWidth);
    auto *row = new FlowLayout(this);
    row->setContentsMargins(space::XL, 0, space::S, space::S);
    row->setSpacing(space::S);
    row->addWidget(m_period);
    for (QComboBox *box : {m_compare, m_pipeline, m_team, m_owner, m_segment})
        row->addWidget(box);
    row->addWidget(m_save);
    row->addWidget(m_reset);
    connect(m_period, &PeriodPicker::changed, this, &DashboardBar::read);
    connect(m_save, &QToolButton::clicked, this, &DashboardBar::saveRequested);
    connect(m_reset, &QToolButton::clicked, this, &DashboardBar::resetRequested);
    setChoices({});
    setFilter({});
}

QComboBox *DashboardBar::makeBox(const char *objectName, const QString &name)
{
    auto *box = new QComboBox(this);
    box->setObjectName(QString::fromLatin1(objectName));
    box->setAccessibleName(name);
    box->setToolTip(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    box->setMinimumContentsLength(ShortestBox);
    connect(box, &QComboBox::activated, this, &DashboardBar::read);
    return box;
}

void DashboardBar::fill(QComboBox *box, const QString &all, const DashboardChoices::Named &names)
{
    box->clear();
    box->addItem(all, qint64(0));
    if (box == m_owner)
        box->addItem(tr("Me"), Me);
    for (const auto &[id, name] : names)
        box->addItem(name, id.value());
    box->setVisible(!names.isEmpty());
}

void DashboardBar::setChoices(const DashboardChoices &choices)
{
    m_choices = choices;
    fill(m_pipeline, tr("All pipelines"), choices.pipelines);
    fill(m_team, tr("All teams"), choices.teams);
    fill(m_owner, tr("All owners"), choices.owners);
    m_segment->clear();
    m_segment->addItem(tr("All segments"), qint64(0));
    for (const DashboardChoices::Segment &segment : choices.segments) {
        const domain::Entity *entity = domain::Catalogue::builtIn().find(segment.entity);
        m_segment->addItem(entity ? tr("%1 (%2)").arg(segment.name, entity->pluralText()) : segment.name,
                           segment.id.value());
    }
    m_segment->setVisible(!choices.segments.isEmpty());
    selectAll();
}

/// What is gone or not known yet still narrows, so it stands there.
void DashboardBar::select(QComboBox *box, RecordId id, const QString &gone)
{
    int index = box->findData(id.value());
    if (index < 0) {
        box->addItem(gone, id.value());
        index = box->count() - 1;
    }
    box->setCurrentIndex(index);
    if (id)
        box->show();
}

void DashboardBar::selectAll()
{
    m_period->setPeriod(m_filter.period);
    m_compare->setCurrentIndex(std::max(0, m_compare->findData(int(m_filter.compare))));
    select(m_pipeline, m_filter.scope.pipeline, tr("Another pipeline"));
    select(m_team, m_filter.scope.team, tr("Another team"));
    select(m_owner, m_filter.isOwnerMe ? RecordId(Me) : m_filter.scope.owner, tr("Another owner"));
    select(m_segment, m_filter.scope.segment, tr("Another segment"));
}

void DashboardBar::setFilter(const DashboardFilter &filter)
{
    m_filter = filter;
    selectAll();
}

void DashboardBar::setChanged(bool changed, bool canSave)
{
    m_save->setVisible(changed && canSave);
    m_reset->setVisible(changed);
}

void DashboardBar::read()
{
    const auto idOf = [](const QComboBox *box) { return RecordId(box->currentData().toLongLong()); };
    m_filter.period = m_period->period();
    m_filter.compare = MetricCompare(m_compare->currentData().toInt());
    m_filter.scope.pipeline = idOf(m_pipeline);
    m_filter.scope.team = idOf(m_team);
    m_filter.scope.segment = idOf(m_segment);
    m_filter.isOwnerMe = idOf(m_owner) == RecordId(Me);
    m_filter.scope.owner = m_filter.isOwnerMe ? RecordId() : idOf(m_owner);
    Q_EMIT changed(m_filter);
}

} // namespace kith::ui
