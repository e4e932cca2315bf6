// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/segmentpaint.h"

#include "models/items/segmentlist.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QApplication>
#include <QLocale>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::SegmentList;

namespace {

constexpr int SegmentLine = 52;
constexpr int HeadingHeight = 34;
constexpr QSize LineSize{64, 22};

} // namespace

void SegmentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    if (index.data(SegmentList::HeadingRole).toBool()) {
        painter->setFont(fontOf(TextRole::Caption));
        painter->setPen(Theme::color(Tone::Muted));
        painter->drawText(option.rect.adjusted(space::S, 0, -space::S, -space::XS),
                          Qt::AlignBottom | Qt::AlignLeading, index.data().toString());
        painter->restore();
        return;
    }
    QStyleOptionViewItem ground = option;
    ground.text.clear();
    ground.icon = {};
    const QStyle *style = option.widget ? option.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &ground, painter, option.widget);

    const Qt::LayoutDirection direction = option.direction;
    const QRect area = option.rect.adjusted(space::S, space::XS, -space::S, -space::XS);
    const auto placed = [&](const QRect &rect) { return QStyle::visualRect(direction, area, rect); };
    const bool isList = index.data(SegmentList::ListRole).toBool();
    const QPixmap icon = Icons::pixmap(isList ? u"list"_s : u"funnel"_s, Tone::Muted, metrics::IconSizeSmall,
                                       option.widget ? option.widget->devicePixelRatioF() : 1.0);
    const QRect iconRect(area.left(), area.top() + 4, metrics::IconSizeSmall, metrics::IconSizeSmall);
    painter->drawPixmap(placed(iconRect), icon);

    const qint64 count = index.data(SegmentList::CountRole).toLongLong();
    const QString number = count < 0 ? u"…"_s : QLocale().toString(count);
    painter->setFont(fontOf(TextRole::Strong));
    const int numberWidth = painter->fontMetrics().horizontalAdvance(number);
    const int half = area.height() / 2;
    const int left = iconRect.right() + space::S;
    painter->setPen(Theme::color(Tone::Text));
    painter->drawText(placed(QRect(area.right() - numberWidth, area.top(), numberWidth + 1, half)),
                      Qt::AlignVCenter | Qt::AlignTrailing, number);
    painter->setFont(fontOf(TextRole::Body));
    const QRect nameRect(left, area.top(), area.right() - numberWidth - space::S - left, half);
    painter->drawText(
        placed(nameRect), Qt::AlignVCenter | Qt::AlignLeading,
        painter->fontMetrics().elidedText(index.data().toString(), Qt::ElideRight, nameRect.width()));
    painter->setFont(fontOf(TextRole::Caption));
    painter->setPen(Theme::color(Tone::Muted));
    const QString growth = index.data(SegmentList::GrowthRole).toString();
    const QString kind = isList ? tr("List") : tr("Segment");
    painter->drawText(placed(QRect(left, area.top() + half, nameRect.width(), half)),
                      Qt::AlignVCenter | Qt::AlignLeading,
                      growth.isEmpty() ? kind : tr("%1 · %2").arg(kind, growth));
    SparkLine::draw(*painter,
                    QRectF(placed(QRect(area.right() - LineSize.width(), area.top() + half + 1,
                                        LineSize.width(), half - 4))),
                    index.data(SegmentList::LineRole).toList());
    painter->restore();
}

QSize SegmentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    Q_UNUSED(option)
    return {0, index.data(SegmentList::HeadingRole).toBool() ? HeadingHeight : SegmentLine};
}

void SparkLine::setCounts(const QVariantList &counts)
{
    m_counts = counts;
    update();
}

QSize SparkLine::sizeHint() const
{
    return {240, 64};
}

void SparkLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    draw(painter, QRectF(rect()).adjusted(2, 4, -2, -4), m_counts);
}

void SparkLine::draw(QPainter &painter, const QRectF &area, const QVariantList &counts)
{
    if (counts.size() < 2)
        return;
    qint64 least = counts.constFirst().toLongLong();
    qint64 most = least;
    for (const QVariant &count : counts) {
        least = std::min(least, count.toLongLong());
        most = std::max(most, count.toLongLong());
    }
    const double span = most > least ? double(most - least) : 1.0;
    QPainterPath line;
    for (qsizetype i = 0; i < counts.size(); ++i) {
        const double x = area.left() + area.width() * double(i) / double(counts.size() - 1);
        const double high = most > least ? double(counts.at(i).toLongLong() - least) / span : 0.5;
        const QPointF at(x, area.bottom() - area.height() * high);
        if (i == 0)
            line.moveTo(at);
        else
            line.lineTo(at);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Theme::color(Tone::Accent), 1.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.restore();
}

} // namespace kith::ui
