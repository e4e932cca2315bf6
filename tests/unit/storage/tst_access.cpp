// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Files that cannot be written, cannot be read, or go away while they are open. As the administrator may do
// everything, this test gives up such rights first.
#include "models/storage/connection.h"
#include "models/storage/hardening.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTest>

#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestAccess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unreadableFile();
    void readOnlyFile();
    void readOnlyFolder();
    void readOnlyOnRequest();
    void readOnlyFileWithUnfinishedLog();
    void changedBehindAReadOnlyOpening();
    void createInAReadOnlyFolder();
    void createDoesNotReplace();
    void filesAreTheirOwnersAlone();
    void backupIntoAReadOnlyFolder();
    void createLeavesNothingBehindWhenItFails();
    void createdFileIsWholeByItself();
    void fileMovedAwayWhileOpen();
    void fileReplacedWhileOpen();
    void folderGoneWhileOpen();
    void fileComesBack();
    void processIsHardened();

private:
    void add(const QString &name)
    {
        await(m_store->write(changes(u"Add"_s, {insertRow("firm", {{"name", name}})})));
    }
    int count() { return ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(); }
    void setWritable(const QString &path, bool writable);

    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

void TestAccess::init()
{
    m_file = std::make_unique<TestFile>();
    m_store = &m_file->create();
    add(u"Acme"_s);
}

void TestAccess::cleanup()
{
    setWritable(m_file->folder(), true);
    m_file.reset();
}

void TestAccess::setWritable(const QString &path, bool writable)
{
    QFile::Permissions permissions = QFile::ReadOwner | QFile::ExeOwner;
    if (writable)
        permissions |= QFile::WriteOwner;
    QFile::setPermissions(path, permissions);
}

void TestAccess::unreadableFile()
{
    m_file->close();
    QFile::setPermissions(m_file->path(), {});
    QCOMPARE(kindOf([&] { Vault::unlock(m_file->path(), u"x"_s); }), "NotAllowed");
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "NotAllowed");
    QVERIFY(!Vault::opens(m_file->path(), m_file->key()));
}

void TestAccess::readOnlyFile()
{
    m_file->close();
    setWritable(m_file->path(), false);
    m_store = &m_file->reopen();
    QVERIFY(m_store->info().readOnly);
    QVERIFY(!m_store->info().readOnlyReason.isEmpty());
    QCOMPARE(count(), 1);
    QCOMPARE(kindOf([&] { add(u"x"_s); }), "ReadOnly");
    QCOMPARE(kindOf([&] { await(m_store->undo()); }), "ReadOnly");
    QCOMPARE(kindOf([&] { await(m_store->rekey(m_file->key())); }), "ReadOnly");
    QVERIFY(await(m_store->check()).findings.isEmpty());
    await(m_store->backup(m_file->path(u"copy.kith"_s)));
    QVERIFY(Vault::opens(m_file->path(u"copy.kith"_s), m_file->key()));
}

void TestAccess::readOnlyFolder()
{
    m_file->close();
    setWritable(m_file->folder(), false);
    m_store = &m_file->reopen();
    QVERIFY(m_store->info().readOnly);
    QCOMPARE(count(), 1);
    QCOMPARE(kindOf([&] { add(u"x"_s); }), "ReadOnly");
}

void TestAccess::readOnlyOnRequest()
{
    auto other = m_file->another();
    await(other->open()); // somebody else works with it
    m_file->close();
    m_file->options().readOnly = true;
    m_store = &m_file->reopen();
    QVERIFY(m_store->info().readOnly);
    QCOMPARE(m_store->info().seat, 0);
    QCOMPARE(kindOf([&] { add(u"x"_s); }), "ReadOnly");
    QSignalSpy spy(m_store, &Store::changed);
    await(other->write(changes(u"Add"_s, {insertRow("firm", {{"name", u"New"_s}})})));
    QVERIFY(spy.wait(2000));
    QCOMPARE(count(), 2);
}

void TestAccess::readOnlyFileWithUnfinishedLog()
{
    // Closed by a crash: the last action is in the -wal alone.
    const QString copy = m_file->path(u"copy"_s);
    QVERIFY(QDir().mkpath(copy));
    add(u"In the log"_s);
    QVERIFY(QFile::copy(m_file->path(), copy + u"/work.kith"_s));
    QVERIFY(QFile::copy(m_file->path() + u"-wal"_s, copy + u"/work.kith-wal"_s));
    setWritable(copy, false);
    Store store(copy + u"/work.kith"_s, m_file->key(), m_file->options(), m_file->rules());
    const auto problem = problemOf([&] { await(store.open()); });
    // Either it is read whole or refused with a reason; never half of it.
    if (problem)
        QVERIFY2(problem->kind() == base::ProblemKind::ReadOnly, problem->what());
    else
        QCOMPARE(ask(store, u"SELECT count(*) FROM firm"_s).toInt(), 2);
    setWritable(copy, true);
}

void TestAccess::changedBehindAReadOnlyOpening()
{
    m_file->close();
    setWritable(m_file->path(), false);
    m_store = &m_file->reopen();
    QCOMPARE(count(), 1);
    setWritable(m_file->path(), true);
    QSignalSpy spy(m_store, &Store::changed);
    {
        auto other = m_file->another();
        await(other->open());
        QVERIFY(!other->info().readOnly);
        await(other->write(changes(u"Add"_s, {insertRow("firm", {{"name", u"New"_s}})})));
    }
    QTRY_VERIFY(!spy.isEmpty());
    QTest::qWait(1300); // each of the two readers has looked again by then
    for (int i = 0; i < 10; ++i)
        QCOMPARE(count(), 2);
    QVERIFY(spy.first().first().value<ChangeNotice>().everything);
}

void TestAccess::createInAReadOnlyFolder()
{
    const QString folder = m_file->path(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    setWritable(folder, false);
    Store store(folder + u"/new.kith"_s, m_file->key(), m_file->options(), m_file->rules());
    QCOMPARE(kindOf([&] { await(store.create()); }), "ReadOnly");
    setWritable(folder, true);
    Store nowhere(m_file->path(u"nowhere/new.kith"_s), m_file->key(), m_file->options(), m_file->rules());
    QCOMPARE(kindOf([&] { await(nowhere.create()); }), "Offline");
}

void TestAccess::createDoesNotReplace()
{
    QFile existing(m_file->path(u"there.kith"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    Store store(existing.fileName(), m_file->key(), m_file->options(), m_file->rules());
    QCOMPARE(kindOf([&] { await(store.create()); }), "NotAllowed");
    QVERIFY(existing.open(QIODevice::ReadOnly));
    QCOMPARE(existing.readAll(), "precious");
}

void TestAccess::filesAreTheirOwnersAlone()
{
    const QFile::Permissions others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
    await(m_store->backup(m_file->path(u"copy.kith"_s)));
    for (const QString &name : {m_file->path(), m_file->path() + u"-wal"_s, m_file->path(u"copy.kith"_s)})
        QVERIFY2(!(QFile::permissions(name) & others), qPrintable(name));
}

void TestAccess::backupIntoAReadOnlyFolder()
{
    const QString folder = m_file->path(u"locked"_s);
    QVERIFY(QDir().mkpath(folder));
    setWritable(folder, false);
    const auto problem = problemOf([&] { await(m_store->backup(folder + u"/copy.kith"_s)); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::ReadOnly);
    QVERIFY(QDir(folder).isEmpty());
    setWritable(folder, true);
}

void TestAccess::createLeavesNothingBehindWhenItFails()
{
    class Refusing : public ToyRules
    {
        ChangeSet seed(Session &, const QString &) const override
        {
            throw base::Problem(base::ProblemKind::Invalid, u"no"_s);
        }
    };
    const QStringList before = QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::Hidden);
    Store store(m_file->path(u"new.kith"_s), m_file->key(), m_file->options(), std::make_shared<Refusing>());
    QCOMPARE(kindOf([&] { await(store.create()); }), "Invalid");
    QCOMPARE(QDir(m_file->folder()).entryList(QDir::AllEntries | QDir::Hidden), before);
}

void TestAccess::createdFileIsWholeByItself()
{
    // Killed right after its creation was told: the file alone, without its log, is a workspace.
    TestFile fresh;
    fresh.create();
    const QString alone = fresh.path(u"alone.kith"_s);
    QVERIFY(QFile::copy(fresh.path(), alone));
    Store store(alone, fresh.key(), fresh.options(), fresh.rules());
    await(store.open());
    QCOMPARE(ask(store, u"SELECT display_name FROM app_user"_s).toString(), u"Anna Tester"_s);
}

void TestAccess::fileMovedAwayWhileOpen()
{
    QSignalSpy spy(m_store, &Store::failed);
    QVERIFY(QFile::rename(m_file->path(), m_file->path(u"moved.kith"_s)));
    const auto problem = problemOf([&] { add(u"Lost"_s); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::Offline);
    QVERIFY(problem->sentence().contains(u"work.kith"_s));
    QVERIFY(spy.wait(2000));
    QTest::qWait(300);
    QCOMPARE(spy.size(), 1); // told once
    QCOMPARE(static_cast<const base::Problem *>(spy.first().first().constData())->kind(),
             base::ProblemKind::Offline);
}

void TestAccess::fileReplacedWhileOpen()
{
    QVERIFY(QFile::rename(m_file->path(), m_file->path(u"moved.kith"_s)));
    QFile other(m_file->path());
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write("something else");
    other.close();
    QCOMPARE(kindOf([&] { add(u"Lost"_s); }), "Offline");
    QVERIFY(other.open(QIODevice::ReadOnly));
    QCOMPARE(other.readAll(), "something else");
}

void TestAccess::folderGoneWhileOpen()
{
    const QString folder = m_file->path(u"stick"_s);
    QVERIFY(QDir().mkpath(folder));
    Store store(folder + u"/work.kith"_s, m_file->key(), m_file->options(), m_file->rules());
    await(store.create());
    QSignalSpy spy(&store, &Store::failed);
    QVERIFY(QDir(folder).removeRecursively());
    QVERIFY(spy.wait(2000));
    QCOMPARE(kindOf([&] {
                 await(store.write(changes(u"x"_s, {insertRow("firm", {{"name", u"x"_s}})})));
             }),
             "Offline");
    ask(store, u"SELECT count(*) FROM firm"_s); // what is open can still be read; no crash
}

void TestAccess::fileComesBack()
{
    QSignalSpy spy(m_store, &Store::failed);
    QVERIFY(QFile::rename(m_file->path(), m_file->path(u"moved.kith"_s)));
    QCOMPARE(kindOf([&] { add(u"Lost"_s); }), "Offline");
    QVERIFY(QFile::rename(m_file->path(u"moved.kith"_s), m_file->path()));
    add(u"Saved"_s);
    QCOMPARE(count(), 2);
}

void TestAccess::processIsHardened()
{
    hardenProcess();
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_max, rlim_t(0));
}

int main(int argc, char **argv)
{
    constexpr uid_t nobody = 65534;
    if (geteuid() == 0 && (setgid(nobody) != 0 || setuid(nobody) != 0))
        qFatal("cannot give up the rights of the administrator");
    QCoreApplication application(argc, argv);
    TestAccess test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_access.moc"
