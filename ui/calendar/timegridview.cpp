// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/timegridview.h"

#include "models/base/timespans.h"
#include "models/items/calendarlayout.h"
#include "ui/calendar/calendarpaint.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>

#include <algorithm>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

using base::MinutesOfDay;
constexpr int mostLanes = 5; ///< lines that the lane grows to
constexpr int shortest = 24; ///< minutes that the shortest block is as tall as

QString hourText(int minute)
{
    return QLocale().toString(QTime(0, 0).addSecs(minute * 60), QLocale::ShortFormat);
}

} // namespace

TimeGridView::TimeGridView(items::CalendarModel &model, QWidget *parent) : CalendarCanvas(model, parent)
{
    setObjectName(u"timeGrid"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
}

void TimeGridView::setWorkingHours(const QList<Working> &hours)
{
    m_working = hours;
    if (!m_scrolled)
        scrollToHours();
    viewport()->update();
}

void TimeGridView::setZoneText(const QString &text)
{
    m_zoneText = text;
    viewport()->update();
}

int TimeGridView::beginOfWork() const
{
    const auto first = std::min_element(m_working.cbegin(), m_working.cend(),
                                        [](const Working &a, const Working &b) { return a.from < b.from; });
    return first == m_working.cend() ? CalendarCanvas::beginOfWork() : first->from;
}

void TimeGridView::scrollToHours()
{
    int minute = beginOfWork();
    if (firstDay() <= today() && today() <= lastDay() && nowMinute() > minute + 6 * 60)
        minute = nowMinute() - 4 * 60;
    verticalScrollBar()->setValue(std::max(0, yOf(minute) - hourHeight() / 2));
}

void TimeGridView::showEvent(QShowEvent *event)
{
    CalendarCanvas::showEvent(event);
    if (!m_scrolled) {
        doItemsLayout();
        scrollToHours();
        m_scrolled = true;
    }
}

// Geometry

int TimeGridView::hourHeight() const
{
    return std::max(48, QFontMetrics(fontOf(TextRole::Caption)).height() * 3 + space::XS);
}

int TimeGridView::gutter() const
{
    const QFontMetrics caption(fontOf(TextRole::Caption));
    return std::max(caption.horizontalAdvance(hourText(22 * 60)), caption.horizontalAdvance(tr("all day"))) +
           2 * space::S;
}

int TimeGridView::headHeight() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + space::L;
}

int TimeGridView::top() const
{
    return headHeight() + m_lanes * (paint::lineHeight() + space::XXS) + space::XS;
}

QRect TimeGridView::column(int day) const
{
    const int width = viewport()->width() - gutter();
    const int left = gutter() + width * day / dayCount();
    const int right = gutter() + width * (day + 1) / dayCount();
    return {left, 0, right - left, viewport()->height()};
}

int TimeGridView::yOf(int minute) const
{
    return hourHeight() * minute / 60;
}

QRect TimeGridView::scrolledArea() const
{
    return {0, top(), viewport()->width(), viewport()->height() - top()};
}

void TimeGridView::updateGeometries()
{
    CalendarCanvas::updateGeometries();
    const int room = viewport()->height() - top();
    verticalScrollBar()->setRange(0, std::max(0, hourHeight() * 24 - room));
    verticalScrollBar()->setPageStep(room);
    verticalScrollBar()->setSingleStep(hourHeight() / 2);
}

void TimeGridView::layOut()
{
    for (int day = 0; day < dayCount(); ++day) {
        const QDate date = firstDay().addDays(day);
        QRect head = column(day);
        head.setHeight(headHeight());
        if (dayCount() > 1)
            spots().append({Spot::Does::OpenDay, head.adjusted(1, 0, 0, 0), date, date, {}});
    }
    layOutLane();
    layOutHours();
}

void TimeGridView::layOutLane()
{
    const items::CalendarModel &model = calendar();
    QList<items::WeekSpan> spans;
    for (int row = 0; row < model.rowCount(); ++row) {
        const CalendarEntry &item = model.itemAt(row);
        // what lasts longer than a day would be a wall among the hours
        const bool isLong = item.isWholeDays() || item.endMs - item.startMs >= MinutesOfDay * 60'000LL;
        if (isLong && item.lastDay >= firstDay() && item.firstDay <= lastDay())
            spans.append(
                {row, int(firstDay().daysTo(item.firstDay)), int(firstDay().daysTo(item.lastDay)), 0});
    }
    const int used = items::layOutWeek(spans, dayCount());
    m_lanes = std::clamp(used, 1, mostLanes);
    const int line = paint::lineHeight();
    QList<int> hidden(dayCount(), 0);
    for (const items::WeekSpan &span : std::as_const(spans)) {
        const int first = std::max(0, span.first);
        const int last = std::min(dayCount() - 1, span.last);
        // the last line says how many more there are, where there are more
        if (used > mostLanes && span.lane >= mostLanes - 1) {
            for (int day = first; day <= last; ++day)
                ++hidden[day];
            continue;
        }
        QRect rect(column(first).left() + space::XXS, headHeight() + span.lane * (line + space::XXS), 0,
                   line);
        rect.setRight(column(last).right() - space::XS);
        pieces().append({span.row, rect, true, span.last <= last, span.first >= first});
    }
    for (int day = 0; day < dayCount(); ++day) {
        if (hidden.at(day) == 0)
            continue;
        const QRect rect(column(day).left() + space::XXS,
                         headHeight() + (mostLanes - 1) * (line + space::XXS), column(day).width() - space::S,
                         line);
        const QDate date = firstDay().addDays(day);
        spots().append({Spot::Does::ShowMore, rect, date, date, tr("+%n more", nullptr, hidden.at(day))});
    }
}

void TimeGridView::layOutHours()
{
    const items::CalendarModel &model = calendar();
    QList<QList<items::DaySpan>> days(dayCount());
    for (int row = 0; row < model.rowCount(); ++row) {
        const CalendarEntry &item = model.itemAt(row);
        if (item.isWholeDays() || item.endMs - item.startMs >= MinutesOfDay * 60'000LL)
            continue;
        const int first = int(firstDay().daysTo(item.firstDay));
        const int last = int(firstDay().daysTo(item.lastDay));
        for (int day = std::max(0, first); day <= std::min(last, dayCount() - 1); ++day)
            days[day].append({row, day == first ? item.fromMinute : 0,
                              day == last ? item.toMinute : MinutesOfDay, 0, 1, 1});
    }
    for (int day = 0; day < dayCount(); ++day) {
        items::layOutDay(days[day], shortest);
        const QRect whole = column(day).adjusted(1, 0, -space::S, 0);
        for (const items::DaySpan &span : std::as_const(days.at(day))) {
            const CalendarEntry &item = model.itemAt(span.row);
            const int left = whole.left() + whole.width() * span.column / span.columns;
            const int right = whole.left() + whole.width() * (span.column + span.width) / span.columns;
            const int height = std::max(yOf(std::max(span.to - span.from, shortest)), paint::lineHeight());
            const QRect rect(left + 1, yOf(span.from) + 1, right - left - 2, height - 2);
            const QDate date = firstDay().addDays(day);
            pieces().append({span.row, rect, false, item.lastDay == date, item.firstDay == date});
        }
    }
}

CalendarSlot TimeGridView::slotAt(QPoint point) const
{
    if (point.x() < gutter() || point.x() >= viewport()->width() || point.y() < headHeight())
        return {};
    int day = 0;
    while (day + 1 < dayCount() && point.x() >= column(day + 1).left())
        ++day;
    if (point.y() < top())
        return {firstDay().addDays(day), -1, -1};
    const int minute = (point.y() - top() + offset()) * 60 / hourHeight();
    return {firstDay().addDays(day), std::clamp(minute, 0, MinutesOfDay - 1), -1};
}

QRect TimeGridView::slotRect(const CalendarSlot &slot) const
{
    if (!slot.day.isValid() || slot.day < firstDay() || slot.day > lastDay())
        return {};
    const QRect place = column(int(firstDay().daysTo(slot.day)));
    if (slot.minute < 0)
        return toShown({place.left(), headHeight(), place.width(), top() - headHeight()});
    const int minutes = slot.duration > 0 ? slot.duration : 60;
    return toShown({place.left(), top() + yOf(slot.minute) - offset(), place.width(), yOf(minutes)});
}

CalendarSlot TimeGridView::next(const CalendarSlot &slot, Qt::Key arrow) const
{
    CalendarSlot to = slot;
    switch (arrow) {
    case Qt::Key_Left:
        to.day = slot.day.addDays(-1);
        break;
    case Qt::Key_Right:
        to.day = slot.day.addDays(1);
        break;
    case Qt::Key_Up:
        to.minute = slot.minute <= 0 ? -1 : slot.minute - 60;
        break;
    default:
        to.minute = slot.minute < 0 ? 0 : std::min(slot.minute + 60, MinutesOfDay - 60);
        break;
    }
    return to;
}

// Painting

void TimeGridView::paintHead(QPainter &painter) const
{
    const QLocale locale;
    const QFont caption = fontOf(TextRole::Caption);
    const int line = QFontMetrics(caption).height();
    painter.setFont(caption);
    for (int day = 0; day < dayCount(); ++day) {
        const QDate date = firstDay().addDays(day);
        const QRect place = column(day);
        const QString number = locale.toString(date.day());
        const QString name =
            locale.dayName(date.dayOfWeek(), dayCount() == 1 ? QLocale::LongFormat : QLocale::ShortFormat);
        const int numberWidth =
            std::max(line + space::XS, QFontMetrics(caption).horizontalAdvance(number) + space::S);
        const int nameWidth = QFontMetrics(caption).horizontalAdvance(name);
        const int all = numberWidth + space::XS + nameWidth;
        const int left = place.left() + std::max(space::XS, (place.width() - all) / 2);
        const QRect numberRect(left, space::XS, numberWidth, line + space::XS);
        const Spot *hovered = hoveredSpot();
        paint::drawDayNumber(painter, toShown(numberRect), number, date == today(), false,
                             hovered && hovered->does == Spot::Does::OpenDay && hovered->first == date);
        painter.setPen(Theme::color(date == today() ? Tone::Accent : Tone::Muted));
        painter.setFont(caption);
        painter.drawText(toShown({left + numberWidth + space::XS, space::XS,
                                  place.right() - left - numberWidth, line + space::XS}),
                         int(Qt::AlignLeft | Qt::AlignVCenter) | Qt::TextSingleLine, name);
    }
    painter.setPen(Theme::color(Tone::Muted));
    painter.setFont(caption);
    if (!m_zoneText.isEmpty())
        painter.drawText(toShown({0, space::XS, gutter() - space::S, line + space::XS}),
                         int(Qt::AlignRight | Qt::AlignVCenter), m_zoneText);
    painter.drawText(toShown({0, headHeight(), gutter() - space::S, paint::lineHeight()}),
                     int(Qt::AlignRight | Qt::AlignVCenter), tr("all day"));
}

void TimeGridView::paintHours(QPainter &painter) const
{
    const QRect area = scrolledArea();
    painter.save();
    painter.setClipRect(toShown(area));
    const int shift = top() - offset();
    const QColor closed = Theme::color(Tone::Page);
    for (int day = 0; day < dayCount(); ++day) {
        const QDate date = firstDay().addDays(day);
        const QRect place = column(day);
        if (m_working.isEmpty() || Theme::isHighContrast())
            break;
        // shaded, but for the hours of work
        int from = 0;
        const auto shade = [&](int until) {
            if (until > from)
                painter.fillRect(
                    toShown({place.left(), shift + yOf(from), place.width(), yOf(until) - yOf(from)}),
                    closed);
        };
        for (const Working &hours : m_working) {
            if (hours.day != date.dayOfWeek() || isHoliday(date))
                continue;
            shade(hours.from);
            from = hours.to;
        }
        shade(MinutesOfDay);
    }
    const QColor lineColour = Theme::color(Tone::Line);
    const QColor half = paint::mix(lineColour, Theme::color(Tone::Surface), 0.6);
    for (int hour = 0; hour < 24; ++hour) {
        const int y = shift + yOf(hour * 60);
        if (y > area.bottom() || y < area.top() - hourHeight())
            continue;
        painter.fillRect(toShown({gutter(), y, viewport()->width() - gutter(), 1}), lineColour);
        painter.fillRect(toShown({gutter(), y + hourHeight() / 2, viewport()->width() - gutter(), 1}), half);
        if (hour == 0)
            continue;
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(Tone::Muted));
        const int line = QFontMetrics(painter.font()).height();
        painter.drawText(toShown({0, y - line / 2, gutter() - space::S, line}),
                         int(Qt::AlignRight | Qt::AlignVCenter), hourText(hour * 60));
    }
    painter.restore();
}

void TimeGridView::paintGround(QPainter &painter) const
{
    painter.fillRect(viewport()->rect(), Theme::color(Tone::Surface));
    paintHours(painter);
    if (slot().minute >= 0 && currentRow() < 0) {
        painter.save();
        painter.setClipRect(toShown(scrolledArea()));
        paint::panel(&painter, slotRect(slot()).adjusted(1, 1, -1, 0), Theme::color(Tone::AccentSoft),
                     hasFocus() ? Theme::color(Tone::Accent) : QColor(), metrics::RadiusSmall,
                     Theme::focusWidth());
        painter.restore();
    } else if (slot().day.isValid() && currentRow() < 0) {
        paint::panel(&painter, slotRect(slot()).adjusted(1, 0, -1, -1), Theme::color(Tone::AccentSoft),
                     hasFocus() ? Theme::color(Tone::Accent) : QColor(), metrics::RadiusSmall,
                     Theme::focusWidth());
    }
    for (int day = 0; day < dayCount(); ++day)
        painter.fillRect(toShown({column(day).left(), headHeight() - space::XS, 1, viewport()->height()}),
                         Theme::color(Tone::Line));
    paintHead(painter);
    painter.fillRect(toShown({0, top() - 1, viewport()->width(), 1}), Theme::color(Tone::LineStrong));
    painter.setFont(fontOf(TextRole::Caption));
    for (const Spot &spot : spots()) {
        if (spot.does != Spot::Does::ShowMore)
            continue;
        painter.setPen(Theme::color(hoveredSpot() == &spot ? Tone::Accent : Tone::Muted));
        painter.drawText(toShown(spot.rect.adjusted(space::XS, 0, 0, 0)),
                         int(Qt::AlignLeft | Qt::AlignVCenter), spot.text);
    }
}

void TimeGridView::paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const
{
    const CalendarEntry &item = calendar().itemAt(piece.row);
    paint::ItemState state;
    state.selected = piece.row == currentRow();
    state.focused = state.selected && hasFocus();
    state.hovered = isHovered(piece.row);
    state.faded = isDragged(piece.row);
    state.beginsBefore = !piece.isFirst;
    state.goesOn = !piece.isLast;
    if (piece.pinned)
        paint::drawBar(painter, rect, item, baseColour(item),
                       item.isWholeDays() ? QString() : calendar().timeText(item), state);
    else
        paint::drawBlock(painter, rect, item, baseColour(item), calendar().timeText(item), state);
}

QList<QRect> TimeGridView::pieceRects(const CalendarSlot &slot) const
{
    QList<QRect> rects;
    const int first = int(firstDay().daysTo(slot.day));
    if (slot.minute < 0) {
        const int last = first + std::max(1, slot.duration) - 1;
        if (last < 0 || first >= dayCount())
            return {};
        QRect rect(column(std::max(0, first)).left() + space::XXS, headHeight(), 0, paint::lineHeight());
        rect.setRight(column(std::min(last, dayCount() - 1)).right() - space::XS);
        return {rect};
    }
    int from = slot.minute;
    int left = std::max(Snap, slot.duration);
    for (int day = first; left > 0; ++day, from = 0) {
        const int here = std::min(left, MinutesOfDay - from);
        left -= here;
        if (day < 0 || day >= dayCount())
            continue;
        const QRect place = column(day).adjusted(1, 0, -space::S, 0);
        rects.append({place.left() + 1, top() + yOf(from) - offset(), place.width() - 2,
                      std::max(yOf(std::max(here, shortest)), paint::lineHeight())});
    }
    return rects;
}

void TimeGridView::paintGhost(QPainter &painter, const CalendarEntry &item, const CalendarSlot &slot) const
{
    const QColor colour = item.id() ? baseColour(item) : Theme::color(Tone::Accent);
    QString text = item.title;
    painter.save();
    if (slot.minute >= 0) {
        painter.setClipRect(toShown(scrolledArea()));
        const int end = (slot.minute + std::max(0, slot.duration)) % MinutesOfDay;
        const QString time = slot.duration > 0
                                 ? tr("%1–%2", "a time from … to …").arg(hourText(slot.minute), hourText(end))
                                 : hourText(slot.minute);
        text = text.isEmpty() ? time : time + u'\n' + text;
    }
    const QList<QRect> rects = pieceRects(slot);
    for (const QRect &rect : rects)
        paint::drawGhost(painter, toShown(rect), colour, text);
    painter.restore();
}

void TimeGridView::paintOver(QPainter &painter) const
{
    if (today() < firstDay() || today() > lastDay())
        return;
    const int y = top() + yOf(nowMinute()) - offset();
    if (y < top() || y > viewport()->height())
        return;
    const QRect place = column(int(firstDay().daysTo(today())));
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QColor now = Theme::color(Tone::Danger);
    painter.setBrush(now);
    painter.drawEllipse(toShown({place.left() - 4, y - 4, 9, 9}));
    painter.fillRect(toShown({place.left(), y - 1, place.width(), 2}), now);
    painter.restore();
}

} // namespace kith::ui
