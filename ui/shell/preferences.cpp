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

int Preferences::idleMinutes()
{
    return std::clamp(value("security/idleMinutes", defaultIdleMinutes).toInt(), 0, longestIdleMinutes);
}

void Preferences::setIdleMinutes(int minutes)
{
    setValue("security/idleMinutes", std::clamp(minutes, 0, longestIdleMinutes));
}

bool Preferences::isRailCollapsed()
{
    return value("window/railCollapsed", false).toBool();
}

void Preferences::setRailCollapsed(bool collapsed)
{
    setValue("window/railCollapsed", collapsed);
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

} // namespace kith::ui
