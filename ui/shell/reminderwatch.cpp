// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/reminderwatch.h"

#include "models/base/await.h"

namespace kith::ui {

using records::DueReminder;
using records::ReminderRecords;
using storage::Outcome;

namespace {

constexpr int watchBeatMs = 5'000;
constexpr int settleMs = 200;

} // namespace

ReminderWatch::ReminderWatch(records::Records &records, QObject *parent, const base::Clock &clock)
    : QObject(parent), m_records(records), m_clock(clock)
{
    m_beat.setInterval(watchBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &ReminderWatch::look);
    m_settle.setSingleShot(true);
    m_settle.setInterval(settleMs);
    connect(&m_settle, &QTimer::timeout, this, &ReminderWatch::askNext);
    connect(&m_records, &records::Records::changed, this, [this](const records::RecordNotice &notice) {
        if (notice.everything || notice.entities.contains("activity") || notice.entities.contains("reminder"))
            m_settle.start();
    });
    begin();
}

void ReminderWatch::begin()
{
    base::await(
        records::CurrentUser::load(m_records), this,
        [this](const records::CurrentUser &user) {
            m_user = user;
            m_known = true;
            m_beat.start();
            take(); // what was missed
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void ReminderWatch::askNext()
{
    if (!m_known)
        return;
    base::await(
        ReminderRecords(m_records).nextAt(m_user.id), this,
        [this](const std::optional<qint64> &at) {
            m_nextAt = at;
            look();
        },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void ReminderWatch::look()
{
    if (m_nextAt && *m_nextAt <= m_clock.nowMs())
        take();
}

void ReminderWatch::take()
{
    if (m_taking || !m_known)
        return;
    m_taking = true;
    base::await(
        ReminderRecords(m_records).takeDue(m_user.id), this,
        [this](const QList<DueReminder> &reminders) {
            m_taking = false;
            m_nextAt.reset();
            if (!reminders.isEmpty())
                Q_EMIT due(reminders);
            askNext();
        },
        [this](const base::Problem &problem) {
            m_taking = false;
            m_nextAt.reset(); // not again with every beat
            Q_EMIT failed(problem);
        });
}

void ReminderWatch::snooze(records::RecordId reminder, domain::Snooze snooze)
{
    base::await(
        ReminderRecords(m_records).snooze(reminder, snooze, m_user.zone), this,
        [this](const Outcome &) { askNext(); },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

void ReminderWatch::snoozeUntil(records::RecordId reminder, qint64 atMs)
{
    base::await(
        ReminderRecords(m_records).snoozeUntil(reminder, atMs), this, [this](const Outcome &) { askNext(); },
        [this](const base::Problem &problem) { Q_EMIT failed(problem); });
}

} // namespace kith::ui
