// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newpassphraseform.h"

#include "ui/dialogs/passphraseedit.h"
#include "ui/dialogs/strengthmeter.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/secrettext.h"

#include <QLabel>
#include <QVBoxLayout>

namespace kith::ui {

NewPassphraseForm::NewPassphraseForm(QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseEdit(this))
    , m_second(new PassphraseEdit(this))
    , m_meter(new StrengthMeter(this))
    , m_hint(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::S);
    m_first->setObjectName("newPassphrase");
    m_first->setAccessibleName(tr("New passphrase"));
    m_first->setPlaceholderText(tr("A few words that only you put together"));
    m_second->setObjectName("repeatPassphrase");
    m_second->setAccessibleName(tr("Repeat the passphrase"));
    m_second->setPlaceholderText(tr("The same again"));
    m_hint->setObjectName("passphraseHint");
    m_hint->setFont(fontOf(TextRole::Caption));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(QFontMetrics(m_hint->font()).lineSpacing());
    Theme::setTone(m_hint, Tone::Danger);
    layout->addWidget(m_first);
    layout->addWidget(m_meter);
    layout->addWidget(m_second);
    layout->addWidget(m_hint);
    setFocusProxy(m_first);

    for (PassphraseEdit *edit : {m_first, m_second}) {
        connect(edit, &QLineEdit::textChanged, this, &NewPassphraseForm::refresh);
        connect(edit, &PassphraseEdit::revealedChanged, this, [this](bool revealed) {
            m_first->setRevealed(revealed);
            m_second->setRevealed(revealed);
        });
        connect(edit, &PassphraseEdit::capsLockChanged, this, [this](bool on) {
            m_capsLock = on;
            refresh();
        });
    }
}

void NewPassphraseForm::setOwnWords(const QStringList &words)
{
    if (m_ownWords == words)
        return;
    m_ownWords = words;
    refresh();
}

bool NewPassphraseForm::isComplete() const
{
    return m_first->text().size() >= shortest && m_first->text() == m_second->text();
}

QString NewPassphraseForm::problem() const
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    if (first.size() < shortest)
        return first.isEmpty() ? QString() : tr("A passphrase has at least %1 characters.").arg(shortest);
    if (!second.isEmpty() && !first.startsWith(second))
        return tr("The two do not match.");
    return {};
}

bool NewPassphraseForm::isWeak() const
{
    return m_meter->strength().level == services::PassphraseStrength::Level::Weak;
}

QString NewPassphraseForm::passphrase() const
{
    return m_first->text();
}

void NewPassphraseForm::wipeText()
{
    m_first->wipeText();
    m_second->wipeText();
}

void NewPassphraseForm::refresh()
{
    m_meter->rate(m_first->text(), m_ownWords);
    m_hint->setText(m_capsLock ? tr("Caps Lock seems to be on.") : problem());
    Q_EMIT changed();
}

} // namespace kith::ui
