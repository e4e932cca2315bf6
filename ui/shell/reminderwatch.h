// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/clock.h"
#include "models/base/problem.h"
#include "models/records/organisation.h"
#include "models/records/reminderrecords.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace kith::ui {

/// Knows when the next reminder of the person at work is due and takes it then; those missed while the
/// program was closed come at once. Looks at the clock again and again instead of waiting for one moment, so
/// that a machine that slept is no later than it has to be.
class ReminderWatch final : public QObject
{
    Q_OBJECT

public:
    explicit ReminderWatch(records::Records &records, QObject *parent = nullptr,
                           const base::Clock &clock = base::Clock::system());

    /// When the next one is due; UTC milliseconds, no value when there is none or it is not known yet.
    std::optional<qint64> nextAt() const { return m_nextAt; }
    const QTimeZone &zone() const { return m_user.zone; }

    void snooze(records::RecordId reminder, domain::Snooze snooze);
    void snoozeUntil(records::RecordId reminder, qint64 atMs);
    /// Looks at the clock now.
    void look();

Q_SIGNALS:
    /// In the order of their moments; each once.
    void due(const QList<kith::records::DueReminder> &reminders);
    void failed(const kith::base::Problem &problem);

private:
    void begin();
    void askNext();
    void take();

    records::Records &m_records;
    const base::Clock &m_clock;
    records::CurrentUser m_user;
    bool m_known = false; ///< who is at work
    bool m_taking = false;
    std::optional<qint64> m_nextAt;
    QTimer m_beat;
    QTimer m_settle; ///< changes that come together are asked about once
};

} // namespace kith::ui
