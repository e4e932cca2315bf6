// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QVariantList>
#include <QWidget>

namespace kith::ui {

/// A line of the list of segments: name, growth, count and a line of the last days.
class SegmentDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;
};

/// Counts of days as a line without axes.
class SparkLine final : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    void setCounts(const QVariantList &counts);
    QSize sizeHint() const override;

    /// Nothing when there are fewer than two counts.
    static void draw(QPainter &painter, const QRectF &area, const QVariantList &counts);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVariantList m_counts;
};

} // namespace kith::ui
