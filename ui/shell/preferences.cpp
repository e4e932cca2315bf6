// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/preferences.h"

#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace kith::ui {

namespace {

constexpr int defaultIdleMinutes = 10;
constexpr int longestIdleMinutes = 24 * 60;

QVariant value(const char *key, const QVariant &otherwise = {})
{
    return QSettings().value(QLatin1StringView(key), otherwise);
}

void setValue(const char *key, const QVariant &value)
{
    QSettings().setValue(QLatin1StringView(key), value);
}

} // namespace

Scheme Preferences::scheme()
{
    const QString name = value("look/scheme").toString();
    if (name == "light"_L1)
        return Scheme::Light;
    return name == "dark"_L1 ? Scheme::Dark : Scheme::System;
}

void Preferences::setScheme(Scheme scheme)
{
    const QString name = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
    setValue("look/scheme", scheme == Scheme::System ? u"system"_s : name);
}

QString Preferences::language()
{
    return value("look/language").toString();
}

void Preferences::setLanguage(const QString &code)
{
    setValue("look/language", code);
}

Contrast Preferences::contrast()
{
    const QString name = value("look/contrast").toString();
    if (name == "normal"_L1)
        return Contrast::Normal;
    return name == "high"_L1 ? Contrast::High : Contrast::System;
}

void Preferences::setContrast(Contrast contrast)
{
    const QString name = contrast == Contrast::Normal ? u"normal"_s : u"high"_s;
    setValue("look/contrast", contrast == Contrast::System ? u"system"_s : name);
}

int Preferences::idleMinutes()
{
    return std::clamp(value("security/idleMinutes", defaultIdleMinutes).toInt(), 0, longestIdleMinutes);
}

void Preferences::setIdleMinutes(int minutes)
{
    setValue("security/idleMinutes", std::clamp(minutes, 0, longestIdleMinutes));
}

bool Preferences::areNotificationTitlesHidden()
{
    return value("security/notificationTitlesHidden", true).toBool();
}

void Preferences::setNotificationTitlesHidden(bool hidden)
{
    setValue("security/notificationTitlesHidden", hidden);
}

bool Preferences::isRailCollapsed()
{
    return value("window/railCollapsed", false).toBool();
}

void Preferences::setRailCollapsed(bool collapsed)
{
    setValue("window/railCollapsed", collapsed);
}

QList<QByteArray> Preferences::recentCommands()
{
    QList<QByteArray> ids;
    for (const QString &id : value("commandBox/recent").toStringList())
        ids.append(id.toLatin1());
    return ids;
}

void Preferences::setRecentCommands(const QList<QByteArray> &ids)
{
    QStringList texts;
    for (const QByteArray &id : ids)
        texts.append(QString::fromLatin1(id));
    setValue("commandBox/recent", texts);
}

QByteArray Preferences::windowGeometry()
{
    return value("window/geometry").toByteArray();
}

void Preferences::setWindowGeometry(const QByteArray &geometry)
{
    setValue("window/geometry", geometry);
}

QString Preferences::lastFolder()
{
    return value("files/lastFolder").toString();
}

void Preferences::setLastFolder(const QString &folder)
{
    setValue("files/lastFolder", folder);
}

QString Preferences::backupFolder()
{
    return value("files/backupFolder").toString();
}

void Preferences::setBackupFolder(const QString &folder)
{
    setValue("files/backupFolder", folder);
}

} // namespace kith::ui
