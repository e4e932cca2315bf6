// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/recurrence.h"
#include "models/services/calendar/icalendar.h"

#include <QDateTime>

#include <libical/ical.h>

namespace kith::services {

using namespace Qt::StringLiterals;
using domain::ActivityTime;
using domain::Recurrence;
using domain::WallClock;

namespace {

icaltimetype dayTime(const QDate &day)
{
    icaltimetype time = icaltime_null_time();
    time.year = day.year();
    time.month = day.month();
    time.day = day.day();
    time.is_date = 1;
    return time;
}

icaltimetype clockTime(const QDateTime &wall)
{
    icaltimetype time = dayTime(wall.date());
    time.is_date = 0;
    time.hour = wall.time().hour();
    time.minute = wall.time().minute();
    time.second = wall.time().second();
    return time;
}

icaltimetype utcTime(qint64 ms)
{
    icaltimetype time = clockTime(QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC));
    time.zone = icaltimezone_get_utc_timezone();
    return time;
}

/// Writes one component.
class EntryWriter
{
public:
    explicit EntryWriter(const IcalEntry &entry)
        : m_entry(entry)
        , m_clock(domain::zoneNamed(entry.tz))
        , m_component(icalcomponent_new(entry.isTask ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT))
    {
    }
    ~EntryWriter() { icalcomponent_free(m_component); }
    Q_DISABLE_COPY_MOVE(EntryWriter)

    QByteArray write(qint64 stampMs)
    {
        add(icalproperty_new_uid(m_entry.uid.toUtf8().constData()));
        add(icalproperty_new_dtstamp(utcTime(stampMs)));
        add(icalproperty_new_lastmodified(utcTime(stampMs)));
        add(icalproperty_new_summary(m_entry.subject.toUtf8().constData()));
        if (!m_entry.body.isEmpty())
            add(icalproperty_new_description(m_entry.body.toUtf8().constData()));
        if (!m_entry.location.isEmpty())
            add(icalproperty_new_location(m_entry.location.toUtf8().constData()));
        writeTimes();
        if (m_entry.isPrivate)
            add(icalproperty_new_class(ICAL_CLASS_PRIVATE));
        if (m_entry.priority == "high" || m_entry.priority == "low")
            add(icalproperty_new_priority(m_entry.priority == "high" ? 1 : 9));
        writeState();
        if (!m_entry.type.isEmpty()) {
            icalproperty *type = icalproperty_new_x(m_entry.type.constData());
            icalproperty_set_x_name(type, "X-KITH-TYPE");
            add(type);
        }
        writePeople();
        writeAlarms();
        char *text = icalcomponent_as_ical_string_r(m_component);
        const QByteArray written(text);
        icalmemory_free_buffer(text);
        return written;
    }

private:
    void add(icalproperty *property) { icalcomponent_add_property(m_component, property); }

    /// A moment by the clocks of the entry's zone; for days the day of a key.
    void addTime(icalproperty *property) const
    {
        if (!m_entry.time.isByDay())
            icalproperty_add_parameter(property, icalparameter_new_tzid(m_clock.zone().id().constData()));
        icalcomponent_add_property(m_component, property);
    }
    icaltimetype wall(qint64 utcMs) const
    {
        return clockTime(QDateTime::fromMSecsSinceEpoch(m_clock.wallOf(utcMs), Qt::UTC));
    }
    icaltimetype keyTime(const QString &key) const
    {
        const QDateTime time = QDateTime::fromMSecsSinceEpoch(Recurrence::wallOf(key).value_or(0), Qt::UTC);
        return Recurrence::isDayKey(key) ? dayTime(time.date()) : clockTime(time);
    }

    void writeTimes()
    {
        using Kind = ActivityTime::Kind;
        const ActivityTime &time = m_entry.time;
        switch (time.kind) {
        case Kind::None:
            break;
        case Kind::Span:
            addTime(icalproperty_new_dtstart(wall(time.startMs)));
            if (time.endMs > time.startMs)
                addTime(m_entry.isTask ? icalproperty_new_due(wall(time.endMs))
                                       : icalproperty_new_dtend(wall(time.endMs)));
            break;
        case Kind::Days:
            addTime(icalproperty_new_dtstart(dayTime(time.from)));
            addTime(m_entry.isTask ? icalproperty_new_due(dayTime(time.to.addDays(1)))
                                   : icalproperty_new_dtend(dayTime(time.to.addDays(1))));
            break;
        case Kind::DueAt:
            // a rule counts from DTSTART
            if (!m_entry.isTask || !m_entry.rule.isEmpty())
                addTime(icalproperty_new_dtstart(wall(time.startMs)));
            if (m_entry.isTask)
                addTime(icalproperty_new_due(wall(time.startMs)));
            break;
        case Kind::DueOn:
            if (!m_entry.isTask || !m_entry.rule.isEmpty())
                addTime(icalproperty_new_dtstart(dayTime(time.from)));
            if (m_entry.isTask)
                addTime(icalproperty_new_due(dayTime(time.from)));
            break;
        }
        if (!m_entry.recurrenceId.isEmpty())
            addTime(icalproperty_new_recurrenceid(keyTime(m_entry.recurrenceId)));
        if (m_entry.rule.isEmpty())
            return;
        add(icalproperty_new_rrule(icalrecurrencetype_from_string(m_entry.rule.toLatin1().constData())));
        for (const QString &exception : m_entry.exceptions) {
            icalproperty *left = icalproperty_new_exdate(keyTime(exception));
            if (Recurrence::isDayKey(exception))
                add(left);
            else
                addTime(left);
        }
    }

    void writeState()
    {
        if (m_entry.isTask)
            add(icalproperty_new_status(m_entry.doneAtMs ? ICAL_STATUS_COMPLETED : ICAL_STATUS_NEEDSACTION));
        if (m_entry.doneAtMs && m_entry.isTask)
            add(icalproperty_new_completed(utcTime(*m_entry.doneAtMs)));
        else if (m_entry.doneAtMs) { // events have no such property
            icalproperty *done = icalproperty_new_x(QDateTime::fromMSecsSinceEpoch(*m_entry.doneAtMs, Qt::UTC)
                                                        .toString(u"yyyyMMdd'T'HHmmss'Z'"_s)
                                                        .toLatin1()
                                                        .constData());
            icalproperty_set_x_name(done, "X-KITH-DONE");
            add(done);
        }
    }

    void writePeople()
    {
        for (const IcalEntry::Person &person : m_entry.people) {
            icalproperty *attendee =
                icalproperty_new_attendee((u"mailto:"_s + person.email).toUtf8().constData());
            if (!person.name.isEmpty())
                icalproperty_add_parameter(attendee, icalparameter_new_cn(person.name.toUtf8().constData()));
            const icalparameter_partstat state = person.rsvp == "accepted"    ? ICAL_PARTSTAT_ACCEPTED
                                                 : person.rsvp == "declined"  ? ICAL_PARTSTAT_DECLINED
                                                 : person.rsvp == "tentative" ? ICAL_PARTSTAT_TENTATIVE
                                                                              : ICAL_PARTSTAT_NEEDSACTION;
            icalproperty_add_parameter(attendee, icalparameter_new_partstat(state));
            add(attendee);
        }
    }

    void writeAlarms()
    {
        for (const int minutes : m_entry.reminders) {
            icalcomponent *alarm = icalcomponent_new(ICAL_VALARM_COMPONENT);
            icalcomponent_add_property(alarm, icalproperty_new_action(ICAL_ACTION_DISPLAY));
            icalcomponent_add_property(alarm,
                                       icalproperty_new_description(m_entry.subject.toUtf8().constData()));
            icaltriggertype trigger{};
            trigger.time = icaltime_null_time();
            const int before = m_entry.time.isByDay() ? minutes - 9 * 60 : minutes;
            trigger.duration = icaldurationtype_from_int(-before * 60);
            icalproperty *property = icalproperty_new_trigger(trigger);
            if (m_entry.isTask && m_entry.rule.isEmpty()) // it has no DTSTART
                icalproperty_add_parameter(property, icalparameter_new_related(ICAL_RELATED_END));
            icalcomponent_add_property(alarm, property);
            icalcomponent_add_component(m_component, alarm);
        }
    }

    const IcalEntry &m_entry;
    WallClock m_clock;
    icalcomponent *m_component;
};

QByteArray offsetText(int seconds)
{
    const int minutes = std::abs(seconds) / 60;
    return (seconds < 0 ? "-" : "+") + QByteArray::number(minutes / 60).rightJustified(2, '0') +
           QByteArray::number(minutes % 60).rightJustified(2, '0');
}

/// RFC 5545, 3.6.5: the changes of the clocks, those alike together.
QByteArray zoneText(const QByteArray &name, int firstYear)
{
    const QTimeZone zone = domain::zoneNamed(name);
    QByteArray text = "BEGIN:VTIMEZONE\r\nTZID:" + name + "\r\n";
    const QDateTime from(QDate(firstYear - 1, 1, 1), QTime(0, 0), Qt::UTC);
    const QDateTime to(QDate(std::max(firstYear + 2, 2037), 1, 1), QTime(0, 0), Qt::UTC);
    int before = zone.offsetFromUtc(from);
    const bool isSummer = zone.isDaylightTime(from);
    const QByteArray first = isSummer ? "DAYLIGHT" : "STANDARD";
    text += "BEGIN:" + first + "\r\nDTSTART:" + from.toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1() +
            "\r\nTZOFFSETFROM:" + offsetText(before) + "\r\nTZOFFSETTO:" + offsetText(before) +
            "\r\nEND:" + first + "\r\n";
    struct Change
    {
        QByteArray kind;
        int from;
        int to;
        QList<QByteArray> at;
    };
    QList<Change> changes;
    for (const QTimeZone::OffsetData &transition : zone.transitions(from, to)) {
        const QByteArray kind = transition.daylightTimeOffset != 0 ? "DAYLIGHT" : "STANDARD";
        const QByteArray at =
            transition.atUtc.toUTC().addSecs(before).toString(u"yyyyMMdd'T'HHmmss"_s).toLatin1();
        const auto alike = std::find_if(changes.begin(), changes.end(), [&](const Change &change) {
            return change.kind == kind && change.from == before && change.to == transition.offsetFromUtc;
        });
        if (alike == changes.end())
            changes.append({kind, before, transition.offsetFromUtc, {at}});
        else
            alike->at.append(at);
        before = transition.offsetFromUtc;
    }
    for (const Change &change : std::as_const(changes)) {
        text += "BEGIN:" + change.kind + "\r\nDTSTART:" + change.at.first() +
                "\r\nTZOFFSETFROM:" + offsetText(change.from) + "\r\nTZOFFSETTO:" + offsetText(change.to) +
                "\r\n";
        for (const QByteArray &at : change.at.mid(1))
            text += "RDATE:" + at + "\r\n";
        text += "END:" + change.kind + "\r\n";
    }
    return text + "END:VTIMEZONE\r\n";
}

} // namespace

QByteArray IcalWriter::begin(const QList<QByteArray> &zones, int firstYear)
{
    QByteArray text = "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Kith//Kith//EN\r\nCALSCALE:GREGORIAN\r\n";
    for (const QByteArray &zone : zones) {
        if (domain::zoneNamed(zone).isValid())
            text += zoneText(zone, std::max(1970, firstYear));
    }
    return text;
}

QByteArray IcalWriter::entry(const IcalEntry &entry, qint64 stampMs)
{
    return EntryWriter(entry).write(stampMs);
}

QByteArray IcalWriter::end()
{
    return "END:VCALENDAR\r\n";
}

} // namespace kith::services
