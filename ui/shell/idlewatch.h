// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

namespace kith::ui {

/// Notices when nobody has touched keyboard or mouse in any window of the program for a while.
class IdleWatch : public QObject
{
    Q_OBJECT

public:
    explicit IdleWatch(QObject *parent = nullptr);

    /// 0 stops watching. The time starts anew.
    void setLimitMs(qint64 limitMs);
    qint64 limitMs() const { return m_limitMs; }

Q_SIGNALS:
    /// Once per stretch of idleness.
    void idle();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void check();

    QTimer m_timer;
    qint64 m_limitMs = 0;
    qint64 m_lastInputMs = 0;
    bool m_told = false;
};

} // namespace kith::ui
