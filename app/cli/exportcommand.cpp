// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/services/calendar/calendarexchange.h"
#include "models/services/exchange/exporter.h"

#include <cstdio>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

/// "csv", "xlsx", "json", "vcf" or "ics": as asked for, else by the file's name.
QString formatOf(const Cli &cli, const QString &file)
{
    static const QStringList known{u"csv"_s, u"xlsx"_s, u"json"_s, u"vcf"_s, u"ics"_s};
    if (!cli.isSet(u"format"_s)) {
        const QString suffix = file.section(u'.', -1).toLower();
        return known.contains(suffix) ? suffix : u"csv"_s;
    }
    const QString format = cli.value(u"format"_s).toLower();
    if (!known.contains(format))
        throw UsageError{Text::tr("--format must be csv, xlsx, json, vcf or ics.")};
    return format;
}

Answer exportList(Cli &cli)
{
    const domain::Entity &entity = cli.entity(cli.argument(1));
    const domain::RecordQuery query = queryFrom(cli, entity);
    const QList<QByteArray> columns =
        cli.isSet(u"columns"_s) ? columnsFrom(cli, entity) : QList<QByteArray>();
    const QString file = cli.isSet(u"to"_s) ? cli.value(u"to"_s) : u"-"_s;
    if (file == "-"_L1 && cli.isSet(u"json"_s))
        throw UsageError{
            Text::tr("--json and the list would both go to standard output. Name a file with --to.")};
    const QString format = formatOf(cli, file);
    const bool cards = format == "vcf"_L1;
    if (cards && entity.key != "contact")
        throw UsageError{Text::tr("Only contacts can be written as vCards.")};
    const QString version = cli.isSet(u"vcard"_s) ? cli.value(u"vcard"_s) : u"3.0"_s;
    if (version != "3.0"_L1 && version != "4.0"_L1)
        throw UsageError{Text::tr("--vcard must be 3.0 or 4.0.")};
    if (format == "ics"_L1 && entity.key != "activity")
        throw UsageError{Text::tr("Only activities can be written as a calendar.")};
    if (format == "xlsx"_L1 && file == "-"_L1)
        throw UsageError{Text::tr("A workbook needs a file. Name one with --to.")};
    records::Records &records = cli.open(true);
    if (format == "ics"_L1) {
        const qint64 written =
            await(services::CalendarExchange(records).exportList(query, file), Cli::showProgress);
        if (file == "-"_L1)
            return {};
        return {{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"rows"_s, written}, {u"file"_s, file}},
                Text::tr("%1 activities written to %2. The file is not encrypted.\n").arg(written).arg(file)};
    }
    if (cards) {
        const bool newest = version == "4.0"_L1;
        const qint64 written =
            await(services::Exporter(records).toVCards(
                      query, file, newest ? services::VCardVersion::V4 : services::VCardVersion::V3),
                  Cli::showProgress);
        return {{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"rows"_s, written}, {u"file"_s, file}},
                Text::tr("%1 cards written to %2. The file is not encrypted.\n").arg(written).arg(file)};
    }
    services::ExportPlan plan;
    plan.query = query;
    plan.columns = columns;
    plan.file = file;
    plan.guardFormulas = cli.isSet(u"for-spreadsheet"_s);
    if (format != "csv"_L1)
        plan.format = format == "xlsx"_L1 ? services::ExportFormat::Xlsx : services::ExportFormat::Json;
    const qint64 rows = await(services::Exporter(records).run(plan), Cli::showProgress);
    if (file == "-"_L1)
        return {};
    return {{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"rows"_s, rows}, {u"file"_s, file}},
            Text::tr("%1 rows written to %2. The file is not encrypted.\n").arg(rows).arg(file)};
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        {u"FILE"_s, u"ENTITY"_s},
        Text::tr("Writes a list as CSV or JSON, with ids and readable names, to standard output or a file, "
                 "or as a workbook (xlsx) to a file. With --for-spreadsheet, cells of a CSV that a "
                 "spreadsheet would compute begin with an apostrophe."),
        {{u"where"_s, {}, u"FILTER"_s},
         {u"search"_s, {}, u"TEXT"_s},
         {u"sort"_s, {}, u"FIELDS"_s},
         {u"columns"_s, {}, u"FIELDS"_s},
         {u"limit"_s, {}, u"N"_s},
         {u"for-spreadsheet"_s, {}},
         {u"vcard"_s, {}, u"3.0|4.0"_s},
         {u"format"_s, {}, u"csv|xlsx|json|vcf|ics"_s},
         {u"to"_s, {}, u"OUT.csv|OUT.xlsx|OUT.json|OUT.vcf|OUT.ics"_s}},
        exportList};
}

} // namespace kith::cli
