// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>
#include <QStringList>

#include <optional>

namespace kith::domain {

/// The ISO 3166 two-letter code a country is meant by: its code of two or three letters, its name in English,
/// German, French, Spanish, Italian, Portuguese, Dutch or its own language, or a usual short form ("USA",
/// "UK", "Holland", "Deutschland", "Czech Republic"), in any case and with or without accents. Nothing when
/// it names no country. Thread-safe.
std::optional<QString> countryCode(QStringView nameOrCode);

/// The one country whose name is a single slip away ("Philipines": a letter too few, too many, wrong, or two
/// swapped). Nothing for short names and where several fit. Thread-safe.
std::optional<QString> misspeltCountry(QStringView name);

/// Name of a country in the language of the locale; the code itself when it is unknown. Thread-safe.
QString countryName(QStringView iso2, const QLocale &locale = QLocale());

/// All ISO 3166 two-letter codes, sorted.
QStringList countryCodes();

} // namespace kith::domain
