// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/similartext.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace kith::base {

namespace {

constexpr qsizetype ForgivenFrom = 5; // shorter words are too close to each other

/// Damerau-Levenshtein distance of at most one: after the first difference only one way is left.
bool isOneAway(QStringView left, QStringView right)
{
    if (qAbs(left.size() - right.size()) > 1)
        return false;
    const qsizetype shorter = std::min(left.size(), right.size());
    qsizetype at = 0;
    while (at < shorter && left.at(at) == right.at(at))
        ++at;
    const QStringView leftRest = left.sliced(at);
    const QStringView rightRest = right.sliced(at);
    if (left.size() > right.size())
        return leftRest.sliced(1) == rightRest;
    if (left.size() < right.size())
        return leftRest == rightRest.sliced(1);
    if (leftRest.isEmpty() || leftRest.sliced(1) == rightRest.sliced(1))
        return true;
    return leftRest.size() > 1 && leftRest.at(0) == rightRest.at(1) && leftRest.at(1) == rightRest.at(0) &&
           leftRest.sliced(2) == rightRest.sliced(2);
}

} // namespace

bool isSimilar(QStringView text, const QStringList &words)
{
    if (words.isEmpty())
        return false;
    const QStringList there = searchWords(text);
    return std::all_of(words.cbegin(), words.cend(), [&there](const QString &word) {
        return std::any_of(there.cbegin(), there.cend(), [&word](const QString &other) {
            return word == other || (word.size() >= ForgivenFrom && isOneAway(word, other));
        });
    });
}

} // namespace kith::base
