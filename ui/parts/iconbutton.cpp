// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/iconbutton.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QToolButton>

namespace kith::ui {

QToolButton *makeIconButton(const QString &icon, const QString &name, const QString &objectName,
                            QWidget *parent)
{
    auto *button = new QToolButton(parent);
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    button->setIcon(Icons::get(icon));
    button->setIconSize({metrics::IconSize, metrics::IconSize});
    button->setToolTip(name);
    button->setAccessibleName(name);
    return button;
}

} // namespace kith::ui
