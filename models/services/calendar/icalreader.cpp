// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/problem.h"
#include "models/domain/recurrence.h"
#include "models/services/calendar/icalendar.h"
#include "models/services/calendar/icalzones.h"

#include <QCoreApplication>
#include <QScopeGuard>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace kith::services {

using namespace Qt::StringLiterals;
using base::Problem;
using base::ProblemKind;
using domain::ActivityTime;
using domain::Recurrence;
using domain::WallClock;

namespace {

constexpr int DeepestNesting = 8; ///< of components; libical reads and frees them by recursion
constexpr int MostMinutesBefore = 527'040;
constexpr int FirstYear = 1900;
constexpr int LastYear = 2200;

struct IcalReaderText
{
    Q_DECLARE_TR_FUNCTIONS(Icalendar)
};

/// Text of a file in any encoding as UTF-8 with plain line ends.
QByteArray asUtf8(const QByteArray &bytes)
{
    QByteArray text = bytes;
    QStringDecoder utf8(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
    const QString decoded = utf8(text);
    if (utf8.hasError())
        text = QString::fromLatin1(text).toUtf8();
    else if (text.startsWith("\xEF\xBB\xBF"))
        text.remove(0, 3);
    text.replace('\0', ' ');
    return text;
}

/// The text without ends of what never began, about which libical would complain on standard error. False
/// when components are nested in a way that only somebody who means harm writes.
bool tidy(QByteArray &text)
{
    QByteArray tidied;
    tidied.reserve(text.size());
    int depth = 0;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype end = text.indexOf('\n', at);
        const qsizetype next = end < 0 ? text.size() : end + 1;
        const QByteArrayView line = QByteArrayView(text).sliced(at, next - at);
        at = next;
        if (line.size() >= 6 && qstrnicmp(line.data(), "BEGIN:", 6) == 0 && ++depth > DeepestNesting)
            return false;
        if (line.size() >= 4 && qstrnicmp(line.data(), "END:", 4) == 0 && --depth < 0) {
            depth = 0;
            continue;
        }
        tidied.append(line);
    }
    text = tidied;
    return true;
}

QString textOf(const char *text)
{
    return text ? QString::fromUtf8(text).trimmed() : QString();
}

/// One calendar of a file.
class CalendarPart
{
public:
    CalendarPart(icalcomponent *calendar, const QTimeZone &zone, IcalFile &file)
        : m_calendar(calendar), m_file(file), m_zones(zone)
    {
    }

    void read()
    {
        m_zones.learn(m_calendar);
        const QString usual = extension(m_calendar, "X-WR-TIMEZONE");
        if (!usual.isEmpty() && domain::zoneNamed(usual.toUtf8()).isValid())
            m_zones.setFallback(domain::zoneNamed(usual.toUtf8()));
        icalproperty *method = icalcomponent_get_first_property(m_calendar, ICAL_METHOD_PROPERTY);
        m_isCancelled = method && icalproperty_get_method(method) == ICAL_METHOD_CANCEL;
        readAll(ICAL_VEVENT_COMPONENT);
        readAll(ICAL_VTODO_COMPONENT);
        for (const QString &name : m_zones.unknown())
            m_file.remarks.append(
                IcalReaderText::tr("The time zone \"%1\" is unknown; its times are taken as those of %2.")
                    .arg(name.left(100), QString::fromLatin1(m_zones.fallback().zone().id())));
    }

private:
    struct Moment
    {
        bool isThere = false;
        bool isDay = false;
        QDate day;
        qint64 utcMs = 0;
        QByteArray tz; ///< empty when the file says UTC or nothing
    };

    static QString extension(icalcomponent *component, const char *wanted)
    {
        for (icalproperty *more = icalcomponent_get_first_property(component, ICAL_X_PROPERTY); more;
             more = icalcomponent_get_next_property(component, ICAL_X_PROPERTY)) {
            const char *name = icalproperty_get_x_name(more);
            if (name && qstricmp(name, wanted) == 0)
                return textOf(icalproperty_get_x(more));
        }
        return {};
    }

    static QString text(icalcomponent *component, icalproperty_kind kind)
    {
        icalproperty *property = icalcomponent_get_first_property(component, kind);
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        if (!value || icalvalue_isa(value) != ICAL_TEXT_VALUE)
            return {};
        return textOf(icalvalue_get_text(value));
    }

    Moment momentOf(const icaltimetype &time, const QByteArray &tzid)
    {
        Moment moment;
        const QDate day(time.year, time.month, time.day);
        if (icaltime_is_null_time(time) || !day.isValid() || time.year < FirstYear || time.year > LastYear)
            return moment;
        moment.isThere = true;
        moment.day = day;
        moment.isDay = time.is_date != 0;
        if (moment.isDay)
            return moment;
        const QTime clock(time.hour, time.minute, std::min(time.second, 59));
        if (!clock.isValid()) {
            moment.isThere = false;
            return moment;
        }
        if (icaltime_is_utc(time)) {
            moment.utcMs = QDateTime(day, clock, Qt::UTC).toMSecsSinceEpoch();
            return moment;
        }
        const WallClock &zone = tzid.isEmpty() ? m_zones.fallback() : m_zones.named(tzid);
        moment.utcMs = zone.utcOf(day, clock);
        moment.tz = zone.zone().id();
        return moment;
    }

    Moment momentOf(icalproperty *property)
    {
        icalvalue *value = property ? icalproperty_get_value(property) : nullptr;
        if (!value)
            return {};
        icalparameter *zone = icalproperty_get_first_parameter(property, ICAL_TZID_PARAMETER);
        const QByteArray tzid = zone ? icalparameter_get_tzid(zone) : "";
        switch (icalvalue_isa(value)) {
        case ICAL_DATE_VALUE:
            return momentOf(icalvalue_get_date(value), tzid);
        case ICAL_DATETIME_VALUE:
            return momentOf(icalvalue_get_datetime(value), tzid);
        case ICAL_DATETIMEPERIOD_VALUE: {
            const icaldatetimeperiodtype period = icalvalue_get_datetimeperiod(value);
            return momentOf(icaltime_is_null_time(period.time) ? period.period.start : period.time, tzid);
        }
        default:
            return {};
        }
    }

    Moment moment(icalcomponent *component, icalproperty_kind kind)
    {
        return momentOf(icalcomponent_get_first_property(component, kind));
    }

    void readAll(icalcomponent_kind kind)
    {
        for (icalcomponent *component = icalcomponent_get_first_component(m_calendar, kind); component;
             component = icalcomponent_get_next_component(m_calendar, kind))
            readOne(component, kind == ICAL_VTODO_COMPONENT);
    }

    void readOne(icalcomponent *component, bool isTask)
    {
        IcalEntry entry;
        entry.isTask = isTask;
        entry.uid = text(component, ICAL_UID_PROPERTY).left(900);
        entry.subject = text(component, ICAL_SUMMARY_PROPERTY).simplified().left(300);
        entry.body = text(component, ICAL_DESCRIPTION_PROPERTY).left(100'000);
        entry.location = text(component, ICAL_LOCATION_PROPERTY).simplified().left(200);
        entry.type = extension(component, "X-KITH-TYPE").toLatin1();
        const Moment begin = isTask ? taskTime(component, entry) : eventTime(component, entry);
        if (entry.subject.isEmpty())
            entry.subject = isTask ? IcalReaderText::tr("Task") : IcalReaderText::tr("Event");
        if (entry.time.isNone() && !isTask) {
            ++m_file.unreadable; // an event that takes place at no time
            return;
        }
        if (entry.uid.isEmpty()) // the same in the next reading
            entry.uid = u"%1/%2"_s.arg(entry.subject, timeKey(entry.time));
        if (!entry.time.isNone() && !entry.time.isByDay())
            entry.tz = begin.tz.isEmpty() ? m_zones.fallback().zone().id() : begin.tz;
        readState(component, entry);
        readPeople(component, entry);
        readAlarms(component, entry);
        readSeries(component, entry);
    }

    static QString timeKey(const ActivityTime &time)
    {
        return time.isByDay() ? time.from.toString(Qt::ISODate) : QString::number(time.startMs);
    }

    Moment eventTime(icalcomponent *component, IcalEntry &entry)
    {
        Moment begin = moment(component, ICAL_DTSTART_PROPERTY);
        Moment end = moment(component, ICAL_DTEND_PROPERTY);
        if (!begin.isThere)
            return begin;
        icalproperty *length = icalcomponent_get_first_property(component, ICAL_DURATION_PROPERTY);
        const qint64 lengthMs =
            length ? icaldurationtype_as_int(icalproperty_get_duration(length)) * 1000LL : 0;
        // Outlook writes whole days as midnights too
        const bool isAllDay =
            extension(component, "X-MICROSOFT-CDO-ALLDAYEVENT").compare(u"TRUE"_s, Qt::CaseInsensitive) == 0;
        if (!begin.isDay && isAllDay) {
            const WallClock &clock = begin.tz.isEmpty() ? m_zones.fallback() : m_zones.named(begin.tz);
            begin.isDay = true;
            begin.day = clock.dayOf(begin.utcMs);
            if (end.isThere && !end.isDay)
                end.day = clock.dayOf(end.utcMs);
        }
        if (begin.isDay) {
            // the end is the day after the last; some write the last day or nothing
            QDate last = begin.day;
            if (end.isThere && end.day > begin.day)
                last = end.day.addDays(-1);
            else if (lengthMs > 0)
                last = begin.day.addDays(std::max<qint64>(0, (lengthMs - 1) / 86'400'000));
            entry.time = ActivityTime::days(begin.day, std::min(last, begin.day.addDays(3660)));
            return begin;
        }
        qint64 endMs = begin.utcMs + std::max<qint64>(0, lengthMs);
        if (end.isThere)
            endMs = end.isDay ? m_zones.fallback().beginOf(end.day) : end.utcMs;
        entry.time = ActivityTime::span(begin.utcMs, endMs);
        return begin;
    }

    Moment taskTime(icalcomponent *component, IcalEntry &entry)
    {
        Moment due = moment(component, ICAL_DUE_PROPERTY);
        if (!due.isThere)
            due = moment(component, ICAL_DTSTART_PROPERTY);
        if (due.isThere)
            entry.time = due.isDay ? ActivityTime::dueOn(due.day) : ActivityTime::dueAt(due.utcMs);
        return due;
    }

    void readState(icalcomponent *component, IcalEntry &entry)
    {
        icalproperty *status = icalcomponent_get_first_property(component, ICAL_STATUS_PROPERTY);
        const icalproperty_status state = status ? icalproperty_get_status(status) : ICAL_STATUS_NONE;
        entry.isCancelled = m_isCancelled || state == ICAL_STATUS_CANCELLED;
        const Moment completed = moment(component, ICAL_COMPLETED_PROPERTY);
        const QDateTime own =
            QDateTime::fromString(extension(component, "X-KITH-DONE"), u"yyyyMMdd'T'HHmmss'Z'"_s);
        if (own.isValid())
            entry.doneAtMs = QDateTime(own.date(), own.time(), Qt::UTC).toMSecsSinceEpoch();
        else if (completed.isThere)
            entry.doneAtMs =
                completed.isDay ? m_zones.fallback().utcOf(completed.day, QTime(12, 0)) : completed.utcMs;
        else if (state == ICAL_STATUS_COMPLETED)
            entry.doneAtMs = entry.time.isNone()    ? 0
                             : entry.time.isByDay() ? m_zones.fallback().utcOf(entry.time.from, QTime(12, 0))
                                                    : entry.time.endMs;
        icalproperty *priority = icalcomponent_get_first_property(component, ICAL_PRIORITY_PROPERTY);
        const int urgency = priority ? icalproperty_get_priority(priority) : 0;
        entry.priority = urgency >= 1 && urgency <= 4 ? "high" : urgency >= 6 ? "low" : "normal";
        const QString visible = classOf(component);
        entry.isPrivate = visible == "PRIVATE"_L1 || visible == "CONFIDENTIAL"_L1;
    }

    static QString classOf(icalcomponent *component)
    {
        icalproperty *property = icalcomponent_get_first_property(component, ICAL_CLASS_PROPERTY);
        return property ? textOf(icalproperty_get_value_as_string(property)).toUpper() : QString();
    }

    void readPeople(icalcomponent *component, IcalEntry &entry)
    {
        for (const icalproperty_kind kind : {ICAL_ORGANIZER_PROPERTY, ICAL_ATTENDEE_PROPERTY}) {
            for (icalproperty *property = icalcomponent_get_first_property(component, kind); property;
                 property = icalcomponent_get_next_property(component, kind)) {
                IcalEntry::Person person;
                person.email = textOf(icalproperty_get_value_as_string(property));
                if (person.email.startsWith(u"mailto:"_s, Qt::CaseInsensitive))
                    person.email.remove(0, 7);
                person.email = person.email.trimmed().toLower();
                if (!person.email.contains(u'@') || person.email.size() > 320)
                    continue;
                icalparameter *name = icalproperty_get_first_parameter(property, ICAL_CN_PARAMETER);
                person.name = name ? textOf(icalparameter_get_cn(name)) : QString();
                icalparameter *answer = icalproperty_get_first_parameter(property, ICAL_PARTSTAT_PARAMETER);
                const icalparameter_partstat state =
                    answer ? icalparameter_get_partstat(answer) : ICAL_PARTSTAT_NONE;
                person.rsvp = state == ICAL_PARTSTAT_ACCEPTED    ? "accepted"
                              : state == ICAL_PARTSTAT_DECLINED  ? "declined"
                              : state == ICAL_PARTSTAT_TENTATIVE ? "tentative"
                                                                 : "none";
                const auto same = [&person](const IcalEntry::Person &other) {
                    return other.email == person.email;
                };
                const auto known = std::find_if(entry.people.begin(), entry.people.end(), same);
                if (known == entry.people.end() && entry.people.size() < 200)
                    entry.people.append(person);
                else if (known != entry.people.end() && person.rsvp != "none")
                    known->rsvp = person.rsvp; // who organises also attends
            }
        }
    }

    void readAlarms(icalcomponent *component, IcalEntry &entry)
    {
        for (icalcomponent *alarm = icalcomponent_get_first_component(component, ICAL_VALARM_COMPONENT);
             alarm; alarm = icalcomponent_get_next_component(component, ICAL_VALARM_COMPONENT)) {
            icalproperty *property = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY);
            if (!property || entry.time.isNone())
                continue;
            const icaltriggertype trigger = icalproperty_get_trigger(property);
            qint64 before = 0;
            if (!icaltime_is_null_time(trigger.time)) {
                const Moment at = momentOf(trigger.time, {});
                if (!at.isThere || entry.time.isByDay())
                    continue;
                before = (entry.time.startMs - at.utcMs) / 60'000;
            } else {
                before = -icaldurationtype_as_int(trigger.duration) / 60;
                icalparameter *related = icalproperty_get_first_parameter(property, ICAL_RELATED_PARAMETER);
                if (related && icalparameter_get_related(related) == ICAL_RELATED_END &&
                    !entry.time.isByDay())
                    before -= (entry.time.endMs - entry.time.startMs) / 60'000;
                if (entry.time.isByDay()) // there counted from midnight, here from nine
                    before = before + 9 * 60;
            }
            if (before >= -10'080 && before <= MostMinutesBefore && !entry.reminders.contains(int(before)) &&
                entry.reminders.size() < 10)
                entry.reminders.append(int(before));
        }
        std::sort(entry.reminders.begin(), entry.reminders.end());
    }

    QString keyOf(const Moment &moment, const IcalEntry &entry)
    {
        if (!moment.isThere)
            return {};
        if (moment.isDay || entry.time.isByDay())
            return moment.day.toString(Qt::ISODate);
        const WallClock &clock = entry.tz.isEmpty() ? m_zones.fallback() : m_zones.named(entry.tz);
        return Recurrence::keyOf(clock.wallOf(moment.utcMs), false);
    }

    void readSeries(icalcomponent *component, IcalEntry entry)
    {
        entry.recurrenceId = keyOf(moment(component, ICAL_RECURRENCEID_PROPERTY), entry);
        if (icalproperty *property = icalcomponent_get_first_property(component, ICAL_RRULE_PROPERTY);
            property && entry.recurrenceId.isEmpty()) {
            const QString rule = textOf(icalproperty_get_value_as_string(property));
            try {
                if (entry.time.isNone())
                    throw Problem(ProblemKind::Invalid, IcalReaderText::tr("It has no time to begin with."));
                entry.rule = Recurrence::normalised(rule);
            } catch (const Problem &problem) {
                m_file.remarks.append(IcalReaderText::tr("“%1” is taken once: %2")
                                          .arg(entry.subject.left(80), problem.sentence()));
            }
        }
        if (entry.rule.isEmpty()) {
            m_file.entries.append(entry);
            return;
        }
        for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_EXDATE_PROPERTY);
             property; property = icalcomponent_get_next_property(component, ICAL_EXDATE_PROPERTY)) {
            const QString key = keyOf(momentOf(property), entry);
            if (!key.isEmpty() && !entry.exceptions.contains(key) && entry.exceptions.size() < 2000)
                entry.exceptions.append(key);
        }
        std::sort(entry.exceptions.begin(), entry.exceptions.end());
        m_file.entries.append(entry);
        addMoreTimes(component, entry);
    }

    /// Times beside the rule stand for themselves.
    void addMoreTimes(icalcomponent *component, const IcalEntry &entry)
    {
        int added = 0;
        for (icalproperty *property = icalcomponent_get_first_property(component, ICAL_RDATE_PROPERTY);
             property && added < 500;
             property = icalcomponent_get_next_property(component, ICAL_RDATE_PROPERTY), ++added) {
            const Moment at = momentOf(property);
            if (!at.isThere)
                continue;
            IcalEntry more = entry;
            more.recurrenceId = keyOf(at, entry);
            more.rule.clear();
            more.exceptions.clear();
            if (entry.time.isByDay())
                more.time = entry.time.onDay(at.day, QTimeZone::utc());
            else if (entry.time.kind == ActivityTime::Kind::Span)
                more.time = ActivityTime::span(at.utcMs, at.utcMs + entry.time.endMs - entry.time.startMs);
            else
                more.time = ActivityTime::dueAt(at.utcMs);
            m_file.entries.append(more);
        }
    }

    icalcomponent *m_calendar;
    IcalFile &m_file;
    IcalZones m_zones;
    bool m_isCancelled = false;
};

} // namespace

bool IcalReader::begins(const QByteArray &head)
{
    QByteArray start = head.left(256);
    if (start.startsWith("\xEF\xBB\xBF"))
        start.remove(0, 3);
    return start.trimmed().toUpper().startsWith("BEGIN:VCALENDAR");
}

IcalFile IcalReader::read(const QByteArray &bytes)
{
    if (bytes.size() > MaxBytes)
        throw Problem(
            ProblemKind::Invalid,
            IcalReaderText::tr("This calendar is larger than %1 MB. Export it in parts, by year for example.")
                .arg(MaxBytes >> 20));
    QByteArray text = asUtf8(bytes);
    if (!begins(text))
        throw Problem(ProblemKind::Invalid,
                      IcalReaderText::tr("This is no calendar: it does not begin with BEGIN:VCALENDAR."));
    const QByteArray upper = text.left(4096).toUpper();
    if (upper.contains("\nVERSION:1.0"))
        throw Problem(
            ProblemKind::Invalid,
            IcalReaderText::tr(
                "This calendar is of the old format vCalendar 1.0. Export it as iCalendar (.ics)."));
    if (!tidy(text))
        throw Problem(ProblemKind::Invalid,
                      IcalReaderText::tr("This calendar is damaged: its parts do not end."));
    icalcomponent *root = icalparser_parse_string(text.constData());
    if (!root)
        throw Problem(ProblemKind::Invalid,
                      IcalReaderText::tr("This calendar is damaged and cannot be read."));
    const auto free = qScopeGuard([root] {
        icalcomponent_free(root);
        icalmemory_free_ring(); // what was asked for as text
    });
    IcalFile file;
    if (icalcomponent_isa(root) == ICAL_VCALENDAR_COMPONENT) {
        CalendarPart(root, m_zone, file).read();
    } else {
        for (icalcomponent *part = icalcomponent_get_first_component(root, ICAL_VCALENDAR_COMPONENT); part;
             part = icalcomponent_get_next_component(root, ICAL_VCALENDAR_COMPONENT))
            CalendarPart(part, m_zone, file).read();
    }
    std::stable_sort(file.entries.begin(), file.entries.end(),
                     [](const IcalEntry &left, const IcalEntry &right) {
                         return left.recurrenceId.isEmpty() && !right.recurrenceId.isEmpty();
                     });
    if (file.unreadable > 0)
        file.remarks.append(
            IcalReaderText::tr("%n event(s) say no time at which they take place and were left out.", nullptr,
                               int(file.unreadable)));
    return file;
}

} // namespace kith::services
