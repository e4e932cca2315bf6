// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/items/calendarmodel.h"
#include "models/records/organisation.h"
#include "ui/pages/page.h"

#include <QTimer>

#include <functional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QListView;
class QStackedWidget;
class QToolButton;

namespace kith::ui {

class AgendaView;
class CalendarCanvas;
class EmptyState;
class MonthView;
class TimeGridView;

/// Records by their time: a day, a week, a month, or what is to come as a list. T is today, D, W, M and A the
/// views, Page Up and Page Down the periods; arrows move, with Alt they move the item, with Alt and Shift
/// they change how long it takes. Enter opens, F2 and a double click edit, Del trashes, Ctrl+Enter completes.
class CalendarView final : public Page
{
    Q_OBJECT

public:
    enum class Mode { Day, Week, Month, Agenda };
    Q_ENUM(Mode)

    /// Of activities.
    static CalendarView *ofActivities(records::Records &records, QWidget *parent = nullptr);
    /// Of deals by the day they are expected to be closed: months and a list.
    static CalendarView *ofDeals(records::Records &records, QWidget *parent = nullptr);

    items::CalendarModel &model() const { return *m_model; }
    /// The view that is shown, as a list of items.
    QListView &view() const;
    TimeGridView &grid() const { return *m_grid; }
    MonthView &month() const { return *m_month; }
    AgendaView &agenda() const { return *m_agenda; }

    Mode mode() const { return m_mode; }
    void setMode(Mode mode);
    QDate day() const { return m_day; }
    void showDay(QDate day);
    void goToday();
    void turn(int periods);
    QString title() const;
    /// The zone, the week and the hours are those of the file.
    bool isReady() const { return m_ready; }

protected:
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    CalendarView(records::Records &records, items::CalendarModel *model, QWidget *parent);

    void buildBar();
    void buildFilters(QHBoxLayout &row);
    void connectCanvas(CalendarCanvas *canvas);
    void connectAgenda();
    QToolButton *addMode(Mode mode, const QString &text, const QString &keys);
    void readOrganisation();
    void take(const records::Organisation &organisation);
    void tick();
    void showPeriod();
    void showTitle();
    void showFilters();
    void showEmptiness();
    void showMenu(int row, const QPoint &where);
    void showMore(QDate day, const QPoint &where);
    void setColourBy(bool owner);
    QColor colourOf(const items::CalendarEntry &item) const;

    void open(int row);
    void edit(int row);
    void create(const items::CalendarSlot &slot);
    void move(int row, const items::CalendarSlot &from, const items::CalendarSlot &to);
    void moveDays(int row, int days);
    void trash(int row);
    void complete(int row);
    void report(const base::Problem &problem);
    /// Asks whether one time or all following are meant, where it repeats.
    void askScope(const items::CalendarEntry &item, const QString &title,
                  const std::function<void(records::SeriesScope)> &go);
    void write(const QFuture<storage::Outcome> &written);
    int currentRow() const;
    QDate weekStartOf(QDate day) const;
    CalendarCanvas *canvas() const; ///< null for the agenda

    records::Records &m_records;
    items::CalendarModel *m_model;
    Mode m_mode = Mode::Week;
    QDate m_day;
    QDate m_today;
    Qt::DayOfWeek m_weekStart = Qt::Monday;
    records::CurrentUser m_user;
    bool m_ready = false;
    bool m_byOwner = false;
    QTimer m_clock;

    QLabel *m_title = nullptr;
    QLabel *m_zone = nullptr;
    QButtonGroup *m_modes = nullptr;
    QToolButton *m_kinds = nullptr;
    QToolButton *m_owners = nullptr;
    QToolButton *m_look = nullptr;
    QList<QToolButton *> m_icons; ///< drawn anew with each scheme
    QStackedWidget *m_stack = nullptr;
    TimeGridView *m_grid = nullptr;
    MonthView *m_month = nullptr;
    AgendaView *m_agenda = nullptr;
    EmptyState *m_empty = nullptr;
};

} // namespace kith::ui
