// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QtGlobal>

namespace kith::services {

/// SplitMix64 (Steele, Lea, Flood 2014): small, quick, and the same on every machine and with every version
/// of Qt and of the standard library.
class SampleRandom
{
public:
    explicit SampleRandom(quint64 seed) : m_state(seed) {}

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15;
        quint64 z = m_state;
        z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
        z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
        return z ^ (z >> 31);
    }

    /// 0 … count-1; count between 1 and 2^31.
    qint64 below(qint64 count) { return qint64(((next() >> 32) * quint64(count)) >> 32); }

    /// first … last, both possible.
    qint64 between(qint64 first, qint64 last) { return first + below(last - first + 1); }

    bool percent(int chance) { return below(100) < chance; }
    bool permille(int chance) { return below(1000) < chance; }

    /// One of a list that is not empty.
    template<class T>
    const T &pick(const QList<T> &list)
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace kith::services
