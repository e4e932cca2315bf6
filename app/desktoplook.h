// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDBusConnection>
#include <QDBusVariant>
#include <QObject>
#include <QVariant>

namespace kith::app {

/// Whether the desktop asks for dark colours and for high contrast, now and whenever it changes: from the
/// settings portal (org.freedesktop.portal.Settings), and before that from the environment. Never waits for
/// the bus.
class DesktopLook : public QObject
{
    Q_OBJECT

public:
    /// `dark`: what the program's first palette says, where nobody answers.
    explicit DesktopLook(bool dark, QObject *parent = nullptr);

    /// Asks the portal on the session bus, when there is one.
    void follow();
    /// The same on a given connection; false when it hears of no changes. `service` is empty between two
    /// programs without a bus.
    bool follow(const QDBusConnection &bus, const QString &service);

    bool isDark() const { return m_dark; }
    bool isHighContrast() const { return m_highContrast; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void settingChanged(const QString &space, const QString &key, const QDBusVariant &value);

private:
    void take(const QString &key, const QVariant &value);

    bool m_dark;
    bool m_highContrast = false;
};

} // namespace kith::app
