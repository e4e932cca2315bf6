// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimerEvent>

#include <algorithm>
#include <utility>
#include <vector>

namespace kith::bench {

/// Milliseconds that `fn` takes.
template<class Fn>
double ms(Fn fn)
{
    QElapsedTimer clock;
    clock.start();
    fn();
    return double(clock.nsecsElapsed()) / 1e6;
}

/// The value that `part` (0 to 1) of the values do not exceed.
inline double quantile(std::vector<double> values, double part)
{
    std::sort(values.begin(), values.end());
    return values.at(std::size_t(double(values.size() - 1) * part));
}

inline double median(std::vector<double> values)
{
    return quantile(std::move(values), 0.5);
}

/// The longest gap between two rounds of the event loop, in milliseconds.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        startTimer(1, Qt::PreciseTimer);
    }

    /// The worst since the last call.
    double take()
    {
        m_clock.restart();
        return std::exchange(m_worst, 0);
    }

protected:
    void timerEvent(QTimerEvent *) override
    {
        m_worst = std::max(m_worst, double(m_clock.nsecsElapsed()) / 1e6);
        m_clock.restart();
    }

private:
    QElapsedTimer m_clock;
    double m_worst = 0;
};

} // namespace kith::bench
