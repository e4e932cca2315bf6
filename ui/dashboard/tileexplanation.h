// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/dashboardmodel.h"

#include <QDialog>

class QFormLayout;

namespace kith::ui {

/// Why a tile says what it says: its definition, the records that are meant, how many they are, which days,
/// what it is compared with, what is left out, and how long the question took.
class TileExplanation final : public QDialog
{
    Q_OBJECT

public:
    TileExplanation(const items::TileState &state, QWidget *parent = nullptr);

    /// All of it as text.
    QString text() const { return m_text; }

Q_SIGNALS:
    void recordsRequested();

private:
    void addLine(QFormLayout &form, const QString &label, const QString &text);

    QString m_text;
};

} // namespace kith::ui
