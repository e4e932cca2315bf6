// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "app/cli/queryoptions.h"
#include "models/records/segmentrecords.h"
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
        if (file != "-"_L1 && !known.contains(suffix))
            throw UsageError{
                Text::tr(
                    "\"%1\" does not say which kind of file it is to be. Let it end with .csv, .xlsx, .json, "
                    ".vcf or .ics, or say --format.")
                    .arg(file)};
        return known.contains(suffix) ? suffix : u"csv"_s;
    }
    const QString format = cli.value(u"format"_s).toLower();
    if (!known.contains(format))
        throw UsageError{Text::tr("--format must be csv, xlsx, json, vcf or ics.")};
    return format;
}

/// What the options ask for, before the workspace is opened.
struct Wish
{
    QString file;
    QString format;
    services::VCardVersion version = services::VCardVersion::V3;
};

Wish wishOf(const Cli &cli, const QString &entity)
{
    Wish wish;
    wish.file = cli.isSet(u"to"_s) ? cli.value(u"to"_s) : u"-"_s;
    if (wish.file == "-"_L1 && cli.isSet(u"json"_s))
        throw UsageError{
            Text::tr("--json and the list would both go to standard output. Name a file with --to.")};
    wish.format = formatOf(cli, wish.file);
    if (wish.format == "vcf"_L1 && entity != "contact"_L1)
        throw UsageError{Text::tr("Only contacts can be written as vCards.")};
    const QString version = cli.isSet(u"vcard"_s) ? cli.value(u"vcard"_s) : u"3.0"_s;
    if (version != "3.0"_L1 && version != "4.0"_L1)
        throw UsageError{Text::tr("--vcard must be 3.0 or 4.0.")};
    if (version == "4.0"_L1)
        wish.version = services::VCardVersion::V4;
    if (wish.format == "ics"_L1 && entity != "activity"_L1)
        throw UsageError{Text::tr("Only activities can be written as a calendar.")};
    if (wish.format == "xlsx"_L1 && wish.file == "-"_L1)
        throw UsageError{Text::tr("A workbook needs a file. Name one with --to.")};
    if (cli.isSet(u"purpose"_s) && !cli.isSet(u"channel"_s))
        throw UsageError{Text::tr("--purpose only goes with --channel.")};
    return wish;
}

/// Those of the query that may be reached; the others are counted.
records::Audience audienceOf(const Cli &cli, records::Records &records, const domain::RecordQuery &query)
{
    records::AudienceQuestion question;
    question.query = query;
    question.channel = cli.value(u"channel"_s).toUtf8();
    question.purpose = cli.value(u"purpose"_s).toUtf8();
    if (cli.isSet(u"segment"_s)) {
        const records::Segment segment =
            await(records::SegmentRecords(records).named(cli.value(u"segment"_s), query.entity));
        question.query.filter = domain::Filter::all({records::SegmentReader::isIn(segment.id), query.filter});
        question.excludedSegments = segment.excludes;
    }
    return await(records::SegmentRecords(records).audience(question));
}

/// Who keeps people out of mailings has to see them among what is exported.
qint64 notToContact(records::Records &records, domain::RecordQuery query)
{
    query.filter = domain::Filter::all(
        {query.filter, domain::Filter::test("do_not_contact"_ba, domain::Operator::Is, true)});
    return await(records.count(query));
}

QString writtenText(const QString &format, qint64 rows, const QString &file)
{
    if (format == "ics"_L1)
        return Text::tr("%1 activities written to %2. The file is not encrypted.\n").arg(rows).arg(file);
    if (format == "vcf"_L1)
        return Text::tr("%1 cards written to %2. The file is not encrypted.\n").arg(rows).arg(file);
    return Text::tr("%1 rows written to %2. The file is not encrypted.\n").arg(rows).arg(file);
}

Answer exportList(Cli &cli)
{
    const Wish wish = wishOf(cli, cli.argument(1));
    records::Records &records = cli.open(true);
    const domain::Entity &entity = cli.entity(cli.argument(1));
    services::ExportPlan plan;
    plan.query = queryFrom(cli, entity);
    plan.file = wish.file;
    plan.version = wish.version;
    plan.guardFormulas = cli.isSet(u"for-spreadsheet"_s);
    if (cli.isSet(u"columns"_s))
        plan.columns = columnsFrom(cli, entity);
    if (wish.format != "csv"_L1 && wish.format != "ics"_L1)
        plan.format = *services::Exporter::formatOf(u"x."_s + wish.format);

    QJsonObject json{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"file"_s, wish.file}};
    QString remark;
    if (cli.isSet(u"segment"_s) || cli.isSet(u"channel"_s)) {
        const records::Audience audience = audienceOf(cli, records, plan.query);
        plan.ids = audience.ids;
        json.insert(u"excluded"_s, audience.excludedCount());
        remark = audience.sentence() + u'\n';
    } else if (const qint64 marked = entity.field("do_not_contact") ? notToContact(records, plan.query) : 0) {
        json.insert(u"do_not_contact"_s, marked);
        remark = Text::tr("%n of them must not be contacted; --channel leaves such people out.\n", nullptr,
                          int(marked));
    }
    const qint64 rows =
        wish.format == "ics"_L1
            ? await(services::CalendarExchange(records).exportList(plan.query, wish.file), Cli::showProgress)
            : await(services::Exporter(records).run(plan), Cli::showProgress);
    if (wish.file == "-"_L1) {
        std::fputs(qPrintable(remark), stderr); // the list is on standard output
        return {};
    }
    json.insert(u"rows"_s, rows);
    return {json, writtenText(wish.format, rows, wish.file) + remark};
}

} // namespace

Command exportCommand()
{
    return {
        u"export"_s,
        {u"FILE"_s, u"ENTITY"_s},
        Text::tr("Writes a list as CSV or JSON, with ids and readable names, to standard output or a file, "
                 "or as a workbook (xlsx) to a file. With --for-spreadsheet, cells of a CSV that a "
                 "spreadsheet would compute begin with an apostrophe. With --segment or --channel, whoever "
                 "must not be reached is left out and counted, as in segments count."),
        {{u"where"_s, {}, u"FILTER"_s},
         {u"segment"_s, {}, u"SEGMENT"_s},
         {u"channel"_s, {}, u"CHANNEL"_s},
         {u"purpose"_s, {}, u"PURPOSE"_s},
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
