// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The desktop's keychain as it is: this program runs itself on a D-Bus session of its own with GNOME's
// keyring daemon, whose files lie in a temporary home.
#include "app/keychain.h"
#include "models/base/problem.h"
#include "models/storage/vault.h"

#include <QDirIterator>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr char OnOwnBus[] = "KITH_TEST_ON_OWN_BUS";

/// The future's answer, with the event loop that a keychain job needs.
template<class T>
T wait(const QFuture<T> &future)
{
    [&future] { QTRY_VERIFY_WITH_TIMEOUT(future.isFinished(), 20'000); }();
    if constexpr (std::is_void_v<T>)
        QFuture<T>(future).waitForFinished();
    else
        return future.resultCount() ? future.result() : T();
}

struct Run
{
    int code = -1;
    QByteArray err;
};

Run kithctl(const QStringList &arguments, const QByteArray &secrets = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    if (!secrets.isEmpty())
        environment.insert(u"KITH_PASSPHRASE_FD"_s, u"0"_s);
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(KITHCTL), arguments);
    process.write(secrets);
    process.closeWriteChannel();
    process.waitForFinished(60'000);
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardError()};
}

int runOnOwnBus(int argc, char **argv)
{
    const QTemporaryDir home;
    const QString runtime = home.filePath(u"run"_s);
    if (!home.isValid() || !QDir().mkdir(runtime))
        return 1;
    QFile::setPermissions(runtime, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, home.path());
    environment.insert(u"XDG_RUNTIME_DIR"_s, runtime);
    environment.insert(u"XDG_CURRENT_DESKTOP"_s, u"GNOME"_s);
    environment.insert(QString::fromLatin1(OnOwnBus), home.path());
    environment.remove(u"XDG_DATA_HOME"_s);
    // A copy of the daemon has no file capabilities, which a container may refuse to grant.
    QStringList arguments = {
        u"--"_s, u"sh"_s, u"-c"_s,
        u"cp \"$(command -v gnome-keyring-daemon)\" \"$XDG_RUNTIME_DIR\" && printf login | "
        "\"$XDG_RUNTIME_DIR/gnome-keyring-daemon\" --unlock --components=secrets >/dev/null && "
        "exec \"$0\" \"$@\""_s};
    for (int i = 0; i < argc; ++i)
        arguments << QString::fromLocal8Bit(argv[i]);
    QProcess session;
    session.setProcessEnvironment(environment);
    session.setProcessChannelMode(QProcess::ForwardedChannels);
    session.start(u"dbus-run-session"_s, arguments);
    session.waitForFinished(-1);
    return session.exitStatus() == QProcess::NormalExit ? session.exitCode() : 1;
}

} // namespace

class TestKeychain : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_file = m_folder->filePath(u"office.kith"_s);
        QCOMPARE(kithctl({u"create"_s, m_file}, "correct horse\n").code, 0);
        m_code = kith::storage::Vault::recoveryCode(kith::storage::Vault::unlock(m_file, u"correct horse"_s));
    }

    void remembersAndForgets()
    {
        QCOMPARE(wait(kith::app::Keychain::read(m_file)), QString());
        wait(kith::app::Keychain::write(m_file, m_code));
        QCOMPARE(wait(kith::app::Keychain::read(m_file)), m_code);
        QCOMPARE(wait(kith::app::Keychain::read(m_folder->filePath(u"other.kith"_s))), QString());
        wait(kith::app::Keychain::forget(m_file));
        QCOMPARE(wait(kith::app::Keychain::read(m_file)), QString());
        wait(kith::app::Keychain::forget(m_file)); // what is not there is forgotten already
    }

    void opensWithoutAskingUntilThePassphraseChanges()
    {
        QVERIFY(kithctl({u"info"_s, m_file}).code != 0);
        wait(kith::app::Keychain::write(m_file, m_code));
        const Run info = kithctl({u"info"_s, m_file});
        QVERIFY2(info.code == 0, info.err.constData());
        QCOMPARE(kithctl({u"rekey"_s, m_file}, "correct horse\nanother horse\n").code, 0);
        QCOMPARE(wait(kith::app::Keychain::read(m_file)), QString());
    }

    void leavesNothingReadableInTheHome()
    {
        wait(kith::app::Keychain::write(m_file, m_code));
        int files = 0;
        QDirIterator it(qEnvironmentVariable(OnOwnBus), QDir::Files | QDir::Hidden,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(it.fileName()));
            QVERIFY2(!file.readAll().contains(m_code.toUtf8()), qPrintable(it.fileName()));
            ++files;
        }
        QVERIFY(files > 0); // the keyring itself, encrypted
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_file;
    QString m_code;
};

int main(int argc, char **argv)
{
    if (!qEnvironmentVariableIsSet(OnOwnBus))
        return runOnOwnBus(argc, argv);
    QCoreApplication application(argc, argv);
    TestKeychain test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_keychain.moc"
