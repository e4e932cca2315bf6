// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/calendarpaint.h"

#include "ui/parts/bidi.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <array>

namespace kith::ui::paint {

using namespace Qt::StringLiterals;
using items::CalendarEntry;

namespace {

constexpr int stripe = 4;

/// Far enough apart to be told from each other beside the colours that users give.
constexpr std::array<QRgb, 8> OwnColours{0xff3d7ebf, 0xff2e8b57, 0xffbf6f3d, 0xff8a5fbf,
                                         0xffb5487a, 0xff2b8c94, 0xff8a7a1f, 0xff5b6bd6};

struct ItemLook
{
    QColor ground;
    QColor line; ///< around it; invalid: none
    QColor stripe;
    QColor ink;
    QColor soft; ///< side remarks
};

ItemLook lookOf(const CalendarEntry &item, const QColor &colour, const ItemState &state)
{
    const QColor surface = Theme::color(Tone::Surface);
    // What is done steps back, what is overdue keeps its colour and says so by its text.
    qreal share = Theme::isDark() ? 0.30 : 0.17;
    if (item.isDone)
        share *= 0.45;
    if (state.hovered || state.selected)
        share += 0.10;
    ItemLook look;
    look.ground = Theme::isHighContrast() ? surface : mix(surface, colour, state.faded ? share / 2 : share);
    look.stripe = Theme::isDark() ? mix(colour, Qt::white, 0.15) : colour;
    look.ink = Theme::color(item.isDone || state.faded ? Tone::Muted : Tone::Text);
    look.soft =
        Theme::isHighContrast() ? Theme::color(Tone::Text) : mix(Theme::color(Tone::Text), look.ground, 0.28);
    if (item.isDone || state.faded)
        look.soft = look.ink;
    if (item.isDone)
        look.stripe = mix(look.stripe, surface, 0.45);
    if (state.selected)
        look.line = Theme::color(Tone::Accent);
    else if (Theme::isHighContrast() || item.isExpected())
        look.line = look.stripe;
    else
        look.line = mix(surface, colour, share + 0.16);
    return look;
}

void drawGround(QPainter &painter, const QRect &rect, const CalendarEntry &item, const ItemLook &look,
                const ItemState &state)
{
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = state.selected ? (state.focused ? Theme::focusWidth() + 0.4 : 1.4) : 1.0;
    QPen pen(look.line, width);
    if (item.isExpected() && !state.selected)
        pen.setStyle(Qt::DashLine);
    const QRectF frame = QRectF(rect).adjusted(width / 2, width / 2, -width / 2, -width / 2);
    QPainterPath path;
    path.addRoundedRect(frame, metrics::RadiusSmall, metrics::RadiusSmall);
    painter.fillPath(path, look.ground);
    if (!state.beginsBefore) {
        painter.save();
        painter.setClipPath(path, Qt::IntersectClip);
        const QRect bar(rect.left(), rect.top(), stripe, rect.height());
        painter.fillRect(QStyle::visualRect(painter.layoutDirection(), rect, bar), look.stripe);
        painter.restore();
    }
    painter.strokePath(path, pen);
}

QFont titleFont(const CalendarEntry &item)
{
    QFont font = fontOf(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    font.setStrikeOut(item.isDone);
    return font;
}

/// An icon before the text; what is left for the text, in logical order.
QRect withSign(QPainter &painter, const QRect &rect, const CalendarEntry &item, Tone tone)
{
    QString sign;
    if (item.isDone)
        sign = u"check"_s;
    else if (item.isOverdue)
        sign = u"alert"_s;
    else if (item.repeats)
        sign = u"refresh"_s;
    const int size = QFontMetrics(fontOf(TextRole::Caption)).ascent() + 1;
    if (sign.isEmpty() || rect.width() < 3 * size)
        return rect;
    const int line = QFontMetrics(fontOf(TextRole::Caption)).height();
    const QRect place(rect.left(), rect.top() + (std::min(line, rect.height()) - size) / 2, size, size);
    const Tone ink = item.isOverdue && !item.isDone ? Tone::Danger : tone;
    painter.drawPixmap(QStyle::visualRect(painter.layoutDirection(), rect, place),
                       Icons::pixmap(sign, ink, size, painter.device()->devicePixelRatioF()));
    return QStyle::visualRect(
        painter.layoutDirection(), rect,
        QRect(rect.left() + size + space::XS, rect.top(), rect.width() - size - space::XS, rect.height()));
}

void drawLine(QPainter &painter, const QRect &rect, const QString &text, const QFont &font, const QColor &ink,
              Qt::Alignment align = Qt::AlignLeft | Qt::AlignVCenter)
{
    painter.setFont(font);
    painter.setPen(ink);
    painter.drawText(rect, int(align) | Qt::TextSingleLine,
                     QFontMetrics(font).elidedText(inOwnDirection(text), Qt::ElideRight, rect.width()));
}

} // namespace

int lineHeight()
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + space::XS;
}

QColor classColour(const QString &own, const QByteArray &key)
{
    if (const QColor colour(own); colour.isValid())
        return colour;
    if (key.isEmpty())
        return QColor(0x7d, 0x8a, 0x99);
    return QColor::fromRgb(OwnColours.at(qChecksum(key) % OwnColours.size())); // the same on every computer
}

void drawBlock(QPainter &painter, const QRect &rect, const CalendarEntry &item, const QColor &colour,
               const QString &time, const ItemState &state)
{
    painter.save();
    const ItemLook look = lookOf(item, colour, state);
    drawGround(painter, rect, item, look, state);
    QRect inner = rect.adjusted(stripe + space::XS, 1, -space::XS, -1);
    if (painter.layoutDirection() == Qt::RightToLeft)
        inner = rect.adjusted(space::XS, 1, -stripe - space::XS, -1);
    const QFont title = titleFont(item);
    const QFont body = fontOf(TextRole::Caption);
    const int line = QFontMetrics(body).height();
    if (inner.width() < line || rect.height() < 6) {
        painter.restore();
        return;
    }
    painter.setClipRect(inner, Qt::IntersectClip);
    const Tone signTone = item.isDone ? Tone::Muted : Tone::Text;
    if (inner.height() < 2 * line) { // one line: both in it
        const QRect row = withSign(painter, inner, item, signTone);
        drawLine(painter, row, item.title + u"  "_s + time, title, look.ink);
        painter.restore();
        return;
    }
    QRect rest = inner.adjusted(0, space::XXS, 0, 0);
    const QRect head = withSign(painter, QRect(rest.left(), rest.top(), rest.width(), line), item, signTone);
    drawLine(painter, head, item.title, title, look.ink);
    rest.setTop(rest.top() + line);
    QStringList lines{time};
    if (!item.ownText.isEmpty())
        lines.append(item.ownText);
    if (!item.about.isEmpty())
        lines.append(item.about);
    if (!item.place.isEmpty())
        lines.append(item.place);
    for (const QString &text : std::as_const(lines)) {
        if (rest.height() < line)
            break;
        drawLine(painter, QRect(rest.left(), rest.top(), rest.width(), line), text, body, look.soft);
        rest.setTop(rest.top() + line);
    }
    painter.restore();
}

void drawBar(QPainter &painter, const QRect &rect, const CalendarEntry &item, const QColor &colour,
             const QString &more, const ItemState &state)
{
    painter.save();
    const ItemLook look = lookOf(item, colour, state);
    drawGround(painter, rect, item, look, state);
    QRect inner = painter.layoutDirection() == Qt::RightToLeft
                      ? rect.adjusted(space::XS, 0, -stripe - space::XS, 0)
                      : rect.adjusted(stripe + space::XS, 0, -space::XS, 0);
    const QFont body = fontOf(TextRole::Caption);
    if (!more.isEmpty()) {
        // What is measured is what is drawn, with the marks of its direction: an amount is not cut.
        const int width =
            std::min(QFontMetrics(body).horizontalAdvance(inOwnDirection(more)) + 1, inner.width() * 3 / 5);
        const QRect place(inner.right() - width + 1, inner.top(), width, inner.height());
        drawLine(painter, QStyle::visualRect(painter.layoutDirection(), inner, place), more, body, look.soft,
                 Qt::AlignRight | Qt::AlignVCenter);
        inner =
            QStyle::visualRect(painter.layoutDirection(), inner, inner.adjusted(0, 0, -width - space::XS, 0));
    }
    const QRect row = withSign(painter, inner, item, item.isDone ? Tone::Muted : Tone::Text);
    drawLine(painter, row, item.title, titleFont(item), look.ink);
    painter.restore();
}

void drawDotLine(QPainter &painter, const QRect &rect, const CalendarEntry &item, const QColor &colour,
                 const QString &time, const ItemState &state)
{
    painter.save();
    const ItemLook look = lookOf(item, colour, state);
    painter.setRenderHint(QPainter::Antialiasing);
    if (state.selected || state.hovered)
        panel(&painter, rect, look.ground, state.selected ? look.line : QColor(), metrics::RadiusSmall,
              state.focused ? Theme::focusWidth() : 1.0);
    const int dot = 8;
    const Qt::LayoutDirection direction = painter.layoutDirection();
    painter.setPen(item.isExpected() ? QPen(look.stripe, 1.4) : QPen(Qt::NoPen));
    painter.setBrush(item.isExpected() ? QBrush(Qt::NoBrush) : QBrush(look.stripe));
    painter.drawEllipse(QStyle::visualRect(
        direction, rect, QRect(rect.left() + space::XS, rect.center().y() - dot / 2 + 1, dot, dot)));
    const QFont body = fontOf(TextRole::Caption);
    QRect rest = rect.adjusted(dot + 2 * space::XS, 0, -space::XXS, 0);
    const int width = QFontMetrics(body).horizontalAdvance(time);
    const QColor ink = item.isOverdue && !item.isDone ? Theme::color(Tone::Danger) : look.soft;
    if (rest.width() > 2 * width) {
        drawLine(painter,
                 QStyle::visualRect(direction, rect, QRect(rest.left(), rest.top(), width, rest.height())),
                 time, body, ink);
        rest.setLeft(rest.left() + width + space::XS);
    }
    QFont title = body;
    title.setStrikeOut(item.isDone);
    drawLine(painter, QStyle::visualRect(direction, rect, rest), item.title, title, look.ink);
    painter.restore();
}

void drawGhost(QPainter &painter, const QRect &rect, const QColor &colour, const QString &text)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ground = mix(Theme::color(Tone::Surface), colour, Theme::isDark() ? 0.45 : 0.30);
    panel(&painter, rect, ground, Theme::color(Tone::Accent), metrics::RadiusSmall, 2.0);
    QFont font = fontOf(TextRole::Caption);
    font.setWeight(QFont::DemiBold);
    painter.setClipRect(rect);
    const QRect inner = rect.adjusted(space::S, space::XXS, -space::XS, -space::XXS);
    painter.setFont(font);
    painter.setPen(Theme::color(Tone::Text));
    painter.drawText(inner,
                     int(Qt::AlignLeft) |
                         (inner.height() < 2 * QFontMetrics(font).height() ? Qt::AlignVCenter : Qt::AlignTop),
                     text);
    painter.restore();
}

void drawDayNumber(QPainter &painter, const QRect &rect, const QString &number, bool today, bool muted,
                   bool hovered)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QFont font = fontOf(TextRole::Caption);
    font.setWeight(today ? QFont::Bold : QFont::Medium);
    painter.setFont(font);
    QColor ink = Theme::color(muted ? Tone::Muted : Tone::Text);
    if (today || hovered) {
        const int width = std::max(rect.height(), QFontMetrics(font).horizontalAdvance(number) + space::S);
        QRect ground(0, 0, width, rect.height());
        ground.moveCenter(rect.center());
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(today ? Tone::AccentFill : Tone::AccentSoft));
        painter.drawRoundedRect(ground, rect.height() / 2.0, rect.height() / 2.0);
        if (today)
            ink = Qt::white;
    }
    painter.setPen(ink);
    painter.drawText(rect, Qt::AlignCenter, number);
    painter.restore();
}

} // namespace kith::ui::paint
