// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/remindertray.h"

#include "ui/shell/preferences.h"
#include "ui/shell/reminderpanel.h"

#include <QApplication>
#include <QDateTime>
#include <QSystemTrayIcon>

namespace kith::ui {

namespace {

constexpr int trayBeatMs = 10'000;

} // namespace

ReminderTray::ReminderTray(QObject *parent) : QObject(parent)
{
    m_beat.setInterval(trayBeatMs);
    connect(&m_beat, &QTimer::timeout, this, &ReminderTray::look);
}

ReminderTray::~ReminderTray() = default;

ReminderTray::Message ReminderTray::messageOf(const QList<records::DueReminder> &reminders,
                                              const QTimeZone &zone, bool titlesHidden)
{
    if (reminders.size() == 1 && !titlesHidden) {
        const records::CalendarItem &item = reminders.constFirst().item;
        return {item.subject, whenFromNow(item.time, QDateTime::currentMSecsSinceEpoch(), zone)};
    }
    Message message{tr("%n reminder(s)", nullptr, int(reminders.size())), {}};
    if (titlesHidden) {
        message.text = tr("Open Kith to see what it is about.");
        return message;
    }
    QStringList lines;
    for (const records::DueReminder &reminder : reminders)
        lines.append(reminder.item.subject);
    constexpr qsizetype mostLines = 3;
    const qsizetype more = lines.size() - mostLines;
    lines = lines.mid(0, mostLines);
    if (more > 0)
        lines.append(tr("and %n more", nullptr, int(more)));
    message.text = lines.join(QLatin1Char('\n'));
    return message;
}

ReminderTray::Message ReminderTray::lockedMessage()
{
    return {tr("A reminder is due"), tr("Unlock the workspace to see it.")};
}

void ReminderTray::tell(const QList<records::DueReminder> &reminders, const QTimeZone &zone)
{
    if (!reminders.isEmpty())
        show(messageOf(reminders, zone, Preferences::areNotificationTitlesHidden()));
}

void ReminderTray::setLocked(std::optional<qint64> nextAtMs)
{
    m_lockedUntil = nextAtMs;
    if (nextAtMs)
        m_beat.start();
}

void ReminderTray::setOpen()
{
    m_lockedUntil.reset();
    m_beat.stop();
}

void ReminderTray::look()
{
    if (!m_lockedUntil || *m_lockedUntil > QDateTime::currentMSecsSinceEpoch())
        return;
    setOpen(); // said once
    show(lockedMessage());
}

void ReminderTray::show(const Message &message)
{
    Q_EMIT told(message.title, message.text);
    if (!QSystemTrayIcon::isSystemTrayAvailable() || !QSystemTrayIcon::supportsMessages())
        return;
    if (!m_icon) {
        m_icon = new QSystemTrayIcon(QApplication::windowIcon(), this);
        m_icon->setToolTip(QApplication::applicationDisplayName());
        connect(m_icon, &QSystemTrayIcon::messageClicked, this, &ReminderTray::activated);
        connect(m_icon, &QSystemTrayIcon::activated, this, &ReminderTray::activated);
    }
    m_icon->show();
    m_icon->showMessage(message.title, message.text, QApplication::windowIcon());
}

} // namespace kith::ui
