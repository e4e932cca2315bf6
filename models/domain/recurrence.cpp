// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recurrence.h"

#include "models/base/problem.h"
#include "models/base/timespans.h"
#include "models/domain/recurrencerule.h"

#include <QCoreApplication>
#include <QSet>

#include <limits>

namespace kith::domain {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;

namespace {

using base::DayMs;

struct RecurrenceText
{
    Q_DECLARE_TR_FUNCTIONS(Recurrence)
};

QByteArray icalText(qint64 wallMs, bool isByDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return time.toString(isByDay ? u"yyyyMMdd"_s : u"yyyyMMdd'T'HHmmss"_s).toLatin1();
}

} // namespace

struct Recurrence::Data
{
    explicit Data(const WallClock &zone) : clock(zone) {}

    WallClock clock;
    RecurrenceRule rule;
    qint64 startMs = 0;
    bool isByDay = false;
    qint64 lastMs = std::numeric_limits<qint64>::max();
    QSet<qint64> leftOut;     ///< times
    QSet<qint64> leftOutDays; ///< midnights

    bool isLeftOut(qint64 wallMs) const
    {
        return leftOut.contains(wallMs) ||
               (!leftOutDays.isEmpty() && leftOutDays.contains(wallMs - (wallMs % DayMs + DayMs) % DayMs));
    }

    /// All times from the first on, exceptions included; times before `skipToMs` only where they are counted.
    /// `take` gets the time and answers whether it wants more.
    template<class Fn>
    void visit(qint64 skipToMs, Fn take) const
    {
        int count = 0;
        const auto offer = [&](qint64 wallMs) {
            if (wallMs > lastMs || (rule.count > 0 && ++count > rule.count))
                return false;
            return take(wallMs);
        };
        if (!offer(startMs))
            return;
        rule.visit(startMs, isByDay, skipToMs,
                   [&](qint64 wallMs) { return wallMs <= startMs || offer(wallMs); });
    }
};

Recurrence::Recurrence() : d(std::make_unique<Data>(WallClock(QTimeZone::utc()))) {}
Recurrence::Recurrence(const Recurrence &other) : d(std::make_unique<Data>(*other.d)) {}
Recurrence::Recurrence(Recurrence &&other) noexcept = default;
Recurrence &Recurrence::operator=(const Recurrence &other)
{
    if (this != &other)
        d = std::make_unique<Data>(*other.d);
    return *this;
}
Recurrence &Recurrence::operator=(Recurrence &&other) noexcept = default;
Recurrence::~Recurrence() = default;

Recurrence::Recurrence(const QString &rule, const QString &start, const QString &exceptions,
                       const WallClock &zone)
    : d(std::make_unique<Data>(zone))
{
    d->rule = RecurrenceRule::parse(rule);
    const std::optional<qint64> begin = wallOf(start);
    if (!begin)
        throw Problem(ProblemKind::Invalid,
                      RecurrenceText::tr(
                          "What repeats needs a day or a time to begin with. Enter a start or a due date."))
            .about("recurrence_rule");
    d->startMs = *begin;
    d->isByDay = isDayKey(start);
    if (const auto &until = d->rule.until) {
        const qint64 wall = until->isUtc && !d->isByDay ? zone.wallOf(until->wallMs) : until->wallMs;
        d->lastMs = until->isDay ? wall + DayMs - 1 : wall;
    }
    for (const QString &exception : exceptions.split(u',', Qt::SkipEmptyParts)) {
        if (const std::optional<qint64> wall = wallOf(exception.trimmed()))
            (isDayKey(exception.trimmed()) ? d->leftOutDays : d->leftOut).insert(*wall);
    }
}

QString Recurrence::normalised(const QString &rule)
{
    return QString::fromLatin1(RecurrenceRule::parse(rule).text);
}

QString Recurrence::keyOf(qint64 wallMs, bool byDay)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(wallMs, Qt::UTC);
    return byDay ? time.date().toString(Qt::ISODate) : time.toString(u"yyyy-MM-dd'T'HH:mm:ss"_s);
}

std::optional<qint64> Recurrence::wallOf(const QString &key)
{
    const QDate day = QDate::fromString(key.left(10), Qt::ISODate);
    if (!day.isValid())
        return std::nullopt;
    if (isDayKey(key))
        return QDateTime(day, QTime(0, 0), Qt::UTC).toMSecsSinceEpoch();
    const QTime time = QTime::fromString(key.mid(11), u"HH:mm:ss"_s);
    if (!time.isValid() || key.at(10) != u'T')
        return std::nullopt;
    return QDateTime(day, time, Qt::UTC).toMSecsSinceEpoch();
}

bool Recurrence::isByDay() const
{
    return d->isByDay;
}

qint64 Recurrence::startWallMs() const
{
    return d->startMs;
}

QList<qint64> Recurrence::between(qint64 fromWallMs, qint64 toWallMs, qsizetype limit) const
{
    QList<qint64> times;
    d->visit(fromWallMs, [&](qint64 wallMs) {
        if (wallMs >= toWallMs || times.size() >= limit)
            return false;
        if (wallMs >= fromWallMs && !d->isLeftOut(wallMs))
            times.append(wallMs);
        return true;
    });
    return times;
}

std::optional<qint64> Recurrence::after(qint64 wallMs) const
{
    std::optional<qint64> found;
    d->visit(wallMs, [&](qint64 time) {
        if (time > wallMs && !d->isLeftOut(time))
            found = time;
        return !found;
    });
    return found;
}

bool Recurrence::contains(qint64 wallMs) const
{
    return between(wallMs, wallMs + 1).size() == 1;
}

QString Recurrence::ruleBefore(qint64 wallMs) const
{
    int count = 0;
    std::optional<qint64> last;
    d->visit(wallMs - 400 * DayMs, [&](qint64 time) {
        if (time >= wallMs)
            return false;
        ++count;
        last = time;
        return true;
    });
    if (!last)
        return {};
    if (d->rule.count > 0)
        return QString::fromLatin1(d->rule.withEnd(count, {}));
    const QByteArray until =
        d->isByDay ? icalText(*last, true) : icalText(d->clock.utcOf(*last), false) + 'Z';
    return QString::fromLatin1(d->rule.withEnd(0, until));
}

QString Recurrence::ruleFrom(qint64 wallMs) const
{
    if (d->rule.count == 0)
        return QString::fromLatin1(d->rule.text);
    int before = 0;
    d->visit(wallMs, [&](qint64 time) {
        if (time >= wallMs)
            return false;
        ++before;
        return true;
    });
    const int left = d->rule.count - before;
    return left <= 1 ? QString() : QString::fromLatin1(d->rule.withEnd(left, {}));
}

} // namespace kith::domain
