// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/undo.h"

#include "models/base/problem.h"
#include "models/storage/changewriter.h"
#include "models/storage/journalreader.h"
#include "models/storage/laterchanges.h"
#include "models/storage/text.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

constexpr int BatchRows = 500;

struct Target
{
    RecordId tx;
    QString label;
    RecordId action; ///< for redo: the action that the undo `tx` took back
};

// What a person did: not an undo, a redo, the program's own work or another file's changes.
const QString &actions()
{
    static const QString list = u"(%1, %2, %3, %4)"_s.arg(int(Origin::Undo))
                                    .arg(int(Origin::Redo))
                                    .arg(int(Origin::System))
                                    .arg(int(Origin::Sync));
    return list;
}

Target undoTarget(Session &session)
{
    QSqlQuery &query =
        session.run(u"SELECT id, label FROM tx WHERE undone_by_tx IS NULL AND origin NOT IN "_s + actions() +
                    u" ORDER BY commit_seq DESC LIMIT 1"_s);
    Target target;
    if (query.next())
        target = {RecordId(query.value(0).toLongLong()), query.value(1).toString(), {}};
    query.finish();
    return target;
}

Target redoTarget(Session &session)
{
    // Backwards from the newest: the first undo that counts, unless an action stands before it.
    QSqlQuery &query = session.run(
        u"SELECT u.id, u.label, (SELECT a.id FROM tx a WHERE a.undone_by_tx = u.id), u.origin = %1 FROM tx u "
        "WHERE u.undone_by_tx IS NULL AND (u.origin = %1 OR u.origin NOT IN %2) ORDER BY u.commit_seq DESC"_s
            .arg(int(Origin::Undo))
            .arg(actions()));
    Target target;
    if (query.next() && query.value(3).toBool())
        target = {RecordId(query.value(0).toLongLong()), query.value(1).toString(),
                  RecordId(query.value(2).toLongLong())};
    query.finish();
    return target;
}

Target chosenTarget(Session &session, RecordId tx)
{
    QSqlQuery &query = session.run(
        u"SELECT label, undone_by_tx, origin IN "_s + actions() + u" FROM tx WHERE id = ?"_s, {tx.value()});
    if (!query.next())
        throw Problem(ProblemKind::NotFound, Text::tr("This action is not in the history of the workspace."),
                      u"tx %1"_s.arg(tx.value()));
    const QString label = query.value(0).toString();
    if (!query.value(1).isNull())
        throw Problem(ProblemKind::NotAllowed, Text::tr("“%1” was undone already.").arg(label),
                      u"tx %1"_s.arg(tx.value()));
    if (query.value(2).toBool())
        throw Problem(ProblemKind::NotAllowed, Text::tr("“%1” cannot be undone by itself.").arg(label),
                      u"tx %1"_s.arg(tx.value()));
    query.finish();
    return {tx, label, {}};
}

void writeInverse(Session &session, ChangeWriter &writer, RecordId tx, LaterChanges *later = nullptr)
{
    JournalReader reader(session);
    writer.beginBulk();
    for (QList<RowChange> changes = reader.batch(tx, true, BatchRows); !changes.isEmpty();
         changes = reader.batch(tx, true, BatchRows)) {
        QList<RowChange> back;
        back.reserve(changes.size());
        for (const RowChange &change : std::as_const(changes)) {
            if (!later || !later->concerns(change))
                back.append(JournalReader::inverse(change));
        }
        if (ChangeRules::Backlog *backlog = writer.backlog())
            backlog->beginBatch(session);
        writer.apply(std::move(back));
        session.throwIfCancelled();
    }
    writer.finishBulk();
}

} // namespace

Problem Undo::stillUsed(const QString &label, const QList<BrokenReference> &broken)
{
    QList<base::FieldClash> clashes;
    for (const BrokenReference &one : broken)
        clashes.append({one.table, one.row, one.column, {}, {}, one.missing.value()});
    return Problem(ProblemKind::Conflict,
                   Text::tr("“%1” cannot be undone whole: %n later record(s) refer to what it made. Undo "
                            "those first, or "
                            "leave what they refer to as it is.",
                            nullptr, int(broken.size()))
                       .arg(label),
                   u"%1 references"_s.arg(broken.size()))
        .withClashes(clashes);
}

UndoState Undo::state(Session &session)
{
    const Target undo = undoTarget(session);
    const Target redo = redoTarget(session);
    return {undo.tx, undo.label, redo.tx, redo.label};
}

qint64 Undo::size(Session &session, const UndoRequest &request)
{
    const RecordId tx = request.tx ? request.tx : undoTarget(session).tx;
    return session.scalar(u"SELECT row_count FROM tx WHERE id = ?"_s, {tx.value()}).toLongLong();
}

Outcome Undo::undo(Session &session, const ChangeRules &rules, const UndoRequest &request,
                   const QSet<QPair<QByteArray, RecordId>> &keep, ChangeNotice &notice)
{
    const Target target = request.tx ? chosenTarget(session, request.tx) : undoTarget(session);
    if (!target.tx)
        throw Problem(ProblemKind::NotFound, Text::tr("There is nothing to undo."));
    LaterChanges later(session, rules, target.tx);
    later.find();
    if (!request.skipChanged && !later.hanging().isEmpty())
        throw stillUsed(target.label, later.hanging());
    for (const auto &[table, id] : keep)
        later.add(table, id);
    ChangeWriter writer(session, rules, target.label, Origin::Undo);
    if (request.skipChanged)
        writer.skipChangedRows();
    writeInverse(session, writer, target.tx, request.skipChanged ? &later : nullptr);
    Outcome outcome = writer.finish(true);
    if (request.skipChanged)
        outcome.skipped += later.records().values();
    session.run(u"UPDATE tx SET undone_by_tx = ? WHERE id = ?"_s, {outcome.tx.value(), target.tx.value()});
    notice = writer.notice();
    return outcome;
}

Outcome Undo::redo(Session &session, const ChangeRules &rules, ChangeNotice &notice)
{
    const Target target = redoTarget(session);
    if (!target.tx)
        throw Problem(ProblemKind::NotFound, Text::tr("There is nothing to redo."));
    ChangeWriter writer(session, rules, target.label, Origin::Redo);
    writeInverse(session, writer, target.tx);
    const Outcome outcome = writer.finish(true);
    session.run(u"UPDATE tx SET undone_by_tx = ? WHERE id = ?"_s, {outcome.tx.value(), target.tx.value()});
    if (target.action)
        session.run(u"UPDATE tx SET undone_by_tx = NULL WHERE id = ?"_s, {target.action.value()});
    notice = writer.notice();
    return outcome;
}

} // namespace kith::storage
