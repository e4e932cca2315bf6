// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/filter/segmentdialog.h"

#include "models/base/await.h"
#include "models/base/language.h"
#include "models/records/segmentrecords.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>

namespace kith::ui {

using namespace Qt::StringLiterals;

SegmentDialog::SegmentDialog(records::Records &records, const QByteArray &entity,
                             const domain::Filter &filter, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_entity(entity)
    , m_filter(filter)
    , m_notice(new NoticeBar(this))
    , m_name(new QLineEdit(this))
    , m_description(new QPlainTextEdit(this))
    , m_scope(new QComboBox(this))
    , m_dynamic(new QRadioButton(tr("&Segment: follows the filter from now on"), this))
    , m_list(new QRadioButton(tr("&List: keeps those that match now"), this))
{
    setObjectName(u"segmentDialog"_s);
    setWindowTitle(tr("Save as segment"));
    m_name->setObjectName(u"segmentName"_s);
    m_name->setMaxLength(200);
    m_name->setPlaceholderText(tr("For example “No contact since spring”"));
    m_description->setObjectName(u"segmentDescription"_s);
    m_description->setTabChangesFocus(true);
    m_description->setFixedHeight(3 * fontMetrics().lineSpacing() + space::L);
    m_scope->setObjectName(u"segmentScope"_s);
    const domain::Field *scope = records.catalogue().entity("segment").field("scope");
    for (const domain::Choice &choice : scope->choices)
        m_scope->addItem(choice.labelText(), choice.key);
    m_scope->setCurrentIndex(std::max(0, m_scope->findData(scope->defaultValue.toString().toLatin1())));
    m_dynamic->setObjectName(u"segmentDynamic"_s);
    m_list->setObjectName(u"segmentList"_s);
    m_dynamic->setChecked(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    column->addWidget(m_notice);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    addFormRow(form, tr("&Name"), m_name);
    addFormRow(form, tr("&Description"), m_description);
    addFormRow(form, tr("&For"), m_scope);
    column->addLayout(form);
    column->addWidget(m_dynamic);
    column->addWidget(m_list);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(u"saveSegment"_s);
    makePrimary(m_save);
    m_save->setEnabled(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &SegmentDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_save->setEnabled(!text.trimmed().isEmpty()); });
    setMinimumWidth(metrics::DialogMedium);
    m_name->setFocus();
}

void SegmentDialog::setName(const QString &name)
{
    m_name->setText(name);
    m_name->selectAll();
}

void SegmentDialog::setList(bool list)
{
    (list ? m_list : m_dynamic)->setChecked(true);
}

void SegmentDialog::accept()
{
    records::SegmentPlan plan;
    plan.name = m_name->text().trimmed();
    plan.entity = m_entity;
    plan.filter = m_filter;
    plan.description = m_description->toPlainText().trimmed();
    plan.scope = m_scope->currentData().toByteArray();
    if (plan.name.isEmpty())
        return;
    m_save->setEnabled(false);
    records::SegmentRecords segments(m_records);
    const auto made = std::make_shared<base::RecordId>();
    base::await(
        m_list->isChecked() ? segments.createList(plan, {}, made) : segments.create(plan), this,
        [this, made, name = plan.name](const records::Outcome &outcome) {
            Q_EMIT saved(*made ? *made : outcome.ids.value(0), name);
            QDialog::accept();
        },
        [this](const base::Problem &problem) {
            m_save->setEnabled(true);
            showProblem(m_notice, problem);
        });
}

} // namespace kith::ui
