// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Reminders in the program's real window: missed ones at start, due ones while it runs, answering them with
// mouse and keys, what comes back after unlocking, and what a notification says.
#include "models/items/activitycalendar.h"
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "tests/support/testfile.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/pages/entitypage.h"
#include "ui/pages/listpage.h"
#include "ui/parts/listview.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/preferences.h"
#include "ui/shell/reminderpanel.h"
#include "ui/shell/reminders.h"
#include "ui/shell/remindertray.h"
#include "ui/shell/reminderwatch.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QAction>
#include <QDateTimeEdit>
#include <QMenu>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::Record;
using test::await;
using test::Desk;

namespace {

constexpr qint64 minuteMs = 60'000;

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_desk.reset(); }

    void missedOnesComeOnceAndInOrder();
    void dueOnesComeWhileItRuns();
    void snoozedOnesComeBackLater();
    void otherTimesAreAskedFor();
    void doneOffersTheNextStep();
    void keysReachThePanelAndLeaveIt();
    void whatIsDoneElsewhereGoes();
    void unansweredOnesComeBackAfterUnlocking();
    void notificationsSayNoMoreThanTheyMay();
    void completingInTheTableOffersTheNextStep();
    void nearTimesAreSaidInWords();

private:
    records::Records &records() { return *m_desk->workspace().records(); }
    ReminderPanel &panel() { return m_desk->window().reminders().panel(); }
    QStringList subjects();
    /// An activity of an hour that begins so many minutes from now, with a reminder.
    RecordId add(const QString &subject, int inMinutes, int minutesBefore);

    std::unique_ptr<Desk> m_desk;
};

void TestReminders::init()
{
    m_desk = std::make_unique<Desk>();
    QVERIFY(m_desk->createOpen());
    QTRY_VERIFY(m_desk->window().reminders().watch());
}

QStringList TestReminders::subjects()
{
    QStringList subjects;
    for (const records::DueReminder &reminder : panel().reminders())
        subjects.append(reminder.item.subject);
    return subjects;
}

RecordId TestReminders::add(const QString &subject, int inMinutes, int minutesBefore)
{
    const domain::Catalogue &catalogue = records().catalogue();
    Record activity(catalogue.entity("activity"));
    const qint64 start = QDateTime::currentMSecsSinceEpoch() + inMinutes * minuteMs;
    activity.setValue("subject", subject);
    activity.setValue("type_id", await(records().picklist("activity_type")).constFirst().id.value());
    items::ActivityCalendar::setTime(activity, domain::ActivityTime::span(start, start + 60 * minuteMs));
    Record reminder(catalogue.entity("reminder"));
    reminder.setValue("user_id", await(records::CurrentUser::load(records())).id.value());
    reminder.setValue("minutes_before", minutesBefore);
    activity.children("reminders").append(reminder);
    return await(records().save({}, activity)).ids.value(0);
}

void TestReminders::missedOnesComeOnceAndInOrder()
{
    const auto unlock = [this] {
        test::typeInto(m_desk->window().unlocking(), "secret", Desk::passphrase());
        test::clickOn(m_desk->window().unlocking(), "open");
        return QTest::qWaitFor([this] { return m_desk->workspace().state() == WorkspaceHost::State::Open; },
                               10'000);
    };
    // As if the program had been closed: nobody watches while they become due.
    delete m_desk->window().reminders().findChild<ReminderWatch *>();
    add(u"Later"_s, 10, 30);
    add(u"Earlier"_s, 10, 90);
    add(u"Not yet"_s, 90, 15);
    auto watch = std::make_unique<ReminderWatch>(records());
    QSignalSpy due(watch.get(), &ReminderWatch::due);
    connect(watch.get(), &ReminderWatch::due, &panel(), &ReminderPanel::add);
    QTRY_COMPARE(subjects(), (QStringList{u"Earlier"_s, u"Later"_s}));
    QCOMPARE(due.count(), 1);
    QVERIFY(panel().reminders().constFirst().wasMissed);
    panel().clear();
    watch.reset();
    m_desk->window().lock();
    QTRY_COMPARE(m_desk->workspace().state(), WorkspaceHost::State::Locked);
    QVERIFY(unlock());
    QTRY_VERIFY(m_desk->window().reminders().watch() && m_desk->window().reminders().watch()->nextAt());
    QVERIFY(subjects().isEmpty()); // shown once
}

void TestReminders::dueOnesComeWhileItRuns()
{
    QVERIFY(panel().isHidden());
    Preferences::setNotificationTitlesHidden(false);
    const auto hide = qScopeGuard([] { Preferences::setNotificationTitlesHidden(true); });
    QSignalSpy told(&m_desk->window().reminders().tray(), &ReminderTray::told);
    add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects(), QStringList{u"Call Weber"_s});
    QVERIFY(panel().isVisible());
    QVERIFY(!panel().isAncestorOf(m_desk->window().focusWidget())); // whoever types goes on typing
    // at once tall enough for what it says
    auto *done = panel().findChild<QPushButton *>(u"reminderDone"_s);
    QTRY_VERIFY(!done->visibleRegion().isEmpty());
    QTRY_COMPARE(done->visibleRegion().boundingRect().height(), done->height());
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.at(0).at(0).toString(), u"Call Weber"_s);
    // it is opened from there
    QTest::mouseClick(panel().findChild<QPushButton *>(u"reminderOpen"_s), Qt::LeftButton);
    QTRY_COMPARE(m_desk->window().view()->currentPage(), "activity"_ba);
    QTest::mouseClick(panel().findChild<QToolButton *>(u"reminderDismiss"_s), Qt::LeftButton);
    QVERIFY(panel().isHidden());
}

void TestReminders::snoozedOnesComeBackLater()
{
    add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    auto *later = panel().findChild<QPushButton *>(u"reminderLater"_s);
    later->menu()->actions().at(0)->trigger(); // ten minutes
    QVERIFY(panel().isHidden());
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QTRY_VERIFY(m_desk->window().reminders().watch()->nextAt());
    const qint64 at = *m_desk->window().reminders().watch()->nextAt();
    QVERIFY2(std::abs(at - (now + 10 * minuteMs)) < minuteMs / 2, qPrintable(QString::number(at - now)));
}

void TestReminders::otherTimesAreAskedFor()
{
    add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    panel().findChild<QPushButton *>(u"reminderLater"_s)->menu()->actions().constLast()->trigger();
    QTRY_VERIFY(test::dialogOf(m_desk->window(), "snoozeDialog"));
    QDialog *dialog = test::dialogOf(m_desk->window(), "snoozeDialog");
    auto *when = dialog->findChild<QDateTimeEdit *>(u"snoozeTime"_s);
    when->setDateTime(when->dateTime().addDays(3));
    const QDate day = when->date();
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"takeSnooze"_s), Qt::LeftButton);
    QTRY_VERIFY(m_desk->window().reminders().watch()->nextAt());
    QCOMPARE(QDateTime::fromMSecsSinceEpoch(*m_desk->window().reminders().watch()->nextAt(),
                                            m_desk->window().reminders().watch()->zone())
                 .date(),
             day);
    QVERIFY(panel().isHidden());
}

void TestReminders::doneOffersTheNextStep()
{
    const RecordId id = add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    QTest::mouseClick(panel().findChild<QPushButton *>(u"reminderDone"_s), Qt::LeftButton);
    QTRY_VERIFY(test::dialogOf(m_desk->window(), "nextStepDialog"));
    auto *dialog = qobject_cast<NextStepDialog *>(test::dialogOf(m_desk->window(), "nextStepDialog"));
    QTRY_VERIFY(dialog->isReady());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(panel().isHidden());
    QVERIFY(!await(records().load("activity", id)).value("done_at").isNull());
}

void TestReminders::keysReachThePanelAndLeaveIt()
{
    add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    QAction *go = m_desk->window().actions().action("view.reminders");
    QTRY_VERIFY(go->isEnabled());
    go->trigger();
    QVERIFY(panel().isAncestorOf(m_desk->window().focusWidget()));
    QTest::keyClick(m_desk->window().focusWidget(), Qt::Key_Escape);
    QVERIFY(!panel().isAncestorOf(m_desk->window().focusWidget()));
    QVERIFY(panel().isVisible());
}

void TestReminders::whatIsDoneElsewhereGoes()
{
    const RecordId id = add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    await(records::ActivityRecords(records()).complete({id, {}}));
    QTRY_VERIFY(panel().isHidden());
}

void TestReminders::unansweredOnesComeBackAfterUnlocking()
{
    add(u"Call Weber"_s, 10, 15);
    QTRY_COMPARE(subjects().size(), 1);
    m_desk->window().lock();
    QTRY_COMPARE(m_desk->workspace().state(), WorkspaceHost::State::Locked);
    QVERIFY(panel().isHidden());
    QVERIFY(panel().reminders().isEmpty()); // nothing of it is kept while it is locked
    test::typeInto(m_desk->window().unlocking(), "secret", Desk::passphrase());
    test::clickOn(m_desk->window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), WorkspaceHost::State::Open, 10'000);
    QTRY_COMPARE(subjects(), QStringList{u"Call Weber"_s});
}

void TestReminders::notificationsSayNoMoreThanTheyMay()
{
    records::DueReminder reminder;
    reminder.item.subject = u"Call Weber"_s;
    reminder.item.time = domain::ActivityTime::dueOn(QDate::currentDate());
    const QTimeZone zone = QTimeZone::systemTimeZone();
    const auto said = [](const ReminderTray::Message &message) {
        return message.title + u'\n' + message.text;
    };
    QVERIFY(said(ReminderTray::messageOf({reminder}, zone, false)).contains("Weber"_L1));
    QVERIFY(!said(ReminderTray::messageOf({reminder}, zone, true)).contains("Weber"_L1));
    QVERIFY(!said(ReminderTray::messageOf({reminder, reminder}, zone, true)).contains("Weber"_L1));
    QVERIFY(!ReminderTray::lockedMessage().text.isEmpty());
    // the setting is asked when it is told
    QSignalSpy told(&m_desk->window().reminders().tray(), &ReminderTray::told);
    QVERIFY(Preferences::areNotificationTitlesHidden()); // unless somebody wants it otherwise
    m_desk->window().reminders().tray().tell({reminder}, zone);
    QCOMPARE(told.count(), 1);
    QVERIFY(!told.at(0).at(0).toString().contains("Weber"_L1));
    QVERIFY(!told.at(0).at(1).toString().contains("Weber"_L1));
    Preferences::setNotificationTitlesHidden(false);
    m_desk->window().reminders().tray().tell({reminder}, zone);
    Preferences::setNotificationTitlesHidden(true);
    QVERIFY(told.at(1).at(0).toString().contains("Weber"_L1));
}

void TestReminders::completingInTheTableOffersTheNextStep()
{
    const RecordId id = add(u"Call Weber"_s, 10, 0);
    ui::WorkspaceView &view = *m_desk->window().view();
    view.showPage("activity");
    view.currentViews()->showView(ui::EntityPage::tableKey);
    QTRY_VERIFY(view.currentList() && view.currentList()->model().rowCount() == 1);
    view.currentList()->view().selectId(id);
    m_desk->window().actions().action("activity.complete")->trigger();
    auto *dialog = m_desk->window().findChild<ui::NextStepDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    dialog->completeWithNext();
    QTRY_COMPARE(view.currentList()->model().rowCount(), 2);
    QVERIFY(!await(records().load("activity", id)).value("done_at").isNull());
    await(records().undo()); // one step for both
    QTRY_COMPARE(view.currentList()->model().rowCount(), 1);
    QVERIFY(await(records().load("activity", id)).value("done_at").isNull());
}

void TestReminders::nearTimesAreSaidInWords()
{
    const QTimeZone zone("Europe/Berlin");
    const qint64 now = QDateTime(QDate(2026, 11, 18), QTime(23, 30), zone).toMSecsSinceEpoch();
    const auto at = [&](int minutes) {
        return whenFromNow(domain::ActivityTime::dueAt(now + minutes * minuteMs), now, zone);
    };
    QVERIFY(at(0).startsWith("now"_L1));
    QVERIFY(at(20).startsWith("in 20"_L1));
    QVERIFY(at(-20).startsWith("20"_L1));
    QVERIFY(at(90).startsWith("tomorrow"_L1));
    QVERIFY(at(-90).startsWith("today"_L1));
    QCOMPARE(whenFromNow(domain::ActivityTime::dueOn(QDate(2026, 11, 17)), now, zone), u"yesterday"_s);
}

QTEST_MAIN(TestReminders)
#include "tst_reminders.moc"
