// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/dashboard.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace kith::domain {

/// A dashboard to begin with.
struct DashboardTemplate
{
    QByteArray key; ///< "rep", "manager", "owner"
    QByteArray icon;
    QString name;
    QString description; ///< for whom, and what it answers
    DashboardFilter filter;
    QList<Tile> tiles;

    /// For who sells, who leads, and who owns: made of metrics of the catalogue alone, in the user's
    /// language.
    static QList<DashboardTemplate> all();
    /// The one that a workspace without dashboards shows.
    static DashboardTemplate first();
};

} // namespace kith::domain
