// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/base/money.h"
#include "models/base/textfold.h"
#include "models/records/boardrecords.h"
#include "models/records/dealrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using base::RecordId;
using records::BoardRecords;
using records::BoardTotals;
using records::DealRecords;

QString plain(qint64 minor, const QString &currency)
{
    return base::Money::decimals(currency) ? base::Money(minor, currency).toPlain() : QString::number(minor);
}

/// A deal by its id, or by its name when only one is called so.
RecordId dealFrom(Cli &cli)
{
    const QString typed = cli.argument(1);
    bool isNumber = false;
    const qint64 id = typed.toLongLong(&isNumber);
    if (isNumber)
        return RecordId(id);
    domain::RecordQuery query;
    query.entity = "deal"_ba;
    query.filter = domain::Filter::test("name"_ba, domain::Operator::Is, typed);
    const QList<RecordId> found = await(cli.records().findIds(query));
    if (found.size() == 1)
        return found.first();
    throw base::Problem(
        base::ProblemKind::NotFound,
        found.isEmpty()
            ? Text::tr("There is no deal called \"%1\".").arg(typed)
            : Text::tr("%1 deals are called \"%2\". Name one by its id.").arg(found.size()).arg(typed));
}

struct Named
{
    RecordId id;
    QString name;
};

RecordId oneOf(const QList<Named> &list, const QString &typed, const QString &what)
{
    bool isNumber = false;
    const qint64 id = typed.toLongLong(&isNumber);
    QStringList names;
    for (const Named &one : list) {
        if ((isNumber && one.id.value() == id) || base::fold(one.name) == base::fold(typed))
            return one.id;
        names.append(one.name);
    }
    if (names.isEmpty())
        throw base::Problem(
            base::ProblemKind::NotFound,
            Text::tr("%1: there is no \"%2\", and no other one yet. Make it in the settings first.")
                .arg(what, typed));
    throw base::Problem(
        base::ProblemKind::NotFound,
        Text::tr("%1: there is no \"%2\". There are: %3.").arg(what, typed, names.join(u", "_s)));
}

RecordId pipelineFrom(Cli &cli)
{
    if (!cli.isSet(u"pipeline"_s))
        return {};
    QList<Named> list;
    for (const records::PipelineInfo &pipeline : await(BoardRecords(cli.records()).pipelines()))
        list.append({pipeline.id, pipeline.name});
    return oneOf(list, cli.value(u"pipeline"_s), Text::tr("Pipeline"));
}

/// A stage by its name, in the pipeline of the deal unless --pipeline names another.
RecordId stageFrom(Cli &cli, const domain::Record &deal, const QString &typed)
{
    records::BoardQuery query;
    query.pipeline = pipelineFrom(cli);
    if (!query.pipeline)
        query.pipeline = deal.linkId("pipeline_id");
    QList<Named> list;
    const records::Board board = await(BoardRecords(cli.records()).totals(query));
    for (const records::BoardColumn &column : board.columns)
        list.append({column.stage, column.name});
    return oneOf(list, typed, Text::tr("Stage"));
}

RecordId choiceFrom(Cli &cli, const QString &option, const QByteArray &picklist)
{
    if (!cli.isSet(option))
        return {};
    QList<Named> list;
    for (const records::PicklistValue &value : await(cli.records().picklist(picklist))) {
        if (QString::fromUtf8(value.key) == cli.value(option))
            return value.id;
        list.append({value.id, value.label});
    }
    return oneOf(list, cli.value(option), option);
}

QDate dayFrom(const Cli &cli, const QString &option)
{
    if (!cli.isSet(option))
        return {};
    const QDate day = QDate::fromString(cli.value(option), Qt::ISODate);
    if (!day.isValid())
        throw UsageError{
            Text::tr("--%1 takes a day such as 2026-01-31, not \"%2\".").arg(option, cli.value(option))};
    return day;
}

/// The deal as it stands after a command.
Answer answerOf(Cli &cli, RecordId id, const storage::Outcome &outcome)
{
    const domain::Record deal = await(cli.records().load("deal"_ba, id));
    const QString stage = deal.linkTitles.value("stage_id");
    const QString status = deal.text("status");
    QJsonObject json{{u"id"_s, id.toString()},     {u"name"_s, deal.text("name")},
                     {u"stage"_s, stage},          {u"status"_s, status},
                     {u"action"_s, outcome.label}, {u"transaction"_s, outcome.tx.toString()}};
    if (!deal.isEmpty("closed_at"))
        json.insert(u"closed_at"_s, QDateTime::fromMSecsSinceEpoch(deal.value("closed_at").toLongLong())
                                        .toUTC()
                                        .toString(Qt::ISODate));
    return {json, outcome.tx ? Text::tr("%1: now in \"%2\" (%3).\n").arg(outcome.label, stage, status)
                             : Text::tr("\"%1\" is in \"%2\" already.\n").arg(deal.text("name"), stage)};
}

Answer listDeals(Cli &cli)
{
    records::Records &records = cli.open(true);
    domain::RecordQuery query = queryFrom(cli, cli.entity(u"deal"_s));
    QList<domain::Filter> all{query.filter};
    if (const RecordId pipeline = pipelineFrom(cli))
        all.append(domain::Filter::test("pipeline_id"_ba, domain::Operator::Is, pipeline.value()));
    if (!cli.isSet(u"all"_s))
        all.append(domain::Filter::test("status"_ba, domain::Operator::Is, u"open"_s));
    query.filter = domain::Filter::all(all);
    const QList<RecordId> ids = await(records.findIds(query));
    QJsonArray json;
    QList<QStringList> table;
    for (const records::BoardCard &card : await(BoardRecords(records).cards(ids, {"stage_id"_ba}))) {
        const QString stage = card.row.linkTitles.value(0);
        const QString amount = card.hasAmount ? plain(card.amountMinor, card.currency) : QString();
        const QString expected = card.expectedCloseOn.toString(Qt::ISODate);
        const QString rot = QString::fromLatin1(domain::rotKey(card.rot).toByteArray());
        json.append(QJsonObject{{u"id"_s, card.id.toString()},
                                {u"name"_s, card.name},
                                {u"company"_s, card.companyName},
                                {u"stage"_s, stage},
                                {u"status"_s, card.status},
                                {u"amount"_s, amount},
                                {u"currency"_s, card.currency},
                                {u"probability"_s, card.probability},
                                {u"expected_close_on"_s, expected},
                                {u"overdue"_s, card.isOverdue},
                                {u"days_in_stage"_s, card.daysInStage},
                                {u"pushes"_s, card.pushCount},
                                {u"state"_s, rot},
                                {u"owner"_s, card.ownerName}});
        table.append({card.id.toString(), card.name, card.companyName, stage,
                      amount.isEmpty() ? amount : amount + u' ' + card.currency, expected,
                      QString::number(card.daysInStage), rot, card.ownerName});
    }
    return {{{u"count"_s, json.size()}, {u"deals"_s, json}},
            textTable({u"id"_s, u"name"_s, u"company"_s, u"stage"_s, u"amount"_s, u"expected"_s, u"days"_s,
                       u"state"_s, u"owner"_s},
                      table)};
}

Answer move(Cli &cli)
{
    records::Records &records = cli.open(false);
    const RecordId id = dealFrom(cli);
    const domain::Record deal = await(records.load("deal"_ba, id));
    const RecordId stage = stageFrom(cli, deal, cli.argument(2));
    return answerOf(cli, id, await(DealRecords(records).move(id, stage, cli.value(u"bypass"_s))));
}

Answer close(Cli &cli, bool won)
{
    records::DealClose closing;
    closing.closedOn = dayFrom(cli, u"on"_s);
    closing.bypassReason = cli.value(u"bypass"_s);
    records::Records &records = cli.open(false);
    closing.deal = dealFrom(cli);
    closing.reason = choiceFrom(cli, u"reason"_s, won ? "won_reason"_ba : "lost_reason"_ba);
    if (!won)
        closing.competitor = choiceFrom(cli, u"competitor"_s, "competitor"_ba);
    if (won && cli.isSet(u"amount"_s)) {
        const domain::Record deal = await(records.load("deal"_ba, closing.deal));
        const QString typed = cli.value(u"amount"_s);
        const auto amount = base::Money::fromPlain(typed, deal.text("currency"));
        if (!amount || amount->toPlain().toDouble() != typed.toDouble())
            throw UsageError{Text::tr("--amount takes an amount such as 1250.50, not \"%1\".").arg(typed)};
        closing.amountMinor = amount->minor();
    }
    const domain::Record deal = await(records.load("deal"_ba, closing.deal));
    if (deal.text("status") == (won ? "won"_L1 : "lost"_L1))
        throw base::Problem(base::ProblemKind::Invalid,
                            (won ? Text::tr("\"%1\" is won already. Reopen it first to win it again.")
                                 : Text::tr("\"%1\" is lost already. Reopen it first to lose it again."))
                                .arg(deal.text("name")));
    DealRecords deals(records);
    return answerOf(cli, closing.deal, await(won ? deals.win(closing) : deals.lose(closing)));
}

Answer reopen(Cli &cli)
{
    records::Records &records = cli.open(false);
    const RecordId id = dealFrom(cli);
    const domain::Record deal = await(records.load("deal"_ba, id));
    if (deal.text("status") == "open"_L1)
        throw base::Problem(
            base::ProblemKind::Invalid,
            Text::tr("\"%1\" is open; only won and lost deals are reopened.").arg(deal.text("name")));
    return answerOf(cli, id, await(DealRecords(records).reopen(id)));
}

QJsonObject jsonOf(const BoardTotals &totals, const QString &currency)
{
    QJsonObject json{{u"count"_s, totals.count},
                     {u"overdue"_s, totals.overdueCount},
                     {u"without_rate"_s, totals.withoutRate},
                     {u"without_amount"_s, totals.withoutAmount}};
    if (totals.isTooLarge)
        return json;
    json.insert(u"amount"_s, plain(totals.amountMinor, currency));
    json.insert(u"weighted"_s, plain(totals.weightedMinor, currency));
    json.insert(u"overdue_amount"_s, plain(totals.overdueMinor, currency));
    return json;
}

QStringList lineOf(const QString &name, const QString &probability, const BoardTotals &totals,
                   const QString &currency)
{
    const auto sum = [&](qint64 minor) { return totals.isTooLarge ? u"…"_s : plain(minor, currency); };
    return {name,
            probability,
            QString::number(totals.count),
            sum(totals.amountMinor),
            sum(totals.weightedMinor),
            QString::number(totals.overdueCount)};
}

Answer board(Cli &cli)
{
    const domain::Entity &entity = domain::Catalogue::builtIn().entity("deal");
    records::BoardQuery query;
    if (cli.isSet(u"where"_s))
        query.filter = domain::Filter::parse(entity, cli.value(u"where"_s));
    query.search = cli.value(u"search"_s);
    if (cli.isSet(u"lanes"_s))
        query.laneBy = domain::Catalogue::fieldOrStamp(entity, cli.value(u"lanes"_s).toUtf8()).key;
    query.closedSinceMs = 0; // all of them
    if (cli.isSet(u"closed-since"_s))
        query.closedSinceMs = dayFrom(cli, u"closed-since"_s).startOfDay().toMSecsSinceEpoch();
    records::Records &records = cli.open(true);
    query.pipeline = pipelineFrom(cli);
    const records::Board board = await(BoardRecords(records).totals(query));
    QJsonArray stages;
    QList<QStringList> table;
    for (qsizetype column = 0; column < board.columns.size(); ++column) {
        const records::BoardColumn &stage = board.columns.at(column);
        QJsonObject json = jsonOf(stage.totals, board.currency);
        json.insert(u"stage"_s, stage.name);
        json.insert(u"kind"_s, QString::fromLatin1(stage.kind));
        json.insert(u"probability"_s, stage.probability);
        QJsonArray lanes;
        for (qsizetype lane = 0; lane < board.lanes.size() && !query.laneBy.isEmpty(); ++lane) {
            QJsonObject one = jsonOf(board.cell(column, lane).totals, board.currency);
            one.insert(u"lane"_s, board.lanes.at(lane).title);
            lanes.append(one);
        }
        if (!lanes.isEmpty())
            json.insert(u"lanes"_s, lanes);
        stages.append(json);
        table.append(lineOf(stage.name, QString::number(stage.probability), stage.totals, board.currency));
    }
    table.append(lineOf(Text::tr("Open"), {}, board.totals, board.currency));
    QString text = textTable({board.pipelineName, u"%"_s, Text::tr("count"), board.currency,
                              Text::tr("weighted"), Text::tr("overdue")},
                             table);
    qint64 withoutRate = 0;
    for (const records::BoardColumn &stage : board.columns)
        withoutRate += stage.totals.withoutRate;
    if (withoutRate > 0)
        text += Text::tr("%n deal(s) are not in the sums: there is no exchange rate for %1.\n", nullptr,
                         int(withoutRate))
                    .arg(board.currenciesWithoutRate.join(u", "_s));
    return {{{u"pipeline"_s, board.pipelineName},
             {u"currency"_s, board.currency},
             {u"stages"_s, stages},
             {u"open"_s, jsonOf(board.totals, board.currency)},
             {u"currencies_without_rate"_s, QJsonArray::fromStringList(board.currenciesWithoutRate)}},
            text};
}

} // namespace

Command dealsListCommand()
{
    return {u"deals list"_s,
            {u"FILE"_s},
            Text::tr("Lists open deals, or with --all closed ones too, with how they stand."),
            {{u"pipeline"_s, {}, u"NAME"_s},
             {u"all"_s, {}},
             {u"where"_s, {}, u"FILTER"_s},
             {u"search"_s, {}, u"TEXT"_s},
             {u"sort"_s, {}, u"FIELDS"_s},
             {u"limit"_s, {}, u"N"_s}},
            listDeals};
}

Command dealsMoveCommand()
{
    return {u"deals move"_s,
            {u"FILE"_s, u"DEAL"_s, u"STAGE"_s},
            Text::tr("Moves a deal, by its id or name, to another stage. What the stage asks for and is "
                     "missing may be passed over with --bypass and a reason, which is logged."),
            {{u"pipeline"_s, {}, u"NAME"_s}, {u"bypass"_s, {}, u"REASON"_s}},
            move};
}

Command dealsWinCommand()
{
    return {u"deals win"_s,
            {u"FILE"_s, u"DEAL"_s},
            Text::tr("Marks a deal as won, today or on an earlier day."),
            {{u"on"_s, {}, u"YYYY-MM-DD"_s},
             {u"amount"_s, {}, u"AMOUNT"_s},
             {u"reason"_s, {}, u"REASON"_s},
             {u"bypass"_s, {}, u"REASON"_s}},
            [](Cli &cli) { return close(cli, true); }};
}

Command dealsLoseCommand()
{
    return {u"deals lose"_s,
            {u"FILE"_s, u"DEAL"_s},
            Text::tr("Marks a deal as lost, with its reason."),
            {{u"reason"_s, {}, u"REASON"_s},
             {u"competitor"_s, {}, u"NAME"_s},
             {u"on"_s, {}, u"YYYY-MM-DD"_s},
             {u"bypass"_s, {}, u"REASON"_s}},
            [](Cli &cli) { return close(cli, false); }};
}

Command dealsReopenCommand()
{
    return {u"deals reopen"_s,
            {u"FILE"_s, u"DEAL"_s},
            Text::tr("Puts a closed deal back into the stage it was closed from."),
            {},
            reopen};
}

Command boardCommand()
{
    return {u"board"_s,
            {u"FILE"_s},
            Text::tr("Tells count, amount and weighted amount of all deals of each stage of a pipeline, in "
                     "the base currency."),
            {{u"pipeline"_s, {}, u"NAME"_s},
             {u"lanes"_s, {}, u"FIELD"_s},
             {u"closed-since"_s, {}, u"YYYY-MM-DD"_s},
             {u"where"_s, {}, u"FILTER"_s},
             {u"search"_s, {}, u"TEXT"_s}},
            board};
}

} // namespace kith::cli
