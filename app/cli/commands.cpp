// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include "models/services/exchange/csvwriter.h"

#include <QBuffer>

using namespace Qt::StringLiterals;

namespace kith::cli {

using base::Problem;
using base::ProblemKind;
using base::RecordId;

const QList<Command> &allCommands()
{
    static const QList<Command> commands{createCommand(),
                                         infoCommand(),
                                         checkCommand(),
                                         importCommand(),
                                         exportCommand(),
                                         queryCommand(),
                                         undoCommand(),
                                         redoCommand(),
                                         historyCommand(),
                                         attachCommand(),
                                         documentsCommand(),
                                         extractCommand(),
                                         rekeyCommand(),
                                         sampleCommand(),
                                         leadsListCommand(),
                                         leadsAssignCommand(),
                                         dealsListCommand(),
                                         dealsMoveCommand(),
                                         dealsWinCommand(),
                                         dealsLoseCommand(),
                                         dealsReopenCommand(),
                                         boardCommand(),
                                         leadsSpeedCommand(),
                                         leadsScoreCommand(),
                                         leadsConvertCommand(),
                                         leadsAbandonCommand(),
                                         leadsChancesCommand(),
                                         dealsChancesCommand(),
                                         activitiesDueCommand(),
                                         segmentsListCommand(),
                                         segmentsCountCommand(),
                                         segmentsMembersCommand(),
                                         segmentsExplainCommand(),
                                         segmentsCreateCommand(),
                                         segmentsFreezeCommand(),
                                         segmentsAddCommand(),
                                         segmentsRemoveCommand(),
                                         segmentsSnapshotsCommand(),
                                         viewsListCommand(),
                                         viewsShowCommand(),
                                         metricsCommand(),
                                         reportCommand(),
                                         dailyCommand()};
    return commands;
}

QString textTable(const QStringList &header, const QList<QStringList> &rows)
{
    constexpr qsizetype widest = 40;
    QList<qsizetype> widths;
    for (qsizetype column = 0; column < header.size(); ++column) {
        qsizetype width = header.at(column).size();
        for (const QStringList &row : rows)
            width = std::max(width, std::min(widest, row.at(column).size()));
        widths.append(width);
    }
    QString text;
    const auto addLine = [&](const QStringList &cells) {
        QString line;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            QString cell = cells.at(column).simplified();
            const bool isLast = column + 1 == cells.size();
            if (cell.size() > widest && !isLast)
                cell = cell.left(widest - 1) + u'…';
            line += isLast ? cell : cell.leftJustified(widths.at(column) + 2);
        }
        text += line.trimmed().isEmpty() ? u"\n"_s : line + u'\n';
    };
    addLine(header);
    for (const QStringList &row : rows)
        addLine(row);
    return text;
}

QString rowsText(const Cli &cli, const QStringList &header, const QList<QStringList> &rows)
{
    if (!cli.isSet(u"csv"_s))
        return textTable(header, rows);
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    services::CsvWriter writer(buffer);
    writer.write(header);
    for (const QStringList &row : rows)
        writer.write(row);
    writer.finish();
    return QString::fromUtf8(buffer.data());
}

void refuseTwoForms(const Cli &cli)
{
    if (cli.isSet(u"csv"_s) && cli.isSet(u"json"_s))
        throw UsageError{Text::tr("Either --csv or --json, not both.")};
}

RecordId recordNamed(records::Records &records, const QByteArray &entity, const QString &text)
{
    if (const auto id = RecordId::fromString(text))
        return *id;
    const QList<records::Hit> hits = await(records.suggest(entity, text, 2));
    if (hits.isEmpty())
        throw Problem(ProblemKind::NotFound, Text::tr("Nothing is called \"%1\".").arg(text));
    if (hits.size() > 1)
        throw Problem(ProblemKind::Invalid, Text::tr("\"%1\" may be %2 or %3. Name one by its id.")
                                                .arg(text, hits.at(0).title + u' ' + hits.at(0).id.toString(),
                                                     hits.at(1).title + u' ' + hits.at(1).id.toString()));
    return hits.constFirst().id;
}

} // namespace kith::cli
