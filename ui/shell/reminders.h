// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/base/problem.h"
#include "models/records/reminderrecords.h"
#include "ui/shell/workspacehost.h"

#include <QObject>
#include <QPointer>

namespace kith::ui {

class ReminderPanel;
class ReminderTray;
class ReminderWatch;

/// Reminders of the window: watched while a workspace is open, shown in its corner and where the desktop
/// shows notifications, and told of without their words while it is locked. What was shown and not answered
/// when it was locked comes back after unlocking.
class Reminders final : public QObject
{
    Q_OBJECT

public:
    Reminders(WorkspaceHost &host, QWidget *over);

    ReminderPanel &panel() const { return *m_panel; }
    ReminderTray &tray() const { return *m_tray; }
    ReminderWatch *watch() const; ///< null unless a workspace is open

Q_SIGNALS:
    void openRequested(const QByteArray &entity, kith::records::RecordId id);
    void problem(const kith::base::Problem &problem);
    /// A notification was pressed: the window should come to the front.
    void activated();

private:
    void begin();
    void end();
    void stateChanged(WorkspaceHost::State state);
    void show(const QList<records::DueReminder> &reminders);
    void complete(const records::ActivityRef &activity);
    void dropDone(const records::RecordNotice &notice);

    WorkspaceHost &m_host;
    ReminderPanel *m_panel;
    ReminderTray *m_tray;
    QPointer<ReminderWatch> m_watch;
    std::optional<qint64> m_nextAt;        ///< when the workspace was locked
    QList<records::RecordId> m_unanswered; ///< shown when the workspace was locked
    QString m_lockedFile;
};

} // namespace kith::ui
