// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tour.h"
#include "models/items/calendarmodel.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/timegridview.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/reminders.h"
#include "ui/shell/workspaceview.h"

#include <QDateTime>
#include <QDialog>

namespace kith::app {

using namespace Qt::StringLiterals;
using ui::CalendarView;

namespace {

/// Two that could be due now.
QList<records::DueReminder> someReminders(const items::CalendarModel &model)
{
    QList<records::DueReminder> reminders;
    const qint64 now = model.clock().nowMs();
    for (int row = 0; row < model.rowCount() && reminders.size() < 2; ++row) {
        const items::CalendarEntry &item = model.itemAt(row);
        records::DueReminder reminder;
        reminder.id = records::RecordId(row + 1);
        reminder.item.ref = item.ref;
        reminder.item.subject = item.title;
        reminder.item.type = item.kind;
        reminder.item.colour = model.kindColour(item.kind);
        reminder.item.about.title = item.about;
        reminder.wasMissed = reminders.isEmpty();
        reminder.item.time = domain::ActivityTime::dueAt(now + (reminders.isEmpty() ? -90 : 10) * 60'000LL);
        reminders.append(reminder);
    }
    return reminders;
}

} // namespace

/// What is planned, in each of its views; reminders; and what comes next when something is done.
void Tour::planCalendar()
{
    const auto shown = [this] { return m_window.get(); };
    const auto view = [this](const char *entity) -> CalendarView * {
        ui::EntityPage *page = m_window->view()->currentViews();
        return page && page->list().objectName() == u"page."_s + QLatin1StringView(entity)
                   ? qobject_cast<CalendarView *>(page->view("calendar"))
                   : nullptr;
    };
    const auto visit = [this, view, shown](const char *entity, const QString &name, CalendarView::Mode mode) {
        add({name,
             [this, view, entity, mode] {
                 m_window->view()->showPage(entity);
                 if (ui::EntityPage *page = m_window->view()->currentViews())
                     page->showView("calendar");
                 if (CalendarView *calendar = view(entity))
                     calendar->setMode(mode);
             },
             [view, entity] {
                 CalendarView *calendar = view(entity);
                 return calendar && calendar->isReady() && calendar->model().isAnswered();
             },
             shown,
             {}});
    };
    visit("activity", u"calendar-day"_s, CalendarView::Mode::Day);
    visit("activity", u"calendar-month"_s, CalendarView::Mode::Month);
    visit("activity", u"calendar-agenda"_s, CalendarView::Mode::Agenda);
    visit("activity", u"calendar-week"_s, CalendarView::Mode::Week);
    add({u"reminders"_s,
         [this, view] {
             if (const CalendarView *calendar = view("activity"))
                 m_window->reminders().panel().add(someReminders(calendar->model()));
         },
         {},
         shown,
         [this] { m_window->reminders().panel().clear(); }});
    add({u"next-step"_s,
         [this, view] {
             const CalendarView *calendar = view("activity");
             if (!calendar)
                 return;
             for (int row = 0; row < calendar->model().rowCount(); ++row) {
                 const items::CalendarEntry &item = calendar->model().itemAt(row);
                 if (item.isDone)
                     continue;
                 auto *dialog = new ui::NextStepDialog(*m_workspace->records(), item.ref, m_window.get());
                 dialog->open();
                 break;
             }
         },
         [this] {
             auto *dialog = qobject_cast<ui::NextStepDialog *>(this->dialog(u"nextStepDialog"_s));
             return dialog && dialog->isReady();
         },
         [this] { return dialog(u"nextStepDialog"_s); },
         [this] {
             if (QWidget *dialog = this->dialog(u"nextStepDialog"_s))
                 dialog->close();
         }});
    visit("deal", u"deals-calendar"_s, CalendarView::Mode::Month);
}

} // namespace kith::app
