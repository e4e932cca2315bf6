// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/todayactions.h"

#include "models/base/await.h"
#include "ui/dialogs/dialogparts.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/parts/bidi.h"
#include "ui/parts/icons.h"
#include "ui/parts/metrics.h"

#include <QCalendarWidget>
#include <QClipboard>
#include <QDialog>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLocale>
#include <QMenu>
#include <QPushButton>
#include <QVBoxLayout>

namespace kith::ui {

using namespace Qt::StringLiterals;
using records::Outcome;
using records::PicklistValue;
using records::RecordId;
using records::TodayAddress;
using records::TodayLine;

namespace {

constexpr int DaysInWeek = 7;

} // namespace

TodayActions::TodayActions(records::Records &records, QWidget *side)
    : QObject(side), m_records(records), m_activities(records), m_side(side)
{
}

void TodayActions::report(const base::Problem &problem)
{
    Q_EMIT notice(NoticeLevel::Error, problem.sentence(), problem.detail());
}

void TodayActions::tell(const QString &text)
{
    Q_EMIT notice(NoticeLevel::Success, text, {});
}

QMenu *TodayActions::makeMenu(const QString &name)
{
    auto *menu = new QMenu(m_side);
    menu->setObjectName(name);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &QMenu::aboutToHide, this, &TodayActions::finished);
    return menu;
}

/// With its first entry chosen, so that Enter does the most likely thing.
void TodayActions::popUp(QMenu *menu, const QPoint &at)
{
    menu->popup(at);
    const QList<QAction *> actions = menu->actions();
    if (!actions.isEmpty())
        menu->setActiveAction(actions.constFirst());
}

void TodayActions::complete(const TodayLine &line)
{
    auto *dialog = new NextStepDialog(m_records, line.ref, m_side);
    connect(dialog, &NextStepDialog::completed, this, [this, title = line.title] {
        tell(tr("“%1” is done. Undo takes it back.").arg(inOwnDirection(title)));
    });
    connect(dialog, &NextStepDialog::troubled, this, &TodayActions::report);
    connect(dialog, &QDialog::finished, this, &TodayActions::finished);
    dialog->open();
}

QList<std::pair<QString, QDate>> TodayActions::laterDays(const TodayLine &line) const
{
    const QDate today = m_frame.day;
    const QLocale locale;
    const auto named = [&](const QString &name, const QDate &day) {
        return std::pair(tr("%1 (%2)", "tomorrow and the weekday")
                             .arg(name, locale.dayName(day.dayOfWeek(), QLocale::ShortFormat)),
                         day);
    };
    QList<std::pair<QString, QDate>> days;
    if (line.time.firstDay(m_frame.zone) < today)
        days.append(named(tr("To&day"), today));
    days.append(named(tr("&Tomorrow"), today.addDays(1)));
    days.append(named(tr("In t&wo days"), today.addDays(2)));
    const int toWeekStart = (int(m_frame.weekStart) - today.dayOfWeek() + DaysInWeek - 1) % DaysInWeek + 1;
    days.append(named(tr("&Next week"), today.addDays(toWeekStart)));
    days.append(named(tr("In a &month"), today.addMonths(1)));
    return days;
}

void TodayActions::later(const TodayLine &line, const QPoint &at)
{
    QMenu *menu = makeMenu(u"todayLater"_s);
    for (const auto &[text, day] : laterDays(line))
        menu->addAction(text, this, [this, line, day = day] { move(line, day); });
    menu->addSeparator();
    menu->addAction(Icons::get(u"calendar"_s), tr("&Choose a day …"), this,
                    [this, line] { askForDay(line); });
    popUp(menu, at);
}

void TodayActions::move(const TodayLine &line, const QDate &day)
{
    base::await(
        m_activities.moveToDay(line.ref, day, m_frame.zone), this,
        [this, title = line.title, day](const Outcome &) {
            tell(tr("“%1” is planned for %2. Undo takes it back.")
                     .arg(inOwnDirection(title), QLocale().toString(day, QLocale::LongFormat)));
        },
        [this](const base::Problem &problem) { report(problem); });
}

void TodayActions::askForDay(const TodayLine &line)
{
    auto *dialog = new QDialog(m_side);
    dialog->setObjectName(u"todayDayDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Choose a day"));
    auto *calendar = new QCalendarWidget(dialog);
    calendar->setObjectName(u"todayDay"_s);
    calendar->setAccessibleName(tr("Day"));
    calendar->setFirstDayOfWeek(m_frame.weekStart);
    calendar->setMinimumDate(m_frame.day);
    calendar->setSelectedDate(m_frame.day.addDays(1));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, dialog);
    makePrimary(buttons->button(QDialogButtonBox::Ok));
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(space::L, space::L, space::L, space::L);
    column->setSpacing(space::M);
    column->addWidget(calendar);
    column->addWidget(buttons);
    connect(calendar, &QCalendarWidget::activated, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    connect(dialog, &QDialog::accepted, this,
            [this, line, calendar] { move(line, calendar->selectedDate()); });
    connect(dialog, &QDialog::finished, this, &TodayActions::finished);
    calendar->setFocus();
    dialog->open();
}

/// An activity about a record, of the person at work.
domain::Record TodayActions::begun(const QByteArray &object, RecordId id) const
{
    const domain::Catalogue &catalogue = m_records.catalogue();
    domain::Record activity(catalogue.entity("activity"));
    if (m_frame.user)
        activity.setValue("owner_id", m_frame.user.value());
    if (id) {
        domain::Record link(catalogue.entity("activity_link"));
        link.setValue("object_type", QString::fromLatin1(object));
        link.setValue("object_id", id.value());
        activity.children("links").append(link);
    }
    return activity;
}

void TodayActions::nextStep(const TodayLine &line)
{
    domain::Record activity = begun(line.object, line.objectId);
    activity.setValue("due_on", m_frame.day.addDays(1).toString(Qt::ISODate));
    Q_EMIT newRequested(activity);
}

void TodayActions::logCall(const TodayLine &line, const QPoint &at)
{
    if (line.entity == "activity" && line.type == "call") {
        complete(line); // the planned call was it
        return;
    }
    const quint64 mine = ++m_question;
    base::await(
        m_records.picklist("activity_outcome"), this,
        [this, mine, line, at](const QList<PicklistValue> &outcomes) {
            if (mine != m_question)
                return;
            const auto go = [this, line](RecordId outcome) { writeCall(line, outcome); };
            QMenu *menu = makeMenu(u"todayCall"_s);
            for (const PicklistValue &outcome : outcomes)
                menu->addAction(QString(outcome.label).replace(u'&', "&&"_L1), this,
                                [go, id = outcome.id] { go(id); });
            menu->addSeparator();
            menu->addAction(tr("Without an outcome"), this, [go] { go({}); });
            popUp(menu, at);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void TodayActions::writeCall(const TodayLine &line, RecordId outcome)
{
    base::await(
        m_records.picklist("activity_type"), this,
        [this, line, outcome](const QList<PicklistValue> &types) {
            const auto call = std::find_if(types.cbegin(), types.cend(),
                                           [](const PicklistValue &type) { return type.key == "call"; });
            domain::Record activity = begun(line.object, line.objectId);
            const bool isKnown = call != types.cend();
            if (isKnown)
                activity.setValue("type_id", call->id.value());
            else if (!types.isEmpty())
                activity.setValue("type_id", types.first().id.value());
            activity.setValue("subject", isKnown ? call->label : tr("Call"));
            activity.setValue("done_at", m_frame.nowMs);
            if (outcome)
                activity.setValue("outcome_id", outcome.value());
            base::await(
                m_records.save({}, activity), this,
                [this, title = line.title](const Outcome &) {
                    tell(tr("The call is logged: %1. Undo takes it back.").arg(inOwnDirection(title)));
                },
                [this](const base::Problem &problem) { report(problem); });
        },
        [this](const base::Problem &problem) { report(problem); });
}

void TodayActions::copy(const TodayLine &line, const QPoint &at)
{
    const quint64 mine = ++m_question;
    base::await(
        records::TodayRecords::addresses(m_records, line.entity, line.id), this,
        [this, mine, at](const QList<TodayAddress> &addresses) {
            if (mine != m_question)
                return;
            if (addresses.isEmpty()) {
                Q_EMIT notice(NoticeLevel::Info, tr("No e-mail address or phone number is known here."), {});
                return;
            }
            if (addresses.size() == 1) {
                put(addresses.first());
                return;
            }
            QMenu *menu = makeMenu(u"todayCopy"_s);
            for (const TodayAddress &address : addresses) {
                const QString text =
                    tr("%1 · %2").arg(leftToRight(address.text), inOwnDirection(address.who));
                menu->addAction(Icons::get(address.isEmail ? u"mail"_s : u"phone"_s),
                                QString(text).replace(u'&', "&&"_L1), this,
                                [this, address] { put(address); });
            }
            popUp(menu, at);
        },
        [this](const base::Problem &problem) { report(problem); });
}

void TodayActions::put(const TodayAddress &address)
{
    QGuiApplication::clipboard()->setText(address.text);
    tell(tr("Copied: %1").arg(leftToRight(address.text)));
}

} // namespace kith::ui
