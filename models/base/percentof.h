// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace kith::base {

/// So many percent of an amount of minor units, rounded half up, away from zero; `percent` 0 to 100.
inline qint64 percentOf(qint64 minor, int percent)
{
    constexpr qint64 whole = 100;
    qint64 exact = 0;
    if (!__builtin_mul_overflow(minor, qint64(percent), &exact) &&
        !__builtin_add_overflow(exact, exact < 0 ? -whole / 2 : whole / 2, &exact))
        return exact / whole;
    __extension__ using Wide = __int128;
    const Wide wide = Wide(minor) * percent;
    return qint64((wide + (wide < 0 ? -whole / 2 : whole / 2)) / whole);
}

} // namespace kith::base
