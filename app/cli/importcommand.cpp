// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/services/calendar/calendarexchange.h"
#include "models/services/exchange/importer.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace kith::cli {

using services::ImportPlan;

namespace {

QJsonObject profileFrom(const QString &file)
{
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly))
        throw base::Problem(
            base::ProblemKind::NotFound,
            Text::tr("The mapping \"%1\" cannot be read: %2.").arg(file, source.errorString()));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(source.readAll(), &error);
    if (!document.isObject())
        throw base::Problem(base::ProblemKind::Invalid,
                            Text::tr("The mapping \"%1\" is not a JSON object (%2 at byte %3).")
                                .arg(file, error.errorString())
                                .arg(error.offset));
    return document.object();
}

/// Days that can be read in two ways are never chosen unasked.
void readDates(const Cli &cli, ImportPlan &plan)
{
    static const QStringList orders{u"dmy"_s, u"mdy"_s, u"ymd"_s};
    const QString order = cli.value(u"dates"_s);
    if (!order.isEmpty() && !orders.contains(order))
        throw UsageError{Text::tr("--dates is dmy, mdy or ymd, not \"%1\".").arg(order)};
    for (services::ColumnMapping &column : plan.columns) {
        if (column.ambiguousSample.size() < 3)
            continue;
        if (order.isEmpty() && !cli.isSet(u"dry-run"_s))
            throw UsageError{
                Text::tr("The days of \"%1\" can be read in two ways: \"%2\" is %3 or %4. Say --dates "
                         "dmy, mdy or ymd.")
                    .arg(column.header, column.ambiguousSample.at(0), column.ambiguousSample.at(1),
                         column.ambiguousSample.at(2))};
        if (order.isEmpty()) {
            column.why += Text::tr(" with --dates: \"%1\" is %2 or %3")
                              .arg(column.ambiguousSample.at(0), column.ambiguousSample.at(1),
                                   column.ambiguousSample.at(2));
        } else {
            column.format = order.toLatin1();
            column.certain = true;
        }
    }
}

ImportPlan planFrom(const Cli &cli, const domain::Catalogue &catalogue)
{
    ImportPlan plan =
        services::Importer::propose(cli.argument(1), cli.value(u"entity"_s).toUtf8(), &catalogue);
    // a mapping of columns is a file; "GTXPro=GTX Pro" says what a name in the file means
    for (const QString &map : cli.values(u"map"_s)) {
        const qsizetype equals = map.indexOf(u'=');
        if (equals < 1 || QFile::exists(map)) {
            if (!QFile::exists(map))
                throw UsageError{
                    Text::tr("--map takes a file, or NAME=OTHER for a name in the file that means "
                             "another one. There is no file \"%1\".")
                        .arg(map)};
            plan.applyProfile(profileFrom(map));
            continue;
        }
        const QString name = map.left(equals).trimmed();
        if (std::any_of(plan.columns.cbegin(), plan.columns.cend(),
                        [&name](const services::ColumnMapping &column) { return column.header == name; }))
            throw UsageError{
                Text::tr("\"%1\" is a column. Where columns go is said in a file: take the \"map\" of "
                         "an import with --dry-run --json, change it, and name it with --map.")
                    .arg(name)};
        plan.meanings.insert(name, map.mid(equals + 1).trimmed());
    }
    readDates(cli, plan);
    if (cli.isSet(u"match"_s))
        plan.match = services::matchKeyFromName(cli.value(u"match"_s));
    if (cli.isSet(u"mode"_s))
        plan.mode = services::importModeFromName(cli.value(u"mode"_s));
    if (cli.isSet(u"system"_s))
        plan.externalSystem = cli.value(u"system"_s);
    if (cli.isSet(u"customers"_s)) {
        const QString customers = cli.value(u"customers"_s);
        if (customers != "create"_L1 && customers != "reject"_L1)
            throw UsageError{Text::tr("--customers is create or reject.")};
        plan.makesCustomers = customers == "create"_L1;
    }
    if (cli.isSet(u"country"_s))
        plan.defaultCountry = cli.value(u"country"_s).toUpper();
    if (cli.isSet(u"currency"_s))
        plan.currency = cli.value(u"currency"_s).toUpper();
    plan.rejectedFile = cli.value(u"rejected"_s);
    plan.dryRun = cli.isSet(u"dry-run"_s);
    return plan;
}

QJsonObject jsonOf(const ImportPlan &plan, const services::ImportReport &report)
{
    QJsonArray rejections;
    for (const auto &rejection : report.firstRejections)
        rejections.append(QJsonObject{
            {u"row"_s, rejection.row}, {u"line"_s, rejection.line}, {u"reason"_s, rejection.reason}});
    QJsonArray near;
    for (const auto &name : report.nearNames)
        near.append(QJsonObject{{u"field"_s, name.label},
                                {u"name"_s, name.name},
                                {u"known"_s, name.known},
                                {u"rows"_s, name.rows},
                                {u"rejected"_s, name.isRefused}});
    QJsonArray reasons;
    for (const auto &[reason, count] : report.reasons)
        reasons.append(QJsonObject{{u"reason"_s, reason}, {u"rows"_s, count}});
    return {{u"entity"_s, QString::fromLatin1(plan.entity)},
            {u"rows"_s, report.rows},
            {u"created"_s, report.created},
            {u"updated"_s, report.updated},
            {u"unchanged"_s, report.unchanged},
            {u"rejected"_s, report.rejected},
            {u"linkedCreated"_s, report.linkedCreated},
            {u"dryRun"_s, report.dryRun},
            {u"reasons"_s, reasons},
            {u"nearNames"_s, near},
            {u"rejections"_s, rejections},
            {u"remarks"_s, QJsonArray::fromStringList(report.remarks)},
            {u"rejectedFile"_s, report.rejectedFile},
            {u"map"_s, plan.toProfile()}};
}

QString textOf(const ImportPlan &plan, const services::ImportReport &report)
{
    QList<QStringList> mapping;
    for (const services::ColumnMapping &column : plan.columns)
        mapping.append({column.header,
                        column.target.isEmpty() ? Text::tr("(ignored)") : QString::fromLatin1(column.target),
                        column.why});
    QString text;
    if (!mapping.isEmpty()) // calendars have no columns
        text = Text::tr("Taken as: %1\n").arg(plan.record().pluralText()) +
               textTable({Text::tr("Column"), Text::tr("Goes to"), Text::tr("Because")}, mapping) + u'\n';
    for (const QString &remark : report.remarks)
        text += remark + u'\n';
    text += Text::tr("%1 rows: %2 created, %3 updated, %4 unchanged, %5 rejected.\n")
                .arg(report.rows)
                .arg(report.created)
                .arg(report.updated)
                .arg(report.unchanged)
                .arg(report.rejected);
    if (report.linkedCreated > 0)
        text += Text::tr("%1 companies or contacts were made because rows of the file name them.\n")
                    .arg(report.linkedCreated);
    constexpr qsizetype mostReasons = 12;
    qint64 others = 0;
    for (qsizetype i = 0; i < report.reasons.size(); ++i) {
        if (i < mostReasons)
            text += u"  %1 × %2\n"_s.arg(report.reasons.at(i).second).arg(report.reasons.at(i).first);
        else
            others += report.reasons.at(i).second;
    }
    if (others > 0)
        text += Text::tr("  %1 × other reasons; --rejected writes every row with its own.\n").arg(others);
    for (const auto &near : report.nearNames)
        text += Text::tr("%1: \"%2\" (%3 rows) is nearly \"%4\". Say --map \"%2=%4\" if that is meant.\n")
                    .arg(near.label, near.name)
                    .arg(near.rows)
                    .arg(near.known);
    if (!report.rejectedFile.isEmpty() && report.rejected > 0)
        text += Text::tr("Rejected rows with their reasons: %1 (not encrypted).\n").arg(report.rejectedFile);
    if (report.dryRun)
        text += Text::tr("This was a rehearsal: nothing was changed.\n");
    else if (report.created + report.updated + report.linkedCreated > 0)
        text += Text::tr("\"kithctl undo\" takes all of it back.\n");
    else
        text += Text::tr("Nothing was changed.\n");
    return text;
}

/// Calendars have no columns to map.
Answer importCalendar(Cli &cli)
{
    if (cli.isSet(u"entity"_s) && cli.value(u"entity"_s) != "activity"_L1)
        throw UsageError{Text::tr("A calendar holds activities; leave --entity out.")};
    ImportPlan plan;
    plan.entity = "activity";
    records::Records &records = cli.open(false);
    const services::ImportReport report =
        await(services::CalendarExchange(records).importFile(cli.argument(1), cli.isSet(u"dry-run"_s)),
              Cli::showProgress);
    return {jsonOf(plan, report), textOf(plan, report)};
}

Answer import(Cli &cli)
{
    if (services::CalendarExchange::isCalendar(cli.argument(1)))
        return importCalendar(cli);
    records::Records &records = cli.open(false); // first: columns may go to fields of its own
    const ImportPlan plan = planFrom(cli, records.catalogue());
    const services::ImportReport report = await(services::Importer(records).run(plan), Cli::showProgress);
    return {jsonOf(plan, report), textOf(plan, report)};
}

} // namespace

Command importCommand()
{
    return {
        u"import"_s,
        {u"FILE"_s, u"SOURCE"_s},
        Text::tr("Reads a CSV or TSV file of contacts, companies, leads, deals, products, orders or users, "
                 "vCards, or a calendar (.ics): one action, one undo; a second time changes nothing. --map "
                 "may be given several times: a file says where columns go, NAME=OTHER that a name in the "
                 "file means another. --system names the program the file comes from, within which keys and "
                 "the numbers of orders are unique; without it the file's name is taken. --customers reject "
                 "turns away orders of customers that are not here."),
        {{u"entity"_s,
          {},
          u"contact|company|lead|deal|product|app_user|survey_response|source_cost|exchange_rate|"
          "sales_order|campaign|campaign_event"_s},
         {u"system"_s, {}, u"NAME"_s},
         {u"customers"_s, {}, u"create|reject"_s},
         {u"map"_s, {}, u"MAP.json|NAME=OTHER"_s},
         {u"match"_s, {}, u"auto|external_id|email|phone|name|none"_s},
         {u"mode"_s, {}, u"create|update|both"_s},
         {u"country"_s, {}, u"DE"_s},
         {u"currency"_s, {}, u"EUR"_s},
         {u"dates"_s, {}, u"dmy|mdy|ymd"_s},
         {u"rejected"_s, {}, u"OUT.csv"_s},
         {u"dry-run"_s, {}}},
        import};
}

} // namespace kith::cli
