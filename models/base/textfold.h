// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace kith::base {

/// Lower case ASCII form of any script for matching names: ICU "Any-Latin; Latin-ASCII; Lower" without
/// combining marks and format characters, white space collapsed. What has no Latin form (emoji) stays.
/// "Zoë Müller" -> "zoe muller", "Straße" -> "strasse", "Łódź" -> "lodz", "Москва" -> "moskva". Thread-safe.
QString fold(QStringView text);

/// Reads the rules for the scripts of names, so that nobody waits for them at the first letter; in a worker,
/// about half a second.
void prepareFold();

/// fold() for the search index and what is typed into it, where spellings of the same name must meet: after
/// folding, "ae", "oe", "ue" and "aa" lose their second letter, so Müller = Mueller = Muller and Åse = Aase =
/// Ase. Everything that is not a letter or a digit becomes one space.
QString searchFold(QStringView text);

/// searchFold() cut into its words, none empty.
QStringList searchWords(QStringView text);

/// Cyrillic text as most people spell it in Latin letters, where fold() writes one letter for one: "Жуков" ->
/// "zhukov", "Наталья" -> "natalya". Lower case; other letters stay. Empty when there is nothing Cyrillic in
/// it.
QString otherSpelling(QStringView text);

/// A part of a text, in UTF-16 units.
struct TextPart
{
    qsizetype from = 0;
    qsizetype length = 0;
    friend bool operator==(const TextPart &, const TextPart &) = default;
};

/// The parts of a text that begin like one of the words (as searchWords() gives them), and those whose
/// digits, signs between them left aside, are `digits`. In their order, not overlapping.
QList<TextPart> matchedParts(const QString &text, const QStringList &words, const QString &digits = {});

/// Bytes that sort names as readers expect (ICU collation, primary to tertiary). Without a locale ("sv",
/// "de_AT") the order is the one of the Unicode root, the same on every machine, so that it may be stored.
/// Thread-safe.
QByteArray sortKey(QStringView text, const QByteArray &locale = {});

/// Only the decimal digits, of any script, as ASCII.
QString digitsOf(QStringView text);

} // namespace kith::base
