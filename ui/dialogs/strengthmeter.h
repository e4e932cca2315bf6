// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/services/passphrasestrength.h"

#include <QWidget>

class QLabel;

namespace kith::ui {

/// Tells under a new passphrase how long it would keep a stolen file shut, and what would help.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);

    /// Estimates; words of the person's own (name, file) count as known.
    void rate(const QString &passphrase, const QStringList &ownWords);
    const services::PassphraseStrength &strength() const { return m_strength; }

private:
    class Bar;

    services::PassphraseStrength m_strength;
    Bar *m_bar;
    QLabel *m_resists;
    QLabel *m_advice;
};

} // namespace kith::ui
