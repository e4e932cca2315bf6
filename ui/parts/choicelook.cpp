// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choicelook.h"

#include "ui/parts/metrics.h"

#include <QByteArray>
#include <QHash>
#include <QPainter>
#include <QStyle>

namespace kith::ui {

ChoiceLook lookOfChoice(QByteArrayView key)
{
    static const ChoiceLook good{Tone::Good, Tone::GoodSoft};
    static const ChoiceLook care{Tone::Warning, Tone::WarningSoft};
    static const ChoiceLook bad{Tone::Danger, Tone::DangerSoft};
    static const ChoiceLook running{Tone::Accent, Tone::AccentSoft};
    static const QHash<QByteArray, ChoiceLook> looks{
        {"won", good},       {"done", good},      {"solved", good},     {"converted", good},
        {"qualified", good}, {"paid", good},      {"delivered", good},  {"shipped", good},
        {"fulfilled", good}, {"completed", good}, {"high", care},       {"waiting_us", care},
        {"waiting", care},   {"pending", care},   {"returned", care},   {"urgent", bad},
        {"lost", bad},       {"bounced", bad},    {"invalid", bad},     {"left", care},
        {"open", running},   {"new", running},    {"working", running}, {"confirmed", running},
        {"active", running}, {"placed", running}, {"given", good},      {"asked", care},
        {"refused", bad},    {"withdrawn", bad}};
    return looks.value(QByteArray(key.data(), key.size()));
}

void paintPill(QPainter &painter, const QRect &area, const QString &text, ChoiceLook look,
               Qt::LayoutDirection direction, bool onSelection)
{
    if (text.isEmpty())
        return;
    const QFontMetrics metricsOfFont(painter.font());
    const int padding = space::S;
    const QString shown = metricsOfFont.elidedText(text, Qt::ElideRight, area.width() - 2 * padding);
    QRect pill(area.left(), 0, metricsOfFont.horizontalAdvance(shown) + 2 * padding,
               metricsOfFont.height() + 4);
    pill.moveTop(area.center().y() - pill.height() / 2 + 1);
    pill = QStyle::visualRect(direction, area, pill);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(onSelection ? QPen(Theme::color(look.ink), 1) : QPen(Qt::NoPen));
    painter.setBrush(Theme::color(look.ground));
    painter.drawRoundedRect(onSelection ? QRectF(pill).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(pill),
                            pill.height() / 2.0, pill.height() / 2.0);
    painter.setPen(Theme::color(look.ink));
    painter.drawText(pill, Qt::AlignCenter, shown);
    painter.restore();
}

} // namespace kith::ui
