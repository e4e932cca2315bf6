// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/maintenance.h"

#include "models/storage/changerules.h"
#include "models/storage/driver/cipherdriver.h"
#include "models/storage/filesystem.h"
#include "models/storage/journal.h"
#include "models/storage/migrations.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/sqlproblem.h"
#include "models/storage/tablecatalog.h"
#include "models/storage/text.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

#include <openssl/crypto.h>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr qint64 CopyCache = 32LL << 20;
constexpr qint64 CipherCheckLimit = 4LL << 30; ///< past it cipher_integrity_check answers wrong

QStringList firstColumn(Session &session, const QString &sql, int limit = 50)
{
    QStringList lines;
    QSqlQuery &query = session.run(sql);
    while (query.next() && lines.size() < limit)
        lines.append(query.value(0).toString());
    session.throwIfIncomplete();
    query.finish();
    return lines;
}

QHash<QByteArray, qint64> rowCounts(Session &session)
{
    QHash<QByteArray, qint64> counts;
    const QStringList tables = firstColumn(
        session, u"SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'"_s,
        10'000);
    for (const QString &table : tables) {
        const QByteArray name = table.toUtf8();
        counts.insert(name, session.scalar(u"SELECT count(*) FROM "_s + quoted(name)).toLongLong());
    }
    return counts;
}

void verifyCopy(Session &copy, bool checksPages, int version, const QHash<QByteArray, qint64> *counts)
{
    const QStringList cipher =
        checksPages ? firstColumn(copy, u"PRAGMA cipher_integrity_check"_s) : QStringList();
    const QStringList engine = firstColumn(copy, u"PRAGMA integrity_check"_s);
    const bool sound =
        cipher.isEmpty() && engine == QStringList{u"ok"_s} && Migrations::versionOf(copy) == version;
    if (sound && (!counts || rowCounts(copy) == *counts))
        return;
    throw Problem(ProblemKind::Corrupt,
                  Text::tr("The copy that was just written is not whole; it was thrown away. Check the drive "
                           "and try again."),
                  u"backup does not verify: "_s + (cipher + engine).join(u"; "_s).left(300));
}

void removeCopy(const QString &file)
{
    for (const QString &suffix : {QString(), u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

/// Runs one part of a check on a connection of its own: after one bad page a connection answers nothing
/// right.
void inspectPart(const ConnectionSettings &settings, const std::function<bool()> &isCancelled,
                 CheckReport &report, const std::function<void(Session &)> &part)
{
    try {
        ConnectionSettings own = settings;
        own.readOnly = true;
        own.cacheBytes = CopyCache;
        const std::unique_ptr<Session> session = Connection::open(own);
        Session::Private::of(*session).beginJob(isCancelled);
        session->run(u"BEGIN"_s); // one state of the file, however many queries
        part(*session);
    } catch (const Problem &problem) {
        if (problem.kind() == ProblemKind::Cancelled)
            throw;
        report.findings.append(problem.sentence() + u" ["_s + problem.detail() + u']');
    }
}

void checkEngine(Session &session, CheckReport &report)
{
    const QStringList lines = firstColumn(session, u"PRAGMA integrity_check"_s);
    for (const QString &line : lines) {
        if (line != "ok"_L1)
            report.findings.append(u"integrity_check: "_s + line);
    }
    QSqlQuery &broken = session.run(
        u"SELECT \"table\", parent, count(*) FROM pragma_foreign_key_check GROUP BY 1, 2 ORDER BY 1, 2"_s);
    while (broken.next())
        report.findings.append(u"foreign_key_check: %1 rows of %2 refer to missing rows of %3"_s.arg(
            broken.value(2).toString(), broken.value(0).toString(), broken.value(1).toString()));
    session.throwIfIncomplete();
    broken.finish();
    report.pages = session.scalar(u"PRAGMA page_count"_s).toLongLong();
}

void checkJournal(Session &session, CheckReport &report)
{
    struct Rule
    {
        QString what;
        QString count;
    };
    const QList<Rule> rules{
        {u"log rows belong to no transaction"_s,
         u"SELECT count(DISTINCT tx_id) FROM change_log WHERE tx_id NOT IN (SELECT id FROM tx)"_s},
        {u"transactions have lost or gained log rows"_s,
         u"SELECT count(*) FROM tx t LEFT JOIN (SELECT tx_id, count(DISTINCT seq) n FROM change_log GROUP BY "
         u"tx_id) c "
         "ON c.tx_id = t.id WHERE t.row_count <> coalesce(c.n, 0)"_s},
        {u"log rows name an unknown table"_s,
         u"SELECT count(*) FROM change_log WHERE table_id NOT IN (SELECT id FROM journal_table)"_s},
        {u"log rows name an unknown column"_s,
         u"SELECT count(*) FROM change_log WHERE column_id <> 0 AND column_id NOT IN (SELECT id FROM journal_column)"_s},
        {u"transactions are undone by something that is no undo"_s,
         u"SELECT count(*) FROM tx a JOIN tx u ON u.id = a.undone_by_tx WHERE u.origin NOT IN (6, 7) "
         "OR u.commit_seq <= a.commit_seq"_s},
        {u"numbers are missing in the order of commits"_s,
         u"SELECT coalesce(max(commit_seq), 0) - count(*) FROM tx"_s},
    };
    for (const Rule &rule : rules) {
        const qint64 count = session.scalar(rule.count).toLongLong();
        if (count != 0)
            report.findings.append(u"journal: %1 %2"_s.arg(count).arg(rule.what));
    }
}

void checkContent(Session &session, const ChangeRules &rules, CheckReport &report)
{
    report.findings.append(rules.check(session));
    const QList<QByteArray> tables = TableCatalog::journaledTables(session);
    for (const QByteArray &table : tables)
        report.rows += session.scalar(u"SELECT count(*) FROM "_s + quoted(table)).toLongLong();
    report.contentHash = Journal::contentHash(session).toHex();
}

} // namespace

void Maintenance::backup(const ConnectionSettings &source, const QString &target, bool compareRows,
                         const std::function<bool()> &isCancelled)
{
    const QFileInfo info(target);
    if (info.exists())
        throwErrno(EEXIST, target);
    requireWritableFolder(target);
    const QString unnamed = info.absolutePath() + u"/."_s + info.fileName() + u'.' +
                            QUuid::createUuid().toString(QUuid::Id128).left(8) + u".part"_s;
    createPrivate(unnamed);
    try {
        ConnectionSettings settings = source;
        settings.readOnly = true;
        settings.cacheBytes = CopyCache;
        QHash<QByteArray, qint64> counts;
        int version = 0;
        bool quiet = compareRows;
        {
            const std::unique_ptr<Session> session = Connection::open(settings);
            Session::Private::of(*session).beginJob(isCancelled);
            version = Migrations::versionOf(*session);
            const auto stateOfFile = [&session] { return session->scalar(u"PRAGMA data_version"_s); };
            const QVariant before = stateOfFile();
            counts = rowCounts(*session);
            Session::Private::of(*session).finishStatements();
            session->run(u"VACUUM INTO ?"_s, {unnamed});
            // Only when nobody wrote in between is the copy known to have as many rows.
            quiet = compareRows || stateOfFile() == before;
        }
        settings.file = unnamed;
        settings.readOnly = false;
        settings.immutable = false;
        settings.journal =
            ConnectionSettings::Journal::Delete; // whole in one file, readable from read-only media
        {
            const std::unique_ptr<Session> copy = Connection::open(settings);
            Session::Private::of(*copy).beginJob(isCancelled);
            verifyCopy(*copy, QFileInfo(unnamed).size() < CipherCheckLimit, version,
                       quiet ? &counts : nullptr);
        }
        syncToDisk(unnamed);
        renameNew(unnamed, info.absoluteFilePath());
    } catch (const Problem &problem) {
        removeCopy(unnamed);
        if (problem.kind() == ProblemKind::DiskFull) // it is the copy's disk, not the workspace's
            throwErrno(ENOSPC, target);
        throw;
    } catch (...) {
        removeCopy(unnamed);
        throw;
    }
}

namespace {

/// A reader of the file as it is now. While it stands, no checkpoint may move pages into a file whose -wal
/// was empty; others go on writing into the -wal.
std::unique_ptr<Session> pinned(const ConnectionSettings &settings)
{
    Connection::open(settings)->run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
    ConnectionSettings own = settings;
    own.readOnly = true;
    std::unique_ptr<Session> session = Connection::open(own);
    session->run(u"BEGIN"_s);
    session->scalar(u"SELECT count(*) FROM tx"_s);
    return session;
}

} // namespace

CheckReport Maintenance::check(const ConnectionSettings &settings, bool isWritable, const ChangeRules &rules,
                               const std::function<bool()> &isCancelled)
{
    CheckReport report;
    // cipher_integrity_check reads the main file alone and takes pages that are still in the -wal for damage.
    const auto walIsEmpty = [&] { return QFileInfo(settings.file + u"-wal"_s).size() == 0; };
    std::unique_ptr<Session> pin;
    for (int attempt = 0; isWritable && !pin && attempt < 3; ++attempt) {
        try {
            pin = pinned(settings);
        } catch (const Problem &) {
            break; // the parts will tell what is wrong
        }
        if (!walIsEmpty() && attempt < 2)
            pin.reset(); // somebody wrote in between
    }
    const bool cipherCheck = walIsEmpty() && QFileInfo(settings.file).size() < CipherCheckLimit;
    if (cipherCheck) {
        inspectPart(settings, isCancelled, report, [&](Session &session) {
            const QStringList lines = firstColumn(session, u"PRAGMA cipher_integrity_check"_s);
            for (const QString &line : lines)
                report.findings.append(u"cipher_integrity_check: "_s + line);
        });
    }
    inspectPart(settings, isCancelled, report, [&](Session &session) { checkEngine(session, report); });
    inspectPart(settings, isCancelled, report, [&](Session &session) { checkJournal(session, report); });
    inspectPart(settings, isCancelled, report,
                [&](Session &session) { checkContent(session, rules, report); });
    return report;
}

void Maintenance::rekey(const ConnectionSettings &settings, const FileKey &newKey)
{
    constexpr int patienceMs = 2000;
    if (newKey.salt != settings.key.salt)
        throw Problem(ProblemKind::Bug, Text::tr("The passphrase could not be changed."),
                      u"the new key was stretched with another salt than the file's"_s);
    ConnectionSettings alone = settings;
    alone.journal = ConnectionSettings::Journal::Keep;
    alone.busyLimitMs = std::min(settings.busyLimitMs, patienceMs);
    std::unique_ptr<Session> session = Connection::open(alone);
    // Held from before WAL is left until the connection is closed, so that nobody comes in between. In WAL,
    // killing in the middle is as safe, but every page would be written twice.
    session->execDirect(u"PRAGMA locking_mode = EXCLUSIVE"_s);
    try {
        const QString mode = session->scalar(u"PRAGMA journal_mode = DELETE"_s).toString();
        if (mode != "delete"_L1)
            throw Problem(ProblemKind::Busy, QString(), u"journal_mode stayed "_s + mode);
        session->execDirect(u"PRAGMA synchronous = EXTRA"_s);
        session->execDirect(u"BEGIN EXCLUSIVE"_s);
        session->execDirect(u"COMMIT"_s);
    } catch (const Problem &problem) {
        if (problem.kind() != ProblemKind::Busy)
            throw;
        throw Problem(ProblemKind::Busy,
                      Text::tr("Another program has “%1” open. Close it there, then change the passphrase.")
                          .arg(QFileInfo(settings.file).fileName()),
                      problem.detail());
    }
    CipherDriver *driver = Session::Private::of(*session).driver;
    QByteArray hex = QByteArray::fromRawData(newKey.key.view().data(), newKey.key.view().size()).toHex();
    const bool done = driver->rekey(hex);
    OPENSSL_cleanse(hex.data(), size_t(hex.size()));
    if (!done)
        throw sqlProblem(driver->lastError(), u"rekey"_s);
    session.reset();
    // sqlite3_rekey() reports success also when its COMMIT failed. The pages do not lie.
    if (!Vault::opens(settings.file, newKey))
        throw Problem(
            ProblemKind::Offline,
            Text::tr(
                "The passphrase was not changed: the drive is full or reports an error. The old one still "
                "opens “%1”.")
                .arg(QFileInfo(settings.file).fileName()),
            u"rekey did not commit"_s);
}

} // namespace kith::storage
