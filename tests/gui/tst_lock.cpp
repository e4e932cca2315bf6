// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/vault.h"
#include "tests/gui/desk.h"
#include "ui/editors/fieldedit.h"
#include "ui/editors/recordeditor.h"
#include "ui/pages/listpage.h"
#include "ui/parts/noticebar.h"
#include "ui/shell/idlewatch.h"
#include "ui/shell/unlockpage.h"
#include "ui/shell/workspaceview.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QFile>
#include <QLineEdit>
#include <QTest>

#include <array>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using State = ui::WorkspaceHost::State;

namespace {

constexpr unsigned char mask = 0x5a;
using Masked = std::array<unsigned char, 32>;

/// The key of the file, kept in a form that a search for the key does not find.
Masked maskedKey(const QString &file)
{
    const storage::FileKey key = storage::Vault::unlock(file, Desk::passphrase());
    Masked masked{};
    for (std::size_t i = 0; i < masked.size(); ++i)
        masked.at(i) = key.key.data()[i] ^ mask;
    return masked;
}

/// How often the key lies in this process's own memory.
int copiesInMemory(const Masked &masked)
{
    QFile maps(u"/proc/self/maps"_s);
    QFile memory(u"/proc/self/mem"_s);
    if (!maps.open(QIODevice::ReadOnly) || !memory.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return -1;
    int found = 0;
    QByteArray chunk;
    const QList<QByteArray> lines = maps.readAll().split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.simplified().split(' ');
        if (parts.size() < 2 || !parts.at(1).startsWith("rw"))
            continue;
        const QList<QByteArray> range = parts.at(0).split('-');
        qint64 at = range.at(0).toLongLong(nullptr, 16);
        const qint64 end = range.at(1).toLongLong(nullptr, 16);
        constexpr qint64 step = 1 << 20;
        for (; at < end; at += step) {
            if (!memory.seek(at))
                break;
            chunk.resize(std::min<qint64>(step + 31, end - at));
            const qint64 got = memory.read(chunk.data(), chunk.size());
            const auto *bytes = reinterpret_cast<const unsigned char *>(chunk.constData());
            const unsigned char first = masked[0] ^ mask;
            for (qint64 i = 0; i + 32 <= got; ++i) {
                if (bytes[i] != first)
                    continue;
                int same = 1;
                while (same < 32 && bytes[i + same] == (masked.at(std::size_t(same)) ^ mask))
                    ++same;
                if (same == 32 && bytes + i != masked.data())
                    ++found;
            }
            // The copy just read must not be found in turn.
            chunk.fill('\0');
        }
    }
    return found;
}

} // namespace

/// Locking: by hand, by idleness, what it wipes and what it keeps.
class TestLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void locksByShortcutAndUnlocks();
    void wipesTheKey();
    void idlenessLocks();
    void inputKeepsItOpen();
    void idleLockKeepsWhatWasTyped();
    void ownFieldsComeIntoOpenForms();
    void manualLockAsks();
    void dialogsDoNotOutliveTheLock();
    void theSampleCannotBeLocked();

private:
    static void unlock(Desk &desk);
    static ui::RecordEditor *newContact(Desk &desk);
};

void TestLock::unlock(Desk &desk)
{
    typeInto(desk.window().unlocking(), "secret", Desk::passphrase());
    clickOn(desk.window().unlocking(), "open");
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 15'000);
}

ui::RecordEditor *TestLock::newContact(Desk &desk)
{
    QTest::keyClick(&desk.window(), Qt::Key_N, Qt::ControlModifier);
    ui::ListPage *list = desk.window().view()->currentList();
    if (!QTest::qWaitFor(
            [list] { return !list->editors().isEmpty() && list->editors().constFirst()->isReady(); }))
        qFatal("no editor");
    return list->editors().constFirst();
}

void TestLock::locksByShortcutAndUnlocks()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().view()->showPage("deal");
    QTest::keyClick(&desk.window(), Qt::Key_L, Qt::ControlModifier);
    QTRY_COMPARE(desk.workspace().state(), State::Locked);
    QVERIFY(!desk.workspace().records());
    QVERIFY(!desk.window().view());
    QVERIFY(desk.window().unlocking().isVisible());

    // Locked means locked: only the passphrase opens.
    typeInto(desk.window().unlocking(), "secret", u"guess"_s);
    clickOn(desk.window().unlocking(), "open");
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().unlocking().notice().isShown(), 15'000);
    QCOMPARE(desk.workspace().state(), State::Locked);
    unlock(desk);
    // Back where it was.
    QTRY_COMPARE(desk.window().view()->currentPage(), "deal"_ba);
}

void TestLock::wipesTheKey()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    const Masked key = maskedKey(desk.path(u"Customers.kith"_s));
    // The search finds it while the workspace is open: else this test would prove nothing.
    QVERIFY(copiesInMemory(key) > 0);
    desk.window().lock();
    QTRY_COMPARE(desk.workspace().state(), State::Locked);
    QTRY_COMPARE_WITH_TIMEOUT(copiesInMemory(key), 0, 20'000);
}

void TestLock::idlenessLocks()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().idleWatch().setLimitMs(300);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Locked, 3'000);
    QVERIFY(desk.window().unlocking().isVisible());
    desk.window().idleWatch().setLimitMs(0);
    unlock(desk);
}

void TestLock::inputKeepsItOpen()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().idleWatch().setLimitMs(600);
    QElapsedTimer since;
    since.start();
    while (since.elapsed() < 1'800) {
        QTest::mouseMove(&desk.window(), QPoint(100 + int(since.elapsed() % 50), 300));
        QTest::qWait(100);
    }
    QCOMPARE(desk.workspace().state(), State::Open);
    desk.window().idleWatch().setLimitMs(0);
    QTest::qWait(900);
    QCOMPARE(desk.workspace().state(), State::Open);
}

void TestLock::idleLockKeepsWhatWasTyped()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::RecordEditor *editor = newContact(desk);
    auto *name = qobject_cast<QLineEdit *>(editor->edit("last_name")->input());
    QVERIFY(name);
    name->setFocus();
    QTest::keyClicks(name, u"Unsaved"_s);
    desk.window().idleWatch().setLimitMs(300);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Locked, 3'000);
    desk.window().idleWatch().setLimitMs(0);
    // Nothing of it is on the screen while it is locked.
    QVERIFY(desk.window().findChildren<ui::RecordEditor *>().isEmpty());
    unlock(desk);
    ui::ListPage *list = desk.window().view()->currentList();
    QTRY_COMPARE(list->editors().size(), 1);
    QTRY_VERIFY(list->editors().constFirst()->isReady());
    QTRY_COMPARE(list->editors().constFirst()->edit("last_name")->value().toString(), u"Unsaved"_s);
    QVERIFY(list->editors().constFirst()->isDirty());
    list->editors().constFirst()->save();
    QTRY_VERIFY_WITH_TIMEOUT(list->editors().isEmpty(), 10'000);
    QFuture<QHash<QByteArray, qint64>> counts = desk.workspace().records()->counts();
    QTRY_VERIFY(counts.isFinished());
    QCOMPARE(counts.result().value("contact"), 1);
}

/// Pages are made anew when the workspace's own fields change, and go on with what was typed as after a lock.
void TestLock::ownFieldsComeIntoOpenForms()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::RecordEditor *editor = newContact(desk);
    editor->edit("last_name")->setValue(u"Unsaved"_s);
    QVERIFY(editor->isDirty());
    records::Records &records = *desk.workspace().records();
    domain::Record field(records.catalogue().entity("custom_field"));
    field.setValue("entity", u"contact"_s);
    field.setValue("label", u"Shoe size"_s);
    field.setValue("type", u"integer"_s);
    QFuture<storage::Outcome> saved = records.save({}, field);
    QTRY_VERIFY(saved.isFinished());
    const auto current = [&desk] {
        const ui::ListPage *list = desk.window().view()->currentList();
        return list && !list->editors().isEmpty() ? list->editors().constFirst() : nullptr;
    };
    QTRY_VERIFY_WITH_TIMEOUT(current() && current()->isReady() && current()->edit("x_shoe_size"), 10'000);
    QCOMPARE(current()->edit("last_name")->value().toString(), u"Unsaved"_s);
    QVERIFY(current()->isDirty());
    current()->edit("x_shoe_size")->setValue(42);
    current()->save();
    QTRY_VERIFY_WITH_TIMEOUT(desk.window().view()->currentList()->editors().isEmpty(), 10'000);
    domain::RecordQuery query;
    query.entity = "contact";
    query.filter = domain::Filter::test("x_shoe_size", domain::Operator::Is, 42);
    QFuture<QList<records::RecordId>> found = records.findIds(query);
    QTRY_VERIFY(found.isFinished());
    QCOMPARE(found.result().size(), 1);
}

void TestLock::manualLockAsks()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    ui::RecordEditor *editor = newContact(desk);
    editor->edit("last_name")->setValue(u"Unsaved"_s);
    QVERIFY(editor->isDirty());
    desk.ask.keys.enqueue("stay");
    desk.window().lock();
    QCOMPARE(desk.ask.questions.size(), 1);
    QCOMPARE(desk.workspace().state(), State::Open);
    desk.ask.keys.enqueue("keep");
    desk.window().lock();
    QTRY_COMPARE(desk.workspace().state(), State::Locked);
    unlock(desk);
    QTRY_COMPARE(desk.window().view()->currentList()->editors().size(), 1);
}

void TestLock::dialogsDoNotOutliveTheLock()
{
    Desk desk;
    QVERIFY(desk.createOpen());
    desk.window().showRecoverySheet();
    QVERIFY(dialogOf(desk.window(), "recoverySheetDialog"));
    desk.window().idleWatch().setLimitMs(300);
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Locked, 3'000);
    QVERIFY(!dialogOf(desk.window(), "recoverySheetDialog"));
}

void TestLock::theSampleCannotBeLocked()
{
    Desk desk;
    desk.workspace().setSampleSize(5);
    desk.window().openSample();
    QTRY_COMPARE_WITH_TIMEOUT(desk.workspace().state(), State::Open, 60'000);
    const QString file = desk.workspace().info().file;
    QVERIFY(QFile::exists(file));
    // Nobody knows its key.
    desk.window().idleWatch().setLimitMs(200);
    QTest::qWait(600);
    QCOMPARE(desk.workspace().state(), State::Open);
    QVERIFY(desk.workspace().recent().isEmpty());
    desk.window().closeWorkspace();
    QTRY_COMPARE(desk.workspace().state(), State::Closed);
    QVERIFY(!QFile::exists(file));
    QVERIFY(!QFileInfo::exists(QFileInfo(file).path()));
}

QTEST_MAIN(TestLock)
#include "tst_lock.moc"
