// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"

#include <QListView>
#include <QStyledItemDelegate>

#include <functional>

namespace kith::ui {

/// A line of an agenda: under the name of its day, a circle to tick, the time, and what it is.
class AgendaDelegate final : public QStyledItemDelegate
{
    Q_OBJECT

public:
    AgendaDelegate(items::CalendarModel &model, std::function<QColor(const items::CalendarEntry &)> colour,
                   QObject *parent);

    void setToday(QDate today) { m_today = today; }
    void setTickable(bool tickable) { m_tickable = tickable; }
    /// Where the circle is in a line that takes `rect`.
    QRect tickRect(const QRect &rect, const QModelIndex &index, Qt::LayoutDirection direction) const;

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    int headHeight(const QModelIndex &index) const;
    int timeWidth() const;
    void paintHead(QPainter &painter, const QRect &rect, QDate day) const;
    void paintTick(QPainter &painter, const QRect &rect, const items::CalendarEntry &item,
                   const QColor &colour) const;

    items::CalendarModel &m_model;
    std::function<QColor(const items::CalendarEntry &)> m_colour;
    QDate m_today;
    bool m_tickable = true;
};

/// What is to come, day by day, as one list.
class AgendaView final : public QListView
{
    Q_OBJECT

public:
    AgendaView(items::CalendarModel &model, std::function<QColor(const items::CalendarEntry &)> colour,
               QWidget *parent = nullptr);

    void setToday(QDate today);
    void setTickable(bool tickable);
    AgendaDelegate &lines() const { return *m_delegate; }

Q_SIGNALS:
    void opened(int row);
    void editRequested(int row);
    void menuRequested(int row, const QPoint &globalPos);
    void moveRequested(int row, const kith::items::CalendarSlot &from, const kith::items::CalendarSlot &to);
    void trashRequested(int row);
    void completeRequested(int row);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    AgendaDelegate *m_delegate;
    items::CalendarModel &m_model;
};

} // namespace kith::ui
