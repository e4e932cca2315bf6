// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The opening ritual, one test per line of it.
#include "models/storage/connection.h"
#include "models/storage/filesystem.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSqlError>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestRitual : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void fileIsEncrypted();
    void wrongKeyIsRefusedBeforeAnythingElse();
    void cipherVersionAnswers();
    void plainFileIsRefused();
    void cipherParametersArePinnedAndRecorded();
    void tempStoreIsMemory();
    void foreignKeysAreOn();
    void localFileIsInWalWithFullSynchronous();
    void networkFileIsReadOnlyAndSaysWhy();
    void fileSystemsAreTold_data();
    void fileSystemsAreTold();
    void busyLimitIsKept();
    void schemaIsNotTrusted();
    void deletedContentIsOverwritten();
    void pagesAreCheckedAndNotMapped();
    void cacheIsLargeOnlyWhereListsAre();
    void otherEncryptedDatabaseIsLeftAlone();

private:
    ConnectionSettings settings() const;
    TestFile m_file;
};

void TestRitual::initTestCase()
{
    m_file.create();
}

ConnectionSettings TestRitual::settings() const
{
    ConnectionSettings settings;
    settings.file = m_file.path();
    settings.key = m_file.key();
    return settings;
}

void TestRitual::fileIsEncrypted()
{
    QFile file(m_file.path());
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    QVERIFY(bytes.size() >= 4096);
    QCOMPARE(bytes.left(16), m_file.key().salt);
    QVERIFY(!bytes.contains("CREATE TABLE"));
}

void TestRitual::wrongKeyIsRefusedBeforeAnythingElse()
{
    ConnectionSettings wrong = settings();
    wrong.key.key = SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32));
    bool inspected = false;
    wrong.inspect = [&](Session &) { inspected = true; };
    QCOMPARE(kindOf([&] { Connection::open(wrong); }), "WrongKey");
    QVERIFY(!inspected);
}

void TestRitual::cipherVersionAnswers()
{
    QVERIFY2(m_file.store().info().cipherVersion.startsWith(u"4."_s),
             qPrintable(m_file.store().info().cipherVersion));
}

void TestRitual::plainFileIsRefused()
{
    const QString name = m_file.path(u"plain.kith"_s);
    {
        QSqlDatabase plain = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"plain"_s);
        plain.setConnectOptions(u"QSQLCIPHER_ALLOW_PLAIN"_s);
        plain.setDatabaseName(name);
        QVERIFY(plain.open());
        QVERIFY(QSqlQuery(plain).exec(u"CREATE TABLE t (a)"_s));
    }
    QSqlDatabase::removeDatabase(u"plain"_s);
    ConnectionSettings plain = settings();
    plain.file = name;
    QVERIFY(!kindOf([&] { Connection::open(plain); }).isEmpty());
    Store store(name, m_file.key(), m_file.options(), m_file.rules());
    QVERIFY(!kindOf([&] { await(store.open()); }).isEmpty());
}

void TestRitual::cipherParametersArePinnedAndRecorded()
{
    for (const auto &[name, value] : Connection::PinnedParameters)
        QCOMPARE(ask(m_file.store(), u"PRAGMA "_s + QLatin1StringView(name)).toString(),
                 QLatin1StringView(value));
    const QString recorded =
        ask(m_file.store(), u"SELECT value FROM workspace_setting WHERE key = 'cipher_settings'"_s)
            .toString();
    QCOMPARE(recorded, m_file.store().info().cipherSettings);
    QVERIFY2(recorded.contains(u"cipher_page_size = 4096"_s), qPrintable(recorded));
    QVERIFY2(recorded.contains(u"HMAC_SHA512"_s), qPrintable(recorded));
}

void TestRitual::tempStoreIsMemory()
{
    QCOMPARE(ask(m_file.store(), u"PRAGMA temp_store"_s).toInt(), 2);
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA temp_store"_s).toInt(), 2);
}

void TestRitual::foreignKeysAreOn()
{
    QCOMPARE(ask(m_file.store(), u"PRAGMA foreign_keys"_s).toInt(), 1);
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA foreign_keys"_s).toInt(), 1);
}

void TestRitual::localFileIsInWalWithFullSynchronous()
{
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA journal_mode"_s).toString(), u"wal"_s);
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA synchronous"_s).toInt(), 2);
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA wal_autocheckpoint"_s).toInt(), 1000);
    QVERIFY(!m_file.store().info().readOnly);
    QVERIFY(!m_file.store().info().fileSystem.isEmpty());
}

void TestRitual::networkFileIsReadOnlyAndSaysWhy()
{
    TestFile file;
    file.create();
    file.close();
    file.options().fileSystem = "nfs";
    Store &store = file.reopen();
    QVERIFY(store.info().readOnly);
    QVERIFY(store.info().readOnlyReason.contains(u"nfs"_s));
    QCOMPARE(ask(store, u"SELECT count(*) FROM app_user"_s).toInt(), 1);
    QCOMPARE(kindOf([&] {
                 await(store.write(changes(u"x"_s, {insertRow("firm", {{"name", u"x"_s}})})));
             }),
             "ReadOnly");
    file.close();
    // No live database is made there either.
    Store fresh(file.path(u"new.kith"_s), file.key(), file.options(), file.rules());
    QCOMPARE(kindOf([&] { await(fresh.create()); }), "NotAllowed");
    QVERIFY(!QFile::exists(file.path(u"new.kith"_s)));
}

void TestRitual::fileSystemsAreTold_data()
{
    QTest::addColumn<quint32>("magic");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<bool>("local");
    QTest::newRow("ext4") << 0x0000ef53U << "ext4"_ba << true;
    QTest::newRow("btrfs") << 0x9123683eU << "btrfs"_ba << true;
    QTest::newRow("tmpfs") << 0x01021994U << "tmpfs"_ba << true;
    QTest::newRow("overlay") << 0x794c7630U << "overlay"_ba << true;
    QTest::newRow("nfs4") << 0x00006969U << "nfs4"_ba << false;
    QTest::newRow("cifs") << 0xff534d42U << "cifs"_ba << false;
    QTest::newRow("smb3") << 0xfe534d42U << "smb3"_ba << false;
    QTest::newRow("9p") << 0x01021997U << "9p"_ba << false;
    QTest::newRow("sshfs") << 0x65735546U << "fuse.sshfs"_ba << false;
    QTest::newRow("ntfs-3g") << 0x65735546U << "fuseblk"_ba << true;
    QTest::newRow("nobody knows") << 0x12345678U << "marsfs"_ba << false;
}

void TestRitual::fileSystemsAreTold()
{
    QFETCH(quint32, magic);
    QFETCH(QByteArray, type);
    QFETCH(bool, local);
    const FileSystem system = FileSystem::classify(magic, type);
    QCOMPARE(system.isLocal(), local);
    QCOMPARE(system.name, type);
}

void TestRitual::busyLimitIsKept()
{
    const std::unique_ptr<Session> blocker = Connection::open(settings());
    blocker->execDirect(u"BEGIN IMMEDIATE"_s);
    ConnectionSettings impatient = settings();
    impatient.busyLimitMs = 300;
    const std::unique_ptr<Session> session = Connection::open(impatient);
    QElapsedTimer timer;
    timer.start();
    QCOMPARE(kindOf([&] { session->execDirect(u"BEGIN IMMEDIATE"_s); }), "Busy");
    QVERIFY2(timer.elapsed() >= 250, qPrintable(QString::number(timer.elapsed())));
    blocker->execDirect(u"ROLLBACK"_s);
    session->execDirect(u"BEGIN IMMEDIATE"_s);
    session->execDirect(u"ROLLBACK"_s);
}

void TestRitual::schemaIsNotTrusted()
{
    QCOMPARE(ask(m_file.store(), u"PRAGMA trusted_schema"_s).toInt(), 0);
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA trusted_schema"_s).toInt(), 0);
}

void TestRitual::deletedContentIsOverwritten()
{
    QCOMPARE(askWriter(m_file.store(), u"PRAGMA secure_delete"_s).toInt(), 1);
}

void TestRitual::pagesAreCheckedAndNotMapped()
{
    QCOMPARE(ask(m_file.store(), u"PRAGMA cell_size_check"_s).toInt(), 1);
    QCOMPARE(ask(m_file.store(), u"PRAGMA mmap_size"_s).toInt(), 0);
}

void TestRitual::cacheIsLargeOnlyWhereListsAre()
{
    constexpr qint64 mib = 1024;
    QSet<qint64> sizes;
    // Two readers answer in turn as they are free: both must have answered after a while.
    for (int i = 0; i < 200 && sizes.size() < 2; ++i)
        sizes.insert(-ask(m_file.store(), u"PRAGMA cache_size"_s).toLongLong());
    QVERIFY2(sizes.contains(32 * mib) || sizes.contains(16 * mib), qPrintable(QDebug::toString(sizes)));
    for (const qint64 size : sizes)
        QVERIFY(size == 32 * mib || size == 16 * mib);
}

void TestRitual::otherEncryptedDatabaseIsLeftAlone()
{
    const QString name = m_file.path(u"other.db"_s);
    {
        ConnectionSettings other = settings();
        other.file = name;
        other.mayCreate = true;
        other.journal = ConnectionSettings::Journal::Delete;
        const std::unique_ptr<Session> session = Connection::open(other);
        session->execDirect(u"CREATE TABLE t (a)"_s);
    }
    QFile file(name);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    Store store(name, m_file.key(), m_file.options(), m_file.rules());
    QCOMPARE(kindOf([&] { await(store.open()); }), "Invalid");
    file.seek(0);
    QCOMPARE(file.readAll(), before);
    QVERIFY(!QFile::exists(name + u"-wal"_s));
}

QTEST_GUILESS_MAIN(TestRitual)
#include "tst_ritual.moc"
