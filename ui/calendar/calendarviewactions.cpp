// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/await.h"
#include "models/items/activitycalendar.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/dialogs/ask.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/parts/icons.h"

#include <QLocale>
#include <QMenu>
#include <QPointer>

namespace kith::ui {

using namespace Qt::StringLiterals;
using items::CalendarEntry;
using items::CalendarModel;
using items::CalendarSlot;
using records::SeriesScope;
using storage::Outcome;

void CalendarView::connectCanvas(CalendarCanvas *canvas)
{
    connect(canvas, &CalendarCanvas::opened, this, &CalendarView::open);
    connect(canvas, &CalendarCanvas::editRequested, this, &CalendarView::edit);
    connect(canvas, &CalendarCanvas::createRequested, this, &CalendarView::create);
    connect(canvas, &CalendarCanvas::moveRequested, this, &CalendarView::move);
    connect(canvas, &CalendarCanvas::trashRequested, this, &CalendarView::trash);
    connect(canvas, &CalendarCanvas::completeRequested, this, &CalendarView::complete);
    connect(canvas, &CalendarCanvas::menuRequested, this, &CalendarView::showMenu);
    connect(canvas, &CalendarCanvas::dayOpened, this, [this](QDate day) {
        showDay(day);
        setMode(m_model->hasHours() ? Mode::Day : Mode::Agenda);
    });
    connect(canvas, &CalendarCanvas::moreRequested, this, [this, canvas](QDate day, const QRect &place) {
        showMore(day, canvas->viewport()->mapToGlobal(place.bottomLeft()));
    });
    connect(canvas, &CalendarCanvas::totalOpened, this, [this](QDate first, QDate last) {
        Q_EMIT recordsRequested({m_model->entity().key, m_model->filterOf(first, last)});
    });
    connect(canvas, &CalendarCanvas::slotLeft, this, [this, canvas](const CalendarSlot &slot) {
        canvas->setSlot(slot);
        showDay(slot.day);
    });
    connect(canvas, &CalendarCanvas::slotChanged, this, [this, canvas] {
        const CalendarSlot &slot = canvas->slot();
        m_day = slot.day;
        const QString day = QLocale().toString(slot.day, QLocale::LongFormat);
        canvas->setAccessibleDescription(
            slot.minute < 0 ? day
                            : tr("%1, %2", "a day, a time")
                                  .arg(day, QLocale().toString(QTime(0, 0).addSecs(slot.minute * 60),
                                                               QLocale::ShortFormat)));
    });
}

void CalendarView::connectAgenda()
{
    connect(m_agenda, &AgendaView::opened, this, &CalendarView::open);
    connect(m_agenda, &AgendaView::editRequested, this, &CalendarView::edit);
    connect(m_agenda, &AgendaView::moveRequested, this, &CalendarView::move);
    connect(m_agenda, &AgendaView::trashRequested, this, &CalendarView::trash);
    connect(m_agenda, &AgendaView::completeRequested, this, &CalendarView::complete);
    connect(m_agenda, &AgendaView::menuRequested, this, &CalendarView::showMenu);
}

void CalendarView::report(const base::Problem &problem)
{
    if (problem.kind() != base::ProblemKind::Cancelled)
        Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void CalendarView::write(const QFuture<Outcome> &written)
{
    base::await(
        written, this, [](const Outcome &) {},
        [this](const base::Problem &problem) {
            m_model->reload(); // back to where it is
            report(problem);
        });
}

void CalendarView::askScope(const CalendarEntry &item, const QString &title,
                            const std::function<void(SeriesScope)> &go)
{
    if (!item.repeats) {
        go(SeriesScope::This);
        return;
    }
    AskQuestion question;
    question.title = title;
    question.text = tr("“%1” repeats. Which times are meant?").arg(item.title);
    question.more = tr("Earlier times stay as they are in either case.");
    question.buttons = {{"cancel", tr("Cancel"), AskButton::Role::Reject},
                        {"following", tr("This and all following"), AskButton::Role::Neutral},
                        {"this", tr("Only this one"), AskButton::Role::Accept}};
    question.defaultKey = "this";
    question.cancelKey = "cancel";
    Ask::current().question(this, question, [this, go](const QByteArray &key) {
        if (key == "this")
            go(SeriesScope::This);
        else if (key == "following")
            go(SeriesScope::ThisAndFollowing);
        else
            m_model->reload();
    });
}

void CalendarView::open(int row)
{
    const CalendarEntry &item = m_model->itemAt(row);
    Q_EMIT openRequested(m_model->entity().key, item.id());
}

void CalendarView::edit(int row)
{
    const CalendarEntry item = m_model->itemAt(row);
    if (!item.repeats) {
        Q_EMIT editRequested(m_model->entity().key, item.id());
        return;
    }
    askScope(item, tr("Edit"), [this, item](SeriesScope scope) {
        base::await(
            records::ActivityRecords(m_records).separate(item.ref, scope), this,
            [this, item](const Outcome &outcome) {
                Q_EMIT editRequested(m_model->entity().key,
                                     outcome.ids.isEmpty() ? item.id() : outcome.ids.constFirst());
            },
            [this](const base::Problem &problem) { report(problem); });
    });
}

void CalendarView::create(const CalendarSlot &slot)
{
    if (!m_model->hasHours())
        return;
    CalendarSlot place = slot;
    if (place.minute >= 0 && place.duration < 0)
        place.duration = 60;
    domain::Record begun(m_model->entity());
    items::ActivityCalendar::setTime(begun, items::ActivityCalendar::timeAt(place, m_model->zone()));
    if (m_user.id) {
        begun.setValue("owner_id", m_user.id.value());
        begun.linkTitles.insert("owner_id", m_user.name);
    }
    // What lasts is a meeting, what is to be done on a day is a task, until somebody says otherwise.
    const QByteArray usual = place.duration > 0 ? "meeting" : "task";
    base::await(
        m_records.picklist("activity_type"), this,
        [this, begun, usual](const QList<records::PicklistValue> &values) {
            domain::Record record = begun;
            for (const records::PicklistValue &value : values) {
                if (value.key == usual) {
                    record.setValue("type_id", value.id.value());
                    record.linkTitles.insert("type_id", value.label);
                }
            }
            Q_EMIT newRequested(record);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void CalendarView::move(int row, const CalendarSlot &, const CalendarSlot &to)
{
    const CalendarEntry item = m_model->itemAt(row);
    m_model->showMoved(row, to);
    askScope(item, tr("Move"),
             [this, item, to](SeriesScope scope) { write(m_model->move(item, to, scope)); });
}

void CalendarView::moveDays(int row, int days)
{
    const CalendarSlot from = CalendarModel::slotOf(m_model->itemAt(row));
    CalendarSlot to = from;
    to.day = to.day.addDays(days);
    move(row, from, to);
}

void CalendarView::trash(int row)
{
    const CalendarEntry item = m_model->itemAt(row);
    if (!m_model->hasHours()) {
        write(m_records.moveToTrash(m_model->entity().key, {item.id()}));
        return;
    }
    askScope(item, tr("Move to the trash"), [this, item](SeriesScope scope) {
        write(records::ActivityRecords(m_records).remove(item.ref, scope));
    });
}

void CalendarView::complete(int row)
{
    const CalendarEntry &item = m_model->itemAt(row);
    if (!m_model->hasHours() || item.isDone)
        return;
    auto *dialog = new NextStepDialog(m_records, item.ref, this);
    connect(dialog, &NextStepDialog::troubled, this, &CalendarView::report);
    dialog->open();
}

void CalendarView::showMenu(int row, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"calendarMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool activities = m_model->hasHours();
    if (row < 0) {
        const CalendarCanvas *shown = canvas();
        if (!activities || !shown || !shown->slot().day.isValid()) {
            delete menu;
            return;
        }
        const CalendarSlot slot = shown->slot();
        menu->addAction(Icons::get(u"plus"_s), tr("New activity here"), this, [this, slot] { create(slot); });
        menu->popup(where);
        return;
    }
    const CalendarEntry item = m_model->itemAt(row);
    // The list may be another one when the menu answers.
    const auto withRow = [this, ref = item.ref](void (CalendarView::*go)(int)) {
        return [this, ref, go] {
            if (const int now = m_model->rowOf(ref); now >= 0)
                (this->*go)(now);
        };
    };
    const auto byDays = [this, ref = item.ref](int days) {
        return [this, ref, days] {
            if (const int now = m_model->rowOf(ref); now >= 0)
                moveDays(now, days);
        };
    };
    menu->addAction(Icons::get(u"file-text"_s), tr("Open"), this, withRow(&CalendarView::open));
    menu->addAction(Icons::get(u"edit"_s), tr("Edit"), this, withRow(&CalendarView::edit));
    if (activities && !item.isDone)
        menu->addAction(Icons::get(u"check"_s), tr("Done…"), this, withRow(&CalendarView::complete));
    menu->addSeparator();
    if (CalendarCanvas *shown = canvas(); shown && activities && m_mode != Mode::Month) {
        const bool whole = !item.isWholeDays();
        menu->addAction(whole ? tr("Without a time of day") : tr("At a time of day"), this,
                        [this, shown = QPointer(shown), ref = item.ref, whole] {
                            const int now = m_model->rowOf(ref);
                            if (!shown || now < 0)
                                return;
                            shown->select(now);
                            shown->takeWholeDay(whole);
                        });
    }
    menu->addAction(tr("One day later"), this, byDays(1));
    menu->addAction(tr("One week later"), this, byDays(7));
    menu->addSeparator();
    menu->addAction(Icons::get(u"trash"_s), tr("Move to the trash"), this, withRow(&CalendarView::trash));
    menu->popup(where);
}

void CalendarView::showMore(QDate day, const QPoint &where)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"calendarMore"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(Icons::get(u"calendar"_s), QLocale().toString(day, QLocale::LongFormat), this,
                    [this, day] {
                        showDay(day);
                        setMode(m_model->hasHours() ? Mode::Day : Mode::Agenda);
                    });
    menu->addSeparator();
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const CalendarEntry &item = m_model->itemAt(row);
        if (!item.isOn(day))
            continue;
        QString text = item.title;
        if (!item.isWholeDays())
            text = tr("%1  %2", "a time, a title").arg(m_model->timeText(item), text);
        QPixmap dot(24, 24);
        dot.setDevicePixelRatio(2);
        dot.fill(colourOf(item));
        menu->addAction(QIcon(dot), text.replace(u'&', "&&"_L1), this, [this, ref = item.ref] {
            if (const int now = m_model->rowOf(ref); now >= 0)
                edit(now);
        });
    }
    menu->popup(where);
}

} // namespace kith::ui
