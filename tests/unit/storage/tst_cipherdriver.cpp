// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Opening and closing: what may be opened with which key, and what the options do.
#include "models/storage/driver/cipherdriver.h"
#include "tests/support/faultvfs.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QDir>
#include <QFile>
#include <QSqlField>
#include <QSqlRecord>
#include <QSqlResult>

#include <dlfcn.h>

namespace kith::test {

using storage::CipherDriver;

namespace {

constexpr char plainHeader[] = "SQLite format 3";

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

} // namespace

class TstCipherDriver : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        storage::registerCipherDriver();
        storage::registerCipherDriver();
        QCOMPARE(QSqlDatabase::drivers().count(u"QSQLCIPHER"_s), 1);
    }

    void passphraseEncrypts()
    {
        CipherFixture fixture;
        {
            const QSqlDatabase db = fixture.open(u"a.db"_s, u"corréct hörse"_s);
            QVERIFY(run(db, u"CREATE TABLE t (a TEXT)"_s));
            QVERIFY(run(db, u"INSERT INTO t VALUES ('MARKER of a customer')"_s));
        }
        QSqlDatabase again = fixture.open(u"a.db"_s, u"corréct hörse"_s);
        QCOMPARE(valueOf(again, u"SELECT a FROM t"_s), QVariant(u"MARKER of a customer"_s));
        const QByteArray content = contentOf(fixture.path(u"a.db"_s));
        QVERIFY(content.size() >= 4096);
        QVERIFY(!content.contains("MARKER"));
        QVERIFY(!content.startsWith(plainHeader));
        QVERIFY(!valueOf(again, u"PRAGMA cipher_version"_s).toString().isEmpty());
    }

    void rawKeyAsTextAndAsBytes()
    {
        CipherFixture fixture;
        QVERIFY(run(fixture.open(), u"CREATE TABLE t (a)"_s));

        QSqlDatabase db = fixture.add(u"test.db"_s, QString());
        const QByteArray key = QByteArray::fromHex(CipherFixture::hexKey().toLatin1());
        CipherDriver::of(db)->setRawKey(key);
        QVERIFY(db.open());
        QCOMPARE(db.tables(), QStringList(u"t"_s));
        // The key is gone after use: the next open needs it again.
        QVERIFY(!db.open());
        CipherDriver::of(db)->setRawKey(key);
        QVERIFY(db.open());
    }

    void rawKeyWithSaltBeginsWithTheSalt()
    {
        CipherFixture fixture;
        const QByteArray salt("0123456789abcdef");
        {
            QSqlDatabase db = fixture.add(u"a.db"_s, QString());
            CipherDriver::of(db)->setRawKey(QByteArray(32, 'k'), salt);
            QVERIFY(db.open());
            QVERIFY(run(db, u"CREATE TABLE t (a)"_s));
        }
        QVERIFY(contentOf(fixture.path(u"a.db"_s)).startsWith(salt));
        const QByteArray hex = QByteArray(32, 'k').toHex() + salt.toHex();
        QSqlDatabase db = fixture.open(u"a.db"_s, u"x'%1'"_s.arg(QString::fromLatin1(hex)));
        QCOMPARE(db.tables(), QStringList(u"t"_s));
    }

    void rawKeyOfWrongSizeIsRefused()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.add(u"a.db"_s, QString());
        CipherDriver::of(db)->setRawKey(QByteArray(31, 'k'));
        QVERIFY(!db.open());
        CipherDriver::of(db)->setRawKey(QByteArray(32, 'k'), QByteArray(8, 's'));
        QVERIFY(!db.open());
        QVERIFY(!QFile::exists(fixture.path(u"a.db"_s)));
    }

    void wrongKeyNeverOpens_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("key");
        QTest::newRow("encrypted, other passphrase") << QByteArray() << u"wrong"_s;
        QTest::newRow("encrypted, other raw key") << QByteArray() << u"x'%1'"_s.arg(u"ab"_s.repeated(32));
        QByteArray noise(8192, 0);
        for (qsizetype i = 0; i < noise.size(); ++i)
            noise[i] = char(i * 131 + i / 7);
        QTest::newRow("noise") << noise << u"wrong"_s;
        QTest::newRow("text") << QByteArray("not a database at all\n").repeated(400) << u"wrong"_s;
        QTest::newRow("plain SQLite header")
            << QByteArray(plainHeader, 16) + QByteArray(8176, 1) << u"wrong"_s;
    }

    void wrongKeyNeverOpens()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, key);
        CipherFixture fixture;
        if (content.isEmpty())
            QVERIFY(run(fixture.open(u"a.db"_s), u"CREATE TABLE t (a)"_s));
        else
            writeFile(fixture.path(u"a.db"_s), content);
        const QByteArray before = contentOf(fixture.path(u"a.db"_s));

        QSqlDatabase db = fixture.add(u"a.db"_s, key);
        QVERIFY(!db.open());
        QVERIFY(!db.isOpen());
        QVERIFY(db.isOpenError());
        QCOMPARE(db.lastError().type(), QSqlError::ConnectionError);
        QCOMPARE(db.lastError().nativeErrorCode(), u"26"_s);
        QCOMPARE(CipherDriver::of(db)->lastExtendedErrorCode(), 26);
        QCOMPARE(db.lastError().driverText(), u"Error opening database"_s);
        QCOMPARE(contentOf(fixture.path(u"a.db"_s)), before);

        db.setPassword(CipherFixture::rawKey());
        QCOMPARE(db.open(), content.isEmpty());
    }

    void realPlainFileIsRefused()
    {
        CipherFixture fixture;
        QVERIFY(run(fixture.open(u"plain.db"_s, QString(), u"QSQLCIPHER_ALLOW_PLAIN"_s),
                    u"CREATE TABLE t (a)"_s));
        QVERIFY(contentOf(fixture.path(u"plain.db"_s)).startsWith(plainHeader));

        QSqlDatabase db = fixture.add(u"plain.db"_s);
        QVERIFY(!db.open());
        QCOMPARE(db.lastError().nativeErrorCode(), u"26"_s);
        db.setPassword(QString());
        QVERIFY(!db.open());
        QCOMPARE(db.lastError().nativeErrorCode(), u"23"_s);
        db.setConnectOptions(u"QSQLCIPHER_ALLOW_PLAIN"_s);
        QVERIFY(db.open());
        QCOMPARE(db.tables(), QStringList(u"t"_s));
    }

    void noKeyNoFile()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.add(u"new.db"_s, QString());
        QVERIFY(!db.open());
        QCOMPARE(db.lastError().nativeErrorCode(), u"14"_s);
        QVERIFY(!QFile::exists(fixture.path(u"new.db"_s)));
    }

    void memoryNeedsNoKey_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("options");
        QTest::addColumn<bool>("opens");
        const QString uri = u"QSQLITE_OPEN_URI"_s;
        QTest::newRow(":memory:") << u":memory:"_s << QString() << true;
        QTest::newRow("empty name") << QString() << QString() << true;
        QTest::newRow("URI") << u"file::memory:"_s << uri << true;
        QTest::newRow("URI, named") << u"file:name?mode=memory&cache=shared"_s << uri << true;
        QTest::newRow("URI, on the disk after all")
            << u"file:DIR/x.db?mode=memory&mode=rwc"_s << uri << false;
        QTest::newRow("URI, encoded") << u"file:DIR/x.db?mode=memory&mo%64e=rwc"_s << uri << false;
        QTest::newRow("looks like a URI") << u"file:DIR/x.db?mode=memory"_s << QString() << false;
    }

    void memoryNeedsNoKey()
    {
        QFETCH(QString, name);
        QFETCH(QString, options);
        QFETCH(bool, opens);
        CipherFixture fixture;
        QSqlDatabase db = fixture.add(u":memory:"_s, QString(), options);
        db.setDatabaseName(name.replace("DIR"_L1, fixture.folder()));
        QCOMPARE(db.open(), opens);
        QVERIFY(!opens || run(db, u"CREATE TABLE t (a)"_s));
        QCOMPARE(QDir(fixture.folder()).entryList(QDir::Files), QStringList());
    }

    void sharedCacheDoesNotLetWrongKeysIn()
    {
        CipherFixture fixture;
        const QString shared = u"QSQLITE_ENABLE_SHARED_CACHE"_s;
        const QSqlDatabase first = fixture.open(u"a.db"_s, u"right"_s, shared);
        QVERIFY(run(first, u"CREATE TABLE t (a)"_s));
        QVERIFY(fixture.open(u"a.db"_s, u"right"_s, shared).isOpen());
        QVERIFY(!fixture.add(u"a.db"_s, u"wrong"_s, shared).open());
        QSqlDatabase uri = fixture.add(u"file:%1?cache=shared"_s.arg(fixture.path(u"a.db"_s)), u"wrong"_s,
                                       u"QSQLITE_OPEN_URI"_s);
        QVERIFY(!uri.open());
    }

    void temporaryDataStaysInMemory()
    {
        CipherFixture fixture;
        FaultVfs vfs;
        const QSqlDatabase db =
            fixture.open(u"a.db"_s, CipherFixture::rawKey(), u"QSQLCIPHER_VFS=kithfault"_s);
        QCOMPARE(valueOf(db, u"PRAGMA temp_store"_s).toInt(), 2);
        QVERIFY(run(db, u"CREATE TABLE t (a TEXT)"_s));
        QVERIFY(run(db, u"BEGIN"_s));
        QVERIFY(run(db, u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) "
                        "INSERT INTO t SELECT hex(randomblob(40)) FROM n"_s));
        // From here on, opening any further file would fail.
        vfs.failAt(FaultVfs::Open, 1, true);
        QVERIFY(run(db, u"CREATE TEMP TABLE copy AS SELECT a FROM t ORDER BY a DESC"_s));
        QVERIFY(run(db, u"CREATE INDEX i ON t (a)"_s));
        QVERIFY(run(db, u"CREATE INDEX temp.j ON copy (a)"_s));
        QCOMPARE(valueOf(db, u"SELECT count(*) FROM (SELECT DISTINCT a || 'x' FROM t ORDER BY 1)"_s).toInt(),
                 60000);
        QVERIFY(run(db, u"COMMIT"_s));
        QCOMPARE(vfs.faults(), 0);
    }

    void readOnly()
    {
        CipherFixture fixture;
        QVERIFY(run(fixture.open(), u"CREATE TABLE t (a)"_s));
        const QSqlDatabase db =
            fixture.open(u"test.db"_s, CipherFixture::rawKey(), u"QSQLITE_OPEN_READONLY"_s);
        QSqlQuery query(db);
        QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(query.lastError().nativeErrorCode(), u"8"_s);
        QVERIFY(!fixture.add(u"none.db"_s, CipherFixture::rawKey(), u"QSQLCIPHER_OPEN_READONLY"_s).open());
        QVERIFY(!QFile::exists(fixture.path(u"none.db"_s)));
    }

    void optionsSaySo()
    {
        CipherFixture fixture;
        const QString key = CipherFixture::rawKey();
        QVERIFY(run(fixture.open(), u"CREATE TABLE t (a UNIQUE)"_s));
        QCOMPARE(valueOf(fixture.open(), u"PRAGMA busy_timeout"_s).toInt(), 5000);
        const QSqlDatabase quick = fixture.open(u"test.db"_s, key, u" QSQLITE_BUSY_TIMEOUT = 17 ;"_s);
        QCOMPARE(valueOf(quick, u"PRAGMA busy_timeout"_s).toInt(), 17);

        QVERIFY(QFile::link(fixture.path(u"test.db"_s), fixture.path(u"link.db"_s)));
        QVERIFY(fixture.open(u"link.db"_s).isOpen());
        QVERIFY(!fixture.add(u"link.db"_s, key, u"QSQLITE_OPEN_NOFOLLOW"_s).open());

        QTest::ignoreMessage(QtWarningMsg, "Unsupported option 'QSQLITE_MAGIC=2'");
        QVERIFY(fixture.add(u"test.db"_s, key, u"QSQLITE_MAGIC=2"_s).open());
        QVERIFY(!fixture.add(u"test.db"_s, key, u"QSQLCIPHER_VFS=none"_s).open());

        const QSqlDatabase small = fixture.open(u"small.db"_s, key, u"QSQLCIPHER_PAGE_SIZE=1024"_s);
        QCOMPARE(valueOf(small, u"PRAGMA cipher_page_size"_s).toInt(), 1024);
        const QSqlDatabase old = fixture.open(u"old.db"_s, key, u"QSQLCIPHER_COMPATIBILITY=3"_s);
        QVERIFY(run(old, u"CREATE TABLE t (a)"_s));
        QVERIFY(!fixture.add(u"old.db"_s, key).open());
    }

    void errorCodesAreExtendedUnlessRefused()
    {
        CipherFixture fixture;
        const QSqlDatabase db = fixture.open();
        QVERIFY(run(db, u"CREATE TABLE t (a UNIQUE)"_s));
        QVERIFY(run(db, u"INSERT INTO t VALUES (1)"_s));
        QSqlQuery query(db);
        QVERIFY(!query.exec(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(query.lastError().nativeErrorCode(), u"2067"_s);
        QCOMPARE(query.lastError().driverText(), u"Unable to fetch row"_s);
        QCOMPARE(query.lastError().databaseText(), u"UNIQUE constraint failed: t.a"_s);
        const QSqlDatabase basic =
            fixture.open(u"test.db"_s, CipherFixture::rawKey(), u"QSQLITE_NO_USE_EXTENDED_RESULT_CODES"_s);
        QSqlQuery other(basic);
        QVERIFY(!other.exec(u"INSERT INTO t VALUES (1)"_s));
        QCOMPARE(other.lastError().nativeErrorCode(), u"19"_s);
    }

    void regexpAndCaseFolding()
    {
        CipherFixture fixture;
        const QSqlDatabase db = fixture.open(
            u":memory:"_s, QString(), u"QSQLITE_ENABLE_REGEXP=3;QSQLITE_ENABLE_NON_ASCII_CASE_FOLDING"_s);
        QCOMPARE(valueOf(db, u"SELECT 'Jörg' REGEXP '^J.rg$'"_s).toInt(), 1);
        QCOMPARE(valueOf(db, u"SELECT 'Jörg' REGEXP '^r'"_s).toInt(), 0);
        QVERIFY(valueOf(db, u"SELECT NULL REGEXP '.'"_s).isNull());
        QVERIFY(!QSqlQuery(db).exec(u"SELECT 'a' REGEXP '('"_s));
        QCOMPARE(valueOf(db, u"SELECT upper('äß')"_s).toString(), u"ÄSS"_s);
        QCOMPARE(valueOf(db, u"SELECT lower('ÄÉ')"_s).toString(), u"äé"_s);
        QVERIFY(!QSqlQuery(fixture.open(u":memory:"_s, QString())).exec(u"SELECT 'a' REGEXP 'a'"_s));
    }

    void attachUsesThePassword()
    {
        CipherFixture fixture;
        for (const QString &key : {u"a passphrase"_s, CipherFixture::rawKey()}) {
            const QString file = fixture.path(u"side%1.db"_s.arg(key.size()));
            QVERIFY(run(fixture.open(QFileInfo(file).fileName(), key), u"CREATE TABLE t AS SELECT 5 AS a"_s));
            const QSqlDatabase db = fixture.open(u"main%1.db"_s.arg(key.size()), key);
            QVERIFY(run(db, u"ATTACH '%1' AS side"_s.arg(file)));
            QCOMPARE(valueOf(db, u"SELECT a FROM side.t"_s).toInt(), 5);
            const QSqlDatabase other = fixture.open(u"other%1.db"_s.arg(key.size()), u"another"_s);
            QVERIFY(!QSqlQuery(other).exec(u"ATTACH '%1' AS side"_s.arg(file)));
        }
    }

    void rekeyChangesTheKey()
    {
        CipherFixture fixture;
        const QByteArray fresh = QByteArray("fe").repeated(32);
        {
            const QSqlDatabase db = fixture.open();
            QVERIFY(run(db, u"CREATE TABLE t AS SELECT 7 AS a"_s));
            QVERIFY(!CipherDriver::of(db)->rekey("tooshort"));
            QVERIFY(db.lastError().isValid());
            QVERIFY(CipherDriver::of(db)->rekey(fresh));
            QCOMPARE(valueOf(db, u"SELECT a FROM t"_s).toInt(), 7);
        }
        QVERIFY(!fixture.add(u"test.db"_s).open());
        const QSqlDatabase db = fixture.open(u"test.db"_s, u"x'%1'"_s.arg(QString::fromLatin1(fresh)));
        QCOMPARE(valueOf(db, u"SELECT a FROM t"_s).toInt(), 7);
    }

    void closingWithOpenQueries()
    {
        CipherFixture fixture;
        QSqlDatabase db = fixture.open();
        QVERIFY(run(db, u"CREATE TABLE t AS SELECT 1 AS a UNION ALL SELECT 2 UNION ALL SELECT 3"_s));
        QSqlQuery forward(db);
        forward.setForwardOnly(true);
        VERIFY_SQL(forward, exec(u"SELECT a FROM t"_s));
        QVERIFY(forward.next());
        QSqlQuery scrolling(db);
        VERIFY_SQL(scrolling, exec(u"SELECT a FROM t"_s));
        QVERIFY(scrolling.next() && scrolling.next());
        QSqlQuery prepared(db);
        VERIFY_SQL(prepared, prepare(u"INSERT INTO t VALUES (?)"_s));

        db.close();
        QCOMPARE(db.lastError().type(), QSqlError::NoError);
        QVERIFY(!forward.value(0).isValid());
        QVERIFY(!forward.next());
        QCOMPARE(scrolling.value(0).toInt(), 2);
        QVERIFY(scrolling.previous());
        QCOMPARE(scrolling.record().fieldName(0), u"a"_s);
        prepared.addBindValue(4);
        QVERIFY(!prepared.exec());
        QVERIFY(db.open());
        QVERIFY(!prepared.exec());
        VERIFY_SQL(prepared, exec(u"INSERT INTO t VALUES (4)"_s));
    }

    void queryOutlivesItsDriver()
    {
        CipherFixture fixture;
        auto driver = std::make_unique<CipherDriver>();
        QVERIFY(driver->open(u":memory:"_s, {}, {}, {}, -1, {}));
        QSqlQuery query(driver->createResult());
        VERIFY_SQL(query, exec(u"SELECT 1"_s));
        driver.reset();
        QVERIFY(!query.next());
    }

    void handleIsTheConnection()
    {
        CipherFixture fixture;
        const QSqlDatabase db = fixture.open();
        QCOMPARE(QLatin1StringView(db.driver()->handle().typeName()), "sqlite3*"_L1);
        QVERIFY(*static_cast<sqlite3 *const *>(db.driver()->handle().constData()));
        QSqlQuery query(db);
        VERIFY_SQL(query, exec(u"SELECT 1"_s));
        QCOMPARE(QLatin1StringView(query.result()->handle().typeName()), "sqlite3_stmt*"_L1);
    }

    void qtsOwnSqliteLivesBeside()
    {
        CipherFixture fixture;
        const QSqlDatabase own = fixture.open();
        QVERIFY(run(own, u"CREATE TABLE t (a)"_s));
        const QSqlDatabase plain = fixture.open(u"plain.db"_s, {}, {}, u"QSQLITE"_s);
        QVERIFY(run(plain, u"PRAGMA key = 'ignored'"_s));
        QVERIFY(!valueOf(plain, u"PRAGMA cipher_version"_s).isValid());
        QVERIFY(run(plain, u"CREATE TABLE p (a)"_s));
        QVERIFY(contentOf(fixture.path(u"plain.db"_s)).startsWith(plainHeader));
        QVERIFY(!valueOf(own, u"PRAGMA cipher_version"_s).toString().isEmpty());
        QCOMPARE(own.tables(), QStringList(u"t"_s));
        // Nothing of the linked library can be found by others.
        QVERIFY(!dlsym(RTLD_DEFAULT, "sqlite3_key_v2"));
        QVERIFY(!dlsym(RTLD_DEFAULT, "sqlite3_open_v2"));
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherDriver)
#include "tst_cipherdriver.moc"
