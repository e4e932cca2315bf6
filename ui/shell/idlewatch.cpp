// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/idlewatch.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QEvent>

#include <algorithm>

namespace kith::ui {

namespace {

constexpr qint64 shortestCheckMs = 20;
constexpr qint64 longestCheckMs = 5'000;

/// Wall clock, not a monotonic one: a laptop that slept through the limit locks when it wakes up.
qint64 nowMs()
{
    return QDateTime::currentMSecsSinceEpoch();
}

} // namespace

IdleWatch::IdleWatch(QObject *parent) : QObject(parent)
{
    connect(&m_timer, &QTimer::timeout, this, &IdleWatch::check);
    QCoreApplication::instance()->installEventFilter(this);
}

void IdleWatch::setLimitMs(qint64 limitMs)
{
    m_limitMs = limitMs;
    m_lastInputMs = nowMs();
    m_told = false;
    if (limitMs > 0)
        m_timer.start(int(std::clamp(limitMs / 10, shortestCheckMs, longestCheckMs)));
    else
        m_timer.stop();
}

bool IdleWatch::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseMove:
    case QEvent::Wheel:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TabletPress:
    case QEvent::TabletMove:
    case QEvent::InputMethod:
        // The first touch after the limit has passed must not count as presence: check() decides that first.
        if (!m_told && m_limitMs > 0 && nowMs() - m_lastInputMs >= m_limitMs)
            check();
        m_lastInputMs = nowMs();
        m_told = false;
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void IdleWatch::check()
{
    if (m_told || m_limitMs <= 0 || nowMs() - m_lastInputMs < m_limitMs)
        return;
    m_told = true;
    Q_EMIT idle();
}

} // namespace kith::ui
