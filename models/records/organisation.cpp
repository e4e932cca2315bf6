// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/records/organisation.h"

#include "models/records/records.h"
#include "models/storage/session.h"
#include "models/storage/store.h"

#include <QDateTime>
#include <QSqlQuery>

#include <algorithm>
#include <array>

namespace kith::records {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array<const char *, 7> weekdays{"monday", "tuesday",  "wednesday", "thursday",
                                               "friday", "saturday", "sunday"};

} // namespace

QFuture<Organisation> Organisation::load(Records &records)
{
    return records.store().read([](storage::Session &session) { return read(session); });
}

QFuture<CurrentUser> CurrentUser::load(Records &records)
{
    return records.store().read([](storage::Session &session) {
        CurrentUser user;
        user.id = session.currentUser();
        user.zone = Organisation::read(session).zone;
        QSqlQuery &row =
            session.run(u"SELECT display_name, tz FROM app_user WHERE id = ?"_s, {user.id.value()});
        if (row.next()) {
            user.name = row.value(0).toString();
            if (const QTimeZone own(row.value(1).toString().toLatin1()); own.isValid())
                user.zone = own;
        }
        row.finish();
        return user;
    });
}

Organisation Organisation::read(storage::Session &session)
{
    Organisation found;
    found.zone = QTimeZone::utc();
    QSqlQuery &row = session.run(u"SELECT id, name, base_currency, tz, week_start, country_iso2, "
                                 "response_target_minutes, abandon_after_days "
                                 "FROM organisation LIMIT 1"_s);
    if (!row.next()) {
        row.finish();
        return found;
    }
    found.id = RecordId(row.value(0).toLongLong());
    found.name = row.value(1).toString();
    found.baseCurrency = row.value(2).toString();
    if (const QTimeZone zone(row.value(3).toString().toLatin1()); zone.isValid())
        found.zone = zone;
    found.weekStart = weekdayOf(row.value(4).toString());
    found.country = row.value(5).toString();
    found.responseTargetMinutes = row.value(6).toInt();
    found.abandonAfterDays = row.value(7).toInt();
    row.finish();

    QSqlQuery &hours = session.run(u"SELECT weekday, from_minute, to_minute FROM working_hours"_s);
    while (hours.next())
        found.workingHours.append(
            {weekdayOf(hours.value(0).toString()), hours.value(1).toInt(), hours.value(2).toInt()});
    hours.finish();
    std::sort(found.workingHours.begin(), found.workingHours.end(), [](const Span &left, const Span &right) {
        return std::tie(left.day, left.from) < std::tie(right.day, right.from);
    });

    QSqlQuery &holidays = session.run(u"SELECT on_date FROM holiday ORDER BY on_date"_s);
    while (holidays.next())
        found.holidays.append(QDate::fromString(holidays.value(0).toString(), Qt::ISODate));
    holidays.finish();
    return found;
}

QByteArray Organisation::weekdayKey(Qt::DayOfWeek day)
{
    return weekdays.at(std::size_t(day) - 1);
}

Qt::DayOfWeek Organisation::weekdayOf(QStringView key)
{
    const auto found = std::find_if(weekdays.cbegin(), weekdays.cend(),
                                    [key](const char *weekday) { return key == QLatin1String(weekday); });
    return found == weekdays.cend() ? Qt::Monday : Qt::DayOfWeek(found - weekdays.cbegin() + 1);
}

QDate Organisation::dayOf(qint64 ms) const
{
    return QDateTime::fromMSecsSinceEpoch(ms, zone).date();
}

qint64 Organisation::beginOf(QDate day) const
{
    return day.startOfDay(zone).toMSecsSinceEpoch();
}

} // namespace kith::records
