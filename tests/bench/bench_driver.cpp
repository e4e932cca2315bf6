// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What QtSql through QSQLCIPHER costs beside the C API of the same library, in turns on the same encrypted
// rows.
//   bench_driver [rows read (300000)] [rows inserted (200000)] [rounds (7)]
#include "models/storage/driver/cipherdriver.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QVariant>

#include <sqlite3.h>

#include <algorithm>
#include <cstdio>
#include <stdexcept>
#include <vector>

namespace {

using namespace Qt::StringLiterals;

constexpr char rawKey[] = "x'000102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f'";
constexpr char createTable[] =
    "CREATE TABLE person (id INTEGER PRIMARY KEY, first TEXT, last TEXT, email TEXT, "
    "status INTEGER, score REAL, seen_at INTEGER, note TEXT)";
constexpr char insertRow[] = "INSERT INTO person VALUES (?, ?, ?, ?, ?, ?, ?, ?)";
constexpr char selectAll[] = "SELECT id, first, last, email, status, score, seen_at, note FROM person";

struct Person
{
    qint64 id;
    QString first;
    QString last;
    QString email;
    int status;
    double score;
    qint64 seenAt;
    QString note;
};

Person person(int number)
{
    static const QStringList firsts = {u"Hannah"_s, u"Jörg"_s, u"Łukasz"_s, u"Mary"_s, u"Ольга"_s, u"Wei"_s};
    static const QStringList lasts = {u"Smith"_s, u"Müller"_s, u"Nowak"_s, u"Garcia"_s, u"Okafor"_s};
    const QString first = firsts.at(number % firsts.size());
    const QString last = lasts.at(number % lasts.size());
    return {number,
            first,
            last + QString::number(number % 997),
            u"person%1@example.org"_s.arg(number),
            number % 5,
            number * 0.25,
            1'700'000'000'000 + number * 1000LL,
            number % 3 ? u"Called on Tuesday, wants the new price list by the end of the month"_s
                       : QString()};
}

void check(bool ok, const char *what)
{
    if (!ok)
        throw std::runtime_error(what);
}

class BareFile
{
public:
    explicit BareFile(const QString &path)
    {
        check(sqlite3_open(path.toUtf8().constData(), &m_db) == SQLITE_OK, "open");
        check(sqlite3_key_v2(m_db, "main", rawKey, int(sizeof rawKey) - 1) == SQLITE_OK, "key");
        run("PRAGMA temp_store = MEMORY");
        run("PRAGMA cache_size = -262144");
    }
    ~BareFile() { sqlite3_close(m_db); }
    BareFile(const BareFile &) = delete;
    BareFile &operator=(const BareFile &) = delete;

    void run(const char *sql) { check(sqlite3_exec(m_db, sql, nullptr, nullptr, nullptr) == SQLITE_OK, sql); }
    sqlite3_stmt *prepare(const char *sql)
    {
        sqlite3_stmt *statement = nullptr;
        check(sqlite3_prepare_v2(m_db, sql, -1, &statement, nullptr) == SQLITE_OK, sql);
        return statement;
    }

private:
    sqlite3 *m_db = nullptr;
};

QString bareText(sqlite3_stmt *statement, int column)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(statement, column));
    return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
}

Person barePerson(sqlite3_stmt *statement)
{
    return {sqlite3_column_int64(statement, 0),
            bareText(statement, 1),
            bareText(statement, 2),
            bareText(statement, 3),
            sqlite3_column_int(statement, 4),
            sqlite3_column_double(statement, 5),
            sqlite3_column_int64(statement, 6),
            bareText(statement, 7)};
}

qint64 weight(const Person &p)
{
    return p.id + p.first.size() + p.last.size() + p.email.size() + p.status + qint64(p.score) + p.seenAt +
           p.note.size();
}

qint64 bareScan(BareFile &file)
{
    sqlite3_stmt *statement = file.prepare(selectAll);
    qint64 sum = 0;
    while (sqlite3_step(statement) == SQLITE_ROW)
        sum += weight(barePerson(statement));
    sqlite3_finalize(statement);
    return sum;
}

/// What a program does by hand that wants to go back: it keeps the rows.
std::vector<Person> bareRows(BareFile &file)
{
    sqlite3_stmt *statement = file.prepare(selectAll);
    std::vector<Person> rows;
    while (sqlite3_step(statement) == SQLITE_ROW)
        rows.push_back(barePerson(statement));
    sqlite3_finalize(statement);
    return rows;
}

qint64 bareKeep(BareFile &file)
{
    qint64 sum = 0;
    const std::vector<Person> rows = bareRows(file);
    for (const Person &p : rows)
        sum += weight(p);
    return sum;
}

qint64 bareBackwards(BareFile &file)
{
    qint64 sum = 0;
    const std::vector<Person> rows = bareRows(file);
    for (auto row = rows.crbegin(); row != rows.crend(); ++row)
        sum += weight(Person(*row));
    return sum;
}

void bareBindText(sqlite3_stmt *statement, int parameter, const QString &text)
{
    if (text.isNull())
        sqlite3_bind_null(statement, parameter);
    else
        sqlite3_bind_text16(statement, parameter, text.utf16(), int(text.size()) * 2, SQLITE_STATIC);
}

void bareInsert(BareFile &file, const std::vector<Person> &people)
{
    file.run("BEGIN");
    sqlite3_stmt *statement = file.prepare(insertRow);
    for (const Person &p : people) {
        sqlite3_bind_int64(statement, 1, p.id);
        bareBindText(statement, 2, p.first);
        bareBindText(statement, 3, p.last);
        bareBindText(statement, 4, p.email);
        sqlite3_bind_int(statement, 5, p.status);
        sqlite3_bind_double(statement, 6, p.score);
        sqlite3_bind_int64(statement, 7, p.seenAt);
        bareBindText(statement, 8, p.note);
        check(sqlite3_step(statement) == SQLITE_DONE, "insert");
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
    file.run("ROLLBACK");
}

Person qtPerson(const QSqlQuery &query)
{
    return {query.value(0).toLongLong(), query.value(1).toString(), query.value(2).toString(),
            query.value(3).toString(),   query.value(4).toInt(),    query.value(5).toDouble(),
            query.value(6).toLongLong(), query.value(7).toString()};
}

qint64 qtScan(const QSqlDatabase &db, bool forwardOnly)
{
    QSqlQuery query(db);
    query.setForwardOnly(forwardOnly);
    check(query.exec(QString::fromLatin1(selectAll)), "select");
    qint64 sum = 0;
    while (query.next())
        sum += weight(qtPerson(query));
    return sum;
}

qint64 qtBackwards(const QSqlDatabase &db)
{
    QSqlQuery query(db);
    check(query.exec(QString::fromLatin1(selectAll)), "select");
    qint64 sum = 0;
    if (query.last()) {
        do {
            sum += weight(qtPerson(query));
        } while (query.previous());
    }
    return sum;
}

void qtInsert(const QSqlDatabase &db, const std::vector<Person> &people)
{
    QSqlQuery query(db);
    query.exec(u"BEGIN"_s);
    QSqlQuery insert(db);
    check(insert.prepare(QString::fromLatin1(insertRow)), "prepare");
    for (const Person &p : people) {
        insert.bindValue(0, p.id);
        insert.bindValue(1, p.first);
        insert.bindValue(2, p.last);
        insert.bindValue(3, p.email);
        insert.bindValue(4, p.status);
        insert.bindValue(5, p.score);
        insert.bindValue(6, p.seenAt);
        insert.bindValue(7, p.note);
        check(insert.exec(), "insert");
    }
    query.exec(u"ROLLBACK"_s);
}

template<typename Bare, typename Qt>
void compare(const char *name, int rounds, Bare bare, Qt qt)
{
    std::vector<double> bareTimes;
    std::vector<double> qtTimes;
    for (int round = 0; round < rounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        bare();
        bareTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
        timer.start();
        qt();
        qtTimes.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    std::sort(bareTimes.begin(), bareTimes.end());
    std::sort(qtTimes.begin(), qtTimes.end());
    const double bareMedian = bareTimes[bareTimes.size() / 2];
    const double qtMedian = qtTimes[qtTimes.size() / 2];
    std::printf("%-28s C API %8.1f ms   QSQLCIPHER %8.1f ms   ratio %.2f (goal 1.30)\n", name, bareMedian,
                qtMedian, qtMedian / bareMedian);
}

void run(int rowsRead, int rowsInserted, int rounds)
{
    QTemporaryDir folder;
    const QString full = folder.filePath(u"full.db"_s);
    const QString empty = folder.filePath(u"empty.db"_s);
    std::vector<Person> people;
    for (int i = 0; i < std::max(rowsRead, rowsInserted); ++i)
        people.push_back(person(i + 1));

    const auto open = [](const QString &path) {
        QSqlDatabase db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, path);
        db.setDatabaseName(path);
        db.setPassword(QString::fromLatin1(rawKey));
        check(db.open(), "open through QtSql");
        QSqlQuery(db).exec(u"PRAGMA cache_size = -262144"_s);
        return db;
    };
    {
        const QSqlDatabase fullDb = open(full);
        const QSqlDatabase emptyDb = open(empty);
        for (const QSqlDatabase &db : {fullDb, emptyDb})
            check(QSqlQuery(db).exec(QString::fromLatin1(createTable)), "create");
        BareFile fullFile(full);
        BareFile emptyFile(empty);
        {
            fullFile.run("BEGIN");
            sqlite3_stmt *statement = fullFile.prepare(insertRow);
            for (int i = 0; i < rowsRead; ++i) {
                const Person &p = people[size_t(i)];
                sqlite3_bind_int64(statement, 1, p.id);
                bareBindText(statement, 2, p.first);
                bareBindText(statement, 3, p.last);
                bareBindText(statement, 4, p.email);
                sqlite3_bind_int(statement, 5, p.status);
                sqlite3_bind_double(statement, 6, p.score);
                sqlite3_bind_int64(statement, 7, p.seenAt);
                bareBindText(statement, 8, p.note);
                check(sqlite3_step(statement) == SQLITE_DONE, "fill");
                sqlite3_reset(statement);
            }
            sqlite3_finalize(statement);
            fullFile.run("COMMIT");
        }
        const qint64 sum = bareScan(fullFile);
        check(qtScan(fullDb, true) == sum, "reading the same rows");
        check(qtScan(fullDb, false) == sum && bareKeep(fullFile) == sum, "keeping the same rows");
        check(qtBackwards(fullDb) == sum && bareBackwards(fullFile) == sum,
              "reading the same rows backwards");

        std::printf("%d rows read, %d inserted, 8 columns, median of %d rounds in turns\n", rowsRead,
                    rowsInserted, rounds);
        compare(
            "scan, forward only", rounds, [&] { bareScan(fullFile); }, [&] { qtScan(fullDb, true); });
        compare(
            "scan, rows kept", rounds, [&] { bareKeep(fullFile); }, [&] { qtScan(fullDb, false); });
        compare(
            "scroll, to the end and back", rounds, [&] { bareBackwards(fullFile); },
            [&] { qtBackwards(fullDb); });
        people.resize(size_t(rowsInserted));
        compare(
            "prepared insert", rounds, [&] { bareInsert(emptyFile, people); },
            [&] { qtInsert(emptyDb, people); });
    }
    QSqlDatabase::removeDatabase(full);
    QSqlDatabase::removeDatabase(empty);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    kith::storage::registerCipherDriver();
    const auto number = [&](int position, int otherwise) {
        return argc > position ? std::max(1, std::atoi(argv[position])) : otherwise;
    };
    try {
        run(number(1, 300'000), number(2, 200'000), number(3, 7));
    } catch (const std::exception &error) {
        std::fprintf(stderr, "bench_driver: %s failed\n", error.what());
        return 1;
    }
    return 0;
}
