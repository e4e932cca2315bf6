// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/services/exchange/nearname.h"

#include "models/base/textfold.h"

#include <algorithm>

namespace kith::services {

namespace {

constexpr qsizetype ShortestWithTypo = 4;

/// Letters and figures, folded.
QString lettersOf(const QString &name)
{
    QString letters;
    for (const QChar c : base::fold(name))
        if (c.isLetterOrNumber())
            letters += c;
    return letters;
}

/// One letter is wrong, missing, too many, or two neighbours are exchanged; none of them a figure.
bool isOneTypoApart(const QString &one, const QString &other)
{
    const QString &shorter = one.size() <= other.size() ? one : other;
    const QString &longer = one.size() <= other.size() ? other : one;
    if (shorter.size() < ShortestWithTypo || longer.size() - shorter.size() > 1)
        return false;
    qsizetype at = 0;
    while (at < shorter.size() && shorter.at(at) == longer.at(at))
        ++at;
    if (longer.at(at).isDigit() || (at < shorter.size() && shorter.at(at).isDigit()))
        return false;
    const QStringView rest = QStringView(longer).sliced(at + 1);
    if (shorter.size() != longer.size())
        return rest == QStringView(shorter).sliced(at);
    if (rest == QStringView(shorter).sliced(at + 1))
        return true;
    return at + 1 < shorter.size() && shorter.at(at) == longer.at(at + 1) &&
           shorter.at(at + 1) == longer.at(at) && !longer.at(at + 1).isDigit() &&
           rest.sliced(1) == QStringView(shorter).sliced(at + 2);
}

} // namespace

bool isNearName(const QString &one, const QString &other)
{
    if (one == other)
        return false;
    const QString left = lettersOf(one);
    const QString right = lettersOf(other);
    return !left.isEmpty() && !right.isEmpty() && (left == right || isOneTypoApart(left, right));
}

QString nearestName(const QString &name, const QStringList &known)
{
    const QString letters = lettersOf(name);
    QString typo;
    for (const QString &other : known) {
        if (other == name || std::abs(other.size() - name.size()) > name.size())
            continue;
        const QString theirs = lettersOf(other);
        if (!letters.isEmpty() && letters == theirs)
            return other;
        if (typo.isEmpty() && !theirs.isEmpty() && isOneTypoApart(letters, theirs))
            typo = other;
    }
    return typo;
}

} // namespace kith::services
