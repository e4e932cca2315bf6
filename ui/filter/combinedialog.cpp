// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/combinedialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::RecordId;
using records::Segment;
using records::SegmentMix;
using records::SegmentRecords;

namespace {

constexpr int CombinedLine = 28;

} // namespace

CombineDialog::CombineDialog(records::Records &records, const Segment &first, const QList<Segment> &all,
                             QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_first(first)
    , m_notice(new NoticeBar(this))
    , m_mix(new QComboBox(this))
    , m_others(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_count(new QLabel(this))
{
    setObjectName(u"combineDialog"_s);
    setWindowTitle(tr("Combine “%1”").arg(first.name));
    m_mix->setObjectName(u"combineMix"_s);
    m_mix->addItem(tr("Union: those in any of them"), int(SegmentMix::Union));
    m_mix->addItem(tr("Intersection: those in all of them"), int(SegmentMix::Intersection));
    m_mix->addItem(tr("Exclusion: those of “%1” without the others").arg(first.name),
                   int(SegmentMix::Without));
    m_mix->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_others->setObjectName(u"combineOthers"_s);
    for (const Segment &segment : all) {
        if (segment.entity != first.entity || segment.id == first.id)
            continue;
        auto *item = new QListWidgetItem(segment.name, m_others);
        item->setData(Qt::UserRole, segment.id.value());
        item->setCheckState(Qt::Unchecked);
        item->setSizeHint({0, CombinedLine});
    }
    m_name->setObjectName(u"combineName"_s);
    m_name->setMaxLength(200);
    m_count->setObjectName(u"combineCount"_s);
    Theme::setTone(m_count, Tone::Muted);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(m_notice);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    addFormRow(form, tr("&How"), m_mix);
    addFormRow(form, tr("&With"), m_others);
    addFormRow(form, tr("&Name"), m_name);
    column->addLayout(form);
    column->addWidget(m_count);
    if (m_others->count() == 0)
        column->addWidget(remark(tr("There is no other segment of the same kind of records yet."), this));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save as a segment"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveCombined"_s);
    makePrimary(m_save);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &CombineDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_mix, &QComboBox::currentIndexChanged, this, &CombineDialog::follow);
    connect(m_others, &QListWidget::itemChanged, this, &CombineDialog::follow);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_named = true;
        follow();
    });
    setMinimumWidth(metrics::DialogMedium);
    follow();
}

SegmentMix CombineDialog::mix() const
{
    return SegmentMix(m_mix->currentData().toInt());
}

QList<RecordId> CombineDialog::chosen() const
{
    QList<RecordId> ids{m_first.id};
    for (int i = 0; i < m_others->count(); ++i) {
        const QListWidgetItem *item = m_others->item(i);
        if (item->checkState() == Qt::Checked)
            ids.append(RecordId(item->data(Qt::UserRole).toLongLong()));
    }
    return ids;
}

void CombineDialog::follow()
{
    QStringList others;
    for (int i = 0; i < m_others->count(); ++i) {
        if (m_others->item(i)->checkState() == Qt::Checked)
            others.append(m_others->item(i)->text());
    }
    if (!m_named) {
        QString name;
        if (!others.isEmpty()) {
            const QString rest = others.join(tr(", "));
            name = mix() == SegmentMix::Union          ? tr("%1 or %2").arg(m_first.name, rest)
                   : mix() == SegmentMix::Intersection ? tr("%1 and %2").arg(m_first.name, rest)
                                                       : tr("%1 without %2").arg(m_first.name, rest);
        }
        m_name->setText(name.left(m_name->maxLength()));
    }
    m_save->setEnabled(!others.isEmpty() && !m_name->text().trimmed().isEmpty());
    m_counting.cancel();
    const quint64 mine = ++m_generation;
    if (others.isEmpty()) {
        m_count->setText(tr("Choose with what it is combined."));
        return;
    }
    domain::RecordQuery query;
    query.entity = m_first.entity;
    query.filter = SegmentRecords::mixed(mix(), chosen());
    m_counting = m_records.count(query);
    base::await(
        m_counting, this,
        [this, mine](qint64 count) {
            if (mine == m_generation)
                m_count->setText(tr("%1 match now").arg(QLocale().toString(count)));
        },
        [this, mine](const base::Problem &problem) {
            if (mine == m_generation && problem.kind() != base::ProblemKind::Cancelled)
                m_count->setText(problem.sentence());
        });
}

void CombineDialog::accept()
{
    if (!m_save->isEnabled())
        return;
    records::SegmentPlan plan;
    plan.name = m_name->text().trimmed();
    plan.entity = m_first.entity;
    plan.filter = SegmentRecords::mixed(mix(), chosen());
    plan.scope = m_first.scope;
    m_save->setEnabled(false);
    base::await(
        SegmentRecords(m_records).create(plan), this,
        [this](const records::Outcome &outcome) {
            Q_EMIT saved(outcome.ids.value(0));
            QDialog::accept();
        },
        [this](const base::Problem &problem) {
            m_save->setEnabled(true);
            showProblem(m_notice, problem);
        });
}

} // namespace kith::ui
