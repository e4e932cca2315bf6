// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QToolButton;
class QWidget;

namespace kith::ui {

/// A flat button that shows an icon alone; `name` is its tooltip and what a screen reader says.
QToolButton *makeIconButton(const QString &icon, const QString &name, const QString &objectName,
                            QWidget *parent);

} // namespace kith::ui
