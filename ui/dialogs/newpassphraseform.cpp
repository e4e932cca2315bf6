// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/newpassphraseform.h"

#include "models/services/passphrasestrength.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/passphraseedit.h"
#include "ui/dialogs/strengthmeter.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/secrettext.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace kith::ui {

NewPassphraseForm::NewPassphraseForm(QWidget *parent)
    : QObject(parent)
    , m_first(new PassphraseEdit(parent))
    , m_second(new PassphraseEdit(parent))
    , m_meter(new StrengthMeter(parent))
    , m_hint(new QLabel(parent))
{
    m_first->setObjectName("newPassphrase");
    m_first->setPlaceholderText(tr("A few words that only you put together"));
    m_second->setObjectName("repeatPassphrase");
    m_second->setPlaceholderText(tr("The same again"));
    m_hint->setObjectName("passphraseHint");
    m_hint->setFont(fontOf(TextRole::Caption));
    m_hint->setTextFormat(Qt::PlainText);
    m_hint->setMinimumHeight(QFontMetrics(m_hint->font()).lineSpacing());
    Theme::setTone(m_hint, Tone::Danger);

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

void NewPassphraseForm::addTo(QFormLayout *form, const QString &label)
{
    QWidget *holder = m_first->parentWidget();
    const auto add = [form, holder](const QString &caption, PassphraseEdit *edit, QWidget *below) {
        auto *cell = new QWidget(holder);
        auto *layout = new QVBoxLayout(cell);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::S);
        layout->addWidget(edit);
        layout->addWidget(below);
        cell->setFocusProxy(edit);
        edit->setAccessibleName(QString(caption).remove(u'&'));
        addFormRow(form, caption, cell);
    };
    add(label, m_first, m_meter);
    add(tr("&Repeat it"), m_second, m_hint);
}

void NewPassphraseForm::setFocus()
{
    m_first->setFocus();
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
    return m_first->text().size() >= services::ShortestPassphrase && m_first->text() == m_second->text();
}

QString NewPassphraseForm::problem() const
{
    const QString first = m_first->text();
    const QString second = m_second->text();
    if (first.size() < services::ShortestPassphrase)
        return first.isEmpty()
                   ? QString()
                   : tr("A passphrase has at least %1 characters.").arg(services::ShortestPassphrase);
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
