// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTest>

#include <thread>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestMigrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void scriptsAreCut();
    void newFileHasAllSteps();
    void builtInStepsMakeAFile();
    void olderFileIsMigratedAfterAVerifiedBackup();
    void failedStepLeavesTheFileAsItWas();
    void brokenReferencesStopAStep();
    void derivedDataIsMadeAnew();
    void newerFileIsRefusedUntouched();
    void readOnlyOlderFileIsNotMigrated();
    void fileInUseIsNotMigrated();
    void stepThatAnotherProgramRanIsNotRunAgain();
    void secondBackupDoesNotOverwriteTheFirst();
    void gapsAreRefused();

private:
    void addStep(const QString &name, const QByteArray &sql);

    std::unique_ptr<TestFile> m_file;
    QByteArray m_hash;
};

static QByteArray bytesOf(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestMigrations::init()
{
    m_file = std::make_unique<TestFile>();
    Store &store = m_file->create();
    await(store.write(changes(u"Add"_s, {insertRow("firm", {{"name", u"ACME"_s}}, RecordId(7)),
                                         insertRow("person", {{"name", u"Ann"_s}, {"firm_id", 7}})})));
    m_hash = hashOf(store);
    m_file->close();
}

void TestMigrations::addStep(const QString &name, const QByteArray &sql)
{
    QFile file(m_file->options().migrations + u'/' + name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(sql);
}

void TestMigrations::scriptsAreCut()
{
    const QStringList parts = Migrations::statements(QString::fromUtf8(R"(
-- a comment; with a semicolon
CREATE TABLE a (x TEXT DEFAULT 'it''s; fine', "odd;name" INTEGER); /* another; one */
CREATE TRIGGER t AFTER INSERT ON a BEGIN
    UPDATE a SET x = CASE WHEN x = ';' THEN 'END' ELSE x END;
    DELETE FROM a WHERE x = 'gone';
END;
INSERT INTO a VALUES ('-- no comment', 1)
)"));
    QCOMPARE(parts.size(), 3);
    QVERIFY(parts.at(0).startsWith(u"CREATE TABLE a"_s) && parts.at(0).contains(u"'it''s; fine'"_s));
    QVERIFY(parts.at(1).startsWith(u"CREATE TRIGGER"_s) && parts.at(1).endsWith(u"END"_s));
    QVERIFY(parts.at(2).contains(u"'-- no comment'"_s));
}

void TestMigrations::newFileHasAllSteps()
{
    Store &store = m_file->reopen();
    QCOMPARE(store.info().schemaVersion, 2);
    QCOMPARE(store.info().migratedFrom, 0);
    QVERIFY(store.info().backupFile.isEmpty());
    QCOMPARE(ask(store, u"SELECT group_concat(name) FROM schema_migration"_s).toString(), u"core,toy"_s);
    QCOMPARE(ask(store, u"PRAGMA application_id"_s).toInt(), 0x4b697468);
}

void TestMigrations::builtInStepsMakeAFile()
{
    const Migrations migrations;
    QVERIFY(migrations.latest() >= 2);
    ConnectionSettings settings;
    settings.file = m_file->path(u"built-in.kith"_s);
    settings.key = m_file->key();
    settings.mayCreate = true;
    settings.journal = ConnectionSettings::Journal::Delete;
    const auto session = Connection::open(settings);
    migrations.run(*session);
    QCOMPARE(Migrations::versionOf(*session), migrations.latest());
    QCOMPARE(session->scalar(u"PRAGMA integrity_check"_s).toString(), u"ok"_s);
}

void TestMigrations::olderFileIsMigratedAfterAVerifiedBackup()
{
    addStep(u"0003_more.sql"_s,
            "ALTER TABLE firm ADD COLUMN phone TEXT; CREATE TABLE extra (id INTEGER PRIMARY KEY);");
    Store &store = m_file->reopen();
    QCOMPARE(store.info().schemaVersion, 3);
    QCOMPARE(store.info().migratedFrom, 2);
    QCOMPARE(store.info().backupFile, m_file->path(u"work.before-v3.kith"_s));
    QCOMPARE(ask(store, u"SELECT name FROM firm"_s).toString(), u"ACME"_s);
    QVERIFY(ask(store, u"SELECT phone FROM firm"_s).isNull());
    await(store.undo());
    await(store.redo());
    const CheckReport report = await(store.check());
    QVERIFY2(report.findings.isEmpty(), qPrintable(report.findings.join(u'\n')));

    // The backup is a whole workspace of the older version, in one file.
    const QString backup = store.info().backupFile;
    QVERIFY(!QFile::exists(backup + u"-wal"_s));
    m_file->close();
    QFile::remove(m_file->options().migrations + u"/0003_more.sql"_s);
    Store old(backup, m_file->key(), m_file->options(), m_file->rules());
    await(old.open());
    QCOMPARE(old.info().schemaVersion, 2);
    QCOMPARE(hashOf(old), m_hash);
}

void TestMigrations::failedStepLeavesTheFileAsItWas()
{
    addStep(u"0003_bad.sql"_s,
            "ALTER TABLE firm ADD COLUMN phone TEXT; UPDATE firm SET phone = 'x'; CREATE TABLE firm (a);");
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "Bug");
    QFile::remove(m_file->options().migrations + u"/0003_bad.sql"_s);
    Store &store = m_file->reopen();
    QCOMPARE(store.info().schemaVersion, 2);
    QCOMPARE(hashOf(store), m_hash);
    QVERIFY(!kindOf([&] { ask(store, u"SELECT phone FROM firm"_s); }).isEmpty());
    QVERIFY(QFile::exists(m_file->path(u"work.before-v3.kith"_s)));
}

void TestMigrations::brokenReferencesStopAStep()
{
    addStep(u"0003_orphans.sql"_s, "DELETE FROM firm;");
    const auto problem = problemOf([&] { m_file->reopen(); });
    QVERIFY(problem && problem->detail().contains(u"person"_s));
    QFile::remove(m_file->options().migrations + u"/0003_orphans.sql"_s);
    QCOMPARE(hashOf(m_file->reopen()), m_hash);
}

void TestMigrations::derivedDataIsMadeAnew()
{
    addStep(u"0003_derived.sql"_s, "UPDATE firm SET name_key = NULL;");
    QCOMPARE(ask(m_file->reopen(), u"SELECT name_key FROM firm"_s).toString(), u"acme"_s);
}

void TestMigrations::newerFileIsRefusedUntouched()
{
    addStep(u"0003_future.sql"_s, "CREATE TABLE future (a);");
    m_file->reopen();
    m_file->close();
    QFile::remove(m_file->options().migrations + u"/0003_future.sql"_s);
    const QByteArray before = bytesOf(m_file->path());
    const auto problem = problemOf([&] { m_file->reopen(); });
    QVERIFY(problem && problem->kind() == base::ProblemKind::NotAllowed);
    QVERIFY(problem->sentence().contains(u"newer"_s));
    QCOMPARE(bytesOf(m_file->path()), before);
}

void TestMigrations::readOnlyOlderFileIsNotMigrated()
{
    addStep(u"0003_more.sql"_s, "CREATE TABLE more (a);");
    m_file->options().readOnly = true;
    const QByteArray before = bytesOf(m_file->path());
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "ReadOnly");
    QCOMPARE(bytesOf(m_file->path()), before);
}

void TestMigrations::fileInUseIsNotMigrated()
{
    auto older = m_file->another(); // reads its migrations when it opens
    await(older->open());
    addStep(u"0003_more.sql"_s, "CREATE TABLE more (a);");
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "Busy");
    QCOMPARE(await(older->write(changes(u"Still works"_s, {insertRow("firm", {{"name", u"x"_s}})}))).inserted,
             1);
    older.reset();
    QCOMPARE(m_file->reopen().info().schemaVersion, 3);
}

void TestMigrations::stepThatAnotherProgramRanIsNotRunAgain()
{
    const QByteArray step = "UPDATE firm SET name = name || '!';";
    addStep(u"0003_mark.sql"_s, step);
    ConnectionSettings settings;
    settings.file = m_file->path();
    settings.key = m_file->key();
    settings.journal = ConnectionSettings::Journal::Wal;
    const auto faster = Connection::open(settings);
    faster->execDirect(u"BEGIN IMMEDIATE"_s);
    QByteArray slowerFailed = "did not run";
    std::thread slower([&] {
        slowerFailed = kindOf([&] {
            const auto session = Connection::open(settings);
            Migrations(m_file->options().migrations).run(*session);
        });
    });
    QTest::qWait(500); // the other one finds the old version and waits for its turn
    faster->execDirect(QString::fromLatin1(step));
    faster->execDirect(u"PRAGMA user_version = 3"_s);
    faster->execDirect(u"COMMIT"_s);
    slower.join();
    QCOMPARE(slowerFailed, QByteArray());
    QCOMPARE(faster->scalar(u"SELECT name FROM firm"_s).toString(), u"ACME!"_s);
    QCOMPARE(faster->scalar(u"PRAGMA foreign_keys"_s).toInt(), 1);
}

void TestMigrations::secondBackupDoesNotOverwriteTheFirst()
{
    QFile first(m_file->path(u"work.before-v3.kith"_s));
    QVERIFY(first.open(QIODevice::WriteOnly));
    first.write("mine");
    first.close();
    addStep(u"0003_more.sql"_s, "CREATE TABLE more (a);");
    QCOMPARE(m_file->reopen().info().backupFile, m_file->path(u"work.before-v3-2.kith"_s));
    QCOMPARE(bytesOf(first.fileName()), "mine");
}

void TestMigrations::gapsAreRefused()
{
    addStep(u"0004_gap.sql"_s, "SELECT 1;");
    QCOMPARE(kindOf([&] { m_file->reopen(); }), "Bug");
}

QTEST_GUILESS_MAIN(TestMigrations)
#include "tst_migrations.moc"
