// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "ui/dialogs/importwizard.h"
#include "ui/editors/clashbox.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpage.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/commandbox.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QFile>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

/// One day with the program: its real window, driven by keys and mouse, on a real encrypted file. The steps
/// build on each other.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();

    void createsTheWorkspace();
    void addsAContact();
    void findsIt();
    void editsIt();
    void meetsAConflict();
    void undoesAndRedoes();
    void imports();
    void keepsPlaces();
    void locksAndUnlocks();
    void asksBeforeClosing();
    void remembersWindowAndRail();
    void everythingHasAName();

private:
    ui::MainWindow &window() { return m_desk->window(); }
    ui::ListPage &list() { return *window().view()->currentList(); }
    void front();
    ui::RecordEditor *editor();
    void save(ui::RecordEditor &editor);
    static void typeField(ui::RecordEditor &editor, const char *field, const QString &text);
    qint64 count(const char *entity);
    QStringList names();

    std::unique_ptr<Desk> m_desk;
};

void TestMainWindow::initTestCase()
{
    m_desk = std::make_unique<Desk>();
    window().idleWatch().setLimitMs(0);
}

void TestMainWindow::cleanupTestCase()
{
    m_desk.reset();
}

void TestMainWindow::front()
{
    window().activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&window()));
}

ui::RecordEditor *TestMainWindow::editor()
{
    const bool open = QTest::qWaitFor([this] {
        const QList<ui::RecordEditor *> editors = list().editors();
        return !editors.isEmpty() && editors.constFirst()->isReady();
    });
    if (!open)
        qFatal("no editor opened");
    return list().editors().constFirst();
}

void TestMainWindow::typeField(ui::RecordEditor &editor, const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(editor.edit(field)->input());
    QVERIFY(line);
    line->setFocus();
    line->selectAll();
    for (const QChar letter : text) { // QTest::keyClicks() knows ASCII alone
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(line, &press);
    }
}

void TestMainWindow::save(ui::RecordEditor &editor)
{
    QTest::keyClick(&editor, Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY_WITH_TIMEOUT(list().editors().isEmpty(), 10'000);
    front();
}

qint64 TestMainWindow::count(const char *entity)
{
    QFuture<QHash<QByteArray, qint64>> counts = m_desk->workspace().records()->counts();
    if (!QTest::qWaitFor([&] { return counts.isFinished(); }))
        return -1;
    return counts.result().value(entity);
}

QStringList TestMainWindow::names()
{
    QStringList texts;
    const items::WindowModel &model = list().model();
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, 0).data().toString());
    return texts;
}

void TestMainWindow::createsTheWorkspace()
{
    clickOn(window(), "welcomeCreate");
    QTRY_VERIFY(dialogOf(window(), "createDialog"));
    QDialog &dialog = *dialogOf(window(), "createDialog");
    typeInto(dialog, "file", m_desk->path(u"Customers.kith"_s));
    typeInto(dialog, "userName", u"Ada Lindqvist"_s);
    typeInto(dialog, "newPassphrase", Desk::passphrase());
    typeInto(dialog, "repeatPassphrase", Desk::passphrase());
    clickOn(dialog, "create");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), State::Open, 15'000);
    QTRY_VERIFY(dialogOf(window(), "recoverySheetDialog"));
    clickOn(*dialogOf(window(), "recoverySheetDialog"), "done");
    QTRY_VERIFY(!dialogOf(window(), "recoverySheetDialog"));
    QCOMPARE(window().view()->currentPage(), QByteArray(ui::WorkspaceView::todayKey)); // a day begins there
    QVERIFY(named<QLabel>(window(), "workspaceState")->text().startsWith("Encrypted"_L1));
    QVERIFY(window().windowTitle().contains("Customers"_L1));
    front();
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
}

void TestMainWindow::addsAContact()
{
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    ui::RecordEditor *form = editor();
    typeField(*form, "first_name", u"Maria"_s);
    typeField(*form, "last_name", u"Anders"_s);
    QVERIFY(form->isDirty());
    save(*form);
    QTRY_COMPARE(names(), QStringList{u"Maria Anders"_s});
    QCOMPARE(count("contact"), 1);
    // A second one, by the button.
    clickOn(list(), "newButton");
    form = editor();
    typeField(*form, "first_name", u"Zoë"_s);
    typeField(*form, "last_name", u"Müller"_s);
    save(*form);
    QTRY_COMPARE(names().size(), 2);
}

void TestMainWindow::findsIt()
{
    // In the list.
    list().view().setFocus();
    QTest::keyClick(&list().view(), Qt::Key_F, Qt::ControlModifier);
    auto *search = qobject_cast<QLineEdit *>(QApplication::focusWidget());
    QVERIFY(search);
    QTest::keyClicks(search, u"muller"_s);
    QTRY_COMPARE(names(), QStringList{u"Zoë Müller"_s});
    search->clear();
    QTRY_COMPARE(names().size(), 2);
    // From anywhere.
    window().view()->showPage("deal");
    QTest::keyClick(&window(), Qt::Key_K, Qt::ControlModifier);
    QTRY_VERIFY(window().commandBox().isOpen());
    QTest::keyClicks(&window().commandBox().edit(), u"anders"_s);
    QTest::keyClick(&window().commandBox().edit(), Qt::Key_Return);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    QTRY_COMPARE(list().view().currentId(), list().model().idAt(int(names().indexOf(u"Maria Anders"_s))));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void TestMainWindow::editsIt()
{
    const int row = int(names().indexOf(u"Maria Anders"_s));
    QVERIFY(row >= 0);
    list().view().setFocus();
    list().view().selectId(list().model().idAt(row));
    QTest::keyClick(&list().view(), Qt::Key_F2);
    ui::RecordEditor *form = editor();
    QCOMPARE(form->edit("last_name")->value().toString(), u"Anders"_s);
    typeField(*form, "last_name", u"Andersen"_s);
    save(*form);
    QTRY_VERIFY(names().contains(u"Maria Andersen"_s));
}

void TestMainWindow::meetsAConflict()
{
    const records::RecordId id = list().model().idAt(int(names().indexOf(u"Maria Andersen"_s)));
    list().editRecord(id);
    ui::RecordEditor *form = editor();
    typeField(*form, "first_name", u"Marie"_s);
    typeField(*form, "last_name", u"Andersson"_s);

    // A colleague, in another program on the same file, was quicker with the last name.
    app::Workspace other(m_desk->keychain.memory());
    other.open(m_desk->path(u"Customers.kith"_s), Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), State::Open, 15'000);
    QFuture<domain::Record> loading = other.records()->load("contact", id);
    QTRY_VERIFY(loading.isFinished());
    const domain::Record before = loading.result();
    domain::Record after = before;
    after.setValue("last_name", u"Andreasen"_s);
    QFuture<records::Outcome> saved = other.records()->save(before, after);
    QTRY_VERIFY(saved.isFinished());

    // Seen within a second or two; both values are shown, nothing is overwritten.
    QTRY_COMPARE_WITH_TIMEOUT(form->clashBox().count(), 1, 5'000);
    QVERIFY(form->noticeBar().isShown());
    QCOMPARE(form->edit("last_name")->value().toString(), u"Andersson"_s);
    QCOMPARE(form->edit("first_name")->value().toString(), u"Marie"_s);
    // What I typed wins because I say so, by saving.
    save(*form);
    QTRY_VERIFY(names().contains(u"Marie Andersson"_s));
}

void TestMainWindow::undoesAndRedoes()
{
    QAction *undo = window().actions().action("edit.undo");
    QTRY_VERIFY(undo->isEnabled());
    QTRY_VERIFY2(undo->text().contains("Marie Andersson"_L1) || undo->text().contains("Andreasen"_L1),
                 qPrintable(undo->text()));
    list().view().setFocus();
    QTest::keyClick(&list().view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_VERIFY(names().contains(u"Maria Andreasen"_s));
    QTRY_VERIFY(window().notice().isShown());
    QVERIFY(window().notice().text().startsWith("Undone"_L1));
    QAction *redo = window().actions().action("edit.redo");
    QTRY_VERIFY(redo->isEnabled());
    QTest::keyClick(&list().view(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QTRY_VERIFY(names().contains(u"Marie Andersson"_s));
    // The trash is undone like everything else.
    list().view().setFocus();
    list().view().selectId(list().model().idAt(int(names().indexOf(u"Zoë Müller"_s))));
    QTest::keyClick(&list().view(), Qt::Key_Delete);
    QTRY_COMPARE(names(), QStringList{u"Marie Andersson"_s});
    QTRY_VERIFY(undo->isEnabled());
    QTest::keyClick(&list().view(), Qt::Key_Z, Qt::ControlModifier);
    QTRY_COMPARE(names().size(), 2);
}

void TestMainWindow::imports()
{
    QFile file(m_desk->path(u"fair.csv"_s));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Name,Company,Email\nHanna Moos,Blauer See,hanna@blauersee.example\n"
               "Elio Rossi,Forno,elio@forno.example\n");
    file.close();
    window().actions().action("workspace.import")->trigger();
    auto &wizard = static_cast<ui::ImportWizard &>(*dialogOf(window(), "importWizard"));
    typeInto(wizard, "importFile", file.fileName());
    auto *next = named<QPushButton>(wizard, "importNext");
    for (int step = 0; step < 4; ++step) {
        QTRY_VERIFY(next->isEnabled());
        QTest::mouseClick(next, Qt::LeftButton);
    }
    QTRY_VERIFY_WITH_TIMEOUT(named(wizard, "importTrial")->isVisible(), 15'000);
    QCOMPARE(wizard.report().created, 2);
    QCOMPARE(count("contact"), 2);
    QTRY_VERIFY(next->isEnabled());
    QTest::mouseClick(next, Qt::LeftButton);
    QTRY_VERIFY_WITH_TIMEOUT(named(wizard, "importReport")->isVisible(), 15'000);
    QTRY_COMPARE(names().size(), 4);
    clickOn(wizard, "importUndo");
    QTRY_COMPARE(names().size(), 2);
    QCOMPARE(count("company"), 0);
    front();
}

void TestMainWindow::keepsPlaces()
{
    // Position, selection and search of a page survive leaving it.
    const records::RecordId second = list().model().idAt(1);
    list().view().selectId(second);
    list().setSearch(u"m"_s);
    clickOn(window(), "rail.company");
    QCOMPARE(window().view()->currentPage(), "company"_ba);
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
    QCOMPARE(list().view().currentId(), second);
    QCOMPARE(list().query().search, u"m"_s);
    list().setSearch({});
    QTest::keyClick(&window(), Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(window().view()->currentPage(), "company"_ba);
    QTest::keyClick(&window(), Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(window().view()->currentPage(), "contact"_ba);
}

void TestMainWindow::locksAndUnlocks()
{
    QTest::keyClick(&window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(m_desk->workspace().state(), State::Locked);
    QVERIFY(named<QLabel>(window(), "workspaceState")->text().startsWith("Locked"_L1));
    QVERIFY(!window().actions().action("record.new")->isEnabled());
    typeInto(window().unlocking(), "secret", Desk::passphrase());
    QTest::keyClick(named<QLineEdit>(window().unlocking(), "secret"), Qt::Key_Return);
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), State::Open, 15'000);
    QTRY_COMPARE(names().size(), 2);
    // And tomorrow.
    m_desk->restart();
    window().idleWatch().setLimitMs(0);
    clickOn(window(), "recent.Customers");
    typeInto(window().unlocking(), "secret", Desk::passphrase());
    clickOn(window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(m_desk->workspace().state(), State::Open, 15'000);
    QTRY_COMPARE(window().view()->currentPage(), QByteArray(ui::WorkspaceView::todayKey)); // a new day
    QTest::keyClick(&window(), Qt::Key_2, Qt::ControlModifier);
    QTRY_VERIFY(window().view()->currentList() && names().contains(u"Marie Andersson"_s));
    // Undo is still there.
    QTRY_VERIFY(window().actions().action("edit.undo")->isEnabled());
    front();
}

void TestMainWindow::asksBeforeClosing()
{
    QTest::keyClick(&window(), Qt::Key_N, Qt::ControlModifier);
    ui::RecordEditor *form = editor();
    typeField(*form, "last_name", u"Half"_s);
    m_desk->ask.keys.enqueue("stay");
    window().close();
    QCOMPARE(m_desk->ask.questions.size(), 1);
    QVERIFY(window().isVisible());
    QCOMPARE(m_desk->workspace().state(), State::Open);
    QCOMPARE(form->edit("last_name")->value().toString(), u"Half"_s);
    m_desk->ask.keys.enqueue("go");
    window().close();
    QTRY_VERIFY(!window().isVisible());
    QCOMPARE(m_desk->workspace().state(), State::Closed);
}

void TestMainWindow::remembersWindowAndRail()
{
    m_desk->restart();
    QVERIFY(m_desk->createOpen(u"Other"_s));
    window().resize(1111, 777);
    window().actions().action("view.rail")->trigger();
    QVERIFY(window().view()->rail().isCollapsed());
    QVERIFY(window().close());
    // The desk gives its windows one size; the program alone remembers.
    {
        ui::MainWindow again(m_desk->workspace());
        QCOMPARE(again.size(), QSize(1111, 777));
    }
    m_desk->restart();
    QVERIFY(m_desk->createOpen(u"Third"_s));
    QVERIFY(window().view()->rail().isCollapsed());
    window().actions().action("view.rail")->trigger();
}

void TestMainWindow::everythingHasAName()
{
    window().idleWatch().setLimitMs(0);
    QStringList unnamed;
    for (const QByteArray &page : {"today"_ba, "contact"_ba, "deal"_ba, "settings"_ba}) {
        window().view()->showPage(page);
        QTest::qWait(50);
        const QList<QWidget *> widgets = window().findChildren<QWidget *>();
        for (const QWidget *widget : widgets) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy())
                continue;
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            if (!named)
                unnamed.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' +
                               widget->objectName());
        }
    }
    unnamed.removeDuplicates();
    QVERIFY2(unnamed.isEmpty(), qPrintable(unnamed.join(u", "_s)));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
