// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/connection.h"

#include "models/base/problem.h"
#include "models/storage/driver/cipherdriver.h"
#include "models/storage/driver/sumfunctions.h"
#include "models/storage/driver/textfunctions.h"
#include "models/storage/pagecheck.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/sqlproblem.h"
#include "models/storage/text.h"

#include <QFileInfo>
#include <QSqlError>
#include <QUrl>

#include <atomic>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

[[noreturn]] void refuse(const QString &what)
{
    throw Problem(
        ProblemKind::Bug,
        Text::tr(
            "The encryption of this installation does not work as it must. The workspace was not opened."),
        what);
}

QString pragma(Session &session, const QString &name)
{
    return session.scalar(u"PRAGMA "_s + name).toString();
}

/// Sets and reads back: SQLite ignores what it does not know without a word.
void require(Session &session, const QString &name, const QString &value, const QString &expected)
{
    session.execDirect(u"PRAGMA %1 = %2"_s.arg(name, value));
    const QString got = pragma(session, name);
    if (got != expected)
        refuse(u"PRAGMA %1 is %2 instead of %3"_s.arg(name, got, expected));
}

QString openTarget(const ConnectionSettings &settings)
{
    QString target = QString::fromUtf8(
        QUrl::fromLocalFile(QFileInfo(settings.file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded));
    if (settings.immutable)
        target += u"?immutable=1"_s;
    else if (settings.readOnly)
        target += u"?mode=ro"_s;
    else
        target += settings.mayCreate ? u"?mode=rwc"_s : u"?mode=rw"_s;
    return target;
}

/// All that SQLCipher says of a file it cannot read is error 26 or "malformed"; the pages know more.
[[noreturn]] void explainUnreadable(const ConnectionSettings &settings, const QSqlError &error)
{
    const QString shown = QFileInfo(settings.file).fileName();
    const Problem problem = sqlProblem(error, u"open"_s);
    if (problem.kind() != ProblemKind::WrongKey && problem.kind() != ProblemKind::Corrupt)
        throw problem;
    if (problem.kind() == ProblemKind::WrongKey && !Vault::opens(settings.file, settings.key))
        throw Problem(ProblemKind::WrongKey, Text::tr("The key does not open “%1”.").arg(shown),
                      problem.detail());
    throw Problem(ProblemKind::Corrupt,
                  Text::tr("“%1” is damaged or was cut off. Open a backup of it, and keep the damaged file.")
                      .arg(shown),
                  problem.detail());
}

void openDatabase(const ConnectionSettings &settings, Session::Private &d)
{
    static std::atomic<int> count = 0;
    registerCipherDriver();
    d.connectionName = u"kith-storage-%1"_s.arg(++count);
    d.db = QSqlDatabase::addDatabase(u"QSQLCIPHER"_s, d.connectionName);
    d.driver = CipherDriver::of(d.db);
    if (!d.driver)
        refuse(u"the QSQLCIPHER driver is not registered"_s);
    QString options = u"QSQLITE_OPEN_URI"_s;
    if (settings.readOnly || settings.immutable)
        options += u";QSQLITE_OPEN_READONLY"_s;
    d.db.setConnectOptions(options);
    d.db.setDatabaseName(openTarget(settings));
    d.driver->setRawKey(settings.key.key.view(), settings.key.salt);
    d.driver->setVfs(settings.vfs);
    d.driver->setBusyHandlerLimit(settings.busyLimitMs);
    if (!d.db.open())
        explainUnreadable(settings, d.db.lastError());
    if (!addTextFunctions(d.db) || !addSumFunctions(d.db))
        refuse(u"the functions of this program could not be added to SQL"_s);
}

// cipher_memory_security stays off: it locks every page of the cache into memory, of which a user may lock 8
// MiB by default, and costs 14 to 18 %. SQLCipher wipes its keys all the same, and the process is kept out of
// dumps as a whole (hardening.h).
void pinCipher(Session &session)
{
    if (pragma(session, u"cipher_version"_s).isEmpty())
        refuse(u"cipher_version is empty: the SQLite in use cannot encrypt"_s);
    for (const auto &[name, value] : Connection::PinnedParameters) {
        const QString got = pragma(session, QLatin1StringView(name));
        if (got != QLatin1StringView(value))
            refuse(u"%1 is %2 instead of %3"_s.arg(QLatin1StringView(name), got, QLatin1StringView(value)));
    }
}

void chooseJournal(Session &session, const ConnectionSettings &settings)
{
    if (settings.journal == ConnectionSettings::Journal::Keep || settings.readOnly || settings.immutable)
        return;
    const bool wal = settings.journal == ConnectionSettings::Journal::Wal;
    const QString mode =
        session.scalar(wal ? u"PRAGMA journal_mode = WAL"_s : u"PRAGMA journal_mode = DELETE"_s).toString();
    if (mode != (wal ? u"wal"_s : u"delete"_s))
        throw Problem(ProblemKind::Busy,
                      Text::tr("Another program is busy with “%1”. Try again in a moment.")
                          .arg(QFileInfo(settings.file).fileName()),
                      u"journal_mode stayed %1"_s.arg(mode));
    // WAL with FULL and DELETE with EXTRA lost nothing in simulated power cuts; the other pairs did.
    require(session, u"synchronous"_s, wal ? u"FULL"_s : u"EXTRA"_s, wal ? u"2"_s : u"3"_s);
    if (wal) {
        const auto pages = QString::number(Connection::WalAutoCheckpointPages);
        require(session, u"wal_autocheckpoint"_s, pages, pages);
        session.execDirect(u"PRAGMA journal_size_limit = 16777216"_s);
    }
}

} // namespace

std::unique_ptr<Session> Connection::open(const ConnectionSettings &settings)
{
    auto parts = std::make_unique<Session::Private>();
    Session::Private &d = *parts;
    d.file = settings.file;
    d.readOnly = settings.readOnly || settings.immutable;
    d.clock = settings.clock;
    d.rules = settings.rules;
    d.user = settings.user;
    d.opened(FileIdentity::of(settings.file));
    openDatabase(settings, d); // open, key by C call, first read
    d.opened(
        FileIdentity::of(settings.file)); // opening may have made the file, or copied it up on an overlay
    d.driver->setInterruptCheck([&d] { return d.isCancelled && d.isCancelled(); });

    std::unique_ptr<Session> session = Session::Private::wrap(std::move(parts));
    pinCipher(*session);
    require(*session, u"temp_store"_s, u"MEMORY"_s, u"2"_s);
    require(*session, u"foreign_keys"_s, u"ON"_s, u"1"_s);
    if (settings.inspect)
        settings.inspect(*session);
    chooseJournal(*session, settings);
    require(*session, u"trusted_schema"_s, u"OFF"_s, u"0"_s);
    require(*session, u"cell_size_check"_s, u"ON"_s, u"1"_s);
    if (!d.readOnly)
        session->execDirect(u"PRAGMA secure_delete = ON"_s);
    session->execDirect(u"PRAGMA mmap_size = 0"_s);
    const auto cache = QString::number(-(settings.cacheBytes / 1024));
    require(*session, u"cache_size"_s, cache, cache);
    d.finishStatements();
    return session;
}

QString Connection::cipherSettings(Session &session)
{
    QStringList lines;
    QSqlQuery &query = session.run(u"PRAGMA cipher_settings"_s);
    while (query.next()) {
        QString line = query.value(0).toString();
        line.remove(u"PRAGMA "_s).remove(u';');
        lines.append(line.trimmed());
    }
    query.finish();
    return lines.join(u'\n');
}

} // namespace kith::storage
