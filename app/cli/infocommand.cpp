// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QDateTime>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

Answer info(Cli &cli)
{
    records::Records &records = cli.open(true);
    const storage::StoreInfo &info = cli.store().info();
    const QHash<QByteArray, qint64> counts = await(records.counts());

    QJsonObject countsJson;
    QList<QStringList> countRows;
    for (const domain::Entity &entity : records.catalogue().entities()) {
        const qint64 count = counts.value(entity.key, -1);
        if (count < 0)
            continue;
        countsJson.insert(QString::fromLatin1(entity.key), count);
        if (count > 0 && entity.standalone)
            countRows.append({entity.pluralText(), QLocale().toString(count)});
    }
    const QString created = QDateTime::fromMSecsSinceEpoch(info.createdAtMs).toUTC().toString(Qt::ISODate);
    const qint64 bytes = QFileInfo(info.file).size();
    const QJsonObject json{
        {u"file"_s, info.file},
        {u"bytes"_s, bytes},
        {u"workspace"_s, info.workspaceId.toString(QUuid::WithoutBraces)},
        {u"created"_s, created},
        {u"schema"_s, info.schemaVersion},
        {u"cipher"_s, info.cipherVersion},
        {u"cipherSettings"_s, QJsonValue::fromVariant(info.cipherSettings.split(u'\n', Qt::SkipEmptyParts))},
        {u"journal"_s, info.journalMode},
        {u"fileSystem"_s, info.fileSystem},
        {u"counts"_s, countsJson}};
    QString text =
        Text::tr("%1\n  workspace  %2\n  created    %3\n  size       %4\n  schema     %5\n  SQLCipher  "
                 "%6\n  journal    %7 on %8\n")
            .arg(info.file, info.workspaceId.toString(QUuid::WithoutBraces), created,
                 QLocale().formattedDataSize(bytes))
            .arg(info.schemaVersion)
            .arg(info.cipherVersion, info.journalMode, info.fileSystem);
    if (!countRows.isEmpty())
        text += textTable({Text::tr("Records"), Text::tr("Count")}, countRows);
    return {json, text};
}

} // namespace

Command infoCommand()
{
    return {u"info"_s, {u"FILE"_s}, Text::tr("Says what the workspace is and how much is in it."), {}, info};
}

} // namespace kith::cli
