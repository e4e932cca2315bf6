// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/passphraseedit.h"

#include "ui/parts/icons.h"
#include "ui/shell/secrettext.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace kith::ui {

PassphraseEdit::PassphraseEdit(QWidget *parent) : QLineEdit(parent)
{
    setEchoMode(Password);
    setInputMethodHints(Qt::ImhHiddenText | Qt::ImhSensitiveData | Qt::ImhNoPredictiveText |
                        Qt::ImhNoAutoUppercase);
    setDragEnabled(false);
    m_reveal = addAction(Icons::get(u"eye"_s), TrailingPosition);
    m_reveal->setCheckable(true);
    m_reveal->setText(tr("Show the passphrase"));
    m_reveal->setToolTip(tr("Show the passphrase"));
    connect(m_reveal, &QAction::toggled, this, &PassphraseEdit::setRevealed);
    // What is selected would go to the primary selection, where every program can read it.
    connect(this, &QLineEdit::selectionChanged, this, [this] {
        if (isRevealed() && hasSelectedText())
            deselect();
    });
}

PassphraseEdit::~PassphraseEdit()
{
    QString typed = text();
    wipe(typed);
}

void PassphraseEdit::setRevealed(bool revealed)
{
    if (revealed == isRevealed())
        return;
    setEchoMode(revealed ? Normal : Password);
    m_reveal->setChecked(revealed);
    m_reveal->setIcon(Icons::get(revealed ? u"eye-off"_s : u"eye"_s));
    m_reveal->setText(revealed ? tr("Hide the passphrase") : tr("Show the passphrase"));
    m_reveal->setToolTip(m_reveal->text());
    Q_EMIT revealedChanged(revealed);
}

QString PassphraseEdit::takeText()
{
    const QString typed = ownCopy(text());
    wipeText();
    return typed;
}

void PassphraseEdit::wipeText()
{
    QString typed = text();
    wipe(typed);
    clear();
    setRevealed(false);
}

void PassphraseEdit::keyPressEvent(QKeyEvent *event)
{
    // Ctrl+C and Ctrl+X of a shown passphrase would put it on the clipboard.
    if (event->matches(QKeySequence::Copy) || event->matches(QKeySequence::Cut)) {
        event->accept();
        return;
    }
    const QString typed = event->text();
    if (typed.size() == 1 && typed.at(0).isLetter() && typed.at(0).toUpper() != typed.at(0).toLower()) {
        const bool shift = event->modifiers().testFlag(Qt::ShiftModifier);
        setCapsLock(typed.at(0).isUpper() != shift);
    } else if (event->key() == Qt::Key_CapsLock) {
        setCapsLock(false);
    }
    QLineEdit::keyPressEvent(event);
}

void PassphraseEdit::focusOutEvent(QFocusEvent *event)
{
    setCapsLock(false);
    QLineEdit::focusOutEvent(event);
}

void PassphraseEdit::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept();
}

void PassphraseEdit::setCapsLock(bool on)
{
    if (m_capsLock == on)
        return;
    m_capsLock = on;
    Q_EMIT capsLockChanged(on);
}

} // namespace kith::ui
