// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/metrics.h"

#include <QStyledItemDelegate>

namespace kith::ui {

/// Cells of plain tables in line with their headers.
class IndentedDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem indented = option;
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        indented.rect.adjust(rightToLeft ? 0 : space::S, 0, rightToLeft ? -space::S : 0, 0);
        QStyledItemDelegate::paint(painter, indented, index);
    }
};

} // namespace kith::ui
