// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/calendar/agendaview.h"

#include "models/base/money.h"
#include "ui/parts/bidi.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"
#include "ui/parts/stylepaint.h"
#include "ui/parts/theme.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>
#include <utility>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::CalendarEntry;
using items::CalendarModel;
using items::CalendarSlot;

namespace {

constexpr int tickSize = 18;
constexpr int stripe = 4;
constexpr int snap = 15; ///< minutes

QFont caption()
{
    return fontOf(TextRole::Caption);
}

} // namespace

AgendaDelegate::AgendaDelegate(CalendarModel &model, std::function<QColor(const CalendarEntry &)> colour,
                               QObject *parent)
    : QStyledItemDelegate(parent), m_model(model), m_colour(std::move(colour))
{
}

int AgendaDelegate::headHeight(const QModelIndex &index) const
{
    if (!index.data(CalendarModel::NewDayRole).toBool())
        return 0;
    return QFontMetrics(fontOf(TextRole::Heading)).height() + (index.row() == 0 ? space::S : space::XL) +
           space::XS;
}

int AgendaDelegate::timeWidth() const
{
    const QString sample = QLocale().toString(QTime(22, 22), QLocale::ShortFormat);
    const QFontMetrics small(caption());
    // Below it the time in another zone is named by its city.
    return std::max(small.horizontalAdvance(tr("%1–%2", "a time from … to …").arg(sample, sample)),
                    small.horizontalAdvance(sample + u" Kolkata  "_s)) +
           space::S;
}

QSize AgendaDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const int lines = QFontMetrics(fontOf(TextRole::Body)).height() + QFontMetrics(caption()).height();
    return {200, headHeight(index) + lines + 2 * space::S};
}

QRect AgendaDelegate::tickRect(const QRect &rect, const QModelIndex &index,
                               Qt::LayoutDirection direction) const
{
    const QRect line = rect.adjusted(0, headHeight(index), 0, 0);
    return QStyle::visualRect(
        direction, line, {line.left() + space::L, line.center().y() - tickSize / 2 + 1, tickSize, tickSize});
}

void AgendaDelegate::paintHead(QPainter &painter, const QRect &rect, QDate day) const
{
    const QLocale locale;
    QString text = locale.toString(day, QLocale::LongFormat);
    QString near;
    const qint64 days = m_today.daysTo(day);
    if (days == 0)
        near = tr("Today");
    else if (days == 1)
        near = tr("Tomorrow");
    else if (days == -1)
        near = tr("Yesterday");
    if (!near.isEmpty())
        text = tr("%1 · %2", "today or tomorrow, and the day").arg(near, text);
    painter.setFont(fontOf(TextRole::Heading));
    painter.setPen(Theme::color(days == 0 ? Tone::Accent : Tone::Text));
    painter.drawText(rect, int(Qt::AlignLeft | Qt::AlignBottom), text);
}

void AgendaDelegate::paintTick(QPainter &painter, const QRect &rect, const CalendarEntry &item,
                               const QColor &colour) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    if (item.isDone) {
        painter.drawPixmap(rect, Icons::pixmap(u"check-circle"_s, Tone::Good, rect.width(),
                                               painter.device()->devicePixelRatioF()));
        return;
    }
    painter.setPen(QPen(paint::mix(colour, Theme::color(Tone::Text), 0.2), 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect).adjusted(1.5, 1.5, -1.5, -1.5));
}

void AgendaDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                           const QModelIndex &index) const
{
    const CalendarEntry &item = m_model.itemAt(index.row());
    const QColor colour = m_colour(item);
    const Qt::LayoutDirection direction = option.direction;
    painter->save();
    painter->setLayoutDirection(direction);
    const int head = headHeight(index);
    if (head > 0)
        paintHead(*painter,
                  QRect(option.rect.left() + space::L, option.rect.top(), option.rect.width() - 2 * space::L,
                        head - space::XS),
                  index.data(CalendarModel::DayRole).toDate());
    const QRect line = option.rect.adjusted(space::S, head, -space::S, -1);
    const bool selected = option.state & QStyle::State_Selected;
    const bool hovered = option.state & QStyle::State_MouseOver;
    if (selected || hovered)
        paint::panel(painter, line, Theme::color(selected ? Tone::AccentSoft : Tone::SurfaceRaised), QColor(),
                     metrics::Radius);
    if (selected && option.state & QStyle::State_HasFocus)
        paint::panel(painter, line, QColor(), Theme::color(Tone::Accent), metrics::Radius,
                     Theme::focusWidth());
    const auto shown = [&](const QRect &rect) { return QStyle::visualRect(direction, option.rect, rect); };

    int left = option.rect.left() + space::L;
    if (m_tickable) {
        paintTick(*painter, tickRect(option.rect, index, direction), item, colour);
        left += tickSize + space::M;
    }
    const QFontMetrics small(caption());
    const int textHeight = QFontMetrics(fontOf(TextRole::Body)).height();
    const int top = line.top() + (line.height() - textHeight - small.height()) / 2;
    painter->setFont(caption());
    painter->setPen(Theme::color(item.isOverdue && !item.isDone ? Tone::Danger : Tone::Muted));
    QString when = m_model.timeText(item);
    QString below;
    if (!item.currency.isEmpty())
        when = base::Money(item.minor, item.currency).toText(QLocale());
    else if (item.isOverdue && !item.isDone)
        below = tr("overdue");
    else if (!item.ownText.isEmpty())
        below = item.ownText;
    const int width = item.currency.isEmpty()
                          ? timeWidth()
                          : std::max(timeWidth(), small.horizontalAdvance(when) + space::S);
    painter->drawText(shown({left, top, width, textHeight}), int(Qt::AlignLeft | Qt::AlignVCenter), when);
    painter->drawText(shown({left, top + textHeight, width, small.height()}),
                      int(Qt::AlignLeft | Qt::AlignVCenter), small.elidedText(below, Qt::ElideRight, width));
    left += width + space::S;
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(item.isDone ? paint::mix(colour, Theme::color(Tone::Surface), 0.5) : colour);
    painter->drawRoundedRect(shown({left, line.top() + space::XS, stripe, line.height() - 2 * space::XS}), 2,
                             2);
    left += stripe + space::M;

    const int room = line.right() - left - space::S;
    QFont title = fontOf(TextRole::Body);
    title.setStrikeOut(item.isDone);
    painter->setFont(title);
    painter->setPen(Theme::color(item.isDone ? Tone::Muted : Tone::Text));
    painter->drawText(shown({left, top, room, textHeight}), int(Qt::AlignLeft | Qt::AlignVCenter),
                      painter->fontMetrics().elidedText(inOwnDirection(item.title), Qt::ElideRight, room));
    QStringList said{m_model.kindName(item.kind), item.about,
                     m_model.ownerName(CalendarModel::ownerKey(item)), item.place};
    if (item.repeats)
        said.append(tr("repeats"));
    said.removeAll(QString());
    painter->setFont(caption());
    painter->setPen(Theme::color(Tone::Muted));
    painter->drawText(shown({left, top + textHeight, room, small.height()}),
                      int(Qt::AlignLeft | Qt::AlignVCenter),
                      small.elidedText(inOwnDirection(said.join(u" · "_s)), Qt::ElideRight, room));
    painter->restore();
}

AgendaView::AgendaView(CalendarModel &model, std::function<QColor(const CalendarEntry &)> colour,
                       QWidget *parent)
    : QListView(parent), m_delegate(new AgendaDelegate(model, std::move(colour), this)), m_model(model)
{
    setObjectName(u"agendaView"_s);
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(m_delegate);
    setMouseTracking(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setResizeMode(Adjust);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
}

void AgendaView::setToday(QDate today)
{
    m_delegate->setToday(today);
    viewport()->update();
}

void AgendaView::setTickable(bool tickable)
{
    m_delegate->setTickable(tickable);
    viewport()->update();
}

bool AgendaView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && currentIndex().isValid()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool arrow = key->key() >= Qt::Key_Left && key->key() <= Qt::Key_Down;
        if ((arrow && key->modifiers() & Qt::AltModifier) || key->key() == Qt::Key_Return ||
            key->key() == Qt::Key_Enter || key->key() == Qt::Key_Delete) {
            event->accept();
            return true;
        }
    }
    if (event->type() == QEvent::FontChange)
        scheduleDelayedItemsLayout();
    return QListView::event(event);
}

void AgendaView::keyPressEvent(QKeyEvent *event)
{
    const int row = currentIndex().row();
    const Qt::KeyboardModifiers held = event->modifiers() & ~Qt::KeypadModifier;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (row >= 0 && held & Qt::ControlModifier)
            Q_EMIT completeRequested(row);
        else if (row >= 0)
            Q_EMIT opened(row);
        return;
    case Qt::Key_Delete:
        if (row >= 0)
            Q_EMIT trashRequested(row);
        return;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
        if (held & Qt::AltModifier && row >= 0) {
            const CalendarSlot from = CalendarModel::slotOf(m_model.itemAt(row));
            CalendarSlot to = from;
            const bool vertical = event->key() == Qt::Key_Up || event->key() == Qt::Key_Down;
            bool back = event->key() == Qt::Key_Up || event->key() == Qt::Key_Left;
            if (!vertical && isRightToLeft())
                back = !back;
            if (!vertical)
                to.day = to.day.addDays(back ? -1 : 1);
            else if (to.minute >= 0)
                to.minute = std::clamp(to.minute + (back ? -snap : snap), 0, 24 * 60 - snap);
            if (!(from == to))
                Q_EMIT moveRequested(row, from, to);
            return;
        }
        if (event->key() == Qt::Key_Left || event->key() == Qt::Key_Right) {
            event->ignore(); // the page turns
            return;
        }
        break;
    case Qt::Key_Home:
    case Qt::Key_End:
        break;
    default:
        // Letters are the page's; the list would search with them.
        event->ignore();
        return;
    }
    QListView::keyPressEvent(event);
}

void AgendaView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton &&
        m_delegate->tickRect(visualRect(index), index, layoutDirection())
            .adjusted(-4, -4, 4, 4)
            .contains(event->pos())) {
        setCurrentIndex(index);
        Q_EMIT completeRequested(index.row());
        return;
    }
    QListView::mousePressEvent(event);
}

void AgendaView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && event->button() == Qt::LeftButton)
        Q_EMIT editRequested(index.row());
}

void AgendaView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(viewport()->mapFromGlobal(event->globalPos()));
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    Q_EMIT menuRequested(index.row(),
                         byKey ? viewport()->mapToGlobal(visualRect(index).center()) : event->globalPos());
}

} // namespace kith::ui
