// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/seat.h"

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/base/recordidsource.h"
#include "models/storage/sessionprivate.h"
#include "models/storage/text.h"
#include "models/storage/transaction.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSysInfo>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;
using base::RecordIdSource;

namespace {

QString firstLine(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromLatin1(file.readAll()).trimmed() : QString();
}

QString bootId()
{
    return firstLine(u"/proc/sys/kernel/random/boot_id"_s);
}

/// Where process numbers mean something: this boot of this kernel and this namespace of processes.
QString machine()
{
    return u"%1/%2"_s.arg(bootId(), QFileInfo(u"/proc/self/ns/pid"_s).symLinkTarget().section(u'/', -1));
}

/// Start time of a process in clock ticks since boot, empty when there is none: field 22 of /proc/PID/stat
/// (proc(5)), counted after the command in parentheses, which may hold anything.
QString startOf(qint64 pid)
{
    const QString stat = firstLine(u"/proc/%1/stat"_s.arg(pid));
    const qsizetype end = stat.lastIndexOf(u')');
    return end < 0 ? QString() : stat.mid(end + 2).section(u' ', 19, 19);
}

bool isAlive(const QSqlQuery &row, qint64 nowMs)
{
    const QString itsMachine = row.value(1).toString();
    if (itsMachine == machine())
        return startOf(row.value(3).toLongLong()) == row.value(4).toString();
    // Same computer, started anew since: nothing of then is alive. Other containers and computers cannot be
    // asked.
    const bool rebooted =
        row.value(2).toString() == QSysInfo::machineHostName() && itsMachine.section(u'/', 0, 0) != bootId();
    return !rebooted && nowMs - row.value(5).toLongLong() < Seat::SilenceLimitMs;
}

int lowestFree(Session &session)
{
    QList<int> dead;
    QSet<int> taken;
    const qint64 now = session.clock().nowMs();
    QSqlQuery &query = session.run(u"SELECT seat, machine, host, pid, started, last_seen FROM session"_s);
    while (query.next()) {
        const int seat = query.value(0).toInt();
        if (isAlive(query, now))
            taken.insert(seat);
        else
            dead.append(seat);
    }
    query.finish();
    for (const int seat : std::as_const(dead))
        session.run(u"DELETE FROM session WHERE seat = ?"_s, {seat});
    for (int seat = 1; seat <= RecordIdSource::MaxSeat; ++seat) {
        if (!taken.contains(seat))
            return seat;
    }
    throw Problem(ProblemKind::Busy,
                  Text::tr("Too many programs have the workspace open. Close some of them."),
                  u"no free seat"_s);
}

} // namespace

int Seat::take(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    Transaction transaction(session);
    const int seat = lowestFree(session);
    const qint64 now = session.clock().nowMs();
    d.instance = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const qint64 pid = QCoreApplication::applicationPid();
    session.run(
        u"INSERT INTO session (seat, machine, host, pid, started, instance, user_id, opened_at, last_seen) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {seat, machine(), QSysInfo::machineHostName(), pid, startOf(pid), d.instance,
         d.user ? QVariant(d.user.value()) : QVariant(), now, now});
    const RecordId after(
        session.scalar(u"SELECT last_id FROM tx ORDER BY commit_seq DESC LIMIT 1"_s).toLongLong());
    transaction.commit();
    d.seat = seat;
    d.ids = std::make_unique<RecordIdSource>(session.clock(), seat, after);
    return seat;
}

bool Seat::othersAreLive(Session &session)
{
    const qint64 now = session.clock().nowMs();
    QSqlQuery &query = session.run(u"SELECT seat, machine, host, pid, started, last_seen FROM session"_s);
    bool live = false;
    while (query.next())
        live = live || isAlive(query, now);
    query.finish();
    return live;
}

void Seat::leave(Session &session)
{
    Session::Private &d = Session::Private::of(session);
    if (d.seat == 0)
        return;
    Transaction transaction(session);
    session.run(u"DELETE FROM session WHERE seat = ? AND instance = ?"_s, {d.seat, d.instance});
    transaction.commit();
    d.seat = 0;
}

void Seat::touch(Session &session)
{
    const Session::Private &d = Session::Private::of(session);
    Transaction transaction(session);
    session.run(u"UPDATE session SET last_seen = ? WHERE seat = ? AND instance = ?"_s,
                {session.clock().nowMs(), d.seat, d.instance});
    transaction.commit();
}

} // namespace kith::storage
