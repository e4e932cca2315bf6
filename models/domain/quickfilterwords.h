// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/filter.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <span>

namespace kith::domain::quickwords {

/// Patterns are folded words: "in? the? last|past week" has words that may be missing and words that may
/// stand for each other.

struct EntityWords
{
    const char *entity;
    const char *singular; ///< "deal|opportunity|geschaft"
    const char *plural;
};
std::span<const EntityWords> entities();

struct FieldWords
{
    const char *field;
    const char *phrases; ///< separated by commas
};
std::span<const FieldWords> fields();

struct ChoiceWords
{
    const char *key;
    const char *words; ///< "open|offen|offene"
};
/// German words of states, priorities and other fixed choices, by their keys.
std::span<const ChoiceWords> choices();

struct RelationWords
{
    const char *relation;
    const char *words;
};
std::span<const RelationWords> relations();

struct ComparisonWords
{
    const char *pattern;
    Operator op;
};
/// Longer patterns first.
std::span<const ComparisonWords> comparisons();

std::optional<DateUnit> unit(const QString &word); ///< "d", "tage", "weeks", …
/// The month of a word, 1 to 12; 0 for none.
int month(const QString &word);
/// What a word behind a number multiplies it by: "k", "tsd", "mio"; 0 for none.
qint64 multiple(const QString &word);
/// The currency meant by a sign, a word or a code; empty for none.
QString currency(const QString &raw);

inline constexpr const char *No = "no|without|ohne|kein|keine|keinen|keiner|keinem";
inline constexpr const char *Has = "has|have|having|with|mit|hat|haben";
inline constexpr const char *Not = "not|nicht|except|ausser|!";
inline constexpr const char *And = "and|und|&";
inline constexpr const char *Or = "or|oder";
inline constexpr const char *Me = "me|mich|mir|ich|myself|i";
inline constexpr const char *My = "my|mine|mein|meine|meinen|meiner|meines|meins";
inline constexpr const char *Nobody = "nobody|none|noone|niemand|niemandem|keiner|leer|empty";
inline constexpr const char *Touch = "touch|touches|contact|kontakt|beruhrung|activity|aktivitat";

} // namespace kith::domain::quickwords
