// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace kith::domain {

/// Digits with at most one point and a sign in front, 18 digits at most: what files and scripts write.
bool isDecimalText(QStringView text);

/// "1.5" with three decimals is 1500; nothing when there are more decimals than that, or it is no number.
std::optional<qlonglong> scaledNumber(const QString &text, int decimals);

/// The other way, without needless zeros: 1500 with three decimals is "1.5".
QString scaledText(qlonglong number, int decimals);

} // namespace kith::domain
