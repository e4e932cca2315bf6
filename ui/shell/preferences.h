// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/theme.h"

#include <QByteArray>
#include <QString>

namespace kith::ui {

/// What the program remembers about itself between starts. Never anything of what is inside a workspace.
class Preferences
{
public:
    static Scheme scheme();
    static void setScheme(Scheme scheme);
    static Contrast contrast();
    static void setContrast(Contrast contrast);

    /// Code of the language to speak from the next start on ("de"); empty: as the system.
    static QString language();
    static void setLanguage(const QString &code);

    /// Minutes without a key or the mouse after which the workspace locks; 0 never. 10 unless chosen
    /// otherwise.
    static int idleMinutes();
    static void setIdleMinutes(int minutes);

    /// Notifications of the desktop say how many reminders there are and not of what.
    /// Notifications of the desktop, which may keep them, do not say what a reminder is about. True unless
    /// chosen otherwise.
    static bool areNotificationTitlesHidden();
    static void setNotificationTitlesHidden(bool hidden);

    static bool isRailCollapsed();
    static void setRailCollapsed(bool collapsed);

    /// Ids of the actions and pages last chosen in the command box, the latest first. Never records.
    static QList<QByteArray> recentCommands();
    static void setRecentCommands(const QList<QByteArray> &ids);

    static QByteArray windowGeometry();
    static void setWindowGeometry(const QByteArray &geometry);

    /// Where the last backup went: a folder, may be empty.
    static QString backupFolder();
    static void setBackupFolder(const QString &folder);

    /// Where files were last taken from or put: a folder, may be empty.
    static QString lastFolder();
    static void setLastFolder(const QString &folder);
};

} // namespace kith::ui
