// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace kith::base {

/// Lower case ASCII form of any script for matching names: ICU "Any-Latin; Latin-ASCII; Lower", white space collapsed.
/// "Zoë Müller" -> "zoe muller", "Straße" -> "strasse", "Łódź" -> "lodz", "Москва" -> "moskva". Thread-safe.
QString fold(QStringView text);

/// fold() for the search index and what is typed into it, where spellings of the same name must meet: after folding,
/// "ae", "oe", "ue" and "aa" lose their second letter, so Müller = Mueller = Muller and Åse = Aase = Ase.
/// Everything that is not a letter or a digit becomes one space.
QString searchFold(QStringView text);

/// searchFold() cut into its words, none empty.
QStringList searchWords(QStringView text);

/// Bytes that sort names as the locale's readers expect (ICU collation, primary to tertiary). Thread-safe.
QByteArray sortKey(QStringView text);

/// Only the decimal digits, of any script, as ASCII.
QString digitsOf(QStringView text);

} // namespace kith::base
