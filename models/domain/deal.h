// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QDate>
#include <QString>
#include <QtGlobal>

namespace kith::domain {

/// Whether anybody still looks after a deal.
enum class Rot {
    Fresh,   ///< touched within the days its stage allows, or the stage allows any number
    Resting, ///< not touched for longer, but something is planned within as many days from now
    Rotting  ///< not touched for longer, and nothing planned soon
};

/// "fresh", "resting", "rotting": for files and the command line.
QByteArrayView rotKey(Rot rot);

/// What rotting is judged by. Times are UTC milliseconds, 0 where there is none.
struct RotSigns
{
    qint64 lastTouchAtMs = 0;
    qint64 stageEnteredAtMs = 0;
    qint64 nextStepAtMs = 0; ///< the earliest planned activity
    int rotDays = 0;         ///< of the stage; 0: deals never rot there
};

/// Red begins when more than rotDays × 24 hours have passed since the last touch, which entering the stage
/// is. `todayMs` is the first moment of today: what is planned for some time today does not count as past.
Rot rotOf(const RotSigns &signs, qint64 nowMs, qint64 todayMs);

/// The probability that counts, in percent: 100 when won, 0 when lost, else the deal's own if it has one
/// (≥ 0), else the stage's.
int dealProbability(QStringView status, int override, int stageProbability);

/// amount × percent, rounded half up (away from zero) to the minor unit. Rounded for each deal, so that the
/// totals of stages, lanes and all deals add up exactly.
qint64 weightedMinor(qint64 amountMinor, int percent);

/// Open, and expected to be closed before today.
bool isOverdue(QStringView status, const QDate &expectedCloseOn, const QDate &today);

/// Whether the expected close moved to a later month: that is a push. No date to or from is none.
bool isPush(const QDate &before, const QDate &after);

} // namespace kith::domain
