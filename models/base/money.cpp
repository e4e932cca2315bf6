// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/money.h"

#include "models/base/problem.h"

#include <QCoreApplication>
#include <QHash>

#include <unicode/currunit.h>
#include <unicode/locid.h>
#include <unicode/numberformatter.h>
#include <unicode/ucurr.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace kith::base {

using namespace Qt::StringLiterals;

namespace {

/// Currencies without two decimals, from ISO 4217. (CLDR, which ICU answers from, has digits in use instead:
/// none for the Iraqi dinar or the Serbian dinar.)
const QHash<QByteArray, int> &unusualCurrencies()
{
    static const QHash<QByteArray, int> unusual{
        {"BIF", 0}, {"CLP", 0}, {"DJF", 0}, {"GNF", 0}, {"ISK", 0}, {"JPY", 0}, {"KMF", 0},
        {"KRW", 0}, {"PYG", 0}, {"RWF", 0}, {"UGX", 0}, {"UYI", 0}, {"VND", 0}, {"VUV", 0},
        {"XAF", 0}, {"XOF", 0}, {"XPF", 0}, {"BHD", 3}, {"IQD", 3}, {"JOD", 3}, {"KWD", 3},
        {"LYD", 3}, {"OMR", 3}, {"TND", 3}, {"CLF", 4}, {"UYW", 4}};
    return unusual;
}

int isoDecimals(const QByteArray &code)
{
    return unusualCurrencies().value(code, 2);
}

bool isKnown(const QByteArray &code)
{
    const bool letters = code.size() == 3 &&
                         std::all_of(code.cbegin(), code.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
    if (!letters)
        return false;
    const std::array<UChar, 4> units{UChar(code.at(0)), UChar(code.at(1)), UChar(code.at(2)), 0};
    UErrorCode status = U_ZERO_ERROR;
    return ucurr_isAvailable(units.data(), U_DATE_MIN, U_DATE_MAX, &status) && U_SUCCESS(status);
}

QByteArray codeOf(QStringView currency)
{
    return currency.toLatin1();
}

[[noreturn]] void tooLarge()
{
    throw Problem(ProblemKind::Invalid, QCoreApplication::translate("Money", "This amount is too large."));
}

/// An amount as its digits: "1234" and "5" for 1,234.5.
struct Digits
{
    QByteArray whole;
    QByteArray fraction;
    bool negative = false;
};

std::optional<qint64> toMinor(const Digits &digits, int decimals)
{
    qint64 minor = 0;
    const auto push = [&minor](int digit) {
        return !__builtin_mul_overflow(minor, qint64(10), &minor) &&
               !__builtin_add_overflow(minor, qint64(digit), &minor);
    };
    for (const char c : digits.whole) {
        if (!push(c - '0'))
            return std::nullopt;
    }
    for (int at = 0; at < decimals; ++at) {
        if (!push(at < digits.fraction.size() ? digits.fraction.at(at) - '0' : 0))
            return std::nullopt;
    }
    if (digits.fraction.size() > decimals && digits.fraction.at(decimals) >= '5' &&
        __builtin_add_overflow(minor, qint64(1), &minor))
        return std::nullopt;
    return digits.negative ? -minor : minor;
}

/// The text without its sign, and whether that was negative: "-5", "−5", "5-", "(5)".
bool takeSign(QString &text)
{
    bool negative = false;
    if (text.startsWith(u'(') && text.endsWith(u')')) {
        negative = true;
        text = text.mid(1, text.size() - 2).trimmed();
    }
    const auto isMinus = [](QChar c) { return c == u'-' || c == u'\u2212'; };
    if (!text.isEmpty() && (isMinus(text.front()) || text.front() == u'+')) {
        negative = negative || isMinus(text.front());
        text = text.mid(1).trimmed();
    } else if (!text.isEmpty() && isMinus(text.back())) {
        negative = true;
        text = text.chopped(1).trimmed();
    }
    return negative;
}

bool takeSymbol(QString &text, const QString &currency, const QLocale &locale)
{
    for (const QString &symbol :
         {locale.currencySymbol(QLocale::CurrencySymbol), currency, u"€"_s, u"$"_s, u"£"_s, u"¥"_s}) {
        if (symbol.isEmpty())
            continue;
        if (text.startsWith(symbol, Qt::CaseInsensitive)) {
            text = text.mid(symbol.size()).trimmed();
            return true;
        }
        if (text.endsWith(symbol, Qt::CaseInsensitive)) {
            text = text.chopped(symbol.size()).trimmed();
            return true;
        }
    }
    return false;
}

bool isGroupSign(QChar c, const QLocale &locale)
{
    if ((c == u'.' || c == u',') &&
        locale.decimalPoint() != QString(c)) // some locales group money by other signs
        return true;
    if (c == u'\'' || c == u'’' || c.isSpace())
        return true;
    return locale.groupSeparator().contains(c);
}

/// Digits with group separators and at most one decimal point; the groups must be groups (three digits at the
/// end, two or three before), so that a decimal comma is never taken for a thousand.
std::optional<Digits> parseDigits(QStringView text, const QLocale &locale)
{
    Digits digits;
    QList<qsizetype> groups{0};
    bool inFraction = false;
    for (const QChar c : text) {
        if (const int value = c.digitValue(); c.isDigit() && value >= 0) {
            (inFraction ? digits.fraction : digits.whole) += char('0' + value);
            if (!inFraction)
                ++groups.back();
        } else if (!inFraction && locale.decimalPoint() == QString(c)) {
            inFraction = true;
        } else if (!inFraction && isGroupSign(c, locale)) {
            groups.append(0);
        } else {
            return std::nullopt;
        }
    }
    if (digits.whole.isEmpty() && digits.fraction.isEmpty())
        return std::nullopt;
    if (groups.size() > 1) {
        const bool good =
            groups.front() >= 1 && groups.front() <= 3 && groups.back() == 3 &&
            std::all_of(groups.cbegin() + 1, groups.cend(), [](qsizetype n) { return n == 2 || n == 3; });
        if (!good)
            return std::nullopt;
    }
    return digits;
}

} // namespace

Money::Money(qint64 minor, QStringView currency) : m_minor(minor)
{
    const QByteArray code = codeOf(currency);
    if (!isKnown(code))
        throw Problem(ProblemKind::Invalid,
                      QCoreApplication::translate(
                          "Money", "“%1” is not a currency. Use a code of three letters such as EUR.")
                          .arg(currency));
    std::copy_n(code.cbegin(), 3, m_currency.begin());
}

QString Money::currency() const
{
    return isNull() ? QString() : QString::fromLatin1(m_currency.data(), 3);
}

std::optional<Money> Money::parse(QStringView text, QStringView currency, const QLocale &locale)
{
    const auto places = decimals(currency);
    if (!places)
        return std::nullopt;
    QString rest = text.trimmed().toString();
    bool negative = takeSign(rest);
    if (takeSymbol(rest, currency.toString(), locale) && !negative)
        negative = takeSign(rest); // "€ -5"
    auto digits = parseDigits(rest, locale);
    if (!digits)
        return std::nullopt;
    digits->negative = negative;
    const auto minor = toMinor(*digits, *places);
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

std::optional<Money> Money::fromPlain(QStringView text, QStringView currency)
{
    const auto places = decimals(currency);
    if (!places)
        return std::nullopt;
    Digits digits;
    digits.negative = text.startsWith(u'-');
    bool inFraction = false;
    for (const QChar c : text.mid(digits.negative ? 1 : 0)) {
        if (c == u'.' && !inFraction)
            inFraction = true;
        else if (c >= u'0' && c <= u'9')
            (inFraction ? digits.fraction : digits.whole) += char(c.unicode());
        else
            return std::nullopt;
    }
    if (digits.whole.isEmpty() && digits.fraction.isEmpty())
        return std::nullopt;
    const auto minor = toMinor(digits, *places);
    return minor ? std::optional(Money(*minor, currency)) : std::nullopt;
}

QString Money::toPlain() const
{
    const int places = decimals(currency()).value_or(0);
    QString digits = QString::number(m_minor);
    const bool negative = digits.startsWith(u'-');
    if (negative)
        digits.remove(0, 1);
    digits = digits.rightJustified(places + 1, u'0');
    if (places > 0)
        digits.insert(digits.size() - places, u'.');
    return negative ? u'-' + digits : digits;
}

QString Money::toText(const QLocale &locale) const
{
    using icu::number::LocalizedNumberFormatter;
    if (isNull())
        return {};
    const QString tag = locale.bcp47Name();
    thread_local QHash<QString, std::shared_ptr<LocalizedNumberFormatter>> formatters;
    std::shared_ptr<LocalizedNumberFormatter> &formatter = formatters[tag + u' ' + currency()];
    UErrorCode status = U_ZERO_ERROR;
    if (!formatter) {
        const icu::Locale language = icu::Locale::forLanguageTag(tag.toStdString(), status);
        const icu::CurrencyUnit unit(icu::StringPiece(m_currency.data(), 3), status);
        formatter = std::make_shared<LocalizedNumberFormatter>(
            icu::number::NumberFormatter::withLocale(language).unit(unit).precision(
                icu::number::Precision::fixedFraction(decimals(currency()).value_or(2))));
    }
    const QByteArray plain = toPlain().toLatin1();
    const icu::UnicodeString text =
        formatter->formatDecimal(icu::StringPiece(plain.constData(), int32_t(plain.size())), status)
            .toString(status);
    if (U_FAILURE(status))
        return QString::fromLatin1(plain) + u' ' + currency();
    return QString(reinterpret_cast<const QChar *>(text.getBuffer()), text.length());
}

Money Money::scaled(qint64 numerator, qint64 denominator) const
{
    Q_ASSERT(denominator > 0);
    __extension__ using Wide = __int128;
    const Wide product = Wide(m_minor) * numerator;
    const Wide magnitude = product < 0 ? -product : product;
    const Wide rounded = (2 * magnitude + denominator) / (2 * Wide(denominator));
    const Wide result = product < 0 ? -rounded : rounded;
    if (result > std::numeric_limits<qint64>::max() || result < std::numeric_limits<qint64>::min())
        tooLarge();
    Money scaled = *this;
    scaled.m_minor = qint64(result);
    return scaled;
}

Money Money::operator+(const Money &other) const
{
    if (m_currency != other.m_currency)
        throw Problem(ProblemKind::Bug,
                      QCoreApplication::translate("Money", "Amounts in %1 and %2 cannot be added.")
                          .arg(currency(), other.currency()));
    Money sum = *this;
    if (__builtin_add_overflow(m_minor, other.m_minor, &sum.m_minor))
        tooLarge();
    return sum;
}

Money Money::operator-(const Money &other) const
{
    Money negated = other;
    if (__builtin_sub_overflow(qint64(0), other.m_minor, &negated.m_minor))
        tooLarge();
    return *this + negated;
}

std::optional<int> Money::decimals(QStringView currency)
{
    const QByteArray code = codeOf(currency);
    return isKnown(code) ? std::optional(isoDecimals(code)) : std::nullopt;
}

const QHash<QByteArray, int> &Money::unusualDecimals()
{
    return unusualCurrencies();
}

} // namespace kith::base
