// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/catalogue.h"
#include "models/records/records.h"
#include "models/storage/driver/cipherdriver.h"
#include "tests/support/testfile.h"

#include <QDir>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace kith;
using namespace kith::domain;

namespace {

QString readFile(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// Statements of a migration: comments left out, cut at each semicolon that ends a line. No text in them
/// holds either.
QStringList statementsOf(const QString &text)
{
    static const QRegularExpression comment(u"--[^\n]*"_s);
    QString code = text;
    code.remove(comment);
    QStringList statements;
    static const QRegularExpression end(u";\\s*\\n"_s);
    for (const QString &statement : code.split(end)) {
        if (!statement.trimmed().isEmpty())
            statements.append(statement.trimmed());
    }
    return statements;
}

QByteArray columnType(FieldType type)
{
    switch (type) {
    case FieldType::Integer:
    case FieldType::Money:
    case FieldType::Boolean:
    case FieldType::Instant:
    case FieldType::Picklist:
    case FieldType::Link:
        return "INTEGER";
    case FieldType::Decimal:
        return "REAL";
    default:
        return "TEXT";
    }
}

struct Column
{
    QByteArray type;
    bool required = false;
    QString preset;
};

QMap<QByteArray, Column> columnsOf(const QByteArray &table)
{
    QMap<QByteArray, Column> columns;
    QSqlQuery query(u"SELECT name, type, \"notnull\", dflt_value FROM pragma_table_info('%1')"_s.arg(
        QString::fromLatin1(table)));
    while (query.next())
        columns[query.value(0).toByteArray()] = {query.value(1).toByteArray(), query.value(2).toBool(),
                                                 query.value(3).toString()};
    return columns;
}

/// column -> parent table
QMap<QByteArray, QByteArray> foreignKeysOf(const QByteArray &table)
{
    QMap<QByteArray, QByteArray> keys;
    QSqlQuery query(
        u"SELECT \"from\", \"table\" FROM pragma_foreign_key_list('%1')"_s.arg(QString::fromLatin1(table)));
    while (query.next())
        keys[query.value(0).toByteArray()] = query.value(1).toByteArray();
    return keys;
}

const QSet<QByteArray> stamps{"id", "rev", "created_at", "created_by", "updated_at", "updated_by"};

} // namespace

class TestSchema : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        storage::registerCipherDriver();
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s);
        database.setDatabaseName(u":memory:"_s);
        QVERIFY2(database.open(), qPrintable(database.lastError().text()));
        QSqlQuery query;
        QVERIFY(query.exec(u"PRAGMA foreign_keys = ON"_s));
        const QDir migrations(QStringLiteral(KITH_SOURCE_DIR "/models/storage/migrations"));
        const QStringList files = migrations.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
        QVERIFY(files.contains("0002_crm.sql"_L1));
        for (const QString &file : files) {
            for (const QString &statement : statementsOf(readFile(migrations.filePath(file))))
                QVERIFY2(query.exec(statement),
                         qPrintable(file + u": "_s + query.lastError().text() + u"\n"_s + statement));
        }
    }

    void everyFieldHasItsColumn()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            const QMap<QByteArray, Column> columns = columnsOf(entity.key);
            QVERIFY2(!columns.isEmpty(), entity.key);
            for (const Field &field : entity.fields) {
                const QByteArray where = entity.key + '.' + field.key;
                QVERIFY2(columns.contains(field.key), where);
                QCOMPARE(QByteArray(where + ' ' + columns[field.key].type),
                         QByteArray(where + ' ' + columnType(field.type)));
                QVERIFY2(field.type != FieldType::Boolean || columns[field.key].required, where);
                // a column that refuses NULL belongs to a field that asks for a value or has one
                QVERIFY2(!columns[field.key].required || field.is(FieldFlag::Required) ||
                             !field.defaultValue.isNull(),
                         where);
            }
        }
    }

    void everyColumnIsAFieldOrAStamp()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QSet<QByteArray> known = stamps;
            if (entity.hasTrash)
                known.insert("deleted_at");
            for (const Field &field : entity.fields)
                known.insert(field.key);
            const QList<QByteArray> columns = columnsOf(entity.key).keys();
            QCOMPARE(QSet<QByteArray>(columns.begin(), columns.end()), known);
        }
    }

    void presetsOfTheSchemaAreThoseOfTheCatalogue()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            const QMap<QByteArray, Column> columns = columnsOf(entity.key);
            for (const Field &field : entity.fields) {
                QString preset = columns[field.key].preset;
                if (preset.isEmpty())
                    continue;
                preset.remove(u'\'');
                const QVariant value = field.defaultValue;
                const QString expected =
                    value.userType() == QMetaType::Bool ? QString::number(value.toInt()) : value.toString();
                QCOMPARE(preset, expected);
            }
        }
    }

    void linksAreForeignKeys()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            const QMap<QByteArray, QByteArray> keys = foreignKeysOf(entity.key);
            QSet<QByteArray> expected;
            for (const Field &field : entity.fields) {
                const bool typed = field.type == FieldType::Link && !field.is(FieldFlag::LinkByField);
                if ((!typed && field.type != FieldType::Picklist) || field.is(FieldFlag::Derived))
                    continue;
                expected.insert(field.key);
                const QByteArray parent = typed ? field.target : QByteArray("picklist_value");
                QCOMPARE(QByteArray(entity.key + '.' + field.key + ' ' + keys.value(field.key)),
                         QByteArray(entity.key + '.' + field.key + ' ' + parent));
            }
            const QList<QByteArray> found = keys.keys();
            QCOMPARE(QSet<QByteArray>(found.begin(), found.end()), expected);
        }
    }

    /// Taking a row away checks each foreign key that leads to it; without an index that reads a whole table.
    void linksToRemovableRecordsHaveAnIndex()
    {
        const QSet<QByteArray> retiredNotRemoved{"app_user", "picklist_value", "external_system", "pipeline"};
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            for (const Field &field : entity.fields) {
                if (field.type != FieldType::Link || field.is(FieldFlag::LinkByField) ||
                    retiredNotRemoved.contains(field.target))
                    continue;
                QVERIFY2(plan(entity, field.key).contains("SEARCH"_L1), entity.key + '.' + field.key);
            }
        }
    }

    void childrenAreFoundByIndex()
    {
        for (const Entity &owner : Catalogue::builtIn().entities()) {
            for (const Relation &relation : owner.relations) {
                if (relation.owned || relation.parentTypeField.isEmpty())
                    continue;
                QVERIFY2(plan(Catalogue::builtIn().entity(relation.entity), relation.parentField)
                             .contains("SEARCH"_L1),
                         owner.key + '.' + relation.key);
            }
        }
    }

    void orderedIdsComeFromAnIndexAlone()
    {
        for (const char *table : {"contact", "company", "deal", "product", "lead"}) {
            QSqlQuery query(
                u"EXPLAIN QUERY PLAN SELECT id FROM %1 WHERE deleted_at IS NULL ORDER BY name_key, id"_s.arg(
                    QLatin1String(table)));
            QVERIFY(query.next());
            const QString step = query.value(3).toString();
            QVERIFY2(step.contains("USING COVERING INDEX"_L1), qPrintable(step));
            QVERIFY2(!query.next(), table); // nothing is sorted
        }
    }

    void uniqueFieldsAreUniqueInTheSchema()
    {
        for (const Entity &entity : Catalogue::builtIn().entities()) {
            QSet<QByteArray> unique;
            QSqlQuery query(u"SELECT (SELECT group_concat(name) FROM pragma_index_info(l.name)) FROM "
                            u"pragma_index_list('%1') "
                            "AS l WHERE l.\"unique\""_s.arg(QString::fromLatin1(entity.key)));
            while (query.next())
                unique.insert(query.value(0).toByteArray());
            for (const Field &field : entity.fields)
                QCOMPARE(
                    QByteArray(entity.key + '.' + field.key + (unique.contains(field.key) ? " unique" : "")),
                    QByteArray(entity.key + '.' + field.key +
                               (field.is(FieldFlag::Unique) ? " unique" : "")));
        }
    }

    void theSearchIndexFindsWordsByBeginningAndKind()
    {
        QSqlQuery query;
        QVERIFY(
            query.exec(u"INSERT INTO search_index (rowid, words) VALUES "
                       "(7, '1tzoe 1tmuler 1bberlin 1ez.m@muler.de'), (8, '2tmuler 2tgmbh 2bcontact')"_s));
        const auto found = [](const QString &match) {
            QSqlQuery asked;
            asked.prepare(u"SELECT group_concat(rowid) FROM search_index WHERE search_index MATCH ?"_s);
            asked.addBindValue(match);
            return asked.exec() && asked.next() ? asked.value(0).toString() : asked.lastError().text();
        };
        QCOMPARE(found(u"\"1tmul\"* OR \"2tmul\"*"_s), u"7,8"_s);
        QCOMPARE(found(u"\"1tmul\"*"_s), u"7"_s);
        QCOMPARE(found(u"\"1ez.m@mul\"*"_s), u"7"_s);
        QVERIFY(query.exec(u"DELETE FROM search_index WHERE rowid = 7"_s));
        QCOMPARE(found(u"\"1tmul\"* OR \"2tmul\"*"_s), u"8"_s);
        QVERIFY(query.exec(u"DELETE FROM search_index WHERE rowid = 8"_s));
    }

    /// The schema of a new workspace as a whole, so that no change of it goes unseen. With KITH_UPDATE_GOLDEN
    /// set the file is written.
    void theSchemaIsTheKnownOne()
    {
        test::TestFile workspace(records::crmRules());
        workspace.create();
        // what SQLite makes for itself, and the tables inside the search index, are not ours
        const QString schema =
            test::ask(
                workspace.store(),
                u"SELECT group_concat(sql || ';' || char(10), char(10)) FROM (SELECT sql FROM sqlite_schema "
                "WHERE sql IS NOT NULL AND name NOT GLOB 'sqlite_*' AND name NOT GLOB 'search_index_*' "
                "ORDER BY name)"_s)
                .toString();
        const QString path = QStringLiteral(KITH_SOURCE_DIR "/tests/data/schema.golden.sql");
        if (qEnvironmentVariableIsSet("KITH_UPDATE_GOLDEN")) {
            QFile file(path);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(schema.toUtf8());
        }
        QCOMPARE(schema, readFile(path));
    }

private:
    static QString plan(const Entity &entity, const QByteArray &column)
    {
        QSqlQuery query(u"EXPLAIN QUERY PLAN SELECT id FROM %1 WHERE \"%2\" = 1"_s.arg(
            QString::fromLatin1(entity.key), QString::fromLatin1(column)));
        return query.next() ? query.value(3).toString() : query.lastError().text();
    }
};

QTEST_GUILESS_MAIN(TestSchema)
#include "tst_schema.moc"
