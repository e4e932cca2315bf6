// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/calendar/icalzones.h"

#include <QScopeGuard>

namespace kith::services {

using domain::WallClock;

namespace {

/// Offsets in seconds in the middle of four months; enough to tell zones apart that keep clocks alike now.
constexpr int Months[]{1, 4, 7, 10};
constexpr int Year = 2025;

/// "/freeassociation.sourceforge.net/Tzfile/Europe/Berlin" ends with the name.
QTimeZone byPath(const QByteArray &tzid)
{
    for (qsizetype at = 0; at >= 0 && at < tzid.size(); at = tzid.indexOf('/', at) + 1) {
        const QTimeZone zone = domain::zoneNamed(tzid.mid(at));
        if (zone.isValid())
            return zone;
        if (tzid.indexOf('/', at) < 0)
            break;
    }
    return {};
}

/// "India Standard Time". The usual name of its zone comes first, which may be one that systems have given
/// up.
QTimeZone byWindowsName(const QByteArray &tzid)
{
    QTimeZone zone = domain::zoneNamed(QTimeZone::windowsIdToDefaultIanaId(tzid));
    const QList<QByteArray> others =
        zone.isValid() ? QList<QByteArray>() : QTimeZone::windowsIdToIanaIds(tzid);
    for (const QByteArray &id : others) {
        zone = domain::zoneNamed(id);
        if (zone.isValid())
            break;
    }
    return zone;
}

} // namespace

IcalZones::IcalZones(const QTimeZone &fallback) : m_fallback(std::make_shared<WallClock>(fallback)) {}

void IcalZones::setFallback(const QTimeZone &zone)
{
    m_fallback = std::make_shared<WallClock>(zone);
}

void IcalZones::learn(icalcomponent *calendar)
{
    for (icalcomponent *zone = icalcomponent_get_first_component(calendar, ICAL_VTIMEZONE_COMPONENT); zone;
         zone = icalcomponent_get_next_component(calendar, ICAL_VTIMEZONE_COMPONENT)) {
        icalproperty *id = icalcomponent_get_first_property(zone, ICAL_TZID_PROPERTY);
        if (const char *name = id ? icalproperty_get_tzid(id) : nullptr)
            m_definitions.insert(name, zone);
    }
}

const WallClock &IcalZones::named(const QByteArray &tzid)
{
    std::shared_ptr<WallClock> &clock = m_known[tzid];
    if (!clock) {
        const QTimeZone zone = find(tzid);
        if (!zone.isValid())
            m_unknown.append(QString::fromUtf8(tzid));
        clock = zone.isValid() ? std::make_shared<WallClock>(zone) : m_fallback;
    }
    return *clock;
}

QTimeZone IcalZones::find(const QByteArray &given)
{
    QByteArray tzid = given.trimmed();
    if (tzid.size() > 1 && tzid.startsWith('"') && tzid.endsWith('"'))
        tzid = tzid.mid(1, tzid.size() - 2);
    QTimeZone zone = byPath(tzid);
    if (!zone.isValid())
        zone = byWindowsName(tzid);
    icalcomponent *definition = m_definitions.value(given);
    if (zone.isValid() || !definition)
        return zone;
    for (icalproperty *more = icalcomponent_get_first_property(definition, ICAL_X_PROPERTY); more;
         more = icalcomponent_get_next_property(definition, ICAL_X_PROPERTY)) {
        const char *name = icalproperty_get_x_name(more);
        const char *value = icalproperty_get_x(more);
        if (name && value && qstrcmp(name, "X-LIC-LOCATION") == 0)
            zone = byPath(value);
    }
    return zone.isValid() ? zone : byOffsets(definition);
}

/// A zone whose clocks show the same through the year: the fallback, if it is one.
QTimeZone IcalZones::byOffsets(icalcomponent *definition) const
{
    icaltimezone *read = icaltimezone_new();
    const auto free = qScopeGuard([read] { icaltimezone_free(read, 1); });
    icalcomponent *copy = icalcomponent_new_clone(definition);
    if (icaltimezone_set_component(read, copy) == 0) {
        icalcomponent_free(copy);
        return {};
    }
    QList<int> offsets;
    for (const int month : Months) {
        icaltimetype time = icaltime_null_time();
        time.year = Year;
        time.month = month;
        time.day = 15;
        time.hour = 12;
        int isDaylight = 0;
        offsets.append(icaltimezone_get_utc_offset(read, &time, &isDaylight));
    }
    const auto fits = [&offsets](const QTimeZone &zone) {
        for (int i = 0; i < offsets.size(); ++i) {
            const QDateTime noon(QDate(Year, Months[i], 15), QTime(12, 0), Qt::UTC);
            if (zone.offsetFromUtc(noon) != offsets.at(i))
                return false;
        }
        return true;
    };
    if (fits(m_fallback->zone()))
        return m_fallback->zone();
    constexpr int mostOff = 14 * 3600;
    if (std::any_of(offsets.cbegin(), offsets.cend(), [](int offset) { return std::abs(offset) > mostOff; }))
        return {};
    // cities before "Etc/GMT-1" and the like, whose names say less
    QTimeZone plain;
    for (const QByteArray &id : QTimeZone::availableTimeZoneIds()) {
        const QTimeZone zone(id);
        if (!fits(zone))
            continue;
        if (id.contains('/') && !id.startsWith("Etc/"))
            return zone;
        plain = zone;
    }
    return plain;
}

} // namespace kith::services
