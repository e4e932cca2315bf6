// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QLocale>
#include <QMetaType>
#include <QString>

#include <array>
#include <optional>

namespace kith::base {

/// An amount of money: a whole number of the currency's smallest unit (ISO 4217: cents for EUR, yen for JPY,
/// a thousandth for KWD) and the currency. Never a floating point number.
class Money
{
public:
    Money() = default;
    /// Throws Problem (Invalid) when currency is no code of three letters that ISO 4217 knows or knew.
    Money(qint64 minor, QStringView currency);

    qint64 minor() const { return m_minor; }
    QString currency() const; ///< "EUR"; empty when default-constructed
    bool isNull() const { return m_currency[0] == '\0'; }

    /// What a person typed, in the manner of the locale, with or without symbol, code and group separators;
    /// negative with a sign before or behind or in parentheses. More decimals than the currency has are
    /// rounded half up, away from zero. Nothing when the text is no amount or too large.
    static std::optional<Money> parse(QStringView text, QStringView currency, const QLocale &locale);

    /// The locale-free form: "-1234.5", a point and no separators.
    static std::optional<Money> fromPlain(QStringView text, QStringView currency);

    /// "-1234.50", with all decimals of the currency, for files.
    QString toPlain() const;

    /// "1.234,50 €" as the locale writes it. Thread-safe.
    QString toText(const QLocale &locale) const;

    /// The amount times numerator / denominator, rounded half up, away from zero. Throws Problem (Invalid)
    /// when the result is too large. denominator > 0.
    Money scaled(qint64 numerator, qint64 denominator) const;

    /// Both of one currency. Throws Problem (Bug) when they are not, (Invalid) when the sum is too large.
    Money operator+(const Money &other) const;
    Money operator-(const Money &other) const;

    bool operator==(const Money &) const = default;

    /// Decimals of a currency by ISO 4217 (2 for EUR, 0 for JPY, 3 for KWD); nothing when there is no such
    /// currency.
    static std::optional<int> decimals(QStringView currency);

    /// The currencies whose decimals are not two, with their decimals.
    static const QHash<QByteArray, int> &unusualDecimals();

private:
    qint64 m_minor = 0;
    std::array<char, 3> m_currency{};
};

} // namespace kith::base

Q_DECLARE_METATYPE(kith::base::Money)
