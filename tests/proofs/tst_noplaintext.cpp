// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What people type into Kith is found in no file: not beside the workspace, not in the temporary folder, not
// at home, neither while the program works nor after it was killed.
#include "models/services/documents/privatecopies.h"
#include "tests/proofs/crmworkspace.h"
#include "tests/proofs/plaintextscan.h"
#include "tests/proofs/victim.h"
#include "tests/proofs/victimprocess.h"

#include <QDir>
#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::test;

namespace {

constexpr int Rows = 50'000;
constexpr int KilledRows = 20'000;

/// Home, temporary folder and the rest of it, set for this process and its children before anything reads
/// them.
struct Surroundings
{
    QTemporaryDir source; ///< what is imported lies here, in plain text, and is not looked at
    QTemporaryDir scanned;

    Surroundings()
    {
        const auto point = [this](const char *variable, const QString &name) {
            const QString folder = scanned.filePath(name);
            QDir().mkpath(folder);
            qputenv(variable, QFile::encodeName(folder));
        };
        point("HOME", u"home"_s);
        point("XDG_CONFIG_HOME", u"home/.config"_s);
        point("XDG_DATA_HOME", u"home/.local/share"_s);
        point("XDG_STATE_HOME", u"home/.local/state"_s);
        point("XDG_CACHE_HOME", u"home/.cache"_s);
        point("XDG_RUNTIME_DIR", u"run"_s);
        QFile::setPermissions(scanned.filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner |
                                  QFile::ExeOwner); // as logging in makes it
        point("TMPDIR", u"tmp"_s);
        point("TMP", u"tmp"_s);
        point("TEMP", u"tmp"_s);
        point("SQLITE_TMPDIR", u"tmp/sqlite"_s);
        QDir().mkpath(scanned.filePath(u"work"_s));
    }
};

Surroundings *surroundings = nullptr;

QString sourceFile(const QString &name)
{
    return surroundings->source.filePath(name);
}

QString workFile(const QString &name)
{
    return surroundings->scanned.filePath(u"work/"_s + name);
}

PlaintextScan newScan()
{
    return PlaintextScan({surroundings->scanned.path()}, MarkerDigits);
}

void write(const QString &name, const QByteArray &content)
{
    QFile file(name);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
}

} // namespace

class TestNoPlaintext : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theScanFindsWhatIsThere();
    void theScanSeesTheSortOfAPlainDatabase();
    void nothingIsLeftByWorkOrByAKill();
    void onlyThePrivateCopyIsInTheClearAndItGoes();
    void nothingIsLeftByTheCommandLine();

private:
    static void passStep(VictimProcess &victim, PlaintextScan &scan, const QByteArray &name);
};

void TestNoPlaintext::cleanup()
{
    QDir(workFile({})).removeRecursively();
    QDir().mkpath(workFile({}));
}

void TestNoPlaintext::theScanFindsWhatIsThere()
{
    const QByteArray marker(MarkerDigits);
    PlaintextScan scan = newScan();
    QCOMPARE(scan.look(), QStringList());

    const QString hidden = workFile(u".hidden.tmp"_s);
    write(hidden, QByteArray(5'000'000, 'x') + "abc" + marker);
    QCOMPARE(scan.look().size(), 1);
    QStringList found;
    for (int i = 0; i < 3; ++i)
        found += scan.glance(0);
    QVERIFY(!found.isEmpty());
    write(hidden, QByteArray((4 << 20) - 5, 'x') + marker + "abc"); // across two reads
    QCOMPARE(scan.look(), QStringList{u"%1: at %2"_s.arg(hidden).arg((4 << 20) - 5)});

    const QString text = QString::fromLatin1(marker);
    write(hidden, QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2));
    QCOMPARE(scan.look().size(), 1);
    QVERIFY(QFile::rename(hidden, workFile(u"report-"_s + text)));
    write(workFile(u"report-"_s + text), "harmless");
    QCOMPARE(scan.look().size(), 1);
    QVERIFY(QFile::remove(workFile(u"report-"_s + text)));
    QCOMPARE(scan.look(), QStringList());

    QFile nameless(hidden);
    QVERIFY(nameless.open(QIODevice::ReadWrite));
    nameless.write("abc" + marker);
    nameless.flush();
    QVERIFY(QFile::remove(hidden));
    QCOMPARE(scan.look(), QStringList());
    QCOMPARE(scan.look(QCoreApplication::applicationPid()).size(), 1);
    QCOMPARE(scan.namelessFiles().size(), 1);
}

void TestNoPlaintext::theScanSeesTheSortOfAPlainDatabase()
{
    const QString file = workFile(u"plain.sqlite"_s);
    VictimProcess victim({u"plainsort"_s, file});
    QVERIFY2(!victim.waitFor("stop sort").isEmpty(), victim.errors().constData());
    PlaintextScan scan = newScan();
    const QStringList found = scan.look(victim.pid());
    victim.kill();
    QVERIFY(!found.filter(u"plain.sqlite"_s).isEmpty());
    QVERIFY2(!found.filter(u"etilqs_"_s).isEmpty(), qPrintable(found.join(u'\n')));
    QVERIFY(scan.look().size() < found.size()); // with the process went its temporary files
}

/// Looks on while the program works until the step comes to its stop, looks closely then, and lets it go on.
void TestNoPlaintext::passStep(VictimProcess &victim, PlaintextScan &scan, const QByteArray &name)
{
    int glances = 0;
    QStringList found;
    const QByteArray stop = victim.waitFor("stop " + name, [&] {
        found += scan.glance(victim.pid());
        ++glances;
    });
    QVERIFY2(!stop.isEmpty(), "never came to " + name + ": " + victim.errors());
    found += scan.look(victim.pid());
    QVERIFY2(found.isEmpty(), qPrintable(QString::fromLatin1(name) + u" left "_s + found.join(u'\n')));
    const QStringList sorted = scan.namelessFiles().filter(u"etilqs_"_s);
    QVERIFY2(sorted.isEmpty(), qPrintable(QString::fromLatin1(name) + u" used "_s + sorted.join(u'\n')));
    qInfo("%s: looked %d times", name.constData(), glances + 1);
    victim.tell("go on");
}

void TestNoPlaintext::nothingIsLeftByWorkOrByAKill()
{
    const QString marker = QLatin1StringView(MarkerDigits);
    writeContactsCsv(sourceFile(u"many.csv"_s), 0, Rows, u"Dear %1"_s.arg(marker));
    writeContactsCsv(sourceFile(u"more.csv"_s), Rows, KilledRows, u"Dear %1"_s.arg(marker));
    const QString file = workFile(u"office.kith"_s);
    const QString backup = workFile(u"office-backup.kith"_s);
    PlaintextScan scan = newScan();
    VictimProcess victim({u"plaintext"_s, file, sourceFile(u"many.csv"_s), sourceFile(u"more.csv"_s), backup,
                          sourceFile(u"people.xlsx"_s)});
    for (const char *step : {"type", "search", "documents", "import", "sort", "group", "workbook", "rebuild",
                             "backup", "rekey"}) {
        passStep(victim, scan, step);
        if (QTest::currentTestFailed())
            return;
    }

    QStringList found;
    QVERIFY(
        !victim.waitFor("progress 3", [&] { found += scan.glance(victim.pid()); }).isEmpty()); // 3xx of 1000
    victim.kill();
    QVERIFY(victim.wasKilled());
    found += scan.look();
    QVERIFY2(found.isEmpty(), qPrintable(u"the killed import left "_s + found.join(u'\n')));

    const storage::FileKey key{storage::SecretBytes(QByteArrayView("another key of thirty-two bytes!", 32)),
                               TestFile::rawKey().salt};
    {
        const auto workspace = CrmWorkspace::open(file, key);
        QCOMPARE(workspace->count(u"contact"_s), qint64(Rows + 1));
        found = scan.look(QCoreApplication::applicationPid());
        const QString typed =
            workspace->ask(u"SELECT last_name FROM contact ORDER BY id LIMIT 1"_s).toString();
        QVERIFY2(typed.contains(marker), "the markers are not in the workspace: the proof proves nothing");
    }
    QVERIFY(QFile::exists(backup));
    found += scan.look();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

/// Other programs open nothing but files, so there is one exception. It stands where nobody else may look,
/// and goes with the lock, and after a kill with the next start.
void TestNoPlaintext::onlyThePrivateCopyIsInTheClearAndItGoes()
{
    PlaintextScan scan = newScan();
    VictimProcess victim({u"privatecopy"_s, workFile(u"office.kith"_s)});
    passStep(victim, scan, "documents");
    if (QTest::currentTestFailed())
        return;
    const auto onlyTheCopy = [](const QStringList &found) {
        return !found.isEmpty() && std::all_of(found.cbegin(), found.cend(), [](const QString &one) {
            return one.contains("/run/kith-copies-"_L1);
        });
    };
    QVERIFY(!victim.waitFor("stop copy").isEmpty());
    QStringList found = scan.look();
    QVERIFY2(onlyTheCopy(found), qPrintable(found.join(u'\n')));
    victim.tell("go on");
    // The copy goes while the workspace is locked: what counts is that it is gone then.
    QVERIFY(!victim.waitFor("stop locked").isEmpty());
    found = scan.look(victim.pid());
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
    victim.tell("go on");
    QVERIFY(!victim.waitFor("stop kill").isEmpty());
    QCOMPARE(services::PrivateCopies::sweep(), 0); // its program runs: nobody takes the copy away
    victim.kill();
    QVERIFY(victim.wasKilled());
    found = scan.look();
    QVERIFY2(onlyTheCopy(found), qPrintable(found.join(u'\n')));
    QCOMPARE(services::PrivateCopies::sweep(), 1); // as the program does when it starts
    found = scan.look();
    QVERIFY2(found.isEmpty(), qPrintable(found.join(u'\n')));
}

void TestNoPlaintext::nothingIsLeftByTheCommandLine()
{
    const QString marker = QLatin1StringView(MarkerDigits);
    writeContactsCsv(sourceFile(u"few.csv"_s), 0, 500, u"Dear %1"_s.arg(marker));
    const QString file = workFile(u"office.kith"_s);
    PlaintextScan scan = newScan();
    QByteArray answered;
    const auto run = [&](const QStringList &arguments) {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
        process.setProcessEnvironment(environment);
        process.start(QStringLiteral(KITHCTL), arguments);
        process.write("correct horse " + marker.toLatin1() + "\n");
        process.closeWriteChannel();
        QStringList found;
        while (process.state() != QProcess::NotRunning) {
            process.waitForFinished(5);
            found += scan.glance(process.processId());
        }
        answered = process.readAllStandardOutput();
        found += scan.look();
        QVERIFY2(process.exitCode() == 0, process.readAllStandardError().constData());
        QVERIFY2(found.isEmpty(), qPrintable(arguments.first() + u" left "_s + found.join(u'\n')));
    };
    for (const QStringList &arguments :
         {QStringList{u"create"_s, file, u"--name"_s, u"Anna %1"_s.arg(marker)},
          QStringList{u"import"_s, file, sourceFile(u"few.csv"_s)},
          QStringList{u"query"_s, file, u"contact"_s, u"--where"_s, u"salutation ~ %1"_s.arg(marker),
                      u"--sort"_s, u"-salutation"_s, u"--columns"_s, u"salutation"_s},
          QStringList{u"query"_s, file, u"contact"_s, u"--search"_s, marker}, QStringList{u"undo"_s, file},
          QStringList{u"redo"_s, file},
          QStringList{u"segments"_s, u"create"_s, file, u"contact"_s, u"Of %1"_s.arg(marker), u"--where"_s,
                      u"salutation ~ %1"_s.arg(marker)},
          QStringList{u"query"_s, file, u"contact"_s, u"--where"_s, u"in segment \"Of %1\""_s.arg(marker),
                      u"--columns"_s, u"salutation"_s},
          QStringList{u"check"_s, file}}) {
        run(arguments);
        if (QTest::currentTestFailed())
            return;
        if (arguments.contains(u"--where"_s))
            QVERIFY(answered.contains(marker.toLatin1()));
    }
}

int main(int argc, char **argv)
{
    Surroundings own;
    surroundings = &own;
    QCoreApplication application(argc, argv);
    TestNoPlaintext test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_noplaintext.moc"
