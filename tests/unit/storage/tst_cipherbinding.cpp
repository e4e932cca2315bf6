// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Values on their way into a statement of QSQLCIPHER and back.
#include "models/storage/driver/cipherdriver.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QDateTime>
#include <QUuid>

#include <limits>

namespace kith::test {

class TstCipherBinding : public QObject
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
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherBinding)
#include "tst_cipherbinding.moc"
