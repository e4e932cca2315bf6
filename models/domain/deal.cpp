// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/deal.h"

#include "models/base/percentof.h"
#include "models/base/timespans.h"

#include <algorithm>
#include <utility>

namespace kith::domain {

namespace {

using base::DayMs;
constexpr int Whole = 100;

} // namespace

QByteArrayView rotKey(Rot rot)
{
    switch (rot) {
    case Rot::Resting:
        return "resting";
    case Rot::Rotting:
        return "rotting";
    case Rot::Fresh:
        break;
    }
    return "fresh";
}

Rot rotOf(const RotSigns &signs, qint64 nowMs, qint64 todayMs)
{
    const qint64 window = qint64(signs.rotDays) * DayMs;
    const qint64 touched = std::max(signs.lastTouchAtMs, signs.stageEnteredAtMs);
    if (signs.rotDays <= 0 || nowMs - touched <= window)
        return Rot::Fresh;
    const bool isPlanned = signs.nextStepAtMs >= todayMs && signs.nextStepAtMs <= nowMs + window;
    return signs.nextStepAtMs != 0 && isPlanned ? Rot::Resting : Rot::Rotting;
}

int dealProbability(QStringView status, int override, int stageProbability)
{
    if (status == u"won")
        return Whole;
    if (status == u"lost")
        return 0;
    return override >= 0 ? override : stageProbability;
}

qint64 weightedMinor(qint64 amountMinor, int percent)
{
    return base::percentOf(amountMinor, percent);
}

bool isOverdue(QStringView status, const QDate &expectedCloseOn, const QDate &today)
{
    return status == u"open" && expectedCloseOn.isValid() && expectedCloseOn < today;
}

bool isPush(const QDate &before, const QDate &after)
{
    if (!before.isValid() || !after.isValid())
        return false;
    return std::pair(after.year(), after.month()) > std::pair(before.year(), before.month());
}

} // namespace kith::domain
