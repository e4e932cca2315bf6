// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"

#include <QSqlError>
#include <QString>

namespace kith::storage {

/// SQLite's extended result codes that are told apart (sqlite.org/rescode.html).
namespace sqlcode {
constexpr int Primary = 0xff;
constexpr int Busy = 5;
constexpr int Constraint = 19;
constexpr int ConstraintForeignKey = 787;
constexpr int ConstraintUnique = 2067;
constexpr int ConstraintPrimaryKey = 1555;
} // namespace sqlcode

/// Extended result code of an error of the driver; 0 when there is none.
int sqlCodeOf(const QSqlError &error);

/// What an error of SQLite means to people. `sql` goes into the detail; bound values never do.
base::Problem sqlProblem(const QSqlError &error, const QString &sql);
base::Problem sqlProblem(int extendedCode, const QString &message, const QString &sql);

} // namespace kith::storage
