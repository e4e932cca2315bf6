// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Every kind of Problem but Bug, provoked for real. Each says in a sentence what it is about, and leaves the
// data whole.
#include "models/base/clock.h"
#include "models/services/exchange/exporter.h"
#include "models/services/exchange/importer.h"
#include "models/storage/connection.h"
#include "models/storage/migrations.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/ownmounts.h"
#include "tests/proofs/victimprocess.h"

#include <QDir>
#include <QProcess>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;
using base::Problem;
using base::RecordId;
using domain::Record;
using storage::Vault;

namespace {

storage::FileKey otherKey()
{
    return {storage::SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32)),
            TestFile::rawKey().salt};
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(content) != content.size())
        qFatal("cannot write %s", qPrintable(name));
}

/// Writes until nothing more goes onto the disk.
void fillUp(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("cannot write %s", qPrintable(name));
    for (const int size : {65'536, 4096, 512, 1}) {
        while (file.write(QByteArray(size, 'f')) == size) {
        }
    }
}

QByteArray read(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestProblems : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void wrongKey();
    void busy();
    void conflict();
    void constraint();
    void invalid();
    void notAllowed();
    void notFound();
    void readOnlyFiles();
    void readOnlyDrive();
    void diskFull();
    void corrupt();
    void corruptByTruncation();
    void offline();
    void cancelled();
    void cancelledByTheKeyboard();

private:
    template<class Fn>
    void provoke(const char *kind, const QString &named, Fn fn);
    void verifyWhole();
    QString path(const QString &name) const { return m_folder->filePath(name); }
    QString newerMigrations();
    RecordId contactId();

    QTemporaryDir m_ground;
    QString m_template;
    QByteArray m_hash;
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    std::unique_ptr<CrmWorkspace> m_workspace;
};

void TestProblems::initTestCase()
{
    m_template = m_ground.filePath(u"template.kith"_s);
    const auto workspace = CrmWorkspace::create(m_template);
    workspace->save(fullContact(1));
    workspace->save(newRecord("company", {{"name", u"Alfreds Futterkiste"_s}}));
    m_hash = workspace->hash();
}

void TestProblems::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_file = path(u"office.kith"_s);
    QVERIFY(QFile::copy(m_template, m_file));
    m_workspace = CrmWorkspace::open(m_file);
}

void TestProblems::cleanup()
{
    m_workspace.reset();
    m_folder.reset();
}

/// Calls `fn`, which must fail with a Problem of this kind whose sentence names the thing.
template<class Fn>
void TestProblems::provoke(const char *kind, const QString &named, Fn fn)
{
    const std::optional<Problem> problem = problemOf(fn);
    const QByteArray told = QByteArray(kind) + u" about “%1”: "_s.arg(named).toUtf8() +
                            QByteArray(problem ? problem->what() : "nothing went wrong");
    QVERIFY2(problem, told);
    QVERIFY2(base::problemKindName(problem->kind()) == kind, told);
    QVERIFY2(problem->sentence().trimmed().size() > 10, told);
    QVERIFY2(problem->sentence().contains(named), told);
    QVERIFY2(!problem->sentence().contains(u"SQL"_s) || named.contains(u"SQL"_s), told);
}

void TestProblems::verifyWhole()
{
    m_workspace.reset();
    m_workspace = CrmWorkspace::open(m_file);
    const QString findings = m_workspace->findings();
    QVERIFY2(findings.isEmpty(), qPrintable(findings));
    QCOMPARE(m_workspace->hash(), m_hash);
}

/// The program's own migrations and one more.
QString TestProblems::newerMigrations()
{
    const int latest = storage::Migrations().latest();
    const QString folder = path(u"migrations"_s);
    QDir().mkpath(folder);
    const QDir builtIn(u":/kith/storage/migrations"_s);
    for (const QString &name : builtIn.entryList())
        QFile::copy(builtIn.filePath(name), folder + u'/' + name);
    write(folder + u"/%1_proof.sql"_s.arg(latest + 1, 4, 10, QChar(u'0')), "CREATE TABLE proof (a TEXT);\n");
    return folder;
}

RecordId TestProblems::contactId()
{
    return RecordId(m_workspace->ask(u"SELECT id FROM contact"_s).toLongLong());
}

void TestProblems::wrongKey()
{
    m_workspace.reset();
    provoke("WrongKey", u"office.kith"_s, [&] { Vault::unlock(m_file, u"not the passphrase"_s); });
    provoke("WrongKey", u"office.kith"_s, [&] { CrmWorkspace::open(m_file, otherKey()); });
    provoke("WrongKey", u"office.kith"_s, [&] { Vault::unlock(m_file, Vault::recoveryCode(otherKey())); });
    QString code = Vault::recoveryCode(TestFile::rawKey());
    code[7] = code.at(7) == u'7' ? u'8' : u'7';
    provoke("WrongKey", u"recovery code"_s, [&] { Vault::unlock(m_file, code); });
    verifyWhole();
}

void TestProblems::busy()
{
    storage::StoreOptions impatient = CrmWorkspace::alone();
    impatient.busyLimitMs = 200;
    m_workspace = CrmWorkspace::open(m_file, TestFile::rawKey(), impatient);
    VictimProcess other({u"hold"_s, m_file});
    QVERIFY2(!other.waitFor("holding").isEmpty(), other.errors());
    provoke("Busy", u"workspace"_s, [&] { m_workspace->save(fullContact(2)); });
    provoke("Busy", u"workspace"_s, [&] { answer(m_workspace->store().rekey(otherKey())); });
    m_workspace.reset();
    impatient.migrations = newerMigrations();
    provoke("Busy", u"office.kith"_s, [&] { CrmWorkspace::open(m_file, TestFile::rawKey(), impatient); });
    other.tell("let go");
    QVERIFY(other.finish());
    verifyWhole();
    m_workspace->save(fullContact(2)); // trying again helps
}

void TestProblems::conflict()
{
    const auto other = CrmWorkspace::open(m_file);
    const RecordId id = contactId();
    const Record stale = other->load("contact", id);
    const Record before = m_workspace->load("contact", id);
    Record ours = before;
    ours.setValue("last_name", u"Ours"_s);
    m_workspace->save(before, ours);
    const QByteArray hash = m_workspace->hash();
    Record theirs = stale;
    theirs.setValue("last_name", u"Theirs"_s);
    theirs.setValue("first_name", u"Zoé"_s);
    provoke("Conflict", u"Anna Tester"_s, [&] { other->save(stale, theirs); });
    const std::optional<Problem> problem = problemOf([&] { other->save(stale, theirs); });
    QCOMPARE(problem->clashes().size(), 1);
    QCOMPARE(problem->clashes().first().column, QByteArray("last_name"));
    QCOMPARE(problem->clashes().first().theirs.toString(), u"Ours"_s);
    QCOMPARE(problem->clashes().first().mine.toString(), u"Theirs"_s);
    QCOMPARE(problem->clashes().first().base.toString(), stale.text("last_name"));
    QCOMPARE(m_workspace->hash(), hash);
    QCOMPARE(m_workspace->findings(), QString());
}

void TestProblems::constraint()
{
    m_workspace->save(newRecord("product", {{"name", u"Crane"_s}, {"sku", u"CR-1"_s}}));
    m_workspace->save(newRecord("deal", {{"name", u"Two cranes"_s}}));
    const RecordId pipeline(m_workspace->ask(u"SELECT id FROM pipeline"_s).toLongLong());
    const QByteArray hash = m_workspace->hash();
    provoke("Constraint", u"CR-1"_s, [&] {
        m_workspace->save(newRecord("product", {{"name", u"Other"_s}, {"sku", u"CR-1"_s}}));
    });
    provoke("Constraint", u"Two cranes"_s,
            [&] { answer(m_workspace->records().moveToTrash("pipeline", {pipeline})); });
    provoke("Constraint", u"Company"_s, [&] {
        Record contact = newRecord("contact", {{"last_name", u"Nobody"_s}});
        addChild(contact, "jobs", {{"company_id", qint64(4711)}});
        m_workspace->save(contact);
    });
    const Record before = m_workspace->load("pipeline", pipeline);
    Record after = before;
    after.children("stages")[0].setValue("kind", u"won"_s);
    provoke("Constraint", before.children("stages").first().text("name"),
            [&] { m_workspace->save(before, after); });
    QCOMPARE(m_workspace->hash(), hash);
    QCOMPARE(m_workspace->findings(), QString());
}

void TestProblems::invalid()
{
    provoke("Invalid", u"Birthday"_s, [&] {
        m_workspace->save(newRecord("contact", {{"last_name", u"A"_s}, {"birthday", u"1999-02-30"_s}}));
    });
    provoke("Invalid", u"Name"_s, [&] { m_workspace->save(newRecord("company", {{"legal_name", u"A"_s}})); });
    provoke("Invalid", u"a value"_s,
            [&] { domain::Filter::parse(domain::Catalogue::builtIn().entity("contact"), u"city = "); });
    write(path(u"empty.csv"_s), {});
    provoke("Invalid", u"empty.csv"_s, [&] { services::Importer::propose(path(u"empty.csv"_s)); });
    write(path(u"letter.kith"_s), QByteArray("Dear Sir or Madam, ").repeated(1000));
    provoke("Invalid", u"letter.kith"_s, [&] { Vault::unlock(path(u"letter.kith"_s), u"any"_s); });
    write(path(u"plain.kith"_s), QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\0'));
    provoke("Invalid", u"SQLite"_s, [&] { Vault::unlock(path(u"plain.kith"_s), u"any"_s); });
    write(path(u"nothing.kith"_s), {});
    provoke("Invalid", u"nothing.kith"_s, [&] { CrmWorkspace::open(path(u"nothing.kith"_s)); });

    storage::ConnectionSettings foreign;
    foreign.file = path(u"foreign.kith"_s);
    foreign.key = TestFile::rawKey();
    foreign.mayCreate = true;
    storage::Connection::open(foreign)->execDirect(u"CREATE TABLE t (a)"_s);
    provoke("Invalid", u"foreign.kith"_s, [&] { CrmWorkspace::open(foreign.file); });
    verifyWhole();
}

void TestProblems::notAllowed()
{
    provoke("NotAllowed", u"office.kith"_s, [&] { CrmWorkspace::create(m_file); });
    write(path(u"there.kith"_s), "something");
    provoke("NotAllowed", u"there.kith"_s,
            [&] { answer(m_workspace->store().backup(path(u"there.kith"_s))); });
    QCOMPARE(read(path(u"there.kith"_s)), QByteArray("something"));
    storage::StoreOptions shared = CrmWorkspace::alone();
    shared.fileSystem = "nfs";
    provoke("NotAllowed", u"new.kith"_s,
            [&] { CrmWorkspace::create(path(u"new.kith"_s), TestFile::rawKey(), shared); });

    const RecordId tx = m_workspace->save(fullContact(2)).tx;
    answer(m_workspace->store().undo({tx}));
    provoke("NotAllowed", u"Müller-2"_s, [&] { answer(m_workspace->store().undo({tx})); });
    verifyWhole();

    m_workspace.reset();
    storage::StoreOptions newer = CrmWorkspace::alone();
    newer.migrations = newerMigrations();
    CrmWorkspace::open(m_file, TestFile::rawKey(), newer);
    const QByteArray bytes = read(m_file);
    provoke("NotAllowed", u"office.kith"_s, [&] { CrmWorkspace::open(m_file); });
    QVERIFY(read(m_file) == bytes); // "nothing in the file was changed"
    QCOMPARE(CrmWorkspace::open(m_file, TestFile::rawKey(), newer)->hash(), m_hash);
}

void TestProblems::notFound()
{
    provoke("NotFound", u"gone.kith"_s, [&] { Vault::unlock(path(u"gone.kith"_s), u"any"_s); });
    provoke("NotFound", u"gone.kith"_s, [&] { CrmWorkspace::open(path(u"gone.kith"_s)); });
    QVERIFY(!QFile::exists(path(u"gone.kith"_s)));
    provoke("NotFound", u"ontact"_s, [&] { m_workspace->load("contact", RecordId(4711)); });
    provoke("NotFound", u"dragon"_s, [&] { m_workspace->load("dragon", RecordId(4711)); });
    provoke("NotFound", u"scales"_s,
            [&] { domain::Filter::parse(domain::Catalogue::builtIn().entity("contact"), u"scales = 3"); });
    provoke("NotFound", u"people.csv"_s, [&] { services::Importer::propose(path(u"people.csv"_s)); });
    provoke("NotFound", u"redo"_s, [&] { answer(m_workspace->records().redo()); });
    provoke("NotFound", u"history"_s, [&] { answer(m_workspace->store().undo({RecordId(4711)})); });
    while (answer(m_workspace->records().undoState()).undoTx)
        answer(m_workspace->records().undo());
    provoke("NotFound", u"undo"_s, [&] { answer(m_workspace->records().undo()); });
    QCOMPARE(m_workspace->findings(), QString());
    while (answer(m_workspace->records().undoState()).redoTx)
        answer(m_workspace->records().redo());
    verifyWhole();
}

void TestProblems::readOnlyFiles()
{
    m_workspace.reset();
    const QString migrations = newerMigrations();
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
    const QFile::Permissions look = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup |
                                    QFile::ReadOther | QFile::ExeOther;
    QVERIFY(QFile::setPermissions(m_folder->path(), look));
    {
        const OrdinaryUser user; // to root nothing is write-protected
        m_workspace = CrmWorkspace::open(m_file);
        QVERIFY(m_workspace->store().info().readOnly);
        QVERIFY(m_workspace->store().info().readOnlyReason.contains(u"office.kith"_s));
        QCOMPARE(m_workspace->hash(), m_hash);
        provoke("ReadOnly", u"workspace"_s, [&] { m_workspace->save(fullContact(2)); });
        provoke("ReadOnly", u"passphrase"_s, [&] { answer(m_workspace->store().rekey(otherKey())); });
        provoke("ReadOnly", u"copy.kith"_s,
                [&] { answer(m_workspace->store().backup(path(u"copy.kith"_s))); });
        provoke("ReadOnly", u"new.kith"_s, [&] { CrmWorkspace::create(path(u"new.kith"_s)); });
        QCOMPARE(m_workspace->findings(), QString());
        m_workspace.reset();
        storage::StoreOptions newer = CrmWorkspace::alone();
        newer.migrations = migrations;
        provoke("ReadOnly", u"office.kith"_s, [&] { CrmWorkspace::open(m_file, TestFile::rawKey(), newer); });
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), look | QFile::WriteOwner));
    QVERIFY(QFile::setPermissions(m_file, QFile::ReadOwner | QFile::WriteOwner));
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"office.kith"_s});
    verifyWhole();
    m_workspace.reset();
    storage::StoreOptions asked = CrmWorkspace::alone();
    asked.readOnly = true;
    m_workspace = CrmWorkspace::open(m_file, TestFile::rawKey(), asked);
    provoke("ReadOnly", u"workspace"_s, [&] { m_workspace->save(fullContact(2)); });
    verifyWhole();
}

void TestProblems::readOnlyDrive()
{
    m_workspace.reset();
    OwnMount drive(path(u"drive"_s), 16 << 20);
    if (!drive.isMounted())
        QSKIP("this process may not mount a file system of its own");
    const QString file = path(u"drive/office.kith"_s);
    QVERIFY(QFile::copy(m_file, file));
    QVERIFY(drive.makeReadOnly());
    {
        const auto workspace = CrmWorkspace::open(file);
        QVERIFY(workspace->store().info().readOnly);
        QCOMPARE(workspace->hash(), m_hash);
        provoke("ReadOnly", u"workspace"_s, [&] { workspace->save(fullContact(2)); });
        provoke("ReadOnly", u"copy.kith"_s,
                [&] { answer(workspace->store().backup(path(u"drive/copy.kith"_s))); });
        services::Exporter exporter(workspace->records());
        domain::RecordQuery query;
        query.entity = "contact";
        provoke("ReadOnly", u"out.csv"_s,
                [&] { answer(exporter.toCsv(query, {}, path(u"drive/out.csv"_s))); });
        QCOMPARE(workspace->findings(), QString());
    }
    provoke("ReadOnly", u"new.kith"_s, [&] { CrmWorkspace::create(path(u"drive/new.kith"_s)); });
    QCOMPARE(read(file), read(m_file));
}

void TestProblems::diskFull()
{
    m_workspace.reset();
    constexpr qint64 diskBytes = 6 << 20;
    OwnMount drive(path(u"drive"_s), diskBytes);
    if (!drive.isMounted())
        QSKIP("this process may not mount a file system of its own; tst_faults fills a disk in another "
              "way");
    const QString file = path(u"drive/office.kith"_s);
    QVERIFY(QFile::copy(m_file, file));
    auto workspace = CrmWorkspace::open(file);
    const auto rekeyAndCreate = [&] {
        provoke("DiskFull", u"disk is full"_s, [&] { answer(workspace->store().rekey(otherKey())); });
        provoke("DiskFull", u"new.kith"_s, [&] { CrmWorkspace::create(path(u"drive/new.kith"_s)); });
    };
    write(path(u"drive/filler"_s), QByteArray(3 << 20, 'f'));

    services::Importer importer(workspace->records());
    writeContactsCsv(path(u"many.csv"_s), 0, 10'000);
    provoke("DiskFull", u"disk is full"_s,
            [&] { answer(importer.run(services::Importer::propose(path(u"many.csv"_s), "contact"))); });
    QCOMPARE(workspace->hash(), m_hash);
    workspace->save(fullContact(2)); // what the import could not keep is free again
    answer(workspace->records().undo());
    QCOMPARE(workspace->hash(), m_hash);

    fillUp(path(u"drive/rest"_s));
    provoke("DiskFull", u"copy.kith"_s,
            [&] { answer(workspace->store().backup(path(u"drive/copy.kith"_s))); });
    QVERIFY(!QFile::exists(path(u"drive/copy.kith"_s)));
    provoke("DiskFull", u"out.csv"_s, [&] {
        services::Exporter exporter(workspace->records());
        domain::RecordQuery query;
        query.entity = "contact";
        answer(exporter.toCsv(query, {}, path(u"drive/out.csv"_s)));
    });
    QVERIFY(!QFile::exists(path(u"drive/out.csv"_s)));
    rekeyAndCreate();
    QByteArray hash = workspace->hash();
    provoke("DiskFull", u"disk is full"_s, [&] {
        for (int i = 3; i < 1000; ++i) { // there may be room left in the -wal
            workspace->save(fullContact(i));
            hash = workspace->hash();
        }
    });
    QCOMPARE(workspace->hash(), hash);

    QVERIFY(QFile::remove(path(u"drive/filler"_s)));
    workspace->save(fullContact(2)); // room again: it goes on without being opened anew
    while (workspace->hash() != m_hash)
        answer(workspace->records().undo());
    QCOMPARE(workspace->findings(), QString());
    workspace.reset();
    QCOMPARE(CrmWorkspace::open(file)->hash(), m_hash);
    QCOMPARE(QDir(path(u"drive"_s)).entryList(QDir::Files | QDir::Hidden),
             (QStringList{u"office.kith"_s, u"rest"_s}));
}

void TestProblems::corrupt()
{
    m_workspace.reset();
    constexpr int flips = 60;
    const QByteArray good = read(m_file);
    const QString file = path(u"flipped.kith"_s);
    QRandomGenerator random(20260921);
    int atOpening = 0;
    for (int i = 0; i < flips; ++i) {
        QByteArray bytes = good;
        const qint64 at = random.bounded(qint64(bytes.size()));
        bytes[at] = char(bytes.at(at) ^ (1 << random.bounded(8)));
        write(file, bytes);
        const QByteArray where = "flipped bit at " + QByteArray::number(at);
        QString found;
        const std::optional<Problem> problem = problemOf([&] {
            Vault::unlock(file, Vault::recoveryCode(TestFile::rawKey()));
            found = CrmWorkspace::open(file)->findings();
        });
        QVERIFY2(problem || !found.isEmpty(), where + " was not noticed");
        atOpening += problem ? 1 : 0;
        if (problem)
            provoke("Corrupt", QString(), [&] { problem->raise(); });
    }
    qInfo("%d of %d flipped bits are noticed when opening, the others by check", atOpening, flips);

    QByteArray bytes = good;
    for (qsizetype at = 0; at < 4096; ++at)
        bytes[at] = char(random.bounded(256));
    write(file, bytes);
    provoke("Corrupt", u"flipped.kith"_s,
            [&] { Vault::unlock(file, Vault::recoveryCode(TestFile::rawKey())); });
    provoke("Corrupt", u"flipped.kith"_s, [&] { CrmWorkspace::open(file); });
    verifyWhole();
}

void TestProblems::corruptByTruncation()
{
    m_workspace.reset();
    const QByteArray good = read(m_file);
    const QString file = path(u"cut.kith"_s);
    QRandomGenerator random(20260922);
    QList<qint64> sizes{0, 1, 15, 16, 4095, 4096, 4097, 8192, good.size() - 4096, good.size() - 1};
    for (int i = 0; i < 30; ++i)
        sizes.append(random.bounded(qint64(good.size())));
    for (const qint64 size : std::as_const(sizes)) {
        write(file, good.left(size));
        QString found;
        const std::optional<Problem> problem = problemOf([&] {
            Vault::unlock(file, Vault::recoveryCode(TestFile::rawKey()));
            found = CrmWorkspace::open(file)->findings();
        });
        const QByteArray told = "cut to " + QByteArray::number(size) + ": " +
                                (problem ? QByteArray(problem->what()) : found.toUtf8());
        QVERIFY2(problem, told);
        QVERIFY2(base::problemKindName(problem->kind()) == (size < 4096 ? "Invalid" : "Corrupt"), told);
        QVERIFY2(problem->sentence().contains(u"cut.kith"_s), told);
    }
    verifyWhole();
}

void TestProblems::offline()
{
    m_workspace.reset();
    provoke("Offline", u"office.kith"_s, [&] { CrmWorkspace::open(path(u"usb/office.kith"_s)); });
    provoke("Offline", u"new.kith"_s, [&] { CrmWorkspace::create(path(u"usb/new.kith"_s)); });

    QVERIFY(QDir().mkpath(path(u"drive"_s)));
    const QString file = path(u"drive/office.kith"_s);
    QVERIFY(QFile::copy(m_file, file));
    storage::StoreOptions watching = CrmWorkspace::alone();
    watching.pollMs = 50;
    const auto workspace = CrmWorkspace::open(file, TestFile::rawKey(), watching);
    QSignalSpy failed(&workspace->store(), &storage::Store::failed);
    QVERIFY(QDir().rename(path(u"drive"_s), path(u"gone"_s)));
    provoke("Offline", u"office.kith"_s, [&] { workspace->save(fullContact(2)); });
    provoke("Offline", u"copy.kith"_s,
            [&] { answer(workspace->store().backup(path(u"drive/copy.kith"_s))); });
    QTRY_VERIFY(failed.count() > 0);
    const QVariant told = failed.first().first();
    QCOMPARE(base::problemKindName(static_cast<const Problem *>(told.constData())->kind()),
             QByteArray("Offline"));
    QVERIFY(QDir().rename(path(u"gone"_s), path(u"drive"_s)));
    QCOMPARE(workspace->hash(), m_hash);
    workspace->save(fullContact(2)); // it is back: so is everything else
    answer(workspace->records().undo());
    QCOMPARE(workspace->hash(), m_hash);
    QCOMPARE(workspace->findings(), QString());
}

void TestProblems::cancelled()
{
    writeContactsCsv(path(u"many.csv"_s), 0, 3000);
    services::Importer importer(m_workspace->records());
    QFuture<services::ImportReport> import =
        importer.run(services::Importer::propose(path(u"many.csv"_s), "contact"));
    QFutureWatcher<services::ImportReport> watcher;
    connect(&watcher, &QFutureWatcherBase::progressValueChanged, this, [&](int permille) {
        if (permille > 300)
            import.cancel();
    });
    watcher.setFuture(import);
    QCOMPARE(kindOf([&] { answer(import); }), QByteArray("Cancelled"));
    QVERIFY(import.isCanceled());
    QCOMPARE(m_workspace->hash(), m_hash);

    std::optional<Problem> seen;
    std::atomic<int> batches = 0;
    storage::BulkJob job;
    job.label = u"Endless"_s;
    job.work = [&](storage::BulkWriter &bulk) {
        seen = problemOf([&] {
            for (;; ++batches)
                bulk.apply({storage::RowChange{storage::RowOp::Insert,
                                               "tag",
                                               {},
                                               storage::RowChange::AnyRev,
                                               {{"name", {}, u"Tag %1"_s.arg(batches)}}}});
        });
        seen->raise();
    };
    QFuture<records::Outcome> endless = m_workspace->store().writeBulk(job);
    QTRY_VERIFY(batches > 3);
    endless.cancel();
    QCOMPARE(m_workspace->findings(), QString()); // comes after it in the writer's queue
    provoke("Cancelled", u"Nothing was changed"_s, [&] { seen->raise(); });
    QCOMPARE(m_workspace->hash(), m_hash);

    std::optional<Problem> interrupted;
    std::atomic<bool> began = false;
    QFuture<void> endlessRead = m_workspace->store().read([&](storage::Session &session) {
        began = true;
        interrupted = problemOf([&] {
            session.scalar(
                u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"_s);
        });
    });
    QTRY_VERIFY(began);
    endlessRead.cancel();
    QTRY_VERIFY(interrupted.has_value());
    provoke("Cancelled", u"Nothing was changed"_s, [&] { interrupted->raise(); });

    QFuture<QByteArray> late;
    {
        const auto closing = CrmWorkspace::open(m_file);
        QList<QFuture<QByteArray>> waiting;
        for (int i = 0; i < 20; ++i)
            waiting.append(closing->store().read([](storage::Session &session) {
                return session
                    .scalar(u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n "
                            "WHERE i < 100000000) SELECT sum(i) FROM n"_s)
                    .toByteArray();
            }));
        late = waiting.last();
    }
    provoke("Cancelled", u"closed"_s, [&] { await(late); });
    verifyWhole();
}

void TestProblems::cancelledByTheKeyboard()
{
    m_workspace.reset();
    const QString file = path(u"typed.kith"_s);
    const QByteArray secret = "correct horse\n";
    const auto start = [&](QProcess &process, const QStringList &arguments) {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KITHCTL), arguments);
        process.write(secret);
        process.closeWriteChannel();
        QVERIFY(process.waitForStarted());
    };
    const auto hash = [&] {
        QProcess process;
        start(process, {u"check"_s, file, u"--json"_s});
        process.waitForFinished(60'000);
        const QByteArray out = process.readAllStandardOutput();
        return process.exitCode() == 0 ? out.mid(out.indexOf("contentHash")) : QByteArray();
    };
    QProcess create;
    start(create, {u"create"_s, file});
    QVERIFY(create.waitForFinished(60'000));
    const QByteArray before = hash();
    QVERIFY(!before.isEmpty());
    writeContactsCsv(path(u"many.csv"_s), 0, 40'000);
    QProcess import;
    start(import, {u"import"_s, file, path(u"many.csv"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(QFileInfo(file + u"-wal"_s).size() > 0 || import.state() == QProcess::NotRunning,
                             60'000);
    ::kill(static_cast<pid_t>(import.processId()), SIGINT);
    QVERIFY(import.waitForFinished(60'000));
    QCOMPARE(import.exitStatus(), QProcess::NormalExit);
    QCOMPARE(import.exitCode(), 8);
    QVERIFY(!import.readAllStandardError().trimmed().isEmpty());
    QCOMPARE(hash(), before);
}

int main(int argc, char **argv)
{
    OwnMount::allowMounting(); // before there are threads
    QCoreApplication application(argc, argv);
    TestProblems test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_problems.moc"
