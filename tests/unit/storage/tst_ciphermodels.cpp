// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Qt's models over an encrypted file, and over a plain one of Qt's own driver.
#include "models/storage/driver/cipherdriver.h"
#include "tests/unit/storage/cipherfixture.h"

#include <QAbstractItemModelTester>
#include <QSqlField>
#include <QSqlIndex>
#include <QSqlRecord>
#include <QSqlRelationalTableModel>

namespace kith::test {

class TstCipherModels : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<CipherFixture> m_fixture;
    QSqlDatabase m_db;

    QString names() const
    {
        return valueOf(m_db, u"SELECT group_concat(name, ',') FROM (SELECT name FROM person ORDER BY id)"_s)
            .toString();
    }

    static QString column(const QAbstractItemModel &model, int number)
    {
        QStringList values;
        for (int row = 0; row < model.rowCount(); ++row)
            values << model.index(row, number).data().toString();
        return values.join(u',');
    }

private Q_SLOTS:
    // Each test runs on Qt's own driver too: what holds there must hold here.
    void initTestCase_data()
    {
        QTest::addColumn<QString>("driver");
        QTest::newRow("QSQLCIPHER") << u"QSQLCIPHER"_s;
        QTest::newRow("QSQLITE") << u"QSQLITE"_s;
    }

    void initTestCase() { storage::registerCipherDriver(); }

    void init()
    {
        QFETCH_GLOBAL(QString, driver);
        m_fixture = std::make_unique<CipherFixture>();
        m_db = m_fixture->open(u"test.db"_s, CipherFixture::rawKey(), {}, driver);
        QVERIFY(run(m_db, u"CREATE TABLE city (id INTEGER PRIMARY KEY, city TEXT)"_s));
        QVERIFY(run(m_db, u"INSERT INTO city VALUES (1, 'Oslo'), (2, 'Rome'), (3, 'Lima')"_s));
        QVERIFY(run(
            m_db,
            u"CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, city INT, \"order\" INT)"_s));
        QVERIFY(run(
            m_db, u"INSERT INTO person VALUES (1, 'Ann', 1, 30), (2, 'Bob', 2, 20), (3, 'Cy', NULL, 10)"_s));
    }

    void cleanup()
    {
        m_db = QSqlDatabase();
        m_fixture.reset();
    }

    void queryModelFetchesInSteps()
    {
        QVERIFY(run(m_db, u"WITH RECURSIVE n(i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM n WHERE i < 1000) "
                          "INSERT INTO person SELECT i, 'p' || i, i % 3 + 1, 0 FROM n"_s));
        QSqlQueryModel model;
        model.setQuery(u"SELECT id, name FROM person ORDER BY id"_s, m_db);
        QVERIFY(!model.lastError().isValid());
        QCOMPARE(model.rowCount(), 256);
        QVERIFY(model.canFetchMore());
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 1000);
        QCOMPARE(model.index(999, 1).data().toString(), u"p1000"_s);
        QCOMPARE(model.index(0, 1).data().toString(), u"Ann"_s);
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), u"name"_s);
        model.setQuery(u"SELECT nothing"_s, m_db);
        QVERIFY(model.lastError().isValid());
    }

    void editingBeforeAllIsFetched()
    {
        QVERIFY(run(m_db, u"WITH RECURSIVE n(i) AS (SELECT 4 UNION ALL SELECT i + 1 FROM n WHERE i < 600) "
                          "INSERT INTO person SELECT i, 'p' || i, i % 3 + 1, 0 FROM n"_s));
        QSqlTableModel model(nullptr, m_db);
        model.setTable(u"person"_s);
        model.setEditStrategy(QSqlTableModel::OnFieldChange);
        QVERIFY(model.select());
        QVERIFY(model.canFetchMore());
        QVERIFY(model.setData(model.index(0, 1), u"first"_s));
        QVERIFY(names().startsWith(u"first"_s));
        if (m_db.driverName() == "QSQLITE"_L1)
            return; // which begins again with the first row
        while (model.canFetchMore())
            model.fetchMore();
        QCOMPARE(model.rowCount(), 600);
        QCOMPARE(model.index(599, 1).data().toString(), u"p600"_s);
        QCOMPARE(model.index(256, 1).data().toString(), u"p257"_s);
    }

    void editing_data()
    {
        QTest::addColumn<QSqlTableModel::EditStrategy>("strategy");
        QTest::newRow("field") << QSqlTableModel::OnFieldChange;
        QTest::newRow("row") << QSqlTableModel::OnRowChange;
        QTest::newRow("manual") << QSqlTableModel::OnManualSubmit;
    }

    void editing()
    {
        QFETCH(QSqlTableModel::EditStrategy, strategy);
        QSqlTableModel model(nullptr, m_db);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setTable(u"person"_s);
        model.setEditStrategy(strategy);
        model.setSort(0, Qt::AscendingOrder);
        QVERIFY(model.select());
        QCOMPARE(model.primaryKey().fieldName(0), u"id"_s);

        QVERIFY(model.setData(model.index(1, 1), u"Böb's"_s));
        QCOMPARE(names() == u"Ann,Böb's,Cy"_s, strategy == QSqlTableModel::OnFieldChange);
        QVERIFY(model.submitAll());
        QCOMPARE(names(), u"Ann,Böb's,Cy"_s);

        QSqlRecord record = model.record();
        record.setGenerated(u"id"_s, false);
        record.setValue(u"name"_s, u"Dee"_s);
        record.setValue(u"order"_s, QVariant());
        QVERIFY(model.insertRecord(-1, record));
        QVERIFY(model.submitAll());
        QCOMPARE(names(), u"Ann,Böb's,Cy,Dee"_s);
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.index(3, 0).data().toInt(), 4);
        QVERIFY(model.index(3, 3).data().isNull());

        QVERIFY(model.removeRow(0));
        QVERIFY(model.submitAll());
        QVERIFY(model.select());
        QCOMPARE(column(model, 1), u"Böb's,Cy,Dee"_s);
    }

    void revertingAndFailing()
    {
        QSqlTableModel model(nullptr, m_db);
        model.setTable(u"person"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        QVERIFY(model.select());
        QVERIFY(model.setData(model.index(0, 1), u"X"_s));
        QVERIFY(model.isDirty());
        model.revertAll();
        QCOMPARE(model.index(0, 1).data().toString(), u"Ann"_s);
        QVERIFY(model.setData(model.index(0, 1), QVariant()));
        QVERIFY(!model.submitAll());
        QCOMPARE(model.lastError().nativeErrorCode(), u"1299"_s); // NOT NULL
        QCOMPARE(names(), u"Ann,Bob,Cy"_s);
    }

    void sortingAndFiltering()
    {
        QSqlTableModel model(nullptr, m_db);
        model.setTable(u"person"_s);
        model.setSort(3, Qt::AscendingOrder); // a column named "order"
        QVERIFY(model.select());
        QCOMPARE(column(model, 1), u"Cy,Bob,Ann"_s);
        model.setFilter(u"name LIKE '%b%'"_s);
        QVERIFY(model.select());
        QCOMPARE(column(model, 1), u"Bob"_s);
        model.setFilter(u"name = ?"_s);
        QVERIFY(!model.select());
        QVERIFY(model.lastError().isValid());
    }

    void severalKeysNoKeyAndNulls()
    {
        QVERIFY(run(m_db, u"CREATE TABLE pair (a INT, b TEXT, c TEXT, PRIMARY KEY (a, b))"_s));
        QVERIFY(run(m_db, u"INSERT INTO pair VALUES (1, 'x', 'one'), (1, 'y', 'two')"_s));
        QVERIFY(run(m_db, u"CREATE TABLE bare (a INT, b TEXT)"_s));
        QVERIFY(run(m_db, u"INSERT INTO bare VALUES (1, 'p'), (2, NULL)"_s));
        QSqlTableModel model(nullptr, m_db);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setTable(u"pair"_s);
        QVERIFY(model.select());
        QVERIFY(model.setData(model.index(1, 2), u"changed"_s));
        QVERIFY(model.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT group_concat(c) FROM pair"_s).toString(), u"one,changed"_s);
        model.setTable(u"bare"_s);
        QVERIFY(model.select());
        QVERIFY(model.setData(model.index(1, 1), u"q"_s));
        QVERIFY(model.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT group_concat(b) FROM bare"_s).toString(), u"p,q"_s);
    }

    void attachedAndOddNames()
    {
        QVERIFY(run(m_db, u"ATTACH ':memory:' AS side"_s));
        QVERIFY(run(m_db, u"CREATE TABLE side.\"white space\" (id INTEGER PRIMARY KEY, \"a b\" TEXT)"_s));
        QVERIFY(run(m_db, u"INSERT INTO side.\"white space\" VALUES (1, 'in')"_s));
        QVERIFY(run(m_db, u"CREATE TABLE side.there (id INTEGER PRIMARY KEY, word TEXT)"_s));
        QSqlTableModel model(nullptr, m_db);
        model.setTable(u"side.there"_s);
        QVERIFY(model.select());
        QCOMPARE(model.columnCount(), 2);
        QVERIFY(model.insertRow(0));
        QVERIFY(model.setData(model.index(0, 0), 5));
        QVERIFY(model.setData(model.index(0, 1), u"w"_s));
        QVERIFY(model.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT word FROM side.there WHERE id = 5"_s).toString(), u"w"_s);
        QSqlTableModel spaced(nullptr, m_db);
        spaced.setTable(u"white space"_s);
        QVERIFY(spaced.select());
        QVERIFY(spaced.setData(spaced.index(0, 1), u"out"_s));
        QVERIFY(spaced.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT \"a b\" FROM \"white space\""_s).toString(), u"out"_s);
    }

    void largeKeysSurvive()
    {
        const qint64 large = 9'007'199'254'740'993; // not exact as a double
        QVERIFY(run(m_db, u"INSERT INTO person VALUES (%1, 'Big', 1, 0)"_s.arg(large)));
        QSqlTableModel model(nullptr, m_db);
        model.setTable(u"person"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setFilter(u"name = 'Big'"_s);
        QVERIFY(model.select());
        QCOMPARE(model.index(0, 0).data().toLongLong(), large);
        QVERIFY(model.setData(model.index(0, 3), 42));
        QVERIFY(model.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT \"order\" FROM person WHERE id = %1"_s.arg(large)).toInt(), 42);
    }

    void relations()
    {
        QSqlRelationalTableModel model(nullptr, m_db);
        model.setTable(u"person"_s);
        model.setEditStrategy(QSqlTableModel::OnManualSubmit);
        model.setJoinMode(QSqlRelationalTableModel::LeftJoin);
        model.setRelation(2, QSqlRelation(u"city"_s, u"id"_s, u"city"_s));
        model.setSort(0, Qt::AscendingOrder);
        QVERIFY2(model.select(), qPrintable(model.lastError().text()));
        QCOMPARE(column(model, 2), u"Oslo,Rome,"_s);
        QVERIFY(model.relationModel(2));
        QCOMPARE(model.relationModel(2)->rowCount(), 3);

        QVERIFY(model.setData(model.index(2, 2), 3));
        QCOMPARE(model.index(2, 2).data().toString(), u"Lima"_s);
        QVERIFY(!model.setData(model.index(2, 2), 99)); // no such city
        QVERIFY(model.submitAll());
        QCOMPARE(valueOf(m_db, u"SELECT city FROM person WHERE id = 3"_s).toInt(), 3);

        QSqlRecord record = model.record();
        record.setValue(0, 7);
        record.setValue(1, u"Eve"_s);
        record.setValue(2, 2);
        QVERIFY(model.insertRecord(-1, record));
        QVERIFY2(model.submitAll(), qPrintable(model.lastError().text()));
        QCOMPARE(column(model, 2), u"Oslo,Rome,Lima,Rome"_s);

        model.setSort(2, Qt::DescendingOrder);
        QVERIFY(model.select());
        QCOMPARE(column(model, 2), u"Rome,Rome,Oslo,Lima"_s);
        model.setFilter(u"relTblAl_2.city = 'Rome'"_s);
        QVERIFY(model.select());
        QCOMPARE(model.rowCount(), 2);
        QVERIFY(model.removeRow(0));
        QVERIFY(model.submitAll());
        QCOMPARE(model.rowCount(), 1);
    }
};

} // namespace kith::test

QTEST_GUILESS_MAIN(kith::test::TstCipherModels)
#include "tst_ciphermodels.moc"
