// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

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
                                         activitiesDueCommand(),
                                         segmentsListCommand(),
                                         segmentsCountCommand(),
                                         segmentsMembersCommand(),
                                         segmentsExplainCommand(),
                                         segmentsCreateCommand(),
                                         segmentsFreezeCommand(),
                                         segmentsAddCommand(),
                                         segmentsRemoveCommand(),
                                         segmentsSnapshotsCommand()};
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
            if (cell.size() > widest)
                cell = cell.left(widest - 1) + u'…';
            line += column + 1 < cells.size() ? cell.leftJustified(widths.at(column) + 2) : cell;
        }
        text += line.trimmed().isEmpty() ? u"\n"_s : line + u'\n';
    };
    addLine(header);
    for (const QStringList &row : rows)
        addLine(row);
    return text;
}

} // namespace kith::cli
