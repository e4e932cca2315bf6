// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QSqlQuery over QSQLCIPHER: moving about, what a statement reports of itself.
#include "models/storage/driver/cipherdriver.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QSqlRecord>

namespace kith::test {

class TstCipherQuery : public QObject
{
    Q_OBJECT

private:
    CipherFixture m_fixture;
    QSqlDatabase m_db;

    void fill(int rows)
    {
        QVERIFY(run(m_db, u"DROP TABLE IF EXISTS t"_s));
        QVERIFY(run(m_db, u"CREATE TABLE t (id INTEGER PRIMARY KEY, name TEXT, note TEXT)"_s));
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id, name) VALUES (?, ?)"_s));
        for (int i = 1; i <= rows; ++i) {
            query.addBindValue(i);
            query.addBindValue(u"name%1"_s.arg(i));
            VERIFY_SQL(query, exec());
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        storage::registerCipherDriver();
        m_db = m_fixture.open();
        QVERIFY(m_db.isOpen());
        QVERIFY(run(m_db, u"PRAGMA synchronous = OFF"_s));
    }

    void init() { fill(5); }

    void cleanupTestCase() { m_db = QSqlDatabase(); }

    void scrolling()
    {
        QSqlQuery query(u"SELECT id FROM t ORDER BY id"_s, m_db);
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        QCOMPARE(query.size(), -1);
        QVERIFY(query.last());
        QCOMPARE(query.at(), 4);
        QVERIFY(!query.seek(QSql::BeforeFirstRow));
        QVERIFY(query.seek(1, true));
        QCOMPARE(query.value(0).toInt(), 1);
        QVERIFY(query.seek(3));
        QVERIFY(query.seek(-2, true));
        QCOMPARE(query.value(0).toInt(), 2);
        QVERIFY(query.first());
        QVERIFY(!query.previous());
        QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
        int rows = 0;
        while (query.next())
            QCOMPARE(query.value(0).toInt(), ++rows);
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(query.previous());
        QCOMPARE(query.value(0).toInt(), 5);
        QVERIFY(!query.seek(5));
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        QVERIFY(query.seek(0));

        VERIFY_SQL(query, exec(u"SELECT id FROM t WHERE id > 100"_s));
        QVERIFY(query.isSelect() && query.isActive());
        QVERIFY(!query.next() && !query.first() && !query.last() && !query.previous() && !query.seek(0));
        QVERIFY(!query.lastError().isValid());
    }

    void forwardOnly()
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        VERIFY_SQL(query, exec(u"SELECT id, name FROM t ORDER BY id"_s));
        QVERIFY(query.first() && query.next());
        QCOMPARE(query.value(1).toString(), u"name2"_s);
        const char backwards[] = "QSqlQuery::seek: cannot seek backwards in a forward only query";
        QTest::ignoreMessage(QtWarningMsg, backwards);
        QVERIFY(!query.first());
        QCOMPARE(query.at(), 1);
        QVERIFY(query.seek(3));
        QCOMPARE(query.value(0).toInt(), 4);
        QTest::ignoreMessage(QtWarningMsg, backwards);
        QVERIFY(!query.seek(0));
        QVERIFY(query.last());
        QCOMPARE(query.at(), 4);
        QCOMPARE(query.value(1).toString(), u"name5"_s);
        QTest::ignoreMessage(QtWarningMsg, backwards);
        QVERIFY(!query.first());
        QCOMPARE(query.value(0).toInt(), 5);
        QVERIFY(!query.next());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
        VERIFY_SQL(query, exec(u"SELECT id FROM t ORDER BY id DESC"_s));
        QVERIFY(query.last());
        QCOMPARE(query.value(0).toInt(), 1);
    }

    void aPreparedSelectRunsAgain()
    {
        for (const bool forward : {true, false}) {
            QSqlQuery query(m_db);
            query.setForwardOnly(forward);
            VERIFY_SQL(query, prepare(u"SELECT name FROM t WHERE id >= ? ORDER BY id"_s));
            for (int id = 1; id <= 5; ++id) {
                query.bindValue(0, id);
                VERIFY_SQL(query, exec());
                QCOMPARE(query.at(), int(QSql::BeforeFirstRow));
                QVERIFY(query.next());
                QCOMPARE(query.value(0).toString(), u"name%1"_s.arg(id));
                if (id == 3)
                    QVERIFY(query.last());
                if (id == 4)
                    query.finish();
            }
        }
    }

    void finishFreesTheFile()
    {
        QSqlDatabase other =
            m_fixture.open(u"test.db"_s, CipherFixture::rawKey(), u"QSQLITE_BUSY_TIMEOUT=50"_s);
        QSqlQuery reading(m_db);
        VERIFY_SQL(reading, exec(u"SELECT id FROM t"_s));
        QVERIFY(reading.next());
        QSqlQuery writing(other);
        QVERIFY(!writing.exec(u"DELETE FROM t WHERE id = 2"_s));
        QCOMPARE(writing.lastError().nativeErrorCode(), u"5"_s);
        QCOMPARE(writing.numRowsAffected(), -1);
        reading.finish();
        QVERIFY(!reading.isActive());
        VERIFY_SQL(writing, exec(u"DELETE FROM t WHERE id = 2"_s));
        QCOMPARE(writing.numRowsAffected(), 1);
    }

    void severalResultsAtOnce()
    {
        QSqlQuery outer(u"SELECT id FROM t ORDER BY id"_s, m_db);
        QStringList seen;
        while (outer.next()) {
            QSqlQuery inner(m_db);
            inner.setForwardOnly(true);
            VERIFY_SQL(inner, prepare(u"SELECT name FROM t WHERE id < :id ORDER BY id DESC"_s));
            inner.bindValue(u":id"_s, outer.value(0));
            VERIFY_SQL(inner, exec());
            if (inner.next())
                seen << inner.value(0).toString();
            QVERIFY(run(m_db, u"UPDATE t SET note = 'seen' WHERE id = %1"_s.arg(outer.value(0).toInt())));
        }
        QCOMPARE(seen, QStringList({u"name1"_s, u"name2"_s, u"name3"_s, u"name4"_s}));
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t WHERE note = 'seen'"_s).toInt(), 5);
    }

    void whatAStatementReports()
    {
        QSqlQuery first(m_db);
        QCOMPARE(first.numRowsAffected(), -1);
        VERIFY_SQL(first, exec(u"UPDATE t SET note = 'x' WHERE id > 2"_s));
        QVERIFY(!first.isSelect());
        QSqlQuery second(m_db);
        VERIFY_SQL(second, exec(u"INSERT INTO t (id) VALUES (77)"_s));
        QCOMPARE(second.lastInsertId(), QVariant(qlonglong(77)));
        QSqlQuery third(m_db);
        VERIFY_SQL(third, exec(u"INSERT INTO t (id) VALUES (78)"_s));
        // Each query speaks of itself, whatever ran since.
        QCOMPARE(first.numRowsAffected(), 3);
        QCOMPARE(second.numRowsAffected(), 1);
        QCOMPARE(second.lastInsertId(), QVariant(qlonglong(77)));
        VERIFY_SQL(first, exec(u"UPDATE t SET note = 'y' WHERE 0"_s));
        QCOMPARE(first.numRowsAffected(), 0);
        VERIFY_SQL(first, exec(u"DELETE FROM t"_s));
        QCOMPARE(first.numRowsAffected(), 7);
        VERIFY_SQL(first, exec(u"CREATE TABLE IF NOT EXISTS other (a)"_s));
        QCOMPARE(first.numRowsAffected(), 0);
        VERIFY_SQL(first, exec(u"DROP TABLE other"_s));
    }

    void returningRunsToTheEnd()
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        QVERIFY(m_db.transaction());
        VERIFY_SQL(query, exec(u"INSERT INTO t (name) VALUES ('a'), ('b'), ('c') RETURNING id, name"_s));
        QVERIFY(query.isSelect());
        QCOMPARE(query.numRowsAffected(), 3);
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toInt(), 6);
        QVERIFY(m_db.commit()); // nothing holds the transaction open
        QVERIFY(query.next() && query.next() && !query.next());
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t"_s).toInt(), 8);
    }

    void transactions()
    {
        QVERIFY(m_db.transaction());
        QVERIFY(storage::CipherDriver::of(m_db)->inTransaction());
        QVERIFY(!m_db.transaction());
        QCOMPARE(m_db.lastError().type(), QSqlError::TransactionError);
        QCOMPARE(m_db.lastError().driverText(), u"Unable to begin transaction"_s);
        QVERIFY(run(m_db, u"DELETE FROM t"_s));
        QVERIFY(m_db.rollback());
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t"_s).toInt(), 5);
        QVERIFY(m_db.transaction());
        QVERIFY(run(m_db, u"DELETE FROM t WHERE id = 1"_s));
        QVERIFY(m_db.commit());
        QVERIFY(!m_db.commit());
        QVERIFY(!m_db.rollback());
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t"_s).toInt(), 4);
    }

    void statementsThatAreNone_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<bool>("prepares");
        QTest::newRow("nonsense") << u"blahfasel"_s << false;
        QTest::newRow("two") << u"SELECT 1; SELECT 2"_s << false;
        QTest::newRow("second is wrong") << u"SELECT 1; syntax error!;"_s << false;
        QTest::newRow("two semicolons") << u"SELECT 1;;"_s << false;
        QTest::newRow("rubbish behind") << u"SELECT 1;'\"\a\b"_s << false;
        QTest::newRow("NUL inside") << u"SELECT 1\0, 2"_s << false;
        QTest::newRow("white space behind") << u"SELECT 1;  \t\n\r"_s << true;
        QTest::newRow("comment behind") << u"SELECT 1; -- one\n/* two\n */ -- three"_s << true;
    }

    void statementsThatAreNone()
    {
        QFETCH(QString, sql);
        QFETCH(bool, prepares);
        QSqlQuery query(m_db);
        QCOMPARE(query.prepare(sql), prepares);
        QCOMPARE(query.exec(sql), prepares);
        QCOMPARE(query.lastError().isValid(), !prepares);
        QCOMPARE(query.isActive(), prepares);
        if (!prepares) {
            QCOMPARE(query.lastError().type(), QSqlError::StatementError);
            QVERIFY(!query.exec());
            QVERIFY(!query.next());
        }
        if (sql.contains("SELECT 2"_L1))
            QCOMPARE(query.lastError().driverText(), u"Unable to fetch row"_s);
    }

    void errorsAndRecovery()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id) VALUES (?)"_s));
        query.addBindValue(1);
        QVERIFY(!query.exec());
        QVERIFY(!query.isActive());
        QCOMPARE(query.lastError().type(), QSqlError::ConnectionError);
        QCOMPARE(query.lastError().nativeErrorCode(), u"1555"_s);
        query.addBindValue(30);
        VERIFY_SQL(query, exec());
        QVERIFY(
            run(m_db,
                u"CREATE TEMP TRIGGER stop BEFORE DELETE ON t BEGIN SELECT RAISE(ABORT, 'No, stay'); END"_s));
        QVERIFY(!query.exec(u"DELETE FROM t"_s));
        QCOMPARE(query.lastError().databaseText(), u"No, stay"_s);
        QVERIFY(run(m_db, u"DROP TRIGGER stop"_s));
        VERIFY_SQL(query, exec(u"SELECT abs(id) FROM t"_s));
        // An error in the middle of the rows.
        VERIFY_SQL(query,
                   exec(u"SELECT CASE id WHEN 3 THEN abs(-9223372036854775807 - 1) ELSE id END FROM t"_s));
        QVERIFY(query.next() && query.next());
        QVERIFY(!query.next());
        QVERIFY(query.lastError().isValid());
        QCOMPARE(query.at(), int(QSql::AfterLastRow));
    }

    void aChangedSchemaIsNoticed()
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        VERIFY_SQL(query, prepare(u"SELECT * FROM t ORDER BY id"_s));
        VERIFY_SQL(query, exec());
        QCOMPARE(query.record().count(), 3);
        query.finish();
        QVERIFY(run(m_db, u"ALTER TABLE t ADD COLUMN extra DEFAULT 'new'"_s));
        VERIFY_SQL(query, exec());
        QVERIFY(query.next());
        QCOMPARE(query.record().count(), 4);
        QCOMPARE(query.value(3).toString(), u"new"_s);
        QCOMPARE(query.value(u"extra"_s).toString(), u"new"_s);
    }

    void manyRowsScroll()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query,
                   exec(u"WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 49999) "
                        "SELECT i, 'row ' || i, i / 4.0, zeroblob(i % 300), nullif(i % 3, 0) FROM n"_s));
        QVERIFY(query.seek(49999));
        QVERIFY(!query.seek(50000));
        for (int row = 49999; row >= 0; row -= 997) {
            QVERIFY(query.seek(row));
            QCOMPARE(query.value(0).toInt(), row);
            QCOMPARE(query.value(1).toString(), u"row %1"_s.arg(row));
            QCOMPARE(query.value(2).toDouble(), row / 4.0);
            QCOMPARE(query.value(3).toByteArray(), QByteArray(row % 300, 0));
            QCOMPARE(query.isNull(4), row % 3 == 0);
        }
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherQuery)
#include "tst_cipherquery.moc"
