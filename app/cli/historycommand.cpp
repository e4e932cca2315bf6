// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QDateTime>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

QString opName(storage::RowOp op)
{
    switch (op) {
    case storage::RowOp::Insert:
        return u"insert"_s;
    case storage::RowOp::Update:
        return u"update"_s;
    case storage::RowOp::Remove:
        break;
    }
    return u"remove"_s;
}

Answer history(Cli &cli)
{
    const auto id = base::RecordId::fromString(cli.argument(2));
    if (!id)
        throw UsageError{Text::tr("\"%1\" is not an id. Ids are whole numbers, as query prints them.")
                             .arg(cli.argument(2))};
    records::Records &records = cli.open(true);
    const domain::Entity &entity = cli.entity(cli.argument(1));
    const QList<records::HistoryLine> lines = await(records.history(entity.key, *id));
    if (lines.isEmpty())
        throw base::Problem(
            base::ProblemKind::NotFound,
            Text::tr("There is no %1 with the id %2.").arg(entity.singularText(), id->toString()));

    QJsonArray list;
    QString text;
    for (const records::HistoryLine &line : lines) {
        QJsonArray changes;
        const QString at = QDateTime::fromMSecsSinceEpoch(line.atMs).toUTC().toString(Qt::ISODateWithMs);
        text += u"%1  %2  %3%4\n"_s.arg(at, line.who, line.action,
                                        line.undone ? Text::tr("  (undone)") : QString());
        for (const auto &change : line.changes) {
            changes.append(QJsonObject{{u"field"_s, QString::fromLatin1(change.field)},
                                       {u"before"_s, change.beforeText},
                                       {u"after"_s, change.afterText}});
            text += u"    %1: %2 → %3\n"_s.arg(QString::fromLatin1(change.field), change.beforeText,
                                               change.afterText);
        }
        list.append(QJsonObject{{u"transaction"_s, line.tx.toString()},
                                {u"at"_s, at},
                                {u"who"_s, line.who},
                                {u"action"_s, line.action},
                                {u"entity"_s, QString::fromLatin1(line.entity)},
                                {u"id"_s, line.id.toString()},
                                {u"op"_s, opName(line.op)},
                                {u"undone"_s, line.undone},
                                {u"changes"_s, changes}});
    }
    return {{{u"entity"_s, QString::fromLatin1(entity.key)}, {u"id"_s, id->toString()}, {u"history"_s, list}},
            text};
}

} // namespace

Command historyCommand()
{
    return {u"history"_s,
            {u"FILE"_s, u"ENTITY"_s, u"ID"_s},
            Text::tr("Shows who changed what in one record, newest first."),
            {},
            history};
}

} // namespace kith::cli
