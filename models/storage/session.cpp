// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/session.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/recordidsource.h"
#include "models/storage/driver/cipherdriver.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/sqlproblem.h"
#include "models/storage/tablecatalog.h"
#include "models/storage/text.h"

#include <QSqlError>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

Session::Private::Private() : tables(std::make_unique<TableCatalog>()) {}

Session::Private::~Private()
{
    statements.clear(); // before their connection
    if (db.isValid()) {
        if (driver)
            driver->setInterruptCheck({});
        db.close();
        db = QSqlDatabase();
        QSqlDatabase::removeDatabase(connectionName);
    }
    if (!identity.isNull())
        OpenFiles::leave(identity);
}

void Session::Private::opened(const FileIdentity &opening)
{
    if (identity == opening)
        return;
    if (!opening.isNull())
        OpenFiles::enter(opening);
    if (!identity.isNull())
        OpenFiles::leave(identity);
    identity = opening;
}

std::unique_ptr<Session> Session::Private::wrap(std::unique_ptr<Private> d)
{
    return std::unique_ptr<Session>(new Session(std::move(d)));
}

void Session::Private::beginJob(std::function<bool()> cancelled)
{
    isCancelled = std::move(cancelled);
}

void Session::Private::endJob()
{
    finishStatements();
    isCancelled = nullptr;
    if (!ids) // the writer hears of new columns when its next transaction begins
        columns.clear();
    // Filters make texts without end. Between jobs nobody holds a query, so the ones not used lately can go.
    if (statements.size() > CachedStatements) {
        const quint64 keep = epoch > CachedStatements / 2 ? epoch - CachedStatements / 2 : 0;
        std::erase_if(statements, [keep](const auto &entry) { return entry.second.usedAt < keep; });
        if (statements.size() > CachedStatements)
            statements.clear();
    }
}

void Session::Private::finishStatements()
{
    for (Prepared *one : std::as_const(used))
        one->query.finish();
    used.clear();
    ++epoch;
}

void Session::Private::throwIfIncomplete()
{
    for (const Prepared *one : std::as_const(used)) {
        if (!one->errorSeen && one->query.lastError().isValid())
            throw problemOf(one->query.lastError(), one->query.lastQuery());
    }
}

void Session::Private::forgetStatements()
{
    used.clear();
    ++epoch;
    statements.clear();
    columns.clear();
    tables->clear();
    schemaCookie = -1;
}

Problem Session::Private::problemOf(const QSqlError &error, const QString &sql)
{
    Problem problem = sqlProblem(error, sql);
    const ProblemKind kind = problem.kind();
    if (kind == ProblemKind::Offline || kind == ProblemKind::Corrupt || kind == ProblemKind::WrongKey)
        trouble = problem;
    return problem;
}

void Session::Private::inherit(Private &old)
{
    user = old.user;
    ids = std::move(old.ids);
    seat = old.seat;
    instance = old.instance;
}

void Session::Private::rollback()
{
    if (!driver->inTransaction())
        return;
    QSqlQuery query(db);
    query.exec(u"ROLLBACK"_s);
}

bool Session::Private::noticeSchema(Session &session)
{
    const qint64 cookie = session.scalar(u"PRAGMA schema_version"_s).toLongLong();
    if (cookie == schemaCookie)
        return false;
    schemaCookie = cookie;
    columns.clear();
    tables->clear();
    return true;
}

Session::Session(std::unique_ptr<Private> parts) : d(std::move(parts)) {}

Session::~Session() = default;

QSqlQuery &Session::prepare(const QString &sql)
{
    return d->reuse(d->statement(sql));
}

Session::Private::Prepared &Session::Private::statement(const QString &sql)
{
    auto it = statements.find(sql);
    if (it == statements.end()) {
        QSqlQuery query(db);
        query.setForwardOnly(true);
        if (!query.prepare(sql))
            throw problemOf(query.lastError(), sql);
        it = statements.emplace(sql, Prepared{std::move(query)}).first;
    }
    return it->second;
}

QSqlQuery &Session::Private::reuse(Prepared &one)
{
    if (one.usedAt == epoch) {
        if (!one.errorSeen && one.query.lastError().isValid()) {
            one.errorSeen = true;
            throw problemOf(one.query.lastError(), one.query.lastQuery());
        }
        one.query.finish();
    } else {
        one.usedAt = epoch;
        used.append(&one);
    }
    one.errorSeen = false;
    return one.query;
}

QSqlQuery &Session::run(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = prepare(sql);
    for (int i = 0; i < int(values.size()); ++i)
        query.bindValue(i, values.at(i));
    exec(query);
    return query;
}

QVariant Session::scalar(const QString &sql, const QVariantList &values)
{
    QSqlQuery &query = run(sql, values);
    QVariant value;
    if (query.next())
        value = query.value(0);
    else
        d->throwIfIncomplete();
    query.finish();
    return value;
}

void Session::exec(QSqlQuery &query)
{
    if (query.exec())
        return;
    const auto it = d->statements.find(query.lastQuery());
    if (it != d->statements.end() && &it->second.query == &query)
        it->second.errorSeen = true;
    throw d->problemOf(query.lastError(), query.lastQuery());
}

void Session::execDirect(const QString &sql)
{
    QSqlQuery query(d->db);
    query.setForwardOnly(true);
    if (!query.exec(sql))
        throw d->problemOf(query.lastError(), sql);
}

bool Session::isCancelled() const
{
    return d->isCancelled && d->isCancelled();
}

void Session::throwIfIncomplete() const
{
    d->throwIfIncomplete();
}

void Session::throwIfCancelled() const
{
    if (isCancelled())
        throw Problem(ProblemKind::Cancelled, Text::tr("Stopped. Nothing was changed."), u"cancelled"_s);
}

const QList<QByteArray> &Session::columnsOf(const QByteArray &table)
{
    const auto it = d->columns.constFind(table);
    if (it != d->columns.cend())
        return *it;
    QList<QByteArray> names;
    QSqlQuery &query = run(u"SELECT name FROM pragma_table_xinfo(?) WHERE hidden <> 1 ORDER BY cid"_s,
                           {QString::fromUtf8(table)});
    while (query.next())
        names.append(query.value(0).toString().toUtf8());
    query.finish();
    return *d->columns.insert(table, names);
}

void Session::addColumn(const QByteArray &table, const QByteArray &column, const QString &definition)
{
    if (columnsOf(table).contains(column))
        return;
    execDirect(u"ALTER TABLE %1 ADD COLUMN %2 %3"_s.arg(quoted(table), quoted(column), definition));
    d->columns.remove(table);
    d->tables->clear();
}

std::shared_ptr<void> &Session::companion()
{
    return d->companion;
}

quint64 Session::moment() const
{
    return d->epoch;
}

bool Session::isReadOnly() const
{
    return d->readOnly;
}

base::RecordId Session::currentUser() const
{
    return d->user;
}

const base::Clock &Session::clock() const
{
    return d->clock ? *d->clock : base::Clock::system();
}

base::RecordId Session::newId()
{
    if (!d->ids)
        throw Problem(ProblemKind::Bug, Text::tr("Only the writer makes new records."),
                      u"newId() on a reader"_s);
    return d->ids->next();
}

QSqlDatabase Session::database() const
{
    return d->db;
}

} // namespace kith::storage
