// SPDX-FileCopyrightText: 2026 The Kith authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/reporttable.h"
#include "models/domain/tilegrid.h"
#include "models/items/chartdata.h"

#include <QDateTime>

#include <optional>

namespace kith::ui {

/// What is put on paper or into a picture: a report, a tile or a whole dashboard. It holds all that is drawn,
/// so that paper says what the screen said.
struct PrintSheet
{
    struct Tile
    {
        domain::TilePlace place;
        items::ChartData data;
        QString trouble; ///< instead of a chart
    };

    QString title;
    QStringList facts; ///< what is measured, which records, which period; one line each
    QString who;
    QDateTime madeAt;
    QList<Tile> tiles; ///< on a grid of TileGrid::Columns
    std::optional<domain::ReportTable> table;
    QStringList remarks; ///< below it
};

} // namespace kith::ui
