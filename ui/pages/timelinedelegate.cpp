// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/timelinedelegate.h"

#include "models/items/timelinemodel.h"
#include "ui/parts/choicelook.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/theme.h"

#include <QDateTime>
#include <QLocale>
#include <QMouseEvent>
#include <QPainter>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::TimelineModel;
using records::TimelineEntry;
using Kind = TimelineEntry::Kind;

namespace {

constexpr int IconColumn = 28;

QString iconOf(const TimelineEntry &entry)
{
    switch (entry.kind) {
    case Kind::Activity:
        return u"calendar-check"_s;
    case Kind::Note:
        return u"sticky-note"_s;
    case Kind::Stage:
        return u"handshake"_s;
    case Kind::Order:
        return u"shopping-cart"_s;
    case Kind::Ticket:
        return u"life-buoy"_s;
    case Kind::Campaign:
        return u"megaphone"_s;
    case Kind::Document:
        return u"file"_s;
    case Kind::Change:
        break;
    }
    if (entry.origin == storage::Origin::Import)
        return u"import"_s;
    return entry.isBirth ? u"plus"_s : u"edit"_s;
}

ChoiceLook lookOf(const TimelineEntry &entry)
{
    if (entry.state == "overdue")
        return {Tone::Danger, Tone::DangerSoft};
    if (entry.state == "planned")
        return {Tone::Accent, Tone::AccentSoft};
    return lookOfChoice(entry.state);
}

QString dayText(qint64 ms)
{
    const QDate day = QDateTime::fromMSecsSinceEpoch(ms).date();
    const qint64 ago = day.daysTo(QDate::currentDate());
    if (ago == 0)
        return TimelineDelegate::tr("Today");
    if (ago == 1)
        return TimelineDelegate::tr("Yesterday");
    if (ago == -1)
        return TimelineDelegate::tr("Tomorrow");
    return QLocale().toString(day, QLocale::LongFormat);
}

QString metaText(const TimelineEntry &entry)
{
    const QString time =
        QLocale().toString(QDateTime::fromMSecsSinceEpoch(entry.atMs).time(), QLocale::ShortFormat);
    QString text = entry.what.isEmpty() ? time : TimelineDelegate::tr("%1 · %2").arg(entry.what, time);
    if (!entry.who.isEmpty())
        text = TimelineDelegate::tr("%1 · by %2").arg(text, entry.who);
    if (entry.undone)
        text = TimelineDelegate::tr("%1 · undone").arg(text);
    return text;
}

/// Where the parts of an entry lie, from the top of its row.
struct Lines
{
    int day = 0;
    int title = 0;
    int text = 0;
    int meta = 0;
    int change = 0; ///< height of one line below
};

Lines linesOf(const TimelineEntry &entry, bool isNewDay, bool isFirst)
{
    const int body = QFontMetrics(fontOf(TextRole::Body)).height();
    const int caption = QFontMetrics(fontOf(TextRole::Caption)).height();
    Lines lines;
    lines.day = isNewDay ? caption + space::S + (isFirst ? space::XS : space::M) : 0;
    lines.title = body + 2;
    lines.text = entry.text.isEmpty() ? 0 : body + 1;
    lines.meta = caption + 2;
    lines.change = caption + 3;
    return lines;
}

void drawLine(QPainter &painter, const QRect &area, Qt::LayoutDirection direction, const QString &text,
              TextRole role, Tone tone, bool strike = false)
{
    QFont font = fontOf(role);
    font.setStrikeOut(strike);
    painter.setFont(font);
    painter.setPen(Theme::color(tone));
    painter.drawText(area, int(QStyle::visualAlignment(direction, Qt::AlignLeft | Qt::AlignVCenter)),
                     QFontMetrics(font).elidedText(text, Qt::ElideRight, area.width()));
}

} // namespace

QSize TimelineDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (!model)
        return {};
    const TimelineEntry &entry = model->entryAt(index.row());
    const Lines lines = linesOf(entry, index.data(TimelineModel::NewDayRole).toBool(), index.row() == 0);
    int height = lines.day + lines.title + lines.text + lines.meta + 2 * space::S;
    if (index.data(TimelineModel::ExpandedRole).toBool())
        height += space::XS + int(model->linesOf(index.row()).size()) * lines.change;
    return {100, height};
}

QRect TimelineDelegate::tickRect(const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (!model || !option.widget || !model->entryAt(index.row()).isPlanned())
        return {};
    const Lines lines = linesOf(model->entryAt(index.row()), index.data(TimelineModel::NewDayRole).toBool(),
                                index.row() == 0);
    const QStyle *style = option.widget->style();
    const QSize size(style->pixelMetric(QStyle::PM_IndicatorWidth, nullptr, option.widget),
                     style->pixelMetric(QStyle::PM_IndicatorHeight, nullptr, option.widget));
    const int top = option.rect.top() + lines.day + space::S + (lines.title - size.height()) / 2;
    const QRect box({option.rect.left() + space::S, top}, size);
    return QStyle::visualRect(option.direction, option.rect, box);
}

bool TimelineDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                   const QStyleOptionViewItem &option, const QModelIndex &index)
{
    if (event->type() == QEvent::MouseButtonRelease) {
        const auto *mouse = static_cast<QMouseEvent *>(event);
        QStyleOptionViewItem shown = option;
        initStyleOption(&shown, index);
        if (mouse->button() == Qt::LeftButton && tickRect(shown, index)
                                                     .adjusted(-space::XS, -space::XS, space::XS, space::XS)
                                                     .contains(mouse->position().toPoint())) {
            Q_EMIT ticked(index);
            return true;
        }
    }
    return QStyledItemDelegate::editorEvent(event, model, option, index);
}

void TimelineDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                             const QModelIndex &index) const
{
    const auto *model = qobject_cast<const TimelineModel *>(index.model());
    if (!model)
        return;
    const TimelineEntry &entry = model->entryAt(index.row());
    const Lines lines = linesOf(entry, index.data(TimelineModel::NewDayRole).toBool(), index.row() == 0);
    const auto placed = [&option](const QRect &rect) {
        return QStyle::visualRect(option.direction, option.rect, rect);
    };
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QRect row = option.rect.adjusted(0, lines.day, 0, 0);
    if (lines.day > 0)
        drawLine(
            *painter,
            placed(option.rect
                       .adjusted(space::S,
                                 lines.day - QFontMetrics(fontOf(TextRole::Caption)).height() - space::XS,
                                 -space::S, 0)
                       .intersected(
                           QRect(option.rect.left(), option.rect.top(), option.rect.width(), lines.day))),
            option.direction, dayText(entry.atMs), TextRole::Caption, Tone::Muted);
    const bool selected = option.state & QStyle::State_Selected;
    if (selected || option.state & QStyle::State_MouseOver) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(Theme::color(selected ? Tone::AccentSoft : Tone::SurfaceRaised));
        painter->drawRoundedRect(row, metrics::Radius, metrics::Radius);
    }
    row.adjust(space::S, space::S, -space::S, -space::S);
    const QRect face(row.left(), row.top() + 1, metrics::IconSizeSmall, metrics::IconSizeSmall);
    if (const QRect box = tickRect(option, index); !box.isEmpty()) {
        QStyleOptionButton tick;
        tick.initFrom(option.widget);
        tick.rect = box;
        tick.state.setFlag(QStyle::State_HasFocus, false);
        tick.state |= QStyle::State_Off;
        option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &tick, painter, option.widget);
    } else {
        painter->drawPixmap(placed(face).topLeft(),
                            Icons::pixmap(iconOf(entry),
                                          entry.isBulk || entry.undone ? Tone::Muted : Tone::Accent,
                                          metrics::IconSizeSmall, painter->device()->devicePixelRatioF()));
    }
    QRect line(row.left() + IconColumn, row.top(), row.width() - IconColumn, lines.title);
    if (index.data(TimelineModel::ExpandableRole).toBool()) {
        const bool open = index.data(TimelineModel::ExpandedRole).toBool();
        const QRect mark(line.right() - metrics::IconSizeSmall, line.top(), metrics::IconSizeSmall,
                         metrics::IconSizeSmall);
        painter->drawPixmap(placed(mark).topLeft(),
                            Icons::pixmap(open ? u"chevron-up"_s : u"chevron-down"_s, Tone::Muted,
                                          metrics::IconSizeSmall, painter->device()->devicePixelRatioF()));
        line.setRight(mark.left() - space::XS);
    }
    if (!entry.stateText.isEmpty()) {
        painter->setFont(fontOf(TextRole::Caption));
        const int most = line.width() / 2;
        const int wanted = painter->fontMetrics().horizontalAdvance(entry.stateText) + 2 * space::S + 1;
        QRect pill = line;
        pill.setLeft(line.right() - std::min(most, wanted));
        paintPill(*painter, placed(pill), entry.stateText, lookOf(entry), option.direction, selected);
        line.setRight(pill.left() - space::S);
    }
    const bool quiet = entry.isBulk || entry.undone;
    drawLine(*painter, placed(line), option.direction, entry.title, TextRole::Body,
             quiet ? Tone::Muted : Tone::Text, entry.undone);
    line = QRect(row.left() + IconColumn, row.top() + lines.title, row.width() - IconColumn, lines.text);
    if (lines.text > 0)
        drawLine(*painter, placed(line), option.direction, entry.text, TextRole::Body, Tone::Muted);
    line = QRect(line.left(), line.top() + lines.text, line.width(), lines.meta);
    drawLine(*painter, placed(line), option.direction, metaText(entry), TextRole::Caption, Tone::Muted);
    if (index.data(TimelineModel::ExpandedRole).toBool()) {
        int top = line.top() + lines.meta + space::XS;
        const QStringList changes = model->linesOf(index.row());
        for (const QString &text : changes) {
            drawLine(*painter, placed(QRect(line.left(), top, line.width(), lines.change)), option.direction,
                     text, TextRole::Caption, Tone::Text);
            top += lines.change;
        }
    }
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(Theme::color(Tone::Accent));
        painter->drawRoundedRect(option.rect.adjusted(0, lines.day, -1, -1), metrics::Radius,
                                 metrics::Radius);
    }
    painter->restore();
}

} // namespace kith::ui
