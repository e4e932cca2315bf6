// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/monthview.h"

#include "models/base/money.h"
#include "models/base/moneytext.h"
#include "models/items/calendarlayout.h"
#include "ui/calendar/calendarpaint.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QLocale>
#include <QMap>
#include <QPainter>
#include <QScrollBar>
#include <QStyle>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace kith::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int wheelStep = 120; ///< eighths of a degree

/// Whole units: in a cell of a month nobody reads cents.
QString amountText(qint64 minor, const QString &currency)
{
    const double units = double(minor) / std::pow(10, base::Money::decimals(currency).value_or(2));
    const QLocale locale;
    return base::moneyText(locale.toString(units, 'f', 0), currency, locale);
}

} // namespace

MonthView::MonthView(items::CalendarModel &model, QWidget *parent) : CalendarCanvas(model, parent)
{
    setObjectName(u"monthView"_s);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void MonthView::setMonth(QDate anyDay)
{
    m_month = anyDay;
    viewport()->update();
}

void MonthView::setTotalsShown(bool shown)
{
    m_totals = shown;
    doItemsLayout();
}

// Geometry

int MonthView::headHeight() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + space::M;
}

int MonthView::numberHeight() const
{
    return QFontMetrics(fontOf(TextRole::Caption)).height() + space::XS;
}

int MonthView::totalsWidth() const
{
    if (!m_totals)
        return 0;
    return QFontMetrics(fontOf(TextRole::Caption)).horizontalAdvance(u"EUR 88,888,888"_s) + space::M;
}

QRect MonthView::cell(int week, int day) const
{
    const int width = viewport()->width() - totalsWidth();
    const int height = viewport()->height() - headHeight();
    const int left = width * day / 7;
    const int top = headHeight() + height * week / std::max(1, weeks());
    return {left, top, width * (day + 1) / 7 - left,
            headHeight() + height * (week + 1) / std::max(1, weeks()) - top};
}

QRect MonthView::weekEnd(int week) const
{
    const QRect last = cell(week, 6);
    return {last.right() + 1, last.top(), totalsWidth(), last.height()};
}

void MonthView::updateGeometries()
{
    CalendarCanvas::updateGeometries();
    verticalScrollBar()->setRange(0, 0);
}

bool MonthView::isBar(const CalendarEntry &item) const
{
    return item.isWholeDays() || item.firstDay != item.lastDay;
}

void MonthView::layOut()
{
    const items::CalendarModel &model = calendar();
    QList<QList<int>> rows(weeks());
    for (int row = 0; row < model.rowCount(); ++row) {
        const CalendarEntry &item = model.itemAt(row);
        const qint64 first = std::max<qint64>(0, firstDay().daysTo(item.firstDay)) / 7;
        const qint64 last = std::min<qint64>(dayCount() - 1, firstDay().daysTo(item.lastDay));
        for (qint64 week = first; last >= 0 && week <= last / 7; ++week)
            rows[week].append(row);
    }
    for (int week = 0; week < weeks(); ++week)
        layOutWeekAt(week, rows.at(week));
}

void MonthView::layOutWeekAt(int week, const QList<int> &rows)
{
    const items::CalendarModel &model = calendar();
    const QDate monday = firstDay().addDays(week * 7);
    // Bars come first, so that those of several days do not jump from line to line.
    QList<items::WeekSpan> spans;
    for (const bool bars : {true, false}) {
        for (const int row : rows) {
            const CalendarEntry &item = model.itemAt(row);
            if (isBar(item) == bars)
                spans.append({row, int(monday.daysTo(item.firstDay)), int(monday.daysTo(item.lastDay)), 0});
        }
    }
    items::layOutWeek(spans, 7);

    const int line = paint::lineHeight();
    const int room = cell(week, 0).height() - numberHeight() - space::XS - space::XS;
    const int capacity = std::max(1, room / (line + 1));
    QList<int> count(7, 0);
    QList<int> lanes(7, 0); ///< how far down the items of a day reach
    for (const items::WeekSpan &span : std::as_const(spans)) {
        for (int day = std::max(0, span.first); day <= std::min(6, span.last); ++day) {
            ++count[day];
            lanes[day] = std::max(lanes.at(day), span.lane + 1);
        }
    }
    // Where not all fit, the last line says how many are left out.
    const auto isShown = [&](const items::WeekSpan &span, int day) {
        return span.lane < (lanes.at(day) > capacity ? capacity - 1 : capacity);
    };
    for (const items::WeekSpan &span : std::as_const(spans)) {
        const int last = std::min(6, span.last);
        for (int day = std::max(0, span.first); day <= last; ++day) {
            if (!isShown(span, day))
                continue;
            int end = day;
            while (end < last && isShown(span, end + 1))
                ++end;
            for (int d = day; d <= end; ++d)
                --count[d];
            const QRect from = cell(week, day);
            QRect rect(from.left() + space::XXS,
                       from.top() + numberHeight() + space::XS + span.lane * (line + 1), 0, line);
            rect.setRight(cell(week, end).right() - space::XXS);
            pieces().append({span.row, rect, true, span.last <= end, span.first >= day});
            day = end;
        }
    }
    for (int day = 0; day < 7; ++day) {
        const QRect place = cell(week, day);
        const QDate date = monday.addDays(day);
        spots().append(
            {Spot::Does::OpenDay,
             QRect(place.left() + space::XS, place.top() + space::XXS, 2 * numberHeight(), numberHeight()),
             date,
             date,
             {}});
        if (count.at(day) > 0)
            spots().append({Spot::Does::ShowMore,
                            QRect(place.left() + space::XXS,
                                  place.top() + numberHeight() + space::XS + (capacity - 1) * (line + 1),
                                  place.width() - space::XS, line),
                            date, date, tr("+%n more", nullptr, count.at(day))});
        if (!m_totals)
            continue;
        const QString total = totalText(date, date);
        if (!total.isEmpty())
            spots().append({Spot::Does::OpenTotal,
                            QRect(place.left() + 3 * numberHeight(), place.top() + space::XXS,
                                  place.width() - 3 * numberHeight() - space::XS, numberHeight()),
                            date, date, total});
    }
    if (m_totals) {
        const QString total = totalText(monday, monday.addDays(6));
        if (!total.isEmpty())
            spots().append({Spot::Does::OpenTotal,
                            weekEnd(week).adjusted(space::XS, space::XXS, -space::XS, 0), monday,
                            monday.addDays(6), total});
    }
}

QString MonthView::totalText(QDate first, QDate last) const
{
    QMap<QString, qint64> sums;
    for (int row = 0; row < calendar().rowCount(); ++row) {
        const CalendarEntry &item = calendar().itemAt(row);
        if (!item.totalCurrency.isEmpty() && item.firstDay >= first && item.firstDay <= last)
            sums[item.totalCurrency] += item.totalMinor;
    }
    QStringList texts;
    for (auto sum = sums.cbegin(); sum != sums.cend(); ++sum)
        texts.append(amountText(sum.value(), sum.key()));
    return texts.join(u" + "_s);
}

CalendarSlot MonthView::slotAt(QPoint point) const
{
    if (point.y() < headHeight() || point.x() < 0 || point.x() >= viewport()->width() - totalsWidth())
        return {};
    for (int week = 0; week < weeks(); ++week) {
        for (int day = 0; day < 7; ++day) {
            if (cell(week, day).contains(point))
                return {firstDay().addDays(week * 7 + day), -1, -1};
        }
    }
    return {};
}

QRect MonthView::slotRect(const CalendarSlot &slot) const
{
    const int at = int(firstDay().daysTo(slot.day));
    return slot.day.isValid() && at >= 0 && at < dayCount() ? toShown(cell(at / 7, at % 7)) : QRect();
}

CalendarSlot MonthView::next(const CalendarSlot &slot, Qt::Key arrow) const
{
    const int days = arrow == Qt::Key_Left ? -1 : arrow == Qt::Key_Right ? 1 : arrow == Qt::Key_Up ? -7 : 7;
    return {slot.day.addDays(days), -1, -1};
}

void MonthView::wheelEvent(QWheelEvent *event)
{
    m_wheel += event->angleDelta().y();
    if (std::abs(m_wheel) >= wheelStep) {
        Q_EMIT wheeled(m_wheel > 0 ? -1 : 1);
        m_wheel = 0;
    }
    event->accept();
}

// Painting

void MonthView::paintDay(QPainter &painter, int week, int day) const
{
    const QRect place = cell(week, day);
    const QDate date = firstDay().addDays(week * 7 + day);
    const bool other = m_month.isValid() && date.month() != m_month.month();
    if (other || isHoliday(date))
        painter.fillRect(toShown(place), Theme::color(Tone::Page));
    if (date == slot().day && hasFocus() && currentRow() < 0)
        paint::panel(&painter, toShown(place).adjusted(2, 2, -1, -1), Theme::color(Tone::AccentSoft),
                     Theme::color(Tone::Accent), metrics::RadiusSmall, Theme::focusWidth());
    painter.fillRect(toShown({place.left(), place.top(), place.width(), 1}), Theme::color(Tone::Line));
    painter.fillRect(toShown({place.right(), place.top(), 1, place.height()}), Theme::color(Tone::Line));
    const QLocale locale;
    QString number = locale.toString(date.day());
    if (date.day() == 1)
        number =
            locale.toString(date, tr("d MMM", "the first of a month in a calendar, as QLocale formats it"));
    const QFontMetrics caption(fontOf(TextRole::Caption));
    const int width = std::max(numberHeight(), caption.horizontalAdvance(number) + space::S);
    const Spot *hovered = hoveredSpot();
    paint::drawDayNumber(
        painter, toShown({place.left() + space::XS, place.top() + space::XXS, width, numberHeight()}), number,
        date == today(), other, hovered && hovered->does == Spot::Does::OpenDay && hovered->first == date);
}

void MonthView::paintGround(QPainter &painter) const
{
    painter.fillRect(viewport()->rect(), Theme::color(Tone::Surface));
    const QLocale locale;
    painter.setFont(fontOf(TextRole::Caption));
    for (int day = 0; day < 7; ++day) {
        const QRect place = cell(0, day);
        const int weekday = firstDay().addDays(day).dayOfWeek();
        painter.setPen(Theme::color(Tone::Muted));
        QString name = locale.dayName(weekday, QLocale::LongFormat);
        if (painter.fontMetrics().horizontalAdvance(name) > place.width() - space::M)
            name = locale.dayName(weekday, QLocale::ShortFormat);
        painter.drawText(toShown({place.left() + space::S, 0, place.width() - space::S, headHeight()}),
                         int(Qt::AlignLeft | Qt::AlignVCenter), name);
    }
    if (m_totals) {
        painter.drawText(toShown({weekEnd(0).left() + space::S, 0, totalsWidth() - space::S, headHeight()}),
                         int(Qt::AlignLeft | Qt::AlignVCenter), tr("Week"));
    }
    for (int week = 0; week < weeks(); ++week) {
        for (int day = 0; day < 7; ++day)
            paintDay(painter, week, day);
        if (m_totals)
            painter.fillRect(toShown({weekEnd(week).left(), weekEnd(week).top(), totalsWidth(), 1}),
                             Theme::color(Tone::Line));
    }
    for (const Spot &spot : spots()) {
        const bool hovered = hoveredSpot() == &spot;
        painter.setFont(fontOf(TextRole::Caption));
        painter.setPen(Theme::color(hovered ? Tone::Accent : Tone::Muted));
        if (spot.does == Spot::Does::ShowMore) {
            painter.drawText(toShown(spot.rect.adjusted(space::XS, 0, 0, 0)),
                             int(Qt::AlignLeft | Qt::AlignVCenter), spot.text);
        } else if (spot.does == Spot::Does::OpenTotal) {
            const bool week = spot.first != spot.last;
            QFont font = painter.font();
            font.setWeight(week ? QFont::DemiBold : QFont::Normal);
            painter.setFont(font);
            if (week && !hovered)
                painter.setPen(Theme::color(Tone::Text));
            const QString text =
                week ? spot.text
                     : painter.fontMetrics().elidedText(spot.text, Qt::ElideRight, spot.rect.width());
            painter.drawText(toShown(spot.rect),
                             int((week ? Qt::AlignLeft | Qt::AlignTop : Qt::AlignRight | Qt::AlignVCenter)) |
                                 (week ? int(Qt::TextWordWrap) : 0),
                             text);
        }
    }
}

void MonthView::paintPiece(QPainter &painter, const Piece &piece, const QRect &rect) const
{
    const CalendarEntry &item = calendar().itemAt(piece.row);
    paint::ItemState state;
    state.selected = piece.row == currentRow();
    state.focused = state.selected && hasFocus();
    state.hovered = isHovered(piece.row);
    state.faded = isDragged(piece.row);
    state.beginsBefore = !piece.isFirst;
    state.goesOn = !piece.isLast;
    if (isBar(item)) {
        QString more = item.isWholeDays() ? QString() : calendar().timeText(item);
        if (!item.currency.isEmpty())
            more = amountText(item.minor, item.currency);
        paint::drawBar(painter, rect, item, baseColour(item), more, state);
    } else {
        const QString time =
            QLocale().toString(QTime(0, 0).addSecs(item.fromMinute * 60), QLocale::ShortFormat);
        paint::drawDotLine(painter, rect, item, baseColour(item), time, state);
    }
}

void MonthView::paintGhost(QPainter &painter, const CalendarEntry &item, const CalendarSlot &slot) const
{
    const qint64 days = item.days();
    for (qint64 i = 0; i < days; ++i) {
        const QRect place = slotRect({slot.day.addDays(i), -1, -1});
        if (!place.isNull())
            paint::panel(&painter, place.adjusted(1, 1, -1, -1), QColor(), Theme::color(Tone::Accent),
                         metrics::RadiusSmall, 2.0);
    }
    QRect bar = slotRect({slot.day, -1, -1});
    if (bar.isNull())
        return;
    bar.adjust(space::XS, numberHeight() + space::XS, -space::XS, 0);
    bar.setHeight(paint::lineHeight());
    paint::drawGhost(painter, bar, baseColour(item), item.title);
}

} // namespace kith::ui
