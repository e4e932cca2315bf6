// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/textfold.h"

#include <QHash>

#include <unicode/coll.h>
#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <algorithm>
#include <array>
#include <memory>
#include <mutex>

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

/// One for all threads, because it reads the rules of a script when it first meets it, and those of Chinese
/// take a tenth of a second. ICU transliterators are not thread-safe.
QString transliterated(QStringView text)
{
    static const std::unique_ptr<icu::Transliterator> rules = [] {
        UErrorCode status = U_ZERO_ERROR;
        std::unique_ptr<icu::Transliterator> made(icu::Transliterator::createInstance(
            icu::UnicodeString::fromUTF8(FoldRules), UTRANS_FORWARD, status));
        if (U_FAILURE(status) || !made)
            qFatal("ICU lacks its transliteration data: %s", u_errorName(status));
        return made;
    }();
    static std::mutex guard;
    icu::UnicodeString work = toIcu(text);
    {
        const std::lock_guard lock(guard);
        rules->transliterate(work);
    }
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

/// Everyday Latin spelling of a small Cyrillic letter (BGN/PCGN without its marks); null for other letters.
const char *cyrillicSpelling(QChar c)
{
    static const QHash<QChar, const char *> spellings{
        {u'а', "a"},  {u'б', "b"},  {u'в', "v"},  {u'г', "g"},  {u'д', "d"},  {u'е', "e"},    {u'ё', "yo"},
        {u'ж', "zh"}, {u'з', "z"},  {u'и', "i"},  {u'й', "y"},  {u'к', "k"},  {u'л', "l"},    {u'м', "m"},
        {u'н', "n"},  {u'о', "o"},  {u'п', "p"},  {u'р', "r"},  {u'с', "s"},  {u'т', "t"},    {u'у', "u"},
        {u'ф', "f"},  {u'х', "kh"}, {u'ц', "ts"}, {u'ч', "ch"}, {u'ш', "sh"}, {u'щ', "shch"}, {u'ъ', ""},
        {u'ы', "y"},  {u'ь', ""},   {u'э', "e"},  {u'ю', "yu"}, {u'я', "ya"}, {u'є', "ye"},   {u'і', "i"},
        {u'ї', "yi"}, {u'ґ', "g"},  {u'ў', "w"},  {u'ђ', "dj"}, {u'ј', "j"},  {u'љ', "lj"},   {u'њ', "nj"},
        {u'ћ', "c"},  {u'џ', "dz"}};
    return spellings.value(c, nullptr);
}

/// How much of a run of letters its fold needs to begin like one of the words; the longest counts.
qsizetype matchedLength(QStringView run, const QStringList &words)
{
    const QString folded = searchFold(run);
    const QString other = words.isEmpty() ? QString() : searchFold(otherSpelling(run));
    qsizetype longest = 0;
    for (const QString &word : words) {
        if (word.isEmpty() || !(folded.startsWith(word) || other.startsWith(word)))
            continue;
        const bool bySound = !folded.startsWith(word);
        qsizetype units = 1;
        const auto foldedSize = [&](QStringView part) {
            return searchFold(bySound ? otherSpelling(part) : part.toString()).size();
        };
        while (units < run.size() && foldedSize(run.left(units)) < word.size())
            ++units;
        while (units < run.size() && run.at(units).isMark())
            ++units; // a letter keeps its accents
        longest = std::max(longest, units);
    }
    return longest;
}

TextPart digitsIn(const QString &text, const QString &digits)
{
    QString all;
    QList<qsizetype> places;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at).isDigit()) {
            all += QChar(u'0' + text.at(at).digitValue());
            places.append(at);
        }
    }
    qsizetype found = all.indexOf(digits);
    qsizetype count = digits.size();
    if (found < 0 && digits.startsWith(u'0')) { // written as at home
        found = all.indexOf(QStringView(digits).mid(1));
        --count;
    }
    if (found < 0 || count < 2)
        return {};
    return {places.at(found), places.at(found + count - 1) - places.at(found) + 1};
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

void prepareFold()
{
    for (const QStringView letter : {u"ж", u"α", u"北", u"か", u"한", u"ع", u"א", u"ह", u"ไ", u"ა", u"ա"})
        fold(letter);
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

QString otherSpelling(QStringView text)
{
    const auto isCyrillic = [](QChar c) { return c.unicode() >= 0x0400 && c.unicode() < 0x0500; };
    if (std::none_of(text.cbegin(), text.cend(), isCyrillic))
        return {};
    const QString lower = text.toString().toLower().normalized(QString::NormalizationForm_C);
    QString spelled;
    for (qsizetype at = 0; at < lower.size(); ++at) {
        const QChar c = lower.at(at);
        const bool isLast = at + 1 == lower.size() || !lower.at(at + 1).isLetter();
        if (c == u'й' && isLast && (spelled.endsWith(u'i') || spelled.endsWith(u'y')))
            spelled.back() = u'y'; // -ий and -ый
        else if (const char *latin = cyrillicSpelling(c))
            spelled += QLatin1StringView(latin);
        else
            spelled += c;
    }
    return spelled;
}

QList<TextPart> matchedParts(const QString &text, const QStringList &words, const QString &digits)
{
    QList<TextPart> parts;
    const auto isPart = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    for (qsizetype from = 0; from < text.size();) {
        if (!isPart(text.at(from))) {
            ++from;
            continue;
        }
        qsizetype to = from;
        while (to < text.size() && isPart(text.at(to)))
            ++to;
        const QStringView run = QStringView(text).mid(from, to - from);
        const qsizetype length = matchedLength(run, words);
        if (length > 0)
            parts.append({from, length});
        from = to;
    }
    if (parts.isEmpty() && !digits.isEmpty()) {
        const TextPart number = digitsIn(text, digits);
        if (number.length > 0)
            parts.append(number);
    }
    return parts;
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
