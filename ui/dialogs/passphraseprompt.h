// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/ask.h"

#include <QDialog>

namespace kith::ui {

class PassphraseEdit;

/// Asks for a passphrase or a recovery code.
class PassphrasePrompt : public QDialog
{
    Q_OBJECT

public:
    explicit PassphrasePrompt(const AskPassphrase &request, QWidget *parent = nullptr);

    /// What was typed; the field is wiped.
    QString takeSecret();

private:
    PassphraseEdit *m_edit;
};

} // namespace kith::ui
