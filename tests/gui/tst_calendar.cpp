// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar with mouse and keys on a real file: moving, stretching and making items, days and zones,
// what repeats, completing with a next step, deals by their expected close, and a full month without stalls.
#include "models/items/activitycalendar.h"
#include "models/items/calendarlayout.h"
#include "models/records/activityrecords.h"
#include "tests/gui/pagedesk.h"
#include "tests/gui/stallmeter.h"
#include "ui/calendar/agendaview.h"
#include "ui/calendar/calendarview.h"
#include "ui/calendar/monthview.h"
#include "ui/calendar/timegridview.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/editors/recurrenceedit.h"
#include "ui/editors/remindbeforeedit.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::ui;
using base::RecordId;
using domain::ActivityTime;
using domain::Record;
using items::ActivityCalendar;
using items::CalendarEntry;
using items::CalendarModel;
using items::CalendarSlot;
using test::await;
using test::PageDesk;

namespace {

const QDate wednesday(2026, 11, 18); // an ordinary week, far from changes of the clocks

} // namespace

class TestCalendar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void overlappingItemsStandSideBySide();
    void barsTakeTheUppermostFreeLine();
    void weekShowsWhatIsThere();
    void daysStayInEveryZone();
    void mouseMovesAnItem();
    void mouseStretchesAnItem();
    void mouseMakesAnItem();
    void dragsBetweenTheDayAndItsHours();
    void escapeGivesUpADrag();
    void keysWalkAndMove();
    void keysChangeViewsAndPeriods();
    void oneTimeOfASeriesIsMoved();
    void seriesIsMovedFromHereOn();
    void completingOffersTheNextStep();
    void completingIsUndoneInOneStep();
    void agendaIsTickedAndTrashed();
    void filtersAndColours();
    void monthSaysHowManyMore();
    void dealsStandOnTheirExpectedClose();
    void recurrenceIsSaidInOneSentence();
    void reminderIsChosenInWords();
    void rightToLeftIsTheOtherWayRound();
    void screenReadersHearTheItems();
    void fullMonthDoesNotStall();

private:
    records::Records &records() { return m_desk->records(); }
    CalendarView &open(bool deals = false);
    void waitForItems(CalendarView &view, int count);
    RecordId type(const QByteArray &key);
    RecordId add(const QString &subject, const ActivityTime &time, const QByteArray &kind = "meeting",
                 const QString &rule = {});
    ActivityTime at(QDate day, int hour, int minute, int minutes) const;
    ActivityTime timeOf(RecordId id);
    QPoint inGrid(CalendarView &view, QDate day, int minute) const;
    static void drag(QWidget *on, QPoint from, QPoint to, bool drop = true);

    const QTimeZone m_zone{"Europe/Berlin"};
    test::FakeClock m_clock;
    std::unique_ptr<PageDesk> m_desk;
    std::unique_ptr<CalendarView> m_view;
};

void TestCalendar::init()
{
    m_clock.set(QDateTime(wednesday, QTime(10, 20), m_zone).toMSecsSinceEpoch());
    m_desk = std::make_unique<PageDesk>();
    for (const char *entity : {"organisation", "app_user"}) {
        domain::RecordQuery query;
        query.entity = entity;
        m_desk->change(entity, await(records().findIds(query)).value(0), "tz", u"Europe/Berlin"_s);
    }
}

void TestCalendar::cleanup()
{
    m_view.reset();
    m_desk.reset();
}

CalendarView &TestCalendar::open(bool deals)
{
    m_view.reset(deals ? CalendarView::ofDeals(records()) : CalendarView::ofActivities(records()));
    m_view->model().setClock(m_clock);
    connect(m_view.get(), &Page::notice, this,
            [](NoticeLevel, const QString &text, const QString &details) { qWarning() << text << details; });
    m_view->resize(1100, 760);
    m_view->show();
    if (!QTest::qWaitForWindowActive(m_view.get()) ||
        !QTest::qWaitFor([this] { return m_view->isReady() && m_view->model().isAnswered(); }, 5000))
        qFatal("the calendar does not come up");
    m_view->view().setFocus();
    return *m_view;
}

void TestCalendar::waitForItems(CalendarView &view, int count)
{
    if (!QTest::qWaitFor([&] { return view.model().isAnswered() && view.model().rowCount() == count; }, 5000))
        qFatal("%d items instead of %d", view.model().rowCount(), count);
}

RecordId TestCalendar::type(const QByteArray &key)
{
    const QList<records::PicklistValue> types = await(records().picklist("activity_type"));
    for (const records::PicklistValue &value : types) {
        if (value.key == key)
            return value.id;
    }
    return {};
}

RecordId TestCalendar::add(const QString &subject, const ActivityTime &time, const QByteArray &kind,
                           const QString &rule)
{
    Record activity = m_desk->blank("activity");
    activity.setValue("subject", subject);
    activity.setValue("type_id", type(kind).value());
    activity.setValue("tz", u"Europe/Berlin"_s);
    ActivityCalendar::setTime(activity, time);
    if (!rule.isEmpty())
        activity.setValue("recurrence_rule", rule);
    return await(records().save({}, activity)).ids.value(0);
}

ActivityTime TestCalendar::at(QDate day, int hour, int minute, int minutes) const
{
    const qint64 start = QDateTime(day, QTime(hour, minute), m_zone).toMSecsSinceEpoch();
    return ActivityTime::span(start, start + minutes * 60'000LL);
}

ActivityTime TestCalendar::timeOf(RecordId id)
{
    const Record record = m_desk->load("activity", id);
    return ActivityTime::span(record.value("start_at").toLongLong(), record.value("end_at").toLongLong());
}

/// The middle of a place among the hours, which is scrolled to.
QPoint TestCalendar::inGrid(CalendarView &view, QDate day, int minute) const
{
    const QRect rect = view.grid().slotRect({day, minute, 15});
    return {rect.center().x(), rect.top() + 2};
}

void TestCalendar::drag(QWidget *on, QPoint from, QPoint to, bool drop)
{
    QTest::mousePress(on, Qt::LeftButton, {}, from);
    const auto move = [on](QPoint point) {
        QMouseEvent event(QEvent::MouseMove, point, on->mapToGlobal(point), Qt::LeftButton, Qt::LeftButton,
                          {});
        QCoreApplication::sendEvent(on, &event);
    };
    move((from + to) / 2);
    move(to);
    if (drop)
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
}

void TestCalendar::overlappingItemsStandSideBySide()
{
    using items::DaySpan;
    // two that overlap, a third below the first beside the second, and one alone
    QList<DaySpan> spans{{0, 540, 600}, {1, 570, 690}, {2, 600, 660}, {3, 720, 780}};
    items::layOutDay(spans, 15);
    QStringList said;
    for (const DaySpan &span : std::as_const(spans))
        said.append(u"%1: %2/%3+%4"_s.arg(span.row).arg(span.column).arg(span.columns).arg(span.width));
    QCOMPARE(said, (QStringList{u"0: 0/2+1"_s, u"1: 1/2+1"_s, u"2: 0/2+1"_s, u"3: 0/1+1"_s}));

    // what has free room beside it takes it; a moment is as tall as it can be read
    QList<DaySpan> stairs{{0, 0, 60}, {1, 0, 30}, {2, 0, 30}, {3, 40, 60}, {4, 600, 600}, {5, 605, 605}};
    items::layOutDay(stairs, 24);
    said.clear();
    for (const DaySpan &span : std::as_const(stairs))
        said.append(u"%1: %2/%3+%4"_s.arg(span.row).arg(span.column).arg(span.columns).arg(span.width));
    QCOMPARE(said, (QStringList{u"0: 0/3+1"_s, u"1: 1/3+1"_s, u"2: 2/3+1"_s, u"3: 1/3+2"_s, u"4: 0/2+1"_s,
                                u"5: 1/2+1"_s}));
}

void TestCalendar::barsTakeTheUppermostFreeLine()
{
    using items::WeekSpan;
    QList<WeekSpan> spans{{0, -3, 2}, {1, 1, 9}, {2, 3, 3}, {3, 0, 0}};
    QCOMPARE(items::layOutWeek(spans, 7), 2);
    QCOMPARE(spans.at(0).lane, 0);
    QCOMPARE(spans.at(1).lane, 1);
    QCOMPARE(spans.at(2).lane, 0);
    QCOMPARE(spans.at(3).lane, 1);
}

void TestCalendar::weekShowsWhatIsThere()
{
    add(u"Visit"_s, at(wednesday, 10, 0, 60));
    add(u"Fair"_s, ActivityTime::days(wednesday, wednesday.addDays(2)));
    add(u"Offer"_s, ActivityTime::dueOn(wednesday.addDays(1)), "task");
    add(u"Report"_s, ActivityTime::dueAt(QDateTime(wednesday, QTime(9, 0), m_zone).toMSecsSinceEpoch()),
        "task");
    add(u"Next week"_s, at(wednesday.addDays(7), 10, 0, 60));
    CalendarView &view = open();
    QAbstractItemModelTester tester(&view.model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    waitForItems(view, 4);
    QCOMPARE(view.mode(), CalendarView::Mode::Week);
    QCOMPARE(view.grid().firstDay(), QDate(2026, 11, 16)); // the organisation's week begins on Monday
    QStringList said;
    for (int row = 0; row < view.model().rowCount(); ++row) {
        const CalendarEntry &item = view.model().itemAt(row);
        said.append(item.title + u' ' + view.model().timeText(item) +
                    (item.isOverdue ? u" overdue"_s : QString()));
    }
    QCOMPARE(said, (QStringList{u"Fair all day"_s, u"Report 09:00 overdue"_s, u"Visit 10:00–11:00"_s,
                                u"Offer all day"_s}));
    // the hours are scrolled to, the day of now is marked
    const QRect visit = view.grid().visualRect(view.model().index(2));
    QVERIFY(view.grid().viewport()->rect().contains(visit.center()));
    const QRect fair = view.grid().visualRect(view.model().index(0));
    QVERIFY(fair.width() > 2 * visit.width());
}

void TestCalendar::daysStayInEveryZone()
{
    add(u"Fair"_s, ActivityTime::days(wednesday, wednesday));
    add(u"Offer"_s, ActivityTime::dueOn(wednesday), "task");
    add(u"Call"_s, at(wednesday, 23, 0, 30), "call");
    CalendarView &view = open();
    waitForItems(view, 3);
    for (const char *zone : {"Asia/Kolkata", "America/Argentina/Buenos_Aires", "Pacific/Kiritimati"}) {
        view.model().setZone(QTimeZone(zone));
        waitForItems(view, 3);
        for (int row = 0; row < 3; ++row) {
            const CalendarEntry &item = view.model().itemAt(row);
            if (item.isWholeDays())
                QCOMPARE(item.firstDay, wednesday);
        }
    }
    // half past three in the morning of the next day, half an hour off; and what clocks show at home
    view.model().setZone(QTimeZone("Asia/Kolkata"));
    waitForItems(view, 3);
    const CalendarEntry &call = view.model().itemAt(2);
    QCOMPARE(call.title, u"Call"_s);
    QCOMPARE(call.firstDay, wednesday.addDays(1));
    QCOMPARE(call.fromMinute, 3 * 60 + 30);
    QCOMPARE(call.ownText, u"23:00 Berlin"_s);
}

void TestCalendar::mouseMovesAnItem()
{
    const RecordId id = add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    // taken at its middle and let go two days and about two hours later: quarters of an hour count
    drag(view.grid().viewport(), inGrid(view, wednesday, 10 * 60 + 30),
         inGrid(view, wednesday.addDays(2), 12 * 60 + 18));
    QTRY_COMPARE(timeOf(id), at(wednesday.addDays(2), 11, 45, 60));
    waitForItems(view, 1);
    await(records().undo());
    QTRY_COMPARE(timeOf(id), at(wednesday, 10, 0, 60));
    QTRY_COMPARE(view.model().itemAt(0).firstDay, wednesday);
}

void TestCalendar::mouseStretchesAnItem()
{
    const RecordId id = add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    const QRect rect = view.grid().visualRect(view.model().index(0));
    drag(view.grid().viewport(), {rect.center().x(), rect.bottom() - 2},
         inGrid(view, wednesday, 12 * 60 + 30));
    QTRY_COMPARE(timeOf(id), at(wednesday, 10, 0, 150));

    // By its upper edge it begins earlier or later, and ends when it did.
    const auto byUpperEdge = [&](int minute) {
        const QRect now = view.grid().visualRect(view.model().index(0));
        drag(view.grid().viewport(), {now.center().x(), now.top() + 2}, inGrid(view, wednesday, minute));
    };
    QTRY_COMPARE(view.model().itemAt(0).toMinute, 12 * 60 + 30);
    byUpperEdge(8 * 60 + 30);
    QTRY_COMPARE(timeOf(id), at(wednesday, 8, 30, 240));
    QTRY_COMPARE(view.model().itemAt(0).fromMinute, 8 * 60 + 30);
    byUpperEdge(14 * 60); // never beyond its end
    QTRY_COMPARE(timeOf(id), at(wednesday, 12, 15, 15));
    await(records().undo());
    QTRY_COMPARE(timeOf(id), at(wednesday, 8, 30, 240));
}

void TestCalendar::mouseMakesAnItem()
{
    CalendarView &view = open();
    QSignalSpy made(&view, &Page::newRequested);
    drag(view.grid().viewport(), inGrid(view, wednesday, 9 * 60), inGrid(view, wednesday, 10 * 60 + 30));
    QTRY_COMPARE(made.count(), 1);
    const auto begun = made.at(0).at(0).value<Record>();
    QCOMPARE(begun.value("start_at").toLongLong(), at(wednesday, 9, 0, 90).startMs);
    QCOMPARE(begun.value("end_at").toLongLong(), at(wednesday, 9, 0, 90).endMs);
    QCOMPARE(begun.linkId("type_id"), type("meeting"));
    // among whole days a day is made
    const QRect lane = view.grid().slotRect({wednesday, -1, -1});
    QTest::mouseDClick(view.grid().viewport(), Qt::LeftButton, {}, lane.center());
    QTRY_COMPARE(made.count(), 2);
    QCOMPARE(made.at(1).at(0).value<Record>().text("due_on"), u"2026-11-18"_s);
}

void TestCalendar::dragsBetweenTheDayAndItsHours()
{
    const RecordId id = add(u"Visit"_s, at(wednesday, 10, 0, 150));
    CalendarView &view = open();
    waitForItems(view, 1);
    const auto stored = [&] {
        const Record record = m_desk->load("activity", id);
        QString text = record.text("start_on") + u'/' + record.text("due_on");
        if (const qint64 start = record.value("start_at").toLongLong())
            text += QDateTime::fromMSecsSinceEpoch(start, m_zone).toString(u"ddd hh:mm+"_s) +
                    QString::number((record.value("end_at").toLongLong() - start) / 60'000);
        return text;
    };
    // into the lane of the next day: it takes that day
    drag(view.grid().viewport(), inGrid(view, wednesday, 10 * 60 + 30),
         view.grid().slotRect({wednesday.addDays(1), -1, -1}).center());
    QTRY_COMPARE(stored(), u"2026-11-19/"_s);
    QTRY_VERIFY(view.model().itemAt(0).isWholeDays());
    // and back among the hours of Friday, where it takes one
    drag(view.grid().viewport(), view.grid().visualRect(view.model().index(0)).center(),
         inGrid(view, wednesday.addDays(2), 14 * 60));
    QTRY_COMPARE(stored(), u"/Fri 14:00+60"_s);
    QTRY_COMPARE(view.model().itemAt(0).fromMinute, 14 * 60);
    // by keys too, each one undone by itself
    view.grid().select(0);
    QTest::keyClick(&view.grid(), Qt::Key_Home, Qt::AltModifier);
    QTRY_COMPARE(stored(), u"2026-11-20/"_s);
    QTRY_VERIFY(view.model().itemAt(0).isWholeDays());
    QCOMPARE(view.grid().currentRow(), 0);
    QTest::keyClick(&view.grid(), Qt::Key_End, Qt::AltModifier);
    QTRY_COMPARE(stored().left(5), u"/Fri "_s);
    await(records().undo());
    QTRY_COMPARE(stored(), u"2026-11-20/"_s);
    await(records().undo());
    QTRY_COMPARE(stored(), u"/Fri 14:00+60"_s);
}

void TestCalendar::escapeGivesUpADrag()
{
    const RecordId id = add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    drag(view.grid().viewport(), inGrid(view, wednesday, 10 * 60 + 30),
         inGrid(view, wednesday.addDays(2), 12 * 60), false);
    QTest::keyClick(&view.grid(), Qt::Key_Escape);
    QTest::mouseRelease(view.grid().viewport(), Qt::LeftButton, {},
                        inGrid(view, wednesday.addDays(2), 12 * 60));
    QTest::qWait(100);
    QCOMPARE(timeOf(id), at(wednesday, 10, 0, 60));
}

void TestCalendar::keysWalkAndMove()
{
    const RecordId id = add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    QCOMPARE(view.grid().slot().day, wednesday);
    QCOMPARE(view.grid().slot().minute, 9 * 60);
    QTest::keyClick(&view.grid(), Qt::Key_Down);
    QCOMPARE(view.grid().currentRow(), 0);
    // several keys are one action, written a moment after the last
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(&view.grid(), Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&view.grid(), Qt::Key_Right, Qt::AltModifier);
    QTest::keyClick(&view.grid(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
    QCOMPARE(timeOf(id), at(wednesday, 10, 0, 60));
    QTRY_COMPARE(timeOf(id), at(wednesday.addDays(1), 10, 45, 75));
    await(records().undo());
    QTRY_COMPARE(timeOf(id), at(wednesday, 10, 0, 60));
    QTRY_COMPARE(view.model().itemAt(0).fromMinute, 10 * 60);
    QCOMPARE(view.grid().currentRow(), 0); // still the one
    QSignalSpy opened(&view, &Page::openRequested);
    QTest::keyClick(&view.grid(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QTest::keyClick(&view.grid(), Qt::Key_Delete);
    waitForItems(view, 0);
    QVERIFY(m_desk->load("activity", id).deletedAtMs > 0);
}

void TestCalendar::keysChangeViewsAndPeriods()
{
    CalendarView &view = open();
    QTest::keyClick(&view.view(), Qt::Key_M);
    QCOMPARE(view.mode(), CalendarView::Mode::Month);
    QVERIFY(view.month().isVisible() && view.month().hasFocus());
    QTest::keyClick(&view.view(), Qt::Key_PageDown);
    QCOMPARE(view.day(), QDate(2026, 12, 18));
    QCOMPARE(view.title(), u"Dezember 2026"_s);
    QTest::keyClick(&view.view(), Qt::Key_T);
    QCOMPARE(view.day(), wednesday);
    QTest::keyClick(&view.view(), Qt::Key_D);
    QCOMPARE(view.mode(), CalendarView::Mode::Day);
    // over the edge the day turns
    QTest::keyClick(&view.view(), Qt::Key_Right);
    QCOMPARE(view.day(), wednesday.addDays(1));
    QCOMPARE(view.grid().firstDay(), wednesday.addDays(1));
    QTest::keyClick(&view.view(), Qt::Key_PageUp);
    QCOMPARE(view.day(), wednesday);
    QTest::keyClick(&view.view(), Qt::Key_W);
    QCOMPARE(view.mode(), CalendarView::Mode::Week);
    QTest::keyClick(&view.view(), Qt::Key_A);
    QCOMPARE(view.mode(), CalendarView::Mode::Agenda);
}

void TestCalendar::oneTimeOfASeriesIsMoved()
{
    add(u"Round"_s, at(wednesday, 9, 0, 30), "meeting", u"FREQ=DAILY"_s);
    CalendarView &view = open();
    waitForItems(view, 5); // Wednesday to Sunday
    m_desk->ask.answers.enqueue("this");
    drag(view.grid().viewport(), inGrid(view, wednesday.addDays(1), 9 * 60 + 10),
         inGrid(view, wednesday.addDays(1), 14 * 60 + 10));
    QTRY_COMPARE(m_desk->ask.asked.size(), 1);
    const auto times = [&] {
        QStringList said;
        for (int row = 0; row < view.model().rowCount(); ++row)
            said.append(view.model().timeText(view.model().itemAt(row)));
        return said.join(u' ');
    };
    QTRY_COMPARE(times(), u"09:00–09:30 14:00–14:30 09:00–09:30 09:00–09:30 09:00–09:30"_s);
}

void TestCalendar::seriesIsMovedFromHereOn()
{
    add(u"Round"_s, at(wednesday, 9, 0, 30), "meeting", u"FREQ=DAILY"_s);
    CalendarView &view = open();
    waitForItems(view, 5);
    m_desk->ask.answers.enqueue("following");
    drag(view.grid().viewport(), inGrid(view, wednesday.addDays(2), 9 * 60 + 10),
         inGrid(view, wednesday.addDays(2), 8 * 60 + 10));
    const auto times = [&] {
        QStringList said;
        for (int row = 0; row < view.model().rowCount(); ++row)
            said.append(view.model().timeText(view.model().itemAt(row)));
        return said.join(u' ');
    };
    QTRY_COMPARE(times(), u"09:00–09:30 09:00–09:30 08:00–08:30 08:00–08:30 08:00–08:30"_s);
    // given up, everything is where it was
    m_desk->ask.answers.enqueue("cancel");
    drag(view.grid().viewport(), inGrid(view, wednesday, 9 * 60 + 10), inGrid(view, wednesday, 12 * 60 + 10));
    QTRY_COMPARE(m_desk->ask.asked.size(), 2);
    QTRY_COMPARE(times(), u"09:00–09:30 09:00–09:30 08:00–08:30 08:00–08:30 08:00–08:30"_s);
}

void TestCalendar::completingOffersTheNextStep()
{
    const RecordId company = m_desk->addCompany(u"Weber GmbH"_s);
    Record call = m_desk->blank("activity");
    call.setValue("subject", u"Call Weber"_s);
    call.setValue("type_id", type("call").value());
    ActivityCalendar::setTime(call, at(wednesday, 10, 0, 30));
    Record link = m_desk->blank("activity_link");
    link.setValue("object_type", u"company"_s);
    link.setValue("object_id", company.value());
    call.children("links").append(link);
    const RecordId id = await(records().save({}, call)).ids.value(0);

    CalendarView &view = open();
    waitForItems(view, 1);
    view.grid().select(0);
    QTest::keyClick(&view.grid(), Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = view.findChild<NextStepDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    QTRY_COMPARE(dialog->findChild<QLabel *>(u"nextAbout"_s)->text(), u"Weber GmbH"_s);
    auto *outcome = dialog->findChild<QComboBox *>(u"outcome"_s);
    QTRY_VERIFY(outcome->count() > 1);
    QTRY_VERIFY(dialog->findChild<QComboBox *>(u"nextType"_s)->count() > 1);
    outcome->setCurrentIndex(1);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"quickDay2"_s), Qt::LeftButton);
    QSignalSpy completed(dialog, &NextStepDialog::completed);
    dialog->findChild<QLineEdit *>(u"nextSubject"_s)->setText(u"Send the offer"_s);
    QTest::keyClick(dialog->findChild<QLineEdit *>(u"nextSubject"_s), Qt::Key_Return);
    QTRY_COMPARE(completed.count(), 1);

    const Record done = m_desk->load("activity", id);
    QVERIFY(!done.value("done_at").isNull());
    QVERIFY(!done.value("outcome_id").isNull());
    const Record next = m_desk->load("activity", completed.at(0).at(1).value<RecordId>());
    QCOMPARE(next.text("subject"), u"Send the offer"_s);
    QCOMPARE(next.children("links").size(), 1);
    QCOMPARE(next.children("links").constFirst().linkId("object_id"), company);
}

void TestCalendar::completingIsUndoneInOneStep()
{
    const RecordId id = add(u"Call Weber"_s, at(wednesday, 10, 0, 30), "call");
    const QByteArray before = test::hashOf(records().store());
    CalendarView &view = open();
    waitForItems(view, 1);
    view.grid().select(0);
    QTest::keyClick(&view.grid(), Qt::Key_Return, Qt::ControlModifier);
    auto *dialog = view.findChild<NextStepDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    QSignalSpy completed(dialog, &NextStepDialog::completed);
    QTest::mouseClick(dialog->findChild<QPushButton *>(u"planNext"_s), Qt::LeftButton);
    QTRY_COMPARE(completed.count(), 1);
    QVERIFY(completed.at(0).at(1).value<RecordId>());
    QVERIFY(!m_desk->load("activity", id).value("done_at").isNull());
    await(records().undo());
    QCOMPARE(test::hashOf(records().store()), before);
}

void TestCalendar::agendaIsTickedAndTrashed()
{
    add(u"First"_s, at(wednesday, 9, 0, 30), "call");
    const RecordId second = add(u"Second"_s, at(wednesday.addDays(3), 9, 0, 30), "call");
    CalendarView &view = open();
    view.setMode(CalendarView::Mode::Agenda);
    waitForItems(view, 2);
    QVERIFY(view.agenda().isVisible());
    const QModelIndex first = view.model().index(0);
    const QRect tick =
        view.agenda().lines().tickRect(view.agenda().visualRect(first), first, Qt::LeftToRight);
    QTest::mouseClick(view.agenda().viewport(), Qt::LeftButton, {}, tick.center());
    auto *dialog = view.findChild<NextStepDialog *>();
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier); // done, and nothing next
    QTRY_VERIFY(view.model().isAnswered() && view.model().itemAt(0).isDone);
    QCOMPARE(view.model().rowCount(), 2);
    view.agenda().setCurrentIndex(view.model().index(1));
    QTest::keyClick(&view.agenda(), Qt::Key_Delete);
    waitForItems(view, 1);
    QVERIFY(m_desk->load("activity", second).deletedAtMs > 0);
}

void TestCalendar::filtersAndColours()
{
    add(u"Visit"_s, at(wednesday, 10, 0, 60), "meeting");
    add(u"Call"_s, at(wednesday, 12, 0, 30), "call");
    CalendarView &view = open();
    waitForItems(view, 2);
    QVERIFY(view.grid().baseColour(view.model().itemAt(0)) != view.grid().baseColour(view.model().itemAt(1)));
    auto *kinds = view.findChild<QToolButton *>(u"calendarKinds"_s);
    QAction *calls = nullptr;
    QTRY_VERIFY([&] {
        for (QAction *action : kinds->menu()->actions()) {
            if (action->text().contains("(1)"_L1) && action->text().startsWith("Call"_L1))
                calls = action;
        }
        return calls != nullptr;
    }());
    calls->trigger();
    waitForItems(view, 1);
    QCOMPARE(view.model().itemAt(0).title, u"Call"_s);
    QTRY_VERIFY(kinds->text().startsWith("Call"_L1));
}

void TestCalendar::monthSaysHowManyMore()
{
    for (int i = 0; i < 12; ++i)
        add(u"Call %1"_s.arg(i), at(wednesday, 8 + i / 2, 30 * (i % 2), 15), "call");
    CalendarView &view = open();
    view.setMode(CalendarView::Mode::Month);
    waitForItems(view, 12);
    QTRY_VERIFY(!view.month().visualRect(view.model().index(0)).isNull());
    QVERIFY(view.month().visualRect(view.model().index(11)).isNull());
    // below the last line of the day
    const QRect day = view.month().slotRect({wednesday, -1, -1});
    QTest::mouseClick(view.month().viewport(), Qt::LeftButton, {}, {day.center().x(), day.bottom() - 12});
    QTRY_VERIFY(view.findChild<QMenu *>(u"calendarMore"_s));
    auto *more = view.findChild<QMenu *>(u"calendarMore"_s);
    QCOMPARE(more->actions().size(), 12 + 2);
    more->close();
    // dragged to another day, the time of day stays
    const QPoint first = view.month().visualRect(view.model().index(0)).center();
    drag(view.month().viewport(), first, view.month().slotRect({wednesday.addDays(6), -1, -1}).center());
    QTRY_COMPARE(view.model().isAnswered() ? view.model().itemAt(view.model().rowCount() - 1).firstDay
                                           : QDate(),
                 wednesday.addDays(6));
    QCOMPARE(view.model().itemAt(11).fromMinute, 8 * 60);
}

void TestCalendar::dealsStandOnTheirExpectedClose()
{
    const auto addDeal = [this](const QString &name, qint64 minor, QDate day) {
        Record deal = m_desk->blank("deal");
        deal.setValue("name", name);
        deal.setValue("amount_minor", minor);
        deal.setValue("currency", u"EUR"_s);
        deal.setValue("expected_close_on", day.toString(Qt::ISODate));
        domain::RecordQuery query;
        query.entity = "stage";
        query.filter = domain::Filter::test("kind", domain::Operator::Is, u"open"_s);
        const RecordId stage = await(records().findIds(query)).value(0);
        const Record found = m_desk->load("stage", stage);
        deal.setValue("stage_id", stage.value());
        deal.setValue("pipeline_id", found.value("pipeline_id"));
        return await(records().save({}, deal)).ids.value(0);
    };
    const RecordId small = addDeal(u"Small"_s, 100'000, wednesday);
    addDeal(u"Large"_s, 250'000, wednesday.addDays(1));
    addDeal(u"Later"_s, 250'000, wednesday.addDays(90));
    CalendarView &view = open(true);
    waitForItems(view, 2);
    QCOMPARE(view.mode(), CalendarView::Mode::Month);
    QTRY_VERIFY(view.month().totalText(wednesday, wednesday).contains(u"1.000"_s));
    QVERIFY(view.month().totalText(wednesday.addDays(-2), wednesday.addDays(4)).contains(u"3.500"_s));
    // a total opens the deals it adds up
    QSignalSpy listed(&view, &Page::recordsRequested);
    const QRect day = view.month().slotRect({wednesday, -1, -1});
    QTest::mouseClick(view.month().viewport(), Qt::LeftButton, {}, {day.right() - 12, day.top() + 10});
    QCOMPARE(listed.count(), 1);
    domain::RecordQuery query;
    query.entity = "deal";
    query.filter = listed.at(0).at(0).value<domain::RecordQuery>().filter;
    QCOMPARE(await(records().findIds(query)), QList{small});
    // dragged to another day it is expected then
    drag(view.month().viewport(), view.month().visualRect(view.model().index(0)).center(),
         view.month().slotRect({wednesday.addDays(8), -1, -1}).center());
    QTRY_COMPARE(m_desk->load("deal", small).text("expected_close_on"),
                 wednesday.addDays(8).toString(Qt::ISODate));
    await(records().undo());
    QTRY_COMPARE(m_desk->load("deal", small).text("expected_close_on"), wednesday.toString(Qt::ISODate));
}

void TestCalendar::recurrenceIsSaidInOneSentence()
{
    const domain::Field &field = *records().catalogue().entity("activity").field("recurrence_rule");
    RecurrenceEdit edit(field, nullptr);
    edit.setStart(wednesday);
    edit.setBase({});
    edit.show();
    QVERIFY(edit.isBlank() && !edit.isDirty());
    auto *preset = edit.findChild<QComboBox *>(u"input_recurrence_rule"_s);
    // each of the usual ones says itself, and keeps meaning what it says
    for (int i = 1; i <= 6; ++i) {
        preset->setCurrentIndex(i);
        QCOMPARE(edit.sentence(), preset->currentText());
        QVERIFY(!edit.value().isNull());
    }
    preset->setCurrentIndex(7); // otherwise
    edit.findChild<QComboBox *>(u"repeatUnit"_s)->setCurrentIndex(1);
    edit.findChild<QSpinBox *>(u"repeatEvery"_s)->setValue(2);
    QTest::mouseClick(edit.findChild<QToolButton *>(u"repeatDay5"_s), Qt::LeftButton);
    edit.findChild<QComboBox *>(u"repeatEnd"_s)->setCurrentIndex(2);
    edit.findChild<QSpinBox *>(u"repeatCount"_s)->setValue(6);
    const auto repeat = domain::Repeat::fromRule(edit.value().toString(), wednesday);
    QVERIFY(repeat);
    QCOMPARE(repeat->every, 2);
    QCOMPARE(repeat->count, 6);
    QVERIFY(repeat->weekdays.contains(Qt::Friday));
    QVERIFY(edit.findChild<QLabel *>(u"recurrenceSentence"_s)->isVisible());
    QCOMPARE(edit.findChild<QLabel *>(u"recurrenceSentence"_s)->text(), edit.sentence());
    QVERIFY(edit.isDirty());
    // a rule that says more than can be chosen stays as it is
    edit.setBase(u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-2"_s);
    QCOMPARE(edit.value().toString(), u"FREQ=MONTHLY;BYDAY=MO,TU;BYSETPOS=-2"_s);
    QVERIFY(!edit.isDirty());
    preset->setCurrentIndex(0);
    QVERIFY(edit.isBlank() && edit.isDirty());
}

void TestCalendar::reminderIsChosenInWords()
{
    const domain::Field &field = *records().catalogue().entity("reminder").field("minutes_before");
    RemindBeforeEdit edit(field, nullptr);
    edit.setBase(15);
    QCOMPARE(edit.value().toInt(), 15);
    auto *box = edit.findChild<QComboBox *>();
    QCOMPARE(box->currentText(), RemindBeforeEdit::text(15));
    edit.setBase(45); // one that nobody offers
    QCOMPARE(edit.value().toInt(), 45);
    QCOMPARE(box->currentText(), RemindBeforeEdit::text(45));
    box->setCurrentIndex(box->findText(RemindBeforeEdit::text(1440)));
    QCOMPARE(edit.value().toInt(), 1440);
    QVERIFY(edit.isDirty());
}

void TestCalendar::rightToLeftIsTheOtherWayRound()
{
    add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    const int width = view.grid().viewport()->width();
    const QRect before = view.grid().visualRect(view.model().index(0));
    view.setLayoutDirection(Qt::RightToLeft);
    QTRY_VERIFY(std::abs(view.grid().visualRect(view.model().index(0)).center().x() -
                         (width - before.center().x())) < 24);
    QCOMPARE(view.grid().indexAt(view.grid().visualRect(view.model().index(0)).center()).row(), 0);
    QTest::keyClick(&view.grid(), Qt::Key_Left);
    QCOMPARE(view.grid().slot().day, wednesday.addDays(1));
}

void TestCalendar::screenReadersHearTheItems()
{
    add(u"Visit"_s, at(wednesday, 10, 0, 60));
    CalendarView &view = open();
    waitForItems(view, 1);
    QVERIFY2(test::namelessWidgets(view).isEmpty(), qPrintable(test::namelessWidgets(view).join(u'\n')));
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&view.grid());
    QVERIFY(list && list->role() == QAccessible::List);
    QCOMPARE(list->childCount(), 1);
    QVERIFY(list->child(0)->text(QAccessible::Name).startsWith("Visit, Mittwoch, 18. November 2026"_L1));
    QVERIFY(list->child(0)->rect().isValid());
}

void TestCalendar::fullMonthDoesNotStall()
{
    QList<std::pair<Record, Record>> pairs;
    const RecordId meeting = type("meeting");
    for (int i = 0; i < 3000; ++i) {
        Record activity = m_desk->blank("activity");
        activity.setValue("subject", u"Item %1"_s.arg(i));
        activity.setValue("type_id", meeting.value());
        ActivityCalendar::setTime(activity, at(QDate(2026, 11, 1 + i % 30), 7 + i % 11, 15 * (i % 4), 30));
        pairs.append({Record(), activity});
    }
    await(records().saveAll(pairs, u"Many"_s));
    CalendarView &view = open();
    test::StallMeter meter;
    for (const CalendarView::Mode mode : {CalendarView::Mode::Month, CalendarView::Mode::Week,
                                          CalendarView::Mode::Day, CalendarView::Mode::Agenda}) {
        view.setMode(mode);
        QVERIFY(
            QTest::qWaitFor([&] { return view.model().isAnswered() && view.model().rowCount() > 90; }, 5000));
        QTest::qWait(50);
        view.turn(1);
        view.turn(-1);
        QVERIFY(
            QTest::qWaitFor([&] { return view.model().isAnswered() && view.model().rowCount() > 90; }, 5000));
        QTest::qWait(50);
    }
    qInfo() << "longest pause of the event loop:" << meter.worst() << "ms";
    // unoptimised builds on a busy machine are given five times as long as a person is
    QVERIFY2(meter.worst() < 250, qPrintable(QString::number(meter.worst())));
}

QTEST_MAIN(TestCalendar)
#include "tst_calendar.moc"
