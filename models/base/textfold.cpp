// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

#include <QHash>

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <array>
#include <memory>

namespace kith::base {

namespace {

// Everything below this code point (Latin-1, Latin Extended-A and -B) folds letter by letter, so a table does
// it.
constexpr char16_t TableEnd = 0x0250;

/// Any-Latin writes the Cyrillic soft and hard sign and the Semitic half rings as modifier letters, which
/// Latin-ASCII would turn into quotes in the middle of a word. Combining marks and format characters match
/// nothing. Lower comes first too: some capitals have no rule where their small letter has one.
constexpr const char *FoldRules =
    "Lower; Any-Latin; NFD; [[:Mn:][:Cf:]\\u02B9-\\u02BF] Remove; NFC; Latin-ASCII; Lower";

icu::UnicodeString toIcu(QStringView text)
{
    return icu::UnicodeString(reinterpret_cast<const char16_t *>(text.utf16()), int32_t(text.size()));
}

QString fromIcu(const icu::UnicodeString &text)
{
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

/// ICU transliterators are not thread-safe and cost milliseconds to make: one for each thread.
const icu::Transliterator &transliterator()
{
    thread_local const std::unique_ptr<icu::Transliterator> instance = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8(FoldRules), UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !made)
            qFatal("ICU lacks its transliteration data: %s", u_errorName(status));
        return made;
    }();
    return *instance;
}

QString transliterated(QStringView text)
{
    icu::UnicodeString work = toIcu(text);
    transliterator().transliterate(work);
    return fromIcu(work);
}

/// What each code unit below TableEnd folds to, white space and controls apart.
const std::array<QString, TableEnd> &foldTable()
{
    static const std::array<QString, TableEnd> table = [] {
        std::array<QString, TableEnd> made;
        for (char16_t unit = 0; unit < TableEnd; ++unit)
            made[unit] = transliterated(QStringView(&unit, 1));
        return made;
    }();
    return table;
}

/// ASCII lower case with collapsed white space; false when a character needs more than that.
bool foldAscii(QStringView text, QString &folded)
{
    folded.resize(text.size());
    QChar *out = folded.data();
    qsizetype length = 0;
    bool pendingSpace = false;
    for (const QChar unit : text) {
        char16_t c = unit.unicode();
        if (c >= 0x80)
            return false;
        if (c == u' ' || (c >= 9 && c <= 13)) {
            pendingSpace = length > 0;
            continue;
        }
        if (pendingSpace) {
            out[length++] = u' ';
            pendingSpace = false;
        }
        if (c >= u'A' && c <= u'Z')
            c += u'a' - u'A';
        out[length++] = QChar(c);
    }
    folded.truncate(length);
    return true;
}

bool isSearchable(const QString &text, qsizetype &at, qsizetype &units)
{
    const QChar unit = text.at(at);
    if (unit.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        units = 2;
        return QChar::isLetterOrNumber(QChar::surrogateToUcs4(unit, text.at(at + 1)));
    }
    units = 1;
    return unit.isLetterOrNumber();
}

bool swallowsNext(QChar kept, QChar next)
{
    if (next == u'e')
        return kept == u'a' || kept == u'o' || kept == u'u';
    return next == u'a' && kept == u'a';
}

} // namespace

QString fold(QStringView text)
{
    QString folded;
    if (foldAscii(text, folded))
        return folded;

    bool simple = true;
    for (const QChar unit : text)
        simple = simple && unit.unicode() < TableEnd;
    if (!simple)
        return transliterated(text).simplified();

    const auto &table = foldTable();
    folded.clear();
    folded.reserve(text.size() + 8);
    for (const QChar unit : text)
        folded += table[unit.unicode()];
    return folded.simplified();
}

QString searchFold(QStringView text)
{
    const QString folded = fold(text);
    QString found;
    found.reserve(folded.size());
    bool pendingSpace = false;
    qsizetype units = 1;
    for (qsizetype at = 0; at < folded.size(); at += units) {
        if (!isSearchable(folded, at, units)) {
            pendingSpace = !found.isEmpty();
            continue;
        }
        if (pendingSpace) {
            found += u' ';
            pendingSpace = false;
        } else if (!found.isEmpty() && swallowsNext(found.back(), folded.at(at))) {
            continue;
        }
        found += QStringView(folded).mid(at, units);
    }
    return found;
}

QStringList searchWords(QStringView text)
{
    return searchFold(text).split(u' ', Qt::SkipEmptyParts);
}

QByteArray sortKey(QStringView text, const QByteArray &locale)
{
    thread_local QHash<QByteArray, std::shared_ptr<icu::Collator>> collators;
    std::shared_ptr<icu::Collator> &collator = collators[locale];
    if (!collator) {
        UErrorCode status = U_ZERO_ERROR;
        const icu::Locale wanted =
            locale.isEmpty() ? icu::Locale::getRoot() : icu::Locale::createCanonical(locale.constData());
        collator.reset(icu::Collator::createInstance(wanted, status));
        if (U_FAILURE(status) || !collator)
            qFatal("ICU lacks its collation data: %s", u_errorName(status));
    }
    const auto *units = reinterpret_cast<const char16_t *>(text.utf16());
    QByteArray key(text.size() * 4 + 8, Qt::Uninitialized);
    int32_t size = collator->getSortKey(units, int32_t(text.size()), reinterpret_cast<uint8_t *>(key.data()),
                                        int32_t(key.size()));
    if (size > key.size()) {
        key.resize(size);
        size =
            collator->getSortKey(units, int32_t(text.size()), reinterpret_cast<uint8_t *>(key.data()), size);
    }
    key.truncate(std::max(0, size - 1)); // ICU ends its keys with a zero byte
    return key;
}

QString digitsOf(QStringView text)
{
    QString digits;
    for (qsizetype at = 0; at < text.size(); ++at) {
        char32_t code = text.at(at).unicode();
        if (QChar::isHighSurrogate(code) && at + 1 < text.size() && text.at(at + 1).isLowSurrogate())
            code = QChar::surrogateToUcs4(char16_t(code), text.at(++at).unicode());
        if (QChar::category(code) == QChar::Number_DecimalDigit)
            digits += QChar(u'0' + QChar::digitValue(code));
    }
    return digits;
}

} // namespace kith::base
