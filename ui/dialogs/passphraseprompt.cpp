// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphraseprompt.h"

#include "ui/dialogs/passphraseedit.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

PassphrasePrompt::PassphrasePrompt(const AskPassphrase &request, QWidget *parent)
    : QDialog(parent), m_edit(new PassphraseEdit(this))
{
    setObjectName("passphrasePrompt");
    setWindowTitle(request.title);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::XL, space::XL, space::XL, space::L);
    layout->setSpacing(space::M);

    auto *text = new QLabel(request.text, this);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    layout->addWidget(text);

    m_edit->setAccessibleName(tr("Passphrase or recovery code"));
    m_edit->setPlaceholderText(tr("Passphrase or recovery code"));
    layout->addWidget(m_edit);

    auto *hint = new QLabel(request.problem, this);
    hint->setTextFormat(Qt::PlainText);
    hint->setWordWrap(true);
    Theme::setTone(hint, Tone::Danger);
    hint->setVisible(!request.problem.isEmpty());
    layout->addWidget(hint);
    connect(m_edit, &PassphraseEdit::capsLockChanged, hint, [hint, problem = request.problem](bool on) {
        hint->setText(on ? tr("Caps Lock seems to be on.") : problem);
        hint->setVisible(!hint->text().isEmpty());
    });

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton *ok = buttons->button(QDialogButtonBox::Ok);
    ok->setText(tr("Continue"));
    ok->setEnabled(false);
    connect(m_edit, &QLineEdit::textChanged, ok,
            [ok](const QString &typed) { ok->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(metrics::DialogSmall);
}

QString PassphrasePrompt::takeSecret()
{
    return m_edit->takeText();
}

} // namespace kith::ui
