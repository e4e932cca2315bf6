// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/board/cardpainter.h"

#include "ui/parts/avatar.h"
#include "ui/parts/bidi.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

namespace kith::ui {

using namespace Qt::StringLiterals;
using domain::Rot;
using items::CardFace;

namespace {

constexpr int Padding = 10;
constexpr int Bar = 4;   ///< the strip of the colour at the card's edge
constexpr int Line = 4;  ///< between two lines
constexpr int Sign = 14; ///< icons inside a line

/// The same in every run, which qHash() of bytes is not (FNV-1a).
quint64 stableHash(const QByteArray &bytes)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : bytes)
        hash = (hash ^ quint8(byte)) * 1099511628211ULL;
    return hash;
}

/// A line of a card that is filled from both ends.
class CardLine
{
public:
    CardLine(QPainter &painter, const QRect &card, const QRect &line, Qt::LayoutDirection direction)
        : m_painter(painter), m_card(card), m_rest(line), m_direction(direction)
    {
    }

    int room() const { return m_rest.width(); }

    void icon(const QString &name, Tone tone)
    {
        if (m_rest.width() < Sign)
            return;
        QRect place(m_rest.left(), 0, Sign, Sign);
        place.moveTop(m_rest.center().y() - Sign / 2);
        m_painter.drawPixmap(QStyle::visualRect(m_direction, m_card, place).topLeft(),
                             Icons::pixmap(name, tone, Sign, m_painter.device()->devicePixelRatioF()));
        m_rest.setLeft(place.right() + 1 + space::XS);
    }

    void text(const QString &text, const QFont &font, Tone tone, bool atEnd = false, int most = -1)
    {
        const QFontMetrics measure(font);
        const int room = most < 0 ? m_rest.width() : std::min(most, m_rest.width());
        if (room < measure.averageCharWidth() * 2 || text.isEmpty())
            return;
        const QString shown = measure.elidedText(text, Qt::ElideRight, room);
        const int width = measure.horizontalAdvance(shown) + 1;
        QRect place(atEnd ? m_rest.right() - width + 1 : m_rest.left(), m_rest.top(), width, m_rest.height());
        m_painter.setFont(font);
        m_painter.setPen(Theme::color(tone));
        m_painter.drawText(QStyle::visualRect(m_direction, m_card, place),
                           Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextSingleLine, inOwnDirection(shown));
        take(place, atEnd);
    }

    static int markWidth(const QString &text, const QFont &font)
    {
        const int words = text.isEmpty() ? 0 : QFontMetrics(font).horizontalAdvance(text) + space::S;
        return space::XS + Sign + space::XS + words;
    }

    /// A sign and words on a soft ground, at the end of the line.
    void mark(const QString &icon, const QString &text, const QFont &font, Tone ink, Tone ground)
    {
        const QFontMetrics measure(font);
        const int width = markWidth(text, font);
        if (width > m_rest.width())
            return;
        QRect place(m_rest.right() - width + 1, 0, width, measure.height() + 2);
        place.moveTop(m_rest.center().y() - place.height() / 2 + 1);
        const QRect seen = QStyle::visualRect(m_direction, m_card, place);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(Theme::color(ground));
        m_painter.drawRoundedRect(seen, seen.height() / 2.0, seen.height() / 2.0);
        QRect sign(place.left() + space::XS, 0, Sign, Sign);
        sign.moveTop(place.center().y() - Sign / 2);
        m_painter.drawPixmap(QStyle::visualRect(m_direction, m_card, sign).topLeft(),
                             Icons::pixmap(icon, ink, Sign, m_painter.device()->devicePixelRatioF()));
        m_painter.setFont(font);
        m_painter.setPen(Theme::color(ink));
        const QRect words(sign.right() + 1 + space::XS, place.top(), place.right() - sign.right(),
                          place.height());
        m_painter.drawText(QStyle::visualRect(m_direction, m_card, words),
                           int(QStyle::visualAlignment(m_direction, Qt::AlignLeft | Qt::AlignVCenter)), text);
        take(place, true);
    }

    void take(const QRect &place, bool atEnd)
    {
        if (atEnd)
            m_rest.setRight(place.left() - 1 - space::S);
        else
            m_rest.setLeft(place.right() + 1 + space::S);
    }

private:
    QPainter &m_painter;
    QRect m_card;
    QRect m_rest;
    Qt::LayoutDirection m_direction;
};

} // namespace

void CardPainter::setLook(Look look)
{
    m_look = look;
    m_heights.body = QFontMetrics(fontOf(TextRole::Strong)).height();
    m_heights.caption = std::max(QFontMetrics(fontOf(TextRole::Caption)).height(), Sign);
}

int CardPainter::height() const
{
    // title, amount and close, next step or rot; when there is room also the company and what else was chosen
    int height = 2 * Padding + m_heights.body + Line + m_heights.body + Line + m_heights.caption + 2;
    if (!m_look.compact)
        height += m_heights.caption + Line;
    height += m_look.extras * (m_heights.caption + Line);
    if (m_look.coloured)
        height += m_heights.caption + 2 + Line;
    return height;
}

std::pair<QColor, QColor> CardPainter::colours(const CardFace &card)
{
    if (card.colourText.isEmpty())
        return {Theme::color(Tone::Line), Theme::color(Tone::Muted)};
    const QColor own(card.colour);
    if (own.isValid()) {
        // Somebody's own colour: a ground soft enough for text, an ink dark or light enough to be read.
        const QColor ground = paint::mix(Theme::color(Tone::Surface), own, Theme::isDark() ? 0.34 : 0.20);
        const QColor ink = paint::mix(own, Theme::color(Tone::Text), Theme::isHighContrast() ? 1.0 : 0.72);
        return {ground, ink};
    }
    const quint64 seed = stableHash(card.colourKey);
    return {Theme::tint(seed), Theme::tintText(seed)};
}

void CardPainter::paintGround(QPainter &painter, const QRect &rect, const QColor &fill, const QColor &stroke)
{
    paint::panel(&painter, rect, fill, stroke, metrics::Radius);
}

void CardPainter::paint(QPainter &painter, const QRect &rect, const CardFace &card,
                        Qt::LayoutDirection direction) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QRect inner = rect.adjusted(Padding, Padding, -Padding, -Padding);
    if (m_look.coloured && !card.colourText.isEmpty()) {
        const auto [ground, ink] = colours(card);
        const QColor own(card.colour);
        QRect bar(rect.left() + 3, rect.top() + Padding - 2, Bar - 1, rect.height() - 2 * Padding + 4);
        painter.setPen(Qt::NoPen);
        painter.setBrush(own.isValid() ? own : ink);
        painter.drawRoundedRect(QStyle::visualRect(direction, rect, bar), 1.5, 1.5);
    }
    const QFont strong = fontOf(TextRole::Strong);
    const QFont body = fontOf(TextRole::Body);
    const QFont caption = fontOf(TextRole::Caption);
    int top = inner.top();
    const auto next = [&](int height) {
        const QRect line(inner.left(), top, inner.width(), height);
        top += height + Line;
        return line;
    };

    const int face = m_look.compact ? m_heights.body + 2 : metrics::AvatarSmall - 2;
    QRect titleLine = next(m_heights.body);
    if (card.owner) {
        const QRect place(inner.right() - face + 1, inner.top() - 2, face, face);
        Avatar::paint(painter, QStyle::visualRect(direction, rect, place), u"user"_s, card.ownerName,
                      card.owner);
        titleLine.setRight(place.left() - space::S);
    }
    CardLine(painter, rect, titleLine, direction).text(card.title, strong, Tone::Text);
    if (!m_look.compact) {
        QRect companyLine = next(m_heights.caption);
        if (card.owner)
            companyLine.setRight(inner.right() - face - space::S);
        CardLine(painter, rect, companyLine, direction).text(card.company, caption, Tone::Muted);
    }

    // Part of an amount would read as another one: where both do not fit, the day gives way.
    CardLine money(painter, rect, next(m_heights.body), direction);
    const QString amount = card.amount.isEmpty() ? tr("No amount") : card.amount;
    const QFont amountFont = card.amount.isEmpty() ? caption : body;
    const int left = money.room() - QFontMetrics(amountFont).horizontalAdvance(amount) - 1 - space::S;
    if (card.isOverdue)
        money.mark(u"alert"_s,
                   CardLine::markWidth(card.closeDay, caption) <= left ? card.closeDay : QString(), caption,
                   Tone::Danger, Tone::DangerSoft);
    else if (QFontMetrics(caption).horizontalAdvance(card.closeDay) < left)
        money.text(card.closeDay, caption, Tone::Muted, true);
    money.text(amount, amountFont, card.amount.isEmpty() ? Tone::Muted : Tone::Text);

    for (int i = 0; i < m_look.extras; ++i) {
        CardLine extra(painter, rect, next(m_heights.caption), direction);
        if (i >= card.extras.size())
            continue;
        const CardFace::Extra &one = card.extras.at(i);
        extra.text(one.text.isEmpty() ? QString(QChar(0x2014)) : one.text, caption,
                   one.text.isEmpty() ? Tone::Muted : Tone::Text, true, inner.width() * 3 / 5);
        extra.text(one.label, caption, Tone::Muted);
    }
    if (m_look.coloured) {
        const QRect line = next(m_heights.caption + 2);
        if (!card.colourText.isEmpty()) {
            const auto [ground, ink] = colours(card);
            const QFontMetrics measure(caption);
            const QString shown =
                measure.elidedText(card.colourText, Qt::ElideRight, line.width() - 2 * space::S);
            QRect pill(line.left(), line.top(), measure.horizontalAdvance(shown) + 2 * space::S,
                       line.height());
            pill = QStyle::visualRect(direction, rect, pill);
            painter.setPen(Qt::NoPen);
            painter.setBrush(ground);
            painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
            painter.setPen(ink);
            painter.setFont(caption);
            painter.drawText(pill, Qt::AlignCenter, inOwnDirection(shown));
        }
    }

    CardLine foot(painter, rect, next(m_heights.caption + 2), direction);
    if (card.rot == Rot::Rotting)
        foot.mark(u"clock"_s, tr("Quiet %1 d").arg(card.daysQuiet), caption, Tone::Danger, Tone::DangerSoft);
    else if (card.rot == Rot::Resting)
        foot.mark(u"moon"_s, tr("Resting"), caption, Tone::Warning, Tone::WarningSoft);
    else if (card.daysInStage >= 0)
        foot.text(card.daysInStage == 0 ? tr("New here") : tr("%n day(s) here", nullptr, card.daysInStage),
                  caption, Tone::Muted, true);
    if (!card.isClosed) {
        if (card.nextStep.isEmpty()) {
            foot.icon(u"calendar"_s, Tone::Muted);
            foot.text(tr("No next step"), caption, Tone::Muted);
        } else {
            foot.icon(card.isNextStepLate ? u"alert"_s : u"calendar-check"_s,
                      card.isNextStepLate ? Tone::Danger : Tone::Good);
            foot.text(card.nextStep, caption, card.isNextStepLate ? Tone::Danger : Tone::Text);
        }
    }
    painter.restore();
}

void CardPainter::paintLoading(QPainter &painter, const QRect &rect, quint64 seed) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(Theme::color(Tone::SurfaceRaised));
    const QRect inner = rect.adjusted(Padding, Padding, -Padding, -Padding);
    for (int i = 0; i < 3; ++i) {
        const int share = 30 + int(qHash(seed * 7 + quint64(i), 5) % 45);
        painter.drawRoundedRect(QRect(inner.left(), inner.top() + 4 + i * (m_heights.body + Line),
                                      inner.width() * share / 100, 8),
                                4, 4);
    }
    painter.restore();
}

QString CardPainter::spoken(const CardFace &card)
{
    QStringList parts{card.title};
    if (!card.company.isEmpty())
        parts += card.company;
    parts += card.amount.isEmpty() ? tr("No amount") : card.amount;
    if (card.isOverdue)
        parts += tr("expected to close %1, overdue").arg(card.closeDay);
    else if (!card.closeDay.isEmpty())
        parts += card.isClosed ? tr("closed %1").arg(card.closeDay)
                               : tr("expected to close %1").arg(card.closeDay);
    if (!card.ownerName.isEmpty())
        parts += tr("owner %1").arg(card.ownerName);
    if (card.daysInStage >= 0)
        parts += tr("in this stage for %n day(s)", nullptr, card.daysInStage);
    if (!card.isClosed) {
        if (card.nextStep.isEmpty())
            parts += tr("no next step");
        else
            parts += card.isNextStepLate ? tr("next step %1, overdue").arg(card.nextStep)
                                         : tr("next step %1").arg(card.nextStep);
    }
    if (card.rot == Rot::Rotting)
        parts += tr("rotting: quiet for %n day(s)", nullptr, card.daysQuiet);
    else if (card.rot == Rot::Resting)
        parts += tr("resting");
    if (!card.colourText.isEmpty())
        parts += card.colourText;
    for (const CardFace::Extra &extra : card.extras) {
        if (!extra.text.isEmpty())
            parts += tr("%1: %2").arg(extra.label, extra.text);
    }
    return parts.join(u", "_s);
}

} // namespace kith::ui
