// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"
#include "app/samplefolder.h"
#include "app/singleinstance.h"
#include "models/items/windowmodel.h"
#include "models/records/records.h"
#include "models/records/reportrecords.h"
#include "models/services/report/reportscheduler.h"
#include "models/storage/session.h"
#include "models/storage/store.h"
#include "models/storage/vault.h"
#include "tests/gui/desk.h"
#include "ui/pages/listpage.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/actionregistry.h"
#include "ui/shell/backupbutton.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/jobbar.h"
#include "ui/shell/samplebanner.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QDBusServer>
#include <QDBusVariant>
#include <QDialog>
#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

#include <csignal>
#include <cstdio>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

namespace {

QStringList filesBelow(const QString &folder)
{
    QStringList files;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext())
        files.append(it.next());
    files.sort();
    return files;
}

/// The settings portal of a desktop, without a bus between.
class FakePortal : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.portal.Settings")

public:
    uint colours = 0;
    uint contrast = 0;

public Q_SLOTS:
    QDBusVariant Read(const QString &space, const QString &key) const
    {
        if (space != "org.freedesktop.appearance"_L1)
            return {};
        return QDBusVariant(QVariant::fromValue(QDBusVariant(key == "contrast"_L1 ? contrast : colours)));
    }

Q_SIGNALS:
    void SettingChanged(const QString &space, const QString &key, const QDBusVariant &value);
};

} // namespace

/// What surrounds the work: starting twice, the sample that leaves no trace, backups, the desktop's wishes.
class TestStart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSecondStartHandsOverItsFile();
    void aCrashedProgramIsReplaced();
    void theFileThatIsOpenIsOnlyShown();
    void aDialogIsNotPulledAway();
    void theSampleLeavesNoTrace();
    void aCrashedSampleIsRemovedAtTheNextStart();
    void theSampleLeadsToOnesOwn();
    void backsUp();
    void aBackupThatFailsIsTold();
    void tellsTheAgeOfTheBackup();
    void followsTheDesktop();
    void printsADashboardWithoutAWindow();
    void doesTheDaysWorkWithoutAWindow();
};

void TestStart::printsADashboardWithoutAWindow()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    desk.workspace().close();
    const auto print = [&](const QString &name, const QString &target) {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(KITH), {u"--print"_s, name, u"--to"_s, target, file});
        program.write(Desk::passphrase().toUtf8() + '\n');
        program.closeWriteChannel();
        program.waitForFinished(60'000);
        return std::pair(program.exitCode(), program.readAllStandardError());
    };
    const QString target = desk.path(u"Business.pdf"_s);
    const auto [code, errors] = print(u"business at a glance"_s, target);
    QVERIFY2(code == 0, errors.constData());
    QFile pdf(target);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF"));
    const auto [refused, why] = print(u"No such thing"_s, desk.path(u"none.pdf"_s));
    QCOMPARE(refused, 1);
    QVERIFY2(why.contains("Business at a glance"), why.constData()); // says which there are
    QVERIFY(!QFile::exists(desk.path(u"none.pdf"_s)));
}

void TestStart::doesTheDaysWorkWithoutAWindow()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    QDir().mkpath(desk.path(u"out"_s));
    // Due every day at midnight, for as long as the clocks say; made yesterday.
    records::ReportSchedule schedule;
    schedule.builtIn = "lost_reasons";
    schedule.name = u"Lost reasons"_s;
    schedule.format = "pdf";
    schedule.folder = desk.path(u"out"_s);
    schedule.machine = services::ReportScheduler::thisMachine();
    schedule.rhythm.minute = 0;
    records::Records &records = *desk.workspace().records();
    QFuture<storage::Outcome> made = records::ReportRecords(records).addSchedule(schedule);
    QVERIFY(QTest::qWaitFor([&made] { return made.isFinished(); }));
    constexpr qint64 twoDays = 2 * 86'400'000;
    storage::BulkJob back;
    back.work = [](storage::BulkWriter &bulk) {
        bulk.session().run(u"UPDATE report_schedule SET since_at = since_at - ?"_s, {twoDays});
    };
    QFuture<storage::Outcome> moved = records.store().writeBulk(back);
    QVERIFY(QTest::qWaitFor([&moved] { return moved.isFinished(); }));
    desk.workspace().close();
    const auto daily = [&file] {
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(KITH), {u"--daily"_s, file});
        program.write(Desk::passphrase().toUtf8() + '\n');
        program.closeWriteChannel();
        program.waitForFinished(60'000);
        return std::tuple(program.exitCode(), program.readAllStandardOutput(),
                          program.readAllStandardError());
    };
    const auto [code, said, errors] = daily();
    QVERIFY2(code == 0, errors.constData());
    const QStringList written = QDir(desk.path(u"out"_s)).entryList(QDir::Files | QDir::Hidden);
    QCOMPARE(written.size(), 1);
    QVERIFY2(written.first().startsWith(u"Lost reasons"_s) && written.first().endsWith(u".pdf"_s),
             qPrintable(written.first()));
    QVERIFY2(said.contains(written.first().toUtf8()), said.constData());
    // Once a day.
    const auto [again, nothing, silent] = daily();
    QVERIFY2(again == 0, silent.constData());
    QVERIFY2(nothing.contains("Nothing was due"), nothing.constData());
}

void TestStart::aSecondStartHandsOverItsFile()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    desk.workspace().close();
    qputenv("XDG_RUNTIME_DIR", desk.path(u"."_s).toLocal8Bit());
    const auto restore = qScopeGuard([] { qunsetenv("XDG_RUNTIME_DIR"); });
    app::SingleInstance first;
    QCOMPARE(first.start({}), app::SingleInstance::Role::First);
    connect(&first, &app::SingleInstance::called, &desk.window(), &ui::MainWindow::comeForward);
    QSignalSpy called(&first, &app::SingleInstance::called);

    // The real program, started by a double click on the file.
    QProcess second;
    second.start(QStringLiteral(KITH), {file});
    QVERIFY(second.waitForStarted());
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QVERIFY2(second.exitCode() == 0, second.readAllStandardError().constData());
    QCOMPARE(called.size(), 1);
    QCOMPARE(called.at(0).at(0).toString(), file);
    QTRY_VERIFY(desk.window().unlocking().isVisible());
    QCOMPARE(desk.window().unlocking().file(), file);
    // Without a file it only comes forward.
    desk.window().showMinimized();
    second.start(QStringLiteral(KITH), QStringList());
    QTRY_COMPARE_WITH_TIMEOUT(called.size(), 2, 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(second.state(), QProcess::NotRunning, 20'000);
    QVERIFY(!desk.window().isMinimized());
}

void TestStart::aCrashedProgramIsReplaced()
{
    QTemporaryDir folder;
    const QString place = folder.filePath(u"kith"_s);
    {
        QFile socket(place); // what a crash leaves behind
        QVERIFY(socket.open(QIODevice::WriteOnly));
    }
    app::SingleInstance next(place);
    QCOMPARE(next.start({}), app::SingleInstance::Role::First);
    // Somebody who holds the lock and does not answer keeps nobody from working.
    QLockFile silent(folder.filePath(u"other.lock"_s));
    QVERIFY(silent.tryLock(0));
    app::SingleInstance third(folder.filePath(u"other"_s));
    QCOMPARE(third.start({}, 200), app::SingleInstance::Role::Alone);
}

void TestStart::theFileThatIsOpenIsOnlyShown()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().comeForward(desk.path(u"Customers.kith"_s));
    QCOMPARE(desk.workspace().state(), State::Open);
    QVERIFY(desk.window().view());
    desk.window().lock();
    QTRY_COMPARE(desk.workspace().state(), State::Locked);
    desk.window().comeForward(desk.path(u"Customers.kith"_s));
    QCOMPARE(desk.workspace().state(), State::Locked);
}

void TestStart::aDialogIsNotPulledAway()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().changePassphrase();
    QVERIFY(dialogOf(desk.window(), "changePassphraseDialog"));
    desk.window().comeForward(desk.path(u"Another.kith"_s));
    QVERIFY(dialogOf(desk.window(), "changePassphraseDialog"));
    QCOMPARE(desk.workspace().state(), State::Open);
    QVERIFY(desk.window().notice().text().contains(u"Another.kith"_s));
}

void TestStart::theSampleLeavesNoTrace()
{
    Desk desk;
    QVERIFY(QDir().mkpath(desk.path(u"runtime"_s)));
    qputenv("XDG_RUNTIME_DIR", desk.path(u"runtime"_s).toLocal8Bit());
    const auto restore = qScopeGuard([] { qunsetenv("XDG_RUNTIME_DIR"); });
    desk.workspace().setSampleSize(40);
    clickOn(desk.window(), "welcomeSample");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 60'000);
    desk.window().idleWatch().setLimitMs(0);
    const QString file = desk.workspace().info().file;
    QVERIFY(file.startsWith(desk.path(u"runtime"_s)));
    QCOMPARE(QFile::permissions(QFileInfo(file).path()) &
                 (QFile::ReadGroup | QFile::ReadOther | QFile::ExeOther),
             QFile::Permissions());
    QVERIFY(desk.window().sampleBanner().isVisible());
    QVERIFY(!desk.window().backupState().isVisible());
    // The file is encrypted like any other, and what is in it is in no other file.
    QTRY_COMPARE(desk.window().view()->currentPage(), QByteArray(ui::WorkspaceView::todayKey));
    desk.window().view()->showPage("contact");
    QTRY_VERIFY(desk.window().view()->currentList()->model().rowCount() == 40);
    for (const QString &written : filesBelow(desk.path(u"."_s))) {
        QFile content(written);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains(".example"), qPrintable(written));
    }
    // Nothing that could be undone: nobody did it.
    QVERIFY(!desk.window().actions().action("edit.undo")->isEnabled());
    desk.window().closeWorkspace();
    QTRY_COMPARE(desk.workspace().state(), State::Closed);
    QVERIFY(!desk.window().sampleBanner().isVisible());
    QVERIFY(QDir(desk.path(u"runtime"_s)).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    QVERIFY(desk.workspace().recent().isEmpty());
    QSettings().sync();
    for (const QString &left : filesBelow(desk.path(u"."_s))) {
        QFile content(left);
        QVERIFY(content.open(QIODevice::ReadOnly));
        QVERIFY2(!content.readAll().contains("kith-sample"), qPrintable(left));
    }
}

void TestStart::aCrashedSampleIsRemovedAtTheNextStart()
{
    QTemporaryDir runtime;
    qputenv("XDG_RUNTIME_DIR", runtime.path().toLocal8Bit());
    const auto restore = qScopeGuard([] { qunsetenv("XDG_RUNTIME_DIR"); });
    QProcess crashing;
    crashing.start(QCoreApplication::applicationFilePath(), {u"--leave-a-sample"_s});
    QVERIFY(crashing.waitForFinished(20'000));
    QCOMPARE(crashing.exitStatus(), QProcess::CrashExit);
    const QString left = QString::fromLocal8Bit(crashing.readAllStandardOutput()).trimmed();
    QVERIFY2(QFile::exists(left + "/Sample.kith"_L1), qPrintable(left));
    // One that is in use stays.
    const std::unique_ptr<app::SampleFolder> mine = app::SampleFolder::make();
    QVERIFY(mine);
    QVERIFY(app::SampleFolder::removeAbandoned() >= 1);
    QVERIFY(!QFileInfo::exists(left));
    QVERIFY(QFileInfo::exists(mine->path()));
}

void TestStart::theSampleLeadsToOnesOwn()
{
    Desk desk;
    desk.workspace().setSampleSize(5);
    desk.window().openSample();
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 60'000);
    desk.window().idleWatch().setLimitMs(0);
    QTRY_VERIFY(!desk.window().jobs().isBusy());
    const QString sample = desk.workspace().info().file;
    clickOn(desk.window().sampleBanner(), "sampleCreate");
    QTRY_VERIFY(dialogOf(desk.window(), "createDialog"));
    QDialog &dialog = *dialogOf(desk.window(), "createDialog");
    typeInto(dialog, "file", desk.path(u"Own.kith"_s));
    typeInto(dialog, "userName", u"Ada"_s);
    typeInto(dialog, "newPassphrase", Desk::passphrase());
    typeInto(dialog, "repeatPassphrase", Desk::passphrase());
    clickOn(dialog, "create");
    QTRY_VERIFY_WITH_TIMEOUT(!desk.workspace().info().sample && desk.workspace().state() == State::Open,
                             15'000);
    QVERIFY(!QFileInfo::exists(sample));
    QTRY_VERIFY(!desk.window().sampleBanner().isVisible());
    QCOMPARE(desk.workspace().info().name, u"Own"_s);
}

void TestStart::backsUp()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().idleWatch().setLimitMs(0);
    const ui::BackupButton &state = desk.window().backupState();
    QTRY_VERIFY(state.isVisible());
    QCOMPARE(state.text(), u"No backup yet"_s);
    QVERIFY(!state.isWarning()); // it is of today
    QVERIFY(QDir().mkpath(desk.path(u"drive"_s)));
    const QString target = desk.path(u"drive/Copy.kith"_s);
    desk.ask.files.enqueue(target);
    clickOn(desk.window(), "backupState");
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().notice().isShown(), 20'000);
    QVERIFY2(desk.window().notice().text().contains("Copy.kith"_L1),
             qPrintable(desk.window().notice().text()));
    QCOMPARE(desk.window().notice().level(), ui::NoticeLevel::Success);
    QCOMPARE(state.text(), u"Backed up today"_s);
    QVERIFY(desk.ask.fileRequests.constLast().suggestion.contains(u"Customers"_s));
    // The copy is a workspace of its own that the same passphrase opens.
    desk.restart();
    desk.window().idleWatch().setLimitMs(0);
    desk.workspace().open(target, Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    desk.workspace().close();
    // The file remembers.
    desk.workspace().open(desk.path(u"Customers.kith"_s), Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QTRY_COMPARE(desk.window().backupState().text(), u"Backed up today"_s);
    // The next one is suggested where the last one went.
    desk.window().backUp();
    QVERIFY(desk.ask.fileRequests.constLast().suggestion.startsWith(desk.path(u"drive"_s)));
}

void TestStart::aBackupThatFailsIsTold()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.ask.files.enqueue(desk.path(u"no/such/folder/Copy.kith"_s));
    desk.window().backUp();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().notice().isShown(), 20'000);
    QCOMPARE(desk.window().notice().level(), ui::NoticeLevel::Error);
    QCOMPARE(desk.window().backupState().text(), u"No backup yet"_s);
}

void TestStart::tellsTheAgeOfTheBackup()
{
    ui::BackupButton button;
    const QDateTime now(QDate(2026, 11, 22), QTime(9, 0));
    const QDateTime long_ago = now.addDays(-100);
    button.setAge({}, long_ago, now);
    QVERIFY(button.isWarning());
    button.setAge({}, now.addDays(-6), now);
    QVERIFY(!button.isWarning());
    button.setAge(now.addSecs(-10 * 3600), long_ago, now); // eleven at night
    QCOMPARE(button.text(), u"Backed up yesterday"_s);
    button.setAge(now.addDays(-6), long_ago, now);
    QCOMPARE(button.text(), u"Backed up 6 days ago"_s);
    QVERIFY(!button.isWarning());
    button.setAge(now.addDays(-7), long_ago, now);
    QVERIFY(button.isWarning());
    QVERIFY(button.toolTip().contains("Click to make one now."_L1));
}

void TestStart::followsTheDesktop()
{
    app::DesktopLook look(false);
    FakePortal portal;
    portal.colours = 1;
    portal.contrast = 1;
    QDBusServer server;
    QVERIFY(server.isConnected());
    server.setAnonymousAuthenticationAllowed(true);
    QString there;
    connect(&server, &QDBusServer::newConnection, this, [&](const QDBusConnection &connection) {
        there = connection.name();
        QDBusConnection(connection)
            .registerObject(u"/org/freedesktop/portal/desktop"_s, &portal,
                            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
    });
    QDBusConnection bus = QDBusConnection::connectToPeer(server.address(), u"portal"_s);
    const auto leave = qScopeGuard([] { QDBusConnection::disconnectFromPeer(u"portal"_s); });
    QTRY_VERIFY(!there.isEmpty());
    QVERIFY2(look.follow(bus, {}), qPrintable(bus.lastError().message()));
    QTRY_VERIFY(look.isDark() && look.isHighContrast());
    QSignalSpy changed(&look, &app::DesktopLook::changed);
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"color-scheme"_s, QDBusVariant(2U));
    QTRY_COMPARE(changed.size(), 1);
    QVERIFY(!look.isDark() && look.isHighContrast());
    Q_EMIT portal.SettingChanged(u"org.gnome.other"_s, u"contrast"_s, QDBusVariant(0U));
    Q_EMIT portal.SettingChanged(u"org.freedesktop.appearance"_s, u"contrast"_s, QDBusVariant(0U));
    QTRY_VERIFY(!look.isHighContrast());
    QCOMPARE(changed.size(), 2);
}

/// What a program leaves that dies with the sample open.
static int leaveASample()
{
    const std::unique_ptr<app::SampleFolder> folder = app::SampleFolder::make();
    if (!folder)
        return 1;
    QFile file(folder->filePath(u"Sample.kith"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write("encrypted") < 0)
        return 1;
    file.close();
    std::puts(folder->path().toLocal8Bit().constData());
    std::fflush(stdout);
    std::raise(SIGKILL);
    return 1;
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (QCoreApplication::arguments().contains(u"--leave-a-sample"_s))
        return leaveASample();
    TestStart test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_start.moc"
