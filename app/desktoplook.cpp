// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktoplook.h"

#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace kith::app {

namespace {

// https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html
const QString &portalPath()
{
    static const QString path = u"/org/freedesktop/portal/desktop"_s;
    return path;
}

const QString &portalInterface()
{
    static const QString name = u"org.freedesktop.portal.Settings"_s;
    return name;
}

const QString &appearance()
{
    static const QString name = u"org.freedesktop.appearance"_s;
    return name;
}

constexpr uint preferDark = 1;
constexpr uint preferLight = 2;
constexpr uint moreContrast = 1;

/// A value of the portal may lie in one more variant than it says.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

DesktopLook::DesktopLook(bool dark, QObject *parent) : QObject(parent), m_dark(dark)
{
    qDBusRegisterMetaType<QDBusVariant>(); // else the signal's slot is not found
    const QString theme = qEnvironmentVariable("GTK_THEME").toLower();
    m_highContrast = theme.contains("highcontrast"_L1);
    if (theme.contains("dark"_L1) || theme.contains("inverse"_L1))
        m_dark = true;
}

void DesktopLook::follow()
{
    // Without an address Qt would start a bus of its own.
    const bool hasBus = !qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") ||
                        QFileInfo::exists(qEnvironmentVariable("XDG_RUNTIME_DIR") + "/bus"_L1);
    if (hasBus)
        follow(QDBusConnection::sessionBus(), u"org.freedesktop.portal.Desktop"_s);
}

bool DesktopLook::follow(const QDBusConnection &bus, const QString &service)
{
    if (!bus.isConnected())
        return false;
    QDBusConnection connection(bus);
    // The bus takes the signature as it stands, and finds none with spaces in it.
    const QByteArray slot =
        QMetaObject::normalizedSignature(SLOT(settingChanged(QString, QString, QDBusVariant)));
    const bool hears = connection.connect(service, portalPath(), portalInterface(), u"SettingChanged"_s, this,
                                          slot.constData());
    for (const QString &key : {u"color-scheme"_s, u"contrast"_s}) {
        QDBusMessage call =
            QDBusMessage::createMethodCall(service, portalPath(), portalInterface(), u"Read"_s);
        call.setArguments({appearance(), key});
        auto *watcher = new QDBusPendingCallWatcher(connection.asyncCall(call), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, key, watcher] {
            watcher->deleteLater();
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            if (!reply.isError())
                take(key, unwrapped(reply.value().variant()));
        });
    }
    return hears;
}

void DesktopLook::settingChanged(const QString &space, const QString &key, const QDBusVariant &value)
{
    if (space == appearance())
        take(key, unwrapped(value.variant()));
}

void DesktopLook::take(const QString &key, const QVariant &value)
{
    const uint wish = value.toUInt();
    const bool dark =
        key == "color-scheme"_L1 && (wish == preferDark || wish == preferLight) ? wish == preferDark : m_dark;
    const bool high = key == "contrast"_L1 ? wish == moreContrast : m_highContrast;
    if (dark == m_dark && high == m_highContrast)
        return;
    m_dark = dark;
    m_highContrast = high;
    Q_EMIT changed();
}

} // namespace kith::app
