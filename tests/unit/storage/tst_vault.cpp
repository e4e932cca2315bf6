// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/pagecheck.h"
#include "tests/support/testfile.h"
#include "tests/support/toyrules.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;
using namespace kith::test;

class TestVault : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void rightPassphraseOpens();
    void passphraseOfAnotherKeyboardOpens();
    void wrongPassphrase();
    void anySqlCipherToolOpensIt();
    void verdicts_data();
    void verdicts();
    void cutOffAtAPageIsFoundOnOpening();
    void unfinishedTailWithLogIsNoDamage();
    void recoveryCodeOpens();
    void recoveryCodeIsForgiving();
    void mistypedRecoveryCode();
    void damagedSaltIsSeenThroughTheRecoveryCode();
    void readingDoesNotDropLocksOfAnOpenStore();
    void secretsAreLockedAndKeptOutOfDumps();

private:
    QString copy(const QString &name, const std::function<void(QByteArray &)> &change) const;
    QString write(const QString &name, const QByteArray &bytes) const;

    const QString m_passphrase = u"corréct horse 馬 battery"_s;
    TestFile m_file;
    QString m_path;
    FileKey m_key;
};

static QByteArray readAll(const QString &name)
{
    QFile file(name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void TestVault::initTestCase()
{
    m_path = m_file.path(u"phrase.kith"_s);
    m_key = Vault::newKey(m_passphrase);
    Store store(m_path, m_key, m_file.options(), m_file.rules());
    await(store.create());
    QList<RowChange> rows;
    for (int i = 0; i < 2000; ++i)
        rows.append(insertRow("firm", {{"name", u"Firm number %1 with a long name"_s.arg(i)}}));
    await(store.write(changes(u"Fill"_s, rows)));
}

QString TestVault::write(const QString &name, const QByteArray &bytes) const
{
    QFile file(m_file.path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write");
    return file.fileName();
}

QString TestVault::copy(const QString &name, const std::function<void(QByteArray &)> &change) const
{
    QByteArray bytes = readAll(m_path);
    change(bytes);
    return write(name, bytes);
}

void TestVault::rightPassphraseOpens()
{
    const FileKey key = Vault::unlock(m_path, m_passphrase);
    QCOMPARE(key.salt, m_key.salt);
    QVERIFY(key.key.view() == m_key.key.view());
    QVERIFY(Vault::opens(m_path, key));
    Store store(m_path, key, m_file.options(), m_file.rules());
    await(store.open());
    QCOMPARE(ask(store, u"SELECT count(*) FROM firm"_s).toInt(), 2000);
}

void TestVault::passphraseOfAnotherKeyboardOpens()
{
    const QString decomposed = m_passphrase.normalized(QString::NormalizationForm_D);
    QVERIFY(decomposed != m_passphrase);
    QVERIFY(Vault::unlock(m_path, decomposed).key.view() == m_key.key.view());
}

void TestVault::wrongPassphrase()
{
    QCOMPARE(kindOf([&] { Vault::unlock(m_path, u"correct horse battery"_s); }), "WrongKey");
    QCOMPARE(kindOf([&] { Vault::unlock(m_path, QString()); }), "WrongKey");
    QVERIFY(!Vault::opens(m_path, Vault::stretch(u"no"_s, m_key.salt)));
}

void TestVault::anySqlCipherToolOpensIt()
{
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, u"tool"_s);
        db.setDatabaseName(m_path);
        db.setPassword(m_passphrase); // SQLCipher's own key derivation
        QVERIFY(db.open());
        QSqlQuery query(db);
        QVERIFY(query.exec(u"SELECT count(*) FROM firm"_s) && query.next());
        QCOMPARE(query.value(0).toInt(), 2000);
    }
    QSqlDatabase::removeDatabase(u"tool"_s);
}

void TestVault::verdicts_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("kind");

    QByteArray random(4096 * 3 + 100, Qt::Uninitialized);
    QRandomGenerator generator(7);
    for (char &c : random)
        c = char(generator.bounded(256));
    const QByteArray png =
        QByteArray::fromHex("89504e470d0a1a0a0000000d49484452000002000000020008020000007b1a43ad") +
        QByteArray(400, '\0') + random.left(4096 * 2 - 433);

    QTest::newRow("missing") << m_file.path(u"nothing.kith"_s) << "NotFound"_ba;
    QTest::newRow("folder missing") << m_file.path(u"nowhere/nothing.kith"_s) << "Offline"_ba;
    QTest::newRow("folder") << m_file.folder() << "Invalid"_ba;
    QTest::newRow("empty") << write(u"empty.kith"_s, {}) << "Invalid"_ba;
    QTest::newRow("tiny") << write(u"tiny.kith"_s, "hello") << "Invalid"_ba;
    QTest::newRow("text") << write(u"text.kith"_s, QByteArray("name;city\nAnna;Bonn\n").repeated(1000))
                          << "Invalid"_ba;
    QTest::newRow("text of whole pages")
        << write(u"text2.kith"_s, QByteArray("0123456789abcdef").repeated(1024)) << "Invalid"_ba;
    QTest::newRow("zeros") << write(u"zeros.kith"_s, QByteArray(8192, '\0')) << "Invalid"_ba;
    QTest::newRow("picture") << write(u"picture.kith"_s, png) << "Invalid"_ba;
    QTest::newRow("random bytes") << write(u"random.kith"_s, random) << "Invalid"_ba;
    QTest::newRow("plain SQLite") << write(u"plain.kith"_s,
                                           QByteArray("SQLite format 3\0", 16) + QByteArray(8176, '\1'))
                                  << "Invalid"_ba;
    QTest::newRow("cut off") << copy(u"cut.kith"_s, [](QByteArray &b) { b.chop(1000); }) << "Corrupt"_ba;
    QTest::newRow("page 1 damaged") << copy(u"page1.kith"_s, [](QByteArray &b) { b[200] = char(b[200] ^ 1); })
                                    << "Corrupt"_ba;
    QTest::newRow("page 1 overwritten")
        << copy(u"page1b.kith"_s, [](QByteArray &b) { b.replace(16, 4080, QByteArray(4080, 'x')); })
        << "Corrupt"_ba;
    QTest::newRow("a later page damaged")
        << copy(u"page9.kith"_s, [](QByteArray &b) { b[9 * 4096] = char(b[9 * 4096] ^ 1); }) << QByteArray();
}

void TestVault::verdicts()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, kind);
    const auto problem = problemOf([&] { Vault::unlock(path, m_passphrase); });
    QCOMPARE(problem ? base::problemKindName(problem->kind()) : QByteArray(), kind);
    if (problem) {
        QVERIFY(!problem->sentence().isEmpty());
        QVERIFY2(!problem->detail().contains(m_passphrase), "the passphrase must not be in any message");
    }
}

void TestVault::cutOffAtAPageIsFoundOnOpening()
{
    const QString name = copy(u"pages.kith"_s, [](QByteArray &b) { b.chop(4096 * 3); });
    const FileKey key = Vault::unlock(name, m_passphrase);
    Store store(name, key, m_file.options(), m_file.rules());
    QCOMPARE(kindOf([&] { await(store.open()); }), "Corrupt");
}

void TestVault::unfinishedTailWithLogIsNoDamage()
{
    // The machine stopped in the middle of a checkpoint: the -wal still has the page that is half written.
    const QString name = copy(u"tail.kith"_s, [](QByteArray &b) { b.append(QByteArray(1000, 'x')); });
    QCOMPARE(kindOf([&] { Vault::unlock(name, m_passphrase); }), "Corrupt");
    write(u"tail.kith-wal"_s, QByteArray(5000, 'w'));
    QCOMPARE(kindOf([&] { Vault::unlock(name, m_passphrase); }), "");
}

void TestVault::recoveryCodeOpens()
{
    const QString code = Vault::recoveryCode(m_key);
    QCOMPARE(code.split(u'-').size(), 16);
    QVERIFY(Vault::looksLikeRecoveryCode(code));
    const FileKey key = Vault::unlock(m_path, code);
    QVERIFY(key.key.view() == m_key.key.view());
    QVERIFY(!Vault::looksLikeRecoveryCode(m_passphrase));
}

void TestVault::recoveryCodeIsForgiving()
{
    QString code = Vault::recoveryCode(m_key).toLower();
    code.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    QVERIFY(Vault::unlock(m_path, u"  "_s + code + u'\n').key.view() == m_key.key.view());
}

void TestVault::mistypedRecoveryCode()
{
    QString code = Vault::recoveryCode(m_key);
    code[3] = code[3] == u'7' ? u'8' : u'7';
    const auto problem = problemOf([&] { Vault::unlock(m_path, code); });
    QVERIFY(problem);
    QCOMPARE(base::problemKindName(problem->kind()), "WrongKey");
    QVERIFY(!problem->detail().contains(code));
}

void TestVault::damagedSaltIsSeenThroughTheRecoveryCode()
{
    const QString name = copy(u"salt.kith"_s, [](QByteArray &b) { b[3] = char(b[3] ^ 1); });
    QCOMPARE(kindOf([&] { Vault::unlock(name, m_passphrase); }), "WrongKey"); // nothing can prove otherwise
    QCOMPARE(kindOf([&] { Vault::unlock(name, Vault::recoveryCode(m_key)); }), "Corrupt");
}

void TestVault::readingDoesNotDropLocksOfAnOpenStore()
{
    TestFile file;
    Store &store = file.create();
    ask(store, u"SELECT 1"_s);
    const auto lockedBytes = [] {
        int count = 0;
        const QList<QByteArray> lines = readAll(u"/proc/locks"_s).split('\n');
        for (const QByteArray &line : lines)
            count += line.contains(' ' + QByteArray::number(qint64(getpid())) + ' ') ? 1 : 0;
        return count;
    };
    const int before = lockedBytes();
    QVERIFY2(before > 0, "the open store holds no lock that could be lost");
    QVERIFY(Vault::opens(file.path(), file.key()));
    QCOMPARE(lockedBytes(), before);
}

void TestVault::secretsAreLockedAndKeptOutOfDumps()
{
    const SecretBytes secret(QByteArrayView("sesame"));
    QCOMPARE(secret.view(), QByteArrayView("sesame"));
    // "VmFlags: rd wr mr mw me lo ac dd" of the mapping that the secret is in (proc(5)).
    const QByteArray address = QByteArray::number(reinterpret_cast<quintptr>(secret.data()), 16);
    const QByteArray maps = readAll(u"/proc/self/smaps"_s);
    const qsizetype at = maps.indexOf(address + '-');
    QVERIFY(at >= 0);
    const QByteArray flags = maps.mid(maps.indexOf("VmFlags:", at)).split('\n').first();
    QVERIFY2(flags.contains(" dd"), flags.constData());
#if !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__) // they make mlock() do nothing
    QVERIFY2(flags.contains(" lo"), flags.constData());
#endif
    QVERIFY(SecretBytes().isEmpty());
}

QTEST_GUILESS_MAIN(TestVault)
#include "tst_vault.moc"
