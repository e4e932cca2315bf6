// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/base/clock.h"

#include <QDateTime>

namespace kith::base {

namespace {
class SystemClock final : public Clock
{
public:
    qint64 nowMs() const override { return QDateTime::currentMSecsSinceEpoch(); }
};
} // namespace

QDate Clock::today() const
{
    return QDateTime::fromMSecsSinceEpoch(nowMs()).date();
}

const Clock &Clock::system()
{
    static const SystemClock clock;
    return clock;
}

} // namespace kith::base
