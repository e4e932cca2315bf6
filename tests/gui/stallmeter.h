// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

#include <sys/resource.h>

#include <algorithm>

namespace kith::test {

/// The longest time the event loop did not come round, in milliseconds. Where the machine took the processor
/// away from this thread meanwhile, only the time that the thread worked counts: a busy machine is no fault
/// of the program's.
class StallMeter : public QObject
{
public:
    StallMeter()
    {
        m_clock.start();
        m_last = Usage::now();
        startTimer(1);
    }
    qint64 worst() const { return m_worst; }

protected:
    void timerEvent(QTimerEvent *) override
    {
        const Usage now = Usage::now();
        const qint64 passed = m_clock.restart();
        const bool wasTaken = now.timesTaken > m_last.timesTaken;
        m_worst = std::max(m_worst, wasTaken ? std::min(passed, now.workedMs - m_last.workedMs) : passed);
        m_last = now;
    }

private:
    struct Usage
    {
        qint64 workedMs = 0;
        qint64 timesTaken = 0; ///< switches that the thread did not ask for
        static Usage now()
        {
            rusage usage{};
            getrusage(RUSAGE_THREAD, &usage);
            const auto ms = [](const timeval &time) {
                return qint64(time.tv_sec) * 1000 + time.tv_usec / 1000;
            };
            return {ms(usage.ru_utime) + ms(usage.ru_stime), usage.ru_nivcsw};
        }
    };

    QElapsedTimer m_clock;
    Usage m_last;
    qint64 m_worst = 0;
};

} // namespace kith::test
