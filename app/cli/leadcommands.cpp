// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/records/assignmentrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using records::AssignmentLine;
using records::AssignmentPreview;
using records::AssignmentRecords;

/// --where and the others; the leads that came first are first.
domain::RecordQuery leadQuery(Cli &cli)
{
    domain::RecordQuery query = queryFrom(cli, cli.entity(u"lead"_s));
    if (query.sort.isEmpty())
        query.sort = {{"created_at"_ba, false}};
    return query;
}

Answer listLeads(Cli &cli)
{
    records::Records &records = cli.open(true);
    const domain::RecordQuery query = leadQuery(cli);
    const QList<base::RecordId> ids = await(records.findIds(query));
    const QList<QByteArray> fields{"display_name"_ba, "status"_ba,    "owner_id"_ba,
                                   "queue_id"_ba,     "source_id"_ba, "created_at"_ba};
    QJsonArray json;
    QList<QStringList> table;
    constexpr qsizetype page = 1000;
    for (qsizetype from = 0; from < ids.size(); from += page) {
        const QList<records::Row> rows = await(records.fetchRows("lead"_ba, fields, ids.mid(from, page)));
        for (const records::Row &row : rows) {
            const auto text = [&row](int column) {
                return row.linkTitles.at(column).isNull() ? row.values.at(column).toString()
                                                          : row.linkTitles.at(column);
            };
            const QString created =
                QDateTime::fromMSecsSinceEpoch(row.values.at(5).toLongLong()).toUTC().toString(Qt::ISODate);
            json.append(QJsonObject{{u"id"_s, row.id.toString()},
                                    {u"name"_s, text(0)},
                                    {u"status"_s, text(1)},
                                    {u"owner"_s, text(2)},
                                    {u"queue"_s, text(3)},
                                    {u"source"_s, text(4)},
                                    {u"created_at"_s, created}});
            table.append({row.id.toString(), text(0), text(1), text(2), text(3), text(4), created});
        }
    }
    return {{{u"count"_s, json.size()}, {u"leads"_s, json}},
            textTable({u"id"_s, u"name"_s, u"status"_s, u"owner"_s, u"queue"_s, u"source"_s, u"created_at"_s},
                      table)};
}

QJsonObject jsonOf(const AssignmentPreview &preview, const AssignmentLine &line)
{
    QJsonArray candidates;
    for (const domain::AssignmentCandidate &one : line.decision.candidates)
        candidates.append(QJsonObject{{u"user"_s, preview.names.value(one.user)},
                                      {u"standing"_s, QString::fromLatin1(domain::keyOf(one.standing))},
                                      {u"open_leads"_s, one.openLeads}});
    const bool toQueue = !line.decision.owner && line.decision.queue;
    return {{u"id"_s, line.lead.toString()},
            {u"name"_s, line.name},
            {u"rule"_s, preview.rule(line)},
            {u"why"_s, line.isClosed ? u"closed"_s : QString::fromLatin1(domain::keyOf(line.decision.why))},
            {u"owner"_s, preview.names.value(line.decision.owner)},
            {u"queue"_s, toQueue ? preview.names.value(line.decision.queue) : QString()},
            {u"previous_owner"_s, preview.names.value(line.previousOwner)},
            {u"candidates"_s, candidates}};
}

Answer answerOf(const AssignmentPreview &preview)
{
    QJsonArray lines;
    QList<QStringList> table;
    for (const AssignmentLine &line : preview.lines) {
        lines.append(jsonOf(preview, line));
        const QString target = line.decision.owner || !line.decision.queue
                                   ? preview.target(line)
                                   : u'[' + preview.target(line) + u']';
        table.append({line.lead.toString(), line.name, target, preview.rule(line), preview.reason(line)});
    }
    const QJsonObject json{{u"assigned"_s, preview.assigned},
                           {u"queued"_s, preview.queued},
                           {u"unmatched"_s, preview.unmatched},
                           {u"closed"_s, preview.closed},
                           {u"leads"_s, lines}};
    return {json, textTable({u"id"_s, u"name"_s, u"owner"_s, u"rule"_s, u"why"_s}, table)};
}

Answer assign(Cli &cli)
{
    const bool dryRun = cli.isSet(u"dry-run"_s);
    const bool past = cli.isSet(u"past-days"_s);
    if (past && !dryRun)
        throw UsageError{Text::tr("--past-days only goes with --dry-run.")};
    const qint64 days = past ? cli.number(u"past-days"_s, 1) : 0;
    records::Records &records = cli.open(dryRun);
    const domain::RecordQuery query = leadQuery(cli);
    const auto rehearsed = [&cli](const AssignmentPreview &preview) {
        if (preview.rules.isEmpty())
            cli.remark(Text::tr("There is no active assignment rule. Make one in the settings first."));
        else if (preview.lines.isEmpty())
            cli.remark(Text::tr("No lead is meant."));
        return answerOf(preview);
    };
    if (past)
        return rehearsed(await(AssignmentRecords::rehearse(records, int(std::min<qint64>(days, 100'000)))));
    const QList<base::RecordId> ids = await(records.findIds(query));
    if (dryRun)
        return rehearsed(await(AssignmentRecords::preview(records, ids)));
    const auto done = std::make_shared<AssignmentPreview>();
    const storage::Outcome outcome = await(AssignmentRecords::assign(records, ids, done), Cli::showProgress);
    Answer answer = answerOf(*done);
    if (!outcome.tx) {
        answer.text += Text::tr("Nothing was changed.\n");
        return answer;
    }
    answer.json.insert(u"action"_s, outcome.label);
    answer.json.insert(u"transaction"_s, outcome.tx.toString());
    answer.text += outcome.label + u'\n';
    return answer;
}

} // namespace

Command leadsListCommand()
{
    return {u"leads list"_s,
            {u"FILE"_s},
            Text::tr("Lists leads with owner and queue."),
            {{u"where"_s, {}, u"FILTER"_s},
             {u"search"_s, {}, u"TEXT"_s},
             {u"sort"_s, {}, u"FIELDS"_s},
             {u"limit"_s, {}, u"N"_s}},
            listLeads};
}

Command leadsAssignCommand()
{
    return {
        u"leads assign"_s,
        {u"FILE"_s},
        Text::tr("Assigns leads by the rules that run on demand, as one action. With --dry-run it only says "
                 "who would get what and why; with --past-days, what would have become of the leads of "
                 "the last days. Queues stand in brackets."),
        {{u"dry-run"_s, {}},
         {u"past-days"_s, {}, u"N"_s},
         {u"where"_s, {}, u"FILTER"_s},
         {u"search"_s, {}, u"TEXT"_s},
         {u"sort"_s, {}, u"FIELDS"_s},
         {u"limit"_s, {}, u"N"_s}},
        assign};
}

} // namespace kith::cli
