// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

class QFormLayout;
class QLabel;
class QWidget;

namespace kith::ui {

class PassphraseEdit;
class StrengthMeter;

/// A new passphrase, typed twice, with an honest estimate of its strength. Used for a new workspace and for a
/// change.
class NewPassphraseForm : public QObject
{
    Q_OBJECT

public:
    explicit NewPassphraseForm(QWidget *parent);

    /// Adds the two fields as rows: `label` with its mnemonic, and one that asks for the same again.
    void addTo(QFormLayout *form, const QString &label);
    void setFocus();

    /// Words that an attacker knows: the user's name, the file's name.
    void setOwnWords(const QStringList &words);

    /// Both fields hold the same and it is long enough; else `problem` tells what is missing.
    bool isComplete() const;
    QString problem() const;
    bool isWeak() const;

    QString passphrase() const;
    void wipeText();

Q_SIGNALS:
    void changed();

private:
    void refresh();

    QStringList m_ownWords;
    PassphraseEdit *m_first;
    PassphraseEdit *m_second;
    StrengthMeter *m_meter;
    QLabel *m_hint;
    bool m_capsLock = false;
};

} // namespace kith::ui
