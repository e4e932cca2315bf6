// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/base/clock.h"
#include "models/records/activityrecords.h"
#include "models/records/organisation.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using base::RecordId;
using domain::ActivityTime;
using records::DueItem;
using records::DueQuery;

QTimeZone zoneOf(const Cli &cli, storage::Store &store)
{
    if (!cli.isSet(u"zone"_s))
        return await(
            store.read([](storage::Session &session) { return records::Organisation::read(session).zone; }));
    const QTimeZone zone = domain::zoneNamed(cli.value(u"zone"_s).toLatin1());
    if (!zone.isValid())
        throw UsageError{Text::tr("There is no time zone called \"%1\". Zones are called like Europe/Vienna.")
                             .arg(cli.value(u"zone"_s))};
    return zone;
}

/// A user by id, name, short name or e-mail address; "none" is nobody.
std::optional<RecordId> ownerOf(const Cli &cli, storage::Store &store)
{
    if (!cli.isSet(u"owner"_s))
        return std::nullopt;
    const QString name = cli.value(u"owner"_s).trimmed();
    if (name == "none"_L1)
        return RecordId();
    const qint64 id = await(store.read([name](storage::Session &session) {
        return session
            .scalar(u"SELECT id FROM app_user WHERE id = ? OR display_name = ? COLLATE NOCASE "
                    "OR login = ? COLLATE NOCASE OR email = ? COLLATE NOCASE ORDER BY id LIMIT 1"_s,
                    {name.toLongLong(), name, name, name})
            .toLongLong();
    }));
    if (id == 0)
        throw base::Problem(base::ProblemKind::NotFound,
                            Text::tr("There is no user called \"%1\".").arg(name));
    return RecordId(id);
}

QString timeText(const ActivityTime &time, const QTimeZone &zone)
{
    if (time.isNone())
        return {};
    if (time.isByDay())
        return time.from.toString(Qt::ISODate);
    return QDateTime::fromMSecsSinceEpoch(time.startMs, zone).toString(Qt::ISODate);
}

Answer listDue(Cli &cli)
{
    DueQuery query;
    if (cli.isSet(u"days"_s))
        query.daysAhead = int(std::min<qint64>(cli.number(u"days"_s, 0), 3660));
    if (cli.isSet(u"limit"_s))
        query.limit = int(std::min<qint64>(cli.number(u"limit"_s, 0), 1'000'000));
    records::Records &records = cli.open(true);
    query.zone = zoneOf(cli, cli.store());
    query.owner = ownerOf(cli, cli.store());
    query.nowMs = base::Clock::system().nowMs();
    const QList<DueItem> due = await(records::ActivityRecords(records).due(query));

    QJsonArray json;
    QList<QStringList> table;
    QHash<QByteArray, int> counts;
    for (const DueItem &one : due) {
        const QByteArray bucket = domain::stepBucketKey(one.bucket);
        const QString when = timeText(one.item.time, query.zone);
        ++counts[bucket];
        json.append(QJsonObject{{u"id"_s, one.item.ref.id.toString()},
                                {u"bucket"_s, QString::fromLatin1(bucket)},
                                {u"type"_s, QString::fromLatin1(one.item.type)},
                                {u"subject"_s, one.item.subject},
                                {u"when"_s, when},
                                {u"repeats"_s, one.item.isSeries},
                                {u"priority"_s, QString::fromLatin1(one.item.priority)},
                                {u"owner"_s, one.item.ownerName},
                                {u"about"_s, one.item.about.title}});
        table.append({one.item.ref.id.toString(), QString::fromLatin1(bucket), one.item.typeText, when,
                      one.item.subject, one.item.ownerName, one.item.about.title});
    }
    return {
        {{u"overdue"_s, counts.value("overdue")},
         {u"today"_s, counts.value("today")},
         {u"later"_s, counts.value("later")},
         {u"zone"_s, QString::fromLatin1(query.zone.id())},
         {u"activities"_s, json}},
        textTable({u"id"_s, u"due"_s, u"type"_s, u"when"_s, u"subject"_s, u"owner"_s, u"about"_s}, table)};
}

} // namespace

Command activitiesDueCommand()
{
    return {
        u"activities due"_s,
        {u"FILE"_s},
        Text::tr(
            "Lists open activities that are overdue or due today, and those of the next days with --days."),
        {{u"owner"_s, {}, u"USER|none"_s},
         {u"days"_s, {}, u"N"_s},
         {u"zone"_s, {}, u"ZONE"_s},
         {u"limit"_s, {}, u"N"_s}},
        listDue};
}

} // namespace kith::cli
