// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of leads: how quickly they are answered, what they are worth, conversion, giving them up.
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/records/leadrecords.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using base::RecordId;
using records::ConversionCandidate;
using records::ConversionPlan;
using records::ConversionProposal;
using records::ConversionTarget;
using records::LeadRecords;
using records::LeadSpeed;
using How = ConversionTarget::How;

RecordId leadFrom(const Cli &cli)
{
    const auto id = RecordId::fromString(cli.argument(1));
    if (!id)
        throw UsageError{Text::tr("\"%1\" is not the id of a lead.").arg(cli.argument(1))};
    return *id;
}

// --- speed

QJsonValue orNull(const std::optional<double> &value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

QJsonObject jsonOf(const LeadSpeed::Group &group, bool withName)
{
    QJsonObject json{{u"leads"_s, group.leads.size()},
                     {u"answered"_s, group.answered()},
                     {u"in_time"_s, group.count(LeadSpeed::State::InTime)},
                     {u"late"_s, group.count(LeadSpeed::State::Late)},
                     {u"undecided"_s, group.count(LeadSpeed::State::Undecided)},
                     {u"median_minutes"_s, orNull(group.medianMinutes())},
                     {u"share_in_time"_s, orNull(group.shareInTime())}};
    if (withName) {
        json.insert(u"name"_s, group.name);
        json.insert(u"id"_s, group.id ? QJsonValue(group.id.toString()) : QJsonValue(QJsonValue::Null));
    }
    return json;
}

QStringList lineOf(const LeadSpeed::Group &group, const QString &name)
{
    const auto median = group.medianMinutes();
    const auto share = group.shareInTime();
    constexpr double percent = 100;
    return {name,
            QString::number(group.leads.size()),
            QString::number(group.answered()),
            median ? QString::number(*median) : u"–"_s,
            QString::number(group.count(LeadSpeed::State::InTime)),
            QString::number(group.count(LeadSpeed::State::Late)),
            QString::number(group.count(LeadSpeed::State::Undecided)),
            share ? QString::number(*share * percent, 'f', 1) + u" %"_s : u"–"_s};
}

Answer speed(Cli &cli)
{
    LeadSpeed::Question question;
    const QString by = cli.value(u"by"_s);
    if (by == "owner"_L1)
        question.by = LeadSpeed::By::Owner;
    else if (by == "source"_L1)
        question.by = LeadSpeed::By::Source;
    else if (!by.isEmpty())
        throw UsageError{Text::tr("--by is owner or source, not \"%1\".").arg(by)};
    if (cli.isSet(u"target"_s))
        question.targetMinutes = int(std::min<qint64>(cli.number(u"target"_s, 1), 1'000'000));
    records::Records &records = cli.open(true);
    if (cli.isSet(u"where"_s))
        question.filter = domain::Filter::parse(cli.entity(u"lead"_s), cli.value(u"where"_s));
    const LeadSpeed speed = await(LeadRecords(records).speed(question));
    QJsonArray groups;
    QList<QStringList> table;
    for (const LeadSpeed::Group &group : speed.groups) {
        groups.append(jsonOf(group, true));
        table.append(lineOf(group, group.id ? group.name : Text::tr("(none)")));
    }
    table.append(lineOf(speed.total, Text::tr("All")));
    QJsonObject json = jsonOf(speed.total, false);
    json.insert(u"target_minutes"_s, speed.targetMinutes);
    if (question.by != LeadSpeed::By::Nothing)
        json.insert(u"groups"_s, groups);
    const QString text =
        textTable({by.isEmpty() ? u"leads"_s : by, u"leads"_s, u"answered"_s, u"median_minutes"_s,
                   u"in_time"_s, u"late"_s, u"undecided"_s, u"share_in_time"_s},
                  table) +
        Text::tr(
            "Working time from a lead's creation to the first call, e-mail, meeting, visit or letter; the "
            "target is %1 minutes.\n")
            .arg(speed.targetMinutes);
    return {json, text};
}

// --- score

Answer score(Cli &cli)
{
    const RecordId lead = leadFrom(cli);
    records::Records &records = cli.open(true);
    await(records.load("lead"_ba, lead)); // says so when there is none
    const domain::LeadScore score = await(LeadRecords(records).score(lead));
    QJsonArray lines;
    QString text;
    for (const domain::LeadScore::Line &line : score.lines) {
        lines.append(QJsonObject{{u"points"_s, line.points}, {u"reason"_s, line.reason}});
        text += line.text() + u'\n';
    }
    text += Text::tr("= %1\n").arg(score.total);
    return {{{u"id"_s, lead.toString()},
             {u"score"_s, score.total},
             {u"lines"_s, lines},
             {u"until"_s,
              score.until ? QJsonValue(score.until->toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null)}},
            text};
}

// --- conversion

QJsonArray jsonOf(const QList<ConversionCandidate> &candidates)
{
    QJsonArray json;
    for (const ConversionCandidate &one : candidates)
        json.append(QJsonObject{{u"id"_s, one.id.toString()},
                                {u"title"_s, one.title},
                                {u"why"_s, one.why},
                                {u"fits"_s, one.fits}});
    return json;
}

QString nameOf(How how)
{
    return how == How::Nothing ? u"none"_s : how == How::Link ? u"link"_s : u"create"_s;
}

/// --company, --contact and --deal: an id, "new" or "none".
void choose(const Cli &cli, const QString &option, ConversionTarget &target)
{
    if (!cli.isSet(option))
        return;
    const QString word = cli.value(option);
    if (word == "none"_L1)
        target = {};
    else if (word == "new"_L1)
        target = {How::Create, {}};
    else if (const auto id = RecordId::fromString(word))
        target = {How::Link, *id};
    else
        throw UsageError{Text::tr("--%1 is an id, \"new\" or \"none\", not \"%2\".").arg(option, word)};
}

Answer convert(Cli &cli)
{
    const RecordId lead = leadFrom(cli);
    const bool dryRun = cli.isSet(u"dry-run"_s);
    records::Records &records = cli.open(dryRun);
    LeadRecords leads(records);
    const ConversionProposal proposal = await(leads.propose(lead));
    ConversionPlan plan = proposal.plan;
    choose(cli, u"company"_s, plan.company);
    choose(cli, u"contact"_s, plan.contact);
    choose(cli, u"deal"_s, plan.deal);
    const auto target = [](const ConversionTarget &one) {
        return QJsonObject{
            {u"how"_s, nameOf(one.how)},
            {u"id"_s, one.how == How::Link ? QJsonValue(one.id.toString()) : QJsonValue(QJsonValue::Null)}};
    };
    QJsonObject json{{u"id"_s, lead.toString()},
                     {u"companies"_s, jsonOf(proposal.companies)},
                     {u"contacts"_s, jsonOf(proposal.contacts)},
                     {u"company"_s, target(plan.company)},
                     {u"contact"_s, target(plan.contact)},
                     {u"deal"_s, target(plan.deal)},
                     {u"dryRun"_s, dryRun}};
    QString text = Text::tr("company: %1\ncontact: %2\ndeal: %3\n")
                       .arg(nameOf(plan.company.how), nameOf(plan.contact.how), nameOf(plan.deal.how));
    if (dryRun)
        return {json, text + Text::tr("This was a rehearsal: nothing was changed.\n")};
    const storage::Outcome outcome = await(leads.convert(plan));
    const domain::Record done = await(records.load("lead"_ba, lead));
    for (const char *field : {"converted_company_id", "converted_contact_id", "converted_deal_id"}) {
        if (const RecordId id = done.linkId(field))
            json.insert(QString::fromLatin1(field), id.toString());
    }
    json.insert(u"transaction"_s, outcome.tx.toString());
    return {json, text + outcome.label + u'\n'};
}

// --- giving up

Answer abandon(Cli &cli)
{
    const bool dryRun = cli.isSet(u"dry-run"_s);
    const int days = cli.isSet(u"days"_s) ? int(std::min<qint64>(cli.number(u"days"_s, 1), 100'000)) : 0;
    if (!dryRun && !cli.isSet(u"reason"_s))
        throw UsageError{Text::tr("Say why with --reason, or look first with --dry-run.")};
    records::Records &records = cli.open(dryRun);
    LeadRecords leads(records);
    domain::RecordQuery query;
    query.entity = "lead"_ba;
    query.filter = await(leads.silentFilter(days));
    const QList<RecordId> ids = await(records.findIds(query));
    const QString count = Text::tr("Open leads that nobody has touched: %1\n").arg(ids.size());
    if (dryRun || ids.isEmpty()) {
        QJsonArray list;
        for (const RecordId id : ids)
            list.append(id.toString());
        return {{{u"count"_s, ids.size()}, {u"leads"_s, list}, {u"dryRun"_s, dryRun}}, count};
    }
    RecordId reason;
    QStringList labels;
    const QString wanted = cli.value(u"reason"_s);
    for (const records::PicklistValue &value : await(records.picklist("disqualify_reason"_ba))) {
        if (wanted == QString::fromUtf8(value.key) || wanted.compare(value.label, Qt::CaseInsensitive) == 0)
            reason = value.id;
        labels.append(value.label);
    }
    if (!reason)
        throw UsageError{
            Text::tr("There is no reason called \"%1\". There are: %2.").arg(wanted, labels.join(u", "_s))};
    const storage::Outcome outcome =
        await(leads.close(ids, LeadRecords::End::Abandoned, reason), Cli::showProgress);
    return {{{u"count"_s, ids.size()},
             {u"action"_s, outcome.label},
             {u"transaction"_s, outcome.tx.toString()},
             {u"dryRun"_s, false}},
            count + outcome.label + u'\n'};
}

} // namespace

Command leadsSpeedCommand()
{
    return {
        u"leads speed"_s,
        {u"FILE"_s},
        Text::tr(
            "How quickly leads are answered: median of the working minutes and share within the target."),
        {{u"by"_s, {}, u"owner|source"_s}, {u"where"_s, {}, u"FILTER"_s}, {u"target"_s, {}, u"MINUTES"_s}},
        speed};
}

Command leadsScoreCommand()
{
    return {u"leads score"_s,
            {u"FILE"_s, u"ID"_s},
            Text::tr("What a lead is worth today, with a line for each reason."),
            {},
            score};
}

Command leadsConvertCommand()
{
    return {u"leads convert"_s,
            {u"FILE"_s, u"ID"_s},
            Text::tr(
                "Turns a lead into a company, a contact and a deal, linking what is there. With --dry-run it "
                "only says what it would link and make."),
            {{u"company"_s, {}, u"ID|new|none"_s},
             {u"contact"_s, {}, u"ID|new|none"_s},
             {u"deal"_s, {}, u"ID|new|none"_s},
             {u"dry-run"_s, {}}},
            convert};
}

Command leadsAbandonCommand()
{
    return {
        u"leads abandon"_s,
        {u"FILE"_s},
        Text::tr("Closes open leads that nobody has touched for days, as one action; with --dry-run it only "
                 "counts them."),
        {{u"days"_s, {}, u"N"_s}, {u"reason"_s, {}, u"REASON"_s}, {u"dry-run"_s, {}}},
        abandon};
}

} // namespace kith::cli
