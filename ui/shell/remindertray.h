// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/records/reminderrecords.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QSystemTrayIcon;

namespace kith::ui {

/// Tells of reminders where the desktop shows notifications; without a tray it does nothing. While the
/// workspace is locked it says that something is due and not what.
class ReminderTray final : public QObject
{
    Q_OBJECT

public:
    explicit ReminderTray(QObject *parent = nullptr);
    ~ReminderTray() override;

    /// What a notification says, as title and text.
    struct Message
    {
        QString title;
        QString text;
    };
    static Message messageOf(const QList<records::DueReminder> &reminders, const QTimeZone &zone,
                             bool titlesHidden);
    static Message lockedMessage();

    void tell(const QList<records::DueReminder> &reminders, const QTimeZone &zone);
    /// The workspace is locked, and a reminder is due at that moment; no value: there is none.
    void setLocked(std::optional<qint64> nextAtMs);
    void setOpen();

Q_SIGNALS:
    /// The notification or the icon was pressed.
    void activated();
    /// For whoever wants to know what would be shown.
    void told(const QString &title, const QString &text);

private:
    void show(const Message &message);
    void look();

    QSystemTrayIcon *m_icon = nullptr; ///< made when it is first needed
    std::optional<qint64> m_lockedUntil;
    QTimer m_beat;
};

} // namespace kith::ui
