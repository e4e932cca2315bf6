// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>

namespace kith::ui {

/// Paints an entry of a timeline: the day above the first one of it, then what it is, a state, more text, who
/// and when; what an unfolded change changed below. What is planned has a box to be ticked.
class TimelineDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    bool editorEvent(QEvent *event, QAbstractItemModel *model, const QStyleOptionViewItem &option,
                     const QModelIndex &index) override;

    /// Where the box of an entry is, in the row's rectangle; empty for what is not planned.
    static QRect tickRect(const QStyleOptionViewItem &option, const QModelIndex &index);

Q_SIGNALS:
    void ticked(const QModelIndex &index);
};

} // namespace kith::ui
