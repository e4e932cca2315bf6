// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/proofs/victimprocess.h"

#include <QElapsedTimer>

#include <csignal>

namespace kith::test {

VictimProcess::VictimProcess(const QStringList &arguments)
{
    m_process.start(QStringLiteral(KITH_VICTIM), arguments);
    if (!m_process.waitForStarted())
        qFatal("cannot start %s", KITH_VICTIM);
}

VictimProcess::~VictimProcess()
{
    if (m_process.state() != QProcess::NotRunning)
        kill();
}

void VictimProcess::take()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        m_lines.append(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
}

QByteArray VictimProcess::line()
{
    constexpr int patienceMs = 60'000;
    take();
    while (m_next == m_lines.size()) {
        if (!m_process.waitForReadyRead(patienceMs)) {
            take();
            if (m_next == m_lines.size())
                return {};
        }
        take();
    }
    return m_lines.at(m_next++);
}

QByteArray VictimProcess::waitFor(const QByteArray &word, const std::function<void()> &meanwhile)
{
    constexpr qint64 patienceMs = 120'000;
    constexpr int stepMs = 5;
    QElapsedTimer clock;
    clock.start();
    for (;;) {
        take();
        while (m_next < m_lines.size()) {
            const QByteArray one = m_lines.at(m_next++);
            if (one.startsWith(word))
                return one;
        }
        if (m_process.state() == QProcess::NotRunning || clock.elapsed() > patienceMs)
            return {};
        if (meanwhile)
            meanwhile();
        m_process.waitForReadyRead(stepMs);
    }
}

void VictimProcess::tell(const QByteArray &line)
{
    m_process.write(line + '\n');
    m_process.waitForBytesWritten();
}

void VictimProcess::kill()
{
    if (m_process.processId() > 0)
        ::kill(static_cast<pid_t>(m_process.processId()), SIGKILL);
    m_process.waitForFinished();
    take();
}

bool VictimProcess::finish()
{
    constexpr int patienceMs = 120'000;
    const bool ended = m_process.state() == QProcess::NotRunning || m_process.waitForFinished(patienceMs);
    take();
    if (ended && m_process.exitStatus() == QProcess::NormalExit && m_process.exitCode() == 0)
        return true;
    qWarning("kith_victim ended with %d: %s", m_process.exitCode(), errors().constData());
    return false;
}

bool VictimProcess::wasKilled() const
{
    return m_process.state() == QProcess::NotRunning && m_process.exitStatus() == QProcess::CrashExit;
}

const QList<QByteArray> &VictimProcess::said()
{
    take();
    return m_lines;
}

QByteArray VictimProcess::errors()
{
    m_errors += m_process.readAllStandardError();
    return m_errors;
}

} // namespace kith::test
