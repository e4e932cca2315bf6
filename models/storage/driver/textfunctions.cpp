// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/driver/textfunctions.h"

#include "models/base/similartext.h"
#include "models/base/textfold.h"
#include "models/storage/driver/cipherhandle.h"

#include <QDateTime>
#include <QSqlDatabase>
#include <QSqlDriver>
#include <QtGlobal>
#include <QTimeZone>

#include <sqlite3.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace kith::storage {

namespace {

using namespace Qt::StringLiterals;

QByteArrayView bytesOf(sqlite3_value *value)
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_value_text(value));
    return {text, sqlite3_value_bytes(value)};
}

void giveText(sqlite3_context *context, QByteArrayView utf8)
{
    // without an address it would be NULL
    sqlite3_result_text64(context, utf8.isEmpty() ? "" : utf8.data(), sqlite3_uint64(utf8.size()),
                          SQLITE_TRANSIENT, SQLITE_UTF8);
}

constexpr char32_t FirstLetter = 0xC0;   // Latin letters with two bytes in UTF-8,
constexpr char32_t EndOfLetters = 0x250; // of which fold() makes the same wherever they stand

/// What they fold to; empty for those that are left to fold().
const QByteArray &foldedLetter(char32_t letter)
{
    static const std::array<QByteArray, EndOfLetters - FirstLetter> table = [] {
        std::array<QByteArray, EndOfLetters - FirstLetter> made;
        for (char32_t code = FirstLetter; code < EndOfLetters; ++code) {
            const QByteArray one = base::fold(QString::fromUcs4(&code, 1)).toUtf8();
            if (!one.contains(' '))
                made.at(code - FirstLetter) = one;
        }
        return made;
    }();
    return table.at(letter - FirstLetter);
}

using FoldBuffer = std::array<char, 256>;
constexpr std::size_t LongestLetter = 4; ///< what one letter folds to, in bytes

enum class Ascii { Folded, TakesMore, HasOthers };

/// fold() of ASCII, without a branch for each letter so that many are done at once; `folded` has room for it.
Ascii foldAscii(QByteArrayView text, char *folded)
{
    const auto *from = reinterpret_cast<const unsigned char *>(text.data());
    const auto size = std::size_t(text.size());
    unsigned char spaces = 0;
    unsigned char others = 0;
    for (std::size_t i = 0; i < size; ++i) {
        const unsigned char c = from[i];
        const auto fromA = static_cast<unsigned char>(c - 'A');
        const auto fromTab = static_cast<unsigned char>(c - '\t');
        folded[i] = static_cast<char>(c | (fromA < 26 ? 0x20 : 0));
        spaces = static_cast<unsigned char>(spaces | (fromTab < 5 ? 1 : 0));
        others |= c;
    }
    for (std::size_t i = 1; i < size; ++i)
        spaces = static_cast<unsigned char>(spaces | (from[i - 1] == ' ' && from[i] == ' ' ? 1 : 0));
    if ((others & 0x80) != 0)
        return Ascii::HasOthers;
    return spaces != 0 ? Ascii::TakesMore : Ascii::Folded;
}

/// fold() of Latin text that is short and has no white space but single blanks, which is nearly all there is;
/// nothing when it takes more.
std::optional<QByteArrayView> foldPlain(QByteArrayView text, FoldBuffer &folded)
{
    if (text.startsWith(' ') || text.endsWith(' ') ||
        std::size_t(text.size()) + LongestLetter > folded.size())
        return std::nullopt;
    switch (foldAscii(text, folded.data())) {
    case Ascii::Folded:
        return QByteArrayView(folded.data(), text.size());
    case Ascii::TakesMore:
        return std::nullopt;
    case Ascii::HasOthers:
        break;
    }
    std::size_t length = 0;
    char last = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        const auto byte = static_cast<unsigned char>(c);
        if (length + LongestLetter > folded.size() || (c >= 9 && c <= 13) || (c == ' ' && last == ' '))
            return std::nullopt;
        last = c;
        if (byte < 0x80) {
            folded[length++] = c >= 'A' && c <= 'Z' ? char(c + ('a' - 'A')) : c;
            continue;
        }
        const unsigned char next = i + 1 < text.size() ? static_cast<unsigned char>(text.at(i + 1)) : 0;
        const char32_t letter = (byte & 0xE0) == 0xC0 ? char32_t((byte & 0x1F) << 6 | (next & 0x3F)) : 0;
        if (letter < FirstLetter || letter >= EndOfLetters)
            return std::nullopt;
        const QByteArray &one = foldedLetter(letter);
        if (one.isEmpty() || std::size_t(one.size()) > LongestLetter)
            return std::nullopt;
        std::copy(one.cbegin(), one.cend(), folded.begin() + std::ptrdiff_t(length));
        length += std::size_t(one.size());
        ++i;
    }
    return QByteArrayView(folded.data(), qsizetype(length));
}

void fold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArrayView text = bytesOf(arguments[0]);
    FoldBuffer folded;
    if (const auto plain = foldPlain(text, folded))
        giveText(context, *plain);
    else
        giveText(context, base::fold(QString::fromUtf8(text)).toUtf8());
}

void searchFold(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        giveText(context, base::searchFold(QString::fromUtf8(bytesOf(arguments[0]))).toUtf8());
}

void digits(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) != SQLITE_NULL)
        giveText(context, base::digitsOf(QString::fromUtf8(bytesOf(arguments[0]))).toLatin1());
}

void sortKey(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL)
        return;
    const QByteArray key = base::sortKey(QString::fromUtf8(bytesOf(arguments[0])));
    sqlite3_result_blob64(context, key.constData(), sqlite3_uint64(key.size()), SQLITE_TRANSIENT);
}

enum class Place { Whole, Anywhere, Beginning };

/// kith_same(text, folded) and the like: kith_fold(text) compared with a text that is folded already, without
/// making it where it is plain.
template<Place where>
void holds(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return;
    const QByteArrayView text = bytesOf(arguments[0]);
    const QByteArrayView wanted = bytesOf(arguments[1]);
    FoldBuffer buffer;
    QByteArray other;
    QByteArrayView folded;
    if (const auto plain = foldPlain(text, buffer)) {
        folded = *plain;
    } else {
        other = base::fold(QString::fromUtf8(text)).toUtf8();
        folded = other;
    }
    bool found = false;
    if constexpr (where == Place::Whole)
        found = folded == wanted;
    else if constexpr (where == Place::Beginning)
        found = folded.startsWith(wanted);
    else
        found = std::string_view(folded.data(), std::size_t(folded.size()))
                    .find(std::string_view(wanted.data(), std::size_t(wanted.size()))) !=
                std::string_view::npos; // QByteArrayView prepares for longer texts
    sqlite3_result_int(context, found ? 1 : 0);
}

/// What a statement keeps about an argument that stays the same from row to row.
template<class T, class Make>
const T &kept(sqlite3_context *context, int argument, Make make)
{
    if (auto *known = static_cast<T *>(sqlite3_get_auxdata(context, argument)))
        return *known;
    auto *made = new T(make());
    sqlite3_set_auxdata(context, argument, made, [](void *old) { delete static_cast<T *>(old); });
    if (auto *known = static_cast<T *>(sqlite3_get_auxdata(context, argument)))
        return *known;
    static thread_local T last; // SQLite kept nothing, and has deleted what it was given
    last = make();
    return last;
}

void similar(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return;
    const auto &words = kept<QStringList>(
        context, 1, [&] { return base::searchWords(QString::fromUtf8(bytesOf(arguments[1]))); });
    const bool found = base::isSimilar(QString::fromUtf8(bytesOf(arguments[0])), words);
    sqlite3_result_int(context, found ? 1 : 0);
}

/// The zone that a function was given, made once for as long as it stays the same.
const QTimeZone &zoneOf(sqlite3_value *value)
{
    static thread_local QByteArray name;
    static thread_local QTimeZone zone;
    if (const QByteArrayView asked = bytesOf(value); asked != name) {
        name = asked.toByteArray();
        zone = QTimeZone(name);
    }
    return zone;
}

/// kith_hour(ms, zone): the hour of an instant, 0 to 23.
void hour(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return;
    const QTimeZone &zone = zoneOf(arguments[1]);
    if (!zone.isValid())
        return;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(sqlite3_value_int64(arguments[0]), zone);
    sqlite3_result_int(context, at.time().hour());
}

/// kith_day(ms, zone): the calendar day of an instant as ISO text.
void day(sqlite3_context *context, int, sqlite3_value **arguments)
{
    if (sqlite3_value_type(arguments[0]) == SQLITE_NULL || sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return;
    const QTimeZone &zone = zoneOf(arguments[1]);
    if (!zone.isValid())
        return;
    const QDateTime at = QDateTime::fromMSecsSinceEpoch(sqlite3_value_int64(arguments[0]), zone);
    giveText(context, at.date().toString(Qt::ISODate).toLatin1());
}

} // namespace

bool addTextFunctions(const QSqlDatabase &database)
{
    const QSqlDriver *driver = database.driver();
    const QVariant handle = driver ? driver->handle() : QVariant();
    if (!database.isOpen() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return false;
    auto *db = *static_cast<sqlite3 *const *>(handle.constData());
    constexpr int flags = SQLITE_UTF8 | SQLITE_DETERMINISTIC | SQLITE_DIRECTONLY;
    const auto add = [db](const char *name, auto *function, int arguments = 1) {
        return sqlite3_create_function_v2(db, name, arguments, flags, nullptr, function, nullptr, nullptr,
                                          nullptr) == SQLITE_OK;
    };
    return db && add("kith_fold", &fold) && add("kith_search_fold", &searchFold) &&
           add("kith_digits", &digits) && add("kith_sort_key", &sortKey) &&
           add("kith_same", &holds<Place::Whole>, 2) && add("kith_contains", &holds<Place::Anywhere>, 2) &&
           add("kith_begins", &holds<Place::Beginning>, 2) && add("kith_similar", &similar, 2) &&
           add("kith_day", &day, 2) && add("kith_hour", &hour, 2);
}

} // namespace kith::storage
