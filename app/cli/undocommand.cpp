// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

using namespace Qt::StringLiterals;

namespace kith::cli {

namespace {

Answer answerOf(const storage::Outcome &outcome, const QString &sentence)
{
    return {{{u"action"_s, outcome.label},
             {u"transaction"_s, outcome.tx.toString()},
             {u"inserted"_s, outcome.inserted},
             {u"updated"_s, outcome.updated},
             {u"removed"_s, outcome.removed}},
            sentence.arg(outcome.label)};
}

void refuseWhenNothing(base::RecordId tx, const char *sentence)
{
    if (!tx)
        throw base::Problem(base::ProblemKind::NotFound, Text::tr(sentence));
}

} // namespace

Command undoCommand()
{
    return {u"undo"_s, {u"FILE"_s}, Text::tr("Takes the latest action back."), {}, [](Cli &cli) {
                records::Records &records = cli.open(false);
                refuseWhenNothing(await(records.undoState()).undoTx,
                                  QT_TRANSLATE_NOOP("kithctl", "There is nothing to undo."));
                return answerOf(await(records.undo()), Text::tr("Undone: %1\n"));
            }};
}

Command redoCommand()
{
    return {u"redo"_s, {u"FILE"_s}, Text::tr("Does again what was undone last."), {}, [](Cli &cli) {
                records::Records &records = cli.open(false);
                refuseWhenNothing(await(records.undoState()).redoTx,
                                  QT_TRANSLATE_NOOP("kithctl", "There is nothing to redo."));
                return answerOf(await(records.redo()), Text::tr("Done again: %1\n"));
            }};
}

} // namespace kith::cli
