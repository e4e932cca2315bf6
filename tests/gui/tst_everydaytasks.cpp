// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "tests/gui/keyboard.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpage.h"
#include "ui/pages/recordpanel.h"
#include "ui/pages/recordwindow.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"
#include "ui/parts/theme.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QApplication>
#include <QDialog>
#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

/// A working day without a mouse: the real window, driven by keys that go to whatever has the focus. The
/// tasks build on each other.
class TestEverydayTasks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void createsTheWorkspace();
    void createsContacts();
    void findsOneBySearch();
    void editsIt();
    void addsAnEmailAddress();
    void writesANote();
    void plansTheNextStep();
    void narrowsTheList();
    void undoesAndRedoes();
    void readsItInAWindowOfItsOwn();
    void throwsAwayAndBringsBack();
    void walksThroughThePages();
    void locksAndUnlocks();
    void looksUpAShortcut();
    void changesTheColours();

private:
    ui::MainWindow &window() { return m_desk->window(); }
    bool backInFront();
    ui::ListPage &list() { return *window().view()->currentList(); }
    records::Records &records() { return *m_desk->workspace().records(); }
    QStringList names();
    ui::RecordEditor *editor();
    void saveEditor();
    void goToContact(const QString &name);
    domain::Record load(const QByteArray &entity, records::RecordId id);

    std::unique_ptr<Desk> m_desk;
};

void TestEverydayTasks::initTestCase()
{
    ui::Theme::apply(*qApp, ui::Scheme::Light, ui::Contrast::Normal);
    m_desk = std::make_unique<Desk>();
    window().idleWatch().setLimitMs(0);
}

void TestEverydayTasks::cleanupTestCase()
{
    m_desk.reset();
}

void TestEverydayTasks::init()
{
    QVERIFY(backInFront());
}

/// What a window manager does when the window above has gone; without a display there is none.
bool TestEverydayTasks::backInFront()
{
    if (!QTest::qWaitFor(
            [this] { return !QApplication::activeWindow() || QApplication::activeWindow() == &window(); },
            15'000))
        return false;
    window().activateWindow();
    return Keyboard::reaches(&window());
}

QStringList TestEverydayTasks::names()
{
    QStringList names;
    for (int row = 0; row < list().model().rowCount(); ++row)
        names.append(list().model().index(row, 0).data().toString());
    names.sort();
    return names;
}

ui::RecordEditor *TestEverydayTasks::editor()
{
    const auto active = [] { return qobject_cast<ui::RecordEditor *>(QApplication::activeWindow()); };
    if (!QTest::qWaitFor([&] { return active() && active()->isReady(); }, 15'000))
        qFatal("no editor opened");
    return active();
}

void TestEverydayTasks::saveEditor()
{
    Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(backInFront());
}

void TestEverydayTasks::goToContact(const QString &name)
{
    Keyboard::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
    QTRY_VERIFY(names().contains(name));
    QTRY_VERIFY(!list().model().isLoading()); // else a row may still move while the arrows walk
    const auto walk = [&] {
        Keyboard::press(Qt::Key_Home);
        for (int i = 0; i < list().model().rowCount(); ++i) {
            const QModelIndex current = list().view().currentIndex();
            if (current.siblingAtColumn(0).data().toString() == name)
                return true;
            Keyboard::press(Qt::Key_Down);
        }
        return false;
    };
    QTRY_VERIFY2(walk(), "the arrows do not lead there");
}

domain::Record TestEverydayTasks::load(const QByteArray &entity, records::RecordId id)
{
    QFuture<domain::Record> loading = records().load(entity, id);
    return QTest::qWaitFor([&] { return loading.isFinished(); }, 15'000) ? loading.result()
                                                                         : domain::Record();
}

void TestEverydayTasks::createsTheWorkspace()
{
    QVERIFY(Keyboard::tabTo("welcomeCreate"));
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(dialogOf(window(), "createDialog"));
    QVERIFY(Keyboard::reaches(dialogOf(window(), "createDialog")));
    QVERIFY(Keyboard::tabTo("file"));
    Keyboard::retype(m_desk->path(u"Customers.kith"_s));
    QVERIFY(Keyboard::tabTo("userName"));
    Keyboard::type(u"Åsa Lindqvist"_s);
    QVERIFY(Keyboard::tabTo("newPassphrase"));
    Keyboard::type(Desk::passphrase());
    QVERIFY(Keyboard::tabTo("repeatPassphrase"));
    Keyboard::type(Desk::passphrase());
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), State::Open, 15'000);
    QTRY_VERIFY(dialogOf(window(), "recoverySheetDialog"));
    QVERIFY(Keyboard::reaches(dialogOf(window(), "recoverySheetDialog")));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(backInFront());
    // A day begins with the page of the day, and says what to begin with.
    QTRY_COMPARE(window().view()->currentPage(), QByteArray(ui::WorkspaceView::todayKey));
    QTRY_COMPARE(Keyboard::focus()->objectName(), u"emptyPrimary"_s);
    Keyboard::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
}

void TestEverydayTasks::createsContacts()
{
    const QList<QPair<QString, QString>> people{
        {u"Maria"_s, u"Anders"_s}, {u"Zoë"_s, u"Müller"_s}, {u"Łukasz"_s, u"Nowak"_s}};
    for (const auto &[first, last] : people) {
        Keyboard::press(Qt::Key_N, Qt::ControlModifier);
        editor();
        QVERIFY(Keyboard::tabTo("input_first_name"));
        Keyboard::type(first);
        QVERIFY(Keyboard::tabTo("input_last_name"));
        Keyboard::type(last);
        saveEditor();
    }
    QTRY_COMPARE(names(), (QStringList{u"Maria Anders"_s, u"Zoë Müller"_s, u"Łukasz Nowak"_s}));
    // The keyboard is back in the list, at the new record.
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
    QTRY_COMPARE(list().view().currentIndex().siblingAtColumn(0).data().toString(), u"Łukasz Nowak"_s);
}

void TestEverydayTasks::findsOneBySearch()
{
    Keyboard::press(Qt::Key_5, Qt::ControlModifier); // from quite another page
    QTRY_COMPARE(window().view()->currentPage(), "deal"_ba);
    Keyboard::press(Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window().commandBox().isOpen());
    Keyboard::type(u"mueller"_s);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    QTRY_COMPARE(list().view().currentIndex().siblingAtColumn(0).data().toString(), u"Zoë Müller"_s);
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
}

void TestEverydayTasks::editsIt()
{
    goToContact(u"Maria Anders"_s);
    Keyboard::press(Qt::Key_E, Qt::ControlModifier);
    editor();
    QVERIFY(Keyboard::tabTo("input_last_name"));
    Keyboard::retype(u"Andersen"_s);
    saveEditor();
    QTRY_VERIFY(names().contains(u"Maria Andersen"_s));
}

void TestEverydayTasks::addsAnEmailAddress()
{
    goToContact(u"Maria Andersen"_s);
    const records::RecordId id = list().view().currentId();
    Keyboard::press(Qt::Key_E, Qt::ControlModifier);
    editor();
    QVERIFY(Keyboard::tabTo("add_emails"));
    const int before = int(load("contact", id).children("emails").size());
    Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(Keyboard::focus()->objectName() != "add_emails"_L1); // the cursor stands in the row
    Keyboard::type(u"maria@andersen.example"_s);
    saveEditor();
    QTRY_COMPARE(load("contact", id).children("emails").size(), before + 1);
    const QList<domain::Record> emails = load("contact", id).children("emails");
    QCOMPARE(emails.constLast().value("value_raw").toString(), u"maria@andersen.example"_s);
}

void TestEverydayTasks::writesANote()
{
    goToContact(u"Maria Andersen"_s);
    const records::RecordId id = list().view().currentId();
    if (!list().isPanelVisible())
        Keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(list().isPanelVisible());
    ui::RecordPanel *panel = nullptr;
    const QList<ui::RecordPanel *> panels = list().findChildren<ui::RecordPanel *>();
    for (ui::RecordPanel *candidate : panels) {
        if (candidate->isVisible())
            panel = candidate;
    }
    QVERIFY(panel);
    QTRY_VERIFY(panel->isLoaded() && panel->id() == id);
    QVERIFY(Keyboard::tabTo("recordTabs"));
    for (int i = 0; i < 6 && panel->tab() != ui::RecordPanel::Tab::Notes; ++i)
        Keyboard::press(Qt::Key_Right);
    QTRY_COMPARE(panel->tab(), ui::RecordPanel::Tab::Notes);
    QVERIFY(Keyboard::tabTo("noteComposer"));
    Keyboard::type(u"Prefers to be called in the morning"_s);
    Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_COMPARE(load("contact", id).children("notes").size(), 1);
    QTRY_VERIFY(!panel->hasUnsavedEdits());
}

void TestEverydayTasks::plansTheNextStep()
{
    Keyboard::press(Qt::Key_6, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "activity"_ba);
    for (int i = 0; i < 3 && !window().view()->currentList(); ++i) // past the calendar, to the table
        Keyboard::press(Qt::Key_Tab, Qt::ControlModifier);
    QTRY_VERIFY(window().view()->currentList());
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
    Keyboard::press(Qt::Key_N, Qt::ControlModifier);
    editor();
    QVERIFY(Keyboard::tabTo("input_subject"));
    Keyboard::type(u"Call about the offer"_s);
    if (editor()->edit("type_id")->value().isNull()) {
        QVERIFY(Keyboard::tabTo("input_type_id"));
        Keyboard::press(Qt::Key_Down);
    }
    QVERIFY(Keyboard::tabTo("input_due_on"));
    Keyboard::retype(QLocale().toString(QDate::currentDate().addDays(1), QLocale::ShortFormat));
    saveEditor();
    QTRY_COMPARE(list().model().rowCount(), 1);
    QTRY_COMPARE(load("activity", list().model().idAt(0)).value("due_on").toString(),
                 QDate::currentDate().addDays(1).toString(Qt::ISODate));
}

void TestEverydayTasks::narrowsTheList()
{
    goToContact(u"Zoë Müller"_s);
    // Typing in the list searches it.
    Keyboard::type(u"now"_s);
    QTRY_COMPARE(names(), QStringList{u"Łukasz Nowak"_s});
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(names().size(), 3);
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::type(u"andersen.example"_s);
    QTRY_COMPARE(names(), QStringList{u"Maria Andersen"_s});
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(names().size(), 3);
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
}

void TestEverydayTasks::undoesAndRedoes()
{
    goToContact(u"Zoë Müller"_s);
    const records::RecordId id = list().view().currentId();
    Keyboard::press(Qt::Key_E, Qt::ControlModifier);
    editor();
    QVERIFY(Keyboard::tabTo("input_first_name"));
    Keyboard::retype(u"Zoe"_s);
    saveEditor();
    QTRY_VERIFY(names().contains(u"Zoe Müller"_s));
    QTRY_VERIFY(window().actions().action("edit.undo")->isEnabled());
    Keyboard::press(Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(names().contains(u"Zoë Müller"_s));
    QTRY_VERIFY(window().actions().action("edit.redo")->isEnabled());
    Keyboard::press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(names().contains(u"Zoe Müller"_s));
    QTRY_COMPARE(load("contact", id).value("first_name").toString(), u"Zoe"_s);
}

void TestEverydayTasks::readsItInAWindowOfItsOwn()
{
    goToContact(u"Maria Andersen"_s);
    Keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    const auto own = [] { return qobject_cast<ui::RecordWindow *>(QApplication::activeWindow()); };
    QTRY_VERIFY(own());
    QTRY_VERIFY(own()->panel().isLoaded());
    QTRY_VERIFY(own()->windowTitle().contains(u"Maria Andersen"_s));
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(backInFront());
    // And as a page, and back.
    Keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != &list().view());
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
}

void TestEverydayTasks::throwsAwayAndBringsBack()
{
    goToContact(u"Łukasz Nowak"_s);
    Keyboard::press(Qt::Key_Delete);
    QTRY_COMPARE(names().size(), 2);
    Keyboard::press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names(), QStringList{u"Łukasz Nowak"_s});
    Keyboard::press(Qt::Key_F, Qt::ControlModifier);
    Keyboard::press(Qt::Key_Escape);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
    Keyboard::press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(Keyboard::tabTo("restoreButton"));
    Keyboard::press(Qt::Key_Space);
    QTRY_COMPARE(names().size(), 0);
    Keyboard::press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(names().size(), 3);
}

void TestEverydayTasks::walksThroughThePages()
{
    QList<QByteArray> pages = ui::WorkspaceView::railPages();
    pages.removeOne(ui::WorkspaceView::reportsKey); // has a letter
    pages.removeOne("campaign");                    // likewise
    Keyboard::press(Qt::Key_M, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "campaign"_ba);
    Keyboard::press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), QByteArray(ui::WorkspaceView::reportsKey));
    for (int i = 0; i < std::min<int>(9, int(pages.size())); ++i) {
        Keyboard::press(Qt::Key_1 + i, Qt::ControlModifier);
        QTRY_COMPARE(window().view()->currentPage(), pages.at(i));
    }
    Keyboard::press(Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().view()->currentPage(), pages.at(std::min<int>(9, int(pages.size())) - 2));
    Keyboard::press(Qt::Key_Comma, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), QByteArray(ui::WorkspaceView::settingsKey));
    Keyboard::press(Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    // The rail itself: along the pages with the arrows.
    QVERIFY(Keyboard::tabTo("rail.today"));
    Keyboard::press(Qt::Key_Down);
    Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE(Keyboard::focus()->objectName(), u"rail.company"_s);
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(window().view()->currentPage(), "company"_ba);
}

void TestEverydayTasks::locksAndUnlocks()
{
    goToContact(u"Maria Andersen"_s);
    Keyboard::press(Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->workspace().state(), State::Locked);
    QTRY_COMPARE(Keyboard::focus()->objectName(), u"secret"_s); // the cursor waits in the field
    Keyboard::type(Desk::passphrase());
    Keyboard::press(Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), State::Open, 15'000);
    QTRY_COMPARE(names().size(), 3);
    QTRY_COMPARE(QApplication::focusWidget(), &list().view());
}

void TestEverydayTasks::looksUpAShortcut()
{
    Keyboard::press(Qt::Key_F1);
    QTRY_VERIFY(dialogOf(window(), "shortcutsDialog"));
    QVERIFY(Keyboard::reaches(dialogOf(window(), "shortcutsDialog")));
    Keyboard::type(u"undo"_s);
    Keyboard::press(Qt::Key_Down);
    QTRY_COMPARE(Keyboard::focus()->objectName(), u"shortcutSearch"_s);
    Keyboard::press(Qt::Key_Escape);
    QVERIFY(backInFront());
}

void TestEverydayTasks::changesTheColours()
{
    const QColor before = QApplication::palette().color(QPalette::Window);
    Keyboard::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(QApplication::palette().color(QPalette::Window) != before);
    Keyboard::press(Qt::Key_D, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_COMPARE(QApplication::palette().color(QPalette::Window), before);
}

QTEST_MAIN(TestEverydayTasks)
#include "tst_everydaytasks.moc"
