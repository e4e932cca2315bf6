// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kith::base {

/// Whether each of the words, as searchWords() gives them, is a word of the text: the same, or in words of
/// five letters and more one letter too many, too few, another, or two in the wrong order. No words are
/// similar to nothing.
bool isSimilar(QStringView text, const QStringList &words);

} // namespace kith::base
