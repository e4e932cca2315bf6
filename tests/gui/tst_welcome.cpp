// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/store.h"
#include "tests/gui/desk.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/welcomepage.h"

#include <QCheckBox>
#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray noise(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    QRandomGenerator generator(42);
    for (char &byte : bytes)
        byte = char(generator.bounded(256));
    return bytes;
}

} // namespace

/// The start of the program and the way into a file, with everything that can be wrong with it.
class TestWelcome : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createsAWorkspace();
    void refusesAnExistingFile();
    void tellsWeakPassphrases();
    void listsRecentWorkspaces();
    void locatesAMovedWorkspace();
    void tellsWhatIsNoWorkspace_data();
    void tellsWhatIsNoWorkspace();
    void tellsDamage_data();
    void tellsDamage();
    void wrongPassphraseIsAskedAgainAndSlower();
    void opensWithTheRecoveryCode();
    void opensWhatIsOpenElsewhere();
    void remembersInTheKeychain();
    void explainsAMissingKeychain();

private:
    /// Chooses the file by the welcome page's button and types the passphrase.
    static void openByHand(Desk &desk, const QString &file, const QString &secret);
};

void TestWelcome::openByHand(Desk &desk, const QString &file, const QString &secret)
{
    desk.ask.files.enqueue(file);
    clickOn(desk.window(), "welcomeOpen");
    QTRY_VERIFY(desk.window().unlocking().isVisible());
    if (secret.isEmpty())
        return;
    typeInto(desk.window().unlocking(), "secret", secret);
    QTest::keyClick(named<QLineEdit>(desk.window().unlocking(), "secret"), Qt::Key_Return);
}

void TestWelcome::createsAWorkspace()
{
    Desk desk;
    QVERIFY(desk.window().welcome().isVisible());
    clickOn(desk.window(), "welcomeCreate");
    QTRY_VERIFY(dialogOf(desk.window(), "createDialog"));
    QDialog &dialog = *dialogOf(desk.window(), "createDialog");
    auto *create = named<QPushButton>(dialog, "create");
    QVERIFY(!create->isEnabled());
    typeInto(dialog, "file", desk.path(u"Kunden"_s));
    typeInto(dialog, "userName", u"Ada Lindqvist"_s);
    typeInto(dialog, "newPassphrase", Desk::passphrase());
    QVERIFY(!create->isEnabled());
    typeInto(dialog, "repeatPassphrase", u"lantern orbit x"_s);
    QVERIFY(!create->isEnabled());
    QCOMPARE(named<QLabel>(dialog, "passphraseHint")->text(), u"The two do not match."_s);
    typeInto(dialog, "repeatPassphrase", Desk::passphrase());
    QVERIFY(create->isEnabled());
    QTest::mouseClick(create, Qt::LeftButton);

    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QTRY_VERIFY(dialogOf(desk.window(), "recoverySheetDialog"));
    QVERIFY(QFile::exists(desk.path(u"Kunden.kith"_s)));
    QVERIFY(!read(desk.path(u"Kunden.kith"_s)).startsWith("SQLite format 3"));
    clickOn(*dialogOf(desk.window(), "recoverySheetDialog"), "done");
    QVERIFY(desk.window().view());
}

void TestWelcome::refusesAnExistingFile()
{
    Desk desk;
    const QString file = desk.path(u"There.kith"_s);
    write(file, "something of value");
    desk.window().createWorkspace();
    QDialog &dialog = *dialogOf(desk.window(), "createDialog");
    typeInto(dialog, "file", file);
    typeInto(dialog, "userName", u"Ada"_s);
    typeInto(dialog, "newPassphrase", Desk::passphrase());
    typeInto(dialog, "repeatPassphrase", Desk::passphrase());
    clickOn(dialog, "create");
    auto *notice = dialog.findChild<ui::NoticeBar *>();
    QTRY_VERIFY_WITH_TIMEOUT(notice->isShown(), 15'000);
    QVERIFY2(notice->text().contains("There.kith"_L1), qPrintable(notice->text()));
    QCOMPARE(read(file), "something of value"_ba);
    // Nothing typed is lost.
    QCOMPARE(named<QLineEdit>(dialog, "newPassphrase")->text(), Desk::passphrase());
    QVERIFY(named<QPushButton>(dialog, "create")->isEnabled());
}

void TestWelcome::tellsWeakPassphrases()
{
    Desk desk;
    desk.window().createWorkspace();
    QDialog &dialog = *dialogOf(desk.window(), "createDialog");
    typeInto(dialog, "file", desk.path(u"Weak.kith"_s));
    typeInto(dialog, "userName", u"Ada"_s);
    typeInto(dialog, "newPassphrase", u"password1"_s);
    QCOMPARE(named<QLabel>(dialog, "strengthResists")->text(),
             u"A stolen file would be open in less than a minute."_s);
    QVERIFY(!named<QLabel>(dialog, "strengthAdvice")->text().isEmpty());
    typeInto(dialog, "repeatPassphrase", u"password1"_s);
    desk.ask.keys.enqueue("change");
    clickOn(dialog, "create");
    QCOMPARE(desk.ask.questions.size(), 1);
    QVERIFY(dialog.isVisible());
    QVERIFY(!QFile::exists(desk.path(u"Weak.kith"_s)));

    typeInto(dialog, "newPassphrase", Desk::passphrase());
    QCOMPARE(named<QLabel>(dialog, "strengthResists")->text(),
             u"A stolen file would resist for centuries."_s);
    QVERIFY(named<QLabel>(dialog, "strengthAdvice")->text().isEmpty());
}

void TestWelcome::listsRecentWorkspaces()
{
    Desk desk;
    QVERIFY(desk.createOpen(u"First"_s));
    desk.workspace().close();
    QVERIFY(desk.createOpen(u"Second"_s));
    desk.restart();
    QVERIFY(desk.window().welcome().isVisible());
    const QList<ui::RecentWorkspace> recent = desk.workspace().recent();
    QCOMPARE(recent.size(), 2);
    QCOMPARE(recent.at(0).name, u"Second"_s);
    clickOn(desk.window(), "recent.First");
    QTRY_VERIFY(desk.window().unlocking().isVisible());
    QCOMPARE(desk.window().unlocking().file(), desk.path(u"First.kith"_s));
    typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
    clickOn(desk.window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QCOMPARE(desk.workspace().recent().at(0).name, u"First"_s);
}

void TestWelcome::locatesAMovedWorkspace()
{
    Desk desk;
    QVERIFY(desk.createOpen(u"Moved"_s));
    desk.workspace().close();
    QVERIFY(QFile::rename(desk.path(u"Moved.kith"_s), desk.path(u"Elsewhere.kith"_s)));
    desk.restart();
    desk.ask.files.enqueue(desk.path(u"Elsewhere.kith"_s));
    clickOn(desk.window(), "recent.Moved");
    QTRY_VERIFY(desk.window().unlocking().isVisible());
    QCOMPARE(desk.window().unlocking().file(), desk.path(u"Elsewhere.kith"_s));
    QVERIFY(desk.workspace().recent().isEmpty());
}

void TestWelcome::tellsWhatIsNoWorkspace_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("empty") << u"empty.kith"_s << ""_ba << u"is empty"_s;
    QTest::newRow("text") << u"letter.kith"_s << "Dear customer"_ba << u"too small to be a Kith workspace"_s;
    QTest::newRow("sqlite") << u"plain.kith"_s
                            << QByteArray("SQLite format 3\0", 16) + QByteArray(8192 - 16, '\0')
                            << u"ordinary SQLite database without encryption"_s;
    QTest::newRow("gone") << u"gone.kith"_s << QByteArray() << u"gone.kith"_s;
    QTest::newRow("folder gone") << u"no/such/folder.kith"_s << QByteArray() << u"folder"_s;
}

void TestWelcome::tellsWhatIsNoWorkspace()
{
    QFETCH(QString, name);
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    Desk desk;
    const QString file = desk.path(name);
    if (!content.isNull())
        write(file, content);
    // Told before anybody types a passphrase.
    openByHand(desk, file, {});
    ui::NoticeBar &notice = desk.window().unlocking().notice();
    QTRY_VERIFY_WITH_TIMEOUT(notice.isShown(), 5'000);
    QCOMPARE(notice.level(), ui::NoticeLevel::Error);
    QVERIFY2(notice.text().contains(says), qPrintable(notice.text()));
    QVERIFY(!notice.details().isEmpty());
    if (!content.isNull())
        QCOMPARE(read(file), content);
    clickOn(desk.window().unlocking(), "back");
    QVERIFY(desk.window().welcome().isVisible());
}

void TestWelcome::tellsDamage_data()
{
    QTest::addColumn<QString>("damage");
    QTest::addColumn<QString>("says");
    QTest::newRow("cut off") << u"cut"_s << u"was cut off"_s;
    QTest::newRow("beginning damaged") << u"begin"_s << u"beginning of"_s;
    QTest::newRow("noise of a workspace's size") << u"noise"_s << u"does not open"_s;
    QTest::newRow("newer version") << u"newer"_s << u"newer"_s;
}

void TestWelcome::tellsDamage()
{
    QFETCH(QString, damage);
    QFETCH(QString, says);
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    desk.workspace().close();
    QByteArray bytes = read(file);
    QVERIFY(bytes.size() > 3 * 4096);
    if (damage == "cut"_L1)
        bytes.chop(1000);
    else if (damage == "begin"_L1)
        bytes.replace(1000, 100, QByteArray(100, 'x'));
    else if (damage == "noise"_L1)
        bytes = noise(bytes.size());
    if (damage == "newer"_L1) {
        storage::Store store(file, storage::Vault::unlock(file, Desk::passphrase()), {}, records::crmRules());
        store.open().waitForFinished();
        storage::BulkJob job;
        job.label = u"a newer program was here"_s;
        job.work = [](storage::BulkWriter &writer) {
            writer.session().execDirect(u"PRAGMA user_version = 9999"_s);
        };
        store.writeBulk(job).waitForFinished();
    } else {
        write(file, bytes);
    }
    openByHand(desk, file, Desk::passphrase());
    ui::NoticeBar &notice = desk.window().unlocking().notice();
    QTRY_VERIFY_WITH_TIMEOUT(notice.isShown(), 15'000);
    QVERIFY2(notice.text().contains(says), qPrintable(notice.text()));
    QVERIFY(notice.text().contains("Customers.kith"_L1));
    QCOMPARE(desk.workspace().state(), State::Closed);
}

void TestWelcome::wrongPassphraseIsAskedAgainAndSlower()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.workspace().close();
    openByHand(desk, desk.path(u"Customers.kith"_s), u"not this one"_s);
    ui::UnlockPage &page = desk.window().unlocking();
    QTRY_VERIFY_WITH_TIMEOUT(page.notice().isShown(), 15'000);
    QVERIFY2(page.notice().text().contains("does not open"_L1), qPrintable(page.notice().text()));
    QCOMPARE(desk.workspace().failedAttempts(), 1);

    // A few more make the next answer wait; the right one still opens.
    for (int attempt = 2; attempt <= 4; ++attempt) {
        typeInto(page, "secret", u"nor this"_s);
        clickOn(page, "open");
        QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().failedAttempts(), attempt, 15'000);
        QTRY_VERIFY(page.notice().isShown());
    }
    QElapsedTimer since;
    since.start();
    typeInto(page, "secret", Desk::passphrase());
    clickOn(page, "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QVERIFY2(since.elapsed() >= 2'000, qPrintable(QString::number(since.elapsed())));
    QCOMPARE(desk.workspace().failedAttempts(), 0);
    // What was typed is not left in the field.
    QTRY_VERIFY(named<QLineEdit>(page, "secret")->text().isEmpty());
}

void TestWelcome::opensWithTheRecoveryCode()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString code = desk.workspace().recoverySheet().code;
    desk.workspace().close();
    openByHand(desk, desk.path(u"Customers.kith"_s), code.toLower());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
}

void TestWelcome::opensWhatIsOpenElsewhere()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    desk.workspace().close();
    app::Workspace other(desk.keychain.memory());
    other.open(file, Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(other.state(), State::Open, 15'000);
    openByHand(desk, file, Desk::passphrase());
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QVERIFY(!desk.workspace().info().readOnly);
}

void TestWelcome::remembersInTheKeychain()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const QString file = desk.path(u"Customers.kith"_s);
    desk.workspace().close();
    desk.ask.files.enqueue(file);
    clickOn(desk.window(), "welcomeOpen");
    auto *remember = named<QCheckBox>(desk.window().unlocking(), "remember");
    QTRY_VERIFY(remember->isEnabled());
    remember->click();
    typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
    clickOn(desk.window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
    QTRY_VERIFY(!desk.keychain.entries.value(file).isEmpty());
    // The passphrase itself is written nowhere.
    QVERIFY(!desk.keychain.entries.value(file).contains("lantern"_L1));

    desk.restart();
    desk.window().openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);

    // A changed passphrase goes along.
    const QString before = desk.keychain.entries.value(file);
    QFuture<void> changing =
        desk.workspace().changePassphrase(Desk::passphrase(), u"another four words here"_s);
    QTRY_VERIFY_WITH_TIMEOUT(changing.isFinished(), 15'000);
    QVERIFY(!changing.isCanceled());
    QTRY_VERIFY_WITH_TIMEOUT(desk.keychain.entries.value(file) != before, 15'000);
    desk.restart();
    desk.window().openFile(file);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
}

void TestWelcome::explainsAMissingKeychain()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.workspace().close();
    desk.keychain.available = false;
    openByHand(desk, desk.path(u"Customers.kith"_s), {});
    ui::UnlockPage &page = desk.window().unlocking();
    QTRY_VERIFY(named<QLabel>(page, "rememberWhy")->isVisible());
    QVERIFY(named<QLabel>(page, "rememberWhy")->text().contains("no keychain"_L1));
    QVERIFY(!named<QCheckBox>(page, "remember")->isEnabled());
    typeInto(page, "secret", Desk::passphrase());
    clickOn(page, "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
}

QTEST_MAIN(TestWelcome)
#include "tst_welcome.moc"
