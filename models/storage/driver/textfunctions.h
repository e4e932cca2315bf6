// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

QT_BEGIN_NAMESPACE
class QSqlDatabase;
QT_END_NAMESPACE

namespace kith::storage {

/// Gives a connection the text functions of models/base/textfold.h, so that SQL compares and sorts as the
/// rest of the program does: kith_fold(text), kith_search_fold(text), kith_digits(text) and
/// kith_sort_key(text), the last a blob; kith_same, kith_contains and kith_begins (text, folded), which
/// compare kith_fold(text) with a folded text; kith_similar(text, typed) as base::isSimilar();
/// kith_day(milliseconds, zone), the ISO day of an instant in an IANA time zone, and kith_hour() its hour (0
/// to 23), NULL for a zone that is not known. NULL gives NULL. Only for queries, never for the schema. False
/// when the connection is not one of SQLCipher's or is closed.
bool addTextFunctions(const QSqlDatabase &database);

} // namespace kith::storage
