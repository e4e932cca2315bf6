// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/schedule.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QStringList>

#include <optional>

namespace kith::services {

/// An event or a task as iCalendar (RFC 5545) knows it, in Kith's terms.
struct IcalEntry
{
    struct Person
    {
        QString name;
        QString email;
        QByteArray rsvp; ///< "accepted", "declined", "tentative" or "none"
        friend bool operator==(const Person &, const Person &) = default;
    };

    QString uid;
    QString recurrenceId; ///< which time of a series this stands for, as Recurrence::keyOf(); empty: none
    bool isTask = false;  ///< VTODO; else VEVENT
    bool isCancelled = false;
    QByteArray type; ///< key of an activity type, when the file says one
    QString subject;
    QString body;
    QString location;
    domain::ActivityTime time;
    QByteArray tz;          ///< IANA; empty for days
    QString rule;           ///< normalised; counts from `time`
    QStringList exceptions; ///< as Recurrence::keyOf(), in order
    QByteArray priority = "normal";
    bool isPrivate = false;
    std::optional<qint64> doneAtMs;
    QList<Person> people;
    QList<int> reminders; ///< minutes before
};

/// What a file holds.
struct IcalFile
{
    QList<IcalEntry> entries; ///< masters before the times that stand for one of theirs
    QStringList remarks;      ///< translated: what could not be taken as it is
    qint64 unreadable = 0;    ///< components without what is needed
};

/// Reads iCalendar files, also as programs really write them: zones by Windows' names or with a path before
/// them, days as midnights, an end that is the beginning, times without a zone. vCalendar 1.0 is refused.
class IcalReader
{
public:
    static constexpr qsizetype MaxBytes = 64 * 1024 * 1024;

    /// `zone` is for times that say none.
    explicit IcalReader(const QTimeZone &zone) : m_zone(zone) {}

    static bool begins(const QByteArray &head);

    /// Throws Problem(Invalid) for what is no iCalendar file at all.
    IcalFile read(const QByteArray &bytes);

private:
    QTimeZone m_zone;
};

/// Writes iCalendar: begin(), any number of entries, end().
class IcalWriter
{
public:
    /// With the definitions of the zones that will be needed, from `firstYear` on.
    static QByteArray begin(const QList<QByteArray> &zones, int firstYear);
    /// `stampMs` is when the entry was last changed.
    static QByteArray entry(const IcalEntry &entry, qint64 stampMs);
    static QByteArray end();
};

} // namespace kith::services
