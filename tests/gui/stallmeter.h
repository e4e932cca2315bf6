// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <algorithm>

namespace kith::test {

/// The longest time the event loop did not come round, in milliseconds.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        startTimer(1);
    }
    qint64 worst() const { return m_worst; }

protected:
    void timerEvent(QTimerEvent *) override { m_worst = std::max(m_worst, m_clock.restart()); }

private:
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

} // namespace kith::test
