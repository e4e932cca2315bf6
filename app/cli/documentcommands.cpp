// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"
#include "models/services/documents/documents.h"

#include <QDateTime>
#include <QFileInfo>
#include <QJsonArray>
#include <QLocale>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

using base::RecordId;
using domain::Entity;
using records::Document;
using services::Documents;

RecordId idFrom(const QString &typed)
{
    if (const auto id = RecordId::fromString(typed))
        return *id;
    throw UsageError{
        Text::tr("\"%1\" is not an id. Ids are whole numbers, as query prints them.").arg(typed)};
}

/// The kind of record named by the second argument, which has to be one that has documents.
const Entity &ownerEntity(const Cli &cli)
{
    const Entity &entity = cli.entity(cli.argument(1));
    for (const domain::Relation &relation : entity.relations) {
        if (relation.owned && relation.entity == "attachment")
            return entity;
    }
    throw base::Problem(base::ProblemKind::NotAllowed,
                        Text::tr("%1 cannot have documents.").arg(entity.singularText()));
}

QJsonObject jsonOf(const Document &document)
{
    return {
        {u"id"_s, document.id.toString()},
        {u"name"_s, document.fileName},
        {u"type"_s, document.mime},
        {u"size"_s, document.size},
        {u"sha256"_s, document.sha256},
        {u"added"_s, QDateTime::fromMSecsSinceEpoch(document.addedAtMs).toUTC().toString(Qt::ISODateWithMs)},
        {u"by"_s, document.addedBy}};
}

Answer listDocuments(Cli &cli)
{
    const Entity &entity = ownerEntity(cli);
    const RecordId id = idFrom(cli.argument(2));
    records::Records &records = cli.open(true);
    await(records.load(entity.key, id)); // says so when there is no such record
    const QList<Document> documents = await(Documents::of(records).list(entity.key, id));
    QJsonArray list;
    QList<QStringList> rows;
    for (const Document &document : documents) {
        list.append(jsonOf(document));
        rows.append(
            {document.id.toString(), QString::number(document.size), document.mime, document.fileName});
    }
    return {{{u"entity"_s, QString::fromLatin1(entity.key)},
             {u"id"_s, id.toString()},
             {u"count"_s, documents.size()},
             {u"documents"_s, list}},
            textTable({Text::tr("Id"), Text::tr("Bytes"), Text::tr("Type"), Text::tr("Name")}, rows)};
}

Answer attach(Cli &cli)
{
    const Entity &entity = ownerEntity(cli);
    const RecordId id = idFrom(cli.argument(2));
    const services::DocumentSource source{QFileInfo(cli.argument(3)).absoluteFilePath(), {}, {}};
    await(Documents::examine({source}));
    records::Records &records = cli.open(false);
    await(records.load(entity.key, id));
    Documents &documents = Documents::of(records);
    const records::Outcome outcome = await(documents.add(entity.key, id, {source}), Cli::showProgress);
    const QList<Document> all = await(documents.list(entity.key, id));
    QJsonObject json = all.isEmpty() ? QJsonObject() : jsonOf(all.first()); // the newest comes first
    json.insert(u"transaction"_s, outcome.tx.toString());
    return {json, Text::tr("Added %1 as document %2.\n")
                      .arg(source.shownName(), all.isEmpty() ? QString() : all.first().id.toString())};
}

Answer extract(Cli &cli)
{
    const RecordId id = idFrom(cli.argument(1));
    if (!cli.isSet(u"to"_s))
        throw UsageError{Text::tr("Name the file to write with --to.")};
    const QString file = cli.value(u"to"_s);
    if (QFileInfo::exists(file))
        throw base::Problem(
            base::ProblemKind::NotAllowed,
            Text::tr("\"%1\" exists already. Choose another name; kithctl never overwrites a file.")
                .arg(file));
    records::Records &records = cli.open(true);
    Documents &documents = Documents::of(records);
    const Document document = await(documents.load(id));
    await(documents.saveAs(document, file), Cli::showProgress);
    QJsonObject json = jsonOf(document);
    json.insert(u"file"_s, file);
    return {json,
            Text::tr("Written to %1: %2 bytes. The file is not encrypted.\n").arg(file).arg(document.size)};
}

} // namespace

Command attachCommand()
{
    return {u"attach"_s,
            {u"FILE"_s, u"ENTITY"_s, u"ID"_s, u"PATH"_s},
            Text::tr("Adds a file to a record as a document, encrypted inside the workspace."),
            {},
            attach};
}

Command documentsCommand()
{
    return {u"documents"_s,
            {u"FILE"_s, u"ENTITY"_s, u"ID"_s},
            Text::tr("Lists the documents of a record, the newest first."),
            {},
            listDocuments};
}

Command extractCommand()
{
    return {u"extract"_s,
            {u"FILE"_s, u"DOCUMENT"_s},
            Text::tr("Writes a document to a file, which is not encrypted."),
            {{u"to"_s, {}, u"PATH"_s}},
            extract};
}

} // namespace kith::cli
