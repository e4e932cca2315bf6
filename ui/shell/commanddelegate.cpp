// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/commanddelegate.h"

#include "ui/parts/avatar.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"
#include "ui/shell/commandmodel.h"

#include <QPainter>
#include <QTextLayout>

namespace kith::ui {

using Parts = QList<base::TextPart>;

namespace {

constexpr int faceSize = 28;

bool isRecord(const QModelIndex &index)
{
    return index.data(CommandModel::RecordRole).toLongLong() != 0;
}

int lineHeight(TextRole role)
{
    return QFontMetrics(fontOf(role)).height();
}

/// One line of text with its matching parts in the colour of what acts and in bold, cut off where the room
/// ends.
void paintText(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, TextRole role, Tone tone,
               const QString &text, const Parts &parts)
{
    QFont font = fontOf(role);
    QFont strong = font;
    strong.setWeight(QFont::DemiBold);
    // The bold letters are the wider ones: what fits with them fits.
    const QFontMetrics metrics(parts.isEmpty() ? font : strong);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, area.width());
    const bool isCut = shown != text;
    QList<QTextLayout::FormatRange> formats;
    for (const base::TextPart &part : parts) {
        const qsizetype end = std::min(part.from + part.length, shown.size() - (isCut ? 1 : 0));
        if (part.from >= end)
            continue;
        QTextCharFormat format;
        format.setFontWeight(QFont::DemiBold);
        format.setForeground(Theme::color(Tone::Accent));
        formats.append({int(part.from), int(end - part.from), format});
    }
    QTextOption option;
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    option.setAlignment(QStyle::visualAlignment(direction, Qt::AlignLeft));
    QTextLayout layout(shown, font);
    layout.setTextOption(option);
    layout.setFormats(formats);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    if (line.isValid())
        line.setLineWidth(area.width());
    layout.endLayout();
    painter.setPen(Theme::color(tone));
    layout.draw(&painter, QPointF(area.left(), area.top() + (area.height() - line.height()) / 2));
}

void paintHeading(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect area = option.rect.adjusted(space::M, 0, -space::M, -space::XXS);
    painter.setFont(fontOf(TextRole::Caption));
    painter.setPen(Theme::color(Tone::Muted));
    painter.drawText(area, int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignBottom)),
                     index.data().toString());
}

void paintRemark(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect area = option.rect.adjusted(space::M, space::XS, -space::M, 0);
    painter.setFont(fontOf(TextRole::Body));
    painter.setPen(Theme::color(Tone::Muted));
    painter.drawText(area,
                     int(QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter)) |
                         Qt::TextWordWrap,
                     index.data().toString());
}

/// The face or the icon; returns what is left for the texts.
QRect paintFace(QPainter &painter, const QStyleOptionViewItem &option, const QRect &area,
                const QModelIndex &index)
{
    const QString icon = index.data(CommandModel::IconRole).toString();
    QRect face(area.left(), area.center().y() - faceSize / 2 + 1, faceSize, faceSize);
    if (isRecord(index)) {
        Avatar::paint(painter, QStyle::visualRect(option.direction, area, face), icon,
                      index.data().toString(),
                      base::RecordId(index.data(CommandModel::RecordRole).toLongLong()));
    } else if (!icon.isEmpty()) {
        const int size = metrics::IconSizeSmall;
        const int inset = (faceSize - size) / 2;
        const QRect mark = face.adjusted(inset, inset, -inset, -inset);
        const bool isOffer = index.data(CommandModel::HintRole).isNull();
        painter.drawPixmap(QStyle::visualRect(option.direction, area, mark),
                           Icons::pixmap(icon, isOffer ? Tone::Accent : Tone::Muted, size,
                                         painter.device()->devicePixelRatioF()));
    }
    return area.adjusted(faceSize + space::M, 0, 0, 0);
}

void paintLine(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QRect row = option.rect.adjusted(space::XS, 1, -space::XS, -1);
    if (option.state & QStyle::State_Selected) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(Theme::color(Tone::AccentSoft));
        painter.drawRoundedRect(row, metrics::Radius, metrics::Radius);
    }
    const QRect area = row.adjusted(space::S, 0, -space::S, 0);
    QRect texts = paintFace(painter, option, area, index);
    const QString hint = index.data(CommandModel::HintRole).toString();
    if (!hint.isEmpty()) {
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        painter.drawText(QStyle::visualRect(option.direction, area, texts),
                         int(QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter)),
                         hint);
        texts.setRight(texts.right() - painter.fontMetrics().horizontalAdvance(hint) - space::M);
    }
    const QString subtitle = index.data(CommandModel::SubtitleRole).toString();
    const int first = lineHeight(TextRole::Body);
    const int second = subtitle.isEmpty() ? 0 : lineHeight(TextRole::Caption) + space::XXS;
    const QRect title(texts.left(), texts.top() + (texts.height() - first - second) / 2, texts.width(),
                      first);
    paintText(painter, QStyle::visualRect(option.direction, area, title), option.direction, TextRole::Body,
              Tone::Text, index.data().toString(), index.data(CommandModel::TitlePartsRole).value<Parts>());
    if (subtitle.isEmpty())
        return;
    const QRect below(texts.left(), title.bottom() + 1 + space::XXS, texts.width(), second - space::XXS);
    paintText(painter, QStyle::visualRect(option.direction, area, below), option.direction, TextRole::Caption,
              Tone::Muted, subtitle, index.data(CommandModel::SubtitlePartsRole).value<Parts>());
}

} // namespace

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    constexpr int narrow = 100;
    const int body = lineHeight(TextRole::Body);
    const int caption = lineHeight(TextRole::Caption);
    if (index.data(CommandModel::HeadingRole).toBool())
        return {narrow, caption + space::M};
    if (index.data(CommandModel::RemarkRole).toBool()) {
        const int width = std::max(option.rect.width(), 3 * narrow) - 2 * space::M;
        const QRect text =
            QFontMetrics(fontOf(TextRole::Body))
                .boundingRect({0, 0, width, 10 * body}, Qt::TextWordWrap, index.data().toString());
        return {narrow, text.height() + space::M};
    }
    if (index.data(CommandModel::SubtitleRole).toString().isEmpty())
        return {narrow, std::max(body + space::L, faceSize + space::XS)};
    return {narrow, std::max(body + caption + space::M, faceSize + space::S)};
}

void CommandDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.data(CommandModel::HeadingRole).toBool())
        paintHeading(*painter, option, index);
    else if (index.data(CommandModel::RemarkRole).toBool())
        paintRemark(*painter, option, index);
    else
        paintLine(*painter, option, index);
    painter->restore();
}

} // namespace kith::ui
