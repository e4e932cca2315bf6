// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/items/windowmodel.h"
#include "tests/gui/desk.h"
#include "tests/gui/keyboard.h"
#include "tests/proofs/ownmounts.h"
#include "tests/support/faultvfs.h"
#include "ui/editors/clashbox.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpage.h"
#include "ui/parts/listview.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

namespace {

/// One more program on the same file: its window and its workspace.
struct OtherProgram
{
    explicit OtherProgram(Desk &desk, const QString &file)
        : workspace(desk.keychain.memory()), window(workspace)
    {
        window.idleWatch().setLimitMs(0);
        window.resize(1280, 800);
        window.show();
        workspace.open(file, Desk::passphrase());
    }

    app::Workspace workspace;
    ui::MainWindow window;
};

ui::ListPage &listOf(ui::MainWindow &window)
{
    if (!window.view()->currentList())
        window.view()->showPage("contact");
    return *window.view()->currentList();
}

QStringList namesIn(ui::MainWindow &window)
{
    QStringList names;
    const items::WindowModel &model = listOf(window).model();
    for (int row = 0; row < model.rowCount(); ++row)
        names.append(model.index(row, 0).data().toString());
    names.sort();
    return names;
}

records::RecordId addContact(app::Workspace &workspace, const QString &first, const QString &last)
{
    domain::Record contact(workspace.records()->catalogue().entity("contact"));
    contact.setValue("first_name", first);
    contact.setValue("last_name", last);
    QFuture<records::Outcome> saving = workspace.records()->save({}, contact);
    return QTest::qWaitFor([&] { return saving.isFinished(); }) ? saving.result().ids.value(0)
                                                                : records::RecordId();
}

ui::RecordEditor *editIn(ui::MainWindow &window, records::RecordId id)
{
    listOf(window).editRecord(id);
    ui::RecordEditor *editor = listOf(window).editors().constLast();
    return QTest::qWaitFor([editor] { return editor->isReady(); }, 5000) ? editor : nullptr;
}

void typeField(ui::RecordEditor &editor, const char *field, const QString &text)
{
    auto *line = qobject_cast<QLineEdit *>(editor.edit(field)->input());
    QVERIFY(line);
    line->selectAll();
    line->insert(text);
}

QString valueOf(app::Workspace &workspace, records::RecordId id, const char *field)
{
    QFuture<domain::Record> loading = workspace.records()->load("contact", id);
    return QTest::qWaitFor([&] { return loading.isFinished(); }) ? loading.result().value(field).toString()
                                                                 : QString();
}

} // namespace

/// What goes wrong around the window: other programs on the same file, a full disk, a write-protected file.
class TestTroubles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anothersChangesAppearWithinASecond();
    void changesOfAnotherProcessAppear();
    void bothChangeTheSameField();
    void theyChangeDifferentFields();
    void theOtherThrowsAwayWhatIEdit();
    void theDiskIsFull();
    void theDiskIsFullAlreadyWhenOpening();
    void theDriveFailsWhileReading();
    void theFileIsWriteProtected();

private:
    static constexpr int secondMs = 1000;
};

void TestTroubles::anothersChangesAppearWithinASecond()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    OtherProgram other(desk, desk.path(u"Customers.kith"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.window.view(), 15'000);
    QTRY_VERIFY(listOf(other.window).model().isAnswered());
    const records::RecordId id = addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    QElapsedTimer since;
    since.start();
    QVERIFY(QTest::qWaitFor([&] { return namesIn(other.window) == QStringList{u"Maria Anders"_s}; }, 5000));
    QVERIFY2(since.elapsed() <= secondMs, qPrintable(QString::number(since.elapsed())));
    // And back, in what is being read: an edit by the other one.
    listOf(desk.window()).view().selectId(id);
    ui::RecordEditor *editor = editIn(other.window, id);
    QVERIFY(editor);
    typeField(*editor, "last_name", u"Andersen"_s);
    editor->save();
    QTRY_VERIFY(listOf(other.window).editors().isEmpty());
    since.restart();
    QVERIFY(
        QTest::qWaitFor([&] { return namesIn(desk.window()) == QStringList{u"Maria Andersen"_s}; }, 5000));
    QVERIFY2(since.elapsed() <= secondMs, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(listOf(desk.window()).view().currentId(), id); // the selection stays where it was
}

void TestTroubles::changesOfAnotherProcessAppear()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    QTRY_VERIFY(listOf(desk.window()).model().isAnswered());
    QFile source(desk.path(u"people.csv"_s));
    QVERIFY(source.open(QIODevice::WriteOnly));
    source.write("First name,Last name\nHanna,Moos\n");
    source.close();
    QFile secret(desk.path(u"secret"_s));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    secret.write(Desk::passphrase().toUtf8() + '\n');
    secret.close();
    QProcess kithctl;
    kithctl.setStandardInputFile(secret.fileName());
    kithctl.start(QStringLiteral(KITHCTL), {u"import"_s, desk.path(u"Customers.kith"_s), source.fileName(),
                                            u"--passphrase-fd"_s, u"0"_s});
    QVERIFY(kithctl.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(kithctl.state(), QProcess::NotRunning, 20'000);
    QVERIFY2(kithctl.exitCode() == 0, kithctl.readAllStandardError().constData());
    QTRY_COMPARE_WITH_TIMEOUT(namesIn(desk.window()), QStringList{u"Hanna Moos"_s}, 2 * secondMs);
    // It can be undone here, whoever did it.
    QAction *undo = desk.window().actions().action("edit.undo");
    QTRY_VERIFY(undo->isEnabled());
    undo->trigger();
    QTRY_COMPARE(namesIn(desk.window()), QStringList());
}

void TestTroubles::bothChangeTheSameField()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    const records::RecordId id = addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    OtherProgram other(desk, desk.path(u"Customers.kith"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.window.view(), 15'000);
    ui::RecordEditor *mine = editIn(desk.window(), id);
    ui::RecordEditor *theirs = editIn(other.window, id);
    QVERIFY(mine && theirs);
    typeField(*mine, "last_name", u"Andersson"_s);
    typeField(*mine, "first_name", u"Marie"_s);
    typeField(*theirs, "last_name", u"Andreasen"_s);
    theirs->save();
    QTRY_VERIFY(listOf(other.window).editors().isEmpty());
    // Both values and what it was are shown; nothing typed is lost.
    QTRY_COMPARE_WITH_TIMEOUT(mine->clashBox().count(), 1, 2 * secondMs);
    QVERIFY(named<QAbstractButton>(mine->clashBox(), "mine")->text().contains(u"Andersson"_s));
    QVERIFY(named<QAbstractButton>(mine->clashBox(), "mine")->isChecked());
    QVERIFY(named<QAbstractButton>(mine->clashBox(), "theirs")->text().contains(u"Andreasen"_s));
    QCOMPARE(named<QLabel>(mine->clashBox(), "was")->text(), u"Before: Anders"_s);
    QCOMPARE(mine->edit("last_name")->value().toString(), u"Andersson"_s);
    QCOMPARE(mine->edit("first_name")->value().toString(), u"Marie"_s);
    // Theirs for the one, mine for the other.
    clickOn(mine->clashBox(), "theirs");
    QTRY_COMPARE(mine->edit("last_name")->value().toString(), u"Andreasen"_s);
    mine->save();
    QTRY_VERIFY(listOf(desk.window()).editors().isEmpty());
    QCOMPARE(valueOf(desk.workspace(), id, "first_name"), u"Marie"_s);
    QCOMPARE(valueOf(desk.workspace(), id, "last_name"), u"Andreasen"_s);
}

void TestTroubles::theyChangeDifferentFields()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    const records::RecordId id = addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    OtherProgram other(desk, desk.path(u"Customers.kith"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.window.view(), 15'000);
    ui::RecordEditor *mine = editIn(desk.window(), id);
    ui::RecordEditor *theirs = editIn(other.window, id);
    QVERIFY(mine && theirs);
    typeField(*mine, "first_name", u"Marie"_s);
    typeField(*theirs, "last_name", u"Andreasen"_s);
    theirs->save();
    QTRY_VERIFY(listOf(other.window).editors().isEmpty());
    mine->save(); // at once: perhaps before the other's change was seen
    QTRY_VERIFY(listOf(desk.window()).editors().isEmpty());
    QCOMPARE(valueOf(desk.workspace(), id, "first_name"), u"Marie"_s);
    QCOMPARE(valueOf(desk.workspace(), id, "last_name"), u"Andreasen"_s);
}

void TestTroubles::theOtherThrowsAwayWhatIEdit()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    const records::RecordId id = addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    OtherProgram other(desk, desk.path(u"Customers.kith"_s));
    QTRY_VERIFY_WITH_TIMEOUT(other.window.view(), 15'000);
    ui::RecordEditor *mine = editIn(desk.window(), id);
    QVERIFY(mine);
    typeField(*mine, "last_name", u"Andersson"_s);
    QFuture<records::Outcome> gone = other.workspace.records()->moveToTrash("contact", {id});
    QTRY_VERIFY(gone.isFinished());
    QTRY_VERIFY_WITH_TIMEOUT(mine->noticeBar().isShown(), 3 * secondMs);
    QVERIFY(mine->isVisible());
    QCOMPARE(mine->edit("last_name")->value().toString(), u"Andersson"_s);
}

void TestTroubles::theDiskIsFull()
{
    FaultVfs faults;
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    desk.workspace().close();
    desk.workspace().setVfs(FaultVfs::name());
    desk.workspace().open(desk.path(u"Customers.kith"_s), Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);

    listOf(desk.window()).createNew();
    ui::RecordEditor *editor = listOf(desk.window()).editors().constLast();
    QTRY_VERIFY(editor->isReady());
    typeField(*editor, "first_name", u"Maria"_s);
    typeField(*editor, "last_name", u"Anders"_s);
    faults.setFreeBytes(0);
    editor->save();
    QTRY_VERIFY_WITH_TIMEOUT(editor->noticeBar().isShown(), 15'000);
    QVERIFY2(editor->noticeBar().text().contains("full"_L1), qPrintable(editor->noticeBar().text()));
    QVERIFY(!editor->noticeBar().details().isEmpty());
    QVERIFY(!editor->isSaving());
    QCOMPARE(editor->edit("last_name")->value().toString(), u"Anders"_s);
    QVERIFY(editor->isDirty());
    // Somebody makes room: what was typed goes in, without typing it again.
    faults.stop();
    editor->save();
    QTRY_VERIFY_WITH_TIMEOUT(listOf(desk.window()).editors().isEmpty(), 15'000);
    QTRY_COMPARE(namesIn(desk.window()), QStringList{u"Maria Anders"_s});
}

void TestTroubles::theDiskIsFullAlreadyWhenOpening()
{
    FaultVfs faults;
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    desk.workspace().close();
    desk.workspace().setVfs(FaultVfs::name());
    faults.setFreeBytes(0);
    desk.window().openFile(desk.path(u"Customers.kith"_s));
    typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
    clickOn(desk.window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    // It can be read, and the status says why nothing can be written.
    QVERIFY(desk.workspace().info().readOnly);
    QTRY_COMPARE(namesIn(desk.window()), QStringList{u"Maria Anders"_s});
    QVERIFY(named<QLabel>(desk.window(), "workspaceState")->text().contains("full"_L1));
    QVERIFY(!desk.window().actions().action("record.new")->isEnabled());
}

void TestTroubles::theDriveFailsWhileReading()
{
    FaultVfs faults;
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(desk.createOpen());
    addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    desk.workspace().close();
    desk.workspace().setVfs(FaultVfs::name());
    faults.failAt(FaultVfs::Read, 1, true);
    desk.window().openFile(desk.path(u"Customers.kith"_s));
    typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
    clickOn(desk.window().unlocking(), "open");
    ui::NoticeBar &notice = desk.window().unlocking().notice();
    QTRY_VERIFY_WITH_TIMEOUT(notice.isShown(), 15'000);
    QCOMPARE(notice.level(), ui::NoticeLevel::Error);
    QCOMPARE(desk.workspace().state(), State::Closed);
    // The cable is back: the same window opens it.
    faults.stop();
    clickOn(desk.window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QTRY_COMPARE(namesIn(desk.window()), QStringList{u"Maria Anders"_s});
}

void TestTroubles::theFileIsWriteProtected()
{
    Desk desk;
    desk.window().idleWatch().setLimitMs(0);
    QVERIFY(QDir().mkpath(desk.path(u"shelf"_s)));
    QVERIFY(desk.createOpen(u"shelf/Customers"_s));
    const records::RecordId id = addContact(desk.workspace(), u"Maria"_s, u"Anders"_s);
    desk.workspace().close();
    const QString file = desk.path(u"shelf/Customers.kith"_s);
    const QFile::Permissions look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                    QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    QVERIFY(QFile::setPermissions(desk.path(u"shelf"_s), look));
    QVERIFY(QFile::setPermissions(desk.path(u"."_s), look | QFile::WriteOwner));
    {
        const OrdinaryUser user; // to root nothing is write-protected
        desk.window().openFile(file);
        typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
        clickOn(desk.window().unlocking(), "open");
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
        QVERIFY(desk.workspace().info().readOnly);
        QTRY_COMPARE(namesIn(desk.window()), QStringList{u"Maria Anders"_s});
        QVERIFY(named<QLabel>(desk.window(), "workspaceState")->text().contains("write-protected"_L1));
        for (const char *action : {"record.new", "record.edit", "record.trash", "edit.undo",
                                   "workspace.import", "workspace.passphrase"})
            QVERIFY2(!desk.window().actions().action(action)->isEnabled(), action);
        QVERIFY(desk.window().actions().action("workspace.export")->isEnabled());
        // What gets to an editor all the same is told so, and kept.
        ui::RecordEditor *editor = editIn(desk.window(), id);
        QVERIFY(editor);
        typeField(*editor, "last_name", u"Andersen"_s);
        editor->save();
        QTRY_VERIFY_WITH_TIMEOUT(editor->noticeBar().isShown(), 15'000);
        QCOMPARE(editor->edit("last_name")->value().toString(), u"Andersen"_s);
        desk.ask.keys.enqueue("discard");
        editor->close();
        desk.workspace().close();
    }
    QVERIFY(QFile::setPermissions(desk.path(u"shelf"_s), look | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(QDir(desk.path(u"shelf"_s)).entryList(QDir::Files | QDir::Hidden),
             QStringList{u"Customers.kith"_s});
}

QTEST_MAIN(TestTroubles)
#include "tst_troubles.moc"
