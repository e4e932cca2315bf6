// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todaydelegate.h"

#include "models/items/todaymodel.h"
#include "ui/parts/bidi.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::TodayModel;

namespace {

constexpr int KindColumn = metrics::IconSize + space::M;
constexpr int NarrowestTitle = 90;

/// At the beginning or the end of a line.
void drawText(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area, const QString &text,
              TextRole role, Tone tone, bool atEnd)
{
    const QFont font = fontOf(role);
    const QFontMetrics metrics(font);
    painter.setFont(font);
    painter.setPen(Theme::color(tone));
    const Qt::Alignment side = atEnd ? Qt::AlignRight : Qt::AlignLeft;
    painter.drawText(QStyle::visualRect(option.direction, option.rect, area),
                     int(QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter)) |
                         Qt::TextSingleLine,
                     metrics.elidedText(text, Qt::ElideRight, area.width()));
}

Tone toneOf(TodayModel::Urgency urgency)
{
    switch (urgency) {
    case TodayModel::Urgency::Late:
        return Tone::Danger;
    case TodayModel::Urgency::Soon:
        return Tone::Warning;
    case TodayModel::Urgency::Quiet:
        break;
    }
    return Tone::Muted;
}

} // namespace

int TodayDelegate::rowHeight()
{
    return QFontMetrics(fontOf(TextRole::Body)).height() + QFontMetrics(fontOf(TextRole::Caption)).height() +
           2 * space::S;
}

QSize TodayDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {NarrowestTitle, rowHeight()};
}

void TodayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    // The place of the keyboard shows where the keyboard is; a card that has lost it shows none.
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    const bool current = view && view->hasFocus() && view->currentIndex() == index;
    if (current || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(current ? Tone::AccentSoft : Tone::SurfaceRaised));
        painter->drawRoundedRect(option.rect, metrics::Radius, metrics::Radius);
        if (current) {
            painter->setBrush(Qt::NoBrush);
            painter->setPen(QPen(Theme::color(Tone::Accent), Theme::focusWidth()));
            const qreal inset = Theme::focusWidth() / 2;
            painter->drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset),
                                     metrics::Radius, metrics::Radius);
        }
    }
    const auto urgency = TodayModel::Urgency(index.data(TodayModel::UrgencyRole).toInt());
    QRect area = option.rect.adjusted(space::S, space::S, -space::S, -space::S);
    const QRect face(area.left(), area.center().y() - metrics::IconSize / 2, metrics::IconSize,
                     metrics::IconSize);
    painter->drawPixmap(QStyle::visualRect(option.direction, option.rect, face).topLeft(),
                        Icons::pixmap(index.data(TodayModel::IconRole).toString(),
                                      urgency == TodayModel::Urgency::Late ? Tone::Danger : Tone::Accent,
                                      metrics::IconSize, painter->device()->devicePixelRatioF()));
    area.setLeft(area.left() + KindColumn);

    const int first = QFontMetrics(fontOf(TextRole::Body)).height();
    const auto line = [&](const QRect &of, const QString &text, TextRole role, const QString &end,
                          Tone endTone, Tone tone) {
        QRect rest = of;
        if (!end.isEmpty()) {
            QRect side = of;
            const int wanted = QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(end) + 1;
            side.setLeft(of.right() - std::min(wanted, of.width() / 2));
            drawText(*painter, option, side, end, TextRole::Caption, endTone, true);
            rest.setRight(side.left() - space::S);
        }
        drawText(*painter, option, rest, inOwnDirection(text), role, tone, false);
    };
    line(QRect(area.left(), area.top(), area.width(), first), index.data().toString(), TextRole::Body,
         index.data(TodayModel::WhenRole).toString(), toneOf(urgency), Tone::Text);
    line(QRect(area.left(), area.top() + first, area.width(), area.height() - first),
         index.data(TodayModel::AboutRole).toString(), TextRole::Caption,
         index.data(TodayModel::SideRole).toString(), Tone::Text, Tone::Muted);
    painter->restore();
}

} // namespace kith::ui
