// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What QSQLCIPHER tells about tables, columns and names; where Qt's own driver knows the answer, it is asked
// too.
#include "models/storage/driver/cipherdriver.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QDateTime>
#include <QSqlDriver>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>

namespace kith::test {

class TstCipherSchema : public QObject
{
    Q_OBJECT

private:
    CipherFixture m_fixture;
    QSqlDatabase m_db;
    QSqlDatabase m_qt;

    void runOnBoth(const QString &sql)
    {
        QVERIFY(run(m_db, sql));
        QVERIFY(run(m_qt, sql));
    }

    static QString textOf(const QSqlRecord &record)
    {
        QStringList lines;
        for (int i = 0; i < record.count(); ++i) {
            const QSqlField field = record.field(i);
            lines << u"%1 %2 of %3%4%5 = %6"_s.arg(
                field.name(),
                QString::fromLatin1(field.metaType().isValid() ? field.metaType().name() : "none"),
                field.tableName(), field.isAutoValue() ? u" auto"_s : QString(),
                field.requiredStatus() == QSqlField::Required ? u" required"_s : QString(),
                field.defaultValue().toString());
        }
        return lines.join(u'\n');
    }

private Q_SLOTS:
    void initTestCase()
    {
        storage::registerCipherDriver();
        m_db = m_fixture.open();
        m_qt = m_fixture.open(u":memory:"_s, {}, {}, u"QSQLITE"_s);
        runOnBoth(
            u"CREATE TABLE person (id INTEGER PRIMARY KEY, name VARCHAR(20) NOT NULL DEFAULT 'no one', "
            "age INT, height DOUBLE, weight FLOAT, speed REAL, price NUMERIC(8, 2), picture BLOB, "
            "alive BOOLEAN DEFAULT 1, well bool, big BIGINT, born DATE, plain, note TEXT DEFAULT NULL, "
            "odd DOUBLE(8,7), made DATETIME DEFAULT current_timestamp, escaped TEXT DEFAULT 'it''s')"_s);
        runOnBoth(u"CREATE TABLE pair (a INT, b TEXT, c, PRIMARY KEY (b, a)) WITHOUT ROWID"_s);
        runOnBoth(u"CREATE TABLE intkey (id int not null primary key)"_s);
        runOnBoth(
            u"CREATE TABLE \"white space\" (\"test test\" int not null primary key, [in brackets] text, "
            "\"sel.ect\" text)"_s);
        runOnBoth(u"CREATE VIEW people AS SELECT id, name, age + 1 AS older FROM person"_s);
        runOnBoth(u"CREATE TEMP TABLE passing (a)"_s);
        runOnBoth(u"ATTACH ':memory:' AS side"_s);
        runOnBoth(u"CREATE TABLE side.pair (only TEXT)"_s);
        runOnBoth(u"CREATE TABLE side.apart (x REAL)"_s);
        runOnBoth(u"INSERT INTO person (id, name, age) VALUES (1, 'Ann', 30)"_s);
    }

    void cleanupTestCase()
    {
        m_db = QSqlDatabase();
        m_qt = QSqlDatabase();
    }

    void tables_data()
    {
        QTest::addColumn<int>("type");
        QTest::newRow("tables") << int(QSql::Tables);
        QTest::newRow("views") << int(QSql::Views);
        QTest::newRow("system tables") << int(QSql::SystemTables);
        QTest::newRow("all") << int(QSql::AllTables);
        QTest::newRow("tables and views") << int(QSql::Tables | QSql::Views);
    }

    void tables()
    {
        QFETCH(int, type);
        QStringList names = m_db.tables(QSql::TableType(type));
        QVERIFY(!names.isEmpty());
        QCOMPARE(names, m_qt.tables(QSql::TableType(type)));
        QCOMPARE(names.contains(u"people"_s), bool(type & QSql::Views));
        QCOMPARE(names.contains(u"passing"_s), bool(type & QSql::Tables));
        QCOMPARE(names.contains(u"white space"_s), bool(type & QSql::Tables));
        QCOMPARE(names.contains(u"sqlite_master"_s), bool(type & QSql::SystemTables));
    }

    void records_data()
    {
        QTest::addColumn<QString>("table");
        QTest::addColumn<int>("fields");
        QTest::newRow("person") << u"person"_s << 17;
        QTest::newRow("other case") << u"PERSON"_s << 17;
        QTest::newRow("quoted") << u"\"person\""_s << 17;
        QTest::newRow("two keys") << u"pair"_s << 3;
        QTest::newRow("int key") << u"intkey"_s << 1;
        QTest::newRow("white space") << u"white space"_s << 3;
        QTest::newRow("white space, quoted") << u"\"white space\""_s << 3;
        QTest::newRow("view") << u"people"_s << 3;
        QTest::newRow("none") << u"nowhere"_s << 0;
        QTest::newRow("in a schema") << u"side.apart"_s << 1;
        QTest::newRow("of two schemas") << u"side.pair"_s << 1;
    }

    void records()
    {
        QFETCH(QString, table);
        QFETCH(int, fields);
        const QSqlRecord record = m_db.record(table);
        QCOMPARE(record.count(), fields);
        QCOMPARE(textOf(record), textOf(m_qt.record(table)));
        QCOMPARE(textOf(m_db.primaryIndex(table)), textOf(m_qt.primaryIndex(table)));
    }

    void keysAndTypes()
    {
        const QSqlRecord record = m_db.record(u"person"_s);
        QVERIFY(record.field(u"id"_s).isAutoValue());
        QCOMPARE(record.field(u"name"_s).requiredStatus(), QSqlField::Required);
        QCOMPARE(record.field(u"name"_s).defaultValue().toString(), u"no one"_s);
        QCOMPARE(record.field(u"age"_s).metaType().id(), int(QMetaType::Int));
        QCOMPARE(record.field(u"price"_s).metaType().id(), int(QMetaType::Double));
        QCOMPARE(record.field(u"picture"_s).metaType().id(), int(QMetaType::QByteArray));
        QCOMPARE(record.field(u"alive"_s).metaType().id(), int(QMetaType::Bool));
        QCOMPARE(record.field(u"born"_s).metaType().id(), int(QMetaType::QString));
        QCOMPARE(record.field(u"age"_s).tableName(), u"person"_s);
        QVERIFY(!m_db.record(u"intkey"_s).field(0).isAutoValue());
        QCOMPARE(m_db.primaryIndex(u"pair"_s).count(), 2);
        QCOMPARE(m_db.primaryIndex(u"side.apart"_s).count(), 0);
    }

    void queryRecords_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("all") << u"SELECT * FROM person"_s;
        QTest::newRow("none found") << u"SELECT * FROM person WHERE 0"_s;
        QTest::newRow("aliases") << u"SELECT name AS other, age AS 'with.dot' FROM person p"_s;
        QTest::newRow("expressions")
            << u"SELECT count(*), sum(age), avg(age), max(name), upper(name) FROM person"_s;
        QTest::newRow("expressions over nothing") << u"SELECT sum(age), max(name) FROM person WHERE 0"_s;
        QTest::newRow("constants") << u"SELECT 1, 1.5, 'a', x'00', NULL"_s;
        QTest::newRow("join") << u"SELECT p.id, q.name, a FROM person p JOIN people q LEFT JOIN pair"_s;
        QTest::newRow("quoted names") << u"SELECT \"test test\", [in brackets] FROM \"white space\""_s;
        QTest::newRow("pragma") << u"PRAGMA table_info(person)"_s;
    }

    void queryRecords()
    {
        QFETCH(QString, sql);
        for (const bool forward : {true, false}) {
            QSqlQuery query(m_db);
            QSqlQuery reference(m_qt);
            QVERIFY(query.record().isEmpty());
            query.setForwardOnly(forward);
            reference.setForwardOnly(forward);
            VERIFY_SQL(query, exec(sql));
            VERIFY_SQL(reference, exec(sql));
            QCOMPARE(textOf(query.record()), textOf(reference.record()));
            QCOMPARE(query.next(), reference.next());
            QCOMPARE(textOf(query.record()), textOf(reference.record()));
            for (int i = 0; query.isValid() && i < query.record().count(); ++i)
                QCOMPARE(query.record().value(i), reference.record().value(i));
        }
    }

    void expressionTypesFollowTheRun()
    {
        QSqlQuery query(m_db);
        VERIFY_SQL(query, prepare(u"SELECT ?"_s));
        for (const QVariant &value :
             {QVariant(1), QVariant(u"a"_s), QVariant(2.5), QVariant(QByteArray("b"))}) {
            query.bindValue(0, value);
            VERIFY_SQL(query, exec());
            QCOMPARE(query.record().field(0).metaType(), value.metaType());
        }
    }

    void generatedColumnsAreReadOnly()
    {
        QVERIFY(run(m_db,
                    u"CREATE TABLE sums (a INT, b INT, total INT AS (a + b), kept INT AS (a * b) STORED)"_s));
        const QSqlRecord record = m_db.record(u"sums"_s);
        QCOMPARE(record.count(), 4);
        QVERIFY(!record.field(u"a"_s).isReadOnly());
        QVERIFY(record.field(u"total"_s).isReadOnly() && record.field(u"kept"_s).isReadOnly());
        QVERIFY(run(m_db, u"CREATE VIRTUAL TABLE words USING fts5(body)"_s));
        QCOMPARE(m_db.record(u"words"_s).count(), 1);
    }

    void namesWithQuotesAndDots()
    {
        const QSqlDriver *driver = m_db.driver();
        const QString name = u"say \"hi\" now"_s;
        const QString escaped = driver->escapeIdentifier(name, QSqlDriver::TableName);
        QCOMPARE(escaped, u"\"say \"\"hi\"\" now\""_s);
        QCOMPARE(driver->stripDelimiters(escaped, QSqlDriver::TableName), name);
        QVERIFY(run(m_db, u"CREATE TABLE %1 (id INTEGER PRIMARY KEY)"_s.arg(escaped)));
        QVERIFY(run(m_db, u"CREATE TABLE \"dot.ted\" (id INTEGER PRIMARY KEY)"_s));
        for (const QString &table : {name, escaped, u"dot.ted"_s, u"\"dot.ted\""_s}) {
            QCOMPARE(m_db.record(table).count(), 1);
            QCOMPARE(m_db.primaryIndex(table).count(), 1);
        }
        QVERIFY(m_db.tables().contains(name) && m_db.tables().contains(u"dot.ted"_s));
        // A schema and a table, whichever of them is escaped.
        for (const QString &table :
             {u"side.apart"_s, u"\"side\".\"apart\""_s, u"side.\"apart\""_s, u"[side].apart"_s})
            QCOMPARE(m_db.record(table).fieldName(0), u"x"_s);
    }

    void identifiers_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name :
             {"", "a", "two words", "a.b", "a.b.c", "\"done\"", "[done]", "\"", "\"\"", "x[1]", "\"a\".\"b\"",
              "[a].b", "\"a\".b", "a.\"b\"", "select", "ünï", "a\"b", "."})
            QTest::newRow(*name ? name : "empty") << QString::fromUtf8(name);
    }

    void identifiers()
    {
        QFETCH(QString, name);
        const QSqlDriver *driver = m_db.driver();
        const QSqlDriver *qt = m_qt.driver();
        for (const auto type : {QSqlDriver::TableName, QSqlDriver::FieldName}) {
            QCOMPARE(driver->escapeIdentifier(name, type), qt->escapeIdentifier(name, type));
            if (!name.startsWith(u'['))
                QCOMPARE(driver->isIdentifierEscaped(name, type), qt->isIdentifierEscaped(name, type));
            // Escaping twice is escaping once.
            const QString once = driver->escapeIdentifier(name, type);
            QCOMPARE(driver->escapeIdentifier(once, type), once);
        }
    }

    void formattedValuesAndStatements()
    {
        const auto field = [](const QVariant &value) {
            QSqlField made(u"f"_s, value.metaType());
            made.setValue(value);
            return made;
        };
        const QList<QVariant> values{1,
                                     2.5,
                                     u"it's"_s,
                                     u"trim  "_s,
                                     QByteArray("\1\xff", 2),
                                     QDate(2026, 1, 2),
                                     true,
                                     QVariant(QMetaType::fromType<int>()),
                                     QDateTime(QDate(2026, 1, 2), QTime(3, 4)),
                                     qlonglong(1) << 60};
        for (const QVariant &value : values) {
            for (const bool trim : {false, true})
                QCOMPARE(m_db.driver()->formatValue(field(value), trim),
                         m_qt.driver()->formatValue(field(value), trim));
        }
        QSqlQuery query(u"SELECT * FROM person"_s, m_db);
        QVERIFY(query.next());
        for (const bool prepared : {false, true}) {
            for (const auto type :
                 {QSqlDriver::WhereStatement, QSqlDriver::SelectStatement, QSqlDriver::UpdateStatement,
                  QSqlDriver::InsertStatement, QSqlDriver::DeleteStatement})
                QCOMPARE(m_db.driver()->sqlStatement(type, u"person"_s, query.record(), prepared),
                         m_qt.driver()->sqlStatement(type, u"person"_s, query.record(), prepared));
        }
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherSchema)
#include "tst_cipherschema.moc"
