// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/stagetargetdialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/parts/metrics.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;

StageTargetDialog::StageTargetDialog(const QString &stage, const records::StageRemoval::Use &use,
                                     const QList<domain::Record> &targets, QWidget *parent)
    : QDialog(parent), m_targets(new QComboBox(this))
{
    setObjectName(u"stageTargetDialog"_s);
    setWindowTitle(tr("Remove “%1”").arg(stage));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(space::XL, space::L, space::XL, space::L);
    column->setSpacing(space::M);
    auto *head =
        paragraph(tr("%n deal(s) are in this stage. Where do they go?", nullptr, int(use.deals)), this);
    head->setObjectName(u"stageTargetHead"_s);
    head->setFont(fontOf(TextRole::Strong));
    column->addWidget(head);
    if (use.inTrash > 0)
        column->addWidget(remark(tr("%n of them are in the trash.", nullptr, int(use.inTrash)), this));
    m_targets->setObjectName(u"stageTarget"_s);
    for (const domain::Record &target : targets)
        m_targets->addItem(target.text("name"), target.id.value());
    auto *form = new QFormLayout;
    addFormRow(form, tr("&Move them to"), m_targets);
    column->addLayout(form);
    column->addWidget(remark(targets.isEmpty()
                                 ? tr("There is no other stage of this kind. Add one first.")
                                 : tr("The histories of the deals go on naming this stage. One undo brings "
                                      "everything back."),
                             this));
    column->addStretch();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    auto *go = buttons->addButton(tr("Move and remove"), QDialogButtonBox::AcceptRole);
    go->setObjectName(u"stageTargetGo"_s);
    go->setEnabled(!targets.isEmpty());
    makePrimary(go);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(metrics::DialogSmall);
}

base::RecordId StageTargetDialog::target() const
{
    return base::RecordId(m_targets->currentData().toLongLong());
}

} // namespace kith::ui
