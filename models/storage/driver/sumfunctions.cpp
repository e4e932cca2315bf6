// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/sumfunctions.h"

#include "models/base/percentof.h"

#include <QByteArray>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QVariant>

#include <sqlite3.h>

#include <initializer_list>

namespace kith::storage {

namespace {

/// SQLite gives it out filled with zeros.
struct Totals
{
    qint64 rows;
    qint64 known;
    qint64 sum;
    qint64 weighted;
    qint64 marked;
    qint64 markedSum;
    bool isTooLarge;

    void add(qint64 &to, qint64 minor) { isTooLarge = __builtin_add_overflow(to, minor, &to) || isTooLarge; }
};

void addRow(sqlite3_context *context, int, sqlite3_value **arguments)
{
    auto *totals = static_cast<Totals *>(sqlite3_aggregate_context(context, sizeof(Totals)));
    if (!totals) {
        sqlite3_result_error_nomem(context);
        return;
    }
    ++totals->rows;
    const bool isMarked = sqlite3_value_int(arguments[2]) != 0; // NULL reads as 0
    totals->marked += isMarked ? 1 : 0;
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    ++totals->known;
    const qint64 minor = sqlite3_value_int64(arguments[0]);
    totals->add(totals->sum, minor);
    totals->add(totals->weighted, base::percentOf(minor, sqlite3_value_int(arguments[1])));
    if (isMarked)
        totals->add(totals->markedSum, minor);
}

void giveTotals(sqlite3_context *context)
{
    const auto *totals = static_cast<const Totals *>(sqlite3_aggregate_context(context, 0));
    if (!totals)
        return; // NULL
    QByteArray text;
    for (const qint64 number : {totals->rows, totals->known, totals->sum, totals->weighted, totals->marked,
                                totals->markedSum, qint64(totals->isTooLarge ? 1 : 0)})
        text += (text.isEmpty() ? "" : " ") + QByteArray::number(number);
    sqlite3_result_text64(context, text.constData(), sqlite3_uint64(text.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

} // namespace

bool addSumFunctions(const QSqlDatabase &database)
{
    const QSqlDriver *driver = database.driver();
    const QVariant handle = driver ? driver->handle() : QVariant();
    if (!database.isOpen() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    auto *db = *static_cast<sqlite3 *const *>(handle.constData());
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    constexpr int arguments = 3;
    return db && sqlite3_create_function_v2(db, "kith_totals", arguments, flags, nullptr, nullptr, &addRow,
                                            &giveTotals, nullptr) == SQLITE_OK;
}

} // namespace kith::storage
