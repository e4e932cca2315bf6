// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/records/explain.h"
#include "models/records/segmentrecords.h"

#include <QDateTime>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using base::RecordId;
using records::Audience;
using records::Segment;
using records::SegmentRecords;

constexpr qsizetype Page = 1000;

QString keyOf(const QByteArray &key)
{
    return QString::fromLatin1(key);
}

QString momentOf(qint64 ms)
{
    return ms == 0 ? QString() : QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC).toString(Qt::ISODate);
}

Segment segmentOf(const Cli &cli, records::Records &records)
{
    return await(SegmentRecords(records).named(cli.argument(1), cli.value(u"entity"_s).toUtf8()));
}

QJsonObject jsonOf(const Segment &segment)
{
    QJsonObject json{
        {u"id"_s, segment.id.toString()},       {u"name"_s, segment.name},
        {u"entity"_s, keyOf(segment.entity)},   {u"kind"_s, segment.isList ? u"list"_s : u"dynamic"_s},
        {u"scope"_s, keyOf(segment.scope)},     {u"owner"_s, segment.ownerName},
        {u"description"_s, segment.description}};
    if (segment.lastCount >= 0) {
        json.insert(u"last_count"_s, segment.lastCount);
        json.insert(u"counted_at"_s, momentOf(segment.countedAtMs));
    }
    return json;
}

Answer listSegments(Cli &cli)
{
    refuseTwoForms(cli);
    records::Records &records = cli.open(true);
    const QByteArray entity = cli.value(u"entity"_s).toUtf8();
    if (!entity.isEmpty())
        records.catalogue().entity(entity); // says which there are
    QJsonArray json;
    QList<QStringList> table;
    for (const Segment &segment : await(SegmentRecords(records).all(entity))) {
        json.append(jsonOf(segment));
        table.append({segment.id.toString(), segment.name, keyOf(segment.entity),
                      segment.isList ? u"list"_s : u"dynamic"_s,
                      segment.lastCount < 0 ? QString() : QString::number(segment.lastCount),
                      segment.ownerName, segment.description});
    }
    const QStringList header{u"id"_s,         u"name"_s,  u"entity"_s,     u"kind"_s,
                             u"last_count"_s, u"owner"_s, u"description"_s};
    return {{{u"count"_s, json.size()}, {u"segments"_s, json}}, rowsText(cli, header, table)};
}

Audience audienceOf(const Cli &cli, records::Records &records, const Segment &segment)
{
    const QByteArray channel = cli.value(u"channel"_s).toUtf8();
    const QByteArray purpose = cli.value(u"purpose"_s).toUtf8();
    if (channel.isEmpty() && !purpose.isEmpty())
        throw UsageError{Text::tr("--purpose only goes with --channel.")};
    return await(SegmentRecords(records).audience(segment.id, channel, purpose));
}

QJsonObject jsonOf(const Audience &audience)
{
    QJsonObject reasons;
    for (const Audience::Group &group : audience.excluded)
        reasons.insert(keyOf(records::exclusionKey(group.reason)), group.ids.size());
    return {{u"match"_s, audience.matched()},
            {u"excluded"_s, audience.excludedCount()},
            {u"remaining"_s, audience.ids.size()},
            {u"reasons"_s, reasons}};
}

Answer count(Cli &cli)
{
    records::Records &records = cli.open(true);
    const Segment segment = segmentOf(cli, records);
    const records::SegmentCount counted = await(SegmentRecords(records).count({segment.id})).constFirst();
    Answer answer;
    answer.json = jsonOf(segment);
    answer.json.insert(u"count"_s, counted.count);
    answer.json.insert(u"ms"_s, counted.ms);
    const Audience audience = audienceOf(cli, records, segment);
    answer.json.insert(u"audience"_s, jsonOf(audience));
    answer.text = audience.sentence() + u'\n';
    return answer;
}

/// Values of the columns asked for, beside ids.
QList<QStringList> cellsOf(records::Records &records, const domain::Entity &entity,
                           const QList<QByteArray> &columns, const QList<RecordId> &ids)
{
    QList<QStringList> table;
    for (qsizetype from = 0; from < ids.size(); from += Page) {
        for (const records::Row &row : await(records.fetchRows(entity.key, columns, ids.mid(from, Page))))
            table.append(QStringList{row.id.toString()} + cellTexts(entity, columns, row));
    }
    return table;
}

Answer history(const Cli &cli, records::Records &records, const Segment &segment)
{
    constexpr int all = 1'000'000;
    QJsonArray json;
    QList<QStringList> table;
    const int limit = cli.isSet(u"limit"_s) ? int(std::min<qint64>(cli.number(u"limit"_s, 0), all)) : all;
    for (const records::SegmentStay &stay : await(SegmentRecords(records).stays(segment.id, limit))) {
        json.append(QJsonObject{{u"id"_s, stay.record.toString()},
                                {u"title"_s, stay.title},
                                {u"added_at"_s, momentOf(stay.addedAtMs)},
                                {u"added_by"_s, stay.addedBy},
                                {u"removed_at"_s, momentOf(stay.removedAtMs)},
                                {u"removed_by"_s, stay.removedBy}});
        table.append({stay.record.toString(), stay.title, momentOf(stay.addedAtMs), stay.addedBy,
                      momentOf(stay.removedAtMs), stay.removedBy});
    }
    return {{{u"segment"_s, segment.name}, {u"count"_s, json.size()}, {u"history"_s, json}},
            rowsText(cli,
                     {u"id"_s, u"title"_s, u"added_at"_s, u"added_by"_s, u"removed_at"_s, u"removed_by"_s},
                     table)};
}

Answer members(Cli &cli)
{
    refuseTwoForms(cli);
    records::Records &records = cli.open(true);
    const Segment segment = segmentOf(cli, records);
    if (cli.isSet(u"history"_s))
        return history(cli, records, segment);
    const domain::Entity &entity = records.catalogue().entity(segment.entity);
    const QList<QByteArray> columns = columnsFrom(cli, entity);
    const Audience audience = cli.isSet(u"channel"_s) ? audienceOf(cli, records, segment) : Audience();
    QList<RecordId> ids =
        cli.isSet(u"channel"_s) ? audience.ids : await(SegmentRecords(records).members(segment.id));
    const qsizetype count = ids.size();
    if (cli.isSet(u"limit"_s))
        ids = ids.mid(0, cli.number(u"limit"_s, 0));
    const QList<QStringList> table = cellsOf(records, entity, columns, ids);
    QStringList header{u"id"_s};
    for (const QByteArray &column : columns)
        header.append(keyOf(column));
    QJsonArray json;
    for (const QStringList &row : table) {
        QJsonObject one;
        for (qsizetype i = 0; i < header.size(); ++i)
            one.insert(header.at(i), row.at(i));
        json.append(one);
    }
    Answer answer{{{u"segment"_s, segment.name}, {u"count"_s, count}, {u"members"_s, json}},
                  rowsText(cli, header, table)};
    if (cli.isSet(u"channel"_s))
        answer.json.insert(u"audience"_s, jsonOf(audience));
    if (!audience.excluded.isEmpty() && !cli.isSet(u"csv"_s))
        answer.text += audience.sentence() + u'\n';
    return answer;
}

QJsonObject jsonOf(const domain::FilterExplanation &node)
{
    QJsonObject json{{u"passed"_s, node.passed}, {u"condition"_s, node.text}};
    if (!node.seen.isEmpty())
        json.insert(u"seen"_s, node.seen);
    if (node.count >= 0)
        json.insert(u"count"_s, node.count);
    if (!node.members.isEmpty())
        json.insert(u"members"_s, QJsonArray::fromStringList(node.members));
    QJsonArray children;
    for (const domain::FilterExplanation &child : node.children)
        children.append(jsonOf(child));
    if (!children.isEmpty())
        json.insert(u"parts"_s, children);
    return json;
}

QString textOf(const domain::FilterExplanation &node, int depth)
{
    QString text = QString(2 * depth, u' ') + (node.passed ? u"+ "_s : u"- "_s) + node.text;
    if (!node.seen.isEmpty())
        text += u" ["_s + node.seen + u']';
    text += u'\n';
    for (const domain::FilterExplanation &child : node.children)
        text += textOf(child, depth + 1);
    return text;
}

Answer explain(Cli &cli)
{
    records::Records &records = cli.open(true);
    const Segment segment = segmentOf(cli, records);
    const RecordId id = recordNamed(records, segment.entity, cli.argument(2));
    const domain::FilterExplanation told =
        await(records::Explain::ask(records, segment.entity, records::SegmentReader::isIn(segment.id), id));
    QJsonObject json = jsonOf(told);
    json.insert(u"segment"_s, segment.name);
    json.insert(u"id"_s, id.toString());
    return {json, textOf(told, 0)};
}

Answer create(Cli &cli)
{
    records::Records &records = cli.open(false);
    const domain::Entity &entity = records.catalogue().entity(cli.argument(1).toUtf8());
    records::SegmentPlan plan;
    plan.name = cli.argument(2);
    plan.entity = entity.key;
    plan.description = cli.value(u"description"_s);
    plan.filter = filterFrom(cli, entity, cli.value(u"where"_s));
    SegmentRecords segments(records);
    if (cli.isSet(u"list"_s)) {
        if (!cli.isSet(u"where"_s))
            await(segments.createList(plan, QList<RecordId>()), Cli::showProgress);
        else
            await(segments.createList(plan), Cli::showProgress);
    } else {
        await(segments.create(plan));
    }
    const Segment made = await(segments.named(plan.name, plan.entity));
    return {jsonOf(made), Text::tr("Made \"%1\" (%2).\n").arg(made.name, made.id.toString())};
}

Answer answerOf(const storage::Outcome &outcome, const Segment &segment, qint64 count)
{
    QJsonObject json = jsonOf(segment);
    json.insert(u"count"_s, count);
    json.insert(u"action"_s, outcome.label);
    json.insert(u"transaction"_s, outcome.tx.toString());
    return {json, Text::tr("%1: %n record(s).\n", nullptr, int(count)).arg(outcome.label)};
}

Answer freeze(Cli &cli)
{
    records::Records &records = cli.open(false);
    const Segment segment = segmentOf(cli, records);
    SegmentRecords segments(records);
    const auto made = std::make_shared<RecordId>();
    const storage::Outcome outcome =
        await(segments.freeze(segment, cli.value(u"as"_s), made), Cli::showProgress);
    const QList<RecordId> members = await(segments.members(*made));
    return answerOf(outcome, await(segments.named(made->toString())), members.size());
}

/// The records that --record, --where and --search name.
QList<RecordId> chosen(Cli &cli, records::Records &records, const Segment &segment)
{
    QList<RecordId> ids;
    for (const QString &one : cli.values(u"record"_s))
        ids.append(recordNamed(records, segment.entity, one));
    if (cli.isSet(u"where"_s) || cli.isSet(u"search"_s))
        ids += await(records.findIds(queryFrom(cli, records.catalogue().entity(segment.entity))));
    return ids;
}

Answer change(Cli &cli, bool isAdding)
{
    if (!cli.isSet(u"record"_s) && !cli.isSet(u"where"_s) && !cli.isSet(u"search"_s))
        throw UsageError{Text::tr("Say which records: with --record, --where or --search.")};
    records::Records &records = cli.open(false);
    const Segment segment = segmentOf(cli, records);
    const QList<RecordId> ids = chosen(cli, records, segment);
    SegmentRecords segments(records);
    const storage::Outcome outcome =
        await(isAdding ? segments.add(segment, ids) : segments.remove(segment, ids), Cli::showProgress);
    return answerOf(outcome, segment, isAdding ? outcome.inserted : outcome.updated);
}

Answer snapshots(Cli &cli)
{
    refuseTwoForms(cli);
    constexpr int year = 366;
    const bool take = cli.isSet(u"take"_s);
    records::Records &records = cli.open(!take);
    SegmentRecords segments(records);
    if (take)
        await(segments.takeSnapshots());
    const Segment segment = segmentOf(cli, records);
    const int most = cli.isSet(u"limit"_s) ? int(std::min<qint64>(cli.number(u"limit"_s, 1), 100'000)) : year;
    QJsonArray json;
    QList<QStringList> table;
    for (const records::SegmentDay &day : await(segments.days(segment.id, most))) {
        const QString on = day.on.toString(Qt::ISODate);
        const auto number = [](const std::optional<qint64> &value) {
            return value ? QString::number(*value) : QString();
        };
        QJsonObject one{{u"on"_s, on}, {u"missing"_s, day.isMissing}};
        if (!day.isMissing)
            one.insert(u"count"_s, day.count);
        if (day.entered) {
            one.insert(u"entered"_s, *day.entered);
            one.insert(u"left"_s, *day.gone);
            one.insert(u"since"_s, day.since.toString(Qt::ISODate));
            one.insert(u"redefined"_s, day.redefined);
        }
        json.append(one);
        table.append({on, day.isMissing ? Text::tr("not seen") : QString::number(day.count),
                      number(day.entered), number(day.gone),
                      day.redefined ? Text::tr("another filter than before") : QString()});
    }
    return {{{u"segment"_s, segment.name}, {u"days"_s, json}},
            rowsText(cli, {u"on"_s, u"count"_s, u"entered"_s, u"left"_s, u"remark"_s}, table)};
}

} // namespace

Command segmentsListCommand()
{
    return {u"segments list"_s,
            {u"FILE"_s},
            Text::tr("Lists segments and lists, with what they counted last."),
            {{u"entity"_s, {}, u"ENTITY"_s}, {u"csv"_s, {}}},
            listSegments};
}

Command segmentsCountCommand()
{
    return {
        u"segments count"_s,
        {u"FILE"_s, u"SEGMENT"_s},
        Text::tr(
            "Counts the members of a segment, by its name or id. With a channel (email, phone, sms, post, "
            "chat) and a purpose (marketing, newsletter, sales, service, survey) also who may not be "
            "reached, and why; each is counted once."),
        {{u"entity"_s, {}, u"ENTITY"_s}, {u"channel"_s, {}, u"CHANNEL"_s}, {u"purpose"_s, {}, u"PURPOSE"_s}},
        count};
}

Command segmentsMembersCommand()
{
    return {
        u"segments members"_s,
        {u"FILE"_s, u"SEGMENT"_s},
        Text::tr(
            "Lists the members; with a channel and a purpose only those who may be reached. With --history "
            "it lists who came onto a list and left it."),
        {{u"entity"_s, {}, u"ENTITY"_s},
         {u"channel"_s, {}, u"CHANNEL"_s},
         {u"purpose"_s, {}, u"PURPOSE"_s},
         {u"columns"_s, {}, u"FIELDS"_s},
         {u"limit"_s, {}, u"N"_s},
         {u"history"_s, {}},
         {u"csv"_s, {}}},
        members};
}

Command segmentsExplainCommand()
{
    return {
        u"segments explain"_s,
        {u"FILE"_s, u"SEGMENT"_s, u"RECORD"_s},
        Text::tr("Says condition by condition why a record is in a segment or is not, with the values seen."),
        {{u"entity"_s, {}, u"ENTITY"_s}},
        explain};
}

Command segmentsCreateCommand()
{
    return {
        u"segments create"_s,
        {u"FILE"_s, u"ENTITY"_s, u"NAME"_s},
        Text::tr("Makes a segment of the records that match a filter; with --list a list of those that match "
                 "now, or an empty one."),
        {{u"where"_s, {}, u"FILTER"_s}, {u"description"_s, {}, u"TEXT"_s}, {u"list"_s, {}}},
        create};
}

Command segmentsFreezeCommand()
{
    return {
        u"segments freeze"_s,
        {u"FILE"_s, u"SEGMENT"_s},
        Text::tr("Makes a segment a list of the members that it has now; with --as a new list beside it."),
        {{u"entity"_s, {}, u"ENTITY"_s}, {u"as"_s, {}, u"NAME"_s}},
        freeze};
}

namespace {

/// Which records are added to a list, or taken off it.
QList<QCommandLineOption> chosenOptions()
{
    return {{u"entity"_s, {}, u"ENTITY"_s}, {u"record"_s, {}, u"ID"_s},   {u"where"_s, {}, u"FILTER"_s},
            {u"search"_s, {}, u"TEXT"_s},   {u"sort"_s, {}, u"FIELDS"_s}, {u"limit"_s, {}, u"N"_s}};
}

} // namespace

Command segmentsAddCommand()
{
    return {u"segments add"_s,
            {u"FILE"_s, u"LIST"_s},
            Text::tr("Adds records to a list, as one action."),
            chosenOptions(),
            [](Cli &cli) { return change(cli, true); }};
}

Command segmentsRemoveCommand()
{
    return {u"segments remove"_s,
            {u"FILE"_s, u"LIST"_s},
            Text::tr("Takes records off a list, as one action."),
            chosenOptions(),
            [](Cli &cli) { return change(cli, false); }};
}

Command segmentsSnapshotsCommand()
{
    return {
        u"segments snapshots"_s,
        {u"FILE"_s, u"SEGMENT"_s},
        Text::tr("Tells day by day how many members a segment had, how many came and how many left; days on "
                 "which no program looked say so. With --take today is looked at first, for all segments."),
        {{u"entity"_s, {}, u"ENTITY"_s}, {u"take"_s, {}}, {u"limit"_s, {}, u"N"_s}, {u"csv"_s, {}}},
        snapshots};
}

} // namespace kith::cli
