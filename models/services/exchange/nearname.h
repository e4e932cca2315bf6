// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace kith::services {

/// Whether two names are probably meant to be the same: they differ in blanks, signs, accents and case alone,
/// or by one letter that is wrong, missing, too many or exchanged with its neighbour (in names of four
/// letters and more; figures are never taken for typos). Equal names are not near.
bool isNearName(const QString &one, const QString &other);

/// The first of `known` that `name` is probably meant to be; empty when there is none. Names that only differ
/// in blanks, signs, accents and case come before others.
QString nearestName(const QString &name, const QStringList &known);

} // namespace kith::services
