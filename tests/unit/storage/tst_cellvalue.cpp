// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/base/recordid.h"
#include "models/storage/cellvalue.h"
#include "models/storage/changeset.h"

#include <QCborArray>
#include <QCborValue>
#include <QDateTime>
#include <QRandomGenerator>
#include <QTest>

#include <limits>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::storage;

static QByteArray encoded(const QList<std::pair<qint64, QVariant>> &values)
{
    RowImage image;
    for (const auto &[column, value] : values)
        image.add(column, value);
    return image.bytes();
}

class TestCellValue : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void affinities_data();
    void affinities();
    void storedValues_data();
    void storedValues();
    void sameValues();
    void imageIsStandardCbor();
    void imageRoundTrips();
    void brokenImagesAreRefused();
    void setKeepsWhatWasSeenFirst();
};

void TestCellValue::affinities_data()
{
    QTest::addColumn<QString>("type");
    QTest::addColumn<int>("affinity");
    QTest::newRow("INTEGER") << u"INTEGER"_s << int(Affinity::Integer);
    QTest::newRow("bigint") << u"bigint"_s << int(Affinity::Integer);
    QTest::newRow("TEXT") << u"TEXT"_s << int(Affinity::Text);
    QTest::newRow("VARCHAR(3)") << u"VARCHAR(3)"_s << int(Affinity::Text);
    QTest::newRow("REAL") << u"REAL"_s << int(Affinity::Real);
    QTest::newRow("DOUBLE") << u"DOUBLE"_s << int(Affinity::Real);
    QTest::newRow("BLOB") << u"BLOB"_s << int(Affinity::Blob);
    QTest::newRow("none") << QString() << int(Affinity::Blob);
    QTest::newRow("DECIMAL") << u"DECIMAL(10,2)"_s << int(Affinity::Numeric);
}

void TestCellValue::affinities()
{
    QFETCH(QString, type);
    QFETCH(int, affinity);
    QCOMPARE(int(affinityOf(type)), affinity);
}

void TestCellValue::storedValues_data()
{
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<int>("affinity");
    QTest::addColumn<QVariant>("stored");
    const auto row = [](const char *name, const QVariant &value, Affinity affinity, const QVariant &stored) {
        QTest::newRow(name) << value << int(affinity) << stored;
    };
    row("null", {}, Affinity::Text, {});
    row("null text", QString(), Affinity::Text, {});
    row("typed null", QVariant(QMetaType::fromType<QString>()), Affinity::Text, {});
    row("empty text", u""_s, Affinity::Text, u""_s);
    row("text", u"x"_s, Affinity::Text, u"x"_s);
    row("number in text", 5, Affinity::Text, u"5"_s);
    row("text in integer", u"5"_s, Affinity::Integer, 5LL);
    row("words in integer", u"five"_s, Affinity::Integer, u"five"_s);
    row("whole real in integer", 5.0, Affinity::Integer, 5LL);
    row("real in integer", 5.5, Affinity::Integer, 5.5);
    row("integer in real", 5, Affinity::Real, 5.0);
    row("not a number", std::numeric_limits<double>::quiet_NaN(), Affinity::Real, {});
    row("bool", true, Affinity::Integer, 1LL);
    row("id", QVariant::fromValue(base::RecordId(9)), Affinity::Integer, 9LL);
    row("no id", QVariant::fromValue(base::RecordId()), Affinity::Integer, {});
    row("date", QDate(2024, 2, 29), Affinity::Text, u"2024-02-29"_s);
    row("no date", QDate(), Affinity::Text, {});
    row("instant", QDateTime::fromMSecsSinceEpoch(1234567, Qt::UTC), Affinity::Integer, 1234567LL);
    row("bytes", QByteArray("\0a", 2), Affinity::Blob, QByteArray("\0a", 2));
    row("largest", std::numeric_limits<qint64>::max(), Affinity::Integer, std::numeric_limits<qint64>::max());
}

void TestCellValue::storedValues()
{
    QFETCH(QVariant, value);
    QFETCH(int, affinity);
    QFETCH(QVariant, stored);
    const QVariant got = storedValue(value, static_cast<Affinity>(affinity));
    QCOMPARE(got.isValid(), stored.isValid());
    QCOMPARE(got.metaType(), stored.metaType());
    QCOMPARE(got, stored);
}

void TestCellValue::sameValues()
{
    QVERIFY(sameValue({}, QVariant(QMetaType::fromType<QString>())));
    QVERIFY(!sameValue({}, u""_s));
    QVERIFY(sameValue(3LL, 3.0));
    QVERIFY(!sameValue(3LL, u"3"_s));
    QVERIFY(!sameValue(u"a"_s, u"A"_s));
    QVERIFY(!sameValue(u"a"_s, QByteArray("a")));
}

void TestCellValue::imageIsStandardCbor()
{
    const QList<std::pair<qint64, QVariant>> values{
        {1, {}}, {300, -5LL}, {2, 1.5}, {3, u"Zoë"_s}, {4, QByteArray("\0\xff", 2)}};
    const QCborValue parsed = QCborValue::fromCbor(encoded(values));
    const QCborArray expected{1, QCborValue(nullptr),    299, -5, -298, 1.5, 1, u"Zoë"_s,
                              1, QByteArray("\0\xff", 2)};
    QCOMPARE(parsed.toArray(), expected);
}

void TestCellValue::imageRoundTrips()
{
    QRandomGenerator random(3);
    const QList<qint64> edges{0,
                              1,
                              23,
                              24,
                              255,
                              256,
                              65535,
                              65536,
                              4294967295LL,
                              4294967296LL,
                              std::numeric_limits<qint64>::max(),
                              -1,
                              -24,
                              -25,
                              -256,
                              -257,
                              std::numeric_limits<qint64>::min()};
    for (int round = 0; round < 500; ++round) {
        QList<std::pair<qint64, QVariant>> values;
        for (int i = random.bounded(30); i > 0; --i) {
            const QList<QVariant> choices{QVariant(), edges.at(random.bounded(int(edges.size()))),
                                          random.generateDouble(), QString(random.bounded(300), u'ß'),
                                          QByteArray(random.bounded(300), '\7')};
            QVariant value = choices.at(random.bounded(int(choices.size())));
            if (value.typeId() == QMetaType::QString && value.toString().isNull())
                value = u""_s;
            values.append({random.bounded(70'000), value});
        }
        const auto back = RowImage::decode(encoded(values));
        QCOMPARE(back.size(), values.size());
        for (qsizetype i = 0; i < back.size(); ++i) {
            QCOMPARE(back.at(i).first, values.at(i).first);
            QVERIFY(sameValue(back.at(i).second, values.at(i).second));
        }
    }
}

void TestCellValue::brokenImagesAreRefused()
{
    const QByteArray whole = encoded({{1, u"text"_s}, {2, 3.5}, {3, 1LL << 40}});
    for (qsizetype length = 0; length < whole.size(); ++length)
        QVERIFY_THROWS_EXCEPTION(base::Problem, RowImage::decode(whole.left(length)));
    QVERIFY_THROWS_EXCEPTION(base::Problem, RowImage::decode(whole + 'x'));
    QVERIFY_THROWS_EXCEPTION(base::Problem, RowImage::decode("\x9b\xff\xff\xff\xff\xff\xff\xff\xfe"));
    QRandomGenerator random(4);
    for (int round = 0; round < 5000; ++round) {
        QByteArray bytes = whole;
        bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
        try {
            RowImage::decode(bytes); // may well be another valid row, but never more than that
        } catch (const base::Problem &problem) {
            QCOMPARE(problem.kind(), base::ProblemKind::Corrupt);
        }
    }
}

void TestCellValue::setKeepsWhatWasSeenFirst()
{
    RowChange row;
    row.set("city", u"Bonn"_s, u"Köln"_s);
    row.set("city", u"Köln"_s, u"Ulm"_s);
    QCOMPARE(row.cells.size(), 1);
    QCOMPARE(row.cell("city")->before.toString(), u"Bonn"_s);
    QCOMPARE(row.cell("city")->after.toString(), u"Ulm"_s);
    QVERIFY(!row.cell("name"));
}

QTEST_GUILESS_MAIN(TestCellValue)
#include "tst_cellvalue.moc"
