// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/toyrules.h"

#include "models/base/problem.h"
#include "models/storage/migrations.h"
#include "models/storage/session.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace kith::test {

using namespace kith::storage;

namespace {

const QByteArray ToyTables = R"(
CREATE TABLE app_user (
    id INTEGER PRIMARY KEY, rev INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL, created_by INTEGER,
    updated_at INTEGER NOT NULL, updated_by INTEGER,
    display_name TEXT NOT NULL
) STRICT;
CREATE TABLE firm (
    id INTEGER PRIMARY KEY, rev INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL, created_by INTEGER,
    updated_at INTEGER NOT NULL, updated_by INTEGER,
    name TEXT NOT NULL, city TEXT, employees INTEGER CHECK (employees >= 0), turnover REAL, logo BLOB,
    tax_id TEXT UNIQUE, active INTEGER NOT NULL DEFAULT 1, name_key TEXT
) STRICT;
CREATE INDEX firm_by_name ON firm (name_key);
CREATE TABLE person (
    id INTEGER PRIMARY KEY, rev INTEGER NOT NULL DEFAULT 1, created_at INTEGER NOT NULL, created_by INTEGER,
    updated_at INTEGER NOT NULL, updated_by INTEGER,
    name TEXT NOT NULL, email TEXT,
    firm_id INTEGER REFERENCES firm (id) DEFERRABLE INITIALLY DEFERRED
) STRICT;
CREATE INDEX person_by_firm ON person (firm_id);
)";

void write(const QString &name, const QByteArray &text)
{
    QFile file(name);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
        qFatal("cannot write %s", qPrintable(name));
}

} // namespace

QString ToyRules::writeMigrations(const QString &folder)
{
    const Migrations builtIn; // registers the resource
    QFile core(u":/kith/storage/migrations/0001_core.sql"_s);
    if (!QDir().mkpath(folder) || !core.open(QIODevice::ReadOnly))
        qFatal("cannot make the toy migrations");
    write(folder + u"/0001_core.sql"_s, core.readAll());
    write(folder + u"/0002_toy.sql"_s, ToyTables);
    return folder;
}

ChangeSet ToyRules::seed(Session &, const QString &userName) const
{
    return {u"New workspace"_s, Origin::System, {insertRow("app_user", {{"display_name", userName}})}};
}

void ToyRules::prepare(Session &, ChangeSet &changes) const
{
    for (const RowChange &row : std::as_const(changes.rows)) {
        const Cell *name = row.cell("name");
        if (name && name->after.toString() == "forbidden"_L1)
            throw base::Problem(base::ProblemKind::Invalid, u"This name is not allowed."_s).about("name");
    }
}

void ToyRules::settle(Session &session, const QList<RowChange> &applied) const
{
    for (const RowChange &row : applied) {
        if (row.table == "firm" && row.op != RowOp::Remove)
            session.run(u"UPDATE firm SET name_key = lower(name) WHERE id = ?"_s, {row.id.value()});
    }
}

void ToyRules::rebuild(Session &session) const
{
    session.run(u"UPDATE firm SET name_key = lower(name)"_s);
}

QStringList ToyRules::check(Session &session) const
{
    const qint64 wrong =
        session.scalar(u"SELECT count(*) FROM firm WHERE name_key IS NOT lower(name)"_s).toLongLong();
    return wrong == 0 ? QStringList() : QStringList{u"firm.name_key: %1 rows are stale"_s.arg(wrong)};
}

bool ToyRules::isDerived(const QByteArray &table, const QByteArray &column) const
{
    return table == "firm" && column == "name_key";
}

RowChange insertRow(const QByteArray &table, const QList<QPair<QByteArray, QVariant>> &values, RecordId id)
{
    RowChange row;
    row.op = RowOp::Insert;
    row.table = table;
    row.id = id;
    for (const auto &[column, value] : values)
        row.cells.append({column, {}, value});
    return row;
}

RowChange updateRow(const QByteArray &table, RecordId id, qint64 rev, const QByteArray &column,
                    const QVariant &before, const QVariant &after)
{
    RowChange row;
    row.table = table;
    row.id = id;
    row.expectedRev = rev;
    row.cells.append({column, before, after});
    return row;
}

RowChange removeRow(const QByteArray &table, RecordId id)
{
    RowChange row;
    row.op = RowOp::Remove;
    row.table = table;
    row.id = id;
    return row;
}

ChangeSet changes(const QString &label, const QList<RowChange> &rows)
{
    return {label, Origin::Ui, rows};
}

} // namespace kith::test
