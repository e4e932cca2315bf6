// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/cli.h"

#include <QCommandLineOption>

namespace kith::cli {

struct Command
{
    QString name;          ///< one word, or two: "leads assign"
    QStringList arguments; ///< "FILE", "ENTITY" …; all are needed
    QString summary;
    QList<QCommandLineOption> options;
    std::function<Answer(Cli &)> run;
};

Command createCommand();
Command infoCommand();
Command checkCommand();
Command importCommand();
Command exportCommand();
Command queryCommand();
Command undoCommand();
Command redoCommand();
Command historyCommand();
Command attachCommand();
Command documentsCommand();
Command extractCommand();
Command rekeyCommand();
Command sampleCommand();
Command leadsListCommand();
Command leadsAssignCommand();
Command leadsSpeedCommand();
Command leadsScoreCommand();
Command leadsConvertCommand();
Command leadsAbandonCommand();
Command leadsChancesCommand();

Command dealsListCommand();
Command dealsMoveCommand();
Command dealsWinCommand();
Command dealsLoseCommand();
Command dealsReopenCommand();
Command dealsChancesCommand();
Command boardCommand();
Command activitiesDueCommand();

Command segmentsListCommand();
Command segmentsCountCommand();
Command segmentsMembersCommand();
Command segmentsExplainCommand();
Command segmentsCreateCommand();
Command segmentsFreezeCommand();
Command segmentsAddCommand();
Command segmentsRemoveCommand();
Command segmentsSnapshotsCommand();
Command viewsListCommand();
Command viewsShowCommand();

Command metricsCommand();
Command reportCommand();
Command dailyCommand();

/// All commands in the order of --help.
const QList<Command> &allCommands();

/// Rows under their headings, in columns; the last one is not padded.
QString textTable(const QStringList &header, const QList<QStringList> &rows);

/// Rows as a table for people, or with --csv as CSV.
QString rowsText(const Cli &cli, const QStringList &header, const QList<QStringList> &rows);

/// Throws UsageError when both --csv and --json are asked for.
void refuseTwoForms(const Cli &cli);

/// A record by its id, or by a title that only one has.
base::RecordId recordNamed(records::Records &records, const QByteArray &entity, const QString &text);

} // namespace kith::cli
