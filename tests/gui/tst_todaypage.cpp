// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/gui/pagedesk.h"
#include "tests/unit/records/recordsfixture.h"
#include "ui/dialogs/nextstepdialog.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/todayactions.h"
#include "ui/pages/todaycard.h"
#include "ui/pages/todaypage.h"
#include "ui/pages/todaystrip.h"
#include "ui/parts/emptystate.h"
#include "ui/parts/theme.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCalendarWidget>
#include <QClipboard>
#include <QDialog>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using records::RecordId;

namespace {

const QDate Monday{2026, 9, 21};
constexpr qint64 DayMs = 86'400'000;

qint64 at(const QDate &day, const QTime &time)
{
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

} // namespace

/// The page of the day on a real file, on a Monday at ten, acted on by keys and by the mouse.
class TestTodayPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theNumbersAddUpAndOpenTheirRecords();
    void linesComeInTheirOrder();
    void cCompletesAndUndoBringsBack();
    void sPutsOff();
    void sAsksForAnyDay();
    void nBeginsTheNextStep();
    void lLogsACall();
    void lCompletesAPlannedCall();
    void eCopiesAnAddress();
    void enterOpensAndSpaceLooks();
    void otherLettersDoNothing();
    void arrowsLeadThroughAllCards();
    void theMouseFindsTheSameButtons();
    void everybodysDay();
    void changesOfOthersCome();
    void midnightBringsTheNextDay();
    void anEmptyWorkspaceIsTaughtWhatItIsFor();
    void nothingDueSaysWhatToPlan();
    void everythingHasANameAndIsReachedByTab();
    void readsFromRightToLeft();

private:
    ui::TodayPage &page(bool withEverything = true);
    RecordId me() { return m_page->feed().sheet().frame.user; }
    RecordId user();
    RecordId addDeal(const QString &name);
    RecordId addActivity(const QString &subject, const Values &when, const QByteArray &type = "task",
                         RecordId deal = {});
    bool answered();
    QStringList titles(const QByteArray &card);
    void focusCard(const QByteArray &card, int row = 0);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    template<class T>
    T *shown(const char *name);
    void choose(const char *menu, const QString &beginning);
    void completeOnly();
    QString subtitleOf(const QByteArray &card, int row, int role);

    QTemporaryDir m_settings;
    std::unique_ptr<CrmFile> m_file;
    std::unique_ptr<ui::TodayPage> m_page;
    RecordId m_maria;
    RecordId m_pumps;
};

void TestTodayPage::initTestCase()
{
    QCoreApplication::setOrganizationName(u"Kith"_s);
    QCoreApplication::setApplicationName(u"Kith tests"_s);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    ui::Theme::apply(*qApp, ui::Scheme::Light);
}

void TestTodayPage::init()
{
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, m_settings.path());
    QSettings().clear();
    m_file = std::make_unique<CrmFile>();
    m_file->clock().set(at(Monday, QTime(10, 0)));
    const RecordId office(ask(m_file->store(), u"SELECT id FROM organisation"_s).toLongLong());
    m_file->edit("organisation", office, [](Record &record) {
        record.setValue("tz", u"UTC"_s);
        record.setValue("base_currency", u"EUR"_s);
    });
}

void TestTodayPage::cleanup()
{
    m_page.reset();
    m_file.reset();
}

RecordId TestTodayPage::user()
{
    return await(records::TodayRecords::frame(m_file->records(), false)).user;
}

RecordId TestTodayPage::addDeal(const QString &name)
{
    return m_file->add("deal"_ba, {{"name"_ba, name},
                                   {"stage_id"_ba, m_file->stage(u"open"_s).value()},
                                   {"amount_minor"_ba, 1000'00},
                                   {"currency"_ba, u"EUR"_s},
                                   {"owner_id"_ba, user().value()}});
}

RecordId TestTodayPage::addActivity(const QString &subject, const Values &when, const QByteArray &type,
                                    RecordId deal)
{
    Record activity =
        m_file->make("activity"_ba, Values{{"subject"_ba, subject},
                                           {"type_id"_ba, m_file->choice("activity_type", type).value()},
                                           {"owner_id"_ba, user().value()}} +
                                        when);
    if (deal)
        CrmFile::addChild(activity, "links"_ba,
                          {{"object_type"_ba, u"deal"_s}, {"object_id"_ba, deal.value()}});
    return m_file->save(activity);
}

/// Two tasks, a meeting, a lead and a deal that rots; the page is shown and answered.
ui::TodayPage &TestTodayPage::page(bool withEverything)
{
    if (withEverything) {
        const qint64 now = m_file->clock().nowMs();
        Record contact = m_file->make("contact"_ba, {{"last_name"_ba, u"Anders"_s}});
        CrmFile::addChild(contact, "emails"_ba,
                          {{"value_raw"_ba, u"maria@anders.example"_s}, {"is_primary"_ba, 1}});
        CrmFile::addChild(contact, "phones"_ba, {{"value_raw"_ba, u"+43 1 234567"_s}});
        m_maria = m_file->save(contact);
        m_file->clock().set(now - 60 * DayMs);
        addDeal(u"Old quarry"_s);
        m_file->clock().set(now);
        m_pumps = addDeal(u"Pumps"_s);
        m_file->edit("deal", m_pumps, [this](Record &deal) {
            CrmFile::addChild(deal, "contacts"_ba, {{"contact_id"_ba, m_maria.value()}});
        });
        addActivity(u"Send the offer"_s, {{"due_at"_ba, at(Monday, QTime(16, 0))}}, "task", m_pumps);
        addActivity(u"Ask for the drawings"_s, {{"due_on"_ba, u"2026-09-18"_s}}, "call", m_pumps);
        addActivity(u"Visit"_s,
                    {{"start_at"_ba, at(Monday, QTime(11, 0))}, {"end_at"_ba, at(Monday, QTime(12, 30))}},
                    "meeting");
        m_file->add("lead"_ba, {{"last_name"_ba, u"Nowak"_s},
                                {"email"_ba, u"n@owak.example"_s},
                                {"owner_id"_ba, user().value()}});
    }
    m_page = std::make_unique<ui::TodayPage>(m_file->records(), m_file->clock());
    m_page->resize(1200, 800);
    m_page->show();
    if (!QTest::qWaitForWindowActive(m_page.get()) || !answered())
        qFatal("the page does not come up");
    const ui::TodayListView &tasks = m_page->card("tasks")->view(); // as high as its lines
    if (!QTest::qWaitFor(
            [&tasks] { return !tasks.isVisible() || tasks.height() == tasks.sizeHint().height(); }))
        qFatal("the page is not laid out");
    return *m_page;
}

bool TestTodayPage::answered()
{
    return QTest::qWaitFor([this] { return m_page->feed().isAnswered() && !m_page->feed().isAsking(); },
                           10'000);
}

QStringList TestTodayPage::titles(const QByteArray &card)
{
    QStringList titles;
    const items::TodayModel &model = m_page->card(card)->model();
    for (int row = 0; row < model.rowCount(); ++row)
        titles.append(model.index(row).data().toString());
    return titles;
}

void TestTodayPage::focusCard(const QByteArray &card, int row)
{
    ui::TodayListView &view = m_page->card(card)->view();
    view.setFocus();
    view.setCurrentIndex(m_page->card(card)->model().index(row));
}

void TestTodayPage::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(QApplication::focusWidget(), key, modifiers);
}

template<class T>
T *TestTodayPage::shown(const char *name)
{
    T *found = nullptr;
    const bool there = QTest::qWaitFor(
        [&] {
            const QList<T *> all = m_page->findChildren<T *>(QLatin1String(name));
            for (T *one : all) {
                if (one->isVisible())
                    found = one;
            }
            return found != nullptr;
        },
        10'000);
    return there ? found : nullptr;
}

/// Picks the entry of a menu that has come up.
void TestTodayPage::choose(const char *menu, const QString &beginning)
{
    auto *found = shown<QMenu>(menu);
    QVERIFY(found);
    for (QAction *action : found->actions()) {
        if (action->text().remove(u'&').startsWith(beginning)) {
            found->setActiveAction(action);
            QTest::keyClick(found, Qt::Key_Return);
            return;
        }
    }
    QFAIL(qPrintable(beginning + u" is not in the menu"_s));
}

/// Ctrl+Enter in the dialog that offers the next step: done, and nothing planned.
void TestTodayPage::completeOnly()
{
    auto *dialog = shown<ui::NextStepDialog>("nextStepDialog");
    QVERIFY(dialog);
    QTRY_VERIFY(dialog->isReady());
    QTest::keyClick(dialog, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!QApplication::activeModalWidget());
    m_page->activateWindow(); // as a window manager does
}

QString TestTodayPage::subtitleOf(const QByteArray &card, int row, int role)
{
    return m_page->card(card)->model().index(row).data(role).toString();
}

void TestTodayPage::theNumbersAddUpAndOpenTheirRecords()
{
    page();
    auto *strip = m_page->findChild<ui::TodayStrip *>();
    QCOMPARE(strip->sentence(),
             u"1 overdue + 0 today + 0 planned + 2 without a next step = 3 open deals and leads"_s);
    QSignalSpy asked(m_page.get(), &ui::Page::recordsRequested);
    const auto tile = [this](const char *name) {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    };
    QVERIFY(tile("todayBucket_overdue")->toolTip().contains(u"1 deal"_s));
    QTest::mouseClick(tile("todayBucket_overdue"), Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    const auto finds = [this](const QVariantList &arguments) {
        return await(m_file->records().findIds(arguments.at(0).value<domain::RecordQuery>()));
    };
    QCOMPARE(finds(asked.first()), QList<RecordId>{m_pumps});
    // Deals and leads: a menu asks which.
    tile("todayBucket_none")->setFocus();
    press(Qt::Key_Space);
    choose("todayBucketMenu", u"1 lead"_s);
    QTRY_COMPARE(asked.size(), 2);
    QCOMPARE(asked.last().first().value<domain::RecordQuery>().entity, "lead"_ba);
    QCOMPARE(finds(asked.last()).size(), 1);
    // Nothing behind a nought.
    QTest::mouseClick(tile("todayBucket_today"), Qt::LeftButton);
    QCOMPARE(asked.size(), 2);
    // What a card lists is what its heading opens.
    for (const QByteArray &card : {"tasks"_ba, "meetings"_ba, "leads"_ba, "deals"_ba}) {
        auto *all = m_page->findChild<QToolButton *>(u"todayAll_"_s + QString::fromLatin1(card));
        QTest::mouseClick(all, Qt::LeftButton);
        QCOMPARE(finds(asked.last()).size(), m_page->card(card)->model().rowCount());
    }
}

void TestTodayPage::linesComeInTheirOrder()
{
    page();
    const QAbstractItemModelTester tester(&m_page->card("tasks")->model());
    QCOMPARE(titles("tasks"), (QStringList{u"Ask for the drawings"_s, u"Send the offer"_s}));
    QCOMPARE(titles("meetings"), QStringList{u"Visit"_s});
    QCOMPARE(titles("leads"), QStringList{u"Nowak"_s});
    QCOMPARE(titles("deals"), QStringList{u"Old quarry"_s});
    using Model = items::TodayModel;
    QCOMPARE(subtitleOf("tasks", 0, Model::WhenRole), u"3 days late"_s);
    QCOMPARE(subtitleOf("tasks", 1, Model::WhenRole), u"16:00"_s);
    QVERIFY(subtitleOf("tasks", 1, Model::AboutRole).contains(u"Pumps"_s));
    QCOMPARE(subtitleOf("meetings", 0, Model::WhenRole), u"11:00–12:30"_s);
    QVERIFY(subtitleOf("deals", 0, Model::SideRole).contains(u"1,000"_s));
    QCOMPARE(m_page->findChild<QLabel *>(u"todayDate"_s)->text(), u"Monday, 21 September 2026"_s);
}

void TestTodayPage::cCompletesAndUndoBringsBack()
{
    page();
    const QAbstractItemModelTester tester(&m_page->card("tasks")->model());
    QSignalSpy told(m_page.get(), &ui::Page::notice);
    focusCard("tasks", 0);
    press(Qt::Key_C);
    completeOnly();
    QTRY_COMPARE(titles("tasks"), QStringList{u"Send the offer"_s});
    QTRY_COMPARE(told.size(), 1);
    QVERIFY(told.first().at(1).toString().contains(u"Ask for the drawings"_s));
    // The keyboard stays in the list, at the next line.
    QTRY_COMPARE(QApplication::focusWidget(), &m_page->card("tasks")->view());
    QCOMPARE(m_page->card("tasks")->view().currentIndex().row(), 0);
    await(m_file->records().undo());
    QTRY_COMPARE(titles("tasks").size(), 2);
    // Ctrl+Enter does the same, in another card.
    focusCard("meetings");
    press(Qt::Key_Return, Qt::ControlModifier);
    completeOnly();
    QTRY_COMPARE(titles("meetings"), QStringList());
    // Its card is empty now: the keyboard goes on to lines that are there.
    QTRY_COMPARE(QApplication::focusWidget(), &m_page->card("tasks")->view());
}

void TestTodayPage::sPutsOff()
{
    page();
    focusCard("tasks", 1);
    press(Qt::Key_S);
    choose("todayLater", u"Tomorrow"_s);
    QTRY_COMPARE(titles("tasks"), QStringList{u"Ask for the drawings"_s});
    const auto dueAt = [this] {
        return ask(m_file->store(), u"SELECT due_at FROM activity WHERE subject = 'Send the offer'"_s)
            .toLongLong();
    };
    QCOMPARE(dueAt(), at(Monday.addDays(1), QTime(16, 0)));
    await(m_file->records().undo());
    QTRY_COMPARE(titles("tasks").size(), 2);
    QCOMPARE(dueAt(), at(Monday, QTime(16, 0)));
    // What is overdue may be for today; next week begins on Monday.
    QStringList names;
    QList<QDate> days;
    for (const auto &[text, day] : m_page->actions().laterDays(m_page->card("tasks")->model().lineAt(0))) {
        names.append(text);
        days.append(day);
    }
    QCOMPARE(days, (QList<QDate>{Monday, Monday.addDays(1), Monday.addDays(2), Monday.addDays(7),
                                 QDate(2026, 10, 21)}));
}

void TestTodayPage::sAsksForAnyDay()
{
    page();
    focusCard("tasks", 1);
    press(Qt::Key_S);
    choose("todayLater", u"Choose a day"_s);
    auto *dialog = shown<QDialog>("todayDayDialog");
    QVERIFY(dialog);
    dialog->findChild<QCalendarWidget *>()->setSelectedDate(QDate(2026, 12, 24));
    dialog->accept();
    QTRY_COMPARE(titles("tasks").size(), 1);
    QCOMPARE(
        ask(m_file->store(), u"SELECT due_at FROM activity WHERE subject = 'Send the offer'"_s).toLongLong(),
        at(QDate(2026, 12, 24), QTime(16, 0)));
}

void TestTodayPage::nBeginsTheNextStep()
{
    page();
    QSignalSpy begun(m_page.get(), &ui::Page::newRequested);
    focusCard("deals");
    press(Qt::Key_N);
    QTRY_COMPARE(begun.size(), 1);
    const auto record = begun.first().first().value<domain::Record>();
    QCOMPARE(record.entity().key, "activity"_ba);
    QCOMPARE(record.children("links").size(), 1);
    QCOMPARE(record.children("links").first().text("object_type"), u"deal"_s);
    QCOMPARE(record.linkId("owner_id"), me());
}

void TestTodayPage::lLogsACall()
{
    page();
    focusCard("leads");
    press(Qt::Key_L);
    choose("todayCall", u"Reached"_s);
    // The lead has had an answer.
    QTRY_COMPARE(titles("leads"), QStringList());
    QCOMPARE(ask(m_file->store(), u"SELECT count(*) FROM activity AS a JOIN activity_link AS l ON "
                                  "l.activity_id = a.id WHERE a.done_at IS NOT NULL AND l.object_type = "
                                  "'lead' AND a.outcome_id IS NOT NULL"_s)
                 .toInt(),
             1);
    await(m_file->records().undo());
    QTRY_COMPARE(titles("leads"), QStringList{u"Nowak"_s});
}

void TestTodayPage::lCompletesAPlannedCall()
{
    page();
    const auto count = [this] { return ask(m_file->store(), u"SELECT count(*) FROM activity"_s).toInt(); };
    const int before = count();
    focusCard("tasks", 0); // a call
    press(Qt::Key_L);
    completeOnly();
    QTRY_COMPARE(titles("tasks"), QStringList{u"Send the offer"_s});
    QCOMPARE(count(), before); // the planned one was it
}

void TestTodayPage::eCopiesAnAddress()
{
    page();
    focusCard("leads");
    press(Qt::Key_E); // there is only one
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"n@owak.example"_s);
    focusCard("tasks", 0);
    press(Qt::Key_E);
    choose("todayCopy", u"+43 1 234567"_s);
    QTRY_COMPARE(QGuiApplication::clipboard()->text(), u"+43 1 234567"_s);
}

void TestTodayPage::enterOpensAndSpaceLooks()
{
    page();
    QSignalSpy opened(m_page.get(), &ui::Page::openRequested);
    focusCard("deals");
    press(Qt::Key_Return);
    QCOMPARE(opened.size(), 1);
    QCOMPARE(opened.first().first().toByteArray(), "deal"_ba);
    press(Qt::Key_Space);
    QVERIFY(m_page->isPanelVisible());
    auto *panel = m_page->findChild<ui::RecordPanel *>();
    QTRY_VERIFY(panel->isLoaded());
    QCOMPARE(panel->title(), u"Old quarry"_s);
    // It follows the keyboard.
    focusCard("leads");
    QTRY_COMPARE(panel->entity(), "lead"_ba);
    press(Qt::Key_Escape);
    QVERIFY(!m_page->isPanelVisible());
    QCOMPARE(QApplication::focusWidget(), &m_page->card("leads")->view());
}

void TestTodayPage::otherLettersDoNothing()
{
    page();
    focusCard("tasks", 0);
    press(Qt::Key_V); // would lead a list to a line that begins with it
    press(Qt::Key_Z);
    QCOMPARE(m_page->card("tasks")->view().currentIndex().row(), 0);
    // A deal can be neither completed nor put off.
    focusCard("deals");
    press(Qt::Key_C);
    press(Qt::Key_S);
    QTest::qWait(50);
    QVERIFY(!QApplication::activePopupWidget());
    QCOMPARE(titles("deals").size(), 1);
}

void TestTodayPage::arrowsLeadThroughAllCards()
{
    page();
    QTRY_COMPARE(QApplication::focusWidget(), &m_page->card("tasks")->view()); // the day begins there
    QStringList way;
    for (int i = 0; i < 5; ++i) {
        const auto *view = qobject_cast<ui::TodayListView *>(QApplication::focusWidget());
        QVERIFY(view);
        way.append(view->currentIndex().data().toString());
        press(Qt::Key_Down);
    }
    QCOMPARE(way, (QStringList{u"Ask for the drawings"_s, u"Send the offer"_s, u"Visit"_s, u"Nowak"_s,
                               u"Old quarry"_s}));
    press(Qt::Key_Down); // the end
    QCOMPARE(QApplication::focusWidget(), &m_page->card("deals")->view());
    for (int i = 0; i < 4; ++i)
        press(Qt::Key_Up);
    QCOMPARE(QApplication::focusWidget(), &m_page->card("tasks")->view());
    QCOMPARE(m_page->card("tasks")->view().currentIndex().row(), 0);
}

void TestTodayPage::theMouseFindsTheSameButtons()
{
    page();
    ui::TodayListView &view = m_page->card("tasks")->view();
    const QRect line = view.visualRect(m_page->card("tasks")->model().index(1));
    QTest::mouseMove(view.viewport(), QPoint(1, 1));
    QTest::mouseMove(view.viewport(), line.center());
    auto *buttons = view.findChild<QWidget *>(u"todayButtons"_s);
    QTRY_VERIFY(buttons->isVisible());
    QVERIFY(line.contains(buttons->geometry()));
    auto *complete = view.findChild<QToolButton *>(u"todayButton_C"_s);
    QVERIFY(complete->isVisible() && !complete->accessibleName().isEmpty());
    QTest::mouseClick(complete, Qt::LeftButton);
    completeOnly();
    QTRY_COMPARE(titles("tasks"), QStringList{u"Ask for the drawings"_s});
    // A deal has no button to complete it.
    ui::TodayListView &deals = m_page->card("deals")->view();
    QTest::mouseMove(deals.viewport(), deals.visualRect(m_page->card("deals")->model().index(0)).center());
    QTRY_VERIFY(deals.findChild<QWidget *>(u"todayButtons"_s)->isVisible());
    QVERIFY(!deals.findChild<QToolButton *>(u"todayButton_C"_s)->isVisible());
    QVERIFY(deals.findChild<QToolButton *>(u"todayButton_N"_s)->isVisible());
}

void TestTodayPage::everybodysDay()
{
    const RecordId ben = m_file->add("app_user"_ba, {{"display_name"_ba, u"Ben"_s}});
    const RecordId theirs = addActivity(u"Ben's task"_s, {{"due_on"_ba, u"2026-09-21"_s}});
    m_file->set("activity", theirs, "owner_id", ben.value());
    page();
    auto *everybody = m_page->findChild<QToolButton *>(u"todayEverybody"_s);
    QVERIFY(everybody->isVisible());
    QVERIFY(!titles("tasks").contains(u"Ben's task"_s));
    QTest::mouseClick(everybody, Qt::LeftButton);
    QTRY_VERIFY(titles("tasks").contains(u"Ben's task"_s));
    const int row = int(titles("tasks").indexOf(u"Ben's task"_s));
    QVERIFY(subtitleOf("tasks", row, items::TodayModel::AboutRole).contains(u"Ben"_s));
    // It is remembered.
    m_page.reset();
    page(false);
    QVERIFY(m_page->feed().isEverybody());
    QTRY_VERIFY(titles("tasks").contains(u"Ben's task"_s));
}

void TestTodayPage::changesOfOthersCome()
{
    page();
    addActivity(u"Just in"_s, {{"due_on"_ba, u"2026-09-21"_s}});
    QTRY_VERIFY(titles("tasks").contains(u"Just in"_s));
    // While nobody looks nothing is asked; it is right again when somebody does.
    m_page->hide();
    addActivity(u"Meanwhile"_s, {{"due_on"_ba, u"2026-09-21"_s}});
    QTest::qWait(200);
    QVERIFY(!titles("tasks").contains(u"Meanwhile"_s));
    m_page->show();
    QTRY_VERIFY(titles("tasks").contains(u"Meanwhile"_s));
}

void TestTodayPage::midnightBringsTheNextDay()
{
    page();
    QSignalSpy changed(&m_page->feed(), &items::TodayFeed::changed);
    m_page->feed().checkTime();                              // nothing has happened
    m_file->clock().set(at(Monday.addDays(1), QTime(7, 0))); // the machine slept
    m_page->feed().checkTime();
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(m_page->findChild<QLabel *>(u"todayDate"_s)->text(), u"Tuesday, 22 September 2026"_s);
    QCOMPARE(titles("meetings"), QStringList());
    QVERIFY(titles("tasks").contains(u"Visit"_s)); // it was not completed
    QCOMPARE(subtitleOf("tasks", 0, items::TodayModel::WhenRole), u"4 days late"_s);
    QCOMPARE(subtitleOf("tasks", 2, items::TodayModel::WhenRole), u"since yesterday"_s);
}

void TestTodayPage::anEmptyWorkspaceIsTaughtWhatItIsFor()
{
    page(false);
    auto *empty = m_page->findChild<ui::EmptyState *>();
    QTRY_VERIFY(empty->isVisible());
    QSignalSpy begun(m_page.get(), &ui::Page::newRequested);
    m_page->setFocus();
    press(Qt::Key_Return);
    QCOMPARE(begun.size(), 1);
    QCOMPARE(begun.first().first().value<domain::Record>().entity().key, "deal"_ba);
    addDeal(u"First"_s);
    QTRY_VERIFY(!empty->isVisible());
}

void TestTodayPage::nothingDueSaysWhatToPlan()
{
    addDeal(u"Unplanned"_s);
    page(false);
    const auto *text = m_page->findChild<QLabel *>(u"todayEmpty_tasks"_s);
    QTRY_COMPARE(text->text(), u"Nothing due. Plan a next step for 1 open record(s)."_s);
    QVERIFY(text->isVisible());
    QSignalSpy asked(m_page.get(), &ui::Page::recordsRequested);
    auto *plan = m_page->findChild<QAbstractButton *>(u"todayLink_tasks"_s);
    QVERIFY(plan->isVisible());
    QTest::mouseClick(plan, Qt::LeftButton);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.first().first().value<domain::RecordQuery>().entity, "deal"_ba);
}

void TestTodayPage::everythingHasANameAndIsReachedByTab()
{
    m_file->add("app_user"_ba, {{"display_name"_ba, u"Ben"_s}});
    page();
    QCOMPARE(namelessWidgets(*m_page), QStringList());
    m_page->findChild<QToolButton *>(u"todayMine"_s)->setFocus();
    QStringList way;
    for (int i = 0; i < 30; ++i) {
        const QString name = QApplication::focusWidget()->objectName();
        if (way.contains(name))
            break;
        way.append(name);
        press(Qt::Key_Tab);
    }
    // Mine and Everybody are one stop, between which the arrows choose.
    const QStringList expected{u"todayMine"_s,         u"todayBucket_overdue"_s, u"todayBucket_today"_s,
                               u"todayBucket_later"_s, u"todayBucket_none"_s,    u"todayAll_tasks"_s,
                               u"todayList_tasks"_s,   u"todayAll_meetings"_s,   u"todayList_meetings"_s,
                               u"todayGoal"_s,         u"todaySetGoal"_s,        u"todayAll_leads"_s,
                               u"todayList_leads"_s,   u"todayAll_deals"_s,      u"todayList_deals"_s};
    QCOMPARE(way.join(u' '), expected.join(u' '));
    const QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&m_page->card("tasks")->view());
    QVERIFY(list->child(0)->text(QAccessible::Name).contains(u"3 days late"_s));
}

void TestTodayPage::readsFromRightToLeft()
{
    page();
    m_page->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(1);
    ui::TodayListView &view = m_page->card("tasks")->view();
    QTest::mouseMove(view.viewport(), QPoint(1, 1));
    QTest::mouseMove(view.viewport(), view.visualRect(m_page->card("tasks")->model().index(0)).center());
    auto *buttons = view.findChild<QWidget *>(u"todayButtons"_s);
    QTRY_VERIFY(buttons->isVisible());
    QVERIFY(buttons->geometry().center().x() < view.width() / 2);
    QVERIFY(m_page->card("tasks")->mapTo(m_page.get(), QPoint()).x() >
            m_page->card("deals")->mapTo(m_page.get(), QPoint()).x());
}

QTEST_MAIN(TestTodayPage)
#include "tst_todaypage.moc"
