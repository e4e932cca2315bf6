// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QStringList>

#include <functional>

namespace kith::test {

/// The program kith_victim at work in a process of its own: it says what it has done, line by line, and may
/// be killed at any moment.
class VictimProcess
{
public:
    explicit VictimProcess(const QStringList &arguments);
    ~VictimProcess();

    qint64 pid() const { return m_process.processId(); }

    /// The next line it says; empty when it ended or was silent for a minute.
    QByteArray line();

    /// Reads lines until one begins with `word`; calls `meanwhile` every few milliseconds. The line, or empty
    /// when the process ended or two minutes went by.
    QByteArray waitFor(const QByteArray &word, const std::function<void()> &meanwhile = {});

    void tell(const QByteArray &line);

    /// SIGKILL, and waits until it is gone.
    void kill();

    /// Waits for its end. Whether it ended by itself with exit code 0.
    bool finish();

    /// Whether it ended by a signal (its own or ours).
    bool wasKilled() const;

    /// Everything it has said, also after its end.
    const QList<QByteArray> &said();

    QByteArray errors();

private:
    void take();

    QProcess m_process;
    QByteArray m_rest;
    QByteArray m_errors;
    QList<QByteArray> m_lines;
    qsizetype m_next = 0;
};

} // namespace kith::test
