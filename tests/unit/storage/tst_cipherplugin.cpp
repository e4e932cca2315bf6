// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The plugin in a program that links nothing of it, the way Qt's own tools meet it.
#include "tests/unit/storage/cipherfixture.h"

#include <QFile>
#include <QLibrary>
#include <QSqlDriver>

namespace kith::test {

class TstCipherPlugin : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QCoreApplication::addLibraryPath(QStringLiteral(KITH_PLUGIN_FOLDER));
        QVERIFY(QSqlDatabase::isDriverAvailable(u"QSQLCIPHER"_s));
    }

    void opensByPassword()
    {
        CipherFixture fixture;
        {
            const QSqlDatabase db = fixture.open(u"a.db"_s, u"secret"_s);
            QVERIFY(run(db, u"CREATE TABLE t AS SELECT 'MARKER' AS a"_s));
        }
        QFile file(fixture.path(u"a.db"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.isEmpty() && !content.contains("MARKER"));
        QSqlDatabase wrong = fixture.add(u"a.db"_s, u"guess"_s);
        QVERIFY(!wrong.open());
        QCOMPARE(wrong.lastError().nativeErrorCode(), u"26"_s);
        QVERIFY(!fixture.add(u"a.db"_s, QString()).open());
        QCOMPARE(valueOf(fixture.open(u"a.db"_s, u"secret"_s), u"SELECT a FROM t"_s).toString(), u"MARKER"_s);
    }

    void livesBesideQtsSqlite()
    {
        CipherFixture fixture;
        const QSqlDatabase plain = fixture.open(u"plain.db"_s, {}, {}, u"QSQLITE"_s);
        const QSqlDatabase own = fixture.open();
        QVERIFY(!valueOf(plain, u"PRAGMA cipher_version"_s).isValid());
        QVERIFY(!valueOf(own, u"PRAGMA cipher_version"_s).toString().isEmpty());
        QVERIFY(run(plain, u"CREATE TABLE t AS SELECT 1 AS a"_s));
        QVERIFY(run(own, u"CREATE TABLE t AS SELECT 2 AS a"_s));
        QCOMPARE(valueOf(plain, u"SELECT a FROM t"_s).toInt(), 1);
        QCOMPARE(valueOf(own, u"SELECT a FROM t"_s).toInt(), 2);
    }

    void exportsNothingButThePlugin()
    {
        QLibrary library(QStringLiteral(KITH_PLUGIN_FOLDER "/sqldrivers/libqsqlcipher.so"));
        QVERIFY2(library.load(), qPrintable(library.errorString()));
        QVERIFY(library.resolve("qt_plugin_instance"));
        for (const char *name : {"sqlite3_key_v2", "sqlite3_open_v2", "sqlite3_step", "sqlite3_api"})
            QVERIFY2(!library.resolve(name), name);
    }

    void behavesAsASqliteDriver()
    {
        CipherFixture fixture;
        const QSqlDatabase db = fixture.open(u":memory:"_s, QString());
        const QSqlDatabase qt = fixture.open(u":memory:"_s, QString(), {}, u"QSQLITE"_s);
        QCOMPARE(db.driver()->dbmsType(), QSqlDriver::SQLite);
        for (int feature = QSqlDriver::Transactions; feature < QSqlDriver::CancelQuery; ++feature) {
            const auto one = QSqlDriver::DriverFeature(feature);
            QCOMPARE(db.driver()->hasFeature(one), qt.driver()->hasFeature(one));
        }
        QVERIFY(db.driver()->hasFeature(QSqlDriver::CancelQuery));
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherPlugin)
#include "tst_cipherplugin.moc"
