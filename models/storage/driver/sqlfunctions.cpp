// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/sqlfunctions.h"

#include <QCache>
#include <QRegularExpression>

#include <sqlite3.h>

namespace kith::storage {

namespace {

using PatternCache = QCache<QString, QRegularExpression>;

QString textOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return QString::fromUtf8(text, sqlite3_value_bytes(value));
}

void giveText(sqlite3_context *context, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_result_text64(context, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                          SQLITE_UTF8);
}

void regexp(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL) {
        sqlite3_result_null(context);
        return;
    }
    auto *cache = static_cast<PatternCache *>(sqlite3_user_data(context));
    const QString pattern = textOf(arguments[0]);
    QRegularExpression *expression = cache->object(pattern);
    if (!expression) {
        expression = new QRegularExpression(pattern, QRegularExpression::DontCaptureOption);
        expression->optimize();
        cache->insert(pattern, expression);
    }
    if (!expression->isValid()) {
        const QByteArray message = "malformed regular expression: " + expression->errorString().toUtf8();
        sqlite3_result_error(context, message.constData(), int(message.size()));
        return;
    }
    sqlite3_result_int(context, textOf(arguments[1]).contains(*expression) ? 1 : 0);
}

void forgetPatterns(void *cache)
{
    delete static_cast<PatternCache *>(cache);
}

void lower(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        giveText(context, textOf(arguments[0]).toLower());
}

void upper(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        giveText(context, textOf(arguments[0]).toUpper());
}

} // namespace

void addRegexp(sqlite3 *db, int cacheSize)
{
    sqlite3_create_function_v2(db, "regexp", 2, SQLITE_UTF8 | SQLITE_DETERMINISTIC,
                               new PatternCache(cacheSize), &regexp, nullptr, nullptr, &forgetPatterns);
}

void addCaseFolding(sqlite3 *db)
{
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC;
    sqlite3_create_function_v2(db, "lower", 1, flags, nullptr, &lower, nullptr, nullptr, nullptr);
    sqlite3_create_function_v2(db, "upper", 1, flags, nullptr, &upper, nullptr, nullptr, nullptr);
}

} // namespace kith::storage
