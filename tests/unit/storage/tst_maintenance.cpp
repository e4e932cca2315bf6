// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Changing the key, backups, health checks.
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QRandomGenerator>
#include <QSemaphore>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestMaintenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rekeyChangesTheKeyAndKeepsAll();
    void rekeyWaitsForReads();
    void rekeyWhileAnotherStoreIsOpenIsRefused();
    void rekeyWithAForeignSaltIsRefused();
    void killedRekeyOpensWithExactlyOneKey();
    void backupIsAWholeEncryptedWorkspace();
    void backupWhileSomebodyWrites();
    void backupRefusesAnExistingFileAndAMissingFolder();
    void cancelledBackupLeavesNothing();
    void checkOfAHealthyFile();
    void checkLetsOthersWrite();
    void checkFindsStaleDerivedData();
    void checkFindsADamagedPage();
    void checkFindsJournalDamage();
    void rebuildMendsDerivedData();

private:
    void fill(int rows);
    QStringList findings();
    /// Changes the file behind the Store's back.
    void tamper(const QStringList &statements);

    std::unique_ptr<TestFile> m_file;
    Store *m_store = nullptr;
};

static QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMaintenance::init()
{
    m_file = std::make_unique<TestFile>();
    m_store = &m_file->create();
}

void TestMaintenance::fill(int rows)
{
    QList<RowChange> list;
    for (int i = 0; i < rows; ++i)
        list.append(insertRow(
            "firm", {{"name", u"Firm %1 with a name of some length"_s.arg(i)}, {"city", u"Bonn"_s}}));
    await(m_store->write(changes(u"Fill"_s, list)));
}

QStringList TestMaintenance::findings()
{
    return await(m_store->check()).findings;
}

void TestMaintenance::tamper(const QStringList &statements)
{
    BulkJob job;
    job.work = [&](BulkWriter &bulk) {
        for (const QString &sql : statements)
            bulk.session().execDirect(sql);
    };
    await(m_store->writeBulk(job));
}

static FileKey otherKey(const FileKey &key)
{
    return {SecretBytes(QByteArrayView("the new key, thirty-two bytes too", 32)), key.salt};
}

void TestMaintenance::rekeyChangesTheKeyAndKeepsAll()
{
    fill(3000);
    const QByteArray before = hashOf(*m_store);
    const FileKey newKey = otherKey(m_file->key());
    await(m_store->rekey(newKey));
    QVERIFY(m_store->key().key.view() == newKey.key.view());
    QCOMPARE(hashOf(*m_store), before);
    QCOMPARE(await(m_store->write(changes(u"After"_s, {insertRow("firm", {{"name", u"After"_s}})}))).inserted,
             1);
    QCOMPARE(askWriter(*m_store, u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(askWriter(*m_store, u"PRAGMA synchronous"_s).toInt(), 2);
    QVERIFY(findings().isEmpty());
    m_file->close();
    QVERIFY(Vault::opens(m_file->path(), newKey));
    QVERIFY(!Vault::opens(m_file->path(), m_file->key()));
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "WrongKey");
    Store again(m_file->path(), newKey, m_file->options(), m_file->rules());
    await(again.open());
    QCOMPARE(ask(again, u"SELECT count(*) FROM firm"_s).toInt(), 3001);
}

void TestMaintenance::rekeyWaitsForReads()
{
    fill(500);
    auto reading = m_store->read([](Session &session) {
        const int before = session.scalar(u"SELECT count(*) FROM firm"_s).toInt();
        QTest::qSleep(300);
        return before + session.scalar(u"SELECT count(*) FROM firm"_s).toInt();
    });
    auto rekeying = m_store->rekey(otherKey(m_file->key()));
    auto after = m_store->read(
        [](Session &session) { return session.scalar(u"SELECT count(*) FROM firm"_s).toInt(); });
    QCOMPARE(await(reading), 1000);
    await(rekeying);
    QCOMPARE(await(after), 500);
}

void TestMaintenance::rekeyWhileAnotherStoreIsOpenIsRefused()
{
    m_file->options().busyLimitMs = 300;
    m_store = &m_file->reopen();
    fill(10);
    auto other = m_file->another();
    await(other->open());
    const auto problem = problemOf([&] { await(m_store->rekey(otherKey(m_file->key()))); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::Busy);
    // Both go on with the old key.
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM firm"_s).toInt(), 10);
    QCOMPARE(await(m_store->write(changes(u"x"_s, {insertRow("firm", {{"name", u"x"_s}})}))).inserted, 1);
    QCOMPARE(ask(*other, u"SELECT count(*) FROM firm"_s).toInt(), 11);
    QVERIFY(m_store->key().key.view() == m_file->key().key.view());
    other.reset();
    await(m_store->rekey(otherKey(m_file->key())));
}

void TestMaintenance::rekeyWithAForeignSaltIsRefused()
{
    FileKey wrong = otherKey(m_file->key());
    wrong.salt = "fedcba9876543210";
    QCOMPARE(kindOf([&] { await(m_store->rekey(wrong)); }), "Bug");
    QCOMPARE(ask(*m_store, u"SELECT count(*) FROM app_user"_s).toInt(), 1);
}

void TestMaintenance::killedRekeyOpensWithExactlyOneKey()
{
    fill(30'000); // some megabytes, so that there is a middle
    const QByteArray content = hashOf(*m_store);
    m_file->close();
    FileKey current = m_file->key();
    const FileKey next = otherKey(current);
    const QByteArray whole = bytesOf(m_file->path());
    int hot = 0;
    int oldKey = 0;
    QRandomGenerator random(1);
    for (int round = 0; round < 12; ++round) {
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(whole) == whole.size());
        file.close();
        QProcess process;
        process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        process.start(QStringLiteral(KITH_OTHER_PROCESS),
                      {m_file->path(), m_file->options().migrations, u"rekey"_s,
                       QString::fromLatin1(next.key.view().toByteArray().toHex())});
        QVERIFY(process.waitForReadyRead(20'000));
        QTest::qSleep(random.bounded(5, 60 + round * 25));
        process.kill();
        QVERIFY(process.waitForFinished(10'000));
        hot += QFileInfo(m_file->path() + u"-journal"_s).size() > 0 ? 1 : 0;
        // The pages alone must say which key it is, before SQLite has mended anything.
        const bool first = Vault::opens(m_file->path(), current);
        const bool second = Vault::opens(m_file->path(), next);
        QVERIFY2(first != second, "exactly one key opens the file");
        oldKey += first ? 1 : 0;
        Store store(m_file->path(), first ? current : next, m_file->options(), m_file->rules());
        await(store.open());
        QCOMPARE(hashOf(store), content);
        const CheckReport report = await(store.check());
        QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
    }
    qInfo("%d of 12 killed with a hot journal, %d kept the old key", hot, oldKey);
    QVERIFY2(hot > 0, "no kill hit the middle of the work");
}

void TestMaintenance::backupIsAWholeEncryptedWorkspace()
{
    fill(1000);
    const QByteArray content = hashOf(*m_store);
    const QString target = m_file->path(u"copy.kith"_s);
    await(m_store->backup(target));
    QCOMPARE(bytesOf(target).left(16), m_file->key().salt);
    QVERIFY(!bytesOf(target).contains("with a name of some length"));
    QVERIFY(Vault::opens(target, m_file->key()));
    QVERIFY(!QFile::exists(target + u"-wal"_s) && !QFile::exists(target + u"-journal"_s));
    Store copy(target, m_file->key(), m_file->options(), m_file->rules());
    await(copy.open());
    QCOMPARE(hashOf(copy), content);
    QCOMPARE(copy.info().workspaceId, m_store->info().workspaceId);
    QCOMPARE(await(copy.undo()).label, u"Fill"_s); // its history is in it
    QCOMPARE(copy.info().lastBackupAtMs, 0);       // the copy was never copied
    QVERIFY(m_file->reopen().info().lastBackupAtMs > 0);
    QCOMPARE(QDir(m_file->folder()).entryList({u"*.part*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TestMaintenance::backupWhileSomebodyWrites()
{
    fill(2000);
    const QString target = m_file->path(u"copy.kith"_s);
    auto backup = m_store->backup(target);
    for (int i = 0; i < 50; ++i)
        await(m_store->write(changes(u"More"_s, {insertRow("firm", {{"name", u"More"_s}})})));
    await(backup);
    Store copy(target, m_file->key(), m_file->options(), m_file->rules());
    await(copy.open());
    QVERIFY(await(copy.check()).findings.isEmpty());
    QVERIFY(ask(copy, u"SELECT count(*) FROM firm"_s).toInt() >= 2000);
}

void TestMaintenance::backupRefusesAnExistingFileAndAMissingFolder()
{
    QFile existing(m_file->path(u"there.kith"_s));
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.write("precious");
    existing.close();
    QCOMPARE(kindOf([&] { await(m_store->backup(existing.fileName())); }), "NotAllowed");
    QCOMPARE(bytesOf(existing.fileName()), "precious");
    QCOMPARE(kindOf([&] { await(m_store->backup(m_file->path(u"no/such/folder.kith"_s))); }), "Offline");
}

void TestMaintenance::cancelledBackupLeavesNothing()
{
    fill(20'000);
    const QString target = m_file->path(u"copy.kith"_s);
    auto backup = m_store->backup(target);
    QTest::qSleep(20);
    backup.cancel();
    backup.waitForFinished();
    m_file->close(); // whatever still ran has ended
    if (QFile::exists(target))
        QVERIFY(Vault::opens(target, m_file->key())); // it was quicker
    QCOMPARE(QDir(m_file->folder()).entryList({u"*.part*"_s}, QDir::Files | QDir::Hidden), QStringList());
}

void TestMaintenance::checkOfAHealthyFile()
{
    fill(1000);
    const CheckReport report = await(m_store->check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));
    QVERIFY(report.pages > 10);
    QCOMPARE(report.rows, 1001);
    QCOMPARE(report.contentHash, hashOf(*m_store).toHex());
}

namespace {

/// Stops in the middle of a check until it may go on.
class SlowRules : public ToyRules
{
public:
    QStringList check(Session &session) const override
    {
        entered.release();
        mayGoOn.acquire();
        return ToyRules::check(session);
    }

    mutable QSemaphore entered;
    mutable QSemaphore mayGoOn;
};

} // namespace

void TestMaintenance::checkLetsOthersWrite()
{
    const auto rules = std::make_shared<SlowRules>();
    TestFile file(rules);
    file.options().migrations = ToyRules::writeMigrations(file.path(u"migrations"_s));
    Store &store = file.create();
    auto report = store.check();
    rules->entered.acquire();
    auto write = store.write(changes(u"Meanwhile"_s, {insertRow("firm", {{"name", u"New"_s}})}));
    const bool written = QTest::qWaitFor([&] { return write.isFinished(); }, 5000);
    rules->mayGoOn.release();
    QVERIFY(written);
    QCOMPARE(await(write).inserted, 1);
    QCOMPARE(await(report).findings.join(u" | "_s), QString());
    rules->mayGoOn.release();
    QCOMPARE(await(store.check()).findings.join(u" | "_s), QString());
}

void TestMaintenance::checkFindsStaleDerivedData()
{
    fill(2);
    tamper({u"UPDATE firm SET name_key = 'wrong'"_s});
    QCOMPARE(findings(), QStringList{u"firm.name_key: 2 rows are stale"_s});
}

void TestMaintenance::checkFindsADamagedPage()
{
    fill(3000);
    m_file->close();
    {
        QFile file(m_file->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        const qint64 page = file.size() / 4096 / 2;
        file.seek(page * 4096 + 1000);
        const QByteArray byte = file.read(1);
        file.seek(page * 4096 + 1000);
        file.write(QByteArray(1, char(byte.at(0) ^ 4)));
    }
    m_store = &m_file->reopen();
    const QStringList found = findings();
    QVERIFY2(found.join(u'\n').contains(u"cipher_integrity_check"_s), qPrintable(found.join(u'\n')));
}

void TestMaintenance::checkFindsJournalDamage()
{
    fill(3);
    tamper({u"DELETE FROM change_log WHERE seq = 1"_s});
    QVERIFY(findings().join(u'\n').contains(u"lost or gained"_s));
}

void TestMaintenance::rebuildMendsDerivedData()
{
    fill(2);
    tamper({u"UPDATE firm SET name_key = 'wrong'"_s});
    await(m_store->rebuildDerived());
    QCOMPARE(findings(), QStringList());
}

QTEST_GUILESS_MAIN(TestMaintenance)
#include "tst_maintenance.moc"
