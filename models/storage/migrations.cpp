// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/migrations.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/text.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QScopeGuard>

#include <algorithm>

using namespace Qt::StringLiterals;

// The resource is in a static library: without this call, outside of any namespace, the linker leaves it out.
static void registerMigrations()
{
    Q_INIT_RESOURCE(kith_migrations);
}

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

/// Cuts a script at the semicolons that end statements.
class ScriptReader
{
public:
    explicit ScriptReader(const QString &script) : m_script(script) {}

    QStringList statements()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_found;
    }

private:
    QChar peek(qsizetype ahead = 0) const
    {
        return m_at + ahead < m_script.size() ? m_script.at(m_at + ahead) : QChar();
    }

    void step()
    {
        const QChar c = peek();
        if (c == u'-' && peek(1) == u'-') {
            skipTo(u"\n"_s);
        } else if (c == u'/' && peek(1) == u'*') {
            skipTo(u"*/"_s);
        } else if (c == u'\'' || c == u'"' || c == u'`') {
            copyQuoted(c);
        } else if (c.isLetter() || c == u'_') {
            copyWord();
        } else if (c == u';' && m_depth == 0) {
            finish();
            ++m_at;
        } else {
            m_current += c;
            ++m_at;
        }
    }

    void skipTo(const QString &end)
    {
        const qsizetype at = m_script.indexOf(end, m_at);
        m_at = at < 0 ? m_script.size() : at + end.size();
        m_current += u' ';
    }

    void copyQuoted(QChar quote)
    {
        const qsizetype end =
            m_script.indexOf(quote, m_at + 1); // a doubled quote is simply two texts in a row
        const qsizetype stop = end < 0 ? m_script.size() : end + 1;
        m_current += QStringView(m_script).sliced(m_at, stop - m_at);
        m_at = stop;
    }

    void copyWord()
    {
        const qsizetype start = m_at;
        while (m_at < m_script.size() && (peek().isLetterOrNumber() || peek() == u'_'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        m_current += word;
        const QString upper = word.toUpper();
        if (upper == "TRIGGER"_L1 && m_current.simplified().startsWith(u"CREATE"_s, Qt::CaseInsensitive))
            m_inTrigger = true;
        else if (m_inTrigger && (upper == "BEGIN"_L1 || upper == "CASE"_L1))
            ++m_depth;
        else if (m_inTrigger && upper == "END"_L1 && m_depth > 0)
            --m_depth;
    }

    void finish()
    {
        const QString text = m_current.trimmed();
        if (!text.isEmpty())
            m_found.append(text);
        m_current.clear();
        m_inTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    int m_depth = 0;
    bool m_inTrigger = false;
    QString m_current;
    QStringList m_found;
};

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Problem(ProblemKind::Bug, Text::tr("This installation is incomplete."),
                      u"cannot read "_s + path);
    return QString::fromUtf8(file.readAll());
}

} // namespace

Migrations::Migrations(const QString &folder)
{
    registerMigrations();
    const QDir dir(folder.isEmpty() ? u":/kith/storage/migrations"_s : folder);
    const QStringList names = dir.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        const QString base = QFileInfo(name).completeBaseName();
        Step step{base.section(u'_', 0, 0).toInt(), base.section(u'_', 1), readText(dir.filePath(name))};
        if (step.version != m_steps.size() + 1)
            throw Problem(ProblemKind::Bug, Text::tr("This installation is incomplete."),
                          u"migration %1 found where %2 was expected"_s.arg(name).arg(m_steps.size() + 1));
        m_steps.append(step);
    }
    if (m_steps.isEmpty())
        throw Problem(ProblemKind::Bug, Text::tr("This installation is incomplete."),
                      u"no migrations in "_s + dir.path());
}

int Migrations::versionOf(Session &session)
{
    return session.scalar(u"PRAGMA user_version"_s).toInt();
}

void Migrations::inspect(Session &session, const QString &file) const
{
    const QString shown = QFileInfo(file).fileName();
    const qint64 application = session.scalar(u"PRAGMA application_id"_s).toLongLong();
    const int version = versionOf(session);
    if (application != ApplicationId || version < 1)
        throw Problem(
            ProblemKind::Invalid,
            Text::tr("“%1” is an encrypted database of another program, not a Kith workspace.").arg(shown),
            u"application_id %1, user_version %2"_s.arg(application).arg(version));
    if (version > latest())
        throw Problem(
            ProblemKind::NotAllowed,
            Text::tr("“%1” was made by a newer version of Kith. Update Kith on this computer to open it; "
                     "nothing in the file was changed.")
                .arg(shown),
            u"schema %1, this program knows %2"_s.arg(version).arg(latest()));
}

void Migrations::run(Session &session) const
{
    // Rebuilding a table drops it for a moment; inside a transaction this switch has no effect, so it comes
    // before. Whole tables are read, which a small cache would do several times.
    constexpr int cacheKiB = 128 * 1024;
    const int cache = session.scalar(u"PRAGMA cache_size"_s).toInt();
    session.execDirect(u"PRAGMA foreign_keys = OFF"_s);
    session.execDirect(u"PRAGMA cache_size = -%1"_s.arg(cacheKiB));
    const auto restore = qScopeGuard([&] {
        session.execDirect(u"PRAGMA cache_size = %1"_s.arg(cache));
        session.execDirect(u"PRAGMA foreign_keys = ON"_s);
    });
    if (versionOf(session) < latest())
        runSteps(session);
}

void Migrations::runSteps(Session &session) const
{
    Session::Private &d = Session::Private::of(session);
    session.execDirect(u"BEGIN IMMEDIATE"_s);
    try {
        const int from = versionOf(session);
        if (from >= latest()) { // another program was faster while this one waited
            d.finishStatements();
            d.rollback();
            d.forgetStatements();
            return;
        }
        for (const Step &step : m_steps) {
            if (step.version > from)
                runStep(session, step);
        }
        QSqlQuery &broken =
            session.run(u"SELECT \"table\", count(*) FROM pragma_foreign_key_check GROUP BY 1"_s);
        if (broken.next())
            throw Problem(
                ProblemKind::Bug,
                Text::tr("The workspace could not be brought up to date; it was left as it was."),
                u"from version %1: broken references in %2"_s.arg(from).arg(broken.value(0).toString()));
        session.run(u"INSERT INTO workspace_setting (key, value) VALUES ('derived_stale', '1') "
                    "ON CONFLICT (key) DO UPDATE SET value = '1'"_s);
        d.finishStatements();
        session.execDirect(u"COMMIT"_s);
    } catch (...) {
        d.finishStatements();
        d.rollback();
        throw;
    }
    d.forgetStatements();
}

void Migrations::runStep(Session &session, const Step &step) const
{
    for (const QString &sql : statements(step.sql)) {
        session.throwIfCancelled();
        session.execDirect(sql);
    }
    const QByteArray hash = QCryptographicHash::hash(step.sql.toUtf8(), QCryptographicHash::Sha256).toHex();
    session.run(
        u"INSERT INTO schema_migration (version, name, sha256, program, applied_at) VALUES (?, ?, ?, ?, ?)"_s,
        {step.version, step.name, QString::fromLatin1(hash), u"" KITH_VERSION ""_s, session.clock().nowMs()});
    session.execDirect(u"PRAGMA user_version = %1"_s.arg(step.version));
    Session::Private::of(session).forgetStatements();
}

QStringList Migrations::statements(const QString &script)
{
    return ScriptReader(script).statements();
}

} // namespace kith::storage
