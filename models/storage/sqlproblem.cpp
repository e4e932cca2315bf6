// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sqlproblem.h"

#include "models/storage/text.h"

using namespace Qt::StringLiterals;

namespace kith::storage {

using base::Problem;
using base::ProblemKind;

namespace {

/// "UNIQUE constraint failed: contact.email, contact.kind" -> "email"
QByteArray columnIn(const QString &message)
{
    const qsizetype colon = message.indexOf(u": "_s);
    if (colon < 0)
        return {};
    const QString first = message.mid(colon + 2).section(u',', 0, 0).trimmed();
    return first.section(u'.', -1).toUtf8();
}

Problem constraintProblem(int code, const QString &message, const QString &detail)
{
    constexpr int check = 275;
    constexpr int trigger = 1811;
    constexpr int notNull = 1299;
    constexpr int dataType = 3091;
    const QByteArray column = columnIn(message);
    const auto about = [&](const QString &sentence) {
        Problem problem(ProblemKind::Constraint, sentence, detail);
        return code == check || code == trigger ? problem : problem.about(column);
    };
    switch (code) {
    case sqlcode::ConstraintForeignKey:
        return Problem(
            ProblemKind::Constraint,
            Text::tr("The record refers to another record that is not there, or is still used by others. "
                     "Remove or change what refers to it first."),
            detail);
    case sqlcode::ConstraintUnique:
    case sqlcode::ConstraintPrimaryKey:
        return about(Text::tr("Another record already has this value. Change it, or open the other record."));
    case notNull:
        return about(Text::tr("A value that is needed is missing. Fill it in."));
    case dataType:
        return about(Text::tr("The value is of the wrong kind for its field."));
    default:
        return about(Text::tr("The values do not fit together. Check the record."));
    }
}

Problem ioProblem(int code, const QString &detail)
{
    constexpr int corruptFs = 33 << 8 | 10;
    constexpr int data = 32 << 8 | 10;
    if (code == corruptFs || code == data)
        return Problem(
            ProblemKind::Corrupt,
            Text::tr(
                "The drive returned damaged data. Copy the workspace to another drive or open a backup."),
            detail);
    return Problem(
        ProblemKind::Offline,
        Text::tr("The drive of the workspace reports an error or is not there any more. Nothing of the last "
                 "action was saved. Check the drive and open the workspace again."),
        detail);
}

// Texts of the full text search repeat what was typed, which is customer data.
QString withoutUserText(const QString &message)
{
    return message.startsWith(u"fts5:"_s) ? u"fts5: query not understood"_s : message;
}

} // namespace

int sqlCodeOf(const QSqlError &error)
{
    return error.nativeErrorCode().toInt();
}

Problem sqlProblem(const QSqlError &error, const QString &sql)
{
    const int code = sqlCodeOf(error);
    return sqlProblem(code, error.databaseText().isEmpty() ? error.driverText() : error.databaseText(), sql);
}

Problem sqlProblem(int code, const QString &message, const QString &sql)
{
    const QString detail =
        u"SQLite %1: %2 | %3"_s.arg(code).arg(withoutUserText(message), sql.simplified().left(600));
    switch (code & sqlcode::Primary) {
    case 3:  // PERM
    case 23: // AUTH
        return Problem(ProblemKind::NotAllowed, Text::tr("This is not allowed in the workspace."), detail);
    case 5: // BUSY
    case 6: // LOCKED
        return Problem(ProblemKind::Busy,
                       Text::tr("Another program is busy with the workspace. Try again in a moment."),
                       detail);
    case 7: // NOMEM
        return Problem(ProblemKind::Bug, Text::tr("There is not enough memory for this."), detail);
    case 8: { // READONLY
        constexpr int moved = 4 << 8 | 8;
        if (code == moved)
            return Problem(
                ProblemKind::Offline,
                Text::tr("The workspace file was moved or removed while it was open. Nothing was saved."),
                detail);
        return Problem(ProblemKind::ReadOnly,
                       Text::tr("The workspace is read-only: nothing can be changed in it."), detail);
    }
    case 4: // ABORT
    case 9: // INTERRUPT
        return Problem(ProblemKind::Cancelled, Text::tr("Stopped. Nothing was changed."), detail);
    case 10:
        return ioProblem(code, detail);
    case 11: // CORRUPT
        return Problem(ProblemKind::Corrupt,
                       Text::tr("The workspace file is damaged. Open a backup, and keep the damaged file."),
                       detail);
    case 12: // NOTFOUND
        return Problem(ProblemKind::NotFound, Text::tr("What was asked for is not in the workspace."),
                       detail);
    case 13: // FULL
        return Problem(
            ProblemKind::DiskFull,
            Text::tr(
                "The disk is full. Nothing of the last action was saved; free some space and try again."),
            detail);
    case 14: // CANTOPEN
        return Problem(ProblemKind::Offline,
                       Text::tr("The workspace file cannot be opened: its folder is gone or not accessible."),
                       detail);
    case 18: // TOOBIG
        return Problem(ProblemKind::Invalid, Text::tr("The value is too large to be stored."), detail);
    case 19:
        return constraintProblem(code, message, detail);
    case 26: // NOTADB
        return Problem(ProblemKind::WrongKey,
                       Text::tr("The key does not open this file, or the file is damaged."), detail);
    default:
        return Problem(ProblemKind::Bug, Text::tr("Something unexpected went wrong in the workspace file."),
                       detail);
    }
}

} // namespace kith::storage
