// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QStyledItemDelegate>

namespace kith::ui {

/// Cells of plain tables in line with their headers; the current one is framed while the keyboard is there.
class IndentedDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem indented = option;
        const bool rightToLeft = option.direction == Qt::RightToLeft;
        indented.rect.adjust(rightToLeft ? 0 : space::S, 0, rightToLeft ? -space::S : 0, 0);
        indented.state &= ~QStyle::State_HasFocus;
        QStyledItemDelegate::paint(painter, indented, index);
        if (!(option.state & QStyle::State_HasFocus))
            return;
        painter->save();
        painter->setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
        painter->drawRect(QRectF(option.rect).adjusted(1, 1, -1, -1));
        painter->restore();
    }
};

} // namespace kith::ui
