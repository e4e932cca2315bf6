// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// QSqlQuery over QSQLCIPHER: binding, types, moving about, what a statement reports of itself.
#include "models/storage/driver/cipherdriver.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlRecord>
#include <QUuid>

#include <limits>

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

    QVariant roundTrip(const QVariant &value, const QString &declared = {})
    {
        if (!run(m_db, u"DROP TABLE IF EXISTS v"_s) || !run(m_db, u"CREATE TABLE v (a %1)"_s.arg(declared)))
            return {};
        QSqlQuery query(m_db);
        if (!query.prepare(u"INSERT INTO v VALUES (?)"_s))
            return {};
        query.addBindValue(value);
        if (!query.exec())
            return query.lastError().databaseText();
        return valueOf(m_db, u"SELECT a FROM v"_s);
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

    void namedPlaceholders()
    {
        QSqlQuery query(m_db);
        const QString sql = u"INSERT INTO t (id, name) VALUES (:id, :name)"_s;
        VERIFY_SQL(query, prepare(sql));
        QCOMPARE(query.executedQuery(), sql);
        query.bindValue(u":name"_s, u"? :id 'x'"_s);
        query.bindValue(u":id"_s, 10);
        VERIFY_SQL(query, exec());
        QCOMPARE(query.boundValue(u":id"_s).toInt(), 10);
        QCOMPARE(query.boundValues().size(), 2);
        query.bindValue(u":id"_s, 11); // the name stays bound
        VERIFY_SQL(query, exec());
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t WHERE name = '? :id ''x'''"_s).toInt(), 2);
    }

    void repeatedNames_data()
    {
        QTest::addColumn<QString>("values");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a b b") << u":a, :b, :b"_s << u"1|x|x"_s;
        QTest::newRow("a a b") << u":a, :a, :b"_s << u"1|1|x"_s;
        QTest::newRow("a b a") << u":a, :b, :a"_s << u"1|x|1"_s;
        QTest::newRow("a a a") << u":a, :a, :a"_s << u"1|1|1"_s;
        QTest::newRow("in text") << u":a, ':b', :b"_s << u"1|:b|x"_s;
    }

    void repeatedNames()
    {
        QFETCH(QString, values);
        QFETCH(QString, expected);
        QVERIFY(run(m_db, u"DELETE FROM t"_s));
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id, name, note) VALUES (%1)"_s.arg(values)));
        query.bindValue(u":b"_s, u"x"_s);
        query.bindValue(u":a"_s, 1);
        VERIFY_SQL(query, exec());
        QCOMPARE(valueOf(m_db, u"SELECT id || '|' || name || '|' || note FROM t"_s).toString(), expected);
    }

    void positionalPlaceholders()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"UPDATE t SET name = ?, note = ? WHERE id = ?"_s));
        query.bindValue(2, 3);
        query.bindValue(1, u"note"_s);
        query.bindValue(0, u"third"_s);
        VERIFY_SQL(query, exec());
        QCOMPARE(query.numRowsAffected(), 1);
        query.addBindValue(u"fourth"_s);
        query.addBindValue(QVariant());
        query.addBindValue(4);
        VERIFY_SQL(query, exec());
        QCOMPARE(valueOf(m_db, u"SELECT group_concat(name) FROM t WHERE id IN (3, 4)"_s).toString(),
                 u"third,fourth"_s);
    }

    void bindingMoreThanSixteenKeepsTheOrder()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"SELECT "_s + QStringList(20, u"?"_s).join(u',')));
        QVariantList values;
        for (int i = 0; i < 20; ++i) {
            values << i;
            query.bindValue(i, i);
        }
        VERIFY_SQL(query, exec());
        QVERIFY(query.next());
        for (int i = 0; i < 20; ++i) {
            QCOMPARE(query.value(i).toInt(), i);
            QCOMPARE(query.boundValue(i).toInt(), i);
        }
        QCOMPARE(query.boundValues(), values);
    }

    void wrongNumberOfValues()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id, name) VALUES (?, ?)"_s));
        query.addBindValue(20);
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().driverText(), u"Parameter count mismatch"_s);
        QCOMPARE(query.lastError().type(), QSqlError::StatementError);
        query.addBindValue(20);
        query.addBindValue(u"a"_s);
        query.addBindValue(u"b"_s);
        QVERIFY(!query.exec());
        QVERIFY(!QSqlQuery(m_db).exec(u"SELECT * FROM t WHERE id = ?"_s));
        VERIFY_SQL(query, prepare(u"SELECT '?', ':a'"_s));
        VERIFY_SQL(query, exec());
    }

    void batch()
    {
        const QVariantList ids{101, 102, 103};
        const QVariantList names{u"a"_s, QVariant(QMetaType::fromType<QString>()), u"c"_s};
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id, name, note) VALUES (?, ?, ?)"_s));
        for (const auto mode : {QSqlQuery::ValuesAsRows, QSqlQuery::ValuesAsColumns}) {
            QVERIFY(run(m_db, u"DELETE FROM t"_s));
            query.addBindValue(ids);
            query.addBindValue(names);
            query.addBindValue(names);
            VERIFY_SQL(query, execBatch(mode));
            QCOMPARE(query.boundValue(0).toList(), ids);
            QCOMPARE(
                valueOf(m_db, u"SELECT group_concat(id || ifnull(name, '-') || ifnull(note, '-')) FROM t"_s),
                QVariant(u"101aa,102--,103cc"_s));
        }
        QVERIFY(run(m_db, u"DELETE FROM t"_s));
        VERIFY_SQL(query, prepare(u"INSERT INTO t (id, name, note) VALUES (:i, :n, :n)"_s));
        query.bindValue(u":i"_s, ids);
        query.bindValue(u":n"_s, names);
        VERIFY_SQL(query, execBatch());
        QCOMPARE(valueOf(m_db, u"SELECT count(*) FROM t WHERE name = note"_s).toInt(), 2);
        query.bindValue(u":i"_s, ids);
        QVERIFY(!query.execBatch()); // the same ids again
        QCOMPARE(query.lastError().nativeErrorCode(), u"1555"_s);
        query.bindValue(u":i"_s, QVariantList{1});
        QVERIFY(!query.execBatch()); // lists of unequal length
    }

    void roundTrips_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::addColumn<QVariant>("expected");
        QTest::addColumn<QString>("declared");
        const auto same = [](const char *name, const QVariant &value, const QString &declared = {}) {
            QTest::newRow(name) << value << value << declared;
        };
        same("smallest integer", qlonglong(std::numeric_limits<qint64>::min()));
        same("largest integer", qlonglong(std::numeric_limits<qint64>::max()), u"INTEGER"_s);
        same("double", 0.1);
        same("smallest double", std::numeric_limits<double>::denorm_min(), u"REAL"_s);
        same("largest double", std::numeric_limits<double>::max(), u"REAL"_s);
        same("infinity", std::numeric_limits<double>::infinity());
        same("text", u"Grüße, 你好, 🐉"_s, u"TEXT"_s);
        same("empty text", u""_s);
        same("text with NUL", QString::fromUtf8("a\0ü\0", 5));
        same("long text", u"ä🐉x"_s.repeated(20000));
        same("blob", QByteArray("\0\1\377 '", 5), u"BLOB"_s);
        same("empty blob", QByteArray("", 0), u"BLOB"_s);
        QTest::newRow("int") << QVariant(-5) << QVariant(qlonglong(-5)) << QString();
        QTest::newRow("uint") << QVariant(4000000000U) << QVariant(4000000000LL) << u"INTEGER"_s;
        QTest::newRow("ulonglong") << QVariant(qulonglong(1) << 62) << QVariant(qlonglong(1) << 62)
                                   << QString();
        QTest::newRow("short") << QVariant::fromValue<short>(-7) << QVariant(qlonglong(-7)) << QString();
        QTest::newRow("uchar") << QVariant::fromValue<uchar>(200) << QVariant(qlonglong(200)) << QString();
        QTest::newRow("bool") << QVariant(true) << QVariant(qlonglong(1)) << u"BOOLEAN"_s;
        QTest::newRow("float") << QVariant(0.5f) << QVariant(0.5) << QString();
        QTest::newRow("char") << QVariant(QChar(u'ß')) << QVariant(u"ß"_s) << QString();
        QTest::newRow("date") << QVariant(QDate(2026, 2, 28)) << QVariant(u"2026-02-28"_s) << u"DATE"_s;
        QTest::newRow("time") << QVariant(QTime(1, 2, 3, 4)) << QVariant(u"01:02:03.004"_s) << u"TIME"_s;
        QTest::newRow("local instant") << QVariant(QDateTime(QDate(2026, 1, 5), QTime(14, 0, 0, 123)))
                                       << QVariant(u"2026-01-05T14:00:00.123"_s) << QString();
        QTest::newRow("UTC instant") << QVariant(QDateTime(QDate(2026, 1, 5), QTime(14, 0), Qt::UTC))
                                     << QVariant(u"2026-01-05T14:00:00.000Z"_s) << u"DATETIME"_s;
        QTest::newRow("instant with offset")
            << QVariant(QDateTime(QDate(2026, 1, 5), QTime(14, 0), Qt::OffsetFromUTC, 3600))
            << QVariant(u"2026-01-05T14:00:00.000+01:00"_s) << QString();
        const QUuid id = QUuid::createUuid();
        QTest::newRow("uuid") << QVariant(id) << QVariant(id.toString()) << QString();
    }

    void roundTrips()
    {
        QFETCH(QVariant, value);
        QFETCH(QVariant, expected);
        QFETCH(QString, declared);
        const QVariant back = roundTrip(value, declared);
        QCOMPARE(back.metaType(), expected.metaType());
        QCOMPARE(back, expected);
        QVERIFY(!back.isNull());
        if (back.typeId() == QMetaType::QByteArray)
            QVERIFY(!back.toByteArray().isNull());
        if (value.typeId() == QMetaType::QDateTime)
            QCOMPARE(back.toDateTime(), value.toDateTime());
        if (value.typeId() == QMetaType::QTime)
            QCOMPARE(back.toTime(), value.toTime());
        // The same through a scrolling result.
        QSqlQuery query(u"SELECT a FROM v"_s, m_db);
        QVERIFY(query.last());
        QCOMPARE(query.value(0), expected);
        QVERIFY(!query.isNull(0));
    }

    void nulls_data()
    {
        QTest::addColumn<QVariant>("value");
        QTest::newRow("invalid") << QVariant();
        QTest::newRow("typed") << QVariant(QMetaType::fromType<int>());
        QTest::newRow("null string") << QVariant(QString());
        QTest::newRow("null bytes") << QVariant(QByteArray());
        QTest::newRow("null date") << QVariant(QDate());
        QTest::newRow("null time") << QVariant(QTime());
        QTest::newRow("null instant") << QVariant(QDateTime());
        QTest::newRow("null uuid") << QVariant(QUuid());
    }

    void nulls()
    {
        QFETCH(QVariant, value);
        const QVariant back = roundTrip(value);
        QVERIFY(back.isNull());
        QCOMPARE(back.metaType(), QMetaType::fromType<QString>());
        QSqlQuery query(u"SELECT a, 1 FROM v"_s, m_db);
        QVERIFY(query.next());
        QVERIFY(query.isNull(0) && !query.isNull(1));
        QVERIFY(query.isNull(2));
    }

    void valuesThatWouldBeLostAreRefused()
    {
        QVERIFY(roundTrip(QVariant(std::numeric_limits<qulonglong>::max()))
                    .toString()
                    .contains(u"18446744073709551615"));
        QVERIFY(roundTrip(QVariant(QVariantMap{{u"a"_s, 1}})).toString().contains(u"QVariantMap"));
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"SELECT ?"_s));
        query.addBindValue(std::numeric_limits<qulonglong>::max());
        QVERIFY(!query.exec());
        QCOMPARE(query.lastError().driverText(), u"Unable to bind parameters"_s);
        query.addBindValue(1); // and the statement is still there
        VERIFY_SQL(query, exec());
    }

    void boundMemoryMayGoWhileStepping()
    {
        QSqlQuery query(m_db);
        query.setForwardOnly(true);
        VERIFY_SQL(query, prepare(u"SELECT ?, ? FROM t"_s));
        query.bindValue(0, u"text that is long enough to be allocated"_s.repeated(3));
        query.bindValue(1, QByteArray("blob").repeated(100));
        VERIFY_SQL(query, exec());
        QVERIFY(query.next());
        query.bindValue(0, u"other"_s);
        query.bindValue(1, QByteArray(4000, 'z'));
        while (query.next()) {
            QCOMPARE(query.value(0).toString(), u"text that is long enough to be allocated"_s.repeated(3));
            QCOMPARE(query.value(1).toByteArray(), QByteArray("blob").repeated(100));
        }
        VERIFY_SQL(query, exec());
        QVERIFY(query.next());
        QCOMPARE(query.value(0).toString(), u"other"_s);
    }

    void precisionPolicy()
    {
        QSqlQuery query(m_db);
        const auto typeUnder = [&](QSql::NumericalPrecisionPolicy policy, const QString &sql) {
            query.setNumericalPrecisionPolicy(policy);
            return query.exec(sql) && query.next() ? query.value(0).typeId() : int(QMetaType::UnknownType);
        };
        QCOMPARE(typeUnder(QSql::LowPrecisionInt32, u"SELECT 7.9"_s), int(QMetaType::Int));
        QCOMPARE(query.value(0).toInt(), 7);
        QCOMPARE(typeUnder(QSql::LowPrecisionInt64, u"SELECT 5e12"_s), int(QMetaType::LongLong));
        QCOMPARE(query.value(0).toLongLong(), 5'000'000'000'000);
        QCOMPARE(typeUnder(QSql::LowPrecisionDouble, u"SELECT 7.5"_s), int(QMetaType::Double));
        QCOMPARE(typeUnder(QSql::HighPrecision, u"SELECT 7.5"_s), int(QMetaType::Double));
        QCOMPARE(typeUnder(QSql::LowPrecisionInt32, u"SELECT 7"_s), int(QMetaType::LongLong));
        m_db.setNumericalPrecisionPolicy(QSql::LowPrecisionInt64);
        QCOMPARE(valueOf(m_db, u"SELECT 2.5"_s), QVariant(qlonglong(2)));
        m_db.setNumericalPrecisionPolicy(QSql::LowPrecisionDouble);
    }

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
