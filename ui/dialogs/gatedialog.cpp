// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/gatedialog.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/editors/fieldedit.h"
#include "ui/parts/iconlabel.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::GateCheck;
using records::GateGap;
using records::Outcome;
using records::RecordId;

namespace {

/// A field that can be typed here. Who takes part and what is sold is said on the deal's page.
const domain::Field *fieldOf(const domain::Entity &deal, const GateGap &gap)
{
    const domain::Field *field = gap.kind == GateGap::Kind::Field ? deal.field(gap.field) : nullptr;
    return field && field->isEditable() ? field : nullptr;
}

} // namespace

GateDialog::GateDialog(records::Records &records, const GateCheck &check, QWidget *parent)
    : QDialog(parent)
    , m_records(records)
    , m_moves(records)
    , m_head(paragraph({}, this))
    , m_notice(new NoticeBar(this))
    , m_place(new QVBoxLayout)
    , m_bypass(new QWidget(this))
    , m_reason(new QLineEdit(m_bypass))
    , m_go(nullptr)
{
    setObjectName(u"gateDialog"_s);
    setWindowTitle(tr("Not yet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    m_head->setObjectName(u"gateHead"_s);
    m_head->setFont(fontOf(TextRole::Strong));
    column->addWidget(m_head);
    column->addWidget(m_notice);
    column->addLayout(m_place);

    auto *bypass = new QVBoxLayout(m_bypass);
    bypass->setContentsMargins(0, space::S, 0, 0);
    bypass->setSpacing(space::XS);
    auto *caption = remark(tr("&Or move it all the same, because"), m_bypass);
    caption->setTextFormat(Qt::AutoText); // for the mnemonic
    caption->setBuddy(m_reason);
    m_reason->setObjectName(u"bypassReason"_s);
    m_reason->setAccessibleName(tr("Why the deal moves all the same"));
    m_reason->setMaxLength(500);
    bypass->addWidget(caption);
    bypass->addWidget(m_reason);
    bypass->addWidget(remark(tr("The reason is kept in the deal's history."), m_bypass));
    column->addWidget(m_bypass);
    column->addStretch();

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_go = buttons->addButton(tr("Move"), QDialogButtonBox::AcceptRole);
    m_go->setObjectName(u"gateGo"_s);
    makePrimary(m_go);
    column->addWidget(buttons);
    setMinimumWidth(metrics::DialogMedium);
    connect(buttons, &QDialogButtonBox::accepted, this, &GateDialog::go);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_reason, &QLineEdit::textChanged, this, &GateDialog::refresh);
    display(check);
    base::await(
        m_records.load("deal", check.deal), this,
        [this](const domain::Record &deal) {
            m_deal = deal;
            for (FieldEdit *edit : std::as_const(m_edits))
                edit->setCurrency(deal.text("currency"), true);
            refresh();
        },
        [this](const base::Problem &problem) { refuse(problem); });
}

FieldEdit *GateDialog::edit(QByteArrayView field) const
{
    const auto it = std::find_if(m_edits.cbegin(), m_edits.cend(),
                                 [field](const FieldEdit *one) { return one->field().key == field; });
    return it == m_edits.cend() ? nullptr : *it;
}

void GateDialog::display(const GateCheck &check)
{
    m_check = check;
    m_head->setText(tr("“%1” lacks something to move to “%2”.").arg(check.dealName, check.stageName));
    delete m_gaps;
    m_edits.clear();
    m_ticks.clear();
    m_gaps = new QWidget(this);
    auto *column = new QVBoxLayout(m_gaps);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::S);
    for (const GateGap &gap : check.missing)
        addGap(gap, *column);
    m_place->addWidget(m_gaps);
    m_bypass->setVisible(check.mayBypass());
    if (!m_edits.isEmpty())
        m_edits.constFirst()->setFocus();
    else if (!m_ticks.isEmpty())
        m_ticks.constFirst().first->setFocus();
    refresh();
}

void GateDialog::addGap(const GateGap &gap, QVBoxLayout &column)
{
    if (const domain::Field *field = fieldOf(m_records.catalogue().entity("deal"), gap)) {
        FieldEdit *edit = makeFieldEdit(m_records, *field, m_gaps);
        edit->setBase({});
        auto *label = new QLabel(field->labelText(), m_gaps);
        label->setFont(fontOf(TextRole::Caption));
        Theme::setTone(label, Tone::Muted);
        label->setBuddy(edit->input());
        column.addWidget(label);
        column.addWidget(edit);
        if (!m_deal.isNull())
            edit->setCurrency(m_deal.text("currency"), true);
        connect(edit, &FieldEdit::edited, this, &GateDialog::refresh);
        m_edits.append(edit);
        return;
    }
    if (gap.kind == GateGap::Kind::CheckItem) {
        const auto item = std::find_if(m_check.items.cbegin(), m_check.items.cend(),
                                       [&gap](const records::GateItem &one) { return one.gate == gap.gate; });
        auto *box = new QCheckBox(item == m_check.items.cend() ? gap.text : item->text, m_gaps);
        box->setObjectName(u"gateTick"_s);
        connect(box, &QCheckBox::toggled, this, &GateDialog::refresh);
        column.addWidget(box);
        m_ticks.append({box, gap.gate});
        return;
    }
    auto *line = new QWidget(m_gaps);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::S);
    row->addWidget(new IconLabel(u"alert"_s, Tone::Warning, metrics::IconSizeSmall, line), 0, Qt::AlignTop);
    QLabel *text = paragraph(gap.text, line);
    text->setObjectName(u"gateGap"_s);
    row->addWidget(text, 1);
    column.addWidget(line);
}

/// One can go on when nothing is left to do here, or with a reason.
void GateDialog::refresh()
{
    const bool filled = std::none_of(m_edits.cbegin(), m_edits.cend(),
                                     [](const FieldEdit *edit) { return edit->isBlank(); }) &&
                        std::all_of(m_ticks.cbegin(), m_ticks.cend(),
                                    [](const auto &tick) { return tick.first->isChecked(); });
    const bool elsewhere = m_edits.size() + m_ticks.size() < m_check.missing.size();
    const bool excused = m_check.mayBypass() && !m_reason->text().trimmed().isEmpty();
    m_go->setEnabled(!m_deal.isNull() && (excused || (filled && !elsewhere)));
}

void GateDialog::go()
{
    bool wrong = false;
    for (FieldEdit *edit : std::as_const(m_edits))
        wrong = !edit->validate() || wrong;
    if (wrong || !m_go->isEnabled())
        return;
    setBusy(true);
    saveFields();
}

void GateDialog::saveFields()
{
    domain::Record after = m_deal;
    for (const FieldEdit *edit : std::as_const(m_edits)) {
        if (!edit->isBlank())
            after.setValue(edit->field().key, edit->value());
    }
    if (after == m_deal) {
        saveTicks();
        return;
    }
    base::await(
        m_records.save(m_deal, after), this, [this](const Outcome &) { saveTicks(); },
        [this](const base::Problem &problem) { refuse(problem); });
}

void GateDialog::saveTicks()
{
    const auto next = std::find_if(m_ticks.begin(), m_ticks.end(),
                                   [](const auto &tick) { return tick.second && tick.first->isChecked(); });
    if (next == m_ticks.end()) {
        checkAgain();
        return;
    }
    const RecordId gate = std::exchange(next->second, RecordId());
    base::await(
        m_moves.tick(m_check.deal, gate, true), this, [this](const Outcome &) { saveTicks(); },
        [this](const base::Problem &problem) { refuse(problem); });
}

void GateDialog::checkAgain()
{
    base::await(
        m_moves.checkGate(m_check.deal, m_check.stage), this,
        [this](const GateCheck &check) {
            setBusy(false);
            const QString reason = m_reason->text().trimmed();
            if (check.mayPass() || (check.mayBypass() && !reason.isEmpty())) {
                Q_EMIT passed(check.mayPass() ? QString() : reason);
                accept();
                return;
            }
            display(check);
            base::await(
                m_records.load("deal", check.deal), this,
                [this](const domain::Record &deal) { m_deal = deal; },
                [this](const base::Problem &problem) { refuse(problem); });
        },
        [this](const base::Problem &problem) { refuse(problem); });
}

void GateDialog::refuse(const base::Problem &problem)
{
    setBusy(false);
    if (FieldEdit *edit = this->edit(problem.field()))
        edit->setError(problem.sentence());
    else
        showProblem(m_notice, problem);
}

void GateDialog::setBusy(bool busy)
{
    if (m_gaps)
        m_gaps->setEnabled(!busy);
    m_bypass->setEnabled(!busy);
    if (busy)
        m_go->setEnabled(false);
    else
        refresh();
}

} // namespace kith::ui
