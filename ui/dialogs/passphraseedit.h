// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLineEdit>

class QAction;

namespace kith::ui {

/// A field for a passphrase: hidden unless shown on request, never on the clipboard, wiped when it goes.
class PassphraseEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit PassphraseEdit(QWidget *parent = nullptr);
    ~PassphraseEdit() override;

    bool isRevealed() const { return echoMode() == Normal; }
    void setRevealed(bool revealed);

    /// What was typed, in memory of its own; the field is wiped.
    QString takeText();

    /// Overwrites what was typed, and empties the field.
    void wipeText();

Q_SIGNALS:
    void revealedChanged(bool revealed);
    /// Caps Lock seems to be on: seen from the letters typed, as the desktop does not say.
    void capsLockChanged(bool on);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void setCapsLock(bool on);

    QAction *m_reveal;
    bool m_capsLock = false;
};

} // namespace kith::ui
