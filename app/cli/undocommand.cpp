// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/commands.h"

#include <QJsonArray>

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

QString titleOf(Cli &cli, const storage::SkippedRow &row)
{
    try {
        return await(cli.records().load(row.table, row.id)).title();
    } catch (const base::Problem &) { // gone, or no record of its own
        return QString::fromLatin1(row.table) + u' ' + row.id.toString();
    }
}

/// What an undo left alone.
void addStayed(Cli &cli, const storage::Outcome &outcome, Answer &answer)
{
    constexpr qsizetype named = 20; // more only count
    QJsonArray list;
    for (const storage::SkippedRow &row : outcome.skipped)
        list.append(QJsonObject{{u"entity"_s, QString::fromLatin1(row.table)}, {u"id"_s, row.id.toString()}});
    answer.json.insert(u"stayed"_s, list);
    if (outcome.skipped.isEmpty())
        return;
    answer.text +=
        Text::tr("%n record(s) stayed, because they were changed later or later records refer to them:\n",
                 nullptr, int(outcome.skipped.size()));
    for (const storage::SkippedRow &row : outcome.skipped.mid(0, named))
        answer.text += u"  %1 (%2)\n"_s.arg(titleOf(cli, row), row.id.toString());
    if (outcome.skipped.size() > named)
        answer.text += u"  …\n"_s;
}

Answer undo(Cli &cli)
{
    storage::UndoRequest request;
    request.skipChanged = cli.isSet(u"skip-changed"_s);
    if (cli.isSet(u"action"_s))
        request.tx = base::RecordId(cli.number(u"action"_s, 1));
    records::Records &records = cli.open(false);
    if (!request.tx)
        refuseWhenNothing(await(records.undoState()).undoTx,
                          QT_TRANSLATE_NOOP("kithctl", "There is nothing to undo."));
    const storage::Outcome outcome = await(cli.store().undo(request), Cli::showProgress);
    Answer answer = answerOf(outcome, Text::tr("Undone: %1\n"));
    addStayed(cli, outcome, answer);
    return answer;
}

} // namespace

Command undoCommand()
{
    return {
        u"undo"_s,
        {u"FILE"_s},
        Text::tr("Takes the latest action back, or with --action the one of this number (\"transaction\" in "
                 "what --json tells). What was changed later stands in the way; with --skip-changed it stays "
                 "as it is, and the rest is undone."),
        {{u"action"_s, {}, u"ID"_s}, {u"skip-changed"_s, {}}},
        undo};
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
