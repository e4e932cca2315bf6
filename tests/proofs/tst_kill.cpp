// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// A program is killed at random moments of its work, half of them by the clock and half at a chosen access to
// the disk. What was acknowledged is there, of the rest all or nothing. KITH_SEED changes the moments.
#include "models/storage/migrations.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/victimprocess.h"

#include <QDir>
#include <QElapsedTimer>
#include <QLoggingCategory>
#include <QRandomGenerator>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using storage::FileKey;
using storage::Vault;

namespace {

constexpr int Contacts = 60;
constexpr int ImportedRows = 400;

/// When to kill: at the nth access to the disk, or so long after the work began.
struct Moment
{
    qint64 operation = 0;
    qint64 microseconds = 0;

    QString text() const
    {
        return operation ? u"at access %1"_s.arg(operation) : u"after %1 µs"_s.arg(microseconds);
    }
    QStringList option() const
    {
        return operation ? QStringList{u"--kill-at"_s, QString::number(operation)} : QStringList();
    }
};

/// How long some work takes when nobody kills it.
struct Measure
{
    qint64 operations = 0;
    qint64 microseconds = 0;
};

} // namespace

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void duringWrites();
    void duringImport();
    void whileADocumentIsAdded();
    void duringPassphraseChange();
    void duringMigration();

private:
    void makeMigrations();
    QString copyOfTemplate();
    Moment pick(const Measure &measure);
    Measure measure(const QStringList &arguments);
    void runAndKill(VictimProcess &victim, const Moment &moment);
    void verifyLastAction(const QString &file, const QList<QByteArray> &said, const QByteArray &where);
    bool verifyKeys(const QString &file, bool acknowledged, const QByteArray &where);
    void verifyOpensWithOneOf(const QString &file, const QList<FileKey> &keys, const FileKey &right,
                              const QByteArray &where);
    void verifyMigration(const QString &file, bool acknowledged, const QByteArray &where);

    static FileKey otherKey()
    {
        return {storage::SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32)),
                TestFile::rawKey().salt};
    }

    QTemporaryDir m_folder;
    QString m_template;
    QByteArray m_hash;
    QString m_migrations;
    int m_version = 0;
    quint32 m_seed = 20260921;
    QRandomGenerator m_random;
    int m_copies = 0;
    int m_kills = 0;
};

void TestKill::initTestCase()
{
    if (qEnvironmentVariableIsSet("KITH_SEED"))
        m_seed = qEnvironmentVariable("KITH_SEED").toUInt();
    QLoggingCategory::setFilterRules(u"kith.*=false"_s);
    m_template = m_folder.filePath(u"template.kith"_s);
    const auto workspace = CrmWorkspace::create(m_template);
    QList<std::pair<domain::Record, domain::Record>> contacts;
    for (int i = 0; i < Contacts; ++i)
        contacts.append({{}, fullContact(i)});
    answer(workspace->records().saveAll(contacts, u"Begin"_s));
    m_hash = workspace->hash();
    QCOMPARE(workspace->findings(), QString());
    m_version = storage::Migrations().latest();
    makeMigrations();
}

void TestKill::init()
{
    m_random.seed(m_seed);
}

/// The program's own migrations and one more, which rebuilds a table and copies another.
void TestKill::makeMigrations()
{
    m_migrations = m_folder.filePath(u"migrations"_s);
    QVERIFY(QDir().mkpath(m_migrations));
    const QDir builtIn(u":/kith/storage/migrations"_s);
    for (const QString &name : builtIn.entryList())
        QVERIFY(QFile::copy(builtIn.filePath(name), m_migrations + u'/' + name));
    const auto workspace = CrmWorkspace::open(m_template);
    QString note = workspace->ask(u"SELECT sql FROM sqlite_schema WHERE name = 'note'"_s).toString();
    const QString index =
        workspace->ask(u"SELECT sql FROM sqlite_schema WHERE name = 'note_by_object'"_s).toString();
    QVERIFY(note.contains(u"TABLE note"_s));
    note.replace(u"TABLE note"_s, u"TABLE note_new"_s);
    QFile next(m_migrations + u"/%1_proof.sql"_s.arg(m_version + 1, 4, 10, QChar(u'0')));
    QVERIFY(next.open(QIODevice::WriteOnly));
    next.write((note +
                u";\nINSERT INTO note_new SELECT * FROM note;\nDROP TABLE note;\n"
                "ALTER TABLE note_new RENAME TO note;\n"_s +
                index + u";\nCREATE TABLE proof_copy AS SELECT id, display_name FROM contact;\n"_s)
                   .toUtf8());
}

QString TestKill::copyOfTemplate()
{
    const QString folder = m_folder.filePath(QString::number(++m_copies));
    const QString file = folder + u"/work.kith"_s;
    if (!QDir().mkpath(folder) || !QFile::copy(m_template, file))
        qFatal("cannot copy the template");
    return file;
}

Moment TestKill::pick(const Measure &measure)
{
    Moment moment;
    if (m_random.bounded(2) == 0)
        moment.operation = 1 + m_random.bounded(measure.operations * 11 / 10);
    else
        moment.microseconds = m_random.bounded(measure.microseconds * 11 / 10);
    return moment;
}

Measure TestKill::measure(const QStringList &arguments)
{
    VictimProcess victim(arguments);
    Measure measure;
    if (!victim.waitFor("ready").isEmpty()) {
        QElapsedTimer clock;
        clock.start();
        const QList<QByteArray> ack = victim.waitFor("ack").split(' ');
        measure.microseconds = clock.nsecsElapsed() / 1000;
        measure.operations = ack.last().toLongLong();
    }
    victim.kill();
    if (measure.operations == 0)
        qFatal("no measure: %s", victim.errors().constData());
    return measure;
}

void TestKill::runAndKill(VictimProcess &victim, const Moment &moment)
{
    QVERIFY2(!victim.waitFor("ready").isEmpty(), victim.errors());
    if (moment.operation)
        victim.waitFor("never"); // it kills itself, or comes to its end
    else
        QThread::usleep(static_cast<unsigned long>(moment.microseconds)); // the random moment itself
    victim.kill();
    m_kills += 1;
}

/// The file holds what was acknowledged, or that and one whole further action.
void TestKill::verifyLastAction(const QString &file, const QList<QByteArray> &said, const QByteArray &where)
{
    QByteArray acknowledged;
    for (const QByteArray &line : said) {
        if (line.startsWith("ready ") || line.startsWith("ack "))
            acknowledged = line.split(' ').at(1);
    }
    const auto workspace = CrmWorkspace::open(file);
    const QString findings = workspace->findings();
    QVERIFY2(findings.isEmpty(), where + ": " + findings.toUtf8());
    if (workspace->hash() == acknowledged)
        return;
    answer(workspace->records().undo());
    QVERIFY2(workspace->hash() == acknowledged,
             where + ": more or less than one action after the last acknowledged");
    const QString undone = workspace->findings();
    QVERIFY2(undone.isEmpty(), where + " (after undo): " + undone.toUtf8());
}

void TestKill::duringWrites()
{
    constexpr int rounds = 70;
    const Measure some{400, 250'000};
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfTemplate();
        const Moment moment = pick(some);
        const QByteArray where =
            u"seed %1, round %2, %3"_s.arg(m_seed).arg(round).arg(moment.text()).toUtf8();
        VictimProcess victim(QStringList{u"write"_s, file} + moment.option());
        runAndKill(victim, moment);
        verifyLastAction(file, victim.said(), where);
        if (QTest::currentTestFailed())
            return;
        QDir(QFileInfo(file).path()).removeRecursively();
    }
}

void TestKill::duringImport()
{
    constexpr int rounds = 40;
    const QString csv = m_folder.filePath(u"import.csv"_s);
    writeContactsCsv(csv, 0, ImportedRows);
    const Measure whole = measure({u"import"_s, copyOfTemplate(), csv});
    int saved = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfTemplate();
        const Moment moment = pick(whole);
        const QByteArray where =
            u"seed %1, round %2, %3"_s.arg(m_seed).arg(round).arg(moment.text()).toUtf8();
        VictimProcess victim(QStringList{u"import"_s, file, csv} + moment.option());
        runAndKill(victim, moment);
        const qint64 found = CrmWorkspace::open(file)->count(u"contact"_s);
        QVERIFY2(found == Contacts || found == Contacts + ImportedRows,
                 where + ": " + QByteArray::number(found));
        saved += found > Contacts ? 1 : 0;
        verifyLastAction(file, victim.said(), where);
        if (QTest::currentTestFailed())
            return;
        QDir(QFileInfo(file).path()).removeRecursively();
    }
    qInfo("%d of %d killed imports were complete", saved, rounds);
}

void TestKill::whileADocumentIsAdded()
{
    constexpr int rounds = 15;
    const QString document = m_folder.filePath(u"document.bin"_s);
    {
        QFile file(document);
        QVERIFY(file.open(QIODevice::WriteOnly));
        for (int i = 0; i < 500'000; ++i)
            file.write(QByteArray::number(i));
    }
    const Measure whole = measure({u"attach"_s, copyOfTemplate(), document});
    int saved = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfTemplate();
        const Moment moment = pick(whole);
        const QByteArray where =
            u"seed %1, round %2, %3"_s.arg(m_seed).arg(round).arg(moment.text()).toUtf8();
        VictimProcess victim(QStringList{u"attach"_s, file, document} + moment.option());
        runAndKill(victim, moment);
        const auto workspace = CrmWorkspace::open(file);
        const bool isThere = workspace->count(u"attachment"_s) == 1;
        QVERIFY2(workspace->count(u"blob"_s) == (isThere ? 1 : 0), where);
        QVERIFY2((workspace->count(u"blob_chunk"_s) > 0) == isThere, where);
        const QString findings = workspace->findings(); // reads the whole content, too
        QVERIFY2(findings.isEmpty(), where + ": " + findings.toUtf8());
        saved += isThere ? 1 : 0;
        QDir(QFileInfo(file).path()).removeRecursively();
    }
    qInfo("%d of %d documents were complete", saved, rounds);
}

/// Exactly one of the two keys opens the file, and it is whole. Whether that is the new one.
bool TestKill::verifyKeys(const QString &file, bool acknowledged, const QByteArray &where)
{
    QList<FileKey> keys{TestFile::rawKey(), otherKey()};
    if (m_random.bounded(2) == 0)
        keys.swapItemsAt(0, 1); // trying the wrong one first must not hurt
    QList<FileKey> opening;
    for (const FileKey &key : std::as_const(keys)) {
        const QByteArray kind = kindOf([&] {
            Vault::unlock(file, Vault::recoveryCode(key)); // as somebody with the recovery sheet would
        });
        if (kind.isEmpty())
            opening.append(key);
        else if (kind != "WrongKey")
            QTest::qFail(where + ": " + kind, __FILE__, __LINE__);
    }
    if (opening.size() != 1) {
        QTest::qFail(where + ": keys that open: " + QByteArray::number(opening.size()), __FILE__, __LINE__);
        return false;
    }
    const bool isNew = opening.first().key.view() == otherKey().key.view();
    if (acknowledged && !isNew)
        QTest::qFail(where + ": acknowledged, but the old key opens", __FILE__, __LINE__);
    verifyOpensWithOneOf(file, keys, opening.first(), where);
    return isNew;
}

void TestKill::verifyOpensWithOneOf(const QString &file, const QList<FileKey> &keys, const FileKey &right,
                                    const QByteArray &where)
{
    for (const FileKey &key : keys) {
        if (key.key.view() != right.key.view()) {
            QCOMPARE(kindOf([&] { CrmWorkspace::open(file, key); }), QByteArray("WrongKey"));
            continue;
        }
        const auto workspace = CrmWorkspace::open(file, key);
        const QString findings = workspace->findings();
        QVERIFY2(findings.isEmpty(), where + ": " + findings.toUtf8());
        QVERIFY2(workspace->hash() == m_hash, where + ": other content");
    }
}

void TestKill::duringPassphraseChange()
{
    constexpr int rounds = 50;
    const QString hex = QString::fromLatin1(otherKey().key.view().toByteArray().toHex());
    const Measure whole = measure({u"rekey"_s, copyOfTemplate(), hex});
    int changed = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfTemplate();
        const Moment moment = pick(whole);
        const QByteArray where =
            u"seed %1, round %2, %3"_s.arg(m_seed).arg(round).arg(moment.text()).toUtf8();
        VictimProcess victim(QStringList{u"rekey"_s, file, hex} + moment.option());
        runAndKill(victim, moment);
        const bool acknowledged = victim.said().last().startsWith("ack");
        changed += verifyKeys(file, acknowledged, where) ? 1 : 0;
        if (QTest::currentTestFailed())
            return;
        QDir(QFileInfo(file).path()).removeRecursively();
    }
    qInfo("%d of %d killed changes were complete", changed, rounds);
}

void TestKill::verifyMigration(const QString &file, bool acknowledged, const QByteArray &where)
{
    storage::StoreOptions next = CrmWorkspace::alone();
    next.migrations = m_migrations;
    bool isOld = false;
    try {
        const auto old = CrmWorkspace::open(file);
        isOld = true;
        QVERIFY2(!acknowledged, where + ": acknowledged, but the file has the old version");
        const QString findings = old->findings();
        QVERIFY2(findings.isEmpty(), where + ": " + findings.toUtf8());
        QVERIFY2(old->hash() == m_hash, where + ": the old version has other content");
    } catch (const base::Problem &problem) {
        QVERIFY2(problem.kind() == base::ProblemKind::NotAllowed, where + ": " + problem.what());
    }
    const QStringList backups = QFileInfo(file).dir().entryList({u"*.before-*"_s}, QDir::Files);
    QVERIFY2(isOld || !backups.isEmpty(), where + ": migrated without a backup");
    for (const QString &name : backups) { // what has its name is whole
        const auto backup = CrmWorkspace::open(QFileInfo(file).path() + u'/' + name);
        QVERIFY2(backup->hash() == m_hash, where + ": a backup with other content");
        const QString findings = backup->findings();
        QVERIFY2(findings.isEmpty(), where + ": backup: " + findings.toUtf8());
    }
    const auto workspace = CrmWorkspace::open(file, TestFile::rawKey(), next);
    QCOMPARE(workspace->store().info().schemaVersion, m_version + 1);
    QCOMPARE(workspace->store().info().migratedFrom, isOld ? m_version : 0);
    QVERIFY2(workspace->hash() == m_hash, where + ": the new version has other content");
    QCOMPARE(workspace->count(u"proof_copy"_s), qint64(Contacts));
    const QString findings = workspace->findings();
    QVERIFY2(findings.isEmpty(), where + ": " + findings.toUtf8());
}

void TestKill::duringMigration()
{
    constexpr int rounds = 40;
    const Measure whole = measure({u"migrate"_s, copyOfTemplate(), m_migrations});
    int migrated = 0;
    for (int round = 0; round < rounds; ++round) {
        const QString file = copyOfTemplate();
        const Moment moment = pick(whole);
        const QByteArray where =
            u"seed %1, round %2, %3"_s.arg(m_seed).arg(round).arg(moment.text()).toUtf8();
        VictimProcess victim(QStringList{u"migrate"_s, file, m_migrations} + moment.option());
        runAndKill(victim, moment);
        const bool acknowledged = victim.said().last().startsWith("ack");
        migrated += acknowledged ? 1 : 0;
        verifyMigration(file, acknowledged, where);
        if (QTest::currentTestFailed())
            return;
        QDir(QFileInfo(file).path()).removeRecursively();
    }
    qInfo("%d of %d killed migrations were acknowledged", migrated, rounds);
    QVERIFY2(m_kills >= 200, QByteArray::number(m_kills));
}

QTEST_GUILESS_MAIN(TestKill)
#include "tst_kill.moc"
