// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/changepassphrasedialog.h"

#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/newpassphraseform.h"
#include "ui/dialogs/passphraseedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/secrettext.h"
#include "ui/shell/workspacehost.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>

namespace kith::ui {

ChangePassphraseDialog::ChangePassphraseDialog(WorkspaceHost &host, QWidget *parent)
    : QDialog(parent)
    , m_host(host)
    , m_notice(new NoticeBar(this))
    , m_old(new PassphraseEdit(this))
    , m_new(new NewPassphraseForm(this))
    , m_form(new QWidget(this))
{
    setObjectName("changePassphraseDialog");
    setWindowTitle(tr("Change the passphrase"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::L, space::XL, space::L);
    layout->setSpacing(space::M);
    layout->addWidget(
        paragraph(tr("The whole file is encrypted anew. The recovery sheet printed before stops working; "
                     "you get a new one. Copies and backups made until now keep the old passphrase."),
                  this));
    layout->addWidget(m_notice);
    auto *form = new QFormLayout(m_form);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(space::L);
    form->setVerticalSpacing(space::M);
    m_old->setObjectName("oldPassphrase");
    m_old->setPlaceholderText(tr("Or the code of the recovery sheet"));
    addFormRow(form, tr("&Old passphrase"), m_old);
    m_new->setOwnWords({m_host.info().name});
    m_new->addTo(form, tr("&New passphrase"));
    layout->addWidget(m_form);
    layout->addStretch(1);

    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(QDialogButtonBox::Cancel);
    m_change = buttons->addButton(tr("Change"), QDialogButtonBox::AcceptRole);
    m_change->setObjectName("change");
    makePrimary(m_change);
    connect(buttons, &QDialogButtonBox::accepted, this, &ChangePassphraseDialog::change);
    connect(buttons, &QDialogButtonBox::rejected, this, &ChangePassphraseDialog::reject);
    layout->addWidget(buttons);
    connect(m_old, &QLineEdit::textChanged, this, &ChangePassphraseDialog::refresh);
    connect(m_new, &NewPassphraseForm::changed, this, &ChangePassphraseDialog::refresh);
    setMinimumWidth(metrics::DialogMedium);
    m_old->setFocus();
    refresh();
}

void ChangePassphraseDialog::refresh()
{
    m_change->setEnabled(!m_busy && !m_old->text().isEmpty() && m_new->isComplete());
}

void ChangePassphraseDialog::change()
{
    if (!m_change->isEnabled())
        return;
    m_busy = true;
    m_form->setEnabled(false);
    m_cancel->setEnabled(false);
    m_change->setText(tr("Changing…"));
    m_notice->dismiss();
    refresh();
    QString oldSecret = ownCopy(m_old->text());
    QString newSecret = ownCopy(m_new->passphrase());
    QFuture<void> changed = m_host.changePassphrase(oldSecret, newSecret);
    wipe(oldSecret);
    wipe(newSecret);
    whenFinished(changed, this, [this](QFuture<void> done) {
        m_busy = false;
        m_form->setEnabled(true);
        m_cancel->setEnabled(true);
        m_change->setText(tr("Change"));
        const auto problem = problemOf(done);
        if (!problem) {
            m_old->wipeText();
            m_new->wipeText();
            accept();
            return;
        }
        if (problem->kind() == base::ProblemKind::WrongKey) {
            m_old->wipeText();
            m_old->setFocus();
        }
        showProblem(m_notice, *problem);
        refresh();
    });
}

void ChangePassphraseDialog::reject()
{
    if (!m_busy)
        QDialog::reject();
}

} // namespace kith::ui
