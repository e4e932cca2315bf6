// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/stylepaint.h"

#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>
#include <QStyleOption>
#include <QWidget>

#include <algorithm>

namespace kith::ui::paint {

using namespace Qt::StringLiterals;

/// A rounded rectangle whose one pixel wide stroke lies inside `rect`, crisp at any scale.
void panel(QPainter *painter, const QRect &rect, const QColor &fill, const QColor &stroke, qreal radius,
           qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(stroke.isValid() ? QPen(stroke, width) : QPen(Qt::NoPen));
    const qreal inset = stroke.isValid() ? width / 2 : 0.0;
    painter->drawRoundedRect(QRectF(rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

QColor mix(const QColor &a, const QColor &b, qreal share)
{
    return QColor::fromRgbF(float(a.redF() + (b.redF() - a.redF()) * share),
                            float(a.greenF() + (b.greenF() - a.greenF()) * share),
                            float(a.blueF() + (b.blueF() - a.blueF()) * share));
}

bool isPrimary(const QWidget *widget)
{
    return widget && widget->property("kith_primary").toBool();
}

bool hasError(const QWidget *widget)
{
    return widget && widget->property("kith_error").toBool();
}

/// A button whose icon alone says that it is on.
bool isPlain(const QWidget *widget)
{
    return widget && widget->property("kith_plain").toBool();
}

void drawField(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focused = option->state & QStyle::State_HasFocus;
    QColor stroke = Theme::color(focused ? Tone::Accent : Tone::LineStrong);
    if (hasError(widget))
        stroke = Theme::color(Tone::Danger);
    if (!enabled)
        stroke = Theme::color(Tone::Line);
    panel(painter, option->rect,
          option->palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::Base), stroke,
          metrics::Radius, focused || hasError(widget) ? Theme::focusWidth() : 1.0);
}

void drawButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool down = option->state & (QStyle::State_Sunken | QStyle::State_On);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    const bool flat = button && (button->features & QStyleOptionButton::Flat);
    QColor fill = Theme::color(Tone::Surface);
    QColor stroke = Theme::color(Tone::LineStrong);
    if (isPrimary(widget) && enabled) {
        fill = Theme::color(Tone::AccentFill);
        if (down)
            fill = fill.darker(118);
        else if (hover)
            fill = fill.lighter(108);
        stroke = fill;
    } else if (down) {
        fill = mix(Theme::color(Tone::SurfaceRaised), Theme::color(Tone::LineStrong), 0.35);
    } else if (hover) {
        fill = Theme::color(Tone::SurfaceRaised);
    }
    if (flat && !down && !hover) {
        fill = QColor();
        stroke = QColor();
    } else if (flat) {
        stroke = QColor();
    }
    if (!enabled && !flat) {
        fill = Theme::color(Tone::SurfaceRaised);
        stroke = Theme::color(Tone::Line);
    }
    const bool focused = enabled && (option->state & QStyle::State_HasFocus);
    if (focused && !isPrimary(widget))
        panel(painter, option->rect, fill, Theme::color(Tone::Accent), metrics::Radius, Theme::focusWidth());
    else
        panel(painter, option->rect, fill, stroke, metrics::Radius);
    if (focused && isPrimary(widget)) // on its own colour the line has to be inside, and light
        panel(painter, option->rect.adjusted(space::XXS, space::XXS, -space::XXS, -space::XXS), QColor(),
              Qt::white, metrics::RadiusSmall, Theme::focusWidth());
}

/// Icon and text together in the middle, mirrored where the language is.
void drawButtonLabel(const QStyleOptionButton &button, QPainter *painter, const QStyle &style,
                     const QWidget *widget)
{
    const bool enabled = button.state & QStyle::State_Enabled;
    const int text = button.fontMetrics.size(Qt::TextShowMnemonic, button.text).width();
    const int gap = space::XS + 2;
    const QSize icon = button.iconSize;
    const int width = std::min(icon.width() + gap + text, button.rect.width());
    QRect box(button.rect.center().x() - width / 2, button.rect.top(), width, button.rect.height());
    const QRect iconRect(box.left(), box.center().y() - icon.height() / 2, icon.width(), icon.height());
    const QRect textRect = box.adjusted(icon.width() + gap, 0, 0, 0);
    const auto mirrored = [&](const QRect &rect) { return QStyle::visualRect(button.direction, box, rect); };
    button.icon.paint(painter, mirrored(iconRect), Qt::AlignCenter,
                      enabled ? QIcon::Normal : QIcon::Disabled);
    const bool mnemonics = style.styleHint(QStyle::SH_UnderlineShortcut, &button, widget);
    painter->setPen(
        isPrimary(widget) && enabled
            ? QColor(Qt::white)
            : button.palette.color(enabled ? QPalette::Normal : QPalette::Disabled, QPalette::ButtonText));
    painter->drawText(mirrored(textRect),
                      Qt::AlignCenter | (mnemonics ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                      button.text);
}

void drawToolButton(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    if ((option->state & QStyle::State_On) && !isPlain(widget))
        panel(painter, option->rect, Theme::color(Tone::AccentSoft), QColor(), metrics::Radius);
    else if (enabled && (option->state & QStyle::State_Sunken))
        panel(painter, option->rect,
              mix(Theme::color(Tone::SurfaceRaised), Theme::color(Tone::LineStrong), 0.4), QColor(),
              metrics::Radius);
    else if (enabled && (option->state & QStyle::State_MouseOver))
        panel(painter, option->rect,
              mix(Theme::color(Tone::SurfaceRaised), Theme::color(Tone::LineStrong), 0.18), QColor(),
              metrics::Radius);
}

void drawFocusRing(const QStyleOption *option, QPainter *painter)
{
    panel(painter, option->rect, QColor(), Theme::color(Tone::Accent), metrics::RadiusSmall,
          Theme::focusWidth());
}

void drawIndicator(const QStyleOption *option, QPainter *painter, bool round)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool on = option->state & (QStyle::State_On | QStyle::State_NoChange);
    const bool hover = enabled && (option->state & QStyle::State_MouseOver);
    QRect box(0, 0, 16, 16);
    box.moveCenter(option->rect.center());
    QColor fill = Theme::color(Tone::Surface);
    QColor stroke = Theme::color(hover ? Tone::Accent : Tone::LineStrong);
    if (on)
        fill = stroke = Theme::color(Tone::AccentFill);
    if (!enabled) {
        fill = Theme::color(on ? Tone::LineStrong : Tone::SurfaceRaised);
        stroke = Theme::color(Tone::LineStrong);
    }
    if (option->state & QStyle::State_HasFocus)
        stroke = Theme::color(Tone::Accent);
    panel(painter, box, fill, stroke, round ? 8 : metrics::RadiusSmall,
          option->state & QStyle::State_HasFocus ? Theme::focusWidth() : 1.0);
    if (!on)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Qt::white);
        painter->drawEllipse(QRectF(box).adjusted(5, 5, -5, -5));
    } else {
        painter->setPen(QPen(Qt::white, 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF o = box.topLeft();
        if (option->state & QStyle::State_NoChange)
            painter->drawLine(o + QPointF(4.5, 8), o + QPointF(11.5, 8));
        else
            painter->drawPolyline(
                QPolygonF{o + QPointF(4, 8.3), o + QPointF(6.9, 11.2), o + QPointF(12, 5.4)});
    }
    painter->restore();
}

void drawArrow(const QStyleOption *option, QPainter *painter, const QString &icon)
{
    const qreal ratio = painter->device()->devicePixelRatio();
    const int size = std::min({16, option->rect.width(), option->rect.height()});
    QRect box(0, 0, size, size);
    box.moveCenter(option->rect.center());
    painter->save();
    if (!(option->state & QStyle::State_Enabled))
        painter->setOpacity(0.45);
    painter->drawPixmap(box, Icons::pixmap(icon, Tone::Muted, size, ratio));
    painter->restore();
}

/// The row of a list: hovered, selected, and the line below it.
void drawRow(const QStyleOption *option, QPainter *painter, const QWidget *widget)
{
    const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option);
    if (!item)
        return;
    if (widget && widget->property("kith_rounded").toBool()) {
        // A short list of places to go to, like the rail.
        const bool selected = item->state & QStyle::State_Selected;
        const bool hovered = item->state & QStyle::State_MouseOver;
        const bool focused = selected && widget->hasFocus();
        if (selected || hovered)
            panel(painter, item->rect, Theme::color(selected ? Tone::AccentSoft : Tone::SurfaceRaised),
                  focused ? Theme::color(Tone::Accent) : QColor(), metrics::Radius, Theme::focusWidth());
        return;
    }
    if (item->state & QStyle::State_Selected)
        painter->fillRect(
            item->rect,
            item->palette.brush(item->state & QStyle::State_Enabled ? QPalette::Normal : QPalette::Disabled,
                                QPalette::Highlight));
    else if (item->backgroundBrush.style() != Qt::NoBrush)
        painter->fillRect(item->rect, item->backgroundBrush);
    else if (item->state & QStyle::State_MouseOver)
        painter->fillRect(item->rect, Theme::color(Tone::SurfaceRaised));
}

void drawTab(const QStyleOptionTab &tab, QPainter *painter)
{
    const bool selected = tab.state & QStyle::State_Selected;
    const bool hover = tab.state & QStyle::State_MouseOver;
    QRect line = tab.rect;
    line.setTop(line.bottom() - 1);
    if (selected)
        painter->fillRect(line.adjusted(space::S, 0, -space::S, 0), Theme::color(Tone::Accent));
    else if (hover)
        painter->fillRect(line.adjusted(space::S, 0, -space::S, 0), Theme::color(Tone::LineStrong));
}

/// The label in line with the cells below it, and the arrow of the sorted column right behind.
void drawHeaderLabel(const QStyleOptionHeader &header, QPainter *painter)
{
    const bool sorted = header.sortIndicator != QStyleOptionHeader::None;
    constexpr int ArrowSize = 14;
    const QRect area = header.rect.adjusted(space::M, 0, -space::S, -1);
    const int room = area.width() - (sorted ? ArrowSize + space::XS : 0);
    const QFontMetrics metricsOfFont(painter->font());
    QStringList lines = header.text.split(u'\n');
    int width = 0;
    for (QString &line : lines) {
        line = metricsOfFont.elidedText(line, Qt::ElideRight, room);
        width = std::max(width, metricsOfFont.horizontalAdvance(line));
    }
    const bool atEnd = header.textAlignment & Qt::AlignRight;
    QRect label(atEnd ? area.right() + 1 - width : area.left(), area.top(), width, area.height());
    QRect arrow(atEnd ? label.left() - space::XS - ArrowSize : label.right() + 1 + space::XS,
                area.center().y() - ArrowSize / 2, ArrowSize, ArrowSize);
    painter->setPen(Theme::color(sorted ? Tone::Text : Tone::Muted));
    painter->drawText(QStyle::visualRect(header.direction, area, label),
                      int(QStyle::visualAlignment(header.direction, atEnd ? Qt::AlignRight : Qt::AlignLeft) |
                          Qt::AlignVCenter),
                      lines.join(u'\n'));
    if (!sorted)
        return;
    const bool up =
        header.sortIndicator == QStyleOptionHeader::SortDown; // Qt's names are the other way round
    painter->drawPixmap(QStyle::visualRect(header.direction, area, arrow),
                        Icons::pixmap(up ? u"arrow-up"_s : u"arrow-down"_s, Tone::Text, ArrowSize,
                                      painter->device()->devicePixelRatio()));
}

} // namespace kith::ui::paint
